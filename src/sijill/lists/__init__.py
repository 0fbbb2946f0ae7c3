"""Tables in: CSV, TSV, XLSX, ODS, Parquet, JSON lines and PDF tables become rows, with a report of what was doubtful.

Reads bytes, never paths. Encodings, delimiters, title rows and headers are found out; cells are kept as written.
Used by ``record`` and ``link``.
"""
