"""What people said of who hands on whose figures."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nobody has decided about a relay before."""
    schema = "ledger" if op.get_context().dialect.name == "postgresql" else None
    words = ("at", "actor", "relay", "from_source", "to_source", "verdict", "seal_reason")
    op.create_table(
        "relay_decision",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        *(sa.Column(name, sa.Text, nullable=name not in ("at", "actor")) for name in words),
        schema=schema,
    )
