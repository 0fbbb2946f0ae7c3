"""One guarded way in: nothing on this machine or its network is reached, and nothing goes on without end."""

from __future__ import annotations

import gzip
import socket
import time
import zlib

import pytest

from sijill.errors import InputRefused
from sijill.preserve.web import gateway as gateways
from sijill.preserve.web.gateway import Gateway

PUBLIC = "93.184.215.14"


def refused(gateway: Gateway, url: str, **limits: float) -> str:
    with pytest.raises(InputRefused) as error:
        gateway.fetch(url, **limits)  # type: ignore[arg-type]
    assert error.value.got
    return error.value.code


def forms(port: int) -> list[str]:
    """Ways to write this machine, its network and its files; PORT is where the canary listens."""
    hosts = [
        "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001",
        "0x7f.1", "127.0.0.1.", "127.255.255.254", "0", "0.0.0.0", "0x0", "00.00.00.00", "127.0.0.01", "localhost",
        "localhost.", "LOCALHOST", "foo.localhost", "localhost.localdomain", "localtest", "[::1]", "[::]",
        "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
        "[64:ff9b::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2002:7f00:1::1]",
        "[2001:0:7f00:1::80ff:fffe]", "[::ffff:0:127.0.0.1]", "[fe80::1]", "[fe80::1%25lo]", "[fd00:ec2::254]",
        "[ff02::1]", "[fec0::1]", "[2001:db8::1]", "[2001:470:1f0b::5efe:7f00:1]", "169.254.169.254", "169.254.170.2",
        "100.100.100.200", "100.64.0.1", "168.63.129.16", "192.0.0.192", "10.0.0.1", "172.16.0.1", "172.31.255.255",
        "192.168.1.1", "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
        "metadata.google.internal", "printer.local", "router.lan", "１２７.０.０.１", "127。0。0。1", "①②⑦.⓪.⓪.①",
        "ⓛocalhost", "loc\u200dalhost", "user@127.0.0.1", "user:secret@127.0.0.1", "news.example.org@127.0.0.1",
        "127.0.0.1%00.example.org", "127.0.0.1%2f.example.org", "127.0.0.1\\.example.org", "127.0.0.1#@example.org",
        "news.example.org:80@127.0.0.1", "faß.localhost", "1.0.0.127.in-addr.arpa",
    ]  # fmt: skip
    made = [f"http://{host}:{port}/" for host in hosts]
    made += [f"https://{host}:{port}/" for host in ("127.0.0.1", "localhost", "[::1]")]
    made += [
        "file:///etc/passwd", "file://127.0.0.1/etc/passwd", "gopher://127.0.0.1:70/_x", "ftp://127.0.0.1/x",
        "dict://127.0.0.1:11211/stats", "ldap://127.0.0.1/x", "data:text/html,x", "javascript:alert(1)",
        "jar:http://127.0.0.1!/x", "//127.0.0.1/", "http:127.0.0.1", "http:/127.0.0.1/", "http:///127.0.0.1/",
        "http://", "http://:80/", "http://127.0.0.1:99999/", "http://127.0.0.1:-1/", "http://[::1", "http://::1/",
        f"http://127.0.0.1:{port}\r\nHost: x/", f"http://127.0.0.1\t:{port}/", f" http://127.0.0.1:{port}/",
        f"http:\\\\127.0.0.1:{port}\\", f"http://127.0.0.1 :{port}/", f"http://127.0.0.1\x00:{port}/",
        "http://93.184.215.14:25/", "http://93.184.215.14:22/",
    ]  # fmt: skip
    return made


def test_no_form_of_an_address_reaches_this_machine(canary, internet):
    tried = forms(canary.port)
    assert len(tried) >= 100
    codes = [refused(Gateway(resolver=lambda *_: ["127.0.0.1"]), url) for url in tried]
    assert set(codes) <= {"preserve.bad-address", "preserve.not-public"}
    assert (canary.asked, internet) == ([], [])
    print(f"{len(tried)} forms of an address: {len(canary.asked)} connections at the canary")


