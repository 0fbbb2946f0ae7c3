"""The names of victims: at the head of the words for them, beside it, among those it includes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.grammar import children
from sijill.extract.names_en import clean_name, looks_like_name

if TYPE_CHECKING:
    from sijill.extract.parsed import Parsed
    from sijill.extract.tokens import Token


def names_of(parsed: Parsed, people: list[Token]) -> tuple[str, ...]:
    """Give the names of the people that these words stand for, in reading order."""
    found: list[str] = []
    for person in people:
        for token in (person, *_called(person)):
            if looks_like_name(token) and not _is_a_kind(token):
                name = clean_name(parsed, token)
                if name and name not in found:
                    found.append(name)
    return tuple(found)


def _is_a_kind(token: Token) -> bool:
    """As in "the Jesuits", "two Salvadorans": a single plural word with an article or a number is nobody's name."""
    alone = token.tag_ in {"NNPS", "NNS"} and not children(token, {"compound"})
    return alone and bool(children(token, {"det", "nummod", "amod"}))


def _called(person: Token) -> list[Token]:
    """What stands beside a head to say who is meant, with all that is joined to it: "three men: *A*, a guard, and *B*".

    As in "A and B were the men killed", what the head is said of belongs to it too.
    """
    found: list[Token] = []
    pending = children(person, {"appos"})
    pending += [
        t for prep in children(person, {"prep"}) if prep.lower_ == "including" for t in children(prep, {"pobj"})
    ]
    if person.dep_ == "appos" and looks_like_name(person.head):
        found.append(person.head)
    if person.dep_ == "attr":
        pending += children(person.head, {"nsubj"})
    while pending:
        token = pending.pop(0)
        if token not in found:
            found.append(token)
            pending += children(token, {"appos", "conj"})
    return sorted(found, key=lambda t: int(t.i))
