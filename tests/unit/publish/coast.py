"""One invented release, by hand: an invented coast, invented organisations, invented people."""

from __future__ import annotations

import hashlib

from sijill.model.counts import Count
from sijill.publish.content import Correction, Head, Notice, Rule, SiteContent
from sijill.publish.evidence import (
    ChainEntry,
    ClaimEntry,
    Decision,
    DocumentEntry,
    Passage,
    Point,
    RelayEntry,
    SourceEntry,
)
from sijill.publish.findings import (
    EstimateEntry,
    Excluded,
    FigureEntry,
    GradeAxis,
    IncidentEntry,
    Memorial,
    VictimEntry,
)
from sijill.publish.workings import Left, Told, Working

WATCH = "Observatory of the Invented Coast"
OFFICE = "Health Office of Tal Nahr"
HERALD, PORT, SAWT = "Northern Herald", "Port Courier", "صوت المرفأ"


def hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def document(name: str, outlet: str, published: str, index: int) -> DocumentEntry:
    return DocumentEntry(hashed(name), index, "report", outlet, published)


def claim(ident: str, count: Count, quote: str, source: DocumentEntry, **more: object) -> ClaimEntry:
    passage = more.pop("passage", None) or Passage("On Friday ", quote, ", it said.", "en")
    given: dict[str, object] = {
        "status": "civilian",
        "when_from": "2031-04-04",
        "when_to": "2031-04-06",
        "places": ("Tal Nahr",),
        "chain": (WATCH, HERALD),
        "voice": "indirect",
        "verification": "unverified",
        "method": "rules 1",
        "decision": Decision("accepted", 40 + int(ident[-1]), "a-7c21"),
    }
    given.update(more)
    return ClaimEntry(ident, "killed", count, passage, source, **given)  # type: ignore[arg-type]


CLAIMS = (
    claim(
        "claim-1",
        Count(215, 215, "215"),
        "the Observatory counted 215 civilians killed",
        document("d1", HERALD, "2031-04-05", 3),
    ),
    claim(
        "claim-2",
        Count(310, None, "more than 310", "more_than"),
        "more than 310 civilians were killed",
        document("d2", PORT, "2031-04-06", 5),
        chain=(WATCH, PORT),
    ),
    claim(
        "claim-3",
        Count(340, None, "أكثر من 340", "more_than"),
        "قُتل أكثر من 340 مدنيًّا",
        document("d3", SAWT, "2031-04-08", 8),
        chain=(WATCH, SAWT),
        passage=Passage(
            "وقال المرصد إنه ", "قُتل أكثر من 340 مدنيًّا", " في تل نهر، بحسب [حُجب الاسم] الذي لم يُذكر اسمه.", "ar", True
        ),
        garble="the organisation's name is written in another form than elsewhere",
    ),
    claim(
        "claim-4",
        Count(180, 220, "between 180 and 220"),
        "between 180 and 220 people were killed",
        document("d4", OFFICE, "2031-04-07", 9),
        chain=(OFFICE,),
        status="unknown",
        verification="verified",
        voice="direct",
    ),
    claim(
        "claim-5",
        Count(1200, 1200, "1,200"),
        "1,200 died in the floods of 1987",
        document("d1", HERALD, "2031-04-05", 3),
        chain=(HERALD,),
        historical=True,
        decision=None,
    ),
)

CHAINS = (
    ChainEntry(
        "chain-watch",
        WATCH,
        "civilian",
        "killed",
        "Tal Nahr, 4 to 6 April 2031",
        (
            Point("2031-04-05", Count(215, 215), ("claim-1",), (HERALD,)),
            Point("2031-04-06", Count(310, None), ("claim-2",), (PORT,)),
            Point("2031-04-08", Count(340, None), ("claim-3",), (SAWT,)),
        ),
    ),
    ChainEntry(
        "chain-office",
        OFFICE,
        "unknown",
        "killed",
        "Tal Nahr, 4 to 6 April 2031",
        (Point("2031-04-07", Count(180, 220), ("claim-4",), (OFFICE,)),),
    ),
)

REVIEW = Decision("accepted", 88, "a-19be")
GRADES = (
    GradeAxis("evidence", "single_origin", ("every report leads back to one observatory",)),
    GradeAxis("attribution", "contested", ("two sources name different armed groups",)),
    GradeAxis("admission", "none_found", ("no statement by a party was among the documents",)),
)

