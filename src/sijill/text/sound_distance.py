"""How far two spellings of one name part are apart by sound, and the key under which they are looked for."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate

from sijill.text.arabic import is_arabic_letter
from sijill.text.sound_costs import GONE, OTHER_SOUND, SUBSTITUTION, gone
from sijill.text.sounds import sounds

LAM_ALEF = frozenset("لا")
ONE_ALEF = str.maketrans("ÁÄ", "اا")
ENDS_IN_YA = "Ï"
RA_LOST = "‡"
ENDS_IN_YA_RA = re.compile("[يIJY][رr]$")
SWAPPED = 0.55
SWAPPED_LAM_ALEF = 0.06
_KEY = {
    sign: key
    for key, group in {
        "b": "bpب", "t": "tTdDzتطثدذضظز", "s": "scسص", "$": "$Cش", "k": "kqgjGكقجغ", "h": "hxهحخ", "f": "fvف",
        "r": "rر", "l": "lل", "m": "mم", "n": "nن",
    }.items()
    for sign in group
}  # fmt: skip


@lru_cache(maxsize=131_072)
def consonant_key(token: str) -> str:
    """Give the consonant key of one plain name part, the same for every script and habit of spelling.

    Coarse: vowels, w, y, ain and final h are left out, and the consonants that one habit or dialect writes for
    another's are one class (q k g j gh; t d th dh z; s c; h kh). For finding candidates, never for deciding.

    >>> consonant_key("qasim") == consonant_key("gasem") == consonant_key("kacem") == consonant_key("قاسم")
    True
    """
    key: list[str] = []
    for sign in sounds(token):
        letter = _KEY.get(sign, "")
        if letter and (not key or key[-1] != letter):
            key.append(letter)
    # -ah, -eh and a final h are one in Latin letters, whether ta marbuta or h is meant
    return "".join(key[:-1] if len(key) > 1 and key[-1] == "h" else key)


@lru_cache(maxsize=262_144)
def sound_distance(first: str, second: str) -> float:
    """Give the cost of taking one plain name part for the other: 0 for one spelling, about 1 for each other consonant.

    The cheapest alignment of their sounds; symmetric. Two neighbouring letters that changed places count once, and next
    to nothing when they are lam and alef, whose ligature is lost in many PDFs.

    >>> sound_distance("youssef", "يوسف") < 0.1 < sound_distance("hussein", "حسن")
    True
    """
    if first == second:
        return 0.0
    if first > second:
        first, second = second, first
    a, b = _ligatures_mended(sounds(first), sounds(second))
    if not a or not b:
        return OTHER_SOUND * max(len(a), len(b))
    arabic_a, arabic_b = is_arabic_letter(first[0]), is_arabic_letter(second[0])
    return _alignment_cost(a, b, gone(arabic_a, arabic_b), gone(arabic_b, arabic_a))


def _alignment_cost(a: str, b: str, gone_a: dict[str, float], gone_b: dict[str, float]) -> float:
    """The cheapest alignment of two rows of sounds, neighbours that changed places counted once."""
    plain_a, plain_b = a.translate(ONE_ALEF), b.translate(ONE_ALEF)
    lost_b = [gone_b.get(sign, GONE) for sign in b]
    before: list[float] = []
    row = list(accumulate(lost_b, initial=0.0))
    for i, x in enumerate(a):
        left_out = gone_a.get(x, GONE)
        new = [row[0] + left_out]
        for j, y in enumerate(b):
            best = row[j] if x == y else row[j] + SUBSTITUTION.get((x, y), OTHER_SOUND)
            best = min(best, row[j + 1] + left_out, new[j] + lost_b[j])
            if i and j and plain_a[i] == plain_b[j - 1] and plain_a[i - 1] == plain_b[j] != plain_a[i]:
                best = min(
                    best, before[j - 1] + (SWAPPED_LAM_ALEF if {plain_a[i], plain_b[j]} == LAM_ALEF else SWAPPED)
                )
            new.append(best)
        before, row = row, new
    return row[-1]


def _ligatures_mended(a: str, b: str) -> tuple[str, str]:
    """Where one ends in ya and the other in ya and ra, one ligature in many fonts, the lost letter is put back."""
    if b[-1:] == ENDS_IN_YA and ENDS_IN_YA_RA.search(a):
        return a, f"{b[:-1]}ي{RA_LOST}"
    if a[-1:] == ENDS_IN_YA and ENDS_IN_YA_RA.search(b):
        return f"{a[:-1]}ي{RA_LOST}", b
    return a, b
