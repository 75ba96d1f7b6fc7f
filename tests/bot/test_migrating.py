"""The migrations make exactly the tables that the program knows."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from bot.store import Database
from bot.tables import metadata


def test_the_migrated_database_is_what_the_tables_say(database: Database) -> None:
    def differences(connection: object) -> object:
        return compare_metadata(MigrationContext.configure(connection), metadata)  # type: ignore[arg-type]

    assert database.write_now(differences) == []
