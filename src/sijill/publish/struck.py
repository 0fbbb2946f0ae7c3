"""Struck: free text with every name held back taken out, by the same book the gate's last look uses."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.gate import Held, Hidden


_BESIDE = "x"


class Struck:
    """Takes names held back out of texts that are no quotes: reasons, notes, names of sources and places.

    Args:
        held: What the gate holds back, and the names that may leave.
    """

    def __init__(self, held: Held) -> None:
        from sijill.gate.allowed import Allowed
        from sijill.gate.book import NameBook

        self._book = NameBook(held.guarded)
        self._allowed = Allowed(held.allowed)
        self.out_of = lru_cache(maxsize=1 << 14)(self._out_of)

    def holds(self, text: str) -> bool:
        """Whether something held back stands in ``text``."""
        return bool(self._hidden(text))

    def _out_of(self, text: str) -> str:
        """``text`` with a mark for every name and phrase held back that stands in it."""
        from sijill.gate import redact

        return redact(text, self._hidden(text))

    def _hidden(self, text: str) -> list[Hidden]:
        """What to strike out of ``text``, whatever it will stand beside on a page.

        A name that may leave only while it stands alone is taken out: on a page nothing stands alone.
        """
        from sijill.gate import Hidden
        from sijill.gate.bare import hits_in

        beside = f"{_BESIDE} {text} {_BESIDE}"
        shift = len(_BESIDE) + 1
        hits = [hit for hit in hits_in(self._book, beside) if not self._allowed.excuses(hit, beside)]
        return [
            Hidden(hit.start - shift, hit.end - shift, "words" if hit.guarded.is_phrase else "name") for hit in hits
        ]
