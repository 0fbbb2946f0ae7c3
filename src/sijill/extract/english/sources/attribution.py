"""Who says so: the chain from first speaker to publisher, the voice, and whether it is hearsay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.extract.english.blame.accusers import accuser_of, bare_phrase
from sijill.extract.english.counting.numbers import is_number
from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.english.names.names_en import clean_name, looks_like_name
from sijill.extract.english.sources.hearsay import heard_from, without_saying
from sijill.extract.english.sources.offices import office_as_subject
from sijill.extract.english.sources.organisations import canonical_source
from sijill.extract.english.sources.said_beside import said_beside
from sijill.extract.english.sources.said_otherwise import cited_in, said_otherwise, told_to
from sijill.extract.english.sources.source_names import bare_name
from sijill.extract.english.sources.speech import Speech
from sijill.extract.english.tolls.bare_tolls import KIND as BARE_TOLL
from sijill.extract.english.tolls.bare_tolls import saying_of
from sijill.extract.english.victims.told_about import shared_teller, tellers
from sijill.extract.english.words.clauses import reporting_verb
from sijill.extract.english.words.grammar import children, govern, is_object_of_harm, lemma
from sijill.extract.lexicon import words
from sijill.model.claims import Attribution
from sijill.model.vocabulary import Voice
from sijill.text.calendars import WEEKDAYS
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

_ACCORDING = Sought(r"\b(?:according to|as reported by|reported by|citing|quoting)\s+(?P<who>[^,.;]+)", re.IGNORECASE)
_AFTER_SOURCE = re.compile(
    r"\s+(?:(?:who|which|that|and that|in a statement|killing|wounding|injuring|leaving)\b)|\s*[)\]]"
)
_RELAYED = re.compile(
    r",?\s+(?:as\s+)?(?:cited|quoted|reported|relayed|carried|published|shared)\s+by\s+(?P<who>[^,.;]+)", re.IGNORECASE
)
_DATELINE = re.compile(r"[ \t]*(?:[A-Z][^()\n]{0,50})?\([A-Z][^()\n]{1,40}\)\s*[-–—]\s+(?=[A-Z])")
"""Where and through whom a report comes: nobody in it is who says what follows it."""
_SAID_ON = re.compile(rf",?\s+(?:on\s+)?(?:{'|'.join(WEEKDAYS)})$", re.IGNORECASE)
"""The day of saying, as it stands between who says it and the verb."""
_LONGEST_NAME = 10
_SOME_BODY = frozenset(
    {
        f"the {body}"
        for body in ("group", "organisation", "organization", "charity", "watchdog", "body", "ngo", "monitor")
    }
)
"""How a text points back to an organisation by what it is."""
_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it", "itself", "himself", "herself", "themselves"})


@dataclass(frozen=True)
class Speaker:
    """A source as the text names it and where."""

    name: str
    start: int
    end: int


def _behind_dateline(parsed: Parsed, head: Token, verb: Token) -> Speaker | None:
    """The words between a dateline and the verb, where the dateline, or the day of saying, is taken for the subject."""
    begun = parsed.text.rfind("\n", 0, int(verb.idx)) + 1
    dateline = _DATELINE.match(parsed.text, begun)
    if dateline is None or dateline.end() > int(verb.idx):
        return None
    if int(head.idx) >= dateline.end() and head.lower_ not in WEEKDAYS:
        return None
    words_between = _SAID_ON.sub("", parsed.text[dateline.end() : int(verb.idx)].strip(" ,"))
    if not words_between or len(words_between.split()) > _LONGEST_NAME or "," in words_between:
        return None
    return Speaker(words_between, dateline.end(), dateline.end() + len(words_between))


def subject_phrase(parsed: Parsed, verb: Token) -> Speaker | None:
    """Give the subject of a verb of saying as a source: a person's name alone, else the words without their clauses."""
    subjects = children(verb, {"nsubj", "agent"}) or tellers(verb)
    shared = shared_teller(verb) if not subjects else None
    subjects = [one for one in subjects or ([shared] if shared is not None else []) if not _is_a_part(one)]
    if not subjects:
        return None
    head = subjects[0]
    if behind := _behind_dateline(parsed, head, verb):
        return behind
    if head.dep_ == "agent":
        objects = children(head, {"pobj"})
        head = objects[0] if objects else head
    if head.lower_ in {"one", "another"}:
        head = next((one for one in children(head, {"appos"}) if is_person_noun(one)), head)
    named = head if clean_name(parsed, head) else _named_behind(head)
    if named is not None and (name := clean_name(parsed, named)):
        return Speaker(name, int(named.idx), int(named.idx) + len(named.text))
    kept = [
        t
        for t in head.subtree
        if not any(
            a.dep_ in {"relcl", "acl", "appos"} and a.i != head.i
            for a in (t, *t.ancestors)
            if a.i >= head.left_edge.i and _below(a, head)
        )
    ]
    solid = [t for t in kept if not t.is_space and not t.is_punct] or [head]
    solid += _called(head) if solid[-1] is head else []
    start, end = int(solid[0].idx), int(solid[-1].idx) + len(solid[-1].text)
    said = _SAID_ON.sub("", parsed.text[start:end])
    return Speaker(" ".join(said.split()), start, start + len(said))


