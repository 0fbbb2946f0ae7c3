"""Who is told of together: the people a quantifier counts, and all that are joined by "and" or a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_newborn, is_people
from sijill.extract.english.counting.quantified import after_himself
from sijill.extract.english.names.name_evidence import calls_somebody
from sijill.extract.english.names.victim_names import named_behind
from sijill.extract.english.victims.behind_asides import says_more_of_them
from sijill.extract.english.victims.other_losers import is_other_loser
from sijill.extract.english.words.grammar import OWNERS, children, is_told_as_new, lemma, opens_clause
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token

_QUANTIFYING = (
    "dozen score hundred thousand ten million number couple pair some many most several all both few one two three "
    "group party band trio lot each total majority rest crowd handful scores"
)
QUANTIFIERS = frozenset(_QUANTIFYING.split())
_BODIES = frozenset({"body", "corpse", "remains", "skeleton", "cadaver"})
_HEADS = frozenset({"NOUN", "PROPN", "NUM", "PRON"})


def coordinated(head: Token) -> list[Token]:
    """Give the phrase's head, with quantifiers looked through, and what is joined to it by "and"."""
    joined: list[Token] = []
    pending = [head]
    while pending:
        token = pending.pop(0)
        if token not in joined:
            joined.append(token)
            named = [name for name in named_behind(token) if name.ent_type_ == "PERSON"]
            joint = [*children(token, {"conj"}), *after_himself(token)]
            after = [c for c in joint if c.i > token.i and c not in named and not _is_spared(token, c)]
            pending += [
                c
                for c in after
                if (c.pos_ in _HEADS or is_newborn(c) or _is_called_so(c))
                and not opens_clause(c)
                and not is_no_body(token, c)
                and not _is_instead(token, c)
                and not is_other_loser(token, c)
                and not says_more_of_them(c)
            ]
            pending += [*_beside_part(token), *_listed_after(token), *_behind_its_name(token), *_after_its_name(token)]
            pending += [*_more_kin(token), *_kin_of_one(token), *_owned_beside(token), *_beyond_the_place(token)]
            pending += _behind_its_call(token)
    return sorted(joined, key=lambda t: int(t.i))


def _is_called_so(word: Token) -> bool:
    """As in "a gardener and *a cleaner*", which the parse takes for how somebody is."""
    new = any(child.lower_ in {"a", "an"} for child in children(word, {"det"}))
    return new and word.pos_ == "ADJ" and calls_somebody(word.lower_)


def _beyond_the_place(one: Token) -> list[Token]:
    """As in "a driver from *Togo and his two mates*", which the parse joins to the place he is from."""
    places = [place for prep in children(one, {"prep"}) for place in children(prep, {"pobj"}) if place.pos_ == "PROPN"]
    joined = [other for place in places for other in children(place, {"conj"}) if other.pos_ == "NOUN"]
    own = [other for other in joined if any(whose.lower_ in OWNERS for whose in children(other, {"poss"}))]
    return [other for other in own if is_people(other) or children(other, {"nummod"})]


def _is_instead(one: Token, other: Token) -> bool:
    """As in "either the cook or *the guard*", and as in "the mother of a chief and *two guards* was killed"."""
    if any(joint.lower_ == "or" for joint in children(one, {"cc"})):
        first = one.left_edge
        return first.lower_ == "either" or (
            first.i > 0 and first.nbor(-1).lower_ == "either" and one.tag_ in {"NN", "NNP"}
        )
    if one.dep_ != "nsubjpass" or one.tag_ != "NN" or not children(other, {"nummod"}) or other.tag_ != "NNS":
        return False
    of = any(prep.lower_ == "of" and prep.i == one.i + 1 for prep in children(one, {"prep"}))
    return of and any(aux.lower_ in {"was", "is"} for aux in children(one.head, {"auxpass"}))


def _behind_its_call(one: Token) -> list[Token]:
    """As in "a miller named Omar Haddad, *his apprentice* and *a customer*", joined to the name he is called by."""
    calls = [call for call in children(one, {"acl"}) if call.lower_ in _CALLED] if one.tag_ == "NN" else []
    names = [name for call in calls for name in children(call, {"oprd", "attr", "dobj"}) if name.pos_ == "PROPN"]
    joined = [other for name in names for other in children(name, {"conj", "appos"}) if other.pos_ == "NOUN"]
    if one.dep_ in {"nsubj", "nsubjpass"} and any(
        aux.lower_ in {"was", "is", "has"} for aux in children(one.head, {"auxpass", "aux"})
    ):
        return []
    told = [other for other in joined if is_people(other) and (_is_owned(other) or is_told_as_new(other))]
    if told and one.dep_ not in {"nsubj", "nsubjpass"} and _goes_on(told[0]):
        return []  # "killed a miller named Omar Haddad, his wife and two guards *fled*"
    return [other for other in told if other.dep_ == "conj" or (_is_owned(other) and _leads_others(other))]


