"""People of whom an Arabic text tells twice in one voice: in the lead, and again in the sentences behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sijill.extract.arabic.earlier import tells_of_another
from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.of_the_hurt import is_left_out
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.roundups import small_places
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status, Voice
from sijill.text.arabic import fold_letters

FARTHEST = 60
"""A claim is held against at most so many before it, so that time stays linear (claims)."""
FEWEST_WHOLE = 4
"""A lead of fewer people is no toll of what is told behind it (persons)."""
_VAGUE = frozenset({"several", "few", "many"})
_LINES_ABOVE = 4
"""So many lines may stand above a title: a date, a name, where in the site it is (sentences)."""
LONGEST_TITLE = 25
"""A first line of more words is no title (words)."""
_BOTH = "killed_or_injured"
_OWN = ("ها", "هم", "هما")
_PARTED = frozenset({"منهم", "منهن", "منها", "حيث", "تسبب", "تسببت", "تسببوا", "مسوول", "مسوولا", "مسووله"})
"""What leads from a number to those it is made up of, by cause or by who did it."""
_PERSONS = (
    "شخص شخصا شخصان شخصين اشخاص مواطن مواطنا مواطنون مواطنين مدني مدنيا مدنيون مدنيين شهيد شهيدا شهدا قتيل قتيلا قتلي "
    "شخصان قتيلان قتيلين شهيدان شهيدين جريحان جريحين "
    "جريح جريحا جرحي مصاب مصابا مصابين عنصر عنصرا عناصر فرد فردا افراد رجل رجلا رجال ضحيه ضحايا اخر اخرون اخرين "
    "فلسطينيا فلسطينيين فلسطينيون فلسطينيان لبنانيا لبنانيين لبنانيون يمنيا يمنيين يمنيون عراقيا عراقيين عراقيون "
    "سودانيا سودانيين سوريا سوريين سوريون ليبيا ليبيين مصريا مصريين"
)
_ANYBODY = frozenset(_PERSONS.split())
_YOUTHS = frozenset({"فتي", "شاب", "شابا", "قاصر", "فتاه", "شابه"})
_FELLED = ("وارد", "فارد", "ارد", "وجد", "ووجد", "فوجد", "لقي", "ولقي", "لكي", "ولكي", "بحيات")
"""As in "and *felled him* dead", "*found him* dead"."""
_STATES = frozenset({"متوسطه", "طفيفه", "خطيره", "بالغه", "حرجه", "خفيفه"})
_COUNTED = (Harm.KILLED, Harm.INJURED)
_OTHERS = frozenset({"اخر", "اخرين", "اخرون", "اخري", "اخران", "اخرى", "ثان", "ثالث", "رابع"})
_ALSO = frozenset({"كما", "كذلك", "وكذلك", "ايضا"})


@dataclass(slots=True)
class _Kept:
    """A claim that counts, with where it is told and the names of those told again of it."""

    claim: Claim
    place: Told
    names: set[str] = field(default_factory=set)
    title: int = -1


def with_told_again(claims: Sequence[Claim], told: Sequence[Told]) -> tuple[Claim, ...]:
    """Give the claims; those that tell again of people counted before are part of the claim that counted them.

    Three ways of telling again, each in a later sentence and the same voice: the same number, or the same numbers of
    dead and hurt together; one person, now by name or with the article ("a child ... the child X"); and two or more
    smaller numbers below the toll a text leads with. An unnumbered "several" is part of the number told behind it.

    A title is the other way round a part of the body that tells the same, which says by whom.

    Args:
        claims: The claims of a text, related to each other.
        told: Where each is told, in the same order.
    """
    wholes: dict[str, str] = {}
    kept: list[_Kept] = []
    rows = list(zip(claims, told, strict=True))
    pairs = _repeated_pairs(rows)
    title = title_of(rows)
    for claim, place in rows:
        if not stands(claim) or claim.relation.part_of is not None:
            continue
        near = [one for one in kept[-FARTHEST:] if _may_be(one, claim, place)]
        paired = next((one for one in kept[-FARTHEST:] if pairs.get(claim.id) == one.claim.id), None)
        whole = (
            paired or _same_number(near, claim) or _same_person(near, claim, place) or _worse_hurt(near, claim, place)
        )
        if whole is not None and not (_is_in_title(whole) and whole.claim.count.low == claim.count.low):
            wholes[claim.id] = whole.claim.id
            continue
        if whole is not None:
            wholes[whole.claim.id] = claim.id
        wholes |= {one.claim.id: claim.id for one in near if _is_filled_by(one.claim, claim)}
        kept = [one for one in kept if one.claim.id not in wholes]
        kept.append(_Kept(claim, place, set(claim.victims.names), title))
    wholes |= _items(kept) | _broken_down(kept) | _of_both(claims, told, wholes)
    return tuple(part_of(claim, wholes[claim.id]) if claim.id in wholes else claim for claim in claims)


def title_of(rows: Sequence[tuple[Claim, Told]]) -> int:
    """Give the number of the paragraph that is the title, or -1: the first, or a line of one sentence on top.

    The first paragraph is one when it is one sentence, or two short ones ("After a year.. a youth dies").
    """
    own = [place.sentence for claim, place in rows if not claim.relation.apart]
    first = {one.index: len(one.words) for one in own if one.paragraph == 0}
    if first or not own:
        body = any(one.paragraph > 0 for one in own)
        titled = not any(first) or (body and max(first) == 1 and sum(first.values()) <= LONGEST_TITLE)
        return 0 if titled else -1
    top, below = own[0], [one for one in own if one.paragraph > own[0].paragraph]
    alone = all(one.index == top.index for one in own if one.paragraph == top.paragraph)
    short = top.index <= _LINES_ABOVE and len(top.words) <= LONGEST_TITLE
    return top.paragraph if alone and short and below else -1


def is_title(place: Told, title: int = 0) -> bool:
    """Whether a claim stands in a short sentence of a text's title, which opens it where nothing else is said."""
    sentence = place.sentence
    return sentence.paragraph == title and len(sentence.words) <= LONGEST_TITLE and (title > 0 or sentence.index == 0)


