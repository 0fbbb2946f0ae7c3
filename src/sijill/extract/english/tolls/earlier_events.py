"""Earlier events: dead of another day, of a whole war, or of what the incident came after, told behind the incident."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words
from sijill.extract.placed import Placed
from sijill.model.vocabulary import CASUALTIES
from sijill.text.month_names import MONTH_NAMES
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token
    from sijill.model.claims import Claim

_NEWS = timedelta(days=10)
"""What happened so shortly before publication is the news."""
_BEFORE_THE_NEWS = timedelta(days=14)
"""What happened so long before publication is another event, where the text leads with news."""
_A_YEAR = timedelta(days=300)
_A_MONTH = timedelta(days=27)
_MANY_DAYS = 3
"""A text that tells of so many earlier days goes through them one by one."""
_WARS = frozenset({"war", "conflict", "insurgency", "rebellion", "uprising", "genocide", "dictatorship"})
_GOING_ON = frozenset({"violence", "unrest", "attack", "strike", "raid", "crackdown", "turmoil"})
"""What kills on and on where it *has killed*: "attacks there have killed hundreds"."""
_LEAST_OF_MANY = 100
_VAGUE_MANY = frozenset({"dozens", "scores", "hundreds", "thousands"})
_MONTHS = "|".join(MONTH_NAMES)
_RUNNING = Sought(
    r"\bthis (?:year|month|season)\b|\bto date\b|\bin recent (?:weeks|months|years)\b"
    r"|\bover the (?:past|last|previous) (?:\w+ )?(?:weeks|months|years)\b"
    rf"|\bsince (?:the (?:start|beginning|outbreak|onset)\b|(?:early |late |mid-)?(?:{_MONTHS})\b"
    r"|(?:the |its )?(?:\w+ ){0,2}(?:began|started|erupted|broke out)\b)",
    re.IGNORECASE,
)
_EARLIER = frozenset({"earlier", "previously", "before"})
_DAYS_EARLIER = re.compile(
    r"\s(?:there |here |just |only |some )?"
    r"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|\d+) "
    r"(?:days?|weeks?|months?|years?) (?:earlier|before|ago|previously)"
    r"|(?:days|weeks|months|the (?:day|night|week|month)) (?:earlier|before)|the previous (?:day|night|week|month))\b",
    re.IGNORECASE,
)
_DAYS_AFTER = Sought(
    r"\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|\d+) )?(?:day|week|month|year)s? "
    r"(?:after|following)\b",
    re.IGNORECASE,
)
_LONG_AFTER = re.compile(r"\b(?:month|year)s? (?:after|following)$", re.IGNORECASE)
_UNIT = 20
_ATTACKS = (
    "attack ambush raid storm bomb shell fire detonate explode plant defuse clash loot burn torch destroy strike hit "
    "launch conduct infiltrate assault besiege invade rob blow set"
)
_ATTACKING = frozenset(_ATTACKS.split())
_SAID = frozenset({"said", "say", "says", "reported", "reports", "told", "announced", "confirmed", "stated", "added"})
_OWN = frozenset({"he", "she", "they", "him", "her", "them", "who", "whom"})
_WHOSE = frozenset({"his", "her", "their"})
_POINTING = re.compile(r"(?:s?he|him|her|they|them|who|this|these|those|his|their|both|all)\b", re.IGNORECASE)


_UNLIKE = Sought(
    r"\b(?:unlike|compared (?:with|to)|as against|in contrast (?:to|with)) (?:in )?(?:last|the previous|an earlier) "
    r"(?:year|month|week|season|election|vote|attack|strike)\b[^,;.]{0,30},? (?:when|in which|which) [^,;.]{0,40}\Z",
    re.IGNORECASE,
)


def of_earlier_events(parsed: Parsed, placed: Sequence[Placed], published: date | None) -> list[Placed]:
    """Give the claims, those historical that a text tells of behind its news and that belong to another event.

    By their own day ("a May 6 bombing killed 30"), by what killed them ("the war has killed thousands"), or as what
    came first ("after troops had killed four of his men earlier"). A text that goes through many days is left alone.

    Args:
        parsed: The text.
        placed: Its claims in reading order.
        published: When the text was published.
    """
    days = {held.claim.when.days.last for held in placed if _is_before(held.claim, published)}
    found: list[Placed] = []
    led: int | None = None
    led_by: Claim | None = None
    is_news = False
    for held in placed:
        claim = held.claim
        told = claim.harm in CASUALTIES and not claim.negated and not claim.is_historical
        here = parsed.sentence_at(claim.span.start).index
        if told and led is not None and here > led:
            dated = is_news and len(days) < _MANY_DAYS and _is_before(claim, published)
            dated = dated or _is_of_a_span(claim, published, is_news, led_by)
            if dated or _is_of_a_war(parsed, claim) or _is_running_total(parsed, claim) or _came_first(parsed, claim):
                found.append(replace(held, claim=replace(claim, when=replace(claim.when, historical=True))))
                continue
        if told and (_is_compared(parsed, claim) or _is_days_before(parsed, claim) or _had_been(parsed, claim)):
            found.append(replace(held, claim=replace(claim, when=replace(claim.when, historical=True))))
            continue
        if told and led == here and _is_told_with_somebody(parsed, claim):
            found.append(replace(held, claim=replace(claim, when=replace(claim.when, historical=True))))
            continue
        if told:
            led, led_by = (here, claim) if led_by is None else (led, led_by)
            is_news = is_news or _is_news(claim, published)
        found.append(held)
    return found


def _is_compared(parsed: Parsed, claim: Claim) -> bool:
    """As in "unlike last year, when *twelve* died, only one was killed"."""
    if claim.count_span is None:
        return False
    start = parsed.sentence_at(claim.count_span.start).start
    return _UNLIKE.search(parsed.plain, start, claim.count_span.start) is not None


def _is_news(claim: Claim, published: date | None) -> bool:
    last = claim.when.days.last
    return published is not None and last is not None and last >= published - _NEWS


def _is_before(claim: Claim, published: date | None) -> bool:
    """Whether the harm's own day lies well before publication; who is only pointed back at goes on with the event."""
    last = claim.when.days.last
    if published is None or last is None or claim.harm not in CASUALTIES or _POINTING.match(claim.victims.surface):
        return False
    return last < published - _BEFORE_THE_NEWS


