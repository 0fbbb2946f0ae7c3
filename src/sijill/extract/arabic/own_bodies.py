"""Whose body it is: "the family of Samir received *her* body" is not Samir's."""

from __future__ import annotations

from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Sex

_MEN = "حمزه اسامه طلحه معاويه حذيفه عبيده قتيبه عروه ميسره خليفه عطيه جمعه شحاده حماده عكرمه خزيمه سلامه عوده نعمه"
_WOMEN = (
    "زينب مريم هند رزان ليلي اسراء حلا شيرين ايمان هدي سعاد رنا ريم دعاء وفاء سناء هناء شيماء رشا سمر سحر "
    "مني لين لينا جني سلمي ندي هيام نجاح نجوي عبير غدير ابتسام سهام سوسن شهد شذي رهف رغد رنيم روان فرح "
    "فاتن لجين لمي لميس ميساء مرام منار منال نسرين نوال ياسمين يسري الاء علا علياء ضحي اريج بيسان تالا "
    "تالين ديما دينا رانيا ساره سارا سوزان كوثر لبني لانا مها مي ميار ميس نهي نهاد هديل هنادي وجدان يارا "
    "حنان امل خلود دلال بتول بيان احلام الهام انتصار تسنيم شام نور ملك ملاك جيهان ميرا ليان هيفاء صفاء "
    "زهراء نداء اسماء وئام فداء وعد غفران ميسون فيروز ناديا ريتاج ريناد رفيف سلاف سندس رباب بشري اروي هيا "
    "وداد وصال"
)
_WOMENS_NAMES = frozenset(_WOMEN.split())
"""Given names of women, or of either, without their ending, folded."""
_MENS_NAMES = frozenset(_MEN.split())
"""Given names of men, or of either, in the form of women's."""


def is_own_body(body: Word, called: tuple[Word, ...], given: Word) -> bool:
    """Give whether "his body", "her body" can be that of whom a name before it tells.

    "Her body" is nobody's whose title or name is not a woman's: who is named may be her husband or father.

    Args:
        body: The word for the body with its pronoun.
        called: What stands before the name: titles, a role.
        given: The first word of the name.
    """
    sexes = {held.sex for word in called if (held := people_word(word.text)) is not None and held.sex is not None}
    hers = (given.text.endswith("ه") and given.text not in _MENS_NAMES) or given.text in _WOMENS_NAMES
    his = is_given(given.text) and not hers
    if body.text.endswith("ها"):
        return Sex.FEMALE in sexes or not (his or Sex.MALE in sexes)
    return Sex.FEMALE not in sexes
