"""The estimates side by side with their intervals and warnings, as an SVG drawing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from sijill.model.estimates import Estimate

WIDTH, ROW, TOP, LEFT, RIGHT = 860, 46, 64, 230, 40

STYLE = (
    "text{font-family:system-ui,'DejaVu Sans',sans-serif;fill:#1b1b1b}.small{font-size:11px;fill:#5a5a5a}"
    ".warn{fill:#9a3412}.axis{stroke:#bdbdbd;stroke-width:1}.bar{stroke:#1f4e79;stroke-width:3}.dot{fill:#1f4e79}"
)


def picture_of(estimates: Sequence[Estimate], title: str = "") -> str:
    """An SVG drawing: a row for each estimate, its interval as a line, its warnings below its name.

    Estimates that could not be made have a row that says why. The axis begins at 0 and needs no colour to be read.

    Args:
        estimates: In the order drawn, one or more.
        title: Drawn above.
    """
    made = [estimate.total for estimate in estimates if estimate.total is not None]
    step = _step(max([total.high for total in made] + [max(e.documented for e in estimates), 1.0]))
    most = step * math.ceil(max([total.high for total in made] + [max(e.documented for e in estimates), 1.0]) / step)
    scale = (WIDTH - LEFT - RIGHT) / most
    height = TOP + ROW * len(estimates) + 60
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" font-size="13">',
        f"<title>{escape(title or 'Estimates')}</title><style>{STYLE}</style>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="20" y="28" font-size="17" font-weight="600">{escape(title)}</text>',
        '<text x="20" y="47" class="small">People in all: estimate (dot) and interval (line)</text>',
        *_axis(step, most, scale, height),
    ]
    for place, estimate in enumerate(estimates):
        parts += _drawn(estimate, TOP + ROW * place + 22, scale)
    return "\n".join([*parts, "</svg>", ""])


def _step(most: float) -> float:
    """A round distance between marks, about five of them."""
    power = 10.0 ** math.floor(math.log10(most / 5))
    return next((power * times for times in (1, 2, 5) if power * times * 6 >= most), power * 10)


def _axis(step: float, most: float, scale: float, height: int) -> list[str]:
    bottom = height - 44
    marks = [step * place for place in range(round(most / step) + 1)]
    return [
        f'<line x1="{LEFT + mark * scale:.1f}" y1="{TOP}" x2="{LEFT + mark * scale:.1f}" y2="{bottom}" class="axis"/>'
        f'<text x="{LEFT + mark * scale:.1f}" y="{bottom + 16}" text-anchor="middle" class="small">{mark:,.0f}</text>'
        for mark in marks
    ]


def _drawn(estimate: Estimate, y: int, scale: float) -> list[str]:
    stratum = ", ".join(f"{value or 'not known'}" for _, value in estimate.stratum)
    name = f"{estimate.method}{' · ' + stratum if stratum else ''}"
    codes = ", ".join(dict.fromkeys(warning.code.removeprefix("estimate.") for warning in estimate.warnings))
    parts = [f'<text x="20" y="{y}">{escape(name)}</text>']
    total = estimate.total
    if total is None:
        parts.append(f'<text x="{LEFT + 6}" y="{y}" class="small warn">no estimate: {escape(codes)}</text>')
        return parts
    low, high, middle = (LEFT + end * scale for end in (total.low, total.high, total.median))
    numbers = f"{total.median:,.0f} [{total.low:,.0f}–{total.high:,.0f}], level {total.level:g}"
    parts += [
        f'<line x1="{low:.1f}" y1="{y - 5}" x2="{high:.1f}" y2="{y - 5}" class="bar"/>',
        f'<circle cx="{middle:.1f}" cy="{y - 5}" r="5" class="dot"/>',
        f'<text x="20" y="{y + 15}" class="small">{numbers}</text>',
    ]
    if codes:
        parts.append(f'<text x="{LEFT + 6}" y="{y + 15}" class="small warn">{escape(codes)}</text>')
    return parts