def _named_behind(head: Token) -> Token | None:
    """As in "another cousin, *Omar Rashid*, told the paper": somebody brought in by a word and then named."""
    if head.pos_ != "NOUN" or head.tag_ != "NN" or not is_person_noun(head):
        return None
    return next((one for one in children(head, {"appos"}) if one.ent_type_ == "PERSON"), None)


def _called(head: Token) -> list[Token]:
    """As in "the miners' union *ONR* said": the name right behind the noun, no comma between."""
    named = [one for one in children(head, {"appos"}) if one.pos_ == "PROPN" and one.left_edge.i == head.i + 1]
    return [token for one in named[:1] for token in one.doc[head.i + 1 : one.i + 1]]


def _is_a_part(subject: Token) -> bool:
    """As in "six were hurt, *two* of them badly, the mayor said", where the part told of is taken for who says it."""
    if is_object_of_harm(subject):
        return True
    first = subject if is_number(subject) else subject.left_edge
    behind_comma = is_number(first) and first.i > 0 and first.nbor(-1).text == ","
    return behind_comma and (first is subject or first.nbor(1).lower_ == "of")


def _below(token: Token, head: Token) -> bool:
    return token.i == head.i or any(a.i == head.i for a in token.ancestors)


def attribution_of(parsed: Parsed, sentence: Sentence, event: Event, speech: Speech, outlet: str | None) -> Attribution:
    """Give the attribution of an event's claim.

    Args:
        parsed: The text.
        sentence: Where the event stands.
        event: The event.
        speech: Who speaks where in this text.
        outlet: The publisher, when the text itself names it.
    """
    trigger = int(event.trigger.idx)
    quoted = speech.quotation_at(trigger)
    heard, hearsay = heard_from(parsed, event, quoted is not None)
    if quoted is not None:
        return _attributed(
            parsed, (heard, speech.sources.full(quoted.speaker, trigger)), Voice.DIRECT, outlet, None, hearsay
        )
    first_person = speech.first_person_at(trigger)
    if first_person is not None:
        return _attributed(parsed, (heard, first_person), Voice.DIRECT, outlet, None, hearsay)
    verb = saying_of(event.trigger) if event.kind == BARE_TOLL else _teller_of(event.trigger)
    speaker = _said_by(parsed, verb, speech) if verb is not None else None
    if verb is not None and speaker is not None:
        tellers = [] if event.kind == BARE_TOLL else list(_tellers_above(parsed, verb, speech))
        told = hearsay or any(is_person for _, is_person in tellers)
        cited = cited_in(parsed, sentence) if event.kind != BARE_TOLL and not tellers else None
        above = [name for name, _ in tellers]
        said = [*above, speaker] if _passes_it_on(event.trigger, verb) else [speaker, *above]
        links = (heard, cited, *said, told_to(parsed, int(verb.idx), sentence))
        return _attributed(parsed, links, Voice.INDIRECT, outlet, verb, told)
    according = _according(parsed, sentence, trigger)
    beside = None if according else said_beside(parsed, sentence, trigger)
    if according or beside is not None:
        named = [without_saying(name) for name in (*according, *([beside] if beside else []))]
        full = [speech.sources.full(name, sentence.start) for name, _ in named if name]
        told = hearsay or any(was_said for _, was_said in named)
        return _attributed(parsed, (heard, *full), Voice.INDIRECT, outlet, None, told)
    otherwise = said_otherwise(parsed, sentence, trigger)
    if otherwise:
        full = [speech.sources.full(name, sentence.start) for name in otherwise]
        return _attributed(parsed, (heard, *full), Voice.INDIRECT, outlet, None, hearsay)
    accuser = _accuser(parsed, event, speech)
    if accuser:
        return _attributed(parsed, (heard, accuser), Voice.INDIRECT, outlet, None, hearsay)
    if _is_agentless(parsed, sentence, event):
        return _attributed(parsed, (heard,), Voice.AGENTLESS, outlet, verb, hearsay)
    carried = speech.carried_into(sentence)
    if carried is not None:
        return _attributed(parsed, (heard, carried), Voice.INDIRECT, outlet, None, hearsay)
    return _attributed(parsed, (heard,), Voice.NARRATOR, outlet, None, hearsay)


