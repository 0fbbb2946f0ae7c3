"""Harm that an Arabic text counts over a stretch of time, or looks back on: "since the start of the year"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from sijill.extract.arabic.forms import harms_named, harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.stretches_of_time import begun_today, is_the_first, tells_of_a_stretch, without_and
from sijill.extract.arabic.told_at import ToldAt
from sijill.extract.arabic.tolls import OVERALL
from sijill.extract.arabic.words import ArabicSentence, Word
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.text.calendars import ARABIC_WEEKDAYS, arabic_months
from sijill.text.sought import Sought

_OF_WOUNDS = frozenset({"متاثرا", "متاثره", "متاثرين"})
"""Who died of wounds died now: "a week ago" is when they were hurt."""
_NOW = frozenset({"امس", "اليوم"})
"""As in "they fear another spring of 2013, four *were killed yesterday*": a stretch before the comma is not when."""
_OTHER_ACTS = frozenset({Harm.DETAINED, Harm.MISSING, Harm.DISPLACED, Harm.INJURED})
_SINCE = "منذ"
_COUNTED_FROM = 8
"""A month or year behind "since" stands within so many words (words)."""
_SAYING = 16
"""Who said something, and when, is told in fewer words than this (words)."""
_WAR = 30
"""The war that led to them is named within so many words before the dead (words)."""
_WARS = frozenset({"النزاع", "الصراع", "الحرب"})
_COUNTRIES = frozenset(
    {"اليمن", "السودان", "ليبيا", "سوريا", "العراق", "لبنان", "فلسطين", "الصومال", "افغانستان", "اوكرانيا", "البلاد"}
)
_NOW = frozenset({"اليوم", "امس", "الامس"})
_RAGING = frozenset({"الدايره", "الداير", "القايمه", "القايم", "الجاري", "الجاريه", "قايمه", "مستمره", "مستمر"})
_HURT = frozenset({Harm.KILLED, Harm.INJURED})
_SAME = frozenset({"ذاته", "ذاتها", "نفسه", "نفسها", "عينه", "عينها"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_OVER_YEARS = Sought(
    r" (?:خلال|في|طوال|طيله)(?: (?:نحو|حوالي|اكثر من|قرابه|اخر))?(?: \w+)?"
    r" (?:عامين|العامين|سنتين|شهرين|الشهرين|سنوات|السنوات|اعوام|الاعوام|اشهر|الاشهر|شهور|عقود) "
    r"| و?خلال (?:الاسبوعين|الاسابيع|الاشهر|الشهرين)(?: \w+)? (?:الماضيين|الماضيه|الاخيره|الاخيرين) "
    r"| خلال فتره(?: \w+){0,3} (?:شهرين|عامين|سنتين|اسبوعين|اسابيع|اشهر|سنوات|اعوام) "
    r"| خلال الفتره (?:بين|من|الممتده|الواقعه|ما) "
    r"| خلال \w+ (?:يوما|ايام|اسبوعا|اسابيع) من (?:الحرب|العدوان|المواجهات) "
)
_AGO = Sought(
    r" (?:قبل|منذ|قبيل)(?: (?:نحو|حوالي|اكثر من|قرابه))?(?: \w+)?"
    r" (?:سنوات|اعوام|عاما|عام|سنه|اشهر|شهرا|شهور|اسابيع|سنين|عقود) "
    r"| (?:قبل|منذ) (?:شهرين|عامين|سنتين|اسبوعين|عقدين) "
)
_A_CAUSE = "انقلاب الانقلاب ثوره الثوره عدوان العدوان حرب الحرب انتفاضه الانتفاضه شعبنا الاباده"
_A_PERIOD = "شهر الشهر اسبوع الاسبوع عام العام سنه السنه موسم الموسم الشتا الصيف"
_CAUSES = frozenset(_A_CAUSE.split()) | frozenset(_A_PERIOD.split())
_WHICH = frozenset({"الذي", "التي", "والذي", "والتي", "اللذين", "الذين", "والذين"})
_HAD = frozenset({"كان", "كانت"})
_PROTESTING = frozenset({"احتجاجا", "تنديدا", "استنكارا", "للتنديد", "رفضا", "للاحتجاج", "غضبا"})
_OPENING = 2
"""A text on a year says so in its first sentences (sentences)."""
_ITEMS = 2
"""So many incidents below a total make it a total of them (incidents)."""
_NEAR = 4
"""Who is accused stands at most so many words before what they are accused of (words)."""


def tells_of_long(sentence: ArabicSentence, last: int, whole: bool = False) -> bool:
    """Whether a harm told up to word ``last`` is counted over a stretch of time: "since the start of the year".

    What stands in a later clause does not count, unless that clause begins with it; nor does what tells when somebody
    was detained, who was killed now.
    """
    return _has_phrase(sentence, last, whole, arabic_phrases("report", "historical"), True)


def is_of_the_same(words: tuple[Word, ...], trigger: int) -> bool:
    """Whether a harm is of the attack told of before: "four were hurt *in the same raid*", whatever else is counted."""
    near = words[trigger : trigger + 2 * _NEAR]
    return any(b.text in _SAME and a.bare.removeprefix("ب").startswith("ال") for a, b in pairwise(near))


def _past_saying(words: tuple[Word, ...], last: int) -> int:
    """Where what is said begins: when it was said ("said *late last week* that") is not when it happened."""
    if not any(is_one_of(word, "report", "verbs") for word in words[:2]):
        return 0
    return next((i + 1 for i in range(1, min(last, _SAYING)) if words[i].text in {"ان", "بان"}), 0)


def weekday(word: Word) -> str:
    """Give the weekday a word names, "and" before it or not; empty for any other word."""
    for form in (word.text, word.bare, word.text.removeprefix("و")):
        if form in ARABIC_WEEKDAYS:
            return form
    return ""


def is_counted_since(sentence: ArabicSentence, trigger: int, last: int) -> bool:
    """Whether dead or hurt told up to word ``last`` are counted from a month or year on, or over years.

    As in "*since the seventh of October* 40,000 were killed", "*over more than two years*"; not "since dawn", nor
    where something else goes on since then ("the town *besieged since May*"), nor what is told of today.
    """
    words = sentence.words
    end = next((i for i in range(last, len(words)) if words[i].text in {"،", ","}), len(words))
    if any(word.text in _OF_WOUNDS for word in words[:end]):
        return False
    if end < len(words) - 1 and words[end + 1].bare == _SINCE:
        end = min(len(words), end + 1 + _COUNTED_FROM)
    for since in (i for i in range(end) if words[i].bare == _SINCE):
        near = words[since + 1 : min(end, since + 1 + _COUNTED_FROM)]
        today = any(word.bare in _NOW for word in words[min(since, trigger) : max(since, end)])
        if _names_a_month(near) and not today and not _goes_on_since(words, since):
            return True
    told = f" {' '.join(word.text for word in words[:end])} "
    if " حتي الان " in told and any(word.bare == _SINCE for word in words[:end]):
        return True
    return _OVER_YEARS.search(told) is not None


def is_toll_of_a_war(words: tuple[Word, ...], trigger: int) -> bool:
    """Whether dead and hurt are what a war in a country led to: "*the conflict in Yemen left* 6,000 dead"."""
    before = words[max(0, trigger - _WAR) : trigger]
    wars = [i for i, word in enumerate(before) if word.text in _WARS]
    led = any(is_one_of(word, "report", "leading_to") for word in before)
    return led and any(
        before[i + 1].text == "في" and before[i + 2].text in _COUNTRIES for i in wars if i + 2 < len(before)
    )


def is_toll_of_many(words: tuple[Word, ...], trigger: int) -> bool:
    """Whether a toll is what one more death adds to: "*with the killing of the reporter X* the number rises to 52"."""
    for at in (0, 1):
        opens = trigger > at and Harm.KILLED in harms_told(words[at].text)
        led = words[at].text.removeprefix("و").startswith("ب") if not at else words[0].text.removeprefix("و") == "مع"
        if opens and led and at + 1 < len(words):
            return words[at + 1].text.startswith("ال") or is_given(words[at + 1].text)
    return False


def is_toll_of_a_cause(words: tuple[Word, ...], trigger: int) -> bool:
    """Whether a toll is of a coup, a war or a month as a whole: "*the victims of the coup* come to 92"."""
    near = words[trigger + 1 : trigger + 2 + _NEAR]
    return any(word.text in _CAUSES for word in near) or any(word.text in OVERALL for word in near[:1])


def _goes_on_since(words: tuple[Word, ...], since: int) -> bool:
    """Whether "since" tells how long a state goes on: "the war *raging since* April", "held *since* 2019"."""
    before = words[since - 1].text if since else ""
    if before.startswith("الم") or before in _RAGING:
        return True
    commas = [i for i in range(since) if words[i].text in {"،", ","}]
    which = [i for i in range(max(commas, default=-1) + 1, since) if words[i].text in _WHICH]
    fates = arabic_words("killed", "fate")
    hurt = (harms_told(word.text) & _HURT or word.text in fates for word in words[which[-1] if which else 0 : since])
    return bool(which) and not any(hurt)


def _names_a_month(near: Sequence[Word]) -> bool:
    stop = next((i for i, word in enumerate(near) if word.text in {"،", ","}), len(near))
    return any(word.text in _months() or _YEAR.fullmatch(word.text) for word in near[:stop])


@cache
def _months() -> frozenset[str]:
    """The first words of the months' names; August is written as "father" is."""
    return frozenset(name.split()[0] for name in arabic_months()) - {"اب"}


