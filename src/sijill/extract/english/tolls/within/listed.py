"""Who the people of a toll were, told number by number: "nine people: *five guards* and *four clerks*".

Such numbers are parts of the toll when they add up to it, or when the text says that they are: "*five of them guards*".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sijill.extract.counts_by_place import COUNTED
from sijill.extract.english.counting.breakdowns import ANYBODY
from sijill.extract.english.counting.counts import find_count
from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.victims.joined_people import is_of_another_kind
from sijill.extract.english.victims.stated import are_children, sex_of, status_of
from sijill.extract.english.words.grammar import lemma
from sijill.extract.placed import Placed
from sijill.model.claims import Attribution, Claim, VictimsStated
from sijill.model.counts import Count
from sijill.model.spans import Span
from sijill.model.vocabulary import UNDER_ARMS, Harm, Status
from sijill.text.numerals import number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

_FARTHEST = 260
"""The people of a toll are told within so much of its number or of the sentence behind it (characters)."""
_LONGEST = 400
"""No list of them is longer (characters)."""
_NEAR = 30
"""Who is listed is told by so many claims before or behind the toll at most (claims)."""
_WORD = r"[^\W\d_][\w'\u2019-]*"
_ITEM = re.compile(
    rf"(?:(?P<own>his|her|their|the)\s+)?(?:(?P<number>\d{{1,4}}|[a-z]+(?:-[a-z]+)?)\s+)?(?P<who>(?!and\b|or\b){_WORD}(?:\s+(?!and\b|or\b|in\b|were\b|was\b){_WORD}){{0,4}})"
    r"(?=\s*(?:[,;)\]\u2013\u2014.]|-\s|$)|\s+(?:and|in|at|on|near|when|after|during|from|who|aged)\b)",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\s*(?:,\s*and|[,;&]|and)\s+", re.IGNORECASE)
_OPENING = re.compile(r"[:(\[\u2013\u2014]\s*|\s-\s+|,\s+(?=(?:\d|an?\s|[a-z]+\s))", re.IGNORECASE)
_GOES_ON = re.compile(
    r"[\s,]*(?:who|whom|whose|which|but|while|surviv\w+|escap\w+|fled|liv\w+|remain\w*|is|are|was|were|had|have|has)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\b(?:and|plus)\b|&", re.IGNORECASE)
_CLOSING = re.compile(r"\s*(?:[.;,)\]\u2013\u2014]|-\s|$)|\s+(?:in|at|on|near|when|after|during)\b", re.IGNORECASE)
_OF_THEM = re.compile(
    rf"\b(?:(?P<number>\d{{1,4}}|{_WORD})\s+of\s+(?:them|whom)\s+(?:(?:are|were|was|is|being)\s+)?"
    rf"|of\s+whom\s+(?P<whose>\d{{1,4}}|{_WORD})\s+(?:are|were|was|is)\s+)"
    rf"(?:believed\s+to\s+be\s+|said\s+to\s+be\s+|reportedly\s+)?(?P<who>{_WORD}(?:\s+{_WORD}){{0,3}}?)"
    r"(?=\s*(?:[,;:.)\]\u2013\u2014]|-\s|$)|\s+(?:and|from|in|at|on|who|aged)\b)",
    re.IGNORECASE,
)
_SAID_NEXT = re.compile(
    r"\s*[\"\u201c]?(?:they|(?:the|those)\s+(?P<who>dead|victims|deceased|slain|fallen|killed|wounded|injured|casualties"
    r"|fatalities))\s*(?:are|were|comprised?|consist(?:s|ed)\s+of|:)\s*:?\s*",
    re.IGNORECASE,
)
_WERE = re.compile(
    rf"(?:\A|;|(?<=[.!?])\s|\n)\s*(?P<number>\d{{1,4}}|{_WORD})\s+(?:are|were|was)\s+"
    rf"(?P<who>{_WORD}(?:\s+{_WORD}){{0,3}}?)(?=\s*(?:[,;.)]|$)|\s+(?:and|while|who|from|aged)\b)",
    re.IGNORECASE,
)
_PAIRS = frozenset({"couple", "pair", "twins"})
_TWO = dict.fromkeys((*_PAIRS, "parents", "grandparents"), 2)
"""Who are two without a number: "a couple", "his parents"."""
_MEANT = {
    **dict.fromkeys(["dead", "deceased", "slain", "fallen", "killed", "fatalities"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured"], Harm.INJURED),
}
_STATES = frozenset({"dead", "killed", "wounded", "injured", "missing", "hurt", "detained", "arrested", "displaced"})


@dataclass(frozen=True, slots=True)
class _Item:
    """A number of people in such a list: where it stands, where it ends, how many, and the word for them."""

    start: int
    end: int
    number: int
    who: int
    noun: Token


def with_listed_parts(parsed: Parsed, placed: Sequence[Placed], masks: tuple[tuple[int, int], ...]) -> list[Placed]:
    """Give the claims of a text with those of the people its tolls are broken down into.

    Args:
        parsed: The text.
        placed: Its claims, in reading order.
        masks: What is no number of people.
    """
    found, parts = list(placed), []
    done: set[int] = set()
    for at, whole in enumerate(placed):
        near = range(max(0, at - _NEAR), min(len(placed), at + _NEAR + 1))
        if not _can_be_split(whole) or _is_either(whole, [placed[one] for one in near]):
            continue
        items = _items_of(parsed, whole, [placed[one] for one in near if one != at])
        items = [] if any(_is_of_a_side(whole, item) for item in items) else items
        if not items or items[0].start in done:
            continue
        done.update(item.start for item in items)
        listed = parsed.plain[items[0].start : items[-1].end].lower()
        for one in near:
            found[one] = _not_said_by(_told_as(found[one], whole, items), whole, listed)
        told = [one.claim.count_span for one in found[near.start : near.stop] if one.claim.harm is whole.claim.harm]
        parts += [_part(parsed, found[at], item, masks) for item in items if not _is_told(item, told)]
    return [*found, *parts]


def _is_of_a_side(whole: Placed, item: _Item) -> bool:
    """Whether the toll counts people under arms and the item civilians, or the other way."""
    sides = {whole.claim.victims.status, status_of([item.noun])}
    return Status.CIVILIAN in sides and bool(sides & UNDER_ARMS)


def _is_told(item: _Item, told: Sequence[Span | None]) -> bool:
    return any(span is not None and span.start < item.end and item.start < span.end for span in told)


def _can_be_split(one: Placed) -> bool:
    claim = one.claim
    several = claim.count.low is not None and claim.count.low > 1 and one.whole_at < 0
    return several and claim.harm in COUNTED and not claim.negated and claim.count_span is not None


def _is_either(one: Placed, near: Sequence[Placed]) -> bool:
    """As in "five were killed and five hurt: three guards and two clerks": nobody can say which five they are."""
    claim = one.claim
    beside = [other.claim for other in near if other.claim.span.overlaps(claim.span)]
    return any(other.harm is not claim.harm and other.count.low == claim.count.low for other in beside)


def _items_of(parsed: Parsed, whole: Placed, near: Sequence[Placed]) -> list[_Item]:
    """The list that breaks a toll down, behind it in its own sentence or at the head of the next."""
    count, at = whole.claim.count, whole.claim.count_span.end  # type: ignore[union-attr]
    sentence = parsed.sentence_at(at)
    end = min(sentence.end, at + _FARTHEST)
    for opening in _OPENING.finditer(parsed.plain, at, end):
        items = _list_at(parsed, opening.end(), min(sentence.end, opening.end() + _LONGEST))
        bare = opening.group().startswith(",")
        if len(items) > 1 and _adds_up(items, count) and _is_whole(parsed, whole, items, bare=bare):
            return items
    beside = [one.claim for one in near if one.claim.count_span is not None and one.claim.harm is not whole.claim.harm]
    later = [claim.count_span.start for claim in beside if at <= claim.count_span.start < sentence.end]  # type: ignore[union-attr]
    end = min([end, *later])
    some = [*_some_of_them(parsed, at, end, count)] or [*_who_some_were(parsed, at, end, count)]
    if some or sentence.index + 1 >= len(parsed.sentences):
        return some
    alone = not any(sentence.start <= claim.count_span.start < sentence.end for claim in beside)  # type: ignore[union-attr]
    return _said_next(parsed, whole.claim, parsed.sentences[sentence.index + 1], alone=alone)


def _said_next(parsed: Parsed, whole: Claim, after: Sentence, *, alone: bool) -> list[_Item]:
    """The list at the head of the sentence behind: "They were ...", "The dead were ...", "Five were guards"."""
    said = _SAID_NEXT.match(parsed.plain, after.start, after.end)
    if said is not None and (_MEANT.get((said["who"] or "").lower(), whole.harm if alone else None) is whole.harm):
        items = _list_at(parsed, said.end(), min(after.end, said.end() + _LONGEST))
        if len(items) > 1 and _adds_up(items, whole.count):
            return items
    return [*_who_some_were(parsed, after.start, after.end, whole.count)] if alone else []


def _is_whole(parsed: Parsed, whole: Placed, items: Sequence[_Item], *, bare: bool) -> bool:
    """Whether a list tells who they were, not of others: "two were killed; *the father and a guard* survived".

    Behind a comma alone it needs an "and": in "two were killed, the father, a guard, survived" it tells of one.
    """
    first, last, harm = items[0].start, items[-1].end, whole.claim.harm_span
    joined = not bare or (_AND.search(parsed.plain, first, last) is not None and not _are_others(parsed, whole, items))
    told_behind = harm is not None and harm.start >= last
    return joined and (told_behind or _GOES_ON.match(parsed.plain, last) is None)


def _are_others(parsed: Parsed, whole: Placed, items: Sequence[_Item]) -> bool:
    """As in "two women, *their driver and a man*", "two women, *a child and a guard*": people beside those counted."""
    told = whole.claim.victims.span
    held = parsed.doc.char_span(told.start, told.end) if told is not None else None
    if held is None or lemma(held[-1]) in ANYBODY or held[-1].pos_ == "NUM":
        return False
    own = any(parsed.plain[item.start : item.who].lower().startswith("their") for item in items)
    return own or any(is_of_another_kind(held[-1], item.noun) for item in items)


def _adds_up(items: Sequence[_Item], count: Count) -> bool:
    return count.low == sum(item.number for item in items) and count.high in {None, count.low}


def _some_of_them(parsed: Parsed, at: int, end: int, count: Count) -> Iterator[_Item]:
    """As in "nine people, *five of them guards* and ...", "of whom *five were guards*"."""
    for match in _OF_THEM.finditer(parsed.plain, at, end):
        which = "number" if match["number"] is not None else "whose"
        item = _item(parsed, match.start(which), match.start("who"), match.end("who"), match[which])
        if item is not None and item.number <= (count.low or 0):
            yield item


def _who_some_were(parsed: Parsed, at: int, end: int, count: Count) -> Iterator[_Item]:
    """As in "nine died; *five were guards*", "nine died. *Five were guards* and ..."."""
    for match in _WERE.finditer(parsed.plain, max(0, at - 1), min(end, at + _FARTHEST)):
        item = _item(parsed, match.start("number"), match.start("who"), match.end("who"), match["number"])
        if item is not None and item.number <= (count.low or 0):
            yield item


def _list_at(parsed: Parsed, start: int, end: int) -> list[_Item]:
    """The numbered people in a row that begins at ``start``; nothing where it goes on as something else."""
    items: list[_Item] = []
    at = start
    while (match := _ITEM.match(parsed.plain, at, end)) is not None:
        item = _item(parsed, match.start(), match.start("who"), match.end("who"), match["number"], match["own"])
        if item is None:
            break
        items.append(item)
        further = _NEXT.match(parsed.plain, match.end(), end)
        if further is None:
            break
        at = further.end()
    return items if items and _CLOSING.match(parsed.plain, items[-1].end, end) else []


def _item(parsed: Parsed, start: int, who: int, end: int, printed: str | None, own: str | None = None) -> _Item | None:
    number = 1 if printed is not None and printed.lower() in {"a", "an"} else number_value(printed or "")
    if number is None and own is not None:
        who = start + len(own) + 1
    held = parsed.doc.char_span(who, end)
    noun = held[-1] if held is not None else None
    if held is None or noun is None or any(token.pos_ in {"ADP", "ADV", "PART", "VERB", "AUX"} for token in held):
        return None
    number = _TWO.get(noun.lower_, 1 if noun.tag_ == "NN" else 0) if number is None and own else number
    number = _TWO[noun.lower_] if number == 1 and noun.lower_ in _PAIRS else number
    told = noun.lower_ not in _STATES and noun.pos_ not in {"NUM", "PRON", "VERB"} and noun.ent_type_ != "PERSON"
    return _Item(start, end, number, who, noun) if number and told and _are_people(noun) else None


def _are_people(noun: Token) -> bool:
    return is_people(noun) or noun.lower_ in _PAIRS or status_of([noun]) is not Status.UNKNOWN


def _told_as(one: Placed, whole: Placed, items: Sequence[_Item]) -> Placed:
    """Give a claim that counts one of the list as part of the toll."""
    span = one.claim.count_span
    inside = span is not None and items[0].start <= span.start < items[-1].end
    if one is whole or not inside or one.claim.harm is not whole.claim.harm:
        return one
    return replace(one, whole_at=whole.claim.count_span.start)  # type: ignore[union-attr]


def _not_said_by(one: Placed, whole: Placed, listed: str) -> Placed:
    """As in "nine were killed - *five guards and four clerks*": the list is nobody who says so."""
    attribution = one.claim.attribution
    chain = tuple(name for name in attribution.chain if name.lower() not in listed)
    if one.paragraph != whole.paragraph or chain == attribution.chain:
        return one
    said = replace(attribution, chain=chain) if chain else Attribution()
    return replace(one, claim=replace(one.claim, attribution=said))


def _part(parsed: Parsed, whole: Placed, item: _Item, masks: tuple[tuple[int, int], ...]) -> Placed:
    """The claim of one number of the list: the harm, the place and the source are the toll's."""
    found = find_count(parsed.plain, item.start, item.who, masks)
    count = found.count if found is not None and found.count.low == item.number else Count(item.number, item.number)
    low, high = (None, 17) if are_children([item.noun]) else (None, None)
    claim = replace(
        whole.claim,
        id=f"{whole.claim.id}-{item.start}",
        span=parsed.span(item.start, item.end),
        count=count,
        count_span=parsed.span(found.start, found.end) if found is not None and count is found.count else None,
        victims=VictimsStated(
            surface=parsed.text[item.who : item.end],
            status=status_of([item.noun]),
            sex=sex_of([item.noun]),
            age_low=low,
            age_high=high,
            span=parsed.span(item.who, item.end),
        ),
        confidence=min(whole.claim.confidence, 0.7),
    )
    return Placed(claim, whole.paragraph, False, True, whole_at=whole.claim.count_span.start)  # type: ignore[union-attr]
