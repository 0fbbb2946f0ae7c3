"""Names of Arabic dead that no verb of death leads to: "the martyrs are", "mourned", "among the dead"."""

from __future__ import annotations

from itertools import pairwise

from sijill.extract.arabic.forms import forms, harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_rolls import past_lead, roll_of
from sijill.extract.arabic.name_runs import names_of, stop_of_names
from sijill.extract.arabic.names import OPENING, is_given, is_introduction, is_title, name_at, name_words
from sijill.extract.arabic.people import is_kin
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm
from sijill.text.numerals import arabic_number_value

FARTHEST = 14
"""The names stand within so many words behind "the martyrs of", "mourned" (words)."""
_NEAR = 4
_KILLERS = "القتله"
_SERVES = frozenset({"سايق", "مرافق", "حارس", "مستشار", "سكرتير", "طباخ", "نايب"})
"""Whose name follows is whom they serve: "among the dead *the driver of the head of the council, X*"."""
_KNOWN = frozenset({"عرف", "عرفت", "وعرف"})
_CALLED = 5
"""What somebody among the dead is takes fewer words than this before the name (words)."""
_FAR = 9
"""A colon before names stands in fewer words than this behind "the martyrs" (words)."""
_ARE = frozenset({"هم", "هما", "هن", "وهم", "وهما", "وهن"})
_WHO = frozenset({"الذين", "اللذين", "اللذان", "اللواتي"})
_OPENS = 6
"""Who was killed is told within so many words of the sentence's beginning, where names follow (words)."""
_AMONG = frozenset({"بين", "ضمن"})
MOURNS = frozenset({"نعي", "نعت", "نعوا", "ينعي", "تنعي", "ينعون", "ننعي", "زف", "زفت", "يزف", "تزف"})
_BIDS_FAREWELL = frozenset({"ودع", "ودعت", "تودع", "يودع", "شيع", "شيعت", "تشيع", "يشيع"})
_MARTYRS = frozenset({"الشهيد", "الشهيده", "شهيدها", "شهيدتها", "الشهيدين"})
_FAREWELL = 5
"""As in "the town bade farewell to its son *the martyr* X": said within so many words (words)."""
_NAMES_OF = frozenset({"اسما", "اسماء", "قايمه", "قوايم", "لايحه"})
"""As in "*names of* the martyrs of the bakery:"."""
_LIVING_KIN = (
    "ذوي ذوو اهالي اسر عايلات عوايل ابنا ابناء زوجات امهات ابا اباء اقارب ذكري تكريم رفاق "
    "ام اب والد والده اخت شقيقه ارمله زوجه ابنه بنت"
)
_NOT_DEAD = (
    "اسري الاسري اسيرات الاسيرات ناجين الناجين الناجون الناجيات معتقلين المعتقلين المعتقلون المعتقلات محتجزين "
    "المحتجزين المخطوفين الموقوفين المصابات العالقين الرهاين"
)
_OTHER_FATES = frozenset(_NOT_DEAD.split())
"""Those whom a list names beside the dead: "names of the martyrs *and the captives*: A, B" tells nobody's death."""
_OF_THE_DEAD = frozenset(_LIVING_KIN.split())
"""As in "*kin of* the martyrs: A and B", who live."""
_FALLEN = frozenset({"شهيد", "شهيده", "شهيدا", "شهيدين", "شهيدان", "شهدا", "شهداء", "شهداها", "شهداوها", "شهداه"})


