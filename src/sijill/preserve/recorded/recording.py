"""What sound and film state of themselves in their containers: how long, how large, how coded, when made.

Nothing is played or decoded. A container's clock is whatever its device showed, and anybody can rewrite it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sijill.errors import InputRefused
from sijill.preserve.quality import UNREADABLE

_BEGAN = datetime(1904, 1, 1, tzinfo=UTC)
_MOST_BOXES = 20_000
_DEEPEST = 12
_HOLD_BOXES = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl"})
_KINDS = {b"vide": "film", b"soun": "sound"}
_MP3_RATES = (44100, 48000, 32000)
_MP3_BITS = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_FORMATS = {1: "pcm", 3: "float", 6: "alaw", 7: "ulaw", 85: "mp3"}


def recording_facts(data: bytes) -> dict[str, object]:
    """Give ``container``, ``seconds``, ``made`` and ``tracks`` (kind, codec, width, height, rate), as far as stated.

    Raises:
        InputRefused: ``preserve.unreadable``.
    """
    try:
        if data[4:8] == b"ftyp":
            return {"container": f"mp4 ({_name(data[8:12])})", **_mp4(data)}
        if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
            return {"container": "wav", **_wav(data)}
        if data[:4] == b"OggS":
            return {"container": "ogg", **_ogg(data)}
        if data[:4] == b"fLaC":
            return {"container": "flac", **_flac(data)}
        if data[:3] == b"ID3" or (len(data) > 2 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0):
            return {"container": "mp3", **_mp3(data)}
    except (struct.error, IndexError, OverflowError, ZeroDivisionError) as error:
        raise InputRefused(UNREADABLE, "the recording is cut or damaged", "a whole recording") from error
    return {"container": "matroska" if data[:4] == b"\x1a\x45\xdf\xa3" else "unknown"}


def _mp4(data: bytes) -> dict[str, object]:
    facts: dict[str, object] = {}
    tracks: list[dict[str, object]] = []
    for name, body in _boxes(data):
        wide = bool(body[:1] == b"\x01")
        if name == b"mvhd":
            made, scale, length = struct.unpack_from(">Q8xIQ" if wide else ">I4xII", body, 4)
            facts["seconds"] = round(length / scale, 3)
            facts |= {"made": (_BEGAN + timedelta(seconds=made)).strftime("%Y-%m-%dT%H:%M:%SZ")} if made else {}
        elif name == b"tkhd":
            width, height = struct.unpack_from(">II", body, 88 if wide else 76)
            tracks.append({"width": width >> 16, "height": height >> 16} if width else {})
        elif name == b"hdlr" and tracks:
            tracks[-1].setdefault("kind", _KINDS.get(body[8:12], _name(body[8:12])))
        elif name == b"stsd" and tracks:
            tracks[-1]["codec"] = _name(body[12:16])
    return {**facts, "tracks": tracks}


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each box with its first bytes, those that hold others opened; sizes that lie end the walk."""
    todo, seen = [(0, len(data), 0)], 0
    while todo:
        place, end, depth = todo.pop()
        if place + 8 > end:
            continue
        size, name = struct.unpack_from(">I4s", data, place)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", data, place + 8)[0], 16
        size = size or end - place
        seen += 1
        if size < head or place + size > end or seen > _MOST_BOXES:
            raise InputRefused(UNREADABLE, "the recording is cut or damaged", "a whole recording")
        todo.append((place + size, end, depth))
        if name in _HOLD_BOXES and depth < _DEEPEST:
            todo.append((place + head, place + size, depth + 1))
        else:
            yield name, data[place + head : place + min(size, 4096)]


def _wav(data: bytes) -> dict[str, object]:
    place, rate, facts = 12, 0, dict[str, object]()
    while place + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, place)
        if name == b"fmt ":
            kind, channels, hertz, rate = struct.unpack_from("<HHII", data, place + 8)
            facts["tracks"] = [
                {"kind": "sound", "codec": _FORMATS.get(kind, str(kind)), "channels": channels, "rate": hertz}
            ]
        elif name == b"data" and rate:
            facts["seconds"] = round(min(size, len(data) - place - 8) / rate, 3)
        place += 8 + size + size % 2
    return facts


def _ogg(data: bytes) -> dict[str, object]:
    first = data[28:512]
    is_opus = b"OpusHead" in first
    rate, channels = 48000, 0
    if is_opus:
        channels = first[first.index(b"OpusHead") + 9]
    elif b"\x01vorbis" in first:
        channels, rate = struct.unpack_from("<BI", first, first.index(b"\x01vorbis") + 11)
    else:
        return {}
    last = data.rfind(b"OggS")
    samples = struct.unpack_from("<q", data, last + 6)[0]
    codec = "opus" if is_opus else "vorbis"
    return {
        "seconds": round(max(0, samples) / rate, 3),
        "tracks": [{"kind": "sound", "codec": codec, "channels": channels, "rate": rate}],
    }


def _flac(data: bytes) -> dict[str, object]:
    packed = int.from_bytes(data[18:26], "big")
    rate, channels, samples = packed >> 44, (packed >> 41 & 7) + 1, packed & ((1 << 36) - 1)
    track = {"kind": "sound", "codec": "flac", "channels": channels, "rate": rate}
    return {"seconds": round(samples / rate, 3), "tracks": [track]}


def _mp3(data: bytes) -> dict[str, object]:
    """Of the first frame; the length is reckoned from its rate, and is not given for frames of other layers."""
    place = 0
    if data[:3] == b"ID3":
        size = data[6:10]
        place = 10 + (size[0] << 21 | size[1] << 14 | size[2] << 7 | size[3])
    head = data[place : place + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xFE != 0xFA:
        return {}
    bits, rate = _MP3_BITS[head[2] >> 4], _MP3_RATES[head[2] >> 2 & 3]
    track = {"kind": "sound", "codec": "mp3", "channels": 1 if head[3] >> 6 == 3 else 2, "rate": rate}
    return {"seconds": round((len(data) - place) * 8 / (bits * 1000), 1) if bits else None, "tracks": [track]}


def _name(code: bytes) -> str:
    return code.decode("latin-1").strip().encode("ascii", "replace").decode("ascii")
