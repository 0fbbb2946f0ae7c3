"""Counted people at the head of a field note: "3 agency (1 foreign, 2 national) staff and 1 driver killed, 2 wounded".

The parser was made for whole sentences; here the order of the words says it: numbers, people, what befell them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import find_count
from sijill.extract.english.counting.numbers import is_number, is_people, number_start
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.far_subjects import is_carried_out
from sijill.extract.english.names.victim_names import names_of
from sijill.extract.english.victims.stated import status_of
from sijill.extract.english.victims.victims import Group
from sijill.extract.english.words.grammar import lemma
from sijill.extract.english.words.sentences import sentence_of, sentence_start
from sijill.extract.lexicon import words
from sijill.model.claims import VictimsStated
from sijill.model.vocabulary import CASUALTIES, Harm, Status
from sijill.text.month_names import MONTHS
from sijill.text.numerals import number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

KIND = "field note"
"""The kind of the events read here; their victims are the words right before what befell them."""
LONGEST_PHRASE = 14
"""A counted phrase has at most this many words outside brackets (tokens)."""
LONGEST_OPENING = 16
"""What stands before a counted head has at most this many words and marks (tokens)."""
_OPENING_MARKS = frozenset({",", "-", "--", "–", "—"})
_BOTH_ENDS = frozenset({"between", "roughly"})
"""What stands before both ends of a range; the parser is given the second for the first."""
_TELLING = frozenset({"VERB", "AUX"})
_FATES = {
    **dict.fromkeys(["killed", "dead", "murdered", "assassinated", "executed", "beheaded", "slain"], Harm.KILLED),
    **dict.fromkeys(["died", "die", "drowned", "perished", "martyr", "martyrs"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured", "hurt", "beaten", "stabbed", "hospitalized", "hospitalised"], Harm.INJURED),
}
_MARTYRS = frozenset({"martyr", "martyrs"})
"""Fates only right behind their number: "one martyr, three wounded"."""
_OTHER_FATES = frozenset(
    {"kidnapped", "abducted", "taken", "missing", "detained", "arrested", "robbed", "released", "shot", "inj", "inj'd"}
)
_HELPERS = frozenset(
    {"was", "were", "is", "are", "been", "being", "be", "have", "has", "had", "also", "later", "then", "both", "all"}
)
_JOINING = frozenset({"and", ",", "&", ";", "plus"})
_BELONGING = frozenset({"of", "from"})
"""A number behind one of these counts no more people: "six members of *one* family"."""
_MONTHS = frozenset(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"}
    | {"december"}
)
"""As in "*11 February*: A clerk was killed": a number that counts nobody."""
_DASHES = frozenset({"-", "--", "–", "—"})
_BRINGING = frozenset({"a", "an", "the", "his", "her", "their", "another", "its"})
_INSIDE = frozenset({"ADJ", "NOUN", "PROPN", "DET", "ADP", "PUNCT", "SYM", "X", "PART"})


@dataclass
class _Counted:
    number: Token
    noun: Token | None = None


def with_field_notes(tokens: Sequence[Token], found: list[Event]) -> list[Event]:
    """Give the events of a sentence, those of its counted head read by the order of its words where that tells more.

    Args:
        tokens: The sentence.
        found: What the parse shows.
    """
    tokens = _from_the_head(tokens)
    notes = [event for event in _scan(tokens) if not is_carried_out(event.trigger, event.victims)]
    if not notes:
        return found
    several = len({event.victims[0].i for event in notes}) > 1
    bracketed = any(t.text == "(" for t in tokens if t.i < notes[-1].trigger.i)
    numbers = [t for t in tokens if t.i < notes[0].trigger.i and is_number(t)]
    broken_down = len(numbers) > len([event for event in notes if event.trigger.i == notes[0].trigger.i])
    if several or bracketed or broken_down:
        last = max(event.trigger.i for event in notes)
        first = tokens[0].i
        read = {event.trigger.i for event in notes}
        return [e for e in found if not first <= e.trigger.i <= last or _stays(e, read)] + notes
    told = {event.harm for event in found}
    return [*found, *[event for event in notes if event.harm not in told]]


def _stays(event: Event, read: Set[int]) -> bool:
    """Another harm, or a fate that the order of the words does not tell of."""
    return event.harm not in CASUALTIES or (event.trigger.lower_ in _FATES and event.trigger.i not in read)


def _from_the_head(tokens: Sequence[Token]) -> Sequence[Token]:
    """As in "Convoy hit by a mine: *2 guards killed, 1 driver wounded*": the counted head behind a colon.

    Or behind what only says when, where or who says so: "According to a nurse, *3 (1 foreign) staff and 1 guard hurt*".
    """
    if not tokens or is_number(tokens[0]):
        return tokens
    starts = [at + 1 for at, token in enumerate(tokens[:-1]) if token.text in ":;" and is_number(tokens[at + 1])]
    if starts:
        return tokens[starts[-1] :]
    for at, token in enumerate(tokens[:LONGEST_OPENING]):
        after = tokens[at + 1 : at + 3]
        told = token.pos_ in _TELLING and token.lower_ != "according"
        if told or (is_number(token) and not (after and after[0].lower_ in MONTHS)):
            break
        if token.text not in _OPENING_MARKS or not after[1:] or not is_number(after[0]):
            continue
        if not is_number(tokens[at - 1]) and after[1].lower_ not in MONTHS:
            return tokens[at + 1 :]
    return tokens


def field_group(parsed: Parsed, noun: Token, masks: tuple[tuple[int, int], ...]) -> Group:
    """Give the group of a field note's counted people: the number before the noun, outside brackets."""
    number, depth = noun, 0
    before = [] if is_number(noun) else list(sentence_of(noun)[: noun.i - sentence_start(noun)])
    for token in reversed(before):
        depth += (token.text in (")", "]")) - (token.text in ("(", "["))
        if depth == 0 and is_number(token):
            number = token
            break
    first, end = noun.doc[number_start(number)], int(noun.idx) + len(noun.text)
    if first.i < number.i and first.i > sentence_start(noun) and first.nbor(-1).lower_ in _BOTH_ENDS:
        first = first.nbor(-1)
    count = find_count(parsed.plain, int(first.idx), int(number.idx) + len(number.text), masks)
    begin = count.end if count is not None else int(number.idx)
    whole = next((word for word in noun.doc[number.i + 1 : noun.i] if word.pos_ == "NOUN"), noun)
    stated = VictimsStated(
        surface=parsed.text[begin:end].strip() or ("" if is_number(noun) else noun.text),
        status=status_of([noun]),
        names=names_of(parsed, [whole]) if whole is not noun else (),
        span=parsed.span(int(first.idx), end),
    )
    return Group((noun,), int(first.idx), end, count, stated, False)


