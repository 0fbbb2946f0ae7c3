# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Tenth set written blind, and never mended for: short pages of all kinds, and walls in words of their own."""

from __future__ import annotations

from furniture import ABSENT, CONSENT, FRONT, LOGIN, LOST, PAY, PLACE, ROBOTS, SCRIPTS, adder, bare, dirn, ps

PAGES: list = []
add = adder(PAGES)


def pages():
    return PAGES


def amp(title, body, lang="en", pub="The Delta Post"):
    return f"<!doctype html><html amp lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{title}</title><link rel='canonical' href='https://delta.example.org/{len(title)}'><script async src='https://cdn.example.org/v0.js'></script></head><body><amp-header><a href='/'>{pub}</a></amp-header><main class='amp-wp-article'><h1>{title}</h1>{body}</main><amp-footer><a href='/terms'>{'Terms' if lang == 'en' else 'الشروط'}</a></amp-footer></body></html>"


def old(title, body, lang="en"):
    return f"<HTML dir={dirn(lang)}><HEAD><TITLE>{title}</TITLE></HEAD><BODY BACKGROUND='paper.gif'><CENTER><FONT SIZE=5>{title}</FONT></CENTER><HR>{body}<HR><A HREF='index.html'>{'Back' if lang == 'en' else 'رجوع'}</A></BODY></HTML>"


def site(title, name, body, lang="en", head=""):
    menu = (
        ["Start", "Topics", "Maps", "Team", "Donate"]
        if lang == "en"
        else ["البداية", "ملفات", "خرائط", "الفريق", "تبرع"]
    )
    return f"<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{title} · {name}</title>{head}</head><body><div class='wrap'><div class='hd'><a href='/'>{name}</a> {' '.join(f'<a href=/m{i}>{m}</a>' for i, m in enumerate(menu))}</div><div class='ct'>{body}</div><div class='ft'>{name}, {'reg. charity 1122' if lang == 'en' else 'جمعية مسجلة'} <a href='/privacy'>{'Privacy' if lang == 'en' else 'الخصوصية'}</a></div></div></body></html>"


