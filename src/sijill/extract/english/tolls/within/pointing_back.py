"""Who was told of before: "the driver", "he", "14 of them children"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import UNSPECIFIED
from sijill.extract.english.tolls.within.others import counts_others
from sijill.extract.english.tolls.within.told import counts_more, is_room_for, names_part
from sijill.model.vocabulary import UNDER_ARMS, Harm, Status
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

_ONE_OF_THEM = re.compile(r"\b(?:one|1) of (?:them|those|these)\b", re.IGNORECASE)
"""As in "shot a trader. A crowd beat the guards and killed *one of them*": no part of one person."""
_ONE_PERSON = re.compile(r"^(?:him|he|she|her)$", re.IGNORECASE)
"""Who is spoken of as one person is not simply one of several told of together."""
_BY_TURNS = re.compile(r"^the (?:other|latter|remaining|second|third|fourth|fifth)\b", re.IGNORECASE)
"""As in "one guard was shot and *the other* stabbed": nobody told of as one before."""
_OWN_HAND = re.compile(
    r"\b(?:kill|shoot|shot|hang|hung|stab|blow|blew|burn|immolat)\w*(?: \w+){0,3} (?:him|her|them)sel(?:f|ves)\b"
    r"|\b(?:on|upon) (?:him|her|them)sel(?:f|ves)\b|\bcommit\w* suicide\b|\b(?:his|her|their) own (?:life|lives)\b",
    re.IGNORECASE,
)
OF_THE_HURT = re.compile(
    r"\bof (?:the|those|these) (?:(?!(?:was|were|is|are|had|who|and)\b)\w+ ){0,3}"
    r"(?:wounded|injured|hurt|survivors|hostages|captives|abductees|abducted|kidnapped)\b",
    re.IGNORECASE,
)
"""Those who die of the wounded or the survivors are none of the dead told of before."""
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


def pointed_back_to(number: Number) -> Claim | None:
    """Somebody already told of ("the driver", "he") belongs to the claim before, when that could hold them."""
    part = number.claim
    if not number.held.definite or part.negated or counts_others(number) or _OWN_HAND.search(part.span.quote):
        return None
    if part.harm is Harm.KILLED and OF_THE_HURT.search(part.span.quote):
        return None
    wholes = [held.claim for held in number.earlier]
    wholes = [whole for whole in wholes if not names_part(whole) or _holds_the_words(whole, part)]
    if _ONE_OF_THEM.search(part.span.quote):
        wholes = [whole for whole in wholes if whole.count.high != 1]
    if names_part(part):
        able = [whole for whole in wholes if _is_told(whole) and is_room_for(whole, part)]
        able = [whole for whole in able if not _are_other_people(whole, part)] or [
            whole for whole in able[-1:] if _INCLUDING.match(part.span.quote) and _holds_the_words(whole, part)
        ]
    else:
        able = [whole for whole in wholes if _could_hold(whole, part)]
    called = [whole for whole in able if whole.victims.surface.split()[-1:] == part.victims.surface.split()[-1:]]
    return (called or able)[-1] if able else None


def _are_other_people(whole: Claim, part: Claim) -> bool:
    """As in "14 people were killed. *One of the assailants* was shot later": an attacker is none of "people".

    Nor are "2 of the soldiers" among "7 militants".
    """
    sides = {whole.victims.status, part.victims.status}
    if sides == UNDER_ARMS:
        return True
    of_attackers = _OF_THE_ARMED.match(part.span.quote) and part.victims.status is Status.COMBATANT
    return bool(of_attackers) and whole.victims.status not in {Status.COMBATANT, Status.MIXED}


def _holds_the_words(whole: Claim, part: Claim) -> bool:
    """As in "Of the 96 killed, 41 were children": the whole's words go around the part's."""
    longer = len(whole.span.quote) > len(part.span.quote)
    return longer and whole.span.overlaps(part.span) and counts_more(whole, part)


def _is_told(claim: Claim) -> bool:
    """Whether a number is told, be it only "an unknown number of herders, including two boys"."""
    return claim.count.is_stated or claim.count.modifier == UNSPECIFIED


def _could_hold(whole: Claim, part: Claim) -> bool:
    if whole.span == part.span or whole.when.historical != part.when.historical:
        return False
    armed = UNDER_ARMS
    apart = part.victims.status in armed and whole.victims.status not in {part.victims.status, Status.MIXED}
    if apart and not _includes_the_word(whole, part):
        return False
    if _ATTACKER.search(part.victims.surface) and not _ATTACKER.search(_INCLUDED.sub(r"\1", whole.victims.surface)):
        told = _INCLUDED.search(whole.span.quote)
        if told is None or not _ATTACKER.search(told[1]):
            return False
    if whole.count.high == 1 and _BY_TURNS.match(part.victims.surface):
        return False
    if _is_of_the_attacker(whole, part):
        return False
    if _ONE_PERSON.match(part.victims.surface) and (whole.count.low or 0) > 1:
        return False
    return is_room_for(whole, part)


def _includes_the_word(whole: Claim, part: Claim) -> bool:
    """As in "five people, *including a soldier*, were killed. The soldier died at once": one of the five."""
    told = _INCLUDED.search(whole.span.quote)
    last = part.victims.surface.lower().split()[-1:]
    return told is not None and bool(last) and re.search(rf"\b{re.escape(last[0])}\b", told[1].lower()) is not None


def _is_of_the_attacker(whole: Claim, part: Claim) -> bool:
    """As in "A gunman opened fire, killing one. *He* was shot dead by police": who did it, not whom he killed."""
    if not _ONE_PERSON.match(part.victims.surface) or whole.span.overlaps(part.span):
        return False
    at = whole.victims.span.start if whole.victims.span is not None else whole.span.end
    doer = _LONE_ATTACKER.search(whole.span.quote[: max(0, at - whole.span.start)])
    return doer is not None and (not whole.victims.surface or _BY_FORCES.search(part.span.quote) is not None)
