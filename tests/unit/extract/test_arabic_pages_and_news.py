"""Numbers of scraped Arabic pages and of news, counted once. All of it is invented."""

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def figures(text: str) -> dict[str, tuple[int, int | None]]:
    made = coded(list(read(text, id="n", language="ar").claims), policy_named("ucdp"))
    return {harm: (made[harm].low, made[harm].high) for harm in ("killed", "injured")}


TITLE = "مقتل طفل وإصابة آخر بانفجار لغم في القصب"


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        # a headline printed twice, below what stands on top of a page
        (f"أخبار المحافظات\n\n{TITLE}\n\n{TITLE}\n\nأعلن المرصد مقتل طفل وإصابة آخر بانفجار لغم في القصب.", 1),
        # a couple and their son are the three of the story
        ("استشهاد زوجين وابنهما في غارة على القصب\n\nاستشهد 3 مدنيين، الثلاثاء، جراء غارة على منزل في القصب.", 3),
        # those among a number who "died" are of it
        ("قتل الجيش 20 شخصا بينهم 5 صحفيين قضوا في غارتين على القصب.", 20),
        # casualties are those killed and wounded below
        (
            "ارتفاع عدد ضحايا القصف على القصب إلى 28 مدنيا\n\nخلف القصف مقتل ثلاثة مدنيين ونحو 25 جريحا من السكان.",
            3,
        ),
        # what a greater toll told before holds
        ("ارتفعت حصيلة الهجوم إلى 21 قتيلا.\nوأودى الانفجار بحياة 12 عاملا قبل أن ترتفع إلى 15 قتيلا.", 21),
        # days of a month are no number of dead
        ("وذكرت المنظمة أن ثلاثة سجناء توفوا بين 3 و 25 نوفمبر في سجن القصب.", 3),
        # a distance is no toll
        ("قتلت طفلتان بقذيفة في القصب.\nوتبعد الجبهة عن موقع سكن الضحايا نحو 7 كيلومترات.", 2),
        # a time between a toll and its number, and others added behind
        ("بلغ عدد الشهداء لحد الآن 140، إضافة إلى نحو 230 جريحا في القصب.", 140),
        # like incidents are others
        ("قتل ناشط في القصب.\nوشهدت القصب حوادث اغتيال مماثلة طالت ناشطين، من بينها مقتل خمسة صحفيين.", 1),
        ("قتل ناشط في القصب.\nوشهد الساحل مقتل خمسة صحفيين أيضا في اليوم ذاته.", 6),
        # a campaign told of beside one death
        (
            "توفي شاب في مخيم القصب متأثرا بجراحه.\nولليوم السادس على التوالي، يشن الجيش حملة أسفرت عن مقتل 16 شخصا.",
            1,
        ),
        # what all of them were is no number
        ("استشهد 20 مواطنا في القصب.\nوقال شاب: واللي استشهدوا مدنيين أبرياء.", 20),
        # one told twice in a sentence
        ("وأكدت مصادر طبية استشهاد الشاب، وأفاد المدير بأن الشاب استشهد خلال المواجهات.", 1),
        # others are not the part of as many
        ("بلغت حصيلة الوفيات خمسة أفراد، بينهم أسرة من ثلاثة أشخاص، فيما توفي ثلاثة آخرون أمس.", 8),
        # who died with somebody, told behind the verb
        ("أعلنت الحركة أن أحد كوادرها، وهو سمير علي، استشهد مع زوجته وطفليه في القصف.", 4),
        # another province's dead are of another incident, as are those of the middle of a month before
        ("قتل مدنيان بغارة في محافظة القصب.\nوفي محافظة الساحل، قتل خمسة مدنيين بقذيفة.", 2),
        ("قتل مدنيان بغارة في محافظة القصب.\nوفي محافظة القصب، قتل خمسة مدنيين بقذيفة.", 7),
        ("قتل تسعة جنود في القصب.\nوأقر التنظيم في منتصف يونيو بمقتل زعيمه.", 9),
        # gunmen, of whom an aside tells, killed them
        ("قتل مسلحون بزي الحرس، يظن أنهم من تنظيم، أربعة جنود في هجوم على القصب.", 4),
        # one number for dead and hurt
        ("راح ضحية المجزرة 31 شخصا بين قتيل وجريح.\nوقال مصدر إن الغارة أدت إلى مقتل 18 شخصا وإصابة 13 آخرين.", 18),
        # what title lines tell is of the story's number, whoever gives it; not of another's "after the death of"
        (
            "ارتقاء 5 توائم في غارة على القصب\n- القصف أدى إلى استشهاد امرأة وستة من أطفالها\n"
            "أسفرت غارات على القصب عن استشهاد 28 شخصا، من بينهم 5 توائم صغار، وفقا لمسؤولين صحيين محليين في المدينة.",
            28,
        ),
        ("توفي سجين هو الثالث في القصب\nبعد وفاة اثنين من السجناء في سجن القصب في أيام قليلة من الشهر.", 3),
        # a ministry's daily bulletin on a whole territory
        (
            "استشهد 13 مواطنا بقصف منزل في القصب."
            "\nوقالت الوزارة في التقرير الإحصائي اليومي إن المستشفيات استقبلت 61 شهيدا.",
            13,
        ),
        # "his two sons" twice, and who spoke before by the family's name
        ("قال نازح إن الجنود قتلوا اثنين من أبنائه.\nوقال النازح إن الهجوم انتهى بمقتل ولديه.", 2),
        # numbers in brackets alone
        ("أدى القصف على الميناء إلى مقتل (13) وإصابة (33) آخرين نقلوا إلى مشفى القصب.", 13),
        ("أسفر القصف على السوق (13) عن مقتل طفل وإصابة آخرين في القصب.", 1),
        # how some of them were killed, and who is among them
        ("قال مسؤول إن التنظيم قتل 15 جنديا.\nوروى مواطنون أن أربعة جنود قتلوا ذبحا والآخرين رميا بالرصاص.", 15),
        ("أعلنت الغرفة مقتل 14 شخصا.\nمن بين ضحايا القصف، لقي 10 أفراد من أسرة واحدة حتفهم.", 14),
        # dead named again, shorter
        (
            "أعلنت الهيئة استشهاد الأسير سمير شكري خالد القصبي في السجن."
            "\nوقال النادي إن الأسير سمير القصبي استشهد في فبراير.",
            1,
        ),
        # of another attack they are accused of, of two weeks, and of what the attack came after
        ("قتل 40 شخصا في القصب.\nواتهم النشطاء القوات بتنفيذ هجوم على قرية الساحل، ما أدى إلى مقتل 100 شخص.", 40),
        ("قتل خمسة أشخاص في القصب.\nوخلال الأسبوعين الماضيين كثفت القوات هجماتها ما أدى إلى سقوط 30 قتيلا.", 5),
        ("قتل 10 أشخاص في القصب.\nوجاء هذا الهجوم عقب مقتل 67 شخصا في سلسلة هجمات.", 10),
        # their killing of
        ("رأى المليشيات أثناء قتلهم 20 طفلا في الوادي.", 20),
        # names of a list are of the number above it
        (
            "قالت البلدية إن 48 شخصا قتلوا.\nأسماء الضحايا:\n1- سمير خالد حسن\n2- الشيخ أزرق\n3- ريما سالم علي",
            48,
        ),
    ],
)
def test_the_dead_are_counted_once(text: str, killed: int) -> None:
    assert figures(text)["killed"] == (killed, killed)


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        # "others" than the dead, told again
        (f"{TITLE}\n\nذكر المرصد مقتل طفل وإصابة أخيه بعد انفجار لغم في القصب.", 1),
        # "others" than the wounded before
        ("قتل طفل وأصيب ثلاثة في القصب.\nوأصيب خمسة آخرون في غارة ثانية.", 8),
        # in the same raid, whatever else is counted since the war began
        (
            "قتل الجيش 20 شخصا في القصب.\n"
            "وارتفعت حصيلة الصحفيين منذ بدء الحرب إلى 245 صحفيا، فيما أصيب في الغارة ذاتها 4 صحفيين.",
            4,
        ),
        # two told of by their families' names
        ("قال المصدر إن الناشطين تعرضا لهجوم.\nوأضاف أن سالم ونصار أصيبا بجروح.", 2),
        (
            "أدى إلى مقتل وإصابة ما يزيد على 20 قتيلا وجريحا.\nخلف القصف مقتل ثلاثة مزارعين ونحو 25 جريحا من الأهالي.",
            25,
        ),
    ],
)
def test_the_wounded_are_counted_once(text: str, injured: int) -> None:
    assert figures(text)["injured"] == (injured, injured)


