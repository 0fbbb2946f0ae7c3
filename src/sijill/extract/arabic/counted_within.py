"""Numbers of an Arabic text that another of its numbers holds: casualties, "dozens", the hurt taken away, a title's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sijill.extract.arabic.forms import harms_named
from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.told_again import (
    FARTHEST,
    are_others,
    is_title,
    numbers_of_both,
    part_of,
    stands,
    title_of,
)
from sijill.extract.arabic.who_they_were import who_they_were
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.text.arabic import fold_letters

_CASUALTIES = frozenset({"ضحيه", "ضحايا"})
_TOLL = 2
"""As in "the number of the *victims* rises to 28 civilians": whom a toll counts stands right behind it (words)."""
_ROUNDED = 0.15
"""Casualties are the dead and hurt told behind them when their sum differs by no more than this (share)."""
_FEWEST_ITEMS = 3
_FEWEST_AGAIN = 3
_FEWEST_WHOLE = 4
_FEWEST_PARTS = 2
_MADE_UP, _OVER = 0.8, 1.05
"""Items make up a toll when they come to so much of it (share)."""
_DOZENS = frozenset({"tens", "dozens", "scores", "hundreds", "several", "few", "many"})
_AT_LEAST = {"hundreds": 100, "several": 2, "few": 2, "many": 2}
_FEWEST_DOZENS = 10
_TAKEN = frozenset({"نقل", "نقلت", "نقلوا", "اسعاف", "اسعف", "اسعفت", "اجلاء", "اجلا"})
_NEAR = 3
_COMES_TO = frozenset({"سقوط", "وقوع", "بسقوط", "لسقوط", "بوقوع", "لوقوع"})
_THE_REST = frozenset({"والاخرين", "والاخرون", "والباقين", "والباقون", "والبقيه"})
_AFTER = frozenset({"بعد", "عقب", "قبل"})


def with_casualties(claims: Sequence[Claim], told: Sequence[Told]) -> tuple[Claim, ...]:
    """Give the claims; a number of "victims" that counts dead and hurt alike holds no dead of its own.

    As in "80 *victims* in a raid" over "40 were killed and 41 wounded".

    Args:
        claims: The claims of a text, related to each other.
        told: Where each is told, in the same order.
    """
    pairs = numbers_of_both(list(zip(claims, told, strict=True)))[:FARTHEST]
    found: list[Claim] = []
    for claim, place in zip(claims, told, strict=True):
        whole = next(
            (k for k, i, at in pairs if at.sentence.index > place.sentence.index and _sums_up(claim, place, k, i)), None
        )
        found.append(part_of(claim, whole.id) if whole is not None else claim)
    return tuple(found)


def _sums_up(claim: Claim, place: Told, killed: Claim, injured: Claim) -> bool:
    low, dead, hurt = claim.count.low, killed.count.low, injured.count.low
    if claim.harm is not Harm.KILLED or not stands(claim) or claim.relation.part_of is not None:
        return False
    if low is None or not dead or not hurt or dead >= low:
        return False
    toll = [word.text.removeprefix("ال") for word in place.sentence.words[place.trigger : place.trigger + _TOLL]]
    casualties = {*fold_letters(claim.victims.surface).split()[:1], *toll}
    return bool(casualties & _CASUALTIES) and abs(dead + hurt - low) <= _ROUNDED * low


def with_counted_within(
    claims: Sequence[Claim], told: Sequence[Told], heads: frozenset[int] = frozenset()
) -> tuple[Claim, ...]:
    """Give the claims; those whose people another number counts are part of the claim that counts them.

    Args:
        claims: The claims of a text, those told again already part of another.
        told: Where each is told, in the same order.
        heads: Numbers of the paragraphs that are title lines.
    """
    rows = list(zip(claims, told, strict=True))
    wholes = _of_the_story(rows, heads)
    for within in (
        _title_in_parts,
        _adding_up,
        _elaborated,
        _parts_again,
        _named_among,
        _named_again,
        _the_rest_otherwise,
        _dozens,
        _taken_away,
        _hurt_by_name,
        _beside_parts,
        who_they_were,
    ):
        wholes |= within(rows)
    wholes = _without_rounds(claims, wholes)
    held = tuple(part_of(claim, wholes[claim.id]) if claim.id in wholes else claim for claim in claims)
    titled = _titles_own(list(zip(held, told, strict=True)))
    return tuple(part_of(claim, titled[claim.id]) if claim.id in titled else claim for claim in held)


def _without_rounds(claims: Sequence[Claim], wholes: dict[str, str]) -> dict[str, str]:
    """Those parts whose whole is not itself, by way of others, a part of them: nobody would be counted."""
    kept: dict[str, str] = {c.id: c.relation.part_of for c in claims if c.relation.part_of is not None}
    found: dict[str, str] = {}
    for part, whole in wholes.items():
        at: str | None = whole
        for _ in range(FARTHEST):
            if at is None or at == part:
                break
            at = kept.get(at)
        if at != part:
            found[part] = kept[part] = whole
    return found


def _of_the_story(rows: Sequence[tuple[Claim, Told]], heads: frozenset[int]) -> dict[str, str]:
    """What title lines tell is of the first number of the story that is no smaller, whoever says it."""
    found: dict[str, str] = {}
    for claim, place in rows if heads else ():
        if place.sentence.paragraph not in heads or not _open(claim) or claim.count.low is None:
            continue
        below = (
            c
            for c, p in rows
            if c.harm is claim.harm and _open(c) and p.sentence.paragraph not in heads and not _is_before(p)
        )
        whole = next((c for c in below if (c.count.low or 0) >= claim.count.low), None)
        if whole is not None:
            found[claim.id] = whole.id
    return found


def _is_before(place: Told) -> bool:
    """As in "*after the death of* two others": told of as what went before."""
    before = place.sentence.words[max(0, place.trigger - 1) : place.trigger]
    return any(word.bare in _AFTER for word in before)


def _open(claim: Claim) -> bool:
    return stands(claim) and claim.relation.part_of is None


def _killed(rows: Sequence[tuple[Claim, Told]]) -> list[tuple[Claim, Told]]:
    """The dead of now, of the lead or beside it, each told by a number or by name."""
    dead = ((c, at) for c, at in rows if c.harm is Harm.KILLED and not (c.negated or c.when.historical))
    return [(c, at) for c, at in dead if c.relation.part_of is None and c.count.low][:FARTHEST]


def _adding_up(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "102 were killed ... *38 in X, 21 in Y, 15 in Z*": three numbers or more behind a toll that make it up.

    Whoever says them; fewer than three only when they come to the toll exactly.
    """
    dead = _killed(rows)
    for at, (whole, place) in enumerate(dead):
        total = whole.count.low or 0
        if whole.relation.apart:
            continue
        behind = [c for c, p in dead[at + 1 :] if p.sentence.index >= place.sentence.index]
        later = [c for c in behind if (c.count.low or 0) < total and not _points_at(c, behind)]
        again = [c for c in behind if _is_rounded(c, whole) or _points_at(c, behind)]
        comes_to = sum(c.count.low or 0 for c in later)
        exact = len(later) == _FEWEST_ITEMS - 1 and comes_to == total
        many = len(later) >= _FEWEST_ITEMS and _MADE_UP * total <= comes_to <= _OVER * total
        if total >= _FEWEST_WHOLE and (exact or many):
            sharp = next((c for c in again if c.count.modifier is None and (c.count.low or 0) >= total), whole)
            return {c.id: sharp.id for c in (whole, *later, *again) if c.id != sharp.id}
    return {}


