"""What befell the bearer of a name, by the words around one mention: how strongly it is one of the dead's."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import fsum

from sijill.extract.english.names.name_chains import Chain, Mention, is_by_child
from sijill.extract.english.names.name_roles import role_of
from sijill.extract.english.names.told_states import ToldStates, states
from sijill.extract.lexicon import listed, words
from sijill.text.sought import Sought, Together

_BEFORE, _AFTER = 130, 150
_ONE_BEFORE, _ONE_AFTER, _PARAGRAPH, _PAGE = 90, 80, 250, 400
_ONE = {
    "before": ("kin", "owned_kin", "age", "martyr", "kin_called", "told_by", "kin_of", "hurt", "trade"),
    "after": ("age", "kunya", "possessive", "death", "kin", "place", "speaks", "with_kin", "hurt", "died", "relation"),
}
_SPECIAL = {"killed_including": "including", "killed_with": "along", "killed_colon": "colon"}
"""Cues of which the first says all that the second says, and more."""


@cache
def _before() -> Mapping[str, Sought]:
    """The patterns for what stands before a name, in small letters, which are looked through in half the time."""
    return {cue: Sought(pattern) for cue, pattern in _patterns("before")}


@cache
def _after() -> Mapping[str, Sought]:
    """The patterns for what stands behind a name, in small letters: each begins right behind it."""
    return {cue: Sought(pattern) for cue, pattern in _patterns("after")}


@cache
def _all_before() -> Together[str]:
    return Together(_before())


@cache
def _all_after() -> Together[str]:
    return Together(_after())


def _patterns(side: str) -> Iterator[tuple[str, str]]:
    kin = "|".join(listed("fates", "kin"))
    held = _lexicon()[side]
    assert isinstance(held, dict)
    yield from ((cue, str(pattern).replace("{kin}", kin)) for cue, pattern in held.items())


@cache
def _weights() -> Mapping[str, float]:
    held = _lexicon()["weights"]
    assert isinstance(held, dict)
    return {str(cue): float(weight) for cue, weight in held.items()}


@cache
def _lexicon() -> Mapping[str, object]:
    return tomllib.loads(resources.files("sijill.data").joinpath("lexicons/fates.toml").read_text(encoding="utf-8"))


def is_named_family(plain: str, mention: Mention) -> bool:
    """Whether a name is a family's or a house's: "the X family", "al-X"."""
    if re.search(r"\bfamil(?:y|ies)\b", mention.name, re.IGNORECASE):
        return True
    alone = len(mention.parts) == 1 and mention.name[:3].lower() in {"al-", "el-", "al "}
    return alone or _after()["family"].match(plain[mention.end : mention.end + 30].lower()) is not None


def is_named_place(name: str) -> bool:
    """Whether a name is a place's or an organisation's that bears somebody's name: "Omar Haddad Mosque"."""
    rest, _, last = name.lower().rpartition(" ")
    return bool(rest) and last in named_heads()


@cache
def named_heads() -> frozenset[str]:
    """Give the words that end the names of places, buildings and organisations."""
    return words("names", "place_nouns") | words("names", "organisation_heads") | words("fates", "built")


_RULES = re.compile(
    r"['’]s?\s(?:[a-z-]+\s){0,3}(?:government|administration|presidency|premiership|regime|cabinet|rule|reign|office|ministry"
    r"|campaign|candidacy)\b",
    re.IGNORECASE,
)
_PLACE_OF = re.compile(r"\b(?P<place>[a-z]+)\sof\s(?:the\s)?$", re.IGNORECASE)
_PLACE_OF_BEFORE = 40


def is_ruler(plain: str, mention: Mention) -> bool:
    """Whether a name only says whose rule is meant: "toppled *Mira Saad*'s elected government"."""
    return _RULES.match(plain, mention.end) is not None


def is_place_of(plain: str, mention: Mention) -> bool:
    """Whether a name is that of a place told right before: "the community of *Santa Velsk*"."""
    before = _PLACE_OF.search(plain, max(0, mention.start - _PLACE_OF_BEFORE), mention.start)
    return before is not None and before["place"].lower() in words("names", "place_nouns") | {"community", "hamlet"}


_SPARED = re.compile(
    r"\b(?:all|everyone|everybody|anyone|nobody)"
    r"(?:\s(?:(?:in|of|on|aboard)\s(?:(?:the|his|her|their)\s)?|(?:the|his|her|their)\s)(?:\w+\s)?\w+)?"
    r"\s(?:but|except(?:\sfor)?|apart\sfrom|other\sthan|save)\s$",
    re.IGNORECASE,
)
_SPARED_BEFORE = 60
"""Characters."""


def is_spared(plain: str, mention: Mention) -> bool:
    """Whether a name is that of the only one who was not harmed: "everyone but *Sara Haddad* was killed"."""
    return _SPARED.search(plain, max(0, mention.start - _SPARED_BEFORE), mention.start) is not None


_BODY = re.compile(
    r"\b(?:charity|(?:i|l)?ngo|organi[sz]ation|agency|aid group|foundation|company|firm|newspaper|magazine|broadcaster"
    r"|association|trust|airline|contractor|federation)\s$",
    re.IGNORECASE,
)
_BODY_BEFORE = 16
"""Characters."""


