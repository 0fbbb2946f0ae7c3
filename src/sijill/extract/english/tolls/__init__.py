"""Tolls: how the figures of one text stand to each other, and which incident they belong to."""
