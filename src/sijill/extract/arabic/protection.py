"""Whom to protect in Arabic text: witnesses, who asked not to be named, living minors, households, shelters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from sijill.extract.arabic.anonymity import anonymous_in
from sijill.extract.arabic.lexicon import arabic_phrases
from sijill.extract.arabic.names import name_at
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.phrases import word_status
from sijill.extract.arabic.testimonies import Speaking, Told
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Role, Status
from sijill.text.numerals import arabic_number_value

_UNITS = frozenset({"سنوات", "سنه", "عاما", "اعوام", "عام", "سنين", "شهرا", "اشهر", "شهور", "ربيعا"})
_SPANS_OF_TIME = frozenset({"منذ", "قبل", "خلال", "بعد", "لمده", "مده", "طوال", "كل", "ومنذ", "وقبل", "اخر", "نحو"})
_AGED = frozenset({"البالغ", "البالغه", "عمره", "عمرها", "بعمر", "العمر", "يبلغ", "تبلغ", "(", "عمر", "البالغين"})
_ADULT = 18
"""Age from which nobody is a minor (years)."""
_REACH = 9
"""An age belongs to somebody named at most this many words before it (words)."""
MINOR = "a minor not said to be dead"


def protection_of(
    held: ArabicText, claims: tuple[Claim, ...], speech: Sequence[Told], people: tuple[PersonFound, ...]
) -> tuple[ProtectionFlag, ...]:
    """Give the flags in reading order, each once."""
    flags = list(anonymous_in(held, people))
    asked = [span for flag in flags for span in flag.spans]
    others = tuple(p for p in people if not any(span.overlaps(one) for span in p.spans for one in asked))
    flags += [*_witnesses(held, others, speech), *_unnamed(held, speech)]
    flags += [*_minors(held, claims), *_households(held, speech), *_shelters(held)]
    seen: dict[tuple[tuple[Span, ...], str], ProtectionFlag] = {}
    for flag in flags:
        seen.setdefault((flag.spans, flag.reason), flag)
    return tuple(sorted(seen.values(), key=lambda flag: (flag.spans[0].start, flag.reason)))


def _witnesses(held: ArabicText, people: tuple[PersonFound, ...], speech: Sequence[Told]) -> Iterator[ProtectionFlag]:
    """Whoever tells what they lived through is sealed from the start, whatever they tell."""
    said: dict[str, list[Told]] = {}
    for told in speech:
        said.setdefault(held.span(*told.who).quote, []).append(told)
    for person in people:
        if person.role is not Role.WITNESS:
            continue
        own = [told for who, spoken in said.items() if person.name in who for told in spoken]
        accusing = [told for told in own if _accuses(held.folded.text[told.start : told.end])]
        if accusing:
            evidence = held.span(accusing[0].start, accusing[0].end)
            yield ProtectionFlag(person.name, "witness whose words accuse people under arms", person.spans, evidence)
        else:
            yield ProtectionFlag(person.name, "a witness, sealed until cleared", person.spans)


def _accuses(said: str) -> bool:
    armed = {Status.SECURITY, Status.COMBATANT}
    return any(word_status(word) in armed for word in re.findall(r"\w+", said))


def _unnamed(held: ArabicText, speech: Sequence[Told]) -> Iterator[ProtectionFlag]:
    for told in speech:
        if told.speaking is Speaking.UNNAMED and told.is_direct:
            spans = (held.span(*told.who), held.span(told.start, told.end))
            yield ProtectionFlag(
                "a speaker whom the text does not name", "a witness whom the text does not name", spans
            )


def _minors(held: ArabicText, claims: tuple[Claim, ...]) -> Iterator[ProtectionFlag]:
    dead: dict[str, list[str]] = {}
    for whose in {one for claim in claims if _is_death(claim) for one in claim.victims.names}:
        dead.setdefault(whose.split()[0], []).append(whose)
    fallen = bytearray(len(held.text))
    for claim in claims:
        stated = claim.victims.span if _is_death(claim) else None
        if stated is not None:
            fallen[stated.start : stated.end] = b"\x01" * (stated.end - stated.start)
    for sentence in held.sentences:
        for at in range(1, len(sentence.words)):
            if not _is_young(sentence, at):
                continue
            found = _whose_age(sentence, at)
            if found is None:
                continue
            first, last, name = found
            span = held.span(sentence.words[first].start, sentence.words[max(last, at + 1) - 1].end)
            named = held.span(sentence.words[name[0]].start, sentence.words[name[1] - 1].end).quote if name else None
            if named is not None:
                is_dead = any(named in other or other in named for other in dead.get(named.split()[0], ()))
            else:
                is_dead = fallen.find(1, span.start, span.end) >= 0
            if not is_dead:
                yield ProtectionFlag(named or "a living minor", MINOR, (span,))


def _is_death(claim: Claim) -> bool:
    return claim.harm is Harm.KILLED and not claim.negated


def _is_young(sentence: ArabicSentence, at: int) -> bool:
    """Whether word ``at`` is an age below eighteen: with its unit, or alone in brackets."""
    words = sentence.words
    value = arabic_number_value(words[at].text)
    if value is None or not 0 < value < _ADULT or words[at - 1].text in _SPANS_OF_TIME:
        return False
    after = words[at + 1].text if at + 1 < len(words) else ""
    beyond = words[at + 2].text if at + 2 < len(words) else ""
    compound = after in {"عشر", "عشره"}
    return (
        after in _UNITS
        or (words[at - 1].text == "(" and (after == ")" or beyond in _UNITS))
        or (compound and value + 10 < _ADULT and beyond in _UNITS)
    )


def _whose_age(sentence: ArabicSentence, at: int) -> tuple[int, int, tuple[int, int] | None] | None:
    """Whose age it is: the name or the word for a child that stands before it."""
    words = sentence.words
    for start in range(max(0, at - _REACH), at):
        titled = start > 0 and people_word(words[start - 1].bare) is not None
        name = name_at(words, start, at, titled)
        if name is not None and at - name[1] <= 5:
            return name[0], at + 2 if at + 1 < len(words) else at + 1, name
    for start in range(at - 1, max(-1, at - _REACH), -1):
        aged = at - start == 1 or any(word.text in _AGED for word in words[start + 1 : at])
        if aged and people_word(words[start].bare) is not None:
            return start, min(len(words), at + 2), None
    return None


def _households(held: ArabicText, speech: Sequence[Told]) -> Iterator[ProtectionFlag]:
    """Relatives told of by somebody who speaks for themselves: "my son", "our house"."""
    own = bytearray(len(held.folded.text))
    for told in speech:
        if told.is_direct and told.speaking in {Speaking.PERSON, Speaking.UNNAMED}:
            own[told.start : told.end] = b"\x01" * (told.end - told.start)
    for sentence in held.sentences:
        for word in sentence.words:
            kin = people_word(word.bare) or people_word(word.text)
            mine = word.text.endswith(("ي", "نا")) and kin is not None and kin.is_kin
            if mine and own[word.start]:
                yield ProtectionFlag(
                    "a relative of a witness", "household of a protected person", (held.span(word.start, word.end),)
                )


@cache
def _shelter() -> re.Pattern[str]:
    going = "|".join(re.escape(word) for word in arabic_phrases("speech", "sheltering"))
    house = "|".join(re.escape(word) for word in arabic_phrases("speech", "shelters"))
    return re.compile(
        rf"(?<!\w)و?(?:{going})\s+(?:\S+\s+){{0,4}}?(?:في|الي|داخل|ب)\s+(?P<place>(?:{house})(?:\s+\w+){{0,2}})"
    )


def _shelters(held: ArabicText) -> Iterator[ProtectionFlag]:
    for match in _shelter().finditer(held.folded.text):
        span = held.span(match.start("place"), match.end("place"))
        yield ProtectionFlag("people in shelter", "says where people at risk shelter", (span,))
