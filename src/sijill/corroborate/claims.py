"""Claims into tolls: rows of the derived tables, read into the words the stage works with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from sijill.corroborate.grades import coarsest
from sijill.corroborate.lexicon import folded
from sijill.corroborate.org_words import INITIALS, kind_words, name_key
from sijill.corroborate.origins import origins_of, own_words
from sijill.corroborate.outlets import Outlet, outlet_name
from sijill.corroborate.speakers import with_speakers
from sijill.corroborate.toll import Category, Origin, Reach, Scope, Toll
from sijill.corroborate.uncollected import uncollected
from sijill.model.sources import SourceKind
from sijill.model.testimony import UNNAMED
from sijill.model.vocabulary import Accusation, ClaimStatus, Harm, Status, VerificationState, Voice
from sijill.text.place_names import fold_place, place_key

Row = Mapping[str, object]
PEOPLE_HARMED = frozenset(
    {
        Harm.KILLED,
        Harm.INJURED,
        Harm.MISSING,
        Harm.DETAINED,
        Harm.TORTURED,
        Harm.DISPLACED,
        Harm.THREATENED,
        Harm.RESCUED,
    }
)
GROUPS = {"female": "women", "male": "men"}
ADULT = 18
_ACCUSING = (Accusation.ALLEGED, Accusation.ACCUSED, Accusation.CLAIMED)
VOICE = "~"
"""What stands between a claim's id and the number of the second body and further ones that make it together."""
_OF_VOICE = re.compile(rf"\S+{VOICE}\d+")


@dataclass(frozen=True, slots=True)
class Around:
    """What stands beside the claims, by id of claim or document.

    Attributes:
        outlets: Document to outlet as written.
        days: Document to the day it was published, or preserved where that is not known.
        places: Claim to its place rows, in order.
        sources: Claim to its source rows, first speaker first.
        garbled_counts: Document to the (start, end) of words in which a number may be garbled.
        kinds: Canonical name of a source to its kind, as people described it.
        republishes: Canonical name of an outlet to those whose words it repeats, as people described it.
        called: Other names of sources, in one form, to the canonical name, as people described them.
    """

    outlets: Mapping[str, str]
    days: Mapping[str, date]
    places: Mapping[str, Sequence[Row]]
    sources: Mapping[str, Sequence[Row]]
    garbled_counts: Mapping[str, Sequence[tuple[int, int]]] = field(default_factory=dict)
    kinds: Mapping[str, SourceKind] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)
    republishes: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def name_of(self, written: str) -> str:
        """The name people gave the source that is written so, or the words themselves."""
        return self.called.get(folded(written), written)

    def kind_of(self, origin: Origin) -> Origin:
        """The origin, under the name and of the kind that people gave it."""
        name = self.name_of(origin.name)
        kind = self.kinds.get(name, origin.kind)
        return origin if (name, kind) == (origin.name, origin.kind) else replace(origin, name=name, kind=kind)


@uncollected()
def tolls_of_claims(claims: Sequence[Row], around: Around) -> tuple[Toll, ...]:
    """Give a toll for each claim of harm to people; harm to things and exculpatory statements are none.

    A claim told on top of, or as a part of, another without a place or day of its own has those of the other; one
    without a speaker may have the other's (:mod:`sijill.corroborate.speakers`).

    Args:
        claims: Claims as they stand, decisions laid over them.
        around: What stands beside them.
    """
    around = replace(around, kinds={**_kinds_of_outlets(around), **around.kinds})
    both = _of_both(claims)
    harmed = [row for row in claims if Harm(str(row["harm"])) in PEOPLE_HARMED]
    told = {toll.id: toll for row in harmed for toll in _tolls(row, around, both)}
    return tuple(with_speakers(_with_kin_scope(told[claim], told) for claim in sorted(told)))


def _kinds_of_outlets(around: Around) -> dict[str, SourceKind]:
    """The kind of everybody who published a document: a name that is an outlet's is shown wherever it is named."""
    names = {around.name_of(outlet_name(written)) for written in around.outlets.values()}
    return {name: own_words(name).kind for name in sorted(names)}


def _with_kin_scope(toll: Toll, told: Mapping[str, Toll]) -> Toll:
    kin = told.get(toll.additive_to or toll.part_of or "")
    if kin is None:
        return toll
    mine, theirs = toll.scope, kin.scope
    if not mine.keys:
        mine = replace(mine, places=theirs.places, keys=theirs.keys, written=mine.written or theirs.written)
    if mine.reach is Reach.NOT_STATED:
        mine = replace(mine, first=theirs.first, last=theirs.last, reach=theirs.reach)
    return replace(toll, scope=mine)


