"""Who is reported to confirm whom in Arabic: "and Mona confirmed his account", "and Mona gave a like testimony".

Only that the text says so: nobody has checked that the two are independent.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from sijill.extract.arabic.lexicon import any_phrase, arabic_words
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import ArabicText
from sijill.extract.confirming import Confirming
from sijill.text.sought import Sought

_REACH = 3
"""Whose account is confirmed was told at most so many paragraphs before (paragraphs)."""
_WHO = r"(?P<who>[^\s،,.:؛()«»\"“”]+(?:\s+[^\s،,.:؛()«»\"“”]+){0,3}?)"

_ASIDE = r"(?:\s*[،,][^،,.\n]{1,60}[،,])?"
"""As in "Mona, *who is a teacher,* confirmed": who somebody is, between commas."""


_any = partial(any_phrase, "confirming")


@cache
def _patterns() -> tuple[Sought, ...]:
    backing, accounts, like, giving = (_any(key) for key in ("backing", "accounts", "like", "giving"))
    own = rf"(?:{accounts})(?:ه|ها|هم|هما)"
    return tuple(
        Sought(rf"(?<!\w)[وف]?{way}(?!\w)")
        for way in (
            rf"{backing}\s+{_WHO}{_ASIDE}\s+(?:صحه\s+|صحة\s+)?(?:{own}|{accounts}\s+\S+|ما\s+(?:قاله|قالته|رواه|روته|ذكره|ذكرته))",
            rf"{backing}(?:ه|ها|هم)\s+(?:في\s+ذلك\s+)?{_WHO}\s*(?:$|[،,.:]|في\s+ذلك)",
            rf"(?:هو\s+)?ما\s+{backing}(?:ه|ها)\s+{_WHO}\s*(?:$|[،,.:]|ايضا)",
            rf"{giving}\s+{_WHO}\s+ب?{accounts}\s+(?:\S+\s+)?{like}",
            rf"{giving}\s+{_WHO}\s+(?:الامر|الشي|القصه|الروايه|الكلام)\s+(?:نفسه|نفسها|ذاته|ذاتها)",
            rf"{own}\s+{backing}ها?\s+{_WHO}\s*(?:$|[،,.:])",
        )
    )


def confirmations_of(held: ArabicText) -> Iterator[Confirming]:
    """Give what each sentence says of one person confirming another; a body that confirms is no witness."""
    for sentence in held.sentences:
        match = next((m for p in _patterns() if (m := p.search(held.folded.text, sentence.start, sentence.end))), None)
        if match is None:
            continue
        words = match["who"].split()
        is_named = any(is_given(word) for word in words)
        if is_named or people_word(words[0]) is not None or words[0] in arabic_words("speech", "unnamed"):
            floor = next(s for s in held.sentences if s.paragraph >= sentence.paragraph - _REACH)
            since = held.span(floor.start, floor.end).start
            yield Confirming(
                held.span(sentence.start, sentence.end), held.span(*match.span("who")), is_named, "", since
            )
