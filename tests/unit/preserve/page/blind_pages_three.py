# ruff: noqa: E501 - a sentence of an invented page is one line
"""A third blind set, written after the rules had been changed for the first two; frames, subjects and words are new."""

from __future__ import annotations

from made_page import MadePage

PAGES = []
SITE = "https://north-gazette.example/{}-a-quiet-street.html"
ARSITE = "https://jarida-shamal.example/article/{}"


def add(name, wall, html, asked=None, final=None, status=200):
    asked = asked or (ARSITE if name.startswith("ar") else SITE).format(52000 + len(PAGES))
    PAGES.append(MadePage(name, html, asked, final or asked, status, wall))


def wind(title, body, meta="", below=""):
    """Blocks without meaning, named for their looks."""
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} – North Gazette</title>{meta}</head><body class="bg-white antialiased"><div class="flex px-4 py-2"><a class="font-bold" href="/">North Gazette</a><div class="ml-auto space-x-4"><a href="/latest">Latest</a><a href="/maps">Maps</a><a href="/account">My account</a></div></div><div class="max-w-2xl mx-auto">{body}</div>{below}<div class="mt-12 text-xs text-gray-500"><div>North Gazette, 4 Mill Lane. Registered with the press council.</div><a href="/imprint">Imprint</a> <a href="/jobs">Jobs</a></div></body></html>'


def amp(title, body):
    return f'<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{title}</title><script async src="https://cdn.amp.example/v0.js"></script><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}"}}</script></head><body><header class="h"><a href="/">Gazette</a></header><article>{body}</article><amp-consent id="c" layout="nodisplay"><div id="ui"><p>We would like to set cookies to understand how you use this site.</p><button>Accept</button><button>Reject</button></div></amp-consent><footer><a href="/full">View full site</a></footer></body></html>'


def blogger(title, body, rtl=False):
    words = (
        ("الصفحة الرئيسية", "رسالة أقدم", "يتم التشغيل بواسطة", "المتابعون")
        if rtl
        else ("Home", "Older Post", "Powered by", "Followers")
    )
    return f'<html{" dir=rtl" if rtl else ""}><head><title>{title}</title></head><body><div class="content-outer"><div class="header"><h1 class="title"><a href="/">{"مفكرة ساعي البريد" if rtl else "Postman’s diary"}</a></h1></div><div class="main"><div class="post"><h3 class="post-title">{title}</h3><div class="post-body">{body}</div></div><div class="blog-pager"><a href="/">{words[0]}</a> <a href="/old">{words[1]}</a></div></div><div class="sidebar"><h2>{words[3]}</h2></div><div class="footer">{words[2]} Blogging</div></div></body></html>'


def paper(title, body, more=""):
    return f'<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title} :: جريدة الشمال</title></head><body><div id="hdr"><a href="/"><img alt="جريدة الشمال" src="l.png"></a><span>العدد 4112</span></div><div id="nav"><a href="/s/1">الأولى</a> | <a href="/s/2">سياسة</a> | <a href="/s/3">مجتمع</a> | <a href="/s/4">رأي</a></div><div id="body">{body}</div>{more}<div id="ftr">جريدة يومية مستقلة. رئيس التحرير: عمر ستيل. <a href="/imprint">هيئة التحرير</a></div></body></html>'


def plain(title, body, rtl=False, head=""):
    return f"<html{' dir=rtl lang=ar' if rtl else ''}><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"


def ps(*texts):
    return "".join(f"<p>{text}</p>" for text in texts)


