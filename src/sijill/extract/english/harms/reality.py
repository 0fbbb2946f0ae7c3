"""Whether a harm told of is said to have happened, not to have happened, or neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.manifold_nouns import manifold
from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.sad_news import is_sad_to_tell
from sijill.extract.english.harms.supposed import ends_up, is_stated_in_protest, is_supposed
from sijill.extract.english.harms.untrue import is_alive_after_all, is_denied, is_made_up, is_not_so, is_wrongly_told
from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_PLAIN_MODALS = frozenset(
    {"would", "could", "might", "may", "will", "should", "must", "ca", "can", "'ll", "wo", "shall"}
)
_USUAL = frozenset({"typically", "usually", "normally"})
"""As in "we *typically* lose one colleague a year": what happens as a rule, and not this time."""
_UNREAL = frozenset({"would", "could", "should"})
"""With "have" they tell of what did not happen ("could have died"); "may have" tells of what perhaps did."""
_CONDITIONS = frozenset({"if", "unless", "whether", "lest"})
_GENERAL_VERBS = frozenset(
    {
        "use",
        "continue",
        "begin",
        "start",
        "manage",
        "go",
        "come",
        "happen",
        "proceed",
        "believe",
        "say",
        "report",
        "know",
    }
)


_RANKS = frozenset({"first", "second", "third", "latest", "last", "only"})
_COMMANDING = frozenset({"order", "command", "direct", "authorise", "authorize"})
_CHARGING = frozenset(
    {"accuse", "charge", "convict", "indict", "suspect", "sentence", "blame", "try", "guilty", "prosecute", "arrest"}
)


def is_irrealis(verb: Token) -> bool:
    """Whether a verb tells of something merely planned, feared, attempted, asked for or supposed."""
    for aux in children(verb, {"aux"}):
        perfect = any(c.lower_ in {"have", "has"} for c in children(verb, {"aux"}))
        if aux.lower_ in _PLAIN_MODALS and (not perfect or aux.lower_ in _UNREAL):
            return not _has_no(verb)
        if aux.lower_ == "to" and aux.tag_ == "TO" and not perfect and _is_only_aimed_at(verb):
            return True
    if any(how.lower_ in _USUAL for how in children(verb, {"advmod"})):
        return True
    first = verb.head if verb.dep_ == "conj" and not children(verb, {"nsubj", "nsubjpass"}) else verb
    # "whether he survived or also *succumbed*": the condition is that of both
    conditional = any(mark.lower_ in _CONDITIONS for one in (first, verb) for mark in children(one, {"mark"}))
    if conditional or is_supposed(verb):
        return True
    return is_made_up(verb) or is_not_so(verb) or _under_reaction(verb)


def is_asked(verb: Token) -> bool:
    """Whether the words only ask or wonder who did it: "it is not known who shot him"."""
    asking = any(child.lower_ in {"who", "whether", "what", "why"} for child in children(verb, {"nsubj", "mark"}))
    return asking and verb.dep_ in {"ccomp", "csubj", "pcomp"}


def _has_no(verb: Token) -> bool:
    return any(c.dep_ == "neg" for c in verb.children)


def _is_only_aimed_at(verb: Token) -> bool:
    head = verb.head
    if head.lower_ == "going" and verb.dep_ == "xcomp":
        # "we were going to be killed"
        return True
    if lemma(head) == "have" and head.tag_ in {"VBD", "VBN"}:
        # "had to flee" did; "knew that we had to die" may live
        return lemma(verb) == "die" and head.dep_ == "ccomp"
    if (
        verb.dep_ in {"acl", "relcl"}
        and children(verb, {"auxpass"})
        and is_people(head)
        and _is_ranked(head)
        and not _may_be(head)
    ):
        # "the fifth clerk to be killed this year" was
        return False
    if verb.dep_ in {"xcomp", "acl", "advcl", "ccomp", "relcl", "conj", "ROOT", "pcomp"}:
        return lemma(head) not in _GENERAL_VERBS and head.dep_ != "aux"
    return False


def _may_be(noun: Token) -> bool:
    """As in "he *may be* the first clerk to be killed"."""
    return any(aux.lower_ in _PLAIN_MODALS for aux in children(noun.head, {"aux"}))


def _is_ranked(noun: Token) -> bool:
    """As in "the *fifth* clerk", "the *latest* victim"; not who may be "the *next* to be killed"."""
    return any(one.ent_type_ == "ORDINAL" or one.lower_ in _RANKS for one in (noun, *children(noun, {"amod"})))


def _under_reaction(verb: Token) -> bool:
    reactions = words("harms", "reactions", "context")
    if verb.dep_ == "pcomp" and verb.head.lower_ in {"after", "following"}:
        # "ended the siege after killing three"
        return False
    if verb.dep_ in {"pcomp", "xcomp", "ccomp"} and not is_stated_in_protest(verb):
        for head in govern(verb, 2):
            if ends_up(head):
                return False
            if lemma(head) in reactions and lemma(head) not in {"deny", "protect", "call", "fear"}:
                return True
            if head.pos_ == "VERB":
                return False
    return False


def is_negated(token: Token, victims: tuple[Token, ...]) -> bool:
    """Whether the text says that the harm did not happen, or happened to nobody."""
    for link in (token, *_verbal_chain(token)):
        if any(
            c.dep_ == "neg" or c.lower_ in {"never", "without"}
            for c in link.children
            if c.i < token.i or c.dep_ == "neg"
        ):
            return True
        if link.dep_ == "pcomp" and link.head.lower_ == "without":
            return True
        if link is not token and any(c.lower_ in {"none", "neither"} and c.dep_ == "nsubj" for c in link.children):
            return True
    if is_denied(token) or is_alive_after_all(token) or is_wrongly_told(token):
        return True
    nobody = {"no", "none", "nobody", "neither", "zero"}
    for victim in (*victims, token):
        if victim.lower_ in nobody or any(c.lower_ in nobody for c in victim.children if c.i < victim.i):
            return True
        if _is_not_one(victim):
            return True
        two_before = [t.lower_ for t in token.doc[max(0, victim.i - 3) : victim.i]]
        if two_before[-2:] == ["no", "one"] or two_before[-1:] == ["no"]:
            return True
        if victim.left_edge.i and victim.left_edge.nbor(-1).lower_ == "no":
            return True
    return _in_no_report(token)


def _is_not_one(victim: Token) -> bool:
    """As in "*not a single* guard was killed", "*not one* guard was hurt"; not in "not one guard but two"."""
    if children(victim, {"conj"}) or any(joint.lower_ == "but" for joint in children(victim, {"cc"})):
        return False
    numbers = [one for one in children(victim, {"nummod"}) if one.lower_ == "one" and one.i == victim.i - 1]
    single = any(one.lower_ == "single" for one in children(victim, {"amod"}))
    denied = [victim] if single else numbers
    opening = [token.lower_ for token in victim.doc[victim.left_edge.i : victim.i]]
    if opening[:1] == ["not"] and opening[1:] in (["a"], ["even", "one"], ["even", "a"], ["even", "a", "single"]):
        return True
    return any(no.lower_ == "not" for one in denied for no in children(one, {"neg"}))


def _verbal_chain(token: Token) -> list[Token]:
    """Governors a negation reaches down from: auxiliaries, light verbs, joined verbs without a subject."""
    chain: list[Token] = []
    for head in govern(token, 3):
        light = token.dep_ in {"xcomp", "attr", "acomp", "oprd", "auxpass", "dobj", "prep", "pobj", "pcomp"}
        joined = token.dep_ == "conj" and not children(token, {"nsubj", "nsubjpass", "auxpass"})
        if not (light or joined) or (head.pos_ == "VERB" and lemma(head) in words("harms", "verbs", "killed")):
            break
        if token.dep_ in {"dobj", "pobj", "prep"} and lemma(head) not in {
            "cause",
            "result",
            "be",
            "report",
            "of",
            "in",
            "no",
            "have",
            "record",
            "suffer",
            "lead",
            "to",
        }:
            break
        chain.append(head)
        token = head
    return chain


_TOLD_BY = "report casualty case information word claim sign record evidence indication proof confirmation trace"
_TELLING_NOUNS = frozenset(_TOLD_BY.split())


def _in_no_report(token: Token) -> bool:
    """As in "No reports of deaths", "without any injuries", "no evidence that prisoners were executed"."""
    if children(token, {"mark"}) and token.dep_ in {"acl", "ccomp"} and lemma(token.head) in _TELLING_NOUNS:
        return any(c.lower_ in {"no", "without", "little"} for c in token.head.children)
    for head in govern(token, 3):
        if lemma(head) in _TELLING_NOUNS:
            return any(c.lower_ in {"no", "without"} for c in head.children)
        if head.lower_ == "without":
            return True
        if head.pos_ == "VERB":
            return False
    return False


def is_asserted_noun(noun: Token, victims: tuple[Token, ...]) -> bool:
    """Whether a noun of harm reports one, rather than looking back at it, reacting to it or aiming at it."""
    if _is_only_meant(noun) or _is_only_near(noun):
        return False
    if not victims and (_is_asked_about(noun) or _is_a_charge(noun)):
        return False
    governors = list(govern(noun, 4))
    verb = next((head for head in governors if head.pos_ in {"VERB", "AUX"}), None)
    reactions = words("harms", "reactions", "context")
    for head in governors:
        if lemma(head) in reactions and head.pos_ in {"VERB", "NOUN"} and head is not verb:
            return False
        if head is verb:
            break
    ended = verb is not None and lemma(verb) == "end" and noun.dep_ == "pobj" and noun.head.lower_ in {"in", "with"}
    reacts = verb is not None and lemma(verb) in reactions and not _is_charged_with(verb) and not ended
    merely = verb is not None and is_irrealis(verb) and not is_sad_to_tell(verb)
    if verb is not None and (reacts or merely or _has_no(verb)):
        return False
    if verb is not None and _past_reaction(verb):
        return False
    if manifold(noun) is not None:
        return True
    if lemma(noun) == "wounding" and any(victim.lower_ == "another" for victim in victims):
        return True
    numbered = bool(children(noun, {"nummod"})) or any(_is_counted(victim) for victim in victims)
    if numbered or (victims and _is_people(victims)):
        return not _is_modifier(noun)
    return _is_indefinite(noun) and _is_told(noun, verb)


_CHARGES = frozenset({"count", "charge", "crime", "offence", "offense", "suspicion"})
_ASPECTS = frozenset({"cause", "circumstance", "manner", "time", "date", "place", "motive", "reason"})


def _is_only_near(noun: Token) -> bool:
    """As in "she was *close to* death", "*near* death", "*escaped* death": who is so is alive."""
    if noun.dep_ == "pobj":
        return noun.head.lower_ == "near" or (noun.head.lower_ == "to" and noun.head.head.lower_ in {"close", "near"})
    return noun.dep_ == "dobj" and lemma(noun.head) in {"escape", "cheat", "avoid", "evade"}


def _is_a_charge(noun: Token) -> bool:
    """As in "11 *counts of* murder": what somebody stands accused of, in the words of a law."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "of" and lemma(noun.head.head) in _CHARGES


