"""The words around names: articles, Abu and Umm, Abd, al-Din, bin and bint, titles; all in plain letters."""

from __future__ import annotations


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in text.split())


ARTICLES = _words("al el ul il ال")
"""Articles that stand as words of their own."""

HYPHENED_ARTICLES = _words("as ash an ar at az ad es esh ech en er et ez ed ath adh ach ou ul")
"""Articles only when a hyphen follows."""

FATHERS = _words("abu abou abo aboo abi bou ابو ابي ابا ابى")
"""Abu, the father of."""

MOTHERS = _words("um umm om oum oumm ام")
"""Umm, the mother of."""

CHAINS = _words("bin ibn ben bint bent binti ould wuld weld wold", "بن ابن بنت ولد")
"""Child of."""

CHILDREN = _words("ibn bint ابن بنت")
"""Child of, at the beginning of what stands in for a name that is not known."""

FAITH = _words("din deen dine ddin aldin eddin uddin addin eddine aldeen eldin eldeen uddeen eddeen aldine الدين دين")
"""Of the faith, the second half of Nour al-Din."""

TITLES = _words(
    "mr mrs ms miss dr sheikh shaykh sheik cheikh hajj haji hajja hadj prof capt gen col lt sgt martyr",
    "السيد السيده السيدة الشيخ الحاج الحاجه الحاجة الدكتور الاستاذ المهندس",
    "الشهيد الشهيده الشهيدة الطفل الطفله الطفلة",
)
"""Words before a name that are no part of it."""

DIVINE = _words(
    "allah ullah rahman rahmane rahim karim kareem aziz razzaq qader qadir kader latif salam hamid hakim malik wahab",
    "wahhab nasser nasir fattah majid hadi ghani ghafour rabbo rabbou raouf rauf samad jabbar jalil halim alim",
    "الله ربه الرحمن رحمن",
)
"""What follows Abd without an article."""
