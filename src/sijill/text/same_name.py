"""Whether two written names can be taken for one, and the spellings under which a name may stand somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import resources
from itertools import product

from sijill.text.arabic import is_arabic_letter
from sijill.text.names import name_tokens
from sijill.text.skeletons import token_skeleton
from sijill.text.vowels import vowels_agree

MOST_SPELLINGS = 4000


@cache
def known_pairs() -> dict[str, frozenset[str]]:
    """Give, for every folded name part of the shipped table, all spellings of that name in both scripts."""
    table: dict[str, frozenset[str]] = {}
    lines = resources.files("sijill.data.names").joinpath("pairs.csv").read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        arabic, _, latin = line.partition(",")
        spellings = frozenset([*arabic.split("|"), *latin.split("|")]) - {""}
        for spelling in spellings:
            key = " ".join(name_tokens(spelling))
            table[key] = table.get(key, frozenset()) | spellings
    return table


@cache
def paired_spellings(folded: str) -> frozenset[str]:
    """Give the folded spellings that the shipped table knows for the name a folded part is a spelling of."""
    return frozenset(" ".join(name_tokens(spelling)) for spelling in known_pairs().get(folded, frozenset()))


@lru_cache(maxsize=65_536)
def same_part(first: str, second: str) -> bool:
    """Whether two folded name parts can be spellings of one: equal keys, agreeing vowels, or a known pair."""
    if first == second:
        return True
    if second in paired_spellings(first):
        return True
    key = token_skeleton(first)
    return len(key.strip("a")) >= 2 and key == token_skeleton(second) and vowels_agree(first, second)


def same_name(first: str, second: str) -> bool:
    """Whether two written names are so alike that they are proposed as one; conservative.

    Both need the same number of parts, each pair alike in order. It says nothing about whether the *people* are one.

    >>> same_name("Nabil Hamdan", "نبيل حمدان"), same_name("Hassan Ali", "Hussein Ali")
    (True, False)
    """
    a, b = name_tokens(first), name_tokens(second)
    return len(a) == len(b) and bool(a) and all(same_part(x, y) for x, y in zip(a, b, strict=True))


def _article_forms(bare: str, had_article: bool) -> set[str]:
    if is_arabic_letter(bare[0]):
        return {bare, f"ال{bare}"} if had_article else {bare}
    forms = {bare}
    if had_article:
        forms |= {f"{article}{joint}{bare}" for article in ("al", "el") for joint in ("-", " ", "")}
    return forms


def _swaps(token: str) -> set[str]:
    if is_arabic_letter(token[0]):
        return {token, token.removesuffix("ه") + "ة"} if token.endswith("ه") else {token}
    swaps = {
        token,
        re.sub(r"s$", "z", token),
        re.sub(r"z$", "s", token),
        token.replace("ou", "u"),
        token.replace("ee", "i"),
    }
    swaps |= {
        re.sub(r"(.)\1", r"\1", token),
        token.replace("q", "k"),
        token.replace("ph", "f"),
        re.sub(r"ah$", "a", token),
    }
    return {swap for swap in swaps if swap}


def _spelled_part(token: str, had_article: bool) -> tuple[str, ...]:
    bases = {token} | {spelling.casefold() for spelling in known_pairs().get(token, frozenset())}
    spelled = {form for base in bases for swap in _swaps(base) for form in _article_forms(swap, had_article)}
    return tuple(sorted(spelled))


def _same_script(parts: Iterable[str]) -> bool:
    kinds = {is_arabic_letter(part[0]) for part in parts}
    return len(kinds) == 1


def spellings(name: str) -> frozenset[str]:
    """Give the spellings, lower-cased, that a scan for leaks of ``name`` must look for.

    Both scripts where the pair is in the shipped table; with and without article, hyphen and spacing. The name as
    written (lower-cased) is always among them. At most :data:`MOST_SPELLINGS`, the likeliest first by sorting.

    >>> "ahmed al-sharaa" in spellings("Ahmed al-Sharaa") and "أحمد الشرع" in spellings("Ahmed al-Sharaa")
    True
    """
    tokens = name_tokens(name)
    had_article = [_had_article(name, token) for token in tokens]
    parts = [_spelled_part(token, had) for token, had in zip(tokens, had_article, strict=True)]
    whole = {name.casefold(), " ".join(tokens)}
    for combination in product(*parts):
        if len(whole) >= MOST_SPELLINGS:
            break
        if combination and _same_script(combination):
            whole |= {" ".join(combination), "-".join(combination)} if len(combination) > 1 else {combination[0]}
    return frozenset(whole - {""})


def _had_article(name: str, token: str) -> bool:
    return bool(
        re.search(rf"(?:\bal|\bel)[-\s]?{re.escape(token)}|ال{re.escape(token)}", " ".join(name.casefold().split()))
    )
