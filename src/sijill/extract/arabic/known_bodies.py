"""Known organisations in Arabic whose short name is also another's: "the civil defence", al-Jazira the province."""

from __future__ import annotations

import re
from functools import lru_cache

from sijill.extract.lexicon import Organisation

_SYRIAN = re.compile(
    "سوري|الخوذ البيضا|ادلب|حلب|حماه|حمص|درعا|دمشق|الرقه|دير ?الزور|الحسكه|اللاذقيه|طرطوس|السويدا|القنيطره"
)
_ELSEWHERE = re.compile(
    "لبنان|بيروت|غزه|فلسطين|خان يونس|رفح|جنين|نابلس|العراق|بغداد|الموصل|اليمن|صنعا|الحديده|تعز|عدن|السودان|الخرطوم|"
    "دارفور|ام درمان|ليبيا|طرابلس|بنغازي|مصر|القاهره|الجزاير|تونس|الصومال|مقديشو|ايران|تركيا"
)
_SHARED = "الدفاع المدني"
_COMMISSION = "مفوضيه حقوق الانسان"
_OF_THE_UN = re.compile(
    "مفوضيه حقوق الانسان التابعه|المفوضيه السامي|مفوضيه الامم|الامم المتحده لحقوق الانسان|مفوضيه حقوق الانسان في جنيف"
)
_OUTLET = "الجزيره"
_BEFORE_OUTLET = frozenset(
    {
        "قناه",
        "لقناه",
        "شبكه",
        "لشبكه",
        "موقع",
        "لموقع",
        "مراسل",
        "لمراسل",
        "المصدر",
        "عن",
        "وفق",
        ":",
        "-",
        "+",
        "/",
        "|",
    }
)


def are_meant(text: str, words: str, held: list[tuple[int, Organisation]]) -> list[tuple[int, Organisation]]:
    """Give those of the organisations found in ``words`` that the text can mean.

    The civil defence alone is the Syrian one only in a text that tells more of Syria than of another country; a word
    spelled like the channel's name is the channel's where nothing owns it ("*the province of* al-Jazira").

    Args:
        text: The whole folded text.
        words: Some folded words of it.
        held: What was found in them, with offsets.
    """
    no_others = [(at, one) for at, one in held if not (_is_anothers(text, words, at) or _is_a_place(words, at))]
    return [(at, one) for at, one in no_others if not words[at:].startswith(_COMMISSION) or _OF_THE_UN.search(text)]


def _is_anothers(text: str, words: str, at: int) -> bool:
    shared = words[at:].startswith(_SHARED) and not words[at + len(_SHARED) :].startswith(" السوري")
    return shared and _is_elsewhere(text)


@lru_cache(maxsize=8)
def _is_elsewhere(text: str) -> bool:
    return len(_ELSEWHERE.findall(text)) > len(_SYRIAN.findall(text))


def _is_a_place(words: str, at: int) -> bool:
    if not words[at:].lstrip("وبل").startswith(_OUTLET):
        return False
    before = words[:at].split()
    return bool(before) and before[-1] not in _BEFORE_OUTLET
