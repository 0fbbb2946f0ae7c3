"""Ordinary words that are spelled like names, so that not every "said" stops a release."""

from __future__ import annotations

from sijill.gate.tokens import Token
from sijill.text.arabic import is_dropped

_WORDS = (
    "said rim wail basil sultan hope rose grace joy faith may june april mark will bill frank rich grant dean dale "
    "hall young long short brown white black green stone king prince bishop noble sage sky star dawn iris lily ruby "
    "pearl jade summer autumn amber mercy honor honour angel hail many mane sham sad had salt sale nor noon men man "
    "ran run sun son sane sin din bin ban raid road read ready sir sure safe save saw see sea"
)
_ENGLISH = frozenset(_WORDS.split())


_ARABIC = frozenset({"على", "وعلى", "فعلى", "لعلى"})
"""``على`` (on) folds onto ``علي`` (the name); only the spelling tells them apart."""

PARTICLES = frozenset({"bin", "ibn", "ben", "bint", "al", "el", "abu", "abou", "umm", "um", "abd", "ould", "de"})
"""Lower-case words that stand inside a name."""


def is_ordinary(token: Token) -> bool:
    """Whether a word is an ordinary English word without a capital of its own, or the Arabic "on"; not a name."""
    bare = "".join(letter for letter in token.written if not is_dropped(letter))
    has_no_own_capital = token.is_lower or (not token.is_caseless and bare == bare.upper())
    return (has_no_own_capital and token.folded in _ENGLISH) or bare in _ARABIC
