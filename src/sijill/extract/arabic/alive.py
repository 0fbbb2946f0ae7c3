"""Whoever an Arabic text names beside the dead and goes on to tell of as alive: "X, *who got away*", "X *told us*"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_told
from sijill.extract.arabic.name_runs import past_age
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_DEEDS = (
    "نجا نجت نجوا نجيا ناج ناجيه الناجي الناجيه عاد عادت عادوا وصلوا وصلا خسر خسرت انقذ انقذت اسعف اسعفت هرع هرعت "
    "روي روت قال قالت قالوا يقول تقول يروي تروي تحدث تحدثت يتحدث تتحدث يتذكر تتذكر طالب طالبت يطالب تطالب يبحث تبحث "
    "ينتظر تنتظر ينادي تنادي اعترف اعترفت فر فرت هرب هربت اطلق اطلقت شهد شهدت كتب كتبت اعتقل اعتقلت اوقف اوقفت "
    "اصيب اصيبت سجن سجنت "
    "غادر غادرت صور صورت وصف وصفت اكد اكدت نفي نفت دعا دعت كشف كشفت عين عينت زار زارت تلقي تلقت يعالج تعالج يرقد ترقد "
    "وحيدا اوقفته اوقفتها انسحب انسحبت استقال استقالت قدم قدمت شارك شاركت بحاله حيا حيه سالما سالمين"
)
_DOES = frozenset(_DEEDS.split())
_WHO = frozenset({"الذي", "التي", "اللذان", "اللذين", "الذين", "وقد", "قد", "وهو", "وهي", "لكنه", "لكنها", "حيث"})
_MARKS = frozenset({"،", ",", "-", "–", ")", "("})
_KILLED_BEHIND = 4
"""Behind "who told" a death of the same one may follow: "who wrote before *he was killed*" (words)."""


def lives_on(words: tuple[Word, ...], end: int) -> bool:
    """Give whether what stands right behind a name tells of somebody alive.

    Args:
        words: The sentence.
        end: Where the name ends.
    """
    at = past_age(words, end)
    while at < len(words) and (words[at].text in _MARKS | _WHO):
        at += 1
    if at >= len(words) or is_given(words[at].text):
        return False
    word = words[at]
    after = words[at + 1].text if at + 1 < len(words) else ""
    others = after.startswith("ال") and (after.endswith("ون") or people_word(after) is not None)
    if others or not {word.text, word.bare} & _DOES:
        return False  # "who, *the survivors* tell, threw himself"
    return not any(Harm.KILLED in harms_told(one.text) for one in words[at + 1 : at + 1 + _KILLED_BEHIND])
