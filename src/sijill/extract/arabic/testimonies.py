"""Speech in Arabic: what people are quoted or told as saying, who they are, how they know."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from sijill.extract.arabic.confirmations import confirmations_of
from sijill.extract.arabic.hearsay import is_hearsay
from sijill.extract.arabic.known_names import organisations_in
from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.extract.confirming import with_confirming
from sijill.model.claims import Claim
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Knowledge, Mode

_QUOTED = re.compile(r"«[^«»\n]{15,1200}»|“[^“”\n]{15,1200}”|\"[^\"\n]{15,1200}\"|”[^“”\n]{15,1200}“")
_FEWEST = 4
"""A quotation of fewer words is a word quoted, not speech (words)."""
_FARTHEST = 3000
"""A claim's sentence is at most so long (characters)."""
_BEFORE = 160
"""A speaker is looked for this far before a quotation (characters)."""
_ENDS = re.compile(
    r"[،,.:؛!؟?«»“”\"()\n]|\s(?:ان|انه|انها|بان|في|عن|من|الي|لوكاله|لموقع|لصحيفه|لقناه|لمراسل|لراديو|لاذاعه|ل|وهو|وهي"
    r"|الذي|التي|خلال|عبر)(?=\s)"
)
_THAT = frozenset({"ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم"})
_WHICH = frozenset({"في", "عن", "من", "الي", "كيف", "ما", "عندما"})
_OUTSIDE = "،,.؛: )"
"""What begins no quotation: such words stand between two."""
_GOES_ON = re.compile(r"(?:^|[\s.،])و?\w{3,7}\s*:\s*$")
"""As in "and went on: «", the speaker named before."""
_TOPIC = frozenset({"اما", "لكن", "ولكن"})


class Speaking(StrEnum):
    """Who speaks: somebody who lived it, somebody for an office or a newsroom, or a body."""

    PERSON = "person"
    UNNAMED = "unnamed"
    OFFICE = "office"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Told:
    """One stretch of speech in the folded text: what is said, by whom.

    Attributes:
        start: First character of what is said.
        end: One past its last.
        who: First and last character of the speaker's words.
        speaking: What the speaker is.
        is_direct: Whether it is quoted.
    """

    start: int
    end: int
    who: tuple[int, int]
    speaking: Speaking
    is_direct: bool


@cache
def _verbs() -> str:
    told = [*arabic_phrases("report", "verbs"), *arabic_phrases("report", "told_me")]
    return "|".join(re.escape(verb) for verb in sorted(told, key=len, reverse=True))


@cache
def _verb_before() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s«\"(،])و?(?:{_verbs()})\s+(?=\S)")


@cache
def _verb_after() -> re.Pattern[str]:
    return re.compile(rf"\s*[،,]?\s*(?:كما\s+|هكذا\s+|حسبما\s+)?و?(?:{_verbs()})\s+(?=\S)")


def speech_in(held: ArabicText) -> tuple[Told, ...]:
    """Give what is quoted, and what named people are told as saying, in reading order."""
    quoted = list(_quoted(held.folded.text))
    taken = bytearray(len(held.folded.text))
    for one in quoted:
        taken[one.start : one.end] = b"\x01" * (one.end - one.start)
    told = [one for one in _indirect(held) if taken.find(1, one.start, one.end) < 0]
    named = [one for one in (*quoted, *told) if not _is_on(held, one.who)]
    return tuple(sorted(named, key=lambda one: one.start))


def _is_on(held: ArabicText, who: tuple[int, int]) -> bool:
    """Whether a speaker's first word is printed "on", which is folded like the name Ali."""
    return held.span(*who).quote.split()[0].endswith("لى")


def _quoted(folded: str) -> Iterator[Told]:
    for match in _QUOTED.finditer(folded):
        if len(match.group().split()) < _FEWEST or match.group()[1] in _OUTSIDE:
            continue
        who = _speaker_after(folded, match.end()) or _speaker_before(folded, match.start())
        if who is not None:
            yield Told(match.start(), match.end(), who, speaking(folded[slice(*who)]), True)


def _speaker_after(folded: str, at: int) -> tuple[int, int] | None:
    match = _verb_after().match(folded, at)
    return _until_end(folded, match.end()) if match else None


def _speaker_before(folded: str, at: int) -> tuple[int, int] | None:
    start = max(folded.rfind("\n", 0, at), at - _BEFORE, 0)
    found = [m for m in _verb_before().finditer(folded, start, at) if _names_somebody(folded, m.end(), at)]
    if not found and _GOES_ON.search(folded, start, at):
        start = max(folded.rfind("\n", 0, at), 0)
        found = [m for m in _verb_before().finditer(folded, start, at) if _names_somebody(folded, m.end(), at)]
    if found:
        return _until_end(folded, found[-1].end(), at)
    alone = re.search(r"([^\n:«»\"“”.،]{4,40}):\s*$", folded[start:at])
    if alone is None or not is_given(alone[1].split()[0]):
        return None
    return start + alone.start(1), start + alone.end(1)


def _names_somebody(folded: str, after: int, limit: int) -> bool:
    """Whether a speaker stands behind a verb of report: not "said *that he*", "and went on: «"."""
    word = re.match(r"\w+", folded[after:limit])
    return word is not None and word.group() not in _THAT | _WHICH


