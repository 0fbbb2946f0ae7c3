"""Givers: of the pages that a passage may have been taken from the likeliest, and whether another may be meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sijill.corroborate.likeness import Likeness
from sijill.corroborate.passages import Passage

Nearness = tuple[float, float, float, bool, int, int, int, str]


@dataclass(frozen=True, slots=True)
class Giver:
    """A passage that another may have been taken from.

    Attributes:
        passage: The passage.
        like: How much of the other is found on its page.
        back: How much of it is found on the other's page.
        rank: How far it stands from the first speaker, 0 nearest.
    """

    passage: Passage
    like: Likeness
    back: Likeness
    rank: int

    def nearness_to(self, taker: Passage) -> Nearness:
        """What the probable givers of a passage are sorted by, the most probable last.

        Whoever takes a page over in its own language seldom leaves none of its words; of two that fit alike the page in
        the other language is the more probable giver, then the newer one.
        """
        mine, like = self.passage, self.like
        leaves_words = bool(like.in_words) or taker.is_arabic != mine.is_arabic
        numbers = len(taker.numbers & mine.numbers) / len(taker.numbers | mine.numbers)
        shares = (round(like.share, 2), round(like.weight, 1), round((self.back.share + numbers) / 2, 2))
        waited = (taker.day - mine.day).days
        return (*shares, leaves_words, -waited, -self.rank, -mine.day.toordinal(), mine.document)

    def holds_all_of(self, taker: Passage) -> bool:
        """Whether all particulars and numbers of the other stand on its page."""
        return self.like.found > 0 and not self.like.missed and taker.numbers <= self.passage.numbers

    @property
    def evidence(self) -> str:
        """What shows it, in words."""
        seen, like = f"page {self.passage.document[:12]} of {self.passage.day}", self.like
        outlet = self.passage.outlet
        if like.in_words:
            return f"{like.in_words} of {like.sentences} sentences in the same words as {outlet}'s {seen}"
        return f"the same number and {like.found} of {like.sentences} particulars of {outlet}'s {seen}, in other words"


def doubt_of(taker: Passage, likely: Giver, found: Iterable[Giver], is_asked: bool) -> str:
    """Give why the likeliest giver may not be the one, else "".

    Another outlet's page on which as much of the passage stands explains it as well. Two who name one speaker, of whom
    neither is an agency, may both have asked the speaker.

    Args:
        taker: What was taken.
        likely: Its likeliest giver.
        found: All its probable givers.
        is_asked: Whether others usually take their reports from the likeliest giver, or it is the speaker.
    """
    rivals = {each.passage.outlet for each in found if _tells_as_much(each, likely)} - {likely.passage.outlet}
    if rivals:
        return f"as much of it stands on a page of {', '.join(sorted(rivals))}: which of them handed it on is not known"
    if not taker.is_own and not is_asked:
        return f"both name {taker.origin.name}: each may have it from there"
    return ""


def all_stands_on(outlets: Iterable[str]) -> str:
    """Give the doubt about a passage that names its speaker and tells nothing that these outlets did not before."""
    return (
        f"all that it tells stands on an earlier page of {', '.join(sorted(outlets))}: it may have come through there"
    )


def _tells_as_much(rival: Giver, likely: Giver) -> bool:
    return (rival.like.found, rival.like.in_words) >= (likely.like.found, likely.like.in_words)