def _is_running_total(parsed: Parsed, claim: Claim) -> bool:
    """As in "more than 200 soldiers *have been* killed there *this year*": a count that runs on, behind the news."""
    told = _told(parsed, claim)
    sentence = parsed.sentence_at(claim.span.start)
    if told is None or _RUNNING.search(parsed.plain, sentence.start, sentence.end) is None:
        return False
    helpers = [aux.lower_ for verb in (told, told.head) for aux in children(verb, {"aux"})]
    return bool({"have", "has", "'ve"} & set(helpers))


def _is_of_a_span(claim: Claim, published: date | None, is_news: bool, led_by: Claim | None) -> bool:
    """As in "300 were killed *last year*", "250 have died *since the protests began on 1 October*": a total over time.

    Never where the text leads with such a total itself, nor where the number is that of its lead.
    """
    first, last = claim.when.days.first, claim.when.days.last
    if published is None or led_by is None or first is None or last is None or _is_long(led_by):
        return False
    if not claim.count.is_stated or (claim.count.low, claim.count.high) == (led_by.count.low, led_by.count.high):
        return False
    lasts = last - first
    if last < published:
        if led_by.when.days.is_known and led_by.when.days.overlaps(claim.when.days):
            return False
        return lasts >= _A_YEAR or (is_news and lasts >= _A_MONTH)
    return lasts >= _BEFORE_THE_NEWS


def _is_long(claim: Claim) -> bool:
    first, last = claim.when.days.first, claim.when.days.last
    return first is not None and last is not None and last - first >= _BEFORE_THE_NEWS


def _is_of_a_war(parsed: Parsed, claim: Claim) -> bool:
    """As in "a civil war that killed thousands", "attacks there have killed hundreds": no toll of one incident."""
    low = claim.count.low
    if low is None or (low < _LEAST_OF_MANY and claim.count.modifier not in _VAGUE_MANY):
        return False
    return any(
        lemma(doer) in _WARS or (lemma(doer) in _GOING_ON and doer.tag_ in {"NNS", "NN"} and has_perfect)
        for doer, has_perfect in _doers(parsed, claim)
    )


def _doers(parsed: Parsed, claim: Claim) -> Iterator[tuple[Token, bool]]:
    """Give what does the harm, with whether it has done so till now: the subject of its verb, or of one it hangs on."""
    told = _told(parsed, claim)
    if told is None:
        return
    for verb in (told, *govern(told, 4)):
        if verb.pos_ not in {"VERB", "AUX"}:
            continue
        perfect = any(aux.lower_ in {"have", "has", "'ve"} for aux in children(verb, {"aux"}))
        for subject in children(verb, {"nsubj"}):
            of_clause = subject.lower_ in {"that", "which"} and verb.dep_ == "relcl"
            yield (verb.head if of_clause else subject), perfect


