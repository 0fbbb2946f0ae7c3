"""Pages of the web into evidence: fetched through one gateway, kept as WARC in WACZ, judged before they are read.

Method: every byte comes through :class:`~sijill.preserve.web.gateway.Gateway`; what came is kept as it came
(:mod:`~sijill.preserve.web.warc`, :mod:`~sijill.preserve.web.wacz`); a page is read only when
:mod:`sijill.preserve.page` takes it for what was asked. Sources: WARC 1.1 (IIPC), WACZ 1.1.1 and CDXJ (Webrecorder).
"""
