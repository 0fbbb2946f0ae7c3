"""How many "the bombers" are, of whom the text told before by their number: "*Two* bombers ... The bombers died"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound, find_count
from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.grammar import SUBJECTS, children, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.counts import Count
from sijill.text.numerals import DIGITS, NUMBER_WORDS

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

FARTHEST = 90
"""Those meant are told of within so many words before (words)."""
_ON_BOARD = re.compile(
    rf"\b(?:carrying|transporting|with)\s+(?P<number>{DIGITS}|{NUMBER_WORDS})\s+(?:[a-z-]+\s+)?(?P<who>[a-z-]+s|people|men|women)\b"
    r"(?P<aboard>\s+(?:on board|aboard|inside)\b)?",
    re.IGNORECASE,
)
_PRESUMED = re.compile(r"\b(?:presum|fear|believ|thought|suppos|assum|likely|may|might)", re.IGNORECASE)
_POINTING = frozenset({"the", "these", "those"})
_NARROWING = frozenset({"amod", "prep", "acl", "relcl", "poss", "nummod", "compound", "appos", "conj", "nmod"})
_GENERAL = frozenset({"victim", "civilian", "man", "woman", "child", "casualty", "body", "boy", "girl"})
"""Words that may mean any of the people a text tells of."""
ATTACKERS = frozenset({"attacker", "assailant", "perpetrator", "bomber", "gunman", "shooter", "hijacker", "arsonist"})
"""Words that may call the same people by turns."""
_BANDS = "terrorist militant extremist insurgent jihadist knifeman axeman raider commando robber bandit"
_CALLED = ATTACKERS | frozenset(_BANDS.split())
"""What "the attackers" may have been called before."""


def number_told_before(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """Give the number of a definite plural that stands for counted people, ``None`` when it may be others.

    Not where two numbers of such people were told, and not where the words narrow them down ("the wounded bombers").
    """
    pointing = any(child.lower_ in _POINTING for child in children(head, {"det"}))
    general = lemma(head) in words("statuses", "generic") | _GENERAL
    if head.tag_ != "NNS" or not pointing or general or children(head, _NARROWING):
        return None
    meant = _CALLED if lemma(head) in ATTACKERS else {lemma(head)}
    told = [token for token in head.doc[max(0, head.i - FARTHEST) : head.i] if lemma(token) in meant]
    counted = [found for token in told if (found := _number(parsed, token, masks)) is not None]
    numbers = {found.count.low for found in counted}
    if len(numbers) != 1 or counted[0].count.low != counted[0].count.high or any(t.tag_ == "NN" for t in told):
        return None
    (number,) = numbers
    return CountFound(Count(number, number), int(head.idx), int(head.idx))


def all_on_board(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """As in "a mine hit a car carrying *four people*. *All* died": as many as the sentence before tells were in it."""
    but = head.i + 1 < len(head.doc) and head.nbor(1).lower_ in {"but", "except"}
    if but or head.lower_ != "all" or head.i != sentence_start(head) or head.dep_ not in SUBJECTS:
        return None
    here = parsed.sentence_at(int(head.idx))
    before = parsed.sentence_at(max(0, here.start - 2))
    told = [one for one in _ON_BOARD.finditer(parsed.plain, before.start, here.start) if _are_aboard(parsed, one)]
    if len(told) != 1 or before.paragraph != here.paragraph:
        return None
    rest = parsed.plain[told[0].end() : here.end]
    if _PRESUMED.search(rest) or re.search(rf"\b(?:{DIGITS}|{NUMBER_WORDS})\b", rest, re.IGNORECASE):
        return None  # "shot *five* of them. All died"
    found = find_count(parsed.plain, *told[0].span("number"), masks)
    if found is None or found.count.low is None:
        return None
    return CountFound(Count(found.count.low, found.count.high), int(head.idx), int(head.idx))


def _are_aboard(parsed: Parsed, told: re.Match[str]) -> bool:
    who = parsed.token_at(told.start("who"))
    people = who is not None and (is_people(who) or lemma(who) in words("statuses", "generic"))
    return people and (told["aboard"] is not None or not told.group().lower().startswith("with"))


def _number(parsed: Parsed, told: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    numbers = [child for child in children(told, {"nummod"}) if is_number(child) and child.i < told.i]
    if not numbers:
        return None
    first = min(token.left_edge.i for token in numbers)
    return find_count(parsed.plain, int(told.doc[first].idx), int(told.idx), masks)
