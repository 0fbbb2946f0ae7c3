"""Collocations that translation back and forth bends: heads and complements that do not go together in this field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.word_stock import countries
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_FAITHS = r"(?:muslim|islamic|christian|jewish|hindu|sunni|shia|shiite|buddhist)"
_REST = Sought(
    r"\b(?:the\s+)?rests\s+of\s+(?:the\s+)?(?:fighters|gunmen|militants)\b|\b(?:the\s+)?(?:rest|remainder)\s+of\s+the\s+(?:[\w’'-]+\s+){0,2}?regime\b(?!\s+(?:army|forces|troops))",
    re.IGNORECASE,
)
_LEFTOVERS = Sought(
    r"\b(?:the\s+)?(?:remains|residues?|leftovers?|debris|waste|rests|scraps|ruins|dregs|relics)\s+of\s+(?:the\s+)?(?:[\w'-]+\s+){0,3}?(?:regime|army|forces|junta|rebels|militias?|guards?|government|group|organi[sz]ation|brigades?|faction)\b",
    re.IGNORECASE,
)
_FAITH_AGENDA = Sought(rf"\b(?:an?\s+)?(?:fundamental|radicals?|basic|rooted)\s+{_FAITHS}\s+(?:\w+)", re.IGNORECASE)
_FAITH_LED = Sought(r"\b(?:muslim|christian|jewish|hindu|buddhist)-(?:led|run|guided)\s+\w+", re.IGNORECASE)
_FIGHTERS = Sought(r"\b(?P<kind>[a-z]+) fighter(?: jets?| planes?| aircraft)\b", re.IGNORECASE)
_CUSTODY = frozenset({"incarceration", "imprisonment", "detention", "arrest", "jailing", "custody"})
_SAVING = frozenset({"save", "rescue", "spare", "free", "protect"})
_DOORS = frozenset({"door", "gate", "window"})


def bent_collocations(parsed: Parsed) -> Iterator[Garble]:
    """Give the garbles that single collocations betray."""
    yield from _leftovers(parsed)
    yield from _aircraft_for_people(parsed)
    yield from _faith_words(parsed)
    yield from _saved_by_custody(parsed)
    yield from _knocked_doors(parsed)
    yield from _mixed_kinds(parsed)
    yield from _possessed_offices(parsed)
    yield from _killed_institutions(parsed)


def _leftovers(parsed: Parsed) -> Iterator[Garble]:
    for match in chain(_LEFTOVERS.finditer(parsed.plain), _REST.finditer(parsed.plain)):
        yield Garble(
            parsed.span(*match.span()),
            "remnants, that is fighters of it, not things left over",
            Impact.STATUS,
            "collocation of re-translation",
        )


def _aircraft_for_people(parsed: Parsed) -> Iterator[Garble]:
    """Aircraft where the same text, with the same word before, has fighters who are people."""
    for match in _FIGHTERS.finditer(parsed.plain):
        people = re.compile(rf"\b{re.escape(match['kind'])} fighters?\b(?! jets?| planes?| aircraft)", re.IGNORECASE)
        if people.search(parsed.plain) and match["kind"].lower() not in {"the", "of", "and", "by"}:
            yield Garble(
                parsed.span(*match.span()),
                f"{match['kind']} fighters, who are people; no aircraft",
                Impact.STATUS,
                "collocation of re-translation",
            )


def _faith_words(parsed: Parsed) -> Iterator[Garble]:
    for pattern in (_FAITH_AGENDA, _FAITH_LED):
        for match in pattern.finditer(parsed.plain):
            yield Garble(
                parsed.span(*match.span()),
                "an ideology (fundamentalist, Islamist), not a faith",
                Impact.STATUS,
                "collocation of re-translation",
            )


def _saved_by_custody(parsed: Parsed) -> Iterator[Garble]:
    for token in parsed.with_lemma(_SAVING):
        if token.pos_ == "VERB":
            for agent in children(token, {"agent", "prep"}):
                for thing in children(agent, {"pobj"}):
                    if agent.lower_ == "by" and lemma(thing) in _CUSTODY:
                        yield Garble(
                            parsed.span(int(token.idx), int(thing.idx) + len(thing.text)),
                            "spared because of having been held before, or saved from it",
                            Impact.PERSON,
                            "roles clash",
                        )


def _knocked_doors(parsed: Parsed) -> Iterator[Garble]:
    """As in "Knocked the door with the car": a verb that needs its preposition, and things that were its loot."""
    for token in parsed.with_lemma({"knock", "beat", "hammer", "bang"}):
        doors = [thing for thing in children(token, {"dobj"}) if lemma(thing) in _DOORS]
        along = [thing for prep in token.subtree if prep.lower_ == "with" for thing in children(prep, {"pobj"})]
        if lemma(token) != "knock":
            along = [thing for thing in along if children(thing, {"poss"})]
        if doors and along:
            start = min(int(c.left_edge.idx) for c in (token, *children(token, {"nsubj"})))
            yield Garble(
                parsed.span(start, int(along[0].idx) + len(along[0].text)),
                "knocked on the door and took what is named after it",
                Impact.PERSON,
                "verb without its preposition",
            )


def _mixed_kinds(parsed: Parsed) -> Iterator[Garble]:
    """A people and a country joined as alternatives, "like Xs or Y-land"; people who look like a country."""
    for like in parsed.with_lemma({"like", "as"}):
        for token in children(like, {"pobj"}):
            others = children(token, {"conj"})
            kinds = {t.ent_type_ for t in (token, *others)}
            alternatives = any(c.lower_ == "or" for c in token.children)
            last = others[0] if others else token
            lands = (
                any(t.is_capital and t.lower_ in countries() for t in (token, *others)) and lemma(like.head) == "look"
            )
            if (kinds == {"NORP", "GPE"} and alternatives) or (lands and _speaks_of_people(like.head)):
                yield Garble(
                    parsed.span(int(like.head.left_edge.idx), int(last.idx) + len(last.text)),
                    "looked to be of a people, or of two; appearance only, one is named by its country",
                    Impact.NONE,
                    "kinds of names disagree",
                )


def _speaks_of_people(verb: Token) -> bool:
    return any(c.lower_ in {"he", "she", "they"} or c.ent_type_ == "PERSON" for c in children(verb, {"nsubj"}))


def _possessed_offices(parsed: Parsed) -> Iterator[Garble]:
    """A named person's own president: the office and its holder run together."""
    for token in parsed.with_lemma({"president", "king", "emir", "premier", "leader"}):
        for owner in children(token, {"poss"}):
            if owner.ent_type_ == "PERSON" and any(
                c.lower_ in {"interim", "acting", "transitional", "current", "new"} for c in token.children
            ):
                yield Garble(
                    parsed.span(int(owner.left_edge.idx), int(token.idx) + len(token.text)),
                    "the holder of the office, not somebody under them",
                    Impact.PERSON,
                    "office owned by its holder",
                )


def _killed_institutions(parsed: Parsed) -> Iterator[Garble]:
    """As in "The murdered army": people of an institution are killed, the institution is not."""
    for token in parsed.with_lemma({"army", "force", "police", "military", "government"}):
        for modifier in children(token, {"amod"}):
            if lemma(modifier) in {"murder", "kill", "assassinate", "slay"} or modifier.lower_ in {
                "murdered",
                "killed",
                "slain",
                "assassinated",
            }:
                head = token.head.head if token.dep_ == "pobj" else token
                yield Garble(
                    parsed.span(int(head.left_edge.idx), int(token.idx) + len(token.text)),
                    "the killed members of it",
                    Impact.STATUS,
                    "institution killed",
                )
