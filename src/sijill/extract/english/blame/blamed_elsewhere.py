"""Who answers for a harm by another sentence: "The front *claimed the attack*", "Police *blamed* it *on* rebels"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.blame.accusations import behind_lead, own_speakers, subjects_of
from sijill.extract.english.blame.attackers import ATTACKS
from sijill.extract.english.blame.doers import described, is_armed, is_of_peace, may_answer
from sijill.extract.english.harms.reality import is_irrealis
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.claims import AllegedPerpetrator, Claim
from sijill.model.vocabulary import Accusation, Harm, Status
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_Told = tuple["Token", Accusation]
_HARMS = frozenset({Harm.KILLED, Harm.INJURED})
_DEEDS = (ATTACKS - {"operation", "campaign"}) | {
    "attack",
    "bombing",
    "killing",
    "death",
    "massacre",
    "murder",
    "incident",
    "violence",
    "carnage",
    "assassination",
    "deed",
    "act",
    "toll",
    "casualty",
    "beheading",
}
_SHARES = frozenset({"responsibility", "involvement", "role", "part", "hand", "blame"})
_ANSWERING = frozenset({"responsibility", "blame"})
"""What is claimed with a deed; who takes *part* in something claims none."""
_BLAMING = frozenset({"blame", "accuse", "suspect"})
_LAYING = frozenset({"blame", "attribute", "ascribe", "pin"})
_TAKING = frozenset({"claim", "take", "assume", "admit"})
_DENYING = frozenset({"deny", "reject", "disclaim"})
_MAKING = frozenset({"carry", "conduct", "launch", "stage", "perpetrate", "commit", "mount", "execute", "order"})
_CUES = _BLAMING | _LAYING | _TAKING | _DENYING | _MAKING | {"be"}
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
_POINTING = frozenset({"it", "this", "that", "them"})
_OTHER = frozenset(
    {
        "similar",
        "previous",
        "past",
        "other",
        "earlier",
        "many",
        "several",
        "most",
        "recent",
        "such",
        "numerous",
        "another",
    }
)
"""What turns a deed into others than the one told of: "*similar* attacks"."""
_NOBODY = frozenset({"no", "nobody", "none", "neither"})
_ATTACKERS = frozenset({"attacker", "assailant", "gunman", "bomber", "killer", "perpetrator", "shooter", "murderer"})
_ON_THE_OTHER_SIDE = (*_ATTACKERS, "terrorist", "rebel", "guerrilla", "militant", "insurgent", "robber", "raider")
_ANOTHER = Sought(
    r"\b(?:an?|another|one|two|three|four|five|second|third|further|other|later|separate) "
    r"(?:\w+ ){0,3}"
    r"(?:attack|raid|strike|airstrike|bombing|blast|explosion|ambush|shooting|assault|incident)s?\b"
    r"|\b(?:last|on|earlier|later|also) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\belsewhere\b|\blater (?:the same|that) day\b",
    re.IGNORECASE,
)
"""What in a later sentence may open another deed than the one the text leads with."""
_DOUBTED = Sought(
    r"\b(?:no|not|never|nobody|none|neither|hardly|false|falsely|wrong|wrongly|mistake|rumou?rs?|whether|if|asks?|asked"
    r"|dismiss\w*|rul\w+ out|cleared|released|believe|had (?:the|they)|often|usually|sometimes)\b|n['’]t\b",
    re.IGNORECASE,
)
"""A sentence with one of these lays a deed to nobody."""
_MISHAP = Sought(r"\b(?:crash\w*|accident\w*|collaps\w*|flood\w*|capsiz\w*|epidemic|famine|cholera)\b", re.IGNORECASE)
"""For a mishap somebody may be blamed who did nobody harm."""
_REACH = 6
"""A deed is told of so many sentences before whoever answers for it, at most (sentences)."""


def with_blame(parsed: Parsed, claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims, each with those whom another clause of the text makes answerable for the deed it tells of.

    A definite deed ("the attack", "it", responsibility for nothing else) is the one last told of; with the deed a text
    leads with go all of its claims so far. Deeds like it, of the past or in general, are none of them.

    Args:
        parsed: The text.
        claims: Its claims in reading order.
    """
    found = list(claims)
    told = [at for at, claim in enumerate(found) if claim.harm in _HARMS and not claim.negated]
    if not told:
        return found
    for verb in parsed.with_lemma(_CUES):
        if verb.pos_ not in {"VERB", "AUX"} or (lemma(verb) != "be" and is_irrealis(verb)):
            continue
        sentence = parsed.sentence_at(int(verb.idx))
        doubted = _DOUBTED.search(parsed.plain, sentence.start, sentence.end) is not None
        for actor, how in _answerable(verb):
            if (doubted and how is not Accusation.DENIED) or is_of_peace(actor):
                continue
            if not (is_armed(actor) or (actor.pos_ == "PROPN" and (may_answer(actor) or actor.ent_type_ == "GPE"))):
                continue
            person = described(parsed, actor, how)
            bare = lemma(verb) == "blame" and not children(verb, {"prep"})
            for at in _meant(parsed, verb, found, told):
                if bare and _MISHAP.search(parsed.plain, found[at].span.start, found[at].span.end):
                    continue
                found[at] = _with(found[at], person)
    return found


