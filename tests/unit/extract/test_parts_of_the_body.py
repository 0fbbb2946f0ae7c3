"""People hurt by what is done to a part of their body, and the arms and faces of nobody."""

import pytest

from .reading import figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    "text",
    [
        "A driver's arm was fractured when he was pushed from the truck.",
        "One officer had his finger bitten off.",
        "A driver had two fingers severed.",
        "A hostage had an ear cut off.",
        "The blast ruptured the eardrums of a watchman.",
        "A parcel bomb went off, mangling the hand of a postal worker.",
        "The grenade ripped off a soldier's foot.",
        "The rocket blew the arm off a guard.",
        "The kidnappers sliced off part of a hostage's ear.",
        "The attackers gouged out the eyes of a shepherd.",
        "Robbers knocked out two of his teeth.",
        "A boy's foot had to be amputated after he stepped on a mine.",
        "A letter bomb went off and injured the hands of the secretary.",
        "A bullet passed through the hand of a driver.",
        "A bullet lodged in the shoulder of a guard.",
        "Surgeons removed shrapnel from the neck of a clerk.",
        "The bomb cost a bus driver both legs.",
        "The explosion took off the hand of a fisherman.",
        "A cook's eardrums burst when the bomb went off.",
        "A settler drove over the foot of a shepherd.",
        "A rioter smashed a bottle over the head of a policeman.",
        "A pupil's leg was run over by a lorry.",
        "An officer broke a finger in the scuffle.",
        "An officer twisted an ankle chasing the thieves.",
        "A clerk jumped from a window to escape gunmen and fractured both ankles.",
        "A woman whose leg was shattered by a shell was evacuated.",
        "A woman, her leg shattered by a shell, was carried to a clinic.",
        "A porter suffered a punctured lung.",
        "A porter suffered a split lip and a bruised cheek.",
        "A porter suffered damage to his hearing.",
        "A porter came away with a black eye.",
    ],
)
def test_who_is_hurt_in_a_part_of_the_body_is_one_person_hurt(text: str) -> None:
    assert told(text) == (0, 1)


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("Two officers had their legs broken by the mob.", 2),
        ("The legs of two boys were crushed in the shelling.", 2),
        ("Assailants threw acid at two women, burning their faces.", 2),
        ("Nails from the bomb were embedded in the legs of two cyclists.", 2),
        ("The explosion severed the legs of three fishermen.", 3),
        ("A guard's arm was broken and a cook lost an eye.", 2),
    ],
)
def test_as_many_are_hurt_as_own_the_parts(text: str, injured: int) -> None:
    assert told(text) == (0, injured)


@pytest.mark.parametrize(
    "text",
    [
        "The arm of the crane was broken when a shell landed.",
        "The crane's arm was broken by a shell.",
        "The hand of the clock was broken.",
        "The comb's teeth were broken.",
        "Protesters tore off the arms of a banner.",
        "A guard lost a tooth of the comb.",
        "Vandals chopped off the hand of the statue of a saint.",
        "The company's arm in Kalvi was cut off.",
        "The army broke the back of the insurgency.",
        "A cow lost a leg in a mine blast.",
        "Two donkeys had their ears cut off.",
        "The minister lost face when rebels took the town.",
        "He lost his head and fired into the air.",
        "He lost sight of the car.",
        "He had lost a leg in an earlier war.",
        "The court sentenced a thief to have his hand cut off.",
        "A guard nearly lost a leg when a shell landed near him.",
        "A guard scratched his head.",
        "A guard took off his hat.",
        "A shell passed over the head of a farmer.",
        "A bullet lodged in the neck of a bottle.",
        "A bullet hit the arm of a chair.",
        "Experts removed shrapnel from the road.",
        "The war cost the party an arm and a leg.",
        "The attack cost a guard his job.",
        "A guard had his gun taken off him.",
        "The doctor amputated the leg of a diabetic patient.",
        "Rebels pulled out of a deal with the head of the army.",
    ],
)
def test_parts_of_things_beasts_and_figures_of_speech_are_nobody_hurt(text: str) -> None:
    assert told(text) == (0, 0)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The man was killed and his hand was cut off.", 1),
        ("The body of a herder was found; his hands had been cut off.", 1),
        ("A herder was found dead with his hands cut off.", 1),
        ("A guard was killed. A bullet had lodged in his skull.", 1),
        ("Two guards were killed. Their hands had been cut off.", 2),
        ("A driver had his arm severed and bled to death.", 1),
        ("A clerk had both legs blown off and died.", 1),
        ("A bullet hit a clerk in the head, killing him instantly.", 1),
        ("A clerk was thrashed to death.", 1),
    ],
)
def test_what_was_done_to_the_dead_hurts_nobody_else(text: str, killed: int) -> None:
    assert told(text) == (killed, 0)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A guard was beaten and had his arm broken.", (0, 1)),
        ("A guard was beaten. His arm was broken.", (0, 1)),
        ("The blast injured a guard and blew off his hand.", (0, 1)),
        ("Three people were injured in the blast. One had his arm broken.", (0, 3)),
        ("Three people were injured in the blast. A boy lost a leg.", (0, 3)),
        ("Three people were injured in the blast. Another lost a leg.", (0, 4)),
        ("Three people were injured in Kalvi. A boy lost a leg in Tervo.", (0, 4)),
        ("Two clerks were hurt, one losing a foot and the other an eye.", (0, 2)),
        ("Four policemen were injured, one of whom was bitten on the arm.", (0, 4)),
        ("A driver was killed and a nurse's arm was broken.", (1, 1)),
        ("The blast killed a driver and blew off the hand of a guard.", (1, 1)),
    ],
)
def test_nobody_is_counted_twice_and_nobody_is_lost(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A cleric's throat was slashed but he survived.", (0, 1)),
        ("Robbers slit the throat of a shopkeeper, who survived.", (0, 1)),
        ("Attackers slashed the throat of a priest, seriously wounding him.", (0, 1)),
        ("A priest's throat was slashed and he is in critical condition.", (0, 1)),
        ("A man's throat was slashed, but doctors saved his life.", (0, 1)),
        ("A man was wounded when his throat was slashed.", (0, 1)),
        ("A priest's throat was slit.", (1, 0)),
        ("A priest's throat was slit; his wife survived.", (1, 0)),
        ("A priest's throat was cut and he died in hospital.", (1, 0)),
        ("The throats of two guards were slit; a third survived.", (2, 0)),
    ],
)
def test_a_cut_throat_kills_unless_who_suffered_it_lives(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
