"""Those a harm is told of beside: "*in addition to the bomber*, 14 were killed", "nobody *but the driver* was hurt"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counted_before import ATTACKERS
from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.victims.other_losers import losses_beside
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES, Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_ADDING = (("in", "addition", "to"), ("aside", "from"), ("apart", "from"), ("as", "well", "as"), ("besides",))
_EXCEPTING = (
    ("aside", "from"),
    ("apart", "from"),
    ("other", "than"),
    ("with", "the", "exception", "of"),
    ("except", "for"),
    ("except",),
    ("besides",),
    ("but",),
)
_NOBODY = frozenset({"nobody", "none", "noone"})
_EXPLODING = frozenset({"detonate", "explode", "blow"})
_NEXT = frozenset({"other", "second", "third", "latter"})
_BEFORE_NOUNS = frozenset({"DET", "NUM", "ADJ", "ADV"})


def events_beside(tokens: Sequence[Token], found: Sequence[Event]) -> list[Event]:
    """Give the events of those told of beside the harms ``found`` in one sentence: added to victims or excepted."""
    more: list[Event] = []
    for event in found:
        told = {int(victim.i) for victim in event.victims}
        head = None
        if event.harm in CASUALTIES and not event.negated:
            head = _added_first(event)
        elif event.harm in CASUALTIES and any(map(_is_nobody, event.victims)):
            head = _excepted(tokens)
        if head is not None and head.i not in told:
            more.append(Event(event.harm, event.trigger, (head,), False, "verb"))
        more += losses_beside(event)
    for token in tokens:
        if lemma(token) == "casualty" and token.pos_ == "NOUN":
            head = _excepted(tokens) if _is_denied(token) else _only_casualty(token)
            if head is not None and _died_with_their_bomb(token, head):
                more.append(Event(Harm.KILLED, token, (head,), False, "noun"))
        elif lemma(token) in _EXPLODING and any(event.harm is Harm.KILLED and not event.negated for event in found):
            head = _next_attacker(token)
            if head is not None and _died_with_their_bomb(token, head):
                more.append(Event(Harm.KILLED, token, (head,), False, "own hand"))
    return more


def _added_first(event: Event) -> Token | None:
    """Whom the sentence sets beside the victims before it tells of them: "*In addition to the gunman*, ...".

    Only for the first harm told of behind: "in addition to the gunman, two were killed and six hurt" has one gunman,
    killed.
    """
    first = min((int(victim.i) for victim in event.victims), default=0)
    if first > event.trigger.i:
        return None
    doc, start = event.trigger.doc, sentence_start(event.trigger)
    for at in range(start, first):
        length = _lead(doc[at:first], _ADDING)
        if length and not any(token.pos_ in {"VERB", "AUX"} for token in doc[start:first]):
            head = _noun_behind(doc[at + length : first])
            return head if head is not None and _can_share(head) else None
    return None


def _lead(tokens: Sequence[Token], leads: Sequence[tuple[str, ...]]) -> int:
    """How many words the lead at the first token has, 0 when none stands there."""
    return next((len(lead) for lead in leads if tuple(t.lower_ for t in tokens[: len(lead)]) == lead), 0)


def _noun_behind(tokens: Sequence[Token]) -> Token | None:
    """The noun a phrase that begins here is about."""
    for token in tokens:
        if token.pos_ in {"NOUN", "PROPN"} and not (token.dep_ == "compound" and token.head.i > token.i):
            return token
        if token.pos_ not in _BEFORE_NOUNS | {"NOUN", "PROPN", "PUNCT", "PRON"} or token.text in {",", ";"}:
            return None
    return None


def _can_share(head: Token) -> bool:
    """Whether somebody set beside victims is said to share their fate; not "in addition to the 12 killed in May"."""
    told = words("harms", "people", "killed") | words("harms", "people", "injured") | {"victim", "dead", "casualty"}
    clause = children(head, {"acl", "relcl"})
    armed = words("statuses", "combatant") | words("statuses", "security")
    return (is_people(head) or lemma(head) in armed) and lemma(head) not in told and not clause


def _is_nobody(victim: Token) -> bool:
    before = victim.doc[victim.i - 1].lower_ if victim.i else ""
    denied = any(child.lower_ == "no" for child in children(victim, {"det"}))
    return victim.lower_ in _NOBODY or denied or (victim.lower_ == "one" and before == "no")


def _excepted(tokens: Sequence[Token]) -> Token | None:
    """Whom the words "except", "apart from", "other than" lead to, in a sentence that denies a harm."""
    for token in tokens:
        behind = token.doc[token.i : sentence_end(token)]
        length = _lead(behind, _EXCEPTING)
        if length and (token.lower_ != "but" or token.dep_ == "prep" or _is_nobody(token.doc[token.i - 1])):
            head = _noun_behind(behind[length:])
            if head is not None and is_people(head) and not children(head, {"relcl"}):
                return head
    return None


def _is_denied(noun: Token) -> bool:
    return any(child.lower_ == "no" for child in children(noun, {"det"}))


def _only_casualty(noun: Token) -> Token | None:
    """As in "*the bombers* were the only casualties"."""
    only = any(token.lower_ in {"only", "sole", "lone"} for token in noun.doc[noun.left_edge.i : noun.i])
    subjects = children(noun.head, {"nsubj"}) if only and noun.dep_ == "attr" else []
    return next((one for one in subjects if is_people(one)), None)


def _next_attacker(verb: Token) -> Token | None:
    """As in "one attacker was shot dead and *the second* detonated", "*the other* detonated his vest"."""
    subjects = [one for one in children(verb, {"nsubj"}) if one.lower_ in _NEXT or _is_next(one)]
    return subjects[0] if subjects and not children(verb, {"neg", "aux"}) else None


def _is_next(attacker: Token) -> bool:
    return lemma(attacker) in ATTACKERS and any(child.lower_ in _NEXT for child in attacker.children)


def _died_with_their_bomb(trigger: Token, head: Token) -> bool:
    """Whether casualties are attackers of whom the text tells that they set off what they bore on them."""
    told = head.doc[: max(int(trigger.i), int(head.i)) + 1]
    suicidal = (lemma(head) in ATTACKERS or head.lower_ in _NEXT) and any(t.lower_ == "suicide" for t in told)
    return suicidal and any(lemma(token) in _EXPLODING for token in told)
