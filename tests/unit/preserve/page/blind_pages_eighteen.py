# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Eighteenth set, after the mends for the seventeenth: long walls, dressed walls, archives' copies, what hosts and shields say."""

from __future__ import annotations

from blind_pages_fifteen import plain, telegram, wayback
from furniture import (
    ABSENT,
    CONSENT,
    CSS,
    FOOT,
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
    blogger,
    boot,
    dirn,
    drupal,
    gazette,
    nav,
    news,
    portal,
    ps,
    table_layout,
)

PAGES: list = []
add = adder(PAGES)


def pages():
    return PAGES


def big_home(lang, site, lead, stories):
    """A home page with a lead story in large letters and summaries of some length."""
    top = f"<div class='lead'><h1><a href='/n/1'>{lead[0]}</a></h1><p>{lead[1]}</p></div>"
    rows = "".join(
        f"<div class='story'><h3><a href='/n/{i}'>{h}</a></h3><p>{s}</p></div>" for i, (h, s) in enumerate(stories, 2)
    )
    return f"<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{site}</title><meta property='og:site_name' content='{site}'>{CSS}</head><body>{nav(lang)}<main>{top}<div class='grid'>{rows}</div></main><footer>{FOOT[lang]}</footer></body></html>"


LEAD_EN = (
    "Parliament votes on the budget tonight",
    "After three days of debate the chamber is expected to vote late this evening, with the outcome still in doubt, party whips said.",
)
STORIES_EN = [
    (
        "Ferry service to the islands resumes",
        "The first boat in eleven weeks left the port at dawn with two hundred passengers and a cargo of flour, the harbour office said.",
    ),
    (
        "School year to begin in October",
        "The education ministry said that repairs to four hundred school buildings would not be finished before the end of September.",
    ),
    (
        "Olive harvest the poorest in a decade",
        "Growers in the western hills blame the drought and the price of diesel, and say that many will not pick at all this year.",
    ),
    (
        "Two ministers resign",
        "The ministers of energy and of transport stepped down on Sunday after a meeting with the president that lasted five hours.",
    ),
    (
        "A museum opens in the old prison",
        "The cells have been left as they were found, and the names that were scratched into the walls can be read again.",
    ),
]
LEAD_AR = (
    "البرلمان يصوّت الليلة على الموازنة",
    "بعد ثلاثة أيام من النقاش يُنتظر أن يصوّت المجلس في ساعة متأخرة من مساء اليوم ولا تزال النتيجة غير محسومة.",
)
STORIES_AR = [
    (
        "عودة العبّارة إلى الجزر",
        "غادر أول قارب منذ أحد عشر أسبوعاً الميناء فجراً وعلى متنه مئتا راكب وحمولة من الطحين بحسب مكتب الميناء.",
    ),
    ("العام الدراسي يبدأ في تشرين", "قالت وزارة التربية إن إصلاح أربعمئة مدرسة لن ينتهي قبل نهاية أيلول."),
    (
        "أسوأ موسم زيتون منذ عشر سنوات",
        "يلوم المزارعون في التلال الغربية الجفاف وسعر المازوت ويقولون إن كثيرين لن يقطفوا هذا العام.",
    ),
    ("استقالة وزيرين", "استقال وزيرا الطاقة والنقل يوم الأحد بعد اجتماع مع الرئيس دام خمس ساعات."),
    ("متحف في السجن القديم", "تُركت الزنازين كما وُجدت وعادت الأسماء المحفورة على الجدران مقروءة."),
]
PURPOSES = "".join(
    f"<li><h4>{h}</h4><p>{t}</p></li>"
    for h, t in [
        (
            "Store and/or access information on a device",
            "Cookies, device or similar online identifiers together with other information can be stored or read on your device to recognise it each time it connects to an app or to a website, for one or several of the purposes presented here.",
        ),
        (
            "Use limited data to select advertising",
            "Advertising presented to you on this service can be based on limited data, such as the website or app you are using, your non-precise location, your device type or which content you are (or have been) interacting with.",
        ),
        (
            "Create profiles for personalised advertising",
            "Information about your activity on this service can be stored and combined with other information about you or similar users. This is then used to build or improve a profile about you.",
        ),
        (
            "Measure content performance",
            "Information regarding which content is presented to you and how you interact with it can be used to determine whether the content reached its intended audience and matched your interests.",
        ),
        (
            "Use precise geolocation data",
            "With your acceptance, your precise location (within a radius of less than 500 metres) may be used in support of the purposes explained in this notice.",
        ),
        (
            "Develop and improve services",
            "Information about your activity on this service, such as your interaction with ads or content, can be very helpful to improve products and services and to build new ones.",
        ),
    ]
)

