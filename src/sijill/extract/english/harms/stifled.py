"""Ways of killing that some live through: strangled, smothered, drowned by others, buried or roasted alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.done_away import are_people, lived_on
from sijill.extract.english.words.grammar import children, lemma, verb_victims
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_TORMENTS = frozenset({"torture", "choke", "punch", "kick", "slap", "threaten", "beat", "electrocute", "gag", "pinch"})
_FUMES = frozenset({"gas", "smoke", "fume", "chlorine", "tear"})
_SHUT_IN = frozenset(
    {"container", "van", "truck", "boot", "trunk", "lorry", "cell", "tunnel", "hold", "wagon", "cellar", "well", "pit"}
)
_CRITICS = frozenset({"critic", "reviewer", "opponent", "press", "opposition", "judge", "voter", "media", "sun"})
_FAR = 5


def is_stifled(verb: Token) -> bool:
    """Whether people die of what the verb tells, and nothing says that they lived on."""
    if verb.pos_ != "VERB":
        return False
    word = lemma(verb)
    if word == "drown":
        return bool(drowned(verb)) and not lived_on(verb)
    if word in words("harms", "alive", "stifled") and _is_alive(verb):
        under = any(lemma(one) in words("harms", "under", "stifled") for one in verb.subtree)
        if under or _got_out(verb) or _is_shown(verb):
            return False
        return _by_people(verb) and not lived_on(verb) and any(map(are_people, verb_victims(verb)))
    if word not in words("harms", "verbs", "stifled") or _is_torment(verb) or lived_on(verb):
        return False
    if word in {"suffocate", "asphyxiate"} and _FUMES & {lemma(one) for one in _sentence(verb)}:
        return False
    with_it = [thing for prep in children(verb, {"prep"}) for thing in children(prep, {"pobj"})]
    if any(lemma(thing) in words("harms", "figures", "stifled") for thing in with_it):
        return False
    if suffocates(verb):
        return True
    return _by_people(verb) and any(are_people(one) and not _is_lone_pronoun(verb, one) for one in verb_victims(verb))


def _got_out(verb: Token) -> bool:
    """As in "were buried alive *but were dug out* by villagers", "*pulled free*", "*escaped*"."""
    for one in verb.doc[verb.i : sentence_end(verb)]:
        after = {child.lower_ for child in one.children if child.i > one.i}
        if lemma(one) in {"dig", "pull", "get", "climb", "crawl", "bring"} and after & {"out", "free", "up", "alive"}:
            return True
        if lemma(one) in {"free", "rescue"} or (lemma(one) == "escape" and verb.tag_ == "VBN"):
            return True
    return False


_SHOWS = frozenset({"film", "movie", "play", "novel", "documentary", "painting", "mural", "series", "story", "comic"})


def _is_shown(verb: Token) -> bool:
    """As in "*the film* shows three villagers buried alive"."""
    before = verb.doc[sentence_start(verb) : verb.i]
    return any(lemma(one) in _SHOWS for one in before)


def suffocates(verb: Token) -> bool:
    """Whether the subject dies: "eight prisoners *suffocated* in a container"."""
    if lemma(verb) not in {"suffocate", "asphyxiate"} or children(verb, {"dobj", "nsubjpass", "auxpass", "agent"}):
        return False
    within = [thing for prep in children(verb, {"prep"}) for thing in children(prep, {"pobj"})]
    return any(lemma(thing) in _SHUT_IN for thing in within) and any(map(is_people, children(verb, {"nsubj"})))


def drowned(verb: Token) -> tuple[Token, ...]:
    """As in "militiamen *drowned* two fishermen": whom others drown; nobody "drowns out" a speaker to death."""
    if lemma(verb) != "drown" or any(child.lower_ == "out" for child in verb.children):
        return ()
    return tuple(one for one in children(verb, {"dobj"}) if are_people(one))


def is_no_drowning(verb: Token) -> bool:
    """As in "drowned *out* the speaker", "drowned the village in darkness", "drowned *in debt*": nobody dies."""
    if lemma(verb) != "drown":
        return False
    within = [thing for prep in children(verb, {"prep"}) for thing in children(prep, {"pobj"})]
    figures = any(lemma(thing) in words("harms", "figures", "stifled") for thing in within)
    things = [one for one in children(verb, {"dobj"}) if one.lower_ not in {"himself", "herself", "themselves"}]
    return figures or any(child.lower_ == "out" for child in verb.children) or (bool(things) and not drowned(verb))


def _is_alive(verb: Token) -> bool:
    return any(word.lower_ == "alive" for word in verb.doc[verb.i + 1 : min(verb.i + 1 + _FAR, sentence_end(verb))])


def _by_people(verb: Token) -> bool:
    """Whether people do it, if the words say who: "*robbers* strangled two women", not "the blockade strangled"."""
    agents = [thing for by in children(verb, {"agent"}) for thing in children(by, {"pobj"})]
    doers = [*agents, *children(verb, {"nsubj"})]
    return all(
        is_people(one) or is_number(one) or one.pos_ == "PROPN" for one in doers if lemma(one) not in _KILLERS
    ) and not any(lemma(one) in _CRITICS for one in doers)


_KILLERS = words("statuses", "armed") | {"gang", "squad", "which", "that", "who", "husband", "burglar", "captor"}


def _is_lone_pronoun(verb: Token, one: Token) -> bool:
    """As in "he strangled *her*": those who lived on testify so; not "abducted two and strangled *them*"."""
    return one.lower_ in {"him", "her", "me", "us", "them", "he", "she", "i", "we", "they"} and verb.dep_ != "conj"


def _is_torment(verb: Token) -> bool:
    beside = [*verb.conjuncts, *([verb.head] if verb.dep_ == "conj" else [])]
    return any(lemma(other) in _TORMENTS for other in beside)


def _sentence(verb: Token) -> list[Token]:
    return list(verb.doc[sentence_start(verb) : sentence_end(verb)])
