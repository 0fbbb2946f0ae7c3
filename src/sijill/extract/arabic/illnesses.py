"""Deaths and harm that an Arabic text lays to an illness, to age or to fright: nobody did them."""

from __future__ import annotations

import re

from sijill.extract.arabic.disasters import tells_of_attack
from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_DEATHS = "توفي توفيت توفوا وفاه وفيات مات ماتت ماتوا موت رحيل رحل رحلت قضي قضت فارق فارقت"
_DIED = frozenset(_DEATHS.split())
"""Words of dying that say of no hand: nobody is "killed" or "martyred" by an illness alone."""
_ILLS = "نوبه جلطه سكته ازمه ذبحه سرطان مرض مرضه مرضها وعكه صراع معاناه التهاب فيروس كورونا كوليرا مضاعفات شيخوخه"
_ILL = frozenset(_ILLS.split())
_OF_ILLNESS = {
    "نوبه": "قلبيه",
    "جلطه": None,
    "سكته": None,
    "ازمه": "قلبيه صحيه",
    "ذبحه": None,
    "صراع": "مع",
    "معاناه": "مع",
    "مضاعفات": "مرض مرضه مرضها المرض صحيه",
    "وعكه": "صحيه",
}
"""What must follow a word that means other things too."""
_SICKNESS = "مرض المرض سرطان السرطان جلطه سكته نوبه كورونا كوليرا وعكه فيروس شيخوخه"
_ILLNESSES = frozenset(_SICKNESS.split())
_LEADS = frozenset({"بعد", "اثر", "جراء", "جرا", "بسبب", "نتيجه", "بعيد", "مع", "عقب"})
_STRUCK = frozenset(["اصيب", "اصيبت", "اصيبوا", "اصيبا", "اصيبتا", "يصاب", "تصاب", "اصابه", "اصابات", "اصاب", "اصابت"])
_CASES = frozenset({"بحاله", "بحالات", "بنوبه", "بنوبات", "بمرض", "بفيروس", "بداء"})
_WITHOUT_WOUND = (
    "ذعر هلع خيبه احباط رعب ذهول دهشه خوف حمي كوليرا كورونا ملاريا سرطان جلطه سكري طاعون حصبه اسهال ضنك جرب جدري "
    "انفلونزا التهاب عدوي وباء لشمانيا قلبيه سكته اكتياب غضب عصبيه مرض فيروس كوفيد برد زكام"
)
_ABOUT = frozenset({"ناهز", "يناهز", "تناهز", "ناهزت"})
_OLD, _OLDEST = 70, 120
"""Whoever passes away at such an age, told as such, died of it (years)."""
_GAMES = frozenset({"مباراه", "المباراه", "مباريات", "المباريات", "بطوله", "البطوله", "التدريبات"})
_NO_WOUNDS = frozenset(_WITHOUT_WOUND.split())
"""What somebody is stricken with who was not wounded."""
_MIXED = "جروح جراح رصاص كسور كسر طلقات طلقه شظايا شظيه حروق اصابات قذيفه رضوض"
_WOUNDED_TOO = frozenset(_MIXED.split())
"""As in "with panic *and wounds*"."""
_AGED = re.compile(
    r"(?:^| )عن (?:عمر |\d\d |سن |ما )|(?:^| )(?:بعد|اثر|حافله|طويله) (?:مسيره|رحله|حياه|عطا|نوبه|بال)|ناهز"
)
_NATURAL = frozenset({"طبيعيه", "طبيعيا"})
_CUSTODY = "سجن سجون سجنه معتقل معتقله معتقلات احتجاز احتجازه اعتقال اعتقاله تعذيب"
_WANT = "حصار حصارها جوع جوعا اهمال نقص منع"
_WOUNDS = "جروح جراحه بجراحه جراحها اصابته اصابتها قصف رصاص"
_HELD = frozenset(f"{_CUSTODY} {_WANT} {_WOUNDS}".split())
"""A death of illness in custody, under siege or of wounds is harm told of."""
_NEAR = 9
"""The illness stands within so many words behind the word of dying (words)."""


