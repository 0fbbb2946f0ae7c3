"""Names of people in Arabic prose and lists: chains of two to five parts after a title, a verb or "they are"."""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib import resources

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word
from sijill.extract.lexicon import listed
from sijill.model.vocabulary import Harm
from sijill.text.arabic import fold_letters

LONGEST = 5
"""A name has at most this many parts, "servant of" and "father of" with what follows counted as one."""
_LETTERS = re.compile(r"[\u0621-\u064a]{2,}")
_OPENING = frozenset({"(", "«", "“", '"', "'", "‘", "‹", "[", ":", "/", "-"})
_QUOTES = frozenset({"(", "«", "“", '"', "‹"})
_CLOSING = frozenset({")", "»", "”", '"', "'", "’", "›", "]"})
_BETWEEN = frozenset({"،", ",", "؛", "-", "/", "و"}) | _CLOSING | _OPENING
_AGES = frozenset(
    {
        "عاما",
        "سنه",
        "سنوات",
        "اعوام",
        "عام",
        "اشهر",
        "شهرا",
        "البالغ",
        "البالغه",
        "من",
        "العمر",
        "عمره",
        "عمرها",
        "يبلغ",
        "تبلغ",
        "سنين",
    }
)
_SAID = frozenset({"ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", ":", '"', "“", "«", "الذي", "التي", "حيث"})
"""Whoever stands before one of these is who speaks or acts, not who was killed."""
_MANY_TITLES = ("ين", "ان", "ون")


@cache
def _given() -> frozenset[str]:
    text = resources.files("sijill.data").joinpath("names/pairs.csv").read_text(encoding="utf-8")
    known = {form for row in csv.DictReader(text.splitlines()) for form in row["arabic"].split("|")}
    return frozenset(fold_letters(name) for name in {*listed("arabic_names", "given"), *known})


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(fold_letters(word) for word in listed("arabic_names", key))


def is_given(word: str) -> bool:
    """Whether a folded word is a given name or begins one ("servant of", "father of")."""
    return word in _given() or word in _listed("joined") or (word.startswith("عبدال") and len(word) > 6)


def is_title(word: Word) -> bool:
    """Whether a word stands before a name to say who its bearer is ("the young man", "the martyr")."""
    return bool({word.text, word.bare} & _listed("titles"))


def name_at(words: tuple[Word, ...], at: int, stop: int, is_sure: bool) -> tuple[int, int] | None:
    """Give the word positions of the name at ``at``, or ``None``.

    Args:
        words: The sentence.
        at: Where the name may begin; marks before it are passed over.
        stop: Where the search ends.
        is_sure: Whether what stands before says that a name follows: then one of three parts must be known, else one
            of two; in quotation marks none need be.
    """
    while at < stop and words[at].text in _OPENING:
        at += 1
    if at + 1 < stop and words[at].text in _listed("behind") and _is_no_family(words[at + 1]):
        return None
    end, parts = at, 0
    while end < stop and parts < LONGEST and _is_part(words, end, parts):
        if words[end].text in _listed("joined") and end + 1 < stop and _LETTERS.fullmatch(words[end + 1].text):
            end += 1
        end += 1
        parts += 1
    if end > at and words[at].text.startswith("و") and not is_given(words[at].text) and is_given(words[at].text[1:]):
        return None
    if parts < 2:
        return (at, end) if parts and _shares_family(words, end, stop) and is_given(words[at].text) else None
    quoted = is_sure and at > 0 and words[at - 1].text in _QUOTES and not words[at].text.startswith("ال")
    first = words[at].text[1:] if words[at].text.startswith("و") else words[at].text
    near = {first, *(word.text for word in words[at : min(end, at + (3 if is_sure else 2))])}
    return (at, end) if quoted or any(is_given(word) for word in near) else None


