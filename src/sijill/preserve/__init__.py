"""Preserve: bytes become a document and ledger entries, and the text in them a derived document.

Reads: files as received, pages of the web, packages others captured. Writes: blobs, ``document.preserved``,
``document.derived`` and ``custody.recorded`` entries.
Method: the media type is found from the content, never from the name; hostile formats are read in a child process with
limits on memory, time and files; pages come through one guarded gateway and are judged before they are read; the bytes
received are never changed, and a file that cannot be read is still kept.
Sources: Berkeley Protocol (evidentiary copy, custody); OWASP ASVS 5.2 (uploads); WARC 1.1 (IIPC), WACZ 1.1.1.
"""