def test_without_the_check_of_numbers_the_canary_is_reached(canary, monkeypatch):
    from sijill.gate.web import lookup

    monkeypatch.setattr(lookup, "closed", lambda number: "")
    assert Gateway().fetch(f"http://127.0.0.1:{canary.port}/").last.reply.status == 404
    assert len(canary.asked) == 1


@pytest.mark.parametrize(
    "answers",
    [["127.0.0.1"], ["::1"], [PUBLIC, "10.0.0.1"], ["::ffff:127.0.0.1"], ["64:ff9b::7f00:1"], ["fe80::1%eth0"]],
)
def test_a_name_that_leads_inside_is_refused(answers, canary, internet):
    assert refused(Gateway(resolver=lambda *_: answers), "http://news.example.org/") == "preserve.not-public"
    assert (canary.asked, internet) == ([], [])


def test_a_name_is_looked_up_once_and_the_number_kept(server, internet):
    answers = iter([[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]])
    server.page("/", "<p>Words.</p>")
    page = Gateway(resolver=lambda *_: next(answers)).fetch("http://rebinds.example.org/")
    assert page.body == b"<p>Words.</p>"
    assert internet == [(PUBLIC, 80)]
    assert len(list(answers)) == 2


def test_each_redirect_is_looked_up_and_checked_anew(server, canary, internet):
    server.page("/", "", "302 Found", Location="http://rebinds.example.org/again")
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    assert refused(Gateway(resolver=lambda *_: next(answers)), "http://rebinds.example.org/") == "preserve.not-public"
    assert internet == [(PUBLIC, 80)]


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_a_redirect_to_this_machine_is_refused(status, server, canary, internet):
    gateway = Gateway(resolver=lambda *_: [PUBLIC])
    for host in ("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254"):
        server.page("/", "", status, Location=f"http://{host}:{canary.port}/")
        assert refused(gateway, "http://news.example.org/") in {"preserve.not-public", "preserve.bad-address"}
    for target in (
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        f"//127.0.0.1:{canary.port}/",
        "http://a@b.example.org/",
    ):
        server.page("/", "", status, Location=target)
        assert refused(gateway, "http://news.example.org/") in {"preserve.not-public", "preserve.bad-address"}
    assert canary.asked == []
    assert {number for number, _ in internet} == {PUBLIC}


def test_five_redirects_are_followed_and_each_is_kept(server):
    for step in range(5):
        server.page(f"/{step}", "moved", "302 Found", Location=f"/{step + 1}")
    server.page("/5", "<p>Here.</p>")
    page = Gateway(may_reach_here=True).fetch(server.url("/0"))
    assert [made.reply.status for made in page.exchanges] == [302] * 5 + [200]
    assert page.body == b"<p>Here.</p>"
    server.page("/5", "", "302 Found", Location="/6")
    assert refused(Gateway(may_reach_here=True), server.url("/0")) == "preserve.too-many-redirects"
    assert len(server.asked) == 12


def test_the_switch_for_tests_opens_this_machine_and_nothing_else():
    for host in ("10.0.0.1", "169.254.169.254", "[::ffff:127.0.0.1]", "0.0.0.0", "192.168.0.1"):
        assert refused(Gateway(may_reach_here=True), f"http://{host}:8080/") == "preserve.not-public"


def test_an_endless_page_stops_at_the_limit(server):
    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(1000):
            connection.sendall(b"x" * 65536)

    server.answers["/"] = drip
    assert refused(Gateway(may_reach_here=True), server.url("/"), most=1 << 20) == "preserve.page-too-large"


@pytest.mark.parametrize("head", ["Content-Length: 99999999999", "Transfer-Encoding: chunked"])
def test_a_length_that_lies_stops_at_the_limit(head, server):
    body = b"ffffffff\r\nx" if "chunked" in head else b"x"
    server.answers["/"] = f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode() + body
    assert refused(Gateway(may_reach_here=True), server.url("/")) == "preserve.page-too-large"


def test_a_page_of_nothing_but_chunk_marks_stops_at_the_limit(server):
    server.answers["/"] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 100_000
    assert refused(Gateway(may_reach_here=True), server.url("/"), most=200_000) == "preserve.page-too-large"


