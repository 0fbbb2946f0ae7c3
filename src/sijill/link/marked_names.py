"""Marked names: written names with brackets, bin, a kunya or initials in them, read by their structure.

Lists write what else a person is called beside the name, in brackets, in quotes, behind a stroke or *alias*, and
a kunya before it. Read word by word, these would stand as given or family names.
"""

from __future__ import annotations

import re

from sijill.text.arabic import fold_letters
from sijill.text.name_parts import NamePart
from sijill.text.name_structure import name_structure
from sijill.text.name_words import CHAINS, MOTHERS
from sijill.text.names import name_tokens

MORE_TITLES = frozenset({"haj", "hadj", "martyr"})
"""Titles when they stand first: they are family names too."""

_OFFICES = (
    "القائد العقيد العميد اللواء المقدم الرائد النقيب الملازم المساعد الرقيب العريف الجندي الشرطي المجاهد المقاتل "
    "البطل الصحفي الصحفيه الاعلامي الاعلاميه المسعف المسعفه الطبيب الطبيبه الممرض الممرضه المهندس المهندسه الاستاذ "
    "الاستاذه المحامي المحاميه المعلم المعلمه المدرس المدرسه الطالب الطالبه الشاب الشابه الناشط الناشطه الدكتوره"
)
OFFICES = frozenset(map(fold_letters, _OFFICES.split()))
"""What Arabic lists write before a name; no given name has the article, but as family names they stand at the end."""

_BEFORE = frozenset(("الشهيد", "الشهيده", "الطفل", "الطفله", "السيد", "الدكتور"))
"""Titles that may stand before an office."""

NEVER_ALONE = CHAINS | MOTHERS | MORE_TITLES
"""Words that take a neighbour in or fall away, so that a name that holds one is not read word by word."""

FEWEST_BESIDE_A_STROKE = 3
"""Parts that a name must have for what stands behind a stroke to be another spelling, not the family name."""

FEWEST_BEHIND_AN_OFFICE = 2
"""Words of a name behind what may be an office."""

FEWEST_WITH_KUNYA = 4
"""Words from which on a name that begins with Abu has the given name behind it."""

_KUNYA = frozenset({"abu", "abou", "ابو", "أبو"})
_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»]+)[\"”“»]")
_STROKE = re.compile(r"\s*[/\\]\s*(\S+)")
_ALSO = re.compile(r"(?i)\b(?:a\.?k\.?a|alias|known as|nicknamed)\b|الملقب|المعروف|الشهير\b|شهرته")
_INITIAL = re.compile(r"(?<!\S)[^\W\d_]\.(?=\s|[^\W\d_])")
_FIRST_INITIAL = re.compile(r"^\s*[a-zA-Z]\.\s*(?=[^\W\d_])")
_TITLE = re.compile(rf"(?i)^\s*(?:al-?)?(?:{'|'.join(sorted(MORE_TITLES))})\s+(?=\S+\s+\S)")


def is_marked(written: str) -> bool:
    """Whether a name holds anything that only its structure tells what it is."""
    if re.search(r"[(\[{﴾/\\\"“„«]", written) or _INITIAL.search(written) or _ALSO.search(written):
        return True
    words = written.casefold().split()
    is_led = bool(words) and (
        (words[0] in _KUNYA and len(words) >= FEWEST_WITH_KUNYA)
        or _TITLE.match(written) is not None
        or without_office(written) != written
    )
    return is_led or any(word in CHAINS | MOTHERS for word in words)


def parts_of_marked(written: str) -> tuple[str, ...]:
    """The folded parts of a marked name, the given name first: ``""`` where only an initial or a lineage is told.

    >>> parts_of_marked("Omar bin Said Nasr (Abu Ali)"), parts_of_marked("Abu Ali (Omar Nasr)")
    (('omar', 'said', 'nasr'), ('omar', 'nasr'))
    """
    written = without_office(written)
    text = _INITIAL.sub(r"\g<0> ", _TITLE.sub("", _STROKE.sub(r" (\1)", _QUOTED.sub(r" (\1)", written))))
    name = name_structure(text)
    lineage = tuple(_folded(part.written) for part in name.lineage)
    has_stroke = _STROKE.search(written) is not None
    if (has_stroke and len(name.parts) < FEWEST_BESIDE_A_STROKE) or (name.parts and all(map(_is_initial, name.parts))):
        return ()
    if _FIRST_INITIAL.match(text):
        return ("", *(_folded(part.written) for part in name.parts))
    if name.given is not None:
        return (_folded(name.given), *lineage)
    return (_folded(name.kunya or ""), *lineage)


def without_office(written: str) -> str:
    """A name without the rank or trade that stands before it, where two names or more are left.

    >>> without_office("الشهيد القائد عمر نصر"), without_office("عمر نصر المعلم")
    ('عمر نصر', 'عمر نصر المعلم')
    """
    words = written.split()
    at = next((at for at, word in enumerate(words) if fold_letters(word) not in _BEFORE), 0)
    end = next((end for end in range(at, len(words)) if fold_letters(words[end]) not in OFFICES), at)
    return " ".join(words[end:]) if end > at and len(words) - end >= FEWEST_BEHIND_AN_OFFICE else written


def _folded(part: str) -> str:
    """One part of a name as one word."""
    return "".join(token for token in name_tokens(part) if any(map(str.isalpha, token)))


def _is_initial(part: NamePart) -> bool:
    return len(part.stem) < 2
