"""Door: the one way a question leaves for a server, opened for one address and shut to every other."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any

import httpcore

from sijill.errors import StageFailed, UsageError
from sijill.gate.address import Address

LARGEST_REPLY = 8_000_000
"""A longer reply is cut off and refused (bytes)."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered: its status, and the bytes."""

    status: int
    body: bytes = field(repr=False)


class _ShutError(Exception):
    """Somebody tried to lead a connection elsewhere."""


class _Timed(httpcore.NetworkStream):
    """A connection on which every wait ends by one deadline, however slowly the bytes drip."""

    def __init__(self, stream: httpcore.NetworkStream, left: Callable[[], float]) -> None:
        self._stream = stream
        self._left = left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._wait())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._wait())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, self._wait()), self._left)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def _wait(self) -> float:
        left = self._left()
        if left <= 0:
            raise httpcore.ReadTimeout("the deadline has passed")
        return left


class _OneWay(httpcore.NetworkBackend):
    """Connections to one address; for this machine, the other end is looked at before a byte is sent."""

    def __init__(self, to: Address, left: Callable[[], float]) -> None:
        self._to = to
        self._left = left

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        if (host, port) != (self._to.host, self._to.port):
            raise _ShutError(host)
        stream = httpcore.SyncBackend().connect_tcp(host, port, timeout=max(0.001, self._left()))
        peer = stream.get_extra_info("server_addr")
        if self._to.is_loopback and not ip_address(str(peer[0]).partition("%")[0]).is_loopback:
            stream.close()
            raise _ShutError(host)
        return _Timed(stream, self._left)


class Door:
    """Asks one server, with no proxy, no redirect, no cookie and nothing from the environment.

    Args:
        to: From :func:`sijill.gate.address.address`.
        clock: Seconds from a clock that only runs forward.
    """

    def __init__(self, to: Address, clock: Callable[[], float] = time.monotonic) -> None:
        self.to = to
        self._clock = clock

    def post(self, path: str, body: bytes, headers: Mapping[str, str], seconds: float) -> Reply:
        """Give what the server answers to ``body``, all of it within ``seconds``.

        Raises:
            UsageError: ``gate.redirected``.
            StageFailed: ``gate.no-connection``, ``gate.timed-out``, ``gate.cut-off``, ``gate.reply-too-long``.
        """
        ends = self._clock() + seconds
        try:
            reply = self._asked(path, body, headers, lambda: ends - self._clock())
        except httpcore.TimeoutException as error:
            raise StageFailed(
                "gate.timed-out", f"no whole answer from {self._place} in {seconds:g} seconds", "", "give it longer"
            ) from error
        except httpcore.ConnectError as error:
            raise StageFailed(
                "gate.no-connection", f"nothing answers at {self._place}", "a running server", "start it"
            ) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, _ShutError) as error:
            raise StageFailed("gate.cut-off", f"{self._place} broke off before its answer was whole") from error
        if 300 <= reply.status < 400:
            raise UsageError(
                "gate.redirected",
                f"{self._place} sends elsewhere (HTTP {reply.status})",
                "an answer from the address itself",
                "nothing was sent on; give the address that answers",
            )
        return reply

    @property
    def _place(self) -> str:
        return f"{self.to.host}:{self.to.port}"

    def _asked(self, path: str, body: bytes, headers: Mapping[str, str], left: Callable[[], float]) -> Reply:
        to = self.to
        host = f"[{to.host}]" if ":" in to.host else to.host
        url = httpcore.URL(scheme=to.scheme, host=to.host, port=to.port, target=f"{to.path}{path}")
        sent = [("Host", f"{host}:{to.port}"), ("Accept-Encoding", "identity"), *headers.items()]
        context = ssl.create_default_context() if to.scheme == "https" else None
        with (
            httpcore.ConnectionPool(ssl_context=context, network_backend=_OneWay(to, left)) as pool,
            pool.stream("POST", url, headers=sent, content=body) as response,
        ):
            held = bytearray()
            for piece in response.iter_stream():
                held += piece
                if len(held) > LARGEST_REPLY:
                    raise StageFailed(
                        "gate.reply-too-long", f"{self._place} answers with more than {LARGEST_REPLY} bytes"
                    )
            return Reply(response.status, bytes(held))
