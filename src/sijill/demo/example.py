"""The example as a folder of files: the sources, the truth apart from them, and the scripted decisions to read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from sijill.demo import decisions
from sijill.demo.captures import LISTS
from sijill.demo.documents import SHEETS, Sheet, source_files
from sijill.demo.entries import Example
from sijill.demo.label import ENGLISH, EVENT, EVENT_ARABIC
from sijill.demo.namings import naming_decisions

SOURCES, TRUTH = "sources", "truth"
"""Folders of the example: what a recorder would hold, and what only the example knows."""

_PERSON = ("person", "name", "name_ar", "sex", "age", "place", "died", "status", *LISTS, "note")


def example_files(example: Example) -> dict[str, bytes]:
    """The bytes of every file of the example by its path, the same for the same example."""
    sources = {f"{SOURCES}/{file}": data for file, data in source_files(example).items()}
    return {
        **sources,
        f"{TRUTH}/people.csv": _people(example),
        f"{TRUTH}/rows.csv": _rows(example),
        "decisions.json": _decisions(example),
    }


def write_example(example: Example, folder: Path) -> tuple[Path, ...]:
    """The paths written: the example's files under ``folder``; a file already there is replaced.

    Args:
        example: What was drawn from one seed.
        folder: Made when it is not there.
    """
    written = []
    for name, data in example_files(example).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written.append(path)
    return tuple(written)


def _people(example: Example) -> bytes:
    held = {name: set(example.capture.members[name]) for name in LISTS}
    rows = (
        (
            who.id,
            " ".join(part.latin for part in who.parts),
            who.arabic,
            who.sex,
            str(who.age),
            who.place,
            who.died.isoformat(),
            who.status,
            *("1" if who.id in held[name] else "0" for name in LISTS),
            ENGLISH,
        )
        for who in example.people
    )
    return _table(_PERSON, rows)


def _rows(example: Example) -> bytes:
    return _table(("list", "id", "person"), ((*row, who) for row, who in sorted(example.person_of().items())))


def _decisions(example: Example) -> bytes:
    scripted = {
        "label": ENGLISH,
        "event": EVENT,
        "event_ar": EVENT_ARABIC,
        "documents": [_described(sheet) for sheet in SHEETS],
        "actors": [asdict(one) for one in decisions.ACTORS],
        "sources": [asdict(one) for one in decisions.SOURCES],
        "claims": [asdict(one) for one in decisions.CLAIMS],
        "consents": [asdict(one) for one in decisions.CONSENTS],
        "namings": [asdict(one) for one in naming_decisions(example)],
        "found_alive": {"rows": example.rows_of("alive"), "reason": decisions.ALIVE_REASON},
    }
    return (json.dumps(scripted, ensure_ascii=False, indent=1) + "\n").encode()


def _described(sheet: Sheet) -> dict[str, str | None]:
    return {**asdict(sheet), "published": sheet.published.isoformat()}


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()
