"""Calendars of OpenTimestamps asked through the gateway, on this machine; what they promise and keep."""

from __future__ import annotations

import hashlib
import struct
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from sijill.cli import main
from sijill.errors import StageFailed
from sijill.preserve.web.calendar import continued, promised
from sijill.preserve.web.gateway import Gateway
from sijill.store import ots
from sijill.store.ots import parse_proof_file
from sijill.store.workspace import Workspace

HERE = Gateway(may_reach_here=True)
DIGEST = hashlib.sha256(b"an invented head").digest()


class Calendar:
    """A calendar that promises what it is sent, and knows a block once ``is_mined``."""

    def __init__(self, answer=None):
        self.asked, self.is_mined, self.answer = [], False, answer
        calendar = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                calendar.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
                address = calendar.url.encode()
                payload = bytes((len(address),)) + address
                self.reply(200, b"\x00" + ots.CALENDAR + bytes((len(payload),)) + payload)

            def do_GET(self):
                calendar.asked.append(self.path)
                if not calendar.is_mined:
                    self.reply(404, b"Pending confirmation")
                    return
                self.reply(200, b"\xf1\x03pre\x08\x00" + ots.BITCOIN + b"\x03\xa1\xf7\x36")

            def reply(self, status, body):
                body = calendar.answer if calendar.answer is not None else body
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        self.thread = Thread(target=self.server.serve_forever)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def test_a_calendar_learns_neither_the_hash_nor_anything_else():
    with Calendar() as calendar:
        proof = promised(HERE, calendar.url, DIGEST, lambda count: b"n" * count)
    (sent,) = calendar.asked
    assert sent == hashlib.sha256(DIGEST + b"n" * 16).digest()
    assert [address for address, _ in proof.calendars()] == [calendar.url]
    assert parse_proof_file(proof.to_bytes()).stamp.message == DIGEST


def test_a_promise_is_kept_when_a_block_is_there():
    with Calendar() as calendar:
        proof = promised(HERE, calendar.url, DIGEST, lambda count: b"n" * count)
        with pytest.raises(StageFailed, match="404"):
            continued(HERE, proof, [calendar.url])
        calendar.is_mined = True
        assert continued(HERE, proof, [calendar.url + "/"]) == 1
    ((height, root),) = parse_proof_file(proof.to_bytes()).blocks()
    assert height == 900_001
    assert root == hashlib.sha256(b"pre" + hashlib.sha256(DIGEST + b"n" * 16).digest()).digest()


def test_an_address_that_only_the_proof_names_is_never_asked():
    with Calendar() as calendar, Calendar() as other:
        proof = promised(HERE, calendar.url, DIGEST, lambda count: b"n" * count)
        asked = len(calendar.asked)
        assert continued(HERE, proof, [other.url]) == 0
        assert (len(calendar.asked), other.asked) == (asked, [])


def test_a_calendar_on_this_machine_is_asked_in_tests_alone():
    with Calendar() as calendar:
        with pytest.raises(StageFailed) as refused:
            promised(Gateway(), calendar.url, DIGEST, lambda count: b"n" * count)
        assert (refused.value.code, calendar.asked) == ("anchor.no-answer", [])


@pytest.mark.parametrize("answer", [b"", b"<html>", b"\xff" * 99, b"\x08" * 70_000])
def test_what_is_no_answer_is_told_as_none(answer):
    with Calendar(answer) as calendar, pytest.raises(StageFailed) as refused:
        promised(HERE, calendar.url, DIGEST, lambda count: b"n" * count)
    assert refused.value.code == "anchor.no-answer"


def test_the_head_of_a_workspace_is_promised_mined_and_checked(tmp_path, monkeypatch, capsys):
    """The whole way by the verb: a promise, the block, and a header with the right root, or with another."""
    monkeypatch.setattr(ots, "LEAST_WORK", 2)
    Workspace.create(tmp_path / "case").close()
    file = tmp_path / "head.ots"

    def say(*arguments):
        with pytest.raises(SystemExit) as left:
            main(["anchor", *map(str, arguments), "--proof", str(file), "-w", str(tmp_path / "case")])
        return left.value.code, "".join(capsys.readouterr())

    with Calendar() as calendar:
        code, said = say("--calendar", calendar.url, "--allow-loopback")
        assert code == 0, said
        assert "a promise about the head of" in said
        calendar.is_mined = True
        assert "leads to block 900001" in say("--calendar", calendar.url, "--allow-loopback")[1]
    ((_, root),) = parse_proof_file(file.read_bytes()).blocks()
    code, said = say("--block", f"900001:{mined(root).hex()}")
    assert code == 0, said
    assert "existed before 2031-03-13T03:11:00Z" in said
    code, said = say("--block", f"900001:{mined(bytes(32)).hex()}")
    assert code != 0
    assert "Merkle root" in said
    file.write_bytes(file.read_bytes()[:-3])
    assert "cut off" in say()[1]


def mined(root):
    target = 0x7FFFFF << 232
    heads = (struct.pack("<i32s32sIII", 4, b"\1" * 32, root, 1_931_137_860, 0x207FFFFF, one) for one in range(1 << 16))
    return next(
        head
        for head in heads
        if int.from_bytes(hashlib.sha256(hashlib.sha256(head).digest()).digest(), "little") <= target
    )
