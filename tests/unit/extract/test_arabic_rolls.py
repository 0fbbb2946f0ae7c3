"""Rolls of the dead within an Arabic sentence, and who is named without a verb of death. Everybody here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str) -> list[Claim]:
    return list(read(text, id="n", language="ar").claims)


def names(text: str) -> list[str]:
    told = [c for c in claims(text) if c.harm is Harm.KILLED and not c.negated]
    return sorted({name for claim in told for name in claim.victims.names})


def killed(text: str) -> int:
    return coded(claims(text), policy_named("ucdp"))["killed"].best


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a first name that no list holds, ages in brackets, "and" before each
        (
            "والقتلى هم: شنتورة القصبي (50 عاما)، وسمير القصبي (25 عاما)، وعبد الله الريماني (23 عاما).",
            ["سمير القصبي", "شنتورة القصبي", "عبد الله الريماني"],
        ),
        # "and" alone between whole names
        (
            "وقالت الوزارة إن الشهداء هم: سمير خالد قصب وشنتور سالم قصب ومراد علي حسن.",
            ["سمير خالد قصب", "شنتور سالم قصب", "مراد علي حسن"],
        ),
        # ranks before and towns behind in quotation marks
        (
            'ونعت القيادة أبناءها وهم: الرقيب الشهيد سمير خالد " تل القصب - الشمالية"، والمجندون الشهداء مراد علي'
            ' "كفر ريمان" و سالم حسن.',
            ["سالم حسن", "سمير خالد", "مراد علي"],
        ),
        # an age without brackets behind each, the heading without an article
        (
            "وأفاد المصدر أن شهداء حاجز القصب جنوب المدينة، هم: سمير خالد حسن 22 سنة، ومراد علي سالم 21 سنة.",
            ["سمير خالد حسن", "مراد علي سالم"],
        ),
        # whence each came, and the year of birth
        (
            'ونعت الحركة في بيان لها، "سمير خالد حسن من بلدة القصب (مواليد 1971)، ومراد علي سالم من بلدة ريمان".',
            ["سمير خالد حسن", "مراد علي سالم"],
        ),
        # first names of children behind "in addition to"
        (
            "والشهداء هم: سمير القصبي، إضافة إلى ثلاثة أطفال أشقاء وهم سارة ويوسف وجمال ووالدهم مراد القصبي.",
            ["جمال", "سارة", "سمير القصبي", "مراد القصبي", "يوسف"],
        ),
        (
            "أسفر القصف عن استشهاد كل من شنتورة القصبي (50 عاما) وسماح القصبي (25 عاما).",
            ["سماح القصبي", "شنتورة القصبي"],
        ),
        ("ومن بين الضحايا سمير القصبي (27 عاماً)، ومراد الريماني (18 عاماً).", ["سمير القصبي", "مراد الريماني"]),
        ("وكان من بين قتلى التعذيب، الطفل سمير خالد القصبي.", ["سمير خالد القصبي"]),
        (
            "أسماء الشهداء وهم: 1- سمير خالد القصبي - 60 سنة 2- مراد خالد القصبي - 28 سنة",
            ["سمير خالد القصبي", "مراد خالد القصبي"],
        ),
        ("الشهيد مدني خالد القصبي قتل برصاص قناص.", ["مدني خالد القصبي"]),
    ],
)
def test_a_roll_is_read_to_its_end(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what each was stands behind the name
        (
            "قتل صحفيون بقصف على القصب.\nأسماء الصحفيين الشهداء هم:\nسمير خالد مصور صحفي لدى وكالة القصب للأنباء.\n"
            "ريما سالم صحفية كتبت لصحف كثيرة منها صحيفة القصب العربية ووكالة ريمان.",
            ["ريما سالم", "سمير خالد"],
        ),
        (
            "ونشرت النقابة أسماء الشهداء وهم كالآتي:\n1- المصور سمير خالد، وكالة القصب.\n2- المصور الحر مراد سالم\n"
            '3- الصحفية الحرة ريما علي، إذاعة "الساحل".',
            ["ريما علي", "سمير خالد", "مراد سالم"],
        ),
    ],
)
def test_lines_that_tell_what_each_was_are_read(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_who_speaks_behind_a_list_is_not_of_it() -> None:
    text = (
        "أسماء الشهداء هم:\nسمير خالد، مصور.\nمراد سالم، سائق.\nحسن علي مدير المركز قال إن القصف استمر ساعة في البلدة."
    )
    assert names(text) == ["سمير خالد", "مراد سالم"]


@pytest.mark.parametrize(
    "text",
    [
        # the wounded are told of behind the dead
        "وعرف من القتلى، وهم سمير خالد ومراد علي، والمصابون سالم القصبي، وحسن الريماني.",
        # who speaks behind a roll
        "والشهداء هم: سمير خالد ومراد علي، وقال سالم القصبي إن حسن الريماني شاهد ما جرى.",
    ],
)
def test_a_roll_ends_where_others_are_told_of(text: str) -> None:
    assert names(text) == ["سمير خالد", "مراد علي"]


@pytest.mark.parametrize(
    "text",
    [
        "نعت الحركة في بيان لها شهداء الثورة: قال سمير القصبي إن التشييع غدا.",
        "نعى الرئيس سمير القصبي ضحايا الزلزال.",
        "زار سمير القصبي أسر الضحايا، ومن بين الحاضرين مراد الريماني (40 عاماً).",
    ],
)
def test_who_mourns_or_visits_is_no_name_of_the_dead(text: str) -> None:
    assert names(text) == []


def test_a_roll_behind_a_toll_is_part_of_it() -> None:
    text = "قتل خمسة مدنيين بقصف على القصب.\nوالشهداء هم: سمير خالد ومراد علي."
    assert (killed(text), names(text)) == (5, ["سمير خالد", "مراد علي"])


def test_a_family_name_that_begins_like_and_stays_with_its_name() -> None:
    text = "والشهداء هم: سمير خالد وهدان، ومراد علي وشاح."
    assert names(text) == ["سمير خالد وهدان", "مراد علي وشاح"]


@pytest.mark.parametrize(
    "text",
    [
        "قتل رجلان في القرية. ونقلت رنيم إلى المستشفى.",
        "قُتل ثلاثة مدنيين. وقالت سمر البيطار إنها رأتهم.",
        "قتل رجلان في القرية. ونجا كريم البيطار من القصف.",
        "قتل رجل. وبكت أمه فاطمة البيطار عليه.",
        "قتل رجلان في القرية.\nونقلت رنيم إلى المستشفى.",
        "مقتل شخصين في القرية\nنجا كريم البيطار",
    ],
)
def test_who_is_named_in_the_next_sentence_of_a_telling_is_not_dead(text: str) -> None:
    claims = read(text, id="t").claims
    assert not [name for claim in claims if claim.harm is Harm.KILLED for name in claim.victims.names]


@pytest.mark.parametrize(
    "text",
    [
        "مقتل شخصين:\nكريم البيطار\nسامر سالم",
        "أسماء الشهداء:\nكريم البيطار. سامر سالم. رنا خليل.",
        "مقتل ثلاثة مدنيين بقصف\n1. كريم البيطار\n2. سامر سالم\n3. رنا خليل",
    ],
)
def test_names_a_line_or_a_stop_each_are_still_a_list(text: str) -> None:
    named = {name for claim in read(text, id="t").claims for name in claim.victims.names}
    assert named >= {"كريم البيطار", "سامر سالم"}
