# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Seventeenth set, written after the mends for the fifteenth and sixteenth: the plain kind again, by other hands' habits."""

from __future__ import annotations

from blind_pages_fifteen import amp, plain, telegram, wayback
from furniture import (
    ABSENT,
    CONSENT,
    FRONT,
    LOGIN,
    LOST,
    PAY,
    PLACE,
    ROBOTS,
    SCRIPTS,
    adder,
    art,
    bare,
    boot,
    dirn,
    drupal,
    gazette,
    ghost,
    ld,
    news,
    portal,
    ps,
    table_layout,
)

PAGES: list = []
add = adder(PAGES)


def pages():
    return PAGES


def wp_home(lang, site, stories):
    """A home page as a blog theme makes it: posts one below another."""
    more = {"en": "Read more", "ar": "اقرأ المزيد"}[lang]
    posts = "".join(
        f"<article class='post'><h2 class='entry-title'><a href='/p/{i}'>{h}</a></h2><time>{10 + i}/02/2024</time><div class='entry-summary'><p>{s} <a href='/p/{i}'>{more}</a></p></div></article>"
        for i, (h, s) in enumerate(stories)
    )
    return f"<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{site}</title><meta property='og:type' content='website'><meta property='og:site_name' content='{site}'></head><body class='home blog'><header><h1 class='site-title'><a href='/'>{site}</a></h1></header><main>{posts}<nav class='pagination'><a href='/page/2'>2</a> <a href='/page/3'>3</a></nav></main><footer>© {site}</footer></body></html>"


def list_home(lang, site, groups):
    """A home page of lists of links under the names of its sections."""
    cols = "".join(
        f"<div class='col'><h2>{g}</h2><ul>{''.join(f'<li><a href=/n/{abs(hash(t)) % 900}>{t}</a></li>' for t in ts)}</ul></div>"
        for g, ts in groups
    )
    home = {"en": "Home", "ar": "الرئيسية"}[lang]
    return f"<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{home} | {site}</title></head><body><div id='head'><img src='/logo.png' alt='{site}'></div><div id='main'>{cols}</div><div id='foot'>{site} 2024</div></body></html>"


