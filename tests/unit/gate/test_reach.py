"""Numbers, addresses and points by which somebody can be reached are hidden; counts, dates and scenes are not."""

from __future__ import annotations

import pytest

from sijill.gate.reach import is_unmistakable, reach_spans

HIDDEN = [
    ("+249 99 555 0142", "Two died. Her number is +249 99 555 0142."),
    ("00963 955 010 203", "The source (00963 955 010 203) saw six bodies."),
    ("0700-555-0163", "Ask Hoda, 0700-555-0163: 12 dead."),
    ("(212) 555-0147", "His cousin answers at (212) 555-0147."),
    ("933 010 203", "Her mobile is 933 010 203, call after dark."),
    ("7 712 345 678", "You can reach him at 7 712 345 678."),
    ("0755 010 20 30", "Signal 0755 010 20 30"),
    ("٠٩٥٥٠١٠٢٠٣", "للتواصل مع الناجية: ٠٩٥٥٠١٠٢٠٣"),
    ("٧٧٧ ٠١٠ ٢٠٣", "رقم الجوال ٧٧٧ ٠١٠ ٢٠٣ وقد قتل أخوه."),
    ("0955 010 203", "هاتف الشاهد 0955 010 203"),
    ("hala.q@mail.example", "She wrote from hala.q@mail.example that four had died."),
    ("hala.q (at) mail.example", "Write to hala.q (at) mail.example"),
    ("@hala_eye", "Telegram user @hala_eye filmed it."),
    ("t.me/hala_eye", "Posted on t.me/hala_eye on Friday."),
    ("https://www.facebook.com/hala.q.31", "See https://www.facebook.com/hala.q.31."),
    ("hala_eye31", "Telegram: hala_eye31"),
    ("01020304050", "His national number is 01020304050."),
    ("N0102030", "Passport no. N0102030 was found on her."),
    ("١٠٢٠٣٠٤٠٥", "رقم الهوية ١٠٢٠٣٠٤٠٥"),
    ("AB 1234 CD", "Their car, licence plate AB 1234 CD, was stopped."),
    ("12345", "لوحة السيارة 12345"),
    ("14 Mill Street, apartment 3", "The widow lives at 14 Mill Street, apartment 3."),
    ("House 7, Street 12, Old Town", "The witness lives in House 7, Street 12, Old Town."),
    ("calle 5 # 12-34", "La familia lives at calle 5 # 12-34."),
    ("شارع الطاحون، بناء 12", "يسكن الشاهد في شارع الطاحون، بناء 12."),
    ("35.12345, 36.54321", "The family shelters at 35.12345, 36.54321."),
    ("35.1234N, 36.5432E", "They hide at 35.1234N, 36.5432E."),
    ("15°21'34\"N", "The safe house is at 15°21'34\"N 44°12'05\"E"),
]
OPEN = [
    "At least 1,345,000 people fled and 2 345 678 were in need.",
    "Call it a massacre: 120 people died on 04.03.2031 and 05/03/2031.",
    "Between 2011-2014 and 2015-2019, 12 345 died.",
    "The ministry's hotline 0800-555-0101 took 40 calls.",
    "Write to the press office, press@ministry.example.",
    "A missile struck the market at 35.12345, 36.54321 and killed nine.",
    "A shell hit 14 Mill Street and killed four passers-by.",
    "Article 25, paragraph 3 of Regulation 2031/124 was broken.",
    "He called for 2 500 000 tents.",
    "The ransom of 250000000 dinars was paid.",
    "قتل 1204 أشخاص وجرح 45120 في 2031/3/4.",
    "خط الطوارئ الساخن 0800555010 استقبل أربعين اتصالاً.",
    "Block 4 of the camp was hit; the family lived in Block 2.",
    "At 04:15 on 12 March 152 people were killed.",
]


@pytest.mark.parametrize(("words", "text"), HIDDEN)
def test_what_leads_to_somebody_is_hidden(words: str, text: str) -> None:
    assert any(words in text[one.start : one.end] for one in reach_spans(text))


@pytest.mark.parametrize("text", OPEN)
def test_counts_dates_offices_and_scenes_stay(text: str) -> None:
    assert not reach_spans(text)


@pytest.mark.parametrize("words", ["Flat 4", "@Wael", "12345", "Block 9"])
def test_words_others_share_are_looked_for_only_where_they_stand(words: str) -> None:
    assert not is_unmistakable(words)


def test_time_is_linear_in_the_length_of_hostile_text() -> None:
    for text in (
        "0" * 20_000,
        "0-" * 10_000,
        "a@" * 10_000,
        "1.2345, " * 3_000,
        "House 1, " * 3_000,
        "Aa " * 8_000 + "St 1",
    ):
        assert len(reach_spans(text)) <= len(text)
