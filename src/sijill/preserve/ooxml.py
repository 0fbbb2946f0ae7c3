"""XML parts of office files, parsed without entities, without a network and under libxml2's own limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.errors import InputRefused
from sijill.preserve.quality import BOMB, UNREADABLE

if TYPE_CHECKING:
    from lxml.etree import _Element

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT_WORD = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"


def xml_root(data: bytes, part: str) -> _Element:
    """Give the root of one XML part.

    Raises:
        InputRefused: ``preserve.bomb`` for a document type declaration (office files have none; bombs begin with
            one), ``preserve.unreadable`` for XML that does not parse.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        code = BOMB if b"<!DOCTYPE" in data or b"<!ENTITY" in data else UNREADABLE
        raise InputRefused(code, f"part {part} does not parse", "well-formed XML without entities") from error
    if root.getroottree().docinfo.doctype:
        raise InputRefused(BOMB, f"part {part} declares entities", "well-formed XML without entities")
    return root
