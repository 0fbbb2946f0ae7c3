"""Weight: what kind of figure it is, and where it stands among others when figures are listed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from sijill.corroborate.chains import Chained
from sijill.corroborate.naming import is_organisation
from sijill.corroborate.retold import TELLING
from sijill.corroborate.toll import Reach
from sijill.model.figures import Figure
from sijill.model.vocabulary import Harm

FEW = 3
_TOTALS = (Reach.SINCE, Reach.WINDOW)


class FigureKind(StrEnum):
    """A toll is a named organisation's count over a place and time; a report tells of one incident, or by a witness."""

    TOLL = "toll"
    REPORT = "report"


def kind_of(chains: Sequence[Chained]) -> FigureKind:
    """Give the kind of the figure that rests on these chains.

    A count of a named organisation is a toll when it runs over several days or grew, or when it counts ``TELLING``
    people or more. A number up to ``FEW`` is one incident's, whoever tells it.
    """
    return FigureKind.TOLL if any(map(_is_toll, chains)) else FigureKind.REPORT


def _is_toll(each: Chained) -> bool:
    if not each.is_credible or not all(is_organisation(toll) for toll in each.tolls):
        return False
    if each.chain.latest.value <= FEW:
        return False
    is_total = any(toll.scope.reach in _TOTALS for toll in each.tolls) or len(each.chain.points) > 1
    return is_total or each.chain.latest.value >= TELLING


def order_of(figure: Figure, kind: FigureKind) -> list[int]:
    """Give what figures are sorted by, the weightiest first: tolls, then the killed, then the greatest number.

    It rests on nothing but the figure, so that a new figure moves no other's content.
    """
    people = figure.central if figure.central is not None else figure.highest_stated or figure.low or 0
    return [int(kind is not FigureKind.TOLL), int(figure.harm is not Harm.KILLED), -people]
