"""Numbers broken down or summed in words: "3 (1 foreign, 2 local) staff", "44 people, including ...", "both men"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counted_before import ATTACKERS
from sijill.extract.english.counting.counts import CountFound, find_count
from sijill.extract.english.victims.behind_asides import shares_out, stands_behind_aside
from sijill.extract.english.victims.joined_people import is_of_another_kind
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.counts import Count
from sijill.model.vocabulary import UNDER_ARMS, Status

if TYPE_CHECKING:
    from sijill.extract.english.victims.victims import Group
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_BROKEN_DOWN = re.compile(r"(\S+)\s(?:[\w-]+\s){0,3}\([^()]*\d[^()]*\)\s(?:[\w-]+\s){0,2}$")
_ASIDE_COMMAS = 2
"""An aside of one person or group stands between two commas."""
_UNARMED = frozenset({"clerk", "cook", "cleaner", "mechanic", "carpenter", "tailor", "baker", "servant"})
"""Callings that bear no arms, beside those of the word lists."""
ANYBODY = frozenset({"people", "person", "individual", "victim", "casualty", "fatality"})
"""Nouns that say nothing of who people are."""


_WITH = re.compile(r"\b(?:with|alongside|besides|addition to|as well as)\s(?:the\s)?$", re.IGNORECASE)
"""As in "both were killed along *with* two shoppers": company is no part."""
_AS_DID = re.compile(r"\b(?:as|so) (?:did|were|was)\b", re.IGNORECASE)
"""As in "eight people lost their lives, *as did* one guard"."""
_LEAD = 16
"""What leads company in stands so near before it (characters)."""


def before_brackets(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """As in "*3* agency (1 international, 2 national) staff": the number that the brackets break down."""
    first = max(int(head.doc[sentence_start(head)].idx), int(head.idx) - 90)
    match = _BROKEN_DOWN.search(parsed.plain, first, int(head.idx)) if "(" in parsed.plain[first : head.idx] else None
    return find_count(parsed.plain, match.start(1), match.end(1), masks) if match is not None else None


def before_a_deed(head: Token) -> Token | None:
    """As in "killed *two* and displaced 30 women", where the parse takes the other deed for a part of the number."""
    for number in children(head, {"nummod"}):
        deeds = [deed for deed in children(number, {"conj"}) if deed.tag_ in {"VBD", "VBN"}]
        if any(deed.nbor(1).like_num for deed in deeds if deed.i + 1 < head.i):
            return number
    return None


def includes(whole: Token, part: Token) -> bool:
    """Whether a joined phrase tells parts of the first ("44 people, including 33 passengers and seven crew")."""
    told = any(token.lower_ in {"including", "among", "comprising"} for token in whole.doc[whole.i + 1 : part.i])
    return told and not _is_behind_aside(whole, part)


def _is_behind_aside(whole: Token, part: Token) -> bool:
    """As in "three nurses, including a Kenyan, and *their driver*": joined to the whole itself behind what it holds."""
    first = part.left_edge
    if any(owner.lower_ in {"his", "her"} for owner in children(part, {"poss"})):
        return False  # "three herders, including a chief, and *his* two sons"
    beside = part.dep_ == whole.dep_ and part.head.i == whole.head.i and lemma(part) in ATTACKERS
    joined = beside or (part.dep_ == "conj" and part.head.i == whole.i)
    joined = joined and (lemma(whole) not in ANYBODY or lemma(part) in ATTACKERS)
    before = [token.lower_ for token in part.doc[first.i - 2 : first.i]]
    commas = sum(token.text == "," for token in part.doc[whole.i + 1 : first.i])
    return joined and before == [",", "and"] and commas == _ASIDE_COMMAS


def is_bound(found: CountFound | None, least: int) -> bool:
    """Whether a count is the most there may be: "at least 11 people, including four women, and *up to 30 people*"."""
    high = found.count.high if found is not None and found.count.modifier == "up_to" else None
    return high is not None and high > least


def both_of(head: Token) -> CountFound | None:
    """Give two for "both", "both men", "neither", "both guards and a cook"; none for "both the army and the rebels"."""
    if head.lower_ == "neither" and lemma(head.head) == "survive":
        return CountFound(Count(2, 2), int(head.idx), int(head.idx))
    both = next((token for token in (head, *head.lefts) if token.lower_ == "both"), None)
    joined = [child for child in head.children if child.dep_ == "conj"]
    if both is not None and both is not head and joined and head.tag_ in {"NN", "NNP"}:
        # "both the driver and his passenger": each is told of
        return None
    if both is None or not all(_is_told_apart(child) for child in head.children if child.dep_ == "conj"):
        return None
    return CountFound(Count(2, 2, both.text), int(both.idx), int(both.idx) + len(both.text))


def _is_told_apart(joined: Token) -> bool:
    """Whether somebody joined has a number, an owner or an article of their own, so that "both" is not said of them."""
    own = any(child.lower_ in {"a", "an", "one"} for child in children(joined, {"det"}))
    return own or bool(children(joined, {"poss", "nummod"}))


def of_a_number(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """As in "*fourteen* of 27 prisoners": the first of two numbers, which the parse takes for one."""
    for number in children(head, {"nummod"}):
        parts = children(number, {"quantmod"})
        of = next((part for part in parts if part.lower_ == "of" and part.i and part.nbor(-1) in parts), None)
        out = 2 if of is not None and of.nbor(-1).lower_ == "out" and of.i > 1 else 1
        if of is not None and of.nbor(-out).like_num:
            first = of.nbor(-out)
            return find_count(parsed.plain, int(first.idx), int(first.idx) + len(first.text), masks)
    return None


def without_breakdown(parsed: Parsed, found: list[Group]) -> list[Group]:
    """Give the groups without the parts of the first, as in "four civilians, three women and a child".

    "Three civilians and three soldiers" are six.
    """
    if len(found) == 2 and (_is_joined(parsed, *found) or _are_others(*found) or _is_attacker_beside(*found)):
        return found
    if len(found) == 2 and shares_out(found[0].heads[-1], found[1].heads[0]):
        return found[:1]
    behind = [part for part in found[1:] if stands_behind_aside(found[0].heads[-1], part.heads[0])]
    if behind:
        return [found[0], *behind]
    lows = [group.count.count.low if group.count is not None else None for group in found]
    rest = [low for low in lows[1:] if low is not None]
    whole = lows[0] if lows else None
    if whole is not None and len(found) > 1 and includes(found[0].heads[-1], found[1].heads[0]):
        return [found[0], *(group for group in found[1:] if is_bound(group.count, whole))]
    if len(found) > 1 and _WITH.search(parsed.plain, max(0, found[1].start - _LEAD), found[1].start):
        return found
    if whole is None or not rest or _are_no_parts(found[0], found[1]) or len(rest) < len(lows) - 1:
        return found
    if _are_of_other_kinds(found[0], found[1:]):
        return found
    listed = lemma(found[0].heads[0]) in ANYBODY and sum(rest) < whole
    return found[:1] if listed or sum(rest) == whole > 1 else found


def _are_no_parts(whole: Group, after: Group) -> bool:
    """As in "his parents, brother and sister", "two women, a child and a guard": who stands behind are others.

    So are they in "two visitors, *their driver* and a guide".
    """
    if any(owner.lower_ == "their" for owner in children(after.heads[0], {"poss"})):
        return True
    count = whole.count
    unprinted = count is not None and count.start == count.end and (count.count.low or 0) > 1
    return unprinted or is_of_another_kind(whole.heads[0], after.heads[0])


def _are_of_other_kinds(whole: Group, rest: list[Group]) -> bool:
    """As in "two officers, a clerk and the attacker": no clerk is an officer, no attacker one of the attacked.

    An aside closed by a comma says who they are: "two officers, a captain and a lieutenant, were killed".
    """
    if lemma(whole.heads[0]) in ANYBODY | words("statuses", "generic") | {"man", "woman", "member", "person"}:
        return False
    last = rest[-1].heads[-1].right_edge
    after = last.doc[last.i + 1].text if last.i + 1 < len(last.doc) else "."
    if after in {",", ")", "-", "\u2013", "\u2014"}:
        return False
    armed = whole.stated.status in UNDER_ARMS
    attackers = any(lemma(part.heads[0]) in ATTACKERS for part in rest) and lemma(whole.heads[0]) not in ATTACKERS
    return attackers or (armed and any(part.stated.status is Status.CIVILIAN or _is_plain_trade(part) for part in rest))


def _is_plain_trade(part: Group) -> bool:
    """Whether a part is of a calling that bears no arms: "a clerk"; not "a brother", "a Kenyan"."""
    return lemma(part.heads[0]) in _UNARMED


def _are_others(first: Group, second: Group) -> bool:
    """As in "five farmers, five soldiers": people of two known kinds."""
    kinds = {first.stated.status, second.stated.status}
    return len(kinds) == 2 and not kinds & {Status.UNKNOWN, Status.MIXED}


def _is_attacker_beside(first: Group, second: Group) -> bool:
    """As in "five people, including three children, and *the attacker*"."""
    attacker = second.heads[0]
    return lemma(attacker) in ATTACKERS and _is_behind_aside(first.heads[-1], attacker)


def _is_joined(parsed: Parsed, first: Group, second: Group) -> bool:
    """Whether only "and" stands between two groups, no comma or bracket."""
    between = parsed.plain[first.end : second.start]
    if (
        "in addition to" in between
        or _AS_DID.search(between)
        or ("as well as" in between and not children(second.heads[0], {"relcl"}))
    ):
        return True
    return bool(re.search(r"\b(?:and|plus)\b", between)) and not re.search(r"[,:;()\[\]–—]", between)


def whole_before(head: Token) -> Token | None:
    """Give the number of all where the parse takes it for a part's: "*11* including 2 women", "*10*, eight of them"."""
    numbers = [child for child in children(head, {"nummod"}) if child.i < head.i]
    first = numbers[0] if len(numbers) > 1 else None
    if first is None or first.like_num is False:
        return None
    after = first.doc[first.i + 1].lower_
    behind = [thing.lower_ for prep in children(head, {"prep"}) for thing in children(prep, {"pobj"})]
    counted_among = after == "," and any(word in {"them", "whom"} for word in behind)
    return first if after in {"including", "incl"} or counted_among else None
