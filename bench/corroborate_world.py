"""The invented world of ``corroborate.py``: events, who reports on them, and who takes it from whom.

Each origin counts for itself: honestly (what it last says holds the true toll) or not. Its reports are taken by
agencies and outlets, from it or from each other, credited fully, in part or not at all, word for word, edited,
told anew, translated or shortened. Everything is a function of the seed; every name is invented.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from corroborate_names import ORIGINS, WIRES, Name, Namer

FIRST_DAY = date(2031, 1, 1)
DETAILS = ("houses", "trucks", "shelter", "bodies", "clock", "power", "speech")


@dataclass(frozen=True, slots=True)
class Regime:
    """How outlets take from each other.

    Attributes:
        credits: How often whom a page credits.
        levels: How often it keeps how much.
        later: Days a copy is late beyond what is usual, at most.
        rounded: How often an origin rounds what it counted to tens or hundreds, and so meets others by chance.
    """

    credits: dict[str, float]
    levels: dict[str, float]
    later: int = 0
    rounded: float = 0.0


PLAIN = Regime(
    {"both": 0.28, "origin": 0.25, "wire": 0.17, "byline": 0.15, "none": 0.15},
    {"verbatim": 0.25, "light": 0.3, "heavy": 0.15, "translation": 0.2, "brief": 0.1},
)
REGIMES = {
    "plain": PLAIN,
    "retold": replace(
        PLAIN, levels={"verbatim": 0.05, "light": 0.1, "heavy": 0.35, "translation": 0.35, "brief": 0.15}
    ),
    "silent": replace(PLAIN, credits={"both": 0.1, "origin": 0.3, "wire": 0.1, "byline": 0.1, "none": 0.4}),
    "late": replace(PLAIN, later=4),
    "round": replace(PLAIN, rounded=0.7),
}


@dataclass(frozen=True, slots=True)
class Detail:
    """A particular that only one telling knows, until others copy it."""

    kind: str
    number: int
    name: Name
    clock: str
    speech: tuple[int, int]


@dataclass(eq=False)
class Report:
    """What an origin said once: its toll, the parts of it and the particulars."""

    origin: Name
    event: Event
    day: date
    low: int | None
    high: int | None
    women: int = 0
    children: int = 0
    injured: int = 0
    rise: int = 0
    details: tuple[Detail, ...] = ()


@dataclass(eq=False)
class Telling:
    """A report as one document tells it; ``parent`` is the telling it was taken from, ``None`` if from the origin."""

    report: Report
    parent: Telling | None
    outlet: Name
    day: date
    language: str
    credit: str
    level: str
    own: tuple[Detail, ...] = ()
    written: list[object] = field(default_factory=list)

    @property
    def giver(self) -> Name:
        """Who handed it to this outlet."""
        return self.parent.outlet if self.parent else self.report.origin


@dataclass(eq=False)
class Event:
    """One event: where, when, how many, and everything told of it."""

    number: int
    place: Name
    unit: Name
    day: date
    days: int
    toll: int
    is_civilian: bool
    honest: int = 0
    reports: list[Report] = field(default_factory=list)
    documents: list[list[Telling]] = field(default_factory=list)


@dataclass
class World:
    """Events, and every source with all its names."""

    events: list[Event]
    sources: dict[str, Name]


def drawn(chance: random.Random, shares: dict[str, float]) -> str:
    """One key, by its share."""
    return chance.choices(list(shares), list(shares.values()))[0]


def the_world(events: int, seed: int, regime: Regime = PLAIN) -> World:
    """Make the world."""
    chance = random.Random(seed)
    namer = Namer(chance)
    origins = [namer.body(ORIGINS) for _ in range(60)]
    wires = [namer.body(WIRES) for _ in range(8)]
    papers = {language: [namer.paper(language) for _ in range(30)] for language in ("en", "ar")}
    units = [namer.place() for _ in range(40)]
    made = []
    for number in range(events):
        place = made[-1].place if made and chance.random() < 0.05 else namer.place()
        made.append(_Teller(chance, namer, wires, papers, regime).event(number, place, chance.choice(units), origins))
    names = [*origins, *wires, *papers["en"], *papers["ar"]]
    return World(made, {written.casefold(): name for name in names for written in name.all})


def _rounded(people: int) -> int:
    step = 100 if people >= 400 else 10 if people >= 20 else 1
    return people // step * step


class _Teller:
    def __init__(
        self, chance: random.Random, namer: Namer, wires: list[Name], papers: dict[str, list[Name]], regime: Regime
    ) -> None:
        self.chance, self.namer, self.wires, self.papers, self.regime = chance, namer, wires, papers, regime

    def event(self, number: int, place: Name, unit: Name, origins: list[Name]) -> Event:
        chance = self.chance
        day = FIRST_DAY + timedelta(days=60 * (number % 9) + 41 * (number % 13) + number // 2)
        toll = int(chance.choice((6, 15, 30, 80, 200, 700)) * chance.uniform(0.6, 1.6)) + 3
        event = Event(number, place, unit, day, chance.choice((1, 1, 1, 3, 6)), toll, chance.random() < 0.7)
        for origin in chance.sample(origins, min(12, 1 + int(chance.expovariate(0.45)))):
            self.origin(event, origin)
        self.mix(event)
        return event

    def origin(self, event: Event, origin: Name) -> None:
        """All that one origin says about the event, and everyone who tells it."""
        chance = self.chance
        is_honest = chance.random() < 0.75
        event.honest += is_honest
        final = event.toll if is_honest else max(1, int(event.toll * chance.choice((0.3, 0.5, 0.7, 1.4, 2.0))))
        steps = chance.choice((1, 1, 2, 3))
        day, told, kept = event.day + timedelta(days=chance.choice((0, 0, 1))), 0, ()
        for step in range(steps):
            is_last = step == steps - 1
            seen = final if is_last else max(told + 1, int(final * (step + 1) / steps * chance.uniform(0.8, 1.1)))
            if not is_last and chance.random() < 0.1:
                seen = int(final * 1.25) + 2  # too many at first, revised down later
            report = self.report(event, origin, day, seen, is_last and is_honest)
            if step and told and seen > told and report.low == report.high:
                report.rise = seen - told
            report.details = kept = (*kept[-1:], *(self.detail() for _ in range(chance.choice((1, 2, 3)))))
            told = seen
            self.spread(event, report)
            day += timedelta(days=chance.choice((1, 1, 2)))

    def report(self, event: Event, origin: Name, day: date, seen: int, must_hold: bool) -> Report:
        chance = self.chance
        if self.regime.rounded and chance.random() < self.regime.rounded:
            seen = _rounded(seen)
        low: int | None = seen
        high: int | None = seen
        form = drawn(chance, {"exact": 0.5, "least": 0.35, "between": 0.15})
        if form == "least":
            low, high = max(1, int(seen * chance.choice((1.0, 1.0, 0.9)))), None
        elif form == "between" and seen > 5:
            low, high = int(seen * 0.9), int(seen * 1.1) + 1
        if must_hold and not ((low or 0) <= event.toll and (high is None or event.toll <= high)):
            low = high = event.toll
        report = Report(origin, event, day, low, high)
        if (low or 0) > 8 and chance.random() < 0.35:
            report.women, report.children = max(2, (low or 0) // 6), max(3, (low or 0) // 4)
        if chance.random() < 0.4:
            report.injured = int((low or 1) * chance.uniform(0.5, 3)) + 2
        event.reports.append(report)
        return report

    def detail(self) -> Detail:
        chance = self.chance
        word = self.namer.word(3)
        clock = f"{chance.randrange(24):02}:{chance.randrange(0, 60, 5):02}"
        return Detail(
            chance.choice(DETAILS),
            chance.randrange(3, 60),
            Name(*word),
            clock,
            (chance.randrange(10), chance.randrange(120)),
        )

    def spread(self, event: Event, report: Report) -> None:
        """The report's own page, agencies that take it, and outlets that take it from either or from one another."""
        chance = self.chance
        tellings: list[Telling] = []
        if chance.random() < 0.35:
            tellings.append(
                Telling(report, None, report.origin, report.day, chance.choice(("en", "ar")), "self", "new")
            )
        for wire in chance.sample(self.wires, chance.choice((0, 1, 1, 2))):
            own = tuple(self.detail() for _ in range(chance.choice((0, 1, 1, 2))))
            language = chance.choice(("en", "ar"))
            tellings.append(
                Telling(
                    report,
                    None,
                    wire,
                    report.day + timedelta(days=chance.choice((0, 0, 1))),
                    language,
                    "origin",
                    "new",
                    own,
                )
            )
        free = [paper for language in ("en", "ar") for paper in chance.sample(self.papers[language], 5)]
        chance.shuffle(free)
        for paper in free[: chance.choice((0, 1, 1, 2, 3, 4))]:
            tellings.append(self.taken(report, tellings, paper))
        if not tellings:
            tellings.append(self.taken(report, [], free[0]))
        event.documents += [[telling] for telling in tellings]

    def taken(self, report: Report, before: list[Telling], paper: Name) -> Telling:
        """What an outlet tells: from the origin itself, or from a page before it."""
        chance = self.chance
        language = "en" if paper in self.papers["en"] else "ar"
        others = [each for each in before if each.outlet != report.origin]
        parent = chance.choice(others) if others and chance.random() < 0.8 else None
        is_quick = parent is None or parent.outlet in self.wires or chance.random() < 0.15
        wait = timedelta(days=chance.choice((0, 0, 0, 1, 2) if is_quick else (1, 1, 2)))
        if parent is None:
            own = tuple(self.detail() for _ in range(chance.choice((0, 1))))
            return Telling(report, None, paper, report.day + wait, language, "origin", "new", own)
        level = drawn(chance, self.regime.levels)
        wait += timedelta(days=chance.randint(0, self.regime.later) if self.regime.later else 0)
        if level == "verbatim" or level == "light":
            level = level if parent.language == language else "translation"
        return Telling(report, parent, paper, parent.day + wait, language, drawn(chance, self.regime.credits), level)

    def mix(self, event: Event) -> None:
        """Some outlets tell two origins' reports on one page."""
        chance = self.chance
        papers = [page for page in event.documents if page[0].credit not in ("self", "none") and page[0].parent]
        for page in papers:
            others = [
                other
                for other in papers
                if other is not page
                and len(other) == 1
                and other[0].report.origin is not page[0].report.origin
                and other[0].language == page[0].language
                and other[0].day <= page[0].day
            ]
            if len(page) == 1 and others and chance.random() < 0.12:
                taken = chance.choice(others)[0]
                page.append(
                    Telling(
                        taken.report, taken.parent, page[0].outlet, page[0].day, page[0].language, "both", taken.level
                    )
                )
