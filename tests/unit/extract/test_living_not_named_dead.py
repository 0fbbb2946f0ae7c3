"""Who lives is not named among the dead: near misses, false news, attempts, fathers and those present. All invented."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm

LIVING = [
    "Wael Qarmo was nearly killed when a shell hit his shop.",
    "Wael Qarmo was almost killed.",
    "Wael Qarmo, thought to have died in the blast, walked out of hospital on Sunday.",
    "It is not true that Wael Qarmo was killed.",
    "It is false that Wael Qarmo was killed.",
    "خبر استشهاد وائل شلهوب غير صحيح.",
    "قتل ابن وائل شلهوب يوم الاثنين.",
    "شيّع الأهالي شهيدين بحضور الشيخ وائل شلهوب.",
    "حاولوا قتل وائل شلهوب لكنه نجا.",
]
DEAD = [
    ("Wael Qarmo, believed to have been killed in the raid, was buried on Sunday.", "Wael Qarmo"),
    ("It is true that Wael Qarmo was killed.", "Wael Qarmo"),
    ("Wael Qarmo was killed nearly two hours after the raid.", "Wael Qarmo"),
    ("تأكد خبر استشهاد وائل شلهوب.", "وائل شلهوب"),
    ("قتل وائل شلهوب يوم الاثنين بحضور أبيه.", "وائل شلهوب"),
    ("قتل وائل شلهوب بعد أن حاول الفرار.", "وائل شلهوب"),
]


def _dead(text: str) -> set[str]:
    claims = read(text, id="t").claims
    return {name for c in claims if c.harm is Harm.KILLED and not c.negated for name in c.victims.names}


@pytest.mark.parametrize("text", LIVING)
def test_who_lives_is_not_named_among_the_dead(text: str) -> None:
    assert not _dead(text)


@pytest.mark.parametrize(("text", "name"), DEAD)
def test_who_died_is(text: str, name: str) -> None:
    assert _dead(text) == {name}


def test_nearly_before_a_number_says_nothing_of_the_deaths() -> None:
    (claim,) = read("Nearly 40 people were killed.", id="t").claims
    assert claim.count.low == 40