def announced_names(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names of the dead that the word at ``at`` leads to, where it is no verb of death; else none.

    Args:
        words: The sentence.
        at: A word that may name the dead, or tell that somebody mourns them.
    """
    if words[at].bare == _KILLERS:
        return ()
    if Harm.KILLED in harms_named(words[at].bare) | harms_named(words[at].bare.removeprefix("ال")):
        return _announced(words, at) or _are_among(words, at)
    mourns = words[at].bare in MOURNS or words[at].text in MOURNS
    martyr = any(word.text in _MARTYRS for word in words[at + 1 : at + 1 + _FAREWELL])
    return _mourned(words, at) if mourns or ({words[at].text, words[at].bare} & _BIDS_FAREWELL and martyr) else ()


def listed_of_the_killed(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names behind "are", where who was killed is told before: "the five *whom the army killed are: A, B*".

    Args:
        words: The sentence.
        at: The verb of killing behind "who".
    """
    if not at or words[at - 1].text not in _WHO or at > _OPENS:
        return ()
    linked = next((i for i in range(at + 1, min(len(words) - 2, at + FARTHEST)) if words[i].text in _ARE), None)
    if linked is None or any(harms_named(word.text) - {Harm.KILLED} for word in words[at + 1 : linked]):
        return ()
    roll = roll_of(words, linked + 1, len(words))
    return tuple(roll) if len(roll) > 1 else ()


def named_among_them(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names behind "most of them were killed in cold blood, *among them* A, who ..., and B"; two at least."""
    including = arabic_words("report", "including")
    near = range(at + 1, min(len(words) - 2, at + _FAR))
    first = next((i for i in near if {words[i].text, words[i].bare} & including), None)
    if first is None or any(harms_told(word.text) for word in words[at + 1 : first]):
        return ()
    roll = roll_of(words, first + 1, len(words))
    return tuple(roll) if len(roll) > 1 else ()


def is_among_the_dead(words: tuple[Word, ...], at: int) -> bool:
    """Whether "among" stands before the word for the dead: "among *the residents* killed", "*known of* the dead"."""
    if not at:
        return False
    before, further = words[at - 1], words[at - 2] if at > 1 else None
    if before.bare in _AMONG or further is None:
        return before.bare in _AMONG
    known = before.text == "من" and further.bare in _KNOWN
    return known or (before.text.startswith("ال") and further.bare in _AMONG)


def _announced(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the martyrs are:", "the dead of the raid on Y are: ...", over names."""
    if (at and words[at - 1].bare in _OF_THE_DEAD) or _are_of_other_fates(words, at):
        return ()
    stop = stop_of_names(words, at, len(words))
    bare = words[at].bare
    has_article = bare.startswith("ال") and len(bare) >= _NEAR
    near = words[at + 1 : at + _NEAR]
    linked = next((i for i in range(at + 1, min(stop - 1, at + _NEAR)) if words[i].text in _ARE | {":"}), None)
    if has_article and any(word.text in _ARE | {":", "كل"} for word in near):
        run, roll = names_of(words, at, stop), roll_of(words, linked + 1, stop) if linked is not None else []
        return tuple(roll) if len(roll) > len(run) else run
    colon = next((i for i in range(at + _NEAR, min(len(words) - 1, at + _FAR)) if words[i].text == ":"), None)
    if has_article and colon is not None and is_given(words[colon + 1].text):
        return names_of(words, at, stop)
    linked = next((i for i in range(at + 1, min(stop - 1, at + FARTHEST)) if words[i].text in _ARE), None)
    titled = at > 0 and words[at - 1].text in _NAMES_OF
    colon = next((i for i in range(at + 1, min(len(words) - 1, at + _FAR)) if words[i].text == ":"), None)
    if titled and colon is not None and any(map(_turns_away, words[at + 1 : colon])):
        return ()
    if titled and colon is not None and (roll := roll_of(words, colon + 1, stop)):
        return tuple(roll)
    if linked is None:
        return ()
    roll = roll_of(words, linked + 1, stop)
    opens = words[linked + 1].text in OPENING or is_title(words[linked + 1]) or is_introduction(words, linked + 1)
    return tuple(roll) if len(roll) > 1 or (roll and opens) else ()


def are_of_mixed_fates(words: tuple[Word, ...]) -> bool:
    """Give whether the dead are listed with others: "names of the martyrs *and the captives*" tells nobody's death."""
    return any(
        words[at].text.startswith("و")
        and ((_is_of_another_fate(words[at]) and _are_dead(words, at)) or (_names_dead(words[at]) and _live(words, at)))
        for at in range(1, len(words))
    )


def _is_of_another_fate(word: Word) -> bool:
    bare = word.bare.removeprefix("ب")
    told = harms_named(bare.removeprefix("ال"))
    return bare in _OTHER_FATES or bool(told and Harm.KILLED not in told)


def _names_dead(word: Word) -> bool:
    bare = word.bare.removeprefix("ب")
    return Harm.KILLED in harms_named(bare) | harms_named(bare.removeprefix("ال"))


def _are_dead(words: tuple[Word, ...], at: int) -> bool:
    """Whether the dead stand before, at once or behind others: "the martyrs, *the wounded* and the captives"."""
    before = words[at - 1]
    return _names_dead(before) or (at > 1 and _is_of_another_fate(before) and _names_dead(words[at - 2]))


def _live(words: tuple[Word, ...], at: int) -> bool:
    return _is_of_another_fate(words[at - 1])


def _are_of_other_fates(words: tuple[Word, ...], at: int) -> bool:
    """Whether no name behind the word for the dead tells whose fate it was."""
    stops = (i for i in range(at + 1, min(len(words), at + _FAR)) if words[i].text in _ARE | {":", "،", ","})
    return are_of_mixed_fates(words[max(0, at - 1) : next(stops, at + _FAR)])


def _are_among(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "*among the victims* A (27) and B", "among those dead of torture, the child A"."""
    if not is_among_the_dead(words, at):
        return ()
    stop = stop_of_names(words, at, len(words))
    for first in range(at + 1, min(stop, at + _NEAR + 2)):
        word = words[first]
        if first >= at + _NEAR and words[first - 1].text not in {"،", ","}:
            continue
        if word.text in _ARE or word.bare in arabic_words("report", "verbs"):
            return ()
        served = word.bare in _SERVES and not is_given(words[first + 1].text)
        if served or is_kin(word.text) or word.bare in name_words("men_of"):
            return ()
        begins = is_title(word) or is_introduction(words, first) or is_given(word.text)
        if begins and (roll := roll_of(words, _past_office(words, first), stop)):
            return tuple(roll)
        called = _past_callings(words, first, stop)
        if called > first:
            return tuple(roll_of(words, called, stop))
    return ()


def _past_callings(words: tuple[Word, ...], at: int, stop: int) -> int:
    """Past what somebody is to a first name: "*the former headman* X", "*the owner of the bakery* X"; else ``at``."""
    callings, first = name_words("callings"), at
    while at < min(stop - 1, first + _CALLED) and (
        words[at].text.startswith("ال") or words[at].bare in callings | {"رييس", "مدير"}
    ):
        at += 1
    return at if is_given(words[at].text) else first


def _past_office(words: tuple[Word, ...], at: int) -> int:
    """Past "the leader *in the* X" to the name: "the leader in the party of Y, A"."""
    lead = past_lead(words, at, len(words))
    if lead < len(words) and lead > at and words[lead].text == "في":
        for first in range(lead + 2, min(len(words), lead + 5)):
            if is_given(words[first].text):
                return first
    return at


def _mourned(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """As in "the army mourned its martyrs, *namely* A and B"; "the movement mourned the martyr A"."""
    if tuple(word.text for word in words[at + 1 : at + 3]) == ("حزب", "الله"):
        return ()  # whom a party under arms mourns is a fighter of it
    stop = min(stop_of_names(words, at, len(words)), len(words))
    each = (i for i in range(at + 1, min(stop - 2, at + 2 * FARTHEST)) if words[i].text in {"كل", "كلا"})
    of_each = next((i + 2 for i in each if words[i + 1].text == "من"), 0)
    if of_each and (roll := roll_of(words, of_each, stop)):
        return tuple(roll)
    for first in range(at + 1, min(stop - 1, at + FARTHEST)):
        text = words[first].text
        if text in _ARE | {":"} or (text in OPENING and is_given(words[first + 1].text)):
            roll = roll_of(words, first + 1, stop)
            if roll:
                return tuple(roll)
        if text in {"،", ","} and is_given(words[first + 1].text) and _counts(words[at + 1 : first]):
            roll = roll_of(words, first + 1, stop)
            if len(roll) > 1:
                return tuple(roll)
        office = _past_office(words, first + 1) if text in OPENING else first + 1
        if office > first + 1 and is_given(words[office].text):
            return tuple(roll_of(words, office, stop))
        if forms(text) & _FALLEN and _is_named(words, first + 1):
            return tuple(roll_of(words, first + 1, stop))
    return ()


def _counts(words: tuple[Word, ...]) -> bool:
    """As in "mourns *two of its volunteers*": a number in front of "of"."""
    return any(arabic_number_value(a.text) is not None and b.text == "من" for a, b in pairwise(words))


def _is_named(words: tuple[Word, ...], at: int) -> bool:
    first = past_lead(words, at, len(words))
    one = name_at(words, first, len(words), True) if first < len(words) else None
    return one is not None and one[0] == first and one[1] - first > 1 and is_given(words[first].text)


def _turns_away(word: Word) -> bool:
    """As in "names of the martyrs *and the captives*:", "... *whom* activists recorded:", a list for an *election*."""
    return word.text in {"التي", "الذي", "الذين"} or word.text.startswith("وال") or "انتخاب" in word.text
