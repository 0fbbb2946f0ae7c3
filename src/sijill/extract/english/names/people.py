"""People the text names, every spelling of one name joined."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sijill.extract.english.names.alike_index import AlikeIndex
from sijill.extract.english.names.name_lists import NameList, entries_of
from sijill.extract.english.names.names_en import clean_name, trimmed
from sijill.extract.english.names.roles import names_of_dead, role_of
from sijill.extract.english.names.word_index import WordIndex
from sijill.extract.english.sources.organisations import known
from sijill.extract.english.words.begun import Stretches
from sijill.extract.english.words.word_stock import is_given
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, PersonVariant
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm
from sijill.text.names import name_tokens
from sijill.text.same_name import same_name, same_part

if TYPE_CHECKING:
    from sijill.extract.english.places.places_en import PlaceFound
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token


_LONGEST_NAME = 8
_MOTHER_OF = frozenset({"umm", "um", "oum", "omm"})
"""First part of a name that says whose mother its bearer is; the rest is another person's name."""


@dataclass
class _Cluster:
    """Mentions of one name while they are gathered."""

    parts: tuple[str, ...]
    name: str
    mentions: list[Span] = field(default_factory=list)


def people_in(
    parsed: Parsed, places: list[PlaceFound], claims: tuple[Claim, ...], lists: tuple[NameList, ...] = ()
) -> tuple[PersonFound, ...]:
    """Give the people named, in order of first mention, each under every spelling of the text."""
    taken = [(p.start, p.end) for p in places if p.mention.is_resolved or p.mention.precision == "neighbourhood"]
    quarters = {name_tokens(p.mention.surface)[-1:] for p in places if p.mention.precision == "neighbourhood"}
    mentions = [span for span in _entity_mentions(parsed, taken) if not _names_quarter(span, quarters)]
    entries = [parsed.span(entry.start, entry.end) for entry in entries_of(lists)]
    mentions = [span for span in mentions if not any(held.holds(span.start) for held in lists)]
    mentions += _missed_mentions(parsed, [*mentions, *entries], taken)
    clusters: list[_Cluster] = []
    alike = AlikeIndex(with_slips=False)
    for span in entries:
        _keep(clusters, alike, span)
    for span in sorted(mentions, key=lambda s: (-len(name_tokens(s.quote)), s.start)):
        _join(clusters, alike, span)
    _add_bare_repeats(parsed, clusters, taken)
    clusters.sort(key=lambda c: min(c.mentions))
    dead = {(e.start, e.end) for held in lists if held.harm is Harm.KILLED for e in held.entries}
    named = names_of_dead(claims)
    return tuple(_person(parsed, cluster, claims, dead, named) for cluster in clusters)


def _add_bare_repeats(parsed: Parsed, clusters: list[_Cluster], taken: list[tuple[int, int]]) -> None:
    """Every further place where a spelling in hand stands, whatever the parser took it for."""
    covered = _covered(parsed, [span for cluster in clusters for span in cluster.mentions], taken)
    index = WordIndex(parsed.text)
    for cluster in clusters:
        known = Counter(span.quote for span in cluster.mentions)
        for surface in sorted(known):
            for start, end in index.places_of(surface):
                if not any(covered[start:end]):
                    cluster.mentions.append(parsed.span(start, end))
                    covered[start:end] = b"\x01" * (end - start)


def _covered(parsed: Parsed, spans: list[Span], taken: list[tuple[int, int]]) -> bytearray:
    """A byte a character of the text: 1 where it is part of a mention or a place already found."""
    covered = bytearray(len(parsed.text))
    for start, end in [*((span.start, span.end) for span in spans), *taken]:
        covered[start:end] = b"\x01" * (end - start)
    return covered


def _names_quarter(span: Span, quarters: set[tuple[str, ...]]) -> bool:
    parts = name_tokens(span.quote)
    return len(parts) == 1 and any(quarter and same_part(parts[0], quarter[0]) for quarter in quarters)


def _entity_mentions(parsed: Parsed, taken: list[tuple[int, int]]) -> list[Span]:
    found: list[Span] = []
    held = Stretches(taken)
    for ent in parsed.doc.ents:
        if ent.label_ != "PERSON" or not clean_name(parsed, ent.root) or any(c.isdigit() for c in ent.text):
            continue
        start, end = trimmed(parsed, int(ent.start_char), int(ent.end_char))
        inside = held.touch(start, end) or _is_family(parsed, end)
        if end > start and not inside and name_tokens(parsed.text[start:end]) and known(parsed.text[start:end]) is None:
            found.append(parsed.span(start, end))
    return found


