"""The words a claim was read from: the clause that tells of the harm, with the clause that reports it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.counting.shares import SHARES
from sijill.extract.english.tolls.within.part_words import part_cue
from sijill.extract.english.victims.told_about import shared_teller
from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

LONGEST_REPORTER = 16
"""A clause that only names who says so has at most this many words and marks (tokens)."""
_FINDING = frozenset({"find", "conclude", "establish", "determine", "continue"})
_DEEDS = frozenset({"attack", "raid", "strike", "airstrike", "blast", "explosion", "bombing", "shelling", "shooting"})
_PAPERS = "report statement letter message post interview tweet communique bulletin"
_WRITTEN = frozenset(_PAPERS.split())
_LONGEST_BEFORE_WHO = 80
"""Whom a clause with "who" tells of begins at most so far before it (characters)."""
_STRONG = re.compile(r"\s[–—-]\s|;\s|:\s|\s—|—\s")


def reporting_verb(token: Token) -> Token | None:
    """Give the verb of saying or counting that governs ``token``, not as its subject; ``None`` when none does.

    One that names nobody ("15 were *confirmed* killed") gives way to one above it that does.
    """
    verbs = words("reporting", "verbs")
    below = token
    nobody: Token | None = None
    for child in children(token, {"parataxis"}):
        # "five people, *police said*, were killed"
        if child.i < token.i and lemma(child) in verbs and children(child, {"nsubj"}):
            return child
    crossed = False
    for head in govern(token, 12):
        crossed = crossed or below.dep_ == "advcl"
        if below.dep_ == "prep" and crossed and _is_in_writing(below):
            break  # "said in a letter that schools would open *after* five were killed"
        if (
            head.pos_ in {"VERB", "AUX"}
            and (lemma(head) in verbs or _concludes(head, below))
            and below.dep_ not in {"nsubj", "nsubjpass", "advcl", "npadvmod"}
        ):
            speech = below.dep_ in {"ccomp", "dobj", "parataxis", "xcomp", "attr", "pobj", "prep", "acl", "conj"}
            told = speech and _takes(head, below)
            if told and (children(head, {"nsubj", "agent"}) or shared_teller(head)):
                return head
            if told and children(head, {"nsubjpass"}):
                nobody = nobody or head
        for child in children(head, {"parataxis", "advcl", "ccomp"}):
            if child.i > token.i and lemma(child) in verbs and children(child, {"nsubj"}) and child.dep_ == "parataxis":
                return child
        below = head
    return nobody


def _concludes(verb: Token, below: Token) -> bool:
    """As in "it *found that* soldiers had shot ten": a verb of finding or going on, with "that" before it."""
    that = any(mark.lower_ == "that" for mark in children(below, {"mark"}))
    return lemma(verb) in _FINDING and below.dep_ == "ccomp" and that and not children(verb, {"nsubjpass", "auxpass"})


def _takes(verb: Token, below: Token) -> bool:
    if lemma(verb) == "claim" and any(lemma(one) in _DEEDS for one in children(verb, {"nsubj"})):
        # "another raid claimed by the group killed four" may be read as if the raid said so
        return False
    if lemma(verb) == "claim" and (lemma(below) == "life" or any(lemma(one) == "life" for one in below.subtree)):
        return False
    if below.dep_ == "conj":
        return below.pos_ != "VERB" or not children(below, {"nsubj", "nsubjpass"}) or _goes_on(verb, below)
    if below.dep_ == "prep" and _is_in_writing(below):
        return True
    if below.dep_ in {"prep", "pobj"}:
        return lemma(verb) in {"report", "tell", "describe", "speak", "write", "warn"} and below.lower_ in {
            "of",
            "about",
            "on",
        }
    return True


def _is_in_writing(prep: Token) -> bool:
    """As in "said *in a report* that five were killed"."""
    return prep.lower_ in {"in", "on"} and any(lemma(thing) in _WRITTEN for thing in children(prep, {"pobj"}))


def _goes_on(verb: Token, below: Token) -> bool:
    """As in "police *said* two were hurt, and four officers were shot": a second counted harm in the same telling."""
    told = [one for one in children(verb, {"ccomp"}) if verb.i < one.i < below.i and children(one, {"nsubjpass"})]
    counted = any(children(one, {"nummod"}) or one.pos_ == "NUM" for one in children(below, {"nsubjpass"}))
    joined = any(mark.lower_ == "and" for mark in children(verb, {"cc"}))
    numbers = children(below, {"nsubj"})
    if numbers and all(one.pos_ == "NUM" for one in numbers) and not children(below, {"aux", "auxpass", "dobj"}):
        # "put the toll at 12 dead and 30 wounded"
        return below.tag_ == "VBN" and joined
    return bool(told) and counted and joined


def clause_top(event: Event) -> Token:
    """Give the highest word of the claim: the harm's clause head, or the verb that reports it."""
    reporter = reporting_verb(event.trigger)
    if reporter is not None:
        aside = reporter.head.i < reporter.i or reporter.head.i == event.trigger.i
        return reporter.head if reporter.dep_ == "parataxis" and aside else reporter
    top = event.trigger
    for head in govern(event.trigger, 8):
        if _tells_the_outcome(top):
            top = head
            continue
        if top.pos_ in {"VERB", "AUX"} and (
            children(top, {"nsubj", "nsubjpass", "csubj"}) or top.dep_ in {"advcl", "relcl", "ccomp", "parataxis"}
        ):
            break
        if top.dep_ == "conj" and top.pos_ in {"VERB", "AUX"} and children(top, {"dobj"}) and top.tag_ == "VBG":
            top = head
            break
        top = head
    return top


