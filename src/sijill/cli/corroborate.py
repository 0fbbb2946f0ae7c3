"""``sijill corroborate``: tolls told by many outlets become chains of origins, figures and grades."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.corroborate_texts import SUFFIX, coded_texts
from sijill.cli.options import Talk, opened, talks, workspace_option
from sijill.cli.reach import reach
from sijill.cli.show_figure import covered_figures
from sijill.errors import InputRefused

COVER = ("origins", "beside", "outlets", "silent")
"""The parts of a coverage, in the order they are told."""


@click.command(
    name="corroborate",
    short_help="Who said it first, how many independent voices, what range.",
    epilog="Example: sijill corroborate tolls.csv --json",
)
@click.argument("tolls", required=False, type=click.Path(path_type=Path))
@click.option("--rule", "rule_name", default=None, metavar="VERSION", help="The rule that makes the figures.")
@click.option("--coverage", is_flag=True, help="Print who covers each figure, who is silent, and on whom it hangs.")
@workspace_option
@talks
def command(tolls: Path | None, rule_name: str | None, coverage: bool, folder: Path | None, talk: Talk) -> int:
    """Make chains, figures and grades of TOLLS, a table of what outlets reported; without it, of the workspace.

    With a file of texts (.jsonl: id, text, and if known incident, published, language, country) and a coding policy as
    the rule (airwars, acled, ucdp...), make the figures of each incident.

    Columns: report_date, outlet, attributed_to, hedge, category, count_min, count_max, scope, detail, url.
    """
    from sijill.corroborate.rules import DEFAULT, rule_named

    if tolls is not None and tolls.suffix == SUFFIX and tolls.is_file():
        return _of_texts(tolls, rule_name or "airwars", talk)
    rule = rule_named(rule_name or DEFAULT)
    if tolls is None:
        return _in_workspace(folder, rule.name, coverage, talk)
    from sijill.corroborate.reconcile import corroborate
    from sijill.corroborate.report import as_json, in_words
    from sijill.corroborate.rows import tolls_of
    from sijill.lists.reading import raw_table

    if not tolls.is_file():
        raise InputRefused("corroborate.no-file", f"there is no file {tolls}", "a table of tolls", "check the path")
    table = tolls_of(raw_table(tolls.read_bytes(), tolls.name))
    made = corroborate(table.tolls, rule, numbered(), table.copies)
    notes = [note.as_json() for note in table.notes]
    told = as_json(made)
    said = coverage_words(told["figures"], told["coverage"]) if coverage else in_words(made)
    words = "\n".join([said, *(f"row {note['row']} refused: {note['why']} ({note['code']})" for note in notes)])
    talk.data({**told, "rows": table.rows, "refused": notes}, words)
    return InputRefused.exit_code if notes else 0


class numbered:  # noqa: N801 - reads as what it gives: numbered()
    """Gives ``chain-1``, ``chain-2``... in the order of asking; the same input asks in the same order."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    def __call__(self, anchor: str) -> str:
        """The id for ``anchor``, the same each time it is asked for."""
        return self._given.setdefault(anchor, f"chain-{len(self._given) + 1}")


def _of_texts(texts: Path, rule: str, talk: Talk) -> int:
    made = coded_texts(texts, rule)
    talk.data({"rule": {"name": rule}, "figures": made.figures, "refused": made.refused}, made.words)
    return InputRefused.exit_code if made.refused else 0


def coverage_words(figures: object, covered: object) -> str:
    """Who covers each figure, who is silent and on whom it hangs, in words."""
    lines: list[str] = []
    pairs = zip(figures, covered, strict=True) if isinstance(figures, list) and isinstance(covered, list) else ()
    for figure, sources in pairs:
        lines.append(f"{figure['category']}, {figure['scope']}: {reach(figure['low'], figure['high'])}")
        lines += [f"  {part}: {', '.join(sources[part]) or 'none'}" for part in COVER]
        lines += [f"  {each['words']}" for each in figure["without"]]
        lines.append(f"  hangs most on: {figure['depends_most_on'] or 'no single origin'}")
    return "\n".join(lines)


def _in_workspace(folder: Path | None, rule: str, coverage: bool, talk: Talk) -> int:
    from sijill.corroborate import stage

    with opened(folder) as workspace:
        summary = stage.run(workspace, rule)
        figures = workspace.derived.rows("figure")
        covered = covered_figures(workspace, figures) if coverage else []
    told = {"summary": summary.line, "figures": figures}
    if coverage:
        bodies = [row["body"] for row in figures]
        talk.data({**told, "coverage": covered}, coverage_words(bodies, covered))
    else:
        talk.data(told, summary.line)
    return 0
