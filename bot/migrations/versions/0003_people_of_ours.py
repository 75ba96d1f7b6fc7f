"""What operators look for in a conversation, and who of them typed a message."""

import sqlalchemy as sa
from alembic import op

from preferences.columns import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WANTED = sa.text("cause IS NOT NULL")
UNTOLD = sa.text("reassure_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("conversations", sa.Column("cause", sa.String(), nullable=True))
    for name in ("silent_since", "waits_since", "reassure_at"):
        op.add_column("conversations", sa.Column(name, UtcDateTime(), nullable=True))
    op.create_index("ix_conversations_updated", "conversations", ["updated_at"], unique=False)
    op.create_index(
        "ix_conversations_cause",
        "conversations",
        ["cause"],
        unique=False,
        sqlite_where=WANTED,
        postgresql_where=WANTED,
    )
    op.create_index(
        "ix_conversations_reassure",
        "conversations",
        ["reassure_at"],
        unique=False,
        sqlite_where=UNTOLD,
        postgresql_where=UNTOLD,
    )
    op.add_column("messages", sa.Column("said_by", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("messages", "said_by")
    op.drop_index("ix_conversations_reassure", table_name="conversations")
    op.drop_index("ix_conversations_cause", table_name="conversations")
    op.drop_index("ix_conversations_updated", table_name="conversations")
    for name in ("reassure_at", "waits_since", "silent_since", "cause"):
        op.drop_column("conversations", name)
