"""Parties: sources that fight in the war they report on, and whose word a cautious policy sets aside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import Voice

_FIGHTERS = r"militants?|rebels?|insurgents?|jihadists?|guerrillas?|separatists?|extremists?|militias?|fighters"
_SPEAKING = r"sources?|group|groups|spokes\w+|media|website|leaders?|commanders?|statement"
_ARMED = re.compile(
    r"\b(?:Taliban|Voice of Jihad|VoJ|Al Emarah|Islamic State|(?-i:I\.?S\.?(?:I[SL])?)|Daesh|Amaq|Al[- ]Qaeda|"
    r"Al[- ]Shabaab|Boko Haram|JNIM|ISGS|ISWAP|AQIM|Ansar\w*|Houthis?|Hezbollah|Hamas|"
    r"PKK|HPG|YPG|People's Defense Forces|TTP|Tehrik\w*|BLA|BLF|Lashkar\w*|Jaish\w*|Maoists?|Naxals?|Naxalites?|NPA|"
    r"New People's Army|Abu Sayyaf|BIFF|ELN|FARC|Arakan Army|(?-i:K[IN]L?A)|TNLA|MNDAA|"
    rf"(?:{_FIGHTERS})(?:'s?)?(?: (?:{_SPEAKING}))?$)",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(rf"\b([A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:{_FIGHTERS}|gunmen|terrorists?|attackers)\b")
"""An armed group by its name, as in "three *Orsk* rebels"."""


def is_party(source: str) -> bool:
    """Give whether a source is an armed group or speaks for one, by its name.

    Args:
        source: A link of a claim's chain, as written or canonical.

    >>> is_party("Taliban sources"), is_party("the district governor")
    (True, False)
    """
    return _ARMED.search(source) is not None


def parties_in(claims: Sequence[Claim]) -> frozenset[str]:
    """Give the first speakers of ``claims`` who fight themselves: by their name, or since the text tells of their men.

    "Orsk sources said two officers died" is a party's word behind "three Orsk rebels were killed".
    """
    said = {c.attribution.chain[0] for c in claims if c.attribution.chain and c.attribution.voice is not Voice.NARRATOR}
    if not said:
        return frozenset()
    told = [c.victims.surface for c in claims] + [one.surface for c in claims for one in c.alleged_perpetrators]
    groups = "|".join(sorted({re.escape(match[1]) for words in told for match in _TOLD_OF.finditer(words)}))
    own = re.compile(rf"(?:the )?(?:{groups})(?:'s?)?(?: (?:{_SPEAKING}))?", re.IGNORECASE) if groups else None
    return frozenset(source for source in said if is_party(source) or (own is not None and own.fullmatch(source)))
