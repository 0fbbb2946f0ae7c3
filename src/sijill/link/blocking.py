"""Blocking: which pairs are compared at all, and what each rule costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

PAIRS_A_RECORD = 60
"""Pairs a rule may give for each record before it is left out."""

FEWEST_ALLOWED = 2_000_000
"""Pairs a rule may always give, however few the records."""


NARROWED_ABOVE = 1_000_000
"""Pairs from which a rule is narrowed."""

NARROWED_ABOVE_A_RECORD = 4
"""Pairs for each record from which a rule is narrowed."""

NARROWER = ("admin1", "place", "died", "birth_year", "age_low")
"""What a rule that gives too many pairs asks for besides, one at a time: two records need agree on one of these."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Records that agree on all of ``columns`` are compared.

    Attributes:
        columns: Columns that must be known and equal.
        pairs: Pairs the rule alone gives, or ``None`` when it was not counted.
    """

    columns: tuple[str, ...]
    pairs: int | None = None


RULES = (
    ("lineage_key",),
    ("given_key", "family"),
    ("given_key", "father"),
    ("given_key", "grandfather", "sex"),
    ("father", "family"),
    ("grandfather", "family"),
    ("father", "grandfather"),
    ("birth",),
    ("given_key", "birth_year"),
    ("family", "birth_year"),
    ("given_key", "age_low", "sex"),
    ("family", "age_low", "sex"),
    ("given_key", "died"),
    ("family", "died"),
    ("given_key", "mother"),
    ("died", "place", "age_low"),
    ("place", "birth_year"),
    ("place", "family"),
    ("place", "given_key", "birth_year"),
)
"""What is tried, the rules that find most for the least first; a rule does without the sex where no list has it."""


def candidate_rules(columns: Sequence[str], extras: Sequence[str]) -> tuple[Rule, ...]:
    """The rules whose columns are all there, with each extra column alone and with a part of the name."""
    there = set(columns)
    more = [(f"x_{name}", *part) for name in extras for part in ((), ("given_key",), ("family",))]
    wanted = [
        tuple(column for column in rule if column != "sex" or "sex" in there)
        for rule in (*RULES, *more)
        if there.issuperset(set(rule) - {"sex"})
    ]
    return tuple(Rule(rule) for rule in dict.fromkeys(wanted))


def affordable(rules: Sequence[Rule], records: int) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """The counted rules that are used, and those left out because they give too many pairs, each in order."""
    most = max(FEWEST_ALLOWED, PAIRS_A_RECORD * records)
    used = tuple(rule for rule in rules if rule.pairs is not None and 0 < rule.pairs <= most)
    return used, tuple(rule for rule in rules if rule.pairs is not None and rule.pairs > most)


def most_unnarrowed(records: int) -> int:
    """Pairs a rule may give among so many records before it is narrowed."""
    return max(NARROWED_ABOVE, NARROWED_ABOVE_A_RECORD * records)


def narrowed(rule: Rule, columns: Sequence[str]) -> tuple[Rule, ...]:
    """The rule asking for one more of the ``columns`` there are, once for each that can narrow it."""
    there = set(columns) - set(rule.columns)
    return tuple(Rule((*rule.columns, column)) for column in NARROWER if column in there)


def chosen_rules(
    counted: Callable[[Sequence[Rule]], Sequence[Rule]], rules: Sequence[Rule], columns: Sequence[str], records: int
) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """The rules to use, and those left out because they give too many pairs.

    The pairs of a rule grow with the square of the records, so that on long lists a cheap rule becomes dear. It is then
    replaced by narrower ones where there are any that are cheap; where there are none it stays until it is out of all
    proportion. A rule of one column stays too: it finds the pairs in which little else agrees.

    Args:
        counted: Gives the rules back with the pairs each gives.
        rules: The rules to choose from, the best first.
        columns: Columns that have values.
        records: How many records there are.
    """
    most, wanted = most_unnarrowed(records), []
    for rule in counted(rules):
        cheap: list[Rule] = []
        if len(rule.columns) > 1 and rule.pairs is not None and rule.pairs > most:
            cheap = [one for one in counted(narrowed(rule, columns)) if one.pairs is not None and one.pairs <= most]
        wanted += cheap or [rule]
    return affordable(list({one.columns: one for one in wanted}.values()), records)
