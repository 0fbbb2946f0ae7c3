"""Other names and spellings of a source, beside its name."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; sources described before have none."""
    # Changing a table, unlike making one, does not follow the engine's translation of schemas.
    schema = "ledger" if op.get_context().dialect.name == "postgresql" else None
    op.add_column("source", sa.Column("variants", sa.Text), schema=schema)
