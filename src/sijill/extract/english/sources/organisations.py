"""Known organisations under the names they go by, and names that are one of them bent out of shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from sijill.extract.lexicon import Organisation, organisations
from sijill.text.arabic import fold_letters, is_arabic_letter

_LITTLE = frozenset({"the", "of", "for", "and", "in", "on", "a", "an", "to", "&"})
_STEM = 5
"""Words that begin with so many of the same letters may have one stem (letters)."""
_ORDINARY_WORDS = (
    "human rights observatory network center centre monitor monitoring international commission committee organisation "
    "organization office health ministry press agency association society group watch council institute documentation "
    "violations news project archive justice accountability information civil"
)
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_KIND_WORDS = (
    "observatory network center centre monitor commission committee organisation organization office ministry agency "
    "association society group watch council institute project archive"
)
_KINDS = frozenset(_KIND_WORDS.split())
_PEOPLES = re.compile(r"\w{3,}(?:ian|ish|ese|ani|qi|iti|ean|can)$")
BENT_AT_LEAST = 0.7
"""Share of the words of the longer name that must be found in a bent one."""


@dataclass(frozen=True, slots=True)
class BentName:
    """A known organisation's name as it seems to stand, bent, in a text."""

    organisation: Organisation
    likeness: float


_MARKS, _OWNING = re.compile(r"[^\w\s]"), re.compile(r"(?:'s|’s)\b")


def _folded(name: str) -> str:
    plain = fold_letters(name) if is_arabic_letter(name.strip()[:1] or "a") else name.casefold()
    return " ".join(_MARKS.sub(" ", _OWNING.sub("", plain)).split())


@cache
def _by_name() -> dict[str, Organisation]:
    return {
        _folded(name): organisation
        for organisation in organisations()
        for name in (organisation.name, *organisation.aliases)
    }


@lru_cache(4096)
def known(name: str) -> Organisation | None:
    """Give the organisation that goes by exactly this name, articles aside."""
    folded = _folded(name)
    return _by_name().get(folded) or _by_name().get(folded.removeprefix("the "))


@cache
def canonical_source(name: str) -> str:
    """Give the canonical name of a source: a known organisation's, a bent one's, or the words as they stand."""
    if name.islower() and " " not in name:
        return name
    exact = known(name) or _ends_with_known(name)
    if exact is not None:
        return exact.name
    bent = bent_name(name)
    return bent.organisation.name if bent is not None else _plain(name)


def _ends_with_known(name: str) -> Organisation | None:
    """As in "The UK-based Syrian Observatory for Human Rights": the known name at the end, descriptions before it.

    A short form that many bear is another's behind a name of its own: the Gaza Civil Defence is not the Syrian one.
    """
    bare = re.sub(r"\([^)]*\)", " ", name)
    tokens = _folded(bare).split()
    for at in range(1, min(len(tokens), 8)):
        rest = " ".join(tokens[at:])
        if rest in _by_name() and len(rest) > 3:
            found = _by_name()[rest]
            return None if _is_anothers(bare, rest, found) else found
    return None


def _is_anothers(name: str, short: str, organisation: Organisation) -> bool:
    """Whether a name of its own stands before a form that leaves out what sets the organisation apart."""
    missing = set(_content(organisation.name)) - set(_content(short))
    if " " not in short or not set(_content(short)) <= set(_content(organisation.name)):
        return False
    before = re.search(r"([^\s,]+)\s+$", name[: len(name) - len(short)])
    word = before.group(1) if before else ""
    is_name = word[:1].isupper() and not word.endswith(("-based", "'s", "’s"))
    return bool(missing) and is_name and word.casefold() not in missing | _LITTLE


def _plain(name: str) -> str:
    return (
        re.sub(r"^(?:the|a|an)\s+(?=\w)", "", " ".join(name.split()), flags=re.IGNORECASE)
        if name[:1].islower()
        else " ".join(name.split())
    )


@cache
def _named_content() -> tuple[tuple[Organisation, tuple[tuple[str, ...], ...]], ...]:
    """Every organisation with the content words of each of its longer names."""
    named = [(o, tuple(tuple(_content(name)) for name in (o.name, *o.aliases))) for o in organisations()]
    return tuple((o, tuple(words for words in names if len(words) >= 3)) for o, names in named)


def _content(name: str) -> list[str]:
    return [word for word in _folded(name).split() if word not in _LITTLE]


@lru_cache(maxsize=65_536)
def _alike(first: str, second: str) -> bool:
    if first == second:
        return True
    shared = len(_common_prefix(first, second))
    if shared >= _STEM and shared >= 0.6 * max(len(first), len(second)) - 1:
        return True
    if min(len(first), len(second)) < 5:
        return False
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(first, second) <= 1


def _common_prefix(first: str, second: str) -> str:
    at = 0
    while at < min(len(first), len(second)) and first[at] == second[at]:
        at += 1
    return first[:at]


def bent_name(name: str) -> BentName | None:
    """Give the one known organisation whose name this is, bent; ``None`` when it is exact, unlike, or ambiguous.

    Words are matched whatever their order, with shared stems ("observation", "observatory"); three at least, among them
    every word that sets the organisation apart (its country, its own name). Another country's name beside them is
    another organisation's.
    """
    if known(name) is not None or _ends_with_known(name) is not None:
        return None
    said = _content(re.sub(r"\b\w+-based\b", " ", name))
    scored = sorted(_scores(said), key=lambda row: (-row[0], row[1].name))
    if not scored or scored[0][0] < BENT_AT_LEAST:
        return None
    if len(scored) > 1 and scored[1][0] > scored[0][0] - 0.1:
        return None
    return BentName(scored[0][1], round(scored[0][0], 6))


@cache
def _vocabulary() -> dict[str, tuple[int, ...]]:
    """Every content word of a longer name, with the places of the organisations that have it."""
    held: dict[str, set[int]] = {}
    for at, (_, names) in enumerate(_named_content()):
        for word in {word for name in names for word in name}:
            held.setdefault(word, set()).add(at)
    return {word: tuple(sorted(places)) for word, places in held.items()}


@lru_cache(maxsize=65_536)
def _organisations_with(word: str) -> frozenset[int]:
    """The places of the organisations with a word like this one."""
    begun, size = word[:_STEM], len(word)
    return frozenset(
        at
        for other, places in _vocabulary().items()
        if (other.startswith(begun) or abs(len(other) - size) <= 1) and _alike(other, word)
        for at in places
    )


def _scores(said: list[str]) -> Iterator[tuple[float, Organisation]]:
    shared = Counter(at for word in set(said) for at in _organisations_with(word))
    for at in sorted(at for at, times in shared.items() if times >= 2):
        organisation, names = _named_content()[at]
        best = max((_likeness(said, name) for name in names), default=0.0)
        if best > 0:
            yield best, organisation


def _likeness(said: list[str], name: tuple[str, ...]) -> float:
    if len(name) < 3 or len(said) < 3:
        return 0.0
    left, missed = list(said), list[str]()
    matched = 0
    for word in name:
        twin = next((other for other in left if _alike(word, other)), None)
        if twin is not None:
            left.remove(twin)
            matched += 1
        else:
            missed.append(word)
    if any(word not in _ORDINARY for word in missed) or any(_PEOPLES.match(word) for word in left):
        return 0.0
    if _KINDS.intersection(missed) and _KINDS.intersection(left):
        return 0.0
    return matched / max(len(said), len(name)) if matched >= 3 else 0.0
