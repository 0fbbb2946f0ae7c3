"""Publish: reviewed figures, cleared claims and named victims become one release: a static site and its tables.

Reads: the derived tables through the gate, and the decisions people made. Writes: ``releases/<id>/`` and one ledger
entry. Method: pure rendering; the same content gives the same bytes, and a release is named by the hash of its tables
and policy, so publishing unchanged inputs gives the release that is already there.
"""
