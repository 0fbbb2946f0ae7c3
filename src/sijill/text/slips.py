"""Slips of the hand in the words that a report of harm hangs on: "civilans", "woundeed", "accodring"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sijill.text.rewritten import Change

_CUE_WORDS = (
    "civilian civilians militant militants policeman policemen soldier soldiers villagers fighters gunmen "
    "children passengers residents employee employees volunteer volunteers insurgents assailant assailants "
    "terrorists journalist journalists student students personnel killed killing injured injuring wounded "
    "wounding murdered executed hospitalized hospitalised injuries casualties fatalities assaulted attacked "
    "attacking ambushed kidnapped abducted beheaded suffered suffering sustained explosion exploded amputated "
    "according reported reportedly claimed announced confirmed sources officials authorities witnesses including "
    "following several unidentified unknown unspecified suspected presumed airstrike received hospital government "
    "individuals demonstrators protesters attackers gunshot severely critically"
)
_OTHER_WORDS = (
    "inured injures inuring solder solders villages framers stained sustain unspecific reporter reporting confirm "
    "source official"
)
_OTHERS = frozenset(_OTHER_WORDS.split())
"""Words of their own that differ from one above by one slip."""
_WORD = re.compile(r"(?<![\w'’-])[a-z]{6,}(?![\w'’-])")


@cache
def _slips() -> dict[str, str]:
    """Each cue word by what it becomes when two letters change places, one is left out or one is typed twice."""
    words = frozenset(_CUE_WORDS.split())
    found: dict[str, str] = {}
    for word in sorted(words):
        inner = range(1, len(word) - 1)
        made = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in inner}
        made |= {word[:at] + word[at + 1 :] for at in inner}
        made |= {word[:at] + word[at] + word[at:] for at in range(len(word))}
        for slip in made - words - _OTHERS:
            found.setdefault(slip, word)
    return found


def without_slips(text: str) -> Iterator[Change]:
    """Give the word meant for each cue word mistyped in small letters; names are left as they are.

    >>> [one.words for one in without_slips("Nine civilans were kileld in Velsk.")]
    ['civilians', 'killed']
    """
    slips = _slips()
    for match in _WORD.finditer(text):
        meant = slips.get(match[0])
        if meant is not None:
            yield Change(*match.span(), meant)
