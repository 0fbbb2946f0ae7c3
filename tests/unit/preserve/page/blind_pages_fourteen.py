# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Fourteenth set written blind, after the mends for the thirteenth: posts, lists, notices."""

from __future__ import annotations

from blind_pages_eleven import outlet, story
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
    news,
    portal,
    ps,
)

PAGES: list = []
add = adder(PAGES)


def pages():
    return PAGES


def social(lang, title, name, handle, text, bar, ask):
    """A post as a platform shows it to somebody without an account: the post, then a sheet that asks to log in."""
    return f"<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><title>{title}</title><meta property='og:type' content='article'><meta property='og:description' content='{text[:120]}'></head><body><div id='mount'><header><a href='/'>{bar}</a><a href='/login'>{ask}</a></header><main><div class='x1yztbdb'><a href='/{handle}'>{name}</a><span>·</span><a href='/{handle}/p/1'>2 d</a><div dir='auto'>{text}</div><span>1,204</span><span>88</span></div></main><div class='x9f619' role='dialog'><div>{ask}</div><form><input name='email'><input type='password' name='pass'><button>{ask}</button></form></div></div></body></html>"


# Pages that are what was asked for, in English
add(
    "en14-g01",
    "",
    social(
        "en",
        "Voices of Lumen on Fb",
        "Voices of Lumen",
        "voicesoflumen",
        "Sami Rahal, 27, baker, shot at the Qasr crossing this morning. He was carrying bread. His brother Nadim is in surgery.",
        "fb",
        "Log in",
    ),
    "https://fb.example.org/voicesoflumen/posts/31",
)
add(
    "en14-g02",
    "",
    boot(
        "They Shot the Bakers: Killings at Qasr Crossing",
        "Justice Lumen",
        "<h1>They Shot the Bakers</h1><h2>Killings at Qasr crossing, March 2023</h2><p>This 62-page report documents the killing of 14 people by border guards between 3 and 19 March 2023.</p><a class='btn' href='/r.pdf'>Download the report (PDF)</a><a class='btn' href='/s.pdf'>Summary</a><a href='/order'>Order a printed copy</a>",
    ),
    "https://justicelumen.example.org/reports/they-shot-the-bakers",
)
add(
    "en14-g03",
    "",
    gazette(
        "en",
        "Lumen Herald",
        "Hospital says generator failed, four infants die",
        ps(
            "Four infants died in incubators at Lumen General on Saturday when the generator failed, the head nurse, Rima Dagher, said.",
            "The ministry has opened an inquiry.",
        )
        + "<div class='embed'><p>This video is not available in your region.</p></div>"
        + ps("Fuel had been refused at the crossing for nine days."),
    ),
    "https://lumenherald.example.org/2023/03/hospital-says-generator-failed-four-infants-die",
)
add(
    "en14-g04",
    "",
    bare(
        "Radio Lumen transcript 19 March",
        "<pre>HOST: We have Nadim on the line. Nadim, can you hear us?\nNADIM: I hear you.\nHOST: Tell us about your brother.\nNADIM: He left at five. They fired from the tower. That is all.</pre>",
    ),
    "https://radiolumen.example.org/transcripts/0319.txt.html",
)
add(
    "en14-g05",
    "",
    portal(
        "en",
        "Lumen Post",
        "Statement by Lumen General Hospital",
        "<h1>Statement by Lumen General Hospital</h1><p>We regret to inform the families of the four infants that we could not save them. We ask your forgiveness.</p><p>Please contact the chaplain’s office for the burial.</p>",
    ),
    "https://lumenpost.example.org/statements/lumen-general-hospital-statement",
)
add(
    "en14-g06",
    "",
    bare(
        "Petition: open the Qasr crossing",
        "<h1>Open the Qasr crossing</h1><p>14 people have been shot for carrying bread. We, the undersigned, ask the Council to open the crossing.</p><p>41,220 have signed. Let’s get to 50,000!</p><form><input placeholder='First name'><input placeholder='Last name'><input type='email' placeholder='Email'><button>Sign this petition</button></form>",
    ),
    "https://petitions.example.org/p/open-the-qasr-crossing",
)
add(
    "en14-g07",
    "",
    drupal(
        "A/HRC/52/CRP.4",
        "Council Library",
        "<dl><dt>Title</dt><dd>Report of the commission on the Qasr crossing</dd><dt>Symbol</dt><dd>A/HRC/52/CRP.4</dd><dt>Date</dt><dd>22 March 2023</dd><dt>Access</dt><dd>English: PDF, 411 KB</dd></dl>",
    ),
    "https://library.council.example.org/record/4011223",
)
add(
    "en14-g08",
    "",
    news(
        "Guards testify they were ordered to fire",
        "Lumen Today",
        art(
            "Guards testify they were ordered to fire",
            "By Dana Kassis | 2 May 2023",
            "Two border guards told a court on Tuesday that their captain ordered them to fire at anyone with a sack.",
            "Captain Elias Roum denies it.",
        ),
        after="<div class='modal subscribe-modal'><h3>Don’t miss a story</h3><p>Register for free and get unlimited newsletters.</p><button>No thanks</button></div>",
    ),
    "https://lumentoday.example.org/court/guards-testify-they-were-ordered-to-fire",
)
add(
    "en14-g09",
    "",
    bare(
        "12/03 - list",
        "<h3>Brought to us 12/03</h3>1. Sami Rahal 27 chest<br>2. unknown m. abt 50 head<br>3. Hana Issa 9 leg, alive<br>4. Toufic Issa 38 chest, dead on arrival<br><i>copied from the ward book</i>",
    ),
    "https://wardbook.example.org/12-03.html",
)
add(
    "en14-g10",
    "",
    gazette(
        "en",
        "Lumen Herald",
        "Hackers took our site down for a day. Here is what they wanted gone",
        ps(
            "On Thursday anyone who opened this site saw an error page. It was not maintenance. Someone had flooded our servers after we published the name of the captain at Qasr.",
            "The name is Elias Roum.",
        ),
    ),
    "https://lumenherald.example.org/2023/04/hackers-took-our-site-down-for-a-day",
)
add(
    "en14-g11",
    "",
    bare(
        "Sami Rahal (1996-2023) - In memoriam",
        "<div><h1>Sami Rahal</h1><p>1996–2023</p><p>Light a candle. Leave a message.</p><p>“You gave my children bread on credit for a year.” — Um Elias</p><p>“Rest, my friend.” — T.</p><button>Light a candle</button></div>",
    ),
    "https://memoriam.example.org/sami-rahal",
)
add(
    "en14-g12",
    "",
    bare(
        "Thread by @danakassis",
        "<div><h1>Thread by @danakassis</h1><p>1/ I spent the day at the Qasr tower. You can see the bakery from it. You can see the bread.</p><p>2/ Fourteen people. I have thirteen names.</p><p>3/ If you know the man in the grey coat, write to me.</p><a href='/login'>Save to your account</a> <a href='/pdf'>PDF (members)</a></div>",
    ),
    "https://threads.example.org/thread/1700441.html",
)
add(
    "en14-g13",
    "",
    outlet(
        "en",
        "Bread",
        "<main><h1>Bread</h1><p>Photographs by Dana Kassis</p><figure><img src='a.jpg'><figcaption>The tower, 06:10.</figcaption></figure><figure><img src='b.jpg'><figcaption>Nadim Rahal at the oven his brother built.</figcaption></figure></main>",
    ),
    "https://northcourier.example.org/gallery/bread",
)
add(
    "en14-g14",
    "",
    portal(
        "en",
        "Lumen Post",
        "Weather and crossings, 20 March",
        "<h1>Weather and crossings, 20 March</h1><p>Rain. Qasr: closed. Deir: open for the sick. Nahr: open.</p>",
    ),
    "https://lumenpost.example.org/service/weather-and-crossings-20-march",
)
add(
    "en14-g15",
    "",
    gazette(
        "en",
        "Lumen Herald",
        "Subscribers’ letter: why I cancelled",
        ps(
            "I cancelled my subscription on the day you wrote ‘clashes’ for what was done at Qasr. Nobody clashed. They carried bread.",
            "M. Issa, Lumen",
        ),
    ),
    "https://lumenherald.example.org/letters/subscribers-letter-why-i-cancelled",
)
add(
    "en14-g16",
    "",
    bare(
        "Case 14",
        "<table><tr><td>No.</td><td>14</td></tr><tr><td>Name</td><td>not known (grey coat)</td></tr><tr><td>Found</td><td>12 March, below the tower</td></tr><tr><td>Kept at</td><td>Lumen General, drawer 6</td></tr></table>",
    ),
    "https://unnamed.example.org/case/14",
)
# Walls and drifts, in English
add(
    "en14-b01",
    LOGIN,
    bare(
        "WhatsApp Group Invite",
        "<div><h3>Lumen families</h3><p>WhatsApp Group Invite</p><a href='whatsapp://chat'>Join Chat</a><p>Don't have WhatsApp yet? <a href='/download'>Download</a></p></div>",
    ),
    "https://chat.wa.example.org/Gk11",
)
add(
    "en14-b02",
    ABSENT,
    bare(
        "Ward book form",
        "<div><h1>Ward book form</h1><p>The form Ward book form is no longer accepting responses.</p><p>Try contacting the owner of the form if you think this is a mistake.</p></div>",
    ),
    "https://forms.example.org/d/e/1FA/viewform",
)
add(
    "en14-b03",
    SCRIPTS,
    "<!doctype html><html><head><title>Notion – The all-in-one workspace</title><script src='/_assets/vendors.js'></script><script src='/_assets/app.js'></script></head><body><div id='notion-app'></div><noscript>JavaScript must be enabled in order to use Notion. Please enable JavaScript to continue.</noscript></body></html>",
    "https://notion.example.org/Qasr-list-88a1",
)
add(
    "en14-b04",
    ABSENT,
    bare(
        "Runtime Error",
        "<h1>Server Error in '/' Application.</h1><h2><i>Runtime Error</i></h2><p><b>Description:</b> An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</p>",
    ),
    "https://court.lumen.example.org/case.aspx?id=311",
)
add(
    "en14-b05",
    PAY,
    outlet(
        "en",
        "The captain at home",
        story(
            "The captain at home",
            "",
            "Dana Kassis",
            "Elias Roum grows roses. He showed me the white ones first.",
            more="<div class='meteredContent'><h2>Create an account to read the full story.</h2><p>The author made this story available to members only.</p><p>If you’re new here, create a new account to read this story on us.</p></div>",
        ),
    ),
    "https://northcourier.example.org/2023/06/the-captain-at-home",
)
add(
    "en14-b06",
    LOST,
    gazette(
        "en",
        "Lumen Herald",
        "Well, this is awkward",
        "<p>The page you were after has been eaten, shredded or never was. Our interns are looking behind the sofa.</p>",
        ogtype="website",
    ),
    "https://lumenherald.example.org/2013/07/border-guards-kill-two-at-nahr",
)
add(
    "en14-b07",
    FRONT,
    news(
        "Lumen Today",
        "Lumen Today",
        "<div class='feed'>"
        + "".join(
            f"<div class='item'><a href='/n/{i}'><h3>{h}</h3></a><span>{i} hours ago</span></div>"
            for i, h in enumerate(
                [
                    "Council meets on bread prices",
                    "Two goals for Lumen United",
                    "Rain to end by Friday",
                    "Actress sues producer",
                    "Roses in bloom early",
                ],
                1,
            )
        )
        + "</div>",
    ),
    "https://lumentoday.example.org/2014/two-guards-jailed-over-nahr-killings",
)
add(
    "en14-b08",
    ROBOTS,
    bare(
        "Bloom - Are you a robot?",
        "<section><h3>We've detected unusual activity from your computer network</h3><p>To continue, please click the box below to let us know you're not a robot.</p><p>Block reference ID: 88f0-11</p></section>",
    ),
    "https://bloom.example.org/news/articles/2023-03-20/qasr-bread",
)
add(
    "en14-b09",
    CONSENT,
    bare(
        "Your choice",
        "<div><h1>Read with ads or pay</h1><p>Continue with advertising: visit our site as usual with tracking and cookies. Details in the privacy centre; you can withdraw at any time.</p><button>Agree and continue</button><p>Or the Pur subscription: no tracking for 4.99 a month.</p><button>Subscribe to Pur</button></div>",
    ),
    "https://spiegelwelt.example.org/politik/qasr-a-11",
)
add(
    "en14-b10",
    PLACE,
    bare(
        "Not available",
        "<h1>Sorry, this programme isn’t available where you are</h1><p>We hold the rights for Lumen only. Travelling? Try the podcast.</p>",
    ),
    "https://player.lumentv.example.org/qasr/s1e3",
)
add(
    "en14-b11",
    ABSENT,
    bare(
        "Content warning",
        "<div><p>This post was taken down because it went against our standards on violent content.</p><p>If it is yours you can ask for a review.</p></div>",
    ),
    "https://ig.example.org/p/Bread1/",
)
add(
    "en14-b12",
    LOGIN,
    bare(
        "Portal",
        "<div class='gov'><h2>Your session has ended</h2><p>For your security you were signed out after 15 minutes. Sign in again to view judgments.</p><a class='btn' href='/sso'>Sign in with LumenPass</a></div>",
    ),
    "https://judgments.lumen.example.org/view/2023-118",
)
add(
    "en14-b13",
    LOST,
    boot(
        "Reports",
        "Justice Lumen",
        "<h1>Reports</h1><p>Nothing matched. Perhaps it was archived when we changed our system in 2021.</p><form><input><button>Search again</button></form>",
    ),
    "https://justicelumen.example.org/reports/nahr-2013-names",
)
add(
    "en14-b14",
    PAY,
    portal(
        "en",
        "Lumen Post",
        "What the tower saw",
        "<h1>What the tower saw</h1><p>A log kept by one of the guards, never published before, shows who gave the order and when</p><div class='lock'>Plus</div><p>This article is part of Post Plus.</p><a href='/plus'>Unlock for 1 a week</a>",
    ),
    "https://lumenpost.example.org/plus/what-the-tower-saw",
)
add(
    "en14-b15",
    ABSENT,
    bare(
        "lumenfamilies.example.org",
        "<div><h1>Future home of something quite cool.</h1><p>If you’re the site owner, log in to launch this site.</p><p>If you are a visitor, check back soon.</p></div>",
    ),
    "https://lumenfamilies.example.org/names/2023",
)
add(
    "en14-b16",
    FRONT,
    boot(
        "Justice Lumen",
        "Justice Lumen",
        "<h1>Our work</h1><div class='row'>"
        + "".join(
            f"<div class='col-md-4 card'><h5><a href='/w/{i}'>{h}</a></h5><p>{d}</p></div>"
            for i, (h, d) in enumerate(
                [
                    ("Documenting harm at borders", "Since 2013 our teams record each death."),
                    ("Training young lawyers", "Sixty a year."),
                    ("Bread and justice campaign", "Join us."),
                    ("Annual reviews and accounts", "Where the money goes."),
                ]
            )
        )
        + "</div>",
    ),
    "https://justicelumen.example.org/reports/2013-nahr-killings-full-list",
    "https://justicelumen.example.org/our-work",
)
# Pages that are what was asked for, in Arabic
add(
    "ar14-g01",
    "",
    social(
        "ar",
        "أصوات لومن",
        "أصوات لومن",
        "voices_ar",
        "سامي رحال، 27 عاماً، خباز، أصيب برصاصة عند معبر القصر صباح اليوم وفارق الحياة. كان يحمل الخبز. أخوه نديم في غرفة العمليات.",
        "فيسبوك",
        "تسجيل الدخول",
    ),
    "https://fb.example.org/voices_ar/posts/31",
)
add(
    "ar14-g02",
    "",
    boot(
        "أطلقوا النار على الخبازين",
        "عدالة لومن",
        "<h1>أطلقوا النار على الخبازين</h1><p>يوثق هذا التقرير الواقع في 62 صفحة مقتل 14 شخصاً على يد حرس الحدود بين 3 و19 آذار 2023.</p><a class='btn' href='/r.pdf'>تحميل التقرير</a>",
        lang="ar",
    ),
    "https://justicelumen.example.org/ar/reports/أطلقوا-النار-على-الخبازين",
)
add(
    "ar14-g03",
    "",
    gazette(
        "ar",
        "هيرالد لومن",
        "وفاة أربعة رضع بعد توقف المولد",
        ps("توفي أربعة رضع في حاضنات مستشفى لومن السبت بعد توقف المولد، بحسب رئيسة الممرضات ريما داغر.")
        + "<div class='embed'><p>هذا الفيديو غير متاح في منطقتك.</p></div>"
        + ps("وكان الوقود قد مُنع عند المعبر تسعة أيام."),
    ),
    "https://lumenherald.example.org/ar/وفاة-أربعة-رضع-بعد-توقف-المولد",
)
add(
    "ar14-g04",
    "",
    bare(
        "تفريغ إذاعة لومن",
        "<pre>المذيع: معنا نديم. هل تسمعنا؟\nنديم: أسمعكم.\nالمذيع: حدثنا عن أخيك.\nنديم: خرج في الخامسة. أطلقوا من البرج. هذا كل شيء.</pre>",
        lang="ar",
    ),
    "https://radiolumen.example.org/ar/0319.html",
)
add(
    "ar14-g05",
    "",
    portal(
        "ar",
        "بريد لومن",
        "بيان مستشفى لومن",
        "<h1>بيان مستشفى لومن</h1><p>يؤسفنا إبلاغ عائلات الرضع الأربعة أننا لم نستطع إنقاذهم، ونسألكم المغفرة.</p>",
    ),
    "https://lumenpost.example.org/ar/بيان-مستشفى-لومن",
)
add(
    "ar14-g06",
    "",
    bare(
        "وارد 12/03",
        "<h3>من وصلوا إلينا 12/03</h3>1- سامي رحال 27 صدر<br>2- مجهول نحو 50 رأس<br>3- هناء عيسى 9 ساق، حية<br>4- توفيق عيسى 38 صدر، وصل متوفى",
        lang="ar",
    ),
    "https://wardbook.example.org/ar/12-03.html",
)
add(
    "ar14-g07",
    "",
    news(
        "حارسان: أُمرنا بإطلاق النار",
        "لومن اليوم",
        art(
            "حارسان: أُمرنا بإطلاق النار",
            "دانا قسيس | 2 أيار 2023",
            "قال حارسا حدود أمام المحكمة الثلاثاء إن قائدهما أمرهما بإطلاق النار على كل من يحمل كيساً.",
            "وينفي النقيب إلياس روم ذلك.",
        ),
        lang="ar",
        after="<div class='modal'><h3>لا تفوّت خبراً</h3><p>سجّل مجاناً في نشراتنا البريدية.</p><button>لا، شكراً</button></div>",
    ),
    "https://lumentoday.example.org/ar/حارسان-أمرنا-بإطلاق-النار",
)
add(
    "ar14-g08",
    "",
    bare(
        "ذكرى سامي رحال",
        "<h1>سامي رحال</h1><p>1996 - 2023</p><p>«أطعمت أولادي سنة بالدين». أم إلياس</p><p>«ارقد بسلام يا صديقي». ت.</p><button>أوقد شمعة</button>",
        lang="ar",
    ),
    "https://memoriam.example.org/ar/sami-rahal",
)
add(
    "ar14-g09",
    "",
    gazette(
        "ar",
        "هيرالد لومن",
        "عطلوا موقعنا يوماً، وهذا ما أرادوا إخفاءه",
        ps(
            "من فتح موقعنا الخميس رأى صفحة خطأ. لم تكن صيانة، بل هجوم بعد أن نشرنا اسم النقيب في معبر القصر.",
            "اسمه إلياس روم.",
        ),
    ),
    "https://lumenherald.example.org/ar/عطلوا-موقعنا-يوما",
)
add(
    "ar14-g10",
    "",
    bare(
        "حالة 14",
        "<table><tr><td>الرقم</td><td>14</td></tr><tr><td>الاسم</td><td>مجهول (معطف رمادي)</td></tr><tr><td>وُجد</td><td>12 آذار تحت البرج</td></tr></table>",
        lang="ar",
    ),
    "https://unnamed.example.org/ar/case/14",
)
add(
    "ar14-g11",
    "",
    portal(
        "ar",
        "بريد لومن",
        "الطقس والمعابر 20 آذار",
        "<h1>الطقس والمعابر 20 آذار</h1><p>مطر. القصر: مغلق. الدير: مفتوح للمرضى. النهر: مفتوح.</p>",
    ),
    "https://lumenpost.example.org/ar/الطقس-والمعابر-20-آذار",
)
add(
    "ar14-g12",
    "",
    bare(
        "عريضة",
        "<h1>افتحوا معبر القصر</h1><p>قُتل أربعة عشر إنساناً لأنهم حملوا الخبز. نطالب المجلس بفتح المعبر.</p><p>وقّع 41220 شخصاً.</p><form><input placeholder='الاسم'><input placeholder='الكنية'><input type='email'><button>وقّع العريضة</button></form>",
        lang="ar",
    ),
    "https://petitions.example.org/ar/p/qasr",
)
add(
    "ar14-g13",
    "",
    gazette(
        "ar",
        "هيرالد لومن",
        "رسالة قارئ: لماذا ألغيت اشتراكي",
        ps("ألغيت اشتراكي يوم كتبتم «اشتباكات» عما جرى في القصر. لم يشتبك أحد. كانوا يحملون الخبز."),
    ),
    "https://lumenherald.example.org/ar/لماذا-ألغيت-اشتراكي",
)
add(
    "ar14-g14",
    "",
    bare(
        "قناة معبر القصر",
        "<div class='tgme_widget_message_text'>المعبر مغلق منذ الفجر. سيارة إسعاف واحدة سُمح لها بالعبور وفيها جثتان.</div><span>2.2K</span><a href='tg://x'>افتح في التطبيق</a>",
        lang="ar",
    ),
    "https://t.example.org/qasr/901",
)
add(
    "ar14-g15",
    "",
    drupal(
        "تقرير اللجنة عن معبر القصر",
        "مكتبة المجلس",
        "<dl><dt>العنوان</dt><dd>تقرير اللجنة عن معبر القصر</dd><dt>الرمز</dt><dd>A/HRC/52/CRP.4</dd><dt>التاريخ</dt><dd>22 آذار 2023</dd></dl>",
        lang="ar",
    ),
    "https://library.council.example.org/ar/record/4011223",
)
add(
    "ar14-g16",
    "",
    gazette("ar", "هيرالد لومن", "عاجل: وفاة نديم رحال متأثراً بجراحه", "<p>وكالات</p>"),
    "https://lumenherald.example.org/ar/عاجل-وفاة-نديم-رحال-متأثرا-بجراحه",
)
# Walls and drifts, in Arabic
add(
    "ar14-b01",
    LOGIN,
    bare(
        "دعوة إلى مجموعة واتساب",
        "<h3>عائلات لومن</h3><p>دعوة إلى مجموعة واتساب</p><a href='whatsapp://chat'>انضم إلى الدردشة</a><p>ليس لديك واتساب؟ <a href='/download'>نزّله</a></p>",
        lang="ar",
    ),
    "https://chat.wa.example.org/Gk12",
)
add(
    "ar14-b02",
    ABSENT,
    bare(
        "استمارة",
        "<h1>دفتر الوارد</h1><p>لم تعد هذه الاستمارة تقبل الردود.</p><p>حاول الاتصال بصاحب الاستمارة إذا كنت تعتقد أن هذا خطأ.</p>",
        lang="ar",
    ),
    "https://forms.example.org/d/e/2FA/viewform",
)
add(
    "ar14-b03",
    LOST,
    gazette(
        "ar",
        "هيرالد لومن",
        "موقف محرج",
        "<p>الصفحة التي قصدتها أكلها القط أو لم تكتب أصلاً، ومتدربونا يبحثون خلف الأريكة.</p>",
        ogtype="website",
    ),
    "https://lumenherald.example.org/ar/مقتل-شخصين-عند-معبر-النهر",
)
add(
    "ar14-b04",
    FRONT,
    news(
        "لومن اليوم",
        "لومن اليوم",
        "<div class='feed'>"
        + "".join(
            f"<div class='item'><a href='/n/{i}'><h3>{h}</h3></a><span>قبل {i} ساعات</span></div>"
            for i, h in enumerate(
                [
                    "المجلس يبحث أسعار الخبز",
                    "هدفان لاتحاد لومن",
                    "المطر ينتهي الجمعة",
                    "ممثلة تقاضي منتجاً",
                    "الورد يزهر باكراً",
                ],
                3,
            )
        )
        + "</div>",
        lang="ar",
    ),
    "https://lumentoday.example.org/ar/سجن-حارسين-في-مقتل-مدنيين",
)
add(
    "ar14-b05",
    PAY,
    outlet(
        "ar",
        "النقيب في بيته",
        story(
            "النقيب في بيته",
            "",
            "دانا قسيس",
            "يزرع إلياس روم الورد. أراني الأبيض أولاً.",
            more="<div class='metered'><h2>أنشئ حساباً لقراءة القصة كاملة</h2><p>هذه القصة متاحة للأعضاء فقط.</p></div>",
        ),
    ),
    "https://alsahel.example.org/2023/06/النقيب-في-بيته",
)
add(
    "ar14-b06",
    ROBOTS,
    bare(
        "هل أنت روبوت؟",
        "<h3>رصدنا نشاطاً غير معتاد من شبكتك</h3><p>للمتابعة انقر المربع أدناه لنتأكد من أنك لست روبوتاً.</p>",
        lang="ar",
    ),
    "https://bloom.example.org/ar/qasr-bread",
)
add(
    "ar14-b07",
    CONSENT,
    bare(
        "اختيارك",
        "<h1>اقرأ مع الإعلانات أو ادفع</h1><p>تابع مع الإعلانات وملفات التتبع، ويمكنك سحب موافقتك متى شئت.</p><button>أوافق وأتابع</button><p>أو اشترك بلا تتبع بخمسة دولارات في الشهر.</p><button>اشترك</button>",
        lang="ar",
    ),
    "https://spiegelwelt.example.org/ar/qasr",
)
add(
    "ar14-b08",
    PLACE,
    bare("غير متاح", "<h1>عذراً، هذا البرنامج غير متاح حيث أنت</h1><p>حقوقنا تقتصر على لومن.</p>", lang="ar"),
    "https://player.lumentv.example.org/ar/qasr",
)
add(
    "ar14-b09",
    ABSENT,
    bare(
        "منشور",
        "<p>أزلنا هذا المنشور لأنه يخالف معاييرنا بشأن المحتوى العنيف.</p><p>إن كان لك فبوسعك طلب المراجعة.</p>",
        lang="ar",
    ),
    "https://ig.example.org/p/Bread2/",
)
add(
    "ar14-b10",
    LOGIN,
    bare(
        "البوابة",
        "<h2>انتهت جلستك</h2><p>حفاظاً على أمنك أُخرجت بعد 15 دقيقة. ادخل ثانية للاطلاع على الأحكام.</p><a href='/sso'>الدخول بهوية لومن</a>",
        lang="ar",
    ),
    "https://judgments.lumen.example.org/ar/view/2023-118",
)
add(
    "ar14-b11",
    PAY,
    portal(
        "ar",
        "بريد لومن",
        "ما رآه البرج",
        "<h1>ما رآه البرج</h1><p>سجل كتبه أحد الحراس ولم يُنشر من قبل يبين من أعطى الأمر ومتى</p><div class='lock'>بلس</div><p>هذا المقال من باقة بريد بلس.</p><a href='/plus'>افتحه بدولار في الأسبوع</a>",
    ),
    "https://lumenpost.example.org/ar/plus/ما-رآه-البرج",
)
add(
    "ar14-b12",
    ABSENT,
    bare(
        "قريباً",
        "<h1>سيكون هنا شيء جميل</h1><p>إن كنت صاحب الموقع فادخل لإطلاقه، وإن كنت زائراً فعد قريباً.</p>",
        lang="ar",
    ),
    "https://lumenfamilies.example.org/ar/names",
)
add(
    "ar14-b13",
    LOST,
    boot(
        "تقارير",
        "عدالة لومن",
        "<h1>تقارير</h1><p>لا شيء يطابق ما طلبت. لعله أُرشف حين بدلنا نظامنا عام 2021.</p>",
        lang="ar",
    ),
    "https://justicelumen.example.org/ar/reports/أسماء-النهر-2013",
)
add(
    "ar14-b14",
    SCRIPTS,
    "<!doctype html><html lang='ar' dir='rtl'><head><title>خريطة المعابر</title><script src='/a.js'></script><script src='/b.js'></script></head><body><div id='app'><div class='spinner'></div></div><noscript>فعّل جافا سكريبت.</noscript></body></html>",
    "https://maps.lumen.example.org/ar/crossings/qasr",
)
add(
    "ar14-b15",
    ABSENT,
    bare("خطأ في التطبيق", "<h1>خطأ في الخادم</h1><p>حدث خطأ أثناء معالجة الطلب، وقد سُجل برقم 7f-22.</p>", lang="ar"),
    "https://court.lumen.example.org/ar/case.aspx?id=311",
)
add(
    "ar14-b16",
    FRONT,
    boot(
        "عدالة لومن",
        "عدالة لومن",
        "<h1>عملنا</h1><div class='row'>"
        + "".join(
            f"<div class='col-md-4 card'><h5><a href='/w/{i}'>{h}</a></h5><p>{d}</p></div>"
            for i, (h, d) in enumerate(
                [
                    ("توثيق الأذى على الحدود", "منذ 2013 نسجل كل وفاة."),
                    ("تدريب المحامين الشباب", "ستون كل عام."),
                    ("حملة الخبز والعدالة معاً", "انضموا إلينا."),
                    ("تقاريرنا السنوية وحساباتنا", "أين يذهب المال."),
                ]
            )
        )
        + "</div>",
        lang="ar",
    ),
    "https://justicelumen.example.org/ar/reports/قائمة-قتلى-النهر-2013",
    "https://justicelumen.example.org/ar/our-work",
)
