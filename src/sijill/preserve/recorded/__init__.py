"""Pictures, sound and film as evidence: what their bytes state of themselves, and whether a picture came before.

Found in the child process; kept beside the bytes as a derived document, never in their place.
"""
