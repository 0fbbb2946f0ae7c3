"""Harms: which words of an English text tell of harm, whether it happened, and when."""