# ---------------------------------------------------------------- walls, English
add(
    "en17-w01",
    LOGIN,
    plain(
        "TikTok - Log in",
        "<div><h2>Log in to TikTok</h2><a>Use QR code</a><a>Use phone / email / username</a><a>Continue with Facebook</a><a>Continue with Google</a><p>By continuing with an account located in Germany, you agree to our Terms of Service and acknowledge that you have read our Privacy Policy.</p><p>Don’t have an account? Sign up</p></div>",
    ),
    "https://www.tiktok.com/@zaynlive/video/7102",
    "https://www.tiktok.com/login?redirect_url=x",
)
add(
    "en17-w02",
    LOGIN,
    plain(
        "Blogger: Permission denied",
        "<div class='msg'><h2>This blog is open to invited readers only</h2><p>http://memoryofrim.blogspot.example.com/</p><p>It doesn't look like you have been invited to read this blog. If you think this is a mistake, you might want to contact the blog author and request an invitation.</p></div>",
    ),
    "http://memoryofrim.blogspot.example.com/2012/04/names.html",
)
add(
    "en17-w03",
    LOGIN,
    boot(
        "Login",
        "Casualty Database",
        "<h2>Please log in</h2><form method='post'><div class='form-group'><label>Username</label><input class='form-control' name='username'></div><div class='form-group'><label>Password</label><input class='form-control' type='password' name='password'></div><button class='btn btn-primary'>Login</button></form><a href='/reset'>Lost your password?</a>",
    ),
    "https://db.casualties.example.org/record/5510",
)
add(
    "en17-w04",
    CONSENT,
    plain(
        "Lakeshore Today",
        "<div id='privacy-gate'><h1>Your data, your choice</h1><p>Lakeshore Today and carefully selected partners use cookies to show you relevant advertising and to understand how you use our service. You can accept, or learn more and set your choices.</p><button>I accept</button> <button>Learn more</button> <a>Privacy notice</a> <a>Imprint</a></div>",
    ),
    "http://127.0.0.1:8081/page12.html",
)
add(
    "en17-w05",
    CONSENT,
    plain(
        "Age and consent",
        "<h1>Before you enter</h1><p>This website stores data such as cookies to enable essential site functionality, as well as marketing, personalisation and analytics. By remaining on this website you indicate your consent.</p><form action='/consent'><button>Allow all cookies</button><button>Allow essential only</button></form>",
    ),
    "https://atlasreview.example.com/long-read/the-well",
    "https://atlasreview.example.com/consent?next=/long-read/the-well",
)
add(
    "en17-w06",
    ABSENT,
    plain(
        "TikTok",
        "<div><p>Video currently unavailable</p><p>Looking for videos? Try browsing our trending creators, hashtags, and sounds.</p><button>Explore</button></div>",
    ),
    "https://www.tiktok.com/@zaynlive/video/9921",
)
add(
    "en17-w07",
    ABSENT,
    plain(
        "Wayback Machine",
        "<div id='error'><h2>Hrm.</h2><p>The Wayback Machine has not archived that URL.</p><p>This page is available on the web! Help make the Wayback Machine more complete! <a>Save this url in the Wayback Machine</a></p></div>",
    ),
    "https://web.archive.org/web/2014/http://rimnet.example.net/list.htm",
)
add(
    "en17-w08",
    ABSENT,
    plain(
        "Account Suspended",
        "<h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p>",
    ),
    "http://rimcouncil.example.org/bulletins/12.html",
    "http://rimcouncil.example.org/cgi-sys/suspendedpage.cgi",
)
add(
    "en17-w09",
    LOST,
    plain(
        "Nothing Found - Rim Voice",
        "<header><a href='/'>Rim Voice</a></header><main><h1>Nothing Found</h1><p>Sorry, but nothing matched what you were looking for. Please try again with some different keywords.</p><form><input type='search'><button>Search</button></form><h3>Recent Posts</h3><ul><li><a href='/1'>School reopens after four years</a></li><li><a href='/2'>Market day in pictures</a></li></ul><h3>Archives</h3><ul><li><a href='/2023'>2023</a></li></ul></main>",
    ),
    "https://rimvoice.example.org/2015/08/eleven-names/",
)
add(
    "en17-w10",
    LOST,
    table_layout(
        "Error",
        "<h2>The page cannot be found</h2><p>The page you are looking for might have been removed, had its name changed, or is temporarily unavailable.</p><hr><p>Please try the following:</p><ul><li>If you typed the page address in the Address bar, make sure that it is spelled correctly.</li><li>Click the Back button to try another link.</li></ul><h2>HTTP 404 - File not found<br>Internet Information Services</h2>",
    ),
    "http://www.interior.example.gov/english/decl/0412.asp",
)
add(
    "en17-w11",
    FRONT,
    wp_home(
        "en",
        "Rim Voice",
        [
            ("School reopens after four years", "Two hundred pupils came back to class on Sunday."),
            ("Market day in pictures", "Oranges, aubergines and a goat."),
            ("Water truck drivers on strike", "They have not been paid since May."),
            ("A poem by Nour Saleh", "The mill is quiet now."),
            ("Council elects new head", "Samar Helou won by three votes."),
        ],
    ),
    "https://rimvoice.example.org/2015/08/eleven-names/",
)
add(
    "en17-w12",
    FRONT,
    list_home(
        "en",
        "Republic News Agency",
        [
            (
                "Politics",
                [
                    "President receives ambassador of the south",
                    "Parliament adopts budget law",
                    "Minister inspects power station",
                ],
            ),
            ("Economy", ["Wheat harvest exceeds plan", "Currency stable, bank says", "Port handles record cargo"]),
            ("Sport", ["National team leaves for cup", "Derby ends in draw"]),
        ],
    ),
    "http://127.0.0.1:8081/en/agency-item",
    "http://127.0.0.1:8081/en/agency-item",
)
add(
    "en17-w13",
    SCRIPTS,
    "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Rights Atlas</title><meta name='description' content='Rights Atlas web application'><script type='module' crossorigin src='/assets/index-8f2c.js'></script></head><body><div id='root'></div></body></html>",
    "https://rightsatlas.example.org/incidents/2022-118",
)
add(
    "en17-w14",
    ROBOTS,
    plain(
        "coastmedia.example.com",
        "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHrl','host':'geo.captcha-delivery.example.com'}</script><script src='https://ct.captcha-delivery.example.com/c.js'></script>",
    ),
    "https://coastmedia.example.com/world/rim-prison-deaths-2023-11-02/",
)
add(
    "en17-w15",
    PAY,
    ghost(
        "What the guards told me",
        "Ledger",
        ps("I met the first guard in a car park behind a stadium. He had asked for a place where nobody stays long.")
        + "<aside class='gh-post-upgrade-cta'><h2>This post is for paying subscribers only</h2><a class='gh-btn' href='#/portal/signup'>Subscribe now</a><p>Already have an account? <a href='#/portal/signin'>Sign in</a></p></aside>",
    ),
    "https://ledger.example.org/what-the-guards-told-me/",
)

