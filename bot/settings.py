"""How is this house set up? Settings from the environment and `.env`, all optional in development."""

import re
from datetime import time
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import BadSetting

PREFIX = "SABI_"
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
TEMPLATE = re.compile(r"(visit|rating)\.(fr|en|pcm)=(\w+)")


class Settings(BaseSettings):
    """Every setting with its default; `.env.example` documents each."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True)

    env: Literal["development", "production"] = "development"
    database_url: str = "sqlite:///var/sabi.db"
    public_url: str | None = None
    timezone: str = "Africa/Douala"
    gather_seconds: float = Field(default=1.0, ge=0, le=30)
    telegram_token: str | None = None
    telegram_secret: str | None = None
    telegram_api_base: str = "https://api.telegram.org/bot"
    twilio_account_sid: str | None = None
    twilio_auth_token: str | None = None
    twilio_from: str | None = None
    twilio_api_base: str | None = None
    whatsapp_templates: str = ""
    quiet_hours: str = "21:00-07:00"
    reminders_per_week: int = Field(default=2, ge=0)

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        if not url.startswith(("sqlite:///", "postgresql://")):
            raise ValueError("must start with sqlite:/// or postgresql://")
        return url

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError) as unknown:
            raise ValueError("must be a time zone such as Africa/Douala") from unknown
        return name

    @field_validator("quiet_hours")
    @classmethod
    def _two_clocks(cls, written: str) -> str:
        try:
            starts, ends = written.split("-")
            time.fromisoformat(starts), time.fromisoformat(ends)
        except ValueError as malformed:
            raise ValueError("must be two hours such as 21:00-07:00") from malformed
        return written

    @field_validator("whatsapp_templates")
    @classmethod
    def _named_templates(cls, written: str) -> str:
        if all(TEMPLATE.fullmatch(one) for one in written.split()):
            return written
        raise ValueError("must be like visit.fr=HX0123 rating.en=HX0456")

    @field_validator("telegram_api_base", mode="before")
    @classmethod
    def _empty_is_the_real_one(cls, url: object) -> object:
        return url or cls.model_fields["telegram_api_base"].default

    @field_validator("telegram_secret")
    @classmethod
    def _as_telegram_takes_it(cls, secret: str | None) -> str | None:
        if secret and not SECRET.fullmatch(secret):
            raise ValueError("must be 1-256 characters of A-Z a-z 0-9 _ -")
        return secret

    @field_validator("public_url", "telegram_api_base", "twilio_api_base")
    @classmethod
    def _address(cls, url: str | None) -> str | None:
        if url and not url.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return url.rstrip("/") if url else None

    @field_validator(
        "telegram_token", "telegram_secret", "twilio_account_sid", "twilio_auth_token", "twilio_from"
    )
    @classmethod
    def _empty_is_absent(cls, value: str | None) -> str | None:
        return value or None

    @model_validator(mode="after")
    def _whole(self) -> "Settings":
        twilio = {
            "TWILIO_ACCOUNT_SID": self.twilio_account_sid,
            "TWILIO_AUTH_TOKEN": self.twilio_auth_token,
            "TWILIO_FROM": self.twilio_from,
        }
        missing = [name for name, value in twilio.items() if value is None]
        if missing and len(missing) < len(twilio):
            raise ValueError(f"{PREFIX}{missing[0]} is missing: WhatsApp needs all three of SABI_TWILIO_*")
        if self.env == "production":
            if self.telegram_token and not self.telegram_secret:
                raise ValueError(
                    "SABI_TELEGRAM_SECRET is missing: in production every update is checked against it"
                )
            if not self.public_url:
                raise ValueError("SABI_PUBLIC_URL is missing: signatures and links need the public address")
        return self

    @property
    def zone(self) -> ZoneInfo:
        """The zone of local hours."""
        return ZoneInfo(self.timezone)

    @property
    def quiet(self) -> tuple[time, time]:
        """When reminders wait: from, until (local)."""
        starts, ends = self.quiet_hours.split("-")
        return time.fromisoformat(starts), time.fromisoformat(ends)

    @property
    def approved(self) -> dict[str, dict[str, str]]:
        """Approved WhatsApp templates (ContentSid) by reminder kind and language."""
        found: dict[str, dict[str, str]] = {}
        for kind, language, content_sid in TEMPLATE.findall(self.whatsapp_templates):
            found.setdefault(kind, {})[language] = content_sid
        return found

    @property
    def is_development(self) -> bool:
        """Whether the simulator is served and stands in for channels without credentials."""
        return self.env == "development"


def load_settings(**given: object) -> Settings:
    """Read the settings; raises BadSetting with one sentence that names the setting."""
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as invalid:
        raise BadSetting(_sentence(invalid)) from invalid


def _sentence(invalid: ValidationError) -> str:
    first = invalid.errors(include_url=False, include_input=False)[0]
    reason = first["msg"].removeprefix("Value error, ")
    if not first["loc"]:
        return f"{reason}."
    return f"{PREFIX}{str(first['loc'][0]).upper()} is not usable: {reason}."
