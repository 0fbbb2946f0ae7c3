"""Why a pair was asked about, and how good the links were found to be."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column and the table; pairs judged before were not asked for by a queue."""
    schema = "ledger" if op.get_context().dialect.name == "postgresql" else None
    op.add_column("judgement", sa.Column("asked", sa.Text), schema=schema)
    op.create_table(
        "link_quality",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("links", sa.Text),
        sa.Column("quality", sa.Text),
        schema=schema,
    )
