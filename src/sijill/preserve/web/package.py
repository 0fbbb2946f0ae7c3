"""Packages of captures: the pages in a WACZ or WARC, what the package says of them, and whether its digests hold."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, replace
from urllib.parse import urldefrag, urljoin

from sijill.errors import InputRefused
from sijill.preserve.archive import Members
from sijill.preserve.quality import DIGEST_DIFFERS, NO_PAGES, UNREADABLE
from sijill.preserve.web.inflate import plain_body
from sijill.preserve.web.reply import Reply, read_reply, stated_charset
from sijill.preserve.web.warc import Record, digest_holds, records_in

MOST_PAGES = 100
"""Pages taken out of one package."""
MOST_UNPACKED = 96 << 20
"""Bytes all archives of a package may unpack to."""
MOST_TAKEN = 24 << 20
"""Bytes of all pages taken out."""
_MOST_HOPS = 6
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_CLAIMED = ("software", "created", "title", "description", "wacz_version", "mainPageUrl", "mainPageDate")
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class _Answer:
    url: str
    at: str
    reply: Reply


def package_read(data: bytes) -> dict[str, object]:
    """Give the pages of a package, and its claims, as one JSON object.

    Returns:
        ``pages``: of each ``asked``, ``url``, ``at``, ``title``, ``status`` and ``body`` (base64); ``claims``: what the
        package says of itself; ``notes``: quality codes.

    Raises:
        InputRefused: ``preserve.unreadable``, ``preserve.bomb``.
    """
    if data.startswith(b"PK"):
        return _wacz(data)
    notes: set[str] = set()
    answers = _answers([data], notes)
    pages = [(one.url, one.at, "") for one in answers.values() if _is_page(one.reply)]
    return _told(pages, answers, {}, notes)


def _wacz(data: bytes) -> dict[str, object]:
    members = Members(data, MOST_UNPACKED)
    package = _object(members, "datapackage.json")
    notes = set(_digests(members, package))
    archives = [name for name in members.names if name.startswith("archive/") and not name.endswith("/")]
    answers = _answers([members.read(name) for name in archives], notes)
    claims = {name: str(package[name])[:_LONGEST] for name in _CLAIMED if package.get(name)}
    if "datapackage-digest.json" in members.names and "signedData" in _object(members, "datapackage-digest.json"):
        claims["signed"] = "the package holds a signature, which was not checked"
    return _told(_listed(members), answers, claims, notes)


def _object(members: Members, name: str) -> dict[str, object]:
    try:
        told = json.loads(members.read(name))
    except (ValueError, RecursionError) as error:
        raise InputRefused(UNREADABLE, f"{name} is no JSON", "a whole package") from error
    return told if isinstance(told, dict) else {}


def _digests(members: Members, package: dict[str, object]) -> list[str]:
    """The note for a part that is not what the package says; only SHA-256 is known."""
    resources = package.get("resources")
    for one in resources if isinstance(resources, list) else []:
        path, stated = (str(one.get("path")), str(one.get("hash"))) if isinstance(one, dict) else ("", "")
        if stated.startswith("sha256:"):
            digest = hashlib.sha256()
            for piece in members.pieces(path) if path in members.names else ():
                digest.update(piece)
            if digest.hexdigest() != stated.removeprefix("sha256:").lower():
                return [DIGEST_DIFFERS]
    return []


def _listed(members: Members) -> list[tuple[str, str, str]]:
    """Address, time and title of each page the package lists."""
    pages = []
    for name in (one for one in _LISTS if one in members.names):
        for line in members.read(name).decode("utf-8", "replace").splitlines():
            try:
                told = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(told, dict) and told.get("url"):
                pages.append((str(told["url"]), str(told.get("ts", "")), str(told.get("title") or "")[:_LONGEST]))
    return pages


def _answers(archives: list[bytes], notes: set[str]) -> dict[str, _Answer]:
    """The first answer for each address; a record whose digest does not hold is noted and not believed."""
    found: dict[str, _Answer] = {}
    for data in archives:
        for record in records_in(data, MOST_UNPACKED):
            if record.kind not in ("response", "revisit") or record.get("WARC-Target-URI").strip("<>") in found:
                continue
            if digest_holds(record) is False:
                notes.add(DIGEST_DIFFERS)
                continue
            answer = _answer(record) if record.kind == "response" else _first_answer(record, found)
            if answer is not None:
                found.setdefault(answer.url, answer)
    return found


def _answer(record: Record) -> _Answer | None:
    if not record.get("Content-Type").lower().startswith("application/http"):
        return None
    pieces = iter((record.block, b""))
    try:
        reply = read_reply(lambda: next(pieces, b""), max(1, len(record.block)))
    except InputRefused:
        return None
    return _Answer(record.get("WARC-Target-URI").strip("<>"), record.get("WARC-Date"), reply)


def _first_answer(record: Record, found: dict[str, _Answer]) -> _Answer | None:
    """The answer that a revisit says came again."""
    first = found.get(record.get("WARC-Refers-To-Target-URI").strip("<>"))
    return replace(first, url=record.get("WARC-Target-URI").strip("<>"), at=record.get("WARC-Date")) if first else None


def _is_page(reply: Reply) -> bool:
    return reply.status == 200 and reply.header("content-type").lower().startswith(("text/html", "application/xhtml"))


def _told(
    pages: list[tuple[str, str, str]], answers: dict[str, _Answer], claims: dict[str, str], notes: set[str]
) -> dict[str, object]:
    taken: list[dict[str, object]] = []
    left = MOST_TAKEN
    seen: set[str] = set()
    for asked, at, title in pages[: 10 * MOST_PAGES]:
        answer = _followed(asked, answers)
        if answer is None or answer.url in seen or len(taken) == MOST_PAGES:
            continue
        seen.add(answer.url)
        try:
            body = plain_body(answer.reply, left)
        except InputRefused:
            continue
        if not body:
            continue
        left -= len(body)
        told: dict[str, object] = {
            "asked": asked,
            "url": answer.url,
            "at": at or answer.at,
            "title": title,
            "status": answer.reply.status,
        }
        told["charset"] = stated_charset(answer.reply.header("content-type"))
        taken.append({**told, "body": base64.b64encode(body).decode("ascii")})
    return {"pages": taken, "claims": claims, "notes": sorted(notes if taken else {*notes, NO_PAGES})}


def _followed(url: str, answers: dict[str, _Answer]) -> _Answer | None:
    """The answer an address led to, through the redirects that were kept."""
    for _ in range(_MOST_HOPS):
        answer = answers.get(url) or answers.get(urldefrag(url)[0])
        if answer is None:
            return None
        location = answer.reply.header("location")
        if not (300 <= answer.reply.status < 400 and location):
            return answer
        url = urljoin(url, location)
    return None
