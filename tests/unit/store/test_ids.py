import re

import pytest

from sijill.errors import Refusal
from sijill.store.ids import Ids

IDS = Ids(bytes(range(32)))


def test_an_id_is_always_the_same_for_its_anchor_and_another_for_any_other() -> None:
    assert IDS.make("victim", "Coast/17") == IDS.make("victim", "Coast/17")
    made = [IDS.make(kind, anchor) for kind in ("victim", "claim") for anchor in ("Coast/17", "Coast/1", "")]
    assert len(set(made)) == len(made)
    assert all(re.fullmatch(r"(victim|claim)-[a-z2-7]{16}", one) for one in made)


def test_kind_and_anchor_cannot_be_shifted_into_each_other() -> None:
    assert IDS.make("a", "b-c").split("-", 1)[1] != IDS.make("a-b", "c").split("-", 2)[2]


def test_an_id_cannot_be_made_again_from_the_name_without_the_key() -> None:
    assert Ids(bytes(32)).make("victim", "سلمى") != IDS.make("victim", "سلمى")


@pytest.mark.parametrize("kind", ["", "Victim", "victim ", "victim-", "a\x00b"])
def test_a_kind_that_is_no_word_is_refused(kind: str) -> None:
    with pytest.raises(Refusal):
        IDS.make(kind, "x")


def test_a_key_of_another_length_is_refused() -> None:
    with pytest.raises(Refusal):
        Ids(b"short")
