"""The estimates side by side as a newspaper could print them: intervals, assumptions, warnings, documented people."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from sijill.estimate.page import LEADING, Page
from sijill.estimate.picture_words import PictureWords
from sijill.estimate.pooling import is_of_several
from sijill.model.estimates import Estimate, Total

ENDINGS = (".png", ".svg", ".pdf")
"""What a picture may be."""

WIDTH, MARGIN = 800.0, 28.0
TEXT = 330.0
"""Width of the column of names, assumptions and warnings."""

BEGIN, END = MARGIN + TEXT + 34.0, WIDTH - MARGIN - 14.0
"""Where the scale begins and ends."""

PLAIN, SMALL, LARGE = 9.5, 8.5, 17.0
GREY, PALE = "#555555", "#d4d4d4"

ARROW = 20.0
"""Least length of an arrow beyond its dot."""

SHOWN = 3
"""Warnings written under a method."""

STRETCH = 2.5
"""The scale ends at so many times the largest estimate at the latest: a longer interval has an arrow."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale of people: from 0 at ``BEGIN`` to ``most`` at ``END``.

    Attributes:
        step: People between two marks.
        most: People at the end.
    """

    step: float
    most: float

    def at(self, people: float) -> float:
        """Where a number of people stands, at most at the end."""
        return BEGIN + (END - BEGIN) * min(people / self.most, 1.0)


def draw_picture(
    estimates: Sequence[Estimate],
    path: Path,
    *,
    title: str,
    lists: int,
    source: str,
    made: date,
    language: str = "en",
) -> None:
    """Draw the estimates and write them as PNG, SVG or PDF, by the ending of ``path``.

    A row for each estimate: name, assumption and warnings beside its interval. It needs no colour to be read. Warnings
    that stand on every row are written once, above.

    Args:
        estimates: In the order drawn, one or more; those of one stratum together.
        path: Where to, ending in one of :data:`ENDINGS`.
        title: What is estimated: the name of the table.
        lists: How many lists there are.
        source: Where the numbers come from.
        made: The day printed.
        language: ``en`` or ``ar``.
    """
    words = PictureWords(language)
    page = Page(WIDTH, is_mirrored=words.is_right_to_left)
    scale = scale_of(estimates)
    groups = [list(rows) for _, rows in groupby(estimates, key=lambda one: one.stratum)]
    people = _documented(groups)
    heading = words.say("title", what=title)
    y = page.paragraph(MARGIN, 24.0, heading, LARGE, WIDTH - 2 * MARGIN, is_bold=True) + 4
    told = words.say("subtitle", people=words.number(people), lists=words.digits(str(lists)))
    y = page.paragraph(MARGIN, y, told, PLAIN, WIDTH - 2 * MARGIN) + 2
    shared = _shared(estimates)
    for code in shared:
        y = page.paragraph(MARGIN, y, f"⚠ {_said(words, code, estimates)}", PLAIN, WIDTH - 2 * MARGIN, is_bold=True)
    for rows in groups:
        y = _group(page, words, scale, rows, shared, y + 10)
    y = _footer(page, words, estimates, scale, source, made, y)
    page.save(path, y + 18, heading, described(estimates, words))


def _documented(groups: Sequence[Sequence[Estimate]]) -> int:
    """People documented in all: those of a sum over strata where there is one, else of the strata."""
    counted = [max(one.documented for one in rows) for rows in groups]
    sums = [people for people, rows in zip(counted, groups, strict=True) if is_of_several(rows[0].stratum)]
    # drawn strata do not add up to it: the middle of each is its own
    return max(sums) if sums else sum(counted)


def described(estimates: Sequence[Estimate], words: PictureWords) -> str:
    """All that the picture shows, in words."""
    return "\n".join(
        " ".join(
            [
                *([f"{words.stratum(one)}."] if one.stratum else []),
                f"{words.method(one)} ({one.method}): {_numbers(words, one)}.",
                words.assumption(one),
                *(words.warning(warning) for warning in one.warnings),
            ]
        )
        for one in estimates
    )


def scale_of(estimates: Sequence[Estimate]) -> Scale:
    """A scale with four to eight round marks that holds every estimate, and every interval that is not far longer."""
    totals = [one.total for one in estimates if one.total is not None]
    middle = max([*(total.median for total in totals), *(one.documented for one in estimates), 1])
    longest = max([middle, *(total.high for total in totals)])
    reach = min(longest, STRETCH * middle) * 1.02
    power = 10.0 ** math.floor(math.log10(reach / 4))
    step = next((power * times for times in (1, 2, 5, 10) if reach / (power * times) <= 8), power * 20)
    step = max(step, 1.0)
    return Scale(step, step * math.ceil(reach / step))


def _shared(estimates: Sequence[Estimate]) -> list[str]:
    """Codes of the warnings that stand on every one of several estimates."""
    if len(estimates) < 2:
        return []
    codes = [[warning.code for warning in one.warnings] for one in estimates]
    return [code for code in dict.fromkeys(codes[0]) if all(code in other for other in codes)]


def _said(words: PictureWords, code: str, estimates: Sequence[Estimate]) -> str:
    return next(words.warning(warning) for one in estimates for warning in one.warnings if warning.code == code)


def _group(
    page: Page, words: PictureWords, scale: Scale, rows: Sequence[Estimate], shared: Sequence[str], y: float
) -> float:
    """The rows of one stratum with its marks and the line of its documented people; where they end."""
    people = max(one.documented for one in rows)
    if rows[0].stratum:
        page.line((MARGIN, y), (WIDTH - MARGIN, y), thick=1.0, grey="#000000")
        y = page.paragraph(MARGIN, y + 6, words.stratum(rows[0]), 12.0, WIDTH - 2 * MARGIN, is_bold=True)
    label = words.say("documented", people=words.number(people))
    half = page.width_of(label, SMALL) / 2
    page.text(min(max(scale.at(people), BEGIN + half), END - half), y, label, SMALL, align="middle", grey=GREY)
    top = y + SMALL * LEADING
    _marks(page, words, scale, top)
    y = begin = top + SMALL * LEADING + 4
    for one in rows:
        y = _row(page, words, scale, one, shared, y)
    for number in range(round(scale.most / scale.step) + 1):
        at = scale.at(number * scale.step)
        page.line((at, begin - 2), (at, y - 6), thick=0.6, grey=PALE)
    page.line((scale.at(people), begin - 2), (scale.at(people), y - 6), thick=1.4, grey=GREY, is_dashed=True)
    return y


def _marks(page: Page, words: PictureWords, scale: Scale, y: float) -> None:
    """The numbers of the scale, as many as there is room for."""
    marks = round(scale.most / scale.step)
    widest = page.width_of(words.number(scale.most), SMALL) + 10
    every = next(times for times in (1, 2, 4, 8) if (END - BEGIN) / marks * times >= widest or times == 8)
    for number in range(0, marks + 1, every):
        people = number * scale.step
        page.text(scale.at(people), y, words.number(people), SMALL, align="middle", grey=GREY)


def _row(
    page: Page, words: PictureWords, scale: Scale, one: Estimate, shared: Sequence[str], top: float
) -> float:  # fmt: skip
    """One estimate: words on one side, the interval on the other; where it ends."""
    y = page.paragraph(MARGIN, top, words.method(one), 11.0, TEXT, is_bold=True)
    y = page.paragraph(MARGIN, y, words.assumption(one), SMALL, TEXT, grey="#222222")
    if one.total is None:
        bottom = _refused(page, words, one, top)
    else:
        bottom = _interval(page, words, scale, one, one.total, top)
        said = list(dict.fromkeys(words.warning(one) for one in one.warnings if one.code not in shared))
        more = words.say("and_more", count=words.digits(str(len(said) - SHOWN)))
        for sentence in said[:SHOWN] + [more] * (len(said) > SHOWN):
            y = page.paragraph(MARGIN, y, f"⚠ {sentence}", SMALL, TEXT, is_bold=True)
    return max(y, bottom) + 12


def _refused(page: Page, words: PictureWords, one: Estimate, top: float) -> float:
    sentence = words.say("none", why=words.warning(one.warnings[0]))
    return page.paragraph(BEGIN, top + 1, sentence, PLAIN, END - BEGIN)


def _numbers(words: PictureWords, one: Estimate) -> str:
    if one.total is None:
        return words.say("none", why=words.warning(one.warnings[0]))
    middle, low, high = (words.number(end) for end in (one.total.median, one.total.low, one.total.high))
    if one.diagnostics.get("bound") == "lower":
        middle = words.say("floor", low=middle)
    return words.say("interval", middle=middle, low=low, high=high)


def _interval(page: Page, words: PictureWords, scale: Scale, one: Estimate, total: Total, top: float) -> float:
    """The interval as a line with its numbers above; where it ends."""
    label = _numbers(words, one)
    half = page.width_of(label, PLAIN, is_bold=True) / 2
    centre = min(max(scale.at(total.median), BEGIN + half), max(END - half, BEGIN + half))
    page.text(centre, top, label, PLAIN, align="middle", is_bold=True)
    y = top + PLAIN * LEADING + 7
    low, high, middle = scale.at(total.low), scale.at(total.high), scale.at(total.median)
    is_open = total.high > scale.most or one.diagnostics.get("bound") == "lower"
    if is_open:
        high = min(max(high, middle + ARROW), END + ARROW / 2)
        page.arrow(high, y)
    page.line((low, y), (high, y), thick=2.6, grey="#000000")
    for end in (low,) if is_open else (low, high):
        page.line((end, y - 4.5), (end, y + 4.5), thick=1.6, grey="#000000")
    page.dot(middle, y, is_hollow=one.warns("estimate.not-to-be-published"))
    return y + 6


def _footer(
    page: Page, words: PictureWords, estimates: Sequence[Estimate], scale: Scale, source: str, made: date, y: float
) -> float:
    """How to read the picture, that agreement is no evidence, source and date; where they end."""
    totals = [one.total for one in estimates if one.total is not None]
    page.line((MARGIN, y), (WIDTH - MARGIN, y), thick=1.0, grey="#000000")
    room = WIDTH - 2 * MARGIN
    level = words.digits(f"{100 * totals[0].level:g}") if totals else ""
    y = page.paragraph(MARGIN, y + 6, words.say("note"), PLAIN, room, is_bold=True)
    if totals:
        y = page.paragraph(MARGIN, y + 2, words.say("legend", level=level), SMALL, room, grey=GREY)
    if any(total.high > scale.most for total in totals):
        y = page.paragraph(MARGIN, y, words.say("beyond"), SMALL, room, grey=GREY)
    return page.paragraph(MARGIN, y, words.say("source", source=source, date=words.day(made)), SMALL, room, grey=GREY)
