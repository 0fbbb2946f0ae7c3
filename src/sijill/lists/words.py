"""The words of cells: what stands for a sex, an unknown, a status, a cause, in either language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources

from sijill.lists.characters import neutral
from sijill.text.arabic import fold_letters

AGE_BESIDE = re.compile(r"(?<=\w)\s*(?:[(\[]\s*\d{1,2}\b[^)\]]*[)\]]|[,،]\s*\d{1,2})\s*$")
"""An age behind a name, in brackets or after a comma."""


CHAT = re.compile(r"(?:[235-7][a-z]+|[a-z]+[235-7](?=[a-z])[a-z]*|[a-z]{2,}[aeiou][57])+")
"""A word in which digits stand for Arabic letters, as in chats: ``Mo7ammed``, ``3omar``, ``Sale7``."""


@lru_cache(maxsize=1 << 17)
def cell_key(cell: str) -> str:
    """One form of a cell's words: case, punctuation, vowel signs and hamza seats folded, digits made western.

    >>> cell_key(" Shot-dead. ")
    'shot dead'
    """
    folded = fold_letters(neutral(cell).casefold())
    return " ".join(re.sub(r"[^\w?+]+|_", " ", folded).split())


@cache
def words_for(group: str) -> Mapping[str, str]:
    """Each word of ``group`` (``sex``, ``age``, ``status``, ``cause``, ``unknown``, ...), folded, with its meaning."""
    text = resources.files("sijill.data").joinpath("headers").joinpath("values.toml").read_text(encoding="utf-8")
    return {cell_key(word): meaning for meaning, words in tomllib.loads(text)[group].items() for word in words}


def is_unknown(cell: str) -> bool:
    """Whether a cell says, in words or signs, that nothing is known.

    >>> is_unknown("Unknown."), is_unknown("--"), is_unknown("Una")
    (True, True, False)
    """
    key = cell_key(cell)
    return not key.strip("? ") or key in words_for("unknown")


def stands_for_another(name: str) -> bool:
    """Whether a name names a relative, a body or a number instead of the person: ``wife of Karim``, ``martyr 6000``.

    Such a name is kept as written and never linked by.
    """
    key = cell_key(AGE_BESIDE.sub("", name))
    words = key.split()
    if len(words) <= 3 and any(any(map(str.isdigit, word)) and not CHAT.fullmatch(word) for word in words):
        return True
    begins, ends = _placeholder_words()
    return key in words_for("stands_alone") or (f"{key} ".startswith(begins) and " " in key) or key.endswith(ends)


def is_total(cell: str) -> bool:
    """Whether a cell says that its row holds the sum of the others.

    >>> is_total("Total:"), is_total("المجموع الكلي"), is_total("Total Petroleum")
    (True, True, False)
    """
    return cell_key(cell) in words_for("total")


def names_others_too(name: str) -> bool:
    """Whether a name seems to be that of several people: a word for *and* stands in it, or his children behind it.

    >>> names_others_too("Rami and Fadi Zayn"), names_others_too("كريم ديب وأطفاله"), names_others_too("Ferdinand Zayn")
    (True, True, False)
    """
    words = re.sub(r"[&+]", " and ", name) if "&" in name or "+" in name else name
    return any(word in words_for("others") for word in cell_key(words).split()[1:])


@cache
def placeholder_words() -> frozenset[str]:
    """Every word, as :func:`cell_key` gives it, of what says that a name is not known or another's.

    A name of letters none of whose words is among them is none of :func:`is_unknown`, :func:`stands_for_another`,
    :func:`is_total` and :func:`names_others_too`.
    """
    groups = ("unknown", "stands_alone", "stands_for", "total", "others")
    told = (phrase for group in groups for phrase in words_for(group))
    return frozenset(word for phrase in told for word in phrase.split())


@cache
def _placeholder_words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands before and after the name of another, each with the space that parts it."""
    known = words_for("stands_for").items()
    begins = tuple(word + " " for word, place in known if place == "begins")
    return begins, tuple(" " + word for word, place in known if place == "ends")


def meanings_in(cell: str, group: str) -> frozenset[str]:
    """Every meaning of ``group`` whose words stand in the cell; a word inside a longer known one does not count.

    >>> sorted(meanings_in("non-combatant", "status"))
    ['civilian']
    """
    padded, words = f" {cell_key(cell)} ", words_for(group)
    found = set()
    for word in sorted(words, key=lambda word: (-len(word), word)):
        if f" {word} " in padded:
            found.add(words[word])
            padded = padded.replace(f" {word} ", " | ")
    return frozenset(found)
