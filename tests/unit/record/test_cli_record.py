"""The verb ``record`` on files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from sijill.cli.record import command, list_names, read_files
from sijill.errors import UsageError
from sijill.lists import memory

PLAIN = "id,name\n1,Amal Nasr\n2,Rim Said\n"


def run(*arguments: str | Path) -> tuple[int, dict[str, list[dict[str, object]]]]:
    result = CliRunner().invoke(command, [*map(str, arguments), "--json"], catch_exceptions=False)
    return result.exit_code, json.loads(result.stdout)


def test_a_clean_list_leaves_with_0_and_says_how_it_was_read(tmp_path: Path) -> None:
    file = tmp_path / "hospital.csv"
    file.write_text("id;Full name\n1;Amal\n", encoding="utf-8")
    code, data = run(file, "--check")
    [told] = data["files"]
    assert code == 0
    assert (told["list"], told["delimiter"], told["encoding"]) == ("hospital", ";", "utf-8")
    assert told["columns"] == {"id": "id", "name": "Full name"}
    assert (told["rows"], told["records"], told["refused"]) == (1, 1, 0)


def test_a_refused_row_or_file_leaves_with_3_and_the_rest_is_done(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name\n1,Amal\n1,Rim\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("name\nAmal\n", encoding="utf-8")
    code, data = run(tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "none.csv", "--check")
    assert code == 3
    assert [told.get("records") for told in data["files"]] == [1, None, None]
    errors = [told["error"] for told in data["files"]]
    assert errors[0] is None
    assert [error["code"] for error in errors[1:] if isinstance(error, dict)] == [
        "record.missing-column",
        "record.unreadable",
    ]


def test_a_quality_note_alone_leaves_with_0(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name,age\n1,Amal,abc\n", encoding="utf-8")
    code, data = run(tmp_path / "a.csv", "--check")
    assert code == 0
    assert len(data["files"][0]["notes"]) == 1  # type: ignore[arg-type]


def test_the_report_in_words_names_row_and_reason(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name,age\n1,Amal,abc\n", encoding="utf-8")
    result = CliRunner().invoke(command, [str(tmp_path / "a.csv"), "--check"], catch_exceptions=False)
    assert "1 records, 0 rows refused" in result.stdout
    assert "record.bad-age" in result.stdout


def test_an_override_in_a_file_name_is_shown_as_an_escape(tmp_path: Path) -> None:
    file = tmp_path / "a\u202evsc.csv"
    file.write_text("id,name\n1,Amal\n", encoding="utf-8")
    result = CliRunner().invoke(command, [str(file), "--check"], catch_exceptions=False)
    assert "\u202e" not in result.stdout
    assert "\\u202e" in result.stdout


def test_no_files_is_a_usage_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(command, ["--check"])
    assert isinstance(result.exception, UsageError)


def test_two_files_of_one_stem_are_two_lists() -> None:
    assert list_names([Path("x/a.csv"), Path("y/a.csv"), Path("b.csv")]) == ["a", "a-2", "b"]


def test_findings_are_said_with_counts_and_rows_and_given_as_json(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("id,name,birth_date\n1,Zayd Fawzi Torbal,1990-05-02\n2,Zayd Fawzi Torbal,1990-05-02\n", "utf-8")
    result = CliRunner().invoke(command, [str(file), "--check"], catch_exceptions=False)
    assert "record.probable-duplicate: 1" in result.stdout
    assert "row 2 = 3" in result.stdout
    _, data = run(file, "--check")
    assert data["files"][0]["findings"][0]["rows"] == [2, 3]  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "by_column", "is_read"),
    [(PLAIN, True, True), (PLAIN, False, False), (PLAIN.replace("\n2,", "\n\n2,"), True, False)],
)
def test_reading_by_column_takes_less_memory_and_what_cannot_be_read_so_is_refused(
    text: str, by_column: bool, is_read: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "l.csv"
    file.write_text(text, encoding="utf-8")
    free = memory.needed_bytes(len(text.encode()), memory.PER_BYTE_BY_COLUMN)
    monkeypatch.setattr(memory, "free_bytes", lambda: free)
    (read,) = read_files([file], {}, None, by_column=by_column)
    assert (read.error is None, read.rows) == (is_read, 2 if is_read else 0)
    assert is_read or (read.error is not None and read.error.code == "record.too-large")
