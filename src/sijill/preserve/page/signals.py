"""Signals of a page: what speaks for a wall or for the page asked for, each a number that is weighed."""

from __future__ import annotations

import math
import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from sijill.preserve.page.blocks import CARD, MAIN
from sijill.preserve.page.evidence import own_heading, stems, unquoted
from sijill.preserve.page.front import asks_for_an_item
from sijill.preserve.page.lexicon import folded, walls
from sijill.preserve.page.paths import is_front, is_same_place, led_to, names_an_item, slug_words
from sijill.preserve.page.speech import Sentence, held_back, met, sentences_of, touched

if TYPE_CHECKING:
    from sijill.preserve.page.blocks import Block
    from sijill.preserve.page.evidence import Evidence
    from sijill.preserve.page.features import PageFeatures
    from sijill.preserve.page.verdict import Asked

_CARDS = 4
_LITTLE = 15
_A_LINE = 10
_A_BEGINNING = 2
_BEGINNING = 150
_SHORT = 60
_A_FORM = 3
_ANSWERED = 2
_LONGEST_HEADING = 400
_A_SCRIPT = 2000
_OF_A_BEGINNING = 0.4
_OF_PLAIN = 0.5
_OF_A_FRONT = 1.5
_TELLING = (
    "told words",
    "told sentences",
    "matters",
    "share of matters",
    "particulars",
    "others",
    "article",
    "published",
    "address answered",
    "heading of matter",
)


@dataclass(frozen=True)
class Signal:
    """One kind of signal.

    Attributes:
        weight: Above 0 it speaks for a wall.
        words: What it means.
    """

    weight: float
    words: str


@lru_cache(maxsize=1)
def weights() -> dict[str, Signal]:
    """Give the kinds of signal by name, from ``data/lexicons/page_signals.toml``; ``start`` is where the sum begins."""
    held = tomllib.loads(
        resources.files("sijill.data").joinpath("lexicons/page_signals.toml").read_text(encoding="utf-8")
    )
    return {name: Signal(float(one["weight"]), str(one["words"])) for name, one in held.items()}


def signals_of(page: PageFeatures, asked: Asked, found: Evidence, *, leads: bool) -> dict[str, float]:
    """Give the signals of a page by name; ``leads`` is whether one wall's known words lead."""
    sentences = sentences_of(page.blocks)
    told = sum(one.words for one in sentences if one.is_telling)
    given = {
        **_of_speech(sentences),
        **_of_heading(page, found, sentences),
        **_of_address(page, asked, found),
        **_of_build(page, found, told),
        **_of_known_words(found, told, leads=leads),
    }
    rest = 0 if found.is_given else held_back(page.blocks, told)
    is_short = told < _SHORT
    rest += rest == 1 and page.is_held_back and is_short
    is_marked = page.is_held_back and not found.is_given
    given["held back"] = float(is_marked and (is_short or (rest > 1 and told < _BEGINNING)))
    given["offer after"], given["rest held back"] = float(rest == 1), float(max(0, rest - 1))
    if rest > 1:
        given.update({name: _OF_A_BEGINNING * given[name] for name in _TELLING})
    return given


def weigh(given: dict[str, float]) -> tuple[float, list[tuple[float, str]]]:
    """Give the sum of weighed signals, and each one's part of it with its meaning; above 0 it is a wall."""
    known = weights()
    parts = [
        (known[name].weight * value, known[name].words) for name, value in given.items() if value and name in known
    ]
    return known["start"].weight + sum(part for part, _ in parts), parts


def _of_speech(sentences: list[Sentence]) -> dict[str, float]:
    many = max(1, len(sentences))
    telling = [(1.0 if one.is_matter or one.names else _OF_PLAIN) for one in sentences if one.is_telling]
    words = [one.words for one in sentences if one.is_telling]
    matters = sum(one.is_matter for one in sentences)
    return {
        "told words": math.log1p(min(sum(map(math.prod, zip(telling, words, strict=True))), 200)),
        "told sentences": min(4, sum(telling)),
        "matters": min(3, matters),
        "share of matters": matters / many,
        "particulars": min(6, sum(one.names for one in sentences if not one.is_of_access)),
        "others": sum(one.is_of_others for one in sentences) / many,
        "words of access": sum(min(4, one.touched) for one in sentences) / many,
        "reader addressed": sum(one.is_addressed for one in sentences) / many,
    }


