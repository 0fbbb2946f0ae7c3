"""What a process may no longer do once it has taken its own rights away, before it reads a hostile file."""

from __future__ import annotations

import resource
from pathlib import Path

_PAGE = 4096
_LATER = 24 << 20
"""Pages of libraries that are mapped already and held only when they are used (bytes)."""
_UNMEASURED = 3 << 29


def take_rights_away(memory: int, processor: int) -> None:
    """Limit memory (bytes), processor time (seconds), file size and core dumps, and let nothing more be opened."""
    limits = {
        resource.RLIMIT_AS: _address_space_for(memory),
        resource.RLIMIT_CPU: processor,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 0,
    }
    for kind, most in limits.items():
        _, hard = resource.getrlimit(kind)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


def _address_space_for(memory: int) -> int:
    """Address space (bytes) in which no more than ``memory`` can be held, or a guess where the system does not say."""
    try:
        space, held = (int(pages) * _PAGE for pages in Path("/proc/self/statm").read_text().split()[:2])
    except OSError:
        return max(_UNMEASURED, memory)
    return space + memory - held - _LATER
