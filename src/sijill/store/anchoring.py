"""Anchoring: a head of the ledger is stamped with the time by authorities; only a token that holds is taken up."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from sijill.errors import InputRefused, Refusal, UsageError
from sijill.store.authorities import ADDED, ANCHORED, KINDS, RETIRED, Authorities, Authority, root_of
from sijill.store.canonical import JsonValue
from sijill.store.check_token import refuse_token
from sijill.store.checkpoints import Checkpoint, SignedCheckpoint
from sijill.store.entries import Entry, written_time
from sijill.store.heads import Head
from sijill.store.time_token import TimeToken, parse_answer, written_request

if TYPE_CHECKING:
    from sijill.store.blobs import Blobs
    from sijill.store.ledger import Ledger
    from sijill.store.signing import HeadSigner

NONCE_BYTES = 8


class Anchoring:
    """Has the heads of one ledger stamped.

    Args:
        ledger: Open for appending.
        blobs: Where certificates and tokens are kept.
        signer: Signs the heads that are stamped.
    """

    def __init__(self, ledger: Ledger, blobs: Blobs, signer: HeadSigner) -> None:
        self._ledger = ledger
        self._blobs = blobs
        self._signer = signer

    def authorities(self) -> Authorities:
        """Give what the ledger tells of authorities."""
        return Authorities.of(self._ledger.of_kinds(KINDS))

    def add(self, name: str, certificates: bytes, address: str = "", policy: str = "") -> Entry:
        """Give the entry from which on an authority is asked.

        Args:
            name: What it is called.
            certificates: PEM with its one root, and others that tokens may need.
            address: Where it answers (http or https), or empty for one that is asked by hand.
            policy: The policy its tokens must be under (dotted numbers), or empty.

        Raises:
            UsageError: ``anchor.no-root``, ``anchor.known``.
        """
        try:
            root_of(certificates)
        except Refusal as error:
            wanted = "PEM with one root certificate, from the authority itself"
            raise UsageError("anchor.no-root", str(error), wanted, "download it again and compare its hash") from error
        if hashlib.sha256(certificates).hexdigest() in {one.file for one in self.authorities().named}:
            raise UsageError("anchor.known", "the ledger names this authority already", "another file")
        told = {"name": name, **({"address": address} if address else {}), **({"policy": policy} if policy else {})}
        return self._ledger.append(ADDED, self._blobs.put(certificates), told)

    def retire(self, authority: Authority, why: str) -> Entry:
        """Give the entry from which on it is asked no more; ``why`` is replaced, closed or distrusted."""
        return self._ledger.append(RETIRED, authority.file, {"why": why})

    def head(self) -> SignedCheckpoint:
        """Give the head to be stamped: signed now, or the last one when only stamps were entered since."""
        last = self._signer.last()
        if last is not None and all(one.kind == ANCHORED for one in self._ledger.entries(last.head.size)):
            return last
        return self._signer.sign()

    def waiting(self, signed: SignedCheckpoint) -> list[Authority]:
        """Give the authorities that are asked now and have not stamped this head."""
        told = self.authorities()
        done = {one.authority for one in told.anchors if one.size == signed.head.size}
        return [one for one in told.at(self._ledger.size) if one.file not in done]

    def ask(
        self,
        signed: SignedCheckpoint,
        authority: Authority,
        post: Callable[[str, bytes], bytes],
        entropy: Callable[[int], bytes],
    ) -> Entry:
        """Give the entry of the stamp that an authority put on a head.

        Args:
            signed: The head.
            authority: Whom to ask; it has an address.
            post: Sends a request to an address and gives the answer.
            entropy: Gives that many random bytes.

        Raises:
            InputRefused: ``anchor.refused``: no token that holds; nothing is taken up.
        """
        nonce = int.from_bytes(entropy(NONCE_BYTES), "big")
        answer = post(authority.address, written_request(imprint(signed), nonce, authority.policy))
        token = _parsed(answer, authority.name)
        if token.stamp.nonce != nonce:
            raise _refused(authority.name, "it answers another request: its nonce is not ours")
        return self._take(token, signed.head, authority)

    def take(self, answer: bytes, name: str) -> Entry:
        """Give the entry of a stamp that was fetched by hand.

        Args:
            answer: The authority's answer, or the token in it, for a head that was signed here.
            name: What to call it in a message.

        Raises:
            InputRefused: ``anchor.refused``: no token that holds; nothing is taken up.
        """
        token, told = _parsed(answer, name), "no authority is named: add one first"
        if self.authorities().named:
            told = "every authority has stamped that head already"
        signed = next((one for one in self._signer.every() if _is_about(token, one)), None)
        if signed is None:
            raise _refused(name, "it is about no head that was signed here")
        for authority in self.waiting(signed):
            try:
                self._refuse(token, signed.head, authority)
            except Refusal as error:
                told = str(error)
            else:
                return self._take(token, signed.head, authority)
        raise _refused(name, told)

    def _take(self, token: TimeToken, head: Head, authority: Authority) -> Entry:
        try:
            self._refuse(token, head, authority)
        except Refusal as error:
            raise _refused(authority.name, str(error)) from error
        told: dict[str, JsonValue] = {"size": head.size, "root": head.root, "authority": authority.file}
        told["time"] = written_time(token.stamp.time)
        return self._ledger.append(ANCHORED, self._blobs.put(token.raw), told)

    def _refuse(self, token: TimeToken, head: Head, authority: Authority) -> None:
        refuse_anchor(token, Checkpoint(self._ledger.origin, head), authority, self._blobs.get(authority.file))


def refuse_anchor(token: TimeToken, checkpoint: Checkpoint, authority: Authority, certificates: bytes) -> None:
    """Refuse a token that is no stamp of this head by this authority, under the policy asked for.

    Raises:
        Refusal: Saying what does not hold.
    """
    root, others = root_of(certificates)
    if authority.policy and token.stamp.policy != authority.policy:
        raise Refusal(f"it is under the policy {token.stamp.policy}, not {authority.policy}")
    refuse_token(token, checkpoint.text.encode("utf-8"), root, others)


def imprint(signed: SignedCheckpoint) -> bytes:
    """Give the SHA-256 of the text that the ledger's keys signed."""
    return hashlib.sha256(signed.note.text.encode("utf-8")).digest()


def _is_about(token: TimeToken, signed: SignedCheckpoint) -> bool:
    text = signed.note.text.encode("utf-8")
    return token.stamp.imprint == hashlib.new(token.stamp.digest, text).digest()


def _parsed(answer: bytes, name: str) -> TimeToken:
    try:
        return parse_answer(answer)
    except Refusal as error:
        raise _refused(name, str(error)) from error


def _refused(name: str, why: str) -> InputRefused:
    return InputRefused(
        "anchor.refused",
        f"{name}: {why}",
        "a time-stamp token that holds",
        "nothing was taken up: ask again, or compare the root certificate with the authority's",
    )
