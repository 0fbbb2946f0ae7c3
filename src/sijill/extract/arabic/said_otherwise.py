"""Sources in Arabic whom no verb of report names first: quoted by an outlet, keepers of a tally, told in a bracket.

The first speaker comes first, whoever passes it on after them.
"""

from __future__ import annotations

import re
from functools import cache

from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.text.sought import Sought

_WORD = r"[^\s،,.:؛()«»\"“”]+"
_STOP = (
    r"(?=\s+(?:قوله|قولها|قولهم|ان|انه|انها|بان|في|عن|علي|الي|من|امس|اليوم|يوم|خلال|بعد|منذ|حول|الذي|التي|كما|توثيق|مقتل|استشهاد|اصابه|سقوط|ارتفاع|وفاه|وصول|وقوع|القول|تاكيده|تاكيدها|تاكيدهم)[\s،,:]"
    r"|\s*[،,.:؛()«»\"“”]|\s*$)"
)
_WHO = rf"(?P<who>{_WORD}(?:\s+{_WORD}){{0,5}}?){_STOP}"
_MAYBE_QUOTED = r"[^\s،,.:؛()]+"
_OUT = rf"(?P<out>{_WORD}(?:\s+{_MAYBE_QUOTED}){{0,4}}?)"
_INITIALS = r"(?:\s*[(«“\"][^()«»“”\"]{1,20}[)»”\"])?"
"""The short name of an agency in brackets: "the agency (Saba)"."""
_KEPT = r"(?:حصيله|احصاء|احصا|احصاييه|احصاءات|بيانات|ارقام|سجلات|قايمه|قوايم|قاعده بيانات|توثيق|توثيقات|تقديرات)"
_RECORDED = r"(?:سجلها|سجلتها|وثقها|وثقتها|احصاها|احصتها|اعلنها|اعلنتها|اوردها|اوردتها)"


@cache
def _patterns() -> tuple[Sought, ...]:
    """The ways a source is told of, over folded letters."""
    papers = "|".join(arabic_phrases("report", "papers"))
    return tuple(
        Sought(rf"(?<!\w)[وف]?{way}")
        for way in (
            rf"(?:نقل|نقلت|نقلته|تنقل|ينقل)\s+{_OUT}{_INITIALS}\s*[،,]?\s+عن\s+{_WHO}",
            rf"(?:اخر|احدث)?\s?{_KEPT}\s+(?:\w+\s+)?(?:لدي|صادره\s+عن|اعدها|اعدتها|اصدرها|اصدرتها|نشرها|نشرتها|جمعها|جمعتها)\s+{_WHO}",
            rf"(?:ال)?{_KEPT}\s+(?:التي|الذي)\s+{_RECORDED}\s+{_WHO}",
            rf"(?:اخر|احدث)\s+{_KEPT}\s+(?:ل(?=\S))(?P<who>{_WORD}(?:\s+{_WORD}){{0,4}}?){_STOP}",
            rf"(?:جاء|جا|ورد|نشر|ذكر)\s+(?:في|علي)\s+(?:{papers})\s+(?:(?:رسمي|صحفي|صادر|عن|علي|صفحه|نشره|نشرته|ل)\s+)*{_WHO}",
        )
    )


def passed_on(text: ArabicText, sentence: ArabicSentence) -> tuple[str, ...]:
    """Give the sources of a sentence told otherwise than by a verb of report, first speaker first."""
    folded = text.folded.text
    for pattern in _patterns():
        match = pattern.search(folded, sentence.start, sentence.end)
        if match is None:
            continue
        groups = [group for group in ("who", "out") if match.groupdict().get(group)]
        names = tuple(text.span(*match.span(group)).quote for group in groups)
        if all(_is_source(name_words) for name_words in (match[group].split() for group in groups)):
            return names
    return ()


def _is_source(words: list[str]) -> bool:
    no_sources = arabic_words("report", "no_sources") | arabic_words("killed", "before")
    return bool(words) and words[0].removeprefix("ال") not in no_sources and not words[0][0].isdigit()


def in_bracket(text: ArabicText, sentence: ArabicSentence) -> str | None:
    """Give the body named alone in brackets at the end of a sentence: "nine were killed (the civil defence)"."""
    match = re.search(r"\((?P<who>[^()/\d]{3,50})\)\s*$", text.folded.text[sentence.start : sentence.end])
    if match is None:
        return None
    heads = {word.removeprefix("ال") for word in match["who"].split()}
    if not heads & (arabic_words("speech", "bodies") | arabic_words("speech", "offices")):
        return None
    return text.span(sentence.start + match.start("who"), sentence.start + match.end("who")).quote
