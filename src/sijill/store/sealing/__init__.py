"""A sealed workspace: its key, what is locked with it, and how it is unlocked.

One random key of 32 bytes locks the databases (SQLCipher) and every file that holds words of a document. It is kept in
``lock.json``, twice, locked itself by a passphrase or for age recipients, and nowhere else on a disk.
"""
