"""A PDF read for its table at arm's length: in a child process that may fail without harm."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from sijill.errors import InputRefused
from sijill.lists.apart_child import PROCESSOR, too_costly
from sijill.lists.beside import WordsBeside
from sijill.lists.notes import RowNote
from sijill.lists.tables import RawTable

LONGEST = 2 * PROCESSOR
"""Time on the wall before the child is ended (seconds)."""
_OUT_OF_MEANS = frozenset({-signal.SIGXCPU, -signal.SIGKILL, -signal.SIGABRT, -signal.SIGTRAP})


@dataclass(frozen=True, slots=True)
class PrintedList:
    """What a PDF holds: its rows, and the words beside them; ``None`` where there is no table with a name in it."""

    raw: RawTable
    beside: WordsBeside | None


def printed_list(data: bytes, file: str, told: Mapping[str, str]) -> PrintedList:
    """The table of a PDF and the words beside it, read by a process without rights.

    Args:
        data: The file's bytes.
        file: Its name, for what is said of it.
        told: Field to header, as a mapping tells.

    Raises:
        InputRefused: As :func:`sijill.lists.portable.printed_table` does, and ``record.too-costly``.
    """
    first = json.dumps({"file": file, "told": dict(told)}).encode("ascii")
    command = [sys.executable, "-P", "-m", "sijill.lists.apart_child"]
    try:
        done = subprocess.run(command, input=first + b"\n" + data, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired as error:
        raise InputRefused(*too_costly(file)) from error
    if done.returncode in _OUT_OF_MEANS:
        raise InputRefused(*too_costly(file))
    reply = _reply(done.stdout) if done.returncode == 0 else None
    if reply is None:
        why = f"the reader of {file} stopped ({done.returncode})"
        raise InputRefused("record.unreadable", why, "a whole PDF", "ask for the list as a sheet")
    if "refused" in reply:
        raise InputRefused(*cast("list[str]", reply["refused"]))
    return _understood(file, reply)


def _reply(answer: bytes) -> dict[str, object] | None:
    try:
        return cast("dict[str, object]", json.loads(answer))
    except ValueError:
        return None


def _understood(file: str, reply: Mapping[str, object]) -> PrintedList:
    rows = tuple((number, tuple(cells)) for number, cells in cast("list[tuple[int, list[str]]]", reply["rows"]))
    notes = tuple(RowNote(*values) for values in cast("list[tuple[str, int, str, str, str, str, str]]", reply["notes"]))  # type: ignore[arg-type]
    told = cast("dict[str, object] | None", reply["beside"])
    beside = None
    if told is not None:
        beside = WordsBeside(str(told["text"]), str(told["words"]), tuple(cast("list[int]", told["unread"])))
    return PrintedList(RawTable(file, "pdf", rows, notes), beside)
