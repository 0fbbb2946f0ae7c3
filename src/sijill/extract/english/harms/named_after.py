"""Words of death inside a name: "the *Martyr* Haddad Brigade", "*Martyrs*' Square" tell of nobody killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.names.name_fates import named_heads

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


def is_in_a_name(token: Token) -> bool:
    """Whether a word is part of the name of a force, a road, a building: they are named after the dead."""
    if not token.text[:1].isupper():
        return False
    if token.dep_ in {"compound", "poss", "nmod", "amod"}:
        return _names_a_thing(token.head)
    of = token.head
    return token.dep_ == "pobj" and of.lower_ == "of" and _names_a_thing(of.head)


def _names_a_thing(head: Token) -> bool:
    return head.text[:1].isupper() and head.lower_ in named_heads()
