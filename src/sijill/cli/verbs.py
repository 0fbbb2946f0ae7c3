"""VERBS: every verb with its one line of help, in the order of the flow."""

from __future__ import annotations

VERBS: dict[str, str] = {
    "demo": "Make the invented example and carry it the whole way.",
    "init": "Make a new workspace.",
    "unlock": "Open a sealed workspace for a session.",
    "lock": "Close a sealed workspace at once.",
    "seal": "Show and change what opens a sealed workspace.",
    "preserve": "Keep files as evidence: bytes, hash, ledger entry.",
    "extract": "Read claims out of text.",
    "record": "Turn list rows and claims into victim records and incidents.",
    "link": "Find which records are one person.",
    "corroborate": "Find who said it first, and what range can be defended.",
    "estimate": "Estimate those nobody recorded.",
    "protect": "Decide what may leave.",
    "review": "Write down a person's decision about a claim, a pair, a figure or a name.",
    "publish": "Make a release: site, tables, proofs.",
    "verify": "Check that nothing was altered.",
    "sign": "Sign the ledger's head, to give it away.",
    "anchor": "Have the ledger's head stamped with the time.",
    "cosign": "Put your name under somebody else's ledger head.",
    "key": "Show, add, retire and replace the keys that sign.",
    "custody": "Print who did what to an item, for a court.",
    "run": "Do what is stale, stage by stage.",
    "status": "Show what a workspace holds and what waits.",
    "show": "Show one thing by its id, down to the words.",
    "export": "Write one table through the gate, or a bundle for a court.",
    "backup": "Write what people made to one encrypted file.",
    "restore": "Make a workspace out of its back-up.",
    "doctor": "Check the machine, the settings and the installation.",
    "completion": "Print the shell completion script.",
}

LATER: dict[str, str] = {
    "serve": "the desk on 127.0.0.1",
    "unseal": "two-person unsealing",
}
