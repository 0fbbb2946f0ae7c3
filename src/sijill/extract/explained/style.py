"""The style sheet of the page: no colour means anything alone, every contrast is above 4.5 to 1, and it prints."""

STYLE = """
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.6 system-ui,"Noto Sans","Noto Naskh Arabic",sans-serif;color:#1a1a1a;background:#fff}
a{color:#0b4a8f}a:focus-visible,summary:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.5rem}
header{padding:1rem 1.5rem;border-bottom:1px solid #767676}
h1{font-size:1.35rem;margin:0 0 .3rem}h2{font-size:1.15rem;margin:0 0 .6rem}h3{font-size:1rem;margin:0}
.desk{border:2px solid #8f1d1d;color:#6f1010;background:#fff6f5;padding:.5rem .8rem;margin:.7rem 0 0;font-weight:600}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem;padding:1.2rem 1.5rem;align-items:start}
.text{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}
.read{white-space:pre-wrap;overflow-wrap:anywhere;font:1.1rem/2.1 Georgia,"Noto Serif","Noto Naskh Arabic",serif}
.read[dir=rtl]{text-align:right;font-size:1.25rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem .9rem;padding:0;margin:.6rem 0;font-size:.85rem}
mark{color:#1a1a1a;background:none;padding:.05em .1em}
.in{background:#f4f4ef}
.ref{font:700 .72rem/1 system-ui,sans-serif;text-decoration:none;border:1px solid #0b4a8f;border-radius:.3em;
padding:.1em .3em;margin:0 .2em;background:#fff;unicode-bidi:isolate;white-space:nowrap}
.k-harm{background:#ffdcd6;border-bottom:3px solid #8f1d1d}
.k-who{background:#d8eefb;border-bottom:2px dotted #0b4a6f}
.k-source{background:#eadcf7;border-bottom:2px dashed #57237f}
.k-place{background:#d9f2dc;border-bottom:2px solid #1c5a27}
.k-date{background:#dfe3fb;border-bottom:2px dotted #24307f}
.k-verification{background:#f2e3ee;border-bottom:3px dashed #7a1f5c}
.k-accused{background:#f7e0d0;border-bottom:3px dotted #7a3b00}
.k-number{background:#fdeaa8;border-bottom:3px double #6b4e00}
.k-garble{background:#fff3c4;text-decoration:underline wavy #8a3d00}
.k-protected{background:#e6e6e6;outline:2px dashed #1a1a1a;outline-offset:1px}
article{border:1px solid #767676;border-radius:.4rem;padding:.7rem .9rem;margin:0 0 1rem;break-inside:avoid}
article:target,.ref:target{outline:3px solid #0b4a8f;outline-offset:2px}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .8rem;margin:.5rem 0 0;font-size:.92rem}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
q{quotes:"\\201c" "\\201d";background:#f4f4ef;padding:0 .15em}
.note{color:#4a4a4a;font-size:.9em}
.figures{padding:0 1.5rem 1rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem;font-size:.92rem}
caption{text-align:start;font-weight:600;padding:.3rem 0}
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:start;vertical-align:top}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:56rem){main{grid-template-columns:minmax(0,1fr)}.text{position:static;max-height:none}}
@media print{main{display:block}.text{position:static;max-height:none;overflow:visible}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}.skip{display:none}.desk{border-width:3px}}
"""
