"""People told of as the victims of what killed them: "seven civilians, *victims of air raids* on the village"."""

from __future__ import annotations

from sijill.extract.arabic.deeds import OPENERS, VIOLENCE
from sijill.extract.arabic.forms import forms, harms_told, is_one_of
from sijill.extract.arabic.joined import joined_on
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_VICTIMS = frozenset({"ضحايا", "ضحيتا", "ضحيه"})
_LONG_AGO = frozenset({"الالغام", "الحرب", "التعذيب", "الثوره", "السابق", "الماضي", "الماضيه", "القصف"})
_REACH = 9
"""Who they are begins within so many words before (words)."""


def victims_of(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give who opens a sentence or clause and is called the victims of an attack at ``at``; else ``None``.

    "Victims of *the* bombing" may be those of years: an attack is told of without an article. A verb between makes
    the victims somebody else's ("three lawyers act for the victims of").
    """
    if words[at].text not in _VICTIMS or at + 1 >= len(words):
        return None
    if words[at + 1].text not in VIOLENCE or any(word.text in _LONG_AGO for word in words[at + 2 : at + 4]):
        return None
    for first in range(max(0, at - _REACH), at):
        opened = first == 0 or words[first - 1].text in OPENERS or not words[first - 1].text[0].isalnum()
        phrase = phrase_at(words, first) if opened else None
        if phrase is None or phrase.count is None or phrase.count.low is None or phrase.definite:
            continue
        others = joined_on(words, phrase, Harm.KILLED)
        end = others[-1].last if others else phrase.last
        if end <= at and (end == at or _are_among(words[end:at])):
            return phrase
        if end > at:
            break
    return None


def _are_among(gap: tuple[Word, ...]) -> bool:
    """As in "seven civilians, *among them four brothers*, victims of"."""
    led = gap[1:] if gap[0].text in {"،", ","} else gap
    told = any(harms_told(word.text) & {Harm.KILLED, Harm.INJURED} or forms(word.text) & {"من"} for word in led[1:])
    return bool(led) and is_one_of(led[0], "report", "including") and not told
