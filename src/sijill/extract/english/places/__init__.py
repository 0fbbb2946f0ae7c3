"""Places: where, found in English text and resolved within one country or not at all."""
