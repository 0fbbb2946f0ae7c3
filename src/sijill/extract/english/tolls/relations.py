"""How the figures of one text stand to each other: on top of, part of, perhaps overlapping."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.english.counting.counts import UNSPECIFIED
from sijill.extract.english.tolls.made_up_totals import TOTAL, made_up_totals
from sijill.extract.english.tolls.tallies import tallied
from sijill.extract.english.tolls.told_anew import is_told_anew
from sijill.extract.english.tolls.told_below import told_below_headline
from sijill.extract.english.tolls.told_by_name import told_by_name
from sijill.extract.english.tolls.told_including import told_including
from sijill.extract.english.tolls.told_one_by_one import told_one_by_one
from sijill.extract.english.victims.taken_people import without_others
from sijill.extract.placed import FARTHEST, Placed
from sijill.model.claims import Claim, Relation
from sijill.model.vocabulary import Harm, Status
from sijill.text.sought import Sought


def related(placed: Sequence[Placed]) -> list[Claim]:
    """Give the claims with their relations filled in.

    Args:
        placed: In reading order.
    """
    kin: dict[str, tuple[str | None, str | None]] = {}
    told = [p.claim for p in placed]
    totals = {**told_by_name(told), **told_one_by_one(told), **made_up_totals(told), **tallied(placed)}
    for at, held in enumerate(placed):
        near = _near(placed, at)
        before = near if _names_part(held.claim) else placed[max(0, at - FARTHEST) : at]
        earlier = [p for p in before if p is not held and _tells_of_the_same(p.claim, held.claim)]
        earlier = without_others(earlier, held.claim, [p.claim for p in before])
        grown = any(p is not held and _is_risen_by(p.claim, held.claim) for p in near) if held.another else False
        additive = None if grown else _added_to(held, earlier)
        anew = additive or _died_of_the_hurt(held, placed[max(0, at - 1) : at])
        part = _among_whole(held, near) or (_part_of(held, earlier) if not grown else None)
        kin[held.claim.id] = additive, None if anew else part or _new_total(held, near)
        whole = _told_whole(held, near) or (None if kin[held.claim.id][1] else _whole_inside(held, near))
        if whole is not None:
            kin[held.claim.id] = None, whole
        elif held.claim.id in totals:
            kin[held.claim.id] = None, totals[held.claim.id]
        elif (story := told_below_headline(held, near)) is not None:
            kin[held.claim.id] = None, story
        elif kin[held.claim.id] == (None, None):
            kin[held.claim.id] = (
                None,
                _whose_bodies(held, earlier) or _beside_a_part(held, placed[max(0, at - 1) : at], kin),
            )
    parts = {claim: links[1] for claim, links in kin.items()}
    kin |= {claim: (None, whole) for claim, whole in told_including(placed, parts).items()}
    return [
        replace(p.claim, relation=Relation(*kin[p.claim.id], _overlaps(p, _near(placed, at), kin)))
        for at, p in enumerate(placed)
    ]


def _among_whole(held: Placed, near: Sequence[Placed]) -> str | None:
    """As in "a clerk *was among 11 people* killed": the one is part of the number, both told by one word."""
    claim = held.claim
    among = _AMONG.search(claim.span.quote)
    if claim.harm_span is None or claim.count.low is None or among is None:
        return None
    behind = claim.span.start + among.start()
    wholes = [p.claim for p in near if p is not held and p.claim.harm_span == claim.harm_span]
    wholes = [one for one in wholes if one.count_span is not None and one.count_span.start > behind]
    return next((one.id for one in wholes if one.harm is claim.harm and (one.count.low or 0) > claim.count.low), None)


def _whose_bodies(held: Placed, earlier: Sequence[Placed]) -> str | None:
    """As in "30 were killed. *20 bodies* were brought to a clinic": bodies are of those told of as dead before."""
    claim = held.claim
    further = held.another or _FURTHER.search(claim.span.quote)
    if claim.harm is not Harm.KILLED or further or not _BODIES.match(claim.victims.surface):
        return None
    for other in reversed(earlier):
        whole = other.claim
        told = whole.count.low is not None and claim.count.low is not None and not _BODIES.match(whole.victims.surface)
        same = whole.is_historical is claim.is_historical and not whole.span.overlaps(claim.span)
        if told and same and _is_enough(whole, claim) and (whole.count.low or 0) >= (claim.count.low or 0):
            return whole.id
    return None


def _beside_a_part(held: Placed, before: Sequence[Placed], kin: dict[str, tuple[str | None, str | None]]) -> str | None:
    """As in "*two of the wounded* were sent home and *one* was in a serious condition": one more of them."""
    claim = held.claim
    if not before or claim.harm is not Harm.INJURED or claim.victims.surface or before[0].claim.span != claim.span:
        return None
    other = before[0].claim
    return kin[other.id][1] if other.harm is claim.harm and _OF_THE_HURT.search(claim.span.quote) else None


def _told_whole(held: Placed, near: Sequence[Placed]) -> str | None:
    """The claim whose number the text splits up into this one and others."""
    if held.whole_at < 0:
        return None
    starts = [(p.claim.count_span.start, p.claim) for p in near if p.claim.count_span and p is not held]
    return next((one.id for at, one in starts if at == held.whole_at and one.harm is held.claim.harm), None)


def _whole_inside(held: Placed, near: Sequence[Placed]) -> str | None:
    """As in "among the *12* dead were two clerks": the whole stands within the words of its part."""
    if not _AMONG_THEM.match(held.claim.span.quote) or held.claim.negated:
        return None
    inside = [p.claim for p in near if p is not held and held.claim.span.start < p.claim.span.start]
    inside = [c for c in inside if c.harm is held.claim.harm and c.span.overlaps(held.claim.span)]
    return next((c.id for c in inside if (c.count.low or 0) > (held.claim.count.low or 0)), None)


def _near(placed: Sequence[Placed], at: int) -> Sequence[Placed]:
    return placed[max(0, at - FARTHEST) : at + FARTHEST + 1]


def _tells_of_the_same(earlier: Claim, later: Claim) -> bool:
    return earlier.harm is later.harm and not earlier.negated and earlier.span.start <= later.span.start


def _overlaps(held: Placed, placed: Sequence[Placed], kin: dict[str, tuple[str | None, str | None]]) -> tuple[str, ...]:
    """The claims that may count the same people: neither wholes nor parts of this one, nor added to it."""
    mine = held.claim.id
    return tuple(
        other.claim.id
        for other in placed
        if other.claim.id != mine
        and other.claim.id not in kin[mine]
        and mine not in kin[other.claim.id]
        and not (kin[mine][1] and kin[mine][1] == kin[other.claim.id][1] and held.claim.span.overlaps(other.claim.span))
        and _may_overlap(held, other)
    )


def _new_total(held: Placed, placed: Sequence[Placed]) -> str | None:
    """As in "14 deaths were confirmed, bringing the total to 52": the new ones are part of the total."""
    if held.claim.count.high is None:
        return None
    for other in placed:
        if other is not held and (_is_risen_by(other.claim, held.claim) or is_told_anew(held.claim, other.claim)):
            return other.claim.id
    if not TOTAL.search(held.claim.span.quote):
        return None
    for other in placed:
        count = other.claim.count
        same = other.claim.harm is held.claim.harm and other.claim.span.overlaps(held.claim.span)
        same = same and other.claim.is_historical is held.claim.is_historical
        if same and other is not held and count.low is not None and count.low > held.claim.count.high:
            return other.claim.id
    return None


def _is_risen_by(total: Claim, new: Claim) -> bool:
    """As in "the toll rose to six *after two of the wounded died*": the two are among the six."""
    if new.harm is not total.harm or total.count.low is None or new.count.high is None:
        return False
    risen = _RISEN.search(total.span.quote)
    same = new.span == total.span and new.count_span is not None
    at = new.count_span.start if same and new.count_span is not None else new.span.start
    inside = total.span.start < at and new.span.end <= total.span.end
    if risen is None or not inside or total.count.low < new.count.high:
        return False
    return at - total.span.start - risen.end() in range(3)


def _added_to(held: Placed, earlier: Sequence[Placed]) -> str | None:
    if not held.another or held.claim.negated:
        return None
    near = [p for p in earlier if p.claim.count.is_stated and held.paragraph - p.paragraph <= 1]
    return near[-1].claim.id if near else None


def _part_of(held: Placed, earlier: Sequence[Placed]) -> str | None:
    """Somebody already told of ("the driver", "he") belongs to the claim before, when that could hold them."""
    if not held.definite or held.claim.negated or _OWN_HAND.search(held.claim.span.quote):
        return None
    if held.claim.harm is Harm.KILLED and _OF_THE_HURT.search(held.claim.span.quote):
        return None
    whole = [p for p in earlier if not _names_part(p.claim) or _holds_the_words(p.claim, held.claim)]
    if _ONE_OF_THEM.search(held.claim.span.quote):
        whole = [p for p in whole if p.claim.count.high != 1]
    if _names_part(held.claim):
        able = [p for p in whole if _is_told(p.claim) and _is_enough(p.claim, held.claim)]
        able = [p for p in able if not _are_other_people(p.claim, held.claim)] or [
            p for p in able[-1:] if _INCLUDING.match(held.claim.span.quote) and _holds_the_words(p.claim, held.claim)
        ]
    else:
        able = [p for p in whole if _could_hold(p.claim, held.claim)]
    called = [p for p in able if p.claim.victims.surface.split()[-1:] == held.claim.victims.surface.split()[-1:]]
    return (called or able)[-1].claim.id if able else None


_ONE_OF_THEM = re.compile(r"\b(?:one|1) of (?:them|those|these)\b", re.IGNORECASE)
"""As in "shot a trader. A crowd beat the guards and killed *one of them*": no part of one person."""
_ONE_PERSON = re.compile(r"^(?:him|he|she|her)$", re.IGNORECASE)
"""Who is spoken of as one person is not simply one of several told of together."""
_OTHER = re.compile(r"^the (?:other|latter|remaining)\b", re.IGNORECASE)
"""As in "one guard was shot and *the other* stabbed": nobody told of as one before."""
_NEXT = re.compile(r"^the (?:second|third|fourth|fifth)\b", re.IGNORECASE)
"""Who comes after one person told of is not that person."""
_NTH = re.compile(r"^the (?:first|second|third|fourth|fifth)\b", re.IGNORECASE)
"""As in "one guard was shot, *the second* stabbed"; "he is the third judge killed" ranks the one told of."""
_OWN_HAND = re.compile(
    r"\b(?:kill|shoot|shot|hang|hung|stab|blow|blew|burn|immolat)\w*(?: \w+){0,3} (?:him|her|them)sel(?:f|ves)\b"
    r"|\b(?:on|upon) (?:him|her|them)sel(?:f|ves)\b|\bcommit\w* suicide\b|\b(?:his|her|their) own (?:life|lives)\b",
    re.IGNORECASE,
)
_OF_THE_HURT = re.compile(
    r"\bof (?:the|those|these) (?:(?!(?:was|were|is|are|had|who|and)\b)\w+ ){0,3}"
    r"(?:wounded|injured|hurt|survivors|hostages|captives|abductees|abducted|kidnapped)\b",
    re.IGNORECASE,
)
"""Those who die of the wounded or the survivors are none of the dead told of before."""
_BODIES = re.compile(r"(?:dead )?(?:bodies|corpses|remains)\b", re.IGNORECASE)
_AMONG = Sought(r"\b(?:was|were|is|are) among (?:the |at least |more than |about |some )?\w+\b", re.IGNORECASE)
_FURTHER = re.compile(r"\b(?:another|more|further|additional|other)\b", re.IGNORECASE)
_OF_THEM_DIED = re.compile(
    r"^(?:later )?(?:one|two|three|four|five|six|\d+) of (?:them|whom) (?:has |have |had )?(?:\w+ ){0,2}"
    r"(?:died|succumbed|passed)\b(?! (?:on the spot|at the scene|instantly|immediately))",
    re.IGNORECASE,
)
_RISEN = Sought(
    r"\b(?:toll|number|tally|count|total)\b[^.;]{0,80}\b(?:ris|rose|climb|increas|grow|grew|went|jump|mount|reach|s?tood|stand)"
    r"\w*\b[^.;]{0,60}?\b(?:after|when|as|following|with)\b",
    re.IGNORECASE,
)
_PART = Sought(
    r"^(?:\u0648?\u0645\u0646 )?(?:\u0648)?(?:\u0628\u064a\u0646\u0647|\u0645\u0646\u0647)\w"
    r"|^(?:of the|including|among|(?:the|those) (?:\w+ ){0,2}includ\w+)\b"
    r"|^[\w,.-]+(?: \w+){0,3} of (?:them|whom|those|these|which|the)\b",
    re.IGNORECASE,
)


_AMONG_THEM = re.compile(r"among (?:the|those)\b", re.IGNORECASE)
_INCLUDING = re.compile(r"including\b", re.IGNORECASE)
"""A word that says itself that the people behind it are among those before, whatever they are called."""
_OF_THE_ARMED = re.compile(
    r"^(?:\w+ )?(?:one|two|three|four|\d+|some|several|both) of the (?:\w+ )?"
    r"(?:assailants|attackers|gunmen|bombers|shooters|perpetrators|militants|assailing|terrorists|insurgents|jihadists"
    r"|raiders|hijackers|kidnappers|abductors|robbers|bandits|hostage[- ]takers)\b",
    re.IGNORECASE,
)


_ATTACKER = Sought(
    r"\b(?:assailant|attacker|(?:gun|knife|axe)m[ae]n|bomber|shooter|sniper|perpetrator|hijacker|arsonist|suspect)s?\b",
    re.IGNORECASE,
)
_LONE_ATTACKER = re.compile(
    r"\b(?:an?|the|one|armed) (?:[\w-]+ ){0,3}?(?:assailant|attacker|gunman|bomber|shooter|sniper|perpetrator|man|woman"
    r"|youth|teenager|extremist|militant|terrorist|soldier|driver|assassin)\b[^.;]*\b(?:kill|shot|shoot|stabb|murder|ramm)",
    re.IGNORECASE,
)
_BY_FORCES = re.compile(
    r"\bby (?:the |local |armed |security |police |army )?"
    r"(?:police\w*|forces?|officers?|soldiers?|troops|guards?|army|gendarmes?|commandos|bystanders?|marines|agents)\b",
    re.IGNORECASE,
)
_INCLUDED = re.compile(r"\b(?:including|among them|includ\w+)\b(.*)", re.IGNORECASE | re.DOTALL)


def _died_of_the_hurt(held: Placed, before: Sequence[Placed]) -> bool:
    """As in "Two were killed. Four guards were wounded and *one of them died*": the dead told of before cannot die."""
    dying = _OF_THEM_DIED.match(held.claim.span.quote)
    if not dying or held.claim.harm is not Harm.KILLED or not before or held.paragraph != before[-1].paragraph:
        return False
    hurt = before[-1].claim
    told = hurt.harm is Harm.INJURED and not hurt.negated and hurt.when.historical == held.claim.when.historical
    return told and (hurt.count.low or 0) > (held.claim.count.high or 0) > 0


def _are_other_people(whole: Claim, part: Claim) -> bool:
    """As in "14 people were killed. *One of the assailants* was shot later": an attacker is none of "people".

    Nor are "2 of the soldiers" among "7 militants".
    """
    sides = {whole.victims.status, part.victims.status}
    if sides == {Status.COMBATANT, Status.SECURITY}:
        return True
    of_attackers = _OF_THE_ARMED.match(part.span.quote) and part.victims.status is Status.COMBATANT
    return bool(of_attackers) and whole.victims.status not in {Status.COMBATANT, Status.MIXED}


def _holds_the_words(whole: Claim, part: Claim) -> bool:
    """As in "Of the 96 killed, 41 were children": the whole's words go around the part's."""
    longer = len(whole.span.quote) > len(part.span.quote)
    return longer and whole.span.overlaps(part.span) and (whole.count.low or 0) > (part.count.low or 0)


def _names_part(claim: Claim) -> bool:
    """Whether the claim's words themselves make it a part of another ("14 of them children")."""
    return bool(_PART.match(claim.span.quote)) and len(claim.span.quote.split()) <= 14


