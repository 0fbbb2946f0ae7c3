"""Those the parse takes for victims and who are none: behind another state, inside a clause of the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.bodies import is_body_of
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_end

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

TWO = 2
_HYPHENED = 3
"""So many words and marks stand before a second calling: "and", "ex", the hyphen (tokens)."""
_TIMES = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "year", "moment"})


def _is_excepted(victim: Token) -> bool:
    """As in "all except *Sara Haddad* were killed": who lived."""
    first = victim.left_edge.i
    before = [token.lower_ for token in victim.doc[max(0, first - 3) : first]]
    led = before[-1:] in (["except"], ["but"]) or before[-2:] == ["except", "for"]
    return led and bool({"all", "everyone", "everybody"} & set(before))


def without_misread(verb: Token, victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """Give the victims of a verb without those of another, and without things told of in a clause about the first."""
    victims = tuple(victim for victim in victims if not _is_excepted(victim))
    if _are_brought_down(verb, victims) or (verb.lower_ == "found" and any(map(is_body_of, victims))):
        return ()
    victims = _without_second_calling(verb, _one_by_one(verb, victims))
    return _without_things(verb, _before_state(verb, _without_times(verb, victims)))


def _one_by_one(verb: Token, victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "were taken from their car and executed *one by one*": those the first verb is about."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 4]]
    if after != ["one", "by", "one"] or len(victims) != 1 or victims[0].i != verb.i + 1:
        return victims
    first = verb.head if verb.dep_ == "conj" else verb
    return tuple(children(verb, {"nsubjpass"}) or children(first, {"nsubjpass", "dobj"}) or children(verb, {"nsubj"}))


def _are_brought_down(verb: Token, victims: tuple[Token, ...]) -> bool:
    """As in "fired 40 missiles, 24 *of which were shot down*": things, whatever the noun before "which"."""
    down = any(child.lower_ == "down" for child in children(verb, {"prt", "advmod"}))
    subjects = (*victims, *children(verb, {"nsubjpass"}))
    behind = [thing for one in subjects for prep in children(one, {"prep"}) for thing in children(prep, {"pobj"})]
    return down and any(one.lower_ == "which" for one in (*subjects, *behind))


def _without_second_calling(verb: Token, victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "a suspect and *ex-detainee was* shot": one person, whose second calling is written with a hyphen."""
    was = any(aux.lower_ in {"was", "is"} for aux in children(verb, {"auxpass"}))
    people = tuple(one for one in victims if one.text != "-")
    if len(people) != TWO or not was or people[1].tag_ != "NN" or people[1].i < people[0].i + _HYPHENED:
        return victims
    before = [token.lower_ for token in verb.doc[people[1].i - _HYPHENED : people[1].i]]
    return people[:1] if before in (["and", "ex", "-"], ["and", "vice", "-"], ["and", "co", "-"]) else victims


def _without_times(verb: Token, victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "was abducted and killed *hours after*": a stretch of time is nobody, whoever suffered both is meant."""
    people = tuple(victim for victim in victims if lemma(victim) not in _TIMES or is_people(victim))
    if people or not victims or verb.dep_ != "conj":
        return people if len(people) < len(victims) and people else victims
    shared = children(verb.head, {"nsubjpass"})
    return tuple(shared) or victims


def _before_state(verb: Token, victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "*leaving a girl dead* and twelve others wounded": who stands behind the state is in another."""
    if lemma(verb) != "leave" or len(victims) < 2:
        return victims
    state = next((t.i for t in verb.doc[verb.i + 1 : sentence_end(verb)] if t.lower_ in {"dead", "lifeless"}), None)
    before = tuple(victim for victim in victims if state is None or victim.i < state)
    return before or victims


def _without_things(verb: Token, victims: tuple[Token, ...]) -> tuple[Token, ...]:
    """As in "a guard who had come to inspect *the damage* was killed": what stands in the clause of the first."""
    subjects = [victim for victim in victims if victim.dep_ == "nsubjpass"]
    if len(subjects) == TWO and any(mark.lower_ == "after" for mark in children(verb, {"mark"})):
        # "bakers downed tools a week *after a baker was killed*": the first is the subject of what came later
        mark = next(int(child.i) for child in children(verb, {"mark"}) if child.lower_ == "after")
        behind = tuple(victim for victim in victims if victim.i > mark)
        return behind or victims
    clauses = [clause for first in subjects[:1] for clause in children(first, {"relcl"})]
    inside = [one for one in subjects[1:] if any(clause.i < one.i for clause in clauses) and not is_people(one)]
    return tuple(victim for victim in victims if victim not in inside)
