"""Arabic as many write it, brought to the letters and joins the reader knows: keyboards, old PDFs, slips of the hand.

Nothing here changes what is told. Each change is one of letters or blanks, and the way back to what is printed is kept.
"""

from __future__ import annotations

import csv
import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources

from sijill.text.arabic import fold_letters
from sijill.text.rewritten import Change

_L = "\u0620-\u065f\u0670-\u06d3"
_SHAPED = re.compile("[\ufb50-\ufbff\ufe80-\ufefc]")
_PERSIAN = str.maketrans({"ک": "ك", "ی": "ي", "ہ": "ه", "ھ": "ه"})
_PERSIAN_LETTER = re.compile("[کیہھ]")
_AND = re.compile(rf"(?<![\w\u064b-\u0652])و[ \u00a0]+(?=[{_L}]{{2}})")
_AND_BRACKETED = re.compile(rf"(?<![{_L}])(?:و|ب)\((\d{{1,4}})\)")
_SLIP = re.compile(rf"(?<![{_L}])[وف]?(?:[اأ]ست[\u064f]?شهد|[اأ]\u064f?صيب|لق|قض|توف|ارتق)(و)(?![{_L}])")
"""Verbs of several without the alef that is written and not heard: "استشهدو"."""
_BLANKS = re.compile("(?<=[^\\s])[ \u00a0]([ \u00a0]+)(?=[^\\s])")
_THREE_TO_TEN = "ثلاث أربع اربع خمس ست سبع ثماني تسع عشر"
_CIVILIANS = re.compile(rf"(?<![{_L}])(?:\d+|(?:{_THREE_TO_TEN.replace(' ', '|')})[ةه]) مد(نين)(?![{_L}])")
_HURT = re.compile(rf"(?<![{_L}])[وب]?(?:\d+|(?:{_THREE_TO_TEN.replace(' ', '|')})[ةه]) (?:جرح|قتل)(ا)(?![{_L}])")
"""As in "8 جرحا": behind a number the wounded, written as they are heard."""
_WHO = re.compile(rf"(?<=[{_L}] )الدي(?= [{_L}]{{2,}}[تلدعرمنب]?(?![{_L}]))")
_URGENT = re.compile(
    rf"^[^\w\n\"“«(\[]*#?(?:خبر[ _])?عاجل(?![{_L}])[ \t]*[^\w\s\"“«(\[]*[\ufe0e\ufe0f]?[ \t]*(?=\S)",
    re.MULTILINE,
)
_FACE = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
"""What a post closes a line with: behind it the line ends as it would without."""
_ALI = re.compile(rf"(?<![{_L}])[وف]?عل(ي)(?= ([{_L}]+))")
_UNDOTTED = re.compile(rf"(?<![{_L}])[وف]?(?:فى|الذى|التى|هى)(?![{_L}])")
_ON_OR_ALI = re.compile(rf"(?<![{_L}])عل(ى)(?![{_L}])(?: ([{_L}]+))?")
_DOTTED = re.compile(
    rf"(?<![{_L}])[وف]?(?:[إا]لي|حتي|[أا]دي|ال(?:مستشفي|قتلي|جرحي|[أا]خري)|قتلي|جرحي|مستشفي|[أا]خري)(?![{_L}])"
)
_DOTLESS = re.compile(rf"(?<![{_L}])[وف]?(?:عل|[إا]ل)ى(?![{_L}])")
_NAME_LINE, _NAME_WORDS = 60, 5
_LONG = 400
"""No text so long does without the letter (characters)."""
_ON = (
    "الفور الأقل الاقل الأكثر الاكثر يد أيدي ايدي متن إثر اثر أثر خلفية خلفيه الرغم طول طريق الطريق مشارف "
    "أطراف اطراف حدود الحدود جبهة جبهه جبهات محور محاور منزل المنزل منازل المنازل قرية قريه القرية بلدة "
    "بلده البلدة مدينة مدينه المدينة حي أحياء احياء الأحياء منطقة منطقه المنطقة مناطق مخيم المخيم سوق "
    "السوق حاجز نقطة نقطه موقع مواقع مقر سيارة سياره حافلة بعد عاتق وشك نحو الأرض الارض أنها انها أنه انه "
    "أن ان هذا هذه ذلك كل جميع عدد مستوى ضفة ضفه مفرق حفل جثمانه جثمانها جثته جثتها جثة جثه جثث ريف بعد "
    "قيد رأس راس مرأى مراي المدنيين السكان الأهالي الاهالي"
)
_BEHIND_ON = frozenset(_ON.split())
"""What "on" stands before and the name Ali does not."""


