"""Losses of two sides, the second told by its number alone."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The militia lost three men and the army two.", 5),
        ("The army lost three soldiers, the rebels two.", 5),
        ("The herders lost five people and the farmers two in the clash.", 7),
        ("The rebels lost four fighters, and the army lost three.", 7),
        ("Government forces lost six soldiers, while the militia lost four.", 10),
        ("The Kalvi clan lost four members and the Tervo clan two.", 6),
        ("One side lost four men and the other two.", 6),
        ("The police lost two officers while the rebels lost ten of their own.", 12),
    ],
)
def test_both_sides_are_counted(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The militia lost three men and the army two tanks.", 3),
        ("The militia lost three villages and the army two.", 0),
        ("The team lost three matches and the rivals two.", 0),
        ("The militia lost three men and the army withdrew two days later.", 3),
        ("The militia lost three men to desertion and the army two.", 0),
        ("The army lost three soldiers and the police two, both later found alive.", 3),
        ("The village lost ten residents to emigration and the community two.", 0),
        ("The rebels lost three fighters and the army one, in prisoners.", 3),
        ("Rebels lost three fighters, while the army one in a deal freed.", 3),
        ("The militia lost three men and the army two hundred rifles.", 3),
        ("The army lost three soldiers and the other two surrendered.", 3),
        ("The police lost three officers and the force 40 percent of its budget.", 3),
    ],
)
def test_nobody_else_is(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)
