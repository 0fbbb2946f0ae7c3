"""Asking a calendar of OpenTimestamps through the gateway: for a promise, and later for what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from sijill.errors import InputRefused, Refusal, StageFailed
from sijill.preserve.web.gateway import Gateway
from sijill.preserve.web.reply import Reply
from sijill.store.ots import LARGEST, Proof, Stamp, appended, parse_answer

LONGEST = 30.0
"""Seconds before a calendar counts as not answering."""
NONCE_BYTES = 16
_TOLD = {"Accept": "application/vnd.opentimestamps.v1", "Content-Type": "application/x-www-form-urlencoded"}
_OK = 200


def promised(gateway: Gateway, url: str, digest: bytes, chance: Callable[[int], bytes]) -> Proof:
    """Give a proof that the calendar at ``url`` promised to have ``digest`` stamped.

    A number made by chance is hashed in first, so that the calendar never learns the hash itself.

    Raises:
        StageFailed: ``anchor.no-answer``.
    """
    first, asked = appended(digest, chance(NONCE_BYTES))
    ask = partial(gateway.post, _joined(url, "digest"), asked.message, _TOLD, seconds=LONGEST, most=LARGEST)
    answer = _body(url, ask)
    _take(asked, answer, url)
    return Proof(first)


def continued(gateway: Gateway, proof: Proof, urls: Sequence[str]) -> int:
    """Have the calendars at ``urls`` continue what they promised in ``proof``; give how many promises were kept.

    Only the calendars somebody named are asked, whatever addresses a proof holds.

    Raises:
        StageFailed: ``anchor.no-answer`` when one of them does not answer, or has nothing yet.
    """
    kept = 0
    for address, stamp in proof.calendars():
        named = next((url for url in urls if _plain(url) == _plain(address)), None)
        if named is None:
            continue
        place = _joined(named, f"timestamp/{stamp.message.hex()}")
        answer = _body(named, partial(_fetched, gateway, place))
        _take(stamp, answer, named)
        kept += 1
    return kept


def _fetched(gateway: Gateway, place: str) -> Reply:
    return gateway.fetch(place, seconds=LONGEST, most=LARGEST).last.reply


def _body(url: str, ask: Callable[[], Reply]) -> bytes:
    try:
        reply = ask()
    except InputRefused as error:
        raise _no_answer(url, error.got) from error
    if reply.status != _OK:
        raise _no_answer(url, f"it answered {reply.status}")
    return reply.body


def _take(stamp: Stamp, answer: bytes, url: str) -> None:
    try:
        got = parse_answer(answer, stamp.message)
    except Refusal as error:
        raise _no_answer(url, str(error)) from error
    stamp.attestations += [one for one in got.attestations if one not in stamp.attestations]
    stamp.steps += got.steps


def _joined(url: str, path: str) -> str:
    return f"{url.rstrip('/')}/{path}"


def _plain(url: str) -> str:
    return url.rstrip("/").lower()


def _no_answer(url: str, why: str) -> StageFailed:
    return StageFailed(
        "anchor.no-answer", f"{url}: {why}", "a calendar's answer", "try again later; a block takes hours"
    )
