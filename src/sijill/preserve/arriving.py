"""Arriving: what comes from an address, or in a package of others, made ready to be entered."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.from_web import FoundPage, Package
from sijill.preserve.intake import READ_AT_MOST
from sijill.preserve.names import shown_name, storable_name
from sijill.preserve.quality import FROM_THIS_MACHINE, NO_PICTURE, OF_OTHERS, REFUSALS, TOO_LARGE
from sijill.preserve.sandbox import told_by_child

if TYPE_CHECKING:
    from sijill.preserve.web.gateway import Fetched, Gateway
    from sijill.preserve.web.picture import Pictures
    from sijill.store.workspace import Workspace

PACKAGES = frozenset({media.WACZ, media.WARC})
"""Media types that hold captures of pages."""


@dataclass(frozen=True, slots=True)
class WebChoices:
    """How pages of the web are fetched and read.

    Attributes:
        may_reach_here: Whether this machine may be asked; for tests, and noted with every page.
        is_pictured: Whether the system's Chromium, when it is there, makes a picture and a PDF of each page.
        read_anyway: Whether pages are read that do not look like what was asked for.
        gateway: What fetches; made from the rest when not given.
    """

    may_reach_here: bool = False
    is_pictured: bool = False
    read_anyway: bool = False
    gateway: Gateway | None = None


def from_address(url: str, workspace: Workspace, web: WebChoices) -> tuple[Package, list[FoundPage]]:
    """Give the capture of the page at ``url``, ready to be entered.

    Raises:
        InputRefused: ``preserve.web-capture-off`` while the setting is off, and what the gateway raises.
    """
    if not workspace.settings.flag("preserve.web"):
        shown = shown_name(storable_name(url))
        step = "set preserve.web to true in sijill.toml; or save the page with a browser, and give the address as --url"
        raise InputRefused("preserve.web-capture-off", f"an address: {shown}", "a file", step)
    from sijill.preserve.web.capture import captured
    from sijill.preserve.web.gateway import Gateway
    from sijill.preserve.web.reply import stated_charset

    gateway = web.gateway or Gateway(may_reach_here=web.may_reach_here)
    workspace.log_settings()
    fetched = gateway.fetch(url)
    is_pictured = web.is_pictured and media.media_type(fetched.body) == media.HTML
    pictures = _pictures(fetched, gateway, workspace.is_sealed) if is_pictured else None
    capture = captured(url, fetched, others=pictures.parts if pictures else ())
    notes = {FROM_THIS_MACHINE} if gateway.may_reach_here else set()
    last = fetched.last
    custody = f"captured from the web: asked {url}, came from {last.place.url}, status {last.reply.status}"
    package = Package(capture.package, f"{last.place.host}.wacz", url, frozenset(notes), custody)
    if not fetched.body:
        return package, []
    facts = dict(capture.facts)
    made: dict[str, tuple[bytes, str, str]] = {}
    if pictures is not None:
        notes |= set() if pictures.screenshot else {NO_PICTURE}
        facts["pictures"] = {"scripts": "not run", "parts": len(pictures.parts), "parts_left_out": pictures.left_out}
        made = _by_name(pictures)
    charset = stated_charset(last.reply.header("content-type"))
    page = FoundPage(
        url, last.place.url, last.reply.status, fetched.body, facts, custody,
        notes=frozenset(notes), charset=charset, pictures=made,
    )  # fmt: skip
    return package, [page]


def _pictures(fetched: Fetched, gateway: Gateway, is_sealed: bool) -> Pictures | None:
    """What the page looks like; ``None`` without a browser on this machine, empty when the browser failed.

    The browser writes what it shows into files. For a sealed workspace they lie in memory, or there is no picture.
    """
    from sijill.preserve.web.browser import BrowserError, installed, memory_folder
    from sijill.preserve.web.picture import LONGEST, Pictures, pictures_of

    path, beside = installed(), memory_folder() if is_sealed else None
    if path and is_sealed and beside is None:
        return Pictures()
    try:
        return pictures_of(fetched, gateway, path, LONGEST, beside) if path else None
    except BrowserError:
        return Pictures()


def _by_name(pictures: Pictures) -> dict[str, tuple[bytes, str, str]]:
    name, _, version = pictures.tool.partition("/")
    made = {"screenshot": pictures.screenshot, "pdf": pictures.pdf}
    return {part: (data, name, version or "unknown") for part, data in made.items() if data}


def from_package(data: bytes, name: str) -> tuple[Package, list[FoundPage]]:
    """Give a package that others captured, ready to be entered, with what it claims kept as its claim.

    One that cannot be read is kept all the same, with the reason as its quality code.
    """
    notes = {OF_OTHERS}
    pages: list[FoundPage] = []
    told: dict[str, object] = {"claims": {}}
    if len(data) > READ_AT_MOST:
        notes.add(TOO_LARGE)
    else:
        try:
            told = cast("dict[str, object]", told_by_child(data, media.media_type(data))["package"])
            notes.update(cast("list[str]", told["notes"]))
            pages = [_page_of_others(one, cast("dict[str, str]", told["claims"])) for one in _listed(told)]
        except InputRefused as error:
            notes.add(error.code if error.code in REFUSALS else TOO_LARGE)
    claims = cast("dict[str, str]", told["claims"])
    custody = f"received as {name}; others captured it: {_claimed(claims)}"
    return Package(data, name, claims.get("mainPageUrl"), frozenset(notes), custody[:2000], "transferred"), pages


def _listed(told: dict[str, object]) -> list[dict[str, object]]:
    return cast("list[dict[str, object]]", told["pages"])


def _page_of_others(told: dict[str, object], claims: dict[str, str]) -> FoundPage:
    asked, final = str(told["asked"])[:2000], str(told["url"])[:2000]
    claimed = {**claims, "page": asked, "came from": final, "at": str(told["at"])[:40], "title": str(told["title"])}
    custody = f"taken out of a package that others captured: {_claimed(claimed)}"
    body = base64.b64decode(str(told["body"]))
    facts = {"claimed_by_others": claimed}
    status = int(str(told["status"]))
    notes, charset = frozenset({OF_OTHERS}), str(told["charset"])
    return FoundPage(asked, final, status, body, facts, custody[:2000], "transferred", notes, charset)


def _claimed(claims: dict[str, str]) -> str:
    said = ", ".join(f"{name} {value}" for name, value in claims.items() if name != "description")
    return f"it says {said}" if said else "it says nothing of when or how"
