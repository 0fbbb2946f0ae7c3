"""Names of Arabic dead told by what is done for them: "the dead man X", "joined the martyrs", "was found dead"."""

from __future__ import annotations

from itertools import pairwise

from sijill.extract.arabic.fallen_names import fell_dead, named_at
from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.illnesses import tells_of_illness
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_rolls import roll_of
from sijill.extract.arabic.name_runs import is_somebodys, past_age
from sijill.extract.arabic.names import is_given, is_title, name_at, name_words
from sijill.extract.arabic.people import is_kin, people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

REACH = 8
"""What befell somebody is told within so many words behind the name (words)."""
_CAUSE = 9
_MOURNERS = 6
_DEAD_ONE = "القتيل القتيله المغدور المغدوره المتوفي المتوفاه القتيلين القتيلان القتيلتين القتيلتان المغدورين"
_THE_DEAD = frozenset(_DEAD_ONE.split())
_MARTYR = frozenset({"الشهيد", "الشهيده", "الشهيدين", "الشهيدان", "الشهيدتين", *_THE_DEAD})
_JOINED = "انضم انضمت التحق التحقت لحق لحقت ينضم تنضم ينضمان انضما يلتحق لحقا"
_JOINS = frozenset(_JOINED.split())
_TRAIN = frozenset({"قافله", "قوافل", "ركب", "كوكبه", "موكب", "سجل", "قايمه", "مواكب"})
_OF_MARTYRS = frozenset({"شهدا", "الشهدا", "شهيدات", "شهداء", "الشهداء"})
_FOUND = frozenset({"عثر", "عثروا", "عثرت", "العثور", "وجد", "وجدت", "وجدوا", "يعثر"})
_TAKEN = frozenset({"خطف", "خطفت", "خطفوا", "اختطف", "اختطفت", "اختطفوا", "اختفي", "فقد", "فقدت"})
_LIFELESS = "مقتولا مقتوله قتيلا قتيله مذبوحا مذبوحه مشنوقا مشنوقه ميتا ميته مقتولين مقتولان قتيلين"
_DEAD = frozenset(_LIFELESS.split())
_ESCORTED = "شيع شيعت شيعوا يشيع تشيع تشييع ودع ودعت ودعوا وارت واري شارك شاركوا شاركت"
_ESCORTS = frozenset(_ESCORTED.split())
_KIN_OF = frozenset({"الي", "ذوي", "ذوو", "لذوي"})
_ALIVE = frozenset(
    {"حيا", "حيه", "حي", "احيا", "قيد", "سالما", "سالمه", "بخير", "ان", "كان", "كانت", "ظن", "انه", "انها"}
)
"""What tells behind a name that its bearer lives, or leads on to what was only thought."""
_WHILE = frozenset({"خلال", "اثنا", "اثناء", "في", "بعد", "عقب", "قبل", "قرب", "لدي", "حين"})
"""As in "two were hurt *during* the burial of the martyr X", who is counted elsewhere."""
FIGHTERS = frozenset(
    {"المجاهد", "المجاهده", "القايد", "القيادي", "المقاتل", "مقاتلا", "مقاتل", "عنصرا", "مجندا", "الجندي"}
)
_HEZBOLLAH = ("حزب", "الله")
_MOURNED_BY = 4
_COMMAS = frozenset({"،", ",", ":", "؛"})
_GAVE_UP = frozenset({"اسلم", "اسلمت", "لفظ", "لفظت", "فاضت"})
_GHOST = frozenset({"الروح", "روحه", "روحها", "انفاسه", "انفاسها"})
_WERE = frozenset({"كان", "كانت", "هو", "هي"})
_THOSE_DEAD = frozenset({"القتلي", "الضحايا", "الشهدا", "قتلي", "ضحايا", "شهدا"})
_DIED = frozenset({"توفي", "توفيت", "مات", "ماتت", "استشهد", "استشهدت", "يتوفي", "يموت", "يستشهد", "تتوفي", "تستشهد"})
_BEHIND = "في متاثرا متاثره لاحقا بعد بعدها علي اثر جراء جرا خلال قبل فور فورا اليوم امس لدي داخل ، , وهو وهي"
_ASIDE = frozenset(_BEHIND.split())
"""What stands behind a verb of dying whose subject was told before it."""
_HURT = frozenset({"اصيب", "اصيبت", "جرح", "جرحت"})
_LIFE = frozenset({"بحياه", "حياه", "روح", "بارواح", "ارواح"})


