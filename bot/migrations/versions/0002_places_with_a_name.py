"""Bookings keep whose place it was: home, the office, the mother's."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("service_history", sa.Column("spot", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("service_history", "spot")
