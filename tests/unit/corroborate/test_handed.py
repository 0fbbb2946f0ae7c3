"""Handed: who took it from whom, by the pages themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sijill.corroborate.handed import with_givers
from sijill.corroborate.origins import own_words
from sijill.corroborate.pages import Page
from sijill.corroborate.relays import traced
from sijill.corroborate.toll import Origin
from sijill.model.sources import SourceKind

MONITOR = Origin("River Monitor", SourceKind.MONITOR)
LEAD = "{who} said 31 civilians were killed in Rabazir. "
REST = (
    "Fire destroyed 17 houses in the Kamisul quarter. A column of 14 trucks came down the Lushinar road before dawn. "
    "Some 26 families took shelter in the Dutarin school."
)
OTHERWISE = (
    "In Dutarin we met some of 26 families. In from Lushinar came 14 trucks. You can see 17 homes burn in Kamisul."
)
ARABIC = "وأتت النيران على 17 منزلا في حي كاميسول. ودخل رتل من 14 شاحنة من لوشينار. ولجأت 26 عائلة إلى مدرسة دوتارين."
OTHER = "The hall was empty for 9 days near Sofaril. People spoke of 44 cars and of a fire at Ziduman."


@pytest.fixture
def told(toll):
    """A toll and its page: id, outlet, day, speaker or None for nobody, words after the first sentence."""

    def tell(name, outlet, day, origin, rest, low=31, head="", **changes):
        text = f"{head}{LEAD.format(who=origin.name if origin else 'We')}{rest}"
        start = len(head)
        made = toll(
            name, day, low, outlet=outlet, origin=origin or own_words(outlet), document=f"page-{name}", event="e",
            at=(start, start + len(LEAD) - 6), **changes,
        )  # fmt: skip
        return made, Page(f"page-{name}", outlet, date(2031, 11, day), text)

    return tell


def edges(*told):
    tolls = with_givers([toll for toll, _ in told], [page for _, page in told])
    return {(relay.from_source, relay.to_source): relay for relay in traced(tolls).relays}


def test_a_page_in_the_same_words_was_taken_from_the_earlier_one(told):
    found = edges(told("a", "Harbour Wire", 7, MONITOR, REST), told("b", "Gull Post", 8, MONITOR, REST))
    assert set(found) == {("River Monitor", "Harbour Wire"), ("Harbour Wire", "Gull Post")}
    assert "3 of 3 sentences in the same words" in found["Harbour Wire", "Gull Post"].evidence


@pytest.mark.parametrize("rest", [OTHERWISE, ARABIC])
def test_particulars_in_other_words_or_another_script_show_a_relay(told, rest):
    found = edges(told("a", "Harbour Wire", 7, MONITOR, REST), told("b", "Gull Post", 8, None, rest))
    assert set(found) == {("River Monitor", "Harbour Wire"), ("Harbour Wire", "Gull Post")}
    assert "particulars" in found["Harbour Wire", "Gull Post"].evidence


def test_the_same_number_with_other_particulars_comes_from_the_speaker(told):
    found = edges(told("a", "Harbour Wire", 7, MONITOR, REST), told("b", "Gull Post", 8, MONITOR, OTHER))
    assert set(found) == {("River Monitor", "Harbour Wire"), ("River Monitor", "Gull Post")}


def test_the_same_words_about_another_number_are_no_relay(told):
    found = edges(told("a", "Harbour Wire", 7, MONITOR, REST), told("b", "Gull Post", 8, MONITOR, REST, low=52))
    assert ("Harbour Wire", "Gull Post") not in found


def test_a_credit_at_the_head_names_the_giver(told):
    wire = told("a", "Harbour Wire", 7, MONITOR, REST)
    found = edges(wire, told("b", "Gull Post", 8, MONITOR, OTHER, head="RABAZIR (Harbour Wire) - "))
    assert ("Harbour Wire", "Gull Post") in found
    assert "head or foot" in found["Harbour Wire", "Gull Post"].evidence


def test_words_that_many_events_share_are_no_copying(told):
    plain = "The number of injured people was not known at once. Rescue workers went on with the search at night."
    pairs = [told("a", "Harbour Wire", 7, MONITOR, plain), told("b", "Gull Post", 8, MONITOR, plain)]
    others = [told(f"x{n}", "Quarry Times", 7, MONITOR, plain) for n in range(6)]
    pairs += [(replace(toll, event=f"e{n}", low=100 + n, high=None), page) for n, (toll, page) in enumerate(others)]
    assert ("Harbour Wire", "Gull Post") in edges(*pairs[:2])
    assert ("Harbour Wire", "Gull Post") not in edges(*pairs)


def test_a_page_without_an_event_is_about_that_of_the_page_it_copies(told):
    adrift, page = told("b", "Gull Post", 8, None, REST)
    first, its_page = told("a", "Harbour Wire", 7, MONITOR, REST)
    made = with_givers([first, replace(adrift, event="document:page-b")], [its_page, page])
    assert [toll.event for toll in made] == ["e", "e"]


def test_what_else_a_page_without_an_event_tells_is_about_that_event_too(told, toll):
    first, page = told("a", "Harbour Wire", 7, MONITOR, REST)
    copy, copied = told("b", "Gull Post", 8, None, OTHERWISE)
    copy = replace(copy, event="document:page-b")
    aside = toll("c", 8, 4, outlet="Gull Post", origin=own_words("Gull Post"), event="document:page-b")
    elsewhere = toll("d", 8, 4, outlet="Gull Post", origin=own_words("Gull Post"), event="document:page-d")
    made = {each.id: each.event for each in with_givers([first, copy, aside, elsewhere], [page, copied])}
    assert (made["b"], made["c"], made["d"]) == ("e", "e", "document:page-d")


def test_a_body_that_counts_for_itself_is_nobodys_relay(told):
    found = edges(told("a", "Harbour Wire", 7, MONITOR, OTHER), told("b", "Sahel Relief Committee", 8, None, REST))
    assert set(found) == {("River Monitor", "Harbour Wire")}


def test_pages_change_nothing_of_tolls_that_stand_in_none(toll):
    tolls = [toll("a", 7, 31), toll("b", 8, 31, outlet="Gull Post")]
    assert with_givers(tolls, []) == tolls


def test_some_of_another_pages_particulars_may_come_from_the_speaker_both_name(told):
    some = OTHERWISE.partition(". ")[0] + "."
    found = edges(told("a", "Harbour Wire", 7, MONITOR, REST), told("b", "Gull Post", 8, MONITOR, some))
    assert set(found) == {("River Monitor", "Harbour Wire"), ("River Monitor", "Gull Post")}


@pytest.mark.parametrize("rest", [OTHERWISE, ARABIC + " وأضيف 12 منهم منذ الأمس."])
def test_all_and_only_another_pages_particulars_come_from_that_page(told, rest):
    wire = told("a", "Harbour Wire", 7, MONITOR, REST + " Of them 12 were added since the day before.")
    found = edges(wire, told("b", "Gull Post", 8, MONITOR, rest + " This adds 12 to the number."))
    assert ("Harbour Wire", "Gull Post") in found


def test_a_page_with_a_toll_of_its_own_beside_was_not_taken_from_the_other(told):
    first, page = told("b", "Gull Post", 8, MONITOR, OTHERWISE)
    wire, its_page = told("a", "Harbour Wire", 7, MONITOR, REST)
    more = replace(first, id="b2", low=4, high=4)
    tolls = with_givers([wire, first, more], [its_page, page])
    assert {toll.origin.relays for toll in tolls} == {()}


def test_of_pages_that_fit_alike_the_newer_was_taken(told):
    pages = [told("a", "Harbour Wire", 5, MONITOR, REST), told("b", "Quarry Times", 7, MONITOR, OTHERWISE)]
    found = edges(*pages, told("c", "Gull Post", 8, None, ARABIC))
    assert ("Quarry Times", "Gull Post") in found
    assert ("Harbour Wire", "Gull Post") not in found


def test_of_pages_that_fit_alike_one_in_another_language_was_taken(told):
    arabic = told("b", "Quarry Times", 7, MONITOR, ARABIC)
    found = edges(told("a", "Harbour Wire", 7, MONITOR, REST), arabic, told("c", "Gull Post", 8, None, OTHERWISE))
    assert ("Quarry Times", "Gull Post") in found
    assert ("Harbour Wire", "Gull Post") not in found


def test_a_source_named_beside_one_toll_is_not_credited_with_the_others(told, toll):
    own, page = told("b", "Gull Post", 8, MONITOR, OTHER + " The hospital said 12 were killed, says Harbour Wire.")
    hospital = Origin("Tamir Hospital", SourceKind.MEDICAL, relays=("Harbour Wire",), in_turn=True)
    start = page.text.index("The hospital")
    other = replace(own, id="b2", low=12, high=12, origin=hospital, at=(start, len(page.text)))
    made = {each.id: each for each in with_givers([own, other], [page])}
    assert made["b"].origin.relays == ()
    assert made["b2"].origin.relays == ("Harbour Wire",)


def test_the_outlet_that_a_toll_is_told_through_hands_it_on(told):
    own, page = told("b", "Gull Post", 8, MONITOR, OTHER)
    text = page.text.replace("said 31", "told Harbour Wire that 31")
    wire = told("a", "Harbour Wire", 7, MONITOR, REST)
    found = edges(wire, (own, replace(page, text=text)))
    assert ("Harbour Wire", "Gull Post") in found
    assert "in its own words" in found["Harbour Wire", "Gull Post"].evidence


def test_which_of_two_pages_that_tell_as_much_handed_it_on_is_in_doubt(told):
    pages = [told("a", "Harbour Wire", 5, MONITOR, REST), told("b", "Quarry Times", 7, MONITOR, OTHERWISE)]
    relay = edges(*pages, told("c", "Gull Post", 8, None, ARABIC))["Quarry Times", "Gull Post"]
    assert relay.unsure == ("c",)
    assert "a page of Harbour Wire: which of them handed it on is not known" in relay.evidence


def test_a_page_that_tells_more_of_it_than_any_other_gave_it(told):
    less = OTHERWISE.partition(". ")[0] + "."
    pages = [told("a", "Harbour Wire", 5, MONITOR, less), told("b", "Quarry Times", 7, MONITOR, OTHERWISE)]
    assert edges(*pages, told("c", "Gull Post", 8, None, ARABIC))["Quarry Times", "Gull Post"].unsure == ()


def test_two_that_name_one_speaker_may_both_have_asked_unless_one_is_an_agency(told):
    late = told("b", "Gull Post", 8, MONITOR, OTHERWISE)
    relay = edges(told("a", "Quarry Times", 7, MONITOR, REST), late)["Quarry Times", "Gull Post"]
    assert relay.unsure == ("b",)
    assert "both name River Monitor" in relay.evidence
    assert edges(told("a", "Harbour Wire", 7, MONITOR, REST), late)["Harbour Wire", "Gull Post"].unsure == ()


def test_a_page_that_tells_nothing_another_did_not_may_have_been_shortened_from_it(told):
    some = OTHERWISE.partition(". ")[0] + "."
    wire = told("a", "Harbour Wire", 7, MONITOR, REST)
    relay = edges(wire, told("b", "Gull Post", 8, MONITOR, some))["River Monitor", "Gull Post"]
    assert relay.unsure == ("b",)
    assert "on an earlier page of Harbour Wire" in relay.evidence
    more = told("b", "Gull Post", 8, MONITOR, some + " " + OTHER)
    assert edges(wire, more)["River Monitor", "Gull Post"].unsure == ()


def test_nobody_has_their_own_words_from_whoever_names_them_as_the_speaker(told):
    wire, page = told("a", "Harbour Wire", 7, MONITOR, REST)
    own, its_page = told("b", "River Monitor", 8, None, REST)
    made = {each.id: each for each in with_givers([wire, own], [page, its_page])}
    assert made["b"].origin == own.origin
