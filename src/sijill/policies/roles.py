"""Whose harm a policy counts, by the words the text uses of them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib import resources

from sijill.model.claims import Claim
from sijill.model.vocabulary import CASUALTIES, UNDER_ARMS, Status
from sijill.policies.accidents import accidental

_LESSER = re.compile(r"\s(?:of|from|with|for|at|in|by|and)\s.*", re.DOTALL)
"""What stands behind the noun that is harmed ("the son *of an aid worker*")."""

_FEW = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
_ALIKE = re.compile(
    rf"^(?:(?:the )?(?:{_FEW} )?others?|another|(?:the )?(?:second|third|fourth|fifth)"
    rf"|(?:the )?(?:other|remaining) {_FEW}|{_FEW}|(?:{_FEW} )?more|those"
    rf"|(?:(?:his|her|their|the|another|other) )?(?:\w+ )?colleagues?|)$",
    re.IGNORECASE,
)
_OUR_PEOPLE = re.compile(r"our (?:\w+ )?(?:people|own)$", re.IGNORECASE)
"""As in "two of *our people* are dead": a charity of its own."""
_COUNTRYMAN = re.compile(r"^(?:other )?[A-Z][a-z]+$")
"""As in "one Kenyan engineer and *a Zambian*": nothing but where somebody is from."""
_PRONOUN = re.compile(r"^(?:s?he|him|her|they|them|it|who|both|all)$", re.IGNORECASE)
_THOSE = re.compile(
    rf"^(?:the|these|those|both|all)\s(?:{_FEW}\s)?"
    rf"(?:men|women|man|woman|victims?|pair|{_FEW}|individuals?|persons?|captives?|hostages?|abductees?|deceased)$",
    re.IGNORECASE,
)
"""As in "Two clerks of an agency were abducted. *The men* were killed": those just told of."""
_GUARD_OF_ARMED = re.compile(
    r"\b(?:police|army|military|soldiers?|government|prison|border|militia|rebel|security forces?)\s+"
    r"(?:guard|driver|escort|observer|doctor|medic|engineer|nurse|contractor|volunteer|cook|ambulance)s?$",
    re.IGNORECASE,
)
"""Whose calling is that of an aid worker, in the service of those who bear arms."""
_NAMED = re.compile(
    r"^([A-Z][a-z]+) (?:Hunter|Baker|Butcher|Barber|Potter|Weaver|Farmer|Shepherd|Miner|Bishop|Judge|Singer|Carpenter)$"
)
"""As in "Omar *Hunter*": a family name that is a word for somebody too."""
_OF_A_FAMILY = re.compile(r"\b(?:members?|relatives?) of (?:his|her|their|the \w+'s) famil(?:y|ies)\b", re.IGNORECASE)
_OF_A_PLACE = re.compile(r"\blocal (?=[a-z])")
"""As in "the chairman of a *local* committee", where the word is no person."""
_LEADING = re.compile(
    r"(?:the |an? |one |local |deputy |country |regional )*(?:head|chief|leader|representative|president|secretary"
    r"|in-charge|deputy|second-in-command) (?:of|in|for|at) ",
    re.IGNORECASE,
)
_APPOSED = re.compile(r",\s(?:an?|the)\s(?:[\w-]+\s?){1,3}[,.;]")
_FORMERLY = re.compile(
    r"^(?:an? |the |one |two |three |\d+ )?(?:former|retired|ex-)(?:\s|(?<=-))(?!prime|presid)", re.IGNORECASE
)
"""Who worked for aid once."""
_TOLL = re.compile(
    r"(?:^|\b(?:attack|blast|bombing|explosion|strike|raid|shelling|incident|bomb)s?\s(?:[\w'’-]+\s){0,4}?)"
    r"(?:that|which)\s(?:\w+ly\s|also\s|had\s)?(?:kill|wound|injur|claim|left|leave|maim)",
    re.IGNORECASE,
)
"""As in "a guard was hurt in the attack *that killed 16*": the toll of a whole attack."""
_ANYBODY = re.compile(
    r"^(?:(?:at least|the|all) )*(?:\w+ )?"
    r"(?:others?|people|persons|occupants|passengers|victims|martyrs|dead|those on board|on board)$|^the \d+$",
    re.IGNORECASE,
)
_AT_WORK = re.compile(
    r"\s(?:who (?:was|were) )?(?:involved in|taking part in|engaged in|working on|administering|giving|carrying out"
    r"|conducting|distributing|delivering)\s(?:(?!over|about|against|near|at|for|with|outside)[\w'’-]+\s){0,5}?"
    r"(?:polio|[\w-]*vaccin\w+|immuni[sz]ation|food aid|relief|humanitarian)\b",
    re.IGNORECASE,
)
"""As in "nine women *giving polio drops*": people told of by the aid they give."""
_BEING_HELPED = re.compile(
    r"\b(?:evacuat|treat|help|assist|carry|carrie|rescu|transport|tend|collect|retriev|transferr?|sav|aid)(?:ing|ed|e|s)?"
    r" (?:to )?(?:the |other |some )?(?:injured|wounded|casualties|victims)\b",
    re.IGNORECASE,
)
"""As in "a medic was shot while *evacuating the wounded*": whom aid serves."""
_THE_HURT = re.compile(r"(?:the |other |some )?(?:injured|wounded|casualties|victims)", re.IGNORECASE)
_BOTH = re.compile(
    r"(?:\sand\s(?:(?:an?|his|her)\s)?[\w-]+(?=,))?,?\s(?:both|all)(?:\sof\s(?:them|whom))?\s(?:(?:were|are)\s)?(?:[\w-]+\s?){1,5}",
    re.IGNORECASE,
)
"""As in "two passengers, *both staff of a charity*"."""
_BRACKETED = re.compile(r"\s\((?!and\b|plus\b|with\b|includ)(?:[\w-]+\s?){1,4}\)")
"""As in "one escort *(an agency employee)*"."""
_EMPLOYED = re.compile(
    r",?\s(?:(?:who|that)\s(?:\w+\s){0,2})?(?:working|work|worked|employed|serving|contracted|subcontracted|hired|volunteering)"
    r"(?:\sas\s(?:an?\s)?(?:[\w-]+\s?){1,3}?)?\s(?:\w+\s)?(?:for|by|with|at)\s(?:[\w-]+\s?){1,5}",
    re.IGNORECASE,
)


@cache
def _words(key: str) -> re.Pattern[str]:
    held = resources.files("sijill.data").joinpath("lexicons/aid_workers.toml").read_text(encoding="utf-8")
    longest_first = sorted((str(word) for word in tomllib.loads(held)[key]), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})s?\b(?!['’]s\b)", re.IGNORECASE)


def is_counted(claim: Claim, counts: str) -> bool:
    """Whether the victims of ``claim`` are among those counted.

    ``civilians`` are all who are not said to be under arms; ``aid_workers`` all but those said to be something else:
    kin of an aid worker, attackers, people nearby, and whom the note itself sets apart ("not counted here"). "He" and
    "the victim" are counted, for an incident of aid workers speaks of one.
    """
    if counts == "everyone":
        return True
    if counts == "civilians":
        return claim.victims.status not in UNDER_ARMS
    if _OUR_PEOPLE.match(claim.victims.surface):
        return True
    if _is_armed_besides(claim):
        return False
    helped = _THE_HURT.fullmatch(claim.victims.surface) and _BEING_HELPED.search(claim.span.quote)
    if helped and not claim.count.is_stated:
        return False
    words = _said_of_both(claim) or claim.victims.surface + _employed(claim)
    if _is_at_work(claim):
        return not _is_set_apart(claim) and claim.victims.status not in UNDER_ARMS
    return not _is_set_apart(claim) and _is_aid_worker(words, claim.victims.status)


def counted_among(claims: Sequence[Claim], counts: str) -> list[Claim]:
    """Give the claims whose victims are counted; "two others" and a bare "three" are as those told of before them.

    A count of aid workers is one of attacks: who died in an accident is left out.

    Args:
        claims: Claims in reading order, of any harm.
        counts: Whose harm the policy counts.
    """
    kept: list[Claim] = []
    before: bool | None = None
    told: set[bool] = set()
    explicit, last = False, False
    by_accident = accidental(claims) if counts == "aid_workers" else frozenset()
    split = _wholes_of_others(claims) if counts == "aid_workers" else frozenset()
    for claim in sorted(claims, key=_where):
        alike = before is not None and _is_as_before(claim) and not _is_set_apart(claim)
        if last and counts == "aid_workers" and _THOSE.match(claim.victims.surface.strip()):
            alike, before = True, True
        alike = alike or (told == {False} and _PRONOUN.match(claim.victims.surface.strip()) is not None)
        counted = bool(before) if alike and counts == "aid_workers" else is_counted(claim, counts)
        counted = counted and claim.id not in by_accident | split
        counted = counted and not (counts == "aid_workers" and explicit and _is_toll_of_all(claim))
        explicit = explicit or _names_aid_itself(claim)
        last = _names_aid_itself(claim) or (last and not _names_others(claim))
        if claim.harm in CASUALTIES and not claim.negated:
            before = counted or _are_told_again(claim, kept)
            told.add(counted or _names_aid(claim))
        kept += [claim] if counted else []
    standing = {id(one) for one in kept}
    return [claim for claim in claims if id(claim) in standing]


def _where(claim: Claim) -> tuple[int, int]:
    """Where the words of a claim begin and, of several in the same words, its people: "*one* died and the other"."""
    people = [span.start for span in (claim.count_span, claim.victims.span) if span is not None]
    return claim.span.start, min(people, default=claim.span.start)


def _are_told_again(claim: Claim, kept: Sequence[Claim]) -> bool:
    """As in "Five deminers were killed. "*Five people* were killed", he said": the same, by a word for anybody."""
    anybody = _ANYBODY.match(claim.victims.surface) is not None and (claim.count.low or 0) > 1
    return anybody and any(one.harm is claim.harm and one.count.low == claim.count.low for one in kept)


def _wholes_of_others(claims: Sequence[Claim]) -> frozenset[str]:
    """Give the ids of numbers of anybody of whom the text says how many were aid workers.

    As in "injuring nine others, *four of whom were nurses*", "killing all five on board, *two of them UN staff*".
    """
    parts = {claim.relation.part_of for claim in claims if claim.count.is_stated and _names_aid_itself(claim)}
    found: set[str] = set()
    explicit = False
    for claim in claims:
        anybody = _ANYBODY.match(claim.victims.surface) or not (claim.victims.surface or explicit)
        if claim.id in parts and (claim.count.low or 0) > 1 and anybody:
            found.add(claim.id)
        explicit = explicit or _names_aid_itself(claim)
    return frozenset(found)


def _names_aid_itself(claim: Claim) -> bool:
    words = claim.victims.surface
    return any(_words(key).search(words) for key in ("bodies", "callings")) and _is_aid_worker(
        words, claim.victims.status
    )


def _names_others(claim: Claim) -> bool:
    """Whether somebody is told of who is not merely pointed at ("the men")."""
    words = claim.victims.surface.strip()
    return bool(words) and not (_THOSE.match(words) or _ALIKE.match(words) or _PRONOUN.match(words))


def _is_toll_of_all(claim: Claim) -> bool:
    """Whether a bare number is that of everybody whom an attack harmed."""
    bare = not claim.victims.surface or claim.victims.surface.strip().isdigit()
    return bare and (claim.count.low or 0) > 1 and _TOLL.search(claim.span.quote) is not None


def _names_aid(claim: Claim) -> bool:
    """As in "the husband of an NGO midwife was killed and *she* was hurt": whom "she" means may be the aid worker."""
    return any(_words(key).search(claim.span.quote) for key in ("bodies", "callings"))


def _is_as_before(claim: Claim) -> bool:
    """Whether nothing is said of the victims but that they are more of those told of before."""
    words = claim.victims.surface.strip()
    told = claim.victims.names or any(_words(key).search(words) for key in ("bodies", "callings", "kin", "armed"))
    from_there = _COUNTRYMAN.match(words) and not told and not _PRONOUN.match(words)
    return bool(_ALIKE.match(words) or from_there)


def _is_set_apart(claim: Claim) -> bool:
    return any(hedge.startswith("not ") for hedge in claim.hedges)


def _is_armed_besides(claim: Claim) -> bool:
    """As in "his bodyguard, *a police officer*, died": who stands behind a comma is who somebody is."""
    quote, surface = claim.span.quote, claim.victims.surface
    at = quote.find(surface) + len(surface) if surface and surface in quote else len(quote)
    told = _APPOSED.match(quote, at)
    return told is not None and "former" not in told.group() and bool(_words("armed").search(told.group()))


def _employed(claim: Claim) -> str:
    """As in "three people *working for an agency*": whom they work for, when that stands right behind them."""
    quote, surface = claim.span.quote, claim.victims.surface
    at = quote.find(surface) + len(surface) if surface and surface in quote else len(quote)
    match = _EMPLOYED.match(quote, at) or _BOTH.match(quote, at) or _BRACKETED.match(quote, at)
    return match.group() if match is not None else ""


def _said_of_both(claim: Claim) -> str:
    """As in "a father and son, *both employees of an agency*": what they are, where it is aid workers."""
    quote, surface = claim.span.quote, claim.victims.surface
    at = quote.find(surface) + len(surface) if surface and surface in quote else len(quote)
    match = _BOTH.match(quote, at)
    told = re.sub(r"^.*?\b(?:both|all)\s", "", match.group(), flags=re.IGNORECASE) if match is not None else ""
    return told if any(_words(key).search(told) for key in ("bodies", "callings")) else ""


def _is_at_work(claim: Claim) -> bool:
    quote, surface = claim.span.quote, claim.victims.surface
    at = quote.find(surface) + len(surface) if surface and surface in quote else len(quote)
    return _AT_WORK.match(quote, at) is not None and not _words("armed").search(surface)


def _is_aid_worker(surface: str, status: Status) -> bool:
    surface = _NAMED.sub(r"\1", surface)
    if _OF_A_FAMILY.search(surface) or _FORMERLY.match(surface):
        return False
    head = _LESSER.sub("", surface)
    if _is_last(head, "served"):
        return False
    if _is_last(head, "kin") or _is_last(head, "armed") or _GUARD_OF_ARMED.search(head.rstrip(" .,;)")):
        return False
    if _words("bodies").search(_led_body(surface)):
        return True
    if _is_last(head, "others"):
        return False
    if _words("callings").search(head):
        return True
    if not surface.strip() and status in UNDER_ARMS:
        return False
    bare = _OF_A_PLACE.sub("", surface)
    return status is not Status.COMBATANT and not (_words("others").search(bare) or _words("armed").search(head))


def _led_body(surface: str) -> str:
    """As in "the head of *an NGO's local office*": who leads a part of a body is of the body."""
    return surface.replace("'s ", " ").replace("\u2019s ", " ") if _LEADING.match(surface) else surface


def _is_last(head: str, key: str) -> bool:
    """Whether one of the words is the noun itself, not a word before it ("wife" in "an aid worker's wife")."""
    return any(match.end() >= len(head.rstrip(" .,;)")) for match in _words(key).finditer(head))
