"""Verbs and numbers told by word order: what stands behind "and wounded", before two qualities, beside a distance."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def told(text: str, policy: str = "gtd") -> tuple[int, int]:
    made = coded(read(text, id="t", language="en").claims, policy_named(policy))
    return made["killed"].best, made["injured"].best


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A grenade on a cafe, a meeting place for guards, kills a waiter and wounds three others.", (1, 3)),
        (
            "A blast at an inn, popular with strangers, kills a Velsk woman and wounds six "
            "others, two guards among them.",
            (1, 6),
        ),
        (
            "VELSK - A roadside bomb aimed at a police van killed one trader and wounded "
            "four policemen west of Velsk, 170 km (106 miles) southeast of Dorn, police said.",
            (1, 4),
        ),
        ("The blast killed and wounded five.", (5, 5)),
        ("The bomb killed two cooks and wounded at least six.", (2, 6)),
    ],
)
def test_a_verb_behind_and_has_the_number_behind_it(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two were killed and wounded four days later.", (2, 2)),
        ("A man was shot and killed 20 metres from his home.", (1, 0)),
        ("A trader was stabbed and killed two days after the wedding.", (1, 0)),
        ("A guard was shot and wounded 12 kilometres from the town.", (0, 1)),
        ("Five people were killed and three wounded.", (5, 3)),
    ],
)
def test_what_stands_behind_and_may_be_no_number_of_people(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two blindfolded, handcuffed bodies were found near Velsk.", (2, 0)),
        ("Four bound, gagged and bullet-riddled bodies were found in the river.", (4, 0)),
        ("Police found three decomposed, beheaded bodies in a ditch.", (3, 0)),
        ("Five unidentified, bullet-riddled bodies were recovered from a canal.", (5, 0)),
    ],
)
def test_a_number_stands_before_several_qualities(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("After killing two, masked and armed men fled.", (2, 0)),
        ("In 2014, armed, masked men killed two clerks.", (2, 0)),
    ],
)
def test_a_number_before_a_comma_counts_nobody_behind_it(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Three watchmen were wounded, some badly, in a drive-by shooting some 28 km "
            "(22 miles) southwest of Velsk, police said.",
            (0, 3),
        ),
        ("Two shepherds were hurt in a shooting some 12 miles (19 km) north of Dorn.", (0, 2)),
    ],
)
def test_a_distance_was_not_shot(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
