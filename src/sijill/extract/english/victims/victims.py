"""Who was harmed: groups of a coordinated noun phrase, each with its words, number, status, sex, age and names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.extract.english.counting.ages import ages_stated
from sijill.extract.english.counting.breakdowns import (
    before_a_deed,
    before_brackets,
    both_of,
    of_a_number,
    whole_before,
    without_breakdown,
)
from sijill.extract.english.counting.counted_before import all_on_board, number_told_before
from sijill.extract.english.counting.counted_behind import number_told_behind
from sijill.extract.english.counting.counts import CountFound, find_count, with_its_floor
from sijill.extract.english.counting.each_side import on_each_side
from sijill.extract.english.counting.either import of_either
from sijill.extract.english.counting.manifold_nouns import few_together, manifold
from sijill.extract.english.counting.numbers import is_people, is_somebody_of_an_age, is_taken_for_a_date
from sijill.extract.english.counting.one_person import is_nth, is_one_who_suffered, one_person
from sijill.extract.english.counting.qualities import are_qualities, behind_qualities
from sijill.extract.english.counting.quantified import between_two, each_once, quantity_before, untold_dead
from sijill.extract.english.counting.shares import SHARES, share_count
from sijill.extract.english.harms.animals import is_animal
from sijill.extract.english.harms.joined_verbs import is_parted_from
from sijill.extract.english.names.names_en import looks_like_name
from sijill.extract.english.names.victim_names import names_of
from sijill.extract.english.tolls.within.part_words import part_cue, part_number
from sijill.extract.english.victims.joined_people import QUANTIFIERS, coordinated, people_of
from sijill.extract.english.victims.stated import are_children, is_definite, sex_of, status_of
from sijill.extract.english.words.grammar import MEASURES, children, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.claims import VictimsStated
from sijill.model.counts import Count
from sijill.model.vocabulary import CASUALTIES, Harm
from sijill.text.numerals import number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_BEFORE_NUMBERS = (
    "than least to about some more at up over nearly almost around approximately fewer less as many another between "
    "and from additional -"
)
_BENDING = frozenset(_BEFORE_NUMBERS.split())


@dataclass(frozen=True)
class Group:
    """One countable group of victims.

    Attributes:
        heads: Head tokens of the noun phrases in it.
        start: First character of its words.
        end: One past the last.
        count: How many, or ``None`` when the words give no number.
        stated: Who they are.
        definite: Whether the words point back to people already told of ("the victim", "he").
    """

    heads: tuple[Token, ...]
    start: int
    end: int
    count: CountFound | None
    stated: VictimsStated
    definite: bool

    @property
    def another(self) -> bool:
        """Whether the number is said to come on top of another."""
        return self.count is not None and self.count.another


_PARTING = re.compile(r"\b(?:of|in|by|with|from|for|and|was|were|before|after|when|while|until)\b")
"""Words between a number and a noun that it does not count."""
_HAPPENINGS = frozenset(
    {"incident", "attack", "event", "explosion", "blast", "raid", "destruction", "damage", "fire", "collapse"}
)
_NOT_PEOPLE = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "ORDINAL", "QUANTITY"})
_ARMS = frozenset({"rifle", "pistol", "gun", "weapon", "magazine", "round", "grenade", "cartridge", "ammunition"})
"""What is found beside the dead."""
_OTHERWISE = frozenset({"displaced", "missing", "homeless", "detained", "arrested", "abducted", "kidnapped"})
_OTHER_HARM = {
    Harm.KILLED: frozenset({"injury", "wound", "wounded", "injured", "injure", *_OTHERWISE}),
    Harm.INJURED: frozenset({"death", "dead", "killed", "martyr", "fatality", "killing", *_OTHERWISE}),
}


_FURTHER = re.compile(r"\W*(?:additionally|in addition|furthermore|moreover),", re.IGNORECASE)


def opens_further(sentence: str) -> bool:
    """Whether a sentence goes on to more of the same: "*Additionally,* a strike on the mill killed two clerks"."""
    return _FURTHER.match(sentence) is not None


def groups(parsed: Parsed, heads: tuple[Token, ...], masks: tuple[tuple[int, int], ...], harm: Harm) -> list[Group]:
    """Give the groups of a coordinated phrase: parts with a number stand alone, others join the part before."""
    joined = list(dict.fromkeys(part for head in heads for part in coordinated(head)))
    joined = [part for part in joined if not (part is not joined[0] and is_parted_from(joined[0], part))]
    parts = [part for part in joined if _can_suffer(part, harm) and not _is_piece(part, joined)]
    found: list[list[tuple[Token, CountFound | None]]] = []
    for part in parts:
        count = None if is_thing(part, harm) else of_either(part, harm, _number_hurt(parsed, part, masks, harm))
        if found and count is not None and (_is_value_of(part, found[-1]) or _is_same_number(count, found[-1][-1][1])):
            found[-1].append((part, count))
            continue
        alone = count is not None and not (found and looks_like_name(part) and looks_like_name(found[-1][-1][0]))
        if found and (
            not alone or (count is not None and count.start == count.end and _is_plural_neighbour(found[-1][-1]))
        ):
            found[-1].append((part, count))
        else:
            found.append([(part, count)])
    return without_breakdown(parsed, [_group(parsed, held) for held in found])


def group_alone(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...], harm: Harm) -> Group:
    """Give the group of one head, whatever is joined to it."""
    return _group(parsed, [(head, _number_hurt(parsed, head, masks, harm))])


def _number_hurt(parsed: Parsed, part: Token, masks: tuple[tuple[int, int], ...], harm: Harm) -> CountFound | None:
    """How many a head stands for; "fourteen of 27 prisoners" who died are fourteen, though 27 were arrested."""
    some = of_a_number(parsed, part, masks) if harm in CASUALTIES else None
    told = some or number_of(parsed, part, masks)
    return on_each_side(part, told) if harm in CASUALTIES else told


def _is_piece(part: Token, joined: list[Token]) -> bool:
    """Whether a head is no victim of its own: the first half of "sub-officer", or "[a child]" beside "a civilian"."""
    doc, after = part.doc, part.i + 1
    hyphened = part.pos_ != "PROPN" and after + 1 < len(doc) and doc[after].text == "-" and doc[after + 1] in joined
    opened = any(t.text in {"[", "("} for t in doc[max(0, part.left_edge.i - 1) : part.i])
    bracketed = opened and part is not joined[0] and after < len(doc) and doc[after].text in {"]", ")"}
    dash = part.text == "-" and after < len(doc) and doc[after].pos_ != "PROPN"
    return dash or hyphened or bracketed


def is_thing(part: Token, harm: Harm) -> bool:
    """Whether what suffered the harm is a thing, so that its number counts nobody."""
    if harm is Harm.PROPERTY_DESTROYED:
        return True
    known = words("harms", "property", "context") | words("harms", "valuables", "context")
    ended = harm in CASUALTIES and part.pos_ == "NOUN" and lemma(part) in words("harms", "ended", "context")
    ended = ended and not any(is_people(one) for of in children(part, {"prep"}) for one in children(of, {"pobj"}))
    return is_animal(part) or ended or lemma(part) in known or (harm is Harm.ROBBED and not is_people(part))


def _is_same_number(count: CountFound, before: CountFound | None) -> bool:
    return before is not None and count.end > count.start and (count.start, count.end) == (before.start, before.end)


def _is_value_of(part: Token, held: list[tuple[Token, CountFound | None]]) -> bool:
    """As in "the number of *farmers* killed rose to *84*": the number of a toll and whom it counts."""
    named = any(token.ent_type_ == "PERSON" for token, _ in held)
    return part.pos_ == "NUM" and part.dep_ != "conj" and not named and all(count is None for _, count in held)


def _can_suffer(part: Token, harm: Harm) -> bool:
    other = _OTHER_HARM.get(harm, frozenset())
    if lemma(part) in MEASURES | _ARMS and part.pos_ != "PROPN" and harm in _OTHER_HARM:
        return False
    after = part.doc[part.i + 1].lower_ if part.i + 1 < len(part.doc) else ""
    beside = {child.lower_ for one in {part, people_of(part)} for child in children(one, {"amod", "acl"})}
    beside |= {other.lower_ for child in children(people_of(part), {"amod"}) for other in child.conjuncts}
    beside -= {"displaced"} if _are_displaced(people_of(part)) else set()
    told = {lemma(part), lemma(people_of(part)), part.lower_, after, *beside}
    joined = part.dep_ == "conj" or (part.dep_ == "pobj" and part.head.head.dep_ == "conj")
    suffers_other = joined and (bool(told & other) or (harm in _OTHER_HARM and lemma(part) in _HAPPENINGS))
    counts = part.ent_type_ not in _NOT_PEOPLE or part.pos_ == "NOUN" or is_taken_for_a_date(part) or is_nth(part)
    counts = counts or part.lower_ == "other" or is_somebody_of_an_age(part)
    return not suffers_other and counts


def _are_displaced(people: Token) -> bool:
    """As in "a guard and *three displaced women* were killed": who they are, not what befell them now."""
    return is_people(people) and people.pos_ == "NOUN" and people.i > 0 and people.nbor(-1).lower_ == "displaced"


def _is_plural_neighbour(held: tuple[Token, CountFound | None]) -> bool:
    return held[1] is None


def _left_edge(head: Token) -> int:
    kept = [
        c
        for c in head.lefts
        if c.dep_
        in {"nummod", "quantmod", "det", "amod", "compound", "nmod", "poss", "advmod", "predet", "npadvmod", "mod"}
    ]
    if is_one_who_suffered(head) and head.lower_ != "another":
        return head.i - 1
    return int(min([head.i, *[int(c.left_edge.i) for c in kept if c.dep_ != "relcl"]]))


def number_of(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """Give how many a head stands for: the number before it, a singular's one, or ``None``."""
    told = share_count(parsed, head, masks) or between_two(parsed, head, masks)
    if told is not None:
        return told
    stated = part_number(head)
    if stated is not None and stated[1].lower_ in SHARES:
        return share_count(parsed, stated[1], masks)
    if stated is not None:
        first_word, last_word = stated
        found = find_count(parsed.plain, int(first_word.idx), int(last_word.idx) + len(last_word.text), masks)
        if found is not None:
            return found
    some = _some_of(head)
    if some is not None:
        return find_count(parsed.plain, int(some.idx), int(some.idx) + len(some.text), masks)
    if head.lower_ == "one" and head.i and head.nbor(-1).lower_ in {"no", "not"}:
        return None
    both = both_of(head)
    if both is not None:
        return both
    own = before_a_deed(head)
    if own is not None:
        return find_count(parsed.plain, int(own.idx), int(own.idx) + len(own.text), masks)
    broken_down = before_brackets(parsed, head, masks)
    if broken_down is not None:
        return broken_down
    whole = whole_before(head)
    if whole is not None:
        return find_count(parsed.plain, int(whole.idx), int(whole.idx) + len(whole.text), masks)
    members = _members(head)
    if members is not None:
        return find_count(parsed.plain, int(members.idx), int(members.idx) + len(members.text), masks)
    doc, first = head.doc, _left_edge(head)
    owner = next((one for one in children(head, {"poss"}) if children(one, {"nummod"})), None)
    if owner is not None and not _is_one_kind(owner, head):
        # in "two nurses' driver" the number counts the nurses
        first = max(first, owner.right_edge.i + 1)
    while first > sentence_start(head) and doc[first - 1].lower_ in _BENDING and _bends(doc[first - 1]):
        first -= 1
    start, end = int(doc[first].idx), int(head.idx) + len(head.text)
    end = _end_of_many(head, end)
    found = find_count(parsed.plain, start, end, masks)
    if found is not None and not _belongs_elsewhere(parsed, found, head):
        return with_its_floor(parsed.plain, found, masks)
    bare = None if _is_one(head) else _digits_before(parsed, head, masks) or behind_qualities(parsed, head, masks)
    if bare is not None:
        return bare
    told = (
        manifold(head)
        or few_together(head)
        or quantity_before(parsed, head, masks)
        or one_person(head)
        or _as_named(head)
        or _both_parents(head)
    )
    told = told or number_told_before(parsed, head, masks) or all_on_board(parsed, head, masks)
    told = told or number_told_behind(parsed, head, masks)
    return told or untold_dead(head)


