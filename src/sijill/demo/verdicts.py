"""What the scripted reviewer says of a pair or of an item that waits: a pure function of what is shown to them."""

from __future__ import annotations

from collections.abc import Collection

from sijill.demo.decisions import (
    CLEARED_REASON,
    DEAD_REASON,
    INVENTED,
    PLACE_REASON,
    SPEAKING_IN_OFFICE,
    WITHHELD_REASON,
)
from sijill.demo.places import PLACES


def pair_verdict(one: str | None, other: str | None) -> tuple[str, str]:
    """Whether two records are one person, and why: this reviewer knows the truth where the example has it.

    Args:
        one: The true person of the first record, or ``None`` when it names nobody known.
        other: That of the second.

    >>> pair_verdict("t001", "t002")[0]
    'different'
    """
    if one is None or other is None:
        return "unsure", INVENTED + "one of them names nobody who is known."
    if one == other:
        return "same", INVENTED + "the father's name, the place and the day agree; the spelling differs."
    return "different", INVENTED + "kin or namesakes: the given name or the age tells them apart."


def clearance_verdict(kind: str, names: Collection[str], named_dead: Collection[str] = ()) -> tuple[str, str]:
    """Whether an item that waits may leave, and why.

    Those who speak in office may be named, and the dead whom there is a basis for naming; a place that was taken for a
    person is no person. Nobody else is cleared, and nobody who is accused.

    Args:
        kind: Of the item, such as ``person`` or ``accused``.
        names: How the person is called in the text; empty for an item that is no person.
        named_dead: Names, as documents write them, of the dead whom there is a basis for naming.

    >>> clearance_verdict("accused", {"Thaer Qasabgi"})[0]
    'withheld'
    """
    if kind != "person" or not names:
        return "withheld", WITHHELD_REASON
    if SPEAKING_IN_OFFICE & set(names):
        return "cleared", CLEARED_REASON
    if all(_is_place(name) for name in names):
        return "cleared", PLACE_REASON
    if all(any(f" {name} " in f" {written} " for written in named_dead) for name in names):
        return "cleared", DEAD_REASON
    return "withheld", WITHHELD_REASON


def _is_place(name: str) -> bool:
    return set(name.split()) <= _PLACE_WORDS


_PLACE_WORDS = {word for place in PLACES for name in place.spellings for word in name.split()} | {"Wadi", "Sahel"}
