"""The manifest: what a release is called, and the hash of every file in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from sijill.publish.content import SiteContent
from sijill.store.check_releases import own_hash, written

ID_LENGTH = 16


def sha256(data: bytes) -> str:
    """The SHA-256 of ``data`` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def release_id(tables: Mapping[str, bytes], policy: str) -> str:
    """What a release is called: 16 hexadecimal digits over its tables and policy; neither the time nor the ledger head.

    >>> release_id({}, "airwars/1") == release_id({}, "airwars/1") != release_id({}, "airwars/2")
    True
    """
    named = {"policy": policy, "tables": {path: sha256(data) for path, data in tables.items()}}
    canonical = json.dumps(named, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(canonical.encode())[:ID_LENGTH]


def manifest(release: str, content: SiteContent, files: Mapping[str, bytes], tables: Mapping[str, bytes]) -> bytes:
    """``manifest.json``: the release, the ledger head, the policy, and the hash of every other file.

    The hashes of the tables stand apart as well, and it holds a hash of itself, so that it can be checked alone.
    """
    told: dict[str, object] = {
        "release": release,
        "policy": content.policy,
        "previous": content.previous,
        "head": {"size": content.head.size, "root": content.head.root},
        "files": {path: sha256(files[path]) for path in sorted(files)},
        "tables": {path: sha256(tables[path]) for path in sorted(tables)},
    }
    told["manifest"] = own_hash(told)
    return written(told)
