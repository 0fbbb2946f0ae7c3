"""Deaths told by lives and fates: "met his death", "lost her life", "took the lives of four", "took three of"."""

from __future__ import annotations

from itertools import pairwise

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.denials import is_negated, is_supposed
from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.met_fates import fate_behind
from sijill.extract.arabic.names import is_given, is_title, name_at
from sijill.extract.arabic.people import is_people
from sijill.extract.arabic.phrases import Phrase, phrase_at, uncounted
from sijill.extract.arabic.victims import FARTHEST, STRICT, following, preceding
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_OF_WOUNDS = frozenset({"متاثرا", "متاثره", "متاثرين"})
_EACH = frozenset({"كل", "كلا"})
"""As in "met *each of* A and B their death", told by their names."""
_LOST = frozenset({"فقد", "فقدت", "فقدوا", "فقدا", "خسر", "خسرت", "خسروا"})
_LED_BY = frozenset({"من", "في", "علي", "اثر", "جراء", "جرا", "قرب", "مع", "قصف", "استهداف", "داخل", "امام", "الي"})
_GOES_ON = ("وكان", "وقد", "ولم", "ولا", "واصبح")
_OF_THEM = frozenset({"معه", "معها", "فيها", "فيه", "منها", "منه", "عليها", "عليه", "لها", "له", "بها", "به", "الله"})
_NEAR = 4
_LIVES = "ارواح"
_FARTHEST_CAUSE = 9
"""A verb of taking stands within so many words before "the lives of" (words)."""


def met_death(words: tuple[Word, ...], at: int, used: set[int]) -> ArabicEvent | None:
    """As in "Met his death", "lost her life": the victims stand between the two words, or before them."""
    if not is_one_of(words[at], "killed", "fate_verbs"):
        return None
    met = fate_behind(words, at)
    if (
        met is None
        or words[at + 1].text in _EACH
        or _something_else(words, at, met)
        or any(harms_told(word.text) & {Harm.INJURED} for word in words[at + 1 : met])
    ):
        return None
    between = next((p for i in range(at + 1, met) if (p := phrase_at(words, i)) is not None), None)
    phrase = between or preceding(words, at, used) or _after_fate(words, met)
    return ArabicEvent(Harm.KILLED, at, phrase, is_negated(words, at)) if phrase is not None else None


def _something_else(words: tuple[Word, ...], at: int, met: int) -> bool:
    """Whether something of theirs, or a clause joined on, stands before the life: "lost *his sight* and his life"."""
    between = words[at + 1 : met]
    own = bool({words[at].text, words[at].bare} & _LOST) and any(
        (b.text.endswith("ها") or b.ends_in_ha)
        and not (is_people(b.text) or is_people(b.bare) or is_given(b.text))
        and a.text not in _LED_BY
        and b.text not in _OF_THEM
        for a, b in pairwise(between)
    )
    return own or any(a.text in {"،", ","} and b.text.startswith(_GOES_ON) for a, b in pairwise(between))


def _after_fate(words: tuple[Word, ...], met: int) -> Phrase | None:
    """Who met it, behind the word for it, past "of the wounds" and a comma, past the day."""
    while met + 1 < len(words) and words[met + 1].text in arabic_words("report", "times"):
        met += 1
    if met + 2 < len(words) and words[met + 1].text in _OF_WOUNDS:
        met += 2 + (met + 3 < len(words) and words[met + 3].text in {"،", ","})
    phrase = phrase_at(words, met + 1) if met + 1 < len(words) else None
    if phrase is None or (phrase.definite and not is_title(words[phrase.head])):
        return None
    named = name_at(words, phrase.last, len(words), True) is not None
    return phrase if named or not phrase.definite else None


def _taken(words: tuple[Word, ...], at: int) -> ArabicEvent | None:
    """As in "shelling *takes three of* the workers": a number joined to "with" right behind the verb."""
    after = words[at + 1].text if at + 1 < len(words) else ""
    phrase = (phrase_at(words, at + 1) or bare_number(words, at + 1)) if after.startswith("ب") else None
    if phrase is None or phrase.count_words is None:
        return None
    return ArabicEvent(Harm.KILLED, at, phrase, is_negated(words, at))


def _clause_end(words: tuple[Word, ...], at: int) -> int:
    """Where the clause of word ``at`` ends, at the latest a dozen words on."""
    end = min(len(words), at + FARTHEST)
    return next((i for i in range(at, end) if words[i].text in {"،", ","}), end)


def _clause_before(words: tuple[Word, ...], at: int) -> tuple[Word, ...]:
    """What took the lives stands between the verb and them: "*a bomb left from the war* took *the lives of*"."""
    far = _FARTHEST_CAUSE if words[at].text.startswith("ب") or words[at].text == _LIVES else _NEAR
    before = words[max(0, at - far) : at]
    last = max((i + 1 for i, word in enumerate(before) if word.text in {"،", ",", "؛", ":"}), default=0)
    return before[last:]


def _counted(words: tuple[Word, ...], at: int) -> Phrase | None:
    phrase = phrase_at(words, at)
    return phrase if phrase is not None and phrase.is_counted else None


def took_lives(words: tuple[Word, ...], at: int, used: set[int]) -> ArabicEvent | None:
    """As in "took the lives of four", "four fell victim to it"."""
    if not (is_one_of(words[at], "killed", "life") or is_one_of(words[at], "killed", "taking")):
        return None
    if is_one_of(words[at], "killed", "taking"):
        return _taken(words, at)
    taking = [i for i in range(at - len(_clause_before(words, at)), at) if is_one_of(words[i], "killed", "life_verbs")]
    if not taking or is_supposed(words, taking[-1]):
        return None
    phrase = following(words, at + 1, used, Harm.KILLED, STRICT + 2)
    if phrase is None and is_one_of(words[at], "killed", "fallen_to"):
        phrase = next((p for i in range(at + 1, _clause_end(words, at)) if (p := _counted(words, i)) is not None), None)
    if phrase is None:
        return None
    asked = words[at + 1].text in {"اي", "ايه"}
    return ArabicEvent(Harm.KILLED, at, uncounted(phrase) if asked else phrase, is_negated(words, at))
