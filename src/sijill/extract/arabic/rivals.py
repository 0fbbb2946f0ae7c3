"""Rival sources in one Arabic sentence: "31 bodies came in, doctors said, *as for the network, it recorded* twenty"."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word

_AS_FOR = frozenset({"اما", "واما"})
_WHERE = frozenset({"في", "من", "عن", "علي", "بعد", "قبل", "عند", "بين"})
"""As in "as for *in Tervo*, sources said": a place is brought up, and no source."""
_NAMED = 6
"""A rival is named in fewer words than this (words)."""


def verb_of_rival(words: tuple[Word, ...], at: int) -> int:
    """Give where the verb stands of the source that "as for" brings up and that begins at ``at``; 0 for none.

    Args:
        words: The sentence.
        at: The word behind "as for".
    """
    if at < 2 or words[at - 1].text not in _AS_FOR or words[at - 2].text not in {"،", ","}:
        return 0
    verbs = arabic_words("report", "verbs")
    if words[at].text in _WHERE:
        return 0
    near = range(at + 1, min(len(words), at + _NAMED))
    return next((i for i in near if words[i].text[0] == "ف" and words[i].text[1:] in verbs), 0)