def _some_of(head: Token) -> Token | None:
    """As in "of the five captives *two* were killed": the number of some, right behind those that they are of."""
    if head.dep_ != "pobj":
        return None
    counted = children(head, {"nummod"})
    told = counted if len(counted) > 1 else [one for one in children(head, {"appos"}) if one.pos_ == "NUM"]
    return next((one for one in told if one.i == head.i + 1), None)


def _is_one_kind(owner: Token, head: Token) -> bool:
    """As in "two *sheriff's* deputies": the owner only says what kind of people the number counts."""
    return owner.tag_ == "NN" and head.tag_ == "NNS" and not any(one.lower_ in {"one", "1"} for one in owner.lefts)


def _as_named(head: Token) -> CountFound | None:
    """As in "his *daughters* A and B": kin without a number are as many as are named right behind the word."""
    if head.tag_ != "NNS" or lemma(head) not in words("statuses", "relatives") or not children(head, {"poss"}):
        return None
    first = next((name for name in children(head, {"appos"}) if name.left_edge.i == head.i + 1), None)
    names = [first, *first.conjuncts] if first is not None and first.pos_ == "PROPN" else []
    told = [name for name in names if name.pos_ == "PROPN" and name.i > head.i]
    return CountFound(Count(len(told), len(told)), int(head.idx), int(head.idx)) if len(told) > 1 else None


