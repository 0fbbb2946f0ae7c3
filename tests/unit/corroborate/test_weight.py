"""Weight: tolls before reports; what sorts a figure rests on nothing but the figure."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.report import as_json
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.corroborate.toll import Category, Origin, Reach, Scope
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Harm, Status

WITNESS = Origin("person-a", SourceKind.WITNESS)
SINCE_6 = Scope(first=date(2031, 11, 6), last=date(2031, 11, 9), reach=Reach.SINCE)
FRIDAY = Scope(first=date(2031, 11, 7), last=date(2031, 11, 7), reach=Reach.DAY)


def figures(*tolls):
    return as_json(corroborate(tolls, rule_named(DEFAULT), str))["figures"]


@pytest.mark.parametrize(
    ("low", "changes", "kind"),
    [
        (12, {"scope": SINCE_6}, "toll"),
        (40, {"scope": FRIDAY}, "toll"),
        (12, {"scope": FRIDAY}, "report"),
        (3, {"scope": SINCE_6}, "report"),
        (40, {"origin": WITNESS}, "report"),
        (40, {"origin": Origin("residents", is_named=False)}, "report"),
        (40, {"hearsay": True}, "report"),
    ],
)
def test_a_toll_is_a_named_organisations_count(toll, low, changes, kind):
    [figure] = figures(toll("a", 9, low, **changes))
    assert figure["kind"] == kind


def test_a_count_that_grew_is_a_toll(toll):
    [figure] = figures(toll("a", 8, 8), toll("b", 9, 12))
    assert figure["kind"] == "toll"


def test_tolls_come_first_then_the_killed_then_the_most(toll):
    told = figures(
        toll("a", 9, 3, origin=WITNESS, scope=FRIDAY),
        toll("b", 9, 96, category=Category(Status.CIVILIAN, Harm.INJURED)),
        toll("c", 9, 38, category=Category(Status.SECURITY, Harm.KILLED)),
        toll("d", 9, 231, scope=SINCE_6),
    )
    assert [figure["central"] for figure in sorted(told, key=lambda figure: figure["order"])] == [231, 38, 96, 3]


def test_another_figure_moves_no_figures_order(toll):
    alone = figures(toll("d", 9, 231, scope=SINCE_6))
    beside = figures(toll("d", 9, 231, scope=SINCE_6), toll("a", 9, 3, origin=WITNESS, scope=FRIDAY))
    assert alone[0] in beside
