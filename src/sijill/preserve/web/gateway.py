"""Gateway: the one way a page of the web comes in, each step of it checked anew and limited."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sijill.errors import InputRefused
from sijill.gate.web.address import WebAddress, web_address
from sijill.gate.web.line import Line, Tls
from sijill.gate.web.lookup import Resolver, looked_up, system_numbers
from sijill.preserve.web.inflate import plain_body
from sijill.preserve.web.reply import Reply, read_reply

MOST_REDIRECTS = 5
MOST_BYTES = 50 << 20
"""Bytes of one page, as sent and as unpacked, over all its redirects together."""
LONGEST = 30.0
"""Seconds for one page, redirects included."""
AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36"
"""What servers are told: a common browser, so that no hostile site learns from its log who records it."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question to one server, and its answer.

    Attributes:
        place: What was asked for.
        number: The number on the internet that answered.
        at: When it was asked (UTC).
        request: The question as sent.
        reply: The answer.
        tls: What was seen of the encryption; ``None`` for http.
    """

    place: WebAddress
    number: str
    at: datetime
    request: bytes = field(repr=False)
    reply: Reply
    tls: Tls | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """One page: every exchange that led to it, the last one being its own, and its body unpacked."""

    exchanges: tuple[Exchange, ...]
    body: bytes = field(repr=False)

    @property
    def last(self) -> Exchange:
        """The exchange whose answer is the page."""
        return self.exchanges[-1]


@dataclass(frozen=True, slots=True)
class Gateway:
    """Fetches pages, and asks authorities of time; nothing else in Sijill reaches the web.

    No cookie is kept, no proxy is used, nothing is read from the environment, and no name is looked up twice for one
    connection. Each redirect is a new address, checked as the first was.

    Args:
        may_reach_here: Whether this machine (127.0.0.1, ::1) may be asked; for tests, off otherwise.
        resolver: Looks names up.
        context: What certificates are believed; the system's when not given.
        clock: Seconds from a clock that only runs forward.
        now: The time, in UTC.
    """

    may_reach_here: bool = False
    resolver: Resolver = system_numbers
    context: ssl.SSLContext | None = None
    clock: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def fetch(self, url: str, *, seconds: float = LONGEST, most: int = MOST_BYTES) -> Fetched:
        """Give the page at ``url``, whatever its status says, with every step on the way to it.

        Args:
            url: Its address.
            seconds: For all of it.
            most: Bytes, for all of it.

        Raises:
            InputRefused: ``preserve.bad-address``, ``preserve.not-public``, ``preserve.unknown-host``,
                ``preserve.no-connection``, ``preserve.bad-certificate``, ``preserve.timed-out``, ``preserve.cut-off``,
                ``preserve.bad-reply``, ``preserve.page-too-large``, ``preserve.bomb``, ``preserve.bad-coding``,
                ``preserve.too-many-redirects``.
        """
        ends = self.clock() + seconds
        place = web_address(url)
        made: list[Exchange] = []
        while True:
            made.append(self._exchange(place, _question("GET", place, _HEADERS), lambda: ends - self.clock(), most))
            most -= len(made[-1].reply.sent)
            following = _following(made[-1])
            if following is None:
                return Fetched(tuple(made), plain_body(made[-1].reply, MOST_BYTES))
            if len(made) > MOST_REDIRECTS:
                raise InputRefused(
                    "preserve.too-many-redirects",
                    f"the address leads on more than {MOST_REDIRECTS} times",
                    "a page",
                    "open it in a browser, and give the address it ends at or preserve the saved file",
                )
            place = following

    def post(self, url: str, body: bytes, told: Mapping[str, str], *, seconds: float, most: int) -> Reply:
        """Give the answer of the server at ``url`` to ``body``; where it leads on to is not followed.

        Args:
            url: Its address.
            body: What is sent.
            told: Headers besides those every request has.
            seconds: For all of it.
            most: Bytes of the answer.

        Raises:
            InputRefused: As :meth:`fetch`, but for redirects and coding.
        """
        ends = self.clock() + seconds
        place = web_address(url)
        headers = {"User-Agent": AGENT, **told, "Content-Length": str(len(body)), "Connection": "close"}
        return self._exchange(place, _question("POST", place, headers) + body, lambda: ends - self.clock(), most).reply

    def _exchange(self, place: WebAddress, request: bytes, left: Callable[[], float], most: int) -> Exchange:
        numbers = looked_up(place, left(), resolver=self.resolver, may_be_here=self.may_reach_here)
        with Line(place, numbers, left, self.context) as line:
            at = self.now()
            line.send(request)
            return Exchange(place, line.number, at, request, read_reply(line.receive, most), line.tls)


def _question(method: str, place: WebAddress, headers: Mapping[str, str]) -> bytes:
    asked = f"{method} {place.target} HTTP/1.1\r\nHost: {place.authority}\r\n"
    return (asked + "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n").encode("ascii")


def _following(made: Exchange) -> WebAddress | None:
    """Where an answer leads on to, if it does."""
    location = made.reply.header("location")
    return made.place.joined(location) if made.reply.status in _REDIRECTS and location else None
