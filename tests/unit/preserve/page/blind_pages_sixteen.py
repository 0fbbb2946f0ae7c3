# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Sixteenth set written blind, with the fifteenth: the same kinds, as real sites surprise."""

from __future__ import annotations

from blind_pages_fifteen import BANNER, FRONT_AR, FRONT_EN, KOUKI, LETTER, NASHRA, plain, telegram, wayback
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
    drupal,
    gazette,
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


def teasers(lang):
    leads = FRONT_AR if lang == "ar" else FRONT_EN
    return "".join(
        f"<div class='teaser'><h3><a href='/n/{i}'>{h}</a></h3><p>{s}</p></div>" for i, (h, s) in enumerate(leads * 2)
    )


# ---------------------------------------------------------------- walls, English
add(
    "en16-w01",
    LOGIN,
    boot(
        "Document 4411",
        "Tribunal Case Archive",
        "<h1>Restricted material</h1><p>This exhibit can be seen by registered researchers. Please sign in with your institutional account (Shibboleth) or request a reader’s card.</p><button>Institutional login</button>",
    ),
    "https://archive.tribunal.example.org/exhibit/4411",
)
add(
    "en16-w02",
    LOGIN,
    plain(
        "Valley Mothers | Facebook",
        "<h1>Valley Mothers</h1><div>Private group · 2.1K members</div><button>Join group</button><h2>About this group</h2><p>Private. Only members can see who's in the group and what they post.</p><p>Visible. Anyone can find this group.</p>",
    ),
    "https://www.facebook.com/groups/valleymothers/permalink/881",
)
add(
    "en16-w03",
    LOGIN,
    plain(
        "Sign in - Google Accounts",
        "<h1>Sign in</h1><p>to continue to Google Drive</p><input type='email' aria-label='Email or phone'><a>Forgot email?</a><p>Not your computer? Use a private browsing window to sign in.</p><a>Create account</a><button>Next</button>",
    ),
    "https://drive.google.com/file/d/1aZ/view",
    "https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Fdrive.google.com%2Ffile%2Fd%2F1aZ%2Fview",
)
add(
    "en16-w04",
    LOGIN,
    plain(
        "Age-restricted video",
        "<div><h2>Sign in to confirm your age</h2><p>This video may be inappropriate for some users.</p><button>Sign in</button></div>",
    ),
    "https://www.youtube.com/watch?v=ag10",
)
add(
    "en16-w05",
    CONSENT,
    plain(
        "DER NORDEN",
        "<iframe title='SP Consent Message' src='https://cmp.example.net/index.html?message_id=44'></iframe><div id='sp_message_container' style='position:fixed'></div><p>To use norden.example.com you need to choose: consent to cookies, or a subscription without tracking.</p><button>I agree</button><a>Subscribe for 2.99</a>",
    ),
    "https://norden.example.com/world/article221.html",
)
add(
    "en16-w06",
    CONSENT,
    gazette(
        "en",
        "Island Echo",
        "Cookie choices",
        "<p>Our site needs your choice before you go on.</p><form><label><input type='checkbox' checked disabled> Strictly necessary</label><label><input type='checkbox'> Statistics</label><label><input type='checkbox'> Marketing</label><button>Save my choices</button><button>Allow all</button></form>",
        ogtype="website",
    ),
    "https://islandecho.example.com/2018/02/the-night-of-the-boats/",
    "https://islandecho.example.com/cookie-choices/?return=/2018/02/the-night-of-the-boats/",
)
add(
    "en16-w07",
    ABSENT,
    plain(
        "Shelling of Rim - YouTube",
        "<div id='player'><div>This video has been removed for violating YouTube's policy on violent or graphic content.</div></div><div id='related'><h3>Up next</h3><a>Best goals of the week</a><a>Ten easy dinners</a><a>Learn guitar in 10 days</a></div><a>Sign in</a>",
    ),
    "https://www.youtube.com/watch?v=rm22",
)
add(
    "en16-w08",
    ABSENT,
    plain(
        "Lumen Watch (@lumen_watch) / X",
        "<div><b>Lumen Watch</b> @lumen_watch</div><div>These posts are protected</div><p>Only approved followers can see @lumen_watch’s posts. To request access, click Follow. Learn more</p><button>Follow</button>",
    ),
    "https://x.com/lumen_watch/status/4410",
)
add(
    "en16-w09",
    ABSENT,
    plain(
        "Medium",
        "<h1>This post is under investigation or was found in violation of the Medium Rules.</h1><p>410</p><a>Go to homepage</a>",
    ),
    "https://medium.com/@danakassis/names-44",
    status=410,
)
add(
    "en16-w10",
    LOST,
    table_layout(
        "Ministry of Information",
        "<p>Sorry! There is no data to display.</p><p><a href='javascript:history.back()'>Back</a></p>",
    ),
    "http://moinfo.example.gov/shownews.asp?id=0921",
)
add(
    "en16-w11",
    LOST,
    news(
        "Delta Tribune",
        "Delta Tribune",
        "<div class='search-results'><h1>Search results for: names-of-the-dead</h1><p>0 results. Please try another keyword.</p></div>",
    ),
    "https://deltatribune.example.com/names-of-the-dead",
    "https://deltatribune.example.com/?s=names-of-the-dead",
)
add(
    "en16-w12",
    FRONT,
    portal("en", "The Post", "World", "<h1>World</h1>" + teasers("en")),
    "https://thepost.example.com/world/2016/strike-on-school-rim",
    "https://thepost.example.com/world",
)
add(
    "en16-w13",
    SCRIPTS,
    "<!DOCTYPE html><html><head><title>Strike on school in Rim</title><meta property='og:title' content='Strike on school in Rim'><meta property='og:type' content='article'></head><body><div id='app' class='skeleton'><div class='sk-line'></div><div class='sk-line'></div></div><footer>© Coast Media</footer><script>window.__NUXT__={}</script><script src='/_nuxt/app.js'></script></body></html>",
    "https://coastmedia.example.com/stories/strike-on-school-in-rim",
)
add(
    "en16-w14",
    ROBOTS,
    bare(
        "Access denied",
        '<h1>Access Denied</h1>You don\'t have permission to access "http://thepost.example.com/x" on this server.<p>Reference #18.4d1c1602.1699</p>',
    ),
    "https://thepost.example.com/x",
    status=403,
)
add(
    "en16-w15",
    PAY,
    portal(
        "en",
        "The Post",
        "Inside the last hospital of Sawda",
        "<h1>Inside the last hospital of Sawda</h1><div class='byline'>By Dana Kassis</div><p>The generator is older than the doctor who starts it each morning with a rope…</p><div class='gate'>To read this story, start your free trial or log in.</div>",
    ),
    "https://thepost.example.com/premium/inside-the-last-hospital-of-sawda",
)

