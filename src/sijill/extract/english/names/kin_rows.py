"""First names of kin told beside somebody by name: "A, a baker, and his two sons, *B* and *C*"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from sijill.extract.english.names.alike_index import AlikeIndex
from sijill.extract.english.names.name_chains import Mention
from sijill.extract.english.names.named_dead import Named, are_one_part
from sijill.extract.english.words.word_stock import is_known_given, is_proper
from sijill.extract.lexicon import listed
from sijill.extract.placed import Placed
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm

_WIDEST = 130
"""So far behind a name its kin may be told (characters)."""
_ELSEWHERE = frozenset({"GPE", "ORG", "NORP", "LOC", "FAC", "DATE"})
_NUMBERS = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|one|both|all)"
_SAYS = re.compile(
    r"^,?\s(?:has\s|have\s|also\s)?(?:sa(?:id|ys)|told|report(?:ed|s)|sources?|forces|media|officials?|army|wrote|posted"
    r"|confirm(?:ed|s)|announced|claim(?:ed|s)|mourn(?:ed|s)|surviv(?:ed|es)|escaped|(?:was|were|is|are)\s(?:\w+\s)?"
    r"(?:wounded|injured|rescued|alive|hurt|spared|missing))\b|^['’]s?\s",
    re.IGNORECASE,
)
_NOT_HARMED = re.compile(r"\b(?:surviv\w+|wound\w+|injur\w+|rescue\w*|alive|leav(?:es|ing)|left|hurt|escape\w*)\b")
_GOES_ON = re.compile(r"^(?:,?\s?\(?(?:aged\s)?\d{1,3}\)?)?(?:,\s|,?\sand\s)$")
_LISTED = re.compile(r"^(?:,?\s?\(?(?:aged\s)?\d{1,3}\)?)?,?\s(?:and\s)?[^\W\d_a-z]")
_AGAIN = re.compile(r"^(?:,?\s?\(?(?:aged\s)?\d{1,3}\)?)?[,;]\s(?:and\s)?$")
_PLURAL = re.compile(r"(?:s|children|wives)$")


@dataclass(frozen=True, slots=True)
class KinRow:
    """Somebody named whole, and the first names of those told beside them as their kin."""

    bearer: Mention
    kin: tuple[Mention, ...]


@cache
def _lead() -> re.Pattern[str]:
    """What stands between a name and the first name of kin: ", 34, and his two daughters "."""
    kin = "|".join(listed("fates", "kin"))
    aside = r"(?:,?\s?\(?(?:aged\s)?\d{1,3}\)?|\s\([^()]{1,40}\)|,\s(?:an?\s)?[^,.;()\n]{2,50})?"
    joined = r"(?:,|;|,?\sand|,?\salong with|,?\stogether with|,?\salongside|,?\sas well as|,?\swith)"
    farther = r"\s[^.;\n]{0,80}?\b(?:along with|together with|alongside)"
    whose = rf"\s(?:{_NUMBERS}\sof\s)?(?:his|her|their)\s(?:(?!{kin}\b)[\w-]+\s){{0,3}}?"
    whose = rf"(?:(?:{aside}{joined}|{farther}){whose}|['’]s\s(?:[a-z]+\s){{0,2}}?)"
    return re.compile(rf"^{whose}(?P<kin>{kin})(?P<mark>[,:]|\s?\(|\s[–-])?\s?$")


def kin_rows(plain: str, mentions: Sequence[Mention]) -> Iterator[KinRow]:
    """Give the rows of a text in which kin are told by their first names alone, behind a name of two parts or more.

    Args:
        plain: The text.
        mentions: Its names in reading order.
    """
    bearer: Mention | None = None
    kin: list[Mention] = []
    several = False
    for at in range(1, len(mentions)):
        before, mention = mentions[at - 1], mentions[at]
        lead = _leads(plain, before, mention) if len(mention.parts) == 1 else None
        told_on = bool(kin) and (kin[-1] is before or _is_again(plain, mentions, at - 1, bearer))
        begins = len(before.parts) > 1 or _is_again(plain, mentions, at - 1, mentions[at - 2] if at > 1 else None)
        if lead is not None and (told_on or begins):
            if not told_on:
                yield from _closed(bearer, kin)
                bearer, kin = before if len(before.parts) > 1 else mentions[at - 2], []
            kin.append(mention)
            several = bool(_PLURAL.search(lead))
        elif kin and kin[-1] is before and several and _is_next(plain, before, mention):
            kin.append(mention)
        elif not (kin and _is_again(plain, mentions, at, bearer)):
            yield from _closed(bearer, kin)
            bearer, kin = None, []
    yield from _closed(bearer, kin)


def _is_again(plain: str, mentions: Sequence[Mention], at: int, bearer: Mention | None) -> bool:
    """Whether a name calls the bearer again, to tell of kin: "A B, 40; *A*'s wife C"."""
    called = mentions[at]
    if bearer is None or len(bearer.parts) < 2 or called.parts != bearer.parts[:1] or not at:
        return False
    return _AGAIN.match(plain[mentions[at - 1].end : called.start]) is not None


def _closed(bearer: Mention | None, kin: list[Mention]) -> Iterator[KinRow]:
    if bearer is not None and kin:
        yield KinRow(bearer, tuple(kin))


def _leads(plain: str, before: Mention, mention: Mention) -> str | None:
    """The word for kin that leads to the name, or ``None``."""
    if mention.start - before.end > _WIDEST or not _is_first_name(plain, mention):
        return None
    between = plain[before.end : mention.start]
    match = _lead().match(between)
    if match is None or _NOT_HARMED.search(between) or (match["mark"] == "," and _is_elsewhere(plain, mention)):
        return None
    return match["kin"]


def _is_elsewhere(plain: str, mention: Mention) -> bool:
    """Whether a name behind a comma may as well be a place's: no list goes on behind it."""
    foreign = mention.label in _ELSEWHERE and not is_known_given(mention.parts[0])
    return foreign and not _LISTED.match(plain[mention.end : mention.end + 40])


