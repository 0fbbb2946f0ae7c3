"""The publisher, as far as the text itself names it."""

from __future__ import annotations

import re
from collections import Counter

from sijill.extract.organisations import known

_CUES = (
    r"\b(?:told|telling|speaking to|spoke to|spoken to|talking to|interview with|shown to|seen by|obtained by)"
    r"\s+(?P<who>(?:the\s+)?[A-Z][\w'’.&-]*(?:\s+[A-Z][\w'’.&-]*){0,3})",
    r"(?P<who>\b(?:[Tt]he\s+)?[A-Z][\w’.&-]*(?:\s+[A-Z][\w’.&-]*){0,3})\s+(?:was|has|is|could|cannot|can)\s+"
    r"(?:not\s+|been\s+)*(?:unable|able|independently|verify|verified|geolocated)",
    r"^(?P<who>[A-Z][\w’.&-]*(?:\s+[A-Z][\w’.&-]*){0,2})\s+(?:[A-Z]\w+\s+){0,4}(?:Correspondent|correspondent|Reporter|Staff|Bureau|Editor)\b",
    r"^[A-Z][A-Za-z ,.]{2,40}\((?P<who>[A-Z][\w .&-]{1,30})\)\s*[-–—]",
)
_PATTERNS = tuple(re.compile(cue, re.MULTILINE) for cue in _CUES)


def outlet_of(text: str) -> str | None:
    """Give the canonical name of the outlet the text says it is written for, or ``None``.

    Read from "told the X", "X was unable to verify", a by-line and an agency's dateline; only known outlets count, the
    most often named first.
    """
    named: Counter[str] = Counter()
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            parts = match["who"].split()
            for size in range(len(parts), 0, -1):
                organisation = known(" ".join(parts[:size]))
                if organisation is not None and organisation.kind == "outlet":
                    named[organisation.name] += 1
                    break
    return min(named, key=lambda name: (-named[name], name)) if named else None
