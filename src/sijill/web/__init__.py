"""The desk on 127.0.0.1, for claims, pairs and clearance: not in this version; the verbs do the same work."""
