"""Bodies that speak of a death without a verb of report: "the union *mourns* X", "a statement issued by the army:"."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.source_words import past_paper
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word

_FAR = 8
"""A body of more words than this does not open a sentence before its verb (words)."""
_NOUNS = "نقابه نقابات رابطه جمعيه جمعيات بعثه مفوضيه منظمه منظمات اتحاد شبكه مركز موسسه هييه لجنه تنسيقيه حركه حزب"
_BODIES = frozenset(_NOUNS.split())
_SPEAKS = "نعي نعت ينعي تنعي تدين يدين ادان ادانت دانت تستنكر استنكرت تندد نددت تشجب"
_VERBS = frozenset(_SPEAKS.split())
_CONDEMNED = (
    "مجزره جريمه جرايم اعتداء اعتدا اعتداءات هجوم هجمات قصف استهداف قتل تفجير غاره غارات مذبحه عمليه اغتيال انفجار"
)
_ACTS = frozenset(_CONDEMNED.split())
_MEDIA = frozenset({"قناه", "صحيفه", "وكاله", "اذاعه", "موقع", "شبكه", "منظمه", "صفحه", "موسسه", "مركز", "مستشفي"})
_CLOSING = {"«": "»", "“": "”", '"': '"', "(": ")", "”": "“"}
_QUOTED = 5
"""A name in quotation marks has no more words than this (words)."""


def mourns_first(text: ArabicText, sentence: ArabicSentence) -> str | None:
    """Give the body that opens a sentence right before it mourns or condemns: "*the union of doctors* mourns X"."""
    words = sentence.words
    if words[0].text.removeprefix("ال") not in _BODIES | arabic_words("speech", "bodies"):
        return None
    verb = next((i for i in range(1, min(len(words) - 1, _FAR)) if words[i].text in _VERBS), None)
    if verb is None or not all(word.text.isalpha() for word in words[:verb]):
        return None
    return text.span(words[0].start, words[verb - 1].end).quote


def issued_by(text: ArabicText, sentence: ArabicSentence) -> str | None:
    """Give who issued the statement a sentence opens with, up to its colon: "*a statement issued by the army:*"."""
    words = sentence.words
    first = past_paper(words, 0)
    colon = next((i for i in range(1, min(len(words) - 1, 2 * _FAR)) if words[i].text == ":"), 0)
    named = words[first:colon] if first else ()
    if not named or not all(word.text.isalpha() for word in named):
        return None
    return text.span(named[0].start, named[-1].end).quote


def is_condemned(word: Word) -> bool:
    """Give whether a word with its article is what somebody condemns, no more of who does: "the *massacre*"."""
    return word.text.startswith("ال") and word.text[2:] in _ACTS


def past_quoted_name(words: tuple[Word, ...], at: int) -> int:
    """Where the name of a paper or station in quotation marks ends: "the channel *«of the news»*"; else ``at``."""
    closing = _CLOSING.get(words[at].text) if at < len(words) else None
    if closing is None or not at or words[at - 1].text.removeprefix("ال") not in _MEDIA:
        return at
    near = range(at + 1, min(len(words), at + 1 + _QUOTED))
    end = next((i for i in near if words[i].text == closing), None)
    return end + 1 if end is not None and all(word.text.isalnum() for word in words[at + 1 : end]) else at
