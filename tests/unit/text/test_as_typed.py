"""Marks between the words as plain prose, and the ones that must stay."""

from __future__ import annotations

import pytest

from sijill.text.as_typed import as_typed
from sijill.text.rewritten import rewritten


def read_as(text: str) -> str:
    return rewritten(text, as_typed(text)).text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Four guards - unarmed at the time - were killed.", "Four guards (unarmed at the time) were killed."),
        ("Four guards\u2014unarmed at the time\u2014were killed.", "Four guards (unarmed at the time) were killed."),
        ("They hit four guards - all of them men - in Morva.", "They hit four guards, all of them men, in Morva."),
        ("Eight boys, all residents of Morva, were hit.", "Eight boys (all residents of Morva) were hit."),
        ("A man, working as a cook, was hit.", "A man (working as a cook) was hit."),
        ("Six  men  were  killed  in  Morva.", "Six men were killed in Morva."),
        ("Six men were killed.  Nobody was seen in the whole of the town.", None),
        ("Six men & a boy were killed.", "Six men and a boy were killed."),
        ("A car w/ 4 pax w/o lights hit 2 civs.", "A car with 4 people without lights hit 2 civilians."),
        ("A man died in Morva dist. on the road.", "A man died in Morva dist on the road."),
        ("On 9 March 2024 gunmen came.", "On 9 March 2024, gunmen came."),
        ("On March 9 two men came.", "On March 9, two men came."),
        ("On Tuesday night gunmen came.", "On Tuesday night, gunmen came."),
        ("2024-03-09 - Two men were killed by a mine.", "On 9 March 2024, Two men were killed by a mine."),
        ("\u2022 Two men were killed by a mine.", "Two men were killed by a mine."),
        ("A driver was hit. Driver died.", "A driver was hit. The driver died."),
        ("A security guard was hit. Security guard died.", "A security guard was hit. The security guard died."),
        ("A UN driver was hit. UN driver died.", "A UN driver was hit. The UN driver died."),
        ("A man was hit. Victim died.", "A man was hit. The victim died."),
        ("Drone hit a car, driver dead, two hurt.", "Drone hit a car, driver killed, two hurt."),
        ("Two men, who were standing by, sustained burns.", "Two men (who were standing by) sustained burns."),
        ("They killed, with machetes, six men.", "They killed (with machetes) six men."),
        ("He and, it is believed, two men fell.", "He and (it is believed) two men fell."),
        ("9 pers. killed, 4 pers. hurt.", "9 people killed, 4 people hurt."),
        ("Mother of three killed by a mine.", "Mother killed by a mine."),
        ("They beat victim with sticks.", "They beat the victim with sticks."),
    ],
)
def test_marks_of_haste_are_read_as_prose(typed: str, read: str | None) -> None:
    assert read_as(typed) == (read if read is not None else typed.replace("  ", " "))


@pytest.mark.parametrize(
    "text",
    [
        "Nine people - five soldiers and four clerks - were killed.",
        "Omar Haddad and his girl Noor - who was not yet two - were killed.",
        "Noor Haddad and her sons - Omar, Sami and Ali Haddad - were killed.",
        "Omar Haddad, who was thought to be martyred, is alive.",
        "An image of the injured and killed victim arriving.",
        "A truck hit a wall, driver dead tired. A bus stood there, engine dead, lights on.",
        "The road Morva - Kesten - Orsk was cut.",
        "Two men, who were shot, were found.",
        "Two men, who were 20 and 30, were found.",
        "Omar Haddad  34  killed  Morva",
        "Haddad & Sons were robbed.",
        "On 9 March 2024, gunmen came. On 9 March at noon they left. On 9 and 10 March they came again.",
        "On Tuesday and Friday they came.",
        "2024-03-09 12 4",
        "\u2022 Omar Haddad",
        "A guard was hit. Driver died.",
        "A guard was hit. Aid worker died. Bus drivers died. He said so. guard was late.",
        "They killed, with the help of two men, a guard. The mother of three men killed there spoke to 3 pers of hers.",
        "Officer Haddad died. A CIV plane landed.",
        "He beat each victim and one attacker, a victim of torture said.",
    ],
)
def test_marks_that_mean_something_stay(text: str) -> None:
    assert read_as(text) == text
