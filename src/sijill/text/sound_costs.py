"""What it costs to take one sound for another: 0 the same, about 1 another name."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

OTHER_SOUND = 1.0
"""Cost of two sounds that nobody confuses."""

READINGS: dict[str, dict[str, float]] = {
    "ب": {"b": 0, "p": 0.03, "v": 0.2}, "ت": {"t": 0, "T": 0.15}, "ط": {"t": 0, "T": 0.2},
    "ث": {"T": 0, "t": 0.05, "s": 0.1}, "ج": {"j": 0, "g": 0.03, "c": 0.05, "C": 0.15, "y": 0.3, "$": 0.3},
    "ح": {"h": 0, "x": 0.15, "à": 0.05, "è": 0.05}, "خ": {"x": 0, "h": 0.1, "k": 0.12, "C": 0.12},
    "د": {"d": 0, "D": 0.2, "t": 0.3}, "ذ": {"D": 0, "z": 0.03, "d": 0.05, "T": 0.12}, "ر": {"r": 0}, "‡": {"r": 0.25},
    "ز": {"z": 0, "s": 0.12}, "س": {"s": 0, "z": 0.12, "c": 0.05}, "ش": {"$": 0, "C": 0, "s": 0.25},
    "ص": {"s": 0, "z": 0.2, "c": 0.1}, "ض": {"d": 0, "D": 0.02, "z": 0.12}, "ظ": {"z": 0, "D": 0, "d": 0.1, "T": 0.15},
    "غ": {"G": 0, "g": 0.05, "r": 0.3}, "ف": {"f": 0, "v": 0.05}, "ق": {"q": 0, "k": 0.02, "g": 0.07, "G": 0.15},
    "ك": {"k": 0, "q": 0.15, "C": 0.15, "g": 0.25}, "ل": {"l": 0}, "م": {"m": 0}, "ن": {"n": 0},
    "ه": {"h": 0, "à": 0.05, "è": 0.05}, "ع": {"A": 0.03, "E": 0.03, "I": 0.03, "U": 0.05, "J": 0.05, "O": 0.1,
    "Y": 0.1, "a": 0.03, "e": 0.1, "W": 0.2},
    "Á": {"A": 0, "E": 0, "I": 0, "U": 0, "J": 0, "O": 0, "W": 0.1, "Y": 0.05},
    "ا": {"A": 0, "E": 0.05, "I": 0.25, "U": 0.3, "Y": 0.25, "W": 0.3, "O": 0.3},
    "Ä": {"a": 0, "A": 0, "e": 0.05, "à": 0},
    "و": {"U": 0, "O": 0, "W": 0, "w": 0, "v": 0.05, "u": 0, "A": 0.35, "E": 0.4},
    "ي": {"I": 0, "J": 0, "Y": 0, "y": 0, "E": 0.08, "i": 0.05, "A": 0.3},
    "ئ": {"E": 0.03, "I": 0.03, "A": 0.05, "Y": 0.05, "y": 0.03, "J": 0.05},
    "ؤ": {"U": 0.03, "O": 0.03, "W": 0.03, "w": 0.03, "A": 0.1, "E": 0.1},
    "Ö": {"a": 0, "e": 0, "à": 0, "è": 0, "h": 0, "A": 0.05, "E": 0.1, "t": 0.12},
    "Ï": {"i": 0, "e": 0.1, "a": 0.25, "Y": 0.1, "I": 0.05, "J": 0.05},
    "Í": {"a": 0.02, "i": 0.05, "e": 0.05, "à": 0.02},
    "Ü": {"u": 0, "O": 0, "U": 0, "w": 0, "W": 0.05, "a": 0.3},
}  # fmt: skip
"""For each Arabic sign, the Latin ones it is written with and what each costs."""

_ARABIC_ALIKE = {
    0.02: "تط سص ÏÍ", 0.05: "ئي ؤو ÄÍ ÁÄ", 0.08: "ضظ ÖÄ ذز ÖÜ", 0.12: "ذد ظز ثت قك حه ثس سز صز",
    0.25: "ر‡ ضد ذظ اع Áع Äع ÍÖ اÄ وÜ يÏ خح جغ هÖ ئا ؤا", 0.4: "غق كج قج اي او وي ÏÖ ÏÄ ئء خك",
}  # fmt: skip
"""Arabic signs that stand for each other, by what that costs: hearing, dialect and the habits of typing."""

_VOWELS_ALIKE = {
    0.0: "Aa Ee Ii JI Ji OU Ou Uu aà eè aA", 0.03: "AE ae aè àe IJ UO àè AÁ",
    0.06: "EI ei Ei Ie EY YJ UW OW Uw Ow", 0.1: "YI Yi EJ AY Ea Yy Iy Jy iy eI Aà Eè",
    0.25: "Ai ai Uo Ow", 0.3: "AI AU AJ AO AW EU EO Au", 0.4: "IU IO JU JO YU YO IW JW YW iu au eu ia",
}  # fmt: skip
_CONSONANTS_ALIKE = {0.05: "$C jC vw", 0.12: "sz dD tT DT hx kC", 0.35: "td fv bv bp fb"}

_GONE_ARABIC = {"ا": 0.42, "Á": 0.4, "Ä": 0.52, "Ö": 0.68, "و": 0.5, "ي": 0.5, "Ï": 0.5, "Í": 0.45, "Ü": 0.4, "ع": 0.5,
                "ئ": 0.15, "ؤ": 0.15, "ه": 0.6, "ح": 0.65, "ل": 0.65, "ن": 0.65}  # fmt: skip
_GONE_BESIDE_LATIN = {"ا": 0.1, "Á": 0.25, "Ä": 0.42, "Ö": 0.6, "و": 0.5, "ي": 0.5, "Ï": 0.4, "Í": 0.25, "Ü": 0.3,
                      "ع": 0.04, "ئ": 0.04, "ؤ": 0.06, "ه": 0.35, "ح": 0.4, "ق": 0.5}  # fmt: skip
_GONE_BESIDE_ARABIC = {"A": 0.0, "E": 0.0, "I": 0.03, "U": 0.04, "O": 0.12, "J": 0.25, "Y": 0.4, "W": 0.4,
                       "a": 0.6, "e": 0.06, "i": 0.4, "u": 0.3, "à": 0.6, "è": 0.35, "h": 0.4, "w": 0.3, "y": 0.3,
                       "q": 0.5}  # fmt: skip
_GONE_LATIN = {"A": 0.1, "E": 0.08, "I": 0.14, "U": 0.14, "O": 0.2, "J": 0.25, "Y": 0.3, "W": 0.35, "a": 0.68,
               "e": 0.12, "i": 0.42, "u": 0.35, "à": 0.68, "è": 0.45, "h": 0.35, "w": 0.25, "y": 0.22, "G": 0.6,
               "q": 0.5}  # fmt: skip
GONE = 0.8
"""Cost of a consonant that one of two spellings has not."""

Costs = dict[tuple[str, str], float]


def _put(costs: Costs, first: str, second: str, cost: float) -> None:
    for pair in ((first, second), (second, first)):
        costs[pair] = min(cost, costs.get(pair, OTHER_SOUND))


def _grouped(costs: Costs, groups: dict[float, str]) -> None:
    for cost, pairs in groups.items():
        for pair in pairs.split():
            _put(costs, pair[0], pair[1], cost)


def _readings_of_one(readings: Iterable[dict[str, float]]) -> Costs:
    """Two Latin signs are as far apart as by the nearest Arabic letter that both can stand for."""
    costs: Costs = {}
    for of_letter in readings:
        for first, second in combinations(of_letter, 2):
            _put(costs, first, second, 0.02 + of_letter[first] + of_letter[second])
    return costs


def _all_costs() -> Costs:
    vowels = set("AEIUOJYWaeiuàèwy")
    consonants = {letter: read for letter, read in READINGS.items() if not vowels & (set(read) - {"y", "à", "è"})}
    costs = _readings_of_one(consonants.values())
    for letter, readings in READINGS.items():
        for sign, cost in readings.items():
            _put(costs, letter, sign, cost)
    for groups in (_ARABIC_ALIKE, _VOWELS_ALIKE, _CONSONANTS_ALIKE):
        _grouped(costs, groups)
    return costs


SUBSTITUTION: Costs = _all_costs()
"""Cost of each pair of signs that are nearer than ``OTHER_SOUND``."""


def gone(arabic: bool, beside_arabic: bool) -> dict[str, float]:
    """Give what it costs that a sign has no counterpart, by sign; ``GONE`` for those not in it.

    Args:
        arabic: Whether the sign stands in Arabic letters.
        beside_arabic: Whether the other spelling does. Latin shows vowels that Arabic leaves out.
    """
    if arabic:
        return _GONE_ARABIC if beside_arabic else _GONE_BESIDE_LATIN
    return _GONE_BESIDE_ARABIC if beside_arabic else _GONE_LATIN
