"""The last look: the bytes about to leave are searched for everything that must not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sijill.gate.allowed import Allowed
from sijill.gate.book import NameBook
from sijill.gate.carriers import text_in, without_ids
from sijill.gate.escapes import readings
from sijill.gate.fields import Field, fields_of
from sijill.gate.guarded import Guarded, Hit


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A guarded name or phrase found in a file; it names the item and the place, never the words.

    Attributes:
        file: Name of the file.
        item: Id of the clearance item.
        why: ``name``, ``phrase`` or ``file name``.
    """

    file: str
    item: str
    why: str = "name"


def scan(files: Mapping[str, bytes], guarded: Iterable[Guarded], allowed: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Give where guarded names and phrases stand in files about to leave; empty when nothing was found.

    Every file is read as text with its escapes undone, field by field. A guarded name is found in any case, with or
    without accents, in both scripts, with either article, as one word, in either order. A name that may leave excuses
    what it covers: the given name of a cleared victim is also a witness's, and stays allowed inside that full name.

    Args:
        files: Name of each file and its bytes.
        guarded: What must not leave.
        allowed: Full names that may: cleared people, places, organisations.

    Raises:
        PublicationStopped: ``gate.unreadable-file`` for a kind of file that cannot be searched.
    """
    book, allow = NameBook(guarded), Allowed(allowed)
    found: set[Finding] = set()
    for name, data in sorted(files.items()):
        found.update(
            Finding(name, hit.guarded.item, "file name") for hit in _left(book, allow, [Field(without_ids(name))])
        )
        fields = fields_of(name, without_ids(text_in(name, data)))
        found.update(
            Finding(name, hit.guarded.item, "phrase" if hit.guarded.is_phrase else "name")
            for hit in _left(book, allow, fields)
        )
    return tuple(sorted(found))


def _left(book: NameBook, allow: Allowed, fields: list[Field]) -> Iterable[Hit]:
    """Hits that nothing excuses; the whole names of each row are gathered only when a hit asks for them."""
    rows: dict[int, list[str]] | None = None
    for field in fields:
        for reading in readings(field.text):
            hits = book.hits(reading)
            if not hits:
                continue
            if rows is None:
                rows = _rows(fields)
            beside = rows.get(field.row, []) if field.row is not None else []
            yield from (hit for hit in hits if not allow.excuses(hit, reading, beside))


def _rows(fields: list[Field]) -> dict[int, list[str]]:
    rows: dict[int, list[str]] = {}
    for field in fields:
        if field.row is not None:
            rows.setdefault(field.row, []).append(field.text)
    return rows
