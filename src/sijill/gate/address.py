"""Address: where a server may be asked; this machine alone, unless a setting in the ledger says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from sijill.errors import UsageError

_PORTS = {"http": 80, "https": 443}
_HERE = "http://127.0.0.1:11434/v1"
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/[]")


@dataclass(frozen=True, slots=True)
class Address:
    """A server that may be asked.

    Attributes:
        scheme: ``http`` or ``https``.
        host: An address of this machine in figures; for a remote server its name.
        port: From 1 to 65535.
        path: Begins every path asked for; without a slash at its end.
        is_loopback: Whether it is this machine.
    """

    scheme: str
    host: str
    port: int
    path: str
    is_loopback: bool


def address(url: str, *, may_be_remote: bool = False) -> Address:
    """Give the address a URL names, when a byte may be sent there.

    Only figures count as this machine (``127.0.0.1``, ``[::1]``), and the word ``localhost``, which is read as
    127.0.0.1 and never looked up: what a name leads to is decided by others.

    Args:
        url: ``http://127.0.0.1:11434/v1``.
        may_be_remote: Whether the ledger holds a setting that allows another machine; then over TLS only.

    Raises:
        UsageError: ``gate.bad-address``, ``gate.not-loopback``, ``gate.remote-in-clear``.
    """
    parts, port = _parts(url)
    host = parts.hostname or ""
    here = _loopback(host)
    if here is None and not may_be_remote:
        raise UsageError(
            "gate.not-loopback",
            f"{url[:200]} is not this machine",
            f"an address such as {_HERE}",
            "run the model here; a workspace may allow another machine with the setting extract.remote",
        )
    if here is None and parts.scheme != "https":
        raise UsageError(
            "gate.remote-in-clear",
            f"{url[:200]} is another machine, without encryption",
            "https://",
            "texts leave this machine over TLS or not at all",
        )
    return Address(parts.scheme, here or host, port, parts.path.rstrip("/"), here is not None)


def _parts(url: str) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _bad(url) from error
    is_whole = parts.scheme in _PORTS and bool(parts.hostname) and not (parts.query or parts.fragment)
    if not is_whole or not set(url) <= _PLAIN or port == 0:
        raise _bad(url)
    return parts, port or _PORTS[parts.scheme]


def _loopback(host: str) -> str | None:
    if host == "localhost":
        return "127.0.0.1"
    try:
        return host if ip_address(host).is_loopback else None
    except ValueError:
        return None


def _bad(url: str) -> UsageError:
    return UsageError(
        "gate.bad-address",
        "no plain address of a server" if "@" in url else f"{url[:200]!r} is no plain address of a server",
        f"http:// or https://, a host, a port, a path, and nothing else, such as {_HERE}",
    )
