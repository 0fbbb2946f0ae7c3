"""Asking an authority for a time stamp through the gateway: one request, one answer."""

from __future__ import annotations

from sijill.errors import InputRefused, StageFailed
from sijill.preserve.web.gateway import Gateway
from sijill.preserve.web.reply import Reply
from sijill.store.time_token import LARGEST

LONGEST = 30.0
"""Seconds before an authority counts as not answering."""
ASKED, ANSWERED = "application/timestamp-query", "application/timestamp-reply"
_OK = 200


def stamped(gateway: Gateway, url: str, request: bytes) -> bytes:
    """Give an authority's answer to ``request``, at most 64 KiB.

    What holds for pages holds here: only the public internet is reached, and no proxy is used. A redirect is no answer.

    Raises:
        StageFailed: ``anchor.no-answer``.
    """
    told = {"Content-Type": ASKED, "Accept": ANSWERED}
    try:
        reply = gateway.post(url, request, told, seconds=LONGEST, most=LARGEST)
    except InputRefused as error:
        raise _no_answer(url, error.got) from error
    if reply.status != _OK or _kind(reply) != ANSWERED:
        raise _no_answer(url, f"it answered {reply.status} with {_kind(reply) or 'nothing'}")
    return reply.body


def _kind(reply: Reply) -> str:
    return reply.header("content-type").partition(";")[0].strip().lower()


def _no_answer(url: str, why: str) -> StageFailed:
    return StageFailed(
        "anchor.no-answer",
        f"{url}: {why}",
        "a time-stamp answer (RFC 3161)",
        "try again later, or fetch it by hand: --request and --token",
    )
