"""Status and sex of victims are what their own words say, never what a model says."""

import pytest

from sijill.extract.model_reader.described import sex_in, status_in


@pytest.mark.parametrize(
    ("surface", "status"),
    [
        ("two farmers", "civilian"),
        ("three soldiers", "security"),
        ("fighters", "combatant"),
        ("two soldiers and a farmer", "mixed"),
        ("people", "unknown"),
        ("women", "unknown"),
        ("مدنيين", "civilian"),
        ("أشخاص", "unknown"),
    ],
)
def test_the_words_state_the_status(surface, status):
    assert status_in(surface).value == status


@pytest.mark.parametrize(
    ("surface", "sex"),
    [("two women", "female"), ("a boy", "male"), ("men and women", None), ("people", None)],
)
def test_the_words_state_the_sex_or_nothing_does(surface, sex):
    found = sex_in(surface)
    assert (found.value if found else None) == sex
