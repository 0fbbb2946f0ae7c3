# ruff: noqa: E501 - a sentence of an invented page is one line
"""A second blind set, other frames, stories and words; written before a rule was changed for the first and read once after."""

from __future__ import annotations

from made_page import MadePage

PAGES = []
SITE = "https://valley-monitor.example.org/en/reports/{}"
ARSITE = "https://marsad-alwadi.example.org/?p={}"


def add(name, wall, html, asked=None, final=None, status=200):
    asked = asked or (ARSITE if name.startswith("ar") else SITE).format(4400 + len(PAGES))
    PAGES.append(MadePage(name, html, asked, final or asked, status, wall))


def drupal(title, body, foot=""):
    return f'<html lang="en"><head><title>{title} | Valley Monitor</title><meta name="Generator" content="Drupal 9"></head><body class="path-node"><div class="dialog-off-canvas-main-canvas"><header><div class="region-header"><a href="/" rel="home">Valley Monitor</a><ul class="menu"><li><a href="/reports">Reports</a></li><li><a href="/data">Data</a></li><li><a href="/donate">Donate</a></li><li><a href="/user/login">Member area</a></li></ul></div></header><main role="main"><div class="region-content"><div id="block-main">{body}</div></div></main>{foot}<footer><div>Valley Monitor is a registered charity, no. 00000. <a href="/cookies">Cookie policy</a> <a href="/accessibility">Accessibility</a></div></footer></div></body></html>'


def letter(title, body, after=""):
    return f'<!doctype html><html><head><title>{title} - by Idris Makdar</title></head><body><div class="topbar"><a href="/">The Orchard Letter</a><button>Subscribe</button><button>Sign in</button></div><div class="post-header"><h1 class="post-title">{title}</h1><div>Idris Makdar</div><div>Apr 02, 2024</div><div>♡ 41 <a>Share</a></div></div><div class="available-content"><div class="body markup">{body}</div></div>{after}<div class="subscribe-footer"><h4>The Orchard Letter is free today. If you enjoyed this post, you can tell Idris that the letter is valuable by pledging a future subscription.</h4><button>Pledge your support</button></div><div>© 2024 Idris Makdar · Privacy ∙ Terms ∙ Collection notice</div></body></html>'


def arab(title, body, foot=""):
    return f'<html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>{title} - مرصد الوادي</title></head><body class="rtl"><section class="hd"><a href="/">مرصد الوادي</a><nav><a href="/?cat=1">أخبار</a><a href="/?cat=2">تقارير</a><a href="/?cat=3">شهادات</a><a href="/?cat=4">بيانات</a></nav><form><input placeholder="ابحث هنا"></form></section><section class="bd">{body}</section>{foot}<section class="ft">مرصد الوادي، منظمة مستقلة. <a>تبرع</a> <a>انضم إلينا</a> <a>شروط الاستخدام</a></section></body></html>'


def joomla(title, body):
    return f'<html dir="rtl"><head><title>{title}</title><meta name="generator" content="Joomla!"></head><body><table class="blog"><tr><td class="left"><div class="module"><h3>دخول الأعضاء</h3><form>اسم المستخدم <input name="username"> كلمة المرور <input type="password"><button>دخول</button><br><a>فقدت كلمة المرور؟</a></form></div><div class="module"><h3>المتواجدون الآن</h3>يوجد حالياً 14 زائر</div></td><td class="mid">{body}</td></tr></table></body></html>'


def raw(title, body, rtl=False):
    return f"<html{' dir=rtl lang=ar' if rtl else ''}><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"


def ps(*texts):
    return "".join(f"<p>{text}</p>" for text in texts)


BUS = (
    "Gunmen stopped a bus on the road from Merj to Kasra on Saturday and shot dead eleven passengers after looking at their papers, the driver told us.",
    "He was made to lie on his face. He heard someone say a family name and then the shots.",
    "The dead were taken to the hospital of Kasra, where a nurse counted eight men and three women.",
)
DAM = (
    "The keeper of the Lower Dam, Tarek Bishri, says he was ordered by telephone to open the gates on the night when forty houses downstream were flooded.",
    '"I asked twice," he says. "I said that people are sleeping."',
    "Five bodies were found in the reeds. The water office calls it an accident.",
)
DRONE = (
    "A drone dropped two grenades on people queueing at the well of Bir Samak; four died, among them a girl of eleven, the village council wrote.",
    "It was the third such attack in April.",
)
ARBUS = (
    "أوقف مسلحون حافلة على طريق المرج كسرة يوم السبت وقتلوا أحد عشر راكباً رمياً بالرصاص بعد الاطلاع على أوراقهم، كما روى لنا السائق.",
    "وأجبر السائق على الاستلقاء على وجهه، وسمع أحدهم ينطق اسم عائلة ثم سمع الرصاص.",
    "ونقل القتلى إلى مشفى كسرة، وأحصت ممرضة ثمانية رجال وثلاث نساء.",
)
ARDAM = (
    "يقول حارس السد الأدنى طارق بشري إنه تلقى أمراً هاتفياً بفتح البوابات ليلة غمرت المياه أربعين منزلاً.",
    "ويضيف: سألت مرتين وقلت إن الناس نيام.",
    "وعثر على خمس جثث بين القصب، فيما تصفه مصلحة المياه بأنه حادث.",
)
ARDRONE = (
    "ألقت مسيرة قنبلتين على منتظرين عند بئر سماك فقتل أربعة بينهم طفلة في الحادية عشرة، بحسب مجلس القرية.",
    "وهو الهجوم الثالث من نوعه في نيسان.",
)
HEADS = (
    "Flour mills stop",
    "Who opened the gates?",
    "Eleven shot on the Kasra road",
    "Clinic closes for want of fuel",
    "Teachers unpaid since January",
    "A census of empty houses",
    "Bees and war",
    "New maps of mined fields",
    "The boys of Bir Samak",
    "A judge resigns",
)
ARHEADS = (
    "توقف المطاحن",
    "من فتح البوابات؟",
    "أحد عشر قتيلاً على طريق كسرة",
    "إغلاق مستوصف لنقص الوقود",
    "معلمون بلا رواتب منذ كانون الثاني",
    "إحصاء البيوت الخالية",
    "النحل والحرب",
    "خرائط جديدة للحقول الملغومة",
    "فتية بئر سماك",
    "استقالة قاض",
)
TEASERS = "".join(
    f'<div class="teaser"><a href="/en/reports/{n}"><h3>{t}</h3></a><span>April {n + 2}</span></div>'
    for n, t in enumerate(HEADS)
)
ARTEASERS = "".join(
    f'<div class="teaser"><a href="/?p={n}"><h3>{t}</h3></a><span>نيسان {n + 2}</span></div>'
    for n, t in enumerate(ARHEADS)
)

