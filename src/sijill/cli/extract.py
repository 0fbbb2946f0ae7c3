"""``sijill extract``: the claims of one text, or of many, as the contract's JSON."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sijill.cli.extract_explained import explained
from sijill.cli.extract_input import existing_file, looks_like
from sijill.cli.extract_lines import answer_lines
from sijill.cli.extract_options import refuse_what_a_workspace_sets, refuse_what_does_not_go_together
from sijill.cli.extract_places import places_told
from sijill.cli.model_options import ModelAsked, model_options
from sijill.cli.options import WORKSPACE_FILE, Talk, talks, workspace_option
from sijill.cli.stages import run_stage
from sijill.errors import InputRefused, SijillError, UsageError


@click.command(
    name="extract",
    short_help="Read claims out of text.",
    epilog="Example: sijill extract --text report.txt --published 2025-01-31 --country SY --json   or   "
    "sijill extract --text report.txt --reader llm --endpoint http://127.0.0.1:11434/v1 --model qwen3:8b",
)
@click.option("--text", "text_file", metavar="FILE|-", help="One text to read; - is standard input.")
@click.option("--jsonl", "jsonl_file", metavar="FILE|-", help="Many texts, a JSON object a line.")
@click.option("--published", help="Day of publication, YYYY-MM-DD.")
@click.option("--country", help="ISO 3166-1 alpha-2 code; places are looked up only there.")
@click.option("--places", "places", multiple=True, metavar="FILE", help="Your own places, looked up first; repeatable.")
@click.option("--language", help="en or ar; found by script when left out.")
@click.option("--policy", "policy_name", help="Add figures coded by this policy.")
@model_options
@click.option("--explain", is_flag=True, help="Show each claim in the words around it.")
@click.option("--html", "html_file", type=click.Path(path_type=Path), help="With --explain: write a page.")
@click.option("--jobs", type=click.IntRange(1), help="With --jsonl: processes that read [default: one a core].")
@workspace_option
@talks
def command(
    text_file: str | None,
    jsonl_file: str | None,
    published: str | None,
    country: str | None,
    places: tuple[str, ...],
    language: str | None,
    policy_name: str | None,
    asked: ModelAsked,
    explain: bool,
    html_file: Path | None,
    jobs: int | None,
    folder: Path | None,
    talk: Talk,
) -> int:
    """Read the claims of a text: who says what happened to whom, where, when, and how sure.

    Without --text or --jsonl it reads what is new in a workspace.
    """
    from sijill.policies.policy import policy_named

    refuse_what_does_not_go_together(click.get_current_context())
    policy = policy_named(policy_name) if policy_name else None
    if jsonl_file is not None:
        return answer_lines(jsonl_file, policy_name, jobs, talk, asked.beside(talk), places_told(places, talk))
    if text_file is None and folder is None and not Path(WORKSPACE_FILE).exists():
        raise UsageError("extract.nothing-to-read", "neither --text nor --jsonl", "one of them", "give --text FILE")
    if text_file is None and places:
        raise UsageError(
            "extract.places-in-a-workspace",
            "--places without --text or --jsonl",
            "the setting extract.places",
            "name the files in sijill.toml",
        )
    if text_file is None:
        asked.refuse_in_workspace()
        refuse_what_a_workspace_sets(click.get_current_context())
        return run_stage(folder, "extract", talk)
    from sijill.extract.batch import answer, day
    from sijill.extract.explain import in_words
    from sijill.extract.read import Asked, read_many
    from sijill.extract.unread import unread

    text = _decoded(_bytes(text_file), text_file)
    model, report, own = asked.beside(talk), None, places_told(places, talk)
    ident = Path(text_file).stem if text_file != "-" else "text"
    made = next(read_many([Asked(text, ident, language, day(published), country, own)]))
    if isinstance(made, SijillError):
        raise made
    if left_out := unread(made):
        talk.say(f"{ident}: {left_out}")
    if model is not None:
        made, report = model.add(text, made, country, own)
        talk.say(report.line)
    words = explained(text, made, policy, html_file, talk) if explain else in_words(made)
    talk.data(answer(made, policy, report), words)
    return model.exit_code if model is not None else 0


def _bytes(name: str) -> bytes:
    if name == "-":
        return bytes(sys.stdin.buffer.read())
    return existing_file(name, "a text file").read_bytes()


def _decoded(raw: bytes, name: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputRefused(
            "extract.not-utf8",
            f"{name}: byte {error.start} is not UTF-8{looks_like(raw)}",
            "UTF-8 text",
            "convert it, or `sijill preserve` it",
        ) from error
