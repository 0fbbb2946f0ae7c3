# ruff: noqa: E501 - a sentence of an invented page is one line
"""Invented pages written after the rules were fixed, with other templates, other wordings and other stories.

Nothing here was taken from a page that exists.
"""

from __future__ import annotations

from made_page import MadePage

HOST = "https://www.harbour-wire.example.net"
EN_TEXT = [
    "HARBOUR CITY (Harbour Wire) — Rescue teams pulled nine bodies from a collapsed apartment block on Thursday, two days after an air strike hit the Zaytoun quarter.",
    "Civil defence chief Rami Qasto said another fourteen people were believed to be under the concrete. Heavy machines could not reach the alley until a wall had been taken down.",
    "The army said it had aimed at a command post and was looking into reports of harm to civilians. Neighbours said that only families lived in the building.",
    "Among the dead is Nuha Barakeh, 37, a midwife, and her two sons, according to her sister, who waited all night beside the ruins with a photograph in her hand.",
    "It was the fourth strike on the quarter in a month. A count kept by a local committee puts the number of people killed there since January at 112.",
    "Funerals are planned for Friday. The mayor asked people to keep away from the site because parts of the next house may fall.",
]
AR_TEXT = [
    "مدينة الميناء - انتشلت فرق الإنقاذ تسع جثث من تحت أنقاض مبنى سكني يوم الخميس، بعد يومين من غارة جوية استهدفت حي الزيتون.",
    "وقال رئيس الدفاع المدني رامي قسطو إن أربعة عشر شخصاً آخرين ما زالوا تحت الركام، وإن الآليات الثقيلة لم تتمكن من دخول الزقاق إلا بعد هدم أحد الجدران.",
    "وأعلن الجيش أنه استهدف مقر قيادة وأنه ينظر في تقارير عن أضرار لحقت بمدنيين، فيما أكد الجيران أن المبنى لم يكن يضم سوى عائلات.",
    "ومن بين القتلى القابلة نهى بركة، وهي في السابعة والثلاثين، مع ولديها، بحسب شقيقتها التي انتظرت طوال الليل قرب الأنقاض وفي يدها صورة.",
    "وهذه رابع غارة على الحي خلال شهر، ووفق إحصاء لجنة محلية بلغ عدد من قتلوا فيه منذ كانون الثاني مئة واثني عشر شخصاً.",
    "وتقام الجنازات يوم الجمعة، وطلب رئيس البلدية من السكان الابتعاد عن الموقع لأن أجزاء من المنزل المجاور قد تنهار.",
]
EN_HEAD, AR_HEAD = "Nine bodies found under bombed apartment block", "العثور على تسع جثث تحت مبنى سكني قُصف قبل يومين"
EN_STORIES = [
    "Salt prices double as convoys stop",
    "Bridge over the Nahla reopens to lorries",
    "Judges ask for the lists of the detained",
    "A school that teaches by radio",
    "Rain floods tents on the plain",
    "Two monitors, two numbers: why counts differ",
    "The baker who feeds a street",
]
AR_STORIES = [
    "أسعار الملح تتضاعف مع توقف القوافل",
    "إعادة فتح جسر النهلة أمام الشاحنات",
    "القضاة يطلبون قوائم المحتجزين",
    "مدرسة تعلّم عبر الراديو",
    "الأمطار تغرق خياماً في السهل",
    "مرصدان ورقمان: لماذا تختلف الأعداد",
    "خباز يطعم شارعاً بأكمله",
]


def wordpress(title: str, body: str, lang: str = "en", side: str = "", extra_class: str = "") -> str:
    """A blog theme: everything in divs, a widget column, comments below."""
    return (
        f'<html lang="{lang}"><head><title>{title} – Harbour Wire</title><meta name="generator" content="Blog 9"></head>'
        f'<body class="single cookies-not-set {extra_class}"><div id="page" class="site"><div id="masthead" class="site-header"><a class="custom-logo-link" href="{HOST}/"><img alt="Harbour Wire" src="l.png"></a>'
        f'<div class="main-navigation"><a href="/a">Reports</a> <a href="/b">Lists</a> <a href="/c">About</a> <a href="/wp-login.php">Log in</a></div></div>'
        f'<div id="content"><div id="primary">{body}</div><div id="secondary" class="widget-area">{side}</div></div>'
        f'<div id="colophon" class="site-footer">Proudly made by hand</div></div><script src="/wp-includes/a.js"></script></body></html>'
    )


