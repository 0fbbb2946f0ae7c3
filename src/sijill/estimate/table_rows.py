"""What rows of a capture table must be like, so that no table is quietly read as another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sijill.errors import InputRefused

COUNT = "count"
"""The column that says how many people a row stands for; without it a row is one person."""

YES_NO = {"0": False, "1": True, "0.0": False, "1.0": True, "true": True, "false": False}

COPIED = frozenset({"copied", "copy"})
"""Said of an entry that a list took from another: it is no sighting of its own."""

IDS = frozenset({"id", "person", "person_id", "victim", "victim_id"})
"""Names of columns that tell people apart."""

MOSTLY = 0.5
"""A column of which so much is 0 and 1 is meant for a list."""

NEARLY_ALL = 0.95
"""A column of which so many values differ tells rows apart."""

Row = tuple[int, Sequence[str]]


def refuse_no_header(headers: Sequence[str], file: str) -> None:
    """Refuse a first row that holds marks: without names of columns a row of people would be taken for them.

    Raises:
        InputRefused: ``estimate.no-header``.
    """
    if sum(is_on(name) is not None for name in headers) >= 2:
        raise InputRefused(
            "estimate.no-header",
            f"{file}: the first row is {', '.join(map(repr, headers))}",
            "names of columns in the first row",
            "write a row of names above: a name for each list, and 'count' over numbers of people",
        )


def refuse_roles(headers: Sequence[str], lists: Sequence[str], by: Sequence[str], file: str) -> None:
    """Refuse a column that is not there or stands in two roles.

    Raises:
        InputRefused: ``estimate.missing-column``, ``estimate.overlapping-roles``.
    """
    for name in (*lists, *by):
        if name not in headers:
            raise InputRefused(
                "estimate.missing-column",
                f"{file} has no column {name!r}; it has {', '.join(headers)}",
                "a column of the file",
                "check --lists and --by",
            )
    twice = sorted(set(lists) & set(by)) or sorted(name for name in set(headers) if name and headers.count(name) > 1)
    twice = twice or sorted(name for name in {*lists, *by} if (*lists, *by).count(name) > 1)
    if twice:
        raise InputRefused(
            "estimate.overlapping-roles",
            f"{file}: column {twice[0]!r} stands twice, in the file or in --lists and --by",
            "each column once, as a list or as a stratum",
            "rename or leave out one",
        )


def list_columns(headers: Sequence[str], body: Sequence[Row], by: Sequence[str], file: str) -> list[str]:
    """The columns that hold only 0 and 1, besides ``count`` and strata.

    Raises:
        InputRefused: ``estimate.not-0-1`` where a column is 0 and 1 for the most part: left out without a word, it
            would make another table.
    """
    found = []
    for at, name in enumerate(headers):
        if not name or name in by or name.casefold() == COUNT:
            continue
        bad = [(number, cells[at]) for number, cells in body if not is_mark(cells[at])]
        if not bad:
            found.append(name)
        elif len(bad) <= (1 - MOSTLY) * len(body):
            raise not_0_1(file, bad[0][0], name, bad[0][1])
    return found


def is_mark(cell: str) -> bool:
    """Whether a cell can stand in the column of a list."""
    return is_on(cell) is not None or cell.casefold() in COPIED


def is_on(cell: str) -> bool | None:
    """What a cell says, in whatever digits; ``None`` where it says neither 0 nor 1.

    >>> is_on("1"), is_on("٠"), is_on("2")
    (True, False, None)
    """
    plain = str(int(cell)) if cell.isdecimal() and len(cell) == 1 else cell
    return YES_NO.get(plain.casefold())


def not_0_1(file: str, number: int, name: str, cell: str) -> InputRefused:
    """The refusal of a cell that is no mark."""
    return InputRefused(
        "estimate.not-0-1",
        f"{file}, row {number}, column {name!r}: {cell!r}",
        "1 for on the list, 0 for not ('copied' for an entry taken from another list)",
        "correct the cell, or name the list columns with --lists",
    )


def refuse_unknown_lists(groups: Iterable[Sequence[str]], names: Sequence[str], option: str) -> None:
    """Refuse a name that is no list.

    Raises:
        InputRefused: ``estimate.missing-column``.
    """
    for group in groups:
        for name in group:
            if name not in names:
                raise InputRefused(
                    "estimate.missing-column",
                    f"{name!r} is no list; the lists are {', '.join(names)}",
                    "names of lists",
                    f"check {option}",
                )


def refuse_hidden_counts(
    headers: Sequence[str], body: Sequence[Row], lists: Sequence[str], by: Sequence[str], file: str
) -> None:
    """Refuse a table of counts whose column of counts bears another name: it would be read as a row a person.

    Raises:
        InputRefused: ``estimate.count-column``.
    """
    places = [headers.index(name) for name in (*lists, *by)]
    patterns = Counter(tuple(cells[at] for at in places) for _, cells in body)
    if len(body) < 3 or max(patterns.values()) > 1:
        return
    for at, name in enumerate(headers):
        values = [cells[at] for _, cells in body]
        if at in places or name.casefold() in IDS or not all(value.isdecimal() for value in values):
            continue
        numbers = [int(value) for value in values]
        if max(numbers) > 1 and numbers != list(range(numbers[0], numbers[0] + len(numbers))):
            raise InputRefused(
                "estimate.count-column",
                f"{file} holds each pattern once and no column '{COUNT}'; {name!r} holds numbers",
                f"how many people a row stands for, in a column '{COUNT}'",
                f"rename {name!r} to {COUNT}, or leave that column out if each row is one person",
            )


def refuse_duplicates(headers: Sequence[str], body: Sequence[Row], lists: Sequence[str], file: str) -> None:
    """Refuse rows that stand twice: each would count its people twice.

    Rows of people may be alike where nothing tells people apart.

    Raises:
        InputRefused: ``estimate.duplicate-row``.
    """
    counted = any(name.casefold() == COUNT for name in headers)
    named = [at for at, name in enumerate(headers) if name.casefold() in IDS and name not in lists]
    if named and not counted:
        _refuse_twice(((number, cells[named[0]]) for number, cells in body if cells[named[0]]), file)
        return
    others = [at for at, name in enumerate(headers) if name not in lists and name.casefold() != COUNT]
    if counted or any(len({cells[at] for _, cells in body}) >= NEARLY_ALL * len(body) > 1 for at in others):
        _refuse_twice(((number, tuple(cells)) for number, cells in body), file)


def _refuse_twice(keys: Iterable[tuple[int, object]], file: str) -> None:
    met: dict[object, int] = {}
    for number, key in keys:
        first = met.setdefault(key, number)
        if first != number:
            raise InputRefused(
                "estimate.duplicate-row",
                f"{file}: rows {first} and {number} are the same",
                "each person once, or each pattern once",
                "take out one, or add the column that tells them apart",
            )