def _scan(tokens: Sequence[Token]) -> Iterator[Event]:
    if not tokens or not is_number(tokens[0]) or any(token.lower_ in _MONTHS for token in tokens[1:2]):
        return
    pending: list[_Counted] = []
    told: list[_Counted] = []
    depth = length = 0
    whole = True
    for token in tokens:
        if token.i and token.lower_ in _BRINGING and token.nbor(-1).lower_ in _JOINING and not depth:
            return
        depth += (token.text in "([") - (token.text in ")]") if len(token.text) == 1 else 0
        if depth or token.text in ")]" or token.is_space:
            continue
        low = str(token.lower_)
        if (low in _FATES or low in _OTHER_FATES) and not (low in _MARTYRS and not is_number(token.nbor(-1))):
            to_death = token.doc[token.i + 1 : token.i + 3].text.lower() == "to death"
            if (not pending and not told) or to_death or _has_object(token):
                return
            told, pending, length = _without_breakdown(pending) or told, [], 0
            if low in _FATES and all(
                held.noun is not None or (whole and _is_bare(held.number, token)) or _shares_noun(at, told)
                for at, held in enumerate(told)
            ):
                yield from (Event(_FATES[low], token, (held.noun or held.number,), kind=KIND) for held in told)
            else:
                whole = False
        elif is_number(token) and not (pending and token.nbor(-1).lower_ in _BELONGING):
            if pending and number_start(token) <= pending[-1].number.i:
                pending.pop()  # "2-4" is one number
            pending.append(_Counted(token))
            length = 0
        elif pending and (
            is_number(token) or token.pos_ in _INSIDE or low in _HELPERS or low in _JOINING or _describes(token)
        ):
            length += 1
            if length > LONGEST_PHRASE or _ends(token):
                return
            if _names_people(token, pending[-1]):
                pending[-1].noun = token
        elif low not in _JOINING and not (low in _HELPERS or token.tag_ == "RB"):
            return