# ---------------------------------------------------------------- good pages, English
COOKIE = "<div id='cookie-law-info-bar'><span>This website uses cookies to improve your experience. We'll assume you're ok with this, but you can opt-out if you wish. <a>Cookie settings</a> <a>ACCEPT</a></span></div>"
add(
    "en17-g01",
    "",
    plain(
        "Six fishermen missing after navy fires on boats",
        "<header><a href='/'>Atlas Review</a> <a href='/login'>Log in</a> <a href='/subscribe'>Subscribe</a></header><article><h1>Six fishermen missing after navy fires on boats</h1><p class='byline'>By Amina Farah, 12 February 2024</p><p>Six fishermen from Ras Amal have not come home since a navy vessel fired on their boats on Saturday night, their families say.</p><p>“My husband called at ten and said there were lights,” said Khadija Omar, 31. “Then the line went dead.”</p><p>The navy said in a statement that it had fired warning shots at smugglers and that nobody was hurt.</p><p>Three of the boats were found on Monday, one with holes in its side.</p></article>"
        + COOKIE,
    ),
    "http://127.0.0.1:8081/page03.html",
)
add(
    "en17-g02",
    "",
    gazette(
        "en",
        "Lakeshore Today",
        "Grenade kills two children in Goro",
        ps(
            "Two children, aged 7 and 9, were killed on Tuesday by a grenade they had found in a field near Goro, the local administrator said."
        ),
    ),
    "https://lakeshoretoday.example.com/2024/02/grenade-kills-two-children-in-goro",
)
add(
    "en17-g03",
    "",
    portal(
        "en",
        "Atlas Review",
        "As it happened: Verdict in the Tanga trial",
        "<h1>As it happened: Verdict in the Tanga trial</h1><p>Updated 19:02</p><h3>18.40 We are closing this page</h3><p>Thank you for following. A full report will follow.</p><h3>16.15 Guilty on nine counts</h3><p>Colonel Bosco Tanga is found guilty of the murder of 44 villagers in Mbale in 2016.</p><h3>15.58 Judges enter</h3><p>The public gallery is full. Survivors sit in the first row.</p>",
    ),
    "https://atlasreview.example.com/live/tanga-verdict",
)
add(
    "en17-g04",
    "",
    boot(
        "Monthly update: January 2024",
        "Casualty Database",
        "<h1>Monthly update: January 2024</h1><p>We recorded 212 deaths in January, of which 31 were of children. 17 records were merged as duplicates and 4 were removed at the families' request.</p><table><tr><th>Region</th><th>Civilians</th><th>Fighters</th></tr><tr><td>North</td><td>88</td><td>14</td></tr><tr><td>Lake</td><td>51</td><td>9</td></tr><tr><td>South</td><td>40</td><td>10</td></tr></table><p>The data can be downloaded after free registration.</p>",
    ),
    "https://db.casualties.example.org/updates/2024-01",
)
add(
    "en17-g05",
    "",
    plain(
        "Facebook",
        "<div role='main'><h2>Goro Youth Committee</h2><span>3 May 2021</span><div>We confirm with great sorrow the death of our brother Issa Traore, 22, killed this morning on the road to the market. The gunmen took the motorbikes. Burial at 5 pm. May God accept him.</div><span>311 comments</span></div><div id='login_popup' role='dialog'><div>See more on Facebook</div><form><input name='email' placeholder='Email or phone number'><input type='password' placeholder='Password'><button>Log in</button></form><a>Forgotten password?</a> or <a>Create new account</a></div>",
    ),
    "https://www.facebook.com/goroyouth.example/posts/331",
)
add(
    "en17-g06",
    "",
    telegram(
        "goro_info",
        "Goro Info",
        [
            (71, "Explosion heard in the east of town at 07:12."),
            (72, "Three wounded at the clinic: Moussa D., Fanta D., a driver."),
            (73, "The road is open again."),
            (74, "Please do not send us photos of soldiers."),
        ],
    ),
    "https://t.me/s/goro_info",
)
add(
    "en17-g07",
    "",
    wayback(
        plain(
            "Statement by the Bishop of Mbale",
            "<h2>Statement by the Bishop of Mbale</h2><p>Mbale, 14 August 2016</p><p>Yesterday evening armed men came to the parish of Saint Jude. They killed forty-four of our people with machetes. Among them was Sister Agnes Kavira, who ran the school.</p><p>We ask the government where its soldiers were.</p>",
        )
    ),
    "https://web.archive.org/web/20160901000000*/http://mbalediocese.example.org/st.html".replace("*", ""),
)
add(
    "en17-g08",
    "",
    bare(
        "Names",
        "<center><font size=5>NAMES OF THE FALLEN OF GORO</font></center><ol><li>Issa Traore<li>Fanta Diallo<li>Moussa Diallo<li>Old Baba (his name is not known)<li>Awa Cisse and her baby</ol><i>Copied from the wall of the mosque.</i>",
    ),
    "http://goro.example.net/names.html",
)
add(
    "en17-g09",
    "",
    news(
        "Registration opens for victims of the stadium massacre",
        "Atlas Review",
        art(
            "Registration opens for victims of the stadium massacre",
            "2 March 2024",
            "Victims of the 2009 stadium massacre can register from Monday for compensation, the justice ministry said.",
            "To register, survivors must show an identity card and a medical certificate. The deadline is 30 June.",
            "At least 157 people were killed when soldiers opened fire in the stadium.",
        ),
    ),
    "https://atlasreview.example.com/africa/registration-opens-for-victims",
)
add(
    "en17-g10",
    "",
    gazette(
        "en",
        "Lakeshore Today",
        "Hospital closed, patients moved after shelling",
        ps(
            "The hospital of Lake North has been closed until further notice and its 41 patients moved to Goro after two shells hit the maternity ward on Friday.",
            "“We are sorry, there is nothing left to work with,” the director, Dr Grace Amondi, said. One midwife, Rose Akol, was killed.",
        ),
        over=COOKIE,
    ),
    "https://lakeshoretoday.example.com/2024/01/hospital-closed-patients-moved-after-shelling",
)
add(
    "en17-g11",
    "",
    plain(
        "Video: the last speech of Judge Salim - Vimeo",
        "<h1>The last speech of Judge Salim</h1><iframe src='https://player.example.com/1'></iframe><p>Uploaded by Lawyers for Goro, 3 years ago</p><p>Recorded on 9 May 2020, two days before he was shot outside the court. In this clip he reads the names of the eleven detainees who died in Block C.</p><a>Join</a> <a>Log in</a>",
    ),
    "https://vimeo.com/41110021",
)
add(
    "en17-g12",
    "",
    amp(
        "Drone strike hits wedding in Al Mahra",
        "<h1>Drone strike hits wedding in Al Mahra</h1><p>Seventeen guests were killed, the groom's uncle told Atlas Review by phone.</p><p>The coalition said it was looking into the report.</p>",
    ),
    "https://atlasreview.example.com/amp/drone-strike-hits-wedding-in-al-mahra",
)
add(
    "en17-g13",
    "",
    drupal(
        "FAQ: How we verify",
        "Casualty Database",
        "<h3>Why is my relative not in the list?</h3><p>We may not have found a source yet. Write to us with the name, the date and the place.</p><h3>How many sources do you need?</h3><p>Two that do not depend on each other. Of 4,410 deaths recorded in 2023, 390 have only one and are marked as unconfirmed.</p><h3>Who pays you?</h3><p>Private donations.</p>",
    ),
    "https://db.casualties.example.org/faq-how-we-verify",
)
add(
    "en17-g14",
    "",
    plain(
        "Letter from Block C",
        "<h1>Letter from Block C</h1><p>Dear mother, I am well. They let us see the sky on Fridays. Hamid is no longer with us. Tell his people gently.</p><p>Do not come to the gate again, it is dangerous for you.</p><p>Your son</p>",
        head=ld("Article", "Letter from Block C", "2020-03-01", True),
    ),
    "https://letters.example.org/block-c/7",
)
add(
    "en17-g15",
    "",
    bare(
        "Press communique 44/2019",
        "<p align=right>19 November 2019</p><h3>PRESS COMMUNIQUE 44/2019</h3><p>The General Staff announces that in the night an army post at Indel was attacked. 24 soldiers fell, 29 were wounded. 17 terrorists were neutralised and around a hundred suspects captured.</p><p>Directorate of Information and Public Relations of the Armies</p>",
    ),
    "http://armedforces.example.gov/com/44-2019",
)

