"""Networks: which numbers on the internet may be reached, and why the others may not."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Number = IPv4Address | IPv6Address

_CLOSED_4 = tuple(
    (IPv4Network(network), why)
    for network, why in (
        ("0.0.0.0/8", "no machine in particular"),
        ("10.0.0.0/8", "a private network"),
        ("100.64.0.0/10", "a provider's inner network"),
        ("127.0.0.0/8", "this machine"),
        ("168.63.129.16/32", "a cloud's own service"),
        ("169.254.0.0/16", "the local link, where clouds keep their metadata"),
        ("172.16.0.0/12", "a private network"),
        ("192.0.0.0/24", "a reserved network"),
        ("192.0.2.0/24", "a network for examples"),
        ("192.31.196.0/24", "a reserved network"),
        ("192.52.193.0/24", "a reserved network"),
        ("192.88.99.0/24", "a relay between two internets"),
        ("192.168.0.0/16", "a private network"),
        ("192.175.48.0/24", "a reserved network"),
        ("198.18.0.0/15", "a network for measurements"),
        ("198.51.100.0/24", "a network for examples"),
        ("203.0.113.0/24", "a network for examples"),
        ("224.0.0.0/4", "many machines at once"),
        ("240.0.0.0/4", "a reserved network"),
    )
)
_PUBLIC_6 = IPv6Network("2000::/3")
_CLOSED_6 = tuple(
    (IPv6Network(network), why)
    for network, why in (
        ("::1/128", "this machine"),
        ("::/128", "no machine in particular"),
        ("fc00::/7", "a private network"),
        ("fe80::/10", "the local link"),
        ("fec0::/10", "a private network"),
        ("ff00::/8", "many machines at once"),
        ("2001:db8::/32", "a network for examples"),
        ("3fff::/20", "a network for examples"),
        ("5f00::/16", "a reserved network"),
    )
)
_WRAPPING = tuple(
    IPv6Network(network)
    for network in (
        "::/96",
        "::ffff:0:0/96",
        "::ffff:0:0:0/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "2001::/23",
        "2002::/16",
    )
)
_INTRA_SITE = (0x00005EFE, 0x02005EFE)


def closed(number: Number) -> str:
    """Say why ``number`` may not be reached, or give an empty string for a machine on the public internet.

    An IPv6 number that wraps an IPv4 one (mapped, compatible, 6to4, Teredo, NAT64, ISATAP) is closed, whatever it is.

    >>> closed(ip_address("169.254.169.254"))
    'the local link, where clouds keep their metadata'
    >>> closed(ip_address("::ffff:93.184.215.14"))
    'one number hidden in another'
    """
    if isinstance(number, IPv4Address):
        why = next((why for network, why in _CLOSED_4 if number in network), "")
        return why or ("" if number.is_global else "a reserved network")
    if number.scope_id:
        return "the local link"
    known = next((why for network, why in _CLOSED_6 if number in network), "")
    if known:
        return known
    if is_wrapping(number):
        return "one number hidden in another"
    return "" if number in _PUBLIC_6 else "a reserved network"


def is_wrapping(number: Number) -> bool:
    """Whether an IPv6 number stands for an IPv4 one."""
    if isinstance(number, IPv4Address):
        return False
    return any(number in network for network in _WRAPPING) or (int(number) >> 32) & 0xFFFFFFFF in _INTRA_SITE


def is_this_machine(number: Number) -> bool:
    """Whether ``number`` is plainly this machine: 127.0.0.0/8 or ::1, and no number hidden in another."""
    return number.is_loopback and not is_wrapping(number)


def read_number(text: str) -> Number:
    """Give the number that ``text`` writes in figures.

    Raises:
        ValueError: It is none.
    """
    return ip_address(text)
