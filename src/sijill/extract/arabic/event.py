"""A harm in an Arabic sentence, by word positions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import UNDER_ARMS, Harm, Sex, Status

_ANOTHER = frozenset({"اخر", "اخري", "ثان", "ثاني", "ثانيه"})


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


def word_of_harm(event: ArabicEvent) -> int:
    """Give the word that tells of the harm: the case counted, where a number begins it ("three *deaths*")."""
    counted = event.phrase is not None and not event.phrase.noun and event.phrase.first == event.trigger
    return event.phrase.head if event.phrase is not None and counted else event.trigger


def is_headed(words: tuple[Word, ...], event: ArabicEvent, told: list[ArabicEvent]) -> bool:
    """Whether a head before a colon is told behind it: "*a new victim* of mines: a shepherd is killed"."""
    phrase = event.phrase
    low = phrase.count.low if phrase is not None and phrase.count is not None else None
    if low is None or event.names or not harms_named(words[event.trigger].text) & {event.harm}:
        return False
    behind = next((e for e in told if e.trigger > event.trigger and e.harm is event.harm and not e.part), None)
    if behind is None or behind.negated or not any(w.text == ":" for w in words[event.trigger : behind.trigger]):
        return False
    if _is_another(words, event.trigger, behind.trigger):
        return False
    count = behind.phrase.count if behind.phrase is not None else None
    same = (count.low if count is not None else len(behind.names)) == low
    return same and bool(harms_told(words[behind.trigger].text))


def _is_another(words: tuple[Word, ...], head: int, act: int) -> bool:
    """As in "a martyr in Jenin: *and another* is killed in Nablus": said to be, joined on, or of another place."""
    colon = next(i for i in range(head, act) if words[i].text == ":")
    told = words[colon + 1 : next((i for i in range(act, len(words)) if words[i].text in {"،", ","}), len(words))]
    others = any(word.text.removesuffix("ا") in _ANOTHER for word in told)
    placed = any(word.text == "في" for word in words[head:colon]) and any(word.text == "في" for word in told)
    return others or placed or (words[act].text.startswith("و") and words[act].bare != words[act].text)


def own_words(words: tuple[Word, ...], event: ArabicEvent) -> set[int]:
    """Give the words that tell of a harm and of nobody more: "a soldier *fell a martyr*" is one soldier."""
    own = {event.trigger, event.act if event.act is not None else event.trigger}
    behind = max(event.trigger + 1, event.phrase.last) if event.phrase is not None else len(words)
    if behind < len(words) and event.harm in harms_named(words[behind].text):
        own |= {behind}
    return own


def of_whole(whole: ArabicEvent, part: ArabicEvent) -> ArabicEvent:
    """Give a part of what was told before as the harm it names, and of the people its whole is of."""
    return _of_its_kind(whole, _of_both(whole, part))


def _of_its_kind(whole: ArabicEvent, part: ArabicEvent) -> ArabicEvent:
    """As in "11 fighters, *seven of them* foreigners": seven fighters.

    Children and women among them may be anybody's: they stay what the text says of them.
    """
    kind, told = whole.phrase.status if whole.phrase is not None else Status.UNKNOWN, part.phrase
    if told is None or told.status is not Status.UNKNOWN or told.is_child or told.sex is Sex.FEMALE:
        return part
    return replace(part, phrase=replace(told, status=kind)) if kind in UNDER_ARMS else part


def _of_both(whole: ArabicEvent, part: ArabicEvent) -> ArabicEvent:
    """Give a part of a number for both harms as what it names: "56 between dead and wounded, *of them 16 dead*"."""
    named = harms_named(part.phrase.noun) & {Harm.KILLED, Harm.INJURED} if part.phrase is not None else frozenset()
    if whole.phrase is None or not _is_for_both(whole.phrase) or len(named) != 1:
        return part
    return replace(part, harm=next(iter(named)), part=False)


def without_counted_for_both(events: list[ArabicEvent]) -> list[ArabicEvent]:
    """Give the events without those of a number that is for dead and hurt: "claimed *31* between dead and hurt"."""
    both = {e.phrase.count_words for e in events if e.phrase is not None and _is_for_both(e.phrase)} - {None}
    return [e for e in events if e.phrase is None or _is_for_both(e.phrase) or e.phrase.count_words not in both]


def _is_for_both(phrase: Phrase) -> bool:
    return phrase.count is not None and phrase.count.modifier == "killed_or_injured"
