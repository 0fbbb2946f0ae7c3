"""Names of known bodies translated word by word, names of people and places read as words, peoples misspelt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from sijill.extract.english.words.word_stock import is_proper
from sijill.extract.lexicon import listed, organisations, table_of
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_LITTLE = frozenset({"the", "of", "for", "and", "in", "on", "a", "an", "to", "&"})
_BESIDE = frozenset(
    {
        "organisation",
        "organization",
        "association",
        "society",
        "group",
        "agency",
        "institution",
        "united",
        "nations",
        "un",
    }
)
"""What may stand beside a name without being of it."""
_PEOPLES = re.compile(r"\w{3,}(?:ian|ish|ese|ani|qi|iti|ean|can)$|^(?:british|uk|arab|us|un)$")
_LONGEST = 12
"""Names of more words are lists or headings (words)."""


@lru_cache(maxsize=65_536)
def body_meant(name: str) -> str | None:
    """Give the name of the known body that this one may bend; ``None`` when it is its own name, or nobody's."""
    said = [word for word in re.findall(r"[^\W\d_]+", re.sub(r"[’']s\b", "", name.lower())) if word not in _LITTLE]
    rest = [word for word in said if not _names_a_country(word)]
    if not 2 <= len(said) <= _LONGEST or tuple(rest) in _exact() or tuple(said) in _exact():
        return None
    turned = next((_turned()[pair] for pair in pairwise(name.lower().split()) if pair in _turned()), None)
    if turned is not None:
        return turned
    country = next((word.capitalize() for word in said if _names_a_country(word)), "")
    shared = Counter(at for word in set(said) for at in _bodies_with(_folded(word)))
    for at in sorted(at for at, times in shared.items() if times >= 2):
        wanted, meant = _bodies()[at]
        if _swapped(said, wanted):
            return meant
        if _swapped(rest, wanted):
            return meant if not country or country.lower() in meant.lower() else f"{country} {meant}"
    return None


@cache
def _bodies_by_word() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for at, (wanted, _) in enumerate(_bodies()):
        for word in wanted:
            for part in (word, *(part for sense in _senses(word) for part in sense)):
                found.setdefault(_folded(part), set()).add(at)
    return {word: frozenset(places) for word, places in found.items()}


def _bodies_with(word: str) -> frozenset[int]:
    return _bodies_by_word().get(word, frozenset())


def _names_a_country(word: str) -> bool:
    return bool(_PEOPLES.search(word)) or is_proper(word)


@cache
def _bodies() -> tuple[tuple[tuple[str, ...], str], ...]:
    names = [*(o.name for o in organisations()), *listed("fixed_terms", "names", "bodies")]
    found = [(_content(name), name) for name in names]
    return tuple(sorted(((c, n) for c, n in found if len(c) >= 2), key=lambda row: (-len(row[0]), row[1])))


@cache
def _exact() -> frozenset[tuple[str, ...]]:
    names = [*(o.name for o in organisations()), *(a for o in organisations() for a in o.aliases)]
    return frozenset(_content(name) for name in [*names, *listed("fixed_terms", "names", "bodies")])


@cache
def _turned() -> dict[tuple[str, str], str]:
    """The words of names of two words in the other order, with the names."""
    pairs = {tuple(name.lower().split()): name for name in listed("fixed_terms", "names", "bodies")}
    return {
        (pair[1], pair[0]): name for pair, name in pairs.items() if len(pair) == 2 and (pair[1], pair[0]) not in pairs
    }


def _content(name: str) -> tuple[str, ...]:
    plain = re.sub(r"[’']s\b", "", name.lower())
    return tuple(word for word in re.findall(r"[^\W\d_]+", plain) if word not in _LITTLE)


def _swapped(said: list[str], wanted: tuple[str, ...]) -> bool:
    """Whether every word of a name is there, some only as a word for another sense of it, and nothing else is."""
    left, swaps, same = list(said), 0, 0
    for word in wanted:
        if (twin := next((other for other in left if _same(word, other)), None)) is not None:
            left.remove(twin)
            same += 1
            continue
        sense = next((sense for sense in _senses(word) if _holds(left, sense)), None)
        if sense is None:
            return False
        for part in sense:
            left.remove(part)
        swaps += 1
    left = [word for word in left if word not in _BESIDE]
    return not left and swaps > 0 and (same > 0 or swaps > 1)


def _holds(left: list[str], sense: tuple[str, ...]) -> bool:
    return all(part in left for part in sense)


@cache
def _senses(word: str) -> tuple[tuple[str, ...], ...]:
    held = [*listed("fixed_terms", word, "name_senses")]
    return tuple(sorted((tuple(sense.split()) for sense in held), key=lambda sense: -len(sense)))


def _same(first: str, second: str) -> bool:
    return first == second or _folded(first) == _folded(second)


def _folded(word: str) -> str:
    plain = word.replace("ization", "isation").replace("defense", "defence").replace("center", "centre")
    plain = re.sub(r"ies$", "y", plain)
    return plain.replace("programme", "program").rstrip("s")


