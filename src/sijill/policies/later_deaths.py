"""Those hurt who then died: counted among the killed, no longer among the injured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sijill.model.claims import Claim
from sijill.model.counts import Count
from sijill.model.vocabulary import CASUALTIES, Harm, Status

_PRONOUN = re.compile(
    r"^(?:s?he|they|them|their|both|neither|who|all(?: of them| three| four| five| six| \d+)?"
    r"|the (?:victim|man|woman|individual|person|deceased|latter)s?"
    r"|[أا]نه(?:ا|ما)?|و?لكنه(?:ا|ما)?|و?(?:توفيت?|ماتت?|استشهدت?)ا?|توفوا|ماتوا|استشهدوا)$",
    re.IGNORECASE,
)
_SINGLE = re.compile(r"^(?:s?he|the (?:man|woman|individual|person|latter))$", re.IGNORECASE)
_SOME_OF_THEM = re.compile(
    r"(?:\w+|\d+) of (?:the|them|these|those|whom|\d+ (?:injured|wounded))\b[^.;]{0,30}\b(?:died|dies)\b", re.IGNORECASE
)
"""As in "Two engineers were shot. *One of the engineers died*"."""
_SOME_AR = re.compile(
    r"\b(?:توفي|توفى|مات|استشهد|قضى|فارق)\w*\s(?:\w+\s){0,2}?(?:منهم|منهن|منهما|[أا]حدهم|[أا]حدهما|[إا]حداهن)\b"
    r"|\b(?:منهم|منهن|منهما|منن|[أا]حدهم|[أا]حدهما|[إا]حداهن)\s(?:[^\s،.]+\s){0,2}?و?(?:توفي|توفى|مات|استشهد|قضى|فارق)\w*"
)
"""The same, in Arabic."""
_SOME_DIED = re.compile(
    r"^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?:, [^,.;]{1,40},)? "
    r"(?:(?:has|have|had|later|soon|since|subsequently) )*"
    r"(?:died|succumbed|passed away|did not survive)\b"
    r"|\b(?:one|two|three|four|five|six|\d+) (?:of (?:them|whom) )?(?:fatally|mortally|to death)\b",
    re.IGNORECASE,
)
"""As in "Two clerks were shot. *One died*", "two clerks were shot, *one fatally*"."""
_CARE = r"(?:the |a )?(?:\w+ )?(?:hospital|clinic|surgery|ambulance|infirmary)"
_LATER = re.compile(
    r"\b(?:later|subsequently|eventually) (?:died|succumbed|passed)|\bsuccumb\w*|\bpassed away"
    r"|\b(?:did not|didn't|failed to) survive"
    r"|\b(?<!the )(?:died|dying|dead) (?:\w+ ){0,3}?(?:later|from|of|due to|as a result of|en route|on the way|after)\b"
    rf"|\b(?:died|dying|dead) (?:\w+ ){{0,3}}?(?:at|in) {_CARE}\b|\bof (?:his|her|their) (?:wounds|injuries)",
    re.IGNORECASE,
)
_DECLARED = re.compile(r"\b(?:declared|pronounced|certified)\b[^.;]{0,30}\bdead\b", re.IGNORECASE)
_BODY = re.compile(r"bod(?:y|ies)|remains|corpses?", re.IGNORECASE)
_SAME_SENTENCE = 60
"""Who is told of so near behind a death that ends no sentence is told of in it (characters)."""
_ALONE = frozenset({"he", "she", "him", "her", "his"})
_TOLD_OF = re.compile(
    r"(?:s?he|his|her)\b|(?:him|her)self\b|the (?!other|second|third|latter|last|remaining)", re.IGNORECASE
)
"""Words for the one told of before, not for somebody else."""
_POINTING = _ALONE | {"they", "them", "their"}
_ALL = re.compile(
    r"^the (?:two|three|four|five|six|seven|eight|nine|ten|\d+|pair|trio)$"
    r"|^(?:all|both|each)(?: of (?:them|the\b.*)| (?:had|were|\w+))?$",
    re.IGNORECASE,
)
"""As in "Seven medics were shot dead. *All seven* were shot in the head"."""
_AGAIN = re.compile(r"the (?!other|remaining|rest)(?:[\w-]+ ){0,3}?(?P<noun>\w+)$")
"""As in "Gunmen killed two nurses. They shot *the nurses* in a car"."""
_DEED = re.compile(r"shot|stabbed|beaten|hacked|clubbed|slashed|hit|struck|tortured|stoned|knifed", re.IGNORECASE)
_WOUND = re.compile(r"wound|injur|hurt|burn|maim|fractur|shot|stab", re.IGNORECASE)
_LIVED = re.compile(
    r"\b(?:wound|injur|hurt|surviv|hospital|treat|recover|condition|also|too|another|but|when (?:he|she) tried)\w*\b"
    r"|\b(?:in|on|through|to) (?:the|his|her|both|one) (?:\w+ )?"
    r"(?:leg|arm|foot|hand|thigh|knee|shoulder|hip|ankle|abdomen|stomach|back|face|eye|head|neck|chest)s?\b",
    re.IGNORECASE,
)
"""What is said of somebody hurt who may live, or of somebody else."""
_SOME = re.compile(r"(?:some|most|many|several) (?:were|had been|of them were)\b", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:in|near|at|outside) ([A-Z]\w+)")
_AT_ONCE = re.compile(r"\b(?:on the spot|at the scene|instantly|immediately|at once|outright)\b", re.IGNORECASE)
_FEWEST_AGAIN = 3
"""A number and at least two that make it up (claims)."""
_ONE_STORY = 150
"""Who the one dead was is told so near behind the death (characters)."""
_NEXT = 3
"""How somebody died is told in the next sentence, so many characters behind the death (characters)."""
_OWN_HAND = re.compile(r"\b(?:him|her|them)sel(?:f|ves)\b|\bsuicide\b|\bown (?:life|lives)\b", re.IGNORECASE)


def without_later_deaths(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims with those who died afterwards taken out of the injured.

    "A guard was shot. He died in hospital": one killed, nobody injured.
    """
    kept = list(claims)
    again = _told_again(claims)
    for death in claims:
        told = death.harm is Harm.KILLED and not death.negated and not death.is_historical
        if told and death.id not in again and _is_afterwards(death):
            kept = _without(kept, death)
    named = [c for c in claims if c.harm is Harm.KILLED and not c.negated and c.victims.names]
    dead = [c for c in claims if c.harm is Harm.KILLED]
    kept = [c for c in kept if c.harm is not Harm.INJURED or not any(_is_of_the_dead(c, death) for death in dead)]
    kept = [c for c in kept if not _is_how_they_died(c, claims) and not _is_denied_next(c, claims)]
    kept = [c for c in kept if not any(_ended_their_life(c, death) for death in dead)]
    return [c for c in kept if c.harm is not Harm.INJURED or not any(_same_name(c, death) for death in named)]


