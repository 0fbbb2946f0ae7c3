"""Mappings that are saved and used again, and the report that stays."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from sijill.cli.mapping import mapping_toml, told_mapping
from sijill.cli.record import command
from sijill.errors import UsageError

LIST = "nr,wer,shoe,age\n1,Zayd Torbal,41,abc\n2,Salwa Dabliz,38,9\n"


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    (tmp_path / "l.csv").write_text(LIST, encoding="utf-8")
    return tmp_path


def run(*arguments: object) -> str:
    result = CliRunner().invoke(command, [*map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def test_a_mapping_is_saved_and_used_again(listed: Path) -> None:
    saved = listed / "map.toml"
    told = ["--map", "id=nr", "--map", "name=wer", "--map", "extra.shoe=shoe"]
    first = run("--check", listed / "l.csv", *told, "--save-map", saved)
    assert tomllib.loads(saved.read_text(encoding="utf-8"))["columns"] == {
        "id": "nr", "name": "wer", "extra.shoe": "shoe", "age": "age",
    }  # fmt: skip
    assert run("--check", listed / "l.csv", "--map", saved) == first


def test_the_command_line_outweighs_the_file(listed: Path) -> None:
    (listed / "map.toml").write_text('[columns]\nname = "wer"\nid = "nr"\n', encoding="utf-8")
    assert told_mapping([str(listed / "map.toml"), "name=shoe"]) == {"name": "shoe", "id": "nr"}


def test_any_header_survives_being_saved() -> None:
    header = 'الاسم "الكامل" \\ =\x7f\n#'
    assert tomllib.loads(mapping_toml([("name", header)], "a\nb.csv"))["columns"] == {"name": header}


@pytest.mark.parametrize("text", ["columns = 3\n", "[columns]\nname = 3\n", "][", '[columns]\nnaem = "x"\n'])
def test_a_file_that_is_no_mapping_is_refused(listed: Path, text: str) -> None:
    (listed / "map.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        told_mapping([str(listed / "map.toml")])
    assert refused.value.code == "usage.map"


def test_a_mapping_that_is_not_there_is_refused(listed: Path) -> None:
    with pytest.raises(UsageError):
        told_mapping([str(listed / "none.toml")])


def test_the_row_report_stays_as_a_table(listed: Path) -> None:
    (listed / "m.csv").write_text("id,name,age\n1,Zayd Torbal,=1+1\n", encoding="utf-8")
    run("--check", listed / "m.csv", "--report", listed / "report.csv")
    [row] = list(csv.DictReader((listed / "report.csv").read_text(encoding="utf-8").splitlines()))
    assert (row["row"], row["column"], row["value"], row["done"]) == ("2", "age", "'=1+1", "value_unknown")
    assert row["why"]


def test_a_refused_file_stands_in_the_report(listed: Path) -> None:
    result = CliRunner().invoke(command, [str(listed / "l.csv"), "--report", str(listed / "report.csv")])
    assert result.exit_code == 3
    assert "record.missing-column" in (listed / "report.csv").read_text(encoding="utf-8")


def test_a_dry_run_leaves_no_file(listed: Path) -> None:
    told = ["--map", "id=nr", "--map", "name=wer", "--dry-run"]
    run("--check", listed / "l.csv", *told, "--save-map", listed / "map.toml", "--report", listed / "report.csv")
    assert sorted(file.name for file in listed.iterdir()) == ["l.csv"]


def test_one_file_holds_the_mapping_of_one_list(listed: Path) -> None:
    told = ["--map", "id=nr", "--map", "name=wer", "--save-map", listed / "map.toml"]
    result = CliRunner().invoke(command, [*map(str, [listed / "l.csv", listed / "l.csv", *told])])
    assert isinstance(result.exception, UsageError)
