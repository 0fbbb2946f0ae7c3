"""What short field notes say in their own manner: series, brackets, reduced clauses, and what was before."""

import pytest

from sijill.model.vocabulary import Harm

from .reading import claims


def killed(text: str) -> int:
    told = [c for c in claims(text) if c.harm is Harm.KILLED and not c.negated and not c.is_historical]
    return sum(c.count.low or 0 for c in told if c.relation.part_of is None)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7 commandos, 4 soldiers, 2 border guards, and 16 rebel militants were killed in Sarvan.", 29),
        ("The house harboured a rebel cell, three rebels and a guard were killed in the raid.", 4),
        ("Rebels attacked an army post near Tolen, at least six raiders and three soldiers were killed.", 9),
        ("At least 25 soldiers and guards (22 according to the rebels) were killed in Sarvan.", 25),
        ("Raiders killed a miller and at least two of his brothers in Tolen.", 3),
        ("Raiders ambushed the patrol in Tolen, killing one soldier, four guards, and wounded others.", 5),
    ],
)
def test_every_phrase_of_a_series_is_counted(text: str, number: int) -> None:
    assert killed(text) == number


def test_a_list_of_who_the_dead_were_adds_nobody() -> None:
    assert killed("Raiders killed three people, a miller and a girl, in Tolen.") == 3


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Three border guards and three farmers were killed.", 6),
        ("Three border guards and three farmers including an elder were killed.", 6),
        ("Raiders executed four farmers including an old man and his two sons in Tolen.", 4),
        ("A shell killed a farmer [a girl] and wounded two others in Tolen.", 1),
        ("A navy sub-officer and his elder cousin were assassinated in Tolen.", 2),
    ],
)
def test_nobody_is_counted_twice_or_left_out(text: str, number: int) -> None:
    assert killed(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("One clerk detained was executed by the rebels.", 1),
        ("By targeting the hill villages, eight reported to have been killed.", 8),
        ("Gunmen held a checkpoint and killed or stripped a trader of his belongings.", 1),
        ("An unidentified porter was shot down at the gate of the camp.", 1),
        ("A healer was hung near the village of Tolen.", 1),
        ("A flag was hung near the village of Tolen.", 0),
        ("Three members of the guard beat to death an electrician worker.", 1),
    ],
)
def test_the_killed_are_found_in_clipped_clauses(text: str, number: int) -> None:
    assert killed(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "Marchers walked in silence to rally for the poet who was killed in 1991.",
        "Students held a protest in Tolen, demanding truth about two members executed by guards near Sarvan.",
        "Residents of Tolen burned the customs post over the death of a boy.",
        "A mob chased a porter who previously had stabbed a trader fatally.",
        "They lowered the flag in honour of the farmers who died in Sarvan.",
    ],
)
def test_what_a_protest_is_about_happened_before(text: str) -> None:
    assert killed(text) == 0
    assert all(c.is_historical for c in claims(text) if c.harm is Harm.KILLED)


def test_who_dies_in_a_protest_died_there() -> None:
    assert killed("Guards fired at a demonstration in which two students were killed.") == 2
    assert killed("Demonstrators clashed with guards in Tolen, killing two students.") == 2


def test_more_come_on_top() -> None:
    first, second = (
        c for c in claims("2 dead among the guards. 2 more died at the hospital.") if c.harm is Harm.KILLED
    )
    assert second.relation.additive_to == first.id


@pytest.mark.parametrize(
    ("text", "low", "modifier"),
    [
        ("9 soldiers were killed and wounded when it hit a mine.", 9, "killed_and_injured"),
        ("9 soldiers were either killed or captured.", None, "killed_or_injured"),
    ],
)
def test_one_number_for_two_fates_says_so(text: str, low: int | None, modifier: str) -> None:
    (claim,) = (c for c in claims(text) if c.harm is Harm.KILLED)
    assert (claim.count.low, claim.count.modifier) == (low, modifier)


def test_parts_before_the_verb_are_no_series() -> None:
    assert (
        killed("20 farmers, including nine women, two of whom were ill, and nine girls and two men were killed.") == 20
    )


def test_an_unspecified_number_is_said_so() -> None:
    (claim,) = claims("Soldiers killed an unspecified number of rebels in Tolen.")
    assert (claim.count.low, claim.count.modifier) == (None, "unspecified")


def test_a_source_in_a_bracket_speaks_for_the_bracket() -> None:
    first, *_ = claims("Guards killed one raider [10 according to media reports], and six guards were killed.")
    assert all(c.attribution.chain == () for c in (first, *_))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Gunmen assassinated a guard leader, his wife and their two children at their home in Tolen.", 4),
        ("A rebel commander along with 4 of his fighters was killed in a raid on Tolen.", 5),
        ("A rebel commander was killed along with his 4 fighters in a raid on Tolen.", 5),
        (
            "Raiders attacked a convoy in Tolen, killing five farmers, five soldiers and wounding 20 others.",
            10,
        ),
        ("A bomber detonated explosives in Tolen, killing 7 worshippers and himself.", 8),
        ("On 4 March 2020, 6 IS militants and 2 rebels were killed in fighting in Tolen.", 8),
        ("Raiders burned a man alive in Tolen.", 1),
        ("A guard was killed and two others wounded. One of the wounded later died in hospital.", 2),
    ],
)
def test_whoever_died_beside_others_is_counted(text: str, number: int) -> None:
    assert killed(text) == number


def test_the_wounded_beside_the_dead_are_not_dead() -> None:
    assert killed("A clash between guards and rebels left 5 rebels dead and 2 guards wounded in Tolen.") == 5


def test_the_army_that_killed_or_captured_is_no_victim() -> None:
    (claim,) = (c for c in claims("The army killed or captured 14 rebels near Tolen.") if c.harm is Harm.KILLED)
    assert (claim.victims.surface, claim.count.high, claim.count.modifier) == ("rebels", 14, "killed_or_injured")