def _both_parents(head: Token) -> CountFound | None:
    """As in "*her parents* were killed", "*twin sisters* died": two, where they are those of one child or family."""
    own = {child.lower_ for child in children(head, {"det", "poss"})}
    two = head.lower_ in {"parents", "twins"} and bool(own & {"the", "his", "her"}) and not children(head, {"prep"})
    two = two or (head.tag_ == "NNS" and any(one.lower_ == "twin" for one in children(head, {"amod", "compound"})))
    return CountFound(Count(2, 2), int(head.idx), int(head.idx)) if two else None


def _is_one(head: Token) -> bool:
    """Whether "a" or "the" stands before a noun in the singular that counts nobody else ("a group of")."""
    return head.tag_ == "NN" and bool(children(head, {"det"})) and lemma(head) not in QUANTIFIERS


def _end_of_many(head: Token, end: int) -> int:
    """Where "tens *of thousands*" ends, whose first word is the head."""
    after = head.doc[head.i + 1 : head.i + 3]
    many = len(after) == 2 and after[0].lower_ == "of" and after[1].lower_ in {"thousands", "millions"}
    return int(after[1].idx) + len(after[1].text) if many and head.lower_ in {"tens", "hundreds"} else end


def _members(head: Token) -> Token | None:
    """As in "a family of four": the number of a family or a group."""
    if lemma(head) not in {"family", "group", "household", "crew", "team", "party", "patrol", "band", "gang"}:
        return None
    for prep in children(head, {"prep"}):
        for thing in children(prep, {"pobj"}):
            if prep.lower_ == "of" and thing.pos_ == "NUM":
                return thing
    return None


