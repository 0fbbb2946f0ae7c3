"""What a report came after, told beside it: "hours after *a blast that killed nine*, gunmen shot a guard"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counted_before import ATTACKERS
from sijill.extract.english.counting.one_person import NTH
from sijill.extract.english.tolls.within.told import is_casualty_told
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.extract.placed import Placed
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token
    from sijill.model.claims import Claim

_ATTACK = (
    r"(?:attack|ambush|assault|airstrike|blast|bombing|bombardment|clash|explosion|incident|massacre|mortar|operation|"
    r"raid|rocket|shelling|shooting|strike|bomb|drone|grenade|incursion|killing|murder|stabbing|death)(?:e?s)?"
)
_THING = re.compile(_ATTACK, re.IGNORECASE)
_ADJECTIVES = r"(?:[\w'’-]+ ){0,4}"
_BLAMED = (
    r"behind|(?:responsible|wanted|blamed) for|(?:involved|involvement|role|part) in|linked to|in connection with|over"
    r"|(?:suspected|accused|convicted|guilty|anniversary|mastermind|organi[sz]ers?) of"
)
_LINKED = Sought(
    r"\b(?:(?P<long>(?:hour|day|week|month|year)s? (?:after|following))"
    r"|(?P<return>(?:retaliation|reprisal|revenge|retribution|vengeance)(?: \w+)?"
    rf" (?:for|to|against|of)|avenge|{_BLAMED})"
    r"|(?:wake|aftermath) of|(?:response|reaction) to|following|after)"
    rf"\s(?=(?:(?P<new>an?|two|three|four|several)|the|another) {_ADJECTIVES}{_ATTACK}\b"
    r"|(?P<many>(?:\w+ )?(?:clashes|attacks|raids|strikes|airstrikes|explosions|bombings|blasts|shootings)\b))"
    r"|\b(?P<clause>(?:hour|day|week|month|year)s? after)\s",
    re.IGNORECASE,
)
"""How a sentence turns to what came before, up to the attack itself."""
_EARLIER = re.compile(
    r"\b(?:(?:last|previous) (?:night|day|week|month|year)|the day before"
    r"|(?:hours?|days?|weeks?|months?|years?) (?:earlier|before|ago))\b",
    re.IGNORECASE,
)
"""What says in the clause itself that it came before."""
_JUST_BEFORE = re.compile(
    r"\b(?:(?:minutes|moments|seconds) (?:earlier|before)|(?:on|of) the same (?:day|night|morning|evening)"
    r"|earlier (?:in|on|that) (?:the )?(?:same )?(?:day|night|morning|evening)"
    r"|(?:in|on|at) the same (?:town|village|city|place|site|area|road|spot|camp|district|neighbou?rhood))\b",
    re.IGNORECASE,
)
"""What says there that it was all one."""
_SAME = (
    NTH
    | {
        "another",
        "more",
        "further",
        "additional",
        "same",
        "remaining",
        "surviving",
        "sixth",
        "seventh",
        "eighth",
        "tenth",
    }
    | {"hostage", "hostages", "captive", "captives", "rescuer", "rescuers"}
    | {"he", "she", "it", "they", "him", "her", "them", "his", "their", "its", "who", "others", "themselves", "himself"}
)
"""What makes somebody one more of those told of before, or one of them."""
_BANDS = frozenset({"raider", "robber", "suspect"})
"""What those who did an attack are called right behind it."""
_DOERS = ATTACKERS | {"militant", "bandit", "insurgent", "raider", "terrorist", "rebel", "explosion", "blast", "bomb"}
_AVENGERS = frozenset(
    {
        "mob",
        "crowd",
        "resident",
        "villager",
        "local",
        "relative",
        "kinsman",
        "protester",
        "protestor",
        "youth",
        "herder",
    }
    | {"farmer", "vigilante", "neighbour", "neighbor", "community", "tribesman", "clansman", "herdsman", "pastoralist"}
    | {"townspeople", "people", "civilian", "family", "student", "demonstrator", "rioter", "settler", "inhabitant"}
)
"""Who comes on the scene only when an attack is over; police and soldiers fight on in it."""
_DELIBERATE = frozenset({"execute", "lynch", "behead", "hang", "assassinate"})
"""What is done when the fighting is over."""
_LEAD = 12
"""What is told of people stands so far before them (characters)."""


def came_before(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, those historical that befell others in an attack the incident of their sentence came after.

    Only beside another killing or wounding that the same sentence tells of itself, of people who are none of those
    before: "hours after a blast that killed nine, *a tenth died of his wounds*" goes on with the blast.

    Args:
        parsed: The text.
        placed: Its claims in reading order.
    """
    if not _LINKED.may_be_in(parsed.plain):
        return list(placed)
    found = list(placed)
    told = [at for at, held in enumerate(found) if is_casualty_told(held.claim)]
    by_sentence: dict[int, list[int]] = {}
    for at in told:
        by_sentence.setdefault(parsed.sentence_at(found[at].claim.span.start).index, []).append(at)
    for index, here in by_sentence.items():
        if len(here) < 2:
            continue
        claims = [found[at].claim for at in here]
        before = _before(parsed, parsed.sentences[index], claims)
        for at in here:
            if found[at].claim.id in before:
                claim = found[at].claim
                found[at] = replace(found[at], claim=replace(claim, when=replace(claim.when, historical=True)))
    return found


