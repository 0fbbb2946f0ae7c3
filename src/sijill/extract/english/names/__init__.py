"""Names: who is named in an English text, which mentions are one person, and who of them is dead."""
