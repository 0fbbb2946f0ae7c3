"""Stored: the linkage of a workspace, put away so that its pairs can be explained and asked about without linking anew.

The model, the pairs and the victims are in the workspace's tables; the records are read again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from sijill.errors import UsageError
from sijill.link.blocking import Rule
from sijill.link.comparisons import WHEN_KNOWN, comparisons_for
from sijill.link.crowds import Crowds
from sijill.link.found import Decision, Pair
from sijill.link.linkage import Linkage, Options
from sijill.link.training import Model
from sijill.model.victims import Judgement, Verdict, VictimRecord

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Key = tuple[str, str]
Row = Mapping[str, object]


def model_row(linkage: Linkage) -> dict[str, object]:
    """The row of ``link_model``: how many were compared, and all that explains a pair."""
    model, options = linkage.model, linkage.options
    return {
        "key": "model",
        "body": {
            "compared": linkage.compared,
            "clusters": len(linkage.clusters),
            "judgements_not_followed": len(linkage.contradicted),
            "contradicted": [[*one.left, *one.right, one.verdict.value, one.by] for one in linkage.contradicted],
            "comparisons": [comparison.name for comparison in linkage.comparisons],
            "m": [list(shares) for shares in model.m],
            "u": [list(shares) for shares in model.u],
            "by_lists": list(model.by_lists),
            "possible": model.possible,
            "rounds": model.rounds,
            "converged": model.converged,
            "rests_on_stated": model.rests_on_stated,
            "taught": list(model.taught),
            "crowds": {
                "shares": list(model.crowds.shares),
                "levels": [[*map(list, one)] for one in model.crowds.levels],
            },
            "rules": [list(rule.columns) for rule in linkage.rules],
            "threshold": options.threshold,
            "once_per_list": options.across_lists,
            "seed": options.seed,
        },
    }


def stored_linkage(workspace: Workspace) -> tuple[Linkage, list[VictimRecord]]:
    """The linkage as it was made last, and the records; judgements made since are not in it.

    Raises:
        UsageError: ``link.not-linked``: nothing was linked yet, or by an earlier version.
    """
    from sijill.link.stage import record_of

    rows = workspace.derived.rows("victim_record")
    held = workspace.derived.rows("link_model", key="model")
    body = cast("Mapping[str, Any]", held[0]["body"]) if held else {}
    if "crowds" not in body or len(_members(workspace)) != len(rows):
        raise UsageError(
            "link.not-linked", "the records of this workspace are not linked", "a linked workspace", "run 'sijill run'"
        )
    keys = {str(row["id"]): (str(row["list"]), str(row["row_id"])) for row in rows}
    names = body["comparisons"]
    linkage = Linkage(
        pairs=tuple(sorted((_pair(row, keys) for row in workspace.derived.rows("pair")), key=_ends)),
        clusters=_clusters(workspace, keys),
        model=_model(body),
        comparisons=comparisons_for(
            [name for name in names if name in WHEN_KNOWN], [name[2:] for name in names if name.startswith("x_")]
        ),
        rules=tuple(Rule(tuple(columns)) for columns in body["rules"]),
        left_out=(),
        compared=int(body["compared"]),
        contradicted=tuple(
            Judgement((one[0], one[1]), (one[2], one[3]), Verdict(one[4]), one[5]) for one in body["contradicted"]
        ),
        options=Options(body["threshold"], body["once_per_list"], body["seed"]),
    )
    return linkage, [record_of(row) for row in rows]


def _members(workspace: Workspace) -> Sequence[Row]:
    return workspace.derived.rows("victim_member")


def _ends(pair: Pair) -> tuple[Key, Key]:
    return pair.left, pair.right


def _pair(row: Row, keys: Mapping[str, Key]) -> Pair:
    left, right = sorted((keys[str(row["record_a"])], keys[str(row["record_b"])]))
    decision = "apart" if row["decision"] == "review" else str(row["decision"])
    probability, weight, rivals = (float(str(row[name] or 0.0)) for name in ("probability", "weight", "rivals"))
    return Pair(left, right, probability, weight, cast("Decision", decision), rivals)


def _clusters(workspace: Workspace, keys: Mapping[str, Key]) -> tuple[tuple[Key, ...], ...]:
    held: dict[str, list[Key]] = {}
    for row in _members(workspace):
        held.setdefault(str(row["victim"]), []).append(keys[str(row["record"])])
    return tuple(sorted(tuple(sorted(group)) for group in held.values()))


def _model(body: Mapping[str, Any]) -> Model:
    return Model(
        m=tuple(map(tuple, body["m"])),
        u=tuple(map(tuple, body["u"])),
        by_lists=tuple(body["by_lists"]),
        possible=float(body["possible"]),
        rounds=int(body["rounds"]),
        converged=bool(body["converged"]),
        rests_on_stated=bool(body["rests_on_stated"]),
        taught=tuple(body["taught"]),
        crowds=_crowds(body["crowds"]),
    )


def _crowds(body: Mapping[str, Any]) -> Crowds:
    return Crowds(tuple(body["shares"]), tuple(tuple(map(tuple, one)) for one in body["levels"]))
