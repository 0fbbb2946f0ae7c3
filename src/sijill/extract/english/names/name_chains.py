"""Names in a row: the mentions of a text, those joined by commas, "and", ages and relations taken together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.english.names.capitals import name_runs
from sijill.extract.english.names.name_evidence import calls_somebody
from sijill.extract.english.names.told_states import ToldStates
from sijill.extract.english.words.word_stock import is_given, is_known_given
from sijill.extract.lexicon import listed, words
from sijill.text.names import name_tokens

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Doc, Token

_WIDEST_JOINT = 110
_LONGEST_VOICE = 40
"""A word that hands on to another voice is shorter than this (characters)."""
_SENTENCE_END = re.compile(r"\n+|(?<=[a-z0-9)\]”\"’]{2})[.!?][”\"’]?\s+(?=[A-Z“\"])")
_BRACKET = re.compile(
    r"^,?(?:,?\s\d{1,3},?)?(?:[*’]?\s?\([^()]{0,30}\))?[*’]?\s?[(\[“\"‘]\s?"
    r"(?P<known>(?:also\s|otherwise\s|better\s)?"
    r"(?:known|called|nicknamed|referred to|spel(?:led|t)|written|named)\s(?:also\s)?(?:as\s)?"
    r"|(?:aka|a\.k\.a\.|née?|born|or|possibly|perhaps|probably|likely)\s(?:an?\s\d{1,3}[ -]year[ -]old\s)?)?[“\"‘]?$",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"^,?\s(?:(?:who\s(?:is|was)|and)\s)?(?:also|otherwise|better)\s"
    r"(?:known|called|nicknamed|referred to|spel(?:led|t)|named)\s(?:as\s)?$"
)
_TRADE = re.compile(r"^(?:\s?\(?(?:aged\s)?\d{1,3}\)?)?(?:[,;]\s|,?\sand\s)(?:an?\s|the\s)?(?P<trade>[a-z-]{4,})\s$")
"""As in "pensioner A (71), *nurse* B and *schoolboy* C"."""
_TITLED_NEXT = re.compile(r"^(?:\s?\(?(?:aged\s)?\d{1,3}\)?)?,?\sand\s(?P<title>[A-Z][a-z]{1,12}\.?)\s$")
"""As in "Constable A and *Constable* B"; behind a comma alone it may as well be who says so."""
_UNPRINTED = re.compile(r'["“”/|]')
_AGAIN = re.compile(
    r"^[”\"’]?\)\s?\((?:(?:also\s|otherwise\s)?(?:known|called|referred to|spel(?:led|t)|written)\s(?:as\s)?)?[“\"‘]?$"
)
_CLOSED = re.compile(r"^[”\"’]?\s?[)\]”\"’]")
_KIN_TOLD = re.compile(r"^,\s(?:the\s)?(?:wife|husband|mother|father|daughter|son|sister|brother|widow)\b")
_MOTHERS = frozenset({"umm", "um", "oum", "om", "abu", "abou", "abo"})
_STOPPED = re.compile(r"[.!?]\s*$|[.!?][”\"]?\s+[A-Z]")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name stands: its characters, folded parts, entity label, whether a title stands before.

    A by-name is told in brackets behind the name of its bearer: "Salma Haddad (Umm Noor)". Names of one row have one
    number: where the row begins.
    """

    start: int
    end: int
    name: str
    parts: tuple[str, ...]
    label: str
    titled: bool
    is_by_name: bool = False
    row: int = field(default=-1, compare=False, repr=False)
    voice: int = field(default=-1, compare=False, repr=False)
    is_quoted: bool = field(default=False, compare=False, repr=False)
    pieces: tuple[str, ...] = field(default=(), compare=False, repr=False)
    root: Token | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Chain:
    """Mentions in a row, the sentence they stand in (characters, half-open), and what the text tells of fates."""

    mentions: tuple[Mention, ...]
    start: int
    end: int
    first: int
    last: int
    fates: ToldStates | None = field(default=None, compare=False, repr=False)


@cache
def _joint() -> re.Pattern[str]:
    joined = "|".join((*listed("fates", "joints"), *listed("fates", "kin")))
    return re.compile(rf"^(?:[\s,;:()\[\]\d“”\"'’‘–—.•*/-]|\b(?:{joined})\b)*$", re.IGNORECASE)


@cache
def _voices() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(listed('fates', 'voices'))})\b", re.IGNORECASE)


def mentions_of(parsed: Parsed) -> list[Mention]:
    """Give every name of a text in reading order, people's and others'."""
    doc = parsed.doc
    found: list[Mention] = []
    marks = [at for at, letter in enumerate(parsed.plain) if letter == '"']
    for run in name_runs(doc):
        first, last = _bare(doc, run.first, run.last)
        if last <= first:
            continue
        tokens = doc[first:last]
        start, end = int(tokens[0].idx), int(tokens[-1].idx) + len(tokens[-1].text)
        end = start + len(_UNPRINTED.split(parsed.plain[start:end])[0].rstrip())
        parts = name_tokens(parsed.plain[start:end])
        if not parts:
            continue
        people = sum(token.ent_type_ == "PERSON" for token in tokens)
        label = "PERSON" if 2 * people > len(tokens) or _is_called_so(parts) else str(tokens[0].ent_type_)
        titled = run.titled or first > run.first
        line = parsed.plain.rfind("\n", 0, start) + 1
        quoted = (bisect_left(marks, start) - bisect_left(marks, line)) % 2 == 1
        told = Mention(start, end, parsed.plain[start:end], parts, label, titled, is_quoted=quoted, root=tokens.root)
        told = replace(told, is_by_name=True) if found and _is_by_name(parsed.plain, found[-1], told) else told
        if len(found) > 1 and found[-1].is_by_name and _goes_on(parsed.plain, found[-1], told):
            found[-2] = _joined(parsed.plain, found[-2], told)
        else:
            found.append(told)
    return found


