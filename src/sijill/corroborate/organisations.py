"""Organisations: which known organisation a name, abbreviation or spelling means."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sijill.corroborate.lexicon import folded
from sijill.model.sources import Source, SourceKind

_DECORATION = re.compile(r"\b(?:arabic|english|live|online|radio|television|tv|video|website|channel|agency)\b")
LIKENESS = 92
"""How alike (0 to 100) a long name must be to be taken for a misspelt known one."""
LONG_WORDS = 4
WORD_LIKENESS = 75
"""How alike (0 to 100) each word must be to the word at its place."""


@dataclass(frozen=True, slots=True)
class Organisations:
    """Every known organisation, by name.

    Attributes:
        sources: Canonical name to source.
        names: Folded name or variant to canonical name.
        abbreviations: Abbreviation, as written, to canonical name.
        described: Folded base ("uk-based") to the canonical names described so, sorted.
    """

    sources: dict[str, Source]
    names: dict[str, str]
    abbreviations: dict[str, str]
    described: dict[str, tuple[str, ...]]

    def exact(self, name: str) -> str | None:
        """The canonical name that ``name`` is, word for word, or ``None``."""
        if name.strip() in self.abbreviations:
            return self.abbreviations[name.strip()]
        plain = re.sub(r"^the\s+", "", folded(name))
        return self.names.get(plain) or self.names.get(" ".join(_DECORATION.sub(" ", plain).split()))

    def within(self, text: str) -> str | None:
        """The canonical name of the first organisation named in ``text`` (longest name wins), or ``None``."""
        hits: list[tuple[int, int, str]] = []
        for match in _any_of(self.abbreviations).finditer(text):
            if _is_part_of_a_name(text, match.start(), match.end()):
                continue
            hits.append((match.start(), -len(match.group(0)), self.abbreviations[match.group(0)]))
        for match in _any_of(self.names).finditer(folded(text)):
            spelt = re.search(re.escape(match.group(0)), text, re.IGNORECASE)
            if spelt and _is_part_of_a_name(text, spelt.start(), spelt.end()):
                continue
            hits.append((match.start(), -len(match.group(0)), self.names[match.group(0)]))
        return min(hits)[2] if hits else self._misspelt(text)

    def _misspelt(self, text: str) -> str | None:
        from rapidfuzz import fuzz, process

        plain = folded(text)
        if len(plain.split()) < LONG_WORDS:
            return None
        best = process.extractOne(plain, sorted(self.names), scorer=fuzz.ratio, score_cutoff=LIKENESS)
        if best is None or len(best[0].split()) < LONG_WORDS:
            return None
        return self.names[best[0]] if _are_spellings(plain.split(), best[0].split()) else None

    def kind_of(self, name: str) -> SourceKind:
        """What kind of source the organisation ``name`` is; unknown when it is not listed."""
        return self.sources[name].kind if name in self.sources else SourceKind.UNKNOWN


def _are_spellings(words: list[str], others: list[str]) -> bool:
    """Whether two names of the same length are one, word for word; ``Ritasin`` and ``Syrian`` are two."""
    from rapidfuzz import fuzz

    return len(words) == len(others) and all(
        fuzz.ratio(word, other) >= WORD_LIKENESS for word, other in zip(words, others, strict=True)
    )


def _any_of(names: dict[str, str]) -> re.Pattern[str]:
    return _compiled(tuple(names))


@cache
def _compiled(names: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(r"(?<![\w])(?:" + "|".join(re.escape(name) for name in ordered) + r")(?![\w])")


_BEFORE = re.compile(r"(\S+)\s+$")
_AFTER = re.compile(r"^\s+(\S+)")
_BESIDE = frozenset({"a", "an", "and", "by", "chief", "director", "head", "of", "spokesman", "spokesperson", "the"})


def _is_part_of_a_name(text: str, start: int, end: int) -> bool:
    """Whether capital letters beside it make it a part of another name: ``Sahel`` before ``Observatory``."""
    before, after = _BEFORE.search(text[:start]), _AFTER.search(text[end:])
    for beside in (before, after):
        word = beside.group(1) if beside else ""
        is_name = word[:1].isupper() and not word.endswith(("-based", "'s", "’s", ","))
        if is_name and word.casefold().strip(".,;:()") not in _BESIDE:
            return True
    return False


@cache
def organisations() -> Organisations:
    """Give the shipped organisations, read once."""
    text = (files("sijill") / "data" / "organisations" / "organisations.toml").read_text(encoding="utf-8")
    sources: dict[str, Source] = {}
    names: dict[str, str] = {}
    abbreviations: dict[str, str] = {}
    described: dict[str, set[str]] = {}
    for row in tomllib.loads(text)["organisation"]:
        name = row["canonical"]
        spellings = sorted({*row.get("en", ()), *row.get("ar", ()), *row.get("abbreviations", ())} - {name})
        sources[name] = Source(name, SourceKind(row["kind"]), tuple(spellings))
        names |= {re.sub(r"^the\s+", "", folded(each)): name for each in (name, *row.get("en", ()), *row.get("ar", ()))}
        abbreviations |= dict.fromkeys(row.get("abbreviations", ()), name)
        for base in row.get("described", ()):
            described.setdefault(folded(base), set()).add(name)
    return Organisations(sources, names, abbreviations, {base: tuple(sorted(who)) for base, who in described.items()})
