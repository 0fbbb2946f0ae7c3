# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Eleventh set written blind: outlets, ministries, channels, platforms, hosts and shields as they look in a browser."""

from __future__ import annotations

from furniture import ABSENT, CONSENT, FRONT, LOGIN, LOST, PAY, PLACE, ROBOTS, SCRIPTS, adder, bare, dirn, ld, ps

PAGES: list = []
add = adder(PAGES)
EN, AR = "https://northcourier.example.org", "https://alsahel.example.org"


def pages():
    return PAGES


SECTIONS = {
    "en": ["News", "World", "Middle East", "Africa", "Explained", "Opinion", "Sport", "Video", "More"],
    "ar": ["الأخبار", "سياسة", "اقتصاد", "رأي", "ثقافة", "رياضة", "بودكاست", "فيديو", "المزيد"],
}
MOST = {
    "en": [
        "Aid convoy waits a fourth day at the crossing",
        "Cholera confirmed in two camps, doctors say",
        "Five things to know about the new truce plan",
        "Oil slips below 80 dollars as traders weigh talks",
        "In pictures: the olive harvest returns",
    ],
    "ar": [
        "قافلة مساعدات تنتظر يوماً رابعاً عند المعبر",
        "أطباء: تأكيد إصابات بالكوليرا في مخيمين",
        "خمس نقاط لفهم خطة الهدنة الجديدة",
        "النفط يتراجع دون ثمانين دولاراً",
        "بالصور.. عودة موسم الزيتون",
    ],
}


def teasers(lang, heading="", more=()):
    rows = "".join(
        f"<article class='gc'><a href='/news/2024/5/{i}/item'><img src='/i/{i}.jpg' alt=''><h3 class='gc__title'><span>{t}</span></h3></a><time>{i} May</time></article>"
        for i, t in enumerate([*more, *MOST[lang]], 1)
    )
    return f"<section class='gc-list'>{f'<h2>{heading}</h2>' if heading else ''}{rows}</section>"


def outlet(lang, title, main, head="", over="", after=True, kind="article", site=None):
    """A modern outlet: skip links, a header with an account, teasers after the page, a long foot."""
    site = site or {"en": "North Courier", "ar": "الساحل"}[lang]
    skip = {
        "en": "Skip links<a href='#main'>Skip to Content</a><a href='#live'>play Live</a>",
        "ar": "روابط التخطي<a href='#main'>تخطي إلى المحتوى</a>",
    }[lang]
    acct = {
        "en": "<button>Show navigation menu</button><a href='/account'>Sign up</a>",
        "ar": "<button>القائمة</button><a href='/account'>تسجيل الدخول</a>",
    }[lang]
    most = {"en": "Recommended Stories", "ar": "الأكثر قراءة"}[lang]
    foot = {
        "en": "<ul><li><a href='/about'>About Us</a></li><li><a href='/code'>Code of Ethics</a></li><li><a href='/terms'>Terms and Conditions</a></li><li><a href='/privacy'>Privacy Policy</a></li><li><a href='/cookies'>Cookie Preferences</a></li><li><a href='/accessibility'>Accessibility Statement</a></li></ul>",
        "ar": "<ul><li><a href='/about'>من نحن</a></li><li><a href='/code'>ميثاق الشرف</a></li><li><a href='/terms'>الشروط والأحكام</a></li><li><a href='/privacy'>سياسة الخصوصية</a></li><li><a href='/cookies'>تفضيلات ملفات الارتباط</a></li></ul>",
    }[lang]
    return f"""<!DOCTYPE html><html lang="{lang}" dir="{dirn(lang)}"><head><meta charset="utf-8"><title>{title} | {site}</title><meta name="viewport" content="width=device-width"><meta property="og:site_name" content="{site}"><meta property="og:type" content="{kind}"><meta property="og:title" content="{title}">{head}<script>window.__APOLLO_STATE__={{}};</script><script async src="/static/js/main.4fe1.js"></script></head>
<body class="no-js theme-default"><div id="root"><div class="bypass-block">{skip}</div><header id="masthead"><div class="site-logo"><a href="/"><svg></svg><span class="screen-reader-text">{site}</span></a></div><nav aria-label="menu"><ul>{"".join(f'<li><a href="/s{i}">{s}</a></li>' for i, s in enumerate(SECTIONS[lang]))}</ul></nav><div class="header-tools">{acct}</div></header>
<div id="main" class="container__inner">{main}{teasers(lang, most) if after else ""}</div><footer class="site-footer">{foot}<p>© 2024 {site} Media Network</p></footer></div>{over}</body></html>"""


def story(h, stand, by, *paras, more=""):
    return f"<main id='main-content-area'><header class='article-header'><h1>{h}</h1><p class='article__subhead'><em>{stand}</em></p></header><div class='article-info-block'><span class='byline'>{by}</span></div><div class='wysiwyg'>{ps(*paras)}{more}</div></main>"


def ministry(lang, title, body):
    name = {"en": "Republic of Tamar · Ministry of Health", "ar": "جمهورية تامار · وزارة الصحة"}[lang]
    menu = {
        "en": ["The Ministry", "The Minister", "Services", "Statistics", "Media Centre", "Contact us"],
        "ar": ["الوزارة", "الوزير", "الخدمات", "الإحصاءات", "المركز الإعلامي", "اتصل بنا"],
    }[lang]
    return f"<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{name} - {title}</title><meta name='generator' content='Joomla!'></head><body><div id='sp-header'><a href='/'>{name}</a><ul class='sp-megamenu'>{''.join(f'<li><a href=/{i}>{m}</a></li>' for i, m in enumerate(menu))}</ul></div><div id='sp-component'><div class='item-page'>{body}</div></div><div id='sp-footer'>{name} © 2024</div></body></html>"


def channel(lang, name, handle, text, number, when, views="12.4K"):
    """A post of a channel as its preview shows it."""
    shown = f"<div class='tgme_widget_message_text js-message_text' dir='auto'>{text}</div>"
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram: View @{handle}</title><meta property="og:title" content="{name}"><meta property="og:description" content="{text[:180]}"><link rel="canonical" href="https://t.example.org/s/{handle}/{number}"></head><body class="widget_frame_base tgme_webpreview"><header class="tgme_header"><a class="tgme_header_link" href="/{handle}"><div class="tgme_header_title">{name}</div><div class="tgme_header_counter">81.2K subscribers</div></a><a class="tgme_action_button" href="tg://resolve?domain={handle}">Download Telegram</a></header><main class="tgme_main"><section class="tgme_channel_history"><div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="{handle}/{number}"><div class="tgme_widget_message_author"><a href="/{handle}"><span>{name}</span></a></div>{shown}<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">{views}</span><span>views</span><a href="/{handle}/{number}"><time>{when}</time></a></div></div></div></section></main><script src="/js/widget.js"></script></body></html>"""


