"""NameBook: every guarded name, indexed so that a long text is searched for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, product

from sijill.gate.guarded import Guarded, Hit
from sijill.gate.likeness import ALIKE, NO, SAME, is_close, likeness, listed_forms, nearly_all, unclad
from sijill.gate.ordinary import PARTICLES, is_ordinary
from sijill.gate.tokens import UNSEEN, WORD, Token, folded_parts, plain_words, tokens_of
from sijill.text.skeletons import token_skeleton

_PREFIXES = ("abd", "abu", "عبد", "ابو")
_SUFFIXES = ("din", "دين")
_MOST_BETWEEN = 2
_MOST_FUSIONS = 400
_FEWEST_TO_MISS = 3


class NameBook:
    """Guarded names and phrases, searchable.

    Args:
        guarded: What must not leave.
    """

    def __init__(self, guarded: Iterable[Guarded]) -> None:
        self._names: dict[tuple[str, ...], Guarded] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], Guarded]]] = {}
        for one in guarded:
            self._enter(one)
        self._by_part: dict[str, list[tuple[str, ...]]] = {}
        self._long_by_part: dict[str, list[tuple[str, ...]]] = {}
        for parts in sorted(self._names):
            for part in {parts[0], parts[-1]}:
                self._by_part.setdefault(part, []).append(parts)
            for part in set(parts[:2]) if len(parts) >= _FEWEST_TO_MISS else ():
                self._long_by_part.setdefault(part, []).append(parts)
        self._fused = {joined: parts for parts in sorted(self._names) for joined in _fusions(parts)}
        self._forms: dict[str, set[str]] = {}
        self._keys: dict[str, set[str]] = {}
        self._hints: set[str] = set()
        for part in sorted({part for parts in self._names for part in parts}):
            self._index(part)
        # Pages of one release repeat words and whole blocks: what was found once is not looked for again.
        self._is_suspect = lru_cache(maxsize=1 << 18)(self._could_be_part)
        self._candidates = lru_cache(maxsize=1 << 16)(self._parts_like)
        self._found = lru_cache(maxsize=1 << 15)(self._search)

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Give every place in ``text`` where a guarded name or phrase stands, in order."""
        return self._found(text)

    def _search(self, text: str) -> tuple[Hit, ...]:
        found = list(self._phrase_hits(text))
        if any(self._is_suspect(match.group()) for match in WORD.finditer(text)):
            found.extend(self._name_hits(tokens_of(text)))
        return tuple(sorted(set(found), key=lambda hit: (hit.start, hit.end, hit.guarded.item, hit.guarded.words)))

    def _enter(self, one: Guarded) -> None:
        if one.is_phrase:
            phrase = tuple(word for word, _, _ in plain_words(one.words))
            self._phrases.setdefault(phrase[0], []).append((phrase, one))
            return
        parts = tuple(token.folded for token in tokens_of(one.words))
        known = self._names.get(parts)
        if parts and (known is None or (one.is_living and not known.is_living)):
            self._names[parts] = one

    def _index(self, part: str) -> None:
        for form in listed_forms(part):
            self._forms.setdefault(form, set()).add(part)
            self._keys.setdefault(token_skeleton(form), set()).add(part)
            self._hints.update(piece for bare in (form, *_pieces(form)) for piece in (bare, _key(bare)))

    def _could_be_part(self, word: str) -> bool:
        """Whether a word might be (a piece of) a guarded name; says yes too often, never too seldom."""
        return any(
            form in self._hints or form in self._fused or _key(form) in self._hints
            for folded in folded_parts(UNSEEN.sub("", word))
            for form in unclad(folded)
        )

    def _parts_like(self, word: str) -> tuple[str, ...]:
        """Guarded parts that ``word`` may be a spelling of, in order."""
        found: set[str] = set()
        for form in unclad(word):
            found |= self._forms.get(form, set()) | self._keys.get(token_skeleton(form), set())
        return tuple(sorted(part for part in found if likeness(part, word) != NO))

    def _name_hits(self, tokens: list[Token]) -> Iterator[Hit]:
        for at, token in enumerate(tokens):
            fused = self._fused.get(token.folded)
            if fused is not None:
                yield Hit(self._names[fused], token.start, token.end, parts=(token.folded,))
            for part in self._candidates(token.folded):
                for parts in self._by_part.get(part, ()):
                    hit = self._single(parts, token) if len(parts) == 1 else self._several(parts, tokens, at)
                    if hit is not None:
                        yield hit
                for parts in self._long_by_part.get(part, ()):
                    stretch = tokens[at : at + len(parts) + 1]
                    size = nearly_all(parts, tuple(one.folded for one in stretch))
                    if size:
                        yield self._spanning(parts, stretch[:size])

    def _single(self, parts: tuple[str, ...], token: Token) -> Hit | None:
        how = likeness(parts[0], token.folded)
        if how == SAME and not is_ordinary(token):
            return Hit(self._names[parts], token.start, token.end, parts=(token.folded,))
        if how == ALIKE and _is_capitalised(token) and is_close(parts[0], token.folded):
            return Hit(self._names[parts], token.start, token.end, is_exact=False, parts=(token.folded,))
        return None

    def _several(self, parts: tuple[str, ...], tokens: list[Token], at: int) -> Hit | None:
        """The hit that begins at ``at``: the first and the last part near each other, in either order."""
        reach = len(parts) + _MOST_BETWEEN
        for begin, finish in ((parts[0], parts[-1]), (parts[-1], parts[0])):
            if likeness(begin, tokens[at].folded) == NO:
                continue
            for other in range(at + 1, min(len(tokens), at + reach)):
                stretch = tokens[at : other + 1]
                if likeness(finish, tokens[other].folded) != NO:
                    hit = self._spanning(parts, stretch)
                    if _reads_as_a_name(hit, stretch, (begin, finish)):
                        return hit
                if _ends_a_name(tokens[at], tokens[other]):
                    break
        return None

    def _spanning(self, parts: tuple[str, ...], tokens: list[Token]) -> Hit:
        levels = [max(likeness(part, token.folded) for token in tokens) for part in parts]
        return Hit(
            self._names[parts],
            tokens[0].start,
            tokens[-1].end,
            is_whole=min(levels) != NO,
            is_exact=min(level for level in levels if level != NO) == SAME,
            parts=tuple(token.folded for token in tokens),
        )

    def _phrase_hits(self, text: str) -> Iterator[Hit]:
        words = plain_words(text) if self._phrases else []
        for at, (word, start, _) in enumerate(words):
            for phrase, guarded in self._phrases.get(word, ()):
                stretch = words[at : at + len(phrase)]
                if tuple(one for one, _, _ in stretch) == phrase:
                    yield Hit(guarded, start, stretch[-1][2])


