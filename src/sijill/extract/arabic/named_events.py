"""The names of those killed, by the harm an Arabic sentence tells of, and deaths told by names alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sijill.extract.arabic.announced import (
    MOURNS,
    announced_names,
    is_among_the_dead,
    listed_of_the_killed,
    named_among_them,
)
from sijill.extract.arabic.denials import is_negated, is_supposed
from sijill.extract.arabic.died_by_name import (
    as_told,
    befallen,
    body_known,
    child_of_family,
    death_of_role,
    died_of_a_cause,
    hurt_by_name,
    killed_by_force,
    of_a_body,
    paper_of_death,
    passed_on,
)
from sijill.extract.arabic.each_of import told_each_of
from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.joined import joined_on
from sijill.extract.arabic.kin_names import is_kin_told, with_first_names
from sijill.extract.arabic.known_by_name import (
    apposed,
    identified_at,
    is_done_to_him,
    known_by_name,
    met_by_name,
    of_office,
    of_the_joined,
)
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.losses import LOST
from sijill.extract.arabic.mourned import begins_own_kin
from sijill.extract.arabic.name_rolls import unknown_name
from sijill.extract.arabic.name_runs import is_led_by, is_somebodys, names_of, past_age, past_marks, stop_of_names
from sijill.extract.arabic.named_before import before_joined, pair_before, two_or_more_died
from sijill.extract.arabic.named_otherwise import with_names_of_the_dead
from sijill.extract.arabic.names import LONGEST, OPENING, is_given, is_title, name_at, name_words
from sijill.extract.arabic.opening_names import died_of_opening, died_of_subject
from sijill.extract.arabic.people import is_kin
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.told_dead import hurt_then_died, killed_by_a_thing, told_dead
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

FARTHEST_NAMES = 14
"""Names stand at most so many words before "who was killed" (words)."""
_WHO = frozenset({"الذي", "التي", "اللذين", "اللذان", "الذين", "اللواتي", "اللتين"})
_FATAL = frozenset({"تحت", "متاثرا", "متاثره", "اثر", "جراء", "نحبه", "برصاص", "بقصف"})
_OF_WOUNDS = frozenset({"متاثرا", "متاثره"})
_NAMELY = frozenset({"وهم", "هم", "وهما", "هما", "وهن", "هن", ":"})
_ONE_FAMILY = frozenset({"عايله", "اسره"})
"""As in "six of one *family*, the father A and his wife B and their four children"."""
_LEAVE = 6
_TAKES_LEAVE = MOURNS | {"ودع", "ودعت", "شيع", "شيعت", "دفن", "دفنت", "بكي", "بكت", "رثي", "رثت", "فقد", "فقدت"}
"""Verbs of who takes leave of the dead, within so many words before them (words)."""
_CALLED = frozenset({"المدعو", "المدعوه", "المدعوة"})


def with_names(words: tuple[Word, ...], found: list[ArabicEvent]) -> list[ArabicEvent]:
    """Give the events with the names of those killed; a word of killing with names alone is an event too.

    Args:
        words: The sentence.
        found: Its events in reading order.
    """
    starts = [event.trigger for event in found] + [len(words)]
    named: list[ArabicEvent] = []
    for event in found:
        if event.harm not in {Harm.KILLED, Harm.INJURED} or event.part or event.trigger in {e.trigger for e in named}:
            named.append(event)
            continue
        after = min(
            (start for start in starts if start > event.trigger and not _shares(found, event, start)),
            default=len(words),
        )
        stop = stop_of_names(words, event.trigger, after) if event.harm is Harm.KILLED else after
        before = event.phrase.first if event.phrase and event.phrase.first < event.trigger else None
        owner = before if before is not None and _are_own_kin(words, before) else 0
        if event.toll:
            names = _listed_behind(words, event.trigger, stop)
        else:
            body = of_a_body(words, event.trigger) if event.harm is Harm.KILLED else ()
            names = body or names_of(words, _told_from(words, event), stop, before)
            names = names or known_by_name(words, event) or apposed(words, event) or _of_one_before(words, event)
            names = names or killed_by_force(words, event.trigger) or paper_of_death(words, event.trigger)
            names = names or killed_by_a_thing(words, event.trigger) or of_office(words, event)
            found_so = event.phrase is not None and event.phrase.first == event.trigger
            names = names or (told_dead(words, event.trigger) if found_so else ())
        names = tuple(name for name in names if name[0] >= owner and not _is_who_did_it(words, event, name))
        named += _apart(words, _of_names_alone(words, replace(event, names=names)))
    named = of_the_joined(words, named)
    every = [*named, *_not_named_yet(named, _only_named(words, found))]
    every = sorted(
        [*every, *_beside_names(words, every), *before_joined(words, every)], key=lambda event: event.trigger
    )
    return with_names_of_the_dead(words, with_first_names(words, every))


def _are_own_kin(words: tuple[Word, ...], at: int) -> bool:
    """As in "X buried *his two children*, who were killed": whose kin they are is named before them, and lives."""
    return is_kin_told(words, at) and (words[at].text == words[at].bare or is_kin(words[at].text))


def _is_who_did_it(words: tuple[Word, ...], event: ArabicEvent, name: tuple[int, int]) -> bool:
    """As in "*the soldier X* killed five civilians": named between the verb and whom he killed."""
    phrase = event.phrase
    if phrase is None or name[0] <= event.trigger or not is_one_of(words[event.trigger], "killed", "acts"):
        return False
    follows = phrase.first in {name[1], name[1] - 1} and not words[phrase.first].text.startswith("و")
    objects = phrase.count_words is not None or words[phrase.head].text.endswith("ا")
    return follows and objects and all(is_title(word) for word in words[event.trigger + 1 : name[0]])


def _of_names_alone(words: tuple[Word, ...], event: ArabicEvent) -> ArabicEvent:
    """The event without people no number counts, where it tells of a body or of somebody named before its verb."""
    phrase = event.phrase
    if phrase is None or event.harm is not Harm.KILLED or phrase.count != Count(None, None):
        return event
    if event.names and event.names == of_a_body(words, event.trigger):
        return replace(event, phrase=None)
    earlier = befallen(words, event.trigger, Harm.KILLED) if not event.names and phrase.definite else ()
    return replace(event, names=earlier, phrase=as_told(words, earlier[0])) if earlier else event


def _of_one_before(words: tuple[Word, ...], event: ArabicEvent) -> tuple[tuple[int, int], ...]:
    """The name told before a verb for one person without a name: "*X*, who was with him, was killed too"."""
    phrase = event.phrase
    if phrase is None or event.negated or phrase.is_counted or event.harm is not Harm.KILLED:
        return ()
    if phrase.count is None or phrase.count.high != 1:
        return ()
    if phrase.first > event.trigger + 1 and phrase.head != event.trigger:
        return ()
    return child_of_family(words, event) or befallen(words, event.trigger, event.harm)


def _not_named_yet(named: list[ArabicEvent], more: list[ArabicEvent]) -> Iterator[ArabicEvent]:
    """Those events of names alone of which another does not name the same people."""
    known = {name for event in named if event.harm is Harm.KILLED for name in event.names}
    for event in more:
        if not event.names or not set(event.names) <= known:
            yield event
        known |= set(event.names) if event.harm is Harm.KILLED else set()


def _told_from(words: tuple[Word, ...], event: ArabicEvent) -> int:
    """The word behind which the dead are named: "X lost *her mother* in the raid" names who lost, before."""
    if event.phrase is None or not {words[event.trigger].text, words[event.trigger].bare} & LOST:
        return event.trigger
    return event.phrase.last - 1


def _listed_behind(words: tuple[Word, ...], toll: int, stop: int) -> tuple[tuple[int, int], ...]:
    """The names a toll goes on with, behind "they are" or "among them": who else is named beside a toll is not dead."""
    listing = name_words("listing") | arabic_words("report", "including") | _NAMELY
    first = next((i for i in range(toll + 1, stop) if {words[i].text, words[i].bare} & listing), None)
    return names_of(words, first, stop) if first is not None else ()


def _apart(words: tuple[Word, ...], event: ArabicEvent) -> list[ArabicEvent]:
    """The event, or two: of those named, and of those told of beside them without names ("X *and his driver*")."""
    phrase = event.phrase
    if phrase is None or not event.names or event.part:
        return [event]
    if _names_them_all(words, event):
        return [replace(event, phrase=replace(phrase, count=Count(len(event.names), len(event.names))))]
    ahead = tuple(name for name in event.names if event.trigger < name[0] and name[1] <= phrase.first)
    behind = tuple(name for name in event.names if name not in ahead)
    leads = words[phrase.first].text
    added = leads.startswith("و") and leads != phrase.noun
    joined = added and bool(ahead) and _are_kin(words[past_age(words, ahead[-1][1]) : phrase.first])
    alone = not phrase.is_counted and len(behind) == 1
    if event.negated or not joined or alone:
        return [event]
    return [replace(event, phrase=None, names=ahead), replace(event, names=behind)]


def _are_kin(between: tuple[Word, ...]) -> bool:
    """Whether nothing stands between but kin joined on: "X *and his wife* and their four children"."""
    return all(word.text.startswith("و") and is_kin(word.text[1:]) for word in between)


def _names_them_all(words: tuple[Word, ...], event: ArabicEvent) -> bool:
    """As in "martyrs of today: A, B and C", "the journalists A and B": names count whom no number counts."""
    if event.phrase is None or event.phrase.count != Count(None, None):
        return False
    if event.phrase.definite and event.phrase.last == event.names[0][0] and len(event.names) > 1:
        return True
    between = {word.text for word in words[event.phrase.last : event.names[0][0]]}
    return ":" in between and not between & arabic_words("report", "including")


def _beside_names(words: tuple[Word, ...], told: list[ArabicEvent]) -> Iterator[ArabicEvent]:
    """Who is joined on behind a name: "the teacher Salim al-Hourani *and his wife and three of his children*"."""
    known = {i for event in told if event.phrase for i in range(event.phrase.first, event.phrase.last)}
    known |= {i for event in told for first, last in event.names for i in range(first, last)}
    for event in told:
        if event.harm is Harm.KILLED and event.names and not (event.part or event.negated or _are_named(words, event)):
            end = past_age(words, event.names[-1][1])
            among = _are_among(words, event)
            one = Phrase(end - 1, end, Count(1, 1), None, Status.UNKNOWN, None, words[end - 1].text, head=end - 1)
            for phrase in joined_on(words, one, event.harm):
                if not known & set(range(phrase.first, phrase.last)) and phrase.count != Count(None, None):
                    yield replace(event, phrase=phrase, names=(), part=among)


def _are_among(words: tuple[Word, ...], event: ArabicEvent) -> bool:
    """As in "six dead, *among them* A and her three children": a number told before counts them all."""
    phrase = event.phrase
    if phrase is None or not phrase.is_counted or event.names[0][0] < phrase.last:
        return False
    including = arabic_words("report", "including")
    return any({word.text, word.bare} & including for word in words[phrase.last : event.names[0][0]])


def _are_named(words: tuple[Word, ...], event: ArabicEvent) -> bool:
    """As in "four people, *namely* A and his wife B and their two children": names say who the number counts."""
    phrase = event.phrase
    if phrase is None or not phrase.is_counted or event.names[0][0] < phrase.last:
        return False
    if phrase.count is not None and phrase.count.high == len(event.names) > 1:
        return False
    between = words[phrase.last : event.names[0][0]]
    if phrase.last > event.trigger and all(is_title(word) or word.text in OPENING for word in between):
        return True
    texts = {word.text for word in between}
    return bool(texts & _NAMELY) or bool(texts & _ONE_FAMILY and texts & {"،", ","})


def _shares(found: list[ArabicEvent], event: ArabicEvent, start: int) -> bool:
    """Whether the events at ``start`` are parts of this one, so that its names may stand after them."""
    return all(other.part and other.harm is event.harm for other in found if other.trigger == start) and start < 10**6


def _only_named(words: tuple[Word, ...], before: list[ArabicEvent]) -> list[ArabicEvent]:
    """The deaths told by names alone: parts, where a number told before counts them."""
    told = {event.trigger for event in before}
    known = {i for event in before if event.phrase for i in range(event.phrase.first, event.phrase.last)}
    counted = [e.trigger for e in before if e.harm is Harm.KILLED and e.phrase is not None and e.phrase.is_counted]
    found: list[ArabicEvent] = []
    for at in range(len(words)):
        if at in told:
            continue
        event = _without_verb(words, at, counted)
        if event is not None:
            found.append(event)
        elif _kills(words, at) and not is_supposed(words, at):
            found += _by_verb(words, at, told, bool(counted)) or _of_own_kin(words, at, known)
    return found


def _of_own_kin(words: tuple[Word, ...], at: int, known: set[int]) -> list[ArabicEvent]:
    """As in "X bade farewell to *his wife, who was killed*": one of kin, without a name, told of nowhere else."""
    kin = begins_own_kin(words, at)
    left = any({word.bare, word.text} & _TAKES_LEAVE for word in words[max(0, kin - _LEAVE) : kin])
    phrase = phrase_at(words, kin) if left and kin not in known else None
    if phrase is None or phrase.last != at - 1 or phrase.count != Count(1, 1):
        return []
    return [ArabicEvent(Harm.KILLED, at, phrase, is_negated(words, at))]


def _without_verb(words: tuple[Word, ...], at: int, counted: list[int]) -> ArabicEvent | None:
    """The event of names that another word than a verb of death leads to, or of one hurt by name."""
    each = told_each_of(words, at)
    if each:
        return ArabicEvent(Harm.KILLED, at, None, is_negated(words, at), each, part=bool(counted))
    hurt = befallen(words, at, Harm.INJURED) or hurt_by_name(words, at)
    if hurt:
        return ArabicEvent(Harm.INJURED, at, None, is_negated(words, at), hurt, part=True)
    announced = announced_names(words, at) or of_a_body(words, at) or body_known(words, at) or passed_on(words, at)
    announced = announced or told_dead(words, at)
    if announced:
        among = is_among_the_dead(words, at) or len(announced) > 1 or any(trigger < at for trigger in counted)
        return ArabicEvent(Harm.KILLED, at, None, False, announced, part=among)
    identified = identified_at(words, at)
    if identified:
        return ArabicEvent(Harm.KILLED, at, None, False, identified)
    met = met_by_name(words, at)
    fallen = names_of(words, *met) if met is not None else ()
    if fallen:
        return ArabicEvent(Harm.KILLED, at, None, is_negated(words, at), fallen)
    left = befallen(words, at, Harm.KILLED) if not _kills(words, at) else ()
    return ArabicEvent(Harm.KILLED, at, as_told(words, left[0]), is_negated(words, at), left) if left else None


def _by_verb(words: tuple[Word, ...], at: int, told: set[int], is_counted: bool) -> list[ArabicEvent]:
    """The events of a verb of death with names alone, before or behind it."""
    event = ArabicEvent(Harm.KILLED, at, None, is_negated(words, at))
    if words[at - 1].text in _WHO and at > 1 and (names := listed_of_the_killed(words, at) or _named_before(words, at)):
        return [replace(event, names=names)]
    whose = paper_of_death(words, at) or listed_of_the_killed(words, at)
    if whose:
        return [replace(event, names=whose, part=is_counted and len(whose) > 1)]
    among = named_among_them(words, at)
    if among:
        return [replace(event, names=among, part=True)]
    several = (
        two_or_more_died(words, at)
        or died_of_a_cause(words, at)
        or death_of_role(words, at)
        or killed_by_force(words, at)
        or killed_by_a_thing(words, at)
        or hurt_then_died(words, at)
    )
    if several:
        return [replace(event, names=several, part=is_counted)]
    earlier = befallen(words, at, Harm.KILLED)
    opened = died_of_opening(words, at) or died_of_subject(words, at) or next(iter(earlier), None)
    if opened is not None:
        who = as_told(words, opened) if earlier else None
        return [replace(event, phrase=who, names=(opened,)), *_with_opened(words, at, told)]
    called = next((i for i in range(at + 1, min(len(words), at + 5)) if words[i].text in _CALLED), at)
    first = past_marks(words, _past_day(words, called + 1), len(words), True)
    direct = name_at(words, first, min(len(words), at + 12), first > at + 1)
    unknown = unknown_name(words, first, len(words)) if direct is None and is_title(words[first - 1]) else None
    if unknown is not None and words[unknown[1] - 1].text.startswith("ال"):
        return [replace(event, names=(unknown,))]
    if direct is None or direct[0] - first > 1 or is_somebodys(words, first - 1):
        return []
    stop = stop_of_names(words, at, min([t for t in told if t > at], default=len(words)))
    behind = names_of(words, called, stop)
    return [replace(event, names=behind)] if behind else []


def _kills(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word tells of a death, or "whom ... killed" does of the one before."""
    if Harm.KILLED in harms_told(words[at].text):
        return True
    return at > 1 and words[at - 1].text in _WHO and is_done_to_him(words[at])


