"""What time is it? The only place that asks the machine."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Gives the present moment, aware, in UTC."""

    def now(self) -> datetime:
        """The present moment."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment of the machine."""
        return datetime.now(UTC)


class MovableClock:
    """The machine's clock with a distance to it, for the simulator: it goes on from where it is set."""

    def __init__(self, distance: timedelta = timedelta()) -> None:
        self.distance = distance

    def now(self) -> datetime:
        """The present moment as the simulator has it."""
        return datetime.now(UTC) + self.distance

    def set(self, moment: datetime) -> None:
        """Make it this moment now."""
        self.distance = moment - datetime.now(UTC)
