"""Tolls that rose: what an Arabic text told first is part of what it tells later, in the same voice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace

from sijill.extract.arabic.forms import is_one_of
from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status

FARTHEST = 60
"""A toll takes up at most so many claims before it, so that time stays linear (claims)."""
_NEAR = 6
"""A verb of rising and the word for the toll stand less than so many words from the word of harm (words)."""
_DEATHS = ("وفات", "مقتل", "استشهاد", "موت", "رحيل")
_OVER_TIME = frozenset({"منذ", "ساعه", "خلال", "عموم", "متفرقه"})
"""In a sentence with one of these a toll is of a day, a week or a country."""


def with_risen(claims: Sequence[Claim], told: Sequence[Told]) -> tuple[Claim, ...]:
    """Give the claims, those told before a toll that "rose to" more being part of it.

    Args:
        claims: The claims of a text, related to each other.
        told: Where each is told, in the same order.
    """
    wholes: dict[str, str] = {}
    for at, (claim, held) in enumerate(zip(claims, told, strict=True)):
        start = max(0, at - FARTHEST)
        raised = _is_by_it(held.sentence.words)
        if _stands(claim) and claim.relation.part_of is None and _rose(held):
            wholes |= {
                earlier.id: claim.id
                for earlier, place in zip(claims[start:at], told[start:at], strict=True)
                if earlier.id not in wholes and _comes_before(place, held) and _is_fewer(earlier, claim, raised)
            }
    wholes |= _on_the_way(claims, told, wholes)
    kinds = _kinds(claims, _made_up(claims) | wholes)
    told_as = (_of_kind(claim, kinds.get(claim.id, frozenset())) for claim in claims)
    risen = tuple(_part_of(claim, wholes[claim.id]) if claim.id in wholes else claim for claim in told_as)
    parts = {(claim.relation.part_of, claim.id) for claim in risen}
    return tuple(_without_its_parts(claim, parts) for claim in risen)


def _without_its_parts(claim: Claim, parts: Set[tuple[str | None, str]]) -> Claim:
    """What a toll takes up is in it, and no rival figure."""
    others = tuple(other for other in claim.relation.may_overlap if (claim.id, other) not in parts)
    return replace(claim, relation=replace(claim.relation, may_overlap=others))


def _made_up(claims: Sequence[Claim]) -> dict[str, str]:
    """The parts that make up another claim exactly: "five civilians ... a nurse died ... the toll rose to six"."""
    sums: Counter[str] = Counter()
    for claim in claims:
        if claim.relation.part_of is not None and _stands(claim):
            sums[claim.relation.part_of] += claim.count.low or 0
    exact = {claim.id for claim in claims if sums[claim.id] and sums[claim.id] == claim.count.low == claim.count.high}
    return {claim.id: whole for claim in claims if (whole := claim.relation.part_of) is not None and whole in exact}


def _kinds(claims: Sequence[Claim], wholes: dict[str, str]) -> dict[str, frozenset[Status]]:
    """What the people are whom each toll takes up: civilians, fighters."""
    found: dict[str, frozenset[Status]] = {}
    for claim in claims:
        if claim.id in wholes:
            held = found.get(wholes[claim.id], frozenset())
            found[wholes[claim.id]] = held | {claim.victims.status}
    return found


def _of_kind(toll: Claim, kinds: frozenset[Status]) -> Claim:
    """As in "five civilians were killed ... *the toll rose to six*": the toll is of the same people."""
    if len(kinds) != 1 or toll.victims.status is not Status.UNKNOWN:
        return toll
    return replace(toll, victims=replace(toll.victims, status=next(iter(kinds))))


def _on_the_way(claims: Sequence[Claim], told: Sequence[Told], known: dict[str, str]) -> dict[str, str]:
    """As in "the toll rose to 21 ... killed 14 *before it rose to* 17": a greater toll told before holds both."""
    found: dict[str, str] = {}
    greatest: dict[Harm, Claim] = {}
    for claim, held in zip(claims, told, strict=True):
        if not _stands(claim) or claim.relation.part_of is not None or claim.id in known:
            continue
        whole = greatest.get(claim.harm)
        most = claim.count.high or claim.count.low or 0
        if whole is None or most > (whole.count.low or 0):
            greatest[claim.harm] = claim
        elif _is_to_rise(held):
            found[claim.id] = whole.id
    return found


def _is_to_rise(held: Told) -> bool:
    """Whether a sentence tells of a number "before it rose" to another."""
    words = held.sentence.words
    return any(
        words[i].text == "قبل" and words[i + 1].text == "ان" and is_one_of(words[i + 2], "report", "risen")
        for i in range(len(words) - 2)
    )


def _comes_before(place: Told, toll: Told) -> bool:
    return (place.sentence.index, place.trigger) < (toll.sentence.index, toll.trigger)


def _stands(claim: Claim) -> bool:
    counted = claim.harm in {Harm.KILLED, Harm.INJURED} and claim.count.low is not None
    return counted and not (claim.negated or claim.when.historical or claim.relation.apart)


def _rose(held: Told) -> bool:
    words = held.sentence.words
    if any({word.text, word.bare} & _OVER_TIME for word in words):
        return False
    near = words[max(0, held.trigger - _NEAR) : held.trigger + _NEAR]
    return any(_is_toll(word) for word in near) and any(is_one_of(word, "report", "risen") for word in near)


def _is_toll(word: Word) -> bool:
    return word.bare.removeprefix("ال") in arabic_words("report", "tolls")


def _is_by_it(words: tuple[Word, ...]) -> bool:
    """Whether a sentence opens with what raised a toll: "*by his death* the dead are ten", whoever told of it."""
    first = words[0].text.removeprefix("و")
    act = words[1].text if first == "مع" and len(words) > 1 else first.removeprefix("ب")
    return act != first and act.endswith(("ه", "ها")) and act.startswith(_DEATHS)


def _is_fewer(earlier: Claim, toll: Claim, raised: bool) -> bool:
    same = earlier.attribution.chain == toll.attribution.chain or (raised and earlier.count.high == 1)
    same = same and earlier.harm is toll.harm
    fewer = earlier.count.high is not None and earlier.count.high <= (toll.count.low or 0)
    return same and fewer and _stands(earlier) and earlier.relation.part_of is None


def _part_of(claim: Claim, whole: str) -> Claim:
    overlaps = tuple(other for other in claim.relation.may_overlap if other != whole)
    return replace(claim, relation=replace(claim.relation, part_of=whole, may_overlap=overlaps))
