"""People told of by name are counted each once, however the sentence goes on."""

from __future__ import annotations

import pytest
from tests.unit.extract.reading import figures_by, named_dead

figures = figures_by("ucdp")


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("Omar Rashid, the mayor, and Hala Nassar were killed.", 2, 0),
        ("Omar Rashid, his wife and their three children were killed.", 5, 0),
        ("Omar Rashid, her eldest son, was killed.", 1, 0),
        ("The bodies of Omar Rashid, his wife and his son were found.", 3, 0),
        ("The bodies of a clerk, his wife and his son were found.", 3, 0),
        ("Omar Rashid was killed together with Hala Nassar and Lina Saba.", 3, 0),
        ("Omar Rashid was killed along with Hala Nassar's driver.", 1, 0),
        ("Omar Rashid was killed, as was Hala Nassar.", 2, 0),
        ("Omar Rashid was killed and so was Hala Nassar.", 2, 0),
        ("Omar Rashid was killed on Monday and Hala Nassar on Tuesday.", 2, 0),
        ("Omar Rashid died at once; Hala Nassar died in hospital.", 2, 0),
        ("Either Omar Rashid or Hala Nassar was killed.", 1, 0),
    ],
)
def test_everybody_once(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Three drivers were killed. Omar Rashid died in the arms of his wife.", 3),
        ("Three drivers were killed. Omar Rashid was hit in the neck and died at once.", 3),
        ("A driver was killed on Monday. Omar Rashid was shot dead as he left the garage.", 1),
        ("Driver killed in Tolen. Omar Rashid was shot dead as he left the garage.", 1),
        ("Three drivers were killed in Tolen. Omar Rashid was shot dead in Talin.", 4),
        ("Three drivers were killed. Omar Rashid was also killed.", 4),
        ("A driver was killed in Tolen. Omar Rashid was shot dead in Talin on Monday.", 2),
        ("A driver was killed on Monday. Omar Rashid, a guard, was shot dead.", 2),
        ("A driver was killed on Monday. Omar Rashid was killed too.", 2),
    ],
)
def test_who_is_named_next_is_one_of_them(text: str, dead: int) -> None:
    assert figures(text) == (dead, 0)


def test_each_claim_names_its_own() -> None:
    assert named_dead("Omar Rashid, the mayor, and Hala Nassar were killed.") == {"Omar Rashid", "Hala Nassar"}


def test_a_first_name_makes_a_person_of_what_the_parser_takes_for_a_place() -> None:
    assert named_dead("Karim Odeh died in hospital.") == {"Karim Odeh"}
    assert not named_dead("Karim Street was hit and a clerk died.")


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Hala Nassar took over from the founder, Omar Rashid, supposedly dead.", 0),
        ("The founder, Omar Rashid, was found dead.", 1),
        ("Omar Rashid, reportedly dead, led the group.", 1),
    ],
)
def test_who_is_only_supposed_dead_is_not_counted(text: str, dead: int) -> None:
    assert figures(text) == (dead, 0)
