"""Asking an authority for a time stamp over the network: one request, one answer, nothing else is followed."""

from __future__ import annotations

import http.client
from urllib.parse import SplitResult, urlsplit

from sijill.errors import StageFailed
from sijill.store.time_token import LARGEST

LONGEST = 30
"""Seconds before an authority counts as not answering."""
ASKED, ANSWERED = "application/timestamp-query", "application/timestamp-reply"


def post(url: str, request: bytes) -> bytes:
    """Give an authority's answer to ``request``, at most 64 KiB.

    Only http and https; a redirect is no answer, and no proxy is used.

    Raises:
        StageFailed: ``anchor.no-answer``.
    """
    try:
        return _answered(urlsplit(url), request)
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise StageFailed(
            "anchor.no-answer",
            f"{url}: {error}",
            "a time-stamp answer (RFC 3161)",
            "try again later, or fetch it by hand: --request and --token",
        ) from error


def _answered(place: SplitResult, request: bytes) -> bytes:
    connection = _connection(place)
    try:
        path = (place.path or "/") + (f"?{place.query}" if place.query else "")
        connection.request("POST", path, request, {"Content-Type": ASKED, "Accept": ANSWERED})
        with connection.getresponse() as answer:
            kind = (answer.getheader("Content-Type") or "").partition(";")[0].strip().lower()
            if answer.status != http.client.OK or kind != ANSWERED:
                raise ValueError(f"it answered {answer.status} with {kind or 'nothing'}")
            data = answer.read(LARGEST + 1)
    finally:
        connection.close()
    if len(data) > LARGEST:
        raise ValueError(f"its answer is over {LARGEST} bytes")
    return data


def _connection(place: SplitResult) -> http.client.HTTPConnection:
    if place.scheme not in ("http", "https") or not place.hostname:
        raise ValueError("no http or https address")
    if place.scheme == "https":
        return http.client.HTTPSConnection(place.hostname, place.port, timeout=LONGEST)
    return http.client.HTTPConnection(place.hostname, place.port, timeout=LONGEST)
