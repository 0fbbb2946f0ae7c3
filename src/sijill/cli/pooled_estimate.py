"""``sijill estimate`` of many tables: draws of a linkage, and missing strata drawn."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from sijill.cli.estimate_about import about_of, notes_of, refuse_unknown
from sijill.cli.estimate_picture import draw, refuse_plot, source_of
from sijill.cli.estimate_workspace import refuse_options
from sijill.cli.options import Talk, table
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.estimate.imputation import PartlyKnown
    from sijill.estimate.pooling import Drawn
    from sijill.estimate.population import About
    from sijill.estimate.reading import CaptureTable
    from sijill.estimate.settings import Settings
    from sijill.estimate.strata import Together
    from sijill.lists.tables import RawTable
    from sijill.model.estimates import Estimate

Command = TypeVar("Command", bound=Callable[..., Any])

WHY_NOT = {
    "--check": "a check hides what is known of one table and asks for it again, and each drawn table has another "
    "answer: run it on the capture table, without --impute",
    "--covariates": "doubly-robust looks at people one by one, whose links and values must be known: leave out "
    "--covariates",
}
"""Why an option cannot be taken where many tables are estimated, and what to do instead."""

SHOWN = {"linkage": "links", "imputation": "missing values", "estimation": "estimating"}
"""The parts of the variance, in words for a table."""

HEAD = 1 << 16
"""Bytes at the beginning of a file among which the headers stand."""

MOST_DRAWS = 10_000
"""A table of draws has a column for each; no more are read."""


def pooled_instead(command: Command) -> Command:
    """The same command with the option that imputes; where many tables are to be estimated it does that instead."""

    @functools.wraps(command)
    def called(*, file: Path | None, impute: int | None, talk: Talk, **told: Any) -> object:
        if file is None and impute is not None:
            refuse_options({"impute": impute})
        is_help = "help" in told["settings"] or told["method"] == "help"
        if file is None or is_help or (impute is None and not _may_hold_draws(file)):
            return command(file=file, talk=talk, **told)
        from sijill.cli.estimate import _raw, _say_left_out

        raw = _raw(file, MOST_DRAWS)
        if not is_for_pooling(raw, impute):
            return command(file=file, talk=talk, **told)
        asked = _asked(told, impute)
        refuse_with_pooling(asked, {"--covariates": told["covariates"], "--check": told["checks"]})
        refuse_plot(told["plot"])
        code = _say_left_out(raw, talk)
        made, lists = say_pooled(raw, file.name, asked, about_of(told), talk)
        if told["plot"] is not None and made:
            draw(told["plot"], made, file.stem, lists, source_of(file, asked.seed, talk.lang), talk)
        return click.get_current_context().exit(code) if code else None

    return click.option(
        "--impute",
        type=click.IntRange(min=2),
        metavar="M",
        help="Draw missing strata M times from what is known of people on the same lists, and pool.",
    )(cast("Command", called))


def _may_hold_draws(file: Path) -> bool:
    """Whether it is worth reading the file to see if it holds draws; one that cannot be read holds none."""
    try:
        with file.open("rb") as opened:
            return b"draw_" in opened.read(HEAD)
    except OSError:
        return False


def _asked(told: dict[str, Any], impute: int | None) -> Asked:
    from sijill.cli.estimate import _names
    from sijill.estimate.settings import Settings

    return Asked(
        _names(told["lists"]),
        _names(told["by"]),
        [_names(group) for group in told["origins"]],
        impute or 0,
        told["method"],
        told["level"],
        told["seed"],
        Settings.parse(told["settings"]),
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of many tables.

    Attributes:
        lists: The lists counted; all when empty.
        by: The columns that make strata.
        same_origin: Sets of lists that copy one another.
        imputations: How often missing strata are drawn; 0 for never.
        method: Name of a method, or ``all``.
        level: Of the intervals.
        seed: Of the draws.
        settings: Of the methods.
    """

    lists: Sequence[str]
    by: Sequence[str]
    same_origin: Sequence[Sequence[str]]
    imputations: int
    method: str
    level: float
    seed: int
    settings: Settings


