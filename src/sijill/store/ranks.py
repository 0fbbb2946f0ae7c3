"""Ranks: names for the time of a piece of work, in an order that no chance has made.

Ids are made under a workspace's random key, so their order is another in every workspace. What is decided "by the
first of them" must not hang on that: two people who preserved the same documents get the same count. So the work is
done under names in the order of where each thing stands, and its result is given back under the ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

Row = Mapping[str, object]
Value = TypeVar("Value")
_DIGITS = 9
_SAYING = frozenset(
    {"harm", "negated", "status", "sex", "low", "high", "age_low", "age_high", "name", "name_ar", "list"}
)
_NAME = re.compile(rf"\b[a-z]+-\d{{{_DIGITS}}}(?!\d)")


def place_in_documents(row: Row) -> tuple[str, ...]:
    """What a row of ``claim`` or ``victim_record`` is put in order by: where it stands, then all it says, its id last.

    >>> place_in_documents({"document": "ab", "start": 12, "harm": "killed", "id": "claim-x"})[:2]
    ('ab', '000000012')
    """
    stands = (str(row["document"]), *(_padded(row.get(name)) for name in ("start", "row", "end", "count_start")))
    says = sorted((name, str(value)) for name, value in row.items() if name in _SAYING)
    return (*stands, *(f"{name}={value}" for name, value in says), str(row["id"]))


def _padded(value: object) -> str:
    return "" if value is None else str(value).zfill(_DIGITS)


class Ranks:
    """Names for ids, and the ids again: ``claim-000000003`` is the fourth claim."""

    def __init__(self) -> None:
        self._name_of: dict[str, str] = {}
        self._id_of: dict[str, str] = {}
        self._next: dict[str, int] = {}

    def add(self, kind: str, idents: Iterable[str]) -> None:
        """Name ids of one kind (lower-case letters), in the order given; one that has a name keeps it."""
        for ident in idents:
            if ident not in self._name_of:
                self.name(kind, ident)

    def name(self, kind: str, ident: str) -> str:
        """Give the next name of a kind to an id."""
        number = self._next[kind] = self._next.get(kind, -1) + 1
        name = f"{kind}-{number:0{_DIGITS}}"
        self._name_of[ident], self._id_of[name] = name, ident
        return name

    def of(self, ident: str) -> str:
        """The name of an id; an id that has none stays."""
        return self._name_of.get(ident, ident)

    def keyed(self, held: Mapping[str, Value]) -> dict[str, Value]:
        """A mapping by id, by name instead, in the order of names."""
        named = {self.of(ident): value for ident, value in held.items()}
        return {name: named[name] for name in sorted(named)}

    def rows(self, rows: Iterable[Row], *columns: str) -> list[dict[str, Any]]:
        """Rows with the ids in ``columns`` named; a column that holds a list has each of its ids named."""
        return [
            {**row, **{column: self._named(row.get(column)) for column in columns if row.get(column)}} for row in rows
        ]

    def _named(self, value: object) -> object:
        return [self.of(str(one)) for one in value] if isinstance(value, (list, tuple)) else self.of(str(value))

    def back(self, value: Any, done: dict[int, Any] | None = None) -> Any:
        """Give what was made of names, ids in their place, however deep they stand in tuples, mappings, data classes.

        A tuple of strings that was in order is in order again.
        """
        done = {} if done is None else done
        if isinstance(value, str):
            return self._text(value) if type(value) is str else value
        if isinstance(value, (tuple, list)):
            return self._several(value, done)
        if isinstance(value, (frozenset, set)):
            return type(value)(self.back(one, done) for one in value)
        if isinstance(value, Mapping):
            return {self.back(key, done): self.back(one, done) for key, one in value.items()}
        if is_dataclass(value) and not isinstance(value, type):
            return self._data(value, done)
        return value

    def _text(self, text: str) -> str:
        if "-0" not in text:
            return text
        return _NAME.sub(lambda found: self._id_of.get(found.group(), found.group()), text)

    def _several(self, value: Any, done: dict[int, Any]) -> Any:
        made = [self.back(one, done) for one in value]
        if all(one is was for one, was in zip(made, value, strict=True)):
            return value
        if all(type(one) is str for one in made) and sorted(value) == list(value):
            made.sort()
        return made if isinstance(value, list) else tuple(made)

    def _data(self, value: Any, done: dict[int, Any]) -> Any:
        if id(value) in done:
            return done[id(value)][1]
        held = {each.name: getattr(value, each.name) for each in fields(value)}
        made = {name: self.back(one, done) for name, one in held.items()}
        out = value
        if any(made[name] is not one for name, one in held.items()):
            # not made anew through its checks: what passed them passes them still
            out = object.__new__(type(value))
            for name, one in made.items():
                object.__setattr__(out, name, one)
        done[id(value)] = (value, out)
        return out
