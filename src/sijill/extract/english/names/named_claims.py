"""The names of the dead put into the claims that tell of their deaths; the rest in claims of their own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.harms.event import Event
from sijill.extract.english.names.name_chains import Mention
from sijill.extract.english.names.name_fates import is_named_place
from sijill.extract.english.names.named_dead import Named
from sijill.extract.english.tolls.listed_claims import is_list
from sijill.extract.english.victims.victims import Group
from sijill.extract.english.words.word_stock import is_known_given
from sijill.extract.placed import Placed
from sijill.model.claims import Claim, VictimsStated
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm
from sijill.text.names import name_tokens

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

_OWNED = re.compile(r"(?:his|her|their)\b", re.IGNORECASE)
_SURELY_NOT = -3.0
"""Below this a name that grammar alone took for a victim's is left out again."""
_LIKELY_NOT = -1.2
"""As much where others are named in full among the dead: such a text names whom it means."""


@dataclass(frozen=True)
class NamedDead:
    """Those of one sentence who are named among the dead and stand in no claim of it."""

    sentence: Sentence
    event: Event
    group: Group

    @property
    def extent(self) -> tuple[int, int]:
        """The characters of the sentence, and of the names where they run over its end."""
        return min(self.sentence.start, self.group.start), max(self.sentence.end, self.group.end)


def with_names(placed: Sequence[Placed], people: Sequence[Named], sure: Collection[str] = frozenset()) -> list[Placed]:
    """Give the claims with the names of the dead told of in them, each person under one name.

    Args:
        placed: The claims.
        people: Everybody named, as :func:`sijill.extract.english.names.named_dead.named_people` gives them.
        sure: The ids of claims whose sentence says itself that those it names are the dead.

    "X was wounded and died": of the same words it is told that they are hurt, which weighs nothing against the name.
    """
    dead = [person for person in people if person.total > 0]
    homes, housed = _Homes(placed), dict[int, list[str]]()
    for person in dead:
        held = homes.of(person)
        own = [at for at in held if person.spellings & set(placed[at].claim.victims.names)]
        for at in held:
            if own and not any(at == other or _are_the_same(placed[at].claim, placed[other].claim) for other in own):
                continue
            housed.setdefault(at, []).append(person.name)
    least = _LIKELY_NOT if any(len(person.parts) > 1 for person in dead) else _SURELY_NOT
    alive = {name for person in people if person.total < least for name in person.spellings}
    called = {name: person.name for person in (*people, *dead) for name in person.spellings}
    hurt = {one.claim.victims.span for one in placed if one.claim.harm is Harm.INJURED and one.claim.victims.names}
    found = []
    for at, one in enumerate(placed):
        if not _tells_of_death(one):
            found.append(one)
            continue
        names = [
            _known(_printed_as(name, called), called) for name in one.claim.victims.names if not is_named_place(name)
        ]
        told = [
            called.get(name, name)
            for name in names
            if (is_list(one.claim) and len(name_tokens(name)) > 1)
            or one.claim.id in sure
            or (one.claim.victims.span in hurt and one.claim.count.low == one.claim.count.high)
            or (name not in alive and not (dead and _is_family(name, called)))
        ]
        told += housed.get(at, [])
        stated = replace(one.claim.victims, names=tuple(dict.fromkeys(told)))
        found.append(replace(one, claim=replace(one.claim, victims=stated)))
    return found


def _are_the_same(claim: Claim, named: Claim) -> bool:
    """Whether a claim may tell of those another names: as many, and nobody's own beside them ("*his* guard")."""
    if claim.harm_span is not None and claim.harm_span == named.harm_span:
        return False  # "A, the mayor, and B were killed": two groups of one verb
    owned = _OWNED.match(claim.victims.surface) and not _OWNED.match(named.victims.surface)
    return claim.count.low == named.count.low and not (owned and named.count.low == 1)


def without_speakers(people: Sequence[Named], placed: Sequence[Placed], speakers: Collection[str]) -> list[Named]:
    """Give everybody named, none of those who speak in the text told as dead for what they lost alone.

    A speaker whom a claim itself names among its victims stays one: people are quoted who died later.

    Args:
        people: Everybody named.
        placed: The claims.
        speakers: The names of those who speak.
    """
    told = {name for one in placed if _tells_of_death(one) for name in one.claim.victims.names}
    for person in people:
        if person.surely != {1} and person.spellings & set(speakers) and not person.spellings & told:
            person.is_told_dead = False
    return list(people)


