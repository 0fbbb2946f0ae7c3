"""Tables in: CSV, TSV, XLSX, Parquet and JSON lines become rows, with a report of every row that was doubtful.

Reads bytes, never paths. Encodings, delimiters, title rows and headers are found out; cells are kept as written.
Used by ``record`` and ``link``.
"""
