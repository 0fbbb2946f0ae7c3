"""Run by Alembic: uses the connection the store hands over; there is no alembic.ini."""

from alembic import context

from sijill.store.schema_ledger import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    version_table_schema="ledger" if connection.dialect.name == "postgresql" else None,
)
with context.begin_transaction():
    context.run_migrations()
