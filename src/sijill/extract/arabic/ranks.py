"""In whose ranks people fell: "five dead in the ranks of the army"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.arabic.forms import forms, harms_named, harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_title
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import Number, PeopleWord, people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.statuses import word_status
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm, Status

_RANKS = frozenset({"صفوف", "الصفوف"})
_THEIR_RANKS = frozenset({"صفوفهم", "صفوفها", "صفوفه", "صفوفهما"})
_OF_THEM = frozenset({"منهم"})
_OTHERS = frozenset({"اخر", "اخرين", "اخرون", "اخران", "ثان", "ثاني", "ثالث", "رابع", "خامس", "سادس"})
_COMRADES = ("زملاي", "رفاق", "مرافقي")
_ATTACKERS = ("انتحاري", "مهاجم", "منفذ", "مفجر")
_APART = frozenset({"،", ",", "فيما", "بينما", "كما", "جهه"})
_BYSTANDERS = frozenset({"ماره", "اهالي", "سوق", "حافله", "مدني", "مدنيون", "مدنيين", "سكان", "متظاهرين", "مارا"})
_MOST = ("معظم", "اغلب", "غالبيت", "جميعهم")
_NEAR = 6
"""What others were is told in so few words behind them (words)."""
_SIDES = frozenset({"الطرفين", "الجانبين", "الفريقين", "المهاجمين", "المسلحين"})
_BEFORE = frozenset({"في", "من", "بين", "ضمن", "داخل"})
_MEMBERS = frozenset({"افراده", "افرادها", "منتسبيه", "منتسبيها", "مرتباته", "مرتباتها", "ابنايه", "ابنايها"})
_LOSES = frozenset(
    {"نعي", "نعت", "تنعي", "ينعي", "فقد", "فقدت", "خسر", "خسرت", "شيع", "شيعت", "زف", "زفت", "اعلن", "اعلنت"}
)
_SERVICES = frozenset({"مكافحه", "البيشمركه", "بيشمركه", "الاسايش"})
"""What a body does that has lost people of its own."""
_CIVIL = frozenset(
    {"مدني", "اسعاف", "اطفا", "انقاذ", "هلال", "صليب", "نقابه", "منظمه", "جمعيه", "وكاله", "بلديه", "انروا"}
)
"""What bodies of civilians are called."""
_GUARDS = ("مرافق", "حارس", "حراس")
_ARMED = frozenset({Status.COMBATANT, Status.SECURITY})
_FARTHEST = 6
"""So many words behind the people their ranks may be named (words)."""
_ALL = frozenset({"كلهم", "جميعهم", "كلها", "جميعها"})
_HEADED = 5
"""As in "losses in the ranks of the army: *5 dead and 7 wounded*": told so near behind the colon (words)."""
_NAMED = 3
"""So many words behind "the ranks of" a force is named (words)."""


def status_of_side(words: tuple[Word, ...], trigger: int, phrase: Phrase) -> Status:
    """Give the status of the side on which the people of ``phrase`` fell, as far as the sentence tells it.

    Args:
        words: The sentence.
        trigger: The word of their harm.
        phrase: Who fell.
    """
    if phrase.noun in _MEMBERS:
        return _of_whom_it_loses(words, phrase.first)
    if not phrase.noun and any(word.text in _OF_THEM for word in words[phrase.last - 1 : phrase.last + 1]):
        return _told_before(words, min(trigger, phrase.first))
    if (stated := _of_all(words, phrase.last)) is not Status.UNKNOWN:
        return stated
    near = range(max(0, phrase.first - _HEADED), phrase.first)
    colon = next((i for i in near if words[i].text == ":"), 0)
    if any(word.text in _RANKS for word in words[:colon]):
        return _first_status(words[:colon])
    return _ranks_after(words, trigger, phrase.last)


def _of_whom_it_loses(words: tuple[Word, ...], first: int) -> Status:
    """As in "the police *mourned* three of *its members*": what the body is that lost them, if it is under arms."""
    for at in range(first):
        if words[at].bare in _LOSES:
            bodies = arabic_words("status", "forces") | arabic_words("status", "armed_groups")
            near = words[at + 1 : min(first, at + 1 + _NAMED)]
            if any(forms(word.text) & _CIVIL for word in near):
                return Status.CIVILIAN
            armed = any(forms(word.text) & bodies or word.bare in _SERVICES for word in near)
            return Status.SECURITY if armed else Status.UNKNOWN
    return Status.UNKNOWN


def status_of_others(words: tuple[Word, ...], trigger: int, phrase: Phrase, told: Sequence[Phrase]) -> Status:
    """Give the status of "others" behind people under arms: "a gunman was killed and *another* wounded".

    Args:
        words: The sentence.
        trigger: The word of their harm.
        phrase: Who was harmed.
        told: The people of the harms told before in the sentence.
    """
    held = words[phrase.first : phrase.last]
    others = any({word.text, word.bare, word.bare.removesuffix("ا")} & _OTHERS for word in held)
    others = others or (not phrase.noun and any(word.text in _OTHERS for word in words[phrase.last : phrase.last + 1]))
    comrades = phrase.is_counted and phrase.noun.startswith(_COMRADES)
    alike = (others and bool({phrase.noun, phrase.noun.removesuffix("ا")} & {"", *_OTHERS})) or comrades
    if not alike or not told or _are_of_another_kind(words, trigger, phrase, told[-1]):
        return Status.UNKNOWN
    return told[-1].status if {one.status for one in told} <= _ARMED else Status.UNKNOWN


def _are_of_another_kind(words: tuple[Word, ...], trigger: int, phrase: Phrase, before: Phrase) -> bool:
    """Whether "others" need be none of those under arms before: in a clause of their own, bystanders, a bomber's."""
    if any(word.text.removeprefix("ال").startswith(_ATTACKERS) for word in words[before.first : before.last]):
        return True
    act = words[trigger].text
    between = [word.text for word in words[before.last : trigger + 1]]
    apart = any(text.removeprefix("و") in _APART for text in between)
    if "شهد" in act or "شهيد" in act or "شهدا" in act or (apart and Harm.KILLED in harms_told(act) | harms_named(act)):
        return True
    near = range(phrase.last, min(len(words), phrase.last + _NEAR))
    behind = words[phrase.last : next((i for i in near if words[i].text in {"،", ","}), near.stop)]
    if behind and is_one_of(behind[0], "report", "including"):
        return True
    return any(forms(word.text) & _BYSTANDERS or word.text.startswith(_MOST) for word in behind)


