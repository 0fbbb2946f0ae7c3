"""Whether two written place names can be spellings of one place that no gazetteer knows, in either script."""

from __future__ import annotations

import re
from functools import lru_cache

from sijill.text.arabic import is_arabic_letter
from sijill.text.place_names import fold_place
from sijill.text.skeletons import token_skeleton
from sijill.text.vowels import vowel_classes, vowels_agree

FEWEST = 3
"""Consonants that a name has at least to be known by them (count)."""
HALF = 0.5
"""Names of which less than this share of letters agrees are clearly unlike."""
_APART = re.compile(r"(?<=[ستدكغ])(?=ه)")
"""Two letters that are written like one sound in Latin: سه in Suhail is not sh."""
_BROAD = {"$": "s", "G": "k"}
_DIPHTHONG = re.compile(r"[ae][iy](?![aeiou])")


def spelt_alike(first: str, second: str) -> bool:
    """Whether two place names are so alike that both can name one place: word by word, in order, in either script.

    A key of fewer than three consonants tells nothing, unless the folded names are equal. It does not say that the
    places *are* one.

    >>> spelt_alike("Beit Qandil", "بيت قنديل"), spelt_alike("Khirbat Suhayl", "خربة سهيل")
    (True, True)
    >>> spelt_alike("Dar Salma", "Deir Salma")
    False
    """
    return _alike(fold_place(first), fold_place(second))


def clearly_unlike(first: str, second: str) -> bool:
    """Whether two place names are so unlike that hardly a slip or a garble made one of the other.

    Words that both have say nothing ("Kafr"); of the others, in letters or in consonants, less than half agree.

    >>> clearly_unlike("Um Sirra", "Wad Halfawi"), clearly_unlike("Wad Nuwayra", "Wood Nuwairah")
    (True, False)
    """
    from rapidfuzz.distance import Levenshtein

    if spelt_alike(first, second):
        return False
    a, b = fold_place(first).split(), fold_place(second).split()
    mine, theirs = [word for word in a if word not in b], [word for word in b if word not in a]
    if not mine or not theirs:
        return False
    pairs = [("".join(map(token_skeleton, mine)), "".join(map(token_skeleton, theirs)))]
    if is_arabic_letter(mine[0][0]) == is_arabic_letter(theirs[0][0]):
        pairs.append((" ".join(mine), " ".join(theirs)))
    return all(Levenshtein.normalized_similarity(*pair) < HALF for pair in pairs)


def place_bucket(name: str) -> str:
    """Give a key that all names share which :func:`spelt_alike` takes for one.

    >>> place_bucket("Khirbat Suhayl") == place_bucket("خربة سهيل")
    True
    """
    words = fold_place(name).split()
    keys = (re.sub(r"[haG$]", lambda found: _BROAD.get(found[0], ""), token_skeleton(word)) for word in words)
    return " ".join(re.sub(r"t$", "", re.sub(r"(.)\1+", r"\1", key)) for key in keys)


@lru_cache(maxsize=65_536)
def _alike(first: str, second: str) -> bool:
    if first == second:
        return bool(first)
    a, b = first.split(), second.split()
    if not a or len(a) != len(b) or sum(len(token_skeleton(word).strip("a")) for word in a) < FEWEST:
        return False
    last = len(a) - 1
    return all(_is_one_word(x, y, is_last=at == last) for at, (x, y) in enumerate(zip(a, b, strict=True)))


def _is_one_word(first: str, second: str, *, is_last: bool) -> bool:
    if first == second:
        return True
    keys = _keys(first, is_last=is_last) & _keys(second, is_last=is_last)
    return bool(keys - {""}) and vowels_agree(first, second) and _diphthongs_agree(first, second)


def _keys(word: str, *, is_last: bool) -> set[str]:
    keys = {token_skeleton(word), "".join(token_skeleton(piece) for piece in _APART.split(word))}
    if is_arabic_letter(word[0]):  # the sound of "go" is written غ too where names are not Arabic: غورغادجي
        keys |= {key.replace("G", "k") for key in keys}
    if not is_last and is_arabic_letter(word[0]) and word.endswith("ه"):
        keys |= {f"{key}t" for key in keys}
    return keys


def _diphthongs_agree(first: str, second: str) -> bool:
    """Whether a diphthong in one Latin word has something to be in the other: Deir is not Dar, Suhail can be Suhel."""
    if is_arabic_letter(first[0]) or is_arabic_letter(second[0]):
        return True
    return all(
        not _DIPHTHONG.search(one[1:]) or bool(set(vowel_classes(other)) & {"E", "I"})
        for one, other in ((first, second), (second, first))
    )
