"""Company in harm: "was killed along with *his wife* and *their two daughters*" tells of four people."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.grammar import OWNERS, children, lemma
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token

FARTHEST = 16
"""Company is led in within this many words behind the word of harm (words)."""
FARTHEST_TOGETHER = 24
"""And "together with his wife" within so many, behind a name and an office (words)."""
LONGEST = 40
"""And has at most so many words itself (words)."""
"""Words that make somebody next of kin to the one told of."""
_CLOSING = frozenset(
    {";", ":", "–", "—", "-", "including", "among", "namely", "when", "while", "after", "in", "by", "who"}
)
_NOUNS = frozenset({"NOUN", "PROPN"})
_OF_OWN = tuple(["of", owner] for owner in sorted(OWNERS))
_DASHES = frozenset({"-", "–", "—", ":"})
_CALLING = frozenset({"known", "referred", "called", "named", "spelled"})
_SERVING = (
    "driver bodyguard assistant interpreter translator colleague cameraman deputy escort fixer companion secretary"
)
_RETINUE = frozenset(_SERVING.split())
"""Who goes with somebody, besides their kin: "a nurse working for an agency and *her driver* were killed"."""
_SIDES = frozenset({"on", "in", "at", "from", "among", "near"})


def with_company(event: Event) -> Event:
    """Give the event with those said to have been harmed along with its victims."""
    if event.harm not in CASUALTIES or event.kind != "verb" or not event.victims:
        return event
    lead = _lead(event.trigger)
    found = [*(_company(lead) if lead is not None else ()), *_company_before(event), *_of_another_side(event.trigger)]
    found += _kin_beside(event)
    known = {int(token.i) for victim in event.victims for token in (victim, *victim.conjuncts)}
    known |= {int(head.i) for head in found}
    found += [kin for kin in _kin_in_row(event) if not known & _told_as(kin)]
    had = {int(token.i) for victim in event.victims for token in (victim, *victim.conjuncts)}
    added = tuple(dict.fromkeys(head for head in found if head.i not in had))
    owner = tuple(_owner_before(event))
    return replace(event, victims=(*owner, *event.victims, *added)) if added or owner else event


def _in_addition_before(victim: Token, verb: Token) -> Iterator[Token]:
    """As in "14 people, *in addition to the bomber*, were killed"."""
    for to in victim.doc[victim.i + 1 : min(verb.i, victim.i + FARTHEST)]:
        if _is_in_addition(to):
            yield from (one for one in children(to, {"pobj"}) if is_people(one) or _is_counted(one))


def _told_as(kin: Token) -> set[int]:
    """Where somebody's kin is told of: the noun or the name it stands before, and the words beside it."""
    return {int(name.i) for name in (kin, *children(kin, {"appos", "compound"}))}


def _company_before(event: Event) -> Iterator[Token]:
    """As in "a clerk, *along with his nephew*, was killed": company led in between those harmed and the verb."""
    for victim in event.victims:
        beside = [prep for prep in children(event.trigger, {"prep"}) if prep.i == victim.i + 2]
        preps = [prep for prep in [*children(victim, {"prep"}), *beside] if victim.i < prep.i < event.trigger.i]
        yield from _in_addition_before(victim, event.trigger)
        leads = [lead for prep in preps for lead in (prep, *children(prep, {"prep"})) if lead.lower_ == "with"]
        for lead in leads:
            if lead.doc[lead.i - 1].lower_ in {"along", "together"}:
                yield from (head for head in children(lead, {"pobj"}) if _is_company_of_one(head))


def _is_company_of_one(head: Token) -> bool:
    """As in "along with *his accomplice*", "along with *two guards*", "along with *the driver*"."""
    owned = head.tag_ == "NN" and is_people(head) and any(c.lower_ in OWNERS for c in children(head, {"poss"}))
    the = head.tag_ == "NN" and is_people(head) and any(c.lower_ == "the" for c in children(head, {"det"}))
    return owned or the or is_kin(head) or _is_counted(head) or is_number(head)


