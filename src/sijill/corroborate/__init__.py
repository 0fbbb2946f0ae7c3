"""Who really said it first: claims become toll chains, figures and grades.

Reads the claims, their sources, places and incidents; writes ``toll_chain``, ``chain_claim``, ``relay``, ``figure`` and
``grade``. One origin's claims about one category and scope over time are one chain; whoever carries another's figure is
a relay and not a second voice; a figure is made from the chains by a named, versioned rule, with all that was left out.

Method: the independence rule of Iraq Body Count (two independent sources, minimum and maximum kept apart), the three
axes kept apart that Airwars' grades fold into one, and UCDP's low, best and high; see ``docs/explanation/figures.md``.
"""
