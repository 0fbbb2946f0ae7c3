"""The interview form as a DOCX, written part by part so that its bytes never differ."""

from __future__ import annotations

from xml.sax.saxutils import escape

from sijill.demo.archive import zip_bytes

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_ROOT = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
_BREAK = "@@\n"


def form_bytes(text: str) -> bytes:
    """A DOCX of a heading, a table of fields and a statement.

    Args:
        text: Three parts between lines of ``@@``: paragraphs, ``field|answer`` lines, paragraphs.
    """
    heading, fields, statement = text.split(_BREAK)
    rows = "".join(_row(line) for line in fields.splitlines())
    body = f"{_paragraphs(heading)}<w:tbl>{rows}</w:tbl>{_paragraphs(statement)}"
    document = f'{_XML}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return zip_bytes({"[Content_Types].xml": _TYPES, "_rels/.rels": _ROOT, "word/document.xml": document})


def _row(line: str) -> str:
    cells = "".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in line.split("|"))
    return f"<w:tr>{cells}</w:tr>"


def _paragraphs(text: str) -> str:
    return "".join(_paragraph(line) for line in text.splitlines())


def _paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
