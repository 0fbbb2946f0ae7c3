"""How many of those told of died of it: "three clerks were stabbed, *two of them to death*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_OF_THEM = (["of", "them"], ["of", "whom"])


def some_to_death(death: Token) -> Token | None:
    """Give the number before "to death", where it tells of some alone; ``None`` for any other word."""
    if death.lower_ != "death" or death.i < len(("of", "them", "to", "death")) or death.nbor(-1).lower_ != "to":
        return None
    at = death.i - 2
    if [token.lower_ for token in death.doc[at - 1 : at + 1]] in _OF_THEM:
        at -= 2
    number = death.doc[at]
    return number if is_number(number) and number.i and number.nbor(-1).lower_ in {",", "and"} else None
