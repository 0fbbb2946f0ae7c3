"""The page that lies in every bundle: what it is, and how to check it with and without Sijill."""

from __future__ import annotations

from sijill.store.checkpoints import SignedCheckpoint

PAGE = """HOW TO CHECK THIS BUNDLE

It holds entries of the evidence ledger {log},
documents as they were received, and heads of the ledger that its keys signed.
This page is no evidence; it was not signed, and nothing below needs it.

1. Get two things from somebody you trust, in another way than this bundle
   (on paper, by telephone): the public key of the ledger, and, if somebody
   noted one, a head of it (SIZE:ROOT). The keys that signed here are called
{keys}

2. With Sijill:         sijill verify BUNDLE --key KEY --head SIZE:ROOT
   With Node alone:     node verify.mjs FOLDER --key KEY --head SIZE:ROOT
   Without either, write a verifier from the page "The ledger's format"
   (docs/reference/log-format.md); it needs SHA-256, Ed25519 and JSON.

3. The answer is one of
     intact       what is here is, byte for byte, what was logged
     altered      something is not, and it is named
     unproven     nothing altered was found, and something that would prove it is missing
     unreadable   something could not be read

4. A time: entries "head.anchored" name stamps of authorities of time (RFC 3161).
   Their tokens lie in documents/; "sijill verify" says what existed before when.
   With a root certificate from the authority's own site: --authority ROOT.pem.
   Without Sijill: openssl ts -verify -attime TIME -in TOKEN -token_in
   -data TEXT -CAfile ROOT.pem, TEXT being the first three lines of the head.

The head this bundle leads to:
     size  {size}
     root  {root}
Documents held back: {withheld} (their SHA-256 stand in the file "withheld").

WHAT IT SHOWS, AND WHAT IT DOES NOT
It shows that these bytes are those that were logged before that head was
signed. It does not show that what they tell is true, who wrote them, or on
what day: the times in entries are those of one machine's clock, and a stamp
says only that it was there before. A key shows
that somebody who held it signed; who that was, people have to say.
"""


def how_to(signed: SignedCheckpoint, withheld: int) -> str:
    """Give the page for a bundle that leads to the head ``signed`` and holds back so many documents."""
    keys = "\n".join(f"     {one.name} {one.key_id.hex()}" for one in signed.note.signatures)
    head = signed.head
    return PAGE.format(log=signed.origin, keys=keys, size=head.size, root=head.root, withheld=withheld)
