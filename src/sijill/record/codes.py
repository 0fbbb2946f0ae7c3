"""Sex, status and cause: the words of a cell as codes."""

from __future__ import annotations

from functools import lru_cache

from sijill.lists.words import cell_key, is_unknown, meanings_in, words_for
from sijill.model.victims import Cause
from sijill.model.vocabulary import Sex, Status
from sijill.record.readings import Reading


@lru_cache(maxsize=1 << 16)
def sex_of(cell: str) -> Reading[Sex]:
    """The sex a cell states."""
    if is_unknown(cell):
        return Reading()
    word = words_for("sex").get(cell_key(cell))
    return Reading(Sex(word)) if word else Reading(None, "record.bad-sex", "no word for a sex is known in it")


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
