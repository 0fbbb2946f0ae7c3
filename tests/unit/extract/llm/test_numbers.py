"""A number means what our own parser reads in its quote, whatever a model says."""

from datetime import date

import pytest

from sijill.extract.model_reader.numbers import Numbers


def meant(text, number, published=None):
    at = text.index(number)
    found = Numbers(text, published).meant((0, len(text)), (at, at + len(number)))
    return None if found is None else (found.count.low, found.count.high, text[found.start : found.end])


@pytest.mark.parametrize(
    ("text", "number", "range_"),
    [
        ("more than 740 people died", "740", (740, None, "more than 740")),
        ("forty-two men died", "two", (42, 42, "forty-two")),
        ("dozens were hurt", "dozens", (24, None, "dozens")),
        ("between 30 and 40 were killed", "30", (30, 40, "between 30 and 40")),
        ("a baker was shot", "a baker", (1, 1, "a baker")),
        ("قتل أكثر من ثلاثين مدنيا في صافيتا", "ثلاثين", (30, None, "أكثر من ثلاثين مدنيا")),
        ("أصيب ١٢ شخصا", "١٢", (12, 12, "١٢ شخصا")),
        ("مقتل مدنيين اثنين", "مدنيين اثنين", (2, 2, "مدنيين اثنين")),
    ],
)
def test_the_words_around_a_number_decide_what_it_means(text, number, range_):
    assert meant(text, number) == range_


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In 2024 people were killed there", "2024"),
        ("killed on 12 March in the town", "12"),
        ("40 % of them were killed", "40"),
        ("a man aged 31 was killed", "31"),
        ("two men and three women died", "two men and three"),
        ("the family was killed", "the family"),
        ("a family was killed", "a family"),
        ("forty families fled", "forty"),
        ("نزحت ٤٠ عائلة", "٤٠"),
        ("قتلوا في 12 آذار 2025", "12"),
        ("people were killed", "people"),
    ],
)
def test_what_counts_no_people_is_no_number(text, number):
    assert meant(text, number, date(2025, 4, 1)) is None
