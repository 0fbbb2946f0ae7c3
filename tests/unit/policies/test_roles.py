"""Whom a policy of aid workers counts."""

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.explained import makings
from sijill.policies.policy import policy_named


def aid_workers(text: str, harm: str = "killed") -> int:
    return coded(read(text, id="t", language="en").claims, policy_named("aid-workers"))[harm].best


@pytest.mark.parametrize(
    "who",
    ["NGO staff member", "UN-contracted driver", "security guard", "nurse", "vaccinator", "Red Cross volunteer"],
)
def test_staff_guards_and_contractors_are_counted(who: str) -> None:
    assert aid_workers(f"A {who} was killed near the bridge.") == 1


@pytest.mark.parametrize(
    "who",
    ["waitress", "villager", "soldier", "UN peacekeeper", "suicide bomber", "journalist", "gunman", "police officer"],
)
def test_people_nearby_and_under_arms_are_not_counted(who: str) -> None:
    assert aid_workers(f"A {who} was killed near the bridge.") == 0


def test_kin_of_an_aid_worker_are_not_counted() -> None:
    assert aid_workers("1 NGO staff member and his son killed in crossfire.") == 1
    assert aid_workers("The daughter of an aid worker was killed.") == 0


def test_whom_the_note_sets_apart_is_not_counted() -> None:
    assert aid_workers("2 NGO staff killed by a bomb (10 guards also killed but not counted here).") == 2


def test_people_who_work_for_an_agency_are_counted() -> None:
    assert aid_workers("Three people working for a UN agency were killed.") == 3
    assert aid_workers("Three people were killed near a UN agency.") == 0


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Three aid workers were killed and two others wounded in an ambush.", 2),
        ("Three farmers were killed and two others wounded in an ambush.", 0),
        ("Two UN staff members were attacked. One was killed and the other was injured.", 1),
    ],
)
def test_others_are_as_those_told_of_before(text: str, wanted: int) -> None:
    assert aid_workers(text, "injured") == wanted


def test_people_without_a_number_are_at_least_one_where_the_policy_says_so() -> None:
    text = "NGO staff were killed in the raid."
    made = coded(read(text, id="t", language="en").claims, policy_named("aid-workers"))["killed"]
    assert (made.low, made.best, made.high) == (1, 1, None)
    assert coded(read(text, id="t", language="en").claims, policy_named("gtd"))["killed"].best == 0


@pytest.mark.parametrize("who", ["Two kids of theirs", "Her two kids", "2 members of his family"])
def test_the_family_of_an_aid_worker_is_not_counted(who: str) -> None:
    assert aid_workers(f"An NGO nurse was killed at home. {who} were killed too.") == 1


def test_passengers_who_were_all_staff_are_counted() -> None:
    assert aid_workers("A car was hit. Two passengers, both NGO staff, were injured.", "injured") == 2
    assert aid_workers("A car was hit. Two passengers, both farmers, were injured.", "injured") == 0


@pytest.mark.parametrize(
    "who",
    ["police guard", "army driver", "military observer with the UN", "taxi driver", "media worker", "bus driver"],
)
def test_callings_in_the_service_of_others_are_not_counted(who: str) -> None:
    assert aid_workers(f"A {who} was killed near the bridge.") == 0


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A soldier was killed and his colleague wounded near Tolen.", 0),
        ("An NGO nurse was killed and her colleague wounded near Tolen.", 1),
        ("A Nepalese peacekeeper was killed. Two other Nepalese and one Ghanaian were wounded.", 0),
        ("A Kenyan staff member of an NGO was killed. Two other Kenyans and one Ghanaian were wounded.", 3),
        ("A policeman was shot in Tolen. He was wounded in the arm.", 0),
        ("The husband of an NGO nurse was shot dead and she was wounded.", 1),
        ("A policeman and an NGO driver were ambushed in Tolen. He was wounded in the arm.", 1),
    ],
)
def test_colleagues_and_countrymen_are_as_those_told_of_before(text: str, wanted: int) -> None:
    assert aid_workers(text, "injured") == wanted


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("An NGO nurse died in a road accident near Tolen. Two other nurses were injured in the crash.", 0, 0),
        ("Three UN staff members died when their helicopter crashed near Tolen. A fourth was injured.", 0, 0),
        ("A midwife of an NGO drowned when the boat capsized.", 0, 0),
        ("An NGO driver was killed when gunmen fired at his car and it crashed into a wall.", 1, 0),
        ("Two UN staff members were killed when their helicopter was hit by a missile and crashed.", 2, 0),
    ],
)
def test_who_dies_in_an_accident_is_no_victim_of_an_attack(text: str, killed: int, injured: int) -> None:
    assert (aid_workers(text), aid_workers(text, "injured")) == (killed, injured)


