"""Speech and protection in Arabic text."""

from __future__ import annotations

import re

from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.sources import sentence_words
from sijill.extract.arabic.words import ArabicText
from sijill.model.mentions import ProtectionFlag
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Knowledge, Mode

_QUOTED = re.compile(r"[«“\"](?P<said>[^»”\"]{20,600})[»”\"]")
_MINOR = re.compile(
    r"(?:طفل|طفله|الطفل|الطفله|فتي|فتاه|ابنه|ابنته|ابن|ابنه)\s+(?:\w+\s+){0,3}?"
    r"(?:البالغ|البالغه|عمره|عمرها|بعمر)\s+(?:من العمر\s+)?\w+(?:\s+(?:سنوات|سنه|عاما|اعوام))?"
)


def arabic_testimony(held: ArabicText) -> tuple[Testimony, ...]:
    """Give quoted speech with the words before it that name its speaker."""
    found: list[Testimony] = []
    for match in _QUOTED.finditer(held.folded.text):
        speaker = _speaker_before(held.folded.text, match.start())
        if speaker and len(match["said"].split()) >= 4:
            span = held.span(match.start(), match.end())
            found.append(Testimony(f"t{len(found) + 1}", span, speaker, Knowledge.FIRST_HAND, Mode.DIRECT))
    return tuple(found)


def _speaker_before(folded: str, at: int) -> str:
    verbs = "|".join(re.escape(verb) for verb in arabic_phrases("report", "verbs"))
    before = folded[max(0, at - 120) : at]
    held = list(re.finditer(rf"(?:^|\s)و?(?:{verbs})\s+(?P<who>[^،,:.«\"]{{2,60}})", before))
    return " ".join(held[-1]["who"].split()[:5]) if held else ""


def arabic_protection(held: ArabicText) -> tuple[ProtectionFlag, ...]:
    """Give whom to protect: who asked not to be named, living minors told of by age."""
    flags: list[ProtectionFlag] = []
    verbs = arabic_words("report", "verbs")
    for sentence in held.sentences:
        told = sentence_words(sentence)
        phrase = next((p for p in arabic_phrases("report", "anonymity") if p in told), None)
        if phrase is None:
            continue
        at = held.folded.text.find(phrase.split()[0], sentence.start)
        evidence = (
            held.span(sentence.start, sentence.end) if at < 0 else held.span(at, min(sentence.end, at + len(phrase)))
        )
        speakers = [i for i, w in enumerate(sentence.words[:-2]) if {w.text, w.bare} & verbs]
        whom = (
            held.span(sentence.words[speakers[0] + 1].start, sentence.words[speakers[0] + 2].end)
            if speakers
            else evidence
        )
        flags.append(ProtectionFlag("a speaker who asked not to be named", "asked not to be named", (whom,), evidence))
    for match in _MINOR.finditer(held.folded.text):
        sentence_told = next((sentence_words(s) for s in held.sentences if s.start <= match.start() < s.end), "")
        if not any(word in sentence_told for word in ("قتل", "استشهد", "استشهاد", "شهيد", "توفي", "وفاه")):
            flags.append(
                ProtectionFlag(
                    "a living minor", "a minor not said to be dead", (held.span(match.start(), match.end()),)
                )
            )
    return tuple(flags)
