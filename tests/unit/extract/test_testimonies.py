"""What witnesses tell: kin listed one by one, bodies carried, heads cut off, who speaks."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def _claims(text: str, published: date | None = None) -> tuple[Claim, ...]:
    return read(text, id="t", language="en", published=published).claims


def _killed(text: str) -> list[int | None]:
    return [c.count.low for c in _claims(text) if c.harm is Harm.KILLED and not c.negated]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("They killed my husband, my two sons and my brother that night.", [1, 1, 2]),
        ("Soldiers killed my father, my mother and my sister.", [1, 1, 1]),
        ("My father, my mother and my two sisters were killed.", [1, 1, 2]),
        ("My uncle, my mother's brother and my teacher, was killed.", [1]),
        ("My brother, my only friend and my teacher, was killed.", [1]),
    ],
)
def test_kin_of_one_person_listed_are_each_counted(text: str, numbers: list[int | None]) -> None:
    assert sorted(n or 0 for n in _killed(text)) == numbers


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("They tied up the boy and cut off his head.", [1], []),
        ("The raiders cut off the heads of two farmers.", [2], []),
        ("Four men had their heads chopped off in the square.", [4], []),
        ("Rebels severed the head of a soldier.", [1], []),
        ("They hacked off his hand.", [], [1]),
        ("They cut off the heads of the corpses.", [], []),
        ("They threatened to cut off his head.", [], []),
        ("The road to the head office was cut off.", [], []),
        ("The raiders killed the teacher of Tolen by cutting off his head.", [1], []),
    ],
)
def test_a_head_taken_off_is_a_killing(text: str, killed: list[int], injured: list[int]) -> None:
    claims = _claims(text)
    assert [c.count.low for c in claims if c.harm is Harm.KILLED] == killed
    assert [c.count.low for c in claims if c.harm is Harm.INJURED] == injured


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Police found two bodies and a pistol.", [2]),
        ("Rescuers pulled two bodies and four survivors from the rubble.", [2]),
        ("He saw two corpses and one woman whose leg had been broken.", [2]),
        ("They found the bodies of two men and a woman.", [2, 1]),
        ("They carried the three corpses to the river.", [3]),
        ("We carried the bodies of seven neighbours to the mosque.", [7]),
        ("I stepped over about twenty bodies.", [20]),
        ("The trucks brought 14 bodies to the morgue.", [14]),
        ("He threw his body over his daughter.", []),
        ("Three UN bodies took part in the talks.", []),
        ("The bill would put three regulatory bodies under the ministry.", []),
    ],
)
def test_bodies_are_counted_and_what_lies_beside_them_is_not(text: str, numbers: list[int]) -> None:
    assert _killed(text) == numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Soldiers came and killed all the men they found, about thirty.", 30),
        ("They killed everyone in the mosque, some forty people.", 40),
        ("The militia executed the prisoners, 25 in number.", 25),
        ("They killed the prisoners in the yard, at least 25 people, and burned them.", 25),
        ("They killed the villagers, about thirty were hurt as well.", None),
        ("They killed the men, aged about thirty.", None),
        ("They killed the brothers, 30 and 34.", None),
        ("They shot dead the farmers, some 30 kilometres from town.", None),
        ("They killed the guards in the yard, more than two hours later.", None),
    ],
)
def test_a_number_behind_those_it_counts(text: str, number: int | None) -> None:
    assert _killed(text) == [number]


@pytest.mark.parametrize("text", ["Everybody inside was killed.", "Everyone hid in the barn and was burned alive."])
def test_everybody_is_no_number(text: str) -> None:
    assert _killed(text) == [None]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("All seven women were found naked and dead.", [7]),
        ("The driver was found bound, gagged and dead by the road.", [1]),
        ("Four men were found blindfolded and lifeless.", [4]),
        ("The men were found drunk and dead tired.", []),
        ("The child was found cold but alive.", []),
    ],
)
def test_found_in_a_state_and_dead(text: str, numbers: list[int]) -> None:
    assert _killed(text) == numbers


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Most of those killed were shot dead by the militia.", [None], []),
        ("Many of those killed were shot by soldiers.", [None], []),
        ("Many of the dead were shot in the head.", [], []),
        ("Two of those wounded were shot in the leg.", [], [2]),
        ("Police counted the dead and two wounded men.", [], [2]),
    ],
)
def test_how_the_dead_died_is_no_wound(text: str, killed: list[int | None], injured: list[int]) -> None:
    claims = _claims(text)
    assert [c.count.low for c in claims if c.harm is Harm.KILLED] == killed
    assert [c.count.low for c in claims if c.harm is Harm.INJURED and c.count.low] == injured


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "The mayor, Daro Mehina, is on trial. The witness continued that soldiers killed all her children.",
            [("witness",)],
        ),
        (
            "ARBO, April 20 (Fena)- A witness at the Valley Tribunal (VT), Tuesday alleged that the mayor killed four.",
            [("witness at the Valley Tribunal", "Fena")],
        ),
        ("TARNO (Fena) - Police on Sunday said that gunmen had killed 12 soldiers.", [("Police", "Fena")]),
        ("Ten people were killed by forces of commander Kunda's Valley Front (KVF).", [()]),
        ("Ten people were killed in Tarno (Fena News).", [("Fena News",)]),
        (
            'The nurse said she had hidden. The general told his men: "Burn it." The next day six men were found dead.',
            [()],
        ),
    ],
)
def test_who_says_so(text: str, sources: list[tuple[str, ...]]) -> None:
    told = [c.attribution.chain for c in _claims(text) if c.harm is Harm.KILLED]
    assert told == sources


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army denied being behind the raid, blaming stray shells for the deaths of nine.", [(9, False)]),
        ("The ministry denied that nine farmers were killed.", [(9, True)]),
    ],
)
def test_who_denies_a_part_in_it_denies_no_death(text: str, told: list[tuple[int, bool]]) -> None:
    assert [(c.count.low, c.negated) for c in _claims(text) if c.harm is Harm.KILLED] == told


def test_last_month_is_the_event_where_the_text_leads_with_it() -> None:
    led = (
        "Villagers were executed in two villages in late February, an inquiry found. Rebels killed 131 late last month."
    )
    other = "Gunmen killed four people in Tarno on Tuesday. Last month, gunmen killed 12 people in Sedal."
    assert [c.is_historical for c in _claims(led, date(2024, 3, 8))] == [False, False]
    assert [c.is_historical for c in _claims(other, date(2024, 3, 8))] == [False, True]


def test_what_also_happened_since_is_counted_over_the_same_time() -> None:
    text = (
        "Gunmen killed four people in Tarno. Since the region's current conflict began a decade ago, armed groups have "
        "killed hundreds of civilians. They have also killed 60 soldiers."
    )
    assert [c.is_historical for c in _claims(text)] == [False, True, True]


def test_an_additional_number_adds_to_whoever_told_of_those_before() -> None:
    text = "An estimated 140 people died in a raid on Kiwe. Rights Valley has recorded an additional 28 killings there."
    assert coded(_claims(text), policy_named("ucdp"))["killed"].low == 168


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Sara saw her cousin clubbed on the head.", [], [1]),
        ("They saw a woman bayoneted at the gate.", [], [1]),
        ("She witnessed four men hanged from a tree.", [4], []),
        ("She saw four lamps hanged from a tree.", [], []),
        ("She saw that her cousin clubbed the dog.", [], []),
        ("They seized our uncle and his nephews, four in number, and beat them to death.", [1, 4], []),
    ],
)
def test_what_somebody_saw_done_to_people(text: str, killed: list[int], injured: list[int]) -> None:
    claims = _claims(text)
    assert [c.count.low for c in claims if c.harm is Harm.KILLED] == killed
    assert [c.count.low for c in claims if c.harm is Harm.INJURED] == injured


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Her husband died three years ago of an illness.", []),
        ("Her father died last year of cholera in the besieged town.", [1]),
        ("Four men had to die before the army came.", [4]),
        ("They knew that they had to die.", []),
        ("The teacher was torn apart by the shell.", [1]),
        ("They found the body of the teacher. His head was torn apart.", [1]),
    ],
)
def test_deaths_that_nobody_dealt_and_deaths_foreseen(text: str, numbers: list[int]) -> None:
    assert _killed(text) == numbers


@pytest.mark.parametrize(
    ("text", "killed", "tortured"),
    [
        ("They hanged the student from his wrists and beat him.", [], 1),
        ("He was electrocuted and beaten for two hours.", [], 1),
        ("The interrogators electrocuted her.", [], 1),
        ("Two workers were electrocuted by a falling cable.", [2], 0),
        ("Militants hanged four men from lamp posts.", [4], 0),
    ],
)
def test_torment_is_no_killing(text: str, killed: list[int], tortured: int) -> None:
    claims = _claims(text)
    assert [c.count.low for c in claims if c.harm is Harm.KILLED] == killed
    assert sum(c.harm is Harm.TORTURED for c in claims) == tortured


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("At least 40 inmates a day are executed in the prison.", [None]),
        ("Twelve inmates die every day in the city's jails.", [None]),
        ("About five people are killed each week by mines.", [None]),
        ("The strikes killed 12 people a day earlier.", [12]),
        ("Gunmen killed three people a day after the truce.", [3]),
        ("The death toll has risen to 88 after a week.", [88]),
    ],
)
def test_so_many_a_day_is_no_number_of_the_dead(text: str, numbers: list[int | None]) -> None:
    assert _killed(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("He went to the burial of 70 people.", [70]),
        ("The funeral of the four farmers was held on Monday.", []),
        ("The burial of the plan pleased nobody.", []),
        ("Volunteers buried 12 people on Friday, and nine more were buried on Sunday.", [12, 9]),
        ("At dawn we had to step over a dead body.", [1]),
        ("He stumbled over a corpse in the dark.", [1]),
        ("He walked past a body of water.", []),
        ("Hundreds of bodies were spread on the streets.", [200]),
        ("His body was mutilated in a gruesome way.", []),
    ],
)
def test_burials_and_bodies_met(text: str, numbers: list[int]) -> None:
    assert _killed(text) == numbers


def test_whether_somebody_survived_or_died_is_no_death() -> None:
    assert _killed("A cook was hurt. It is not clear whether she survived or also succumbed to her wounds.") == []
    assert _killed("A cook was hurt. She lay there for a week and then succumbed to her wounds.") == [1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two cooks were killed, a week after a similar raid killed 12.", [(2, False), (12, True)]),
        ("Two cooks were killed, days after a raid in which 12 died.", [(2, False), (12, True)]),
        ("Two guards died, three days after they were shot.", [(2, False)]),
        ("Four cooks died, an hour after soldiers shot nine others dead.", [(4, False), (9, False)]),
        ("Five cooks died, two weeks after the siege began.", [(5, False)]),
        ("Two of the five people shot died of their wounds.", [(2, False)]),
    ],
)
def test_the_dead_of_days_before_only_say_when(text: str, told: list[tuple[int, bool]]) -> None:
    assert [(c.count.low, c.is_historical) for c in _claims(text) if c.harm is Harm.KILLED] == told
