"""Memory is reckoned before the work, and what does not fit is refused."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused
from sijill.link.blocking import Rule
from sijill.link.engine import LONG
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
