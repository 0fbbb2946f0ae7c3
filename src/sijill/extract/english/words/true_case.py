"""The capitals a text printed in capitals throughout would have, were it printed as usual; the length is unchanged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from sijill.extract.english.words.word_stock import WordStock, is_family, is_given, is_proper
from sijill.extract.lexicon import words

_WORD = re.compile(r"(?<!\d')[^\W\d_]+(?:'[^\W\d_]+)*")
_PARTICLES = frozenset({"de", "del", "da", "dos", "do", "y", "e", "van", "von", "der"})
_ARTICLES = frozenset({"el", "la", "los", "las"})
_PLACE_FIRSTS = (
    "san santa santo sao puerto costa rio cerro ciudad monte nueva nuevo villa isla lago laguna valle colonia finca "
    "hacienda playa punta rancho sierra volcan cabo barrio"
)
_FIRSTS = frozenset(_PLACE_FIRSTS.split())
"""First words of place names; those that English also knows stand so before a name only."""
_SAINTS = frozenset({"san", "santa", "santo", "sao", "puerto", "villa", "el", "la", "los", "las"})
_BODIES = frozenset(
    {"front", "movement", "party", "union", "federation", "confederation", "alliance", "league", "coalition"}
)
_LINKS = frozenset({"of", "the", "and", "for", "in"})
_DATELINE = re.compile(
    r"\s*[^\n]{0,120}?\b\d{1,2}\s(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\s\d\d(?=\W)"
)
_SENTENCE_START = re.compile(r"(?:^|(?<![.\s][a-zA-Z])[.!?]\"?\s+|:\s+|\n\s*|[,:\n]\s*\"|^\"|[.!?]\s+\")\"?$")
_UNITED = frozenset({"states", "nations", "kingdom"})


class _Kind(IntEnum):
    """How a word is written: in small letters, in small letters unless beside a name, with a capital, as printed."""

    SMALL = 0
    EITHER = 1
    CAPITAL = 2
    PRINTED = 3


@dataclass(frozen=True, slots=True)
class _Word:
    """A word in small letters and where it stands."""

    low: str
    start: int
    end: int


def true_cased(text: str, stock: WordStock) -> str:
    """Give ``text`` in small letters, with capitals where sentences begin and on names, of the same length.

    Args:
        text: Printed in capitals throughout.
        stock: What is known of single words.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        return text
    found = [_Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(lowered)]
    kinds = _kinds(text, found, stock)
    letters = list(lowered)
    for word, kind in zip(found, kinds, strict=True):
        if kind is _Kind.PRINTED:
            letters[word.start : word.end] = text[word.start : word.end]
        elif kind is _Kind.CAPITAL or _begins_sentence(text, word):
            letters[word.start] = text[word.start]
            _after_apostrophe(text, letters, word)
    return "".join(letters)


def _after_apostrophe(text: str, letters: list[str], word: _Word) -> None:
    """As in "D'Aubuisson", "O'Neill": the name goes on with a capital after its first letter."""
    if len(word.low) > 3 and word.low[1] == "'":
        letters[word.start + 2] = text[word.start + 2]


def _begins_sentence(text: str, word: _Word) -> bool:
    return bool(_SENTENCE_START.search(text[max(0, word.start - 12) : word.start]))


def _kinds(text: str, found: Sequence[_Word], stock: WordStock) -> list[_Kind]:
    short = _acronyms(text, stock)
    kinds = [_Kind.PRINTED if word.low in short else _alone(word.low, stock) for word in found]
    dateline = _DATELINE.match(text)
    for at, word in enumerate(found):
        if dateline and word.end <= dateline.end() and kinds[at] is not _Kind.PRINTED:
            kinds[at] = _Kind.CAPITAL
    _beside_names(text, found, kinds, stock)
    _as_elsewhere(found, kinds)
    _titles(text, found, kinds)
    _expanded(text, found, kinds, stock)
    _led_by_names(text, found, kinds, stock)
    return kinds


