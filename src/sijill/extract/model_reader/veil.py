"""Veil: a text as it may leave the process, and the way back from its characters to the true ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sijill.text.rewritten import Change, Rewritten, rewritten

Cover = Change
"""Characters of the true text, and what stands there instead."""
Veil = Rewritten
"""The text as it may leave: sealed words replaced."""


def veiled(text: str, covers: Iterable[Cover]) -> Veil:
    """Give ``text`` with each cover in place of its characters; of covers that overlap, the one that begins first.

    The later one is widened into it, so that none of its characters is left in sight.
    """
    return rewritten(text, _apart(covers))


def _apart(covers: Iterable[Cover]) -> Sequence[Cover]:
    kept: list[Cover] = []
    for cover in sorted(covers, key=lambda one: (one.start, -one.end)):
        if kept and cover.start < kept[-1].end:
            last = kept[-1]
            kept[-1] = Cover(last.start, max(last.end, cover.end), last.words)
        else:
            kept.append(cover)
    return kept
