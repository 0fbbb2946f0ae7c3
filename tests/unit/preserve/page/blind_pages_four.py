# ruff: noqa: E501 - a sentence of an invented page is one line
"""A fourth blind set: what common servers, hosts, shields, boards and news systems are used to saying, around invented matter."""

from __future__ import annotations

from made_page import MadePage

PAGES = []
SITE = "https://www.eastern-dispatch.example/2024/06/{}/border-village"
ARSITE = "https://sharq-alyoum.example/news/{}"


def add(name, wall, html, asked=None, final=None, status=200):
    asked = asked or (ARSITE if name.startswith("ar") else SITE).format(8100 + len(PAGES))
    PAGES.append(MadePage(name, html, asked, final or asked, status, wall))


def plain(title, body, rtl=False, head=""):
    return f'<!DOCTYPE html><html{" dir=rtl lang=ar" if rtl else " lang=en"}><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'


def news(title, body, og=True, tail=""):
    meta = (
        f'<meta property="og:type" content="article"><meta property="og:title" content="{title}"><meta property="article:published_time" content="2024-06-02T10:00:00Z">'
        if og
        else ""
    )
    menu = "".join(
        f'<li><a href="/{t.lower()}">{t}</a></li>'
        for t in ("News", "Features", "Economy", "Podcasts", "Video", "Opinion")
    )
    return plain(
        f"{title} | Eastern Dispatch",
        f'<div id="app"><header class="site-header"><a href="/"><svg></svg><span class="sr-only">Eastern Dispatch</span></a><nav><ul>{menu}</ul></nav><a href="/signup">Sign up</a></header><div class="advert"><span>Advertisement</span></div><main>{body}</main>{tail}<div class="recommended"><h2>Recommended stories</h2><span>list of 4 items</span><ul><li><a href="/1">Border trade falls by half as crossings shut</a></li><li><a href="/2">What we know about the pipeline fire</a></li><li><a href="/3">Ministers meet over grain corridor</a></li><li><a href="/4">Explainer: who controls the dams</a></li></ul></div><footer class="site-footer"><ul><li>About</li><li>Code of Ethics</li><li>Terms and Conditions</li><li>Cookie Preferences</li></ul><p>© 2024 Eastern Dispatch Media Network</p></footer></div><script src="/app.js"></script>',
        head=meta,
    )


def arnews(title, body, tail=""):
    menu = "".join(
        f'<a href="/{n}">{t}</a>'
        for n, t in enumerate(("أخبار", "اقتصاد", "رياضة", "منوعات", "مقالات", "فيديو", "البث المباشر"))
    )
    return plain(
        f"{title} | الشرق اليوم",
        f'<header><a href="/"><img src="l.svg" alt="الشرق اليوم"></a><nav>{menu}</nav></header><main>{body}</main><section class="related"><h3>أخبار ذات صلة</h3><ul><li><a href="/news/1">تراجع التجارة الحدودية مع إغلاق المعابر</a></li><li><a href="/news/2">ما نعرفه عن حريق خط الأنابيب</a></li><li><a href="/news/3">اجتماع وزاري بشأن ممر الحبوب</a></li></ul></section>{tail}<footer><p>جميع الحقوق محفوظة لموقع الشرق اليوم 2024</p><a href="/p">سياسة الخصوصية</a></footer><script src="/a.js"></script>',
        True,
    )


def ps(*texts):
    return "".join(f"<p>{t}</p>" for t in texts)


