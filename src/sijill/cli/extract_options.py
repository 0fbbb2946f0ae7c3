"""``sijill extract``: options that do not go together are refused, so that none is passed over in silence."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import click

from sijill.errors import UsageError

APART = (
    (("text_file",), ("jsonl_file", "jobs")),
    (("jsonl_file",), ("explain", "html_file", "published", "country", "language")),
)
"""Options of which none on the left goes with one on the right."""
WITH_A_TEXT = ("explain", "html_file", "published", "country", "language", "policy_name", "jobs")
"""Options that mean nothing where the texts and their settings are a workspace's."""


def refuse_what_does_not_go_together(context: click.Context) -> None:
    """Refuse options that would be passed over, and a page that has nowhere to stand.

    Raises:
        UsageError: Two do not go together (``extract.options-apart``), ``--html`` stands without ``--explain``
            (``extract.html-without-explain``), or its folder is not there (``extract.no-folder``).
    """
    given = _given(context)
    for left, right in APART:
        for one, other in product(left, right):
            if one in given and other in given:
                raise _apart(_flag(context, one), _flag(context, other))
    page = context.params["html_file"]
    if page is not None:
        _refuse_page(Path(page), explain="explain" in given)


def refuse_what_a_workspace_sets(context: click.Context) -> None:
    """Refuse options about one text where the texts of a workspace are read.

    Raises:
        UsageError: There is one (``extract.option-without-text``).
    """
    given = _given(context)
    alone = next((name for name in WITH_A_TEXT if name in given), None)
    if alone is not None:
        raise UsageError(
            "extract.option-without-text",
            f"{_flag(context, alone)} without --text or --jsonl",
            "one of them",
            "give --text FILE",
        )


def _given(context: click.Context) -> set[str]:
    return {name for name, value in context.params.items() if value not in (None, False, ())}


def _apart(one: str, other: str) -> UsageError:
    return UsageError("extract.options-apart", f"{one} with {other}", "one of the two", f"leave out {one} or {other}")


def _flag(context: click.Context, name: str) -> str:
    return next(option.opts[0] for option in context.command.params if option.name == name)


def _refuse_page(page: Path, explain: bool) -> None:
    if not explain:
        raise UsageError("extract.html-without-explain", "--html without --explain", "both", "add --explain")
    if page.is_dir():
        raise UsageError("extract.html-is-a-folder", f"{page} is a folder", "a file to write", "name a file in it")
    if not page.parent.is_dir():
        raise UsageError("extract.no-folder", f"there is no folder {page.parent}", "a folder that is there", "make it")
