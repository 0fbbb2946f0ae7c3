"""A writer of small PDFs: each glyph at its own place, with a map from glyphs to letters of the test's choice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

WIDTH = 6
"""Every glyph is 6 points wide, at size 10."""

Placed = tuple[float, float, str | None]


def left_to_right(text: str, x: float, y: float) -> list[Placed]:
    return [(x + WIDTH * at, y, letter) for at, letter in enumerate(text)]


def right_to_left(glyphs: Sequence[str | None], right: float, y: float) -> list[Placed]:
    """Glyphs in reading order, the first farthest right; one glyph may stand for several letters."""
    return [(right - WIDTH * (at + 1), y, letters) for at, letters in enumerate(glyphs)]


def printed(pages: Sequence[Iterable[Placed]], rules: Sequence[tuple[float, float, float, float]] = ()) -> bytes:
    """A PDF whose pages hold these glyphs; ``None`` is a glyph of which the map says nothing."""
    held = [list(page) for page in pages]
    letters = sorted({glyph for page in held for _, _, glyph in page if glyph is not None})
    codes: dict[str | None, int] = {glyph: 33 + at for at, glyph in enumerate(letters)}
    codes[None] = 33 + len(letters)
    lines = "".join(
        f"1 beginbfchar <{codes[glyph]:02X}> <{glyph.encode('utf-16-be').hex()}> endbfchar\n" for glyph in letters
    )
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{lines}endcmap end end"
    )
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 0 /LastChar 255"
        f" /Widths [{' '.join(['600'] * 256)}] /ToUnicode 4 0 R >>",
        _stream(cmap),
    ]
    kids = []
    drawn = "".join(f"{a} {b} m {c} {d} l S\n" for a, b, c, d in rules)
    for page in held:
        shown = "".join(f"1 0 0 1 {x} {y} Tm <{codes[glyph]:02X}> Tj\n" for x, y, glyph in page)
        parts.append(_stream(f"BT /F1 10 Tf\n{shown}ET\n{drawn}"))
        parts.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(parts)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(len(parts))
    parts[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>"
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(parts) + 1} /Root 1 0 R >>\n"
    return out + f"{end}startxref\n{len(out)}\n%%EOF".encode("latin-1")


def _stream(text: str) -> str:
    return f"<< /Length {len(text)} >>\nstream\n{text}\nendstream"
