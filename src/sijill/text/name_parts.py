"""The parts of a written name: Abd al-, Abu and al-Din joined to what they belong to, articles and titles set aside."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from sijill.text.arabic import is_arabic_letter
from sijill.text.letters import plain_letters
from sijill.text.name_words import (
    ARTICLES,
    CHAINS,
    CHILDREN,
    DIVINE,
    FAITH,
    FATHERS,
    HYPHENED_ARTICLES,
    MOTHERS,
    TITLES,
)

MOST_PARTS = 12
"""Parts of a name beyond this are not looked at: the longest chains of ancestors on lists have eight."""

_WORD = re.compile(r"[^\s\-‐‑–,;:/()\[\]{}]+")
# where a gap was lost: before a capital, after ta marbuta and alef maqsura, before the article
_RUN_TOGETHER = re.compile(
    r"(?<=[a-zà-ÿ]{2})(?=[A-Z][a-zà-ÿ])|(?<=[ء-ي]ة)(?=[ء-ي]{2})|(?<=[ء-ي]{2}ى)(?=[ء-ي]{3})|(?<=[ء-ي]{2})(?=إ[ء-ي]{2})"
    r"|(?<=[ء-ي]{3})(?<!\bال.)(?<!\bال..)(?<!عبد)(?<!ابو)(?<!أبو)(?=ال[ء-ي]{3})"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_SERVANT = re.compile(r"^a+b[ei]?d(?:[aeou]?[lrsnzt]?|ou)$|^عبد$")
_SERVANT_FUSED = re.compile(
    r"^a+bd(?:[aeiou]{0,2}l(?=[a-z]{2})|[aeiou]{1,2}(?=[^aeiou]))?(?=[a-z]{3})|^عبد(?:ال(?=..))?(?=...)"
)
_KIND = {**dict.fromkeys(FATHERS, "abu"), **dict.fromkeys(MOTHERS, "umm")}
_FATHER_FUSED = re.compile(r"^(?:ab(?:u|ou)(?=[b-df-hj-np-tv-z][a-z]{3})|ابو(?=...))")
_FAITH_FUSED = re.compile(r"(?<=..)(?:[aeiou]{0,2}l?|[aeiou]-?)d{1,2}(?:i|ee|ie)ne?$|(?<=..)الدين$")
_FUSED_BEFORE_FAITH = re.compile("(?<=..)[aeu]l$")
_FAITH_LONGEST_PLAIN = 6
_SUN = re.compile(r"^[ae](ss|sh|ch|nn|rr|tt|zz|dd|cch|ssh)(?=[a-z]{3})")
_LATIN_ARTICLE = re.compile(r"^[aeu]l(?=[a-z]{3})")
_MAGHREBI_FATHER = re.compile(r"^bou(?=[b-df-hj-np-tv-z][a-z]{3})")


@dataclass(frozen=True, slots=True)
class NamePart:
    """One part of a name.

    Attributes:
        written: The words as written, without titles.
        stem: What tells it from other names, in plain letters (:func:`sijill.text.letters.plain_letters`), without
            article, Abd, Abu and al-Din.
        kind: ``abd`` (Abd al-X), ``abu``, ``umm`` or ``""``.
        is_faith: Whether it ends in al-Din.
        other: The stem if the letters it begins with are a fused article; ``""`` when they cannot be.
        has_article: Whether an article stood before the stem.
        is_chained: Whether bin, ibn, bint or ould stood before it.
    """

    written: str
    stem: str
    kind: str = ""
    is_faith: bool = False
    other: str = ""
    has_article: bool = False
    is_chained: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    written: str
    plain: str
    hyphen_after: bool
    is_stopped: bool


def _words(written: str) -> list[_Word]:
    words = []
    for found in _WORD.finditer(_RUN_TOGETHER.sub(" ", written)):
        plain = "".join(_LETTERS.findall(plain_letters(found[0])))
        if plain:
            hyphen = found.string[found.end() : found.end() + 1] in {"-", "‐", "‑", "–"}
            words.append(_Word(found[0].strip(".\"'"), plain, hyphen, found[0].endswith(".")))
        if len(words) == 2 * MOST_PARTS:
            break
    titled = [word for word in words if word.plain not in TITLES and not _is_initial(word)]
    return titled or words


def _is_initial(word: _Word) -> bool:
    """Whether it is a letter and a stop: a title in Arabic, an initial that tells nothing in Latin."""
    return len(word.plain) == 1 and word.is_stopped


@lru_cache(maxsize=65_536)
def name_parts(written: str) -> tuple[NamePart, ...]:
    """Give the parts of a name in the order in which they are written, at most ``MOST_PARTS``; none for no letters.

    >>> [part.written for part in name_parts("Dr. Abd al-Rahman Nour Eddine bin Abu Bakr al-Halabi")]
    ['Abd al-Rahman', 'Nour Eddine', 'Abu Bakr', 'al-Halabi']
    """
    words = _words(written)
    parts: list[NamePart] = []
    at = 0
    while at < len(words) and len(parts) < MOST_PARTS:
        taken = _taken(words, at, bool(parts))
        group = words[at : at + taken]
        if _is_faith(group) and parts:
            gap = "-" if words[at - 1].hyphen_after else " "
            other = _FUSED_BEFORE_FAITH.sub("", parts[-1].stem) if gap == "-" else parts[-1].other
            parts[-1] = replace(parts[-1], written=parts[-1].written + gap + _text(group), is_faith=True, other=other)
        else:
            parts.append(_part(group))
        at += taken
    return tuple(parts)


def _taken(words: list[_Word], at: int, is_later: bool) -> int:
    """How many words from ``at`` belong to one part."""
    left = len(words) - at
    word = words[at]
    if left == 1:
        return 1
    if word.plain in (CHAINS if is_later else CHILDREN):
        return 1 + _taken(words, at + 1, is_later)
    following = words[at + 1]
    if word.plain in _KIND or _is_article(word):
        return 1 + (_taken(words, at + 1, is_later) if _is_article(following) and left > 2 else 1)
    if _SERVANT.match(word.plain):
        if _is_article(following) and left > 2:
            return 3
        has_article = _without_article(following.plain, is_joined=True) != following.plain
        if has_article or following.plain in DIVINE or word.plain[-1:] in "lrsnzt":
            return 2
    return 1


def _is_article(word: _Word) -> bool:
    return word.plain in ARTICLES or (word.plain in HYPHENED_ARTICLES and word.hyphen_after)


def _is_faith(group: list[_Word]) -> bool:
    return group[-1].plain in FAITH and all(_is_article(word) for word in group[:-1])


def _text(group: list[_Word]) -> str:
    return "".join(word.written + ("-" if word.hyphen_after else " ") for word in group).strip(" -")


def _part(group: list[_Word]) -> NamePart:
    written, plain = _text(group), [word.plain for word in group]
    chained = len(plain) > 1 and plain[0] in CHAINS
    if chained:
        plain, written = plain[1:], _text(group[1:])
    kind, article = "", False
    if len(plain) > 1 and (plain[0] in _KIND or _SERVANT.match(plain[0])):
        kind, plain = _KIND.get(plain[0], "abd"), plain[1:]
    while len(plain) > 1:
        article, plain = True, plain[1:]
    stem = plain[0]
    if not kind:
        kind, stem = _fused_kind(stem)
    faith = len(stem) > _FAITH_LONGEST_PLAIN and bool(_FAITH_FUSED.search(stem))
    if faith:
        stem = _FAITH_FUSED.sub("", stem)
    bare = _without_article(stem, bool(kind))
    if is_arabic_letter(stem[0]) or kind == "abd":
        # in Arabic letters the article is plain to see, but for Ilham, Ilyas and their like
        return NamePart(
            written, bare, kind, faith, "" if kind or bare == stem else stem, article or bare != stem, chained
        )
    return NamePart(written, stem, kind, faith, "" if bare == stem else bare, article, chained)


def _fused_kind(stem: str) -> tuple[str, str]:
    servant = _SERVANT_FUSED.sub("", stem)
    if servant != stem:
        return "abd", servant
    father = _FATHER_FUSED.sub("", stem)
    return ("abu", father) if father != stem else ("", stem)


def _without_article(stem: str, is_joined: bool) -> str:
    if is_arabic_letter(stem[0]):
        return stem[2:] if stem.startswith("ال") and len(stem) >= (4 if is_joined else 5) else stem
    if _SUN.match(stem):
        return stem[2 if stem[1] == stem[2] else 1 :]
    return _MAGHREBI_FATHER.sub("", _LATIN_ARTICLE.sub("", stem))
