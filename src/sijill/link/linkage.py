"""Linking: records in, pairs and victims out; pure, and the same with one thread and with two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from sijill.errors import Refusal
from sijill.link.answers import corrected, taught_by
from sijill.link.blocking import Rule, candidate_rules, chosen_rules
from sijill.link.clusters import grouped_records
from sijill.link.comparisons import Comparison, comparisons_for
from sijill.link.engine import Engine
from sijill.link.evidence import gathered, judged_by_index
from sijill.link.found import DECISIONS, FoundClusters, FoundPairs, Pair
from sijill.link.judged import Key, standing
from sijill.link.key_table import key_table
from sijill.link.memory import memory_may_end, refuse_what_does_not_fit
from sijill.link.once import surely_listed
from sijill.link.training import Evidence, Floats, Model, told_log_odds, trained, weights
from sijill.model.victim_columns import Coded, VictimColumns, victim_columns
from sijill.model.victims import Judgement, VictimRecord

FEWEST_KEPT = 0.01
"""Probability below which a scored pair is not told."""

SUPPORT = 0.3
"""Share of the threshold that the pairs between two groups must reach on average before they become one.

Low, since a pair that was never compared counts 0: a record that lacks its day of birth meets few of a large group, and
one sure pair in six speaks for it. Not lower: of cousins in one town some pair always looks sure.
"""

DIGITS = 6
"""Probabilities are rounded to so many digits before they meet a threshold or a file."""

FINE = 9
"""Digits of what rivals add: an explanation is added up from it, and has to meet the probability."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to link.

    Attributes:
        threshold: Probability from which two records are one victim.
        across_lists: Only records of different lists are compared, and a person stands once on a list.
        seed: Seed of the random pairs.
        memory: Bytes that may be taken, or ``None`` for what the machine has.

    Raises:
        Refusal: A threshold outside (0, 1].
    """

    threshold: float = 0.5
    across_lists: bool = False
    seed: int = 0
    memory: float | None = None

    def __post_init__(self) -> None:
        if not 0.0 < self.threshold <= 1.0:
            raise Refusal(f"a threshold lies above 0 and at most at 1, got {self.threshold}")


@dataclass(frozen=True, slots=True)
class Linkage:
    """What linking gave.

    Attributes:
        pairs: Pairs with a probability of 0.01 or more, or judged; by record.
        clusters: The records of each victim, each sorted, in the order of their first record.
        model: What was learnt.
        comparisons: What was compared.
        rules: Blocking rules used, with the pairs each gives.
        left_out: Blocking rules left out because they give too many pairs.
        compared: Pairs compared.
        contradicted: Judgements that go against others and were not followed.
        options: How it was done.
    """

    pairs: Sequence[Pair]
    clusters: Sequence[tuple[Key, ...]]
    model: Model
    comparisons: tuple[Comparison, ...]
    rules: tuple[Rule, ...]
    left_out: tuple[Rule, ...]
    compared: int
    contradicted: tuple[Judgement, ...]
    options: Options

    @property
    def records(self) -> int:
        """How many records were linked."""
        return len(self.clusters.keys) if isinstance(self.clusters, FoundClusters) else sum(map(len, self.clusters))


def link(
    records: VictimColumns | Sequence[VictimRecord],
    *,
    judgements: Sequence[Judgement] = (),
    options: Options | None = None,
) -> Linkage:
    """Which of the records are one person.

    Args:
        records: The entries of all lists; ``(list_name, id)`` unique among them.
        judgements: What people decided, in the order in which they decided it; obeyed always. Judgements about
            records that are not there are passed over.
        options: How to link.

    Raises:
        Refusal: Two records with one list and id.
        InputRefused: ``link.memory`` when it would not fit into memory, as a rule before any pair is compared.
    """
    with memory_may_end(len(records)):
        ordered = in_order_of_keys(records if isinstance(records, VictimColumns) else victim_columns(records))
        return _linked(ordered, judgements, options or Options())


def _linked(ordered: VictimColumns, judgements: Sequence[Judgement], chosen: Options) -> Linkage:
    names = list(ordered.keys())
    lists = ordered.list_name.codes.astype(np.int64)
    index = {key: at for at, key in enumerate(names)} if judgements else {}
    judged = standing(one for one in judgements if one.left in index and one.right in index)
    keys = key_table(ordered)
    engine = Engine(keys, lists, chosen.across_lists)
    comparisons = comparisons_for(known_things(engine.columns), engine.extras)
    asked = candidate_rules(engine.columns, engine.extras)
    rules, left_out = chosen_rules(engine.counted, asked, engine.columns, len(keys))
    refuse_what_does_not_fit(len(keys), rules, chosen.memory)
    evidence = gathered(engine, rules, comparisons, keys, lists, judged_by_index(judged, index), chosen.seed)
    engine.close()
    model = trained(evidence, comparisons)
    picked = {(min(index[a], index[b]), max(index[a], index[b])) for a, b in judged.picked}
    model = replace(model, taught=taught_by(evidence, keys, comparisons, model, picked))
    added = corrected(evidence, keys, comparisons, model)
    found, is_likely = _found(names, evidence, comparisons, model, added, chosen)
    first = grouped_records(found, is_likely, judged, SUPPORT * chosen.threshold, chosen.across_lists)
    return Linkage(
        pairs=found.decided(first),
        clusters=FoundClusters(names, first),
        model=model,
        comparisons=comparisons,
        rules=rules,
        left_out=left_out,
        compared=len(evidence.pairs),
        contradicted=judged.contradicted,
        options=chosen,
    )


def in_order_of_keys(records: VictimColumns) -> VictimColumns:
    """The records by list and id, lists numbered by their names.

    Raises:
        Refusal: Two records with one list and id.
    """
    import pyarrow
    import pyarrow.compute as compute

    names = sorted(records.list_name.values)
    number = np.array([names.index(name) for name in records.list_name.values], dtype=np.int32)
    ids = pyarrow.array(records.id, pyarrow.string())
    lists = pyarrow.array(number[records.list_name.codes], pyarrow.int32())
    table = pyarrow.table({"list": lists, "id": ids})
    order = compute.sort_indices(table, [("list", "ascending"), ("id", "ascending")])
    table = table.take(order)
    is_same = [compute.equal(column[1:], column[:-1]) for column in table.columns]
    if compute.any(compute.and_(*is_same)).as_py():
        raise Refusal("two records share a list and an id")
    return replace(records.taken(order.to_numpy()), list_name=Coded(names, table["list"].to_numpy()))


def known_things(columns: Sequence[str]) -> tuple[str, ...]:
    """Which comparisons besides names have something to compare, given the columns that have values."""
    there = set(columns)
    needs = {
        "born": {"birth_year", "age_low"},
        "sex": {"sex"},
        "died": {"died_first"},
        "place": {"place", "admin1"},
        "mother": {"mother"},
    }
    return tuple(name for name, any_of in needs.items() if there & any_of)


def _found(
    names: Sequence[Key],
    evidence: Evidence,
    comparisons: Sequence[Comparison],
    model: Model,
    added: Floats,
    options: Options,
) -> tuple[FoundPairs, npt.NDArray[np.bool_]]:
    """The pairs worth telling, not yet decided, and which of them are likely enough to be joined."""
    pairs, overlap = evidence.pairs, evidence.overlap
    likelihood = weights(evidence, comparisons, model.m, model.u)
    believed, rivals = overlap.against_rivals(told_log_odds(evidence, likelihood + added, np.array(model.by_lists)))
    probability = np.round(evidence.as_judged(believed, 1.0, 0.0), DIGITS, out=believed)
    is_likely = probability >= options.threshold
    if options.across_lists:
        is_likely |= surely_listed(probability, pairs.left, pairs.right, overlap.lists, options.threshold)
    is_told = probability >= FEWEST_KEPT
    is_told[evidence.answered] = True
    told = np.flatnonzero(is_told)
    bits = [np.round(logarithm[told] / np.log(2.0), at) for logarithm, at in ((likelihood, DIGITS), (rivals, FINE))]
    decision = _as_judged(evidence.judged[told])
    found = FoundPairs(names, pairs.left[told], pairs.right[told], probability[told], bits[0], decision, bits[1])
    return found, is_likely[told]


def _as_judged(judged: npt.NDArray[np.floating]) -> npt.NDArray[np.int8]:
    """The decision of each pair, by its place among ``DECISIONS``; apart where nobody judged it."""
    decision = np.full(len(judged), DECISIONS.index("apart"), dtype=np.int8)
    decision[judged == 1.0] = DECISIONS.index("judged_same")
    decision[judged == 0.0] = DECISIONS.index("judged_different")
    return decision