def contact(name, handle, action, extra=""):
    """What the platform shows when a channel or post has no preview."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram: Contact @{handle}</title><meta property="og:title" content="{name}"></head><body class="no_transition"><div class="tgme_page_wrap"><div class="tgme_head_wrap"><div class="tgme_head"><a href="//telegram.example.org/" class="tgme_head_brand">Telegram</a></div></div><div class="tgme_body_wrap"><div class="tgme_page"><div class="tgme_page_title"><span dir="auto">{name}</span></div>{extra}<div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve?domain={handle}">{action}</a></div><div class="tgme_page_context_link_wrap"><a class="tgme_page_context_link" href="/s/{handle}">Preview channel</a></div><div class="tgme_page_additional">If you have <strong>Telegram</strong>, you can view and join<br><strong>{name}</strong> right away.</div></div></div></div></body></html>"""


# Pages that are what was asked for, in English
add(
    "en11-g01",
    "",
    outlet(
        "en",
        "Strike on bakery queue kills at least 23, hospital says",
        story(
            "Strike on bakery queue kills at least 23, hospital says",
            "Witnesses describe two blasts minutes apart in Karm.",
            "By North Courier Staff · Published On 12 May 2024",
            "At least 23 people were killed on Sunday when shells struck a queue outside a bakery in Karm, the director of the town’s hospital told North Courier.",
            "“They had been waiting since dawn,” said Huda Mansour, who lost two cousins. “The second one came when people ran to help.”",
            "The army said it was looking into the reports. It has accused fighters of operating from residential areas.",
        ),
        head=ld("NewsArticle", "Strike on bakery queue", "2024-05-12"),
    ),
    EN + "/news/2024/5/12/strike-on-bakery-queue-kills-at-least-23",
)
add(
    "en11-g02",
    "",
    outlet(
        "en",
        "Karm siege live: Rescue teams reach eastern quarter",
        "<div class='liveblog'><h1>Karm siege live: Rescue teams reach eastern quarter</h1><ul class='key'><li>Civil defence says 41 bodies recovered since Friday</li><li>Hospital runs on its last generator</li></ul><div class='card-live'><span>14:22 GMT</span><h2>‘We can hear them knocking’</h2><p>A rescuer, Anas Tal, says people are alive under a block in Rawda street.</p></div><div class='card-live'><span>13:50 GMT</span><h2>UN calls for pause</h2><p>The humanitarian coordinator asked for six hours so that the wounded can be moved.</p></div><button>Load more</button></div>",
        kind="website",
    ),
    EN + "/news/liveblog/2024/5/14/karm-siege-live",
)
add(
    "en11-g03",
    "",
    ministry(
        "en",
        "Statistical report no. 221",
        "<h2>Statistical report no. 221</h2><p>Hospitals received 18 martyrs and 64 injured during the past 24 hours.</p><p>The toll has risen to 9,412 martyrs and 22,310 injured since 3 March.</p><p>A number of victims are still under the rubble and on the roads, and ambulance crews cannot reach them.</p>",
    ),
    "https://moh.tamar.example.org/en/reports/221",
)
add(
    "en11-g04",
    "",
    channel(
        "en",
        "Karm Media Office",
        "karmmedia",
        "🔴 Update 18:40: number of martyrs in the Rawda street massacre rises to 11, among them 4 children. Names: Samir Odeh, Layan Odeh (6), Yousef Tal, Hiba Tal, others not yet identified.",
        3391,
        "May 14 at 18:41",
    ),
    "https://t.example.org/karmmedia/3391",
)
add(
    "en11-g05",
    "",
    outlet(
        "en",
        "In pictures: funerals in Karm",
        "<main><h1>In pictures: funerals in Karm</h1><p>Families bury those killed in Sunday’s strike.</p><figure><img src='1.jpg'><figcaption>Mourners carry the body of Layan Odeh, 6, on Monday. [Ruba Halim/North Courier]</figcaption></figure><figure><img src='2.jpg'><figcaption>A father waits outside the morgue. [Ruba Halim/North Courier]</figcaption></figure><figure><img src='3.jpg'><figcaption>The bakery was the last one open in the quarter.</figcaption></figure></main>",
    ),
    EN + "/gallery/2024/5/13/in-pictures-funerals-in-karm",
)
add(
    "en11-g06",
    "",
    outlet(
        "en",
        "Video: Paramedic’s last call",
        "<main><div class='video-player'><video src='/v/91.mp4' poster='/p.jpg'></video><button>Play</button></div><h1>Paramedic’s last call</h1><p>Toggle Play</p><p>A recording released by the Red Crescent captures the last minutes of Fadi Qasem, a paramedic killed while driving to a shelled school.</p><p>Published On 15 May 2024</p></main>",
        kind="video.other",
    ),
    EN + "/video/newsfeed/2024/5/15/paramedics-last-call",
)
add(
    "en11-g07",
    "",
    outlet(
        "en",
        "Three killed in raid near Dhahra",
        story(
            "Three killed in raid near Dhahra",
            "",
            "Reuters · 2 min read",
            "DHAHRA, May 16 (Wire) - Three men were killed in a raid near Dhahra early on Thursday, medics said. The military said they had opened fire on its forces.",
        ),
        over="<div id='onetrust-banner-sdk' role='dialog'><h2>We value your privacy</h2><p>We and our partners store and/or access information on a device, such as cookies, and process personal data. You may click to consent to our and our 842 partners’ processing.</p><button>Reject All</button><button>Accept All</button></div>",
    ),
    EN + "/world/three-killed-raid-near-dhahra-2024-05-16",
)
add(
    "en11-g08",
    "",
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Tamar: Unlawful strike on Karm bakery | Rights Observatory</title><meta property='og:type' content='article'></head><body><div class='dialog-off-canvas'><header><a href='/'>Rights Observatory</a><nav><ul><li><a href='/c'>Countries</a></li><li><a href='/t'>Topics</a></li><li><a href='/r'>Reports</a></li></ul></nav><a class='donate' href='/donate'>Donate Now</a></header><main><p>May 30, 2024 8:00AM EDT</p><h1>Tamar: Unlawful strike on Karm bakery</h1><h2>Concerned governments should suspend arms transfers</h2><p>(Beirut) – The attack on a bakery in Karm on May 12, 2024 was an apparently indiscriminate attack and should be investigated as a war crime, Rights Observatory said today.</p><p>Rights Observatory interviewed 14 people, including 9 witnesses, and analysed 22 photographs and 7 videos posted to social media.</p></main><section class='appeal'><h3>Your tax deductible gift can help stop human rights violations and save lives around the world.</h3><a href='/give'>$50</a><a href='/give'>$100</a><a href='/give'>Other</a></section><footer><a href='/privacy'>Privacy Policy</a></footer></div></body></html>",
    "https://rightsobservatory.example.org/news/2024/05/30/tamar-unlawful-strike-karm-bakery",
)
add(
    "en11-g09",
    "",
    "<html><head><title>shuhada_list_may.pdf - PDF viewer</title><script src='/pdfjs/build/pdf.js'></script><script src='/pdfjs/viewer.js'></script></head><body><div id='toolbar'><button>Previous</button><button>Next</button><span>1 of 2</span><button>Zoom In</button><button>Download</button><button>Print</button></div><div id='viewer'><div class='page'><div class='textLayer'><span>List of the victims of 12 May</span><br><span>1. Samir Adel Odeh, 41</span><br><span>2. Layan Samir Odeh, 6</span><br><span>3. Yousef Tal, 19</span><br><span>4. Hiba Tal, 23</span><br><span>5. Unknown woman, about 60</span></div></div></div></body></html>",
    "https://docs.karm.example.org/view?file=shuhada_list_may.pdf",
)
add(
    "en11-g10",
    "",
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Death notices, week 20 - The Tamar Times</title></head><body><div class='hd'><a href='/'>The Tamar Times</a> | <a href='/place-notice'>Place a notice</a> | <a href='/login'>Log in</a></div><h1>Death notices, week 20</h1><dl><dt>ODEH, Samir Adel</dt><dd>Taken from us in Karm on 12 May with his daughter Layan. Condolences at the family hall, Rawda street.</dd><dt>TAL, Yousef</dt><dd>Beloved son of Anas and Rima. Student of medicine.</dd><dt>QASEM, Fadi</dt><dd>Paramedic. Died on duty.</dd></dl></body></html>",
    "https://tamartimes.example.org/notices/2024/20",
)
add(
    "en11-g11",
    "",
    "<!DOCTYPE html><html lang='en'><head><title>Lina Abbas on X: \"They bombed the bakery\" / X</title><meta property='og:title' content='Lina Abbas (@linaabbas_k) on X'><meta property='og:description' content='They bombed the bakery in Rawda street. I count nine bodies.'></head><body><div id='react-root'><main role='main'><h2>Post</h2><article data-testid='tweet'><div><a href='/linaabbas_k'><span>Lina Abbas</span><span>@linaabbas_k</span></a></div><div data-testid='tweetText' lang='en'><span>They bombed the bakery in Rawda street. I count nine bodies, more inside. Ambulances can’t get through from the hospital side.</span></div><a href='/linaabbas_k/status/17'><time>7:12 AM · May 12, 2024</time></a><span>41.3K Views</span></article></main><div data-testid='sidebarColumn'><h2>New to X?</h2><p>Sign up now to get your own personalized timeline!</p><a href='/i/flow/signup'>Create account</a></div><div id='layers'><div data-testid='BottomBar'><span>Don’t miss what’s happening</span><span>People on X are the first to know.</span><a href='/login'>Log in</a><a href='/i/flow/signup'>Sign up</a></div></div></div></body></html>",
    "https://x.example.org/linaabbas_k/status/17",
)
add(
    "en11-g12",
    "",
    "<!DOCTYPE html><html><head><title>Wayback Machine</title><title>Eight shot at march in Dhahra - Tamar Daily</title><script src='/_static/js/bundle-playback.js'></script></head><body><div id='wm-ipp-base'><div id='wm-ipp'><a href='/web/'>Wayback Machine</a><p>14 captures</p><p>02 Feb 2019 - 11 Oct 2023</p><a href='#close'>Close</a></div></div><div id='hd'><a href='/web/2019/http://tamardaily.example.org/'>Tamar Daily</a></div><h1>Eight shot at march in Dhahra</h1><p class='d'>1 February 2019</p><p>Security forces opened fire on a march after Friday prayers in Dhahra, killing eight, a doctors’ committee said.</p><p>The youngest was Adam Nour, 15.</p></body></html>",
    "https://web.archive.example.org/web/20190202/http://tamardaily.example.org/news/8812",
)
add(
    "en11-g13",
    "",
    outlet(
        "en",
        "Opinion: You have no right to look away",
        story(
            "You have no right to look away",
            "",
            "By Salma Idris, opinion columnist",
            "You clicked on this because you wanted to know, and you will close it because you can. My aunt in Karm cannot close anything. The window has been gone since March.",
            "We are told to wait for the page of history to turn. I am done waiting. On Sunday they buried Layan Odeh. She was six.",
        ),
        head=ld("OpinionNewsArticle", "You have no right to look away", "2024-05-18", free=True),
    ),
    EN + "/opinions/2024/5/18/you-have-no-right-to-look-away",
)
add(
    "en11-g14",
    "",
    outlet(
        "en",
        "Tamar blocks access to three news sites after leak",
        story(
            "Tamar blocks access to three news sites after leak",
            "Visitors see a notice that the page is unavailable ‘by order of the regulator’.",
            "By Omar Haddad",
            "Tamar’s telecoms regulator ordered providers on Tuesday to block access to three news sites that published a leaked list of officers, the outlets said.",
            "Readers who try to open the sites are shown an error: “This website is not available in your country.” Editors urged users to try a VPN.",
            "The list names 31 officers alleged to have taken part in the March raids, in which 112 people were killed.",
        ),
        head=ld("NewsArticle", "Tamar blocks access", "2024-05-21"),
    ),
    EN + "/news/2024/5/21/tamar-blocks-access-to-three-news-sites-after-leak",
)
add(
    "en11-g15",
    "",
    outlet(
        "en",
        "The teacher who kept the list",
        story(
            "The teacher who kept the list",
            "",
            "By Ruba Halim · 14 min read",
            *[
                "Every evening after the shelling stopped, Widad Tal opened a school exercise book and wrote down names. By the end of April there were 812.",
                "She is 57 and taught arithmetic. “I know how to count,” she said. “That is all I know how to do.”",
                "The ministry’s list has 790 names for the same weeks. Thirty-one of hers are missing there; nine of theirs she had not heard of.",
            ],
        )
        + "<div class='inline-signup'><h3>Sign up for the Courier Briefing</h3><p>The week’s most important stories in your inbox, every Friday.</p><form><input type='email' placeholder='Your email'><button>Subscribe</button></form></div>",
        head=ld("Article", "The teacher who kept the list", "2024-05-25"),
    ),
    EN + "/features/2024/5/25/the-teacher-who-kept-the-list",
)
add(
    "en11-g16",
    "",
    "<!DOCTYPE html><html lang='en'><head><title>Flash Update #37: Hostilities in Tamar | Humanitarian Coordination</title></head><body><nav><a href='/'>Humanitarian Coordination</a><a href='/updates'>Updates</a><a href='/maps'>Maps</a></nav><div class='content'><h1>Flash Update #37: Hostilities in Tamar</h1><h2>Key points</h2><ul><li>Between the afternoons of 13 and 15 May, according to the Ministry of Health, 52 people were killed and 131 injured.</li><li>Some 14,200 people have been displaced from Karm.</li><li>Only 3 of 11 bakeries supported by partners are operating.</li></ul><p>Download the full report (PDF, 1.2 MB)</p></div></body></html>",
    "https://humcoord.example.org/publications/flash-update-37-hostilities-tamar",
)
add(
    "en11-g17",
    "",
    "<!DOCTYPE html><html><head><title>Karm Martyrs Page - Martyr Fadi Qasem, paramedic... | Facebook</title><meta property='og:title' content='Karm Martyrs Page'></head><body><div role='banner'><a href='/'>facebook</a><form action='/login/'><input name='email' placeholder='Email or phone'><input type='password' name='pass' placeholder='Password'><button>Log In</button><a href='/recover'>Forgot Account?</a></form></div><div role='main'><div role='article'><h2><a href='/karmmartyrs'>Karm Martyrs Page</a></h2><span>May 15 · 🌐</span><div data-ad-preview='message'><p>Martyr Fadi Qasem, paramedic, 34, from Rawda quarter. Killed on 15 May when his ambulance was hit on the way to the girls’ school. He leaves a wife and three children.</p></div><div>1.2K · 340 comments · 98 shares</div></div></div><div role='dialog'><h2>See more from Karm Martyrs Page</h2><form><input placeholder='Email or phone number'><input type='password'><button>Log In</button></form><a href='/r.php'>Create new account</a></div></body></html>",
    "https://fb.example.org/karmmartyrs/posts/8841",
)
add(
    "en11-g18",
    "",
    "<!DOCTYPE html><html><head><title>Incident TM-2024-0512-03 - Civilian Harm Monitor</title></head><body><header><a href='/'>Civilian Harm Monitor</a> <a href='/incidents'>All incidents</a> <a href='/methodology'>Methodology</a></header><main><h1>TM-2024-0512-03</h1><table><tr><th>Incident date</th><td>May 12, 2024</td></tr><tr><th>Location</th><td>Rawda street, Karm</td></tr><tr><th>Civilians reported killed</th><td>11 – 23</td></tr><tr><th>Cause of death</th><td>Artillery</td></tr><tr><th>Grading</th><td>Fair</td></tr></table><h2>Summary</h2><p>Local sources alleged that at least eleven civilians were killed when shells hit a bakery queue.</p></main></body></html>",
    "https://chm.example.org/incidents/tm-2024-0512-03",
)
# Walls and drifts, in English
add(
    "en11-b01",
    LOST,
    outlet(
        "en",
        "Page Not Found",
        "<main><div class='error-page'><h1>Sorry, we can’t find the page you’re looking for</h1><p>It may have moved or the address may have been mistyped. Try searching, or head to our home page.</p><form><input type='search' placeholder='Search'><button>Search</button></form></div></main>",
        kind="website",
    ),
    EN + "/news/2024/5/12/bakery-eyewitness",
)
add(
    "en11-b02",
    ROBOTS,
    "<!DOCTYPE html><html lang='en-US'><head><title>Just a moment...</title><meta http-equiv='refresh' content='390'><script>(function(){window._cf_chl_opt={cvId:'3'};})();</script></head><body class='no-js'><div class='main-wrapper' role='main'><div class='main-content'><h1 class='zone-name-title'>tamartimes.example.org</h1><h2 id='challenge-running'>Verifying you are human. This may take a few seconds.</h2><div id='challenge-body-text'>tamartimes.example.org needs to review the security of your connection before proceeding.</div><noscript><div>Enable JavaScript and cookies to continue</div></noscript></div></div><div class='footer'><div>Ray ID: <code>8841fa</code></div><div>Performance &amp; security by Cloudflare</div></div></body></html>",
    "https://tamartimes.example.org/notices/2024/19",
)
add(
    "en11-b03",
    PLACE,
    bare(
        "latest news",
        "<div class='wrap'><img src='logo.png'><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact frontdesk@valleyherald.example.org or call 555-0148.</p></div>",
    ),
    "https://valleyherald.example.org/news/local-doctor-killed-in-karm",
)
add(
    "en11-b04",
    PAY,
    outlet(
        "en",
        "Inside the night the hospital fell",
        story(
            "Inside the night the hospital fell",
            "",
            "By Ruba Halim",
            "The lights went at nine. Dr Amal Sabri had forty minutes of battery left on the last ventilator and two patients who needed it.",
            more="<div class='gate'><h2>Keep reading with a subscription</h2><p>Get unlimited access for $1 a week for your first six months. Cancel anytime.</p><a href='/subscribe'>Subscribe now</a><p>Already a subscriber? <a href='/login'>Log in</a></p></div>",
        ),
        head=ld("NewsArticle", "Inside the night the hospital fell", "2024-06-02", free=False),
    ),
    EN + "/longreads/2024/6/2/inside-the-night-the-hospital-fell",
)
add(
    "en11-b05",
    LOGIN,
    "<!DOCTYPE html><html><head><title>Log in or sign up to view</title></head><body><div role='banner'><a href='/'>facebook</a></div><div role='main'><div><h2>You must log in to continue.</h2><form action='/login/device-based/'><input placeholder='Email address or phone number'><input type='password' placeholder='Password'><button>Log In</button></form><a href='/recover'>Forgotten account?</a> · <a href='/reg'>Sign up for Facebook</a></div></div><footer><a>English (UK)</a> <a>العربية</a> <a>Français</a></footer></body></html>",
    "https://fb.example.org/groups/karm.news/permalink/7711",
    "https://fb.example.org/login/?next=%2Fgroups%2Fkarm.news%2Fpermalink%2F7711",
)
add(
    "en11-b06",
    ABSENT,
    "<!DOCTYPE html><html><head><title>Facebook</title></head><body><div role='banner'><a href='/'>facebook</a></div><div role='main'><img src='/broken.svg'><h2>This content isn't available right now</h2><p>When this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted.</p><a href='/'>Go to News Feed</a> <a href='#'>Go back</a> <a href='/help'>Visit Help Centre</a></div></body></html>",
    "https://fb.example.org/karmmartyrs/posts/8702",
)
add(
    "en11-b07",
    SCRIPTS,
    "<!DOCTYPE html><html lang='en'><head><title>X</title><script src='/client-web/vendor.js'></script><script src='/client-web/main.js'></script></head><body><noscript><style>body{overflow-y:scroll}</style><div class='errorContainer'><h1>JavaScript is not available.</h1><p>We’ve detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue using x.com.</p><a href='/help'>Help Center</a><a href='/tos'>Terms of Service</a></div></noscript><div id='react-root'><div id='placeholder'><svg></svg></div><form action='' method='POST' id='ScriptLoadFailure'><div class='errorContainer'><span>Something went wrong, but don’t fret — let’s give it another shot.</span><button>Try again</button></div></form></div></body></html>",
    "https://x.example.org/linaabbas_k/status/18",
)
add(
    "en11-b08",
    LOGIN,
    "<!DOCTYPE html><html><head><title>Instagram</title></head><body><main><h1>Instagram</h1><form id='loginForm'><label>Phone number, username, or email<input name='username'></label><label>Password<input type='password' name='password'></label><button>Log in</button></form><div>OR</div><a href='/fb'>Log in with Facebook</a><a href='/reset'>Forgot password?</a><p>Don't have an account? <a href='/signup'>Sign up</a></p></main><footer>Meta About Blog Jobs Help API Privacy Terms Locations</footer></body></html>",
    "https://ig.example.org/p/C7aa1/",
    "https://ig.example.org/accounts/login/?next=/p/C7aa1/",
)
add(
    "en11-b09",
    LOGIN,
    contact(
        "Karm Operations Room", "karmops", "View in Telegram", "<div class='tgme_page_extra'>23 411 subscribers</div>"
    ),
    "https://t.example.org/karmops/118",
)
add(
    "en11-b10",
    CONSENT,
    "<!DOCTYPE html><html lang='en'><head><title>Before you continue to YouTube</title></head><body><div class='consent'><img alt='YouTube'><h1>Before you continue to YouTube</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain Google services</li><li>Track outages and protect against spam, fraud, and abuse</li><li>Measure audience engagement and site statistics</li></ul><p>If you choose to “Accept all,” we will also use cookies and data to develop and improve new services and show personalized ads.</p><form><button>Reject all</button><button>Accept all</button></form><a href='/more'>More options</a></div></body></html>",
    "https://yt.example.org/watch?v=a81",
    "https://consent.yt.example.org/m?continue=https%3A%2F%2Fyt.example.org%2Fwatch%3Fv%3Da81",
)
add(
    "en11-b11",
    ABSENT,
    bare(
        "karmnews.example.org is for sale",
        "<div id='main'><h1>karmnews.example.org</h1><p>This domain is registered, but may still be available.</p><p><a href='/buy'>Get this domain</a></p><div class='related'><h2>Related searches</h2><ul><li><a href='/k1'>Breaking News Alerts</a></li><li><a href='/k2'>Online Degrees</a></li><li><a href='/k3'>Car Insurance Quotes</a></li></ul></div><p class='f'>Copyright © 1999-2024 All Rights Reserved. Privacy Policy</p></div><script src='/parking.js'></script>",
    ),
    "https://karmnews.example.org/archive/2016/bakery",
)
add(
    "en11-b12",
    ABSENT,
    bare(
        "Maintenance",
        "<div class='box'><h1>We’ll be right back!</h1><p>Our website is undergoing scheduled maintenance and will return shortly. Thank you for your patience.</p><p>— The Tamar Daily team</p></div>",
    ),
    "https://tamardaily.example.org/news/8813",
)
add(
    "en11-b13",
    FRONT,
    outlet(
        "en",
        "Breaking News, World News and Video",
        "<main>"
        + teasers(
            "en",
            "Top stories",
            (
                "Hospital in Karm runs out of fuel",
                "Envoy meets both sides in Geneva",
                "Who are the armed groups of Tamar?",
            ),
        )
        + "<section><h2>Opinion</h2><article><a href='/o/1'><h3>The world must not forget the islands again</h3></a></article></section></main>",
        kind="website",
    ),
    EN + "/news/2019/2/1/eight-shot-at-march-in-dhahra",
    EN + "/",
)
add(
    "en11-b14",
    ABSENT,
    "<!DOCTYPE html><html><head><title>Wayback Machine</title></head><body><header><a href='/'>Internet Archive</a><form><input placeholder='Search'></form></header><div id='error'><h1>Hrm.</h1><p>The Wayback Machine has not archived that URL.</p><p>This page is not available on the web because of server error</p><p>Click here to search for all archived pages under <a href='/web/*/tamardaily'>http://tamardaily.example.org/news/</a>.</p></div></body></html>",
    "https://web.archive.example.org/web/2019/http://tamardaily.example.org/news/9000",
)
add(
    "en11-b15",
    ABSENT,
    "<!DOCTYPE html><html><head><title>Video unavailable - YouTube</title><script>var ytInitialData={};</script></head><body><div id='player'><div class='reason'>Video unavailable</div><div class='subreason'>This video has been removed for violating YouTube's policy on violent or graphic content</div></div><div id='related'>"
    + teasers("en")
    + "</div></body></html>",
    "https://yt.example.org/watch?v=b99",
)
add(
    "en11-b16",
    ROBOTS,
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http://www.humcoord.example.org/publications/flash-update-36" on this server.<P>Reference #18.c4a73217.1716.2e1f<P>https://errors.edge.example.org/18.c4a73217</BODY></HTML>',
    "https://humcoord.example.org/publications/flash-update-36",
)
add(
    "en11-b17",
    LOST,
    ministry(
        "en",
        "Error",
        "<h2>Article not found</h2><p>The requested article could not be loaded. Layout default not found.</p>",
    ),
    "https://moh.tamar.example.org/en/reports/190",
)
add(
    "en11-b18",
    FRONT,
    outlet(
        "en",
        "Tamar News | Today's latest from North Courier",
        "<main><h1>Tamar</h1>"
        + teasers("en", "", ("Hospital in Karm runs out of fuel", "Envoy meets both sides in Geneva"))
        + "<button>Show more</button></main>",
        kind="website",
    ),
    EN + "/news/2018/9/3/massacre-at-the-water-station-21-dead",
    EN + "/where/tamar",
)
# Pages that are what was asked for, in Arabic
add(
    "ar11-g01",
    "",
    outlet(
        "ar",
        "23 شهيداً على الأقل في قصف طابور أمام مخبز في كرم",
        story(
            "23 شهيداً على الأقل في قصف طابور أمام مخبز في كرم",
            "شهود يتحدثون عن انفجارين بينهما دقائق",
            "الساحل - كرم · 12/5/2024",
            "استشهد 23 شخصاً على الأقل، الأحد، في قصف استهدف طابوراً أمام مخبز في بلدة كرم، بحسب مدير مستشفى البلدة.",
            "وقالت هدى منصور التي فقدت اثنين من أبناء عمها: «كانوا ينتظرون منذ الفجر، وسقطت القذيفة الثانية حين هرع الناس للمساعدة».",
            "وقال الجيش إنه يتحقق من التقارير.",
        ),
        head=ld("NewsArticle", "قصف مخبز", "2024-05-12"),
    ),
    AR + "/news/2024/5/12/قصف-طابور-أمام-مخبز-في-كرم",
)
add(
    "ar11-g02",
    "",
    outlet(
        "ar",
        "تغطية مستمرة: فرق الإنقاذ تصل إلى الحي الشرقي",
        "<div class='live'><h1>تغطية مستمرة: فرق الإنقاذ تصل إلى الحي الشرقي</h1><div class='upd'><b>17:22</b><p>الدفاع المدني: انتشال 41 جثماناً منذ الجمعة.</p></div><div class='upd'><b>16:50</b><p>المستشفى يعمل على آخر مولد لديه.</p></div><div class='upd'><b>16:31</b><p>أنس طل، مسعف: نسمع طرقاً تحت عمارة في شارع الروضة.</p></div><button>تحميل المزيد</button></div>",
        kind="website",
    ),
    AR + "/live/2024/5/14/karm",
)
add(
    "ar11-g03",
    "",
    ministry(
        "ar",
        "التقرير الإحصائي رقم 221",
        "<h2>التقرير الإحصائي رقم 221</h2><p>وصل إلى المستشفيات 18 شهيداً و64 إصابة خلال الـ24 ساعة الماضية.</p><p>ارتفعت حصيلة العدوان إلى 9412 شهيداً و22310 إصابات منذ الثالث من آذار.</p><p>ما زال عدد من الضحايا تحت الركام وفي الطرقات لا تستطيع طواقم الإسعاف الوصول إليهم.</p>",
    ),
    "https://moh.tamar.example.org/reports/221",
)
add(
    "ar11-g04",
    "",
    channel(
        "ar",
        "المكتب الإعلامي - كرم",
        "karmmediaar",
        "🔴 تحديث 18:40<br>ارتفاع عدد شهداء مجزرة شارع الروضة إلى 11 بينهم 4 أطفال، عُرف منهم: سمير عودة، ليان عودة (6 أعوام)، يوسف طل، هبة طل.",
        3391,
        "May 14 at 18:41",
    ),
    "https://t.example.org/karmmediaar/3391",
)
add(
    "ar11-g05",
    "",
    outlet(
        "ar",
        "بالصور.. تشييع ضحايا المخبز",
        "<main><h1>بالصور.. تشييع ضحايا المخبز</h1><figure><img src='1.jpg'><figcaption>مشيعون يحملون جثمان الطفلة ليان عودة (الساحل)</figcaption></figure><figure><img src='2.jpg'><figcaption>أب ينتظر أمام المشرحة (الساحل)</figcaption></figure><figure><img src='3.jpg'><figcaption>المخبز كان آخر مخابز الحي (الساحل)</figcaption></figure></main>",
    ),
    AR + "/gallery/2024/5/13/تشييع-ضحايا-المخبز",
)
add(
    "ar11-g06",
    "",
    outlet(
        "ar",
        "فيديو.. النداء الأخير لمسعف",
        "<main><div class='player'><video></video></div><h1>النداء الأخير لمسعف</h1><p>يوثق تسجيل نشره الهلال الأحمر الدقائق الأخيرة في حياة المسعف فادي قاسم الذي قتل وهو في طريقه إلى مدرسة قُصفت.</p></main>",
        kind="video.other",
    ),
    AR + "/video/2024/5/15/النداء-الأخير-لمسعف",
)
add(
    "ar11-g07",
    "",
    outlet(
        "ar",
        "مقتل ثلاثة في مداهمة قرب الظهرة",
        story(
            "مقتل ثلاثة في مداهمة قرب الظهرة",
            "",
            "وكالات",
            "قُتل ثلاثة رجال في مداهمة قرب الظهرة فجر الخميس، بحسب مسعفين.",
        ),
        over="<div class='cookie-consent-banner' role='dialog'><p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لتحسين تجربتك وعرض إعلانات مخصصة. بالنقر على «موافق» فإنك تقبل ذلك.</p><button>موافق</button><button>إدارة الخيارات</button></div>",
    ),
    AR + "/news/2024/5/16/مقتل-ثلاثة-في-مداهمة-قرب-الظهرة",
)
add(
    "ar11-g08",
    "",
    "<!DOCTYPE html><html lang='ar' dir='rtl'><head><meta charset='utf-8'><title>بيان: قصف مخبز كرم جريمة حرب - المرصد الحقوقي</title></head><body><header><a href='/'>المرصد الحقوقي</a><nav><a href='/r'>تقارير</a><a href='/s'>بيانات</a><a href='/j'>انضم إلينا</a></nav></header><div class='post'><h1>بيان: قصف مخبز كرم جريمة حرب</h1><p class='date'>30 أيار 2024</p><p>وثّق المرصد الحقوقي مقتل 21 مدنياً، بينهم 6 أطفال وسيدتان، في قصف مدفعي على طابور أمام مخبز في شارع الروضة ببلدة كرم في 12 أيار.</p><p>يطالب المرصد بفتح تحقيق مستقل ومحاسبة المسؤولين.</p></div><div class='share'>شارك: <a href='#'>فيسبوك</a> <a href='#'>تويتر</a> <a href='#'>واتساب</a></div></body></html>",
    "https://marsad.example.org/statements/karm-bakery",
)
add(
    "ar11-g09",
    "",
    "<html dir='rtl'><head><meta charset='utf-8'><title>كشف الشهداء.pdf</title><script src='/pdfjs/viewer.js'></script></head><body><div id='toolbar'><button>السابق</button><button>التالي</button><button>تنزيل</button><button>طباعة</button></div><div class='textLayer'><span>كشف بأسماء شهداء 12 أيار</span><br><span>1 سمير عادل عودة 41</span><br><span>2 ليان سمير عودة 6</span><br><span>3 يوسف طل 19</span><br><span>4 هبة طل 23</span></div></body></html>",
    "https://docs.karm.example.org/view?file=kashf.pdf",
)
add(
    "ar11-g10",
    "",
    bare(
        "نعي - عائلة عودة",
        "<div class='n'><h2>نعي فاضل</h2><p>بسم الله الرحمن الرحيم</p><p>تنعى عائلة عودة فقيديها سمير عادل عودة وطفلته ليان اللذين ارتقيا يوم الأحد، وتتقبل العزاء في قاعة العائلة بشارع الروضة.</p></div>",
        lang="ar",
    ),
    "https://naay.example.org/odeh/2024",
)
add(
    "ar11-g11",
    "",
    outlet(
        "ar",
        "حجب ثلاثة مواقع إخبارية في تامار",
        story(
            "حجب ثلاثة مواقع إخبارية في تامار",
            "رسالة خطأ تظهر للزوار: هذا الموقع غير متاح في بلدك",
            "عمر حداد",
            "أمرت هيئة الاتصالات في تامار، الثلاثاء، مزودي الخدمة بحجب ثلاثة مواقع إخبارية نشرت قائمة مسربة بأسماء ضباط.",
            "ويرى من يحاول فتح المواقع رسالة تقول «الصفحة غير متاحة»، ودعا محرروها القراء إلى استخدام شبكات افتراضية.",
            "وتضم القائمة 31 ضابطاً يُتهمون بالمشاركة في مداهمات آذار التي قتل فيها 112 شخصاً.",
        ),
    ),
    AR + "/news/2024/5/21/حجب-ثلاثة-مواقع-إخبارية-في-تامار",
)
add(
    "ar11-g12",
    "",
    outlet(
        "ar",
        "المعلمة التي حفظت الأسماء",
        story(
            "المعلمة التي حفظت الأسماء",
            "",
            "ربى حليم",
            "كل مساء بعد أن يهدأ القصف كانت وداد طل تفتح دفتراً مدرسياً وتكتب الأسماء. حتى نهاية نيسان بلغت 812 اسماً.",
            "تقول: «أعرف كيف أعدّ، وهذا كل ما أعرفه».",
            more="<div class='newsletter-inline'><h3>اشترك في نشرتنا</h3><p>أهم قصص الأسبوع في بريدك كل جمعة</p><form><input type='email' placeholder='بريدك الإلكتروني'><button>اشترك</button></form></div>",
        ),
    ),
    AR + "/features/2024/5/25/المعلمة-التي-حفظت-الأسماء",
)
add(
    "ar11-g13",
    "",
    "<!DOCTYPE html><html><head><title>لينا عباس على X: «قصفوا المخبز» / X</title></head><body><div id='react-root'><main role='main'><h2>منشور</h2><article data-testid='tweet'><a href='/linaabbas_k'><span>لينا عباس</span><span>@linaabbas_k</span></a><div data-testid='tweetText' lang='ar'><span>قصفوا المخبز في شارع الروضة. عددت تسع جثث وفي الداخل أكثر. سيارات الإسعاف لا تصل.</span></div><time>7:12 ص · 12 مايو 2024</time></article></main><div data-testid='BottomBar'><span>لا تفوّت ما يحدث</span><a href='/login'>تسجيل الدخول</a><a href='/signup'>إنشاء حساب</a></div></div></body></html>",
    "https://x.example.org/linaabbas_k/status/19",
)
add(
    "ar11-g14",
    "",
    outlet(
        "ar",
        "أسعار صرف الليرة اليوم",
        "<main><h1>أسعار صرف الليرة اليوم الثلاثاء 21 أيار</h1><table><tr><th>العملة</th><th>شراء</th><th>مبيع</th></tr><tr><td>دولار</td><td>14500</td><td>14650</td></tr><tr><td>يورو</td><td>15700</td><td>15900</td></tr></table></main>",
    ),
    AR + "/economy/2024/5/21/أسعار-صرف-الليرة-اليوم",
)
add(
    "ar11-g15",
    "",
    bare(
        "محضر جلسة",
        "<div id='doc'><h3>محكمة الجنايات في الظهرة</h3><h4>محضر جلسة يوم 4 حزيران</h4><p>حضر المتهم رائد سلوم ومحاميه. تُليت شهادة والدة الضحية آدم نور. أُجلت الجلسة إلى 18 حزيران لسماع الطبيب الشرعي.</p></div>",
        lang="ar",
    ),
    "https://court.tamar.example.org/sessions/221-4",
)
add(
    "ar11-g16",
    "",
    "<!DOCTYPE html><html dir='rtl'><head><meta charset='utf-8'><title>تنسيقية كرم - الشهيد فادي قاسم | فيسبوك</title></head><body><div role='banner'>فيسبوك<form><input placeholder='البريد الإلكتروني أو الهاتف'><input type='password' placeholder='كلمة السر'><button>تسجيل الدخول</button><a href='/r'>هل نسيت الحساب؟</a></form></div><div role='main'><div role='article'><h2><a href='/tansiqiya'>تنسيقية كرم</a></h2><span>15 مايو</span><p>الشهيد فادي قاسم، مسعف، 34 عاماً، من حي الروضة. ارتقى حين استُهدفت سيارة الإسعاف وهي في طريقها إلى مدرسة البنات.</p><div>٣٤٠ تعليقاً · ٩٨ مشاركة</div></div></div></body></html>",
    "https://fb.example.org/tansiqiya/posts/11",
)
add(
    "ar11-g17",
    "",
    outlet(
        "ar",
        "جداول الشهداء حسب البلدة",
        "<main><h1>جداول الشهداء حسب البلدة</h1><p>آخر تحديث: 1 حزيران. المصدر: مكاتب التوثيق في البلدات.</p><table><tr><th>البلدة</th><th>العدد</th></tr><tr><td>كرم</td><td>812</td></tr><tr><td>الظهرة</td><td>233</td></tr><tr><td>الروضة</td><td>97</td></tr></table></main>",
        after=False,
    ),
    AR + "/data/martyrs-by-town",
)
add(
    "ar11-g18",
    "",
    outlet(
        "ar",
        "رأي: الصفحة التي لن تُطوى",
        story(
            "الصفحة التي لن تُطوى",
            "",
            "سلمى إدريس",
            "يقولون لنا انتظروا حتى تُطوى الصفحة. انتظرنا، ودُفنت ليان عودة يوم الأحد وعمرها ستة أعوام.",
            "عليك أن تقرأ اسمها قبل أن تغلق هاتفك.",
        ),
    ),
    AR + "/opinions/2024/5/18/الصفحة-التي-لن-تطوى",
)
# Walls and drifts, in Arabic
add(
    "ar11-b01",
    LOST,
    outlet(
        "ar",
        "الصفحة غير موجودة",
        "<main><div class='e404'><h1>عفواً، الصفحة التي تبحث عنها غير موجودة</h1><p>ربما تم نقلها أو حذفها. يمكنك استخدام البحث أو العودة إلى الصفحة الرئيسية.</p></div></main>",
        kind="website",
    ),
    AR + "/news/2024/5/12/شهادة-من-المخبز",
)
add(
    "ar11-b02",
    ROBOTS,
    bare(
        "لحظة من فضلك...",
        "<div class='main-content'><h1>alsahel.example.org</h1><h2>يجري التحقق من أنك لست روبوتاً. قد يستغرق ذلك بضع ثوانٍ.</h2><p>يحتاج alsahel.example.org إلى مراجعة أمان اتصالك قبل المتابعة.</p><p>Ray ID: 99aa01</p></div><script src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script>",
        lang="ar",
    ),
    AR + "/news/2024/5/13/1",
)
add(
    "ar11-b03",
    PLACE,
    bare(
        "الموقع غير متاح",
        "<div><h1>عذراً، هذا المحتوى غير متاح في منطقتك الجغرافية</h1><p>لأسباب تتعلق بحقوق البث لا يمكن عرض هذا الفيديو في الدولة التي تتصفح منها.</p></div>",
        lang="ar",
    ),
    "https://tv.tamar.example.org/programs/shahed/44",
)
add(
    "ar11-b04",
    PAY,
    outlet(
        "ar",
        "ليلة سقوط المستشفى",
        story(
            "ليلة سقوط المستشفى",
            "",
            "ربى حليم",
            "انطفأت الأضواء في التاسعة. كان أمام الطبيبة أمل صبري أربعون دقيقة من البطارية ومريضان ينتظران.",
            more="<div class='gate'><h2>لمتابعة القراءة اشترك الآن</h2><p>وصول غير محدود إلى جميع المقالات مقابل دولار واحد في الشهر. يمكنك الإلغاء في أي وقت.</p><a href='/subscribe'>اشترك</a><p>مشترك بالفعل؟ <a href='/login'>سجل دخولك</a></p></div>",
        ),
        head=ld("NewsArticle", "ليلة سقوط المستشفى", "2024-06-02", free=False),
    ),
    AR + "/longreads/2024/6/2/ليلة-سقوط-المستشفى",
)
add(
    "ar11-b05",
    LOGIN,
    bare(
        "تسجيل الدخول إلى فيسبوك",
        "<div role='banner'>فيسبوك</div><div role='main'><h2>يجب تسجيل الدخول للمتابعة.</h2><form><input placeholder='البريد الإلكتروني أو رقم الهاتف'><input type='password' placeholder='كلمة السر'><button>تسجيل الدخول</button></form><a href='/recover'>هل نسيت كلمة السر؟</a> · <a href='/reg'>إنشاء حساب جديد</a></div>",
        lang="ar",
    ),
    "https://fb.example.org/groups/karm.ar/permalink/77",
    "https://fb.example.org/login/?next=x",
)
add(
    "ar11-b06",
    ABSENT,
    bare(
        "فيسبوك",
        "<div role='main'><h2>هذا المحتوى غير متوفر حالياً</h2><p>عندما يحدث هذا، عادةً ما يكون السبب أن المالك لم يشاركه إلا مع مجموعة صغيرة من الأشخاص أو غيّر من يمكنه رؤيته أو أنه تم حذفه.</p><a href='/'>الانتقال إلى آخر الأخبار</a> <a href='#'>رجوع</a></div>",
        lang="ar",
    ),
    "https://fb.example.org/tansiqiya/posts/9",
)
add(
    "ar11-b07",
    ABSENT,
    bare(
        "منشور",
        "<div id='react-root'><main role='main'><h1>هذا الحساب موقوف</h1><p>يتم إيقاف الحسابات التي تنتهك القواعد. <a href='/rules'>معرفة المزيد</a></p></main></div>",
        lang="ar",
    ),
    "https://x.example.org/karm24/status/55",
)
add(
    "ar11-b08",
    SCRIPTS,
    "<!doctype html><html lang='ar' dir='rtl'><head><meta charset='utf-8'><title>الساحل بلس</title><link href='/static/css/main.css' rel='stylesheet'><script defer src='/static/js/main.js'></script></head><body><noscript>تحتاج إلى تفعيل جافاسكربت لتشغيل هذا التطبيق.</noscript><div id='root'></div></body></html>",
    "https://plus.alsahel.example.org/episodes/12",
)
add(
    "ar11-b09",
    LOGIN,
    contact(
        "غرفة عمليات كرم",
        "karmopsar",
        "View in Telegram",
        "<div class='tgme_page_extra'>9 112 subscribers</div><div class='tgme_page_description'>القناة الرسمية لغرفة عمليات كرم</div>",
    ),
    "https://t.example.org/karmopsar/40",
)
add(
    "ar11-b10",
    CONSENT,
    bare(
        "خصوصيتك تهمنا",
        "<div class='qc'><h1>خصوصيتك تهمنا</h1><p>نقوم نحن وشركاؤنا البالغ عددهم 842 بتخزين معلومات على الجهاز والوصول إليها، مثل ملفات تعريف الارتباط، ومعالجة البيانات الشخصية.</p><p>يمكنك قبول ذلك أو إدارة خياراتك قبل المتابعة إلى الموقع.</p><button>أوافق</button><button>لا أوافق</button><button>خيارات أكثر</button></div>",
        lang="ar",
    ),
    AR + "/news/2024/5/20/2",
)
add(
    "ar11-b11",
    ABSENT,
    bare(
        "النطاق معروض للبيع",
        "<div><h1>karmakhbar.example.org</h1><p>انتهت صلاحية هذا النطاق. إذا كنت مالك النطاق فيرجى التواصل مع شركة التسجيل لتجديده.</p><ul><li><a href='/1'>استضافة مواقع</a></li><li><a href='/2'>تسجيل نطاق</a></li><li><a href='/3'>تصميم مواقع</a></li></ul></div>",
        lang="ar",
    ),
    "https://karmakhbar.example.org/2016/44",
)
add(
    "ar11-b12",
    ABSENT,
    bare(
        "الموقع قيد الصيانة",
        "<h1>الموقع قيد الصيانة</h1><p>نعمل حالياً على تطوير الموقع وسنعود قريباً. شكراً لصبركم.</p>",
        lang="ar",
    ),
    "https://marsad.example.org/statements/1",
)
add(
    "ar11-b13",
    FRONT,
    outlet(
        "ar",
        "أخبار عاجلة وتحليلات",
        "<main>"
        + teasers(
            "ar",
            "أهم الأخبار",
            ("مستشفى كرم بلا وقود", "المبعوث يلتقي الطرفين في جنيف", "من هي الفصائل المسلحة في تامار؟"),
        )
        + "</main>",
        kind="website",
    ),
    AR + "/news/2019/2/1/مقتل-ثمانية-في-مسيرة-الظهرة",
    AR + "/",
)
add(
    "ar11-b14",
    LOST,
    ministry(
        "ar", "خطأ", "<h2>404</h2><p>لا توجد نتائج. المادة المطلوبة غير متوفرة أو تم حذفها من قبل مدير الموقع.</p>"
    ),
    "https://moh.tamar.example.org/reports/190",
)
add(
    "ar11-b15",
    ABSENT,
    bare(
        "الفيديو غير متاح",
        "<div id='player'><div>الفيديو غير متاح</div><div>تمت إزالة هذا الفيديو من قِبل القائم بتحميله</div></div>"
        + teasers("ar"),
        lang="ar",
    ),
    "https://yt.example.org/watch?v=c12",
)
add(
    "ar11-b16",
    LOGIN,
    outlet(
        "ar",
        "شهادات خاصة",
        "<main><h1>هذا المحتوى مخصص للأعضاء المسجلين</h1><p>أنشئ حساباً مجانياً لقراءة المقال كاملاً. لا يستغرق الأمر سوى دقيقة.</p><form><input type='email' placeholder='البريد الإلكتروني'><button>متابعة</button></form></main>",
        kind="website",
    ),
    AR + "/special/2024/شهادات-خاصة",
)
add(
    "ar11-b17",
    FRONT,
    outlet(
        "ar",
        "تامار",
        "<main><h1>تامار</h1>"
        + teasers("ar", "", ("مستشفى كرم بلا وقود", "المبعوث يلتقي الطرفين في جنيف"))
        + "</main>",
        kind="website",
    ),
    AR + "/news/2018/9/3/مجزرة-محطة-المياه",
    AR + "/tag/tamar",
)
add(
    "ar11-b18",
    ROBOTS,
    bare(
        "طلب مرفوض",
        "<h1>تم رفض الطلب</h1><p>تم حظر طلبك لأسباب أمنية. يرجى التواصل مع مسؤول الموقع وتزويده برقم الحادثة: 772-11902.</p>",
        lang="ar",
    ),
    "https://court.tamar.example.org/sessions/221-3",
)
