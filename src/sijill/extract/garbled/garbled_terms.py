"""Fixed terms of the field in words that only a machine puts together: another sense of a word, taken for this one."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import lemma
from sijill.extract.lexicon import table_of, words
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_NAMING = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
_RULE = "fixed term in other words"
_LANDS = frozenset({"country", "nation", "condition", "land"})
_FOLLOWERS = frozenset(
    {
        "member",
        "fighter",
        "militant",
        "group",
        "organisation",
        "organization",
        "commander",
        "leader",
        "terrorist",
        "gang",
    }
)


def bent_terms(parsed: Parsed) -> Iterator[Garble]:
    """Give the fixed terms whose words have been swapped for others."""
    held = _wordings()
    for first in [token for token in parsed.doc if token.base in held]:
        term = _swapped(first)
        if term is not None:
            second = first.nbor()
            yield Garble(parsed.span(int(first.idx), _end(second)), f"may be “{term}”", impact_of(term), _RULE)
    yield from _turned_round(parsed)
    yield from _movement_called_a_land(parsed)
    said = {token.lower_ for token in parsed.doc}
    for pattern, reading, impact in [row[1:] for row in _calques() if not row[0].isdisjoint(said)]:
        for match in pattern.finditer(parsed.plain):
            yield Garble(parsed.span(*match.span()), reading, impact, "another sense of a word")


@cache
def _calques() -> tuple[tuple[frozenset[str], Sought, str, Impact], ...]:
    """Wordings that come of one foreign word with several senses."""
    return tuple(
        (frozenset(row["has"]), Sought(row["pattern"], re.IGNORECASE), row["reading"], Impact(row["impact"]))
        for row in table_of("fixed_terms")["calques"]
    )


@cache
def _wordings() -> dict[str, dict[str, str]]:
    """First word to second word to the term the two bend."""
    text = resources.files("sijill.data").joinpath("lexicons/bent_terms.csv").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = {}
    for row in csv.DictReader(text.splitlines()):
        first, second = row["bent"].split(" ", 1)
        found.setdefault(first, {})[second] = row["term"]
    return found


def _swapped(first: Token) -> str | None:
    tokens = first.doc.tokens
    if first.i + 1 >= len(tokens) or first.pos_ not in _NAMING:
        return None
    second = tokens[first.i + 1]
    held = _wordings()[first.base]
    term = held.get(second.base) or held.get(second.lower_)
    if term is None or (first.pos_ == "VERB" and first.tag_ not in {"VBN", "VBG"}):
        return None
    if second.pos_ not in {"NOUN", "PROPN"} or (first.is_capital and second.is_capital and not first.is_sent_start):
        return None
    if first.head.i != second.i and second.head.i != first.i and first.head.i != second.head.i:
        return None
    behind = tokens[second.i + 1] if second.i + 1 < len(tokens) else None
    if behind is not None and behind.pos_ in {"NOUN", "PROPN"} and second.head.i == behind.i:
        return None
    return term


def _turned_round(parsed: Parsed) -> Iterator[Garble]:
    """As in "a bomb of barrels": the term with its words in another tongue's order."""
    terms: dict[tuple[str, str], str] = {}
    for term in words("fixed_terms", "never_of"):
        first, second = term.split()
        terms |= {(first, second): term, (second, first): term}
    for head in parsed.with_lemma({head for head, _ in terms}):
        tokens = head.doc.tokens[head.i + 1 : head.i + 4]
        if not tokens or tokens[0].lower_ != "of":
            continue
        inside = next((t for t in tokens[1:] if t.lower_ != "the"), None)
        meant = terms.get((head.base, inside.base)) if inside is not None else None
        if meant is not None and inside is not None:
            yield Garble(parsed.span(int(head.idx), _end(inside)), f"may be “{meant}”", impact_of(meant), _RULE)


def _movement_called_a_land(parsed: Parsed) -> Iterator[Garble]:
    """As in "members of the Islamic nation": the armed movement of that name, read as a country."""
    for land in parsed.with_lemma(_LANDS):
        before = land.doc.tokens[max(0, land.i - 4) : land.i]
        behind = land.doc.tokens[land.i + 1 : land.i + 2]
        if not before or before[-1].lower_ != "islamic":
            continue
        if any(lemma(t) in _FOLLOWERS for t in (*before[:-1], *behind)):
            last = behind[0] if behind and lemma(behind[0]) in _FOLLOWERS else land
            yield Garble(
                parsed.span(int(before[-1].idx), _end(last)),
                "may be the armed group called Islamic State, not a country",
                Impact.STATUS,
                _RULE,
            )


def _end(token: Token) -> int:
    return int(token.idx) + len(token.text)


@cache
def impact_of(term: str) -> Impact:
    """What taking a bent term at its word would change."""
    held = set(term.split())
    people = words("statuses", "civilian") | words("statuses", "security") | words("statuses", "combatant")
    if held & (people | words("statuses", "generic") | words("statuses", "relatives") | {"force", "group", "bomber"}):
        return Impact.STATUS
    return Impact.NONE
