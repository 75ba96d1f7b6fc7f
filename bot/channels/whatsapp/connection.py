"""How do calls reach Twilio? Over one pool of connections, at the configured host, never without end."""

import logging
from base64 import b64encode

import httpx
from twilio.http import AsyncHttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

CONNECTIONS = 64
TOO_MANY = 429

# Before the request left, nothing can have been delivered.
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


class Busy(Exception):
    """Twilio asks to come back later: 429 or 5xx. `after` is in seconds, None when it named no time."""

    def __init__(self, status: int, after: float | None) -> None:
        super().__init__(f"status {status}")
        self.after = after


class TwilioConnection(AsyncHttpClient):  # type: ignore[misc]
    """What the SDK calls through. Its own asynchronous client has no base address, no end to its
    patience unless each call names one, and writes JSON as a form."""

    def __init__(self, base_url: str | None, timeout: float) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), True, timeout)
        self._host = httpx.URL(base_url) if base_url else None
        self._client = httpx.AsyncClient(timeout=timeout, limits=httpx.Limits(max_connections=CONNECTIONS))

    async def request(
        self,
        method: str,
        uri: str,
        params: dict[str, str] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (the SDK's signature)
        allow_redirects: bool = False,
    ) -> Response:
        """One call. Raises `Busy` or what httpx raises."""
        sent = dict(headers or {})
        if auth:
            sent["Authorization"] = "Basic " + b64encode(":".join(auth).encode()).decode()
        is_json = sent.get("Content-Type") == "application/json"
        answer = await self._client.request(
            method,
            self._placed(uri),
            params=params or None,
            json=data if is_json else None,
            data=None if is_json else data,
            headers=sent,
        )
        if answer.status_code == TOO_MANY or answer.is_server_error:
            raise Busy(answer.status_code, _pause(answer.headers.get("Retry-After")))
        return Response(answer.status_code, answer.text, answer.headers)

    def _placed(self, uri: str) -> httpx.URL:
        url = httpx.URL(uri)
        host = self._host
        return url.copy_with(scheme=host.scheme, host=host.host, port=host.port) if host else url

    async def close(self) -> None:
        await self._client.aclose()


def _pause(header: str | None) -> float | None:
    return float(header) if header and header.isascii() and header.isdigit() else None


def client(account_sid: str, auth_token: str, connection: TwilioConnection) -> Client:
    """The SDK's client, kept from reading its region from the process's environment."""
    return Client(account_sid, auth_token, http_client=connection, environment={"TWILIO_REGION": ""})