# good, English
add("en report", "", drupal("Eleven shot on the Kasra road", "<h1>Eleven shot on the Kasra road</h1>" + ps(*BUS)))
add(
    "en report with donation box",
    "",
    drupal(
        "Who opened the gates?",
        "<h1>Who opened the gates?</h1>"
        + ps(*DAM)
        + "<div class=donate><h3>We need 2,000 more supporters</h3><p>Give 5 a month and keep this work free for all.</p><button>Give now</button></div>",
    ),
)
add("en two sentences", "", drupal("Four die at a well", "<h1>Four die at a well</h1>" + ps(*DRONE)))
add(
    "en one sentence",
    "",
    drupal(
        "Shell hits clinic",
        "<h1>Shell hits clinic</h1><p>A shell hit the clinic of Merj at noon; no one was inside.</p>",
    ),
)
add(
    "en breaking, under way",
    "",
    raw(
        "BREAKING: Gunfire at the Kasra bridge",
        "<header>Radio Kasra</header><h1>BREAKING: Gunfire at the Kasra bridge</h1><p>This is a developing story and will be updated.</p>",
    ),
    "https://radio-kasra.example/breaking/991",
)
add("en letter", "", letter("What the driver saw", ps(*BUS, "I have known him for six years. He has stopped driving.")))
add(
    "en letter free with a paid one named",
    "",
    letter(
        "Two lists",
        ps(
            "I keep two lists. On the first are those whose graves I have seen.",
            "On the second are the others. Yesterday Marwa Jidd moved from the second to the first.",
        ),
        after="<div class=upsell><p>Paid subscribers get the Friday letter too.</p></div>",
    ),
)
add(
    "en letter that quotes an error page",
    "",
    letter(
        "What they see when they look for us",
        ps(
            'Type our address in the capital and you read: "This site can\'t be reached." On the coast: "Access to this website has been blocked by order of the authority."',
            "In the hills it opens, and there is no current to open it with.",
            "I write this for whoever finds it.",
        ),
    ),
)
add(
    "en caption",
    "",
    raw(
        "AXN-2024-0410",
        "<div class=photo><img src=1.jpg></div><p>KASRA, April 6, 2024 - Relatives of the bus passengers wait outside the morgue. (AXN/Huda Salm)</p><a>License this photo</a> <a>Add to lightbox</a>",
    ),
    "https://axn-pictures.example/p/0410",
)
add(
    "en caption and sale words",
    "",
    raw(
        "Photo 551",
        "<img src=2.jpg><h1>Burnt bus near Kasra</h1><p>The burnt bus, seen from the north. Photographer: Huda Salm</p><p>Standard licence from 35. Sign in to see your price.</p>",
    ),
    "https://axn-pictures.example/p/0551",
)
add(
    "en running account",
    "",
    drupal(
        "Kasra: as it happened",
        "<h1>Kasra: as it happened</h1>"
        + "".join(
            f"<article><h4>{h}</h4><p>{t}</p></article>"
            for h, t in (
                ("15.20", "That ends our coverage for today."),
                ("14.05", "The hospital gives the number of dead as eleven."),
                ("13.31", "A nurse says she counted eight men and three women."),
                ("12.50", "Reports of a bus stopped on the Merj road."),
            )
        ),
    ),
)
add(
    "en message in a web client",
    "",
    raw(
        "Valley Eye",
        '<div class="bubbles"><div class="message">Bus stopped at km 14. Shooting. Do not take the Merj road.<span class="time">12:44</span></div></div><div class="sidebar"><a>Open in app</a></div>',
    ),
    "https://t.example/valleyeye/881?embed=1",
)
add(
    "en public post with box to log in",
    "",
    raw(
        "Merj Municipality - At 12:30 today...",
        '<div role="banner"><input placeholder="Email or phone"><input type="password" placeholder="Password"><button>Log in</button><a>Forgotten account?</a></div><div role="main"><h2>Merj Municipality</h2><div dir="auto">At 12:30 today armed men stopped the Kasra bus on our road. We have eleven dead. We ask families to come to the town hall with identity papers. The school is open as a mortuary.</div><span>All reactions: 1.1K</span><span>402 comments</span></div>',
    ),
    "https://www.facebook.example/merj/posts/91",
)
add(
    "en post with overlay",
    "",
    raw(
        "Huda Salm on Flock",
        '<article><b>Huda Salm</b><p>I counted the shoes by the road. Nineteen, so not all are pairs.</p></article><div role="dialog"><h3>See more on Flock</h3><p>Log in to follow creators, like videos, and view comments.</p></div>',
    ),
    "https://flock.example/@hudasalm/post/5",
)
add(
    "en thread of answers",
    "",
    raw(
        "q: is the Merj road open",
        "<div class=q><h1>Is the Merj road open?</h1><p>My mother must get to the dialysis in Kasra on Monday.</p></div><div class=a><p>Open until two, then closed. The third checkpoint took my phone.</p></div><div class=a><p>Do not go. They stopped a bus there.</p></div><p><a>Log in</a> or <a>register</a> to answer</p>",
    ),
    "https://ask-valley.example/q/77",
)
add(
    "en film with words",
    "",
    raw(
        "The Lower Dam at night - Clipper",
        "<video></video><h1>The Lower Dam at night</h1><p>Recorded by a neighbour at 02:10. Water is heard before it is seen; a man calls the name Amina four times.</p><p>612 plays. Comments are turned off. Learn more</p>",
    ),
    "https://clipper.example/v/99",
)
add(
    "en page of a paper",
    "",
    raw(
        "Situation report 12",
        "<h2>Situation report 12</h2><table><tr><th>Indicator</th><th>Number</th></tr><tr><td>Killed</td><td>26</td></tr><tr><td>Wounded</td><td>71</td></tr><tr><td>Missing</td><td>4</td></tr><tr><td>Houses flooded</td><td>40</td></tr></table><p>Reporting period: 1-7 April. Next report: 15 April.</p>",
    ),
    "https://reliefnote.example/sitrep/12",
)
add(
    "en database entry",
    "",
    raw(
        "Case V-0117",
        "<dl><dt>Case</dt><dd>V-0117</dd><dt>Name</dt><dd>Amina Bishara</dd><dt>Age</dt><dd>11</dd><dt>Place</dt><dd>Bir Samak</dd><dt>Date</dt><dd>9 April 2024</dd><dt>Cause</dt><dd>Munition from a drone</dd><dt>Sources</dt><dd>2</dd></dl>",
    ),
    "https://valley-dead.example.org/case/V-0117",
)
add(
    "en court paper",
    "",
    raw(
        "Ruling",
        "<p>IN THE DISTRICT COURT OF KASRA</p><p>Case 31/2024</p><p>The court finds that the detention of the applicant, Jaber Halwani, from 3 to 19 March had no basis in law, and orders his release.</p><p>The request for access to the place of detention is denied.</p>",
    ),
    "https://court.example/31-2024",
)
add(
    "en appeal",
    "",
    drupal(
        "Missing: Walid Hasna, 16",
        "<h1>Missing: Walid Hasna, 16</h1><p>Last seen on 6 April at the bus station of Merj in a green jacket. If you have seen him call the number below or any police station.</p>",
    ),
)
add(
    "en news under a notice",
    "",
    drupal(
        "Bees and war",
        "<div class=notice>Scheduled maintenance: this site will be unavailable on Sunday from 01:00 to 03:00.</div><h1>Bees and war</h1>"
        + ps(
            "Nadim kept ninety hives on the terraces above Kasra. Sixty burnt in one night in March, when the dry grass was set alight by a flare.",
            "He sells what is left by the spoon.",
        ),
    ),
)
add(
    "en article that speaks of passwords",
    "",
    drupal(
        "Soldiers took passwords at checkpoints",
        "<h1>Soldiers took passwords at checkpoints</h1>"
        + ps(
            "At the third checkpoint people had to log in to their accounts while a soldier watched, eleven travellers told us.",
            '"Enter your password, he said, and do not make me ask twice."',
            "Those who had signed out were made to sign in.",
        ),
    ),
)
add(
    "en article on cookies at war",
    "",
    drupal(
        "Advertising data shows who fled",
        "<h1>Advertising data shows who fled</h1>"
        + ps(
            "Data from cookies and telephones, sold to advertisers by consent boxes nobody reads, show that 31,000 telephones left the valley within two days.",
            "The firm says it shares data only with partners. It has 600 of them.",
        ),
    ),
)
add(
    "en report in cards",
    "",
    raw(
        "Kasra",
        "<div class='story-body'>" + "".join(f"<section><div><span>{t}</span></div></section>" for t in BUS) + "</div>",
    ),
    "https://valley-stories.example/kasra",
)
add(
    "en index asked for",
    "",
    drupal("Reports", f"<h1>Reports</h1>{TEASERS}"),
    "https://valley-monitor.example.org/en/reports",
)
add(
    "en tag page asked for",
    "",
    drupal("Kasra", f"<h1>Kasra</h1><p>All reports with this tag</p>{TEASERS}"),
    "https://valley-monitor.example.org/en/tags/kasra",
)
add(
    "en another language",
    "",
    drupal("Eleven shot on the Kasra road", "<h1>Eleven shot on the Kasra road</h1>" + ps(*BUS)),
    "https://valley-monitor.example.org/node/5511",
    "https://valley-monitor.example.org/en/reports/5511",
)
add(
    "en saved copy",
    "",
    raw(
        "archive",
        "<div id=HEADER><form>Webpage archive. Saved from <input value=x></form><a>history</a><a>share</a><a>download .zip</a><a>report bug or abuse</a></div><div id=CONTENT><h1>Who opened the gates?</h1>"
        + "".join(f"<div>{t}</div>" for t in DAM)
        + "</div>",
    ),
    "https://archive.example/aB3x",
)
# good, Arabic
add("ar report", "", arab("أحد عشر قتيلاً على طريق كسرة", "<h2>أحد عشر قتيلاً على طريق كسرة</h2>" + ps(*ARBUS)))
add(
    "ar report two",
    "",
    arab(
        "من فتح البوابات؟", "<h2>من فتح البوابات؟</h2>" + ps(*ARDAM) + "<div>تبرع لنا ليبقى المرصد مجانياً للجميع</div>"
    ),
)
add("ar two sentences", "", arab("أربعة قتلى عند بئر", "<h2>أربعة قتلى عند بئر سماك</h2>" + ps(*ARDRONE)))
add(
    "ar one sentence",
    "",
    arab("قذيفة على مستوصف", "<h2>قذيفة على مستوصف المرج</h2><p>سقطت قذيفة على مستوصف المرج ظهراً ولم يكن فيه أحد.</p>"),
)
add(
    "ar flash",
    "",
    joomla("عاجل", "<h1>عاجل: إطلاق نار عند جسر كسرة</h1><p>راديو كسرة: إطلاق نار كثيف عند الجسر، يتبع...</p>"),
)
add("ar joomla article", "", joomla("حارس السد يتكلم", "<h1>حارس السد يتكلم</h1>" + ps(*ARDAM)))
add(
    "ar caption",
    "",
    raw(
        "صورة 410",
        "<img src=1.jpg><p>كسرة، 6 نيسان 2024: أقارب ركاب الحافلة ينتظرون أمام المشرحة (تصوير هدى سالم)</p>",
        True,
    ),
    "https://axn-pictures.example/ar/410",
)
add(
    "ar running account",
    "",
    arab(
        "كسرة لحظة بلحظة",
        "<h2>كسرة لحظة بلحظة</h2>"
        + "".join(
            f"<div><i>{h}</i><p>{t}</p></div>"
            for h, t in (
                ("15:20", "انتهت تغطيتنا لهذا اليوم."),
                ("14:05", "المشفى: عدد القتلى أحد عشر."),
                ("12:50", "أنباء عن إيقاف حافلة على طريق المرج."),
            )
        ),
    ),
)
add(
    "ar message",
    "",
    raw(
        "عين الوادي",
        '<div class="message">أوقفوا الحافلة عند الكيلو 14 وهناك إطلاق نار، لا تسلكوا طريق المرج.<span>12:44</span></div><a>فتح في التطبيق</a>',
        True,
    ),
    "https://t.example/ayn/881?embed=1",
)
add(
    "ar public post with box",
    "",
    raw(
        "بلدية المرج",
        '<div><input placeholder="البريد الإلكتروني"><input type=password placeholder="كلمة السر"><button>تسجيل الدخول</button><a>هل نسيت كلمة السر؟</a></div><div role=main><h2>بلدية المرج</h2><div>عند الثانية عشرة والنصف أوقف مسلحون حافلة كسرة على طريقنا ولدينا أحد عشر قتيلاً. نطلب من الأهالي الحضور إلى البلدية مع أوراقهم الثبوتية، والمدرسة مفتوحة لاستقبال الجثامين.</div><span>402 تعليق</span></div>',
        True,
    ),
    "https://www.facebook.example/ar/merj/91",
)
add(
    "ar appeal",
    "",
    arab(
        "مفقود: وليد حسنة 16 عاماً",
        "<h2>مفقود: وليد حسنة 16 عاماً</h2><p>شوهد آخر مرة في 6 نيسان في محطة حافلات المرج يرتدي سترة خضراء. على من رآه الاتصال بأقرب مخفر.</p>",
    ),
)
add(
    "ar statement",
    "",
    raw(
        "بيان",
        "<h3>بيان صادر عن وجهاء كسرة</h3><p>نحن وجهاء كسرة نستنكر قتل أبنائنا على الطريق ونطالب بتسليم القتلة، ونمهل سبعة أيام.</p><p>كسرة في 7 نيسان 2024</p>",
        True,
    ),
    "https://kasra.example/bayan",
)
add(
    "ar database entry",
    "",
    raw(
        "حالة V-0117",
        "<table><tr><td>الاسم</td><td>أمينة بشارة</td></tr><tr><td>العمر</td><td>11</td></tr><tr><td>المكان</td><td>بئر سماك</td></tr><tr><td>التاريخ</td><td>9 نيسان 2024</td></tr><tr><td>السبب</td><td>ذخيرة من مسيرة</td></tr></table>",
        True,
    ),
    "https://valley-dead.example.org/ar/V-0117",
)
add(
    "ar article on passwords",
    "",
    arab(
        "جنود يطلبون كلمات السر",
        "<h2>جنود يطلبون كلمات السر على الحواجز</h2>"
        + ps(
            "طلب الجنود عند الحاجز الثالث من الناس تسجيل الدخول إلى حساباتهم أمامهم، كما قال أحد عشر مسافراً.",
            "وقال أحدهم: قال لي أدخل كلمة السر ولا تجعلني أسأل مرتين.",
        ),
    ),
)
add(
    "ar article on blocks",
    "",
    arab(
        "ما الذي يرونه حين يبحثون عنا",
        "<h2>ما الذي يرونه حين يبحثون عنا</h2>"
        + ps(
            "من يكتب عنواننا في العاصمة يقرأ: «هذا الموقع محجوب». وعلى الساحل: «تعذر الوصول إلى الصفحة».",
            "وفي الجبل يفتح الموقع ولا كهرباء لفتحه.",
        ),
    ),
)
add(
    "ar interview",
    "",
    arab(
        "ممرضة كسرة",
        "<h2>ممرضة كسرة: غسلت وجوههم</h2>"
        + ps("<b>كم كانوا؟</b>", "ثمانية رجال وثلاث نساء.", "<b>هل عرفت أحداً؟</b>", "نعم، خياطة الحي."),
    ),
)
add("ar index asked for", "", arab("تقارير", f"<h1>تقارير</h1>{ARTEASERS}"), "https://marsad-alwadi.example.org/?cat=2")
add(
    "ar thread",
    "",
    raw(
        "هل طريق المرج مفتوح",
        "<h1>هل طريق المرج مفتوح؟</h1><p>أمي عندها غسيل كلى يوم الاثنين في كسرة.</p><div><p>مفتوح حتى الثانية ثم يغلق، وعلى الحاجز الثالث أخذوا هاتفي.</p></div><p>سجل دخولك لتضيف جواباً</p>",
        True,
    ),
    "https://ask-valley.example/ar/q/77",
)
add(
    "ar film with words",
    "",
    raw(
        "السد ليلاً",
        "<video></video><h1>السد الأدنى ليلاً</h1><p>صوره جار عند الثانية وعشر دقائق، ويسمع رجل ينادي أمينة أربع مرات.</p><p>612 مشاهدة. تم إيقاف التعليقات.</p>",
        True,
    ),
    "https://clipper.example/v/ar99",
)
add(
    "ar poem of mourning",
    "",
    arab(
        "رثاء",
        "<h2>رثاء خياطة الحي</h2><p>كانت تخيط للعيد أثواب الصغار<br>فمن يخيط اليوم هذا الكفن<br>يا كسرة الخبز وكسرة القلب<br>نامي على كتف الطريق</p>",
    ),
)
# walls, English
add(
    "en sign in to go on",
    "login-wall",
    raw(
        "Sign in - Flock",
        "<h1>Sign in to Flock</h1><form><input placeholder='Username or email'><input type=password placeholder=Password><label><input type=checkbox> Keep me signed in</label><button>Sign in</button></form><p>New to Flock? Create an account</p>",
    ),
    "https://flock.example/@a/post/6",
    "https://flock.example/signin?return=%2F%40a",
)
add(
    "en members only node",
    "login-wall",
    drupal(
        "Access denied",
        "<h1>Access denied</h1><p>You are not authorized to access this page. Log in with your member account.</p>",
    ),
    status=403,
)
add(
    "en group of friends",
    "login-wall",
    raw(
        "Private group",
        "<h1>Kasra neighbours</h1><span>Private group · 4.1K members</span><p>Only members can see who's in the group and what they post.</p><button>Join group</button>",
    ),
    "https://www.facebook.example/groups/kasra/posts/1",
)
add(
    "en log in to see",
    "login-wall",
    raw(
        "Flock",
        "<div>Huda Salm</div><p>Log in to see photos and videos from friends and discover other accounts you'll love.</p><button>Log in</button><button>Sign up</button>",
    ),
    "https://flock.example/@hudasalm/post/7",
)
add(
    "en free account",
    "login-wall",
    drupal(
        "Bees and war",
        "<h1>Bees and war</h1><p>Nadim kept ninety hives on the terraces...</p><div class=gate><h2>To read on, log in or register</h2><p>Registration is free and takes a minute.</p></div>",
    ),
)
add(
    "en letter for payers",
    "paywall-stub",
    letter(
        "The second list",
        "<p>On the second list are the others.</p>",
        after='<div class="paywall"><h2>Keep reading with a 7-day free trial</h2><p>Subscribe to <b>The Orchard Letter</b> to keep reading this post and get 7 days of free access to the full post archives.</p><button>Start trial</button><a>Already a paid subscriber? Sign in</a></div>',
    ),
)
add(
    "en limit reached",
    "paywall-stub",
    drupal(
        "Who opened the gates?",
        "<h1>Who opened the gates?</h1><p>The keeper of the Lower Dam...</p><div><h3>You've reached your limit of free articles</h3><p>Unlimited digital access: 1 for the first month. View offers.</p></div>",
    ),
)
add(
    "en only for premium",
    "paywall-stub",
    drupal(
        "A judge resigns",
        "<span class=badge>Premium</span><h1>A judge resigns</h1><p>The judge who ordered the release of Jaber Halwani has resigned.</p><p>The remainder of this article is reserved for our subscribers (82% left to read).</p><button>See our plans</button>",
    ),
)
add(
    "en consent box alone",
    "consent-wall",
    raw(
        "Valley Monitor",
        "<div id=sp_message><h2>Welcome to Valley Monitor</h2><p>To view this page we need your permission to place cookies. Our advertising partners (417) may use precise geolocation data and identification through device scanning.</p><button>Yes, I'm happy</button><button>No, take me to settings</button></div>",
    ),
)
add(
    "en consent by law",
    "consent-wall",
    raw(
        "Privacy choices",
        "<h1>Your privacy choices</h1><p>Some vendors may process your personal data on the basis of legitimate interest, which you can object to.</p><ul><li>Strictly necessary: always active</li><li>Performance</li><li>Targeting</li></ul><button>Save and exit</button><button>Allow all</button>",
    ),
)
add(
    "en app consent moved",
    "consent-wall",
    raw(
        "Yes",
        "<p>Clipper is part of the Nimbus family of brands. When you use our sites and apps, we use cookies to provide our sites and apps to you, authenticate users, apply security measures, and measure your use. If you click 'Accept all', we and our partners will also store information on a device.</p><button>Accept all</button><button>Reject all</button><button>Manage privacy settings</button>",
    ),
    "https://clipper.example/v/100",
    "https://guce.nimbus.example/consent?sid=1",
)
add(
    "en wait a little",
    "bot-check",
    raw(
        "DDoS-Guard",
        "<h1>Checking your browser before accessing valley-monitor.example.org</h1><p>Please wait a few seconds. Once this check is complete, the website will automatically be opened.</p><p>DDoS protection by DDoS-Guard</p>",
    ),
)
add(
    "en are you a robot",
    "bot-check",
    raw(
        "Are you a robot?",
        "<h2>Let's confirm you are human</h2><p>Complete the security check before continuing. This step verifies that you are not a bot, which helps to protect your account and prevent spam.</p><button>Begin</button>",
    ),
)
add(
    "en slider",
    "bot-check",
    raw(
        "Verify",
        "<div class=slider><p>Drag the slider to fit the puzzle</p></div><p>Refresh</p><p>Report a problem</p>",
    ),
)
add(
    "en firewall ticket",
    "bot-check",
    raw(
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1188223344<br><br><a href='javascript:history.back();'>[Go Back]</a>",
    ),
)
add(
    "en forbidden shield",
    "bot-check",
    raw(
        "Sucuri WebSite Firewall - Access Denied",
        "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket.</p><table><tr><td>Your IP:</td><td>192.0.2.4</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table>",
    ),
)
add(
    "en plain forbidden",
    "bot-check",
    raw("403 Forbidden", "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p>"),
    status=403,
)
add(
    "en cannot show it there",
    "geo-block",
    raw(
        "Clipper",
        "<div><p>This video contains content from Radio Kasra, who has blocked it in your country on copyright grounds.</p></div>",
    ),
    "https://clipper.example/v/101",
)
add(
    "en withheld",
    "geo-block",
    raw("Flock", "<p>This post from @kasra has been withheld in Valleyland in response to a legal demand.</p>"),
    "https://flock.example/@kasra/post/3",
)
add(
    "en country list",
    "geo-block",
    drupal("Sorry", "<h1>We're sorry</h1><p>This service is currently unavailable in your location.</p>"),
)
add(
    "en blocked by a provider",
    "geo-block",
    raw(
        "Notice",
        "<h1>Access blocked</h1><p>Access to this website has been blocked by your internet provider in line with a decision of the Communications Authority.</p>",
    ),
)
add(
    "en drupal lost",
    "soft-404",
    drupal("Page not found", "<h1>Page not found</h1><p>The requested page could not be found.</p>"),
)
add(
    "en lost with humour",
    "soft-404",
    drupal(
        "Uh-oh",
        f"<h1>Uh-oh. You've wandered off the path.</h1><p>The page you were looking for isn't here any more. Here is what others are reading:</p>{TEASERS}",
    ),
)
add(
    "en lost report",
    "soft-404",
    drupal(
        "Not here",
        "<p>We couldn't locate that report. It might have been renamed, or the address mistyped.</p><a>Back to all reports</a>",
    ),
)
add(
    "en lost post",
    "soft-404",
    raw(
        "Flock",
        "<h2>Post not found</h2><p>The link may be incorrect or the post was deleted by its author.</p><button>Home</button>",
    ),
    "https://flock.example/@a/post/8",
)
add(
    "en lost by number",
    "soft-404",
    raw("Error 410", "<h1>410 Gone</h1><p>The resource requested is no longer available at this server.</p>"),
    "https://radio-kasra.example/breaking/990",
)
add(
    "en archive knows nothing",
    "soft-404",
    raw("archive", "<div id=HEADER>webpage archive</div><div>No results</div><p>You can save this url.</p>"),
    "https://archive.example/zzz",
)
add(
    "en cannot be shown",
    "not-available",
    raw(
        "Clipper", "<p>This clip is no longer available because the account associated with it has been terminated.</p>"
    ),
    "https://clipper.example/v/102",
)
add(
    "en user removed",
    "not-available",
    raw("Flock", "<h2>User not found</h2><p>This account has been deactivated.</p>"),
    "https://flock.example/@b",
)
add(
    "en moderated",
    "not-available",
    raw(
        "Ask", "<h1>Is the Merj road open?</h1><p>This question was removed by the moderators for breaking rule 4.</p>"
    ),
    "https://ask-valley.example/q/78",
)
add(
    "en closed paper",
    "not-available",
    raw(
        "Radio Kasra",
        "<h1>Radio Kasra has closed</h1><p>After eleven years this website has shut down. Thank you for listening.</p>",
    ),
    "https://radio-kasra.example/breaking/989",
)
add(
    "en works",
    "not-available",
    raw(
        "Works",
        "<h1>Down for maintenance</h1><p>Our engineers are upgrading the system. We expect to be back at 06:00.</p>",
    ),
)
add(
    "en coming soon",
    "not-available",
    raw(
        "Coming soon",
        "<h1>Our new website is on its way</h1><p>Something great is coming. Stay tuned!</p><input placeholder='Your email'><button>Notify me</button>",
    ),
)
add(
    "en parked at a registrar",
    "not-available",
    raw(
        "valley-monitor.example.org",
        "<h1>valley-monitor.example.org</h1><p>This web page is parked for free, courtesy of your registrar.</p><p>Get this domain</p>",
    ),
)
add(
    "en buy it",
    "not-available",
    raw(
        "Buy",
        "<h1>The domain name valley-monitor.example.org is available for purchase</h1><p>Make an offer. Secure payment, fast transfer.</p>",
    ),
)
add(
    "en server trouble",
    "not-available",
    raw(
        "500",
        "<h1>Something went wrong</h1><p>An unexpected error occurred while processing your request. Please try again.</p><p>Error code: 0x80004005</p>",
    ),
)
add(
    "en trace",
    "not-available",
    raw(
        "Error",
        "<b>Warning</b>: mysqli_connect(): (HY000/2002): Connection refused in <b>/var/www/html/db.php</b> on line <b>12</b><br>Could not connect to the database",
    ),
)
add(
    "en overload",
    "not-available",
    raw(
        "Service Unavailable",
        "<h2>The service is temporarily unavailable.</h2><p>The server is over capacity. Please try again in a few minutes.</p>",
    ),
)
add(
    "en plain apache",
    "not-available",
    raw(
        "Apache2 Debian Default Page: It works",
        "<div>It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation.</p>",
    ),
)
add(
    "en next shell",
    "script-shell",
    raw(
        "Valley",
        '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/[slug]"}</script>',
    ),
)
add(
    "en skeleton",
    "script-shell",
    raw(
        "Valley",
        '<div class="skeleton"><div class="skeleton-line"></div><div class="skeleton-line"></div></div><p aria-live=polite>Please wait while the content loads</p><script src=a.js></script>',
    ),
)
add(
    "en unsupported",
    "script-shell",
    raw(
        "Flock", "<p>Your browser is not supported. Please update to the latest version, or download the Flock app.</p>"
    ),
    "https://flock.example/@a/post/9",
)
add(
    "en turn on",
    "script-shell",
    raw(
        "Clipper",
        "<div class=err><p>Clipper works best with JavaScript enabled. Please turn it on in your settings and reload.</p></div>",
    ),
    "https://clipper.example/v/103",
)
add(
    "en frame only",
    "script-shell",
    raw("doc", "<iframe src='/viewer?file=12'></iframe><p>Loading document...</p>"),
    "https://docs.example/12",
)
add(
    "en opens in the app",
    "script-shell",
    raw(
        "Valley Eye", "<h2>Valley Eye</h2><p>2.1K members</p><a>Join channel</a><p>Don't have the app? Download it</p>"
    ),
    "https://t.example/valleyeye/880",
)
add(
    "en leaving notice",
    "script-shell",
    raw(
        "Redirect notice",
        "<h1>Redirect notice</h1><p>The previous page is sending you to <a href='https://valley.example'>https://valley.example</a>. If you do not want to visit that page, you can return to the previous page.</p>",
    ),
    "https://search.example/url?q=x",
)
add(
    "en home in place",
    "home-page",
    drupal(
        "Home",
        f"<section><h2>Latest</h2>{TEASERS}</section><section><h2>Data</h2><div class=teaser><a href='/data/1'><h3>All cases</h3></a></div></section>",
    ),
    None,
    "https://valley-monitor.example.org/en",
)
add(
    "en index in place",
    "home-page",
    drupal("Reports", f"<h1>Reports</h1>{TEASERS}"),
    None,
    "https://valley-monitor.example.org/en/reports",
)
add(
    "en tag in place",
    "home-page",
    drupal("Kasra", f"<h1>Kasra</h1>{TEASERS}"),
    None,
    "https://valley-monitor.example.org/en/tags/kasra",
)
# walls, Arabic
add(
    "ar sign in",
    "login-wall",
    raw(
        "دخول",
        "<h1>أهلاً بك مجدداً</h1><form><input placeholder='اسم المستخدم'><input type=password placeholder='الرقم السري'><button>دخول</button><a>نسيت الرقم السري؟</a><a>ليس لديك حساب؟ أنشئ حساباً</a></form>",
        True,
    ),
    None,
    "https://marsad-alwadi.example.org/login",
)
add(
    "ar private group",
    "login-wall",
    raw(
        "مجموعة خاصة",
        "<h1>جيران كسرة</h1><p>مجموعة خاصة · 4.1 ألف عضو</p><p>لا يمكن إلا للأعضاء رؤية الموجودين في المجموعة وما ينشرونه.</p><button>الانضمام</button>",
        True,
    ),
    "https://www.facebook.example/groups/ar/1",
)
add(
    "ar free account",
    "login-wall",
    arab(
        "النحل والحرب",
        "<h2>النحل والحرب</h2><p>كان نديم يربي تسعين خلية...</p><div><h3>لمتابعة القراءة يرجى تسجيل الدخول أو إنشاء حساب مجاني</h3></div>",
    ),
)
add(
    "ar payers",
    "paywall-stub",
    arab(
        "استقالة قاض",
        "<h2>استقالة قاض</h2><p>استقال القاضي الذي أمر بالإفراج عن جابر حلواني.</p><div>تبقى لك 80% من المقال. اشترك في الباقة الرقمية لقراءة بقية المقال.</div><button>عرض الباقات</button>",
    ),
)
add(
    "ar consent",
    "consent-wall",
    raw(
        "الخصوصية",
        "<h2>خصوصيتك تهمنا</h2><p>باستخدام هذا الموقع فإنك توافق على استخدام ملفات الكوكيز لأغراض التحليل والإعلان. اختر ما تسمح به قبل المتابعة.</p><button>قبول الجميع</button><button>تخصيص</button>",
        True,
    ),
)
add(
    "ar wait",
    "bot-check",
    raw(
        "انتظر",
        "<h1>يتم التحقق من متصفحك</h1><p>يرجى الانتظار بضع ثوان، سيتم تحويلك تلقائياً بعد انتهاء الفحص.</p>",
        True,
    ),
)
add(
    "ar puzzle",
    "bot-check",
    raw("تحقق أمني", "<h2>تحقق أمني</h2><p>اسحب القطعة لإكمال الصورة وتأكيد أنك إنسان</p>", True),
)
add(
    "ar blocked",
    "geo-block",
    raw("تنبيه", "<h1>هذا الموقع محجوب</h1><p>تم حجب الموقع بقرار من هيئة الاتصالات وتنظيم المعلومات.</p>", True),
)
add(
    "ar withheld",
    "geo-block",
    raw("محجوب", "<p>تم حجب هذا المنشور في بلدك بناءً على طلب قانوني.</p>", True),
    "https://flock.example/@kasra/post/ar3",
)
add("ar lost", "soft-404", arab("خطأ 404", "<h2>الصفحة المطلوبة غير متوفرة</h2><p>ربما تغير عنوانها أو حذفت.</p>"))
add("ar lost with list", "soft-404", arab("عذراً", f"<h2>لم نجد ما تبحث عنه</h2><p>قد تهمك هذه المواد:</p>{ARTEASERS}"))
add(
    "ar lost article",
    "soft-404",
    joomla(
        "خطأ",
        "<p>المقال غير موجود</p><p>لا يمكنك مشاهدة هذه الصفحة بسبب: علامة مرجعية قديمة، أو عنوان مكتوب بشكل خاطئ.</p>",
    ),
)
add("ar removed", "not-available", arab("حذف", "<p>تم حذف هذا التقرير بناء على طلب أصحاب العلاقة.</p>"))
add(
    "ar clip gone",
    "not-available",
    raw("كليبر", "<p>لم يعد هذا المقطع متاحاً لأن الحساب المرتبط به قد أغلق.</p>", True),
    "https://clipper.example/v/ar102",
)
add(
    "ar works",
    "not-available",
    raw("تحديث", "<h1>نعود إليكم قريباً</h1><p>الموقع متوقف مؤقتاً لإجراء أعمال تحديث.</p>", True),
)
add(
    "ar trouble",
    "not-available",
    raw("خطأ", "<h1>حدث خطأ ما</h1><p>تعذر تحميل الصفحة، حاول مرة أخرى بعد قليل.</p>", True),
)
add("ar coming", "not-available", raw("قريباً", "<h1>قريباً</h1><p>موقعنا الجديد قيد الإنشاء، ترقبونا.</p>", True))
add(
    "ar shell",
    "script-shell",
    raw(
        "الوادي",
        "<div id=app></div><noscript>نأسف، الموقع لا يعمل بدون جافاسكربت، فعّلها ثم أعد التحميل.</noscript><script src=a.js></script>",
        True,
    ),
)
add(
    "ar old browser",
    "script-shell",
    raw("تنبيه", "<p>متصفحك قديم ولا يدعم هذا الموقع، يرجى تحديث المتصفح أو تحميل التطبيق.</p>", True),
)
add(
    "ar home in place",
    "home-page",
    arab("الرئيسية", f"<h2>آخر الأخبار</h2>{ARTEASERS}<h2>شهادات</h2><a href='/?p=99'>ممرضة كسرة</a>"),
    None,
    "https://marsad-alwadi.example.org/",
)
add(
    "ar section in place",
    "home-page",
    arab("تقارير", f"<h1>تقارير</h1>{ARTEASERS}"),
    None,
    "https://marsad-alwadi.example.org/?cat=2",
)


def pages():
    return PAGES
