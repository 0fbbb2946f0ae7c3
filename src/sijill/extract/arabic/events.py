"""Harm in an Arabic sentence: the word that tells of it and the phrase of those who suffered it."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.as_many import as_many, in_shares, reckoned
from sijill.extract.arabic.bare_numbers import number_alone
from sijill.extract.arabic.befell_known import deaths_of_known, wounds_of_known
from sijill.extract.arabic.both_harms import past_other, tells_both
from sijill.extract.arabic.cases import counted_cases
from sijill.extract.arabic.deaths_told import told_otherwise
from sijill.extract.arabic.deeds import (
    are_acts_of_a_kind,
    burned_alive,
    is_condemned,
    is_done_to_others,
    is_other_than_death,
    is_sentenced,
    members_before,
    number_before,
    two_by_verb,
    two_themselves,
)
from sijill.extract.arabic.denials import denies_anyone, is_negated, is_other_mood, is_supposed
from sijill.extract.arabic.disasters import is_of_nature, sinks
from sijill.extract.arabic.event import (
    ArabicEvent,
    is_headed,
    is_same_one,
    of_whole,
    own_words,
    without_counted_for_both,
    word_of_harm,
)
from sijill.extract.arabic.families import with_members
from sijill.extract.arabic.fates import of_unknown_fate
from sijill.extract.arabic.forced import told_apart
from sijill.extract.arabic.forms import forms, harms_named, harms_told, is_one_of
from sijill.extract.arabic.hurt_otherwise import are_bodies_or_hurt, hurt_otherwise
from sijill.extract.arabic.illnesses import is_of_illness
from sijill.extract.arabic.in_addition import in_addition
from sijill.extract.arabic.joined import joined_behind, joined_on, mixed
from sijill.extract.arabic.lives import met_death, took_lives
from sijill.extract.arabic.losses import bereaved, denied_loss
from sijill.extract.arabic.named_events import with_names
from sijill.extract.arabic.of_the_hurt import died_unnamed
from sijill.extract.arabic.parts import THEM, among_the_dead, part_begins, parts_at
from sijill.extract.arabic.phrases import Phrase, has_article, phrase_at
from sijill.extract.arabic.pronouns import (
    died_of_wounds,
    done_to_known,
    is_told_again,
    killed_whom,
    meant_by_that,
    threatened_known,
)
from sijill.extract.arabic.ranks import status_of_others, status_of_side, with_guarded
from sijill.extract.arabic.testified import (
    is_body_brought,
    is_body_of_kin,
    themselves_and,
    with_my_father,
)
from sijill.extract.arabic.things import things_at
from sijill.extract.arabic.tolls import TOLD_AGAIN, is_of_a_toll, swells, toll_at
from sijill.extract.arabic.undergone import undergone
from sijill.extract.arabic.victims import FARTHEST, STRICT, around, following, preceding
from sijill.extract.arabic.victims_of import victims_of
from sijill.extract.arabic.words import ArabicSentence, Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status
from sijill.text.numerals import ARABIC_VAGUE

_HARMS = (
    Harm.KILLED,
    Harm.INJURED,
    Harm.DETAINED,
    Harm.MISSING,
    Harm.DISPLACED,
    Harm.TORTURED,
    Harm.ROBBED,
    Harm.PROPERTY_DESTROYED,
    Harm.THREATENED,
    Harm.RESCUED,
)
_ACTS = frozenset({"مقتل", "استشهاد", "مصرع", "وفاه", "اعدام", "اغتيال", "ارتقا", "ارتقاء", "تصفيه", "اصابه", "جرح"})
"""Nouns of the act: two of them joined are both of whom follows."""
_THINGS = frozenset({Harm.PROPERTY_DESTROYED, Harm.ROBBED})
_ARMED = frozenset({Status.COMBATANT, Status.SECURITY})
_VAGUE = frozenset({"dozens", "hundreds", "thousands", "tens", "scores"})
BOTH = "killed_or_injured"
_AND_HURT = frozenset({"وجريحا", "ومصابا"})
"""As in "23 dead *and wounded*", the number with one for each."""


def arabic_events(sentence: ArabicSentence) -> list[ArabicEvent]:
    """Give the events of a sentence in reading order; no word is counted twice."""
    found: list[ArabicEvent] = []
    used: set[int] = set()
    words = with_my_father(sentence.words)
    for at in range(len(words)):
        if at in used:
            continue
        parts = parts_at(words, at, found)
        if parts:
            harms = (
                harms_named(words[at - 1].bare.removeprefix("ال")) if at and words[at - 1].text[0].isalpha() else None
            )
            whole = next((e for e in reversed(found) if not e.part and (not harms or e.harm in harms)), None)
            used |= {i for part in parts for i in range(at, part.last)} if whole is not None else set()
            if whole is not None and not whole.negated:
                begun = part_begins(words, at)
                found += [of_whole(whole, ArabicEvent(whole.harm, begun, part, False, part=True)) for part in parts]
            continue
        among = among_the_dead(words, at)
        if among is not None:
            found += [ArabicEvent(among[0], at, one, is_negated(words, at), part=True) for one in among[1]]
            used |= set(range(at, among[1][-1].last))
            continue
        event = _undergone(words, at) or _toll(words, at) or _event(words, at, used) or _cases(words, at, used)
        event = event or _as_many(words, at, found)
        if event is not None and not is_of_nature(words, event.trigger):
            told = [_in_ranks(words, one, found) for one in (event, *_joined(words, event))]
            toll = next((e.trigger for e in reversed(found) if e.harm is Harm.KILLED and not e.part), at)
            if (
                swells(words, at, toll, event.harm)
                or _is_of_them(words, event, found)
                or _is_of_toll(words, event, found)
            ):
                told = [replace(one, part=True) for one in told]
            found += told
            first = event.phrase.first if event.phrase else at
            used |= (
                {i for e in told if e.phrase for i in range(min(first, at), e.phrase.last)} if _is_near(event) else {at}
            )
            used |= {i for e in told if e.phrase for i in range(e.phrase.first, e.phrase.last)}
            used |= own_words(words, event)
    for ways in (deaths_of_known, hurt_otherwise, wounds_of_known):
        found = sorted([*found, *ways(words, found)], key=lambda event: event.trigger)
    named = [event for event in with_names(words, found) if not is_of_illness(words, word_of_harm(event), event.harm)]
    named = [event for event in named if not is_headed(words, event, named)]
    return without_counted_for_both([event for event in named if not _is_again(words, event, named)])


def _is_again(words: tuple[Word, ...], event: ArabicEvent, told: list[ArabicEvent]) -> bool:
    """Whether "his death" is that of the one killed whom the sentence told of before."""
    phrase = event.phrase
    if event.harm is not Harm.KILLED or phrase is None or phrase.count_words:
        return False
    dead = [e for e in told if e.harm is Harm.KILLED and e.trigger < event.trigger and not (e.part or e.negated)]
    if len(dead) == 1 and is_same_one(dead[0], event):
        return True
    if len(dead) != 1 or phrase.head != event.trigger:
        return False
    return is_told_again(words, event.trigger, dead[0].phrase, dead[0].trigger, len(dead[0].names))


def _is_of_them(words: tuple[Word, ...], event: ArabicEvent, found: list[ArabicEvent]) -> bool:
    """As in "seven were wounded, *two of them* badly": of whom the harm was told before."""
    last = event.phrase.last if event.phrase is not None else len(words)
    before = any(other.harm is event.harm and not other.negated for other in found)
    counted = any(other.phrase is not None and other.phrase.is_counted for other in found if other.harm is event.harm)
    if counted and _are_the_dead(words, event):
        return True
    return before and any(word.text in THEM for word in words[max(0, last - 1) : last + 1])


def _is_of_toll(words: tuple[Word, ...], event: ArabicEvent, found: list[ArabicEvent]) -> bool:
    told = [e for e in found if e.harm is event.harm and e.phrase is not None and not e.part]
    tolls = [e.phrase for e in told if e.toll and e.phrase is not None]
    wholes = [e.phrase for e in told if e.phrase is not None and e.phrase.is_counted]
    return event.phrase is not None and (
        any(is_of_a_toll(words, event.phrase, toll) for toll in tolls)
        or any(way(words, event.phrase, whole) for way in TOLD_AGAIN for whole in wholes)
    )


def _are_the_dead(words: tuple[Word, ...], event: ArabicEvent) -> bool:
    """As in "three dead ..., *the dead are two* Iraqis": what follows says who was counted before."""
    head = words[event.trigger].bare
    named = head.startswith("ال") and event.harm in harms_named(head) | harms_named(head.removeprefix("ال"))
    return named and event.phrase is not None and event.phrase.first >= event.trigger


def _is_near(event: ArabicEvent) -> bool:
    return (
        event.phrase is not None
        and event.phrase.first - event.trigger in {0, 1, 2}
        and event.phrase.last > event.trigger
    )


def _toll(words: tuple[Word, ...], at: int) -> ArabicEvent | None:
    told = toll_at(words, at)
    return ArabicEvent(told[0], at, told[1], is_negated(words, at), toll=True) if told is not None else None


def _undergone(words: tuple[Word, ...], at: int) -> ArabicEvent | None:
    told = undergone(words, at)
    return ArabicEvent(told[0], at, told[1], is_negated(words, at), act=told[2]) if told is not None else None


def _as_many(words: tuple[Word, ...], at: int, found: list[ArabicEvent]) -> ArabicEvent | None:
    told = as_many(words, at, found[-1].phrase if found else None)
    return ArabicEvent(told[0], at, told[1], False) if told is not None else None


def _cases(words: tuple[Word, ...], at: int, used: set[int]) -> ArabicEvent | None:
    if words[at].text.startswith(("وصف", "ووصف")):
        return None
    counted = counted_cases(words, at)
    if counted is not None and not used & set(range(at, counted[1].last)):
        among = at > 0 and is_one_of(words[at - 1], "report", "including")
        return ArabicEvent(counted[0], at, counted[1], is_negated(words, at), part=among)
    wasted = told_otherwise(words, at, used)
    died = (died_of_wounds(words, at) or died_unnamed(words, at)) if wasted is None else None
    if died is not None:
        return ArabicEvent(Harm.KILLED, at, died, False)
    whom = killed_whom(words, at) if wasted is None else None
    wasted = whom if whom is not None and not used & set(range(whom.first, whom.last)) else wasted
    if wasted is not None:
        return ArabicEvent(Harm.KILLED, at, wasted, is_negated(words, at))
    taken = told_apart(words, at) or next(
        ((harm, p) for harm in (Harm.DETAINED, Harm.MISSING) if (p := done_to_known(words, at, harm)) is not None), None
    )
    if taken is not None:
        return ArabicEvent(taken[0], at, taken[1], is_negated(words, at))
    known = threatened_known(words, at)
    if known is not None:
        return ArabicEvent(Harm.THREATENED, at, known, is_negated(words, at))
    lost = of_unknown_fate(words, at)
    if lost is not None:
        return ArabicEvent(Harm.MISSING, at, lost, False)
    denied = denied_loss(words, at)
    return ArabicEvent(denied, at, None, True) if denied is not None else None


def _event(words: tuple[Word, ...], at: int, used: set[int]) -> ArabicEvent | None:
    text = words[at].text
    if any(is_one_of(words[at], "killed", key) for key in ("fate_verbs", "life", "taking")):
        ended = met_death(words, at, used) or took_lives(words, at, used)
        if ended is not None:
            return ended
    before = words[at - 1] if at else None
    vague = before is not None and before.bare in ARABIC_VAGUE and not has_article(before.bare)
    reckoned = vague or (at > 1 and words[at - 1].text == "عداد")
    told, named = harms_told(text), harms_named(text.removeprefix("ال") if reckoned else text)
    for harm in _HARMS:
        event = _told(words, at, harm, used) if harm in told else None
        if event is None and harm in named:
            event = _named(words, at, harm, used)
        if event is not None:
            return event
    return None


def _told(words: tuple[Word, ...], at: int, harm: Harm, used: set[int]) -> ArabicEvent | None:
    """The event of a verb or an act: who comes before the verb, or after it."""
    if (
        _is_general(words[at].text)
        or are_acts_of_a_kind(words, at)
        or is_supposed(words, at)
        or sinks(words, at)
        or is_other_mood(words, at)
        or is_sentenced(words, at)
        or is_other_than_death(words, at)
    ):
        return None
    negated = is_negated(words, at)
    lost = bereaved(words, at) if harm is Harm.MISSING else None
    if lost is not None:
        return ArabicEvent(lost[0], at, lost[1], negated)
    if harm is Harm.RESCUED and are_bodies_or_hurt(words, at):
        return None
    if harm in _THINGS:
        if burned_alive(words, at) is not None:
            return None
        things = things_at(words, at)
        if things is not None or harm is Harm.PROPERTY_DESTROYED:
            return ArabicEvent(harm, at, things, negated) if things is not None else None
    if denies_anyone(words, at, harm):
        return ArabicEvent(harm, at, Phrase(at + 1, at + 2, None, None, Status.UNKNOWN, None, "احد", head=at + 1), True)
    reach = STRICT if is_one_of(words[at], harm.value, "strict") else FARTHEST
    before = None if is_done_to_others(words[at]) else two_by_verb(words, at, preceding(words, at, used))
    before = before or number_before(words, at) or members_before(words, at) or two_themselves(words, at)
    if before is not None and before.status in _ARMED and at + 1 < len(words):
        done_to = phrase_at(words, at + 1) if not harms_named(words[at + 1].text) else None  # "fell *a martyr*"
        before = None if done_to is not None and done_to.status not in _ARMED else before
    phrase = before or themselves_and(words, at) or following(words, past_other(words, at, harm), used, harm, reach)
    phrase = phrase or meant_by_that(words, at, harm)
    if phrase is None or is_condemned(words, at, phrase) or (words[at].text == "فقد" and phrase.first > at + 1):
        return None
    if before is None and phrase.count is not None and tells_both(words, at, harm, phrase):
        if _is_one_person(phrase) and not forms(words[at].text) & _ACTS:
            return None
        phrase = replace(phrase, count=Count(None, phrase.count.high or phrase.count.low, None, BOTH))
    return ArabicEvent(harm, at, in_shares(words, mixed(words, with_members(words, phrase))), negated)


def _is_one_person(phrase: Phrase) -> bool:
    """Whether one person only is told of: "X was killed and *a man* wounded" counts nobody for both harms."""
    return phrase.count is not None and phrase.count.low == phrase.count.high == 1 and phrase.count_words is None


def _is_general(text: str) -> bool:
    """Killing as such ("the killing"), not one that is told of."""
    return (
        text.removeprefix("و").startswith("ال")
        and harms_told(text.removeprefix("و")) != harms_told(text.removeprefix("و").removeprefix("ال"))
    ) or text in {"القتل", "والقتل", "الاعتقال", "التعذيب", "النزوح", "التهجير", "الحرق"}


def _named(words: tuple[Word, ...], at: int, harm: Harm, used: set[int]) -> ArabicEvent | None:
    """The event of a word that names the dead or wounded."""
    if is_supposed(words, at) or (at and words[at].text in _AND_HURT and harm not in harms_named(words[at - 1].text)):
        return None
    if at and words[at - 1].text == "بين":
        return _between(words, at, at, harm)
    if at > 1 and words[at - 1].text == "عداد":
        told = reckoned(words, at)
        return ArabicEvent(harm, at, told, is_negated(words, told.first)) if told is not None else None
    if at > 1 and words[at - 2].text == "بين" and words[at].text.startswith("و") and harms_named(words[at - 1].text):
        return _between(words, at - 1, at, harm)
    whole = victims_of(words, at) if harm is Harm.KILLED and not used & set(range(at)) else None
    phrase = whole or (_bodies(words, at) if harm is Harm.KILLED else None) or around(words, at, used, harm)
    if phrase is not None and (_is_of_both(words, at, harm, phrase) or _are_parted(words, phrase)):
        phrase = replace(phrase, count=Count(None, phrase.count.low if phrase.count else None, None, BOTH))
    return ArabicEvent(harm, at, phrase, is_negated(words, phrase.first)) if phrase is not None else None


def _is_of_both(words: tuple[Word, ...], at: int, harm: Harm, phrase: Phrase) -> bool:
    """As in "*dozens of the dead and wounded*": a vague number over both, which tells of neither how many."""
    behind = words[phrase.last].text if phrase.last < len(words) else ""
    if harm is Harm.KILLED and phrase.is_counted and behind in _AND_HURT:
        return True
    vague = phrase.count is not None and phrase.count.modifier in _VAGUE and words[at].text.startswith("ال")
    return vague and phrase.last == at + 1 and _is_joined_by_other(words, at, harm)


def _are_parted(words: tuple[Word, ...], phrase: Phrase) -> bool:
    """As in "dozens of victims, *dead and wounded*", "victims *between dead and wounded*": a number for both."""
    at = phrase.last + (phrase.last < len(words) and words[phrase.last].text == "ما")
    if at + 2 >= len(words) or words[at].text != "بين":
        return False
    told = harms_named(words[at + 1].text) | harms_named(words[at + 2].bare)
    return {Harm.KILLED, Harm.INJURED} <= told and words[at + 2].text.startswith("و")


def _bodies(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "the bodies of 3 children"."""
    phrase = phrase_at(words, at + 1) if is_one_of(words[at], "killed", "bodies") else None
    if phrase is not None and (is_body_of_kin(words, at, phrase) or is_body_brought(words, at, phrase)):
        return phrase
    if (
        phrase is None
        or not phrase.is_counted
        or harms_named(phrase.noun.removeprefix("ال"))
        or words[at + 1].text.startswith("و")
    ):
        return None
    return phrase


