"""Numbers and people dealt out to two fates by "respectively"."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("The attacks killed and wounded two and five people respectively.", 2, 5),
        ("Two and five people were killed and wounded respectively.", 2, 5),
        ("Four and six people were respectively killed and injured.", 4, 6),
        ("The blast left four and six people dead and injured, respectively.", 4, 6),
        ("The number of deaths and injuries was five and eleven respectively.", 5, 11),
        ("On 3 May, three and four farmers were killed and injured respectively.", 3, 4),
        ("A guard and a clerk were killed and wounded respectively.", 1, 1),
        ("Raids on Kalvi, Tervo and Velsk left two, three and four people dead respectively.", 9, 0),
        ("Three and five people were killed in Kalvi and Tervo respectively.", 8, 0),
    ],
)
def test_each_fate_has_its_number(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Two boys aged 12 and 15 respectively were killed in Kalvi.", 2, 0),
        ("Two brothers aged 23 and 25 respectively were killed and robbed.", 2, 0),
        ("Seven people were killed in wards 1, 2 and 3 respectively.", 7, 0),
        ("Six people were killed in raids made with 2, 3 and 4 fighters respectively.", 6, 0),
        ("On 3 and 5 May respectively, a guard was killed and a clerk wounded.", 1, 1),
        ("A nurse and a driver were killed in Kalvi and Tervo respectively.", 2, 0),
        ("Two soldiers were killed and three wounded in Kalvi and Tervo respectively.", 2, 3),
        ("Kalvi and Tervo reported two and five cows killed and injured respectively.", 0, 0),
        ("Five people were killed and three and four houses burned respectively.", 5, 0),
    ],
)
def test_other_numbers_are_let_alone(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)
