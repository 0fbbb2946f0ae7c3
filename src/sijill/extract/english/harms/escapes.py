"""Death escaped, or not: "did not survive her wounds", "unable to escape the massacre"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis
from sijill.extract.english.words.grammar import children, govern, lemma, verb_victims
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_CONTESTING = frozenset(
    {"candidate", "contestant", "finalist", "player", "runner", "applicant", "athlete", "contender"}
)


def not_surviving(token: Token) -> Event | None:
    """Give the death of who "did not survive", or did not survive wounds or an attack."""
    if _is_echo(token):
        others = tuple(one for one in children(token, {"nsubj"}) if one.pos_ in {"NOUN", "PROPN", "PRON"})
        return Event(Harm.KILLED, token, others) if others else None
    if lemma(token) == "make" and not _is_yet_to_come(token):
        return _not_made_it(token)
    if token.lower_ == "pull" and [t.lower_ for t in token.doc[token.i + 1 : token.i + 2]] == ["through"]:
        return _not_pulled_through(token)
    if lemma(token) != "survive" or token.pos_ != "VERB" or is_irrealis(token) or _is_yet_to_come(token):
        return None
    wounds = words("harms", "hurts", "wounds") | {"attack", "assault", "shooting", "blast", "surgery", "operation"}
    if any(lemma(thing) not in wounds for thing in children(token, {"dobj"})):
        return None
    if any(c.dep_ == "neg" for c in token.children):
        victims = tuple(one for one in verb_victims(token, dying=True) if is_people(one))
    else:
        victims = _none_of_whom(token)
    return Event(Harm.KILLED, token, victims) if victims else None


def _not_made_it(verb: Token) -> Event | None:
    """As in "our nurse *did not make it*"; not "did not make it to the meeting"."""
    it = [thing for thing in children(verb, {"dobj"}) if thing.lower_ == "it" and thing.i == verb.i + 1]
    after = verb.doc[verb.i + 2] if verb.i + 2 < len(verb.doc) else None
    ends = after is None or after.is_punct or after.lower_ in {"and", "but"}
    if not it or not ends or not any(c.dep_ == "neg" for c in verb.children):
        return None
    return _of_its_subjects(verb)


def _not_pulled_through(verb: Token) -> Event | None:
    """As in "one of the wounded *did not pull through*"."""
    denied = any(child.dep_ == "neg" for child in verb.children)
    return _of_its_subjects(verb) if denied and not _is_yet_to_come(verb) else None


def _of_its_subjects(verb: Token) -> Event | None:
    """The death of whom a verb is about, none of a contest: "was shot and *did not make it*"."""
    first = verb.head if verb.dep_ == "conj" and not children(verb, {"nsubj"}) else verb
    victims = tuple(one for one in children(first, {"nsubj", "nsubjpass"}) if is_people(one))
    contest = any(lemma(one) in _CONTESTING for one in victims)
    return Event(Harm.KILLED, verb, victims) if victims and not contest else None


def _is_yet_to_come(verb: Token) -> bool:
    """As in "three of the wounded *may* not survive": they live."""
    return any(aux.lower_ in {"may", "might", "will", "wo", "would", "should"} for aux in children(verb, {"aux"}))


def _none_of_whom(verb: Token) -> tuple[Token, ...]:
    """As in "*none of the nine passengers* survived", "*neither* survived": all of them died."""
    nobody = [one for one in children(verb, {"nsubj"}) if one.lower_ in {"none", "neither"}]
    ones = [one for one in children(verb, {"nsubj"}) if one.lower_ == "one" and one.i]
    nobody += [one for one in ones if one.nbor(-1).lower_ == "not"]
    of = [prep for one in nobody for prep in children(one, {"prep"}) if prep.lower_ == "of"]
    pairs = [one for one in children(verb, {"nsubj"}) if any(t.lower_ == "neither" for t in children(one, {"preconj"}))]
    if pairs and is_people(pairs[0]):
        return tuple(pairs)
    alone = [one for one in nobody if one.lower_ == "neither" and not children(one, {"prep"})]
    return (*alone, *(thing for prep in of for thing in children(prep, {"pobj"}) if is_people(thing)))


def _is_echo(token: Token) -> bool:
    """As in "the mayor survived, but his guard *did not*"."""
    denied = token.lower_ == "did" and bool(children(token, {"neg"})) and not children(token, {"aux", "dobj"})
    return denied and token.dep_ in {"conj", "ccomp"} and lemma(token.head) == "survive" and token.head.i < token.i


def escape_event(token: Token) -> Event | None:
    """Give what is told of death escaped or not: "Escaped death" is none; "unable to escape the massacre" is one."""
    if lemma(token) not in words("harms", "escape", "context") or token.pos_ != "VERB":
        return None
    escaped = [c for c in token.children if c.dep_ == "dobj" and lemma(c) in words("harms", "escaped", "context")]
    if not escaped:
        return None
    chain = [token, *govern(token, 2)]
    failing = words("harms", "failing", "context") - {"could"}
    failed = any(lemma(t) in failing or t.dep_ == "neg" for link in chain for t in (link, *link.children))
    victims = verb_victims(token, dying=True)
    return Event(Harm.KILLED, token, victims, not failed, "escape")
