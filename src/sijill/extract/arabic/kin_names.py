"""First names of kin told beside somebody killed: "X and his wife *A* and their children (*B*, and *C*)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import AGES, CLOSING, FAITHS, OPENING, is_given, is_title, name_at, name_words
from sijill.extract.arabic.people import Number, PeopleWord, is_kin, may_be_his, people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm, Status
from sijill.text.numerals import arabic_number_value

FARTHEST = 12
"""So many words after the last name of those killed their kin may be told (words)."""
_COMMAS = frozenset({"،", ",", "/", "-", "–"})
_ARTICLE_KIN = frozenset({"الابنا", "الاطفال", "الاولاد", "البنات", "الاحفاد", "الاشقا", "الاخوه", "الاخوات"})
_WITH = frozenset(
    {"مع", "برفقه", "رفقه", "جانب", "بصحبه", "ومعه", "ومعها", "معه", "معها", "هم", "هما", "وهم", "وهما", "•", "*"}
)
_YOUNG = "الوحيد الوحيده الرضيع الرضيعه الصغير الصغيره الاكبر الكبري الاصغر الصغري البكر الحامل القاصر"
_BESIDE_KIN = frozenset([*_YOUNG.split(), "وهم", "هم", "هما", "وهما"])
_YOUNGEST = frozenset({"اصغرهم", "اكبرهم", "اصغرهن", "اكبرهن"})
_AGES = AGES | {"سنين", "ايام", "اسابيع", "اسبوع", "سنتان", "سنتين", "عامان", "عامين", "شهران", "شهرين"}
_LIVES = frozenset(
    {"المشفي", "المستشفي", "العنايه", "حال", "حاله", "بحال", "بحاله", "خطره", "نجت", "نجا", "التي", "الذي"}
)
"""As in "a man was killed and his girl Lama is *in hospital*"."""


@dataclass(frozen=True, slots=True)
class KinNamed:
    """A word for kin and the first names behind it, as word positions."""

    at: int
    names: tuple[tuple[int, int], ...]
    end: int


def kin_named(words: tuple[Word, ...], start: int, stop: int) -> Iterator[KinNamed]:
    """Give the kin told by first names alone between two words of a sentence.

    Args:
        words: The sentence.
        start: Where the search begins: behind the name of somebody killed.
        stop: Where another harm begins.
    """
    at, last = start, start
    while at < stop and at - last < FARTHEST:
        if harms_told(words[at].text) or words[at].bare in arabic_words("report", "verbs"):
            return
        kin = _kin_at(words, at) if _is_joined(words, at) else None
        if kin is None:
            at += 1
            continue
        several = kin.number is not Number.ONE or words[at].bare in _ARTICLE_KIN
        names, end = first_names(words, at + 1, stop, several)
        if names:
            yield KinNamed(at, tuple(names), end)
            last = end
        at = max(end, at + 1)


def _is_joined(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word for kin is joined on: "*and* his son", "*with* her child"; not "at his brother's"."""
    if not at or words[at].text != words[at].bare:
        return True
    return words[at - 1].text in _COMMAS | OPENING | _WITH or words[at - 1].text in CLOSING


