"""Which claims of an Arabic text belong to the incident it leads with: by day, place and how a sentence opens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from sijill.extract.arabic.earlier import is_aside_on_earlier, is_of_the_like, is_told_as_earlier, recalled_in
from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.long_ago import had_been, is_broken_down, is_of_old, led_by_a_period, tells_of_long, weekday
from sijill.extract.arabic.parts import among_the_dead
from sijill.extract.arabic.roundups import (
    clause_of,
    opening_province,
    opens_with_dead,
    provinces_in,
    round_up_totals,
    small_places,
)
from sijill.extract.arabic.words import ArabicSentence, Word
from sijill.model.claims import Claim
from sijill.model.dates import DateRange
from sijill.model.vocabulary import Harm
from sijill.text.dates import DateFound

_AFTER = frozenset(
    {"بعد", "عقب", "غداه", "ردا", "رد", "كرد", "انتقاما", "ثارا", "تكرار", "ذكري", "شبيهه", "سبقه", "سبقها"}
)
_RISING = frozenset(
    {"ارتفاع", "ارتفعت", "ارتفع", "لترتفع", "ليرتفع", "ترتفع", "يرتفع", "وترتفع", "بلغت", "وصلت", "ازدياد"}
)
_THE_TOLL = frozenset({"الاحصاييه", "الاحصاييات", "الاحصاءات", "الاحصايات", "الحصيله"})
"""As in "meanwhile the hospital said *the toll* had reached five": of what was told before."""
_HAD = frozenset({"وكان", "وكانت", "كان", "كانت"})
_BEFORE = frozenset({"قبل", "وقبل"})
_IT = frozenset({"الحادث", "الحادثه", "الهجوم", "التفجير", "الانفجار", "الغاره", "القصف", "العمليه", "المجزره", "ذلك"})
_SAME = frozenset({"الحصيله", "القصف", "الهجوم", "الانفجار", "المجزره", "الغاره", "الحادثه", "الحادث", "الاستهداف"})


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with where it is told: its sentence and the word of its trigger."""

    claim: Claim
    sentence: ArabicSentence
    trigger: int


@dataclass(frozen=True, slots=True)
class _Lead:
    sentence: int
    paragraph: int
    days: DateRange
    places: frozenset[str]
    weekdays: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()
    provinces: frozenset[str] = frozenset()
    alone: str = ""
    """The claim, when nobody else is told of as killed or hurt: it is what the text is about."""
    """Claims that are totals of a round-up, of which the lead is the first incident."""


def with_incidents(
    told: list[Told], sentences: tuple[ArabicSentence, ...], dates: tuple[DateFound, ...], body: frozenset[int]
) -> list[Claim]:
    """Give the claims with those of an earlier time marked historical, and those of another incident marked apart.

    Args:
        told: The claims in reading order.
        sentences: All sentences of the text.
        dates: The dates found in it.
        body: Numbers of the paragraphs of the article; the others are links to other articles.
    """
    days = _days_by_sentence(sentences, dates)
    lead = _lead(told, sentences, days, body)
    if is_broken_down(told, body):
        return [_of_period(held, claim) for held, claim in zip(told, led_by_a_period(told, body), strict=False)]
    if lead is None:
        return led_by_a_period(told, body) or [_of_old(held, days) for held in told]
    now = frozenset(h.sentence.index for h in told if h.claim.count_span and not h.claim.when.historical)
    states = _states(lead, sentences, days, now)
    recalled = recalled_in(sentences)
    return [_marked(held, lead, states, body, recalled) for held in told]


def _lead(
    told: list[Told], sentences: tuple[ArabicSentence, ...], days: dict[int, _Named], body: frozenset[int]
) -> _Lead | None:
    totals = round_up_totals([held for held in told if held.sentence.paragraph in body])
    for held in told:
        claim = held.claim
        counted = claim.harm in {Harm.KILLED, Harm.INJURED} and not claim.negated and not claim.when.historical
        background = _is_background(held.sentence, days)
        if counted and not background and claim.id not in totals and held.sentence.paragraph in body:
            near = [
                s
                for s in sentences[held.sentence.index : held.sentence.index + 4]
                if s is held.sentence or not _opener(s)
            ]
            known = next((d.days for s in near if (d := days.get(s.index)) is not None and d.is_day), DateRange())
            if totals:
                first, last = clause_of(held.sentence.words, held.trigger)
                places = small_places(held.sentence.words[first:last])
            else:
                places = next((p for s in near if (p := small_places(s.words))), frozenset())
            on = _weekdays(held.sentence)
            if not on and held.sentence.index == 0 and len(sentences) > 1:
                on = _weekdays(sentences[1])
            alone = claim.id if _is_alone(told) else ""
            provinces = provinces_in(sentences[: held.sentence.index + 1])
            return _Lead(held.sentence.index, held.sentence.paragraph, known, places, on, totals, provinces, alone)
    return None


def _is_alone(told: list[Told]) -> bool:
    return len([h for h in told if h.claim.harm in {Harm.KILLED, Harm.INJURED} and not h.claim.negated]) == 1


