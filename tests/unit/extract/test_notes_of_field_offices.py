"""Notes of attacks on aid workers in the words of field offices."""

import pytest

from .reading import figures_by

told = figures_by("ucdp")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The blast killed three nurses, including a Kenyan doctor, and their driver.", (4, 0)),
        ("The blast killed three nurses, including a Kenyan.", (3, 0)),
        ("The blast killed five people, including a woman, a child and a nurse.", (5, 0)),
        ("3 May - Velsk, Norland - 5 clerks are among those killed in a blast.", (5, 0)),
        ("An ambush on 9 May left a nurse and four traders dead and a driver wounded.", (5, 1)),
        ("An ambush left four traders dead and a driver wounded.", (4, 1)),
        ("Sad news from Tolen: our volunteer was shot at the gate and passed away this morning.", (1, 0)),
        ("Convoy attacked near Tolen; 1 driver and 2 nurses killed, 3 clerks injured.", (3, 3)),
        ("They were the target of a sniper in Tolen: one martyr and three wounded.", (1, 3)),
    ],
)
def test_everybody_told_of_in_one_sentence_is_counted(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


def test_injuries_an_attack_causes_are_those_of_the_people_attacked() -> None:
    assert told("Two nurses were attacked by youths in Tolen, causing serious injuries.") == (0, 2)
    assert told("Two nurses were warned by youths in Tolen, causing serious worry.") == (0, 0)


def test_two_deeds_joined_share_whom_they_are_done_to() -> None:
    assert told("Members of the security forces assaulted and illegally detained two clerks in Tolen.") == (0, 2)


def test_what_none_of_the_incidents_led_to_did_not_happen() -> None:
    text = "Partners reported 34 incidents, none of which led to the death or injury of an aid worker."
    assert told(text, "aid-workers") == (0, 0)
    assert told("Partners reported an incident which led to the death of an aid worker.", "aid-workers") == (1, 0)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1 clerk killed, 2 inj when veh hit a mine nr Tolen.", (1, 2)),
        ("Deminers x 5 inj, when team came under fire nr Tolen.", (0, 5)),
        ("2 clerks inj, 1 killed in ambush nr Tolen.", (1, 2)),
        ("IED vs veh nr Tolen: 1 KIA, 3 inj.", (1, 3)),
        ("Enumerator shot and left for dead nr Tolen; survived.", (0, 1)),
        ("The driver was slapped by a soldier in Tolen. He was not injured.", (0, 0)),
        ("The driver was shot by a soldier in Tolen. He was not injured.", (0, 1)),
        ("One source, the page “Martyrs of Tolen”, named the town.", (0, 0)),
    ],
)
def test_radio_rooms_cut_words_short(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The agency strongly condemned the killing of two clerks in Tolen and called for an inquiry.", 2),
        ("The charity mourns the death of one of its clerks in Tolen.", 1),
        ("Students marched in Tolen and condemned the killing of two clerks.", 0),
        ("The agency condemned the killing of two clerks. A miller was shot dead in Tolen.", 1),
        ("The agency condemned the killing of a clerk. The clerk was shot dead in Tolen.", 1),
    ],
)
def test_what_a_statement_reacts_to_is_its_news(text: str, killed: int) -> None:
    assert told(text)[0] == killed
