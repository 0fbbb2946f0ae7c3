"""Losses an Arabic sentence says there were none of: "without injuries", "no human losses were recorded"."""

from __future__ import annotations

from sijill.extract.arabic.denials import is_negated
from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm


def denied_loss(words: tuple[Word, ...], at: int) -> Harm | None:
    """Give the harm of a word for losses that is denied, or ``None``: "losses" alone may be of things."""
    held = forms(words[at].text)
    if held & arabic_words("losses", "injuries"):
        harm = Harm.INJURED
    elif held & arabic_words("losses", "deaths") or (
        held & arabic_words("losses", "losses") and _is_of_lives(words, at)
    ):
        harm = Harm.KILLED
    else:
        return None
    return harm if is_negated(words, at) else None


def _is_of_lives(words: tuple[Word, ...], at: int) -> bool:
    """As in "*human* losses", "losses *in lives*"."""
    near = [word.text for word in words[at + 1 : at + 3]]
    return bool(set(near[:1]) & arabic_words("losses", "human")) or near in (["في", "الارواح"], ["ب", "الارواح"])
