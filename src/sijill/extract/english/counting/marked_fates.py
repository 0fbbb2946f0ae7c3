"""Fates told in brackets behind each of a list: "a miller *(killed)*, his wife *(killed)* and a clerk *(wounded)*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

KIND = "marked"
"""The kind of such an event, whose victim stands alone whatever is joined to it."""
_FATES = {
    **dict.fromkeys(["killed", "dead", "deceased", "murdered", "executed", "k", "kia"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured", "hurt", "w", "wia"], Harm.INJURED),
}
_LONGEST = 6
"""Whom the brackets are about is told in at most so many words (words)."""


def marked_fate(token: Token) -> Event | None:
    """Give the fate of the one before the brackets, where nothing else stands in them; ``None`` for any other word."""
    if not token.i or token.nbor(-1).text not in "([" or token.lower_ not in _FATES or token.i + 1 >= len(token.doc):
        return None
    if token.nbor(1).text not in {")", "]"} or not _has_another(token):
        return None
    head = _before(token.nbor(-1))
    return Event(_FATES[token.lower_], token, (head,), kind=KIND) if head is not None else None


def _has_another(fate: Token) -> bool:
    """Whether the sentence tells of another so: "two hurt: a cook and a guard *(hurt)*" tells of both at once."""
    doc = fate.doc
    told = [at for at in range(sentence_start(fate) + 1, sentence_end(fate) - 1) if doc[at].lower_ in _FATES]
    return any(at != fate.i and doc[at - 1].text in "([" and doc[at + 1].text in {")", "]"} for at in told)


def without_marked_again(found: list[Event]) -> list[Event]:
    """As in "a miller (killed) and a clerk (wounded) *were hit*": what befell each is told in the brackets."""
    marked = {int(victim.i) for event in found if event.kind == KIND for victim in event.victims}
    if not marked:
        return found
    return [one for one in found if one.kind == KIND or not any(victim.i in marked for victim in one.victims)]


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
