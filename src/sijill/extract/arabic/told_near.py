"""Names of Arabic dead that only the text around them tells of: who is buried, whose family says how they were hit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sijill.extract.arabic.fallen_names import named_at
from sijill.extract.arabic.forms import harms_told
from sijill.extract.arabic.incidents import Told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.listed_claims import ListedClaim, claim_of_lines
from sijill.extract.arabic.lists import NameLine
from sijill.extract.arabic.name_rolls import roll_of
from sijill.extract.arabic.name_runs import past_age
from sijill.extract.arabic.people import is_kin
from sijill.extract.arabic.words import ArabicText, Word
from sijill.extract.placed import Placed
from sijill.model.vocabulary import Harm
from sijill.text.arabic import fold_letters

NEAR = 5
"""Somebody is buried within so many sentences of the death (sentences)."""
REACH = 20
"""What befell somebody is told within so many words behind the name (words)."""
_BURIED = frozenset({"دفن", "دفنت", "دفنا", "دفنوا", "ووري", "وريت"})
_GRAVE = "مقبره قبر قبره قبرها مثواه مثواها الثري جنازه صلاه مقابر القبر جانب تشييع مدفن مسقط"
_GRAVES = frozenset(_GRAVE.split())
_WHERE = frozenset({"في", "الي", "علي", "بعد", "قرب", "،", ",", "(", "مع", "لدي", "الذي", "التي", "داخل"})
_FAMILIES = frozenset({"عايله", "اسره", "ذوو", "ذوي", "اقارب", "عايلته"})
_THAT_HE = frozenset({"انه", "وانه", "بانه", "وبانه"})
_WHEN = frozenset({"حين", "حينما", "عندما", "لما", "بينما"})
_STRUCK = "اصابه اصابته استهدفه استهدفته ضربه ضربته قصفه قصفته قتله قتلته باغته باغتته"
_HIT = frozenset(_STRUCK.split())
_BEHIND = frozenset(
    ["وهو", "في", "علي", "اثناء", "اثنا", "خلال", "بعد", "قبل", "جراء", "جرا", "اثر", "داخل", "امام", "قرب", "مع"]
)
_LIVED = frozenset({Harm.INJURED, Harm.DETAINED, Harm.RESCUED})
_DIED = frozenset({"قتل", "استشهد", "قضي", "مات", "توفي"})


def near_the_dead(held: ArabicText, told: Sequence[Told], outlet: str | None) -> Iterator[ListedClaim]:
    """Give the claims of who is named as buried near a death, and of the one whose family says how he was hit.

    Args:
        held: The text.
        told: The claims its sentences make.
        outlet: Who publishes it.
    """
    dead = [t for t in told if t.claim.harm is Harm.KILLED and not t.claim.negated and not t.claim.when.historical]
    known = {fold_letters(name) for t in told for name in t.claim.victims.names}
    one = {t.sentence.index for t in dead if t.claim.count.low == t.claim.count.high == 1 and not t.claim.victims.names}
    near = {t.sentence.index + on for t in dead for on in range(NEAR + 1)}
    for sentence in held.sentences:
        words = sentence.words
        names = _buried(words) if sentence.index in near else ()
        names = names or _of_a_family(words, bool(one))
        lines = [NameLine(sentence, *name) for name in names]
        if not lines or any(_name(held, line) in known for line in lines):
            continue
        placed = Placed(claim_of_lines(held, Harm.KILLED, lines, outlet), sentence.paragraph, False, bool(dead))
        yield ListedClaim(placed, sentence)
        return


def _name(held: ArabicText, line: NameLine) -> str:
    words = line.sentence.words
    return fold_letters(held.span(words[line.first].start, words[line.last - 1].end).quote)


def _buried(words: tuple[Word, ...]) -> tuple[tuple[int, int], ...]:
    """As in "*his brother X was buried* in the village's graveyard": nobody buries his own, and a grave is told of."""
    for at in range(len(words) - 3):
        if not {words[at].text, words[at].bare} & _BURIED:
            continue
        name = named_at(words, at + 1) or (named_at(words, at + 2) if words[at + 1].ends_in_ha else None)
        if name is None:
            continue
        behind = past_age(words, name[1])
        after = words[behind].text if behind < len(words) else "."
        times = arabic_words("report", "times")
        digs = after not in _WHERE | times and after[0] != "ب" and not (after[0] == "و" and not is_kin(after))
        grave = any(w.text in _GRAVES or w.text.lstrip("بل") in _GRAVES for w in words[behind : behind + REACH])
        if grave and not digs:
            return tuple(roll_of(words, name[0], len(words))) or (name,)
    return ()


def _of_a_family(words: tuple[Word, ...], one_died: bool) -> tuple[tuple[int, int], ...]:
    """As in "*the family of X* said that *he* was herding sheep *when a rocket hit him*", where one death is told."""
    for at in range(1, len(words) - 3):
        said = {words[at - 1].text, words[at - 1].bare} & arabic_words("report", "verbs")
        name = named_at(words, at + 1) if said and words[at].text in _FAMILIES else None
        if name is None:
            continue
        for first in range(name[1], len(words) - 1):
            if words[first].text in _THAT_HE and _dies(words, first + 1, one_died):
                return (name,)
    return ()


def _dies(words: tuple[Word, ...], at: int, one_died: bool) -> bool:
    """Whether what is said of him tells of his death: "was killed", or "when a rocket hit him" of the one who died."""
    if words[at].text in _DIED and at + 1 < len(words):
        after = words[at + 1].text
        return after in _WHEN | _BEHIND | arabic_words("report", "times") or _is_of_a_cause(after)
    clause = words[at : at + REACH]
    killed = any(word.text.removeprefix("ف") in {"قتله", "قتلته"} for word in clause)
    hit = any(
        a.text in _WHEN and b.text in _HIT and c.text.removeprefix("ال") in arabic_words("report", "causes")
        for a, b, c in zip(clause, clause[1:], clause[2:], strict=False)
    )
    lived = any(harms_told(word.text) & _LIVED and word.text not in _HIT for word in clause)
    return hit and not lived and (one_died or killed)


def _is_of_a_cause(text: str) -> bool:
    return text[0] == "ب" and text[1:].removeprefix("ال") in arabic_words("report", "causes")
