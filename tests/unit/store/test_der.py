from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.errors import Refusal
from sijill.store.der import (
    OCTETS,
    OID,
    SEQUENCE,
    TIME,
    integer,
    moment,
    oid,
    read_der,
    written,
    written_integer,
    written_oid,
)


@given(st.binary(max_size=70_000))
def test_what_is_written_is_read_again(body):
    one = read_der(written(OCTETS, body))
    assert (one.tag, one.body) == (OCTETS, body)


@given(st.integers(0, 1 << 200))
def test_a_number_is_read_again(number):
    assert integer(read_der(written_integer(number))) == number


@pytest.mark.parametrize("dotted", ["1.2.840.113549.1.9.16.1.4", "2.16.840.1.101.3.4.2.1", "0.9.2342", "2.999.3"])
def test_an_object_identifier_is_read_again(dotted):
    assert oid(read_der(written_oid(dotted))) == dotted


@given(st.binary(min_size=1, max_size=40), st.data())
def test_what_is_cut_off_anywhere_is_refused(body, data):
    raw = written(SEQUENCE, written(OCTETS, body), written_integer(7))
    cut = data.draw(st.integers(0, len(raw) - 1))
    with pytest.raises(Refusal):
        read_der(raw[:cut])


@given(st.binary(max_size=60))
def test_any_bytes_are_read_as_they_are_or_refused(raw):
    try:
        one = read_der(raw)
        one.parts()
    except Refusal:
        return
    assert one.raw == raw


@pytest.mark.parametrize(
    "raw",
    [
        b"\x04\x81\x01a",  # a long length that fits the short form
        b"\x04\x82\x00\x80" + bytes(128),  # a length with a leading zero
        b"\x30\x80\x00\x00",  # no length given (BER)
        b"\x1f\x81\x01\x00",  # a tag of several bytes
        b"\x04\x01ab",  # something after the end
        b"",
    ],
)
def test_what_is_not_written_the_one_way_is_refused(raw):
    with pytest.raises(Refusal):
        read_der(raw)


@pytest.mark.parametrize("body", [b"\x00\x01", b"\xff\xff", b""])
def test_a_number_not_written_the_shortest_way_is_refused(body):
    with pytest.raises(Refusal):
        integer(read_der(written(0x02, body)))


@pytest.mark.parametrize("body", [b"", b"\x80\x01", b"\x2a\x86", b"\x2a\x80\x01"])
def test_an_object_identifier_not_written_the_shortest_way_is_refused(body):
    with pytest.raises(Refusal):
        oid(read_der(written(OID, body)))


@pytest.mark.parametrize("body", [b"20311201090000", b"20311301090000Z", b"20311201090000.50Z", b"20311201090000+0100"])
def test_a_time_that_is_none_is_refused(body):
    with pytest.raises(Refusal):
        moment(read_der(written(TIME, body)))


def test_a_time_is_read_with_its_fraction():
    assert moment(read_der(written(TIME, b"20311201090000.25Z"))) == datetime(2031, 12, 1, 9, 0, 0, 250_000, UTC)