def _passes_it_on(trigger: Token, verb: Token) -> bool:
    """As in "the mayor said five died, *the radio reported*", where the parse puts the report into what was said."""
    before = verb.head
    behind = verb.dep_ == "ccomp" and before.i < trigger.i < verb.i
    return behind and lemma(before) in words("reporting", "verbs") and bool(children(before, {"nsubj"}))


def _accuser(parsed: Parsed, event: Event, speech: Speech) -> str | None:
    """Who accuses somebody of the harm, or whose claim it is; no pronoun."""
    told = accuser_of(event.trigger)
    if told is None:
        return None
    blaming = subject_phrase(parsed, told) if told.pos_ == "VERB" else None
    name = speech.sources.full(blaming.name, blaming.start) if blaming is not None else bare_phrase(parsed, told)
    return None if name.lower() in _PRONOUNS else name


def _teller_of(trigger: Token) -> Token | None:
    """The verb of saying over a harm; one beyond a semicolon gives way to one above it on the harm's own side."""
    verb = reporting_verb(trigger)
    if verb is None or not _is_beyond(trigger, verb):
        return verb
    for head in govern(verb, 4):
        if lemma(head) in words("reporting", "verbs") and not _is_beyond(trigger, head):
            return head
    return None if _says_another_number(verb) else verb


def _is_beyond(trigger: Token, verb: Token) -> bool:
    """Whether the verb stands beyond a semicolon, or in a bracket opened behind the harm."""
    if _semicolon_between(trigger, verb):
        return True
    between = [token.text for token in verb.doc[trigger.i : verb.i]] if verb.i > trigger.i else []
    return between.count("(") + between.count("[") > between.count(")") + between.count("]")


def _says_another_number(verb: Token) -> bool:
    """As in "three died; police *said* two", "five guards (rebels *claimed* nine)": the telling has its own number."""
    things = [thing for thing in children(verb, {"dobj"}) if thing.i > verb.i]
    put = [thing for prep in children(verb, {"prep"}) if prep.lower_ == "at" for thing in children(prep, {"pobj"})]
    return any(is_number(thing) for thing in put) or (
        any(is_number(word) for thing in things for word in thing.subtree)
        or any(is_number(thing) for thing in verb.doc[verb.i + 1 : verb.i + 3])
        or bool(children(verb, {"ccomp"}) and any(child.i > verb.i for child in children(verb, {"ccomp"})))
    )


def _semicolon_between(one: Token, other: Token) -> bool:
    return any(t.text == ";" for t in one.doc[min(one.i, other.i) : max(one.i, other.i)])


def _attributed(
    parsed: Parsed, links: tuple[str | None, ...], voice: Voice, outlet: str | None, verb: Token | None, hearsay: bool
) -> Attribution:
    chain: list[str] = []
    for link in (*links, outlet):
        name = canonical_source(bare_name(link)) if link else None
        if name and name not in chain:
            chain.append(name)
    cue = parsed.span(int(verb.idx), int(verb.idx) + len(verb.text)) if verb is not None else None
    return Attribution(tuple(chain), voice, hearsay, cue)


