"""Field notes: fragments without verbs, "a staff", brackets, people set apart."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def counts(text: str, harm: Harm = Harm.KILLED) -> list[int | None]:
    return [c.count.low for c in read(text, id="t", language="en").claims if c.harm is harm and not c.negated]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A national staff of a charity was killed on the road.", [1]),
        ("1 charity driver and 4 charity guards killed in an explosion at the office.", [1, 4]),
        ("2 nurses from different agencies kidnapped near the town and later found dead.", [2]),
        ("1 employee of a charity was among those killed during an operation.", [1]),
        ("3 charity (1 international, 2 national) staff killed in an ambush.", [3]),
        ("The staff was killed.", [None]),
    ],
)
def test_fragments_count_whom_they_mean(text: str, wanted: list[int | None]) -> None:
    assert counts(text) == wanted


def test_people_set_apart_are_told_of_as_such() -> None:
    text = "1 nurse and a bystander (not included here) injured when two men opened fire."
    claims = [c for c in read(text, id="t", language="en").claims if c.harm is Harm.INJURED]
    assert [c.hedges for c in claims] == [(), ("not included here",)]
