"""Speech: what the sentences of a page do, by families of words and by whether they name anything in particular."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources

from sijill.preserve.page.blocks import CARD, CHROME, MAIN, Block
from sijill.preserve.page.evidence import CUT, TO_THE_READER, is_of_others, unquoted
from sijill.preserve.page.lexicon import folded, walls
from sijill.text.arabic import fold_letters

_SENTENCE = re.compile(r"(?<=[.!?؟…])\s+")
_ENDINGS = r"(?:ه|ت|ات|ين|ون|ان|ي|يه|ها|هم|هن|نا|ك|كم|وا|ا|ته|تك|تنا|تها|يا)?"
_US_AND_YOU = re.compile(r"\b(you|your|yours|yourself|we|our|us|let's)\b")
_YOURS = re.compile(r"(?<!\w)\w{2,}ك(م)?(?!\w)")
_NOT_YOURS = re.compile(
    r"(ال|و|ب)?(هنا|كذل|ذل|تل|اولي|بن|سم|مل|شار|تر|تحر|معار|مبار|شبا|اشترا|امتل|هل|سل|مسل|اوش|املا|اسما|بار|ضح|تمس|افلا|تشار|"
    r"تشاب|اشتب|ادر)ك|(ال)?(مح|ترا|تح)?كم|(ال)?حكم"
)
_NAMES = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+")
_NUMBERS = re.compile(r"(?<![\w.#-])\d{1,4}(?:[.,:/]\d+)*(?![\w-])")
_OF_MACHINES = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{6,}\b")
_COUNTED = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|twenty|thirty|forty|fifty)\b|"
    r"(?<!\w)(اثنان|اثنين|اثنتين|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثمانيه?|ثمان|تسعه?|عشره?|احد عشر|عشرات|عشرين|ثلاثين|"
    r"مييه|الاف|مييات)(?!\w)"
)
_DATED = re.compile(
    r"\b(january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|yesterday)\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(19|20)\d\d\b|"
    r"كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|ايلول|تشرين|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|"
    r"نوفمبر|ديسمبر|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|امس"
)
_MONTHS_THAT_ARE_WORDS = re.compile(r"\b(May|March)\b")
_QUOTATION = re.compile(r"[“«]")
_OF_OTHERS = re.compile(
    r"\b(he|she|his|her|him|they|their|them|who|whose)\b|(?<!\w)(وهو|وهي|الذي|التي|الذين|هم|بينهم)(?!\w)"
)
_IMPRINT = re.compile(
    r"©|\(c\) (19|20)\d\d|[Aa]ll rights reserved|(جميع|كل) الحقوق محفوظة|[Ee]ditor([- ]in[- ]chief)?:|رئيس التحرير:|"
    r"[Rr]eg(\.|istered) (charity|company|with the)|(صحيفة|جريدة) (يومية|أسبوعية) مستقلة"
)
_OF_THIS = re.compile(
    fold_letters(
        r"\b(this|the rest of the) (post|article|story|issue|letter|episode|piece|essay|text|report|edition|"
        r"newsletter|document|preview|excerpt)\b|"
        r"(?<!\w)(هذا|هذه) ال(تدوينه|مقاله?|ماده|نص|خبر|تقرير|قصه|عدد|حلقه|رساله|منشور|وثيقه|معاينه)(?!\w)"
    )
)
_READ_ON = re.compile(
    fold_letters(
        r"\b(continue|keep|finish|go on) reading\b|\bread (on|the (rest|full|whole))\b|"
        r"(?<!\w)(اكمل|تابع|واصل|استكمل|لمتابعه|لاكمال|لاستكمال|لمواصله) (ال)?(قراءه|مطالعه|مقال)"
    )
)
_LASTING = re.compile(
    fold_letters(
        r"(?:\b(?:a few|\d+|two|three|four|five|six|seven|eight|nine|ten|thirty|sixty)|(?<!\w)\w+) "
        r"(?:seconds|minutes|ثوان|ثواني|ثانيه|دقايق|دقيقه)(?!\w)"
    )
)
_LONGEST_IMPRINT = 240
_WHOLE = 12
_MOST = 300
_PLAIN = 8
_LONGEST = 800
_FEWEST_TELLING = 6
_BEGINNING = 150
_COMMON = frozenset({"press", "law", "wait", "reader", "rest", "delivery"})
_KEY = "key"
_CUT_AND_ASKED = 2
_OF_THIS_TEXT = 4


@lru_cache(maxsize=1)
def families() -> dict[str, re.Pattern[str]]:
    """Give the families of ``data/lexicons/access.toml`` by name, as patterns over folded text."""
    held = tomllib.loads(resources.files("sijill.data").joinpath("lexicons/access.toml").read_text(encoding="utf-8"))
    return {name: _family(one["en"], fold_letters(one["ar"])) for name, one in held.items()}


def _family(english: str, arabic: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{english})s?\b|(?<!\w)(?:[وفبلكس]{{0,2}}(?:ال|لل)?)(?:{arabic}){_ENDINGS}(?!\w)")


@lru_cache(maxsize=4096)
def _places(plain: str) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Where words of each family begin in a folded text, in the families' order."""
    found = ((name, tuple(match.start() for match in family.finditer(plain))) for name, family in families().items())
    return tuple((name, starts) for name, starts in found if starts)


