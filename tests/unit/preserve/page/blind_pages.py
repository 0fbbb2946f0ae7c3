# ruff: noqa: E501 - a sentence of an invented page is one line
"""Invented pages of many kinds of site, written blind: by somebody who had not read the rules. Half are walls."""

from __future__ import annotations

from made_page import MadePage


def paragraphs(texts, tag="p", cls=""):
    mark = f' class="{cls}"' if cls else ""
    return "\n".join(f"<{tag}{mark}>{text}</{tag}>" for text in texts)


EN_LINKS = (
    "Port workers end three-week strike",
    "Rain floods the lower market for a second time",
    "Why bread prices doubled in a month",
    "School year starts a week late in the hills",
    "Ferry service to Ennar suspended",
    "Fishermen protest over fuel quotas",
    "Council delays vote on water tariffs",
    "Two bridges reopen after repairs",
    "Power cuts: the full timetable",
    "Photo essay: the last weavers of Tal Amra",
)
AR_LINKS = (
    "إعادة فتح معبر السنديان أمام الشاحنات",
    "أسعار الخبز تتضاعف خلال شهر",
    "تأجيل بدء العام الدراسي في الريف الغربي",
    "انقطاع الكهرباء يدخل يومه العاشر",
    "مزارعون يشكون نقص المازوت",
    "اجتماع طارئ لبحث أزمة المياه",
    "افتتاح جسر النهر بعد ترميمه",
    "حملة تلقيح في مخيم الزيتون",
    "الطقس: أمطار غزيرة ليل الثلاثاء",
    "صور: سوق النحاسين يعود إلى الحياة",
)


def links(texts, tag="li", at="/news/2024/"):
    return "".join(f'<{tag}><a href="{at}{n + 311}">{text}</a></{tag}>' for n, text in enumerate(texts))


def cms(title, body, side=EN_LINKS[:5], extra=""):
    """A newspaper's system: header, article, side column, foot."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - The Brinmoor Courier</title>
<meta property="og:site_name" content="The Brinmoor Courier"><link rel="stylesheet" href="/assets/app.9a1.css">
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"pageType":"x"}});</script></head>
<body><a class="skip" href="#main">Skip to content</a>
<header class="masthead"><a class="logo" href="/">The Brinmoor Courier</a><button>Menu</button><a href="/login">Log in</a><a href="/subscribe" class="btn">Subscribe</a>
<nav><ul><li><a href="/world">World</a></li><li><a href="/region">Region</a></li><li><a href="/economy">Economy</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="layout"><main id="main">{body}</main><aside class="rail"><h2>Most read</h2><ol>{links(side)}</ol><div class="newsletter"><h3>The morning letter</h3><p>The day's news in your inbox at six.</p><form><input type="email" name="email" placeholder="Your e-mail"><button>Sign up</button></form></div></aside></div>
{extra}<footer><ul><li><a href="/about">About us</a></li><li><a href="/contact">Contact</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/terms">Terms of use</a></li></ul><p>&copy; 2024 Brinmoor Courier Ltd. All rights reserved.</p></footer></body></html>"""


def wordpress(title, body, extra="", lang="en", site="Notes from Wadi Sarr"):
    """A blog on WordPress."""
    recent = links(EN_LINKS[3:8] if lang == "en" else AR_LINKS[3:8], at="/?p=")
    words = (
        ("Search", "Recent Posts", "Archives", "Proudly powered by WordPress")
        if lang == "en"
        else ("بحث", "أحدث المقالات", "الأرشيف", "بكل فخر مدعوم بواسطة ووردبريس")
    )
    direction = ' dir="rtl"' if lang == "ar" else ""
    return f"""<!doctype html><html lang="{lang}"{direction}><head><meta charset="UTF-8"><meta name="generator" content="WordPress 6.4.2"><title>{title} &#8211; {site}</title></head>
<body class="single wp-embed-responsive"><div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/" rel="home">{site}</a></p><nav class="main-navigation"><ul class="menu"><li><a href="/">{"Home" if lang == "en" else "الرئيسية"}</a></li><li><a href="/about/">{"About" if lang == "en" else "من نحن"}</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="primary" class="site-main">{body}</main>
<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search"><label>{words[0]}: <input type="search" name="s"></label></form></section><section class="widget"><h2 class="widget-title">{words[1]}</h2><ul>{recent}</ul></section><section class="widget"><h2>{words[2]}</h2><ul><li><a href="/2024/03/">2024/03</a></li><li><a href="/2024/02/">2024/02</a></li></ul></section></aside></div>{extra}
<footer id="colophon"><a href="https://wordpress.example.org/">{words[3]}</a></footer></div></body></html>"""


def agency(title, body, side=AR_LINKS[:6], extra="", crumbs="الرئيسية / محليات"):
    """An Arabic agency's page, in nested blocks without meaning."""
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"/><title>{title} | وكالة سهل الزعتر للأنباء</title><meta name="viewport" content="width=device-width"></head>
<body><div class="topbar"><span>الخميس 14 آذار 2024</span><a href="/en">English</a><a href="/user/login">تسجيل الدخول</a></div>
<div class="brand"><a href="/"><img src="/logo.png" alt="وكالة سهل الزعتر للأنباء"></a></div>
<div class="menu"><ul><li><a href="/c/1">محليات</a></li><li><a href="/c/2">عربي ودولي</a></li><li><a href="/c/3">اقتصاد</a></li><li><a href="/c/4">رياضة</a></li><li><a href="/c/5">ثقافة</a></li><li><a href="/video">فيديو</a></li></ul></div>
<div class="container"><div class="row"><div class="col-8"><div class="crumbs">{crumbs}</div>{body}</div>
<div class="col-4"><div class="box"><h4>الأكثر قراءة</h4><ul>{links(side, at="/node/")}</ul></div><div class="box"><h4>النشرة البريدية</h4><form><input name="mail" placeholder="بريدك الإلكتروني"><button>اشترك</button></form></div></div></div></div>{extra}
<div class="foot"><p>جميع الحقوق محفوظة © وكالة سهل الزعتر للأنباء 2024</p><ul><li><a href="/about">من نحن</a></li><li><a href="/contact">اتصل بنا</a></li><li><a href="/privacy">سياسة الخصوصية</a></li></ul></div></body></html>"""


def old_tables(title, body, rtl=False):
    """A site laid out in tables, as in 2003."""
    nav = ("Home", "Archive", "Guest book", "Links") if not rtl else ("الصفحة الأولى", "الأرشيف", "سجل الزوار", "روابط")
    return f"""<HTML{' DIR="RTL"' if rtl else ""}><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="760" BORDER="0"><TR><TD COLSPAN="2"><IMG SRC="top.gif" WIDTH="760" HEIGHT="80"></TD></TR><TR><TD WIDTH="140" VALIGN="top">{"<BR>".join(f'<A HREF="p{n}.htm">{text}</A>' for n, text in enumerate(nav))}</TD>
<TD VALIGN="top">{body}</TD></TR><TR><TD COLSPAN="2"><FONT SIZE="1">{"Best viewed at 1024 x 768" if not rtl else "أفضل عرض 1024 × 768"}</FONT></TD></TR></TABLE></BODY></HTML>"""


def bare(title, body, lang="en", head=""):
    """A page with nothing around it."""
    direction = ' dir="rtl"' if lang == "ar" else ""
    return f'<!DOCTYPE html><html lang="{lang}"{direction}><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'


def shell(title, root="root", noscript="", meta="", body=""):
    """An application that fills itself by scripts."""
    said = f"<noscript>{noscript}</noscript>" if noscript else ""
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>{title}</title>{meta}<script defer src="/static/js/main.7f3c.js"></script><link href="/static/css/main.11.css" rel="stylesheet"></head><body>{said}<div id="{root}">{body}</div><script>window.__STATE__={{"user":null,"flags":{{"a":true,"b":[1,2,3]}},"build":"20240314.1"}};</script></body></html>"""