def _with(claim: Claim, who: AllegedPerpetrator) -> Claim:
    """The claim with one more who answers; none whose own people it tells of, nor one told of already as such."""
    surface = claim.victims.surface.lower()
    own = {word for word in who.surface.lower().split() if len(word) > 3}
    if own & set(surface.split()) or any(surface.rstrip("s").endswith(one) for one in _ON_THE_OTHER_SIDE):
        return claim
    if claim.victims.status is Status.COMBATANT:
        return claim
    held = {(one.surface.lower(), one.status) for one in claim.alleged_perpetrators}
    if (who.surface.lower(), who.status) in held:
        return claim
    return replace(claim, alleged_perpetrators=(*claim.alleged_perpetrators, who))


def _meant(parsed: Parsed, verb: Token, claims: Sequence[Claim], told: Sequence[int]) -> list[int]:
    """The claims of the deed somebody answers for: of the same sentence before, or of the last that told of one."""
    offset = int(verb.idx)
    sentence = parsed.sentence_at(offset)
    before = [at for at in told if claims[at].span.start < offset]
    if not before:
        return []
    last = parsed.sentence_at(claims[before[-1]].span.start).index
    if sentence.index - last > _REACH:
        return []
    nearest = [at for at in before if parsed.sentence_at(claims[at].span.start).index == last]
    if any(claims[at].is_historical or claims[at].relation.apart for at in nearest):
        return nearest if sentence.index - last <= 1 else []
    current = [at for at in before if not claims[at].is_historical and not claims[at].relation.apart]
    starts = sorted({parsed.sentence_at(claims[at].span.start).start for at in current})
    if any(_ANOTHER.search(parsed.plain, at, parsed.sentence_at(at).end) for at in starts[1:]):
        return nearest
    return [at for at in current if at in nearest or not claims[at].alleged_perpetrators]


def _answerable(verb: Token) -> Iterator[_Told]:
    """Whoever the verb makes answerable for a definite deed, with how they stand."""
    word = lemma(verb)
    if word in _LAYING and any(_is_the_deed(one) for one in children(verb, {"dobj", "nsubjpass"})):
        yield from ((one, Accusation.ACCUSED) for one in _after(verb, {"on", "to"}))
    if word in _BLAMING and any(_is_the_deed(one) for one in _after(verb, {"for", "of", "over"})):
        yield from ((one, Accusation.ACCUSED) for one in _blamed(verb))
    if word == "blame" and not children(verb, {"prep", "nsubjpass", "neg", "xcomp", "ccomp"}):
        # "residents *blamed the army*", for nothing else
        yield from ((one, Accusation.ACCUSED) for one in children(verb, {"dobj"}) if _is_somebody_blamed(one))
    if word == "accuse" and any(_does_the_deed(one) for one in _doings(verb)):
        yield from ((one, Accusation.ACCUSED) for one in _blamed(verb))
    if word in _TAKING | _DENYING and not children(verb, {"neg"}):
        how = Accusation.DENIED if word in _DENYING else Accusation.CLAIMED
        if any(_is_own_share(one) for one in children(verb, {"dobj"})) or (how is Accusation.DENIED and _denies(verb)):
            yield from ((one, how) for one in _somebody(verb))
    if word == "be":
        yield from _told_by_be(verb)
    if word in _MAKING and not children(verb, {"neg"}) and _does_the_deed(verb):
        doers = [one for one in _somebody(verb) if is_armed(one) and not _is_denied(verb) and not _says(one.head)]
        yield from ((one, Accusation.ALLEGED) for one in doers)


def _is_somebody_blamed(one: Token) -> bool:
    """As in "blamed *the army*"; not "blamed the army's silence", "blamed rebels in Talin for it"."""
    return is_armed(one) and not children(one, {"prep", "relcl", "acl"})


def _blamed(verb: Token) -> list[Token]:
    found = children(verb, {"nsubjpass"}) or children(verb, {"dobj"})
    return [joined for one in found for joined in (one, *one.conjuncts)]


