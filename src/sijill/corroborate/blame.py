"""Blame: whether whoever is said to have done it names somebody else, so that the parties blame each other.

Only words that name a party are held against each other; they are never printed, since a person may stand accused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from sijill.corroborate.lexicon import folded, words_of
from sijill.corroborate.pages import Page
from sijill.corroborate.toll import Toll

_ARABIC_ARTICLE = re.compile(r"^(?:و?(?:ال|لل)|ل(?=ل))(?=\w{3})")
_SHORTEST = 3


def with_accused(tolls: Iterable[Toll], pages: Iterable[Page]) -> list[Toll]:
    """Give the tolls with the words that name whoever their claims accuse.

    Args:
        tolls: Tolls as read.
        pages: The pages they stand in.
    """
    texts = {page.document: page.text for page in pages}
    return [_read(toll, texts) if toll.accused_at and toll.document in texts else toll for toll in tolls]


def _read(toll: Toll, texts: Mapping[str, str]) -> Toll:
    text = texts[toll.document]
    return replace(toll, accused=frozenset(word for start, end in toll.accused_at for word in party(text[start:end])))


def contested_by(tolls: Sequence[Toll]) -> tuple[str, ...]:
    """Give the origins that others accuse and that accuse somebody else, sorted; none where nobody answers so.

    Args:
        tolls: All tolls of one figure.
    """
    found = set()
    for toll in tolls:
        own = party(toll.origin.name)
        answers = toll.accused and not toll.accused & own
        if answers and toll.origin.is_named and any(own & other.accused for other in tolls):
            found.add(toll.origin.name)
    return tuple(sorted(found))


@lru_cache(maxsize=65_536)
def party(words: str) -> frozenset[str]:
    """Give the words that name a party, each in one form.

    >>> sorted(party("the Army's forces")), sorted(party("الجيش"))
    (['army'], ['جيش'])
    """
    plain = re.sub(r"'s\b", "", folded(words))
    bare = (_ARABIC_ARTICLE.sub("", word) for word in re.findall(r"[^\W\d_]+", plain))
    forms = (word.removesuffix("s") if word.isascii() and len(word) > _SHORTEST + 1 else word for word in bare)
    return frozenset(word for word in forms if len(word) >= _SHORTEST) - frozenset(words_of("blame", "generic"))