STREET = (
    "On Mill Lane eleven of the nineteen houses stand empty. Their owners left in the autumn, when the first notices were nailed to the doors, and nobody has come to claim the furniture.",
    "Old Faris Teem sweeps in front of all of them each morning. He was asked to stop and would not.",
    "The notices gave forty-eight hours. They bore a stamp but no name.",
)
WATER = (
    "Water comes to the northern quarters for two hours in every three days, figures of the works department show.",
    "In the south, where the new towers stand, the pumps run day and night.",
)
TRIAL = (
    "The trial of four officers over the deaths in the Nahr barracks opened on Monday and was put off within the hour, because none of the accused had been brought.",
    "Lawyers of the families protested. The presiding judge, Salwa Merhi, said she would fine the governor of the prison.",
)
ARSTREET = (
    "في حارة الطاحونة أحد عشر بيتاً خالياً من أصل تسعة عشر، رحل أصحابها في الخريف حين سمرت الإنذارات الأولى على الأبواب، ولم يأت أحد ليأخذ الأثاث.",
    "ويكنس العجوز فارس طيم أمامها كلها كل صباح، وقد طلب منه أن يكف فأبى.",
    "كانت المهلة ثمانياً وأربعين ساعة، وعليها ختم بلا اسم.",
)
ARWATER = (
    "تصل المياه إلى الأحياء الشمالية ساعتين كل ثلاثة أيام، وفق أرقام مصلحة المياه.",
    "أما في الجنوب حيث الأبراج الجديدة فالمضخات تعمل ليل نهار.",
)
ARTRIAL = (
    "افتتحت الاثنين محاكمة أربعة ضباط في قضية الوفيات في ثكنة النهر، وأرجئت بعد أقل من ساعة لعدم إحضار أي من المتهمين.",
    "واحتج محامو العائلات، وقالت القاضية سلوى مرعي إنها ستغرم مدير السجن.",
)
LIST = (
    "Notices on doors",
    "Who owns the towers?",
    "Barracks trial put off",
    "The ferryman's last winter",
    "Salt in the wells",
    "Registers of the displaced burnt",
    "A school in a mill",
    "Two rivers, one bridge",
    "Wheat from the sea",
    "Letters nobody sent",
)
ARLIST = (
    "إنذارات على الأبواب",
    "لمن الأبراج؟",
    "إرجاء محاكمة الثكنة",
    "شتاء المعدّي الأخير",
    "ملح في الآبار",
    "إحراق سجلات النازحين",
    "مدرسة في طاحونة",
    "نهران وجسر",
    "قمح من البحر",
    "رسائل لم ترسل",
)
ROWS = "".join(
    f'<div class="border-b py-3"><a class="text-lg" href="/{n + 100}-{t.split()[0].lower()}.html">{t}</a><div class="text-sm">{n + 2} May</div></div>'
    for n, t in enumerate(LIST)
)
ARROWS = "".join(
    f'<div class="it"><a href="/article/{n + 100}">{t}</a> <small>{n + 2} أيار</small></div>'
    for n, t in enumerate(ARLIST)
)

