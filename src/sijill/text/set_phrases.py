"""Set phrases in words that the parser knows, or left out: lives lost, wounds to people, the rest, blessings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sijill.text.numerals import number_value
from sijill.text.rewritten import Change
from sijill.text.sought import Sought

_BLESSING = re.compile(
    r"(?P<open>\s?[,(–—]|\s-)\s?"
    r"(?:may\s(?:god|allah|the lord|he|she|they|(?:his|her|their)\ssouls?)\s(?:(?!\byou\b)[^,;:.()–—\n]){3,50}?"
    r"|(?:god|allah)\s(?:rest|bless|have|accept)\s(?:(?!\byou\b)[^,;:.()–—\n]){3,40}?"
    r"|(?:god\s|allah\s)?(?:rest in peace|rip|r\.i\.p\.|peace be upon (?:him|her|them)))"
    r"(?P<close>,|\)|\s?[–—]|\s-)(?=\s?(?P<next>[a-z]+)?)",
    re.IGNORECASE,
)
_BLESSED = Sought(
    r"\b(?:may (?:god|allah|the lord|he|she|they|his|her|their)|(?:god|allah) (?:rest|bless|have|accept)|rest in peace"
    r"|rip|r\.i\.p|peace be upon)\b",
    re.IGNORECASE,
)
_GOES_ON = frozenset({"was", "were", "is", "are", "had", "has", "died", "fell", "and"})
_LIFE = re.compile(
    r"(?<![\w-])(?:(?P<had>have|has|had|having)(?P<how>\s+(?:\w+ly|also|already|since|now|all|both))?\s+)?"
    r"(?P<verb>lost|loses?|losing)\s+(?P<whose>his|her|their)\s+(?P<what>life|lives)\b"
    r"(?!['’-]|\s+(?:to|on|savings?|insurance|partner|companion|work|support|story|jackets?|vests?|chances?|force)\b)"
)
_BARE = re.compile(
    r"\b(?:(?P<aside>do|does|did|don['’]t|doesn['’]t|didn['’]t|not|never|n['’]t|rather)|"
    r"to|will|would|may|might|could|can|must|shall|should|also|not)\s+\Z"
)
_NOT_QUITE = re.compile(r"\b(?:nearly|almost|narrowly|not|never|n['’]t|could well|well) (?:have |has |had )?\Z")
_NEAR = 24
"""The word that a bare verb stands with is within so many characters before it."""


def lives_lost(text: str) -> Iterator[Change]:
    """Give what stands for each "lost their lives": the parser knows who suffers "were killed".

    >>> from sijill.text.rewritten import rewritten
    >>> rewritten("Two have lost their lives.", lives_lost("Two have lost their lives.")).text
    'Two have been killed.'
    """
    if "life" not in text and "lives" not in text:
        return
    for match in _LIFE.finditer(text):
        words = _instead(match, text[max(0, match.start() - _NEAR) : match.start()])
        if words:
            yield Change(match.start("verb"), match.end(), words)


def _instead(match: re.Match[str], before: str) -> str:
    if _NOT_QUITE.search(before):
        return ""
    several = match["whose"] == "their"
    if match["had"]:
        return "been killed" if match["verb"] == "lost" else ""
    if match["verb"] == "losing":
        return "being killed"
    if match["verb"] == "lost":
        return "were killed" if several else "was killed"
    if match["verb"] == "loses":
        return "is killed"
    beside = _BARE.search(before)
    if beside is None:
        return "are killed"
    return "" if beside["aside"] else "be killed"


def blessings(text: str) -> Iterator[Change]:
    """Leave out each blessing between marks: "Noor, *may God have mercy on him*, was killed".

    >>> from sijill.text.rewritten import rewritten
    >>> rewritten("Noor, may he rest in peace, was shot.", blessings("Noor, may he rest in peace, was shot.")).text
    'Noor was shot.'
    """
    if not _BLESSED.search(text):
        return
    for match in _BLESSING.finditer(text):
        comma = match["open"].strip() == "," and (match["next"] or "").lower() not in _GOES_ON
        yield Change(match.start(), match.end(), "," if comma else "")


_N = r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)"
_FATE = r"(?:killed|died|dead|shot dead|murdered|executed|perished)"
_OF_THE = r"of (?:the|its|their|those) "
_REST = re.compile(
    rf"\b(?:(?P<some>{_N}) (?:out )?{_OF_THE}(?P<all>{_N})|{_OF_THE}(?P<whole>{_N})) [^.;:()\d]{{3,80}}?"
    rf"(?:, (?P<part>{_N}) (?:were |had |have )?)?\b{_FATE}(?: [^.;:,()\d]{{0,30}})?,? (?:and|while|with) "
    r"(?P<rest>the (?:rest|remainder|remaining))(?= (?:of them )?(?:were |was )?(?:also )?(?:injured|wounded|hurt)\b)",
    re.IGNORECASE,
)
_WOUNDS = re.compile(
    rf"\b(?P<what>wounds) to (?=(?:at least |about |some |more than )?(?P<many>{_N}) (?:other )?[a-z]+)"
)


def people_hurt(text: str) -> Iterator[Change]:
    """Give what stands for "wounds to four people", and for "the rest" where a text says of how many.

    >>> [one.words for one in people_hurt("Four of the nine men were killed and the rest injured.")]
    ['the other 5']
    """
    if "wounds to" in text:
        for match in _WOUNDS.finditer(text):
            if number_value(match["many"]) is not None:
                yield Change(*match.span("what"), "injuries")
    if "the re" in text:
        for match in _REST.finditer(text):
            some, everybody = match["some"] or match["part"], match["all"] or match["whole"]
            left = (number_value(everybody) or 0) - (number_value(some or "") or 0)
            if number_value(some or "") and left > 0:
                yield Change(*match.span("rest"), f"the other {left}")