EN = (
    (
        "Shelling of Qasr Beida market kills at least nine",
        "At least nine people were killed and more than twenty wounded on Tuesday when shells struck the vegetable market of Qasr Beida, residents and a local medic said.",
        "The first shell landed shortly after nine in the morning, when the market was at its fullest, said Adel Marwani, who sells tomatoes near the eastern gate. Two more followed within minutes.",
        '"We carried the wounded on doors," he said by telephone. "There was no ambulance for half an hour."',
        "The head of the town's only hospital, Dr Rima Fadlan, said that four of the dead were children from one family. She gave their names to this newspaper and asked that they be printed.",
        "No group has said it fired the shells. The army's spokesman did not answer calls.",
    ),
    (
        "Families wait outside Harun prison for a third day",
        "Some two hundred people, most of them women, stood outside the gates of Harun prison on Thursday asking for news of relatives taken from their homes last week.",
        "A guard read out thirty-one names shortly before noon and then closed the gate. Those named were said to have been moved to another place, which he would not give.",
        'Um Salim, who is sixty-four, has three sons among those taken. "They came at four in the morning with a list," she said.',
        "The ministry of justice said in a statement that all detainees are held according to the law. It gave no figures.",
    ),
    (
        "Village of Ain Louz buries seventeen",
        "Seventeen people killed in Sunday's air strike on Ain Louz were buried on the hill above the village on Monday, before the planes could come back, as the mayor put it.",
        "The strike hit two houses next to the bakery. The dead include Yusra Kahlan, a teacher, and her two daughters, according to her brother.",
        "Rescue workers dug until dawn with two shovels and a tractor. They said that one man, aged about fifty, was still missing.",
    ),
    (
        "Aid convoy reaches Tel Rumman after five weeks",
        "Twelve lorries carrying flour, blankets and medicine entered Tel Rumman on Wednesday evening, the first to be let through since the road was cut five weeks ago.",
        "The relief committee said that the food will last eleven days for the forty thousand people in the town. Baby milk was taken off the lorries at the last checkpoint.",
        "Two drivers were beaten there, the committee said; one, Nabil Osta, lost a tooth. The checkpoint's commander denied it.",
    ),
    (
        "Inquiry finds police fired first at Sharqiya rally",
        "A commission set up by the lawyers' union has found that police fired first at the rally in Sharqiya in which six people died in February, and that nobody in the crowd carried a weapon.",
        "The commission heard eighty-eight witnesses and watched more than forty hours of recordings. Its report of 112 pages was given to the court on Friday.",
        "The interior ministry had said that its men returned fire. The report says that the first shots in every recording come from the roof of the police station.",
    ),
    (
        "Fishing boat with 60 aboard sinks off Cape Ennar",
        "A boat carrying about sixty people sank off Cape Ennar in the night to Saturday; nineteen were pulled from the water by fishermen, and eleven bodies have been found, the coast guard said.",
        "Survivors said that the engine stopped two hours after they left and that the boat turned over when people moved to one side.",
        "Those missing come from four villages around Jabal Safa. A list of their names was put up in the mosque of each.",
    ),
)
AR = (
    (
        "مقتل تسعة مدنيين في قصف سوق قصر بيضا",
        "قتل تسعة مدنيين على الأقل وأصيب أكثر من عشرين آخرين بجروح، صباح الثلاثاء، جراء سقوط قذائف على سوق الخضار في بلدة قصر بيضا، بحسب ما قال سكان ومصدر طبي.",
        "وقال البائع عادل مرواني إن القذيفة الأولى سقطت بعيد التاسعة صباحاً حين كان السوق مكتظاً، وتلتها قذيفتان خلال دقائق.",
        "وأوضحت مديرة المشفى الوحيد في البلدة الدكتورة ريما فضلان أن أربعة من القتلى أطفال من عائلة واحدة.",
        "ولم تعلن أي جهة مسؤوليتها عن القصف حتى ساعة إعداد هذا الخبر.",
    ),
    (
        "أهالي المعتقلين يعتصمون أمام سجن هارون لليوم الثالث",
        "اعتصم نحو مئتي شخص معظمهم من النساء أمام بوابة سجن هارون للمطالبة بمعرفة مصير أبنائهم الذين اعتقلوا الأسبوع الماضي.",
        "وقرأ أحد الحراس واحداً وثلاثين اسماً قبل الظهر ثم أغلق البوابة، وقال إن أصحابها نقلوا إلى مكان آخر لم يسمه.",
        "وقالت أم سليم، وهي في الرابعة والستين، إن ثلاثة من أبنائها بين المعتقلين، وإنهم جاؤوا في الرابعة فجراً ومعهم قائمة.",
    ),
    (
        "عين لوز تشيع سبعة عشر من أبنائها",
        "شيعت قرية عين لوز اليوم الاثنين سبعة عشر شخصاً قضوا في الغارة الجوية التي استهدفت منزلين قرب الفرن مساء الأحد.",
        "ومن بين الضحايا المعلمة يسرى كحلان وابنتاها، بحسب شقيقها الذي قال إن عمليات البحث استمرت حتى الفجر بمجرفتين وجرار.",
        "ولا يزال رجل في الخمسين من عمره في عداد المفقودين.",
    ),
    (
        "قافلة مساعدات تدخل تل رمان بعد خمسة أسابيع",
        "دخلت اثنتا عشرة شاحنة محملة بالطحين والأغطية والأدوية إلى تل رمان مساء الأربعاء للمرة الأولى منذ قطع الطريق قبل خمسة أسابيع.",
        "وقالت لجنة الإغاثة إن المواد تكفي أربعين ألف شخص أحد عشر يوماً، وإن حليب الأطفال أنزل من الشاحنات عند الحاجز الأخير.",
        "وتعرض سائقان للضرب عند الحاجز، أحدهما يدعى نبيل أسطة.",
    ),
    (
        "تقرير نقابة المحامين: الشرطة أطلقت النار أولاً في تجمع الشرقية",
        "خلصت لجنة شكلتها نقابة المحامين إلى أن الشرطة هي من أطلق النار أولاً خلال تجمع الشرقية الذي قتل فيه ستة أشخاص في شباط الماضي.",
        "واستمعت اللجنة إلى ثمانية وثمانين شاهداً واطلعت على أكثر من أربعين ساعة من التسجيلات المصورة.",
        "وكانت وزارة الداخلية قد قالت إن عناصرها ردوا على مصادر النيران.",
    ),
    (
        "غرق مركب يقل ستين شخصاً قبالة رأس النار",
        "غرق مركب كان يقل نحو ستين شخصاً قبالة رأس النار ليل الجمعة السبت، وانتشل صيادون تسعة عشر ناجياً وإحدى عشرة جثة، وفق خفر السواحل.",
        "وقال ناجون إن المحرك توقف بعد ساعتين من الإبحار وإن المركب انقلب حين تدافع الركاب إلى جهة واحدة.",
        "ويتحدر المفقودون من أربع قرى في محيط جبل صفا.",
    ),
)

PAGES = []
NEWS = "https://www.brinmoor-courier.example.com/news/2024/03/{}"
ARNEWS = "https://sahl-zaatar.example.net/node/{}"
COOKIES = '<div id="cookie-banner" class="cc-window" role="dialog"><p>We use cookies and similar technologies to personalise content and measure traffic. By clicking Accept you agree to their use.</p><button>Accept all</button><button>Reject</button><a href="/cookies">Manage preferences</a></div>'
AR_COOKIES = '<div class="cookie-bar">نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا. <button>موافق</button> <a href="/privacy">المزيد</a></div>'


def add(name, wall, html, asked=None, final=None, status=200):
    asked = asked or (ARNEWS if name.startswith("ar") else NEWS).format(7001 + len(PAGES))
    PAGES.append(MadePage(name, html, asked, final or asked, status, wall))


def story(texts, cls="", first="h1"):
    return f"<article><{first}>{texts[0]}</{first}>{paragraphs(texts[1:], cls=cls)}</article>"


# --- good, English -----------------------------------------------------------------------------------------------
for n, texts in enumerate(EN):
    add(
        f"en article {n}",
        "",
        cms(
            texts[0],
            f'<article><h1>{texts[0]}</h1><p class="byline">By Lina Costar, Brinmoor | 12 March 2024, 18:40</p>{paragraphs(texts[1:])}<div class="tags"><a href="/t/1">conflict</a> <a href="/t/2">region</a></div></article>',
        ),
    )
