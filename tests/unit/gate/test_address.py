"""A server is asked on this machine, or not at all."""

import pytest

from sijill.errors import UsageError
from sijill.gate.address import address


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("http://127.0.0.1:11434/v1", "127.0.0.1", 11434),
        ("http://127.8.9.1/v1/", "127.8.9.1", 80),
        ("https://[::1]:8000", "::1", 8000),
        ("http://localhost:8080/v1", "127.0.0.1", 8080),
    ],
)
def test_this_machine_may_be_asked_and_no_name_is_looked_up(url, host, port):
    found = address(url)
    assert (found.host, found.port, found.is_loopback) == (host, port, True)
    assert not found.path.endswith("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://10.0.0.1/v1",
        "http://192.168.1.5:11434/v1",
        "http://0.0.0.0:11434/v1",
        "http://[::]:8000/v1",
        "http://[::ffff:10.0.0.1]/v1",
        "http://169.254.169.254/latest",
        "http://model.example/v1",
        "http://localhost.example/v1",
        "http://127.0.0.1.evil.example/v1",
        "http://127.1/v1",
        "http://2130706433/v1",
        "http://0177.0.0.1/v1",
        "https://api.example/v1",
    ],
)
def test_another_machine_is_refused_with_exit_code_2(url):
    with pytest.raises(UsageError) as refused:
        address(url)
    assert refused.value.code == "gate.not-loopback"
    assert refused.value.exit_code == 2


@pytest.mark.parametrize(
    "url",
    [
        "127.0.0.1:11434",
        "ftp://127.0.0.1/v1",
        "file:///etc/passwd",
        "http://user:secret@127.0.0.1/v1",
        "http://127.0.0.1@evil.example/v1",
        "http://evil.example#@127.0.0.1/",
        "http://127.0.0.1\\@evil.example/v1",
        "http://127.0.0.1 /v1",
        "http://127.0.0.1\n.evil.example/v1",
        "http://127.0.0.1:99999/v1",
        "http://127.0.0.1:0/v1",
        "http://127.0.0.1/v1?key=1",
        "http://[::1%25eth0]/v1",
        "http:///v1",
        "http://１２７.0.0.1/v1",
        "",
    ],
)
def test_what_is_no_plain_address_is_refused(url):
    with pytest.raises(UsageError) as refused:
        address(url)
    assert refused.value.code == "gate.bad-address"
    assert "secret" not in refused.value.sentence


def test_a_setting_opens_the_way_to_another_machine_over_tls_only():
    assert address("https://model.example/v1", may_be_remote=True).is_loopback is False
    with pytest.raises(UsageError) as refused:
        address("http://model.example/v1", may_be_remote=True)
    assert refused.value.code == "gate.remote-in-clear"
