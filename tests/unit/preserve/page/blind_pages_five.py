# ruff: noqa: E501 - a sentence of an invented page is one line
"""A fifth blind set, the plain kind: what a tester makes up who thinks of walls and articles as everybody knows them."""

from __future__ import annotations

from made_page import MadePage

PAGES = []
ART = "https://citydesk.example/articles/{}-strike-on-market"
AR = "https://nashra.example/akhbar/{}"


def add(name, wall, html, asked=None, final=None, status=200):
    asked = asked or (AR if name.startswith("ar") else ART).format(600 + len(PAGES))
    PAGES.append(MadePage(name, html, asked, final or asked, status, wall))


def en(title, body, nav=True):
    top = '<nav><a href="/">Home</a><a href="/world">World</a><a href="/about">About</a></nav>' if nav else ""
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>{top}{body}<footer>© City Desk</footer></body></html>'


def ar(title, body, nav=True):
    top = '<nav><a href="/">الرئيسية</a><a href="/world">العالم</a><a href="/about">من نحن</a></nav>' if nav else ""
    return f'<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title}</title></head><body>{top}{body}<footer>© النشرة</footer></body></html>'


def p(*texts):
    return "".join(f"<p>{t}</p>" for t in texts)


S = (
    (
        "Strike on market kills 14",
        (
            "An air strike on the central market of Deir Sawan killed 14 people and wounded 32 on Monday, the civil defence said.",
            "Rescuers were still pulling bodies from the rubble in the evening. Among the dead were two women who sold bread.",
            "The government denied that its planes were in the area.",
        ),
    ),
    (
        "Mass grave found near Tell Harba",
        (
            "Investigators have found a mass grave with at least 40 bodies near Tell Harba, an official of the missing persons' institute said on Wednesday.",
            "Relatives had pointed to the place for years. The remains will be compared with samples given by 212 families.",
        ),
    ),
    (
        "UN condemns attack on aid workers",
        (
            "The United Nations on Friday condemned the killing of three aid workers whose car was shot at on the road to Merqab.",
            '"Humanitarians are not a target," the coordinator said in a statement.',
            "It was the second attack this month.",
        ),
    ),
    (
        "Town holds vote under fire",
        (
            "Residents of Ras Nabaa voted on Sunday while shells fell on its outskirts, the election commission said.",
            "Turnout was 31 per cent by noon. Two polling stations were moved to cellars.",
            "The count is expected on Tuesday.",
        ),
    ),
    (
        "Price of bread rises again",
        (
            "The price of a loaf rose by a quarter this week, the third rise since March, traders in the capital said.",
            "The ministry of supply blames the exchange rate.",
        ),
    ),
)
T = (
    (
        "مقتل 14 في غارة على سوق",
        (
            "قتل 14 شخصاً وأصيب 32 بغارة جوية على السوق المركزي في دير صوان الاثنين، بحسب الدفاع المدني.",
            "وكانت فرق الإنقاذ لا تزال تنتشل الجثث من تحت الأنقاض مساء، ومن بين القتلى بائعتا خبز.",
            "ونفت الحكومة وجود طائراتها في المنطقة.",
        ),
    ),
    (
        "العثور على مقبرة جماعية قرب تل حربا",
        (
            "عثر محققون على مقبرة جماعية تضم أربعين جثة على الأقل قرب تل حربا، وفق ما أعلن مسؤول في هيئة المفقودين الأربعاء.",
            "وستقارن الرفات بعينات قدمتها 212 عائلة.",
        ),
    ),
    (
        "الأمم المتحدة تدين استهداف عمال إغاثة",
        (
            "دانت الأمم المتحدة الجمعة مقتل ثلاثة من عمال الإغاثة أطلقت النار على سيارتهم على طريق المرقب.",
            "وقال المنسق إن العاملين في المجال الإنساني ليسوا هدفاً.",
        ),
    ),
    (
        "بلدة تنتخب تحت القصف",
        (
            "أدلى سكان رأس النبع بأصواتهم الأحد فيما كانت القذائف تسقط على أطرافها.",
            "وبلغت نسبة المشاركة 31 في المئة حتى الظهر.",
        ),
    ),
    (
        "سعر الخبز يرتفع مجدداً",
        (
            "ارتفع سعر الرغيف بمقدار الربع هذا الأسبوع، وهو الارتفاع الثالث منذ آذار، كما قال تجار في العاصمة.",
            "وتعزو وزارة التموين ذلك إلى سعر الصرف.",
        ),
    ),
)
L = "".join(
    f'<div class="item"><h3><a href="/articles/{n}">{t} and what comes next</a></h3></div>'
    for n, (t, _) in enumerate(S * 2)
)
M = "".join(
    f'<div class="item"><h3><a href="/akhbar/{n}">{t} وما بعد ذلك</a></h3></div>' for n, (t, _) in enumerate(T * 2)
)
for n, (title, texts) in enumerate(S):
    add(
        f"en article {n}",
        "",
        en(f"{title} - City Desk", f"<article><h1>{title}</h1><time>2024-05-0{n + 1}</time>{p(*texts)}</article>"),
    )
    add(f"en bare article {n}", "", en(title, f"<h1>{title}</h1>{p(*texts)}", nav=False))
