"""How another hand would have typed the same report: dates, spelling, short forms, slips and marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from steady_around import edited, parsed

from sijill.text.month_names import MONTH_NAMES

_MONTHS = [month.capitalize() for month in MONTH_NAMES]
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(rf"^On (?:(\d{{1,2}}) ({_MONTH})|({_MONTH}) (\d{{1,2}}))(?:,? (\d{{4}}))?, (?=\w)")
_SPELT = {
    "neighborhood": "neighbourhood",
    "organization": "organisation",
    "organizations": "organisations",
    "center": "centre",
    "defense": "defence",
    "traveling": "travelling",
    "traveled": "travelled",
    "harbor": "harbour",
    "labor": "labour",
    "armored": "armoured",
    "paralyzed": "paralysed",
    "kidnaped": "kidnapped",
    "program": "programme",
    "gray": "grey",
    "tires": "tyres",
    "plow": "plough",
    "color": "colour",
}
_SHORT = {
    r"(?<=\d )people\b": "pax",
    r"\bcivilians\b": "civs",
    r"\bapproximately\b": "approx.",
    r"\babout(?= \d)": "approx.",
    r"\bwith\b": "w/",
    r"\bwithout\b": "w/o",
    r"\bdistrict\b(?!\.)": "dist.",
    r"\bprovince\b(?!\.)": "prov.",
    r"\bvehicle\b(?!\.)": "veh.",
    r"\bgovernment\b": "govt",
}
_KEPT = re.compile(
    r"(?:kill|injur|wound|dead|death|died|dies|dying|murder|shot|shoot|fatal|casualt|hurt|slain|beat|execut|assassin|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozen|hundred|several)$|body|bodies)",
    re.IGNORECASE,
)


def dated(text: str, form: str) -> str:
    """The opening date in another form: ``d`` day, ``m`` month's name, ``n`` its number, ``y`` the year."""

    def told(match: re.Match[str]) -> str:
        day, month = int(match[1] or match[4]), match[2] or match[3]
        number = _MONTHS.index(month) + 1
        return form.format(d=day, m=month, n=number, y=match[5] or "2020", dd=f"{day:02}", nn=f"{number:02}")

    return _DATE.sub(told, text, count=1)


def swapped(text: str, pairs: dict[str, str]) -> str:
    """One spelling for another, the first capital kept."""
    for before, after in pairs.items():
        text = re.sub(
            before,
            lambda match, after=after: after.capitalize() if match[0][:1].isupper() else after,
            text,
            flags=re.IGNORECASE,
        )
    return text


def british(text: str) -> str:
    """American spellings as British, and British ones as American."""
    pairs = {**_SPELT, **{after: before for before, after in _SPELT.items()}}
    pattern = re.compile(rf"\b(?:{'|'.join(pairs)})\b", re.IGNORECASE)
    return pattern.sub(lambda m: pairs[m[0].lower()].capitalize() if m[0][0].isupper() else pairs[m[0].lower()], text)


def without_articles(text: str, articles: str) -> str:
    """The text as a telegram: without articles, save the number "a"."""

    def told(match: re.Match[str]) -> str:
        return match[2].upper() if match[1][0].isupper() else match[2]

    return re.sub(rf"\b({articles}) (\w)", told, text)


def slipped(text: str, nth: int) -> str:
    """Two letters changed over in one word a sentence, the longest that tells neither harm, number nor name."""
    told = parsed(text)
    puts = []
    for sentence in told.sentences:
        long = [
            token
            for token in told.tokens(sentence)
            if token.is_alpha and token.text.islower() and len(token.text) > 6 and not _KEPT.match(token.text)
        ]
        long.sort(key=lambda token: (-len(token.text), token.i))
        if len(long) > nth:
            word = long[nth].text
            at = len(word) // 2
            start = long[nth].idx
            puts.append((start, start + len(word), word[:at] + word[at + 1] + word[at] + word[at + 2 :]))
    return edited(text, puts)


def curly(text: str) -> str:
    """Printers' quotation marks and dashes."""
    text = re.sub(r'(?<![\w.,!?])"', "“", text).replace('"', "”")
    return re.sub(r"(?<=\w)'|'(?=s\b)", "’", text).replace(" - ", " – ").replace("'", "‘")


def bullets(text: str, mark: str) -> str:
    """Every sentence on a line of its own behind a mark."""
    told = parsed(text)
    return "\n".join(mark + " ".join(text[one.start : one.end].split()) for one in told.sentences)


def stuck(text: str) -> str:
    """No space behind a full stop."""
    return re.sub(r"(?<=[a-z]{5}\.) (?=[A-Z][a-z])", "", text)


HANDS: dict[str, Callable[[str], str]] = {
    "On 9 March 2024": partial(dated, form="On {d} {m} {y}, "),
    "On March 9, 2024": partial(dated, form="On {m} {d}, {y}, "),
    "9/3/2024:": partial(dated, form="{d}/{n}/{y}: "),
    "2024-03-09 -": partial(dated, form="{y}-{nn}-{dd} - "),
    "no comma behind date": partial(dated, form="On {d} {m} {y} "),
    "Sat 9 Mar.": partial(dated, form="{d} {m}. "),
    "other spelling": british,
    "&": lambda text: text.replace(" and ", " & "),
    "short forms": partial(swapped, pairs=_SHORT),
    "no the": partial(without_articles, articles="[Tt]he"),
    "no articles": partial(without_articles, articles="[Tt]he|[Aa]n?"),
    "a slip": partial(slipped, nth=0),
    "another slip": partial(slipped, nth=1),
    "double spaces": lambda text: text.replace(" ", "  "),
    "no last full stop": lambda text: text.rstrip().removesuffix("."),
    "no space behind stop": stuck,
    "curly marks": curly,
    "bullets": partial(bullets, mark="• "),
    "dashes for bullets": partial(bullets, mark="- "),
}