def _is_next(plain: str, before: Mention, mention: Mention) -> bool:
    return (
        len(mention.parts) == 1
        and mention.start - before.end < _WIDEST
        and _GOES_ON.match(plain[before.end : mention.start]) is not None
        and _is_first_name(plain, mention)
    )


def _is_first_name(plain: str, mention: Mention) -> bool:
    known = is_known_given(mention.parts[0]) or not is_proper(mention.name.lower())
    return known and mention.name.isalpha() and not _SAYS.match(plain[mention.end : mention.end + 40])


def with_first_names(plain: str, placed: Sequence[Placed], people: Sequence[Named]) -> list[Placed]:
    """Give the claims of deaths with the first names of kin told beside those they name.

    Who is named whole elsewhere in the text is told there, or not, by all that the text says of them; a first name
    that one of the dead named whole bears may be theirs, and is left out.

    Args:
        plain: The text.
        placed: The claims, with the names of the dead.
        people: Everybody named.
    """
    whole = AlikeIndex()
    for number, person in enumerate(people):
        if person.total > 0 and len(person.parts) > 1:
            whole.add(person.parts[0], number)
    naming: dict[str, list[int]] = {}
    for at, one in enumerate(placed):
        for name in one.claim.victims.names:
            naming.setdefault(name, []).append(at)
    held = {mention.start: person for person in people for mention, _ in person.mentions}
    rows = list(kin_rows(plain, sorted((m for p in people for m, _ in p.mentions), key=lambda m: m.start)))
    found = list(placed)
    for row in rows:
        bearer = held[row.bearer.start]
        alone = [m.name for m in row.kin if len(held[m.start].parts) == 1 and not _is_borne(m.parts[0], whole, people)]
        able = sorted({at for name in bearer.spellings for at in naming.get(name, ())})
        home = next((at for at in able if _holds(found[at].claim, row.bearer)), None)
        if home is None or not alone:
            continue
        stated = found[home].claim.victims
        names = tuple(dict.fromkeys([*stated.names, *alone]))
        claim = replace(found[home].claim, victims=replace(stated, names=names))
        found[home] = replace(found[home], claim=claim)
    return found


def _is_borne(part: str, whole: AlikeIndex, people: Sequence[Named]) -> bool:
    """Whether the first name is one of the dead's who are named whole."""
    return any(are_one_part(part, people[number].parts[0]) for number in whole.near(part))


def _holds(claim: Claim, mention: Mention) -> bool:
    """Whether a claim of deaths holds these characters."""
    if claim.harm is not Harm.KILLED or claim.negated:
        return False
    return claim.span.start <= mention.start and mention.end <= claim.span.end
