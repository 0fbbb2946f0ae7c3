"""Verdict: whether a page is what was asked for; if not, what stands in its place, with the reasons."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.preserve.page.blocks import MAIN
from sijill.preserve.page.evidence import KINDS, MONEY, Evidence, evidence_in
from sijill.preserve.page.features import PageFeatures
from sijill.preserve.page.front import asks_for_an_item
from sijill.preserve.page.lexicon import folded, walls
from sijill.preserve.page.paths import is_front, is_same_place, led_to, names_an_item, slug_words
from sijill.preserve.page.signals import signals_of, weigh

VERSION = "6"
"""Raised whenever the same page may get another verdict."""
ENOUGH = 120
"""Words of prose of a page that says it is an article, from which single sentences of a wall no longer count."""
PLENTY = 250
"""Words of prose from which any page is taken for itself."""
_STUB = 150
_FEW = 60
_FEWEST = 12
_FEWEST_OF_NEWS = 8
_FEWEST_OF_WORDS = 6
_FEWEST_OF_MATTER = 4
_A_SCRIPT = 2000
_BAR = 40
_CARDS = 4
_MANY_CARDS = 6
_REASONS = 3
_ACCOUNT = re.compile(r"\b(log|sign) ?in\b|\bregist|\bsign up\b|\baccount\b|\bmembers\b|دخول|سجل|حساب|للاعضاء")
_ERRORS = {
    401: "login-wall",
    402: "paywall-stub",
    404: "soft-404",
    407: "login-wall",
    410: "soft-404",
    451: "geo-block",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of a page besides its bytes: the address asked for, the one that answered, status and encoding."""

    url: str
    final_url: str
    status: int = 200
    charset: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a page was taken for.

    Attributes:
        wall: ``login-wall``, ``consent-wall``, ``bot-check``, ``geo-block``, ``paywall-stub``, ``soft-404``,
            ``not-available``, ``script-shell``, ``home-page``; empty for the page that was asked for.
        reasons: In words, strongest first.
    """

    wall: str
    reasons: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """Whether it was taken for the page asked for."""
        return not self.wall


def judged(page: PageFeatures, asked: Asked) -> Verdict:
    """Give what ``page`` is taken for.

    It says nothing about truth: a page taken for itself may be forged, and one taken for a wall may hold a sentence
    that matters, which is why both are kept.
    """
    found = evidence_in(page)
    certain = _refused_by_status(page, asked, found) or _another_place(page, asked, found)
    return certain or _weighed(page, asked, found, _by_rules(page, asked, found))


def _by_rules(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict:
    """What the page is by what walls are known to say."""
    for step in (_stub, _itself, _wall, _shell, _of_itself, _front_page, _too_little):
        verdict = step(page, asked, found)
        if verdict is not None:
            return verdict
    return Verdict("", (f"{found.content} words of its own under a heading of its own",))


def _weighed(page: PageFeatures, asked: Asked, found: Evidence, ruled: Verdict) -> Verdict:
    """What the page is by all that speaks for and against: the rules are one voice among the signals."""
    given = _given(page, asked, found, ruled)
    total, parts = weigh(given)
    is_wall = total > 0
    side = sorted((part for part in parts if (part[0] > 0) == is_wall), key=lambda part: -abs(part[0]))
    meanings = tuple(words for _, words in side if words)[:_REASONS]
    if is_wall != ruled.is_good:
        return Verdict(ruled.wall, (*ruled.reasons, *meanings))
    return Verdict(_kind(given, _scores(page, asked, found)) if is_wall else "", meanings)


def signals_for(page: PageFeatures, asked: Asked, found: Evidence) -> dict[str, float]:
    """Give the signals of a page by name, with what the rules say (``rules``: 1 for a wall, -1 for none)."""
    return _given(page, asked, found, _by_rules(page, asked, found))


def _given(page: PageFeatures, asked: Asked, found: Evidence, ruled: Verdict) -> dict[str, float]:
    leads = bool(_leading(_scores(page, asked, found)))
    return {**signals_of(page, asked, found, leads=leads), "rules": -1.0 if ruled.is_good else 1.0}


def _kind(given: dict[str, float], scores: dict[str, int]) -> str:
    """The likeliest kind of a wall that no rule knows."""
    if _leading(scores):
        return _leading(scores)
    by_signal = (
        ("script-shell", given["scripts only"]),
        ("home-page", given["list in place"]),
        ("login-wall", given["password"]),
        ("paywall-stub", given["rest held back"] + given["not free"]),
        ("soft-404", given["address unanswered"]),
    )
    return next((kind for kind, value in by_signal if value), "") or _slightest(scores)


def _slightest(scores: dict[str, int]) -> str:
    best = max(KINDS, key=lambda kind: scores[kind])
    return best if scores[best] else "not-available"


def _is_clear(page: PageFeatures, found: Evidence) -> bool:
    """Whether there is so much of its own that single sentences of a wall no longer count."""
    if found.content >= PLENTY:
        return True
    is_article = bool(page.article_marks) or bool(found.headline)
    enough = ENOUGH if not (found.headline and found.told >= 3) else _FEW
    return is_article and found.content >= enough and found.content > found.walled


def _refused_by_status(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    if asked.status < 400:
        return None
    scores = _scores(page, asked, found)
    best = max(KINDS, key=lambda kind: scores[kind])
    wall = _ERRORS.get(asked.status) or (best if scores[best] >= 2 else "not-available")
    return Verdict(wall, (f"the server answers with status {asked.status}", *_told(found, wall)))


def _another_place(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    """A redirect to a front page, or a page that calls itself one."""
    if is_front(asked.url):
        return None
    led = led_to(asked.url, asked.final_url)
    if led in ("login-wall", "consent-wall", "soft-404") and not _is_clear(page, found):
        return Verdict(led, ("the address led on to one whose name says so", *_told(found, led)))
    if led == "home-page" and not (_shares_words(page, asked) and _is_clear(page, found)):
        return Verdict("home-page", ("the address led on to a front page",))
    own = [url for url in page.links_to_self if "://" in url]
    calls_itself_front = bool(own) and all(is_front(url) and not is_same_place(url, asked.url) for url in own)
    if calls_itself_front and not _is_clear(page, found) and not _leading(_scores(page, asked, found)):
        if found.headline and found.content >= _FEWEST and not found.cards >= _CARDS:
            return None
        return Verdict("home-page", ("the page gives a front page as its own address",))
    return None


def _stub(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    """A beginning of an article, and the rest for money or an account."""
    asks_to_read_on = found.said["paywall-stub"] + found.beside["paywall-stub"]
    is_marked_so = page.is_held_back and not found.is_given
    if found.offers and (is_marked_so or found.is_cut or found.told < 3):
        asks_to_read_on += found.offers
    if found.told >= 2 and found.matter >= 2 and not found.asked_last and not found.is_cut:
        return None
    if found.content >= _STUB and not (page.is_not_free and found.content < PLENTY and asks_to_read_on):
        return None
    if found.content < _FEWEST_OF_NEWS:
        return None
    is_marked = (is_marked_so or page.is_not_free) and bool(found.money) and found.content < ENOUGH
    is_marked = is_marked or (is_marked_so and bool(asks_to_read_on) and found.asked_last)
    if is_marked or asks_to_read_on >= 2 or found.said["paywall-stub"] or (asks_to_read_on and page.is_not_free):
        if max(found.heads["soft-404"], found.heads["geo-block"], found.heads["bot-check"]) >= 2:
            return None
        words = folded(found.quotes.get("paywall-stub", ""))
        is_for_an_account = bool(_ACCOUNT.search(words)) and not MONEY.search(words)
        is_login = page.login_place == "main" or is_for_an_account or bool(found.heads["login-wall"])
        wall = "login-wall" if is_login else "paywall-stub"
        begins = (f"{found.content} words, then the rest is held back",)
        says = _told(found, wall) or _told(found, "paywall-stub")
        return Verdict(wall, says if says and is_login and not found.told else (*says, *begins))
    return None


def _itself(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    if not _is_clear(page, found):
        return None
    heads = [kind for kind in KINDS if found.heads[kind] >= 3 and found.said[kind] >= 2]
    if heads and found.content < PLENTY and not page.article_marks:
        return None
    if _is_drift(page, asked, found):
        return None
    return Verdict("", (f"{found.content} words of its own",))


def _wall(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    scores = _scores(page, asked, found)
    best = _leading(scores)
    if not best:
        return None
    is_beside = not found.heads[best] and not found.said[best]
    is_told = bool(found.told) and (bool(page.article_marks) or found.content >= 2 * _FEWEST)
    is_banner = best == "consent-wall" and not found.heads[best] and is_told
    is_invited = best == "login-wall" and _only_invites(page, found)
    if _has_its_own(found, is_invited=is_invited) and (
        is_beside or is_banner or is_invited or _is_outweighed(found, best, scores[best])
    ):
        return None
    is_bar = best == "consent-wall" and not found.heads[best] and found.walled <= max(_BAR, found.content)
    if is_bar and found.told:
        return None
    is_list = found.cards >= _MANY_CARDS and best in ("consent-wall", "login-wall")
    if is_list and not found.heads[best] and not page.login_place:
        return None
    if found.content >= _FEW and not found.heads[best] and found.walled < 0.3 * found.content:
        return None
    return Verdict(best, _told(found, best) or ("its forms and scripts are those of such a page",))


def _has_its_own(found: Evidence, *, is_invited: bool) -> bool:
    """Whether there is something a reader came for, however short."""
    if found.content >= _FEWEST and (found.headline or found.told or found.matter):
        return True
    is_short = found.content >= _FEWEST_OF_NEWS
    return is_short and (bool(found.headline and found.matter) or (is_invited and bool(found.told)))


def _is_outweighed(found: Evidence, wall: str, score: int) -> bool:
    """Whether what the page tells is twice what the wall says, and is more than a line of the site's own."""
    is_own = bool(found.matter) or found.told >= 2 or found.content >= _FEW
    is_twice = found.told_words + found.listed >= max(1, 2 * found.walled)
    return is_own and is_twice and not found.heads[wall] and score < 5


