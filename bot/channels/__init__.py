"""How do messages leave? What every channel's sender takes, and what can come of a sending."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeAlias

from dialogue.reply import Rendered


class Channel(StrEnum):
    """Where a person talks with us."""

    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True)
class Template:
    """A text approved beforehand, the only thing WhatsApp delivers outside the 24-hour window."""

    content_sid: str
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sent:
    """The provider took it. A long text travels in several messages: `message_id` is the last one's."""

    message_id: str
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Retry:
    """Not delivered, worth another try. `after` is in seconds, None when the provider named no time.

    `rest` is what the next try sends when the first parts of a long text did arrive, None for all.
    """

    after: float | None = None
    reason: str = ""
    rest: Rendered | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Never will be delivered like this. `unreachable`: nor will anything else to this address.

    `code` is the provider's number for it, where it has numbers.
    """

    reason: str
    unreachable: bool = False
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The connection broke after the message went out: it may have been delivered, or not."""

    reason: str = ""
    rest: Rendered | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """Not delivered: the address is another one now. Store it and send there."""

    address: str


Outcome: TypeAlias = Sent | Retry | Refused | Unknown | Moved


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether the provider knows us and takes our messages, with what it says, for `sabi doctor`."""

    works: bool
    facts: Mapping[str, str] = field(default_factory=dict)


class Sender(Protocol):
    """One channel's way out. None of its methods raises for what a provider or a network does."""

    async def send(self, address: str, message: Rendered, *, template: Template | None = None) -> Outcome:
        """Sends the message, or the template in its stead where the channel has templates."""

    async def typing(self, address: str, message_reference: str | None = None) -> None:
        """Shows that an answer to this message is being prepared."""

    async def acknowledge(self, callback_id: str) -> None:
        """Ends the waiting sign on a pressed button, where the channel has one."""

    async def describe(self) -> Standing:
        """Asks the provider how we stand with it."""

    async def close(self) -> None:
        """Lets go of the connections."""
