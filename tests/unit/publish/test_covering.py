"""Covering: who tells of each published figure, and who is silent."""

from __future__ import annotations

from sijill.model.counts import Count
from sijill.publish.covering import covered
from sijill.publish.evidence import ChainEntry, Decision, Point
from sijill.publish.findings import FigureEntry


def chain(ident, origin, *outlets):
    point = Point("2031-04-08", Count(5, 5), (f"claim-{ident}",), outlets)
    return ChainEntry(ident, origin, "civilians", "killed", "Tal Nahr; days not stated", (point,))


def figure(ident, *chains, beside=(), event="e", hangs_on=None):
    return FigureEntry(
        ident, "killed", "civilian", "Tal Nahr", "2031-04-08", Count(5, 5), 1, "latest-of-independent/1",
        Decision("accepted", 3, "a-7c21"), chains=chains, beside=beside, event=event, hangs_on=hangs_on,
    )  # fmt: skip


CHAINS = {
    each.id: each
    for each in (
        chain("one", "River Monitor", "Gull Post"),
        chain("two", "Tamir Hospital", "Quay Times"),
        chain("three", "residents (not named, through Gull Post)", "Gull Post"),
    )
}


def test_who_tells_of_the_event_and_not_of_a_figure_is_silent_about_it():
    first, second = covered([figure("a", "one", hangs_on="River Monitor"), figure("b", "two")], CHAINS)
    assert (first.origins, first.outlets, first.hangs_on) == (("River Monitor",), ("Gull Post",), "River Monitor")
    assert first.silent == ("Quay Times", "Tamir Hospital")
    assert second.silent == ("Gull Post", "River Monitor")


def test_another_event_makes_nobody_silent():
    first, _ = covered([figure("a", "one"), figure("b", "two", event="other")], CHAINS)
    assert first.silent == ()


def test_whoever_is_not_named_is_never_silent():
    _, second = covered([figure("a", "one", beside=("three",)), figure("b", "two")], CHAINS)
    assert second.silent == ("Gull Post", "River Monitor")
