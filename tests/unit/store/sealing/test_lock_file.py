from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import pytest

from sijill.errors import IntegrityError, UsageError
from sijill.store.sealing import wraps
from sijill.store.sealing.age import new_identity
from sijill.store.sealing.lock_file import PLACES, Lock, LockFile, new_lock, parse_lock, read_locks, write_lock
from sijill.store.sealing.store_key import StoreKey
from sijill.store.sealing.unlocking import key_of, opened_by

WORDS = "seven blue herons crossed over"


@pytest.fixture
def key() -> StoreKey:
    return StoreKey(os.urandom(32))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "log").mkdir()
    return tmp_path


def opened(folder: Path, passphrase: str | None = None, *identities: str) -> StoreKey:
    return opened_by(read_locks(folder), passphrase, identities)


def test_a_passphrase_and_each_recipient_open_alone_and_nothing_else_does(key: StoreKey, folder: Path) -> None:
    (first, one), (second, two), (stranger, _) = new_identity(), new_identity(), new_identity()
    write_lock(folder, new_lock(key, Lock(WORDS, (one, two)), os.urandom), key)
    assert {opened(folder, WORDS).master, opened(folder, None, first).master, opened(folder, None, second).master} == {
        key.master
    }
    with pytest.raises(UsageError) as told:
        opened(folder, WORDS + "!")
    assert told.value.code == "lock.wrong-passphrase"
    with pytest.raises(UsageError) as told:
        opened(folder, None, stranger)
    assert told.value.code == "lock.wrong-identity"


def test_a_passphrase_typed_with_marks_apart_is_the_same(key: StoreKey, folder: Path) -> None:
    write_lock(folder, new_lock(key, Lock("un été à la côte bleue"), os.urandom), key)
    assert opened(folder, "un e\u0301te\u0301 a\u0300 la co\u0302te bleue") == key


def test_a_guess_costs_at_least_64_mebibytes_and_three_passes() -> None:
    assert wraps.ARGON2ID["memory_kib"] >= 64 * 1024
    assert wraps.ARGON2ID["iterations"] >= 3


def test_neither_copy_holds_the_key_and_either_is_enough(key: StoreKey, folder: Path) -> None:
    secret, public = new_identity()
    write_lock(folder, new_lock(key, Lock(recipients=(public,)), os.urandom), key)
    for gone in PLACES:
        raw = (folder / gone).read_bytes()
        assert key.master not in raw
        assert key.master.hex().encode() not in raw
        for left in (None, b"", b"{}\n", raw[:40]):
            (folder / gone).unlink()
            if left is not None:
                (folder / gone).write_bytes(left)
            assert opened(folder, None, secret) == key
            (folder / gone).write_bytes(raw)
    for gone in PLACES:
        (folder / gone).write_bytes(b"{}\n")
    with pytest.raises(IntegrityError) as told:
        read_locks(folder)
    assert told.value.code == "lock.unreadable"


def test_who_adds_a_recipient_without_the_key_is_found(key: StoreKey, folder: Path) -> None:
    (secret, public), (_, theirs) = new_identity(), new_identity()
    write_lock(folder, new_lock(key, Lock(recipients=(public,)), os.urandom), key)
    for place in PLACES:
        told = json.loads((folder / place).read_bytes())
        told["wraps"][0]["recipients"].append(theirs)
        text = json.dumps(told, separators=(",", ":"), sort_keys=True)
        (folder / place).write_text(text + "\n", encoding="utf-8")
    with pytest.raises(IntegrityError) as refused:
        opened(folder, None, secret)
    assert refused.value.code == "lock.changed"


def test_a_crash_between_the_two_copies_leaves_one_that_opens(key: StoreKey, folder: Path) -> None:
    (old, public), (new, another) = new_identity(), new_identity()
    write_lock(folder, new_lock(key, Lock(recipients=(public,)), os.urandom), key)
    kept = (folder / PLACES[1]).read_bytes()
    write_lock(folder, new_lock(key, Lock(recipients=(another,)), os.urandom), key)
    (folder / PLACES[1]).write_bytes(kept)
    assert opened(folder, None, old) == opened(folder, None, new) == key


def test_what_is_written_is_read_again(key: StoreKey) -> None:
    made = new_lock(key, Lock(recipients=(new_identity()[1],)), os.urandom)
    read = parse_lock(made.to_bytes(key))
    assert (read.name, read.wraps) == (made.name, made.wraps)
    read.refuse_other(key)
    with pytest.raises(IntegrityError):
        LockFile(read.name, (), read.mark).refuse_other(key)


@pytest.mark.parametrize(
    ("lock", "code"),
    [
        (Lock(), "lock.nothing-given"),
        (Lock("too short"), "lock.short-passphrase"),
        (Lock(recipients=("age1none",)), "age.bad-recipient"),
    ],
)
def test_a_lock_that_protects_nothing_is_refused(key: StoreKey, lock: Lock, code: str) -> None:
    with pytest.raises(UsageError) as told:
        new_lock(key, lock, os.urandom)
    assert told.value.code == code


def test_a_key_is_shown_nowhere(key: StoreKey) -> None:
    assert key.master.hex() not in f"{key} {key!r} {key.files!r} {Lock(WORDS)!r}"
    assert WORDS not in repr(Lock(WORDS))
    with pytest.raises(TypeError):
        pickle.dumps(key)


def test_keys_of_two_purposes_differ(key: StoreKey) -> None:
    made = [key.database("store.db"), key.database("derived.db"), key.files.key.hex(), key.signing_passphrase]
    assert len({one[:32] for one in made}) == 4


def test_a_folder_without_a_lock_has_no_key(tmp_path: Path) -> None:
    assert key_of(tmp_path) is None
