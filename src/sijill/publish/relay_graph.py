"""The relay graph: who repeats whom, in columns from the first speakers to the last to repeat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from sijill.publish.evidence import RelayEntry
from sijill.publish.phrases import source
from sijill.publish.svg import element, picture
from sijill.publish.words import Words

BOX_WIDTH, BOX_HEIGHT = 210, 50
GAP_X, GAP_Y = 96, 18
LINE = 26
"""Characters that fit on one line of a box."""


def depths(relays: Sequence[RelayEntry]) -> dict[str, int]:
    """How many hands each source stands from a first speaker; a circle of repeaters ends where it would close.

    >>> depths([RelayEntry("A", "B", 1), RelayEntry("B", "C", 1)])
    {'A': 0, 'B': 1, 'C': 2}
    """
    names = sorted({name for relay in relays for name in (relay.from_source, relay.to_source)})
    before: dict[str, list[str]] = {name: [] for name in names}
    for relay in relays:
        before[relay.to_source].append(relay.from_source)
    found: dict[str, int] = {}

    def depth(name: str, above: tuple[str, ...]) -> int:
        if name not in found:
            earlier = [one for one in sorted(before[name]) if one not in above and one != name]
            steps = [depth(one, (*above, name)) + 1 for one in earlier]
            found[name] = max(steps, default=0)
        return found[name]

    return {name: depth(name, ()) for name in names}


def relay_graph(relays: Sequence[RelayEntry], words: Words) -> Markup:
    """A picture of the relays; empty without any. The table beside it holds the same."""
    if not relays:
        return Markup("")
    columns = _columns(relays)
    tallest = max(len(names) for names in columns)
    width = len(columns) * (BOX_WIDTH + GAP_X) - GAP_X + 8
    height = tallest * (BOX_HEIGHT + GAP_Y) - GAP_Y + 8
    corners = _corners(columns, width, height, words.direction == "rtl")
    arrows = [_arrow(relay, corners, words) for relay in relays]
    boxes = [_box(source(words, name), corners[name]) for names in columns for name in names]
    return picture(
        width, height, "relays", words.say("sources.graph"), words.say("sources.graph_desc"), [*arrows, *boxes]
    )


def _columns(relays: Sequence[RelayEntry]) -> list[list[str]]:
    far = depths(relays)
    columns: list[list[str]] = [[] for _ in range(max(far.values()) + 1)]
    for name in sorted(far):
        columns[far[name]].append(name)
    for position in range(1, len(columns)):
        rows = {name: row for row, name in enumerate(columns[position - 1])}
        columns[position].sort(key=lambda name: (_middle(name, relays, rows), name))
    return columns


def _middle(name: str, relays: Sequence[RelayEntry], rows: Mapping[str, int]) -> float:
    near = [rows[relay.from_source] for relay in relays if relay.to_source == name and relay.from_source in rows]
    return sum(near) / len(near) if near else float(len(rows))


def _corners(
    columns: Sequence[Sequence[str]], width: float, height: float, is_mirrored: bool
) -> dict[str, tuple[float, float]]:
    corners = {}
    for position, names in enumerate(columns):
        x = 4.0 + position * (BOX_WIDTH + GAP_X)
        x = width - x - BOX_WIDTH if is_mirrored else x
        top = (height - len(names) * (BOX_HEIGHT + GAP_Y) + GAP_Y) / 2
        for row, name in enumerate(names):
            corners[name] = (x, top + row * (BOX_HEIGHT + GAP_Y))
    return corners


def _arrow(relay: RelayEntry, corners: Mapping[str, tuple[float, float]], words: Words) -> Markup:
    """A curve from one box to the other; between two of one column it leaves and enters at the same side."""
    (from_x, from_y), (to_x, to_y) = corners[relay.from_source], corners[relay.to_source]
    forward = 1 if to_x >= from_x else -1
    x = from_x + (BOX_WIDTH if forward > 0 else 0)
    end = x if from_x == to_x else to_x + (0 if forward > 0 else BOX_WIDTH)
    y, end_y = from_y + BOX_HEIGHT / 2, to_y + BOX_HEIGHT / 2
    bend, back = GAP_X / 2 * forward, 9 * forward
    enter = end + back if from_x == to_x else end - back
    out = x + bend if from_x == to_x else end - bend
    curve = f"M{x:.1f} {y:.1f}C{x + bend:.1f} {y:.1f} {out:.1f} {end_y:.1f} {enter:.1f} {end_y:.1f}"
    head = f"M{enter:.1f} {end_y - 5:.1f}L{end:.1f} {end_y:.1f}L{enter:.1f} {end_y + 5:.1f}Z"
    return element(
        "g",
        element("path", d=curve, class_="relay", stroke_width=min(5.0, 1.0 + relay.claims / 2)),
        element("path", d=head, class_="head"),
        element("title", _told(relay, words)),
    )


def _told(relay: RelayEntry, words: Words) -> str:
    giver, taker = source(words, relay.from_source), source(words, relay.to_source)
    return f"{giver} → {taker}: {words.number(relay.claims)}"


def _box(name: str, corner: tuple[float, float]) -> Markup:
    x, y = corner
    lines = in_lines(name)
    first = y + BOX_HEIGHT / 2 + 5 - (len(lines) - 1) * 8.5
    written = [
        element("text", line, x=x + BOX_WIDTH / 2, y=first + row * 17, text_anchor="middle", class_="node")
        for row, line in enumerate(lines)
    ]
    frame = element("rect", x=x, y=y, width=BOX_WIDTH, height=BOX_HEIGHT, rx=3, class_="box")
    return element("g", frame, *written, element("title", name))


def in_lines(name: str) -> list[str]:
    """``name`` on at most two lines of a box, cut with an ellipsis where it is longer; the table holds all of it.

    >>> in_lines("Observatory of the Invented Coast and its Hinterland for All")
    ['Observatory of the', 'Invented Coast and its…']
    """
    lines = [""]
    for word in name.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= LINE or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > 2:
        lines = [lines[0], lines[1][: LINE - 1] + "…"]
    return [line if len(line) <= LINE else line[: LINE - 1] + "…" for line in lines]
