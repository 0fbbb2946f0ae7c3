"""Who is hurt, where nothing but the words beside it says that it is somebody and no thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.counting.one_person import is_one_who_suffered
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_negated
from sijill.extract.english.names.name_evidence import looks_like_trade
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_BODIES = frozenset({"body", "corpse", "remains", "dead", "dog", "animal"})


def injury_of(token: Token, victims: tuple[Token, ...], harm: Harm = Harm.INJURED, kind: str = "care") -> Event | None:
    """Give the event of those of ``victims`` who are people, ``None`` where nobody is."""
    known = [one if is_somebody(one) else next(iter(children(one, {"appos"})), one) for one in victims]
    people = tuple(victim for victim in known if is_somebody(victim))
    return Event(harm, token, people, is_negated(token, people), kind) if people else None


def is_somebody(victim: Token) -> bool:
    """Whether a word stands for people: by itself, by its ending and a number, or by a name beside it."""
    known = (
        is_people(victim)
        or is_number(victim)
        or looks_like_trade(victim)
        or bool(
            victim.tag_ == "NNS"
            and victim.lower_.endswith(("ers", "ors", "ists", "ants"))
            and children(victim, {"nummod"})
        )
        or (victim.ent_type_ == "ORDINAL" and bool(children(victim, {"det"})))
        or any(c.ent_type_ == "PERSON" for c in victim.children)
        or is_one_who_suffered(victim)
    )
    return known and lemma(victim) not in _BODIES | words("harms", "property", "context")


def phrases(verb: Token, leads: frozenset[str]) -> list[Token]:
    """Give what stands behind one of the prepositions that hang on a word."""
    preps = [child for child in verb.children if child.dep_ in {"prep", "agent", "dative"} and child.lower_ in leads]
    return [thing for prep in preps for thing in children(prep, {"pobj"})]
