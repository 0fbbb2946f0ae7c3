"""One Arabic number for the dead and the hurt: "the killing *and wounding* of five"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm


def past_other(words: tuple[Word, ...], at: int, harm: Harm) -> int:
    """As in "the killing *and wounding* of five": past the word of the other harm."""
    start = at + 1
    if start < len(words) and _is_other(words, start, harm):
        return start + 1
    if start + 1 < len(words) and words[start].text in {"و", "او"} and harms_told(words[start + 1].text) - {harm}:
        return start + 2
    return start


def _is_other(words: tuple[Word, ...], at: int, harm: Harm) -> bool:
    rivals = {Harm.KILLED, Harm.INJURED} - {harm}
    return words[at].text.startswith("و") and bool(harms_told(words[at].text) & rivals)


def tells_both(words: tuple[Word, ...], at: int, harm: Harm, phrase: Phrase) -> bool:
    """As in "The killing and wounding of five": one number for both harms."""
    if harm not in {Harm.KILLED, Harm.INJURED}:
        return False
    fallen = words[phrase.last : phrase.last + 4]
    between = [word.text for word in fallen]
    if between[:1] == ["بين"] and len(between) > 2 and bool(harms_named(between[1]) & {Harm.KILLED, Harm.INJURED}):
        return True
    return phrase.first > at + 1 and past_other(words, at, harm) > at + 1
