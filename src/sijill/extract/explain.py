"""The reading in words, and as a page with every claim marked in the text it was read from."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from sijill.model.claims import Claim
from sijill.model.readings import Reading


def in_words(reading: Reading) -> str:
    """Give a few lines a claim: what, how many, who says so, and the words."""
    lines = [_claim_words(claim) for claim in reading.claims]
    lines += [f"protect: {flag.reason} [{flag.spans[0].start}-{flag.spans[0].end}]" for flag in reading.protection]
    lines += [f"garbled? {garble.span.quote!r}: {garble.reading}" for garble in reading.garbles]
    return "\n".join(lines) if lines else "no claims"


def _claim_words(claim: Claim) -> str:
    chain = " > ".join(claim.attribution.chain) or "no source named"
    no = "NOT " if claim.negated else ""
    return (
        f"{claim.id} {_proposed(claim)}{no}{claim.harm.value}: {_number(claim)} {claim.victims.surface or 'people'} "
        f"({claim.victims.status.value}); "
        f"{chain}; {claim.verification.state.value}\n    {claim.span.start}-{claim.span.end} {claim.span.quote!r}"
    )


def _proposed(claim: Claim) -> str:
    instead = f" instead of {claim.changes}" if claim.changes else ""
    return f"(proposed by {claim.method.name}{instead}) " if claim.method.is_model else ""


def _number(claim: Claim) -> str:
    count = claim.count
    if not count.is_stated:
        return "an unstated number of"
    if count.is_open:
        return f"{count.low} or more"
    return (
        str(count.high) if count.low == count.high else f"{count.low if count.low is not None else '?'} to {count.high}"
    )


def as_html(text: str, reading: Reading) -> str:
    """Give a page that stands alone: the text with claims, garbles and protected words marked, and their notes."""
    marks = sorted(
        [(c.span.start, c.span.end, "claim", _claim_words(c)) for c in reading.claims]
        + [(g.span.start, g.span.end, "garble", g.reading) for g in reading.garbles]
        + [(s.start, s.end, "protect", f.reason) for f in reading.protection for s in f.spans]
    )
    edges = sorted({0, len(text), *[edge for start, end, _, _ in marks for edge in (start, end)]})
    body: list[str] = []
    for start, end in pairwise(edges):
        over = [(kind, note) for first, last, kind, note in marks if first <= start and end <= last]
        words = escape(text[start:end])
        if over:
            kinds = " ".join(sorted({kind for kind, _ in over}))
            notes = escape(" | ".join(note for _, note in over), quote=True)
            words = f'<mark class="{kinds}" title="{notes}">{words}</mark>'
        body.append(words)
    return (
        f'<!doctype html><html lang="{escape(reading.language)}"><meta charset="utf-8">'
        f"<title>{escape(reading.id)}</title>"
        "<style>body{max-width:45em;margin:2em auto;font:1.1em/1.6 serif;white-space:pre-wrap}"
        ".claim{background:#fde9a9}"
        ".garble{text-decoration:underline wavy #a33}.protect{outline:1px dashed #225}</style>"
        f'<body dir="auto">{"".join(body)}</body></html>\n'
    )
