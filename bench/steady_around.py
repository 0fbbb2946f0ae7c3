"""What stands around the plain sentence of a harm: rewritings that insert, turn, join and split, and leave the label.

Each works on the sentences that the reader's own parser finds. Words are put only where a careful writer could put
them: behind a subject that its verb follows, behind a verb in the passive, before a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache, partial

from sijill.extract.english.words.parsed import Parsed, Sentence, parse
from sijill.extract.english.words.tokens import Token

HARMS = frozenset({"kill", "injure", "wound", "murder", "hurt", "assassinate", "execute"})
SPEECH = re.compile(r"\b(?:sa(?:id|ys?)|told|claim|report|according|state[ds]|announc|alleg|confirm|accus|blam)", re.I)
HARM_NOUNS = re.compile(r"\b(?:dead|died|dies|deaths?|bodies|body|injur|wound|casualt|shot|hospitali)", re.I)
_LEADS = re.compile(r"(?:On|In|At|Around|Between|During|Since|By|As|When|After|Before|Following|While|However|Also)\b")
_REFERS = re.compile(r"(?:They|He|She|It|His|Her|Their|This|That|These|Those|One|Two|Both|Another|The other|Others?)\b")
_BY_NIGHT = "In the early hours of the morning, "
NEUTRAL = (
    "Heavy rain has fallen in the region for 3 days.",
    "The minister met elders of the district last month to speak about the harvest.",
    "About 200 houses stand along the road, some 12 km from the border.",
    "The governor came with 5 vehicles and called for calm.",
)
parsed = lru_cache(maxsize=2000)(parse)
Put = tuple[int, int, str]
"""From, to (code points), and the words in place of those between."""


def edited(text: str, puts: Iterable[Put]) -> str:
    """The text with each piece put in its place; of two that meet, the first."""
    found, done = [], 0
    for start, end, words in sorted(puts):
        if start < done:
            continue
        found += [text[done:start], words]
        done = end
    return "".join([*found, text[done:]])


def _stop(told: Parsed, sentence: Sentence) -> int | None:
    """Where the full stop of a whole sentence stands."""
    words = told.text[sentence.start : sentence.end]
    whole = words.endswith(".") and "\n" not in words and words[:1].isalnum() and words.count('"') % 2 == 0
    return sentence.end - 1 if whole else None


def _of_harm(told: Parsed) -> list[Sentence]:
    """The sentences that tell of a harm by its verb."""
    return [one for one in told.sentences if any(token.lemma_.lower() in HARMS for token in told.tokens(one))]


def _unsourced(told: Parsed) -> list[Sentence]:
    """The one sentence that tells of a harm, with a subject and a verb of its own, in a text that names no source.

    Of several, one told by a source would be a rival of the others.
    """
    found = [] if SPEECH.search(told.text) else _of_harm(told)
    verbs = [token for one in found for token in told.tokens(one) if token.lemma_.lower() in HARMS]
    whole = any(child.dep_ in {"auxpass", "nsubj"} for verb in verbs for child in verb.children)
    others = [one for one in told.sentences if one not in found and HARM_NOUNS.search(told.text[one.start : one.end])]
    return found if len(found) == 1 and whole and not others else []


def _small(told: Parsed, sentence: Sentence) -> str:
    """The first word as it is written inside a sentence."""
    first = told.doc[sentence.first]
    is_name = first.pos_ == "PROPN" or (first.is_upper and len(first.text) > 1)
    return first.text if is_name else first.text[:1].lower() + first.text[1:]


def behind_subject(text: str, words: str, many: bool = False) -> str:
    """Words behind the subject of a harm told in the passive, where its verb follows at once."""
    told = parsed(text)
    puts = []
    for verb in told.doc:
        if verb.lemma_.lower() not in HARMS:
            continue
        for child in verb.children:
            edge = child.right_edge
            if child.dep_ != "nsubjpass" or edge.i >= verb.i or edge.i + 1 >= len(told.doc):
                continue
            after = edge.nbor()
            simple = edge.is_alpha and edge.pos_ != "PUNCT"
            plain = (
                simple and child.pos_ in {"NOUN", "PROPN"} and after.head is verb and after.dep_ in {"aux", "auxpass"}
            )
            if plain and (not many or (child.tag_ in {"NNS", "NNPS"} and edge is child)):
                end = edge.idx + len(edge.text)
                puts.append((end, end, words))
    return edited(text, puts)


def behind_verb(text: str, words: str) -> str:
    """Words behind the verb of a harm told in the passive."""
    told = parsed(text)
    puts = []
    for verb in told.doc:
        passive = verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.children)
        if verb.lemma_.lower() in HARMS and passive and verb.i + 1 < len(told.doc):
            after = verb.nbor()
            if after.tag_ in {"IN", "."} and after.lower_ not in {"that", "along"}:
                end = verb.idx + len(verb.text)
                puts.append((end, end, words))
    return edited(text, puts)


def before(text: str, words: str, dated: bool = True) -> str:
    """Words before each sentence of a harm; not ``dated`` leaves out those that open with when or where."""
    told = parsed(text)
    puts = []
    for sentence in _of_harm(told):
        opening = told.text[sentence.start : sentence.end]
        if _stop(told, sentence) is None or not (opening[0].isupper() or opening[0].isdigit()):
            continue
        if dated or (not _LEADS.match(opening) and not opening[0].isdigit()):
            first = told.doc[sentence.first]
            puts.append((first.idx, first.idx + len(first.text), words + _small(told, sentence)))
    return edited(text, puts)


def said(text: str, words: str) -> str:
    """Words that make indirect speech of each sentence of a harm that names no source yet."""
    told = parsed(text)
    puts = []
    for sentence in _unsourced(told):
        if _stop(told, sentence) is not None and told.text[sentence.start].isalnum():
            first = told.doc[sentence.first]
            puts.append((first.idx, first.idx + len(first.text), words + _small(told, sentence)))
    return edited(text, puts)


def at_end(text: str, words: str, unsaid: bool = False) -> str:
    """Words before the full stop of each sentence of a harm; ``unsaid`` leaves out those that name a source."""
    told = parsed(text)
    puts = []
    for sentence in _unsourced(told) if unsaid else _of_harm(told):
        stop = _stop(told, sentence)
        if stop is not None:
            puts.append((stop, stop, words))
    return edited(text, puts)


def fled(text: str) -> str:
    """What the attackers did behind the only verb of a sentence that kills in the active."""
    told = parsed(text)
    puts = []
    for sentence in _of_harm(told):
        stop = _stop(told, sentence)
        roots = [token for token in told.tokens(sentence) if token.dep_ == "ROOT" and token.lemma_.lower() in HARMS]
        active = [verb for verb in roots if any(child.dep_ == "nsubj" for child in verb.children)]
        if stop is not None and active:
            puts.append((stop, stop, " before fleeing"))
    return edited(text, puts)


def _phrase(told: Parsed, token: Token) -> tuple[int, int]:
    return token.left_edge.idx, token.right_edge.idx + len(token.right_edge.text)


def _inner(told: Parsed, token: Token) -> str:
    """A noun's words as they are written inside a sentence."""
    start, end = _phrase(told, token)
    first = token.left_edge
    lead = first.text if first.pos_ == "PROPN" or first.is_upper else first.text[:1].lower() + first.text[1:]
    return lead + told.text[start + len(first.text) : end]