# ---------------------------------------------------------------- walls, English
add(
    "en18-w01",
    CONSENT,
    plain(
        "Privacy preferences",
        f"<div class='wrapper'><h1>The Northern Star asks for your consent</h1><p>We and our 811 partners process your personal data for these purposes:</p><ul>{PURPOSES}</ul><button>Accept all</button><button>Confirm my choices</button></div>",
    ),
    "https://northernstar.example.com/story/four-shot-at-crossing-220511",
)
add(
    "en18-w02",
    LOGIN,
    wayback(
        plain(
            "Welcome to Facebook",
            "<div><h2>Facebook</h2><form><input name='email'><input type='password'><button>Log In</button></form><p>Sign up for an account</p><p>You must log in first.</p><div>English (US) Español Français العربية</div></div>",
        )
    ),
    "https://web.archive.org/web/2013/http://www.facebook.com/zayn.news/posts/12",
)
add(
    "en18-w03",
    LOGIN,
    plain(
        "r/rimvalley",
        "<h1>r/rimvalley is a private community</h1><p>The moderators in this community have set it to private. Only approved members can view and take part in its discussions.</p><button>Request to join</button>",
    ),
    "https://www.reddit.com/r/rimvalley/comments/8x1/",
)
add(
    "en18-w04",
    LOGIN,
    drupal("Access denied", "Truth Commission Archive", "<p>You are not authorized to access this page.</p>"),
    "https://archive.truthcommission.example.org/testimony/1182",
)
add(
    "en18-w05",
    LOGIN,
    plain(
        "Private Site",
        "<div><h1>Private Site</h1><p>This site is currently private. Log in to WordPress.com to request access.</p><a>Log in</a></div>",
    ),
    "https://rimdiary.wordpress.example.com/2014/02/11/the-well/",
)
add(
    "en18-w06",
    PAY,
    plain(
        "The colonel's notebooks",
        "<article><h1>The colonel's notebooks</h1><h3>What a burned archive still tells</h3><p>Dana Kassis</p><p>Feb 11</p><p>The first notebook was found under a sink. It is bound in green cloth and smells of paraffin.</p><h2>Keep reading with a 7-day free trial</h2><p>Subscribe to <b>Ledger Letters</b> to keep reading this post and get 7 days of free access to the full post archives.</p><button>Start trial</button><a>Already a paid subscriber? Sign in</a></article>",
    ),
    "https://ledgerletters.example.com/p/the-colonels-notebooks",
)
add(
    "en18-w07",
    PAY,
    plain(
        "Inside Block C | by Dana Kassis | Medium",
        "<div>Member-only story</div><h1>Inside Block C</h1><p>Dana Kassis · 9 min read · Feb 2</p><p>Nobody tells you that a prison is loud. Doors, keys, a radio that plays the same three songs.</p><div><h2>The author made this story available to Medium members only.</h2><p>If you’re new to Medium, create a new account to read this story on us.</p><button>Sign up with Google</button><p>Already have an account? Sign in</p></div>",
    ),
    "https://medium.com/@danakassis/inside-block-c-77120a",
)
add(
    "en18-w08",
    ROBOTS,
    plain(
        "nytimes-like",
        "<p>Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your account, or subscribe for all of the paper.</p><p>Thank you for your patience while we verify access.</p><p>Already a subscriber? Log in.</p><p>Want all of it? Subscribe.</p>",
    ),
    "https://metropaper.example.com/2022/04/04/world/bodies-in-the-street.html",
)
add(
    "en18-w09",
    ROBOTS,
    plain(
        "Are you a robot?",
        "<h2>We've detected unusual activity from your computer network</h2><p>To continue, please click the box below to let us know you're not a robot.</p><h3>Why did this happen?</h3><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading. For more information you can review our Terms of Service and Cookie Policy.</p><h3>Need Help?</h3><p>For inquiries related to this message please contact our support team and provide the reference ID below.</p><p>Block reference ID: 77ab</p>",
    ),
    "https://marketwire.example.com/news/articles/2023-02-03/port-blast",
)
add(
    "en18-w10",
    ROBOTS,
    bare(
        "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 5512881190<br><br><a href='javascript:history.back();'>[Go Back]</a>",
    ),
    "https://www.mod.example.gov/en/news/4410",
)
add(
    "en18-w11",
    LOST,
    gazette(
        "en",
        "Northern Star",
        "Page Not Found",
        "<p>We're sorry! This page is not available. Here are some of our latest stories.</p>"
        + "".join(
            f"<div class='item'><h3><a href='/n/{i}'>{h}</a></h3><p>{s}</p></div>"
            for i, (h, s) in enumerate(STORIES_EN)
        ),
        ogtype="website",
    ),
    "https://northernstar.example.com/story/nine-dead-in-minibus-190201",
)
add(
    "en18-w12",
    LOST,
    boot(
        "Oops!",
        "Relief Watch",
        "<h1>Oops!</h1><p>Looks like this report has walked off. Our website was rebuilt in 2022 and many old links no longer work.</p><p>Try the <a href='/search'>search</a> or browse <a href='/reports'>all reports</a>.</p>",
    ),
    "https://reliefwatch.example.org/reports/2015/siege-winter",
)
add(
    "en18-w13",
    LOST,
    wayback(
        plain(
            "Internet Archive",
            "<p>Loading...</p><p>http://rimnet.example.net/list.htm | 03:11:20 March 04, 2014</p><p>Got an HTTP 302 response at crawl time</p><p>Redirecting to...</p><a>http://rimnet.example.net/</a><p>Impatient?</p>",
        )
    ),
    "https://web.archive.org/web/20140304031120/http://rimnet.example.net/list.htm",
)
add(
    "en18-w14",
    ABSENT,
    plain(
        "Site not found · GitHub Pages",
        "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation to learn how to set up GitHub Pages for your repository, organization, or user account.</p>",
    ),
    "https://rimdata.github.example.io/list/",
)
add(
    "en18-w15",
    ABSENT,
    bare("Error", "<h1>Error establishing a database connection</h1>"),
    "https://rimvoice.example.org/2014/03/the-teachers/",
)
add(
    "en18-w16",
    ABSENT,
    bare(
        "Index of /",
        "<h1>Index of /</h1><pre><a href='?C=N'>Name</a> <a href='?C=M'>Last modified</a> <a href='?C=S'>Size</a><hr><a href='cgi-bin/'>cgi-bin/</a> 2019-02-11 10:22 -</pre><address>Apache Server at rimcouncil.example.org Port 80</address>",
    ),
    "http://rimcouncil.example.org/bulletin/2013/44",
)
add(
    "en18-w17",
    ABSENT,
    plain(
        "Coming Soon",
        "<h1>Future home of something quite cool.</h1><p>If you're the site owner, log in to launch this site. If you are a visitor, check back soon.</p>",
    ),
    "http://families-rim.example.org/names",
)
add(
    "en18-w18",
    ABSENT,
    portal(
        "en",
        "The Post",
        "Story withdrawn",
        "<h1>Story withdrawn</h1><p>This article was taken down at the request of our legal department. The Post regrets any inconvenience to readers.</p>",
    ),
    "https://thepost.example.com/2019/minister-brother-militia",
)
add(
    "en18-w19",
    FRONT,
    big_home("en", "Northern Star", LEAD_EN, STORIES_EN),
    "https://northernstar.example.com/story/four-shot-at-crossing-220511",
    "https://northernstar.example.com/?redirected=1",
)
add(
    "en18-w20",
    FRONT,
    big_home("en", "Island Wire", LEAD_EN, STORIES_EN),
    "https://islandwire.example.com/video/hospital-strike",
)
add(
    "en18-w21",
    FRONT,
    table_layout(
        "Ministry of Information",
        "<b>WELCOME TO THE OFFICIAL SITE</b><br>"
        + "<br>".join(f"<a href='n{i}.htm'>{h}</a>" for i, (h, _) in enumerate([LEAD_EN, *STORIES_EN])),
    ),
    "http://moinfo.example.gov/en/bulletin.asp?no=4410",
    "http://moinfo.example.gov/en/",
)
add(
    "en18-w22",
    SCRIPTS,
    f"<!DOCTYPE html><html><head><title>Strike Tracker</title></head><body><header><nav><a href='/'>Strike Tracker</a> <a href='/map'>Map</a> <a href='/about'>About</a></nav></header><main id='app'></main><noscript>This site works best with JavaScript.</noscript><footer>{FOOT['en']}</footer><script>window.__CONFIG__={{\"api\":\"/v2\",\"tiles\":\"x\"}}</script><script src='/static/app.9f.js'></script></body></html>",
    "https://striketracker.example.org/strike/4410",
)
add(
    "en18-w23",
    SCRIPTS,
    plain(
        "Instagram",
        "<div id='splash-screen'></div><div><a href='/'>Instagram</a></div><script>requireLazy(['a'],function(){})</script><script src='/rsrc.php/v3/a.js'></script><script src='/rsrc.php/v3/b.js'></script>",
    ),
    "https://www.instagram.com/p/Cn71/",
)
add(
    "en18-w24",
    PLACE,
    plain(
        "Blocked",
        "<img src='seal.png'><h2>This website has been blocked</h2><p>Access to this website has been restricted under the Telecommunications Act by order of the Regulatory Authority. For complaints write to the Authority.</p>",
    ),
    "https://rightsobservatory.example.org/en/report/they-came-at-dawn",
)
add(
    "en18-w25",
    PLACE,
    news(
        "Not available in your region",
        "Coast TV",
        "<div class='player-msg'><h1>Not available in your region</h1><p>Due to rights restrictions this programme can only be watched within the country.</p></div>",
    ),
    "https://coasttv.example.com/watch/documentary-rim-2019",
)

