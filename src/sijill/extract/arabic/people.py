"""Words for people in Arabic: how many a form of a word stands for, and what it says of them."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources

from sijill.model.vocabulary import Sex, Status
from sijill.text.arabic import fold_letters

_PRONOUNS = ("هما", "هم", "ها", "ه", "نا", "ي")
_SINGLE_KIN = {
    Sex.FEMALE: "زوجت ابنت نجلت كريمت عقيلت طفلت شقيقت اخت والدت ام عروس حفيدت جدت عمت خالت كنت حمات خطيبت رضيعت قريبت "
    "جارت صديقت مولودت مرت",
    Sex.MALE: "زوج ابن نجل شقيق اخ اخو اخي اخا والد ابو ابي ابا حفيد جد عم خال صهر نسيب عديل عريس خطيب جوز خي",
    None: "سايق حارس راكب طفل ولد قريب صديق جار رضيع جنين مرافق مساعد معاون زميل مولود ضيف خو مصور",
}
_MANY_KIN = (
    "اطفال ابناي ابناو انجال اولاد بنات اشقاي اشقاو اشقا اخوت اخوات احفاد اقارب والدي رفاق اصدقاي جيران عايلت اسرت "
    "زملاي ولاد عيال قرايب"
)
_PARENTS = ("والدي", "والدا")
"""Both of somebody's parents."""
_SPOKEN_KIN = "مرت ابن بنت اخت ام ولد رفيق صاحب جار طفل جوز والد خي زوجت شقيق خالت عمت"
"""Kin to whom everyday speech joins "his" as it is heard: "his wife" (مرتو)."""
_THE_KIN = frozenset({"الاب", "الام", "الاخ", "الجد"})
_OTHER_WORDS = frozenset({"سوريا", "زوجا", "شيخا", "اما", "جدا", "ليبيا"})
"""Forms that mean something else: Syria, Libya, a pair, "as for", "very"."""
_TWO_BODIES = ("جثتي", "جثتا", "جثماني", "جثمانا")
"""As in "the two bodies *of* A and B"."""
_TWO_BROTHERS = "اخوين"
"""As an object; as a subject it is written like the Brotherhood."""
_NOT_KIN = frozenset({"عمها", "ابي", "امها", "عمه", "امه", "جدا", "جده", "خالي", "كنتم", "امنا", "ابنا"})


class Number(StrEnum):
    """How many a form stands for: one, two, many, or two or many alike when the vowels are not written."""

    ONE = "one"
    TWO = "two"
    MANY = "many"
    TWO_OR_MANY = "two or many"


@dataclass(frozen=True, slots=True)
class PeopleWord:
    """What one form of a word for people says."""

    number: Number
    status: Status
    sex: Sex | None
    is_child: bool
    is_kin: bool = False


@cache
def _forms() -> dict[str, PeopleWord]:
    text = resources.files("sijill.data").joinpath("lexicons/arabic_people.csv").read_text(encoding="utf-8")
    found: dict[str, PeopleWord] = {}
    owned: dict[str, PeopleWord] = {}
    for row in csv.DictReader(text.splitlines()):
        sex = Sex(row["sex"]) if row["sex"] else None
        base = PeopleWord(Number.ONE, Status(row["status"]), sex, row["age"] == "child")
        single = fold_letters(row["singular"])
        plurals = [fold_letters(form) for form in row["plural"].split("|") if form]
        stem = single[:-1] + "ت" if single.endswith("ه") else single
        sound = "+" in plurals
        written = (single,) if single.endswith("ه") else (single, single + "ا")
        for form in written if single else ():
            found.setdefault(form, base)
        if single:
            found.setdefault(stem + "ان", replace(base, number=Number.TWO))
            found.setdefault(stem + "ين", replace(base, number=Number.TWO_OR_MANY if sound else Number.TWO))
        many = replace(base, number=Number.MANY)
        for form in [single + "ون"] if sound else plurals:
            found.setdefault(form, many)
        for pronoun in ("ه", "ها", "هم", "نا"):
            for form in [single + "ي", single + "و"] if sound else plurals:
                found.setdefault(form + pronoun, replace(many, is_kin=True))
        if sound and base.status in {Status.COMBATANT, Status.SECURITY}:
            owned |= {single + ending: many for ending in "يو"}
    found[_TWO_BROTHERS] = PeopleWord(Number.TWO, Status.UNKNOWN, Sex.MALE, False)
    for form in _TWO_BODIES:
        found[form] = PeopleWord(Number.TWO, Status.UNKNOWN, None, False)
    return {form: word for form, word in {**owned, **found}.items() if form not in _OTHER_WORDS}


@cache
def _kin() -> dict[str, PeopleWord]:
    found: dict[str, PeopleWord] = {}
    for pronoun in _PRONOUNS:
        for sex, stems in _SINGLE_KIN.items():
            for stem in stems.split():
                one = PeopleWord(
                    Number.ONE, Status.UNKNOWN, sex, stem in {"طفل", "طفلت", "رضيع", "رضيعت", "جنين"}, True
                )
                found.setdefault(stem + pronoun, one)
                if pronoun != "ي" and len(stem) > 2 and stem[-1] not in "ويا":
                    found.setdefault(stem + "ي" + pronoun, replace(one, number=Number.TWO))
                    found.setdefault(stem + "ا" + pronoun, replace(one, number=Number.TWO))
        for stem in _MANY_KIN.split():
            found[stem + pronoun] = PeopleWord(Number.MANY, Status.UNKNOWN, None, stem == "اطفال", True)
    for form in (stem + pronoun for stem in _PARENTS for pronoun in _PRONOUNS[:-1]):
        found[form] = PeopleWord(Number.TWO, Status.UNKNOWN, None, False, True)
    for stem in _SPOKEN_KIN.split():
        sex = Sex.FEMALE if stem.endswith("ت") or stem == "ام" else Sex.MALE
        found.setdefault(stem + "و", PeopleWord(Number.ONE, Status.UNKNOWN, sex, stem in {"طفل"}, True))
    return {form: word for form, word in found.items() if form not in _NOT_KIN}


@lru_cache(maxsize=20_000)
def people_word(word: str) -> PeopleWord | None:
    """Give what a folded word says of people, with or without its article, or ``None`` when it names none."""
    forms = _forms()
    bare = word.removeprefix("ال") if len(word) > 4 or word in _THE_KIN else word
    return forms.get(word) or forms.get(bare) or _kin().get(word)


def may_be_his(word: str) -> bool:
    """Whether a folded word is a woman's or somebody's kin alike: "a sister" and "his brother"."""
    kin, form = _kin().get(word), _forms().get(word)
    return kin is not None and form is not None and kin.sex is not form.sex


def is_kin(word: str) -> bool:
    """Whether a folded word names somebody's own."""
    held = people_word(word)
    return held is not None and held.is_kin


def is_people(word: str) -> bool:
    """Whether a folded word names people."""
    return people_word(word) is not None
