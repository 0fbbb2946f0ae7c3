"""Where an Arabic sentence says that somebody met death: "lost X, who was 33, *his life*", and not "his career"."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word

REACH = 9
"""The word for life or death stands within so many words behind its verb, without asides (words)."""
_ASIDES = {"(": {")"}, "،": {"،", ","}, ",": {"،", ","}}
"""What opens an aside, and what closes it."""
_NEARLY = frozenset({"كاد", "كادت", "يكاد", "تكاد", "كادا", "كادوا"})
"""As in "lost his leg *and nearly* his life"."""
_LIVES = frozenset({"حياته", "حياتها", "حياتهم", "حياتهما"})
_SIDES_OF_LIFE = (
    "المهنيه السياسيه العمليه الزوجيه الدراسيه الجامعيه العاديه الخاصه الطبيعيه الهاديه الفنيه الرياضيه العسكريه "
    "الاجتماعيه الاسريه العلميه الشخصيه اليوميه السابقه القديمه الكريمه"
)
_NO_LIFE = frozenset(_SIDES_OF_LIFE.split())
"""As in "lost his *professional* life"."""


def fate_behind(words: tuple[Word, ...], at: int, reach: int = REACH) -> int | None:
    """Give where the word for life or death stands behind the verb at ``at``; ``None`` where none does.

    Args:
        words: The sentence.
        at: A verb of meeting or losing.
        reach: So many words behind it, at most.
    """
    fates = arabic_words("killed", "fate")
    met = next((i for i in _within_reach(words, at, reach) if words[i].text in fates), None)
    nearly = met is not None and any(words[i].bare in _NEARLY for i in range(at + 1, met))
    return met if met is not None and not nearly and not _is_side_of_life(words, met) else None


def _within_reach(words: tuple[Word, ...], at: int, reach: int) -> list[int]:
    """The words behind a verb, past what stands in brackets or between commas: an age, who it is."""
    found: list[int] = []
    position = at + 1
    while position < len(words) and len(found) < reach:
        closing = _ASIDES.get(words[position].text)
        near = range(position + 1, min(len(words), position + 1 + reach))
        closed = next((i for i in near if words[i].text in closing), None) if closing else None
        if closed is None:
            found.append(position)
        position = position + 1 if closed is None else closed + 1
    return found


def _is_side_of_life(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word for somebody's life is followed by which side of it is meant: "her *married* life"."""
    return words[at].text in _LIVES and at + 1 < len(words) and words[at + 1].text in _NO_LIFE