def is_body(plain: str, mention: Mention) -> bool:
    """Whether a name is that of a body told right before: "a nurse with the charity *Noor House*"."""
    return _BODY.search(plain, max(0, mention.start - _BODY_BEFORE), mention.start) is not None


_TOLD_BESIDE = re.compile(
    r"\b(?:(?:photo(?:graph|s|graphs)?|pictures?|images?|videos?|source|credits?|graphics?|maps?|text|author|contact|byline)"
    r"\s?(?:by\s|:|/|[–—-])|(?:compiled|reporting|editing|edited|written|translated|translation|prepared)\s?(?:by\s|:))\s?$"
    r"|\b(?:first|initially|originally|wrongly|mistakenly|falsely|erroneously)"
    r"\s(?:identified|named|reported)\s(?:as|to be)\s$",
    re.IGNORECASE,
)
_BEFALLS = re.compile(r"\s(?:was|were|is|has been|had been|died|succumbed)\b")
_BESIDE_BEFORE = 36
"""Characters."""


def is_told_beside(plain: str, start: int, end: int | None = None) -> bool:
    """Whether a name is of nobody the text tells of: "(Photo: *A*)", "compiled by *B*", "first identified as *C*"."""
    if end is not None and _BEFALLS.match(plain, end):
        return False  # "source: *Noor Haddad* was killed"
    return _TOLD_BESIDE.search(plain, max(0, start - _BESIDE_BEFORE), start) is not None


_OTHERS_LISTED = re.compile(
    r"(?:^|[.!?;\n]\s?)(?:the\s)?(?:suspects?|accused|defendants?|wanted|detained|arrested|witness(?:es)?|relatives|famil(?:y|ies)"
    r"|survivors?|mourners|lawyers?|judges?|doctors?|sources?|contacts?|signatories)"
    r"(?:\s(?:in|of|to|after|for|behind|from|at|over)\s[^.:;\n]{0,80})?:\s(?:[^.:;\n]{0,200},\s|[^.:;\n]{0,200}\sand\s)?$",
    re.IGNORECASE,
)
_OTHERS_BEFORE = 320
"""Characters."""


def is_listed_otherwise(plain: str, mention: Mention) -> bool:
    """Whether a name stands in a list of others than the dead: "Suspects in the murder of a clerk: *Noor Haddad*"."""
    start = max(0, mention.start - _OTHERS_BEFORE)
    return ":" in plain[start : mention.start] and _OTHERS_LISTED.search(plain, start, mention.start) is not None


_BRACKETED = re.compile(r"(?:\s\([^()]{1,40}\)|\))\s(?P<head>[a-z]+)\b")


def is_spelt_again(plain: str, mention: Mention) -> bool:
    """Whether a name is a place's told in two spellings: "Dar Nahla (Darnahlah) village"."""
    behind = _BRACKETED.match(plain, mention.end)
    return behind is not None and behind["head"] in words("names", "place_nouns")


_PLACED = re.compile(
    r"\b(?:in|near|at|outside|around|towards?)\s(?:the\s(?:\w+\s){1,2}of\s)?(?:[A-Z][\w’'-]+\s){1,4}"
    r"\((?:[A-Z][\w’' -]{1,30},\s){0,3}$"
)
_PLACED_BEFORE = 120
"""The place that a bracket says more of begins within so many characters before the name (characters)."""


def is_in_a_places_bracket(plain: str, mention: Mention) -> bool:
    """Whether a name only says where a place lies: "near Tolen (*Upper Velsk*), a farmer was killed"."""
    first = max(0, mention.start - _PLACED_BEFORE)
    if "(" not in plain[first : mention.start] or plain[mention.end : mention.end + 1] not in {")", ","}:
        return False
    return _PLACED.search(plain, first, mention.start) is not None


_OF_OTHERS = re.compile(r"[\s,]{0,2}(?:were|are)\b")
_JOINED = re.compile(r"(?:\b(?:and|with|alongside|as well as)|[,&])\s(?:[\w’'.-]+\s){0,4}$")
_VERBS = frozenset({"killed", "killed_far", "died", "hurt", "hurt_far"})
"""What a verb in the plural behind one name alone tells of others: "drivers working for *A* were killed"."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What the words around one mention say: how strongly its bearer is dead, whether any of them tells of a death."""

    weight: float
    tells_of_death: bool
    surely: int = 0
    """One where the bearer is plainly said to be dead, minus one where plainly alive."""
    is_aged: bool = False


def fates_of(plain: str, chain: Chain) -> list[Fate]:
    """Give the fate of each name of a row; a weight above zero is more likely a dead person's than not."""
    weights, telling = _weights(), words("fates", "telling")
    dead, alive = words("fates", "surely_dead"), words("fates", "surely_alive")
    return [
        Fate(
            fsum(weights.get(cue, 0.0) for cue in cues),
            bool(cues & telling) and ("told_of_kin" not in cues or "after_who" in cues),
            0 if "told_of_kin" in cues else bool(cues & dead) - bool(cues & alive),
            bool(cues & {"before_age", "one_before_age", "after_age", "one_after_age"}),
        )
        for cues in cues_of(plain, chain)
    ]


