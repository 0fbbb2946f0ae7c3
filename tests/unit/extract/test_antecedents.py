"""Deaths of "they" have the number of those told of before."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two nurses were kidnapped on the road. They were later killed.", [2]),
        ("1 nurse and 1 driver kidnapped near the port. Assumed killed.", [2]),
        ("1 nurse kidnapped, fate unknown (presumed killed).", [1]),
        ("Ten farmers were killed. Two nurses were kidnapped. They were killed.", [10, None]),
        ("They were killed.", [None]),
        ("1 clerk kidnapped on the road. Killed during a rescue attempt.", [1]),
        ("Found dead near the river.", [None]),
    ],
)
def test_they_are_as_many_as_were_told_of(text: str, wanted: list[int | None]) -> None:
    claims = read(text, id="t", language="en").claims
    assert [c.count.low for c in claims if c.harm is Harm.KILLED and not c.negated] == wanted


def test_their_bodies_are_as_many_as_were_taken() -> None:
    text = "Four members of a clearance team were abducted; their bodies were found five days later."
    claims = read(text, id="t", language="en").claims
    assert [c.count.low for c in claims if c.harm is Harm.KILLED] == [4]
