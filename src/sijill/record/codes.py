"""Sex, status and cause: the words of a cell as codes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sijill.lists.words import cell_key, is_unknown, meanings_in, words_for
from sijill.model.victims import Cause
from sijill.model.vocabulary import Sex, Status
from sijill.record.readings import Reading


@lru_cache(maxsize=1 << 16)
def sex_of(cell: str, tells_boys: bool = True) -> Reading[Sex]:
    """The sex a cell states: by its word, or by the one word of two letters or more in it that tells one.

    Args:
        cell: The cell.
        tells_boys: Whether a child is called by another word where it is a girl (see :func:`tells_boys`).

    >>> sex_of("Adult - Male").value, sex_of("M").value, sex_of("M/F").value
    (<Sex.MALE: 'male'>, <Sex.MALE: 'male'>, None)
    """
    if is_unknown(cell):
        return Reading()
    key = cell_key(cell)
    words = [key] if key in words_for("sex") else [word for word in key.split() if len(word) > 1]
    found = {words_for("sex")[word] for word in words if word in words_for("sex")}
    if not tells_boys and words_for("child").get(key) == "either":
        return Reading(None, "record.bad-sex", "a child, and no word of this list tells a girl: of either sex")
    if len(found) != 1:
        return Reading(None, "record.bad-sex", "no word for a sex is known in it" if not found else "two sexes in it")
    return Reading(Sex(found.pop()))


def tells_boys(cells: Iterable[str]) -> bool:
    """Whether a word that may mean any child means a boy in a column: it has another word for girls.

    >>> tells_boys(["طفل", "طفلة"]), tells_boys(["رجل", "امرأة", "طفل"])
    (True, False)
    """
    return any(words_for("child").get(cell_key(cell)) == "girl" for cell in cells)


@lru_cache(maxsize=1 << 16)
def status_of(cell: str) -> Reading[Status]:
    """The status as the list states it; two at once read as ``mixed``, none as not known with a doubt."""
    if is_unknown(cell):
        return Reading(Status.UNKNOWN)
    found = meanings_in(cell, "status")
    if len(found) > 1:
        return Reading(Status.MIXED)
    if found:
        return Reading(Status(min(found)))
    return Reading(Status.UNKNOWN, "record.bad-status", "no word for a status is known in it")


@lru_cache(maxsize=1 << 16)
def cause_of(cell: str) -> Reading[Cause]:
    """The cause on the list of SDG 16.1.2; ``None`` without a doubt when the words fit no code, for they are kept."""
    if is_unknown(cell):
        return Reading(Cause.UNKNOWN)
    found = meanings_in(cell, "cause")
    if len(found) > 1:
        return Reading(None, "record.several-causes", f"it reads as {', '.join(sorted(found))}", "kept")
    return Reading(Cause(min(found)) if found else None)
