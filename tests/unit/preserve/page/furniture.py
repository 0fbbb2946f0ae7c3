# ruff: noqa: E501 - a line of a page is one line
"""Furniture of the last blind sets: the frames of several kinds of site."""

from __future__ import annotations

import json

from made_page import MadePage

LOGIN, CONSENT, ROBOTS, PLACE, PAY = "login-wall", "consent-wall", "bot-check", "geo-block", "paywall-stub"
LOST, ABSENT, SCRIPTS, FRONT = "soft-404", "not-available", "script-shell", "home-page"


def adder(pages):
    """A function that adds a page to ``pages``; a page is reached where it was asked for unless said."""

    def add(name, wall, html, asked, final="", status=200):
        pages.append(MadePage(name, html, asked, final or asked, status, wall))

    return add


def ps(*texts):
    return "\n".join(f"<p>{t}</p>" for t in texts)


CSS = "<style>:root{--a:#b00}body{margin:0;font:16px/1.5 serif}.nav a{padding:0 .6em}.m{display:none}</style>"
GTAG = "<script async src='https://tags.example.org/gtag.js?id=G-1'></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-1');</script>"


def ld(kind, headline, day, free=None, author="Staff"):
    d = {
        "@context": "https://schema.org",
        "@type": kind,
        "headline": headline,
        "datePublished": day,
        "author": {"@type": "Person", "name": author},
    }
    if free is not None:
        d["isAccessibleForFree"] = free
    return f"<script type='application/ld+json'>{json.dumps(d, ensure_ascii=False)}</script>"


NAV = {
    "en": ["Home", "World", "Region", "Politics", "Business", "Opinion", "Culture", "Video", "Weather"],
    "ar": ["الرئيسية", "محليات", "عربي ودولي", "اقتصاد", "رأي", "ثقافة", "رياضة", "فيديو", "طقس"],
}
ACC = {
    "en": "<a href='/account/login'>Sign in</a> <a class='btn' href='/subscribe'>Subscribe</a>",
    "ar": "<a href='/account/login'>تسجيل الدخول</a> <a class='btn' href='/subscribe'>اشترك</a>",
}
FOOT = {
    "en": "<a href='/about'>About us</a> <a href='/contact'>Contact</a> <a href='/privacy'>Privacy policy</a> <a href='/terms'>Terms of use</a> <a href='/jobs'>Careers</a>",
    "ar": "<a href='/about'>من نحن</a> <a href='/contact'>اتصل بنا</a> <a href='/privacy'>سياسة الخصوصية</a> <a href='/terms'>شروط الاستخدام</a> <a href='/ads'>أعلن معنا</a>",
}
RELT = {
    "en": [
        "Bread prices rise again in the south",
        "Minister opens rebuilt bridge",
        "Three films to see this week",
        "What the new tax means for farmers",
    ],
    "ar": [
        "ارتفاع جديد في أسعار الخبز جنوباً",
        "الوزير يفتتح الجسر بعد ترميمه",
        "ثلاثة أفلام تستحق المشاهدة هذا الأسبوع",
        "ماذا تعني الضريبة الجديدة للمزارعين",
    ],
}
RELH = {"en": "Read also", "ar": "اقرأ أيضاً"}


def nav(lang):
    return (
        "<nav class='nav'><ul>"
        + "".join(f"<li><a href='/s/{i}'>{t}</a></li>" for i, t in enumerate(NAV[lang]))
        + "</ul></nav>"
    )


def related(lang):
    return (
        f"<aside class='rel'><h3>{RELH[lang]}</h3><ul>"
        + "".join(f"<li><a href='/n/{900 + i}'>{t}</a></li>" for i, t in enumerate(RELT[lang]))
        + "</ul></aside>"
    )


def dirn(lang):
    return "rtl" if lang == "ar" else "ltr"