# ---------------------------------------------------------------- good pages, English
add(
    "en16-g01",
    "",
    plain(
        "Shared post",
        "<div class='login-strip'><input name='email'><input type='password'><button>Log in</button><a>Forgotten account?</a></div><div><h3>Zayn Local Council</h3><span>17 August 2014</span><p>The Council informs the people of Zayn that the burial of the 14 martyrs of yesterday's raid will take place at 4 pm. The families Khalil, Daher and Issa receive condolences at the school.</p><div>88 Likes 12 Comments 40 Shares</div></div><div class='related'>More from Zayn Local Council</div>",
    ),
    "https://www.facebook.com/zayncouncil.example/posts/881",
)
add(
    "en16-g02",
    "",
    plain(
        "How to report a missing person",
        "<h1>How to report a missing person</h1><p>If your relative was taken at a checkpoint or disappeared on the road, you can open a file with the Commission.</p><ol><li>Bring your identity card and a photograph.</li><li>You will get a file number and a password. Use them to log in to your file later.</li><li>If you forgot your password, come to the office in Deir.</li></ol><p>Your data is private. We never share it without your consent.</p>",
    ),
    "https://commission.example.org/report-missing",
)
add(
    "en16-g03",
    "",
    gazette(
        "en",
        "Island Echo",
        "The night of the boats",
        ps(
            "Sorry, the coastguard said, there is no boat available tonight.",
            "So the fishermen went out themselves. They brought back 41 people and the body of Abdi Nur, 19.",
        )
        + LETTER,
        over=BANNER.replace(
            "We use cookies", "We and our 512 partners store and access information on your device. We use cookies"
        ),
    ),
    "https://islandecho.example.com/2018/02/the-night-of-the-boats/",
)
add(
    "en16-g04",
    "",
    drupal(
        "Case closed",
        "Tribunal",
        "<p>The file on the killing of Jamil Haddad (case 2011/44) was closed on 3 May 2014 for lack of evidence. It may be reopened if new evidence becomes available.</p>",
    ),
    "https://tribunal.example.org/case/2011-44",
)
add(
    "en16-g05",
    "",
    telegram(
        "rimalert",
        "Rim Alert",
        [
            (12, "Access to the bridge is blocked. Do not use it. Sniper."),
            (13, "Unavailable: ambulance 3. Ambulance 1 took Nour Saleh, 8, to Deir. She did not live."),
        ],
    ),
    "https://t.me/s/rimalert?before=14",
)
add(
    "en16-g06",
    "",
    wayback(
        table_layout(
            "Rim Net",
            "<b>We are moving!</b><p>This site will close on 31 December. All the names will be kept at our new address.<p><b>Killed in December:</b> Sabri Noun, Elie Noun, an unknown shepherd.",
        )
    ),
    "https://web.archive.org/web/20021220/http://rimnet.example.net/news.htm",
)
add(
    "en16-g07",
    "",
    plain(
        "Death certificate",
        "<dl><dt>Name</dt><dd>Sabri Noun</dd><dt>Cause</dt><dd>Gunshot</dd><dt>Registrar</dt><dd>not available</dd></dl>",
    ),
    "https://registry.example.org/c/5512",
)
add(
    "en16-g08",
    "",
    news(
        "Delta Tribune",
        "Delta Tribune",
        art(
            "Nobody home",
            "Editorial",
            "The minister's door was shut again yesterday. We knocked. The families knocked. A guard said to come back later.",
            "Four hundred and eleven people are missing from this district. Somebody must have their names.",
        ),
    ),
    "https://deltatribune.example.com/opinion/nobody-home",
)
add(
    "en16-g09",
    "",
    plain(
        'Dana Kassis on X: "Rim school"',
        "<article><div>Dana Kassis @danakassis</div><div>Rim school: 3 dead. Two teachers, one pupil. Names tonight.</div><div>9:14 PM · Apr 3, 2022</div></article><div>Don’t miss what’s happening. People on X are the first to know.</div><a>Log in</a><a>Sign up</a>",
    ),
    "https://x.com/danakassis/status/8813",
)
add(
    "en16-g10",
    "",
    portal(
        "en",
        "The Post",
        "Subscriptions for the dead",
        "<h1>Subscriptions for the dead</h1><p>Every month Hala Munir pays the phone subscription of her husband, killed in 2016, to hear his voice say that he is not available right now.</p><p>“I log in, I pay, I call,” she says.</p>",
        tail="<div class='promo'>Enjoyed this? Subscribe for full access.</div>",
    ),
    "https://thepost.example.com/life/subscriptions-for-the-dead",
)
add(
    "en16-g11",
    "",
    boot(
        "Incident 4410",
        "Strike Map",
        "<h1>Incident 4410</h1><p>Date: 2 March 2018. Place: Zayn. Type: airstrike. Killed: 7–9. Confidence: probable.</p><div id='map'></div><noscript>The map needs JavaScript.</noscript>",
    ),
    "https://map.example.org/incident/4410",
)
add(
    "en16-g12",
    "",
    gazette(
        "en",
        "Valley News",
        "Index of our reporting on the mill massacre",
        "<p>All we have published on the killing of 23 people at the mill in June 2021:</p><ul><li><a href='/1'>Twenty-three bodies found at mill</a> (12 June)</li><li><a href='/2'>The names</a> (14 June)</li><li><a href='/3'>Colonel denies order</a> (2 July)</li></ul>",
    ),
    "https://valleynews.example.com/mill-massacre-index/",
)
add(
    "en16-g13",
    "",
    bare(
        "Audio: call to the emergency line",
        "<h1>Call to the emergency line, 2:14 am</h1><audio controls src='c.mp3'></audio><p>OPERATOR: Please hold. CALLER: They are in the stairs. OPERATOR: Please hold. CALLER: My mother is shot. [The line is cut.]</p>",
    ),
    "https://commission.example.org/audio/214",
)
add(
    "en16-g14",
    "",
    news(
        "403 forbidden",
        "Capital Times",
        art(
            "403 forbidden: the road no one may use",
            "By Salim Nader",
            "Road 403 between Deir and Rim has been forbidden to civilians since the killing of the Matar brothers there in May.",
            "Access is denied at both ends by the army.",
        ),
    ),
    "https://capitaltimes.example.com/world/2023/jun/01/403-forbidden",
)
add(
    "en16-g15",
    "",
    plain(
        "Interview excerpt",
        "<article itemscope><p>Q. Did they say why?</p><p>A. No.</p><p>Q. How many were you in the cell?</p><p>A. Sixty. In the morning fifty-eight.</p></article>",
        head=ld("Article", "Interview excerpt", "2019-01-01", True),
    ),
    "https://testimony.example.org/excerpt/9",
)

