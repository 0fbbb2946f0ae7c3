"""Whether a page is the one that was asked for, or a wall, a loss or another page in its place.

Method: general features (where it leads, how much prose stands outside menus and cards, headings, forms, scripts) and a
lexicon of what walls say in English and Arabic (``data/lexicons/walls.toml``). A server's success is not believed.
Sources: hand-written rules; the figures are those of ``tests/unit/preserve/page``.
"""
