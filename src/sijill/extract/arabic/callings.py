"""Callings told by what they are of: "a collector *of truffles*", "two drivers *of lorries*", "guard *of a school*"."""

from __future__ import annotations

from itertools import pairwise

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.people import Number, PeopleWord, is_kin, people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Sex, Status

_DUAL_NOUN, _DUAL_OBJECT = "ا", "ي"
_GUARDS = frozenset({"حارس", "حارسا", "حارسين", "حارسان", "حراس", "الحارس", "حارسي"})
_RESCUERS = frozenset({"ضابط", "ضابطا", "ضباط", "ضابطي", "رجلا", "رجلي", "عنصر", "عناصر", "عنصري", "عنصرا"})
_MILITARY = ("عسكري", "عسكريه", "حربي", "حربيه")
_HIS_WIFE = "مرت"
"""As in "*the wife* of my uncle", as people say it: alone it is "passed"."""
_A_MOTHER = "اما"
"""As in "killed *a mother* and her child", written like "as for"."""
_TWO_BROTHERS = "اخوان"
"""As in "*two brothers* of the family X": alone it is the Brotherhood."""
_OF_ARMS = frozenset({"امني", "امنيه", "امنيين", "عسكري", "عسكريه", "عسكريين"})
_OFFICES_OF_STATE = frozenset({"دفاع", "داخليه", "نظام", "اسد"})
_IN = frozenset({"في", "من", "لدي", "ضمن"})
_RANKS = frozenset({"صفوف", "صفوفه", "صفوفها"})
_RANKS_JOINED = frozenset({"بصفوف"})
_FIGHTS = frozenset({"يقاتل", "يقاتلون", "يقاتلان"})
_MAY_BE_CIVIL = frozenset({"هييه", "هيئه", "وحدات", "حركه", "جماعه", "جبهه"})
_SERVED_NEAR = 3
"""Whom a calling serves is told in so few words behind it (words)."""
_FARTHEST = 4
"""Whose vehicle or office it is follows within so many words (words)."""


def calling_of(words: tuple[Word, ...], head: int) -> PeopleWord | None:
    """Give who a word means by what follows it: nobody's calling alone, or two of a calling; ``None`` for others.

    As in "*a collector* of scrap", whose word alone is a mosque; "*two drivers* of lorries", written like "my driver".

    Args:
        words: The sentence.
        head: The word that may be a calling.
    """
    if head + 1 >= len(words):
        return None
    text = words[head].text
    if text == _HIS_WIFE and is_kin(words[head + 1].text):
        return PeopleWord(Number.ONE, Status.UNKNOWN, Sex.FEMALE, False, True)
    if text == _A_MOTHER and words[head + 1].text[0] == "و" and is_kin(words[head + 1].text[1:]):
        return PeopleWord(Number.ONE, Status.UNKNOWN, Sex.FEMALE, False)
    if text == _TWO_BROTHERS and words[head + 1].text in {"من", "شقيقان"}:
        return PeopleWord(Number.TWO, Status.UNKNOWN, Sex.MALE, False)
    if not _is_of(words[head + 1]):
        return None
    for form, number in ((text, Number.ONE), (text[:-1], Number.TWO_OR_MANY)):
        if form in arabic_words("callings", "only_of"):
            ended = text.endswith((_DUAL_NOUN, _DUAL_OBJECT))
            return PeopleWord(number, Status.CIVILIAN, None, False) if form == text or ended else None
    held, stem = people_word(text), people_word(text[:-1]) if len(text) > len("عم") else None
    if stem is None or stem.number is not Number.ONE or stem.is_kin:
        return None
    if text.endswith(_DUAL_OBJECT) and (held is None or held.is_kin):
        return PeopleWord(Number.TWO_OR_MANY, stem.status, stem.sex, stem.is_child)
    if text.endswith(_DUAL_NOUN) and held is not None and words[head + 1].text[:2] != "ال":
        return PeopleWord(Number.TWO, stem.status, stem.sex, stem.is_child)
    return None


def _is_of(word: Word) -> bool:
    return word.text.removeprefix("ال") in arabic_words("callings", "of")


