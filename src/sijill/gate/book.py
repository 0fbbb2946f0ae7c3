"""NameBook: every guarded name and phrase, found wherever it stands in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from sijill.gate.guarded import Guarded, Hit
from sijill.gate.index import NameIndex, Parts
from sijill.gate.likeness import ALIKE, NO, SAME, is_close, likeness, nearly_all
from sijill.gate.ordinary import PARTICLES, is_ordinary
from sijill.gate.tokens import WORD, Token, plain_words, tokens_of

_MOST_BETWEEN = 2


class NameBook:
    """Guarded names and phrases, searchable.

    Args:
        guarded: What must not leave.
    """

    def __init__(self, guarded: Iterable[Guarded]) -> None:
        self._names: dict[Parts, Guarded] = {}
        self._phrases: dict[str, list[tuple[Parts, Guarded]]] = {}
        for one in guarded:
            self._enter(one)
        self._index = NameIndex(self._names.items())
        # Pages of one release repeat words and whole blocks: what was found once is not looked for again.
        self._is_suspect = lru_cache(maxsize=1 << 18)(self._index.may_hold)
        self._candidates = lru_cache(maxsize=1 << 16)(self._index.parts_like)
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

    def _name_hits(self, tokens: list[Token]) -> Iterator[Hit]:
        for at, token in enumerate(tokens):
            fused = self._index.fused.get(token.folded)
            if fused is not None:
                yield Hit(self._names[fused], token.start, token.end, parts=(token.folded,))
            parts_here = self._candidates(token.folded)
            for part in parts_here:
                single = self._single(part, token)
                if single is not None:
                    yield single
            if parts_here:
                yield from self._from(parts_here, tokens, at)

    def _single(self, part: str, token: Token) -> Hit | None:
        parts = self._index.singles.get(part)
        if parts is None or is_ordinary(token):
            return None
        how = likeness(part, token.folded)
        if how == SAME:
            return Hit(self._names[parts], token.start, token.end, parts=(token.folded,))
        if _is_capitalised(token) and is_close(part, token.folded):
            return Hit(self._names[parts], token.start, token.end, is_exact=False, parts=(token.folded,))
        return None

    def _from(self, parts_here: Parts, tokens: list[Token], at: int) -> Iterator[Hit]:
        """Names of several parts that have one here and another a little further on."""
        for other in range(at + 1, min(len(tokens), at + self._index.longest + _MOST_BETWEEN)):
            for begin in parts_here:
                for finish in self._candidates(tokens[other].folded):
                    for parts in self._index.ends.get((begin, finish), ()):
                        yield from self._ends(parts, tokens[at : other + 1], (begin, finish))
                    for parts in self._index.pairs.get((begin, finish), ()):
                        yield from self._nearly(parts, tokens, at - parts.index(begin))
            if _ends_a_name(tokens[at], tokens[other]):
                return

    def _ends(self, parts: Parts, stretch: list[Token], ends: tuple[str, str]) -> Iterator[Hit]:
        """The hit of a name whose first and last part, in either order, are the ends of a stretch."""
        if len(stretch) <= len(parts) + _MOST_BETWEEN:
            hit = self._spanning(parts, stretch)
            if _reads_as_a_name(hit, stretch, ends):
                yield hit

    def _nearly(self, parts: Parts, tokens: list[Token], begin: int) -> Iterator[Hit]:
        """The hit of a long name of which nearly all parts stand in order from about ``begin`` on."""
        begin = max(0, begin)
        stretch = tokens[begin : begin + len(parts) + 1]
        size = nearly_all(parts, tuple(one.folded for one in stretch))
        if size:
            yield self._spanning(parts, stretch[:size])

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
