"""Only machines on the public internet may be reached."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sijill.gate.web.networks import closed


@pytest.mark.parametrize("number", ["93.184.215.14", "1.1.1.1", "8.8.8.8", "2606:4700::1", "2a00:1450:4001::200e"])
def test_public_numbers_are_open(number):
    assert closed(ip_address(number)) == ""


@given(some.ip_addresses(v=4) | some.ip_addresses(v=6))
def test_what_is_open_is_global_for_the_standard_library_too(number):
    if not closed(number):
        assert number.is_global
        assert not any((number.is_private, number.is_loopback, number.is_link_local, number.is_multicast))


@given(some.ip_addresses(v=4))
def test_a_number_hidden_in_another_is_closed_whatever_it_is(number):
    for before in ("::ffff:", "::", "64:ff9b::", "::ffff:0:"):
        assert closed(ip_address(f"{before}{number}"))
    assert closed(ip_address((0x2002 << 112) | (int(number) << 80)))
