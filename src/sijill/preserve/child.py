"""The child process that reads one hostile file: bytes on standard input, one JSON object on standard output.

Run as ``python -m sijill.preserve.child MEDIA_TYPE``, or with ``page`` in its place and the address as a first line of
the input. It first takes its own rights away: memory, processor time, no
file may be written, no core dump. It never opens a file or a socket of its own.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.docx import read_docx
from sijill.preserve.html import read_html
from sijill.preserve.pdf import read_pdf
from sijill.preserve.quality import TOO_COSTLY
from sijill.preserve.reading import TextRead
from sijill.preserve.xlsx import look_over_xlsx

MEMORY = 512 << 20
"""Address space above what the process starts with (bytes)."""
PROCESSOR = 30
"""Processor time (seconds)."""
PAGE = "page"
_PAGE = 4096
_UNMEASURED = 1 << 30

_TOO_MUCH = [TOO_COSTLY, "reading it takes too much memory", f"at most {MEMORY >> 20} MiB"]

READERS: dict[str, Callable[[bytes], TextRead]] = {
    media.HTML: read_html,
    media.PDF: read_pdf,
    media.DOCX: read_docx,
    media.XLSX: look_over_xlsx,
}
"""Who reads which media type."""


def answer(media_type: str, data: bytes) -> dict[str, object]:
    """Give ``{"read": ...}`` or ``{"refused": [code, got, wanted]}`` for one file.

    For ``page`` it is ``{"judged": ...}``, and for a package of captures ``{"package": ...}``.
    """
    try:
        if media_type == PAGE:
            from sijill.preserve.page.read import judged_page
            from sijill.preserve.page.verdict import Asked

            asked, _, page = data.partition(b"\n")
            return {"judged": asdict(judged_page(page, Asked(**json.loads(asked))))}
        if media_type in (media.WACZ, media.WARC):
            from sijill.preserve.web.package import package_read

            return {"package": package_read(data)}
        return {"read": asdict(READERS[media_type](data))}
    except InputRefused as error:
        return {"refused": [error.code, error.got, error.wanted]}
    except MemoryError:
        return {"refused": _TOO_MUCH}


def take_rights_away() -> None:
    """Limit memory, processor time, file size and core dumps of this process."""
    limits = {
        resource.RLIMIT_AS: _address_space() + MEMORY,
        resource.RLIMIT_CPU: PROCESSOR,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        _, hard = resource.getrlimit(kind)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


def _address_space() -> int:
    """Address space in use now (bytes), or a generous guess where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * _PAGE
    except OSError:
        return _UNMEASURED


def main() -> None:
    """Read standard input as the media type named, and answer on standard output."""
    take_rights_away()
    try:
        reply = json.dumps(answer(sys.argv[1], sys.stdin.buffer.read()))
    except MemoryError:
        reply = json.dumps({"refused": _TOO_MUCH})
    sys.stdout.buffer.write(reply.encode("ascii"))


if __name__ == "__main__":
    main()
