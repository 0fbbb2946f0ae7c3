"""A written name as structure: whose name each part is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sijill.text.arabic import is_arabic_letter
from sijill.text.letters import plain_letters
from sijill.text.name_parts import NamePart, name_parts

MOST_LETTERS = 400
"""Letters of a written name beyond this are not looked at."""

_BRACKETS = re.compile(r"[(\[{﴾]([^()\[\]{}﴾﴿]*)[)\]}﴿]")
_ALSO = re.compile(
    r"\s(?:a\.?k\.?a\.?|alias|known as|nicknamed|dit|or|او|أو|"
    r"الملقبة?(?:\s?ب)?|المعروفة?(?:\s?ب)?|الشهيرة?(?:\s?ب)?|شهرته)\s"
)
_OR = re.compile(r"^\s*(?:or|also|aka|a\.k\.a\.|او|أو|ou|ابن|=)\s+")
_GIVEN_WITH_ABU = frozenset({"bakr", "baker", "bakar", "bakir", "بكر"})
_NISBA = re.compile(r"(?:[يى]|i|y|ee)$")


@dataclass(frozen=True, slots=True)
class NameStructure:
    """A name by whose name each part is; every part as written, ``None`` or empty when there is none.

    What cannot be told from the writing is not guessed: two words are given and family name, three are given, father's
    and family name, and so on. A name that ends with the grandfather's is read as if that were the family's.

    Attributes:
        written: The whole name as written.
        given: Given name (``Abd al-Rahman``, ``Salah al-Din`` and ``Abu Bakr`` are one); ``None`` for *child of X*.
        father: Father's name.
        grandfather: Grandfather's name.
        further: Names between the grandfather's and the family's.
        family: Family name.
        kunya: ``Abu X`` or ``Umm X``, where it stands for or beside the given name.
        laqab: The first part in ``al-Din``; it also keeps its place as a given or other name.
        nisba: The last part when it is an adjective of origin (``al-Halabi``); it also is the family name unless
            another stands before it.
        alternatives: Other names given in brackets or after *alias*, *known as*, *or*, as structures of their own.
        parts: All parts but kunya and alternatives, in the order given name, lineage.
        kunya_part: The kunya as a part.
    """

    written: str
    given: str | None
    father: str | None
    grandfather: str | None
    further: tuple[str, ...]
    family: str | None
    kunya: str | None
    laqab: str | None
    nisba: str | None
    alternatives: tuple[NameStructure, ...]
    parts: tuple[NamePart, ...]
    kunya_part: NamePart | None

    @property
    def given_part(self) -> NamePart | None:
        """The given name as a part, ``None`` when only a kunya or a lineage is known."""
        return self.parts[0] if self.given is not None else None

    @property
    def lineage(self) -> tuple[NamePart, ...]:
        """All parts after the given name, the family name last."""
        return self.parts[1:] if self.given is not None else self.parts


@lru_cache(maxsize=65_536)
def name_structure(written: str) -> NameStructure:
    """Give the structure of a written name, in Arabic, Latin, Hebrew or Cyrillic letters.

    ``Family, Given`` is turned round; bin, ibn, bint and ould are no parts; titles are left out. At most
    ``MOST_LETTERS`` letters are looked at.

    >>> name = name_structure("al-Halabi, Mahmoud (Abu Ali) bin Yusuf Nour Eddine")
    >>> name.given, name.father, name.grandfather, name.family, name.kunya, name.nisba
    ('Mahmoud', 'Yusuf', 'Nour Eddine', 'al-Halabi', 'Abu Ali', 'al-Halabi')
    """
    text = written[:MOST_LETTERS]
    others = [found[1] for found in _BRACKETS.finditer(text)]
    text = _BRACKETS.sub(" ", text)
    main, *also = _ALSO.split(text, maxsplit=1)
    parts = list(name_parts(_given_first(main))) or list(name_parts(_given_first(text)))
    kunya = _leading_kunya(parts)
    is_led_by_kunya = kunya is not None
    alternatives = []
    for other in (*others, *also):
        of_other = name_parts(_OR.sub("", other))
        if len(of_other) == 1 and of_other[0].kind in {"abu", "umm"} and kunya is None:
            kunya = of_other[0]
        elif of_other:
            alternatives.append(_structure(other.strip(), list(of_other), None, (), has_given=True))
    has_given = bool(parts) and not parts[0].is_chained and not (is_led_by_kunya and len(parts) == 1)
    if not has_given and alternatives:
        parts, has_given = [*alternatives.pop(0).parts, *parts], True
    return _structure(written, parts, kunya, tuple(alternatives), has_given)


def _structure(
    written: str,
    parts: list[NamePart],
    kunya: NamePart | None,
    alternatives: tuple[NameStructure, ...],
    has_given: bool,
) -> NameStructure:
    given = parts[0].written if has_given and parts else None
    lineage = parts[1:] if given is not None else parts
    nisba = next((part.written for part in reversed(lineage[-1:]) if _is_nisba(part)), None)
    family_at = len(lineage) - 1
    if nisba is not None and len(lineage) > 1 and _is_nisba(lineage[-2]):
        family_at -= 1
    before = [part.written for part in lineage[: max(family_at, 0)]]
    return NameStructure(
        written=written,
        given=given,
        father=before[0] if before else None,
        grandfather=before[1] if len(before) > 1 else None,
        further=tuple(before[2:]),
        family=lineage[family_at].written if lineage else None,
        kunya=kunya.written if kunya else None,
        laqab=next((part.written for part in parts if part.is_faith), None),
        nisba=nisba,
        alternatives=alternatives,
        parts=tuple(parts),
        kunya_part=kunya,
    )


def _given_first(text: str) -> str:
    """``Family, Given`` turned round; a name with several commas is left as it is."""
    family, comma, given = text.replace("،", ",").partition(",")
    return f"{given} {family}" if comma and given.strip() and family.strip() and "," not in given else text


def _leading_kunya(parts: list[NamePart]) -> NamePart | None:
    """The kunya before or in place of the given name, taken out of ``parts``; Abu Bakr is a given name."""
    if parts and parts[0].kind in {"abu", "umm"} and parts[0].stem not in _GIVEN_WITH_ABU:
        return parts.pop(0)
    return None


def _is_nisba(part: NamePart) -> bool:
    plain = plain_letters(part.written)
    arabic = is_arabic_letter(part.stem[0])
    has_article = plain.startswith("ال") if arabic else part.has_article or bool(part.other)
    return has_article and not part.kind and bool(_NISBA.search(part.stem))
