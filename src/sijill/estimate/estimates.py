"""Every method on one table, side by side."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from sijill.errors import UsageError
from sijill.estimate import chao, graphs, independence, latent, loglinear, no_highest_order, sparse, two_list
from sijill.estimate.captures import Captures
from sijill.estimate.checks import floor_warnings, no_overlap, table_warnings, unknown_stratum, width_warnings
from sijill.estimate.latent_ahead import compiled_ahead
from sijill.estimate.progress import Progress, silent
from sijill.estimate.settings import Settings
from sijill.model.estimates import Estimate

Clock = Callable[[], float]
Method = Callable[[Captures, Settings, float, np.random.Generator, Progress], list[Estimate]]

METHODS: dict[str, Method] = {
    graphs.METHOD: lambda c, s, level, rng, say: [graphs.graphs_estimate(c, s, level)],
    graphs.METHOD_FULL: lambda c, s, level, rng, say: [graphs.graphs_estimate(c, s, level, with_saturated=True)],
    loglinear.METHOD: lambda c, s, level, rng, say: [loglinear.log_linear_estimate(c, s, level, rng, say)],
    sparse.METHOD: lambda c, s, level, rng, say: [sparse.sparse_estimate(c, s, level, rng)],
    latent.METHOD: lambda c, s, level, rng, say: [latent.latent_class_estimate(c, s, level, rng, say)],
    no_highest_order.METHOD: lambda c, s, level, rng, say: [no_highest_order.no_highest_order_estimate(c, level, s.xi)],
    chao.METHOD: lambda c, s, level, rng, say: [chao.chao_estimate(c, level)],
    independence.METHOD: lambda c, s, level, rng, say: [independence.independence_estimate(c, level)],
    two_list.METHOD: lambda c, s, level, rng, say: two_list.two_list_estimates(c, level),
}
"""Every method there is, by name, in the order in which they are shown."""

ASSUMPTIONS: dict[str, str] = {
    graphs.METHOD: graphs.ASSUMPTION,
    graphs.METHOD_FULL: graphs.ASSUMPTION_FULL,
    **{
        part.METHOD: part.ASSUMPTION
        for part in (loglinear, sparse, latent, no_highest_order, chao, independence, two_list)
    },
}
"""What must hold for each method to be right."""


def methods_for(method: str, lists: int) -> list[str]:
    """The methods meant by a name, in order.

    Args:
        method: One of :data:`METHODS`, or ``all``: every method, of two lists alone only where there are two.
        lists: How many lists.

    Raises:
        UsageError: ``usage.no-such-method``.
    """
    if method == "all":
        return [name for name in METHODS if name != two_list.METHOD or lists == 2]
    if method not in METHODS:
        raise UsageError(
            "usage.no-such-method", f"{method!r} is no method", f"all, {', '.join(METHODS)}", "choose one of these"
        )
    return [method]


def estimate_all(
    captures: Captures,
    *,
    methods: Sequence[str] = ("all",),
    level: float = 0.95,
    seed: int = 0,
    settings: Settings | None = None,
    clock: Clock | None = None,
    progress: Progress = silent,
) -> list[Estimate]:
    """Estimates of one table by several methods.

    Nothing here depends on the order of the lists or of the rows: the lists are put in order of their names first, and
    each estimate draws from a generator of its own.

    Args:
        captures: One table or stratum.
        methods: Names of :data:`METHODS`, or ``all``.
        level: Of the intervals, above 0 and below 1.
        seed: Of the random draws.
        settings: Of the methods; the defaults when ``None``.
        clock: Seconds that pass, for ``Estimate.seconds``; without it they are 0.
        progress: Told which method is at work, on what, and how far it is.

    Raises:
        UsageError: ``usage.no-such-method``, ``usage.level``.
    """
    if not 0 < level < 1:
        raise UsageError("usage.level", f"a level of {level}", "above 0 and below 1", "0.95 is usual")
    names = list(dict.fromkeys(name for method in methods for name in methods_for(method, len(captures.lists))))
    ordered, told = captures.in_order(), settings or Settings()
    made: list[Estimate] = []
    with compiled_ahead(names) as until_compiled:
        for name in names:
            progress(name, 0.0)
            if name == latent.METHOD:
                until_compiled()
            made += _by(name, ordered, told, level, seed, clock, _named(name, progress))
    return made


def _named(name: str, progress: Progress) -> Progress:
    return lambda words, share: progress(f"{name}: {words}", share)


def _by(
    name: str, captures: Captures, settings: Settings, level: float, seed: int, clock: Clock | None, say: Progress
) -> list[Estimate]:
    forbidden = no_overlap(captures)
    if forbidden:
        told = (forbidden, *unknown_stratum(captures))
        return [Estimate(name, captures.documented, None, ASSUMPTIONS[name], captures.stratum, {}, told)]
    begun = clock() if clock else 0.0
    made = METHODS[name](captures, settings, level, generator(seed, name, captures), say)
    spent = round(clock() - begun, 6) if clock else 0.0
    about, floor = table_warnings(captures), chao.chao_estimate(captures, level)
    return [
        replace(
            one,
            warnings=(*one.warnings, *width_warnings(one), *floor_warnings(one, floor), *about),
            seconds=spent,
        )
        for one in made
    ]


def generator(seed: int, method: str, captures: Captures) -> np.random.Generator:
    """The random numbers of one method on one stratum: neither the other strata nor the other methods move them."""
    told = repr((method, captures.stratum)).encode()
    return np.random.default_rng([seed, zlib.crc32(told)])
