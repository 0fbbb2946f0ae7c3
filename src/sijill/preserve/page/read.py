"""The bytes of a page into its verdict."""

from __future__ import annotations

from sijill.preserve.html import page_root
from sijill.preserve.page.features import features_of
from sijill.preserve.page.verdict import Asked, Verdict, judged


def judged_page(data: bytes, asked: Asked) -> Verdict:
    """Give what the HTML page ``data`` is taken for.

    Raises:
        InputRefused: ``preserve.too-costly``.
    """
    root = page_root(data, asked.charset)
    if root is None:
        return Verdict("not-available", ("the page is empty",))
    return judged(features_of(root), asked)