def met(plain: str) -> frozenset[str]:
    """Give the families of which a folded text holds a word."""
    return frozenset(name for name, _ in _places(plain))


def touched(plain: str) -> int:
    """Count the families that a folded text holds a word of, each word for one of them only."""
    taken: set[int] = set()
    for name, starts in _places(plain):
        free = [start for start in starts if start not in taken]
        if free and name != _KEY:
            taken.add(free[0])
    return len(taken)


def particulars(text: str) -> int:
    """Count what a text names in particular: names, numbers, days (two each), and whether it quotes somebody."""
    plain, bare = _LASTING.sub("", folded(text)), _OF_MACHINES.sub("", text)
    named = len(_NAMES.findall(bare)) + len(_NUMBERS.findall(bare)) + bool(_COUNTED.search(plain))
    is_dated = bool(_DATED.search(plain) or _MONTHS_THAT_ARE_WORDS.search(text))
    return named + 2 * is_dated + bool(_QUOTATION.search(bare))


@dataclass(frozen=True)
class Sentence:
    """One sentence.

    Attributes:
        words: How many.
        plain: Folded, without what it quotes.
        families: Of words about pages and the way in, of which it holds one.
        touched: How many of them, each word for one only.
        names: How much it names in particular.
        is_matter: Whether it is about what reports are about.
        is_addressed: Whether it speaks to its reader.
    """

    words: int
    plain: str
    families: frozenset[str]
    touched: int
    names: int
    is_matter: bool
    is_addressed: bool

    @cached_property
    def is_of_access(self) -> bool:
        """Whether it speaks of the page and the way in, rather than of the world."""
        met_here = self.touched
        is_bare = not (self.is_matter or self.names)
        return (
            (met_here >= 3 and not (self.is_matter and self.names))
            or (met_here >= 2 and (self.is_addressed or is_bare))
            or (met_here >= 1 and self.is_addressed and not self.is_matter)
            or ("loss" in self.families and not self.is_matter and bool(_OF_THIS.search(self.plain)))
        )

    @cached_property
    def is_telling(self) -> bool:
        """Whether it tells of something outside the page."""
        is_plain = not self.touched or (
            self.touched == 1 and self.families <= _COMMON and not self.is_addressed and self.words >= _PLAIN
        )
        return self.words >= 4 and (self.is_matter or self.names >= 1 or is_plain) and not self.is_of_access

    @property
    def is_of_others(self) -> bool:
        """Whether it speaks of third persons."""
        return bool(_OF_OTHERS.search(self.plain))


def read(text: str) -> Sentence:
    """Give one sentence as read."""
    plain = folded(unquoted(text[:_LONGEST]))
    is_to_the_reader = bool(TO_THE_READER.search(plain)) and not is_of_others(plain)
    is_addressed = is_to_the_reader or bool(_US_AND_YOU.search(plain)) or _is_yours(plain)
    return Sentence(
        len(text.split()),
        plain,
        met(plain),
        touched(plain),
        particulars(text[:_LONGEST]),
        walls()["matter"].says(plain),
        is_addressed,
    )


