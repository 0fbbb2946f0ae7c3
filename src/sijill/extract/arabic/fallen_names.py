"""Names of the Arabic dead behind verbs of falling: "X *fell dead*", "*fell victim to it* A and B"; whole names."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_rolls import past_lead, roll_of
from sijill.extract.arabic.name_runs import past_age, stop_of_names
from sijill.extract.arabic.names import is_given, name_at
from sijill.extract.arabic.words import Word

_NO_NAMES = frozenset({"حيا", "حيه", "عاني", "عانت", "جثمانه", "جثمانها", "جثته", "جثتها"})
"""What no name ends in, though a family is called so."""
_FELL = frozenset({"سقط", "سقطت", "خر", "خرت", "هوي", "هوت", "وقع", "وقعت"})
_SLAIN = frozenset({"قتيلا", "قتيله", "شهيدا", "شهيده", "صريعا", "صريعه", "مضرجا", "مضرجه"})
_GONE = frozenset({"راح", "راحت", "ذهب", "ذهبت", "راحوا", "سقط", "سقطت", "وقع"})
_VICTIM = frozenset({"ضحيه", "ضحيته", "ضحيتها", "ضحيتهم"})
_EACH = frozenset({"كل", "كلا"})
_NEAR = 4


def fell_dead(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names of those who "fell dead" or "fell victim to" something; else none.

    Args:
        words: The sentence.
        at: The verb of falling, or the word for a victim.
    """
    if {words[at].text, words[at].bare} & _FELL and at + 3 < len(words):
        name = named_at(words, at + 1)
        end = past_age(words, name[1]) if name is not None else len(words)
        return (name,) if name is not None and end < len(words) and words[end].text in _SLAIN else ()
    if words[at].text not in _VICTIM or not at or words[at - 1].bare not in _GONE:
        return ()
    stop = stop_of_names(words, at, len(words))
    for first in range(at + 1, min(stop - 1, at + 1 + _NEAR)):
        led = first == at + 1 or _is_cause(words[first - 1])
        if words[first].text in _EACH or (led and is_given(words[first].text)):
            return tuple(roll_of(words, first, stop))
    return ()


def _is_cause(word: Word) -> bool:
    return word.text.removeprefix("ال") in arabic_words("report", "causes")


def named_at(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """Give the whole name, of a given name first, that begins at ``at`` or behind titles there."""
    first = past_lead(words, at, len(words)) if at < len(words) else at
    if first >= len(words) or not is_given(words[first].text):
        return None
    name = name_at(words, first, len(words), True)
    if name is not None:
        end = next((i for i in range(name[0] + 1, name[1]) if words[i].text in _NO_NAMES), name[1])
        name = (name[0], end)
    whole = name is not None and name[0] == first and name[1] - first > 1
    return name if whole else None
