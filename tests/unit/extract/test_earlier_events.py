"""Dead of another day, of a whole war, or of what came first are not those of the news; the text's own news is."""

from datetime import date

import pytest

from sijill.extract.read import read

PUBLISHED = date(2031, 5, 22)


def historical(text: str) -> list[bool]:
    claims = read(text, id="t", language="en", published=PUBLISHED).claims
    return [claim.is_historical for claim in claims]


@pytest.mark.parametrize(
    "behind",
    [
        "A May 6 bombing in the next quarter killed 30 people.",
        "In March, about 80 people were killed in three raids.",
        "Another guard was slain in April.",
        "Norland is recovering from a six-year civil war that killed more than three million people.",
        "The conflict has killed 12,000 people and emptied the hills.",
        "Raids on the coast have killed hundreds of people.",
        "Attacks by rebels have killed at least 12 soldiers over the same period.",
        "The raiders wanted revenge after troops killed four of their men earlier.",
        "At least 600 prisoners had died over a six-year period, a watchdog says.",
    ],
)
def test_what_belongs_to_another_event_is_historical(behind: str) -> None:
    assert historical(f"A bomb killed 25 people Tuesday in Velsk, police said. {behind}") == [False, True]


def test_people_taken_lead_a_text_as_the_dead_do() -> None:
    text = "Gunmen abducted 45 women in a raid, witnesses said. Armed groups have killed hundreds in recent years."
    assert historical(text) == [False, True]
    assert historical("Armed groups have killed hundreds since the raid.") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The conflict has killed 12,000 people.",
        "Two men were shot on Monday in Velsk. The attack has killed at least five people.",
        "Two men were killed on Monday. Clashes there have left nine dead since Friday.",
        "On April 3, two men were killed. On April 9, four died. On April 20, five died. On Tuesday, one was killed.",
        "Two men died on Monday. He had been wounded on May 3.",
        "Two clerks were killed on Tuesday after soldiers had shot a porter.",
    ],
)
def test_what_is_the_news_itself_is_not(text: str) -> None:
    assert not any(historical(text))
