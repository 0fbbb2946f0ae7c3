"""The reading for a terminal: the text with its words coloured, and under it each claim with what gave it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.extract.explained.derivation import Derived, derivation, headline
from sijill.extract.explained.marks import KINDS, Piece, pieces
from sijill.model.claims import Claim
from sijill.model.readings import Reading
from sijill.policies.making import Making
from sijill.policies.policy import Policy

if TYPE_CHECKING:
    from rich.text import Text

_STYLES = {
    "harm": "bold red",
    "number": "bold yellow",
    "who": "cyan",
    "source": "magenta",
    "place": "green",
    "date": "blue",
    "verification": "underline magenta",
    "accused": "red",
    "garble": "reverse yellow",
    "protected": "reverse",
}
_RIGHT_TO_LEFT = frozenset({"ar"})
_RLI, _FSI, _PDI = "\u2067", "\u2068", "\u2069"
"""Marks that keep a stretch of right-to-left text, and what stands beside it, each in its own order."""
NARROWEST = 40
_FIRST = ("protected", "garble", "number", "harm", *KINDS)
"""Of several marks on one word, the first of these gives its colour."""


def in_terminal(
    text: str,
    reading: Reading,
    making: tuple[Policy, Sequence[Making]] | None = None,
    color: bool = False,
    width: int = 100,
) -> str:
    """Give the text with every claim between brackets that bear its number, and each claim's derivation.

    Colour only adds: without it the brackets and the list say the same. A protected name stands between braces.

    Args:
        text: What was read.
        reading: What was read in it.
        making: The policy and how its figures were made.
        color: Whether to colour.
        width: Columns of the terminal.
    """
    from io import StringIO

    from rich.console import Console

    out = StringIO()
    console = Console(
        file=out,
        force_terminal=color,
        no_color=not color,
        color_system="standard" if color else None,
        width=max(NARROWEST, width),
        highlight=False,
        markup=False,
        emoji=False,
    )
    is_rtl = reading.language in _RIGHT_TO_LEFT
    hidden = len(reading.protection)
    console.print("For the desk, not for publication: names that are to be protected are shown here.", style="bold")
    if hidden:
        console.print("What is protected stands between braces { }; the reasons are told below.")
    console.print(_legend())
    console.print()
    console.print(_marked(text, reading, is_rtl), justify="right" if is_rtl else "left")
    for claim in reading.claims:
        console.print()
        _print_claim(console, claim, reading, is_rtl)
    for line in _others(reading, is_rtl):
        console.print(line)
    if making is not None:
        for line in coded_lines(*making):
            console.print(line)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def coded_lines(policy: Policy, made: Sequence[Making]) -> list[str]:
    """Give how the figures of a policy were made, a line each."""
    lines = ["", f"Coded by {policy.title}, version {policy.version} ({policy.name}): {policy.source}"]
    for one in made:
        high = "open" if one.figure.high is None else one.figure.high
        lines.append(f"  {one.harm}: low {one.figure.low}, best {one.figure.best}, high {high}; {one.rule}")
        for share in one.shares:
            word = f", as this policy reads “{share.word.replace('_', ' ')}”" if share.word else ""
            number = share.low if share.low == share.high else f"{share.low} to {share.high}"
            lines.append(f"    counted   {share.claim}: {number} ({share.source}){word}")
        lines += [f"    left out  {out.claim}: {out.why}" for out in one.left_out]
        if not one.is_whole:
            lines.append(
                "    these do not make the figure by themselves: a rule of the policy that is not told here did"
            )
    return lines


def _legend() -> Text:
    from rich.text import Text

    legend = Text("Marked: [c1 a claim]c1")
    for kind, name in KINDS.items():
        legend.append(", ")
        legend.append(name, style=_STYLES[kind])
    return legend


def _marked(text: str, reading: Reading, is_rtl: bool) -> Text:
    from rich.text import Text

    marked = Text()
    before: tuple[str, ...] = ()
    for piece in pieces(text, reading):
        _open(marked, piece, before, is_rtl)
        words = text[piece.start : piece.end]
        kind = next((kind for kind in _FIRST if kind in piece.kinds), None)
        marked.append(_seen(words), style=_STYLES[kind] if kind else None)
        before = piece.kinds
        if "protected" in piece.kinds and not _goes_on(reading, piece.end):
            marked.append("}")
        for ident in reversed(piece.ends):
            marked.append(_apart(f"]{ident}", is_rtl), style="dim")
    return marked


def _open(marked: Text, piece: Piece, before: tuple[str, ...], is_rtl: bool) -> None:
    for ident in piece.begins:
        marked.append(_apart(f"[{ident} ", is_rtl), style="dim")
    if "protected" in piece.kinds and "protected" not in before:
        marked.append("{")


def _goes_on(reading: Reading, at: int) -> bool:
    flagged = [span for flag in reading.protection for span in flag.spans]
    named = [span for person in reading.people if person.protect for span in person.spans]
    return any(span.start <= at < span.end for span in (*flagged, *named))


def _seen(words: str) -> str:
    """Control characters would speak to the terminal: they are shown as the replacement character."""
    return "".join(c if c in "\n\t" or c.isprintable() or c.isspace() else "\ufffd" for c in words)


def _apart(words: str, is_rtl: bool) -> str:
    return f"{_FSI}{words}{_PDI}" if is_rtl else words


def _print_claim(console: object, claim: Claim, reading: Reading, is_rtl: bool) -> None:
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    assert isinstance(console, Console)
    heading = Text(f"{claim.id}  {_apart(headline(claim), is_rtl)}", style="bold")
    heading.append(f"  [{claim.span.start}-{claim.span.end}]", style="not bold dim")
    console.print(heading)
    for one in derivation(claim, reading):
        console.print(Padding(_derived(one, is_rtl), (0, 0, 0, 4)))


def _derived(one: Derived, is_rtl: bool) -> Text:
    from rich.text import Text

    styles = {
        "number": "number",
        "harm": "harm",
        "place": "place",
        "date": "date",
        "who says so": "source",
        "who": "who",
    }
    line = Text()
    line.append(f"{one.part}: ", style="dim")
    line.append(_apart(_seen(one.value), is_rtl), style=_STYLES.get(styles.get(one.part, ""), "none"))
    if one.words:
        shown = ", ".join(f"“{_apart(_seen(' '.join(words.split())), is_rtl)}”" for words in one.words)
        line.append(f"  from {shown}", style="none")
    if one.note:
        line.append(f"  ({_apart(_seen(one.note), is_rtl)})", style="dim")
    return line


def _others(reading: Reading, is_rtl: bool) -> list[str]:
    if not reading.claims:
        lines = ["", "no claims"]
    else:
        lines = [""]
    for flag in reading.protection:
        words = ", ".join(_apart(_seen(span.quote), is_rtl) for span in flag.spans[:1])
        lines.append(f"protected: {flag.who}: {flag.reason} (“{words}”)")
    lines += [
        f"perhaps bent ({garble.impact.value}): “{garble.span.quote}”: {garble.reading}" for garble in reading.garbles
    ]
    return lines
