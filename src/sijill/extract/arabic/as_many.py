"""Numbers told by the number before them: "three martyrs *and as many* wounded"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm, Status

_AS_MANY = frozenset({"مثلهم", "مثلهن", "مثلهما"})
_HURT = (Harm.KILLED, Harm.INJURED)


def as_many(words: tuple[Word, ...], at: int, before: Phrase | None) -> tuple[Harm, Phrase] | None:
    """Give the harm and phrase of "as many" at word ``at``, counted as the phrase before it is, or ``None``."""
    if before is None or before.count is None or before.count.low is None or words[at].bare not in _AS_MANY:
        return None
    told = {harm for word in words[at - 1 : at] for harm in harms_told(word.text)}
    told |= {harm for word in words[at + 1 : at + 3] for harm in harms_named(word.text.removeprefix("ال"))}
    harm = next((harm for harm in _HURT if harm in told), None)
    if harm is None:
        return None
    return harm, Phrase(at, at + 1, before.count, None, Status.UNKNOWN, None, words[at].text, head=at)


def reckoned(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give who is "*reckoned among* the missing", told before: "seven men are ..."."""
    for first in range(max(0, at - 7), at - 2):
        phrase = phrase_at(words, first)
        if phrase is not None and phrase.is_counted and all(w.text.isalpha() for w in words[phrase.last : at - 2]):
            return phrase
        if phrase is not None and phrase.last == at - 2:
            return phrase
    return None