def _said_by(parsed: Parsed, verb: Token, speech: Speech) -> str | None:
    """Give the subject of a verb of saying; a pronoun is whom it means, told speech inside it belongs to its teller."""
    speaker = subject_phrase(parsed, verb)
    if speaker is None or speaker.name.lower() not in _PRONOUNS:
        return _in_full(speaker, speech) if speaker else None
    told_by = children(verb, {"nsubj", "agent"}) or [one for one in (shared_teller(verb),) if one is not None]
    if not told_by:
        return None
    pronoun = told_by[0]
    for head in govern(verb, 4):
        shares = head.head if head.dep_ == "conj" and not children(head, {"nsubj"}) else head
        teller = subject_phrase(parsed, shares) if lemma(head) in words("reporting", "verbs") else None
        if teller is not None and teller.name.lower() not in _PRONOUNS:
            return _in_full(teller, speech)
    if pronoun.lower_ in {"he", "she"}:
        return speech.person_meant(pronoun) or None
    office = office_as_subject(pronoun) or speech.office_before(int(pronoun.idx))
    return speech.sources.full(office, int(pronoun.idx)) if office else None


def _in_full(speaker: Speaker, speech: Speech) -> str:
    """The fuller name of a speaker; "the group" is the organisation that last spoke."""
    full = speech.sources.full(speaker.name, speaker.start)
    return (speech.office_before(speaker.start) if speaker.name.lower() in _SOME_BODY else "") or full


def _tellers_above(parsed: Parsed, verb: Token, speech: Speech) -> Iterator[tuple[str, bool]]:
    """Give who tells of the telling, nearest first, each with whether it is a person: "X said that Y said".

    In "residents *put* the dead at 20, and the clinic *counted* 40" the two stand side by side.
    """
    below = verb
    for head in govern(verb, 8):
        beside = below.dep_ == "conj" and below.pos_ == "VERB" and bool(children(below, {"nsubj"}))
        below = head
        if beside or head.pos_ != "VERB" or lemma(head) not in words("reporting", "verbs"):
            continue
        if not children(head, {"nsubj"}):
            continue
        if _says_something_else(head, verb):
            continue
        speaker = subject_phrase(parsed, head)
        name = _said_by(parsed, head, speech)
        if name and speaker is not None:
            teller = children(head, {"nsubj"})[0]
            yield name, looks_like_name(teller) or is_person_noun(teller) or speaker.name.lower() in {"he", "she"}


def _says_something_else(teller: Token, told: Token) -> bool:
    """As in "police said 12 died, the hospital *said* 15 had": a verb after the telling with an object of its own."""
    return teller.i > told.i and any(child.i > teller.i for child in children(teller, {"ccomp", "dobj"}))


def _according(parsed: Parsed, sentence: Sentence, trigger: int) -> list[str]:
    """Give the sources after "according to", first speaker first: "according to X, cited by Y"."""
    said = _ACCORDING.finditer(parsed.plain, sentence.start, sentence.end)
    match = next((m for m in said if _reaches(parsed.plain, sentence, m.start(), trigger)), None)
    if match is None:
        return []
    found = [_source_words(parsed, match, "who")]
    relayed = _RELAYED.match(parsed.plain, match.end(), sentence.end)
    if relayed is not None:
        found.append(_source_words(parsed, relayed, "who"))
    return [name for name in found if name]


def _source_words(parsed: Parsed, match: re.Match[str], group: str) -> str:
    who = _AFTER_SOURCE.split(match[group])[0]
    return parsed.text[match.start(group) : match.start(group) + len(who)].strip(' "')


def _reaches(plain: str, sentence: Sentence, source: int, trigger: int) -> bool:
    """Whether a source told of in a bracket ("three (six according to the rebels)") has its harm in there too."""
    opened = max(plain.rfind("(", sentence.start, source), plain.rfind("[", sentence.start, source))
    if opened < 0 or re.search(r"[)\]]", plain[opened:source]):
        return True
    closed = re.search(r"[)\]]", plain[source : sentence.end])
    return opened < trigger < (source + closed.start() if closed else sentence.end)


def _is_agentless(parsed: Parsed, sentence: Sentence, event: Event) -> bool:
    adverbs = words("reporting", "adverbs")
    near = parsed.doc[max(sentence.first, event.trigger.i - 12) : min(sentence.last, event.trigger.i + 6)]
    if any(t.lower_ in adverbs for t in near):
        return True
    for head in (event.trigger, *event.trigger.ancestors):
        if (
            lemma(head) in words("reporting", "verbs")
            and children(head, {"nsubjpass", "auxpass"})
            and not children(head, {"agent"})
        ):
            return True
    return False
