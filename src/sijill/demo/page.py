"""A plain PDF page, one line of text under the other, written object by object so that its bytes never differ."""

from __future__ import annotations

from collections.abc import Sequence

_LEFT, _TOP, _LEADING, _SIZE = 64, 780, 20, 11
_ESCAPES = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})


def page_bytes(lines: Sequence[str]) -> bytes:
    """A PDF of one A4 page in Helvetica.

    Args:
        lines: At most 36, in letters of the Windows Latin alphabet.

    Raises:
        UnicodeEncodeError: A letter that the page's font has not.
    """
    shown = b"".join(f"({line.translate(_ESCAPES)}) Tj T*\n".encode("cp1252") for line in lines)
    stream = f"BT /F1 {_SIZE} Tf {_LEADING} TL {_LEFT} {_TOP} Td\n".encode() + shown + b"ET\n"
    return _file(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
        b" /Resources << /Font << /F1 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Length %d >>\nstream\n%sendstream" % (len(stream), stream),
    )


def _file(*objects: bytes) -> bytes:
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (size, table, size, len(out))
    )