# ---------------------------------------------------------------- good pages, English
COMMENTS = "<section id='comments'><h3>3 comments</h3><div class='comment'><b>Ola</b><p>The video link is dead, it says this video is no longer available.</p></div><div class='comment'><b>K.</b><p>Please log in to see my reply.</p></div><a>Log in to comment</a></section>"
add(
    "en18-g01",
    "",
    gazette(
        "en",
        "Northern Star",
        "Four shot at border crossing",
        ps(
            "Four men were shot at the Qasr crossing on Wednesday as they tried to return to their village, their relatives said.",
            "Abdallah Rahal, 40, died on the spot. His cousins Issam and Ghassan and a driver, Elias T., were wounded.",
            "The border guard said that the men had ignored an order to stop.",
        )
        + COMMENTS,
    ),
    "https://northernstar.example.com/story/four-shot-at-crossing-220511",
)
add(
    "en18-g02",
    "",
    wayback(
        table_layout(
            "Rim Net - list",
            "<b>List of those taken on 3 March</b><p>1. Fadi Noun, baker<br>2. Sabri Noun, his son<br>3. the teacher of the upper school<br>4. two brothers Saleh<p>If you know more write to us.",
        )
    ),
    "https://web.archive.org/web/20140304031120/http://rimnet.example.net/list.htm",
)
add(
    "en18-g03",
    "",
    plain(
        "Google cache",
        "<div id='bN015htcoyT'>This is Google's cache of http://rimvoice.example.org/2014/03/the-teachers/. It is a snapshot of the page as it appeared on 4 Mar 2014 09:11:02 GMT. The current page could have changed in the meantime. Learn more. <a>Full version</a> <a>Text-only version</a></div><h1>The teachers</h1><p>Three teachers of the upper school were taken from the staff room on Monday. Their names are Hala Aziz, Marwan Dib and Youssef Karam.</p><p>Pupils saw them put into a white van.</p>",
    ),
    "https://webcache.example.com/search?q=cache:rimvoice.example.org/2014/03/the-teachers/",
)
add(
    "en18-g04",
    "",
    plain(
        "archive.today",
        "<div id='HEADER'><form action='/submit/'>Saved from <input name='q' value='https://x.example.com/danakassis/status/1'> <input type='submit' value='search'></form> 4 Apr 2022 10:11:12 UTC <a>All snapshots</a> <a>share</a> <a>download .zip</a> <a>report bug or abuse</a></div><div>Dana Kassis @danakassis: The school in Rim was hit at 8:05. I am here. Three dead, two of them teachers. Ambulances cannot pass the bridge.</div>",
    ),
    "https://archive.example.ph/aB3x",
)
add(
    "en18-g05",
    "",
    telegram(
        "zaynnow",
        "Zayn Now",
        [
            (1, "Forwarded from Rim Alert: the bridge is open for ambulances."),
            (
                2,
                "<a class='message_media_not_supported'>Please open Telegram to view this post</a> <a>VIEW IN TELEGRAM</a>",
            ),
            (3, "The wounded: Samer Adra 19, Lina Adra 12. They are in Deir hospital and stable."),
        ],
    ),
    "https://t.me/s/zaynnow",
)
add(
    "en18-g06",
    "",
    plain(
        "Zayn Media | Facebook",
        "<div id='header'><a>Join</a> or <a>Log in to Facebook</a><form><input name='email'><input type='password'><button>Log in</button></form></div><div id='root'><h3>Zayn Media</h3><p>13 March 2020 · Public</p><p>The bakery was hit again this morning. Among the seven dead are Nadia Khalil and her mother. The rubble is still being searched.</p><a>Like</a> <a>React</a> <a>Comment</a> <a>Share</a></div><div><a>Create account</a> <a>Forgotten password?</a></div>",
    ),
    "https://mbasic.facebook.com/story.php?story_fbid=3&id=9",
)
add(
    "en18-g07",
    "",
    plain(
        "Rim massacre - Openpedia",
        "<div id='content'><h1>Rim massacre</h1><p>The Rim massacre was the killing of at least 31 civilians in the village of Rim on 2 July 2013. The perpetrators have not been identified.[1]</p><h2>Background</h2><p>Rim lies on the road between Deir and Nahr.[citation needed]</p><h2>References</h2><ol><li>\"Massacre in Tell Rim\". Coastal Post. Archived from the original on 5 July 2013. [dead link]</li></ol></div><div id='mw-panel'><a>Log in</a> <a>Create account</a> <a>Donate</a></div><div>This page was last edited on 1 May 2023. Privacy policy. Cookie statement.</div>",
    ),
    "https://en.openpedia.example.org/wiki/Rim_massacre",
)
add(
    "en18-g08",
    "",
    blogger(
        "We are closing the clinic",
        "Letters from Rim",
        "We are closing the clinic tonight. There is no fuel and no plasma. Doctor Walid stays with the four who cannot be moved.<br>If the page goes quiet it is the electricity, do not be afraid for us.",
    ),
    "http://lettersfromrim.example.com/2014/01/closing.html",
)
add(
    "en18-g09",
    "",
    news(
        "Platform deletes thousands of war videos",
        "Coast TV",
        art(
            "Platform deletes thousands of war videos",
            "By Salim Nader | 4 May 2022",
            "“This video has been removed for violating our policy.” For investigators of the bombing of Rim that sentence means lost evidence.",
            "The platform said it had removed 11,000 videos in a week by mistake and would restore them.",
            "Anas Daher, who filmed the bakery strike before he was killed, had uploaded 212 of them.",
        ),
    ),
    "https://coasttv.example.com/news/platform-deletes-thousands-of-war-videos",
)
add(
    "en18-g10",
    "",
    drupal(
        "Summary execution of nine farmers, Tell Rim (case 2013-118)",
        "Truth Commission Archive",
        "<dl><dt>Date</dt><dd>2 July 2013</dd><dt>Victims</dt><dd>Nine, of whom six are identified</dd><dt>Perpetrator</dt><dd>Unknown</dd><dt>Exhibits</dt><dd>4 photographs (restricted: log in to view)</dd></dl><p>The farmers were taken from the threshing floor at noon and shot at the wall of the school.</p>",
    ),
    "https://archive.truthcommission.example.org/case/2013-118",
)
add(
    "en18-g11",
    "",
    plain(
        "Correction",
        "<h1>Correction</h1><p>An earlier version of our story of 11 May said that four men were killed at the Qasr crossing. One was killed and three were wounded. We apologise for the error.</p>",
    ),
    "https://northernstar.example.com/corrections/220513",
)
add(
    "en18-g12",
    "",
    boot(
        "Alert: journalist Maya Azar missing",
        "Relief Watch",
        "<h1>Alert: journalist Maya Azar missing</h1><p>Relief Watch is concerned for the safety of Maya Azar, 36, who has not been seen since she left her office in Deir on Tuesday at 6 pm. Her phone is switched off and her accounts were deleted on Wednesday morning.</p><p>We ask the authorities to say where she is.</p><div class='share'>Share this alert</div>",
    ),
    "https://reliefwatch.example.org/alerts/maya-azar",
)
add(
    "en18-g13",
    "",
    portal(
        "en",
        "The Post",
        "Gallery: a hospital without windows",
        "<h1>Gallery: a hospital without windows</h1><div class='slide'>1 / 3 Nurse Amira in the corridor, Rim, 4 May. (Lina Aboud/The Post)</div><div class='slide'>2 / 3 The operating room after the strike.</div><div class='slide'>3 / 3 The grave of Dr Munir.</div>",
    ),
    "https://thepost.example.com/gallery/hospital",
)
add(
    "en18-g14",
    "",
    plain(
        "Dear visitor",
        "<h1>To those who come to this page</h1><p>You will find here what we saw in Rim between 2011 and 2016. We were eleven when we began. We are four now: Hala, Marwan, the printer and I.</p><p>Read it in any order. Copy it. If you knew one of the 214 people named here, write to us and we will add what you remember.</p>",
    ),
    "https://rimmemory.example.org/about-this-record",
)
add(
    "en18-g15",
    "",
    bare(
        "RE: shelling 4 May",
        "<pre>From: observer 7\nTo: desk\nDate: 4 May 2014\n\n0410 six rounds, 122 mm, from the ridge.\n0415 house of Abu Salim hit. 3 KIA incl. child.\n0500 access denied at the bridge by army.\n0630 back.\n</pre>",
    ),
    "https://logs.example.org/2014/0504.txt",
)
add(
    "en18-g16",
    "",
    gazette(
        "en",
        "Northern Star",
        "Obituary: Sister Agnes Kavira",
        ps(
            "Sister Agnes Kavira, who ran the school of Mbale for 31 years and was killed there on 13 August, never locked its door.",
            "“If it is closed they think it is not for them,” she used to say.",
        )
        + "<div class='regwall-promo'><h4>Register free for our weekly letter</h4><button>Register</button></div>",
    ),
    "https://northernstar.example.com/story/obituary-sister-agnes-kavira-160820",
)
add(
    "en18-g17",
    "",
    plain(
        "Court listing, 3 June 2024",
        "<h1>Court listing, 3 June 2024</h1><table><tr><th>Time</th><th>Case</th><th>Room</th></tr><tr><td>9:30</td><td>Prosecutor v. Bosco Tanga (murder, 44 counts)</td><td>2</td></tr><tr><td>11:00</td><td>Prosecutor v. Roum (unlawful killing)</td><td>1</td></tr><tr><td>14:00</td><td>Private hearing</td><td>closed</td></tr></table>",
    ),
    "https://court.example.org/list/2024-06-03",
)
add(
    "en18-g18",
    "",
    news(
        "Telegram channel that named the dead goes silent",
        "Coast TV",
        art(
            "Telegram channel that named the dead goes silent",
            "12 Feb 2023",
            "The Telegram channel Goro Info, which has named 311 dead since 2021, has not posted since Sunday.",
            "Its editor, known as Fanta, told Coast TV last month that soldiers had her password.",
        ),
    ),
    "https://coasttv.example.com/news/telegram-channel-that-named-the-dead-goes-silent",
)
add(
    "en18-g19",
    "",
    plain(
        "Hearing transcript",
        "<p>THE PRESIDENT: Please be seated. You may continue.</p><p>WITNESS 4: Thank you. They told us to register at the gate. Who registered did not come back.</p><p>THE PRESIDENT: Do you know their names?</p><p>WITNESS 4: Ibrahim. Old Ibrahim, and the boy.</p>",
    ),
    "https://court.example.org/transcripts/t-44-2",
)
add(
    "en18-g20",
    "",
    table_layout(
        "News of 11 June 1999",
        "<b>News of 11 June 1999</b><p>KOSTIV (own corr.) - A mine killed two road workers near the mill yesterday. Their names were given as Petro Hrim and Stepan Boiko.<p><a href='0610.htm'>Yesterday</a> | <a href='0612.htm'>Tomorrow</a>",
    ),
    "http://oldnews.example.net/1999/0611.htm",
)
add(
    "en18-g21",
    "",
    gazette(
        "en",
        "Northern Star",
        "Cookies, tea and a list of the dead",
        ps(
            "Every Friday Hala Munir bakes cookies for the families who come to read the list.",
            "There are 411 names on it. New ones are read aloud first, and nobody leaves before the last.",
        ),
        over="<div class='modal consent'><p>We value your privacy. We and our partners use cookies.</p><button>Accept</button></div>",
    ),
    "https://northernstar.example.com/story/cookies-tea-and-a-list-230303",
)
add(
    "en18-g22",
    "",
    plain(
        "Drone strike 14-02 (video)",
        "<video src='v.mp4' controls></video><p>14-02, 16:20. Second strike on the same car after people had come to help. Seen: 5 bodies. Source: neighbour.</p>",
    ),
    "https://clips.example.org/v/1402",
)
add(
    "en18-g23",
    "",
    boot(
        "Terms of reference",
        "Truth Commission",
        "<h1>Terms of reference of the Commission</h1><p>1. The Commission shall inquire into killings and disappearances between 1 January 2011 and 31 December 2016.</p><p>2. It shall have access to all files of the security services.</p><p>3. Witnesses may ask that their names be withheld.</p>",
    ),
    "https://truthcommission.example.org/terms-of-reference",
)
add(
    "en18-g24",
    "",
    plain(
        "X post",
        "<div data-testid='tweetText'>2 dead in Kostiv market now. Not 20. Please delete wrong posts.</div><div>Salim Nader</div><div>7:02 AM · Apr 8, 2022</div><div><span>Log in</span><span>Sign up</span></div><div>Trending now</div>",
    ),
    "https://x.com/salimnader/status/1511",
)
add(
    "en18-g25",
    "",
    portal(
        "en",
        "The Post",
        "Fighting closes border crossing",
        "<h1>Fighting closes border crossing</h1><p>The Qasr crossing is closed until further notice, the customs office said on Monday after a night of shelling that killed a porter, Hasan Abdo, 55.</p><p>Travellers were asked to come back later in the week.</p>",
    ),
    "https://thepost.example.com/world/fighting-closes-border-crossing",
)

