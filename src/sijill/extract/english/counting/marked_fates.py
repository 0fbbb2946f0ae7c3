"""Fates told in brackets behind each of a list: "a miller *(killed)*, his wife *(killed)* and a clerk *(wounded)*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.english.words.syntax import children
from sijill.model.vocabulary import Harm
from sijill.text.numerals import number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

KIND = "marked"
"""The kind of such an event, whose victim stands alone whatever is joined to it."""
_FATES = {
    **dict.fromkeys(["killed", "dead", "deceased", "murdered", "executed", "kia"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured", "hurt", "wia"], Harm.INJURED),
}
_LONGEST = 6
"""Whom the brackets are about is told in at most so many words (words)."""


def marked_fate(token: Token) -> Event | None:
    """Give the fate of the one before the brackets, where nothing else stands in them; ``None`` for any other word."""
    if not token.i or token.nbor(-1).text not in "([" or token.lower_ not in _FATES or token.i + 1 >= len(token.doc):
        return None
    asked = token.doc[sentence_end(token) - 1].text == "?"
    if token.nbor(1).text not in {")", "]"} or asked or not _has_another(token):
        return None
    head = _before(token.nbor(-1))
    return Event(_FATES[token.lower_], token, (head,), kind=KIND) if head is not None else None


def _has_another(fate: Token) -> bool:
    """Whether the sentence tells of another so: "two hurt: a cook and a guard *(hurt)*" tells of both at once."""
    doc = fate.doc
    told = [at for at in range(sentence_start(fate) + 1, sentence_end(fate) - 1) if doc[at].lower_ in _FATES]
    return any(at != fate.i and doc[at - 1].text in "([" and doc[at + 1].text in {")", "]"} for at in told)


def without_marked_again(found: list[Event]) -> list[Event]:
    """As in "a miller (killed) and a clerk (wounded) *were hit*": what befell each is told in the brackets.

    In "two were hurt, including a cook *(hurt)* and a guard *(hurt)*" it is told before them.
    """
    marked = {int(victim.i) for event in found if event.kind == KIND for victim in event.victims}
    if not marked:
        return found
    kept = [one for one in found if one.kind == KIND or not any(_is_marked(victim, marked) for victim in one.victims)]
    return [one for one in kept if one.kind != KIND or not any(_is_told_before(one, whole, kept) for whole in kept)]


def _is_marked(victim: Token, marked: set[int]) -> bool:
    """As in "*two people*, a miller (killed) and a clerk (wounded), were shot"."""
    return any(int(one.i) in marked for one in (victim, *children(victim, {"appos"})))


def _is_told_before(fate: Event, whole: Event, found: list[Event]) -> bool:
    """Whether all those of one fate are counted in front of the brackets."""
    if whole.kind == KIND or whole.harm is not fate.harm or whole.negated or whole.trigger.i > fate.trigger.i:
        return False
    alike = sum(_number(one.victims[0]) for one in found if one.kind == KIND and one.harm is fate.harm)
    return alike <= sum(map(_number, whole.victims))


def _number(head: Token) -> int:
    """How many a head stands for (persons)."""
    printed = [one.lower_ for one in (*children(head, {"nummod"}), head) if is_number(one)]
    return (number_value(printed[0]) or 0) if printed else 1


def _before(bracket: Token) -> Token | None:
    """The person or the counted people right before a bracket, with an article, an owner, a number or a name."""
    head = bracket.doc[bracket.i - 1] if bracket.i else bracket
    if head.ent_type_ == "PERSON" or (head.pos_ == "PROPN" and head.ent_type_ in {"", "ORG", "GPE"}):
        return head if bracket.nbor(-1).pos_ == "PROPN" and _is_full(head) else None
    if head.pos_ != "NOUN" or not is_people(head):
        return None
    first = max(sentence_start(head), head.i - _LONGEST)
    for at in range(head.i - 1, first - 1, -1):
        token = head.doc[at]
        if is_number(token) or token.dep_ in {"poss", "det"}:
            return head
        if token.pos_ not in {"NOUN", "PROPN", "ADJ"} and token.text != "-":
            return None
    return None


def _is_full(name: Token) -> bool:
    """Whether a name has two words or more, none of which the list joins to another."""
    return name.i > sentence_start(name) and name.nbor(-1).pos_ == "PROPN"
