"""Lives told one after the other behind an Arabic toll: "Rami (38) was a teacher. His wife Safa. Their sons A, B"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sijill.extract.arabic.fallen_names import named_at
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.kin_names import first_names, is_kin_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.lists import NameLine
from sijill.extract.arabic.name_rolls import past_lead, roll_of
from sijill.extract.arabic.name_runs import past_age
from sijill.extract.arabic.names import AGES, CLOSING, OPENING, is_given, is_title, name_words
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm

REACH = 7
"""Whose lives are told stand within so many sentences behind the toll (sentences)."""
FEWEST, MOST = 2, 12
"""A toll of fewer or more people is no frame for lives told one by one (persons)."""
_WAS = frozenset({"كان", "كانت", "كانا", "كانوا", "عرفه", "عرفها", "احبه", "احبها", "ترك", "تركت", "لم", "لن"})
"""What is told of the dead behind their names: "*was*", "*left*", "had *not* yet turned ten"."""
_WHO = frozenset({"الذي", "التي", "اللذان", "اللتان", "وهو", "وهي", "وهما"})
_WHERE = frozenset({"في", "مع", "معه", "معها", "معهما", "معهم", "خارج", "داخل", "قرب", "عند", "لدي", "علي"})
_COMMAS = frozenset({"،", ",", "-", "–"})
_LIVES = "يزال تزال زال زالت نجا نجت نجوا نجيا يقول تقول يروي تروي يتذكر تتذكر يرقد ترقد ينتظر تنتظر يبحث تبحث"
_ALIVE = frozenset(_LIVES.split())


def lives_told(held: ArabicText, told: Sequence[Told]) -> Iterator[tuple[NameLine, ...]]:
    """Give the names whose lives are told behind a toll without names, where there are as many as the toll counts.

    Nobody among them speaks, waits or was hurt: then the whole row is of others.

    Args:
        held: The text.
        told: The claims its sentences make, in reading order.
    """
    dead = [t for t in told if t.claim.harm is Harm.KILLED and not (t.claim.negated or t.claim.when.historical)]
    if not dead or any(t.claim.victims.names for t in dead):
        return
    counts = {_exact(t.claim): t.sentence.index for t in reversed(dead) if FEWEST <= _exact(t.claim) <= MOST}
    others = {t.sentence.index for t in told if t.claim.harm is not Harm.KILLED}
    for count, index in counts.items():
        lines: list[NameLine] = []
        for sentence in held.sentences[index + 1 : index + 1 + REACH]:
            names = _of_a_life(sentence, not lines) if sentence.index not in others else []
            if sentence.index in others:
                break
            if not names and lines:
                break
            lines += [NameLine(sentence, *name) for name in names]
            if len(lines) >= count:
                break
        apart = len({line.sentence.index for line in lines}) > 1
        if len(lines) == count and apart and any(_is_close(line.sentence.words) for line in lines):
            yield tuple(lines)
            return


def _is_close(words: tuple[Word, ...]) -> bool:
    """Whether a sentence opens with kin, or tells somebody's age: passers-by are not told of so."""
    first = past_lead(words, 0, len(words))
    return any(is_kin_told(words, i) for i in range(first)) or bool({word.text for word in words} & (AGES - {"من"}))


def _exact(claim: Claim) -> int:
    low, high = claim.count.low, claim.count.high
    return low if low is not None and low == high else 0


def _of_a_life(sentence: ArabicSentence, opens: bool) -> list[tuple[int, int]]:
    """The names a sentence opens with when it goes on to tell who they were, and of nothing they do."""
    words = sentence.words
    if any(_is_living(word) for word in words):
        return []
    first = past_lead(words, 0, len(words))
    led = any(is_kin_told(words, i) or is_title(words[i]) for i in range(first))
    if (opens and any(is_kin_told(words, i) for i in range(first))) or _tells_where(words):
        return []  # "*their father X* was at work": the dead have no name yet
    if first >= len(words):
        return []
    kin = next((i for i in range(first) if is_kin_told(words, i)), None)
    whole = named_at(words, 0)
    if whole is not None:
        roll = roll_of(words, whole[0], len(words)) or [whole]
        return roll if _tells_who(words, roll[-1][1], led) else []
    names, end = first_names(words, first, len(words), True) if kin is not None else ([], first)
    return names if names and _tells_who(words, end, True) else []


def _tells_where(words: tuple[Word, ...]) -> bool:
    """As in "X *was in* the market *when* it went off": where somebody was who saw it; "on his way" is of the dead."""
    rest = [word.text for word in words]
    placed = any(
        a in {"كان", "كانت", "كانا"} and b in _WHERE and not c.startswith(("طريق", "حال"))
        for a, b, c in zip(rest, rest[1:], [*rest[2:], ""], strict=False)
    )
    return placed or bool(set(rest) & {"لحظه", "حين", "عندما", "حينما"} and set(rest) & {"وقع", "وقعت", "دوي", "سمع"})


def _is_living(word: Word) -> bool:
    if word.text in _ALIVE or word.bare in _ALIVE:
        return True
    told = harms_told(word.text) | harms_named(word.text)
    other = bool(told - {Harm.KILLED, Harm.DISPLACED}) and not is_given(word.text)
    return other or bool({word.text, word.bare} & arabic_words("report", "verbs") and not is_given(word.text))


def _tells_who(words: tuple[Word, ...], at: int, led: bool) -> bool:
    """Whether an age, a calling, "who", "was" or the end stands behind a name, and no deed of a living bearer."""
    after = past_age(words, at)
    aged = after > at
    while after < len(words) and words[after].text in _COMMAS | CLOSING | OPENING:
        after += 1
    if after >= len(words):
        return aged or led
    word = words[after]
    calling = {word.text, word.text.removeprefix("ال")} & name_words("callings")
    was = {word.text, word.bare} & (_WAS | _WHO)
    if was:
        return True
    if not (calling and (aged or led)):
        return False
    rest = words[after + 1 :]
    end = next((i for i, one in enumerate(rest) if one.text in _COMMAS), None)
    return end is None or end + 1 >= len(rest) or bool({rest[end + 1].text, rest[end + 1].bare} & (_WAS | _WHO))
