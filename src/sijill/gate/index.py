"""NameIndex: guarded names by their parts and by pairs of parts, so that a search does not grow with their number."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations, islice, product

from sijill.gate.guarded import Guarded
from sijill.gate.likeness import NO, likeness, listed_forms, unclad
from sijill.gate.tokens import UNSEEN, folded_parts
from sijill.text.arabic import is_arabic_letter
from sijill.text.skeletons import token_skeleton

Parts = tuple[str, ...]
Pair = tuple[str, str]

_PREFIXES = ("abd", "abu", "عبد", "ابو")
_SUFFIXES = ("din", "دين")
_MOST_FUSIONS = 400
_LONG = 3


class NameIndex:
    """Guarded names, looked up by what a word of a text might be.

    Args:
        names: Each name's folded parts, and what is guarded.

    Attributes:
        singles: Names of one part.
        ends: Names by their first and last part, in either order.
        pairs: Long names by any two of their parts, in order.
        fused: Living people's names written as one word.
        longest: Most parts of any name.
    """

    def __init__(self, names: Iterable[tuple[Parts, Guarded]]) -> None:
        self.singles: dict[str, Parts] = {}
        self.ends: dict[Pair, list[Parts]] = {}
        self.pairs: dict[Pair, list[Parts]] = {}
        self.fused: dict[str, Parts] = {}
        self.longest = 0
        self._forms: dict[str, set[str]] = {}
        self._keys: dict[str, set[str]] = {}
        self._hints: set[str] = set()
        seen: set[str] = set()
        for parts, guarded in sorted(names, key=lambda one: one[0]):
            self._enter(parts, is_living=guarded.is_living)
            seen.update(parts)
        for part in sorted(seen):
            self._enter_forms(part)

    def may_hold(self, word: str) -> bool:
        """Whether a word might be (a piece of) a guarded name; says yes too often, never too seldom."""
        return any(
            form in self._hints or form in self.fused or _key(form) in self._hints
            for folded in folded_parts(UNSEEN.sub("", word))
            for form in unclad(folded)
        )

    def parts_like(self, word: str) -> Parts:
        """Give the guarded parts that a folded ``word`` may be a spelling of, in order."""
        found: set[str] = set()
        for form in unclad(word):
            found |= self._forms.get(form, set()) | self._keys.get(token_skeleton(form), set())
        return tuple(sorted(part for part in found if likeness(part, word) != NO))

    def _enter(self, parts: Parts, *, is_living: bool) -> None:
        self.longest = max(self.longest, len(parts))
        if len(parts) == 1:
            self.singles[parts[0]] = parts
            return
        for pair in {(parts[0], parts[-1]), (parts[-1], parts[0])}:
            self.ends.setdefault(pair, []).append(parts)
        for pair in sorted(set(combinations(parts, 2))) if len(parts) >= _LONG else ():
            self.pairs.setdefault(pair, []).append(parts)
        for joined in _fusions(parts) if is_living else ():
            self.fused.setdefault(joined, parts)

    def _enter_forms(self, part: str) -> None:
        for form in listed_forms(part):
            self._forms.setdefault(form, set()).add(part)
            self._keys.setdefault(token_skeleton(form), set()).add(part)
            self._hints.update(piece for bare in (form, *_pieces(form)) for piece in (bare, _key(bare)))


def _key(form: str) -> str:
    """The consonant key of a folded word, marked so that it is not mistaken for a word."""
    return f"~{token_skeleton(form)}"


def _pieces(part: str) -> list[str]:
    """What ``Abd``, ``Abu`` and ``al-Din`` were joined to in ``part``, and those words themselves."""
    fronts = [piece for prefix in _PREFIXES if part.startswith(prefix) for piece in (prefix, part[len(prefix) :])]
    backs = [piece for suffix in _SUFFIXES if part.endswith(suffix) for piece in (suffix, part[: -len(suffix)])]
    return [piece for piece in fronts + backs if piece]


def _fusions(parts: tuple[str, ...]) -> set[str]:
    """The parts of a name written as one word, as in an address or a handle, in every listed spelling.

    The last part may have its article: ``nabilalqarmo``.
    """
    if len(parts) == 1:
        return set()
    spelled = product(*(sorted(listed_forms(part)) for part in parts))
    some = list(islice(spelled, _MOST_FUSIONS))
    clad = {"".join((*one[:-1], article, one[-1])) for one in some for article in _articles(one[-1])}
    return clad | {"".join(one[::way]) for one in some for way in (1, -1)}


def _articles(part: str) -> tuple[str, ...]:
    return ("ال",) if is_arabic_letter(part[0]) else ("al", "el")
