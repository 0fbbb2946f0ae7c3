"""Names of people across spellings and scripts: one folded form, one consonant key, the spellings to look for."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from sijill.text.arabic import fold_letters, is_arabic_letter
from sijill.text.skeletons import token_skeleton

_ARTICLES = frozenset({"al", "el", "ul", "il"})
_SUN_ARTICLES = frozenset(
    {"as", "ash", "an", "ar", "at", "az", "ad", "es", "esh", "en", "er", "et", "ez", "ed", "ath", "adh"}
)
_FUSED = re.compile(r"^(?:al|el)(?=[bcdfghjkmnpqrstvwxyz][a-z]*[aeiou][a-z]*[a-z]$)(?=[a-z]{4,})")
_FUSED_LOOKALIKES = "albert alfred alwan almas alma alton elvis elsa elma elton alban albin elham altaf"
_NOT_FUSED = frozenset(_FUSED_LOOKALIKES.split())
_SERVANT = re.compile(r"^(?:abd|abed|abid)(?:u?l|el|al|ur|us|ush|un)?$")
_SERVANT_FUSED = re.compile(r"^abd(?:[aeiou]?(?:l|r(?=r)|s(?=s|sh)|n(?=n)))?[-]?(?=[a-z]{3,})")
_FATHER = frozenset({"abu", "abou", "abo", "aboo", "ابو", "ابي", "ابا"})
_FAITH_WORDS = frozenset(
    {"din", "deen", "dine", "aldin", "eddin", "uddin", "eddine", "aldeen", "eldin", "eldeen", "الدين", "دين"}
)
_LATIN_TITLES = "mr mrs ms miss dr sheikh shaykh sheik hajj haji hajja prof capt gen col lt sgt"
_ARABIC_TITLES = "السيد السيده الشيخ الحاج الدكتور الشهيد الشهيده الطفل الطفله"
_TITLES = frozenset((*_LATIN_TITLES.split(), *_ARABIC_TITLES.split()))


def _plain(name: str) -> str:
    if name.isascii():
        return _without_marks(name.casefold())
    lowered = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name)).casefold()
    latin = "".join(c for c in lowered if is_arabic_letter(c) or not unicodedata.combining(c))
    return _without_marks(latin)


def _without_marks(latin: str) -> str:
    latin = re.sub(r"['`’‘ʿʾʻʼ´\"“”]", "", latin)
    return re.sub(r"\s+", " ", fold_letters(re.sub(r"[\-‐‑–_.,;:/()\[\]]", " ", latin))).strip()


def _without_article(token: str) -> str:
    if is_arabic_letter(token[0]):
        return token[2:] if token.startswith("ال") and len(token) >= 5 else token
    return token if token in _NOT_FUSED else _FUSED.sub("", token)


def _join_servant(tokens: list[str]) -> list[str]:
    out: list[str] = []
    at = 0
    while at < len(tokens):
        token, rest = tokens[at], tokens[at + 1 :]
        if (token in {"عبد", "عبيد"} or _SERVANT.match(token)) and rest:
            skip = 1 if rest[0] in _ARTICLES | _SUN_ARTICLES and len(rest) > 1 else 0
            bare = rest[skip].removeprefix("ال") if is_arabic_letter(rest[skip][0]) else rest[skip]
            out.append(("عبد" if is_arabic_letter(token[0]) else "abd") + _FUSED.sub("", bare))
            at += 2 + skip
        elif token.startswith("عبدال") and len(token) > 5:
            out.append("عبد" + token[5:])
            at += 1
        elif token.startswith("abd") and len(token) > 6:
            out.append("abd" + _SERVANT_FUSED.sub("", token))
            at += 1
        else:
            out.append(token)
            at += 1
    return out


def _join_pairs(tokens: list[str]) -> list[str]:
    out: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token in _FATHER and at + 1 < len(tokens):
            skip = 1 if tokens[at + 1] in _ARTICLES and at + 2 < len(tokens) else 0
            bare = _without_article(tokens[at + 1 + skip])
            out.append(("ابو" if is_arabic_letter(token[0]) else "abu") + bare)
            at += 2 + skip
        elif token in _FAITH_WORDS and out and out[-1] not in _ARTICLES:
            out[-1] += "دين" if is_arabic_letter(token[0]) else "din"
            at += 1
        else:
            out.append(token)
            at += 1
    return out


@lru_cache(maxsize=65_536)
def name_tokens(name: str) -> tuple[str, ...]:
    """Give the folded parts of ``name``: no titles, no articles, ``Abd al-``, ``Abu`` and ``al-Din`` joined on."""
    words = [word for word in _plain(name).split(" ") if word]
    titled = [word for word in words if word not in _TITLES]
    joined = _join_servant(titled or words)
    is_bare = name.isascii() and "-" not in name
    hyphen_articles = (
        set() if is_bare else set(re.findall(r"\b([a-z]{2,3})[-‐‑]", unicodedata.normalize("NFKC", name).casefold()))
    )
    dropped = [
        word
        for at, word in enumerate(joined)
        if not (at + 1 < len(joined) and (word in _ARTICLES or (word in _SUN_ARTICLES and word in hyphen_articles)))
    ]
    bare = [word if word in _FAITH_WORDS else _without_article(word) for word in dropped]
    fused = [
        re.sub(r"(?:u|e|a)d{1,2}[ie]{1,2}ne?$|al?d[ie]{1,2}n$", "din", word) if _is_fused_faith(word) else word
        for word in bare
    ]
    return tuple(_join_pairs(fused))


def folded_alone(word: str) -> str | None:
    """Give the folded form of a word of letters that no other word changes; ``None`` when it joins its neighbours.

    Titles, articles, ``Abd``, ``Abu`` and ``al-Din`` take a neighbour in or fall away. A name of letters and single
    spaces none of whose words is such has the folded forms of its words as its parts: each word is read once.

    >>> folded_alone("Ahmad"), folded_alone("Abd")
    ('ahmad', None)
    """
    plain = _plain(word)
    is_joined = plain in {"عبد", "عبيد"} or _SERVANT.match(plain) is not None
    if not plain or is_joined or plain in _TITLES or plain in _ARTICLES:
        return None
    tokens = name_tokens(word)
    return None if len(tokens) != 1 or tokens[0] in _FATHER or tokens[0] in _FAITH_WORDS else tokens[0]


def _is_fused_faith(word: str) -> bool:
    return len(word) > 6 and bool(re.search(r"(?:udd|edd|add|ald|eld)(?:i|ee)ne?$", word))


def fold(name: str) -> str:
    """Give one form for the ways a name is written in its own script.

    Case, accents, hamza seats, alef maqsura, ta marbuta, tatweel, vowel signs, presentation forms, titles, articles
    and the spacing of ``Abd al-``, ``Abu`` and ``al-Din`` are folded. It does not cross scripts: :func:`skeleton` does.

    >>> fold("Abd al-Rahman AL-SHARAA"), fold("عبدالرحمن الشرع") == fold("عبد الرحمن الشرع")
    ('abdrahman sharaa', True)
    """
    return " ".join(name_tokens(name))


def skeleton(name: str) -> str:
    """Give the consonant key of a name, the same for both scripts; parts stay apart by a space.

    For candidates, not for decisions: Hassan and Hussein share a key. :func:`same_name` tells them apart.

    >>> skeleton("Ahmad Alshaar") == skeleton("أحمد الشعار") == skeleton("Ahmed al-Shaar")
    True
    """
    return " ".join(token_skeleton(token) for token in name_tokens(name))
