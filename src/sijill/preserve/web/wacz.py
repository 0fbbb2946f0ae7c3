"""WACZ 1.1.1: a capture with its index and its list of pages in one file that says what each part hashes to."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit

from sijill import __version__

VERSION = "1.1.1"
ARCHIVE = "archive/data.warc.gz"
INDEX = "indexes/index.cdx"
PAGES = "pages/pages.jsonl"
PACKAGE = "datapackage.json"
DIGEST = "datapackage-digest.json"
PAGES_FORMAT = "json-pages-1.0"
SOFTWARE = f"sijill {__version__}"
_WWW = re.compile(r"^www\d*\.")


@dataclass(frozen=True, slots=True)
class Indexed:
    """One line of the index: where in the archive the answer for an address lies.

    Attributes:
        url: The address.
        at: When it was asked (UTC).
        mime: Of the answer, without parameters.
        status: Of the answer.
        sha256: Of its payload, in hexadecimal.
        offset: In the archive (bytes).
        length: Of the packed record (bytes).
    """

    url: str
    at: datetime
    mime: str
    status: int
    sha256: str
    offset: int
    length: int

    @property
    def line(self) -> str:
        """The line as CDXJ."""
        told = {
            "url": self.url,
            "mime": self.mime,
            "status": str(self.status),
            "digest": f"sha256:{self.sha256}",
            "length": str(self.length),
            "offset": str(self.offset),
            "filename": ARCHIVE.rpartition("/")[2],
        }
        return f"{surt(self.url)} {self.at.astimezone(UTC):%Y%m%d%H%M%S} {json.dumps(told, ensure_ascii=False)}"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a capture: the address it was kept under, when, and what it is called."""

    url: str
    at: datetime
    title: str = ""

    def line(self, number: int) -> str:
        """The line of the list of pages."""
        told = {"id": f"page-{number}", "url": self.url, "ts": _moment(self.at), "title": self.title or self.url}
        return json.dumps(told, ensure_ascii=False)


def surt(url: str) -> str:
    """Give the key an index sorts an address by: host parts turned round, then path and sorted query.

    >>> surt("https://www.News.example.org/a?b=2&a=1")
    'org,example,news)/a?a=1&b=2'
    """
    parts = urlsplit(url.lower())
    host = _WWW.sub("", parts.hostname or "")
    turned = host if ":" in host or host.replace(".", "").isdigit() else ",".join(reversed(host.split(".")))
    port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return f"{turned}{port}){parts.path or '/'}{'?' + query if query else ''}"


def packaged(warc: bytes, indexed: Sequence[Indexed], pages: Sequence[Page]) -> bytes:
    """Give the package of one capture; the same capture gives the same bytes.

    Args:
        warc: The archive, packed record by record.
        indexed: A line for each answer in it.
        pages: What was captured, the main page first.
    """
    heading = json.dumps({"format": PAGES_FORMAT, "id": "pages", "title": "All Pages"})
    members = {
        ARCHIVE: warc,
        INDEX: "".join(f"{one.line}\n" for one in sorted(indexed, key=lambda one: one.line)).encode("utf-8"),
        PAGES: "\n".join([heading, *(page.line(number) for number, page in enumerate(pages, start=1)), ""]).encode(
            "utf-8"
        ),
    }
    package = {
        "profile": "data-package",
        "wacz_version": VERSION,
        "title": pages[0].title or pages[0].url,
        "created": _moment(pages[0].at),
        "software": SOFTWARE,
        "mainPageUrl": pages[0].url,
        "mainPageDate": _moment(pages[0].at),
        "resources": [_resource(path, data) for path, data in members.items()],
    }
    members[PACKAGE] = _json(package)
    members[DIGEST] = _json({"path": PACKAGE, "hash": _hash(members[PACKAGE])})
    return _zipped(members, pages[0].at)


def _resource(path: str, data: bytes) -> dict[str, object]:
    return {"name": path.rpartition("/")[2], "path": path, "hash": _hash(data), "bytes": len(data)}


def _zipped(members: dict[str, bytes], at: datetime) -> bytes:
    out = io.BytesIO()
    moment = at.astimezone(UTC)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for path, data in members.items():
            info = zipfile.ZipInfo(path, moment.timetuple()[:6])
            info.create_system = 3
            info.external_attr = 0o644 << 16
            package.writestr(info, data)
    return out.getvalue()


def _hash(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
