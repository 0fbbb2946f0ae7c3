"""``sijill estimate``: those nobody recorded, from lists that overlap."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sijill.cli.estimate_about import about_of, about_options, notes_of, refuse_unknown
from sijill.cli.estimate_checks import CHOICES
from sijill.cli.estimate_picture import draw, refuse_plot, source_of
from sijill.cli.estimate_progress import shown
from sijill.cli.estimate_workspace import refuse_options, say_workspace
from sijill.cli.options import Talk, talks, workspace_option
from sijill.cli.pooled_estimate import pooled_instead
from sijill.errors import InputRefused, UsageError

if TYPE_CHECKING:
    from sijill.estimate.captures import Captures
    from sijill.estimate.consistency import Check
    from sijill.estimate.population import About
    from sijill.estimate.progress import Progress
    from sijill.estimate.reading import CaptureTable
    from sijill.estimate.settings import Settings
    from sijill.estimate.strata import Together
    from sijill.lists.tables import RawTable
    from sijill.model.estimates import Estimate


DOUBLY_ROBUST = "doubly-robust"
"""The method that looks at people one by one and needs to be told what is known of them."""


def _one_method(_context: click.Context, _parameter: click.Parameter, told: tuple[str, ...]) -> str:
    """The method named; of several the last alone would be taken without a word."""
    if len(told) > 1:
        raise UsageError(
            "usage.methods", f"--method {' --method '.join(told)}", "one method, or all", "leave --method out for all"
        )
    return told[0] if told else "all"


@click.command(
    epilog="Example: sijill estimate captures.csv --lists hospital,observatory,committee --method log-linear"
)
@click.argument("file", metavar="[CAPTURES]", required=False, type=click.Path(path_type=Path))
@workspace_option
@click.option("--lists", "lists", help="The list columns, A,B,C [default: every 0/1 column].")
@click.option("--by", "--strata", "by", help="Columns whose values make strata: place,sex.")
@click.option(
    "--same-origin", "origins", multiple=True, metavar="A,B", help="Lists that copy one another or share an intake."
)
@click.option("--covariates", help="Columns of what is known of people, age,place, for --method doubly-robust.")
@click.option(
    "--method",
    multiple=True,
    callback=_one_method,
    help="One method, or all; --method help lists them [default: all].",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, help="Of the random draws [default: 0].")
@click.option("--level", type=float, default=0.95, help="Of the intervals [default: 0.95].")
@click.option("--set", "settings", multiple=True, metavar="METHOD.NAME=VALUE", help="--set help lists them.")
@click.option("--plot", type=click.Path(path_type=Path, dir_okay=False), help="Write a picture here: PNG, SVG or PDF.")
@click.option(
    "--check", "checks", multiple=True, type=click.Choice(CHOICES), help="How far the methods can be trusted."
)
@about_options
@talks
@pooled_instead
def command(
    file: Path | None,
    folder: Path | None,
    lists: str | None,
    by: str | None,
    origins: tuple[str, ...],
    covariates: str | None,
    method: str,
    seed: int,
    level: float,
    settings: tuple[str, ...],
    plot: Path | None,
    checks: tuple[str, ...],
    talk: Talk,
    **stated: Any,
) -> None:
    """Estimate how many there were in all, from CAPTURES: a 0/1 column for each list, and 'count' or a row a person.

    Every method stands beside the others with what must hold for it to be right. Without CAPTURES the estimates of a
    workspace are made ('sijill run' makes them too).
    """
    if "help" in settings or method == "help":
        talk.data(*_help("help" in settings))
        return
    if file is None:
        given = {"lists": lists, "by": by, "same-origin": origins, "covariates": covariates, "set": settings}
        refuse_options({**given, "method": method != "all", "level": level != 0.95, "seed": seed, "check": checks})
        refuse_options({"merge": stated["merge"], "unlinked": stated["unlinked"]})
        refuse_plot(plot)
        say_workspace(folder, about_of(stated), plot, talk)
        return
    from sijill.estimate.consistency import with_verdicts
    from sijill.estimate.covariates import read_people, without_columns
    from sijill.estimate.doubly_robust import doubly_robust_estimates
    from sijill.estimate.reading import read_captures
    from sijill.estimate.settings import Settings
    from sijill.estimate.strata import strata_together

    told = Settings.parse(settings)
    known = _refuse_covariates(covariates, method)
    methods = _table_methods(method)
    refuse_plot(plot)
    raw, about = _raw(file), about_of(stated)
    same_origin = [*about.same_origin, *(_names(group) for group in origins)]
    rows = without_columns(raw.rows, [name for name in known if name not in _names(by)])
    read = read_captures(rows, file.name, _names(lists), _names(by), same_origin, about.merge)
    refuse_unknown(about, read)
    tables = () if talk.dry_run else read.tables
    with shown(talk) as say:
        made, checked = _checked(tables, checks, dict(about.unlinked), (methods, level, seed, told), say)
    for people in () if talk.dry_run or not known else read_people(raw.rows, read.everybody.lists, known, _names(by)):
        made += doubly_robust_estimates(people, level, seed, told.learner, time.perf_counter)
    whole = strata_together(tables, made, told, level, seed)
    made = _in_order(read.tables, with_verdicts(made, checked))
    code = _say_left_out(raw, talk)
    _print(read, about, (made, checked, whole), talk)
    if plot is not None and made:
        draw(plot, made, file.stem, len(read.everybody.lists), source_of(file, seed, talk.lang), talk)
    if code:
        click.get_current_context().exit(code)


def _table_methods(method: str) -> list[str]:
    """The methods that look at tables of counts; an unknown one is refused before anything is read."""
    from sijill.estimate.estimates import methods_for

    if method == DOUBLY_ROBUST:
        return []
    methods_for(method, 2)
    return [method]


def _in_order(tables: Sequence[Captures], made: Sequence[Estimate]) -> list[Estimate]:
    strata = [captures.stratum for captures in tables]
    return sorted(made, key=lambda one: strata.index(one.stratum))


def _checked(
    tables: Sequence[Captures],
    checks: tuple[str, ...],
    unlinked: dict[str, int],
    asked: tuple[list[str], float, int, Settings],
    say: Progress,
) -> tuple[list[Estimate], list[Check]]:
    """The estimates of each table by the methods, level, seed and settings ``asked``, and the checks of them."""
    from sijill.cli.estimate_checks import checks_of
    from sijill.estimate.estimates import estimate_all

    methods, level, seed, told = asked

    def estimates(captures: Captures, clock: Callable[[], float] | None = None) -> list[Estimate]:
        return estimate_all(captures, methods=methods, level=level, seed=seed, settings=told, clock=clock, progress=say)

    made: list[Estimate] = []
    checked: list[Check] = []
    for captures in tables:
        here = estimates(captures, time.perf_counter)
        if checks:
            checked += checks_of(checks, captures, here, estimates, unlinked)
        made += here
    return made, checked


def _refuse_covariates(told: str | None, method: str) -> list[str]:
    """The covariate columns; a method that needs them without them, or has no use of them, is refused."""
    known = _names(told)
    if method == DOUBLY_ROBUST and not known:
        raise UsageError(
            "usage.covariates",
            f"--method {DOUBLY_ROBUST} without --covariates",
            "columns of what is known of people",
            "name them: --covariates age,place",
        )
    if known and method not in (DOUBLY_ROBUST, "all"):
        raise UsageError(
            "usage.covariates",
            f"--covariates with --method {method}",
            f"--method {DOUBLY_ROBUST} or all: no other method uses them",
            "leave one out; to divide people use --by",
        )
    return known


def _names(told: str | None) -> list[str]:
    return [name.strip() for name in (told or "").split(",") if name.strip()]


def _help(about_settings: bool) -> tuple[dict[str, str], str]:
    from sijill.estimate.doubly_robust import ASSUMPTION
    from sijill.estimate.estimates import ASSUMPTIONS
    from sijill.estimate.settings import settings_help

    held = settings_help() if about_settings else ASSUMPTIONS | {DOUBLY_ROBUST: ASSUMPTION}
    return held, "\n".join(f"{name:<28} {words}" for name, words in held.items())


def _raw(file: Path, columns: int | None = None) -> RawTable:
    """The cells of a file, up to so many columns, or as many as a list may have."""
    from dataclasses import replace

    from sijill.lists.limits import USUAL
    from sijill.lists.reading import raw_table

    try:
        data = file.read_bytes()
    except OSError as error:
        raise InputRefused(
            "estimate.unreadable",
            f"{file.name}: {error.strerror or error}",
            "a file that can be read",
            "check the path",
        ) from None
    if not data.strip():
        raise InputRefused("estimate.empty", f"{file.name} is empty", "a header and rows", "check the file")
    return raw_table(data, file.name, replace(USUAL, columns=columns or USUAL.columns))


def _say_left_out(raw: RawTable, talk: Talk) -> int:
    """Say what was doubtful or left out; give the exit code: 3 when a row was refused."""
    for note in raw.notes:
        talk.say(f"{note.code}: {note.file}, row {note.row}: {note.why} ({note.done.replace('_', ' ')})")
    return InputRefused.exit_code if any(note.done == "row_refused" for note in raw.notes) else 0


def _print(
    read: CaptureTable, about: About, found: tuple[list[Estimate], list[Check], list[Together]], talk: Talk
) -> None:
    from sijill.estimate.agreement import agreement

    made, checked, whole = found
    notes = notes_of(about, read)
    for note in notes:
        talk.say(f"{note['code']}: {note['message']}")
    value = {
        "about": about.population.as_json(),
        "documented": read.everybody.documented,
        "lists": read.everybody.sizes,
        "unlinked": dict(about.unlinked),
        "estimates": [estimate.as_json() for estimate in made],
        "agreement": agreement(made),
        "strata": [one.as_json() for one in whole],
        "checks": [check.as_json() for check in checked],
        "notes": notes,
    }
    talk.data(value, None if talk.json else _words(read, about, *found))


def _words(read: CaptureTable, about: About, made: list[Estimate], checked: list[Check], whole: list[Together]) -> str:
    from sijill.cli.estimate_checks import words_of
    from sijill.cli.estimate_rows import laid_out

    sizes = ", ".join(f"{name} {people:,}" for name, people in read.everybody.sizes.items())
    parts = [
        f"Documented: {read.everybody.documented:,} people on {len(read.everybody.lists)} lists ({sizes})\n"
        f"{about.population.words}"
    ]
    parts += laid_out(made, whole) if made else []
    if checked:
        parts.append(words_of(checked))
    return "\n\n".join(parts)
