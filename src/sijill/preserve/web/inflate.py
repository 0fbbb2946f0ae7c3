"""The body of a reply out of its content coding, its bytes counted while they are inflated."""

from __future__ import annotations

import zlib

from sijill.errors import InputRefused
from sijill.preserve.quality import BOMB
from sijill.preserve.web.reply import Reply

_GZIP = 16 + zlib.MAX_WBITS
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
    width = -zlib.MAX_WBITS if is_bare else zlib.MAX_WBITS if coding == "deflate" else _GZIP
    out = bytearray()
    try:
        while data:
            engine = zlib.decompressobj(width)
            while data and not engine.eof:
                out += engine.decompress(data, _PIECE)
                data = engine.unconsumed_tail or engine.unused_data
                if len(out) > most:
                    raise InputRefused(BOMB, "the page unpacks to far more than it weighs", f"at most {most >> 20} MB")
            if not engine.eof:
                raise _bad("a body that ends in the middle")
            if width != _GZIP or not data.startswith(b"\x1f\x8b"):
                break
    except zlib.error as error:
        raise _bad(f"{coding} that is damaged") from error
    return bytes(out)


def _bad(got: str) -> InputRefused:
    return InputRefused(
        "preserve.bad-coding",
        f"the page is packed in a way that cannot be undone: {got}",
        "gzip, deflate or no coding",
        "save the page with a browser and preserve the file",
    )
