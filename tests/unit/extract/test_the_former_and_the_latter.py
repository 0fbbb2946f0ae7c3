"""Two people told of together and then apart: "a clerk and a guard were shot, the former fatally"."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    "text",
    [
        "Two clerks were shot, the former fatally.",
        "A clerk and a guard were shot, the latter fatally.",
        "A teacher and his son were stabbed, the latter to death.",
        "Two men were stabbed, the second fatally.",
        "A nurse and a driver were shot; the former died on the spot.",
        "A clerk and a guard were shot; the former was killed and the latter wounded.",
        "A clerk and a guard were attacked; the former was killed, the latter injured.",
        "Gunmen shot a trader and his brother, killing the latter.",
        "A clerk and a guard were beaten, the latter succumbing to his injuries.",
        "A clerk and a guard were wounded; the latter died in hospital.",
    ],
)
def test_one_died_and_one_was_hurt(text: str) -> None:
    assert figures(text) == (1, 1)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A clerk and a guard were killed; the latter died in hospital.", 2, 0),
        ("A clerk and a guard were shot dead, the former at home.", 2, 0),
        ("A clerk and a guard were shot, neither fatally.", 0, 2),
        ("A clerk and a guard were wounded, the former seriously.", 0, 2),
        ("A clerk and a guard were wounded; the latter was arrested.", 0, 2),
        ("Two men were beaten to death, one at home.", 2, 0),
        ("Three men were stabbed, one by the former mayor.", 0, 3),
        ("The former guard died.", 1, 0),
        ("Gunmen shot dead a guard; two clerks were wounded, the latter two seriously.", 1, 2),
    ],
)
def test_others_are_let_alone(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)
