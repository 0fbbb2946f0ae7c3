"""A graph in words: which lists may depend on which, and through which others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sijill.estimate.decomposable import edges_of, parts_of


def graph_label(graph: int, names: Sequence[str]) -> str:
    """A graph by its edges, lists that stand alone by themselves.

    >>> graph_label(0b001, ("A", "B", "C"))
    'A-B, C'
    """
    pairs = [pair for place, pair in enumerate(edges_of(len(names))) if graph >> place & 1]
    alone = [name for at, name in enumerate(names) if all(at not in pair for pair in pairs)]
    return ", ".join([f"{names[one]}-{names[other]}" for one, other in sorted(pairs)] + alone)


def graph_words(graph: int, names: Sequence[str]) -> str:
    """What a decomposable graph says, in a sentence.

    >>> graph_words(0b101, ("A", "B", "C"))
    'A and B may depend on each other; B and C may depend on each other; A is tied to C only through B'
    >>> graph_words(0b001, ("A", "B", "C"))
    'A and B may depend on each other; C is independent of the others'
    """
    lists = len(names)
    everybody = (1 << lists) - 1
    parts = parts_of(graph, lists)
    cliques = [clique for clique, _ in parts]
    largest = sorted({one for one in cliques if not any(one != other and one & ~other == 0 for other in cliques)})
    if not graph:
        return "all the lists are independent of each other"
    if largest == [everybody]:
        return "every list may depend on every other; the lists themselves cannot show how"
    said = [f"{_joined(names, one)} may depend on each other" for one in largest if one.bit_count() > 1]
    said += [_tied(graph, names, separator) for separator in sorted({below for _, below in parts if below})]
    alone = sum(one for one in largest if one.bit_count() == 1)
    if alone:
        said.append(f"{_joined(names, alone)} {'is' if alone.bit_count() == 1 else 'are'} independent of the others")
    return "; ".join(one for one in said if one)


def _tied(graph: int, names: Sequence[str], separator: int) -> str:
    """Which lists are tied to one another only through those of a separator; nothing when it parts none."""
    around = _neighbours(graph, len(names))
    pieces = [
        piece for piece in _pieces(around, separator) if all(around[at] & piece for at in _bits(separator, len(names)))
    ]
    if len(pieces) < 2:
        return ""
    through = f"only through {_joined(names, separator)}"
    if len(pieces) == 2:
        first, second = sorted(pieces, key=lambda piece: (piece.bit_count(), piece))
        verb = "is" if first.bit_count() == 1 else "are"
        return f"{_joined(names, first)} {verb} tied to {_joined(names, second)} {through}"
    those = [" with ".join(names[at] for at in _bits(piece, len(names))) for piece in pieces]
    return f"{', '.join(those[:-1])} and {those[-1]} are tied to one another {through}"


def _pieces(around: Sequence[int], separator: int) -> list[int]:
    """The pieces into which taking out a separator breaks those lists that hang together with it."""
    within = _reached(separator, around, 0)
    left, pieces = within & ~separator, []
    while left:
        piece = _reached(left & -left, around, separator)
        pieces.append(piece)
        left &= ~piece
    return pieces


def _neighbours(graph: int, lists: int) -> list[int]:
    around = [0] * lists
    for place, (one, other) in enumerate(edges_of(lists)):
        if graph >> place & 1:
            around[one] |= 1 << other
            around[other] |= 1 << one
    return around


def _reached(start: int, around: Sequence[int], avoided: int) -> int:
    reached, more = 0, start
    while more:
        reached |= more
        more = 0
        for at in _bits(reached, len(around)):
            more |= around[at]
        more &= ~reached & ~avoided
    return reached


def _bits(some: int, lists: int) -> Iterable[int]:
    return (at for at in range(lists) if some >> at & 1)


def _joined(names: Sequence[str], some: int) -> str:
    held = [names[at] for at in _bits(some, len(names))]
    return held[0] if len(held) == 1 else f"{', '.join(held[:-1])} and {held[-1]}"