_STEMS = (
    "هجوم|هجمات|هجم|هجمت|هجموا|غاره|غارات|اغار|اغارت|قصف|قصفا|اعتداء|اعتداءات|اعتدي|اعتدت|نار|رصاص|قبض|عثر|عثرت|عثور|سيطر|سيطرت"
    "|سيطروا|سيطره|حصل|حصلت|حصلوا|حصول|اكد|اكدت|رد|ردا|ردت|شن|شنت|شنوا|اقدم|اقدمت|حكم|سقط|سقطت|سقوط|انهار|انهال|انهالوا"
    "|قذيفه|قذائف|صاروخ|صواريخ|برميل|براميل|قنبله|قنابل|حزن|حزنا|حصار|حصارا|تعرف|وقع|وقعت|القت|القي|اطلق|اطلقت|انقلب|انقلبت"
    "|ضغط|ضغوط|حافظ|يدل|تدل|دليل|مر|مرور|اطلاع|اشراف|خوفا|حرصا|مشرف|مسؤول|قادر|قدره|نقل|نقلوا|توزيع|وزع|وزعت"
)
_GOVERNING = re.compile(rf"[وف]?(?:ال)?(?:{_STEMS})")
_NEVER = "في من إلى الى الي عن كان كانت قد لم لا لن هو الذي التي بن ابن أبو ابو عبد"
_NEVER_BEHIND_ON = frozenset(_NEVER.split())
_NAMED_WORDS = (
    "أبو ابو بن ابن السيد الشيخ الحاج الشاب الطفل الشهيد المواطن الصحفي الدكتور المهندس الأستاذ الاستاذ المعتقل"
)
_NAMED = frozenset(_NAMED_WORDS.split())


def as_read(text: str) -> Iterator[Change]:
    """Give what of an Arabic text is put otherwise before it is read; of two changes of one letter the first counts."""
    plain = text.translate(_PERSIAN)
    yield from _put_right(plain)
    if plain != text:
        yield from (Change(*letter.span(), letter[0].translate(_PERSIAN)) for letter in _PERSIAN_LETTER.finditer(text))
    if _SHAPED.search(text):
        yield from _plain_shapes(text)


def _put_right(text: str) -> Iterator[Change]:
    yield from _on(text)
    if _UNDOTTED.search(text) is not None:
        yield from _ali(text)
    for blank in _AND.finditer(text):
        yield Change(blank.start() + 1, blank.end())
    for number in _AND_BRACKETED.finditer(text):
        yield Change(number.start(1) - 1, number.start(1))
        yield Change(number.end(1), number.end(1) + 1)
    for blanks in _BLANKS.finditer(text):
        yield Change(*blanks.span(1))
    for civilians in _CIVILIANS.finditer(text):
        yield Change(*civilians.span(1), "نيين")
    for hurt in _HURT.finditer(text):
        yield Change(*hurt.span(1), "ى")
    for slip in _SLIP.finditer(text):
        yield Change(*slip.span(1), "وا")
    for who in _WHO.finditer(text):
        yield Change(*who.span(), "الذي")
    if _FACE.search(text) is not None:
        yield from _faces(text)
    if "عاجل" in text:
        yield from (Change(*urgent.span()) for urgent in _URGENT.finditer(text))