def _points_at(claim: Claim, others: Sequence[Claim]) -> bool:
    """As in "three civilians died ... *the three* were brothers": with the article, and as many as told before."""
    before = others[: next((i for i, one in enumerate(others) if one.id == claim.id), 0)]
    told = fold_letters(claim.victims.surface).startswith("ال")
    return told and any(one.count.low == claim.count.low for one in before)


def _is_rounded(claim: Claim, whole: Claim) -> bool:
    """Whether two numbers are one, rounded: "more than 100 ... 102"."""
    low, least = claim.count.low or 0, whole.count.low or 0
    vague = {"more_than", "at_least", "about"} & {claim.count.modifier, whole.count.modifier}
    return claim.id != whole.id and bool(vague) and abs(low - least) * 10 <= least


def _elaborated(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "three were killed in X and Y. *So in X* a woman died ... *and in Y* a youth": "so in" opens the items."""
    found: dict[str, str] = {}
    dead = _killed(rows)
    whole, left, opened = None, 0, False
    for claim, place in dead:
        first = place.sentence.words[0].text
        opened = opened or first == "ففي"
        if whole is None or not opened:
            whole, left = (claim, claim.count.low or 0) if not opened else (whole, left)
        elif first in {"ففي", "وفي", "كما"} and (claim.count.low or 0) <= left:
            found[claim.id] = whole.id
            left -= claim.count.low or 0
    return found


def _title_in_parts(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in a title "*a couple and their son* die" over "three civilians were killed": who the number counts."""
    title = title_of(rows)
    dead = _killed(rows)
    parts = [claim for claim, place in dead if is_title(place, title) and not claim.relation.apart]
    body = next((c for c, place in dead if place.sentence.paragraph > title and not c.relation.apart), None)
    total = sum(claim.count.low or 0 for claim in parts)
    if title < 0 or len(parts) < _FEWEST_PARTS or body is None or body.count.low != total:
        return {}
    return {claim.id: body.id for claim in parts}


def _named_among(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "48 were killed" over a list of seven of them: names told alone are of the number, whoever gives it."""
    found: dict[str, str] = {}
    whole: Claim | None = None
    apart = {claim.id for claim, _ in rows if not stands(claim)}
    for claim, _ in rows:
        if claim.harm is not Harm.KILLED or not stands(claim) or claim.count.low is None:
            continue
        listed = "\n" in claim.span.quote and len(claim.victims.names) >= _FEWEST_PARTS
        free = claim.relation.part_of is None or claim.relation.part_of in apart
        if listed and free and whole is not None and claim.count.low < (whole.count.low or 0):
            found[claim.id] = whole.id
        elif _open(claim) and not listed:
            whole = claim
    return found


def _named_again(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "X son of Y Haddad ... *X Haddad*": dead who were all named before, in full or shorter, whoever says it."""
    found: dict[str, str] = {}
    known: dict[tuple[str, str], str] = {}
    dead = Counter(place.sentence.index for claim, place in rows if claim.harm is Harm.KILLED)
    for claim, place in rows:
        if claim.harm is not Harm.KILLED or not stands(claim) or not claim.victims.names:
            continue
        ends = [(parts[0], parts[-1]) for name in claim.victims.names if (parts := fold_letters(name).split())]
        before = {known.get(pair) for pair in ends}
        whole = next(iter(before)) if len(before) == 1 else None
        alone = dead[place.sentence.index] == 1
        if whole is not None and _open(claim) and claim.count.low == len(ends) and alone:
            found[claim.id] = whole
        for first, last in ends:
            known.setdefault((first, last), claim.id)
    return found


def _the_rest_otherwise(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "four were shot *and the others* beheaded", "*among the victims* ten of one family": of a number before."""
    found: dict[str, str] = {}
    whole: Claim | None = None
    for claim, place in rows:
        if claim.harm is not Harm.KILLED or not _open(claim) or claim.count.low is None:
            continue
        words = place.sentence.words
        rest = any(word.text in _THE_REST for word in words[place.trigger :])
        among = [word.text for word in words[:2]] == ["من", "بين"] and Harm.KILLED in harms_named(words[2].text)
        if whole is not None and (rest or among) and claim.count.low < (whole.count.low or 0):
            found[claim.id] = whole.id
        else:
            whole = claim
    return found


def _dozens(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "*dozens* of dead" where another sentence tells how many, whoever says it."""
    found: dict[str, str] = {}
    exact: dict[Harm, Claim] = {}
    top = title_of(rows)
    for claim, _ in rows:
        if _open(claim) and claim.count.low and claim.count.modifier not in _DOZENS and claim.count_span is not None:
            known = exact.get(claim.harm)
            exact[claim.harm] = claim if known is None or (known.count.low or 0) < claim.count.low else known
    for claim, place in rows:
        known = exact.get(claim.harm)
        alone = _is_plural_alone(claim) and (is_title(place, max(0, top)) or _is_vague_case(place))
        vague = claim.count.modifier in _DOZENS or alone
        least = _AT_LEAST.get(claim.count.modifier or "several", _FEWEST_DOZENS)
        if known is not None and _open(claim) and vague and (known.count.low or 0) >= least:
            found[claim.id] = known.id
    return found


def _is_vague_case(place: Told) -> bool:
    """As in "clashes *that end in* martyrs and wounded": what such clashes come to, told of nobody in particular."""
    before = place.sentence.words[max(0, place.trigger - _NEAR) : place.trigger]
    return any(word.text in _COMES_TO for word in before)


def _is_plural_alone(claim: Claim) -> bool:
    """As in "civilians killed in raids": two at least, of whom no number is told."""
    return claim.count_span is None and claim.count.low == 2 and claim.count.high is None


def _parts_again(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "ten died, among them three civilians ... the prime minister said *three civilians* died"."""
    low = {claim.id: claim.count.low or 0 for claim, _ in rows}
    parts: dict[tuple[Harm, int], str] = {}
    found: dict[str, str] = {}
    for claim, _ in rows:
        number, whole = claim.count.low or 0, claim.relation.part_of
        if number < _FEWEST_AGAIN or (claim.count_span is None and len(claim.victims.names) != number):
            continue
        if whole is not None and low.get(whole, 0) > number:
            parts.setdefault((claim.harm, number), whole)
        elif _open(claim) and (claim.harm, number) in parts and not are_others(claim):
            found[claim.id] = parts[(claim.harm, number)]
    return found


def _taken_away(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "37 were wounded ... *seven of the hurt were taken* to hospital": of those counted before."""
    found: dict[str, str] = {}
    before: Claim | None = None
    for claim, place in rows:
        if claim.harm is not Harm.INJURED or not _open(claim) or claim.count.low is None:
            continue
        near = place.sentence.words[max(0, place.trigger - _NEAR) : place.trigger]
        if (
            before is not None
            and any(word.bare in _TAKEN for word in near)
            and claim.count.low <= (before.count.low or 0)
        ):
            found[claim.id] = before.id
        else:
            before = claim
    return found


def _hurt_by_name(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "three were wounded ... *wounding X*": a name tells who one of those counted before is."""
    found: dict[str, str] = {}
    before: Claim | None = None
    for claim, _ in rows:
        if claim.harm is not Harm.INJURED or not _open(claim) or claim.count.low is None:
            continue
        if claim.count_span is not None:
            before = claim if before is None or claim.count.low > (before.count.low or 0) else before
        elif before is not None and claim.victims.names and claim.count.low <= (before.count.low or 0):
            found[claim.id] = before.id
    return found


def _beside_parts(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "ten soldiers died ... an officer, X, *and a sergeant*": joined to one who was counted before."""
    low = {claim.id: claim.count.low or 0 for claim, _ in rows}
    sentence = {claim.id: place.sentence.index for claim, place in rows}
    told: dict[tuple[int, Harm], list[Claim]] = {}
    for claim, place in rows:
        if stands(claim):
            told.setdefault((place.sentence.index, claim.harm), []).append(claim)
    found: dict[str, str] = {}
    for (index, _), held in told.items():
        whole = next(
            (
                c.relation.part_of
                for c in held
                if c.relation.part_of and sentence.get(c.relation.part_of, index) < index
            ),
            None,
        )
        rest = [c for c in held if c.relation.part_of is None and c.count_span is None and c.count.low]
        named = [c for c in held if c.relation.part_of == whole]
        alone = whole is not None and rest and len(rest) + len(named) == len(held)
        if whole is not None and alone and sum(low[c.id] for c in (*rest, *named)) <= low[whole]:
            found |= {c.id: whole for c in rest}
    return found


def _titles_own(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in a title "11 dead in raids" over "*eight* in one town ... the day's toll is 11": these are of the 11."""
    top = max(0, title_of(rows))
    title = next((claim for claim, place in rows if claim.harm is Harm.KILLED and is_title(place, top)), None)
    if title is None or not stands(title) or title.count.low is None or title.count.low != title.count.high:
        return {}
    whole = next((c for c, _ in rows if c.id == title.relation.part_of), None)
    if whole is None or whole.count.low != title.count.low:
        return {}
    least = title.count.low
    others = [c for c, _ in rows if c.harm is Harm.KILLED and _open(c) and c.id != whole.id]
    return {c.id: whole.id for c in others if c.count.low is not None and (c.count.high or c.count.low) < least}