def _outer(words: str) -> str:
    return words[:1].upper() + words[1:]


def _alone(verb: Token) -> bool:
    """Whether a verb stands alone: joined to no other, at the head of its sentence."""
    joined = any(child.dep_ in {"conj", "cc"} for child in verb.children)
    return verb.dep_ == "ROOT" and verb.lemma_.lower() in HARMS and not joined


def active(text: str) -> str:
    """ "Five villagers were killed by gunmen" as "gunmen killed five villagers"."""
    told = parsed(text)
    puts: list[Put] = []
    for verb in told.doc:
        by = [child for child in verb.children if child.dep_ == "agent"]
        whom = [child for child in verb.children if child.dep_ == "nsubjpass"]
        aux = [child for child in verb.children if child.dep_ == "auxpass"]
        if not _alone(verb) or len(by) != 1 or len(whom) != 1 or len(aux) != 1:
            continue
        who = [child for child in by[0].children if child.dep_ == "pobj"]
        near = len(who) == 1 and by[0].i == verb.i + 1 == aux[0].i + 2 == whom[0].right_edge.i + 3
        if near and not any(child.tag_ in {"WP", "WDT"} for child in whom[0].subtree):
            start, _ = _phrase(told, whom[0])
            _, end = _phrase(told, who[0])
            doer = _inner(told, who[0])
            lead = _outer(doer) if told.text[start].isupper() or start == 0 else doer
            puts.append((start, end, f"{lead} {verb.text} {_inner(told, whom[0])}"))
    return edited(text, puts)


