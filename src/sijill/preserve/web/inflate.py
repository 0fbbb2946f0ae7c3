"""The body of a reply out of its content coding, its bytes counted while they are inflated."""

from __future__ import annotations

import zlib

from sijill.errors import InputRefused
from sijill.preserve.quality import BOMB
from sijill.preserve.web.reply import Reply

GZIP = 16 + zlib.MAX_WBITS
_PIECE = 1 << 16
_MOST_CODINGS = 2
_ACCEPTED = frozenset({"gzip", "x-gzip", "deflate"})


def plain_body(reply: Reply, most: int) -> bytes:
    """Give what the server means by its body: gzip and deflate taken away.

    Args:
        reply: The answer.
        most: Most bytes of the result.

    Raises:
        InputRefused: ``preserve.bomb`` beyond ``most``, ``preserve.bad-coding``.
    """
    codings = [one.strip().lower() for one in reply.header("content-encoding").split(",") if one.strip()]
    codings = [one for one in codings if one != "identity"]
    if len(codings) > _MOST_CODINGS or not set(codings) <= _ACCEPTED:
        raise _bad(", ".join(codings)[:100])
    body = reply.body
    for coding in reversed(codings):
        body = _inflated(body, coding, most) if body else body
    return body


def _inflated(data: bytes, coding: str, most: int) -> bytes:
    is_bare = coding == "deflate" and (data[0] & 0x0F != 8 or int.from_bytes(data[:2], "big") % 31)
    width = -zlib.MAX_WBITS if is_bare else zlib.MAX_WBITS if coding == "deflate" else GZIP
    out = bytearray()
    try:
        while data:
            member, data = unpacked_member(data, width, most - len(out))
            out += member
            if width != GZIP or not data.startswith(b"\x1f\x8b"):
                break
    except (zlib.error, EOFError) as error:
        raise _bad(f"{coding} that is damaged") from error
    return bytes(out)


def unpacked_member(data: bytes, width: int, most: int) -> tuple[bytes, bytes]:
    """Give what the first stream in ``data`` unpacks to, and the bytes after it.

    Args:
        data: Packed bytes.
        width: As zlib has it: :data:`GZIP`, or that of zlib or bare streams.
        most: Most bytes of the result.

    Raises:
        InputRefused: ``preserve.bomb`` beyond ``most``.
        EOFError: The stream ends in the middle.
        zlib.error: It is damaged.
    """
    engine = zlib.decompressobj(width)
    out = bytearray()
    while not engine.eof:
        piece = engine.decompress(data, _PIECE)
        data = engine.unconsumed_tail
        out += piece
        if len(out) > most:
            raise InputRefused(BOMB, "it unpacks to far more than it weighs", f"at most {most >> 20} MB")
        if not piece and not data and not engine.eof:
            raise EOFError
    return bytes(out), engine.unused_data


def _bad(got: str) -> InputRefused:
    return InputRefused(
        "preserve.bad-coding",
        f"the page is packed in a way that cannot be undone: {got}",
        "gzip, deflate or no coding",
        "save the page with a browser and preserve the file",
    )
