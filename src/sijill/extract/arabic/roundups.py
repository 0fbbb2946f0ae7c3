"""Round-ups in Arabic: a total over many places or a whole day, followed by the incidents it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.extract.arabic.forms import harms_told
from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.told_at import ToldAt
from sijill.extract.arabic.words import ArabicSentence, Word
from sijill.model.vocabulary import Harm

FEWEST = 2
"""A total is a round-up's when so many places with their own dead follow it (places)."""
_PROVINCES = frozenset({"محافظه", "ولايه"})
_TWO_PROVINCES = frozenset({"محافظتي", "ولايتي"})
_OPENS = 3
_COMMAS = frozenset({"،", ","})
_HURT = frozenset({Harm.KILLED, Harm.INJURED})


def small_places(words: Sequence[Word]) -> frozenset[str]:
    """Give the names after "village", "town", "camp" and the like, each by its first word."""
    leads = arabic_words("report", "small_places")
    found = set()
    for at, word in enumerate(words[:-1]):
        lead = word.bare.removeprefix("ب").removeprefix("ل")
        if word.bare in leads or lead in leads:
            after = at + 1
            while after < len(words) and not words[after].text[0].isalnum():
                after += 1
            if after < len(words) and not _is_no_name(words[after], leads):
                found.add(words[after].text)
    return frozenset(found)


def provinces_in(sentences: Sequence[ArabicSentence]) -> frozenset[str]:
    """Give the names behind "province", by their first words; of two provinces both."""
    found = set()
    for sentence in sentences:
        words = sentence.words
        for at, word in enumerate(words[:-1]):
            lead = word.bare.removeprefix("ب").removeprefix("ل").removeprefix("ال")
            if lead in _PROVINCES | _TWO_PROVINCES:
                found.add(words[at + 1].text)
                joined = words[at + 2].text if lead in _TWO_PROVINCES and at + 2 < len(words) else ""
                found |= {joined[1:]} if joined.startswith("و") else set()
    return frozenset(found)


def opening_province(words: Sequence[Word]) -> str:
    """Give the province a sentence turns to: "*And in the province of Marib*, a civilian was hurt"; else ""."""
    opens = len(words) > _OPENS and words[0].text in {"وفي", "في", "اما"}
    named = 1 if opens and words[1].bare in _PROVINCES else 2 if opens and words[2].bare in _PROVINCES else 0
    return words[named + 1].text if named and named + 1 < len(words) else ""


def _is_no_name(word: Word, leads: frozenset[str]) -> bool:
    """As in "a village *in* the countryside", "towns *and villages*"."""
    return word.text in {"في", "من", "ريف", "عن", "الي"} or word.ends_in_alef or word.bare in leads


def clause_of(words: Sequence[Word], trigger: int) -> tuple[int, int]:
    """Give where the clause of the harm at ``trigger`` begins and ends: at a comma before "and ... was killed".

    A clause of the wounded belongs to the one of the dead before it.
    """
    cuts = [i for i in range(len(words) - 1) if words[i].text in _COMMAS and opens_with_dead(words, i + 1)]
    first = max((cut for cut in cuts if cut < trigger), default=-1)
    return first + 1, min((cut for cut in cuts if cut > trigger), default=len(words))


def opens_with_dead(words: Sequence[Word], at: int) -> bool:
    """Whether the word at ``at`` joins on one more killing: "*and killed* were two in the town of"."""
    return words[at].text.startswith("و") and Harm.KILLED in harms_told(words[at].text[1:])


def round_up_totals(told: Sequence[ToldAt]) -> frozenset[str]:
    """Give the ids of the claims that are totals over many places, where the incidents follow with their own dead."""
    hurt = [one for one in told if _is_hurt(one)]
    at = next((i for i, one in enumerate(hurt) if _is_scattered(one.sentence)), len(hurt))
    if at == len(hurt) or any(_own_places(one) or _is_fewer(one, hurt[at]) for one in hurt[:at]):
        return frozenset()
    items = [one for one in hurt if _is_item(one, hurt[at])]
    if len({place for one in items for place in _own_places(one)}) < FEWEST:
        return frozenset()
    first = items[0].sentence.index
    return frozenset(one.claim.id for one in hurt if one.sentence.index < first and not _own_places(one))


def _is_hurt(one: ToldAt) -> bool:
    return one.claim.harm in _HURT and not one.claim.negated and not one.claim.when.historical


def _is_item(one: ToldAt, total: ToldAt) -> bool:
    """Whether a claim after the total tells of fewer dead, in a place of its own."""
    later = one.sentence.index > total.sentence.index and not _is_scattered(one.sentence)
    return later and one.claim.harm is Harm.KILLED and _is_fewer(one, total) and bool(_own_places(one))


def _is_fewer(one: ToldAt, total: ToldAt) -> bool:
    most = total.claim.count.high or total.claim.count.low
    return one.claim.count.low is not None and (most is None or one.claim.count.low < most)


def _own_places(one: ToldAt) -> frozenset[str]:
    first, last = clause_of(one.sentence.words, one.trigger)
    return small_places(one.sentence.words[first:last])


def _is_scattered(sentence: ArabicSentence) -> bool:
    """As in "in several areas", "in towns and villages of", "in the past 24 hours"."""
    told = f" {' '.join(word.text for word in sentence.words)} "
    return any(f" {phrase} " in told for phrase in arabic_phrases("report", "scattered"))
