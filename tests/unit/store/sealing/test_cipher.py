from __future__ import annotations

import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.errors import IntegrityError
from sijill.store.sealing import cipher
from sijill.store.sealing.cipher import CHUNK, MAGIC, SALT_BYTES, TAG_BYTES, FileCipher, padded_size, sealed_size

HEAD = len(MAGIC) + SALT_BYTES
PIECE = CHUNK + TAG_BYTES


def files() -> FileCipher:
    return FileCipher(b"k" * 32, random.Random(3).randbytes)


def is_refused(data: bytes, name: str = "a", by: FileCipher | None = None) -> bool:
    with pytest.raises(IntegrityError) as told:
        (by or files()).opened(data, name)
    return told.value.code == "lock.altered"


@pytest.mark.parametrize("size", [0, 1, 4088, 4089, *range(CHUNK - 9, CHUNK - 6), CHUNK, 3 * CHUNK - 8, 3 * CHUNK + 7])
def test_what_was_sealed_is_opened_and_its_size_is_known(size: int) -> None:
    data = random.Random(size).randbytes(size)
    kept = files().sealed(data, "a")
    assert files().opened(kept, "a") == data
    assert (len(kept), files().size(io.BytesIO(kept), "a")) == (sealed_size(size), size)
    assert size < 16 or data[:16] not in kept


def test_the_same_data_twice_gives_other_bytes() -> None:
    made = files()
    assert made.sealed(b"x" * 100, "a") != made.sealed(b"x" * 100, "a")


@given(st.binary(max_size=200), st.data())
def test_any_changed_byte_is_refused(data: bytes, draw: st.DataObject) -> None:
    kept = bytearray(files().sealed(data, "a"))
    at = draw.draw(st.integers(0, len(kept) - 1))
    kept[at] ^= draw.draw(st.integers(1, 255))
    assert is_refused(bytes(kept))


def test_a_file_cut_anywhere_is_refused() -> None:
    kept = files().sealed(b"x" * (3 * CHUNK - 99), "a")
    cuts = [0, 5, HEAD, HEAD + 1, HEAD + PIECE, HEAD + PIECE + 1, HEAD + 2 * PIECE, len(kept) - 1]
    assert all(is_refused(kept[:cut]) for cut in cuts)


def test_chunks_in_another_order_left_out_twice_or_added_are_refused() -> None:
    kept = files().sealed(random.Random(1).randbytes(3 * CHUNK - 8), "a")
    head, pieces = kept[:HEAD], [kept[HEAD + n * PIECE : HEAD + (n + 1) * PIECE] for n in range(3)]
    for order in ([1, 0, 2], [0, 2], [0, 0, 1, 2], [0, 1, 2, 2], [2], [0, 1]):
        assert is_refused(head + b"".join(pieces[n] for n in order))
    assert is_refused(kept + b"x")


def test_a_file_under_another_name_or_key_is_refused() -> None:
    kept = files().sealed(b"x", "a")
    assert is_refused(kept, "b")
    assert is_refused(kept, by=FileCipher(b"K" * 32, bytes))
    other = files().sealed(b"y", "a")
    assert is_refused(kept[:HEAD] + files().sealed(b"y", "b")[HEAD:])
    assert files().opened(other, "a") == b"y"


def test_chunks_are_given_one_by_one_and_each_was_checked() -> None:
    kept = bytearray(files().sealed(b"x" * (2 * CHUNK - 8), "a"))
    kept[-1] ^= 1
    pieces = files().opening(io.BytesIO(bytes(kept)), "a")
    assert next(pieces) == b"x" * (CHUNK - 8)
    with pytest.raises(IntegrityError):
        next(pieces)


def test_without_the_mark_of_the_last_chunk_a_cut_would_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "_nonce", lambda number, is_last: number.to_bytes(12, "big"))
    kept = files().sealed(bytes(CHUNK - 9) + b"x" + bytes(CHUNK), "a")
    monkeypatch.setattr(FileCipher, "opening", FileCipher._unlocking)
    assert files().opened(kept[: HEAD + PIECE], "a")[cipher.SIZE_BYTES :] == bytes(CHUNK - 9) + b"x"


def test_sizes_that_differ_little_cannot_be_told_apart() -> None:
    assert len({sealed_size(size) for size in range(4000)}) == 1
    for size in (10_000, 1_234_567, 80_000_000):
        assert sealed_size(size) == sealed_size(size + 1) == sealed_size(size - 1)
        assert size + 8 <= padded_size(size) <= 1.12 * (size + 8)
    assert len({padded_size(size) for size in range(1 << 20)}) < 200


def test_a_file_that_says_it_holds_more_than_it_does_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "padded_size", lambda size: 100)
    assert is_refused(files().sealed(b"x" * 500, "a"))