def test_a_line_broken_behind_that_goes_on() -> None:
    text = "قالت غرفة طوارئ القصب، إن\nالقصف أسفر عن مقتل سبعة مدنيين في السوق."
    claim = next(iter(read(text, id="n", language="ar").claims))
    assert claim.attribution.chain == ("غرفة طوارئ القصب",)


def test_a_line_that_ends_a_paragraph_does_not_go_on() -> None:
    text = "قالت غرفة طوارئ القصب\nأسفر القصف عن مقتل سبعة مدنيين في السوق."
    claim = next(iter(read(text, id="n", language="ar").claims))
    assert claim.attribution.chain != ("غرفة طوارئ القصب",)


def test_acts_of_a_kind_have_no_victim_of_that_name() -> None:
    text = "تعرض ناشطون إلى عمليات اغتيال منسقة في القصب."
    assert not [c for c in read(text, id="n", language="ar").claims if c.victims.surface == "منسقة"]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("أدانت منظمة رصد الانتهاكات في الساحل، مقتل ثلاثة سجناء في معتقل القصب.", ("منظمة رصد الانتهاكات",)),
        ("أدان المتظاهرون مقتل ثلاثة أشخاص في سجن القصب.", ()),
        (
            "نقلت وكالة القصب (قصب)، عن مصادر طبية قولها، إن خمسة مدنيين قتلوا.",
            ("مصادر طبية", "وكالة القصب"),
        ),
        ("وقال أشرف القصبي إن القصف عنيف.\nوأضاف القصبي أن سبعة مدنيين قتلوا.", ("أشرف القصبي",)),
        ("وقال أشرف القصبي إن القصف عنيف.\nوأضاف الخوري أن سبعة مدنيين قتلوا.", ("الخوري",)),
        ('ونقلت وكالة القصب "قصب" عن مصدر طبي ارتفاع أعداد القتلى إلى 21 قتيلا.', ("مصدر طبي", "وكالة القصب")),
    ],
)
def test_who_says_so(text: str, chain: tuple[str, ...]) -> None:
    assert next(iter(read(text, id="n", language="ar").claims)).attribution.chain == chain
