"""Where a page was asked for and where it came from: whether that is a front page, and whether the two agree."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from sijill.preserve.page.lexicon import folded

_FRONT = re.compile(
    r"(home|homepage|index|default|main|start|front|frontpage|news|latest|portal|mobile|m|amp|web|www|site|ar|en|fr|tr|ku|de|es|"
    r"[a-z]{2}-[a-z]{2}|english|arabic|international|world|الرييسيه|اخبار|عاجل|عربي)(\.\w{2,5})?\Z"
)
_TRACKING = re.compile(r"utm_|fbclid|gclid|ref|source|src|from|lang|theme|mode|amp", re.I)
_WHOLE = r"(^|[/.])({})(\.\w{{2,5}})?([/.:]|\Z)"
_LOGIN = re.compile(
    _WHOLE.format(
        r"(user|member|account|wp)?[-_]?(log|sign)[-_]?(in|on|up)|auth|oauth2?|authorize|sso|accounts?|register|registration|"
        r"checkpoint|session|identity|subscribe|members?"
    ),
    re.I,
)
_CONSENT = re.compile(
    _WHOLE.format(
        r"(cookie|privacy|user)?[-_]?consent|cookies?|gdpr|privacy[-_]?(wall|choices?|gate|center|prompt)|cmp"
    ),
    re.I,
)
_LOST = re.compile(
    _WHOLE.format(
        r"(error[-_]?)?404|errors?|not-?found|page-?not-?found|oops|gone|expired|unavailable|suspended|invalid"
    ),
    re.I,
)
_LISTING = re.compile(
    r"(cat|category|categories|section|sections|tag|tags|topic|topics|page|paged|author|s|q|query|search|archives?)",
    re.I,
)
_ITEM = re.compile(
    r"(p|n|a|id|nodes?|news|articles?|story|stories|posts?|items?|reports?|statements?|videos?|documents?|view|show|read|"
    r"details?|events?|cases?|incidents?)",
    re.I,
)
_BEFORE_AN_ITEM = re.compile(r"(articles?|story|nodes?|posts?|statements?)", re.I)
_ITEM_ALONE = re.compile(r"(article|story|post|item|statement|page)(\.\w{2,5})?", re.I)
_WORD = re.compile(r"\w{3,}")


def segments(url: str) -> list[str]:
    """Give the parts of an address' path, decoded; empty for none."""
    return [part for part in unquote(urlsplit(url).path).split("/") if part]


def is_front(url: str) -> bool:
    """Whether an address is that of a front page: no path but ``index.html``, ``en`` and the like, and no item."""
    parts = urlsplit(url)
    asked_for = [key for key, _ in parse_qsl(parts.query) if not _TRACKING.match(key)]
    return not asked_for and all(_FRONT.match(folded(part)) for part in segments(url)[:3]) and len(segments(url)) <= 2


def names_an_item(url: str) -> bool:
    """Whether an address looks like that of one article: a number, a date or several words in it, or an item asked."""
    *before, last = segments(url) or [""]
    if _names_a_listing(url):
        return False
    digits = sum(character.isdigit() for character in urlsplit(url).path + urlsplit(url).query)
    words = [word for word in re.split(r"[-_+\s.]", last) if word]
    is_numbered = last.isdigit() and bool(before) and bool(_ITEM.fullmatch(before[-1]))
    is_called_so = is_numbered or bool(_ITEM_ALONE.fullmatch(last) or _BEFORE_AN_ITEM.fullmatch("".join(before[-1:])))
    return digits >= 3 or len(words) >= 3 or is_called_so or bool(urlsplit(url).query)


def may_name_an_item(url: str) -> bool:
    """Whether an address could be that of one article: not a front page's, nor one that names a list."""
    return names_an_item(url) or not (is_front(url) or _names_a_listing(url))


def _names_a_listing(url: str) -> bool:
    """Whether an address asks for a section, a tag, an author or a search."""
    keys = [key for key, _ in parse_qsl(urlsplit(url).query)]
    parts = segments(url)
    is_searched = bool(keys) and all(_LISTING.fullmatch(key) for key in keys)
    return is_searched or any(_LISTING.fullmatch(part) and len(part) > 1 for part in parts[-2:-1])


def slug_words(url: str) -> set[str]:
    """Give the words of an address' last part, folded; numbers are left out."""
    parts = segments(url)
    return {
        word
        for word in _WORD.findall(folded(" ".join(parts[-2:]).replace("-", " ").replace("_", " ")))
        if not word.isdigit()
    }


def led_to(asked: str, final: str) -> str:
    """Give what the address a page came from says of it: login-wall, consent-wall, soft-404, home-page or nothing."""
    if is_same_place(asked, final):
        return ""
    place, before = urlsplit(final), urlsplit(asked)
    where = f"{place.netloc}{place.path}"
    for name, pattern in (("login-wall", _LOGIN), ("consent-wall", _CONSENT), ("soft-404", _LOST)):
        if pattern.search(where) and not pattern.search(f"{before.netloc}{before.path}"):
            return name
    return "home-page" if is_front(final) and not is_front(asked) else ""


def is_same_place(first: str, second: str) -> bool:
    """Whether two addresses differ at most in scheme, ``www.``, a final slash and what is only for counting visits."""
    return _plain(first) == _plain(second)


def _plain(url: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    parts = urlsplit(url)
    query = tuple(sorted(one for one in parse_qsl(parts.query) if not _TRACKING.match(one[0])))
    return parts.netloc.lower().removeprefix("www."), unquote(parts.path).rstrip("/"), query
