"""Whether an Arabic sentence says that a harm did not happen, or only might."""

from __future__ import annotations

from itertools import pairwise

from sijill.extract.arabic.forms import forms, harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

FARTHEST = 9
"""A denial reaches this many words on (words)."""
_TRYING = "حاول حاولت حاولوا حاولا يحاول تحاول يحاولون محاولا محاولين محاوله محاولات"
_TRIED = frozenset(_TRYING.split())
"""As in "they *tried* to kill X": who lives is not to be named as dead."""
_WARNED = frozenset({"حذر", "حذرت", "حذروا", "يحذر", "تحذر", "يحذرون", "محذرا", "محذره", "محذرين", "تحذير", "تحذيرات"})
_MAY = frozenset({"يمكن", "ممكن", "الممكن", "يكاد", "تكاد", "كاد", "كادت", "يحتمل", "المحتمل", "شانه", "شانها"})
"""As in "*may* take the lives of"."""
_STORIES = frozenset({"فيلم", "فيلما", "مسلسل", "مسرحيه", "مناوره", "محاكاه"})
_SERIES = "مسلسل"
_ONE_AFTER_ANOTHER = frozenset(
    {"الفلتان", "القصف", "القتل", "الخطف", "العنف", "الاجرام", "الموت", "الدم", "استهداف", "الاستهداف"}
)
_STORY = 5
"""A film or an exercise is named within so many words before what it shows (words)."""
_FEARING = "يخشي تخشي يخشون نخشي يتخوف تتخوف يتخوفون تخوف تخوفت تخوفات مخاوف خشيه خوف خوفا قلق"
_FEARED = frozenset(_FEARING.split())
_BEFALLING = "اصيب اصيبت اصيبوا اصيبا جرح جرحت جرحوا قتل قتلت قتلوا استشهد استشهدت استشهدوا"
_BEFELL = frozenset(_BEFALLING.split())
"""As in "survived an attempt on his life *and his guard was hurt*": a verb joined on tells of somebody else."""
_ACTS = frozenset({"اصابه", "مقتل", "استشهاد", "جرح", "وفاه"})
"""As in "a doctor's escape from an attempt *and the wounding of his guard*"."""
_THAT = frozenset({"ذلك", "هذا", "هذه"})
"""What is denied in "denied that and said 15 fighters were killed": what was said before, nothing that follows."""
_TRUTH = frozenset({"صحه", "موشرات", "موشر", "دلايل", "ادله", "دليل"})
_NO = frozenset({"لا", "وجود", "دون", "اي"})
"""As in "there is *no truth* in", "without *any sign* of"."""
_TURNS = frozenset({"الذي", "التي", "الذين", "اللذين", "اللذان", "اللتين", "اللتان", "لكن", "ولكن", "بل"})
"""Words behind which something else is told: "nothing shows who killed the two *who* were killed"."""
_NOT_SO = "غير"
_WITHOUT = frozenset({"لا", "ولا", "دون", "بدون", "بلا"})
_NEWS = frozenset({"انباء", "انبا", "معلومات", "تقارير", "تسجيل", "ورود"})
_ATTEMPTS = frozenset({"محاوله", "محاولات", "من"})
IN_WHICH = frozenset({"فيها", "فيه", "خلالها", "خلاله", "جراءها", "اثرها"})
_COMMAS = frozenset({"،", ",", ":", "(", ")"})


_SAVE = frozenset({"باستثنا", "استثنا", "سوي", "الا", "عدا", "ماعدا", "خلا"})
_BUT = frozenset({"عن", "ان", "انه", "انها", "انهم", "ذلك"})
_NOBODY = frozenset({"لم", "ولم", "لا", "ولا", "لن", "ليس", "وما", "ينج"})


def excepts(words: tuple[Word, ...], at: int) -> bool:
    """Give whether who is told of from here on is left out: "the whole family was killed *save* the child X".

    Behind a denial ("*nobody* was killed *but* X") it is the other way round, and "عدا عن" is "besides".
    """
    if words[at].text not in _SAVE or (at + 1 < len(words) and words[at + 1].text in _BUT):
        return False
    return not any(word.text in _NOBODY for word in words[max(0, at - FARTHEST) : at])


def is_negated(words: tuple[Word, ...], at: int) -> bool:
    """Whether the harm at word ``at`` is denied or survived."""
    before = _clause_before(words, at, 4)
    told = {word.text for word in before} | {word.bare for word in before}
    near = {form for word in _negating(before) for form in (word.text, word.bare)}
    if told & arabic_words("report", "still"):
        return False
    if _is_without_result(words, at) or _is_without_news(words, at):
        return True
    if _is_none_of_any(before):
        return True
    if near & arabic_words("report", "negators") and "يقل" not in near:
        return not told & ({"يقل", "يزيد", "يقارب"} | arabic_words("report", "unknown"))
    led = [i for i, word in enumerate(before) if is_one_of(word, "report", "leading_to")]
    survived = before[led[-1] :] if led else before
    joined = words[at].text.startswith("و") and words[at].bare in _BEFELL | _ACTS
    lived = any(is_one_of(word, "report", "survived") for word in survived) and not _is_of_the_attack(words, at)
    lived = lived and not joined
    return lived or _is_denied(words, at)


def _is_of_the_attack(words: tuple[Word, ...], at: int) -> bool:
    """As in "survived an attempt on his life *in which* three guards *were killed*": what the attack did to others."""
    return words[at - 1].text not in _ATTEMPTS and is_in_which(words, at)


def is_in_which(words: tuple[Word, ...], at: int) -> bool:
    """Whether the word of harm at ``at`` begins what something did: "an attack *in which were killed* three"."""
    return at + 1 < len(words) and words[at + 1].text in IN_WHICH and bool(harms_told(words[at].text))