def _printed_as(name: str, called: Mapping[str, str]) -> str:
    """The spelling of somebody named that differs by the shape of its apostrophe alone; else the name."""
    straight = name.replace("\u2019", "'")
    return straight if straight in called else name


def _known(name: str, called: Mapping[str, str]) -> str:
    """The spelling of somebody named that a name ends in: "Hajja *Salma Haddad*"; else the name.

    A child whose name ends in its father's is nobody's title: "Noor *Samir Haddad*" is Noor.
    """
    parts = name.split()
    if is_known_given(parts[0]):
        return name
    ends = (" ".join(parts[at:]) for at in range(len(parts) - 1))
    return next((end for end in ends if end in called), name)


def _is_family(name: str, called: Mapping[str, str]) -> bool:
    """Whether a name that nobody bears is one part alone: a family's."""
    return name not in called and len(name_tokens(name)) < 2


def named_alone(parsed: Parsed, placed: Sequence[Placed], people: Sequence[Named]) -> Iterator[NamedDead]:
    """Give, sentence by sentence, the dead who are named where no claim tells of them."""
    if not any(_tells_of_death(one) for one in placed):
        return
    homes = _Homes(placed)
    lone: dict[int, list[tuple[Named, Mention]]] = {}
    for person in people:
        if person.total > 0 and not homes.of(person):
            mention = max(person.mentions, key=lambda held: held[1])[0]
            lone.setdefault(parsed.sentence_at(mention.start).index, []).append((person, mention))
    for index, told in sorted(lone.items()):
        yield _told(parsed, parsed.sentences[index], sorted(told, key=lambda held: held[1].start))


def _told(parsed: Parsed, sentence: Sentence, told: list[tuple[Named, Mention]]) -> NamedDead:
    start, end = told[0][1].start, told[-1][1].end
    piece = parsed.doc.char_span(start, told[0][1].end, alignment_mode="expand")
    head = piece.root if piece is not None else parsed.doc[sentence.first]
    return dead_by_name(parsed, sentence, (start, end), head, [person.name for person, _ in told])


def dead_by_name(
    parsed: Parsed, sentence: Sentence, extent: tuple[int, int], head: Token, names: Sequence[str]
) -> NamedDead:
    """Give those named in some characters of a sentence as its dead, as many as there are names."""
    start, end = extent
    stated = VictimsStated(
        surface=" ".join(parsed.text[start:end].split()),
        names=tuple(dict.fromkeys(names)),
        span=parsed.span(start, end),
    )
    count = CountFound(Count(len(names), len(names)), start, start)
    event = Event(Harm.KILLED, head, (head,), kind="people")
    return NamedDead(sentence, event, Group((head,), start, end, count, stated, True))


class _Homes:
    """The claims of deaths of a text, to be asked which of them hold a mention of a name."""

    def __init__(self, placed: Sequence[Placed]) -> None:
        deaths = (
            (one.claim.span.start, one.claim.span.end, at) for at, one in enumerate(placed) if _tells_of_death(one)
        )
        self._deaths = sorted(deaths)
        self._longest = max((end - start for start, end, _ in self._deaths), default=0)

    def of(self, person: Named) -> set[int]:
        """The claims of deaths whose words hold a mention of the name that says its bearer is dead."""
        told = [mention for mention, weight in person.mentions if weight > 0] or [
            max(person.mentions, key=lambda held: held[1])[0]
        ]
        return {at for mention in told for at in self._holding(mention)}

    def _holding(self, mention: Mention) -> Iterator[int]:
        first = bisect_left(self._deaths, (mention.end - self._longest, 0, 0))
        last = bisect_left(self._deaths, (mention.start + 1, 0, 0))
        return (at for _, end, at in self._deaths[first:last] if mention.end <= end)


def _tells_of_death(one: Placed) -> bool:
    return one.claim.harm is Harm.KILLED and not one.claim.negated
