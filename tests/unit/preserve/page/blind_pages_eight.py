# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Eighth set written blind: what large platforms, papers, hosts and shields are used to saying."""

from __future__ import annotations

from furniture import ABSENT, FRONT, LOGIN, LOST, PAY, PLACE, ROBOTS, adder, art, bare, news

PAGES: list = []
add = adder(PAGES)


def pages():
    return PAGES


add(
    "en8-g01",
    "",
    bare(
        "AS-1187 – Strike Monitor",
        "<h1>AS-1187</h1><h2>Incident date</h2><p>November 14, 2019</p><h2>Location</h2><p>Wadi Sill, Northern Province</p><h2>Summary</h2><p>Between three and five civilians, including two women, were reported killed by alleged coalition strikes on a house in Wadi Sill. Local media published the names of the owner, Farid Qann, and his wife.</p><h2>Civilian harm status</h2><p>Fair</p><h3>Sources (4)</h3><p>[collapse]</p>",
    ),
    "https://strikemonitor.example.org/civilian-casualties/as-1187-november-14-2019/",
)
add(
    "en8-g02",
    "",
    bare(
        "Page 3 of register: KDB-220913",
        "<table class='record'><tr><td>ID</td><td>KDB-220913</td></tr><tr><td>Name</td><td>Ziad Mourad Hilal</td></tr><tr><td>Status</td><td>Civilian</td></tr><tr><td>Sex</td><td>Adult - Male</td></tr><tr><td>Province</td><td>Sill</td></tr><tr><td>Date of death</td><td>2013-08-02</td></tr><tr><td>Cause</td><td>Shelling</td></tr><tr><td>Notes</td><td>Taxi driver, father of five</td></tr></table>",
    ),
    "https://register.example.org/en/martyrs/220913",
)
add(
    "en8-g03",
    "",
    news(
        "Flash Update No. 4: Sill hostilities | HumaNet",
        "HumaNet",
        "<div class='story'><h1>Flash Update No. 4: Sill hostilities</h1><h2>Highlights</h2><ul><li>An estimated 12,400 people displaced since 3 October.</li><li>At least 38 civilians killed, 14 of them children, according to local health authorities.</li><li>Two hospitals and one water station damaged.</li></ul><p>The next update will be issued on 11 October.</p><a href='/d/4.pdf'>Download PDF</a></div>",
    ),
    "https://humanet.example.org/report/flash-update-4-sill",
)
add(
    "en8-g04",
    "",
    news(
        "Dispatches: No justice for Harra Square",
        "RightsNow",
        art(
            "Dispatches: No Justice for Harra Square",
            "June 9, 2020 4:00AM EDT",
            "Ten years ago today, security forces fired on a sit-in in Harra Square. RightsNow documented at least 61 deaths.",
            "Not one officer has been tried. The file, families told us, “is in a drawer.”",
            "Your tax deductible gift can help stop human rights violations and save lives around the world.",
        ),
    ),
    "https://rightsnow.example.org/news/2020/06/09/dispatches-no-justice-harra-square",
)
add(
    "en8-g05",
    "",
    bare(
        "Sill Media Center - Facepage",
        "<div><div><a href='/login/?next=x'>Log In</a><a href='/recover'>Forgot Account?</a></div><div role='main'><div><strong>Sill Media Center</strong><span>August 2, 2019 · 🌐</span><p>The White Helmets have just recovered the bodies of a mother and her two children from under the rubble on Station Street. Search continues.</p><div>412 reactions · 96 comments · 210 shares</div></div></div><div>See more from Sill Media Center on Facepage</div><div><a href='/login'>Log In</a> or <a href='/reg'>Create new account</a></div></div>",
    ),
    "https://facepage.example.org/sillmedia/posts/10158812345",
)
add(
    "en8-g06",
    "",
    bare(
        "Aftermath of strike on Sill grain silo - VidTube",
        "<div id='masthead'><a>Sign in</a></div><div id='player'></div><h1>Aftermath of strike on Sill grain silo</h1><div>1,204 views · Oct 5, 2016</div><div id='description'>Filmed on the morning of 5 October from the roof opposite. The voices are those of the silo guards. Show more</div><div>Comments are turned off. Learn more</div>",
        head="<script>var ytInitialData={};</script>",
    ),
    "https://vidtube.example.org/watch?v=aB3_silo",
)
add(
    "en8-g07",
    "",
    bare(
        "@sill.lens on Instapic",
        "<header><a href='/accounts/login/'>Log in</a> <a href='/accounts/emailsignup/'>Sign up</a></header><article><h2>sill.lens</h2><span>Grandfather Adnan waited four days by the road for his grandsons. They were on the second bus. Only one came back. #sill</span><time>November 20, 2016</time></article><footer>Meta About Jobs Help API Privacy Terms Locations © 2023 Instapic</footer>",
    ),
    "https://instapic.example.org/p/BM9xyz/",
)
add(
    "en8-g08",
    "",
    news(
        "Yusuf Karam Obituary (1981 - 2014) - Sill Legacy",
        "Sill Legacy",
        "<div class='story'><h1>Yusuf Karam</h1><p>1981 – 2014</p><p>Yusuf Karam, teacher of mathematics, died on June 3 under torture in Branch 17. He loved chess. He is survived by his mother and his sisters Hala and Noor.</p><h3>Guest Book</h3><p>Sign in to share a memory or leave condolences.</p><p>“He taught me fractions with oranges.” — a pupil</p></div>",
    ),
    "https://legacy.example.org/obituaries/yusuf-karam-1981-2014",
)
add(
    "en8-g09",
    "",
    news(
        "Telecoms regulator orders ISPs to block six news sites",
        "Sill Post",
        art(
            "Telecoms regulator orders ISPs to block six news sites",
            "Tech · 3 min read",
            "Readers of six news sites found a grey page saying “This website has been blocked” on Thursday after the regulator ordered internet providers to cut them off.",
            "All six had printed the names of soldiers said to have shot demonstrators in Harra Square.",
            "“We shall move to another address every day if we must,” the editor of one, Salma Idris, told the Sill Post.",
            "Users can still reach the sites with a VPN, which has been a crime since 2018.",
        ),
    ),
    "https://sillpost.example.org/tech/regulator-orders-isps-block-six-news-sites",
)
add(
    "en8-g10",
    "",
    news(
        "Remains of 9 found near Tell Asfar",
        "Sill Post",
        art(
            "Remains of 9 found near Tell Asfar",
            "By Staff Writer, Jan 17",
            "The remains of nine people were found by shepherds near Tell Asfar, the district's forensic office said.",
            "The office asked families of the missing to come forward.",
        ),
        after="<div class='promo'><h4>Get the Sill Post on your phone</h4><p>Download our app from the store.</p></div><div class='cookie-notice'>We use cookies to give you the best experience. <a href='/c'>Read more</a><button>Got it!</button></div>",
    ),
    "https://sillpost.example.org/local/remains-of-9-found-near-tell-asfar",
)
add(
    "en8-g11",
    "",
    bare(
        "r/sillwar - My cousin was at the silo",
        "<div><a href='/login'>Log In</a><a href='/register'>Sign Up</a></div><div><h1>My cousin was at the silo</h1><p>u/ashplant · 3 yr. ago</p><p>He guarded the gate. They found his radio and his hand. I am only writing this because the state TV says nobody was inside. There were seven men. I can give their names to anyone serious.</p><p>41 comments</p><p>Log in to join the conversation</p></div>",
    ),
    "https://reddish.example.org/r/sillwar/comments/k31x/my_cousin_was_at_the_silo/",
)
add(
    "en8-g12",
    "",
    bare(
        "ICRX: Statement on Sill",
        "<h1>Statement on the situation in Sill</h1><p>Geneva (ICRX) – We are horrified by reports of civilian deaths in Sill. Parties must let ambulances pass.</p>",
    ),
    "https://icrx.example.org/en/document/statement-sill",
)
add(
    "en8-g13",
    "",
    news(
        "Sill hospital director resigns over mortuary fees",
        "Sill Post",
        art(
            "Sill hospital director resigns over mortuary fees",
            "Health",
            "The director of the Sill hospital resigned on Sunday after relatives were asked to pay to have their dead released.",
            "“No family shall ever have to buy a body back,” Dr Rana Selim wrote.",
        ),
    ),
    "https://sillpost.example.org/health/hospital-director-resigns-mortuary-fees",
)
add(
    "en8-g14",
    "",
    bare(
        "Village of Ein Harra before 1948",
        "<font size=+2>Ein Harra</font><p>Population 1945: 610. Houses: 132. Date of depopulation: 18 May. Military operation: Broom. Remains: the school, two wells, the mulberry by the spring.</p>",
    ),
    "https://villages.example.org/einharra.html",
)
add(
    "en8-g15",
    "",
    bare(
        "Thread by @osintlady",
        "<div>Thread Reader</div><p>1/ A short thread about the crater at Tell Asfar. It is 11 metres wide and 4 deep.</p><p>2/ The tail fin in this photo carries a lot number. The same lot was seen in Wadi Sill in March.</p><p>3/ No other party had planes in the air between 2:10 and 2:40. /end</p><div>Missing some tweets in this thread? You can try to force a refresh</div>",
    ),
    "https://threads.example.org/thread/1197.html",
)
add(
    "en8-b01",
    PAY,
    news(
        "The colonel's ledger - The Meridian Times",
        "The Meridian Times",
        "<div class='story'><h1>The Colonel's Ledger</h1><p>By Dana Moss</p><p>WADI SILL — The notebook is the size of a hand, bound in green cloth, and on its first page there are eleven names.</p><p>We are having trouble retrieving the article content.</p><p>Please enable JavaScript in your browser settings.</p><p>Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your Times account, or subscribe for all of The Times.</p><p>Already a subscriber? Log in. Want all of The Times? Subscribe.</p></div>",
    ),
    "https://meridiantimes.example.org/2023/02/11/world/colonels-ledger.html",
)
add(
    "en8-b02",
    PAY,
    news(
        "How the silo fell | Financial Gazette",
        "Financial Gazette",
        "<div><h1>How the silo fell</h1><p>Subscribe to unlock this article</p><h2>Try unlimited access</h2><p>Only $1 for 4 weeks. Then $75 per month. Complete digital access to quality FG journalism on any device. Cancel anytime during your trial.</p><h3>Explore our full range of subscriptions.</h3></div>",
    ),
    "https://fingazette.example.org/content/4f1a-silo",
)
add(
    "en8-b03",
    PAY,
    bare(
        "Inside Branch 17 | by Noor K. | Mediumish",
        "<article><h1>Inside Branch 17</h1><p>Noor K. · 14 min read · Mar 3</p><p>There are forty-four steps down. I know because I was blindfolded and had nothing else to do.</p></article><div><h2>Create an account to read the full story.</h2><p>The author made this story available to Mediumish members only. If you’re new to Mediumish, create a new account to read this story on us.</p><button>Continue in app</button><p>Or, continue in mobile web</p><button>Sign up with Google</button><p>Already have an account? Sign in</p></div>",
    ),
    "https://mediumish.example.org/@noork/inside-branch-17-a1b2c3",
)
add(
    "en8-b04",
    LOGIN,
    bare(
        "Log into Facepage",
        "<div><h2>You must log in to continue.</h2><form action='/login/device-based/' method='post'><input type='text' name='email' placeholder='Email or phone number'><input type='password' name='pass'><button>Log In</button></form><a>Forgot account?</a> · <a>Sign up for Facepage</a></div>",
    ),
    "https://facepage.example.org/sillmedia/posts/10158899999",
    "https://facepage.example.org/login/?next=https%3A%2F%2Ffacepage.example.org%2Fsillmedia",
)
add(
    "en8-b05",
    ABSENT,
    bare(
        "Facepage",
        "<div><img src='/thumb.svg'><h2>This content isn't available right now</h2><p>When this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted.</p><a>Go to News Feed</a> <a>Go back</a> <a>Visit Help Center</a></div>",
    ),
    "https://facepage.example.org/sillmedia/posts/10158877777",
)
add(
    "en8-b06",
    LOGIN,
    bare(
        "Linkup: Log In or Sign Up",
        "<main><h1>Make the most of your professional life</h1><form><label>Email</label><input type='text'><label>Password</label><input type='password'><p>By clicking Agree &amp; Join, you agree to the Linkup User Agreement, Privacy Policy, and Cookie Policy.</p><button>Agree &amp; Join</button></form><p>Already on Linkup? <a>Sign in</a></p></main>",
    ),
    "https://linkup.example.org/posts/sill-silo-activity-6611",
    "https://linkup.example.org/authwall?trk=x",
)
add(
    "en8-b07",
    ABSENT,
    bare("VidTube", "<div id='player'><div>Video unavailable</div><div>This video is private</div></div>"),
    "https://vidtube.example.org/watch?v=zzSILO99",
)
add(
    "en8-b08",
    ROBOTS,
    bare(
        "Access Denied",
        '<H1>Access Denied</H1>You don\'t have permission to access "http://www.sillpost.example.org/local/" on this server.<P>Reference #18.5c7d1702.1700000000.1a2b3c</P>',
    ),
    "https://sillpost.example.org/local/bus-attack-dead-named",
)
add(
    "en8-b09",
    ROBOTS,
    bare(
        "Attention Required! | Cloudshield",
        "<h1>Sorry, you have been blocked</h1><h2>You are unable to access register.example.org</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked.</p><p>Ray ID: 7a8b</p>",
    ),
    "https://register.example.org/en/martyrs/220914",
)
add(
    "en8-b10",
    ABSENT,
    bare(
        "WordPress › Error",
        "<div class='wp-die-message'><p>There has been a critical error on this website.</p><p><a href='https://wordpress.example.org/support/'>Learn more about troubleshooting WordPress.</a></p></div>",
    ),
    "https://einharra.example.org/2011/06/testimony-of-um-ali/",
)
add(
    "en8-b11",
    LOST,
    news(
        "Page not found - Sill Post",
        "Sill Post",
        "<div class='story'><h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><ul><li><a href='/a'>Water cut in three quarters</a></li><li><a href='/b'>Election lists closed</a></li></ul></div>",
    ),
    "https://sillpost.example.org/local/tell-asfar-names",
)
add(
    "en8-b12",
    LOST,
    bare(
        "Waybackish Machine",
        "<div><p>Hrm.</p><p>The Waybackish Machine has not archived that URL.</p><p>Click here to search for all archived pages under http://einharra.example.org/2011/.</p></div>",
    ),
    "https://waybackish.example.org/web/2012/http://einharra.example.org/2011/06/x",
)
add(
    "en8-b13",
    ABSENT,
    bare(
        "einharra.example.org",
        "<div>einharra.example.org</div><div>This domain may be for sale!</div><div>Related Searches</div><div><a href='/1'>Cheap Car Insurance</a></div><div><a href='/2'>Credit Cards</a></div><div><a href='/3'>Dental Plans</a></div><div>Privacy Policy</div>",
    ),
    "https://einharra.example.org/2011/06/testimony/",
)
add(
    "en8-b14",
    ABSENT,
    bare(
        "Telegraf: Contact @sillnews",
        "<div class='tgme_page'><div class='tgme_page_title'>Sill News</div><div>22 318 subscribers</div><a href='tg://resolve?domain=sillnews'>View in Telegraf</a><p>If you have Telegraf, you can view and join Sill News right away.</p></div>",
    ),
    "https://t.example.org/sillnews/5512",
)
add(
    "en8-b15",
    LOGIN,
    bare(
        "reddish.com: over 18?",
        "<div><h3>You must be 18+ to view this community</h3><p>You must be at least eighteen years old to view this content. Are you over eighteen and willing to see adult content?</p><button>Yes</button><button>No thank you</button></div>",
    ),
    "https://reddish.example.org/r/sillwar/comments/k99x/footage/",
)
add(
    "ar8-g01",
    "",
    bare(
        "AS-1187",
        "<h2>التاريخ</h2><p>14 تشرين الثاني 2019</p><h2>المكان</h2><p>وادي سل</p><h2>ملخص</h2><p>أفادت تقارير بمقتل ثلاثة إلى خمسة مدنيين بينهم امرأتان في غارات يُزعم أنها للتحالف على منزل في وادي سل، ونشرت وسائل محلية اسم صاحب المنزل فريد قن وزوجته.</p>",
        lang="ar",
    ),
    "https://strikemonitor.example.org/ar/as-1187",
)
add(
    "ar8-g02",
    "",
    bare(
        "سجل 220913",
        "<table><tr><td>الاسم</td><td>زياد مراد هلال</td></tr><tr><td>الصفة</td><td>مدني</td></tr><tr><td>الجنس</td><td>ذكر بالغ</td></tr><tr><td>المحافظة</td><td>سل</td></tr><tr><td>تاريخ الوفاة</td><td>2/8/2013</td></tr><tr><td>السبب</td><td>قصف</td></tr><tr><td>ملاحظات</td><td>سائق أجرة وأب لخمسة</td></tr></table>",
        lang="ar",
    ),
    "https://register.example.org/ar/220913",
)
add(
    "ar8-g03",
    "",
    news(
        "تحديث عاجل رقم 4: أعمال القتال في سل",
        "هيومانت",
        "<div class='story'><h1>تحديث عاجل رقم 4</h1><ul><li>نزوح 12,400 شخص منذ 3 تشرين الأول</li><li>مقتل 38 مدنياً على الأقل بينهم 14 طفلاً بحسب السلطات الصحية</li><li>تضرر مشفيين ومحطة مياه</li></ul><p>يصدر التحديث التالي في 11 تشرين الأول.</p></div>",
        lang="ar",
    ),
    "https://humanet.example.org/ar/report/4",
)
add(
    "ar8-g04",
    "",
    news(
        "لا عدالة لساحة حرة",
        "حقوق الآن",
        art(
            "لا عدالة لساحة حرة",
            "9 حزيران 2020",
            "قبل عشرة أعوام أطلقت قوات الأمن النار على اعتصام في ساحة حرة، ووثقت «حقوق الآن» 61 وفاة على الأقل.",
            "لم يُحاكم ضابط واحد. يقول الأهالي إن الملف «في الدرج».",
            "تبرعك يساعدنا على وقف الانتهاكات.",
        ),
        lang="ar",
    ),
    "https://rightsnow.example.org/ar/news/2020/06/09/harra",
)
add(
    "ar8-g05",
    "",
    bare(
        "مركز سل الإعلامي - فيسبيج",
        "<div><a href='/login'>تسجيل الدخول</a><a href='/r'>هل نسيت الحساب؟</a></div><div role='main'><strong>مركز سل الإعلامي</strong><span>2 أغسطس 2019</span><p>انتشل الدفاع المدني قبل قليل جثامين أم وطفليها من تحت الأنقاض في شارع المحطة والبحث مستمر</p><div>412 تفاعلاً · 96 تعليقاً</div></div><div>عرض المزيد من مركز سل الإعلامي على فيسبيج</div><div><a href='/login'>تسجيل الدخول</a> أو <a href='/reg'>إنشاء حساب جديد</a></div>",
        lang="ar",
    ),
    "https://facepage.example.org/sillmedia/posts/10158812346",
)
add(
    "ar8-g06",
    "",
    bare(
        "آثار قصف صومعة سل - فيدتيوب",
        "<h1>آثار قصف صومعة سل</h1><div>1204 مشاهدات · 5 أكتوبر 2016</div><div>صُوّر صباح الخامس من تشرين الأول من السطح المقابل، والأصوات لحراس الصومعة. عرض المزيد</div>",
        lang="ar",
    ),
    "https://vidtube.example.org/watch?v=aB3_silo_ar",
)
add(
    "ar8-g07",
    "",
    bare(
        "عدسة سل على إنستابيك",
        "<a href='/accounts/login/'>تسجيل الدخول</a><article><h2>sill.lens</h2><span>انتظر الجد عدنان أربعة أيام على الطريق أحفاده الذين كانوا في الحافلة الثانية، ولم يعد منهم إلا واحد</span><time>20 نوفمبر 2016</time></article>",
        lang="ar",
    ),
    "https://instapic.example.org/p/BM9xyza/",
)
add(
    "ar8-g08",
    "",
    news(
        "نعوة يوسف كرم",
        "ذاكرة سل",
        "<div class='story'><h1>يوسف كرم</h1><p>1981 - 2014</p><p>قضى معلم الرياضيات يوسف كرم في 3 حزيران تحت التعذيب في الفرع 17. أحب الشطرنج. له أم وأختان هما هالة ونور.</p><h3>سجل التعازي</h3><p>سجّل الدخول لتكتب ذكرى أو عزاء.</p></div>",
        lang="ar",
    ),
    "https://legacy.example.org/ar/yusuf-karam",
)
add(
    "ar8-g09",
    "",
    news(
        "هيئة الاتصالات تأمر بحجب ستة مواقع إخبارية",
        "بريد سل",
        art(
            "هيئة الاتصالات تأمر بحجب ستة مواقع إخبارية",
            "تقنية",
            "فوجئ قراء ستة مواقع إخبارية الخميس بصفحة رمادية كتب عليها «هذا الموقع محجوب» بعدما أمرت الهيئة شركات الإنترنت بقطعها.",
            "وكانت المواقع الستة قد نشرت أسماء جنود قيل إنهم أطلقوا النار على متظاهري ساحة حرة.",
            "وقالت رئيسة تحرير أحدها سلمى إدريس: «سننتقل كل يوم إلى عنوان إن لزم الأمر».",
        ),
        lang="ar",
    ),
    "https://sillpost.example.org/ar/tech/حجب-ستة-مواقع-إخبارية",
)
add(
    "ar8-g10",
    "",
    news(
        "العثور على رفات تسعة أشخاص قرب تل أصفر",
        "بريد سل",
        art(
            "العثور على رفات تسعة أشخاص قرب تل أصفر",
            "17 كانون الثاني",
            "عثر رعاة على رفات تسعة أشخاص قرب تل أصفر، وفق مكتب الطب الشرعي.",
            "ودعا المكتب ذوي المفقودين إلى مراجعته.",
        ),
        lang="ar",
        after="<div class='promo'>حمّل تطبيقنا</div><div class='cookie-notice'>نستخدم ملفات تعريف الارتباط لنمنحك أفضل تجربة <button>حسناً</button></div>",
    ),
    "https://sillpost.example.org/ar/رفات-تسعة-تل-أصفر",
)
add(
    "ar8-g11",
    "",
    bare(
        "منتدى سل: ابن عمي كان في الصومعة",
        "<div>أهلاً وسهلاً بك زائرنا العزيز، نرجو منك <a href='/reg'>التسجيل</a> للمشاركة معنا</div><h1>ابن عمي كان في الصومعة</h1><p>كان يحرس البوابة. وجدوا جهازه اللاسلكي ويده. أكتب لأن التلفزيون الرسمي يقول إن أحداً لم يكن في الداخل. كانوا سبعة.</p><p>41 رداً</p>",
        lang="ar",
    ),
    "https://forum.example.org/t/9912",
)
add(
    "ar8-g12",
    "",
    bare(
        "بيان بشأن الوضع في سل",
        "<h1>بيان بشأن الوضع في سل</h1><p>جنيف - روّعتنا الأنباء عن سقوط مدنيين في سل. على الأطراف أن تدع سيارات الإسعاف تمر.</p>",
        lang="ar",
    ),
    "https://icrx.example.org/ar/document/sill",
)
add(
    "ar8-g13",
    "",
    news(
        "استقالة مدير مشفى سل احتجاجاً على رسوم المشرحة",
        "بريد سل",
        art(
            "استقالة مديرة مشفى سل احتجاجاً على رسوم المشرحة",
            "صحة",
            "استقالت مديرة مشفى سل الأحد بعدما طُلب من الأهالي أن يدفعوا لتسلّم جثامين ذويهم.",
            "وكتبت الدكتورة رنا سليم: «لن تشتري عائلة جثمان ابنها».",
        ),
        lang="ar",
    ),
    "https://sillpost.example.org/ar/health/1",
)
add(
    "ar8-g14",
    "",
    bare(
        "عين حرة",
        "<font size=+2>عين حرة</font><p>عدد السكان 1945: 610. عدد البيوت: 132. تاريخ التهجير: 18 أيار. ما بقي منها: المدرسة وبئران وشجرة التوت عند النبع.</p>",
        lang="ar",
    ),
    "https://villages.example.org/ar/einharra.html",
)
add(
    "ar8-g15",
    "",
    bare(
        "سلسلة تغريدات",
        "<p>1/ سلسلة قصيرة عن حفرة تل أصفر. عرضها 11 متراً وعمقها 4.</p><p>2/ على الزعنفة في هذه الصورة رقم دفعة شوهد في وادي سل في آذار.</p><p>3/ لم يكن لطرف آخر طائرات بين 2:10 و2:40.</p>",
        lang="ar",
    ),
    "https://threads.example.org/ar/1197.html",
)
add(
    "ar8-b01",
    PAY,
    news(
        "دفتر العقيد",
        "أزمنة الزوال",
        "<div class='story'><h1>دفتر العقيد</h1><p>دانا موس</p><p>وادي سل - الدفتر بحجم كف، مجلد بقماش أخضر، وعلى صفحته الأولى أحد عشر اسماً.</p><p>هذا المقال لمشتركينا. اشترك الآن لتحصل على كل ما نكتبه.</p><p>مشترك سابقاً؟ سجّل دخولك.</p></div>",
        lang="ar",
    ),
    "https://meridiantimes.example.org/ar/2023/02/11/دفتر-العقيد",
)
add(
    "ar8-b02",
    PAY,
    news(
        "كيف سقطت الصومعة",
        "المالية",
        "<div><h1>كيف سقطت الصومعة</h1><p>اشترك لفتح المقال</p><h2>جرّب الوصول غير المحدود</h2><p>دولار واحد لأربعة أسابيع ثم 75 دولاراً شهرياً. ألغِ متى شئت.</p></div>",
        lang="ar",
    ),
    "https://fingazette.example.org/ar/silo",
)
add(
    "ar8-b03",
    PAY,
    bare(
        "داخل الفرع 17",
        "<article><h1>داخل الفرع 17</h1><p>أربع وأربعون درجة إلى الأسفل. أعرف لأنني كنت معصوب العينين.</p></article><div><h2>أنشئ حساباً لتقرأ القصة كاملة.</h2><p>أتاح الكاتب هذه القصة للأعضاء فقط.</p><button>التسجيل عبر غوغل</button></div>",
        lang="ar",
    ),
    "https://mediumish.example.org/ar/@noork/17",
)
add(
    "ar8-b04",
    LOGIN,
    bare(
        "تسجيل الدخول إلى فيسبيج",
        "<h2>يجب تسجيل الدخول للمتابعة.</h2><form method='post'><input name='email' placeholder='البريد الإلكتروني أو رقم الهاتف'><input type='password'><button>تسجيل الدخول</button></form>",
        lang="ar",
    ),
    "https://facepage.example.org/sillmedia/posts/10158899998",
    "https://facepage.example.org/login/?next=y",
)
add(
    "ar8-b05",
    ABSENT,
    bare(
        "فيسبيج",
        "<h2>هذا المحتوى غير متاح في الوقت الحالي</h2><p>يحدث هذا عادةً لأن المالك شاركه مع مجموعة صغيرة من الأشخاص أو غيّر من يمكنه رؤيته أو حذفه.</p><a>الانتقال إلى آخر الأخبار</a>",
        lang="ar",
    ),
    "https://facepage.example.org/sillmedia/posts/10158877778",
)
add(
    "ar8-b06",
    LOGIN,
    bare(
        "منتدى سل",
        "<div>عفواً .. ليس لديك صلاحيات للوصول إلى هذه الصفحة وقد يكون هذا لأحد الأسباب التالية:</div><ol><li>حسابك لا يملك الصلاحيات الكافية</li><li>لم تفعّل عضويتك بعد</li></ol><form><input name='u'><input type='password'><input type='submit' value='تسجيل الدخول'></form>",
        lang="ar",
    ),
    "https://forum.example.org/t/9913",
)
add(
    "ar8-b07",
    ABSENT,
    bare("فيدتيوب", "<div>الفيديو غير متاح</div><div>هذا الفيديو خاص</div>", lang="ar"),
    "https://vidtube.example.org/watch?v=zzSILO98",
)
add(
    "ar8-b08",
    PLACE,
    bare(
        "موقع محجوب",
        "<h1>عفواً، الموقع المطلوب غير متاح</h1><p>تم حجب هذا الموقع بموجب أنظمة هيئة الاتصالات. إذا كنت ترى أنه لا ينبغي حجبه فتفضل بتعبئة النموذج.</p>",
        lang="ar",
    ),
    "https://sillpost.example.org/ar/حافلة-أسماء",
)
add(
    "ar8-b09",
    ROBOTS,
    bare(
        "تم حظرك",
        "<h1>عذراً، لقد تم حظرك</h1><h2>لا يمكنك الوصول إلى register.example.org</h2><p>يستخدم هذا الموقع خدمة أمنية لحماية نفسه من الهجمات.</p>",
        lang="ar",
    ),
    "https://register.example.org/ar/220914",
)
add(
    "ar8-b10",
    ABSENT,
    bare(
        "ووردبريس › خطأ",
        "<p>حدث خطأ فادح في هذا الموقع.</p><p><a href='#'>معرفة المزيد حول إصلاح أخطاء ووردبريس.</a></p>",
        lang="ar",
    ),
    "https://einharra.example.org/ar/2011/06/um-ali/",
)
add(
    "ar8-b11",
    LOST,
    news(
        "الصفحة غير موجودة",
        "بريد سل",
        "<div class='story'><h1>عفواً! تعذر إيجاد هذه الصفحة.</h1><p>يبدو أنه لا يوجد شيء هنا. ربما يفيدك البحث؟</p></div>",
        lang="ar",
    ),
    "https://sillpost.example.org/ar/تل-أصفر-أسماء",
)
add(
    "ar8-b12",
    LOST,
    news(
        "بريد سل",
        "بريد سل",
        "<div class='story'><p>الخبر الذي تحاول الوصول إليه محذوف أو أن الرابط غير صحيح، سيتم تحويلك إلى الصفحة الرئيسية خلال 5 ثوان</p></div>",
        lang="ar",
    ),
    "https://sillpost.example.org/ar/index.php?id=99812",
)
add(
    "ar8-b13",
    FRONT,
    news(
        "بريد سل - الرئيسية",
        "بريد سل",
        "<div>"
        + "".join(
            f"<div class='item'><a href='/n/{i}'><h3>{t}</h3></a></div>"
            for i, t in enumerate(
                [
                    "قطع المياه عن ثلاثة أحياء",
                    "إغلاق قوائم المرشحين",
                    "افتتاح معرض الكتاب",
                    "أسعار الخضار اليوم",
                    "فوز سل على الضيوف",
                    "طقس الغد",
                ]
            )
        )
        + "</div>",
        lang="ar",
    ),
    "https://sillpost.example.org/ar/قتلى-الحافلة-بالأسماء",
    "https://sillpost.example.org/ar",
)
add(
    "ar8-b14",
    ABSENT,
    bare(
        "تلغراف",
        "<div>أخبار سل</div><div>22 318 مشتركاً</div><a href='tg://resolve'>عرض في تلغراف</a><p>إن كان لديك تلغراف فيمكنك الانضمام إلى أخبار سل فوراً.</p>",
        lang="ar",
    ),
    "https://t.example.org/sillnews_ar/5512",
)
add(
    "ar8-b15",
    ABSENT,
    bare(
        "محتوى حساس",
        "<h3>قد لا يناسب هذا المحتوى الجميع</h3><p>يتضمن هذا المقطع مشاهد قد تزعج البعض. هل تريد المتابعة؟</p><button>متابعة</button><button>رجوع</button>",
        lang="ar",
    ),
    "https://reddish.example.org/ar/k99x",
)
