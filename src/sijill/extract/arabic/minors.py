"""Minors in Arabic text whom nothing says to be dead: by their age, or by the word for a child before their name."""

from __future__ import annotations

from collections.abc import Iterator

from sijill.extract.arabic.held_people import name_from
from sijill.extract.arabic.names import is_given, name_at
from sijill.extract.arabic.people import Number, people_word
from sijill.extract.arabic.requesters import every
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.model.claims import Claim
from sijill.model.mentions import ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm
from sijill.text.numerals import arabic_number_value

_UNITS = frozenset({"سنوات", "سنه", "عاما", "اعوام", "عام", "سنين", "شهرا", "اشهر", "شهور", "ربيعا"})
_SPANS_OF_TIME = frozenset({"منذ", "قبل", "خلال", "بعد", "لمده", "مده", "طوال", "كل", "ومنذ", "وقبل", "اخر", "نحو"})
_AGED = frozenset({"البالغ", "البالغه", "عمره", "عمرها", "بعمر", "العمر", "يبلغ", "تبلغ", "(", "عمر", "البالغين"})
_YOUNG = frozenset(
    {"تلميذ", "تلميذه", "قاصر", "قاصره", "فتي", "رضيع", "رضيعه", "يافع", "مراهق", "مراهقه", "طفل", "طفله"}
)
"""Words that only a minor is called by, before a name or after "who is"."""
_MONTHS = frozenset({"شهرا", "شهور", "اشهر", "شهر", "اسابيع", "اسبوع", "ايام", "يوما"})
_OF_YEARS = frozenset({"ذو", "ذات", "ذي", "ذا"})
_OF_RANK = frozenset({"اتمت", "اتم", "بلغت", "بلغ", "دون", "ابن", "ابنه", "بنت", "في", "وابن", "وابنه"})
_OF_LIFE = frozenset({"عمره", "عمرها", "عمر"})
_TOLD = "اولي ثانيه ثالثه رابعه خامسه سادسه سابعه ثامنه تاسعه عاشره"
_RANKS = {**{word: place for place, word in enumerate(_TOLD.split(), 1)}, "حاديه": 1}
_ADULT = 18
"""Age from which nobody is a minor (years)."""
_REACH = 9
"""An age belongs to somebody named at most this many words before it (words)."""
MINOR = "a minor not said to be dead"


def minors_of(held: ArabicText, claims: tuple[Claim, ...]) -> Iterator[ProtectionFlag]:
    """Give a flag for each minor not said to be dead, told by an age or by a word for a child before a name."""
    fallen = _Fallen(held, claims)
    for sentence in held.sentences:
        words = sentence.words
        for at in range(len(words)):
            if at and (_is_young(sentence, at) or _is_young_by_rank(words, at)):
                found = _whose_age(sentence, at)
            else:
                found = _child_by_name(words, at)
            if found is None:
                continue
            first, last, name = found
            span = held.span(words[first].start, words[max(last, min(at + 1, len(words))) - 1].end)
            whose = held.span(words[name[0]].start, words[name[1] - 1].end) if name else None
            if fallen.holds(whose.quote if whose else None, span):
                continue
            again = [other for other in every(held.text, whose) if not other.overlaps(span)] if whose else []
            yield ProtectionFlag(whose.quote if whose else "a living minor", MINOR, (span, *again))


class _Fallen:
    """Those the text says are dead: by name, and by where it tells of them."""

    def __init__(self, held: ArabicText, claims: tuple[Claim, ...]) -> None:
        self._names: dict[str, list[str]] = {}
        self._told = bytearray(len(held.text))
        for claim in (one for one in claims if _is_death(one)):
            for whose in claim.victims.names:
                self._names.setdefault(whose.split()[0], []).append(whose)
            stated = claim.victims.span
            if stated is not None:
                self._told[stated.start : stated.end] = b"\x01" * (stated.end - stated.start)

    def holds(self, named: str | None, span: Span) -> bool:
        """Whether the minor is one of the dead."""
        if named is None:
            return self._told.find(1, span.start, span.end) >= 0
        return any(named in other or other in named for other in self._names.get(named.split()[0], ()))


