"""Files made to stop, fill, fool or follow a reader: each is kept as it came, and reading it harms nobody."""

from __future__ import annotations

import contextlib
import hashlib
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sijill.preserve import child, sandbox
from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.workspace import Workspace

LIMIT = 512
"""Most memory of a child (MiB)."""
ENDED = {0, *(-number for number in (24, 9, 6, 5))}
"""A child's ends that are meant: an answer, or out of time or memory. A broken reader would end with others."""


@pytest.fixture(scope="module")
def canary():
    """An address on this machine, and who called there."""
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as server:
        calls = []

        def listen():
            with contextlib.suppress(OSError):
                while True:
                    connection, peer = server.accept()
                    calls.append(peer)
                    connection.close()

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", calls
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


SHORT = {
    "spaces.docx",
    "claims-little.docx",
    "up-and-out.docx",
    "calls-by-entity.docx",
    "deep.docx",
    "many-cells.xlsx",
    "laughs.xlsx",
    "calls-by-script.pdf",
    "form-in-itself.pdf",
    "deep.html",
    "calls.html",
    "deep.json",
    "program.docx",
}
BOMBS = ("spaces.docx", "laughs.docx", "quadratic.docx", "claims-little.docx", "sheet-bomb.xlsx", "laughs.xlsx")
TOLD = {"preserve.bomb", "preserve.too-costly", "preserve.unreadable"}


MEASURED = """
import os, resource, subprocess, sys
code = subprocess.run(sys.argv[2:]).returncode
with open(sys.argv[1], "w") as told:
    told.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
os._exit(code) if code >= 0 else os.kill(os.getpid(), -code)
"""
"""Runs a command from a small process: the memory of a child begins with that of whoever started it."""


def harmless(files, canary, folder, monkeypatch) -> tuple[int, int, int]:
    """Preserve each file, refuse any harm; give how many there were, how many a child read, and its most MiB."""
    inbox, ends, peaks, told = folder / "inbox", [], [], {}
    inbox.mkdir()
    run = subprocess.run

    def watched(command, **more):
        done = run([sys.executable, "-I", "-S", "-c", MEASURED, str(folder / "peak"), *command], **more)
        peaks.append(int((folder / "peak").read_text()) >> 10)
        ends.append((name, done.returncode, done.stderr[-200:]))
        return done

    with Workspace.create(folder / "case") as workspace:
        monkeypatch.setattr(sandbox.subprocess, "run", watched)
        for name, make in files:
            data = make()
            (inbox / name).write_bytes(data)
            summary = preserve_files(workspace, [inbox / name])
            sha256 = hashlib.sha256(data).hexdigest()
            assert [one.sha256 for one in summary.documents] == [sha256], name
            assert workspace.blobs.get(sha256) == data
            told[name] = {one.error.code for one in summary.refusals}
    assert verify(folder / "case").verdict == "intact"
    assert [end for end in ends if end[1] not in ENDED or b"Too many open files" in end[2]] == []
    assert [name for name in BOMBS if name in told and not told[name] & TOLD] == []
    assert canary[1] == []
    assert sorted(one.name for one in folder.iterdir()) == ["case", "inbox", "peak"]
    assert sorted(one.name for one in inbox.iterdir()) == sorted(told)
    assert not Path("/tmp/escaped").exists()
    assert max(peaks) <= LIMIT
    return len(told), len(ends), max(peaks)


def test_hostile_files_are_kept_as_they_came_and_harm_nobody(hostile_files, canary, tmp_path, monkeypatch):
    files = (one for one in hostile_files.corpus(canary[0]) if one[0] in SHORT)
    assert harmless(files, canary, tmp_path, monkeypatch)[:2] == (len(SHORT), len(SHORT) - 1)


@pytest.mark.slow
def test_every_hostile_file_is_kept_as_it_came_and_harms_nobody(hostile_files, canary, tmp_path, monkeypatch):
    many, read, most = harmless(hostile_files.corpus(canary[0]), canary, tmp_path, monkeypatch)
    print(f"\n{many} files, {read} read in a child: 0 broke, {len(canary[1])} calls, at most {most} MiB")
    assert many >= 60
    assert read >= 40


def limited(code: str) -> subprocess.CompletedProcess[bytes]:
    start = (
        "from sijill.preserve.child import MEMORY, PROCESSOR, take_rights_away; take_rights_away(MEMORY, PROCESSOR)\n"
    )
    return subprocess.run([sys.executable, "-c", start + code], capture_output=True, check=False, timeout=60)


def test_a_child_reaches_nobody(canary):
    port = canary[0].rpartition(":")[2]
    done = limited(f"import socket; socket.create_connection(('127.0.0.1', {port}))")
    assert done.returncode != 0
    assert canary[1] == []


@pytest.mark.parametrize("how", ["open('/etc/passwd')", "open('new', 'w')", "__import__('os').pipe()"])
def test_a_child_opens_nothing(how, tmp_path):
    assert b"Too many open files" in limited(how).stderr


def test_a_child_without_the_limit_would_reach_the_canary(canary):
    port = int(canary[0].rpartition(":")[2])
    subprocess.run(
        [sys.executable, "-c", f"import socket; socket.create_connection(('127.0.0.1', {port})).recv(1)"], check=True
    )
    assert len(canary[1]) == 1
    canary[1].clear()


OPENED = """
import io, resource, sys, openpyxl
openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10)
"""


def unguarded(data: bytes) -> int:
    """Memory that openpyxl takes for a workbook, without any guard (MiB)."""
    done = subprocess.run([sys.executable, "-c", OPENED], input=data, capture_output=True, check=True)
    return int(done.stdout)


@pytest.mark.slow
def test_a_workbook_of_240_kb_takes_more_than_the_limit_without_the_guard(hostile_files):
    data = hostile_files.many_cells(100_000)
    taken = unguarded(data)
    print(f"\n{len(data) >> 10} kB: openpyxl takes {taken} MiB")
    assert len(data) < 250_000
    assert taken > LIMIT
    assert sandbox.text_of(data, child.media.XLSX) is not None