def _shares_family(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """As in "Ali *and Hassan al-Jasim*": given names joined by "and", the last of them with what they share."""
    while at < stop and words[at].text.startswith("و") and is_given(words[at].text[1:]):
        at += 1
        if at < stop and _is_part(words, at, 1) and not words[at].text.startswith("و"):
            return words[at].text.startswith("ال") or is_given(words[at].text)
    return False


def _is_no_family(word: Word) -> bool:
    """As in "behind *the school*", which is no Khalaf of that family; "Khalaf al-Ali" is."""
    bare = word.text.removeprefix("ال")
    known = _listed("houses") | _listed("landmarks") | arabic_words("property_destroyed", "things")
    placed = bare in known or word.text in known or bare in arabic_words("report", "causes")
    return not is_given(bare) and (placed or (people_word(word.text) is not None and bare not in _listed("bynames")))


def _is_part(words: tuple[Word, ...], at: int, parts: int) -> bool:
    text = words[at].text
    if text == "علي" and not words[at].ends_in_alef:
        return True
    stops = arabic_words("report", "name_stops") | _listed("naming") | arabic_words("killed", "fate")
    if not _LETTERS.fullmatch(text) or text in stops or _is_cause(text):
        return False
    if (
        text.startswith("و")
        and parts
        and (is_given(text[1:]) or people_word(text[1:]) or text[1:] in _listed("titles") or harms_told(text))
    ):
        return False
    if is_given(text) or text in _listed("bynames"):
        return True
    return not (harms_told(text) or harms_named(text) or people_word(text) is not None)


def _is_cause(text: str) -> bool:
    if text[0] not in "بلا":
        return False
    bare = text[1:] if text[0] in "بل" else text
    causes = arabic_words("report", "causes")
    return bare in causes or (bare.removeprefix("ال") in causes and text[0] != "ا")


def names_of(words: tuple[Word, ...], trigger: int, stop: int, start: int | None = None) -> tuple[tuple[int, int], ...]:
    """Give the names of those killed by the harm at ``trigger``, told before ``stop``.

    Args:
        words: The sentence.
        trigger: The word of harm.
        stop: Where another harm or another event begins.
        start: Where the subject begins, when it stands before its verb: names told before it are theirs.
    """
    found: list[tuple[int, int]] = []
    if start is not None:
        said = [i for i in range(start) if words[i].text in _SAID]
        found += _run(words, said[-1] + 1 if said else 0, start, False)
    at = trigger + 1
    direct = name_at(words, at, stop, False)
    if direct is not None:
        more = _run(words, at, stop, False)
        found += more
        at = more[-1][1] if more else direct[1]
    while at < stop:
        text, bare = words[at].text, words[at].bare
        begins = (
            text in _listed("titles")
            or bare in _listed("titles")
            or bare in _listed("naming")
            or text in _listed("naming")
        )
        lists = bare in _listed("listing") or text in _listed("listing")
        kin = people_word(bare) or people_word(text)
        if (begins or lists or kin is not None) and not _names_a_house(words, at):
            many = lists or bare.endswith(_MANY_TITLES) or begins
            run = _run(words, past_marks(words, at + 1, stop, lists), stop, begins and not lists) if many else []
            if not many:
                one = name_at(words, at + 1, stop, False)
                run = [one] if one is not None else []
            if run:
                found += run
                at = run[-1][1]
                continue
        at += 1
    return tuple(dict.fromkeys(found))


def _names_a_house(words: tuple[Word, ...], at: int) -> bool:
    """Whether a title begins the name of a mosque, street or village, or is a quality of the word before it."""
    before = words[at - 1] if at else None
    if before is None:
        return False
    bare = before.bare.removeprefix("ب").removeprefix("ل")
    quality = before.text.startswith("ال") and people_word(before.text) is None and words[at].text.startswith("ال")
    return bare in _listed("houses") or before.bare in _listed("houses") or quality


def _is_passed(word: Word, passed: set[str]) -> bool:
    if word.text == "علي" and not word.ends_in_alef:
        return False
    return word.text in passed or word.text in _OPENING or word.text in _listed("titles")


def past_marks(words: tuple[Word, ...], at: int, stop: int, lists: bool) -> int:
    """Give where a name may begin: past marks, titles, and "each of" or "called"."""
    passed = (
        {"كل", "من", "كلا", "التاليه", "اسماوهم", "الشهدا", "الضحايا", "التوالي", "علي"}
        if lists
        else {"المدعو", "ويدعي", "يدعي"}
    )
    while at < stop and _is_passed(words[at], passed):
        at += 1
    return at


def _run(words: tuple[Word, ...], at: int, stop: int, is_sure: bool) -> list[tuple[int, int]]:
    """Names one after the other, parted by commas, "and", titles, kin and ages."""
    found: list[tuple[int, int]] = []
    while at < stop:
        one = name_at(words, at, stop, is_sure and not found)
        if one is None and words[at].text.startswith("و") and len(words[at].text) > 2:
            bare = Word(words[at].text[1:], words[at].start + 1, words[at].end)
            one = name_at((*words[:at], bare, *words[at + 1 :]), at, stop, False)
        if one is None:
            break
        found.append(one)
        at = _past_separators(words, one[1], stop)
        if at == one[1] and not (at < stop and words[at].text.startswith("و")):
            break
    return found


def _past_separators(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past commas, ages, closing marks, titles and kin, to where the next name may begin."""
    while at < stop:
        text, bare = words[at].text, words[at].bare
        held = people_word(bare)
        between = text in _BETWEEN or text in _AGES or text[0].isdigit()
        introduced = text in _listed("titles") or bare in _listed("titles") or (held is not None and held.is_kin)
        if not (between or introduced) or is_given(text) or (text.startswith("و") and is_given(text[1:])):
            break
        at += 1
    return at


def stop_of_names(words: tuple[Word, ...], trigger: int, after: int) -> int:
    """Give where the names of the killed end: at the next word of another harm, or of the next event."""
    for at in range(trigger + 1, after):
        other = (harms_told(words[at].text) | harms_named(words[at].text)) - {Harm.KILLED, Harm.RESCUED}
        if other and not is_given(words[at].text):
            return at
    return after
