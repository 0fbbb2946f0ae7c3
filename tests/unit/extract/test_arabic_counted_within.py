"""Which number of an Arabic text holds another, and which is of another day or of a whole war. All is invented."""

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def figures(text: str) -> dict[str, tuple[int, int | None]]:
    made = coded(list(read(text, id="n", language="ar").claims), policy_named("ucdp"))
    return {harm: (made[harm].low, made[harm].high) for harm in ("killed", "injured")}


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        # subjects joined on before their verb
        ("قال الطبيب إن أربع نساء وخمسة أطفال من بيت واحد قتلوا في الغارة.", 9),
        # "dozens" beside a number, whoever says it
        (
            "أعلنت البلدية مقتل 23 شخصا في الغارة.\nوقالت قناة القصب إن الغارة أسفرت عن سقوط عشرات الضحايا.",
            23,
        ),
        ("أسفر القصف عن عشرات الضحايا بين قتلى وجرحى.\nوقال الطبيب إن القصف أسفر عن مقتل 13 مدنيا وجرح 23 آخرين.", 13),
        # casualties are the dead and the hurt
        ("أكثر من 80 ضحية في غارات على القصب\n\nأعلن الطبيب مقتل 40 شخصا وإصابة 41 آخرين في غارات على القصب.", 40),
        # a number in quotation marks is one number
        ("أعلنت البلدية أن القصف أوقع «44» شهيداً في القصب.", 44),
        # the victims of a whole war are no dead of the day
        ("أعلنت اللجنة مقتل فتى برصاص الشرطة.\nوقالت اللجنة إن عدد ضحايا الانقلاب ارتفع إلى 92 شهيداً.", 1),
        ("أعلنت اللجنة مقتل فتى برصاص الشرطة.\nوأوضحت أن العدد الإجمالي للشهداء ارتفع إلى 92 شهيداً.", 1),
        # over a stretch of months
        (
            "قتل سبعة مدنيين بقصف على مخيم القصب.\nوقالت البلدية إن المخيم تعرض للقصف خلال الفترة بين يناير ويونيو،"
            " وقد أدى ذلك إلى مقتل أكثر من 300 شخص.",
            7,
        ),
        (
            "استشهد الشاب سمير خالد ووالدته ريما سالم جراء غارة على القصب،"
            " ما يرفع عدد الشهداء إلى 44 خلال 17 يوماً من الحرب.",
            2,
        ),
        # another day's
        (
            "قتل تسعة مدنيين، اليوم الجمعة، بغارة على القصب.\nوأدت الغارات، أمس الخميس، إلى مقتل 92 شخصا، وفق الوزارة.",
            9,
        ),
        # of a toll, by place
        ("وبلغ عدد القتلى 21 شهيداً، 8 في القصب و 6 شهداء في ريمان و 7 شهداء في الساحل.", 21),
        # the number right behind "the toll"
        ("شهدت القصب سقوط أكثر الضحايا حيث بلغت الحصيلة 71 قتيلا وإصابة أكثر من 900 آخرين.", 71),
        # when it was stands between commas behind the verb
        ("استشهد، بأقل من 24 ساعة، منذ الليلة الماضية، تسعة مواطنين في القصب.", 9),
        # a title of two short pieces
        ("بعد اعتقال دام عامين..مقتل شاب تحت التعذيب\n\nقتل شاب من القصب تحت التعذيب في السجن.", 1),
        # a title's number that the body gives as the whole
        (
            "11 قتيلا بغارات على الساحل\n\nقتل 8 أشخاص بغارة على بلدة القصب."
            "\nوقال مصدر طبي إن حصيلة اليوم بلغت 11 قتيلا.",
            11,
        ),
        # governorate by governorate, whoever says it
        (
            "قالت الهيئة إن أكثر من 40 شهيدا سقطوا اليوم.\nوقالت الهيئة إن عدد الشهداء ارتفع إلى 42.\n"
            "وأوضحت أن 20 شهيداً سقطوا في القصب، بينما شهدت ريمان استشهاد 12.\nوفي الساحل استشهد ثمانية أشخاص.",
            42,
        ),
        # "so in X" opens what the number is made of
        (
            "أسفرت الهجمات عن مقتل ثلاثة أشخاص في القصب وريمان.\nففي القصب، أدى قصف إلى مقتل المواطنة ريما خالد حسن.\n"
            "وفي ريمان، قُتل الشاب سمير سالم علي برصاص قناص.",
            3,
        ),
        # a part told again by another
        (
            "قُتل 10 أشخاص، بينهم ثلاثة مدنيين، بهجوم على قرية القصب.\n"
            "وندد رئيس الحكومة بالهجوم الذي أسفر عن مقتل ثلاثة أشقاء.",
            10,
        ),
        # people without a number in a title
        ("قصف يقتل مدنيين في القصب\n\nقالت البلدية إن القصف أسفر عن مقتل ثلاثة أشخاص.", 3),
        # one number for the dead and the hurt
        (
            "ارتفعت أعداد قتلى وجرحى الهجوم إلى 23 شخصا.\nوقال الطبيب إن الهجوم أسفر عن مقتل 6 أشخاص وإصابة 17 آخرين.",
            6,
        ),
        ("أكدت الهيئة أن الحصيلة بلغت 23 قتيلا وجريحا.\nوقالت الهيئة إن الهجوم أسفر عن مقتل 6 أشخاص وجرح 17 آخرين.", 6),
        # the province al-Dali is spelled like "the one involved"
        ("أسفرت هجمات في القصب والضالع عن مقتل ثلاثة أشخاص.", 3),
        # the only death a text tells of, though it looks back on it
        ("أدان المركز الهجوم، بعد يوم من استشهاد المزارع سمير خالد حسن (59 عاماً)، برصاص الجنود في القصب.", 1),
        ("قتل 63 شخصا اليوم في القصب.\nوجاءت هذه التطورات غداة سقوط 250 قتيلا برصاص القوات.", 63),
        # "what it described as" kills nobody
        ("نددت البلدية بما وصفته بـ«الجريمة البشعة» في القصب.", 0),
        # a number of the dead, and how many hurt came to the hospital
        ("أدى القصف إلى سقوط عدد من القتلى، مؤكدة أن الجرحى في المشفى يتجاوزون 40 جريحاً.", 0),
    ],
)
def test_the_dead_are_counted_once(text: str, killed: int) -> None:
    assert figures(text)["killed"] == (killed, killed)


