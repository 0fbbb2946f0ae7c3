"""The report the project began with, held against a careful reader's gold reading; skipped where it is absent."""

import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sijill import pipeline
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.store import decisions
from sijill.store.workspace import Workspace

SHARED = Path(__file__).resolve().parents[3] / "shared"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.exists(), reason="the labelled cases are not beside this repository"),
]


def numbers(line):
    return {key: float(value) for key, value in re.findall(r"(\w+)=([\d.]+)", line)}


@pytest.fixture(scope="module")
def scored():
    tool = SHARED / "tools" / "score_seed.py"
    command = f"{sys.executable} -m sijill extract"
    done = subprocess.run(
        [sys.executable, str(tool), "--vary", "8", "--command", command], capture_output=True, text=True, check=True
    )
    report, *variants = done.stdout.splitlines()
    medians = {}
    for line in variants:
        name, middle, worst = re.match(r"variants (\w+): median ([\d.]+) worst ([\d.]+)", line).groups()
        medians[name] = (float(middle), float(worst))
    return numbers(report), medians


def test_claims_and_attributes_reach_their_floors(scored):
    report, _ = scored
    assert report["F1"] >= 0.70
    assert report["attributes"] >= 0.75
    assert report["bad_spans"] == 0


def test_copies_with_other_names_and_numbers_are_read_as_well(scored):
    report, variants = scored
    assert report["F1"] - variants["F1"][1] <= 0.07
    assert report["attributes"] - variants["attributes"][1] <= 0.07


def test_none_of_the_must_nots_happens(scored):
    report, variants = scored
    assert report["must_nots"] == 0
    assert variants["must_nots"][1] == 0


def test_all_seven_protection_entries_are_flagged(scored):
    report, variants = scored
    assert report["protection"] == 7
    assert variants["protection"][1] == 7


def test_at_least_six_garbles_are_flagged_and_spellings_joined(scored):
    report, variants = scored
    assert report["garbles"] >= 6
    assert variants["garbles"][1] >= 6
    assert report["joined"] == 2
    assert variants["joined"][1] == 2


@pytest.fixture(scope="module")
def gold():
    return json.loads((SHARED / "data" / "seed" / "gold.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """The report carried to a release, every figure accepted."""
    from sijill.publish.stage import publish

    root = tmp_path_factory.mktemp("seed") / "case"
    with Workspace.create(root, clock=lambda: datetime(2025, 3, 20, tzinfo=UTC)) as workspace:
        metadata = Metadata(published="2025-03-09", language="en", country="SY", outlet="BBC", kind="report")
        preserve_files(workspace, [SHARED / "data" / "seed" / "report.txt"], metadata=metadata)
        pipeline.run(workspace)
        for figure in workspace.derived.rows("figure"):
            decisions.review_figure(workspace, figure["id"], "accepted", "a test")
        pipeline.run(workspace)
        figures = workspace.derived.rows("figure")
        publish(workspace)
        pages = {
            path: path.read_text(encoding="utf-8")
            for path in (root / "releases").rglob("*")
            if path.suffix in {".html", ".csv", ".json", ".svg", ".txt", ".md"}
        }
    return figures, pages


def words(page):
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_no_figure_adds_what_the_report_keeps_apart(published):
    figures, pages = published
    assert not {figure["low"] for figure in figures} & {1040, 764, 324, 1064}
    assert not any(re.search(r"(?<![\w.,])1,?040(?![\w.,])", words(page)) for page in pages.values())


def test_the_first_figure_is_740_or_more_from_one_origin_and_unverified(published):
    figures, _ = published
    (figure,) = [one for one in figures if one["low"] == 740]
    assert figure["high"] is None
    assert figure["independent_origins"] == 1
    assert "Syrian Observatory for Human Rights" in json.dumps(figure["body"])
    assert "unverified" in json.dumps(figure["body"])


def test_two_witnesses_through_one_outlet_are_two_voices_and_reported_as_confirming(published):
    figures, _ = published
    told = [figure["body"]["voices"] for figure in figures if figure["body"]["voices"]["confirmations"]]
    assert told
    assert all((voices["speakers"], voices["documents"]) == (2, 1) for voices in told)
    assert {edge["standing"] for voices in told for edge in voices["confirmations"]} == {"reported"}
    assert not [figure for figure in figures if figure["body"]["grade"]["evidence"]["value"] == "corroborated"]


def test_every_figure_shows_the_steps_that_made_its_ends(published):
    figures, _ = published
    for figure in figures:
        ends = {step["end"]: step["result"] for step in figure["body"]["derivation"]}
        assert (ends["low"], ends["central"], ends["high"]) == (figure["low"], figure["central"], figure["high"])
        assert all(term["claims"] for step in figure["body"]["derivation"] for term in step["of"])


def test_a_figure_of_an_earlier_time_is_in_no_total(published):
    figures, _ = published
    assert not any(figure["low"] == 2000 and figure["harm"] == "killed" for figure in figures)


def test_the_site_shows_nothing_of_the_seven_protection_entries(published, gold):
    _, pages = published
    shown = []
    for entry in gold["protection"]:
        for span in [*entry["spans"], *entry.get("also_hide", [])]:
            pattern = re.compile(rf"(?<!\w){re.escape(span['text'])}(?!\w)")
            shown += [f"{entry['id']} in {path.name}" for path, page in pages.items() if pattern.search(words(page))]
    assert shown == []


def test_the_site_speaks_of_no_air_strike(published):
    _, pages = published
    assert not any("fighter jet" in words(page).lower() for page in pages.values())
