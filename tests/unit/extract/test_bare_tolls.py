"""Tolls that rivals tell by their number alone, and whose mouth each of them is put into."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def _told(text: str) -> list[tuple[Harm, int | None, tuple[str, ...]]]:
    claims = read(text, id="t", country="SY").claims
    return [(claim.harm, claim.count.low, claim.attribution.chain) for claim in claims if not claim.negated]


@pytest.mark.parametrize(
    ("text", "rival"),
    [
        ("The Observatory said 25 were killed; the army said 30.", "army"),
        ("The Observatory said 25 people were killed, while the army said 30.", "army"),
        ("The Observatory said 25 people were killed but the hospital said only 30.", "hospital"),
        ("The Observatory said 25 were killed. The army said 30, including two children.", "army"),
        ("The Observatory said 25 were killed.\n\nThe army said 30.", "army"),
    ],
)
def test_a_number_said_alone_is_the_rivals_toll_of_the_same_harm(text: str, rival: str) -> None:
    told = _told(text)
    assert told[:2] == [(Harm.KILLED, 25, ("Observatory",)), (Harm.KILLED, 30, (rival,))]


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed 12 and wounded 30. The hospital said 25.",
        "Asked how many goals he scored, the player said 25.",
        "Police said 12 people died. The mayor said 25 houses burned.",
        "Police said 12 people died. The mayor did not say 25.",
    ],
)
def test_a_number_that_may_mean_another_harm_or_thing_is_no_toll(text: str) -> None:
    assert 25 not in [low for _, low, _ in _told(text)]


def test_two_tellings_side_by_side_are_no_chain_of_one_through_the_other() -> None:
    told = _told("The ministry said 40 people were killed, residents said 52 had died.")
    assert told == [(Harm.KILLED, 40, ("ministry",)), (Harm.KILLED, 52, ("residents",))]
    relayed = _told("Police said on Monday that 12 people died, Reuters said.")
    assert relayed == [(Harm.KILLED, 12, ("Police", "Reuters"))]


@pytest.mark.parametrize(
    ("text", "low", "who"),
    [
        ("قال المرصد إن 25 شخصا قتلوا، فيما قالت الوزارة إن العدد بلغ 30.", 30, "الوزارة"),
        ("أعلنت الوزارة مقتل 14 شخصا، بينما تحدثت وسائل إعلام محلية عن 20 قتيلا.", 20, "وسائل إعلام محلية"),
        ("بحسب الشرطة قتل خمسة أشخاص، وبحسب شهود عيان قتل سبعة.", 7, "شهود عيان"),
        ("أفاد ناشطون بمقتل 40 مدنيا، لكن الجيش نفى ذلك وقال إن القتلى 15 مسلحا.", 15, "الجيش"),
        ("أفاد ناشطون بمقتل 40 مدنيا، لكن نفى الجيش ذلك وقال إن القتلى 15 مسلحا.", 15, "الجيش"),
    ],
)
def test_what_an_arabic_rival_says_is_read_as_said_by_it(text: str, low: int, who: str) -> None:
    assert _told(text)[-1] == (Harm.KILLED, low, (who,))


def test_an_arabic_denial_of_a_killing_stays_a_denial() -> None:
    claims = read("نفت الوزارة أن يكون القصف قد قتل 10 مدنيين.", id="t", country="SY").claims
    assert [claim.negated for claim in claims] == [True]


def test_an_arabic_number_after_two_harms_is_nobodys() -> None:
    assert 20 not in [low for _, low, _ in _told("قتل 5 وأصيب 7 ثم ارتفع العدد إلى 20.")]


def test_a_rivals_number_in_a_bracket_or_beyond_a_semicolon_leaves_the_first_to_the_text() -> None:
    told = _told("Gunmen attacked a post, killing five guards (the rebels claimed nine killed).")
    assert told[0] == (Harm.KILLED, 5, ())
    told = _told("Three people lost their lives; police said 2.")
    assert told[0] == (Harm.KILLED, 3, ())


def test_a_source_that_only_closes_the_sentence_is_the_first_numbers_too() -> None:
    assert _told("Three people were killed; two were wounded, the mayor said.")[0] == (Harm.KILLED, 3, ("mayor",))
    told = _told("Four people were killed when shells struck a market in the town, rescue workers and a doctor said.")
    assert told[0] == (Harm.KILLED, 4, ("rescue workers and a doctor",))


def test_who_stands_before_a_colon_in_a_bracket_says_its_number() -> None:
    told = _told("13 soldiers were killed and 3 captured (Taliban: 18 killed) in an assault on a base.")
    assert [(low, chain) for harm, low, chain in told if harm is Harm.KILLED] == [(13, ()), (18, ("Taliban",))]
