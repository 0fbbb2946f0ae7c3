"""What the bearer of a name does or undergoes in its sentence, by the parse: tells of others, dies, is killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.words.grammar import children, is_passive, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_JOINED = frozenset({"conj", "appos", "compound", "nmod"})
_PREPOSITIONS = frozenset({"by", "from", "to", "for", "of", "with", "as"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_SOMEWHERE = frozenset({"in", "under", "at", "with", "on"})
_STEPS = 8


def role_of(root: Token | None) -> str:
    """Give the role of a name by its root in the parse, or an empty text."""
    if root is None:
        return ""
    at = _first_of_row(root)
    if at.dep_ == "pobj" and root.dep_ == "appos" and root.head is at and at.ent_type_ in _PLACES:
        at = _held_there(at)
    if at.dep_ in {"nsubj", "nsubjpass"}:
        return _subject(at)
    if at.dep_ in {"dobj", "obj"}:
        return _object(at)
    return _behind(at.head) if at.dep_ == "pobj" else ""


def _held_there(place: Token) -> Token:
    """As in "the *mayor* of Velsk, Omar Haddad, was killed": the parse takes the name for the place's."""
    holder = place.head.head
    return _first_of_row(holder) if place.head.lower_ == "of" and is_person_noun(holder) else place


def _first_of_row(root: Token) -> Token:
    at = root
    for _ in range(_STEPS):
        if at.dep_ not in _JOINED or at.head is at:
            return at
        at = at.head
    return at


def _subject(at: Token) -> str:
    verb = at.head
    word = lemma(verb)
    if at.dep_ == "nsubjpass" or is_passive(verb) or _is_called(verb):
        return _undergone(word)
    if word in words("fates", "tell"):
        return "tells"
    if word in words("fates", "die"):
        return "dies"
    living = word in words("fates", "live") and not any(aux.lower_ == "had" for aux in children(verb, {"aux"}))
    return "lives" if living or _is_now_somewhere(verb) else "acts"


def _is_now_somewhere(verb: Token) -> bool:
    """As in "Noor Haddad *is in* intensive care", "*lives with* an aunt"."""
    told = verb.lower_ in {"is", "are", "lives", "live"} and not children(verb, {"attr", "acomp"})
    return told and any(where.lower_ in _SOMEWHERE for where in children(verb, {"prep"}))


def _is_called(verb: Token) -> bool:
    """As in "Yasir, also *referred* to *as* Yassin, was ...", where the participle is taken for the verb."""
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    return verb.tag_ in {"VBD", "VBN"} and any(token.lower_ == "as" for token in behind)


def _undergone(word: str) -> str:
    if word in words("harms", "verbs", "killed"):
        return "killed"
    if word in words("harms", "verbs", "injured"):
        return "hurt"
    return "lives" if word in words("fates", "tried") else "undergoes"


def _object(at: Token) -> str:
    word = lemma(at.head)
    if word in words("harms", "verbs", "killed"):
        return "killed"
    return "mourned" if word in words("fates", "mourn") else "object"


def _behind(prep: Token) -> str:
    word = lemma(prep.head)
    if prep.lower_ == "to" and word in words("fates", "condole"):
        return "condoled"
    if prep.lower_ == "of" and word in words("statuses", "relatives"):
        return "kin_of"
    if prep.lower_ in {"by", "from", "to"} and word in words("fates", "told"):
        return "source"
    return f"behind_{prep.lower_}" if prep.lower_ in _PREPOSITIONS else ""
