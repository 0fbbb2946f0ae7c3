"""Grammar that people writing English do not use and a machine leaves behind: lost heads, odd numbers, words twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.word_stock import is_proper
from sijill.extract.garbled.garbled_deeds import held
from sijill.extract.lexicon import words
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_RULE = "grammar of a machine"
_DOUBLED = Sought(
    r"(?<![-’'])\b(the|of|in|to|a|an|and|was|were|is|are|by|for|with|from|their|his|at|killed|people|civilians) "
    r"\1\b(?![-’'])",
    re.IGNORECASE,
)
_NO_HEAD = re.compile(r",\s+(?:primarily|mainly|mostly|largely|partly|chiefly)\s+(?:in|of|by|to|from)\s+which\b[^.,;]*")
_UNNAMED = Sought(
    r"\b(?P<who>[A-Z][\w’'-]+)\s+(?:belongs|belonged)\s+to\s+an?\s+(?:sect|tribe|community|minority|clan|faction)\s*[.]"
)
_OF_PEOPLE = Sought(
    r"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\s+of\s+"
    r"(?P<who>people|persons|civilians|children|women|men|soldiers|fighters|families|residents)\b(?!\s+(?:who|that|whom))"
)
_SPEAK = frozenset({"speak"})
_SAYING = frozenset({"say", "announce", "deny", "declare", "claim", "warn", "condemn", "state"})


def machine_grammar(parsed: Parsed) -> Iterator[Garble]:
    """Give the stretches whose grammar betrays a machine."""
    yield from _by_letters(parsed)
    yield from _one_for_several(parsed)
    yield from _refused_to(parsed)
    yield from _spoken_lands(parsed)
    yield from _units(parsed)
    yield from _peoples_as_states(parsed)


def _by_letters(parsed: Parsed) -> Iterator[Garble]:
    for match in _DOUBLED.finditer(parsed.plain):
        yield Garble(parsed.span(*match.span()), "a word printed twice", Impact.NONE, "word doubled")
    rows = (
        (_NO_HEAD, "what this is said of is lost", Impact.PERSON),
        (_UNNAMED, "which one is lost: perhaps the one just named", Impact.PERSON),
        (_OF_PEOPLE, "the number of them, or so many out of a larger number", Impact.COUNT),
    )
    for pattern, reading, impact in rows:
        for match in pattern.finditer(parsed.plain):
            yield Garble(parsed.span(*match.span()), reading, impact, _RULE)


def _one_for_several(parsed: Parsed) -> Iterator[Garble]:
    """As in "61 martyr": tongues with one form behind numbers leave it so; the number itself is not in doubt."""
    keys = ("civilian", "security", "combatant", "female", "male", "child")
    people = frozenset().union(*(words("statuses", key) for key in keys)) | {
        "person",
        "martyr",
        "victim",
        "body",
        "corpse",
    }
    apart = {
        "people",
        "police",
        "military",
        "security",
        "army",
        "staff",
        "aid",
        "personnel",
        "troop",
        "she",
        "he",
        "her",
        "him",
        "male",
        "female",
    }
    for person in parsed.with_lemma(people - apart):
        if person.tag_ != "NN" or person.i < 1 or person.is_capital or person.lower_ != person.base:
            continue
        number = parsed.doc.tokens[person.i - 1]
        behind = parsed.doc.tokens[person.i + 1] if person.i + 1 < len(parsed.doc.tokens) else None
        if behind is not None and (
            behind.text in {"-", "/", "'s", "’s"} or (behind.pos_ in {"NOUN", "PROPN", "ADJ"} or behind.tag_ == "VBZ")
        ):
            continue
        before = parsed.doc.tokens[person.i - 2].lower_ if person.i > 1 else ""
        if _is_several(number) and before not in {"-", "a", "an", "the", "no.", "number", "/", "$"}:
            yield Garble(
                parsed.span(int(number.idx), int(person.idx) + len(person.text)),
                "several: the number stands, the plural is lost",
                Impact.NONE,
                "number disagrees with its noun",
            )


def _is_several(number: Token) -> bool:
    text = number.text.replace(",", "")
    if text.isdigit():
        return 2 <= int(text) < 1900 or int(text) > 2100
    return number.lower_ in {
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "twenty",
    }


def _refused_to(parsed: Parsed) -> Iterator[Garble]:
    """As in "rejected to speak": a verb English does not follow with a deed."""
    for verb in parsed.with_lemma(held("without_to")):
        behind = parsed.doc.tokens[verb.i + 1 : verb.i + 3]
        if verb.pos_ == "VERB" and len(behind) == 2 and behind[0].lower_ == "to" and behind[1].tag_ == "VB":
            yield Garble(
                parsed.span(int(verb.idx), int(behind[1].idx) + len(behind[1].text)),
                "may be: refused to"
                if lemma(verb) == "reject"
                else "whether they did it, or said they did not, is bent",
                Impact.NONE,
                _RULE,
            )


def _spoken_lands(parsed: Parsed) -> Iterator[Garble]:
    """As in "They spoke Chad": a country where a tongue or a people stands."""
    for verb in parsed.with_lemma(_SPEAK):
        for land in children(verb, {"dobj"}):
            if land.ent_type_ == "GPE" and land.is_capital:
                yield Garble(
                    parsed.span(int(verb.idx), int(land.idx) + len(land.text)),
                    "the tongue of the place, not the place",
                    Impact.NONE,
                    "kinds of names disagree",
                )


def _units(parsed: Parsed) -> Iterator[Garble]:
    for unit in parsed.with_lemma(held("lengths") | held("weights")):
        behind = parsed.doc.tokens[unit.i + 1 : unit.i + 4]
        said = [t.lower_ for t in behind]
        lost = (
            lemma(unit) in held("lengths")
            and said[:1] == ["of"]
            and any(lemma(t) in held("goods") for t in behind[1:2])
        )
        far = lemma(unit) in held("weights") and said[:1] and said[0] in {"away", "north", "south", "east", "west"}
        if lost or far:
            yield Garble(
                parsed.span(int(unit.idx), int(behind[1 if lost else 0].idx) + len(behind[1 if lost else 0].text)),
                "the unit does not measure this",
                Impact.NONE,
                "unit does not fit",
            )


def _peoples_as_states(parsed: Parsed) -> Iterator[Garble]:
    """As in "American said": the adjective of a country, alone, where the country or its people speak."""
    for verb in parsed.with_lemma(_SAYING):
        if verb.i < 1 or verb.tag_ not in {"VBD", "VBZ"}:
            continue
        people = parsed.doc.tokens[verb.i - 1]
        alone = people.is_sent_start or parsed.plain[: int(people.idx)].endswith("\n")
        if (
            alone
            and people.is_capital
            and re.search(r"(?:ian|ican|ish|ese|iti|qi|ean|ni)$", people.lower_)
            and is_proper(people.lower_)
        ):
            yield Garble(
                parsed.span(int(people.idx), int(verb.idx) + len(verb.text)),
                "the state, or one of its people: which is lost",
                Impact.SOURCE,
                "kinds of names disagree",
            )
