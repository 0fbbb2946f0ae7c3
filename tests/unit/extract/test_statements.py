"""Statements that mourn or condemn a death report it; headlines and asides tell of everybody in them."""

import pytest

from .reading import figures_by

both = figures_by("gtd")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The agency condemned the killing of two nurses on Sunday in Ronda.", 2),
        ("The coordinator condemned on Monday the killing of two nurses in Ronda.", 2),
        ("The Chair condemns with all her strength today's senseless killing of two colleagues in Ronda.", 2),
        ("Noor Haddad today deplored the tragic killing of four clerks in an ambush.", 4),
        ("The agency condemned the killing of two nurses in Ronda on 5 May.", 2),
        ("The mission condemned the murder of Lina Haddad, a nurse, on Sunday.", 1),
        ("The coordinator expressed outrage at the killing of two nurses in Ronda.", 2),
        ("The agency is devastated to confirm the deaths of two of its volunteers.", 2),
        ("The society was saddened to learn of the death of two cooks and one porter from the clinic.", 3),
    ],
)
def test_a_statement_on_a_death_reports_it(text: str, number: int) -> None:
    assert both(text) == (number, 0)


@pytest.mark.parametrize(
    "text",
    [
        "The agency condemned the killing of two nurses last year.",
        "The mission condemned the murder of Lina Haddad in 2014.",
        "Nurses marched on Monday to condemn the killing of two nurses.",
        "The rebels hope to confirm the deaths of two commanders.",
        "Residents voiced anger in a protest over the killing of a trader.",
    ],
)
def test_an_old_death_or_one_marched_over_is_no_news(text: str) -> None:
    assert both(text) == (0, 0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nurse, driver killed in Ronda ambush", (2, 0)),
        ("Nurse, two others killed in Ronda ambush", (3, 0)),
        ("Nurse killed alongside doctor in clinic raid", (2, 0)),
        ("Nurse, mother of two, killed in Ronda ambush", (1, 0)),
        ("The nurse stood alongside doctor Haddad and was killed.", (1, 0)),
    ],
)
def test_a_comma_of_a_headline_joins(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Six soldiers are killed and four others, including a boy, sustained injuries in Ronda.", (6, 4)),
        ("Six soldiers are killed and a boy sustained injuries in Ronda.", (6, 1)),
        ("The blast killed two clerks and left a third wounded.", (2, 1)),
        ("The blast killed two clerks and left three wounded.", (2, 3)),
        ("Eight porters were killed or gone missing. The raid killed five of the porters.", (5, 0)),
    ],
)
def test_asides_and_ordinals_are_counted(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Three terrorists stormed the post, killing eight guards before the assailants were shot dead.", 11),
        ("Four militants stormed the camp, killing 18 soldiers. The attackers were also killed.", 22),
        ("Four millers met in Ronda. The attackers were killed.", 0),
        ("Police shot the knifeman dead after he had killed a baker.", 2),
    ],
)
def test_attackers_are_as_many_as_they_were_called_before(text: str, number: int) -> None:
    assert both(text)[0] == number


def test_no_staff_among_the_dead_is_a_denial() -> None:
    assert both("Four villagers were killed. No UN staff are among those killed.", "aid-workers") == (0, 0)
    assert both("Four villagers were killed. UN staff are among those killed.", "aid-workers")[0] > 0


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A nurse was killed on the road to Ronda. Nine nurses were killed in 2020.", 1),
        ("A nurse was killed on the road to Ronda. It marked the first murder of a nurse there.", 1),
        ("Nine nurses were killed in 2020.", 9),
        ("A nurse was killed on the road to Ronda. Nine clerks were killed in the town.", 10),
    ],
)
def test_those_of_a_whole_year_are_none_of_the_incident(text: str, number: int) -> None:
    assert both(text) == (number, 0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The agency condemned the killing of three nurses. A nurse died on Monday. A nurse was killed in Ronda.",
            (3, 0),
        ),
        ("The agency condemned the killing of three nurses. The three were shot on Sunday.", (3, 0)),
        ("The agency condemned the killing of three nurses. The three drivers were shot on Sunday.", (3, 3)),
        ("The agency condemned the killing of two nurses. Five people were killed in the raid.", (5, 0)),
        ("Nurses marched over the killing of three nurses. A nurse was killed by police.", (1, 0)),
        ("The agency condemned the killing of three guards. Rebels killed one trader.", (1, 0)),
    ],
)
def test_a_number_condemned_holds_those_told_of_behind_it(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted
