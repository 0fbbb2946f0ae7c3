"""Reply: what a server answered, byte for byte and as it is to be understood."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from sijill.errors import InputRefused

MOST_HEAD = 64 << 10
"""Bytes of status line and headers."""
MOST_HEADERS = 200
_NO_BODY = frozenset({204, 304})
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9][A-Za-z0-9_.:-]{0,39})""", re.I)
_LONGEST_LINE = 8 << 10

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer over HTTP.

    Attributes:
        status: Such as 200.
        headers: Names as sent, values read as UTF-8 or Latin-1.
        head: Status line and headers as they came, with the empty line.
        sent: The rest as it came, chunk marks included.
        body: The rest without chunk marks, still in its content coding.
    """

    status: int
    headers: Headers
    head: bytes = field(repr=False)
    sent: bytes = field(repr=False)
    body: bytes = field(repr=False)

    def header(self, name: str) -> str:
        """Give the value of a header, the first when it was sent twice, empty when it was not."""
        return next((value for key, value in self.headers if key.lower() == name), "")


def stated_charset(content_type: str) -> str:
    """Give the encoding a Content-Type header states, in lower case, or an empty text.

    >>> stated_charset('text/html; charset="Windows-1256"')
    'windows-1256'
    """
    found = _CHARSET.search(content_type)
    return found.group(1).lower() if found else ""


def read_reply(receive: Callable[[], bytes], most: int) -> Reply:
    """Give the answer that ``receive`` brings piece by piece; interim answers (1xx) are passed over.

    Args:
        receive: Gives the next bytes; empty at the end.
        most: Most bytes of body that are taken.

    Raises:
        InputRefused: ``preserve.bad-reply``, ``preserve.page-too-large``, ``preserve.cut-off``.
    """
    wire = _Wire(receive, most)
    while True:
        status, headers, head = _head(wire)
        if not 100 <= status < 200:
            break
    wire.restart()
    body = b"" if status in _NO_BODY else _body(wire, headers)
    return Reply(status, headers, head, wire.taken, body)


class _Wire:
    """Bytes as they come, of which everything taken is kept."""

    def __init__(self, receive: Callable[[], bytes], most: int) -> None:
        self._receive = receive
        self._most = most
        self._held = bytearray()
        self._at = 0

    def restart(self) -> None:
        del self._held[: self._at]
        self._at = 0

    @property
    def taken(self) -> bytes:
        return bytes(self._held[: self._at])

    def line(self) -> bytes:
        """The next line with its end."""
        searched = self._at
        while (end := self._held.find(b"\n", searched)) < 0:
            searched = len(self._held)
            if searched - self._at > _LONGEST_LINE:
                raise _bad("a line without end")
            self._more()
        begin, self._at = self._at, end + 1
        return bytes(self._held[begin : self._at])

    def exactly(self, count: int) -> bytes:
        if count > self._most:
            raise too_large(self._most)
        while len(self._held) - self._at < count:
            self._more()
        begin, self._at = self._at, self._at + count
        return bytes(self._held[begin : self._at])

    def rest(self) -> bytes:
        while piece := self._receive():
            self._take(piece)
        begin, self._at = self._at, len(self._held)
        return bytes(self._held[begin:])

    def _more(self) -> None:
        piece = self._receive()
        if not piece:
            raise InputRefused(
                "preserve.cut-off", "the server broke off before its answer was whole", "a whole answer", "try again"
            )
        self._take(piece)

    def _take(self, piece: bytes) -> None:
        self._held += piece
        # What is not yet taken counts as well, and chunk marks: a page of nothing but marks is too large too.
        if len(self._held) > self._most + MOST_HEAD:
            raise too_large(self._most)


def _head(wire: _Wire) -> tuple[int, Headers, bytes]:
    wire.restart()
    lines = [wire.line()]
    parts = lines[0].split(None, 2)
    if len(parts) < 2 or not parts[0].startswith(b"HTTP/1.") or len(parts[1]) != 3 or not parts[1].isdigit():
        raise _bad("no HTTP status line")
    while lines[-1].strip(b"\r\n"):
        lines.append(wire.line())
        if len(lines) > MOST_HEADERS or sum(map(len, lines)) > MOST_HEAD:
            raise _bad("headers without end")
    return int(parts[1]), _headers(lines[1:-1]), b"".join(lines)


def _headers(lines: list[bytes]) -> Headers:
    read: list[tuple[str, str]] = []
    for line in lines:
        text = _decoded(line.strip(b"\r\n"))
        if text[:1] in (" ", "\t") and read:
            read[-1] = (read[-1][0], f"{read[-1][1]} {text.strip()}")
            continue
        name, colon, value = text.partition(":")
        if not colon or not name or name != name.strip():
            raise _bad("a header that is none")
        read.append((name, value.strip()))
    return tuple(read)


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("latin-1")


def _body(wire: _Wire, headers: Headers) -> bytes:
    codings = [value.lower() for name, value in headers if name.lower() == "transfer-encoding"]
    if codings:
        if codings != ["chunked"]:
            raise _bad(f"a transfer coding that is not chunked: {', '.join(codings)[:100]}")
        return _chunks(wire)
    lengths = {value for name, value in headers if name.lower() == "content-length"}
    if not lengths:
        return wire.rest()
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdigit() and len(length) < 16):
        raise _bad("a length that cannot be read")
    return wire.exactly(int(length))


def _chunks(wire: _Wire) -> bytes:
    pieces = bytearray()
    while True:
        written = wire.line().split(b";")[0].strip()
        if not 0 < len(written) <= 8 or not all(byte in b"0123456789abcdefABCDEF" for byte in written):
            raise _bad("a chunk without its size")
        size = int(written, 16)
        if size == 0:
            break
        pieces += wire.exactly(size)
        if wire.line().strip():
            raise _bad("a chunk that does not end where it says")
    while wire.line().strip(b"\r\n"):
        pass
    return bytes(pieces)


def _bad(got: str) -> InputRefused:
    return InputRefused(
        "preserve.bad-reply",
        f"the server's answer is not HTTP: {got}",
        "an answer a browser reads",
        "save the page with a browser and preserve the file",
    )


def too_large(most: int) -> InputRefused:
    """Give the refusal of a page of more than ``most`` bytes."""
    return InputRefused(
        "preserve.page-too-large",
        "the page does not end",
        f"at most {most >> 20} MB",
        "download the file with a browser and preserve it as a file",
    )
