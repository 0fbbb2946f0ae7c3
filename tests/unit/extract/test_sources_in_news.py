"""Who says so in news: between commas, behind a title, with the subject of the verb before, over what was confirmed."""

import pytest

from sijill.model.vocabulary import VerificationState

from .reading import claims


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The state rescue service said 18 people had so far been confirmed killed in Velsk.", "state rescue service"),
        ("Doctors said two clerks were wounded, and four porters were hurt in the crush.", "Doctors"),
        ("The ministry named the boy as Adam Issa, 14, and said he had been killed by soldiers.", "ministry"),
        ("Gunmen killed 11 people in the hills, elders and residents have said.", "elders and residents"),
        ("The first toll provided by officials was 24 dead.", "officials"),
        (
            "Nine people were hurt, among them children, the head of the district, Omar Rashid, said in a post.",
            "Omar Rashid",
        ),
        ("A shell tore into a mill near Velsk, local officials said, killing at least 14 people.", "local officials"),
        ('"Four soldiers were killed near the bridge," Col. Omar Rashid, of the Velsk garrison, said.', "Omar Rashid"),
    ],
)
def test_who_says_it_is_found(text: str, source: str) -> None:
    assert claims(text)[-1].attribution.chain[:1] == (source,)


@pytest.mark.parametrize(
    "text",
    [
        "Police said two men were hurt, but four officers were killed in the raid.",
        "A shell tore into a mill near Velsk, killing at least 14 people.",
        "It is known that 15 people were confirmed killed.",
        "The first toll was 24 dead.",
    ],
)
def test_nobody_is_made_to_say_it(text: str) -> None:
    assert claims(text)[-1].attribution.chain == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed, including two children, the head of the district, Omar Rashid, said in a post.",
        "Nine people were killed, two of them soldiers, the head of the district, Omar Rashid, said in a post.",
        "Nine were killed, two instantly, in the raid on the mill near Velsk, the mayor, Omar Rashid, said.",
    ],
)
def test_who_says_it_is_none_of_the_dead_nor_the_dead_who_says_it(text: str) -> None:
    found = claims(text)
    assert not any(claim.victims.names for claim in found)
    assert "Omar Rashid" in found[0].attribution.chain


def test_a_title_with_a_full_stop_does_not_end_a_sentence_but_a_full_stop_does() -> None:
    text = '"Four soldiers were killed near the bridge." The road was closed. Omar Rashid, a baker, said nothing.'
    assert "Omar Rashid" not in claims(text)[0].attribution.chain


@pytest.mark.parametrize(
    ("behind", "state"),
    [
        ("A blackout makes independent verification of the toll difficult.", VerificationState.UNVERIFIED),
        (
            "The road is closed, which prevented the Wire from reaching doctors to verify it.",
            VerificationState.UNVERIFIED,
        ),
        ("Soldiers prevented ambulances from leaving, residents confirmed.", VerificationState.NOT_STATED),
        ("Verification was done by doctors; the road was difficult.", VerificationState.NOT_STATED),
    ],
)
def test_what_makes_checking_hard_or_keeps_from_it(behind: str, state: VerificationState) -> None:
    (claim,) = claims(f"At least 14 people were killed, the council said. {behind}")
    assert claim.verification.state is state
