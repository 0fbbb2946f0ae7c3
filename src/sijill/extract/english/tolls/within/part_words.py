"""Parts of a toll: "14 of them children", "including two nurses", "the dead include 49 women"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import before_number, is_number, is_people, number_start
from sijill.extract.english.counting.shares import SHARES
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.model.vocabulary import Harm
from sijill.text.numerals import number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

FARTHEST = 9
"""A part's noun stands within this many words of its cue (words)."""
_POINTING = frozenset({"them", "whom", "those", "these", "which"})
_WHOLES = {
    **dict.fromkeys(["dead", "killed", "slain", "deaths", "fatalities", "bodies", "martyrs", "deceased"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured", "injuries"], Harm.INJURED),
    **dict.fromkeys(["missing", "abducted", "kidnapped"], Harm.MISSING),
    **dict.fromkeys(["detainees", "detained", "arrested"], Harm.DETAINED),
}
_NOBODY = frozenset({"death", "fatality", "casualty", "injury", "toll", "number", "total", "figure", "life", "body"})
_BEING = frozenset({"were", "are", "was"})
_OWN = frozenset({"his", "her", "their"})
_NAMING = frozenset({"identify", "name", "describe"})
"""As in "the dead were *identified* as a baker and his apprentice"."""
_MAYBE = frozenset({"possibility", "possible", "chance", "likelihood", "unclear", "risk", "fear"})
_INCLUDING = frozenset({"include", "includes", "included", "including"})


def part_events(tokens: Sequence[Token], told: Sequence[Event]) -> Iterator[Event]:
    """Give the events of parts, each with the harm of what it is part of.

    Args:
        tokens: The sentence.
        told: Its other events, in reading order.
    """
    taken = {int(victim.i) for event in told for victim in event.victims}
    parts: set[int] = set()
    for token in tokens:
        cue = part_cue(token)
        if cue is None or token.i in taken or (token.dep_ == "compound" and part_cue(token.head)):
            continue
        if token.dep_ == "attr" and _is_only_possible(token.head):
            continue
        if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.i in parts:
            continue  # "two of them sons of *Omar Haddad*"
        harm = _harm_of(cue, told, _number_at(token))
        if harm is not None:
            taken |= {int(other.i) for other in token.conjuncts}
            parts.add(int(token.i))
            yield Event(harm, token, (token,), kind="part")


def _is_only_possible(being: Token) -> bool:
    """As in "if two of the dead were fighters", "the possibility that two of the dead were fighters"."""
    said_of = [being.head, *children(being.head, {"acomp"})] if being.dep_ in {"acl", "ccomp"} else []
    return any(lemma(word) in _MAYBE for word in said_of) or is_irrealis(being)


def points_back(tokens: Sequence[Token]) -> bool:
    """Whether a sentence opens with words that point at people told of before: "among them", "they included"."""
    opening = [str(token.lower_) for token in tokens[:5]]
    after_among = any(pair[0] in {"among", "of"} and pair[1] in _POINTING for pair in pairwise(opening))
    return after_among or (opening[:1] == ["they"] and bool(_INCLUDING & set(opening)))


def is_share_of(number: Token) -> bool:
    """As in "killed five, *three of them* instantly": some of those counted just before by the same verb."""
    if not is_number(number):
        return False
    of = [prep for prep in children(number, {"prep"}) if prep.lower_ == "of" and prep.i == number.i + 1]
    return any(thing.lower_ in _POINTING for prep in of for thing in children(prep, {"pobj"}))


def words_part(part: Event, token: Token) -> bool:
    """Whether a word stands inside the wording of a part ("20 of those *killed* were farmers").

    In "among the 12 *dead* were two farmers" it has a number of its own.
    """
    cue = part_cue(part.trigger)
    pointing = cue is not None and cue.lower_ != "of" and not (token.i and is_number(token.nbor(-1)))
    return cue is not None and pointing and bool(cue.i <= token.i < part.trigger.i)


def part_cue(token: Token) -> Token | None:
    """Give the first word of the phrase that makes a counted noun part of a whole, or ``None``."""
    if (
        token.pos_ not in {"NOUN", "PROPN"}
        or not is_people(token)
        or token.lower_ in _WHOLES
        or lemma(token) in _NOBODY
    ):
        return None
    first = _counted_from(token)
    if first is None or (token.i and token.nbor(-1).lower_ in _POINTING):
        # "at least *four of them* nurses", where the parse gives the number to the nurses
        return _of_them(token) or _of_the_whole(token)
    return _led_in(token.doc[first])


def _of_them(noun: Token) -> Token | None:
    """As in "14 of them children", "three of the dead were women"."""
    for at in range(noun.i - 1, max(sentence_start(noun), noun.i - FARTHEST), -1):
        token = noun.doc[at]
        if token.text in {",", ";", ":", "("} or token.lower_ == "and":
            return None
        pointing = token.lower_ in _POINTING or (
            token.lower_ in _WHOLES and noun.doc[at - 1].lower_ in {"the", "those"}
        )
        if not pointing:
            continue
        if token.lower_ in _WHOLES and not any(t.lemma_ == "be" for t in noun.doc[at + 1 : noun.i]):
            return None
        of = at - 1 if noun.doc[at - 1].lower_ == "of" else at - 2
        if of > sentence_start(noun) and noun.doc[of].lower_ == "of" and is_number(noun.doc[of - 1]):
            return noun.doc[number_start(noun.doc[of - 1])]
        if token.lower_ in _POINTING:
            return None
    return None


def _of_the_whole(noun: Token) -> Token | None:
    """As in "Of the 96 people killed, 41 were children": the first word of the phrase that names the whole."""
    subject = next((c for c in noun.head.children if c.dep_ == "nsubj"), None)
    if noun.dep_ != "attr" or subject is None or subject.i > noun.i:
        return None
    if subject.lower_ in SHARES:
        share_of = next((c for c in subject.children if c.dep_ == "prep" and c.lower_ == "of"), None)
        return share_of if share_of is not None and any(t.lower_ in _WHOLES for t in share_of.subtree) else None
    if not is_number(subject):
        return None
    of = next((c for c in noun.head.children if c.dep_ == "prep" and c.lower_ == "of" and c.i < subject.i), None)
    return of if of is not None and any(is_number(t) or t.lower_ in _WHOLES for t in of.subtree) else None


def part_number(noun: Token) -> tuple[Token, Token] | None:
    """Give the first and last word of the number before "of them", for a noun it counts."""
    bare = part_cue(noun) is not None and _counted_from(noun) is None
    cue = _of_them(noun) if bare else None
    if bare and cue is None:
        subject = next(c for c in noun.head.children if c.dep_ == "nsubj")
        return noun.doc[number_start(subject)], subject
    if cue is None:
        return None
    of = next(t for t in noun.doc[cue.i : noun.i] if t.lower_ == "of")
    return cue, noun.doc[of.i - 1]


def _counted_from(noun: Token) -> int | None:
    """Where the phrase of a counted noun begins: at its number or its "a"."""
    for child in noun.lefts:
        if child.dep_ == "nummod" and is_number(child):
            return number_start(child)
        if child.dep_ == "det" and child.lower_ in {"a", "an", "one"}:
            return int(child.i)
        if child.dep_ == "poss" and child.lower_ in _OWN and noun.dep_ == "conj" and noun.tag_ == "NN":
            return int(child.i)
    return None


def _led_in(first: Token) -> Token | None:
    """The cue before a counted phrase, or before a phrase it is joined to by "and" and commas."""
    owned = first.i > sentence_start(first) and first.nbor(-1).dep_ == "poss"
    lead = before_number(first.nbor(-1) if owned else first)
    if lead is None:
        return None
    if lead.lower_ in {"and", ","}:
        holder = next((t.head for t in first.doc[first.i : first.i + 4] if t.dep_ in {"conj", "appos"}), None)
        counted = _counted_from(holder) if holder is not None and holder.i < first.i else None
        return _led_in(first.doc[counted]) if counted is not None else None
    if lead.lower_ in _INCLUDING:
        return _subject_start(lead)
    before = first.doc[max(sentence_start(first), lead.i - 4) : lead.i + 1]
    among = next((t for t in before if t.lower_ == "among"), None)
    if among is not None and (lead.lower_ in _POINTING or lead.lower_ in _BEING):
        return among
    if lemma(lead) in _NAMING and lead.nbor(1).lower_ == "as":
        return _the_dead(lead)
    return _the_dead(lead) if lead.lower_ in _BEING else None


def _the_dead(being: Token) -> Token | None:
    """As in "*the dead* were two teachers", "*those killed* were": the first word of who the people behind it are."""
    subject = next(iter(children(being, {"nsubj", "nsubjpass"})), None)
    if subject is None or subject.i > being.i or subject.left_edge.lower_ not in {"the", "those"}:
        return None
    told = {subject.lower_} if subject.lower_ != "those" else {one.lower_ for one in children(subject, {"acl"})}
    return subject.left_edge if told & _WHOLES.keys() else None


def _subject_start(lead: Token) -> Token | None:
    """The word "including" itself, or the first word of "the dead" that include."""
    if lead.lower_ == "including":
        return lead
    subject = next((c for c in lead.children if c.dep_ == "nsubj"), None)
    return subject.left_edge if subject is not None and subject.lower_ in {*_WHOLES, "they"} else None


def _harm_of(cue: Token, told: Sequence[Event], part: int | None) -> Harm | None:
    """The harm of the whole: named by the cue, else that of the last people before who are not fewer than the part."""
    for token in cue.doc[cue.i : min(sentence_end(cue), cue.i + 5)]:
        if token.lower_ in _WHOLES:
            return _WHOLES[token.lower_]
    before = [e for e in told if not e.negated and e.victims and max(v.i for v in e.victims) < cue.i]
    large = [event for event in before if not _is_fewer(event, part)]
    return max(large or before, key=lambda e: max(v.i for v in e.victims)).harm if before else None


def _is_fewer(event: Event, part: int | None) -> bool:
    told = [number for victim in event.victims if (number := _number_at(victim)) is not None]
    return part is not None and bool(told) and sum(told) < part


def _number_at(noun: Token) -> int | None:
    """The number a noun is counted with, where it is plainly told."""
    if noun.like_num:
        return number_value(noun.text)
    numbers = [child for child in noun.children if child.dep_ == "nummod" and child.i < noun.i and is_number(child)]
    if not numbers:
        return None
    return number_value(noun.doc[number_start(numbers[-1]) : numbers[-1].i + 1].text)
