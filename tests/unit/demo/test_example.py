from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from sijill.demo.entries import Example
from sijill.demo.example import example_files, write_example
from sijill.demo.namings import naming_decisions

COAST = Path(__file__).parents[3] / "examples" / "coast"


def test_the_committed_example_is_what_the_demo_makes(example: Example) -> None:
    made = example_files(example)
    committed = {path.relative_to(COAST).as_posix(): path.read_bytes() for path in COAST.rglob("*") if path.is_file()}
    readme = committed.pop("README.md").decode()
    assert committed == made
    assert not [name for name in made if name.rpartition("/")[2] not in readme]


def test_the_example_folder_is_no_workspace() -> None:
    assert not (COAST / "sijill.toml").exists()


def test_writing_again_changes_nothing(example: Example, tmp_path: Path) -> None:
    first = write_example(example, tmp_path)
    before = {path: path.read_bytes() for path in first}
    assert write_example(example, tmp_path) == first
    assert {path: path.read_bytes() for path in first} == before


def test_the_truth_tells_everybody_and_every_row(example: Example) -> None:
    files = example_files(example)
    people = list(csv.DictReader(files["truth/people.csv"].decode().splitlines()))
    rows = list(csv.DictReader(files["truth/rows.csv"].decode().splitlines()))
    assert len(people) == len(example.people)
    assert {(row["list"], row["id"]): row["person"] for row in rows} == example.person_of()


def test_about_seven_in_ten_of_the_listed_have_a_basis_for_naming(example: Example) -> None:
    namings = naming_decisions(example)
    assert 0.6 < len(namings) / example.capture.documented < 0.8
    assert {one.basis for one in namings} == {"family_consent", "already_public", "reasoned_decision"}


def test_one_family_objects_and_bears_a_name_of_its_own(example: Example) -> None:
    objections = [one for one in naming_decisions(example) if one.objection]
    assert len(objections) == 1
    who = next(one for one in example.people if one.id == example.person_of()[objections[0].rows[0]])
    assert sum((other.given, other.family) == (who.given, who.family) for other in example.people) == 1


def test_the_living_man_is_never_named(example: Example) -> None:
    alive = set(example.rows_of("alive"))
    assert not [one for one in naming_decisions(example) if alive & set(one.rows)]


@pytest.mark.parametrize("part", ["claims", "namings", "consents"])
def test_every_scripted_reason_says_that_it_is_invented(example: Example, part: str) -> None:
    scripted = json.loads(example_files(example)["decisions.json"])[part]
    assert scripted
    assert all((one.get("reason") or one["note"]).startswith("Invented example: ") for one in scripted)
