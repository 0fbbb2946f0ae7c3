"""Words by which somebody can be reached or found: telephone numbers, mail, handles, documents, plates, homes, points.

Whose they are is not asked: a number is hidden unless the words before it name an office that the public may call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sijill.gate.redact import Hidden, merged
from sijill.text.sought import Sought

REACH = "tells how to reach or find somebody"
"""The reason given for such words."""

_SPACE = r"[ \t\u00a0\u2009\u202f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_SEP = rf"(?:{_SPACE}|[().\-‐‑–/]){{0,3}}"
_NO_DIGIT_BEFORE = r"(?<![\w.,:/@=-])"
_TELEPHONE = (
    rf"{_NO_DIGIT_BEFORE}(?:\+{_SEP}|\(?00)\d(?:{_SEP}\d){{7,14}}(?!\d)",
    rf"{_NO_DIGIT_BEFORE}\(?0\d(?:{_SEP}\d){{7,11}}(?!\d)",
    rf"{_NO_DIGIT_BEFORE}(?:\(\d{{3}}\){_SPACE}?|\d{{3}}[-.])\d{{3}}[-.]\d{{4}}(?!\d)",
    rf"{_NO_DIGIT_BEFORE}\d{{9,14}}(?![\d./:-]?\d)"
    r"(?!\s*(?:[%$€£]|people|persons|refugees|displaced|dollars|euros|pounds|riyals?|dinars?|liras?|شخص|نازح|لاجئ|دولار|ليرة|ريال|دينار|جنيه))",
)
_NAMED_BY = (
    r"(?:tele)?phones?|tel|mobiles?|cell|cellphone|whats\s?app|signal|viber|telegram|imo|sms|phone\s+number|"
    r"(?:ال)?(?:هاتف|هواتف|تلفون|جوال|موبايل|محمول|خليوي|واتس\s?(?:ا|أ)ب|واتس|تلغرام|تليغرام|تلجرام|فايبر|سيجنال)\w{0,3}"
)
_CALLING = (
    r"(?:call|ring|text|dial|phone|reach\w*|contact\w*|message)\b[^\d\n.;]{0,25}?\b(?:at|on)|"
    r"(?:اتصل\w*|(?:لل|ال)?(?:تواصل|اتصال)\w*)[^\d\n.;]{0,30}?(?:عبر|على|بالرقم|الرقم|رقم)"
)
_CALLED = (
    rf"(?<!\w)(?:{_NAMED_BY})(?!\w)[^\d\n;]{{0,28}}?(?P<told>[+(]?\d(?:{_SEP}\d){{5,14}})(?!\d)",
    rf"(?<!\w)(?:{_CALLING})(?!\w)[^\d\n;]{{0,12}}?(?P<told>[+(]?\d(?:{_SEP}\d){{5,14}})(?!\d)",
)
_NUMBERED = (
    r"(?<!\w)(?:(?:national|personal|tax)\s+(?:id(?:entity)?\s+)?(?:number|no)|id(?:entity)?\s*(?:card|number|no|#)s?|passports?|"
    r"(?:birth|ration|refugee|prisoner|detainee|registration|file)\s+(?:card|certificate|number|no)|tazkira|cnic|ssn|c[eé]dula|"
    r"(?:ال)?رقم\s+(?:ال)?(?:وطني|قومي|هوية|قيد|جواز)|(?:ال)?(?:هوية|بطاقة|جواز(?:\s+ال?سفر)?|تذكرة))(?!\w)"
    r"[^\d\n;]{0,24}?(?<!\w)(?P<told>[A-Z]{0,3}[- ]?\d(?:[-/. ]?\d){4,16})(?!\d)",
    r"(?<!\w)(?:(?:licen[cs]e|number|registration|car|vehicle)\s+plates?|plates?|registration|reg|(?:ال)?(?:لوح(?:ة|ته|تها|ات)|نمرة))(?!\w)"
    r"[^\d\n;.]{0,14}?(?<!\w)(?P<told>(?:[A-Z]{1,3}[- ]?)?\d[\dA-Z]{0,5}(?:[- ][\dA-Z]{1,6}){0,3})(?!\w)",
    r"(?<!\w)(?:telegram|whats\s?app|signal|skype|instagram|facebook|twitter|tiktok|snapchat|viber|تلغرام|انستغرام|فيسبوك)"
    r"(?:\s+(?:user(?:name)?|handle|account|id|name|حساب))*\s*[:：]?\s+(?P<told>(?=[\w.]*[\d_])[A-Za-z][\w.]{3,})",
)
_LINKS = (
    r"[\w.+%-]+(?:@|\s?[\[(]at[\])]\s?)[\w-]+(?:(?:\.|\s?[\[(]dot[\])]\s?)[a-z][\w-]+)+",
    r"(?<![\w@/.])@[A-Za-z0-9_.]*[A-Za-z0-9_]{3}",
    r"(?:https?://)?(?<![\w.])(?:www\.|m\.|web\.)?(?:facebook\.com|fb\.(?:com|me)|instagram\.com|t\.me|telegram\.me|wa\.me|"
    r"twitter\.com|x\.com|tiktok\.com|vk\.com|ok\.ru|threads\.net|snapchat\.com|linkedin\.com)/[^\s<>\"'،؛)»”]*[\w/]",
)
_POINTS = (
    r"(?<![\w.])[NS]?\s?-?\d{1,2}[.٫]\d{3,8}\s?°?\s?[NS]?\s{0,2}[,،;/ ]\s{0,2}"
    r"[EW]?\s?-?\d{1,3}[.٫]\d{3,8}\s?°?\s?[EW]?(?![\w.]?\d)",
    r"(?:[NSEW]\s?)?\d{1,3}\s?[°º]\s?\d{1,2}(?:[.,]\d+)?\s?['′’](?:\s?\d{1,2}(?:[.,]\d+)?\s?(?:[\"″”]|''|’’))?(?:\s?[NSEW]\b)?",
    r"\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{4,5}\s?\d{4,5}\b",
    r"///[a-z]+\.[a-z]+\.[a-z]+",
)
_UNIT = r"(?:house|flat|apartment|apt\.?|building|block|room|floor|entrance|plot)"
_ROOMS = r"(?:house|flat|apartment|apt\.?|room)"
_NO = r"(?:[Nn]o\.?\s*)?"
_ROAD = r"(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Boulevard|Blvd\.?|Alley|Prospekt|Close|Way)"
_MORE = rf"(?:,?\s+(?:(?i:{_UNIT})|{_ROAD}|Sector|Lane)\s+\d+\w?)"
_PART_AR = r"(?:بناء|بناية|عمارة|مبنى|شقة|منزل|بيت|دار|شارع|زقاق|طابق|قطعة)"
_ORDINAL_AR = r"(?:الأول|الثاني|الثالث|الرابع|الخامس|السادس|الأرضي)"
_HOMES = (
    rf"(?<!\w)\d{{1,5}}[A-Za-z]?,?\s+(?:[A-Z][\w'’.-]*\s+){{1,4}}{_ROAD}(?!\w)(?:,?\s+(?i:{_UNIT})\s*\d+\w?)*",
    rf"(?<!\w)(?:[A-Z][\w'’-]+\s+){{1,3}}{_ROAD},?\s+(?:(?i:no)\.?\s*|(?i:{_UNIT})\s+)?\d{{1,4}}\w?(?!\w)(?:,?\s+(?i:{_UNIT})\s*\d+\w?)*",
    rf"(?<!\w)(?:(?i:{_ROOMS})\s+{_NO}\d{{1,5}}[A-Za-z]?{_MORE}*|(?i:{_UNIT})\s+{_NO}\d{{1,5}}[A-Za-z]?{_MORE}+)"
    r"(?:,\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2})?",
    r"(?<!\w)(?i:vul\.?|calle|carrera|cra\.?|avenida|rue|jalan|jl\.?)\s+(?:[A-Z][\w'’-]+\s+){0,3}?,?\s*\d{1,4}\w?(?:\s*(?:#|no\.?|n°)\s*\d+(?:-\d+)?)?(?!\w)",
    rf"(?<!\w)(?:(?:شارع|حي|حارة|زقاق|جادة)\s+\w+(?:\s+\w+)?[،,]?\s+)?(?:{_PART_AR}\s+(?:رقم\s+)?\d+|(?:ال)?طابق\s+{_ORDINAL_AR})"
    rf"(?:[،,]?\s+(?:{_PART_AR}\s+(?:رقم\s+)?\d+|(?:ال)?طابق\s+(?:{_ORDINAL_AR}|\d+)))*",
)
_DWELLING = re.compile(
    r"(?<!\w)(?:liv(?:e|es|ed|ing)|resid\w+|hom(?:e|es)|houses?|address\w*|apartment|flat|stay(?:s|ed|ing)?|shelter\w*|hid(?:e|es|ing|den)?|"
    r"refuge|camped|moved|witness\w*|survivors?|famil(?:y|ies)|relatives|[وفب]?[يتن]?(?:سكن|قيم|عيش|قطن|ختبئ|ختبي|لجأ)\w*|[وفب]?(?:ال)?عنوان\w*|"
    r"(?:ال)?(?:ملجأ|مأوى)|(?:ال)?شاهد\w*|(?:ال)?ناج\w*)(?!\w)",
    re.IGNORECASE,
)
_SCENE = re.compile(
    r"(?<!\w)(?:strike|struck|air\s?strikes?|hit|crater|impact|bomb\w*|shell(?:ed|ing)|explo\w+|blast|attack\w*|geolocat\w+|graves?|crash\w*|"
    r"massacre|killed|قصف\w*|غارة|انفجار|استهدف\w*|مقبرة|مجزرة|موقع)(?!\w)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?<!\w)(?:hot\s?lines?|help\s?lines?|press|media\s+(?:office|team)|newsroom|emergency|switchboard|call\s+cent(?:re|er)|ministr\w+|"
    r"(?:red\s+cr\w+)|embassy|consulate|[وفبل]?(?:ال)?(?:خط\s+(?:ال)?ساخن|طوارئ|وزارة|سفارة|مكتب\s+(?:ال)?(?:صحاف|إعلام)\w*))(?!\w)",
    re.IGNORECASE,
)
_FOR_ALL = re.compile(
    r"(?:info|press|media|contact|office|news|editor|hello|enquiries|inquiries|support|admin)\b", re.I
)
_PRIVATE = re.compile(
    r"(?<!\w)(?:witness\w*|source|survivor|relative|family|brother|sister|mother|father|(?:ال)?شاهد\w*|شقيق\w*|ذوي|أسرة|عائلة)(?!\w)",
    re.IGNORECASE,
)
_DATE = re.compile(r"\(?(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([./-])\d{1,2}\2\d{1,2})(?!\d)")
_YEARS = re.compile(r"(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}")
_LONG = Sought(rf"\d(?:{_SEP}\d){{5}}")
_POINT = Sought(r"\d[.٫]\d{3}|\d\s?[°º]|\d[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{4}")
_DOCUMENT = Sought(r"\d(?:[-/. ]?\d){4}")
_ROADS = r"(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|boulevard|blvd\.?|alley|prospekt|close|way)"
_HOME_SIGNS = (
    rf"\d[a-z]?,?\s+(?:[\w'’.-]+\s+){{1,4}}{_ROADS}(?!\w)",
    rf"(?<=[a-z]\s){_ROADS},?\s+(?:[a-z]+\.?\s*)?\d",
    r"(?:house|flat|apartment|apt\.?|room|building|block)\s+(?:no\.?\s*)?\d",
    r"(?<!\w)(?:vul\.?|calle|carrera|cra\.?|avenida|rue|jalan|jl\.?)\s",
    r"(?:رقم|شارع|منزل|شقة|بناء|بناية|عمارة|مبنى|بيت|دار|زقاق|قطعة)\s\d|طابق\s",
)
_IN_ROADS = ("street", " st", "ave", "road", " rd", "lane", "blvd", "boulevard", "alley", "prospekt", "close", "way")
_HOME_WORDS = (
    _IN_ROADS,
    _IN_ROADS,
    ("house", "flat", "apartment", "apt", "room", "building", "block"),
    ("vul", "calle", "carrera", "cra", "avenida", "rue ", "jalan", "jl"),
    ("رقم", "شارع", "منزل", "شقة", "بناء", "بناية", "عمارة", "مبنى", "بيت", "دار", "زقاق", "قطعة", "طابق"),
)
_MAIL = Sought(r"@[\w-]+\.|[\[(]at[\])]")
_PLATES = ("plate", "registration", " reg", "لوح", "نمرة")
_ACCOUNTS = (
    "telegram",
    "whatsapp",
    "signal",
    "skype",
    "instagram",
    "facebook",
    "twitter",
    "tiktok",
    "snapchat",
    "viber",
    "تلغرام",
    "انستغرام",
    "فيسبوك",
)
_SITES = (".com/", ".me/", "ok.ru/", "threads.net/")
"""What a text has that holds any of a kind: looked for before the kind is."""
_CLAUSE = re.compile(r"[.!?؟;؛](?=\s|$)|\n")
_BACK = 60
"""How far before a number the office that answers it may stand (characters)."""
_MANY, _LONGER = 7, 8
"""Digits, or characters of a handle with a digit, that no other words share by chance."""
_FEWEST = 4
"""A plate, document or number of fewer letters and digits is told apart from nothing (characters)."""


@cache
def _compiled(patterns: tuple[str, ...], flags: int = 0) -> tuple[Sought, ...]:
    return tuple(Sought(pattern, flags) for pattern in patterns)


def reach_spans(text: str) -> list[Hidden]:
    """Give the words of ``text`` by which somebody can be reached or found, to strike out.

    English and Arabic, digits of either script. It errs on the side of hiding: only numbers of offices, and points and
    streets at which something was hit, are let through.

    >>> [text[one.start:one.end] for text in ["Ask Hoda, tel. 0700-555-0199; 12 died."] for one in reach_spans(text)]
    ['0700-555-0199']
    """
    return merged(Hidden(start, end) for start, end in _found(text))


def is_unmistakable(words: str) -> bool:
    """Whether such words can be looked for in whatever leaves: a long number, an address on the net, no mere word.

    >>> is_unmistakable("@hala_77_news"), is_unmistakable("@Wael"), is_unmistakable("Flat 4")
    (True, False, False)
    """
    digits = sum(map(str.isdigit, words))
    is_address = "@" in words[1:] or "/" in words or (digits > 0 and len(words) > _LONGER and " " not in words)
    return digits >= _MANY or is_address


def _found(text: str) -> Iterator[tuple[int, int]]:
    """Every such stretch; what a kind cannot do without is looked for first, for most texts hold none."""
    lowered = text.lower()
    if _LONG.search(text):
        yield from _telephones(text)
    documents, plates, accounts = _compiled(_NUMBERED, re.IGNORECASE)
    if _DOCUMENT.search(text):
        yield from _after_a_word(text, documents)
    if any(word in lowered for word in _PLATES):
        yield from _after_a_word(text, plates)
    if any(word in lowered for word in _ACCOUNTS):
        yield from _after_a_word(text, accounts)
    yield from _links(text, lowered)
    homes = zip(_HOME_WORDS, _compiled(_HOME_SIGNS), _compiled(_HOMES), strict=True)
    for words, sign, pattern in homes:
        if any(word in lowered for word in words) and sign.search(lowered):
            yield from (m.span() for m in pattern.finditer(text) if _DWELLING.search(_clause(text, *m.span())))
    if _POINT.search(text) or "///" in text:
        for pattern in _compiled(_POINTS):
            yield from (m.span() for m in pattern.finditer(text) if not _is_scene(text, *m.span()))


def _telephones(text: str) -> Iterator[tuple[int, int]]:
    """Telephone numbers, by their form or by a word for one before them."""
    for pattern in _compiled(_TELEPHONE):
        for match in pattern.finditer(text):
            if not _DATE.match(match[0]) and not _is_of_office(text, match.start()):
                yield match.span()
    for pattern in _compiled(_CALLED, re.IGNORECASE):
        yield from _after_a_word(text, pattern)


def _after_a_word(text: str, pattern: Sought) -> Iterator[tuple[int, int]]:
    """What follows a word for a telephone, a document, a plate or an account."""
    for match in pattern.finditer(text):
        told = match["told"]
        is_date = _DATE.match(told) or _YEARS.match(told)
        if sum(map(str.isalnum, told)) >= _FEWEST and not is_date and not _is_of_office(text, match.start("told")):
            yield match.span("told")


def _links(text: str, lowered: str) -> Iterator[tuple[int, int]]:
    mail, handle, page = _compiled(_LINKS, re.IGNORECASE)
    kinds = (mail if _MAIL.search(lowered) else None, handle if "@" in text else None)
    sites = page if any(word in lowered for word in _SITES) else None
    for match in (found for kind in (*kinds, sites) if kind for found in kind.finditer(text)):
        if not (_FOR_ALL.match(match[0]) or _is_of_office(text, match.start())):
            yield match.span()


def _is_of_office(text: str, at: int) -> bool:
    """Whether the words before a number or address say that an office answers it, and nobody private."""
    before = _CLAUSE.split(text[max(0, at - _BACK) : at])[-1]
    return _OFFICE.search(before) is not None and _PRIVATE.search(before) is None


def _is_scene(text: str, start: int, end: int) -> bool:
    """Whether a point is one where something was hit, and nobody lives or hides."""
    clause = _clause(text, start, end)
    return _SCENE.search(clause) is not None and _DWELLING.search(clause) is None


def _clause(text: str, start: int, end: int) -> str:
    """The words around some characters, as far as the next full stop or semicolon to either side."""
    first = max((m.end() for m in _CLAUSE.finditer(text, max(0, start - 200), start)), default=max(0, start - 200))
    last = _CLAUSE.search(text, end, min(len(text), end + 200))
    return text[first : last.start() if last else min(len(text), end + 200)]
