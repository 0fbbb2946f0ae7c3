"""What the scripted reviewer says of a pair or of an item that waits: a pure function of what is shown to them."""

from __future__ import annotations

from collections.abc import Collection

from sijill.demo.decisions import CLEARED_REASON, INVENTED, SPEAKING_IN_OFFICE, WITHHELD_REASON


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


def clearance_verdict(kind: str, names: Collection[str]) -> tuple[str, str]:
    """Whether an item that waits may leave, and why: only people who speak in office, and nobody accused.

    Args:
        kind: Of the item, such as ``person`` or ``accused``.
        names: How the person is called in the text; empty for an item that is no person.

    >>> clearance_verdict("accused", {"Thaer Qasabgi"})[0]
    'withheld'
    """
    if kind == "person" and SPEAKING_IN_OFFICE & set(names):
        return "cleared", CLEARED_REASON
    return "withheld", WITHHELD_REASON
