"""Does a request come from Twilio?"""

from collections import defaultdict
from collections.abc import Sequence

from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]


class _Parameters(dict[str, list[str]]):
    """All values of each parameter, as the validator asks for them."""

    def getlist(self, name: str) -> list[str]:
        return self[name]


def is_signature_right(
    url: str, pairs: Sequence[tuple[str, str]], header: str | None, tokens: Sequence[str]
) -> bool:
    """Whether the header signs this form, blank parameters included, with one of our tokens.

    `url` is the public address with its query, as Twilio was told it. Blank tokens never match.
    """
    values: dict[str, list[str]] = defaultdict(list)
    for name, value in pairs:
        values[name].append(value)
    parameters = _Parameters(values)
    return any(_signs(token, url, parameters, header or "") for token in tokens if token)


def _signs(token: str, url: str, parameters: _Parameters, header: str) -> bool:
    try:
        return bool(RequestValidator(token).validate(url, parameters, header))
    except ValueError:  # a port that is no number, text that is no UTF-8
        return False