def modern(title: str, body: str, lang: str = "en", head: str = "", tail: str = "") -> str:
    """A large site: hashed class names, wrappers around each paragraph, a script full of state."""
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - Harbour Wire</title>{head}</head><body><div id="__next">'
        f'<div class="css-1x9"><header class="css-2b"><div><a href="/">Harbour Wire</a><button>Menu</button><a href="/signin">Sign in</a><a href="/subscribe" class="css-cta">Subscribe</a></div></header>'
        f'<main id="main-content">{body}</main><footer class="css-9"><ul><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/cookies">Cookies</a></li></ul></footer></div></div>{tail}'
        f'<script id="state" type="application/json">{{"x":"{"y" * 3000}"}}</script></body></html>'
    )


def wrapped(texts: list[str]) -> str:
    return "".join(
        f'<div class="css-p{n}" data-component="text"><p class="css-q">{text}</p></div>' for n, text in enumerate(texts)
    )


def stories(titles: list[str], many: int = 7) -> str:
    return "".join(
        f'<li class="css-c"><a href="/story/{n}"><span>{title}</span></a><time>2031-06-0{n + 1}</time></li>'
        for n, title in enumerate(titles[:many])
    )


def plain(title: str, body: str, lang: str = "en") -> str:
    return f"<html lang={lang}><head><title>{title}</title></head><body>{body}</body></html>"


