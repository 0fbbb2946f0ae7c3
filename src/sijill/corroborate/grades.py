"""Grade on three separate axes (evidence, attribution, admission), each with reasons, and what others would call it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from sijill.corroborate.blame import contested_by
from sijill.corroborate.chains import Chained
from sijill.corroborate.wording import printed
from sijill.model.figures import Admission, Blame, Evidence, Grade, TollPoint
from sijill.model.vocabulary import Accusation, Status

NEAR_PERCENT = 25
"""Origins agree when their closed ranges meet, or the greatest standing number is at most so much above the least."""

UCDP_WHERE = {
    **dict.fromkeys(("neighbourhood", "village", "town", "city"), 1),
    **dict.fromkeys(("subdistrict", "district"), 3),
    "province": 4,
    "country": 6,
}
"""UCDP's precision of a place by the level at which it is known: a point, a district, a province, a country."""


def grade_of(used: Sequence[Chained], beside: Sequence[Chained]) -> Grade:
    """Grade a figure made from ``used``, with ``beside`` shown next to it."""
    evidence, reasons = _evidence(used)
    if beside:
        reasons += (f"{len(beside)} weaker telling{'s' if len(beside) > 1 else ''} stand beside it, not in it",)
    stances = sorted({stance for each in used for toll in each.tolls for stance in toll.accusations})
    blame, blamed = _blame(stances, contested_by([toll for each in (*used, *beside) for toll in each.tolls]))
    admission, admitted = _admission(stances)
    return Grade(evidence, blame, admission, reasons, blamed, admitted)


def _evidence(used: Sequence[Chained]) -> tuple[Evidence, tuple[str, ...]]:
    origins = sorted(each.chain.origin for each in used)
    if not any(each.is_credible for each in used):
        return Evidence.LOW, tuple(sorted({f"{each.chain.origin}: {each.why_not}" for each in used}))
    if len(origins) == 1:
        outlets = len(used[0].chain.outlets)
        carried = f"carried by {outlets} outlet{'s' if outlets > 1 else ''}, which are no further voices"
        return Evidence.SINGLE_ORIGIN, (f"one origin, {origins[0]}, {carried}",)
    named = f"{len(origins)} independent origins: {', '.join(origins)}"
    said = "; ".join(f"{each.chain.origin} {printed(each.chain.latest)} on {each.chain.latest.day}" for each in used)
    if _agree([each.chain.latest for each in used]):
        return Evidence.CORROBORATED, (named, f"their latest numbers agree: {said}")
    return Evidence.DISPUTED, (named, f"their latest numbers differ: {said}")


def _agree(points: Sequence[TollPoint]) -> bool:
    """Whether numbers lie near each other, or closed ranges meet; an open end meets everything and so shows nothing."""
    highs = [point.high for point in points if point.high is not None]
    do_meet = len(highs) == len(points) and max(point.low or 0 for point in points) <= min(highs)
    return do_meet or _is_near(points)


def _is_near(points: Sequence[TollPoint]) -> bool:
    values = [point.value for point in points]
    return 100 * max(values) <= (100 + NEAR_PERCENT) * min(values)


def _blame(stances: Sequence[Accusation], answering: Sequence[str]) -> tuple[Blame, tuple[str, ...]]:
    if answering:
        return Blame.CONTESTED, tuple(f"{name} is said to have done it, and names another" for name in answering)
    if not stances:
        return Blame.NOT_STATED, ("no claim in the figure says who did it",)
    if Accusation.DENIED in stances and len(stances) > 1:
        return Blame.CONTESTED, ("some say who did it, and it is denied",)
    return Blame.UNDISPUTED, (
        f"who did it is told as {', '.join(stance.value for stance in stances)}, and not denied here",
    )


def _admission(stances: Sequence[Accusation]) -> tuple[Admission, tuple[str, ...]]:
    if Accusation.ADMITTED in stances:
        return Admission.ADMITTED, ("a claim in the figure says that it was admitted",)
    if Accusation.DENIED in stances:
        return Admission.DENIED, ("a claim in the figure says that it was denied",)
    return Admission.NONE_FOUND, ("no admission or denial was found",)


def in_their_words(
    grade: Grade, status: Status, period: str, as_of: date | None = None, where: str = ""
) -> dict[str, str | int | None]:
    """Give what Airwars, UCDP and IBC would call a figure so graded.

    Args:
        grade: The three axes.
        status: Whom the figure counts.
        period: The days of its scope, in words.
        as_of: The last day it was told of, with which a running total ends.
        where: How precisely its place is known ("city", "province"), or "".

    Returns:
        ``airwars`` (confirmed, fair, weak, contested, discounted), ``ucdp_event_clarity`` (1 or 2),
        ``ucdp_date_precision`` (1-5, or ``None``), ``ucdp_where_precision`` (1, 3, 4 or 6, or ``None``), ``ibc``
        (listed, provisional).
    """
    several = grade.evidence in (Evidence.CORROBORATED, Evidence.DISPUTED)
    return {
        "airwars": _airwars(grade, status, several),
        "ucdp_event_clarity": 1 if period.startswith("on ") else 2,
        "ucdp_date_precision": _date_precision(period, as_of),
        "ucdp_where_precision": UCDP_WHERE.get(where),
        "ibc": "listed" if several else "provisional",
    }


def coarsest(levels: Iterable[str]) -> str:
    """Give the widest of the levels at which places are known, or "" where none is known.

    >>> coarsest(["city", "province", ""])
    'province'
    """
    return max((level for level in levels if level in UCDP_WHERE), key=lambda level: UCDP_WHERE[level], default="")


def _airwars(grade: Grade, status: Status, several: bool) -> str:
    if status is Status.COMBATANT:
        return "discounted"
    if grade.admission is Admission.ADMITTED:
        return "confirmed"
    if grade.attribution is Blame.CONTESTED:
        return "contested"
    return "fair" if several else "weak"


def _date_precision(period: str, as_of: date | None) -> int | None:
    days = [date.fromisoformat(day) for day in re.findall(r"\d{4}-\d{2}-\d{2}", period)]
    if days and period.startswith("since"):
        days = [*days, max(as_of, *days)] if as_of else []
    if not days:
        return None
    length = (max(days) - min(days)).days + 1
    return next((code for code, most in ((1, 1), (2, 6), (3, 7), (4, 31)) if length <= most), 5)
