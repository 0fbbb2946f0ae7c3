"""Memory: how much a linkage will take, told before the work; one that would not fit is refused, not killed halfway."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sijill.errors import InputRefused
from sijill.link.blocking import Rule
from sijill.link.engine import LONG

ALWAYS = 220e6
"""Bytes that Python and DuckDB take with no record at all."""

COMPILED = 280e6
"""Bytes that compiled loops and what they keep take besides, where pairs are so many that they are used."""

A_RECORD = 1_690
"""Bytes that a record takes as it was read, as its keys and in the tables."""

A_PAIR = 52
"""Bytes that a pair of a rule takes while rivals are weighed, a pair that several rules give counted for each."""

GIGABYTE = 1e9


def needed(records: int, rules: Sequence[Rule]) -> float:
    """Bytes a linkage takes at its peak, about.

    The constants were fitted to linkings of the lists of ``bench/link.py``, of 100,000 to 1,000,000 records; they give
    each of their peaks within 2 %.

    Args:
        records: How many records are linked.
        rules: The counted rules that are used.
    """
    pairs = sum(rule.pairs or 0 for rule in rules)
    return ALWAYS + COMPILED * (pairs >= LONG) + A_RECORD * records + A_PAIR * pairs


def available() -> float:
    """Bytes of memory that this machine has to give, what this process holds already among them."""
    try:
        told = re.search(r"MemAvailable:\s+(\d+) kB", Path("/proc/meminfo").read_text(encoding="ascii"))
        held = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    except OSError:
        told = held = None
    if told is not None and held is not None:
        return 1024.0 * (int(told[1]) + int(held[1]))
    return float(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))


def refuse_what_does_not_fit(records: int, rules: Sequence[Rule], allowed: float | None) -> None:
    """Stop before the pairs are compared when they would not fit.

    Args:
        records: How many records are linked.
        rules: The counted rules that are used.
        allowed: Bytes that may be taken, or ``None`` for what the machine has.

    Raises:
        InputRefused: ``link.memory``.
    """
    wanted, most = needed(records, rules), available() if allowed is None else allowed
    if wanted > most:
        pairs = sum(rule.pairs or 0 for rule in rules)
        raise InputRefused(
            "link.memory",
            f"linking {records} records with {pairs} candidate pairs takes about {wanted / GIGABYTE:.1f} GB",
            f"at most {most / GIGABYTE:.1f} GB",
            "link part of the lists at a time, or allow more with --memory",
        )


@contextmanager
def memory_may_end(records: int) -> Iterator[None]:
    """A stretch of work after whose start memory may run out all the same: then it is refused with what to do.

    DuckDB may spill nothing to a disk, where names would lie in clear; so it stops where others would grow slow.

    Args:
        records: How many records are linked.

    Raises:
        InputRefused: ``link.memory``.
    """
    import duckdb

    try:
        yield
    except (MemoryError, duckdb.OutOfMemoryException):
        raise InputRefused(
            "link.memory",
            f"memory ran out while {records} records were linked; nothing was written",
            "more free memory: what does not fit is never put on a disk, where names would lie in clear",
            "close other programs, or link part of the lists at a time",
        ) from None
