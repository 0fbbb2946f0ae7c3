"""Words of organisations' names in both scripts, so that one name in two languages is seen to be one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from sijill.corroborate.lexicon import folded, tables
from sijill.text.place_names import fold_place, place_key
from sijill.text.vowels import vowels_agree

_ARABIC_PREFIX = re.compile(r"^و?(?:لل|[لبك]?(?:ال)?)(?=\w{2})")
_ARABIC_ARTICLE = re.compile(r"^(?:ال|لل)(?=\w{2})")
"""Of a word that tells a name apart no single letter is taken off: it may be the name's first."""
_WHOLE = 3
INITIALS = re.compile(r"[A-Z]{3,6}")
SMALL = frozenset({"a", "an", "and", "at", "for", "in", "of", "the", "to", "على", "علي", "عن", "في", "من"})
"""Words that tell no name apart."""


def in_english(name: str) -> str:
    """Give the folded name with Arabic words for kinds of organisation in English; other words stay.

    >>> in_english("وزارة الداخلية")
    'ministry interior'
    """
    return " ".join(_word(word) for word in folded(name).split())


def _word(word: str) -> str:
    known = _words()
    if word in known:
        return known[word]
    bare = _ARABIC_PREFIX.sub("", word)
    return known.get(bare, word)


@cache
def _words() -> dict[str, str]:
    return {word: key for key, words in tables("org_words")["word"].items() for word in words}


@cache
def kind_words() -> frozenset[str]:
    """The English words for kinds of organisation."""
    return frozenset(tables("org_words")["word"])


@cache
def _offices() -> frozenset[str]:
    return frozenset(tables("org_words")["office"]["words"])


@lru_cache(maxsize=65_536)
def _of_the_body(name: str) -> str:
    """The folded name without words for an office inside the body: the management of a hospital is the hospital."""
    offices = _offices()
    return " ".join(w for w in folded(name).split() if w not in offices and _ARABIC_PREFIX.sub("", w) not in offices)


@lru_cache(maxsize=262_144)
def name_key(name: str) -> frozenset[str]:
    """Give one key for a name in either script: words for kinds of organisation in English, the rest by consonants."""
    known = kind_words()
    found = set()
    for word in re.findall(r"[^\W_]+", in_english(name)):
        if word not in SMALL:
            found.add(word if word in known else place_key(fold_place(_ARABIC_ARTICLE.sub("", word))) or word)
    return frozenset(found)


@cache
def _words_of_bodies() -> frozenset[str]:
    return kind_words() - frozenset(tables("org_words")["medium"]["words"])


def has_head(name: str) -> bool:
    """Whether a name has a word for the kind of body it is: an observatory, a committee.

    >>> has_head("Sahel Observatory"), has_head("Population")
    (True, False)
    """
    heads = {word for words in tables("org_words")["head"].values() for word in words}
    return any(word in heads for word in re.findall(r"[^\W_]+", in_english(name)))


def is_body(name: str) -> bool:
    """Whether a name is that of a body which counts or records for itself, not of a medium: it has words for one.

    >>> is_body("Sahel Relief Committee"), is_body("Sahel News Agency")
    (True, False)
    """
    return bool(name_key(name) & _words_of_bodies())


def one_name(names: Iterable[str]) -> dict[str, str]:
    """Give each name the one by which its key is called: the first written in Latin letters, else the first.

    Only names that share a word for a kind of organisation, and some other word, are taken for one.
    """
    groups: dict[frozenset[str], list[str]] = {}
    for name in sorted(set(names), key=_latin_first):
        groups.setdefault(name_key(name), []).append(name)
    out = {}
    for key, members in groups.items():
        is_sure = len(key) > 1 and bool(key & kind_words())
        heads: list[str] = []
        for name in members:
            chosen = next((head for head in heads if _is_one(name, head, is_sure)), name)
            out[name] = chosen
            heads += [name] if chosen == name else []
    return out | {short: out[whole] for short, whole in _meant_by_initials(out).items()}


def _is_one(name: str, other: str, is_sure: bool) -> bool:
    return _without_the(name) == _without_the(other) or (is_sure and sound_alike(name, other))


def _without_the(name: str) -> str:
    return folded(name).removeprefix("the ")


def _latin_first(name: str) -> tuple[bool, str]:
    return not name.isascii(), name


def sound_alike(name: str, other: str) -> bool:
    """Whether the vowels of the words that tell two names of one key apart can be the same: Hassan is not Hussein."""
    mine, theirs = _telling(name), _telling(other)
    return all(vowels_agree(mine[key], theirs[key]) for key in mine.keys() & theirs.keys())


@lru_cache(maxsize=65_536)
def _telling(name: str) -> Mapping[str, str]:
    """The folded words that tell a name apart, by their consonants."""
    words = [word for word in re.findall(r"[^\W_]+", in_english(name)) if word not in SMALL | kind_words()]
    plain = [fold_place(_ARABIC_ARTICLE.sub("", word)) for word in words]
    return {place_key(word) or word: word for word in plain if word}


def _meant_by_initials(names: Iterable[str]) -> dict[str, str]:
    """Give each name of nothing but initials the one name among ``names`` whose words begin so."""
    listed = sorted(names)
    initials: dict[str, list[str]] = {}
    for name in listed:
        words = [word for word in re.findall(r"[^\W\d_]+", name) if word.casefold() not in SMALL]
        if len(words) > 2 and name.isascii():
            initials.setdefault("".join(word[0] for word in words).upper(), []).append(name)
    keys = {
        short: {name_key(whole) for whole in initials.get(short, ())} for short in listed if INITIALS.fullmatch(short)
    }
    return {short: min(initials[short]) for short, found in keys.items() if len(found) == 1}


def short_names(names: Iterable[str]) -> dict[str, str]:
    """Give each short form the one longer name among ``names`` that it can mean: ``Observatory``, ``the ministry``.

    A name of nothing but words for kinds of organisation is short for the only longer name that holds them all. A
    longer string that holds a whole name of three words and more ("as X announced") is that name.
    """
    keys = {name: name_key(_of_the_body(name)) for name in sorted(set(names))}
    out = {}
    for name, key in keys.items():
        longer = [other for other, its in keys.items() if key < its]
        if key and key <= kind_words() and len(longer) == 1:
            out[name] = longer[0]
        inside = [other for other, its in keys.items() if its < key and len(its) >= _WHOLE and its - kind_words()]
        if len(inside) == 1:
            out[name] = inside[0]
    return out | _meant_by_initials(keys)
