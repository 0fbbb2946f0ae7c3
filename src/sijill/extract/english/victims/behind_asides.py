"""Who is joined behind an aside: "eight shoppers, three of them women, *and a guard* were killed" tells of nine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.english.words.syntax import OWNERS, children, is_told_as_new, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token

LONGEST_PHRASE = 7
"""Who is joined is told in at most so many words (words)."""
LONGEST_ASIDE = 14
"""An aside has at most so many (words)."""
_CLOSING = {",": ",", ")": "(", "-": "-", "\u2013": "\u2013", "\u2014": "\u2014", "--": "--"}
"""What closes an aside, with what opens it."""
_INCLUDING = frozenset({"including", "incl", "among", "amongst"})
_SAYING = frozenset({"mostly", "mainly", "most", "half", "some", "many", "all", "both", "aged", "who", "largely"})
"""How an aside begins that says something of all of those before it."""
_OF_THEM = frozenset({"them", "whom"})
_OF_ONE = frozenset({"was", "is", "has"})
_NO_PHRASE = frozenset({"VERB", "AUX", "PUNCT", "ADP", "SCONJ", "CCONJ"})
_NOUNS = frozenset({"NOUN", "PROPN", "NUM"})
_YOUNG_AND_OLD = frozenset({"man", "woman", "child", "boy", "girl", "baby", "infant", "toddler"})


def with_behind_aside(event: Event) -> Event:
    """Give the event of both those before an aside and those joined behind it, of whom the parse holds one alone."""
    if event.harm not in CASUALTIES or event.kind != "verb" or event.trigger.i < LONGEST_PHRASE:
        return event
    helpers = [one for one in children(event.trigger, {"auxpass", "aux"}) if one.i < event.trigger.i]
    if any(one.lower_ in _OF_ONE for one in helpers):
        return event
    last = event.trigger.doc[min([event.trigger.i, *(one.i for one in helpers)]) - 1]
    joint = _joint_before(last) if last.pos_ in _NOUNS else None
    whole = _whole_before(joint) if joint is not None else None
    if joint is None or whole is None or _may_be_included(whole, last, joint):
        return event
    part = last.head if last.dep_ == "appos" and last.head.i > joint.i else last
    kept = [one for one in event.victims if not whole.i <= one.i <= last.i]
    return replace(event, victims=tuple(sorted({*kept, whole, part}, key=lambda one: int(one.i))))


def stands_behind_aside(whole: Token, part: Token) -> bool:
    """Whether a part of a row is joined to the first of it behind what is said of that alone."""
    after = part.doc[part.right_edge.i + 1] if part.right_edge.i + 1 < len(part.doc) else None
    if after is None or after.pos_ not in {"AUX", "VERB"}:
        return False
    joint = _joint_before(after.doc[after.i - 1])
    if joint is None or joint.i >= part.i:
        return False
    found = _whole_before(joint)
    return found is not None and found.i == whole.i and not _may_be_included(whole, part, joint)


def _joint_before(last: Token) -> Token | None:
    """The "and" behind a closing mark that joins the short phrase which ends here."""
    floor = max(sentence_start(last) + 2, last.i - LONGEST_PHRASE)
    for at in range(last.i - 1, floor, -1):
        token = last.doc[at]
        if token.lower_ in {"and", "plus"}:
            led = _is_told(last.doc[at + 1]) and last.doc[at - 1].text in _CLOSING
            return token if led else None
        if token.pos_ in _NO_PHRASE and token.text != "-":
            return None
    return None


def _is_told(first: Token) -> bool:
    return first.pos_ == "DET" or is_number(first) or first.lower_ in OWNERS


def _whole_before(joint: Token) -> Token | None:
    """The counted people before the aside that ends in front of the joint; none where it is no such aside."""
    doc, closing = joint.doc, joint.doc[joint.i - 1].text
    floor = max(sentence_start(joint), joint.i - 1 - LONGEST_ASIDE)
    at = joint.i - 2
    while at > floor and doc[at].text not in {_CLOSING[closing], ",", ";"}:
        at -= 1
    if at <= floor or doc[at].text != _CLOSING[closing] or not _is_aside(doc[at + 1 : joint.i - 1]):
        return None
    return _counted_before(doc[at])


def _is_aside(inside: list[Token]) -> bool:
    if not inside:
        return False
    first, second = inside[0], inside[1] if len(inside) > 1 else inside[0]
    if first.lower_ in _INCLUDING or first.lower_ in _SAYING:
        return True
    pointing = any(one.lower_ in _OF_THEM for one in inside[:4]) and (is_number(first) or first.lower_ == "of")
    return pointing or (first.lower_ == "one" and second.lower_ in {"a", "an"})


def _counted_before(mark: Token) -> Token | None:
    """The people counted in the phrase before a mark: "*six members* of the family,"."""
    found: Token | None = None
    for at in range(mark.i - 1, max(sentence_start(mark), mark.i - LONGEST_PHRASE) - 1, -1):
        token = mark.doc[at]
        if token.pos_ in {"VERB", "AUX", "PUNCT"} and token.tag_ != "HYPH":
            return None
        if token.pos_ in {"NOUN", "PROPN"} and children(token, {"nummod"}) and is_people(token):
            found = token
        if is_number(token):
            found = token if token.i == mark.i - 1 else found
            return found if found is not None and found.dep_ not in {"dobj", "pobj"} else None
    return None


def _may_be_included(whole: Token, part: Token, joint: Token) -> bool:
    """As in "seven villagers, including a woman, and two children": who may be of the whole too."""
    lead = next((t for t in whole.doc[whole.i + 1 : joint.i] if t.lower_ in _INCLUDING), None)
    if lead is None:
        return False
    generic = lemma(part) in _YOUNG_AND_OLD
    if lemma(whole) in _YOUNG_AND_OLD:
        return not generic
    armed = words("statuses", "combatant") | words("statuses", "security")
    if generic or lemma(whole) in words("statuses", "generic") - {"member"}:
        return is_told_as_new(part) and lemma(part) not in armed and lemma(whole) not in armed
    return False
