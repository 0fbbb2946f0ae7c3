"""How many of those told of died of it: "three clerks were stabbed, *two of them to death*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.english.words.syntax import lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_OF_THEM = (["of", "them"], ["of", "whom"])
_NO_BLOW = frozenset({"find", "leave", "hit", "strike", "drag", "squeeze", "freeze"})
"""What is done to people, and to death only where the words stand side by side."""
_JUDGING = frozenset(
    {"sentence", "condemn", "convict", "try", "jail", "imprison", "judge", "court", "tribunal", "trial", "verdict"}
    | {"prison", "life", "lifetime", "scare", "bore", "frighten", "term"}
)


def some_to_death(death: Token) -> Token | None:
    """Give the number before "to death", where some alone died of the blows; ``None`` for any other word.

    "Three were sentenced, *one to death*" tells of nobody dead.
    """
    number = share_to_death(death)
    return number if number is not None and _are_beaten(number) else None


def share_to_death(death: Token) -> Token | None:
    """Give the number of some alone before "to death", whatever befell them."""
    if death.lower_ != "death" or death.i < len(("of", "them", "to", "death")) or death.nbor(-1).lower_ != "to":
        return None
    at = death.i - 2
    if [token.lower_ for token in death.doc[at - 1 : at + 1]] in _OF_THEM:
        at -= 2
    number = death.doc[at]
    return number if is_number(number) and number.i and number.nbor(-1).lower_ in {",", "and"} else None


def _are_beaten(number: Token) -> bool:
    """Whether the sentence tells of blows before it, and of no court."""
    before = [lemma(token) for token in number.doc[sentence_start(number) : number.i]]
    blows = words("harms", "with_fatal", "killed") - _NO_BLOW
    return any(one in blows for one in before) and not any(one in _JUDGING for one in before)
