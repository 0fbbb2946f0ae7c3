# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Thirteenth set written blind, after the mends for the twelfth: platforms, hosts, papers, archives, groups of families."""

from __future__ import annotations

from furniture import ABSENT, CONSENT, FRONT, LOGIN, LOST, PAY, PLACE, ROBOTS, SCRIPTS, adder, bare, dirn, ld, ps

PAGES: list = []
add = adder(PAGES)
EN, AR = "https://coastreview.example.org", "https://sadaa.example.org"


def pages():
    return PAGES


LINKS = {
    "en": [
        "Ministers meet over grain corridor",
        "Trial of harbour police opens on Monday",
        "Floods cut the road to Ilmar",
        "Who owns the ports?",
    ],
    "ar": ["وزراء يبحثون ممر الحبوب", "بدء محاكمة شرطة الميناء الاثنين", "السيول تقطع طريق إلمار", "من يملك الموانئ؟"],
}
T = {
    "en": {
        "more": "More from this section",
        "top": ["Home", "Briefings", "Investigations", "Letters", "Archive"],
        "in": "Sign in",
        "sub": "Subscribe",
        "foot": ["Who we are", "Corrections", "Privacy", "Manage cookies", "Contact"],
    },
    "ar": {
        "more": "المزيد من القسم",
        "top": ["الرئيسية", "موجز", "تحقيقات", "رسائل", "الأرشيف"],
        "in": "دخول",
        "sub": "اشتراك",
        "foot": ["من نحن", "تصويبات", "الخصوصية", "ملفات الارتباط", "راسلنا"],
    },
}


def paper(lang, title, body, head="", tail="", more=True, site=None):
    """A paper of a modern build: nested blocks named for their looks, a strip of other stories as list items."""
    t, site = T[lang], site or {"en": "Coast Review", "ar": "صدى"}[lang]
    strip = f"<div class='strip'><h4>{t['more']}</h4><ul class='cards'>{''.join(f'<li class=card-item><a href=/r/{i}><img src=/t/{i}.webp><span class=card-title>{x}</span></a></li>' for i, x in enumerate(LINKS[lang]))}</ul></div>"
    return f"""<!DOCTYPE html><html lang="{lang}" dir="{dirn(lang)}"><head><meta charset="utf-8"/><title>{title} – {site}</title><meta property="og:site_name" content="{site}"/><meta name="description" content="{title}"/>{head}<script src="/_next/static/chunks/main.js" defer></script></head><body><div id="__next"><div class="topbar"><a class="brand" href="/">{site}</a><nav>{"".join(f'<a href="/{i}">{x}</a>' for i, x in enumerate(t["top"]))}</nav><div class="user"><a href="/signin">{t["in"]}</a><a href="/join">{t["sub"]}</a></div></div><div class="layout">{body}</div>{strip if more else ""}<footer>{" · ".join(f'<a href="/f/{i}">{x}</a>' for i, x in enumerate(t["foot"]))}</footer></div>{tail}</body></html>"""


def piece(h, by, *paras, end=""):
    return f"<article class='piece'><h1>{h}</h1><div class='piece-meta'>{by}</div><div class='piece-text'>{ps(*paras)}</div>{end}</article>"


def host(title, h, *lines, lang="en", extra=""):
    return bare(title, f"<div class='container'><h1>{h}</h1>{ps(*lines)}{extra}</div>", lang=lang)


