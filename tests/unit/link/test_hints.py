"""Hints count what they say."""

from __future__ import annotations

import pyarrow

from sijill.link.hints import distinct_parts, letters, with_hints


def test_which_bytes_a_text_holds_and_holds_again_are_bits() -> None:
    held, again = letters(pyarrow.array(["abca", "", None, "aabb", "é"]))
    bit = {sign: 1 << (ord(sign) & 63) for sign in "abc"}
    both = [1 << (byte & 63) for byte in "é".encode()]
    assert [int(one) & (2**64 - 1) for one in held] == [sum(bit.values()), 0, 0, bit["a"] + bit["b"], sum(both)]
    assert again.tolist() == [bit["a"], 0, 0, bit["a"] + bit["b"], 0]


def test_a_part_of_a_slice_of_texts_is_that_of_the_text() -> None:
    texts = pyarrow.array(["zz", "ab", "c"])
    assert [one.tolist() for one in letters(texts[1:])] == [one.tolist()[1:] for one in letters(texts)]


def test_an_edit_parts_at_most_two_bits() -> None:
    words = ["omar", "omaar", "oamr", "omr", "umar", "omarr"]
    held, again = letters(pyarrow.array(words))
    apart = [
        bin(int(a ^ held[0])).count("1") + bin(int(b ^ again[0])).count("1") for a, b in zip(held, again, strict=True)
    ]
    assert max(apart) == 2


def test_repeated_parts_are_left_out() -> None:
    lists = pyarrow.array([["a", "b", "a"], [], ["c", "c"]])
    assert distinct_parts(lists, 2).tolist() == [[0, 1], [-1, -1], [2, -1]]
    assert with_hints(pyarrow.table({"parts": lists}))["parts_count"].to_pylist() == [3, 0, 2]
