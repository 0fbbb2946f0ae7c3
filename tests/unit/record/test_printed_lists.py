"""PDFs preserved as lists, from the file to the records; everybody here is invented."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sijill.extract import stage as extract
from sijill.lists import apart
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.record import stage as record
from sijill.store.settings import Settings

SPEC = importlib.util.spec_from_file_location("printing", Path(__file__).parents[1] / "lists" / "printing.py")
assert SPEC is not None
assert SPEC.loader is not None
PRINTING = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(PRINTING)

OUTLET = "Quay Village Council"
HEAD = ("id", "name", "age", "date of death", "place")
ROWS = (
    ("101", "Zayd Fawzi Torbal", "34", "2031-11-06", "Jableh"),
    ("102", "Salwa Munir Dabliz", "7", "2031-11-06", "Jableh"),
    ("103", "Nadim Adel Karhani", "51", "2031-13-40", "Jableh"),
)
TOLL = "The council recorded 38 civilians killed in Jableh on Thursday."
LATER = "Two more people were killed in Latakia on Friday."


def pdf(*pages):
    """A PDF of pages, each of lines: a text, or the cells of a row."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for page in pages:
        for at, line in enumerate(page):
            cells = [(50, line)] if isinstance(line, str) else zip((50, 110, 280, 340, 450), line, strict=False)
            for x, cell in cells:
                canvas.drawString(x, 800 - 18 * at, cell)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def preserved(workspace, tmp_path, data, name="list.pdf", **told):
    path = tmp_path / name
    path.write_bytes(data)
    known = {"kind": "list", "country": "SY", "outlet": OUTLET, "published": "2031-11-12", **told}
    preserve_files(workspace, [path], metadata=Metadata(**known))


def done(workspace):
    return extract.run(workspace), record.run(workspace)


def records(workspace, outlet=OUTLET):
    found = workspace.derived.rows("victim_record", list=outlet)
    return sorted((str(row["row_id"]), row["row"], row["name"] or row["name_ar"]) for row in found)


def of_document(workspace, table):
    shas = {str(row["sha256"]) for row in workspace.facts.documents() if row["media_type"] == "application/pdf"}
    return [row for row in workspace.derived.rows(table) if row["document"] in shas]


def codes(workspace):
    return {str(row["code"]) for row in of_document(workspace, "row_report")}


def test_a_printed_table_is_recorded_row_by_row_and_nobody_is_read_from_it_as_prose(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([HEAD, *ROWS]))
    done(workspace)
    assert records(workspace) == [(ident, 1002 + at, name) for at, (ident, name, *_) in enumerate(ROWS)]
    assert of_document(workspace, "person") == []
    assert of_document(workspace, "claim") == []
    [report] = [row for row in of_document(workspace, "row_report") if row["code"] == "record.bad-date"]
    assert report["row"] == 1004
    assert str(report["why"]).startswith("page 1, line 4: ")
    assert "record.printed" in codes(workspace)


def test_prose_around_the_table_is_read_as_text_and_keeps_its_place(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([TOLL], ["Names of the dead", HEAD, *ROWS], [LATER]))
    done(workspace)
    assert len(records(workspace)) == 3
    claims = of_document(workspace, "claim")
    assert {row["low"] for row in claims} == {38, 2}
    text = workspace.blobs.get(str(claims[0]["text_sha256"])).decode()
    words = [text[row["count_start"] : row["count_end"]] for row in claims]
    assert sorted(words) == ["38", "Two"]
    assert not any(name in str(of_document(workspace, "mention")) for _, name, *_ in ROWS)


def test_a_list_of_prose_lines_is_read_as_text_and_the_report_says_so(workspace, tmp_path):
    lines = ["Civilians killed in Jableh on Thursday:", *(f"{name}, {age}" for _, name, age, *_ in ROWS)]
    preserved(workspace, tmp_path, pdf(lines))
    _, summary = done(workspace)
    assert records(workspace) == []
    assert of_document(workspace, "claim")
    assert codes(workspace) == {"record.no-table"}
    assert any("record.no-table" in note and "read as text" in note for note in summary.notes)


def test_a_table_without_an_id_is_refused_aloud_and_not_read_as_prose(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([("", *cells[1:]) for cells in (HEAD, *ROWS)]))
    _, summary = done(workspace)
    assert records(workspace) == []
    assert of_document(workspace, "person") == []
    assert any("record.missing-column" in line for line in summary.refused)


def test_a_report_is_read_as_text_whatever_tables_it_holds(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([TOLL, HEAD, *ROWS]), kind="report")
    done(workspace)
    assert records(workspace) == []
    assert {row["low"] for row in of_document(workspace, "claim")} >= {38}
    assert of_document(workspace, "row_report") == []


