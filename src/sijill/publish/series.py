"""The series chart: what one origin said, day by day, with open ends that point upwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from sijill.publish.evidence import ChainEntry, Point
from sijill.publish.phrases import source
from sijill.publish.svg import element, picture
from sijill.publish.words import Words

WIDTH, HEIGHT = 640, 260
LEFT, RIGHT, TOP, BOTTOM = 64, 616, 34, 214
ARROW = 18
LABELS = 8


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where days and people stand on the paper; right to left, time runs to the left."""

    first: int
    last: int
    top: int
    is_mirrored: bool

    def x(self, day: int) -> float:
        share = 0.5 if self.first == self.last else (day - self.first) / (self.last - self.first)
        inner = LEFT + 36 + share * (RIGHT - LEFT - 72)
        return WIDTH - inner if self.is_mirrored else inner

    def y(self, people: int) -> float:
        return BOTTOM - (BOTTOM - TOP) * people / self.top


def series_chart(chain: ChainEntry, words: Words) -> Markup:
    """A picture of one chain; empty with fewer than two dated numbers. A number stands until the next is given.

    The table beside it holds the same.
    """
    points = [point for point in chain.points if point.day and _level(point) is not None]
    if len(points) < 2:
        return Markup("")
    days = [date.fromisoformat(str(point.day)).toordinal() for point in points]
    top = round_up(max(point.count.high or point.count.low or 0 for point in points))
    frame = _Frame(min(days), max(days), top, words.direction == "rtl")
    places = [(frame.x(day), point) for day, point in zip(days, points, strict=True)]
    parts = [*_grid(frame, words), _line(frame, places)]
    for position, (x, point) in enumerate(places):
        parts += _mark(frame, x, point)
        if len(places) <= LABELS or position in (0, len(places) - 1):
            parts.append(_label(frame, x, point, words))
    parts += _dates(places, words)
    title = words.say("figure.chart", origin=source(words, chain.origin))
    first, last = (f"{words.range(p.count)} ({words.day(p.day)})" for p in (points[0], points[-1]))
    about = words.count("figure.chart_desc", len(points), first=first, last=last)
    return picture(WIDTH, HEIGHT, f"series-{chain.id}", title, about, parts)


def round_up(people: int) -> int:
    """The next round number at or above ``people``, for the top of an axis.

    >>> [round_up(n) for n in (0, 7, 803, 1383)]
    [1, 8, 1000, 1500]
    """
    step = 1
    while True:
        for times in (1, 1.5, 2, 3, 4, 5, 6, 8):
            top = int(step * times)
            if top >= max(people, 1) and top == step * times:
                return top
        step *= 10


def _level(point: Point) -> int | None:
    return point.count.low if point.count.low is not None else point.count.high


def _grid(frame: _Frame, words: Words) -> list[Markup]:
    parts = []
    label_x = WIDTH - LEFT + 10 if frame.is_mirrored else LEFT - 10
    # SVG's "end" follows the direction of the page; the labels hug the axis on either side.
    for people in sorted({0, frame.top // 2, frame.top}):
        y = frame.y(people)
        start, end = (WIDTH - RIGHT, WIDTH - LEFT) if frame.is_mirrored else (LEFT, RIGHT)
        parts.append(element("line", x1=start, x2=end, y1=y, y2=y, class_="grid"))
        parts.append(element("text", words.number(people), x=label_x, y=y + 4, text_anchor="end", class_="tick"))
    return parts


def _line(frame: _Frame, places: Sequence[tuple[float, Point]]) -> Markup:
    corners = []
    height = frame.y(_level(places[0][1]) or 0)
    for x, point in places:
        corners.append(f"{x:.1f},{height:.1f}")
        height = frame.y(_level(point) or 0)
        corners.append(f"{x:.1f},{height:.1f}")
    return element("polyline", points=" ".join(corners), class_="line")


def _mark(frame: _Frame, x: float, point: Point) -> list[Markup]:
    low, high = _level(point) or 0, point.count.high
    parts = [element("circle", cx=x, cy=frame.y(low), r=5, class_="dot")]
    if high is None:
        tip = frame.y(low) - ARROW
        parts.insert(0, element("line", x1=x, x2=x, y1=frame.y(low), y2=tip, class_="reach"))
        parts.insert(
            1,
            element(
                "path", d=f"M{x - 5:.1f} {tip + 6:.1f}L{x:.1f} {tip:.1f}L{x + 5:.1f} {tip + 6:.1f}", class_="reach"
            ),
        )
    elif high > low:
        parts.insert(0, element("line", x1=x, x2=x, y1=frame.y(low), y2=frame.y(high), class_="reach"))
        parts.append(element("circle", cx=x, cy=frame.y(high), r=4, class_="end"))
    return parts


def _label(frame: _Frame, x: float, point: Point, words: Words) -> Markup:
    low, high = _level(point) or 0, point.count.high
    y = frame.y(low) - ARROW - 6 if high is None else frame.y(high) - 10
    return element("text", words.range(point.count), x=x, y=y, text_anchor="middle", class_="value")


def _dates(places: Sequence[tuple[float, Point]], words: Words) -> list[Markup]:
    shown = {round(places[0][0]): places[0], round(places[-1][0]): places[-1]}
    return [
        element("text", words.day(point.day), x=x, y=BOTTOM + 26, text_anchor="middle", class_="tick")
        for x, point in shown.values()
    ]