def _is_called_so(parts: tuple[str, ...]) -> bool:
    """Whether a name of several parts begins with a given name, whatever a model takes it for at a sentence's head."""
    return len(parts) > 1 and is_known_given(parts[0])


def _goes_on(plain: str, by_name: Mention, told: Mention) -> bool:
    """As in "Khadija (Umm Noor) *Haddad*": the name goes on behind what its bearer is called besides."""
    return plain[by_name.end : told.start] == ") " and not told.titled


def _joined(plain: str, first: Mention, rest: Mention) -> Mention:
    name = plain[first.start : rest.end]
    parts, pieces = first.parts + rest.parts, (first.name, rest.name)
    return replace(first, end=rest.end, name=name, parts=parts, label=first.label or rest.label, pieces=pieces)


def _is_by_name(plain: str, before: Mention, told: Mention) -> bool:
    """Whether a name is another's by what joins them: "(Abu Samir)", "(al-Haddad)", ", also known as ..."."""
    between = plain[before.end : told.start]
    if _OTHERWISE.match(between) or (before.is_by_name and _AGAIN.match(between)):
        return True
    opened = _BRACKET.match(between)
    after = plain[told.end : told.end + 20]
    if opened is None or not (_CLOSED.match(after) or (is_by_child(told.name) and _KIN_TOLD.match(after))):
        return False
    return opened["known"] is not None or len(told.parts) == 1 or is_by_child(told.name)


def is_by_child(name: str) -> bool:
    """Whether a name calls somebody by a child: "Umm Noor", "Abu Samir al-Haddad"."""
    return name.split()[0].lower() in _MOTHERS


def _bare(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """Leave out what the bearer is called before a name ("Uncle", "Engineer") and what is posted on after it."""
    callings, sites = words("fates", "callings"), words("fates", "sites")
    heads = words("names", "organisation_heads") | sites
    employed = [at for at in range(first, last - 2) if doc[at].lower_ in heads and is_given(doc[at + 1].lower_)]
    first = employed[-1] + 1 if employed else first
    while (
        last - first > 1 and doc[first].pos_ == "VERB" and doc[first].is_sent_start and not is_given(doc[first].lower_)
    ):
        first += 1
    while last - first > 1 and doc[first].lower_.rstrip(".") in callings:
        first += 1
    while last - first > 1 and doc[last - 1].lower_ in sites:
        last -= 1
    return first, last


def chains_of(parsed: Parsed) -> Iterator[Chain]:
    """Give the names of a text in rows: "A, 34, his wife B (29) and their sons C and D" is one."""
    edges = [0, *[match.end() for match in _SENTENCE_END.finditer(parsed.plain)], len(parsed.plain)]
    fates, handed = ToldStates(parsed.plain), _Handed(parsed.plain)
    held: list[Mention] = []
    for mention in mentions_of(parsed):
        if held and not _joins(parsed.plain, held[-1], mention):
            yield _chain(held, edges, fates, handed)
            held = []
        held.append(mention)
    if held:
        yield _chain(held, edges, fates, handed)


class _Handed:
    """Where each sentence of a text last hands on to another voice, asked for rows of names in reading order."""

    def __init__(self, plain: str) -> None:
        self._plain = plain
        self._first = self._upto = self._last = -1

    def before(self, first: int, start: int) -> int:
        """Give where the last such word between two characters ends, or the first of them."""
        if first != self._first or start < self._upto:
            self._first, self._upto, self._last = first, first, first
        for match in _voices().finditer(self._plain, max(first, self._upto - _LONGEST_VOICE), start):
            self._last = max(self._last, match.end())
        self._upto = start
        return self._last


def _chain(held: list[Mention], edges: list[int], fates: ToldStates, handed: _Handed) -> Chain:
    start, end = held[0].start, held[-1].end
    first = max(0, bisect_right(edges, start) - 1)
    last = min(bisect_right(edges, end - 1), len(edges) - 1)
    voice = handed.before(edges[first], start)
    placed = tuple(replace(one, row=start, voice=voice) for one in held)
    return Chain(placed, start, end, edges[first], edges[last], fates)


def _joins(plain: str, before: Mention, after: Mention) -> bool:
    between = plain[before.end : after.start]
    if len(between) > _WIDEST_JOINT or {before.label, after.label} & {"GPE", "ORG"} or _STOPPED.search(between):
        return False
    if _joint().match(between) is not None:
        return True
    titled = _TITLED_NEXT.match(between)
    if titled is not None and after.titled and titled["title"].lower().rstrip(".") in words("names", "titles"):
        return True
    trade = _TRADE.match(between)
    return trade is not None and calls_somebody(trade["trade"])
