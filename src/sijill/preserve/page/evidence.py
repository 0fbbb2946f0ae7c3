"""Evidence: the prose of a page with what walls say taken out of it, and what speaks for each wall."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from sijill.preserve.page.blocks import BANNER, CARD, CHROME, FORM, MAIN, Block
from sijill.preserve.page.features import PageFeatures
from sijill.preserve.page.lexicon import LONGEST_HEAD, folded, walls

KINDS = (
    "login-wall",
    "consent-wall",
    "bot-check",
    "geo-block",
    "paywall-stub",
    "soft-404",
    "not-available",
    "script-shell",
)
MONEY = re.compile(r"subscri|\bpay|\bpaid|premium|[$£€]|\bplan\b|\btrial\b|اشتر|مشترك|باقه|مدفوع")
"""Words of an offer that costs money, in folded text."""
_SENTENCE = re.compile(r"(?<=[.!?؟…])\s+")
_PARTS = re.compile(r"\s+[|–—·•»«:/-]+\s+|\s*[|»«]\s*")
_WHOLE_UNIT = 40
_FEWEST_PROSE = 8
_FEWEST_LISTED = 5
_FEWEST_TOLD = 14
_CELLS = frozenset({"td", "th", "dd", "dt"})
_LONGEST_VALUE = 4
_FEWEST_VALUES = 4
_LONGEST_UNIT = 800
_MOST_UNITS = 1500
_COVERED = 0.4
_LONGEST_BUTTON = 2
_ECHOES = 2
_NAMED = 2
_SMALL = 40
_LOSSES = frozenset({"soft-404", "not-available"})
CUT = ("...", "…", "[...]", "[…]")
_ARTICLE = re.compile(r"\A[وفبلك]?(ال|لل)(?=\w{3})")
_QUOTED = re.compile(r"“[^”]{0,400}”|«[^»]{0,400}»|\"[^\"]{0,400}\"")
TO_THE_READER = re.compile(
    r"\b(you|your|yours|we|our|us|please|click|tap|sign in|log in|subscribe|"
    r"try|(this|the requested) (\w+ )?(web ?)?(page|site|content|article|story|link|url|video|account|domain|"
    r"server|request|address|resource|file|document|item|report|film|clip|episode|programme|recording|broadcast)|"
    r"(come|check) back|refresh|reload)\b|"
    r"(?<!\w)[وف]?(يرج[يو]|الرجاء|يمكنك|عليك|لديك|بك|لك|انك|نستخدم|نحن|شركاينا|شركاونا|انقر|اضغط|اشترك|سجل|بالضغط|بالنقر|"
    r"جرب|حاول|عودوا|نود|نعتذر|ناسف|خوادمنا|موقعنا|ارشيفنا|"
    r"اكمل|تابع|(هذا|هذه) (ال)?(صفحه|موقع|محتوي|مقال|رابط|حساب|نطاق|طلب|عنوان|قسم|مورد|خبر|مقطع)|"
    r"(متصفح|بيانات|موافقت|خيارات|تفضيلات|خصوصيت|جهاز|حساب|اشتراك|منطقت|بلد|تجربت|بريد|دخول)ك)(?!\w)"
)
"""Words with which a sentence speaks to its reader or of the page itself, in folded text."""
_OTHERS = re.compile(
    r"\b(he|she|his|hers?|him|they|them|theirs?)\b|"
    r"(?<!\w)[وف]?(هو|هي|هم|منهم|منه|منها|لهم|عليهم|عنهم|اليهم|معهم|ضدهم|بعضهم|انهم|انها|بينهم|قال|قالت|قالوا)(?!\w)"
)
_US_AND_YOU = re.compile(
    r"\b(you|yours?|yourself|we|our|us|let's|please)\b|"
    r"(?<!\w)[وف]?(نحن|انت|انتم|لك|لكم|لديك|لديكم|عليك|يمكنك|يمكنكم|يرج[يو]|الرجاء|لدينا|لنا|بنا|موقعنا|"
    r"(حساب|متصفح|بيانات|موافقت|جهاز|اشتراك|بريد|دخول|بلد|منطقت)ك(م)?)(?!\w)"
)


@dataclass
class Evidence:
    """What was found in the words of a page.

    Attributes:
        prose: Words of prose outside menus, cards, banners and forms that no wall says.
        listed: Words of list items and cells that are no links, when there are several.
        addressed: Sentences in the main part that speak to the reader.
        units: Sentences looked at; after many, the rest of a page is no wall's.
        offers: Sentences in the main part or a banner that name a price by the month or the year.
        money: Short sentences, in the main part or a banner, about subscriptions and the like.
        told: Paragraphs that tell of something.
        told_words: Words of them.
        matter: Sentences of the main part about what reports are about, or that take up the heading; no wall says them.
        web: Words of sentences of the main part that speak of the page itself or of the reader's access to it.
        plain: Words of the other sentences of the main part.
        asked_last: Whether a sentence of a paywall or log-in wall stands after the last paragraph that tells.
        is_cut: Whether the last paragraph that tells breaks off.
        walled: Words in the main part that a wall says.
        said: Sentences of each wall in the main part and in forms.
        beside: Sentences of each wall in banners, menus and the like.
        heads: Walls that the title or the first heading is about.
        headline: A first heading of its own: not a wall's, not the site's name.
        cards: Teasers of other pages.
        quotes: The first sentence found of each wall, shortened.
        is_given: Whether it asks for support and says that all may read it.
    """

    prose: int = 0
    listed: int = 0
    addressed: int = 0
    units: int = 0
    offers: int = 0
    money: int = 0
    told: int = 0
    told_words: int = 0
    matter: int = 0
    web: int = 0
    plain: int = 0
    asked_last: bool = False
    is_cut: bool = False
    walled: int = 0
    said: Counter[str] = field(default_factory=Counter)
    beside: Counter[str] = field(default_factory=Counter)
    heads: Counter[str] = field(default_factory=Counter)
    headline: str = ""
    cards: int = 0
    quotes: dict[str, str] = field(default_factory=dict)
    is_given: bool = False

    @property
    def content(self) -> int:
        """Words that a reader came for."""
        return self.prose + self.listed


def evidence_in(page: PageFeatures) -> Evidence:
    """Give what the words of ``page`` speak for."""
    found = Evidence()
    items = []
    echoed = _echoed(page)
    is_small = sum(block.words for block in page.blocks if block.place == MAIN and not block.linked) < _SMALL
    values = _values(page.blocks)
    for number, block in enumerate(page.blocks):
        if block.place == CARD or _is_link_line(block):
            found.cards += block.place == CARD or block.words >= 4
            continue
        sentences = 0 if number in values else _walled(block, found, is_small=is_small)
        own = block.words - sentences
        _weigh(block, found)
        found.matter += not sentences and _is_matter(block, echoed)
        if block.place == MAIN and not block.is_heading:
            found.walled += sentences
            if own >= _FEWEST_PROSE and block.linked < 0.5 * block.words:
                found.prose += own
            elif own and (block.tag in ("li", "td", "th", "dd", "dt", "tr") or _is_line(block)):
                items.append(own)
    found.listed = sum(items) if len(items) >= _FEWEST_LISTED else 0
    if is_given(page.blocks):
        found.is_given, found.offers, found.money = True, 0, 0
    _heads(page, found)
    return found


def _values(blocks: tuple[Block, ...]) -> frozenset[int]:
    """Numbers of the blocks that are values of a record: a few words in a cell after its label, several of them.

    "Registrar: not available" says so of a registrar, not of the page.
    """
    cells = [
        number
        for number, (label, value) in enumerate(pairwise(blocks), start=1)
        if value.tag in _CELLS and label.tag in _CELLS and max(label.words, value.words) <= _LONGEST_VALUE
    ]
    return frozenset(cells if len(cells) >= _FEWEST_VALUES else ())


def is_given(blocks: tuple[Block, ...]) -> bool:
    """Give whether a page says that what it tells is free for all, as those do that ask for support instead."""
    return any(walls()["given"].says(folded(block.text[:_LONGEST_UNIT])) for block in blocks if block.place != CARD)


def own_heading(page: PageFeatures) -> str:
    """Give the first heading that is not the site's name, or nothing."""
    names = {folded(name) for name in page.site_names}
    headings = [block for block in page.blocks if block.is_heading]
    is_row = sum(block.linked >= 0.5 * block.words for block in headings) > 1
    after = dict(zip(page.blocks, page.blocks[1:], strict=False))
    own = [
        block.text
        for block in headings
        if block.place == MAIN
        and not (is_row and block.linked >= 0.5 * block.words)
        and not (block in after and after[block].place == CARD)
    ]
    return next((line for line in (page.heading, *own) if line and folded(line) not in names), "")


