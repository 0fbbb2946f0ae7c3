# ruff: noqa: E501 - a sentence of an invented page is one line
"""A third set of invented pages, judged once before anything was changed for it; templates and words are new again.

Nothing here was taken from a page that exists.
"""

from __future__ import annotations

from made_page import MadePage

SITE = "http://akhbar-sahl.example.com"
EN = (
    "Grain silo hit, four workers dead",
    [
        "Four workers died and seven were hurt when rockets struck the grain silo at Ein Safa before dawn on Monday, the farmers' union said.",
        "A fire burned until the afternoon and destroyed an estimated 900 tonnes of wheat that had been meant for bakeries in three districts.",
        "The union named the dead as Bashir Nouh, Talal Nouh, Idris Aboud and a night guard known only as Abu Samer.",
        "It is the second silo hit since April. Bakers in the region said flour would have to be brought by boat.",
    ],
)
AR = (
    "قصف صومعة حبوب ومقتل أربعة عمال",
    [
        "قضى أربعة عمال وأصيب سبعة حين ضربت صواريخ صومعة الحبوب في عين صفا قبل فجر الاثنين، كما ذكر اتحاد المزارعين.",
        "واستمر الحريق حتى العصر وأتى على نحو تسعمئة طن من القمح كانت مخصصة لأفران ثلاث مناطق في السهل.",
        "وأورد الاتحاد أسماء الضحايا: بشير نوح وطلال نوح وإدريس عبود وحارس ليلي لا يعرف إلا بأبي سامر.",
        "وهذه ثاني صومعة تقصف منذ نيسان، وقال خبازون إن الطحين سيجلب بحراً في الأيام المقبلة.",
    ],
)
LINKS_EN = [
    "Union counts its dead after silo fire",
    "Boats with flour leave the northern port",
    "What the satellite pictures of Ein Safa show",
    "Letters from readers",
    "Doctors walk two hours to a birth",
    "The river rises again near the camp",
]
LINKS_AR = [
    "الاتحاد يحصي ضحاياه بعد حريق الصومعة",
    "قوارب الطحين تغادر الميناء الشمالي",
    "ماذا تظهر صور الأقمار فوق عين صفا",
    "رسائل القراء إلى التحرير",
    "أطباء يسيرون ساعتين إلى ولادة",
    "النهر يرتفع مجدداً قرب المخيم",
]


def drupal(lang: str, title: str, content: str, block: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"><head><title>{title} | Akhbar al-Sahl</title><link rel="shortlink" href="/node/55"></head><body class="path-node">'
        f'<a href="#main" class="visually-hidden">Skip</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><a href="/" rel="home">Akhbar al-Sahl</a></header>'
        f'<nav role="navigation"><ul class="menu"><li><a href="/politics">Politics</a></li><li><a href="/people">People</a></li><li><a href="/user/login">Log in</a></li></ul></nav>'
        f'<main role="main"><div class="region-content"><div class="block-system-main-block">{content}</div></div></main><div class="region-sidebar">{block}</div></div></div></body></html>'
    )


def old_table(lang: str, title: str, content: str, links: list[str]) -> str:
    menu = "".join(f'<tr><td bgcolor="#ccc"><a href="{n}.htm">{text}</a></td></tr>' for n, text in enumerate(links))
    return f'<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY><TABLE width=800><TR><TD colspan=2><IMG src=banner.gif alt="Sahl"></TD></TR><TR><TD valign=top><TABLE>{menu}</TABLE></TD><TD>{content}</TD></TR></TABLE></BODY></HTML>'


def amp(lang: str, title: str, content: str) -> str:
    return f'<!doctype html><html amp lang="{lang}"><head><title>{title}</title><script async src="https://cdn.example.com/v0.js"></script><style amp-custom>h1{{font:1em}}</style></head><body><amp-sidebar id=s hidden><a href="/">Home</a></amp-sidebar>{content}<amp-consent id=c layout=nodisplay><div id=ui><p>We and our partners use cookies. Choose.</p><button>Accept</button><button>Reject</button></div></amp-consent></body></html>'


def post(lang: str, name: str, text: str, after: str = "") -> str:
    return f'<html lang="{lang}"><head><title>{name} on Sahlgram</title><meta property="og:type" content="article"><meta property="og:description" content="{text[:60]}"></head><body><div class="bar"><a href="/">Sahlgram</a><a href="/login">Log in</a><a href="/join">Sign up</a></div><div class="post"><div class="who">{name}</div><div class="text">{text}</div><time datetime="2031-07-07">7 Jul</time></div>{after}</body></html>'


