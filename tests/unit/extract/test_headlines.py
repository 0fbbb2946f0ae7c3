"""Headlines of title case are read, and tell what the story below them tells."""

import pytest

from sijill.extract.english.words.headlines import with_small_verbs

from .reading import figures_by

told = figures_by("gtd")


@pytest.mark.parametrize(
    ("printed", "read_as"),
    [
        ("Mill Guard Shot Dead in Ronda", "Mill Guard shot dead in Ronda"),
        ("Gunmen Kill Two Clerks After Raid\nSami Shot came.", "Gunmen kill Two Clerks After Raid\nSami Shot came."),
        ("The Clerk Killed Festival opened in Ronda.", "The Clerk Killed Festival opened in Ronda."),
        ("Killed in Ronda", "Killed in Ronda"),
        ("Noor Haddad Shot", "Noor Haddad Shot"),
    ],
)
def test_words_of_harm_are_small(printed: str, read_as: str) -> None:
    assert with_small_verbs(printed) == read_as


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Mill Worker Shot Dead in Ronda", (1, 0)),
        ("Gunmen Kill Mill Driver in Ronda", (1, 0)),
        ("Mill Driver Killed, Two Staff Members Injured in Attack on Convoy", (1, 2)),
        ("Two Nurses Killed in Ronda Attack\n\nTwo nurses were killed in the town of Ronda on Monday.", (2, 0)),
        ("Gunmen kill nurse in Ronda\n\nGunmen killed a nurse in the town on Monday.", (1, 0)),
        ("Two nurses killed in Ronda\n\nThree guards were killed in the town on Monday.", (5, 0)),
        ("2 nurses killed in Ronda\n\n2 nurses killed in Mulla", (4, 0)),
    ],
)
def test_a_headline_is_read_and_not_counted_again(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
