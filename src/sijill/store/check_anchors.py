"""Checking stamped heads: each token again, against the head made anew and the authority's root, as of its own time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sijill.errors import Refusal
from sijill.store.anchoring import refuse_anchor
from sijill.store.authorities import Anchor, Authorities, Authority, root_of
from sijill.store.canonical import JsonValue
from sijill.store.check_checkpoints import Made
from sijill.store.checkpoints import Checkpoint
from sijill.store.entries import Entry, written_time
from sijill.store.findings import Finding
from sijill.store.heads import Head
from sijill.store.time_token import parse_answer


@dataclass
class AnchorCheck:
    """The stamps that hold, in the order they were taken up, and what was found wrong."""

    authorities: Authorities = field(default_factory=Authorities)
    holding: list[Anchor] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def state(self) -> dict[str, JsonValue]:
        """Give what is stamped, in words and numbers for ``verify``.

        ``anchored`` is n of the m authorities asked at the head most of them stamped (the largest such);
        ``existed_before`` gives, for each stamped size, the earliest time an authority says it was there.
        """
        if not self.authorities.named:
            return {"anchored": None, "anchored_size": None, "existed_before": []}
        sizes = sorted({one.size for one in self.holding})
        stamped = {size: {one.authority for one in self.holding if one.size == size} for size in sizes}
        best = max(sizes, key=lambda size: (len(stamped[size]), size), default=None)
        asked = self.authorities.at(1 << 62)
        done = len(stamped[best] if best is not None else ())
        names = {one.file: one.name for one in self.authorities.named}
        earliest = [min((a for a in self.holding if a.size == size), key=lambda a: a.time) for size in sizes]
        before: list[JsonValue] = [
            {"entries": one.size, "time": one.time, "authority": names[one.authority]} for one in earliest
        ]
        return {
            "anchored": f"{done}/{max(len(asked), done)}",
            "anchored_size": best,
            "existed_before": before,
        }


def check_anchors(
    entries: Iterable[Entry], made: Made, get: Callable[[str], bytes | None], held: Sequence[bytes] = ()
) -> AnchorCheck:
    """Give which stamps hold and what is wrong with the others.

    Args:
        entries: The entries, for the authorities and stamps they name.
        made: What was made again from them; stamps of heads it cannot make are passed over.
        get: Gives a document by its SHA-256, or ``None`` (which is told of elsewhere).
        held: Files of certificates from authorities somebody trusts; then stamps of others count for nothing.
    """
    check = AnchorCheck()
    try:
        check.authorities = Authorities.of(entries)
    except Refusal as error:
        where = str(error).partition(":")[0]
        check.findings.append(Finding("authority", where, "authorities named once, and stamps of these", str(error)))
        return check
    trusted = [root_of(file)[0] for file in held]
    files = {one.file: (one, get(one.file)) for one in check.authorities.named}
    for one in check.authorities.anchors:
        authority, certificates = files[one.authority]
        token = get(one.token)
        if token is None or certificates is None:
            continue
        try:
            is_made = _refuse(one, token, made, authority, certificates)
            is_held = not held or root_of(certificates)[0] in trusted
        except Refusal as error:
            wanted = f"a stamp of the head at {one.size} by {authority.name}"
            check.findings.append(Finding("anchor", f"entry {one.seq}", wanted, str(error)))
            continue
        if is_made and is_held:
            check.holding.append(one)
    if held and not check.holding:
        check.findings.append(Finding("anchor", "heads", "a stamp under the root given", "none", "unproven"))
    return check


def state_words(signed: Mapping[str, object], stamped: Mapping[str, object]) -> str:
    """How much of the ledger stands outside this machine, in words: ``recorded``, or up to which entry it is more."""
    told = [f"signed to {signed['signed']}"] if signed["signed"] else []
    if signed["cosigned_size"]:
        told.append(f"cosigned {signed['cosigned']} to {signed['cosigned_size']}")
    if stamped["anchored_size"]:
        told.append(f"anchored {stamped['anchored']} to {stamped['anchored_size']}")
    return ", ".join(("recorded", *told))


def _refuse(one: Anchor, raw: bytes, made: Made, authority: Authority, certificates: bytes) -> bool:
    """Refuse a stamp that does not hold; tell whether its head could be made again."""
    root = made.root(one.size) if one.size <= made.size else None
    if root is None:
        return False
    if root.hex() != one.root:
        raise Refusal(f"another root at {one.size}")
    token = parse_answer(raw)
    refuse_anchor(token, Checkpoint(made.log, Head(one.size, one.root)), authority, certificates)
    if token.raw != raw or written_time(token.stamp.time) != one.time:
        raise Refusal("the entry gives another time than the token")
    return True