def gazette(
    lang,
    site,
    title,
    main,
    head="",
    aside=True,
    over="",
    robots="",
    h1=None,
    ogtype="article",
    canonical="",
    account=True,
):
    """A WordPress-like newspaper."""
    can = f"<link rel='canonical' href='{canonical}'>" if canonical else ""
    rob = f"<meta name='robots' content='{robots}'>" if robots else ""
    return f"""<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{title} | {site}</title>
<meta property='og:site_name' content='{site}'><meta property='og:title' content='{title}'><meta property='og:type' content='{ogtype}'>{can}{rob}{head}{CSS}{GTAG}</head>
<body class='single'><header><a class='logo' href='/'>{site}</a><div class='acct'>{ACC[lang] if account else ""}</div>{nav(lang)}</header>{over}
<main><article><h1>{h1 or title}</h1>{main}</article>{related(lang) if aside else ""}</main>
<footer>{FOOT[lang]}<p>© 2024 {site}</p></footer><script src='/js/all.min.js'></script></body></html>"""


def portal(lang, site, title, main, head="", over="", tail="", side=True):
    """Div soup of a content system."""
    return f"""<!doctype html>
<html dir="{dirn(lang)}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title} - {site}</title>{head}
<link rel="stylesheet" href="/assets/site.css?v=31"/><script>var CFG={{"section":"news","ads":true,"paywall":{{"meter":0}}}};</script></head>
<body><div id="top"><div class="ticker"><a href="/n/1">{RELT[lang][0]}</a> <a href="/n/2">{RELT[lang][1]}</a></div><div class="menu">{"".join(f'<a href="/c/{i}">{t}</a> ' for i, t in enumerate(NAV[lang]))}</div></div>
<div id="page"><div class="col-main">{main}</div>{f'<div class="col-side">{related(lang)}</div>' if side else ""}</div>{tail}
<div id="bottom">{FOOT[lang]}</div>{over}<script src="/assets/app.js"></script></body></html>"""


def bare(title, body, lang="en", head=""):
    return f"<html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>{body}</body></html>"


def table_layout(title, cells, lang="en"):
    side = "<br>".join(f"<a href='p{i}.htm'>{t}</a>" for i, t in enumerate(NAV[lang]))
    return f"<html dir={dirn(lang)}><head><meta http-equiv=content-type content='text/html; charset=utf-8'><title>{title}</title></head><body bgcolor=#ffffff><table width=760 border=0><tr><td colspan=2><img src=banner.gif></td></tr><tr><td width=140 valign=top bgcolor=#eeeeee><font size=1>{side}</font></td><td valign=top><font face=Arial size=2>{cells}</font></td></tr><tr><td colspan=2 align=center><font size=1>2003</font></td></tr></table></body></html>"


def boot(title, site, body, lang="en", head="", footer=None):
    links = {
        "en": ["News", "Analysis", "Data", "Podcasts", "Events", "Shop", "About"],
        "ar": ["أخبار", "تحليلات", "بيانات", "بودكاست", "فعاليات", "متجر", "عنّا"],
    }[lang]
    foot = footer or {
        "en": "<p>All rights reserved &copy; {0} 2022. <a href='/imprint'>Imprint</a> · <a href='/privacy'>Privacy</a> · <a href='/cookies'>Cookies</a></p>",
        "ar": "<p>جميع الحقوق محفوظة &copy; {0} 2022. <a href='/privacy'>الخصوصية</a> · <a href='/terms'>الشروط</a></p>",
    }[lang].format(site)
    return f"""<!DOCTYPE html><html lang="{lang}" dir="{dirn(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><link rel="stylesheet" href="/css/bootstrap.min.css">{head}</head><body>
<div class="navbar navbar-expand-lg sticky-top"><div class="container"><a class="navbar-brand" href="/">{site}</a><ul class="navbar-nav">{"".join(f'<li class="nav-item"><a class="nav-link" href="/{i}">{t}</a></li>' for i, t in enumerate(links))}</ul><form class="d-flex" role="search"><input class="form-control" type="search" placeholder="{"Search" if lang == "en" else "بحث"}"><button class="btn">{"Search" if lang == "en" else "بحث"}</button></form></div></div>
<div class="container py-4"><div class="row"><div class="col-lg-8">{body}</div></div></div><div class="bg-dark text-white py-3"><div class="container">{foot}</div></div><script src="/js/bootstrap.bundle.min.js"></script></body></html>"""


