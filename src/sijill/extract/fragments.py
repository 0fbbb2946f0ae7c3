"""Events the parse does not show: fragments of field notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.event import Event
from sijill.extract.reality import is_negated
from sijill.extract.sentences import sentence_of, sentence_start
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from spacy.tokens import Token


def fallback_events(tokens: Sequence[Token]) -> Iterator[Event]:
    """Give events the parse does not show: a number, a noun and a participle in a row ("1 staff shot and killed")."""
    participles = {"killed": Harm.KILLED, "dead": Harm.KILLED, "wounded": Harm.INJURED, "injured": Harm.INJURED}
    for token in tokens:
        harm = participles.get(token.lower_)
        head = _counted_before(token) if harm is not None else None
        if harm is not None and head is not None and not is_negated(token, (head,)):
            yield Event(harm, token, (head,), kind="fragment")


def _counted_before(token: Token) -> Token | None:
    """The noun of a counted phrase that stands before a participle with nothing but helpers between."""
    head: Token | None = None
    for before in reversed(list(sentence_of(token)[: token.i - sentence_start(token)])):
        if (
            before.text in {".", ";", ":", ","}
            or token.i - before.i > 12
            or (before.pos_ == "VERB" and head is not None)
        ):
            return None
        if head is None and before.pos_ in {"NOUN", "PROPN"}:
            head = before
        if before.like_num and head is not None:
            return head.head if head.dep_ == "conj" and head.head.i > before.i else head
        if before.pos_ == "ADP" and before.lower_ not in {"of", "from"} and head is not None:
            return None
    return None