def passive(text: str) -> str:
    """ "Gunmen killed five villagers" as "five villagers were killed by gunmen"."""
    told = parsed(text)
    puts: list[Put] = []
    for verb in told.doc:
        who = [child for child in verb.children if child.dep_ == "nsubj"]
        whom = [child for child in verb.children if child.dep_ == "dobj"]
        if not _alone(verb) or verb.tag_ != "VBD" or len(who) != 1 or len(whom) != 1:
            continue
        near = who[0].right_edge.i + 1 == verb.i == whom[0].left_edge.i - 1
        if near and who[0].pos_ != "PRON" and whom[0].pos_ != "PRON":
            start, end = _phrase(told, who[0])[0], _phrase(told, whom[0])[1]
            joined = any(child.dep_ == "conj" for child in whom[0].children)
            be = "were" if joined or whom[0].tag_ in {"NNS", "NNPS"} else "was"
            victim = _inner(told, whom[0])
            lead = _outer(victim) if told.text[start].isupper() else victim
            puts.append((start, end, f"{lead} {be} {verb.text} by {_inner(told, who[0])}"))
    return edited(text, puts)


def joined(text: str, by: str) -> str:
    """Every second sentence joined to the one before it by words in place of the full stop."""
    told = parsed(text)
    puts: list[Put] = []
    done = -1
    for one, other in zip(told.sentences, told.sentences[1:], strict=False):
        stop = _stop(told, one)
        plain = stop is not None and _stop(told, other) is not None and one.paragraph == other.paragraph
        opening = told.text[other.start : other.end]
        if plain and one.index > done and opening[0].isalpha() and len(opening) > 40 and len(told.tokens(one)) > 7:
            first = told.doc[other.first]
            puts.append((one.end - 1, first.idx + len(first.text), by + _small(told, other)))
            done = other.index
    return edited(text, puts)


def split(text: str) -> str:
    """A sentence of two deeds of one plural subject as two, the second told of "they"."""
    told = parsed(text)
    puts: list[Put] = []
    for verb in told.doc:
        head = verb.head
        if verb.dep_ != "conj" or verb.tag_ != "VBD" or head.tag_ != "VBD" or head.dep_ != "ROOT":
            continue
        who = [child for child in head.children if child.dep_ == "nsubj"]
        own = any(child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass"} for child in verb.children)
        ands = [
            child for child in head.children if child.dep_ == "cc" and child.i == verb.i - 1 and child.lower_ == "and"
        ]
        if who and who[0].tag_ in {"NNS", "NNPS"} and not own and ands:
            start = told.doc[ands[0].i - 1]
            end = start.idx if start.text == "," else start.idx + len(start.text)
            puts.append((end, verb.idx, ". They "))
    return edited(text, puts)


def neutral(text: str, where: str) -> str:
    """Sentences of other things before, between or behind."""
    told = parsed(text)
    if where == "before":
        if text[:1].isdigit():
            return text
        return f"{NEUTRAL[0]} {NEUTRAL[1]} {text}"
    if where == "behind":
        return f"{text.rstrip()} {NEUTRAL[2]} {NEUTRAL[3]}"
    puts: list[Put] = []
    for one, other in zip(told.sentences, told.sentences[1:], strict=False):
        refers = _REFERS.match(told.text[other.start : other.end])
        if _stop(told, one) is not None and one.paragraph == other.paragraph and not refers:
            puts.append((one.end, one.end, " " + NEUTRAL[len(puts) % len(NEUTRAL)]))
    return edited(text, puts)


AROUND: dict[str, Callable[[str], str]] = {
    "who had been": partial(behind_subject, words=", who had been on the way to market,"),
    "all residents of": partial(behind_subject, words=", all residents of Velsk,", many=True),
    "between dashes": partial(behind_subject, words=" - unarmed at the time -"),
    "in brackets": partial(behind_subject, words=" (as reported)"),
    "near the market": partial(behind_verb, words=" near the market"),
    "on Tuesday morning": partial(behind_verb, words=" on Tuesday morning"),
    "in broad daylight": partial(behind_verb, words=" in broad daylight"),
    "in the early hours": partial(before, words=_BY_NIGHT, dated=False),
    "amid clashes, before": partial(before, words="Amid ongoing clashes in the area, "),
    "amid clashes, behind": partial(at_end, words=" amid ongoing clashes in the area"),
    "before fleeing": fled,
    "told reporters": partial(at_end, words=", a local official told reporters", unsaid=True),
    "witnesses, behind": partial(at_end, words=", according to witnesses", unsaid=True),
    "police said, behind": partial(at_end, words=", police said", unsaid=True),
    "residents said that": partial(said, words="Residents said that "),
    "active": active,
    "passive": passive,
    "joined by and": partial(joined, by=", and "),
    "joined by while": partial(joined, by=", while "),
    "semicolon": partial(joined, by="; "),
    "split at and": split,
    "neutral before": partial(neutral, where="before"),
    "neutral between": partial(neutral, where="between"),
    "neutral behind": partial(neutral, where="behind"),
}
