"""Rolls of names within an Arabic sentence: "the martyrs are: A (50), and sergeant B "Ashmun", C of the town of D"."""

from __future__ import annotations

import re

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.kin_names import first_names, is_kin_told, kin_named
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import (
    AGES,
    CLOSING,
    OPENING,
    is_a_grade,
    is_calling,
    is_given,
    is_introduction,
    is_short_title,
    is_title,
    name_at,
    name_words,
)
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm
from sijill.text.numerals import arabic_number_value

LONGEST_ASIDE = 9
"""What stands between a name and the next one has at most so many words (words)."""
_LONGEST_UNKNOWN = 4
_COMMAS = frozenset({"،", ",", "؛"})
_DASHES = frozenset({"-", "–", "—", "/", "*", "•"})
_QUOTES = {'"': frozenset({'"', "”"}), "“": frozenset({"”", '"'}), "«": frozenset({"»"}), "(": frozenset({")"})}
_ASIDES = frozenset(
    {"من", "مواليد", "تولد", "الملقب", "الملقبه", "المعروف", "المعروفه", "البالغ", "البالغه", "وهو", "وهي"}
)
_ARE = frozenset({"هم", "وهم", "هما", "وهما", "هن", "وهن"})
_WHERE_AND_WHY = "في من علي الي عن مع قرب اثر جراء جرا خلال بعد قبل حيث"
_PREPOSITIONS = frozenset(_WHERE_AND_WHY.split())
_WHO = frozenset({"الذي", "التي"})
_ALIVE = frozenset({"ناج", "ناجيه", "اسير", "اسيره", "حي", "حيه"})
_OF_CHILDREN = "الطفل الطفله الطفلان الطفلين الطفلتان الطفلتين الرضيع الرضيعه الرضيعان الابن الابنه"
_CHILDREN = frozenset(_OF_CHILDREN.split())
_CHILD_OF = frozenset({"ابن", "ابنه", "بنت", "ابنا", "زوجه", "زوج", "نجل"})
"""As in "*the son of* his brother X"."""
_BESIDES = frozenset({"عدا", "وكذلك", "كذلك"})
_TO = frozenset({"الي", "عن"})
_LETTERS = re.compile(r"[ء-ي]{2,}")


def roll_of(words: tuple[Word, ...], at: int, stop: int) -> list[tuple[int, int]]:
    """Give the names told one after the other from ``at``, with ages, towns and titles between them.

    A name of which no part is known counts where it stands between others that are.

    Args:
        words: The sentence.
        at: Where the roll begins: behind "they are" or a colon.
        stop: Where another harm begins.
    """
    found: list[tuple[int, int]] = []
    known = 0
    at = _past_one_alone(words, at, stop)
    while at < stop:
        at = _past_addition(words, at, stop) if found else at
        firsts, end = _first_names(words, at, stop) if found else ([], at)
        if firsts:
            found += firsts
            known += len(firsts)
            at = end
        else:
            first = past_lead(words, at, stop)
            one = _known_name(words, first, stop)
            known += one is not None
            one = one or unknown_name(words, first, stop)
            if one is None:
                break
            if not _lives(words, one[1]):
                found.append(one)
            at = one[1]
        following = _past_asides(words, at, stop)
        if not _is_parted(words, following, stop) and not (firsts and words[at - 1].text in _COMMAS):
            break
        at = following
    return found if 2 * known >= len(found) else []


def _lives(words: tuple[Word, ...], at: int) -> bool:
    """Whether a bracket behind a name says that its bearer was hurt or taken: "A *(wounded)*", on a list of victims."""
    if at + 1 >= len(words) or words[at].text != "(":
        return False
    told = harms_named(words[at + 1].text)
    return bool(told and Harm.KILLED not in told) or words[at + 1].text in _ALIVE


