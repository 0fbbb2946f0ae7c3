"""Deaths by one's own hand: "committed suicide", "turned the gun on himself", "blew herself up"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.words.grammar import children, doer, govern, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

REFLEXIVES = frozenset({"himself", "herself", "themselves"})
"""Words for those who do it to themselves."""
_ENDING = frozenset(
    {"hang", "shoot", "asphyxiate", "drown", "gas", "poison", "electrocute", "immolate", "behead", "burn"}
)
_LIVING = frozenset({"survive", "live", "recover"})
_SURVIVABLE = frozenset({"leg", "foot", "arm", "hand", "thigh", "toe", "finger", "knee", "buttock", "shoulder"})


def own_hand_event(token: Token) -> Event | None:
    """Give the event of somebody who killed himself or herself, in other words than "killed", or ``None``."""
    verb = token.head if _is_joined_reflexive(token) else token
    if verb.pos_ not in {"VERB", "AUX"} or not (verb is not token or _is_own_end(verb)) or is_irrealis(verb):
        return None
    subject = _subject(verb) or _attacker(verb)
    return Event(Harm.KILLED, token, (subject,), is_negated(token, (subject,)), "own hand") if subject else None


def to_themselves(verb: Token, victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "*two bombers* detonate at a gate, killing only *themselves*": who they are, where the parse lost it."""
    if not victims or not all(victim.lower_ in REFLEXIVES for victim in victims):
        return victims
    attacker = _attacker(verb)
    return (attacker,) if attacker is not None else victims


def _is_joined_reflexive(token: Token) -> bool:
    """As in "killed four people and then *himself*"."""
    if token.lower_ not in REFLEXIVES or token.dep_ != "conj":
        return False
    killing = lemma(token.head) in words("harms", "verbs", "killed") | {"shoot"}
    return killing and bool(children(token.head, {"dobj"}))


def _is_own_end(verb: Token) -> bool:
    word, things = lemma(verb), children(verb, {"dobj"})
    itself = any(thing.lower_ in REFLEXIVES for thing in things)
    if word == "commit":
        return any(lemma(thing) == "suicide" for thing in things)
    if word == "blow":
        torn = [one.lower_ for prep in children(verb, {"prep"}) for one in children(prep, {"pobj"})]
        apart = any(child.lower_ in {"up", "apart"} for child in verb.children)
        return itself and (apart or bool({"pieces", "bits", "shreds"} & set(torn)))
    if word == "turn":
        on = [t for prep in _preps(verb, things) for t in children(prep, {"pobj"})]
        armed = any(lemma(thing) in {"gun", "weapon", "rifle", "pistol", "knife", "firearm"} for thing in things)
        lived = {lemma(other) for other in verb.conjuncts} & _LIVING
        return armed and not lived and any(thing.lower_ in REFLEXIVES for thing in on)
    return itself and word in _ENDING and not _is_survived(verb)


def _preps(verb: Token, things: list[Token]) -> list[Token]:
    return [prep for holder in (verb, *things) for prep in children(holder, {"prep"}) if prep.lower_ in {"on", "upon"}]


def _is_survived(verb: Token) -> bool:
    parts = {lemma(thing) for prep in children(verb, {"prep"}) for thing in children(prep, {"pobj"})}
    injured = {lemma(other) for other in verb.conjuncts} & (words("harms", "verbs", "injured") | _LIVING)
    return bool(parts & _SURVIVABLE or injured) or lemma(verb) == "burn"


def _attacker(verb: Token) -> Token | None:
    """The attacker told of before in the sentence, where the parse has lost who does it."""
    before = verb.doc[sentence_start(verb) : verb.i]
    return next((token for token in before if lemma(token) in words("statuses", "combatant")), None)


def _subject(verb: Token) -> Token | None:
    for link in (verb, *govern(verb, 6)):
        found = [*children(link, {"nsubj", "nsubjpass"})]
        if found and found[0].lower_ in {"who", "that"} and link.dep_ == "relcl":
            return link.head
        if found:
            return doer(found)
        if link.dep_ == "acl" and link.head.pos_ in {"NOUN", "PROPN"}:
            return link.head
    return None
