"""The child process that reads one hostile file: bytes on standard input, one JSON object on standard output.

Run as ``python -m sijill.preserve.child MEDIA_TYPE [CHARSET]``, or with ``page`` or ``saved-page`` in its place and
the address as a first line of the input. It first takes its own rights away: memory, processor time, no file or socket
may be opened, none may be written, no core dump. What it needs of libraries and word lists it therefore loads before.
"""

from __future__ import annotations

import encodings
import importlib
import json
import pkgutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict

from sijill.errors import InputRefused
from sijill.lists.rights import take_rights_away
from sijill.preserve import media
from sijill.preserve.docx import read_docx
from sijill.preserve.html import read_html
from sijill.preserve.mail import attachments_in, read_mail
from sijill.preserve.pdf import read_pdf
from sijill.preserve.quality import TOO_COSTLY
from sijill.preserve.reading import TextRead, library_version
from sijill.preserve.xlsx import look_over_xlsx

MEMORY = 512 << 20
"""Memory of the process, all in all (bytes)."""
NAMES = frozenset({"cp437", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "latin_1", "idna", "unicode_escape"})
"""Encodings that readers of packed formats need for names and marks; a page may be written in any."""
PROCESSOR = 30
"""Processor time (seconds)."""
PAGE, SAVED, ATTACHMENTS, CONVERSATION, RECORDED = "page", "saved-page", "attachments", "conversation", "recorded"
_IN_ANY_ENCODING = frozenset({media.HTML, media.MAIL, media.MAILBOX, PAGE, SAVED, ATTACHMENTS, CONVERSATION})
_TOO_MUCH = [TOO_COSTLY, "reading it takes too much memory", f"at most {MEMORY >> 20} MiB"]

READERS: dict[str, Callable[[bytes], TextRead]] = {
    media.HTML: read_html,
    media.PDF: read_pdf,
    media.DOCX: read_docx,
    media.XLSX: look_over_xlsx,
    media.MAIL: read_mail,
    media.MAILBOX: read_mail,
}
"""Who reads which media type."""


def answer(media_type: str, data: bytes, charset: str = "") -> dict[str, object]:
    """Give ``{"read": ...}`` or ``{"refused": [code, got, wanted]}`` for one file.

    For ``page`` it is ``{"judged": ...}``, for ``saved-page`` this and ``read``, for ``attachments`` of mail
    ``{"attachments": ...}``, for a package of captures ``{"package": ...}``, and for ``conversation``, whose media type
    stands in place of the encoding, what :func:`sijill.preserve.chat.read.conversation_told` gives. For ``recorded`` it
    is ``{"facts": ...}``.
    """
    try:
        if media_type in (PAGE, SAVED):
            return _judged(data, is_read=media_type == SAVED)
        if media_type == ATTACHMENTS:
            return {"attachments": attachments_in(data)}
        if media_type == RECORDED:
            return {"facts": _facts(data, charset)}
        if media_type == CONVERSATION:
            from sijill.preserve.chat.read import conversation_told

            return conversation_told(data, charset)
        if media_type in (media.WACZ, media.WARC):
            from sijill.preserve.web.package import package_read

            return {"package": package_read(data)}
        if media_type == media.HTML:
            return {"read": asdict(read_html(data, charset))}
        return {"read": asdict(READERS[media_type](data))}
    except InputRefused as error:
        return {"refused": [error.code, error.got, error.wanted]}
    except MemoryError:
        return {"refused": _TOO_MUCH}


def _judged(data: bytes, *, is_read: bool) -> dict[str, object]:
    from sijill.preserve.page.read import judged_page
    from sijill.preserve.page.verdict import Asked

    first, _, page = data.partition(b"\n")
    asked = Asked(**json.loads(first))
    read = {"read": asdict(read_html(page, asked.charset))} if is_read else {}
    return {"judged": asdict(judged_page(page, asked)), **read}


def _facts(data: bytes, media_type: str) -> dict[str, object]:
    if media_type.startswith("image/"):
        from sijill.preserve.recorded.picture import picture_facts

        return picture_facts(data)
    from sijill.preserve.recorded.recording import recording_facts

    return recording_facts(data)


def load_libraries(media_type: str) -> None:
    """Load what the reader of a media type needs, while files can still be opened."""
    for one in pkgutil.iter_modules(encodings.__path__):
        if one.name in NAMES or media_type in _IN_ANY_ENCODING:
            with suppress(ImportError):  # two are of Windows alone
                importlib.import_module(f"encodings.{one.name}")
    if media_type in _IN_ANY_ENCODING:
        import charset_normalizer  # noqa: F401
    if media_type in (PAGE, SAVED):
        from sijill.preserve.page import lexicon, read, signals, speech  # noqa: F401

        lexicon.walls()
        signals.weights()
        speech.families()
    if media_type in (media.MAIL, media.MAILBOX, ATTACHMENTS):
        for name in ("parser", "contentmanager", "headerregistry", "quoprimime", "base64mime", "iterators"):
            importlib.import_module(f"email.{name}")
    if media_type == RECORDED:
        import sijill.preserve.recorded.recording
        from sijill.preserve.recorded.picture import load_decoders

        load_decoders()
    if media_type == CONVERSATION:
        import sijill.preserve.chat.read
        import sijill.preserve.chat.workbook
    if media_type in (media.WACZ, media.WARC):
        import sijill.preserve.web.package  # noqa: F401
    if media_type == media.PDF:
        import pypdfium2  # noqa: F401
    else:
        import lxml.etree  # noqa: F401
    library_version("pypdfium2" if media_type == media.PDF else "lxml")


def main() -> None:
    """Read standard input as the media type named, and answer on standard output."""
    load_libraries(sys.argv[1])
    take_rights_away(MEMORY, PROCESSOR)
    try:
        reply = json.dumps(answer(sys.argv[1], sys.stdin.buffer.read(), "".join(sys.argv[2:3])))
    except MemoryError:
        reply = json.dumps({"refused": _TOO_MUCH})
    sys.stdout.buffer.write(reply.encode("ascii"))


if __name__ == "__main__":
    main()