def _is_joined_by_other(words: tuple[Word, ...], at: int, harm: Harm) -> bool:
    joined = words[at + 1].text if at + 1 < len(words) else ""
    return joined.startswith("و") and bool((harms_named(joined) | harms_told(joined)) - {harm})


def _between(words: tuple[Word, ...], at: int, trigger: int, harm: Harm) -> ArabicEvent | None:
    """As in "15 civilians, *dead and wounded*": a number for both; for one in "three *among the dead*"."""
    for first in range(max(0, at - 6), at - 1):
        phrase = phrase_at(words, first) or number_alone(words, first)
        if phrase is not None and phrase.last == at - 1 and phrase.count is not None:
            if trigger == at and words[at].text.startswith("ال") and not _is_joined_by_other(words, at, harm):
                return ArabicEvent(harm, trigger, phrase, is_negated(words, first))
            both = replace(phrase, count=Count(None, phrase.count.high or phrase.count.low, None, BOTH))
            return ArabicEvent(harm, trigger, both, is_negated(words, first))
    return None


def _in_ranks(words: tuple[Word, ...], event: ArabicEvent, found: list[ArabicEvent]) -> ArabicEvent:
    """As in "dead in the ranks of the army": people of no stated status have that of their ranks, or of the others."""
    if event.phrase is None or event.phrase.status is not Status.UNKNOWN:
        return event
    status = status_of_side(words, event.trigger, event.phrase)
    if status is Status.UNKNOWN:
        told = [e.phrase for e in found if e.phrase is not None and not e.part]
        status = status_of_others(words, event.trigger, event.phrase, told)
    return replace(event, phrase=replace(event.phrase, status=status)) if status is not Status.UNKNOWN else event


def _joined(words: tuple[Word, ...], event: ArabicEvent) -> list[ArabicEvent]:
    if event.phrase is None or not event.phrase.noun or event.harm in _THINGS:
        return []
    if event.phrase.count is not None and event.phrase.count.modifier == BOTH:
        return []
    others = joined_on(words, event.phrase, event.harm) or in_addition(words, event.phrase, event.harm)
    others = others or joined_behind(words, event.phrase, event.trigger, event.harm)
    return [replace(event, phrase=with_guarded(words, event.phrase, phrase), names=()) for phrase in others]
