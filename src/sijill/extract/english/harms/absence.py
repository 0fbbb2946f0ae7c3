"""People missing or taken: "were still missing", "remain unaccounted for", "took 15 hostages"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.done_away import is_done_away
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.words.grammar import SUBJECTS, children, lemma, referent, verb_victims
from sijill.extract.english.words.sentences import sentence_end
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_CAPTIVES = frozenset({"hostage", "captive", "prisoner"})
_GRABBING = frozenset({"seize", "snatch", "capture", "whisk", "drag", "lead", "march"})
_CARE = frozenset({"hospital", "clinic", "morgue", "safety", "treatment", "mortuary", "centre", "center", "care"})


def absent_event(token: Token) -> Event | None:
    """Give the event of people missing or taken away, or ``None``."""
    return _missing(token) or _taken(token)


def _missing(token: Token) -> Event | None:
    if token.lower_ not in {"missing", "unaccounted"} or children(token, {"dobj"}) or is_irrealis(token):
        return None
    holders = [child for child in token.children if child.dep_ in SUBJECTS]
    if not holders and token.dep_ in {"acomp", "oprd", "xcomp", "attr", "advcl", "ccomp"}:
        holders = [child for child in token.head.children if child.dep_ in SUBJECTS and child.i < token.i]
    if not holders and token.dep_ == "amod" and children(token.head, {"nummod"}):
        holders = [token.head]
    if not holders and token.dep_ in {"acl", "relcl"}:
        holders = [token.head]
    people = tuple(referent(holder) for holder in holders if _can_be_missed(referent(holder)))
    return Event(Harm.MISSING, token, people, is_negated(token, people)) if people else None


def _can_be_missed(token: Token) -> bool:
    things = (
        words("harms", "property", "context") | words("harms", "valuables", "context") | words("statuses", "animals")
    )
    return is_people(token) or (bool(children(token, {"nummod"})) and lemma(token) not in things)


def _taken(token: Token) -> Event | None:
    if token.pos_ != "VERB" or lemma(token) not in _GRABBING | {"take", "hold"} or is_irrealis(token):
        return None
    if is_done_away(token):  # "a commander was taken out by a drone"
        return None
    captives = [c for c in token.subtree if lemma(c) in _CAPTIVES and token.i < c.i < token.i + 7]
    counted = next((c for c in captives if c.dep_ == "dobj" and children(c, {"nummod"})), None)
    if counted is not None:
        return Event(Harm.MISSING, token, (counted,), is_negated(token, (counted,)))
    people = tuple(v for v in verb_victims(token, passive_first=True) if is_people(v) and lemma(v) not in _CAPTIVES)
    harm = _harm(token, bool(captives))
    return Event(harm, token, people, is_negated(token, people)) if harm is not None and people else None


def _harm(verb: Token, captive: bool) -> Harm | None:
    """What being taken comes to: missing, unless into custody; nothing when taken to be cared for."""
    after = [str(t.lower_) for t in verb.doc[verb.i + 1 : min(sentence_end(verb), verb.i + 12)]]
    if _CARE & set(after):
        return None
    if "custody" in after or "prison" in after or "detention" in after:
        return Harm.DETAINED
    if captive or lemma(verb) in {"seize", "snatch"}:
        return Harm.MISSING
    if lemma(verb) == "capture":
        return Harm.DETAINED
    passive = bool(children(verb, {"nsubjpass"}))
    return Harm.MISSING if lemma(verb) != "hold" and (("away" in after[:4]) or (passive and _by_whom(verb))) else None


def _by_whom(verb: Token) -> bool:
    """As in "were taken by gunmen", "were taken from their homes", "to an unknown place"."""
    if children(verb, {"agent"}):
        return True
    for prep in children(verb, {"prep"}):
        places = children(prep, {"pobj"})
        if prep.lower_ == "from" and any(lemma(p) in {"home", "house", "village", "street", "bed"} for p in places):
            return True
        if prep.lower_ == "to" and any(c.lower_ in {"unknown", "undisclosed"} for p in places for c in p.children):
            return True
    return False