def good() -> list[tuple[str, str, str]]:
    consent_bar = '<div class="cc-window" aria-live="polite"><span>This website stores cookies on your computer to remember you. Find out more in our cookie policy.</span><a class="cc-btn">Got it!</a></div>'
    consent_bar_ar = '<div class="cc-window"><span>يخزن هذا الموقع ملفات تعريف الارتباط على جهازك. اعرف المزيد في سياسة الخصوصية.</span><a class="cc-btn">فهمت</a></div>'
    out: list[tuple[str, str, str]] = []
    for lang, texts, head, titles, bar in (
        ("en", EN_TEXT, EN_HEAD, EN_STORIES, consent_bar),
        ("ar", AR_TEXT, AR_HEAD, AR_STORIES, consent_bar_ar),
    ):
        slug = "/2031/06/12/nine-bodies-found-under-apartment-block" if lang == "en" else "/2031/06/12/98123"
        post = f'<div class="post hentry"><h1 class="entry-title">{head}</h1><span class="posted-on">12.6.2031</span><div class="entry-content">{"".join(f"<p>{t}</p>" for t in texts)}</div></div>'
        comments = (
            '<div id="comments"><h3>2 comments</h3><p>May they rest in peace.</p><p>You must be logged in to post a comment.</p></div>'
            if lang == "en"
            else '<div id="comments"><h3>تعليقان</h3><p>رحمهم الله.</p><p>يجب تسجيل الدخول لإضافة تعليق.</p></div>'
        )
        out.append((f"{lang}-blog", wordpress(head, post + comments, lang), slug))
        brief = f'<div class="post hentry"><h1 class="entry-title">{head}</h1><div class="entry-content"><p>{texts[0]}</p></div></div>'
        out.append((f"{lang}-blog-brief-comments", wordpress(head, brief + comments, lang), slug))
        widget = f'<div class="widget"><h2>{"Recent posts" if lang == "en" else "أحدث المقالات"}</h2><ul>{stories(titles)}</ul></div>'
        out.append((f"{lang}-blog-brief-widget-bar", wordpress(head, brief + bar, lang, widget), slug))
        out.append((f"{lang}-modern", modern(head, f"<h1>{head}</h1>{wrapped(texts)}", lang, tail=bar), slug))
        out.append(
            (
                f"{lang}-modern-brief",
                modern(head, f"<article><h1>{head}</h1>{wrapped(texts[:1])}</article>", lang, tail=bar),
                slug,
            )
        )
        out.append((f"{lang}-modern-no-h1", modern(head, f"<h2>{head}</h2>{wrapped(texts[:3])}", lang), slug))
        promo = (
            "Harbour Wire is free to read. If you can, become a member and help us keep reporting."
            if lang == "en"
            else "القراءة في موقعنا مجانية. إن استطعت فادعم عملنا الصحفي وتابع قناتنا على تلغرام."
        )
        out.append(
            (
                f"{lang}-modern-promo",
                modern(
                    head,
                    f"<h1>{head}</h1>{wrapped(texts[:4])}<div class='css-box'><p>{promo}</p></div><ul>{stories(titles)}</ul>",
                    lang,
                ),
                slug,
            )
        )
        out.append((f"{lang}-pre", plain(head, f"<h1>{head}</h1><pre>{chr(10).join(texts)}</pre>", lang), slug))
        out.append(
            (
                f"{lang}-print",
                plain(head, f"<center><b>{head}</b></center><br>{'<br><br>'.join(texts[:3])}", lang),
                "/print.php?id=9912",
            )
        )
        feed = "".join(f'<section id="t{n}"><h2>1{n}:3{n}</h2><p>{t}</p></section>' for n, t in enumerate(texts))
        out.append((f"{lang}-live", modern(head, f"<h1>{head}</h1>{feed}", lang), "/live/zaytoun-strike-live"))
        topic = "Reports on the Zaytoun quarter" if lang == "en" else "تقارير عن حي الزيتون"
        out.append(
            (f"{lang}-topic", modern(topic, f"<h1>{topic}</h1><ul>{stories(titles)}</ul>", lang), "/topic/zaytoun")
        )
        dead = "".join(
            f"<tr><td>{n}</td><td>{name}</td><td>{20 + n}</td></tr>"
            for n, name in enumerate(
                ["Nuha Barakeh", "Sami Barakeh", "Jad Barakeh", "Hala Qasto", "Munir Saleh"]
                if lang == "en"
                else ["نهى بركة", "سامي بركة", "جاد بركة", "هالة قسطو", "منير صالح"]
            )
        )
        listing = "The dead of Zaytoun, 10 June" if lang == "en" else "قتلى حي الزيتون في العاشر من حزيران"
        out.append(
            (
                f"{lang}-names",
                wordpress(listing, f"<div class=post><h1>{listing}</h1><table>{dead}</table></div>", lang),
                "/lists/zaytoun-10-june",
            )
        )
        caption = (
            "Neighbours carry a wounded man from the ruins on Thursday."
            if lang == "en"
            else "جيران يحملون جريحاً من بين الأنقاض يوم الخميس."
        )
        out.append(
            (
                f"{lang}-photo",
                modern(
                    head, f"<h1>{head}</h1><figure><img src=a.jpg><figcaption>{caption}</figcaption></figure>", lang
                ),
                "/photos/4471",
            )
        )
    statement = [
        "We condemn in the strongest terms the strike that killed our colleague Nuha Barakeh and her children on Tuesday.",
        "Our staff in Harbour City work under conditions that no one should have to bear, and we ask all parties to protect them.",
        "We will continue to serve our patients. You can honour her memory by demanding an inquiry.",
    ]
    out.append(
        (
            "en-statement",
            wordpress(
                "Statement on the death of a colleague",
                f"<div class=post><h1>Statement on the death of a colleague</h1>{''.join(f'<p>{t}</p>' for t in statement)}</div>",
            ),
            "/statements/colleague",
        )
    )
    about_walls = [
        "The town's only news site put up a paywall on Monday, and within an hour readers complained that they could not see the lists of the missing.",
        "“Subscribe to continue reading” appeared over the names of the dead, a message the editor called a mistake of the new software.",
        "By noon the lists were open again. The editor said that reports on people killed or missing would always stay free for everyone.",
        "The site lost its advertisers in the second year of the war and lives on gifts from abroad, which have become fewer.",
    ]
    out.append(
        (
            "en-about-paywall",
            modern(
                "Site opens its lists again after paywall mishap",
                f"<h1>Site opens its lists again after paywall mishap</h1>{wrapped(about_walls)}",
            ),
            "/media/site-opens-lists-paywall",
        )
    )
    about_blocks = [
        "The regulator blocked access to four news sites on Sunday, among them the page on which families publish the names of detainees.",
        "Readers in the capital saw only the sentence “This site is not available in your country”. Abroad the pages opened as before.",
        "The order cites a law on rumours. Lawyers said that no court had been asked, and that the ministry gave no date for its end.",
        "Two of the sites moved to new addresses the same evening. The families said that they would print the list and hang it in mosques and churches.",
    ]
    out.append(
        (
            "en-about-block",
            wordpress(
                "Four news sites blocked",
                f"<div class=post><h1>Four news sites blocked</h1>{''.join(f'<p>{t}</p>' for t in about_blocks)}</div>",
            ),
            "/2031/06/four-sites-blocked",
        )
    )
    about_ar = [
        "حجبت الهيئة الناظمة أربعة مواقع إخبارية يوم الأحد، من بينها الصفحة التي تنشر فيها عائلات أسماء المحتجزين منذ سنوات.",
        "ولم ير القراء في العاصمة سوى عبارة «هذا الموقع غير متاح في بلدك»، فيما ظلت الصفحات تفتح في الخارج كما كانت من قبل.",
        "ويستند القرار إلى قانون الشائعات، وقال محامون إن أي محكمة لم تُستشر وإن الوزارة لم تحدد موعداً لانتهاء العمل به.",
        "وانتقل موقعان إلى عنوانين جديدين في المساء نفسه، وقالت العائلات إنها ستطبع القائمة وتعلقها في المساجد والكنائس.",
    ]
    out.append(
        (
            "ar-about-block",
            wordpress(
                "حجب أربعة مواقع إخبارية",
                f"<div class=post><h1>حجب أربعة مواقع إخبارية</h1>{''.join(f'<p>{t}</p>' for t in about_ar)}</div>",
                "ar",
            ),
            "/2031/06/70021",
        )
    )
    about_bots = [
        "Thousands of invented accounts spread the claim that nobody died in Zaytoun, a study of posts from the week after the strike says.",
        "The authors looked for robots by the hours at which accounts wrote. No human being, they say, posts every four minutes for three days.",
        "The platform removed two hundred accounts on Friday. It did not say who had made them or why they had passed its checks.",
    ]
    out.append(
        (
            "en-about-robots",
            modern(
                "Robots denied the dead of Zaytoun, study says",
                f"<h1>Robots denied the dead of Zaytoun, study says</h1>{wrapped(about_bots)}",
            ),
            "/tech/robots-denied-zaytoun",
        )
    )
    out.append(
        (
            "ar-about-login",
            modern(
                "موظفو الإغاثة يفقدون حساباتهم بعد مصادرة الهواتف",
                f"<h1>موظفو الإغاثة يفقدون حساباتهم بعد مصادرة الهواتف</h1>{wrapped(['صودرت هواتف أحد عشر موظف إغاثة عند حاجز الشرق الأسبوع الماضي، ومعها رموز الدخول إلى قوائم المستفيدين كلها.', 'وقال مدير المنظمة إن كلمات المرور غُيّرت خلال ساعة، وإن أحداً لم يسجل الدخول إلى الحسابات من أجهزة غريبة حتى الآن.', 'وطالبت المنظمة بإعادة الهواتف فوراً، وأوقفت توزيع السلال الغذائية في ثلاث قرى إلى حين مراجعة القوائم.'])}",
                "ar",
            ),
            "/news/88123",
        )
    )
    out.append(
        (
            "en-front-asked",
            modern("Harbour Wire: news of the coast", f"<ul>{stories(EN_STORIES)}</ul>", tail=consent_bar),
            "/",
        )
    )
    out.append(
        (
            "ar-front-asked",
            modern("سلك الميناء: أخبار الساحل", f"<ul>{stories(AR_STORIES)}</ul>", "ar", tail=consent_bar_ar),
            "/",
        )
    )
    return out