def _is_line(block: Block) -> bool:
    """Whether a few words stand alone and speak neither of the page nor to its reader, as a line of a list does."""
    plain = folded(block.text)
    return not block.linked and not walls()["web"].says(plain) and not TO_THE_READER.search(plain)


def _echoed(page: PageFeatures) -> set[str]:
    """Words of the heading, without those of the site's name and those of which any page speaks."""
    words = " ".join(
        word for word in (own_heading(page) or page.title).split() if not walls()["web"].says(folded(word))
    )
    return stems(words) - stems(" ".join(page.site_names))


def _weigh(block: Block, found: Evidence) -> None:
    """Count the words of a block's sentences as the page's speech of itself, or as plain ones."""
    if block.place not in (MAIN, FORM) or block.linked >= 0.5 * block.words:
        return
    if block.words > 2 * _WHOLE_UNIT:
        found.plain += block.words
        return
    for unit in _SENTENCE.split(block.text):
        plain, words = folded(unquoted(unit)), len(unit.split())
        named = walls()["web"].named(plain)
        if named >= _NAMED or (named and TO_THE_READER.search(plain)):
            found.web += words
        elif words > _LONGEST_BUTTON and block.place == MAIN and not block.is_heading:
            found.plain += words


def stems(text: str) -> set[str]:
    """Give the first letters of a text's longer words, folded and without the Arabic article."""
    words = re.findall(r"\w{3,}", folded(text))
    return {_ARTICLE.sub("", word)[:6] for word in words if len(word) >= (3 if word > "ء" else 4)}


