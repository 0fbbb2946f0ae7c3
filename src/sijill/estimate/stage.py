"""The stage: victims on lists -> estimates of those nobody recorded, by stratum and method."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sijill.errors import InputRefused
from sijill.model.summary import Summary
from sijill.model.vocabulary import Status
from sijill.store.links import link_quality, quality_sentence

if TYPE_CHECKING:
    from sijill.estimate.captures import Captures
    from sijill.model.estimates import Estimate
    from sijill.store.stamps import Stamp
    from sijill.store.workspace import Workspace

READS = ("victim", "victim_member", "victim_record", "link_model", "found_alive", "source", "link_quality")
WRITES = ("estimate",)
VERSION = "6"
PERIODS = {"month": 7, "year": 4}
"""How much of a day tells the period in which it lies."""

NAMES = ("name", "name_ar", "given", "father", "family")

Row = Mapping[str, object]
Stratum = tuple[tuple[str, str | None], ...]


def value_of(victim: Row, column: str) -> str | None:
    """The value of a victim in a column that divides the dead; ``None`` where it is not known.

    Args:
        victim: A row of ``victim`` or ``victim_record``.
        column: ``place``, ``admin1``, ``sex``, ``status``, ``age`` (child, adult), ``month`` or ``year``.
    """
    if column == "age":
        low, high = victim["age_low"], victim["age_high"]
        if low is None or high is None:
            return None
        return "child" if int(str(high)) < 18 else "adult" if int(str(low)) >= 18 else None
    if column in PERIODS:
        day, last = (str(victim[end] or "")[: PERIODS[column]] for end in ("died_from", "died_to"))
        return day if day and last in ("", day) else None
    # a victim's status stands in its body, a record's in a column
    body = victim["body"] if column == "status" and column not in victim else victim
    value = body[column] if isinstance(body, Mapping) else None
    return str(value) if value and value != Status.UNKNOWN else None


def captures(workspace: Workspace, by: Sequence[str]) -> list[Captures]:
    """Who stands on which list: of everybody, and of each stratum of ``by``.

    Lists are those preserved as lists; a name in a report is no list. Nobody found alive is counted.

    Raises:
        InputRefused: Fewer than two lists, or nobody on them (see :class:`Captures`).
    """
    from sijill.estimate.captures import Captures

    records = {str(row["id"]): row for row in workspace.derived.rows("victim_record")}
    victims = {str(row["id"]): row for row in workspace.derived.rows("victim") if not row["alive"]}
    lists = sorted({str(row["list"]) for row in records.values() if not str(row["list"]).startswith("text:")})
    on: dict[Stratum, dict[str, set[str]]] = defaultdict(lambda: {name: set() for name in lists})
    for member in workspace.derived.rows("victim_member"):
        victim, record = str(member["victim"]), records[str(member["record"])]
        if victim in victims and str(record["list"]) in lists:
            strata = [()] + ([tuple((name, value_of(victims[victim], name)) for name in by)] if by else [])
            for stratum in strata:
                on[stratum][str(record["list"])].add(victim)
    return [
        Captures.of_people(members, stratum, shared_origins(workspace.facts.sources(), lists))
        for stratum, members in sorted(on.items(), key=repr)
    ]


def is_nameless(record: Row) -> bool:
    """Whether a record bears no name to link it by: none at all, or words such as "unidentified" or "wife of Karim"."""
    from sijill.lists.words import is_unknown, stands_for_another

    names = (str(record[part]) for part in NAMES if record[part])
    return all(is_unknown(name) or stands_for_another(name) for name in names)


def nameless(records: Iterable[Row]) -> dict[str, int]:
    """How many records of each list bear no name: nothing to link them by, each is a person on that list alone.

    Args:
        records: Rows of ``victim_record``; those read from texts are passed over.
    """
    held: Counter[str] = Counter(
        str(row["list"]) for row in records if not str(row["list"]).startswith("text:") and is_nameless(row)
    )
    return dict(sorted(held.items()))


def shared_origins(sources: Iterable[Row], lists: Sequence[str]) -> list[list[str]]:
    """Sets of lists of which one is said to republish another."""
    names = {str(row["id"]): str(row["name"]) for row in sources}
    groups = []
    for row in sources:
        copied = row["republishes"] if isinstance(row["republishes"], list) else []
        group = {str(row["name"]), *(names.get(str(one), str(one)) for one in copied)} & set(lists)
        if len(group) > 1:
            groups.append(sorted(group))
    return groups


def _stamp(workspace: Workspace) -> Stamp:
    from sijill.store.staleness import digest, rows_digest, stages_digest
    from sijill.store.stamps import Stamp

    facts = workspace.facts
    said = [rows_digest(rows) for rows in (facts.sources(), facts.link_qualities())]
    inputs = digest(stages_digest(workspace, ["link"]), *said)
    return Stamp(inputs, workspace.settings.digest("estimate", "run.seed"), VERSION)


def estimate_row(
    estimate: Estimate, make_id: Callable[[str, str], str], links: Mapping[str, object] | None = None
) -> dict[str, object]:
    """The row of one estimate; how long it took is left out, so that the same inputs give the same rows.

    ``links`` is how good the links are that the people were counted by, where somebody measured it.
    """
    said: dict[str, object] = {key: value for key, value in estimate.as_json().items() if key != "seconds"}
    if links is not None:
        code = "estimate.links-changed" if links["is_stale"] else "estimate.links-measured"
        told = said["warnings"] if isinstance(said["warnings"], list) else []
        said |= {"links": links, "warnings": [*told, {"code": code, "message": quality_sentence(links)}]}
    total = estimate.total
    stratum = ", ".join(f"{name}: {value or 'not known'}" for name, value in estimate.stratum) or "everybody"
    lists = estimate.diagnostics.get("lists", "")
    ident = make_id("estimate", f"{estimate.method}\x1f{stratum}\x1f{lists}")
    return {
        "id": ident,
        "stratum": stratum,
        "method": estimate.method,
        "documented": estimate.documented,
        "low": round(total.low, 1) if total else None,
        "median": round(total.median, 1) if total else None,
        "high": round(total.high, 1) if total else None,
        "level": total.level if total else None,
        "body": rounded(said),
    }


def rounded(value: object) -> object:
    """The same with every float at six digits, so that no last bit of a sum shows."""
    if isinstance(value, float):
        return round(value, 6)
    if isinstance(value, Mapping):
        return {str(name): rounded(one) for name, one in value.items()}
    return [rounded(one) for one in value] if isinstance(value, (list, tuple)) else value


def _unlinked(workspace: Workspace) -> list[str]:
    """What becomes of records that bear no name, a line a list."""
    from sijill.estimate.kept_draws import kept_draws

    taken = "each counts as a person on that list alone, which makes estimates too high where it is somebody on another"
    if kept_draws(workspace) is not None:
        taken = "in each draw each is taken for somebody on other lists as often as the others of its list are"
    return [
        f"estimate.unlinked-records: {people:,} records of {name} bear no name and could not be linked; {taken}"
        for name, people in nameless(workspace.derived.rows("victim_record")).items()
    ]


def run(workspace: Workspace) -> Summary:
    """Estimate again when links or settings have changed; say why where it cannot be done."""
    stamp = _stamp(workspace)
    if stamp.is_of(workspace.derived.stamp("estimate", "all")):
        return Summary("estimate", 0, 1, {"estimates": workspace.derived.count("estimate")})
    settings = workspace.settings
    notes = _unlinked(workspace)
    rows: list[dict[str, object]] = []
    try:
        from sijill.estimate.carried import carried_estimates

        by = settings.texts("estimate.by")
        made = carried_estimates(workspace, captures(workspace, by), by, value_of, is_nameless)
        rows += [estimate_row(one, workspace.ids.make, link_quality(workspace)) for one in made]
    except InputRefused as error:
        notes.append(f"{error.code}: {error.sentence}")
    workspace.derived.replace("estimate", "all", stamp, {"estimate": rows})
    return Summary("estimate", 1, 0, {"estimates": len(rows)}, (), tuple(notes))