# Pages that are what was asked for, in English
add(
    "en13-g01",
    "",
    paper(
        "en",
        "Police killed nine at harbour gate, inquest hears",
        piece(
            "Police killed nine at harbour gate, inquest hears",
            "By Maren Dahl | 3 Nov 2022",
            "Nine dock workers were shot dead by police at the harbour gate on 14 August, an inquest in Ilmar heard on Thursday.",
            "A sergeant, Pavel Ruk, said he had been told to fire low. Seven of the nine were hit above the waist.",
        ),
        head=ld("NewsArticle", "Police killed nine", "2022-11-03"),
    ),
    EN + "/2022/11/police-killed-nine-at-harbour-gate-inquest-hears",
)
add(
    "en13-g02",
    "",
    bare(
        "Webpage archive",
        "<div id='HEADER'><a href='/'>archive.today</a> webpage capture<table><tr><td>Saved from</td><td>https://coastreview.example.org/2014/02/gate</td><td>no other snapshots from this url</td></tr><tr><td>11 Feb 2014</td></tr></table><a href='#'>Webpage</a> <a href='#'>Screenshot</a> <a href='#'>share</a> <a href='#'>download .zip</a> <a href='#'>report bug or abuse</a></div><div id='CONTENT'><h1>Two brothers drown fleeing the gate police</h1><p>Ilmar — Two brothers, Jon and Emil Ruk, drowned on Tuesday night when they jumped from the quay.</p></div>",
    ),
    "https://archive.today.example.org/aB81c",
)
add(
    "en13-g03",
    "",
    paper(
        "en",
        "A letter from the quay",
        piece(
            "A letter from the quay",
            "Maren Dahl",
            "I write from the café opposite the gate. The holes in the wall have been filled, badly.",
            end="<div class='sub-box'><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p><form><input type='email' placeholder='Type your email…'><button>Subscribe</button></form></div>",
        ),
        more=False,
    ),
    "https://marendahl.example.org/p/a-letter-from-the-quay",
)
add(
    "en13-g04",
    "",
    bare(
        "@ilmar_dockers",
        "<div class='tgme_widget_message'><div class='owner'>Ilmar Dockers</div><div class='media_not_supported'>Media is too big <a href='tg://x'>VIEW IN TELEGRAM</a></div><div class='text'>The ninth is Tomas Hal, 22, crane driver. Funeral tomorrow after noon prayer, from the union hall.</div><span>3.1K views</span><time>Aug 15</time></div>",
    ),
    "https://t.example.org/ilmar_dockers/771",
)
add(
    "en13-g05",
    "",
    bare(
        "Ilmar inquest – exhibits",
        "<h2>Exhibits</h2><ol><li>Plan of the gate</li><li>Nine death certificates (closed)</li><li>Radio log, 14 August, 05:50 to 07:15</li><li>Cap badge found by H. Hal</li></ol><p>Closed exhibits may be seen by the families’ counsel.</p>",
    ),
    "https://inquest.ilmar.example.org/exhibits",
)
add(
    "en13-g06",
    "",
    paper(
        "en",
        "How we counted the dead of Ilmar",
        piece(
            "How we counted the dead of Ilmar",
            "The data desk",
            "We went through four lists: the union’s, the hospital’s, the parish’s and the police’s. Between them they hold 61 names for nine coffins.",
            "You can download the table and check our matching yourself. If you find an error, tell us.",
            end="<a href='/data.csv'>Download (CSV, 14 kB)</a>",
        ),
    ),
    EN + "/2022/12/how-we-counted-the-dead-of-ilmar",
)
add(
    "en13-g07",
    "",
    bare(
        "Ruk, Emil (1996–2014) – Find a Burial",
        "<div class='nav'><a href='/join'>Become a member</a> <a href='/login'>Log in</a></div><h1>Emil Ruk</h1><table><tr><td>Birth</td><td>2 Mar 1996</td></tr><tr><td>Death</td><td>10 Feb 2014 (aged 17)</td></tr><tr><td>Burial</td><td>Quay cemetery, Ilmar</td></tr><tr><td>Plot</td><td>C 14</td></tr></table><p>Drowned with his brother.</p><div class='promo'>Add flowers: sign in to leave a flower.</div>",
    ),
    "https://burials.example.org/memorial/88121/emil-ruk",
)
add(
    "en13-g08",
    "",
    bare(
        "Minutes",
        "<p>Present: Hal, Dahl, Ruk (chair).</p><p>1. The families ask that no names be printed before Friday. Agreed.</p><p>2. The roll is to be kept by Hal.</p><p>3. Next meeting Tuesday.</p>",
    ),
    "https://dockersunion.example.org/minutes/2022-08-16.html",
)
add(
    "en13-g09",
    "",
    paper(
        "en",
        "Gate dead: names",
        "<div class='piece'><h1>Gate dead: names</h1><p>Tomas Hal, 22</p><p>Jan Ruk, 40</p><p>Ilya Mor, 31</p><p>Saul Mor, 29</p><p>A man of about fifty</p></div>",
    ),
    EN + "/2022/08/gate-dead-names",
)
add(
    "en13-g10",
    "",
    bare(
        "Press release",
        "<img src='crest.png'><p>PRESS RELEASE 41/22</p><p>The Ministry of the Interior regrets the loss of life at Ilmar and denies that live rounds were issued.</p><p>No further statement will be made.</p>",
    ),
    "https://interior.example.org/press/41-22",
)
add(
    "en13-g11",
    "",
    paper(
        "en",
        "Live: funeral of the nine",
        "<div class='live'><h1>Live: funeral of the nine</h1><div class='entry'><time>12:40</time><p>The first coffin leaves the hall.</p></div><div class='entry'><time>12:31</time><p>Police have drawn back to the bridge.</p></div><div class='entry'><time>12:02</time><p>Sorry, we had no signal for ten minutes.</p></div><p>This page refreshes automatically.</p></div>",
    ),
    EN + "/live/funeral-of-the-nine",
)
add(
    "en13-g12",
    "",
    bare(
        "Ilmar gate shootings",
        "<div class='map-page'><div id='map'></div><script src='/leaflet.js'></script><div class='panel'><h2>Ilmar gate shootings</h2><p>9 dead, 14 wounded. 14 August 2022, 06:10.</p><p>54.2031, 18.9920</p></div></div>",
    ),
    "https://violencemap.example.org/#/event/3301",
)
add(
    "en13-g13",
    "",
    paper(
        "en",
        "Editor’s note: we have removed a photograph",
        piece(
            "Editor’s note: we have removed a photograph",
            "The editors",
            "On Friday we published a photograph of Tomas Hal lying at the gate. His mother asked us to take it down and we have done so.",
            "The story stays as it was.",
        ),
    ),
    EN + "/2022/08/editors-note-we-have-removed-a-photograph",
)
add(
    "en13-g14",
    "",
    bare(
        "Thread: were there snipers on the silo?",
        "<div class='phpbb'><a href='/login'>Login</a> <a href='/reg'>Register</a> <a href='/faq'>FAQ</a><h2>were there snipers on the silo?</h2><div class='postbody'>by <b>kranfuhrer</b> » 17 Aug 2022<br>I was on number four crane. Two men with long guns on the silo, from six.</div><div class='postbody'>by <b>Hanne</b> » 17 Aug 2022<br>Then why did nobody say so at the inquest?</div><p>You cannot post new topics in this forum. You cannot reply to topics in this forum.</p></div>",
    ),
    "https://dockforum.example.org/viewtopic.php?t=441",
)
add(
    "en13-g15",
    "",
    paper(
        "en",
        "Coast Review: all stories on the harbour gate",
        "<div><h1>All stories on the harbour gate</h1><ul>"
        + "".join(
            f"<li class='row'><a href='/2022/{i}'>{x}</a> <span>{i + 3} Nov</span></li>"
            for i, x in enumerate(
                [
                    "Police killed nine at harbour gate",
                    "Sergeant recalled to the stand",
                    "What the radio log shows",
                    "Families walk out of inquest",
                    "Minister will not testify",
                ]
            )
        )
        + "</ul></div>",
    ),
    EN + "/topics/harbour-gate",
)
add(
    "en13-g16",
    "",
    paper(
        "en",
        "Subscribers to blame for paper’s ruin, says owner jailed over gate story",
        piece(
            "Subscribers to blame for paper’s ruin, says owner jailed over gate story",
            "Staff",
            "The owner of the Ilmar Bugle, jailed in May for printing the names of the gate police, said from prison that subscribers had let the paper die.",
            "“They wanted to read us for free,” Ada Lund wrote.",
        ),
    ),
    EN + "/2023/06/subscribers-to-blame-for-papers-ruin",
)
# Walls and drifts, in English
add(
    "en13-b01",
    ROBOTS,
    host(
        "Pardon Our Interruption",
        "Pardon Our Interruption",
        "As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:",
        "You've disabled JavaScript in your web browser.",
        "You're a power user moving through this website with super-human speed.",
        "To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.",
    ),
    EN + "/2022/08/the-silo",
)
add(
    "en13-b02",
    LOST,
    bare(
        "Coast Notes",
        "<div class='blog'><h1>Coast Notes</h1><div class='status-msg-body'>Sorry, the page you were looking for in this blog does not exist.</div><div class='sidebar'><h2>Blog Archive</h2><a href='/2012'>2012</a></div></div>",
    ),
    "https://coastnotes.example.org/2012/05/emil.html",
)
add(
    "en13-b03",
    ABSENT,
    host(
        "Blog has been removed",
        "Blog has been removed",
        "Sorry, the blog at quaywatch.example.org has been removed. This address is not available for new blogs.",
        "Did you expect to see your blog here? See: ‘I can’t find my blog on the web, where is it?’",
    ),
    "https://quaywatch.example.org/2014/02/two-brothers.html",
)
add(
    "en13-b04",
    LOGIN,
    host("Private video", "Private video", "Sign in if you've been granted access to this video"),
    "https://vid.example.org/watch?v=kk1",
)
add(
    "en13-b05",
    PAY,
    paper(
        "en",
        "The port director’s diary",
        piece(
            "The port director’s diary",
            "Maren Dahl, Jun 2",
            "On the morning of the shooting the director ordered twelve coffees and, eleven minutes later, eleven coffins.",
            "I have the two invoices in front of me.",
            end="<div class='continue'><h3>Continue reading this post for free in the Coast app</h3><p>or purchase a paid subscription</p></div>",
        ),
        more=False,
    ),
    "https://marendahl.example.org/p/the-port-directors-diary",
)
add(
    "en13-b06",
    CONSENT,
    host(
        "Coast Portal",
        "Coast Portal is part of the Blue family of brands",
        "When you use our sites and apps, we use cookies to provide our sites and apps to you, authenticate users, and measure your use.",
        "If you click ‘Accept all’, we and our partners, including 238 who are part of the IAB framework, will also store and access information on a device.",
        extra="<button>Accept all</button><button>Reject all</button><a>Manage privacy settings</a>",
    ),
    "https://portal.example.org/news/ilmar-gate-093321",
    "https://consent.portal.example.org/v2/collectConsent?sessionId=3",
)
add(
    "en13-b07",
    PLACE,
    bare(
        "Video",
        "<div class='player-error'><p>This content is not available in your location.</p></div>"
        + "<div class='rail'>"
        + "".join(f"<a href='/v/{i}'>{x}</a>" for i, x in enumerate(LINKS["en"]))
        + "</div>",
    ),
    "https://tv.example.org/programmes/p0gate",
)
add(
    "en13-b08",
    ABSENT,
    host(
        "Account Suspended",
        "Account Suspended",
        "This Account has been suspended.",
        "Contact your hosting provider for more information.",
    ),
    "https://gatefamilies.example.org/names",
)
add(
    "en13-b09",
    LOGIN,
    bare(
        "Instagram photos",
        "<main><h2>gate_families</h2><ul><li>212 posts</li><li>9,120 followers</li></ul><h2>This account is private</h2><p>Follow to see their photos and videos.</p><button>Follow</button></main>",
    ),
    "https://ig.example.org/p/Gx9/",
)
add(
    "en13-b10",
    LOST,
    paper(
        "en",
        "404",
        "<div class='nf'><h1>Man overboard!</h1><p>We have thrown a ring, but the thing you wanted has sunk. Our most read stories float below.</p></div>",
    ),
    EN + "/2013/11/the-widow-of-quay-street",
)
add(
    "en13-b11",
    FRONT,
    paper(
        "en",
        "Coast Review | Independent journalism from the northern ports",
        "<div class='hero'><h2><a href='/r/1'>Ministers meet over grain corridor</a></h2><p>Talks resume in Ilmar with little hope.</p></div><div class='grid'>"
        + "".join(
            f"<div class='tile'><a href='/r/{i}'><h3>{x}</h3></a><p>Short words on it.</p></div>"
            for i, x in enumerate([*LINKS["en"], "Fish prices double in a month"])
        )
        + "</div><div class='about'><p>Coast Review was founded by four dismissed reporters in 2009.</p></div>",
    ),
    EN + "/2011/03/ferryman-shot-at-checkpoint",
)
add(
    "en13-b12",
    ROBOTS,
    host(
        "Attention Required! | Cloudflare",
        "Sorry, you have been blocked",
        "You are unable to access inquest.ilmar.example.org",
        "Why have I been blocked? This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.",
        "Cloudflare Ray ID: 7d1a • Your IP: 203.0.113.7",
    ),
    "https://inquest.ilmar.example.org/transcripts/3",
)
add(
    "en13-b13",
    ABSENT,
    host(
        "522: Connection timed out",
        "Connection timed out Error code 522",
        "What happened? The initial connection between Cloudflare's network and the origin web server timed out. As a result, the web page can not be displayed.",
        "What can I do? If you're a visitor of this website: Please try again in a few minutes.",
    ),
    "https://dockersunion.example.org/minutes/2022-08-15.html",
)
add(
    "en13-b14",
    SCRIPTS,
    "<!DOCTYPE html><html><head><title>Casualty explorer</title><script>window.ENV={api:'https://api.example.org'};</script><script type='module' src='/assets/index-8a1.js'></script></head><body><div id='app'></div><noscript><strong>We're sorry but explorer doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript></body></html>",
    "https://explorer.example.org/person/1996-ruk",
)
add(
    "en13-b15",
    PAY,
    paper(
        "en",
        "Inside the Interior",
        piece(
            "Inside the Interior",
            "Jo Varga",
            "Three ministers in two years, one desk.",
            end="<div class='ev-meter'><p><b>You’ve read your last complimentary article this month.</b></p><p>To read the full article, subscribe or sign in.</p></div>",
        ),
    ),
    EN + "/2023/02/inside-the-interior",
)
add(
    "en13-b16",
    LOGIN,
    host(
        "Discord",
        "You've been invited to join",
        "Gate families archive",
        "312 online, 4,120 members",
        "Display name",
        extra="<input><p>By registering, you agree to Terms of Service and Privacy Policy.</p><button>Continue</button><a>Already have an account?</a>",
    ),
    "https://chat.example.org/channels/99/441",
)
# Pages that are what was asked for, in Arabic
add(
    "ar13-g01",
    "",
    paper(
        "ar",
        "شاهد: الشرطة قتلت تسعة عند بوابة الميناء",
        piece(
            "شاهد: الشرطة قتلت تسعة عند بوابة الميناء",
            "مارين دال | 3 تشرين الثاني 2022",
            "استمعت محكمة في إلمار الخميس إلى شهادة رقيب قال إن الشرطة قتلت تسعة من عمال الميناء عند البوابة في 14 آب.",
            "وقال الرقيب بافل روك إنه أُمر بالتصويب نحو الأرض، غير أن سبعة أصيبوا فوق الخصر.",
        ),
    ),
    AR + "/2022/11/شاهد-الشرطة-قتلت-تسعة-عند-بوابة-الميناء",
)
add(
    "ar13-g02",
    "",
    bare(
        "قناة عمال إلمار",
        "<div class='tgme_widget_message'><div class='owner'>عمال إلمار</div><div class='text'>التاسع هو توماس هال، 22 عاماً، سائق رافعة. الجنازة غداً بعد صلاة الظهر من قاعة النقابة.</div><span>3.1K views</span></div>",
        lang="ar",
    ),
    "https://t.example.org/ilmar_ar/771",
)
add(
    "ar13-g03",
    "",
    paper(
        "ar",
        "رسالة من الرصيف",
        piece(
            "رسالة من الرصيف",
            "مارين دال",
            "أكتب من المقهى المقابل للبوابة. سُدّت الثقوب في الجدار على عجل.",
            end="<div class='sub-box'><p>شكراً لقراءتكم. اشتركوا مجاناً لتصلكم الرسائل الجديدة.</p><form><input type='email'><button>اشترك</button></form></div>",
        ),
        more=False,
    ),
    "https://marendahl.example.org/ar/p/رسالة-من-الرصيف",
)
add(
    "ar13-g04",
    "",
    bare(
        "محضر اجتماع",
        "<p>الحضور: هال ودال وروك (رئيساً).</p><p>1. طلبت العائلات ألا تُنشر الأسماء قبل الجمعة، فوافق المجتمعون.</p><p>2. يتولى هال حفظ السجل.</p>",
        lang="ar",
    ),
    "https://dockersunion.example.org/ar/minutes/2022-08-16.html",
)
add(
    "ar13-g05",
    "",
    paper(
        "ar",
        "أسماء قتلى البوابة",
        "<div class='piece'><h1>أسماء قتلى البوابة</h1><p>توماس هال، 22</p><p>يان روك، 40</p><p>إيليا مور، 31</p><p>شاؤول مور، 29</p><p>رجل في نحو الخمسين</p></div>",
    ),
    AR + "/2022/08/أسماء-قتلى-البوابة",
)
add(
    "ar13-g06",
    "",
    bare(
        "بيان",
        "<p>بيان صحفي 41/22</p><p>تأسف وزارة الداخلية لسقوط ضحايا في إلمار وتنفي توزيع ذخيرة حية.</p><p>ولن يصدر بيان آخر.</p>",
        lang="ar",
    ),
    "https://interior.example.org/ar/press/41-22",
)
add(
    "ar13-g07",
    "",
    paper(
        "ar",
        "مباشر: جنازة التسعة",
        "<div class='live'><h1>مباشر: جنازة التسعة</h1><div class='entry'><time>12:40</time><p>خرج النعش الأول من القاعة.</p></div><div class='entry'><time>12:31</time><p>تراجعت الشرطة إلى الجسر.</p></div><p>تتحدث هذه الصفحة تلقائياً.</p></div>",
    ),
    AR + "/live/جنازة-التسعة",
)
add(
    "ar13-g08",
    "",
    paper(
        "ar",
        "تنويه: أزلنا صورة",
        piece(
            "تنويه: أزلنا صورة",
            "هيئة التحرير",
            "نشرنا الجمعة صورة توماس هال ممدداً عند البوابة، وطلبت أمه حذفها فحذفناها.",
            "أما الخبر فباق كما هو.",
        ),
    ),
    AR + "/2022/08/تنويه-أزلنا-صورة",
)
add(
    "ar13-g09",
    "",
    bare(
        "منتدى الميناء",
        "<a href='/login'>دخول</a> <a href='/reg'>تسجيل</a><h2>هل كان على الصومعة قناصة؟</h2><div class='postbody'><b>سائق الرافعة</b><br>كنت على الرافعة الرابعة ورأيت رجلين ببنادق طويلة فوق الصومعة منذ السادسة.</div><div class='postbody'><b>هنا</b><br>فلماذا لم يقل أحد ذلك في التحقيق؟</div><p>لا تستطيع كتابة مواضيع جديدة في هذا المنتدى.</p>",
        lang="ar",
    ),
    "https://dockforum.example.org/ar/viewtopic.php?t=441",
)
add(
    "ar13-g10",
    "",
    paper(
        "ar",
        "كيف أحصينا قتلى إلمار",
        piece(
            "كيف أحصينا قتلى إلمار",
            "قسم البيانات",
            "راجعنا أربع قوائم: النقابة والمستشفى والكنيسة والشرطة، وفيها 61 اسماً لتسعة نعوش.",
            "يمكنكم تنزيل الجدول ومراجعة المطابقة، وإن وجدتم خطأ فأخبرونا.",
        ),
    ),
    AR + "/2022/12/كيف-أحصينا-قتلى-إلمار",
)
add(
    "ar13-g11",
    "",
    bare(
        "خريطة العنف",
        "<div id='map'></div><script src='/leaflet.js'></script><div><h2>إطلاق النار عند بوابة إلمار</h2><p>9 قتلى و14 جريحاً. 14 آب 2022 الساعة 06:10.</p></div>",
        lang="ar",
    ),
    "https://violencemap.example.org/ar#/event/3301",
)
add(
    "ar13-g12",
    "",
    bare(
        "قائمة المفقودين - آب",
        "<table><tr><th>الاسم</th><th>العمر</th><th>آخر مشاهدة</th></tr><tr><td>نادر كحيل</td><td>19</td><td>البوابة الشرقية</td></tr><tr><td>سليم مور</td><td>33</td><td>الصومعة</td></tr></table><p>للاتصال باللجنة: 555-0177</p>",
        lang="ar",
    ),
    "https://gatefamilies.example.org/ar/missing",
)
add(
    "ar13-g13",
    "",
    paper(
        "ar",
        "قصيدة إلى توماس",
        "<div class='piece'><h1>قصيدة إلى توماس</h1><p>كان يرفع السفن<br>كما ترفع أمي الخبز<br>ثم نزل من رافعته<br>ولم ينزل</p></div>",
    ),
    AR + "/letters/قصيدة-إلى-توماس",
)
add(
    "ar13-g14",
    "",
    bare(
        "نسخة مؤرشفة",
        "<div id='wm'>أرشيف الإنترنت: 14 لقطة <a href='#'>إغلاق</a></div><h1>غرق شقيقين فرا من شرطة البوابة</h1><p>غرق الشقيقان يون وإميل روك ليلة الثلاثاء بعدما قفزا من الرصيف.</p>",
        lang="ar",
    ),
    "https://web.archive.example.org/web/2014/https://sadaa.example.org/ar/gate",
)
add(
    "ar13-g15",
    "",
    paper(
        "ar",
        "صدى: كل ما كُتب عن بوابة الميناء",
        "<div><h1>بوابة الميناء</h1><ul>"
        + "".join(
            f"<li class='row'><a href='/2022/{i}'>{x}</a></li>"
            for i, x in enumerate(
                [
                    "الشرطة قتلت تسعة عند البوابة",
                    "استدعاء الرقيب ثانية",
                    "ماذا يقول سجل اللاسلكي",
                    "العائلات تنسحب من الجلسة",
                    "الوزير لن يشهد",
                ]
            )
        )
        + "</ul></div>",
    ),
    AR + "/topics/بوابة-الميناء",
)
add(
    "ar13-g16",
    "",
    paper(
        "ar",
        "عاجل",
        "<div class='flash'><h1>عاجل | وفاة الجريح العاشر من جرحى البوابة</h1><span>قبل 3 ساعات</span></div>",
    ),
    AR + "/2022/08/عاجل-وفاة-الجريح-العاشر",
)
# Walls and drifts, in Arabic
add(
    "ar13-b01",
    ROBOTS,
    host(
        "تحقق أمني",
        "خطوة أخيرة",
        "يرجى إكمال التحقق الأمني للوصول إلى sadaa.example.org",
        "لماذا عليّ إكمال اختبار كابتشا؟ إكماله يثبت أنك إنسان ويمنحك وصولاً مؤقتاً إلى الموقع.",
        lang="ar",
    ),
    AR + "/2022/08/الصومعة",
)
add(
    "ar13-b02",
    LOST,
    bare(
        "مدونة الرصيف",
        "<h1>مدونة الرصيف</h1><div class='status'>عذراً، الصفحة التي كنت تبحث عنها في هذه المدونة غير موجودة.</div><a href='/'>الصفحة الرئيسية</a>",
        lang="ar",
    ),
    "https://coastnotes.example.org/ar/2012/05/emil.html",
)
add(
    "ar13-b03",
    ABSENT,
    host(
        "المدونة محذوفة",
        "تم حذف المدونة",
        "عذراً، تم حذف المدونة الموجودة على العنوان quaywatch. هذا العنوان غير متاح للمدونات الجديدة.",
        lang="ar",
    ),
    "https://quaywatch.example.org/ar/2014/02/a.html",
)
add(
    "ar13-b04",
    LOGIN,
    host(
        "فيديو مقيد",
        "سجّل الدخول لتأكيد عمرك",
        "قد يكون هذا الفيديو غير مناسب لبعض المستخدمين.",
        lang="ar",
        extra="<button>تسجيل الدخول</button>",
    ),
    "https://vid.example.org/watch?v=kk2",
)
add(
    "ar13-b05",
    PAY,
    paper(
        "ar",
        "يوميات مدير المرفأ",
        piece(
            "يوميات مدير المرفأ",
            "مارين دال",
            "صباح إطلاق النار طلب المدير اثني عشر فنجاناً، وبعد إحدى عشرة دقيقة أحد عشر نعشاً.",
            end="<div class='continue'><h3>أكمل القراءة في تطبيق صدى</h3><p>أو اشترِ اشتراكاً شهرياً</p></div>",
        ),
        more=False,
    ),
    AR + "/p/يوميات-مدير-المرفأ",
)
add(
    "ar13-b06",
    CONSENT,
    host(
        "موافقة",
        "قبل أن تبدأ القراءة",
        "نخزن نحن و238 شريكاً معلومات على جهازك لقياس الاستخدام وعرض إعلانات تناسبك.",
        lang="ar",
        extra="<button>أقبل الكل</button><button>أرفض الكل</button><a>إعدادات</a>",
    ),
    AR + "/2022/09/بوابة",
    AR + "/privacy-gate?back=1",
)
add(
    "ar13-b07",
    PLACE,
    bare(
        "فيديو",
        "<div class='player-error'><p>هذا المحتوى غير متوفر في موقعك الجغرافي.</p></div>"
        + "<div class='rail'>"
        + "".join(f"<a href='/v/{i}'>{x}</a>" for i, x in enumerate(LINKS["ar"]))
        + "</div>",
        lang="ar",
    ),
    "https://tv.example.org/ar/programmes/p0gate",
)
add(
    "ar13-b08",
    ABSENT,
    host("حساب موقوف", "تم إيقاف هذا الموقع", "يرجى الاتصال بمزود الاستضافة لتسوية الفواتير المستحقة.", lang="ar"),
    "https://gatefamilies.example.org/ar/names",
)
add(
    "ar13-b09",
    LOGIN,
    bare(
        "صور",
        "<main><h2>gate_families_ar</h2><p>212 منشوراً · 9120 متابعاً</p><h2>هذا الحساب خاص</h2><p>تابِع الحساب لمشاهدة صوره ومقاطعه.</p><button>متابعة</button></main>",
        lang="ar",
    ),
    "https://ig.example.org/p/Gx10/",
)
add(
    "ar13-b10",
    LOST,
    paper(
        "ar",
        "غير موجود",
        "<div class='nf'><h1>رجل في البحر!</h1><p>رمينا طوق النجاة لكن ما تطلبه غرق. على السطح قصص أخرى.</p></div>",
    ),
    AR + "/2013/11/أرملة-شارع-الرصيف",
)
add(
    "ar13-b11",
    FRONT,
    paper(
        "ar",
        "صدى | صحافة مستقلة من موانئ الشمال",
        "<div class='hero'><h2><a href='/r/1'>وزراء يبحثون ممر الحبوب</a></h2><p>المحادثات تستأنف في إلمار بأمل ضئيل.</p></div><div class='grid'>"
        + "".join(
            f"<div class='tile'><a href='/r/{i}'><h3>{x}</h3></a><p>كلمات قليلة عنه.</p></div>"
            for i, x in enumerate([*LINKS["ar"], "أسعار السمك تتضاعف في شهر"])
        )
        + "</div>",
    ),
    AR + "/2011/03/مقتل-مراكبي-عند-الحاجز",
)
add(
    "ar13-b12",
    ROBOTS,
    host(
        "محظور",
        "عذراً، تم حظرك",
        "لا يمكنك الوصول إلى inquest.ilmar.example.org",
        "يستخدم هذا الموقع خدمة أمنية لحماية نفسه من الهجمات. الإجراء الذي قمت به أطلق الحماية.",
        lang="ar",
    ),
    "https://inquest.ilmar.example.org/ar/transcripts/3",
)
add(
    "ar13-b13",
    ABSENT,
    host("خطأ 522", "انتهت مهلة الاتصال", "لم يستجب خادم الموقع. إن كنت زائراً فحاول بعد دقائق.", lang="ar"),
    "https://dockersunion.example.org/ar/minutes/2022-08-15.html",
)
add(
    "ar13-b14",
    SCRIPTS,
    "<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>مستكشف الضحايا</title><script type='module' src='/assets/index.js'></script></head><body><div id='app'></div><noscript>عذراً، لا يعمل المستكشف من دون جافا سكريبت.</noscript></body></html>",
    "https://explorer.example.org/ar/person/1996-ruk",
)
add(
    "ar13-b15",
    PAY,
    paper(
        "ar",
        "داخل الداخلية",
        piece(
            "داخل الداخلية",
            "جو فارغا",
            "ثلاثة وزراء في عامين ومكتب واحد.",
            end="<div class='ev-meter'><p><b>قرأت آخر مقال مجاني لهذا الشهر.</b></p><p>لقراءة المقال كاملاً اشترك أو سجّل دخولك.</p></div>",
        ),
    ),
    AR + "/2023/02/داخل-الداخلية",
)
add(
    "ar13-b16",
    LOST,
    host("صدى", "الموضوع المطلوب محذوف أو نُقل إلى قسم آخر", "ستُحوَّل إلى الصفحة الأولى خلال خمس ثوانٍ.", lang="ar"),
    AR + "/node/88123",
)
