"""Sound and film: what containers state, and containers that lie."""

from __future__ import annotations

import io
import json
import struct
import wave

import pytest

from sijill.errors import InputRefused
from sijill.preserve.recorded.recording import recording_facts
from sijill.preserve.stage import preserve_files
from sijill.store.workspace import Workspace


def box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), name) + body


def film() -> bytes:
    made = 4013215860  # 2031-03-04T06:11:00Z, counted from 1904
    mvhd = box(b"mvhd", struct.pack(">IIIII", 0, made, made, 1000, 41500), b"\0" * 80)
    tkhd = box(b"tkhd", b"\0" * 76, struct.pack(">II", 1280 << 16, 720 << 16))
    hdlr = box(b"hdlr", b"\0" * 8, b"vide", b"\0" * 12)
    stsd = box(b"stsd", b"\0" * 8, struct.pack(">I4s", 16, b"avc1"), b"\0" * 8)
    mdia = box(b"mdia", hdlr, box(b"minf", box(b"stbl", stsd)))
    return box(b"ftyp", b"isom\0\0\0\0") + box(b"moov", mvhd, box(b"trak", tkhd, mdia)) + box(b"mdat", b"\0" * 99)


def sound() -> bytes:
    held = io.BytesIO()
    with wave.open(held, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8000)
        made.writeframes(b"\0\0" * 12000)
    return held.getvalue()


def note() -> bytes:
    first = b"OggS\0\2" + b"\0" * 20 + b"\1\x13" + b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48000, 0, 0)
    return first + b"OggS\0\4" + struct.pack("<q", 96000) + b"\0" * 13


def test_a_film_states_its_length_its_making_and_its_tracks():
    assert recording_facts(film()) == {
        "container": "mp4 (isom)",
        "seconds": 41.5,
        "made": "2031-03-04T06:11:00Z",
        "tracks": [{"width": 1280, "height": 720, "kind": "film", "codec": "avc1"}],
    }


def test_sounds_state_their_length():
    assert recording_facts(sound())["seconds"] == 1.5
    assert recording_facts(note()) == {
        "container": "ogg",
        "seconds": 2.0,
        "tracks": [{"kind": "sound", "codec": "opus", "channels": 1, "rate": 48000}],
    }
    flac = b"fLaC\0\0\0\x22" + b"\0" * 10 + ((44100 << 44) | (1 << 41) | 88200).to_bytes(8, "big")
    assert recording_facts(flac)["seconds"] == 2.0
    mp3 = recording_facts(b"\xff\xfb\x90\x00" + b"\0" * 15996)
    assert (mp3["seconds"], mp3["tracks"][0]["rate"]) == (1.0, 44100)


@pytest.mark.parametrize(
    "data",
    [
        film()[:60],
        box(b"ftyp", b"isom\0\0\0\0") + struct.pack(">I4sQ", 1, b"moov", 1 << 60),
        box(b"ftyp", b"isom\0\0\0\0") + struct.pack(">I4s", 3, b"moov"),
        box(b"ftyp", b"isom\0\0\0\0") + box(b"free") * 30_000,
        b"fLaC",
    ],
)
def test_a_container_that_lies_is_refused(data):
    with pytest.raises(InputRefused, match="cut or damaged"):
        recording_facts(data)


def test_a_film_is_kept_with_what_it_states_beside_it(tmp_path):
    (tmp_path / "a.mp4").write_bytes(film())
    with Workspace.create(tmp_path / "case") as workspace:
        (kept,) = preserve_files(workspace, [tmp_path / "a.mp4"]).documents
        assert workspace.blobs.get(kept.sha256) == film()
        (row,) = [one for one in workspace.facts.derivations() if one["part"] == "recorded"]
        assert json.loads(workspace.blobs.get(str(row["text_sha256"])))["seconds"] == 41.5


def test_a_damaged_film_is_kept_all_the_same(tmp_path):
    (tmp_path / "a.mp4").write_bytes(film()[:60])
    with Workspace.create(tmp_path / "case") as workspace:
        (kept,) = preserve_files(workspace, [tmp_path / "a.mp4"]).documents
        assert workspace.blobs.get(kept.sha256) == film()[:60]