def _past_one_alone(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past a first name alone that a roll opens with: "they are *Inas (a teacher)*, and Samir al-Ali"; else ``at``."""
    first = past_lead(words, at, stop)
    if first + 1 >= stop or not is_given(words[first].text) or words[first + 1].text not in _COMMAS | {"("}:
        return at
    end = _past_asides(words, first + 1, stop)
    return end if end < stop and _is_parted(words, end, stop) else at


def _past_addition(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past "in addition to", and past "four children, namely" behind it."""
    first = at + (words[at].text in _COMMAS)
    if first + 1 < stop and words[first].bare in _BESIDES:
        return first + 1
    added = first + 1 < stop and words[first].bare in {"اضافه", "بالاضافه", "فضلا"} and words[first + 1].text in _TO
    if not added:
        return at
    begins = first + 2
    return next((i for i in range(begins, min(stop, begins + LONGEST_ASIDE)) if words[i].text in _ARE), begins)


def _first_names(words: tuple[Word, ...], at: int, stop: int) -> tuple[list[tuple[int, int]], int]:
    """The first names of kin, or behind "namely", from ``at``: "*and her sons A and B*"; and where they end."""
    first = at + (at + 1 < stop and words[at].text in _COMMAS)
    if is_kin_told(words, first):
        kin = next(iter(kin_named(words, first, stop)), None)
        return (list(kin.names), kin.end) if kin is not None and kin.at == first else ([], at)
    if words[first].bare in _CHILDREN and first + 1 < stop and is_given(words[first + 1].text):
        names, end = first_names(words, first + 1, stop, words[first].bare.endswith(("ان", "ين")))
        return (names, end) if names and _ends_a_first(words, names[-1][1], stop) else ([], at)
    found: list[tuple[int, int]] = []
    at = first + 1
    while words[first].text in _ARE and at < stop:
        bare = words[at].text.removeprefix("و") if found and not is_given(words[at].text) else words[at].text
        if not is_given(bare) or (found and not words[at].text.startswith("و") and words[at - 1].text not in _COMMAS):
            break
        found.append((at, at + 1))
        at += 1 + (at + 1 < stop and words[at + 1].text in _COMMAS)
    return (found, at) if len(found) > 1 else ([], first)


def _ends_a_first(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether nothing of a name stands behind a first name: a mark, an age, "and", or the end."""
    return at >= stop or not words[at].text[0].isalpha() or words[at].text in AGES or words[at].text.startswith("و")


def past_lead(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Give where a name may begin: past marks, numbers in the margin, titles, ranks and kin."""
    while at < stop:
        word = words[at]
        marked = word.text in _COMMAS | _DASHES | OPENING | {"كل", "كلا", "و"} or is_short_title(words, at)
        each = word.text == "من" and words[at - 1].text in {"كل", "كلا"}
        each = each or word.text in _ARE or _is_a_cousin(words, at) or is_a_grade(words, at)
        numbered = word.text.isdigit() and at + 1 < stop
        margin = numbered and (words[at + 1].text in _DASHES | {")"} or _begins(words[at + 1]))
        margin = margin or (word.text == ")" and words[at - 1].text.isdigit())
        if not (marked or each or margin or _is_called(words, at, stop)):
            break
        at += 1
    return at


def _is_a_cousin(words: tuple[Word, ...], at: int) -> bool:
    """As in "the sons *of their uncles* A and B"."""
    word = words[at]
    return word.bare in {"ابنا", "ابناء"} or (word.text.startswith(("عمومت", "خوولت")) and words[at - 1].bare == "ابنا")


def _is_called(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether a word says who bears the name behind it: a title, a rank with the article, somebody's kin."""
    word = words[at]
    if is_title(word) or is_introduction(words, at) or is_kin_told(words, at):
        return at + 1 < stop
    if word.bare in _CHILD_OF and at + 2 < stop and is_kin_told(words, at + 1):
        return True
    article = word.bare.startswith("ال") and not is_given(word.bare)
    return article and people_word(word.bare) is not None and at + 1 < stop and words[at + 1].text not in _COMMAS


def _begins(word: Word) -> bool:
    return is_given(word.text) or is_title(word)


def _known_name(words: tuple[Word, ...], at: int, stop: int) -> tuple[int, int] | None:
    if at >= stop:
        return None
    text = words[at].text
    if {text, words[at].bare} & arabic_words("report", "verbs") and not is_given(text):
        return None
    if text.startswith("و") and not is_given(text) and (len(text) > 3 or is_given(text[1:])):
        bare = Word(text[1:], words[at].start + 1, words[at].end)
        words = (*words[:at], bare, *words[at + 1 :])
    one = name_at(words, at, stop, True)
    return one if one is not None and one[0] == at and one[1] - at > 1 else None


def unknown_name(words: tuple[Word, ...], at: int, stop: int) -> tuple[int, int] | None:
    """Give two to four plain words between two marks: a name no list holds."""
    end = at
    while end < stop and end - at <= _LONGEST_UNKNOWN and _is_plain(words[end], end == at):
        if end > at + 1 and _goes_on(words, end, stop):
            break
        end += 1
    closed = end >= len(words) or words[end].text in _COMMAS | AGES | CLOSING | {"(", "من"} | _DASHES
    closed = closed or words[end].text[0].isdigit() or (end < stop and _goes_on(words, end, stop))
    return (at, end) if closed and 2 <= end - at <= _LONGEST_UNKNOWN else None


def _is_plain(word: Word, is_first: bool) -> bool:
    if not is_first and word.text.startswith("و") and not is_given(word.text) and is_given(word.text[1:]):
        return False  # "Rana *and Tim*"
    text = word.text.removeprefix("و") if is_first and len(word.text) > 3 else word.text
    stops = arabic_words("report", "name_stops") | arabic_words("report", "verbs") | arabic_words("report", "times")
    if not _LETTERS.fullmatch(text) or text in stops or (is_first and text.startswith(("ال", "بال", "لل"))):
        return False
    if is_given(text):
        return True
    if is_first and text[0] in "بل":
        return False
    told = harms_told(text) or harms_named(text) or people_word(text) is not None
    return not (told or arabic_number_value(text) is not None or text in name_words("houses"))


def _goes_on(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether "and" begins another name: "*and* Samir al-Ali", "*and* the sergeant X"."""
    word = words[at]
    if word.text == "و":
        return at + 1 < stop and (_begins(words[at + 1]) or words[at + 1].text.startswith("ال"))
    if not word.text.startswith("و") or is_given(word.text) or at + 1 >= stop:
        return False
    return is_given(word.text[1:]) or _is_called(words, at, stop) or is_given(words[at + 1].text)


def _past_asides(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past an age, what stands in brackets or quotation marks, and "of the town of X", to the next comma or "and"."""
    while at < stop:
        text = words[at].text
        closing = _QUOTES.get(text)
        if closing is not None:
            near = range(at + 1, min(stop, at + LONGEST_ASIDE + 1))
            end = next((i for i in near if words[i].text in closing), None)
            if end is None:
                return at + 1
            at = end + 1
        elif text in AGES - {"من"} or text in CLOSING or (text[0].isdigit() and not _is_margin(words, at, stop)):
            at += 1
        elif text in _ASIDES or (text in _DASHES and at + 1 < stop and not _begins(words[at + 1])):
            end = _end_of_aside(words, at, stop)
            if end == at:
                return at
            at = end
        elif text in _WHO and _past_who(words, at, stop) > at:
            at = _past_who(words, at, stop)
        elif text in _COMMAS and at + 1 < stop and words[at + 1].text in _ASIDES:
            at += 1
        elif is_calling(words, at) or (text in _COMMAS and at + 1 < stop and is_calling(words, at + 1)):
            first = at + (text in _COMMAS)
            end = _end_of_aside(words, first, stop)
            if end == first:
                return at
            at = end
        else:
            return _past_calling(words, at, stop)
    return at


def _past_who(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past "*who died before his child*", to a comma with another name behind; else ``at``."""
    for end in range(at + 1, min(stop - 2, at + 1 + LONGEST_ASIDE)):
        if {words[end].text, words[end].bare} & arabic_words("report", "verbs"):
            return at
        if words[end].text in _COMMAS:
            besides = words[end + 1].bare in _BESIDES
            return end if besides or _is_called(words, end + 1, stop) or _goes_on(words, end + 1, stop) else at
    return at


def _past_calling(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past what somebody is, to a comma with another name behind: "A, B *engineer in the ministry*, C"."""
    if words[at].text in _COMMAS | _DASHES | _PREPOSITIONS or words[at].text[0] in "وبلال":
        return at
    for end in range(at + 1, min(stop - 1, at + LONGEST_ASIDE)):
        word = words[end]
        if harms_told(word.text) or harms_named(word.text) or word.bare in arabic_words("report", "verbs"):
            return at
        if word.text in _COMMAS:
            return end if _begins(words[end + 1]) or _goes_on(words, end + 1, stop) else at
    return at


def _is_margin(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether a number stands before the next name: "*2-* Samir al-Ali"."""
    behind = at + 1 + (at + 1 < stop and words[at + 1].text in _DASHES | {")"})
    return behind < stop and _begins(words[behind])


def _end_of_aside(words: tuple[Word, ...], at: int, stop: int) -> int:
    for end in range(at + 1, min(stop, at + LONGEST_ASIDE + 1)):
        word = words[end]
        if (
            word.text in _COMMAS | CLOSING
            or word.text == "("
            or _goes_on(words, end, stop)
            or _leads_on(words, end, stop)
        ):
            return end
        if harms_told(word.text) - {Harm.RESCUED} or word.bare in arabic_words("report", "verbs"):
            return at
    return stop if stop - at <= LONGEST_ASIDE else at


def _leads_on(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether a mark or number stands before the next name, or a word before a given name: "another, *called* Iyad"."""
    if not words[at].text.isalpha() or words[at - 1].text in _DASHES:
        return _is_margin(words, at, stop)
    return at + 1 < stop and is_given(words[at + 1].text)


def _is_parted(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether a comma, a dash, "and" or a number in the margin leads to the next name."""
    if at >= stop:
        return False
    return (
        words[at].text in _COMMAS | _DASHES
        or _goes_on(words, at, stop)
        or _is_margin(words, at, stop)
        or (words[at].text.startswith("و") and (is_title(words[at]) or is_kin_told(words, at)))
    )
