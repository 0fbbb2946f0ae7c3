"""What an Arabic sentence says of having checked: able to or not, and checking, a few words apart."""

from __future__ import annotations

from functools import cache, partial

from sijill.extract.arabic.lexicon import any_phrase, arabic_phrases
from sijill.model.vocabulary import VerificationState
from sijill.text.sought import Sought


def checked_in(told: str) -> VerificationState | None:
    """Give what folded words say of having checked: unverified, verified, or nothing."""
    padded = f" {told} "
    if _unable().search(told) or any(phrase in padded for phrase in arabic_phrases("report", "unverified")):
        return VerificationState.UNVERIFIED
    if _able().search(told) or any(phrase in padded for phrase in arabic_phrases("report", "verified")):
        return VerificationState.VERIFIED
    return None


_any = partial(any_phrase, "checking")


@cache
def _unable() -> Sought:
    unable, check = (_any(key) for key in ("unable", "check"))
    return Sought(rf"(?<!\w)[وف]?{unable}\s+(?:\S+\s+){{0,5}}?[وب]?{check}(?!\w)")


@cache
def _able() -> Sought:
    checked = rf"{_any('checked')}\s+(?:\S+\s+){{0,3}}?(?:من|عبر|بشكل مستقل|باستقلال)"
    managed = r"(?:تمكن|استطاع)\S*\s+(?:\S+\s+){0,3}?(?:من\s+)?(?:التحقق|التاكد|التثبت)"
    return Sought(rf"(?<!\w)[وف]?(?:{checked}|{managed})(?!\w)")
