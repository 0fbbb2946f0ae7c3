"""Capture: one page fetched through the gateway, as a package that keeps every exchange on the way to it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC

from sijill import __version__
from sijill.preserve.web.gateway import Exchange, Fetched
from sijill.preserve.web.wacz import Indexed, Page, packaged
from sijill.preserve.web.warc import SPECIFIED, Payload, Record, made_record, packed_record

CLAIMS = (
    "These facts are what one machine saw. A certificate shows who held a key for a name then; nothing here was signed "
    "by the server, so none of it proves to others that the server sent these bytes, that they are true, or who wrote "
    "them."
)
_SPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")


@dataclass(frozen=True, slots=True)
class Capture:
    """One page, captured.

    Attributes:
        asked: The address asked for.
        fetched: Every exchange that led to the page.
        package: The bytes of the WACZ.
        facts: What was seen on the way: addresses, numbers, statuses, times, encryption.
    """

    asked: str
    fetched: Fetched
    package: bytes = field(repr=False)
    facts: dict[str, object]


def captured(asked: str, fetched: Fetched, title: str = "", others: Iterable[Fetched] = ()) -> Capture:
    """Give the capture of a page; the same exchanges give the same bytes.

    Args:
        asked: The address asked for.
        fetched: The page.
        title: What the page calls itself.
        others: What the page is made of besides: pictures, style sheets.
    """
    archive = _Archive()
    archive.add(_about(fetched))
    main = Page(asked, fetched.exchanges[0].at, title)
    pages = [main]
    for whole in (fetched, *others):
        for made in whole.exchanges:
            archive.add_exchange(made)
    if fetched.last.place.url != fetched.exchanges[0].place.url:
        pages.append(Page(fetched.last.place.url, fetched.last.at, title))
    facts: dict[str, object] = {
        "asked": asked,
        "final": fetched.last.place.url,
        "exchanges": [_facts(made) for made in fetched.exchanges],
        "claims": CLAIMS,
    }
    return Capture(asked, fetched, packaged(bytes(archive.data), archive.indexed, pages), facts)


class _Archive:
    """The WARC in the making, with its index; an answer that came before under another address is kept once."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.indexed: list[Indexed] = []
        self._answers: dict[str, Record] = {}
        self._number = 0

    def add(self, record: Record) -> tuple[int, int]:
        packed = packed_record(record)
        begin = len(self.data)
        self.data += packed
        return begin, len(packed)

    def add_exchange(self, made: Exchange) -> None:
        self._number += 1
        url = made.place.url
        reply = made.reply
        payload = Payload(reply.body, is_plain=reply.sent == reply.body)
        answer_id, request_id, facts_id = (self._id(made, what) for what in ("response", "request", "metadata"))
        target = {"WARC-Target-URI": url, "WARC-IP-Address": made.number}
        earlier = self._answers.get(payload.sha256) if reply.body and reply.status == 200 else None
        if earlier is None:
            answer = made_record(
                "response", answer_id, made.at, reply.head + reply.sent,
                media_type="application/http; msgtype=response", fields=target, payload=payload,
            )  # fmt: skip
            self._answers.setdefault(payload.sha256, answer)
        else:
            answer = _revisit(made, answer_id, earlier, payload)
        begin, length = self.add(answer)
        mime = "warc/revisit" if earlier else (reply.header("content-type").split(";")[0].strip() or "unk")
        self.indexed.append(Indexed(url, made.at, mime, reply.status, payload.sha256, begin, length))
        beside = {**target, "WARC-Concurrent-To": f"<urn:uuid:{answer_id}>"}
        asked = "application/http; msgtype=request"
        self.add(made_record("request", request_id, made.at, made.request, media_type=asked, fields=beside))
        told = json.dumps(_facts(made), indent=2).encode()
        self.add(made_record("metadata", facts_id, made.at, told, media_type="application/json", fields=beside))

    def _id(self, made: Exchange, what: str) -> str:
        return str(uuid.uuid5(_SPACE, f"{what} {self._number} {made.at.isoformat()} {made.place.url}"))


def _revisit(made: Exchange, record_id: str, earlier: Record, payload: Payload) -> Record:
    told = {
        "WARC-Target-URI": made.place.url,
        "WARC-IP-Address": made.number,
        "WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
        "WARC-Refers-To": earlier.get("WARC-Record-ID"),
        "WARC-Refers-To-Target-URI": earlier.get("WARC-Target-URI"),
        "WARC-Refers-To-Date": earlier.get("WARC-Date"),
    }
    kind = "application/http; msgtype=response"
    return made_record("revisit", record_id, made.at, made.reply.head, media_type=kind, fields=told, payload=payload)


def _about(fetched: Fetched) -> Record:
    first = fetched.exchanges[0]
    lines = (
        f"software: sijill {__version__}",
        "format: WARC File Format 1.1",
        f"conformsTo: {SPECIFIED}",
        "robots: ignore",
        "",
    )
    name = str(uuid.uuid5(_SPACE, f"warcinfo {first.at.isoformat()} {first.place.url}"))
    return made_record("warcinfo", name, first.at, "\r\n".join(lines).encode(), media_type="application/warc-fields")


def _facts(made: Exchange) -> dict[str, object]:
    """What was seen of one exchange; none of it is proof for others."""
    tls = made.tls
    return {
        "url": made.place.url,
        "number": made.number,
        "at": made.at.astimezone(UTC).isoformat(),
        "status": made.reply.status,
        "headers": [list(header) for header in made.reply.headers],
        "payload_sha256": Payload(made.reply.body).sha256,
        "tls": None
        if tls is None
        else {
            "version": tls.version,
            "cipher": tls.cipher,
            "certificate_sha256": tls.certificate_sha256,
            "certificate_der_hex": tls.certificate.hex(),
        },
    }
