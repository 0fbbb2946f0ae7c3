"""Word files, made in memory by an independent writer or part by part."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from sijill.errors import InputRefused
from sijill.preserve.docx import read_docx
from sijill.preserve.quality import BOMB, MACROS, NO_TEXT, TRACKED_CHANGES, UNREADABLE

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(body: str, **parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", body)
        for name, content in parts.items():
            archive.writestr(f"word/{name.replace('__', '.')}", content)
    return out.getvalue()


def document(inner: str) -> str:
    return f"<w:document {NS}><w:body>{inner}</w:body></w:document>"


def run(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_paragraphs_and_tables_come_in_document_order() -> None:
    made = docx.Document()
    made.add_paragraph("Before the table.")
    table = made.add_table(rows=2, cols=2)
    for cell, words in zip((c for row in table.rows for c in row.cells), ("Name", "Age", "نموذج", "34"), strict=True):
        cell.text = words
    made.add_paragraph("After it.")
    out = io.BytesIO()
    made.save(out)
    read = read_docx(out.getvalue())
    assert read.text == "Before the table.\nName\tAge\nنموذج\t34\nAfter it."
    assert read.tables == ((("Name", "Age"), ("نموذج", "34")),)


def test_tabs_breaks_and_split_runs_make_one_paragraph() -> None:
    body = "<w:p><w:r><w:t>sev</w:t></w:r><w:r><w:t>en</w:t><w:tab/><w:t>men</w:t><w:br/><w:t>next</w:t></w:r></w:p>"
    assert read_docx(packed(document(body))).text == "seven\tmen\nnext"


def test_tracked_insertions_are_read_and_deletions_are_not() -> None:
    body = (
        "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del></w:p>"
    )
    read = read_docx(packed(document(body)))
    assert read.text == "new"
    assert TRACKED_CHANGES in read.notes


def test_footnotes_follow_the_body() -> None:
    notes = f"<w:footnotes {NS}><w:footnote>{run('a note')}</w:footnote></w:footnotes>"
    assert read_docx(packed(document(run("body")), footnotes__xml=notes)).text == "body\na note"


def test_a_list_in_a_text_box_is_kept_once() -> None:
    box = f"<w:txbxContent>{run('Sample One')}</w:txbxContent>"
    compat = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    body = (
        f"<w:p><w:r><w:t>anchor</w:t><mc:AlternateContent {compat}><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert read_docx(packed(document(body))).text == "anchor\nSample One"


def test_content_controls_do_not_hide_paragraphs_or_rows() -> None:
    inner = f"<w:sdt><w:sdtContent>{run('inside')}</w:sdtContent></w:sdt>"
    row = f"<w:sdt><w:sdtContent><w:tr><w:tc>{run('a')}</w:tc><w:tc>{run('b')}</w:tc></w:tr></w:sdtContent></w:sdt>"
    assert read_docx(packed(document(f"{inner}<w:tbl>{row}{row}</w:tbl>"))).text == "inside\na\tb\na\tb"


def test_macros_are_noted_and_not_read() -> None:
    read = read_docx(packed(document(run("x")), vbaProject__bin="Sub AutoOpen()"))
    assert read.notes == (MACROS,)
    assert read.text == "x"


def test_a_document_without_words_is_noted() -> None:
    assert read_docx(packed(document(""))).notes == (NO_TEXT,)


def test_entities_are_refused_as_a_bomb() -> None:
    body = f'<!DOCTYPE x [<!ENTITY a "boom">]><w:document {NS}><w:body>{run("&a;")}</w:body></w:document>'
    with pytest.raises(InputRefused) as refused:
        read_docx(packed(body))
    assert refused.value.code == BOMB


def test_xml_that_does_not_parse_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        read_docx(packed("<w:document>"))
    assert refused.value.code == UNREADABLE
