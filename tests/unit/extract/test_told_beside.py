"""People told of beside others, by echoes and by states: what the parse of a note leaves out or takes for another."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def counted(text: str, policy: str = "acled", language: str | None = None) -> tuple[int, int]:
    """The best figures of a policy for killed and injured."""
    held = coded(read(text, id="t", language=language).claims, policy_named(policy))
    return held["killed"].best, held["injured"].best


def named(text: str, language: str | None = None) -> set[str]:
    """Everybody named among the dead."""
    found = read(text, id="t", language=language).claims
    return {name for c in found if c.harm is Harm.KILLED and not c.negated for name in c.victims.names}


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Four soldiers, two village guards and the driver of a tanker were killed near Tarsa.", 7, 0),
        ("A grenade was thrown into the yard, injuring a cook, a cleaner and one of the watchmen.", 0, 3),
        ("Clashes pitted hunters against militants near Tarsa. Losses: three hunters and two militants.", 5, 0),
        ("During an exchange of fire, a rebel and a militiaman (RPF) were slain.", 2, 0),
        ("A bomb hit the mayor's car. The mayor survived, but his bodyguard did not.", 1, 0),
        ("A mine killed a clerk; a passer-by later died in hospital.", 2, 0),
        ("3 de-miners of a local charity were shot dead at their camp.", 3, 0),
        ("The body of a trader seized two days earlier by armed men was discovered near Tarsa.", 1, 0),
        ("The blasts killed three traders in addition to the three attackers, and wounded another 25.", 6, 25),
        ("A technician who had come to inspect the damage was killed when a second device went off.", 1, 0),
        ("A reporter was shot outside her home and was pronounced dead on arrival at a hospital.", 1, 0),
        ("Gunmen shot a farmer, Salim Haddad, a father of nine children from the hills, to death.", 1, 0),
        ("The remains of three men were found in a well.", 3, 0),
        ("12 militants, incl. a district governor, lost their lives and 5 were hurt in Tarsa.", 12, 5),
        ("A student stabbed four classmates at a college, before being shot and killed by police.", 1, 4),
        ("Five militants, a commander among them, were eliminated by a rival band.", 5, 0),
        ("The army said that 17 terrorists had been taken out in an operation.", 17, 0),
        ("Killed were five police officers and two clerks of the court.", 7, 0),
        ("At least 14 people, in addition to the bomber, were killed and 40 others injured.", 15, 40),
        ("A gunman killed three people, wounded a fourth, and was then shot to death by police.", 4, 1),
        ("Five farmers were shot near Tarsa. Two of them died and three were injured.", 2, 3),
        ("Two soldiers were stabbed near a station. Both were treated in hospital.", 0, 2),
        ("The driver died in the fire and an employee was badly burned.", 1, 1),
        ("Three guards were executed. A fourth was left for dead.", 3, 1),
        ("Gunfire from a passing car ended the life of the rector, Salim Haddad.", 1, 0),
        ("The body of the teacher Salma Haddad appeared yesterday with four bullet wounds.", 1, 0),
    ],
)
def test_everybody_harmed_is_counted_however_the_parse_joins_them(text: str, killed: int, injured: int) -> None:
    assert counted(text, "gtd") == (killed, injured)


@pytest.mark.parametrize(
    "text",
    [
        "The team had losses: three lorries and two tents.",
        "The mayor survived the vote, but his deputy did not attend.",
        "The remains of the bus were found in a ravine.",
        "A shop was riddled with bullets.",
        "The champions were eliminated by a rival band.",
        "Militants assaulted the hamlet of Tarsa.",
        "Bakers in Tarsa downed tools over the price of flour, two weeks after a baker was killed by robbers.",
        "He fell victim to a fraud.",
    ],
)
def test_no_death_is_read_where_things_are_lost_or_left(text: str) -> None:
    assert counted(text, "gtd")[0] == 0


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("The agency lost two drivers in the ambush.", 2, 0),
        ("Bomb under the car of a charity: two staff dead and two with injuries.", 2, 2),
        ("Clinic struck by a shell: two nurses with shrapnel wounds.", 0, 2),
        ("The head of a charity died of his wounds nine days after gunmen shot him at the gate.", 1, 0),
        (
            "Airstrike on a store: two loaders employed by a relief agency killed, three of their colleagues injured.",
            2,
            3,
        ),
        ("Staff member of a partner's clinic beaten unconscious by thieves.", 0, 1),
        ("Female UN staff raped during robbery of residence.", 0, 1),
    ],
)
def test_a_note_on_aid_workers_counts_each_of_them_once(text: str, killed: int, injured: int) -> None:
    assert counted(text, "aid-workers") == (killed, injured)


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("A man attacked a guard with a machete in Tarsa. The guard was unharmed.", 0),
        ("A man attacked a guard with a machete in Tarsa. The clerk was unharmed.", 1),
        ("A cross and three letters were burned into the grass.", 0),
        ("Nine commuters were taken to hospital with breathing difficulties.", 9),
    ],
)
def test_how_somebody_attacked_came_out_of_it_decides(text: str, injured: int) -> None:
    assert counted(text, "gtd")[1] == injured


@pytest.mark.parametrize(
    "text",
    [
        "Judge Salim Haddad was riddled with bullets by two men today.",
        "The photographer Salim Haddad fell victim to cross fire outside a hotel.",
        "Former Supreme Court President Salim Haddad was murdered today.",
        "Two pilgrims' interpreter, Salim Haddad, was shot dead yesterday in Tarsa.",
    ],
)
def test_the_dead_are_named_behind_an_office_or_a_trade(text: str) -> None:
    assert named(text) == {"Salim Haddad"}


def test_kin_named_in_turned_order_are_two_people() -> None:
    text = "Officials said his cousins Salim Nabil Haddad and Nabil Salim Haddad had been killed in shelling."
    assert named(text) == {"Salim Nabil Haddad", "Nabil Salim Haddad"}


def test_an_arabic_list_behind_dashes_holds_names_no_list_knows() -> None:
    text = "أسماء شهداء مجزرة القرية:\n- تركي الملحم\n- سالم الملحم\n- نورا العلي (زوجة تركي)\n"
    assert named(text, "ar") == {"تركي الملحم", "سالم الملحم", "نورا العلي"}


def test_an_arabic_family_named_behind_its_number_is_counted_once() -> None:
    text = "قُتل ستة أشخاص من عائلة واحدة، الأب عمار الرجب وزوجته سعاد الرجب وأطفالهما الأربعة، إثر قصف سيارتهم."
    assert counted(text, "airwars", "ar")[0] == 6


def test_one_name_with_two_apostrophes_is_one_person() -> None:
    text = (
        "Amjad Sha\u2019at, a tailor, was killed in a strike on Rafah. News of Amjad Sha\u2019at was shared by cousins."
    )
    assert len(named(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "استهداف مدرعة بعبوة ناسفة قرب الحقل، ولا أنباء عن سقوط ضحايا.",
        "خرج سكان القرية في مظاهرة احتجاجاً على مقتل طفلين برصاص الجنود يوم الأحد.",
    ],
)
def test_arabic_tells_of_no_death_where_there_is_no_news_of_one_or_a_protest_at_one(text: str) -> None:
    assert counted(text, "airwars", "ar")[0] == 0


def test_an_arabic_mother_with_her_children_is_no_name() -> None:
    assert named("استشهد ستة مدنيين، هم أم وأطفالها الخمسة، إثر انهيار سقف منزلهم.", "ar") == set()


def test_an_article_left_alone_in_a_heading_stops_no_reading() -> None:
    assert named("أسماء ال شهداء:\n- تركي الملحم\n- سالم الملحم\n", "ar") == {"تركي الملحم", "سالم الملحم"}


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Raiders killed four millers and abducted nine. One of the abductees was later killed.", 5),
        ("Raiders killed a guard and abducted a miller. The hostage was later killed.", 2),
        ("Raiders killed three people they had abducted in Tolen. The hostages were killed by the river.", 3),
        ("Raiders killed three hostages in Tolen. One of the hostages killed was a teacher.", 3),
    ],
)
def test_who_was_taken_is_none_of_those_killed_beside(text: str, killed: int) -> None:
    assert counted(text)[0] == killed


def test_whom_the_parse_takes_for_a_subject_was_killed() -> None:
    assert counted("A mine exploded early, killing the two raiders planting it.")[0] == 2
    assert counted("A mine exploded early, hurting the two raiders planting it.")[0] == 0
