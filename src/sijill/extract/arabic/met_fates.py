"""Where an Arabic sentence says that somebody met death: "lost X, who was 33, *his life*", and not "his career"."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import CLOSING
from sijill.extract.arabic.words import Word

REACH = 10
"""The word for life or death stands within so many words behind its verb, without what stands in brackets (words)."""
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
    seen, depth = 0, 0
    for i in range(at + 1, len(words)):
        text = words[i].text
        depth += (text == "(") - (text in CLOSING and depth > 0)
        seen += not depth and (text[0].isalpha() or text in {"،", ","})
        if seen >= reach:
            return None
        if text in fates:
            return i if not is_side_of_life(words, i) else None
    return None


def is_side_of_life(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word for somebody's life is followed by which side of it is meant: "her *married* life"."""
    return words[at].text in _LIVES and at + 1 < len(words) and words[at + 1].text in _NO_LIFE
