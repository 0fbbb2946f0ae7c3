"""People struck, bitten, gassed, burned and blinded, and the blows of speech that hurt nobody."""

import pytest

from .reading import figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("Three passengers were cut by broken glass when a bomb went off.", 3),
        ("Flying glass cut two receptionists.", 2),
        ("A teller was struck by a piece of shrapnel.", 1),
        ("A tear gas canister struck a student in the forehead.", 1),
        ("A captain was nicked in the ear by a bullet.", 1),
        ("Two drivers were peppered with shotgun pellets.", 2),
        ("A man cut a policeman on the arm with a broken bottle.", 1),
        ("A policeman was cut on the hand during the scuffle.", 1),
        ("Gunmen opened fire on a bar. Two patrons were hit, one in the leg and one in the arm.", 2),
        ("A guard was knocked out with the butt of a gun.", 1),
        ("Three pedestrians were run down by a car.", 3),
        ("The assailant ran over a pedestrian with a van.", 1),
        ("A settler's car struck a shepherd.", 1),
        ("A farmer took an arrow in the arm.", 1),
        ("A prisoner bit a warden on the ear.", 1),
        ("Police dogs bit two demonstrators.", 2),
        ("An assailant bit a police officer, causing a minor injury.", 1),
        ("A worshipper was doused with acid.", 1),
        ("A man threw acid in the face of a schoolgirl.", 1),
        ("Attackers threw acid in the face of a schoolgirl, leaving her blind.", 1),
        ("The flames burned a cook.", 1),
        ("Two firefighters were burned while putting out the blaze.", 2),
        ("Five villagers were overcome by tear gas.", 5),
        ("Three nurses fainted from tear gas.", 3),
        ("Seven people suffered breathing difficulties after inhaling tear gas.", 7),
        ("The explosion blinded two soldiers.", 2),
        ("The blast left a student blind in one eye.", 1),
        ("A child went deaf after the explosion.", 1),
        ("Two men were kneecapped in Kalvi.", 2),
        ("A vendor was thrashed by a mob.", 1),
        ("Six spectators were trampled in the panic.", 6),
        ("Teacher blinded in acid attack.", 1),
        ("The attack left two guards in critical condition.", 2),
        ("The blast sent two clerks to hospital.", 2),
        ("A monk remains in a coma after the attack.", 1),
        ("A reporter ended up in hospital after a beating by thugs.", 1),
        ("Two clerks arrived with gunshot wounds.", 2),
        ("Fifteen soldiers were diagnosed with concussion after the raid.", 15),
        ("The attackers inflicted knife wounds on two shopkeepers.", 2),
        ("The attack resulted in a serious head injury to one guard.", 1),
        ("Paramedics treated two clerks for cuts.", 2),
        ("A clerk was bleeding heavily after the shooting.", 1),
    ],
)
def test_people_are_hurt_without_the_word(text: str, injured: int) -> None:
    assert told(text) == (0, injured)


@pytest.mark.parametrize(
    "text",
    [
        "Air defences shot down three drones over Kalvi.",
        "Two guards narrowly escaped injury when a grenade landed.",
        "Police beat back three hundred protesters.",
        "The candidate was beaten in the election by a doctor.",
        "The police beat a retreat.",
        "Two candidates were bruised by the campaign.",
        "The scandal wounded the minister.",
        "The economy was hurt by the clashes.",
        "The government crippled three rebel groups.",
        "The residents were paralysed by fear.",
        "The officers were blinded by ambition.",
        "Two drivers were blinded by the sun.",
        "A guard was deafened by the applause.",
        "The pupils were overcome with grief.",
        "Two pupils fainted from hunger.",
        "The two sides were knocked out of the talks.",
        "The radar was knocked out by a missile.",
        "A bus hit three parked cars.",
        "A man threw acid at a car.",
        "A man tried to throw acid at a girl but missed.",
        "Two children suffered emotional scars.",
        "Three children are suffering from shock.",
        "The ministry sent two doctors to hospital to help.",
        "Two traders arrived with broken bottles.",
        "A clerk got away with theft.",
        "A policeman bit into an apple.",
        "The officer was a bit late.",
        "The graves were mutilated.",
        "Farmers were hit by drought.",
        "The shelling caused burns on the walls.",
        "The town bled.",
        "A clerk was hit with a fine after a shooting.",
        "The clerk was burned out by work.",
        "The nurse treated a wound of a dog.",
        "Two clerks were hit by fees.",
    ],
)
def test_blows_of_speech_and_things_hurt_nobody(text: str) -> None:
    assert told(text) == (0, 0)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("One guard was hurt, another escaped injury.", (0, 1)),
        ("Three men were killed and their bodies mutilated.", (3, 0)),
        ("A clerk was trampled and died.", (1, 0)),
        ("A truck struck a pedestrian, killing him.", (1, 0)),
        ("A stray bullet struck and killed a woman.", (1, 0)),
        ("A pupil fell from a roof during the raid and was paralysed.", (0, 1)),
        ("The bombing killed a guard and blinded three passers-by.", (1, 3)),
        ("A guard died and three others were overcome by smoke.", (1, 3)),
        ("Two clerks were treated for shock.", (0, 2)),
    ],
)
def test_the_dead_and_the_hurt_are_told_apart(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
