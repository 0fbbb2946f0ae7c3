# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Twelfth set written blind: what is rarer on the web, good pages that look poor and walls that look rich."""

from __future__ import annotations

from blind_pages_eleven import ministry, outlet, story, teasers
from furniture import (
    ABSENT,
    FRONT,
    LOGIN,
    LOST,
    PAY,
    PLACE,
    ROBOTS,
    SCRIPTS,
    adder,
    bare,
    blogger,
    boot,
    dirn,
    drupal,
    ghost,
    ld,
    news,
    ps,
    table_layout,
)

PAGES: list = []
add = adder(PAGES)
EN, AR = "https://harbourtimes.example.org", "https://almanara.example.org"


def pages():
    return PAGES


def people(lang, rows):
    """Cards of people, each of which leads to a page."""
    return (
        "<div class='grid'>"
        + "".join(
            f"<div class='card'><a href='/person/{i}'><img src='/p/{i}.jpg' alt=''><h3>{n}</h3></a><p>{t}</p></div>"
            for i, (n, t) in enumerate(rows)
        )
        + "</div>"
    )


def wiki(lang, title, body):
    return f"<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{title} - Wikipedia</title></head><body class='mediawiki ltr ns-0'><div id='content' class='mw-body' role='main'><h1 id='firstHeading'>{title}</h1><div id='bodyContent'><div id='siteSub'>{'From Wikipedia, the free encyclopedia' if lang == 'en' else 'من ويكيبيديا، الموسوعة الحرة'}</div><div class='mw-parser-output'>{body}</div></div></div><div id='mw-navigation'><ul><li><a href='/w/login'>{'Log in' if lang == 'en' else 'دخول'}</a></li><li><a href='/w/create'>{'Create account' if lang == 'en' else 'إنشاء حساب'}</a></li><li><a href='/w/random'>{'Random article' if lang == 'en' else 'صفحة عشوائية'}</a></li></ul></div><div id='footer'>{'Text is available under the Creative Commons licence' if lang == 'en' else 'النصوص منشورة برخصة المشاع الإبداعي'}</div></body></html>"