def is_for_pooling(raw: RawTable, imputations: int | None) -> bool:
    """Whether many tables are to be estimated: the file holds draws, or missing strata are to be drawn."""
    from sijill.estimate.draws_table import is_draws_table

    return imputations is not None or is_draws_table(raw.rows)


def refuse_with_pooling(asked: Asked, others: dict[str, object]) -> None:
    """Refuse options that many tables have no use for, and imputing without strata.

    Raises:
        UsageError: ``usage.pooled``, ``usage.impute``.
    """
    for option, value in others.items():
        if value:
            raise UsageError(
                "usage.pooled",
                f"{option} with --impute or with draws of a linkage",
                "one of the two",
                WHY_NOT[option],
            )
    if asked.imputations and not asked.by:
        raise UsageError(
            "usage.impute", "--impute without --by", "the columns to impute", "name them: --by age,sex --impute 20"
        )


def say_pooled(raw: RawTable, file: str, asked: Asked, about: About, talk: Talk) -> tuple[list[Estimate], int]:
    """Estimate every drawn table, pool, and print; the pooled estimates and how many lists there are."""
    from sijill.estimate.ways import left_out, quick_methods, ways

    linkages, read = _linkages(raw, file, asked, about)
    drawn = ways(linkages, asked.imputations, asked.seed, lambda captures: captures.merged(about.merge))
    if read is not None:
        refuse_unknown(about, read)
    methods = quick_methods(asked.method, len(drawn[0].tables[0].lists))
    notes = notes_of(about, read, is_imputed=asked.imputations > 0) if read is not None else []
    if skipped := left_out(asked.method):
        notes.append(_note("estimate.slow-method", f"{' and '.join(skipped)} take long; ask for them with --method"))
    if talk.dry_run:
        talk.say(f"would estimate {sum(len(way.tables) for way in drawn):,} tables")
        return [], 0
    made, together, different = _estimates(drawn, methods, asked, talk)
    if asked.imputations and linkages[0].missing:
        notes.append(_complete_cases(linkages[0], made, methods, asked))
    _print(drawn, linkages, (made, together, different), about, notes, talk)
    return made, len(drawn[0].tables[0].lists)


def _linkages(raw: RawTable, file: str, asked: Asked, about: About) -> tuple[list[PartlyKnown], CaptureTable | None]:
    """The people of each draw of the linkage; where links are certain one, and the capture table they come from."""
    from sijill.estimate.draws_table import is_draws_table, read_groupings
    from sijill.estimate.imputation import PartlyKnown
    from sijill.estimate.reading import read_captures

    same_origin = [*about.same_origin, *asked.same_origin]
    if is_draws_table(raw.rows):
        held = read_groupings(raw.rows, file, asked.lists, asked.by, same_origin)
        return [held.partly_known(draw) for draw in range(held.draws)], None
    read = read_captures(raw.rows, file, asked.lists, asked.by, same_origin)
    return [PartlyKnown.of_strata(read.tables)], read


def _estimates(
    drawn: Sequence[Drawn], methods: list[str], asked: Asked, talk: Talk
) -> tuple[list[Estimate], list[Together], int]:
    """The pooled estimates, the strata together, and how many different tables there were."""
    from sijill.estimate.captures import Captures
    from sijill.estimate.estimates import estimate_all
    from sijill.estimate.pooling import pooled
    from sijill.estimate.remembered import Remembered
    from sijill.estimate.strata_ways import together_over_ways

    def estimates(captures: Captures) -> list[Estimate]:
        return estimate_all(captures, methods=methods, level=asked.level, seed=asked.seed, settings=asked.settings)

    with _progress(sum(len(way.tables) for way in drawn), talk) as advance:
        held = Remembered(estimates, advance)
        made = pooled(drawn, held, asked.level, asked.seed, ", ".join(asked.by))
    together = together_over_ways(drawn, held, made, asked.settings, asked.level, asked.seed) if asked.by else []
    return made, together, held.made


