"""Whose attack it was, told further on in the sentence, where the parse hangs the attack on something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.blame.attackers import ATTACKS, FIRING, WHEN, by_whom, is_armed_side, opens
from sijill.extract.english.blame.doers import is_armed
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sijill.extract.english.words.tokens import Token

_BY_WAY_OF = frozenset({"in", "during", "by"})
_BREAKS = frozenset(
    {"after", "before", "following", "since", "while", "days", "weeks", "hours", "months", "years", ";"}
)
"""Words behind which a sentence may tell of something else."""
_REACH = 40
"""An attack is looked for within so many words behind the harm (words)."""
_PHRASE = 7
"""A noun of attack stands within so many words behind its preposition (words)."""
_HITTING = FIRING | {"hit", "strike", "descend", "burst"}


def attack_told_behind(trigger: Token, sentence: Sequence[Token]) -> list[Token]:
    """Give those whose attack a harm is told to have happened in, further on in its sentence.

    As in "two were killed and five hurt, one badly, *in a rebel attack*", "people were killed and others feared buried
    *after rebels opened fire*". A further harm told between them, or a turn of time, ends the search.

    Args:
        trigger: The word that tells of the harm.
        sentence: The tokens of its sentence.
    """
    behind = [token for token in sentence if trigger.i < token.i <= trigger.i + _REACH]
    for token in behind:
        if token.pos_ == "VERB" and _tells_further(token, trigger):
            return _who_hits(token) if opens(token) in WHEN else []
        if token.lower_ in _BREAKS:
            return _who_hits_in(behind, token)
        if token.pos_ == "VERB" and opens(token) in WHEN and (found := _who_hits(token)):
            return found
        if token.lower_ in _BY_WAY_OF and token.pos_ in {"ADP", "SCONJ"} and (found := _in_the_attack(token, behind)):
            return found
    return []


def _tells_further(verb: Token, trigger: Token) -> bool:
    """Whether a verb behind tells of another harm than the wounded joined to the dead of one clause."""
    harming = words("harms", "verbs", "killed") | words("harms", "verbs", "injured")
    again = lemma(verb) in words("harms", "verbs", "killed") or _has_cause_of_its_own(trigger)
    return (
        lemma(verb) in harming
        and (again or verb.tag_ not in {"VBN", "VBD"})
        and (verb.head is not trigger or _has_cause_of_its_own(trigger))
    )


def _has_cause_of_its_own(trigger: Token) -> bool:
    """As in "a clerk was killed *in a crash* and a guard was wounded in a raid by rebels"."""
    preps = [prep for prep in children(trigger, {"prep", "agent"}) if prep.lower_ in {"in", "by", "from", "during"}]
    things = [thing for prep in preps for thing in children(prep, {"pobj"})]
    return any(thing.pos_ == "NOUN" and thing.ent_type_ not in {"DATE", "TIME"} for thing in things)


def _who_hits_in(behind: Sequence[Token], opener: Token) -> list[Token]:
    """The doers of the clause that "after" opens: "killed and others hurt *after armed raiders attacked herders*"."""
    if opener.lower_ != "after" or opener.pos_ != "SCONJ":
        return []
    verbs = [token for token in behind if token.i > opener.i and token.pos_ == "VERB" and opener.head is token]
    return _who_hits(verbs[0]) if verbs else []


def _who_hits(verb: Token) -> list[Token]:
    if lemma(verb) not in _HITTING:
        return []
    subjects = children(verb, {"nsubj"})
    near = [one for one in subjects if one.i < verb.i and one.ent_type_ not in {"GPE", "LOC"}]
    found = [one for one in near if lemma(one) in ATTACKS]
    return [side for one in found for side in by_whom(one)] or [
        one for one in near if lemma(one) not in ATTACKS and is_armed_side(one)
    ]


def _in_the_attack(prep: Token, behind: Sequence[Token]) -> list[Token]:
    """As in "in one of the bloodiest *attacks* on villagers *by suspected rebels*"."""
    phrase = [token for token in behind if prep.i < token.i <= prep.i + _PHRASE]
    for token in phrase:
        if token.pos_ in {"VERB", "PUNCT"} and token.tag_ not in {"VBN", "HYPH"} and token.lower_ != "called":
            return []
        if lemma(token) in ATTACKS and token.pos_ == "NOUN" and token.dep_ not in {"compound", "amod"}:
            return by_whom(token) or _by_behind(token, behind)
    return []


def _by_behind(attack: Token, behind: Sequence[Token]) -> list[Token]:
    for token in behind:
        if attack.i < token.i <= attack.i + _PHRASE:
            if token.pos_ == "VERB" or token.text in {",", "—", "–"}:
                return []
            if token.lower_ == "by":
                return [thing for thing in children(token, {"pobj"}) if is_armed(thing)]
    return []


def doer_of_participle(trigger: Token, sentence: Sequence[Token]) -> list[Token]:
    """Give the doers of "..., *killing* nine" where the parse hangs it on a place: those who attacked just before.

    Args:
        trigger: The participle.
        sentence: The tokens of its sentence.
    """
    if trigger.tag_ != "VBG" or trigger.i == 0 or trigger.doc[trigger.i - 1].text not in {",", "and"}:
        return []
    before = [token for token in sentence if token.i < trigger.i and token.pos_ == "VERB"]
    verbs = [verb for verb in before if verb.tag_ in {"VBD", "VBP", "VBZ"} and lemma(verb) in _HITTING]
    subjects = [one for verb in verbs[-1:] for one in children(verb, {"nsubj"})]
    return [one for one in subjects if one.i < trigger.i and is_armed(one) and one.ent_type_ != "PERSON"]
