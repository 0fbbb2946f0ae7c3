"""Numbers told together and dealt out by "respectively": "killed and wounded *two and five people* respectively"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.victims.joined_people import coordinated
from sijill.extract.english.victims.stated import status_of
from sijill.extract.english.victims.victims import Group, group_alone
from sijill.extract.english.words.grammar import children
from sijill.model.claims import VictimsStated
from sijill.model.counts import Count
from sijill.model.vocabulary import CASUALTIES, Harm
from sijill.text.month_names import MONTHS
from sijill.text.numerals import number_value
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

KIND = "respective"
"""The kind of the events read here."""
_RESPECTIVELY = Sought(r"\brespectively\b", re.IGNORECASE)
_FATES = {
    **dict.fromkeys(["killed", "dead", "deaths", "died", "fatalities", "killing", "kills"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured", "hurt", "injuries", "wounding", "injuring", "wounds"], Harm.INJURED),
}
_NO_PEOPLE = frozenset(
    {"aged", "age", "ages", "on", "between", "from", "year", "years", "km", "at", "nearly", "with", "by"}
)
"""Before a list of numbers that counts nobody: "boys *aged* 12 and 15 respectively"."""
_BEHIND = frozenset({"respectively", "were", "was", "have", ",", ".", "in", "(", ")"})
_LONGEST_NOUN = 4
"""Whom numbers count is told within so many words behind them (words)."""
_THREE = 3


def with_respective(parsed: Parsed, sentence: Sentence, found: list[Event]) -> list[Event]:
    """Give the events of a sentence, its numbers dealt out to its fates in order where it says "respectively".

    Two fates share two numbers; of one fate only three numbers or more, since two are read by the parse.
    """
    if _RESPECTIVELY.search(parsed.plain, sentence.start, sentence.end) is None:
        return found
    tokens = parsed.tokens(sentence)
    numbers = _numbers(tokens)
    fates = _pair(tokens)
    if fates and len(numbers) == len(fates):
        return [*_without(found, fates), *_dealt(fates, numbers)]
    people = next((_people(event) for event in found if event.trigger in fates), []) if not numbers else []
    if fates and len(people) == len(fates):
        return [*_without(found, fates), *_dealt(fates, people)]
    told = [event for event in found if event.harm in CASUALTIES]
    if len(told) == 1 and len(numbers) >= _THREE and not told[0].negated:
        return [*_without(found, [told[0].trigger]), Event(told[0].harm, told[0].trigger, tuple(numbers), kind=KIND)]
    return found


def _dealt(fates: Sequence[Token], people: Sequence[Token]) -> list[Event]:
    told = zip(fates, people, strict=True)
    return [Event(_FATES[fate.lower_], fate, (one,), kind=KIND) for fate, one in told]


def _without(found: Sequence[Event], fates: Sequence[Token]) -> list[Event]:
    """The events that tell of none of these fates, by word and by harm."""
    harms = {_FATES.get(fate.lower_) for fate in fates}
    return [event for event in found if event.trigger not in fates and event.harm not in harms]


def _people(event: Event) -> list[Token]:
    """As in "*a guard and a clerk* were killed and wounded respectively": one person each."""
    held = [one for victim in event.victims for one in coordinated(victim)]
    alone = all(one.tag_ in {"NN", "NNP"} and (is_people(one) or one.ent_type_ == "PERSON") for one in held)
    return list(dict.fromkeys(held)) if alone else []


def _pair(tokens: Sequence[Token]) -> list[Token]:
    """Two fates joined by "and"."""
    for first, joint, second in zip(tokens, tokens[1:], tokens[2:], strict=False):
        harms = {_FATES.get(first.lower_), _FATES.get(second.lower_)}
        if joint.lower_ == "and" and len(harms - {None}) > 1:
            return [first, second]
    return []


def _numbers(tokens: Sequence[Token]) -> list[Token]:
    """The numbers of a list that counts people: "two and five", "two, three and four"; none of ages, days, years."""
    for at, token in enumerate(tokens):
        if not _is_plain(token):
            continue
        held, end = [token], at + 1
        while end + 1 < len(tokens) and tokens[end].lower_ in {",", "and"}:
            step = 2 if tokens[end].text == "," and tokens[end + 1].lower_ == "and" else 1
            if end + step >= len(tokens) or not _is_plain(tokens[end + step]):
                break
            held.append(tokens[end + step])
            end += step + 1
        if len(held) > 1:
            is_list = not at or not _bars_people(tokens[at - 1])
            return held if is_list and _counts_people(tokens[end : end + _LONGEST_NOUN]) else []
    return []


def _bars_people(before: Token) -> bool:
    """As in "*wards* 1, 2 and 3", "raids *with* 2, 3 and 4 fighters"."""
    low = before.lower_
    return low in _NO_PEOPLE or (before.tag_ in {"NN", "NNS"} and low not in _FATES)


def _is_plain(token: Token) -> bool:
    return is_number(token) and number_value(token.lower_) is not None and token.lower_ not in {"a", "an"}


def _counts_people(behind: Sequence[Token]) -> bool:
    if not behind or behind[0].lower_ in MONTHS:
        return False
    for token in behind:
        if token.lower_ in _FATES or (token.pos_ in {"NOUN", "PROPN"} and is_people(token)):
            return True
        if token.tag_ == "NNS" or token.pos_ not in {"ADJ", "NOUN", "PROPN"}:
            return token is behind[0] and token.lower_ in _BEHIND
    return False


def respective_groups(parsed: Parsed, event: Event, masks: tuple[tuple[int, int], ...]) -> list[Group]:
    """Give the groups of the numbers dealt out, or of the people."""
    return [
        _numbered(parsed, one) if number_value(one.lower_) else group_alone(parsed, one, masks, event.harm)
        for one in event.victims
    ]


def _numbered(parsed: Parsed, number: Token) -> Group:
    start, end = int(number.idx), int(number.idx) + len(number.text)
    many = number_value(number.lower_)
    people = [one for one in (number.head, *children(number.head, {"conj"})) if one.pos_ == "NOUN" and is_people(one)]
    stated = VictimsStated(surface="", status=status_of(people), span=parsed.span(start, end))
    return Group((number,), start, end, CountFound(Count(many, many, number.text), start, end), stated, False)
