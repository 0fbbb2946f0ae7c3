"""Signals of a request not to be named: what a sentence says for and against one, each weighed (data/lexicons).

Requests are worded in more ways than phrases or put-together parts can hold (``anonymity_words``). So a sentence is
also judged by a sum: words of identity, of hiding, of refusal, of wishes, of fear, and how near they stand to each
other; names of the dead, bodies that speak and perpetrators weigh against it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from sijill.text.sought import OneOf, Sought

Places = list[tuple[int, int]]
_NEAR = 60
"""How far apart words of two families may stand to tell of one thing (characters)."""
_CORE = (
    "own",
    "identity",
    "invented",
    "hiding",
    "refusal",
    "confidence",
    "discovered",
    "unauthorised",
    "newsroom",
    "unpublished",
)
_ALONE = ("invented", "unpublished", "confidence", "unauthorised", "discovered")
_REACH = 110
"""How far from its likeliest place the words that speak for or against a request may stand (characters)."""
_OTHERS = ("died", "body", "perpetrator")
"""Words that speak against a request, unless they stand in what somebody is told to have said."""
_DANGERS = ("fear", "kin", "discovered")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the signals of one sentence come to: their sum, and the first and one-past-last character that spoke."""

    total: float
    start: int
    end: int


@cache
def _held() -> dict[str, dict[str, object]]:
    path = resources.files("sijill.data").joinpath("lexicons/request_signals.toml")
    return dict(tomllib.loads(path.read_text(encoding="utf-8")))


@cache
def weights() -> dict[str, float]:
    """Give what each signal weighs, by name; ``start`` is where the sum begins."""
    return {name: float(str(weight)) for name, weight in _held()["weights"].items()}


@cache
def _families(language: str) -> dict[str, Sought]:
    before = r"(?<!\w)[وف]?" if language == "arabic" else r"(?<!\w)"
    return {
        name: OneOf([str(way) for way in ways], before, r"(?!\w)", re.IGNORECASE)
        for name, ways in _held()[language].items()
        if isinstance(ways, list)
    }


class _Found(dict[str, Places]):
    """Where the words of each family stand in a sentence: looked for when first asked, for most sentences hold few."""

    def __init__(self, text: str, language: str) -> None:
        super().__init__()
        self._text, self._patterns = text, _families(language)

    def __missing__(self, name: str) -> Places:
        self[name] = [match.span() for match in self._patterns[name].finditer(self._text)]
        return self[name]

    def around(self, anchor: tuple[int, int]) -> dict[str, Places]:
        """Give of all families the places near ``anchor``."""
        return {name: [p for p in self[name] if _apart(p, anchor) <= _REACH] for name in self._patterns}


def families_in(text: str, language: str) -> _Found:
    """Give where the words of each family stand in a sentence; ``language`` is ``english`` or ``arabic``."""
    return _Found(text, language)


def signals_of(found: dict[str, Places], danger_near_by: bool = False) -> dict[str, float]:
    """Give the signals of a sentence by name, each 1 or 0."""
    has = {name: bool(places) for name, places in found.items()}
    identity = found["own"] + found["identity"]
    it = found["hiding"] + found["refusal"] + found["invented"] + found["confidence"]
    hidden = _near(found["own"], found["hiding"])
    refused = _near(identity, found["refusal"])
    danger = any(has[name] for name in _DANGERS)
    begins = min((start for start, _ in found["content"]), default=None)
    outside = {name: [p for p in found[name] if begins is None or p[0] < begins] for name in _OTHERS}
    told = {
        "identity": bool(identity),
        "own identity": has["own"],
        "invented": has["invented"],
        "hiding": has["hiding"],
        "refusal": has["refusal"],
        "wish": has["wish"],
        "fear": has["fear"],
        "kin": has["kin"],
        "discovered": has["discovered"],
        "telling": has["telling"],
        "medium": has["medium"],
        "confidence": has["confidence"],
        "identity hidden": hidden,
        "identity refused": refused,
        "wish for it": _near(found["wish"], it),
        "danger beside it": danger and bool(it),
        "danger near by": danger_near_by and bool(it),
        "unpublished": has["unpublished"],
        "unpublished name": _near(identity, found["unpublished"]),
        "newsroom": has["newsroom"],
        "newsroom knows a name": _near(found["newsroom"], found["own"]),
        "newsroom hides": _near(found["newsroom"], found["hiding"] + found["unpublished"] + found["invented"]),
        "newsroom hides a name": _near(found["newsroom"], found["hiding"]) and _near(found["hiding"], identity),
        "whose": has["whose"],
        "unauthorised": has["unauthorised"],
        "wish and name": _near(found["wish"], identity),
        "hidden from": has["hiding"] and danger,
        "died": bool(outside["died"]),
        "died in what is said": has["died"] and not outside["died"],
        "names of the dead": has["dead"],
        "own identity denied": _near(found["own"], found["negation"]),
        "own identity limited": _near(found["own"], found["limit"]),
        "kept out": has["wish"] and _near(found["medium"], found["refusal"]),
        "openly": has["openly"],
        "body speaks": bool(outside["body"]),
        "body in what is said": has["body"] and not outside["body"],
        "perpetrator": bool(outside["perpetrator"]),
        "perpetrator in what is said": has["perpetrator"] and not outside["perpetrator"],
        "other name": has["other"],
        "unknown": has["unknown"],
        "identified as": has["as"],
    }
    return {name: float(value) for name, value in told.items()}


