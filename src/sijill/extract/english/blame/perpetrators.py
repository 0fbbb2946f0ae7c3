"""Whom the text holds responsible, in its own words; appearance is never affiliation, weapons are not people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.blame.accusations import accused_of
from sijill.extract.english.blame.attackers import whose_attack
from sijill.extract.english.harms.losses import KIND as LOSS
from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words
from sijill.model.claims import AllegedPerpetrator
from sijill.model.vocabulary import Accusation, Harm, Status

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_OWNING = frozenset({"admit", "acknowledge", "confess", "concede", "claim"})
_NOBODY = frozenset({"DATE", "TIME", "GPE", "LOC", "FAC", "EVENT", "LAW", "CARDINAL"})
_DENYING = frozenset({"deny", "reject", "refute", "dismiss"})
_PLACES = frozenset({"GPE", "LOC", "FAC", "PERSON"})
_MACHINES = frozenset(
    {
        "jet",
        "aircraft",
        "plane",
        "drone",
        "helicopter",
        "warplane",
        "missile",
        "rocket",
        "bomb",
        "strike",
        "airstrike",
        "shell",
        "mine",
        "ied",
        "explosion",
        "blast",
    }
)
_ATTACKS = frozenset(
    {
        "ambush",
        "attack",
        "target",
        "raid",
        "storm",
        "hit",
        "shell",
        "bomb",
        "strike",
        "assault",
        "shoot",
        "fire",
        "bombard",
    }
)
_SUFFERED = (
    "lose bury mourn find recover receive count see record document report treat admit carry sustain incur suffer "
    "retrieve"
)
_SUFFERING = frozenset(_SUFFERED.split())
"""Verbs whose subject did not do the harm: "she *lost* her mother", "the hospital *received* nine bodies"."""
_CARING = frozenset({"take", "bring", "transport", "carry", "rush", "evacuate", "treat", "airlift", "admit"})
"""What is done with the wounded by those who help: "he was *taken* to a clinic by soldiers"."""
_PEOPLE_OF = frozenset({"member", "element", "personnel", "part", "agent"})
"""Those who belong to a force: "*members* of the rebel group"."""
_LONG_NAME = re.compile(r"(?:\s(?:for|of)\s(?:the\s)?(?:[A-Z][\w'-]+\s?){1,3}(?<!\s)){0,2}(?:\s\([A-Z]{2,}\))?")
"""What more of a force's name stands behind its first noun: "the Forces *for the Defence of Velsk (FDV)*"."""
_PARTS = frozenset({"involve", "commit", "perpetrate", "carry", "implicate", "participate", "join"})


def perpetrators_of(parsed: Parsed, event: Event) -> tuple[AllegedPerpetrator, ...]:
    """Give the alleged perpetrators of an event, each with how they stand accused in its words."""
    if event.kind == LOSS or event.harm is Harm.RESCUED or lemma(event.trigger) in _SUFFERING:
        return ()
    if event.harm is Harm.INJURED and lemma(event.trigger) in _CARING:
        return ()
    accused = accused_of(event.trigger)
    standing = {actor.i: how for actor, how in accused}
    attackers = [] if accused or event.kind == "background" else whose_attack(event.trigger)
    direct = [(actor, standing.get(actor.i) or _owned(event.trigger, actor)) for actor in _actors(event)]
    found = [
        _described(parsed, actor, how)
        for actor, how in (*direct, *[pair for pair in accused if pair[0].i not in {actor.i for actor, _ in direct}])
        if (_is_armed(actor) or (actor.i in standing and _may_answer(actor))) and actor not in event.victims
    ]
    hit = {lemma(victim) for victim in event.victims}
    found += [_described(parsed, one, how) for one, how in attackers if not found and lemma(one) not in hit]
    return tuple(dict.fromkeys(found))


def _described(parsed: Parsed, actor: Token, how: Accusation) -> AllegedPerpetrator:
    """The perpetrator in the words of the text, without clauses and dates."""
    first = min([actor.i, *[c.left_edge.i for c in actor.lefts if c.dep_ not in {"det", "relcl", "punct"}]])
    dashes = [t.i for t in parsed.doc[first : actor.i] if t.text in {"-", "–", "—"} and t.whitespace_]
    first = dashes[-1] + 1 if dashes else first
    while first < actor.i and (parsed.doc[first].ent_type_ in {"DATE", "TIME"} or parsed.doc[first].is_punct):
        first += 1
    last = _force_of(actor) or _unit_behind(actor) if lemma(actor) in _PEOPLE_OF else _unit_behind(actor)
    a, b = int(parsed.doc[first].idx), int(last.idx) + len(last.text)
    more = None if last is actor else _LONG_NAME.match(parsed.text, b)
    b = b if more is None else more.end()
    return AllegedPerpetrator(parsed.text[a:b], how, parsed.span(a, b))


def _unit_behind(actor: Token) -> Token:
    """The last word of the force people belong to: "soldiers of the 33rd *Division*", else the word itself."""
    after = actor.doc[actor.i + 1] if actor.i + 1 < len(actor.doc) else actor
    if after.head is not actor or after.lower_ not in {"of", "from"} or after.dep_ != "prep":
        return actor
    units = [thing for thing in children(after, {"pobj"}) if thing.pos_ == "PROPN" and thing.ent_type_ not in _PLACES]
    return units[0] if units and not children(units[0], {"relcl", "acl"}) else actor


