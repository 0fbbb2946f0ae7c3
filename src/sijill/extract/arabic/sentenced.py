"""Sentences of death that an Arabic text tells of as asked for, stayed or threatened, and not as carried out."""

from __future__ import annotations

from sijill.extract.arabic.words import Word

_STAYED = frozenset({"وقف", "اوقف", "اوقفت", "تاجيل", "ارجا", "اجل", "اجلت", "قبل", "قبيل", "ينتظر", "ينتظرون", "قرب"})
"""As in "*stayed* the carrying out of the sentence"."""
_WISHING = (
    "علق علقت منع تعليق ارجات طالب طالبت يطالب تطالب امر امرت دعا دعت العدول عدم بعدم لمنع هدد هددت توعد "
    "ندد نددت تندد حدد حددت تستعد يستعد موعدا لتنفيذ سينفذ ستنفذ"
)
_WISHED = frozenset(_WISHING.split())
_NOT_DONE = frozenset({"ضد", "دون", "قبل", "حتي", "لولا", "لو", "او"})


def is_wished(before: tuple[Word, ...]) -> bool:
    """Give whether the words before a sentence of death ask for it, stay it or threaten with it."""
    held = {form for word in before for form in (word.text, word.bare, word.text.removeprefix("ب"))}
    return bool(held & (_STAYED | _WISHED)) or any(word.text in _NOT_DONE for word in before)
