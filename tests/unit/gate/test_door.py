"""The door leads to one address, ends every wait by its deadline, and follows nobody elsewhere."""

import socket
import time

import pytest

from sijill.errors import StageFailed, UsageError
from sijill.gate.address import address
from sijill.gate.door import LARGEST_REPLY, Door


def post(server, seconds=3.0):
    return Door(address(server.url)).post("/chat/completions", b'{"messages": []}', {"X-A": "b"}, seconds)


def test_an_answer_comes_back_with_its_status(server):
    server.answers = [503, "words"]
    assert post(server).status == 503
    reply = post(server)
    assert reply.status == 200
    assert b"words" in reply.body
    assert b"words" not in repr(reply).encode()


def test_nothing_of_the_environment_is_used_or_sent(server, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.setenv(name, "http://10.0.0.1:9")
    assert post(server).status == 200
    sent = server.raw[0].split(b"{", 1)[0].decode().lower()
    names = {line.partition(":")[0] for line in sent.split("\n")[1:] if ":" in line}
    assert names == {"host", "accept-encoding", "x-a", "content-length"}


@pytest.mark.parametrize("to", ["http://10.0.0.1/v1", "http://127.0.0.1:9/v1", "/v2", ""])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_nowhere(server, status, to):
    server.answers = [lambda handler: handler.reply(b"", status=status, Location=to)]
    with pytest.raises(UsageError) as refused:
        post(server)
    assert refused.value.code == "gate.redirected"
    assert len(server.raw) == 1


def test_a_server_that_says_nothing_is_left_at_the_deadline(server):
    server.answers = [lambda handler: server.wait(20)]
    begun = time.monotonic()
    with pytest.raises(StageFailed) as failed:
        post(server, 0.3)
    assert failed.value.code == "gate.timed-out"
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("headers_first", [True, False])
def test_a_server_that_drips_is_left_at_the_deadline_too(server, headers_first):
    def drip(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + (b"Content-Length: 5000\r\n\r\n" if headers_first else b""))
        for _ in range(200):
            server.wait(0.05)
            handler.wfile.write(b"x")

    server.answers = [drip]
    begun = time.monotonic()
    with pytest.raises(StageFailed) as failed:
        post(server, 0.5)
    assert failed.value.code == "gate.timed-out"
    assert time.monotonic() - begun < 5


def test_an_answer_broken_off_is_no_answer(server):
    def broken(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf")

    server.answers = [broken]
    with pytest.raises(StageFailed) as failed:
        post(server)
    assert failed.value.code == "gate.cut-off"


def test_what_speaks_no_http_is_no_answer(server):
    server.answers = [lambda handler: handler.wfile.write(b"SSH-2.0-OpenSSH\r\n\r\n")]
    with pytest.raises(StageFailed) as failed:
        post(server)
    assert failed.value.code == "gate.cut-off"


def test_an_answer_without_end_is_refused(server):
    def endless(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(LARGEST_REPLY // 1_000_000 + 2):
            handler.wfile.write(b"x" * 1_000_000)

    server.answers = [endless]
    with pytest.raises(StageFailed) as failed:
        post(server)
    assert failed.value.code == "gate.reply-too-long"


def test_where_nobody_listens_there_is_no_connection():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(StageFailed) as failed:
        Door(address(f"http://127.0.0.1:{port}/v1")).post("/x", b"", {}, 2)
    assert failed.value.code == "gate.no-connection"


def test_a_connection_elsewhere_is_shut(server):
    from sijill.gate.door import _OneWay, _ShutError

    way = _OneWay(address(server.url), lambda: 1.0)
    for host in ("10.0.0.1", "evil.example", "127.0.0.2"):
        with pytest.raises(_ShutError):
            way.connect_tcp(host, address(server.url).port)