def _faces(text: str) -> Iterator[Change]:
    """The faces and hearts that lines end with."""
    at = 0
    for line in text.split("\n"):
        end = len(line)
        while end and (line[end - 1] in " \t\ufe0f\u200d" or _FACE.match(line[end - 1])):
            end -= 1
        if 0 < end < len(line.rstrip()):
            yield Change(at + end, at + len(line))
        at += len(line) + 1


def _plain_shapes(text: str) -> Iterator[Change]:
    """The letters behind presentation forms, of which a PDF may be full."""
    for shape in _SHAPED.finditer(text):
        plain = unicodedata.normalize("NFKC", shape[0])
        if plain != shape[0] and not plain.startswith(" "):
            yield Change(*shape.span(), plain)


def _on(text: str) -> Iterator[Change]:
    """Where "on" is written with dots, as Ali: what follows tells, or the writer dots every such letter."""
    dotted: bool | None = None
    for on in _ALI.finditer(text):
        if on[2] in _BEHIND_ON:
            yield Change(*on.span(1), "ى")
            continue
        if dotted is None:
            dotted = _dots_every_one(text)
        if dotted and _governs(text, on.start()) and not _goes_on_by_name(on[2]):
            yield Change(*on.span(1), "ى")


def _ali(text: str) -> Iterator[Change]:
    """Where Ali is written without dots, as "on", by who dots no such letter: within a name, or behind a title."""
    for on in _ON_OR_ALI.finditer(text):
        before = _word_before(text, on.start())
        titled = before in _NAMED and on[2] not in _BEHIND_ON
        inside = fold_letters(before) in _given() and (
            not on[2] or on[2][0] == "و" or fold_letters(on[2]) in _given() or _is_a_line_of_a_list(text, on.start())
        )
        if titled or inside:
            yield Change(*on.span(1), "ي")


def _is_a_line_of_a_list(text: str, at: int) -> bool:
    """Whether the line is a name and no more: "3. Muhammad Ali Maatouq"."""
    begins = text.rfind("\n", max(0, at - _NAME_LINE), at) + 1
    ends = text.find("\n", at, at + _NAME_LINE)
    if (not begins and at > _NAME_LINE) or (ends < 0 and at + _NAME_LINE < len(text)):
        return False
    return len(re.findall(rf"[{_L}]+", text[begins : ends if ends >= 0 else len(text)])) <= _NAME_WORDS


def _dots_every_one(text: str) -> bool:
    """Whether the writer puts dots on what others write without: "to", "until", or any of a long text."""
    if _DOTLESS.search(text) is not None:
        return False
    return _DOTTED.search(text) is not None or ("ى" not in text and len(text) > _LONG)


def _goes_on_by_name(word: str) -> bool:
    """Whether what follows stands behind a name, and never behind "on"."""
    return word in _NEVER_BEHIND_ON or word.startswith("و") or fold_letters(word) in _given()


def _governs(text: str, at: int) -> bool:
    """Whether the word before is one that "on" follows: an attack, a hold, a shot; no killing and no title."""
    return _GOVERNING.fullmatch(fold_letters(_word_before(text, at))) is not None


def _word_before(text: str, at: int) -> str:
    before = re.search(rf"([{_L}]+)[\s\"“«(]*\Z", text[max(0, at - 30) : at])
    return before[1] if before is not None else ""


@cache
def _given() -> frozenset[str]:
    """The folded given names that are shipped."""
    folder = resources.files("sijill.data")
    names = set(tomllib.loads(folder.joinpath("lexicons/arabic_names.toml").read_text(encoding="utf-8"))["given"])
    for row in csv.DictReader(folder.joinpath("names/pairs.csv").read_text(encoding="utf-8").splitlines()):
        names.update(row["arabic"].split("|"))
    return frozenset(map(fold_letters, names))