def told_dead(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names of the dead that the word at ``at``, which is no verb of death, leads to; else none.

    Args:
        words: The sentence.
        at: A word for the dead, of mourning, of finding or of taking lives.
    """
    if _is_of_a_fighter(words, at):
        return ()
    return (
        _called_dead(words, at)
        or _joined_the_martyrs(words, at)
        or _found_dead(words, at)
        or _escorted(words, at)
        or _life_taken(words, at)
        or _gave_up_the_ghost(words, at)
        or _was_among_the_dead(words, at)
        or fell_dead(words, at)
    )


def _is_of_a_fighter(words: tuple[Word, ...], at: int) -> bool:
    """As in "the commander X joined the martyrs", "the dead man X was *a fighter* of": no civilian is told of."""
    near = words[at + 1 : at + 1 + REACH]
    mourned = any((a.text, b.text) == _HEZBOLLAH for a, b in pairwise(words[max(0, at - 2) : at + _MOURNED_BY]))
    return mourned or any(word.text in FIGHTERS for word in near)


def _called_dead(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "*the dead man* X was a driver", "the families of *the two dead* A and B"."""
    text = words[at].bare if words[at].bare.startswith("ال") else words[at].text.removeprefix("و")
    if text not in _THE_DEAD or tells_of_illness(words, at):
        return ()
    name = named_at(words, at + 1) if at + 1 < len(words) and words[at + 1].text not in _COMMAS else None
    if name is None:
        return ()
    return tuple(roll_of(words, name[0], len(words))[:2]) if text.endswith("ن") else (name,)


def _joined_the_martyrs(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the reporter X *joined the train of the martyrs*"."""
    if not {words[at].text, words[at].bare} & _JOINS:
        return ()
    name = named_at(words, at + 1)
    end = past_age(words, name[1]) if name is not None else len(words)
    for first in range(end, min(len(words) - 1, end + REACH)):
        if words[first].text.removeprefix("ب") in _TRAIN and words[first + 1].text in _OF_MARTYRS:
            return (name,) if name is not None else ()
    return ()


def _found_dead(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "X *was found dead* in his house": the name behind the verb, and "dead" behind the name."""
    if not {words[at].text, words[at].bare} & _FOUND or at + 3 >= len(words):
        return ()
    name = named_at(words, at + 1 + (words[at + 1].text == "علي"))
    if words[at + 1].text in {"عليه", "عليها"} and any(w.text in _DEAD for w in _up_to_alive(words, at + 2)):
        name = _taken_before(words, at)
        return (name,) if name is not None else ()
    if name is None:
        return ()
    behind = _up_to_alive(words, name[1])
    stop = next((i for i, word in enumerate(behind) if word.text in _COMMAS), len(behind))
    found = next((i for i, word in enumerate(behind) if word.text in _DEAD), stop)
    if any(is_kin(w.text) or w.text == "علي" or w.text.startswith("وال") for w in behind[:found]):
        return ()
    body = any(a.text == "جثه" and b.text.startswith("هامد") for a, b in pairwise(behind))
    return (name,) if body or any(word.text in _DEAD for word in behind[:stop]) else ()


def _up_to_alive(words: tuple[Word, ...], at: int) -> tuple[Word, ...]:
    """The words from ``at`` on, up to one that tells that somebody lives, or was thought dead."""
    near = words[at : at + REACH]
    return near[: next((i for i, word in enumerate(near) if word.text in _ALIVE), len(near))]


def _taken_before(words: tuple[Word, ...], at: int) -> tuple[int, int] | None:
    """Who was taken, named before: "gunmen *kidnapped X* a week ago, and he was found dead"; nobody else is named."""
    taken = any((harms_told(w.text) & {Harm.DETAINED, Harm.MISSING}) or w.bare in _TAKEN for w in words[:at])
    names = [one for i in range(at) if is_given(words[i].text) and (one := name_at(words, i, at, True)) is not None]
    first = names[0] if names else None
    alone = first is not None and all(one[0] < first[1] for one in names) and first[1] - first[0] > 1
    kin = first is not None and first[0] > 0 and is_somebodys(words, first[0] - 1)
    return first if taken and alone and not kin else None


def _escorted(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the people of the town *escorted the martyr* X": none of the kin of a martyr is dead."""
    if not {words[at].text, words[at].bare} & _ESCORTS or (at and words[at - 1].text in _WHILE):
        return ()
    for first in range(at + 1, min(len(words) - 2, at + 1 + _MOURNERS)):
        if words[first].text in _COMMAS | _KIN_OF or words[first].text in name_words("of_whom"):
            return ()
        if words[first].text in _MARTYR:
            named_after = {words[first - 1].text, words[first - 1].bare} & name_words("named_after")
            name = None if named_after or is_kin(words[first + 1].text) else named_at(words, first + 1)
            return (name,) if name is not None else ()
    return ()


def _life_taken(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the blast took *the life of X*": the name stands right behind."""
    if words[at].text not in _LIFE or at + 2 >= len(words) or is_somebodys(words, at + 1):
        return ()
    if not any(is_one_of(word, "killed", "life_verbs") for word in words[max(0, at - _CAUSE) : at]):
        return ()
    name = named_at(words, at + 1)
    return tuple(roll_of(words, name[0], len(words))) or (name,) if name is not None else ()


def _gave_up_the_ghost(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "X *breathed her last* in hospital": the name stands within the phrase."""
    if not {words[at].text, words[at].bare} & _GAVE_UP or at + 3 >= len(words) or tells_of_illness(words, at):
        return ()
    name = named_at(words, at + 1)
    end = past_age(words, name[1]) if name is not None else len(words)
    return (name,) if name is not None and end < len(words) and words[end].text in _GHOST else ()


def _was_among_the_dead(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "X *was one of the dead*": the name right before the verb."""
    if words[at].text not in _WERE or at + 2 >= len(words) or at < 2:
        return ()
    one = words[at + 1].text in {"احد", "احدي", "بين", "ضمن"}
    one = one or (words[at + 1].text == "من" and words[at + 2].text in {"بين", "ضمن"})
    dead = words[at + 2 + (words[at + 1].text == "من")] if at + 3 < len(words) or words[at + 1].text != "من" else None
    if not one or dead is None or dead.text not in _THOSE_DEAD:
        return ()
    for first in range(max(0, at - _MOURNERS), at - 1):
        name = name_at(words, first, at, True) if is_given(words[first].text) else None
        if name is not None and name[0] == first and past_age(words, name[1]) == at and name[1] - first > 1:
            return (name,) if not (first and is_somebodys(words, first - 1)) else ()
    return ()


def killed_by_a_thing(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give whom a thing killed: "a stray bullet *killed X*"; who does the killing is no person or force.

    Args:
        words: The sentence.
        at: A verb of killing.
    """
    if not is_one_of(words[at], "killed", "acts") or at + 3 >= len(words):
        return ()
    cause = words[at + 1].text.removeprefix("ال")
    if cause not in arabic_words("report", "causes"):
        return ()
    for first in range(at + 2, min(len(words) - 1, at + 5)):
        if words[first].text in _COMMAS or is_somebodys(words, first):
            return ()
        if is_title(words[first]) or is_given(words[first].text):
            name = named_at(words, first)
            return (name,) if name is not None else ()
        if not (words[first].text.startswith("ال") or words[first].text.endswith("ه")) or is_kin(words[first].text):
            return ()
    return ()


def hurt_then_died(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give who was hurt and died in one sentence: "*X was hit* in the head *and died* in hospital"; nobody between.

    Args:
        words: The sentence.
        at: A verb of dying with nobody behind it.
    """
    joined = words[at].text.startswith("و") or (at > 0 and words[at - 1].text in {"ثم", "قبل", "ان"})
    alone = at + 1 >= len(words) or words[at + 1].text in _ASIDE or words[at + 1].text.startswith("ب")
    if not joined or words[at].bare not in _DIED or not alone:
        return ()
    hurt = next((i for i in range(at - 1, -1, -1) if {words[i].text, words[i].bare} & _HURT), None)
    name = named_at(words, hurt + 1) if hurt is not None else None
    if name is None or name[1] > at or any(_names_somebody(words, i) for i in range(past_age(words, name[1]), at)):
        return ()
    return (name,)


def _names_somebody(words: tuple[Word, ...], at: int) -> bool:
    if at >= len(words):
        return False
    return is_given(words[at].text) or is_title(words[at]) or people_word(words[at].bare) is not None
