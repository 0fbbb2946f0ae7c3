"""Line: a connection to one number, looked at before a byte is sent, on which every wait ends by one deadline."""

from __future__ import annotations

import hashlib
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sijill.errors import InputRefused
from sijill.gate.web.address import WebAddress
from sijill.gate.web.networks import Number, read_number

_PIECE = 1 << 16
_MOST_TRIED = 3
_LONGEST_CONNECT = 10.0


@dataclass(frozen=True, slots=True)
class Tls:
    """What was seen of the encryption; it shows who held a certificate for the name then, not who wrote the page.

    Attributes:
        version: Such as ``TLSv1.3``.
        cipher: Its name.
        certificate: The server's certificate (DER).
    """

    version: str
    cipher: str
    certificate: bytes

    @property
    def certificate_sha256(self) -> str:
        """SHA-256 of the certificate, in hexadecimal."""
        return hashlib.sha256(self.certificate).hexdigest()


class Line:
    """A connection to ``place``; a context manager.

    Args:
        place: Whose name the certificate must hold.
        numbers: Checked ones, from :func:`sijill.gate.web.lookup.looked_up`; tried in order.
        left: Seconds until the deadline.
        context: What certificates are believed; those of the system when not given.

    Raises:
        InputRefused: ``preserve.no-connection``, ``preserve.bad-certificate``, ``preserve.timed-out``.
    """

    def __init__(
        self,
        place: WebAddress,
        numbers: Sequence[Number],
        left: Callable[[], float],
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._left = left
        self.tls: Tls | None = None
        self._socket, self.number = self._connected(place, numbers[:_MOST_TRIED])
        if place.scheme == "https":
            self._encrypt(place, context or ssl.create_default_context())

    def send(self, data: bytes) -> None:
        """Send all of ``data``."""
        with _told_as_refusals():
            self._socket.settimeout(self._wait())
            self._socket.sendall(data)

    def receive(self) -> bytes:
        """Give what came next, at most 64 kB; empty at the end."""
        with _told_as_refusals():
            self._socket.settimeout(self._wait())
            return self._socket.recv(_PIECE)

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def _connected(self, place: WebAddress, numbers: Sequence[Number]) -> tuple[socket.socket, str]:
        last = ""
        for number in numbers:
            family = socket.AF_INET if number.version == 4 else socket.AF_INET6
            seconds = min(_LONGEST_CONNECT, self._wait())
            connection = socket.socket(family, socket.SOCK_STREAM)
            try:
                connection.settimeout(seconds)
                connection.connect((str(number), place.port))
                if read_number(connection.getpeername()[0]) == number:
                    return connection, str(number)
                last = "the other end is another machine"
            except OSError as error:
                last = error.strerror or type(error).__name__
            connection.close()
        raise InputRefused(
            "preserve.no-connection",
            f"nothing answers at the address ({last})",
            "a server that answers",
            "try again later; the page may have been taken down",
        )

    def _encrypt(self, place: WebAddress, context: ssl.SSLContext) -> None:
        bare = self._socket
        bare.settimeout(max(0.001, self._left()))
        try:
            wrapped = context.wrap_socket(bare, server_hostname=place.host)
        except ssl.SSLCertVerificationError as error:
            bare.close()
            raise InputRefused(
                "preserve.bad-certificate",
                f"the server's certificate is not believed: {error.verify_message}",
                "a certificate of the name in the address, from an authority this machine knows",
                "somebody may stand between; save the page with a browser, note the warning, preserve the file",
            ) from error
        except OSError as error:
            bare.close()
            raise _cut_off(error) from error
        self._socket = wrapped
        cipher = wrapped.cipher()
        self.tls = Tls(wrapped.version() or "", cipher[0] if cipher else "", wrapped.getpeercert(True) or b"")

    def _wait(self) -> float:
        left = self._left()
        if left <= 0:
            raise _too_long()
        return left


@contextmanager
def _told_as_refusals() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _cut_off(error) from error


def _cut_off(error: OSError) -> InputRefused:
    if isinstance(error, TimeoutError):
        return _too_long()
    return InputRefused(
        "preserve.cut-off", "the server broke off before its answer was whole", "a whole answer", "try again later"
    )


def _too_long() -> InputRefused:
    return InputRefused(
        "preserve.timed-out",
        "the page did not come within the time allowed",
        "a whole answer in 30 seconds, redirects included",
        "try again later, or save the page with a browser and preserve the file",
    )