# ---------------------------------------------------------------- walls, Arabic
add(
    "ar17-w01",
    LOGIN,
    plain(
        "تسجيل الدخول | TikTok",
        "<h2>تسجيل الدخول إلى تيك توك</h2><a>استخدام رمز QR</a><a>المتابعة باستخدام فيسبوك</a><a>المتابعة باستخدام Google</a><p>من خلال المتابعة، فإنك توافق على شروط الخدمة وتقر بأنك قرأت سياسة الخصوصية.</p><p>ليس لديك حساب؟ التسجيل</p>",
        "ar",
    ),
    "https://www.tiktok.com/@zaynlive/video/33",
    "https://www.tiktok.com/login?lang=ar",
)
add(
    "ar17-w02",
    LOGIN,
    boot(
        "دخول",
        "قاعدة بيانات الضحايا",
        "<h2>الرجاء تسجيل الدخول</h2><form><label>اسم المستخدم</label><input name='u'><label>كلمة المرور</label><input type='password'><button>دخول</button></form><a>نسيت كلمة المرور؟</a>",
        "ar",
    ),
    "https://db.casualties.example.org/ar/record/5510",
)
add(
    "ar17-w03",
    LOGIN,
    plain(
        "مدونة خاصة",
        "<h2>هذه المدونة مفتوحة للقراء المدعوين فقط</h2><p>لا يبدو أنك مدعو لقراءة هذه المدونة. إذا كنت تعتقد أن هذا خطأ فاتصل بصاحب المدونة واطلب دعوة.</p>",
        "ar",
    ),
    "http://thakirat-rim.blogspot.example.com/2012/04/asma.html",
)
add(
    "ar17-w04",
    CONSENT,
    plain(
        "صحيفة الميناء",
        "<div class='modal'><h2>موافقتك على ملفات تعريف الارتباط</h2><p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لعرض إعلانات تناسبك وقياس استخدامك للموقع. يمكنك القبول أو ضبط خياراتك.</p><button>أقبل</button><button>أرفض</button><button>ضبط الخيارات</button></div>",
        "ar",
    ),
    "http://127.0.0.1:8081/page44.html",
)
add(
    "ar17-w05",
    CONSENT,
    plain(
        "سياسة الخصوصية",
        "<h1>قبل أن تتابع</h1><p>يخزّن هذا الموقع بيانات مثل ملفات الارتباط لتشغيل وظائفه الأساسية وللتسويق والتحليل. باستمرارك في التصفح فإنك توافق على ذلك.</p><button>السماح للكل</button><button>الضرورية فقط</button>",
        "ar",
    ),
    "https://minaa.example.com/albir",
    "https://minaa.example.com/consent?next=/albir",
)
add(
    "ar17-w06",
    ABSENT,
    plain(
        "فيسبوك",
        "<h2>عذراً، هذا المحتوى غير متاح في الوقت الحالي</h2><p>ربما انتهت صلاحية الرابط الذي اتبعته أو أن الصفحة مرئية فقط لجمهور لست ضمنه.</p><a>العودة إلى الصفحة الرئيسية</a>",
        "ar",
    ),
    "https://www.facebook.com/permalink.php?story_fbid=10&id=2",
)
add(
    "ar17-w07",
    ABSENT,
    plain(
        "YouTube",
        "<div>هذا الفيديو خاص</div><div>يُرجى تسجيل الدخول إذا تم منحك إذناً لمشاهدة هذا الفيديو.</div><button>تسجيل الدخول</button>",
        "ar",
    ),
    "https://www.youtube.com/watch?v=prv1",
)
add(
    "ar17-w08",
    ABSENT,
    plain(
        "النطاق معروض للبيع",
        "<h1>هذا النطاق معروض للبيع</h1><p>اضغط هنا لتقديم عرض لشراء النطاق rimnet.example.com</p><ul><li>استضافة مواقع</li><li>قروض</li><li>سيارات</li></ul>",
        "ar",
    ),
    "http://rimnet.example.com/shuhada/2013.html",
)
add(
    "ar17-w09",
    LOST,
    plain(
        "لم يتم العثور على شيء – صوت ريم",
        "<header><a href='/'>صوت ريم</a></header><main><h1>لم يتم العثور على شيء</h1><p>عذراً، لم نجد ما تبحث عنه. حاول مرة أخرى بكلمات مختلفة.</p><form><input type='search'><button>بحث</button></form><h3>أحدث المقالات</h3><ul><li><a href='/1'>عودة المدرسة بعد أربع سنوات</a></li><li><a href='/2'>يوم السوق بالصور</a></li></ul></main>",
        "ar",
    ),
    "https://rimvoice.example.org/ar/2015/08/ahad-ashar-isman/",
)
add(
    "ar17-w10",
    LOST,
    table_layout(
        "خطأ",
        "<h2>لا يمكن العثور على الصفحة</h2><p>قد تكون الصفحة التي تبحث عنها أزيلت أو تغيّر اسمها أو أنها غير متوفرة مؤقتاً.</p><p>HTTP 404</p>",
        "ar",
    ),
    "http://www.interior.example.gov/ar/decl/0412.asp",
)
add(
    "ar17-w11",
    FRONT,
    wp_home(
        "ar",
        "صوت ريم",
        [
            ("عودة المدرسة بعد أربع سنوات", "عاد مئتا تلميذ إلى صفوفهم يوم الأحد."),
            ("يوم السوق بالصور", "برتقال وباذنجان وعنزة."),
            ("إضراب سائقي صهاريج المياه", "لم يتقاضوا أجورهم منذ أيار."),
            ("قصيدة لنور صالح", "الطاحونة هادئة الآن."),
            ("المجلس ينتخب رئيسة جديدة", "فازت سمر حلو بفارق ثلاثة أصوات."),
        ],
    ),
    "https://rimvoice.example.org/ar/2015/08/ahad-ashar-isman/",
)
add(
    "ar17-w12",
    FRONT,
    list_home(
        "ar",
        "وكالة أنباء الجمهورية",
        [
            ("سياسة", ["الرئيس يستقبل سفير الجنوب", "البرلمان يقر قانون الموازنة", "الوزير يتفقد محطة الكهرباء"]),
            ("اقتصاد", ["محصول القمح يفوق الخطة", "المصرف: الليرة مستقرة", "الميناء يسجل رقماً قياسياً"]),
            ("رياضة", ["المنتخب يغادر إلى الكأس", "تعادل في مباراة القمة"]),
        ],
    ),
    "http://127.0.0.1:8081/ar/agency-item",
)
add(
    "ar17-w13",
    SCRIPTS,
    "<!doctype html><html lang='ar' dir='rtl'><head><meta charset='utf-8'><title>أطلس الحقوق</title><script type='module' src='/assets/index-8f2c.js'></script></head><body><div id='root'><div class='splash'><img src='/logo.svg'></div></div></body></html>",
    "https://rightsatlas.example.org/ar/incidents/2022-118",
)
add(
    "ar17-w14",
    ROBOTS,
    plain(
        "عذراً، لقد تم حظرك",
        "<h1>عذراً، لقد تم حظرك</h1><h2>لا يمكنك الوصول إلى minaa.example.com</h2><p>لماذا تم حظري؟ يستخدم هذا الموقع خدمة أمان لحماية نفسه من الهجمات عبر الإنترنت.</p><p>Cloudflare Ray ID: 77ac</p>",
        "ar",
    ),
    "https://minaa.example.com/news/90",
)
add(
    "ar17-w15",
    PLACE,
    plain("غير متاح", "<h1>عذراً</h1><p>هذه الخدمة غير متوفرة في بلدك لأسباب قانونية.</p>", "ar"),
    "https://qanat.example.com/v/77120",
)

