"""Is the database at the revision of this program, and how does it get there?"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.store import make_engine
from preferences import gazetteer, places

SCRIPTS = Path(__file__).parent / "migrations"


def _config(url: str = "") -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["url"] = url
    return config


def migrate(url: str) -> None:
    """Bring the database to this program's revision, and the shipped list of places into it."""
    command.upgrade(_config(url), "head")
    engine = make_engine(url)
    with engine.begin() as connection:
        if places.count(connection) == 0:
            places.store(connection, gazetteer.load_places())
    engine.dispose()


def is_current(connection: Connection) -> bool:
    """Whether the database is at this program's revision."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    return MigrationContext.configure(connection).get_current_revision() == head
