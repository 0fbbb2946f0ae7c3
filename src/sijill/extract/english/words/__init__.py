"""Words: the parsed English text, its words, sentences and grammar, before anything is read out of it."""
