"""Who may be named: the rules, one by one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.errors import Refusal
from sijill.model.protection import NOT_A_PERSON, Basis, Clearance, Consent, ConsentState, NamingBasis, Purpose, State
from sijill.protect.dead import VictimSeen, victim_item
from sijill.protect.item import Item
from sijill.protect.living import PersonSeen, person_item, words_item
from sijill.protect.verdicts import Decided, rows_in

ROW = ("list-a", "7")
VICTIM = VictimSeen("victim-1", frozenset({ROW}))
BASIS = NamingBasis("victim-1", (ROW,), Basis.ALREADY_PUBLIC)
WITNESS = PersonSeen("person-1", "witness")


def cleared(item: str, *actors: str) -> tuple[Clearance, ...]:
    return tuple(Clearance(item, State.CLEARED, actor) for actor in actors)


def consent(state: ConsentState, **more: object) -> Consent:
    return Consent("person-1", Purpose.PUBLISH, state, **more)  # type: ignore[arg-type]


def test_a_dead_person_without_a_basis_is_not_named() -> None:
    assert victim_item(VICTIM, Decided()).state is State.WITHHELD


def test_a_dead_person_with_a_basis_is_named() -> None:
    item = victim_item(VICTIM, Decided(bases=(BASIS,)))
    assert (item.state, item.why) == (State.CLEARED, "basis: already public")


def test_a_basis_follows_its_rows_when_the_victims_id_changes() -> None:
    elsewhere = NamingBasis("victim-old", (ROW,), Basis.REASONED_DECISION)
    assert victim_item(VICTIM, Decided(bases=(elsewhere,))).state is State.CLEARED
    other = NamingBasis("victim-old", (("list-a", "8"),), Basis.REASONED_DECISION)
    assert victim_item(VICTIM, Decided(bases=(other,))).state is State.WITHHELD


def test_an_open_objection_withholds_the_name_until_it_is_settled() -> None:
    objection = NamingBasis("victim-1", (ROW,), Basis.ALREADY_PUBLIC, objection=True)
    assert victim_item(VICTIM, Decided(bases=(BASIS, objection))).state is State.WITHHELD
    assert victim_item(VICTIM, Decided(bases=(BASIS, objection, BASIS))).state is State.CLEARED


def test_a_family_that_withdraws_is_obeyed() -> None:
    basis = NamingBasis("victim-1", (ROW,), Basis.FAMILY_CONSENT)
    withdrawn = Consent("victim-1", Purpose.PUBLISH, ConsentState.WITHDRAWN)
    assert victim_item(VICTIM, Decided(bases=(basis,))).state is State.CLEARED
    assert victim_item(VICTIM, Decided(bases=(basis,), consents=(withdrawn,))).state is State.WITHHELD
    for_court = Consent("victim-1", Purpose.COURT, ConsentState.WITHDRAWN)
    assert victim_item(VICTIM, Decided(bases=(basis,), consents=(for_court,))).state is State.CLEARED


@pytest.mark.parametrize("found", [{"alive": frozenset({ROW})}, {"alive_ids": frozenset({"victim-1"})}])
def test_whoever_was_found_alive_is_withheld_whatever_was_decided(found: dict[str, frozenset[str]]) -> None:
    decided = Decided(bases=(BASIS,), clearances=cleared("victim-1", "a-0001", "a-0002"), **found)  # type: ignore[arg-type]
    item = victim_item(VICTIM, decided)
    assert (item.state, item.why) == (State.WITHHELD, "recorded as dead and found alive; the reason is sealed")


def test_a_living_minor_and_a_case_of_sexual_violence_are_sealed_whatever_the_basis() -> None:
    for seen in (
        VictimSeen("victim-1", frozenset({ROW}), is_living=True, is_minor=True),
        VictimSeen("victim-1", frozenset({ROW}), is_sexual_violence=True),
    ):
        assert victim_item(seen, Decided(bases=(BASIS,))).state is State.SEALED


def test_a_dead_minor_is_named_on_a_basis_like_others() -> None:
    seen = VictimSeen("victim-1", frozenset({ROW}), is_minor=True)
    assert victim_item(seen, Decided(bases=(BASIS,))).state is State.CLEARED


def test_one_person_who_withholds_outweighs_the_basis() -> None:
    withheld = Clearance("victim-1", State.WITHHELD, "a-0001")
    assert victim_item(VICTIM, Decided(bases=(BASIS,), clearances=(withheld,))).state is State.WITHHELD
    back = (withheld, *cleared("victim-1", "a-0001"))
    assert victim_item(VICTIM, Decided(bases=(BASIS,), clearances=back)).state is State.CLEARED


def test_a_witness_is_sealed_until_consent_and_clearance_stand_together() -> None:
    given_ = (consent(ConsentState.GIVEN),)
    assert person_item(WITNESS, Decided()).state is State.SEALED
    assert person_item(WITNESS, Decided(consents=given_)).state is State.SEALED
    assert person_item(WITNESS, Decided(clearances=cleared("person-1", "a-0001"))).state is State.SEALED
    both = Decided(consents=given_, clearances=cleared("person-1", "a-0001"))
    assert person_item(WITNESS, both).state is State.CLEARED


def test_a_consent_withdrawn_or_expired_seals_again() -> None:
    clear = cleared("person-1", "a-0001")
    withdrawn = (consent(ConsentState.GIVEN), consent(ConsentState.WITHDRAWN))
    assert person_item(WITNESS, Decided(consents=withdrawn, clearances=clear)).state is State.SEALED
    until = (consent(ConsentState.GIVEN, expires=date(2025, 1, 31)),)
    on_the_day = Decided(consents=until, clearances=clear, today=date(2025, 1, 31))
    assert person_item(WITNESS, on_the_day).state is State.CLEARED
    after = Decided(consents=until, clearances=clear, today=date(2025, 2, 1))
    assert person_item(WITNESS, after).state is State.SEALED


@pytest.mark.parametrize("reason", ["a living minor", "about sexual violence", "a child"])
def test_minors_and_sexual_violence_are_never_opened(reason: str) -> None:
    person = PersonSeen("person-1", "other", is_protected=True, reason=reason)
    decided = Decided(
        consents=(consent(ConsentState.GIVEN),),
        clearances=cleared("person-1", "a-0001", "a-0002") + cleared("words-1", "a-0001", "a-0002"),
    )
    assert person_item(person, decided).state is State.SEALED
    assert words_item("words-1", reason, decided).state is State.SEALED


def test_an_accused_person_waits_for_two_different_people() -> None:
    accused = PersonSeen("person-1", "accused")
    states = [
        person_item(accused, Decided(clearances=cleared("person-1", *actors))).state
        for actors in ((), ("a-0001",), ("a-0001", "a-0001"), ("a-0001", "a-0002"))
    ]
    assert states == [State.WAITING, State.WAITING, State.WAITING, State.CLEARED]
    held = (*cleared("person-1", "a-0001", "a-0002"), Clearance("person-1", State.WITHHELD, "a-0003"))
    assert person_item(accused, Decided(clearances=held)).state is State.WITHHELD
    assert person_item(accused, Decided()).kind == "accused"


def test_a_protected_accused_person_is_sealed_first() -> None:
    person = PersonSeen("person-1", "accused", is_protected=True, reason="threatened")
    decided = Decided(clearances=cleared("person-1", "a-0001", "a-0002"))
    assert person_item(person, decided).state is State.SEALED


def test_an_official_is_named_unless_somebody_withholds() -> None:
    official = PersonSeen("person-1", "official")
    assert person_item(official, Decided()).state is State.CLEARED
    withheld = (Clearance("person-1", State.WITHHELD, "a-0001"),)
    assert person_item(official, Decided(clearances=withheld)).state is State.WITHHELD


def test_anybody_else_waits_for_one_person_and_a_refusal_counts() -> None:
    other = PersonSeen("person-1", "other")
    assert person_item(other, Decided()).state is State.WAITING
    assert person_item(other, Decided(clearances=cleared("person-1", "a-0001"))).state is State.CLEARED
    refused = Decided(clearances=cleared("person-1", "a-0001"), consents=(consent(ConsentState.REFUSED),))
    assert person_item(other, refused).state is State.WITHHELD


@pytest.mark.parametrize("told_in", ["form", "confidential"])
def test_whoever_an_informant_names_in_confidence_is_sealed(told_in: str) -> None:
    decided = Decided(clearances=cleared("person-1", "a-0001"))
    item = person_item(PersonSeen("person-1", "other", told_in=told_in), decided)
    assert (item.state, told_in in item.why) == (State.SEALED, True)
    assert person_item(PersonSeen("person-1", "official", told_in=told_in), Decided()).state is State.CLEARED
    assert person_item(PersonSeen("person-1", "accused", told_in=told_in), Decided()).state is State.WAITING


def test_words_that_name_nobody_are_let_go_when_people_say_so() -> None:
    def said(*actors: str) -> Decided:
        return Decided(clearances=tuple(Clearance("person-1", State.CLEARED, actor, NOT_A_PERSON) for actor in actors))

    protected = PersonSeen("person-1", "other", is_protected=True, reason="asked not to be named")
    assert person_item(WITNESS, said("a-0001")).state is State.CLEARED
    assert person_item(protected, said("a-0001", "a-0001")).state is State.SEALED
    assert person_item(protected, said("a-0001", "a-0002")).state is State.CLEARED


def test_a_victim_in_a_text_follows_the_victims_own_item() -> None:
    own = Item("victim-1", "victim", "victim-1", State.CLEARED, "basis: already public")
    assert person_item(PersonSeen("person-1", "victim", victim=own), Decided()).state is State.CLEARED
    assert person_item(PersonSeen("person-1", "victim"), Decided()).state is State.WITHHELD


def test_protected_words_need_two_people() -> None:
    reason = "says where people at risk shelter"
    one, two = cleared("words-1", "a-0001"), cleared("words-1", "a-0001", "a-0002")
    assert words_item("words-1", reason, Decided(clearances=one)).state is State.SEALED
    assert words_item("words-1", reason, Decided(clearances=two)).state is State.CLEARED


ROLES = st.sampled_from(["victim", "witness", "official", "accused", "other"])


@given(ROLES, st.booleans(), st.lists(st.sampled_from(["a-0001", "a-0002"]), max_size=3))
def test_nobody_protected_is_ever_cleared_without_their_consent(role: str, protect: bool, actors: list[str]) -> None:
    person = PersonSeen("person-1", role, is_protected=protect, reason="asked not to be named" if protect else None)
    state = person_item(person, Decided(clearances=cleared("person-1", *actors))).state
    if protect or role == "witness":
        assert state is State.SEALED


def test_anchors_of_the_ledger_become_rows_in_order() -> None:
    anchors = [{"list": "b", "id": "2"}, {"list": "a", "id": "9"}, {"list": "b", "id": "2"}, "nonsense"]
    assert rows_in(anchors) == (("a", "9"), ("b", "2"))
    assert rows_in(None) == ()


def test_nonsense_is_refused() -> None:
    for wrong in (
        lambda: Clearance("x", State.SEALED, "a-0001"),
        lambda: Clearance("", State.CLEARED, "a-0001"),
        lambda: Consent("", Purpose.KEEP, ConsentState.GIVEN),
        lambda: NamingBasis("", (), Basis.ALREADY_PUBLIC),
        lambda: NamingBasis("v", (("b", "1"), ("a", "1")), Basis.ALREADY_PUBLIC),
        lambda: Item("i", "figure", "i", State.CLEARED, "why"),
        lambda: Item("i", "person", "i", State.CLEARED, ""),
    ):
        with pytest.raises(Refusal):
            wrong()
