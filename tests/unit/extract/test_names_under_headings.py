"""Names under headings, in rows behind a colon, between strokes, behind ranks; and those who are not among them."""

from __future__ import annotations

import pytest

from .reading import killed as _killed
from .reading import named_dead as _names


@pytest.mark.parametrize(
    "heading",
    [
        "We mourn the people killed in the shelling of the market. The following are the names we could confirm.",
        "With sorrow we announce the martyrdom of our cousins:",
        "The names of those killed are listed below.",
    ],
)
def test_marked_lines_are_the_names_a_heading_tells_of(heading: str) -> None:
    lines = "- Osman Tirab Kuku\n- the child Hawa Tirab Kuku (4 years)\n- Dr. Salma Bakhit Jar"
    assert _names(f"{heading}\n{lines}\nThe wounded:\n- Faisal Doma Nur\n- Nimat Doma Nur") == {
        "Osman Tirab Kuku",
        "Hawa Tirab Kuku",
        "Salma Bakhit Jar",
    }


def test_a_sentence_is_no_heading_over_lines_without_marks() -> None:
    text = "Three people were killed in the shelling.\nOsman Tirab Kuku\nHawa Tirab Kuku\n"
    assert not any(len(claim.victims.names) > 1 for claim in _killed(text))


def test_somebody_without_a_name_is_counted_and_ends_no_list() -> None:
    text = "List of the dead\n1. Osman Tirab Kuku - 30 years\n2. Unidentified woman\n3. Hawa Tirab Kuku - 4 years\n"
    held = next(claim for claim in _killed(text) if claim.victims.names)
    assert held.victims.names == ("Osman Tirab Kuku", "Hawa Tirab Kuku")
    assert (held.count.low, held.count.high) == (3, 3)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Martyrs: Salim Abu Nahl/ Yusra Salim Abu Nahl/ Adam Salim Abu Nahl. Several wounded.",
            {"Salim Abu Nahl", "Yusra Salim Abu Nahl", "Adam Salim Abu Nahl"},
        ),
        (
            "The police named the dead soldiers as Private Ayham Darwish, Corporal Nizar Saqr and First Lieutenant"
            " Muhsin Deeb. The attack was ordered by Qutaiba Shami.",
            {"Ayham Darwish", "Nizar Saqr", "Muhsin Deeb"},
        ),
        (
            "Three people were killed in the attack on the bus stop: pensioner Halyna Bondar (71), nurse Iryna Melko"
            " (29) and schoolboy Danylo Shev (13), the head of the administration, Serhii Ponom, wrote.",
            {"Halyna Bondar", "Iryna Melko", "Danylo Shev"},
        ),
        ("Among the victims of the Deir Sharqat massacre is the singer Hafiz Tirab, friends said.", {"Hafiz Tirab"}),
        (
            '"The martyr Salim Hallaf and his brother the martyr Tariq Hallaf, bombed in their home."',
            {"Salim Hallaf", "Tariq Hallaf"},
        ),
        ("Yara Nadim Abdel-Al was killed in her home.", {"Yara Nadim Abdel-Al"}),
    ],
)
def test_names_in_rows_are_the_dead(text: str, names: set[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "alive"),
    [
        (
            "Three people died, namely Salim Hallaf and two others. The chief, Tariq Doma, denounced the attack.",
            "Tariq Doma",
        ),
        ("Father of the victims: Tariq Doma. Salim Hallaf was killed by a mine.", "Tariq Doma"),
        (
            "The medic Rana Doma was killed, they said, but colleagues confirmed that she is alive. Salim Hallaf died.",
            "Rana Doma",
        ),
        (
            "Salim Hallaf was killed. Tributes were posted by friends, including Rana Doma and Tariq Doma.",
            "Rana Doma",
        ),
        ("Hala Nasr, the widow of Tariq Doma, was killed in the strike.", "Tariq Doma"),
        (
            "Salim Hallaf was killed. Two children, Rana Doma and Tariq Doma, were also identified as injured.",
            "Rana Doma",
        ),
    ],
)
def test_who_tells_mourns_lives_or_died_before_is_not_named(text: str, alive: str) -> None:
    assert alive not in _names(text)
