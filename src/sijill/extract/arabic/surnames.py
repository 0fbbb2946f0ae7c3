"""Who died, told by a family's name alone of somebody named before: "*Haddad* died of his wounds"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.names import LONGEST, is_given, name_at, name_words
from sijill.extract.arabic.of_the_hurt import is_left_out
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.model.claims import Claim
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm
from sijill.text.arabic import fold_letters

_HURT = frozenset({Harm.KILLED, Harm.INJURED})
_NEAR = 2
"""The name stands within so many words before the word of death, or right behind it (words)."""
_FEWEST_PARTS = 2
_LAST = 20
"""Whom a death of wounds is of is looked for in so many claims before it (claims)."""
_HOUSES = frozenset({"ال", "عايله", "اسره", "بيت", "منزل"})
_BEFORE = 6
"""Whoever a family's name means was named in so many sentences before (sentences)."""
_DIED = frozenset({"توفي", "توفيت", "استشهد", "استشهدت", "مات", "ماتت"})
_LEFT = frozenset({"فارق", "فارقت"})


def with_surnames(claims: Sequence[Claim], told: Sequence[Told]) -> tuple[Claim, ...]:
    """Give the claims; one death told by a family's name has the whole name, where the text has just one such.

    As in "the reporter Samir Haddad was wounded ... *Haddad died* in hospital".

    Args:
        claims: The claims of a text.
        told: Where each is told, in the same order.
    """
    known: dict[str, set[str]] = {}
    found: list[Claim] = []
    for claim, place in zip(claims, told, strict=True):
        name = (_named(claim, place, known) or _left_out(claim, found)) if known else None
        found.append(replace(claim, victims=replace(claim.victims, names=(name,))) if name else claim)
        if claim.harm in _HURT and not claim.negated:
            for full in claim.victims.names:
                parts = fold_letters(full).split()
                if len(parts) >= _FEWEST_PARTS and parts[-2] not in name_words("joined"):
                    known.setdefault(parts[-1], set()).add(full)
    return tuple(found)


def _left_out(claim: Claim, before: Sequence[Claim]) -> str | None:
    """The name of the one told of last as hurt, of whom a sentence says no more than that they died of their wounds."""
    if claim.harm is not Harm.KILLED or claim.negated or claim.victims.names or claim.count != Count(1, 1):
        return None
    told = [one for one in before[-_LAST:] if one.harm in _HURT and not one.negated]
    last = told[-1] if told else None
    if not is_left_out(fold_letters(claim.victims.surface)) or last is None or last.harm is not Harm.INJURED:
        return None
    alone = all(one.count.low == 1 and one.victims.names == last.victims.names for one in told)
    return last.victims.names[0] if alone and len(last.victims.names) == 1 else None


def died_by_surname(held: ArabicText, told: Sequence[Told]) -> Iterator[tuple[ArabicSentence, int, str]]:
    """Give the sentences that tell by a family's name alone of the death of somebody told of as hurt before.

    Each with the word of death and the whole name; a family's name that two of the hurt share is nobody's.

    Args:
        held: The text.
        told: Its claims in reading order.
    """
    known: dict[str, set[str]] = {}
    first: dict[str, int] = {}
    events = {(t.sentence.index, t.trigger) for t in told}
    dead = {fold_letters(n) for t in told if t.claim.harm is Harm.KILLED for n in t.claim.victims.names}
    for one in told:
        for full in one.claim.victims.names if one.claim.harm is Harm.INJURED and not one.claim.negated else ():
            parts = fold_letters(full).split()
            if len(parts) >= _FEWEST_PARTS and fold_letters(full) not in dead:
                known.setdefault(parts[-1], set()).add(full)
                first.setdefault(parts[-1], one.sentence.index)
    sentences = held.sentences
    for sentence in sentences:
        words = sentence.words
        for at in range(1, len(words)):
            died = words[at].text in _DIED or (words[at].text in _LEFT and _is_life(words, at + 1))
            if not died or (sentence.index, at) in events:
                continue
            named = known.get(words[at - 1].text, set())
            later = sentence.index > first.get(words[at - 1].text, len(sentences))
            hurt = next(iter(named)) if len(named) == 1 and later else None
            whole = hurt or (_named_before(held, sentence.index, at) if not dead else None)
            if whole is not None:
                yield sentence, at, whole
                return


def _named_before(held: ArabicText, index: int, at: int) -> str | None:
    """The one whole name, in the sentences before, that ends in the family's name right before a verb of dying."""
    told = held.sentences[index].words
    family, lead = told[at - 1].text, told[at - 2].text if at > 1 else ""
    if people_word(family) is not None or not family.isalpha() or is_given(family):
        return None
    if people_word(lead) is not None or lead in name_words("of_whom") | _HOUSES or is_given(lead):
        return None
    found: set[str] = set()
    for sentence in held.sentences[max(0, index - _BEFORE) : index]:
        words = sentence.words
        for end in (i for i in range(1, len(words)) if words[i].text == family):
            start = next((i for i in range(max(0, end - LONGEST + 1), end) if is_given(words[i].text)), None)
            name = name_at(words, start, end + 1, True) if start is not None else None
            if name is not None and name[1] == end + 1:
                found.add(held.span(words[name[0]].start, words[name[1] - 1].end).quote)
    return next(iter(found)) if len(found) == 1 else None


def _is_life(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].text == "الحياه"


def _named(claim: Claim, place: Told, known: dict[str, set[str]]) -> str | None:
    """The whole name of the one who died, when a word beside the death is the family's."""
    one = claim.count.low == claim.count.high == 1 and not claim.victims.names
    if claim.harm is not Harm.KILLED or claim.negated or not one:
        return None
    words = place.sentence.words
    beside = words[max(0, place.trigger - _NEAR) : place.trigger + _NEAR]
    surface = fold_letters(claim.victims.surface).split()
    called = [form for word in beside for form in (word.text, word.bare) if not surface or form in surface]
    full = {name for form in called for name in known.get(form, ())}
    return full.pop() if len(full) == 1 else None
