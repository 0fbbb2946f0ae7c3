"""Whether the vowels of two spellings of one skeleton can be the same name: Hassan is not Hussein."""

from __future__ import annotations

import re

from sijill.text.arabic import is_arabic_letter

_RUN = re.compile(r"(?:[aeiou]|(?<=[aeiou])[wy](?![aeiou])|(?<![aeiou])[wy](?![aeiou]))+")
_CLASHES = frozenset({("A", "U"), ("U", "A"), ("A", "I"), ("I", "A"), ("I", "U"), ("U", "I")})


def _vowel_class(run: str) -> str:
    if run in {"ai", "ay", "ei", "ey", "aye", "eye", "ie", "e"}:
        return "E"
    if run in {"aw", "au", "ao", "ow"}:
        return "W"
    head = run[0]
    if run in {"ee", "i", "y", "ii", "iy", "ea"} or head == "i":
        return "I"
    return "U" if head in "ouw" else "A"


def vowel_classes(token: str) -> tuple[str, ...]:
    """Give the classes of a Latin token's vowel runs: A, E (also diphthongs), I, U, W (aw)."""
    body = re.sub(r"h$", "", token)
    inner = body[1:] if body[:1] in {"w", "y"} else body
    return tuple(_vowel_class(run) for run in _RUN.findall(inner))


def latin_vowels_agree(first: str, second: str) -> bool:
    """Whether two Latin spellings with one skeleton may be one name."""
    a, b = vowel_classes(first), vowel_classes(second)
    if not a or not b:
        return True
    if len(a) == len(b) or (first[0] in "aeiou" and second[0] in "aeiou" and (a[0], b[0]) in _CLASHES):
        return not any(pair in _CLASHES for pair in zip(a, b, strict=False))
    shorter, longer = sorted((a, b), key=len)
    return any(
        not any(pair in _CLASHES for pair in zip(shorter, longer[at:], strict=False))
        for at in range(len(longer) - len(shorter) + 1)
    )


def scripts_agree(arabic: str, latin: str) -> bool:
    """Whether the long vowels of a folded Arabic token can be read in a Latin one."""
    classes = set(vowel_classes(latin))
    inner = arabic[1:-1]
    if "ي" in inner and not classes & {"E", "I"} and "y" not in latin[1:]:
        return False
    if "و" in inner and not classes & {"U", "W"} and "w" not in latin and "v" not in latin:
        return False
    diphthong = re.search(r"[ae][iy](?![aeiou])", latin[1:-1])
    return not (diphthong and "ي" not in arabic)


def vowels_agree(first: str, second: str) -> bool:
    """Whether the vowels of two folded tokens with one skeleton can belong to one name."""
    arabic = [is_arabic_letter(token[0]) for token in (first, second)]
    if arabic == [True, True]:
        return first.rstrip("ها") == second.rstrip("ها")
    if arabic == [True, False]:
        return scripts_agree(first, second)
    if arabic == [False, True]:
        return scripts_agree(second, first)
    return latin_vowels_agree(first, second)