def _near(one: Places, other: Places) -> bool:
    return any(_are_near(a, b) for a in one for b in other)


def _are_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return _apart(one, other) <= _NEAR


def tells_danger(text: str, language: str) -> bool:
    """Whether a sentence beside tells of danger to somebody."""
    return any(_families(language)[name].search(text) for name in _DANGERS)


def anchors_in(found: dict[str, Places]) -> Places:
    """Give the places a request may be made of: words that suffice alone, or identity beside hiding or refusal."""
    alone = [place for name in _ALONE for place in found[name]]
    kept = found["hiding"] + found["refusal"]
    identity = found["own"] + found["identity"] if kept else []
    beside = [a for a in kept if any(_are_near(a, b) for b in identity)]
    beside += [a for a in found["newsroom"] if any(_are_near(a, b) for b in found["hiding"])]
    beside += [a for a in found["newsroom"] if any(_are_near(a, b) for b in found["own"])]
    beside += [a for a in found["hiding"] if any(_are_near(a, b) for b in found["wish"])]
    beside += [a for a in found["own"] if any(_are_near(a, b) for b in found["negation"] + found["limit"])]
    if found["medium"]:
        beside += [a for a in found["refusal"] if any(_are_near(a, b) for b in found["wish"])]
    return sorted({*alone, *beside})


def weighed_requests(
    sentences: Sequence[str], at: int, language: str, worded: Sequence[tuple[int, int]] = ()
) -> Iterator[tuple[int, int]]:
    """Give where requests are made in the sentence numbered ``at``, by the sum of its signals.

    Args:
        sentences: The text, sentence by sentence.
        at: Which of them.
        language: ``english`` or ``arabic``.
        worded: Where it holds what requests are known to say; that weighs much, and is given as it stands.
    """
    text = sentences[at]
    if not worded and not _may_ask(text, language):
        return
    words = families_in(text, language)
    if not worded and not anchors_in(words):
        return
    beside = [*sentences[max(0, at - 1) : at], *sentences[at + 1 : at + 2]]
    found = _Told(words, any(tells_danger(one, language) for one in beside))
    kept = [place for place in worded if found.sum_around(place) + weights()["rules"] > 0]
    if kept:
        yield from kept
        return
    best = found.likeliest()
    if best.total > 0:
        yield best.start, best.end


def candidates(sentences: Sequence[str], at: int, language: str) -> list[dict[str, float]]:
    """Give the signals around each place of the sentence numbered ``at`` where a request may stand."""
    if not _may_ask(sentences[at], language):
        return []
    beside = [*sentences[max(0, at - 1) : at], *sentences[at + 1 : at + 2]]
    told = _Told(families_in(sentences[at], language), any(tells_danger(one, language) for one in beside))
    return [told.signals_around(anchor) for anchor in anchors_in(told.found)]


def _may_ask(text: str, language: str) -> bool:
    lowered = text.lower()
    return any(stem in lowered for stem in _stems(language))


@cache
def _stems(language: str) -> tuple[str, ...]:
    """Letters of which a sentence that holds any request has some: looked for before any pattern is tried."""
    return tuple(str(_held()[language]["stems"]).split())


def weighed(text: str, language: str, danger_near_by: bool = False) -> Weighed:
    """Give what the signals around the likeliest place of a sentence come to; above 0 it holds a request."""
    return _Told(families_in(text, language), danger_near_by).likeliest()


@dataclass(frozen=True)
class _Told:
    """Where the words of each family stand in a sentence, and whether the sentences beside it tell of danger."""

    found: _Found
    danger_near_by: bool

    def likeliest(self) -> Weighed:
        best = Weighed(weights()["start"], 0, 0)
        for anchor in anchors_in(self.found):
            total = self.sum_around(anchor)
            if total > best.total:
                near = [p for name in _CORE for p in self.found[name] if _are_near(p, anchor)]
                best = Weighed(total, min(a for a, _ in near), max(b for _, b in near))
        return best

    def sum_around(self, anchor: tuple[int, int]) -> float:
        return _sum(self.signals_around(anchor))

    def signals_around(self, anchor: tuple[int, int]) -> dict[str, float]:
        return signals_of(self.found.around(anchor), self.danger_near_by)


def _sum(signals: dict[str, float]) -> float:
    known = weights()
    return known["start"] + sum(known[name] * value for name, value in signals.items())


def _apart(one: tuple[int, int], other: tuple[int, int]) -> int:
    """How many characters lie between two places; 0 or less when they touch."""
    return max(one[0] - other[1], other[0] - one[1])
