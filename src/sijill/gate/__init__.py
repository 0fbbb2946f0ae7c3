"""Gate: the only way out. Quotes are redacted, cells are made harmless, and the final bytes are searched for names.

Everything that leaves the workspace (a quote on a page, a table, a release) passes through here:

* :func:`quote` reads words of a document with every protected word struck out;
* :func:`guarded_rows` and :func:`csv_bytes` make cells that no spreadsheet runs;
* :func:`scan` looks for guarded names in the bytes about to leave, in every spelling and encoding it knows;
* :func:`write_release` is the only writer for the outside, and it scans first;
* :mod:`~sijill.gate.web` makes connections to the web, and to nothing that is not on the public internet.
"""

from __future__ import annotations

from sijill.gate.cells import csv_bytes, guarded_cell, guarded_rows, restored_cell
from sijill.gate.guarded import Guarded
from sijill.gate.held import Held, held_by
from sijill.gate.quotes import Quotes, quote
from sijill.gate.redact import Hidden, redact
from sijill.gate.release import write_release
from sijill.gate.scan import Finding, scan

__all__ = [
    "Finding",
    "Guarded",
    "Held",
    "Hidden",
    "Quotes",
    "csv_bytes",
    "guarded_cell",
    "guarded_rows",
    "held_by",
    "quote",
    "redact",
    "restored_cell",
    "scan",
    "write_release",
]
