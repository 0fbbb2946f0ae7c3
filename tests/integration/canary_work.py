"""Fifty invented names, planted in every way a workspace takes words in; then it is worked with, and killed.

    python canary_work.py ROOT INBOX sealed|open

Nothing is closed in order at the end: what a killed command leaves beside the databases is there too.
"""

from __future__ import annotations

import base64
import io
import json
import logging
import os
import signal
import sys
from itertools import product
from pathlib import Path
from urllib.parse import quote

LATIN = ("Qarvel", "Zomrud", "Tolvish", "Wrenqas", "Jovmir")
ARABIC = ("قرفال", "ظمروض", "طلفيش", "ورنقاص", "جفمير")
FAMILY_LATIN = ("Haddovar", "Sabquni", "Darvoush", "Nashqel", "Khulvari")
FAMILY_ARABIC = ("حضوفار", "صبقوني", "ضرفوش", "نشقيلة", "خلفاري")
NAMES = [" ".join(one) for one in (*product(LATIN, FAMILY_LATIN), *product(ARABIC, FAMILY_ARABIC))]
"""Twenty-five in each script."""


SHORTEST = 7
"""In some megabytes of random bytes four given ones are found by chance, seven are not (bytes)."""


def spellings(words: str) -> dict[str, list[bytes]]:
    """Every way in which ``words`` may stand in a file."""
    plain = words.encode()
    shifted = [base64.b64encode(b"x" * shift + plain)[4 if shift else 0 : -4] for shift in range(3)]
    escaped = json.dumps(words)[1:-1].encode()
    found = {
        "utf-8": [plain, plain.lower(), words.lower().encode(), words.casefold().encode()],
        "utf-16-le": [words.encode("utf-16-le")],
        "utf-16-be": [words.encode("utf-16-be")],
        "cp1256": [words.encode("cp1256")],
        # fewer letters than this stand in random bytes by chance
        "base64": [one for one in shifted if len(one) >= SHORTEST],
        "hex": [plain.hex().encode(), plain.hex().upper().encode()],
        "percent": [quote(words).encode(), quote(words, safe="").lower().encode()],
        "json": [escaped, escaped.upper().replace(b"\\U", b"\\u")],
    }
    if words.isascii():
        # these are other bytes than UTF-8 only where a letter is none of ASCII
        found = {name: found[name] for name in ("utf-8", "utf-16-le", "utf-16-be", "base64", "hex")}
    return found


def documents() -> dict[str, bytes]:
    """The files that are preserved, by name."""
    rows = [f"{number},{name},male,{20 + number % 50},2031-11-06,Jableh" for number, name in enumerate(NAMES)]
    table = "id,name,sex,age,date of death,place\n" + "\n".join(rows) + "\n"
    said = "\n".join(
        f'"They came at dawn and killed nine men in Jableh," said {name}, a resident who asked not to be named.'
        for name in NAMES
    )
    told = "The Sahel Observatory for Human Rights said more than 31 civilians were killed in Jableh on Thursday.\n\n"
    every = "\n".join(NAMES)
    files = {
        "first list.csv": table.encode(),
        "second list.csv": table.replace("male", "male ").encode("utf-16"),
        f"interview with {NAMES[0]}.txt": (told + said).encode(),
        "page.html": f"<html><body><article><h1>Nine killed</h1><p>{told}{said}</p></article></body></html>".encode(),
        "mail.eml": b"From: a@b.invalid\nSubject: names\nContent-Transfer-Encoding: base64\n"
        b"Content-Type: text/plain; charset=utf-8\n\n" + base64.encodebytes((told + said).encode()),
        "utf-16-le.txt": every.encode("utf-16-le"),
        "utf-16-be.txt": every.encode("utf-16-be"),
        "cp1256.txt": every.encode("cp1256"),
        "hex.txt": every.encode().hex().encode(),
        "percent.txt": quote(every).encode(),
        "json.txt": json.dumps(every).encode(),
    }
    return {**files, **packed(told + said), "base64.txt": base64.b64encode(every.encode())}


def packed(text: str) -> dict[str, bytes]:
    """Files of words in a packed format, and one that only looks like it."""
    import docx
    import openpyxl

    paper, book, pages = docx.Document(), openpyxl.Workbook(), [io.BytesIO(), io.BytesIO()]
    for line in text.splitlines():
        paper.add_paragraph(line)
    for row in (("id", "name", "sex"), *((str(number), name, "male") for number, name in enumerate(NAMES))):
        book.active.append(row)
    paper.save(pages[0])
    book.save(pages[1])
    broken = b"%PDF-1.7\n" + text.encode()
    return {"paper.docx": pages[0].getvalue(), "third list.xlsx": pages[1].getvalue(), "broken.pdf": broken}


def work(root: Path, inbox: Path, is_sealed: bool) -> None:
    """Preserve, run every stage, decide, sign and ask a question; then die."""
    from sijill import pipeline
    from sijill.preserve.metadata import Metadata
    from sijill.preserve.stage import preserve_files
    from sijill.publish.stage import publish
    from sijill.store import decisions
    from sijill.store.answers import FOLDER, AnswerCache
    from sijill.store.sealing.lock_file import Lock
    from sijill.store.settings import Settings
    from sijill.store.signing import HeadSigner, Keyring
    from sijill.store.workspace import Workspace

    logging.basicConfig(filename=root.parent / "debug.log", level=logging.DEBUG)
    lock = Lock(recipients=(os.environ["CANARY_RECIPIENT"],)) if is_sealed else None
    made = Workspace.create(root, lock=lock, settings=Settings({"link.draws": 2, "extract.country": "SY"}))
    for name, data in documents().items():
        (inbox / name).write_bytes(data)
        kind = "list" if name.endswith("csv") else "report"
        known = Metadata(
            published="2031-11-09", outlet=f"Outlet of {kind}s", kind=kind, url=f"https://n.invalid/{quote(NAMES[1])}"
        )
        preserve_files(made, [inbox / name], tier="confidential", metadata=known, are_invented=True)
    pipeline.run(made)
    for claim in made.derived.rows("claim"):
        decisions.decide_claim(made, str(claim["id"]), "accepted", f"{NAMES[2]} told us")
    person = str(made.derived.rows("person")[0]["id"])
    decisions.record_consent(made, person, purpose="keep", state="given", how=f"by {NAMES[3]}", recipient="us")
    pipeline.run(made)
    for figure in made.derived.rows("figure"):
        decisions.review_figure(made, str(figure["id"]), "accepted", f"as {NAMES[4]} said")
    pipeline.run(made)
    publish(made)
    passphrase = made.key.signing_passphrase if made.key else ""
    HeadSigner(made.ledger, root / "log", Keyring(root / "keys", passphrase, os.urandom)).sign()
    AnswerCache(root / FOLDER, made.key).put("ab" * 32, "\n".join(NAMES))
    held = str(made.derived.rows("victim_record"))
    assert all(name.split()[0] in held for name in NAMES), "the lists were not read"
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    work(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "sealed")
