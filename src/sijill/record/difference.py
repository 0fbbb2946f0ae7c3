"""Difference: what a new release of a list changed, told person by person and not number by number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sijill.model.victims import VictimRecord
from sijill.record.changes import ASK, KINDS, Change, Kind, RecordPair, changed_fields, shown_name
from sijill.record.identity_keys import whole_names
from sijill.record.renumbered import Chance, Match, renumbered
from sijill.record.reused import are_unstable, reused_numbers
from sijill.record.rows import Recorded
from sijill.text.ids import id_key


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything a release changed.

    Attributes:
        before: People on the earlier release.
        after: People on the later one.
        unchanged: People of whom nothing changed.
        changes: Every change, by kind and row.
        chances: How far chance explains the numbers taken for changed.
        warnings: What is wrong with the two files as a pair.
    """

    before: int
    after: int
    unchanged: int
    changes: tuple[Change, ...]
    chances: tuple[Chance, ...]
    warnings: tuple[str, ...] = ()

    def people(self, kind: Kind) -> int:
        """How many people a kind of change is about; a person with two changed fields counts once."""
        return len({(change.id_before, change.id_after) for change in self.changes if change.kind == kind})


def difference(before: Recorded, after: Recorded) -> Difference:
    """What ``after`` changed against ``before``, two releases of one list read under one list name.

    A person whose number changed is recognised by name (:mod:`sijill.record.renumbered`); one whose number now names
    somebody else is not called respelt.
    """
    old, new = _by_key(before), _by_key(after)
    same = [RecordPair(*_both(old[key], new[key])) for key in old if key in new]
    reused = reused_numbers(same)
    taken = {_key(pair.before) for pair in reused}
    kept = [pair for pair in same if _key(pair.before) not in taken]
    gone = [one for key, one in old.items() if key not in new or key in taken]
    fresh = [one for key, one in new.items() if key not in old or key in taken]
    matches, chances = renumbered([r for r, _ in gone], [r for r, _ in fresh], _surely_kept(kept))
    moved, maybe = _moved(matches, chances, gone, fresh)
    changes = [
        *(pair.change("number_reused", "the id names somebody else now", "name", _names(pair)) for pair in reused),
        *_gone_and_new(gone, fresh, moved),
        *(pair.change("renumbered", note) for pair, note in moved),
        *(pair.change("possibly_renumbered", note) for pair, note in maybe),
    ]
    told = [list(changed_fields(pair)) for pair in kept]
    changes += [change for one in told for change in one]
    changes += [change for pair, _ in moved for change in changed_fields(pair)]
    unchanged = sum(not one for one in told)
    return Difference(
        len(old), len(new), unchanged, tuple(sorted(changes, key=_order)), chances, _warnings(old, new, same, reused)
    )


def _by_key(told: Recorded) -> dict[tuple[str, str], tuple[VictimRecord, int]]:
    return {_key(record): (record, row) for record, row in zip(told.records, told.rows, strict=True)}


def _key(record: VictimRecord) -> tuple[str, str]:
    return record.list_name, id_key(record.id)


def _names(pair: RecordPair) -> tuple[str, str]:
    return shown_name(pair.before), shown_name(pair.after)


def _surely_kept(kept: Sequence[RecordPair]) -> list[VictimRecord]:
    """The earlier records of those who kept id and name: nobody among them can have been renumbered."""
    return [pair.before for pair in kept if whole_names(pair.before) & whole_names(pair.after)]


def _both(old: tuple[VictimRecord, int], new: tuple[VictimRecord, int]) -> tuple[VictimRecord, VictimRecord, int, int]:
    return old[0], new[0], old[1], new[1]


def _order(change: Change) -> tuple[int, int, int, str]:
    return KINDS.index(change.kind), change.row_after or 0, change.row_before or 0, change.field or ""


def _moved(
    matches: Sequence[Match],
    chances: Sequence[Chance],
    gone: Sequence[tuple[VictimRecord, int]],
    fresh: Sequence[tuple[VictimRecord, int]],
) -> tuple[list[tuple[RecordPair, str]], list[tuple[RecordPair, str]]]:
    """The pairs believed to be one person renumbered, and those that only may be."""
    believed = {chance.evidence for chance in chances if chance.is_believed}
    moved: list[tuple[RecordPair, str]] = []
    maybe: list[tuple[RecordPair, str]] = []
    for match in matches:
        pair = RecordPair(*_both(gone[match.gone], fresh[match.new]))
        is_sure = match.is_alone and match.evidence in believed
        (moved if is_sure else maybe).append((pair, _why(match, is_sure)))
    settled = {pair.before.key for pair, _ in moved} | {pair.after.key for pair, _ in moved}
    return moved, [(p, why) for p, why in maybe if p.before.key not in settled and p.after.key not in settled]


AGREES = {
    "birth": "the same name and day of birth",
    "age": "the same name and age",
    "name": "the same name, nothing else told by both",
    "against": "the same name, but sex, mother, age or birth differ",
}


def _why(match: Match, is_sure: bool) -> str:
    words = AGREES[match.evidence.agrees]
    if is_sure or match.evidence.agrees == "against":
        return words
    return f"{words}; {'chance may explain it' if match.is_alone else 'several people bear it'}"


def _gone_and_new(
    gone: Sequence[tuple[VictimRecord, int]],
    fresh: Sequence[tuple[VictimRecord, int]],
    moved: Sequence[tuple[RecordPair, str]],
) -> Iterator[Change]:
    settled_before = {pair.before.key for pair, _ in moved}
    settled_after = {pair.after.key for pair, _ in moved}
    for record, row in gone:
        if record.key not in settled_before:
            yield Change(record.list_name, "withdrawn", record.id, None, row, None, shown_name(record), note=ASK)
    for record, row in fresh:
        if record.key not in settled_after:
            yield Change(record.list_name, "added", None, record.id, None, row, shown_name(record))


def _warnings(
    old: dict[tuple[str, str], tuple[VictimRecord, int]],
    new: dict[tuple[str, str], tuple[VictimRecord, int]],
    same: Sequence[RecordPair],
    reused: Sequence[RecordPair],
) -> tuple[str, ...]:
    told = []
    if are_unstable(len(reused), len(same)):
        told.append(
            f"{len(reused)} of {len(same)} ids name somebody else now: are they row numbers? An id stays with a person"
        )
    if rewritten := sum(pair.before.id != pair.after.id for pair in same):
        told.append(f"{rewritten} ids are written with digits of another script than before: they are the same ids")
    if not same and old and new:
        told.append("no id stands on both files: are they two releases of one list?")
    return tuple(told)


def counts(found: Difference) -> dict[str, int]:
    """How many people each kind of change is about, in a fixed order."""
    told: dict[str, int] = {kind: found.people(kind) for kind in KINDS}
    return {"before": found.before, "after": found.after, "unchanged": found.unchanged, **told}