def test_deaths_in_an_accident_stay_on_the_record_and_are_said_to_be_left_out() -> None:
    claims = read("An NGO nurse died in a road accident near Tolen.", id="t").claims
    (killed, _) = makings(claims, policy_named("aid-workers"))
    assert [out.why for out in killed.left_out] == ["its words tell of an accident, and this policy counts attacks"]
    assert coded(claims, policy_named("ucdp"))["killed"].best == 1


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("11 UN staff were killed. 30 UNRWA students were killed and another eight were injured.", 11, 0),
        ("One refugee and two UNHCR refugee officers were killed.", 2, 0),
        ("A former UN staff member was killed in his home.", 0, 0),
        ("Seven NGO workers were hurt by a bomb. The rebels claimed the attack that killed 16.", 0, 7),
        ("An NGO convoy hit a mine that killed two and wounded three.", 2, 3),
        ("Men shot at a convoy, killing a paramedic and injuring ten others, five of whom were paramedics.", 1, 5),
        ("A UN vehicle hit a mine, killing all four occupants, two of them national staff.", 2, 0),
        ("2 INGO staff killed and 3 injured, one of them an international staff member.", 2, 3),
        ("Two NGO drivers were killed and four others were wounded.", 2, 4),
        ("Two NGO staff were kidnapped near Ronda. The men were killed a week later.", 2, 0),
        ("Three villagers were abducted with an NGO driver. The men were killed.", 0, 0),
        ("Men shelled a market, killing 21 people and wounding 87 more. Residents threatened NGO staff.", 0, 0),
        ("Men shot at a convoy, killing a Red Cross paramedic and two police officers.", 1, 0),
    ],
)
def test_whom_aid_serves_and_whole_tolls_are_left_out(text: str, killed: int, injured: int) -> None:
    assert (aid_workers(text), aid_workers(text, "injured")) == (killed, injured)


def test_the_wounded_whom_aid_serves_are_none_of_its_own() -> None:
    assert aid_workers("A medic was fatally hit while evacuating the injured.", "injured") == 0
    assert aid_workers("Two medics were shot. The injured were flown to a clinic.", "injured") == 2


def test_who_works_for_a_partner_is_counted() -> None:
    assert aid_workers("Raiders killed a clerk working for a co-operating partner.") == 1
    assert aid_workers("Gunmen killed a man with his business partner.") == 0


def test_people_told_of_by_the_aid_they_give_are_counted() -> None:
    assert aid_workers("Gunmen shot dead nine women involved in a polio vaccination campaign.") == 9
    assert aid_workers("Gunmen shot dead nine women involved in a protest over a polio campaign.") == 0
    assert aid_workers("Gunmen killed two policemen taking part in a polio campaign.") == 0


def test_the_same_number_of_people_is_the_same_aid_workers() -> None:
    text = "Five deminers died, the agency said. Five people were killed and seven hurt."
    assert (aid_workers(text), aid_workers(text, "injured")) == (5, 7)
    text = "Five deminers were killed, the agency said. Six villagers were killed and seven injured."
    assert (aid_workers(text), aid_workers(text, "injured")) == (5, 0)


def test_what_all_the_injured_were_leaves_their_number() -> None:
    text = "Four nurses were killed and three others injured. All the injured nurses were women."
    assert aid_workers(text, "injured") == 3
    assert aid_workers("A raid injured nine others, four of whom were nurses.", "injured") == 4
