"""Model: the nouns, frozen and typed; each refuses nonsense when it is made."""
