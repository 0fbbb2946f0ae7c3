"""Origin from free text: who said it first, told apart from whoever handed it on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache

from sijill.corroborate.lexicon import folded, holds_any, keys_found, pattern, words_of
from sijill.corroborate.org_words import has_head, in_english, is_body, kind_words, name_key
from sijill.corroborate.organisations import organisations
from sijill.corroborate.outlets import Outlet, outlet_name
from sijill.corroborate.toll import Origin
from sijill.model.sources import SourceKind

_BRACKETS = re.compile(r"\s*\([^)]*\)")
_BASED = re.compile(r"\b([\w.]+)-based\b|\bbased in (?:the )?([\w.]+)")
_FOR_A_BODY = re.compile(
    r"(?:an?\s+|the\s+)?(?:\w+\s+)?(?:spokes(?:man|woman|person|people)|representatives?|statements?|press office|"
    r"media office|director|head|chief|chair(?:man|woman)?|members?|officials?)\s+(?:for|of|from|by|at|with)\s+"
    r"(?:the\s+)?(?P<body>\S.*)",
    re.IGNORECASE,
)
"""Whoever speaks for a body, and the body."""
_FOR_A_BODY_ARABIC = re.compile(
    r"(?:ال)?(?:مدير|مديرة|رئيس|رئيسة|متحدث|متحدثة|ناطق|ناطقة|مسؤول|مسؤولة|عضو|ممثل)\s+"
    r"(?:(?:باسم|في|لدى|عن|من)\s+)?(?P<body>\S.*)"
)
_SOURCES = re.compile(r"\bsources?\b|مصادر|مصدر")
_AND = re.compile(r"\s*(?:, and |,| and | & |/|;| و | و(?=\w{3}))\s*")
GOVERNMENT = "Government (official figures)"
_LOCAL_WORDS = frozenset({"police", "الشرطه", "governor"})
_ONE_OF_SEVERAL = frozenset({"army", "الجيش", "military"})
"""Of these a war has more than one: one with a name of its own is not the state's."""
_GOVERNMENT_WORDS = frozenset(
    {"authorities", "cabinet", "government", "official figures", "official toll", "state", "الحكومة", "السلطات"}
)


@lru_cache(maxsize=65_536)
def origins_of(words: str, outlet: Outlet) -> tuple[Origin, ...]:
    """Read the free text of an attribution: one origin, or several when bodies are joined by "and".

    Nothing written, or the outlet itself, makes the outlet the origin.

    >>> from sijill.corroborate.outlets import outlet_of
    >>> [origin.name for origin in origins_of("SOHR (director)", outlet_of("BBC"))]
    ['Syrian Observatory for Human Rights']
    >>> first, = origins_of("eyewitnesses via Fox News and NYT", outlet_of("Example Times"))
    >>> first.name, first.relays, first.is_named
    ('eyewitnesses (not named, through Example Times)', ('Fox News', 'The New York Times'), False)
    """
    first, relays = _hands(words)
    handed = tuple(name for name in dict.fromkeys((*relays, *outlet.cites)) if name != outlet.name)
    if not first or outlet_name(first) == outlet.name:
        return (replace(own_words(outlet.name), relays=handed),)
    joint = tuple(dict.fromkeys(replace(_speaker(part, outlet), relays=handed) for part in parts_of(first)))
    told = {origin.name: origin for origin in reversed(joint)}
    return tuple(told[name] for name in dict.fromkeys(origin.name for origin in joint))


def parts_of(words: str) -> tuple[str, ...]:
    """Give the sources that words name jointly, or the words alone: not each "and" joins two bodies.

    >>> parts_of("the health ministry and the Sahel Observatory"), parts_of("Ministry of Health and Population")
    (('the health ministry', 'the Sahel Observatory'), ('Ministry of Health and Population',))
    """
    bare = _BRACKETS.sub("", words).strip() or words
    if organisations().exact(bare):
        return (words,)
    joint = tuple(part for part in _AND.split(bare) if part)
    return joint if len(joint) > 1 and all(map(_is_a_source, joint)) else (words,)


def _is_a_source(part: str) -> bool:
    text = folded(part)
    is_known = organisations().exact(part) or _institution(text) or keys_found(text, "origins", "unnamed")
    return bool(is_known) or has_head(part)


def _hands(words: str) -> tuple[str, tuple[str, ...]]:
    """The first speaker's words, and the canonical names of those who handed them on."""
    text = " ".join(words.split())
    after = re.split(_handing("hands_on_after"), text, maxsplit=1)
    if len(after) == 2:
        return after[0].strip(), _names(after[1])
    before = re.split(_handing("hands_on_before"), text, maxsplit=1)
    if len(before) == 2 and before[0].strip():
        return before[1].strip(), _names(before[0])
    return before[-1].strip(), ()