def _alone(word: str, stock: WordStock) -> _Kind:
    """How a word is written by what is known of it alone."""
    if "'" in word:
        head, _, tail = word.partition("'")
        if tail in {"s", "t", "re", "ve", "ll", "m", "d"}:
            return _alone(head, stock)
        return _Kind.CAPITAL if len(head) == 1 else _Kind.SMALL
    if len(word) == 1 and word != "a":
        return _Kind.CAPITAL
    if stock.is_little(word) or word in _PARTICLES:
        return _Kind.SMALL
    if word in _ARTICLES:
        return _Kind.EITHER
    if is_proper(word):
        return _Kind.CAPITAL
    if is_given(word) or is_family(word):
        plain = stock.is_ordinary(word) and not (stock.is_only_noun(word) and is_given(word))
        return _Kind.EITHER if plain else _Kind.CAPITAL
    return _Kind.SMALL if stock.is_ordinary(word) else _Kind.CAPITAL


def _acronyms(text: str, stock: WordStock) -> frozenset[str]:
    """Short forms: a word alone between brackets that is no English word, or one that cannot be spoken."""
    found = {m[1].lower() for m in re.finditer(r"(?<=\w\s)[\[(]([A-Z]{2,9})[\])]", text)}
    found |= {m[1].lower() for m in re.finditer(r"\b([A-Z]{2,6})\s[\[(][A-Z]+(?:\s[A-Z]+)+[\])]", text)}
    found |= {m.group().lower() for m in re.finditer(r"\b[B-DF-HJ-NP-TV-XZ]{2,6}\b", text)} - words("names", "titles")
    kept = {word for word in found if not stock.is_little(word) and not is_given(word) and not is_family(word)}
    return frozenset(
        word
        for word in kept
        if not stock.is_ordinary(word) or (len(word) < 6 and stock.is_only_noun(word)) or len(word) == 2
    )


def _near(text: str, first: _Word, second: _Word) -> bool:
    return text[first.end : second.start].isspace()


def _beside_names(text: str, found: Sequence[_Word], kinds: list[_Kind], stock: WordStock) -> None:
    """Words that may be either, by the words next to them; articles and particles of names."""
    for at, word in enumerate(found):
        before = at > 0 and _near(text, found[at - 1], word)
        after = at + 1 < len(found) and _near(text, word, found[at + 1])
        led = before and (kinds[at - 1] >= _Kind.CAPITAL or found[at - 1].low in words("names", "titles"))
        followed = after and kinds[at + 1] >= _Kind.CAPITAL
        if word.low in _ARTICLES:
            begins = followed or (after and not stock.is_little(found[at + 1].low))
            inside = before and found[at - 1].low in _PARTICLES | _ARTICLES
            kinds[at] = _Kind.CAPITAL if begins and not inside else _Kind.SMALL
        elif word.low == "united" and after and found[at + 1].low in _UNITED:
            kinds[at] = kinds[at + 1] = _Kind.CAPITAL
        elif kinds[at] is _Kind.EITHER:
            names = led or (followed and is_given(word.low)) or _is_linked(text, found, kinds, at)
            kinds[at] = _Kind.CAPITAL if names else _Kind.SMALL
        if word.low in _FIRSTS and after and (followed or word.low in _SAINTS or found[at + 1].low in _PARTICLES):
            kinds[at] = _Kind.CAPITAL
        holy = before and found[at - 1].low in _SAINTS and not stock.is_little(word.low)
        between = led and followed and is_given(found[at - 1].low) and _may_be_name(word.low, stock)
        if kinds[at] is _Kind.SMALL and (holy or between or (led and _is_surname(found, at, stock))):
            kinds[at] = _Kind.CAPITAL


def _may_be_name(word: str, stock: WordStock) -> bool:
    return word not in _PARTICLES and not stock.is_little(word) and (len(word) < 4 or stock.is_only_noun(word))


def _is_linked(text: str, found: Sequence[_Word], kinds: Sequence[_Kind], at: int) -> bool:
    """Whether a particle joins the word to the name before: "de la *Cruz*"."""
    step = at - 1
    while step >= 0 and found[step].low in _PARTICLES | _ARTICLES and _near(text, found[step], found[step + 1]):
        step -= 1
    return 0 <= step < at - 1 and kinds[step] >= _Kind.CAPITAL


