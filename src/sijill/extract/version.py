"""The version of the rules: raised whenever a reading may change."""

from __future__ import annotations

from sijill.model.claims import Method

VERSION = "19"
METHOD = Method("rules", VERSION)