def _kin_beside(event: Event) -> Iterator[Token]:
    """As in "A Haddad, *his wife* B and *their two children*, C and D, were killed": kin taken for who A is."""
    for victim in event.victims:
        person = victim.ent_type_ == "PERSON" or (victim.tag_ == "NN" and is_people(victim))
        if not person or victim.i > event.trigger.i or _is_counted_before(victim):
            continue
        pending = [kin for kin in children(victim, {"appos"}) if is_kin(kin) and not _is_renaming(kin, event.trigger)]
        while pending:
            head = pending.pop(0)
            if head.pos_ == "NOUN" and (is_kin(head) or _is_counted(head)):
                yield head
            pending += [other for other in children(head, {"appos", "conj"}) if victim.i < other.i < event.trigger.i]


def _owner_before(event: Event) -> Iterator[Token]:
    """As in "*a judge*, her driver and her guard were killed", where the parse leaves the judge beside the verb."""
    first = min(event.victims, key=lambda victim: int(victim.i))
    owned = [own for own in children(first, {"poss"}) if own.lower_ in OWNERS]
    if not owned or first.dep_ not in {"nsubj", "nsubjpass"}:
        return
    for one in children(event.trigger, {"npadvmod"}):
        behind = one.doc[one.i + 1 : owned[0].i]
        told = is_people(one) or one.lower_ == "couple"
        the = one.tag_ == "NN" and any(child.lower_ == "the" for child in children(one, {"det"}))
        if told and (the or _is_counted(one)) and [mark.text for mark in behind] == [","]:
            yield one


def _is_counted_before(victim: Token) -> bool:
    """As in "eleven people – *A*, his wife and their children – were killed": a number before the dash counts them."""
    first = min(victim.left_edge.i, victim.i)
    told_as = victim.doc[max(sentence_start(victim), first - 4) : victim.i]
    return any(is_number(token) for token in told_as) and any(t.text in _DASHES for t in told_as)


def _is_renaming(kin: Token, verb: Token) -> bool:
    """As in "Noor Haddad, her eldest son, was killed": nobody else is told of before a verb of one person."""
    helpers = [child.lower_ for child in children(verb, {"auxpass", "aux"})]
    return "were" not in helpers and "are" not in helpers


def _of_another_side(verb: Token) -> Iterator[Token]:
    """As in "two were killed on one side and *one* on the other": a bare number joined to the verb, with its place."""
    places = [thing for on in children(verb, {"prep"}) for thing in children(on, {"pobj"}) if thing.lower_ == "side"]
    for number in (other for above in (verb, *places) for other in children(above, {"conj"})):
        after = number.doc[number.i + 1] if number.i + 1 < len(number.doc) else None
        told = (is_number(number) or _is_counted(number)) and after is not None and after.lower_ in _SIDES
        if told and number.doc[number.i - 1].lower_ in {"and", ","}:
            yield number


def is_kin(token: Token) -> bool:
    """Whether a noun is somebody's kin: "his wife", "their five sons"."""
    owned = any(child.lower_ in OWNERS for child in children(token, {"poss"}))
    return owned and lemma(token) in words("statuses", "relatives")


def _lead(trigger: Token) -> Token | None:
    """The word behind which company stands: "alongside", "along with", "together with", or "with his"."""
    doc, end = trigger.doc, min(sentence_end(trigger), trigger.i + FARTHEST)
    for token in doc[trigger.i + 1 : min(sentence_end(trigger), trigger.i + FARTHEST_TOGETHER)]:
        if token.i >= end:
            together = token.lower_ == "with" and doc[token.i - 1].lower_ == "together"
            if together and token.i + 1 < len(doc) and doc[token.i + 1].lower_ in OWNERS:
                return token
            continue
        if token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ == "conj" and token.head.i > token.i:
            # "seven were killed and *a child* along with his father was hurt": company of another verb's
            return None
        if token.text == ";" or (token.pos_ == "VERB" and token.dep_ in {"conj", "advcl", "ccomp", "relcl"}):
            return None
        if token.lower_ in {"alongside", "besides"} or _is_in_addition(token) or _is_as_well_as(token):
            return token
        if token.lower_ == "with" and token.i + 1 < end:
            joined = doc[token.i - 1].lower_ in {"along", "together"}
            if joined or (doc[token.i + 1].lower_ in OWNERS and any(map(is_kin, children(token, {"pobj"})))):
                return token
            if is_number(doc[token.i + 1]) and [t.lower_ for t in doc[token.i + 2 : token.i + 4]] in _OF_OWN:
                return token
    return None


