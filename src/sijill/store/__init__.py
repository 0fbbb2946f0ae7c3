"""One workspace on disk: documents as received, the ledger of what people made, and tables that can be rebuilt.

Reads and writes a workspace folder; everything else in Sijill reaches the disk through it. Start at
:class:`sijill.store.workspace.Workspace`. Importing this package imports nothing heavy: SQLAlchemy comes in when a
workspace is opened.
"""
