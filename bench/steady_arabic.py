"""Rewritings of Arabic texts for ``bench/steady.py``: each changes letters, signs or words and leaves the label.

What people's texts have: letters written several ways, digits of three kinds, signs a telephone or a page puts in,
other words for the same harm, a time or a source put between, sentences on other things around. Case endings are given
where they are written; a pattern leaves alone what it does not know to be of the same meaning.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import partial
from itertools import cycle

from steady_arabic_layout import BOTH, LAYOUT
from steady_arabic_words import (
    FEMININE,
    GROUP,
    IN_WORDS,
    INVENTED,
    LETTER,
    MEN,
    NOUN,
    NUMBER,
    ONES,
    OPENS,
    PASSIVE,
    PEOPLE,
    PLACES,
    SINGULAR,
    TEENS,
    TENS,
    UNIT_FEMININE,
    WOMEN,
    word,
)

Rewriting = Callable[[str], str]
_HARM = (
    "قتل قتلت قتلوا مقتل استشهد استشهدت استشهدوا استشهاد أصيب أصيبت أصيبوا إصابة جرح جرحوا قتلى جرحى شهيد شهداء شهيدا "
    "قتيل قتيلا جريح جريحا مصاب مصابا مصابين ضحايا"
)
HARM = frozenset(_HARM.split())


def letters(pairs: str) -> Rewriting:
    """Letters for letters: ``"ab"`` puts b for a."""
    return lambda text: text.translate(str.maketrans(dict(zip(pairs[::2], pairs[1::2], strict=True))))


def put(pattern: str, to: str) -> Rewriting:
    """A pattern of whole words by other words."""
    held = word(pattern)
    return lambda text: held.sub(to, text)


def all_of(*told: Rewriting) -> Rewriting:
    """One after the other."""

    def rewritten(text: str) -> str:
        for one in told:
            text = one(text)
        return text

    return rewritten


def plain(text: str) -> str:
    """The text without vowel signs and stretches."""
    return re.sub("[\u064b-\u0652\u0640]", "", text)


def _in_harm_words(text: str, change: Rewriting) -> str:
    held = word(f"[وفبل]?(?P<harm>[{LETTER}]+)")
    return held.sub(lambda m: change(m[0]) if plain(m["harm"]) in HARM else m[0], text)


def stretched(text: str) -> str:
    """A stretch inside each word of harm."""
    return _in_harm_words(text, lambda told: re.sub("([قتشهصجرح])(?=[تلهديحا])", "\\1\u0640\u0640", told, count=1))


def with_signs(text: str) -> str:
    """Doubled letters, vowels and nunation on the words of harm, as school books and some agencies print them."""
    return _in_harm_words(text, lambda told: re.sub("(?<=[ا-ي])(?=[ا-ي])", "\u0650", told) + "\u064f")


def shaped(text: str) -> str:
    """Presentation forms, as old PDFs have them."""
    forms: dict[tuple[str, str], str] = {}
    for code in range(0xFE80, 0xFEF5):
        kind, *parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 1:
            forms[(chr(int(parts[0], 16)), kind)] = chr(code)
    found, joined = [], False
    for at, letter in enumerate(text):
        onward = (letter, "<initial>") in forms and (text[at + 1 : at + 2], "<isolated>") in forms
        onward = onward and text[at + 1] != "ء"
        kind = ("<medial>" if onward else "<final>") if joined else ("<initial>" if onward else "<isolated>")
        found.append(forms.get((letter, kind), letter))
        joined = onward
    return "".join(found).replace("\ufedf\ufe8e", "\ufefb").replace("\ufee0\ufe8e", "\ufefc")


def spoken(number: int, noun: str, subject: bool) -> str | None:
    """The number in words before its noun, with the agreement of both; up to 99."""
    feminine = noun in FEMININE
    if 3 <= number <= 10:
        return UNIT_FEMININE[number] if feminine else ONES[number]
    if 11 <= number <= 19:
        told = TEENS[number]
        if feminine:
            told = {11: "إحدى عشرة", 12: "اثنتي عشرة"}.get(number) or f"{UNIT_FEMININE[number - 10]} عشرة"
        return told.replace("اثني", "اثنا").replace("اثنتي", "اثنتا") if subject else told
    if 20 <= number <= 99:
        ten = TENS[number // 10]
        ten = ten if subject else ten[:-2] + "ين"
        unit = number % 10
        one = {1: "واحد", 2: "اثنان" if subject else "اثنين"}.get(unit, (UNIT_FEMININE if feminine else ONES).get(unit))
        if feminine and unit in (1, 2):
            one = {1: "إحدى", 2: "اثنتان" if subject else "اثنتين"}[unit]
        return f"{one} و{ten}" if unit else ten
    return None


_DIGITS = word(rf"(?<!\d)(?P<lead>[وبل]?)(?P<number>\d{{1,2}}) (?P<noun>{'|'.join([*PEOPLE, *SINGULAR])})")
_VERBAL = re.compile(r"(?:قُ?تل|استُ?شهد|أ[ُ]?صيب|ج[ُ]?رح|قضى|سقط|لقي) *$")


def in_words(text: str) -> str:
    """Numbers of people in words, in the case they stand in."""

    def told(m: re.Match[str]) -> str:
        noun = plain(m["noun"])
        number, few = int(m["number"]), plain(m["noun"]) in PEOPLE
        if few != (3 <= number <= 10):
            return m[0]
        words = spoken(number, noun, bool(_VERBAL.search(text[: m.start()])))
        return m[0] if words is None else f"{m['lead']}{words} {m['noun']}"

    return _DIGITS.sub(told, text)


_SPOKEN = word(rf"(?P<lead>[وب]?)(?P<number>{'|'.join(IN_WORDS)}) (?P<noun>{'|'.join(PEOPLE)})")


def in_digits(text: str) -> str:
    """Numbers of people from three to ten in digits."""
    return _SPOKEN.sub(lambda m: f"{m['lead']}{IN_WORDS[m['number']]} {m['noun']}", text)


_TOLD = re.compile(rf"{OPENS}{PASSIVE} {GROUP}(?![{LETTER}])")
_LED_TO = r"(?P<led>أد[ىت]|أدت|أسفر|أسفرت) (?:إلى|الى|عن) (?:مقتل|استشهاد)"
_COUNTED_ACT = word(rf"(?P<what>ما )?{_LED_TO} {GROUP}")


def deaths_as(form: str) -> Rewriting:
    """ "N were killed", where a sentence begins with it, by another verb; ``{}`` is who."""
    return lambda text: _TOLD.sub(lambda m: m["opens"] + form.format(m["who"]), text)


def led_to(form: str, feminine: str) -> Rewriting:
    """ "Led to the killing of N" in another wording."""

    def told(m: re.Match[str]) -> str:
        if m["what"] and "راح" in form:
            return m[0]
        return (m["what"] or "") + (feminine if m["led"].endswith("ت") else form).format(m["who"])

    return lambda text: _COUNTED_ACT.sub(told, text)


_JOINS = r"(?:(?<=كما )|(?<=حيث )|(?<=فيما )|(?<=وكان )|(?<=أيضاً )|(?:^|(?<=[.\n،:؛!] )|(?<=[\n])))"
_MAN = "ال(?:شاب|طفل|مواطن|مدني|صحفي|شيخ|طبيب|رجل)|شخص|مدني|رجل|طفل|شاب"
_WOMAN = "ال(?:سيدة|طفلة|شابة|مواطنة|مدنية)|امرأة|سيدة|طفلة|مدنية"
_ONE_MAN = word(rf"{_JOINS}(?P<verb>قُ?تل|است[ُ]?شهد)(?= (?:{_MAN})(?![{LETTER}]))")
_ONE_WOMAN = word(rf"{_JOINS}(?P<verb>قُ?تلت|است[ُ]?شهدت)(?= (?:{_WOMAN})(?![{LETTER}]))")


def one_as(man: str, woman: str) -> Rewriting:
    """ "The young man X was killed" by another verb."""
    return lambda text: _ONE_WOMAN.sub(woman, _ONE_MAN.sub(man, text))


def after_verb(adjunct: str) -> Rewriting:
    """An adjunct between the verb and who was killed."""
    held = word(rf"(?P<verb>[وف]?{PASSIVE}) (?={GROUP})")
    return lambda text: held.sub(lambda m: f"{m['verb']}{adjunct} ", text)


def after_victims(adjunct: str) -> Rewriting:
    """An adjunct behind who was killed or hurt."""
    held = word(rf"(?P<head>[وف]?(?:{PASSIVE}|مقتل|استشهاد)) {GROUP}(?= (?:في|بقصف|جراء|إثر|اليوم|ب[{LETTER}]+))")
    return lambda text: held.sub(lambda m: f"{m['head']} {m['who']}{adjunct}", text)


def at_start(adjunct: str) -> Rewriting:
    """In front of each sentence that begins with who was killed."""
    return lambda text: _TOLD.sub(lambda m: m["opens"] + adjunct + m[0][len(m["opens"]) :], text)


def sentence_more(sentence: str, where: str) -> Rewriting:
    """A sentence on other things before, between or behind."""

    def told(text: str) -> str:
        if where == "before":
            return f"{sentence.removeprefix('و')}\n\n{text}"
        head, gap, rest = text.partition("\n\n") if where == "between" else (text.rstrip(), "\n", "")
        if where == "between" and not gap:
            return text
        return f"{head}{gap}{sentence}{gap if rest else ''}{rest}"

    return told


def other_names(text: str) -> str:
    """Given names and towns by others, each by one; women by women."""
    told: dict[str, str] = {}
    stocks = [(MEN, cycle(MEN[7:] + MEN[:7])), (WOMEN, cycle(WOMEN[5:] + WOMEN[:5])), (PLACES, cycle(INVENTED))]
    for held, invented in stocks:
        for name in held:
            if word(rf"[وب]?{name}").search(text):
                told[name] = next(invented)
    if not told:
        return text
    pattern = word(rf"(?P<lead>[وبل]?)(?P<name>{'|'.join(sorted(told, key=len, reverse=True))})")
    return pattern.sub(lambda m: m["lead"] + told[m["name"]], text)


def first_as_sentence(text: str) -> str:
    """A headline that begins with a killing, told by a doctor."""
    return re.sub(r"\A(\s*)(مقتل|استشهاد|إصابة)(?= )", r"\1أفاد مصدر طبي ب\2", text)


LTR, RTL = "\u200e", "\u200f"
_AND_HARM = re.compile(rf"(?<![{LETTER}])و(?=(?:أصيب|إصابة|جرح|قتل|مقتل|استشهد|استشهاد) )")
_PLACE = word(rf"([وبل]?)({'|'.join(PLACES)})")


def marked(text: str) -> str:
    """Marks of direction around numbers and behind stops, as right-to-left editors put them."""
    return RTL + re.sub(r"(\d+)", f"{LTR}\\1{LTR}", re.sub(r"([،.](?=\s)|\n)", f"\\1{RTL}", text))


def hashed(text: str) -> str:
    """Towns as hashtags."""
    return _PLACE.sub(lambda m: f"{m[1]}#{m[2].replace(' ', '_')}", text)


SPELLING: dict[str, Rewriting] = {
    "ي for ى": partial(re.compile(rf"ى(?![{LETTER}])").sub, "ي"),
    "ى for ي": partial(re.compile(rf"ي(?![{LETTER}])").sub, "ى"),
    "ه for ة": letters("ةه"),
    "no hamza on alef": letters("أاإاآا"),
    "no hamza": letters("أاإاآاؤوئي"),
    "stretched": stretched,
    "vowelled": with_signs,
    "no vowels": plain,
    "Persian letters": letters("كکيی"),
    "presentation forms": shaped,
    "typing slips": all_of(
        put(r"([وف]?(?:استشهد|قُ?تل|أ[ُ]?صيب|ج[ُ]?رح|قض|لق))وا", r"\1و"), put("على", "علي"), put("مدنيين", "مدنين"),
        put("جرحى", "جرحا"), put("امرأة", "إمرأة"), put("الذي", "الدي"), put("إلى", "الي"), put("أشخاص", "اشخاص"),
    ),
    "spaces doubled": partial(re.compile(" ").sub, "  "),
    "no space behind a stop": partial(re.compile(r"(?<=[ء-ي])\. (?=[ء-ي])").sub, "."),
    "no space behind a comma": partial(re.compile("، ").sub, "،"),
    "space before signs": partial(re.compile(r"(?<=\w)(?=[،؛؟]|\.(?:\s|\Z))").sub, " "),
    "space behind و": partial(_AND_HARM.sub, "و "),
    "Arabic-Indic digits": letters("0٠1١2٢3٣4٤5٥6٦7٧8٨9٩"),
    "Persian digits": letters("0۰1۱2۲3۳4۴5۵6۶7۷8۸9۹"),
    "number fused to noun": partial(re.compile(rf"(?<!\d)(\d{{1,3}}) (?={NOUN}(?![{LETTER}]))").sub, r"\1"),
    "number in brackets": partial(re.compile(rf"(?<![\d./,:-])(\d{{1,3}}) (?={NOUN}(?![{LETTER}]))").sub, r"(\1) "),
    "numbers in words": in_words,
    "numbers in digits": in_digits,
    "western signs": letters("،,؛;؟?"),
    "curly quotes": lambda text: re.sub('"([^"\n]*)"', "“\\1”", re.sub("«([^«»\n]*)»", "“\\1”", text)),
    "guillemets": lambda text: re.sub('["“]([^"“”\n]*)["”]', r"«\1»", text),
    "direction marks": marked,
    "zero width": lambda text: "\ufeff" + re.sub(" ", " \u200b", text),
    "no-break spaces": partial(re.compile(" ").sub, "\u00a0"),
}  # fmt: skip
WORDS: dict[str, Rewriting] = {
    "استشهد": deaths_as("استشهد {}"),
    "قتل": deaths_as("قتل {}"),
    "لقي مصرعه": deaths_as("لقي {} مصرعهم"),
    "لقي حتفه first": deaths_as("لقي حتفهم {}"),
    "قضى": deaths_as("قضى {}"),
    "ارتقى": deaths_as("ارتقى {} شهداء"),
    "سقط قتلى": deaths_as("سقط {} قتلى"),
    "فقدوا حياتهم": deaths_as("فقد {} حياتهم"),
    "number first": deaths_as("{} قتلوا"),
    "number first, استشهدوا": deaths_as("{} استشهدوا"),
    "number first, لقوا حتفهم": deaths_as("{} لقوا حتفهم"),
    "مقتل for a verb": deaths_as("سجل مقتل {}"),
    "one: لقي مصرعه": one_as("لقي مصرعه", "لقيت مصرعها"),
    "one: فقد حياته": one_as("فقد حياته", "فقدت حياتها"),
    "one: ارتقى": one_as("ارتقى", "ارتقت"),
    "one: قضى": one_as("قضى", "قضت"),
    "one: توفي": one_as("توفي", "توفيت"),
    "one: سقط قتيلا": one_as("سقط قتيلاً", "سقطت قتيلة"),
    "استشهاد for مقتل": put("([وب]?)مقتل", r"\1استشهاد"),
    "مقتل for استشهاد": put("([وب]?)استشهاد", r"\1مقتل"),
    "مصرع for مقتل": put("([وب]?)(?:مقتل|استشهاد)", r"\1مصرع"),
    "أسفر عن": led_to("أسفر عن مقتل {}", "أسفرت عن مقتل {}"),
    "أودى بحياة": led_to("أودى بحياة {}", "أودت بحياة {}"),
    "راح ضحيته": led_to("راح ضحيته {}", "راح ضحيتها {}"),
    "تسبب بمقتل": led_to("تسبب بمقتل {}", "تسببت بمقتل {}"),
    "تسبب في مقتل": led_to("تسبب في مقتل {}", "تسببت في مقتل {}"),
    "نجم عنه مقتل": led_to("نجم عنه مقتل {}", "نجم عنها مقتل {}"),
    "حصد أرواح": led_to("حصد أرواح {}", "حصدت أرواح {}"),
    "مما أدى": put("ما (أدى|أسفر|أدّى)", r"مما \1"),
    "الأمر الذي أدى": put("(?<=،) ?مم?ا (أدى|أسفر|أدّى)", r"الأمر الذي \1"),
    "جرح for أصيب": put("([وف]?)أ[ُ]?صيب", r"\1جُرح"),
    "أصيب for جرح": put("([وف]?)جُرح", r"\1أصيب"),
    "جرح for إصابة": put(rf"([وب]?)إصابة(?= {NUMBER} {NOUN})", r"\1جرح"),
    "مصابين for جرحى": put(r"(?<=[\dةث] )جرحى", "مصابين"),
    "جرحى for مصابين": put(r"(?<=[\dةث] )مصابين", "جرحى"),
    "إصابات for جرحى": put(r"(?<=\d )(?:جرحى|مصابين)", "إصابات"),
}
TIMES = {
    "this morning": "صباح اليوم الثلاثاء", "local sources": "بحسب مصادر محلية", "activists": "وفق ما أفاد ناشطون",
    "late last night": "في وقت متأخر من مساء أمس",
}  # fmt: skip
ADJUNCTS: dict[str, Rewriting] = {
    **{f"{name} ahead": at_start(f"{told}، ") for name, told in TIMES.items()},
    **{f"{name} behind the verb": after_verb(f"، {told}،") for name, told in TIMES.items()},
    "this morning in the clause": after_verb(" صباح اليوم الثلاثاء"),
    "at night in the clause": after_verb(" في وقت متأخر من مساء أمس"),
    "in the field in the clause": after_verb(" أثناء عملهم في حقل زراعي"),
    "by shelling in the clause": after_verb(" بقصف مدفعي على الحي الشرقي"),
    **{f"{name} after the dead": after_victims(f"، {told}،") for name, told in TIMES.items()},
    "on their way": after_victims("، كانوا في طريقهم إلى السوق،"),
    "behind a source": lambda text: f"بحسب مصدر طبي، {text}",
    "told by a source": first_as_sentence,
    "activists said": lambda text: f"وقال ناشطون محليون: {text}",
    "behind a dateline": lambda text: f"تل الزعرور - وكالات: {text}",
    "behind a dated line": lambda text: f"كفر سندال (وكالات) - {text}",
}
_THINGS = "وتضررت 5 سيارات و200 منزل في الأحياء التي تبعد 12 كيلومتراً عن مركز المدينة."
_LATER = "وتشهد المنطقة منذ أسابيع انقطاعاً للمياه والكهرباء، ولم تعلق أي جهة على ذلك."
AROUND: dict[str, Rewriting] = {
    "things before": sentence_more(_THINGS, "before"),
    "things between": sentence_more(_THINGS, "between"),
    "things behind": sentence_more(_THINGS, "behind"),
    "more before": sentence_more(_LATER, "before"),
    "more behind": sentence_more(_LATER, "behind"),
    "urgent": lambda text: f"🔴 عاجل | {text}",
    "urgent, with a hashtag": lambda text: f"#عاجل ⚡️ {text}",
    "tags behind": lambda text: f"{text.rstrip()} 💔😢\n#كفر_سندال #أنقذوا_المدنيين\nhttps://example.org/p/48213?id=77",
    "hashed places": hashed,
    "follow us": lambda text: f"{text.rstrip()}\n\nتابعونا على تلغرام 📲 للمزيد من الأخبار",
}
NAMES: dict[str, Rewriting] = {"other names": other_names}
ARABIC = {**SPELLING, **WORDS, **BOTH, **ADJUNCTS, **AROUND, **LAYOUT, **NAMES}
"""The rewritings by name."""