def _negating(before: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words that may deny what follows them: "a *not* final toll" denies no harm behind it."""
    near = before[-2:]
    return near[1:] if len(near) == 2 and near[0].bare == _NOT_SO else near


def is_supposed(words: tuple[Word, ...], at: int) -> bool:
    """Whether the harm at word ``at`` is feared, threatened or imagined rather than told as done."""
    verb = words[at].text
    before = _clause_before(words, at, 3)
    near = [word.bare for word in before] + [word.text for word in before]
    if (verb[:2] in {"سي", "ست"} and len(verb) > 4) or "سوف" in near:
        return True
    if before and before[-1].bare in {"قد", "فقد", "لقد"} and verb[0] in "يت":
        return True
    if _is_of_a_story(words, at):
        return True
    if len(before) > 1 and before[-1].text == "ان" and before[-2].bare in _MAY:
        return True
    if verb[0] == "ل" and any(word.bare in {"لو", "لولا"} for word in words[:at]):
        return True
    if before and (forms(before[-1].text) & _TRIED or _is_warned_of(words, at)):
        return True
    threats = arabic_words("threatened", "before") | {"توعد", "توعدت", "متوعدا", "مهددا", "مهددين"}
    threatened = verb.startswith(("ب", "با")) and any(word.text in threats or word.bare in threats for word in before)
    return threatened or bool(set(near) & (arabic_words("report", "supposed") - {"قد"}))


def _is_of_a_story(words: tuple[Word, ...], at: int) -> bool:
    """As in "*a film* on the killing of X", in one clause; "*the series of* assassinations" is told as done."""
    for position in range(at - 1, max(-1, at - 1 - _STORY), -1):
        word = words[position]
        if word.text in _COMMAS:
            return False
        if {word.text, word.bare} & _STORIES:
            after = words[position + 1].text
            attacks = after in _ONE_AFTER_ANOTHER or (after.startswith("ال") and after.endswith("ات"))
            return not (_SERIES in {word.text, word.bare} and attacks)
    return False


def _is_warned_of(words: tuple[Word, ...], at: int) -> bool:
    """As in "*warned* the agency *of* the death of thousands", "*fears of* a fall of victims": what may come."""
    before = _clause_before(words, at, 6)
    before = before[:-1] if before and is_one_of(before[-1], "report", "falls") else before
    feared = _WARNED | _FEARED
    return bool(before) and before[-1].text == "من" and any(forms(word.text) & feared for word in before[:-1])


def is_other_mood(words: tuple[Word, ...], at: int) -> bool:
    """Whether a form that tells of harm only after "did not" stands without it ("pours", "serves" otherwise)."""
    return words[at].text in arabic_words("report", "jussive") and (
        at == 0 or words[at - 1].text not in {"لم", "ولم", "فلم", "لما"}
    )


def _is_without_result(words: tuple[Word, ...], at: int) -> bool:
    """As in "the shelling *did not result* in deaths"."""
    before = _clause_before(words, at, FARTHEST)
    negators, results = {"لم", "لا", "ولم", "ولا", "لن"}, arabic_words("report", "results")
    turned = max((i for i, word in enumerate(before) if word.text in _TURNS), default=0)
    return any(a.text in negators and b.text in results for a, b in pairwise(before[turned:]))


def _is_none_of_any(before: tuple[Word, ...]) -> bool:
    """As in "there is *no case of* death", "without *any loss of* life"."""
    negators = arabic_words("report", "negators")
    return any(b.text in {"اي", "ايه"} and {a.text, a.bare} & negators for a, b in pairwise(before[-3:]))


def _is_without_news(words: tuple[Word, ...], at: int) -> bool:
    """As in "and *no news of* victims", "*without reports of* deaths"."""
    before = _clause_before(words, at, 5)
    return any(a.text in _WITHOUT and b.text in _NEWS for a, b in pairwise(before))


def _clause_before(words: tuple[Word, ...], at: int, far: int) -> tuple[Word, ...]:
    start = max(0, at - far)
    for position in range(at - 1, start - 1, -1):
        if words[position].text in _COMMAS:
            return words[position + 1 : at]
    return words[start:at]


def _is_denied(words: tuple[Word, ...], at: int) -> bool:
    """As in "the spokesman denied the killing of": unless it is responsibility that is denied."""
    before = words[max(0, at - FARTHEST) : at]
    denied = [i for i, word in enumerate(before) if _is_denial(before, i, word)]
    if not denied:
        return False
    said = any(word.text in _THAT or word.bare in arabic_words("report", "verbs") for word in before[denied[-1] + 1 :])
    if said and before[denied[-1]].text not in _TRUTH:
        return False
    between = {word.text for word in before[denied[-1] :]} | {word.bare for word in before[denied[-1] :]}
    return not between & arabic_words("report", "responsibility") and not any(
        w.text in {"،", ","} for w in before[denied[-1] :]
    )


def _is_denial(before: tuple[Word, ...], at: int, word: Word) -> bool:
    """Whether a word denies, or "there is no truth in" does."""
    untrue = word.text in _TRUTH and at > 0 and before[at - 1].bare in _NO
    return untrue or bool({word.text, word.bare} & arabic_words("report", "denying"))


def denies_anyone(words: tuple[Word, ...], at: int, harm: Harm) -> bool:
    """Whether "anyone", or "any of" some people, is all that follows a denied harm."""
    following = [word.text for word in words[at + 1 : at + 3]]
    anyone = following[:1] == ["احد"] or following in (["اي", "من"], ["اي", "شخص"], ["ايا", "من"], ["اي", "مدني"])
    return anyone and is_negated(words, at) and harm in Harm
