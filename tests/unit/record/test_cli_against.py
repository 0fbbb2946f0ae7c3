"""``record --against`` on files."""

from __future__ import annotations

import csv
import json

import pytest
from click.testing import CliRunner

from sijill.cli.record import command
from sijill.errors import InputRefused, UsageError

OLD = "id,name,age\n1,Zayd Fawzi Torbal,30\n2,Salwa Munir Dabliz,8\n"
NEW = "id,name,age\n1,Zaid Fawzi Torbal,30\n"


@pytest.fixture
def files(tmp_path):
    (tmp_path / "march.csv").write_text(OLD, encoding="utf-8")
    (tmp_path / "june.csv").write_text(NEW, encoding="utf-8")
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(command, [*map(str, arguments)], catch_exceptions=False)


def test_the_difference_is_said_in_words_and_written(files):
    result = run("--against", files / "march.csv", files / "june.csv", "--out", files / "d")
    assert result.exit_code == 0
    assert "2 people before, 1 after" in result.stdout
    rows = list(csv.DictReader((files / "d" / "difference.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["kind"] for row in rows] == ["withdrawn", "respelt"]
    assert json.loads((files / "d" / "difference.json").read_text(encoding="utf-8"))["withdrawn_without_reason"] == 1


def test_reasons_are_carried_over_and_no_longer_asked(files):
    run("--against", files / "march.csv", files / "june.csv", "--out", files / "d")
    table = files / "d" / "difference.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("list?,", "list?,found alive"), encoding="utf-8")
    result = run("--against", files / "march.csv", files / "june.csv", "--reasons", table, "--json")
    data = json.loads(result.stdout)
    assert data["withdrawn_without_reason"] == 0
    assert data["changes"][0]["reason"] == "found alive"


def test_a_dry_run_writes_nothing(files):
    run("--against", files / "march.csv", files / "june.csv", "--out", files / "d", "--dry-run")
    assert not (files / "d").exists()


def test_a_table_without_the_columns_of_reasons_is_refused(files):
    with pytest.raises(InputRefused) as refused:
        run("--against", files / "march.csv", files / "june.csv", "--reasons", files / "june.csv")
    assert refused.value.code == "record.reasons"


def test_one_later_release_is_wanted(files):
    with pytest.raises(UsageError) as refused:
        run("--against", files / "march.csv")
    assert refused.value.code == "usage.against"


def test_a_release_that_cannot_be_read_leaves_with_3(files):
    (files / "june.csv").write_text("name\nSalwa\n", encoding="utf-8")
    assert run("--against", files / "march.csv", files / "june.csv").exit_code == 3
