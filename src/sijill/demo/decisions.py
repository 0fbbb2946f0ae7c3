"""The scripted decisions: what invented reviewers decided, as data anchored in documents and lists.

Nothing here knows an id of a workspace: a claim is named by its document and words, a person by rows of lists.
``apply`` finds them and writes the entries. Every reason says that it is invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue

REVIEWER, SECOND, INTERVIEWER = "a-3f9c", "a-81d2", "a-17c0"
INVENTED = "Invented example: "


@dataclass(frozen=True, slots=True)
class ActorDecision:
    """Who stands behind a code; the name is sealed."""

    code: str
    role: str
    name: str


@dataclass(frozen=True, slots=True)
class SourceDecision:
    """What is known about an organisation: what it is, whether it is party to the conflict, whose words it repeats."""

    id: str
    name: str
    kind: str
    party: str | None = None
    republishes: tuple[str, ...] = ()
    owns: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()

    def as_body(self) -> dict[str, JsonValue]:
        """The description as an entry of the ledger holds it."""
        lists: dict[str, JsonValue] = {"republishes": list(self.republishes), "owns": list(self.owns)}
        lists["variants"] = list(self.variants)
        return {"name": self.name, "kind": self.kind, "tier": "internal", "party": self.party, **lists}


@dataclass(frozen=True, slots=True)
class ClaimDecision:
    """A reviewer's verdict on what was read in some words of a document.

    Attributes:
        document: Key of the document (``documents.SHEETS``).
        quote: Words of it that the claim's own words must touch.
        harm: What the claim says happened.
        low: The claim's low count, when it matters which of several is meant.
        verdict: ``accepted``, ``changed`` or ``rejected``.
        reason: Why.
        changes: What was put right, by field of the claim.
    """

    document: str
    quote: str
    harm: str
    low: int | None = None
    verdict: str = "accepted"
    reason: str = INVENTED + "read again beside the document; the words say this."
    changes: tuple[tuple[str, JsonValue], ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentDecision:
    """What the person of this name in a document allowed, for one purpose."""

    document: str
    name: str
    purpose: str
    state: str
    note: str

    def as_body(self) -> dict[str, JsonValue]:
        """The consent as an entry of the ledger holds it."""
        return {"purpose": self.purpose, "state": self.state, "language": "ar", "how": "on paper"}


ACTORS = (
    ActorDecision(REVIEWER, "reviewer", "Dalal Mirza (invented)"),
    ActorDecision(SECOND, "second reviewer", "Yaman Tello (invented)"),
    ActorDecision(INTERVIEWER, "interviewer", "Sirin Abboud (invented)"),
)

_OBSERVATORY = "Sahel Casualty Observatory"
_COMMITTEE = "Wadi Sahel Documentation Committee"

SOURCES = (
    SourceDecision("observatory", _OBSERVATORY, "monitor", variants=("مرصد الساحل", "مرصد ضحايا الساحل")),
    SourceDecision("meridian", "Meridian Press Agency", "media", republishes=(_OBSERVATORY,)),
    SourceDecision("harbour", "Harbour Wire", "media", republishes=(_OBSERVATORY,)),
    SourceDecision("marsa", "مرسى نيوز", "media", republishes=(_OBSERVATORY,)),
    SourceDecision("mirror", "World Bulletin Mirror", "media", republishes=("Meridian Press Agency",)),
    SourceDecision("ministry", "Interior Ministry", "state", party="government", variants=("وزارة الداخلية",)),
    SourceDecision("committee", _COMMITTEE, "monitor", variants=("لجنة توثيق وادي ساحل",)),
    SourceDecision("hospital", "Tartus National Hospital", "medical", variants=("مستشفى طرطوس الوطني",)),
    SourceDecision("council", "Beit Qandil Village Council", "state"),
    SourceDecision("brigades", "Sahel Brigades", "armed_group", party="Sahel Brigades"),
)

_NOT_SEEN = INVENTED + "heard from others; kept, and not counted before somebody who saw it is found."
_OLD = INVENTED + "an earlier event; it is not part of this one."

CLAIMS = (
    ClaimDecision("agency", "At least 231 civilians have been killed", "killed", 231),
    ClaimDecision("agency", "Another 38 members of the security forces", "killed", 38),
    ClaimDecision("agency", "killing dozens of guards", "killed", 24),
    ClaimDecision("agency", "shot dead three of his neighbours", "killed", 3),
    ClaimDecision("agency", "58 people were killed there", "killed", 58, "rejected", _OLD),
    ClaimDecision("agency", "it had treated 96 wounded people", "injured", 96),
    ClaimDecision("agency", "rescued 64 people from Beit Qandil", "rescued", 64),
    ClaimDecision("agency", "Hundreds of people fled their homes", "displaced"),
    ClaimDecision("harbour-1", "At least 112 civilians have been killed", "killed", 112),
    ClaimDecision("harbour-1", "Six police officers were wounded", "injured", 6),
    ClaimDecision("harbour-2", "killed in Safita and the villages of Wadi Sahel has risen to 231", "killed", 231),
    ClaimDecision("harbour-2", "put the number of people killed at 57", "killed", 57),
    ClaimDecision("harbour-2", "More than 3,000 people have been displaced", "displaced", 3000),
    ClaimDecision("harbour-2", "19 people were still missing", "missing", 19),
    ClaimDecision("marsa-1", "القتلى المدنيين في صافيتا وقرى وادي ساحل إلى 168", "killed", 168),
    ClaimDecision("marsa-1", "25 عنصراً من الحرس المحلي قُتلوا", "killed", 25),
    ClaimDecision("marsa-2", "قُتل 231 مدنياً", "killed", 231),
    ClaimDecision("ministry", "مقتل 57 شخصاً", "killed", 57),
    ClaimDecision(
        "retranslated",
        "At the lowest 231 civilian were killed",
        "killed",
        231,
        "changed",
        INVENTED + "a bent translation of the agency's report; it says further down that nobody could confirm this.",
        (("status", "civilian"), ("verification", "unverified")),
    ),
    ClaimDecision("post", "قتلوا ثلاثة من جيراني", "killed", 3),
    ClaimDecision("post", "سبعة شباب قُتلوا في بيت قنديل", "killed", 7, "rejected", _NOT_SEEN),
    ClaimDecision("interview", "shoot three of my neighbours dead", "killed", 3),
    ClaimDecision("interview", "seven young men had been killed in Beit Qandil", "killed", 7, "rejected", _NOT_SEEN),
)

CONSENTS = (
    ConsentDecision("interview", "Ramzi Halloum", "keep", "given", INVENTED + "explained in Arabic, on paper."),
    ConsentDecision("interview", "Ramzi Halloum", "court", "given", INVENTED + "to a court, not to the public."),
    ConsentDecision("interview", "Ramzi Halloum", "publish", "refused", INVENTED + "not his name, nor his village."),
)

FIGURE_REASON = INVENTED + "followed back to the words of each claim in it."
ALIVE_REASON = INVENTED + "the committee spoke with him on 18 November; see its notice."
SPEAKING_IN_OFFICE = frozenset({"Thaer Qasabgi", "Qasabgi", "أنور زخور", "العميد أنور زخور"})
"""People of the documents who spoke publicly in office; of the living only they may be named."""
CLEARED_REASON = INVENTED + "spoke publicly, in office, under the own name."
PLACE_REASON = INVENTED + "a place that was taken for a person."
DEAD_REASON = INVENTED + "one of the dead, and there is a basis for the name."
WITHHELD_REASON = INVENTED + "nothing shows that the person would want to be named."