FIRE = (
    "A fire that burnt for six hours at the pipeline junction near Abu Wasel killed three engineers, the eastern oil company announced on Sunday.",
    "Workers at the site said that the valves had not been inspected since 2019 and that two warnings had been ignored.",
    "The company promised compensation and named a committee.",
)
VILLAGE = (
    "The border village of Khirbet Sayf lost its last school on Friday, when a lorry bomb meant for the customs house went off forty metres short of it.",
    "Classes had ended. The caretaker, Munir Shalha, 58, was killed as he locked the gate.",
)
GRAIN = (
    "Ministers of four countries agreed on Thursday to reopen the grain corridor for sixty days, diplomats said.",
    "Two delegations refused to sign the annex on inspections.",
    "Prices fell by 4 per cent within the hour.",
)
ARFIRE = (
    "لقي ثلاثة مهندسين حتفهم في حريق استمر ست ساعات عند عقدة الأنابيب قرب أبو واصل، على ما أعلنت شركة نفط الشرق الأحد.",
    "وقال عمال في الموقع إن الصمامات لم تفحص منذ 2019 وإن تحذيرين أهملا.",
    "ووعدت الشركة بتعويضات وشكلت لجنة.",
)
ARVILLAGE = (
    "فقدت قرية خربة سيف الحدودية مدرستها الأخيرة الجمعة حين انفجرت شاحنة مفخخة كانت تستهدف مبنى الجمارك على بعد أربعين متراً منها.",
    "وكان الدوام قد انتهى، وقتل الحارس منير شلحة (58 عاماً) وهو يقفل البوابة.",
)
ARGRAIN = (
    "اتفق وزراء أربع دول الخميس على إعادة فتح ممر الحبوب ستين يوماً، وفق دبلوماسيين.",
    "ورفض وفدان توقيع ملحق التفتيش.",
    "وانخفضت الأسعار بنسبة أربعة في المئة خلال ساعة.",
)
AR_LATEST = "".join(
    f'<article class="card"><h3><a href="/news/{n}">{t}</a></h3></article>'
    for n, t in enumerate(
        (
            "تراجع التجارة الحدودية مع إغلاق المعابر",
            "ما نعرفه عن حريق خط الأنابيب",
            "اجتماع وزاري بشأن ممر الحبوب",
            "من يسيطر على السدود",
            "خربة سيف بلا مدرسة",
            "سعر القمح يتراجع",
            "قتيل في حقل ألغام",
        )
    )
)
LATEST = "".join(
    f'<article class="card"><h3><a href="/2024/06/{n}/x">{t}</a></h3><p>Jun {n + 1}, 2024</p></article>'
    for n, t in enumerate(
        (
            "Border trade falls by half as crossings shut",
            "What we know about the pipeline fire",
            "Ministers meet over grain corridor",
            "Explainer: who controls the dams",
            "A village without a school",
            "Wheat price slips",
            "Shepherd dies in minefield",
        )
    )
)

for name, texts in (("fire", FIRE), ("village", VILLAGE), ("grain", GRAIN)):
    add(
        f"en {name}",
        "",
        news(texts[0][:50], f"<h1>{texts[0][:60]}</h1><p class='subhead'>{texts[1][:80]}</p>" + ps(*texts)),
    )
for name, texts in (("fire", ARFIRE), ("village", ARVILLAGE), ("grain", ARGRAIN)):
    add(f"ar {name}", "", arnews(texts[0][:50], f"<h1>{texts[0][:60]}</h1>" + ps(*texts)))
