"""Protect: what may leave, item by item, and why.

Reads: people, mentions, protected words, victims and records; consents, naming bases, clearances and who was found
alive. Writes: ``clearance_item``, the queue in which a person sees every item that is not simply cleared.
Method: fixed rules, most protective first; nothing about sect, origin or looks is ever inferred. Witnesses, helpers,
relatives, shelters, living minors and everything about sexual violence are sealed; an accused person waits for two
people; a dead person's name needs a basis without an open objection; whoever is alive after all disappears.
Sources: OHCHR Manual on Human Rights Monitoring, chapter 14; Every Casualty Standards, pages 41 to 45.
"""