def _is_asked_about(noun: Token) -> bool:
    """As in "the *cause of death* is unknown": about a death told of elsewhere."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "of" and lemma(noun.head.head) in _ASPECTS


def _is_charged_with(verb: Token) -> bool:
    """As in "accused of *ordering* the killing of nine": what somebody stands accused of having had done was done."""
    charge = verb.head.head if verb.dep_ == "pcomp" else verb
    return lemma(verb) in _COMMANDING and lemma(charge) in _CHARGING


_FELT = frozenset({"outrage", "anger", "grief", "sorrow", "condolence", "horror"})


def is_looked_back_at(noun: Token, victims: tuple[Token, ...]) -> bool:
    """Whether a definite killing of a named person is taken as known: "condemned the murder *of Noor Haddad*".

    Who reacts to it, denies a part in it or looks into it grants that it happened; who plans it or tries it does not.
    """
    if lemma(noun) not in words("harms", "nouns", "killed"):
        return False
    felt = noun.dep_ == "pobj" and lemma(noun.head.head) in _FELT
    unnamed = (noun.dep_ == "dobj" or felt) and not any(token.ent_type_ == "PERSON" for token in noun.subtree)
    if not any(_is_named(v) or (unnamed and _is_brought_in(v)) for v in victims):
        return False
    determiners = {c.lower_ for c in noun.children if c.dep_ == "det"}
    aimed = words("harms", "aims", "context")
    if determiners & {"a", "an", "any", "no", "another"} or _is_only_meant(noun):
        return False
    nearest = next((h for h in govern(noun, 4) if h.pos_ in {"VERB", "AUX", "NOUN", "PROPN"}), None)
    if nearest is None or lemma(nearest) in aimed:
        return nearest is None and bool(determiners)
    return bool(determiners) or any(victim.dep_ == "poss" for victim in victims) or not is_irrealis(nearest)


def _is_brought_in(victim: Token) -> bool:
    """As in "condemned the killing of *two clerks*": people told of as new, by a number or "a"."""
    new = bool(children(victim, {"nummod"})) or any(c.lower_ in {"a", "an"} for c in children(victim, {"det"}))
    return is_people(victim) and (new or victim.pos_ == "NUM")


def _is_named(victim: Token) -> bool:
    beside = [*children(victim, {"appos"}), *victim.conjuncts]
    return any(token.ent_type_ == "PERSON" for token in (victim, *beside))


def _is_only_meant(noun: Token) -> bool:
    """As in "the *attempted* murder", "a *planned* killing"."""
    aimed = words("harms", "aims", "context")
    return any(lemma(word) in aimed or word.lower_ in aimed for word in children(noun, {"amod", "compound"}))


def _past_reaction(verb: Token) -> bool:
    """Whether the verb itself stands under one of reaction: "to prosecute those who committed murder".

    Who lays deaths at somebody's door ("denied it, *blaming* stray shells for nine deaths") grants them.
    """
    if lemma(verb) == "blame":
        return False
    reactions = words("harms", "reactions", "context")
    link = verb
    for head in govern(verb, 6):
        if link.dep_ in {"advcl", "conj", "parataxis"} or any(c.lower_ == "which" for c in children(link, {"nsubj"})):
            return False
        if lemma(head) in reactions and head.pos_ in {"VERB", "NOUN"}:
            return True
        link = head
    return False


def _is_counted(victim: Token) -> bool:
    return (
        bool(children(victim, {"nummod"}))
        or victim.pos_ == "NUM"
        or lemma(victim) in {"dozen", "score", "hundred", "thousand", "ten"}
    )


def _is_people(victims: tuple[Token, ...]) -> bool:
    known = ("civilian", "security", "combatant", "generic", "callings", "relatives", "neighbours")
    return any(
        victim.ent_type_ in {"PERSON", "NORP"} or any(lemma(victim) in words("statuses", key) for key in known)
        for victim in victims
    )


def _is_modifier(noun: Token) -> bool:
    return (
        noun.dep_ in {"compound", "nmod", "amod"} and noun.head.pos_ in {"NOUN", "PROPN"} and noun.head.i > noun.i + 1
    )


def _is_indefinite(noun: Token) -> bool:
    if any(
        c.lower_ in {"the", "this", "that", "these", "those", "any", "his", "her", "their", "its"}
        for c in noun.children
    ):
        return False
    head = noun.head if noun.dep_ == "conj" else noun
    return not any(c.lower_ in {"the", "this", "these", "those"} for c in head.children)


def _is_told(noun: Token, verb: Token | None) -> bool:
    if verb is None or noun.dep_ == "compound":
        return False
    if (
        noun.dep_ == "pobj"
        and noun.head.lower_ in {"in", "with", "by", "for", "after", "from", "before"}
        and lemma(verb) not in {"result", "lead", "end"}
    ):
        return False
    if verb.dep_ in {"relcl", "acl"} and not _is_outcome(verb):
        return False
    plural_or_mass = noun.tag_ in {"NNS", "NNPS"} or any(
        c.dep_ in {"compound", "amod", "det", "conj"} for c in noun.children
    )
    telling = words("harms", "telling", "context") | words("reporting", "verbs")
    return (plural_or_mass or noun.dep_ in {"conj", "pobj"}) and lemma(verb) in telling


def _is_outcome(verb: Token) -> bool:
    """As in "repelled the attack*, causing* deaths": what came of it, behind a comma."""
    return verb.tag_ == "VBG" and verb.i > 0 and verb.nbor(-1).text == ","