def _is_yours(plain: str) -> bool:
    return any(not _NOT_YOURS.fullmatch(match[0]) for match in _YOURS.finditer(plain))


def sentences_of(blocks: tuple[Block, ...]) -> list[Sentence]:
    """Give the first sentences of a page's own part, without headings and without lines of links."""
    found: list[Sentence] = []
    for block in blocks:
        if block.place != MAIN or block.is_heading or block.linked >= 0.5 * block.words or _is_imprint(block.text):
            continue
        units = _SENTENCE.split(block.text) if block.words > _WHOLE else [block.text]
        found.extend(read(unit) for unit in units if len(unit.split()) >= 2)
        if len(found) >= _MOST:
            break
    return found


def _is_imprint(text: str) -> bool:
    """Whether a short line says whose the page is, as at its foot."""
    return len(text) <= _LONGEST_IMPRINT and bool(_IMPRINT.search(text))


def held_back(blocks: tuple[Block, ...], told_words: int) -> int:
    """Give how plainly the rest is promised, after the last block that tells, to who pays or enters: 0 to 4.

    1: money or entry is spoken of; 2: and a rest, or more; 3: and what there is to read; 4: and that it is this text.
    """
    if told_words >= _BEGINNING:
        return 0
    last = max((number for number, block in enumerate(blocks) if _tells(block)), default=-1)
    after = [block for block in blocks[last + 1 :] if _may_promise(block)]
    if last < 0:
        return _OF_THIS_TEXT * any(_promise(block) == _OF_THIS_TEXT for block in after[_of_prose(after) :])
    if any(_READ_ON.search(folded(block.text)) for block in after) and any(_is_offer(block) for block in after):
        return 3
    is_cut = blocks[last].text.endswith(CUT)
    return max((max(_promise(block), _CUT_AND_ASKED * (is_cut and _asks(block))) for block in after), default=0)


def _of_prose(blocks: list[Block]) -> int:
    """How many blocks there are up to the first of prose and with it; all when there is none."""
    is_prose = (block.place == MAIN and not block.is_heading and block.words >= _PLAIN for block in blocks)
    return next((number for number, found in enumerate(is_prose, start=1) if found), len(blocks))


def _is_offer(block: Block) -> bool:
    """Whether a few words are of money or an account, and of nothing beside the page."""
    one = read(block.text[:400])
    return block.words <= _WHOLE and _KEY in one.families and not walls()["aside"].says(one.plain)


def _asks(block: Block) -> bool:
    """Whether a short block speaks to its reader of an account or money and of what there is to read."""
    one = read(block.text[:400])
    return bool(one.is_addressed and one.touched >= 3 and one.families & {"entry", "trade"} and not one.is_telling)


def _may_promise(block: Block) -> bool:
    """Whether a block stands with the text, or stands beside it and speaks of it."""
    return block.place not in (CHROME, CARD) or (block.place == CHROME and bool(_OF_THIS.search(folded(block.text))))


def _tells(block: Block) -> bool:
    is_short = block.words < _FEWEST_TELLING or _is_imprint(block.text)
    if block.place != MAIN or block.is_heading or block.linked >= 0.5 * block.words or is_short:
        return False
    one = read(block.text)
    is_offer = _KEY in one.families and ("rest" in one.families or walls()["offer"].says(one.plain))
    return one.is_matter or (one.is_telling and not is_offer)


def _promise(block: Block) -> int:
    one = read(block.text[:400])
    is_brief = block.words <= 2 * _WHOLE and not (one.is_telling or one.is_of_others)
    is_invitation = one.is_addressed or block.place != MAIN or block.is_heading or block.words <= _WHOLE or is_brief
    if not is_invitation or walls()["aside"].says(one.plain) or walls()["consent-wall"].says(one.plain):
        return 0
    is_known = walls()["paywall-stub"].says(one.plain) and bool(one.families & {"rest", "delivery", "medium"})
    if is_known and _OF_THIS.search(one.plain):
        return _OF_THIS_TEXT
    if _KEY in one.families and "rest" in one.families:
        return 3 if one.families & {"delivery", "medium", "reader"} else 2
    if is_known:
        return 3
    return int(walls()["offer"].says(one.plain))
