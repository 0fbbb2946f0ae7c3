"""Labels: pairs whose answer is known, read from a CSV file as judgements."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping

from sijill.errors import InputRefused
from sijill.link.judged import Key
from sijill.model.victims import Judgement, Verdict
from sijill.text.ids import id_key

COLUMNS = ("list_a", "id_a", "list_b", "id_b", "same")
SAME = frozenset({"1", "true", "yes", "same", "y"})
DIFFERENT = frozenset({"0", "false", "no", "different", "n"})
UNSURE = frozenset({"?", "unsure"})
BY = "labels"


def labels_of(
    text: str, file: str, records: Collection[tuple[str, str]] | None, *, may_be_open: bool = False
) -> list[Judgement]:
    """The judgements in ``text``, in its order; digits of an id may be of another script than on the list.

    Args:
        text: The file's text.
        file: Its name, for messages.
        records: The records there are; ``None`` takes every record for one that is there.
        may_be_open: Whether a row may wait for its answer: it is passed over.

    Raises:
        InputRefused: ``link.labels`` for a missing column, a record that is on no list, an answer that is neither
            same nor different, or two rows that answer one pair differently. Nothing is guessed: a label that is not
            understood stops the run.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise InputRefused("link.labels", f"{file} lacks the columns {', '.join(missing)}", ", ".join(COLUMNS))
    known = None if records is None else keys_as_written(records)
    found: dict[tuple[Key, Key], tuple[Judgement, int]] = {}
    for row in reader:
        if may_be_open and not (row["same"] or "").strip():
            continue
        label = _label(row, f"{file}, line {reader.line_num}", known)
        before, line = found.setdefault((label.left, label.right), (label, reader.line_num))
        if before.verdict is not label.verdict:
            got = f"{file}: lines {line} and {reader.line_num} answer one pair differently"
            raise InputRefused("link.labels", got, "one answer a pair", "leave one of the two lines")
    return [label for label, _ in found.values()]


def keys_as_written(records: Collection[Key]) -> dict[Key, Key]:
    """The list and id of each record as written, by list and id with western digits."""
    return {(name, id_key(ident)): (name, ident) for name, ident in records}


def _label(row: dict[str, str], where: str, known: Mapping[Key, Key] | None) -> Judgement:
    one, other = (_named(row[f"list_{side}"], row[f"id_{side}"], where, known) for side in "ab")
    if one == other:
        raise InputRefused("link.labels", f"{where}: a record beside itself", "two records")
    answer = (row["same"] or "").strip().casefold()
    if answer not in SAME | DIFFERENT | UNSURE:
        raise InputRefused("link.labels", f"{where}: same is {row['same']!r}", "1, 0 or unsure")
    verdict = Verdict.SAME if answer in SAME else Verdict.DIFFERENT if answer in DIFFERENT else Verdict.UNSURE
    return Judgement.between(one, other, verdict, BY)


def _named(list_name: str, ident: str, where: str, known: Mapping[Key, Key] | None) -> Key:
    key = (list_name, id_key(ident or ""))
    if known is None:
        return key
    if key not in known:
        raise InputRefused("link.labels", f"{where}: no record {ident!r} on list {list_name!r}", "a record given")
    return known[key]
