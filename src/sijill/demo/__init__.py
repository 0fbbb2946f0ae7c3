"""The invented example: a place, an event and people that never were, to show every stage on.

Reads nothing; writes a folder of invented sources and, in a workspace, the scripted decisions about them. Everything is
made from one seed (``truth.SEED``) without clock or chance, so that the same bytes come out anywhere. The dates lie in
2031 so that nobody can take the event for a real one, and every file says "Invented example".
"""
