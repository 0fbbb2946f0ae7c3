"""A number beside a word of harm: "44 wounded", "left nine dead", "Fatalities: 6"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbered_shares import some_to_death
from sijill.extract.english.counting.numbers import is_number, is_people, number_end
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_negated
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_STATES = {
    **dict.fromkeys(["dead", "killed"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured", "hurt"], Harm.INJURED),
    **dict.fromkeys(["missing", "unaccounted"], Harm.MISSING),
}
_HEADINGS = {
    **dict.fromkeys(["deaths", "fatalities", "killed", "dead", "martyrs", "martyred", "bodies", "losses"], Harm.KILLED),
    **dict.fromkeys(["injuries", "injured", "wounded"], Harm.INJURED),
    **dict.fromkeys(["missing"], Harm.MISSING),
    **dict.fromkeys(["detained", "arrested"], Harm.DETAINED),
    **dict.fromkeys(["displaced"], Harm.DISPLACED),
}


_BEHIND_SHOT = frozenset(
    {"by", "in", "near", "at", "outside", "inside", "during", "after", "on", "as", "when", ".", ",", ";"}
)
_LONGEST_HEAD = 4
"""A headline names who was shot in so few words (words)."""


def numbered_state(token: Token) -> Event | None:
    """Give the event of a number with a state and no noun between ("Nine dead and 30 injured")."""
    harm = _STATES.get(str(token.lower_))
    if harm is None or not token.i or not is_number(token.nbor(-1)):
        return None
    number = token.nbor(-1)
    held = token.head if token.dep_ == "amod" and token.head.i > token.i else None
    if held is not None or (number.dep_ == "nummod" and number.head.i > token.i):
        return None
    if any(child.dep_ in {"aux", "auxpass"} for child in token.children) or _has_victims(token):
        return None
    return Event(harm, token, (number,), is_negated(token, (number,)), "people")


def _has_victims(verb: Token) -> bool:
    """As in "two bombs went off: one *killed three soldiers*": the number before is of what killed."""
    told = [child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i and child.pos_ == "NOUN"]
    return any(is_people(noun) and any(is_number(number) for number in noun.children) for noun in told)


def fatally(token: Token) -> Event | None:
    """Give the death told by one word of some of those hurt: "Two clerks were shot, *one fatally*"."""
    some_died = some_to_death(token)
    if some_died is not None:
        return Event(Harm.KILLED, token, (some_died,), kind="people")
    if token.lower_ not in {"fatally", "mortally"} or token.dep_ != "advmod" or token.head.i > token.i:
        return None
    some = token.head
    return Event(Harm.KILLED, token, (some,), kind="people") if some.pos_ == "NUM" and is_number(some) else None


def headlined(token: Token) -> Event | None:
    """Give the harm of a headline whose word the parse takes for a noun, or leaves without anybody.

    As in "*Ferryman shot* dead by gunmen", "two clerks killed, *another hurt*"; not in "Police shot dead two men".
    """
    if token.lower_ not in {"hurt", "shot"} or not token.i or token.i == sentence_start(token):
        return None
    who = token.nbor(-1)
    after = token.doc[token.i + 1 : token.i + 3]
    if token.lower_ == "hurt" and token.pos_ == "NOUN" and who.lower_ == "another":
        joined = who.i > 0 and who.nbor(-1).lower_ in {",", "and"}
        ends = not after or after[0].lower_ in _BEHIND_SHOT
        return Event(Harm.INJURED, token, (who,), kind="people") if joined and ends else None
    if token.lower_ != "shot" or not after or after[0].lower_ != "dead":
        return None
    if len(after) > 1 and after[1].lower_ not in _BEHIND_SHOT:
        return None
    before = token.doc[sentence_start(token) : token.i]
    alone = len(before) <= _LONGEST_HEAD and all(word.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"} for word in before)
    return Event(Harm.KILLED, token, (who,), kind="people") if alone and is_people(who) else None


def headed_number(token: Token) -> Event | None:
    """Give the event of a heading with its number ("Fatalities: 6")."""
    harm = _HEADINGS.get(str(token.lower_))
    if harm is None or any(child.dep_ in {"aux", "auxpass"} for child in token.children):
        return None
    following = token.doc[token.i + 1 : token.i + 3]
    if len(following) < 2 or following[0].text not in {":", "="} or not following[1].like_num:
        return None
    last = number_end(following[1])
    counts_noun = last.i + 1 < max(sentence_end(token), last.i) and last.nbor(1).pos_ in {"NOUN", "PROPN", "ADJ"}
    if counts_noun:
        noun = last.head if last.dep_ == "nummod" else last.nbor(1)
        return Event(harm, token, (noun,), kind="heading") if is_people(noun) else None
    return Event(harm, token, (last,), kind="heading") if token.lower_ != "losses" else None
