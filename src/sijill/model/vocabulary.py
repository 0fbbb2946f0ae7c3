"""The closed words of a claim: harms, statuses, voices, states. Each is a string and refuses any other."""

from __future__ import annotations

from enum import StrEnum


class Harm(StrEnum):
    """What is said to have happened to people."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    DETAINED = "detained"
    TORTURED = "tortured"
    DISPLACED = "displaced"
    ROBBED = "robbed"
    PROPERTY_DESTROYED = "property_destroyed"
    THREATENED = "threatened"
    RESCUED = "rescued"
    EXCULPATORY = "exculpatory"


CASUALTIES = frozenset({Harm.KILLED, Harm.INJURED})
"""The harms that a toll counts."""


class Status(StrEnum):
    """Who the victims were, as the text states it; never as assessed."""

    CIVILIAN = "civilian"
    SECURITY = "security"
    COMBATANT = "combatant"
    MIXED = "mixed"
    UNKNOWN = "unknown"


UNDER_ARMS = frozenset({Status.COMBATANT, Status.SECURITY})
"""Those who fight or serve, on whatever side."""


class Sex(StrEnum):
    """Sex as the text states it."""

    FEMALE = "female"
    MALE = "male"


class Voice(StrEnum):
    """Whose voice the words are in."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    NARRATOR = "narrator"
    AGENTLESS = "agentless"


class VerificationState(StrEnum):
    """What the source itself says about having checked."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    NOT_STATED = "not_stated"


class Accusation(StrEnum):
    """How somebody stands accused in the text."""

    ALLEGED = "alleged"
    ACCUSED = "accused"
    CLAIMED = "claimed"
    ADMITTED = "admitted"
    DENIED = "denied"


class Knowledge(StrEnum):
    """How the speaker knows."""

    FIRST_HAND = "first_hand"
    HEARSAY = "hearsay"
    OPINION = "opinion"
    CONFIRMS_ANOTHER = "confirms_another"


class Mode(StrEnum):
    """Whether the words are quoted or told."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class Role(StrEnum):
    """What part a person plays in the text."""

    VICTIM = "victim"
    WITNESS = "witness"
    OFFICIAL = "official"
    ACCUSED = "accused"
    OTHER = "other"


class Impact(StrEnum):
    """What a garbled reading would change if it were believed."""

    COUNT = "count"
    PERSON = "person"
    PLACE = "place"
    SOURCE = "source"
    STATUS = "status"
    NONE = "none"


class ClaimStatus(StrEnum):
    """What people decided about a claim the machine proposed."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    CHANGED = "changed"
    REJECTED = "rejected"
