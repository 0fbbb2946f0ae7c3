"""The dead as a release may tell of them: named on a basis, else counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sijill.publish.findings import Memorial, VictimEntry
from sijill.publish.rows import Row, row_in, rows_in, text_in, texts_in, whole_in

if TYPE_CHECKING:
    from sijill.gate import Held
    from sijill.store.workspace import Workspace

Anchor = tuple[str, str]
"""A row of a list: the list's name and the row's own id."""


def memorial_of(workspace: Workspace, held: Held, holds: Callable[[str], bool]) -> Memorial:
    """The named dead, by name, and how many others there are; a place in which ``holds`` finds a name is left out.

    A name needs a cleared item and a basis without an objection. Whoever lives is neither named nor counted.
    """
    rows_of, living = _rows_of_victims(workspace)
    bases = workspace.facts.naming_bases()
    dead = [row for row in workspace.derived.rows("victim") if str(row["id"]) not in living]
    named = []
    for row in dead:
        basis = _latest(bases, str(row["id"]), rows_of.get(str(row["id"]), set()))
        if str(row["id"]) in held.cleared and basis is not None and not basis["objection"] and _has_name(row):
            named.append(_entry(row, basis, holds))
    return Memorial(tuple(sorted(named, key=_by_name)), len(dead) - len(named))


def _rows_of_victims(workspace: Workspace) -> tuple[dict[str, set[Anchor]], set[str]]:
    """The list rows of each victim, and the victims who live: by a record, by linking, or found alive since."""
    records = {str(row["id"]): row for row in workspace.derived.rows("victim_record")}
    living = {str(row["id"]) for row in workspace.derived.rows("victim") if row["alive"]}
    found = workspace.facts.found_alive()
    living |= {str(row["victim"]) for row in found}
    alive = {anchor for row in found for anchor in _anchors(row)}
    rows_of: dict[str, set[Anchor]] = {}
    for member in workspace.derived.rows("victim_member"):
        victim, record = str(member["victim"]), records[str(member["record"])]
        anchor = (str(record["list"]), str(record["row_id"]))
        rows_of.setdefault(victim, set()).add(anchor)
        if record["alive"] or anchor in alive:
            living.add(victim)
    return rows_of, living


def _anchors(row: Row) -> set[Anchor]:
    return {(str(one["list"]), str(one["id"])) for one in rows_in(row, "anchors")}


def _latest(bases: Sequence[Row], victim: str, rows: set[Anchor]) -> Row | None:
    """The last thing said about naming a victim, under its id or any of its list rows."""
    told = [row for row in bases if str(row["person"]) == victim or _anchors(row) & rows]
    return told[-1] if told else None


def _has_name(row: Row) -> bool:
    return bool(text_in(row, "name") or text_in(row, "name_ar"))


def _entry(row: Row, basis: Row, holds: Callable[[str], bool]) -> VictimEntry:
    places = [text_in(row, column) for column in ("place", "admin1")]
    place, admin1 = (None if name is None or holds(name) else name for name in places)
    return VictimEntry(
        id=str(row["id"]),
        name=text_in(row, "name") or "",
        name_ar=text_in(row, "name_ar") or "",
        basis=str(basis["basis"]),
        ledger_index=int(str(basis["seq"])),
        sex=text_in(row, "sex"),
        age_low=whole_in(row, "age_low"),
        age_high=whole_in(row, "age_high"),
        died_from=text_in(row, "died_from"),
        died_to=text_in(row, "died_to"),
        place=place,
        admin1=admin1,
        lists=len(texts_in(row_in(row, "body"), "lists")),
    )


def _by_name(victim: VictimEntry) -> tuple[str, str, str]:
    return victim.name or victim.name_ar, victim.name_ar, victim.id