def _has_phrase(sentence: ArabicSentence, last: int, whole: bool, phrases: Sequence[str], ago: bool) -> bool:
    words = sentence.words
    commas = (i for i in range(last, len(words)) if words[i].text in {"،", ","})
    end = len(words) if whole else min(next(commas, len(words)), _other_act(words, last))
    said = words[_past_saying(words, last) : end]
    told = f" {' '.join(without_and(word.text) for word in said)} "
    goes_on = end < len(words) and words[end].text in {"،", ","}
    next_clause = f" {' '.join(word.text for word in words[end + 1 : end + 6])} " if goes_on else ""
    clause = next((i for i in range(min(last, end) - 1, -1, -1) if words[i].text in {"،", ","}), 0)
    of_wounds = any(word.text in _OF_WOUNDS for word in words[clause:end])
    own = words[clause:end]
    if ago and clause and not of_wounds and tells_of_a_stretch(own) and not is_the_first(own):
        return True
    now = bool(clause) and any(word.text in _NOW for word in own)
    if ago and not of_wounds and (_AGO.search(told) or (tells_of_a_stretch(said) and not (now or is_the_first(words)))):
        return True
    return any(
        f" {phrase} " in told or next_clause.startswith(f" {phrase} ")
        for phrase in phrases
        if not ((of_wounds and phrase.startswith(("قبل", "منذ"))) or (phrase.startswith("منذ") and begun_today(said)))
    )


