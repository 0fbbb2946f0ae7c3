"""People the parse loses behind a place or a thing: "In A village, *B district*, two clerks were killed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.names.name_evidence import is_place_noun
from sijill.extract.english.words.grammar import SUBJECTS, children, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sijill.extract.english.words.tokens import Token

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_ARTICLES = frozenset({"a", "an", "another"})
_DASHES = frozenset({"-", "–", "—"})
_UNITS_OF_LAND = "prefecture territory commune cercle division zone county subdivision parish ward woreda lga capital"
_UNITS = frozenset(_UNITS_OF_LAND.split())
"""Kinds of places, besides those every reader of places knows."""
_MOST = 12
"""So many names stand in one address at most (words)."""


def people_not_places(victims: tuple[Token, ...], trigger: Token) -> tuple[Token, ...]:
    """Give the victims, for a place in the subject the counted people told of behind it.

    As in "In A village, *B district*, two clerks were killed" and the note "3 May - *Aleb* - Two clerks were killed".
    Of two subjects, people and their employer, only the people are meant. Nor is it a thing led in by "when" that is
    hurt: "ten were killed and thirty others injured *when a device* went off".
    """
    if (
        len(victims) == 1
        and trigger.tag_ == "VBN"
        and any(c.lower_ == "when" for c in children(victims[0], {"advmod"}))
    ):
        return tuple(children(trigger, SUBJECTS)) or victims
    subjects = [victim for victim in victims if victim.dep_ in SUBJECTS and victim.i < trigger.i]
    if not subjects:
        return victims
    meant = _whom_they_harmed(subjects, trigger) or _others_told_next(subjects, trigger)
    if meant:
        return meant
    places = [place for place in subjects if is_place(place) or _is_dateline(place)]
    behind = {int(place.i): tuple(_people_behind(place, trigger)) for place in places}
    if any(behind.values()):
        return tuple(one for victim in victims for one in behind.get(victim.i) or (victim,))
    people = [victim for victim in subjects if victim.ent_type_ != "ORG" and is_people(victim)]
    bodies = [v for v in subjects if v.ent_type_ == "ORG" and not is_people(v) and people and v.i > people[0].i]
    return tuple(victim for victim in victims if victim not in bodies)


def is_place(noun: Token) -> bool:
    """Whether a noun names a place, or a kind of place ("prefecture")."""
    kind = noun.lower_ in _UNITS or is_place_noun(noun)
    return noun.ent_type_ in _PLACES or (noun.pos_ in {"NOUN", "PROPN"} and kind and not is_people(noun))


def _is_dateline(noun: Token) -> bool:
    """As in "2 May 2009 - *Aleb*, Saria - A driver ...": a date and a dash stand before it."""
    before = [child for child in noun.children if child.i < noun.i] if noun.tag_ != "NNS" else []
    return any(child.text in _DASHES for child in before) and any(child.like_num for child in before)


def people_behind_prepositions(trigger: Token) -> tuple[Token, ...]:
    """As in "In the Aleb Hills, *a nurse and resident of the camp* was killed": nobody else is told of."""
    if not children(trigger, {"auxpass"}) or children(trigger, SUBJECTS | {"csubjpass"}):
        return ()
    leads = [prep for prep in children(trigger, {"prep"}) if prep.i < trigger.i]
    places = [thing for prep in leads for thing in children(prep, {"pobj"}) if is_place(thing)]
    return tuple(one for place in places for one in _people_behind(place, trigger))[:1]


def _people_behind(place: Token, trigger: Token) -> Iterator[Token]:
    """The first people told as new among what is joined to a place, and to that."""
    pending = [place]
    for _ in range(_MOST):
        if not pending:
            return
        for other in children(pending.pop(0), {"appos", "conj"}):
            if not place.i < other.i < trigger.i:
                continue
            if not is_place(other) and is_people(other) and _is_told_as_new(other):
                yield other
            else:
                pending.append(other)


def _is_told_as_new(noun: Token) -> bool:
    counted = any(is_number(child) for child in children(noun, {"nummod", "compound"}))
    return counted or any(child.lower_ in _ARTICLES for child in children(noun, {"det", "compound"}))


def _whom_they_harmed(subjects: list[Token], trigger: Token) -> tuple[Token, ...]:
    """As in "*a baker* the forces had shot and killed": who the clause is about, not its subject."""
    verb = trigger.head if trigger.dep_ == "conj" else trigger
    if verb.dep_ != "relcl" or children(verb, {"auxpass", "dobj"}) or children(trigger, {"dobj", "auxpass"}):
        return ()
    dying = lemma(trigger) in words("harms", "dying", "killed")
    pointing = subjects[0].pos_ == "PRON" or subjects[0].tag_ in {"WDT", "WP", "DT", "CD"}
    about = verb.head.i < subjects[0].i and subjects[0].head == verb and not (pointing or dying)
    return (verb.head,) if about and verb.head.pos_ == "NOUN" and is_people(verb.head) else ()


def _others_told_next(subjects: list[Token], trigger: Token) -> tuple[Token, ...]:
    """As in "A bomb killed ten and *another five people* were hurt", where the bomb is taken for who was hurt."""
    auxiliary = next(iter(children(trigger, {"auxpass"})), None)
    if auxiliary is None or len(subjects) > 1 or subjects[0].tag_ != "NN" or is_people(subjects[0]):
        return ()
    before = trigger.doc[auxiliary.i - 1]
    lead = before.left_edge
    other = any(child.lower_ in {"another", "other"} for child in before.children)
    counted = before.i > subjects[0].i and is_people(before) and bool(children(before, {"nummod"}))
    return (before,) if other and counted and lead.i and lead.nbor(-1).lower_ in {"and", ",", "while"} else ()
