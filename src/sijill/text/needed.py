"""What a pattern cannot match without: letters of which every text it is found in holds some."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

Ways = frozenset[str]
Part = tuple[Ways | None, list[Ways]]
"""A part of a pattern: all it can stand for, where that is little, and the sets of which it needs one each."""
_NOTHING: Ways = frozenset({""})
_MOST = 96
"""Where more ways to write a part than this are possible, it is taken to be anything (ways)."""
_CLASS = 12
"""A class of more characters than this is taken to be any character."""
_CHANCE = (1.0, 0.9, 0.3, 0.08, 0.03, 0.015, 0.01)
"""About how likely a short text holds so many given letters by chance, up to the longest that differ."""
FARTHEST_BEHIND = 64
"""How far before its beginning a match may need letters (characters)."""
_WORTH = 1.2
"""Sets that a text holds one of more surely than this are not looked for."""
_ODD = (("ſ", "s"), ("İ", "i"), ("ı", "i"))
"""Letters that a pattern without regard to case takes for plain ones, and small letters do not."""


def folded(text: str) -> str:
    """Give the text in small letters, such that whatever :func:`needed` names is found in it whatever its case."""
    if not text.isascii():
        for odd, plain in _ODD:
            if odd in text:
                text = text.replace(odd, plain)
    return text.lower()


def needed(pattern: str, flags: int = 0) -> tuple[tuple[str, ...], ...]:
    r"""Give sets of letters: every :func:`folded` text in which ``pattern`` is found holds one of each set.

    Nothing where no such letters are worth looking for, or where this Python does not lay patterns open.

    >>> needed(r"\b(?:killed|dead)\b")
    (('dead', 'killed'),)
    >>> needed(r"\w+")
    ()
    """
    try:
        opened = import_module("re._parser").parse(pattern, flags)
    except (ImportError, AttributeError):
        return ()
    sets = [_shortest(one) for one in _sets(*_sequence(opened)) if len(one) <= 2 * _MOST]
    worth = sorted((_chance(one), sorted(one)) for one in sets)
    return tuple(tuple(letters) for chance, letters in worth[:2] if chance < _WORTH)


def _sets(ways: Ways | None, needs: list[Ways]) -> list[Ways]:
    return needs if ways is None or "" in ways else [*needs, ways]


def _sequence(items: Iterable[tuple[Any, Any]]) -> Part:
    """Parts that follow each other: those that can stand for little are put together."""
    so_far, needs, is_whole = _NOTHING, list[Ways](), True
    run = ""
    for name, held in items:
        letter = _letter(held) if str(name) == "LITERAL" else ""
        if letter:
            run += letter
            continue
        if run:
            so_far, run = frozenset([way + run for way in so_far]), ""
        ways, more = _of(str(name), held)
        needs += more
        if ways is _NOTHING:
            continue
        if ways is not None and len(ways) * len(so_far) <= _MOST:
            so_far = frozenset([a + b for a in so_far for b in ways])
            continue
        needs += _sets(so_far, [])
        so_far, is_whole = ways or _NOTHING, False
    if run:
        so_far = frozenset([way + run for way in so_far])
    return (so_far, needs) if is_whole else (None, [*needs, *_sets(so_far, [])])


def _of(name: str, held: Any) -> Part:
    """One part by its kind; what is not known here may be anything."""
    match name:
        case "IN":
            return _one_of(held), []
        case "SUBPATTERN":
            return _sequence(held[3])
        case "ATOMIC_GROUP":
            return _sequence(held)
        case "BRANCH":
            return _either([_sequence(one) for one in held[1]])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repeated(held[0], held[1], held[2])
        case "ASSERT":
            is_far = held[0] < 0 and held[1].getwidth()[1] > FARTHEST_BEHIND
            return _NOTHING, [] if is_far else _sets(*_sequence(held[1]))
        case "AT" | "ASSERT_NOT":
            return _NOTHING, []
        case _:
            return None, []


def _letter(code: int) -> str:
    """A character as folded; none where other letters are taken for it."""
    letter = chr(code)
    return letter.lower() if letter.isascii() or letter.lower() == letter.upper() else ""


def _one_of(items: Sequence[tuple[Any, Any]]) -> Ways | None:
    """The characters of a class as folded; ``None`` where they are many."""
    letters: list[str] = []
    for name, held in items:
        if str(name) == "LITERAL":
            letters.append(_letter(held))
        elif str(name) == "RANGE" and held[1] - held[0] < _CLASS:
            letters += map(_letter, range(held[0], held[1] + 1))
        else:
            return None
    return frozenset(letters) if len(letters) <= _CLASS and all(letters) else None


def _either(parts: Sequence[Part]) -> Part:
    needs = [_one_of_each(parts)] if all(more or (ways and "" not in ways) for ways, more in parts) else []
    if any(ways is None for ways, _ in parts) or sum(len(ways or ()) for ways, _ in parts) > _MOST:
        return None, needs
    return frozenset().union(*(ways or () for ways, _ in parts)), needs if any(more for _, more in parts) else []


def _one_of_each(parts: Sequence[Part]) -> Ways:
    """The rarest set of each branch, together: whichever branch is taken, one of them is there."""
    return frozenset[str]().union(*(min(_sets(*part), key=_chance) for part in parts))


def _repeated(least: int, most: int, inner: Iterable[tuple[Any, Any]]) -> Part:
    if least == 0 and most != 1:
        return None, []
    ways, needs = _sequence(inner)
    if least == 0:
        return (None if ways is None else ways | _NOTHING), []
    return (ways, needs) if most == 1 else (None, _sets(ways, needs))


def _shortest(letters: Ways) -> Ways:
    """The set without what holds another of it."""
    kept: list[str] = []
    for one in sorted(letters, key=len):
        if not any(other in one for other in kept):
            kept.append(one)
    return frozenset(kept)


def _chance(letters: Ways) -> float:
    """About how likely a text that the pattern is not found in holds one of the letters."""
    return sum([_CHANCE[min(len(one), len(_CHANCE) - 1)] for one in letters])