add("en article under a cookie banner", "", cms(EN[1][0], story(EN[1]), extra=COOKIES))
add(
    "en article, cookie banner first and long",
    "",
    bare(
        EN[2][0],
        '<div class="fc-consent-root"><div class="fc-dialog"><h2>Brinmoor Courier asks for your consent to use your personal data to:</h2><ul><li>Personalised advertising and content</li><li>Store and/or access information on a device</li></ul><p>Your personal data will be processed and information from your device may be stored by, accessed by and shared with 143 partners.</p><button>Consent</button><button>Manage options</button></div></div>'
        + story(EN[2])
        + "<footer>Brinmoor Courier 2024</footer>",
    ),
)
add(
    "en short flash",
    "",
    cms(
        "Three killed by mine near Dar Wared",
        '<article class="brief"><h1>Three killed by mine near Dar Wared</h1><time>14 Mar 2024 07:12</time><p>A mine killed three shepherds near Dar Wared on Thursday morning, civil defence said.</p></article>',
    ),
)
add(
    "en urgent flash of one line",
    "",
    cms(
        "URGENT: Explosion heard in central Harun",
        "<h1>URGENT: Explosion heard in central Harun</h1><p>URGENT: Explosion heard in central Harun - our correspondent. More follows.</p>",
    ),
)
add(
    "en photo and caption",
    "",
    cms(
        "Photo: Funeral in Ain Louz",
        '<figure><img src="/img/funeral.jpg" alt="Men carry coffins"><figcaption>Men carry the coffins of those killed in Sunday\'s strike through Ain Louz, 11 March 2024. Photo: Sami Delbani/Brinmoor Courier</figcaption></figure>',
    ),
)
add(
    "en gallery",
    "",
    cms(
        "In pictures: Tel Rumman after the siege",
        "<h1>In pictures: Tel Rumman after the siege</h1>"
        + "".join(
            f'<figure><img src="/g/{n}.jpg"><figcaption>{text}</figcaption></figure>'
            for n, text in enumerate(
                (
                    "A baker counts the loaves left on Thursday.",
                    "Children carry water from the only working well.",
                    "The burnt clinic on Station Street.",
                    "A woman looks at the list of the missing.",
                )
            )
        ),
    ),
)
add(
    "en live blog",
    "",
    cms(
        "Live: Strike on Qasr Beida",
        "<h1>Live: Strike on Qasr Beida</h1>"
        + "".join(
            f'<div class="update"><time>{hour}</time><p>{text}</p></div>'
            for hour, text in (
                ("11:42", "The hospital says it has received 23 wounded."),
                ("11:10", "A second shell fell near the mosque, residents say."),
                ("10:31", "Power is out in the eastern quarter."),
                ("09:20", "First reports of shelling of the market."),
            )
        ),
    ),
)
add(
    "en blog post with comments closed to strangers",
    "",
    wordpress(
        "A night in Tel Rumman",
        f'<article class="post hentry"><h1 class="entry-title">A night in Tel Rumman</h1><div class="entry-content">{paragraphs(EN[3][1:])}<p>I slept in the school with thirty others. Nobody undressed.</p></div></article><div id="respond"><h3>Leave a Reply</h3><p class="must-log-in">You must be <a href="/wp-login.php">logged in</a> to post a comment.</p></div>',
    ),
)
add(
    "en blog post, short",
    "",
    wordpress(
        "The list",
        '<article><h1 class="entry-title">The list</h1><div class="entry-content"><p>They read the list again this morning. Karim was not on it. My aunt went home and I stayed, because somebody has to.</p></div></article>',
    ),
)
add(
    "en article on captchas",
    "",
    cms(
        "Activists locked out as captcha checks spread",
        '<article><h1>Activists locked out as captcha checks spread</h1><p>People in Harun say that they are asked to verify that they are human dozens of times a day, and that many sites answer only "Access denied" or "You have been blocked".</p><p>The checks, made by a firm that shields sites from attack, are set off by the shared addresses of mobile networks, said Dana Khoury Selim of the Open Lines group.</p><p>"I tried to file a report about my brother and the page said: enable JavaScript and cookies to continue," said one man.</p></article>',
    ),
)
add(
    "en article on removed posts",
    "",
    cms(
        'Evidence vanishes: "This content is no longer available"',
        '<article><h1>Evidence vanishes: "This content is no longer available"</h1><p>Of 1,200 videos of the February killings which researchers had listed, 310 are gone, their links answering "page not found" or "this account has been suspended".</p><p>The platform said that it removes violent content by rule and keeps it for ninety days. Researchers at the Ennar Archive say that they asked for the files and got no reply.</p></article>',
    ),
)
add(
    "en metered article, whole",
    "",
    cms(
        EN[4][0],
        '<div class="meter">You have read 2 of 3 free articles this month. <a href="/subscribe">Subscribe for $1 a week</a></div>'
        + story(EN[4]),
    ),
)
add(
    "en article with offer at the end",
    "",
    cms(
        EN[5][0],
        story(EN[5])
        + '<div class="promo"><h3>Support independent journalism</h3><p>Become a member from £3 a month. Already a member? <a href="/login">Sign in</a>.</p></div>',
    ),
)
add(
    "en press release",
    "",
    bare(
        "Statement on the events in Sharqiya",
        "<div id=wrap><h2>PRESS RELEASE</h2><p>Harun, 12 March 2024</p><h1>Statement by the Office of Civic Peace on the events in Sharqiya</h1>"
        + paragraphs(EN[4][1:])
        + "<p>For information: press@civic-peace.example.org</p></div>",
    ),
)
add(
    "en list of the dead",
    "",
    bare(
        "The dead of Ain Louz",
        "<h1>The dead of Ain Louz, 10 March</h1><ol>"
        + "".join(
            f"<li>{name}</li>"
            for name in (
                "Yusra Kahlan, 38, teacher",
                "Maya Kahlan, 9",
                "Tala Kahlan, 6",
                "Hasan Odeh Merai, 71",
                "Samar Odeh Merai, 66",
                "Two unnamed men",
                "Basil Rahhal, 24, baker",
            )
        )
        + "</ol>",
    ),
)
add(
    "en table of tolls",
    "",
    old_tables(
        "Tolls by district",
        "<H3>Killed by district, February</H3><TABLE BORDER=1><TR><TH>District<TH>Men<TH>Women<TH>Children</TR>"
        + "".join(
            f"<TR><TD>{d}<TD>{a}<TD>{b}<TD>{c}</TR>"
            for d, a, b, c in (
                ("Harun", 41, 12, 9),
                ("Sharqiya", 6, 0, 0),
                ("Ennar", 3, 2, 4),
                ("Tel Rumman", 17, 8, 11),
            )
        )
        + "</TABLE><P>Source: burial office. Figures for Ennar are not complete.",
    ),
)
add(
    "en old site article",
    "",
    old_tables("Massacre at the mill", "<B>Massacre at the mill</B><BR><BR>" + "<BR><BR>".join(EN[0][1:])),
)
add(
    "en forum thread",
    "",
    bare(
        "Anyone heard from Dar Wared? - Hill Forum",
        '<div class="header"><a href="/register">Register</a> <a href="/login">Log in</a> <a href="/search">Search</a></div><h1>Anyone heard from Dar Wared?</h1><div class="post"><b>jasmine77</b><p>Phones are dead since Monday. My parents live next to the school.</p></div><div class="post"><b>abu_zayn</b><p>I was there yesterday. The school was hit, the street behind it is standing. Saw your father, he is all right.</p></div><div class="post"><b>jasmine77</b><p>God bless you. Thank you.</p></div><p>You must be registered to reply to this topic.</p>',
    ),
    "https://hill-forum.example.org/t/2291",
)
add(
    "en social post, public",
    "",
    bare(
        "Tel Rumman Relief Committee - post",
        '<div class="bar"><a href="/login">Log In</a> <a href="/signup">Sign Up</a></div><div role="article"><h3>Tel Rumman Relief Committee</h3><span>13 March at 21:04 · Public</span><div><p>Twelve lorries came in tonight. Flour for eleven days. Baby milk was taken off at the last checkpoint. We have written down the number plate of the officer\'s car.</p></div><div>214 likes · 37 comments · 90 shares</div></div><div class="foot"><p>See more of Tel Rumman Relief Committee. <a href="/login">Log In</a> or <a>Create new account</a></p></div>',
    ),
    "https://www.facebook.example/telrumman.relief/posts/10221",
)
add(
    "en short message, public",
    "",
    bare(
        'Sami Delbani on Chirrup: "Two ambulances hit"',
        '<main><div class="tweet"><a href="/samidelbani">Sami Delbani @samidelbani</a><div lang="en" dir="auto">Two ambulances hit on the Ennar road. One driver dead. I am with the second, he is conscious.</div><time>2:41 PM · Mar 9, 2024</time></div></main><div class="bottom">Don\'t miss what\'s happening. People on Chirrup are the first to know. <a>Log in</a> <a>Sign up</a></div>',
    ),
    "https://chirrup.example/samidelbani/status/1766420",
)
add(
    "en channel message, embedded",
    "",
    bare(
        "Harun Now",
        '<div class="tgme_widget_message"><div class="tgme_widget_message_author"><a>Harun Now</a></div><div class="tgme_widget_message_text" dir="auto">Shelling of the silo again. Four wounded taken to the field clinic. Road closed.</div><div class="tgme_widget_message_footer"><span class="views">3.2K views</span> <time>Mar 10, 2024 at 06:11</time></div></div>',
    ),
    "https://t.example/harunnow/4410?embed=1",
)
add(
    "en channel, recent messages",
    "",
    bare(
        "Harun Now - messages",
        '<header><div class="tgme_header_title">Harun Now</div><a href="tg://">Download App</a></header><main>'
        + "".join(
            f'<div class="msg"><div class="text">{t}</div><time>{h}</time></div>'
            for h, t in (
                ("06:11", "Shelling of the silo again. Four wounded."),
                ("07:40", "One of the wounded has died: Fares Nadim, 19."),
                ("08:02", "Bread line at the west gate hit. Waiting for numbers."),
            )
        )
        + "</main>",
    ),
    "https://t.example/s/harunnow/4411",
)
add(
    "en archived article in its frame",
    "",
    bare(
        EN[0][0],
        '<div id="wm-ipp-base"><form><input value="http://courier.example/news"></form><p>14 captures 12 Mar 2024 - 2 Nov 2025</p><a>About this capture</a></div>'
        + story(EN[0]),
    ),
    "https://web.archive.example/web/20240312/http://courier.example/news",
)
add(
    "en film page with description",
    "",
    bare(
        "Funeral procession, Ain Louz (11 March) - Reel",
        '<div id="player"><noscript>Please enable JavaScript to play this video.</noscript></div><h1>Funeral procession, Ain Louz (11 March)</h1><p>1,204 views</p><div id="description">Filmed from the roof of the bakery at about two in the afternoon. Seventeen coffins pass. The voice is mine. Names are in the first comment.</div><div class="comments"><p>Rest in peace.</p><p>The third is my cousin.</p></div>',
    ),
    "https://reel.example/watch?v=aa81",
)
add(
    "en document in a viewer with its text",
    "",
    bare(
        "annex-3.pdf",
        '<div id="viewer" class="pdfViewer"><div class="page" data-page-number="1"><div class="textLayer">'
        + "".join(f"<span>{line}</span><br>" for line in EN[4])
        + '</div></div></div><div class="toolbar"><button>Download</button><button>Print</button></div>',
    ),
    "https://docs.example.org/view/annex-3.pdf",
)
add(
    "en section asked for",
    "",
    cms(
        "Region",
        "<h1>Region</h1>"
        + "".join(
            f"<div class=card><h3><a href='/news/{n}'>{t}</a></h3><p>{x[1][:90]}...</p></div>"
            for n, (t, x) in enumerate(zip(EN_LINKS, EN, strict=False))
        ),
    ),
    "https://www.brinmoor-courier.example.com/region/",
)
add(
    "en front page asked for",
    "",
    cms(
        "News from the coast and the hills",
        "".join(f"<article><h2><a href='/news/{n}'>{x[0]}</a></h2><p>{x[1]}</p></article>" for n, x in enumerate(EN)),
    ),
    "https://www.brinmoor-courier.example.com/",
)
add(
    "en obituary",
    "",
    cms(
        "Obituary: Hanna Zreik, midwife, 1941-2024",
        "<h1>Hanna Zreik, midwife, 1941-2024</h1><p>Hanna Zreik, who is thought to have brought four thousand children of the Sarr valley into the world, was killed in her kitchen on 2 March by a piece of iron no bigger than a coin.</p><p>She is survived by two sons.</p>",
    ),
)
add(
    "en correction notice",
    "",
    cms(
        "Correction",
        "<h1>Correction</h1><p>An earlier version of our report on Ain Louz said that nineteen people were killed. The mayor has since said seventeen: two of the wounded had been counted among the dead. The text has been changed.</p>",
    ),
)
add(
    "en statement, very short",
    "",
    bare(
        "Communique No. 14",
        "<center><h2>General Command</h2><h3>Communique No. 14</h3></center><p>Our air defence brought down one drone over Cape Ennar at 03:15 today. There were no losses.</p>",
    ),
    "http://command.example/comm/14.html",
)
add(
    "en interview",
    "",
    cms(
        "'I counted them twice': a gravedigger speaks",
        "<h1>'I counted them twice'</h1>"
        + "".join(
            f"<p><b>{q}</b></p><p>{a}</p>"
            for q, a in (
                ("How many did you bury?", "Forty-one in one night. I counted them twice."),
                ("Who brought them?", "A lorry without plates. The driver would not come down."),
                ("Did you know any?", "Two. One sold me bread."),
            )
        ),
    ),
)
add(
    "en podcast page",
    "",
    cms(
        "Podcast: The road to Ennar",
        "<h1>The road to Ennar</h1><audio controls src='/a.mp3'></audio><p>Episode 9, 34 minutes. We follow an ambulance crew for one night in February and ask who fired at them.</p><p>Reported by Lina Costar, edited by Omar Stell.</p>",
    ),
)
add(
    "en article, moved to another address",
    "",
    cms(EN[3][0], story(EN[3])),
    "http://brinmoor-courier.example.com/index.php?id=88121",
    "https://www.brinmoor-courier.example.com/news/2024/03/aid-convoy",
)
add(
    "en article with many related links",
    "",
    cms(
        EN[2][0],
        story(EN[2]) + f"<section><h2>More on this story</h2><ul>{links(EN_LINKS)}</ul></section>",
        side=EN_LINKS,
    ),
)
add(
    "en alert of an agency",
    "",
    bare(
        "OCS Flash Update 3",
        "<h1>Flash Update No. 3</h1><p>As of 12 March, 18:00</p><ul><li>4,300 people have fled Qasr Beida since Tuesday.</li><li>The hospital works at a third of its capacity.</li><li>No access to the eastern quarter.</li></ul>",
    ),
)
add(
    "en testimony page",
    "",
    wordpress(
        "Testimony 31",
        "<article><h1>Testimony 31</h1><p>Recorded 4 March. Woman, about 30, displaced.</p><blockquote>They asked my husband for his card and looked at where he was born. Then they took him behind the wall. I heard two shots. I did not see who fired.</blockquote></article>",
    ),
)
add(
    "en article in print layout",
    "",
    bare(
        EN[5][0] + " (print)",
        "<p><a href='javascript:print()'>Print this page</a></p><h2>"
        + EN[5][0]
        + "</h2>"
        + "".join(f"<div>{t}</div><br>" for t in EN[5][1:]),
    ),
)
add(
    "en article naming an outage",
    "",
    cms(
        "Internet cut across the coast before the assault",
        '<h1>Internet cut across the coast before the assault</h1><p>Every network on the coast went dark at 04:10, forty minutes before the assault began, data kept by Open Lines show. Visitors of government sites saw "503 Service Unavailable" or "under maintenance".</p><p>The ministry of communication blamed a cut cable. Two engineers said that they had been told to switch off.</p>',
    ),
)
# --- good, Arabic ------------------------------------------------------------------------------------------------
for n, texts in enumerate(AR):
    add(
        f"ar article {n}",
        "",
        agency(
            texts[0],
            f'<h1>{texts[0]}</h1><div class="date">2024-03-14 | 10:2{n}</div><div class="txt">{paragraphs(texts[1:])}</div><div class="share"><a>فيسبوك</a> <a>تويتر</a> <a>واتساب</a> <a>طباعة</a></div>',
        ),
    )
