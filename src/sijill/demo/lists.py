"""The three lists as files: a workbook in English, a table in Arabic, a hospital's register."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from sijill.demo.captures import COMMITTEE, HOSPITAL, OBSERVATORY
from sijill.demo.entries import Entry, Example, place_as_written
from sijill.demo.label import ARABIC, ENGLISH
from sijill.demo.workbook import workbook_bytes
from sijill.demo.writing import eastern_digits

FILE_OF = {
    OBSERVATORY: "list-observatory.xlsx",
    COMMITTEE: "list-committee.csv",
    HOSPITAL: "list-hospital.csv",
}
"""File name of each list."""

_OBSERVATORY_HEADER = ("ID", "Name", "Arabic name", "Sex", "Age", "Date of death", "Place", "Status", "Note")
_COMMITTEE_HEADER = ("الرقم", "الاسم", "الجنس", "العمر", "تاريخ الوفاة", "المكان", "الصفة", "ملاحظة")
_HOSPITAL_HEADER = ("ID", "Full name", "Gender", "Age", "Date of death", "Place", "Cause", "Note")
_ARABIC_SEX = {"male": "ذكر", "female": "أنثى", None: ""}
_ARABIC_STATUS = {"civilian": "مدني", "security": "عنصر أمن", "combatant": "مقاتل", None: ""}
_ENGLISH_STATUS = {"civilian": "civilian", "security": "security forces", "combatant": "fighter", None: ""}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_IMPOSSIBLE_DAY = "31/11/2031"


def list_files(example: Example) -> dict[str, bytes]:
    """The bytes of the three lists, by file name; the same for the same example."""
    return {
        FILE_OF[OBSERVATORY]: _observatory(example.entries[OBSERVATORY]),
        FILE_OF[COMMITTEE]: _committee(example.entries[COMMITTEE]),
        FILE_OF[HOSPITAL]: _hospital(example.entries[HOSPITAL]),
    }


def _observatory(entries: Sequence[Entry]) -> bytes:
    rows = [
        (
            row.id,
            row.name or "",
            row.name_ar or "",
            (row.sex or "").capitalize(),
            row.age if row.age is not None else "",
            _day(row.died, "%Y-%m-%d"),
            place_as_written(row),
            _ENGLISH_STATUS[row.status],
            ENGLISH,
        )
        for row in entries
    ]
    return workbook_bytes("Invented example", (_OBSERVATORY_HEADER, *rows))


def _committee(entries: Sequence[Entry]) -> bytes:
    rows = []
    for at, row in enumerate(entries):
        # the last row carries a day that is in no calendar, so that the row report has something to say
        day = _IMPOSSIBLE_DAY if at == len(entries) - 1 else _day(row.died, "%d/%m/%Y")
        age = "" if row.age is None else str(row.age)
        rows.append(
            (
                row.id,
                row.name_ar or "",
                _ARABIC_SEX[row.sex],
                eastern_digits(age),
                eastern_digits(day),
                place_as_written(row),
                _ARABIC_STATUS[row.status],
                ARABIC,
            )
        )
    return _csv_bytes(_COMMITTEE_HEADER, rows)


def _hospital(entries: Sequence[Entry]) -> bytes:
    rows = [
        (
            row.id,
            (row.name or "").upper(),
            (row.sex or "")[:1].upper(),
            "unknown" if row.age is None else str(row.age),
            _written_day(row.died),
            place_as_written(row),
            "gunshot wound" if int(row.id[-1]) % 3 else "blast injury",
            ENGLISH,
        )
        for row in entries
    ]
    return _csv_bytes(_HOSPITAL_HEADER, rows)


def _csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _written_day(day: date | None) -> str:
    # strftime's month names follow the machine's language
    return "" if day is None else f"{day.day:02d} {_MONTHS[day.month - 1]} {day.year}"


def _day(day: date | None, pattern: str) -> str:
    return "" if day is None else day.strftime(pattern)
