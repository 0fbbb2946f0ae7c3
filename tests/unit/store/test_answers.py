"""Answers of a model are kept by the hash of the question, whole or not at all."""

import pytest

from sijill.errors import Refusal
from sijill.store.answers import AnswerCache

KEY = "0f" * 32


def test_what_was_put_is_given_again(tmp_path):
    cache = AnswerCache(tmp_path / "a" / "b")
    assert cache.get(KEY) is None
    cache.put(KEY, "قال\ud800 «five»")
    assert AnswerCache(tmp_path / "a" / "b").get(KEY) == "قال\ud800 «five»"


def test_nobody_else_may_look_in(tmp_path):
    AnswerCache(tmp_path / "kept").put(KEY, "words")
    assert (tmp_path / "kept").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("bent", [b"", b"{", b"[]", b'{"content": "words"}', b'{"content": 3, "sha256": ""}', b"\xff"])
def test_a_bent_answer_is_none(tmp_path, bent):
    cache = AnswerCache(tmp_path)
    cache.put(KEY, "words")
    (path,) = tmp_path.rglob("*.json")
    path.write_bytes(bent)
    assert cache.get(KEY) is None


@pytest.mark.parametrize("key", ["", "../../etc/passwd", "0F" * 32, "0f" * 31])
def test_a_key_is_a_hash(tmp_path, key):
    with pytest.raises(Refusal):
        AnswerCache(tmp_path).put(key, "words")