def _before(parsed: Parsed, sentence: Sentence, claims: list[Claim]) -> set[str]:
    """The ids of those of one sentence's claims that came before its own."""
    for link in _LINKED.finditer(parsed.plain, sentence.start, sentence.end):
        top = parsed.token_at(link.end() - 2)
        if top is None:
            continue
        inside = [claim for claim in claims if _is_under(_trigger(parsed, claim), top, link.end())]
        rest = [claim for claim in claims if claim not in inside]
        if not link["return"] and any(_is_of_them(parsed, claim) for claim in inside):
            continue
        gone = frozenset(word for claim in inside for word in _whom(claim))
        if inside and any(_is_another(parsed, claim, link, gone) for claim in rest):
            return {claim.id for claim in inside}
    return set()


def _is_of_them(parsed: Parsed, claim: Claim) -> bool:
    """As in "a guard was shot days after gunmen killed *his brother*", who may be told of by one story."""
    span = claim.victims.span
    told = parsed.plain[max(0, span.start - _LEAD) : span.end] if span is not None else "him"
    return bool(_SAME.intersection(told.lower().split()))


def _trigger(parsed: Parsed, claim: Claim) -> Token | None:
    return parsed.token_at(claim.harm_span.start) if claim.harm_span is not None else None


def _is_under(trigger: Token | None, top: Token, start: int) -> bool:
    """Whether a word of harm stands behind the link and hangs on it: on the attack, or on what follows "after"."""
    if trigger is None or trigger.idx < start:
        return False
    top = top.head if top.dep_ in {"mark", "advmod"} and top.head.i > top.i else top
    return trigger is top or any(one is top for one in trigger.ancestors)


def _whom(claim: Claim) -> list[str]:
    """The last word for the people of a claim."""
    return (claim.victims.surface or "").lower().split()[-1:]


