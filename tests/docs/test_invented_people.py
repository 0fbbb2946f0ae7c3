"""Everybody in the repository is invented: no name of a labelled victim stands in it."""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import shared

ROOT = Path(__file__).resolve().parents[2]
KINDS = {".py", ".md", ".toml", ".json", ".txt", ".csv", ".html"}
NO_NAMES = frozenset(
    [
        "and",
        "or",
        "in",
        "of",
        "the",
        "his",
        "her",
        "their",
        "wife",
        "son",
        "daughter",
        "mother",
        "father",
        "family",
        "child",
        "unknown",
        "law",
    ]
)
WORDS = re.compile(r"[^\W\d_]+(?:[ '’-]+[^\W\d_]+)+")
PARTS = 3
"""Two parts of a name, such as Omar Haddad, are borne by many."""


def parts(words: str) -> list[str]:
    """The words of a name in small letters without marks and articles."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", words).lower() if not unicodedata.combining(c))
    return [word for word in re.findall(r"[^\W\d_]+", plain) if word not in {"al", "el", "abu", "abo"}]


def runs(words: str) -> Iterator[tuple[str, ...]]:
    told = parts(words)
    for at in range(len(told) - PARTS + 1):
        yield tuple(told[at : at + PARTS])


def victims(folder: Path) -> set[tuple[str, ...]]:
    """Each three parts in a row of the name of a labelled victim."""
    found: set[tuple[str, ...]] = set()
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            for name in json.loads(line)["gold"].get("victims") or ():
                found |= {run for run in runs(name) if not NO_NAMES & set(run)}
    return found


def test_no_labelled_victim_is_named_in_the_repository() -> None:
    real = victims(shared() / "data" / "extract")
    assert len(real) > 1000
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = [ROOT / name for name in listed.splitlines() if Path(name).suffix in KINDS]
    told = [
        f"{file.relative_to(ROOT)}: {' '.join(run)}"
        for file in files
        if file.is_file()
        for words in WORDS.findall(file.read_text(encoding="utf-8", errors="ignore"))
        for run in runs(words)
        if run in real
    ]
    assert told == []
