"""Numbers among the tokens: where one begins and ends, and which are no count of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_NO_COUNT = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL"})
_BENDING_WORDS = (
    "than least most to more over under nearly almost around about some approximately roughly fewer less as many up "
    "an another estimated the additional"
)
_BENDING = frozenset(_BENDING_WORDS.split())
_TIME_WORDS = "am pm a.m. p.m. hours hour minutes days day weeks week months month years year % percent"
_TIMES = frozenset(_TIME_WORDS.split())
_SOME = frozenset(
    {"few", "dozen", "hundred", "thousand", "couple", "number", "handful", "pair", "group", "further", "total"}
)
_PEOPLE_WORDS = frozenset({"generic", "aid_workers", "callings"})


def is_number(token: Token) -> bool:
    """Whether a token is a number that may count people: no date, share, sum of money or rank."""
    vague = token.lower_ in {"dozens", "scores", "hundreds", "thousands", "dozen"}
    return bool(token.like_num or vague) and token.ent_type_ not in _NO_COUNT


def number_start(token: Token) -> int:
    """Give the position where the number that ends at ``token`` begins ("one hundred and twelve")."""
    at = int(token.i)
    first = sentence_start(token)
    while at > first:
        before = token.doc[at - 1]
        joined = before.text in {"-", "and"} and at - 1 > first and token.doc[at - 2].like_num
        if not (before.like_num or joined):
            return at
        at -= 1
    return at


def number_end(token: Token) -> Token:
    """Give the last word of the number that begins at ``token``."""
    last = token
    end = sentence_end(token)
    while last.i + 1 < end:
        after = token.doc[last.i + 1]
        joined = after.text in {"-", "and"} and last.i + 2 < end and token.doc[last.i + 2].like_num
        if joined and after.text == "and" and last.lower_ not in {"hundred", "thousand"}:
            return last
        if not (after.like_num or joined or after.lower_ == "dozen"):
            return last
        last = after
    return last


def before_number(token: Token) -> Token | None:
    """Give the word before a number and the words that bend it ("to *at least* 45" gives "to")."""
    at = number_start(token) - 1
    while at > sentence_start(token) and token.doc[at].lower_ in _BENDING and token.doc[at].lower_ != "to":
        at -= 1
    return token.doc[at] if at >= sentence_start(token) else None


_AGE_WORDS = 4
"""As many words stand before "old" in "19-year-old"."""


def is_people(token: Token) -> bool:
    """Whether a word can stand for people harmed: a calling, a kin, a name, a number, a pronoun."""
    if token.ent_type_ in {"PERSON", "NORP"} or token.pos_ in {"NUM", "PRON"}:
        return True
    if is_person_noun(token) or any(lemma(token) in words("statuses", key) for key in _PEOPLE_WORDS):
        return True
    # "four troops" are four people, "troops" are a force
    return token.lower_ == "troops" and any(is_number(child) for child in children(token, {"nummod"}))


def is_somebody_of_an_age(token: Token) -> bool:
    """As in "*a 19-year-old* was shot": a person told of by age alone."""
    if token.lower_ != "old" or token.i < _AGE_WORDS or not token.dep_.startswith(("nsubj", "dobj", "pobj", "conj")):
        return False
    before = [t.lower_ for t in token.doc[token.i - _AGE_WORDS : token.i]]
    return before[1:] == ["-", "year", "-"] or (before[2:] == ["year", "-"] and before[1].endswith("-"))


_QUALITIES_OF_PEOPLE = frozenset(
    {"newborn", "minor", "adult", "juvenile", "civilian", "militant", "insurgent", "rebel"}
)


def is_newborn(token: Token) -> bool:
    """As in "a mother and *her newborn*", "two adults and *a minor*", where the parse takes the word for a quality."""
    known = token.lower_ in _QUALITIES_OF_PEOPLE and token.pos_ == "ADJ"
    return (
        known
        and bool(children(token, {"poss", "det"}))
        and token.i + 1 < len(token.doc)
        and token.nbor(1).pos_ != "NOUN"
    )


def is_taken_for_a_date(number: Token) -> bool:
    """Whether a number is only said to be of a date or an hour: nothing of time stands beside it."""
    if not number.like_num or number.ent_type_ not in {"DATE", "TIME"} or len(number.text) == 4:
        return False
    beside = number.doc[max(0, number.i - 1) : number.i + 2]
    return not any(t.lower_ in _TIMES or t.pos_ == "PROPN" for t in beside)


def is_slip_of_one(head: Token, article: Token) -> bool:
    """As in "*a* drug *suspects was* shot": the article and the verb both say one, the ending slipped in."""
    verb = head.head
    was = any(aux.lower_ in {"was", "is"} for aux in verb.children if aux.dep_ == "auxpass")
    if head.tag_ != "NNS" or head.dep_ != "nsubjpass" or not was or article.i > head.i:
        return False
    between = [head.doc[at] for at in range(article.i + 1, head.i)]
    return all(token.dep_ in {"compound", "amod"} and token.lower_ not in _SOME for token in between)
