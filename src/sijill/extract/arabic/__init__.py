"""The reader of Arabic: own rules over folded letters; spans lie in the printed text."""
