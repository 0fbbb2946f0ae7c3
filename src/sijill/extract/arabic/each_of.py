"""Names behind "each of", which stands apart from its verb: "fell in the attack *each of* A, B and C"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_named, harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.name_rolls import roll_of
from sijill.extract.arabic.name_runs import stop_of_names
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

FARTHEST = 10
"""So many words may tell when and where, between the verb and "each of" (words)."""
_EACH = frozenset({"كل", "كلا"})
_STOPS = frozenset({"،", ",", "؛", ":", "ان", "بان", "الذي", "التي", "الذين", "حق", "ضد", "قبل", "يد", "جانب", "طرف"})
"""What parts a verb from "each of": another clause, or whoever did it ("*at the hand of* each of A and B")."""
_ACTS = frozenset({"مقتل", "استشهاد", "مصرع", "وفاه", "اعدام", "اغتيال", "ارتقا", "تصفيه"})


def told_each_of(words: tuple[Word, ...], at: int) -> tuple[tuple[int, int], ...]:
    """Give the names behind "each of" that the verb at ``at`` leads to, past what tells when and where; else none.

    Args:
        words: The sentence.
        at: A verb of death, or of losing or leaving with "life" right behind it.
    """
    begins = _behind_verb(words, at)
    if begins is None:
        return ()
    far = min(len(words) - 2, begins + FARTHEST)
    each = next((i for i in range(begins, far) if words[i].text in _EACH and words[i + 1].text == "من"), None)
    if each is None or any(_parts(words, i) for i in range(begins, each)):
        return ()
    if words[at].bare in _ACTS and each > begins and not _leads_to(words, at):
        return ()
    return tuple(roll_of(words, each + 2, stop_of_names(words, each, len(words))))


def _behind_verb(words: tuple[Word, ...], at: int) -> int | None:
    """Where what may stand between the verb and "each of" begins; ``None`` where no verb of death stands."""
    if Harm.KILLED in harms_told(words[at].text):
        return at + 1
    if not is_one_of(words[at], "killed", "fate_verbs") or at + 1 >= len(words):
        return None
    fates = arabic_words("killed", "fate")
    return at + 2 if words[at + 1].text in fates else None


def _parts(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word between begins another clause, or tells of people, so that "each of" may be of something else."""
    text = words[at].text
    if text in _STOPS or is_given(text) or number_found(words, at) is not None:
        return True
    if harms_told(text) or harms_named(text) or {text, words[at].bare} & arabic_words("report", "verbs"):
        return text not in arabic_words("report", "causes") and text.removeprefix("ال") not in _causes()
    force = is_one_of(words[at], "status", "perpetrators")
    return people_word(text) is not None and not force


def _causes() -> frozenset[str]:
    return arabic_words("report", "causes")


def _leads_to(words: tuple[Word, ...], at: int) -> bool:
    """As in "led *to* the death in the raid of each of": nobody else is the subject of what "each of" follows."""
    return at > 0 and words[at - 1].text in {"الي", "عن", "في"}
