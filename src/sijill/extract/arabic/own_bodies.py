"""Whose body it is: "the family of Samir received *her* body" is not Samir's."""

from __future__ import annotations

from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Sex

_MEN = "حمزه اسامه طلحه معاويه حذيفه عبيده قتيبه عروه ميسره خليفه عطيه جمعه شحاده حماده عكرمه خزيمه سلامه عوده نعمه"
_MENS_NAMES = frozenset(_MEN.split())
"""Given names of men, or of either, in the form of women's."""


def is_own_body(body: Word, called: tuple[Word, ...], given: Word) -> bool:
    """Give whether "his body", "her body" can be that of whom a name before it tells.

    "Her body" is nobody's whose title or name is not a woman's: who is named may be her husband or father.

    Args:
        body: The word for the body with its pronoun.
        called: What stands before the name: titles, a role.
        given: The first word of the name.
    """
    sexes = {held.sex for word in called if (held := people_word(word.text)) is not None and held.sex is not None}
    hers = given.text.endswith("ه") and given.text not in _MENS_NAMES
    if body.text.endswith("ها"):
        return Sex.FEMALE in sexes or (hers and Sex.MALE not in sexes)
    return Sex.FEMALE not in sexes