def _goes_on(first: Token) -> bool:
    """Whether a verb stands right behind all who are joined to somebody."""
    at = max(one.right_edge.i for one in (first, *first.conjuncts)) + 1
    return at < len(first.doc) and first.doc[at].pos_ in {"VERB", "AUX"}


def _leads_others(one: Token) -> bool:
    """As in "his apprentice and *a customer*"; not in "his brother *and deputy*"."""
    return any(children(other, {"det", "poss", "nummod"}) for other in children(one, {"conj"}))


_CALLED = frozenset({"named", "called", "identified"})


def _is_spared(everyone: Token, other: Token) -> bool:
    """As in "they killed all but *three*", "the driver, but not *his passenger*": who lived."""
    if children(other, {"neg"}) or _is_denied(other):
        return True
    told = everyone.lower_ in {"all", "everyone", "everybody", "none"}
    return told and any(mark.lower_ in {"but", "except"} and mark.i < other.i for mark in children(everyone, {"cc"}))


def _is_denied(other: Token) -> bool:
    """As in "A, but *not B*, was killed", where the parse hangs the word on another; not "not only B"."""
    first = other.left_edge
    before = first.nbor(-1).lower_ if first.i else ""
    return (before == "not" and first.lower_ != "only" and other.pos_ == "PROPN") or (
        first.lower_ == "not" and first is not other and first.nbor(1).lower_ not in {"only", "just"}
    )


def is_no_body(body: Token, other: Token) -> bool:
    """As in "two bodies and *four survivors*", "a corpse and *a pistol*": what is found beside bodies is no body."""
    if lemma(body) not in _BODIES or (other.pos_ == "NUM" or lemma(other) in _BODIES or lemma(other) in QUANTIFIERS):
        return False
    return other.ent_type_ != "ORDINAL" and lemma(other) not in {"other", "more", "another"}


def _behind_its_name(one: Token) -> list[Token]:
    """As in "a doctor, Omar Haddad, and *two nurses*", where they are joined to the name of the first."""
    names = [name for name in children(one, {"appos"}) if name.ent_type_ == "PERSON" and one.tag_ == "NN"]
    joined = [other for name in names for other in children(name, {"conj"})]
    several = any(aux.lower_ in {"were", "are", "have"} for aux in children(one.head, {"auxpass", "aux"}))
    return [
        other
        for other in joined
        if other.pos_ == "NOUN" and (children(other, {"nummod"}) or (several and is_told_as_new(other)))
    ]


def _after_its_name(one: Token) -> list[Token]:
    """As in "killed the mayor, Omar Haddad, and *his two guards*", where the parse joins them to the verb."""
    names = [name for name in children(one, {"appos"}) if name.ent_type_ == "PERSON" and one.tag_ == "NN"]
    if not names or one.dep_ != "dobj":
        return []
    joined = [other for other in children(one.head, {"conj"}) if other.pos_ == "NOUN" and other.i > names[-1].i]
    told = [other for other in joined if children(other, {"nummod", "poss"}) or is_told_as_new(other)]
    between = [one.doc[names[-1].i + 1 : other.left_edge.i].text.strip() for other in told]
    return [
        other for other, words_ in zip(told, between, strict=True) if words_ in {"and", ", and"} and is_people(other)
    ]


def has_clause_of_its_own(heads: Sequence[Token], event: Event) -> bool:
    """As in "a guard who was killed and *another who was abducted*": who is joined has a "who" of their own."""
    verb = event.trigger
    while verb.dep_ == "conj" and verb.head.i < verb.i:
        verb = verb.head
    if verb.dep_ != "relcl" or verb.head not in event.victims:
        return False
    return all(head is not verb.head and head.i > verb.i and bool(children(head, {"relcl"})) for head in heads)


def _listed_after(first: Token) -> list[Token]:
    """As in "four soldiers, *two guards* and a driver", "a cook, *a cleaner* and one of the watchmen".

    The parse takes the second for who the first are; only the last is joined. People in general ("three civilians, a
    man and two women") are broken down so, and kin says who somebody is ("a clerk, a father of two and ...").
    """
    general = words("statuses", "generic") | {"civilian", "man", "woman"}
    if first.ent_type_ == "PERSON" and first.tag_ == "NNP":
        # "Omar Haddad, *five colleagues* and three children": nobody is five
        return [other for other in _row_behind(first) if other.tag_ == "NNS" and children(other, {"nummod"})]
    if first.pos_ != "NOUN" or not is_told_as_new(first):
        return []
    again = [other for other in _row_behind(first) if _is_another(other)]
    if again:
        return again
    if lemma(first) in general and not children(first, {"compound"}):
        return [other for other in _row_behind(first) if is_of_another_kind(first, other)]
    return [
        other
        for other in _row_behind(first)
        if lemma(other) not in words("statuses", "relatives") or is_of_another_kind(first, other)
    ]


