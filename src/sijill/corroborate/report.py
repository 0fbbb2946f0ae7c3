"""Report: what the stage made, in the contract's JSON and in words for a terminal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sijill.corroborate.chains import Chained
from sijill.corroborate.checks import Check
from sijill.corroborate.coverage import coverage_of
from sijill.corroborate.derivation import depends_most_on, derivation_json, lines, step_json, without_json
from sijill.corroborate.grades import coarsest, in_their_words
from sijill.corroborate.reconcile import Corroboration
from sijill.corroborate.rules import result_of
from sijill.corroborate.strata import Placed, Stratum
from sijill.corroborate.weight import FigureKind, kind_of, order_of
from sijill.corroborate.wording import in_order, printed
from sijill.model.figures import Figure, Grade, Relay, TollPoint

Json = dict[str, object]
Chains = Mapping[str, Chained]


def by_id(made: Corroboration) -> Chains:
    """Give the chains by their ids."""
    return {each.chain.id: each for each in made.chains}


def as_json(made: Corroboration) -> Json:
    """Give the contract's shape (``chains``, ``figures``, ``warnings``) with the mapping, relays and checks beside."""
    chains = by_id(made)
    figures = [figure_json(stratum, figure, chains) for stratum, figure in made.figures]
    listed = [chain_json(each) for each in made.chains]
    return {
        "rule": {"name": made.rule.name, "says": made.rule.says},
        "chains": listed,
        "figures": figures,
        "remainders": [remainder_json(figure) for _, figure in made.figures if figure.remainder],
        "coverage": coverage_json(made, figures, listed),
        "relays": [_relay_json(relay) for relay in made.relays],
        "checks": [check_json(check) for check in made.checks],
        "mapping": [_mapping_json(each) for each in sorted(made.placed, key=lambda p: in_order(p.toll.id))],
        "excluded": [
            {"claim": left.claim, "code": left.code, "why": left.why}
            for left in sorted(made.excluded, key=lambda left: in_order(left.claim))
        ],
        "warnings": [
            {"code": each.code, "message": each.message, "claims": list(each.claims)} for each in made.warnings
        ],
    }


def chain_json(each: Chained) -> Json:
    """Give one chain as JSON."""
    chain = each.chain
    return {
        "id": chain.id,
        "origin": chain.origin,
        "category": chain.category,
        "status": each.stratum.category.status.value,
        "harm": each.stratum.category.harm.value,
        "scope": chain.scope,
        "points": [point_json(point) for point in chain.points],
        "latest": point_json(chain.latest),
        "named": chain.is_named,
        "hands": chain.hands,
        "credible": each.is_credible,
        "why_not": each.why_not or None,
        "outlets": list(chain.outlets),
        "claims": list(chain.claims),
        "verification": chain.verification.value,
    }


def point_json(point: TollPoint) -> Json:
    """Give one point as JSON; an open end is ``null``."""
    return {
        "date": point.day.isoformat(),
        "low": point.low,
        "high": point.high,
        "outlets": list(point.outlets),
        "claims": list(point.claims),
        "revised_down": point.revised_down,
        "repeated": [day.isoformat() for day in point.repeated],
    }


def figure_json(stratum: Stratum, figure: Figure, chains: Chains) -> Json:
    """Give one figure as JSON; an open end is ``null``.

    ``kind`` is ``toll`` or ``report``; ``order`` is what lists of figures are sorted by, the least first.
    """
    kind = _kind(figure, chains)
    return {
        "kind": kind.value,
        "order": order_of(figure, kind),
        "category": stratum.category.label,
        "status": stratum.category.status.value,
        "harm": figure.harm.value,
        "scope": figure.scope,
        "as_of": figure.as_of.isoformat(),
        "low": figure.low,
        "central": figure.central,
        "high": figure.high,
        "highest_stated": figure.highest_stated,
        "independent_origins": figure.independent_origins,
        "sources": list(figure.sources),
        "chains": list(figure.chains),
        "beside": list(figure.beside),
        "claims": list(figure.claims),
        "excluded": [{"claim": left.claim, "why": left.why, "code": left.code} for left in figure.excluded],
        "grade": grade_json(figure.grade, stratum, figure.as_of, _where(figure, chains)),
        "verification": figure.verification.value,
        "rule": figure.rule,
        "standing": standing_json(figure, chains),
        "derivation": derivation_json(figure),
        "without": without_json(figure),
        "depends_most_on": depends_most_on(figure),
        **_as_written(figure, chains),
    }


def _as_written(figure: Figure, chains: Chains) -> Json:
    """Every spelling of the places of a figure that no gazetteer knows; nothing where there is none."""
    told = [toll for chain in (*figure.chains, *figure.beside) for toll in chains[chain].tolls]
    names = sorted({name for toll in told for name in toll.scope.written})
    return {"places_as_written": names} if names else {}


def coverage_json(made: Corroboration, figures: Sequence[Json], chains: Sequence[Json]) -> list[Json]:
    """Give who covers each figure, in the order of the figures, and who tells of the event and is silent about it.

    Args:
        made: What was made.
        figures: Its figures as JSON, in order.
        chains: Its chains as JSON.
    """
    events = [stratum.event for stratum, _ in made.figures]
    covered = coverage_of(list(zip(events, figures, strict=True)), chains)
    return [
        {"category": figure["category"], "scope": figure["scope"], **each.as_json()}
        for figure, each in zip(figures, covered, strict=True)
    ]


def remainder_json(figure: Figure) -> Json:
    """Give what is left of a total without the incidents identified one by one, and how that was worked out.

    It rests on other figures too, so it stands beside a figure and is no part of what a reviewer agreed to.
    """
    steps = figure.remainder
    return {
        "category": figure.category,
        "harm": figure.harm.value,
        "scope": figure.scope,
        "low": result_of(steps, "low"),
        "high": result_of(steps, "high"),
        "derivation": [step_json(step) for step in steps],
    }