def _is_another(parsed: Parsed, claim: Claim, link: re.Match[str], gone: frozenset[str]) -> bool:
    """Whether a claim tells of an act of its own, done to people who are none of those before (``gone``)."""
    act = _trigger(parsed, claim)
    span = claim.victims.span
    if act is None or span is None:
        return False
    if _is_said(_JUST_BEFORE, parsed, link):
        return False
    earlier = _is_said(_EARLIER, parsed, link)
    long = link["long"] or link["clause"] or earlier
    if lemma(act) in words("harms", "dying", "killed"):
        return bool(long) and _is_in_an_attack(act)
    told = parsed.plain[max(0, span.start - _LEAD) : span.end].lower().replace("-", " ").split()
    people = parsed.plain[span.start : span.end].lower().replace("-", " ").split()
    are_attackers = _are_attackers(people, link, is_known="the" in told)
    if link["return"]:
        return not are_attackers or earlier
    if _SAME.intersection(told) or are_attackers:
        return False
    if not (long or link["new"] or link["many"]):
        return False
    verbs = (act, act.head) if act.dep_ == "conj" and act.head.pos_ == "VERB" else (act,)
    doers = [one for verb in verbs for one in children(verb, {"nsubj"}) if not span.start <= one.idx < span.end]
    if any(doer.lower_ in _SAME or (not earlier and _are_known(doer)) or _is_one_more(doer) for doer in doers):
        return False
    agents = children(act, {"agent"})
    if not long and (
        people[:1] == ["the"] or gone.intersection(_whom(claim)) or not _is_when_it_was_over(act, doers, agents, gone)
    ):
        return False
    doers += agents
    if act.pos_ == "VERB" and doers:
        return True
    return bool(long) and _is_in_an_attack(act)


def _are_attackers(people: Sequence[str], link: re.Match[str], *, is_known: bool) -> bool:
    """Whether those told of may have done the attack before: "hours after it, police shot *the gunmen*".

    ``is_known`` says that "the" stands by them.
    """
    soon = is_known or link[0].lower().startswith("hour") or not (link["long"] or link["clause"])
    bands = _BANDS if {"suspected", "alleged"} & set(people) else _BANDS | _DOERS
    for word in people:
        one = f"{word[:-3]}man" if word.endswith("men") else word.rstrip("s")
        if (one in ATTACKERS and (soon or one == word.rstrip("s"))) or (soon and one in bands):
            return True
    return False


def _is_when_it_was_over(act: Token, doers: Sequence[Token], agents: Sequence[Token], gone: frozenset[str]) -> bool:
    """As in "following an attack, *a mob* killed two", "troops *executed* two"; not "*police* shot two dead".

    Nor where the doers are told of as those who died (``gone``): they fight on.
    """
    by = [*doers, *(thing for agent in agents for thing in children(agent, {"pobj"}))]
    if any(one.lower_ in gone or f"{one.lower_}s" in gone or one.lower_.rstrip("s") in gone for one in by):
        return False
    return lemma(act) in _DELIBERATE or any(lemma(one) in _AVENGERS for one in by)


def _is_said(when: re.Pattern[str], parsed: Parsed, link: re.Match[str]) -> bool:
    """Whether the clause itself says when, as in "after an attack that left two dead *last week*"."""
    end = parsed.sentence_at(link.start()).end
    comma = parsed.plain.find(",", link.end(), end)
    return when.search(parsed.plain, link.end(), comma if comma > 0 else end) is not None


def _is_one_more(doer: Token) -> bool:
    return any(one.lower_ in NTH or one.lower_ == "another" for one in children(doer, {"det", "amod"}))


def _are_known(doer: Token) -> bool:
    """As in "*the* militants", "*a second* blast": those of before go on."""
    told = {one.lower_ for one in children(doer, {"det", "amod"})}
    return bool(told & (NTH | {"another"})) or ("the" in told and lemma(doer) in _DOERS)


def _is_in_an_attack(act: Token) -> bool:
    """As in "was *shot*", "were wounded *in a roadside blast*": no hurt people of before are counted."""
    if lemma(act) in words("harms", "violent", "injured") | {"assassinate", "behead", "execute", "lynch", "murder"}:
        return True
    leads = [prep for prep in children(act, {"prep"}) if prep.lower_ in {"in", "during", "by", "from"}]
    things = [thing for prep in leads for thing in children(prep, {"pobj"})]
    return any(_THING.fullmatch(thing.lower_) for thing in things if any(map(_is_new, children(thing, {"det"}))))


def _is_new(article: Token) -> bool:
    return article.lower_ in {"a", "an", "another"}