def _is_capitalised(token: Token) -> bool:
    """Whether a word stands as a name does; Arabic has no capitals, and a line of capitals has no small letters."""
    return not token.is_lower and (
        len(token.written) < 2 or token.written != token.written.upper() or token.is_caseless
    )


def _ends_a_name(begun: Token, following: Token) -> bool:
    return following.is_lower and not begun.is_lower and following.folded not in PARTICLES


def _reads_as_a_name(hit: Hit, tokens: list[Token], ends: tuple[str, str]) -> bool:
    """Whether a stretch whose ends are like a name's is that name.

    When both ends are unlisted spellings, only a whole name with nothing between them counts, or any name of somebody
    who lives; in lower case such a spelling needs a listed one beside it.
    """
    levels = [likeness(part, token.folded) for part, token in zip(ends, (tokens[0], tokens[-1]), strict=True)]
    is_loose = any(
        token.is_lower and level == ALIKE for level, token in zip(levels, (tokens[0], tokens[-1]), strict=True)
    )
    is_tight = hit.is_whole and len(tokens) <= len(tokens_of(hit.guarded.words))
    if is_loose:
        return is_tight and SAME in levels and not any(is_ordinary(token) for token in tokens)
    return SAME in levels or is_tight or hit.guarded.is_living


def _key(form: str) -> str:
    """The consonant key of a folded word, marked so that it is not mistaken for a word."""
    return f"~{token_skeleton(form)}"


def _pieces(part: str) -> list[str]:
    """What ``Abd``, ``Abu`` and ``al-Din`` were joined to in ``part``, and those words themselves."""
    fronts = [piece for prefix in _PREFIXES if part.startswith(prefix) for piece in (prefix, part[len(prefix) :])]
    backs = [piece for suffix in _SUFFIXES if part.endswith(suffix) for piece in (suffix, part[: -len(suffix)])]
    return [piece for piece in fronts + backs if piece]


def _fusions(parts: tuple[str, ...]) -> set[str]:
    """The parts of a name written as one word, as in an address or a handle, in every listed spelling."""
    if len(parts) == 1:
        return set()
    spelled = product(*(sorted(listed_forms(part)) for part in parts))
    return {"".join(one[::way]) for one in islice(spelled, _MOST_FUSIONS) for way in (1, -1)}