def _with_opened(words: tuple[Word, ...], at: int, told: set[int]) -> list[ArabicEvent]:
    """Who died with somebody the sentence opens with: "X, of the town of Y, was killed *with her child*"."""
    one = Phrase(at, at + 1, Count(1, 1), None, Status.UNKNOWN, None, words[at].text, head=at)
    others = joined_on(words, one, Harm.KILLED)
    return [ArabicEvent(Harm.KILLED, at, other, False) for other in others if other.head not in told]


def _past_day(words: tuple[Word, ...], at: int) -> int:
    """Past "today", "of his wounds", which may stand between a verb and a name."""
    times = arabic_words("report", "times")
    while at < len(words) - 1:
        if words[at].text in _OF_WOUNDS and words[at + 1].text.startswith("ب"):
            at += 2
        elif words[at].text in times or (words[at].text in {"،", ","} and _is_by_day(words, at)):
            at += 1
        else:
            break
    return at


def _is_by_day(words: tuple[Word, ...], at: int) -> bool:
    """Whether a comma stands before or behind a day: "died*, on Wednesday,* the reporter X"."""
    times = arabic_words("report", "times")
    return words[at + 1].text in times or words[at - 1].text in times


def _named_before(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the brothers A and B *who were killed*": the names behind the word for who they are."""
    if pair := pair_before(words, at):
        return pair
    if (
        not is_done_to_him(words[at])
        and is_one_of(words[at], "killed", "strict")
        and not {word.text for word in words[at + 1 : at + 3]} & _FATAL
        and not any(word.bare in MOURNS for word in words[:at])
    ):
        return ()
    begin = begins_own_kin(words, at)
    for first in range(max(begin, at - FARTHEST_NAMES), at - 1):
        if is_title(words[first]) and not (first and is_led_by(words[first - 1])):
            return names_of(words, first - 1, at - 1)
    for first in range(max(begin, at - 1 - LONGEST), at - 1):
        name = name_at(words, first, at - 1, False) if is_given(words[first].text) else None
        end = past_age(words, name[1]) if name is not None else 0
        end += end < at - 1 and words[end].text in {"،", ","}
        if name is not None and name[0] == first and end == at - 1 and not (first and is_somebodys(words, first - 1)):
            return (name,)
    return ()
