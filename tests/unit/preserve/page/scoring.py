"""How many of a set of made pages are judged rightly."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.preserve.page.read import judged_page
from sijill.preserve.page.verdict import Asked


@dataclass(frozen=True)
class Score:
    """Counts over one set; ``wrong`` names the pages on the wrong side."""

    walls: int
    good: int
    found: int
    false_alarms: int
    same_kind: int
    wrong: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.false_alarms)

    @property
    def recall(self) -> float:
        return self.found / self.walls

    def __str__(self) -> str:
        return (
            f"{self.walls + self.good} pages, {self.walls} walls: precision {self.precision:.3f}, "
            f"recall {self.recall:.3f}, "
            f"kind right {self.same_kind}/{self.found}; wrong: {', '.join(self.wrong) or 'none'}"
        )


def score(pages: list) -> Score:
    counts = {"walls": 0, "good": 0, "found": 0, "false_alarms": 0, "same_kind": 0}
    wrong = []
    for page in pages:
        told = judged_page(page.html.encode(), Asked(page.asked, page.final, page.status)).wall
        counts["walls"] += bool(page.wall)
        counts["good"] += not page.wall
        counts["found"] += bool(page.wall and told)
        counts["false_alarms"] += bool(told and not page.wall)
        counts["same_kind"] += bool(page.wall) and told == page.wall
        wrong += [f"{page.name} ({told or 'good'})"] if bool(page.wall) != bool(told) else []
    return Score(**counts, wrong=tuple(wrong))
