"""Harms of nobody: told of in fiction, in a game or a drill, of a bill or a match, of one of several cars."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

_HARMS = frozenset({Harm.KILLED, Harm.INJURED})
_ARTICLE = r"(?:the|a|an|his|her|their|this|that|[\w’']+['’]s) (?:(?!of\b)[\w-]+ ){0,2}?"
_ENDING = r"(?=\s*(?:[,.;:!?)\"”]|$)|\s+(?:by|about|that|which|where|when|called|titled|named|and|a|an|the)\b)"
_INVENTED = Sought(
    rf"\bin {_ARTICLE}(?:novel|opera|cartoon|fairy tale|fable|sitcom|soap opera){_ENDING}"
    rf"|\bin (?:{_ARTICLE})?(?:video|computer|board) games?\b"
    r"|\b(?:legend|myth|folklore) (?:has it|holds|says|tells)\b"
    r"|\baccording to (?:(?:an?|the|local|old|popular|one) ){0,2}(?:legend|myth|folklore)\b"
    r"|\b(?:novel|fairy tale|fable|opera) (?:tells|follows|depicts|imagines|portrays|is about)\b",
    re.IGNORECASE,
)
"""What is told in these happened to nobody, whatever its tense."""
_STAGED = Sought(
    rf"\bin {_ARTICLE}(?:film|movie|play|thriller|comedy|(?:television|tv|radio) (?:drama|series|episode)){_ENDING}"
    r"|\b(?:film|movie|play|drama|thriller|series|novel|opera|musical) "
    r"(?:tells|follows|depicts|imagines|opens|ends|begins|portrays|is about)\b",
    re.IGNORECASE,
)
"""What is told in these in the present is their plot; what they tell of the past may have happened."""
_DRILL = Sought(
    rf"\b(?:in|during|for|of) {_ARTICLE}(?:drills?|exercises?|war games?)\b",
    re.IGNORECASE,
)
_RULED = frozenset({"declare", "rule", "judge", "count", "class", "deem", "mark", "score"})
"""What umpires of a drill do: "30 soldiers were *declared* dead"."""
_BEATEN = frozenset({"eliminate", "neutralise", "neutralize", "liquidate"})
"""What troops do to make-believe enemies: "in the exercise they *eliminated* eight terrorists"."""
_PRESENT = frozenset({"VBZ", "VBP"})
_NO_ONES = (
    "bill game deal plan project proposal motion amendment reform match contest momentum mood engine idea hope dream "
    "programme program treaty initiative measure legislation appeal economy market demand competition romance "
    "conversation time appetite rumour rumor story song pain"
)
_THINGS = frozenset(_NO_ONES.split())
"""What is killed without a death: "parliament *killed the bill*"."""
_NEAR = 6
"""What "which" stands for is told so near before it (words)."""
_CALLED_DEAD = (
    "silence end wood tree leaf line heat weight zone sea calm battery phone letter language season spot shot centre "
    "center stop grass plant star money hour reckoning"
)
_LIFELESS = frozenset(_CALLED_DEAD.split())
"""What is called dead without a death: "a *dead silence*", "a *dead end*"."""
_DEEDS = frozenset({"attack", "counterattack", "raid", "strike", "assault", "ambush", "operation", "clash"})


def without_make_believe(parsed: Parsed, sentence: Sentence, found: list[Event]) -> list[Event]:
    """Give the events of a sentence without those that befell nobody.

    Told in a novel, a game or a dream; as the plot of a film or a play, in the present; as the score of a drill; of a
    bill, a match, a deed, or "of which one", told of things. A film that tells in the past of people killed, somebody
    killed on a set, in a cinema or during a drill, and whoever writes or plays are none of these.

    Args:
        parsed: The text.
        sentence: Where they are told.
        found: The events of it.
    """
    if not any(event.harm in _HARMS for event in found):
        return found
    start, end = sentence.start, sentence.end
    invented = _INVENTED.search(parsed.plain, start, end) is not None
    staged = _STAGED.search(parsed.plain, start, end) is not None
    drill = _DRILL.search(parsed.plain, start, end) is not None
    return [
        event
        for event in found
        if event.harm not in _HARMS
        or not (
            invented
            or (staged and _is_in_the_present(event.trigger))
            or (drill and _is_scored(event))
            or _befell_things(event)
        )
    ]


def _is_in_the_present(trigger: Token) -> bool:
    helping = children(trigger, {"aux", "auxpass"})
    if helping:
        return all(one.lower_ in {"is", "are"} for one in helping)
    return trigger.tag_ in _PRESENT or (trigger.pos_ == "ADJ" and trigger.head.tag_ in _PRESENT)


def _is_scored(event: Event) -> bool:
    """As in "in the drill 30 were *declared* dead", "twelve *"victims"* were killed in a drill"."""
    above = [event.trigger, event.trigger.head]
    ruled = any(lemma(one) in _RULED for one in above) or lemma(event.trigger) in _BEATEN
    quoted = [victim for victim in event.victims if victim.i and victim.doc[victim.i - 1].text in {'"', "“", "'", "‘"}]
    return ruled or bool(quoted)


def _befell_things(event: Event) -> bool:
    return bool(event.victims) and all(
        _is_a_thing(victim, event.trigger) or _is_one_of_things(victim) for victim in event.victims
    )


def _is_a_thing(victim: Token, trigger: Token) -> bool:
    if victim.pos_ not in {"NOUN", "PROPN"} or children(victim, {"nummod"}):
        return False
    called = any(one.lower_ == "dead" for one in children(victim, {"amod"}))
    if called or trigger.lower_ == "dead":
        return lemma(victim) in _LIFELESS and (called or victim.i <= trigger.i)
    if lemma(trigger) not in words("harms", "verbs", "killed"):
        return False
    own = victim.dep_ == "dobj" and lemma(trigger) == "kill" and lemma(victim) in _THINGS
    return own or lemma(victim) in _DEEDS


def _is_one_of_things(victim: Token) -> bool:
    """As in "sent four cars, *of which one* was blown up"."""
    before = list(victim.doc[max(0, victim.i - _NEAR) : victim.i])
    if not (victim.pos_ == "NUM" or victim.lower_ == "one") or [one.lower_ for one in before[-2:]] != ["of", "which"]:
        return False
    nouns = [one for one in before[:-2] if one.pos_ in {"NOUN", "PROPN"}]
    return bool(nouns) and not is_people(nouns[-1])