def status_of_calling(words: tuple[Word, ...], head: int) -> Status | None:
    """Give the status of a calling by what it is of: "a guard *of a school*", "a driver *of a military car*".

    Args:
        words: The sentence.
        head: The word for the people.
    """
    if head + 1 >= len(words):
        return None
    text, following = words[head].text, words[head + 1].text
    if following == "في" and head + 2 < len(words) and text in _GUARDS:
        following = words[head + 2].text
    of = {following, following.removeprefix("ال")}
    if text in _GUARDS and of & arabic_words("callings", "guarded"):
        return Status.CIVILIAN
    if text in _RESCUERS and of & arabic_words("callings", "rescue"):
        return Status.CIVILIAN
    if of & arabic_words("callings", "of_war"):
        return Status.COMBATANT
    if following in _OF_ARMS or (of & arabic_words("callings", "bodies") and _is_of_arms(words, head + 2)):
        return Status.SECURITY
    if of & arabic_words("callings", "served") and any(map(_is_armed, _until_particle(words, head + 2))):
        return Status.COMBATANT
    return None


def status_of_served(words: tuple[Word, ...], head: int) -> Status | None:
    """Give the status of a calling in an armed group: "an accountant *of X*", "a butcher who fights *in the ranks of*".

    Args:
        words: The sentence.
        head: The word for the people.
    """
    bare = words[head].text.removeprefix("ال")
    if not {bare, bare[:-2], bare.removesuffix("ا")} & arabic_words("callings", "of_anybody"):
        return None
    near = words[head + 1 : head + 1 + _FARTHEST]
    texts = [word.text for word in near]
    if any(a.text in _IN and b.text in _RANKS for a, b in pairwise(near)):
        return Status.COMBATANT
    if any(text in _RANKS_JOINED or text in _FIGHTS for text in texts):
        return Status.COMBATANT
    for at, text in enumerate(texts[:_SERVED_NEAR]):
        if text in _IN and at + 1 < len(texts):
            forces = arabic_words("status", "forces") - _OFFICES_OF_STATE
            if texts[at + 1].removeprefix("ال") in forces:
                return Status.SECURITY
            return Status.COMBATANT if _is_group(texts[at + 1], texts[at + 2 : at + 3]) else None
        bare = text.removeprefix("لل").removeprefix("ل")
        if (at <= 1 or text != bare) and _is_group(bare, texts[at + 1 : at + 2]):
            return Status.COMBATANT
        if not text.isalpha() or text[0] == "ب":
            return None
    return None


def _is_group(text: str, following: list[str]) -> bool:
    """Whether a word names an armed group: a "commission", "units" and "a movement" by what follows alone."""
    bare = text.removeprefix("ال")
    if bare in _MAY_BE_CIVIL:
        return following[:1] in (["تحرير"], ["حمايه"], ["حماس"], ["طالبان"], ["الشباب"])
    return bare in arabic_words("status", "armed_groups") and bare != "مسلحين"


def _is_of_arms(words: tuple[Word, ...], at: int) -> bool:
    """As in "the head of a branch *of the intelligence*"."""
    bare = words[at].text.removeprefix("ال") if at < len(words) else ""
    return bare in arabic_words("status", "forces") and bare not in _OFFICES_OF_STATE


def _until_particle(words: tuple[Word, ...], at: int) -> tuple[Word, ...]:
    """The words of the noun that follow at once: up to a particle, but for "of" and "belonging to"."""
    near = words[at : at + _FARTHEST]
    stops = arabic_words("status", "governors") | arabic_words("report", "after_number")
    ends = (i for i, word in enumerate(near) if not word.text.isalpha() or word.text in stops or word.text[0] == "ب")
    return near[: next((i for i in ends if near[i].bare not in {"تابع", "تابعه"}), len(near))]


def _is_armed(word: Word) -> bool:
    bare = word.text.removeprefix("لل").removeprefix("ال")
    forces = arabic_words("status", "armed_groups") | arabic_words("status", "bodies_of_men")
    held = people_word(bare)
    armed = held is not None and held.status in {Status.COMBATANT, Status.SECURITY}
    return bare in forces or bare in _MILITARY or armed
