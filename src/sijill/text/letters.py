"""Names brought from other scripts and spelling habits into plain Arabic or plain Latin letters."""

from __future__ import annotations

import re
import unicodedata

from sijill.text.arabic import is_arabic_letter, is_dropped

# one Semitic alphabet into another, letter for letter; a geresh marks the Arabic sound Hebrew has no letter for
_HEBREW_MARKED = {
    "ג": "ج", "ד": "ذ", "ז": "ج", "ח": "خ", "ט": "ظ", "כ": "خ", "ך": "خ", "ע": "غ", "צ": "ض", "ץ": "ض", "ר": "غ",
    "ת": "ث", "ס": "ص",
}  # fmt: skip
_HEBREW = {
    "א": "ا", "ב": "ب", "ג": "ج", "ד": "د", "ה": "ه", "ו": "و", "ז": "ز", "ח": "ح", "ט": "ط", "י": "ي", "כ": "ك",
    "ך": "ك", "ל": "ل", "מ": "م", "ם": "م", "נ": "ن", "ן": "ن", "ס": "س", "ע": "ع", "פ": "ف", "ף": "ف", "צ": "ص",
    "ץ": "ص", "ק": "ق", "ר": "ر", "ש": "ش", "ת": "ت",
}  # fmt: skip
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "s", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "қ": "q", "ғ": "gh", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ө": "o", "ү": "u", "ұ": "u", "ә": "a", "һ": "h",
    "і": "i", "ї": "yi", "є": "e", "ң": "n",
}  # fmt: skip
_LATIN = {
    "ş": "sh", "š": "sh", "ç": "ch", "č": "ch", "ı": "i", "ğ": "gh", "ġ": "gh", "ǧ": "j", "ž": "j", "ḫ": "kh",
    "ḵ": "kh", "ṯ": "th", "ḏ": "dh", "ẓ": "z", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d",
    "þ": "th", "ð": "dh", "ə": "a",
}  # fmt: skip
_ARABIC = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ی": "ي", "ې": "ي", "ێ": "ي", "ک": "ك", "ڪ": "ك", "گ": "ك", "ہ": "ه",
        "ھ": "ه", "ۀ": "ه", "ە": "ه", "چ": "ش", "پ": "ب", "ڤ": "ف", "ژ": "ز", "ۆ": "و", "ۇ": "و", "ڕ": "ر", "ڵ": "ل",
        "ء": "",
    }
)  # fmt: skip
_KURDISH = re.compile("[êîûşığ]")
_CHAT_DIGITS = str.maketrans({"2": "", "3": "", "5": "kh", "6": "t", "7": "h", "9": "s"})
_CHAT = re.compile(r"(?<=[a-z])[235679]|[235679](?=[a-z]{2})")
_INNER_MAQSURA = re.compile("ى(?=[ا-ي])")
_APOSTROPHES = re.compile("['`’‘ʿʾʻʼʹ´′\"“”]")
_GERESH = re.compile("([גדזחטכךעצץרתס])['’׳`]")


def plain_letters(text: str) -> str:
    """Give ``text`` in small plain Latin letters and plain Arabic ones, whatever script it is in.

    Hebrew becomes Arabic letter for letter, Cyrillic becomes Latin; Kurdish and Turkish letters, scholars' dots and the
    digits of chat spelling (``Mo7ammed``) become Latin digraphs; hamza on alef, vowel signs and tatweel are dropped.
    Alef maqsura, ta marbuta and the seats of hamza stay, for they tell names apart. Letters of any other script stay.

    >>> plain_letters("Cemîl"), plain_letters("Хасан"), plain_letters("חאלד") == plain_letters("حالد")
    ('jemil', 'khasan', True)
    """
    lowered = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    if not lowered.isascii():
        lowered = _GERESH.sub(lambda found: _HEBREW_MARKED[found[1]], lowered)
        if _KURDISH.search(lowered):
            lowered = lowered.replace("c", "j").replace("x", "kh").replace("ç", "ch")
        lowered = "".join(_plain_letter(letter) for letter in lowered.translate(_ARABIC))
    lowered = _APOSTROPHES.sub("", lowered)
    lowered = _CHAT.sub(lambda found: found[0].translate(_CHAT_DIGITS), lowered)
    # the ligature of lam and alef, taken apart in the wrong order when a PDF was read
    return _INNER_MAQSURA.sub("ي", lowered.replace("هللا", "الله").replace("اال", "الا").replace("ىي", "ي"))


def _plain_letter(letter: str) -> str:
    if letter.isascii():
        return letter
    for table in (_HEBREW, _CYRILLIC, _LATIN):
        if letter in table:
            return table[letter]
    if is_arabic_letter(letter):
        return "" if is_dropped(letter) else letter
    bare = "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
    return "".join(_LATIN.get(c, c) for c in bare)