# ---------------------------------------------------------------- walls, Arabic
add(
    "ar16-w01",
    LOGIN,
    plain(
        "أمهات الوادي",
        "<h1>أمهات الوادي</h1><div>مجموعة خاصة · ٢٫١ ألف عضو</div><button>الانضمام إلى المجموعة</button><p>خاصة: الأعضاء فقط يمكنهم رؤية من في المجموعة وما ينشرونه.</p>",
        "ar",
    ),
    "https://www.facebook.com/groups/ummahat/permalink/10",
)
add(
    "ar16-w02",
    LOGIN,
    boot(
        "وثيقة ٣٣١",
        "أرشيف الذاكرة",
        "<h1>مادة مقيّدة</h1><p>الاطلاع على هذه الوثيقة متاح للباحثين المسجلين فقط. يرجى الدخول بحسابكم أو طلب عضوية.</p><form><input name='u'><input type='password'><button>دخول</button></form>",
        "ar",
    ),
    "https://thakira.example.org/doc/331",
)
add(
    "ar16-w03",
    LOGIN,
    plain("تأكيد العمر", "<h2>سجّل الدخول لتأكيد عمرك</h2><p>قد يكون هذا الفيديو غير ملائم لبعض المستخدمين.</p>", "ar"),
    "https://www.youtube.com/watch?v=agar",
)
add(
    "ar16-w04",
    CONSENT,
    plain(
        "جريدة الجسر",
        "<div class='overlay'><h2>خياراتك بشأن ملفات الارتباط</h2><p>نحن وشركاؤنا (١٢٠) نحتاج موافقتك قبل أن تتابع إلى جريدة الجسر.</p><button>قبول</button><button>رفض</button><button>المزيد</button></div>",
        "ar",
    ),
    "https://jisr.example.com/a/9910",
)
add(
    "ar16-w05",
    ABSENT,
    plain("X", "<div>هذا المنشور من حساب لم يعد موجوداً. <a>معرفة المزيد</a></div>", "ar"),
    "https://x.com/rim_now/status/22",
)
add(
    "ar16-w06",
    ABSENT,
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Telegram: View @rimnow</title></head><body><div class='tgme_page'><div class='tgme_page_title'>ريم الآن</div><div class='tgme_page_extra'>18 311 subscribers</div><div class='tgme_page_description'>تغطية أخبار ريم لحظة بلحظة. للتواصل @rimbot</div><a class='tgme_action_button_new'>View in Telegram</a></div></body></html>",
    "https://t.me/rimnow/5512",
)
add(
    "ar16-w07",
    LOST,
    table_layout(
        "وزارة الإعلام", "<p>لا توجد بيانات للعرض</p><p><a href='javascript:history.back()'>رجوع</a></p>", "ar"
    ),
    "http://moinfo.example.gov/ar/shownews.asp?id=0921",
)
add(
    "ar16-w08",
    LOST,
    gazette(
        "ar",
        "صوت الوادي",
        "نتائج البحث",
        "<p>لا نتائج مطابقة. جرّب كلمات أخرى أو تصفح أحدث موضوعاتنا.</p>" + teasers("ar"),
        ogtype="website",
        h1="نتائج البحث عن: أسماء الشهداء",
    ),
    "https://sawtwadi.example.com/2017/asma",
    "https://sawtwadi.example.com/?s=asma",
)
add(
    "ar16-w09",
    LOST,
    plain(
        "إعادة توجيه",
        "<p>تغيّر عنوان موقعنا. سيتم تحويلك خلال خمس ثوانٍ إلى الموقع الجديد.</p><a href='https://new.example.com/'>اضغط هنا إذا لم يتم تحويلك</a>",
        "ar",
        head="<meta http-equiv='refresh' content='5;url=https://new.example.com/'>",
    ),
    "http://tawthiq.example.com/2012/05/11.html",
)
add(
    "ar16-w10",
    FRONT,
    portal("ar", "المنبر", "عربي ودولي", "<h1>عربي ودولي</h1>" + teasers("ar")),
    "https://minbar.example.com/world/2016/qasf-madrasa",
    "https://minbar.example.com/world",
)
add(
    "ar16-w11",
    SCRIPTS,
    "<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>قصف مدرسة ريم</title><meta property='og:title' content='قصف مدرسة ريم'></head><body><div id='q-app'></div><noscript>هذا الموقع لا يعمل بدون جافا سكريبت</noscript><script src='/js/vendor.js'></script></body></html>",
    "https://coastmedia.example.com/ar/stories/22",
)
add(
    "ar16-w12",
    ROBOTS,
    plain("تم رفض الطلب", "<h1>تم رفض طلبك</h1><p>تم حظر طلبك من قبل جدار الحماية. رقم الدعم: 5512881</p>", "ar"),
    "https://moi.example.gov/ar/news/77",
)
add(
    "ar16-w13",
    PLACE,
    plain(
        "تنبيه",
        "<p>عملاً بأحكام القانون، تم تقييد الوصول إلى هذه الصفحة داخل البلاد بموجب قرار النيابة العامة رقم 771.</p>",
        "ar",
    ),
    "https://raya.example.com/news/view/1000",
)
add(
    "ar16-w14",
    PAY,
    portal(
        "ar",
        "المنبر",
        "داخل آخر مستشفى في سودا",
        "<h1>داخل آخر مستشفى في سودا</h1><p>المولّد أكبر عمراً من الطبيب الذي يشغّله كل صباح بحبل...</p><div class='gate'>بقية المقال للأعضاء فقط. انضم إلينا أو ادخل بحسابك.</div>",
    ),
    "https://minbar.example.com/plus/88",
)
add(
    "ar16-w15",
    ABSENT,
    bare("قيد الصيانة", "<h1>الموقع قيد الصيانة</h1><p>سنعود قريباً. شكراً لصبركم.</p>", "ar"),
    "http://thakira.example.org/names/2013",
)

