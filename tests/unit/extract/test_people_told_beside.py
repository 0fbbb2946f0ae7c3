"""People told of beside others: behind a comma, in the next clause, in the next sentence."""

import pytest

from .reading import figures_by

told = figures_by("gtd")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Ten people were killed and at least thirty others hurt as a device detonated at a fair.",
            (10, 30),
        ),
        ("Men fired on tourists, killing two Mullish women, their driver and a man.", (4, 0)),
        ("Men fired on a car, killing two civilians, a man and his son.", (2, 0)),
        ("Men fired on a car, killing three people, a clerk, his wife and their son.", (3, 0)),
        ("In the Ronda Hills, a paramedic and resident of the Dolka refugee camp was killed by soldiers.", (1, 0)),
        ("In the Ronda Hills, a mill and store of the Dolka refugee camp was shelled by soldiers.", (0, 0)),
        ("5 May 2011 - Tolen, Norland - A driver with the U.N. Mill Fund (MF) was killed.", (1, 0)),
    ],
)
def test_all_are_told_of(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A guard of the agency was killed and Sami Karim, the head of the office, was abducted.", (1, 0)),
        ("A guard of the agency was killed and Sami Karim was abducted and later killed.", (2, 0)),
        ("January 16 Khan Marjan: A woman wearing a vest blew herself up near worshippers, killing nine.", (10, 0)),
    ],
)
def test_who_is_abducted_and_where_it_was_are_not_killed(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Gunmen shot at two clerks, killing one. Nasrin Karimi, 35, died at once.", (1, 0)),
        ("A bomb hit two clerks, killing one. Another man, Nasir Karimi, was killed by a second bomb.", (2, 0)),
        ("Gunmen killed two nurses. They shot the nurses, who were on duty.", (2, 0)),
        ("Gunmen killed a nurse. They shot the nurse in the head.", (1, 0)),
        ("Gunmen killed a nurse. They shot the driver in the leg.", (1, 1)),
        ("Gunmen killed two nurses. They shot the other nurse in the leg.", (2, 1)),
    ],
)
def test_the_dead_are_told_of_again(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
