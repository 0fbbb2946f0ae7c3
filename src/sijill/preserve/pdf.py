"""PDF files: text page by page through PDFium, which keeps right-to-left text in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from sijill.errors import InputRefused
from sijill.preserve.lines import joined_lines
from sijill.preserve.quality import ENCRYPTED, NO_TEXT, UNREADABLE
from sijill.preserve.reading import TextRead, library_version

_SOFT_BREAKS = ("\ufffe\r\n", "\x02\r\n", "\ufffe\n", "\x02\n")


def read_pdf(data: bytes) -> TextRead:
    """Give the text of a PDF file; printed lines that only ran out of room are joined, rows of a list stay lines.

    A scan has no text: the note ``preserve.no-text`` says that a person must read it.

    Raises:
        InputRefused: ``preserve.encrypted`` or ``preserve.unreadable``.
    """
    text = "\n".join(page for page in _pages(data) if page)
    tool_version = library_version("pypdfium2")
    return TextRead(text, "pypdfium2", tool_version, notes=() if text.strip() else (NO_TEXT,))


def _pages(data: bytes) -> Iterator[str]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise InputRefused(
            ENCRYPTED if locked else UNREADABLE,
            "a locked PDF" if locked else "a damaged PDF",
            "a PDF that opens without a password",
        ) from error
    try:
        for number in range(len(document)):
            yield _page_text(document, number)
    except pypdfium2.PdfiumError as error:
        raise InputRefused(UNREADABLE, "a PDF with a damaged page", "a whole PDF") from error
    finally:
        document.close()


def _page_text(document: object, number: int) -> str:
    page = document[number]  # type: ignore[index]
    textpage = page.get_textpage()
    try:
        raw: str = textpage.get_text_range()
    finally:
        textpage.close()
        page.close()
    for mark in _SOFT_BREAKS:
        raw = raw.replace(mark, "")
    return "\n".join(joined_lines(raw.splitlines()))
