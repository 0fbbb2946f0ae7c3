"""A harm in an Arabic sentence, by word positions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sijill.extract.arabic.forms import harms_named
from sijill.extract.arabic.phrases import Phrase
from sijill.model.vocabulary import Harm


@dataclass(frozen=True, slots=True)
class ArabicEvent:
    """A harm: trigger and phrase by word position, names by position, whether it is denied, or part of one before.

    ``act`` is the word that names the harm, where the trigger is a verb of undergoing it; ``toll`` says that a word
    for the number of the fallen tells it.
    """

    harm: Harm
    trigger: int
    phrase: Phrase | None
    negated: bool
    names: tuple[tuple[int, int], ...] = ()
    part: bool = False
    act: int | None = None
    toll: bool = False


def is_same_one(first: ArabicEvent, second: ArabicEvent) -> bool:
    """Whether a sentence tells twice of one: "confirmed *the youth's* death ... said *the youth* had died"."""
    one, again = first.phrase, second.phrase
    if one is None or again is None or not (one.definite and again.definite) or one.noun != again.noun:
        return False
    counts = {phrase.count.low if phrase.count is not None else None for phrase in (one, again)}
    return counts == {1} and one.noun.startswith("ال") and not (first.names or second.names)


def of_both(whole: ArabicEvent, part: ArabicEvent) -> ArabicEvent:
    """Give a part of a number for both harms as what it names: "56 between dead and wounded, *of them 16 dead*"."""
    named = harms_named(part.phrase.noun) & {Harm.KILLED, Harm.INJURED} if part.phrase is not None else frozenset()
    if whole.phrase is None or not _is_of_both(whole.phrase) or len(named) != 1:
        return part
    return replace(part, harm=next(iter(named)), part=False)


def without_counted_for_both(events: list[ArabicEvent]) -> list[ArabicEvent]:
    """Give the events without those of a number that is for dead and hurt: "claimed *31* between dead and hurt"."""
    both = {e.phrase.count_words for e in events if e.phrase is not None and _is_of_both(e.phrase)} - {None}
    return [e for e in events if e.phrase is None or _is_of_both(e.phrase) or e.phrase.count_words not in both]


def _is_of_both(phrase: Phrase) -> bool:
    return phrase.count is not None and phrase.count.modifier == "killed_or_injured"