# ---------------------------------------------------------------- walls, Arabic
add(
    "ar18-w01",
    CONSENT,
    plain(
        "تفضيلات الخصوصية",
        "<h1>تطلب نجمة الشمال موافقتك</h1><p>نعالج نحن وشركاؤنا البالغ عددهم 811 بياناتك الشخصية للأغراض الآتية:</p><ul><li>تخزين المعلومات على الجهاز أو الوصول إليها. يمكن تخزين ملفات الارتباط أو معرّفات الجهاز أو قراءتها على جهازك للتعرّف عليه في كل مرة يتصل فيها بموقع أو تطبيق.</li><li>إنشاء ملفات تعريف لإعلانات مخصصة. يمكن جمع المعلومات عن نشاطك مع معلومات أخرى عنك أو عن مستخدمين مشابهين.</li><li>قياس أداء المحتوى. يمكن استخدام المعلومات عن المحتوى الذي يُعرض عليك لتحديد ما إذا كان قد وصل إلى جمهوره.</li><li>استخدام بيانات الموقع الجغرافي الدقيق في حدود أقل من 500 متر.</li></ul><button>قبول الكل</button><button>تأكيد خياراتي</button>",
        "ar",
    ),
    "https://najmat.example.com/story/220511",
)
add(
    "ar18-w02",
    LOGIN,
    wayback(
        plain(
            "مرحبا بك في فيسبوك",
            "<form><input name='email'><input type='password'><button>تسجيل الدخول</button></form><p>يجب عليك تسجيل الدخول أولاً.</p><a>إنشاء حساب</a>",
            "ar",
        )
    ),
    "https://web.archive.org/web/2013/http://ar-ar.facebook.com/zayn/posts/12",
)
add(
    "ar18-w03",
    LOGIN,
    drupal("الوصول مرفوض", "أرشيف لجنة الحقيقة", "<p>لا تملك صلاحية الوصول إلى هذه الصفحة.</p>", "ar"),
    "https://archive.truthcommission.example.org/ar/testimony/1182",
)
add(
    "ar18-w04",
    LOGIN,
    table_layout(
        "منتدى الوادي",
        "<p>عزيزي الزائر، أنت غير مسجل لدينا. لمشاهدة الموضوع عليك التسجيل في المنتدى.</p><p><a href='r.php'>اضغط هنا للتسجيل</a></p>",
        "ar",
    ),
    "http://wadiforum.example.net/t4410.html",
)
add(
    "ar18-w05",
    PAY,
    gazette(
        "ar",
        "نجمة الشمال",
        "دفاتر العقيد",
        ps("عُثر على الدفتر الأول تحت مغسلة. غلافه من قماش أخضر ورائحته كاز.")
        + "<div><h3>تابع القراءة مع تجربة مجانية لسبعة أيام</h3><p>اشترك لتكمل قراءة هذا المقال وتصل إلى كامل الأرشيف.</p><button>ابدأ التجربة</button></div>",
    ),
    "https://najmat.example.com/story/dafatir",
)
add(
    "ar18-w06",
    ROBOTS,
    plain(
        "هل أنت روبوت؟",
        "<h2>رصدنا نشاطاً غير معتاد من شبكتك</h2><p>للمتابعة يرجى النقر على المربع أدناه لإثبات أنك لست روبوتاً.</p><p>تأكد من أن متصفحك يدعم جافاسكربت وملفات الارتباط.</p>",
        "ar",
    ),
    "https://akhbarsouq.example.com/a/7712",
)
add(
    "ar18-w07",
    ROBOTS,
    bare("طلب مرفوض", "تم رفض الطلب. يرجى مراجعة مدير النظام.<br>رقم الدعم: 5512881190", "ar"),
    "https://www.mod.example.gov/ar/news/4410",
)
add(
    "ar18-w08",
    LOST,
    gazette(
        "ar",
        "نجمة الشمال",
        "الصفحة غير متوفرة",
        "<p>نأسف، هذه الصفحة غير متوفرة. إليك بعض آخر موادنا.</p>"
        + "".join(
            f"<div class='item'><h3><a href='/n/{i}'>{h}</a></h3><p>{s}</p></div>"
            for i, (h, s) in enumerate(STORIES_AR)
        ),
        ogtype="website",
    ),
    "https://najmat.example.com/story/190201",
)
add(
    "ar18-w09",
    LOST,
    boot(
        "عفواً",
        "رصد الإغاثة",
        "<h1>عفواً!</h1><p>يبدو أن هذا التقرير لم يعد هنا. أعدنا بناء موقعنا عام 2022 ولم تعد روابط قديمة كثيرة تعمل.</p><p>جرّب <a href='/s'>البحث</a>.</p>",
        "ar",
    ),
    "https://reliefwatch.example.org/ar/reports/2015/hisar",
)
add(
    "ar18-w10",
    LOST,
    news(
        "الرابط غير صحيح",
        "قناة الساحل",
        "<h1>الرابط غير صحيح</h1><p>الرابط الذي طلبته غير صحيح أو أن المادة حُذفت.</p><a href='/'>الرئيسية</a>",
        "ar",
    ),
    "https://qanat.example.com/news/9912",
)
add(
    "ar18-w11", LOST, bare("404", "<h1>٤٠٤</h1><p>تهت؟ عد إلى البداية.</p>", "ar"), "https://daftar.example.org/rijal/2"
)
add(
    "ar18-w12",
    ABSENT,
    bare("خطأ", "<h1>خطأ في الاتصال بقاعدة البيانات</h1>", "ar"),
    "https://rimvoice.example.org/ar/2014/03/almuallimun/",
)
add(
    "ar18-w13",
    ABSENT,
    plain("قريباً", "<h1>موقعنا الجديد قريباً</h1><p>نعمل على إطلاق موقعنا الجديد. ترقبونا.</p>", "ar"),
    "http://families-rim.example.org/ar/names",
)
add(
    "ar18-w14",
    ABSENT,
    portal(
        "ar",
        "المنبر",
        "سحب مادة",
        "<h1>سحب مادة</h1><p>سُحبت هذه المادة بطلب من القسم القانوني. تعتذر المنبر من قرائها.</p>",
    ),
    "https://minbar.example.com/2019/akhu-alwazir",
)
add(
    "ar18-w15",
    ABSENT,
    plain(
        "Instagram",
        "<h2>عذرًا، هذه الصفحة غير متوفرة.</h2><p>ربما يكون الرابط الذي تتبعه غير صالح، أو قد تكون الصفحة تمت إزالتها.</p>",
        "ar",
    ),
    "https://www.instagram.com/reel/Cz9/",
)
add(
    "ar18-w16",
    ABSENT,
    plain("القناة غير متاحة", "<p>هذه القناة لا يمكن عرضها لأنها استُخدمت لنشر محتوى مخالف.</p>", "ar"),
    "https://t.me/s/rimnow2",
)
add(
    "ar18-w17",
    FRONT,
    big_home("ar", "نجمة الشمال", LEAD_AR, STORIES_AR),
    "https://najmat.example.com/story/220511",
    "https://najmat.example.com/?r=1",
)
add(
    "ar18-w18",
    FRONT,
    big_home("ar", "سلك الجزيرة", LEAD_AR, STORIES_AR),
    "https://islandwire.example.com/ar/video/mustashfa",
)
add(
    "ar18-w19",
    FRONT,
    table_layout(
        "وزارة الإعلام",
        "<b>أهلاً بكم في الموقع الرسمي</b><br>"
        + "<br>".join(f"<a href='n{i}.htm'>{h}</a>" for i, (h, _) in enumerate([LEAD_AR, *STORIES_AR])),
        "ar",
    ),
    "http://moinfo.example.gov/ar/bulletin.asp?no=4410",
    "http://moinfo.example.gov/ar/",
)
add(
    "ar18-w20",
    FRONT,
    portal(
        "ar",
        "المنبر",
        "المنبر",
        "".join(
            f"<div class='t'><h2><a href='/n/{i}'>{h}</a></h2><p>{s}</p></div>" for i, (h, s) in enumerate(STORIES_AR)
        ),
    ),
    "https://minbar.example.com/article/qatla-alhafila",
)
add(
    "ar18-w21",
    SCRIPTS,
    f"<!DOCTYPE html><html lang='ar' dir='rtl'><head><meta charset='utf-8'><title>متتبع الغارات</title></head><body><header><nav><a href='/'>متتبع الغارات</a> <a href='/map'>الخريطة</a></nav></header><main id='app'></main><footer>{FOOT['ar']}</footer><script src='/static/app.9f.js'></script></body></html>",
    "https://striketracker.example.org/ar/strike/4410",
)
add(
    "ar18-w22",
    SCRIPTS,
    plain(
        "المنبر",
        "<div class='preloader'></div><noscript>يرجى تفعيل الجافاسكربت في متصفحك</noscript><script src='/a.js'></script><script src='/b.js'></script>",
        "ar",
    ),
    "https://minbar.example.com/article/88120",
)
add(
    "ar18-w23",
    PLACE,
    plain(
        "موقع محجوب",
        "<h2>تم حجب هذا الموقع</h2><p>حُجب هذا الموقع بقرار من هيئة تنظيم الاتصالات استناداً إلى قانون الجرائم الإلكترونية.</p>",
        "ar",
    ),
    "https://rightsobservatory.example.org/ar/report/fajran",
)
add(
    "ar18-w24",
    PLACE,
    news(
        "غير متاح في منطقتك",
        "قناة الساحل",
        "<h1>غير متاح في منطقتك</h1><p>بسبب حقوق البث لا تمكن مشاهدة هذا البرنامج إلا من داخل البلاد.</p>",
        "ar",
    ),
    "https://qanat.example.com/watch/wathaiqi-rim",
)
add(
    "ar18-w25",
    PAY,
    portal(
        "ar",
        "المنبر",
        "أسرار الفرع",
        "<h1>أسرار الفرع</h1><p>دخلتُ من الباب الخلفي مع عامل النظافة.</p><p>لقراءة المزيد انضم إلى مشتركي المنبر بلس.</p><button>اشترك</button>",
    ),
    "https://minbar.example.com/plus/221",
)

