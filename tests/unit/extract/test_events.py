"""What tells of a death without the word for it, and what does not."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def killed(text: str) -> list[int | None]:
    return [c.count.low for c in read(text, id="t", language="en").claims if c.harm is Harm.KILLED and not c.negated]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("About thirty soldiers fell in the battle.", [30]),
        ("Two soldiers fell into a well.", []),
        ("The town fell in the attack.", []),
        ("Six fighters were put out of action by the helicopter.", [6]),
        ("Six trucks were put out of action by the helicopter.", []),
        ("The lifeless body of a clerk kidnapped four days earlier was found in Boriko.", [1]),
        ("The blast killed ten, eight soldiers among them.", [10]),
        ("On 7 March 2020, 11 including 2 women died after their car struck a mine.", [11]),
    ],
)
def test_a_death_is_read_from_how_it_is_worded(text: str, wanted: list[int | None]) -> None:
    assert killed(text)[:1] == wanted
