"""The publisher, as far as the text itself names it."""

from __future__ import annotations

import re
from collections import Counter

from sijill.extract.english.sources.organisations import known
from sijill.extract.lexicon import words
from sijill.text.sought import Sought

_CUES = (
    r"\b(?:told|telling|speaking to|spoke to|spoken to|talking to|interview with|shown to|seen by|obtained by)"
    r"\s+(?P<who>(?:the\s+)?[A-Z][\w'’.&-]*(?:\s+[A-Z][\w'’.&-]*){0,3})",
    r"(?P<who>\b(?:[Tt]he\s+)?[A-Z][\w’.&-]*(?:\s+[A-Z][\w’.&-]*){0,3})\s+(?:was|has|is|could|cannot|can)\s+"
    r"(?:not\s+|been\s+)*(?:unable|able|independently|verify|verified|geolocated)",
    r"^(?P<who>[A-Z][\w’.&-]*(?:\s+[A-Z][\w’.&-]*){0,2})\s+(?:[A-Z]\w+\s+){0,4}(?:Correspondent|correspondent|Reporter|Staff|Bureau|Editor)\b",
    r"^[A-Z][A-Za-z ,.]{2,40}\((?P<who>[A-Z][\w .&-]{1,30})\)\s*[-–—]",
)
_PATTERNS = tuple(Sought(cue, re.MULTILINE) for cue in _CUES)
_NAME = r"(?P<who>(?:[Tt]he\s+)?[A-Z][\w'’.&-]*(?:[ ][A-Z][\w'’.&-]*){0,3})"
_SURE = (
    rf"{_NAME}\s+(?:was|has|is|could|cannot|can)\s+(?:not\s+|been\s+)*(?:unable\s+to|able\s+to|independently|immediately)\s+"
    r"(?:\w+\s+)?(?:verif\w+|confirm\w*|check|corroborate)",
    r"^[A-Z][A-Za-z ,.'’0-9-]{2,50}\((?P<who>[A-Z][\w .&'’-]{1,40})\)\s*[-–—]",
)
_SURE_PATTERNS = tuple(Sought(cue, re.MULTILINE) for cue in _SURE)
_NO_NAMES = frozenset({"It", "They", "He", "She", "We", "This", "That", "Who"})
_TOLD = Sought(rf"\b(?:told|telling|speaking to|spoke to|interview with|questions from)\s+{_NAME}")


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
    return min(named, key=lambda name: (-named[name], name)) if named else _unlisted(text)


def publishers(text: str) -> tuple[str, ...]:
    """Give the names, listed or not, that the text itself shows to be publishers', first mention first.

    They could not verify, stand in an agency's dateline, or were told something and are named as outlets are.
    """
    found = [match for pattern in _SURE_PATTERNS for match in pattern.finditer(text)]
    heads = words("names", "outlet_heads")
    found += [match for match in _TOLD.finditer(text) if match["who"].split()[-1].lower() in heads]
    named = [re.sub(r"^[Tt]he\s+", "", match["who"]).strip() for match in sorted(found, key=lambda m: m.start())]
    return tuple(dict.fromkeys(name for name in named if name not in _NO_NAMES))


def _unlisted(text: str) -> str | None:
    """The publisher the text shows most often among those no list holds."""
    named = publishers(text)
    return max(named, key=lambda name: (text.count(name), -named.index(name))) if named else None
