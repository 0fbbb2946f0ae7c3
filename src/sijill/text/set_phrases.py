"""Lives lost, in the words of every other death: "seven lost their lives" is read as "seven were killed"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sijill.text.rewritten import Change

_LIFE = re.compile(
    r"(?<![\w-])(?:(?P<had>have|has|had|having)(?P<how>\s+(?:\w+ly|also|already|since|now|all|both))?\s+)?"
    r"(?P<verb>lost|loses?|losing)\s+(?P<whose>his|her|their)\s+(?P<what>life|lives)\b"
    r"(?!['’-]|\s+(?:to|on|savings?|insurance|partner|companion|work|support|story|jackets?|vests?|chances?|force)\b)"
)
_BARE = re.compile(
    r"\b(?:(?P<aside>do|does|did|don['’]t|doesn['’]t|didn['’]t|not|never|n['’]t|rather)|"
    r"to|will|would|may|might|could|can|must|shall|should|also|not)\s+\Z"
)
_NOT_QUITE = re.compile(r"\b(?:nearly|almost|narrowly|not|never|n['’]t|could well|well) (?:have |has |had )?\Z")
_NEAR = 24
"""The word that a bare verb stands with is within so many characters before it."""


def lives_lost(text: str) -> Iterator[Change]:
    """Give what stands for each "lost their lives": the parser knows who suffers "were killed".

    >>> from sijill.text.rewritten import rewritten
    >>> rewritten("Two have lost their lives.", lives_lost("Two have lost their lives.")).text
    'Two have been killed.'
    """
    if "life" not in text and "lives" not in text:
        return
    for match in _LIFE.finditer(text):
        words = _instead(match, text[max(0, match.start() - _NEAR) : match.start()])
        if words:
            yield Change(match.start("verb"), match.end(), words)


def _instead(match: re.Match[str], before: str) -> str:
    if _NOT_QUITE.search(before):
        return ""
    several = match["whose"] == "their"
    if match["had"]:
        return "been killed" if match["verb"] == "lost" else ""
    if match["verb"] == "losing":
        return "being killed"
    if match["verb"] == "lost":
        return "were killed" if several else "was killed"
    if match["verb"] == "loses":
        return "is killed"
    beside = _BARE.search(before)
    if beside is None:
        return "are killed"
    return "" if beside["aside"] else "be killed"