# ---------------------------------------------------------------- good pages, Arabic
add(
    "ar16-g01",
    "",
    plain(
        "مجلس زين المحلي",
        "<div class='bar'><input name='email'><input type='password'><button>تسجيل الدخول</button></div><div><h3>مجلس زين المحلي</h3><p>يعلم المجلس أهالي زين أن تشييع الشهداء الأربعة عشر سيكون عند الرابعة عصراً، وتُقبل التعازي في المدرسة لعائلات خليل وضاهر وعيسى.</p><div>٨٨ إعجاباً ١٢ تعليقاً</div></div>",
        "ar",
    ),
    "https://www.facebook.com/zayncouncil.example/posts/88",
)
add(
    "ar16-g02",
    "",
    plain(
        "كيف تبلّغ عن مفقود",
        "<h1>كيف تبلّغ عن مفقود</h1><p>إذا أُخذ قريبك على حاجز أو اختفى في الطريق يمكنك فتح ملف لدى الهيئة.</p><ol><li>أحضر هويتك وصورة.</li><li>ستحصل على رقم ملف وكلمة مرور للدخول لاحقاً.</li></ol><p>بياناتك سرية ولا نشاركها دون موافقتك.</p>",
        "ar",
    ),
    "https://commission.example.org/ar/missing",
)
add(
    "ar16-g03",
    "",
    gazette(
        "ar",
        "جريدة الجسر",
        "ليلة القوارب",
        ps(
            "قال خفر السواحل: عذراً، لا يوجد قارب متاح الليلة.",
            "فخرج الصيادون بأنفسهم وعادوا بواحد وأربعين شخصاً وبجثة عبدي نور (19 عاماً).",
        )
        + NASHRA,
        over=KOUKI,
    ),
    "https://jisr.example.com/a/5512",
)
add(
    "ar16-g04",
    "",
    drupal(
        "حفظ الملف",
        "المحكمة",
        "<p>حُفظ ملف مقتل جميل حداد (القضية 2011/44) في 3 أيار 2014 لعدم كفاية الأدلة. ويمكن إعادة فتحه إذا توفرت أدلة جديدة.</p>",
        "ar",
    ),
    "https://tribunal.example.org/ar/case/2011-44",
)
add(
    "ar16-g05",
    "",
    telegram(
        "rimalert_ar",
        "إنذار ريم",
        [
            (12, "الجسر مغلق. لا تستخدموه. قناص."),
            (13, "سيارة الإسعاف 3 خارج الخدمة. الأولى نقلت نور صالح 8 سنوات إلى الدير وفارقت الحياة."),
        ],
    ),
    "https://t.me/s/rimalert_ar",
)
add(
    "ar16-g06",
    "",
    wayback(
        plain(
            "شبكة ريم",
            "<p><b>ننتقل إلى عنوان جديد</b></p><p>سيتوقف هذا الموقع نهاية العام وستبقى الأسماء كلها محفوظة.</p><p>قتلى كانون الأول: صبري نون، إيلي نون، راعٍ مجهول.</p>",
            "ar",
        )
    ),
    "https://web.archive.org/web/20021220/http://rimnet.example.net/ar.htm",
)
add(
    "ar16-g07",
    "",
    plain(
        "شهادة وفاة",
        "<table><tr><td>الاسم</td><td>صبري نون</td></tr><tr><td>السبب</td><td>طلق ناري</td></tr><tr><td>المسجّل</td><td>غير متوفر</td></tr></table>",
        "ar",
    ),
    "https://registry.example.org/ar/c/5512",
)
add(
    "ar16-g08",
    "",
    news(
        "الباب المغلق",
        "الراية اليوم",
        art(
            "الباب المغلق",
            "افتتاحية",
            "كان باب الوزير مغلقاً مرة أخرى أمس. طرقنا وطرقت العائلات. قال الحارس عودوا لاحقاً.",
            "أربعمئة وأحد عشر مفقوداً في هذه المنطقة، ولا بد أن أسماءهم عند أحد.",
        ),
        "ar",
    ),
    "https://raya.example.com/opinion/bab",
)
add(
    "ar16-g09",
    "",
    plain(
        "دانا قسيس على X",
        "<article><div>دانا قسيس @danakassis</div><div>مدرسة ريم: ٣ قتلى. معلمتان وتلميذ. الأسماء الليلة.</div></article><div>لا تفوّت ما يحدث.</div><a>تسجيل الدخول</a><a>إنشاء حساب</a>",
        "ar",
    ),
    "https://x.com/danakassis/status/8814",
)
add(
    "ar16-g10",
    "",
    portal(
        "ar",
        "المنبر",
        "اشتراك الغائب",
        "<h1>اشتراك الغائب</h1><p>تدفع هالة منير كل شهر اشتراك هاتف زوجها الذي قُتل عام 2016 لتسمع صوته يقول إنه غير متاح الآن.</p><p>تقول: «أدخل، أدفع، أتصل».</p>",
    ),
    "https://minbar.example.com/life/22",
)
add(
    "ar16-g11",
    "",
    boot(
        "الحادثة ٤٤١٠",
        "خريطة الغارات",
        "<h1>الحادثة ٤٤١٠</h1><p>التاريخ: 2 آذار 2018. المكان: زين. النوع: غارة جوية. القتلى: 7-9. الثقة: مرجّح.</p><div id='map'></div>",
        "ar",
    ),
    "https://map.example.org/ar/incident/4410",
)
add(
    "ar16-g12",
    "",
    gazette(
        "ar",
        "صوت الوادي",
        "ملف مجزرة الطاحونة",
        "<p>كل ما نشرناه عن مقتل 23 شخصاً في الطاحونة في حزيران 2021:</p><ul><li><a href='/1'>العثور على ثلاث وعشرين جثة</a></li><li><a href='/2'>الأسماء</a></li><li><a href='/3'>العقيد ينفي إصدار الأمر</a></li></ul>",
    ),
    "https://sawtwadi.example.com/malaf-attahuna/",
)
add(
    "ar16-g13",
    "",
    bare(
        "اتصال بالطوارئ",
        "<p>العامل: انتظري من فضلك. المتصلة: هم على الدرج. العامل: انتظري. المتصلة: أمي أصيبت. (انقطع الخط)</p>",
        "ar",
    ),
    "https://commission.example.org/ar/audio/214",
)
add(
    "ar16-g14",
    "",
    news(
        "الطريق الممنوع",
        "الراية اليوم",
        art(
            "الطريق الممنوع",
            "سليم نادر",
            "مُنع المدنيون من استخدام الطريق 403 بين الدير وريم منذ مقتل الأخوين مطر في أيار.",
            "الوصول مرفوض من الجهتين والجيش لا يفسّر.",
        ),
        "ar",
    ),
    "https://raya.example.com/news/view/77120",
)
add(
    "ar16-g15",
    "",
    plain(
        "مقتطف من مقابلة",
        "<p>س. هل قالوا لماذا؟</p><p>ج. لا.</p><p>س. كم كنتم في الزنزانة؟</p><p>ج. ستون. في الصباح ثمانية وخمسون.</p>",
        "ar",
    ),
    "https://testimony.example.org/ar/excerpt/9",
)
