"""The command line: one file per verb, each imported only when it is called.

``sijill --help`` must start in under a quarter of a second, so nothing heavy is imported here: the list of verbs and
their one-line helps stand in :mod:`sijill.cli.verbs`, and a verb's module is loaded when the verb is run.
"""

from __future__ import annotations

from sijill.cli.main import cli, main

__all__ = ["cli", "main"]
