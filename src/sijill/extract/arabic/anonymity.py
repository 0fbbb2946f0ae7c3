"""Who asks in Arabic not to be named: the request put together from its parts, and whose it is.

The parts are a refusal or a wish, a verb or noun of telling ("publish", "mention", "reveal") or of hiding, and what
tells who somebody is ("her name", "his identity"). Phrases that hold no such parts are listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from sijill.extract.arabic.lexicon import any_phrase, arabic_phrases
from sijill.extract.arabic.requesters import (
    every,
    is_somebody,
    may_be_name,
    name_behind,
    name_given,
    name_in_front,
    name_near,
    tellers_by_first_name,
    words_for,
)
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.extract.request_signals import weighed_requests
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Role
from sijill.text.sought import Sought

REASON = "asked not to be named"
SOMEBODY = "a speaker who asked not to be named"
_GAP = r"(?:[^\s.]+\s+)"
_TRIGGER = Sought(
    r"اسم|اسما|هوي|كني|سمي|دعو|طلق علي|مستعار|مجهول|سري|خوف|خش|خاف|تحسب|مخول|مصرح|مفوض|سمح|علم|عرف|اكتشف|درو|صوت|وجه"
    r"|حرف|تعريف|شخصي|تسجيل|للنشر|فضل"
)


_NOTE = re.compile(
    r"^\W*(?:\w+\W+)?(?:جميع\s+|كل\s+|كافه\s+)?(?:ال)?(?:اسما|هويات)\S*\s|(?:تم|جري|غيرنا|حجبنا|غيرت|حجبت|استبدلنا)\s+(?:\S+\s+)?(?:ال)?(?:اسما|هويات)"
)
"""A note of names changed or withheld, about nobody in particular."""
_NOTED = re.compile(
    r"\((?:[^()]{0,30}\s)?(?:اسم\S*\s+(?:مستعار|وهمي|غير\s+حقيقي|مغير)|(?:تم\s+)?تغيير\s+(?:ال)?اسم\S*|ليس\s+اسم\S+\s+الحقيقي)[^()]{0,30}\)"
)
"""A note in brackets behind a name, which nothing weighs against."""
_CONSENT = re.compile(r"موافق\S*\s+علي")
_any = partial(any_phrase, "anonymity")


@cache
def _patterns() -> tuple[Sought, ...]:
    """The ways to put the parts together, over folded letters."""
    name, show, hide, no, wish, ask = (_any(key) for key in ("name", "show", "hide", "no", "wish", "ask"))
    telling, calling = _any("telling"), _any("calling")
    ways = [
        rf"{no}\s+{_GAP}{{0,2}}?{show}\s+{_GAP}{{0,3}}?{name}",
        rf"(?:لم|لا|لن)\s+{wish}\s+{_GAP}{{0,4}}?(?:{show}|ان\s+\S+)\s+{_GAP}{{0,3}}?{name}",
        rf"(?:لا|بالا|والا)\s+(?:ت\S+|ن\S+)\s+{_GAP}{{0,2}}?(?:اسمي|هويتي|اسمانا|اسامينا)",
        rf"{ask}\s+{_GAP}{{0,4}}?(?:دون|بدون|من\s+غير)\s+{_GAP}{{0,2}}?{show}\s+{_GAP}{{0,3}}?{name}",
        rf"{telling}\s+{_GAP}{{0,6}}?(?:دون|بدون|من\s+غير)\s+{_GAP}{{0,1}}?{show}\s+{_GAP}{{0,2}}?{name}",
        rf"{hide}\s+{_GAP}{{0,2}}?{name}",
        rf"[بول]?(?:ال)?(?:اسم|اسما|اسماء|اسامي)\S*\s+{_GAP}{{0,5}}?(?:مستعار\S*|وهمي\S*|غير\s+حقيقي\S*|مغير\S*|محجوب\S*|محفوظ\S*)",
        rf"(?:ليس|وليس|ليست|غير)\s+{_GAP}{{0,1}}?(?:ال)?اسم\S*\s+الحقيقي",
        rf"{_any('only')}\s+{_GAP}{{0,3}}?ب?{name}\s+الاول",
        rf"ب?{name}\s+الاول\s+(?:فقط|لا\s+غير|وحده)",
        rf"غير\s+(?:مخول\S*|مصرح|مفوض\S*|مسموح)\s+{_GAP}{{0,1}}?(?:ب|لل)?\S*(?:تصريح|حديث|كلام|ادلا|تحدث)\S*",
        rf"{calling}",
        r"(?:بلا|بدون|دون|من\s+دون)\s+(?:ذكر\s+)?اسما\S*\s+(?:رجا|من\s+فضل|لو\s+سمح|ارجو)\S*",
        r"(?:لا|الا)\s+اسم(?:ه|ها|ي)",
        r"(?:ان|لو|اذا)\s+(?:عرف|علم|اكتشف)\s+(?:من\s+(?:هو|هي)|انه\S*\s+(?:تكلم|تحدث)\S*)",
        rf"(?:لا|لم|لن)\s+\S+\s+{_GAP}{{0,6}}?(?:ان|ب)\s+(?:[يتن])?(?:ذكر|نشر|كشف|ظهر)\S?\s+{name}",
        r"هويت\S+\s+(?:\S+\s+){0,6}?عدم\s+(?:ذكر|كشف|نشر)\S+",
        r"(?:كي|حتي|لكي)\s+لا\s+[يت]?(?:تعرف|عرف)\S*\s+(?:\S+\s+)?احد",
        r"(?:اي\s+ذكر|عدم\s+ذكر)\s*(?:له|لها|ه|ها)",
        r"(?:اصر\S*|مصر\S*|شرط|طلبت?|اشترطت?)\s+(?:علي\s+)?(?:ال)?سريه\S*",
        rf"{name}\s+(?:لن|لا|لم)\s+{show}",
        rf"(?:لم|لا|لن)\s+ن(?:ذكر|نشر|كشف|فصح|ورد|سم)\S*\s+{_GAP}{{0,2}}?{name}",
        rf"{_any('fear')}\s+{_GAP}{{0,6}}?(?:ذكر|نشر|عرف|كشف|انكشف|ظهر)\S?\s+{name}",
        r"(?:يبقي|تبقي|يظل|تظل|البقا|ابقا\S*)\s+مجهول\S*",
        r"(?:ال)?اسم\s+(?:الذي|التي)\s+اختار\S*",
        r"(?:ال)?(?:صوت|وجه)\S*\s+(?:مموه|مشوش|مشوه|مغير)\S*",
        r"(?:تمويه|تغيير|تشويش)\s+(?:صوت|وجه)\S+",
        r"(?:لا|لم|غير)\s+(?:ي|ت)?سمح\s+(?:له|لها|لهم)\s+ب?\S*(?:حديث|تحدث|كلام|تصريح)",
        r"(?:استبدل\S*|غيرت|بدلت|حجبت|تغيير|استبدال|حجب)\s+(?:\S+\s+)?(?:ال)?اسما\S*",
        rf"ب?(?:ال)?حر(?:ف|فين)\s+ال\S+\s+من\s+{name}",
        r"(?:لن|الا|بالا|لا)\s+يعرف\s+احد\s+(?:من\s+[تين]كون|هويت\S+|اسم\S+)",
        r"(?:ان|لو|اذا)\s+(?:علموا|عرفوا|علم|عرف|اكتشفوا|اكتشف|دروا)\s+(?:\S+\s+){0,3}?(?:تكلمت|تحدثت|تكلمنا|تحدثنا|شهدت|ادليت)",
        rf"(?P<fear>{_any('fear')})\s+(?:\S+\s+){{0,2}}?(?:ال)?(?:انتقام\S*|ملاحق\S*|ثار|عواقب|تعرف\s+علي\S*)",
    ]
    listed = "|".join(re.escape(phrase) for phrase in arabic_phrases("anonymity", "phrases"))
    return tuple(Sought(rf"(?<!\w)[وف]?(?:{way})(?!\w)") for way in [*ways, listed])


def anonymous_in(held: ArabicText, people: tuple[PersonFound, ...]) -> Iterator[ProtectionFlag]:
    """Give a flag for each sentence that asks: every mention of the person, or the words for a speaker."""
    folded = held.folded.text
    told = [folded[sentence.start : sentence.end] for sentence in held.sentences]
    for at, sentence in enumerate(held.sentences):
        found = list(_requests(told, at))
        if not found:
            continue
        start, end = sentence.start + min(a for a, _ in found), sentence.start + max(b for _, b in found)
        evidence = held.span(start, start + len(folded[start:end].rstrip()))
        yield _flag(held, sentence, (start, end), evidence, people)
        asked = folded[sentence.start : sentence.end]
        if _NOTE.search(asked) or _CONSENT.search(asked):
            yield from _everybody(held, people, evidence)


def _everybody(held: ArabicText, people: tuple[PersonFound, ...], evidence: Span) -> Iterator[ProtectionFlag]:
    """A flag for each living private person, where a note says of all who spoke that their names are changed."""
    for person in people:
        if person.role in {Role.WITNESS, Role.OTHER}:
            yield ProtectionFlag(person.name, REASON, person.spans, evidence)
    for sentence in held.sentences:
        for name in _acts_next(held, sentence, evidence):
            yield ProtectionFlag(name.quote, REASON, every(held.text, name), evidence)
        for name in tellers_by_first_name(held, sentence, loosely=True):
            yield ProtectionFlag(name.quote, REASON, every(held.text, name), evidence)


def _acts_next(held: ArabicText, sentence: ArabicSentence, note: Span) -> Iterator[Span]:
    """Who acts in the sentence right behind a note: the word behind its verb, when it may be a name."""
    words = sentence.words
    before = held.sentences[sentence.index - 1] if sentence.index else None
    is_next = before is not None and held.span(before.start, before.end).overlaps(note)
    acts = words[1] if is_next and len(words) > 1 else None
    if acts is not None and may_be_name(acts) and not (is_somebody(acts) or acts.text.startswith("ال")):
        yield held.span(acts.start, acts.end)


def _requests(told: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
    """Where in the sentence numbered ``at`` a request stands: put together from parts, else by the sum of signals."""
    worded = [m.span() for m in _worded(told[at])] if _TRIGGER.search(told[at]) else []
    yield from {*(m.span() for m in _NOTED.finditer(told[at])), *weighed_requests(told, at, "arabic", worded)}


def _worded(told: str) -> Iterator[re.Match[str]]:
    for pattern in _patterns():
        for match in pattern.finditer(told):
            if not match.groupdict().get("fear") or _telling().search(told):
                yield match


@cache
def _telling() -> Sought:
    """Fear is a request only of somebody who tells: whole villages flee in fear."""
    return Sought(rf"(?<!\w)[وف]?(?:{_any('telling')}|{_any('no')}|{_any('ask')})(?!\w)")


def _flag(
    held: ArabicText, sentence: ArabicSentence, at: tuple[int, int], evidence: Span, people: tuple[PersonFound, ...]
) -> ProtectionFlag:
    bracketed = name_in_front(held, sentence, at[0])
    if bracketed is not None:
        return ProtectionFlag(bracketed.quote, REASON, every(held.text, bracketed), evidence)
    person = _person(held, sentence, at, people)
    if person is not None:
        return ProtectionFlag(person.name, REASON, person.spans, evidence)
    name = _name(held, sentence, at)
    if name is not None:
        return ProtectionFlag(name.quote, REASON, every(held.text, name), evidence)
    before = _person_before(held, sentence, people)
    if before is not None and not _speaker(sentence, at):
        return ProtectionFlag(before.name, REASON, before.spans, evidence)
    words = words_for(held, sentence, at) or evidence
    gone_by = name_given(held, sentence, at) or name_behind(held, sentence, at[1])
    if gone_by is not None:
        return ProtectionFlag(gone_by.quote, REASON, tuple(sorted({*every(held.text, gone_by), words})), evidence)
    return ProtectionFlag(SOMEBODY, REASON, (words,), evidence)


def _person(
    held: ArabicText, sentence: ArabicSentence, at: tuple[int, int], people: tuple[PersonFound, ...]
) -> PersonFound | None:
    """The person of the sentence told last before the request, else first after it; never one of the dead."""
    first, last = held.span(sentence.start, sentence.end).start, held.span(sentence.start, sentence.end).end
    asked = held.span(at[0], at[1]).start
    near = [
        (abs(asked - span.start) + (10_000 if span.start > asked else 0), place)
        for place, person in enumerate(people)
        if person.role is not Role.VICTIM
        for span in person.spans
        if first <= span.start < last
    ]
    return people[min(near)[1]] if near else None


def _person_before(held: ArabicText, sentence: ArabicSentence, people: tuple[PersonFound, ...]) -> PersonFound | None:
    """The witness told of last before the sentence: "her name must not be published" after her account."""
    first = held.span(sentence.start, sentence.end).start
    told = [
        (span.start, place)
        for place, person in enumerate(people)
        if person.role is Role.WITNESS
        for span in person.spans
        if span.start < first
    ]
    return people[max(told)[1]] if told else None


def _name(held: ArabicText, sentence: ArabicSentence, at: tuple[int, int]) -> Span | None:
    """A name nobody has taken for a person yet: the one the request gives, else the first told before it."""
    words = sentence.words
    given = _renaming().search(held.folded.text, sentence.start, sentence.end)
    if given is not None:
        called = next((word for word in words if word.start >= given.end()), None)
        return held.span(called.start, called.end) if called is not None and may_be_name(called) else None
    return name_near(held, sentence, at)


@cache
def _renaming() -> Sought:
    return Sought(rf"(?<!\w)[وف]?(?:{_any('calling')}|{_any('asking_a_name')})\s+(?:هنا\s+)?(?:ب?اسم\s+)?")


def _speaker(sentence: ArabicSentence, at: tuple[int, int]) -> bool:
    """Whether the sentence tells of somebody before it tells the request."""
    return any(is_somebody(word) for word in sentence.words if word.start < at[0])