for n, (title, texts) in enumerate(T):
    add(
        f"ar article {n}",
        "",
        ar(f"{title} - النشرة", f"<article><h1>{title}</h1><time>2024-05-0{n + 1}</time>{p(*texts)}</article>"),
    )
    add(f"ar bare article {n}", "", ar(title, f"<h1>{title}</h1>{p(*texts)}", nav=False))
add(
    "en cookie bar",
    "",
    en(
        S[0][0], f'<div class="cookie">This site uses cookies. <button>OK</button></div><h1>{S[0][0]}</h1>{p(*S[0][1])}'
    ),
)
add(
    "en cookie bar at the end",
    "",
    en(
        S[4][0],
        f"<h1>{S[4][0]}</h1>{p(*S[4][1])}<div>We use cookies to improve your experience. By continuing you accept our cookie policy. <a href=#>Accept</a></div>",
    ),
)
add(
    "en log-in link and comments",
    "",
    en(S[2][0], f"<h1>{S[2][0]}</h1>{p(*S[2][1])}<h3>Comments</h3><p>Log in to comment.</p>"),
)
add(
    "en subscription box",
    "",
    en(
        S[1][0],
        f'<h1>{S[1][0]}</h1>{p(*S[1][1])}<div class="subscribe"><p>Subscribe to our newsletter</p><form><input type=email></form></div>',
    ),
)
add("en related stories", "", en(S[3][0], f"<h1>{S[3][0]}</h1>{p(*S[3][1])}<h2>Related</h2>{L}"))
add(
    "en about a site taken down",
    "",
    en(
        "News site taken offline",
        "<h1>News site taken offline</h1>"
        + p(
            'The site of the Ras Nabaa Post was taken offline on Thursday; readers saw "404 - page not found".',
            "Its editor, Samer Odeh, said that the server had been seized by police.",
        ),
    ),
)
add("en home asked for", "", en("City Desk", f"<h2>Latest</h2>{L}"), "https://citydesk.example/")
add("en short", "", en("Blast in Merqab", "<h1>Blast in Merqab</h1><p>A blast killed two policemen in Merqab.</p>"))
add(
    "ar cookie bar",
    "",
    ar(
        T[0][0],
        f'<div class="cookie">يستخدم هذا الموقع ملفات الارتباط <button>موافق</button></div><h1>{T[0][0]}</h1>{p(*T[0][1])}',
    ),
)
add(
    "ar cookie words at the end",
    "",
    ar(
        T[4][0],
        f"<h1>{T[4][0]}</h1>{p(*T[4][1])}<div>نستخدم ملفات تعريف الارتباط لتحسين تجربتك. <a href=#>قبول</a></div>",
    ),
)
add("ar comments", "", ar(T[2][0], f"<h1>{T[2][0]}</h1>{p(*T[2][1])}<h3>التعليقات</h3><p>سجل الدخول للتعليق.</p>"))
add("ar related stories", "", ar(T[3][0], f"<h1>{T[3][0]}</h1>{p(*T[3][1])}<h2>مواضيع ذات صلة</h2>{M}"))
add("ar home asked for", "", ar("النشرة", f"<h2>الأحدث</h2>{M}"), "https://nashra.example/")
add("ar short", "", ar("انفجار في المرقب", "<h1>انفجار في المرقب</h1><p>قتل شرطيان بانفجار في المرقب.</p>"))
add(
    "ar about a site",
    "",
    ar(
        "حجب موقع",
        "<h1>إغلاق موقع إخباري</h1>"
        + p(
            "أغلق موقع بريد رأس النبع الخميس وصار قراؤه يرون عبارة «الصفحة غير موجودة».",
            "وقال رئيس تحريره سامر عودة إن الشرطة صادرت الخادم.",
        ),
    ),
)
W = (
    (
        "log in",
        "login-wall",
        "Log in",
        "<h1>Log in</h1><form><input name=user><input type=password name=pass><button>Log in</button></form>",
    ),
    (
        "sign in to continue",
        "login-wall",
        "Sign in",
        "<h1>Sign in to continue</h1><p>You need an account to read this article.</p><form><input type=email><input type=password></form><a>Forgot password?</a>",
    ),
    ("please log in", "login-wall", "City Desk", "<p>Please log in or create an account to view this content.</p>"),
    (
        "members",
        "login-wall",
        "Members only",
        "<h1>Members only</h1><p>This page is only available to registered members.</p>",
    ),
    (
        "social",
        "login-wall",
        "Facebook",
        "<h2>You must log in first.</h2><form><input placeholder='Email or phone'><input type=password><button>Log In</button></form><a>Create new account</a>",
    ),
    (
        "consent",
        "consent-wall",
        "Cookies",
        "<h1>We value your privacy</h1><p>We and our partners use cookies to store and access personal data.</p><button>Accept all</button><button>Reject all</button>",
    ),
    (
        "consent before",
        "consent-wall",
        "Before you continue",
        "<h1>Before you continue</h1><p>Please choose whether to accept cookies.</p><button>I agree</button>",
    ),
    (
        "consent manage",
        "consent-wall",
        "Privacy settings",
        "<p>To use this website, please accept our use of cookies and similar technologies.</p><button>Accept</button><button>Manage preferences</button>",
    ),
    ("404", "soft-404", "404 Not Found", "<h1>404</h1><p>Page not found</p>"),
    (
        "404 sorry",
        "soft-404",
        "Page not found",
        "<h1>Sorry, we couldn't find that page</h1><p>The page may have been moved or deleted.</p><a href=/>Go to homepage</a>",
    ),
    ("404 with list", "soft-404", "Not found", f"<h1>Page not found</h1><p>Here are some of our latest stories</p>{L}"),
    ("article gone", "soft-404", "City Desk", "<p>This article is no longer available.</p>"),
    ("removed", "not-available", "Removed", "<h1>Content removed</h1><p>This content has been removed.</p>"),
    (
        "unavailable",
        "not-available",
        "Unavailable",
        "<h1>This page isn't available</h1><p>The link may be broken, or the page may have been removed.</p>",
    ),
    ("video", "not-available", "Video", "<p>This video is unavailable.</p>"),
    ("maintenance", "not-available", "Maintenance", "<h1>Site under maintenance</h1><p>We'll be back shortly.</p>"),
    ("suspended", "not-available", "Suspended", "<h1>This account has been suspended</h1>"),
    ("server", "not-available", "Error", "<h1>500 Internal Server Error</h1>"),
    ("captcha", "bot-check", "Verify", "<h1>Verify you are human</h1><div class=g-recaptcha></div>"),
    ("moment", "bot-check", "Just a moment...", "<p>Checking your browser before accessing the site.</p>"),
    (
        "denied",
        "bot-check",
        "Access denied",
        "<h1>Access denied</h1><p>You do not have permission to view this page.</p>",
    ),
    ("geo", "geo-block", "Not available", "<p>This content is not available in your country.</p>"),
    (
        "paywall",
        "paywall-stub",
        "Strike on market kills 14",
        f"<h1>Strike on market kills 14</h1><p>{S[0][1][0][:60]}...</p><p>Subscribe to read the full article.</p>",
    ),
    ("shell", "script-shell", "City Desk", '<div id="root"></div><script src="/bundle.js"></script>'),
    (
        "shell with words",
        "script-shell",
        "City Desk",
        '<noscript>Please enable JavaScript to view this page.</noscript><div id="app"></div><script src="/app.js"></script>',
    ),
    ("loading", "script-shell", "Loading", '<div id="app">Loading...</div><script src="/app.js"></script>'),
    ("empty", "script-shell", "", ""),
)
for name, wall, title, body in W:
    add(f"en {name}", wall, en(title, body, nav=name not in ("shell", "empty", "loading", "moment", "captcha")))