def _has_object(fate: Token) -> bool:
    """As in "3 attacks *killed* 5 people": what did it stands before, and those it befell behind."""
    after = fate.doc[fate.i + 1 : fate.i + 3]
    return len(after) > 1 and is_number(after[0]) and after[1].pos_ == "NOUN" and is_people(after[1])


def _is_bare(number: Token, fate: Token) -> bool:
    """As in "two were killed", "and 1 severely injured": nothing but helpers between a number and what befell them."""
    between = number.doc[number.i + 1 : fate.i]
    return all(token.lower_ in _HELPERS or token.tag_ == "RB" for token in between)


def _shares_noun(at: int, told: list[_Counted]) -> bool:
    """As in "*one international (Italian)* and one local nurse killed": the noun stands with the next number."""
    after = told[at + 1] if at + 1 < len(told) else None
    if after is None or after.noun is None:
        return False
    between = told[at].number.doc[told[at].number.i + 1 : after.number.i]
    kinds = {"ADJ", "CCONJ", "PUNCT", "PROPN"}
    return len(between) > 1 and all(token.pos_ in kinds for token in between)


def _without_breakdown(held: list[_Counted]) -> list[_Counted]:
    """As in "seven staff, six women and one man, were killed": the parts that make up the first are not more people."""
    if len(held) > 1 and _is_an_aside(held[0].number, held[-1]):
        return held[:1]
    numbers = [number_value(str(counted.number.text)) or 0 for counted in held]
    add_up = len(numbers) > 2 and sum(numbers[1:]) == numbers[0]
    return held[:1] if add_up and not _are_others(held) and number_start(held[0].number) == held[0].number.i else held


def _are_others(held: list[_Counted]) -> bool:
    """As in "five militants, three policemen, a guard and a cook": no parts of the first, whose side is another."""
    sides = [status_of([one.noun]) for one in held if one.noun is not None]
    return bool(sides) and sides[0] is not Status.UNKNOWN and any(side is not sides[0] for side in sides[1:])


def _is_an_aside(first: Token, last: _Counted) -> bool:
    """As in "seven people of one family - a father, mother and five children - were killed": dashes on both sides."""
    end = (last.noun or last.number).i
    opened = [token for token in first.doc[first.i : last.number.i] if token.text in _DASHES]
    if len(opened) != 1 or opened[0].nbor(1).lower_ in {"and", "plus"} or end + 1 >= len(first.doc):
        return False
    return bool(first.doc[end + 1].text == opened[0].text)


def _describes(token: Token) -> bool:
    """As in "a *contracted* driver": a participle before its noun."""
    return (
        token.tag_ in {"VBN", "VBD", "VBG"} and token.i + 1 < len(token.doc) and token.nbor(1).pos_ in {"NOUN", "PROPN"}
    )


def _ends(token: Token) -> bool:
    return token.pos_ == "ADP" and token.lower_ not in {"of", "from", "for", "with"}


def _names_people(token: Token, held: _Counted) -> bool:
    """The noun of the phrase is its last noun before any "of" or "from"."""
    if token.pos_ not in {"NOUN", "PROPN"} and lemma(token) not in words("statuses", "aid_workers"):
        return False
    between = token.doc[held.number.i + 1 : token.i]
    return not any(t.lower_ in {"of", "from", "for", "with"} for t in between)