# Pages that are what was asked for, in English
add(
    "en12-g01",
    "",
    boot(
        "They have names",
        "Names of Karm",
        "<h1>They have names</h1><p>Each face leads to a life. 812 so far.</p>"
        + people(
            "en",
            [
                ("Layan Odeh", "6 years old, loved her red bicycle"),
                ("Samir Odeh", "Baker and father of Layan"),
                ("Hiba Tal", "Nurse, 23"),
                ("Fadi Qasem", "Paramedic, killed on duty in the ambulance"),
                ("Widad Nour", "Grandmother of eleven"),
            ],
        ),
    ),
    "https://namesofkarm.example.org/wall",
)
add(
    "en12-g02",
    "",
    wiki(
        "en",
        "Rawda street massacre",
        "<p>The <b>Rawda street massacre</b> was the shelling of a bakery queue in Karm on 12 May 2024, in which between 21 and 23 people were killed.<sup>[1]</sup></p><p>This article needs additional citations. Please help improve it.</p><h2>Victims</h2><ul><li>Samir Odeh</li><li>Layan Odeh</li></ul>",
    ),
    "https://en.wiki.example.org/wiki/Rawda_street_massacre",
)
add(
    "en12-g03",
    "",
    bare(
        "r/tamar - heard three explosions in Dhahra",
        "<shreddit-app><header><a href='/'>reddit</a><a href='/login'>Log In</a><button>Open settings menu</button></header><main><h1>heard three explosions in Dhahra, anyone know?</h1><p>posted 2 yr. ago by u/olive_tree</p><div>About ten minutes ago, windows shook. Electricity is gone in our street.</div><h2>Comments</h2><div>u/rima88: near the grain silo, my uncle says two dead</div><div>u/deleted: [removed]</div><div>u/kt: police closed the road</div></main><div>Create an account to follow your favorite communities and start taking part in conversations.</div></shreddit-app>",
    ),
    "https://reddit.example.org/r/tamar/comments/a81/heard_three_explosions_in_dhahra/",
)
add(
    "en12-g04",
    "",
    news(
        "Correction: casualty figures in Karm",
        "Harbour Times",
        "<div class='story'><h1>Correction: casualty figures in Karm</h1><p>An earlier version of our story of 13 May said that 32 people had been killed. The hospital’s figure was 23. We have changed the page and regret the error.</p></div>",
    ),
    EN + "/corrections/casualty-figures-in-karm",
)
add(
    "en12-g05",
    "",
    drupal(
        "Resolution 4410 (2024)",
        "Assembly Documents",
        "<div class='field'><p>The Assembly,</p><p><em>Deploring</em> the loss of civilian life in Karm,</p><p>1. <em>Demands</em> that all parties allow access;</p><p>2. <em>Requests</em> the Secretary to report within sixty days.</p></div>",
    ),
    "https://assembly.example.org/resolutions/4410",
)
add(
    "en12-g06",
    "",
    ghost(
        "A note to our readers about names",
        "The Ledger Project",
        ps(
            "You will not find the names of children under five on our site any more. Their families asked us, and we agreed.",
            "If you are a relative and want a name restored, write to us; two people will read your letter.",
        ),
    ),
    "https://ledgerproject.example.org/a-note-to-our-readers-about-names/",
)
add(
    "en12-g07",
    "",
    bare(
        "Report a missing person",
        "<h1>Report a missing person</h1><p>Use this form if a member of your family was last seen in Karm or Dhahra after 3 March. A volunteer of the Red Crescent will call you within two days.</p><form><label>Name of the missing person<input></label><label>Date of birth<input></label><label>Place last seen<input></label><label>Your telephone<input></label><button>Send</button></form>",
    ),
    "https://tracing.example.org/report-a-missing-person",
)
add(
    "en12-g08",
    "",
    table_layout(
        "Karm, 1948",
        "<b>The people of Karm who did not return</b><br><br>Adib Nour, shepherd<br>Zahra Nour, his mother<br>Khalil Tal and his two sons<br>a boy from the mill<br><br>Told by Hajja Fatima in 1987.",
    ),
    "https://oldkarm.example.org/notreturn.htm",
)
add(
    "en12-g09",
    "",
    outlet(
        "en",
        "Explainer: why pages about the war vanish from the web",
        story(
            "Explainer: why pages about the war vanish from the web",
            "",
            "By Omar Haddad",
            "Log in to a platform today and search for the first videos from Karm: “This content is no longer available.” Of 1,400 clips catalogued in 2012 by volunteers, 611 have gone.",
            "Some were taken down by moderators, some by the people who filmed them. Rima Tal deleted hers after soldiers visited her brother.",
            "Archivists say a page should be saved within a day.",
        ),
    ),
    EN + "/explainers/why-pages-about-the-war-vanish-from-the-web",
)
add(
    "en12-g10",
    "",
    "<!DOCTYPE html><html><head><title>Funeral of the six students - YouTube</title><meta property='og:type' content='video.other'><meta property='og:title' content='Funeral of the six students'><meta property='og:description' content='Dhahra, 4 February 2019. Thousands walk behind the coffins.'><script>var ytInitialPlayerResponse={};</script></head><body><div id='player'><noscript>Enable JavaScript to play</noscript></div><h1>Funeral of the six students</h1><span>18,204 views · Feb 5, 2019</span><div id='description'>Dhahra, 4 February 2019. Thousands walk behind the coffins of the six students killed at the bridge. Filmed by H. from the roof of the post office.</div><a href='/signin'>Sign in</a><h3>Up next</h3>"
    + teasers("en")
    + "</body></html>",
    "https://yt.example.org/watch?v=d41",
)
add(
    "en12-g11",
    "",
    outlet(
        "en",
        "Gunmen kill judge in Dhahra",
        story(
            "Gunmen kill judge in Dhahra",
            "",
            "Staff",
            "Gunmen killed Judge Salim Barakat outside his home in Dhahra on Monday night.",
            more="<div class='piano-offer'><h3>Support independent reporting</h3><p>If you value our work, become a supporter from $5 a month. Our journalism stays free for everyone.</p><a href='/support'>Support us</a></div>",
        ),
    ),
    EN + "/news/gunmen-kill-judge-in-dhahra",
)
add(
    "en12-g12",
    "",
    boot(
        "Data dictionary",
        "Tamar Count",
        "<h1>Data dictionary, version 7</h1><dl><dt>id</dt><dd>Number of the record, never used again.</dd><dt>age</dt><dd>In whole years at death; empty where unknown.</dd><dt>source</dt><dd>1 hospital, 2 family, 3 press.</dd></dl>",
    ),
    "https://tamarcount.example.org/data/dictionary",
)
add(
    "en12-g13",
    "",
    bare(
        "Statement 0093",
        "<h2>Statement of witness 0093</h2><p>[REDACTED], being sworn, states:</p><p>I was at home. At about [REDACTED] I heard two vehicles stop. Four men in uniform took my brother. The next time I saw him he was dead.</p><p>Signed: [REDACTED]</p><p>Page 1 of 1</p>",
    ),
    "https://tribunal.example.org/exhibits/P0093",
)
add(
    "en12-g14",
    "",
    blogger(
        "still here",
        "Windows of Dhahra",
        "<p>No water since Tuesday. We sleep in the corridor. They hit the school again, the guard is dead, Abu Walid, the one who gave you sweets. I will write when there is current.</p>",
    ),
    "https://windowsofdhahra.example.org/2013/08/still-here.html",
)
add(
    "en12-g15",
    "",
    outlet(
        "en",
        "Tag: Judge Salim Barakat",
        "<main><h1>Judge Salim Barakat</h1>"
        + teasers("en", "", ("Gunmen kill judge in Dhahra", "Thousands mourn judge", "Judge’s widow names suspects"))
        + "</main>",
        kind="website",
    ),
    EN + "/tag/judge-salim-barakat",
)
add(
    "en12-g16",
    "",
    outlet(
        "en",
        "Podcast: The silo",
        "<main><h1>The silo</h1><p>Episode 6 · 34 min</p><audio controls></audio><p>Two brothers hid in the grain silo for nine days. One of them came out.</p><p>Listen wherever you get your podcasts: <a href='https://a'>Apple</a> <a href='https://s'>Spotify</a></p></main>",
    ),
    EN + "/podcasts/the-silo",
)
add(
    "en12-g17",
    "",
    ministry(
        "en",
        "Urgent call for blood",
        "<h2>Urgent call for blood</h2><p>The Ministry calls on citizens to donate blood, especially O negative, at Karm Hospital after today’s massacre.</p>",
    ),
    "https://moh.tamar.example.org/en/news/3310",
)
add(
    "en12-g18",
    "",
    news(
        "Karm bakery: what we know",
        "Harbour Times",
        "<div class='story'><h1>Karm bakery: what we know</h1><p>What we know: two shells, 12 minutes apart; at least 21 dead.</p><p>What we do not know: who fired, and how many were soldiers.</p><p>This page was last updated on 20 May and is no longer maintained.</p></div>",
    ),
    EN + "/world/karm-bakery-what-we-know",
)
# Walls and drifts, in English
add(
    "en12-b01",
    LOST,
    news(
        "404",
        "Harbour Economist",
        "<div class='err'><h1>Why wasn’t this page found?</h1><p>We asked some leading economists.</p><p><b>Stagnation:</b> the page stopped growing long ago.</p><p><b>General costs:</b> nobody was paid to keep it.</p><p><b>Liquidity traps:</b> we injected some extra money into the technology team but there was little impact.</p><p><b>Tragedy of the commons:</b> everyone wanted to view this page, but no one was willing to maintain it.</p></div>",
    ),
    "https://harboureconomist.example.org/content/karm-loans",
)
add(
    "en12-b02",
    LOST,
    outlet(
        "en",
        "Oops",
        "<main><h1>It’s a shame your page isn’t here, but at least you are in good company.</h1><p>Stick around to browse through stories about lost people, places and things that still haven’t turned up: the aviator who vanished over the Pacific, a whole Roman legion, and the luggage of our editor.</p></main>",
        kind="website",
    ),
    EN + "/2016/04/drowned-at-the-weir",
)
add(
    "en12-b03",
    PAY,
    ghost(
        "What the coroner wrote",
        "Field Letters",
        ps(
            "There is a drawer in the basement of Dhahra hospital that nobody opens on Fridays.",
            "I opened it on a Friday.",
        )
        + "<aside class='gh-post-upgrade-cta'><h2>This post is for paying subscribers only</h2><a href='#/portal/signup'>Subscribe now</a><p>Already have an account? <a href='#/portal/signin'>Sign in</a></p></aside>",
    ),
    "https://fieldletters.example.org/what-the-coroner-wrote/",
)
add(
    "en12-b04",
    PAY,
    outlet(
        "en",
        "The general’s bank",
        story(
            "The general’s bank",
            "How a small lender on the coast moved the money of a war.",
            "By Nadia Fares in Port Salem",
            "In the spring of 2017 a courier walked into the Coastal Credit Bank with a suitcase of wet notes.",
            "The clerk, who asked that her name not be used, counted them for two days.",
            "It was the first of forty such deposits, according to ledgers seen by Harbour Times.",
            more="<div class='o-barrier'><p>You have 82% of this article left to read.</p><p>The rest is for subscribers only.</p><a href='/offer'>Choose your plan</a></div>",
        ),
        head=ld("NewsArticle", "The general’s bank", "2024-01-09"),
    ),
    EN + "/longreads/the-generals-bank",
)
add(
    "en12-b05",
    LOGIN,
    "<!DOCTYPE html><html><head><title>Google Drive - Access Denied</title></head><body><div class='logo'>Drive</div><h1>You need access</h1><p>Ask for access, or switch to an account with access.</p><textarea placeholder='Message (optional)'></textarea><button>Request access</button></body></html>",
    "https://drive.example.org/file/d/1aB/view",
)
add(
    "en12-b06",
    ABSENT,
    bare(
        "Shared file",
        "<div class='c'><h1>This item was deleted</h1><p>You might be able to find it in your deleted files. Only people with edit access can restore this file.</p></div>",
    ),
    "https://box.example.org/s/list-of-names.xlsx",
)
add(
    "en12-b07",
    PLACE,
    bare(
        "Blocked",
        "<table><tr><td><h2>Access to this site is currently blocked</h2><p>The site falls under the Prohibited Content Categories of the Internet Access Management Policy of the Telecommunications Authority.</p><p>If you believe the website you are trying to access does not contain any such content, please fill in the form.</p></td></tr></table>",
    ),
    "https://namesofkarm.example.org/person/3",
)
add(
    "en12-b08",
    LOGIN,
    "<!DOCTYPE html><html><head><title>Sign Up | LinkedIn</title></head><body><main><h1>Join LinkedIn</h1><form><label>Email<input></label><label>Password (6+ characters)<input type='password'></label><p>By clicking Agree &amp; Join, you agree to the User Agreement, Privacy Policy, and Cookie Policy.</p><button>Agree &amp; Join</button></form><p>Already on LinkedIn? <a href='/login'>Sign in</a></p></main></body></html>",
    "https://in.example.org/posts/fadi-qasem-colleague",
    "https://in.example.org/authwall?trk=x",
)
add(
    "en12-b09",
    ROBOTS,
    bare(
        "Reddit - Blocked",
        "<div class='s'><h1>You've been blocked by network security.</h1><p>To continue, log in to your Reddit account or use your developer token</p><p>If you think you've been blocked by mistake, file a ticket below and we'll look into it.</p><a href='/login'>Log in</a><a href='/t'>File a ticket</a></div>",
    ),
    "https://reddit.example.org/r/tamar/comments/a82/list_of_the_dead/",
)
add(
    "en12-b10",
    ABSENT,
    bare("Error", "<h1>Error establishing a database connection</h1>"),
    "https://fieldletters.example.org/2015/the-well",
)
add(
    "en12-b11",
    FRONT,
    bare(
        "Welcome to nginx!",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p>For online documentation and support please refer to <a href='http://nginx.example.org/'>nginx.org</a>.</p><p><em>Thank you for using nginx.</em></p>",
    ),
    "https://karmcommittee.example.org/lists/may",
)
add(
    "en12-b12",
    ABSENT,
    wiki(
        "en",
        "Dhahra silo killings",
        "<div class='noarticletext'><p><b>Wikipedia does not have an article with this exact name.</b> Please search for <i>Dhahra silo killings</i> in Wikipedia to check for alternative titles or spellings.</p><ul><li>You need to log in or create an account and be autoconfirmed to create new articles.</li><li>If a page was recently created here, it may not be visible yet because of a delay in updating the database; wait a few minutes or try the purge function.</li></ul></div>",
    ),
    "https://en.wiki.example.org/wiki/Dhahra_silo_killings",
)
add(
    "en12-b13",
    ABSENT,
    outlet(
        "en",
        "Story removed",
        "<main><h1>This story has been taken down</h1><p>Following a legal complaint this article is no longer available. We are unable to say more.</p></main>",
    ),
    EN + "/news/minister-named-in-silo-inquiry",
)
add(
    "en12-b14",
    ROBOTS,
    bare(
        "Queue",
        "<div id='q'><h1>You are now in line</h1><p>Thank you for visiting the Tracing Service. Many people are trying to reach this page. When it is your turn, you will have 10 minutes to enter.</p><p>Your estimated wait time is: 14 minutes</p><p>Leave this page open; you will not lose your place.</p></div>",
    ),
    "https://tracing.example.org/lists/karm",
)
add(
    "en12-b15",
    PAY,
    bare(
        "Scribd - Witness list",
        "<div><h1>Witness List Karm 2024</h1><p>Uploaded by k_archive</p><div class='page'>WITNESS LIST. 1. A. N., shopkeeper, Rawda street, saw the first shell land</div><div class='promo'>You're reading a free preview. Pages 2 to 14 are not shown in this preview.</div><button>Download with free trial</button></div>",
    ),
    "https://scribd.example.org/document/44/Witness-List-Karm-2024",
)
add(
    "en12-b16",
    ROBOTS,
    outlet(
        "en",
        "Ad blocker",
        "<main><h1>Please allow ads on our site</h1><p>Looks like you are using an ad blocker. We rely on advertising to help fund our newsroom.</p><ol><li>Click the icon of the extension</li><li>Choose “Don’t run on pages on this site”</li><li>Refresh</li></ol></main>",
        after=False,
        kind="website",
    ),
    EN + "/news/silo-survivor-speaks",
)
add(
    "en12-b17",
    LOST,
    outlet(
        "en",
        "Search results",
        "<main><h1>Search results</h1><p>Your search for “silo-survivor-names” did not match any articles.</p><p>Suggestions: check the spelling; try fewer words.</p></main>",
        kind="website",
    ),
    EN + "/news/silo-survivor-names",
    EN + "/search?q=silo-survivor-names",
)
add(
    "en12-b18",
    SCRIPTS,
    "<!doctype html><html><head><title>Tamar Casualty Dashboard</title><script src='/arcgis/init.js'></script></head><body class='claro'><div id='loading'><img src='spin.gif'><span>Loading dashboard</span></div><div id='unsupported' style='display:none'>This browser is not supported</div></body></html>",
    "https://dash.example.org/apps/tamar-casualties",
)
# Pages that are what was asked for, in Arabic
add(
    "ar12-g01",
    "",
    boot(
        "لهم أسماء",
        "أسماء كرم",
        "<h1>لهم أسماء</h1><p>خلف كل وجه حياة. بلغوا 812 حتى الآن.</p>"
        + people(
            "ar",
            [
                ("ليان عودة", "ست سنوات، أحبت دراجتها الحمراء"),
                ("سمير عودة", "خباز ووالد ليان"),
                ("هبة طل", "ممرضة في الثالثة والعشرين"),
                ("فادي قاسم", "مسعف قتل في سيارة الإسعاف"),
            ],
        ),
        lang="ar",
    ),
    "https://namesofkarm.example.org/ar/wall",
)
add(
    "ar12-g02",
    "",
    wiki(
        "ar",
        "مجزرة شارع الروضة",
        "<p><b>مجزرة شارع الروضة</b> قصف استهدف طابوراً أمام مخبز في كرم يوم 12 مايو 2024، وقُتل فيه بين 21 و23 شخصاً.</p><p>هذه المقالة بذرة بحاجة للتوسيع. شارك في تحريرها.</p>",
    ),
    "https://ar.wiki.example.org/wiki/مجزرة_شارع_الروضة",
)
add(
    "ar12-g03",
    "",
    news(
        "تصويب",
        "المنارة",
        "<div class='story'><h1>تصويب</h1><p>ورد في خبرنا المنشور في 13 أيار أن عدد القتلى 32، والصحيح بحسب المستشفى 23. عُدلت الصفحة ونعتذر من القراء.</p></div>",
        lang="ar",
    ),
    AR + "/corrections/13-5",
)
add(
    "ar12-g04",
    "",
    bare(
        "استمارة إبلاغ عن مفقود",
        "<h1>استمارة إبلاغ عن مفقود</h1><p>إن فقدت أحد أفراد أسرتك في كرم أو الظهرة بعد الثالث من آذار فاملأ الاستمارة، ويتصل بك متطوع من الهلال الأحمر خلال يومين.</p><form><label>اسم المفقود<input></label><label>تاريخ الميلاد<input></label><label>آخر مكان شوهد فيه<input></label><button>إرسال</button></form>",
        lang="ar",
    ),
    "https://tracing.example.org/ar/report",
)
add(
    "ar12-g05",
    "",
    outlet(
        "ar",
        "لماذا تختفي صفحات الحرب من الشبكة",
        story(
            "لماذا تختفي صفحات الحرب من الشبكة",
            "",
            "عمر حداد",
            "ابحث اليوم عن أول مقاطع كرم تجد عبارة «هذا المحتوى لم يعد متاحاً». من 1400 مقطع فهرسها متطوعون عام 2012 اختفى 611.",
            "حذفت ريما طل مقاطعها بعدما زار جنود أخاها.",
        ),
    ),
    AR + "/features/لماذا-تختفي-صفحات-الحرب-من-الشبكة",
)
add(
    "ar12-g06",
    "",
    outlet(
        "ar",
        "اغتيال قاض في الظهرة",
        story(
            "اغتيال قاض في الظهرة",
            "",
            "المنارة",
            "اغتال مسلحون القاضي سليم بركات أمام منزله في الظهرة مساء الاثنين.",
            more="<div class='support'><h3>ادعم الصحافة المستقلة</h3><p>إن كنت تقدّر عملنا فكن من الداعمين بخمسة دولارات في الشهر. محتوانا مجاني للجميع.</p><a href='/support'>ادعمنا</a></div>",
        ),
    ),
    AR + "/news/اغتيال-قاض-في-الظهرة",
)
add(
    "ar12-g07",
    "",
    bare(
        "إفادة الشاهد 0093",
        "<h2>إفادة الشاهد 0093</h2><p>[محجوب] بعد أداء اليمين قال:</p><p>كنت في البيت. سمعت سيارتين تقفان. أخذ أربعة رجال بالزي العسكري أخي، ولما رأيته بعدها كان ميتاً.</p><p>التوقيع: [محجوب]</p>",
        lang="ar",
    ),
    "https://tribunal.example.org/ar/exhibits/P0093",
)
add(
    "ar12-g08",
    "",
    blogger(
        "ما زلنا هنا",
        "نوافذ الظهرة",
        "<p>لا ماء منذ الثلاثاء. ننام في الممر. ضربوا المدرسة ثانية ومات الحارس أبو وليد الذي كان يعطيك الحلوى. أكتب لك حين تعود الكهرباء.</p>",
        lang="ar",
    ),
    "https://windowsofdhahra.example.org/2013/08/ar.html",
)
add(
    "ar12-g09",
    "",
    outlet(
        "ar",
        "وسم: القاضي سليم بركات",
        "<main><h1>القاضي سليم بركات</h1>"
        + teasers("ar", "", ("اغتيال قاض في الظهرة", "الآلاف يودعون القاضي", "أرملة القاضي تسمي المشتبه بهم"))
        + "</main>",
        kind="website",
    ),
    AR + "/tag/القاضي-سليم-بركات",
)
add(
    "ar12-g10",
    "",
    ministry(
        "ar",
        "نداء عاجل للتبرع بالدم",
        "<h2>نداء عاجل للتبرع بالدم</h2><p>تدعو الوزارة المواطنين إلى التبرع بالدم، ولا سيما فصيلة O سالب، في مستشفى كرم بعد مجزرة اليوم.</p>",
    ),
    "https://moh.tamar.example.org/news/3310",
)
add(
    "ar12-g11",
    "",
    table_layout(
        "كرم 1948",
        "<b>من لم يعودوا من أهل كرم</b><br><br>أديب نور، راعٍ<br>زهرة نور، أمه<br>خليل طل وولداه<br>صبي من الطاحونة<br><br>روت الحاجة فاطمة سنة 1987.",
        lang="ar",
    ),
    "https://oldkarm.example.org/ar/n.htm",
)
add(
    "ar12-g12",
    "",
    bare(
        "واتساب - قناة أخبار الظهرة",
        "<div class='ch'><h1>أخبار الظهرة</h1><p>قناة | 4 آلاف متابع</p><p>عاجل: إصابة مباشرة لمنزل آل برهوم في حي السوق، وأنباء عن خمسة شهداء تحت الأنقاض.</p><a href='whatsapp://x'>افتح في واتساب</a></div>",
        lang="ar",
    ),
    "https://wa.example.org/channel/0029/118",
)
add(
    "ar12-g13",
    "",
    drupal(
        "القرار 4410",
        "وثائق الجمعية",
        "<div class='field'><p>إن الجمعية،</p><p>إذ تشجب سقوط المدنيين في كرم،</p><p>1- تطالب جميع الأطراف بالسماح بالوصول؛</p><p>2- تطلب إلى الأمين أن يقدم تقريراً في غضون ستين يوماً.</p></div>",
        lang="ar",
    ),
    "https://assembly.example.org/ar/resolutions/4410",
)
add(
    "ar12-g14",
    "",
    ghost(
        "إلى قرائنا عن الأسماء",
        "مشروع السجل",
        ps(
            "لن تجدوا على موقعنا بعد اليوم أسماء الأطفال دون الخامسة. طلبت عائلاتهم ذلك ووافقنا.",
            "إن كنت قريباً وأردت إعادة اسم فاكتب إلينا.",
        ),
        lang="ar",
    ),
    "https://ledgerproject.example.org/ar/names/",
)
add(
    "ar12-g15",
    "",
    bare(
        "أرشيف الصور",
        "<figure><img src='/scan/441.jpg' alt='صورة'><figcaption>جنازة الطلاب الستة، الظهرة، 4 شباط 2019. تصوير ح.</figcaption></figure><a href='/440'>السابق</a> <a href='/442'>التالي</a>",
        lang="ar",
    ),
    "https://photos.example.org/441",
)
add(
    "ar12-g16",
    "",
    news(
        "مخبز كرم: ما نعرفه",
        "المنارة",
        "<div class='story'><h1>مخبز كرم: ما نعرفه</h1><p>ما نعرفه: قذيفتان بينهما 12 دقيقة، و21 قتيلاً على الأقل.</p><p>ما لا نعرفه: من أطلق النار.</p></div>",
        lang="ar",
    ),
    AR + "/world/مخبز-كرم-ما-نعرفه",
)
add(
    "ar12-g17",
    "",
    bare(
        "منتدى الظهرة - شهداء حارتنا",
        "<div id='top'>مرحباً بك ضيفنا، <a href='/login'>سجل دخولك</a> أو <a href='/reg'>اشترك في المنتدى</a></div><h1>شهداء حارتنا</h1><div class='post'><b>أبو الليل</b><p>هؤلاء من حارتنا فقط: محمود برهوم، وليد برهوم، وابن الخياط ولا أعرف اسمه.</p></div><div class='post'><b>نسرين</b><p>رحمهم الله، نسيت سعاد أم وليد.</p></div><div>لا يمكنك الرد على هذا الموضوع</div>",
        lang="ar",
    ),
    "https://forum.dhahra.example.org/t/2210",
)
add(
    "ar12-g18",
    "",
    boot(
        "دليل البيانات",
        "عدّاد تامار",
        "<h1>دليل البيانات، الإصدار 7</h1><dl><dt>المعرّف</dt><dd>رقم السجل ولا يُستعمل ثانية.</dd><dt>العمر</dt><dd>بالسنوات الكاملة عند الوفاة، ويُترك فارغاً إن جُهل.</dd><dt>المصدر</dt><dd>1 مستشفى، 2 عائلة، 3 صحافة.</dd></dl>",
        lang="ar",
    ),
    "https://tamarcount.example.org/ar/data/dictionary",
)
# Walls and drifts, in Arabic
add(
    "ar12-b01",
    PLACE,
    bare(
        "عفواً",
        "<div><h1>عفواً، الموقع المطلوب غير متاح</h1><p>إن الموقع الذي تحاول فتحه محجوب لاحتوائه على مواد مخالفة لأنظمة الدولة.</p><p>إذا كنت ترى أن هذا الموقع لا ينبغي حجبه فتفضل بتعبئة النموذج.</p><p>هيئة الاتصالات وتقنية المعلومات</p></div>",
        lang="ar",
    ),
    "https://namesofkarm.example.org/ar/person/3",
)
add(
    "ar12-b02",
    LOST,
    outlet(
        "ar",
        "صفحة مفقودة",
        "<main><h1>يبدو أنك ضللت الطريق</h1><p>الصفحة هذه لم تعد في مكانها، لكن في الموقع ما يستحق القراءة.</p></main>",
        kind="website",
    ),
    AR + "/2016/غرقى-السد",
)
add(
    "ar12-b03",
    PAY,
    ghost(
        "ما كتبه الطبيب الشرعي",
        "رسائل الميدان",
        ps("في قبو مستشفى الظهرة درج لا يفتحه أحد يوم الجمعة.", "فتحته يوم جمعة.")
        + "<div class='cta'><h2>هذه التدوينة للمشتركين بمقابل فقط</h2><a href='#/portal/signup'>اشترك الآن</a></div>",
        lang="ar",
    ),
    "https://fieldletters.example.org/ar/coroner/",
)
add(
    "ar12-b04",
    PAY,
    outlet(
        "ar",
        "مصرف الجنرال",
        story(
            "مصرف الجنرال",
            "",
            "نادية فارس",
            "في ربيع 2017 دخل ساعٍ مصرف الساحل يحمل حقيبة من الأوراق المبتلة.",
            "عدّتها الموظفة يومين، وكانت الأولى من أربعين إيداعاً بحسب دفاتر اطلعت عليها المنارة.",
            more="<div class='barrier'><p>بقي 82% من المقال.</p><p>التتمة متاحة للمشتركين حصراً.</p><a href='/offer'>اختر باقتك</a></div>",
        ),
    ),
    AR + "/longreads/مصرف-الجنرال",
)
add(
    "ar12-b05",
    LOGIN,
    bare(
        "تحتاج إلى إذن",
        "<h1>تحتاج إلى إذن بالدخول</h1><p>اطلب الإذن أو بدّل إلى حساب لديه إذن.</p><textarea placeholder='رسالة (اختياري)'></textarea><button>طلب الإذن</button>",
        lang="ar",
    ),
    "https://drive.example.org/file/d/9aB/view?hl=ar",
)
add(
    "ar12-b06",
    ABSENT,
    bare(
        "ملف مشترك",
        "<h1>انتهت صلاحية هذا الرابط</h1><p>حُذف الملف بعد سبعة أيام من رفعه. اطلب من المرسل رفعه من جديد.</p>",
        lang="ar",
    ),
    "https://box.example.org/s/9",
)
add(
    "ar12-b07",
    ABSENT,
    bare("خطأ", "<h1>حدث خطأ في الاتصال بقاعدة البيانات</h1>", lang="ar"),
    "https://forum.dhahra.example.org/t/2209",
)
add(
    "ar12-b08",
    LOGIN,
    bare(
        "منتدى الظهرة",
        "<div class='msg'><b>رسالة المنتدى</b><p>أنت لم تسجل الدخول بعد أو أنك لا تملك صلاحية لدخول هذه الصفحة. هذا عائد لأحد هذه الأسباب:</p><ol><li>أنت غير مسجل الدخول. املأ الاستمارة أسفل هذه الصفحة وحاول مرة أخرى.</li><li>ليس لديك صلاحية أو امتيازات كافية لدخول هذه الصفحة.</li></ol><form>اسم العضو <input> كلمة المرور <input type='password'><button>تسجيل الدخول</button></form></div>",
        lang="ar",
    ),
    "https://forum.dhahra.example.org/t/2208",
)
add(
    "ar12-b09",
    ABSENT,
    wiki(
        "ar",
        "مجزرة صومعة الظهرة",
        "<p>لا توجد مقالة بهذا الاسم في ويكيبيديا. ابحث عن «مجزرة صومعة الظهرة» في المقالات الأخرى أو ابدأ بكتابتها.</p><ul><li>إذا أنشئت صفحة هنا حديثاً فقد لا تظهر بسبب تأخر تحديث قاعدة البيانات.</li></ul>",
    ),
    "https://ar.wiki.example.org/wiki/مجزرة_صومعة_الظهرة",
)
add(
    "ar12-b10",
    ABSENT,
    outlet(
        "ar",
        "خبر محذوف",
        "<main><h1>أزيلت هذه المادة</h1><p>أزيلت المادة بناء على شكوى قانونية ولا يمكننا قول المزيد.</p></main>",
    ),
    AR + "/news/وزير-في-تحقيق-الصومعة",
)
add(
    "ar12-b11",
    ROBOTS,
    bare(
        "طابور",
        "<h1>أنت الآن في طابور الانتظار</h1><p>يحاول كثيرون الوصول إلى هذه الصفحة. حين يحل دورك يكون لديك عشر دقائق للدخول.</p><p>الوقت المتوقع: 14 دقيقة</p>",
        lang="ar",
    ),
    "https://tracing.example.org/ar/lists/karm",
)
add(
    "ar12-b12",
    ROBOTS,
    outlet(
        "ar",
        "مانع الإعلانات",
        "<main><h1>يرجى إيقاف مانع الإعلانات</h1><p>لاحظنا أنك تستخدم مانع إعلانات. نعتمد على الإعلانات لتمويل غرفة أخبارنا.</p><p>أوقفه ثم حدّث الصفحة.</p></main>",
        after=False,
        kind="website",
    ),
    AR + "/news/ناج-من-الصومعة-يتحدث",
)
add(
    "ar12-b13",
    LOST,
    outlet(
        "ar",
        "نتائج البحث",
        "<main><h1>نتائج البحث</h1><p>لم يعثر بحثك عن «أسماء الناجين» على أي مادة.</p><p>جرّب كلمات أقل.</p></main>",
        kind="website",
    ),
    AR + "/news/أسماء-الناجين-من-الصومعة",
    AR + "/search?q=names",
)
add(
    "ar12-b14",
    SCRIPTS,
    "<!doctype html><html lang='ar' dir='rtl'><head><title>لوحة ضحايا تامار</title><script src='/init.js'></script></head><body><div id='loading'><span>جارٍ تحميل اللوحة</span></div></body></html>",
    "https://dash.example.org/ar/tamar",
)
add(
    "ar12-b15",
    FRONT,
    boot(
        "لجنة كرم",
        "لجنة كرم",
        "<h1>أهلاً بكم في موقع لجنة كرم</h1><p>الموقع الجديد قيد الإنشاء، وننقل إليه موادنا تباعاً.</p>",
        lang="ar",
    ),
    "https://karmcommittee.example.org/lists/ar-may",
    "https://karmcommittee.example.org/",
)
add(
    "ar12-b16",
    LOGIN,
    bare(
        "تيك توك",
        "<div><h1>سجّل الدخول إلى تيك توك</h1><a>استخدام رمز الاستجابة السريعة</a><a>استخدام الهاتف أو البريد</a><a>المتابعة باستخدام فيسبوك</a><p>ليس لديك حساب؟ <a href='/s'>اشترك</a></p></div>",
        lang="ar",
    ),
    "https://tt.example.org/@karm/video/77",
)
add(
    "ar12-b17",
    ABSENT,
    bare(
        "أوراق",
        "<h1>هذا التطبيق لم يعد يدعم جهازك</h1><p>حدّث التطبيق من المتجر ثم افتح الرابط مرة أخرى.</p><a href='/app'>إلى المتجر</a>",
        lang="ar",
    ),
    "https://awraq.example.org/p/2",
)
add(
    "ar12-b18",
    FRONT,
    news(
        "المنارة | آخر الأخبار",
        "المنارة",
        "<div class='home'>"
        + teasers("ar", "آخر الأخبار", ("مستشفى كرم بلا وقود", "المبعوث في جنيف", "الليرة تتراجع"))
        + "<h2>من نحن</h2><p>المنارة صحيفة يومية مستقلة تأسست عام 1998.</p></div>",
        lang="ar",
    ),
    AR + "/news/2015/3/4/إعدام-أسرى-الجسر",
)
