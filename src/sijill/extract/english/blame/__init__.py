"""Blame: whom the text holds responsible, how far that is alleged, and what clears them."""
