"""Names as they stand in English text: runs of capitalised words, before anybody says whose names they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.extract.lexicon import words
from sijill.text.names import name_tokens

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Doc, Token

_LITTLE = "al el bin ibn bint ben ould van von de da di der ud - del la las los dos do du y"
_PARTICLES = frozenset(_LITTLE.split())
_CALENDAR = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "ramadan",
        "eid",
    ]
)
_FEASTS = frozenset({"eid", "ramadan"})
"""Words of the calendar that are given names too."""
_DAYS = _CALENDAR - _FEASTS
_CALENDAR_AND_THE = _CALENDAR | {"the"}
_OF_A_CHILD = frozenset({"umm", "um", "oum", "om", "abu", "abou"})
"""What begins a name by a child: "Um Noor"; the parser may take it for an interjection."""
_NO_NAME = frozenset({"DET", "ADP", "PRON", "ADV", "SCONJ", "CCONJ", "AUX", "INTJ", "PART", "NUM", "PUNCT", "SPACE"})


@dataclass(frozen=True, slots=True)
class NameRun:
    """A name: first and one-past-last token, whether a title stands before it, its folded parts."""

    first: int
    last: int
    titled: bool
    parts: tuple[str, ...]


def is_capital(token: Token) -> bool:
    """Whether a token begins with a capital and is a word."""
    return token.is_capital


def name_runs(doc: Doc) -> Iterator[NameRun]:
    """Give the names of a text in reading order: no leading function words, titles set apart, organisations whole."""
    at = 0
    for capital in [token.i for token in doc.tokens if token.is_capital]:
        if capital < at:
            continue
        at = capital
        end = _run_end(doc, at)
        first, titled = _start(doc, at, end)
        last = _with_complement(doc, first, end) if first < end else end
        parts = name_tokens(doc[first:last].text) if first < last else ()
        if parts and not all(doc[i].lower_ in _CALENDAR for i in range(first, last)):
            yield NameRun(first, last, titled, parts)
        at = max(last, end)


def _run_end(doc: Doc, at: int) -> int:
    tokens, length = doc.tokens, len(doc)
    end = at + 1
    while end < length and _joins(tokens[end - 1], tokens[end]):
        step = end
        while step < length and tokens[step].lower_ in _PARTICLES and _joins(tokens[step - 1], tokens[step]):
            step += 1
        if step >= length or not tokens[step].is_capital or (tokens[step].lower_ in _DAYS and step > at):
            # "Abdel-Al", "Abd-El": a little word in capitals that a hyphen joins ends the name
            hyphened = step - end >= 2 and tokens[step - 2].text == "-" and tokens[step - 1].is_capital
            end = step if hyphened else end
            break
        end = step + 1
    return end


def _joins(before: Token, after: Token) -> bool:
    if after.text == "-" or before.text == "-":
        return before.whitespace_ == "" and not after.is_space
    return before.whitespace_ == " " and not after.is_space


def _start(doc: Doc, at: int, end: int) -> tuple[int, bool]:
    """Where the name proper begins, and whether a title stood before it."""
    while (
        at < end
        and (doc[at].pos_ in _NO_NAME or doc[at].lower_ in _CALENDAR_AND_THE)
        and doc[at].ent_type_ != "PERSON"
        and not (doc[at].lower_ in _OF_A_CHILD and at + 1 < end)
    ):
        at += 1
    if at >= end:
        return at, False
    after = at
    while after < end and (
        is_title(doc[after]) or _leads_title(doc, after, end) or (after > at and doc[after].text in {".", "-"})
    ):
        after += 1
    after = max(after, _past_office(doc, at, end))
    if after < end and after > at:
        return after, True
    if after == end:
        return (at, False) if end - at > 1 or (doc[at].pos_ == "PROPN" and not is_title(doc[at])) else (end, False)
    ordinary = doc[at].is_sent_start and doc[at].pos_ in {"NOUN", "ADJ", "VERB"} and doc[at].ent_type_ == ""
    return (at + 1, False) if ordinary else (at, False)


def _leads_title(doc: Doc, at: int, end: int) -> bool:
    """As in "*First* Lieutenant", "*Lance* Corporal"."""
    return doc[at].lower_ in {"first", "second", "lance", "staff", "senior"} and at + 1 < end and is_title(doc[at + 1])


def _past_office(doc: Doc, at: int, end: int) -> int:
    """Past the last office inside a run: "Information Minister" before a name; ``at`` when there is none."""
    heads = words("names", "organisation_heads")
    if any(doc[i].lower_ in heads for i in range(at, end)):
        last = max(i for i in range(at, end) if doc[i].lower_ in heads)
        held = [i for i in range(last + 1, end - 2) if doc[i].lower_ in words("statuses", "official_roles")]
        # "Supreme Court President Salim Haddad": an office behind the body, and a whole name behind the office
        return held[-1] + 1 if held else at
    offices = [i for i in range(at + 1, end - 1) if doc[i].lower_ in words("statuses", "official_roles")]
    return offices[-1] + 1 if offices else at


def is_title(token: Token) -> bool:
    """Whether a word is a title or an office that stands before a name."""
    low = token.lower_.rstrip(".")
    return low in words("names", "titles") or (
        token.lemma_.lower() in words("statuses", "official_roles") and token.pos_ in {"NOUN", "PROPN"}
    )


def _with_complement(doc: Doc, first: int, end: int) -> int:
    """The end of an organisation's name with what follows its head: "Observatory *for Human Rights*"."""
    heads = words("names", "organisation_heads")
    if not any(doc[i].lower_ in heads for i in range(first, end)):
        if (
            end + 1 < len(doc)
            and doc[end].text in {"'", "'s"}
            and doc[end + 1].lower_ in heads
            and is_capital(doc[end + 1])
        ):
            return _with_complement(doc, first, end + 2)
        return end
    at = end
    while at < len(doc):
        step = at
        while (
            step < len(doc) and step - at < 2 and doc[step].lower_ in {"of", "for", "the", "and", "&", "'", "'s", "on"}
        ):
            step += 1
        joined = (step > at and doc[at].lower_ not in {"the", "and", "'s"}) or (step > at and at > end)
        if not joined or step >= len(doc) or not is_capital(doc[step]) or doc[step].lower_ in _CALENDAR:
            break
        at = _run_end(doc, step)
    return at
