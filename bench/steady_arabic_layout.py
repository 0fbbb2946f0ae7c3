"""More rewritings of Arabic texts for ``bench/steady.py``: the dead and hurt of one clause told together otherwise, and
the same text laid out as a page, a post or a copy of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from steady_arabic_words import GROUP, HURT, IN_WORDS, LETTER, OPENS, PASSIVE

_AND_HURT = r"(?:، | )(?:و|فيما |بينما |كما )(?:أُ?صيب|جُ?رح)"
_BOTH = re.compile(rf"{OPENS}{PASSIVE} {GROUP}{_AND_HURT} {HURT}(?![{LETTER}])")
_ARMED = re.compile("جنود|عناصر|مسلحين|مقاتلين|شرطيين|جنديا|عنصرا|الأقل")
_SENTENCE_END = re.compile(r"(?<=[ء-ي]{3})\. (?=[ء-ي])")


def both_as(form: str) -> Callable[[str], str]:
    """The dead and hurt of a clause in another wording.

    Args:
        form: With ``{0}`` for who was killed and ``{1}`` for who was hurt, or ``{2}`` and ``{3}`` for the numbers.
    """

    def told(m: re.Match[str]) -> str:
        dead, hurt = m["who"], m["hurt"]
        numbers = [dead.split()[0], hurt.split()[0]]
        few = all(3 <= int(IN_WORDS.get(one, one)) <= 10 for one in numbers)
        if "{2}" in form and (not few or _ARMED.search(dead)):
            return m[0]
        if "أصيب {1}" not in form:
            hurt = hurt.replace("آخرون", "آخرين")
        return m["opens"] + form.format(dead, hurt, *numbers)

    return lambda text: _BOTH.sub(told, text)


def headed(text: str) -> str:
    """The first sentence as a headline of its own above the text, as most pages print it."""
    first = re.split(r"[.\n]", text.strip(), maxsplit=1)[0].strip(" ،")
    return f"{first}\n\n{text}" if 4 <= len(first.split()) <= 25 else text


def printed_twice(text: str) -> str:
    """The text twice, as a page prints it for readers and for sharing."""
    return f"{text.rstrip()}\n\n{text}"


def a_line_each(text: str) -> str:
    """Every sentence on a line."""
    return _SENTENCE_END.sub(".\n", text)


def on_one_line(text: str) -> str:
    """All paragraphs in one, as text copied from a telephone."""
    return re.sub(r"(?<=[.!؟])\s*\n+\s*", " ", text)


def as_html(text: str) -> str:
    """In the tags of a page."""
    return "".join(f"<p>{line.strip()}</p>\n" for line in text.split("\n") if line.strip())


def with_breaks(text: str) -> str:
    """In the tags of a post."""
    return f"<div>{text.strip()}</div>".replace("\n", "<br/>")


_OF_THE_KILLED = re.compile(rf"{OPENS}({PASSIVE} {GROUP}[^.\n\"“”«»]*)(?=[.\n])")


def quoted(text: str) -> str:
    """The sentence that tells who was killed as a medic's words."""
    return _OF_THE_KILLED.sub(r'\g<opens>قال مسعف في المكان: "\2"', text, count=1)


def repeated_by_another(text: str) -> str:
    """A second source that says the same, without a number of its own."""
    return f"{text.rstrip()}\nوأكدت مصادر أخرى هذه الحصيلة، ولم تذكر تفاصيل إضافية."


BOTH: dict[str, Callable[[str], str]] = {
    "hurt told first": both_as("أصيب {1} وقتل {0}"),
    "acts of both": both_as("سجل مقتل {0} وإصابة {1}"),
    "dead and hurt": both_as("سقط {2} قتلى و{3} جرحى"),
    "martyrs and injured": both_as("ارتقى {2} شهداء وأصيب {3}"),
    "a toll of both": both_as("بلغت الحصيلة {2} قتلى و{3} مصابين"),
    "a list of both": both_as("الحصيلة: {2} قتلى، {3} جرحى"),
    "killed, then more hurt": both_as("قتل {0}، إضافة إلى إصابة {1}"),
    "killed, with hurt": both_as("قتل {0}، مع إصابة {1}"),
    "took the lives": both_as("أودى القصف بحياة {0} وأصاب {1}"),
    "left dead and hurt": both_as("خلف القصف {2} قتلى و{3} جرحى"),
    "caused deaths": both_as("تسبب القصف بمقتل {0} وجرح {1}"),
}
LAYOUT: dict[str, Callable[[str], str]] = {
    "with its headline": headed,
    "printed twice": printed_twice,
    "a line each": a_line_each,
    "on one line": on_one_line,
    "as HTML": as_html,
    "as a post's HTML": with_breaks,
    "quoted": quoted,
    "confirmed": repeated_by_another,
}
