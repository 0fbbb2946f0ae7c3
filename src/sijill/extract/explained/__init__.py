"""A reading laid open for the people at the desk: every claim with the words each part of it was read from."""
