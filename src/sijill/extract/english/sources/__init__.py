"""Sources: who says so, from first speaker to publisher, and what they say of having checked."""
