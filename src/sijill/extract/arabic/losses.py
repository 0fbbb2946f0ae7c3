"""Losses in an Arabic sentence: there were none, kin were lost to an attack, a limb was lost."""

from __future__ import annotations

from sijill.extract.arabic.denials import is_negated
from sijill.extract.arabic.forms import forms, is_one_of
from sijill.extract.arabic.joined import are_kin
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

LOST = frozenset({"فقد", "فقدت", "فقدوا", "فقدا", "خسر", "خسرت", "خسروا"})
_PARTS = ("ساق", "ساقي", "قدم", "قدمي", "يد", "يدي", "ذراع", "عين", "عيني", "رجل", "رجلي", "بصر", "اطراف", "اصابع")
_LIMBS = frozenset(part + whose for part in _PARTS for whose in ("ه", "ها", "هم", "هما"))
_REACH = 8
"""Kin or a limb lost stands within so many words behind the verb (words)."""


def bereaved(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """Give who was killed or hurt where somebody "lost" kin to an attack, or a limb; ``None`` for any other loss.

    As in "a mother lost *three of her children* in the raid", "*a child* lost his leg".

    Args:
        words: The sentence.
        at: The verb.
    """
    if words[at].bare not in LOST and words[at].text not in LOST:
        return None
    ends = next((i for i in range(at + 1, len(words)) if words[i].text in {"،", ",", "."}), len(words))
    for i in range(at + 1, min(ends, at + 1 + _REACH)):
        if words[i].text in _LIMBS:
            owner = next((p for j in range(at + 1, i) if (p := phrase_at(words, j)) is not None), None)
            return (Harm.INJURED, owner) if owner is not None else None
        phrase = phrase_at(words, i)
        if phrase is None or not are_kin(words[phrase.head]) or phrase.head >= ends:
            continue
        by = words[phrase.last : ends]
        return (Harm.KILLED, phrase) if any(is_one_of(word, "status", "perpetrators") for word in by) else None
    return None


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