def test_bytes_are_counted_while_they_are_unpacked(server, monkeypatch):
    monkeypatch.setattr(gateways, "MOST_BYTES", 1 << 20)
    for coding, packed in (
        ("gzip", gzip.compress(b"\0" * (64 << 20))),
        ("deflate", zlib.compress(b"\0" * (64 << 20))),
        ("gzip, gzip", gzip.compress(gzip.compress(b"\0" * (64 << 20)))),
        ("gzip", gzip.compress(b"\0" * (1 << 20)) * 8),
    ):
        server.page("/", packed, Content_Encoding=coding)
        assert refused(Gateway(may_reach_here=True), server.url("/")) == "preserve.bomb"
    server.page("/", b"x", Content_Encoding=", ".join(["gzip"] * 20))
    assert refused(Gateway(may_reach_here=True), server.url("/")) == "preserve.bad-coding"


def test_packed_pages_are_unpacked_and_the_packed_bytes_kept(server):
    bare = zlib.compressobj(wbits=-15)
    for coding, packed in (
        ("gzip", gzip.compress(b"words") + gzip.compress(b" more")),
        ("deflate", zlib.compress(b"words more")),
        ("deflate", bare.compress(b"words more") + bare.flush()),
        ("identity", b"words more"),
    ):
        server.page("/", packed, Content_Encoding=coding)
        page = Gateway(may_reach_here=True).fetch(server.url("/"))
        assert (page.body, page.last.reply.sent) == (b"words more", packed)


def test_a_server_that_drips_is_left_when_the_time_is_over(server):
    def drip(connection: socket.socket) -> None:
        for _ in range(100):
            connection.sendall(b"H")
            time.sleep(0.05)

    server.answers["/"] = drip
    began = time.monotonic()
    assert refused(Gateway(may_reach_here=True), server.url("/"), seconds=0.4) == "preserve.timed-out"
    assert time.monotonic() - began < 3


def test_a_resolver_that_never_answers_is_left_when_the_time_is_over(internet):
    slow = Gateway(resolver=lambda *_: time.sleep(5) or [PUBLIC])
    began = time.monotonic()
    assert refused(slow, "http://news.example.org/", seconds=0.2) == "preserve.timed-out"
    assert time.monotonic() - began < 3


def test_a_name_nobody_knows_says_so():
    def unknown(*_: object) -> list[str]:
        raise socket.gaierror("no such name")

    assert refused(Gateway(resolver=unknown), "http://news.example.org/") == "preserve.unknown-host"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", "preserve.bad-reply"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n", "preserve.bad-reply"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 500_000, "preserve.bad-reply"),
        (b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "preserve.bad-reply"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nwords", "preserve.bad-reply"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nwords", "preserve.bad-reply"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "preserve.bad-reply"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "preserve.bad-reply"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nwords", "preserve.cut-off"),
        (b"", "preserve.cut-off"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nwords", "preserve.bad-coding"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\nwords", "preserve.bad-coding"),
    ],
)
def test_an_answer_that_is_no_page_is_refused_with_its_code(answer, code, server):
    server.answers["/"] = answer
    assert refused(Gateway(may_reach_here=True), server.url("/")) == code


def test_chunks_are_joined_and_interim_answers_passed_over(server):
    sent = b"5;x=y\r\nwords\r\n5\r\n more\r\n0\r\nTrailer: x\r\n\r\n"
    server.answers["/"] = (
        b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + sent
    )
    reply = Gateway(may_reach_here=True).fetch(server.url("/")).last.reply
    assert (reply.status, reply.body, reply.sent) == (200, b"words more", sent)
    assert reply.head == b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def test_proxies_of_the_environment_are_not_used(server, canary, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{canary.port}")
    server.page("/", "<p>Words.</p>")
    assert Gateway(may_reach_here=True).fetch(server.url("/")).body == b"<p>Words.</p>"
    assert canary.asked == []


def test_the_question_says_nothing_of_who_asks(server):
    server.page("/", "words")
    Gateway(may_reach_here=True).fetch(server.url("/?q=حلب"))
    (asked,) = server.asked
    assert asked.startswith(b"GET /?q=%D8%AD%D9%84%D8%A8 HTTP/1.1\r\n")
    assert b"sijill" not in asked.lower()
    assert b"cookie" not in asked.lower()
    assert b"accept-language" not in asked.lower()
