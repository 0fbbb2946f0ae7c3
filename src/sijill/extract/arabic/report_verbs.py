"""Verbs of report in Arabic, told from the words that are spelled the same: "between", "carried", "belonging to"."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word

_NEAR = 9
"""So many words behind a verb of report "that" or "from" may follow (words)."""
_OPENERS = frozenset({"كما", "فيما", "قد", "وقد", "بدوره", "بدورها", "،", "”", "»", '"'})
"""What stands before a verb that opens a clause."""
_THAT = frozenset({"ان", "انه", "انها", "انهم", "بان", "بانه", "بانها"})
_FROM = frozenset({"عن", "عنه", "عنها", "عنهم"})
_WHAT = frozenset({"ما", "لما", "حسبما", "وفقما", "كما"})
_BETWEEN = frozenset({"بين"})
_CARRIED = frozenset({"نقل", "نقلت"})
_FOLLOWED = frozenset({"تابع"})
_NAMING = frozenset({"رصد", "توثيق"})
_BODIES = frozenset({"منظمه", "شبكه", "لجنه", "وحده", "موسسه"})
"""As in "the organisation *Rasd* (monitoring) of crimes": a word of its name."""
_ENDS = frozenset({"الي", "،", "؛"})


def is_report_verb(words: Sequence[Word], at: int) -> bool:
    """Whether a word says that somebody reports; "between" and "carried to" do not.

    Args:
        words: The words of a sentence.
        at: Which of them.
    """
    spelled = {words[at].text, words[at].bare}
    if not spelled & arabic_words("report", "verbs"):
        return False
    if words[at].text in _NAMING and at > 0 and words[at - 1].bare in _BODIES:
        return False
    if spelled & _BETWEEN:
        return (at == 0 or words[at - 1].text in _OPENERS) and _follows(words, at, _THAT)
    if spelled & _CARRIED:
        return (at > 0 and words[at - 1].text in _WHAT) or _follows(words, at, _THAT | _FROM)
    return not (spelled & _FOLLOWED and at + 1 < len(words) and words[at + 1].text.startswith("ل"))


def _follows(words: Sequence[Word], at: int, sought: frozenset[str]) -> bool:
    """Whether one of ``sought`` follows in the same clause."""
    for word in words[at + 1 : at + 1 + _NEAR]:
        if word.text in sought:
            return True
        if word.text in _ENDS:
            return False
    return False