def _is_told(claim: Claim) -> bool:
    """Whether a number is told, be it only "an unknown number of herders, including two boys"."""
    return claim.count.is_stated or claim.count.modifier == UNSPECIFIED


def _is_enough(whole: Claim, part: Claim) -> bool:
    return whole.count.high is None or part.count.low is None or part.count.low <= whole.count.high


def _could_hold(whole: Claim, part: Claim) -> bool:
    if whole.span == part.span or whole.when.historical != part.when.historical:
        return False
    armed = {Status.COMBATANT, Status.SECURITY}
    if part.victims.status in armed and whole.victims.status not in {part.victims.status, Status.MIXED}:
        return False
    if _ATTACKER.search(part.victims.surface) and not _ATTACKER.search(_INCLUDED.sub(r"\1", whole.victims.surface)):
        told = _INCLUDED.search(whole.span.quote)
        if told is None or not _ATTACKER.search(told[1]):
            return False
    high, low = whole.count.high, part.count.low
    if high == 1 and (_is_told_by_turns(whole, part) or _NEXT.match(part.victims.surface)):
        return False
    if _is_of_the_attacker(whole, part):
        return False
    if _ONE_PERSON.match(part.victims.surface) and (whole.count.low or 0) > 1:
        return False
    return high is None or low is None or low <= high


