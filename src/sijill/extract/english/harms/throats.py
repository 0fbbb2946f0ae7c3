"""Killings told by what was done to a throat or a head: "slit the throats of four people", "cut off his head"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.harms.survived import lived
from sijill.extract.english.victims.told_about import noun_victims
from sijill.extract.english.words.grammar import OWNERS, children, govern, lemma
from sijill.extract.english.words.sentences import sentence_of
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

CUTTING = frozenset({"slit", "cut", "slash"})
"""Verbs that kill where it is a throat that they are done to."""
_SEVERING = frozenset({"cut", "chop", "hack", "slice", "saw", "lop"})
"""Verbs that kill where it is a head that they take off."""
_BODIES = frozenset({"body", "corpse", "remains", "head", "dead"})


def throat_event(throat: Token) -> Event | None:
    """Give the killing told by a cut throat, or ``None``; the cut throats of bodies found tell of no more dead."""
    if lemma(throat) == "head":
        return _beheading(throat) or _severed_heads(throat)
    if lemma(throat) != "throat":
        return None
    found = _found_with(throat)
    if found:
        return Event(Harm.KILLED, throat, found, is_negated(throat, found))
    if throat.dep_ == "pobj":
        return None
    cutting = _cutting(throat)
    if cutting is None or is_irrealis(cutting) or _is_how_killed(throat, cutting):
        return None
    victims = _whose(throat, cutting)
    harm = Harm.INJURED if victims and lived(cutting, victims) else Harm.KILLED
    return Event(harm, throat, victims, is_negated(cutting, victims)) if victims else None


def is_taken_off(head: Token) -> bool:
    """Whether it is a head that is taken off: "*his head* was cut off", "chopped off *the heads* of two men"."""
    return lemma(head) == "head" and _severing(head) is not None


def _severing(head: Token) -> Token | None:
    verb = head.head if head.dep_ in {"dobj", "nsubjpass", "nsubj"} else None
    if verb is None or lemma(verb) not in _SEVERING | {"sever"}:
        return None
    taken = lemma(verb) == "sever" or any(child.lower_ == "off" for child in (*verb.children, *head.children))
    return verb if taken else None


def _beheading(head: Token) -> Event | None:
    """Whose head is taken off while they live; a body's or an animal's tells of nobody killed."""
    verb = _severing(head)
    if verb is None or is_irrealis(verb) or _is_how_killed(head, verb):
        return None
    whose = tuple(
        one
        for one in _whose(head, verb)
        if lemma(one) not in _BODIES and (one.tag_ in {"PRP$", "PRP"} or is_people(one) or is_number(one))
    )
    return Event(Harm.KILLED, head, whose, is_negated(verb, whose)) if whose else None


_LYING = frozenset({"find", "discover", "recover", "retrieve", "display", "impale", "dump", "leave", "see"})


def _severed_heads(head: Token) -> Event | None:
    """As in "*three severed heads* were found"; not beside the bodies, nor the heads of cattle."""
    severed = any(child.lower_ in {"severed", "decapitated"} for child in children(head, {"amod"}))
    found = head.dep_ in {"nsubjpass", "dobj"} and lemma(head.head) in _LYING and not is_irrealis(head.head)
    of = [thing for prep in children(head, {"prep"}) if prep.lower_ == "of" for thing in children(prep, {"pobj"})]
    beside = any(lemma(one) in {"body", "corpse", "torso", "trunk"} for one in sentence_of(head))
    if not severed or not found or beside or not (of or children(head, {"nummod", "det"})):
        return None
    whose = tuple(one for one in of if is_people(one)) if of else (head,)
    return Event(Harm.KILLED, head, whose, is_negated(head.head, whose), "bodies") if whose else None


def _found_with(throat: Token) -> tuple[Token, ...]:
    """As in "the imam was *found* with his throat slit"; bodies so found are counted as bodies."""
    slit = throat.head if throat.dep_ in {"compound", "nsubj"} and throat.head.lower_ in CUTTING else throat
    with_it = slit.head if slit.dep_ in {"pobj", "pcomp"} else None
    cut = slit is not throat or any(child.lower_ in CUTTING for child in (*throat.children, *throat.rights))
    if with_it is None or with_it.lower_ != "with" or not cut or lemma(with_it.head) not in {"find", "discover"}:
        return ()
    people = [one for one in children(with_it.head, {"nsubjpass", "dobj"}) if lemma(one) not in _BODIES]
    return tuple(people)


def _cutting(throat: Token) -> Token | None:
    """The verb: "*slit* his throat", "had their throats *cut*", "his throat was *slit*"."""
    near = [throat.head, *throat.head.children, *throat.children]
    return next((one for one in near if lemma(one) in CUTTING or one.lower_ in CUTTING), None)


def _is_how_killed(throat: Token, cutting: Token) -> bool:
    """As in "killed the guard *by slitting his throat*": how somebody already told of was killed."""
    if cutting.dep_ != "pcomp" or cutting.head.lower_ != "by":
        return False
    killing = any(lemma(above) in words("harms", "verbs", "killed") for above in govern(cutting, 3))
    return killing and all(owner.lower_ in OWNERS for owner in children(throat, {"poss"}))


def _whose(throat: Token, cutting: Token) -> tuple[Token, ...]:
    owners = children(throat, {"poss"})
    if owners and owners[0].lower_ in OWNERS and lemma(cutting.head) in {"have", "get"}:
        return tuple(children(cutting.head, {"nsubj"}))
    return tuple(owners) or noun_victims(throat)
