"""Workings: how a figure was worked out, and what it would be without one origin, in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sijill.model.counts import Count
from sijill.publish.phrases import source
from sijill.publish.rows import Row, rows_in, text_in, whole_in
from sijill.publish.speakers import Speakers
from sijill.publish.words import Words

_SAID = re.compile(r"(?P<low>\d+)(?:(?P<open> or more| to open)|(?:-| to )(?P<high>\d+))?|at most (?P<most>\d+)")


@dataclass(frozen=True, slots=True)
class Told:
    """A number that goes into a step: people, or ``None``; whose it is; the range as given; the ISO day or ``None``."""

    number: int | None
    whose: str
    said: str
    day: str | None


@dataclass(frozen=True, slots=True)
class Working:
    """One step: the end it makes, the way it makes it, the numbers that go in, and what comes of them."""

    end: str
    way: str
    told: tuple[Told, ...]
    result: int | None


@dataclass(frozen=True, slots=True)
class Left:
    """What a figure would be without one origin: its ends, how many origins are left, whether anything changes."""

    origin: str
    low: int | None
    central: int | None
    high: int | None
    highest_stated: int | None
    others: int
    changes: bool


def workings_in(body: Row, speakers: Speakers) -> tuple[Working, ...]:
    """Give the steps of a figure's body, people by what stands for them."""
    return tuple(
        Working(str(step["end"]), str(step["way"]), _told_in(step, speakers), whole_in(step, "result"))
        for step in rows_in(body, "derivation")
    )


def _told_in(step: Row, speakers: Speakers) -> tuple[Told, ...]:
    return tuple(
        Told(whole_in(one, "number"), speakers.inside(str(one["whose"])), str(one["said"]), text_in(one, "date"))
        for one in rows_in(step, "of")
    )


def left_in(body: Row, speakers: Speakers) -> tuple[Left, ...]:
    """Give what the figure of a body would be without each origin."""
    return tuple(
        Left(
            speakers.inside(str(each["origin"])),
            low=whole_in(each, "low"),
            central=whole_in(each, "central"),
            high=whole_in(each, "high"),
            highest_stated=whole_in(each, "highest_stated"),
            others=whole_in(each, "others") or 0,
            changes=not str(each["words"]).endswith("nothing changes"),
        )
        for each in rows_in(body, "without")
    )


def working_said(words: Words, step: Working) -> str:
    """Give a step as a sentence that can be checked by hand."""
    made = words.say("working.made", end=words.term("end", step.end).text, result=_result(words, step))
    if step.way == "less":
        taken = (words.say("working.taken", n=_number(words, told), whose=_whose(words, told)) for told in step.told)
        return words.say("working.less", made=made, taken=" - ".join(taken))
    unknown = [told for told in step.told if told.number is None]
    if unknown and step.way in ("least", "greatest"):
        said = words.listed([_as_given(words, told) for told in unknown])
        key = "working.open_least" if step.way == "least" else "working.open_greatest"
        return words.say(key, made=made, said=said)
    told = sorted(step.told, key=lambda each: (each.number is None, each.number or 0, each.whose))
    listed = _listed(words, told)
    if len(told) == 1:
        return words.say("working.one", made=made, told=listed)
    return words.say("working.of", made=made, way=words.term("way", step.way).text, told=listed)


def _listed(words: Words, told: Sequence[Told]) -> str:
    return words.say("working.comma").join(_one(words, each) for each in told)


def _one(words: Words, told: Told) -> str:
    if told.number is None:
        return _as_given(words, told)
    exact = told.said == str(told.number)
    about = [
        _whose(words, told),
        words.day(told.day) if told.day else "",
        "" if exact else range_said(words, told.said),
    ]
    return words.say("working.told", n=told.number, about=words.say("working.comma").join(one for one in about if one))


def _as_given(words: Words, told: Told) -> str:
    day = words.day(told.day) if told.day else words.say("date.unknown")
    return words.say("working.given", whose=_whose(words, told), said=range_said(words, told.said), day=day)


def _whose(words: Words, told: Told) -> str:
    return words.isolated(source(words, told.whose))


def range_said(words: Words, said: str) -> str:
    """A range as a source gave it, in the reader's words; other texts as they stand."""
    match = _SAID.fullmatch(said)
    if match is None:
        return said
    if match["most"]:
        return words.range(Count(None, int(match["most"])))
    high = None if match["open"] else int(match["high"] or match["low"])
    return words.range(Count(int(match["low"]), high))


def _number(words: Words, told: Told) -> str:
    return words.say("working.no_end") if told.number is None else words.number(told.number)


def _result(words: Words, step: Working) -> str:
    if step.result is not None:
        return words.number(step.result)
    return words.say("working.not_known" if step.end in ("low", "central") else "working.no_end")


def left_said(words: Words, left: Left) -> str:
    """Give in words what is left of a figure without one origin."""
    origin = source(words, left.origin)
    if not left.others:
        return words.say("working.alone", origin=origin)
    if not left.changes:
        return words.say("working.same", origin=origin)
    ends = [("low", left.low), ("central", left.central), ("high", left.high)]
    if left.high is None:
        ends.append(("highest_stated", left.highest_stated))
    said = (
        words.say("working.made", end=words.term("end", end).text, result=_end(words, end, number))
        for end, number in ends
        if end != "central" or number is not None
    )
    return words.say("working.without", origin=origin, ends=words.say("working.comma").join(said))


def _end(words: Words, end: str, number: int | None) -> str:
    if number is not None:
        return words.number(number)
    return words.say("working.no_end" if end == "high" else "working.not_known")
