"""A language model beside the rules: it may propose claims, and every word and number of them is found again by us.

Reads: a text and what the rules read in it. Writes: nothing; it gives proposals, people to seal, and a report.
Method: the text goes to one server with the names of sealed people replaced (:mod:`.veil`), in chunks (:mod:`.chunks`);
what comes back is checked against the text by our own code (:mod:`.grounding`). Nothing it says is believed.
"""
