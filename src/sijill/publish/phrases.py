"""Phrases made of closed words (whom, where and when, who speaks), said in the reader's language."""

from __future__ import annotations

import re

from sijill.model.counts import Count
from sijill.publish.words import Term, Words
from sijill.text.place_names import AS_WRITTEN

PERSON = "person"
"""Begins the stand-in for somebody who spoke: ``person:witness:2``; never followed by a name."""

_WHOM = re.compile(r"(?P<who>[^:(]+?)(?:: (?P<group>[^(]+?))?(?: \((?P<party>[^()]*)\))?")
_DAY = r"\d{4}-\d{2}-\d{2}"
_PERIODS = {
    "since": re.compile(rf"since (?P<first>{_DAY})"),
    "on": re.compile(rf"on (?P<first>{_DAY})"),
    "new_on": re.compile(rf"new on (?P<first>{_DAY})"),
    "new_from": re.compile(rf"new from (?P<first>{_DAY}) to (?P<last>{_DAY})"),
    "from": re.compile(rf"(?P<first>{_DAY}) to (?P<last>{_DAY})"),
    "no_days": re.compile(r"days not stated"),
}
_UNSTATED = re.compile(r"origin not stated \(through (?P<outlet>.+)\)")
_UNNAMED = re.compile(r"(?P<name>.+) \(not named, through (?P<outlet>.+)\)")
_STAND_IN = re.compile(rf"\b{PERSON}:([a-z]+):(\d+)\b")


def stand_in(role: str, number: int) -> str:
    """What stands for a person who spoke, in a release: their part and a number, which changes between releases."""
    return f"{PERSON}:{role}:{number}"


def whom(words: Words, category: str) -> Term:
    """Whom a category counts: ``civilians (of the hills)``, ``women and children``.

    A party or community named with them stays as the source writes it.
    """
    exact = words.term("who", category.replace(" ", "_"))
    if exact.is_translated:
        return exact
    match = _WHOM.fullmatch(category)
    if match is None:
        return Term(category, is_translated=False)
    parts = [*match["who"].split(" and "), *(match["group"] or "").split(" and ")]
    said = [words.term("who", part.replace(" ", "_")) for part in parts if part]
    if not all(term.is_translated for term in said):
        return Term(category, is_translated=False)
    people = words.listed([term.text for term in said[: len(match["who"].split(" and "))]])
    if match["group"]:
        people = words.say(
            "whom.group", who=people, group=words.listed([term.text for term in said[-_groups(match) :]])
        )
    return Term(words.say("whom.party", who=people, party=match["party"]) if match["party"] else people)


def _groups(match: re.Match[str]) -> int:
    return len(match["group"].split(" and "))


def people(words: Words, count: Count, category: str, harm: str) -> str:
    """A range with whom it counts, as one phrase, in the order and number the language wants.

    >>> people(Words("en"), Count(1, 1), "civilian", "killed")
    '1 civilian reported killed'
    """
    told = "whom.people" if count.low or count.high is not None else "whom.uncounted"
    return words.say(told, range=words.range(count), who=harmed(words, count, category, harm))


def harmed(words: Words, count: Count, category: str, harm: str) -> str:
    """Whom a range counts and what is said to have happened to them: of one person, or of several."""
    one = words.term("one", category.replace(" ", "_"))
    if (count.low, count.high) == (1, 1) and one.is_translated:
        return f"{one.text} {words.term('harm_one', harm).text}"
    return f"{whom(words, category).text} {words.term('harm', harm).text}"


def scope(words: Words, text: str) -> Term:
    """Where and when: the place as it is, the days in the reader's words; other texts as they stand."""
    place, mark, period = text.rpartition("; ")
    if not mark:
        return Term(text, is_translated=False)
    days = _period(words, period)
    if days is None:
        return Term(text, is_translated=False)
    where = words.say("scope.no_place") if place == "place not stated" else place_told(words, place)
    return Term(words.say("scope.both", place=where, days=days))


def place_told(words: Words, place: str) -> str:
    """A place; of one that no gazetteer knows, this in the reader's words."""
    return place.replace(AS_WRITTEN, f" ({words.say('scope.as_written')})")


def _period(words: Words, period: str) -> str | None:
    for name, pattern in _PERIODS.items():
        if match := pattern.fullmatch(period):
            return words.say(f"scope.{name}", **{end: words.day(day) for end, day in match.groupdict().items()})
    return None


def source(words: Words, name: str) -> str:
    """Who speaks: an organisation by its name, a person by their part only; also inside a longer text."""
    if match := _UNSTATED.fullmatch(name):
        return words.say("speaker.origin_unstated", outlet=match["outlet"])
    if match := _UNNAMED.fullmatch(name):
        return words.say("speaker.unnamed", name=match["name"], outlet=match["outlet"])
    return _STAND_IN.sub(lambda found: _speaker(words, found[1], int(found[2])), name)


def _speaker(words: Words, role: str, number: int) -> str:
    known = words.term("speaker", role)
    part = known.text if known.is_translated else words.term("speaker", "other").text
    return words.say("speaker.numbered", part=part, n=number)
