"""The ledger's tables over time (Alembic); derived tables are rebuilt, never migrated."""