def cues_of(plain: str, chain: Chain) -> list[frozenset[str]]:
    """Give the cues that hold for each name of a row: those of the whole row and those beside the one name."""
    shared = frozenset(_row_cues(plain, chain))
    return [
        _of_kin(plain, mention, shared | frozenset(_own_cues(plain, chain, at)) | _name_cues(mention, shared))
        for at, mention in enumerate(chain.mentions)
    ]


def _of_kin(plain: str, mention: Mention, cues: frozenset[str]) -> frozenset[str]:
    """The cues of a name that only says whose kin somebody is: what befell that somebody is another cue."""
    before = plain[max(0, mention.start - 40) : mention.start].lower()
    after = plain[mention.end : mention.end + 40].lower()
    if not (_kin_of().search(before) or _after()["kin"].match(after)):
        return cues
    befallen = words("fates", "befallen")
    return frozenset(f"kin_{cue}" if cue in befallen else cue for cue in cues) | {"told_of_kin"}


@cache
def _kin_of() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(listed('fates', 'kin'))}) of (?:the )?(?:\w+ )?$")


def _row_cues(plain: str, chain: Chain) -> Iterator[str]:
    yield "always"
    yield f"row{min(len(chain.mentions), 4)}"
    if any(len(mention.parts) > 1 for mention in chain.mentions) and len(chain.mentions) > 1:
        yield "row_whole"
    near = plain[max(chain.first, chain.start - _BEFORE) : chain.start].lower()
    next_to = plain[chain.end : min(max(chain.end, chain.last), chain.end + _AFTER)].lower()
    told_before = _all_before().found(near, plain)
    told_before -= {general for special, general in _SPECIAL.items() if special in told_before}
    yield from (f"before_{cue}" for cue in told_before)
    others = len(chain.mentions) == 1 and _OF_OTHERS.match(next_to) and not _JOINED.search(near)
    told_after = _all_after().begun(next_to, plain)
    yield from (f"after_{cue}" for cue in (told_after - _VERBS if others else told_after))
    fates = chain.fates or ToldStates(plain)
    told, hurt = fates.before(chain.first, chain.start)
    coming = fates.behind(chain.end, max(chain.end, chain.last))
    yield f"since_{told or 'nothing'}"
    yield f"until_{coming}"
    if "named_as" in told_before and _told_last(plain, chain.first, _PAGE) == "dead" and not hurt:
        yield "named_dead_as"
    if not told and coming == "nothing":
        start = plain.rfind("\n", 0, chain.first) + 1
        yield f"earlier_{_told_last(plain, chain.first, min(_PARAGRAPH, chain.first - start))}"
    if any(_is_aged(plain, chain, mention) for mention in chain.mentions):
        yield "row_aged"


def _told_last(plain: str, at: int, reach: int) -> str:
    """The fate told last in so many characters before."""
    return ([str(m.lastgroup) for m in states().finditer(plain, max(0, at - reach), at)] or ["nothing"])[-1]


def _is_aged(plain: str, chain: Chain, mention: Mention) -> bool:
    before = plain[max(chain.first, mention.start - 60) : mention.start].lower()
    after = plain[mention.end : mention.end + 40].lower()
    return bool(_after()["age"].match(after) or _before()["age"].search(before))


def _own_cues(plain: str, chain: Chain, at: int) -> Iterator[str]:
    """The cues beside one name inside a row, where other names stand between it and the row's ends."""
    mention = chain.mentions[at]
    if at > 0:
        yield "later"
        before = plain[max(chain.first, mention.start - _ONE_BEFORE) : mention.start].lower()
        yield from (f"one_before_{cue}" for cue in _ONE["before"] if _before()[cue].search(before))
    if at < len(chain.mentions) - 1:
        after = plain[mention.end : mention.end + _ONE_AFTER].lower()
        yield from (f"one_after_{cue}" for cue in _ONE["after"] if _after()[cue].match(after))


def _name_cues(mention: Mention, shared: frozenset[str]) -> frozenset[str]:
    """The cues of the name itself; where a colon lists the dead, who tells of it stands behind the list."""
    cues = frozenset(_cues_of_name(mention))
    if "until_nothing" not in shared:
        # "ran outside and was shot dead", "was questioned and killed"
        cues = frozenset("role_acts" if cue == "role_lives" else cue for cue in cues)
    return cues - {"role_tells"} if "before_killed_colon" in shared else cues


def _cues_of_name(mention: Mention) -> Iterator[str]:
    role = role_of(mention.root)
    if role:
        yield f"role_{role}"
    yield f"parts{min(len(mention.parts), 4)}"
    yield f"label_{(mention.label or 'nothing').lower()}"
    if mention.titled:
        yield "titled"
    if is_by_child(mention.name) and not mention.is_by_name:
        yield "by_child"
    if mention.name.isupper():
        yield "capitals"
    if mention.name[:3].lower() in {"al-", "el-", "al "}:
        yield "article"
