"""Who is joined behind an aside: "eight shoppers, three of them women, *and a guard* were killed" tells of nine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.english.words.syntax import OWNERS, children, is_told_as_new, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES
from sijill.text.numerals import number_value

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
_REST = frozenset({"other", "others", "rest", "remainder", "majority", "remaining"})
_OF_THEM = frozenset({"them", "whom"})
_OF_ONE = frozenset({"was", "is", "has"})
_NO_PHRASE = frozenset({"VERB", "AUX", "PUNCT", "ADP", "SCONJ", "CCONJ"})
_NOUNS = frozenset({"NOUN", "PROPN", "NUM"})
_YOUNG_AND_OLD = frozenset({"man", "woman", "child", "boy", "girl", "baby", "infant", "toddler"})


def with_behind_aside(event: Event) -> Event:
    """Give the event of both those before an aside and those joined behind it, of whom the parse holds one alone."""
    if event.harm not in CASUALTIES or event.kind != "verb" or event.trigger.i < LONGEST_PHRASE:
        return event
    if len(event.victims) > 1 and any(map(says_more_of_them, event.victims[1:])):
        others = (one for one in event.victims[1:] if not says_more_of_them(one))
        event = replace(event, victims=(event.victims[0], *others))
    helpers = [one for one in children(event.trigger, {"auxpass", "aux"}) if one.i < event.trigger.i]
    if any(one.lower_ in _OF_ONE for one in helpers):
        return event
    if not _befell_them(event):
        return event
    last = event.trigger.doc[min([event.trigger.i, *(one.i for one in helpers)]) - 1]
    joint = _joint_before(last) if last.pos_ in _NOUNS and not says_more_of_them(last) else None
    whole = _whole_before(joint) if joint is not None else None
    if joint is None or whole is None or _may_be_included(whole, last, joint):
        return event
    part = last.head if last.dep_ == "appos" and last.head.i > joint.i else last
    kept = [one for one in event.victims if not whole.i <= one.i <= last.i]
    return replace(event, victims=tuple(sorted({*kept, whole, part}, key=lambda one: int(one.i))))


def _befell_them(event: Event) -> bool:
    """Whether those before the verb suffered it; not in "eight rebels, all boys, and a guard *killed* a cook"."""
    trigger = event.trigger
    return not children(trigger, {"dobj"}) and all(one.i < trigger.i for one in event.victims)


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
    """As in "and *a guard*", "and *two guards*"; not in "one a clerk, and *the other* a guard", "and *all* clerks"."""
    after = first.doc[first.i + 1] if first.i + 1 < len(first.doc) else first
    if first.lower_ in _SAYING or after.lower_ in _REST:
        return False
    return first.pos_ == "DET" or is_number(first) or first.lower_ in OWNERS


def says_more_of_them(other: Token) -> bool:
    """As in "nine people, most of them women, and *many* from Tervo", "two boys, aged 12 and *14*": nobody else."""
    at = int(other.left_edge.i)
    if is_number(other) and not children(other, {"prep"}):
        while at > 0 and (other.doc[at].like_num or other.doc[at].lower_ in {",", "and"}):
            at -= 1
        return other.doc[at].lower_ in {"aged", "ages"}
    joint = other.doc[at - 1] if at > 1 else other
    if joint.lower_ != "and" or other.doc[at - 2 : at - 1][0].text not in _CLOSING:
        return False
    again = other.doc[at].lower_ in _SAYING | {"others"} or other.doc[at + 1 : at + 2][0].lower_ in _REST
    return again and _whole_before(joint) is not None


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
            return found if found is not None and _is_subject(found) else None
    return None


def _is_subject(whole: Token) -> bool:
    """Whether something is told of the people themselves; not in "there were *ten pupils*, two of them girls"."""
    before = whole.doc[whole.left_edge.i - 1].lower_ if whole.left_edge.i > sentence_start(whole) else ""
    return whole.dep_ not in {"dobj", "pobj", "attr"} and before not in {"was", "were", "are", "is", "been", "be"}


def shares_out(whole: Token, part: Token) -> bool:
    """As in "nine people, *five of them women*, and *four men*": the two numbers are all of the first."""
    lead = next((one for one in whole.doc[whole.i + 2 : part.i] if is_number(one)), None)
    anybody = words("statuses", "generic") - _YOUNG_AND_OLD
    if lead is None or lead.nbor(-1).text not in _CLOSING.values() or lemma(whole) not in anybody:
        return False
    own, some, everyone = _number(part), number_value(lead.lower_) or 0, _number(whole)
    return own + some == everyone and (own > 1 or lemma(part) in _YOUNG_AND_OLD)


def _number(head: Token) -> int:
    """How many a head stands for in figures or words: one where it has no number (persons)."""
    printed = [one.lower_ for one in (*children(head, {"nummod"}), head) if is_number(one)]
    return (number_value(printed[0]) or 0) if printed else 1


def _may_be_included(whole: Token, part: Token, joint: Token) -> bool:
    """As in "seven villagers, including a woman, and two children": who may be of the whole too."""
    if shares_out(whole, part):
        return True
    lead = next((t for t in whole.doc[whole.i + 1 : joint.i] if t.lower_ in _INCLUDING), None)
    if lead is None:
        return False
    if any(owner.lower_ in {"his", "her"} for owner in children(part, {"poss"})):
        # "including *a chief*, and *his* two sons"
        return True
    generic = lemma(part) in _YOUNG_AND_OLD
    if lemma(whole) in _YOUNG_AND_OLD:
        return not generic
    armed = words("statuses", "combatant") | words("statuses", "security")
    if generic or lemma(whole) in words("statuses", "generic") - {"member"}:
        return is_told_as_new(part) and lemma(part) not in armed and lemma(whole) not in armed
    return False
