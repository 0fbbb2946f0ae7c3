"""Warnings: what a reader of the links must know before using them."""

from __future__ import annotations

from sijill.link.linkage import Linkage

MATCHES_A_RECORD = 10.0
"""Matches expected for each record above which the records are too alike to tell people apart."""


def warnings_of(linkage: Linkage) -> list[dict[str, str]]:
    """The warnings of a linkage, each ``{code, message}``; none when nothing is doubtful."""
    model, found = linkage.model, []
    records = linkage.records
    if linkage.compared and not model.converged:
        found.append(_warning("link.not-converged", f"training stopped after {model.rounds} rounds while still moving"))
    if linkage.compared and model.rests_on_stated:
        found.append(
            _warning("link.too-few", "too few likely matches to learn from: the model rests on its stated shares")
        )
    if records and model.matches > MATCHES_A_RECORD * records:
        found.append(
            _warning(
                "link.too-alike",
                f"{model.matches:.0f} matches expected among {records} records: names, ages and dates do not tell "
                "these people apart; do not use the links without review",
            )
        )
    if linkage.left_out:
        left = "; ".join(" + ".join(rule.columns) for rule in linkage.left_out)
        found.append(
            _warning("link.rules-left-out", f"too many records share {left}: pairs that agree only so were missed")
        )
    if linkage.contradicted:
        found.append(
            _warning(
                "link.contradicted", f"{len(linkage.contradicted)} judgements contradict others and were not followed"
            )
        )
    return found


def _warning(code: str, message: str) -> dict[str, str]:
    return {"code": code, "message": message}
