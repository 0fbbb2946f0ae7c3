"""Numbers written short are read as meant and kept as printed; look-alikes are left alone."""

import pytest

from sijill.extract.read import read
from sijill.text.short_numbers import written_out

Range = tuple[int | None, int | None]
READ: list[tuple[str, dict[str, Range]]] = [
    ("60-70 killed, 100+ wounded, residents say.", {"killed": (60, 70), "injured": (100, None)}),
    (">50 killed; <10 missing.", {"killed": (50, None), "missing": (None, 9)}),
    ("Three people were killed and 5-6 wounded in the raid.", {"killed": (3, 3), "injured": (5, 6)}),
    ("7x dead, 3x injured following IED at bus stop.", {"killed": (7, 7), "injured": (3, 3)}),
    ("Half a million people have fled.", {"displaced": (500_000, 500_000)}),
    ("Two civilians killed/three wounded in shelling", {"killed": (2, 2), "injured": (3, 3)}),
    ("Dead 12 Wounded 30", {"killed": (12, 12), "injured": (30, 30)}),
    ("killed - 3\nwounded - 4\n", {"killed": (3, 3), "injured": (4, 4)}),
    ("Killed: None\nInjured: 2", {"killed": (0, 0), "injured": (2, 2)}),
]


@pytest.mark.parametrize(("text", "told"), READ)
def test_a_number_written_short_is_read_as_meant(text: str, told: dict[str, Range]) -> None:
    claims = read(text, id="t").claims
    assert {c.harm.value: (c.count.low, c.count.high) for c in claims} == told
    assert all(text[c.count_span.start : c.count_span.end] == c.count_span.quote for c in claims if c.count_span)


def test_the_number_stays_as_printed() -> None:
    claims = read("60 killed, 100+ wounded, residents say.", id="t").claims
    assert [claim.count.as_printed for claim in claims if claim.harm.value == "injured"] == ["100+"]


@pytest.mark.parametrize(
    "text",
    [
        "Aged 18+; 3 killed",
        "1+1 is 2",
        "a < b > c",
        "Between 2019-2020 many left",
        "killed/wounded",
        "10-4 killed the talk",
        "Killed 3 in Sarn.",
        "None was killed: all fled",
        "https://news.example/x/three wounded",
    ],
)
def test_what_only_looks_like_one_is_left(text: str) -> None:
    assert not list(written_out(text.replace("/x/three", "/3/x")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب ٪٤٠ من السكان ونُقل 17 مصاباً إلى المستشفى.", [17]),
        ("لو سقطت القذيفة على المدرسة لقُتل العشرات.", []),
        ("لولا الملجأ لقُتلنا جميعاً.", []),
        ("قُتل خمسة ولو بقوا في القبو لنجوا.", [5]),
    ],
)
def test_per_cent_and_what_would_have_been_are_no_count_in_arabic(text: str, told: list[int]) -> None:
    claims = [claim for claim in read(text, id="t").claims if claim.harm.value in {"killed", "injured"}]
    assert [claim.count.low for claim in claims] == told
