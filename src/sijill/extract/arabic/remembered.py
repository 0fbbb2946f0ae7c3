"""Whom an Arabic text near a death shows to be dead: mourned by a body, buried by their family, known by a kunya."""

from __future__ import annotations

from sijill.extract.arabic.fallen_names import named_at
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.illnesses import tells_of_age, tells_of_illness
from sijill.extract.arabic.kin_names import first_names, is_kin_told, kin_named
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_rolls import roll_of
from sijill.extract.arabic.name_runs import is_led_by, stop_of_names
from sijill.extract.arabic.names import CLOSING, OPENING, is_given, is_introduction, is_title, name_words
from sijill.extract.arabic.people import is_kin, people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

REACH = 9
"""Whom a body mourns is named within so many words behind the verb (words)."""
_MOURNS = frozenset({"نعت", "تنعي", "نعي", "ينعي", "ودعت", "تودع", "شيعت", "تشيع", "رثت", "فقدت", "خسرت"})
_COMMAS = frozenset({"،", ",", "؛", ":"})
_OF_ANOTHER = frozenset(
    {
        "يتقدمهم",
        "يتقدمها",
        "يتقدمه",
        "تقدمهم",
        "يتراسهم",
        "بمشاركه",
        "من",
        "ل",
        "لسان",
        "عن",
        "مع",
        "باسم",
        "بقياده",
        "برياسه",
        "بحضور",
        "الي",
        "علي",
        "ان",
    }
)
"""What leads to a name that is of nobody mourned: "pages close *to* the leader X mourned"."""
_OWN = ("ه", "ها", "هم")
_BURIES = frozenset({"دفن", "دفنت", "دفنوا", "يدفن", "تدفن", "ودفن", "ودفنت", "وارت", "واري", "شيع", "شيعت"})
_OWN_CHILD = ("ابن", "ابنت", "طفل", "طفلت", "رضيع", "رضيعت", "نجل", "ولد", "زوج", "زوجت", "شقيق", "اخ", "والد", "والدت")
_CALLED = frozenset(
    {"يعرف", "تعرف", "يكني", "تكني", "يلقب", "تلقب", "يعرفه", "يعرفها", "ينادي", "تنادي", "معروف", "معروفه"}
)
_BY = frozenset({"باسم", "بكنيه", "بكنيته", "بلقب", "ب", "بـ"})
_HE = frozenset({"هو", "هي", "وهو", "وهي", "كان", "كانت", "وكان", "وكانت"})
_BODY = frozenset({"جثه", "جثمان", "رفات"})
_THE_BODY = frozenset({"الجثه", "الجثمان", "جثته", "جثتها"})
_BELONGS = frozenset({"تعود", "يعود", "عايده", "عايد", "عادت"})
_THAT_IT = frozenset({"انها", "انه", "بانها", "بانه"})
_LONG_AGO = frozenset({"السابق", "السابقه", "الاسبق", "التاريخي", "الراحل", "الراحله", "منفصل", "اخري"})
"""Of whom an obituary tells that has to do with no death told before: "the *former* judge", "in *another* matter"."""
_PARTED = frozenset({"ودعت", "تودع", "فقدت", "خسرت"})
"""Verbs of parting that say of no death: "the embassy *saw off* the envoy", "the firm *lost* its head to a rival"."""
_TURNS = frozenset({"مع", "ان", "الذي", "التي", "في", "الي", "علي", "من", "جانب", "قرب", "جوار"})
_LOST = frozenset({"فقيدهم", "فقيدها", "فقيدتهم", "فقيدتها", "فقيدنا", "فقيدتنا"})
_UNCLE = frozenset({"عم", "خال", "شقيق", "والد", "رييس", "مختار", "جد"})
"""As in "for the kin of the lost one spoke X, *uncle* of the martyr"."""
_DEAR = frozenset({"الغالي", "الغاليه", "البار", "البطل", "الكبير"})
_KUNYA = frozenset({"ابو", "ام", "ابي", "بابي", "بابو", "بام"})
_NEAR = 6