def stands(claim: Claim) -> bool:
    """Whether a claim of dead or hurt counts: not denied, nor of another time or incident."""
    return claim.harm in _COUNTED and not (claim.negated or claim.when.historical or claim.relation.apart)


def _voice(claim: Claim) -> str:
    indirect = claim.attribution.voice in {Voice.INDIRECT, Voice.DIRECT}
    return claim.attribution.chain[0] if indirect and claim.attribution.chain else ""


def _may_be(one: _Kept, claim: Claim, place: Told) -> bool:
    """Whether a claim in a later sentence may tell of the people of an earlier one."""
    later = one.place.sentence.index < place.sentence.index
    known, other = small_places(one.place.sentence.words), small_places(place.sentence.words)
    elsewhere = bool(known) and bool(other) and not known & other
    alike = one.claim.harm is claim.harm and (_is_in_title(one) or _voice(one.claim) == _voice(claim))
    return later and alike and not elsewhere and not are_others(claim)


def are_others(claim: Claim) -> bool:
    """Give whether the dead are told of as others than those before; the wounded are others than the dead."""
    if claim.harm is Harm.INJURED and claim.relation.additive_to is None:
        return False
    return bool(set(fold_letters(claim.victims.surface).split()) & _OTHERS)


def _are_alike(first: Claim, second: Claim) -> bool:
    """Whether two claims may tell of the same people by what they are: soldiers are no fighters, women no men."""
    statuses = {first.victims.status, second.victims.status} - {Status.UNKNOWN, Status.MIXED}
    sexes = {first.victims.sex, second.victims.sex} - {None}
    return len(statuses) < 2 and len(sexes) < 2


def _may_be_called(first: Claim, second: Claim) -> bool:
    """Whether the words for a few people may mean the same: a policeman is no soldier, but any person may be one."""
    if _points_back(first) or _points_back(second) or (first.count.low or 0) >= FEWEST_WHOLE:
        return True
    heads = [_head(claim.victims.surface) for claim in (first, second)]
    if all(head and (held := people_word(head[0])) is not None and held.is_kin for head in heads):
        return True
    known = [head[0] for head in heads if head and head[0] not in _ANYBODY]
    return len(known) < len(heads) or heads[0] == heads[1]


def _head(surface: str) -> list[str]:
    """The first folded word of who is told of, without an "and" joined to it: none of "*his two sons*"."""
    head = fold_letters(surface).split()[:1]
    return [word if people_word(word) else word.removeprefix("و") for word in head]


def _same_number(near: Sequence[_Kept], claim: Claim) -> _Kept | None:
    low = claim.count.low
    if low is None or low < 2 or claim.count.modifier == _BOTH:
        return None
    known = _points_back(claim)
    told = (one for one in near if _is_as_many(one, claim) and _may_be_called(one.claim, claim))
    same = (one for one in told if known or _are_alike(one.claim, claim))
    return next(same, None)


