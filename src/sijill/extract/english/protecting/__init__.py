"""Protecting: whom an English text could harm, and what must not leave before a person has cleared it."""
