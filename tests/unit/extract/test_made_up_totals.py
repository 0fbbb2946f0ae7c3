"""Totals brought up to date take in what was told right before them."""

from __future__ import annotations

import pytest

from .reading import figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    "text",
    [
        "Three were killed on the spot, one later died of his wounds, bringing the toll to four.",
        "Three soldiers were killed and one later died of his wounds, bringing the total to four.",
        "Three soldiers were killed. One more died in hospital, bringing the death toll to four.",
    ],
)
def test_what_makes_up_a_total_is_in_it(text: str) -> None:
    assert told(text)[0] == 4


def test_soldiers_are_no_part_of_militants() -> None:
    assert told("7 militants were killed near Velsk. Also, 2 of the soldiers were killed.")[0] == 9


def test_two_plurals_without_a_number_are_the_same_people() -> None:
    assert told("Clashes in Velsk left several dead. Many bodies were seen.")[0] == 3


def test_a_note_without_article_or_helping_verb_tells_what_was_done_to_somebody() -> None:
    assert told("National staff member shot and killed by police who mistook him for a militant.", "aid-workers") == (
        1,
        0,
    )
    assert told("INGO expatriate shot in the stomach during a carjacking in Velsk.", "aid-workers") == (0, 1)
    assert told("Police officer shot at a convoy of aid trucks.", "aid-workers") == (0, 0)
