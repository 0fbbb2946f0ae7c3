"""The way to the web: one address at a time, looked up once, and never a machine that is not on the public internet.

* :func:`~sijill.gate.web.address.web_address` reads an address strictly;
* :func:`~sijill.gate.web.lookup.looked_up` gives the numbers it may be reached at, or refuses;
* :class:`~sijill.gate.web.line.Line` is a connection to one of those numbers, with a deadline and a limit on bytes.

A name is never handed to anything that would look it up again. Proxies named in the environment are not used: a proxy
looks names up itself, and what was checked here would not be what is reached.
"""