# ---------------------------------------------------------------- good pages, Arabic
TALIQ = "<section id='comments'><h3>تعليقان</h3><p>علا: رابط الفيديو لا يعمل، يقول إن المقطع لم يعد متاحاً.</p><a>سجّل الدخول للتعليق</a></section>"
add(
    "ar18-g01",
    "",
    gazette(
        "ar",
        "نجمة الشمال",
        "إطلاق نار على أربعة رجال عند المعبر",
        ps(
            "أُطلقت النار على أربعة رجال عند معبر القصر يوم الأربعاء حين حاولوا العودة إلى قريتهم، بحسب أقاربهم.",
            "توفي عبد الله رحال (40 عاماً) في المكان وجُرح ابنا عمه عصام وغسان.",
        )
        + TALIQ,
    ),
    "https://najmat.example.com/story/220511",
)
add(
    "ar18-g02",
    "",
    wayback(
        table_layout(
            "شبكة ريم - قائمة",
            "<b>قائمة من أُخذوا يوم 3 آذار</b><p>1. فادي نون خباز<br>2. صبري نون ابنه<br>3. معلم المدرسة العليا<br>4. الأخوان صالح<p>من يعرف أكثر فليكتب لنا.",
            "ar",
        )
    ),
    "https://web.archive.org/web/20140304/http://rimnet.example.net/arlist.htm",
)
add(
    "ar18-g03",
    "",
    telegram(
        "zaynnow_ar",
        "زين الآن",
        [
            (1, "الجسر مفتوح لسيارات الإسعاف"),
            (2, "<a>Please open Telegram to view this post</a> <a>VIEW IN TELEGRAM</a>"),
            (3, "الجرحى: سامر أدرة 19 ولينا أدرة 12 وهما في مشفى الدير وحالتهما مستقرة."),
        ],
    ),
    "https://t.me/s/zaynnow_ar",
)
add(
    "ar18-g04",
    "",
    plain(
        "مجزرة ريم",
        "<h1>مجزرة ريم</h1><p>مجزرة ريم هي قتل 31 مدنياً على الأقل في قرية ريم يوم 2 تموز 2013. ولم يُعرف الفاعلون.[1]</p><h2>مراجع</h2><ol><li>الساحل، نسخة محفوظة 5 تموز 2013. [وصلة مكسورة]</li></ol><div><a>دخول</a> <a>إنشاء حساب</a></div>",
        "ar",
    ),
    "https://ar.openpedia.example.org/wiki/مجزرة_ريم",
)
add(
    "ar18-g05",
    "",
    blogger(
        "نغلق المستوصف",
        "رسائل من ريم",
        "نغلق المستوصف الليلة. لا وقود ولا بلازما. يبقى الدكتور وليد مع الأربعة الذين لا يمكن نقلهم.",
        "ar",
    ),
    "http://lettersfromrim-ar.example.com/2014/01/a.html",
)
add(
    "ar18-g06",
    "",
    news(
        "منصة تحذف آلاف مقاطع الحرب",
        "قناة الساحل",
        art(
            "منصة تحذف آلاف مقاطع الحرب",
            "سليم نادر",
            "«تمت إزالة هذا الفيديو لمخالفته سياستنا». هذه الجملة تعني للمحققين في قصف ريم دليلاً ضائعاً.",
            "وقالت المنصة إنها حذفت 11 ألف مقطع خلال أسبوع بالخطأ.",
        ),
        "ar",
    ),
    "https://qanat.example.com/news/77120",
)
add(
    "ar18-g07",
    "",
    drupal(
        "إعدام تسعة مزارعين في تل ريم (قضية 2013-118)",
        "أرشيف لجنة الحقيقة",
        "<dl><dt>التاريخ</dt><dd>2 تموز 2013</dd><dt>الضحايا</dt><dd>تسعة</dd><dt>الفاعل</dt><dd>مجهول</dd><dt>الصور</dt><dd>غير متاحة</dd></dl>",
        "ar",
    ),
    "https://archive.truthcommission.example.org/ar/case/2013-118",
)
add(
    "ar18-g08",
    "",
    plain(
        "تصويب",
        "<h1>تصويب</h1><p>ورد في خبرنا ليوم 11 أيار أن أربعة رجال قُتلوا عند معبر القصر. الصحيح أن واحداً قُتل وجُرح ثلاثة. نعتذر عن الخطأ.</p>",
        "ar",
    ),
    "https://najmat.example.com/tas/220513",
)
add(
    "ar18-g09",
    "",
    boot(
        "نداء: فقدان الصحفية مايا عازار",
        "رصد الإغاثة",
        "<h1>نداء: فقدان الصحفية مايا عازار</h1><p>لم تُشاهد مايا عازار (36 عاماً) منذ غادرت مكتبها في الدير مساء الثلاثاء. هاتفها مغلق وحُذفت حساباتها صباح الأربعاء.</p><p>نطالب السلطات بكشف مكانها.</p>",
        "ar",
    ),
    "https://reliefwatch.example.org/ar/alerts/maya",
)
add(
    "ar18-g10",
    "",
    portal(
        "ar",
        "المنبر",
        "بالصور: مستشفى بلا نوافذ",
        "<h1>بالصور: مستشفى بلا نوافذ</h1><div>1/3 الممرضة أميرة في الممر، ريم، 4 أيار.</div><div>2/3 غرفة العمليات بعد الغارة.</div><div>3/3 قبر الدكتور منير.</div>",
    ),
    "https://minbar.example.com/gallery/mustashfa",
)
add(
    "ar18-g11",
    "",
    plain(
        "إلى من يصل إلى هنا",
        "<h1>إلى من يصل إلى هنا</h1><p>ستجد هنا ما رأيناه في ريم بين 2011 و2016. كنا أحد عشر حين بدأنا ونحن الآن أربعة: هالة ومروان والطبّاع وأنا.</p><p>إن عرفت أحداً من 214 إنساناً ذُكروا هنا فاكتب لنا.</p>",
        "ar",
    ),
    "https://rimmemory.example.org/ar/about",
)
add(
    "ar18-g12",
    "",
    bare(
        "سجل الراصد",
        "<pre>الراصد 7\n4 أيار 2014\n0410 ست قذائف من التلة\n0415 إصابة بيت أبو سليم، 3 قتلى بينهم طفل\n0500 الجيش يمنع المرور على الجسر</pre>",
        "ar",
    ),
    "https://logs.example.org/ar/0504",
)
add(
    "ar18-g13",
    "",
    gazette(
        "ar",
        "نجمة الشمال",
        "رحيل الأخت أنييس كافيرا",
        ps("الأخت أنييس كافيرا التي أدارت مدرسة مبالي 31 عاماً وقُتلت فيها يوم 13 آب لم تقفل بابها يوماً.")
        + "<div><h4>سجّل مجاناً في رسالتنا الأسبوعية</h4><button>سجّل</button></div>",
    ),
    "https://najmat.example.com/story/agnes",
)
add(
    "ar18-g14",
    "",
    plain(
        "جدول الجلسات",
        "<h1>جدول جلسات 3 حزيران 2024</h1><table><tr><th>الساعة</th><th>القضية</th><th>القاعة</th></tr><tr><td>9:30</td><td>المدعي العام ضد بوسكو تانغا (قتل)</td><td>2</td></tr><tr><td>11:00</td><td>المدعي العام ضد روم</td><td>1</td></tr><tr><td>14:00</td><td>جلسة سرية</td><td>مغلقة</td></tr></table>",
        "ar",
    ),
    "https://court.example.org/ar/2024-06-03",
)
add(
    "ar18-g15",
    "",
    news(
        "قناة تلغرام التي سمّت القتلى تصمت",
        "قناة الساحل",
        art(
            "قناة تلغرام التي سمّت القتلى تصمت",
            "12 شباط 2023",
            "لم تنشر قناة غورو الآن التي سمّت 311 قتيلاً منذ 2021 شيئاً منذ الأحد.",
            "وكانت محررتها فانتا قالت للساحل إن الجنود حصلوا على كلمة سرها.",
        ),
        "ar",
    ),
    "https://qanat.example.com/news/66120",
)
add(
    "ar18-g16",
    "",
    plain(
        "محضر",
        "<p>الرئيس: تفضلوا بالجلوس. يمكنك المتابعة.</p><p>الشاهد 4: قالوا لنا سجّلوا أسماءكم عند البوابة. من سجّل لم يعد.</p><p>الرئيس: هل تعرف أسماءهم؟</p><p>الشاهد 4: إبراهيم العجوز والولد.</p>",
        "ar",
    ),
    "https://court.example.org/ar/t-44-2",
)
add(
    "ar18-g17",
    "",
    table_layout(
        "أخبار 11 حزيران 1999",
        "<b>أخبار 11 حزيران 1999</b><p>قتل لغم عاملي طريق قرب الطاحونة أمس. والعاملان هما بترو هريم وستيبان بويكو.<p><a href='10.htm'>أمس</a> | <a href='12.htm'>غداً</a>",
        "ar",
    ),
    "http://oldnews.example.net/ar/1999/0611.htm",
)
add(
    "ar18-g18",
    "",
    gazette(
        "ar",
        "نجمة الشمال",
        "شاي وكعك وقائمة بالموتى",
        ps(
            "كل جمعة تخبز هالة منير كعكاً للعائلات التي تأتي لتقرأ القائمة.",
            "فيها 411 اسماً، تُقرأ الجديدة أولاً ولا يغادر أحد قبل آخر اسم.",
        ),
        over="<div class='modal'><p>نقدّر خصوصيتك. نستخدم وشركاؤنا ملفات الارتباط.</p><button>قبول</button></div>",
    ),
    "https://najmat.example.com/story/qaima",
)
add(
    "ar18-g19",
    "",
    plain(
        "مقطع 14-02",
        "<video></video><p>14-02 الساعة 16:20. ضربة ثانية على السيارة نفسها بعد تجمّع الناس. شوهدت خمس جثث. المصدر: جار.</p>",
        "ar",
    ),
    "https://clips.example.org/ar/1402",
)
add(
    "ar18-g20",
    "",
    boot(
        "ولاية اللجنة",
        "لجنة الحقيقة",
        "<h1>ولاية اللجنة</h1><p>1. تحقق اللجنة في القتل والاختفاء بين 1 كانون الثاني 2011 و31 كانون الأول 2016.</p><p>2. للجنة حق الاطلاع على ملفات أجهزة الأمن.</p>",
        "ar",
    ),
    "https://truthcommission.example.org/ar/wilaya",
)
add(
    "ar18-g21",
    "",
    plain(
        "سليم نادر على X",
        "<div>قتيلان في سوق كوستيف الآن وليس عشرين. احذفوا المنشورات الخاطئة من فضلكم.</div><div>سليم نادر · ٨ نيسان</div><a>تسجيل الدخول</a><a>إنشاء حساب</a>",
        "ar",
    ),
    "https://x.com/salimnader/status/1512",
)
add(
    "ar18-g22",
    "",
    portal(
        "ar",
        "المنبر",
        "المعارك تغلق المعبر",
        "<h1>المعارك تغلق المعبر</h1><p>أُغلق معبر القصر حتى إشعار آخر بحسب الجمارك بعد ليلة قصف قُتل فيها الحمّال حسن عبدو (55 عاماً).</p>",
    ),
    "https://minbar.example.com/news/8120",
)
add(
    "ar18-g23",
    "",
    plain(
        "وصية",
        "<p>بسم الله. إن وصلكم هذا فأنا لست معكم. لا تتركوا أمي وحدها. لي في ذمة أبي خالد مئة ليرة فسامحوه.</p><p>كتبه مروان ديب، ريم، 1 تموز 2013</p>",
        "ar",
    ),
    "https://letters.example.org/ar/wasiya",
)
add(
    "ar18-g24",
    "",
    plain("أبو نزار", "<h1>أبو نزار</h1><p>عمره 71 عاماً. مشى يومين. لا يريد أن يصوَّر وجهه.</p>", "ar"),
    "https://faces.example.org/ar/12",
)
add(
    "ar18-g25",
    "",
    gazette("ar", "نجمة الشمال", "عاجل", ps("عاجل: انفجار في محيط ساحة الساعة في الدير وأنباء عن إصابات.")),
    "https://najmat.example.com/urgent/220601",
)
