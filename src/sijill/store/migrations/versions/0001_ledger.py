"""The first tables: entries, sealed values, the head and the projections."""

import sqlalchemy as sa
from alembic import op

from sijill.store import postgres, sqlite

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TEXTS: dict[str, str] = {
    "actor": "code role seal_name",
    "assigned_id": "event victim anchors into",
    "check_made": "item question method result signed_off_by seal_note",
    "claim_decision": "claim verdict anchor changes seal_quote seal_before seal_after seal_reason",
    "clearance": "item kind verdict second:i seal_reason",
    "consent": "person purpose state recipient language how expires seal_note",
    "custody_event": "document action tool tool_version seal_note",
    "derivation": "text_sha256 source_sha256 part tool tool_version",
    "document": "event sha256 size:i media_type tier published language country outlet kind quality seal_name seal_url",
    "figure_review": "figure content verdict seal_reason",
    "found_alive": "victim anchors seal_reason",
    "judgement": "pair verdict anchors seal_reason",
    "naming_basis": "person anchors basis objection:i seal_reason",
    "release": "id policy tables head_size:i head_root figures manifest",
    "setting": "name value",
    "source": "id name kind party republishes owns tier",
}
"""Each projection's own columns after seq, at and actor; ``:i`` marks an integer, the others are text."""


def upgrade() -> None:
    """Make the entries, then a table for each projection, then what keeps the entries append-only."""
    entries()
    for name, columns in TEXTS.items():
        op.create_table(
            name,
            sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
            sa.Column("at", sa.Text, nullable=False),
            sa.Column("actor", sa.Text, nullable=False),
            *(
                sa.Column(one.removesuffix(":i"), sa.Integer if one.endswith(":i") else sa.Text)
                for one in columns.split()
            ),
        )
    for trigger in (sqlite if op.get_bind().dialect.name == "sqlite" else postgres).TRIGGERS:
        op.get_bind().exec_driver_sql(trigger)


def entries() -> None:
    """Make the tables that everything else is a projection of."""
    op.create_table(
        "entry",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("leaf", sa.LargeBinary, nullable=False),
        sa.Column("raw", sa.LargeBinary, nullable=False),
    )
    op.create_index("entry_by_kind", "entry", ["kind", "seq"])
    op.create_index("entry_by_subject", "entry", ["subject", "seq"])
    op.create_table(
        "sealed_value",
        sa.Column("commitment", sa.Text, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "tree_head",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("root", sa.Text, nullable=False),
        sa.Column("peaks", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    """Refuse: entries cannot be taken back."""
    raise NotImplementedError("the ledger only goes forward")
