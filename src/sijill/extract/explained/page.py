"""The reading as a page for the desk: the text and its claims side by side, with links both ways; it stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from sijill.extract.explained.derivation import Derived, derivation, headline
from sijill.extract.explained.marks import KINDS, Piece, pieces
from sijill.extract.explained.style import STYLE
from sijill.model.claims import Claim
from sijill.model.readings import Reading
from sijill.model.vocabulary import Impact
from sijill.policies.making import Making
from sijill.policies.policy import Policy

_RIGHT_TO_LEFT = frozenset({"ar"})
_ALONE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def as_html(text: str, reading: Reading, making: tuple[Policy, Sequence[Making]] | None = None) -> str:
    """Give the page; it asks nothing of the network, runs no script, and escapes every word of the text.

    It shows protected names, marked as such: it is for the desk and says so.

    Args:
        text: What was read.
        reading: What was read in it.
        making: The policy and how its figures were made.
    """
    claims = "".join(_claim(claim, reading) for claim in reading.claims) or "<p>No claims were read in this text.</p>"
    published = f"published {reading.published}" if reading.published else "no day of publication given"
    return (
        '<!doctype html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_ALONE)}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
        f"<title>What was read in {escape(reading.id)}</title><style>{STYLE}</style></head><body>"
        '<a class="skip" href="#claims">Skip to the claims</a>'
        f"<header><h1>What was read in <bdi>{escape(reading.id)}</bdi></h1>"
        f"<p>{len(reading.claims)} claims · {published} · language {escape(reading.language)}</p>"
        f'<p class="desk" role="note">For the desk. Not for publication.{_protected_words(reading)} '
        "A claim is what the words say, never what happened.</p></header>"
        f'<main><section class="text" aria-labelledby="h-text" tabindex="0"><h2 id="h-text">The text</h2>{_legend()}'
        f"{_text(text, reading)}{_bent(reading)}</section>"
        f'<section id="claims" aria-labelledby="h-claims"><h2 id="h-claims">The claims</h2>{claims}'
        f"{_others(reading)}</section></main>"
        f"{_figures(*making) if making is not None else ''}</body></html>\n"
    )


def _protected_words(reading: Reading) -> str:
    if not reading.protection:
        return ""
    return " It shows names and words that are to be protected, marked as protected."


def _legend() -> str:
    items = "".join(f'<li><mark class="k-{kind}">{escape(name)}</mark></li>' for kind, name in KINDS.items())
    first = '<li><span class="ref">c1</span> claim 1 begins</li>'
    return f'<ul class="legend" aria-label="What the marks mean">{first}{items}</ul>'


def _lang(reading: Reading) -> str:
    side = "rtl" if reading.language in _RIGHT_TO_LEFT else "ltr"
    return f'lang="{escape(reading.language, quote=True)}" dir="{side}"'


def _text(text: str, reading: Reading) -> str:
    return f'<div class="read" {_lang(reading)}>{"".join(_piece(text, piece) for piece in pieces(text, reading))}</div>'


def _piece(text: str, piece: Piece) -> str:
    words = escape(text[piece.start : piece.end])
    links = "".join(
        f'<a class="ref" dir="ltr" lang="en" id="text-{ident}" href="#claim-{ident}">'
        f'<span class="vh">claim </span>{ident}</a>'
        for ident in map(escape, piece.begins)
    )
    names = ", ".join(KINDS[kind] for kind in piece.kinds)
    inside = " in" if piece.claims else ""
    if piece.kinds:
        classes = " ".join(f"k-{kind}" for kind in piece.kinds)
        return f'{links}<mark class="{classes}{inside}" title="{escape(names)}">{words}</mark>'
    return f'{links}<span class="in">{words}</span>' if inside else links + words


def _claim(claim: Claim, reading: Reading) -> str:
    ident = escape(claim.id)
    parts = "".join(_derived(one, reading) for one in derivation(claim, reading))
    return (
        f'<article id="claim-{ident}" aria-labelledby="h-{ident}"><h3 id="h-{ident}">{ident} · '
        f'<bdi>{escape(headline(claim))}</bdi></h3><a href="#text-{ident}">Go to its words in the text'
        f'<span class="vh"> (claim {ident})</span></a><dl>{parts}</dl></article>'
    )


def _derived(one: Derived, reading: Reading) -> str:
    words = ", ".join(f"<q {_lang(reading)}>{escape(' '.join(words.split()))}</q>" for words in one.words)
    said = f" from {words}" if words else ""
    note = f' <span class="note">(<bdi>{escape(one.note)}</bdi>)</span>' if one.note else ""
    return f"<dt>{escape(one.part)}</dt><dd><bdi>{escape(one.value)}</bdi>{said}{note}</dd>"


def _others(reading: Reading) -> str:
    flags = "".join(
        f"<li><strong>{escape(flag.who)}</strong>: {escape(flag.reason)}: "
        + ", ".join(f"<q {_lang(reading)}>{escape(span.quote)}</q>" for span in flag.spans)
        + "</li>"
        for flag in reading.protection
    )
    return f"<h2>Protected: not to leave</h2><ul>{flags}</ul>" if flags else ""


_WOULD_CHANGE = {
    Impact.COUNT: "a number of people",
    Impact.PERSON: "who it is about, or who did it to whom",
    Impact.PLACE: "the place",
    Impact.SOURCE: "who says it",
    Impact.STATUS: "what people are said to be",
    Impact.NONE: "nothing that is counted",
}


def _bent(reading: Reading) -> str:
    """The words that look bent, under the text they stand in, each with a reading that is only that."""
    garbles = "".join(
        f"<li><q {_lang(reading)}>{escape(garble.span.quote)}</q>: {escape(garble.reading)} "
        f'<span class="note">(would change: {_WOULD_CHANGE[garble.impact]})</span></li>'
        for garble in reading.garbles
    )
    lead = (
        "<p>What may have been meant is a reading, not what was said. The words stay as printed; a person decides.</p>"
    )
    return f"<h2>Perhaps bent words</h2>{lead}<ul>{garbles}</ul>" if garbles else ""


def _figures(policy: Policy, made: Sequence[Making]) -> str:
    head = (
        f'<section class="figures" aria-labelledby="h-figures"><h2 id="h-figures">How the figures were made</h2>'
        f"<p>Policy {escape(policy.title)}, version {escape(policy.version)} ({escape(policy.name)}): "
        f"{escape(policy.source)}</p>"
    )
    return head + "".join(_making(one) for one in made) + "</section>"


def _making(one: Making) -> str:
    high = "open" if one.figure.high is None else str(one.figure.high)
    rows = "".join(
        f'<tr><td><a href="#claim-{escape(share.claim)}">{escape(share.claim)}</a></td><td>counted</td>'
        f"<td>{share.low if share.low == share.high else f'{share.low} to {share.high}'}</td>"
        f"<td><bdi>{escape(share.source)}</bdi>"
        + (f"; as this policy reads “{escape(share.word.replace('_', ' '))}”" if share.word else "")
        + "</td></tr>"
        for share in one.shares
    )
    rows += "".join(
        f'<tr><td><a href="#claim-{escape(out.claim)}">{escape(out.claim)}</a></td><td>left out</td><td></td>'
        f"<td><bdi>{escape(out.why)}</bdi></td></tr>"
        for out in one.left_out
    )
    rest = (
        "" if one.is_whole else "<p>These do not make the figure by themselves: a rule that is not told here did.</p>"
    )
    caption = f"{escape(one.harm)}: low {one.figure.low}, best {one.figure.best}, high {high}"
    return (
        f"<table><caption>{caption}; {escape(one.rule)}</caption><thead><tr><th scope=col>claim</th>"
        f"<th scope=col>in the figure</th><th scope=col>people</th><th scope=col>source, or why not</th></tr></thead>"
        f"<tbody>{rows or '<tr><td colspan=4>no claim of this harm</td></tr>'}</tbody></table>{rest}"
    )