add(
    "ar article under a cookie bar",
    "",
    agency(AR[1][0], f"<h1>{AR[1][0]}</h1>{paragraphs(AR[1][1:])}", extra=AR_COOKIES),
)
add(
    "ar flash of one line",
    "",
    agency(
        "عاجل: انفجار في وسط هارون",
        "<h1>عاجل: انفجار في وسط هارون</h1><p>عاجل | دوي انفجار في وسط مدينة هارون، والتفاصيل لاحقاً.</p>",
    ),
)
add(
    "ar short item",
    "",
    agency(
        "لغم يقتل ثلاثة رعاة",
        "<h1>لغم يقتل ثلاثة رعاة قرب دار وارد</h1><p>قتل ثلاثة رعاة صباح اليوم بانفجار لغم قرب دار وارد، بحسب الدفاع المدني.</p>",
    ),
)
add(
    "ar photo and caption",
    "",
    agency(
        "صورة: تشييع في عين لوز",
        '<div class="photo"><img src="/p/88.jpg"><p class="cap">مشيعون يحملون نعوش ضحايا الغارة في عين لوز، 11 آذار 2024 (عدسة سامي دلباني)</p></div>',
    ),
)
add(
    "ar live page",
    "",
    agency(
        "تغطية مباشرة: قصف قصر بيضا",
        "<h1>تغطية مباشرة: قصف قصر بيضا</h1>"
        + "".join(
            f"<div class=up><b>{h}</b> {t}</div>"
            for h, t in (
                ("11:42", "المشفى يعلن استقبال 23 جريحاً."),
                ("11:10", "سقوط قذيفة ثانية قرب الجامع."),
                ("10:31", "انقطاع الكهرباء عن الحي الشرقي."),
                ("09:20", "أنباء أولى عن قصف السوق."),
            )
        ),
    ),
)
add(
    "ar blog post",
    "",
    wordpress(
        "ليلة في تل رمان",
        f'<article><h1 class="entry-title">ليلة في تل رمان</h1><div class="entry-content">{paragraphs(AR[3][1:])}<p>نمت في المدرسة مع ثلاثين آخرين، ولم يخلع أحد ثيابه.</p></div></article><div id="respond"><p>يجب أنت تكون <a>مسجل الدخول</a> لتضيف تعليقاً.</p></div>',
        lang="ar",
        site="دفاتر وادي صار",
    ),
)
add(
    "ar blog post, short",
    "",
    wordpress(
        "القائمة",
        "<article><h1>القائمة</h1><div class=entry-content><p>قرأوا القائمة مرة أخرى هذا الصباح. لم يكن كريم فيها. عادت خالتي إلى البيت وبقيت أنا.</p></div></article>",
        lang="ar",
        site="دفاتر وادي صار",
    ),
)
add(
    "ar article on removed posts",
    "",
    agency(
        "الأدلة تختفي: «هذا المحتوى غير متوفر»",
        "<h1>الأدلة تختفي: «هذا المحتوى غير متوفر»</h1><p>من أصل 1200 مقطع مصور عن قتلى شباط اختفى 310 مقاطع، وصارت روابطها تقول إن الصفحة غير موجودة أو إن الحساب موقوف.</p><p>وقالت المنصة إنها تحذف المحتوى العنيف وفق قواعدها. ويقول باحثون في أرشيف النار إنهم طلبوا نسخاً ولم يتلقوا رداً.</p>",
    ),
)
add(
    "ar article on the cut network",
    "",
    agency(
        "قطع الإنترنت عن الساحل قبل الهجوم",
        "<h1>قطع الإنترنت عن الساحل قبل الهجوم</h1><p>انقطعت الشبكات كلها عن الساحل عند الرابعة وعشر دقائق، قبل أربعين دقيقة من الهجوم، بحسب بيانات مجموعة «خطوط مفتوحة». وظهرت لزوار المواقع الحكومية عبارة «الموقع تحت الصيانة».</p><p>وعزت وزارة الاتصالات ذلك إلى كابل مقطوع.</p>",
    ),
)
add(
    "ar statement",
    "",
    bare(
        "بيان رقم 14",
        "<center><h2>القيادة العامة</h2><h3>بيان رقم 14</h3></center><p>أسقط دفاعنا الجوي طائرة مسيرة فوق رأس النار عند الساعة 03:15 فجر اليوم، ولا خسائر.</p>",
        lang="ar",
    ),
    "http://command.example/ar/14.html",
)
add(
    "ar list of the dead",
    "",
    bare(
        "شهداء عين لوز",
        "<h1>أسماء شهداء عين لوز</h1><ol>"
        + "".join(
            f"<li>{t}</li>"
            for t in (
                "يسرى كحلان، 38 عاماً، معلمة",
                "مايا كحلان، 9 أعوام",
                "تالا كحلان، 6 أعوام",
                "حسن عودة مرعي، 71 عاماً",
                "باسل رحال، 24 عاماً، فران",
            )
        )
        + "</ol>",
        lang="ar",
    ),
)
add(
    "ar table of tolls",
    "",
    old_tables(
        "القتلى حسب المناطق",
        "<H3>القتلى حسب المناطق - شباط</H3><TABLE BORDER=1><TR><TH>المنطقة<TH>رجال<TH>نساء<TH>أطفال</TR><TR><TD>هارون<TD>41<TD>12<TD>9</TR><TR><TD>الشرقية<TD>6<TD>0<TD>0</TR><TR><TD>تل رمان<TD>17<TD>8<TD>11</TR></TABLE><P>المصدر: مكتب الدفن",
        rtl=True,
    ),
)
add(
    "ar old site article",
    "",
    old_tables("مجزرة الطاحونة", "<B>مجزرة الطاحونة</B><BR><BR>" + "<BR><BR>".join(AR[0][1:]), rtl=True),
)
add(
    "ar forum thread",
    "",
    bare(
        "هل من خبر عن دار وارد؟ - منتدى التلال",
        "<div><a>التسجيل</a> <a>تسجيل الدخول</a> <a>البحث</a></div><h1>هل من خبر عن دار وارد؟</h1><div class=post><b>ياسمين</b><p>الهواتف مقطوعة منذ الاثنين وأهلي يسكنون قرب المدرسة.</p></div><div class=post><b>أبو زين</b><p>كنت هناك أمس. أصيبت المدرسة والشارع خلفها سليم، ورأيت والدك وهو بخير.</p></div><p>يجب عليك التسجيل للرد على هذا الموضوع.</p>",
        lang="ar",
    ),
    "https://hill-forum.example.org/ar/t/91",
)
add(
    "ar social post, public",
    "",
    bare(
        "لجنة إغاثة تل رمان",
        '<div><a>تسجيل الدخول</a> <a>إنشاء حساب جديد</a></div><div role="article"><h3>لجنة إغاثة تل رمان</h3><span>13 مارس الساعة 9:04 م</span><p>دخلت اثنتا عشرة شاحنة الليلة وفيها طحين يكفي أحد عشر يوماً. أنزل حليب الأطفال عند الحاجز الأخير وسجلنا رقم سيارة الضابط.</p><div>214 إعجاب · 37 تعليقاً</div></div><p>شاهد المزيد من لجنة إغاثة تل رمان على فيسبوك. تسجيل الدخول أو إنشاء حساب جديد</p>',
        lang="ar",
    ),
    "https://ar-ar.facebook.example/telrumman/posts/311",
)
add(
    "ar short message, public",
    "",
    bare(
        "سامي دلباني على المنصة",
        '<main><div class=tweet><a>سامي دلباني @samidelbani</a><div lang="ar" dir="rtl">استهداف سيارتي إسعاف على طريق النار، استشهاد أحد السائقين والثاني بخير وأنا معه.</div><time>2:41 م · 9 مارس 2024</time></div></main><div>لا تفوت ما يحدث. <a>تسجيل الدخول</a> <a>اشترك</a></div>',
        lang="ar",
    ),
    "https://chirrup.example/samidelbani/status/1766421",
)
add(
    "ar channel message, embedded",
    "",
    bare(
        "هارون الآن",
        '<div class="tgme_widget_message"><a>هارون الآن</a><div class="tgme_widget_message_text">تجدد القصف على الصوامع ونقل أربعة جرحى إلى النقطة الطبية. الطريق مقطوع.</div><span>3.2K views</span></div>',
        lang="ar",
    ),
    "https://t.example/harunar/4410?embed=1",
)
add(
    "ar article with an offer",
    "",
    agency(
        AR[4][0],
        f"<h1>{AR[4][0]}</h1>{paragraphs(AR[4][1:])}<div class=promo>تابعونا على قناتنا في تلغرام. اشترك في النشرة البريدية ليصلك كل جديد.</div>",
    ),
)
add(
    "ar ministry statement",
    "",
    bare(
        "وزارة الصحة - بيان",
        "<header><a>الرئيسية</a> <a>الوزارة</a> <a>الخدمات الإلكترونية</a> <a>دخول الموظفين</a></header><h1>بيان صحفي</h1><p>تعلن وزارة الصحة أن عدد الواصلين إلى مشافي الساحل خلال الأربع والعشرين ساعة الماضية بلغ 63 جريحاً، بينهم 14 بحالة حرجة، و11 شهيداً.</p><p>وتهيب الوزارة بالمواطنين التبرع بالدم.</p>",
        lang="ar",
    ),
)
add(
    "ar archived article in its frame",
    "",
    bare(
        AR[0][0],
        '<div id="wm-ipp-base"><p>14 captures</p></div>' + f"<h1>{AR[0][0]}</h1>" + paragraphs(AR[0][1:], tag="div"),
        lang="ar",
    ),
    "https://web.archive.example/web/2024/http://zaatar.example/1",
)
add(
    "ar section asked for",
    "",
    agency(
        "محليات",
        "<h1>محليات</h1>" + "".join(f"<div><h3><a href='/node/{n}'>{t}</a></h3></div>" for n, t in enumerate(AR_LINKS)),
    ),
    "https://sahl-zaatar.example.net/c/1",
)
add(
    "ar front page asked for",
    "",
    agency(
        "الصفحة الرئيسية",
        "".join(f"<div><h2><a href='/node/{n}'>{x[0]}</a></h2><p>{x[1]}</p></div>" for n, x in enumerate(AR)),
    ),
    "https://sahl-zaatar.example.net/",
)
add(
    "ar film page with description",
    "",
    bare(
        "تشييع شهداء عين لوز 11 آذار",
        "<div id=player></div><h1>تشييع شهداء عين لوز 11 آذار</h1><p>1204 مشاهدة</p><p>التصوير من سطح الفرن نحو الثانية ظهراً، ويمر سبعة عشر نعشاً. الصوت صوتي والأسماء في أول تعليق.</p>",
        lang="ar",
    ),
    "https://reel.example/watch?v=ar81",
)
add(
    "ar testimony",
    "",
    wordpress(
        "شهادة 31",
        "<article><h1>شهادة 31</h1><blockquote>طلبوا بطاقة زوجي ونظروا إلى مكان ولادته ثم أخذوه خلف الجدار. سمعت طلقتين ولم أر من أطلق.</blockquote></article>",
        lang="ar",
        site="ذاكرة التلال",
    ),
)
add(
    "ar correction",
    "",
    agency(
        "تصويب",
        "<h1>تصويب</h1><p>ورد في خبر سابق عن عين لوز أن عدد الضحايا تسعة عشر، والصحيح بحسب رئيس البلدية سبعة عشر، وقد جرى تعديل النص.</p>",
    ),
)
add(
    "ar article with many links",
    "",
    agency(
        AR[2][0],
        f"<h1>{AR[2][0]}</h1>{paragraphs(AR[2][1:])}<h4>اقرأ أيضاً</h4><ul>{links(AR_LINKS)}</ul>",
        side=AR_LINKS,
    ),
)
add(
    "ar interview",
    "",
    agency(
        "حفار القبور: عددتهم مرتين",
        "<h1>حفار القبور: عددتهم مرتين</h1><p><b>كم دفنت؟</b></p><p>واحداً وأربعين في ليلة واحدة، وعددتهم مرتين.</p><p><b>من أحضرهم؟</b></p><p>شاحنة بلا لوحات، ولم ينزل سائقها.</p>",
    ),
)
add(
    "ar article in a card",
    "",
    bare(
        "خبر",
        f"<div class=card><div class=card-body><h5 class=card-title>{AR[5][0]}</h5>"
        + "".join(f"<p class=card-text>{t}</p>" for t in AR[5][1:])
        + "</div></div>",
        lang="ar",
    ),
)
# --- walls, English ----------------------------------------------------------------------------------------------
FB = "https://www.facebook.example/{}"
add(
    "en social log-in form",
    "login-wall",
    bare(
        "Log into Facebook",
        '<div id="header"><h1>facebook</h1></div><div class="login_form_container"><div>You must log in to continue.</div><form method="post" action="/login/"><input type="text" name="email" placeholder="Email address or phone number"><input type="password" name="pass"><button>Log In</button><a href="/recover">Forgotten account?</a> <a>Sign up for Facebook</a></form></div><footer>English (UK) العربية Kurdî <a>Messenger</a> <a>Watch</a> <a>Places</a></footer>',
    ),
    FB.format("telrumman.relief/posts/10222"),
    FB.format("login/?next=x"),
)
add(
    "en social content gone",
    "not-available",
    bare(
        "Facebook",
        '<div class="bar"><a>Log in</a></div><div role="main"><img src="/lock.svg"><h2>This content isn\'t available at the moment</h2><p>When this happens, it\'s usually because the owner only shared it with a small group of people, changed who can see it or it\'s been deleted.</p><a>Go to News Feed</a> <a>Go back</a> <a>Visit Help Centre</a></div>',
    ),
    FB.format("groups/88/permalink/22"),
)
add(
    "en short message gone",
    "soft-404",
    shell(
        "Chirrup",
        "react-root",
        noscript="<div><h1>JavaScript is not available.</h1><p>We've detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue using chirrup.example.</p></div>",
    ),
    "https://chirrup.example/a/status/11",
)
add(
    "en short message, page does not exist",
    "soft-404",
    bare(
        "Chirrup",
        "<main><h1>Hmm...this page doesn't exist. Try searching for something else.</h1><a>Search</a></main><div>Log in Sign up</div>",
    ),
    "https://chirrup.example/a/status/12",
)
add(
    "en account suspended",
    "not-available",
    bare(
        "Chirrup",
        "<main><h2>@harun_eye</h2><div><span>Account suspended</span><p>Chirrup suspends accounts which violate the rules. Learn more</p></div></main>",
    ),
    "https://chirrup.example/harun_eye/status/77",
)
add(
    "en protected account",
    "login-wall",
    bare(
        "Noor (@noor_h) / Chirrup",
        "<main><h2>Noor @noor_h</h2><p>These posts are protected</p><p>Only approved followers can see @noor_h's posts. To request access, click Follow.</p></main>",
    ),
    "https://chirrup.example/noor_h/status/5",
)
add(
    "en picture site log-in",
    "login-wall",
    bare(
        "Login • Instaphoto",
        '<article><h1>Instaphoto</h1><form><label>Phone number, username, or email<input name="username"></label><label>Password<input type="password"></label><button>Log in</button></form><div>OR</div><button>Log in with Facebook</button><a>Forgot password?</a><p>Don\'t have an account? <a>Sign up</a></p><p>Get the app.</p></article><footer>Meta About Blog Jobs Help API Privacy Terms</footer>',
    ),
    "https://instaphoto.example/p/Cx81/",
    "https://instaphoto.example/accounts/login/?next=/p/Cx81/",
)
add("en picture site empty", "script-shell", shell("Instaphoto", "mount_0_0"), "https://instaphoto.example/p/Cx82/")
add(
    "en picture site sorry",
    "soft-404",
    bare(
        "Instaphoto",
        "<h2>Sorry, this page isn't available.</h2><p>The link you followed may be broken, or the page may have been removed. <a>Go back to Instaphoto.</a></p>",
    ),
    "https://instaphoto.example/p/Cx83/",
)
add(
    "en film site empty",
    "script-shell",
    bare(
        "Reel",
        '<div id="masthead"></div><ytd-app disable-upgrade="true"></ytd-app><script>var ytInitialData={"contents":{}};</script><div id="footer"><a>About</a><a>Press</a><a>Copyright</a><a>Contact us</a><a>Creators</a><a>Advertise</a><a>Developers</a><a>Terms</a><a>Privacy Policy &amp; Safety</a><a>How Reel works</a></div>',
    ),
    "https://reel.example/watch?v=zz01",
)
add(
    "en film removed",
    "not-available",
    bare(
        "Reel",
        "<div id=player><div class=reason>Video unavailable</div><div class=subreason>This video has been removed for violating Reel's policy on violent or graphic content.</div></div>",
    ),
    "https://reel.example/watch?v=zz02",
)
add(
    "en film private",
    "not-available",
    bare(
        "- Reel",
        "<div class=msg>Private video</div><p>Sign in if you've been granted access to this video</p><button>Sign in</button>",
    ),
    "https://reel.example/watch?v=zz03",
)
add(
    "en before you continue",
    "consent-wall",
    bare(
        "Before you continue to Reel",
        '<h1>Before you continue to Reel</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain our services</li><li>Track outages and protect against spam, fraud, and abuse</li><li>Measure audience engagement and site statistics</li></ul><p>If you choose to "Accept all," we will also use cookies and data to</p><ul><li>Develop and improve new services</li><li>Show personalised content, depending on your settings</li></ul><button>Reject all</button><button>Accept all</button><a>More options</a><a>Privacy</a><a>Terms</a>',
    ),
    "https://reel.example/watch?v=zz04",
    "https://consent.reel.example/m?continue=x",
)
add(
    "en short film app shell",
    "script-shell",
    shell(
        "TokTik - Make Your Day",
        "app",
        meta='<meta property="og:title" content="TokTik"><meta name="description" content="TokTik - trends start here.">',
    ),
    "https://toktik.example/@u/video/73",
)
add(
    "en channel gone",
    "not-available",
    bare(
        "Telegram: Contact @harunleaks",
        '<div class="tgme_page"><div class="tgme_page_description">This channel can\'t be displayed because it was used to spread pornographic content.</div></div>',
    ),
    "https://t.example/s/harunleaks/3",
)
add(
    "en channel preview only",
    "script-shell",
    bare(
        "Telegram: Contact @harunnow",
        '<div class="tgme_page"><div class="tgme_page_title">Harun Now</div><div class="tgme_page_extra">12 430 subscribers</div><div class="tgme_page_action"><a class="tgme_action_button_new">View in Telegram</a></div><div class="tgme_page_additional">If you have <b>Telegram</b>, you can view and join Harun Now right away.</div></div>',
    ),
    "https://t.example/harunnow/4420",
)
add(
    "en browser being checked",
    "bot-check",
    bare(
        "Just a moment...",
        '<div class="main-wrapper"><h1>brinmoor-courier.example.com</h1><h2>Checking if the site connection is secure</h2><noscript><div>Enable JavaScript and cookies to continue</div></noscript><div>brinmoor-courier.example.com needs to review the security of your connection before proceeding.</div></div><div class="footer">Ray ID: <code>86f1a9</code> Performance &amp; security by Cloudflare</div>',
    ),
    status=403,
)
add(
    "en blocked by a shield",
    "bot-check",
    bare(
        "Attention Required! | Cloudflare",
        "<h1>Sorry, you have been blocked</h1><h2>You are unable to access brinmoor-courier.example.com</h2><h3>Why have I been blocked?</h3><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p><h3>What can I do to resolve this?</h3><p>You can email the site owner to let them know you were blocked.</p>",
    ),
)
add(
    "en incident number",
    "bot-check",
    bare(
        "brinmoor",
        '<iframe src="/_Incapsula_Resource?x" frameborder=0 width="100%">Request unsuccessful. Incapsula incident ID: 88000-2231</iframe>',
    ),
)
add(
    "en access denied, reference",
    "bot-check",
    bare(
        "Access Denied",
        '<H1>Access Denied</H1>You don\'t have permission to access "http://www.brinmoor-courier.example.com/news/x" on this server.<P>Reference #18.5c1e2f17.1710</P>',
    ),
)
add(
    "en press and hold",
    "bot-check",
    bare(
        "Access to this page has been denied",
        "<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id=px-captcha></div><p>Reference ID 5512-aa</p>",
    ),
)
add(
    "en squares with traffic lights",
    "bot-check",
    bare(
        "Security check",
        '<form><h2>One more step</h2><p>Please complete the security check to access the site</p><div class="h-captcha" data-sitekey="1"></div><button>Submit</button></form>',
    ),
)
add(
    "en unusual traffic",
    "bot-check",
    bare(
        "Sorry...",
        "<p>We're sorry... but your computer or network may be sending automated queries. To protect our users, we can't process your request right now.</p><p>Our systems have detected unusual traffic from your computer network.</p>",
    ),
)
add(
    "en too many requests",
    "bot-check",
    bare(
        "429",
        "<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time. Please try again later.</p>",
    ),
)
add(
    "en not in your region",
    "geo-block",
    cms(
        "Unavailable",
        "<h1>Not available in your region</h1><p>We recognise that you are visiting this website from a country belonging to the European Economic Area and therefore cannot grant you access at this time. For any issues, call 555-0131.</p>",
    ),
)
add(
    "en film not in your country",
    "geo-block",
    bare(
        "Brinmoor TV",
        "<div class=player-error><p>The uploader has not made this video available in your country</p></div>",
    ),
)
add(
    "en legal reasons",
    "geo-block",
    bare(
        "451",
        "<h1>Unavailable For Legal Reasons</h1><p>Access to this page has been restricted by order of the Ennar Court of Publications, decision 14/2024.</p>",
    ),
    status=451,
)
add(
    "en for sale",
    "not-available",
    bare(
        "brinmoor-courier.example.com",
        "<h1>brinmoor-courier.example.com</h1><p>This domain may be for sale!</p><h2>Related searches</h2><ul><li>Cheap flights</li><li>News online</li><li>Car insurance</li><li>Dental implants</li></ul><p>The Sponsored Listings displayed above are served automatically by a third party.</p>",
    ),
)
add(
    "en domain ran out",
    "not-available",
    bare(
        "Expired",
        "<div><h2>This domain has expired</h2><p>Is this your domain? Renew it now at your registrar.</p></div>",
    ),
)
add(
    "en hosting suspended",
    "not-available",
    bare(
        "Account Suspended",
        "<div class=container><i class=fa-user-times></i><h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p></div>",
    ),
)
add(
    "en maintenance",
    "not-available",
    wordpress(
        "Maintenance",
        "<h1>We'll be back soon!</h1><p>Sorry for the inconvenience. We're performing some maintenance at the moment and will be back online shortly.</p>",
    ),
)
add(
    "en maintenance of one line",
    "not-available",
    bare("Maintenance", "Briefly unavailable for scheduled maintenance. Check back in a minute."),
    status=503,
)
add("en database error", "not-available", bare("Database Error", "<h1>Error establishing a database connection</h1>"))
add(
    "en gateway error",
    "not-available",
    bare("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0</center>"),
)
add(
    "en default page of a server",
    "not-available",
    bare(
        "Welcome to nginx!",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>",
    ),
)
add(
    "en critical error",
    "not-available",
    bare(
        "WordPress &rsaquo; Error",
        "<div class=wp-die-message><p>There has been a critical error on this website.</p><p><a>Learn more about troubleshooting WordPress.</a></p></div>",
    ),
)
add(
    "en lost page with most read",
    "soft-404",
    cms(
        "Page not found",
        f"<h1>Oops! We can't find that page</h1><p>It may have moved, or you may have followed an old link. Try a search, or one of these.</p><form><input name=q><button>Search</button></form><ul>{links(EN_LINKS)}</ul>",
    ),
)
add(
    "en blog has nothing",
    "soft-404",
    wordpress(
        "Nothing Found",
        '<section class="no-results not-found"><h1 class="page-title">Nothing Found</h1><p>It seems we can&rsquo;t find what you&rsquo;re looking for. Perhaps searching can help.</p><form><input type=search></form></section>',
    ),
)
add(
    "en article gone, said by its frame",
    "soft-404",
    cms(
        "Error",
        "<div class=err><strong>404</strong><span>Sorry, the article you requested no longer exists.</span></div>",
    ),
)
add(
    "en tombstone",
    "not-available",
    cms(
        "Article removed",
        "<h1>Article removed</h1><p>This article has been removed at the request of the agency that supplied it.</p>",
    ),
)
add(
    "en archive has nothing",
    "soft-404",
    bare(
        "Wayback",
        "<h2>Hrm.</h2><p>The archive has not archived that URL.</p><p>This page is not available on the web because page does not exist. <a>Search for all captures of this host</a></p>",
    ),
    "https://web.archive.example/web/2024/http://x.example/1",
)
add(
    "en archive excluded",
    "not-available",
    bare("Archive", "<h2>Sorry.</h2><p>This URL has been excluded from the archive.</p>"),
    "https://web.archive.example/web/2024/http://x.example/2",
)
add(
    "en paid stub",
    "paywall-stub",
    cms(
        EN[4][0],
        f'<article><h1>{EN[4][0]}</h1><p>{EN[4][1][:120]}...</p><div class="paywall"><h3>Subscribe to continue reading</h3><p>Full access from $4 a month. Cancel at any time.</p><button>Subscribe now</button><p>Already a subscriber? <a>Log in</a></p></div></article>',
    ),
)
add(
    "en register to read",
    "login-wall",
    cms(
        EN[1][0],
        f'<article><h1>{EN[1][0]}</h1><p>{EN[1][1][:80]}…</p><div class="regwall"><h3>Create a free account to keep reading</h3><form><input type=email><button>Continue</button></form><p>Already registered? Sign in</p></div></article>',
    ),
)
add(
    "en for members",
    "paywall-stub",
    wordpress(
        "The list",
        '<article><h1>The list</h1><p>They read the list again this morning.</p><div class="members-only"><p>This post is for paying subscribers only</p><button>Subscribe now</button> <a>Already have an account? Sign in</a></div></article>',
    ),
)
add(
    "en pass word",
    "login-wall",
    wordpress(
        "Protected: Testimony 32",
        '<article><h1>Protected: Testimony 32</h1><form class="post-password-form"><p>This content is password protected. To view it please enter your password below:</p><label>Password: <input type="password"></label><input type=submit value=Enter></form></article>',
    ),
)
add(
    "en members' forum",
    "login-wall",
    bare(
        "Hill Forum",
        '<div class="err"><p>You are not logged in or you do not have permission to access this page. This could be due to one of several reasons:</p><ol><li>You are not logged in. Fill in the form below and try again.</li><li>You may not have sufficient privileges to access this page.</li></ol><form>User Name <input> Password <input type=password><button>Log in</button></form></div>',
    ),
    "https://hill-forum.example.org/t/2292",
)
add(
    "en consent of a firm",
    "consent-wall",
    bare(
        "Brinmoor Courier",
        '<div class="tcf"><h1>We value your privacy</h1><p>We and our 812 partners store and/or access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised ads and content, ad and content measurement, audience research and services development.</p><p>You may click to consent to our and our partners\' processing as described above. Alternatively you may click to refuse to consent.</p><button>MORE OPTIONS</button><button>DISAGREE</button><button>AGREE</button></div>',
    ),
)
add(
    "en pay or be followed",
    "consent-wall",
    bare(
        "Your choice",
        "<h1>Read Brinmoor with advertising</h1><p>Use our site with ads and tracking by consenting to the use of cookies, or subscribe to Brinmoor Pure for 2.99 a month without tracking.</p><button>Accept and continue</button><button>Subscribe to Pure</button>",
    ),
)
add(
    "en age asked",
    "login-wall",
    bare(
        "Are you over 18?",
        "<h2>Age-restricted content</h2><p>You must be 18 years or older to view this content. Please verify your age.</p><button>I am over 18</button><button>Leave</button>",
    ),
)
add(
    "en empty news app",
    "script-shell",
    shell("Brinmoor Courier", noscript="You need to enable JavaScript to run this app."),
)
add(
    "en news app loading",
    "script-shell",
    shell("Brinmoor Courier", body='<div class="spinner"><span>Loading...</span></div>'),
)
add(
    "en viewer without text",
    "script-shell",
    bare(
        "PDF viewer",
        '<div id="outerContainer"><div id="toolbar"><button>Previous</button><button>Next</button><span>Page: of</span><button>Zoom Out</button><button>Zoom In</button><button>Download</button><button>Print</button></div><div id="viewerContainer"><div id="viewer"></div></div></div>',
    ),
    "https://docs.example.org/view/annex-4.pdf",
)
add(
    "en being sent elsewhere",
    "script-shell",
    bare(
        "Redirecting",
        "<p>You are being redirected. If nothing happens, <a href='/x'>click here</a>.</p>",
        head='<meta http-equiv="refresh" content="0;url=/x">',
    ),
)
add(
    "en drawer's file gone",
    "not-available",
    bare(
        "Drive",
        "<p>Sorry, the file you have requested does not exist.</p><p>Make sure that you have the correct URL and that the owner of the file hasn't deleted it.</p><p>Get stuff done with Drive. Apps in Drive make it easy to create, store and share online documents.</p>",
    ),
    "https://drive.example/file/d/1a",
)
add(
    "en drawer asks for access",
    "login-wall",
    bare(
        "Access needed",
        "<h1>You need access</h1><p>Ask for access, or switch to an account with access.</p><textarea placeholder='Message (optional)'></textarea><button>Request access</button>",
    ),
    "https://drive.example/file/d/1b",
)
add(
    "en front page in its place",
    "home-page",
    cms(
        "News from the coast and the hills",
        "".join(f"<article><h2><a href='/news/{n}'>{x[0]}</a></h2><p>{x[1]}</p></article>" for n, x in enumerate(EN)),
    ),
    NEWS.format("old-story"),
    "https://www.brinmoor-courier.example.com/",
)
add(
    "en section in its place",
    "home-page",
    cms(
        "Region",
        "<h1>Region</h1>"
        + "".join(f"<div class=card><h3><a href='/news/{n}'>{t}</a></h3></div>" for n, t in enumerate(EN_LINKS)),
    ),
    NEWS.format("old-story-2"),
    "https://www.brinmoor-courier.example.com/region/",
)
add(
    "en search in its place",
    "home-page",
    cms(
        "Search results for: strike ain louz",
        "<h1>Search</h1><p>About 214 results</p>"
        + "".join(
            f"<div class=res><h3><a href='/news/{n}'>{t}</a></h3><p>Mar {n + 1}, 2024</p></div>"
            for n, t in enumerate(EN_LINKS)
        ),
    ),
    NEWS.format("old-story-3"),
    "https://www.brinmoor-courier.example.com/search?q=strike+ain+louz",
)
add(
    "en front page under the same address",
    "home-page",
    cms(
        "The Brinmoor Courier | Home",
        "<section><h2>Top stories</h2>"
        + "".join(f"<div><a href='/news/{n}'><h3>{t}</h3></a></div>" for n, t in enumerate(EN_LINKS))
        + "</section><section><h2>Opinion</h2><div><a href='/o/1'><h3>We owe the dead a number</h3></a></div></section><section><h2>Video</h2><div><a href='/v/1'><h3>Watch: the bridge reopens</h3></a></div></section>",
    ),
)
# --- walls, Arabic -----------------------------------------------------------------------------------------------
add(
    "ar social log-in form",
    "login-wall",
    bare(
        "تسجيل الدخول إلى فيسبوك",
        '<h1>فيسبوك</h1><div>يجب تسجيل الدخول للمتابعة.</div><form><input placeholder="البريد الإلكتروني أو رقم الهاتف"><input type="password" placeholder="كلمة السر"><button>تسجيل الدخول</button><a>هل نسيت الحساب؟</a><a>إنشاء حساب جديد</a></form>',
        lang="ar",
    ),
    FB.format("ar/posts/1"),
    FB.format("login"),
)
add(
    "ar social content gone",
    "not-available",
    bare(
        "فيسبوك",
        "<h2>هذا المحتوى غير متوفر الآن</h2><p>عندما يحدث ذلك، فغالباً لأن المالك شاركه مع مجموعة صغيرة من الأشخاص أو غيّر من يمكنه رؤيته أو تم حذفه.</p><a>الانتقال إلى موجز الأخبار</a> <a>رجوع</a>",
        lang="ar",
    ),
    FB.format("ar/posts/2"),
)
add(
    "ar picture site sorry",
    "soft-404",
    bare(
        "انستافوتو",
        "<h2>عذرًا، هذه الصفحة غير متاحة.</h2><p>قد يكون الرابط الذي اتبعته معطلاً أو ربما تمت إزالة الصفحة. <a>العودة إلى انستافوتو.</a></p>",
        lang="ar",
    ),
    "https://instaphoto.example/p/ar1/",
)
add(
    "ar account suspended",
    "not-available",
    bare(
        "المنصة",
        "<main><h2>@ayn_harun</h2><p>الحساب موقوف</p><p>تعلّق المنصة الحسابات التي تخالف القواعد.</p></main>",
        lang="ar",
    ),
    "https://chirrup.example/ayn_harun/status/7",
)
add(
    "ar page does not exist",
    "soft-404",
    bare("المنصة", "<h1>عفواً... هذه الصفحة ليست موجودة. جرّب البحث عن شيء آخر.</h1><a>بحث</a>", lang="ar"),
    "https://chirrup.example/a/status/13",
)
add(
    "ar film removed",
    "not-available",
    bare("ريل", "<div>الفيديو غير متاح</div><p>تمت إزالة هذا الفيديو بسبب انتهاك سياسة المحتوى العنيف.</p>", lang="ar"),
    "https://reel.example/watch?v=ar02",
)
add(
    "ar before you continue",
    "consent-wall",
    bare(
        "قبل المتابعة",
        "<h1>قبل المتابعة إلى ريل</h1><p>نستخدم ملفات تعريف الارتباط والبيانات من أجل تقديم الخدمات وصيانتها وتتبع الأعطال وقياس تفاعل الجمهور.</p><button>رفض الكل</button><button>قبول الكل</button><a>خيارات إضافية</a>",
        lang="ar",
    ),
    "https://reel.example/watch?v=ar03",
    "https://consent.reel.example/m",
)
add(
    "ar lost page",
    "soft-404",
    agency(
        "الصفحة غير موجودة",
        f"<h1>404</h1><p>عذراً، الصفحة التي تبحث عنها غير موجودة أو تم نقلها.</p><ul>{links(AR_LINKS)}</ul>",
    ),
)
add(
    "ar article gone",
    "soft-404",
    agency("خطأ", "<div>المادة المطلوبة غير متوفرة أو تم حذفها من قبل إدارة الموقع</div>"),
)
add(
    "ar blog has nothing",
    "soft-404",
    wordpress(
        "لم يتم العثور على الصفحة",
        "<h1>عفواً! لا يمكن العثور على هذه الصفحة.</h1><p>يبدو أنه لم يتم العثور على شيء في هذا الموقع. ربما يفيد البحث؟</p>",
        lang="ar",
        site="دفاتر وادي صار",
    ),
)
add(
    "ar maintenance",
    "not-available",
    bare("صيانة", "<h1>الموقع قيد الصيانة</h1><p>نعتذر عن الإزعاج، نعمل على تحديث الموقع وسنعود قريباً.</p>", lang="ar"),
)
add(
    "ar state's block",
    "geo-block",
    bare(
        "محجوب",
        "<img src=logo.png><h1>عفواً، الموقع المطلوب غير متاح</h1><p>تم حجب هذا الموقع لمخالفته أنظمة وقوانين الدولة. إذا كنت ترى أن هذه الصفحة ينبغي ألا تحجب فاضغط هنا.</p><h2>Sorry, the requested page is unavailable.</h2>",
        lang="ar",
    ),
)
add(
    "ar not in your country",
    "geo-block",
    agency(
        "غير متاح",
        "<h1>هذا المحتوى غير متاح في بلدك</h1><p>لأسباب تتعلق بحقوق البث لا يمكن عرض هذه المادة في منطقتك الجغرافية.</p>",
    ),
)
add(
    "ar browser being checked",
    "bot-check",
    bare(
        "لحظة واحدة...",
        "<h1>sahl-zaatar.example.net</h1><h2>جارٍ التحقق من أنك إنسان. قد يستغرق هذا بضع ثوانٍ.</h2><p>يحتاج sahl-zaatar.example.net إلى مراجعة أمان اتصالك قبل المتابعة.</p><p>Ray ID: 86f1</p>",
        lang="ar",
    ),
    status=403,
)
add(
    "ar robot question",
    "bot-check",
    bare(
        "تحقق",
        '<h2>أثبت أنك لست روبوتاً</h2><p>الرجاء إدخال الأحرف الظاهرة في الصورة للمتابعة</p><form><img src="/captcha.png"><input><button>تحقق</button></form>',
        lang="ar",
    ),
)
add(
    "ar refused",
    "bot-check",
    bare("رفض الوصول", "<h1>تم رفض الوصول</h1><p>تم رفض طلبك من قبل جدار الحماية. رقم المرجع 99131.</p>", lang="ar"),
)
add(
    "ar paid stub",
    "paywall-stub",
    agency(
        AR[4][0],
        f"<h1>{AR[4][0]}</h1><p>{AR[4][1][:70]}...</p><div class=pay><h3>هذا المحتوى للمشتركين فقط</h3><p>اشترك الآن لمتابعة القراءة ابتداءً من 3 دولارات شهرياً</p><a>لديك حساب؟ سجل الدخول</a></div>",
    ),
)
add(
    "ar register to read",
    "login-wall",
    agency(
        AR[1][0],
        f"<h1>{AR[1][0]}</h1><p>{AR[1][1][:60]}...</p><div><h3>سجل مجاناً لقراءة المقال كاملاً</h3><form><input placeholder='البريد الإلكتروني'><button>تسجيل</button></form></div>",
    ),
)
add(
    "ar members' forum",
    "login-wall",
    bare(
        "منتدى التلال",
        "<p>عفواً، أنت غير مسجل الدخول أو لا تملك صلاحية لدخول هذه الصفحة. هذا قد يكون عائداً لأحد الأسباب التالية:</p><ol><li>أنت غير مسجل للدخول.</li><li>ليس لديك صلاحية أو امتيازات كافية.</li></ol><form>اسم العضو <input> كلمة المرور <input type=password><button>دخول</button></form>",
        lang="ar",
    ),
    "https://hill-forum.example.org/ar/t/92",
)
add(
    "ar consent of a firm",
    "consent-wall",
    bare(
        "خصوصيتك",
        "<h1>نحن نهتم بخصوصيتك</h1><p>نقوم نحن وشركاؤنا بتخزين المعلومات على الجهاز والوصول إليها ومعالجة البيانات الشخصية لعرض إعلانات ومحتوى مخصص وقياس أدائها.</p><button>أوافق</button><button>لا أوافق</button><button>إدارة الخيارات</button>",
        lang="ar",
    ),
)
add("ar empty news app", "script-shell", shell("وكالة سهل الزعتر", noscript="يجب تفعيل جافا سكريبت لتشغيل هذا الموقع."))
add("ar app loading", "script-shell", shell("وكالة سهل الزعتر", body="<p>جاري التحميل...</p>"))
add(
    "ar for sale",
    "not-available",
    bare("zaatar.example", "<h1>هذا النطاق معروض للبيع</h1><p>للاستفسار عن شراء اسم النطاق اتصل بنا.</p>", lang="ar"),
)
add(
    "ar hosting suspended",
    "not-available",
    bare("موقوف", "<h2>تم إيقاف هذا الموقع</h2><p>يرجى مراجعة قسم الدعم الفني لدى شركة الاستضافة.</p>", lang="ar"),
)
add(
    "ar channel gone",
    "not-available",
    bare(
        "تلغرام", "<div class=tgme_page_description>لا يمكن عرض هذه القناة لأنها خالفت شروط الاستخدام.</div>", lang="ar"
    ),
    "https://t.example/s/harunar/3",
)
add(
    "ar front page in its place",
    "home-page",
    agency(
        "وكالة سهل الزعتر للأنباء",
        "".join(f"<div><h2><a href='/node/{n}'>{x[0]}</a></h2><p>{x[1]}</p></div>" for n, x in enumerate(AR)),
    ),
    ARNEWS.format(90001),
    "https://sahl-zaatar.example.net/",
)
add(
    "ar section in its place",
    "home-page",
    agency(
        "محليات", "<h1>محليات</h1>" + "".join(f"<div><a href='/node/{n}'>{t}</a></div>" for n, t in enumerate(AR_LINKS))
    ),
    ARNEWS.format(90002),
    "https://sahl-zaatar.example.net/c/1",
)
add(
    "ar front page under the same address",
    "home-page",
    agency(
        "الصفحة الرئيسية",
        "<h3>أهم الأخبار</h3>"
        + "".join(f"<div><a href='/node/{n}'><h4>{t}</h4></a></div>" for n, t in enumerate(AR_LINKS))
        + "<h3>آراء</h3><div><a href='/node/77'>للموتى علينا رقم</a></div><h3>فيديو</h3><div><a href='/v/7'>شاهد: الجسر يعود</a></div>",
    ),
)
add(
    "ar server error",
    "not-available",
    bare("خطأ", "<h1>خطأ في الخادم</h1><p>حدث خطأ غير متوقع أثناء معالجة طلبك. يرجى المحاولة لاحقاً.</p>", lang="ar"),
)
add(
    "ar age asked",
    "login-wall",
    bare(
        "تنبيه",
        "<h2>محتوى مقيد بالعمر</h2><p>يجب أن يكون عمرك 18 عاماً أو أكثر لمشاهدة هذا المحتوى. سجل الدخول لتأكيد عمرك.</p><button>تسجيل الدخول</button>",
        lang="ar",
    ),
)
add(
    "ar link ran out",
    "soft-404",
    bare("رابط", "<p>انتهت صلاحية هذا الرابط.</p><a>العودة إلى الصفحة الرئيسية</a>", lang="ar"),
)


def pages():
    return PAGES
