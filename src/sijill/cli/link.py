"""``sijill link``: which records of one list or several are one person."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import WORKSPACE_FILE, Talk, talks, workspace_option
from sijill.cli.record import ListRead, read_files, say_report
from sijill.cli.stages import run_stage
from sijill.errors import InputRefused, UsageError

if TYPE_CHECKING:
    from sijill.link.linkage import Linkage
    from sijill.model.victims import Judgement, VictimRecord

WITHOUT_SPARK = "linking runs on DuckDB only; DuckDB links several million records on one machine"


def refuse_what_is_not_here(engine: str, master: str | None, evaluate: bool, draws: int | None) -> None:
    """Stop for an option that this version does not have, instead of passing over it."""
    if engine != "duckdb" or master is not None:
        raise UsageError("link.no-spark", WITHOUT_SPARK, "--engine duckdb")
    if evaluate:
        why = "precision and recall need pairs that a person has labelled, and sampling them is not in this version"
        raise UsageError("link.no-evaluate", why, "--labels with known pairs")
    if draws is not None:
        why = "victims are given as the likeliest grouping; sampled groupings are not in this version"
        raise UsageError("link.no-draws", why, "pairs.csv, whose probabilities say how sure each link is")


def given_lists(files: Sequence[Path], maps: Sequence[str], link_only: bool, dedupe_only: bool) -> list[ListRead]:
    """The lists read; a call that makes no sense is refused before anything is read."""
    from sijill.lists.headers import parse_mapping

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
    return read_files(files, parse_mapping(maps), None)


def unique_records(read: Sequence[ListRead]) -> list[VictimRecord]:
    """The records of all lists; two files may not hold one list and id.

    Raises:
        InputRefused: ``record.duplicate-id``.
    """
    records = [record for one in read if one.recorded is not None for record in one.recorded.records]
    seen: set[tuple[str, str]] = set()
    for record in records:
        if record.key in seen:
            got = f"two files hold a record {record.id!r} of list {record.list_name!r}"
            raise InputRefused(
                "record.duplicate-id", got, "ids that are unique on a list", "give the lists other names"
            )
        seen.add(record.key)
    return records


def write_all(linkage: Linkage, records: Sequence[VictimRecord], out: Path, seconds: float) -> None:
    """Write ``links.csv``, ``pairs.csv`` and ``model.json`` into ``out``."""
    from sijill.link.tables import links_csv, model_json, pairs_csv

    out.mkdir(parents=True, exist_ok=True)
    (out / "links.csv").write_text(links_csv(linkage, [record.key for record in records]), encoding="utf-8")
    (out / "pairs.csv").write_text(pairs_csv(linkage), encoding="utf-8")
    model = json.dumps(model_json(linkage, round(seconds, 3)), ensure_ascii=False, indent=1)
    (out / "model.json").write_text(model + "\n", encoding="utf-8")


def summary(linkage: Linkage, records: Sequence[VictimRecord], read: Sequence[ListRead]) -> dict[str, object]:
    """What the verb prints with ``--json``."""
    from sijill.link.warned import warnings_of

    return {
        "records": len(records),
        "victims": len(linkage.clusters),
        "pairs": len(linkage.pairs),
        "linked_pairs": sum(pair.decision in ("linked", "judged_same") for pair in linkage.pairs),
        "converged": linkage.model.converged,
        "shares": "stated" if linkage.model.rests_on_stated else "learnt",
        "contradicted_labels": len(linkage.contradicted),
        "warnings": warnings_of(linkage),
        "files": [one.as_json() for one in read],
    }


def read_labels(labels: Path | None, records: Sequence[VictimRecord]) -> list[Judgement]:
    """The judgements of ``--labels``, or none."""
    from sijill.link.labels import labels_of
    from sijill.lists.encodings import decoded

    if labels is None:
        return []
    try:
        data = labels.read_bytes()
    except OSError as error:
        raise InputRefused("link.labels", f"{labels}: {error.strerror or 'it cannot be read'}") from None
    return labels_of(decoded(data, str(labels)).text, str(labels), {record.key for record in records})


@click.command(name="link", short_help="Find which records are one person.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="Folder for links.csv, pairs.csv and model.json.")
@click.option("--link-only", is_flag=True, help="A person stands once on each list.")
@click.option("--dedupe-only", is_flag=True, help="One list: find who stands on it more than once.")
@click.option(
    "--threshold", type=float, default=0.5, show_default=True, help="Probability from which a pair is linked."
)
@click.option("--labels", type=click.Path(path_type=Path), help="Known pairs: list_a,id_a,list_b,id_b,same. Obeyed.")
@click.option("--map", "maps", multiple=True, metavar="FIELD=HEADER", help="Which header stands for a field.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Seed of the sampled pairs.")
@click.option("--engine", type=click.Choice(["duckdb", "spark"]), default="duckdb", show_default=True)
@click.option("--master", help="Spark master.")
@click.option("--evaluate", is_flag=True, help="Sample pairs for labelling.")
@click.option("--draws", type=int, help="Sampled groupings for the estimates.")
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
    engine: str,
    master: str | None,
    evaluate: bool,
    draws: int | None,
    talk: Talk,
) -> int:
    """Find which records of one list or several are one person; without FILES, those of a workspace.

    Example: sijill link hospital.csv activists.csv --link-only --out links
    """
    from sijill.link.linkage import Options, link
    from sijill.link.warned import warnings_of

    refuse_what_is_not_here(engine, master, evaluate, draws)
    if not files and (folder is not None or Path(WORKSPACE_FILE).exists()):
        return run_stage(folder, "link", talk)
    read = given_lists(files, maps, link_only, dedupe_only)
    if out is None and not talk.dry_run:
        raise UsageError("usage.no-out", "nowhere to write", "--out DIR")
    begun = time.perf_counter()
    for one in read:
        if one.is_refused:
            talk.say(say_report(one, talk))
    records = unique_records(read)
    judgements = read_labels(labels, records)
    if not any(one.recorded for one in read):
        raise SystemExit(InputRefused.exit_code)
    linkage = link(records, judgements=judgements, options=Options(threshold, link_only, seed))
    if out is not None and not talk.dry_run:
        write_all(linkage, records, out, time.perf_counter() - begun)
    for warning in warnings_of(linkage):
        talk.say(f"{warning['code']}: {warning['message']}")
    said = f"{len(records)} records, {len(linkage.clusters)} victims"
    talk.data(summary(linkage, records, read), said + (f", written to {out}" if out and not talk.dry_run else ""))
    if any(one.is_refused for one in read):
        raise SystemExit(InputRefused.exit_code)
    return 0