def status_of_titles(words: tuple[Word, ...], at: int) -> Status:
    """Give the status that the titles before the name at ``at`` state: "the martyr *commander* X"."""
    first = at
    while first and is_title(words[first - 1]):
        first -= 1
    held = [people_word(word.text) for word in words[first:at]]
    told = [one.status for one in held if one is not None and one.number is Number.ONE]
    return next((status for status in told if status is not Status.UNKNOWN), Status.UNKNOWN)


def with_guarded(words: tuple[Word, ...], guarded: Phrase, phrase: Phrase) -> Phrase:
    """Give the phrase, with the status of whom they guard: "a commander of the brigade *and his escorts*"."""
    guards = any(words[phrase.head].text.removeprefix("و").startswith(stem) for stem in _GUARDS)
    if not (guards and phrase.definite and phrase.status is Status.UNKNOWN and guarded.status in _ARMED):
        return phrase
    return replace(phrase, status=guarded.status)


def _ranks_after(words: tuple[Word, ...], trigger: int, end: int) -> Status:
    """The status of those in whose ranks the people fell whose phrase ends at ``end``, else ``UNKNOWN``."""
    for at in range(max(0, end - 1), min(len(words), end + _FARTHEST)):
        if words[at].text in _RANKS and at and words[at - 1].text in _BEFORE:
            return _first_status(words[at + 1 : at + 1 + _NAMED])
        if words[at].text in _THEIR_RANKS and words[at - 1].text in _BEFORE:
            return _told_before(words, trigger)
        if words[at].text in _SIDES and at and words[at - 1].text == "من":
            return Status.COMBATANT
        if at >= end and not _goes_on(words, at):
            break
    return Status.UNKNOWN


def _told_before(words: tuple[Word, ...], trigger: int) -> Status:
    """The status of the last people told of before: whom "*of them*" and "in *their* ranks" mean."""
    for at in range(trigger - 1, -1, -1):
        if harms_named(words[at].text.removeprefix("ال")) & {Harm.KILLED, Harm.INJURED}:
            continue
        if forms(words[at].text) & arabic_words("status", "bodies_of_men"):
            own = (word_status(form) for form in sorted(forms(words[at].text)))
            stated = next((status for status in own if status is not Status.UNKNOWN), Status.UNKNOWN)
            return stated if stated is not Status.UNKNOWN else _first_status(words[at + 1 : at + 1 + _NAMED])
        held = people_word(words[at].text) or people_word(words[at].bare) or _belonging(words[at])
        if held is not None and held.number is not Number.ONE:
            phrase = phrase_at(words, at)
            return phrase.status if phrase is not None else held.status
    return Status.UNKNOWN


def _belonging(word: Word) -> PeopleWord | None:
    """As in "a post *of the terrorists*", "of" and the article joined to the word."""
    return people_word(word.text.removeprefix("لل")) if word.text.startswith("لل") else None


def _of_all(words: tuple[Word, ...], last: int) -> Status:
    """As in "the dead came to ten, *all of them gunmen*": what the words behind a number say of all."""
    at = last + (last < len(words) and words[last].text in {"،", ","})
    if at >= len(words) or words[at].text.removeprefix("و") not in _ALL:
        return Status.UNKNOWN
    at += 1 + (at + 1 < len(words) and words[at + 1].text == "من")
    if at >= len(words) or words[at].text.startswith(_GUARDS):
        return Status.UNKNOWN  # "all of them guards of a barn"
    phrase = phrase_at(words, at)
    stated = phrase.status if phrase is not None else Status.UNKNOWN
    return stated if stated in _ARMED else Status.UNKNOWN


def _first_status(words: tuple[Word, ...]) -> Status:
    told = (word_status(word.text) for word in words)
    return next((status for status in told if status is not Status.UNKNOWN), Status.UNKNOWN)


def _goes_on(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word may stand between the people and their ranks: other people, a number, "and others in"."""
    word = words[at]
    if word.text in _BEFORE or people_word(word.text) or people_word(word.bare) or harms_named(word.text):
        return True
    return number_found(words, at) is not None
