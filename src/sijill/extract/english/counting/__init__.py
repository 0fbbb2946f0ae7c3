"""Counting: numbers and ranges in English text, and how many people a phrase tells of."""
