"""How far is the simulator's clock from the machine's? Kept in the database, across restarts."""

from datetime import timedelta

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import Field, SQLModel


class SimulatorClock(SQLModel, table=True):
    """One row at most: the distance in seconds."""

    __tablename__ = "simulator_clock"
    id: int = Field(default=1, primary_key=True)
    distance_seconds: float


clocks = SQLModel.metadata.tables["simulator_clock"]


def recall_distance(connection: Connection) -> timedelta:
    """The kept distance, none when the clock was never moved."""
    seconds = connection.execute(select(clocks.c.distance_seconds)).scalar_one_or_none()
    return timedelta(seconds=seconds or 0.0)


def keep_distance(connection: Connection, distance: timedelta) -> None:
    """Keep the distance."""
    connection.execute(delete(clocks))
    connection.execute(insert(clocks).values(id=1, distance_seconds=distance.total_seconds()))
