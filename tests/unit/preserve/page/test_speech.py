"""Sentences are told apart by what they speak of, not by phrases that walls are known to use."""

from __future__ import annotations

import pytest

from sijill.preserve.page.blocks import Block
from sijill.preserve.page.speech import held_back, particulars, read, sentences_of, touched


def block(text: str, tag: str = "p", place: str = "main") -> Block:
    return Block(text, tag, place, len(text.split()), 0)


TOLD = "Two shepherds were killed on Monday when their cart ran over a mine near Tell Rahma, the police said."


@pytest.mark.parametrize(
    "wall",
    [
        "Come back later, our pages are having a rest.",
        "Whoever put this clip here has taken it away again.",
        "Only those let in by its owner may open this folder.",
        "لا يفتح هذا الملف إلا من سمح له صاحبه بالدخول.",
        "عد لاحقاً فصفحاتنا متعبة الآن.",
    ],
)
def test_a_sentence_of_pages_and_ways_in_is_of_access_however_it_is_worded(wall):
    assert read(wall).is_of_access
    assert not read(wall).is_telling


@pytest.mark.parametrize(
    "told",
    [
        TOLD,
        "قُتل راعيان الاثنين بانفجار لغم قرب تل رحمة، وفق الشرطة.",
        "Subscribers told the court that their accounts had been emptied by soldiers on 4 May.",
        "Berta Klug carried the water up from the river.",
    ],
)
def test_a_sentence_that_names_somebody_or_something_tells(told):
    assert read(told).is_telling


@pytest.mark.parametrize(
    ("of_others", "to_the_reader"),
    [
        ("At the checkpoint they ask young men to log in to Facebook.", "Please log in to Facebook."),
        ("قالت إن الجنود طلبوا منهم كلمة السر عند الحاجز.", "يرجى إدخال كلمة السر للمتابعة."),
    ],
)
def test_who_is_made_to_log_in_in_a_report_is_not_the_reader(of_others, to_the_reader):
    assert not read(of_others).is_addressed
    assert read(to_the_reader).is_addressed


def test_a_text_that_says_it_is_for_those_who_pay_is_held_back_whatever_stands_before():
    before = block("He had asked for a place where nobody stays long.")
    assert held_back((before, block("This post is for paying subscribers only", "h2", "chrome")), 0) == 4
    assert held_back((before, block("Subscribe to get posts by e-mail", "h2", "chrome")), 0) == 0


@pytest.mark.parametrize(
    "withdrawn",
    ["This article was withdrawn by order of a court on 3 May.", "سُحبت هذه المادة عملاً بقرار قضائي صدر في 3 أيار."],
)
def test_a_page_that_says_it_was_withdrawn_speaks_of_itself_whatever_the_day(withdrawn):
    assert read(withdrawn).is_of_access
    assert not read("Two coffins were withdrawn from the mosque on 3 May.").is_of_access


def test_one_word_counts_for_one_family():
    assert touched("subscribers") == 1
    assert touched("subscribers can read this page") >= 3


def test_names_numbers_and_days_are_counted_and_addresses_of_machines_are_not():
    assert particulars("On 4 June three men of Tell Rahma were seen") >= 4
    assert particulars("Your address 203.0.113.9 and reference 8f1c22ab were noted") == 0
    assert particulars("It may have been moved") == 0
    assert particulars("It was moved in May") >= 2


def test_who_holds_the_rights_of_a_page_is_no_part_of_what_it_says():
    blocks = (block(TOLD), block("© 2031 The Hill Courier. All rights reserved."))
    assert len(sentences_of(blocks)) == 1


@pytest.mark.parametrize(
    ("after", "how_plainly"),
    [
        (block("The rest of this story is for those who back us.", "h3"), 4),
        (block("This story is only for paying subscribers.", "h3"), 4),
        (block("بقية الحكاية لمن يدعمنا باشتراك.", "h3"), 3),
        (block("Sign up for our newsletter."), 0),
        (block("We use cookies for the full experience; accept them to continue."), 0),
        (block("The remains of a third shepherd were found later."), 0),
    ],
)
def test_a_rest_promised_for_money_or_an_account_is_told_from_what_stands_at_the_end(after, how_plainly):
    assert held_back((block(TOLD), after), 18) == how_plainly


def test_nothing_is_held_back_where_nothing_or_much_was_told():
    after = block("The rest of this story is for those who back us.", "h3")
    assert held_back((after,), 0) == 0
    assert held_back((block(TOLD), after), 400) == 0


@pytest.mark.parametrize(
    "after",
    [
        (block("أكمل القراءة في تطبيقنا", "h3"), block("أو اشتر اشتراكاً شهرياً")),
        (block("Continue reading this post", "h3"), block("or purchase a paid subscription")),
    ],
)
def test_a_line_to_read_on_and_a_line_of_money_hold_back_the_rest_together(after):
    assert held_back((block(TOLD), *after), 18) == 3
    assert held_back((block(TOLD), after[1]), 18) < 2


def test_a_text_that_breaks_off_and_asks_for_an_address_holds_back_the_rest():
    cut = block("Three of the five towers belong to one man, the register…")
    asks = block("Enter your e-mail to unlock and read the story")
    assert held_back((cut, asks), 11) >= 2


def test_seconds_to_wait_are_nothing_in_particular():
    assert particulars("You are sent on in five seconds") == 0
    assert particulars("Five shells fell on the market") == 1