def _somebody(verb: Token) -> list[Token]:
    subjects = subjects_of(verb)
    return [one for one in subjects if not any(c.lower_ in _NOBODY for c in one.children) and one.lower_ not in _NOBODY]


def _after(verb: Token, preps: set[str]) -> list[Token]:
    misread = [one for one in children(verb, {"advcl", "xcomp"}) if "to" in preps and _is_a_side_misread(one)]
    return behind_lead(verb, preps) or [thing for one in misread for thing in children(one, {"dobj"})]


def _is_a_side_misread(clause: Token) -> bool:
    """As in "attributed it to *separatist* fighters", where the parse takes the side for what somebody does."""
    return lemma(clause) in words("statuses", "combatant") and any(c.lower_ == "to" for c in children(clause, {"aux"}))


def _doings(verb: Token) -> list[Token]:
    held = [*children(verb, {"prep"}), *[p for one in children(verb, {"dobj"}) for p in children(one, {"prep"})]]
    return [doing for prep in held if prep.lower_ == "of" for doing in children(prep, {"pcomp"})]


def _does_the_deed(verb: Token) -> bool:
    """As in "carrying out *the attack*", "being behind *the attack*"."""
    if lemma(verb) in _MAKING:
        return any(_is_the_deed(one) for one in children(verb, {"dobj", "nsubjpass"}))
    return lemma(verb) == "be" and any(_is_the_deed(one) for one in _behind(verb))


def _behind(verb: Token) -> list[Token]:
    return [thing for prep in children(verb, {"prep"}) if prep.lower_ == "behind" for thing in children(prep, {"pobj"})]


def _is_own_share(thing: Token) -> bool:
    """Whether what is claimed or denied is one's part in the deed told of, and in no other."""
    if lemma(thing) not in _SHARES:
        return _is_the_deed(thing) and thing.lower_ not in _POINTING and lemma(thing) in ATTACKS
    preps = [prep for prep in children(thing, {"prep"}) if prep.lower_ in {"for", "in"}]
    deeds = [deed for prep in preps for deed in children(prep, {"pobj"})]
    deeds += [
        d for prep in children(thing.head, {"prep"}) if prep.lower_ in {"for", "in"} for d in children(prep, {"pobj"})
    ]
    taken = lemma(thing.head) in _TAKING and lemma(thing) not in _ANSWERING
    return not taken and all(map(_is_the_deed, deeds)) and not any(one.lower_ in _OTHER for one in thing.children)


def _is_the_deed(thing: Token) -> bool:
    """Whether a noun is the deed told of: "the attack", "Monday's bombing", "it"; none of several, none like it."""
    if thing.lower_ in _POINTING:
        return True
    if lemma(thing) not in _DEEDS or any(c.lower_ in _OTHER for c in thing.children):
        return False
    marked = [c for c in thing.children if c.dep_ in {"det", "poss"}]
    told_anew = children(thing, {"relcl", "acl"}) or any(c.lower_ == "of" for c in children(thing, {"prep"}))
    return any(c.lower_ in _DEFINITE or c.dep_ == "poss" for c in marked) and not told_anew


def _denies(verb: Token) -> bool:
    """As in "denied *that it had carried out the attack*", "denied *carrying out the attack*"."""
    return any(_does_the_deed(one) for one in children(verb, {"ccomp", "xcomp"}))


def _says(verb: Token) -> bool:
    return lemma(verb) in words("reporting", "verbs") | {"believe", "think"}


def _is_denied(verb: Token) -> bool:
    return verb.dep_ in {"ccomp", "xcomp"} and lemma(verb.head) in _DENYING


def _told_by_be(verb: Token) -> Iterator[_Told]:
    """As in "the army said it *was behind the strike*", "the killers *were soldiers*"."""
    if _is_denied(verb):
        return
    if any(_is_the_deed(one) for one in _behind(verb)):
        for actor in children(verb, {"nsubj"}):
            own = own_speakers(actor, verb)
            denied = bool(children(verb, {"neg"}))
            yield from ((one, Accusation.DENIED if denied else Accusation.CLAIMED) for one in own)
            if not own and not denied and actor.pos_ != "PRON" and not any(c.lower_ in _NOBODY for c in actor.children):
                yield actor, Accusation.ALLEGED
    if not children(verb, {"neg"}) and any(_are_the_killers(one) for one in children(verb, {"nsubj"})):
        yield from ((one, Accusation.ALLEGED) for one in children(verb, {"attr"}) if is_armed(one))


def _are_the_killers(subject: Token) -> bool:
    marked = any(c.lower_ in _DEFINITE for c in subject.children)
    return lemma(subject) in _ATTACKERS and marked and not children(subject, {"relcl", "acl"})