def _weekdays(sentence: ArabicSentence) -> frozenset[str]:
    return frozenset(day for word in sentence.words if (day := weekday(word)))


def _is_background(sentence: ArabicSentence, days: dict[int, _Named]) -> bool:
    """Whether a sentence looks back without naming a day, as in "*it is recalled that* 30 were killed"."""
    named = days.get(sentence.index)
    if sentence.index == 0 or (named is not None and named.is_day):
        return False
    opener = _opener(sentence) or ""
    looks_back = opener in arabic_words("report", "background") or opener in _HAD
    return looks_back and not any(word.bare == "اليوم" for word in sentence.words)


def _of_period(held: Told, claim: Claim) -> Claim:
    """A claim of a text on a week or month: the incidents below its total are in the total."""
    stands = not claim.when.historical and claim.when != held.claim.when
    return claim if stands else replace(claim, relation=replace(claim.relation, apart=True))


def _of_old(held: Told, days: dict[int, _Named]) -> Claim:
    """A claim of a text that leads with no incident: what it looks back on is historical."""
    if _is_background(held.sentence, days) or is_of_old(held.sentence.words, held.trigger):
        return replace(held.claim, when=replace(held.claim.when, historical=True))
    return held.claim


@dataclass(frozen=True, slots=True)
class _Named:
    """When a sentence says: whether to the day, and the days."""

    is_day: bool
    last: date
    days: DateRange


def _days_by_sentence(sentences: tuple[ArabicSentence, ...], dates: tuple[DateFound, ...]) -> dict[int, _Named]:
    """The latest day each sentence names, else the latest month or year."""
    found: dict[int, _Named] = {}
    at = 0
    for one in dates:
        while at < len(sentences) and sentences[at].end <= one.start:
            at += 1
        if at < len(sentences) and sentences[at].start <= one.start and one.days.last:
            named = _Named(one.kind in {"day", "weekday"}, one.days.last, one.days)
            held = found.get(sentences[at].index)
            if held is None or (named.is_day, named.last) > (held.is_day, held.last):
                found[sentences[at].index] = named
    return found


def _opener(sentence: ArabicSentence) -> str | None:
    """The words a sentence opens with when they lead away from what the text leads with."""
    words = [word for word in sentence.words[:6] if word.text[0].isalnum()]
    heard = " ".join(word.text for word in words) + " "
    if words and words[0].bare == "اما" and _is_another_voice(sentence):
        return None
    if words and words[0].text in _HAD and any(among_the_dead(tuple(words), at) for at in range(1, min(3, len(words)))):
        return None
    return next((phrase for phrase in arabic_phrases("report", "openers") if heard.startswith(phrase + " ")), None)


def _is_another_voice(sentence: ArabicSentence) -> bool:
    """As in "as for the observatory, *it documented*": another source on the same incident, not another incident."""
    words = sentence.words[:10]
    verbs = arabic_words("report", "verbs")
    return any(
        (word.text[0] == "ف" and word.text[1:] in verbs) or (word.text == "فقد" and after.text in verbs)
        for word, after in pairwise(words)
    )


def _states(
    lead: _Lead, sentences: tuple[ArabicSentence, ...], days: dict[int, _Named], now: frozenset[int]
) -> dict[int, str]:
    """For each sentence after the lead: "former", "apart" or nothing.

    A sentence that also numbers people of now does not lead into the past.
    """
    states: dict[int, str] = {}
    carried = ""
    for sentence in sentences:
        if sentence.index > lead.sentence:
            carried = _state(lead, sentence, days.get(sentence.index), carried)
            if carried:
                states[sentence.index] = carried
            if sentence.index not in now and tells_of_long(sentence, 0, whole=True):
                carried = "former"
    return states


def _state(lead: _Lead, sentence: ArabicSentence, named: _Named | None, carried: str) -> str:
    told = {word.text for word in sentence.words} | {word.bare for word in sentence.words}
    places = small_places(sentence.words)
    same_place = bool(places & lead.places)
    if lead.totals and places and lead.places and not same_place:
        return "apart"
    if lead.provinces and (opened := opening_province(sentence.words)):
        return "" if opened in lead.provinces else "apart"
    if named is not None and lead.days.first is not None:
        first = lead.days.first
        if "اليوم" not in told and named.last < first and not _same_day_of_year(named.last, first):
            return "former"
        if named.is_day and not (places and lead.places and not same_place):
            return ""
    if named is None and _opens_another_day(lead, sentence):
        return "former"
    opener = _opener(sentence)
    if opener in arabic_words("report", "background"):
        return "former"
    if opener in _BEFORE and _is_before_it(sentence):
        return "former"
    if opener is not None and not same_place and not (told & _THE_TOLL and not places):
        return "former" if opener.startswith(("وكان", "كان", "وقبل", "منذ", "ومنذ")) else "apart"
    if places and lead.places and not same_place and _is_beside(sentence):
        return "apart"
    if carried and (same_place or told & _SAME or told & _RISING):
        return ""
    return carried


