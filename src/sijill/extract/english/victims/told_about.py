"""Whom a noun of harm is about, and who says what a verb of saying tells."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


_WRITTEN = frozenset({"statement", "letter", "message", "interview", "video", "post", "speech", "communique", "audio"})
"""What says something itself: "radio carried *a statement* by the mayor saying nine had died"."""
_SPEAKING_ON = frozenset({"official", "authority", "source", "doctor", "medic", "resident"})


def noun_victims(noun: Token) -> tuple[Token, ...]:
    """Give the heads of those whom a noun of harm is about: "the death *of my neighbour*", "*his* murder"."""
    nouns = [noun, *[n for n in noun.conjuncts if n.i > noun.i], *[h for h in govern(noun, 1) if noun.dep_ == "conj"]]
    for link in nouns[:1] if children(noun, {"nummod"}) else nouns:
        preps = children(link, {"prep"})
        objects = _objects(preps, {"of", "among"}) or _objects(_after_its_date(preps), {"of"})
        if objects:
            return (*objects, *_counted_on(link, objects))
    owners = [c for c in children(noun, {"poss"}) if c.lower_ not in {"its", "our"}]
    return tuple(owners)


def _counted_on(noun: Token, objects: list[Token]) -> list[Token]:
    """As in "the killing of two clerks and *at least two guards*", where the guards are joined to the killing."""
    if not any(children(thing, {"nummod"}) or thing.like_num for thing in objects):
        return []
    joined = [other for other in children(noun, {"conj"}) if other.i > objects[-1].i and is_people(other)]
    return [other for other in joined if children(other, {"nummod"}) and not _is_harmed_otherwise(other)]


def _is_harmed_otherwise(people: Token) -> bool:
    """As in "the killing of two and *three injured* men": another harm is told with them."""
    return bool(children(people, {"amod", "acl"}))


def hurt_by(noun: Token) -> tuple[Token, ...]:
    """Give those whom injuries are told to have come to: "*injuries to* two others", not "injuries to his leg"."""
    if noun.lower_ not in {"injury", "injuries", "wounds"}:
        return ()
    leads = [*children(noun, {"prep"}), *(children(noun.head, {"prep", "dative"}) if noun.dep_ == "dobj" else [])]
    after = [lead for lead in leads if lead.lower_ == "to" and lead.i == noun.i + 1]
    told = [one for lead in after for one in children(lead, {"pobj"})]
    people = [one for one in told if is_people(one) or is_number(one) or one.lower_ == "others"]
    return tuple(one for one in people if one.lower_ not in {"head", "heads"})


def named_beside(noun: Token) -> tuple[Token, ...]:
    """Give the names beside a killing: "the murders of July: *A and B*", "the *Haddad* murder"."""
    named = [c for c in children(noun, {"appos"}) if c.ent_type_ == "PERSON" and c.i > noun.i]
    return tuple(named or _named_before(noun))


def _named_before(noun: Token) -> list[Token]:
    definite = any(c.lower_ == "the" for c in children(noun, {"det"})) and noun.tag_ == "NN"
    return [c for c in children(noun, {"compound"}) if definite and c.ent_type_ == "PERSON" and c.i == noun.i - 1]


def _objects(preps: list[Token], wanted: Collection[str]) -> list[Token]:
    """The objects of the first fitting preposition, with those of one joined on: "of a judge *and of his clerk*"."""
    fitting = [prep for prep in preps if prep.lower_ in wanted]
    joined = fitting[:1] + [p for p in fitting[1:] if p.i and p.nbor(-1).lower_ in {"and", "or"}]
    joined += [p for prep in fitting[:1] for p in children(prep, {"conj", "prep"}) if p.lower_ == prep.lower_]
    return [thing for prep in joined for thing in children(prep, {"pobj"})]


def _after_its_date(preps: list[Token]) -> list[Token]:
    """As in "the murder in May *of the mayor*": prepositions hung on the day rather than on the noun."""
    days = [thing for prep in preps for thing in children(prep, {"pobj"}) if thing.ent_type_ in {"DATE", "TIME"}]
    return [prep for day in days for prep in children(day, {"prep"})]


def tellers(verb: Token) -> list[Token]:
    """Give the subjects of a verb of saying, one taken for the subject of the clause behind it among them.

    As in "said a nurse *asking* that her name be withheld", where the nurse is put down as who asks alone.
    """
    found = children(verb, {"nsubj"})
    if found:
        return found
    clauses = [child for child in children(verb, {"advcl"}) if child.tag_ == "VBG" and child.i > verb.i]
    asked = [one for clause in clauses for one in children(clause, {"nsubj"}) if verb.i < one.i < clause.i]
    return asked or _with_somebody_saying(verb)


def _with_somebody_saying(verb: Token) -> list[Token]:
    """As in "the army told of more, *with a spokesman saying* nine had died"."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBG":
        return []
    beside = [prep for prep in children(verb.head, {"prep"}) if prep.lower_ == "with" and prep.i < verb.i]
    return [thing for prep in beside for thing in children(prep, {"pobj"}) if 0 < verb.i - thing.right_edge.i <= 2]


def _who_does_it_saying(verb: Token) -> list[Token]:
    """As in "*the ministry* confirmed it, *saying* nine had died"."""
    before = verb.head
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or before.pos_ != "VERB" or before.i > verb.i:
        return []
    if (
        children(before, {"auxpass"})
        or _tells_of_harm(before)
        or any(lemma(thing) in _WRITTEN for thing in children(before, {"dobj"}))
    ):
        return []
    return _with_somebody_saying(verb) or children(before, {"nsubj"})


def _tells_of_harm(verb: Token) -> bool:
    """As in "only two people *died*, adding 12 were hurt": those who die are not who says it."""
    return any(
        lemma(verb) in words("harms", *key) for key in (("verbs", "killed"), ("dying", "killed"), ("verbs", "injured"))
    )


def shared_teller(verb: Token) -> Token | None:
    """As in "*the ministry* named him and *said* he had been shot": a body that speaks on, subject of the verb before.

    Only a body or office, named by a noun of one: whoever else a sentence begins with is found as a speaker. Whoever
    does something "*saying* that nine died" says it, whoever they are.
    """
    before = verb.head
    if before.pos_ != "VERB" or before.i > verb.i or children(verb, {"nsubj", "nsubjpass"}):
        return None
    if verb.dep_ != "conj":
        return next(iter(_who_does_it_saying(verb)), None)
    bodies = words("names", "organisation_heads") | _SPEAKING_ON
    subjects = [one for one in children(before, {"nsubj"}) if lemma(one) in bodies or one.lower_ in bodies]
    return subjects[0] if subjects and not children(before, {"auxpass"}) else None