def _is_another(other: Token) -> bool:
    """As in "a man, *another man* and a boy"."""
    return other.pos_ == "NOUN" and any(child.lower_ == "another" for child in children(other, {"det"}))


def is_of_another_kind(first: Token, other: Token) -> bool:
    """As in "two women, *a child* and the driver", "two drivers, *a loader* and a cook": none of the first."""
    grown, young = {"man", "woman"}, {"child", "boy", "girl", "baby", "infant"}
    kinds = lemma(first), lemma(other)
    if kinds[0] in _TRADES:
        anybody = grown | young | words("statuses", "generic") | {kinds[0], "fatality", "casualty", "death"}
        return kinds[1] not in anybody and is_people(other)
    return kinds[0] in grown and kinds[1] in (grown | young) - {kinds[0]}


_TRADES = frozenset({"driver", "farmer", "trader", "teacher", "cook", "cleaner", "student", "shopkeeper", "vaccinator"})
"""Callings that no other calling is a kind of; "two doctors, *a surgeon* and ..." are two."""


def _row_behind(first: Token) -> list[Token]:
    """What follows a comma behind people told as new, with others joined to it: "a cook, *a cleaner* and a guard"."""
    return [
        other
        for other in children(first, {"appos"})
        if other.i > first.i
        and (is_told_as_new(other) or _is_another(other))
        and first.doc[other.left_edge.i - 1].text == ","
        and (children(other, {"cc"}) or (is_people(other) and any(children(one, {"cc"}) for one in other.conjuncts)))
        and any(last.pos_ == "NUM" or children(last, {"nummod", "det", "poss"}) for last in children(other, {"conj"}))
    ]


def _more_kin(first: Token) -> list[Token]:
    """As in "her parents, *brother* and sister", where the parse takes the brother for who the parents are."""
    kin = words("statuses", "relatives")
    if first.tag_ != "NNS" or lemma(first) not in kin or not children(first, {"poss"}):
        return []
    rows = [[other, *other.conjuncts] for other in children(first, {"appos"}) if other.i > first.i]
    bare = [row for row in rows if len(row) > 1 and all(one.tag_ == "NN" and lemma(one) in kin for one in row)]
    return [row[0] for row in bare if not children(row[0], {"prep"})]


def _kin_of_one(first: Token) -> list[Token]:
    """As in "my husband, *my two sons* and my brother": whose kin each of them is is said anew."""
    kin = words("statuses", "relatives")
    owner = [own.lower_ for own in children(first, {"poss"}) if own.tag_ == "PRP$"]
    if not owner or lemma(first) not in kin:
        return []
    return [
        other
        for other in children(first, {"appos"})
        if other.i > first.i
        and lemma(other) in kin - {lemma(first)}
        and [own.lower_ for own in children(other, {"poss"})] in (owner, ["their"])
        and first.doc[other.left_edge.i - 1].text == ","
        and children(other, {"cc", "conj", "appos"})
    ]


def _owned_beside(first: Token) -> list[Token]:
    """As in "the mayor, *his escort*, and a clerk were killed", where the escort is taken for who the mayor is.

    So are the guards in "a judge, *her driver* and her cook were killed": two who are somebody's are not one.
    """
    if first.tag_ != "NN" or first.dep_ not in {"nsubjpass", "nsubj"}:
        return []
    several = any(aux.lower_ in {"were", "are", "have"} for aux in children(first.head, {"auxpass", "aux"}))
    rows = [other for other in children(first, {"appos"}) if several and other.tag_ == "NN" and is_people(other)]
    owned = [other for other in rows if _is_owned(other)]
    return [
        other
        for other in owned
        if any(is_told_as_new(last) or (last.pos_ == "NOUN" and _is_owned(last)) for last in children(other, {"conj"}))
    ]


def _is_owned(other: Token) -> bool:
    """As in "*his* escort", "*her* driver"."""
    return any(own.lower_ in {"his", "her"} for own in children(other, {"poss"}))


def _beside_part(number: Token) -> list[Token]:
    """As in "five of their children and *a neighbour*", who is none of the children."""
    if number.pos_ != "NUM":
        return []
    counted = people_of(number)
    joined = children(counted, {"conj"}) if counted is not number and children(counted, {"poss"}) else []
    return [other for other in joined if any(own.lower_ in {"a", "an"} for own in children(other, {"det"}))]


def people_of(head: Token) -> Token:
    """Give the people a quantifier counts ("dozens of *people*"); any other head is itself."""
    if lemma(head) in QUANTIFIERS or head.pos_ == "NUM":
        for prep in [*children(head, {"prep"}), *_out_of(head)]:
            if prep.lower_ == "of":
                for thing in children(prep, {"pobj"}):
                    return people_of(thing)
    return head


def _out_of(number: Token) -> list[Token]:
    """As in "killed three *out of* ten raiders", where the parse hangs the preposition on the verb."""
    after = number.doc[number.i + 1 : number.i + 3]
    return [after[1]] if [token.lower_ for token in after] == ["out", "of"] else []
