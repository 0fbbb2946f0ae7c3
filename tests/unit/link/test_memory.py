"""Memory is reckoned before the work, and what does not fit is refused."""

from __future__ import annotations

import numpy as np
import pytest

from sijill.errors import InputRefused
from sijill.link.blocking import Rule
from sijill.link.engine import LONG, Engine
from sijill.link.explanation import Explainer
from sijill.link.linkage import Options, link
from sijill.link.memory import COMPILED, available, needed, refuse_what_does_not_fit
from sijill.model.victims import VictimRecord, WrittenName

RULES = (Rule(("lineage_key",), 2_000_000), Rule(("birth",), 600_000))


def test_more_records_and_more_pairs_need_more() -> None:
    assert needed(100_000, RULES) > needed(100_000, RULES[:1]) > needed(50_000, RULES[:1])


def test_compiled_loops_are_reckoned_where_they_are_used() -> None:
    few, many = (needed(100_000, (Rule(("birth",), pairs),)) for pairs in (LONG - 1, LONG))
    assert many - few > COMPILED


def test_a_linkage_that_does_not_fit_is_refused_with_both_figures() -> None:
    with pytest.raises(InputRefused, match=r"about 0\.8 GB; wanted: at most 0\.4 GB") as refused:
        refuse_what_does_not_fit(100_000, RULES, 0.4e9)
    assert refused.value.code == "link.memory"
    refuse_what_does_not_fit(100_000, RULES, 2e9)


def test_without_a_bound_the_machine_is_the_bound() -> None:
    assert available() > 50e6
    with pytest.raises(InputRefused):
        refuse_what_does_not_fit(10**12, (), None)


def test_link_refuses_before_it_compares() -> None:
    records = [VictimRecord("a", str(at), WrittenName("Amal Khalil Nasr")) for at in range(3)]
    with pytest.raises(InputRefused):
        link(records, options=Options(memory=1e6))
    assert link(records, options=Options(memory=1e9)).compared == 3


def families(number: int) -> list[VictimRecord]:
    return [
        VictimRecord(name, f"{name}{at}", WrittenName(f"Amal{at % 7} Khalil{at % 11} Nasr{at}"))
        for name in "ab"
        for at in range(number)
    ]


def test_memory_that_runs_out_on_the_way_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    compare = Engine.compare

    def in_a_corner(engine: Engine, *asked: object) -> object:
        engine._connection.execute("SET memory_limit = '100kB'")
        return compare(engine, *asked)

    monkeypatch.setattr(Engine, "compare", in_a_corner)
    with pytest.raises(InputRefused, match="ran out while 400 records") as refused:
        link(families(200))
    assert refused.value.code == "link.memory"
    assert "never put on a disk" in refused.value.wanted
    assert refused.value.next_step


def test_memory_that_numpy_is_refused_is_told_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(*asked: object) -> object:
        return np.empty(1 << 50)

    monkeypatch.setattr(Engine, "compare", hungry)
    with pytest.raises(InputRefused) as refused:
        link(families(20))
    assert refused.value.code == "link.memory"


def test_a_pair_that_does_not_fit_into_memory_is_not_explained_by_an_unforeseen_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    records = families(20)
    explainer = Explainer(link(records), records)

    def hungry(*asked: object) -> object:
        raise MemoryError

    monkeypatch.setattr(Engine, "compare", hungry)
    with pytest.raises(InputRefused) as refused:
        explainer.explain([(records[0].key, records[20].key)])
    assert refused.value.code == "link.memory"
