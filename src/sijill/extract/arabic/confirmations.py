"""Who is reported to confirm whom in Arabic: "and Mona confirmed his account", "and Mona gave a like testimony".

Only that the text says so: nobody has checked that the two are independent.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from sijill.extract.arabic.lexicon import arabic_phrases
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.model.spans import Span
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Knowledge, Mode

_REACH = 3
"""Whose account is confirmed was told at most so many paragraphs before (paragraphs)."""
_WHO = r"(?P<who>[^\s،,.:؛()«»\"“”]+(?:\s+[^\s،,.:؛()«»\"“”]+){0,3}?)"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    backing, accounts, like, giving = (_any(key) for key in ("backing", "accounts", "like", "giving"))
    own = rf"(?:{accounts})(?:ه|ها|هم|هما)"
    return tuple(
        re.compile(rf"(?<!\w)[وف]?{way}(?!\w)")
        for way in (
            rf"{backing}\s+{_WHO}\s+(?:صحه\s+|صحة\s+)?(?:{own}|{accounts}\s+\S+|ما\s+(?:قاله|قالته|رواه|روته|ذكره|ذكرته))",
            rf"{backing}(?:ه|ها|هم)\s+(?:في\s+ذلك\s+)?{_WHO}\s*(?:$|[،,.:]|في\s+ذلك)",
            rf"(?:هو\s+)?ما\s+{backing}(?:ه|ها)\s+{_WHO}\s*(?:$|[،,.:]|ايضا)",
            rf"{giving}\s+{_WHO}\s+ب?{accounts}\s+(?:\S+\s+)?{like}",
            rf"{giving}\s+{_WHO}\s+(?:الامر|الشي|القصه|الروايه|الكلام)\s+(?:نفسه|نفسها|ذاته|ذاتها)",
            rf"{own}\s+{backing}ها?\s+{_WHO}\s*(?:$|[،,.:])",
        )
    )


def _any(key: str) -> str:
    return "(?:" + "|".join(arabic_phrases("confirming", key)) + ")"


def with_confirmations(held: ArabicText, found: list[Testimony]) -> tuple[Testimony, ...]:
    """Give the testimony with what the text reports as confirming other testimony, in reading order, numbered anew."""
    told = list(found)
    for sentence in held.sentences:
        who = _who(held, sentence)
        if who is None:
            continue
        span = held.span(sentence.start, sentence.end)
        earlier = [t for t in told if t.span.start < span.start and not _same(t.speaker, who.quote)]
        if not earlier or not _is_near(held, sentence, earlier[-1]):
            continue
        confirmed = max(earlier, key=lambda t: t.span.start)
        at = next((i for i, t in enumerate(told) if span.overlaps(t.span) and _same(t.speaker, who.quote)), None)
        if at is not None:
            told[at] = replace(told[at], knowledge=Knowledge.CONFIRMS_ANOTHER, confirms=(confirmed.id,))
            continue
        told.append(
            Testimony(
                id=f"t{len(told) + 1}",
                span=span,
                speaker=who.quote,
                knowledge=Knowledge.CONFIRMS_ANOTHER,
                mode=Mode.INDIRECT,
                confirms=(confirmed.id,),
                speaker_span=who,
            )
        )
    return _numbered(told)


def _who(held: ArabicText, sentence: ArabicSentence) -> Span | None:
    """Who confirms: a name, or a word for a person; never a body."""
    for pattern in _patterns():
        match = pattern.search(held.folded.text, sentence.start, sentence.end)
        if match is not None:
            words = match["who"].split()
            if any(is_given(word) for word in words) or people_word(words[0]) is not None or words[0] in _others():
                return held.span(*match.span("who"))
    return None


@cache
def _others() -> frozenset[str]:
    return frozenset(arabic_phrases("speech", "unnamed"))


def _same(one: str, other: str) -> bool:
    return one in other or other in one


def _is_near(held: ArabicText, sentence: ArabicSentence, last: Testimony) -> bool:
    floor = next((s for s in held.sentences if s.paragraph >= sentence.paragraph - _REACH), sentence)
    return last.span.start >= held.span(floor.start, floor.end).start


def _numbered(told: list[Testimony]) -> tuple[Testimony, ...]:
    ordered = sorted(told, key=lambda t: (t.span.start, int(t.id[1:])))
    ids = {t.id: f"t{number}" for number, t in enumerate(ordered, 1)}
    return tuple(replace(t, id=ids[t.id], confirms=tuple(ids[one] for one in t.confirms)) for t in ordered)
