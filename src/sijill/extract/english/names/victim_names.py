"""The names of victims: at the head of the words for them, beside it, among those it includes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.names.name_fates import is_told_beside
from sijill.extract.english.names.names_en import clean_name, looks_like_name
from sijill.extract.english.names.told_in_part import named_in_part
from sijill.extract.english.words.grammar import children

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token


_WHERE = frozenset({"GPE", "LOC", "FAC", "ORG"})
LONGEST_BY_NAME = 4
"""A by-name in brackets has fewer words and marks before its last than this (tokens)."""


def names_of(parsed: Parsed, people: list[Token]) -> tuple[str, ...]:
    """Give the names of the people that these words stand for, in reading order."""
    found: list[str] = []
    for person in people:
        for token in (person, *_called(person)):
            if looks_like_name(token) and not _is_a_kind(token):
                name = clean_name(parsed, token)
                name = "" if is_told_beside(parsed.plain, int(token.left_edge.idx)) else name
                if name and name not in found:
                    found.append(name)
    return tuple(found)


def _is_a_kind(token: Token) -> bool:
    """As in "the Jesuits", "two Salvadorans", "a Briton": one word with an article or a number is no name."""
    if any(child.lower_ in {"a", "an"} for child in children(token, {"det"})) and not children(token, {"compound"}):
        return True
    alone = token.tag_ in {"NNPS", "NNS"} and not children(token, {"compound"})
    return alone and bool(children(token, {"det", "nummod", "amod"}))


def _called(person: Token) -> list[Token]:
    """What stands beside a head to say who is meant, with all that is joined to it: "three men: *A*, a guard, and *B*".

    As in "A and B were the men killed", what the head is said of belongs to it too.
    """
    found: list[Token] = []
    pending = [name for name in children(person, {"appos"}) if not _is_anothers(person, name)]
    pending += [
        t for prep in children(person, {"prep"}) if prep.lower_ == "including" for t in children(prep, {"pobj"})
    ]
    if person.dep_ == "appos" and looks_like_name(person.head):
        found.append(person.head)
    if person.dep_ == "attr":
        pending += children(person.head, {"nsubj"})
    if person.dep_ == "nsubj" and person.pos_ == "NOUN" and person.head.lemma_ == "be":
        # "the first guard to be killed was A"
        pending += [name for name in children(person.head, {"attr"}) if looks_like_name(name)]
    pending += [*_among(person), *named_behind(person), *_identified(person), *_right_behind(person)]
    pending += _behind_place(person)
    while pending:
        token = pending.pop(0)
        if token not in found:
            found.append(token)
            pending += [other for other in children(token, {"appos", "conj"}) if not _is_by_name(token, other)]
    found += [token for token in named_in_part(person) if token not in found]
    return sorted(found, key=lambda t: int(t.i))


def _is_anothers(person: Token, name: Token) -> bool:
    """As in "the son of mayor *A*", "A, killed in May; *B*, arrested", where the parse hangs the name on the first."""
    before = name.doc[name.left_edge.i - 1]
    if before.text == ";":
        behind = name.doc[name.i + 1 : name.i + 3]
        return len(behind) > 1 and behind[0].text == "," and behind[1].tag_ == "VBN"
    if before.text == ":" and any(map(is_person_noun, _above(person))):
        # "suspects in the murder of a clerk: *A*"
        return True
    lead = before.head
    return before.dep_ == "pobj" and lead.lower_ == "of" and lead.head.i == person.i and is_person_noun(before)


def _above(person: Token) -> list[Token]:
    """The nouns that somebody is told beside: "*suspects* in the *murder* of a clerk"."""
    found, at = [], person
    while at.dep_ == "pobj" and at.head.dep_ == "prep" and at.head.head.pos_ == "NOUN":
        at = at.head.head
        found.append(at)
    return found


def _is_by_name(name: Token, other: Token) -> bool:
    """As in "Salma Haddad (*al-Khatib*)": one word in brackets behind a name is the same person's."""
    first, last = other.left_edge, other.right_edge
    opened = first.i and first.nbor(-1).text == "("
    return bool(
        opened and looks_like_name(name) and last.i + 1 < len(other.doc) and other.i - first.i < LONGEST_BY_NAME
    )


def _among(person: Token) -> list[Token]:
    """As in "among the *dead* were A, a teacher, and her sons B and C": who is said to be among them."""
    one = person.head.head if person.dep_ == "pobj" and person.head.lower_ == "of" else person
    if one.lower_ == "one" and one.dep_ in {"attr", "appos"}:
        # "A was *one of* three people killed", "A, *one of* those killed"
        return children(one.head, {"nsubj"}) if one.dep_ == "attr" else [one.head]
    if person.dep_ != "pobj" or person.head.lower_ not in {"among", "amongst"} or person.head.head.lemma_ != "be":
        return []
    return children(person.head.head, {"nsubj", "attr"})


def _identified(person: Token) -> list[Token]:
    """As in "one *woman*, identified as A", "a man named A": whom a participle behind the head names."""
    told = [verb for verb in children(person, {"acl"}) if verb.lemma_ in {"identify", "name", "call"}]
    leads = [prep for verb in told for prep in children(verb, {"prep"}) if prep.lower_ == "as"]
    return [name for lead in (*leads, *told) for name in children(lead, {"pobj", "oprd", "dobj"})]


def _behind_place(person: Token) -> list[Token]:
    """As in "the *governor* of West Darfur, A, was killed": a name that the parse puts beside the place."""
    places = [
        place for prep in children(person, {"prep"}) for place in children(prep, {"pobj"}) if place.ent_type_ in _WHERE
    ]
    return [name for place in places for name in children(place, {"appos"}) if looks_like_name(name)]


def _right_behind(person: Token) -> list[Token]:
    """As in "the bodies of A and his *driver*, B, were found": a name the parse puts beside something further up."""
    after = person.doc[person.i + 1] if person.i + 2 < len(person.doc) else None
    if person.tag_ != "NN" or after is None or after.text != "," or not is_person_noun(person):
        return []
    above = {int(head.i) for head in person.ancestors}
    return [
        name
        for name in (after.nbor(1), *after.nbor(1).ancestors)
        if name.dep_ == "appos" and name.left_edge.i == after.i + 1 and name.head.i in above and looks_like_name(name)
    ]


def named_behind(person: Token) -> list[Token]:
    """Give the names that say who several people are, which the parse joins to them: "two *sisters*, A and B"."""
    after = person.doc[person.i + 1] if person.i + 1 < len(person.doc) else None
    several = person.tag_ == "NNS" or person.lemma_ in {"couple", "pair", "duo"}
    if not several or person.pos_ != "NOUN" or after is None or after.text not in {",", ":", "–", "-", "("}:
        return []
    return [other for other in children(person, {"conj"}) if other.i - after.i < 8]
