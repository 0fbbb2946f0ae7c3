"""Document -> Claim, Testimony: who says what happened to whom, where and when, with the characters it was read from.

Reads: the text of a document, its language, publication date and country.
Writes: claims, testimony, people, places, protection flags and garbles (:mod:`sijill.extract.read`).
Method: rules over spaCy's small English model and an own grammar; own rules alone for Arabic.

``english`` reads English: ``words`` (the parse), ``counting``, ``harms``, ``victims``, ``tolls`` (how figures stand to
each other), ``names``, ``sources``, ``blame``, ``places``, ``protecting``. ``arabic`` reads Arabic. ``garbled`` flags
bent wording, ``model_reader`` asks a language model, ``explained`` lays a reading open. What stands beside them serves
all.
"""
