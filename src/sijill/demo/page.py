"""A plain PDF page, one line of text under the other."""

from __future__ import annotations

import io
from collections.abc import Sequence

_LEFT, _TOP, _LINE = 64, 780, 20


def page_bytes(lines: Sequence[str]) -> bytes:
    """A PDF of one A4 page; its bytes depend on the lines alone.

    Args:
        lines: At most 36, in Latin letters.
    """
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, pageCompression=0)
    canvas.setTitle(lines[0])
    canvas.setFont("Helvetica", 11)
    for at, line in enumerate(lines):
        canvas.drawString(_LEFT, _TOP - at * _LINE, line)
    canvas.save()
    return out.getvalue()