def walls() -> list[tuple[str, str, str, str, str, int]]:
    """Name, page, kind, asked, final (empty for the same), status."""
    item, item_ar = "/2031/06/12/nine-bodies-found-under-apartment-block", "/2031/06/12/98123"
    out: list[tuple[str, str, str, str, str, int]] = []

    def add(name: str, html: str, kind: str, final: str = "", status: int = 200) -> None:
        out.append((name, html, kind, item_ar if name.startswith("ar") else item, final, status))

    # log-in
    add(
        "en-login-oauth",
        modern(
            "Welcome",
            "<div><h1>Get the whole picture</h1><p>Join Harbour Wire today.</p><button>Sign up with Google</button><button>Sign up with phone</button><p>Have an account already? Log in</p></div>",
        ),
        "login-wall",
    )
    add(
        "en-login-gate",
        modern(
            EN_HEAD,
            f"<h1>{EN_HEAD}</h1><p>{EN_TEXT[0]}</p><div><h2>Log in to keep reading</h2><p>It's free. Registration takes a minute.</p><input type=email></div>",
        ),
        "login-wall",
    )
    add(
        "en-login-post",
        plain(
            "Facepage",
            "<div><h2>You must log in to continue.</h2><form>Email or phone <input name=email> <input type=password><button>Log In</button><a href='/r'>Forgotten account?</a></form></div>",
        ),
        "login-wall",
    )
    add(
        "en-login-basic",
        plain(
            "401",
            "<h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p>",
        ),
        "login-wall",
        status=401,
    )
    add(
        "en-login-moved",
        wordpress("Members", "<form><label>Name</label><input><label>Key</label><input type=password></form>"),
        "login-wall",
        "/wp-login.php?redirect_to=x",
    )
    add(
        "ar-login-gate",
        modern(
            AR_HEAD,
            f"<h1>{AR_HEAD}</h1><p>{AR_TEXT[0]}</p><div><h2>سجّل دخولك لمتابعة القراءة</h2><p>التسجيل مجاني ولا يستغرق سوى دقيقة.</p></div>",
            "ar",
        ),
        "login-wall",
    )
    add(
        "ar-login-post",
        plain(
            "دخول",
            "<div><h2>يجب عليك تسجيل الدخول أولاً</h2><form>البريد أو الهاتف <input> <input type=password><button>دخول</button><a href='/r'>نسيت كلمة السر؟</a></form></div>",
            "ar",
        ),
        "login-wall",
    )
    add(
        "ar-login-members",
        wordpress(
            "منطقة الأعضاء",
            "<h1>منطقة الأعضاء</h1><p>هذا القسم متاح للأعضاء المسجلين في الموقع. انضم إلينا الآن.</p>",
            "ar",
        ),
        "login-wall",
    )
    # consent
    add(
        "en-consent-pay",
        modern(
            "Harbour Wire",
            "<h1>Read Harbour Wire with advertising or ad-free</h1><p>With consent: continue as usual with advertising and tracking. You can revoke consent at any time.</p><p>Our partners set identifiers on your device and read them out.</p><button>Agree and continue</button><button>Take out a pure subscription</button>",
        ),
        "consent-wall",
    )
    add(
        "en-consent-host",
        plain(
            "Harbour Wire",
            "<div class=qc><h2>Harbour Wire is part of the Coastline family</h2><p>When you use our sites and apps, we use cookies. If you click 'Accept all', we and our partners will also use precise location data.</p><button>Accept all</button><button>Reject all</button><a>Manage privacy settings</a></div>",
        ),
        "consent-wall",
        "https://consent.coastline.example.net/v2/collect?sid=1",
    )
    add(
        "en-consent-long",
        plain(
            "Your choices regarding data",
            "<h1>Your choices regarding data</h1>"
            + "".join(
                f"<p>{t}</p>"
                for t in [
                    "Precise geolocation data and identification through device scanning can be used. Personalised advertising and content, advertising and content measurement, audience research and services development.",
                    "We and our 812 partners store and/or access information on a device, such as unique IDs in cookies to process personal data.",
                    "You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used.",
                ]
            )
            + "<button>ACCEPT</button><button>MORE OPTIONS</button>",
        ),
        "consent-wall",
    )
    add(
        "ar-consent-pay",
        modern(
            "سلك الميناء",
            "<h1>اقرأ مع الإعلانات أو بدونها</h1><p>بالموافقة تتابع القراءة كالمعتاد مع الإعلانات والتتبع، ويمكنك سحب موافقتك متى شئت.</p><p>يضع شركاؤنا معرّفات على جهازك ويقرؤونها.</p><button>موافق</button><button>اشتراك بلا إعلانات</button>",
            "ar",
        ),
        "consent-wall",
    )
    add(
        "ar-consent-long",
        plain(
            "إعدادات البيانات",
            "<h1>اختياراتك بشأن البيانات</h1><p>نقوم نحن وشركاؤنا بتخزين معلومات على الجهاز والوصول إليها، مثل المعرّفات الفريدة في ملفات تعريف الارتباط لمعالجة البيانات الشخصية.</p><p>يمكنك القبول أو إدارة خياراتك بالنقر أدناه.</p><button>أقبل</button><button>خيارات أخرى</button>",
            "ar",
        ),
        "consent-wall",
    )
    # robots
    add(
        "en-bot-slide",
        plain(
            "harbour-wire.example.net",
            "<div id=px-captcha></div><h1>Before we continue...</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><p>Reference ID 11aa-22bb</p>",
        ),
        "bot-check",
    )
    add(
        "en-bot-denied",
        plain(
            "Access Denied",
            '<H1>Access Denied</H1>You don\'t have permission to access "http://www.harbour-wire.example.net/" on this server.<P>Reference #18.c4b1.1718',
        ),
        "bot-check",
    )
    add(
        "en-bot-js",
        plain(
            "Just a moment...",
            "<div class=main-wrapper><h1>harbour-wire.example.net</h1><p>Verifying you are human. This may take a few seconds.</p><noscript>Enable JavaScript and cookies to continue</noscript></div><script src='/cdn-cgi/challenge-platform/h/b/orchestrate.js'></script>",
        ),
        "bot-check",
        status=403,
    )
    add(
        "en-bot-traffic",
        plain(
            "Sorry...",
            "<p><b>About this page</b><br>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.</p><div class=g-recaptcha></div>",
        ),
        "bot-check",
        "/sorry/index?continue=x",
    )
    add(
        "ar-bot-slide",
        plain(
            "تحقق",
            "<h1>قبل أن نتابع</h1><p>اضغط مطولاً لتأكيد أنك إنسان ولست برنامجاً آلياً.</p><div class=h-captcha></div>",
            "ar",
        ),
        "bot-check",
    )
    add(
        "ar-bot-wait",
        plain(
            "يرجى الانتظار",
            "<p>جارٍ فحص اتصالك بالموقع. لن يستغرق ذلك سوى بضع ثوان.</p><script src=/a.js></script>",
            "ar",
        ),
        "bot-check",
    )
    # place
    add(
        "en-geo-eu",
        plain(
            "Unavailable due to legal reasons",
            "<h2>We are sorry</h2><p>Readers in most European countries cannot open Harbour Wire at present. We keep looking for ways to offer you our journalism there.</p>",
        ),
        "geo-block",
        status=451,
    )
    add(
        "en-geo-video",
        modern(
            "Video", "<h1>Video unavailable</h1><p>The uploader has not made this video available in your country.</p>"
        ),
        "geo-block",
    )
    add(
        "en-geo-order",
        plain(
            "Notice",
            "<h1>Access to this website is restricted</h1><p>In accordance with decision no. 17 of the Communications Commission access to this information resource has been restricted.</p>",
        ),
        "geo-block",
    )
    add(
        "ar-geo-order",
        plain(
            "تنبيه",
            "<h1>الوصول إلى هذا الموقع مقيد</h1><p>عملاً بقرار هيئة الاتصالات رقم 17 تم تقييد الوصول إلى هذا الموقع.</p>",
            "ar",
        ),
        "geo-block",
    )
    add(
        "ar-geo-video",
        modern("فيديو", "<h1>الفيديو غير متاح</h1><p>لم يُتح صاحب المقطع مشاهدته في بلدك.</p>", "ar"),
        "geo-block",
    )
    # stubs
    add(
        "en-pay-fade",
        modern(
            EN_HEAD,
            f"<article><h1>{EN_HEAD}</h1>{wrapped(EN_TEXT[:2])}<div><h3>Keep reading with a Harbour Wire subscription</h3><p>Full access to every story. Cancel anytime.</p><a href=/s>See my options</a></div></article>",
        ),
        "paywall-stub",
    )
    add(
        "en-pay-meter",
        modern(
            EN_HEAD,
            f"<article><h1>{EN_HEAD}</h1>{wrapped(EN_TEXT[:1])}</article><div role=dialog><p>You've read your last free article this month.</p><button>Subscribe for €1</button></div>",
            head='<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
        ),
        "paywall-stub",
    )
    add(
        "en-pay-premium",
        wordpress(
            EN_HEAD,
            f"<div class=post><h1>{EN_HEAD}</h1><p>{EN_TEXT[0]}</p><p>The rest of this post is for paying supporters.</p><a href=/join>Upgrade to paid</a></div>",
        ),
        "paywall-stub",
    )
    add(
        "ar-pay-fade",
        modern(
            AR_HEAD,
            f"<article><h1>{AR_HEAD}</h1>{wrapped(AR_TEXT[:2])}<div><h3>أكمل القراءة مع اشتراك سلك الميناء</h3><p>وصول كامل إلى جميع المقالات.</p></div></article>",
            "ar",
        ),
        "paywall-stub",
    )
    add(
        "ar-pay-premium",
        wordpress(
            AR_HEAD,
            f"<div class=post><h1>{AR_HEAD}</h1><p>{AR_TEXT[0]}</p><p>بقية هذا المقال متاحة للمشتركين.</p></div>",
            "ar",
        ),
        "paywall-stub",
    )
    # lost
    add(
        "en-lost-joke",
        modern(
            "Uh oh",
            f"<h1>This page has wandered off</h1><p>Try one of these instead:</p><ul>{stories(EN_STORIES)}</ul>",
        ),
        "soft-404",
    )
    add(
        "en-lost-blog",
        wordpress(
            "Page not found",
            "<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><h2>Most used categories</h2><ul><li><a href=/a>Reports</a> (12)<li><a href=/b>Lists</a> (3)</ul>",
        ),
        "soft-404",
    )
    add("en-lost-short", plain("Error", "<p>Invalid article ID.</p>"), "soft-404")
    add(
        "en-lost-search",
        modern(
            "Search",
            f"<h1>Sorry, we could not find what you were looking for</h1><p>0 results for “nine bodies”</p><ul>{stories(EN_STORIES)}</ul>",
        ),
        "soft-404",
    )
    add(
        "en-lost-moved",
        modern("Not here", "<p>We've redesigned our site and this story did not make the move.</p>"),
        "soft-404",
        "/404.html",
    )
    add(
        "ar-lost-blog",
        wordpress(
            "الصفحة غير موجودة",
            "<h1>عفواً! تعذر العثور على هذه الصفحة.</h1><p>يبدو أنه لم يتم العثور على شيء في هذا الموقع. هل تجرب البحث؟</p>",
            "ar",
        ),
        "soft-404",
    )
    add(
        "ar-lost-joke",
        modern(
            "لا شيء هنا",
            f"<h1>يبدو أنك ضللت الطريق</h1><p>جرب أحد هذه الأخبار:</p><ul>{stories(AR_STORIES)}</ul>",
            "ar",
        ),
        "soft-404",
    )
    add("ar-lost-short", plain("خطأ", "<p>رقم الخبر غير صحيح.</p>", "ar"), "soft-404")
    # gone
    add(
        "en-gone-channel",
        plain("Telegraph", "<div><p>This channel can’t be displayed because it violated local laws.</p></div>"),
        "not-available",
    )
    add("en-gone-video", modern("Video", "<h1>This video has been removed by the uploader</h1>"), "not-available")
    add(
        "en-gone-hosting",
        plain(
            "harbour-wire.example.net",
            "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>",
        ),
        "not-available",
    )
    add(
        "en-gone-parked",
        plain(
            "harbour-wire.example.net",
            "<p>harbour-wire.example.net - This domain may be for sale. Related searches: <a href=/1>Flights to the coast</a> <a href=/2>Cheap car insurance</a> <a href=/3>Harbour hotels</a></p>",
        ),
        "not-available",
    )
    add(
        "en-gone-error",
        plain(
            "Application error",
            "<p>A fatal error has occurred while loading this application.</p><p>Fatal error: Uncaught PDOException in /var/www/db.php:12</p>",
        ),
        "not-available",
    )
    add(
        "en-gone-nginx",
        plain("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>"),
        "not-available",
        status=502,
    )
    add(
        "ar-gone-channel",
        plain("تلغراف", "<p>لا يمكن عرض هذه القناة لأنها خالفت القوانين المحلية.</p>", "ar"),
        "not-available",
    )
    add("ar-gone-video", modern("فيديو", "<h1>أزال صاحب المقطع هذا الفيديو</h1>", "ar"), "not-available")
    add(
        "ar-gone-soon",
        plain("سلك الميناء", "<h1>الموقع متوقف مؤقتاً</h1><p>نعمل على تحسينه وسنعود إليكم قريباً.</p>", "ar"),
        "not-available",
    )
    # shells
    add(
        "en-shell-angular",
        plain(
            "HarbourWeb",
            "<app-root></app-root><script src=runtime.js type=module></script><script src=main.js type=module></script>",
        ),
        "script-shell",
    )
    add(
        "en-shell-spinner",
        modern(
            EN_HEAD,
            "<div class=spinner role=status><span>Loading…</span></div>",
            head='<meta property="og:type" content="article">',
        ),
        "script-shell",
    )
    add(
        "en-shell-noscript",
        plain(
            "Posts",
            "<div id=react-root></div><noscript><p>We've detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser.</p></noscript><script src=/m.js></script>",
        ),
        "script-shell",
    )
    add(
        "en-shell-redirect",
        plain("Redirecting", "<p>You are being redirected…</p><script>location='x'</script>"),
        "script-shell",
    )
    add("ar-shell-spinner", modern(AR_HEAD, "<div class=spinner>جارٍ التحميل…</div>", "ar"), "script-shell")
    add(
        "ar-shell-noscript",
        plain(
            "منشورات",
            "<div id=app></div><noscript>يعمل هذا الموقع بجافا سكريبت. يرجى تفعيله.</noscript><script src=/m.js></script>",
            "ar",
        ),
        "script-shell",
    )
    # front pages
    add(
        "en-front-moved",
        modern("Harbour Wire: news of the coast", f"<h2>Top stories</h2><ul>{stories(EN_STORIES)}</ul>"),
        "home-page",
        "/",
    )
    add("en-front-section", modern("Coast", f"<h1>Coast</h1><ul>{stories(EN_STORIES)}</ul>"), "home-page", "/coast")
    add(
        "en-front-silent",
        modern(
            "Harbour Wire",
            f"<h1><a href='/story/0'>{EN_STORIES[0]}</a></h1><p>Traders say stocks will last a week.</p><ul>{stories(EN_STORIES)}</ul>",
        ),
        "home-page",
    )
    add(
        "en-front-canonical",
        wordpress(
            "Home",
            "".join(
                f'<div class="post"><h2><a href="/p/{n}">{t}</a></h2><p>Read the full report here.</p></div>'
                for n, t in enumerate(EN_STORIES)
            ),
        ).replace("</head>", f'<link rel=canonical href="{HOST}/"></head>'),
        "home-page",
    )
    add(
        "ar-front-moved",
        modern("سلك الميناء", f"<h2>أهم الأخبار</h2><ul>{stories(AR_STORIES)}</ul>", "ar"),
        "home-page",
        "/ar",
    )
    add("ar-front-silent", modern("سلك الميناء", f"<ul>{stories(AR_STORIES)}</ul>", "ar"), "home-page")
    return out


def pages() -> list[MadePage]:
    """Give the set, in a fixed order."""
    made = [MadePage(name, html, HOST + asked, HOST + asked, 200, "") for name, html, asked in good()]
    for name, html, kind, asked, final, status in walls():
        to = final if "://" in final else HOST + (final or asked)
        made.append(MadePage(name, html, HOST + asked, to, status, kind))
    return made