def _is_matter(block: Block, echoed: set[str]) -> bool:
    """Whether a block is about what reports are about, or takes up the heading."""
    if block.place != MAIN or block.is_heading or block.linked >= 0.5 * block.words or block.words <= _LONGEST_BUTTON:
        return False
    text = block.text[:_LONGEST_UNIT]
    return len(stems(text) & echoed) >= _ECHOES or walls()["matter"].says(folded(text))


def unquoted(text: str) -> str:
    """Give a text without what it quotes, unless that is nearly all of it."""
    rest = _QUOTED.sub(" ", text)
    return rest if len(rest.split()) >= _LONGEST_BUTTON else text


def _is_link_line(block: Block) -> bool:
    return block.place == MAIN and block.linked >= 0.7 * block.words


def _walled(block: Block, found: Evidence, *, is_small: bool) -> int:
    """Words of a block that walls say; each sentence is counted for every wall that says it."""
    if _is_told(block, is_small=is_small):
        found.told += 1
        found.told_words += block.words
        found.asked_last, found.is_cut = False, block.text.endswith(CUT)
        return 0
    if found.units > _MOST_UNITS:
        return 0
    units = [block.text] if block.words <= _WHOLE_UNIT else _SENTENCE.split(block.text)
    is_main = block.place in (MAIN, FORM)
    words = 0
    for unit in units:
        plain = folded(unquoted(unit[:_LONGEST_UNIT]))
        found.units += 1
        kinds = [kind for kind in KINDS if walls()[kind].says(plain) and not _is_aside(plain, kind)]
        kinds = [kind for kind in kinds if kind not in _LOSSES] if _is_of_the_world(plain) else kinds
        kinds = [] if is_of_others(plain) and walls()["matter"].says(plain) else kinds
        is_aside = _is_aside(plain, "paywall-stub") or walls()["given"].says(plain)
        found.money += block.place in (MAIN, FORM, BANNER) and bool(MONEY.search(plain)) and not is_aside
        found.offers += block.place in (MAIN, FORM, BANNER) and not is_aside and walls()["offer"].says(plain)
        is_spoken = is_main and not block.is_heading and not is_aside and block.words > _LONGEST_BUTTON
        found.addressed += is_spoken and bool(TO_THE_READER.search(plain))
        found.asked_last |= bool({"paywall-stub", "login-wall"} & set(kinds)) and block.place != CHROME
        for kind in kinds:
            (found.said if is_main else found.beside)[kind] += 1
            found.quotes.setdefault(kind, unit[:80])
        words += len(unit.split()) if kinds else 0
    return words