def test_the_hurt_taken_away_are_of_those_counted() -> None:
    text = "أسفر الانفجار عن مقتل 11 شخصا وإصابة 37 آخرين.\nوقد تم نقل 7 مصابين في حالة حرجة إلى المستشفى."
    assert figures(text)["injured"] == (37, 37)


def test_one_joined_to_who_was_counted_before_is_counted_too() -> None:
    text = (
        "قال مصدر طبي إن عشرة جنود قتلوا بتفجير.\n"
        "وقال المصدر إن التفجير أدى إلى مقتل ضابط يدعى سمير خالد القصبي، وضابط صف."
    )
    assert figures(text)["killed"] == (10, 10)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        # a later attack on another town is not within the first
        ("قتل 20 شخصا بتفجير في القصب.\nوقتل 13 شخصا بتفجير آخر في مدينة ريمان.", 20),
        # three incidents that come to less than the first number
        ("قتل 40 شخصا بتفجير في القصب.\nوقتل 5 أشخاص بتفجير في ريمان.\nوقتل 6 أشخاص بتفجير في الساحل.", 40),
        # "dozens" alone
        ("قالت قناة القصب إن الغارة أسفرت عن مقتل عشرات المدنيين.", 10),
        # the victims of the raid are its dead
        ("قتل فتى بغارة على القصب.\nوقالت البلدية إن عدد ضحايا الغارة ارتفع إلى 12 قتيلا.", 12),
        # the same day again
        ("قتل تسعة مدنيين، أمس الخميس، بغارة.\nوأدت غارة ثانية، أمس الخميس، على القصب إلى مقتل 12 شخصا.", 12),
    ],
)
def test_other_numbers_stand(text: str, killed: int) -> None:
    low, high = figures(text)["killed"]
    assert (high or low) >= killed


def test_marks_around_a_number_are_no_part_of_who_it_counts() -> None:
    told = list(read("أعلنت البلدية أن القصف أوقع «44» شهيداً في القصب.", id="n", language="ar").claims)
    assert [claim.victims.surface for claim in told] == ["شهيداً"]
