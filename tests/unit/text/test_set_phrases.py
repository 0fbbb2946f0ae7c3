"""Lives lost are put into the words of every other death, blessings are left out, and nothing else is changed."""

import pytest

from sijill.text.rewritten import rewritten
from sijill.text.set_phrases import blessings, lives_lost


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Seven lost their lives.", "Seven were killed."),
        ("The guard lost his life at the gate.", "The guard was killed at the gate."),
        ("Nine have already lost their lives.", "Nine have already been killed."),
        ("She may lose her life.", "She may be killed."),
        ("Children lose their lives every week.", "Children are killed every week."),
        ("They fear losing their lives.", "They fear being killed."),
        ("A porter loses his life.", "A porter is killed."),
    ],
)
def test_the_words_of_every_other_death(text: str, told: str) -> None:
    assert rewritten(text, lives_lost(text)).text == told


@pytest.mark.parametrize(
    "text",
    [
        "He lost his life savings.",
        "She lost her life's work.",
        "He lost his life to cancer.",
        "They did not lose their lives.",
        "He would rather lose his life.",
        "I lost my life.",
        "He lost his wife.",
        "They lost their life jackets.",
    ],
)
def test_what_is_no_such_phrase_stays(text: str) -> None:
    assert not list(lives_lost(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Noor, may she rest in peace, was a clerk.", "Noor was a clerk."),
        ("Noor (may God have mercy on her) was a clerk.", "Noor was a clerk."),
        ("Noor, peace be upon her, a clerk, was shot.", "Noor, a clerk, was shot."),
        ("Noor - may God accept her - and her son died.", "Noor and her son died."),
    ],
)
def test_blessings_are_left_out(text: str, told: str) -> None:
    assert rewritten(text, blessings(text)).text == told


@pytest.mark.parametrize(
    "text",
    [
        "Noor may have died.",
        "Three, may be four, were shot.",
        "May God have mercy on her soul.",
        "Noor, may God bless you, was a clerk.",
        "They may rest, in peace, at home.",
    ],
)
def test_what_is_no_blessing_stays(text: str) -> None:
    assert not list(blessings(text))