V = (
    (
        "log in",
        "login-wall",
        "تسجيل الدخول",
        "<h1>تسجيل الدخول</h1><form><input name=u><input type=password><button>دخول</button></form>",
    ),
    ("please log in", "login-wall", "النشرة", "<p>يرجى تسجيل الدخول أو إنشاء حساب لعرض هذا المحتوى.</p>"),
    ("members", "login-wall", "للأعضاء", "<h1>للأعضاء فقط</h1><p>هذه الصفحة متاحة للأعضاء المسجلين فقط.</p>"),
    (
        "consent",
        "consent-wall",
        "ملفات الارتباط",
        "<h1>نحن نقدر خصوصيتك</h1><p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لتخزين البيانات الشخصية.</p><button>قبول الكل</button><button>رفض الكل</button>",
    ),
    (
        "consent before",
        "consent-wall",
        "قبل المتابعة",
        "<h1>قبل المتابعة</h1><p>يرجى اختيار قبول ملفات تعريف الارتباط أو رفضها.</p><button>أوافق</button>",
    ),
    ("404", "soft-404", "404", "<h1>404</h1><p>الصفحة غير موجودة</p>"),
    (
        "404 sorry",
        "soft-404",
        "غير موجودة",
        "<h1>عذراً، لم نعثر على الصفحة</h1><p>ربما نقلت الصفحة أو حذفت.</p><a href=/>العودة إلى الرئيسية</a>",
    ),
    ("404 with list", "soft-404", "غير موجودة", f"<h1>الصفحة غير موجودة</h1><p>إليك أحدث الأخبار</p>{M}"),
    ("article gone", "soft-404", "النشرة", "<p>هذا المقال لم يعد متاحاً.</p>"),
    ("removed", "not-available", "محذوف", "<p>تم حذف هذا المحتوى.</p>"),
    ("unavailable", "not-available", "غير متاح", "<h1>هذه الصفحة غير متاحة</h1>"),
    ("maintenance", "not-available", "صيانة", "<h1>الموقع قيد الصيانة</h1><p>سنعود قريباً.</p>"),
    ("captcha", "bot-check", "تحقق", "<h1>تحقق من أنك إنسان</h1>"),
    ("denied", "bot-check", "ممنوع", "<h1>الوصول مرفوض</h1><p>ليس لديك إذن لعرض هذه الصفحة.</p>"),
    ("geo", "geo-block", "غير متاح", "<p>هذا المحتوى غير متوفر في بلدك.</p>"),
    (
        "paywall",
        "paywall-stub",
        "مقتل 14",
        f"<h1>مقتل 14 في غارة على سوق</h1><p>{T[0][1][0][:50]}...</p><p>اشترك لقراءة المقال كاملاً.</p>",
    ),
    ("shell", "script-shell", "النشرة", '<div id="root"></div><script src="/bundle.js"></script>'),
    (
        "shell with words",
        "script-shell",
        "النشرة",
        '<noscript>يرجى تفعيل جافا سكريبت لعرض هذه الصفحة.</noscript><div id="app"></div><script src="/app.js"></script>',
    ),
    ("loading", "script-shell", "تحميل", '<div id="app">جار التحميل...</div><script src="/app.js"></script>'),
)
for name, wall, title, body in V:
    add(f"ar {name}", wall, ar(title, body, nav=name not in ("shell", "loading", "captcha")))
add("en home in place", "home-page", en("City Desk", f"<h2>Latest</h2>{L}"), None, "https://citydesk.example/")
add("en home under its address", "home-page", en("City Desk - Home", f"<h2>Latest</h2>{L}"))
add("ar home in place", "home-page", ar("النشرة", f"<h2>الأحدث</h2>{M}"), None, "https://nashra.example/")
add("ar home under its address", "home-page", ar("النشرة - الرئيسية", f"<h2>الأحدث</h2>{M}"))


def pages():
    return PAGES