@cache
def _handing(section: str) -> re.Pattern[str]:
    listed = "|".join(re.escape(word) for word in sorted(words_of("origins", section), key=lambda w: (-len(w), w)))
    return re.compile(rf"(?:^|[\s,]+)(?:{listed})\s+(?!by\b)", re.IGNORECASE)


def _names(words: str) -> tuple[str, ...]:
    return tuple(outlet_name(part) for part in _AND.split(words) if part.strip())


def _speaker(words: str, outlet: Outlet) -> Origin:
    known = organisations().exact(words) or organisations().within(words)
    if known and not _SOURCES.search(folded(words)):
        return Origin(known, organisations().kind_of(known), how=f"'{words}' → {known}")
    text = folded(words)
    institution = _institution(text)
    if institution and not _SOURCES.search(text):
        return replace(institution, how=f"'{words}' → {institution.name}")
    unnamed = keys_found(text, "origins", "unnamed")
    if unnamed and not _is_proper(words, unnamed):
        kind = SourceKind(min(unnamed, key=lambda key: (-max(len(word) for word in unnamed[key]), key)))
        based = _BASED.search(text)
        name = f"{_BRACKETS.sub('', words).strip()} (not named, through {outlet.name})"
        described = f"{based.group(1) or based.group(2)}-based" if based else ""
        return Origin(name, kind, is_named=False, described=described, how=f"'{words}' names nobody")
    bare = re.sub(r"^the\s+(?=\S)", "", _BRACKETS.sub("", words).strip() or words.strip())
    speaks_for = _FOR_A_BODY.fullmatch(bare) or _FOR_A_BODY_ARABIC.fullmatch(bare)
    if speaks_for and is_body(speaks_for["body"]):
        return replace(_speaker(speaks_for["body"], outlet), how=f"'{words}' speaks for {speaks_for['body']}")
    return Origin(bare, how=f"'{words}' stands for itself: not a listed organisation")


@lru_cache(maxsize=65_536)
def own_words(outlet: str) -> Origin:
    """Give the origin that an outlet is when it names nobody: an institution, a listed organisation, else a medium."""
    institution = _institution(folded(outlet))
    if institution:
        return replace(institution, how="its own words")
    kind = organisations().kind_of(outlet)
    is_medium = kind is SourceKind.UNKNOWN and not is_body(outlet)
    return Origin(outlet, SourceKind.MEDIA if is_medium else kind, how="its own words")


def _is_proper(words: str, unnamed: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a word for a kind of source stands with a capital inside the words: ``Tartus National Hospital``."""
    found = [
        re.search(rf"(?<=\w\s){re.escape(word)}\b", words, re.IGNORECASE) for each in unnamed.values() for word in each
    ]
    return any(match is not None and match.group(0)[:1].isupper() for match in found)


def _institution(text: str) -> Origin | None:
    """The state or health institution the folded words name, or ``None``."""
    text = re.sub(r"\bministry (?!of\b)(\w+)$", r"\1 ministry", in_english(text))
    plain = re.sub(r"\bministry of (?:the )?(\w+)", r"\1 ministry", text)
    plain = " ".join(pattern(words_of("scopes", "demonym")).sub(" ", re.sub(r"'s\b|^the\s", " ", plain)).split())
    if holds_any(text, words_of("origins", "medical")) or holds_any(plain, words_of("origins", "medical")):
        return Origin("Health Ministry", SourceKind.MEDICAL)
    word = holds_any(plain, words_of("origins", "state"))
    if not word:
        return None
    if word in _GOVERNMENT_WORDS or set(keys_found(plain, "origins", "state").get("words", ())) <= _GOVERNMENT_WORDS:
        return Origin(GOVERNMENT, SourceKind.STATE)
    if word in _LOCAL_WORDS and name_key(plain) - kind_words():
        return None  # one of many: it is told apart by its own name
    if word in _ONE_OF_SEVERAL and _sets_apart(plain):
        return None
    office = re.search(r"(\w+) ministry", plain)
    return Origin((f"{office.group(1)} ministry" if office else word).title(), SourceKind.STATE)


def _sets_apart(plain: str) -> bool:
    """Whether words stand beside that of an army which are no word for its people or its kind."""
    words = set(re.findall(r"[^\W\d_]{3,}", plain)) - set(words_of("origins", "army", "beside"))
    return bool(words - kind_words() - _GOVERNMENT_WORDS - set(words_of("origins", "state")))
