"""Is what was said of a request still there, as it was said, unless a message spoke of it?"""

from collections.abc import Sequence

from dialogue.reply import Rendered
from dialogue.state import BookingTopic, Request
from preferences.history import Booking
from tests.journeys.agreed import NAMES
from tests.journeys.sayings import ALL
from tests.telling.stage import Standing
from tests.telling.world import fixtures

TOWNS = {one.id: one.cities for one in fixtures().providers}
# What is said where a request ends without a visit: that it is dropped, or done with otherwise.
ENDS = (
    *("booking/dropped", "smalltalk/as_you_wish", "privacy/deleted", "human/", "booking/no_provider"),
    *("booking/next_request", "cancel/", "change/"),
)


def bookings(standing: Standing | None) -> tuple[Booking, ...]:
    """What is booked, and was."""
    return standing.bookings if standing else ()


def is_silent(standing: Standing | None) -> bool:
    """Whether a person of ours has the word."""
    return standing is not None and standing.state.silent_since is not None


def drafted(standing: Standing | None) -> BookingTopic | None:
    """The request that is open."""
    return standing.state.booking() if standing else None


def waiting(standing: Standing | None) -> list[Request]:
    """The requests that wait their turn."""
    return list(standing.state.queue) if standing else []


def is_told_of_person(before: Request, after: BookingTopic, heard: Sequence[Rendered]) -> bool:
    """Whether nobody else is proposed than before, or the answer names them."""
    provider = after.request.provider
    is_another = before.provider is not None and provider not in (None, before.provider)
    return not is_another or after.status != "proposed" or NAMES[provider or ""] in heard[-1].text


def is_told_of_end(heard: Sequence[Rendered]) -> bool:
    """Whether the answer says that a request is done with."""
    return any(key.startswith(ENDS) for one in heard for key in one.key.split())


def is_kept(before: Request, found: Sequence[Request], moved: tuple[str, ...] = ()) -> bool:
    """Whether every slot that was filled still is, as it was, but those `moved`: in one of these requests."""
    kept = {name: getattr(before, name) for name in ALL if name not in moved}
    said = {name: value for name, value in kept.items() if value is not None}
    return any(all(getattr(one, name) == value for name, value in said.items()) for one in found)
