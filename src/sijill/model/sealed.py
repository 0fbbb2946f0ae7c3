"""Sealed: a value that shows nothing until a person with the right to see it asks for it."""

from __future__ import annotations

from typing import Generic, NoReturn, TypeVar

T = TypeVar("T")

SHOWN_AS = "[sealed]"


class Sealed(Generic[T]):
    """Holds a value that ``str``, ``repr``, f-strings, logging, JSON and pickle cannot show.

    Arrow and SQL pass types by, so a table never receives one: it receives a pseudonym. The only way to the value is
    :meth:`reveal`, which names the reason in the code that calls it.

    >>> f"{Sealed('a name')}"
    '[sealed]'
    """

    __slots__ = ("__value",)

    def __init__(self, value: T) -> None:
        self.__value = value

    def reveal(self, reason: str) -> T:
        """Give the value. ``reason`` must not be empty; it stands in the code, for whoever reads it later.

        Raises:
            ValueError: No reason was given.
        """
        if not reason.strip():
            raise ValueError("a sealed value is revealed for a stated reason")
        return self.__value

    def __repr__(self) -> str:
        return SHOWN_AS

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return SHOWN_AS

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sealed) and self.__value == other.reveal("comparing two sealed values")

    def __hash__(self) -> int:
        return hash((Sealed, self.__value))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a sealed value is not pickled")

    def __iter__(self) -> NoReturn:
        raise TypeError("a sealed value is not iterated")
