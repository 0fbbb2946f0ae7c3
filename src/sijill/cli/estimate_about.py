"""What ``sijill estimate`` is told of its lists, and what it says back: whom they are about, what was left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sijill.errors import InputRefused, UsageError

if TYPE_CHECKING:
    from sijill.estimate.population import About
    from sijill.estimate.reading import CaptureTable

Command = TypeVar("Command", bound=Callable[..., Any])

OPTIONS = (
    click.option("--population", metavar="TEXT", help="Whom the lists are about; printed with every result."),
    click.option("--period", metavar="TEXT", help="When they died."),
    click.option("--place", metavar="TEXT", help="Where."),
    click.option("--eligibility", metavar="TEXT", help="Who may be on the lists and who may not."),
    click.option("--unlinked", multiple=True, metavar="LIST=N", help="Records of a list that could not be linked."),
    click.option("--merge", multiple=True, metavar="A,B", help="Lists to be taken as one."),
    click.option(
        "--about",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="All of these and same_origin from a TOML file.",
    ),
)


def about_options(command: Command) -> Command:
    """The same command with the options that say what the lists are about; it takes them as ``told``."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def about_of(told: dict[str, Any]) -> About:
    """What is known of the lists, from the options and the file; an option wins over the file.

    Args:
        told: Values of :data:`OPTIONS` by name.

    Raises:
        InputRefused: ``estimate.bad-about``, ``estimate.unreadable``.
        UsageError: ``usage.unlinked``.
    """
    from dataclasses import replace

    from sijill.estimate.population import TEXTS, About, read_about

    about = About()
    if told["about"] is not None:
        try:
            about = read_about(told["about"].read_bytes(), told["about"].name)
        except OSError as error:
            raise InputRefused(
                "estimate.unreadable",
                f"{told['about'].name}: {error.strerror or error}",
                "a file that can be read",
                "check the path",
            ) from None
    said = {name: told[name].strip() for name in TEXTS if told[name] and told[name].strip()}
    merge = tuple(tuple(name.strip() for name in group.split(",") if name.strip()) for group in told["merge"])
    unlinked = dict(about.unlinked) | dict(_unlinked(option) for option in told["unlinked"])
    return replace(
        about,
        population=replace(about.population, **said),
        merge=(*about.merge, *merge),
        unlinked=tuple(sorted(unlinked.items())),
    )


def _unlinked(option: str) -> tuple[str, int]:
    name, _, number = option.rpartition("=")
    if not name.strip() or not (number.strip().isascii() and number.strip().isdigit()):
        raise UsageError("usage.unlinked", f"--unlinked {option}", "LIST=N", "as in --unlinked hospital=12")
    return name.strip(), int(number)


def refuse_unknown(about: About, read: CaptureTable) -> None:
    """Refuse unlinked records of a list that is not there.

    Raises:
        InputRefused: ``estimate.missing-column``.
    """
    from sijill.estimate.table_rows import refuse_unknown_lists

    refuse_unknown_lists([[name for name, _ in about.unlinked]], read.everybody.lists, "--unlinked")


def notes_of(about: About, read: CaptureTable, is_imputed: bool = False) -> list[dict[str, str]]:
    """What of the records is in no estimate, each as ``code`` and ``message``.

    Args:
        about: What is known of the lists.
        read: The table.
        is_imputed: Whether strata that are not known are drawn.
    """
    notes = []
    if read.in_no_list:
        notes.append(
            (
                "estimate.in-no-list",
                f"{read.in_no_list:,} people are on none of the lists and were left out: whoever is on no list is what "
                "is estimated",
            )
        )
    for name, entries in read.copied:
        notes.append(
            (
                "estimate.copied-entries",
                f"{entries:,} entries of {name} were copied from another list and are no sighting of their own: not "
                "counted there",
            )
        )
    missing = sum(table.documented for table in read.strata if any(value is None for _, value in table.stratum))
    if missing and not is_imputed:
        notes.append(
            (
                "estimate.missing-strata",
                f"of {missing:,} people it is not known which stratum they belong to; they stand apart, and a sum over "
                "the strata comes out wrong: --impute 20 draws what is missing and gives the sum",
            )
        )
    for first, second in read.added_up:
        notes.append(
            (
                "estimate.pattern-twice",
                f"rows {first} and {second} hold the same pattern and were added up; take one out if it is a slip",
            )
        )
    for name, records in about.unlinked:
        if records:
            notes.append(
                (
                    "estimate.unlinked-records",
                    f"{records:,} records of {name} could not be linked and are in no estimate; --check records shows "
                    "the numbers if each were a further person",
                )
            )
    return [{"code": code, "message": message} for code, message in notes]
