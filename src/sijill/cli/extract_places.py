"""``sijill extract --places``: a person's own lists of places, with what could not be used of them said aloud."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from sijill.cli.options import Talk

if TYPE_CHECKING:
    from sijill.lists.notes import RowNote
    from sijill.text.own_places import OwnPlaces

MOST_SAID = 20
"""At most so many notes of a file are said one by one (notes)."""


def places_told(files: Sequence[str], talk: Talk) -> OwnPlaces | None:
    """Give what the files hold together, ``None`` for no file, and say what was left out of them.

    Raises:
        InputRefused: A file is missing or cannot be used at all.
    """
    if not files:
        return None
    from sijill.lists.places import own_places, read_place_files

    lists = read_place_files(files)
    for held in lists:
        talk.say(f"{held.file}: {len(held.places)} places, sha256 {held.sha256[:12]}")
        for note in islice(held.notes, MOST_SAID):
            talk.say(f"  {note_words(note)}")
        if len(held.notes) > MOST_SAID:
            talk.say(f"  and {len(held.notes) - MOST_SAID} more rows or cells like these")
    return own_places(lists)


def note_words(note: RowNote) -> str:
    """Give one line of a note: its code, the row, the cell, what was wanted, what to do."""
    from sijill.lists.notes import shown

    cell = f", {note.column}: {shown(note.value)!r}" if note.column else ""
    return f"{note.code}: row {note.row}{cell}: {note.why}"
