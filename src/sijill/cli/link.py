"""``sijill link``: which records of one list or several are one person."""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from sijill.cli.link_drawn import drawn_there
from sijill.cli.link_explained import asked_pairs, explained, say_explained_there
from sijill.cli.link_measured import evaluated_there
from sijill.cli.options import WORKSPACE_FILE, Talk, talks, workspace_option
from sijill.cli.record import ListRead, day_of_reading, read_files, say_report
from sijill.cli.stages import run_stage
from sijill.errors import InputRefused, UsageError
from sijill.text.ids import id_key

if TYPE_CHECKING:
    from sijill.link.linkage import Linkage
    from sijill.model.victim_columns import VictimColumns
    from sijill.model.victims import Judgement

WITHOUT_SPARK = "linking runs on DuckDB only; DuckDB links several million records on one machine"
ON_SPARK = "leave it out; splink_on_spark in model.json is what Splink takes on Spark (splink[spark] and Java 17)"


FUTURE = "record.future-date"


def refuse_what_is_not_here(engine: str, master: str | None) -> None:
    """Stop for an option that this version does not have, instead of passing over it."""
    if engine != "duckdb" or master is not None:
        raise UsageError("link.no-spark", WITHOUT_SPARK, "--engine duckdb", ON_SPARK)


def given_lists(files: Sequence[Path], maps: Sequence[str], link_only: bool, dedupe_only: bool) -> list[ListRead]:
    """The lists read; a call that makes no sense is refused before anything is read."""
    from sijill.cli.mapping import told_mapping

    if not files:
        raise UsageError(
            "usage.no-files", "no list was given", "at least one file", "sijill link A.csv B.csv --out OUT"
        )
    if link_only and dedupe_only:
        raise UsageError("link.options", "--link-only and --dedupe-only together", "one of them, or neither")
    if link_only and len(files) < 2:
        raise UsageError("link.options", "--link-only with one list", "two lists or more", "leave out --link-only")
    if dedupe_only and len(files) > 1:
        raise UsageError("link.options", "--dedupe-only with several lists", "one list", "leave out --dedupe-only")
    return read_files(files, told_mapping(maps), day_of_reading(), by_column=True)


def future_days(read: Sequence[ListRead]) -> list[str]:
    """A line for each list on which days stand that had not come, treated here as by ``record``."""
    counted = ((one, sum(note.code == FUTURE for note in one.gave.notes)) for one in read if one.gave is not None)
    done = "days that have not come: deaths are not read, births only compared"
    return [f"{one.file}: {FUTURE}: {days} {done}" for one, days in counted if days]


def unique_records(read: Sequence[ListRead]) -> VictimColumns:
    """The records of all lists; two files may not hold one list and id.

    Raises:
        InputRefused: ``record.duplicate-id``.
    """
    from sijill.model.victim_columns import all_columns

    parts = [one.columns.records for one in read if one.columns is not None]
    records = all_columns(parts)
    # a list's own ids are unique, so only files with a list in common can hold one twice
    is_shared = len(records.list_name.values) < sum(len(part.list_name.values) for part in parts)
    seen: set[tuple[str, str]] = set()
    for written in records.keys() if is_shared else ():
        key = written[0], id_key(written[1])
        if key in seen:
            got = f"two files hold a record {written[1]!r} of list {key[0]!r}"
            raise InputRefused(
                "record.duplicate-id", got, "ids that are unique on a list", "give the lists other names"
            )
        seen.add(key)
    return records


def write_all(linkage: Linkage, records: VictimColumns, out: Path, seconds: float) -> None:
    """Write ``links.csv``, ``pairs.csv`` and ``model.json`` into ``out``."""
    from sijill.link.tables import links_csv, model_json, pairs_csv

    out.mkdir(parents=True, exist_ok=True)
    (out / "links.csv").write_bytes(links_csv(linkage, records.keys()))
    (out / "pairs.csv").write_bytes(pairs_csv(linkage))
    model = json.dumps(model_json(linkage, round(seconds, 3)), ensure_ascii=False, indent=1)
    (out / "model.json").write_text(model + "\n", encoding="utf-8")


def summary(linkage: Linkage, records: VictimColumns, read: Sequence[ListRead]) -> dict[str, object]:
    """What the verb prints with ``--json``."""
    from sijill.link.found import FoundPairs
    from sijill.link.warned import warnings_of

    return {
        "records": len(records),
        "victims": len(linkage.clusters),
        "pairs": len(linkage.pairs),
        "linked_pairs": FoundPairs.of(linkage.pairs).linked,
        "converged": linkage.model.converged,
        "shares": "stated" if linkage.model.rests_on_stated else "learnt",
        "contradicted_labels": len(linkage.contradicted),
        "warnings": warnings_of(linkage),
        "files": [one.as_json() for one in read],
    }