def is_of_illness(words: tuple[Word, ...], trigger: int, harm: Harm) -> bool:
    """Whether the harm at word ``trigger`` is laid to an illness, to age or to a fright, and to nothing that was done.

    Args:
        words: The sentence.
        trigger: The word of the death, or of those "stricken".
        harm: The harm it tells of.
    """
    if harm is Harm.INJURED:
        return _is_stricken(words, trigger)
    if not forms(words[trigger].text) & _DIED:
        return False
    if _is_of_old_age(words, trigger):
        return True
    if any(forms(word.text) & _HELD for word in words):
        return False
    near = range(trigger + 1, min(len(words), trigger + 1 + _NEAR))
    return any(_is_illness(words, at) or words[at].text in _NATURAL for at in near)


def tells_of_illness(words: tuple[Word, ...], at: int) -> bool:
    """As in "X breathed her last *after a long illness*": nobody did it, where no wound or jail is told of.

    Args:
        words: The sentence.
        at: The word of dying; the illness stands behind it.
    """
    if any(forms(word.text) & _HELD for word in words):
        return False
    return any({word.text, word.text.removeprefix("ب")} & _ILLNESSES for word in words[at + 1 :])


def _is_of_old_age(words: tuple[Word, ...], trigger: int) -> bool:
    """As in "the singer X passed away *at the age of 90*", with no wound or jail in between."""
    near = words[trigger + 1 : trigger + 1 + _NEAR + _NEAR]
    aged = next((i for i, word in enumerate(near) if word.text == "عن" or word.text in _ABOUT), len(near))
    told = (word.text for word in near[aged : aged + 4] if word.text.isdigit())
    old = any(_OLD <= int(text) <= _OLDEST for text in told)
    return old and not any(forms(word.text) & _HELD or tells_of_attack(word) for word in near[:aged])


def tells_of_age(words: tuple[Word, ...], at: int) -> bool:
    """As in "mourned the singer X, *aged* 87", "*after a long career*": an obituary, where no wound is told of.

    Args:
        words: The sentence.
        at: The word of mourning; the age stands behind it.
    """
    if any(forms(word.text) & _HELD for word in words):
        return False
    told = " ".join(word.text for word in words[at + 1 :])
    return bool(_AGED.search(told))


def _is_stricken(words: tuple[Word, ...], trigger: int) -> bool:
    """As in "was stricken *with fever*", "the people were *seized with panic*": the verb is that of being wounded."""
    if not forms(words[trigger].text) & _STRUCK:
        return False
    near = words[trigger + 1 : trigger + 1 + _NEAR]
    if any(word.text in _GAMES for word in near) and not any(map(tells_of_attack, words)):
        return True
    if any(_is_wounded_too(word) for word in near):
        return False
    led = [word.text[1:].removeprefix("ال") for word in near if word.text[0] == "ب"]
    first = led[0] if led else ""
    case = next((i + 1 for i, word in enumerate(near) if word.text in _CASES), len(near))
    return first in _NO_WOUNDS or (case < len(near) and near[case].text.removeprefix("ال") in _NO_WOUNDS)


def _is_wounded_too(word: Word) -> bool:
    text = word.text.removeprefix("و").removeprefix("ب").removeprefix("ال")
    return text in _WOUNDED_TOO


def _is_illness(words: tuple[Word, ...], at: int) -> bool:
    """As in "*of a heart attack*", "after *a struggle with the disease*"."""
    text = words[at].text
    led = text[0] == "ب" or words[at - 1].text in _LEADS
    for ill in forms(text) & _ILL if led else ():
        wanted = _OF_ILLNESS.get(ill)
        after = words[at + 1].text if at + 1 < len(words) else ""
        if wanted is None or after in wanted.split():
            return True
    return False