def _other_act(words: tuple[Word, ...], last: int) -> int:
    """Where a verb of what those people suffered before begins: "of five *detained* a week ago"."""
    return next(
        (i for i in range(last + 1, len(words)) if words[i].text[0] != "و" and harms_told(words[i].text) & _OTHER_ACTS),
        len(words),
    )


def is_of_old(words: tuple[Word, ...], trigger: int) -> bool:
    """Whether a harm is what somebody is accused of, or what "had" come of something told of before."""
    if _is_protested(words, trigger) or _accuses_of_another(words, trigger):
        return True
    accused = [i for i in range(trigger) if _is_accused(words[i]) and not _is_dali(words, i)]
    commas = [i for i in range(trigger) if words[i].text in {"،", ","}]
    if accused and accused[-1] > max(commas, default=-1):
        close = trigger - accused[-1] <= _NEAR
        return close or any(word.text in _WHICH for word in words[accused[-1] : trigger])
    had = [i for i in range(1, trigger) if words[i].text == "قد" and words[i - 1].text in _HAD]
    return bool(had) and trigger - had[-1] <= _NEAR and any(word.text in _WHICH for word in words[: had[-1]])


def _had_announced(clause: tuple[Word, ...]) -> bool:
    """As in "*and the guards had announced* on Monday the killing of smugglers"."""
    had = any(a.text == "قد" and is_one_of(b, "report", "verbs") for a, b in pairwise(clause))
    return had and clause[0].text in {"وكان", "وكانت", "كان", "كانت"}