def test_headers_of_ones_own_are_told_and_the_list_is_read_again(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([("nr", "who was killed", "years"), *(cells[:3] for cells in ROWS)]))
    done(workspace)
    assert records(workspace) == []
    told = [f"{OUTLET}: id = nr", f"{OUTLET}: name = who was killed"]
    workspace.settings = Settings({"record.columns": told})
    done(workspace)
    assert [ident for ident, _, _ in records(workspace)] == ["101", "102", "103"]
    assert of_document(workspace, "claim") == []
    assert [summary.did for summary in done(workspace)] == [0, 0]


def test_a_second_release_is_a_difference_from_the_printed_one(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([HEAD, *ROWS]))
    done(workspace)
    later = pdf([HEAD, ("101", "Zaid Fawzi Torbal", *ROWS[0][2:]), ROWS[2], ("104", "Rana Issa Marouf", "22", "", "")])
    preserved(workspace, tmp_path, later, "later.pdf", published="2031-11-20")
    _, summary = done(workspace)
    assert [ident for ident, _, _ in records(workspace)] == ["101", "103", "104"]
    changed = [row for row in workspace.derived.rows("list_change") if row["list"] == OUTLET]
    assert sorted(str(row["kind"]) for row in changed) == ["added", "respelt", "withdrawn"]
    assert any("a later list of the same outlet" in note for note in summary.notes)


def test_prose_of_an_outlet_never_stands_in_for_its_table(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([HEAD, *ROWS]))
    preserved(workspace, tmp_path, pdf([TOLL]), "prose.pdf", published="2031-11-20")
    done(workspace)
    assert len(records(workspace)) == 3


def test_a_list_whose_kind_was_wrong_is_read_as_text_once_that_is_said(workspace, tmp_path):
    data = pdf([TOLL, HEAD, *ROWS])
    preserved(workspace, tmp_path, data)
    done(workspace)
    assert len(records(workspace)) == 3
    preserved(workspace, tmp_path, data, kind="report")
    done(workspace)
    assert records(workspace) == []
    assert {row["low"] for row in of_document(workspace, "claim")} >= {38}


def test_an_arabic_table_is_recorded_with_its_repairs_flagged(workspace, tmp_path):
    def row(cells, y):
        places = zip(cells, (560, 480, 180), strict=True)
        return [glyph for cell, right in places for glyph in PRINTING.right_to_left(cell, right, y)]

    page = [*row([list("الرقم"), list("الاسم"), list("العمر")], 760), *row(["١", ["س", "لا", "م"], list("٣٤")], 740)]
    page += row(["٢", ["س", None, "م"], "٧"], 720) + row(["٣", list("زيد طربل"), "٩"], 700)
    preserved(workspace, tmp_path, PRINTING.printed([page]))
    done(workspace)
    assert [name for _, _, name in records(workspace)][::2] == ["سلام", "زيد طربل"]
    notes = {(row["row"], row["code"]) for row in of_document(workspace, "row_report")}
    assert {(1002, "record.ligature-mended"), (1003, "record.lost-letters")} <= notes
    assert of_document(workspace, "person") == []


def test_a_list_that_cannot_be_looked_at_is_refused_aloud_and_not_read_as_prose(workspace, tmp_path, monkeypatch):
    preserved(workspace, tmp_path, pdf([HEAD, *ROWS]))
    monkeypatch.setattr(apart.sys, "executable", "/bin/false")
    _, summary = done(workspace)
    assert any("record.unreadable" in line for line in summary.refused)
    assert of_document(workspace, "person") == []


def test_a_scan_is_told_in_the_row_report(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([]))
    done(workspace)
    assert codes(workspace) == {"record.scan"}


def test_a_list_nobody_looked_at_yet_is_told(workspace, tmp_path):
    preserved(workspace, tmp_path, pdf([HEAD, *ROWS]))
    summary = record.run(workspace)
    assert any("sijill extract" in note for note in summary.notes)
    done(workspace)
    assert "record.not-looked-at" not in codes(workspace)


def test_a_text_of_another_reader_leaves_the_words_beside_unread_and_says_so(workspace, tmp_path, monkeypatch):
    preserved(workspace, tmp_path, pdf([TOLL, HEAD, *ROWS]))
    from sijill.extract import printed_lists

    told = printed_lists.printed_list
    monkeypatch.setattr(printed_lists, "printed_list", lambda *a: _with_other_text(told(*a)))
    _, summary = done(workspace)
    assert len(records(workspace)) == 3
    assert of_document(workspace, "claim") == []
    assert any("record.words-not-read" in note for note in summary.notes)


def _with_other_text(found):
    from dataclasses import replace

    return replace(found, beside=replace(found.beside, text="another"))
