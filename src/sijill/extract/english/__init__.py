"""English: the reader of English text."""
