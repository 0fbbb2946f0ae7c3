"""Whom the text holds responsible, in its own words; appearance is never affiliation, weapons are not people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.grammar import children, govern, lemma
from sijill.extract.lexicon import words
from sijill.model.claims import AllegedPerpetrator
from sijill.model.vocabulary import Accusation, Status

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sijill.extract.event import Event
    from sijill.extract.parsed import Parsed

_CLAIMING = re.compile(
    r"\b(?:claimed responsibility|claimed to have|admitted|acknowledged|took responsibility)\b", re.IGNORECASE
)
_DENYING = re.compile(r"\b(?:denied|denies|deny)\b", re.IGNORECASE)
_ACCUSING = re.compile(r"\b(?:accus\w+|blam\w+)\b", re.IGNORECASE)
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
_PARTS = frozenset({"involve", "commit", "perpetrate", "carry", "implicate", "participate", "join"})


def perpetrators_of(parsed: Parsed, event: Event, start: int, end: int) -> tuple[AllegedPerpetrator, ...]:
    """Give the alleged perpetrators of an event, each with how they stand accused in its words."""
    actors = [actor for actor in _actors(event) if _is_armed(actor)]
    found: list[AllegedPerpetrator] = []
    for actor in actors:
        first = min([actor.i, *[c.left_edge.i for c in actor.lefts if c.dep_ not in {"det", "relcl", "punct"}]])
        dashes = [t.i for t in parsed.doc[first : actor.i] if t.text in {"-", "–", "—"} and t.whitespace_]
        first = dashes[-1] + 1 if dashes else first
        while first < actor.i and (parsed.doc[first].ent_type_ in {"DATE", "TIME"} or parsed.doc[first].is_punct):
            first += 1
        a, b = int(parsed.doc[first].idx), int(actor.idx) + len(actor.text)
        found.append(AllegedPerpetrator(parsed.text[a:b], _standing(parsed, start, end), parsed.span(a, b)))
    return tuple(dict.fromkeys(found))


def _standing(parsed: Parsed, start: int, end: int) -> Accusation:
    told = parsed.plain[start:end]
    if _DENYING.search(told):
        return Accusation.DENIED
    if _CLAIMING.search(told):
        return Accusation.CLAIMED
    return Accusation.ACCUSED if _ACCUSING.search(told) else Accusation.ALLEGED


def _actors(event: Event) -> list[Token]:
    trigger = event.trigger
    agents = [thing for agent in children(trigger, {"agent"}) for thing in children(agent, {"pobj"})]
    agents += [
        thing for prep in children(trigger, {"prep"}) if prep.lower_ == "by" for thing in children(prep, {"pobj"})
    ]
    if agents:
        return [joined for agent in agents for joined in (agent, *agent.conjuncts)]
    if event.kind == "noun":
        return _actors_of_noun(trigger)
    if trigger.pos_ != "VERB" or children(trigger, {"nsubjpass"}) or event.kind in {"escape", "people", "bodies"}:
        return []
    if not children(trigger, {"dobj"}):
        return []
    return _controlling(trigger)


def _controlling(verb: Token) -> list[Token]:
    for head in (verb, *govern(verb, 6)):
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


def _actors_of_noun(noun: Token) -> list[Token]:
    for head in govern(noun, 4):
        if lemma(head) in _PARTS and head.pos_ == "VERB":
            return children(head, {"nsubj", "nsubjpass"})
        if head.pos_ == "VERB":
            return []
    return []


def _is_armed(actor: Token) -> bool:
    if lemma(actor) in _MACHINES or actor.lower_ in {"he", "she", "it", "they", "who", "we", "i"}:
        return False
    armed = words("statuses", "armed") | words("statuses", "combatant") | words("statuses", "security")
    near = [actor, *[c for c in actor.children if c.dep_ in {"compound", "amod", "nmod"}]]
    return any(lemma(token) in armed for token in near) or actor.ent_type_ in {"ORG", "NORP", "PERSON"}


def attacked_status(event: Event) -> Status:
    """Give the status of those attacked by the verb beside a killing, for victims only called "people"."""
    from sijill.extract.stated import status_of

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