def _told_again(claims: Sequence[Claim]) -> frozenset[str]:
    """The deaths that make up a number told before: "Four were killed, three hurt. *Two* died at once, *two* later"."""
    dead = [c for c in claims if c.harm is Harm.KILLED and not c.negated and not c.is_historical]
    if len(dead) < _FEWEST_AGAIN or dead[0].count.low is None:
        return frozenset()
    parts = [c for c in dead[1:] if c.span.start > dead[0].span.end]
    total = sum(c.count.low or 0 for c in parts)
    return frozenset(c.id for c in parts) if len(parts) > 1 and total == dead[0].count.low else frozenset()


def _same_name(hurt: Claim, death: Claim) -> bool:
    """Whether somebody hurt and somebody killed are one by name ("Adam Reed" and "Reed")."""
    if len(hurt.victims.names) != 1:
        return False
    parts = set(hurt.victims.names[0].split())
    return any(set(name.split()) <= parts or parts <= set(name.split()) for name in death.victims.names)


def without_shared_out(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims without injured whom the next two share out: "Five were shot. Two died, three were injured"."""
    told = [c for c in claims if c.harm in CASUALTIES and not c.negated and not c.is_historical]
    shared: set[str] = set()
    for at, (whole, *parts) in enumerate(zip(told, told[1:], told[2:], strict=False)):
        if _are_told_again(told[at - 1 : at], parts):
            continue
        numbers = [part.count.low for part in parts if part.count.low is not None]
        among = whole.harm is Harm.INJURED and {part.harm for part in parts} == CASUALTIES
        apart = not any(part.span == whole.span for part in parts)
        if among and apart and len(numbers) == len(parts) and sum(numbers) == whole.count.low:
            shared.add(whole.id)
    return [claim for claim in claims if claim.id not in shared]


def _are_told_again(before: Sequence[Claim], parts: Sequence[Claim]) -> bool:
    """As in "One was killed, two hurt. X was killed and another hurt": the dead of the parts are told of before."""
    dead = [part.count.low for part in parts if part.harm is Harm.KILLED]
    return any(one.harm is Harm.KILLED and [one.count.low] == dead for one in before)


def _is_of_the_dead(hurt: Claim, death: Claim) -> bool:
    """As in "a clerk died of his wounds nine days after men shot *him*": the one dead, hurt before."""
    if hurt.victims.surface.lower() not in {"him", "her", "them"} or death.negated or death.is_historical:
        return False
    told = hurt.victims.span.start if hurt.victims.span is not None else hurt.span.start
    reach = 0 if death.span.quote.endswith(".") else _SAME_SENTENCE
    within = death.span.start < told <= death.span.end + reach
    alike = hurt.count.low in {None, death.count.low} or death.count.low is None
    return within and alike and bool(_LATER.search(death.span.quote))


def _is_how_they_died(hurt: Claim, claims: Sequence[Claim]) -> bool:
    """As in "Five clerks were killed. *They were shot* at close range": what was done to those just told of as dead."""
    pointing = hurt.victims.surface.lower()
    if hurt.harm is Harm.INJURED and any(_are_the_same(hurt, c) for c in claims if c.harm is Harm.KILLED):
        return True
    if _is_the_one_dead(hurt, claims) or _are_some_of_the_dead(hurt, claims):
        return True
    all_of_them = _ALL.match(pointing or (hurt.count.as_printed or "")) is not None
    again = _AGAIN.match(pointing)
    pointed = pointing in _POINTING or all_of_them or again is not None
    if hurt.harm is not Harm.INJURED or hurt.negated or not pointed or not _deed(hurt):
        return False
    told = [c for c in claims if c.harm in CASUALTIES and c.span.start < hurt.span.start]
    last = told[-1] if told else None
    if last is None or last.harm is not Harm.KILLED or last.negated or last.is_historical:
        return False
    if all_of_them:
        return last.count.low is not None and hurt.count.low in {None, last.count.low}
    if again is not None:
        alone = last.count.low == 1 and not again["noun"].endswith("s")
        alike = alone or ((last.count.low or 0) > 1 and hurt.count.low in {None, last.count.low})
        return alike and last.victims.surface.lower().endswith(again["noun"])
    after = hurt.span.start - last.span.end
    near = after <= (_SAME_SENTENCE if last.count.low == 1 and last.victims.names else _NEXT)
    return near and (last.count.low == 1) is (pointing in _ALONE)


def _are_some_of_the_dead(hurt: Claim, claims: Sequence[Claim]) -> bool:
    """As in "Six clerks were killed. *Some were shot, others* stabbed": how they died, without a number."""
    told = [c for c in claims if c.harm in CASUALTIES and c.span.start < hurt.span.start]
    sure = hurt.harm is Harm.INJURED and not hurt.negated and not hurt.count.is_stated and _deed(hurt)
    if not sure or not told or not _SOME.match(hurt.span.quote):
        return False
    return all(c.harm is Harm.KILLED and not c.negated and not c.is_historical for c in told) and any(
        (c.count.low or 0) > 1 for c in told
    )


def _is_the_one_dead(hurt: Claim, claims: Sequence[Claim]) -> bool:
    """As in "Gunmen killed a driver. *Omar Haddad was shot* on the road": who the only one dead was, and how."""
    single = hurt.harm is Harm.INJURED and not hurt.negated and hurt.count.low == 1 and _deed(hurt)
    told = [c for c in claims if c.harm in CASUALTIES and c.span.start < hurt.span.start]
    if not single or len(told) != 1 or told[0].negated or told[0].is_historical or _LIVED.search(hurt.span.quote):
        return False
    death = told[0]
    if death.harm is not Harm.KILLED or death.count.low != 1 or death.count.high != 1:
        return False
    named = len(hurt.victims.names) == 1 and not death.victims.names
    pointed = hurt.victims.surface.lower() in {"he", "she"}
    apart = hurt.victims.sex and death.victims.sex and hurt.victims.sex is not death.victims.sex
    near = hurt.span.start - death.span.end <= _ONE_STORY
    places = set(_PLACE.findall(hurt.span.quote))
    days = hurt.when.expression, death.when.expression
    apart = apart or (None not in days and days[0] != days[1])
    apart = apart or bool(places - set(_PLACE.findall(death.span.quote)))
    return near and not apart and (named or pointed)


def _ended_their_life(hurt: Claim, death: Claim) -> bool:
    """As in "*the assailant* was shot by police, then *he* turned the gun on himself": one attacker, dead."""
    told = hurt.harm is Harm.INJURED and not (hurt.negated or death.negated or death.is_historical)
    attackers = hurt.victims.status is Status.COMBATANT and death.victims.status is Status.COMBATANT
    single = hurt.count.low == 1 and death.count.low == 1 and _TOLD_OF.match(death.victims.surface) is not None
    near = _begins_before(hurt, death) and death.span.start - hurt.span.end <= _SAME_SENTENCE
    return told and attackers and single and near and bool(_OWN_HAND.search(death.span.quote))


def _are_the_same(hurt: Claim, death: Claim) -> bool:
    """As in "a teacher wounded in an ambush *was finished off*": the very words that are hurt are killed."""
    sure = not (hurt.negated or death.negated or death.is_historical or hurt.count.modifier or death.count.modifier)
    words = hurt.victims.span
    inside = death.span.start < hurt.span.start and hurt.span.end <= death.span.end
    if sure and inside and _deed(hurt) and hurt.span.quote.lower().startswith("who "):
        # "the killing of one of its clerks, who was shot on the road"
        return words is not None and death.victims.span is not None and words.overlaps(death.victims.span)
    return sure and words is not None and words == death.victims.span and hurt.count_span == death.count_span


def _is_denied_next(hurt: Claim, claims: Sequence[Claim]) -> bool:
    """As in "The clerk was slapped by a soldier. *He was not injured*": what was done to somebody left no wound."""
    if hurt.harm is not Harm.INJURED or hurt.negated or hurt.harm_span is None or hurt.count.low not in {None, 1}:
        return False
    if _WOUND.match(hurt.harm_span.quote):
        return False
    after = next((c for c in claims if c.harm is Harm.INJURED and c.span.start >= hurt.span.end), None)
    denied = after is not None and after.negated and after.victims.surface.lower() in {"he", "she"}
    return denied and after is not None and after.span.start - hurt.span.end <= _NEXT


def _deed(hurt: Claim) -> bool:
    """Whether a claim tells what was done to somebody, and not that they came to be hurt."""
    return hurt.harm_span is not None and bool(_DEED.fullmatch(hurt.harm_span.quote))


def _is_afterwards(death: Claim) -> bool:
    if death.span.quote.lower().startswith("who "):
        return True
    if _OWN_HAND.search(death.span.quote):
        return False
    some = (
        _SOME_AR.search(death.span.quote)
        or _SOME_OF_THEM.match(death.span.quote)
        or (not death.victims.surface and _SOME_DIED.search(death.span.quote))
    )
    pointing = _PRONOUN.match(death.victims.surface.strip()) or some
    later = _LATER.search(death.span.quote) and not _AT_ONCE.search(death.span.quote)
    return bool(pointing or _are_both(death) or later or _is_found_dead(death))


def _is_found_dead(death: Claim) -> bool:
    """As in "doctors *declared him dead*", "*his body* was found": the one told of as hurt, dead."""
    pointing = death.victims.surface.lower() in _ALONE | {"their", "them"}
    body = death.harm_span is not None and _BODY.fullmatch(death.harm_span.quote) is not None
    return pointing and (body or _DECLARED.search(death.span.quote) is not None)


def _are_both(death: Claim) -> bool:
    return (death.count.as_printed or "").lower() == "both"


def _without(claims: list[Claim], death: Claim) -> list[Claim]:
    """Take the dead out of the last injured told of before, and out of those it is part of."""
    hurt = [c for c in claims if c.harm is Harm.INJURED and not c.negated and _begins_before(c, death)]
    if not hurt:
        return claims
    last = hurt[-1]
    if not death.victims.surface and _SOME_DIED.search(death.span.quote) and not _are_some_of(last, death):
        return claims
    attacker = death.victims.status is Status.COMBATANT and last.victims.status is not Status.COMBATANT
    if attacker or not _may_mean(last, death):
        return claims
    touched = {last.id, last.relation.part_of}
    if _are_both(death) and len(hurt) > 1 and hurt[-2].span == last.span:
        touched |= {hurt[-2].id}
    return [reduced for c in claims if (reduced := _less(c, death) if c.id in touched else c) is not None]


def _are_some_of(hurt: Claim, death: Claim) -> bool:
    """Whether those who died may be some of the hurt told of right before: fewer of them, with nothing between."""
    near = death.span.start - hurt.span.end <= _NEXT
    return near and (hurt.count.low or 0) > (death.count.low or 0)


def _may_mean(hurt: Claim, death: Claim) -> bool:
    """Whether "he" may be the one hurt: of several hurt, a single pronoun means somebody else, unless he died later."""
    if _are_two_people(hurt, death):
        return False
    single = _SINGLE.match(death.victims.surface.strip()) is not None and not _LATER.search(death.span.quote)
    return not single or hurt.count.low in {None, 1}


def _are_two_people(hurt: Claim, death: Claim) -> bool:
    """As in "*a clerk* and *a guard* were shot, the latter succumbing to his wounds": both told of before any verb."""
    first, second, told = hurt.victims.span, death.victims.span, (hurt.harm_span, death.harm_span)
    if first is None or second is None or first.overlaps(second) or hurt.span != death.span:
        return False
    ones = hurt.count.low == hurt.count.high == death.count.low == death.count.high == 1
    return ones and all(verb is not None and max(first.end, second.end) <= verb.start for verb in told)


def _begins_before(hurt: Claim, death: Claim) -> bool:
    place = hurt.victims.span.start if hurt.victims.span is not None else hurt.span.start
    told = death.victims.span or death.harm_span or death.span
    died = told.start
    return place <= died


def _less(hurt: Claim, death: Claim) -> Claim | None:
    dead = death.count.low
    if hurt.count.low is None or dead is None or hurt.count.low <= dead:
        return None
    high = hurt.count.high - dead if hurt.count.high is not None else None
    return replace(hurt, count=Count(hurt.count.low - dead, high, hurt.count.as_printed, hurt.count.modifier))
