"""Stretches of time in an Arabic text, however worded: "last season", "in the 2021 season", "since the campaign"."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.extract.arabic.words import Word
from sijill.text.calendars import ARABIC_WEEKDAYS
from sijill.text.sought import Sought

_UNIT = (
    r"(?:ال)?(?:عام|سنه|موسم|شهر|اسبوع|فصل|عقد|عامين|سنتين|شهرين|اسبوعين|موسمين|اعوام|سنوات|سنين|اشهر|شهور|اسابيع|مواسم"
    r"|شتا|صيف|خريف|ربيع|قرن)"
)
_PAST = (
    r"(?:الماضي|الماضيه|الماضيين|الفايت|الفايته|الفايتين|المنصرم|المنصرمه|المنصرمين|السابق|السابقه|الاخير|الاخيره"
    r"|الاخيرين)"
)
_YEAR = r"(?:19|20)\d\d"
_STRETCH = Sought(
    rf" (?:هذا|هذه) (?:العام|السنه|الشهر) "
    rf"|(?<! من) (?:العام|السنه|الموسم|الشهر|الشتا|الصيف|الخريف|الربيع|الاسبوع|الاسبوعين|الشهرين|العامين|السنتين)"
    rf" {_PAST} "
    rf"| (?:خلال|ابان|طوال|طيله) (?:العام |عام |سنه )?{_YEAR} "
    rf"| (?:خلال|ابان|طوال|طيله|في) (?:موسم|صيف|شتا|خريف|ربيع) (?:العام |عام )?{_YEAR} "
    rf"| (?:خلال|طوال|طيله|علي مدي|علي مدار|في) (?:ال)?(?:\w+ )?{_UNIT}(?: \w+)? {_PAST} "
)
_BUILT = (
    "اقيم اقيمت بني بنيت انشي انشيت شيد شيدت افتتح افتتحت اسس تاسس تاسست اغلق اغلقت دمر دمرت نزح نزحوا هجر هجروا "
    "وصل وصلوا بدا بدات انطلقت"
)
_WAS_BUILT = frozenset(_BUILT.split())
"""As in "a camp *set up* last winter": that is when it was, and not when people were harmed there."""
_MOST = frozenset({"الاولي", "اعنف", "اكبر", "الاعنف", "الاكبر", "اضخم", "اسوا", "اخطر", "الاخطر", "الاسوا"})
_JOINED = ("ومنذ", "وخلال", "وفي", "وطوال", "وطيله", "وعلي", "وابان", "وقبل", "وهذا", "وهذه")
_SINCE = "منذ"
_A_DAY = (
    "صباح الصباح فجر الفجر ظهر الظهر ظهيره عصر العصر مسا المسا ليل الليل ليله الليله البارحه امس اليوم يوم يومين "
    "ساعه ساعات ساعتين الساعه ساعتها لحظه لحظات دقايق قليل وقت الان حينها ذلك ايام ضحي منتصف ساعاته الساعات اللحظه "
    "اللحظات دقيقه"
)
_TODAY = frozenset(_A_DAY.split()) | frozenset(ARABIC_WEEKDAYS)
_BEGUN = frozenset(
    {"بدايه", "بدا", "بد", "انطلاق", "اندلاع", "مطلع", "تشكيل", "افتتاح", "توقيع", "سيطره", "دخول", "اعلان", "تولي"}
    | {"سقوط", "سريان", "انهيار", "استيناف", "تاسيس", "انشاء", "اقرار", "تصعيد", "التصعيد", "بدات", "انطلقت", "اندلعت"}
)
_LONG = "الحمله حمله الثوره الحرب الحراك الاحتجاجات الاتفاق اتفاق الهدنه هدنه"
_WHAT_IS_LONG = frozenset(_LONG.split())
_BEGINNING = frozenset({"بد", "بدا", "بدايه", "انطلاق"})
_SHORT = frozenset(
    {"القصف", "الهجوم", "الغارات", "الغاره", "الاقتحام", "الاشتباكات", "العمليه", "الاستهداف", "التوغل", "الانزال"}
)
_AT_DAY = frozenset({"اليوم", "فجرا", "صباحا", "مسا", "ظهرا", "ليلا", "عصرا", "صباح", "فجر", "امس"})
_NEAR = 5
"""What was begun is named within so many words behind "since the beginning of" (words)."""


def tells_of_a_stretch(words: Sequence[Word]) -> bool:
    """Whether words tell of more than a day or two: a year, a month, a season, a time since something long began.

    Args:
        words: Those of one clause, as they are folded.
    """
    built = {i for at, word in enumerate(words) if word.bare in _WAS_BUILT for i in range(at, at + 3)}
    told = f" {' '.join(without_and(word.text) if at not in built else '-' for at, word in enumerate(words))} "
    return _STRETCH.search(told) is not None or any(
        _since_long(words, at) for at, word in enumerate(words) if without_and(word.text) == _SINCE
    )


def is_the_first(words: Sequence[Word]) -> bool:
    """As in "*the first* raid since the truce", "*the heaviest* this month": one event, set beside others."""
    near = zip(words, [*words[1:], None], strict=True)
    return any(
        word.bare in _MOST or (word.text in {"اول", "كاول"} and (after is None or after.text != "امس"))
        for word, after in near
    )


def begun_today(words: Sequence[Word]) -> bool:
    """As in "*since the attack began at dawn* three were killed": what began today, however its beginning is told."""
    told = [without_and(word.text) for word in words]
    since = [i for i, word in enumerate(told[:-2]) if word == _SINCE and told[i + 1] in _BEGINNING]
    return any(told[i + 2] in _SHORT and any(word in _AT_DAY for word in told[i + 3 :]) for i in since)


def without_and(word: str) -> str:
    """Give a preposition without the "and" that stands joined to it; any other word as it is."""
    return word[1:] if word in _JOINED else word


def _since_long(words: Sequence[Word], since: int) -> bool:
    """Whether "since" names what began long ago: "since the start of *the campaign*"; not "since the morning"."""
    near = [word.text for word in words[since + 1 : since + 1 + _NEAR]]
    if not near or near[0] in _TODAY or (len(near) > 1 and near[0] in {"بدايه", "مطلع"} and near[1] in _TODAY):
        return False
    return near[0] in _WHAT_IS_LONG or (near[0] in _BEGUN and any(word in _WHAT_IS_LONG for word in near[1:]))
