"""Looking a name up, once: the numbers it may be reached at, checked before anything connects."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence

from sijill.errors import InputRefused
from sijill.gate.web.address import WebAddress
from sijill.gate.web.networks import Number, closed, is_this_machine, is_wrapping, read_number

Resolver = Callable[[str, int], Sequence[str]]
"""Gives the numbers of a host; raises ``OSError`` when there are none."""
_STEP = "the page can be saved with a browser and preserved as a file, with the address as --url"


def system_numbers(host: str, port: int) -> list[str]:
    """Give the numbers the system knows a host by, in the order in which they should be tried."""
    # The final dot keeps the system from trying the name under its own domains.
    found = socket.getaddrinfo(host if _is_number(host) else f"{host}.", port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def looked_up(
    place: WebAddress,
    seconds: float,
    *,
    resolver: Resolver = system_numbers,
    may_be_here: bool = False,
) -> tuple[Number, ...]:
    """Give the numbers that ``place`` may be reached at, at least one, in order.

    One closed number among them refuses the whole name: who answers so tries to lead inside. Numbers that wrap another
    (an IPv6-only network adds them to every answer) are left out instead, and never reached.

    Args:
        place: Whose host is looked up; a number is checked in the same way.
        seconds: The longest it may take.
        resolver: Looks a name up.
        may_be_here: Whether this machine may be reached; for tests.

    Raises:
        InputRefused: ``preserve.not-public``, ``preserve.unknown-host``, ``preserve.timed-out``.
    """
    if _is_number(place.host):
        numbers: list[Number] = [read_number(place.host)]
    else:
        answered = ["127.0.0.1"] if place.host == "localhost" else _asked(place, seconds, resolver)
        numbers = [read_number(one) for one in answered]
    for number in numbers:
        why = closed(number)
        is_left_out = is_wrapping(number) and len(numbers) > 1
        if why and not is_left_out and not (may_be_here and is_this_machine(number)):
            raise InputRefused(
                "preserve.not-public", f"the address leads to {why}", "a page on the public internet", _STEP
            )
    reachable = tuple(one for one in numbers if not is_wrapping(one))
    if not reachable:
        raise InputRefused("preserve.not-public", "the address leads to one number hidden in another", "", _STEP)
    return reachable


def _asked(place: WebAddress, seconds: float, resolver: Resolver) -> Sequence[str]:
    """The answer of the resolver; it runs beside, because the system's cannot be told when to give up."""
    answers: list[Sequence[str]] = []

    def ask() -> None:
        try:
            answers.append(resolver(place.host, place.port))
        except (OSError, UnicodeError):
            answers.append(())

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(max(0.001, seconds))
    if not answers:
        raise InputRefused("preserve.timed-out", "nobody answers what the name stands for", "", "try again later")
    if not answers[0]:
        raise InputRefused(
            "preserve.unknown-host",
            "no machine is known by the name in the address",
            "a host that exists",
            "check the spelling and that this machine is on the internet; the page may have been taken down",
        )
    return answers[0]


def _is_number(host: str) -> bool:
    try:
        read_number(host)
    except ValueError:
        return False
    return True
