"""Who relays whom, on an invented world with known truth: ``python bench/corroborate.py``.

``--events`` and ``--seed`` choose the world, ``--styles`` the wordings (``sealed`` is only for the last score),
``--regime`` how outlets take from each other (``retold``, ``silent``, ``late`` and ``round`` are harder ones). Claims
and documents are given, so that nothing but corroboration is measured; ``--read`` has them read by our own reader from
the words alone, without incidents, and so measures the whole way. ``--speed 10000,30000,100000`` times that many
claims instead. Printed: relays, chains and ranges beside the truth, and two simpler ways: every outlet a voice, and
minimum to maximum over every claim.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corroborate_words import SEALED, STYLES, Page, Writer
from corroborate_world import REGIMES, Event, World, the_world
from sklearn.metrics import adjusted_rand_score

GOALS = {"precision": 0.95, "recall": 0.85, "rand": 0.90, "holds": 0.95}
Edge = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class Scores:
    """How well a run did; shares from 0 to 1.

    ``precision`` and ``recall`` are of the ties said to be from hand to hand, held against who took it from whom;
    ``guessed`` holds those in doubt against the same, and ``over`` all of them against any number of hands between.
    """

    precision: float
    recall: float
    guessed: float
    over: float
    rand: float
    holds: float
    same_range: float
    same_count: float
    width: float


def pages_of(world: World, seed: int, styles: tuple[str, ...]) -> list[tuple[Event, Page]]:
    """Every document of the world in words, parents before those that take from them."""
    writer, out = Writer(seed + 1, styles), []
    for event in world.events:
        page_of = {telling: at for at, tellings in enumerate(event.documents) for telling in tellings}
        done: set[int] = set()

        def write(at: int, event: Event = event, page_of: dict = page_of, done: set[int] = done) -> None:
            if at in done:
                return
            done.add(at)
            for telling in event.documents[at]:
                if telling.parent:
                    write(page_of[telling.parent])
            out.append((event, writer.page(event, event.documents[at])))

        for at in range(len(event.documents)):
            write(at)
    return out


def corroborated(pages: Sequence[tuple[Event, Page]], knows_incidents: bool = True) -> object:
    """What corroboration makes of claims and documents."""
    from sijill.corroborate.claims import Around, tolls_of_claims
    from sijill.corroborate.gathered import gathered
    from sijill.corroborate.pages import Page
    from sijill.corroborate.reconcile import corroborate
    from sijill.corroborate.rules import DEFAULT, rule_named

    claims = [row for _, page in pages for row in page.claims]
    around = Around(
        outlets={page.id: page.outlet for _, page in pages},
        days={page.id: page.day for _, page in pages},
        places={claim: rows for _, page in pages for claim, rows in page.places.items()},
        sources={
            claim: [name if isinstance(name, dict) else {"name": name, "person": None} for name in _chain(page, claim)]
            for _, page in pages
            for claim in page.sources
        },
    )
    incidents = {
        str(row["id"]): f"incident-{event.number}"
        for event, page in pages
        for row in page.claims
        if knows_incidents and event.days == 1 and row["when_from"] and page.places[str(row["id"])]
    }
    tolls = gathered(tolls_of_claims(claims, around), incidents)
    return corroborate(
        tolls, rule_named(DEFAULT), lambda anchor: anchor, pages=[Page(p.id, p.outlet, p.day, p.text) for _, p in pages]
    )


def _chain(page: Page, claim: str) -> list:
    """The sources of a claim; those of a perfect reader end before the outlet."""
    links = page.sources[claim]
    return links if any(isinstance(link, dict) for link in links) else [*links, page.outlet]


def true_edges(pages: Iterable[tuple[Event, Page]]) -> tuple[set[Edge], set[Edge]]:
    """Who took it from whom in each event: directly, and over any number of hands."""
    direct, over = set(), set()
    for event, page in pages:
        for telling in page.tellings:
            at, first = telling, True
            while True:
                if at.giver is not telling.outlet:
                    edge = (event.number, at.giver.en, telling.outlet.en)
                    over.add(edge)
                    if first:
                        direct.add(edge)
                first = False
                if at.parent is None:
                    break
                at = at.parent
    return direct, over


def scored(world: World, pages: Sequence[tuple[Event, Page]], made: object) -> Scores:
    """Hold what was made against the truth."""
    truth = {claim: (event, *told) for event, page in pages for claim, told in page.truth.items()}
    direct, over = true_edges(pages)
    found: set[Edge] = set()
    sure: set[Edge] = set()
    for relay in made.relays:
        giver, taker = (world.sources.get(n.casefold()) for n in (relay.from_source, relay.to_source))
        for claim in relay.claims:
            edge = (truth[claim][0].number, giver.en if giver else "?", taker.en if taker else "?")
            found.add(edge)
            sure |= set() if claim in relay.unsure else {edge}
    chain_of = {claim: each.chain.id for each in made.chains for claim in (toll.id for toll in each.tolls)}
    claims = sorted(truth)
    wanted = [str((truth[c][0].number, truth[c][1].report.origin.en, truth[c][2], c[-1])) for c in claims]
    got = [chain_of.get(c, c) for c in claims]
    ranges = list(_ranges(pages, made, truth))
    return Scores(
        precision=len(sure & direct) / max(len(sure), 1),
        recall=len(sure & direct) / max(len(direct), 1),
        guessed=len((found - sure) & direct) / max(len(found - sure), 1),
        over=len(found & (direct | over)) / max(len(found), 1),
        rand=adjusted_rand_score(wanted, got),
        holds=_share(held for held, _, _, _ in ranges),
        same_range=_share(same for _, same, _, _ in ranges),
        same_count=_share(count for _, _, count, _ in ranges),
        width=statistics.median(width for _, _, _, width in ranges),
    )


def _share(flags: Iterable[bool]) -> float:
    listed = list(flags)
    return sum(listed) / max(len(listed), 1)


def _figures(made: object, truth: dict) -> dict[int, object]:
    """The figure for everybody killed in each event: of several, the one on most origins, then most claims."""
    best: dict[int, tuple] = {}
    for stratum, figure in made.figures:
        event = truth[figure.claims[0]][0].number
        if figure.harm.value != "killed" or stratum.category.group:
            continue
        key = (figure.independent_origins, len(figure.claims) + len(figure.excluded), stratum)
        if event not in best or key > best[event][0]:
            best[event] = (key, figure)
    return {event: figure for event, (_, figure) in best.items()}


def _ranges(pages: Sequence[tuple[Event, Page]], made: object, truth: dict) -> Iterable[tuple[bool, bool, bool, float]]:
    figures = _figures(made, truth)
    for event in {event.number: event for event, _ in pages}.values():
        if event.honest < 2:
            continue
        figure = figures.get(event.number)
        latest = {}
        for report in sorted(event.reports, key=lambda report: report.day):
            latest[report.origin.en] = report
        low = min(report.low for report in latest.values())
        high = None if any(r.high is None for r in latest.values()) else max(r.high for r in latest.values())
        if figure is None:
            yield False, False, False, 0.0
            continue
        holds = (figure.low is None or figure.low <= event.toll) and (figure.high is None or event.toll <= figure.high)
        width = ((figure.highest_stated or 0) - (figure.low or 0)) / event.toll
        is_same = (figure.low, figure.high) == (low, high)
        yield holds, is_same, figure.independent_origins == len(latest), width


def baselines(pages: Sequence[tuple[Event, Page]]) -> list[str]:
    """Two simpler ways, for the same events."""
    by_event: dict[int, list[tuple[Page, dict]]] = defaultdict(list)
    events = {}
    for event, page in pages:
        events[event.number] = event
        by_event[event.number] += [(page, row) for row in page.claims if str(row["id"]).endswith("lead-0")]
    outlets, extremes = [], []
    for number, told in by_event.items():
        event = events[number]
        if event.honest < 2:
            continue
        origins = len({report.origin.en for report in event.reports})
        latest = {page.outlet: row for page, row in sorted(told, key=lambda one: (one[0].day, one[0].id))}
        outlets.append((*_span(latest.values(), event.toll), len(latest) == origins))
        extremes.append(_span([row for _, row in told], event.toll))
    lines = [_plain("every outlet a voice", outlets), _plain("minimum to maximum of all", extremes)]
    lines[0] += f"  origins {_share(one[2] for one in outlets):.3f}"
    return lines


def _plain(name: str, found: Sequence[tuple]) -> str:
    return (
        f"{name:26} holds {_share(one[0] for one in found):.3f} width {statistics.median(one[1] for one in found):.2f}"
    )


def _span(rows: Iterable[dict], toll: int) -> tuple[bool, float]:
    listed = list(rows)
    lows = [row["low"] for row in listed]
    highs = [row["high"] if row["high"] is not None else row["low"] for row in listed]
    return min(lows) <= toll <= max(highs), (max(highs) - min(lows)) / toll


def printed(name: str, scores: Scores) -> str:
    """A line of the table."""
    return (
        f"{name:10} relays from hand to hand P {scores.precision:.3f} R {scores.recall:.3f}"
        f" (in doubt {scores.guessed:.3f}, over any hands {scores.over:.3f})"
        f"  chains ARI {scores.rand:.3f}  range holds {scores.holds:.3f}"
        f" width {scores.width:.2f} as of true chains {scores.same_range:.3f}  origins {scores.same_count:.3f}"
    )


def run(events: int, seed: int, styles: tuple[str, ...], is_read: bool = False, regime: str = "plain") -> Scores:
    """Make a world, corroborate it, print how well it went; ``is_read`` for claims read from the words."""
    world = the_world(events, seed, REGIMES[regime])
    pages = given = pages_of(world, seed, styles)
    if is_read:
        from corroborate_read import read_pages, told_of

        pages = read_pages(world, pages)
        told = told_of(given, pages, world)
        print(f"read from the words: {told.found:.3f} of the claims, {told.spoken:.3f} with whoever the page names")
    begun = time.process_time()
    made = corroborated(pages, knows_incidents=not is_read)
    seconds = time.process_time() - begun
    scores = scored(world, pages, made)
    claims = sum(len(page.claims) for _, page in pages)
    print(f"{events} events, {len(pages)} documents, {claims} claims, {seconds:.1f} s of processor time")
    print(printed("/".join(styles)[:10], scores))
    print("\n".join(baselines(given)))
    return scores


def fuller(page: Page) -> Page:
    """The page with five claims: what it tells of the killed, told of others too."""
    first = page.claims[0]
    for at, harm in enumerate(("missing", "detained", "displaced", "rescued")[: 5 - len(page.claims)], start=1):
        claim = f"{page.id}-{harm}"
        low = int(str(first["low"])) + at
        page.claims.append({**first, "id": claim, "harm": harm, "low": low, "high": None, "status": "unknown"})
        page.sources[claim], page.places[claim] = page.sources[str(first["id"])], page.places[str(first["id"])]
    return page


def speed(sizes: Sequence[int]) -> None:
    """Time worlds with so many claims, five on each page; each in a process of its own when asked for alone."""
    for size in sizes:
        world = the_world(size // 60 + 2, 5)
        pages = [(event, fuller(page)) for event, page in pages_of(world, 5, STYLES)][: size // 5]
        claims = sum(len(page.claims) for _, page in pages)
        begun, clock = time.process_time(), time.perf_counter()
        corroborated(pages)
        spent, took = time.process_time() - begun, time.perf_counter() - clock
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
        told = (
            f"{claims:7} claims {len(pages):6} documents {spent:6.1f} s of processor time {took:6.1f} s {peak:5.2f} GiB"
        )
        print(told, flush=True)


def main() -> None:
    """Measure and print; fails under the goals."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--events", type=int, default=2000)
    words.add_argument("--seed", type=int, default=20311107)
    words.add_argument("--styles", default="all", help=f"all, {SEALED}, or names with commas")
    words.add_argument("--regime", default="plain", choices=list(REGIMES))
    words.add_argument("--read", action="store_true")
    words.add_argument("--speed", default="")
    told = words.parse_args()
    if told.speed:
        speed([int(size) for size in told.speed.split(",")])
        return
    styles = STYLES if told.styles == "all" else tuple(told.styles.split(","))
    scores = run(told.events, told.seed, styles, told.read, told.regime)
    under = [] if told.read else [name for name, goal in GOALS.items() if getattr(scores, name) < goal]
    sys.exit(f"under the goal: {', '.join(under)}" if under else 0)


if __name__ == "__main__":
    main()
