"""How does Alembic reach the database? With our engine and all our tables."""

from alembic import context

from bot.store import make_engine
from bot.tables import metadata

engine = make_engine(context.config.attributes["url"])
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=metadata)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
engine.dispose()
