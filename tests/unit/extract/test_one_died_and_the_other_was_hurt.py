"""One of several who died and another who was hurt, in clauses whose verb the parse takes for an adjective."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("One clerk died and another sustained injuries.", 1, 1),
        ("Two clerks died and a third sustained injuries.", 2, 1),
        ("Two farmers died and a third suffered burns.", 2, 1),
        ("One staff member died and the other sustained injuries.", 1, 1),
        ("One guard suffered burns and the other received cuts.", 0, 2),
        ("Two died and another sustained serious injuries in the blast.", 2, 1),
        ("One man died; the other sustained no injuries.", 1, 0),
        ("One man died, and another suffered only fright.", 1, 0),
        ("One man was killed and another received death threats.", 1, 0),
        ("One man was killed and another suffered losses of cattle.", 1, 0),
        ("One man was killed and the other suffered damage to his truck.", 1, 0),
    ],
)
def test_each_is_told_of(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Two NGO staff came under fire; one died and the other sustained injuries.", 1, 1),
        ("Two NGO staff came under fire: one died and the other was injured.", 1, 1),
        ("Two NGO staff came under fire; one soldier died and the other sustained injuries.", 0, 0),
        ("Three UN staff were shot at in their vehicle; one was killed and two were injured.", 1, 2),
    ],
)
def test_staff_are_told_of(text: str, killed: int, injured: int) -> None:
    assert figures(text, "aid-workers") == (killed, injured)
