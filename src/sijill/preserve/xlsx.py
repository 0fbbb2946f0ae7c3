"""Workbooks: looked over under limits, never read as prose and never calculated."""

from __future__ import annotations

import re

from sijill.errors import InputRefused
from sijill.preserve.archive import Members
from sijill.preserve.quality import BOMB, FORMULA, MACROS
from sijill.preserve.reading import TextRead, versioned

_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_OVERLAP = 16


def look_over_xlsx(data: bytes) -> TextRead:
    """Give no text, and what must be known of a workbook before anyone reads it: formulas, macros.

    Raises:
        InputRefused: ``preserve.bomb`` when it unpacks to more than the limit or declares entities,
            ``preserve.unreadable`` when a part is damaged.
    """
    members = Members(data)
    notes: set[str] = set()
    for name in members.names:
        if name.lower().endswith("vbaproject.bin"):
            notes.add(MACROS)
        if name.endswith(".xml") and _has_formula(members, name) and name.startswith("xl/worksheets/"):
            notes.add(FORMULA)
    return TextRead(None, "sijill.look-over", versioned("1"), notes=tuple(sorted(notes)))


def _has_formula(members: Members, name: str) -> bool:
    found = False
    before = b""
    for piece in members.pieces(name):
        window = before + piece
        if _DECLARES.search(window):
            raise InputRefused(BOMB, f"part {name} declares entities", "XML without entities")
        found = found or _FORMULA.search(window) is not None
        before = piece[-_OVERLAP:]
    return found
