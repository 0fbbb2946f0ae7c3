"""What Arabic words say of who people are: civilians, men of a force of the state, of an armed group."""

from __future__ import annotations

from sijill.extract.arabic.callings import status_of_calling, status_of_served
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.people import PeopleWord, people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import UNDER_ARMS, Status

_OF_CIVILIANS = frozenset({"الطلابيه", "النقابيه", "النسويه", "الكشفيه", "العماليه", "الطبيه", "الاغاثيه", "الخيريه"})
_AND_HURT = frozenset({"وجرحي", "ومصابين", "ومصابون", "وقتلي"})
"""As in "dead *and wounded* of the army"."""
_BEFORE_ITS = 10
"""A force is named within so many words before "its members" (words)."""


def status_between(words: tuple[Word, ...], first: int, last: int) -> Status:
    """Give the status the words from ``first`` to before ``last`` state."""
    found = {word_status(word.text) for word in words[first:last]}
    for status in (Status.COMBATANT, Status.SECURITY, Status.CIVILIAN):
        if status in found:
            return status
    return Status.UNKNOWN


def word_status(word: str) -> Status:
    """Give the status a folded word states, by itself or as the name of a force."""
    noun = people_word(word)
    if noun is not None:
        return noun.status
    bare = word.removeprefix("ال")
    if word in arabic_words("status", "armed_groups") or bare in arabic_words("status", "armed_groups"):
        return Status.COMBATANT
    return Status.SECURITY if bare in arabic_words("status", "forces") else Status.UNKNOWN


def status_of(words: tuple[Word, ...], head: int, end: int, noun: PeopleWord) -> Status:
    """Give the status of the people of a noun: by their force, their calling, or the words that describe them.

    Args:
        words: The sentence.
        head: The noun.
        end: One past the words of people and qualities behind it.
        noun: What the noun says of people.
    """
    calling = status_of_calling(words, head) or status_of_served(words, head)
    if calling is not None:
        return calling
    if noun.status is Status.UNKNOWN and _are_of_both(words, end):
        return Status.MIXED
    member = words[head].text.removeprefix("ال") in arabic_words("status", "members")
    served = _served(words, head + 1) if member else None
    if served is None and noun.status in {Status.COMBATANT, Status.SECURITY}:
        served = _own_force(words, head)
    past = end + (end < len(words) and words[end].text in _AND_HURT)
    if served is None and _is_of_a_force(words, past) and not _is_of_civilians(words, past):
        served = _served(words, past) or _own_status(words[past + 1] if past + 1 < len(words) else None)
    if served is not None:
        return served
    told = [people_word(word.text) for word in words[head:end]]
    for status in (Status.COMBATANT, Status.SECURITY, Status.CIVILIAN):
        if any(held is not None and held.status is status for held in told):
            return status
    among = end < len(words) and words[end].text in arabic_words("report", "including")
    near = () if among else words[end : end + 2]
    return Status.CIVILIAN if any(word_status(word.text) is Status.CIVILIAN for word in near) else noun.status


def _own_status(word: Word | None) -> Status | None:
    """As in "three wounded of *the fighters*"."""
    held = people_word(word.text) if word is not None else None
    return held.status if held is not None and held.status in UNDER_ARMS else None


def _are_of_both(words: tuple[Word, ...], end: int) -> bool:
    """As in "20 dead *of the civilians and soldiers*", "*between soldier and civilian*": some under arms, some not."""
    if end + 2 >= len(words) or words[end].text not in {"من", "بين"} or words[end + 2].text[0] != "و":
        return False
    held = people_word(words[end + 1].text), people_word(words[end + 2].text[1:])
    statuses = {one.status for one in held if one is not None}
    return Status.CIVILIAN in statuses and bool(statuses & UNDER_ARMS)