def _is_in_addition(to: Token) -> bool:
    """As in "killed three traders *in addition to* the two bombers"; not to those killed on another day."""
    led = to.lower_ == "to" and [t.lower_ for t in to.doc[max(0, to.i - 2) : to.i]] == ["in", "addition"]
    return led and not any(children(one, {"acl", "relcl"}) for one in children(to, {"pobj"}))


def _is_as_well_as(last: Token) -> bool:
    """As in "two guards died *as well as* one of the raiders"."""
    return last.lower_ == "as" and [t.lower_ for t in last.doc[max(0, last.i - 2) : last.i]] == ["as", "well"]


def _company(lead: Token) -> Iterator[Token]:
    """The heads of the counted or owned people in the stretch behind the lead."""
    first: Token | None = None
    for token in lead.doc[lead.i + 1 : min(sentence_end(lead), lead.i + LONGEST)]:
        if token.lower_ in _CLOSING or (token.pos_ in {"VERB", "AUX"} and token.dep_ not in {"acl", "amod"}):
            return
        if first is None and is_number(token) and token.i + 1 < len(lead.doc) and token.nbor(1).lower_ == "of":
            first = token
            yield token
        if token.pos_ not in _NOUNS or not is_people(token) or token.dep_ == "compound":
            continue
        alone = lead.lower_ == "alongside" and _is_of_headline(lead, token)
        if first is None and token.ent_type_ == "PERSON" and _are_led_by_name(lead, token):
            yield token
            return
        alone = alone or _is_the_attacker(token) or _is_the_one(lead, token)
        if first is None and token.ent_type_ != "PERSON" and (alone or _is_counted(token) or is_kin(token)):
            first = token
            yield token
        elif first is not None and is_kin(token) and lead.doc[token.left_edge.i - 1].lower_ == "and":
            yield token
        elif first is None and token.pos_ == "NOUN":
            return


def _is_the_attacker(one: Token) -> bool:
    """As in "nine were killed in addition to *the bomber*": one who attacked, whom no number counts."""
    the = any(child.lower_ == "the" for child in children(one, {"det"}))
    return the and one.tag_ == "NN" and one.dep_ == "pobj" and lemma(one) in words("statuses", "combatant")


def _is_the_one(lead: Token, one: Token) -> bool:
    """As in "the cook was killed, as well as *the guard*", "along with *the guard*"."""
    joined = lead.lower_ == "as" or lead.doc[lead.i - 1].lower_ in {"along", "together"}
    the = one.tag_ == "NN" and any(child.lower_ == "the" and child.i == lead.i + 1 for child in children(one, {"det"}))
    return joined and the and one.dep_ in {"pobj", "conj"} and not _is_of_the_doer(lead)


def _is_of_the_doer(lead: Token) -> bool:
    """As in "killed *by a gunman* along with his driver", "..., and along with the driver two men *were captured*"."""
    above = list(lead.ancestors)
    since = next((at for at in range(lead.i, 0, -1) if lead.doc[at].pos_ == "VERB"), lead.i)
    harms = (
        words("harms", "verbs", "killed") | words("harms", "dying", "killed") | words("harms", "with_fatal", "killed")
    )
    harms |= words("harms", "verbs", "injured") | words("harms", "violent", "injured")
    if lemma(lead.doc[since]) not in harms | {"hurt"}:
        return True  # "whose sister was killed, *spoke* along with the mayor"
    by = any(token.lower_ == "by" for token in lead.doc[since : lead.i])
    return by or any(one.pos_ == "VERB" and one.i > lead.i for one in above[:2])


