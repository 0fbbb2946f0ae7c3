"""Periods in folded Arabic words: parts of months and years, the week before, days by ordinal, "a few days ago"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from sijill.model.dates import DateRange
from sijill.text import periods
from sijill.text.calendars import ARABIC_WEEKDAYS, latest_day, latest_month, month_days, month_numbers, possible_day
from sijill.text.numerals import arabic_number_value
from sijill.text.sought import Sought

Days = DateRange | None
Rule = tuple[str, Sought, Callable[[re.Match[str], date | None], Days]]

_PARTS = {
    "مطلع": "early", "بدايه": "early", "بدايات": "early", "اوايل": "early", "مستهل": "early",
    "منتصف": "middle", "اواسط": "middle", "وسط": "middle",
    "اواخر": "late", "نهايه": "late", "نهايات": "late", "اخر": "late", "ختام": "late",
    "النصف الاول من": "first half", "النصف الثاني من": "second half",
}  # fmt: skip
_UNITS = {
    "day": "يوم يوما ايام اليوم الايام يومين اليومين",
    "week": "اسبوع اسبوعا اسابيع الاسبوع الاسابيع اسبوعين الاسبوعين",
    "month": "شهر شهرا اشهر شهور الشهر الاشهر الشهور شهرين الشهرين",
    "year": "سنه سنوات سنين عام عاما اعوام السنه السنوات العام الاعوام عامين العامين سنتين السنتين",
    "hour": "ساعه ساعات الساعه الساعات ساعتين الساعتين",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_ONES = "الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع"
_ORDINALS = {
    **{word: number for number, word in enumerate(_ONES.replace("الحادي", "الاول").split(), 1)},
    "العاشر": 10,
    **{f"{word} عشر": number for number, word in enumerate(_ONES.split(), 11)},
    **dict.fromkeys(["العشرين", "العشرون"], 20),
    **{f"{word} و{tens}": n for tens in ("العشرين", "العشرون") for n, word in enumerate(_ONES.split(), 21)},
    **dict.fromkeys(["الثلاثين", "الثلاثون"], 30),
    **dict.fromkeys(["الحادي والثلاثين", "الحادي والثلاثون"], 31),
}
_AMBIGUOUS = frozenset({"اب", "مارس", "جوان", "ماي", "اوت"})
"""Names of months that are also other words: alone, they are months only after the word for month."""
_PAST = r"(?:الماضي|الماضيه|الماضيين|الماضيتين|الفايت|الفايته|المنصرم|المنصرمه|الاخير|الاخيره|الاخيرين|السابق|السابقه)"
_NOW = r"(?:الجاري|الجاريه|الحالي|الحاليه)"
_ABOUT = r"(?:نحو|حوالي|قرابه|زهاء|ما[ ]يقارب|ما[ ]يقرب[ ]من|تقريبا|اكثر[ ]من|ما[ ]يزيد[ ]عن|اقل[ ]من)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"


def arabic_periods(months: str) -> Iterator[Rule]:
    """Give the rules for periods, the more particular first; ``months`` are the names of months as alternatives."""

    def rule(kind: str, pattern: str, read: Callable[[re.Match[str], date | None], Days]) -> Rule:
        return kind, Sought(rf"(?:(?<![\w/.-])|(?<=[ ][وبل]))(?:{pattern})(?![\w/])"), read

    second = rf"(?:[ ]?[/(][ ]?(?:{months})[ ]?\)?)?"
    month = rf"(?:شهر[ ])?(?P<month>{months}){second}"
    of_year = rf"[ ,،]+(?:من[ ])?(?:(?:ال)?عام[ ]|سنه[ ])?{_YEAR}"
    units = "|".join(sorted(_UNIT_OF, key=len, reverse=True))
    ordinals = "|".join(sorted(_ORDINALS, key=len, reverse=True))
    part = rf"(?P<part>{'|'.join(_PARTS)})[ ]"
    weekdays = "|".join(ARABIC_WEEKDAYS)
    yield rule("day", r"امس[ ]الاول|اول[ ](?:من[ ])?امس|قبل[ ]امس", _two_days_before)
    yield rule("day", r"(?:الليله|ليله)[ ](?:الماضيه|الفايته|امس)", _last_night)
    yield rule("day", rf"(?P<ordinal>{ordinals})[ ]من[ ]{month}(?:{of_year})?", _ordinal_day)
    yield rule(
        "day", rf"(?P<day>[0-3]?\d|{ordinals})[ ]من[ ](?:هذا[ ]الشهر|الشهر[ ](?P<which>{_NOW}|{_PAST}))", _of_month
    )
    yield rule("month", rf"{part}{month}(?:{of_year})?", _part_of_month)
    yield rule(
        "month", rf"(?:شهر[ ])?(?P<month>{months}){second}[ ](?:من[ ]العام[ ])?(?P<which>{_PAST}|{_NOW})", _month_then
    )
    yield rule("year", rf"{part}(?:(?:ال)?عام[ ]|سنه[ ])?{_YEAR}", _part_of_year)
    yield rule(
        "year",
        rf"(?:بين|من)[ ](?:عامي[ ]|عام[ ])?(?P<first>(?:19|20)\d\d)[ ](?:و|الي[ ]|حتي[ ])(?:عام[ ])?{_YEAR}",
        _years,
    )
    yield rule("year", rf"(?P<season>ربيع|صيف|خريف|شتاء)[ ](?:عام[ ]|سنه[ ])?{_YEAR}", _season)
    yield rule(
        "period",
        r"(?<=منذ[ ])(?:مطلع|بدايه|اول)[ ](?:هذا[ ])?(?:العام|السنه)(?![ ](?:ال\w+|[12]\d{3}))",
        _since_new_year,
    )
    yield rule("period", rf"(?:هذا|هذه)[ ](?P<unit>{units})|(?P<named>{units})[ ]{_NOW}", _this)
    yield rule("period", rf"(?:خلال[ ])?(?P<unit>{units})(?:[ ](?P<many>ال[ ]?\w+|\d+))?[ ]{_PAST}", _past)
    yield rule("period", rf"(?:خلال[ ])?(?:ال[ ]?)?(?P<many>\d+)[ ](?P<unit>{units})[ ]{_PAST}", _past)
    another = rf"(?![ ](?:\d|من[ ](?!الان)|{weekdays}|{months}|رمضان|ذلك|هذا|ان[ ]))"
    yield rule("period", rf"(?:قبل|منذ)[ ](?:{_ABOUT}[ ])?(?P<many>(?:\w+[ ]){{0,3}}?)(?P<unit>{units}){another}", _ago)


def _since_new_year(match: re.Match[str], reference: date | None) -> Days:
    return DateRange(date(reference.year, 1, 1), reference) if reference else DateRange()


def arabic_bare_months(months: str) -> Iterator[Rule]:
    """Give the rule for a month that stands alone after a preposition; asked when days were not found."""
    leads = "|".join(f"(?<={lead}[ ])" for lead in ("في", "خلال", "منذ", "حتي", "بين", "من", "الي"))
    pattern = rf"(?:(?P<told>شهر[ ])|{leads})(?P<month>{months})(?:[ ]?[/(][ ]?(?:{months})[ ]?\)?)?(?![\w/]|[ ]\d)"
    yield "month", Sought(rf"(?<!\w){pattern}"), _bare_month


def _number(match: re.Match[str]) -> int:
    return month_numbers()[match["month"]]


def _year_and_month(match: re.Match[str], reference: date | None) -> tuple[int, int] | None:
    if match.groupdict().get("year"):
        return int(match["year"]), _number(match)
    return (latest_month(_number(match), reference)[0].year, _number(match)) if reference else None


def _two_days_before(match: re.Match[str], reference: date | None) -> Days:
    return DateRange.on(reference - timedelta(days=2)) if reference else DateRange()


def _last_night(match: re.Match[str], reference: date | None) -> Days:
    return DateRange.on(reference - timedelta(days=1)) if reference else DateRange()


def _ordinal_day(match: re.Match[str], reference: date | None) -> Days:
    day, month = _ORDINALS[match["ordinal"]], _number(match)
    if match["year"]:
        found = possible_day(int(match["year"]), month, day)
    else:
        found = latest_day(month, day, reference) if reference else None
    return DateRange.on(found) if found else DateRange() if reference is None else None


def _of_month(match: re.Match[str], reference: date | None) -> Days:
    day = int(match["day"]) if match["day"].isdigit() else _ORDINALS[match["day"]]
    if reference is None:
        return DateRange()
    back = bool(match["which"] and re.fullmatch(_PAST, match["which"]))
    first = periods.last_unit("month", reference).first if back else reference
    found = possible_day(first.year, first.month, day) if first else None
    return DateRange.on(found) if found else None


def _part_of_month(match: re.Match[str], reference: date | None) -> Days:
    meant = _year_and_month(match, reference)
    return periods.month_part(*meant, _PARTS[match["part"]]) if meant else DateRange()


def _month_then(match: re.Match[str], reference: date | None) -> Days:
    if reference is None:
        return DateRange()
    return DateRange(*latest_month(_number(match), reference, bool(re.fullmatch(_PAST, match["which"]))))


def _bare_month(match: re.Match[str], reference: date | None) -> Days:
    if match["month"] in _AMBIGUOUS and not match["told"]:
        return None
    meant = _year_and_month(match, reference)
    return DateRange(*month_days(*meant)) if meant else DateRange()


def _part_of_year(match: re.Match[str], reference: date | None) -> Days:
    return periods.year_part(int(match["year"]), _PARTS[match["part"]])


def _years(match: re.Match[str], reference: date | None) -> Days:
    first, last = int(match["first"]), int(match["year"])
    return DateRange(date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _season(match: re.Match[str], reference: date | None) -> Days:
    return periods.season(int(match["year"]), match["season"] == "شتاء")


def _this(match: re.Match[str], reference: date | None) -> Days:
    unit = _UNIT_OF[match["unit"] or match["named"]]
    if unit == "hour":
        return None
    if reference is None:
        return DateRange()
    return DateRange.on(reference) if unit == "day" else periods.this_unit(unit, reference)


def _past(match: re.Match[str], reference: date | None) -> Days:
    """Days up to the reference: "the past three days", "last week", "the past days"."""
    word, unit, told = match["unit"], _UNIT_OF[match["unit"]], match["many"]
    many = (
        _value(told.removeprefix("ال").strip())
        if told
        else 2
        if word.endswith(("ين", "تين")) and word != "سنين"
        else None
    )
    if told and many is None:
        return None
    if reference is None:
        return DateRange()
    if many is None and word.removeprefix("ال") in {"اسبوع", "شهر", "عام", "سنه"}:
        return periods.last_unit(unit, reference)
    if many is None:
        return DateRange(None, reference) if word.startswith("ال") and word not in {"اليوم", "الساعه"} else None
    found = periods.back(unit, many, reference)
    return DateRange(found.first, reference) if found else None


def _ago(match: re.Match[str], reference: date | None) -> Days:
    word, unit = match["unit"], _UNIT_OF[match["unit"]]
    told = match["many"].strip()
    if word.startswith("ال"):
        return None
    dual = word.endswith("ين") and word != "سنين"
    many = _value(told) if told else 2 if dual else 1 if word in {"يوم", "اسبوع", "شهر", "عام", "سنه", "ساعه"} else None
    few = told in {"بضعه", "بضع", "عده"} or (told == "" and many is None)
    if many is None and not few:
        return None
    if reference is None:
        return DateRange()
    if many is not None:
        return periods.back(unit, many, reference)
    return periods.a_few_back(unit, reference) if told else periods.vaguely_back(unit, reference)


def _value(told: str) -> int | None:
    return int(told) if told.isdigit() else arabic_number_value(told)
