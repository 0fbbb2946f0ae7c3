"""Derivation in words and JSON: each step of a figure as a person would do it with a pencil."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.model.derivations import Step, Term, Way, Without
from sijill.model.figures import Figure

Json = dict[str, object]
_ENDS = {"low": "low", "central": "central", "high": "high", "highest_stated": "highest stated"}
_WAYS = {
    Way.LEAST: "the least of",
    Way.GREATEST: "the greatest of",
    Way.LOWER_MEDIAN: "the middle one, or the lower of the two middle ones, of",
    Way.GREATEST_STATED: "the greatest number stated among",
    Way.LEAST_STATED: "the least number stated among",
}


def derivation_json(figure: Figure) -> list[Json]:
    """Give the steps as JSON, each with its working in words."""
    return [step_json(step) for step in figure.derivation]


def step_json(step: Step) -> Json:
    """Give one step as JSON; an open end is ``null``."""
    return {
        "end": step.end,
        "way": step.way.value,
        "of": [
            {
                "number": t.number,
                "whose": t.whose,
                "said": t.said,
                "date": t.day.isoformat() if t.day else None,
                "claims": list(t.claims),
            }
            for t in step.terms
        ],
        "result": step.result,
        "words": in_words(step),
    }


def in_words(step: Step) -> str:
    """Give one step as a sentence that can be checked by hand."""
    end = _ENDS[step.end]
    if step.way is Way.LESS:
        return f"{end} {_result(step)} = {' - '.join(_taken(term) for term in step.terms)}"
    unknown = [term for term in step.terms if term.number is None]
    if unknown and step.way in (Way.LEAST, Way.GREATEST):
        what = "gives no lower end" if step.way is Way.LEAST else "leaves the upper end open"
        who = "; ".join(f"{term.whose} said {term.said}{_when(term, ' on ')}" for term in unknown)
        return f"{end} {_result(step)}: {who}, which {what}"
    listed = sorted(step.terms, key=lambda term: (term.number is None, term.number or 0, term.whose))
    if len(listed) == 1:
        return f"{end} {_result(step)}: {_told(listed[0])}"
    return f"{end} {_result(step)}: {_WAYS[step.way]} {', '.join(_told(term) for term in listed)}"


def without_json(figure: Figure) -> list[Json]:
    """Give what the figure would be without each origin, as JSON, in words as well."""
    return [
        {
            "origin": each.origin,
            "low": each.low,
            "central": each.central,
            "high": each.high,
            "highest_stated": each.highest_stated,
            "others": each.others,
            "words": without_words(each, figure),
        }
        for each in figure.without
    ]


def without_words(each: Without, figure: Figure) -> str:
    """Give in words what is left of a figure without one origin."""
    if not each.others:
        return f"without {each.origin} nothing is left: it rests on this origin alone"
    if shift(each, figure) == (False, 0):
        return f"without {each.origin} nothing changes"
    high = f"open (highest stated {each.highest_stated})" if each.high is None else str(each.high)
    central = "" if each.central is None else f"central {each.central}, "
    return f"without {each.origin}: low {_known(each.low)}, {central}high {high}"


def depends_most_on(figure: Figure) -> str | None:
    """Give the origin that, if wrong, would change the figure most; ``None`` when no origin changes anything."""
    most = max(figure.without, key=lambda each: (shift(each, figure), [-ord(c) for c in each.origin]), default=None)
    return most.origin if most and shift(most, figure) != (False, 0) else None


def shift(each: Without, figure: Figure) -> tuple[bool, int]:
    """Give whether an end opens, closes or is lost without an origin, and by how many people the ends move in all."""
    if not each.others:
        return True, figure.highest_stated or 0
    pairs = [(each.low, _made(figure, "low")), (each.high, _made(figure, "high"))]
    opens = any((mine is None) != (theirs is None) for mine, theirs in pairs)
    pairs += [(each.central, figure.central), (each.highest_stated, figure.highest_stated)]
    moved = sum(abs(mine - theirs) for mine, theirs in pairs if mine is not None and theirs is not None)
    return opens, moved


def _made(figure: Figure, end: str) -> int | None:
    """The end as the origins make it, before anything is taken off."""
    return next((s.result for s in figure.derivation if s.end == end and s.way is not Way.LESS), None)


def _result(step: Step) -> str:
    if step.result is None:
        return "not known" if step.end in ("low", "central") else "open"
    return str(step.result)


def _known(number: int | None) -> str:
    return "not known" if number is None else str(number)


def _told(term: Term) -> str:
    if term.number is None:
        return f"no number ({term.whose} said {term.said}{_when(term, ' on ')})"
    exact = term.said == str(term.number)
    return f"{term.number} ({term.whose}{_when(term, ', ')}{'' if exact else f', as {term.said}'})"


def _when(term: Term, before: str) -> str:
    return f"{before}{term.day}" if term.day else ""


def _taken(term: Term) -> str:
    return f"{'open' if term.number is None else term.number} ({term.whose})"


def lines(steps: Sequence[Step]) -> list[str]:
    """Give the steps in words, a line each."""
    return [in_words(step) for step in steps]
