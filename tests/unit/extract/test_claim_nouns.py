"""The nouns of a reading refuse nonsense when they are made."""

import pytest

from sijill.errors import Refusal
from sijill.model.claims import AllegedPerpetrator, Attribution, Claim, Method, Relation, VictimsStated
from sijill.model.mentions import Garble, PersonFound, PersonVariant, PlaceMention, ProtectionFlag
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.model.testimony import Testimony as Told
from sijill.model.vocabulary import Harm, Impact, Knowledge, Mode

SPAN = Span.of("Five farmers were killed.", 0, 12)
METHOD = Method("rules", "1")


def claim(ident: str = "c1", **told: object) -> Claim:
    return Claim(ident, SPAN, Harm.KILLED, METHOD, **told)  # type: ignore[arg-type]


def test_words_outside_the_vocabulary_are_refused() -> None:
    with pytest.raises(ValueError, match="unhappy"):
        Claim("c1", SPAN, "unhappy", METHOD)  # type: ignore[arg-type]
    assert claim().harm == "killed"


@pytest.mark.parametrize("told", [{"confidence": 1.5}, {"relation": Relation(part_of="c1")}])
def test_a_claim_refuses_what_cannot_be(told: dict[str, object]) -> None:
    with pytest.raises(Refusal):
        claim(**told)


def test_an_attribution_chain_keeps_its_order_and_never_hands_on_to_itself() -> None:
    assert Attribution(("first", "second")).chain == ("first", "second")
    with pytest.raises(Refusal):
        Attribution(("first", "first"))
    with pytest.raises(Refusal):
        Attribution(("first", " "))


def test_ages_run_upwards() -> None:
    with pytest.raises(Refusal):
        VictimsStated(age_low=9, age_high=3)
    with pytest.raises(Refusal):
        VictimsStated(age_low=-1)


@pytest.mark.parametrize(
    "told",
    [
        {"surface": " "},
        {"surface": "X", "latitude": 1.0},
        {"surface": "X", "latitude": 99.0, "longitude": 0.0},
        {"surface": "X", "latitude": 9.0, "longitude": 200.0},
        {"surface": "X", "proposed": "Y"},
    ],
)
def test_a_place_refuses_what_cannot_be(told: dict[str, object]) -> None:
    with pytest.raises(Refusal):
        PlaceMention(**told)  # type: ignore[arg-type]


def test_a_proposed_place_is_not_resolved() -> None:
    assert not PlaceMention("X", proposed="Y", reason="beside it").is_resolved


def test_people_flags_and_garbles_need_words() -> None:
    with pytest.raises(Refusal):
        PersonVariant("X", ())
    with pytest.raises(Refusal):
        PersonFound("", (PersonVariant("X", (SPAN,)),))
    with pytest.raises(Refusal):
        ProtectionFlag("who", " ", (SPAN,))
    with pytest.raises(Refusal):
        Garble(SPAN, "", Impact.COUNT)
    with pytest.raises(Refusal):
        AllegedPerpetrator(" ")


def test_a_testimony_has_a_speaker_and_does_not_confirm_itself() -> None:
    with pytest.raises(Refusal):
        Told("t1", SPAN, "", Knowledge.FIRST_HAND, Mode.DIRECT)
    with pytest.raises(Refusal):
        Told("t1", SPAN, "X", Knowledge.FIRST_HAND, Mode.DIRECT, confirms=("t1",))


def test_two_claims_of_a_reading_have_two_ids() -> None:
    with pytest.raises(Refusal):
        Reading("r", "en", claims=(claim(), claim()))
    assert Reading("r", "en", claims=(claim(), claim("c2"))).claims[1].id == "c2"