def _are_led_by_name(lead: Token, name: Token) -> bool:
    """As in "killed together with *Noor Haddad* and Lina Saba"; not with "Noor Haddad's guard"."""
    together = lead.lower_ == "alongside" or lead.doc[lead.i - 1].lower_ in {"along", "together"}
    return together and name.dep_ == "pobj" and name.left_edge.i == lead.i + 1


def _is_of_headline(lead: Token, one: Token) -> bool:
    """As in the headline "Nurse killed *alongside doctor*": nouns that have lost their articles."""
    opening = lead.doc[sentence_start(lead)]
    bare = one.tag_ == "NN" and not children(one, {"det", "poss", "nummod"}) and one.i == lead.i + 1
    return bare and opening.tag_ in {"NN", "NNP"} and is_people(opening)


def _is_counted(token: Token) -> bool:
    return any(is_number(child) for child in children(token, {"nummod"})) or any(
        child.lower_ in {"a", "an", "another"} for child in children(token, {"det"})
    )


def _kin_in_row(event: Event) -> Iterator[Token]:
    """As in "killed a woman, A (also B), *and her four sons* – C and D": kin that brackets and names part from them.

    Kin told of behind a number ("two civilians, A and his son") are among those it counts.
    """
    trigger, doc = event.trigger, event.trigger.doc
    before = [victim for victim in event.victims if victim.i < trigger.i]
    after = [victim for victim in event.victims if victim.i > trigger.i]
    first = min(before or after, key=lambda victim: int(victim.i), default=None)
    if first is None or first.pos_ == "PRON" or _is_counted_before(first):
        return
    end = int(trigger.i) if before else min(sentence_end(trigger), int(first.i) + LONGEST)
    row: list[tuple[Token, bool]] = []
    for owner in doc[first.i + 1 : end]:
        if _ends_the_row(owner):
            break
        lead = doc[owner.i - 1].lower_
        kin = _kin_of(owner) if owner.lower_ in OWNERS and lead in {",", "and", "as"} else None
        listed = any(is_number(child) for child in children(first, {"nummod"})) and lead != "as"
        theirs = listed and owner.lower_ == "their" and owner.i == first.i + 2 and lead == ","
        if kin is not None and (theirs or not listed) and not _acts_itself(kin, event):
            row.append((kin, lead != ","))
            row += [(other, True) for other in children(kin, {"conj"}) if theirs and _is_counted(other)]
    if any(joined for _, joined in row):
        yield from (kin for kin, _ in row)


def _ends_the_row(token: Token) -> bool:
    if token.pos_ == "AUX" or token.lower_ in {";", "when", "while", "after", "who", "whose", "including", "but"}:
        return True
    return token.pos_ == "VERB" and token.dep_ not in {"acl", "amod"} and token.lower_ not in _CALLING


def _kin_of(owner: Token) -> Token | None:
    """The noun of kin that "his", "her" or "their" belongs to, a few words on."""
    for token in owner.doc[owner.i + 1 : owner.i + 5]:
        if token.pos_ == "NOUN" and lemma(token) in words("statuses", "relatives") | _RETINUE:
            return token.head if token.dep_ == "compound" and token.tag_ == "NN" and token.head.i > token.i else token
        if token.pos_ not in {"ADJ", "NUM", "NOUN"} and token.text != "-":
            return None
    return None


def _acts_itself(kin: Token, event: Event) -> bool:
    """As in "killed a man and *his sons fled*", "... and *his sons were* hurt": the subject of another verb."""
    after = kin.doc[kin.i + 1] if kin.i + 1 < len(kin.doc) else None
    if kin.i > event.trigger.i and after is not None and after.pos_ in {"AUX", "VERB"}:
        return True
    return kin.dep_.startswith("nsubj") and kin.head.i not in {event.trigger.i, event.trigger.head.i}