def _until_end(folded: str, start: int, limit: int | None = None) -> tuple[int, int] | None:
    match = _ENDS.search(folded, start, min(len(folded), start + 80))
    end = min(match.start() if match else start + 80, limit if limit is not None else len(folded), len(folded))
    text = folded[start:end]
    words = text.split()[:6]
    if not words:
        return None
    last = start + len(text) - len(text.lstrip()) + len(" ".join(words))
    return start + len(text) - len(text.lstrip()), min(last, end)


def _indirect(held: ArabicText) -> Iterator[Told]:
    """As in "Samer said that ...": the words after "that", of people who speak for themselves."""
    verbs = arabic_words("report", "verbs") | arabic_words("report", "told_me")
    for sentence in held.sentences:
        for at, word in enumerate(sentence.words[:-3]):
            if not {word.text, word.bare} & verbs:
                continue
            if sentence.words[at + 1].text in _THAT:
                topic = _topic(held, sentence, at)
                if topic is not None:
                    yield Told(sentence.words[at + 1].start, sentence.end, topic, Speaking.PERSON, False)
                    break
                continue
            near = range(at + 2, min(len(sentence.words), at + 12))
            that = next((i for i in near if sentence.words[i].text in _THAT), None)
            if that is None:
                continue
            who = _until_end(held.folded.text, sentence.words[at + 1].start, sentence.words[that].start)
            kind = speaking(held.folded.text[slice(*who)]) if who is not None else Speaking.BODY
            if who is not None and kind in {Speaking.PERSON, Speaking.UNNAMED}:
                yield Told(sentence.words[that].start, sentence.end, who, kind, False)
            break


def _topic(held: ArabicText, sentence: ArabicSentence, at: int) -> tuple[int, int] | None:
    """The person a sentence begins with, when the verb behind has no subject of its own: "as for *X*, he said that"."""
    words = sentence.words
    first = 1 if words[0].text in _TOPIC else 0
    begun = words[first].text[1:] if words[first].text[0] == "و" else words[first].text
    if first >= at or not (is_given(begun) or is_given(words[first].text)):
        return None
    who = _until_end(held.folded.text, words[first].start, words[at].start)
    return who if who is not None and speaking(held.folded.text[slice(*who)]) is Speaking.PERSON else None


def speaking(who: str) -> Speaking:
    """Give what a speaker is, by the folded words the text uses."""
    words = who.split()
    bare = {word.removeprefix("ال") for word in words}
    if organisations_in(who) or bare & arabic_words("speech", "bodies"):
        return Speaking.BODY
    if bare & arabic_words("speech", "offices"):
        return Speaking.OFFICE
    named = [word for word in words if is_given(word)]
    if named and (len(words) > 1 or is_alone_a_name(words[0])):
        return Speaking.PERSON
    if bare & arabic_words("speech", "unnamed") or (words and people_word(words[0]) is not None):
        return Speaking.UNNAMED
    return Speaking.PERSON if len(words) >= 2 and not words[0].startswith("ال") and named else Speaking.BODY


def is_alone_a_name(word: str) -> bool:
    """Whether a word that speaks is somebody's given name and no word for people: "*Layla* told that"."""
    known = arabic_words("speech", "unnamed") | arabic_words("speech", "offices") | arabic_words("speech", "bodies")
    return is_given(word) and people_word(word) is None and word.removeprefix("ال") not in known


def testimonies_of(held: ArabicText, speech: Sequence[Told], claims: tuple[Claim, ...]) -> tuple[Testimony, ...]:
    """Give the testimony of people in reading order; bodies and newsrooms testify to nothing."""
    found: list[Testimony] = []
    ordered = sorted(claims, key=lambda claim: claim.span.start)
    starts = [claim.span.start for claim in ordered]
    for told in speech:
        if told.speaking is Speaking.BODY:
            continue
        span, who = held.span(told.start, told.end), held.span(*told.who)
        near = ordered[bisect_left(starts, span.start - _FARTHEST) : bisect_left(starts, span.end)]
        inside = tuple(c.id for c in near if span.overlaps(c.span))
        knowledge = _knowledge(held.folded.text[told.start : told.end], bool(inside))
        found.append(
            Testimony(
                id=f"t{len(found) + 1}",
                span=span,
                speaker=who.quote,
                knowledge=knowledge,
                mode=Mode.DIRECT if told.is_direct else Mode.INDIRECT,
                claims=inside,
                speaker_span=who,
            )
        )
    return with_confirming(found, confirmations_of(held))


def _knowledge(said: str, has_claims: bool) -> Knowledge:
    words = re.sub(r"[^\w ]", " ", said).split()
    padded = f" {' '.join(words)} "

    def tells(section: str, key: str) -> bool:
        return any(f" {phrase} " in padded for phrase in arabic_phrases(section, key))

    if is_hearsay(padded.strip()) and not tells("speech", "seen"):
        return Knowledge.HEARSAY
    is_opinion = tells("speech", "opinion") and not tells("speech", "seen") and not has_claims
    return Knowledge.OPINION if is_opinion else Knowledge.FIRST_HAND