def _kind(figure: Figure, chains: Chains) -> FigureKind:
    return kind_of([chains[chain] for chain in figure.chains])


def standing_json(figure: Figure, chains: Chains) -> list[Json]:
    """Give what each origin in the figure last said, and when, in order of origin."""
    used = sorted((chains[chain].chain for chain in figure.chains), key=lambda chain: chain.origin)
    return [
        {"origin": c.origin, "date": c.latest.day.isoformat(), "low": c.latest.low, "high": c.latest.high} for c in used
    ]


def _where(figure: Figure, chains: Chains) -> str:
    return coarsest(toll.scope.precision for chain in figure.chains for toll in chains[chain].tolls)


def grade_json(grade: Grade, stratum: Stratum, as_of: date, where: str = "") -> Json:
    """Give the three axes, their reasons, and what others would call it."""
    return {
        "evidence": {"value": grade.evidence.value, "reasons": list(grade.evidence_reasons)},
        "attribution": {"value": grade.attribution.value, "reasons": list(grade.attribution_reasons)},
        "admission": {"value": grade.admission.value, "reasons": list(grade.admission_reasons)},
        "elsewhere": in_their_words(grade, stratum.category.status, stratum.period, as_of, where),
    }


def _relay_json(relay: Relay) -> Json:
    pair = {"from": relay.from_source, "to": relay.to_source, "claims": list(relay.claims)}
    return {**pair, "evidence": relay.evidence, "unsure": list(relay.unsure)}


def check_json(check: Check) -> Json:
    """Give one addition as JSON."""
    return {"claim": check.claim, "kind": check.kind, "adds_up": check.adds_up, "working": check.working}


def _mapping_json(each: Placed) -> Json:
    toll = each.toll
    return {
        "claim": toll.id,
        "category": {
            "from": toll.words[0],
            "to": each.category.label,
            "party": toll.category.party or None if toll.category else None,
        },
        "scope": {"from": toll.words[1], "to": each.stratum.scope, "reach": toll.scope.reach.value},
        "origin": {"to": toll.origin.name, "kind": toll.origin.kind.value, "how": toll.origin.how},
        "outlet": toll.outlet,
        "hedges": list(toll.hedges),
        "verification": {"state": toll.verification.value, "by": toll.verification_by or None},
        "increment": each.is_increment,
    }


def in_words(made: Corroboration) -> str:
    """Give the figures, their chains and what was left out, for reading at a terminal; the weightiest figure first."""
    chains = by_id(made)
    told = [f"rule {made.rule.name}: {made.rule.says}", ""]
    for stratum, figure in sorted(made.figures, key=lambda one: (order_of(one[1], _kind(one[1], chains)), one[0])):
        told += [_headline(stratum, figure), *(f"  {_line(chains[chain])}" for chain in figure.chains)]
        told += [f"  beside it: {_line(chains[chain])}" for chain in figure.beside]
        told += [f"  {line}" for line in lines(figure.derivation)] if len(figure.chains) > 1 else []
        told += [f"  left once identified incidents are taken off: {line}" for line in lines(figure.remainder)]
        told += [f"  {each['words']}" for each in without_json(figure)]
        told += [f"  left out {left.claim}: {left.why}" for left in figure.excluded if left.code != "low_evidence"]
        told.append("")
    told += [_repeats(relay) for relay in made.relays]
    told += [f"check {check.claim} ({check.kind}): {_verdict(check)}: {check.working}" for check in made.checks]
    told += [
        f"left out {left.claim}: {left.why}" for left in sorted(made.excluded, key=lambda left: in_order(left.claim))
    ]
    told += [f"note: {each.message} ({each.code})" for each in made.warnings]
    return "\n".join([*told, *_mapped(made)]).rstrip()


def _repeats(relay: Relay) -> str:
    through = f"; perhaps through somebody between: {', '.join(relay.unsure)}" if relay.unsure else ""
    return f"{relay.to_source} repeats {relay.from_source} ({', '.join(relay.claims)}){through}"


def _mapped(made: Corroboration) -> list[str]:
    """How the words of each category and scope were read, each pair of words once."""
    read: dict[str, list[str]] = defaultdict(list)
    for each in sorted(made.placed, key=lambda p: in_order(p.toll.id)):
        category, scope = each.toll.words
        if category or scope:
            told = f"read '{category}' → {each.category.label}; '{scope}' → {each.stratum.scope}"
            read[told].append(each.toll.id)
    return [f"{told} ({', '.join(claims)})" for told, claims in read.items()]


def _headline(stratum: Stratum, figure: Figure) -> str:
    high = "open" if figure.high is None else figure.high
    low = "not known" if figure.low is None else figure.low
    central = "" if figure.central is None else f"central {figure.central}, "
    origins = f"{figure.independent_origins} independent origin{'' if figure.independent_origins == 1 else 's'}"
    return (
        f"{stratum.category.label}, {figure.scope}, as of {figure.as_of}: low {low}, {central}"
        f"high {high} (highest stated {figure.highest_stated}); {origins}, evidence {figure.grade.evidence.value},"
        f" {figure.verification.value}"
    )


def _line(each: Chained) -> str:
    told = " → ".join(f"{printed(point)} ({point.day}; {', '.join(point.outlets)})" for point in each.chain.points)
    return f"{each.chain.origin}: {told}"


def _verdict(check: Check) -> str:
    return {True: "adds up", False: "does not add up", None: "is only a part"}[check.adds_up]
