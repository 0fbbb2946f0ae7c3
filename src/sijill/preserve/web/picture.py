"""What a captured page looks like: a picture and a PDF, by a browser that gets nothing but what we fetch."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

from sijill.errors import InputRefused
from sijill.preserve.web.browser import Browser, BrowserError
from sijill.preserve.web.gateway import Fetched, Gateway

LONGEST = 60.0
"""Seconds for the browser, from start to end."""
LONGEST_PARTS = 25.0
"""Seconds for all pictures, style sheets and fonts of a page together."""
MOST_PARTS = 80
MOST_BYTES = 30 << 20
"""Bytes of all parts together."""
WIDTH, HIGHEST = 1280, 16_000
"""Of the picture (CSS pixels)."""
_WANTED = frozenset({"Stylesheet", "Image", "Font"})


@dataclass
class Pictures:
    """What was made of a page, and the parts of it that were fetched for it.

    Attributes:
        screenshot: PNG, or empty.
        pdf: PDF, or empty.
        tool: The browser and its version.
        parts: Fetched for it, in order.
        left_out: Parts that were not fetched.
    """

    screenshot: bytes = b""
    pdf: bytes = b""
    tool: str = ""
    parts: list[Fetched] = field(default_factory=list)
    left_out: int = 0


def pictures_of(
    page: Fetched, gateway: Gateway, path: str, seconds: float = LONGEST, beside: Path | None = None
) -> Pictures:
    """Give what ``page`` looks like without its scripts.

    The browser has no way to any network. Each thing it asks for stops at us: the page is answered with the bytes that
    were captured, pictures, style sheets and fonts are fetched through ``gateway``, and everything else is refused.

    Args:
        page: As captured.
        gateway: What fetches its parts.
        path: Of Chromium.
        seconds: For all of it.
        beside: The folder in which the browser keeps what it needs.

    Raises:
        BrowserError: The browser did not start, broke off or took too long.
    """
    made = Pictures()
    with Browser(path, seconds, beside) as browser:
        made.tool = str(browser.ask("Browser.getVersion")["product"])
        browser.open_page()
        browser.ask("Emulation.setScriptExecutionDisabled", value=True)
        browser.ask("Page.enable")
        browser.ask("Fetch.enable", patterns=[{"urlPattern": "*"}])
        browser.tell("Page.navigate", url=page.last.place.url)
        _feed(browser, page, gateway, made)
        made.screenshot = _screenshot(browser)
        made.pdf = base64.b64decode(browser.ask("Page.printToPDF", printBackground=True)["data"])
    return made


def _feed(browser: Browser, page: Fetched, gateway: Gateway, made: Pictures) -> None:
    """Answer what the browser asks for until the page is loaded."""
    ends = gateway.clock() + LONGEST_PARTS
    bytes_left = MOST_BYTES
    is_page_given = False
    while True:
        event = browser.event()
        if event is None:
            raise BrowserError("the page was not shown in time")
        if event["method"] == "Page.loadEventFired":
            browser.is_fed = True
            for late in (one for one in browser.events if one["method"] == "Fetch.requestPaused"):
                browser.refuse(late["params"])
            return
        if event["method"] != "Fetch.requestPaused":
            continue
        asked = event["params"]
        url = urldefrag(str(asked["request"]["url"]))[0]
        if not is_page_given and asked.get("resourceType") == "Document":
            is_page_given = True
            _give(browser, asked, page)
            continue
        part = None
        is_wanted = asked.get("resourceType") in _WANTED and asked["request"]["method"] == "GET"
        if is_wanted and len(made.parts) < MOST_PARTS and bytes_left > 0:
            part = _part(url, gateway, ends - gateway.clock(), bytes_left)
        if part is None:
            made.left_out += 1
            browser.refuse(asked)
            continue
        made.parts.append(part)
        bytes_left -= len(part.body)
        _give(browser, asked, part)


def _part(url: str, gateway: Gateway, seconds: float, most: int) -> Fetched | None:
    if seconds <= 0:
        return None
    try:
        return gateway.fetch(url, seconds=min(10.0, seconds), most=most)
    except InputRefused:
        return None


def _give(browser: Browser, asked: dict[str, Any], answer: Fetched) -> None:
    kind = answer.last.reply.header("content-type") or "text/html"
    headers = [{"name": "Content-Type", "value": kind}, {"name": "Access-Control-Allow-Origin", "value": "*"}]
    body = base64.b64encode(answer.body).decode("ascii")
    status = answer.last.reply.status if answer.last.reply.status >= 200 else 200
    browser.tell(
        "Fetch.fulfillRequest", requestId=asked["requestId"], responseCode=status, responseHeaders=headers, body=body
    )


def _screenshot(browser: Browser) -> bytes:
    size = browser.ask("Page.getLayoutMetrics")["cssContentSize"]
    height = max(1, min(HIGHEST, int(size["height"])))
    clip = {"x": 0, "y": 0, "width": WIDTH, "height": height, "scale": 1}
    told = browser.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
    return base64.b64decode(told["data"])
