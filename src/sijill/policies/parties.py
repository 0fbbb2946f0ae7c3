"""Parties: sources that fight in the war they report on, and whose word a cautious policy sets aside."""

from __future__ import annotations

import re

_ARMED = re.compile(
    r"\b(?:Taliban|Voice of Jihad|VoJ|Al Emarah|Islamic State|I\.?S\.?(?:I[SL])?|Daesh|Amaq|Al[- ]Qaeda|Al[- ]Shabaab|"
    r"Boko Haram|JNIM|ISGS|ISWAP|AQIM|Ansar\w*|Houthis?|Hezbollah|Hamas|"
    r"PKK|HPG|YPG|People's Defense Forces|TTP|Tehrik\w*|BLA|BLF|Lashkar\w*|Jaish\w*|Maoists?|Naxals?|Naxalites?|NPA|"
    r"New People's Army|Abu Sayyaf|BIFF|ELN|FARC|Arakan Army|K[IN]L?A|TNLA|MNDAA|"
    r"(?:militants?|rebels?|insurgents?|jihadists?|guerrillas?|separatists?|extremists?|militias?|fighters)"
    r"(?:'s?)?(?: (?:sources?|group|groups|spokes\w+|media|website|leaders?|commanders?|statement))?$)",
)


def is_party(source: str) -> bool:
    """Give whether a source is an armed group or speaks for one, by its name.

    Args:
        source: A link of a claim's chain, as written or canonical.

    >>> is_party("Taliban sources"), is_party("the district governor")
    (True, False)
    """
    return _ARMED.search(source) is not None