add("en without its own marks", "", news("Pipeline fire", "<h1>Pipeline fire kills three</h1>" + ps(*FIRE), og=False))
add(
    "en newsletter between paragraphs",
    "",
    news(
        "Village",
        f"<h1>Border village loses its last school</h1><p>{VILLAGE[0]}</p><div class='inline-newsletter'><h3>Sign up for Eastern Dispatch</h3><p>Get the week's coverage in your inbox. By signing up, you agree to our Privacy Policy. Protected by reCAPTCHA.</p><form><input type=email><button>Subscribe</button></form></div><p>{VILLAGE[1]}</p>",
    ),
)
add(
    "en consent layer loaded above",
    "",
    news(
        "Grain",
        "<h1>Grain corridor to reopen</h1>" + ps(*GRAIN),
        tail='<div id="onetrust-banner-sdk" role="region"><h2>You rely on the Dispatch for truth and transparency</h2><p>We and our 187 partners store and access personal data, like browsing data or unique identifiers, on your device. Selecting Allow all enables tracking technologies to support the purposes shown.</p><button>Allow all</button><button>Show Purposes</button></div>',
    ),
)
add(
    "en video with a story",
    "",
    news(
        "Video: the fire",
        "<h1>Video: Fire at pipeline junction</h1><div class=player>Video Duration 01 minutes 12 seconds</div><p>Flames rise above the junction near Abu Wasel as crews try to close the valves by hand.</p><p>Published On 2 Jun 2024</p>",
    ),
)
add(
    "en list in short",
    "",
    news(
        "Key events",
        "<h1>Key events, day 412</h1><ul><li>Three engineers die in pipeline fire.</li><li>Lorry bomb destroys school in Khirbet Sayf, killing its caretaker.</li><li>Grain corridor to reopen for 60 days.</li></ul>",
    ),
)
add(
    "en short take",
    "",
    news(
        "Shepherd dies in minefield",
        "<h1>Shepherd dies in minefield</h1><p>A shepherd, 61, died in a minefield east of Khirbet Sayf on Saturday.</p>",
    ),
)
add(
    "en forum of vBulletin",
    "",
    plain(
        "Abu Wasel fire - East Board",
        '<div id="header"><form action="login.php"><input name="vb_login_username" placeholder="User Name"><input type="password" name="vb_login_password"><input type="submit" value="Log in"></form><ul><li>Help</li><li>Register</li></ul></div><h1>Thread: Abu Wasel fire</h1><ol><li><div>05-06-2024, 10:14 PM</div><blockquote>My cousin was on the night shift. Does anyone have the names?</blockquote></li><li><blockquote>Names so far: Ziad Horan, Fahd Masri. The third is not from here.</blockquote></li></ol><ul><li>You may not post new threads</li><li>You may not post replies</li><li>You may not post attachments</li></ul>',
    ),
    "https://east-board.example/showthread.php?t=9912",
)
add(
    "en wiki",
    "",
    plain(
        "Khirbet Sayf - Openwiki",
        '<div id="mw-navigation"><a>Create account</a> <a>Log in</a></div><h1>Khirbet Sayf</h1><p>Khirbet Sayf is a village on the eastern border. Its population was 1,240 in 2010.</p><h2>History</h2><p>The village was shelled in 1982, 2013 and 2024.</p><div>This article is a stub. You can help by expanding it.</div>',
    ),
    "https://openwiki.example/wiki/Khirbet_Sayf",
)
add(
    "en discourse topic",
    "",
    plain(
        "Names of the engineers - Talk",
        '<noscript><div id="main-outlet"><h1>Names of the engineers</h1><div class="topic-body"><div class="post"><p>Ziad Horan, Fahd Masri and one whose papers burnt with him.</p></div></div></div><footer>Powered by Discourse, best viewed with JavaScript enabled</footer></noscript><div id="main-outlet"><h1>Names of the engineers</h1><div class="post"><p>Ziad Horan, Fahd Masri and one whose papers burnt with him.</p></div></div><footer>Powered by Discourse, best viewed with JavaScript enabled</footer>',
    ),
    "https://talk.example/t/names/44",
)
add(
    "en tumbled quote",
    "",
    plain(
        "ink",
        '<div class="post"><p>“He locked the gate every day for thirty years and it was the gate that killed him.”</p><p>— the headmistress</p></div><a>Follow</a>',
    ),
    "https://ink.tumbled.example/post/71",
)
add(
    "en press photo page",
    "",
    plain(
        "Border Village School - ABP Images",
        "<h1>Border Village School</h1><p>People gather around the gate of the school in Khirbet Sayf, Friday, May 31, 2024. (ABP Photo/Karim Osta)</p><dl><dt>ID</dt><dd>24152</dd><dt>Submission date</dt><dd>May 31, 2024</dd></dl><button>Sign in to download</button>",
    ),
    "https://abp-images.example/detail/24152",
)
add(
    "en letter on Substack",
    "",
    plain(
        "The gate",
        "<h1>The gate</h1><div>Share</div>"
        + ps(
            "I went to Khirbet Sayf on the fourth day. The gate stands by itself, locked, with nothing behind it.",
            "Somebody has hung his cap on it.",
        )
        + '<div class="subscription-widget"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p><form><input type=email><button>Subscribe</button></form></div><div>Discussion about this post</div><div>Ready for more?</div>',
    ),
    "https://osta.letters.example/p/the-gate",
)
add(
    "en blocked words inside",
    "",
    news(
        "Sites blocked",
        "<h1>Authority blocks eleven news sites</h1>"
        + ps(
            "The communications authority blocked eleven news sites on Monday, among them the Dispatch.",
            'Visitors see a white page with the words "Access to this website is prohibited by law".',
            "Editors said that they were not told the reason.",
        ),
    ),
)
add(
    "en section of news asked for",
    "",
    news("Economy", f"<h1>Economy</h1>{LATEST}", og=False),
    "https://www.eastern-dispatch.example/economy/",
)
add(
    "ar video with a story",
    "",
    arnews(
        "فيديو الحريق",
        "<h1>فيديو: حريق عند عقدة الأنابيب</h1><p>ألسنة اللهب ترتفع فوق العقدة قرب أبو واصل فيما تحاول الفرق إغلاق الصمامات يدوياً.</p><p>نشر في 2 يونيو 2024</p>",
    ),
)
add(
    "ar list in short",
    "",
    arnews(
        "أبرز التطورات",
        "<h1>أبرز تطورات اليوم 412</h1><ul><li>مقتل ثلاثة مهندسين في حريق خط الأنابيب.</li><li>شاحنة مفخخة تدمر مدرسة خربة سيف وتقتل حارسها.</li><li>ممر الحبوب يفتح ستين يوماً.</li></ul>",
    ),
)
add(
    "ar short take",
    "",
    arnews("وفاة راع", "<h1>وفاة راع في حقل ألغام</h1><p>توفي راع (61 عاماً) في حقل ألغام شرق خربة سيف السبت.</p>"),
)
add(
    "ar consent layer",
    "",
    arnews(
        "الحبوب",
        "<h1>ممر الحبوب يعود</h1>" + ps(*ARGRAIN),
        tail="<div class=cookie-consent>يستخدم هذا الموقع ملفات تعريف الارتباط لضمان حصولك على أفضل تجربة. <button>فهمت</button></div>",
    ),
)
add(
    "ar forum",
    "",
    plain(
        "حريق أبو واصل",
        '<form>اسم العضو <input> كلمة المرور <input type="password"> <input type="submit" value="تسجيل الدخول"></form><h1>الموضوع: حريق أبو واصل</h1><blockquote>ابن عمي كان في وردية الليل، هل عند أحد الأسماء؟</blockquote><blockquote>الأسماء حتى الآن: زياد حوران وفهد مصري، والثالث ليس من هنا.</blockquote><ul><li>لا تستطيع إضافة مواضيع جديدة</li><li>لا تستطيع الرد على المواضيع</li><li>لا تستطيع إرفاق ملفات</li></ul>',
        True,
    ),
    "https://east-board.example/ar/showthread.php?t=9913",
)
add(
    "ar wiki",
    "",
    plain(
        "خربة سيف",
        "<div><a>إنشاء حساب</a> <a>دخول</a></div><h1>خربة سيف</h1><p>خربة سيف قرية على الحدود الشرقية، بلغ عدد سكانها 1240 نسمة عام 2010.</p><p>قصفت القرية أعوام 1982 و2013 و2024.</p><div>هذه المقالة بذرة وتحتاج إلى توسيع، ويمكنك المساعدة في تحريرها.</div>",
        True,
    ),
    "https://openwiki.example/ar/خربة_سيف",
)
add(
    "ar blocked words inside",
    "",
    arnews(
        "حجب مواقع",
        "<h1>الهيئة تحجب أحد عشر موقعاً إخبارياً</h1>"
        + ps(
            "حجبت هيئة الاتصالات أحد عشر موقعاً إخبارياً الاثنين بينها هذا الموقع.",
            "ويرى الزوار صفحة بيضاء كتب عليها «الوصول إلى هذا الموقع محظور».",
            "وقال محررون إنهم لم يبلغوا السبب.",
        ),
    ),
)
add("ar section asked for", "", arnews("اقتصاد", f"<h1>اقتصاد</h1>{AR_LATEST}"), "https://sharq-alyoum.example/economy")
add(
    "ar statement of a party",
    "",
    plain(
        "بيان",
        "<h2>بسم الله الرحمن الرحيم</h2><p>تعلن سرايا الحدود أنها لا علاقة لها بتفجير خربة سيف وتدين استهداف المدارس.</p><p>والله أكبر</p><p>الجمعة 31 أيار</p>",
        True,
    ),
    "https://saraya.example/b/91",
)
add(
    "ar post",
    "",
    plain(
        "كريم أسطة",
        "<div role=article><h3>كريم أسطة</h3><p>وصلت خربة سيف. البوابة قائمة وحدها مقفلة ولا شيء خلفها.</p></div><div>سجل الدخول أو اشترك في فيسبوك للتواصل مع الأصدقاء والعائلة والأشخاص الذين تعرفهم.</div>",
        True,
    ),
    "https://m.facebook.example/karim/posts/19",
)
add(
    "en post",
    "",
    plain(
        "Karim Osta",
        "<div role=article><h3>Karim Osta</h3><p>Reached Khirbet Sayf. The gate stands alone, locked, nothing behind it.</p></div><div>Log in or sign up for Facebook to connect with friends, family and people you know.</div><div>Explore the things you love.</div>",
    ),
    "https://m.facebook.example/karim/posts/20",
)
# walls
W = (
    (
        "cPanel 404",
        "soft-404",
        "404 Not Found",
        "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><p>Additionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.</p>",
    ),
    (
        "LiteSpeed 404",
        "soft-404",
        "404 Not Found",
        "<h1>404</h1><h2>Not Found</h2><p>The resource requested could not be found on this server!</p><div>Proudly powered by LiteSpeed Web Server</div>",
    ),
    (
        "IIS",
        "soft-404",
        "404 - File or directory not found.",
        "<h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>",
    ),
    ("S3", "soft-404", "", "<p>NoSuchKey</p><p>The specified key does not exist.</p>"),
    (
        "Netlify",
        "soft-404",
        "Page not found",
        "<h1>Page not found</h1><p>Looks like you've followed a broken link or entered a URL that doesn't exist on this site.</p>",
    ),
    (
        "Vercel",
        "soft-404",
        "404: NOT_FOUND",
        "<p>404: NOT_FOUND Code: DEPLOYMENT_NOT_FOUND</p><p>This deployment cannot be found. For more information and troubleshooting, see our documentation.</p>",
    ),
    (
        "Heroku",
        "not-available",
        "Application Error",
        "<h1>Application error</h1><p>An error occurred in the application and your page could not be served. If you are the application owner, check your logs for details.</p>",
    ),
    (
        "CloudFront",
        "bot-check",
        "ERROR: The request could not be satisfied",
        "<h1>403 ERROR</h1><h2>The request could not be satisfied.</h2><p>Request blocked. We can't connect to the server for this app or website at this time. There might be too much traffic or a configuration error.</p>",
    ),
    (
        "522",
        "not-available",
        "522: Connection timed out",
        "<h1>Connection timed out</h1><p>Error code 522</p><p>The initial connection between the network and the origin web server timed out. As a result, the web page can not be displayed.</p>",
    ),
    (
        "Wordfence",
        "bot-check",
        "Your access to this site has been limited",
        "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p>",
    ),
    (
        "Kasada",
        "bot-check",
        "",
        "<div>Pardon Our Interruption</div><p>As you were browsing something about your browser made us think you were a bot. You've disabled JavaScript in your web browser. You're a power user moving through this website with super-human speed.</p>",
    ),
    (
        "DataDome",
        "bot-check",
        "eastern-dispatch.example",
        "<p>Please enable JS and disable any ad blocker</p><script src='https://ct.captcha-delivery.example/c.js'></script>",
    ),
    (
        "Ghost",
        "paywall-stub",
        "The gate",
        "<h1>The gate</h1><p>I went to Khirbet Sayf on the fourth day.</p><div class=gh-post-upgrade-cta><h2>This post is for paying subscribers only</h2><a>Subscribe now</a><p>Already have an account? Sign in</p></div>",
    ),
    (
        "Medium",
        "paywall-stub",
        "The gate",
        "<div>Member-only story</div><h1>The gate</h1><p>I went to Khirbet Sayf on the fourth day. The gate stands by itself.</p><h2>Create an account to read the full story.</h2><p>The author made this story available to members only.</p><button>Continue in app</button>",
    ),
    (
        "daily",
        "paywall-stub",
        "Grain",
        "<h1>Grain corridor to reopen</h1><p>Ministers of four countries agreed on Thursday…</p><div>Thank you for reading. To access this article, start your subscription: €1 for 4 weeks. Try it now. Already a subscriber? Log in.</div>",
    ),
    (
        "weekly",
        "paywall-stub",
        "Grain",
        "<h1>Corridors and corn</h1><p>What the ministers did not sign matters more.</p><section>Continue with a free trial. Explore all our independent journalism for free for one month. Cancel any time.</section>",
    ),
    (
        "PHPBB",
        "login-wall",
        "East Board - Login",
        "<h2>The board requires you to be registered and logged in to view this forum.</h2><form>Username: <input> Password: <input type=password> <button>Login</button></form>",
    ),
    (
        "Vimeo",
        "login-wall",
        "Private Video on Clip",
        "<h1>Sorry.</h1><p>Because of its privacy settings, this video cannot be played here.</p>",
    ),
    (
        "password of film",
        "login-wall",
        "Private",
        "<h2>This video is private</h2><p>To watch it, please provide the correct password.</p><input type=password>",
    ),
    (
        "drive of firm",
        "login-wall",
        "Sign in to your account",
        "<p>Sign in</p><p>to continue to Eastern Drive</p><input placeholder='Email, phone, or Skype'><p>No account? Create one!</p><p>Can't access your account?</p><button>Next</button>",
    ),
    (
        "transfer",
        "soft-404",
        "Transfer",
        "<h2>Transfer expired</h2><p>Sorry, this transfer has expired and is not available any more.</p>",
    ),
    (
        "box",
        "soft-404",
        "Box",
        "<h1>That didn't work for some reason</h1><p>This item was deleted or the link is no longer valid.</p>",
    ),
    (
        "Wix",
        "not-available",
        "Site",
        "<h1>Looks Like This Domain Isn't Connected To A Website Yet</h1><p>Is this your domain? Connect it to your website in just a few easy steps.</p>",
    ),
    (
        "Squarespace",
        "not-available",
        "Website Expired",
        "<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p>",
    ),
    (
        "Shop",
        "not-available",
        "Opening soon",
        "<h1>Opening soon</h1><p>Be the first to know when we launch.</p><input type=email placeholder=Email>",
    ),
    (
        "GoDaddy",
        "not-available",
        "Launching Soon",
        "<h1>www.eastern-dispatch.example is almost here!</h1><p>Upload your website to get started.</p>",
    ),
    (
        "Sedo",
        "not-available",
        "eastern-dispatch.example",
        "<p>This webpage was generated by the domain owner using parking. Disclaimer: we maintain no relationship with third party advertisers.</p>",
    ),
    (
        "Plesk",
        "not-available",
        "Domain Default page",
        "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>",
    ),
    (
        "Blogger",
        "not-available",
        "Blog has been removed",
        "<h1>Blog has been removed</h1><p>Sorry, the blog at east.blog.example has been removed. This address is not available for new blogs.</p>",
    ),
    (
        "tumbled",
        "soft-404",
        "Not found.",
        "<h1>There's nothing here.</h1><p>Whatever you were looking for doesn't currently exist at this address. Unless you were looking for this error page, in which case: Congrats! You totally found it.</p>",
    ),
    (
        "WP com",
        "not-available",
        "no longer available",
        "<h1>eastern.blog.example is no longer available.</h1><p>The authors have deleted this site.</p>",
    ),
    (
        "private WP",
        "login-wall",
        "Private Site",
        "<h1>This is a private site.</h1><p>Log in to request access, or if you've already got permission, log in here.</p>",
    ),
    (
        "European reader",
        "geo-block",
        "451",
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p>",
    ),
    ("stream", "geo-block", "Player", "<p>Video unavailable</p><p>This video is not available in your country.</p>"),
    (
        "guardian of choice",
        "consent-wall",
        "Choose",
        "<h2>It's your choice</h2><p>With your permission we and our partners would like to use cookies in order to access and record information and process personal data.</p><button>Accept all</button><button>Manage or reject cookies</button><button>I'm already a subscriber</button>",
    ),
    (
        "contentpass",
        "consent-wall",
        "Continue",
        "<h2>Continue with ads and cookies</h2><p>Visit the Dispatch as usual with ad tracking. Consent can be withdrawn at any time in the footer.</p><button>Accept and continue</button><p>or use the Dispatch ad-free with contentpass for 3.99 per month</p>",
    ),
    ("Flutter", "script-shell", "eastern", '<script src="flutter_bootstrap.js" async></script>'),
    ("Angular", "script-shell", "Dispatch", "<app-root></app-root><script src=main.js type=module></script>"),
    (
        "preloader",
        "script-shell",
        "Dispatch",
        '<div id="preloader"><img src="load.gif" alt="loading"></div><div id="root"></div><script src="b.js"></script>',
    ),
    ("refresh", "script-shell", "", "<p>If you are not redirected automatically, follow this link.</p>"),
    (
        "Archive today none",
        "soft-404",
        "archive",
        "<p>Not Found</p><p>No page matching the address in the archive.</p>",
    ),
    (
        "Wayback none",
        "soft-404",
        "Internet Archive",
        "<h2>Hrm.</h2><p>The Wayback Machine has not archived that URL.</p><p>Click here to search for all archived pages under this host.</p>",
    ),
    (
        "Wayback down",
        "not-available",
        "Internet Archive: Temporarily Offline",
        "<h1>Temporarily Offline</h1><p>Internet Archive services are temporarily offline.</p><p>Please check our official accounts for the latest information. We apologize for the inconvenience.</p>",
    ),
    (
        "Googledoc",
        "not-available",
        "Docs",
        "<p>Sorry, unable to open the file at present.</p><p>Please check the address and try again.</p>",
    ),
    (
        "YT terminated",
        "not-available",
        "Clip",
        "<p>This video is no longer available because the account associated with this video has been terminated.</p>",
    ),
    (
        "VK",
        "not-available",
        "Error",
        "<h2>Error</h2><p>This profile is only visible to authorised users or has been hidden by its owner.</p>",
    ),
    (
        "hub of FB",
        "login-wall",
        "Log in or sign up to view",
        "<p>See posts, photos and more on Facebook.</p><form><input placeholder='Mobile number or email'><input type=password placeholder=Password><button>Log in</button></form><a>Forgotten password?</a><a>Create new account</a>",
    ),
)
for n, (name, wall, title, body) in enumerate(W):
    add(f"en {name}", wall, plain(title, body), f"https://host{n}.example/2024/06/story-{n}-of-the-border")