def _is_family(parsed: Parsed, end: int) -> bool:
    """Whether the name that ends here is a whole family's: "the X family"."""
    return bool(re.match(r"\s+(?:family|families|clan|tribe|household)\b", parsed.plain[end : end + 12]))


def _missed_mentions(parsed: Parsed, held: list[Span], taken: list[tuple[int, int]]) -> list[Span]:
    """Capitalised words the parser did not take for a person, spelled like the last part of a name in hand."""
    found: list[Span] = []
    last_parts = sorted({parts[-1] for span in held if (parts := name_tokens(span.quote))})
    alike = AlikeIndex(with_slips=False)
    for number, part in enumerate(last_parts):
        alike.add(part, number)
    covered = _covered(parsed, held, taken)
    for token in parsed.doc:
        if not token.text[:1].isupper() or token.pos_ not in {"PROPN", "NOUN"} or len(token.text) < 3:
            continue
        first = token.i
        while token.i - first < _LONGEST_NAME and first and _leads_name(parsed.doc[first - 1]):
            first -= 1
        start, end = trimmed(parsed, int(parsed.doc[first].idx), int(token.idx) + len(token.text))
        clash = any(covered[start:end]) or _is_family(parsed, end)
        parts = name_tokens(parsed.text[start:end]) if end > start and not clash else ()
        if 1 <= len(parts) <= 3 and any(same_part(parts[-1], last_parts[at]) for at in alike.near(parts[-1])):
            found.append(parsed.span(start, end))
    return found


def _leads_name(token: Token) -> bool:
    return bool(token.dep_ == "compound" and token.text.istitle())


def _keep(clusters: list[_Cluster], alike: AlikeIndex, span: Span) -> None:
    """Begin a person with a mention, to be found by the first part, the last, or any other as it is written."""
    parts, number = name_tokens(span.quote), len(clusters)
    clusters.append(_Cluster(parts, span.quote, [span]))
    for part in {*parts[:1], *parts[-1:]}:
        alike.add(part, number)
    for part in parts[1:-1]:
        alike.add_exact(part, number)


def _join(clusters: list[_Cluster], alike: AlikeIndex, span: Span) -> None:
    """Put a mention with the person it names: the same name, else the last person before it whose name it ends."""
    parts = name_tokens(span.quote)
    near = [clusters[number] for number in alike.near(parts[0])] if parts else []
    same = [c for c in near if same_name(c.name, span.quote)]
    able = same[:1] or [c for c in near if _is_part_of(parts, c.parts)]
    if not able:
        _keep(clusters, alike, span)
        return
    if len(able) == 1:
        able[0].mentions.append(span)
        return
    before = [
        (max(m.start for m in c.mentions if m.start < span.start), at)
        for at, c in enumerate(able)
        if min(c.mentions).start < span.start
    ]
    able[max(before)[1] if before else 0].mentions.append(span)


def _is_part_of(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    if not parts or len(parts) >= len(whole) or whole[0] in _MOTHER_OF:
        return False
    if is_given(whole[0]) and _stands_inside(parts, whole):
        return True
    if len(parts) == 1:
        return same_part(parts[0], whole[-1]) or same_part(parts[0], whole[0])
    rest = iter(whole[1:])
    return same_part(parts[0], whole[0]) and all(any(same_part(part, other) for other in rest) for part in parts[1:])


def _stands_inside(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """As in Spanish, where Ana Maria Salto Rey is Salto Rey and Salto: the parts follow one another in the whole."""
    return any(whole[at : at + len(parts)] == parts for at in range(1, len(whole) - len(parts) + 1))


def _person(
    parsed: Parsed,
    cluster: _Cluster,
    claims: tuple[Claim, ...],
    dead: set[tuple[int, int]],
    named: frozenset[str],
) -> PersonFound:
    surfaces: dict[str, list[Span]] = {}
    for span in sorted(cluster.mentions):
        surfaces.setdefault(span.quote, []).append(span)
    variants = tuple(PersonVariant(surface, tuple(spans)) for surface, spans in surfaces.items())
    return PersonFound(cluster.name, variants, role_of(parsed, sorted(cluster.mentions), claims, dead, named))
