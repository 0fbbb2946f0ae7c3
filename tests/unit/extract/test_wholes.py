"""Inside which other number a number stands: every rule is needed for something, and each tells why."""

from __future__ import annotations

import pytest

from sijill.extract.english.tolls.within import wholes
from sijill.extract.english.tolls.within.told import Told
from sijill.extract.read import read

TOLD = {
    "the text splits the larger number up": "Nine people died in the blast; five were soldiers.",
    "a witness tells of their own dead": 'A bomb killed four in Talin. "My cousin was killed," said a resident.',
    "they are said to be among the dead": "Two porters were among 20 killed in the shelling.",
    "a tally behind sums them up": "A clerk and a porter were killed in Tolen. 2 fatalities.",
    "a total behind is made up of them": "Three were killed on the spot, one later died, bringing the toll to four.",
    "they are who a manifold killing killed": (
        "A double murder shook Tolen. A farmer and his wife were shot dead, a neighbour said."
    ),
    "the toll rose by them": "The death toll rose to six after two wounded guards succumbed to their injuries.",
    "they are the ones who died of the hurt": (
        "A guard was killed and ten others were hurt in Tolen. Eleven were wounded and later one of them died."
    ),
    "the hurt are told again with who of them died": (
        "Four clerks were injured when their car hit a mine. 1 of 4 injured has died."
    ),
    "the last of the dead is counted out": (
        "Five clerks were killed. Four clerks died there and a fifth died later in hospital."
    ),
    "one and the other are the two": (
        "Two clerks were shot dead in Tolen. One, 28, was killed on the spot and the other, 30, died in hospital."
    ),
    "bodies are carried away": "Five clerks were shot dead in Tolen. The bodies of two women arrived at the morgue.",
    "a name alone is told next": "Two clerks were shot dead. Lina Haddad, 28, was killed on the spot.",
    "one of a pair is described": (
        "The firm announced the death of two of its staff, a clerk and a driver, who were killed in Tolen."
    ),
    "the bodies of those dead are named": (
        "Troops shot dead two insurgents. The bodies of Omar Haddad, 38, and his aide were found with weapons."
    ),
    "those dead are described": "Two clerks were killed. The men, a driver and a guard, were killed instantly.",
    "a name is told behind": (
        "Raiders shot dead a displaced man. Their shots killed Omar Haddad, a displaced man from Talin."
    ),
    "a heading lists their names": "A strike in Tolen killed five. Killed: Omar Haddad, Lina Saba, Karim Odeh.",
    "a leader is told of among his dead": (
        "Six militants were killed in a blast in Velsk. An important commander, Malandi, was killed."
    ),
    "their killing is spoken of as known": (
        "Eleven people were killed in Velsk. Elders blamed the killing of at least four people on the militia."
    ),
    "the story below a headline tells it again": (
        "Two Nurses Killed in Ronda Attack\n\nTwo nurses were killed in the town of Ronda on Monday."
    ),
    "they are told of out of all the dead": "Of the eleven people killed, six were shot dead.",
    "they are said to be among a number": "Two nurses were among the 11 people wounded in the blast.",
    "a statement opens with their death": (
        "We learned of the killing of a colleague. Armed men stopped three clerks and killed one of them."
    ),
    "they were told of before": "A bomb killed four people in Talin. Two of them were children.",
    "the same voice told more later": (
        "The ministry first reported four deaths and later said nine people were killed."
    ),
    "they brought the total to more": "Two nurses were killed in Tolen, bringing the toll to 12.",
    "bodies are of those told of as dead": "Police said 30 people were killed. Police said 20 bodies were recovered.",
    "others beside them are some of the hurt": (
        "Seven were injured. Two of the wounded had been sent home and one was in serious condition, he said."
    ),
    "how one of the hurt was hurt is told behind them": "Three people were injured in the blast. One lost a leg.",
    "they are led in by the word including": (
        "At least 148 villagers were murdered, including seven guards executed by their chief."
    ),
}


def inside(text: str) -> set[tuple[str, str]]:
    return {(c.id, c.relation.part_of) for c in read(text, id="t", language="en").claims if c.relation.part_of}


def test_every_rule_has_its_example() -> None:
    assert [rule.because for rule in wholes.RULES] == list(TOLD)


@pytest.mark.parametrize("because", TOLD)
def test_each_rule_is_needed(because: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = inside(TOLD[because])
    others = tuple(rule for rule in wholes.RULES if rule.because != because)
    monkeypatch.setattr(wholes, "RULES", others)
    without_it = inside(TOLD[because])
    assert without_it < with_it


@pytest.mark.parametrize(
    "text",
    [
        "Four people were killed in Tolen. Three more were killed in Ronda.",
        "Police said 30 people were killed. Another 20 bodies were recovered from the river.",
        "Four people were killed in Talin. An earlier toll put the dead in Ronda at three.",
        "Four guards were wounded in Tolen and one of them died.",
        "One guard was shot in Tolen and the other was stabbed to death.",
        "Three clerks were killed in Tolen. Police identified the attackers as Omar Haddad and Sami Noor.",
        "Five militants were killed in Velsk. A commander, Malandi, was also killed in Ronda.",
        "The ministry first reported four deaths and later said three more people were killed.",
    ],
)
def test_others_stand_inside_no_number(text: str) -> None:
    assert not inside(text)


def test_further_people_are_counted_on_top() -> None:
    first, further = read("Four were killed in Tolen. Three more were killed in Ronda.", id="t", language="en").claims
    assert further.relation.additive_to == first.id


def test_no_number_stands_inside_its_own_part(monkeypatch: pytest.MonkeyPatch) -> None:
    around = wholes.Rule("in a ring", lambda told: [("c1", "c2"), ("c2", "c3"), ("c3", "c1"), ("c3", "c3")])
    monkeypatch.setattr(wholes, "RULES", (around,))
    assert wholes.wholes(Told(())) == {"c1": "c2", "c2": "c3"}
