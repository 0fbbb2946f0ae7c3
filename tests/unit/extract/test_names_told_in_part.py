"""Names of some of several people: told behind "including" and "among them", whatever the parse makes of the row."""

import pytest
from tests.unit.extract.reading import named_dead

BOTH = {"Tarik Velim", "Omar Dessik"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Five people, among them Tarik Velim and Omar Dessik, were killed.", BOTH),
        ("Five people died, among whom were Tarik Velim and Omar Dessik.", BOTH),
        ("Five people were killed in the strike, among them Tarik Velim, a baker, and Omar Dessik, a nurse.", BOTH),
        ("At least seven villagers - including Tarik Velim and Omar Dessik - died.", BOTH),
        ("Five people including Tarik Velim (12) were killed while Omar Dessik (9) was injured.", {"Tarik Velim"}),
        ("Five people were killed, including Tarik Velim, and Omar Dessik was wounded.", {"Tarik Velim"}),
        ("Militants killed three people, among them Tarik Velim, and abducted Omar Dessik.", {"Tarik Velim"}),
        ("Eight people were killed, including Tarik Velim, her father Omar Dessik told reporters.", {"Tarik Velim"}),
        ("Eight people were killed, among them Sara Velim (12), and Omar Dessik (14) was wounded.", {"Sara Velim"}),
        ("Three people were killed, including Tarik Velim, son of the mayor, Omar Dessik.", {"Tarik Velim"}),
        ("The strike killed seven, among them Tarik Velim, Omar Dessik told reporters.", {"Tarik Velim"}),
    ],
)
def test_those_named_among_the_dead_are_named(text: str, names: set[str]) -> None:
    assert named_dead(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Five people, among them relatives of Tarik Velim, were killed.",
        "Five people, including the wife of Tarik Velim, were killed.",
        "Five people, including members of the Velim family, were killed.",
        "Five people, including Tarik Velim's driver, were killed.",
        "Five fighters, including men loyal to Tarik Velim, were killed.",
        "Two people were killed. Five others, among them Tarik Velim, were injured.",
        "Three people were killed in an attack that officials, including Tarik Velim, condemned.",
        "Three guards were killed in the raid by commanders including Tarik Velim.",
        "Three people died as witnesses, among them Tarik Velim, looked on.",
        "Five people were killed in an attack claimed by a group including Tarik Velim and Omar Dessik.",
        "Six people died in the attack condemned by many, including Tarik Velim.",
        "Eight people were killed in the attack on a convoy including Tarik Velim, who survived.",
    ],
)
def test_nobody_else_is_named_dead(text: str) -> None:
    assert named_dead(text) == set()
