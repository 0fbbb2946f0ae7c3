"""The text of a PDF's pages as prose, in the order in which PDFium gives it."""

from __future__ import annotations

from typing import Any

from sijill.text.paragraphs import joined_lines

SOFT_BREAKS = ("\ufffe\r\n", "\x02\r\n", "\ufffe\n", "\x02\n")
"""What stands at the end of a line where a word goes on in the next."""


def page_text(page: Any) -> str:
    """The text of one page; printed lines that only ran out of room are joined, rows of a list stay lines.

    Args:
        page: A page of :mod:`pypdfium2`; the caller closes it.
    """
    textpage = page.get_textpage()
    try:
        raw: str = textpage.get_text_range()
    finally:
        textpage.close()
    for mark in SOFT_BREAKS:
        raw = raw.replace(mark, "")
    return "\n".join(joined_lines(raw.splitlines()))


def whole_text(pages: list[str]) -> str:
    """The text of a file from that of its pages: those without any are left out."""
    return "\n".join(page for page in pages if page)