add(
    "en0-g01",
    "",
    amp(
        "Ferry sinks off Port Salem, 31 feared dead",
        ps(
            "A ferry with about ninety people aboard sank off Port Salem before dawn on Friday. Fishermen pulled 58 people out of the water.",
            "The coast guard said a mine could not be ruled out.",
        ),
    ),
    "https://delta.example.org/amp/ferry-sinks-port-salem",
)
add(
    "en0-g02",
    "",
    old(
        "Letters from the front, 1915",
        "<P>Dear Kate, they buried Tom Garth and the two Willis boys this morning. It rained. I had your parcel.<P>Your loving brother, Ned.",
    ),
    "https://oldletters.example.org/ned14.html",
)
add(
    "en0-g03",
    "",
    site(
        "Joint statement on Salem",
        "Delta Rights",
        "<h2>Joint statement</h2><p>We, eleven organisations, condemn the shelling of the Salem fish market on 3 July.</p><p>We call on both sides to publish their logs.</p><p>Signed: Delta Rights, Mothers of Salem, and nine others.</p>",
    ),
    "https://deltarights.example.org/statements/joint-statement-on-salem",
)
add(
    "en0-g04",
    "",
    site(
        "Who may see our data",
        "Delta Count",
        "<h2>Who may see our data</h2><p>Anyone may see how many died, where and when. Names are shown only where a family said yes, and 1,204 of 1,377 did.</p><p>Researchers sign an agreement before we open the rest to them.</p>",
    ),
    "https://deltacount.example.org/about/who-may-see",
)
add(
    "en0-g05",
    "",
    bare(
        "chat log",
        "<pre>[21:04] rami: it hit the roof\n[21:04] rami: grandma is not answering\n[21:07] dina: we are coming\n[21:31] dina: she is gone rami</pre>",
    ),
    "https://paste.example.org/raw/88aF",
)
add(
    "en0-g06",
    "",
    amp(
        "Court frees sergeant over Salem checkpoint killings",
        ps(
            "The court of appeal on Monday freed Sergeant Amin Dall, who had been convicted of shooting four students at the Salem checkpoint, for want of evidence."
        )
        + "<amp-ad></amp-ad><div class='sub'>Never miss a story. <a href='/nl'>Sign up</a> for the Delta Post newsletter.</div>",
    ),
    "https://delta.example.org/amp/court-frees-sergeant",
)
add(
    "en0-g07",
    "",
    site(
        "Recording of the hearing",
        "Delta Rights",
        "<h2>Recording of the hearing</h2><audio controls src='h.mp3'></audio><p>Length: 2 h 14 min. The mother of Omar Said speaks from minute 31.</p>",
    ),
    "https://deltarights.example.org/audio/hearing-3",
)
add(
    "en0-g08",
    "",
    old(
        "List of prisoners exchanged",
        "<UL><LI>Abbas, Karim (1961)<LI>Dall, Sami (1970)<LI>Haddo, Rim (1983), wounded<LI>Said, Yahya (1959)<LI>two men whose names were not given</UL>",
    ),
    "https://exchange.example.org/list3.html",
)
add(
    "en0-g09",
    "",
    amp(
        "Why some readers could not open our site on Thursday",
        ps(
            "For six hours on Thursday readers in Port Salem saw only an error when they tried to open our pages. The state provider had cut us off at 9 a.m., two engineers said, after we named the officer who ordered the raid on the fish market.",
            "The regulator denies it.",
        ),
    ),
    "https://delta.example.org/amp/why-readers-could-not-open",
)
add(
    "en0-g10",
    "",
    site(
        "Salem, fish market, 3 July",
        "Delta Maps",
        "<h2>Salem, fish market</h2><table><tr><td>Killed</td><td>14</td></tr><tr><td>Wounded</td><td>40+</td></tr><tr><td>Weapon</td><td>mortar</td></tr><tr><td>Source</td><td>hospital</td></tr></table>",
    ),
    "https://maps.example.org/e/4471",
)
add(
    "en0-b01",
    PAY,
    amp(
        "The admiral's other family",
        ps("She opened the door in slippers and asked whether we had come about the boiler.")
        + "<section class='pw'><p>Two minutes in, twenty to go. Take out a Delta Post plan and we'll leave the door open.</p><a href='/plans'>See plans</a></section>",
    ),
    "https://delta.example.org/amp/the-admirals-other-family",
)
add(
    "en0-b02",
    LOGIN,
    site(
        "Team area",
        "Delta Count",
        "<p>This area is for staff and partners. If you are one, use the button.</p><a class='b' href='/sso'>Go to sign-on</a>",
    ),
    "https://deltacount.example.org/cases/1377",
)
add(
    "en0-b03",
    LOST,
    old("Missing page", "<P>That page has sailed. Perhaps the harbour master (webmaster at this site) knows where to."),
    "https://oldletters.example.org/ned15.html",
)
add(
    "en0-b04",
    ROBOTS,
    bare(
        "Hold the line",
        "<p>Our guard dog wants a sniff before you come in. Tick the box.</p><form><input type='checkbox'> I have two legs<button>Let me in</button></form><script src='/guard.js'></script>",
    ),
    "https://maps.example.org/e/4472",
)
add(
    "en0-b05",
    ABSENT,
    site(
        "Oops",
        "Delta Rights",
        "<h2>Something broke on our side</h2><p>The tech people have been told. Have a cup of tea and reload.</p>",
    ),
    "https://deltarights.example.org/statements/market-list",
)
add(
    "en0-b06",
    CONSENT,
    bare(
        "Cookies?",
        "<h1>May we?</h1><p>We'd love to measure what you read. Nothing leaves our harbour.</p><button>You may</button><button>You may not</button>",
    ),
    "https://delta.example.org/fish-market-names",
    "https://delta.example.org/hello?to=fish-market-names",
)
add(
    "en0-b07",
    PLACE,
    amp("Not on this shore", "<p>The film can be seen from the islands alone; the rights stop at the tide line.</p>"),
    "https://delta.example.org/amp/film-salem",
)
add(
    "en0-b08",
    ABSENT,
    bare("paste", "<p>This paste burnt itself after reading, as its writer wished.</p><a href='/'>Write a new one</a>"),
    "https://paste.example.org/raw/88aG",
)
add(
    "en0-b09",
    FRONT,
    site(
        "Statements",
        "Delta Rights",
        "<h2>Statements</h2>"
        + "".join(
            f"<p><a href='/statements/{i}'>{t}</a><br><small>{d}</small></p>"
            for i, (t, d) in enumerate(
                [
                    ("On the new press law", "12 May"),
                    ("On the island prison", "2 April"),
                    ("On the strike of the dockers", "19 March"),
                    ("On women's day", "8 March"),
                    ("On the budget", "1 February"),
                ]
            )
        ),
    ),
    "https://deltarights.example.org/statements/drowned-of-port-salem-named",
    "https://deltarights.example.org/statements",
)
add(
    "en0-b10",
    SCRIPTS,
    "<!doctype html><html><head><title>Delta Maps</title><script defer src='/map.bundle.js'></script></head><body><div id='map'></div><div class='loader'>Loading map…</div></body></html>",
    "https://maps.example.org/e/4473",
)
add(
    "ar0-g01",
    "",
    amp(
        "غرق عبّارة قبالة ميناء سالم ومخاوف من مقتل 31",
        ps(
            "غرقت عبّارة تقل نحو تسعين شخصاً قبالة ميناء سالم فجر الجمعة، وانتشل صيادون 58 منهم.",
            "وقال خفر السواحل إن فرضية اللغم غير مستبعدة.",
        ),
        lang="ar",
        pub="بريد الدلتا",
    ),
    "https://delta.example.org/ar/amp/1",
)
add(
    "ar0-g02",
    "",
    old(
        "رسائل من الجبهة 1915",
        "<P>عزيزتي كاتيا، دفنوا اليوم توما غرث وابني ولس. كان المطر غزيراً. وصلني طردك.<P>أخوك المحب ند",
        lang="ar",
    ),
    "https://oldletters.example.org/ar14.html",
)
add(
    "ar0-g03",
    "",
    site(
        "بيان مشترك",
        "حقوق الدلتا",
        "<h2>بيان مشترك</h2><p>ندين نحن إحدى عشرة منظمة قصف سوق السمك في سالم في 3 تموز.</p><p>ندعو الطرفين إلى نشر سجلاتهما.</p>",
        lang="ar",
    ),
    "https://deltarights.example.org/ar/statements/3",
)
add(
    "ar0-g04",
    "",
    site(
        "من يطلع على بياناتنا",
        "عدّ الدلتا",
        "<h2>من يطلع على بياناتنا</h2><p>لكل إنسان أن يعرف كم قُتل وأين ومتى. أما الأسماء فلا تظهر إلا بموافقة العائلة، وقد وافقت 1204 من 1377 عائلة.</p>",
        lang="ar",
    ),
    "https://deltacount.example.org/ar/about",
)
add(
    "ar0-g05",
    "",
    bare(
        "سجل محادثة",
        "<pre>[21:04] رامي: أصابت السطح\n[21:04] رامي: جدتي لا تجيب\n[21:07] دينا: نحن في الطريق\n[21:31] دينا: رحلت يا رامي</pre>",
        lang="ar",
    ),
    "https://paste.example.org/raw/88aH",
)
add(
    "ar0-g06",
    "",
    amp(
        "المحكمة تخلي سبيل رقيب متهم بقتل طلاب على حاجز سالم",
        ps("أخلت محكمة الاستئناف الاثنين سبيل الرقيب أمين دل المدان بإطلاق النار على أربعة طلاب، لعدم كفاية الأدلة.")
        + "<div>لا تفوتك قصة. <a href='/nl'>اشترك</a> في نشرة بريد الدلتا.</div>",
        lang="ar",
    ),
    "https://delta.example.org/ar/amp/2",
)
add(
    "ar0-g07",
    "",
    site(
        "تسجيل الجلسة",
        "حقوق الدلتا",
        "<h2>تسجيل الجلسة</h2><audio src='h.mp3'></audio><p>المدة ساعتان و14 دقيقة. تتحدث والدة عمر سعيد من الدقيقة 31.</p>",
        lang="ar",
    ),
    "https://deltarights.example.org/ar/audio/3",
)
add(
    "ar0-g08",
    "",
    old(
        "أسماء الأسرى المتبادلين",
        "<UL><LI>كريم عباس (1961)<LI>سامي دل (1970)<LI>ريم حدو (1983) جريحة<LI>يحيى سعيد (1959)<LI>رجلان لم يذكر اسماهما</UL>",
        lang="ar",
    ),
    "https://exchange.example.org/ar3.html",
)
add(
    "ar0-g09",
    "",
    amp(
        "لماذا تعذر على قراء فتح موقعنا الخميس",
        ps(
            "ست ساعات يوم الخميس لم ير قراء ميناء سالم سوى رسالة خطأ حين حاولوا فتح صفحاتنا. قطعنا المزود الحكومي في التاسعة، بحسب مهندسين، بعدما نشرنا اسم الضابط الذي أمر بمداهمة سوق السمك.",
            "وتنفي الهيئة ذلك.",
        ),
        lang="ar",
    ),
    "https://delta.example.org/ar/amp/3",
)
add(
    "ar0-g10",
    "",
    site(
        "سالم، سوق السمك",
        "خرائط الدلتا",
        "<h2>سالم، سوق السمك</h2><table><tr><td>قتلى</td><td>14</td></tr><tr><td>جرحى</td><td>أكثر من 40</td></tr><tr><td>السلاح</td><td>هاون</td></tr></table>",
        lang="ar",
    ),
    "https://maps.example.org/ar/e/4471",
)
add(
    "ar0-b01",
    PAY,
    amp(
        "عائلة الأميرال الأخرى",
        ps("فتحت الباب بالخف وسألت إن كنا جئنا لإصلاح السخان.")
        + "<section><p>دقيقتان مضتا وعشرون باقية. خذ باقة من بريد الدلتا نترك لك الباب مفتوحاً.</p><a href='/plans'>الباقات</a></section>",
        lang="ar",
    ),
    "https://delta.example.org/ar/amp/4",
)
add(
    "ar0-b02",
    LOGIN,
    site(
        "ركن الفريق",
        "عدّ الدلتا",
        "<p>هذا الركن للعاملين والشركاء. إن كنت منهم فاستعمل الزر.</p><a href='/sso'>إلى الدخول الموحد</a>",
        lang="ar",
    ),
    "https://deltacount.example.org/ar/cases/1377",
)
add(
    "ar0-b03",
    LOST,
    old("صفحة ضائعة", "<P>أبحرت هذه الصفحة، ولعل مدير الموقع يعرف إلى أين.", lang="ar"),
    "https://oldletters.example.org/ar15.html",
)
add(
    "ar0-b04",
    ROBOTS,
    bare(
        "مهلاً",
        "<p>حارسنا يريد أن يتأكد قبل أن تدخل. ضع علامة في المربع.</p><form><input type='checkbox'> أنا إنسان<button>دعني أدخل</button></form>",
        lang="ar",
    ),
    "https://maps.example.org/ar/e/4472",
)
add(
    "ar0-b05",
    ABSENT,
    site("عطل", "حقوق الدلتا", "<h2>تعطل شيء عندنا</h2><p>أُبلغ الفنيون. اشرب كوب شاي ثم أعد التحميل.</p>", lang="ar"),
    "https://deltarights.example.org/ar/statements/4",
)
add(
    "ar0-b06",
    CONSENT,
    bare(
        "أتأذن؟",
        "<h1>أتأذن لنا؟</h1><p>نود أن نقيس ما تقرأ، ولا يخرج شيء من مينائنا.</p><button>آذن</button><button>لا آذن</button>",
        lang="ar",
    ),
    "https://delta.example.org/ar/5",
    "https://delta.example.org/ar/hello?to=5",
)
add(
    "ar0-b07",
    PLACE,
    amp("ليس على هذا الشاطئ", "<p>لا يُرى الفيلم إلا من الجزر، فحقوقه تقف عند خط المد.</p>", lang="ar"),
    "https://delta.example.org/ar/amp/6",
)
add(
    "ar0-b08",
    ABSENT,
    bare("لصاقة", "<p>احترقت هذه اللصاقة بعد قراءتها كما شاء كاتبها.</p><a href='/'>اكتب واحدة جديدة</a>", lang="ar"),
    "https://paste.example.org/raw/88aI",
)
add(
    "ar0-b09",
    FRONT,
    site(
        "بيانات",
        "حقوق الدلتا",
        "<h2>بيانات</h2>"
        + "".join(
            f"<p><a href='/s/{i}'>{t}</a><br><small>{d}</small></p>"
            for i, (t, d) in enumerate(
                [
                    ("عن قانون الصحافة الجديد", "12 أيار"),
                    ("عن سجن الجزيرة", "2 نيسان"),
                    ("عن إضراب عمال الميناء", "19 آذار"),
                    ("في يوم المرأة", "8 آذار"),
                    ("عن الموازنة", "1 شباط"),
                ]
            )
        ),
        lang="ar",
    ),
    "https://deltarights.example.org/ar/statements/غرقى-ميناء-سالم-بالأسماء",
    "https://deltarights.example.org/ar/statements",
)
add(
    "ar0-b10",
    SCRIPTS,
    "<!doctype html><html lang='ar' dir='rtl'><head><title>خرائط الدلتا</title><script defer src='/map.js'></script></head><body><div id='map'></div><div>جارٍ تحميل الخريطة…</div></body></html>",
    "https://maps.example.org/ar/e/4473",
)