def had_been(words: tuple[Word, ...], trigger: int, later: bool = False) -> bool:
    """Whether a later clause looks back on a harm: "3 died, *and an earlier toll had spoken of* 2"."""
    cuts = [i for i in range(trigger) if words[i].text in {"،", ","}]
    if later and cuts and _had_announced(words[cuts[-1] + 1 : trigger]):
        return True
    if not cuts or not any(harms_told(word.text) or harms_named(word.text) for word in words[: cuts[-1]]):
        return False
    opened = [words[i].text for i in range(cuts[-1] + 1, min(trigger, cuts[-1] + 5))]
    opened = opened[1:] if opened[:1] == ["وذلك"] else opened[:3]
    if opened[:2] == ["بعد", "ان"]:
        opened = ["بعدما", *opened[2:]]
    was = opened[1:2] in (["كان"], ["كانت"])
    looks_back = opened[:1] in (["وكان"], ["وكانت"]) or (opened[:1] == ["بعدما"] and was)
    done = any(word.text == "قد" for word in words[max(cuts[-1], trigger - 2) : trigger])
    looks_back = looks_back or (opened[:1] in (["فيما"], ["بينما"]) and was and done)
    told = {form for word in words[cuts[-1] :] for form in (word.text, word.bare)}
    before = opened[:1] in (["بعدما"], ["وكانت"], ["وكان"]) and bool(told & {"سابقه", "سابق"})
    if before and any(word.bare in {"سابقه", "سابق"} for word in words[cuts[-1] : trigger]):
        return True
    among = bool(told & {"بين", "ضمن"} or "من" in opened)
    return looks_back and not among


def _accuses_of_another(words: tuple[Word, ...], trigger: int) -> bool:
    """As in "activists *accused* the force ... *of an attack* on X, which killed": no "of the attack"."""
    if words[0].bare not in {"اتهم", "اتهمت"}:
        return False
    done = [i for i in range(1, trigger) if words[i].text in {"بتنفيذ", "بارتكاب", "بشن"}]
    return bool(done) and not words[done[-1] + 1].text.startswith("ال")


def _is_protested(words: tuple[Word, ...], trigger: int) -> bool:
    """As in "a march *in protest at the killing* of two children": what people protest at, done before."""
    lead = trigger - 1 if trigger and words[trigger - 1].text != "علي" else trigger - 2
    joined = words[trigger].text[0] in "بل" or words[trigger - 1].text == "علي"
    return lead >= 0 and joined and words[lead].text in _PROTESTING


def _is_dali(words: tuple[Word, ...], at: int) -> bool:
    """Whether "al-Dali", spelled like "the one involved", is the place: nothing he is involved "in" follows."""
    return words[at].bare == "الضالع" and (at + 1 >= len(words) or words[at + 1].text != "في")


def _is_accused(word: Word) -> bool:
    forms = {word.text, word.text.removeprefix("ال"), word.bare.removeprefix("ال")}
    return bool(forms & arabic_words("report", "accused"))


def _is_on_a_year(first: ToldAt, told: Sequence[ToldAt]) -> bool:
    """As in "*last year* saw the killing of forty civilians", where a text opens so and tells of nothing later."""
    hurt = [held.claim for held in told if held.claim.harm in _HURT and not held.claim.negated]
    opens = first.sentence.index < _OPENING and all(claim.when.historical for claim in hurt)
    return opens and _has_phrase(first.sentence, first.trigger, True, arabic_phrases("report", "years"), False)


def is_broken_down(told: Sequence[ToldAt], body: frozenset[int]) -> bool:
    """Whether a text leads with the toll of a week or month, and tells the incidents it is made of below it."""
    led = led_by_a_period(told, body)
    if not led:
        return False
    total = next(claim for claim in led if claim.harm is Harm.KILLED and not claim.negated)
    first = next(held.sentence.index for held in told if held.claim.id == total.id)
    items = [h.claim for h in told if h.sentence.index > first and h.claim.harm is Harm.KILLED and not h.claim.negated]
    fewer = [claim.count.low for claim in items if claim.count.low and not claim.when.historical]
    return total.count.low is not None and len(fewer) >= _ITEMS and sum(fewer) <= total.count.low


def led_by_a_period(told: Sequence[ToldAt], body: frozenset[int]) -> list[Claim]:
    """Give the claims of a text that leads with the toll of a week or month, that toll no more historical; else none.

    Args:
        told: The claims in reading order.
        body: Numbers of the paragraphs of the article.
    """
    first = next((held for held in told if held.sentence.paragraph in body and not held.claim.negated), None)
    if first is None or first.claim.harm is not Harm.KILLED:
        return []
    period = _has_phrase(first.sentence, first.trigger, True, arabic_phrases("report", "periods"), False)
    counted = first.claim.when.historical and is_counted_since(
        first.sentence, first.trigger, len(first.sentence.words) - 1
    )
    if not (period or counted or _is_on_a_year(first, told)):
        return []
    return [
        replace(held.claim, when=replace(held.claim.when, historical=False))
        if held.sentence.index == first.sentence.index
        else held.claim
        for held in told
    ]
