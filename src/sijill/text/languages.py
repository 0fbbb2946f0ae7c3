"""Which language a text is in, by the share of its scripts."""

from __future__ import annotations

from sijill.text.arabic import arabic_letters_in


def detect(text: str, default: str = "en") -> str:
    """Give ``ar`` when most letters are Arabic script, else ``default`` (``en``).

    Only the two languages the readers speak are told apart; a text without letters is ``default``.

    >>> detect("قتل ثلاثة مدنيين"), detect("Three civilians were killed")
    ('ar', 'en')
    """
    arabic = sum(map(str.isalpha, arabic_letters_in(text)))
    return "ar" if arabic * 2 > sum(map(str.isalpha, text)) else default
