"""Memory: what reading a list will take, told before it is read."""

from __future__ import annotations

from pathlib import Path

from sijill.errors import InputRefused

PER_BYTE = 30
"""Bytes of memory for each byte of a delimited list: cells, records and notes (measured on lists of 6 to 17 MB)."""

PER_BYTE_BY_COLUMN = 12
"""The same where the list is read column by column (measured on lists of 4 to 28 MB, narrow and wide)."""

AT_LEAST = 200_000_000
"""Bytes the program takes with a list of any size."""

MEMINFO = Path("/proc/meminfo")
GROUP = Path("/sys/fs/cgroup")


def needed_bytes(file_bytes: int, per_byte: int = PER_BYTE) -> int:
    """How much memory (bytes) a delimited list of ``file_bytes`` takes when read."""
    return AT_LEAST + per_byte * file_bytes


def free_bytes(meminfo: Path = MEMINFO, group: Path = GROUP) -> int | None:
    """How much memory (bytes) this process may still take, or ``None`` where the system does not say."""
    told = []
    for line in _text(meminfo).splitlines():
        if line.startswith("MemAvailable:"):
            told.append(int(line.split()[1]) * 1024)
    most, used = _text(group / "memory.max").strip(), _text(group / "memory.current").strip()
    if most.isdecimal() and used.isdecimal():
        told.append(max(0, int(most) - int(used)))
    return min(told) if told else None


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def refuse_what_does_not_fit(file: str, file_bytes: int, free: int | None, per_byte: int = PER_BYTE) -> None:
    """Stop before reading a list that would not fit.

    Args:
        file: Its name.
        file_bytes: Its size (bytes).
        free: Memory there is (bytes), or ``None`` where nobody knows.
        per_byte: Bytes of memory for each byte of it, by how it is read.

    Raises:
        InputRefused: ``record.too-large``.
    """
    needed = needed_bytes(file_bytes, per_byte)
    if free is not None and needed > free:
        raise InputRefused(
            "record.too-large",
            f"{file} has {file_bytes / 1e6:,.0f} MB and needs some {needed / 1e9:,.1f} GB of memory",
            f"at most the {free / 1e9:,.1f} GB that are free",
            "split it by rows under the same headers, or read it on a larger machine",
        )
