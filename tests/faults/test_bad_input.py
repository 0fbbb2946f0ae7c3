"""Bad input is a coded refusal or a quality note; nothing is lost and the rest of the batch is done."""

import json
import os
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from sijill.cli import main
from sijill.store.workspace import Workspace

GOOD = "The committee recorded 31 civilians killed in Jableh on Thursday.\n"
HEADER = "id,name,sex,age,date of death,place\n"


@pytest.fixture
def case(tmp_path):
    root = tmp_path / "case"
    Workspace.create(root).close()
    return root


@pytest.fixture
def say(case, capsys):
    def call(*arguments):
        with pytest.raises(SystemExit) as left:
            main([*map(str, arguments), "-w", str(case)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return left.value.code, said.out, said.err

    return call


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.txt"
    path.write_text(GOOD, encoding="utf-8")
    return path


def kept(case):
    with Workspace.open(case) as workspace:
        return {row["sha256"]: row for row in workspace.facts.documents()}


def test_an_empty_file_is_refused_and_the_rest_is_kept(say, case, good, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()
    code, _, err = say("preserve", empty, good)
    assert code == 3
    assert "preserve.empty" in err
    assert len(kept(case)) == 1


def test_a_text_of_200_megabytes_is_kept_as_evidence_and_not_read(say, case, good, tmp_path):
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        for _ in range(200):
            file.write(b"word " * 200_000)
    code, out, _ = say("preserve", huge, good, "--json")
    assert code in (0, 3)
    assert "preserve.too-large" in out
    assert len(kept(case)) == 2
    assert say("run")[0] == 0


def test_a_zip_called_pdf_is_found_out_and_kept(say, case, good, tmp_path):
    disguised = tmp_path / "report.pdf"
    with zipfile.ZipFile(disguised, "w") as archive:
        archive.writestr("inside.txt", GOOD)
    code, out, _ = say("preserve", disguised, good, "--json")
    assert code in (0, 3)
    (row,) = [one for one in kept(case).values() if one["media_type"] != "text/plain"]
    assert row["media_type"] == "application/zip"
    assert "mislabelled" in out


def test_invalid_utf_8_is_a_quality_note(say, case, tmp_path):
    broken = tmp_path / "broken.txt"
    broken.write_bytes(GOOD.encode() + b"\xff\xfe\xc3( not utf-8 \x80\n")
    code, out, _ = say("preserve", broken, "--json")
    assert code == 0
    assert "utf-8" in out.lower()
    assert say("run")[0] == 0


def test_a_list_without_a_name_column_is_refused_by_its_code_and_the_other_is_recorded(say, case, tmp_path):
    bad, fine = tmp_path / "bad.csv", tmp_path / "fine.csv"
    bad.write_text("colour,weight\nred,3\nblue,4\n")
    fine.write_text(HEADER + "A1,Adib Marwan Karmo,male,31,2031-11-06,Jableh\n")
    assert say("preserve", bad, "--kind", "list", "--outlet", "Bad list")[0] == 0
    assert say("preserve", fine, "--kind", "list", "--outlet", "Fine list")[0] == 0
    code, _, err = say("run")
    assert code == 3
    assert "record.missing-column" in err
    with Workspace.open(case) as workspace:
        assert [row["row_id"] for row in workspace.derived.rows("victim_record")] == ["A1"]
        assert "list_refused" in [row["done"] for row in workspace.derived.rows("row_report")]
    assert say("run")[0] == 3


@pytest.mark.parametrize("verb", [("record", "--check"), ("link", "--dedupe-only", "--out", "links")])
def test_a_list_of_4_gigabytes_is_refused_before_it_is_read_and_told_what_to_do(verb, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    huge = tmp_path / "huge.csv"
    huge.write_text(HEADER, encoding="utf-8")
    os.truncate(huge, 4_000_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    with pytest.raises(SystemExit) as left:
        main([*verb, str(huge)])
    said = "".join(capsys.readouterr())
    assert left.value.code == 3
    assert "4,000,000,000 bytes; wanted: at most 1,000,000,000; split it by rows under the same headers" in said
    assert not (tmp_path / "links").exists()


def test_a_formula_is_never_evaluated(say, case, tmp_path):
    book = Workbook()
    book.active.append(HEADER.strip().split(","))
    book.active.append(["A1", '=HYPERLINK("http://example.org","Adib Karmo")', "male", "=30+1", "2031-11-06", "Jableh"])
    book.active.append(["A2", "Salma Fadel Dayoub", "female", 44, "2031-11-06", "Jableh"])
    path = tmp_path / "list.xlsx"
    book.save(path)
    assert say("preserve", path, "--kind", "list", "--outlet", "A list")[0] == 0
    assert say("run")[0] in (0, 3)
    with Workspace.open(case) as workspace:
        rows = {row["row_id"]: row for row in workspace.derived.rows("victim_record")}
        assert rows["A2"]["name"] == "Salma Fadel Dayoub"
        assert not str(rows["A1"]["name"] if "A1" in rows else "").startswith("=")
        notes = {row["code"] for row in workspace.derived.rows("row_report")}
    assert any("formula" in code for code in notes)


def test_a_name_that_turns_the_direction_of_reading_is_shown_plainly(say, case, tmp_path):
    path = tmp_path / "report\u202etxt.exe.txt"
    path.write_text(GOOD, encoding="utf-8")
    code, out, err = say("preserve", path, "--json")
    assert code == 0
    assert "\u202e" not in out + err
    assert "deceptive" in out


def test_bad_rows_are_reported_with_row_column_and_what_was_done(say, case, tmp_path):
    path = tmp_path / "list.csv"
    rows = [
        "A1,Adib Karmo,male,431,2031-11-06,Jableh",
        "A1,Salma Dayoub,female,44,2031-11-06,Jableh",
        "A3,,male,9,2031-99-06,Jableh",
    ]
    path.write_text(HEADER + "\n".join(rows) + "\n")
    told = ("--kind", "list", "--outlet", "A list", "--published", "2031-11-30")
    assert say("preserve", path, *told)[0] == 0
    say("run")
    code, out, _ = say("export", "row_report", "--json")
    assert code == 0
    notes = json.loads(out)
    assert {note["code"] for note in notes} >= {"record.bad-age", "record.duplicate-id", "record.bad-date"}
    assert all(note["why"] and note["done"] for note in notes)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("preserve", "no-such-file.txt"), 3),
        (("preserve", "https://example.org/page"), 3),
        (("run", "--only", "nothing"), 2),
        (("show", "zzz"), 2),
        (("export", "nothing"), 2),
        (("custody", "zzz"), 2),
        (("review", "claim", "zzz", "--accept", "--reason", "x"), 2),
        (("review", "figure", "zzz", "--accept"), 2),
        (("preserve", "x", "--published", "yesterday"), 2),
    ],
)
def test_wrong_calls_end_with_their_code(say, arguments, code):
    left, _, err = say(*arguments)
    assert left == code
    assert err.strip()


def test_a_folder_that_is_no_workspace_says_how_to_make_one(tmp_path, capsys):
    with pytest.raises(SystemExit) as left:
        main(["run", "-w", str(tmp_path)])
    assert left.value.code == 2
    assert "sijill init" in capsys.readouterr().err


def test_a_setting_that_does_not_exist_is_answered_with_the_near_one(say, case):
    settings = case / "sijill.toml"
    settings.write_text(settings.read_text().replace("threshold =", "treshold ="))
    code, _, err = say("run")
    assert code == 2
    assert "link.threshold" in err