def _tells_the_outcome(verb: Token) -> bool:
    """As in "stormed the post, *killing* ten": a participle whose subject is the clause it hangs on."""
    bare = not children(verb, {"nsubj", "nsubjpass", "mark", "aux"})
    return verb.tag_ == "VBG" and verb.dep_ == "advcl" and bare and verb.head.pos_ == "VERB" and verb.head.i < verb.i


def _without_other_clauses(top: Token, trigger: Token) -> list[Token]:
    """The subtree of ``top`` without clauses joined on that have a subject of their own and do not hold the trigger."""
    kept: list[Token] = []
    pending = [top]
    while pending:
        token = pending.pop()
        kept.append(token)
        for child in token.children:
            other = (
                child.dep_ in {"conj", "parataxis"}
                and child.pos_ in {"VERB", "AUX"}
                and children(child, {"nsubj", "nsubjpass", "expl"})
            )
            before = child.dep_ == "ccomp" and token is not top and child.i > token.i and children(child, {"mark"})
            if (other and not _is_above(child, trigger)) or (before and not _is_above(child, trigger)):
                continue
            pending.append(child)
    return kept


def _is_above(token: Token, lower: Token) -> bool:
    return token.i == lower.i or any(a.i == token.i for a in lower.ancestors)


def claim_extent(parsed: Parsed, sentence: Sentence, event: Event) -> tuple[int, int]:
    """Give the first and one-past-last character of the claim's words (code points)."""
    if event.kind == "part":
        return _part_extent(event)
    if event.kind == "heading":
        return _heading_extent(event)
    top = clause_top(event)
    kept = [
        t
        for t in _without_other_clauses(top, event.trigger)
        if sentence.first <= t.i < sentence.last and not t.is_space
    ]
    kept = [t for t in kept if not t.is_punct or t.text in {"%", ")"}] or [event.trigger]
    kept = _without_loose_ends(kept)
    start, end = min(int(t.idx) for t in kept), max(int(t.idx) + len(t.text) for t in kept)
    start = _who_begins(event, max(start, _after_preamble(top, event.trigger, start)))
    start, end = _within_strong_breaks(parsed, event, start, end)
    start, end = _before_long_tail(event, start, end, top)
    end = _with_reporter_after(parsed, sentence, end)
    if end < sentence.end and parsed.text[end : sentence.end].strip(" \n") in {".", "!", "?", ".”", '."'}:
        end = sentence.end
    start, end = max(start, sentence.start), min(end, sentence.end)
    return (start, end) if start < end else (sentence.start, sentence.end)