def _is_surname(found: Sequence[_Word], at: int, stock: WordStock) -> bool:
    """Whether an English noun right after first names alone is their bearer's surname."""
    word = found[at].low
    if word in _PARTICLES or not is_given(found[at - 1].low) or not stock.is_only_noun(word):
        return False
    return not any(word in words("harms", "nouns", key) for key in ("killed", "injured"))


def _as_elsewhere(found: Sequence[_Word], kinds: list[_Kind]) -> None:
    """A name that English also knows as a word is a name throughout the text, when it never stands as that word."""
    named = {w.low for w, kind in zip(found, kinds, strict=True) if kind is _Kind.CAPITAL and is_family(w.low)}
    for at, word in enumerate(found):
        before = found[at - 1].low if at else ""
        if kinds[at] is _Kind.SMALL and word.low.removesuffix("'s") in named and before not in {"the", "a", "an"}:
            kinds[at] = _Kind.CAPITAL


def _titles(text: str, found: Sequence[_Word], kinds: list[_Kind]) -> None:
    """Titles before a name begin with a capital."""
    for at in range(len(found) - 2, -1, -1):
        titled = found[at].low in words("names", "titles")
        if (
            titled
            and kinds[at + 1] is _Kind.CAPITAL
            and re.fullmatch(r"\.?\s+", text[found[at].end : found[at + 1].start])
        ):
            kinds[at] = _Kind.CAPITAL


def _expanded(text: str, found: Sequence[_Word], kinds: list[_Kind], stock: WordStock) -> None:
    """The full name beside its short form in brackets begins its words with capitals."""
    at_of = {word.start: at for at, word in enumerate(found)}
    for match in re.finditer(r"[\[(]([^\])\[(]{2,90})[\])]", text):
        inside = [at_of[s] for s in range(match.start(1), match.end(1)) if s in at_of]
        little = [at for at in inside if stock.is_little(found[at].low) and found[at].low not in _LINKS]
        if len(inside) > 1 and not little:
            _capitalise(found, kinds, inside)
        elif len(inside) == 1 and kinds[inside[0]] is _Kind.PRINTED:
            _capitalise(found, kinds, _long_form(text, found, inside[0], stock))


def _led_by_names(text: str, found: Sequence[_Word], kinds: list[_Kind], stock: WordStock) -> None:
    """An organisation's words after a name begin with capitals: "Anselmo Salto *National Front*"."""
    for at, word in enumerate(found):
        if word.low not in _BODIES or kinds[at] is not _Kind.SMALL:
            continue
        first = at
        while first and at - first < 4 and kinds[first] is _Kind.SMALL and _near(text, found[first - 1], found[first]):
            first -= 1
            if stock.is_little(found[first].low):
                break
        if (
            kinds[first] is _Kind.CAPITAL
            and first < at
            and not is_proper(found[first].low)
            and not _ends(found[first].low)
        ):
            _capitalise(found, kinds, range(first, at + 1))


def _ends(word: str) -> bool:
    return word.endswith("'s")


def _capitalise(found: Sequence[_Word], kinds: list[_Kind], places: Sequence[int]) -> None:
    for at in places:
        if kinds[at] is _Kind.SMALL and found[at].low not in _LINKS | _PARTICLES:
            kinds[at] = _Kind.CAPITAL


def _long_form(text: str, found: Sequence[_Word], short: int, stock: WordStock) -> list[int]:
    """The words before a short form, back to the first little word that does not belong to the name."""
    held: list[int] = []
    at = short - 1
    while at >= 0 and len(held) < 9 and re.fullmatch(r"[\s\[(]+", text[found[at].end : found[at + 1].start]):
        low = found[at].low
        joins = low in {"of", "for", "and"} and bool(held) and found[at - 1].low in words("names", "organisation_heads")
        if stock.is_little(low) and not joins:
            break
        held.append(at)
        at -= 1
    return held
