"""A printed page that grows downwards: text wrapped to a width, lines and dots, mirrored for right-to-left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[["Figure", float], None]

FONT = "DejaVu Sans"
"""It comes with matplotlib and holds Latin, Arabic, Cyrillic and Greek."""

LEADING = 1.36
"""Distance of lines, in times the size."""

DOTS_PER_INCH = 200


@dataclass
class Page:
    """A page ``width`` points wide; ``x`` is measured from where reading begins, ``y`` downwards from the top.

    Attributes:
        width: In points.
        is_mirrored: Whether reading begins on the right.
        drawn: What is drawn when the height is known.
    """

    width: float
    is_mirrored: bool = False
    drawn: list[Draw] = field(default_factory=list)
    _renderer: Any = None

    def width_of(self, text: str, size: float, is_bold: bool = False) -> float:
        """How wide a text runs, in points."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
        from matplotlib.font_manager import FontProperties

        if self._renderer is None:
            self._renderer = FigureCanvasAgg(Figure(dpi=72)).get_renderer()
        font = FontProperties(family=FONT, size=size, weight="bold" if is_bold else "normal")
        return float(self._renderer.get_text_width_height_descent(text, font, False)[0])

    def wrapped(self, text: str, size: float, room: float, is_bold: bool = False) -> list[str]:
        """The text in lines no wider than ``room`` points; a word wider than that is cut."""
        lines: list[str] = []
        line = ""
        waiting = text.split()
        while waiting:
            word = waiting.pop(0)
            longer = f"{line} {word}".strip()
            if self.width_of(longer, size, is_bold) <= room:
                line = longer
            elif line:
                lines.append(line)
                line = ""
                waiting.insert(0, word)
            else:
                fits = max(
                    (n for n in range(1, len(word)) if self.width_of(word[:n], size, is_bold) <= room), default=1
                )
                lines.append(word[:fits])
                waiting.insert(0, word[fits:])
        return [*lines, line] if line else lines

    def paragraph(
        self, x: float, y: float, text: str, size: float, room: float, *, is_bold: bool = False, grey: str = "#000000"
    ) -> float:
        """Write a text in lines from ``y`` downwards; where the next one begins."""
        for line in self.wrapped(text, size, room, is_bold):
            self.text(x, y, line, size, is_bold=is_bold, grey=grey)
            y += size * LEADING
        return y

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        align: str = "start",
        is_bold: bool = False,
        grey: str = "#000000",
    ) -> None:
        """Write one line, its top at ``y``; ``align`` says what of it stands at ``x``: start, middle or end."""
        sides = {"start": "left", "middle": "center", "end": "right"}
        if self.is_mirrored:
            sides = {"start": "right", "middle": "center", "end": "left"}
        weight = "bold" if is_bold else "normal"

        def draw(figure: Figure, height: float) -> None:
            figure.text(
                self._across(x) / self.width,
                1 - (y + size) / height,
                text,
                fontsize=size,
                fontfamily=FONT,
                fontweight=weight,
                color=grey,
                ha=sides[align],
                va="baseline",
                parse_math=False,
                zorder=5,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6},
            )

        self.drawn.append(draw)

    def line(
        self, start: tuple[float, float], end: tuple[float, float], *, thick: float, grey: str, is_dashed: bool = False
    ) -> None:
        """Draw a line between two points."""
        self._path([start, end], thick=thick, grey=grey, style="--" if is_dashed else "-")

    def arrow(self, x: float, y: float, size: float = 5.0) -> None:
        """Draw a point of an arrow that goes on in the direction of reading."""
        self._path([(x - size, y - size / 2), (x, y), (x - size, y + size / 2)], thick=1.8, grey="#000000", style="-")

    def dot(self, x: float, y: float, *, is_hollow: bool = False) -> None:
        """Draw a dot."""

        def draw(figure: Figure, height: float) -> None:
            from matplotlib.lines import Line2D

            at = [self._across(x) / self.width], [1 - y / height]
            face = "white" if is_hollow else "black"
            figure.add_artist(
                Line2D(*at, marker="o", markersize=6, markerfacecolor=face, markeredgecolor="black", zorder=4)
            )

        self.drawn.append(draw)

    def save(self, path: Path, height: float, title: str, described: str) -> None:
        """Write the page, ``height`` points high, as PNG, SVG or PDF by the name's ending.

        Args:
            path: Where to.
            height: In points.
            title: Kept in the file.
            described: All that is shown, in words, kept in the file for those who do not see it.
        """
        from matplotlib import rc_context
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        kind = path.suffix.casefold().lstrip(".")
        told: dict[str, dict[str, str | None]] = {
            "png": {"Title": title, "Description": described, "Software": None},
            "svg": {"Title": title, "Description": described, "Date": None, "Creator": "Sijill"},
            "pdf": {"Title": title, "Subject": described, "CreationDate": None, "ModDate": None, "Creator": "Sijill"},
        }
        # fixed, so that the same estimates give the same bytes
        with rc_context({"svg.hashsalt": "sijill", "svg.fonttype": "path", "pdf.fonttype": 42}):
            figure = Figure(figsize=(self.width / 72, height / 72), facecolor="white")
            FigureCanvasAgg(figure)
            for draw in self.drawn:
                draw(figure, height)
            figure.savefig(path, format=kind, dpi=DOTS_PER_INCH, metadata=told[kind])

    def _across(self, x: float) -> float:
        return self.width - x if self.is_mirrored else x

    def _path(self, points: list[tuple[float, float]], *, thick: float, grey: str, style: str) -> None:
        def draw(figure: Figure, height: float) -> None:
            from matplotlib.lines import Line2D

            across = [self._across(x) / self.width for x, _ in points]
            down = [1 - y / height for _, y in points]
            order = 1 if thick < 1.5 else 3
            figure.add_artist(Line2D(across, down, linewidth=thick, color=grey, linestyle=style, zorder=order))

        self.drawn.append(draw)
