"""splink_settings: what linking compares, with what it learnt, as Splink's settings for DuckDB or for Spark.

The conditions of :mod:`sijill.link.comparisons` are written in DuckDB's words. Three functions are called otherwise on
Spark, one of them in the jar that Splink brings; all else is the same SQL, but one function that is Sijill's own.
``sijill_alike`` gives for two texts how alike they sound (0 to 100, :mod:`sijill.link.likeness`); whoever runs the
settings registers it with the engine.

Splink holds rules, levels, m, u and frequencies. It does not hold what Sijill does with the weights afterwards: crowds,
the overlap of two lists, rivals, and that what kin share does not speak for one person whose given name differs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from sijill.link.blocking import Rule
from sijill.link.comparisons import Comparison

if TYPE_CHECKING:
    from sijill.link.training import Model

Dialect = Literal["duckdb", "spark"]

ALIKE_FUNCTION = "sijill_alike"

SPARK: Mapping[str, str] = {
    "len": "size",
    "list_intersect": "array_intersect",
    "jaro_winkler_similarity": "jaro_winkler",
}
"""What Spark, with Splink's jar, calls otherwise than DuckDB; ``len`` counts lists only, ``length`` letters."""


def splink_settings(
    comparisons: Sequence[Comparison],
    rules: Sequence[Rule],
    model: Model,
    across_lists: bool,
    dialect: Dialect = "duckdb",
) -> dict[str, object]:
    """The settings as ``SettingsCreator.from_path_or_dict`` of Splink 5 takes them.

    Args:
        comparisons: What is compared.
        rules: Blocking rules used.
        model: What was learnt.
        across_lists: Whether only records of different lists are compared.
        dialect: For which engine the conditions are written.
    """
    shares = zip(comparisons, model.m, model.u, strict=True)
    return {
        "link_type": "link_only" if across_lists else "link_and_dedupe",
        "unique_id_column_name": "record",
        "source_dataset_column_name": "list",
        "probability_two_random_records_match": min(max(model.prior, 1e-12), 1.0 - 1e-12),
        "comparisons": [_comparison(one, m, u, dialect) for one, m, u in shares],
        "blocking_rules_to_generate_predictions": [
            {"blocking_rule": " and ".join(f"l.{column} = r.{column}" for column in rule.columns)} for rule in rules
        ],
    }


def _comparison(comparison: Comparison, m: Sequence[float], u: Sequence[float], dialect: Dialect) -> dict[str, object]:
    unknown = {
        "sql_condition": in_dialect(comparison.unknown, dialect),
        "label_for_charts": "not known",
        "is_null_level": True,
    }
    levels = []
    for level, one, other in zip(comparison.levels, m, u, strict=True):
        condition = level.sql if level.sql == "ELSE" else in_dialect(_with_hearing(level.sql, comparison), dialect)
        told: dict[str, object] = {"sql_condition": condition, "label_for_charts": level.label}
        told |= {"m_probability": one, "u_probability": other}
        if level.frequency is not None:
            told |= {"tf_adjustment_column": level.frequency, "disable_tf_exact_match_detection": True}
        levels.append(told)
    return {"output_column_name": comparison.name, "comparison_levels": [unknown, *levels]}


def _with_hearing(condition: str, comparison: Comparison) -> str:
    """The condition with how alike the two values sound worked out in it."""
    heard = comparison.heard
    if heard is None:
        return condition
    alike = (
        f"(case when {comparison.heard_when} then {ALIKE_FUNCTION}({heard}_l, {heard}_r) "
        f"when {heard}_l = {heard}_r then 100 else 0 end)"
    )
    return re.sub(r"\balike\b", lambda _: alike, condition)


def in_dialect(condition: str, dialect: Dialect) -> str:
    """A condition of :mod:`sijill.link.comparisons` in the words of an engine.

    >>> in_dialect("len(list_intersect(parts_l, parts_r)) = 2 and length(last_l) > 3", "spark")
    'size(array_intersect(parts_l, parts_r)) = 2 and length(last_l) > 3'
    """
    if dialect == "duckdb":
        return condition
    for ours, theirs in SPARK.items():
        condition = re.sub(rf"\b{ours}\(", f"{theirs}(", condition)
    return condition