def drupal(title, site, node, lang="en"):
    return f"""<!DOCTYPE html><html lang="{lang}" dir="{dirn(lang)}"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 9"/><title>{title} | {site}</title></head><body class="path-node"><a href="#main-content" class="visually-hidden">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><a href="/" rel="home">{site}</a></header><nav role="navigation" id="block-main-menu"><ul><li><a href="/">{"Home" if lang == "en" else "الرئيسية"}</a></li><li><a href="/docs">{"Documents" if lang == "en" else "وثائق"}</a></li><li><a href="/contact">{"Contact" if lang == "en" else "اتصل"}</a></li></ul></nav><main role="main"><a id="main-content"></a><div class="region region-content"><div id="block-page-title"><h1><span class="field--name-title">{title}</span></h1></div>{node}</div></main><footer role="contentinfo"><nav><ul><li><a href="/user/login">{"Log in" if lang == "en" else "دخول"}</a></li></ul></nav></footer></div></div></body></html>"""


def blogger(title, blog, body, lang="en"):
    return f"""<html dir='{dirn(lang)}'><head><title>{blog}: {title}</title><meta content='blogger' name='generator'/></head><body><div class='header-inner'><h1 class='title'><a href='/'>{blog}</a></h1></div><div class='main'><div class='date-outer'><h2 class='date-header'><span>2013</span></h2><div class='post hentry'><h3 class='post-title entry-title'>{title}</h3><div class='post-body entry-content'>{body}</div></div></div></div><div class='sidebar'><div class='widget BlogArchive'><h2>{"Archive" if lang == "en" else "الأرشيف"}</h2><ul><li><a href='/2013/'>2013</a></li><li><a href='/2012/'>2012</a></li></ul></div></div></body></html>"""


def news(title, site, body, lang="en", extra_head="", after="", label=None):
    cats = {
        "en": ["News", "Investigations", "Opinion", "Sport", "Lifestyle", "Games"],
        "ar": ["أخبار", "تحقيقات", "آراء", "رياضة", "منوعات", "ألعاب"],
    }[lang]
    foot = {
        "en": "Contact us · Help · Advertise · Terms &amp; Conditions · Privacy Policy · Cookie Policy",
        "ar": "اتصل بنا · مساعدة · للإعلان · الشروط والأحكام · سياسة الخصوصية",
    }[lang]
    return f"""<!doctype html><html lang="{lang}" dir="{dirn(lang)}"><head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}"><script src="https://cdn.example.org/ads.js"></script>{extra_head}</head><body><div class="site-header__wrap"><button aria-label="menu">☰</button><a class="site-header__logo" href="/"><img alt="{site}" src="/logo.svg"></a><ul class="site-header__nav">{"".join(f'<li><a href="/{c}">{c}</a></li>' for c in cats)}</ul><a href="/login" class="site-header__login">{"Log In" if lang == "en" else "دخول"}</a></div>{body}{after}<div class="site-footer"><p>{foot}</p><p>© 2023 {site}</p></div></body></html>"""


def art(h, meta, *paras):
    return f"<div class='story'><h1 class='story__title'>{h}</h1><div class='story__meta'>{meta}</div><div class='story__body'>{ps(*paras)}</div></div>"


def ghost(title, site, body, tail="", lang="en"):
    return f"""<!DOCTYPE html><html lang="{lang}" dir="{dirn(lang)}"><head><meta charset="utf-8"/><title>{title}</title><meta name="generator" content="Ghost 5.2"/><link rel="canonical" href="https://x.example.org/{abs(len(title))}/"/><script defer src="/ghost/portal.min.js"></script></head><body class="post-template"><div class="viewport"><div id="gh-head"><a href="/">{site}</a><a href="#/portal/signin">{"Sign in" if lang == "en" else "دخول"}</a><a href="#/portal/signup">{"Subscribe" if lang == "en" else "اشترك"}</a></div><main><article class="gh-article"><header><h1>{title}</h1><p class="byline">{"by a correspondent" if lang == "en" else "بقلم مراسل"} — <time datetime="2022-05-05">5/5/2022</time></p></header><section class="gh-content">{body}</section></article></main>{tail}<div id="gh-foot"><a href="/">{site}</a> © 2022</div></div></body></html>"""
