"""Garbled: words bent in translation or copying, each flagged with another reading; no value is changed by it."""
