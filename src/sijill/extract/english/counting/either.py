"""One number for two fates: "17 were killed or wounded", "24 were killed or captured"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.counts import Count
from sijill.model.vocabulary import CASUALTIES, Harm
from sijill.text.numerals import VAGUE

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_OTHER_FATES = "wounded injured capture captured arrest arrested detain abduct kidnap miss missing"
_SPARED = frozenset(_OTHER_FATES.split())


def of_either(part: Token, harm: Harm, count: CountFound | None) -> CountFound | None:
    """Give the number as one of both harms, as in "17 were killed or wounded"; any other number unchanged.

    Joined by "or" it bounds each and counts neither; joined by "and" it may count both together or each.
    """
    if count is None or harm not in CASUALTIES or count.end == count.start:
        return count
    told = count.count
    if _tells_both(part, by_or=True):
        return replace(count, count=Count(None, told.high, told.as_printed, "killed_or_injured"))
    if told.modifier not in VAGUE and _tells_both(part, by_or=False):
        return replace(count, count=replace(told, modifier="killed_and_injured"))
    return count


def _tells_both(part: Token, by_or: bool) -> bool:
    """Whether the verbs of killing and wounding share this one number: "killed or wounded", "killed and wounded"."""
    killed, injured = words("harms", "verbs", "killed"), words("harms", "verbs", "injured")
    for verb in (part.head, *children(part, {"acl", "amod"})):
        joined = {lemma(verb), *[lemma(other) for other in verb.conjuncts]}
        # "killed or gone *missing*"
        joined |= {state.lower_ for other in verb.conjuncts for state in children(other, {"acomp", "xcomp", "oprd"})}
        joints = [child for link in (verb, *verb.conjuncts) for child in link.children if child.dep_ == "cc"]
        either = any(child.lower_ in {"or", "and/or"} for child in joints)
        shared = either if by_or else _of_one_number(verb, part)
        if shared and joined & (killed | {"dead"}) and joined & (injured | _SPARED):
            return True
    return False


def _of_one_number(verb: Token, part: Token) -> bool:
    """As in "seven soldiers were killed and wounded", "killed and wounded seven": nothing between the two verbs.

    And more than one person.
    """
    first = min([verb, *verb.conjuncts], key=lambda one: int(one.i)) if part.i > verb.i else verb
    words_on = [token.lower_ for token in verb.doc[first.i : first.i + 3]]
    bare = words_on[1:2] == ["and"] and words_on[2:3] in (["wounded"], ["injured"])
    apart = part.i > verb.i and not _opens_right_behind(part, first.i + len(words_on))
    return bare and not apart and part.tag_ not in {"NN", "NNP"}


def _opens_right_behind(part: Token, at: int) -> bool:
    return part.i == at or part.left_edge.i == at