_BEFORE_PLACE = re.compile(
    r"\b(?:village|town|city|district|area|region|camp|neighbou?rhood|quarter|province)\s+of\s+(?:the\s+)?$"
)


def names_read_as_words(parsed: Parsed) -> Iterator[Garble]:
    """Give names of places and people that are given by what their words mean."""
    yield from _places_read_as_words(parsed)
    yield from _fathers_of(parsed)
    yield from _people_called_by_a_word(parsed)


@cache
def _place_names() -> Sought:
    said = "|".join(word.capitalize() for word in _place_words())
    return Sought(rf"\b(?P<kind>{said})(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]+)?(?!\s+[A-Z]|\w)")


@cache
def _place_words() -> dict[str, str]:
    held = {word: listed_word("place_words", word) for word in _keys("place_words")}
    return {word: name for word, name in held.items() if name}


def _places_read_as_words(parsed: Parsed) -> Iterator[Garble]:
    for match in _place_names().finditer(parsed.plain):
        if _BEFORE_PLACE.search(parsed.plain[max(0, match.start() - 40) : match.start()]):
            name = _place_words()[match["kind"].lower()]
            yield Garble(
                parsed.span(*match.span()),
                f"a place's name given by its meaning: {match['kind'].lower()} is “{name}”",
                Impact.PLACE,
                "name read as words",
            )


_PARENT = Sought(r"(?<![.!?:“\"]\s)(?<![.!?:“\"])\b(?P<who>Father|Mother) of (?P<child>[A-Z][\w’'-]+)(?!\s+[A-Z]|\w)")


def _fathers_of(parsed: Parsed) -> Iterator[Garble]:
    """As in "a man called Father of Salim": a name by the eldest child, translated."""
    for match in _PARENT.finditer(parsed.plain):
        line = parsed.plain.rfind("\n", 0, match.start()) + 1
        if not parsed.plain[line : match.start()].strip():
            continue
        name = "Abu" if match["who"] == "Father" else "Umm"
        yield Garble(
            parsed.span(*match.span()), f"may be the name {name} {match['child']}", Impact.PERSON, "name read as words"
        )


def _people_called_by_a_word(parsed: Parsed) -> Iterator[Garble]:
    """As in "Generous, 41, a baker": a given name that is a word, translated."""
    for token in parsed.with_lemma(set(_keys("given_words"))):
        behind = [t.text for t in token.doc.tokens[token.i + 1 : token.i + 4]]
        if token.is_capital and len(behind) == 3 and behind[0] == "," and behind[1].isdigit() and behind[2] == ",":
            name = listed_word("given_words", token.lower_)
            yield Garble(
                parsed.span(int(token.idx), int(token.idx) + len(token.text)),
                f"may be a given name translated: {name}",
                Impact.PERSON,
                "name read as words",
            )


def _keys(section: str) -> tuple[str, ...]:
    return tuple(table_of("fixed_terms")[section])


def listed_word(section: str, key: str) -> str:
    """Give the name that a word stands for in a section of the table."""
    return str(table_of("fixed_terms")[section].get(key, ""))


_ENDINGS = re.compile(r"(?:ites?|ians?|yans?|ans|ese|ists?|ers?|iens?|is|i|ya|a|ic|s)$")
_OWN = re.compile(r"[aeiouy’']+")


def bent_peoples(parsed: Parsed) -> Iterator[Garble]:
    """Give names of peoples and creeds in a form nobody uses, the first of each: their consonants, not their ending."""
    told: set[str] = set()
    for token in parsed.doc:
        if not token.is_capital or not token.is_alpha or len(token.lower_) < 6 or token.is_upper:
            continue
        before = parsed.doc.tokens[token.i - 1].lower_ if token.i else ""
        plural = re.search(r"(?:ites|ians?|yans|ese|ists|ers)$", token.lower_) and token.ent_type_ != "PERSON"
        if not plural and not (before == "the" and len(_skeleton(token.lower_)) > 4):
            continue
        people = _people_meant(token.lower_)
        if people is not None and people not in told:
            told.add(people)
            yield Garble(
                parsed.span(int(token.idx), int(token.idx) + len(token.text)),
                f"may be {people.capitalize()}",
                Impact.STATUS,
                "people's name bent",
            )


@cache
def _people_meant(word: str) -> str | None:
    held, known = _peoples()
    return None if word in known else held.get(_skeleton(word))


@cache
def _peoples() -> tuple[dict[str, str], frozenset[str]]:
    rows = [row.split() for row in listed("fixed_terms", "forms", "peoples")]
    return {_skeleton(row[0]): row[0] for row in rows if len(_skeleton(row[0])) > 2}, frozenset(
        form for row in rows for form in row
    )


def _skeleton(word: str) -> str:
    """The first letter class and the consonants of the stem."""
    stem = _ENDINGS.sub("", word)
    plain = stem.replace("j", "y").replace("z", "s").replace("ou", "w").replace("aw", "aw").replace("kh", "h")
    return (plain[:1] if plain[:1] in "aeiou" else "") + re.sub(r"(.)\1+", r"\1", _OWN.sub("", plain.replace("y", "Y")))


__all__ = ["bent_peoples", "body_meant", "names_read_as_words"]