def _owned(trigger: Token, actor: Token) -> Accusation:
    """How the doer stands when the sentence says who did it: owned up to by their side, denied, or told by others."""
    below = trigger
    for head in govern(trigger, 4):
        if below.dep_ == "ccomp" and head.pos_ == "VERB":
            own = any(c.lower_ in {"its", "their", "his", "her"} for c in actor.children)
            if lemma(head) in _OWNING and own:
                return Accusation.ADMITTED
            return Accusation.DENIED if lemma(head) in _DENYING else Accusation.ALLEGED
        below = head
    return Accusation.ALLEGED


def _actors(event: Event) -> list[Token]:
    trigger = event.trigger
    agents = [thing for agent in children(trigger, {"agent"}) for thing in children(agent, {"pobj"})]
    agents += [
        thing for prep in children(trigger, {"prep"}) if prep.lower_ == "by" for thing in children(prep, {"pobj"})
    ]
    if agents:
        return [joined for agent in agents for joined in (agent, *agent.conjuncts)]
    if event.kind in {"noun", "background"}:
        return _actors_of_noun(trigger)
    if trigger.pos_ != "VERB" or children(trigger, {"nsubjpass"}) or event.kind in {"escape", "people", "bodies"}:
        return []
    shares = trigger.dep_ != "conj" and any(children(verb, {"dobj"}) for verb in children(trigger, {"conj"}))
    if not children(trigger, {"dobj"}) and not shares:
        return []
    return _controlling(trigger)


def _controlling(verb: Token) -> list[Token]:
    for head in (verb, *govern(verb, 6)):
        if told := _told_before(verb, head):
            return _controlling(told)
        subjects = children(head, {"nsubj"})
        if subjects and not children(head, {"nsubjpass"}):
            actor = subjects[0]
            if actor.lower_ in {"who", "that", "which"} and head.dep_ == "relcl":
                actor = head.head
            return [actor, *[c for c in actor.conjuncts if c.i > actor.i]]
        if head.dep_ not in {"conj", "advcl", "xcomp", "pcomp", "acl", "relcl"}:
            break
        if head.dep_ in {"acl", "relcl"} and head.head.pos_ in {"NOUN", "PROPN"}:
            return [head.head]
    return []


def _told_before(verb: Token, head: Token) -> Token | None:
    """As in "soldiers *fired* at a crowd, witnesses said, *killing* dozens", hung on the verb of saying."""
    if head is verb or verb.tag_ != "VBG" or head.i > verb.i or lemma(head) not in words("reporting", "verbs"):
        return None
    return next((told for told in children(head, {"ccomp"}) if told.i < head.i and told.pos_ == "VERB"), None)


def _actors_of_noun(noun: Token) -> list[Token]:
    deeds = [verb for verb in children(noun, {"acl", "relcl"}) if lemma(verb) in _PARTS and verb.tag_ == "VBN"]
    agents = [
        thing
        for verb in deeds
        for by in children(verb, {"agent", "prep"})
        if by.lower_ == "by"
        for thing in children(by, {"pobj"})
    ]
    if agents:
        return agents
    for head in govern(noun, 4):
        if lemma(head) in _PARTS and head.pos_ == "VERB":
            return children(head, {"nsubj", "nsubjpass"})
        if head.pos_ == "VERB":
            return []
    return []


def _may_answer(actor: Token) -> bool:
    """Whether somebody expressly accused can be meant: any noun of people or a name, no pronoun, no thing that acts."""
    return actor.pos_ in {"NOUN", "PROPN"} and lemma(actor) not in _MACHINES and actor.ent_type_ not in _NOBODY


def _is_armed(actor: Token) -> bool:
    if lemma(actor) in _MACHINES or actor.lower_ in {"he", "she", "it", "they", "who", "we", "i"}:
        return False
    armed = words("statuses", "armed") | words("statuses", "combatant") | words("statuses", "security")
    near = [actor, *[c for c in actor.children if c.dep_ in {"compound", "amod", "nmod"}]]
    if lemma(actor) in _PEOPLE_OF and _force_of(actor) is not None:
        return True
    told = any({lemma(token), token.lower_.removesuffix("s")} & armed for token in near)
    return told or actor.ent_type_ in {
        "ORG",
        "NORP",
        "PERSON",
    }


def _force_of(member: Token) -> Token | None:
    """The armed force that somebody told of as its member belongs to."""
    preps = [prep for prep in children(member, {"prep"}) if prep.lower_ in {"of", "from"}]
    owners = [thing for prep in preps for thing in children(prep, {"pobj"}) if lemma(thing) not in _PEOPLE_OF]
    return next((thing for thing in owners if _is_armed(thing)), None)


def attacked_status(event: Event) -> Status:
    """Give the status of those attacked by the verb beside a killing, for victims only called "people"."""
    from sijill.extract.english.victims.stated import status_of

    trigger = event.trigger
    for other in (*govern(trigger, 2), *trigger.children):
        if other.pos_ == "VERB" and lemma(other) in _ATTACKS:
            objects = children(other, {"dobj", "nsubjpass"})
            objects += [
                o
                for prep in children(other, {"prep"})
                if prep.lower_ in {"on", "at", "against"}
                for o in children(prep, {"pobj"})
            ]
            found = status_of(objects)
            if found is not Status.UNKNOWN:
                return found
    return Status.UNKNOWN
