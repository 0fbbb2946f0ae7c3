# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Ninth set written blind: letters, bulletins and walls in words of their own."""

from __future__ import annotations

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
    ghost,
    news,
    ps,
    table_layout,
)

PAGES: list = []
add = adder(PAGES)


def pages():
    return PAGES


add(
    "en9-g01",
    "",
    ghost(
        "Fog, then mortars",
        "The Upland Letter",
        ps(
            "On the ninth the fog lay so thick over Hadran that the goats would not leave the pen. When it lifted, at about ten, the mortars began.",
            "Lena Ostrava, who is seventy, was hanging out sheets. A splinter went through the sheet and through her. Her daughter showed me the sheet; she has not washed it.",
            "The garrison says it answered fire from the wood. There is no wood; it was cut for firewood two winters ago.",
        ),
        tail="<div class='cta'><h2>Sign up for more like this.</h2><form><input type='email' placeholder='jamie@example.com'><button>Subscribe</button></form></div>",
    ),
    "https://upland.example.org/fog-then-mortars/",
)
add(
    "en9-g02",
    "",
    drupal(
        "Answer to parliamentary question 2019/331",
        "Government of the Republic",
        "<p>Between 1 January and 30 June the Ministry received 412 requests for a certificate of absence. 377 were granted.</p>",
    ),
    "https://gov.example.org/pq/2019-331",
)
add(
    "en9-g03",
    "",
    bare(
        "Hadran 1942 – Gravestones",
        "<ul>"
        + "".join(
            f"<li>{x}</li>"
            for x in [
                "Berta Klug, b. 1880, d. 3.2.1942",
                "Josef Klug, b. 1878, d. 3.2.1942",
                "Unknown child",
                "Rosa Lem, b. 1921, d. 4.2.1942",
                "Emil Lem, b. 1919, d. 4.2.1942",
                "Two unknown soldiers",
            ]
        )
        + "</ul><p>Photographed by the school class of 2001.</p>",
    ),
    "https://stones.example.org/hadran.html",
)
add(
    "en9-g04",
    "",
    news(
        "Hadran dam guards charged with manslaughter",
        "Upland Herald",
        art(
            "Hadran dam guards charged with manslaughter",
            "Courts | 2 Feb",
            "Three guards of the Hadran dam were charged on Tuesday with the manslaughter of 17 people who drowned when the gates were opened without warning in October.",
            "Their lawyer said that they had obeyed a telephone call from the ministry.",
        ),
        after="<div class='subscribe-strip'>Enjoy unlimited digital access to the Herald for 99c a week. <a href='/offer'>See offer</a></div>",
    ),
    "https://herald.example.org/courts/hadran-dam-guards-charged",
)
add(
    "en9-g05",
    "",
    bare(
        "Voice of Hadran on Mastodoon: “Second night without power”",
        "<div><a href='/auth/sign_in'>Login</a> <a href='/auth/sign_up'>Create account</a></div><div class='status'><strong>Voice of Hadran</strong> @voh<div class='status__content'>Second night without power. The dialysis ward lost two patients at 4 am. The generator came at 6.</div><time>Jan 14, 2023, 07:40</time> · Web · 12 boosts</div><p>Login to follow profiles or hashtags, favourite, share and reply to posts.</p>",
    ),
    "https://mastodoon.example.org/@voh/10966",
)
add(
    "en9-g06",
    "",
    boot(
        "Methodology",
        "Upland Count",
        "<h1>How we count</h1>"
        + ps(
            "We enter a death when a relative or two sources that do not know of each other report it. A name is not needed; a place and a day are.",
            "Fighters and civilians are kept apart where a source says which. Where none does, we write “not known” and leave it so.",
            "Until the end of April the register held 2,119 deaths.",
        ),
    ),
    "https://uplandcount.example.org/methodology",
)
add(
    "en9-g07",
    "",
    bare(
        "Letter",
        "<p>Dear Tomas,</p><p>the bridge is down and I do not think the post will go before Sunday. Uncle Vit was buried yesterday. Nobody could come from the other side.</p><p>Your mother</p>",
    ),
    "https://letters.example.org/1993/112.html",
)
add(
    "en9-g08",
    "",
    news(
        "Streaming service pulls film on Hadran siege after threats",
        "Upland Herald",
        art(
            "Streaming service pulls film on Hadran siege after threats",
            "Culture",
            "Subscribers who tried to open “Sheets” on Wednesday were told that the title was no longer available in their region.",
            "The director, Mina Os, said that two of her actors had been beaten outside a café in Hadran. The service spoke of “a review of rights.”",
            "About forty people gathered with candles before its office.",
        ),
    ),
    "https://herald.example.org/culture/streaming-service-pulls-film-hadran-siege",
)
add(
    "en9-g09",
    "",
    ghost(
        "Correction",
        "The Upland Letter",
        ps("In last week's letter I wrote that Lena Ostrava was seventy. She was sixty-eight."),
    ),
    "https://upland.example.org/correction-ostrava/",
)
add(
    "en9-g10",
    "",
    table_layout(
        "Hadran Hospital Bulletin",
        "<h3>Bulletin 14</h3>Admitted since yesterday: 23. Discharged: 8. Died: 4 (three men, one girl of about ten). Blood of group O is needed.",
    ),
    "https://hadranhospital.example.org/bul14.htm",
)
add(
    "en9-g11",
    "",
    boot(
        "Event: reading of the names",
        "Upland Count",
        "<h1>Reading of the names</h1><p>On Saturday at six, in front of the town hall of Hadran, pupils will read out the names of the 214 people killed in the shelling of 1992. Bring a candle.</p><a class='btn' href='/ics'>Add to calendar</a>",
    ),
    "https://uplandcount.example.org/events/reading-of-the-names",
)
add(
    "en9-g12",
    "",
    bare(
        "Podcast: The last bus (transcript)",
        "<h1>The last bus</h1><audio controls src='/e12.mp3'></audio><h2>Transcript</h2><p>MINA: So you were the driver.</p><p>OTTO: I was. Thirty-eight seats, and I had sixty on board. At the mill they waved us down.</p><p>MINA: Who?</p><p>OTTO: Boys. One had my brother's rifle.</p>",
    ),
    "https://podcasts.example.org/last-bus/12",
)
add(
    "en9-b01",
    PAY,
    ghost(
        "The man with the key",
        "The Upland Letter",
        ps("Otto kept the key of the armoury on a string round his neck until the day they came for it.") + "",
        tail="<div class='gh-post-upgrade-cta'><h2>This post is for paying subscribers only</h2><a href='#/portal/signup'>Subscribe now</a><p>Already have an account? <a>Sign in</a></p></div>",
    ),
    "https://upland.example.org/the-man-with-the-key/",
)
add(
    "en9-b02",
    LOST,
    news(
        "Herald",
        "Upland Herald",
        "<div class='story'><h1>Story retired</h1><p>We keep stories on this site for ninety days. For anything older, ask the library desk.</p></div>",
    ),
    "https://herald.example.org/courts/hadran-dam-inquest-day-one",
)
add(
    "en9-b03",
    ROBOTS,
    bare(
        "One moment",
        "<p>Making sure you're not a bot!</p><img src='/anubis.webp'><p>You are seeing this because the administrator of this website has set up a proof-of-work challenge against scrapers.</p><script>/*pow*/</script><noscript>Sadly, you must enable JavaScript to get past this challenge.</noscript>",
    ),
    "https://letters.example.org/1993/113.html",
)
add(
    "en9-b04",
    LOGIN,
    drupal("Access denied", "Government of the Republic", "<p>You are not authorized to access this page.</p>"),
    "https://gov.example.org/pq/2019-332",
)
add(
    "en9-b05",
    ABSENT,
    bare(
        "stones.example.org | 521",
        "<h1>Web server is down</h1><p>Error code 521</p><p>You: Browser working. Edge: Working. Host: Error.</p><h2>What happened?</h2><p>The web server is not returning a connection.</p>",
    ),
    "https://stones.example.org/orlik.html",
)
add(
    "en9-b06",
    CONSENT,
    bare(
        "Herald: with ads or without",
        "<h1>Read the Herald with ads and tracking, or pay for none</h1><p>Agree to tracking and read for free, or take the clean subscription at 3.99 a month.</p><button>Agree and read</button><button>Subscribe</button>",
    ),
    "https://herald.example.org/courts/verdict-dam",
)
add(
    "en9-b07",
    ABSENT,
    bare("Mastodoon", "<div><h1>This toot is not public</h1><p>Only people mentioned in it can open it.</p></div>"),
    "https://mastodoon.example.org/@voh/10999",
)
add(
    "en9-b08",
    FRONT,
    boot(
        "All events",
        "Upland Count",
        "<h1>Upcoming</h1>"
        + "".join(
            f"<div class='row'><div class='col'><b>{d}</b></div><div class='col'><a href='/events/{i}'>{t}</a></div></div>"
            for i, (d, t) in enumerate(
                [
                    ("3 May", "Annual meeting of the count"),
                    ("9 May", "Workshop for new volunteers"),
                    ("1 June", "Lecture on old maps"),
                    ("9 June", "Open day at the archive"),
                    ("4 July", "Summer school on data"),
                ]
            )
        ),
    ),
    "https://uplandcount.example.org/events/vigil-for-the-seventeen-drowned",
    "https://uplandcount.example.org/events",
)
add(
    "en9-b09",
    SCRIPTS,
    "<html><head><title>Podcasts</title></head><body><div id='__next'><div class='skeleton'></div><div class='skeleton'></div></div><script id='__NEXT_DATA__' type='application/json'>{\"props\":{}}</script><script src='/_next/main.js'></script></body></html>",
    "https://podcasts.example.org/last-bus/13",
)
add(
    "en9-b10",
    PLACE,
    bare(
        "Not for you, sorry",
        "<h1>Dear reader in the Union</h1><p>Your privacy law is stricter than we can afford to follow, so for the time being we keep the Herald closed to you.</p>",
    ),
    "https://herald.example.org/culture/mina-os-interview",
)
add(
    "en9-b11",
    ABSENT,
    news(
        "Upland Herald",
        "Upland Herald",
        "<div class='story'><h1>Video: the gates open</h1><div class='player'><p>This clip won't play. It might have been taken off by whoever holds the rights.</p></div></div>",
    ),
    "https://herald.example.org/video/gates-open",
)
add(
    "en9-b12",
    LOGIN,
    bare(
        "Shared document",
        "<h1>You'll need to be let in</h1><p>Ask the owner, or change to an account that has been.</p><form><textarea placeholder='Message (optional)'></textarea><button>Ask</button></form>",
    ),
    "https://docs.example.org/d/1AbC/names",
)
add(
    "ar9-g01",
    "",
    ghost(
        "ضباب ثم هاون",
        "رسالة المرتفعات",
        ps(
            "في التاسع من الشهر كان الضباب كثيفاً على هدران حتى إن الماعز رفضت الخروج. حين انقشع نحو العاشرة بدأ الهاون.",
            "كانت لينا أستراوا، وهي في السبعين، تنشر الغسيل فاخترقت شظية الملاءة واخترقتها. أرتني ابنتها الملاءة ولم تغسلها.",
            "تقول الحامية إنها ردت على نار من الغابة، ولا غابة هناك.",
        ),
        lang="ar",
        tail="<div class='cta'><h2>اشترك ليصلك المزيد</h2><form><input type='email'><button>اشترك</button></form></div>",
    ),
    "https://upland.example.org/ar/fog/",
)
add(
    "ar9-g02",
    "",
    drupal(
        "جواب السؤال النيابي 331",
        "حكومة الجمهورية",
        "<p>تلقت الوزارة بين 1 كانون الثاني و30 حزيران 412 طلباً لشهادة غياب، ومنحت 377 منها.</p>",
        lang="ar",
    ),
    "https://gov.example.org/ar/pq/331",
)
add(
    "ar9-g03",
    "",
    bare(
        "شواهد هدران 1942",
        "<ul>"
        + "".join(
            f"<li>{x}</li>"
            for x in [
                "برتا كلوغ 1880-1942",
                "يوسف كلوغ 1878-1942",
                "طفل مجهول",
                "روزا لم 1921-1942",
                "إميل لم 1919-1942",
            ]
        )
        + "</ul>",
        lang="ar",
    ),
    "https://stones.example.org/ar/hadran.html",
)
add(
    "ar9-g04",
    "",
    news(
        "اتهام حراس سد هدران بالقتل غير العمد",
        "هيرالد المرتفعات",
        art(
            "اتهام حراس سد هدران بالقتل غير العمد",
            "محاكم | 2 شباط",
            "وُجهت الثلاثاء إلى ثلاثة من حراس سد هدران تهمة القتل غير العمد لسبعة عشر شخصاً غرقوا حين فُتحت البوابات بلا إنذار في تشرين الأول.",
            "وقال محاميهم إنهم أطاعوا مكالمة من الوزارة.",
        ),
        lang="ar",
        after="<div class='subscribe-strip'>وصول غير محدود إلى هيرالد بدولار أسبوعياً <a href='/offer'>العرض</a></div>",
    ),
    "https://herald.example.org/ar/محاكم/اتهام-حراس-سد-هدران",
)
add(
    "ar9-g05",
    "",
    bare(
        "صوت هدران",
        "<a href='/auth/sign_in'>دخول</a><div class='status'><b>صوت هدران</b><p>الليلة الثانية بلا كهرباء. خسر قسم غسيل الكلى مريضين في الرابعة فجراً ووصل المولد في السادسة.</p><time>14 كانون الثاني 2023</time></div><p>سجّل الدخول لمتابعة الحسابات أو الوسوم والرد على المنشورات.</p>",
        lang="ar",
    ),
    "https://mastodoon.example.org/@voh/10967",
)
add(
    "ar9-g06",
    "",
    boot(
        "المنهج",
        "عدّ المرتفعات",
        "<h1>كيف نعدّ</h1>"
        + ps(
            "نسجل الوفاة حين يبلغنا عنها قريب أو مصدران لا يعرف أحدهما الآخر. لا يلزم الاسم بل المكان واليوم.",
            "نفصل المقاتلين عن المدنيين حيث يقول المصدر ذلك، وإلا كتبنا «غير معروف».",
            "ضم السجل حتى آخر نيسان 2119 وفاة.",
        ),
        lang="ar",
    ),
    "https://uplandcount.example.org/ar/methodology",
)
add(
    "ar9-g07",
    "",
    bare(
        "رسالة",
        "<p>عزيزي توماس</p><p>الجسر مهدوم ولا أظن البريد سيمضي قبل الأحد. دُفن العم فيت أمس ولم يستطع أحد أن يأتي من الضفة الأخرى.</p><p>أمك</p>",
        lang="ar",
    ),
    "https://letters.example.org/ar/112.html",
)
add(
    "ar9-g08",
    "",
    news(
        "منصة تسحب فيلماً عن حصار هدران",
        "هيرالد المرتفعات",
        art(
            "منصة تسحب فيلماً عن حصار هدران بعد تهديدات",
            "ثقافة",
            "قيل للمشتركين الذين حاولوا فتح «ملاءات» الأربعاء إن العنوان لم يعد متاحاً في منطقتهم.",
            "وقالت المخرجة مينا عس إن اثنين من ممثليها ضُربا أمام مقهى في هدران.",
        ),
        lang="ar",
    ),
    "https://herald.example.org/ar/ثقافة/منصة-تسحب-فيلما-هدران",
)
add(
    "ar9-g09",
    "",
    ghost(
        "تصحيح",
        "رسالة المرتفعات",
        ps("كتبت في رسالة الأسبوع الماضي أن لينا أستراوا في السبعين، والصحيح أنها في الثامنة والستين."),
        lang="ar",
    ),
    "https://upland.example.org/ar/correction/",
)
add(
    "ar9-g10",
    "",
    table_layout(
        "نشرة مشفى هدران",
        "<h3>النشرة 14</h3>دخل منذ أمس: 23. خرج: 8. توفي: 4 (ثلاثة رجال وطفلة في العاشرة تقريباً). الحاجة ماسة إلى دم من الزمرة O.",
        lang="ar",
    ),
    "https://hadranhospital.example.org/ar14.htm",
)
add(
    "ar9-g11",
    "",
    boot(
        "قراءة الأسماء",
        "عدّ المرتفعات",
        "<h1>قراءة الأسماء</h1><p>السبت في السادسة أمام بلدية هدران يقرأ التلاميذ أسماء 214 شخصاً قُتلوا في قصف 1992. أحضروا شمعة.</p>",
        lang="ar",
    ),
    "https://uplandcount.example.org/ar/events/names",
)
add(
    "ar9-g12",
    "",
    bare(
        "بودكاست: الحافلة الأخيرة",
        "<h1>الحافلة الأخيرة</h1><audio src='/e.mp3'></audio><p>مينا: كنت السائق إذن.</p><p>أوتو: نعم. ثمانية وثلاثون مقعداً وعلى متنها ستون. عند المطحنة لوّحوا لنا.</p><p>مينا: من؟</p><p>أوتو: صبية. كان مع أحدهم بندقية أخي.</p>",
        lang="ar",
    ),
    "https://podcasts.example.org/ar/12",
)
add(
    "ar9-b01",
    PAY,
    ghost(
        "رجل المفتاح",
        "رسالة المرتفعات",
        ps("علّق أوتو مفتاح المستودع بخيط حول عنقه حتى اليوم الذي جاؤوا فيه لأخذه."),
        tail="<div class='gh-post-upgrade-cta'><h2>هذه الرسالة للمشتركين الدافعين فقط</h2><a>اشترك الآن</a></div>",
        lang="ar",
    ),
    "https://upland.example.org/ar/key/",
)
add(
    "ar9-b02",
    LOST,
    news(
        "هيرالد",
        "هيرالد المرتفعات",
        "<div class='story'><h1>قصة متقاعدة</h1><p>نحتفظ بالقصص هنا تسعين يوماً. لما هو أقدم اسأل مكتب المكتبة.</p></div>",
        lang="ar",
    ),
    "https://herald.example.org/ar/محاكم/جلسة-سد-هدران-الأولى",
)
add(
    "ar9-b03",
    ROBOTS,
    bare(
        "لحظة",
        "<p>نتحقق من أنك لست روبوتاً!</p><p>ترى هذا لأن مدير الموقع وضع اختباراً في وجه الحاصدات الآلية.</p><script>/*pow*/</script>",
        lang="ar",
    ),
    "https://letters.example.org/ar/113.html",
)
add(
    "ar9-b04",
    LOGIN,
    drupal("الوصول ممنوع", "حكومة الجمهورية", "<p>ليست لديك صلاحية دخول هذه الصفحة.</p>", lang="ar"),
    "https://gov.example.org/ar/pq/332",
)
add(
    "ar9-b05",
    ABSENT,
    bare("521", "<h1>الخادم متوقف</h1><p>رمز الخطأ 521</p>", lang="ar"),
    "https://stones.example.org/ar/orlik.html",
)
add(
    "ar9-b06",
    CONSENT,
    bare(
        "هيرالد بإعلانات أو بدونها",
        "<h1>اقرأ هيرالد بإعلانات وتتبع أو ادفع</h1><p>وافق على التتبع واقرأ مجاناً، أو خذ الاشتراك النظيف بأربعة دولارات شهرياً.</p><button>أوافق</button><button>اشترك</button>",
        lang="ar",
    ),
    "https://herald.example.org/ar/محاكم/الحكم",
)
add(
    "ar9-b07",
    ABSENT,
    bare("ماستودون", "<h1>هذا المنشور ليس علنياً</h1><p>لا يفتحه إلا من ذُكر فيه.</p>", lang="ar"),
    "https://mastodoon.example.org/ar/@voh/10999",
)
add(
    "ar9-b08",
    FRONT,
    boot(
        "كل الفعاليات",
        "عدّ المرتفعات",
        "<h1>القادمة</h1>"
        + "".join(
            f"<div class='row'><b>{d}</b> <a href='/events/{i}'>{t}</a></div>"
            for i, (d, t) in enumerate(
                [
                    ("3 أيار", "الاجتماع السنوي لفريق العدّ"),
                    ("9 أيار", "ورشة للمتطوعين الجدد"),
                    ("1 حزيران", "محاضرة عن الخرائط القديمة"),
                    ("9 حزيران", "يوم مفتوح في الأرشيف"),
                ]
            )
        ),
        lang="ar",
    ),
    "https://uplandcount.example.org/ar/events/وقفة-للغرقى-السبعة-عشر",
    "https://uplandcount.example.org/ar/events",
)
add(
    "ar9-b09",
    SCRIPTS,
    "<html lang='ar' dir='rtl'><head><title>بودكاست</title></head><body><div id='__next'></div><script src='/_next/main.js'></script></body></html>",
    "https://podcasts.example.org/ar/13",
)
add(
    "ar9-b10",
    PLACE,
    bare(
        "ليس لك، عذراً",
        "<h1>عزيزنا القارئ في الاتحاد</h1><p>قانون الخصوصية عندكم أشد مما نطيق، فنبقي هيرالد مغلقة أمامكم إلى حين.</p>",
        lang="ar",
    ),
    "https://herald.example.org/ar/ثقافة/مينا",
)
add(
    "ar9-b11",
    ABSENT,
    news(
        "هيرالد المرتفعات",
        "هيرالد المرتفعات",
        "<div class='story'><h1>فيديو: لحظة فتح البوابات</h1><div class='player'><p>هذا المقطع لا يعمل، وربما أنزله صاحب الحقوق.</p></div></div>",
        lang="ar",
    ),
    "https://herald.example.org/ar/video/gates",
)
add(
    "ar9-b12",
    LOGIN,
    bare(
        "مستند",
        "<h1>لا بد من أن يُسمح لك</h1><p>اسأل المالك أو استعمل حساباً سُمح له.</p><form><textarea></textarea><button>اسأل</button></form>",
        lang="ar",
    ),
    "https://docs.example.org/ar/d/1AbC",
)