def _is_as_many(one: _Kept, claim: Claim) -> bool:
    """Whether two numbers are one: the same, or a title's and one that is "about" as many."""
    first, second = one.claim.count, claim.count
    if first.low == second.low:
        return True
    about = "about" in {first.modifier, second.modifier} and _is_in_title(one)
    return about and abs((first.low or 0) - (second.low or 0)) * 10 <= (second.low or 0)


def _repeated_pairs(rows: Sequence[tuple[Claim, Told]]) -> dict[str, str]:
    """As in "one killed and 11 wounded ... the raid killed one person and wounded 11": both numbers of a sentence."""
    found: dict[str, str] = {}
    before: list[tuple[Claim, Claim, Told]] = []
    for killed, injured, place in numbers_of_both(rows):
        for first, hurt, earlier in before[-FARTHEST:]:
            known, other = small_places(earlier.sentence.words), small_places(place.sentence.words)
            same = first.count.low == killed.count.low and hurt.count.low == injured.count.low
            same = same and _may_be_called(first, killed)
            several = (killed.count.low or 0) + (injured.count.low or 0) > 2
            if same and several and _voice(first) == _voice(killed) and not (known and other and not known & other):
                found |= {killed.id: first.id, injured.id: hurt.id}
                break
        else:
            before.append((killed, injured, place))
    return found


def numbers_of_both(rows: Sequence[tuple[Claim, Told]]) -> list[tuple[Claim, Claim, Told]]:
    """Give the numbers of the sentences that tell one of dead and one of wounded."""
    found: list[tuple[Claim, Claim, Told]] = []
    by_sentence: dict[int, list[tuple[Claim, Told]]] = {}
    for claim, place in rows:
        if stands(claim) and claim.relation.part_of is None and claim.count.low is not None:
            by_sentence.setdefault(place.sentence.index, []).append((claim, place))
    for held in by_sentence.values():
        killed = [claim for claim, _ in held if claim.harm is Harm.KILLED]
        injured = [claim for claim, _ in held if claim.harm is Harm.INJURED]
        if len(killed) == len(injured) == 1:
            found.append((killed[0], injured[0], held[0][1]))
    return found


def _same_person(near: Sequence[_Kept], claim: Claim, place: Told) -> _Kept | None:
    """As in "a woman and a child were hurt ... *the child X* was taken to hospital"."""
    names = set(claim.victims.names)
    if claim.count.low != 1 or not (_points_back(claim) or names or any(map(_is_in_title, near))):
        return None
    also = any(word.text in _ALSO for word in place.sentence.words[:2])
    for one in near:
        whole = one.claim
        if whole.count.low is None or not _are_alike(whole, claim) or not _is_of_age(whole, claim):
            continue
        if not (_points_back(claim) or names or _is_in_title(one)):
            continue
        named = one.names | set(whole.victims.names)
        full = whole.count.low == 1 or len(one.names) >= whole.count.low or bool(whole.victims.names)
        if names and named and full and not _share_a_name(names, named):
            continue
        if also and whole.count.low == 1 and len(near) == 1:
            continue
        one.names |= names
        return one
    return None


def _worse_hurt(near: Sequence[_Kept], claim: Claim, place: Told) -> _Kept | None:
    """As in "seven were wounded ... *four injuries are moderate*": how badly those told of before were hurt."""
    behind = place.sentence.words[place.trigger + 1 : place.trigger + 2]
    if claim.harm is not Harm.INJURED or not any(word.text in _STATES for word in behind):
        return None
    return next((one for one in near if (one.claim.count.low or 0) >= (claim.count.low or 0)), None)


def _is_of_age(whole: Claim, claim: Claim) -> bool:
    """Whether one of a claim's people may be the other's by age: a child among people, a child again."""
    young = whole.victims.age_high is not None and whole.victims.age_high < 18
    child = claim.victims.age_high is not None and claim.victims.age_high < 18
    if whole.count.low != 1 or young == child or claim.victims.age_high is None:
        return True
    heads = [fold_letters(one.victims.surface).removeprefix("ال").split()[:1] for one in (whole, claim)]
    if set(heads[0]) & _OTHERS or (claim.victims.names and set(heads[0]) & _ANYBODY):
        return True
    youth = bool(heads[0]) and heads[0][0] in _YOUTHS
    return whole.victims.age_high is None and (heads[0] == heads[1] != [] or youth)


