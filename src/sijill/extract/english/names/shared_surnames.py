"""First names that share a family name told once: "*Ano* and Tarik Belim", "*Ano*, *Mira* and Lena Belim"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.extract.english.names.capitals import NameRun
    from sijill.extract.english.words.tokens import Doc

_JOINTS = frozenset({"and", "&", ",", ", and"})
WHERE = frozenset(
    {"in", "at", "near", "from", "to", "between", "outside", "around", "across", "into", "for", "towards", "on"}
    | {
        "hit",
        "hits",
        "struck",
        "shelled",
        "bombed",
        "targeted",
        "raided",
        "bombarded",
        "pounded",
        "hitting",
        "striking",
    }
)
"""Words that places stand behind."""
_LAST = frozenset({"and", "&", ", and"})


def sharing_a_surname(
    doc: Doc, runs: Sequence[NameRun], is_person: Callable[[NameRun], bool], is_free: Callable[[NameRun], bool]
) -> Iterator[NameRun]:
    """Give the names of one part that stand in one row before a person's of several: those of kin, named together.

    Args:
        doc: The text.
        runs: Its names in reading order.
        is_person: Whether a name is a person's.
        is_free: Whether nothing tells that a name of one part is a place's or an organisation's.
    """
    row: list[NameRun] = []
    for run, after in pairwise(runs):
        joint = doc[run.last : after.first].text.strip() if len(run.parts) == 1 else ""
        if joint not in _JOINTS or not _may_be_called(doc, run, bool(row)) or not is_free(run):
            row = []
            continue
        row.append(run)
        if len(after.parts) > 1:
            if joint in _LAST and is_person(after) and not _owns(doc, after):
                yield from row
            row = []


def _owns(doc: Doc, run: NameRun) -> bool:
    """As in "Ano and Tarik Belim's cousin", who is killed, and neither of them."""
    return run.last < len(doc) and doc[run.last].lower_ in {"'s", "’s", "'", "’"}


def _may_be_called(doc: Doc, run: NameRun, is_joined: bool) -> bool:
    """Whether a word may be a first name: no capitals throughout, and no place behind "in" or "near"."""
    word = doc[run.first]
    if run.last - run.first > 1 or not word.text[:1].isupper() or not word.text[1:].islower():
        return False
    before = doc[run.first - 1].lower_ if run.first else ""
    return is_joined or before not in WHERE
