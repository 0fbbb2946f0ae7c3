# ruff: noqa: E501 - a sentence of an invented page is one line
"""Invented pages: half of them what was asked for, half walls and losses in its place, in English and Arabic.

Nothing here was taken from a page that exists; outlets, places and people are made up. ``pages()`` is the set the rules
were written beside. The set they had never seen is ``later_pages.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from made_page import MadePage

EN = {
    "lang": "en",
    "dir": "ltr",
    "outlet": "The Sahel Courier",
    "tagline": "News of the coast and the hills",
    "menu": ["Home", "Local", "World", "Economy", "Opinion", "Subscribe", "Log in"],
    "foot": "About us · Contact · Privacy policy · Cookie settings · © The Sahel Courier",
    "headline": "Eleven killed as shells hit market in Wadi Qamar",
    "slug": "eleven-killed-shells-market-wadi-qamar",
    "by": "By Lina Marour, 4 May 2031",
    "paragraphs": [
        "At least eleven people were killed and thirty injured when three shells struck the vegetable market of Wadi Qamar on "
        "Sunday morning, according to the director of the town's only hospital.",
        "Witnesses said the first shell fell shortly after nine, when the square was full of families buying food before the "
        "holiday. Two more followed within minutes, as neighbours were carrying the wounded to cars.",
        "“We did not know where to run,” said Marwan Tadros, who sells oranges near the old fountain. “The smoke was so thick "
        "that I found my brother only by his voice.”",
        "The hospital said four of the dead were children. Their names have been given to the municipality, which is keeping a "
        "list and asks relatives to come to the town hall with papers.",
        "No group has said that it fired the shells. The ministry of defence denied that its forces were active in the district, "
        "while a local monitor said that the fire came from the ridge to the east.",
        "Aid workers who reached the town in the afternoon counted six houses destroyed and said that water had been cut in the "
        "northern quarter since the day before.",
        "The monitor has documented seventeen attacks on markets in the province this year. It called on both sides to let an "
        "independent mission visit the place.",
    ],
    "short": "WADI QAMAR, May 4 - Two civilians were killed on Sunday when a drone struck a car on the road to Tell Rahma, the "
    "district's rescue service said.",
    "teasers": [
        (
            "Ceasefire talks to resume in the capital on Tuesday",
            "Delegates of both sides are expected to meet again after a pause of two weeks.",
        ),
        ("Bakeries of Tell Rahma run out of flour", "Residents queue from dawn as the road to the mills stays closed."),
        (
            "Court hears first witness in harbour case",
            "The trial of three officials began with an account of the night of the fire.",
        ),
        ("Teachers return to schools in the northern quarter", "Classes are held in two shifts while repairs go on."),
        ("Fishermen allowed to sail again after nine months", "The coast guard lifted its ban on small boats."),
        ("What we know about the flood in the lower valley", "Three villages are cut off and the bridge is damaged."),
        ("Football: Wadi Qamar beats Jabal Noor after extra time", "A late goal decided the cup match."),
        ("Opinion: Who counts the missing?", "Families have waited too long for a register."),
    ],
    "banner": "We use cookies to improve your experience. By clicking accept you agree to our cookie policy. Accept all Reject all",
    "accept": ["Accept all", "Reject all", "Manage choices"],
}
AR = {
    "lang": "ar",
    "dir": "rtl",
    "outlet": "بريد الساحل",
    "tagline": "أخبار الساحل والجبل",
    "menu": ["الرئيسية", "محليات", "العالم", "اقتصاد", "رأي", "اشترك", "تسجيل الدخول"],
    "foot": "من نحن · اتصل بنا · سياسة الخصوصية · إعدادات ملفات تعريف الارتباط · © بريد الساحل",
    "headline": "أحد عشر قتيلاً في قصف على سوق وادي قمر",
    "slug": "أحد-عشر-قتيلا-قصف-سوق-وادي-قمر",
    "by": "لينا مارور، ٤ أيار ٢٠٣١",
    "paragraphs": [
        "قُتل أحد عشر شخصاً على الأقل وأصيب ثلاثون آخرون عندما سقطت ثلاث قذائف على سوق الخضار في بلدة وادي قمر صباح الأحد، بحسب ما "
        "قاله مدير المستشفى الوحيد في البلدة.",
        "وقال شهود إن القذيفة الأولى سقطت بعد التاسعة بقليل، حين كانت الساحة تغص بعائلات تشتري حاجاتها قبل العيد، ثم تلتها قذيفتان خلال "
        "دقائق بينما كان الجيران ينقلون الجرحى إلى السيارات.",
        "وقال مروان تادرس الذي يبيع البرتقال قرب النافورة القديمة: لم نكن نعرف إلى أين نركض، كان الدخان كثيفاً حتى إنني لم أجد أخي إلا "
        "من صوته.",
        "وذكر المستشفى أن أربعة من القتلى أطفال، وقد سُلّمت أسماؤهم إلى البلدية التي تعد قائمة وتطلب من الأقارب الحضور إلى مبنى البلدية "
        "ومعهم أوراقهم.",
        "ولم تعلن أي جهة أنها أطلقت القذائف، ونفت وزارة الدفاع أن تكون قواتها نشطت في المنطقة، فيما قال مرصد محلي إن مصدر النيران كان "
        "التلة الواقعة شرق البلدة.",
        "وأحصى عمال إغاثة وصلوا إلى البلدة بعد الظهر ستة منازل مدمرة، وقالوا إن المياه مقطوعة عن الحي الشمالي منذ اليوم السابق للقصف.",
        "ووثق المرصد سبعة عشر هجوماً على أسواق في المحافظة منذ بداية العام، ودعا الطرفين إلى السماح لبعثة مستقلة بزيارة المكان.",
    ],
    "short": "وادي قمر، ٤ أيار - قُتل مدنيان يوم الأحد عندما استهدفت طائرة مسيّرة سيارة على الطريق إلى تل رحمة، بحسب فرق الإنقاذ في المنطقة.",
    "teasers": [
        (
            "استئناف محادثات وقف إطلاق النار في العاصمة الثلاثاء",
            "من المتوقع أن يلتقي وفدا الطرفين بعد توقف دام أسبوعين.",
        ),
        ("أفران تل رحمة بلا طحين منذ ثلاثة أيام", "السكان يصطفون منذ الفجر مع استمرار إغلاق الطريق."),
        ("المحكمة تستمع إلى الشاهد الأول في قضية المرفأ", "بدأت محاكمة ثلاثة مسؤولين برواية ليلة الحريق."),
        ("المعلمون يعودون إلى مدارس الحي الشمالي", "الدروس على فترتين ريثما تنتهي أعمال الترميم."),
        ("السماح للصيادين بالإبحار بعد تسعة أشهر", "رفع خفر السواحل الحظر عن القوارب الصغيرة."),
        ("ما نعرفه عن الفيضان في الوادي الأسفل", "ثلاث قرى معزولة والجسر متضرر."),
        ("كرة القدم: وادي قمر يفوز على جبل نور", "هدف متأخر حسم مباراة الكأس."),
        ("رأي: من يحصي المفقودين؟", "انتظرت العائلات طويلاً من أجل سجل."),
    ],
    "banner": "نستخدم ملفات تعريف الارتباط لتحسين تجربتك. بالضغط على قبول فإنك توافق على سياسة ملفات تعريف الارتباط.",
    "accept": ["قبول الكل", "رفض الكل", "إدارة الخيارات"],
}
SITE = "https://courier.example.org"


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def menu(words: dict) -> str:
    links = "".join(f'<li><a href="/{number}">{item}</a></li>' for number, item in enumerate(words["menu"]))
    return f'<header class="masthead"><a href="/">{words["outlet"]}</a><nav><ul>{links}</ul></nav></header>'


def cards(words: dict, many: int = 8, tag: str = "div") -> str:
    made = [
        f'<{tag} class="teaser"><h3><a href="/2031/05/{number}">{title}</a></h3><p>{more}</p></{tag}>'
        for number, (title, more) in enumerate(words["teasers"][:many])
    ]
    return "".join(made)


def buttons(words: dict) -> str:
    return "".join(f"<button>{one}</button>" for one in words["accept"])


def banner(words: dict, kind: int = 0) -> str:
    shapes = [
        f'<div id="cookie-banner" role="dialog"><p>{words["banner"]}</p>{buttons(words)}</div>',
        f'<section class="gdpr-notice"><h2>{words["accept"][2]}</h2><span>{words["banner"]}</span>{buttons(words)}</section>',
        f'<div class="bottom"><div><p>{words["banner"]}</p><p>{buttons(words)}</p></div></div>',
    ]
    return shapes[kind % 3]


def bare(words: dict, title: str, body: str, head: str = "") -> str:
    return (
        f'<!doctype html><html lang="{words["lang"]}" dir="{words["dir"]}"><head><meta charset="utf-8"><title>{title}</title>'
        f"{head}</head><body>{body}</body></html>"
    )


def framed(words: dict, title: str, body: str, head: str = "") -> str:
    return bare(
        words,
        f"{title} | {words['outlet']}",
        f"{menu(words)}<main>{body}</main><footer>{words['foot']}</footer><script src='/site.js'></script>",
        f'<meta property="og:site_name" content="{words["outlet"]}">{head}',
    )


def article(words: dict, texts: list[str], headline: str = "", shape: int = 0, extra: str = "") -> str:
    headline = headline or words["headline"]
    told = paragraphs(texts)
    shapes = [
        framed(
            words,
            headline,
            f'<article><h1>{headline}</h1><p class="byline">{words["by"]}</p>{told}</article>{extra}',
            '<meta property="og:type" content="article">',
        ),
        bare(
            words,
            f"{words['outlet']} - {headline}",
            f"<div id=wrap><div class=logo>{words['outlet']}</div><h1>{headline}</h1><time>2031-05-04</time>"
            + "".join(f"<div class=text-block><p>{text}</p></div>" for text in texts)
            + f"</div>{extra}<div class=footer>{words['foot']}</div>",
        ),
        bare(
            words,
            headline,
            f"<form id=aspnetForm action='./'><table><tr><td><h1>{headline}</h1>{'<br><br>'.join(texts)}</td></tr></table></form>{extra}",
        ),
        framed(
            words,
            headline,
            f"<h1>{headline}</h1><div class=body>{told}</div><aside class=related>{cards(words, 5)}</aside>{extra}",
        ),
    ]
    return shapes[shape % len(shapes)]


GOOD_TOPICS = {
    "en": [
        (
            "Regulator fines three sites over consent banners",
            [
                "The data regulator has fined three news sites for banners that made it easier to accept cookies than to reject them, it said on Monday.",
                "In its decision the authority wrote that a reader must be able to refuse as easily as to agree. “We use cookies” is not consent, the head of the office said.",
                "One of the sites showed the words “By continuing you accept all cookies” to everyone and kept on tracking those who had said no.",
                "The publishers may appeal. A lawyer for two of them said that advertising pays for reporting, and that partners had been told to stop.",
                "Groups that had complained welcomed the step. They want the rule to hold for apps as well, where settings are often hidden several screens away.",
            ],
        ),
        (
            "Log in or leave: how refugees lost their accounts",
            [
                "When Samia Doulab changed her telephone number after crossing the border, she could no longer log in to the account with her family's pictures.",
                "“You must sign in to continue,” the screen told her each time. The code went to a number that by then belonged to somebody else.",
                "Aid groups in the camp say they meet such cases every week. Passwords are forgotten, telephones are lost or taken at checkpoints, and accounts are closed.",
                "The company said that it has a form for people without access, and that it answers within days. Mrs Doulab has waited for five months.",
                "Lawyers want such archives to be treated as evidence, because they hold films of attacks that exist nowhere else.",
            ],
        ),
        (
            "Page not found: the archives that the war deleted",
            [
                "Of two thousand links to reports on the siege that researchers tried this spring, one in three leads to a page that no longer exists.",
                "“404 not found” is all that remains of the site of the Jabal Noor committee, which had published the names of the dead day by day.",
                "The server stood in an office that burnt down. A copy of the first year was saved by a student abroad; the rest is lost.",
                "Historians compare it to the burning of a registry. Without the pages, lists that cite them can no longer be checked by anyone.",
                "A group of librarians now copies every report on the day it appears, and keeps the copies in three countries.",
            ],
        ),
        (
            "Access denied: convoy turned back at the crossing",
            [
                "Eleven lorries with flour and medicine were turned back at the Tell Rahma crossing on Friday, the second time in a week.",
                "An officer told the drivers that access was denied for security reasons, and that they should try again later with other papers.",
                "The agency that sent the convoy said that all papers had been handed in ten days before, and that the list of goods had been agreed.",
                "In the town, the bakery closed at noon. The doctor of the clinic said that insulin would last until Tuesday at most.",
                "The ministry did not answer questions. A diplomat said that talks about the crossing would go on at the weekend.",
            ],
        ),
    ],
    "ar": [
        (
            "غرامات على ثلاثة مواقع بسبب نوافذ الموافقة على ملفات تعريف الارتباط",
            [
                "فرضت هيئة حماية البيانات غرامات على ثلاثة مواقع إخبارية بسبب نوافذ تجعل قبول ملفات تعريف الارتباط أسهل من رفضها، كما أعلنت يوم الاثنين.",
                "وجاء في قرار الهيئة أن على القارئ أن يتمكن من الرفض بالسهولة نفسها التي يقبل بها، وقال رئيسها إن عبارة نستخدم ملفات تعريف الارتباط لا تعد موافقة.",
                "وكان أحد المواقع يعرض على الجميع عبارة تفيد بأن المتابعة تعني القبول، واستمر في تتبع من رفضوا ذلك صراحة.",
                "ويحق للناشرين الطعن في القرار، وقال محامٍ يمثل اثنين منهم إن الإعلانات تموّل العمل الصحفي وإن التعليمات أعطيت بوقف التتبع.",
                "ورحبت الجمعيات التي قدمت الشكوى بالخطوة، وطالبت بأن يشمل القرار التطبيقات التي تخفي إعداداتها خلف شاشات عدة.",
            ],
        ),
        (
            "لاجئون خسروا حساباتهم: «يجب تسجيل الدخول»",
            [
                "حين غيرت سامية دولاب رقم هاتفها بعد عبور الحدود لم تعد قادرة على الدخول إلى الحساب الذي يضم صور عائلتها.",
                "كانت الشاشة تقول لها كل مرة إن عليها تسجيل الدخول للمتابعة، بينما كان الرمز يصل إلى رقم صار لشخص آخر لا تعرفه.",
                "وتقول منظمات إغاثة في المخيم إنها تصادف مثل هذه الحالات كل أسبوع، فكلمات المرور تُنسى والهواتف تضيع أو تصادر عند الحواجز.",
                "وأكدت الشركة أن لديها استمارة لمن فقدوا الوصول وأنها ترد خلال أيام، لكن السيدة دولاب تنتظر منذ خمسة أشهر.",
                "ويريد محامون أن تعامل هذه الأرشيفات على أنها أدلة لأنها تضم مقاطع مصورة لهجمات لا توجد في أي مكان آخر.",
            ],
        ),
        (
            "الصفحة غير موجودة: الأرشيف الذي محته الحرب",
            [
                "من بين ألفي رابط إلى تقارير عن الحصار جربها باحثون هذا الربيع يقود واحد من كل ثلاثة إلى صفحة لم تعد موجودة.",
                "عبارة خطأ 404 هي كل ما بقي من موقع لجنة جبل نور التي كانت تنشر أسماء القتلى يوماً بيوم طوال سنوات الحصار.",
                "كان الخادم في مكتب احترق، وقد أنقذ طالب في الخارج نسخة من السنة الأولى، أما الباقي فقد ضاع كله مع المكتب.",
                "ويشبّه مؤرخون ذلك بحرق سجل مدني، فمن دون هذه الصفحات لا يمكن لأحد أن يتحقق من القوائم التي تستشهد بها.",
                "وتنسخ مجموعة من أمناء المكتبات الآن كل تقرير يوم صدوره، وتحفظ النسخ في ثلاثة بلدان مختلفة.",
            ],
        ),
        (
            "رفض الوصول: القافلة تعود من المعبر",
            [
                "أعيدت إحدى عشرة شاحنة محملة بالطحين والدواء من معبر تل رحمة يوم الجمعة للمرة الثانية خلال أسبوع واحد.",
                "وقال ضابط للسائقين إن الدخول ممنوع لأسباب أمنية وإن عليهم المحاولة لاحقاً بأوراق أخرى غير التي يحملونها.",
                "وقالت الوكالة التي أرسلت القافلة إن جميع الأوراق سلمت قبل عشرة أيام وإن قائمة المواد كانت موضع اتفاق بين الجميع.",
                "وفي البلدة أغلق الفرن عند الظهر، وقال طبيب المستوصف إن الأنسولين سيكفي حتى يوم الثلاثاء على أبعد تقدير.",
                "ولم تجب الوزارة عن الأسئلة، وقال دبلوماسي إن المحادثات بشأن المعبر ستستمر في نهاية الأسبوع الحالي.",
            ],
        ),
    ],
}
NAMES = [
    "Adib Qarmo",
    "Salma Dayoub",
    "Maher Sabbur",
    "Ruba Zahran",
    "Idris Halloum",
    "Nabil Tawil",
    "Hanna Marour",
    "Umar Fadel",
]
NAMES_AR = ["أديب قرمو", "سلمى ديوب", "ماهر صبور", "ربى زهران", "إدريس حلوم", "نبيل طويل", "حنا مارور", "عمر فاضل"]


def good(words: dict) -> Iterator[tuple[str, str]]:
    """Pages that are what was asked for, the easy ones and those that look like walls."""
    language = words["lang"]
    texts = words["paragraphs"]
    for shape in range(4):
        yield f"article-{shape}", article(words, texts, shape=shape)
        yield f"article-banner-{shape}", article(words, texts, shape=shape, extra=banner(words, shape))
        yield f"short-{shape}", article(words, [words["short"]], shape=shape)
        yield f"short-banner-{shape}", article(words, [words["short"]], shape=shape, extra=banner(words, shape))
        yield f"half-{shape}", article(words, texts[:2], shape=shape)
    for number, (headline, told) in enumerate(GOOD_TOPICS[language]):
        yield f"about-{number}", article(words, told, headline, number)
        yield f"about-banner-{number}", article(words, told, headline, number + 1, banner(words, number))
    entries = "".join(
        f'<article class="entry" id="e{number}"><h3><a href="#e{number}">1{number}:00</a></h3><p>{text}</p></article>'
        for number, text in enumerate(texts)
    )
    yield "live", framed(words, words["headline"], f"<h1>{words['headline']}</h1><div class=live>{entries}</div>")
    people = "".join(f"<li>{name}, {20 + age}</li>" for age, name in enumerate(NAMES_AR if language == "ar" else NAMES))
    yield "names", framed(words, words["headline"], f"<h1>{words['headline']}</h1><ol>{people}</ol>")
    rows = "".join(f"<tr><td>{name}</td><td>{20 + age}</td><td>2031-05-04</td></tr>" for age, name in enumerate(NAMES))
    yield (
        "table",
        framed(words, words["headline"], f"<h1>{words['headline']}</h1><p>{words['short']}</p><table>{rows}</table>"),
    )
    login = '<form class="login"><input name=u><input type=password name=p><button>Log in</button></form>'
    yield "login-in-header", article(words, texts, shape=0).replace("</nav>", f"</nav>{login}")
    yield "short-login-in-header", article(words, [words["short"]], shape=0).replace("</nav>", f"</nav>{login}")
    captcha = '<form class=comments><div class="g-recaptcha"></div><textarea></textarea><button>Send</button></form>'
    yield "comments", article(words, texts, shape=3, extra=captcha)
    yield "short-comments", article(words, [words["short"]], shape=1, extra=captcha)


WALLS = {
    "en": {
        "login-wall": [
            ("Log in", "Log in to continue", "You must log in to see this page.", "password"),
            (
                "The Sahel Courier",
                "Members only",
                "Please sign in to read this article. Don't have an account? Create an account.",
                "",
            ),
            (
                "Sign in or sign up",
                "Welcome back",
                "Continue with Google. Continue with Apple. Enter your email address to continue.",
                "",
            ),
            ("Photos of the market", "See more on Facepage", "Log in or sign up to view. Forgot password?", "password"),
        ],
        "consent-wall": [
            (
                "Before you continue",
                "Before you continue to The Sahel Courier",
                "We use cookies and data to deliver our services. If you agree, we and our 734 partners will store information on your device and process personal data for personalised advertising. You can change your choices at any time.",
                "accept",
            ),
            (
                "Your privacy",
                "We value your privacy",
                "We and our partners store or access information on a device, such as cookies, and process personal data. Some partners rely on legitimate interest. You can withdraw your consent at any time in the privacy policy.",
                "accept",
            ),
            (
                "The Sahel Courier",
                "Welcome to The Sahel Courier",
                "To go on, please accept all cookies or take a subscription without tracking. Our vendors use your data to show personalised ads. By clicking accept you agree.",
                "accept",
            ),
            (
                "Cookies",
                "Cookies on this site",
                "This site uses cookies. Choose which cookies you allow us to use.",
                "accept",
            ),
        ],
        "bot-check": [
            (
                "Just a moment...",
                "courier.example.org",
                "Checking if the site connection is secure. courier.example.org needs to review the security of your connection before proceeding.",
                "captcha",
            ),
            (
                "Attention Required!",
                "Sorry, you have been blocked",
                "This website is using a security service to protect itself. Ray ID: 7f00aa",
                "",
            ),
            ("Security check", "Please verify you are a human", "Complete the captcha to continue.", "captcha"),
            (
                "Pardon our interruption",
                "Pardon our interruption...",
                "As you were browsing, something about your browser made us think you were a bot.",
                "",
            ),
        ],
        "geo-block": [
            ("Unavailable", "Content unavailable", "This content is not available in your country.", ""),
            (
                "451",
                "451: Unavailable for legal reasons",
                "We recognise you are attempting to access this website from the European Economic Area and therefore cannot grant you access at this time.",
                "",
            ),
            ("The Sahel Courier", "Sorry", "Our site is currently unavailable in your region.", ""),
            (
                "Blocked",
                "This site has been blocked",
                "Access was blocked by order of the telecommunications authority.",
                "",
            ),
        ],
        "soft-404": [
            (
                "Page not found",
                "Page not found",
                "Sorry, the page you are looking for does not exist or has been moved. Go back to the home page.",
                "cards",
            ),
            ("404", "Oops!", "We can't find that page. It may have been deleted. Check the URL and try again.", ""),
            (
                "The Sahel Courier",
                "Nothing here",
                "It looks like nothing was found at this location. Maybe try a search?",
                "cards",
            ),
            (
                "Error",
                "This article is no longer available",
                "The story you requested has been archived or removed.",
                "cards",
            ),
        ],
        "not-available": [
            (
                "Facepage",
                "This content isn't available right now",
                "When this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted.",
                "",
            ),
            ("Account suspended", "Account suspended", "Contact your hosting provider for more information.", ""),
            (
                "Maintenance",
                "We'll be back soon",
                "The site is undergoing scheduled maintenance. Please try again later.",
                "",
            ),
            (
                "courier.example.org",
                "courier.example.org is for sale",
                "This domain name is for sale. Buy this domain.",
                "",
            ),
            ("Error", "Something went wrong", "Internal server error. Please try again.", ""),
        ],
        "paywall-stub": [
            ("", "", "Subscribe to continue reading. Already a subscriber? Log in.", "stub"),
            ("", "", "This article is for subscribers only. Choose your plan.", "stub"),
            (
                "",
                "",
                "You have reached your limit of free articles. To read the full story, start your free trial.",
                "stub",
            ),
            ("", "", "Unlock this article: subscribe for $1 a week and get unlimited access.", "stub"),
        ],
    },
    "ar": {
        "login-wall": [
            ("تسجيل الدخول", "تسجيل الدخول", "يجب تسجيل الدخول لمشاهدة هذه الصفحة.", "password"),
            ("بريد الساحل", "للأعضاء فقط", "سجل الدخول للمتابعة. ليس لديك حساب؟ أنشئ حساباً جديداً.", ""),
            ("دخول", "مرحباً بعودتك", "المتابعة باستخدام غوغل. أدخل بريدك الإلكتروني للمتابعة.", ""),
            ("صور السوق", "شاهد المزيد", "يرجى تسجيل الدخول أو إنشاء حساب. هل نسيت كلمة المرور؟", "password"),
        ],
        "consent-wall": [
            (
                "قبل المتابعة",
                "قبل المتابعة إلى بريد الساحل",
                "نستخدم ملفات تعريف الارتباط والبيانات لتقديم خدماتنا. إذا وافقت فسنقوم نحن وشركاؤنا بتخزين معلومات على جهازك ومعالجة البيانات الشخصية لعرض إعلانات مخصصة. يمكنك تغيير خياراتك في أي وقت.",
                "accept",
            ),
            (
                "خصوصيتك",
                "نحن نحترم خصوصيتك",
                "نقوم نحن وشركاؤنا بتخزين معلومات على الجهاز مثل ملفات تعريف الارتباط. يمكنك سحب موافقتك في أي وقت من سياسة الخصوصية.",
                "accept",
            ),
            (
                "بريد الساحل",
                "أهلاً بك في بريد الساحل",
                "للمتابعة يرجى قبول جميع ملفات تعريف الارتباط. بالضغط على قبول فإنك توافق على معالجة بياناتك.",
                "accept",
            ),
            (
                "الكوكيز",
                "ملفات تعريف الارتباط",
                "يستخدم هذا الموقع ملفات تعريف الارتباط. اختر ما تسمح لنا باستخدامه.",
                "accept",
            ),
        ],
        "bot-check": [
            ("لحظة من فضلك", "courier.example.org", "نتحقق من أن اتصالك آمن. يرجى الانتظار.", "captcha"),
            ("تم حظر الوصول", "عذراً، تم حظرك", "تم حظر عنوان الاتصال الخاص بك بسبب نشاط مشبوه.", ""),
            ("التحقق الأمني", "هل أنت إنسان؟", "أكمل اختبار الكابتشا للمتابعة وأثبت أنك لست روبوتاً.", "captcha"),
            ("تحقق", "التحقق من المتصفح", "جارٍ التحقق من متصفحك قبل الوصول إلى الموقع.", ""),
        ],
        "geo-block": [
            ("غير متاح", "المحتوى غير متاح", "هذا المحتوى غير متاح في بلدك.", ""),
            ("451", "غير متاح لأسباب قانونية", "لا يمكننا السماح بالوصول من منطقتك لأسباب قانونية.", ""),
            ("بريد الساحل", "عذراً", "الموقع غير متوفر في منطقتكم حالياً.", ""),
            ("محجوب", "هذا الموقع محجوب", "تم حجب الموقع بناء على قرار هيئة الاتصالات.", ""),
        ],
        "soft-404": [
            (
                "الصفحة غير موجودة",
                "الصفحة غير موجودة",
                "عذراً، الصفحة التي تبحث عنها غير موجودة أو تم نقلها. العودة إلى الصفحة الرئيسية.",
                "cards",
            ),
            ("404", "عفواً!", "لم نتمكن من العثور على هذه الصفحة. ربما تم حذفها. تأكد من صحة الرابط.", ""),
            ("بريد الساحل", "لم يتم العثور على شيء", "لا يوجد محتوى في هذا العنوان. جرب البحث.", "cards"),
            ("خطأ", "المقال لم يعد متاحاً", "الخبر المطلوب غير موجود أو تمت أرشفته.", "cards"),
        ],
        "not-available": [
            (
                "فيسبيج",
                "هذا المحتوى غير متوفر حالياً",
                "يحدث هذا عادة لأن المالك شارك المحتوى مع مجموعة صغيرة فقط أو غيّر من يمكنه رؤيته أو حذفه.",
                "",
            ),
            ("الحساب موقوف", "تم تعليق الحساب", "يرجى الاتصال بشركة الاستضافة.", ""),
            ("صيانة", "نعود قريباً", "الموقع تحت الصيانة. يرجى المحاولة لاحقاً.", ""),
            ("courier.example.org", "هذا النطاق للبيع", "النطاق معروض للبيع. اتصل بنا للشراء.", ""),
            ("خطأ", "حدث خطأ ما", "خطأ داخلي في الخادم. حاول مرة أخرى.", ""),
        ],
        "paywall-stub": [
            ("", "", "اشترك لمتابعة القراءة. هل أنت مشترك؟ سجل الدخول.", "stub"),
            ("", "", "هذا المقال مخصص للمشتركين فقط. اختر باقتك.", "stub"),
            ("", "", "لقد بلغت الحد الأقصى من المقالات المجانية. لقراءة بقية المقال ابدأ الفترة التجريبية.", "stub"),
            ("", "", "لقراءة المقال كاملاً انضم إلى مشتركي بريد الساحل.", "stub"),
        ],
    },
}


def wall(words: dict, kind: str, number: int, told: tuple[str, str, str, str]) -> str:
    """One wall, in one of several shapes."""
    title, heading, text, with_it = told
    if with_it == "stub":
        prompt = f'<div class="paywall-box"><h2>{text.split(".")[0]}</h2><p>{text}</p></div>'
        prompt = prompt if number % 2 else f"<section><strong>{text}</strong></section>"
        return article(words, words["paragraphs"][: 1 + number % 2], shape=(0, 1, 3)[number % 3], extra="").replace(
            words["paragraphs"][number % 2] + "</p>", words["paragraphs"][number % 2] + "</p>" + prompt
        )
    extra = {
        "password": "<form><input name=u><input type=password name=p><button>OK</button></form>",
        "accept": f"<div>{buttons(words)}</div>",
        "captcha": '<div class="cf-turnstile"></div><script src="https://challenge.example.net/turnstile/v0/api.js"></script>',
        "cards": f"<section>{cards(words, 5)}</section>",
        "": "",
    }[with_it]
    sentences = "".join(f"<p>{one}.</p>" for one in text.rstrip(".").split(". ")) if number % 2 else f"<p>{text}</p>"
    body = f"<div class=box><h1>{heading}</h1>{sentences}{extra}</div>"
    if number % 3 == 1 and kind != "soft-404":
        body = f"<div class=box><h2>{heading}</h2><div>{text}</div>{extra}</div>"
    is_framed = number % 2 == 0 and kind not in ("bot-check", "consent-wall")
    return framed(words, title, body) if is_framed else bare(words, title, body)


def shells(words: dict) -> Iterator[str]:
    code = "window.__STATE__=" + "x" * 4000
    ask = (
        "Please enable JavaScript to run this app."
        if words["lang"] == "en"
        else "يرجى تفعيل جافا سكريبت لتشغيل هذا التطبيق."
    )
    load = "Loading..." if words["lang"] == "en" else "جار التحميل..."
    yield bare(words, words["outlet"], f'<noscript>{ask}</noscript><div id="root"></div><script>{code}</script>')
    yield bare(words, words["headline"], f'<div id="app"><p>{load}</p></div><script src="/a.js"></script>')
    yield framed(words, words["headline"], f'<div id="__next"></div><noscript>{ask}</noscript>')
    yield bare(words, "React App", '<div id="root"></div><script src="/static/main.js"></script>')


def fronts(words: dict) -> Iterator[tuple[str, str]]:
    """Front pages in place of an article, and the address they came from."""
    front = bare(
        words,
        f"{words['outlet']} - {words['tagline']}",
        f"{menu(words)}<main>{cards(words, tag='article')}</main><footer>{words['foot']}</footer>",
        '<meta property="og:type" content="website">',
    )
    yield front, f"{SITE}/"
    yield front, f"{SITE}/{words['lang']}/"
    yield front.replace("</head>", f'<link rel="canonical" href="{SITE}/"></head>'), ""
    listed = "".join(f'<li><a href="/{number}">{title}</a></li>' for number, (title, _) in enumerate(words["teasers"]))
    plain = f"{menu(words)}<h1>{words['outlet']}</h1><ul>{listed}</ul><footer>{words['foot']}</footer>"
    yield bare(words, f"{words['outlet']} | {words['tagline']}", plain), ""


def pages() -> list[MadePage]:
    """Give the set, in a fixed order."""
    made: list[MadePage] = []
    for words in (EN, AR):
        language = words["lang"]
        paths = cycle(
            [f"/2031/05/04/{words['slug']}", "/news/48213", f"/{language}/a/{words['slug']}.html", "/?p=48213"]
        )

        def add(
            name: str, html: str, wall: str = "", final: str = "", status: int = 200, *, language=language, paths=paths
        ) -> None:
            asked = SITE + next(paths)
            made.append(MadePage(f"{language}-{name}", html, asked, final or asked, status, wall))

        for name, html in good(words):
            add(name, html)
        section = bare(words, words["menu"][1], f"{menu(words)}<h1>{words['menu'][1]}</h1>{cards(words)}")
        made.append(MadePage(f"{language}-section", section, f"{SITE}/local", f"{SITE}/local", 200, ""))
        made.append(MadePage(f"{language}-front-asked", next(fronts(words))[0], f"{SITE}/", f"{SITE}/", 200, ""))
        for kind, walls in WALLS[language].items():
            for number, told in enumerate(walls):
                add(f"{kind}-{number}", wall(words, kind, number, told), kind)
        for number, html in enumerate(shells(words)):
            add(f"shell-{number}", html, "script-shell")
        for number, (html, final) in enumerate(fronts(words)):
            add(f"front-{number}", html, "home-page", final)
        log_in = wall(words, "login-wall", 0, WALLS[language]["login-wall"][0])
        add("led-to-login", log_in, "login-wall", f"{SITE}/accounts/login?next=%2Fnews%2F48213")
        add("status-404", wall(words, "soft-404", 0, WALLS[language]["soft-404"][0]), "soft-404", status=404)
        add("status-503", bare(words, "503", "<h1>503</h1>"), "not-available", status=503)
    return made
