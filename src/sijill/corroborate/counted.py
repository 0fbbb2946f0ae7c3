"""Counted: what the words behind a number say it counts, where a reader took it for people harmed one way.

"Two families were killed" are no two people, and "40 dead and wounded" are not 40 dead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sijill.corroborate.lexicon import folded, tables, words_of
from sijill.corroborate.pages import Page
from sijill.corroborate.toll import Toll
from sijill.text.arabic import western_digits

NEAR = 60
"""So many characters behind a number its noun is looked for."""
WORDS = 4
_WORD = re.compile(r"[^\W\d_]+|[.,;:،؛]")
_OF = frozenset({"of", "the", "من"})
_AND = frozenset({"and", "or"})
_HARMS = ("killed", "injured")
_PEOPLE_IN_THEM = re.compile(
    r"^[^.;:]*?(?:, | - |\(|\bof |\bnumbering |\bcomprising |\btotall?ing |تضم |عدد افرادها |قوامها )"
    r"(?P<n>\d{1,4}) (?:people|persons|members|individuals|شخصا|شخص|فردا|افراد|اشخاص)\b"
)
"""How many people are in the families: "three families, *17 people*"."""


def with_what_is_counted(tolls: Iterable[Toll], pages: Iterable[Page]) -> list[Toll]:
    """Give the tolls; a number of families, or of dead and wounded together, is mapped to no category.

    Args:
        tolls: Tolls as read; those without a number in a page stay.
        pages: The pages.
    """
    texts = {page.document: page.text for page in pages}
    out = []
    for toll in tolls:
        behind = _behind(toll, texts)
        why = no_people(behind)
        held = people_told(behind) if why else None
        if held is not None:
            out.append(replace(toll, low=held, high=held))
        else:
            out.append(replace(toll, category=None, unmapped=why) if why else toll)
    return out


def _behind(toll: Toll, texts: Mapping[str, str]) -> str:
    """The words right behind a toll's number; "" where they are not known."""
    if not toll.number_at or toll.document not in texts:
        return ""
    end = toll.number_at[1]
    return texts[toll.document][end : end + NEAR]


def people_told(behind: str) -> int | None:
    """Give how many people the families are said to be, right behind their number, or ``None``.

    >>> people_told(" families, 17 people in all, were killed"), people_told(" families were killed")
    (17, None)
    """
    found = _PEOPLE_IN_THEM.search(western_digits(folded(behind)))
    return int(found["n"]) if found else None


def no_people(behind: str) -> str:
    """Give why the words behind a number do not count people of one harm, or "".

    >>> no_people(" families were killed"), no_people(" people were killed")
    ('counts families, not people', '')
    >>> no_people(" dead and wounded")
    'counts the dead and the wounded together'
    """
    words = _WORD.findall(folded(behind))[:WORDS]
    noun = _noun(words)
    if noun in words_of("categories", "unit"):
        return f"counts {noun}, not people"
    return "counts the dead and the wounded together" if _is_of_both(words) else ""


def _noun(words: Sequence[str]) -> str:
    """The first word behind a number that is no "of", "displaced" or the like: ``of displaced families`` → families."""
    passed = {*_OF, *words_of("categories", "beside_unit"), *words_of("scopes", "demonym")}
    return next((word.removeprefix("ال") for word in words if word not in passed), "")


def _is_of_both(words: Sequence[str]) -> bool:
    """Whether two words of different harms stand joined: ``dead and wounded``; not ``killed and two wounded``."""
    harms = {word: harm for harm in _HARMS for word in tables("categories")["harm"][harm]}
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        joined = words[at + 2] if after in _AND and at + 2 < len(words) else after.removeprefix("و")
        is_joined = after in _AND or after.startswith("و")
        if is_joined and {harms.get(word), harms.get(joined)} == set(_HARMS):
            return True
    return False
