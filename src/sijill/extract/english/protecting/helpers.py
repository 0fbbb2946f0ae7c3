"""Those who take people in or bring them out, and where people shelter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.harms.phrased_harms import BRINGING, brought_away
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Role
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

REASON = "helpers at risk of reprisal"
_GOING = (
    "taken|moved|brought|evacuated|relocated|sheltering|sheltered|hiding|hid|hidden|staying|stay|refuge|fled|escaped|living|"
    "put up|housed|lodged|accommodated|hosted|sleeping|slept|camping|camped|crouching|squatting"
)
_HOUSES = (
    "school|mosque|church|monastery|convent|house|home|apartment|basement|cellar|hotel|shelter|hospital|clinic|base|camp|farm|"
    "village|building|flat|shrine|hall|centre|center|farmhouse|attic|barn|warehouse|cave|garage|university|stadium|hostel|"
    "orphanage|seminary"
)
_WHERE = "neighbou?rhood|area|district|village|town|city|quarter|suburb|street"
_BESIDE = r"near|behind|beside|outside|above|below|opposite|off|(?:north|south|east|west)\s+of|by|in"
_SHELTER = Sought(
    rf"\b(?:{_GOING})\s+(?:refuge\s+)?(?:(?:since|for|with|up)\s+(?:\w+\s+){{1,3}})?(?:in|to|at|inside|with)\s+"
    rf"(?P<place>(?:an?|the|his|her|their|our)\s+(?:[\w'’]+\s+){{0,3}}?(?:{_HOUSES})"
    rf"(?:\s+(?:in|of|near|on)\s+(?:an?|the)?\s*(?:[\w-]+\s+){{0,4}}?(?:{_WHERE}))?"
    rf"(?:\s+(?:{_BESIDE})\s+(?:(?:an?|the)\s+\w+|(?-i:[A-Z])[\w'’-]+(?:\s+(?-i:[A-Z])[\w'’-]+){{0,3}}))*)",
    re.IGNORECASE,
)
_TO_HELP = "greet shelter hide host welcome protect rescue house harbour harbor accommodate receive smuggle help save"
_HELPING = frozenset(_TO_HELP.split())
_HELPED = re.compile(
    r"\s+(?:\w+\s+)?(?:(?:took|takes|taken)\s+(?:us|me|him|her|them|the\s+\w+)\s+in\b"
    r"|opened\s+(?:up\s+)?(?:his|her|their)\s+(?:\w+\s+)?(?:house|home|doors?|church|mosque|shop|farm|clinic|cellar|basement|classrooms?|school|gates?|yard|hall|barn|rooms?)\s+(?:to|for)\b"
    r"|(?:gave|offered|provided|found)\s+(?:us|me|him|her|them)?\s*(?:shelter|refuge|sanctuary|a\s+hiding\s+place)\b"
    r"|(?:let|allowed)\s+(?:us|me|him|her|them|the\s+\w+)\s+(?:to\s+)?(?:stay|sleep|hide|live|shelter)\b"
    r"|(?:hid|concealed|smuggled)\s+(?:us|me|him|her|them|the|two|three|several|some|\d+)\b"
    r"|risked\s+(?:his|her|their)\s+(?:own\s+)?(?:life|lives)\b)",
)
_NEAR = 6
"""Where helpers are from is told within so many words behind them (tokens)."""
_BY = Sought(
    r"\b(?:smuggled|sheltered|hidden|rescued|harbou?red|hosted|housed|taken\s+in|brought\s+out|led\s+out|driven\s+out)\s+"
    r"(?:[\w'’]+\s+){0,4}?by\s+(?:(?:an?|the|their|his|her|our)\s+(?:[\w-]+\s*){1,3},?\s*)?$",
    re.IGNORECASE,
)
_REACH = 80
"""How far before a name the word for taking in stands (characters)."""
_SOMEBODY = Sought(
    r"\b(?:an?|the|our|my|his|her|their|some|one|two)\s+(?:[\w-]+\s+){0,2}?(?:famil(?:y|ies)|neighbou?rs?|couple|man|woman|"
    r"priest|imam|monks?|nuns?|sheikh|pastor|shopkeeper|farmer|baker|shepherd|driver|landlord|headmaster|headmistress|principal|midwife|carpenter|fisherm[ae]n|boatm[ae]n|merchant|trader|butcher|widow|caretaker|student|mechanic|tailor|grocer|pharmacist|teacher|doctor|nurse|villagers?|"
    r"residents?|relatives?|friends?|strangers?)(?=\s)",
    re.IGNORECASE,
)


def helpers_by_name(parsed: Parsed, people: tuple[PersonFound, ...]) -> Iterator[ProtectionFlag]:
    """Give a flag for each named person who takes others in: "X hid the family", "X gave shelter to them"."""
    for person in people:
        private = person.role in {Role.WITNESS, Role.OTHER}
        takes_in = private and any(_takes_in(parsed, span) for span in person.spans)
        if takes_in or (person.role is not Role.VICTIM and any(_brought_out(parsed, span) for span in person.spans)):
            yield ProtectionFlag(person.name, REASON, person.spans)


def _takes_in(parsed: Parsed, span: Span) -> bool:
    """Whether the person named takes somebody in: "X hid the family"."""
    if _HELPED.match(parsed.plain, span.end):
        return True
    piece = parsed.doc.char_span(span.start, span.end, alignment_mode="expand")
    if piece is None or piece.root.dep_ != "nsubj" or lemma(piece.root.head) not in _HELPING:
        return False
    return bool(children(piece.root.head, {"dobj"}))


def _brought_out(parsed: Parsed, span: Span) -> bool:
    """Whether somebody was taken in or brought out by the person named: "smuggled out by a driver, *X*"."""
    return _BY.search(parsed.plain, max(0, span.start - _REACH), span.start) is not None


def helpers_in(parsed: Parsed) -> Iterator[ProtectionFlag]:
    """Give a flag for those without a name who take people in: neighbours, families, residents, a priest."""
    for token in parsed.with_lemma(_HELPING):
        if token.pos_ != "VERB":
            continue
        actors = [thing for agent in children(token, {"agent"}) for thing in children(agent, {"pobj"})]
        actors += children(token, {"nsubj"}) if children(token, {"dobj"}) else []
        yield from _unnamed_helpers(parsed, actors)
    for token in parsed.with_lemma(BRINGING | {"hide", "conceal"}):
        if token.pos_ == "VERB" and brought_away(token):
            yield from _unnamed_helpers(parsed, _subjects_of(token))
    for match in _SOMEBODY.finditer(parsed.plain):
        if _HELPED.match(parsed.plain, match.end()):
            yield ProtectionFlag("people who helped", REASON, (parsed.span(*match.span()),))


def _subjects_of(verb: Token) -> list[Token]:
    """The subjects of a verb, or of the one it is joined to: "*villagers* brought boats and took 60 across"."""
    own = children(verb, {"nsubj"})
    return own or (children(verb.head, {"nsubj"}) if verb.dep_ == "conj" else [])


def _unnamed_helpers(parsed: Parsed, actors: Sequence[Token]) -> Iterator[ProtectionFlag]:
    kin = words("statuses", "neighbours") | words("statuses", "relatives") | words("statuses", "witness_roles")
    for actor in actors:
        if lemma(actor) in kin and any(c.dep_ in {"poss", "amod", "det", "prep"} for c in actor.children):
            place = next((prep for prep in children(actor, {"prep"}) if prep.lower_ == "from"), None)
            last = place.right_edge if place is not None and place.right_edge.i - actor.i < _NEAR else actor
            span = parsed.span(int(actor.left_edge.idx), int(last.idx) + len(last.text))
            yield ProtectionFlag("people who helped", REASON, (span,))


def shelters_in(parsed: Parsed) -> Iterator[ProtectionFlag]:
    """Give a flag for each place where people are told to shelter."""
    for match in _SHELTER.finditer(parsed.plain):
        yield ProtectionFlag(
            "people in shelter",
            "says where people at risk shelter",
            (parsed.span(match.start("place"), match.end("place")),),
        )
