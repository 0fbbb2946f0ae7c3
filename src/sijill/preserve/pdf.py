"""PDF files: text page by page through PDFium, which keeps right-to-left text in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from sijill.errors import InputRefused
from sijill.lists.page_text import page_text, whole_text
from sijill.preserve.quality import ENCRYPTED, NO_TEXT, UNREADABLE
from sijill.preserve.reading import TextRead, library_version


def read_pdf(data: bytes) -> TextRead:
    """Give the text of a PDF file; printed lines that only ran out of room are joined, rows of a list stay lines.

    A scan has no text: the note ``preserve.no-text`` says that a person must read it.

    Raises:
        InputRefused: ``preserve.encrypted`` or ``preserve.unreadable``.
    """
    text = whole_text(list(_pages(data)))
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
            page = document[number]
            yield page_text(page)
            page.close()
    except pypdfium2.PdfiumError as error:
        raise InputRefused(UNREADABLE, "a PDF with a damaged page", "a whole PDF") from error
    finally:
        document.close()