def is_kin_told(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word tells of somebody's own kin: "his wife", "their children"."""
    return _kin_at(words, at) is not None


def _kin_at(words: tuple[Word, ...], at: int) -> PeopleWord | None:
    """The kin a word tells of: somebody's own, or "the children" before a colon or a bracket."""
    bare, text = words[at].bare, words[at].text
    held = people_word(bare) or people_word(text)
    if bare in _ARTICLE_KIN and at + 1 < len(words) and words[at + 1].text in OPENING:
        return held or PeopleWord(Number.MANY, Status.UNKNOWN, None, False, True)
    if held is None or not (held.is_kin or (words[at].ends_in_ha and may_be_his(bare))):
        return None
    return held


def first_names(words: tuple[Word, ...], at: int, stop: int, are_several: bool) -> tuple[list[tuple[int, int]], int]:
    """Give the first names from ``at``, and where they end; whole names among them are passed over."""
    found: list[tuple[int, int]] = []
    known = 0
    while at < stop and _is_beside(words[at]):
        at += 1
    while at < stop:
        at += words[at].bare in _YOUNGEST and at + 1 < stop
        core = _core(words[at], bool(found))
        if core is None:
            break
        whole = (
            name_at((*words[:at], core, *words[at + 1 :]), at, stop, True) if not _goes_on(words, at, stop) else None
        )
        end = whole[1] if whole is not None and whole[1] - at > 1 else _end_of_first(words, at, stop, core)
        if end is None:
            break
        double = end - at == 2 and words[at + 1].text in FAITHS
        if double or whole is None or whole[1] - at < 2 or core.text in name_words("joined"):
            known += is_given(core.text)
            found.append((at, end))
        following = _past_age(words, end, stop)
        at = _past_comma(words, following, stop)
        if not are_several or (at == following and not (at < stop and words[at].text.startswith("و"))):
            break
    return (found, at) if found and 2 * known >= len(found) else ([], at)


def _is_beside(word: Word) -> bool:
    number = arabic_number_value(word.text.removeprefix("ال"))
    return word.text in OPENING | _BESIDE_KIN or is_title(word) or number is not None


def _core(word: Word, is_joined: bool) -> Word | None:
    """The word as a name may begin with it, without the "and" joined to it; ``None`` when it begins none."""
    text = word.text
    if is_joined and text.startswith("و") and len(text) > 3 and not is_given(text):
        word = Word(text[1:], word.start + 1, word.end)
    text = word.text
    stops = arabic_words("report", "name_stops") | arabic_words("killed", "fate")
    if len(text) < 2 or not text.isalpha() or text in stops:
        return None
    if is_given(text):
        return word
    other = people_word(text) is not None or harms_told(text) or harms_named(text) or is_title(word)
    return None if other or text.startswith("ال") or arabic_number_value(text) is not None else word


def _goes_on(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """Whether the next word begins another name by "and": "Rami *and Samir*"."""
    return at + 1 < stop and words[at + 1].text.startswith("و") and not is_given(words[at + 1].text)


def _end_of_first(words: tuple[Word, ...], at: int, stop: int, core: Word) -> int | None:
    """Where a first name that begins at ``at`` ends; ``None`` when what follows shows that it is no name."""
    end = at + 1 + (core.text in name_words("joined"))
    if is_given(core.text):
        return min(end, stop)
    closed = end >= len(words) or words[end].text in _COMMAS | CLOSING | {"."} or words[end].text.startswith("و")
    return end if closed else None


def _past_age(words: tuple[Word, ...], at: int, stop: int) -> int:
    while at < stop and (words[at].text in _AGES | CLOSING | OPENING - {":"} or words[at].text[0].isdigit()):
        at += 1
    return at


def _past_comma(words: tuple[Word, ...], at: int, stop: int) -> int:
    return at + 1 if at < stop and words[at].text in _COMMAS else at


def with_first_names(words: tuple[Word, ...], told: list[ArabicEvent]) -> list[ArabicEvent]:
    """Give the events of a sentence with the first names of kin, each in the event that tells of that kin.

    Args:
        words: The sentence.
        told: Its events with the names of those killed.
    """
    found = [_with_own_names(words, event) for event in told]
    told = found[:]
    for at, event in enumerate(told):
        if event.harm is not Harm.KILLED or event.negated or not event.names:
            continue
        known = {i for one in told for first, last in one.names for i in range(first, last)}
        for kin in _kin_of(words, event, told):
            if known & {i for first, last in kin.names for i in range(first, last)} and len(kin.names) < 2:
                continue
            home = next((i for i, one in enumerate(told) if _tells_of(words, one, kin.at)), at)
            kept = [name for name in found[home].names if not _meet(name, kin.names)]
            found[home] = replace(found[home], names=(*kept, *kin.names))
    return found


def _with_own_names(words: tuple[Word, ...], event: ArabicEvent) -> ArabicEvent:
    """An event that counts kin without a name, with the first names right behind: "a man and *his girl Lama*"."""
    phrase = event.phrase
    if event.harm is not Harm.KILLED or event.negated or event.names or phrase is None or phrase.last >= len(words):
        return event
    if phrase.last != phrase.head + 1 or not (is_kin(words[phrase.head].text) or is_kin(words[phrase.head].bare)):
        return event
    if not is_given(words[phrase.last].text) or not _is_somebodys_own(words[phrase.head]):
        return event
    several = phrase.count is not None and phrase.count.high != 1
    names, end = first_names(words, phrase.last, len(words), several)
    after = words[end].text if end < len(words) else "."
    whole = after.startswith("ال") and len(names) == 1 and end == names[0][1]
    many = phrase.count is not None and phrase.count.high is not None and len(names) > phrase.count.high
    served = after.startswith("بال") and after[3:] not in arabic_words("report", "causes")  # "a major *in the police*"
    lives = any(word.text in _LIVES for word in words[end : end + 4])
    return event if whole or many or served or lives or not names else replace(event, names=tuple(names))


def _is_somebodys_own(word: Word) -> bool:
    """As in "*his girl* Lama"; "*the mother of* Lama" is not named Lama, though the letters are alike."""
    return word.ends_in_ha or word.text.endswith(("ها", "هم", "هما", "هن"))


def _kin_of(words: tuple[Word, ...], event: ArabicEvent, told: list[ArabicEvent]) -> Iterator[KinNamed]:
    """The kin told behind the names of an event, on either side of its verb."""
    last, stop = event.names[-1][1], _stop(words, event, told)
    if last <= event.trigger:
        yield from kin_named(words, last, event.trigger)
    yield from kin_named(words, max(last, event.trigger + 1), stop)


def _tells_of(words: tuple[Word, ...], event: ArabicEvent, at: int) -> bool:
    """Whether a phrase tells of the kin at ``at``, or of kin they are joined to: "five of her sons *and daughters*"."""
    phrase = event.phrase
    if event.harm is not Harm.KILLED or phrase is None or at < phrase.first:
        return False
    joined = at == phrase.last and phrase.is_counted and is_kin_told(words, phrase.last - 1)
    return at < phrase.last or (joined and words[at].text.startswith("و"))


def _meet(name: tuple[int, int], others: tuple[tuple[int, int], ...]) -> bool:
    return any(name[0] < last and first < name[1] for first, last in others)


def _stop(words: tuple[Word, ...], event: ArabicEvent, told: list[ArabicEvent]) -> int:
    """Where a word of another harm stands, or another event begins that is not the kin's own."""
    last = max(event.names[-1][1], event.trigger + 1)
    begins = [one.trigger for one in told if one.trigger > event.names[-1][0] and one.trigger != event.trigger]
    stop = min(begins, default=len(words))
    for at in range(last, stop):
        if harms_told(words[at].text) | harms_named(words[at].text) and not is_given(words[at].text):
            return at
    return stop