FIGURES = (
    FigureEntry(
        "figure-civilians",
        "killed",
        "civilian",
        "Tal Nahr, 4 to 6 April 2031",
        "2031-04-08",
        Count(340, None),
        1,
        "latest-of-independent/1",
        REVIEW,
        "unverified",
        ("chain-watch",),
        ("chain-office",),
        340,
        340,
        (Excluded("claim-5", "it tells of an earlier period"),),
        GRADES,
        worked_out=(Working("low", "least", (Told(340, "Tal Nahr Watch", "340 or more", "2031-04-08"),), 340),),
        without=(Left("Tal Nahr Watch", None, None, None, None, 0, changes=True),),
        hangs_on="Tal Nahr Watch",
    ),
    FigureEntry(
        "figure-all",
        "killed",
        "unknown",
        "Tal Nahr, 4 to 6 April 2031",
        "2031-04-07",
        Count(180, 220),
        1,
        "latest-of-independent/1",
        REVIEW,
        "verified",
        ("chain-office",),
        central=200,
        grades=GRADES,
    ),
)

VICTIMS = tuple(
    VictimEntry(
        f"victim-{number}",
        name,
        arabic,
        basis,
        60 + number,
        sex,
        low,
        high,
        "2031-04-05",
        "2031-04-05",
        "Tal Nahr",
        "Invented Coast",
        lists,
    )
    for number, (name, arabic, basis, sex, low, high, lists) in enumerate(
        (
            ("Salma Idris Wahhab", "سلمى إدريس وهاب", "family_consent", "female", 34, 34, 3),
            ("Yunus Idris Wahhab", "يونس إدريس وهاب", "family_consent", "male", 7, 7, 2),
            ("", "نديم صافي الزيلع", "already_public", "male", 50, 59, 1),
            ("Hala Marzuq", "", "reasoned_decision", "female", None, None, 2),
            ("Tawfiq Qasim Darra", "توفيق قاسم دره", "family_consent", "male", 11, 11, 3),
        )
    )
)

COAST = SiteContent(
    title="The Invented Coast, April 2031",
    title_ar="الساحل المتخيَّل، نيسان 2031",
    head=Head(128, hashed("root")),
    policy="airwars/1",
    notices=(
        Notice(
            "Everything here is invented: the places, the people and what happened to them.",
            "كل ما هنا متخيَّل: الأماكن والناس وما جرى لهم.",
        ),
    ),
    figures=FIGURES,
    chains=CHAINS,
    claims=CLAIMS,
    incidents=(
        IncidentEntry(
            "incident-1",
            "Tal Nahr",
            "Invented Coast",
            "2031-04-04",
            "2031-04-06",
            Count(180, None),
            ("claim-1", "claim-2", "claim-3", "claim-4"),
            ("figure-civilians", "figure-all"),
            312,
        ),
        IncidentEntry("incident-2", None, None, "2031-04-05", "2031-04-05", Count(None, None), records=None),
    ),
    memorial=Memorial(VICTIMS, 307),
    sources=(
        SourceEntry(WATCH, "monitor", None, 3, 0),
        SourceEntry(OFFICE, "medical", "de facto authority", 1, 0),
        SourceEntry(HERALD, "media", None, 1, 1),
        SourceEntry(PORT, "media", None, 0, 1),
        SourceEntry(SAWT, "media", None, 0, 1),
    ),
    relays=(
        RelayEntry(WATCH, HERALD, 1, "names it as its source"),
        RelayEntry(WATCH, PORT, 4, "names it as its source"),
        RelayEntry(WATCH, SAWT, 1, "names it as its source"),
        RelayEntry(PORT, "Evening Wire of the Harbour and the Hills", 2, "same words on the same day"),
    ),
    estimates=(
        EstimateEntry(
            "estimate-1",
            "all",
            "log-linear",
            312,
            401,
            455,
            540,
            "0.95",
            "each person was as likely to be found as any other",
            (("estimate.lists-share-origin", "two of the three lists take names from the same observatory"),),
        ),
        EstimateEntry(
            "estimate-2",
            "civilian",
            "chapman",
            290,
            None,
            None,
            None,
            "0.95",
            "the two lists were made independently",
            (("estimate.no-overlap", "no one is on both lists"),),
        ),
    ),
    rules=(Rule("latest-of-independent", "1"), Rule("public", "1")),
    corrections=(
        Correction("figure", "changed", "figure-civilians", Count(310, None), Count(340, None)),
        Correction("victim", "removed", "", number=2),
    ),
    previous="0123456789abcdef",
)
