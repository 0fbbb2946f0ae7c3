"""Others harmed beside those told of, in Arabic: "14 civilians were killed, *in addition to 6 soldiers*"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.clause_places import opens_clause
from sijill.extract.arabic.forms import harms_named
from sijill.extract.arabic.gapped import gapped
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm, Status

_LEADS = (
    ("بالاضافه", "الي"),
    ("اضافه", "الي"),
    ("فضلا", "عن"),
    ("علاوه", "علي"),
)
FARTHEST = 14
"""They stand within this many words behind those told of (words)."""
_ARMED = frozenset({Status.COMBATANT, Status.SECURITY})


def adds(words: tuple[Word, ...], at: int) -> bool:
    """Whether the word at ``at`` leads to others told of in addition: "*in addition to* two civilians"."""
    return at + 1 < len(words) and (words[at].text.removeprefix("و"), words[at + 1].text) in _LEADS


def is_including(word: Word) -> bool:
    """Whether a word says that who follows is among those told of before."""
    return bool({word.text, word.bare} & arabic_words("report", "including"))


def may_be_among(whole: Phrase, part: Phrase) -> bool:
    """Whether those added to a part may be of the whole too: not fighters among civilians, nor civilians among them."""
    held = {whole.status, part.status}
    return not (Status.CIVILIAN in held and held & _ARMED)


def in_addition(words: tuple[Word, ...], phrase: Phrase, harm: Harm) -> list[Phrase]:
    """Give the counted people told in addition to ``phrase``, in the same clause, but no wounded beside the dead."""
    if phrase.count_words is None:
        return gapped(words, phrase)
    is_among = False
    for at in range(phrase.last, min(len(words) - 2, phrase.last + FARTHEST)):
        if opens_clause(words, at) or words[at].text == ".":
            break
        is_among = (is_among or is_including(words[at])) and words[at].text not in {"،", ","}
        found = phrase_at(words, at + 2) if adds(words, at) else None
        if found is not None and found.count_words is not None:
            if is_among and may_be_among(phrase, found):
                break
            return [] if harms_named(words[found.head].text.removeprefix("ال")) - {harm} else [replace(found, first=at)]
    return gapped(words, phrase)
