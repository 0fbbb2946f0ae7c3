"""Totals, their parts and earlier attacks in Arabic news, and who speaks of them. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.arabic import sources
from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str, harm: Harm | None = None) -> list[Claim]:
    found = read(text, id="ar", published=date(2025, 3, 9), country="SY").claims
    return [c for c in found if harm is None or c.harm is harm]


def figures(text: str) -> dict[str, tuple[int, int | None]]:
    found = coded(claims(text), policy_named("ucdp"))
    return {harm: (found[harm].low, found[harm].high) for harm in ("killed", "injured")}


def dead_and_hurt(text: str) -> tuple[int, int]:
    found = coded(claims(text), policy_named("ucdp"))
    return found["killed"].best, found["injured"].best


def source(text: str) -> list[str]:
    return list(claims(text)[0].attribution.chain)


def test_incidents_told_apart_that_come_to_the_total_are_in_it() -> None:
    text = (
        "قالت وزارة الصحة إن شخصين استشهدا في غارتين اليوم.\nوذكرت الوزارة أن شخصاً استشهد في بلدة الكرم.\n"
        "وفي حادث منفصل، أعلنت وزارة الصحة استشهاد شخص في بلدة التين."
    )
    assert figures(text)["killed"] == (2, 2)


def test_another_incident_that_does_not_make_up_the_total_stays_apart() -> None:
    text = (
        "قالت وزارة الصحة إن ثلاثة أشخاص استشهدوا في غارة على بلدة الكرم اليوم.\n"
        "وفي حادث منفصل، أعلنت وزارة الصحة استشهاد شخص في بلدة التين."
    )
    assert figures(text)["killed"] == (3, 3)


def test_dead_and_hurt_of_two_attacks_make_up_one_number_for_both() -> None:
    text = (
        "قتل وجرح 9 أشخاص بانفجار ألغام في محافظتين.\nوأفاد مصدر حقوقي أن لغماً تسبب بمقتل أربعة أطفال وإصابة طفلين.\n"
        "إلى ذلك، أفاد المرصد أن رجلين قتلا وأصيب ثالث بانفجار آخر."
    )
    assert dead_and_hurt(text) == (6, 3)


def test_a_second_title_line_is_of_the_attack_told_apart() -> None:
    text = (
        "مقتل 3 ضباط غرب المدينة\nهجوم يوقع 8 جرحى في الوادي\n"
        "أعلن مصدر أمني مقتل ثلاثة ضباط وإصابة سائقهم بجروح في انفجار غرب المدينة.\n"
        "وفي هجوم آخر، أصيب ثمانية أشخاص بجروح قرب الوادي."
    )
    assert figures(text)["injured"] == (1, 1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل 7 جنود في كمين غرب مدينة الورد.\nوقبل الحادث، بساعات، قتل مسلحون رجلين في مدينة الورد.", (7, 0)),
        ("الاشتباكات التي اندلعت في 26 شباط الماضي خلفت 44 جريحاً.", (0, 44)),
        ("سبعة عشر قتيلاً سقطوا في تفجيرين، الأول قرب الجسر وأوقع عشرة قتلى، والثاني قرب السوق وأوقع سبعة.", (17, 0)),
        ("قتل عشرة في السوق، وأوقع قصف آخر سبعة قتلى.", (17, 0)),
        ("سقط 56 ضحية بين قتيل وجريح، منهم 16 قتيلاً و40 جريحاً.", (16, 40)),
        ("أصيب ثلاثة من رجال الأمن وأحد المسلحين.", (0, 4)),
        ("أصيب جندي واحد.", (0, 1)),
        ("خمسة من طاقم الإسعاف استشهدوا قبل وصولهم.", (5, 0)),
        ("كل من كانوا في البيت، وعددهم أحد عشر، قتلوا.", (11, 0)),
        ("ودعنا أربع شباب من الفريق، كلهم راحوا بضربة الطيران.", (4, 0)),
        ("ودعنا أربع شباب من الفريق، كلهم راحوا إلى السوق.", (0, 0)),
        ("خوي راح بالقصف.", (1, 0)),
        ("خوي راح بالسيارة.", (0, 0)),
        ("قتل الأب والأم وطفلاهما.", (4, 0)),
        ("نجا القائد من محاولة اغتيال وأصيب مرافقه.", (0, 1)),
        ("نجا القائد من القتل.", (0, 0)),
        ("قتل شرطي واثنان معه في الكمين.", (3, 0)),
        ("خرج أبي صباحاً ووجدناه ميتاً عند البئر.", (1, 0)),
        ("خرج أبي صباحاً ووجدناه حياً عند البئر.", (0, 0)),
        ("قتلوا ابني أمس. ووجدناه مقتولاً عند البئر.", (1, 0)),
        ("هجوم قتل فيه اثنان وأصيب تسعة.", (2, 9)),
        ("أصيبت أمي وإخوتي، وتصاوبوا ولاد عمي التلاتة.", (0, 4)),
    ],
)
def test_each_is_counted_once(text: str, told: tuple[int, int]) -> None:
    assert dead_and_hurt(text) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("كان وائل الدرعاوي في الدكان حين سقطت القذيفة. لكن الدرعاوي فارق الحياة قبل أن يصل.", "وائل الدرعاوي"),
        ("تسلمت أسرة وائل الدرعاوي جثمانه أمس.", "وائل الدرعاوي"),
        ("الشهيد بإذن الله وائل الدرعاوي، استشهد فجر اليوم.", "وائل الدرعاوي"),
        ("ننعى إليكم الزميل المصور وائل الدرعاوي الذي ارتقى أثناء التغطية.", "وائل الدرعاوي"),
        ("نعت النقابة المصور وائل الدرعاوي الذي استشهد برصاص قناص.", "وائل الدرعاوي"),
    ],
)
def test_the_dead_are_named(text: str, name: str) -> None:
    found = claims(text, Harm.KILLED)
    assert [n for c in found for n in c.victims.names] == [name]
    assert found[0].count.low == 1


@pytest.mark.parametrize(
    "text",
    [
        "قال وائل الدرعاوي إن القذيفة سقطت ليلاً. وأضاف أن عائلة الدرعاوي توفي منها طفل.",
        "زار الوزير وائل الدرعاوي القرية حيث وجدوا جثته.",
        "زار نقيب المحررين وائل الدرعاوي الذي ارتقى إلى منصبه الجديد المعرض.",
    ],
)
def test_the_living_are_not_named_as_dead(text: str) -> None:
    assert not [n for c in claims(text, Harm.KILLED) for n in c.victims.names]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("الكرم- دانت نقابات محلية، مقتل الصحفي وائل الدرعاوي.", "نقابات محلية"),
        ("أدانت نقابة الصحفيين الجريمة وقالت إن ثلاثة قتلوا فيها.", "نقابة الصحفيين"),
        ("نقابة الأطباء تنعى الطبيب وائل الدرعاوي الذي استشهد اليوم.", "نقابة الأطباء"),
        ("أفادت قناة «أخبار النهر»، في خبر عاجل، عن استشهاد طبيب.", "قناة «أخبار النهر»"),
        ("بيان صادر عن القيادة العامة للجيش: قتل جنديان في الوادي.", "القيادة العامة للجيش"),
        ("وقالت وزارة الصحة وفقاً لقناة النهر إن القصف خلف 44 جريحاً.", "وزارة الصحة"),
    ],
)
def test_who_speaks_is_the_source(text: str, who: str) -> None:
    assert source(text) == [who]


def test_according_to_the_statement_leads_back_to_who_issued_it() -> None:
    text = "وقالت اللجنة الوطنية في بيان إنها رصدت الانتهاكات. كما أشارت، وفق البيان، إلى استشهاد ستة متظاهرين."
    assert source(text) == ["اللجنة الوطنية"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أسفر القمع عن مقتل متظاهرين بواقع اثنين في الكرم، وواحد في التين، وستة في الزيتون.", (9, 0)),
        ("أسفر القمع عن مقتل تسعة متظاهرين في ثلاث مدن.", (9, 0)),
        ("وثق المركز مقتل 15 مدنياً، فيما بلغ عدد الإصابات 69 حالة.", (15, 69)),
        ("عدد الشهداء وصل الى 7 وعدد الجرحى 14.", (7, 14)),
        ("مقتل صحافي ومصوره وسائقهما بغارة.", (3, 0)),
        ("سجلنا 15 حالة قتل و9 حالات اعتقال.", (15, 0)),
        ("قالوا لينا اتنين من الدفعة استشهدو في الخط.", (2, 0)),
        ("أخذوا ثلاثة رجال إلى الوادي ثم وجدنا جثثهم.", (3, 0)),
        ("قتلوا ثلاثة رجال ثم وجدنا جثثهم.", (3, 0)),
        ("أخذوا ثلاثة رجال إلى الوادي ثم وجدنا ثيابهم.", (0, 0)),
    ],
)
def test_shares_cases_and_bodies_are_counted(text: str, told: tuple[int, int]) -> None:
    assert dead_and_hurt(text) == told


def test_a_toll_over_two_months_is_not_of_today() -> None:
    text = "مصرع رجلين بانفجار لغم اليوم. وفي المحافظة بلغت الحصيلة 20 قتيلاً خلال فترة لا تتجاوز شهرين."
    assert dead_and_hurt(text) == (2, 0)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "الشقيقتان سهى الدرعاوي ولمى الدرعاوي، 9 و11 عاماً، قتلتا وهما أمام المنزل.",
            ["سهى الدرعاوي", "لمى الدرعاوي"],
        ),
        (
            "أسماء شهداء مجزرة الفرن: 1- رامي الدرعاوي 2- فادي الدرعاوي 3- وليد القاسم",
            ["رامي الدرعاوي", "فادي الدرعاوي", "وليد القاسم"],
        ),
        ("الصحفي وائل الدرعاوي في ذمة الله بعد استهداف سيارته.", ["وائل الدرعاوي"]),
        ("انتقلت إلى رحمة الله الشهيدة سلمى الدرعاوي متأثرة بجراحها.", ["سلمى الدرعاوي"]),
        ("تنعى الهيئة، برئاسة المهندس وائل الدرعاوي، المراسلة سلمى القاسم، التي استشهدت برصاص قناص.", ["سلمى القاسم"]),
        ("الصحفي وائل الدرعاوي في ذمة الله بعد صراع مع المرض.", []),
        ("زارت أسرة وائل الدرعاوي المشفى لتبحث عن جثته فلم تكن هناك.", []),
        ("أصيب المصور وائل الدرعاوي. وقال زميله إن صحفياً آخر توفي متأثراً بجراحه.", []),
        ("نديم الحوراني ووائل الدرعاوي وسمير القاسم شهود، قتلوا أقاربهم أمامهم.", []),
        ("كتب وائل الدرعاوي: أخي في ذمة الله بعد القصف.", []),
        ("بكى شقيق وائل الدرعاوي، الذي قتل في القصف.", []),
        ("حضر وائل الدرعاوي، الذي قتل ابنه في القصف.", []),
        ("أسماء الحاضرين في ذكرى الشهداء: وائل الدرعاوي وسلمى القاسم", []),
        ("حضر اللقاء من ذوي الشهداء: وائل الدرعاوي وسلمى القاسم", []),
    ],
)
def test_only_the_dead_are_named(text: str, names: list[str]) -> None:
    assert sorted(n for c in claims(text, Harm.KILLED) for n in c.victims.names) == sorted(names)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("تنعى الهيئة الوطنية، برئاسة المهندس وائل الدرعاوي، المراسلة سلمى القاسم، التي استشهدت.", "الهيئة الوطنية"),
        ("كشفت إحصائية للجنة الوطنية عن مقتل تسعة متظاهرين.", "اللجنة الوطنية"),
    ],
)
def test_bodies_that_mourn_or_count_are_sources(text: str, who: str) -> None:
    assert source(text) == [who]


def test_the_two_dead_are_those_told_one_by_one_before() -> None:
    text = (
        "لقي شخصان مصرعهما في انفجار.\nوذكر مصدر أمني أن الانفجار أدى إلى مقتل شرطي ومدني.\n"
        "وأضاف المصدر أن قوة نقلت جثتي القتيلين إلى المستشفى."
    )
    assert figures(text)["killed"] == (2, 2)


def test_one_named_by_another_source_is_of_the_number_that_leads() -> None:
    text = (
        "أعلنت لجنة الأطباء سقوط قتيلين في مظاهرات اليوم بالمدينة.\n"
        "وأكدت لجان الأحياء أن الثائر نديم الحوراني – 15 عاماً- قضى بالرصاص."
    )
    assert figures(text)["killed"] == (2, 2)
    assert [n for c in claims(text, Harm.KILLED) for n in c.victims.names] == ["نديم الحوراني"]


def test_another_named_by_another_source_beside_one_dead_is_not() -> None:
    text = (
        "أعلنت لجنة الأطباء مقتل نديم الحوراني في مظاهرات اليوم.\n"
        "وأكدت لجان الأحياء أن الثائر وليد الدرعاوي قضى بالرصاص."
    )
    assert {n for c in claims(text, Harm.KILLED) for n in c.victims.names} == {"نديم الحوراني", "وليد الدرعاوي"}
    assert not any(c.relation.part_of for c in claims(text, Harm.KILLED))


def test_what_was_announced_earlier_is_of_the_past_behind_the_news() -> None:
    text = (
        "أعلنت لجنة الأطباء ارتفاع عدد القتلى في مظاهرات اليوم إلى 3.\nوأعلنت اللجنة في وقت سابق سقوط قتيل في المدينة."
    )
    assert figures(text)["killed"] == (3, 3)


def test_a_number_since_october_beside_the_days_dead_does_not_make_them_a_years() -> None:
    text = (
        "أعلنت لجنة الأطباء سقوط قتيلين في مظاهرات الخميس، ليرتفع قتلى الاحتجاجات منذ أكتوبر الماضي إلى 87.\n"
        "وقالت لجنة الأحياء إن نديم الحوراني قضى بالرصاص.\nوقالت النقابة إن وليد الدرعاوي قضى بالرصاص."
    )
    assert figures(text)["killed"] == (2, 2)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("شهد العام الماضي مقتل أربعين مدنياً بالألغام في المديرية.", 40),
        ("مقتل شخصين في شجار، علماً أن العام الماضي شهد مقتل 17 شخصاً.", 2),
        ("زار الوزير القرية. وافتتح المدرسة. ووعد بالطريق. وشهد العام الماضي مقتل أربعين مدنياً.", 0),
    ],
)
def test_a_text_on_one_year_counts_its_dead(text: str, dead: int) -> None:
    assert dead_and_hurt(text)[0] == dead


def test_the_full_name_of_a_source_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    whole = sources._in_full
    monkeypatch.setattr(sources, "_in_full", lambda text, name: (asked.append(name), whole(text, name))[1])
    claims("قال الحوراني إن ثلاثة قتلوا.\n" * 40)
    assert asked == ["الحوراني"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قتل أربعة من رجال الشرطة في هجوم على منزل وزير الداخلية نديم الحوراني.", []),
        ("قتل أربعة حراس في انفجار قرب موكب رئيس البلدية نديم الحوراني.", []),
        ("قتل وزير الداخلية نديم الحوراني في هجوم على منزله.", ["نديم الحوراني"]),
        ("ومن بين ضحايا الهجوم الأخير، سلمى القاسم التي كانت طالبة.", ["سلمى القاسم"]),
        ("ومن بين ضحايا الهجوم الأخير طلاب، وقالت سلمى القاسم إنها نجت.", []),
    ],
)
def test_whose_house_was_attacked_is_not_named_as_dead(text: str, names: list[str]) -> None:
    assert [n for c in claims(text, Harm.KILLED) for n in c.victims.names] == names


def test_until_now_since_is_a_running_total() -> None:
    text = (
        "أعلنت اللجنة مقتل متظاهر في مواكب أمس الأربعاء.\n"
        "وفي المظاهرات المستمرة منذ أحداث 9 أيار قتل حتى الآن 117 شخصاً."
    )
    assert figures(text)["killed"] == (1, 1)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("قتل مدني وأصيب اثنان في قصف على القرية. وقد قتلت القذيفة طفلهم نديم هاشم البالغ من العمر 5 سنوات.", 1),
        ("قتل مدني في قصف على القرية. كما قتلت القذيفة امرأة ومسعفاً.", 3),
    ],
)
def test_a_child_named_is_the_civilian_told_of_before(text: str, dead: int) -> None:
    assert dead_and_hurt(text)[0] == dead


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("قصف يسفر عن استشهاد 5 ممرضين حيث استشهد خمسة ممرضين اليوم في قصف على القرى.", 5),
        ("استشهد 5 مسعفين في الكرم، حيث استشهد أيضاً خمسة أطفال.", 10),
        ("استشهد 5 مسعفين اليوم.\nووفقاً لأحدث إحصائيات وزارة الصحة، ارتفع عدد الشهداء من النساء إلى 905.", 5),
    ],
)
def test_the_same_people_told_again_are_counted_once(text: str, dead: int) -> None:
    assert dead_and_hurt(text)[0] == dead


def test_according_to_a_statement_issued_by_somebody_is_theirs() -> None:
    assert source("ووفقاً لبيان صدر عن مركز عمليات الطوارئ فقد أدت الغارة إلى مقتل 10 من رجال الإطفاء.") == [
        "مركز عمليات الطوارئ"
    ]
