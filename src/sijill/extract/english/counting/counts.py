"""How many: the number in front of a noun, as a range, with the word that bends it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.extract.english.words.begun import Masks
from sijill.model.counts import Count
from sijill.text.numerals import DIGITS, MANIFOLD, NUMBER_WORDS, VAGUE, number_value

UNSPECIFIED = "unspecified"
"""The modifier of "an unknown number of"."""
LARGE = "large"
"""The modifier of "a large number of"."""
_N = rf"(?:(?:{DIGITS})(?:[ ](?:hundred|thousand|million|dozen))?|{NUMBER_WORDS})"
_MODIFIERS = {
    "more_than": r"more than|over|in excess of|upwards? of|above|greater than|exceeding",
    "at_least": r"at least|no fewer than|no less than|not less than|a minimum of|minimum of",
    "up_to": r"up to(?: more than| over)?|at most|as many as|no more than|not more than|a maximum of",
    "fewer_than": r"fewer than|less than|under|below",
    "nearly": r"nearly|almost|close to",
    "about": r"about|around|approximately|roughly|some|an estimated|estimated|circa|approx\.?|in the region of",
}
_MODIFIER = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _MODIFIERS.items())
_VAGUE_WORD = "|".join(VAGUE)
_MANIFOLD = "|".join(word.replace(" ", r"\s+") for word in MANIFOLD)
_LARGE = r"(?:large|great|huge|high|considerable|significant|substantial)"
_UNTOLD = r"(?:un(?:specified|known|determined|disclosed|certain|stated)|indeterminate|indefinite)"
_NUMBER = re.compile(
    rf"\b(?:at least\s+(?P<least>{_N})\s*(?:,|and|but|or|to)?\s*(?:and\s+|but\s+)?(?:possibly\s+|perhaps\s+|maybe\s+)?"
    rf"(?:up to|as many as|at most|no more than|a maximum of)\s+(?P<most>{_N})\b"
    rf"|(?:(?:{_MODIFIER})\s+(?:an?\s+additional\s+)?\b)?"
    rf"(?:between\s+(?P<from>{_N})\s+(?:and|to)\s+(?P<till>{_N})"
    rf"|(?P<low>{_N})\s?(?:-|–|—|\bto\b|\bor\b)\s?(?P<high>{_N})"
    rf"|(?P<one>{_N})(?P<plus>\s?\+|\s+or\s+more)?"
    rf"|(?P<vague>{_MANIFOLD}|{_VAGUE_WORD}|(?:an?\s+)?(?:(?:very\s+)?{_LARGE}|{_UNTOLD})\s+numbers?(?:\s+of)?|an?\s+(?:number|lot|handful)(?:\s+of)?)\b)(?![\w%]))",
    re.IGNORECASE,
)
_IS_LARGE = re.compile(rf"\b{_LARGE}\b")
_ANOTHER_BEFORE = re.compile(r"\b(?:another|a further|an additional|additional|further)\s+$")
_ANOTHER_AFTER = re.compile(r"\s+(?:more(?!\s+than)|additional|further)\b", re.IGNORECASE)
_RISEN_BY = re.compile(
    r"\b(?:(?:ro?i?se|risen|rising|increased|jumped|climbed|grew|grown|went up|up|fell|dropped)"
    r"|(?:lower|cut|reduc|revis|rais|increas)\w*\b[^.;:]{0,60})\s+by\s+$"
)
"""As in "*rose by* 18 to 60": the second number is where a toll stands now, not the end of a range."""
_CHANGED_FROM = re.compile(
    r"\b(?:ro?i?se|risen|rising|jump\w*|climb\w*|gr[eo]w\w*|went|gone|going|up|down|fell|fall\w*|dropp\w*|lower\w*|cut"
    r"|reduc\w*|revis\w*|rais\w*|increas\w*|correct\w*|chang\w*|adjust\w*|amend\w*|updat\w*|swell\w*|swollen)\b"
    r"[^.;:]{0,20}\bfrom\s+(?:at\s+least\s+|about\s+|around\s+)?$"
)
"""As in "*revised from* 12 to nine": the same."""
_ESTIMATED = re.compile(rf"[\"'”’]?\s*\((?:an? )?estimated?(?: at| as)?:? (?P<number>{_N})\)", re.IGNORECASE)
"""As in "several (*estimated at five*)": what whoever writes down a vague word takes it for."""
LONGEST_CHANGE = 90
"""What changed by a number is told within so many characters before it (characters)."""
LONGEST_FLOOR = 40
"""The lower bound before "and up to 25" begins within so many characters (characters)."""
_VAGUE_FLOORS = {"several": 3, "multiple": 2}


@dataclass(frozen=True, slots=True)
class CountFound:
    """A count and where its words stand (code points, half-open)."""

    count: Count
    start: int
    end: int
    another: bool = False


def _modifier(match: re.Match[str]) -> str | None:
    return next((name for name in _MODIFIERS if match[name]), None)


def _bent(number: int, modifier: str | None) -> tuple[int | None, int | None]:
    if modifier in {"more_than", "at_least"}:
        return number, None
    if modifier == "up_to":
        return None, number
    if modifier == "fewer_than":
        return None, max(0, number - 1)
    return number, number


def count_of(match: re.Match[str], printed: str) -> Count | None:
    """Give the count a match of the number pattern means, or ``None`` when the words are no number."""
    modifier = _modifier(match)
    if match["vague"]:
        word = " ".join(match["vague"].lower().split())
        if word in MANIFOLD:
            return Count(MANIFOLD[word], None, printed, word)
        if "handful" in word:
            word = "few"
        if word not in VAGUE:
            return Count(None, None, printed, LARGE if _IS_LARGE.search(word) else UNSPECIFIED)
        return Count(VAGUE[word] or _VAGUE_FLOORS.get(word), None, printed, word)
    low = match["least"] or match["from"] or match["low"]
    high = match["most"] or match["till"] or match["high"]
    if low and high:
        first, second = number_value(low), number_value(high)
        if first is None or second is None:
            return None
        if second < first and match["low"] and printed[: -len(high)].rstrip().endswith((" to", " or")):
            return Count(second, first, printed, modifier or "range")
        if second < first:
            whole = number_value(f"{low} {high}") if _are_one_number(first, second, low) else None
            return (
                None
                if whole is None or match["from"] or match["least"]
                else Count(*_bent(whole, modifier), printed, modifier)
            )
        return Count(first, second, printed, modifier or "range")
    number = number_value(match["one"])
    if number is None:
        return None
    if match["plus"]:
        return Count(number, None, printed, "at_least")
    return Count(*_bent(number, modifier), printed, modifier)


def _is_change(before: str) -> bool:
    return _RISEN_BY.search(before) is not None or _CHANGED_FROM.search(before) is not None


def _estimated(text: str, match: re.Match[str]) -> Count | None:
    """The number that a bracket right behind a vague word estimates it at."""
    told = _ESTIMATED.match(text, match.end()) if match["vague"] else None
    number = number_value(told["number"]) if told is not None else None
    return Count(number, number, text[match.start() : match.end()], "about") if number is not None else None


def find_count(text: str, start: int, end: int, masks: tuple[tuple[int, int], ...] = ()) -> CountFound | None:
    """Give the last unmasked count in ``text[start:end]`` (the words before a noun), or ``None``."""
    found = find_counts(text, start, end, masks)
    return found[-1] if found else None


def find_counts(text: str, start: int, end: int, masks: tuple[tuple[int, int], ...] = ()) -> list[CountFound]:
    """Give every unmasked count in ``text[start:end]``, in reading order."""
    found: list[CountFound] = []
    hidden = (masks if isinstance(masks, Masks) else Masks(masks)).hidden
    for match in _NUMBER.finditer(text, start, end):
        a, b = match.span()
        now = match.start("high") if match["high"] and number_value(match["high"]) is not None else -1
        is_hidden = hidden.touch(a, b)
        if is_hidden and (now < 0 or hidden.touch(now, b)):
            continue
        before = text[max(0, a - 22) : a].lower()
        if now >= 0 and (is_hidden or _begins_anew(match) or _is_change(text[max(0, a - LONGEST_CHANGE) : a].lower())):
            a = now
            count = count_of(_NUMBER.fullmatch(text, a, b) or match, text[a:b])
        else:
            count = _estimated(text, match) or _several(before, text[a:b]) or count_of(match, text[a:b])
        if count is not None:
            another = bool(_ANOTHER_BEFORE.search(before) or _ANOTHER_AFTER.match(text, b))
            found.append(CountFound(count, a, b, another))
    return found


def _are_one_number(first: int, second: int, low: str) -> bool:
    """As in "twenty-one", "two hundred - five": words in front of smaller ones; "eight - five" are two numbers."""
    return not low[-1:].isdigit() and first >= (100 if second >= 10 else 20)


def _begins_anew(match: re.Match[str]) -> bool:
    """As in "killed *eight - five* soldiers and three clerks": behind a dash of its own comes a smaller number."""
    low, high = match["low"], match["high"]
    if not low or match.string[match.end("low") : match.start("high")] not in {" - ", " – ", " — "}:
        return False
    first, second = number_value(low), number_value(high)
    return first is not None and second is not None and second < first and not _are_one_number(first, second, low)


def _several(before: str, number: str) -> Count | None:
    """As in "*several hundred* villagers": as many as "hundreds", never just a hundred."""
    if number.lower() not in {"hundred", "thousand"} or not before.endswith(("several ", "many ", "a few ")):
        return None
    vague = _NUMBER.fullmatch(f"{number.lower()}s")
    return count_of(vague, number) if vague is not None else None


def with_its_floor(plain: str, found: CountFound, masks: tuple[tuple[int, int], ...]) -> CountFound:
    """Give an upper bound with the lower one told right before it: "at least 20 and up to 25 people"."""
    if found.count.modifier != "up_to" or found.count.low is not None:
        return found
    wider = find_count(plain, max(0, found.start - LONGEST_FLOOR), found.end, masks)
    joined = wider is not None and wider.start < found.start and wider.end == found.end
    return wider if wider is not None and joined else found