def _only_invites(page: PageFeatures, found: Evidence) -> bool:
    """Whether a page only asks its reader to log in as well: beside or after something that it tells."""
    if found.heads["login-wall"] or page.login_place == "main":
        return False
    is_after = bool(found.told) and found.asked_last and not found.is_cut
    return bool(found.matter) or found.plain > max(_FEWEST, found.walled) or is_after


def _of_itself(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    """A short page that speaks of nothing but itself and its reader's access, in words no wall was known to say."""
    is_short = found.content + found.walled < _FEW and "data" not in page.article_marks
    if page.og_type == "article" and found.headline:
        return None
    is_listing = found.cards >= _CARDS and not names_an_item(asked.url)
    if not is_short or is_listing or found.matter or found.web <= found.plain:
        return None
    scores = _scores(page, asked, found)
    best = max(KINDS, key=lambda kind: (scores[kind], kind == "soft-404"))
    return Verdict(best, ("it speaks of itself and of access to it, and of nothing else",))


def _shell(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    has_words = found.content >= _FEWEST or (found.headline and found.content >= _FEWEST_OF_NEWS)
    if has_words or found.cards >= _CARDS:
        return None
    asks_for_scripts = walls()["script-shell"].says(folded(page.noscript)) or found.said["script-shell"]
    if asks_for_scripts or (page.scripts and found.content + found.walled < _FEWEST):
        return Verdict("script-shell", (f"{found.content} words of its own; the rest would be made by scripts",))
    return None


def _front_page(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    if _is_drift(page, asked, found):
        return Verdict("home-page", (f"{found.cards} teasers of other pages, no article, and no heading of its own",))
    return None


def _too_little(page: PageFeatures, asked: Asked, found: Evidence) -> Verdict | None:
    is_matter = found.matter or walls()["matter"].says(found.headline)
    if (
        is_matter
        and (found.headline or page.heading)
        and (found.prose + found.told_words or found.plain >= _FEWEST_OF_MATTER)
    ):
        return None
    if found.cards >= _CARDS:
        says_little = found.content < _FEWEST + 3 and bool(found.content or found.addressed)
        says_sorry = bool(found.addressed) and found.content < _FEW // 2
        is_elsewhere = names_an_item(asked.url) and (says_little or (says_sorry and not found.told))
        told = "it speaks to its reader and shows other pages"
        return (
            Verdict("soft-404", (told,))
            if is_elsewhere and not page.article_marks and not _shares_words(page, asked)
            else None
        )
    tells_little = found.plain >= _FEWEST_OF_WORDS and not (found.web or found.addressed) and page.scripts < _A_SCRIPT
    if tells_little and (found.told or _has_a_heading(page)):
        return None
    if not (found.content >= _FEWEST or (found.headline and found.content >= _FEWEST_OF_NEWS)):
        return Verdict(
            "not-available", (f"{found.content} words of its own: too little for a page somebody asked for",)
        )
    is_addressed = found.content < _FEW // 2 and found.addressed and not page.article_marks
    is_plain = found.plain >= 2 * max(_FEWEST_OF_WORDS, found.web)
    if not found.told and not found.listed and is_addressed and not found.matter and not is_plain:
        return Verdict("not-available", ("it speaks to its reader and tells of nothing",))
    return None


def _has_a_heading(page: PageFeatures) -> bool:
    return any(block.is_heading and block.place == MAIN for block in page.blocks)


def _is_drift(page: PageFeatures, asked: Asked, found: Evidence) -> bool:
    """Whether an article was asked for and a front page answers under its address."""
    is_item = asks_for_an_item(asked.url, page, found)
    if is_front(asked.url) or not is_item or found.cards < _CARDS or page.og_type == "article":
        return False
    if _shares_words(page, asked) or "data" in page.article_marks:
        return False
    if found.told and found.matter and page.heading and is_same_place(asked.url, asked.final_url):
        return False
    is_shorter = not is_same_place(asked.url, asked.final_url) and not names_an_item(asked.final_url)
    return (not found.headline and found.content < ENOUGH and found.told < 3) or (is_shorter and found.content < ENOUGH)


def _shares_words(page: PageFeatures, asked: Asked) -> bool:
    """Whether a title or heading holds two words of the address asked for."""
    return len(slug_words(asked.url) & set(folded(f"{page.heading} {page.title}").split())) >= 2


def _scores(page: PageFeatures, asked: Asked, found: Evidence) -> dict[str, int]:
    scores = {
        kind: min(4, 2 * found.said[kind]) + min(1, found.beside[kind]) + min(4, 2 * found.heads[kind])
        for kind in KINDS
    }
    scores["login-wall"] += {"main": 3, "banner": 2}.get(page.login_place, 0)
    scores["bot-check"] += 2 * page.has_captcha
    pressed = sum(1 for words in page.controls if walls()["controls"].says(folded(words)))
    scores["consent-wall"] += min(2, pressed) if scores["consent-wall"] else 0
    has_words = bool(found.content or found.walled or found.addressed or found.plain)
    if has_words and not found.said["consent-wall"] and not found.heads["consent-wall"]:
        scores["consent-wall"] = min(1, scores["consent-wall"])
    scores["script-shell"] = 0
    return scores


def _leading(scores: dict[str, int]) -> str:
    # A blocked page also says that it is not available: the more particular goes before.
    order = ("bot-check", "geo-block", "login-wall", "consent-wall", "paywall-stub", "soft-404", "not-available")
    best = max(order, key=lambda kind: scores[kind])
    if scores["geo-block"] >= 2 and best in ("soft-404", "not-available"):
        return "geo-block"
    return best if scores[best] >= 2 else ""


def _told(found: Evidence, wall: str) -> tuple[str, ...]:
    return (f"it says: {found.quotes[wall]}",) if wall in found.quotes else ()
