"""Headings over Arabic lists of names that are of others than the dead: a committee, those charged, who took part."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_named
from sijill.extract.arabic.names import name_words
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm


def is_over_others(words: tuple[Word, ...]) -> bool:
    """Whether a heading ends in a colon and says that others than the dead are listed below it.

    "The committee publishes *the names of the martyrs*:" names the dead all the same.
    """
    if words[-1].text != ":" or any(_are_names_of_the_dead(words, at) for at in range(1, len(words))):
        return False
    return any({word.text, word.bare} & name_words("other_lists") for word in words)


def tells_no_names(words: tuple[Word, ...]) -> bool:
    """Whether a heading without a word of harm ends in a colon and leads to no names of people told of before."""
    if words[-1].text != ":" or len(words) < 2:
        return False
    leads = name_words("names_follow")
    return not any(word.text in {"هم", "وهم", "هما", "وهما"} for word in words) and words[-2].text not in leads


def _are_names_of_the_dead(words: tuple[Word, ...], at: int) -> bool:
    """As in "*names of the martyrs*": a word for names right before the word for the dead."""
    named = words[at - 1].bare.removeprefix("ب").removeprefix("ال").startswith(("اسما", "قايم", "قوايم"))
    return named and Harm.KILLED in harms_named(words[at].text) | harms_named(words[at].text.removeprefix("ال"))
