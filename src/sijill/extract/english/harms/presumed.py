"""Missing and feared dead: one fate that is not known, not two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.sentences import sentence_start
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_PRESUMING = frozenset({"feared", "presumed", "believed", "assumed", "thought", "supposed", "considered", "suspected"})
_MISSED = frozenset({"missing", "unaccounted"})
"""Who was taken away and is presumed killed was harmed twice; who is only missing was not."""
_BETWEEN = frozenset({"to", "be", "have", "been", "now", "also"})
_FARTHEST = 5
"""The word of presuming stands within this many words before the death (words)."""


def without_presumed_deaths(found: list[Event]) -> list[Event]:
    """Give the events without the deaths only presumed of people who are missing: "missing and *feared dead*"."""
    missing = [event for event in found if event.trigger.lower_ in _MISSED and not event.negated]
    return [event for event in found if not any(_is_presumed_of(event, other) for other in missing)]


def _is_presumed_of(death: Event, missing: Event) -> bool:
    if death.harm is not Harm.KILLED or not _is_presumed(death.trigger):
        return False
    same = {victim.i for victim in death.victims} & {victim.i for victim in missing.victims}
    return bool(same) or death.trigger.i in {victim.i for victim in death.victims}


def _is_presumed(trigger: Token) -> bool:
    for at in range(trigger.i - 1, max(sentence_start(trigger) - 1, trigger.i - _FARTHEST), -1):
        word = str(trigger.doc[at].lower_)
        if word in _PRESUMING:
            return True
        if word not in _BETWEEN:
            return False
    return False