def _of_both(claims: Sequence[Row]) -> frozenset[str]:
    """The claims that tell one printed number of the killed and of the injured: it counts neither."""
    by_number: dict[tuple[str, object, object], list[Row]] = {}
    for row in claims:
        if row.get("count_start") is not None:
            by_number.setdefault((str(row["document"]), row["count_start"], row["count_end"]), []).append(row)
    same = (held for held in by_number.values() if {str(row["harm"]) for row in held} >= {Harm.KILLED, Harm.INJURED})
    return frozenset(str(row["id"]) for held in same for row in held)


def _unmapped(toll: Toll) -> Toll:
    return replace(toll, category=None, unmapped="one number for the dead and the wounded together counts neither")


def _tolls(row: Row, around: Around, both: Set[str]) -> Iterator[Toll]:
    """The toll of a claim; of one that two bodies make together, one for each; of one in ``both``, one unmapped."""
    toll = _toll(row, around)
    if toll.id in both:
        toll = _unmapped(toll)
    chain = around.sources.get(toll.id, ())
    jointly = origins_of(str(chain[0]["name"] or ""), Outlet(toll.outlet)) if chain else ()
    yield toll
    for number, each in enumerate(jointly[1:], start=2):
        origin = around.kind_of(each)
        if toll.origin.name != toll.outlet and origin.is_named and _may_be_shown(origin, toll.outlet, around.kinds):
            yield replace(toll, id=f"{toll.id}{VOICE}{number}", origin=replace(toll.origin, **_who(origin)))


def _who(origin: Origin) -> dict[str, Any]:
    return {"name": origin.name, "kind": origin.kind, "how": f"{origin.how}; named jointly"}