def remembered(words: tuple[Word, ...]) -> tuple[tuple[int, int], ...]:
    """Give the names in a sentence near a death of those whom a body mourns or a family buries; else none.

    Args:
        words: The sentence.
    """
    for at in range(len(words) - 2):
        names = _mourned_by_body(words, at) or _buried_by_family(words, at) or _body_of(words, at)
        names = names or _lost_one(words, at)
        if names:
            return names
    return ()


def _mourned_by_body(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the directorate of education mourned *the pupils A and B*", "the network mourned *its reporter* A"."""
    if not {words[at].text, words[at].bare} & _MOURNS or not _is_body(words[at + 1]) or tells_of_illness(words, at):
        return ()
    if any(word.text in _LONG_AGO for word in words):
        return ()
    parted = bool({words[at].text, words[at].bare} & _PARTED)
    if tells_of_age(words, at) or (parted and not any(_is_of_death(word) for word in words)):
        return ()
    stop = min(stop_of_names(words, at, len(words)), len(words))
    for first in range(at + 2, min(stop - 1, at + REACH)):
        word = words[first]
        if word.text in _COMMAS | OPENING | _OF_ANOTHER or is_led_by(word) or _is_whose(word):
            return ()
        own = word.text.endswith(_OWN) and (word.ends_in_ha or not word.text.endswith("ه"))
        titled = is_title(word) or is_introduction(words, first) or (own and is_given(words[first + 1].text))
        several = word.text.startswith("ال") and people_word(word.text) is not None and is_given(words[first + 1].text)
        if titled or several:
            roll = roll_of(words, first + 1, stop)
            if roll and is_given(words[roll[0][0]].text):
                return tuple(roll)
    return ()


def _is_whose(word: Word) -> bool:
    """As in "mourned *the father of* its head X": whoever is named behind is another's kin."""
    return is_kin(word.text) or bool({word.text, word.bare} & (name_words("of_whom") | name_words("men_of")))


def _is_of_death(word: Word) -> bool:
    """Whether a word tells that a parting was for ever: "the martyr", "his body", "was killed"."""
    bare = word.bare.removeprefix("ال")
    killed = Harm.KILLED in harms_told(word.text) | harms_named(word.text) | harms_named(bare)
    return killed or bare.startswith(("جثمان", "نعش", "شهيد", "فقيد")) or word.text in {"مثواه", "مثواها", "الاخير"}


def _is_body(word: Word) -> bool:
    """Whether a word is of an office, a union or pages, and of no one person."""
    bare = word.text.removeprefix("ال")
    if is_title(word) or is_given(word.text) or is_kin(word.text):
        return False
    return bare in arabic_words("speech", "bodies") or (people_word(word.text) is None and word.text.endswith("ه"))


def _buried_by_family(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the family of Abu Khalil buried *its son Khalil and its daughter Huda*", by first names."""
    if words[at].text not in _BURIES:
        return ()
    for first in range(at + 1, min(len(words) - 1, at + REACH)):
        word = words[first]
        if word.text in _COMMAS | _TURNS or (word.text[0] == "و" and not _may_be_named(word)):
            break
        if word.text[0] == "ب" and not _may_be_named(word):
            break  # "*in the presence of* his brother X"
        stem = next((word.bare.removesuffix(end) for end in ("ها", "هم", "هما", "ه") if word.bare.endswith(end)), "")
        if stem in _OWN_CHILD and not is_given(words[first + 1].text):
            break
        if stem in _OWN_CHILD and is_kin_told(words, first):
            if first + 2 < len(words) and words[first + 2].text.startswith(("جثما", "جثت")):
                return ()  # "*his son X* buried *his body*"
            names, end = first_names(words, first + 1, len(words), False)
            if not names:
                return tuple(roll_of(words, first + 1, len(words)))
            return (*names, *(name for kin in kin_named(words, end, len(words)) for name in kin.names))
    return ()


def _may_be_named(word: Word) -> bool:
    return is_given(word.text) or is_given(word.text[1:]) or people_word(word.text[1:]) is not None


def _lost_one(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the clans mourn *their dear lost one, the engineer* X", near a death."""
    if words[at].text not in _LOST or tells_of_illness(words, at):
        return ()
    name = named_at(words, at + 1 + (words[at + 1].text in _DEAR))
    of_kin = name is not None and name[1] < len(words) and words[name[1]].text in _UNCLE
    return (name,) if name is not None and not of_kin else ()


def _body_of(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the body *belongs to X*", "relatives said that *it was of the youth X*", where a body is told of."""
    told = any(word.bare.removeprefix("ال").removeprefix("ب") in _BODY for word in words[: at + 1])
    belongs = words[at].bare in _BELONGS
    first = at + 1 + (belongs and words[at + 1].bare in _THE_BODY)
    if not told or not (belongs or words[at].text in _THAT_IT) or first >= len(words) - 1:
        return ()
    if belongs and first == at + 1 and not _is_of_the_body(words, at):
        return ()
    text = words[first].text
    if not text.startswith("ل") or is_given(text):
        return ()
    rest = "ا" + text[1:] if text.startswith("لل") else text[1:]
    whose = Word(rest, words[first].start + 1, words[first].end)
    name = named_at((*words[:first], whose, *words[first + 1 :]), first)
    return (name,) if name is not None else ()


def _is_of_the_body(words: tuple[Word, ...], at: int) -> bool:
    """Whether it is the body that "belongs to": "a body near Kalvi *that belongs to*", not "the car belongs to"."""
    before = words[at - 1].text if at else ""
    if words[at].text[0] == "و" or before in _COMMAS | _THAT_IT | {"التي", "والتي", "وهي", "كانت", "قد"}:
        return True
    if before.removeprefix("ال").removeprefix("ب") in _BODY:
        return True
    placed = before in arabic_words("report", "places") or words[at - 2].text in arabic_words("report", "places")
    body = next((i for i in range(at - 1, -1, -1) if words[i].bare.removeprefix("ال").removeprefix("ب") in _BODY), at)
    alone = body < at and not any(map(_may_be_owned, words[body + 1 : at]))
    return at > 1 and (placed or alone) and words[at].bare in {"تعود", "عادت"}


def _may_be_owned(word: Word) -> bool:
    """Whether a word is of something else that "belongs to" agrees with: "a body in *a car* that belongs to"."""
    return word.text.endswith("ه") and not word.ends_in_ha and people_word(word.text) is None


def known_as(words: tuple[Word, ...], trigger: int) -> tuple[tuple[int, int], ...]:
    """Give what the one who died in a sentence is known as: "and she *is known as Umm Husayn*"; else none.

    Args:
        words: The sentence.
        trigger: The word of death.
    """
    for at in range(trigger + 1, len(words) - 2):
        word = words[at]
        called = word.bare in _CALLED and (word.text != word.bare or words[at - 1].text in _HE)
        if not called or _is_of_one_between(words, trigger, at):
            continue
        for first in range(at + 1, min(len(words) - 1, at + _NEAR)):
            if words[first].text in _COMMAS:
                break
            if words[first].text in _BY or words[first].text in {"بابي", "بابو", "بام"}:
                begin = first + (words[first].text in _BY)
                while begin < len(words) and words[begin].text in OPENING:
                    begin += 1
                return _kunya(words, begin)
    return ()


def _is_of_one_between(words: tuple[Word, ...], trigger: int, at: int) -> bool:
    """As in "a herder was killed, *the group led by a man* known as": somebody else stands before what he is called."""
    cut = next((i for i in range(trigger + 1, at) if words[i].text in _COMMAS), at)
    return any(people_word(word.bare) is not None and word.text not in _HE for word in words[cut + 1 : at])


def _kunya(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    if at + 1 < len(words) and words[at].text in _KUNYA and words[at].text[0] != "ب":
        after = words[at + 2].text if at + 2 < len(words) else "."
        whole = named_at(words, at) if after.startswith("ال") else None
        return (whole,) if whole is not None and after not in CLOSING else ((at, at + 2),)
    name = named_at(words, at) if at < len(words) else None
    return (name,) if name is not None else ()
