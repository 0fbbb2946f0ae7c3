"""What stands around the plain sentence of a harm, and how it was typed, leaves its figures."""

from __future__ import annotations

import pytest

from .reading import claims, figures_by, named_dead

figures = figures_by("ucdp")


@pytest.mark.parametrize(
    "text",
    [
        "Four guards were killed and two wounded by gunmen in Morva.",
        "Four guards - unarmed at the time - were killed and two wounded by gunmen in Morva.",
        "Four guards, all residents of Velsk, were killed and two wounded by gunmen in Morva.",
        "Four guards, who had been on their way home, were killed and two wounded by gunmen in Morva.",
        "Four  guards  were  killed  and  two  wounded  by  gunmen  in  Morva.",
        "Four guards were killed & two wounded by gunmen in Morva.",
        "Four guards were kiled and two wuonded by gunmen in Morva.",
        "\u2022 Four guards were killed and two wounded by gunmen in Morva.",
        "2024-03-09 - Four guards were killed and two wounded by gunmen in Morva.",
        "On 9 March 2024 four guards were killed and two wounded by gunmen in Morva.",
        "On Tuesday 4 guards were killed and 2 wounded by gunmen in Morva.",
        "Four guards were killed and two wounded by gunmen in Morva; the attackers fled towards the river.",
    ],
)
def test_marks_and_asides_leave_the_figures(text: str) -> None:
    assert figures(text) == (4, 2)
    for claim in claims(text):
        assert text[claim.span.start : claim.span.end] == claim.span.quote


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people - five soldiers and four clerks - were killed in Morva.", (9, 0)),
        ("Three guards, who were shot at the gate, were wounded.", (0, 3)),
        ("Three were killed: one in Morva; two in Velsk.", (3, 0)),
    ],
)
def test_asides_and_semicolons_that_tell_numbers_are_read_as_before(text: str, expected: tuple[int, int]) -> None:
    assert figures(text) == expected


def test_the_one_told_of_before_is_nobody_new_without_an_article() -> None:
    text = "A driver was shot in the leg when gunmen stopped his car. Driver was hospitalised."
    assert figures(text) == (0, 1)
    assert figures("A contractor was killed in Morva. Contractor died of his injuries at hospital.") == (1, 0)
    assert not named_dead("A contractor was killed in Morva. Contractor died of his injuries at hospital.")
    assert figures("A guard was shot in the leg. A driver was hospitalised.") == (0, 2)


def test_a_list_of_others_behind_those_under_arms_is_no_breakdown() -> None:
    assert figures("Two officers, a clerk and a driver were killed.") == (4, 0)
    assert figures("Two officers, a captain and a lieutenant, were killed.") == (2, 0)
    assert figures("Two journalists, a cameraman and a reporter, were killed.") == (2, 0)
    assert figures("Three people, two guards and the attacker, were killed.") == (3, 0)


def test_how_some_of_the_dead_died_hurts_nobody_besides() -> None:
    assert figures("Nineteen people were killed, including seven guards shot at the gate, and 12 were wounded.") == (
        19,
        12,
    )
    assert figures("Nineteen people were killed. Seven guards were shot at the gate and wounded.") == (19, 7)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four of the nine passengers were killed and the rest injured.", (4, 5)),
        ("Of the nine passengers, four were killed and the rest were wounded.", (4, 5)),
        ("The attack caused wounds to four people.", (0, 4)),
        ("Four passengers were killed and the rest of the convoy fled.", (4, 0)),
        ("The guard had wounds to two limbs.", (0, 1)),
        ("Three were killed. The wounds to the town will not heal.", (3, 0)),
    ],
)
def test_the_rest_and_wounds_to_people_are_counted(text: str, expected: tuple[int, int]) -> None:
    assert figures(text) == expected


def test_another_attack_told_in_the_same_sentence_stands_apart() -> None:
    lead = "On 9 March, soldiers killed nine rebels in Velsk"
    told = [f"{lead}. In another attack, rebels killed two guards in Morva."]
    told += [f"{lead}{by} in another attack, rebels killed two guards in Morva." for by in (", and", ", while", ";")]
    for text in told:
        assert [claim.relation.apart for claim in claims(text)] == [False, True], text
    same = claims(f"{lead}, and in the same attack, rebels killed two guards in Morva.")
    assert not any(claim.relation.apart for claim in same)


def test_who_did_it_is_found_behind_a_date_without_a_comma() -> None:
    text = "On 9 March 2024 presumed rebels stopped a bus and killed five traders near Velsk."
    assert [blamed.surface for claim in claims(text) for blamed in claim.alleged_perpetrators] == ["presumed rebels"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to witnesses, the army killed two clerks. A third clerk died on the way to hospital.", (3, 0)),
        ("Police said two people were killed. The council said that two people were killed.", (2, 0)),
        ("A drone hit a truck near Morva, driver dead, two injured.", (1, 2)),
        ("A third colleague is in hospital with burns.", (0, 1)),
        ("A nurse is in hospital with a patient.", (0, 0)),
        ("Unlike last year, when 12 died, only one person was killed during the vote.", (1, 0)),
        ("Unlike the police, who lost 12, the army lost one soldier.", (13, 0)),
        ("Gunmen entered Morva and killed, with machetes, seven villagers.", (7, 0)),
        ("The commander of the post and, it is believed, two of his men were killed.", (3, 0)),
        ("Residents said that nine cooks and two staff with the Red Crescent were injured when a shell hit.", (0, 11)),
    ],
)
def test_who_comes_on_top_and_who_lies_in_hospital_is_counted(text: str, expected: tuple[int, int]) -> None:
    assert figures(text) == expected
