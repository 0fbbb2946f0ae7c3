"""Bare subjects: who stands before a participle that has lost its "was": "one was killed and *another* injured"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.wounds_in_notes import killed_beside_wounds
from sijill.extract.english.victims.bare_clauses import in_bare_clause
from sijill.extract.english.victims.out_of_many import out_of_many
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_LEADING = frozenset({"and", "with", "while", "leaving", "&", ";", ","})
_OTHERS = frozenset({"another", "other", "others", "second", "third"})
_CONCEDING = frozenset({"although", "though", "despite", "albeit"})
_SOUGHT = frozenset({"want", "accuse", "suspect", "seek", "convict", "know", "identify"})
_HELD_TO_BE = frozenset({"believe", "think", "suspect", "say", "allege", "presume", "know", "report", "claim"})
_WHAT_FOR = frozenset({"for", "of", "in", "by", "as", "over"})
_MARKS = frozenset({"that", "because", "after", "before", "when", "while", "if"})
_HELD = frozenset({"nsubj", "nsubjpass", "aux", "auxpass", "dobj", "mark"})
"""What a verb has that is no participle behind a noun."""
_LONGEST = 6
"""Such a subject has at most so many words (words)."""


def bare_subject(verb: Token) -> tuple[Token, ...]:
    """Give who stands right before a participle without "was", where they are others than those told of before.

    "A nurse was killed and *another* injured", "... and *two others* wounded", "... with *another driver* hurt". The
    parse gives these to whoever was killed.
    """
    if (
        told := out_of_many(verb)
        or killed_beside_wounds(verb)
        or in_bare_clause(verb)
        or _conceded(verb)
        or _told_by_speaker(verb)
        or _behind_object(verb)
        or _behind_heading(verb)
    ):
        return told
    number = _number_before(verb)
    if number is not None:
        return (number,)
    if verb.tag_ not in {"VBN", "VBD"} or children(verb, {"aux", "auxpass", "nsubjpass", "dobj"}):
        return ()
    at, first = int(verb.i) - 1, sentence_start(verb)
    if at - 2 >= first and verb.doc[at].lower_ == "more" and is_number(verb.doc[at - 1]):
        # "15 were killed and 60 more injured"
        number, before = verb.doc[at - 1], verb.doc[at - 2].lower_
        return (number,) if number.pos_ == "NUM" and before in _LEADING else ()
    while at > first and verb.doc[at].pos_ == "ADV" and verb.doc[at].lower_ not in _OTHERS:
        at -= 1
    head = verb.doc[at] if at > first else None
    own = [one for subject in children(verb, {"nsubj"}) for one in subject.conjuncts]
    if verb.dep_ in {"ROOT", "pcomp"} and head in own:
        # "driver and two guards killed", "with a driver and two guards killed": one subject
        return ()
    if head is None or not (head.lower_ in _OTHERS or (head.pos_ in {"NOUN", "PROPN"} and is_people(head))):
        return ()
    if _dies_with_the_first(head, verb):
        return ()
    phrase = _phrase_before(head, first)
    lead = phrase[0].nbor(-1) if phrase and phrase[0].i > first else None
    if lead is None or lead.lower_ not in _LEADING or not any(_brings_others(token) for token in phrase):
        return ()
    return (head,)


def _behind_object(verb: Token) -> tuple[Token, ...]:
    """As in "the union mourned *a clerk*, shot dead on Monday", where the parse hangs the participle on the verb."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBN" or children(verb, _HELD):
        return ()
    if any(one.i < verb.i and one.pos_ != "ADV" for one in verb.children):
        return ()
    at = int(verb.left_edge.i) - 1
    if at < 1 or verb.doc[at].text != ",":
        return ()
    objects = [one for one in children(verb.head, {"dobj"}) if one.right_edge.i in {at - 1, at}]
    return tuple(one for one in objects if is_people(one) or one.ent_type_ == "PERSON")


