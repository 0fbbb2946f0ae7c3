"""Losses of another side without their verb again: "the militia lost three men and *the army two*"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people, number_end
from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_end
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_FARTHEST = 12
"""The other side stands within so many words behind those the first lost (words)."""
_LONGEST = 6
"""And is told in at most so many (words)."""
_JOINTS = frozenset({"and", ",", ";", "while", "but", "whereas"})
_ENDS = frozenset({".", ";", ",", ")", "in", "at", "near", "during", "on", "when", "as", "and", "!"})
_SIDES = frozenset(
    {
        "side",
        "other",
        "army",
        "police",
        "militia",
        "force",
        "troop",
        "unit",
        "group",
        "faction",
        "gang",
        "clan",
        "tribe",
    }
    | {"military", "navy", "brigade", "battalion", "patrol", "guard", "movement", "cartel", "community", "village"}
    | {"former", "latter", "second", "government", "alliance", "front", "coalition", "camp"}
)
_LOSING = frozenset({"lost", "loses", "losing"})
_GONE = frozenset(
    {"desertion", "defection", "resignation", "retirement", "transfer", "capture", "rival", "ransom"}
    | {"emigration", "migration", "injury", "captivity", "arrest", "poaching", "vote"}
)
_ALIVE = frozenset({"prisoner", "captivity", "injury", "deal", "swap", "exchange", "hostage", "captive", "arrest"})
"""Those lost so live."""
_MEN = frozenset({"man", "fighter", "soldier", "combatant", "warrior"})


def other_loser(lost: Token) -> tuple[Token, Token] | None:
    """Give another side that lost people and how many, where only its number is told behind ``lost``.

    Never a side that lost things: "the militia lost three men and the army *two tanks*".
    """
    doc, end = lost.doc, sentence_end(lost)
    if not is_people(lost) or lost.dep_ != "dobj" or lost.head.lower_ not in _LOSING:
        return None
    for joint in doc[lost.i + 1 : min(end, lost.i + _FARTHEST)]:
        if joint.pos_ in {"VERB", "AUX"}:
            return None
        if joint.lower_ in _JOINTS:
            found = _side_behind(joint, end)
            if found is not None:
                return found
    return None


def _side_behind(joint: Token, end: int) -> tuple[Token, Token] | None:
    doc, first = joint.doc, joint.i + 1
    for at in range(first, min(end, first + _LONGEST)):
        token = doc[at]
        if is_number(token) or token.pos_ == "NUM":
            side = doc[at - 1]
            last = number_end(token) if is_number(token) else token
            told = at > first and _is_side(side) and doc[first].lower_ != "another"
            return (side, token) if told and _ends_behind(last, end) else None
        if token.lower_ in _JOINTS - {"and"} or (token.pos_ in {"VERB", "AUX", "ADP"} and token.lower_ != "of"):
            return None
    return None


def _is_side(side: Token) -> bool:
    if lemma(side) in _SIDES or side.lower_ in _SIDES:
        return True
    armed = words("statuses", "combatant") | words("statuses", "security")
    return side.tag_ in {"NNS", "NNPS"} and (is_people(side) or lemma(side) in armed)


def _ends_behind(number: Token, end: int) -> bool:
    """Whether nothing that the number counts stands behind it, nor how those counted were lost but alive."""
    doc, after = number.doc, number.i + 1
    if after >= end:
        return True
    if doc[after].lower_ not in _ENDS:
        return False
    behind = doc[after + 1 : min(end, after + 4)]
    lead = doc[after + 1] if doc[after].text == "," and behind else doc[after]
    alive = lead.lower_ in {"in", "as"} and any(lemma(one) in _GONE | _ALIVE for one in behind)
    return not alive and not _live(doc[after : min(end, after + _LONGEST)])


def _live(behind: Sequence[Token]) -> bool:
    """As in "and the police two, *both later found alive*"."""
    for one in behind:
        if one.lower_ in {"and", "while", "but", "when"}:
            return False
        if one.lower_ in {"alive", "freed", "released", "captured", "caught", "rescued", "surrendered"}:
            return True
    return False


def losses_beside(event: Event) -> list[Event]:
    """Give the losses of another side that is told of behind those an event tells of."""
    if event.trigger.lower_ not in _LOSING or event.negated:
        return []
    found = next((other for one in event.victims if (other := other_loser(one)) is not None), None)
    return [Event(event.harm, event.trigger, (found[1],), kind="verb")] if found is not None else []


def is_other_loser(lost: Token, other: Token) -> bool:
    """Whether somebody joined to people lost is a side that lost its own."""
    if lost.head.lower_ not in _LOSING:
        return False
    found = other_loser(lost)
    return found is not None and (found[0] is other or found[1] is other)


def lost_in_turn(verb: Token) -> list[Token]:
    """As in "the rebels lost four fighters, and the army *lost three*": the number alone, behind people lost."""
    things = children(verb, {"dobj"})
    before = next((one for one in (verb.head, *children(verb, {"advcl", "ccomp"})) if lemma(one) == "lose"), None)
    if before is None or before is verb or not any(is_people(one) for one in children(before, {"dobj"})):
        return []
    return [one for one in things if one.pos_ == "NUM" and _ends_behind(one, sentence_end(one))]


def is_side_of_men(verb: Token, lost: Token) -> bool:
    """As in "*one side* lost four *men*"; a team loses players."""
    sides = [one for one in children(verb, {"nsubj"}) if lemma(one) in {"side", "camp"}]
    return bool(sides) and lemma(lost) in _MEN and bool(children(lost, {"nummod"}))


def are_gone_alive(verb: Token) -> bool:
    """As in "lost three men *to desertion*": who is lost so lives."""
    leads = [prep for one in (verb, *children(verb, {"dobj"})) for prep in children(one, {"prep", "dative"})]
    return any(lemma(thing) in _GONE for prep in leads for thing in children(prep, {"pobj"}))
