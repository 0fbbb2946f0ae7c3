"""Whose harm a policy counts, by the words the text uses of them."""

from __future__ import annotations

import re

from sijill.model.claims import Claim
from sijill.model.vocabulary import Status

_AID = re.compile(
    r"\b(?:[IL]?N{0,2}GOs?|INGO|UN\w*|ICRC|IFRC|MSF|WFP|WHO|UNICEF|UNHCR|UNRWA|IOM|FAO|UNDP|aid|humanitarian|relief|staff\w*|employees?|volunteers?|"
    r"drivers?|nurses?|doctors?|workers?|expatriates?|paramedics?|medics?|engineers?|personnel|deminers?|charity|"
    r"Red (?:Cross|Crescent)|"
    r"ambulance|nationals?|guards?|director|colleagues?|consultant|contractors?|officers?|logistician|physician|surgeon|coordinator|manager|assistant|delegates?|team)\b"
)
_NOT_AID = re.compile(
    r"\b(?:civilians?|soldiers?|police\w*|gendarmes?|militants?|rebels?|fighters?|attackers?|gunm[ae]n|assailants?|bystanders?|villagers?|residents?|people|"
    r"children|refugees?|patients?|IDPs?|troops?|bandits?|peacekeepers?|passengers?|students?|journalists?|escorts?|relatives?|women|others|fatalities|insurgents?|officials?|persons?)\b",
    re.IGNORECASE,
)  # fmt: skip


def is_counted(claim: Claim, counts: str) -> bool:
    """Whether the victims of ``claim`` are among those counted.

    ``civilians`` are all who are not said to be under arms.
    """
    if counts == "everyone":
        return True
    if counts == "civilians":
        return claim.victims.status not in {Status.SECURITY, Status.COMBATANT}
    words = claim.victims.surface
    return bool(_AID.search(words)) or not _NOT_AID.search(words)
