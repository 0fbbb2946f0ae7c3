"""SVG by hand: elements whose attributes and text are escaped, and nothing from outside."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape


def element(tag: str, *inside: str, **attributes: object) -> Markup:
    """One element; ``inside`` is escaped unless it is markup already, ``class_`` and ``text_anchor`` lose their ``_``.

    >>> str(element("text", "<b>", text_anchor="end"))
    '<text text-anchor="end">&lt;b&gt;</text>'
    """
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items() if value is not None}
    written = Markup("").join(Markup(' {}="{}"').format(name, _short(value)) for name, value in named.items())
    content = Markup("").join(escape(part) for part in inside)
    return Markup("<{0}{1}>{2}</{0}>").format(tag, written, content)


def picture(width: float, height: float, ident: str, title: str, about: str, parts: Sequence[str]) -> Markup:
    """A whole picture that a screen reader meets as one image with a title and a description."""
    return element(
        "svg",
        element("title", title, id=f"{ident}-title"),
        element("desc", about, id=f"{ident}-desc"),
        *parts,
        viewBox=f"0 0 {_short(width)} {_short(height)}",
        role="img",
        aria_labelledby=f"{ident}-title {ident}-desc",
        class_=f"chart {ident.partition('-')[0]}",
    )


def _short(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}".rstrip("0").rstrip(".")
    return str(value)
