"""Options of ``sijill extract`` that do not go together are refused by name; what is wrong is said as it is."""

import json

import pytest

from sijill.cli import main

LINE = json.dumps({"id": "1", "text": "Two ferrymen were killed in Ordan."})


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("Two ferrymen were killed in Ordan.", encoding="utf-8")
    (tmp_path / "many.jsonl").write_text(LINE + "\n", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    return tmp_path


def left_with(capsys, *arguments):
    with pytest.raises(SystemExit) as left:
        main(["extract", *arguments])
    return left.value.code, capsys.readouterr().err


@pytest.mark.parametrize(
    "options",
    [
        ("--jsonl", "many.jsonl", "--explain"),
        ("--jsonl", "many.jsonl", "--text", "one.txt"),
        ("--jsonl", "many.jsonl", "--country", "SY"),
        ("--jsonl", "many.jsonl", "--published", "2025-01-31"),
        ("--text", "one.txt", "--jobs", "2"),
    ],
)
def test_two_options_that_do_not_go_together_are_both_named(files, capsys, options):
    code, said = left_with(capsys, *options)
    assert code == 2
    assert "extract.options-apart" in said
    assert all(option in said for option in options if option.startswith("--"))


@pytest.mark.parametrize("option", [("--explain",), ("--country", "SY"), ("--jobs", "2"), ("--policy", "ucdp")])
def test_an_option_about_a_text_is_refused_where_there_is_none(files, capsys, option):
    code, said = left_with(capsys, "-w", "folder", *option)
    assert code == 2
    assert f"{option[0]} without --text or --jsonl" in said


@pytest.mark.parametrize(
    ("option", "value", "error"),
    [
        ("--published", "soon", "extract.bad-date"),
        ("--country", "ZZ", "extract.bad-country"),
        ("--country", "Syria", "extract.bad-country"),
        ("--language", "es", "extract.unknown-language"),
    ],
)
def test_a_wrong_value_of_an_option_is_a_usage_error(files, capsys, option, value, error):
    code, said = left_with(capsys, "--text", "one.txt", option, value)
    assert code == 2
    assert error in said


def test_a_country_that_is_none_is_answered_with_where_the_codes_are(files, capsys):
    assert "iso.org" in left_with(capsys, "--text", "one.txt", "--country", "ZZ")[1]


@pytest.mark.parametrize("option", ["--text", "--jsonl"])
def test_a_folder_is_said_to_be_a_folder(files, capsys, option):
    code, said = left_with(capsys, option, "folder")
    assert code == 3
    assert "folder is a folder" in said
    assert "there is no file" not in said


@pytest.mark.parametrize("option", ["--text", "--jsonl"])
def test_a_file_that_is_not_there_is_said_to_be_missing(files, capsys, option):
    code, said = left_with(capsys, option, "nowhere")
    assert code == 3
    assert "there is no file nowhere" in said


@pytest.mark.parametrize(("page", "why"), [("nowhere/page.html", "no folder nowhere"), ("folder", "is a folder")])
def test_a_page_with_nowhere_to_stand_is_refused_before_reading(files, capsys, page, why):
    code, said = left_with(capsys, "--text", "one.txt", "--explain", "--html", page)
    assert code == 2
    assert why in said


def test_a_bad_line_among_many_is_input_refused(files, capsys):
    (files / "many.jsonl").write_text(LINE + "\n" + json.dumps({"id": "2", "text": "x", "published": "soon"}) + "\n")
    assert left_with(capsys, "--jsonl", "many.jsonl", "--jobs", "1")[0] == 3
