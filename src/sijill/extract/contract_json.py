"""The reading as the JSON the contract promises."""

from __future__ import annotations

from datetime import date

from sijill.model.claims import AllegedPerpetrator, Claim, When
from sijill.model.mentions import Garble, PersonFound, PlaceMention, ProtectionFlag
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.model.testimony import Testimony

Json = dict[str, object]


def as_json(reading: Reading) -> Json:
    """Give the contract's shape of a reading; unknown is ``None``, never 0 or an empty string."""
    return {
        "id": reading.id,
        "language": reading.language,
        "published": _day(reading.published),
        "claims": [_claim(claim) for claim in reading.claims],
        "testimony": [_testimony(told) for told in reading.testimony],
        "people": [_person(person) for person in reading.people],
        "groups": [_person(group) for group in reading.groups],
        "protection": [_protection(flag) for flag in reading.protection],
        "garbles": [_garble(garble) for garble in reading.garbles],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _span(span: Span | None) -> Json | None:
    return dict(span.as_json()) if span else None


def _claim(claim: Claim) -> Json:
    victims = claim.victims
    return {
        "id": claim.id,
        "span": _span(claim.span),
        "harm": claim.harm.value,
        "negated": claim.negated,
        "victims": {
            "surface": victims.surface or None,
            "status": victims.status.value,
            "sex": victims.sex.value if victims.sex else None,
            "age_low": victims.age_low,
            "age_high": victims.age_high,
            "names": list(victims.names),
        },
        "count": {**claim.count.as_json(), "span": _span(claim.count_span)},
        "places": [_place(place) for place in claim.places],
        "when": _when(claim.when),
        "attribution": {
            "chain": list(claim.attribution.chain),
            "voice": claim.attribution.voice.value,
            "hearsay": claim.attribution.hearsay,
            "cue": _span(claim.attribution.cue),
        },
        "hedges": list(claim.hedges),
        "verification": {"state": claim.verification.state.value, "span": _span(claim.verification.span)},
        "alleged_perpetrators": [_perpetrator(who) for who in claim.alleged_perpetrators],
        "relation": {
            "additive_to": claim.relation.additive_to,
            "part_of": claim.relation.part_of,
            "may_overlap": list(claim.relation.may_overlap),
            "apart": claim.relation.apart,
        },
        "reading": {"garble": claim.reading.garble, "alternative": claim.reading.alternative},
        "method": {"name": claim.method.name, "version": claim.method.version},
        "confidence": claim.confidence,
        "proposed": claim.is_unaccepted,
        "changes": claim.changes,
    }


def _place(place: PlaceMention) -> Json:
    return {
        "surface": place.surface,
        "name": place.name,
        "country": place.country,
        "admin1": place.admin1,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "precision": place.precision,
        "gazetteer": place.gazetteer,
        "pcode": place.pcode,
        "inherited": place.inherited,
        "proposed": place.proposed,
        "reason": place.reason,
        "span": _span(place.span),
    }


def _when(when: When) -> Json:
    return {
        "expression": when.expression,
        "from": _day(when.days.first),
        "to": _day(when.days.last),
        "historical": when.historical,
    }


def _perpetrator(who: AllegedPerpetrator) -> Json:
    return {"surface": who.surface, "status": who.status.value, "span": _span(who.span)}


def _testimony(told: Testimony) -> Json:
    return {
        "id": told.id,
        "span": _span(told.span),
        "speaker": told.speaker,
        "knowledge": told.knowledge.value,
        "mode": told.mode.value,
        "confirms": list(told.confirms),
        "claims": list(told.claims),
    }


def _person(person: PersonFound) -> Json:
    variants = [{"surface": v.surface, "spans": [_span(span) for span in v.spans]} for v in person.variants]
    return {"name": person.name, "variants": variants, "role": person.role.value, "protect": person.protect}


def _protection(flag: ProtectionFlag) -> Json:
    return {
        "who": flag.who,
        "reason": flag.reason,
        "spans": [_span(span) for span in flag.spans],
        "evidence": _span(flag.evidence),
    }


def _garble(garble: Garble) -> Json:
    return {"span": _span(garble.span), "reading": garble.reading, "impact": garble.impact.value, "rule": garble.rule}