def _is_of_a_force(words: tuple[Word, ...], end: int) -> bool:
    """As in "five dead *of the forces* of", "two *of the army*"."""
    if (
        end < len(words)
        and words[end].text[:1] == "ل"
        and (
            words[end].text.removeprefix("ل").removeprefix("ل") in arabic_words("status", "bodies_of_men")
            or word_status(words[end].text.removeprefix("ل").removeprefix("ل")) in UNDER_ARMS
        )
    ):
        return True
    if end + 1 >= len(words) or words[end].text not in {"من", "ل"}:
        return False
    of = words[end + 1].text
    armed = word_status(of) in {Status.COMBATANT, Status.SECURITY}
    return armed or of in arabic_words("status", "bodies_of_men")


def _is_of_civilians(words: tuple[Word, ...], at: int) -> bool:
    """As in "two dead *of the civil defence*", "of" and the article joined to the word."""
    bodies = arabic_words("status", "civil_bodies")
    of = [word.text.removeprefix("لل" if not i else "") for i, word in enumerate(words[at : at + 2])]
    if len(of) > 1 and of[1] in _OF_CIVILIANS:
        return True  # "of the *students'* movement"
    return bool(of) and (of[0] in bodies or " ".join(of) in bodies or "ال" + " ".join(of) in bodies)


def status_of_force(words: tuple[Word, ...], at: int) -> Status:
    """Give the side of whom a number alone is "of", joined to it: "the killing of three *of the army*"."""
    if at >= len(words) or words[at].text[:1] != "ل" or not _is_of_a_force(words, at) or _is_of_civilians(words, at):
        return Status.UNKNOWN
    return _served(words, at) or Status.UNKNOWN


def _served(words: tuple[Word, ...], end: int) -> Status | None:
    """Whose a member is: of a force of the state ("members *of the police*"), an armed group, a body of civilians."""
    near = words[end : end + 5]
    for at, word in enumerate(near):
        bare = word.bare.removeprefix("ال")
        if bare in arabic_words("status", "civil_bodies") or " ".join(
            w.text for w in near[at : at + 2]
        ) in arabic_words("status", "civil_bodies"):
            return Status.CIVILIAN
    for at, word in enumerate(near):
        if not word.text[0].isalnum():
            break
        force = _force(word, at == 0)
        if force is not None:
            return force
    return None


def _force(word: Word, may_be_joined: bool) -> Status | None:
    """Whether a word names an armed group or a force of the state, a particle joined to it or not."""
    bare = word.bare.removeprefix("لل" if may_be_joined else "")
    bare = bare.removeprefix("ل" if may_be_joined else "").removeprefix("ال")
    named = {word.text.removeprefix("ال"), bare}
    if named & arabic_words("status", "armed_groups"):
        return Status.COMBATANT
    return Status.SECURITY if named & arabic_words("status", "forces") else None


def _own_force(words: tuple[Word, ...], head: int) -> Status | None:
    """As in "the ministry of defence said that 20 of *its members*": of the force named last before."""
    owned = words[head].text.endswith(("ه", "ها", "هم")) and words[head].text not in arabic_words("status", "members")
    if not owned:
        return None
    near = reversed(words[max(0, head - _BEFORE_ITS) : head])
    return next((force for word in near if (force := _force(word, False)) is not None), None)


def with_force(words: tuple[Word, ...], noun: int, last: int) -> int:
    """The end of a phrase with the force its people are members of."""
    if words[noun].text not in arabic_words("status", "members") or last >= len(words) or words[last].text != "من":
        return last
    forces = arabic_words("status", "forces") | arabic_words("status", "armed_groups")
    named = [i for i in range(last + 1, min(len(words), last + 4)) if words[i].text.removeprefix("ال") in forces]
    return named[0] + 1 if named else last


def is_of_force(word: Word) -> bool:
    """Whether a word behind "men of" names a force, or the firemen."""
    return word.text.removeprefix("ال") in arabic_words("status", "forces") | {"اطفا", "امن"}
