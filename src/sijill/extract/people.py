"""People the text names, every spelling of one name joined."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sijill.extract.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.extract.names_en import clean_name, trimmed
from sijill.extract.organisations import known
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, PersonVariant
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Role
from sijill.text.names import name_tokens
from sijill.text.same_name import same_name, same_part

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sijill.extract.parsed import Parsed
    from sijill.extract.places_en import PlaceFound

_SPEAKING = frozenset({"say", "tell", "add", "confirm", "describe", "recall", "recount", "explain"})


@dataclass
class _Cluster:
    """Mentions of one name while they are gathered."""

    parts: tuple[str, ...]
    name: str
    mentions: list[Span] = field(default_factory=list)


def people_in(parsed: Parsed, places: list[PlaceFound], claims: tuple[Claim, ...]) -> tuple[PersonFound, ...]:
    """Give the people named, in order of first mention, each under every spelling of the text."""
    taken = [(p.start, p.end) for p in places if p.mention.is_resolved or p.mention.precision == "neighbourhood"]
    quarters = {name_tokens(p.mention.surface)[-1:] for p in places if p.mention.precision == "neighbourhood"}
    mentions = [span for span in _entity_mentions(parsed, taken) if not _names_quarter(span, quarters)]
    mentions += _missed_mentions(parsed, mentions, taken)
    clusters: list[_Cluster] = []
    for span in sorted(mentions, key=lambda s: (-len(name_tokens(s.quote)), s.start)):
        _join(clusters, span)
    clusters.sort(key=lambda c: min(c.mentions))
    return tuple(_person(parsed, cluster, claims) for cluster in clusters)


def _names_quarter(span: Span, quarters: set[tuple[str, ...]]) -> bool:
    parts = name_tokens(span.quote)
    return len(parts) == 1 and any(quarter and same_part(parts[0], quarter[0]) for quarter in quarters)


def _entity_mentions(parsed: Parsed, taken: list[tuple[int, int]]) -> list[Span]:
    found: list[Span] = []
    for ent in parsed.doc.ents:
        if ent.label_ != "PERSON" or not clean_name(parsed, ent.root) or any(c.isdigit() for c in ent.text):
            continue
        start, end = trimmed(parsed, int(ent.start_char), int(ent.end_char))
        inside = any(start < last and first < end for first, last in taken)
        if end > start and not inside and name_tokens(parsed.text[start:end]) and known(parsed.text[start:end]) is None:
            found.append(parsed.span(start, end))
    return found


def _missed_mentions(parsed: Parsed, held: list[Span], taken: list[tuple[int, int]]) -> list[Span]:
    """Capitalised words the parser did not take for a person, spelled like the last part of a name in hand."""
    found: list[Span] = []
    last_parts = {parts[-1] for span in held if (parts := name_tokens(span.quote))}
    for token in parsed.doc:
        if not token.text[:1].isupper() or token.pos_ not in {"PROPN", "NOUN"} or len(token.text) < 3:
            continue
        first = token.i
        while first and parsed.doc[first - 1].dep_ == "compound" and parsed.doc[first - 1].text.istitle():
            first -= 1
        start, end = trimmed(parsed, int(parsed.doc[first].idx), int(token.idx) + len(token.text))
        clash = any(s.start < end and start < s.end for s in held) or any(a < end and start < b for a, b in taken)
        parts = name_tokens(parsed.text[start:end]) if end > start and not clash else ()
        if 1 <= len(parts) <= 3 and any(same_part(parts[-1], last) for last in last_parts):
            found.append(parsed.span(start, end))
    return found


def _join(clusters: list[_Cluster], span: Span) -> None:
    parts = name_tokens(span.quote)
    for cluster in clusters:
        if same_name(cluster.name, span.quote) or _is_part_of(parts, cluster.parts):
            cluster.mentions.append(span)
            return
    clusters.append(_Cluster(parts, span.quote, [span]))


def _is_part_of(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    if not parts or len(parts) >= len(whole):
        return False
    if len(parts) == 1:
        return same_part(parts[0], whole[-1]) or same_part(parts[0], whole[0])
    return same_part(parts[0], whole[0]) and same_part(parts[-1], whole[-1])


def _person(parsed: Parsed, cluster: _Cluster, claims: tuple[Claim, ...]) -> PersonFound:
    surfaces: dict[str, list[Span]] = {}
    for span in sorted(cluster.mentions):
        surfaces.setdefault(span.quote, []).append(span)
    variants = tuple(PersonVariant(surface, tuple(spans)) for surface, spans in surfaces.items())
    return PersonFound(cluster.name, variants, _role(parsed, cluster, claims))


def _role(parsed: Parsed, cluster: _Cluster, claims: tuple[Claim, ...]) -> Role:
    heads = [_head(parsed, span) for span in cluster.mentions]
    names = {
        name for claim in claims if claim.harm is Harm.KILLED and not claim.negated for name in claim.victims.names
    }
    if any(span.quote in names for span in cluster.mentions):
        return Role.VICTIM
    told = [
        lemma(c)
        for head in heads
        for c in (*head.children, head.head)
        if c.dep_ in {"compound", "appos", "amod"} or head.dep_ in {"appos", "poss"}
    ]
    if any(word in words("statuses", "official_roles") for word in told):
        return Role.OFFICIAL
    if any(head.dep_ == "nsubj" and lemma(head.head) in _SPEAKING for head in heads):
        return Role.WITNESS
    accused = {token.surface for claim in claims for token in claim.alleged_perpetrators}
    return Role.ACCUSED if any(span.quote in accused for span in cluster.mentions) else Role.OTHER


def _head(parsed: Parsed, span: Span) -> Token:
    piece = parsed.doc.char_span(span.start, span.end, alignment_mode="expand")
    root: Token = piece.root
    while root.dep_ == "compound" and children(root.head, {"compound"}) and root.head.ent_type_ == "PERSON":
        root = root.head
    return root