def _is_before_it(sentence: ArabicSentence) -> bool:
    """As in "*and before the incident*, hours earlier, gunmen killed two": another attack, whatever its place."""
    behind = sentence.words[1:3]
    return any(word.text in _IT for word in behind[:1]) or [w.text for w in behind] == ["هذا", "الهجوم"]


def _opens_another_day(lead: _Lead, sentence: ArabicSentence) -> bool:
    """As in "*and on Friday*, three were killed" where the text leads with what was done on Saturday."""
    opened = next((weekday(word) for word in sentence.words[:2] if weekday(word)), "")
    return bool(opened) and bool(lead.weekdays) and opened not in lead.weekdays


def _same_day_of_year(day: date, lead: date) -> bool:
    """Whether a day without a year was read as last year's though it lies within days of the lead's."""
    return lead - day > timedelta(days=350) and (
        day.replace(year=day.year + 1) if day.day < 29 else day
    ) >= lead - timedelta(days=1)


def _is_beside(sentence: ArabicSentence) -> bool:
    words = [word.text for word in sentence.words[:3] if word.text[0].isalnum()]
    return bool(set(words[:2]) & arabic_words("report", "beside"))


def _marked(held: Told, lead: _Lead, states: dict[int, str], body: frozenset[int], recalled: set[int]) -> Claim:
    claim = held.claim
    if held.sentence.paragraph not in body or claim.id in lead.totals:
        return replace(claim, relation=replace(claim.relation, apart=True))
    state = states.get(held.sentence.index, "")
    later = held.sentence.index > lead.sentence
    old = is_of_old(held.sentence.words, held.trigger) or had_been(held.sentence.words, held.trigger, later)
    follows = _follows_another(held) and claim.id != lead.alone
    if not state and held.sentence.index >= lead.sentence and (old or follows):
        state = "former"
    if not state and (_is_added_clause(held, lead) or (later and _is_of_another_day(held, lead))):
        state = "apart"
    if held.sentence.index in recalled or is_aside_on_earlier(held.sentence.words, held.trigger):
        state = "former"
    if not state and held.sentence.index > lead.sentence and is_told_as_earlier(held.sentence, held.trigger):
        state = "former"
    if not state and later and is_of_the_like(held.sentence.words, held.trigger):
        state = "apart"
    if state == "former":
        return replace(claim, when=replace(claim.when, historical=True))
    return replace(claim, relation=replace(claim.relation, apart=True)) if state else claim


def _is_of_another_day(held: Told, lead: _Lead) -> bool:
    """As in "nine died today, Friday ... *and yesterday, Thursday,* raids led to 92 dead": another day's number."""
    words = held.sentence.words
    days = {day for word in words if (day := weekday(word))}
    yesterday = any(words[i].bare == "امس" and weekday(words[i + 1]) for i in range(len(words) - 1))
    of_wounds = any(word.text.startswith("متاثر") for word in words)
    return yesterday and bool(lead.weekdays) and not days & lead.weekdays and not of_wounds


def _is_added_clause(held: Told, lead: _Lead) -> bool:
    """As in "..., and also X killed the mayor of another town": a clause of its own, with a place of its own."""
    words = held.sentence.words
    opened = [i for i in range(held.trigger) if words[i].text in {"،", ","} and _opens_clause(words, i + 1)]
    if not opened:
        return False
    known = frozenset() if held.sentence.index == lead.sentence else lead.places
    end = next((i for i in range(held.trigger, len(words)) if words[i].text in {"،", ","}), len(words))
    if opens_with_dead(words, opened[-1] + 1):
        end = clause_of(words, held.trigger)[1]
    clause = words[opened[-1] : end]
    places = small_places(clause)
    before = small_places(words[: opened[-1]])
    return bool(places) and bool(before | known) and not places & (before | known)


def _opens_clause(words: tuple[Word, ...], at: int) -> bool:
    return (at < len(words) and words[at].text in {"كما", "فيما", "بينما", "كذلك", "وكذلك", "فضلا"}) or (
        at + 1 < len(words)
        and ((words[at].text, words[at + 1].text) in {("في", "حين"), ("في", "المقابل")} or opens_with_dead(words, at))
    )


def _follows_another(held: Told) -> bool:
    """As in "a day after the killing of a girl", "it comes hours after a massacre": told as what went before."""
    words = held.sentence.words
    comes = [
        i for i in range(held.trigger) if words[i].bare in {"تاتي", "ياتي", "جاء", "جا", "وجا", "جاءت", "جات", "تزامن"}
    ]
    if comes and any(word.text in _AFTER for word in words[comes[-1] : held.trigger]):
        return True
    if any(word.text == "غداه" for word in words[max(0, held.trigger - 3) : held.trigger]):
        return True
    before = held.sentence.words[max(0, held.trigger - 4) : held.trigger]
    return any(word.text in _AFTER or word.bare in _AFTER for word in before) and any(
        w.text in {"من", "علي"} for w in before[-1:]
    )
