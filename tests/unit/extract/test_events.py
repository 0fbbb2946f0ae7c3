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
        ("Two farmers and 3 fighters dead in Boriko.", [2, 3]),
        ("Clashes left 4 soldiers and 5 fighters dead.", [4, 5]),
        ("Five soldiers died on the spot and a sixth succumbed to his injuries.", [5, 1]),
        ("A breeder was stabbed by unknown men; he did not survive.", [1]),
        ("The hut did not survive the storm.", []),
        ("He bled to death.", [1]),
        ("Fighters killed 2 ex-soldiers in Boriko.", [2]),
        ("Five fighters were eliminated in an operation.", [5]),
        ("Five players were eliminated in the first round.", []),
        ("The dead body of a soldier was handed over to elders.", [1]),
        ("Two were killed and two others critically hurt.", [2]),
        ("A clerk was found strangled near the bridge.", [1]),
        ("10 fighters including 2 commanders perished in an operation.", [10]),
        ("A midwife fatally shot at a checkpoint by a militiaman.", [1]),
        ("Two clerks who worked for an agency were among 20 killed in the shelling.", [2]),
        ("National driver of an NGO killed near the bridge.", [1]),
        ("Agency employee dead after mortar attack.", [1]),
        ("A strike hit a flat, reportedly killing up to two civilians.", [None]),
    ],
)
def test_a_death_is_read_from_how_it_is_worded(text: str, wanted: list[int | None]) -> None:
    assert killed(text)[:2][: max(1, len(wanted))] == wanted