V = (
    (
        "404",
        "soft-404",
        "الصفحة غير موجودة",
        "<h1>404</h1><h2>عذراً، الصفحة غير موجودة!</h2><p>يبدو أن الصفحة التي تحاول الوصول إليها قد تم حذفها أو تغيير رابطها.</p><a>العودة للرئيسية</a>",
    ),
    ("404 of an agency", "soft-404", "خطأ", "<p>لا توجد نتائج مطابقة</p><p>الخبر الذي تبحث عنه غير متاح.</p>"),
    (
        "login of a paper",
        "login-wall",
        "تسجيل الدخول",
        "<h2>تسجيل الدخول</h2><form>البريد الإلكتروني <input> كلمة المرور <input type=password><button>دخول</button> <a>نسيت كلمة المرور</a></form><p>مستخدم جديد؟ سجل الآن</p>",
    ),
    (
        "board",
        "login-wall",
        "المنتدى",
        "<p>يجب عليك تسجيل الدخول لمشاهدة هذا الموضوع.</p><p>إذا لم تكن مسجلاً فاضغط هنا للتسجيل.</p>",
    ),
    (
        "block of a provider",
        "geo-block",
        "تنبيه",
        "<h1>عزيزي العميل</h1><p>نأسف، هذا الموقع محظور من قبل الجهات المختصة. للاستفسار أو الاعتراض يرجى تعبئة النموذج.</p>",
    ),
    (
        "block two",
        "geo-block",
        "Surf Safely",
        "<h1>تصفح بأمان!</h1><p>تم حجب هذا الموقع لأنه يحتوي على مواد محظورة بموجب سياسة إدارة النفاذ إلى الإنترنت.</p><p>This website is not accessible. The Internet is a powerful medium for communication.</p>",
    ),
    ("right of view", "geo-block", "مشغل", "<p>عذراً، هذا الفيديو غير متوفر في منطقتك.</p>"),
    (
        "shield",
        "bot-check",
        "Just a moment...",
        "<h1>sharq-alyoum.example</h1><p>يتم الآن التحقق من أن اتصالك آمن</p><p>فعّل جافاسكربت وملفات تعريف الارتباط للمتابعة</p>",
    ),
    ("robots", "bot-check", "تأكيد", "<p>رجاءً أكد أنك لست روبوت بالنقر على المربع أدناه</p>"),
    (
        "works",
        "not-available",
        "صيانة",
        "<h1>الموقع تحت الصيانة</h1><p>نقوم حالياً بأعمال صيانة دورية، شكراً لتفهمكم.</p>",
    ),
    (
        "hosting",
        "not-available",
        "Account Suspended",
        "<h1>تم تعليق الحساب</h1><p>يرجى التواصل مع مزود الاستضافة لحل المشكلة.</p>",
    ),
    ("server", "not-available", "500", "<h1>500</h1><p>عذراً، حدث خطأ داخلي في الخادم.</p>"),
    (
        "consent",
        "consent-wall",
        "إشعار",
        "<h3>إشعار الخصوصية</h3><p>نحن وشركاؤنا نخزن و/أو نصل إلى معلومات على جهازك، مثل ملفات تعريف الارتباط، ونعالج البيانات الشخصية.</p><button>أوافق</button><button>خيارات أكثر</button>",
    ),
    (
        "paid",
        "paywall-stub",
        "ممر الحبوب",
        "<h1>ممر الحبوب يعود</h1><p>اتفق وزراء أربع دول الخميس...</p><div>محتوى حصري للمشتركين. اشترك لتتمكن من قراءة المقال كاملاً.</div>",
    ),
    ("shell", "script-shell", "الشرق اليوم", "<div id=root></div><script src=a.js></script>"),
    ("film", "not-available", "كليب", "<p>هذا الفيديو لم يعد متاحاً لأن الحساب المرتبط به تم إغلاقه.</p>"),
    (
        "book of faces",
        "not-available",
        "فيسبوك",
        "<h2>هذه الصفحة غير متوفرة حالياً</h2><p>قد يكون السبب خطأ فنياً نعمل على إصلاحه. جرب إعادة تحميل هذه الصفحة.</p>",
    ),
)
for n, (name, wall, title, body) in enumerate(V):
    add(f"ar {name}", wall, plain(title, body, True), f"https://host{n}.example/ar/news/{9300 + n}")
add(
    "en home in its place",
    "home-page",
    news("Breaking news from the East", f"<section><h2>Top</h2>{LATEST}</section>", og=False),
    None,
    "https://www.eastern-dispatch.example/",
)
add(
    "en section in its place",
    "home-page",
    news("Economy", f"<h1>Economy</h1>{LATEST}", og=False),
    None,
    "https://www.eastern-dispatch.example/economy/",
)
add("ar home in its place", "home-page", arnews("الشرق اليوم", AR_LATEST), None, "https://sharq-alyoum.example/")


def pages():
    return PAGES
