"""Deaths of people told neither as a subject nor as an object: by pronouns, burials, "until death", "all of them"."""

from __future__ import annotations

from sijill.extract.arabic.cases import massacred, until_death
from sijill.extract.arabic.deeds import (
    all_before,
    all_of_them,
    burned_alive,
    departed,
    gone_by,
    killed_by_them,
    one_gone,
    put_down,
    wiped_out,
)
from sijill.extract.arabic.dying_of import dying_of, followed, put_to_death
from sijill.extract.arabic.of_the_hurt import some_died
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.pronouns import death_of_known, done_to_known, felled, life_of_known, own_dead, their_bodies
from sijill.extract.arabic.testified import buried, found_dead, seen_dead
from sijill.extract.arabic.words import Word

_WAYS = (
    until_death,
    massacred,
    felled,
    own_dead,
    their_bodies,
    buried,
    seen_dead,
    found_dead,
    death_of_known,
    life_of_known,
    done_to_known,
    put_down,
    all_of_them,
    all_before,
    gone_by,
    wiped_out,
    burned_alive,
    departed,
    one_gone,
    killed_by_them,
    dying_of,
    followed,
    put_to_death,
)


def told_otherwise(words: tuple[Word, ...], at: int, used: set[int]) -> Phrase | None:
    """Give who died by the word at ``at``, told in another way than as its subject or object; or ``None``.

    Args:
        words: The sentence.
        at: A word no other event was read from.
        used: Words that tell of somebody else.
    """
    return next((told for way in _WAYS if (told := way(words, at)) is not None), None) or some_died(words, at, used)
