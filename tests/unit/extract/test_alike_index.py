"""Parts of names found by those that may be the same, and what is told of fates row by row."""

from __future__ import annotations

import re
from itertools import product

from sijill.extract.english.names.alike_index import AlikeIndex
from sijill.extract.english.names.named_dead import are_one_part
from sijill.extract.english.names.told_states import ToldStates, states

WRITTEN = (
    "mohammed muhammad mahmoud salma salmah sameer samir amir amira haddad hadad hadded khalil khaleel nour noor"
    " barzoun bazroun yusuf youssef joseph abdullah abdallah omar umar rana"
)
PARTS = WRITTEN.split()


def test_every_pair_that_may_be_one_is_found() -> None:
    index = AlikeIndex()
    for number, part in enumerate(PARTS):
        index.add(part, number)
    missed = [
        (part, other)
        for part, (number, other) in product(PARTS, enumerate(PARTS))
        if are_one_part(part, other) and number not in index.near(part)
    ]
    assert any(are_one_part(part, other) for part, other in product(PARTS, PARTS) if part != other)
    assert not missed


def test_numbers_are_given_in_order_and_once() -> None:
    index = AlikeIndex()
    for number, part in enumerate(["samir", "rana", "sameer", "samir"]):
        index.add(part, number)
    assert index.near("samir") == [0, 2, 3]


def test_what_is_told_row_by_row_is_what_the_whole_stretch_tells() -> None:
    text = (
        "Two were killed: A. B lost his leg, C was wounded and D, found dead, lost her life. E was not killed; F died."
    )
    rows = [match.start() for match in re.finditer(r"[A-F]", text)]
    told = ToldStates(text)
    for at in rows:
        kinds = [str(match.lastgroup) for match in states().finditer(text[:at])]
        coming = next((str(match.lastgroup) for match in states().finditer(text[at + 1 :])), "nothing")
        assert told.before(0, at) == (kinds[-1] if kinds else None, "hurt" in kinds)
        assert told.behind(at + 1, len(text)) == coming