def read_labels(labels: Path | None, records: VictimColumns, may_be_open: bool) -> list[Judgement]:
    """The judgements of ``--labels``, or none; with ``may_be_open`` rows without an answer are passed over."""
    return [] if labels is None else label_file(labels, set(records.keys()), may_be_open)


def label_file(labels: Path, records: Collection[tuple[str, str]] | None, may_be_open: bool) -> list[Judgement]:
    """The judgements of one file; with ``records`` only about these."""
    from sijill.link.labels import labels_of
    from sijill.lists.encodings import decoded

    try:
        data = labels.read_bytes()
    except OSError as error:
        raise InputRefused("link.labels", f"{labels}: {error.strerror or 'it cannot be read'}") from None
    return labels_of(decoded(data, str(labels)).text, str(labels), records, may_be_open=may_be_open)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted besides the links."""

    evaluate: bool
    draws: int | None
    pairs: int
    seed: int


def write_more(
    linkage: Linkage,
    records: VictimColumns,
    labels: Sequence[Judgement] | None,
    wanted: Wanted,
    out: Path | None,
) -> dict[str, object]:
    """Write ``draws.csv``, ``to_label.csv`` and ``quality.json`` as wanted, unless ``out`` is none; and say them.

    With ``labels``, also when none has an answer yet, the links are measured and no pairs are drawn.
    """
    from sijill.link.draws import sampled
    from sijill.link.quality import measured, to_label
    from sijill.link.tables import draws_csv, draws_json, to_label_csv

    said: dict[str, object] = {}
    files: dict[str, str] = {}
    if wanted.draws is not None:
        draws = sampled(linkage, wanted.draws, wanted.seed)
        files["draws.csv"], said["draws"] = draws_csv(draws), draws_json(draws)
    if wanted.evaluate and labels is not None:
        said["quality"] = quality = measured(linkage, labels, wanted.seed).as_json()
        files["quality.json"] = json.dumps(quality, indent=1) + "\n"
    elif wanted.evaluate:
        pairs = to_label(linkage, wanted.pairs, wanted.seed)
        files["to_label.csv"], said["to_label"] = "\ufeff" + to_label_csv(pairs, records), len(pairs)
    for name, text in files.items():
        if out is not None:
            (out / name).write_text(text, encoding="utf-8")
    return said


def keep_what_was_labelled(out: Path | None) -> None:
    """Stop before a file that somebody may be filling in is written over.

    Raises:
        UsageError: ``link.to-label-there``.
    """
    if out is not None and (out / "to_label.csv").exists():
        raise UsageError(
            "link.to-label-there",
            f"{out / 'to_label.csv'} is there already and may hold answers",
            "a folder without it",
            "measure with --labels, or move the file away to draw other pairs",
        )


def said_of(more: dict[str, object]) -> list[str]:
    """A line each about draws, pairs to label and quality."""
    lines = []
    if "draws" in more:
        drawn = cast("dict[str, Any]", more["draws"])
        people = drawn["people"]
        lines.append(
            f"{drawn['draws']} draws: {people['least']} to {people['most']} people, median {people['median']}; "
            f"{drawn['records_that_move']} records are not always grouped alike"
        )
    if "to_label" in more:
        lines.append(
            f'{more["to_label"]} pairs to label in to_label.csv: write 1, 0 or unsure into "same", '
            "then run again with --evaluate --labels to_label.csv"
        )
    if "quality" in more:
        quality = cast("dict[str, Any]", more["quality"])
        shares = (
            f"{name} {quality[name]['estimate']:.3f} ({quality[name]['low']:.3f} to {quality[name]['high']:.3f})"
            for name in ("precision", "recall", "f1")
        )
        lines.append(
            f"{', '.join(shares)}, from {quality['labelled']} labelled pairs; recall is {quality['recall_is']}"
        )
        lines.append("the labels measured these links and were not obeyed; leave out --evaluate to have them obeyed")
    return lines


def linked(
    records: VictimColumns,
    judged: Sequence[Judgement],
    how: tuple[float, bool, int],
    gigabytes: float | None,
) -> Linkage:
    """The linkage of the records; ``how`` is threshold, whether a person stands once on a list, and seed."""
    from sijill.link.linkage import Options, link
    from sijill.link.memory import GIGABYTE

    options = Options(*how, None if gigabytes is None else gigabytes * GIGABYTE)
    return link(records, judgements=judged, options=options)


def say_all(
    linkage: Linkage,
    records: VictimColumns,
    read: Sequence[ListRead],
    more: dict[str, object],
    kept: Path | None,
    talk: Talk,
) -> None:
    """Print warnings and what else was asked for, then the data."""
    from sijill.link.warned import warnings_of

    for line in [*said_of(more), *(f"{one['code']}: {one['message']}" for one in warnings_of(linkage))]:
        talk.say(line)
    words = [f"{len(records)} records, {len(linkage.clusters)} victims" + (f", written to {kept}" if kept else "")]
    shown = {name: value for name, value in more.items() if name != "explained_in_words"}
    words += cast("list[str]", more.get("explained_in_words", []))
    talk.data(summary(linkage, records, read) | shown, "\n\n".join(words))


@click.command(name="link", short_help="Find which records are one person.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), help="Folder for links.csv, pairs.csv and model.json."
)
@click.option("--link-only", is_flag=True, help="A person stands once on each list.")
@click.option("--dedupe-only", is_flag=True, help="One list: find who stands on it more than once.")
@click.option(
    "--threshold", type=float, default=0.5, show_default=True, help="Probability from which a pair is linked."
)
@click.option("--labels", type=click.Path(path_type=Path), help="Known pairs: list_a,id_a,list_b,id_b,same. Obeyed.")
@click.option("--map", "maps", multiple=True, metavar="FIELD=HEADER", help="Header of a field, or a saved TOML file.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Seed of the sampled pairs.")
@click.option("--memory", type=click.FloatRange(min=0.1), metavar="GB", help="Most memory; without it, what is free.")
@click.option("--engine", type=click.Choice(["duckdb", "spark"]), default="duckdb", show_default=True)
@click.option("--master", help="Spark master.")
@click.option("--evaluate", is_flag=True, help="Sample pairs for labelling; with --labels, measure the links by them.")
@click.option("--pairs", type=click.IntRange(min=1), default=200, show_default=True, help="Pairs to sample.")
@click.option("--draws", type=click.IntRange(min=1), help="Write so many sampled groupings for the estimates.")
@click.option(
    "--explain", "asked", multiple=True, metavar="LIST:ID,LIST:ID", help="Why a pair is linked or not, in bits."
)
@workspace_option
@talks
def command(
    files: tuple[Path, ...],
    folder: Path | None,
    out: Path | None,
    link_only: bool,
    dedupe_only: bool,
    threshold: float,
    labels: Path | None,
    maps: tuple[str, ...],
    seed: int,
    memory: float | None,
    engine: str,
    master: str | None,
    evaluate: bool,
    pairs: int,
    draws: int | None,
    asked: tuple[str, ...],
    talk: Talk,
) -> int:
    """Find which records of one list or several are one person; without FILES, those of a workspace.

    Example: sijill link hospital.csv activists.csv --link-only --out links
    """
    refuse_what_is_not_here(engine, master)
    if not files and (folder is not None or Path(WORKSPACE_FILE).exists()):
        if evaluate:
            return evaluated_there(folder, labels, out, pairs, seed, said_of, talk)
        if asked:
            return say_explained_there(folder, asked, talk)
        return run_stage(folder, "link", talk) if draws is None else drawn_there(folder, draws, said_of, talk)
    read = given_lists(files, maps, link_only, dedupe_only)
    if out is None and not talk.dry_run and not asked:
        raise UsageError("usage.no-out", "nowhere to write", "--out DIR")
    keep_what_was_labelled(out if evaluate and labels is None else None)
    for one in read:
        if one.is_refused:
            talk.say(say_report(one, talk))
    for line in future_days(read):
        talk.say(line)
    records = unique_records(read)
    known = read_labels(labels, records, evaluate)
    pairs_asked = asked_pairs(asked, set(records.keys()) if asked else ())
    if not any(one.columns for one in read):
        raise SystemExit(InputRefused.exit_code)
    begun = time.perf_counter()
    linkage = linked(records, [] if evaluate else known, (threshold, link_only, seed), memory)
    kept = None if talk.dry_run else out
    if kept is not None:
        write_all(linkage, records, kept, time.perf_counter() - begun)
    more = write_more(linkage, records, known if labels else None, Wanted(evaluate, draws, pairs, seed), kept)
    more |= explained(linkage, records, pairs_asked, talk.lang)
    say_all(linkage, records, read, more, kept, talk)
    if any(one.is_refused for one in read):
        raise SystemExit(InputRefused.exit_code)
    return 0
