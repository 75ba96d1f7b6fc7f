"""What do we hold of a person, and how is all of it given out or erased?

Every table that holds a person's rows has a `person_id` column, so both walk the tables themselves:
a table added later is exported and erased without a line here.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TypeAlias

from sqlalchemy import Connection, Table, delete, select
from sqlmodel import SQLModel

from preferences import beliefs, patterns

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


def tables_of_person() -> Iterator[Table]:
    """Every table that holds rows of persons, parents before children."""
    for table in SQLModel.metadata.sorted_tables:
        if "person_id" in table.c:
            yield table


def export(connection: Connection, person_id: int, now: datetime) -> dict[str, Json]:
    """Every row of a person, by table, with the moment of the export; ready for JSON."""
    people = SQLModel.metadata.tables["people"]
    found: dict[str, Json] = {
        "exported_at": now.isoformat(),
        "people": _rows(connection, people, "id", person_id),
    }
    for table in tables_of_person():
        found[table.name] = _rows(connection, table, "person_id", person_id)
    return found


def _rows(connection: Connection, table: Table, column: str, person_id: int) -> list[Json]:
    rows = connection.execute(select(table).where(table.c[column] == person_id)).mappings()
    return [{name: _plain(value) for name, value in row.items()} for row in rows]


def _plain(value: object) -> Json:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(name): _plain(item) for name, item in value.items()}
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return str(value)


def erase(connection: Connection, person_id: int) -> None:
    """Delete every row of a person, children before parents."""
    for table in reversed(list(tables_of_person())):
        connection.execute(delete(table).where(table.c.person_id == person_id))
    people = SQLModel.metadata.tables["people"]
    connection.execute(delete(people).where(people.c.id == person_id))


def reset(connection: Connection, person_id: int) -> None:
    """Forget what was learned; bookings, consents and messages stay."""
    beliefs.forget(connection, person_id)
    patterns.forget(connection, person_id)
