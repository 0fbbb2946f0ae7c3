"""Which language a text is in, by the share of its scripts."""

from __future__ import annotations

from sijill.text.arabic import is_arabic_letter


def detect(text: str, default: str = "en") -> str:
    """Give ``ar`` when most letters are Arabic script, else ``default`` (``en``).

    Only the two languages the readers speak are told apart; a text without letters is ``default``.

    >>> detect("قتل ثلاثة مدنيين"), detect("Three civilians were killed")
    ('ar', 'en')
    """
    letters = [character for character in text if character.isalpha()]
    arabic = sum(1 for letter in letters if is_arabic_letter(letter))
    return "ar" if letters and arabic * 2 > len(letters) else default