# ---------------------------------------------------------------- good pages, Arabic
KOUKIZ = "<div class='cookie-notice'>هذا الموقع يستخدم ملفات تعريف الارتباط لتحسين تجربتك. <a>موافق</a></div>"
add(
    "ar17-g01",
    "",
    plain(
        "فقدان ستة صيادين بعد إطلاق البحرية النار",
        "<header><a href='/'>صحيفة الميناء</a> <a href='/login'>دخول</a> <a href='/sub'>اشترك</a></header><article><h1>فقدان ستة صيادين بعد إطلاق البحرية النار</h1><p>أمينة فرح - 12 شباط 2024</p><p>لم يعد ستة صيادين من رأس أمل إلى بيوتهم منذ أطلقت سفينة للبحرية النار على قواربهم ليل السبت، بحسب عائلاتهم.</p><p>وقالت خديجة عمر (31 عاماً): «اتصل زوجي عند العاشرة وقال إن هناك أضواء ثم انقطع الخط».</p><p>وقالت البحرية في بيان إنها أطلقت طلقات تحذيرية ولم يصب أحد.</p></article>"
        + KOUKIZ,
        "ar",
    ),
    "http://127.0.0.1:8081/page31.html",
)
add(
    "ar17-g02",
    "",
    gazette(
        "ar",
        "صحيفة الميناء",
        "مقتل طفلين بقنبلة في غورو",
        ps("قُتل طفلان في السابعة والتاسعة يوم الثلاثاء بقنبلة يدوية عثرا عليها في حقل قرب غورو."),
    ),
    "https://minaa.example.com/2024/02/qunbula",
)
add(
    "ar17-g03",
    "",
    portal(
        "ar",
        "صحيفة الميناء",
        "لحظة بلحظة: الحكم في قضية تانغا",
        "<h1>لحظة بلحظة: الحكم في قضية تانغا</h1><h3>18:40 نختم هنا تغطيتنا</h3><p>شكراً لمتابعتكم.</p><h3>16:15 مذنب في تسع تهم</h3><p>أُدين العقيد بوسكو تانغا بقتل 44 قروياً في مبالي عام 2016.</p>",
    ),
    "https://minaa.example.com/live/tanga",
)
add(
    "ar17-g04",
    "",
    boot(
        "تحديث كانون الثاني 2024",
        "قاعدة بيانات الضحايا",
        "<h1>تحديث كانون الثاني 2024</h1><p>سجّلنا 212 وفاة في كانون الثاني بينها 31 طفلاً، ودُمج 17 سجلاً مكرراً.</p><table><tr><th>المنطقة</th><th>مدنيون</th><th>مقاتلون</th></tr><tr><td>الشمال</td><td>88</td><td>14</td></tr><tr><td>البحيرة</td><td>51</td><td>9</td></tr></table><p>يمكن تنزيل البيانات بعد تسجيل مجاني.</p>",
        "ar",
    ),
    "https://db.casualties.example.org/ar/updates/2024-01",
)
add(
    "ar17-g05",
    "",
    plain(
        "فيسبوك",
        "<div role='main'><h2>لجنة شباب غورو</h2><span>3 أيار 2021</span><div>نؤكد بحزن شديد وفاة أخينا عيسى تراوري 22 عاماً الذي قُتل صباح اليوم على طريق السوق. الدفن الخامسة عصراً. تقبله الله.</div><span>311 تعليقاً</span></div><div role='dialog'><div>عرض المزيد على فيسبوك</div><form><input name='email'><input type='password'><button>تسجيل الدخول</button></form><a>إنشاء حساب جديد</a></div>",
        "ar",
    ),
    "https://www.facebook.com/goroyouth.example/posts/332",
)
add(
    "ar17-g06",
    "",
    telegram(
        "goro_ar",
        "غورو الآن",
        [
            (71, "انفجار شرق البلدة 07:12"),
            (72, "ثلاثة جرحى في المستوصف: موسى د. وفانتا د. وسائق."),
            (73, "الطريق سالك"),
        ],
    ),
    "https://t.me/s/goro_ar",
)
add(
    "ar17-g07",
    "",
    wayback(
        plain(
            "بيان مطران مبالي",
            "<h2>بيان مطران مبالي</h2><p>14 آب 2016</p><p>مساء أمس دخل مسلحون رعية القديس يهوذا وقتلوا أربعة وأربعين من أهلنا بالسواطير، بينهم الأخت أنييس كافيرا مديرة المدرسة.</p><p>نسأل الحكومة أين كان جنودها.</p>",
            "ar",
        )
    ),
    "https://web.archive.org/web/20160901/http://mbalediocese.example.org/ar.html",
)
add(
    "ar17-g08",
    "",
    bare(
        "أسماء",
        "<center><b>أسماء شهداء غورو</b></center><ol><li>عيسى تراوري<li>فانتا ديالو<li>موسى ديالو<li>العجوز بابا (لا يُعرف اسمه)<li>أوا سيسي ورضيعها</ol>",
        "ar",
    ),
    "http://goro.example.net/ar.html",
)
add(
    "ar17-g09",
    "",
    news(
        "فتح باب التسجيل لضحايا مجزرة الملعب",
        "صحيفة الميناء",
        art(
            "فتح باب التسجيل لضحايا مجزرة الملعب",
            "2 آذار 2024",
            "يستطيع ضحايا مجزرة الملعب عام 2009 التسجيل للتعويض ابتداء من الاثنين، بحسب وزارة العدل.",
            "وعلى الناجين إبراز الهوية وتقرير طبي قبل 30 حزيران. وقُتل في الملعب 157 شخصاً على الأقل.",
        ),
        "ar",
    ),
    "https://minaa.example.com/news/77881",
)
add(
    "ar17-g10",
    "",
    gazette(
        "ar",
        "صحيفة الميناء",
        "إغلاق المستشفى ونقل المرضى بعد القصف",
        ps(
            "أُغلق مستشفى البحيرة حتى إشعار آخر ونُقل مرضاه الواحد والأربعون إلى غورو بعد سقوط قذيفتين على قسم الولادة.",
            "وقالت المديرة غريس أموندي: «نعتذر، لم يبق شيء نعمل به». وقُتلت القابلة روز أكول.",
        ),
        over=KOUKIZ,
    ),
    "https://minaa.example.com/2024/01/mustashfa",
)
add(
    "ar17-g11",
    "",
    plain(
        "آخر خطاب للقاضي سليم",
        "<h1>آخر خطاب للقاضي سليم</h1><video></video><p>سُجل في 9 أيار 2020 قبل يومين من اغتياله أمام المحكمة. يقرأ فيه أسماء أحد عشر معتقلاً ماتوا في الجناح ج.</p><a>تسجيل الدخول</a>",
        "ar",
    ),
    "https://vimeo.com/41110022",
)
add(
    "ar17-g12",
    "",
    amp(
        "مسيّرة تستهدف عرساً في المهرة",
        "<h1>مسيّرة تستهدف عرساً في المهرة</h1><p>قُتل سبعة عشر من المدعوين بحسب ما قال عم العريس هاتفياً. وقال التحالف إنه يدرس التقرير.</p>",
        "ar",
    ),
    "https://minaa.example.com/amp/drone",
)
add(
    "ar17-g13",
    "",
    plain(
        "رسالة من الجناح ج",
        "<h1>رسالة من الجناح ج</h1><p>أمي الغالية، أنا بخير. يسمحون لنا برؤية السماء أيام الجمعة. حميد لم يعد بيننا. أخبري أهله برفق.</p><p>لا تأتي إلى الباب مرة أخرى، هذا خطر عليك.</p>",
        "ar",
    ),
    "https://letters.example.org/ar/block-c/7",
)
add(
    "ar17-g14",
    "",
    bare(
        "بلاغ صحفي 44/2019",
        "<h3>بلاغ صحفي 44/2019</h3><p>تعلن هيئة الأركان أن مركزاً للجيش في إندل تعرض لهجوم ليلاً. سقط 24 جندياً وجُرح 29 وتم تحييد 17 إرهابياً.</p>",
        "ar",
    ),
    "http://armedforces.example.gov/ar/44-2019",
)
add(
    "ar17-g15",
    "",
    drupal(
        "أسئلة شائعة: كيف نتحقق",
        "قاعدة بيانات الضحايا",
        "<h3>لماذا لا أجد قريبي في القائمة؟</h3><p>ربما لم نعثر على مصدر بعد. اكتب لنا الاسم والتاريخ والمكان.</p><h3>كم مصدراً تحتاجون؟</h3><p>مصدرين لا يعتمد أحدهما على الآخر. من 4410 وفيات سُجلت عام 2023 لا تزال 390 بمصدر واحد.</p>",
        "ar",
    ),
    "https://db.casualties.example.org/ar/faq",
)
