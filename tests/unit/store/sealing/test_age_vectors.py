"""The test kit of age (C2SP/CCTV), which lies beside the repository: what differs from it is named here, with why."""

from __future__ import annotations

import hashlib
import io
import zlib
from collections import Counter
from pathlib import Path

import pytest

from sijill.errors import SijillError
from sijill.store.sealing import age

pytestmark = pytest.mark.shared
REFUSED = {
    "armor_whitespace_outside": "blank lines around armor, which we never write",
}
ACCEPTED = {
    "stanza_missing_body": "older writers left an empty last line out; the header's HMAC covers it all the same",
    "stanza_missing_final_line": "as above",
}


def vector(file: Path) -> tuple[dict[str, str], list[str], bytes]:
    head, _, body = file.read_bytes().partition(b"\n\n")
    lines = [line.partition(": ") for line in head.decode().split("\n")]
    told = {name: value for name, _, value in lines}
    secrets = [value for name, _, value in lines if name == "identity"]
    return told, secrets, zlib.decompress(body) if told.get("compressed") == "zlib" else body


def decrypted(body: bytes, secrets: list[str]) -> tuple[str, str]:
    """``opened`` or the code of the error, and the SHA-256 of what was written before."""
    out, code = io.BytesIO(), "opened"
    try:
        age.decrypt_stream(io.BytesIO(body), out, secrets)
    except SijillError as error:
        code = error.code
    return code, hashlib.sha256(out.getvalue()).hexdigest()


def test_every_vector_of_age_is_judged_as_published_but_for_those_explained(shared: Path) -> None:
    differ, counted = {}, Counter()
    for file in sorted((shared / "data/log/age/testdata").iterdir()):
        told, secrets, body = vector(file)
        kind = "passphrase" if "passphrase" in told else "hybrid" if "-PQ-" in "".join(secrets) else "x25519"
        counted[kind] += 1
        code, sha256 = decrypted(body, secrets)
        if kind != "x25519":
            # files under a passphrase, and keys of another kind, are none that we make: nothing may open
            assert code != "opened", file.name
        elif (code == "opened") != (told["expect"] == "success") or sha256 != told.get("payload", sha256):
            differ[file.name] = code
        if told["expect"] == "payload failure" and kind == "x25519":
            assert code == "age.altered"
    assert differ == {**dict.fromkeys(REFUSED, "age.altered"), **dict.fromkeys(ACCEPTED, "opened")}
    assert counted == {"x25519": 98, "passphrase": 26, "hybrid": 19}


def test_without_the_check_of_its_end_a_cut_file_would_pass(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: what is written before the end is found missing is a part of the payload."""
    told, secrets, body = vector(shared / "data/log/age/testdata/stream_two_chunks")
    assert told["expect"] == "success"
    cut = body[: -len(body) // 4]
    out = io.BytesIO()
    with pytest.raises(SijillError):
        age.decrypt_stream(io.BytesIO(cut), out, secrets)
    assert len(out.getvalue()) == 65536