def row(links: list[str]) -> str:
    return "".join(f'<div class="views-row"><a href="/node/{n}">{text}</a></div>' for n, text in enumerate(links))


def paras(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def good() -> list[tuple[str, str, str]]:
    out = []
    for lang, (head, texts), links in (("en", EN, LINKS_EN), ("ar", AR, LINKS_AR)):
        block = f"<h2>{'Latest' if lang == 'en' else 'الأحدث'}</h2>{row(links)}"
        bar = (
            "<div class=eu-banner><h2>Cookies</h2><p>By using our site you agree to our use of cookies.</p><button>OK, I agree</button></div>"
            if lang == "en"
            else "<div class=eu-banner><h2>الكوكيز</h2><p>باستخدامك موقعنا فإنك توافق على استخدام الكوكيز.</p><button>موافق</button></div>"
        )
        out += [
            (
                f"{lang}-node",
                drupal(lang, head, f"<h1>{head}</h1><div class=field--body>{paras(texts)}</div>", block),
                "/node/55",
            ),
            (
                f"{lang}-node-brief",
                drupal(lang, head, f"<h1>{head}</h1><div class=field--body>{paras(texts[:1])}</div>", block + bar),
                "/node/55",
            ),
            (
                f"{lang}-table",
                old_table(lang, head, f"<FONT size=5>{head}</FONT><BR>{'<BR>'.join(texts)}", links),
                "/archive/2031/070731.htm",
            ),
            (
                f"{lang}-table-brief",
                old_table(lang, head, f"<FONT size=5>{head}</FONT><BR>{texts[0]}", links),
                "/archive/2031/070732.htm",
            ),
            (
                f"{lang}-amp",
                amp(lang, head, f"<article><h1>{head}</h1>{paras(texts)}</article>"),
                "/amp/silo-hit-four-dead",
            ),
            (f"{lang}-amp-brief", amp(lang, head, f"<h1>{head}</h1><p>{texts[0]}</p>"), "/amp/silo-hit-four-dead"),
            (
                f"{lang}-post",
                post(lang, "Ein Safa Farmers" if lang == "en" else "مزارعو عين صفا", texts[0] + " " + texts[2]),
                "/p/8831",
            ),
            (
                f"{lang}-update",
                drupal(
                    lang,
                    head,
                    f"<h1>{head}</h1><div><b>06:10</b> {texts[0]}</div><div><b>08:45</b> {texts[1]}</div><div><b>11:20</b> {texts[2]}</div>"
                    + bar,
                ),
                "/live/4",
            ),
            (
                f"{lang}-bylist",
                drupal(
                    lang,
                    head,
                    f"<h1>{'Killed at Ein Safa' if lang == 'en' else 'ضحايا عين صفا'}</h1><ul><li>{'</li><li>'.join(['Bashir Nouh, 44, driver', 'Talal Nouh, 19', 'Idris Aboud, 51', 'Abu Samer, guard', 'Two unidentified'] if lang == 'en' else ['بشير نوح، ٤٤ عاماً، سائق', 'طلال نوح، ١٩ عاماً', 'إدريس عبود، ٥١ عاماً', 'أبو سامر، حارس', 'اثنان مجهولا الهوية'])}</li></ul>",
                ),
                "/node/56",
            ),
            (
                f"{lang}-tag",
                drupal(
                    lang,
                    "Silo" if lang == "en" else "صومعة",
                    f"<h1>{'Silo' if lang == 'en' else 'صومعة'}</h1>{row(links)}",
                ),
                "/tags/silo",
            ),
        ]
    out += [
        (
            "en-on-consent",
            drupal(
                "en",
                "Who may film the dead?",
                "<h1>Who may film the dead?</h1>"
                + paras(
                    [
                        "Photographers at Ein Safa asked the families for consent before they took a single picture, and two families refused.",
                        "Consent given on the day of a death is no consent, says a lawyer who has defended relatives in three such cases.",
                        "Her guide asks reporters to come back after forty days, to explain where a picture will be shown, and to accept a no.",
                    ]
                ),
            ),
            "/node/61",
        ),
        (
            "ar-on-consent",
            drupal(
                "ar",
                "من يحق له تصوير القتلى؟",
                "<h1>من يحق له تصوير القتلى؟</h1>"
                + paras(
                    [
                        "طلب المصورون في عين صفا موافقة العائلات قبل التقاط أي صورة، ورفضت عائلتان ذلك رفضاً تاماً.",
                        "وتقول محامية ترافعت عن أقارب في ثلاث قضايا إن الموافقة التي تعطى يوم الموت ليست موافقة حقيقية.",
                        "ويطلب دليلها من الصحفيين العودة بعد أربعين يوماً وشرح مكان نشر الصورة وقبول الرفض إن وقع.",
                    ]
                ),
            ),
            "/node/61",
        ),
        (
            "en-on-404",
            old_table(
                "en",
                "The missing pages of Ein Safa",
                "<h1>The missing pages of Ein Safa</h1>"
                + paras(
                    [
                        "The registry that burned with the silo office held the births of six villages since 1948.",
                        "Clerks call the gap “error 404”. People who cannot show a page cannot inherit a field, and some cannot marry.",
                        "A judge has begun to hear witnesses, two for each missing page, and writes the names by hand.",
                    ]
                ),
                LINKS_EN,
            ),
            "/archive/2031/missing-pages.htm",
        ),
        (
            "ar-on-captcha",
            drupal(
                "ar",
                "حين طلب الموقع إثبات أنهم بشر",
                "<h1>حين طلب الموقع إثبات أنهم بشر</h1>"
                + paras(
                    [
                        "تعطل تسجيل النازحين في المخيم أسبوعاً لأن الموقع كان يطلب من كل شخص أن يثبت أنه ليس روبوتاً بصور لا تظهر.",
                        "وقال موظف إن مئات العائلات وقفت في الصف بلا جدوى وإن كبار السن لم يفهموا ما تطلبه الشاشة منهم.",
                        "واعتذرت الوكالة يوم الخميس وفتحت مكتباً لتسجيل الأسماء بالورقة والقلم كما كان الأمر من قبل.",
                    ]
                ),
            ),
            "/node/77",
        ),
        (
            "en-on-paywall",
            amp(
                "en",
                "Readers pay so that lists stay free",
                "<h1>Readers pay so that lists stay free</h1>"
                + paras(
                    [
                        "A newspaper on the coast asks its richer readers to subscribe so that its lists of the dead stay open to all.",
                        "Eleven hundred have done so. Subscribers get nothing for it but a letter once a year, says its editor.",
                        "The paper closed its paywall in March after a mother could not read the page on which her son was named.",
                    ]
                ),
            ),
            "/amp/readers-pay",
        ),
        (
            "en-obit",
            drupal(
                "en",
                "Obituary: Idris Aboud",
                "<h1>Obituary: Idris Aboud</h1><p>He could tell the weight of a sack by the sound it made on the scale. Idris Aboud, who died in the fire at Ein Safa, was 51.</p>",
            ),
            "/node/63",
        ),
    ]
    return out


def walls() -> list[tuple[str, str, str, str, int]]:
    """Name, page, kind, final (empty for the address asked), status."""
    head, texts = EN
    head_ar, texts_ar = AR
    return [
        (
            "en-login-1",
            drupal(
                "en",
                "User account",
                "<h1>User account</h1><form id=user-login-form><label>Username</label><input name=name><label>Password</label><input type=password><input type=submit value='Log in'><a href='/user/password'>Reset your password</a></form>",
            ),
            "login-wall",
            "/user/login?destination=node/55",
            200,
        ),
        (
            "en-login-2",
            post(
                "en",
                "Sahlgram",
                "This account's posts can only be seen by approved followers. Log in to ask for access.",
            ),
            "login-wall",
            "",
            200,
        ),
        (
            "en-login-3",
            amp(
                "en",
                "Hello again",
                "<h1>Hello again</h1><p>To see this story, tell us who you are.</p><a>Use my email</a><a>Use my phone</a>",
            ),
            "login-wall",
            "",
            200,
        ),
        (
            "ar-login-1",
            drupal(
                "ar",
                "حساب المستخدم",
                "<h1>حساب المستخدم</h1><form><label>الاسم</label><input><label>كلمة المرور</label><input type=password><input type=submit value='ولوج'></form>",
            ),
            "login-wall",
            "/user/login",
            200,
        ),
        (
            "ar-login-2",
            post("ar", "سهلغرام", "منشورات هذا الحساب متاحة للمتابعين المقبولين فقط. سجل دخولك لطلب المتابعة."),
            "login-wall",
            "",
            200,
        ),
        (
            "en-consent-1",
            old_table(
                "en",
                "Data protection",
                "<h2>Your data, your decision</h2><p>To pay for our reporting, we let selected advertisers remember your device.</p><p>Agree, or choose in detail what they may do.</p><button>Agree to everything</button> <button>Choose in detail</button>",
                [],
            ),
            "consent-wall",
            "",
            200,
        ),
        (
            "en-consent-2",
            amp(
                "en",
                "One moment",
                "<h1>We'd like your OK</h1><p>Akhbar al-Sahl and 91 third parties want to keep small files on your device to measure visits and show suitable ads.</p><button>Fine by me</button><button>No thanks</button>",
            ),
            "consent-wall",
            "",
            200,
        ),
        (
            "ar-consent-1",
            drupal(
                "ar",
                "حماية البيانات",
                "<h1>بياناتك قرارك</h1><p>لتمويل عملنا الصحفي نسمح لمعلنين مختارين بتذكر جهازك.</p><button>أوافق على كل شيء</button><button>اختيار مفصل</button>",
            ),
            "consent-wall",
            "",
            200,
        ),
        (
            "ar-consent-2",
            amp(
                "ar",
                "لحظة",
                "<h1>نود أخذ موافقتك</h1><p>يرغب الموقع وواحد وتسعون طرفاً ثالثاً في حفظ ملفات صغيرة على جهازك لقياس الزيارات وعرض إعلانات ملائمة.</p><button>لا مانع</button><button>لا شكراً</button>",
            ),
            "consent-wall",
            "",
            200,
        ),
        (
            "en-bot-1",
            old_table(
                "en",
                "One more thing",
                "<p>Please tick the box so we know you're not a machine.</p><div class='h-captcha'></div>",
                [],
            ),
            "bot-check",
            "",
            200,
        ),
        (
            "en-bot-2",
            "<html><head><title></title></head><body><p>Your request looks automated and was stopped. Incident 77-1.</p></body></html>",
            "bot-check",
            "",
            403,
        ),
        (
            "en-bot-3",
            amp(
                "en",
                "Hold on",
                "<h1>Hold on a second</h1><p>We're making sure your connection is safe before we let you through.</p>",
            ),
            "bot-check",
            "",
            200,
        ),
        (
            "ar-bot-1",
            drupal("ar", "خطوة واحدة", "<p>ضع علامة في المربع لنعرف أنك لست آلة.</p><div class='h-captcha'></div>"),
            "bot-check",
            "",
            200,
        ),
        (
            "ar-bot-2",
            "<html><head><title></title></head><body><p>يبدو طلبك آلياً وقد أوقفناه.</p></body></html>",
            "bot-check",
            "",
            200,
        ),
        (
            "en-geo-1",
            drupal(
                "en",
                head,
                f"<h1>{head}</h1><p>Because of licensing, this report can only be viewed inside the kingdom.</p>",
            ),
            "geo-block",
            "",
            200,
        ),
        (
            "en-geo-2",
            "<html><title>Blocked</title><body><h1>Blocked</h1><p>The National Telecom Authority has ordered providers to block this address.</p></body></html>",
            "geo-block",
            "",
            200,
        ),
        (
            "ar-geo-1",
            drupal(
                "ar",
                head_ar,
                f"<h1>{head_ar}</h1><p>بسبب حقوق البث لا يمكن مشاهدة هذا التقرير إلا من داخل المملكة.</p>",
            ),
            "geo-block",
            "",
            200,
        ),
        (
            "ar-geo-2",
            "<html><title>محجوب</title><body><h1>عفواً، الموقع محجوب</h1><p>قررت الهيئة الوطنية للاتصالات حجب هذا العنوان.</p></body></html>",
            "geo-block",
            "",
            200,
        ),
        (
            "en-pay-1",
            drupal(
                "en",
                head,
                f"<h1>{head}</h1><p>{texts[0]}</p><p>Friends of Akhbar al-Sahl read on from here. Be a friend for 3 pounds a month.</p><button>Be a friend</button>",
            ),
            "paywall-stub",
            "",
            200,
        ),
        (
            "en-pay-2",
            amp(
                "en",
                head,
                f"<h1>{head}</h1><p>{texts[0]}</p><p>{texts[1][:60]}…</p><section class='paywall'><h2>There is more to this story</h2><p>Subscribers can read all of it.</p></section>",
            ),
            "paywall-stub",
            "",
            200,
        ),
        (
            "ar-pay-1",
            drupal(
                "ar",
                head_ar,
                f"<h1>{head_ar}</h1><p>{texts_ar[0]}</p><p>تتمة التقرير لأصدقاء أخبار السهل. كن صديقاً مقابل ثلاث ليرات شهرياً.</p>",
            ),
            "paywall-stub",
            "",
            200,
        ),
        (
            "ar-pay-2",
            amp(
                "ar",
                head_ar,
                f"<h1>{head_ar}</h1><p>{texts_ar[0]}</p><p>{texts_ar[1][:50]}…</p><section class='paywall'><h2>للقصة بقية</h2><p>يستطيع المشتركون قراءتها كاملة.</p></section>",
            ),
            "paywall-stub",
            "",
            200,
        ),
        (
            "en-lost-1",
            drupal("en", "Page not found", "<h1>Page not found</h1>The requested page could not be found."),
            "soft-404",
            "",
            200,
        ),
        (
            "en-lost-2",
            old_table("en", "Archive", "<p>There is no article under this number in our archive.</p>", LINKS_EN),
            "soft-404",
            "",
            200,
        ),
        (
            "en-lost-3",
            drupal(
                "en",
                "Hm",
                f"<h1>Hm, that's strange</h1><p>We had a story here once. It has gone, but perhaps one of these helps:</p>{row(LINKS_EN)}",
            ),
            "soft-404",
            "",
            200,
        ),
        (
            "ar-lost-1",
            drupal("ar", "الصفحة غير موجودة", "<h1>لم يعثر على الصفحة</h1>تعذر إيجاد الصفحة المطلوبة."),
            "soft-404",
            "",
            200,
        ),
        ("ar-lost-2", old_table("ar", "أرشيف", "<p>لا مقال بهذا الرقم في أرشيفنا.</p>", LINKS_AR), "soft-404", "", 200),
        (
            "ar-lost-3",
            drupal(
                "ar", "غريب", f"<h1>هذا غريب</h1><p>كان هنا خبر ذات يوم ثم اختفى، لعل أحد هذه يفيدك:</p>{row(LINKS_AR)}"
            ),
            "soft-404",
            "",
            200,
        ),
        (
            "en-gone-1",
            post("en", "Sahlgram", "Post removed. The author or a moderator took it down."),
            "not-available",
            "",
            200,
        ),
        (
            "en-gone-2",
            "<html><title>akhbar-sahl.example.com</title><body><h1>akhbar-sahl.example.com</h1><p>This web address has expired. Renew it or make an offer.</p></body></html>",
            "not-available",
            "",
            200,
        ),
        (
            "en-gone-3",
            amp(
                "en",
                "Closed for repairs",
                "<h1>Closed for repairs</h1><p>Our servers are resting. Come back in an hour.</p>",
            ),
            "not-available",
            "",
            200,
        ),
        ("ar-gone-1", post("ar", "سهلغرام", "أزيل المنشور من قبل صاحبه أو أحد المشرفين."), "not-available", "", 200),
        (
            "ar-gone-2",
            amp("ar", "مغلق للصيانة", "<h1>مغلق للصيانة</h1><p>خوادمنا في استراحة، عودوا بعد ساعة.</p>"),
            "not-available",
            "",
            200,
        ),
        (
            "en-shell-1",
            "<!doctype html><html><head><title>Sahl</title><link rel=preload href=/b.js as=script></head><body><sahl-app></sahl-app><script type=module src=/b.js></script></body></html>",
            "script-shell",
            "",
            200,
        ),
        ("en-shell-2", amp("en", head, "<div class='skeleton'><div></div><div></div></div>"), "script-shell", "", 200),
        (
            "ar-shell-1",
            "<!doctype html><html lang=ar><head><title>السهل</title></head><body><div id=mount>لحظات…</div><script src=/b.js></script></body></html>",
            "script-shell",
            "",
            200,
        ),
        ("en-front-1", drupal("en", "Front", row(LINKS_EN)), "home-page", "/", 200),
        (
            "en-front-2",
            old_table(
                "en",
                "Akhbar al-Sahl",
                "".join(f"<P><A href={n}.htm><B>{t}</B></A><BR>By our staff</P>" for n, t in enumerate(LINKS_EN)),
                [],
            ),
            "home-page",
            "/index.htm",
            200,
        ),
        ("en-front-3", drupal("en", "Politics", f"<h1>Politics</h1>{row(LINKS_EN)}"), "home-page", "/politics", 200),
        ("ar-front-1", drupal("ar", "الرئيسية", row(LINKS_AR)), "home-page", "/ar", 200),
        ("ar-front-2", drupal("ar", "أخبار السهل", row(LINKS_AR)), "home-page", "", 200),
    ]


def pages() -> list[MadePage]:
    """Give the set, in a fixed order."""
    made = [MadePage(name, html, SITE + asked, SITE + asked, 200, "") for name, html, asked in good()]
    asked = f"{SITE}/2031/07/07/grain-silo-hit-four-workers-dead"
    made += [
        MadePage(name, html, asked, SITE + final if final else asked, status, kind)
        for name, html, kind, final, status in walls()
    ]
    return made
