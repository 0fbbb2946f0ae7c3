"""Whether a word stands for one person: "the driver", "another", "a 19-year-old"; none for a crew or a crowd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.counting.numbers import is_newborn, is_people, is_slip_of_one, is_somebody_of_an_age
from sijill.extract.english.names.names_en import looks_like_name
from sijill.extract.english.victims.stated import PLURAL_PRONOUNS, SINGLE_PRONOUNS
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.counts import Count

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_MANY_AS_ONE = (
    "family police army military group staff crew team people personnel population crowd household community militia "
    "force bloodshed security government faction murder killing death looting convoy patrol unit number public "
    "massacre violence rest remainder gang regime congregation cell injury fatality casualty remains cattle"
)
_COLLECTIVE = frozenset(_MANY_AS_ONE.split())
_BODIES_OF_AID = frozenset(
    {"ngo", "ingo", "nngo", "lngo", "un", "icrc", "ifrc", "msf", "wfp", "unicef", "unhcr", "unrwa"}
)
_ONE_OF_SEVERAL = frozenset({"other", "second", "third", "fourth", "fifth", "latter", "former"})


NTH = frozenset({"second", "third", "fourth", "fifth", "sixth", "other"})
"""Words for one more of several, behind an article."""
_SUFFERED = frozenset({"sustained", "suffered", "received", "incurred"})
_AS_CLAUSE = frozenset({"conj", "ROOT", "advcl", "dobj", "ccomp", "appos", "npadvmod", "dep", "parataxis"})
"""How wounds hang on a sentence where the verb before them is taken for a word of theirs."""
_CLAUSE_BEFORE = frozenset({"and", ",", ";", "while", "whilst", "but", ":"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "attr"})
_SHARES = frozenset({"number", "dozen", "couple", "pair", "blast", "bomb", "attack", "explosion", "shell", "strike"})
"""Subjects that are no people, behind which "another" may be of people: "*the blast* killed one and ..."."""


def is_one_who_suffered(word: Token) -> bool:
    """As in "*the other* sustained injuries", "*another* suffered burns", taken for words of the wounds."""
    after = word.nbor(1) if word.i + 1 < len(word.doc) else None
    if after is None or after.lower_ not in _SUFFERED or after.dep_ != "amod":
        return False
    wounds = after.head
    if wounds.dep_ not in _AS_CLAUSE and not (wounds.dep_ == "pobj" and wounds.head.lower_ in _CLAUSE_BEFORE):
        return False
    nth = word.lower_ in NTH and word.i > 1 and word.nbor(-1).lower_ in {"a", "the"}
    lead = word.nbor(-2) if nth else (word.nbor(-1) if word.i else None)
    told = (nth or word.lower_ == "another") and lead is not None and lead.lower_ in _CLAUSE_BEFORE
    return told and not follows_a_thing(word)


def follows_a_thing(word: Token) -> bool:
    """As in "one ministry lost its budget and *another* suffered cuts", "two dogs fought; *one* died"."""
    before = word.doc[sentence_start(word) : word.i]
    subjects = [one for one in before if one.dep_ in _SUBJECTS and one.pos_ == "NOUN"]
    return bool(subjects) and not is_people(subjects[-1]) and lemma(subjects[-1]) not in _SHARES


def is_nth(part: Token) -> bool:
    """As in "a sixth died", "the fifth was hurt": one more of those told of before."""
    told = part.dep_.startswith("nsubj") or part.dep_ in {"dobj", "npadvmod"}
    told = told or (part.dep_ == "conj" and bool(children(part, {"acl"})))
    told = told or (part.dep_ == "conj" and part.head.pos_ == "VERB" and bool(children(part, {"prep"})))
    if part.lower_ in NTH and part.i and part.i + 1 < len(part.doc) and part.nbor(1).lower_ in {"a", "an"}:
        # "one suffered burns, *a second* a broken arm"
        return part.nbor(-1).lower_ in {"a", "the"}
    if is_one_who_suffered(part):
        return True
    if part.dep_ in {"amod", "advmod"} and part.ent_type_ == "ORDINAL" and part.head.tag_ == "VBN" and part.i:
        # "three were killed and *the fourth* wounded", "with *a third* badly hurt"
        lead = part.nbor(-1).lower_
        return (part.head.dep_ == "conj" and lead == "the") or (part.head.dep_ == "pobj" and lead in {"a", "the"})
    return part.ent_type_ == "ORDINAL" and told and bool(children(part, {"det"}))


def one_person(head: Token) -> CountFound | None:
    """Give the one that a word in the singular stands for, ``None`` for several and for nobody."""
    low = str(head.lower_)
    one = CountFound(Count(1, 1, None, None), int(head.idx), int(head.idx))
    determiner = next((c for c in head.children if c.dep_ == "det"), None)
    nobody = {"any", "no", "neither", "either"}
    if low in {"nobody", "none", "anyone", "anybody", "noone", "everyone", "everybody"} or (
        determiner is not None and determiner.lower_ in nobody
    ):
        return None
    one_of_many = _is_one_of_many(head, determiner)
    if low in PLURAL_PRONOUNS or (lemma(head) in _COLLECTIVE and not one_of_many):
        return None
    if low in SINGLE_PRONOUNS or low in {"himself", "herself"}:
        return one
    if low in _BODIES_OF_AID and determiner is None:
        return None
    if head.dep_ == "conj" and not children(head, {"det", "poss", "nummod"}) and _is_second_calling(head):
        return None
    if low in {"wounded", "injured"} and determiner is not None and determiner.lower_ == "the":
        return None
    if (
        is_nth(head)
        or low == "passer"
        or one_of_many
        or (low == "by" and head.i > 1 and head.nbor(-2).lower_ == "passer")
        or head.tag_ in {"NN", "NNP"}
        or (determiner is not None and low in _ONE_OF_SEVERAL and head.tag_ != "NNS")
        or (head.tag_ == "NNPS" and head.ent_type_ == "PERSON")
        or (head.tag_ in {"JJ", "JJR", "VBG"} and determiner is not None and determiner.lower_ in {"a", "an"})
        or is_somebody_of_an_age(head)
        or is_newborn(head)
    ):
        printed = determiner.text if determiner is not None and determiner.lower_ in {"a", "an", "one"} else None
        if determiner is not None and printed:
            return CountFound(
                Count(1, 1, printed, None), int(determiner.idx), int(determiner.idx) + len(determiner.text)
            )
        if head.tag_ == "NNP" and not looks_like_name(head) and not _known_person_noun(head):
            joined = head.dep_ == "conj" and looks_like_name(head.head)
            named = head.ent_type_ in {"", "ORG"} or (joined and head.ent_type_ == "GPE")
            return one if named and head.text.istitle() and len(head.text) > 2 else None
        return one
    return None


def _is_one_of_many(head: Token, determiner: Token | None) -> bool:
    """As in "a national staff was shot", "a police was hurt": one of them; so is the slip "a guards was shot"."""
    if determiner is None or determiner.lower_ not in {"a", "an", "one"}:
        return False
    return lemma(head) in {"staff", "personnel", "police", "military"} or is_slip_of_one(head, determiner)


def _is_second_calling(head: Token) -> bool:
    """As in "a poet and novelist, Noor Haddad", "a boy and son of a clerk": one person of two callings, not two."""
    after = head.doc[head.i + 1] if head.i + 1 < len(head.doc) else None
    if after is not None and after.lower_ == "of" and head.head.tag_ == "NN" and children(head.head, {"det"}):
        helpers = children(head.head.head, {"auxpass", "aux"}) if head.head.dep_ == "nsubjpass" else []
        # "the wife and son of the mayor *were* killed"
        return not any(aux.lower_ in {"were", "are"} for aux in helpers)
    named = after is not None and after.pos_ == "PROPN"
    was = head.head.dep_ == "nsubjpass" and any(c.lower_ == "was" for c in children(head.head.head, {"auxpass"}))
    return bool(head.tag_ == "NN" and (named or was or head.head.dep_ == "appos"))


def _known_person_noun(head: Token) -> bool:
    keys = ("civilian", "security", "combatant", "generic", "aid_workers", "official_roles")
    return any(lemma(head) in words("statuses", key) for key in keys)
