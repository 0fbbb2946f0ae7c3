"""Pictures, sound and film in a workspace: what they state of themselves, and which pictures look alike."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from sijill.errors import InputRefused
from sijill.preserve.drafts import part_draft
from sijill.preserve.intake import READ_AT_MOST
from sijill.preserve.recorded.likeness import looks_alike
from sijill.preserve.sandbox import facts_of

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

PART = "recorded"


class Recorded:
    """What is known of the pictures, sounds and films of a workspace, read once.

    Args:
        workspace: An open workspace.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._prints: dict[str, list[bytes]] | None = None

    def enter(self, data: bytes, sha256: str, media_type: str) -> tuple[str, ...]:
        """Keep what a recording states of itself, and give the pictures received before that it looks like.

        One that is too large, damaged or a bomb states nothing; its bytes are kept all the same.
        """
        if len(data) > READ_AT_MOST:
            return ()
        try:
            facts = facts_of(data, media_type)
        except InputRefused:
            return ()
        before = self._known()
        kept = self._workspace.blobs.put(json.dumps(facts, ensure_ascii=False, sort_keys=True).encode("utf-8"))
        self._workspace.ledger.append_many([part_draft(kept, sha256, PART)])
        own = _prints(facts)
        alike = tuple(other for other, prints in before.items() if other != sha256 and looks_alike(own, prints))
        if own:
            before[sha256] = own
        return alike

    def _known(self) -> dict[str, list[bytes]]:
        if self._prints is None:
            rows = [row for row in self._workspace.facts.derivations() if row["part"] == PART]
            told = {
                str(row["source_sha256"]): json.loads(self._workspace.blobs.get(str(row["text_sha256"])))
                for row in rows
            }
            self._prints = {sha256: prints for sha256, facts in told.items() if (prints := _prints(facts))}
        return self._prints


def _prints(facts: dict[str, object]) -> list[bytes]:
    return [bytes.fromhex(one) for one in cast("list[str]", facts.get("fingerprints", []))]
