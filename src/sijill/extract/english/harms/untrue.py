"""Harms that were not: denied, called false, made up for a drill, only nearly done, or told of people who are alive."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import SUBJECTS, children, govern, lemma
from sijill.extract.english.words.sentences import sentence_start

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_FALSE = frozenset(
    [
        "false",
        "untrue",
        "unfounded",
        "baseless",
        "wrong",
        "incorrect",
        "groundless",
        "fake",
        "fabricated",
        "lies",
        "lie",
    ]
)
_TAKEN_BACK = frozenset({"retract", "withdraw", "disprove", "debunk", "discredit", "refute", "recant"})
"""What is done with a report that was not true: "reports of deaths *were retracted*"."""
_TAKING_PART = "participation involvement role responsibility part link connection hand guilt complicity tie knowledge"
_SHARES = frozenset(_TAKING_PART.split())
"""What is denied when somebody denies having had to do with a harm: their part, not the harm."""
_PLAYING = frozenset({"simulate", "rehearse", "imagine", "simulation", "rehearsal"})
_PLAYED = frozenset({"simulated", "fictional", "fictitious", "imaginary", "hypothetical", "mock"})
_REPORTED = frozenset({"reported", "presumed", "believed", "declared", "thought", "assumed", "rumoured", "rumored"})
_REPORTED_WITHIN = 6
"""The word of reporting stands so near before the death (words)."""
_FARTHEST = 160
"""What became of somebody reported dead is told so near behind it (characters)."""
_BEING = r"(?:(?:has|have|had|was|were|is|are)\s+(?:(?:later|since|then|been|in fact|actually|also|now)\s+)*)"
_ALIVE = re.compile(
    rf"[^.;!?]{{0,60}}?(?:[,;.]\s+(?:(?:but|however|yet|though)\b,?\s+)?|\s(?:but|yet|though)\s+)(?P<who>s?he\s+|they\s+|both\s+)?(?:later\s+)?"
    rf"(?:{_BEING}(?:(?:found|seen|shown|safe and)\s+)?alive\b"
    rf"|{_BEING}?(?:(?:turned\s+(?:up|out\s+to\s+be)|appeared|emerged|proved\s+to\s+be)\s+alive\b|reappear\w*|resurfac\w+"
    r"|appeared\s+(?:on\s+(?:state\s+|live\s+)?(?:television|tv)|in\s+(?:public|an?\s+(?:video|interview)))\b)"
    rf"|{_BEING}(?:being\s+treated\b|recovering\b|unharmed\b|unhurt\b|in\s+(?:an?\s+|the\s+)?(?:\w+\s+)?hospital\b))",
    re.IGNORECASE,
)
_WRONGLY = frozenset({"wrongly", "mistakenly", "falsely", "erroneously", "incorrectly", "inaccurately", "prematurely"})
_TOLD = _REPORTED | {"listed", "identified", "named", "counted", "announced", "given", "recorded", "described"}
_NEARLY = frozenset({"nearly", "almost"})
_TRUE = frozenset({"true", "correct", "accurate"})
_THOUGHT = frozenset({"thought", "believed", "feared", "presumed", "assumed"})
_LIVING = frozenset(["walk", "appear", "reappear", "return", "call", "phone", "speak", "emerge", "resurface", "turn"])
"""What only the living do."""


def is_denied(token: Token) -> bool:
    """Whether somebody denies it: "denied that anyone was killed", "rejected reports of deaths"."""
    denying, rejecting = {"deny", "refute", "disavow"}, {"deny", "refute", "reject", "dismiss", "dispute"}
    said = {"report", "claim", "allegation", "accusation", "rumour", "rumor", "suggestion"}
    below = token.head if token.dep_ == "conj" else token
    for head in govern(below, 5):
        if below.dep_ in {"prep", "pobj", "pcomp"} and (lemma(head) in _SHARES or below.lower_ == "behind"):
            return False
        if lemma(head) == "blame":
            return False
        if lemma(head) in denying and below.dep_ in {"ccomp", "dobj", "xcomp"}:
            return True
        if lemma(head) in said and below.dep_ in {"acl", "ccomp", "prep", "pobj", "relcl"}:
            return _is_called_false(head) or (head.dep_ in {"dobj", "nsubjpass"} and lemma(head.head) in rejecting)
        if not (below.dep_ in {"prep", "pobj", "pcomp"} or head.dep_ == "prep"):
            return False
        below = head
    return False


def _is_called_false(told: Token) -> bool:
    """As in "rumours that he was killed *are false*", "the report of her death *is untrue*"."""
    if told.dep_ == "nsubjpass":
        return lemma(told.head) in _TAKEN_BACK
    if told.dep_ != "nsubj" or lemma(told.head) not in {"be", "prove", "turn"}:
        return False
    links = (told.head, *children(told.head, {"xcomp"}))
    return any(child.lower_ in _FALSE for link in links for child in children(link, {"acomp", "attr", "oprd", "xcomp"}))


def is_made_up(verb: Token) -> bool:
    """As in "the drill *simulated* an attack in which 20 were killed", "a *mock* raid in which ..."."""
    event = verb.head
    if verb.dep_ != "relcl" or event.pos_ != "NOUN":
        return False
    played = event.dep_ in {"dobj", "pobj"} and any(lemma(one) in _PLAYING for one in govern(event, 2))
    return played or any(one.lower_ in _PLAYED for one in children(event, {"amod", "compound"}))


def is_alive_after_all(death: Token) -> bool:
    """As in "was *reported dead*, but he *appeared on television*", "reported killed, *but is alive*"."""
    before = death.doc[max(sentence_start(death), death.i - _REPORTED_WITHIN) : death.i + 1]
    if not any(word.lower_ in _REPORTED or _is_hearsay(word) for word in before):
        return False
    end = int(death.idx) + len(death.text)
    alive = _ALIVE.match(death.doc.text, end, end + _FARTHEST)
    several = any(one.tag_ in {"NNS", "NNPS"} for verb in (death, death.head) for one in children(verb, SUBJECTS))
    one = alive is not None and (alive["who"] or "").strip().lower() in {"he", "she"}
    return alive is not None and not (one and several)


def _is_hearsay(word: Token) -> bool:
    """As in "was *said to* have been killed"."""
    return word.lower_ == "said" and word.i + 1 < len(word.doc) and word.nbor(1).lower_ == "to"


def is_wrongly_told(death: Token) -> bool:
    """As in "was *wrongly listed* among the dead", "*mistakenly reported* killed"; "mistakenly killed" stands."""
    words = [word.lower_ for word in death.doc[max(sentence_start(death), death.i - _REPORTED_WITHIN) : death.i]]
    wrong = next((at for at, word in enumerate(words) if word in _WRONGLY), len(words))
    beside = words[max(0, wrong - 1) : wrong + 2] if wrong < len(words) else []
    return bool(_TOLD & set(beside)) and not {",", ";", "and", "but"} & set(words[wrong:])


def is_not_so(verb: Token) -> bool:
    """Whether a verb of harm tells of what did not happen: "was *nearly* killed", "*it is not true that* 40 died"."""
    return _is_only_near(verb) or _is_in_effigy(verb) or _is_called_untrue(verb) or _acts_afterwards(verb)


def _is_only_near(verb: Token) -> bool:
    """As in "a shell *almost* killed him", "beaten *nearly* to death"; "killed almost 30" stands."""
    nearly = verb.i > 0 and verb.nbor(-1).lower_ in _NEARLY
    return nearly or any(
        lead.lower_ == "to" and lead.i and lead.nbor(-1).lower_ in _NEARLY
        for lead in children(verb, {"prep"})
        if any(one.lower_ == "death" for one in children(lead, {"pobj"}))
    )


def _is_in_effigy(verb: Token) -> bool:
    """As in "was hanged *in effigy*"."""
    after = verb.doc.tokens[verb.i + 1 : verb.i + 3]
    return [token.lower_ for token in after] == ["in", "effigy"]


def _is_called_untrue(verb: Token) -> bool:
    """As in "it is *not true* that 40 people were killed", "it is *false* that"."""
    be = verb.head
    if verb.dep_ not in {"ccomp", "csubj"} or lemma(be) != "be":
        return False
    said = {str(one.lower_) for one in children(be, {"acomp", "attr"})}
    return bool(said & _FALSE) if not children(be, {"neg"}) else bool(said & _TRUE)


def _acts_afterwards(verb: Token) -> bool:
    """As in "X, *thought to have died*, walked out of hospital": somebody by name who acts after that lives."""
    thought = verb.head
    if thought.lower_ not in _THOUGHT or thought.i < 2 or verb.dep_ not in {"xcomp", "oprd", "acomp", "ccomp"}:
        return False
    named = thought.nbor(-1).text == "," and thought.nbor(-2).pos_ == "PROPN"
    after = [one for one in (*thought.children, thought.head) if one.i > verb.i and one.tag_ == "VBD"]
    return named and any(lemma(one) in _LIVING and one.nbor(-1).text == "," for one in after)
