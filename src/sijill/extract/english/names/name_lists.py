"""Lists of people in prose or beside it: a heading that says what befell them, then one name a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

_HARMS = {
    Harm.KILLED: Sought(
        r"\b(?:dead|killed|slain|martyr(?:s|dom|ed)?|fatalit\w+|deaths?|died|perished|murdered|executed|deceased)\b",
        re.I,
    ),
    Harm.INJURED: Sought(r"\b(?:wounded|injured)\b", re.I),
    Harm.MISSING: Sought(r"\b(?:missing|abducted|kidnapped|disappeared)\b", re.I),
    Harm.DETAINED: Sought(r"\b(?:detained|arrested|detainees|prisoners)\b", re.I),
}
_DETAINING = Sought(r"\b(?:detained|arrested)\b", re.IGNORECASE)
_VICTIMS = Sought(r"\b(?:names?|list) of (?:the )?(?:\w+ )?victims\b|\bvictims\b", re.I)
_NOT_HARMED = Sought(r"\b(?:survivors?|not|alive|rescued|released|freed|donors?|witnesses|staff)\b", re.I)
_LITTLE = r"(?:al|el|bin|ibn|bint|ben|abu|umm|abd|ould|de|da|van|von|ud|ul|ur|y)"
_WORD = rf"(?:[^\W\d_a-z][\w'’`.]*(?:[-‐][\w'’`]+)*|[a-z]{{2,4}}[-‐][^\W\d_a-z][\w'’`-]*|{_LITTLE})"
_ENTRY = re.compile(
    rf"^[ \t]*(?:(?P<mark>[-•*–·●▪]\s*|\(?\d{{1,4}}\s?[.):–-]?\s+)(?:[Tt]he\s)?(?:(?P<called>[a-z]{{3,12}})\s)?)?"
    rf"(?P<name>{_WORD}(?:[ ]{_WORD}){{0,6}})"
    r"(?P<rest>\s?[,;:(|\t–—].{0,90}|\s+[-–—]\s.{0,90}|\s+\d{1,3})?[ \t]*\.?[ \t]*$"
)
_MARKED = re.compile(r"^[ \t]*(?:[-•*–·●▪]\s*|\(?\d{1,4}\s?[.):–-]\s+)\S")
_ANNOUNCES = re.compile(r"\b(?:names?|following|list(?:ed)?|below|as follows|they (?:are|were)|those)\b", re.IGNORECASE)
_NOBODY = re.compile(r"\b(?:un(?:identified|named|known)|anonymous|name not known|no name)\b", re.IGNORECASE)
_NAMED_AS = Sought(
    r"(?P<who>\b(?:[Tt]he\s+(?:\w+\s+){0,3}?"
    r"(?:dead|killed|victims?|slain|deceased|missing|detained|wounded|injured)|[Tt]hose\s+"
    r"(?:\w+\s+)?(?:killed|detained|missing|arrested)|[Tt]hey))\s+"
    r"(?:\w+\s+){0,2}?(?:were|was|are|have been|had been)\s+"
    r"(?:\w+\s+)?(?:named|identified)\s+(?:by\s+[^,.;]{3,60}?\s+)?as:?\s+(?P<list>[^.;\n]+)"
)
_NAMED_THE_DEAD = Sought(
    r"\b(?:[Nn]amed|[Ii]dentified)\s(?P<who>the\s(?:\w+\s){0,2}?(?:dead|killed|victims?|slain|deceased|fallen)"
    r"(?:\s[a-z]+)?)\sas:?\s(?P<list>[^.;\n]+)"
)
_WITH_STROKES = Sought(
    r"\b(?P<who>[Mm]artyrs?|[Dd]ead|[Kk]illed|[Vv]ictims|[Dd]eceased)\s?:\s?"
    r"(?P<list>[^\W\d_a-z][^.;:/\n]{3,60}/[^.;\n]+)"
)
"""As in "Martyrs: A/ B/ C"."""
_THEY_ARE = Sought(
    r"\b(?P<who>They|The\s+(?:dead(?:\s[a-z]+)?|slain\s[a-z]+|victims?|deceased|slain|names of the (?:dead|victims)))"
    rf"\s+(?:are|were):?\s+(?P<list>(?:[a-z]+\s)?[^\W\d_a-z]\w+(?:[ ]{_WORD}){{1,5}},\s[^.;\n]+)"
)
"""The same without a verb of naming: "They are A, B and C", two names at least."""
_IN_PROSE = (_NAMED_AS, _NAMED_THE_DEAD, _WITH_STROKES, _THEY_ARE)
_ITEM = re.compile(
    rf"(?P<name>(?:[^\W\d_a-z][\w'’`]*|al[-‐])(?:[-‐][\w'’`]+)*(?:[ ]{_WORD}){{0,5}})"
    r"(?:,? \(?(?:aged )?(?P<age>\d{1,3})\)?)?"
)
_AGE = re.compile(r"(?<![\d-])(?P<age>\d{1,3})(?![\d-])")
_TITLES_OF_COLUMNS = "no name names age sex place village date full father mother town number first last given of"
_LITTLE_ONES = frozenset({"infant", "toddler", "newborn", "martyrs", "victim", "deceased"})
_COLUMNS = frozenset(_TITLES_OF_COLUMNS.split())
_LONGEST_HEADING = 170
_BETWEEN = 2
"""Lines that may stand between a heading and its first name (a note, a column's title)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list: where the name stands, where the line ends, the age beside it."""

    start: int
    end: int
    line_end: int
    age: int | None


@dataclass(frozen=True, slots=True)
class NameList:
    """A heading, what befell those named under it, the entries, and how many lines tell of somebody without a name."""

    harm: Harm
    start: int
    heading_end: int
    end: int
    entries: tuple[Entry, ...]
    unnamed: int = 0

    def holds(self, at: int) -> bool:
        """Whether a character stands among the entries."""
        return self.heading_end <= at < self.end

    def covers(self, at: int) -> bool:
        """Whether a character stands in the list or its heading."""
        return self.start <= at < self.end


def name_lists(text: str) -> tuple[NameList, ...]:
    """Give the lists of a text in reading order; two names at least."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    found: list[NameList] = []
    for number, (start, end) in enumerate(lines):
        harm = None if found and start < found[-1].end else _told_above(text, lines, number)
        entries, unnamed = _entries(text, lines[number + 1 :]) if harm is not None else ((), 0)
        if harm is not None and len(entries) > 1:
            found.append(NameList(harm, start, end, entries[-1].line_end, entries, unnamed))
    inline = [held for held in _named_in_prose(text) if not any(other.covers(held.start) for other in found)]
    return tuple(sorted([*found, *inline], key=lambda held: held.start))


def _told_above(text: str, lines: list[tuple[int, int]], number: int) -> Harm | None:
    """The harm a line tells of as a heading; one that ends in a full stop is a heading over marked lines alone."""
    line = text[slice(*lines[number])].strip()
    if not line.endswith("."):
        return _harm_of(line)
    below = lines[number + 1 : number + 3]
    if len(below) < 2 or not all(_MARKED.match(text[start:end]) for start, end in below):
        return None
    told = re.split(r"(?<=[.!?])\s", line)
    announced = _ANNOUNCES.search(told[-1]) is not None
    return _harm_of(told[-1].rstrip(".")) or (_harm_of(" ".join(told[-2:]).rstrip(".")) if announced else None)


def _named_in_prose(text: str) -> Iterator[NameList]:
    """Lists inside a sentence: "The dead were named as A, 34, and B"; "they" are the dead of the sentence before."""
    for match in (each for pattern in _IN_PROSE for each in pattern.finditer(text)):
        they = match["who"].lower().startswith("they")
        told = _sentence_before(text, match.start()) if they else match["who"]
        harm = Harm.KILLED if _HARMS[Harm.KILLED].search(told) else _harm_of(told)
        entries = tuple(_items(text, match.start("list"), match.end("list")))
        if harm is not None and entries:
            yield NameList(harm, match.start(), match.start("list"), match.end("list"), entries)


def _sentence_before(text: str, at: int) -> str:
    line = text[:at].rstrip().rsplit("\n", 1)[-1]
    return re.split(r"(?<=[.!?])\s", line)[-1].rstrip(".")


def _items(text: str, start: int, end: int) -> Iterator[Entry]:
    for item in _ITEM.finditer(text, start, end):
        if not re.search(r"\b(?:from|in|of|near|at)\s+$", text[max(start, item.start() - 6) : item.start()]):
            start_of = item.start("name") + _callings(item["name"])
            yield Entry(start_of, item.end("name"), item.end(), int(item["age"]) if item["age"] else None)


def _harm_of(heading: str) -> Harm | None:
    """The one harm a heading tells of; ``None`` when it is no heading, or tells of several or of none."""
    line = heading.strip()
    if len(line) > _LONGEST_HEADING or line.endswith((".", "!", "?")) or _NOT_HARMED.search(line):
        return None
    told = [harm for harm, pattern in _HARMS.items() if pattern.search(line)]
    if told == [Harm.KILLED, Harm.DETAINED] and not _DETAINING.search(line):
        return Harm.KILLED
    if not told and _VICTIMS.search(line):
        return Harm.KILLED
    return told[0] if len(told) == 1 else None


def _entries(text: str, lines: list[tuple[int, int]]) -> tuple[tuple[Entry, ...], int]:
    found: list[Entry] = []
    unnamed = waiting = 0
    for skipped, (start, end) in enumerate(lines):
        entry = _entry(text, start, end)
        if entry is not None:
            found.append(entry)
            unnamed, waiting = unnamed + waiting, 0
        elif found and _MARKED.match(text[start:end]) and _NOBODY.search(text[start:end]):
            waiting += 1
        elif found or skipped >= _BETWEEN or _harm_of(text[start:end]) is not None:
            break
    return tuple(found), unnamed + waiting


def _entry(text: str, start: int, end: int) -> Entry | None:
    match = _ENTRY.match(text[start:end])
    if match is None or not _is_name(match["name"], match["rest"] or ""):
        return None
    if match["called"] and match["called"] not in words("fates", "callings") and match["called"] not in _LITTLE_ONES:
        return None
    age = _AGE.search(match["rest"] or "")
    years = int(age["age"]) if age and int(age["age"]) < 120 else None
    name_end = start + match.end("name") - (len(match["name"]) - len(match["name"].rstrip(".")))
    return Entry(start + match.start("name") + _callings(match["name"]), name_end, end, years)


def _callings(name: str) -> int:
    """How many characters of a line's name only say what its bearer is called: "Dr. ", "Martyr "."""
    at, parts = 0, name.split(" ")
    called = words("fates", "callings") | words("names", "titles")
    for part in parts[:-2]:
        if part.lower().rstrip(".") not in called:
            break
        at += len(part) + 1
    return at


_LABELLED = re.compile(r"\s*[:=]\s*\d+\s*$")
"""A word followed by a colon and a bare number labels the number: "Discharged: 5"."""


def _is_name(name: str, rest: str) -> bool:
    parts = re.findall(r"[\w'’`]+", name.lower())
    foreign = words("names", "organisation_heads") | words("names", "place_nouns")
    column = all(part in _COLUMNS for part in parts) or (len(parts) == 1 and bool(_LABELLED.match(rest)))
    if column or any(part in foreign for part in parts) or (name.isupper() and len(parts) == 1):
        return False
    return len(parts) > 1 or bool(_AGE.search(rest))


def entries_of(lists: tuple[NameList, ...]) -> Iterator[Entry]:
    """Give every entry of every list, in reading order."""
    for held in lists:
        yield from held.entries
