"""Missing: leaving people out makes lists overlap more than they do, or less, and the words say which."""

import pytest

from sijill.estimate.imputation import PartlyKnown
from sijill.estimate.missing import complete_case_words

LISTS = ("hospital", "mosque")


@pytest.mark.parametrize(
    ("once", "often", "said"),
    [
        (50, 0, "the lists seem to overlap more than they do, so that number is too low"),
        (0, 50, "the lists seem to overlap less than they do, so that number is too high"),
        (50, 50, "about the same share is missing"),
    ],
)
def test_who_is_missing_says_which_way_the_number_is_wrong(once, often, said):
    cells = [(("male",), 1, 100), (("male",), 3, 100), ((None,), 1, once), ((None,), 3, often)]
    people = PartlyKnown(LISTS, ("sex",), tuple(cell for cell in cells if cell[2]))
    words = complete_case_words(people, {"graphs": 250.0})
    assert said in words
    assert "graphs 250" in words
