"""The dead told of by their bodies: "the bodies of four men were found", "their remains were identified"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.victims.company import is_kin
from sijill.extract.english.victims.told_about import noun_victims
from sijill.extract.english.words.grammar import OWNERS, children, govern, is_passive, lemma
from sijill.extract.english.words.sentences import sentence_of
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


_OLD = frozenset({"ancient", "medieval", "mediaeval", "prehistoric", "century", "archaeologists", "roman", "museum"})


def bodies_event(token: Token) -> Event | None:
    """Give the killing told by a body found, counted or lying somewhere, or ``None``."""
    governors = [lemma(head) for head in govern(token, 3)]
    if token.dep_.startswith("nsubj"):
        # "the body of a man seized before *was found*": the parse takes the first verb for the body's
        governors += [lemma(verb) for verb in children(token.head, {"conj"}) if children(verb, {"auxpass"})]
    governors += _found_behind(token)
    if token.dep_ == "nsubj" and lemma(token.head) == "float" and children(token.head, {"dobj"}):
        return None  # "two bodies of workers *floated an idea*"
    turned = token.dep_ == "nsubj" and lemma(token.head) == "turn" and not children(token.head, {"dobj"})
    if turned and any(child.lower_ == "up" for child in token.head.children):
        governors += ["surface"]  # "his body *turned up*"
    told = [token, *[thing for prep in children(token, {"prep"}) for thing in children(prep, {"pobj"})]]
    left = token.dep_ == "nsubjpass" and lemma(token.head) == "leave"
    left = left or _are_left_behind(token)
    about = [lemma(child) for thing in told for child in children(thing, {"amod", "acl"})]
    about += [lemma(verb) for child in _clauses(told) for verb in children(child, {"advcl"}) if is_passive(verb)]
    stated = any(word in words("harms", "body_states", "context") for word in [*governors, *about])
    if not left and not stated and not _are_in_a_grave(token) and not _are_handled(token, governors):
        return None
    if is_irrealis(token.head) or _is_not_found(token):
        return None
    counted = (token,) if children(token, {"nummod"}) else ()
    victims = counted or (*noun_victims(token), *_joined_behind(token)) or (token,)
    return Event(Harm.KILLED, token, victims, is_negated(token, victims), "bodies")


def _are_left_behind(bodies: Token) -> bool:
    """As in "the raid left *four corpses behind*", "left three bodies in the street"; not "three bodies of work"."""
    verb = bodies.head
    if bodies.dep_ != "dobj" or lemma(verb) != "leave" or not children(bodies, {"nummod"}):
        return False
    preps = [prep.lower_ for one in (verb, bodies) for prep in children(one, {"prep"})]
    behind = any(child.lower_ == "behind" for child in verb.children)
    return "of" not in preps and (behind or bool({"in", "on", "along", "by"} & set(preps)))


def _are_in_a_grave(bodies: Token) -> bool:
    """As in "a mass grave *holding the remains* of 20 people", "the pit contained nine bodies"."""
    holding = bodies.head
    if bodies.dep_ != "dobj" or lemma(holding) not in {"hold", "contain", "yield"}:
        return False
    holders = [*children(holding, {"nsubj"}), *([holding.head] if holding.dep_ == "acl" else [])]
    return any(lemma(one) in {"grave", "pit", "trench", "well", "ditch", "cemetery"} for one in holders)


def _are_handled(bodies: Token, governors: list[str]) -> bool:
    """As in "carried *the three corpses* to the river", "stepped over *about twenty bodies*"; not "threw his body"."""
    of_people = any(is_people(one) or is_number(one) for one in noun_victims(bodies) if one is not bodies)
    told = bodies.tag_ == "NNS" and (of_people or bool(children(bodies, {"nummod"})))
    one = any(child.lower_ in {"a", "another"} for child in children(bodies, {"det"}))
    dead = lemma(bodies) == "corpse" or any(
        child.lower_ in {"dead", "lifeless"} for child in children(bodies, {"amod"})
    )
    told = told or (one and dead)
    suffering = bodies.dep_ != "nsubj"  # "two UN bodies took part": those who do it are no dead
    return told and suffering and any(word in words("harms", "body_handling", "context") for word in governors)


def _is_not_found(body: Token) -> bool:
    """As in "we did *not* recover *any* bodies", "the bodies of any rebels": nobody is said to have been found."""
    of = [thing for prep in children(body, {"prep"}) for thing in children(prep, {"pobj"})]
    any_one = any(child.lower_ == "any" for one in (body, *of) for child in children(one, {"det"}))
    return any_one and bool(children(body.head, {"neg"}))


def is_body_of(noun: Token) -> bool:
    """As in "the miner's *body* was found dead": who it was is told of by the body."""
    return lemma(noun) in {"body", "corpse"} and bool(children(noun, {"poss", "prep"}))


def _joined_behind(bodies: Token) -> tuple[Token, ...]:
    """As in "the bodies of the mayor and *another man* were found", where the parse joins the man to the bodies."""
    if bodies.tag_ != "NNS" or not children(bodies, {"prep"}):
        return ()
    beside = [
        *children(bodies, {"conj"}),
        *(children(bodies.head, {"nsubjpass"}) if bodies.dep_ == "nsubjpass" else ()),
    ]
    of = [thing for prep in children(bodies, {"prep"}) for thing in children(prep, {"pobj"})]
    beside += [kin for thing in of for kin in children(thing, {"appos"}) if is_kin(kin)]
    behind = [one for one in beside if one.i > bodies.i and is_people(one)]
    # "the bodies of a clerk, *his wife* and his son were found"
    return tuple(
        one for one in behind if (lead := one.doc[one.left_edge.i - 1].lower_) == "and" or (lead == "," and is_kin(one))
    )


def _found_behind(body: Token) -> list[str]:
    """As in "in Dara, the body of a man *was found*", where the body is taken for the place just named."""
    after = body.right_edge.i + 1
    helper = body.doc[after] if body.dep_ == "appos" and after < len(body.doc) else None
    return [lemma(helper.head)] if helper is not None and helper.dep_ == "auxpass" else []


def _clauses(told: list[Token]) -> list[Token]:
    """As in "the bodies of two men *missing* since the fair were found", where finding is taken for part of it."""
    return [child for thing in told for child in children(thing, {"amod", "acl"})]


def without_bodies_again(found: list[Event]) -> list[Event]:
    """Leave out the bodies of those whom the sentence has just told were killed: "shot a man and dumped *the body*"."""
    found = _with_their_killing(found)
    killing = [event.trigger.i for event in found if event.harm is Harm.KILLED and event.kind == "verb"]
    return [event for event in found if not (_is_told_before(event) and any(at < event.trigger.i for at in killing))]


def _with_their_killing(found: list[Event]) -> list[Event]:
    """As in "found 12 bodies of clerks killed by rebels": one event, with the number of the bodies and who did it."""
    bodies_told = [event for event in found if event.kind == "bodies" and not event.negated]
    counted = {event.trigger.i: event for event in bodies_told if children(event.trigger, {"nummod"})}
    kept: list[Event] = []
    gone: set[int] = set()
    for event in found:
        above = {victim.head.head.i for victim in event.victims if victim.dep_ == "pobj" and victim.head.lower_ == "of"}
        bodies = counted.get(next(iter(above))) if len(above) == len(event.victims) == 1 else None
        if bodies is not None and event.harm is Harm.KILLED and event.kind == "verb":
            gone.add(bodies.trigger.i)
            event = replace(event, victims=(bodies.trigger,))
        kept.append(event)
    return [event for event in kept if event.kind != "bodies" or event.trigger.i not in gone]


def _is_told_before(event: Event) -> bool:
    """Whether it is of "the body" and no more, of nobody's and of no number."""
    body = event.trigger
    theirs = all(victim is body or victim.lower_ in OWNERS for victim in event.victims)
    if event.kind != "bodies" or event.negated or not theirs:
        return False
    beside = [*children(body, {"nummod", "amod", "acl", "relcl", "prep", "conj"}), *body.conjuncts]
    pointing = any(child.lower_ in {"the", *OWNERS} for child in children(body, {"det", "poss"}))
    return pointing and all(one.dep_ == "prep" and one.lower_ not in {"of", "from"} for one in beside)


def remains_event(token: Token) -> Event | None:
    """Give it told by remains, as in "*the remains* of three miners were found", "their remains"."""
    of = noun_victims(token)
    told = token.tag_ == "NNS" and any(is_people(one) or one.tag_ == "PRP$" for one in of)
    told = told and not (token.lower_ == "skeletons" and _OLD & {one.lower_ for one in sentence_of(token)})
    return bodies_event(token) if told else None