def _who_begins(event: Event, start: int) -> int:
    """Where those begin of whom a clause with "who" tells: "*All 20 pupils* who died there were small"."""
    head = event.trigger.head
    counted = head.pos_ == "NOUN" and bool(children(head, {"nummod"}))
    told = event.trigger.dep_ == "relcl" and counted and [victim.i for victim in event.victims] == [head.i]
    first = int(head.left_edge.idx)
    return first if told and start - _LONGEST_BEFORE_WHO < first < start else start


def _with_reporter_after(parsed: Parsed, sentence: Sentence, end: int) -> int:
    """The end of the claim with a short clause after it that says who says so (", the mayor said on Friday")."""
    after = [t for t in parsed.tokens(sentence) if t.idx >= end and not t.is_space]
    if not 3 <= len(after) <= LONGEST_REPORTER or after[0].text != ",":
        return end
    verbs = [t for t in after if t.pos_ in {"VERB", "AUX"}]
    told = len(verbs) == 1 and lemma(verbs[0]) in words("reporting", "verbs") and verbs[0].tag_ in {"VBD", "VBZ", "VBP"}
    return sentence.end if told else end


def _without_loose_ends(kept: list[Token]) -> list[Token]:
    """Leave out a conjunction at either end, whose other clause is not here."""
    held = sorted(kept, key=lambda t: int(t.i))
    while len(held) > 1 and held[-1].dep_ == "cc":
        held.pop()
    while len(held) > 1 and held[0].dep_ == "cc" and held[0].lower_ in {"and", "but", "or"}:
        held.pop(0)
    return held


def _heading_extent(event: Event) -> tuple[int, int]:
    """A heading with its number and nothing of what stands on the line behind them: "Total killed: 5"."""
    first, last = event.trigger, max(event.victims, key=lambda victim: int(victim.i))
    if first.i and first.nbor(-1).lower_ in {"total", "number", "all"}:
        first = first.nbor(-1)
    return int(first.idx), int(last.idx) + len(last.text)


def _part_extent(event: Event) -> tuple[int, int]:
    """From the cue of a part to the end of its noun."""
    cue = part_cue(event.trigger) or event.trigger
    if cue.lower_ == "of" and cue.head.lower_ in SHARES:
        cue = cue.head.left_edge
    last = event.trigger
    for child in event.trigger.rights:
        if child.dep_ in {"prep", "compound", "amod", "conj"} and child.right_edge.i - event.trigger.i <= 12:
            last = child.right_edge
    return int(cue.idx), int(last.idx) + len(last.text)


def _after_preamble(top: Token, trigger: Token, start: int) -> int:
    """Where the clause proper begins, when adjuncts stand before its subject."""
    subjects = children(top, {"nsubj", "nsubjpass", "expl", "csubj"})
    if not subjects:
        return start
    first = min(int(subject.left_edge.idx) for subject in subjects)
    return first if first <= trigger.idx or int(top.idx) <= trigger.idx else start


def _within_strong_breaks(parsed: Parsed, event: Event, start: int, end: int) -> tuple[int, int]:
    """Keep to the stretch between dashes and semicolons that holds the trigger and its victims."""
    held = [int(event.trigger.idx), *[int(v.idx) for v in event.victims]]
    low, high = min(held), max(held)
    for match in _STRONG.finditer(parsed.plain, start, end):
        if match.end() <= low and not parsed.plain[start : match.start()].rstrip().endswith(("say", "said")):
            start = match.end()
        elif match.start() >= high + 1:
            return start, match.start()
    return start, end


def _before_long_tail(event: Event, start: int, end: int, top: Token) -> tuple[int, int]:
    """Leave out a last adjunct that carries a relative clause of its own, when it is most of the words."""
    for child in top.rights:
        if (
            child.dep_ == "prep"
            and any(t.dep_ == "relcl" for t in child.subtree)
            and not _is_above(child, event.trigger)
        ):
            first = int(child.left_edge.idx)
            if first > event.trigger.idx and (first - start) < 0.5 * (end - start):
                return start, first - 1
    return start, end