def _number_before(verb: Token) -> Token | None:
    """As in "two were killed by gunmen and *three* were wounded", where the three are taken for gunmen."""
    helpers = children(verb, {"auxpass", "aux"})
    if verb.dep_ not in {"conj", "advcl"} or not helpers or children(verb, {"nsubjpass", "nsubj", "dobj"}):
        return None
    at, first = int(helpers[0].i) - 1, sentence_start(verb)
    if at - 1 <= first:
        return None
    number, lead = verb.doc[at], verb.doc[at - 1]
    if lead.lower_ == "other" and at - 2 > first:
        # "six are dead and *other eight* are hurt"
        lead = verb.doc[at - 2]
    told = number.pos_ == "NUM" and is_number(number) and number.head.i > first and not children(number, {"prep"})
    return number if told and lead.lower_ in _LEADING | {"but"} and number.head is not verb else None


def _told_by_speaker(verb: Token) -> tuple[Token, ...]:
    """As in "The mayor said *two guards*, A and B, were shot", where the parse makes the mayor the one shot."""
    above = verb.head
    said = verb.dep_ == "conj" and lemma(above) in words("reporting", "verbs") and children(verb, {"auxpass"})
    if not said or children(verb, {"nsubj", "nsubjpass", "cc"}) or children(above, {"cc"}):
        return ()
    return tuple(one for one in children(above, {"dobj"}) if above.i < one.i < verb.i and is_people(one))


def wanted_subject(verb: Token) -> tuple[Token, ...]:
    """As in "*a man* wanted for several raids *was killed*", where the parse takes "wanted" for what he did.

    And as in "*twelve rebels* believed to be behind the raid *died*".
    """
    above = verb.head
    dying = children(verb, {"auxpass"}) or lemma(verb) in words("harms", "dying", "killed")
    if verb.dep_ not in {"ccomp", "advcl"} or not dying or lemma(above) not in _SOUGHT | _HELD_TO_BE:
        return ()
    if above.i > verb.i or above.tag_ not in {"VBD", "VBN"} or children(above, {"aux", "auxpass", "dobj"}):
        return ()
    own = children(verb, {"nsubj", "nsubjpass"})
    marked = any(mark.lower_ in _MARKS for mark in children(verb, {"mark"}))
    led = [token.lower_ for token in verb.doc[above.i + 1 : above.i + 3]]
    held_to_be = lemma(above) in _HELD_TO_BE and led in (["to", "be"], ["to", "have"])
    if marked or any(map(is_people, own)) or (led[0] not in _WHAT_FOR and not held_to_be):
        return ()
    return tuple(one for one in children(above, {"nsubj"}) if is_people(one))


def _dies_with_the_first(head: Token, verb: Token) -> bool:
    """As in "*the driver and two passengers* died": one subject of a verb that never lost a "was"."""
    subject = head.head
    joined = head.dep_ == "conj" and subject.dep_ == "nsubj" and subject.head.i == verb.i
    return joined and lemma(verb) in words("harms", "dying", "killed")


def _phrase_before(head: Token, first: int) -> list[Token]:
    """The words of the phrase that ends with ``head``."""
    at = int(head.i)
    while at - 1 > first and head.i - at < _LONGEST and head.doc[at - 1].pos_ in {"NOUN", "PROPN", "ADJ", "NUM", "DET"}:
        at -= 1
    return list(head.doc[at : head.i + 1])


def _brings_others(token: Token) -> bool:
    return token.lower_ in _OTHERS or is_number(token)


def _behind_heading(verb: Token) -> tuple[Token, ...]:
    """As in "ambush near the town: *three farmers* killed", where the verb is hung on the heading."""
    if verb.dep_ != "acl" or verb.tag_ not in {"VBN", "VBD"} or children(verb, {"dobj", "aux"}):
        return ()
    own = [one for one in children(verb, {"nsubj"}) if is_people(one) and one.left_edge.i > verb.head.i]
    return tuple(one for one in own if one.left_edge.nbor(-1).text == ":")


def _conceded(verb: Token) -> tuple[Token, ...]:
    """As in "*the assistant*, although wounded in one leg, drove on"."""
    marks = [mark for mark in children(verb, {"mark", "prep"}) if mark.lower_ in _CONCEDING and mark.i < verb.i]
    if verb.tag_ != "VBN" or not marks or children(verb, {"nsubj", "nsubjpass"}):
        return ()
    mark = marks[0]
    if mark.i > sentence_start(verb) + 1 and mark.nbor(-1).text == "," and is_people(mark.nbor(-2)):
        return (mark.nbor(-2),)
    return tuple(one for one in children(verb.head, {"nsubj"}) if is_people(one))