def _of_heading(page: PageFeatures, found: Evidence, sentences: list[Sentence]) -> dict[str, float]:
    heading = (own_heading(page) or page.title)[:_LONGEST_HEADING]
    plain = folded(heading)
    taken_up = stems(heading) & stems(" ".join(one.plain for one in sentences))
    names = {folded(name) for name in page.site_names}
    is_matter = walls()["matter"].says(plain)
    return {
        "heading taken up": min(3, len(taken_up)),
        "no heading": float(not found.headline),
        "heading of access": min(3, touched(plain)) * (not is_matter or bool(found.heads)),
        "heading of matter": float(is_matter),
        "short heading": float(len(plain.split()) <= 3),
        "title is the site's": float(bool(page.title) and folded(page.title) in names),
    }


def _of_address(page: PageFeatures, asked: Asked, found: Evidence) -> dict[str, float]:
    is_item, is_list = asks_for_an_item(asked.url, page, found), found.cards >= _CARDS
    is_in_place = is_list and found.told < _A_BEGINNING and is_item and not is_front(asked.url)
    is_unanswered = _is_unanswered(page, asked)
    is_elsewhere = not is_same_place(asked.url, asked.final_url) and not names_an_item(asked.final_url)
    return {
        "address unanswered": float(is_unanswered),
        "address answered": float(_is_answered(page, asked)),
        "list in place": float(is_in_place),
        "list alone": float(is_in_place and is_unanswered and not own_heading(page)),
        "list asked for": _list_asked_for(asked, found, is_item=is_item) * is_list,
        "links": _share_of_links(page) * is_item,
        "moved": float(is_elsewhere),
        "led": float(bool(led_to(asked.url, asked.final_url))),
    }


def _list_asked_for(asked: Asked, found: Evidence, *, is_item: bool) -> float:
    """How surely an address is that of a list; a page that begins an article is none."""
    if is_front(asked.url):
        return _OF_A_FRONT
    says_lost = max(found.heads["soft-404"], found.heads["not-available"]) > 1
    return float(not is_item and found.told < _A_BEGINNING and not says_lost)


def _is_answered(page: PageFeatures, asked: Asked) -> bool:
    """Whether the heading holds two of the words that the address asked for names, none of them of pages."""
    words = " ".join(word for word in slug_words(asked.url) if not met(word))
    return len(stems(words) & stems(unquoted(own_heading(page)))) >= _ANSWERED


def _is_unanswered(page: PageFeatures, asked: Asked) -> bool:
    """Whether an address names things, in the page's script, and the page speaks of none of them."""
    text = folded(" ".join([page.title, page.heading, *(block.text for block in page.blocks if block.place != CARD)]))
    is_arabic = _arabic(text) > 0.2 * len(text)
    words = [word for word in slug_words(asked.url) if len(word) >= 4 and not met(word)]
    sought = stems(" ".join(word for word in words if bool(_arabic(word)) == is_arabic))
    return len(sought) >= 2 and not sought & stems(text)


def _share_of_links(page: PageFeatures) -> float:
    """Share of the words outside menus that lead to other pages; teasers count whole."""
    own = [block for block in page.blocks if block.place in (MAIN, CARD) and not block.is_heading]
    linked = sum(block.words if block.place == CARD else block.linked for block in own)
    return linked / max(1, sum(block.words for block in own))


def _arabic(text: str) -> int:
    return len(re.findall(r"[ء-ي]", text))


def _of_build(page: PageFeatures, found: Evidence, told: int) -> dict[str, float]:
    own = [block for block in page.blocks if block.place == MAIN and block.linked < 0.5 * block.words]
    is_list = found.cards >= _CARDS
    return {
        "article": float("article" in page.article_marks),
        "published": float("published" in page.article_marks),
        "listed words": math.log1p(min(found.listed, 100)),
        "buttons only": float(page.buttons > 0 and told < _LITTLE and not is_list),
        "form of its own": float(page.fields >= _A_FORM and not page.login_place),
        "password": float(page.login_place == "main"),
        "not free": float(page.is_not_free and told < _BEGINNING),
        "test for robots": float(page.has_captcha),
        "scripts only": float(page.scripts > _A_SCRIPT and _is_bare(page, own) and not is_list),
    }


def _is_bare(page: PageFeatures, own: list[Block]) -> bool:
    """Whether next to no words came: a headline about what reports are about is a page, however short."""
    return sum(block.words for block in own) < _A_LINE and not walls()["matter"].says(folded(page.heading))


def _of_known_words(found: Evidence, told: int, *, leads: bool) -> dict[str, float]:
    heads = min(3, max(found.heads.values(), default=0))
    share = found.walled / (found.walled + told + 3)
    part = 1.0 if share > 0.3 or told < 8 else 0.3
    return {
        "known sentences": part * min(3, max(found.said.values(), default=0)),
        "known share": share,
        "known heading": heads,
        "known wall leads": (1.0 if heads else part) * leads,
    }
