"""Ranges: the least and the most that the linked claims about one incident allow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status
from sijill.text.numerals import VAGUE

OTHER_TOLL = 2
"""A figure above so many times the leading one is another toll's: of the day, of the war."""
GROWN = 4
"""A figure that the leading one is told to have grown into is at most so many times as high, or it is the war's."""
FEWEST = 2
"""How many "people" or "civilians" without a number are, at least."""
_VAGUE_WORDS = frozenset(VAGUE) | {"large"}
_NEAR = 100
"""Characters behind a named death within which the number of all still leads the text."""
_CLAUSE = 6
"""Characters between two clauses of one sentence at most."""
_NEARBY = 200
_OTHERS = re.compile(r"others?\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:people|persons|civilians|members|children|women|men|boys|girls|residents|citizens|relatives|bodies|corpses|"
    r"victims|martyrs|casualties|fatalities|deaths|injuries|others|they|them|those|number|families|neighbou?rs|"
    r"villagers|refugees|patients|more|many|several|workers|students|journalists|doctors|farmers|passengers|worshippers|injured|wounded|"
    r"Palestinians|Syrians|Iraqis|Yemenis|Lebanese)\b",
    re.IGNORECASE,
)


_PLURAL_AR = re.compile(r"(?:قتلى|شهداء|ضحايا|مدنيون|عدد من)\b")
_TURN = 60
"""Characters between the clauses of two sources of one sentence at most."""
_AR = re.compile(r"[\u0621-\u064a]")
_ORDINALS_AR = ("ثان", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")
_TOLL_AR = re.compile(r"(?:عدد|أعداد|حصيلة)\s+(?:القتلى|الشهداء|الضحايا|شهداء|ضحايا|قتلى)|(?:^|\s)الحصيلة\s")
_KIND_AR = re.compile(r"(?:القتلى|الشهداء|الضحايا)\s(?:من\s)?ال(?!مدني|ذين|يوم|كلي|إجمالي)\w+")
"""As in "the number of the dead *journalists*": of one kind, and of no one attack."""
_RISEN_AR = re.compile(r"رتفع|ارتفاع|منذ|خلال|في (?:عموم |كل |أنحاء )?(?:البلاد|المحافظة|القطاع|الحرب|الزلزال)|العام ")
_PART_AR = re.compile(r"\bمن (?:القتلى|الضحايا|الشهداء|الجثث|أصل|بين)\b")
_TOLD_AR = re.compile(r"(?:تحدث|أحص|سجل|قدر|حدد)\w*\s(?:.*\s)?(?:قتلى|قتيلا|شهداء|شهيدا|ضحايا)$")
"""As in "spoke of nine dead", and nothing behind: "nine dead *arrived first*" are some of them."""
_DAY_AR = re.compile(r"\b(?:أمس|اليوم|البارحة|قبل)\b")
_ANYBODY = re.compile(r"\b(?:people|persons?|civilians?|individuals|victims?|others|members|in total)\b", re.IGNORECASE)
"""Words for all who were harmed, so that "up to three people" counts those told of beside it too."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What the claims of one stretch of text add up to (persons, low <= high)."""

    low: int
    high: int
    claims: tuple[Claim, ...]
    before: tuple[Claim, ...] = ()
    """The claims told of right before, which "others" are joined to."""

    @property
    def is_printed(self) -> bool:
        """Whether the text prints a number, beyond "a man"."""
        return any(_is_printed(claim) for claim in self.claims)

    @property
    def is_only_a_bound(self) -> bool:
        """Whether it says no more than "up to ten", which gives no lower end."""
        return all(claim.count.modifier == "up_to" for claim in self.claims)

    @property
    def is_vague(self) -> bool:
        """Whether only words such as "dozens" or "a large number" say how many."""
        return all(claim.count.modifier in _VAGUE_WORDS for claim in self.claims)

    @property
    def start(self) -> int:
        """Where its words begin."""
        return self.claims[0].span.start

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.claims[0].span.end

    @property
    def names(self) -> frozenset[str]:
        """Everybody named in it."""
        return frozenset(name for claim in self.claims for name in claim.victims.names)


def range_of(figures: Sequence[Figure]) -> tuple[int, int]:
    """Give the lowest and highest number of the incident; the leading figure is the lowest, as the text puts it.

    Args:
        figures: At least one, in reading order.
    """
    told = range_told(figures)
    return min(told.leading.low, told.highest.high), told.highest.high


@dataclass(frozen=True, slots=True)
class Range:
    """Which figure gives each end of a range.

    Attributes:
        leading: The one that gives the low end.
        highest: The one that gives the high end; the leading one where none is higher.
        figures: All, set right and in reading order.
    """

    leading: Figure
    highest: Figure
    figures: tuple[Figure, ...]


def range_told(figures: Sequence[Figure]) -> Range:
    """Give the figures that make the ends of the range of ``figures``, of which there is at least one."""
    settled = _with_the_first(_settled(figure) for figure in figures)
    leading = _leading(settled)
    first = max(leading.low, leading.high)
    grown = _grown(leading, settled)
    alike = [one for one in settled if one.high <= (GROWN if one in grown or _is_a_toll(one) else OTHER_TOLL) * first]
    near = [leading, *[figure for figure in alike if not _is_met_by(leading, figure)]]
    lowest = min([leading, *(one for one in settled if _is_a_rival(leading, one))], key=lambda figure: figure.low)
    return Range(lowest, max(near, key=lambda figure: figure.high), tuple(settled))


def _is_a_rival(leading: Figure, figure: Figure) -> bool:
    """As in "eleven died, the hospital said, *while the council spoke of nine*" (Arabic): two voices of a sentence."""
    first, second = leading.claims[0], figure.claims[0]
    said = first.attribution.chain, second.attribution.chain
    quote = first.span.quote
    behind = 0 <= second.span.start - first.span.end <= _TURN and not quote.endswith((".", "!", "؟"))
    places = [{place.surface for place in claim.places} for claim in (first, second)]
    together = (behind or first.span == second.span) and (not all(places) or bool(places[0] & places[1]))
    if _PART_AR.search(second.span.quote) or len(set(_DAY_AR.findall(f"{quote} {second.span.quote}"))) > 1:
        return False  # some of them, or those of another day
    exact = second.count.modifier is None and second.relation.additive_to is None and len(figure.claims) == 1
    alike = first.victims.status is second.victims.status
    alike = alike or (second.victims.status is Status.UNKNOWN and bool(_TOLD_AR.search(second.span.quote)))
    if any(one.span.quote.startswith(f"{name}:") for one in (first, second) for name in one.attribution.chain):
        return False  # two places, each before its colon
    whole = figure.is_printed and 1 < figure.low < leading.low < OTHER_TOLL * figure.low
    return whole and together and exact and alike and all(said) and said[0] != said[1] and bool(_AR.search(quote))


def _grown(leading: Figure, figures: Sequence[Figure]) -> list[Figure]:
    """The figures that the leading one grew into: "three were killed ... *the toll rose to nine*"."""
    found: list[Figure] = []
    into = {claim.relation.part_of for claim in leading.claims}
    for figure in figures:
        if any(claim.id in into for claim in figure.claims):
            found.append(figure)
            into |= {claim.relation.part_of for claim in figure.claims}
    return found


def _is_a_toll(figure: Figure) -> bool:
    """Whether an Arabic number is what "the number of the dead" is said to be: by another source, not risen since."""
    quotes = [claim.span.quote for claim in figure.claims]
    return any(_TOLL_AR.search(quote) and not (_RISEN_AR.search(quote) or _KIND_AR.search(quote)) for quote in quotes)


def _is_met_by(leading: Figure, figure: Figure) -> bool:
    """Whether a figure of vague words alone ("dozens") says no more than the printed number that leads."""
    return not leading.is_vague and figure.is_vague and figure.low <= leading.low


def _settled(figure: Figure) -> Figure:
    """Set right "at least 40 and up to 60", which is no sum, and a row of names without a number."""
    low = next((c.count.low for c in figure.claims if c.count.modifier == "at_least"), None)
    high = next((c.count.high for c in figure.claims if c.count.modifier == "up_to"), None)
    if low is not None and high is not None and low <= high:
        return replace(figure, low=low, high=high)
    bound = next((c for c in figure.claims if c.count.modifier == "up_to" and _ANYBODY.search(c.victims.surface)), None)
    beside = sum(c.count.low or 0 for c in figure.claims if c is not bound)
    if bound is not None and bound.count.high is not None and 0 < beside <= bound.count.high:
        return replace(figure, low=beside, high=bound.count.high)
    named = len(figure.names)
    if not figure.is_printed and named > figure.low:
        return replace(figure, low=named, high=max(named, figure.high))
    return figure


def _with_the_first(figures: Iterable[Figure]) -> list[Figure]:
    """Join "others" to the one told of right before: "a teacher was killed ... killed 12 other members" is 13."""
    found: list[Figure] = []
    for figure in figures:
        others = len(figure.claims) == 1 and _OTHERS.match(figure.claims[0].victims.surface) is not None
        if others and found and not found[-1].is_printed and figure.start - found[-1].end < _NEARBY:
            before = found.pop()
            figure = replace(figure, low=figure.low + before.low, high=figure.high + before.high, before=before.claims)
        nth = _nth(figure)
        if nth and found and found[-1].high == nth - 1:
            figure = replace(figure, low=nth, high=nth, before=found[-1].claims)
        found.append(figure)
    return found


def _nth(figure: Figure) -> int:
    """Which one of the dead an Arabic "a *third* person" is; 0 for anybody else (persons)."""
    words = figure.claims[0].victims.surface.split()
    alone = len(figure.claims) == 1 and figure.low == figure.high == 1 and bool(words)
    return next((n for n, stem in enumerate(_ORDINALS_AR, 2) if alone and words[-1].startswith(stem)), 0)


def _leading(figures: Sequence[Figure]) -> Figure:
    """The first figure; after one named or unnumbered death, a number printed right beside it."""
    first = figures[0]
    if first.is_only_a_bound:
        floors = [f for f in figures[1:] if f.is_printed and not f.is_only_a_bound and first.high <= 2 * f.low]
        return min([figure for figure in floors if figure.low <= first.high] or [first], key=lambda figure: figure.low)
    if first.is_vague and (told := next((f for f in figures if _makes_exact(first, f)), None)) is not None:
        return told
    if first.low > 1 or first.is_printed:
        return first
    if not first.names and (toll := next(filter(_counts_people, figures), None)):
        return toll
    printed = next((figure for figure in figures if figure.is_printed), first)
    near = printed.start - first.start < _NEAR
    return printed if near and (first.names or _are_in_one_sentence(first, printed)) else first


def _makes_exact(vague: Figure, figure: Figure) -> bool:
    """As in "dozens were killed ... *13 people were killed*": the number that the vague word stood for.

    The wounded are seldom counted out: a smaller number told of them is somebody's, and "dozens" stays.
    """
    killed = all(claim.harm is Harm.KILLED for claim in vague.claims)
    exact = figure.is_printed and not (figure.is_vague or figure.is_only_a_bound)
    return killed and exact and 2 * figure.low >= vague.low


def _are_in_one_sentence(first: Figure, second: Figure) -> bool:
    """Whether the second is told where the first is, or in the clause right behind it."""
    is_closed = any(claim.span.quote.endswith((".", "!", "?", "؟")) for claim in first.claims)
    return second.start <= first.end + (0 if is_closed else _CLAUSE)


def _counts_people(figure: Figure) -> bool:
    """Whether it prints how many people there were: "a child" told of before it is then one of them."""
    words = any(_ANYBODY.search(claim.victims.surface) for claim in figure.claims)
    return figure.is_printed and figure.low > 1 and words


def _is_printed(claim: Claim) -> bool:
    words = (claim.count.as_printed or "").lower()
    return claim.count_span is not None and words not in {"", "a", "an", "one"}


def least_of(claims: Sequence[Claim]) -> int:
    """Give how many the first claim means at least, by words like "people" where it has no number (persons)."""
    return FEWEST if leads_with_several(claims) else 0


def most_of(claims: Sequence[Claim]) -> int:
    """Give how many an unnumbered report of several people means where one person is counted elsewhere (persons).

    As in "one killed", and by another source "martyrs". "Those martyrs" and "his children" report nobody anew, and
    "several" sets no end here either.
    """
    uncounted = [claim for claim in claims if claim.relation.part_of is None and not claim.count.is_stated]
    anew = [claim for claim in uncounted if not _DEFINITE.match(claim.victims.surface)]
    return FEWEST if are_several(anew) else 0


def leads_with_several(claims: Sequence[Claim]) -> bool:
    """Whether the first claim speaks of more than one person and gives no number ("several", "others")."""
    first = claims[:1]
    return are_several(first) and (not first[0].count.is_stated or first[0].count.modifier in VAGUE_FEW)


def leads_with_a_plural(claims: Sequence[Claim]) -> bool:
    """Whether an Arabic text leads with dead without a number ("martyrs"), so that "a reporter" beside is no toll."""
    first = claims[:1]
    return bool(first) and not first[0].count.is_stated and bool(_PLURAL_AR.match(first[0].victims.surface))


def are_several(claims: Sequence[Claim]) -> bool:
    """Whether claims without a number speak of more than one person."""
    return any(not claim.count.is_stated and _SEVERAL.search(claim.victims.surface) for claim in claims) or any(
        claim.count.modifier in VAGUE_FEW | {UNSPECIFIED} for claim in claims
    )


_DEFINITE = re.compile(r"(?:the|those|these|his|her|their|its|our|my|all|them|they)\b|\S+['’]s\b", re.IGNORECASE)
"""How words begin that mean people told of before."""
UNSPECIFIED = "unspecified"
"""A number that is said not to be known, as in "a number of" and "an unknown number of"."""
VAGUE_FEW = frozenset({"several", "multiple", "few", "various", "many"})
"""Words for a number that set no end of a range."""
