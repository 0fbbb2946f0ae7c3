"""A toll brought to the number of a month, a war or a year is none of the incident; one that an attack rose to is."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")
in_arabic = figures_by("airwars", "ar")
KILLED = "Three people were killed in Kalvi on Monday"
FELL = "قتل ثلاثة مدنيين بقصف على بلدة كفرنجد"


@pytest.mark.parametrize(
    "told",
    [
        ", bringing the toll of the month to 60.",
        ", bringing the month's toll to 60.",
        ", bringing the weekly toll to 60.",
        ", bringing the overall toll to 60.",
        ", raising the number of journalists killed in the war to 60.",
        ", bringing the total number of dead in the conflict to 60.",
    ],
)
def test_a_toll_of_more_than_the_incident_is_beside_it(told: str) -> None:
    assert figures(KILLED + told) == (3, 0)


@pytest.mark.parametrize(
    "told",
    [
        "Six more people died on Monday, bringing the overall toll from the attack to nine.",
        "Six more people died on Monday, bringing the overall death toll to nine.",
        "Two of the wounded died on Monday, raising the toll of the bombing to nine.",
    ],
)
def test_a_toll_of_the_incident_is_the_number(told: str) -> None:
    assert figures(told) == (9, 0)


@pytest.mark.parametrize(
    "told",
    [
        ". وبحسب المرصد سجلت البلاد أعلى حصيلة ضحايا خلال السنة الماضية بواقع 1227 ضحية.",
        ". ومنذ انطلاق الحملة العسكرية على ريفي حماة وإدلب في نيسان من العام الجاري، قُتل 606 مدنيين.",
        ". وقد أدى استهداف المزارعين إبان موسم 2021 إلى مقتل 19 مزارعاً.",
        ". وفي صيف 2019 قتل 42 مدنياً في البلدة.",
        ". ومنذ الثورة قتل 42 مدنياً في البلدة.",
        ". وقال ناشطون إن حصيلة شهر آذار وحده 17 قتيلاً مدنياً.",
    ],
)
def test_what_arabic_tells_of_a_longer_time_is_beside_it(told: str) -> None:
    assert in_arabic(FELL + told) == (3, 0)


@pytest.mark.parametrize(
    "told",
    [
        "قتل ثلاثة مدنيين في الخامس من الشهر الجاري بقصف على بلدة كفرنجد.",
        "قتل ثلاثة مدنيين يوم 12 نيسان من العام الجاري بقصف على بلدة كفرنجد.",
        "قتل ثلاثة عمال أثناء قطاف الزيتون هذا الموسم بانفجار لغم.",
        "منذ بدء القصف صباح اليوم قتل ثلاثة مدنيين في كفرنجد.",
        "قتل ثلاثة مدنيين بقصف متواصل منذ فجر اليوم على بلدة كفرنجد.",
    ],
)
def test_what_was_done_on_a_day_stays_what_is_told(told: str) -> None:
    assert in_arabic(told) == (3, 0)


@pytest.mark.parametrize(
    ("told", "want"),
    [
        ("وأضاف المصدر أن أحد الجنود ارتقى شهيداً أثناء التصدي للهجوم.", 0),
        ("نعى جهاز الأمن ثلاثة من أفراده فقدوا حياتهم في الهجوم.", 0),
        ("قتل 11 مقاتلاً، سبعة منهم على الأقل من جنسيات غير سورية.", 0),
        ("نعت نقابة المعلمين اثنين من أفرادها قضيا في القصف.", 2),
        ("وبلغ عدد من تحققنا من مقتلهم من أبناء القرية المدنيين أربعة أشخاص.", 4),
        ("قتل خمسة مدنيين بقصف على المشفى، قبل أن يتوفى ممرض متأثراً بجراحه لتصبح الحصيلة النهائية ستة.", 6),
    ],
)
def test_who_is_counted_and_how_many(told: str, want: int) -> None:
    assert in_arabic(told)[0] == want
