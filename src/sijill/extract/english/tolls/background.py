"""Background: harms told of only as what a protest or a mourning is about, not as what happened there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.tolls.answered import is_laid_to_a_victim, is_of_an_attack_accused_of, is_risen_over
from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token

FARTHEST = 10
"""The word of protest governs the harm within this many steps (steps)."""
_ANSWERS = frozenset({"revenge", "retaliation", "reprisal", "response", "reaction", "vengeance", "retribution"})
_NEAR = 60
"""What an attack came after, or was one of, is told within so many words before the harm (words)."""
_MARCHERS = frozenset({"protester", "protestor", "demonstrator", "marcher", "mourner", "student", "crowd"})
_DISPLAYING = frozenset({"carry", "display", "hold", "bear", "parade", "denounce", "condemn", "mourn", "bury"})
_EARLIER = frozenset({"previously", "earlier", "formerly"})
_OF_LATE = frozenset({"recently", "previously", "formerly"})
_DEMANDING = frozenset({"demand", "ask", "call", "urge", "seek", "want", "request", "condemn", "denounce", "decry"})
_CAUSES = frozenset({"after", "because", "since", "as"})
_ABOUT = frozenset({"over", "against", "for", "about", "following", "after", "to", "of", "at", "regarding"})


def is_background(event: Event) -> bool:
    """Whether the harm is only what people protest against or mourn ("marched to the grave of X, who was killed").

    Harms told of in the clause of the protest itself ("a protest in which two were killed") happened there.
    """
    if (
        event.kind == "background"
        or _is_cause(event.trigger)
        or _is_earlier(event.trigger)
        or _is_of_whose(event.trigger)
        or _is_since_when(event.trigger)
        or _is_weeks_after(event.trigger)
        or (event.trigger.dep_ == "conj" and _is_weeks_after(event.trigger.head))
        or _is_days_after(event)
        or _is_of_several(event.trigger)
        or _is_come_after(event.trigger)
        or _is_of_last_years(event.trigger)
        or _is_justice_demanded(event.trigger)
        or _is_of_the_latter(event.trigger)
        or is_risen_over(event.trigger)
        or is_of_an_attack_accused_of(event.trigger)
        or is_laid_to_a_victim(event.trigger)
    ):
        return True
    told_of = of_kin = False
    below = event.trigger
    for head in govern(event.trigger, FARTHEST):
        if _is_of_the_hour(below):
            return False
        if _is_about(below):
            told_of = True
        of_kin = of_kin or below.lower_ == "of"
        if told_of and not _is_at(below, head) and (_is_protest(head, below) or (of_kin and _is_held_by(head, below))):
            return True
        below = head
    return False


def _is_cause(noun: Token) -> bool:
    """As in "burned the post *over the death* of a boy", "*in revenge for the killing* of two traders".

    "A *similar killing* of a trader" is another than the one told of.
    """
    prep = noun.head
    if any(other.lower_ == "similar" for other in children(noun, {"amod"})):
        return True
    if noun.pos_ != "NOUN" or prep.dep_ != "prep" or not any(c.lower_ == "the" for c in children(noun, {"det"})):
        return False
    if prep.lower_ in {"at", "against"} and prep.i and prep.nbor(-1).lower_ == "protest":
        return True
    return prep.lower_ == "over" or (prep.lower_ in {"for", "to"} and _is_answer(prep.head))


def _is_answer(word: Token) -> bool:
    """Notes misspell the word: "in *retalliation* for"."""
    return lemma(word) in _ANSWERS or lemma(word).startswith("retal")


_SINCE_WHEN = Sought(r"\bsince\s+[^.;:]{1,50}?,?\s+when\s+[^.;:]{0,60}$", re.IGNORECASE)


def _is_since_when(trigger: Token) -> bool:
    """As in "the deadliest attack since June, when a bomb *killed* 40"."""
    before = trigger.doc[sentence_start(trigger) : trigger.i]
    return bool(len(before) and _SINCE_WHEN.search(str(before.text) + " "))


_WEEKS_AFTER = re.compile(
    r"\b(?:weeks?|months?|years?) after (?:an?|the|two|three|four|\w+) \w+[^,.;]{0,40}$", re.IGNORECASE
)
_TELLING_OF_DEATH = frozenset({"body", "remains", "corpse", "bodies", "corpses", "died", "dead", "succumbed"})


def _is_weeks_after(verb: Token) -> bool:
    """As in "went on strike two *weeks after* a baker *was killed*"; a body found weeks after is of that killing."""
    if not any(mark.lower_ == "after" for mark in children(verb, {"mark"})) or not children(verb, {"auxpass"}):
        return False
    before = verb.doc[sentence_start(verb) : verb.i]
    told = {token.lower_ for token in before}
    return bool(_WEEKS_AFTER.search(str(before.text) + " ")) and not told & _TELLING_OF_DEATH


_DAYS_AFTER = re.compile(
    r",\s(?:(?:an?|one|two|three|four|five|six|several|\d+)\s)?(?:days?|weeks?|months?|years?)\safter\s[^.;]{0,80}$",
    re.IGNORECASE,
)


def _is_days_after(event: Event) -> bool:
    """As in "two were killed, *a week after* a similar attack *killed 12*": told to say when, behind other dead."""
    trigger = event.trigger
    if event.harm is not Harm.KILLED or any(victim.tag_ == "PRP" for victim in event.victims):
        return False
    before = trigger.doc[max(sentence_start(trigger), trigger.i - _NEAR) : trigger.i]
    after = _DAYS_AFTER.search(str(before.text) + " ") if any(token.lower_ == "after" for token in before) else None
    harming = words("harms", "verbs", "killed") | words("harms", "dying", "killed")
    comma = int(before[0].idx) + after.start() if after is not None else 0
    return any(token.idx < comma and token.pos_ == "VERB" and lemma(token) in harming for token in before)


_ONE_OF_SEVERAL = Sought(
    r"\b(?:one|first|second|third|fourth|last|latest|part) (?:in |of )(?:an? )?(?:the )?"
    r"(?:series of |string of |wave of |set of |\w+ (?:\w+ ){0,2}?)(?:\w+ )?"
    r"(?:attack|incident|bombing|shooting|explosion|strike|blast|raid|arson)s\b[^.;]{0,60}\b(?:that|which)\b[^.;]{0,40}$",
    re.IGNORECASE,
)


_COME_AFTER = Sought(
    r"\b(?:comes?|came|coming|follow(?:s|ed)?)\b[^.;]{0,30}\b(?:minute|hour|day|week|month|year)s? after\b[^.;]{0,80}$",
    re.IGNORECASE,
)


def _is_come_after(trigger: Token) -> bool:
    """As in "the shelling *comes three months after* a strike on the same market *killed* 22"."""
    before = trigger.doc[max(sentence_start(trigger), trigger.i - _NEAR) : trigger.i]
    return bool(len(before) and _COME_AFTER.search(str(before.text) + " "))


_JUSTICE = Sought(
    r"\b(?:protest|demonstrat|march|rall(?:y|ied))\w*\b[^.;]{0,80}\b(?:demand|call|ask|seek|press)\w*\b[^.;]{0,50}"
    r"\b(?:justice|truth|investigation|inquiry|probe|compensation|arrest|punishment|answers)\b"
    r"(?:(?!\b(?:when|while|but|during|police|soldiers|troops|forces|guards|officers)\b)[^.;])*$",
    re.IGNORECASE,
)


def _is_justice_demanded(trigger: Token) -> bool:
    """As in "held a march demanding *justice for* A and B, two clerks *killed* in May": whom the march is for."""
    before = trigger.doc[max(sentence_start(trigger), trigger.i - _NEAR) : trigger.i]
    return bool(len(before) and _JUSTICE.search(str(before.text) + " "))


def _is_of_the_latter(verb: Token) -> bool:
    """As in "killed a guard after *the latter killed* a butcher": the deed for which somebody was killed."""
    after = verb.dep_ == "advcl" and any(mark.lower_ == "after" for mark in children(verb, {"mark"}))
    return after and any(one.lower_ == "latter" for one in children(verb, {"nsubj"}))


def _is_of_last_years(trigger: Token) -> bool:
    """As in "*last year's attack* on the same market killed 40": an attack of another year, whatever else is told."""
    leads = [prep for prep in children(trigger, {"prep", "agent"}) if prep.lower_ in {"in", "by", "during"}]
    attacks = [*children(trigger, {"nsubj"}), *(thing for prep in leads for thing in children(prep, {"pobj"}))]
    years = [year for attack in attacks for year in children(attack, {"poss"}) if lemma(year) in {"year", "decade"}]
    return any(c.lower_ in {"last", "previous"} for year in years for c in children(year, {"amod"}))


def _is_of_several(trigger: Token) -> bool:
    """As in "one of three related attacks that day *that* together *injured* 31": the toll of all, not of this one."""
    before = trigger.doc[max(sentence_start(trigger), trigger.i - _NEAR) : trigger.i]
    return bool(len(before) and _ONE_OF_SEVERAL.search(str(before.text) + " "))


def _is_earlier(verb: Token) -> bool:
    """As in "a porter who *previously had* stabbed a trader fatally", "eleven *had recently been* killed"."""
    had = any(aux.lower_ == "had" for aux in children(verb, {"aux"})) and children(verb, {"auxpass"})
    when = {c.lower_ for c in children(verb, {"advmod"})}
    return (verb.dep_ == "relcl" and bool(when & _EARLIER)) or (bool(had) and bool(when & _OF_LATE))


def _is_of_whose(verb: Token) -> bool:
    """As in "shot the mayor, *whose brother was killed* last year": what befell another than the one told of."""
    if verb.dep_ != "relcl" or not any(lemma(other) in words("harms", "verbs", "killed") for other in govern(verb, 6)):
        return False
    return any(own.lower_ == "whose" for one in children(verb, {"nsubjpass"}) for own in children(one, {"poss"}))


def _is_about(below: Token) -> bool:
    """Whether a word leads down into what something is about: a relative clause, an object, a cause."""
    if below.dep_ in {"relcl", "acl", "dobj"}:
        return True
    if below.dep_ == "prep":
        return bool(below.lower_ in _ABOUT)
    return below.dep_ == "advcl" and _is_caused(below)


def _is_of_the_hour(clause: Token) -> bool:
    """As in "marched demanding justice for a friend *when soldiers opened fire*", which no friend is told apart by."""
    if clause.dep_ != "relcl" or not any(one.lower_ == "when" for one in children(clause, {"advmod"})):
        return False
    harmed = words("harms", "nouns", "killed") | words("harms", "verbs", "killed")
    return is_people(clause.head) and not any(lemma(above) in harmed for above in govern(clause, FARTHEST))


def _is_caused(clause: Token) -> bool:
    return any(mark.lower_ in _CAUSES for mark in children(clause, {"mark", "prep"}))


def _is_at(below: Token, head: Token) -> bool:
    """As in "a demonstration in which two were killed": the harm happened there."""
    about = below.dep_ == "acl" and lemma(below) in _DEMANDING
    return below.dep_ in {"relcl", "acl"} and lemma(head) in words("harms", "protests", "context") and not about


def _held_in_silence(verb: Token, things: list[Token]) -> list[Token]:
    """As in "observed a minute *of silence*", "gathered *in memory* of": what the people held there was."""
    if lemma(verb) in words("reporting", "verbs"):
        return []
    held = [*children(verb, {"prep"}), *(prep for thing in things for prep in children(thing, {"prep"}))]
    return [thing for prep in held if prep.lower_ in {"of", "in"} for thing in children(prep, {"pobj"})]


def _is_held_by(head: Token, below: Token) -> bool:
    """As in "*parents of a murdered boy* held a protest": who protests are kin of the one harmed."""
    protests = words("harms", "protests", "context")
    held = [lemma(thing) for thing in children(head, {"dobj"})]
    return below.dep_ == "nsubj" and head.pos_ == "VERB" and any(thing in protests for thing in held)


def _is_protest(head: Token, below: Token) -> bool:
    protests = words("harms", "protests", "context")
    if lemma(head) in protests and head.pos_ != "PROPN":
        return True
    if lemma(head) in _DEMANDING and any(lemma(one) in protests for one in children(head, {"compound"})):
        # "held a protest demanding that ...", where the parse takes the protest for a word beside the demand
        return True
    subjects, things = children(head, {"nsubj", "nsubjpass"}), children(head, {"dobj"})
    things += _held_in_silence(head, things)
    if lemma(head) in _DISPLAYING and below.dep_ == "dobj" and any(lemma(one) in _MARCHERS for one in subjects):
        return True
    if head.pos_ in {"VERB", "AUX"} and any(lemma(thing) in protests for thing in (*subjects, *things)):
        return below.dep_ in {"advcl", "prep", "npadvmod"}
    return False
