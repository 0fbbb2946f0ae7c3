"""The only writer for the outside."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from sijill.errors import PublicationStopped, UsageError
from sijill.gate import Guarded, write_release
from sijill.gate.release import stopped
from sijill.gate.scan import Finding

WITNESS = Guarded("person-1", "Amjad Ramez")
CLEAN = {"index.html": b"<p>Four people were killed.</p>", "tables/figures.csv": b"a\n1\n"}


def picture(*extra: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">L", len(body)) + kind + body + struct.pack(">L", zlib.crc32(kind + body))

    kinds = [(b"IHDR", struct.pack(">LLBBBBB", 1, 1, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(b"\0\0"))]
    parts = [chunk(*one) for one in kinds] + [chunk(kind, b"Author\0x") for kind in extra] + [chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def test_a_clean_release_is_written_whole(tmp_path: Path) -> None:
    folder = write_release(tmp_path / "r1", CLEAN, guarded=[WITNESS])
    written = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert written == CLEAN
    assert [path.name for path in tmp_path.iterdir()] == ["r1"]


def test_a_leak_stops_the_release_before_anything_is_written(tmp_path: Path) -> None:
    files = {**CLEAN, "people.html": b"<p>told by amjad rames</p>"}
    with pytest.raises(PublicationStopped) as error:
        write_release(tmp_path / "r1", files, guarded=[WITNESS])
    assert error.value.code == "gate.sealed-name"
    assert error.value.exit_code == 5
    assert list(tmp_path.iterdir()) == []
    assert "person-1" in error.value.got
    assert "people.html" in error.value.got
    assert "fares" not in str(error.value.as_json()).lower()


def test_the_error_names_some_of_many_findings() -> None:
    error = stopped(tuple(Finding(f"{number}.html", "person-1") for number in range(20)))
    assert "and 12 more" in error.got


def test_the_same_release_again_is_left_as_it_is(tmp_path: Path) -> None:
    folder = write_release(tmp_path / "r1", CLEAN, guarded=[])
    before = (folder / "index.html").stat().st_mtime_ns
    assert write_release(tmp_path / "r1", CLEAN, guarded=[]) == folder
    assert (folder / "index.html").stat().st_mtime_ns == before


def test_another_release_is_never_written_over_one(tmp_path: Path) -> None:
    write_release(tmp_path / "r1", CLEAN, guarded=[])
    with pytest.raises(UsageError) as error:
        write_release(tmp_path / "r1", {"index.html": b"other"}, guarded=[])
    assert error.value.code == "gate.other-release"


def test_what_a_crash_left_behind_is_taken_away(tmp_path: Path) -> None:
    left = tmp_path / ".r1.unfinished"
    left.mkdir()
    (left / "half").write_bytes(b"half")
    folder = write_release(tmp_path / "r1", CLEAN, guarded=[])
    assert not (folder / "half").exists()


@pytest.mark.parametrize("name", ["../out", "/etc/x", "a/../../b", "a\\b", "", "a\nb", "./a"])
def test_a_path_that_leaves_the_release_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError) as error:
        write_release(tmp_path / "r1", {name: b"x"}, guarded=[])
    assert error.value.code == "gate.bad-path"


def test_a_picture_leaves_as_pixels_alone(tmp_path: Path) -> None:
    write_release(tmp_path / "r1", {"a.png": picture()}, guarded=[WITNESS])
    for data in (picture(b"tEXt"), picture(b"eXIf"), picture() + b"tail"):
        with pytest.raises(PublicationStopped) as error:
            write_release(tmp_path / "r2", {"a.png": data}, guarded=[])
        assert error.value.code == "gate.metadata"