def _is_death(claim: Claim) -> bool:
    return claim.harm is Harm.KILLED and not claim.negated


def _is_young(sentence: ArabicSentence, at: int) -> bool:
    """Whether word ``at`` is an age below eighteen: with its unit, or alone in brackets."""
    words = sentence.words
    value = arabic_number_value(words[at].text)
    if value is None or not 0 < value < _ADULT or words[at - 1].text in _SPANS_OF_TIME:
        return False
    after = words[at + 1].text if at + 1 < len(words) else ""
    beyond = words[at + 2].text if at + 2 < len(words) else ""
    compound = after in {"عشر", "عشره"}
    return (
        after in _UNITS
        or (beyond in _UNITS and after.startswith("و") and arabic_number_value(after[1:]) is not None)
        or (words[at - 1].text == "(" and (after == ")" or beyond in _UNITS))
        or (compound and value + 10 < _ADULT and beyond in _UNITS)
    )


def _is_young_by_rank(words: tuple[Word, ...], at: int) -> bool:
    """As in "of *the six years*", "daughter of *the seventh*", "in *the twelfth* of her life"."""
    text = words[at].text
    rest = [word.text.removeprefix("ال") for word in words[at + 1 : at + 4]]
    if text in _OF_YEARS:
        values = [value for word in rest if (value := arabic_number_value(word)) is not None]
        in_years = any(word in _UNITS for word in rest)
        return any(word in _MONTHS for word in rest) or (in_years and any(0 < value < _ADULT for value in values))
    if text not in _OF_RANK or not rest or not words[at + 1].text.startswith("ال") or rest[0] not in _RANKS:
        return False
    age = _RANKS[rest[0]] + (10 if len(rest) > 1 and rest[1] in {"عشر", "عشره"} else 0)
    child = people_word(words[at - 1].bare)
    told = text != "في" or (child is not None and child.is_child) or any(word in _OF_LIFE for word in rest)
    return told and age < _ADULT


def _child_by_name(words: tuple[Word, ...], at: int) -> tuple[int, int, tuple[int, int] | None] | None:
    """As in "the *child* Hadi Nasser", whatever the age."""
    child = people_word(words[at].bare)
    is_child = child is not None and child.is_child and child.number is Number.ONE and not child.is_kin
    if not (is_child or words[at].bare.removeprefix("ال") in _YOUNG):
        return None
    if at and words[at - 1].text in {"وهو", "وهي", "هو", "هي"}:
        return _named_before(words, at - 1)
    name = name_at(words, at + 1, min(len(words), at + 6), True)
    if name is None and words[at].bare.startswith("ال"):
        name = name_from(words, at + 1)
    if name is None and at + 1 < len(words) and is_given(words[at + 1].text):
        name = at + 1, at + 2
    return (name[0], name[1], name) if name is not None and name[0] <= at + 2 else None


def _named_before(words: tuple[Word, ...], at: int) -> tuple[int, int, tuple[int, int]] | None:
    """The name that ends right before ``at``, but for a comma: of several parts, or one given name alone."""
    last = at - 1 if at and words[at - 1].text in {"،", ","} else at
    names = [name for start in range(max(0, last - _REACH), last) if (name := name_at(words, start, last, True))]
    whole = next((name for name in names if name[1] == last), None)
    if whole is None and last and is_given(words[last - 1].text):
        whole = last - 1, last
    return (whole[0], at, whole) if whole is not None else None


def _whose_age(sentence: ArabicSentence, at: int) -> tuple[int, int, tuple[int, int] | None] | None:
    """Whose age it is: the name or the word for a child that stands before it."""
    words = sentence.words
    for start in range(max(0, at - _REACH), at):
        titled = start > 0 and people_word(words[start - 1].bare) is not None
        name = name_at(words, start, at, titled)
        if name is not None and at - name[1] <= 5:
            return name[0], at + 2 if at + 1 < len(words) else at + 1, name
    for start in range(at - 1, max(-1, at - _REACH), -1):
        aged = at - start == 1 or any(word.text in _AGED for word in words[start + 1 : at])
        if aged and people_word(words[start].bare) is not None:
            return start, min(len(words), at + 2), None
    return _named_before(words, at)