def of_claims(value: object) -> Any:
    """Give JSON with the ids of tolls made the ids of their claims, each once: a claim of two bodies is one claim."""
    if isinstance(value, Mapping):
        return {key: of_claims(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        made = [of_claims(each) for each in value]
        return list(dict.fromkeys(made)) if made != list(value) and all(isinstance(one, str) for one in made) else made
    return value.partition(VOICE)[0] if isinstance(value, str) and _OF_VOICE.fullmatch(value) else value


def _toll(row: Row, around: Around) -> Toll:
    claim, document = str(row["id"]), str(row["document"])
    day = around.days[document]
    outlet = around.name_of(outlet_name(around.outlets.get(document, ""))) or f"document {document[:12]}"
    body = row["body"] if isinstance(row["body"], Mapping) else {}
    state = ClaimStatus(str(row["state"]))
    return Toll(
        id=claim,
        day=day,
        origin=_origin(row, around.sources.get(claim, ()), outlet, around),
        outlet=outlet,
        category=_category(row),
        scope=_scope(row, around.places.get(claim, ()), day),
        low=_whole(row["low"]),
        high=_whole(row["high"]),
        hedges=tuple(str(hedge) for hedge in _list(body.get("hedges"))),
        verification=VerificationState(str(row["verification"] or "not_stated")),
        historical=bool(row["historical"]),
        garbled="" if state in (ClaimStatus.ACCEPTED, ClaimStatus.CHANGED) else _garbled(row, around),
        denied=bool(row["negated"]),
        retracted="a person rejected the claim" if state is ClaimStatus.REJECTED else "",
        hearsay=bool(row["hearsay"]),
        additive_to=_text(row["additive_to"]),
        part_of=_text(row["part_of"]),
        may_overlap=tuple(sorted(str(other) for other in _list(body.get("may_overlap")))),
        accusations=_accusations(body),
        accused_at=_accused_at(body),
        document=document,
        at=(_whole(row["start"]) or 0, _whole(row["end"]) or 0),
        number_at=_number_at(row),
        republishes=tuple(sorted(around.republishes.get(outlet, ()))),
    )


def _category(row: Row) -> Category:
    oldest, sex = _whole(row["age_high"]), _text(row["sex"])
    group = GROUPS.get(sex or "", "")
    if oldest is not None and oldest < ADULT:
        group = f"{group} and children" if group == "women" and _whole(row["age_low"]) is None else "children"
    return Category(Status(str(row["status"] or "unknown")), Harm(str(row["harm"])), group)


def _origin(row: Row, chain: Sequence[Row], outlet: str, around: Around) -> Origin:
    """Who said it first: a person by pseudonym, an organisation by name, else the outlet or nobody named."""
    told = [(_text(link["person"]), _text(link["name"])) for link in chain]
    links = [(person, around.name_of(outlet_name(name)) if name else None) for person, name in told]
    handed = [around.kind_of(origins_of(name, Outlet(outlet))[0]) for _, name in links[1:] if name and name != outlet]
    relays = tuple(each.name for each in handed if each.is_named and _may_be_shown(each, outlet, around.kinds))
    if not links or (len(links) == 1 and links[0][1] == outlet):
        if Voice(str(row["voice"] or "narrator")) is Voice.AGENTLESS:
            return Origin(f"origin not stated (through {outlet})", is_named=False, how="the words name nobody")
        return around.kind_of(own_words(outlet))
    person, name = links[0]
    # who says "we" on a body's own page is the body
    if name == UNNAMED and (body := around.kind_of(own_words(outlet))).kind is not SourceKind.MEDIA:
        return body
    if person:
        return Origin(person, SourceKind.WITNESS, relays=relays, in_turn=True, how="a person, by pseudonym")
    first = around.kind_of(origins_of(name or "", Outlet(outlet))[0])
    if not _may_be_shown(first, outlet, around.kinds):
        hidden = f"a person (not named, through {outlet})"
        return Origin(hidden, SourceKind.WITNESS, is_named=False, relays=relays, in_turn=True, how="may be a person")
    return replace(first, relays=relays, in_turn=True)


def _may_be_shown(origin: Origin, outlet: str, kinds: Mapping[str, SourceKind]) -> bool:
    """Whether a name is known to be no person's: listed, described by people, the outlet's, or that of an office.

    A name the reader took for an organisation may be a witness's; what is not known stays hidden. Initials alone
    (``LNHR``) are nobody's name.
    """
    is_known = origin.kind is not SourceKind.UNKNOWN or not origin.is_named or origin.name in kinds
    is_told = origin.name == outlet or bool(INITIALS.fullmatch(origin.name))
    return is_known or is_told or bool(name_key(origin.name) & kind_words())


def _scope(row: Row, places: Sequence[Row], day: date) -> Scope:
    keys: dict[str, str] = {}
    units, is_town = _units(places)
    for place in units:
        keys.setdefault(_key(place) + (" town" if is_town else ""), place)
    within = tuple(sorted({_key(str(place["admin1"])) for place in places if place["admin1"]} - set(keys)))
    first, last = _day(row["when_from"]), _day(row["when_to"])
    named = tuple(sorted(keys))
    days = (first, last if first else None, _reach(first, last, day))
    known = coarsest(_text(place["precision"]) or "" for place in places)
    written = (_text(place.get("written")) for place in places if not place["name"])
    as_written = tuple(dict.fromkeys(name for name in written if name))
    return Scope(tuple(keys[key] for key in named), named, *days, within, known, as_written)


def _key(place: str) -> str:
    return place_key(fold_place(place)) or fold_place(place)


def _units(places: Sequence[Row]) -> tuple[list[str], bool]:
    """One place as it is, and whether it is a town called like its unit; of several, the units they lie in.

    Those that lie in no known unit stand by their name.
    """
    named = [(_text(place["name"]), _text(place["admin1"]), _text(place["precision"])) for place in places]
    if len(named) == 1:
        name, admin1, precision = named[0]
        is_town = precision in ("city", "town", "village", "neighbourhood") and name == admin1
        return ([f"{name} city"], True) if is_town else ([each for each in (name or admin1,) if each], False)
    return sorted({unit for name, admin1, _ in named if (unit := admin1 or name)}), False


def _reach(first: date | None, last: date | None, day: date) -> Reach:
    if first is None:
        return Reach.NOT_STATED
    if last is None or (last > first and last >= day - timedelta(days=1)):
        return Reach.SINCE
    if last > first:
        return Reach.WINDOW
    return Reach.REPORT_DAY if first == day else Reach.DAY


def _garbled(row: Row, around: Around) -> str:
    start, end = int(str(row["start"])), int(str(row["end"]))
    if any(a < end and start < b for a, b in around.garbled_counts.get(str(row["document"]), ())):
        return "its number may be garbled: a person must accept the reading first"
    return ""


def _accusations(body: Row) -> tuple[Accusation, ...]:
    stated = [each.get("status") for each in _list(body.get("alleged_perpetrators")) if isinstance(each, Mapping)]
    return tuple(sorted({Accusation(str(each)) for each in stated if each}))


def _number_at(row: Row) -> tuple[int, int] | None:
    start, end = _whole(row.get("count_start")), _whole(row.get("count_end"))
    return None if start is None or end is None else (start, end)


def _accused_at(body: Row) -> tuple[tuple[int, int], ...]:
    held = [each for each in _list(body.get("alleged_perpetrators")) if isinstance(each, Mapping)]
    spans = [each["span"] for each in held if each.get("status") in _ACCUSING and isinstance(each.get("span"), Mapping)]
    return tuple(sorted({(int(str(span["start"])), int(str(span["end"]))) for span in spans}))


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, (list, tuple)) else ()


def _text(value: object) -> str | None:
    return str(value) if value not in (None, "") else None


def _whole(value: object) -> int | None:
    return None if value is None else int(str(value))


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None
