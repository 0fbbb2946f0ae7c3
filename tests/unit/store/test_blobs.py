import os
from pathlib import Path

import pytest

from sijill.errors import IntegrityError, Refusal
from sijill.store import durable
from sijill.store.blobs import Blobs, file_sha256
from sijill.store.canonical import sha256_hex

DATA = b"as received\r\n\x00\xff"
NAME = sha256_hex(DATA)


def test_bytes_come_back_as_received(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    assert blobs.put(DATA) == NAME
    assert blobs.get(NAME) == DATA
    assert blobs.open(NAME).read() == DATA
    assert blobs.size(NAME) == len(DATA)
    assert blobs.exists(NAME)
    assert (tmp_path / "sha256" / NAME[:2] / NAME).read_bytes() == DATA
    assert file_sha256(blobs.path(NAME)) == NAME


def test_the_same_bytes_twice_are_one_blob(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    assert blobs.put(DATA) == blobs.put(DATA)
    assert list(blobs.walk()) == [NAME]


def test_nothing_received_is_a_blob_too(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    assert blobs.get(blobs.put(b"")) == b""


def test_an_altered_blob_is_never_handed_out(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    blobs.put(DATA)
    blobs.path(NAME).write_bytes(DATA[:-1] + b"\xfe")
    for read in (blobs.get, blobs.open):
        with pytest.raises(IntegrityError) as refused:
            read(NAME)
        assert refused.value.code == "blob.altered"


def test_receiving_the_bytes_again_repairs_an_altered_blob(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    blobs.put(DATA)
    blobs.path(NAME).write_bytes(b"x" * len(DATA))
    blobs.put(DATA)
    assert blobs.get(NAME) == DATA


def test_a_missing_blob_is_told_as_missing(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    assert not blobs.exists(NAME)
    for read in (blobs.get, blobs.size, blobs.open):
        with pytest.raises(IntegrityError) as refused:
            read(NAME)
        assert refused.value.code == "blob.missing"


@pytest.mark.parametrize("name", ["../../etc/passwd", NAME.upper(), NAME[:63], NAME + "\n", ""])
def test_a_name_that_is_no_hash_reaches_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refusal):
        Blobs(tmp_path).get(name)


def test_walking_passes_by_what_is_no_blob(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    other = blobs.put(b"another")
    blobs.put(DATA)
    (blobs.tree / NAME[:2] / "notes.txt").write_text("x")
    (blobs.tree / "zz").mkdir()
    (blobs.tree / "zz" / NAME).write_bytes(DATA)
    assert list(blobs.walk()) == sorted([NAME, other])


def test_bytes_and_name_are_synced_before_a_blob_is_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        done.append("folder" if Path(f"/proc/self/fd/{handle}").resolve().is_dir() else "file")
        fsync(handle)

    def renamed(self: Path, target: Path) -> Path:
        done.append("rename")
        return replace(self, target)

    blobs = Blobs(tmp_path)
    blobs.put(b"makes the folders " + bytes([0]))
    monkeypatch.setattr(durable.os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    blobs.put(DATA)
    assert done[-3:] == ["file", "rename", "folder"]


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    blobs = Blobs(tmp_path)
    blobs.put(b"makes the folders")
    monkeypatch.setattr(durable.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        durable.write_whole(blobs.tree / "whole", DATA, beside=blobs.unfinished)
    assert list(blobs.unfinished.iterdir()) == []
    assert not (blobs.tree / "whole").exists()


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 21) + 5])
def test_bytes_come_back_piece_by_piece(tmp_path: Path, size: int) -> None:
    blobs = Blobs(tmp_path)
    data = os.urandom(size)
    pieces = list(blobs.pieces(blobs.put(data)))
    assert b"".join(pieces) == data
    assert max(map(len, pieces)) <= 1 << 20


def test_the_last_piece_of_an_altered_blob_never_comes(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    name = blobs.put(b"x" * (1 << 20) + b"the end")
    blobs.path(name).write_bytes(b"y" * (1 << 20) + b"the end")
    given = []
    with pytest.raises(IntegrityError) as refused:
        given.extend(blobs.pieces(name))
    assert refused.value.code == "blob.altered"
    with pytest.raises(IntegrityError) as missing:
        list(blobs.pieces("0" * 64))
    assert missing.value.code == "blob.missing"
