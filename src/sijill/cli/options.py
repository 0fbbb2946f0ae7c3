"""The options every verb shares, and how a verb talks: data on standard output, the rest on standard error."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.store.noted import Noted
    from sijill.store.workspace import Workspace

NOT_YET_ARABIC = (
    "العربية ليست متاحة في سطر الأوامر بعد؛ الموقع المنشور بالعربية والإنجليزية."
    " (The command line does not speak Arabic yet; the published site does. It goes on in English.)"
)
F = TypeVar("F", bound=Callable[..., Any])

WORKSPACE_FILE = "sijill.toml"
"""The file that makes a folder a workspace."""


@dataclass(frozen=True, slots=True)
class Talk:
    """How this call speaks.

    Attributes:
        json: Data is printed as one JSON document.
        quiet: Nothing but data and errors.
        verbose: More talk, and tracebacks.
        color: Whether terminals get colour.
        dry_run: Say what would be done and do nothing.
        lang: Language of the talk, ``en`` or ``ar``.
    """

    json: bool = False
    quiet: bool = False
    verbose: bool = False
    color: bool = True
    dry_run: bool = False
    lang: str = "en"

    def say(self, words: str) -> None:
        """Say something to the person, on standard error."""
        if not self.quiet:
            click.echo(readable(words), err=True)

    def data(self, value: object, words: str | None = None) -> None:
        """Give the data: as JSON when asked for, else as ``words``; no words, no line."""
        if self.json or words is None:
            click.echo(readable(json.dumps(value, ensure_ascii=False, indent=1)))
        elif words:
            click.echo(readable(words))


def readable(words: str) -> str:
    """Give ``words`` as text that every reader of UTF-8 takes; bytes of a name that were none are shown as U+FFFD."""
    return words.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def talks(function: F) -> F:
    """Add the shared options; the verb receives them as one ``talk``."""

    def wrapped(*args: object, **kwargs: Any) -> object:
        picked = {name: kwargs.pop(name) for name in ("json", "quiet", "verbose", "dry_run", "lang")}
        color = not (kwargs.pop("no_color") or "NO_COLOR" in os.environ)
        talk = Talk(color=color, **picked)
        if talk.lang == "ar":
            talk.say(NOT_YET_ARABIC)
        return function(*args, talk=talk, **kwargs)

    wrapped.__name__ = function.__name__
    wrapped.__doc__ = function.__doc__
    wrapped.__click_params__ = list(getattr(function, "__click_params__", []))  # type: ignore[attr-defined]
    for option in reversed(SHARED):
        wrapped = option(wrapped)
    return wrapped  # type: ignore[return-value]


SHARED: list[Callable[[Any], Any]] = [
    click.option("--json", is_flag=True, help="Print the data as JSON."),
    click.option("--quiet", is_flag=True, help="Print nothing but data and errors."),
    click.option("--verbose", is_flag=True, help="Say more; show tracebacks."),
    click.option("--no-color", is_flag=True, help="No colour (NO_COLOR is obeyed too)."),
    click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing."),
    click.option(
        "--lang",
        type=click.Choice(["en", "ar"]),
        default="en",
        help="Language of the talk; Arabic is not there yet.",
    ),
]

workspace_option = click.option(
    "-w",
    "--workspace",
    "folder",
    type=click.Path(path_type=Path),
    default=None,
    help="The workspace folder [default: the current folder, or SIJILL_WORKSPACE].",
)

loopback_option = click.option(
    "--allow-loopback",
    is_flag=True,
    envvar="SIJILL_ALLOW_LOOPBACK",
    help="For tests: let addresses of this machine be asked; noted with every page.",
)


def the_verdict(verdicts: tuple[str, ...]) -> str:
    """The one verdict given; none or several are refused."""
    if len(set(verdicts)) != 1:
        got = f"several verdicts: {', '.join(verdicts)}" if verdicts else "no verdict"
        raise UsageError("decide.no-verdict", got, "one verdict", "'sijill review VERB --help' lists them")
    return verdicts[0]


def the_folder(folder: Path | None) -> Path:
    """Give the folder of the workspace meant: ``folder``, else ``SIJILL_WORKSPACE``, else the current one."""
    return folder or Path(os.environ.get("SIJILL_WORKSPACE", "."))


def opened(folder: Path | None) -> Workspace:
    """Open the workspace meant: ``-w``, else ``SIJILL_WORKSPACE``, else the current folder.

    Raises:
        IntegrityError: ``ledger.rolled-back``: the folder ``SIJILL_SEEN`` remembers a longer head of this ledger.
    """
    from sijill.store.workspace import Workspace

    workspace = Workspace.open(the_folder(folder))
    try:
        if noted := _noted():
            noted.refuse_rolled_back(workspace.ledger.origin, workspace.ledger.head())
    except BaseException:
        workspace.close()
        raise
    return workspace


def remember_head(workspace: Workspace) -> None:
    """Remember the head in the folder ``SIJILL_SEEN``, where one is named, so that a roll-back shows."""
    if noted := _noted():
        noted.remember(workspace.ledger.origin, workspace.ledger.head())


def _noted() -> Noted | None:
    from sijill.store.noted import Noted

    seen = os.environ.get("SIJILL_SEEN")
    return Noted(None, Path(seen)) if seen else None


def table(rows: list[Mapping[str, object]], columns: Mapping[str, str], title: str | None = None) -> str:
    """Lay rows out as a plain table for a terminal; ``columns`` maps a key to its heading."""
    from io import StringIO

    from rich.console import Console
    from rich.table import Table

    laid = Table(title=title, title_justify="left", show_edge=False, pad_edge=False)
    for heading in columns.values():
        laid.add_column(heading, overflow="fold")
    for row in rows:
        laid.add_row(*("—" if row.get(key) is None else str(row[key]) for key in columns))
    out = StringIO()
    told = os.environ.get("COLUMNS", "")
    width = max(40, int(told)) if told.isascii() and told.isdecimal() and len(told) < 5 else 110
    Console(file=out, width=width, no_color=True, highlight=False).print(laid)
    return out.getvalue().rstrip()
