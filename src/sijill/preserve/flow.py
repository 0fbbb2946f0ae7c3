"""Flow: characters gathered into lines, white space folded as a browser folds it."""

from __future__ import annotations

_FOLDED = " \t\r\n\f"


class Flow:
    """Gathers inline text and block ends into lines; empty lines are left out."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._parts: list[str] = []

    def add(self, text: str, *, is_preformatted: bool = False) -> None:
        """Add inline ``text``; in preformatted text a line break ends the line."""
        if is_preformatted:
            first, *others = text.splitlines() or [""]
            self._parts.append(first)
            for line in others:
                self.end_line()
                self._parts.append(line)
        elif text:
            self._parts.append(text)

    def end_line(self) -> None:
        """End the line begun, if it holds anything."""
        line = folded("".join(self._parts))
        self._parts.clear()
        if line:
            self._lines.append(line)

    def line(self, text: str) -> None:
        """Add one whole line as it is."""
        self.end_line()
        if text.strip():
            self._lines.append(text)

    @property
    def text(self) -> str:
        """Every line so far, parted by line breaks."""
        self.end_line()
        return "\n".join(self._lines)


def folded(text: str) -> str:
    """Give ``text`` with each run of ASCII white space as one space; a no-break space is kept as written."""
    for character in _FOLDED:
        text = text.replace(character, " ")
    return " ".join(part for part in text.split(" ") if part)