# good, English
add("en feature", "", wind("A quiet street", '<h1 class="text-3xl">A quiet street</h1>' + ps(*STREET)))
add(
    "en feature in blocks of lines",
    "",
    wind(
        "A quiet street",
        '<div class="text-3xl">A quiet street</div>' + "".join(f'<div class="mt-4">{t}</div>' for t in STREET),
    ),
)
add("en news of water", "", wind("Two hours in three days", "<h1>Two hours in three days</h1>" + ps(*WATER)))
add("en court report", "", amp("Barracks trial put off", "<h1>Barracks trial put off</h1>" + ps(*TRIAL)))
add(
    "en amp flash",
    "",
    amp(
        "Barracks trial put off until June",
        "<h1>Barracks trial put off until June</h1><p>The court named 4 June as the new date.</p>",
    ),
)
add(
    "en diary",
    "",
    blogger(
        "Tuesday",
        ps(
            "Forty letters for Mill Lane and nobody to take them. I have put them in the drawer with the others.",
            "The soldier at the corner asked what is in the bag. Letters, I said. He laughed and let me through.",
        ),
    ),
)
add("en diary of few words", "", blogger("Wednesday", "<p>No post today. The bridge is gone.</p>"))
add(
    "en analysis that addresses readers",
    "",
    wind(
        "How to read the new figures",
        "<h1>How to read the new figures</h1>"
        + ps(
            "You will see two numbers this week, 311 and 498. Both are right.",
            "The first counts those whose bodies were identified. The second adds people whose families have reported them and of whom nothing has been heard for a year.",
            "If you use only one of them, say which. We print both.",
        ),
    ),
)
add(
    "en editorial",
    "",
    wind(
        "We owe them a register",
        "<h1>We owe them a register</h1>"
        + ps(
            "We have asked the governor three times for the register of the barracks. We were told that it was lost in a fire.",
            "We do not believe it. We ask again.",
        ),
    ),
)
add(
    "en letter of a reader",
    "",
    wind(
        "Letter: my brother's name",
        "<h1>Letter: my brother's name</h1><p>Sir, on 3 May you printed my brother's name as Hani. It is Hadi. Please print it rightly; it is all we have. Nour Teem, Mill Lane</p>",
    ),
)
add(
    "en picture story",
    "",
    wind(
        "Doors",
        "<h1>Doors</h1>"
        + "".join(
            f'<div><img src="/d{n}.jpg" alt=""><div class="text-sm italic">{t}</div></div>'
            for n, t in enumerate(
                (
                    "Number 4, nailed shut since October.",
                    "Number 9: the dog still comes.",
                    "Number 11, where the stamp can be read.",
                )
            )
        ),
    ),
)
add(
    "en map page with a key",
    "",
    wind(
        "Map: notices served, street by street",
        "<h1>Map: notices served, street by street</h1><canvas></canvas><p>Each dot is a house. Red: notice served. Grey: empty before October. Source: a walk by two of our reporters, 2-5 May.</p>",
    ),
)
add(
    "en post on a board",
    "",
    plain(
        "r/north - Anyone in the mill school tonight?",
        '<shreddit-app><a href="/login">Log In</a><main><h1>Anyone in the mill school tonight?</h1><div>We are about sixty. There is soup, no blankets. Bring blankets. The road by the ferry is quiet.</div><div>41 upvotes</div><div>u/teem_f: coming with 12</div><div>u/salt: how is the bridge</div></main><div>New to the board? Create your account and connect with a world of communities.</div></shreddit-app>',
    ),
    "https://board.example/r/north/comments/1ca/anyone/",
)
add(
    "en post on a network for work",
    "",
    plain(
        "Salwa Merhi on LinkUp: four officers",
        "<nav><a>Join now</a><a>Sign in</a></nav><main><h1>Salwa Merhi's Post</h1><p>None of the accused was brought today. I will sit again on 4 June and I expect four chairs to be filled.</p><div>1,204 reactions</div><section><h2>To view or add a comment, sign in</h2></section></main>",
    ),
    "https://linkup.example/posts/salwa_71",
)
add(
    "en channel by the web",
    "",
    plain(
        "North Eye",
        '<div class="tgme_page_widget"><div class="text">Nahr barracks: smoke again from the west block. Two lorries left at 5.</div><div class="meta">1.1K views 17:20</div></div><div class="btn"><a>View in channel</a></div>',
    ),
    "https://t.example/northeye/12?embed=1&mode=tme",
)
add(
    "en record of an archive of film",
    "",
    plain(
        "Item 0093",
        "<h2>Item 0093</h2><table><tr><th>Description</th><td>Two lorries leaving a walled yard, dusk</td></tr><tr><th>Length</th><td>0:41</td></tr><tr><th>Received</th><td>7 May 2024</td></tr><tr><th>Status</th><td>Verified: place; not verified: date</td></tr></table>",
    ),
    "https://film-archive.example/items/0093",
)
add(
    "en press card of a ministry",
    "",
    plain(
        "Ministry of Works: answer to questions",
        "<div class=c><h3>Answer to questions of the press</h3><p>The department rejects the claim that water is shared unequally. Pressure depends on height above the sea.</p></div>",
    ),
    "https://works.example/press/441",
)
add(
    "en minutes",
    "",
    plain(
        "Minutes",
        "<h1>Minutes of the meeting of the street committee, 6 May</h1><ol><li>Eleven houses empty.</li><li>F. Teem to keep the keys.</li><li>N. Teem writes to the paper.</li><li>Next meeting in the mill.</li><li>No other business.</li></ol>",
    ),
    "https://mill-lane.example/minutes-2024-05-06",
)
add(
    "en text of a law",
    "",
    plain(
        "Law 10",
        "<h1>Law No. 10</h1><p>Article 1. Owners who do not present themselves within thirty days lose title to their dwelling.</p><p>Article 2. Access to the register is restricted to officials.</p>",
    ),
    "https://gazette.example/law-10-2024",
)
add(
    "en story on closed accounts",
    "",
    wind(
        "Shop by shop, accounts are closed",
        "<h1>Shop by shop, accounts are closed</h1>"
        + ps(
            'Since April the bank has closed the accounts of 140 shopkeepers of the north. "Your account has been suspended", the letters say; no reason is given.',
            "Hana Zreik, who sells thread, read hers to us twice.",
        ),
    ),
)
add(
    "en story with a box for supporters",
    "",
    wind(
        "Salt in the wells",
        "<h1>Salt in the wells</h1>"
        + ps(
            "The wells of the lower town have turned salt since the pumps of the towers were started, eight families told us.",
            "The works department has sent nobody.",
            "Children are given tea without sugar, a mother said, so that they do not notice.",
        )
        + '<div class="rounded bg-yellow-50 p-4"><div class="font-bold">You can read this because others paid</div><div>Become one of them for 4 a month.</div><a>I want to help</a></div>',
    ),
)
add(
    "en story under a bar on a new law of data",
    "",
    wind(
        "Wheat from the sea",
        "<h1>Wheat from the sea</h1>"
        + ps(
            "The first ship for ninety days put in at the north quay on Sunday with wheat that had been wet twice.",
            "Bakers took it all the same.",
        ),
        below='<div class="fixed bottom-0">This site sets small files on your device. <a>Fine</a> <a>Tell me more</a></div>',
    ),
)
add("en list page asked for", "", wind("Latest", f"<h1>Latest</h1>{ROWS}"), "https://north-gazette.example/latest")
add(
    "en topic asked for",
    "",
    wind("Barracks", f"<h1>Barracks</h1><p>All we have written on the Nahr barracks.</p>{ROWS}"),
    "https://north-gazette.example/topics/nahr-barracks-2024",
)
add(
    "en sequel of a story, redirected",
    "",
    wind("A quiet street", "<h1>A quiet street</h1>" + ps(*STREET)),
    "https://north-gazette.example/?p=52900",
    "https://north-gazette.example/52900-a-quiet-street.html",
)
add(
    "en kept copy by a library",
    "",
    plain(
        "Barracks trial put off",
        "<div class=banner>This page was kept by the National Library on 9 May 2024. It may be out of date.</div><h1>Barracks trial put off</h1>"
        + ps(*TRIAL),
    ),
    "https://webarchive.library.example/20240509/https://north-gazette.example/1",
)
add(
    "en quotation page",
    "",
    plain(
        "Witness 7",
        "<blockquote>I was in the west block. I counted by the shoes they took from us. Forty pairs the first week.</blockquote><cite>Witness 7, spoken 8 May</cite>",
    ),
    "https://voices.example/w/7",
)
add(
    "en talk in questions",
    "",
    wind(
        "The ferryman",
        "<h1>The ferryman</h1>"
        + "".join(
            f"<p><i>{q}</i></p><p>{a}</p>"
            for q, a in (
                ("How many a night?", "Thirty, forty."),
                ("And back?", "Nobody comes back."),
                ("Are you afraid?", "Of the river, no."),
            )
        ),
    ),
)
# good, Arabic
add("ar feature", "", paper("حارة هادئة", "<h1>حارة هادئة</h1>" + ps(*ARSTREET)))
add("ar feature in lines", "", paper("حارة هادئة", "<b>حارة هادئة</b><br><br>" + "<br><br>".join(ARSTREET)))
add("ar news of water", "", paper("ساعتان كل ثلاثة أيام", "<h2>ساعتان كل ثلاثة أيام</h2>" + ps(*ARWATER)))
add("ar court report", "", paper("إرجاء محاكمة الثكنة", "<h1>إرجاء محاكمة الثكنة</h1>" + ps(*ARTRIAL)))
add(
    "ar flash",
    "",
    paper(
        "إرجاء محاكمة الثكنة",
        "<h1>إرجاء محاكمة الثكنة إلى حزيران</h1><p>حددت المحكمة الرابع من حزيران موعداً جديداً.</p>",
    ),
)
add(
    "ar diary",
    "",
    blogger(
        "الثلاثاء",
        ps(
            "أربعون رسالة لحارة الطاحونة ولا أحد يأخذها، وضعتها في الدرج مع سواها.",
            "سألني الجندي عند الزاوية عما في الحقيبة، قلت رسائل، فضحك وتركني أمر.",
        ),
        True,
    ),
)
add("ar diary of few words", "", blogger("الأربعاء", "<p>لا بريد اليوم، فقد ذهب الجسر.</p>", True))
add(
    "ar advice on figures",
    "",
    paper(
        "كيف تقرأ الأرقام الجديدة",
        "<h1>كيف تقرأ الأرقام الجديدة</h1>"
        + ps(
            "سترى هذا الأسبوع رقمين، 311 و498، وكلاهما صحيح.",
            "الأول لمن عرفت جثامينهم، والثاني يضيف من أبلغت عائلاتهم عنهم ولم يسمع عنهم شيء منذ عام.",
            "إن استخدمت واحداً منهما فقل أيهما.",
        ),
    ),
)
add(
    "ar editorial",
    "",
    paper(
        "لهم علينا سجل",
        "<h1>لهم علينا سجل</h1>"
        + ps("طلبنا من المحافظ ثلاث مرات سجل الثكنة، وقيل لنا إنه احترق.", "لا نصدق ذلك ونطلبه من جديد."),
    ),
)
add(
    "ar letter of a reader",
    "",
    paper(
        "رسالة قارئة",
        "<h1>رسالة: اسم أخي</h1><p>نشرتم في 3 أيار اسم أخي هاني والصحيح هادي. أرجو تصحيحه فهو كل ما بقي لنا. نور طيم</p>",
    ),
)
add(
    "ar picture story",
    "",
    paper(
        "أبواب",
        "<h1>أبواب</h1>"
        + "".join(
            f"<div><img src=d.jpg><div>{t}</div></div>"
            for t in ("رقم 4، مسمر منذ تشرين.", "رقم 9، والكلب ما زال يأتي.", "رقم 11، حيث يقرأ الختم.")
        ),
    ),
)
add(
    "ar post on a network",
    "",
    plain(
        "سلوى مرعي",
        "<nav><a>انضم الآن</a><a>تسجيل الدخول</a></nav><main><h1>منشور سلوى مرعي</h1><p>لم يحضر أحد من المتهمين اليوم. أعقد الجلسة من جديد في 4 حزيران وأنتظر أن تملأ الكراسي الأربعة.</p><h2>سجل الدخول لعرض تعليق أو إضافته</h2></main>",
        True,
    ),
    "https://linkup.example/posts/salwa_72",
)
add(
    "ar channel by the web",
    "",
    plain(
        "عين الشمال",
        "<div class=text>ثكنة النهر: الدخان مجدداً من القسم الغربي، وشاحنتان خرجتا عند الخامسة.</div><div>1.1K مشاهدة</div>",
        True,
    ),
    "https://t.example/ar_north/12?embed=1",
)
add(
    "ar text of a law",
    "",
    plain(
        "قانون 10",
        "<h1>القانون رقم 10</h1><p>المادة 1: يسقط حق من لا يحضر خلال ثلاثين يوماً في مسكنه.</p><p>المادة 2: يقتصر الاطلاع على السجل على الموظفين.</p>",
        True,
    ),
    "https://gazette.example/ar/law-10-2024",
)
add(
    "ar ministry answer",
    "",
    plain(
        "وزارة الأشغال",
        "<h3>رد على أسئلة الصحافة</h3><p>تنفي المصلحة ما يقال عن توزيع غير عادل للمياه، فالضغط يتبع الارتفاع عن سطح البحر.</p>",
        True,
    ),
    "https://works.example/ar/441",
)
add(
    "ar story on closed accounts",
    "",
    paper(
        "إغلاق حسابات التجار",
        "<h1>إغلاق حسابات التجار</h1>"
        + ps(
            "أغلق المصرف منذ نيسان حسابات 140 تاجراً من أهل الشمال، وتقول الرسائل: «تم إيقاف حسابك» بلا سبب.",
            "قرأت لنا هناء زريق، بائعة الخيطان، رسالتها مرتين.",
        ),
    ),
)
add("ar list page asked for", "", paper("سياسة", f"<h1>سياسة</h1>{ARROWS}"), "https://jarida-shamal.example/s/2")
add(
    "ar witness",
    "",
    plain(
        "الشاهد 7",
        "<blockquote>كنت في القسم الغربي، وأحصيت بالأحذية التي أخذوها منا: أربعون زوجاً في الأسبوع الأول.</blockquote><p>الشاهد 7، في 8 أيار</p>",
        True,
    ),
    "https://voices.example/ar/7",
)
add(
    "ar missing person",
    "",
    paper(
        "مفقودة",
        "<h1>مفقودة: رنا زريق</h1><p>خرجت من بيتها في حارة الطاحونة في 2 أيار ولم تعد. العمر 19 والشعر أسود.</p>",
    ),
)
add(
    "ar story with links between",
    "",
    paper(
        "ملح في الآبار",
        "<h1>ملح في الآبار</h1><p>صارت آبار البلدة السفلى مالحة منذ تشغيل مضخات الأبراج.</p><p><a href='/article/9'>اقرأ أيضاً: لمن الأبراج؟</a></p><p>ولم ترسل المصلحة أحداً.</p>",
        more=f"<div>{ARROWS}</div>",
    ),
)
# walls, English
add(
    "en board asks for an account",
    "login-wall",
    plain(
        "Log in",
        "<h1>Log In</h1><p>By continuing, you agree to our User Agreement and acknowledge that you understand the Privacy Policy.</p><form><input placeholder='Email or username'><input type=password><button>Log In</button></form><p>New here? Sign up</p>",
    ),
    "https://board.example/r/private/1",
    "https://board.example/login/?dest=x",
)
add(
    "en network for work asks to join",
    "login-wall",
    plain(
        "Sign Up | LinkUp",
        "<h1>Join LinkUp</h1><form><label>Email</label><input><label>Password (6+ characters)</label><input type=password><p>By clicking Agree &amp; Join, you agree to the User Agreement.</p><button>Agree &amp; Join</button></form><p>Already on LinkUp? Sign in</p>",
    ),
    "https://linkup.example/posts/x_1",
    "https://linkup.example/authwall?trk=x",
)
add(
    "en closed community",
    "login-wall",
    plain(
        "r/north_private",
        "<h1>r/north_private is a private community</h1><p>The moderators have set this community as private. Only approved members can view and take part in its discussions.</p>",
    ),
    "https://board.example/r/north_private/comments/2",
)
add(
    "en document behind an account",
    "login-wall",
    plain(
        "Scrolled",
        "<h2>Barracks register 2023</h2><p>Uploaded by northreader</p><div>To download or read this document you must become a member. Upload a document of your own or start a trial.</div>",
    ),
    "https://scrolled.example/doc/88",
)
add(
    "en intranet",
    "login-wall",
    plain(
        "Single sign-on",
        "<h2>North University Library</h2><p>Off-campus users: identify yourself with your library card number and PIN.</p><form><input><input type=password><button>Continue</button></form>",
    ),
    SITE.format(71),
    "https://sso.north.example/idp/profile/cas/login",
)
add(
    "en newsletter in the way",
    "login-wall",
    wind(
        "A quiet street",
        "<h1>A quiet street</h1><p>On Mill Lane eleven of the nineteen houses stand empty…</p><div><b>Enter your e-mail address and we will let you read on.</b><form><input type=email><button>Let me read</button></form></div>",
    ),
)
add(
    "en only subscribers read on",
    "paywall-stub",
    wind(
        "Who owns the towers?",
        "<h1>Who owns the towers?</h1><p>Three of the five towers belong to one man, who has never been seen in them.</p><div>Subscribers can read the whole investigation. Digital pass: 1 for four weeks, then 9.</div><a>Get the pass</a>",
    ),
)
add(
    "en coins",
    "paywall-stub",
    wind(
        "Salt in the wells",
        "<h1>Salt in the wells</h1><p>The wells of the lower town have turned salt […]</p><div>This text costs 0.79. Buy it, or choose a day pass.</div><button>Buy this text</button>",
    ),
)
add(
    "en free part over",
    "paywall-stub",
    blogger(
        "Thursday",
        "<p>They came for the bag today.</p><div>You are reading the free part. Supporters see the whole entry.</div><a>Support the diary</a>",
    ),
)
add(
    "en before the page, a choice",
    "consent-wall",
    plain(
        "North Gazette",
        "<h2>Hello!</h2><p>North Gazette lives from advertising. So that we can show it, we and the firms listed here would like to remember your device. Do you allow this?</p><button>I allow it</button><button>Only what is needed</button>",
    ),
)
add(
    "en cookies must be taken",
    "consent-wall",
    plain(
        "Cookies",
        "<p>This website cannot be shown without cookies. Please accept them below to go on.</p><button>Accept cookies</button>",
    ),
)
add(
    "en list of vendors",
    "consent-wall",
    plain(
        "Privacy manager",
        "<h1>Privacy manager</h1><p>Here you can decide which vendors may use your data and for what.</p><ul><li>Adfirm One</li><li>Adfirm Two</li><li>Measure Ltd</li></ul><button>Agree to all</button><button>Save selection</button>",
    ),
)
add(
    "en counting birds",
    "bot-check",
    plain(
        "Are you human?",
        "<p>To make sure you are not a program, please pick all pictures with a bird.</p><button>Done</button>",
    ),
)
add(
    "en proof of work",
    "bot-check",
    plain(
        "Making sure you're not a bot!",
        "<h1>Making sure you're not a bot!</h1><p>Loading...</p><p>You are seeing this because the administrator of this website has set up a shield against the scraping of AI companies. This can cause downtime, which makes its resources inaccessible for everyone.</p>",
    ),
)
add(
    "en slow down",
    "bot-check",
    plain(
        "Whoa there",
        "<h1>whoa there, pardner!</h1><p>Your request has been blocked due to a network policy.</p><p>Try logging in or creating an account here to get back to browsing.</p>",
    ),
    "https://board.example/r/north/comments/3",
)
add(
    "en error 1020",
    "bot-check",
    plain(
        "Access denied",
        "<h1>Error 1020</h1><h2>Access denied</h2><p>What happened? This website is using a security service. The owner has denied access to your address.</p>",
    ),
)
add(
    "en automated",
    "bot-check",
    plain(
        "Robot or human?",
        "<p>Activate and hold the button to confirm that you're human. Thank You!</p><button>Hold</button>",
    ),
)
add(
    "en foreign visitor",
    "geo-block",
    plain(
        "North TV",
        "<p>Due to broadcasting rights, this stream may be viewed only inside the territory of the republic.</p>",
    ),
)
add(
    "en sanctions",
    "geo-block",
    plain("Sorry", "<p>Under trade sanctions we do not serve visitors from the place you appear to be in.</p>"),
)
add(
    "en filter of a school",
    "geo-block",
    plain(
        "Filtered",
        "<h1>Web page blocked</h1><p>The page you have tried to reach falls under the category: Politics. Category blocked by the policy of the network. URL: north-gazette.example</p>",
    ),
)
add(
    "en gone astray",
    "soft-404",
    wind(
        "Hm",
        "<h1>There is nothing at this address</h1><p>Perhaps the story was moved when we rebuilt the site in 2023.</p><a>Begin again at the front</a>",
    ),
)
add(
    "en gone with list",
    "soft-404",
    wind(
        "Missing page",
        f"<h1>This one got away</h1><p>Whatever was here is here no longer. Some recent stories:</p>{ROWS}",
    ),
)
add("en gone in one line", "soft-404", plain("Not Found", "Not Found"))
add(
    "en gone in a frame of an app",
    "soft-404",
    wind("Error", "<div>Article ID 52071 does not exist in the database.</div>"),
)
add(
    "en item gone at a board",
    "soft-404",
    plain(
        "board",
        "<h1>Sorry, this post has been removed by the moderators of r/north.</h1><p>Moderators remove posts from feeds for a variety of reasons, including keeping communities safe, civil, and true to their purpose.</p>",
    ),
    "https://board.example/r/north/comments/4",
)
add(
    "en short link dead",
    "soft-404",
    plain("Link", "<h2>This short link points nowhere</h2><p>It was never made or has been switched off.</p>"),
    "https://sh.example/a1b2",
)
add(
    "en library has no copy",
    "soft-404",
    plain("Library", "<h1>No copies held</h1><p>The library has no copy of this address for the date chosen.</p>"),
    "https://webarchive.library.example/20240509/https://x.example/2",
)
add(
    "en taken down by law",
    "not-available",
    wind("Notice", "<h1>Notice</h1><p>Following an injunction of 3 May this report may at present not be shown.</p>"),
)
add(
    "en paper closed",
    "not-available",
    plain(
        "Goodbye",
        "<h1>The North Gazette is no more</h1><p>We printed our last number on 30 May. The archive will be handed to the library.</p>",
    ),
)
add(
    "en parked with links",
    "not-available",
    plain(
        "north-gazette.example",
        "<a href='#'>North Hotels</a> <a href='#'>Gazette Printing</a> <a href='#'>News Jobs</a><p>The owner of this domain may be reached here.</p>",
    ),
)
add(
    "en server's own words",
    "not-available",
    plain(
        "Object moved",
        "<h2>Server Error in '/' Application.</h2><p>Runtime Error. Description: An application error occurred on the server. The current custom error settings prevent the details from being viewed remotely.</p>",
    ),
)
add(
    "en cache server",
    "not-available",
    plain(
        "503 Backend fetch failed",
        "<h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 32770</p><hr><p>Varnish cache server</p>",
    ),
)
add(
    "en account limit",
    "not-available",
    plain(
        "509",
        "<h1>Bandwidth Limit Exceeded</h1><p>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit. Please try again later.</p>",
    ),
)
add(
    "en certificate of a proxy",
    "not-available",
    plain(
        "ERROR: The requested URL could not be retrieved",
        "<h1>ERROR</h1><h2>The requested URL could not be retrieved</h2><p>The following error was encountered while trying to retrieve the URL. Unable to determine IP address from host name.</p>",
    ),
)
add(
    "en back in the morning",
    "not-available",
    plain(
        "Night",
        "<h1>We are asleep</h1><p>Our machines are switched off between 22:00 and 05:00 to save power. Come back in the morning.</p>",
    ),
)
add(
    "en film gone",
    "not-available",
    plain("Clip", "<div class=player><p>This video was taken down after a complaint by its rights holder.</p></div>"),
    "https://clip.example/w/1",
)
add(
    "en empty frame of a paper",
    "script-shell",
    wind("", '<div id="story" data-src="/api/story/52090"></div><script src="/s.js"></script>'),
)
add(
    "en empty list of a channel",
    "script-shell",
    plain("Web", '<div id="auth-pages"></div><div id="page-chats"></div><script src="index.js"></script>'),
    "https://web.t.example/k/#@northeye",
)
add(
    "en scripts wanted",
    "script-shell",
    plain("Clip", "<noscript><p>Sorry, Clip needs scripts.</p></noscript><div id=r></div><script src=c.js></script>"),
    "https://clip.example/w/2",
)
add(
    "en turn to the app",
    "script-shell",
    plain("Clip", "<p>Open this video in the Clip app to watch it.</p><a>Open app</a><a>Not now</a>"),
    "https://clip.example/w/3",
)
add(
    "en wheel turning",
    "script-shell",
    plain("Gazette", "<div class=loader></div><p>Fetching the story…</p><script src=a.js></script>"),
)
add(
    "en going elsewhere",
    "script-shell",
    plain("Moved", "<h1>Object Moved</h1><p>This document may be found <a href='https://x.example'>here</a></p>"),
)
add(
    "en front in its place",
    "home-page",
    wind("North Gazette", f"<div class='text-xl'>Today</div>{ROWS}"),
    None,
    "https://north-gazette.example/?from=old",
)
add(
    "en list in its place",
    "home-page",
    wind("Latest", f"<h1>Latest</h1>{ROWS}"),
    None,
    "https://north-gazette.example/latest",
)
add(
    "en front under its address",
    "home-page",
    wind(
        "North Gazette",
        f"<div class='text-xl'>Today</div>{ROWS}<div class='text-xl'>Maps</div><div><a href='/maps/1'>Notices served, street by street</a></div>",
    ),
)
# walls, Arabic
add(
    "ar asks for an account",
    "login-wall",
    plain(
        "الدخول",
        "<h1>سجل دخولك</h1><form><input placeholder='رقم الجوال أو البريد'><input type=password><button>متابعة</button></form><p>جديد هنا؟ أنشئ حسابك</p>",
        True,
    ),
    None,
    "https://jarida-shamal.example/account/login",
)
add(
    "ar article for registered",
    "login-wall",
    paper(
        "لمن الأبراج؟",
        "<h1>لمن الأبراج؟</h1><p>ثلاثة من الأبراج الخمسة لرجل واحد...</p><div>أدخل بريدك الإلكتروني لتتمكن من متابعة القراءة</div>",
    ),
)
add(
    "ar for subscribers",
    "paywall-stub",
    paper(
        "ملح في الآبار",
        "<h1>ملح في الآبار</h1><p>صارت آبار البلدة السفلى مالحة.</p><div>بقية التحقيق لمشتركي النسخة الرقمية، والاشتراك بخمسة دولارات في الشهر.</div>",
    ),
)
add(
    "ar choice of cookies",
    "consent-wall",
    plain(
        "الجريدة",
        "<p>تعيش الجريدة من الإعلان، ونود نحن وشركاؤنا أن نتعرف إلى جهازك. هل تسمح بذلك؟</p><button>أسمح</button><button>الضروري فقط</button>",
        True,
    ),
)
add(
    "ar pick the birds",
    "bot-check",
    plain("هل أنت إنسان؟", "<p>اختر جميع الصور التي فيها طائر لنتأكد أنك لست برنامجاً.</p>", True),
)
add(
    "ar blocked address",
    "bot-check",
    plain("ممنوع", "<h1>تم منع طلبك</h1><p>اكتشف نظام الحماية نشاطاً غير معتاد من عنوانك.</p>", True),
)
add(
    "ar only inside",
    "geo-block",
    plain("تلفزيون", "<p>هذا البث متاح داخل أراضي الجمهورية فقط بسبب حقوق العرض.</p>", True),
)
add(
    "ar filter",
    "geo-block",
    plain(
        "حجب",
        "<h1>الصفحة محجوبة</h1><p>العنوان الذي حاولت الوصول إليه مصنف ضمن: سياسة. يخضع هذا التصنيف لسياسة الشبكة.</p>",
        True,
    ),
)
add(
    "ar gone", "soft-404", paper("؟", "<h1>لا شيء في هذا العنوان</h1><p>لعل المادة نقلت حين جددنا الموقع عام 2023.</p>")
)
add(
    "ar gone with list",
    "soft-404",
    paper("صفحة ضائعة", f"<h1>ضاعت هذه الصفحة</h1><p>ما كان هنا لم يعد هنا. هذه مواد حديثة:</p>{ARROWS}"),
)
add("ar gone in one line", "soft-404", paper("خطأ", "<div>رقم المادة غير صحيح</div>"))
add(
    "ar taken down",
    "not-available",
    paper("تنويه", "<h1>تنويه</h1><p>سُحبت هذه المادة عملاً بقرار قضائي صدر في 3 أيار.</p>"),
)
add(
    "ar paper closed",
    "not-available",
    plain("وداعاً", "<h1>توقفت جريدة الشمال عن الصدور</h1><p>صدر عددنا الأخير في 30 أيار، شكراً لقرائنا.</p>", True),
)
add("ar server words", "not-available", plain("خطأ", "<h1>تعذر الاتصال بقاعدة البيانات</h1>", True))
add(
    "ar asleep",
    "not-available",
    plain("الموقع", "<p>خوادمنا مطفأة بين العاشرة ليلاً والخامسة صباحاً لتوفير الكهرباء، زرنا في الصباح.</p>", True),
)
add(
    "ar film gone",
    "not-available",
    plain("مقطع", "<p>أزيل هذا المقطع بعد شكوى من صاحب الحقوق.</p>", True),
    "https://clip.example/w/ar1",
)
add(
    "ar turning",
    "script-shell",
    paper("", "<div id=story></div><div>يرجى الانتظار، يتم جلب المادة...</div><script src=a.js></script>"),
)
add(
    "ar turn to the app",
    "script-shell",
    plain("كليب", "<p>لمشاهدة المقطع افتح تطبيق كليب.</p><a>فتح التطبيق</a>", True),
    "https://clip.example/w/ar2",
)
add(
    "ar front in its place",
    "home-page",
    paper("جريدة الشمال", f"<h3>اليوم</h3>{ARROWS}"),
    None,
    "https://jarida-shamal.example/",
)
add(
    "ar section in its place",
    "home-page",
    paper("سياسة", f"<h1>سياسة</h1>{ARROWS}"),
    None,
    "https://jarida-shamal.example/s/2",
)


def pages():
    return PAGES
