"""The things burned, destroyed or looted in Arabic: their words are kept, their number counts nobody."""

from __future__ import annotations

from functools import lru_cache

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Status

FARTHEST = 6
"""What is burned or looted stands within so many words behind the verb (words)."""
_BEFORE = 3
_OWNERS = ("هما", "هم", "ها", "ه", "نا", "ي")


def things_at(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the things behind a verb of burning or looting, or before one that has no object ("six houses fell")."""
    for position in range(at + 1, min(len(words), at + 1 + FARTHEST)):
        if is_thing(words[position].text):
            return _phrase(words, at + 1, position)
    if not {words[at].text, words[at].bare} & arabic_words("property_destroyed", "intransitive"):
        return None
    before = next((i for i in range(at - 1, max(-1, at - 1 - _BEFORE), -1) if is_thing(words[i].text)), None)
    return _phrase(words, max(0, before - _BEFORE), before) if before is not None else None


def _phrase(words: tuple[Word, ...], floor: int, position: int) -> Phrase:
    number = next((i for i in range(max(floor, position - _BEFORE), position) if number_found(words, i)), position)
    return Phrase(number, position + 1, None, None, Status.UNKNOWN, None, words[position].text, head=position)


@lru_cache(maxsize=50_000)
def is_thing(word: str) -> bool:
    """Whether a folded word names what can be burned or looted, an article or an owner joined to it or not."""
    known = arabic_words("property_destroyed", "things")
    bare = word.removeprefix("ال")
    if word in known or bare in known:
        return True
    stems = [word.removesuffix(owner) for owner in _OWNERS if word.endswith(owner)]
    return any(stem in known or (stem.endswith("ت") and stem[:-1] + "ه" in known) for stem in stems if len(stem) > 2)
