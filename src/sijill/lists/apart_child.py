"""The child process that reads one PDF for its table: a request and bytes on standard input, JSON on standard output.

Run as ``python -m sijill.lists.apart_child``. The first line of the input is ``{"file": name, "told": mapping}``.
"""

from __future__ import annotations

import importlib
import json
import sys
from dataclasses import asdict
from typing import cast

from sijill.errors import InputRefused
from sijill.lists.beside import words_beside
from sijill.lists.headers import lexicon
from sijill.lists.portable import printed_table
from sijill.lists.rights import take_rights_away

MEMORY = 2 << 30
"""Memory of the process, all in all (bytes): thirty thousand rows take 0.4 GB."""
PROCESSOR = 300
"""Processor time (seconds): thirty thousand rows take twenty."""
TOO_COSTLY = "record.too-costly"


def answer(file: str, told: dict[str, str], data: bytes) -> dict[str, object]:
    """The rows, their notes and the words beside them, or ``{"refused": [code, got, wanted, next step]}``."""
    try:
        table = printed_table(data, file, told=told)
        beside = words_beside(data, table.extent) if table.extent else None
    except InputRefused as error:
        return {"refused": [error.code, error.got, error.wanted, error.next_step]}
    return {
        "rows": table.raw.rows,
        "notes": [list(asdict(note).values()) for note in table.raw.notes],
        "beside": asdict(beside) if beside else None,
    }


def too_costly(file: str) -> list[str]:
    """What is said of a PDF that takes more time or memory than a list does."""
    got = f"reading {file} as a table takes too much time or memory"
    return [TOO_COSTLY, got, f"at most {PROCESSOR} s and {MEMORY >> 30} GB", "preserve it in parts, or as a sheet"]


def main() -> None:
    """Read a request and a PDF from standard input, and answer on standard output."""
    importlib.import_module("pypdfium2")
    importlib.import_module("encodings.utf_16_le")
    lexicon()
    take_rights_away(MEMORY, PROCESSOR)
    first, _, data = sys.stdin.buffer.read().partition(b"\n")
    asked = cast("dict[str, object]", json.loads(first))
    file = str(asked["file"])
    try:
        reply = json.dumps(answer(file, cast("dict[str, str]", asked["told"]), data))
    except MemoryError:
        reply = json.dumps({"refused": too_costly(file)})
    sys.stdout.buffer.write(reply.encode("ascii"))


if __name__ == "__main__":
    main()
