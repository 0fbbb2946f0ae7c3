"""The words that mark every invented document, list and page."""

from __future__ import annotations

ENGLISH = "Invented example – no real person or event"
ARABIC = "مثال مُختلق – لا يتعلق بأي شخص أو حدث حقيقي"
EVENT = "the Wadi Sahel events (invented)"
EVENT_ARABIC = "أحداث وادي ساحل (مختلقة)"
COUNTRY = "SY"
TITLE = f"{ENGLISH}: the Wadi Sahel events"
"""Title of the demo's site, on every page of it."""
TITLE_ARABIC = f"{ARABIC}: أحداث وادي ساحل"
