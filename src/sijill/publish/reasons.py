"""Reasons of a grade and evidence of a relay: sentences of closed forms, said in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sijill.publish.phrases import source
from sijill.publish.words import Term, Words
from sijill.publish.workings import range_said

_DAY = r"\d{4}-\d{2}-\d{2}"
_ANY = r"(?:(?!; ).)+"
_WHOSE = rf"(?P<whose>{_ANY})"
_NAMES = rf"(?P<names>{_ANY})"
_PAGE = rf"{_WHOSE}'s page (?P<page>\w+) of (?P<day>{_DAY})"
_BY = r"(?P<by>.+), ledger entry (?P<entry>\d+)"
_SHARE = r"(?P<n>\d+) of (?P<all>\d+)"
_FORMS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(form)
    for name, form in {
        "because.weaker": r"(?P<n>\d+) weaker tellings? stand beside it, not in it",
        "because.single": rf"one origin, {_WHOSE}, carried by (?P<n>\d+) outlets?, which are no further voices",
        "because.independent": rf"(?P<n>\d+) independent origins: {_NAMES}",
        "because.agree": r"their latest numbers agree: (?P<said>.+)",
        "because.differ": r"their latest numbers differ: (?P<said>.+)",
        "because.unnamed": rf"{_WHOSE}: the origin is not named and cannot be told apart from others",
        "because.only_told": rf"{_WHOSE}: the first speaker was only told of it",
        "because.answers": rf"{_WHOSE} is said to have done it, and names another",
        "because.nobody_blamed": r"no claim in the figure says who did it",
        "because.blame_denied": r"some say who did it, and it is denied",
        "because.blamed": r"who did it is told as (?P<stances>.+), and not denied here",
        "because.admitted": r"a claim in the figure says that it was admitted",
        "because.denied": r"a claim in the figure says that it was denied",
        "because.none_found": r"no admission or denial was found",
        "because.given": rf"given by a person \({_BY}\); the rule's own grade is (?P<grade>\w+)",
        "because.confirmed": (
            r"(?P<n>\d+) further voices? confirms? it, found independent by a person \((?P<entries>.+)\)"
        ),
        "because.attributed": r"attributed(?: in its own words)?",
        "because.copy": r"a copy of the page",
        "because.by_person": r"confirmed by a person",
        "because.credited": r"credited at the page's head or foot",
        "because.same_words": rf"{_SHARE} sentences in the same words as {_PAGE}",
        "because.particulars": rf"the same number and {_SHARE} particulars of {_PAGE}, in other words",
        "because.silent": r"names no source",
        "because.figure_of": rf"the figure is {_WHOSE}'s of (?P<day>{_DAY})",
        "because.unknown_hand": r"through whom is not known",
        "because.as_much": rf"as much of it stands on a page of {_NAMES}: which of them handed it on is not known",
        "because.both_name": rf"both name {_WHOSE}: each may have it from there",
        "because.all_stands": (
            rf"all that it tells stands on an earlier page of {_NAMES}: it may have come through there"
        ),
        "because.repeating": rf"{_WHOSE} is described as repeating {_NAMES}",
        "because.person_told": r"tells of the same by a person",
    }.items()
}
_SAID = re.compile(rf"(?P<whose>.+) (?P<range>at most \d+|\d+ or more|\d+(?:-\d+)?) on (?P<day>{_DAY})")
_ENTRY = re.compile(r"(?P<by>[^,]+), ledger entry (?P<entry>\d+)")


def reason_said(words: Words, text: str) -> Term:
    """A reason of a grade, or the evidence of a relay, in the reader's language; what is of no known form as it stands.

    >>> reason_said(Words("en"), "one origin, River Monitor, carried by 2 outlets, which are no further voices").text
    'one origin, River Monitor, carried by 2 outlets, which are no further voices'
    """
    whole = _said(words, text)
    if whole is not None:
        return Term(whole)
    parts = [_said(words, part) for part in text.split("; ")]
    told = [part for part in parts if part is not None]
    if len(told) < len(parts):
        return Term(source(Words("en"), text), is_translated=False)
    return Term(words.say("because.semicolon").join(told))


def _said(words: Words, text: str) -> str | None:
    for key, form in _FORMS.items():
        if match := form.fullmatch(text):
            values = _values(words, match.groupdict())
            if values is None:
                return None
            if isinstance(words.phrases.get(key), str):
                return words.say(key, **values)
            number = int(match["n"])
            return words.count(key, number, **{name: value for name, value in values.items() if name != "n"})
    return None


def _values(words: Words, found: Mapping[str, str]) -> dict[str, object] | None:
    """What stands in a form, each in the reader's words; ``None`` when some of it is of no known form."""
    comma, out = words.say("working.comma"), dict[str, object](found)
    for name, text in found.items():
        if name in ("n", "all"):
            out[name] = int(text)
        elif name == "entry":
            out[name] = text
        elif name == "day":
            out[name] = words.day(text)
        elif name == "whose":
            out[name] = source(words, text)
        elif name == "names":
            out[name] = comma.join(words.isolated(source(words, one)) for one in text.split(", "))
        elif name == "stances":
            out[name] = comma.join(words.term("stance", one).text for one in text.split(", "))
        elif name == "grade":
            out[name] = words.term("grade", text).text
        elif name == "entries":
            out[name] = comma.join(words.say("because.entry", **each.groupdict()) for each in _ENTRY.finditer(text))
        elif name == "said":
            said = [_SAID.fullmatch(one) for one in text.split("; ")]
            if None in said:
                return None
            out[name] = words.say("because.semicolon").join(_number(words, one) for one in said if one)
    return out


def _number(words: Words, said: re.Match[str]) -> str:
    whose, day = source(words, said["whose"]), words.day(said["day"])
    return words.say("because.said", whose=whose, range=range_said(words, said["range"]), day=day)