def _bends(before: Token) -> bool:
    joins = before.lower_ in {"and", "to", "from", "-"}
    if before.lower_ == "to" and before.i and before.nbor(-1).lower_ == "up":
        return True
    return not joins or bool(before.i and before.nbor(-1).like_num)


def _belongs_elsewhere(parsed: Parsed, found: CountFound, head: Token) -> bool:
    """Whether a comma or colon between a number and the head parts them."""
    between = parsed.plain[found.end : int(head.idx)]
    return bool(re.search(r"[,;:()]", between)) and "(" not in between and not are_qualities(between)


def _digits_before(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    people = people_of(head)
    if people.i != head.i:
        return find_count(parsed.plain, int(head.idx), int(people.idx), masks) or find_count(
            parsed.plain, int(head.idx), int(head.idx) + len(head.text), masks
        )
    window = parsed.plain[max(0, int(head.idx) - 40) : int(head.idx)]
    brief = re.search(
        r"(?:^|[\s(])((?:at least |more than |over |some |about |around |nearly |up to )?(?:\d[\d,]*|\w+))"
        r"\s+(?:[A-Za-z'()/-]+\s+){0,3}(?:[A-Za-z]{2,6}-)?$",
        window,
    )
    if brief and head.tag_ in {"NN", "NNS", "NNP", "NNPS"} and number_value(brief[1].split()[-1]) is not None:
        at = max(0, int(head.idx) - 40) + brief.start(1)
        if not _PARTING.search(window[brief.end(1) :]):
            return find_count(parsed.plain, at, at + len(brief[1]), masks)
    return None


def _group(parsed: Parsed, held: list[tuple[Token, CountFound | None]]) -> Group:
    heads = tuple(part for part, _ in held)
    values = [head for head in heads if head.pos_ == "NUM" and head.dep_ != "conj"]
    told = [head for head in heads if head not in values] if len(values) < len(heads) else list(heads)
    people = [people_of(head) for head in told]
    start = min(int(head.doc[_left_edge(head)].idx) for head in people)
    last = max((_last_of_phrase(person) for person in people), key=lambda t: int(t.i))
    end = int(last.idx) + len(last.text)
    surface = parsed.text[start:end].strip() if end > start else parsed.text[start : start + 1]
    numbers = each_once(count for _, count in held if count is not None)
    count = numbers[0] if numbers else None
    if len(numbers) > 1 and len(numbers) == len(held):
        either = any(joint.lower_ == "or" for head in heads for joint in children(head, {"cc"}))
        total = (max if either else sum)((number.count.low or 0) for number in numbers)
        count = CountFound(Count(total, total), numbers[0].start, numbers[0].start)
    is_one = len(told) == 1 and count is not None and count.count.high == 1
    ends = sorted({end, *(int(one.idx) + len(one.text) for one in people)})
    youngest, oldest = ages_stated(parsed.plain, start, ends, is_one)
    stated = VictimsStated(
        surface=_without_number(surface, count),
        status=status_of(people),
        sex=sex_of(people),
        age_low=youngest,
        age_high=oldest if oldest is not None or not are_children(people) else 17,
        names=names_of(parsed, people),
        span=parsed.span(start, end),
    )
    definite = is_definite(people[0]) or part_cue(heads[0]) is not None
    return Group(heads, start, end, count, stated, definite)


def _without_number(surface: str, count: CountFound | None) -> str:
    printed = count.count.as_printed if count is not None else None
    bare = surface.removeprefix(printed).strip() if printed and surface.startswith(printed) else surface
    bare = re.sub(r"^(?:another|an additional|a further)\s+", "", bare, flags=re.IGNORECASE)
    bare = re.sub(r"^of \S+ ", "", bare) if printed and bare != surface else bare
    return re.sub(rf"^{re.escape(printed)}\s+", "", bare) if printed else bare


def _last_of_phrase(person: Token) -> Token:
    """The phrase's last word: "of" complements belong to it, clauses do not."""
    last = person
    for child in person.rights:
        if child.dep_ == "prep" and child.lower_ == "of":
            for thing in children(child, {"pobj"}):
                last = thing
        elif child.dep_ in {"compound", "nummod", "flat"}:
            last = child
    return last
