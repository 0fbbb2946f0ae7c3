"""One file for each change to the ledger's tables."""