def _came_first(parsed: Parsed, claim: Claim) -> bool:
    """As in "in revenge *after* troops killed four of his men *earlier*"."""
    told = _told(parsed, claim)
    if told is None or not any(word.lower_ in _EARLIER for word in children(told, {"advmod"})):
        return False
    links = (*children(told, {"mark"}), told.head)
    return any(word.lower_ == "after" for word in links)


def _is_days_before(parsed: Parsed, claim: Claim) -> bool:
    """As in "*A day after a shooting that left nine dead*, somebody fired at a grocery": what a sentence came after.

    Not who died, told by a pronoun or as told of before: "was buried two days after gunmen killed *him*".
    """
    told = _told(parsed, claim)
    sentence = parsed.sentence_at(claim.span.start)
    opened = _last(_DAYS_AFTER, parsed.plain, sentence.start, int(told.idx)) if told is not None else None
    after = parsed.token_at(opened - 1) if opened is not None else None
    if told is None or opened is None or after is None:
        return False
    if any(one.lower_ in _OWN or _is_known(one) for one in children(told, {"nsubjpass", "nsubj", "dobj"})):
        return False
    top = after.head if after.dep_ in {"mark", "advmod"} else after
    within = told is top or any(one is top for one in told.ancestors)
    main = next((verb for verb in top.ancestors if verb.pos_ == "VERB"), None)
    if top.dep_ == "ROOT" or not within or main is None:
        return False
    long = _LONG_AFTER.search(parsed.plain, max(0, opened - _UNIT), opened) is not None
    return _tells_of_an_act(main) or (long and lemma(main) not in words("harms", "dying", "killed"))


def _tells_of_an_act(verb: Token) -> bool:
    """Whether somebody attacks, loots or marches: "residents buried five a day after" is of the same event."""
    return any(lemma(one) in _acts() for one in (verb, *children(verb, {"conj"})))


def _had_been(parsed: Parsed, claim: Claim) -> bool:
    """As in "*a week earlier*, four soldiers *had been* killed there", beside what a note tells of."""
    told = _told(parsed, claim)
    if told is None or told.dep_ not in {"ROOT", "conj", "ccomp", "parataxis"} or told.head.lower_ in _SAID:
        return False
    if not any(aux.lower_ in {"had", "'d"} for aux in children(told, {"aux"})):
        return False
    sentence = parsed.sentence_at(claim.span.start)
    start = max(sentence.start, parsed.plain.rfind(";", sentence.start, int(told.idx)) + 1)
    opened = _DAYS_EARLIER.match(f" {parsed.plain[start : int(told.idx)].lstrip()}")
    return opened is not None


@cache
def _acts() -> frozenset[str]:
    harms = (
        words("harms", "verbs", "killed") | words("harms", "violent", "injured") | words("harms", "verbs", "missing")
    )
    return harms | words("harms", "verbs", "robbed") | words("harms", "protests", "context") | _ATTACKING


def _last(sought: Sought, plain: str, start: int, end: int) -> int | None:
    """Where the last place ends that a pattern is found at."""
    return max((match.end() for match in sought.finditer(plain, start, end)), default=None)


def _is_known(victim: Token) -> bool:
    """As in "*the* clerk", "*his* brother"; who does it may be known and those done to not."""
    named = any(one.lower_ == "the" or one.lower_ in _WHOSE for one in children(victim, {"det", "poss"}))
    return victim.dep_ != "nsubj" and named


def _is_told_with_somebody(parsed: Parsed, claim: Claim) -> bool:
    """As in "was shot on his way to honour a guard *murdered three days earlier*", behind the news of one sentence."""
    told = _told(parsed, claim)
    if told is None or told.dep_ not in {"acl", "relcl"}:
        return False
    end = int(told.idx) + len(told.text)
    return _DAYS_EARLIER.match(parsed.plain, end) is not None


def _told(parsed: Parsed, claim: Claim) -> Token | None:
    span = claim.harm_span
    piece = parsed.doc.char_span(span.start, span.end, alignment_mode="expand") if span is not None else None
    return piece[0] if piece is not None else None
