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
        ("1 employee of a charity was among those killed while boats unloaded.", [1]),
        ("3 charity (1 international, 2 national) staff killed in an ambush.", [3]),
        ("1 charity nurse killed, 1 foreign guard and 2 local guards wounded in an attack.", [1]),
        ("3 charity (1 French, 2 Danish) staff and 5 local guards killed, 4 wounded in the blast.", [3, 5]),
        ("Seven charity staff, six women and one man, were killed on the road.", [7, 6, 1]),
        ("17 nurses shot execution-style in their offices.", [17]),
        ("A nurse was shot and kiled at home.", [1]),
        ("60 people, including 45 travellers, nine stewards, and six raiders were killed.", [60]),
        ("The staff was killed.", [None]),
        ("1 clerk abducted by armed men from his home and later found shot dead.", [1]),
        ("A clerk was struck by shots fired from a car and later died at a hospital.", [1]),
        ("4 clerks, 1 foreign and 3 local, killed by gunmen.", [4]),
        ("National staff member (driver) shot and killed by bandits.", [1]),
        ("The man stabbed two men, killing both.", [2]),
        ("The bodies of 2 clerks were found in the river three days after they were abducted.", [2]),
    ],
)
def test_fragments_count_whom_they_mean(text: str, wanted: list[int | None]) -> None:
    assert counts(text) == wanted


def test_people_set_apart_are_told_of_as_such() -> None:
    text = "1 nurse and a bystander (not included here) injured when two men opened fire."
    claims = [c for c in read(text, id="t", language="en").claims if c.harm is Harm.INJURED]
    assert [c.hedges for c in claims] == [(), ("not included here",)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two nurses were injured (one shot and one beaten) when their car was stopped.", [2]),
        ("Two nurses met two men, who assaulted one of the nurses, leaving him with severe injuries.", [1]),
        ("It is not known who shot him.", []),
        ("One cook of a charity kitchen was injured at work.", [1]),
        ("Two nurses had to be hospitalized.", [2]),
        ("A package burned the clerk's fingers.", [1]),
        ("A boy and son of a clerk tested positive for anthrax.", [1]),
        ("One nurse was robbed and raped.", [1]),
        ("3 nurses of a charity wounded by a roadside bomb, one later died.", [3]),
        ("Aid worker killed in airstrike; his colleague injured.", [1]),
        ("An ambulance was hit by a missile.", []),
        ("One clerk was treated for smoke inhalation.", [1]),
    ],
)
def test_the_injured_are_told_once(text: str, wanted: list[int | None]) -> None:
    assert counts(text, Harm.INJURED) == wanted
