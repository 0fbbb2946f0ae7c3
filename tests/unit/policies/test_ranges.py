"""The range of one incident: from the leading figure to the highest that is not another toll's."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named

HEAD = "At least six civilians were killed in an airstrike on a house in Qarnata on Monday.\n"


def spread(text: str, harm: Harm = Harm.KILLED) -> tuple[int, int | None]:
    made = coded(read(text, id="t", language="en").claims, policy_named("airwars"))[harm.value]
    return made.low, made.high


def test_a_higher_report_raises_the_high_end() -> None:
    assert spread(HEAD + "Tanwa Radio reported that eight people were killed.") == (6, 8)


def test_the_toll_of_a_whole_day_does_not_enter_the_range() -> None:
    assert spread(HEAD + "Tanwa Radio reported that 75 people were killed in the province.") == (6, 6)


def test_several_sets_no_end() -> None:
    text = "One farmer was killed in a strike on Qarnata.\nTanwa Radio reported that several people were killed."
    assert spread(text) == (1, 1)


@pytest.mark.parametrize("told", ["civilians were killed", "unnamed people were killed", "people had been killed"])
def test_a_plural_of_another_report_raises_one_person_to_two(told: str) -> None:
    assert spread(f"One farmer was killed in a strike on Qarnata.\nTanwa Radio reported that {told}.") == (1, 2)


@pytest.mark.parametrize("told", ["those people were killed", "the civilians were killed"])
def test_a_plural_of_people_told_of_before_raises_nothing(told: str) -> None:
    assert spread(f"One farmer was killed in a strike on Qarnata.\nTanwa Radio said that {told}.") == (1, 1)


def test_a_plural_beside_two_or_more_raises_nothing() -> None:
    text = "Two farmers were killed in a strike on Qarnata.\nTanwa Radio reported that civilians were killed."
    assert spread(text) == (2, 2)


@pytest.mark.parametrize("harm", [Harm.KILLED, Harm.INJURED])
def test_people_without_a_number_are_two_at_least(harm: Harm) -> None:
    assert spread("Civilians were killed and others were injured near Qarnata.", harm) == (2, 2)


def test_at_least_and_up_to_are_two_ends_and_no_sum() -> None:
    text = "At least 40 civilians, and up to 60 civilians, were killed in a strike on Qarnata."
    assert spread(text) == (40, 60)


def test_the_others_are_added_to_the_one_named_first() -> None:
    text = (
        "The baker Yasir Hamdoun was killed in a strike on Qarnata. The strike killed five other members of the family."
    )
    assert spread(text) == (6, 6)


def test_a_row_of_names_counts_those_named() -> None:
    text = "Yasir Anwar Hamdoun, 41, his wife Rula Sami Hamdoun, 36, and their son Zaki Yasir Hamdoun, 7, were killed."
    assert spread(text) == (3, 3)


def test_several_told_of_first_are_two_at_least() -> None:
    text = "A number of civilians were injured near Qarnata.\nTanwa Radio reported that a girl was injured."
    assert spread(text, Harm.INJURED) == (2, 2)


def test_a_large_number_is_one_dozen_to_two() -> None:
    assert spread("A large number of civilians was injured near Qarnata.", Harm.INJURED) == (12, 24)


@pytest.mark.parametrize("told", ["more than eight people were killed", "up to more than eight people were killed"])
def test_a_number_that_is_passed_is_one_more_at_least(told: str) -> None:
    assert spread(HEAD + f"Tanwa Radio reported that {told}.") == (6, 9)


def test_between_two_numbers_is_a_range_behind_a_verb() -> None:
    text = "The raid killed between 5 and 7 farmers, including two women, and injured others."
    assert spread(text) == (5, 7)


def test_between_two_hours_counts_nobody() -> None:
    assert spread("The raid killed 4 farmers between 5 and 7 am.") == (4, 4)


def test_up_to_ten_leaves_the_low_end_to_a_lower_report() -> None:
    head = "Up to ten civilians were killed in an airstrike on a house in Qarnata.\n"
    assert spread(head + "Tanwa Radio reported that eight people were killed.") == (8, 10)
    assert spread(head + "Tanwa Radio reported that two people were killed.") == (10, 10)
    assert spread(head) == (10, 10)


def test_at_least_and_up_to_are_the_two_ends_of_one_number() -> None:
    assert spread("At least 20 and up to 25 civilians were killed in a strike on Qarnata.") == (20, 25)


def test_two_sources_in_one_sentence_give_the_ends_and_no_sum() -> None:
    text = "تحدثت مصادر محلية عن مقتل مدني واحد، بينما أشارت شبكة الرقيب إلى مقتل أربعة مدنيين."
    made = coded(read(text, id="t", language="ar", country="SY").claims, policy_named("airwars"))["killed"]
    assert made.high == 4
    text = "وثق المرصد مقتل 12 شخصاً جراء غارات على بلدة هجين، بينما قالت شبكة الرقيب إن الغارات أودت بحياة تسعة مدنيين."
    made = coded(read(text, id="t", language="ar", country="SY").claims, policy_named("airwars"))["killed"]
    assert made.high == 12


def test_up_to_three_people_beside_one_are_three_in_all() -> None:
    assert spread("A baker, and possibly up to three people, were killed in a strike on a car.") == (1, 3)


def test_somebody_who_was_perhaps_killed_raises_the_high_end_alone() -> None:
    assert spread("A woman and possibly her child were killed in a strike.") == (1, 2)


def test_a_family_told_by_its_names_is_as_many_as_are_named() -> None:
    text = "The Haddan family - father Rami Nour Haddan, mother Salma Haddan and child Nour Haddan - were killed."
    assert spread(text) == (3, 3)


def test_each_source_of_a_sentence_has_its_own_toll() -> None:
    text = HEAD + "The radio said eight bodies were found, while the Red Crescent spoke of six martyrs."
    assert spread(text) == (6, 8)


@pytest.mark.parametrize("vague", ["a large number of people were killed", "dozens were killed"])
def test_a_vague_word_that_the_printed_number_satisfies_raises_no_end(vague: str) -> None:
    head = "At least 20 civilians were killed in an airstrike on a house in Qarnata on Monday.\n"
    assert spread(head + f"Tanwa Radio reported that {vague}.") == (20, 20)


def test_a_vague_word_above_the_printed_number_raises_the_high_end() -> None:
    head = "At least 13 civilians were killed in an airstrike on a house in Qarnata on Monday.\n"
    assert spread(head + "Tanwa Radio reported that 19 people were killed.") == (13, 19)


def test_hundreds_are_one_hundred_to_two() -> None:
    assert spread("Hundreds of wounded were brought to the hospital of Qarnata.", Harm.INJURED) == (100, 200)


@pytest.mark.parametrize(("rose_to", "high"), [("nine", 9), ("4,000", 3)])
def test_a_toll_may_have_grown_to_four_times_and_no_more(rose_to: str, high: int) -> None:
    text = f"Three civilians were killed in the strike. The death toll later rose to {rose_to}."
    made = coded(read(text, id="t").claims, policy_named("airwars"))["killed"]
    assert (made.low, made.high) == (3, high)
