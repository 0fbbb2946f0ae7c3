"""WebAddress: an address on the web, read so strictly that no two programs could read it as two different places."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote, urljoin

from sijill.errors import InputRefused

LONGEST = 2000
"""Characters of one address."""
_WHOLE = re.compile(r"(?P<scheme>https?)://(?P<authority>[^/?#]*)(?P<target>[^#]*)(?:#.*)?\Z", re.I | re.S)
_HOST = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]:%@]+)(?::(?P<port>[0-9]{1,5}))?\Z")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)\Z")
_FIGURES = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)\Z")
_SPECIAL = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "arpa", "onion", "test", "invalid")
_KEPT = "/?:@!$&'()*+,;=-._~%[]"
_PORTS = {"http": 80, "https": 443}
# Where IDNA 2003 and 2008 lead to two places, or where a reader sees no letter at all.
_TWO_WAYS = frozenset("ßςẞ\u200c\u200d")
_STEP = "give the address as the browser shows it when the page is open; for a file on this machine give its path"


@dataclass(frozen=True, slots=True)
class WebAddress:
    """One place on the web.

    Attributes:
        scheme: ``http`` or ``https``.
        host: A name in lower-case ASCII without a final dot, or a number without brackets.
        port: 80, 443 or from 1024 on.
        target: What is asked of the server: path and query, in ASCII.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as the Host header has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The address, normalised."""
        return f"{self.scheme}://{self.authority}{self.target}"

    def joined(self, reference: str) -> WebAddress:
        """Give where ``reference``, such as a Location header, leads to from here.

        Raises:
            InputRefused: ``preserve.bad-address``.
        """
        trimmed = reference.strip(" \t\r\n").replace(" ", "%20")
        try:
            return web_address(urljoin(self.url, trimmed))
        except ValueError as error:
            raise _bad("a place the server names is no address") from error


def web_address(url: str) -> WebAddress:
    """Give the place that ``url`` names.

    Refused are other schemes, user names, ports of other services, white space and control characters, numbers in
    any but the plain form (``2130706433``, ``0x7f.1`` and ``127.1`` are all one machine), names without a dot, names
    that are never on the public internet, and letters that programs read in two ways.

    Raises:
        InputRefused: ``preserve.bad-address``.

    >>> web_address("HTTPS://News.Example.org:443/a b".replace(" ", "%20")).url
    'https://news.example.org/a%20b'
    """
    if not 0 < len(url) <= LONGEST:
        raise _bad(f"an address of {len(url)} characters")
    if any(character.isspace() or not character.isprintable() or character == "\\" for character in url):
        raise _bad("an address with white space, a backslash or a character that is not shown")
    match = _WHOLE.match(url)
    if match is None:
        raise _bad("an address that does not begin with http:// or https://")
    scheme, authority = match["scheme"].lower(), match["authority"]
    if "@" in authority:
        raise _bad("an address with a user name or password before the host")
    place = _HOST.match(authority)
    if place is None:
        raise _bad("an address whose host cannot be read")
    host = _number(place["host"][1:-1]) if place["host"].startswith("[") else _named(place["host"])
    return WebAddress(scheme, host, _port(place["port"], scheme), _target(match["target"]))


def _port(written: str | None, scheme: str) -> int:
    port = int(written) if written is not None else _PORTS[scheme]
    if port not in _PORTS.values() and not 1024 <= port <= 65535:
        raise _bad(f"port {port}, where no web server stands")
    return port


def _target(written: str) -> str:
    target = quote(written, safe=_KEPT)
    return target if target.startswith("/") else f"/{target}"


def _number(written: str) -> str:
    try:
        return str(IPv6Address(written))
    except ValueError as error:
        raise _bad("an IPv6 number that cannot be read") from error


def _named(written: str) -> str:
    host = _in_ascii(written).removesuffix(".")
    labels = host.split(".")
    if _FIGURES.match(labels[-1]):
        return _plain_figures(host)
    if len(host) > 253 or not all(_LABEL.match(label) for label in labels):
        raise _bad("a host name that is none")
    if len(labels) < 2 and host != "localhost":
        raise _bad("a host name without a dot, which only a local network knows")
    if labels[-1] in _SPECIAL and host != "localhost":
        raise _bad(f"a name under .{labels[-1]}, which is never on the public internet")
    return host


def _plain_figures(host: str) -> str:
    try:
        return str(IPv4Address(host))
    except ValueError as error:
        raise _bad("a machine's number written in another form than four decimal figures") from error


def _in_ascii(host: str) -> str:
    if host.isascii():
        return host.lower()
    composed = unicodedata.normalize("NFC", host)
    if composed != unicodedata.normalize("NFKC", host) or _TWO_WAYS & set(composed):
        raise _bad("a host name with characters that programs read in two ways")
    try:
        return composed.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise _bad("a host name that cannot be written in ASCII") from error


def _bad(got: str) -> InputRefused:
    return InputRefused("preserve.bad-address", got, "an address such as https://news.example.org/page", _STEP)