def _is_of_the_world(plain: str) -> bool:
    """Whether a sentence is about what reports are about and speaks of no page: what is lost in it is no page."""
    return walls()["matter"].says(plain) and not walls()["web"].says(plain)


def is_of_others(plain: str) -> bool:
    """Whether a sentence is of third persons and not of its reader or its writer: what they log in to is no page."""
    return bool(_OTHERS.search(plain)) and not _US_AND_YOU.search(plain)


def _is_aside(plain: str, kind: str) -> bool:
    """Whether a sentence invites to something beside the page: comments, a newsletter, a channel."""
    return kind in ("login-wall", "paywall-stub") and walls()["aside"].says(plain)


def _is_told(block: Block, *, is_small: bool) -> bool:
    """Whether a paragraph tells of something, as against speaking to its reader; what it quotes is not its own.

    A short one counts only when no wall says it: walls too speak of "the page" or "the account" in few words.
    """
    if block.place != MAIN or block.is_heading or block.words < _FEWEST_PROSE:
        return False
    plain = folded(_QUOTED.sub(" ", block.text[: 10 * _LONGEST_UNIT]))
    is_short = block.words < _FEWEST_TOLD or (is_small and not walls()["matter"].says(plain))
    if is_short and any(walls()[kind].says(plain) for kind in KINDS):
        return False
    if block.words <= _WHOLE_UNIT and (walls()["offer"].says(plain) or walls()["paywall-stub"].says(plain)):
        return False
    return len(TO_THE_READER.findall(plain)) <= block.words // 40


def _heads(page: PageFeatures, found: Evidence) -> None:
    names = {folded(name) for name in page.site_names}
    title, first = folded(unquoted(page.title)), folded(own_heading(page))
    heading = "" if folded(page.heading) in names else folded(unquoted(page.heading))
    part = next((part for part in _PARTS.split(title) if part and part not in names), "")
    for text, weight in (*((text, 1) for text in sorted({title, part})), (heading or first, 2)):
        for kind in KINDS:
            if text and _is_about(text, kind):
                found.heads[kind] += weight
                found.quotes.setdefault(kind, text[:80])
    if not heading and found.told:
        heading = first or _shown_title(page, title)
    is_own = heading not in names and len(heading.split()) >= 2
    is_a_wall = any(_is_about(heading, kind) for kind in KINDS)
    found.headline = heading if is_own and not is_a_wall else ""


def _shown_title(page: PageFeatures, title: str) -> str:
    """The title, or the part of it that stands as a line of its own among the page's words, without leading away."""
    parts = {title, *_PARTS.split(title)}
    lines = (
        folded(block.text) for block in page.blocks if block.place == MAIN and not block.linked and block.words >= 4
    )
    return next((line for line in lines if line in parts), "")


def _is_about(text: str, kind: str) -> bool:
    """Whether a title or heading is about a wall: much of it is what walls say, and it is no long headline."""
    words = len(text.split())
    if not 0 < words <= LONGEST_HEAD:
        return False
    covered = walls()[kind].covered(text)
    return covered > 0 and (words <= 3 or covered >= _COVERED)
