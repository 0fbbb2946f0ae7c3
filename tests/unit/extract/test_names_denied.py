"""Names told only to say who it was not."""

import pytest
from tests.unit.extract.reading import figures_by, named_dead

figures = figures_by("acled")


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad, not Lina Saba, was killed.",
        "Omar Haddad and not Lina Saba was killed.",
        "Omar Haddad, but not Lina Saba, was killed in the strike.",
        "It was Omar Haddad, not his brother Samir Haddad, who was killed.",
        "Omar Haddad, rather than Lina Saba, was killed.",
        "Omar Haddad was killed, not Lina Saba.",
        "Gunmen killed Omar Haddad, not Lina Saba.",
    ],
)
def test_only_the_dead_are_named(text: str) -> None:
    assert named_dead(text) == {"Omar Haddad"}
    assert figures(text) == (1, 0)


@pytest.mark.parametrize(
    "text",
    [
        "Not only Omar Haddad but also Lina Saba was killed.",
        "Omar Haddad was killed, as was Lina Saba.",
        "Omar Haddad was killed, not long before Lina Saba was killed too.",
        "Omar Haddad and Lina Saba, not yet 20, were killed.",
    ],
)
def test_both_are_where_both_died(text: str) -> None:
    assert named_dead(text) == {"Omar Haddad", "Lina Saba"}