def _complete_cases(people: PartlyKnown, made: Sequence[Estimate], methods: list[str], asked: Asked) -> dict[str, str]:
    """What leaving people out would give instead, and why it is wrong."""
    from sijill.estimate.estimates import estimate_all
    from sijill.estimate.missing import complete_case_totals, complete_case_words

    totals = complete_case_totals(
        people,
        lambda captures: estimate_all(
            captures, methods=methods, level=asked.level, seed=asked.seed, settings=asked.settings
        ),
    )
    return _note("estimate.complete-cases", complete_case_words(people, totals))


def _note(code: str, message: str) -> dict[str, str]:
    return {"code": code, "message": message}


@contextmanager
def _progress(tables: int, talk: Talk) -> Iterator[Callable[[], None]]:
    """A bar on standard error, in a terminal only."""
    if talk.quiet or talk.json or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True, no_color=not talk.color)
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("estimating", total=tables)
        yield lambda: progress.advance(task)


def _print(
    drawn: Sequence[Drawn],
    linkages: Sequence[PartlyKnown],
    found: tuple[list[Estimate], list[Together], int],
    about: About,
    notes: list[dict[str, str]],
    talk: Talk,
) -> None:
    from sijill.estimate.agreement import agreement

    for note in notes:
        talk.say(f"{note['code']}: {note['message']}")
    made, together, different = found
    documented = sorted(people.people for people in linkages)
    numbers = {
        "linkages": len(linkages),
        "imputations": len(drawn) // len(linkages),
        "tables": sum(len(way.tables) for way in drawn),
        "different_tables": different,
        "documented": {"least": documented[0], "median": documented[len(documented) // 2], "most": documented[-1]},
    }
    value = {
        "about": about.population.as_json(),
        "documented": documented[len(documented) // 2],
        "lists": _sizes(linkages[0]),
        "unlinked": dict(about.unlinked),
        "pooled": numbers,
        "estimates": [estimate.as_json() for estimate in made],
        "agreement": agreement(made),
        "strata": [one.as_json() for one in together],
        "checks": [],
        "notes": notes,
    }
    talk.data(value, None if talk.json else _words(value, made, together, about))


def _sizes(people: PartlyKnown) -> dict[str, int]:
    return {
        name: sum(count for _, mask, count in people.cells if mask >> at & 1) for at, name in enumerate(people.lists)
    }


def _words(value: dict[str, Any], made: list[Estimate], together: list[Together], about: About) -> str:
    from sijill.cli.estimate_rows import footnotes, headlines, row_of
    from sijill.cli.estimate_strata import words_of

    pooled = value["pooled"]
    sizes = ", ".join(f"{name} {people:,}" for name, people in value["lists"].items())
    least, most = pooled["documented"]["least"], pooled["documented"]["most"]
    documented = f"{least:,}" if least == most else f"{least:,} to {most:,}"
    parts = [
        f"Documented: {documented} people on {len(value['lists'])} lists ({sizes})\n{about.population.words}",
        f"Pooled: {_numbers(pooled)}; {pooled['tables']:,} tables, {pooled['different_tables']:,} of them different",
    ]
    columns = {"stratum": "stratum"} if any(one.stratum for one in made) else {}
    columns |= {"method": "method", "total": "people in all", "interval": "interval", "doubt": "the doubt comes from"}
    parts.append(table([{**row_of(one), "doubt": _doubt(one)} for one in made], columns))
    return "\n\n".join(
        filter(None, [*parts, headlines(made), footnotes(made), words_of([one for one in together if one.pooled])])
    )


def _numbers(pooled: dict[str, int]) -> str:
    linkages, imputations = pooled["linkages"], pooled["imputations"]
    links = f"{linkages:,} draws of the linkage" if linkages > 1 else "links taken as certain"
    return f"{links}, {imputations:,} imputations of what is missing" if imputations > 1 else links


def _doubt(estimate: Estimate) -> str | None:
    if estimate.total is None:
        return None
    shares = cast("dict[str, dict[str, float | None]]", estimate.diagnostics["variance"])["shares"]
    return ", ".join(f"{words} {shares[part]:.0%}" for part, words in SHOWN.items() if shares[part] is not None)