def _points_back(claim: Claim) -> bool:
    """Whether the words for the people have an article or are somebody's own: told of before."""
    words = fold_letters(claim.victims.surface).split()
    if not words or len(words[0]) < 4:
        return bool(words) and is_left_out(words[0])
    if is_left_out(words[0]):
        return True
    return (
        words[0].startswith("ال") or words[0].endswith(_OWN) or (words[0].startswith(_FELLED) and words[0][-1] == "ه")
    )


def _is_in_title(one: _Kept) -> bool:
    """Whether a claim stands in the first line of a text, as a title of its own."""
    sentence = one.place.sentence
    return (
        sentence.paragraph == one.title
        and (one.title > 0 or sentence.index < 2)
        and len(sentence.words) <= LONGEST_TITLE
    )


def _share_a_name(names: set[str], others: set[str]) -> bool:
    parts = [set(name.split()) for name in others]
    return any(set(name.split()) & held for name in names for held in parts)


def _is_filled_by(earlier: Claim, claim: Claim) -> bool:
    """As in "several were wounded ... the hospital took in five"."""
    vague = earlier.count.modifier in _VAGUE
    return vague and claim.count_span is not None and (claim.count.low or 0) >= (earlier.count.low or 0)


def _items(kept: Sequence[_Kept]) -> dict[str, str]:
    """Two or more numbers below the toll of the dead a text leads with: parts of it, or of no part in it."""
    for harm in _COUNTED:
        told = [one for one in kept if one.claim.harm is harm and one.claim.count.low is not None]
        lead = told[0] if told else None
        if lead is None or (lead.claim.count.low or 0) < FEWEST_WHOLE or lead.claim.count.modifier == _BOTH:
            continue
        later = [one for one in told[1:] if one.place.sentence.index > lead.place.sentence.index]
        fewer = [
            one
            for one in later
            if (one.claim.count.high or one.claim.count.low or 0) < (lead.claim.count.low or 0)
            and _are_alike(one.claim, lead.claim)
            and not (are_others(one.claim) or tells_of_another(one.place.sentence.words))
        ]
        if len(fewer) > 1 and len(fewer) == len(later):
            return {one.claim.id: lead.claim.id for one in fewer}
    return {}


def _broken_down(kept: Sequence[_Kept]) -> dict[str, str]:
    """As in "20 civilians were killed, *12 of them by* the militia, *where* six died by shells"."""
    wholes: dict[str, str] = {}
    heads: dict[tuple[int, Harm, str], _Kept] = {}
    left: dict[str, int] = {}
    for one in kept:
        low, words = one.claim.count.low, one.place.sentence.words
        head = heads.setdefault((one.place.sentence.index, one.claim.harm, _voice(one.claim)), one)
        total = head.claim.count.low or 0
        if one is head or low is None or total < FEWEST_WHOLE or one.place.trigger <= head.place.trigger:
            continue
        between = words[head.place.trigger : one.place.trigger]
        parted = any({word.text, word.bare} & _PARTED for word in between)
        rest = left.get(head.claim.id, total)
        if parted and low < total and low <= rest and _are_alike(one.claim, head.claim):
            wholes[one.claim.id] = head.claim.id
            left[head.claim.id] = rest - low
    return wholes


def _of_both(claims: Sequence[Claim], told: Sequence[Told], known: dict[str, str]) -> dict[str, str]:
    """As in "12 killed or wounded ... seven were killed and five wounded": the numbers that make up one for both."""
    rows = [(claim, place) for claim, place in zip(claims, told, strict=True) if claim.id not in known]
    both = [claim for claim, _ in rows if stands(claim) and claim.count.modifier == _BOTH]
    if not both:
        return {}
    for killed, injured, _ in numbers_of_both(rows):
        if (killed.count.low or 0) + (injured.count.low or 0) == both[0].count.high:
            wholes = {Harm.KILLED: killed, Harm.INJURED: injured}
            return {
                claim.id: whole.id
                for claim, _ in rows
                if stands(claim)
                and (whole := wholes[claim.harm]) is not claim
                and claim.relation.part_of is None
                and (claim.count.high or 0) <= (whole.count.low or 0)
                and claim.count.low is not None
            }
    return {}


def part_of(claim: Claim, whole: str) -> Claim:
    """Give the claim as part of another."""
    overlaps = tuple(other for other in claim.relation.may_overlap if other != whole)
    return replace(claim, relation=replace(claim.relation, part_of=whole, additive_to=None, may_overlap=overlaps))
