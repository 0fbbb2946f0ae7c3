"""Bundles that a forger signs with a key of his own, each whole but for one oddity, to set two verifiers apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from hashlib import sha256

from sijill.errors import Refusal
from sijill.store.canonical import canonical_bytes
from sijill.store.checkpoints import Checkpoint
from sijill.store.heads import Head
from sijill.store.keys import LOG, WITNESS, SigningKey
from sijill.store.merkle import leaf_hash, tree_root
from sijill.store.notes import Note, NoteSignature

Files = dict[str, bytes]
Edit = Callable[[dict], bytes]
LEDGER = "sijill/forged"
FORGER = SigningKey.from_private("forger.example/log", LOG, b"\1" * 32)
OWN = SigningKey.from_private("forger.example/w", WITNESS, b"\2" * 32)
STRANGER = SigningKey.from_private("stranger.example/w", WITNESS, b"\3" * 32)
TEXT = b"An invented report.\n"
NAME = sha256(TEXT).hexdigest()
DOCUMENT = f"documents/{NAME}"
KEPT = {"kind": "report", "media_type": "text/plain", "quality": [], "size": len(TEXT), "tier": "internal"}
ORDER = 2**252 + 27742317777372353535851937790883648493
"""Of the base point of Ed25519: a signature whose second half is larger is another one for the same text."""
_BEGUN = (
    ("workspace.created", LEDGER, {"schema": 1}),
    ("key.added", FORGER.public.subject, {"name": FORGER.public.name, "role": "log"}),
    ("key.added", OWN.public.subject, {"name": OWN.public.name, "role": "witness"}),
    ("document.preserved", NAME, KEPT),
)
SIZE = len(_BEGUN)


def written(told: object) -> bytes:
    """Canonical JSON, or what comes nearest to it for what has none."""
    try:
        return canonical_bytes(told)
    except Refusal:
        return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def bundle(*more: tuple, note: Callable[[str], bytes] | None = None) -> Files:
    """A whole ledger of these entries beside the first four, signed by the forger; ``note`` writes its checkpoint."""
    raws: list[bytes] = []
    for seq, (kind, subject, body, *edit) in enumerate((*_BEGUN, *more)):
        before = leaf_hash(raws[-1]).hex() if raws else "0" * 64
        told = {"v": 1, "log": LEDGER, "seq": seq, "time": f"2031-12-01T09:00:{seq:02d}Z", "actor": "a-0001"}
        told |= {"kind": kind, "subject": subject, "prev": before, "body": body, "seals": {}}
        raws.append(edit[0](told) if edit else written(told))
    leaves = [leaf_hash(raw) for raw in raws]
    text = Checkpoint(LEDGER, Head(len(leaves), tree_root(leaves).hex())).text
    signed = note(text) if note else noted(text)
    return {
        "entries": b"".join(raw + b"\n" for raw in raws),
        "leaves": b"".join(leaf.hex().encode() + b"\n" for leaf in leaves),
        f"checkpoints/{len(leaves)}": signed,
        DOCUMENT: TEXT,
    }


def noted(text: str, *more: NoteSignature) -> bytes:
    return Note(text, (FORGER.signature(text), *more)).to_bytes()


def cases() -> Iterator[tuple[str, Files, str | None]]:
    """Name, files, and the verdict where it must be a certain one (else the two need only agree)."""
    yield "honest", bundle(), "intact"
    for name, edit in _entries().items():
        yield f"entry: {name}", bundle(("claim.decided", "c", {"verdict": "accepted"}, edit)), None
    for moment in _MOMENTS:
        yield (
            f"time {moment}",
            bundle(("claim.decided", "c", {"a": 1}, lambda e, m=moment: written(e | {"time": m}))),
            None,
        )
    for name, more in _LOGGED.items():
        yield f"logged: {name}", bundle(*more), None
    for name, note in _NOTES.items():
        yield f"note: {name}", bundle(note=note), None
    honest = bundle()
    for name, files in _files(honest).items():
        yield f"files: {name}", honest | files, "altered"


def _with(**fields: object) -> Edit:
    return lambda told: written(told | fields)


def _put(value: bytes) -> Edit:
    return lambda told: written(told | {"body": {"a": 7}}).replace(b'"a":7', b'"a":' + value)


def _entries() -> dict[str, Edit]:
    return {
        "a key twice": lambda told: written(told).replace(b'"v":1', b'"v":1,"v":1'),
        "1.0": lambda told: written(told).replace(b'"v":1', b'"v":1.0'),
        "minus zero": _put(b"-0"),
        "2^53": _put(b"9007199254740992"),
        "2^53 - 1": _put(b"9007199254740991"),
        "400 digits": _put(b"9" * 400),
        "a half": _put(b"0.5"),
        "NaN": _put(b"NaN"),
        "form D": _put('"e\u0301"'.encode()),
        "half a pair": _put(b'"\\ud800"'),
        "an escaped slash": _put(b'"x\\/y"'),
        "an escaped letter": _put(b'"\\u0041"'),
        "a line separator": _put('"x\u2028y"'.encode()),
        "a nul": _put(b'"x\\u0000y"'),
        "a byte that is no text": _put(b'"\xff"'),
        "an overlong letter": _put(b'"\xc0\xaf"'),
        "62 lists": _put(b"[" * 62 + b"]" * 62),
        "63 lists": _put(b"[" * 63 + b"]" * 63),
        "70 lists": _put(b"[" * 70 + b"]" * 70),
        "200,000 lists": _put(b"[" * 200_000 + b"]" * 200_000),
        "1 MiB and more": _put(b'"' + b"x" * (1 << 20) + b'"'),
        "a prototype": _with(body={"__proto__": {"action": "deleted"}}),
        "order of keys": _with(body={"\U0001f600": 1, "\uff21": 2, "\u00e9": 3}),
        "one key more": _with(z=1),
        "seals in a list": _with(seals=[]),
        "body in a list": _with(body=[]),
        "seals in capitals": _with(seals={"reason": "A" * 64}),
        "seq as text": _with(seq="4"),
        "seq is true": _with(seq=True),
        "seq skips": _with(seq=9),
        "another version": _with(v=2),
        "another ledger": _with(log="sijill/other"),
        "512 letters of two halves": _with(subject="\U0001f600" * 512),
        "513 letters": _with(subject="a" * 513),
        "no subject": _with(subject=""),
        "a control character": _with(subject="a\x7f"),
        "actor with a line feed": _with(actor="a-0001\n"),
        "actor in other digits": _with(actor="a-\u0660\u0661\u0662\u0663"),
        "an unheard kind": _with(kind="claim.invented"),
        "begun again": _with(kind="workspace.created"),
        "prev with a line feed": lambda told: written(told | {"prev": told["prev"] + "\n"}),
        "a space after": lambda told: written(told) + b" ",
        "a carriage return": lambda told: written(told) + b"\r",
        "null": lambda told: b"null",
        "nothing": lambda told: b"",
        "a document by a path": _with(kind="document.preserved", subject="../../etc/passwd"),
        "a document in capitals": _with(kind="document.preserved", subject="AB" * 32),
    }


_MOMENTS = (
    "9999-12-31T23:59:59Z",
    "2001-01-01T00:00:00Z",
    "2031-02-30T00:00:00Z",
    "2032-02-29T00:00:00Z",
    "2031-06-30T23:59:60Z",
    "2031-06-30T24:00:00Z",
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "2031-06-30T00:00:00.000Z",
    "2031-06-30T00:00:00+00:00",
    "2031-06-30t00:00:00z",
)
_STAMP = {"size": 2, "root": "0" * 64, "authority": "a" * 64, "time": "2031-01-01T00:00:00Z"}
_BY_ONE = _STAMP | {"authority": NAME}
_EMPTY = sha256(b"").hexdigest()
_OTHER = "ed25519:" + "ab" * 32
_LOGGED: dict[str, list[tuple]] = {
    "stamp of nobody": [("head.anchored", NAME, _STAMP)],
    "stamp without a body": [("head.anchored", NAME, {})],
    "stamp of nothing": [("head.anchored", NAME, _STAMP | {"size": 0, "root": _EMPTY})],
    "stamp of true": [("authority.added", NAME, {}), ("head.anchored", NAME, _BY_ONE | {"size": True})],
    "stamp of a later head": [("authority.added", NAME, {}), ("head.anchored", NAME, _BY_ONE | {"size": 99})],
    "authority twice": [("authority.added", NAME, {}), ("authority.added", NAME, {})],
    "authority named by a list": [("authority.added", NAME, {"name": []})],
    "authority retired twice": [
        ("authority.added", NAME, {}),
        ("authority.retired", NAME, {}),
        ("authority.retired", NAME, {}),
    ],
    "authority retired unheard": [("authority.retired", NAME, {})],
    "key with a plus": [("key.added", _OTHER, {"name": "a+b", "role": "witness"})],
    "key of a constructor": [("key.added", _OTHER, {"name": "ab", "role": "constructor"})],
    "key without a role": [("key.added", _OTHER, {"name": "ab"})],
    "key twice": [("key.added", FORGER.public.subject, {"name": "ab", "role": "log"})],
    "key with a number for a name": [("key.added", _OTHER, {"name": 7, "role": "witness"})],
    "key off the curve": [("key.added", "ed25519:02" + "00" * 31, {"name": "ab", "role": "witness"})],
    "log key that never signs": [("key.added", _OTHER, {"name": "ab", "role": "log"})],
    "log key retired": [("key.retired", FORGER.public.subject, {}), ("claim.decided", "c", {"a": 1})],
    "key retired unheard": [("key.retired", _OTHER, {})],
    "document deleted and there": [("custody.recorded", NAME, {"action": "deleted"})],
    "document deleted by a list": [("custody.recorded", NAME, {"action": ["deleted"]})],
    "document deleted and kept again": [
        ("custody.recorded", NAME, {"action": "deleted"}),
        ("document.preserved", NAME, KEPT),
    ],
}  # fmt: skip


def _resigned(old: str, new: str) -> Callable[[str], bytes]:
    return lambda text: noted(text.replace(old, new))


def _unreduced(text: str) -> bytes:
    """The other signature of the same text by the same key, which strict verifiers refuse."""
    one = FORGER.signature(text)
    second = int.from_bytes(one.value[32:], "little") + ORDER
    return Note(text, (NoteSignature(one.name, one.key_id, one.value[:32] + second.to_bytes(32, "little")),)).to_bytes()


_NOTES: dict[str, Callable[[str], bytes]] = {
    "a stranger's line": lambda text: noted(text, STRANGER.signature(text, 1_900_000_000)),
    "the operator as his own witness": lambda text: noted(text, OWN.signature(text, 1_900_000_000)),
    "cosigned at 0": lambda text: noted(text, OWN.signature(text, 0)),
    "cosigned far ahead": lambda text: noted(text, OWN.signature(text, 2**62)),
    "the witness alone": lambda text: Note(text, (OWN.signature(text, 1_900_000_000),)).to_bytes(),
    "a line twice": lambda text: noted(text) + noted(text).split(b"\n\n")[1],
    "a space after": lambda text: noted(text)[:-1] + b" \n",
    "a hyphen": lambda text: noted(text).replace("\u2014".encode(), b"-"),
    "a hard space": lambda text: noted(text).replace(b"forger.example/log", "forger\u00a0example/log".encode()),
    "unreduced": _unreduced,
    "size with a nought": _resigned(f"\n{SIZE}\n", f"\n0{SIZE}\n"),
    "size with a plus": _resigned(f"\n{SIZE}\n", f"\n+{SIZE}\n"),
    "size in other digits": _resigned(f"\n{SIZE}\n", "\n\u0664\n"),
    "a fourth line": lambda text: noted(text + "extra\n"),
    "64 strangers": lambda text: noted(text) + b"".join(f"\u2014 a{n} AAAAAAA=\n".encode() for n in range(64)),
}


def _files(honest: Files) -> dict[str, Files]:
    entries, leaves, head = honest["entries"], honest["leaves"], f"checkpoints/{SIZE}"
    changed = {name: data.replace(b"\n", b"\r\n") for name, data in honest.items() if name != DOCUMENT}
    marked = {name: b"\xef\xbb\xbf" + data for name, data in honest.items() if name != DOCUMENT}
    return {
        **{f"CRLF in {name}": {name: data} for name, data in changed.items()},
        **{f"a mark of order before {name}": {name: data} for name, data in marked.items()},
        **{f"no last line feed in {name}": {name: honest[name][:-1]} for name in marked},
        **{f"one line feed more in {name}": {name: honest[name] + b"\n"} for name in marked},
        "leaves in capitals": {"leaves": leaves.upper()},
        "no leaves": {"leaves": b""},
        "neither": {"leaves": b"", "entries": b""},
        "a line after": {"entries": entries + b"x\n"},
        "a newer head": {f"checkpoints/{SIZE + 1}": honest[head]},
        "a head by another number": {f"checkpoints/0{SIZE}": honest[head]},
        "withheld and there": {"withheld": NAME.encode() + b"\n"},
        "withheld by nobody": {"withheld": b"0" * 64 + b"\n"},
        "an empty line withheld": {"withheld": b"\n"},
        "seals of nothing": {"seals": b"x\n"},
        "a document of nobody": {f"documents/{sha256(b'q').hexdigest()}": b"q"},
        "another document": {DOCUMENT: TEXT + b"x"},
        "a name in capitals": {"ENTRIES": entries},
        "a name with a hidden letter": {"entries\u200b": entries},
        "a name in wide letters": {"\uff45ntries": entries},
        "a hidden file": {".entries": entries},
        "a deeper file": {"documents/x/y": b"x"},
    }
