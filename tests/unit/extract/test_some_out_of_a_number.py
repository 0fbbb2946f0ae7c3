"""Some out of a number told first: of captives, who may live, and of the dead, who are all counted."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Of five captives three were killed.", 3, 0),
        ("Of seven passengers two died.", 2, 0),
        ("Of seven passengers two were killed and one was injured.", 2, 1),
        ("Of eight passengers three were wounded.", 0, 3),
        ("Of the 12 workers abducted three were killed.", 3, 0),
        ("Of six people aboard two were shot dead.", 2, 0),
        ("Out of ten hostages four were executed.", 4, 0),
        ("Of the seven passengers, two died and four were hurt.", 2, 4),
        ("Of five captives none were killed.", 0, 0),
        ("Of five captives three were freed.", 0, 0),
        ("Of the six captives all six were killed.", 6, 0),
        ("On day five of clashes three were killed.", 3, 0),
    ],
)
def test_only_some_of_the_living_are_counted(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Of eight killed, three were soldiers.", 8, 0),
        ("Of the ten who died in the blast seven were killed on the spot.", 10, 0),
        ("Of the twelve people who died, four were shot and eight drowned.", 12, 0),
        ("Of the ten who were killed, seven died on the spot.", 10, 0),
        ("Of the eleven people killed, six were shot dead.", 11, 0),
        ("Of the ten killed in Kalvi, one was a guard, and five people died in Tervo.", 15, 0),
        ("Of the ten who died in Kalvi, six were soldiers; five died in Tervo.", 15, 0),
        ("Of six dead in Kalvi three were rebels and four were killed in Tervo.", 10, 0),
        ("Of the six killed in the blast, two were boys; another three were shot dead.", 9, 0),
        ("Among the five killed was a boy, while three died in a second attack.", 8, 0),
        ("Of the two killed, one was a guard; four others were killed in Talin.", 6, 0),
        ("Of the five wounded, three died.", 3, 2),
    ],
)
def test_all_of_the_dead_are(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)
