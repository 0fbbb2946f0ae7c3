"""Words for ``bench/steady_arabic.py``: people counted, numbers in words, names to put for names."""

from __future__ import annotations

import re

LETTER = "\u0620-\u065f\u0670-\u06d3"

_PEOPLE = (
    "مدنيين أشخاص أطفال آخرين آخرون قتلى شهداء جرحى مصابين مواطنين نساء سيدات جنود عناصر أفراد مسعفين صحفيين شبان رجال "
    "عمال متظاهرين شرطيين مقاتلين مسلحين فلسطينيين ضحايا إصابات جثث"
)
PEOPLE = _PEOPLE.split()
"""In the plural, behind 3 to 10."""
_SINGULAR = (
    "شخصا شخصاً مدنيا مدنياً قتيلا قتيلاً شهيدا شهيداً جريحا جريحاً مصابا مصاباً طفلا طفلاً مواطنا مواطناً جنديا جندياً "
    "عنصرا عنصراً فردا فرداً مسعفا مسعفاً صحفيا صحفياً فلسطينيا فلسطينياً متظاهرا متظاهراً امرأة سيدة ضحية إصابة جثة"
)
SINGULAR = _SINGULAR.split()
"""In the singular, behind 11 to 99."""
FEMININE = frozenset(["نساء", "سيدات", "ضحايا", "إصابات", "جثث", "امرأة", "سيدة", "ضحية", "إصابة", "جثة"])
ONES = dict(enumerate(["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"], 3))
UNIT_FEMININE = dict(enumerate(["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"], 3))
TEENS = {11: "أحد عشر", 12: "اثني عشر"} | {10 + one: f"{ONES[one]} عشر" for one in range(3, 10)}
TENS = dict(enumerate(["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"], 2))

_MEN = (
    "محمد أحمد محمود خالد علي حسن حسين عمر إبراهيم يوسف مصطفى سامر طارق كريم ياسر وليد سعيد ماجد فادي رامي زياد بلال "
    "أنس حمزة أيمن عماد جمال كمال ناصر سليم"
)
MEN = _MEN.split()
_WOMEN = "فاطمة مريم عائشة سمر هناء ليلى أمل سعاد خديجة زينب نور رنا دعاء ريم هدى سلمى لمى سهى آمنة إيمان"
WOMEN = _WOMEN.split()
_PLACES = (
    "حلب إدلب حماة حمص درعا دمشق الرقة اللاذقية أريحا سراقب عفرين منبج جسر~الشغور خان~شيخون دوما الخرطوم الفاشر "
    "أم~درمان صنعاء تعز الحديدة مأرب بغداد الموصل الفلوجة غزة رفح خان~يونس جباليا جنين نابلس الخليل طرابلس بنغازي "
    "النبطية بعلبك"
)
PLACES = [name.replace("~", " ") for name in _PLACES.split()]
_INVENTED = (
    "تل~الزعرور كفر~سندال عين~الهوى دير~منقار الحويجرة سلوان~الشرقية برج~العنب المرجانية خربة~الديس قلعة~نيسم "
    "وادي~سرمين~القديم الطويبة شيخ~عقيل بيت~راموح"
)
INVENTED = [name.replace("~", " ") for name in _INVENTED.split()]


def word(pattern: str) -> re.Pattern[str]:
    """The pattern as a whole word; vowel signs are of the word, which ``\\b`` does not know."""
    return re.compile(rf"(?<![{LETTER}])(?:{pattern})(?![{LETTER}])")


IN_WORDS = {**{w: n for n, w in ONES.items()}, **{w: n for n, w in UNIT_FEMININE.items()}}
NUMBER = rf"(?:\d{{1,3}}|{'|'.join(IN_WORDS)})"
NOUN = rf"(?:{'|'.join([*PEOPLE, *SINGULAR])})"
GROUP = (
    rf"(?P<who>{NUMBER} {NOUN}(?: مدنيين| مدنياً| مدنيا)?(?: على الأقل)?(?![{LETTER}])"
    rf"(?! (?!على )[{LETTER}]+(?:ين|ون|ية|اً|يا|ًا)(?![{LETTER}])))"
)
PASSIVE = "(?:قُ?ت[ِ]?ل|است[ُ]?شهد)"
OPENS = r"(?P<opens>(?:^|(?<=[.\n،:؛!]))[ \t\n]*)"
HURT = GROUP.replace("?P<who>", "?P<hurt>")
"""How many of whom, behind a verb or an act."""