def _is_of_the_attacker(whole: Claim, part: Claim) -> bool:
    """As in "A gunman opened fire, killing one. *He* was shot dead by police": who did it, not whom he killed."""
    if not _ONE_PERSON.match(part.victims.surface) or whole.span.overlaps(part.span):
        return False
    at = whole.victims.span.start if whole.victims.span is not None else whole.span.end
    doer = _LONE_ATTACKER.search(whole.span.quote[: max(0, at - whole.span.start)])
    return doer is not None and (not whole.victims.surface or _BY_FORCES.search(part.span.quote) is not None)


def _is_told_by_turns(whole: Claim, part: Claim) -> bool:
    """Whether a single person told of is another than the one before: "one", then "the other" or "the second"."""
    counted = (whole.count.as_printed or "").lower() == "one" or _NTH.match(whole.victims.surface) is not None
    surface = part.victims.surface
    return _OTHER.match(surface) is not None or (counted and _NTH.match(surface) is not None)


def _may_overlap(first: Placed, second: Placed) -> bool:
    a, b = first.claim, second.claim
    if first.series_at >= 0 and first.series_at == second.series_at:
        return False
    if a.harm is not b.harm or a.harm not in {Harm.KILLED, Harm.INJURED} or a.negated or b.negated or a.span == b.span:
        return False
    if a.when.historical != b.when.historical or not (a.count.is_stated and b.count.is_stated):
        return False
    if not a.when.days.overlaps(b.when.days) and a.when.days.is_known and b.when.days.is_known:
        return False
    statuses = {a.victims.status, b.victims.status}
    return len(statuses) == 1 or bool(statuses & {Status.UNKNOWN, Status.MIXED})
