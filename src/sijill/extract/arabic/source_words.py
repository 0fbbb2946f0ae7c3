"""Words of an Arabic source told from what stands around them: the verb, what is told, the agency it is told to."""

from __future__ import annotations

import re
from functools import cache

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.report_verbs import is_report_verb
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.extract.lexicon import organisations
from sijill.text.arabic import fold_letters, is_arabic_letter

_IN_THE_NAME_OF = re.compile(r"(?:ال)?(?:متحدث|ناطق)\S*(?:\s+\S+){0,2}?\s+ب[اإ]سم\s+(?P<body>\S.*)")
OF_A_PLACE = frozenset(
    {"مصدر", "مصادر", "شهود", "ناشطون", "ناشطين", "سكان", "اهالي", "مسعفون", "طبيب", "اطبا", "مسوول", "عامل", "عاملون"}
)
"""Speakers told by where they are: "sources *in the hospital*"."""
_HAD_FAR = 10
_WITH_L = frozenset({"لجنه", "لجان", "لواء", "لوا"})
"""Bodies that begin with the letter of "of" themselves: "the committee"."""
_ISSUED = frozenset({"صادر", "صادره", "صدر", "صدرت"})
_TOLD = frozenset(
    ["شهاده", "شهادات", "افاده", "افادات", "روايه", "روايات", "قصه", "صورا", "صوره", "مقطعا", "تسجيلا", "وصف"]
)
_MEDIA = frozenset(
    {"قناه", "صحيفه", "جريده", "وكاله", "موقع", "صحفيين", "صحافيين", "صحافه", "اذاعه", "راديو", "مجله", "شبكه"}
)
_ACTS = frozenset({"استشهاد", "مقتل", "وفات", "مصرع", "اصابت", "اغتيال", "اعدام", "اعتقال", "رحيل"})


def is_no_source(name: str) -> bool:
    """Whether words name what is known ("the first information", "a first toll") and nobody who says it."""
    first = fold_letters(name.split()[0]).removeprefix("ال")
    if first in {"وصف", "سرد", "شرح", "حديثه", "حديثها", "كلامه", "كلامها"}:
        # "and went on *describing* what had happened"
        return True
    return first in arabic_words("report", "no_sources") or _is_somebodys_harm(first)


def _is_somebodys_harm(text: str) -> bool:
    """As in "*his death* was announced", which says nothing."""
    return bool({text.removesuffix(ending) for ending in ("ه", "ها", "هم", "هما")} & _ACTS)


def without_to(speaker: str) -> str:
    """Give a source without the "of the" joined to it: "a statement *of the corps*" is the corps's."""
    if not speaker.startswith("لل"):
        return speaker
    own = fold_letters(speaker[1:].split()[0]) in _WITH_L
    return "ال" + speaker[1 if own else 2 :]


def had_said(text: ArabicText, words: tuple[Word, ...]) -> str:
    """Give who stands between "had" and the verb of report: "and *the ministry* had announced"; else ""."""
    if words[0].bare not in {"كان", "كانت"}:
        return ""
    verb = next((i for i in range(2, min(len(words), _HAD_FAR)) if is_report_verb(words, i)), None)
    if verb is None:
        return ""
    end = verb - (words[verb - 1].text == "قد")
    names = words[1:end]
    if end < 2 or any(not word.text[0].isalpha() or harms_told(word.text) or harms_named(word.text) for word in names):
        return ""
    return text.span(words[1].start, words[end - 1].end).quote


def spoken_for(speaker: str) -> str:
    """Give whom a spokesperson speaks for: of "the spokesman in the name of the ministry, a brigadier" the ministry."""
    spoken = _IN_THE_NAME_OF.match(speaker)
    if spoken is None:
        return speaker
    named = spoken.group("body").split()
    folded = [fold_letters(word) for word in named[:3]]
    end = next((i for i, word in enumerate(folded) if word.startswith("ال")), None)
    if end is None:
        end = 1 if len(folded) < 3 or is_given(folded[2]) else 2
    return " ".join(named[: end + 1])


def is_without_subject(words: tuple[Word, ...], at: int) -> bool:
    """Whether a verb of report in front of a colon has its subject before it: "and went on: ..."."""
    return at + 1 < len(words) and words[at + 1].text == ":" and is_report_verb(words, at)


def is_of_what(word: Word, stops: frozenset[str]) -> bool:
    """Whether a word begins what is told, no more of who tells it: "the commission reported *of a rise*"."""
    text = word.text
    if text in {"ب", "انهما", "انهن"}:
        return True
    return text[0] == "ب" and len(text) > 3 and (text[1:] in stops or text[1:] in arabic_words("report", "falls"))


def is_told_or_told_to(word: Word) -> bool:
    """Whether a word behind a speaker begins what they publish, or the paper they tell it to; no "*of* the army"."""
    return word.text in _TOLD or (word.text.startswith("لل") and word.text[2:] in _papers())


@cache
def _papers() -> frozenset[str]:
    """The first words of papers, stations and agencies, without an article."""
    named = (fold_letters(alias) for org in organisations() if org.kind == "outlet" for alias in org.aliases)
    return _MEDIA | {name.split()[0].removeprefix("ال") for name in named if is_arabic_letter(name[0])}


def is_of_a_place(words: tuple[Word, ...], at: int) -> bool:
    """Whether the speaker at ``at`` is told by the place after them, with its article: no day, no number."""
    head, place = words[at].text.removeprefix("ال"), words[at + 2].text if at + 2 < len(words) else ""
    times = arabic_words("report", "times") | arabic_words("report", "source_stops")
    body = place in arabic_words("speech", "bodies") | arabic_words("speech", "shelters")
    body = body and at + 3 < len(words) and words[at + 3].text.startswith("ال")
    return head in OF_A_PLACE and (place.startswith("ال") or body) and place not in times


def has_owner(words: tuple[Word, ...], at: int) -> bool:
    """Whether a body stands without an article, and whose it is behind: "the ministry *of the interior*"."""
    after = words[at + 1].text if at + 1 < len(words) else ""
    return not words[at].text.startswith("ال") and after.startswith("ال")


def past_paper(words: tuple[Word, ...], at: int) -> int:
    """Give where the source begins past what it published: "*a statement issued by* the force said"."""
    if at >= len(words) or not {words[at].text, words[at].text.removeprefix("ل")} & arabic_words("report", "papers"):
        return at
    if at + 1 < len(words) and words[at + 1].text.startswith("لل"):
        return at + 1
    by = next((i for i in range(at + 1, min(len(words) - 1, at + 4)) if words[i].text == "عن"), None)
    return by + 1 if by is not None and any(w.text in _ISSUED for w in words[at + 1 : by]) else at


def body_named(text: ArabicText, sentence: ArabicSentence, stem: str) -> str:
    """Give the first body of that kind a sentence names, with whose it is; else ""."""
    words = sentence.words
    for at in range(len(words) - 1):
        if {words[at].text, words[at].bare.removeprefix("ل")} & {stem} and words[at + 1].text.startswith("ال"):
            end = at + 1
            while end < min(len(words), at + 4) and words[end].text.startswith("ال"):
                end += 1
            joined = words[at].end - words[at].start - len(stem)
            return text.span(words[at].start + joined, words[end - 1].end).quote
    return ""
