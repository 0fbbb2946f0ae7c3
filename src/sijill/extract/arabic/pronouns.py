"""Deaths told of somebody named before: "which led to *his killing*", "caused *their deaths*"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.people import Number, people_word
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Sex, Status

_NEAR = 3
"""The word that leads to it stands within this many words before (words)."""
_WHOSE = (
    ("هما", Count(2, 2), None),
    ("هم", Count(None, None), None),
    ("هن", Count(None, None), Sex.FEMALE),
    ("ها", Count(1, 1), Sex.FEMALE),
    ("ه", Count(1, 1), Sex.MALE),
)


def death_of_known(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of "his killing", "their death" as the outcome told, or ``None``: "after his death" is none."""
    if not any(is_one_of(word, "report", "leading_to") for word in words[max(0, at - _NEAR) : at]):
        return None
    for ending, count, sex in _WHOSE:
        stem = words[at].text.removesuffix(ending)
        act = stem[:-1] + "ه" if stem.endswith("ت") else stem
        if stem != words[at].text and len(stem) > 3 and Harm.KILLED in harms_told(act):
            return Phrase(at, at + 1, count, None, _status_before(words, at), sex, words[at].text, head=at)
    return None


def _status_before(words: tuple[Word, ...], at: int) -> Status:
    """The status of the last person told of: "struck *a fighter* ..., which led to his killing"."""
    for i in range(at - 1, -1, -1):
        held = people_word(words[i].text)
        if held is not None:
            one = held.number is Number.ONE or (i > 0 and words[i - 1].text in {"احد", "احدي"})
            return held.status if one else Status.UNKNOWN
    return Status.UNKNOWN
