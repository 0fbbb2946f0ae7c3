# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Fifteenth set written blind, as an outside tester would who knows the task and the web: the plain kind, much varied."""

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
    blogger,
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


def plain(title, body, lang="en", head=""):
    """A page as somebody types it by hand."""
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="{dirn(lang)}">
<head>
  <meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1.0">
  <title>{title}</title>
  {head}
</head>
<body>
{body}
</body>
</html>"""


def wayback(html):
    """A page as a web archive shows it."""
    bar = '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp-inside"><a href="/web/">Internet Archive logo</a><form action="/web/submit"><input name="url"><input type="submit" value="Go"></form><a href="/web/2023*/">31 captures</a><div>14 Mar 2021 - 2 Nov 2023</div><a href="#">About this capture</a></div></div><!-- END WAYBACK TOOLBAR INSERT -->'
    return html.replace("<body>", f"<body>{bar}", 1)


def amp(title, body, lang="en"):
    return f"<!doctype html><html amp lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><script async src='https://cdn.ampproject.org/v0.js'></script><title>{title}</title><style amp-custom>body{{margin:8px}}</style></head><body><amp-sidebar id='s'><a href='/'>{'Home' if lang == 'en' else 'الرئيسية'}</a></amp-sidebar><amp-consent id='c' layout='nodisplay'></amp-consent><main>{body}</main></body></html>"


def telegram(channel, name, posts, lang="en"):
    """A public channel in a browser."""
    shown = "".join(
        f"<div class='tgme_widget_message_wrap'><div class='tgme_widget_message' data-post='{channel}/{i}'><a class='tgme_widget_message_owner_name'>{name}</a><div class='tgme_widget_message_text'>{t}</div><span class='tgme_widget_message_views'>{i % 9 + 1}.2K</span> views <time datetime='2024-02-0{i % 9 + 1}T10:00:00'>10:0{i % 9}</time></div></div>"
        for i, t in posts
    )
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{name} – Telegram</title><meta property='og:title' content='{name}'></head><body class='widget_frame_base'><header><a href='//telegram.org'>Telegram</a><a class='tgme_action_button' href='tg://resolve?domain={channel}'>Download</a><div class='tgme_channel_info'><div>{name}</div><div>@{channel}</div><div>18.3K subscribers</div></div></header><main>{shown}</main></body></html>"


def front(lang, site, leads):
    """A newspaper's home page."""
    cards = "".join(
        f"<div class='card'><a href='/news/{i}'><img src='/i/{i}.jpg'><h3>{h}</h3></a><p>{s}</p></div>"
        for i, (h, s) in enumerate(leads)
    )
    more = {
        "en": ("Latest news", "Most read", "Opinion", "Sport"),
        "ar": ("آخر الأخبار", "الأكثر قراءة", "مقالات", "رياضة"),
    }[lang]
    blocks = "".join(f"<section><h2>{m}</h2>{cards}</section>" for m in more)
    home = {"en": "Breaking news, latest headlines", "ar": "آخر الأخبار العاجلة"}[lang]
    return f"<!DOCTYPE html><html lang='{lang}' dir='{dirn(lang)}'><head><meta charset='utf-8'><title>{site} - {home}</title><meta property='og:type' content='website'></head><body class='home'><header><a href='/'><img alt='{site}'></a><nav>{''.join(f'<a href=/{i}>{m}</a>' for i, m in enumerate(more))}</nav></header><main>{blocks}</main><footer>© {site}</footer></body></html>"


FRONT_EN = [
    ("Ceasefire talks resume in the capital", "Delegates arrived on Monday for a third round."),
    ("Floods displace hundreds in the delta", "Two dams are close to overflowing."),
    ("Central bank holds rates", "Analysts had expected a cut."),
    ("Striker returns for the derby", "The coach says he is fit."),
]
FRONT_AR = [
    ("استئناف محادثات وقف إطلاق النار في العاصمة", "وصلت الوفود يوم الاثنين لجولة ثالثة."),
    ("السيول تشرّد مئات العائلات في الساحل", "سدّان على وشك الفيضان."),
    ("المصرف المركزي يبقي سعر الفائدة", "كان المحللون يتوقعون خفضاً."),
    ("عودة المهاجم قبل مباراة القمة", "المدرب يؤكد جاهزيته."),
]

# ---------------------------------------------------------------- walls, English
add(
    "en15-w01",
    LOGIN,
    plain(
        "Log into Facebook",
        "<div id='globalContainer'><h2>Log Into Facebook</h2><div class='_9axz'>You must log in to continue.</div><form action='/login/device-based/regular/login/' method='post'><input type='text' name='email' placeholder='Email address or phone number'><input type='password' name='pass' placeholder='Password'><button name='login'>Log in</button></form><a href='/recover/initiate/'>Forgotten password?</a> <a href='/r.php'>Create new account</a></div><div id='pageFooter'>English (UK) · العربية · Français<br>Sign Up Log in Messenger Facebook Lite Video Places Games Marketplace Meta Pay Meta Store</div>",
    ),
    "https://www.facebook.com/groups/northvalley/posts/6641",
    "https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fgroups%2Fnorthvalley%2Fposts%2F6641",
)
add(
    "en15-w02",
    LOGIN,
    plain(
        "Login • Instagram",
        "<div id='react-root'><main><h1>Instagram</h1><form><label>Phone number, username, or email<input name='username'></label><label>Password<input type='password' name='password'></label><button>Log in</button></form><div>OR</div><a>Log in with Facebook</a><a>Forgot password?</a><p>Don't have an account? <a>Sign up</a></p><p>Get the app.</p></main><footer>Meta About Blog Jobs Help API Privacy Terms Locations</footer></div>",
    ),
    "https://www.instagram.com/p/Ckq0/",
    "https://www.instagram.com/accounts/login/?next=/p/Ckq0/",
)
add(
    "en15-w03",
    LOGIN,
    plain(
        "Log in to X / X",
        "<div id='react-root'><div><h1>Happening now</h1><h2>Join today.</h2><button>Sign up with Google</button><button>Sign up with Apple</button><button>Create account</button><p>By signing up, you agree to the Terms of Service and Privacy Policy, including Cookie Use.</p><h3>Already have an account?</h3><a href='/login'>Sign in</a></div></div>",
    ),
    "https://x.com/lumen_watch/status/17003",
    "https://x.com/i/flow/login?redirect_after_login=%2Flumen_watch%2Fstatus%2F17003",
)
add(
    "en15-w04",
    LOGIN,
    plain(
        "Sign Up | LinkedIn",
        "<main class='authwall'><h1>Join LinkedIn</h1><p>Sign up to see the full post by Rima Dagher and who you know in common.</p><form><input name='email-address'><input name='password' type='password'><p>By clicking Agree &amp; Join, you agree to the LinkedIn User Agreement, Privacy Policy, and Cookie Policy.</p><button>Agree &amp; Join</button></form><p>Already on LinkedIn? <a>Sign in</a></p></main>",
    ),
    "https://www.linkedin.com/posts/rimadagher-4411",
    "https://www.linkedin.com/authwall?trk=bf&sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fposts%2Frimadagher-4411",
)
add(
    "en15-w05",
    LOGIN,
    "<!DOCTYPE html><html><head><title>Valley Forum - Information</title></head><body id='phpbb' class='nojs'><div id='wrap'><h1>Valley Forum</h1><ul><li><a href='./faq.php'>FAQ</a></li><li><a href='./ucp.php?mode=login'>Login</a></li><li><a href='./ucp.php?mode=register'>Register</a></li></ul><div class='panel' id='message'><h2>Information</h2><p>The board requires you to be registered and logged in to view this forum.</p></div></div><div>Powered by phpBB</div></body></html>",
    "https://forum.example.net/viewtopic.php?f=4&t=1182",
)
add(
    "en15-w06",
    CONSENT,
    plain(
        "Before you continue to YouTube",
        "<div><img alt='YouTube'><h1>Before you continue to YouTube</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain Google services</li><li>Track outages and protect against spam, fraud, and abuse</li><li>Measure audience engagement and site statistics</li></ul><p>If you choose to “Accept all,” we will also use cookies and data to develop and improve new services and show personalized ads.</p><form action='https://consent.youtube.com/save'><button>Reject all</button><button>Accept all</button></form><a>More options</a> <a>Privacy Policy</a> <a>Terms of Service</a></div>",
    ),
    "https://www.youtube.com/watch?v=aa11bb",
    "https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Daa11bb&gl=DE",
)
add(
    "en15-w07",
    CONSENT,
    plain(
        "Yahoo is part of the Yahoo family of brands",
        "<div id='consent-page'><h1>Yahoo is part of the Yahoo family of brands</h1><p>When you use our sites and apps, we use cookies to provide our sites and apps to you, authenticate users, apply security measures, and prevent spam and abuse, and measure your use of our sites and apps.</p><p>If you click 'Accept all', we and our partners, including 241 who are part of the IAB Transparency &amp; Consent Framework, will also store and/or access information on a device.</p><form><input type='hidden' name='csrfToken'><button name='agree'>Accept all</button><button name='reject'>Reject all</button><a>Manage privacy settings</a></form></div>",
    ),
    "https://news.yahoo.com/shelling-kills-nine-1422.html",
    "https://consent.yahoo.com/v2/collectConsent?sessionId=3_cc-session",
)
add(
    "en15-w08",
    CONSENT,
    plain(
        "The Daily Harbour",
        "<div class='cmp'><h2>Read with advertising or subscribe</h2><div><h3>Continue with advertising</h3><p>Use our site with the usual tracking and cookies. You can withdraw your consent at any time in the privacy centre.</p><button>Accept and continue</button></div><div><h3>Pure subscription</h3><p>Use without ad tracking and nearly ad-free for 4.99 a month.</p><button>Order Pure now</button> Already a Pure subscriber? <a>Log in here</a></div><p>Tracking: Details are found in our privacy information. Together with our 174 partners we store and/or retrieve information on your device.</p></div>",
    ),
    "https://dailyharbour.example.com/politics/refugee-camp-hit-a-3311.html",
)
add(
    "en15-w09",
    CONSENT,
    bare(
        "We value your privacy",
        "<div class='qc-cmp2-container'><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as cookies and process personal data, such as unique identifiers and standard information sent by a device for personalised ads and content, ad and content measurement, and audience insights, as well as to develop and improve products.</p><p>With your permission we and our partners may use precise geolocation data and identification through device scanning.</p><button>MORE OPTIONS</button><button>DISAGREE</button><button>AGREE</button></div>",
    ),
    "https://northernecho.example.com/news/1922-survivors-speak",
)
add(
    "en15-w10",
    ABSENT,
    plain(
        "Facebook",
        "<div role='main'><img src='/lock.svg'><h2>This content isn't available right now</h2><p>When this happens, it's usually because the owner only shared it with a small group of people, changed who can see it or it's been deleted.</p><a href='/'>Go to News Feed</a><a>Go Back</a><a>Visit Help Centre</a></div>",
    ),
    "https://www.facebook.com/photo.php?fbid=10022",
)
add(
    "en15-w11",
    ABSENT,
    plain(
        "Instagram",
        "<section><h2>Sorry, this page isn't available.</h2><p>The link you followed may be broken, or the page may have been removed. <a href='/'>Go back to Instagram.</a></p></section><nav><a>Log In</a><a>Sign Up</a></nav>",
    ),
    "https://www.instagram.com/p/ZZZ111/",
)
add(
    "en15-w12",
    ABSENT,
    plain(
        "X",
        "<div><div>Hmm...this page doesn’t exist. Try searching for something else.</div><a href='/search'>Search</a></div><footer>Terms of Service Privacy Policy Cookie Policy Accessibility Ads info © 2024 X Corp.</footer>",
    ),
    "https://x.com/qasr_monitor/status/1620",
)
add(
    "en15-w13",
    ABSENT,
    plain(
        "YouTube",
        "<div id='player-error'><div>Video unavailable</div><div>This video is no longer available because the YouTube account associated with this video has been terminated.</div></div><div id='guide'>Home Shorts Subscriptions You History</div>",
        head="<meta property='og:site_name' content='YouTube'>",
    ),
    "https://www.youtube.com/watch?v=zz90",
)
add(
    "en15-w14",
    ABSENT,
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Telegram: Contact @qasrnow</title><meta property='og:title' content='Telegram: Contact @qasrnow'></head><body class='no_transition'><div class='tgme_page_wrap'><div class='tgme_page'><div class='tgme_page_icon'><i class='tgme_icon_user'></i></div><div class='tgme_page_description'>If you have <strong>Telegram</strong>, you can contact <a>@qasrnow</a> right away.</div><div class='tgme_page_action'><a class='tgme_action_button_new'>Send Message</a></div></div></div></body></html>",
    "https://t.me/qasrnow/882",
)
add(
    "en15-w15",
    LOST,
    gazette(
        "en",
        "Valley News",
        "Page not found",
        "<p>It looks like nothing was found at this location. Maybe try a search?</p><form role='search'><input type='search'><input type='submit' value='Search'></form>",
        h1="Oops! That page can’t be found.",
        ogtype="website",
    ),
    "https://valleynews.example.com/2021/06/massacre-at-the-mill/",
)
add(
    "en15-w16",
    LOST,
    drupal("Page not found", "Rights Observatory", "<div>The requested page could not be found.</div>"),
    "https://rightsobservatory.example.org/en/node/5531",
)
add(
    "en15-w17",
    LOST,
    plain("404 Not Found", "<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center>"),
    "http://oldministry.example.gov/statement/33.html",
)
add(
    "en15-w18",
    LOST,
    news(
        "Sorry, we can't find that page",
        "Capital Times",
        "<div class='err'><h1>Sorry, we can't find that page</h1><p>The page you are looking for may have moved or no longer exist. Check the web address, or try our most popular stories below.</p><h3>Most popular</h3><ul><li><a>Ceasefire talks resume in the capital</a></li><li><a>Floods displace hundreds in the delta</a></li><li><a>Central bank holds rates</a></li></ul></div>",
    ),
    "https://capitaltimes.example.com/world/2019/aug/11/bombed-school-names",
)
add(
    "en15-w19",
    LOST,
    portal(
        "en",
        "The Post",
        "Article removed",
        "<h1>This article is no longer available</h1><p>The story you requested has been removed from our website or has expired. News agency stories are kept for 30 days.</p><p><a href='/'>Return to the home page</a></p>",
    ),
    "https://thepost.example.com/afp/20180411-strike-on-market",
)
add(
    "en15-w20",
    FRONT,
    front("en", "The Harbour Gazette", FRONT_EN),
    "https://harbourgazette.example.com/2020/11/hospital-shelled-again",
    "https://harbourgazette.example.com/",
)
add(
    "en15-w21",
    FRONT,
    front("en", "Delta Tribune", FRONT_EN[::-1]),
    "https://deltatribune.example.com/news/names-of-the-dead-released",
)
add(
    "en15-w22",
    FRONT,
    front("en", "Coastline Online", FRONT_EN),
    "http://coastline.example.com/article.php?id=9931",
    "http://coastline.example.com/index.php",
)
add(
    "en15-w23",
    SCRIPTS,
    plain(
        "React App",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div><script src='/static/js/bundle.js'></script>",
    ),
    "https://memorywall.example.org/victim/332",
)
add(
    "en15-w24",
    SCRIPTS,
    plain(
        "X",
        "<div id='placeholder'><svg></svg></div><noscript><h1>JavaScript is not available.</h1><p>We’ve detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue using x.com. You can see a list of supported browsers in our Help Center.</p><p>Help Center Terms of Service Privacy Policy Cookie Policy Imprint Ads info © 2023 X Corp.</p></noscript><div id='react-root'></div><script>window.__INITIAL_STATE__={};</script><script src='/main.js'></script>",
    ),
    "https://x.com/lumen_watch/status/1991",
)
add(
    "en15-w25",
    SCRIPTS,
    "<!doctype html><html><head><base href='/'><title>Case Viewer</title><link rel='stylesheet' href='styles.css'></head><body><app-root><div class='spinner'>Loading...</div></app-root><script src='runtime.js' type='module'></script><script src='main.js' type='module'></script></body></html>",
    "https://cases.example.org/case/2219",
)
add(
    "en15-w26",
    ROBOTS,
    "<!DOCTYPE html><html lang='en-US'><head><title>Just a moment...</title><meta http-equiv='refresh' content='390'></head><body class='no-js'><div class='main-wrapper' role='main'><div class='main-content'><h1>reliefdesk.example.com</h1><h2>Verifying you are human. This may take a few seconds.</h2><div>reliefdesk.example.com needs to review the security of your connection before proceeding.</div><noscript>Enable JavaScript and cookies to continue</noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3'};})();</script><div class='footer'>Ray ID: 8aa1 Performance &amp; security by Cloudflare</div></body></html>",
    "https://reliefdesk.example.com/report/camp-fire",
    status=403,
)
add(
    "en15-w27",
    ROBOTS,
    plain(
        "429 Too Many Requests",
        "<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time. Please slow down and try again later.</p>",
    ),
    "https://courtlist.example.net/judgment/77",
    status=429,
)
add(
    "en15-w28",
    PLACE,
    plain(
        "451: Unavailable due to legal reasons",
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact news@prairie.example.com.</p>",
    ),
    "https://prairieledger.example.com/news/article_77.html",
)
add(
    "en15-w29",
    PAY,
    gazette(
        "en",
        "The Financial Review",
        "How the siege was financed",
        ps("For three years the money that fed the siege of Lumen moved through a small office above a shoe shop.")
        + "<div class='paywall'><h2>Subscribe to continue reading</h2><p>Get unlimited access from $1 a week. Cancel anytime.</p><button>See subscription options</button><p>Already a subscriber? <a>Sign in</a></p></div>",
        head=ld("NewsArticle", "How the siege was financed", "2022-02-02", False),
    ),
    "https://financialreview.example.com/2022/02/how-the-siege-was-financed",
)
add(
    "en15-w30",
    ABSENT,
    plain(
        "valleywitness.com",
        "<div><h1>valleywitness.com</h1><p>This domain is for sale! Buy this domain.</p><p>Related searches</p><ul><li><a>Online news</a></li><li><a>Cheap flights</a></li><li><a>Car insurance</a></li></ul><p>The domain owner maintains no relationship with the advertisers. Copyright 2024. All rights reserved. Privacy policy</p></div>",
    ),
    "http://valleywitness.com/reports/2014/march.html",
)

# ---------------------------------------------------------------- good pages, English
BANNER = "<div class='cookie-banner' role='dialog'><p>We use cookies to improve your experience. By continuing to use this site you accept our use of cookies.</p><button>Accept all</button><button>Reject all</button><a href='/cookies'>Cookie settings</a></div>"
LETTER = "<div class='newsletter'><h3>Sign up to our newsletter</h3><form><input type='email' placeholder='Your email'><button>Subscribe</button></form><p>By signing up you agree to our terms and privacy policy.</p></div>"
add(
    "en15-g01",
    "",
    gazette(
        "en",
        "Valley News",
        "Shelling kills nine in market, hospital says",
        ps(
            "At least nine people were killed and 23 wounded when shells hit the vegetable market in Nahr on Tuesday morning, the director of the town's hospital said.",
            "Among the dead were Layla Hamdan, 34, a teacher, and her two sons, Omar and Yusuf, aged 9 and 6, according to a list posted at the hospital gate.",
            "“We heard three explosions within a minute,” said Kamal Issa, who sells oranges. “Then I could see nothing for the dust.”",
            "The army did not answer questions about the shelling. A spokesman had said on Monday that operations in the area were over.",
            "It was the fourth attack on the town this month. The United Nations has counted 61 civilians killed in the district since January.",
        )
        + LETTER,
        over=BANNER,
    ),
    "https://valleynews.example.com/2023/05/shelling-kills-nine-in-market/",
)
add(
    "en15-g02",
    "",
    news(
        "Two killed at checkpoint",
        "Capital Times",
        art(
            "Two killed at checkpoint",
            "Reuters, 4 March 2022",
            "Two men were shot dead at a checkpoint near Deir on Friday, police said. Their names were not released.",
        ),
    ),
    "https://capitaltimes.example.com/world/2022/mar/04/two-killed-at-checkpoint",
)
add(
    "en15-g03",
    "",
    portal(
        "en",
        "The Post",
        "LIVE: Evacuation of the eastern quarter",
        "<h1>LIVE: Evacuation of the eastern quarter</h1><div class='live'><div><b>14:32</b> The third convoy has left. Red Crescent says 212 people aboard.</div><div><b>13:50</b> Snipers fired at the road; one driver, Mahmoud Sabra, was hit in the arm.</div><div><b>12:05</b> Buses arrive at the bridge.</div><div><b>11:40</b> That's all from me, my colleague Dana takes over.</div><div><b>09:00</b> Good morning and welcome to our live coverage.</div></div><p>This page updates automatically.</p>",
        over=BANNER,
    ),
    "https://thepost.example.com/live/evacuation-eastern-quarter",
)
add(
    "en15-g04",
    "",
    drupal(
        "“They came at dawn”: Killings in three villages",
        "Rights Observatory",
        ps(
            "Summary",
            "Between 11 and 14 April 2022 soldiers of the 4th Brigade killed at least 38 civilians in Kafr Zayn, Tell Rim and Ayn Sawda. This report is based on interviews with 46 witnesses, satellite imagery and hospital records.",
            "The Observatory wrote to the Ministry of Defence on 2 June. No answer had come when this report was published.",
            "Recommendations: to the government, open an independent inquiry; to the Council, extend the mandate of the commission.",
        )
        + "<a href='/sites/default/files/dawn.pdf'>Full report (PDF)</a>",
    ),
    "https://rightsobservatory.example.org/en/report/they-came-at-dawn",
)
add(
    "en15-g05",
    "",
    plain(
        "Statement of the Families' Association - 9 October",
        "<img src='logo.png'><h1>Statement</h1><p>9 October 2021</p><p>The Association of Families of the Missing mourns its member Hiba Talal, who died yesterday without learning what happened to her son Ziad, taken from the Nahr checkpoint in 2013.</p><p>We call on the authorities to open the archives. We will not stop asking.</p><p>The Board</p>",
    ),
    "https://families.example.org/statements/9-october.html",
)
add(
    "en15-g06",
    "",
    telegram(
        "lumenmonitor",
        "Lumen Monitor",
        [
            (
                881,
                "Names of the victims of today's raid on Zayn: 1. Adnan Khalil, 44 2. Rasha Khalil, 39 3. A child, not yet identified",
            ),
            (882, "Second raid at 16:10 on the school road. No casualties reported."),
            (883, "Correction: Adnan Khalil is 46."),
        ],
    ),
    "https://t.me/s/lumenmonitor",
)
add(
    "en15-g07",
    "",
    wayback(
        plain(
            "Massacre in Tell Rim - Coastal Post",
            "<h1>Massacre in Tell Rim</h1><p>By Salim Nader, 3 July 2013</p><p>Thirty-one bodies were buried in Tell Rim on Wednesday, villagers told the Coastal Post by telephone.</p><p>The youngest, a girl called Amal, was four months old. Government media said that terrorists were responsible.</p><p>Villagers named the Hassoun checkpoint as the place the gunmen came from.</p>",
        )
    ),
    "https://web.archive.org/web/20130705/http://coastalpost.example.com/tellrim.html",
)
add(
    "en15-g08",
    "",
    plain(
        "List of the dead, Nahr hospital, 17 May",
        "<h2>List of the dead, Nahr hospital, 17 May</h2><table border='1'><tr><th>No</th><th>Name</th><th>Age</th><th>Place</th></tr>"
        + "".join(
            f"<tr><td>{i}</td><td>{n}</td><td>{a}</td><td>{p}</td></tr>"
            for i, (n, a, p) in enumerate(
                [
                    ("Layla Hamdan", 34, "Nahr"),
                    ("Omar Hamdan", 9, "Nahr"),
                    ("Yusuf Hamdan", 6, "Nahr"),
                    ("Bilal Saad", 51, "Deir"),
                    ("Unknown woman", "", "Nahr"),
                    ("Georges Abdo", 70, "Zayn"),
                ],
                1,
            )
        )
        + "</table>",
    ),
    "http://nahrhospital.example.org/lists/17may.htm",
)
add(
    "en15-g09",
    "",
    table_layout(
        "Chronology of events, 1997-1999",
        "<b>Chronology of events</b><p>12 Jan 1998: Army enters Rim. 14 people killed.<p>3 Feb 1998: Bodies found in the well at Sawda.<p>19 Mar 1998: Commission appointed. It never met.<p>7 Aug 1999: The school is reopened.",
    ),
    "http://archive-cdr.example.org/chron.htm",
)
add(
    "en15-g10",
    "",
    gazette(
        "en",
        "Valley News",
        "Why your password is the first thing the police ask for",
        ps(
            "When officers stop young people at the Deir checkpoint, they ask them to unlock the phone and log in to Facebook. Those who say they have forgotten the password are held.",
            "Eleven people told Valley News that they were beaten until they gave their password.",
            "Lawyer Maya Azar advises to log out of every account before a journey and to use two-factor login.",
        )
        + LETTER,
    ),
    "https://valleynews.example.com/2022/08/why-your-password-is-the-first-thing-the-police-ask-for/",
)
add(
    "en15-g11",
    "",
    news(
        "404: How a government deleted its own past",
        "Capital Times",
        art(
            "404: How a government deleted its own past",
            "By Dana Kassis, 2 May 2023",
            "“Page not found.” Anyone who looks for the ministry's casualty lists of 2016 reads these words today.",
            "In March, officials removed more than 4,000 pages from the ministry's website, among them every list of wounded soldiers.",
            "Volunteers had copied most of them. “We knew that the pages would be gone one day,” said one, who asked not to be named.",
        ),
    ),
    "https://capitaltimes.example.com/tech/2023/may/02/404-how-a-government-deleted-its-own-past",
)
add(
    "en15-g12",
    "",
    plain(
        "Airstrike on Zayn bakery, 12 March - YouTube",
        "<div id='player'><video></video></div><h1>Airstrike on Zayn bakery, 12 March</h1><div>Zayn Media Centre · 4.1K subscribers</div><button>Subscribe</button><div>12,331 views 13 Mar 2020</div><div id='description'>Filmed minutes after the strike on the bakery of Zayn at 6:40 in the morning of 12 March. Seven people were killed while they queued for bread. Warning: graphic. Filmed by Anas Daher.</div><div>Comments are turned off.</div><a>Sign in</a>",
        head="<meta property='og:type' content='video.other'><meta property='og:description' content='Filmed minutes after the strike on the bakery of Zayn'>",
    ),
    "https://www.youtube.com/watch?v=zy112",
)
add(
    "en15-g13",
    "",
    amp(
        "Ministry confirms death of 12 soldiers",
        "<h1>Ministry confirms death of 12 soldiers</h1><p>5 June 2021</p><amp-img src='a.jpg' width='600' height='400'></amp-img><p>The Ministry of Defence said on Saturday that twelve soldiers were killed by a mine on the Sawda road.</p><p>Families had been asking for news since Thursday. The ministry published no names.</p><amp-ad width='300' height='250'></amp-ad><p>It is the army's heaviest loss this year.</p>",
    ),
    "https://deltatribune.example.com/amp/ministry-confirms-death-of-12-soldiers",
)
add(
    "en15-g14",
    "",
    bare(
        "dawn.pdf",
        "<div id='outerContainer'><div id='toolbar'><button>Previous</button><button>Next</button><span>of 62</span><button>Zoom Out</button><button>Zoom In</button><button>Download</button><button>Print</button></div><div id='viewer' class='pdfViewer'><div class='page'><div class='textLayer'><span>Rights Observatory</span><span>“They came at dawn”</span><span>Killings in three villages, April 2022</span></div></div><div class='page'><div class='textLayer'><span>I. Summary. Between 11 and 14 April 2022 soldiers of the 4th Brigade killed at least 38 civilians in the villages of Kafr Zayn, Tell Rim and Ayn Sawda.</span></div></div></div></div>",
    ),
    "https://rightsobservatory.example.org/viewer.html?file=dawn.pdf",
)
add(
    "en15-g15",
    "",
    blogger(
        "The last bus",
        "A doctor's notes",
        "We closed the ward today. The last bus took eleven patients and Nurse Amira. Hassan, the boy with the burned hands, would not let go of the bed.<br><br>I do not know whether I will write here again. The electricity comes two hours a day.",
    ),
    "http://doctorsnotes.example.com/2013/08/the-last-bus.html",
)
add(
    "en15-g16",
    "",
    ghost(
        "The men who kept the list",
        "Ledger",
        ps(
            "In a cellar in Deir three men wrote down every death for four years. They had two rules: no name without two witnesses, and no rumour.",
            "Ibrahim Dib, the oldest, was a land surveyor. “A list is a map,” he says.",
            "They counted 2,114 people. The government counted none.",
            "When the cellar was bombed in 2016, the notebooks were at a neighbour's.",
        ),
        tail="<div class='gh-subscribe'><h2>Subscribe to Ledger</h2><form><input type='email'><button>Subscribe</button></form></div>",
    ),
    "https://ledger.example.org/the-men-who-kept-the-list/",
)
add(
    "en15-g17",
    "",
    boot(
        "Press release: UN expert alarmed by closure of camp",
        "Relief Desk",
        "<h1>UN expert alarmed by closure of camp</h1><p class='date'>GENEVA (17 November 2023)</p><p>A UN human rights expert today expressed alarm at the closure of Nahr camp, where 4,200 people had found shelter, and at reports that access to the area is denied to aid workers.</p><p>“Nobody knows where these families are now,” the expert said.</p><p>ENDS</p><p>For media inquiries: press@reliefdesk.example.org</p>",
    ),
    "https://reliefdesk.example.org/press/2023/un-expert-alarmed-by-closure-of-camp",
)
add(
    "en15-g18",
    "",
    plain(
        "Rami Daher (@ramidaher) on Instagram",
        "<article><header><a>ramidaher</a></header><img alt='Photo'><div>ramidaher My brother Anas was killed on Monday in Zayn while he was filming. He was 24. The funeral is at the old mosque after noon prayer. Pray for him.</div><div>4 d</div><a>View all 212 comments</a></article><div><button>Log in</button> to like or comment. <a>Sign up</a></div>",
        head="<meta property='og:description' content='My brother Anas was killed on Monday in Zayn while he was filming. He was 24.'>",
    ),
    "https://www.instagram.com/p/Cmq4/",
)
add(
    "en15-g19",
    "",
    plain(
        "In pictures: the road out of Zayn",
        "<h1>In pictures: the road out of Zayn</h1><figure><img src='1.jpg'><figcaption>A family rests near the bridge. Photo: Lina Aboud</figcaption></figure><figure><img src='2.jpg'><figcaption>Abu Nizar, 71, walked for two days.</figcaption></figure><figure><img src='3.jpg'><figcaption>The checkpoint at Rim, where five men were taken on 14 June.</figcaption></figure><figure><img src='4.jpg'><figcaption>Tents at Nahr camp.</figcaption></figure>",
    ),
    "https://harbourgazette.example.com/pictures/the-road-out-of-zayn",
)
add(
    "en15-g20",
    "",
    gazette(
        "en",
        "The Harbour Gazette",
        "Government blocks access to news sites",
        ps(
            "Internet users across the country were unable to open at least 14 news sites on Wednesday. A message said: “Access to this site has been blocked by order of the Authority.”",
            "The blocking followed the publication of a list of 200 soldiers killed since June.",
            "“This content is not available in your country is now all we read,” said Nour Haddad, an editor.",
        )
        + LETTER,
        over=BANNER,
    ),
    "https://harbourgazette.example.com/2022/09/government-blocks-access-to-news-sites",
)
add(
    "en15-g21",
    "",
    bare(
        "",
        "<h1>Communique no. 14</h1><p>The Joint Command announces that on the night of 6 to 7 February its forces repelled an attack on Post 9. Four of our fighters fell as martyrs: Sgt. Haitham Badr, Pvt. Ali Noun, Pvt. Sami Qassem and Pvt. Jad Rizk. The enemy left eleven bodies on the field.</p><p>Command of the Northern Front</p>",
    ),
    "http://northfront.example.net/c14.html",
)
add(
    "en15-g22",
    "",
    portal(
        "en",
        "The Post",
        "Cookie factory fire kills six workers",
        "<h1>Cookie factory fire kills six workers</h1><p>Six women died on Thursday in a fire at a cookie factory in Sawda, whose doors were locked, the civil defence said.</p><p>Relatives said that the manager accepts no responsibility. Police have arrested two people.</p><p>The names of the dead: Samar Ali, Huda Ali, Fadia Moussa, Nisrine Zein, Rola Hanna, Mona Darwish.</p>",
        over=BANNER,
    ),
    "https://thepost.example.com/local/cookie-factory-fire-kills-six-workers",
)
add(
    "en15-g23",
    "",
    plain(
        "Kamal Issa - Memorial",
        "<h1>Kamal Issa</h1><dl><dt>Born</dt><dd>1981, Nahr</dd><dt>Killed</dt><dd>17 May 2023, vegetable market of Nahr</dd><dt>Cause</dt><dd>Shelling</dd><dt>Source</dt><dd>Hospital list; interview with brother</dd></dl><a href='/login'>Log in to add a memory</a>",
    ),
    "https://memorywall.example.org/victim/1204",
)
add(
    "en15-g24",
    "",
    gazette(
        "en",
        "The Financial Review",
        "Three questions about the grain deal",
        ps(
            "Why was the deal signed now? Because the ports had been closed for eleven weeks and the price of bread had doubled.",
            "Who will inspect the ships? A joint centre with officers of four states.",
            "Will it hold? On Saturday, a day after the signing, two missiles hit the port of Sawda. One dock worker, Pavlo Hrim, was killed.",
        )
        + "<div class='meter'>You have 2 free articles left this month. <a>Subscribe</a> for unlimited access.</div>",
        head=ld("NewsArticle", "Three questions about the grain deal", "2022-07-25", True),
    ),
    "https://financialreview.example.com/2022/07/three-questions-about-the-grain-deal",
)
add(
    "en15-g25",
    "",
    plain(
        "Thread: Strike on the bus station",
        "<div class='tweet'><b>Lumen Watch</b> @lumen_watch<p>1/5 What we know about the strike on the bus station in Kostiv on 8 April. At least 52 killed, 98 wounded, according to the regional governor.</p><p>2/5 The remains of the rocket lie about 40 metres from the main entrance. The serial number is visible.</p><p>3/5 We geolocated nine videos.</p></div><div class='signup'>New to X? Sign up now to get your own personalised timeline! <a>Create account</a></div>",
    ),
    "https://x.com/lumen_watch/status/15121",
)
add(
    "en15-g26",
    "",
    news(
        "Minister: ‘We apologise for the error’",
        "Capital Times",
        art(
            "Minister: ‘We apologise for the error’",
            "AP, 11 June",
            "The interior minister apologised on Sunday for the error that led police to fire on a wedding party in Rim, killing the bride's father, Toufic Matar, 58.",
            "“Something went wrong. We are sorry,” he told reporters. “Please try to understand the conditions in which our men work.”",
            "The family refused to receive him.",
        ),
    ),
    "https://capitaltimes.example.com/world/2022/jun/11/minister-we-apologise-for-the-error",
)
add(
    "en15-g27",
    "",
    plain(
        "Obituary",
        "<p align='center'><font size='5'>Dr. Hassan Munir, 1955–2016</font></p><p>Dr. Munir, the last surgeon of Sawda, was killed on 27 April when the hospital was bombed for the third time. He leaves a wife and four children. He was due to leave for Turkey the next day.</p>",
    ),
    "http://sawda.example.org/munir.html",
)
add(
    "en15-g28",
    "",
    drupal(
        "Security Council press statement on attack in Rim",
        "UN Press",
        "<p>SC/15011</p><p>The following Security Council press statement was issued today by the Council President:</p><p>The members of the Security Council condemned in the strongest terms the attack in Rim on 9 May, which killed 19 civilians and two peacekeepers.</p><p>They expressed their deepest sympathy to the families.</p>",
    ),
    "https://press.un.example.org/en/2022/sc15011.doc.htm",
)
add(
    "en15-g29",
    "",
    gazette(
        "en",
        "Delta Tribune",
        "Camp residents register for return",
        ps(
            "Hundreds of displaced people queued on Monday to register for return to Zayn. To register, a family must give the names of all its members and accept the conditions of the committee.",
            "“We agree to everything,” said Umm Fadi. “We only want to go home.”",
            "Since January 19 people who returned were killed by mines.",
        )
        + "<h3>12 comments</h3><p>You must be <a href='/wp-login.php'>logged in</a> to post a comment.</p>",
    ),
    "https://deltatribune.example.com/news/camp-residents-register-for-return",
)
add(
    "en15-g30",
    "",
    plain(
        "Nahr bulletin",
        "<pre>NAHR LOCAL COUNCIL - DAILY BULLETIN 44\n\nKILLED: 2 (Walid Rahme, 30; his cousin Tarek Rahme, 22)\nWOUNDED: 7, one critical\nWATER: two hours in the western quarter\nCROSSING: closed\n</pre>",
    ),
    "http://nahrcouncil.example.org/b/44",
)

# ---------------------------------------------------------------- walls, Arabic
add(
    "ar15-w01",
    LOGIN,
    plain(
        "تسجيل الدخول إلى فيسبوك",
        "<div><h2>تسجيل الدخول إلى فيسبوك</h2><div>يجب تسجيل الدخول للمتابعة.</div><form method='post'><input name='email' placeholder='البريد الإلكتروني أو رقم الهاتف المحمول'><input type='password' name='pass' placeholder='كلمة السر'><button>تسجيل الدخول</button></form><a>هل نسيت الحساب؟</a> <a>إنشاء حساب جديد</a></div><div>العربية English Français</div>",
        "ar",
    ),
    "https://ar-ar.facebook.com/tansiqiya.nahr/posts/3311",
    "https://ar-ar.facebook.com/login/?next=https%3A%2F%2Far-ar.facebook.com%2Ftansiqiya.nahr%2Fposts%2F3311",
)
add(
    "ar15-w02",
    LOGIN,
    plain(
        "فيسبوك",
        "<div role='dialog'><h2>شاهد المزيد على فيسبوك</h2><form><input name='email' placeholder='البريد الإلكتروني أو رقم الهاتف'><input type='password' placeholder='كلمة السر'><button>تسجيل الدخول</button><a>هل نسيت كلمة السر؟</a><span>أو</span><a>إنشاء حساب جديد</a></form></div>",
        "ar",
    ),
    "https://www.facebook.com/watch/?v=55120",
)
add(
    "ar15-w03",
    LOGIN,
    plain(
        "تسجيل الدخول • Instagram",
        "<main><h1>Instagram</h1><form><input aria-label='رقم الهاتف أو اسم المستخدم أو البريد الإلكتروني'><input type='password' aria-label='كلمة السر'><button>تسجيل الدخول</button></form><a>هل نسيت كلمة السر؟</a><p>ليس لديك حساب؟ <a>اشتراك</a></p></main>",
        "ar",
    ),
    "https://www.instagram.com/reel/Cx1/",
    "https://www.instagram.com/accounts/login/",
)
add(
    "ar15-w04",
    LOGIN,
    "<html dir='rtl'><head><meta charset='windows-1256'><title>منتديات الساحل - رسالة إدارية</title></head><body><table class='tborder' align='center'><tr><td class='tcat'>رسالة إدارية</td></tr><tr><td class='panelsurround'><div>أنت لم تسجل الدخول بعد أو أنك لا تملك صلاحية لدخول هذه الصفحة. قد يكون هذا عائداً لأحد هذه الأسباب:</div><ol><li>لم تقم بتسجيل الدخول. قم بتعبئة النموذج في الأسفل وحاول مرة أخرى.</li><li>ليست لديك صلاحية كافية للوصول إلى هذه الصفحة.</li></ol><form action='login.php'>اسم العضو: <input name='vb_login_username'> كلمة المرور: <input type='password'> <input type='submit' value='تسجيل الدخول'></form><a href='register.php'>التسجيل</a></td></tr></table></body></html>".replace(
        "windows-1256", "utf-8"
    ),
    "http://sahelforum.example.net/vb/showthread.php?t=9912",
)
add(
    "ar15-w05",
    LOGIN,
    plain(
        "أهلاً بك في X",
        "<div><h1>يحدث الآن</h1><h2>انضم اليوم.</h2><button>التسجيل باستخدام Google</button><button>إنشاء حساب</button><p>بالتسجيل، أنت توافق على شروط الخدمة وسياسة الخصوصية، بما في ذلك استخدام ملفات تعريف الارتباط.</p><p>هل لديك حساب بالفعل؟</p><a>تسجيل الدخول</a></div>",
        "ar",
    ),
    "https://x.com/nahr_now/status/9912",
    "https://x.com/i/flow/login",
)
add(
    "ar15-w06",
    CONSENT,
    plain(
        "قبل المتابعة إلى YouTube",
        '<h1>قبل المتابعة إلى YouTube</h1><p>نستخدم ملفات تعريف الارتباط والبيانات من أجل:</p><ul><li>تقديم خدمات Google وصيانتها</li><li>تتبّع حالات انقطاع الخدمة والحماية من الرسائل غير المرغوب فيها والاحتيال وإساءة الاستخدام</li></ul><p>إذا اخترت "قبول الكل"، سنستخدم أيضاً ملفات تعريف الارتباط والبيانات لعرض إعلانات مخصّصة.</p><button>رفض الكل</button><button>قبول الكل</button><a>خيارات إضافية</a>',
        "ar",
    ),
    "https://www.youtube.com/watch?v=ar100",
    "https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dar100&hl=ar",
)
add(
    "ar15-w07",
    CONSENT,
    plain(
        "نحن نقدر خصوصيتك",
        "<div class='fc-consent-root'><h2>نحن نقدر خصوصيتك</h2><p>يطلب موقع صوت الوادي موافقتك على استخدام بياناتك الشخصية للأغراض التالية: الإعلانات والمحتوى المخصص وقياس الإعلانات والمحتوى ودراسات الجمهور وتطوير الخدمات. تخزين المعلومات على جهاز ما و/أو الوصول إليها.</p><p>ستتم معالجة بياناتك الشخصية وقد تتم مشاركة المعلومات من جهازك مع 139 من موردي الطرف الثالث.</p><button>موافقة</button><button>عدم الموافقة</button><button>إدارة الخيارات</button></div>",
        "ar",
    ),
    "https://sawtwadi.example.com/news/8812",
)
add(
    "ar15-w08",
    CONSENT,
    bare(
        "ملفات الارتباط",
        "<div class='wall'><p>يستخدم هذا الموقع ملفات تعريف الارتباط. يجب الموافقة على استخدامها قبل الدخول إلى الموقع.</p><a class='btn'>أوافق وأتابع</a><a class='btn'>إعدادات</a><a>سياسة الخصوصية</a></div>",
        "ar",
    ),
    "https://minbar.example.com/article/2213",
)
add(
    "ar15-w09",
    ABSENT,
    plain(
        "فيسبوك",
        "<div><h2>هذا المحتوى غير متوفر الآن</h2><p>عندما يحدث هذا، يرجع السبب عادةً إلى أن المالك شاركه مع مجموعة صغيرة من الأشخاص فقط، أو قام بتغيير من يمكنه رؤيته، أو تم حذفه.</p><a>الانتقال إلى آخر الأخبار</a><a>رجوع</a><a>زيارة مركز المساعدة</a></div>",
        "ar",
    ),
    "https://www.facebook.com/story.php?story_fbid=771&id=31",
)
add(
    "ar15-w10",
    ABSENT,
    plain(
        "Instagram",
        "<h2>عذراً، هذه الصفحة غير متاحة.</h2><p>قد يكون الرابط الذي تتبعه معطلاً، أو ربما تمت إزالة الصفحة. <a>الرجوع إلى Instagram.</a></p>",
        "ar",
    ),
    "https://www.instagram.com/nahr.media/",
)
add(
    "ar15-w11",
    ABSENT,
    plain(
        "YouTube",
        "<div class='reason'>الفيديو غير متاح</div><div class='subreason'>تمت إزالة هذا الفيديو بسبب انتهاك إرشادات منتدى YouTube.</div>",
        "ar",
    ),
    "https://www.youtube.com/watch?v=ar777",
)
add(
    "ar15-w12",
    ABSENT,
    plain("X", "<div>تم تعليق الحساب</div><div>يعلّق X الحسابات التي تخالف قواعد X. <a>معرفة المزيد</a></div>", "ar"),
    "https://x.com/sahel_monitor/status/1211",
)
add(
    "ar15-w13",
    LOST,
    gazette(
        "ar",
        "صوت الوادي",
        "الصفحة غير موجودة",
        "<p>عفواً، الصفحة التي تبحث عنها غير موجودة. ربما تفيدك خدمة البحث.</p><form><input type='search'><button>بحث</button></form>",
        h1="404",
        ogtype="website",
    ),
    "https://sawtwadi.example.com/2020/04/majzarat-attahun/",
)
add(
    "ar15-w14",
    LOST,
    drupal("الصفحة غير موجودة", "مرصد الحقوق", "<div>تعذر العثور على الصفحة المطلوبة.</div>", "ar"),
    "https://rightsobservatory.example.org/ar/node/5531",
)
add(
    "ar15-w15",
    LOST,
    portal(
        "ar",
        "المنبر",
        "خطأ",
        "<h1>عذراً، حدث خطأ</h1><p>لم نتمكن من العثور على الصفحة المطلوبة. ربما تم نقلها أو حذفها أو أن الرابط غير صحيح.</p><a href='/'>العودة إلى الصفحة الرئيسية</a>",
    ),
    "https://minbar.example.com/article/9000",
)
add(
    "ar15-w16",
    LOST,
    bare("خطأ 404", "<h1>404</h1><h2>الصفحة المطلوبة غير متوفرة</h2><p>تأكد من صحة العنوان ثم أعد المحاولة.</p>", "ar"),
    "http://moi.example.gov/ar/statement/55",
)
add(
    "ar15-w17",
    LOST,
    news(
        "لا توجد نتائج",
        "الراية اليوم",
        "<div><h1>الخبر غير موجود</h1><p>الخبر الذي تحاول الوصول إليه محذوف أو انتهت مدة نشره.</p></div>",
        "ar",
    ),
    "https://raya.example.com/news/view/71002",
)
add(
    "ar15-w18",
    FRONT,
    front("ar", "صوت الوادي", FRONT_AR),
    "https://sawtwadi.example.com/2019/07/qasf-almustashfa",
    "https://sawtwadi.example.com/",
)
add("ar15-w19", FRONT, front("ar", "الراية اليوم", FRONT_AR[::-1]), "https://raya.example.com/news/view/55102")
add(
    "ar15-w20",
    FRONT,
    front("ar", "المنبر", FRONT_AR),
    "https://minbar.example.com/article/4410",
    "https://minbar.example.com/ar",
)
add(
    "ar15-w21",
    FRONT,
    table_layout(
        "وكالة أنباء الساحل - الصفحة الرئيسية",
        "<b>آخر الأخبار</b><br>"
        + "<br>".join(f"<a href='n{i}.htm'>{h}</a> - {s}" for i, (h, s) in enumerate(FRONT_AR * 3)),
        "ar",
    ),
    "http://sana-sahel.example.net/news.asp?id=221",
    "http://sana-sahel.example.net/default.asp",
)
add(
    "ar15-w22",
    SCRIPTS,
    plain(
        "سجل الشهداء",
        "<noscript>عذراً، يجب تفعيل جافاسكربت لتشغيل هذا التطبيق.</noscript><div id='app'></div><script src='/js/chunk-vendors.js'></script><script src='/js/app.js'></script>",
        "ar",
    ),
    "https://shuhada.example.org/person/811",
)
add(
    "ar15-w23",
    SCRIPTS,
    "<!DOCTYPE html><html lang='ar' dir='rtl'><head><meta charset='utf-8'><title>الراية اليوم</title><link rel='preload' href='/_next/static/css/a.css' as='style'></head><body><div id='__next'><div class='loader'>جاري التحميل...</div></div><script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"pageProps\":{}},\"page\":\"/news/[id]\",\"query\":{\"id\":\"771\"},\"buildId\":\"x1\"}</script><script src='/_next/static/chunks/main.js'></script></body></html>",
    "https://raya.example.com/news/771",
)
add(
    "ar15-w24",
    SCRIPTS,
    plain(
        "خريطة الانتهاكات",
        "<div id='map' style='height:100vh'></div><div class='loading'>يرجى الانتظار</div><script src='leaflet.js'></script><script src='app.min.js'></script>",
        "ar",
    ),
    "https://map.example.org/incident/4410",
)
add(
    "ar15-w25",
    ROBOTS,
    plain(
        "لحظة من فضلك...",
        "<h1>sawtwadi.example.com</h1><h2>يتم التحقق من أنك إنسان. قد يستغرق هذا بضع ثوانٍ.</h2><div>يحتاج sawtwadi.example.com إلى مراجعة أمان اتصالك قبل المتابعة.</div><div>معرّف Ray: 88ab1 الأداء والأمان من Cloudflare</div>",
        "ar",
    ),
    "https://sawtwadi.example.com/2021/02/shahada",
    status=503,
)
add(
    "ar15-w26",
    ROBOTS,
    bare(
        "تحقق",
        "<p>لقد اكتشفنا زيارات غير معتادة من شبكة الكمبيوتر لديك. الرجاء كتابة الأحرف الظاهرة في الصورة لإثبات أنك لست برنامج روبوت.</p><form><img src='captcha.png'><input><button>إرسال</button></form>",
        "ar",
    ),
    "https://wathiqa.example.com/doc/12",
)
add(
    "ar15-w27",
    PLACE,
    plain(
        "المحتوى غير متاح",
        "<h1>هذا المحتوى غير متاح في بلدك</h1><p>نأسف، لا يمكن عرض هذه الصفحة في منطقتك الجغرافية بسبب حقوق البث.</p>",
        "ar",
    ),
    "https://qanat.example.com/video/221",
)
add(
    "ar15-w28",
    PLACE,
    plain(
        "حجب",
        "<div align='center'><img src='tra.png'><h2>عذراً، الموقع المطلوب غير متاح</h2><p>تم حجب هذا الموقع لمخالفته الأنظمة واللوائح المعمول بها في الدولة. إذا كنت ترى أن هذا الموقع لا ينبغي حجبه فاضغط هنا.</p></div>",
        "ar",
    ),
    "https://watchdog.example.org/ar/report-5",
)
add(
    "ar15-w29",
    PAY,
    gazette(
        "ar",
        "الاقتصادي",
        "من موّل الحصار؟",
        ps("لثلاث سنوات مرّت الأموال التي غذّت الحصار عبر مكتب صغير فوق محل للأحذية...")
        + "<div class='pw'><h3>لمتابعة القراءة اشترك الآن</h3><p>هذا المحتوى حصري للمشتركين. اشترك بدءاً من دولار واحد أسبوعياً.</p><a>لديك اشتراك؟ سجّل الدخول</a></div>",
    ),
    "https://iqtisadi.example.com/2022/man-mawwal",
)
add(
    "ar15-w30",
    ABSENT,
    plain(
        "الموقع موقوف",
        "<h1>تم إيقاف هذا الحساب</h1><p>هذا الموقع موقوف مؤقتاً. إذا كنت صاحب الموقع يرجى الاتصال بشركة الاستضافة.</p>",
        "ar",
    ),
    "http://tawthiq.example.com/2015/list.html",
    "http://tawthiq.example.com/cgi-sys/suspendedpage.cgi",
)

# ---------------------------------------------------------------- good pages, Arabic
KOUKI = "<div class='cookie'><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا.</p><button>موافق</button><a href='/privacy'>سياسة الخصوصية</a></div>"
NASHRA = "<div class='nl'><h3>اشترك في نشرتنا البريدية</h3><form><input type='email' placeholder='بريدك الإلكتروني'><button>اشترك</button></form></div>"
add(
    "ar15-g01",
    "",
    gazette(
        "ar",
        "صوت الوادي",
        "تسعة قتلى بقصف على سوق الخضار في النهر",
        ps(
            "قُتل تسعة أشخاص على الأقل وأصيب 23 آخرون بقصف استهدف سوق الخضار في بلدة النهر صباح الثلاثاء، بحسب مدير المستشفى.",
            "ومن بين القتلى المعلمة ليلى حمدان (34 عاماً) وطفلاها عمر ويوسف، وفق قائمة عُلّقت على باب المستشفى.",
            "وقال كمال عيسى، وهو بائع برتقال: «سمعنا ثلاثة انفجارات خلال دقيقة ثم لم نعد نرى شيئاً من الغبار».",
            "ولم يرد الجيش على أسئلة الصحيفة. وهذا رابع قصف على البلدة خلال شهر.",
        )
        + NASHRA,
        over=KOUKI,
    ),
    "https://sawtwadi.example.com/2023/05/qasf-souq/",
)
add(
    "ar15-g02",
    "",
    news(
        "مقتل شابين على حاجز قرب الدير",
        "الراية اليوم",
        art(
            "مقتل شابين على حاجز قرب الدير",
            "٤ آذار ٢٠٢٢",
            "قُتل شابان برصاص عناصر حاجز قرب الدير مساء الجمعة، وفق مصدر محلي لم يذكر اسميهما.",
        ),
        "ar",
    ),
    "https://raya.example.com/news/view/81220",
)
add(
    "ar15-g03",
    "",
    portal(
        "ar",
        "المنبر",
        "تغطية مباشرة: إجلاء الحي الشرقي",
        "<h1>تغطية مباشرة: إجلاء الحي الشرقي</h1><ul><li>14:32 غادرت القافلة الثالثة وعلى متنها 212 شخصاً بحسب الهلال الأحمر.</li><li>13:50 قناص يصيب السائق محمود صبرا في ذراعه.</li><li>12:05 وصول الحافلات إلى الجسر.</li></ul>",
        over=KOUKI,
    ),
    "https://minbar.example.com/live/ijla",
)
add(
    "ar15-g04",
    "",
    drupal(
        "«جاؤوا فجراً»: القتل في ثلاث قرى",
        "مرصد الحقوق",
        ps(
            "بين 11 و14 نيسان 2022 قتل جنود من اللواء الرابع ما لا يقل عن 38 مدنياً في كفر زين وتل ريم وعين سودا. يستند هذا التقرير إلى مقابلات مع 46 شاهداً وصور أقمار صناعية وسجلات مستشفيات.",
            "كتب المرصد إلى وزارة الدفاع في 2 حزيران ولم يتلق رداً حتى تاريخ النشر.",
            "التوصيات: فتح تحقيق مستقل، وتمديد ولاية اللجنة.",
        )
        + "<a href='/f.pdf'>تحميل التقرير الكامل</a>",
        "ar",
    ),
    "https://rightsobservatory.example.org/ar/report/fajran",
)
add(
    "ar15-g05",
    "",
    plain(
        "بيان رابطة أهالي المفقودين",
        "<h1>بيان</h1><p>٩ تشرين الأول ٢٠٢١</p><p>تنعى رابطة أهالي المفقودين عضوها السيدة هبة طلال التي رحلت أمس قبل أن تعرف مصير ابنها زياد الذي اعتُقل على حاجز النهر عام 2013.</p><p>نطالب السلطات بفتح الأرشيف ولن نتوقف عن السؤال.</p><p>مجلس الرابطة</p>",
        "ar",
    ),
    "https://families.example.org/ar/bayan-9-10.html",
)
add(
    "ar15-g06",
    "",
    telegram(
        "nahrnow",
        "النهر الآن",
        [
            (
                331,
                "أسماء شهداء الغارة على زين اليوم: ١- عدنان خليل ٤٤ سنة ٢- رشا خليل ٣٩ سنة ٣- طفل لم يتم التعرف عليه",
            ),
            (332, "غارة ثانية الساعة 16:10 على طريق المدرسة ولا إصابات"),
            (333, "تصحيح: عمر عدنان خليل 46 سنة"),
        ],
    ),
    "https://t.me/s/nahrnow",
)
add(
    "ar15-g07",
    "",
    wayback(
        plain(
            "مجزرة في تل ريم",
            "<h1>مجزرة في تل ريم</h1><p>سليم نادر - 3 تموز 2013</p><p>شُيّع يوم الأربعاء في تل ريم واحد وثلاثون قتيلاً بحسب ما قاله أهالي القرية هاتفياً.</p><p>أصغرهم طفلة تدعى أمل عمرها أربعة أشهر. وقال الإعلام الرسمي إن إرهابيين نفذوا المجزرة.</p>",
            "ar",
        )
    ),
    "https://web.archive.org/web/20130705/http://coastalpost.example.com/ar/tellrim.html",
)
add(
    "ar15-g08",
    "",
    plain(
        "قائمة الشهداء",
        "<table border='1'><tr><th>الرقم</th><th>الاسم</th><th>العمر</th><th>البلدة</th></tr>"
        + "".join(
            f"<tr><td>{i}</td><td>{n}</td><td>{a}</td><td>{p}</td></tr>"
            for i, (n, a, p) in enumerate(
                [
                    ("ليلى حمدان", 34, "النهر"),
                    ("عمر حمدان", 9, "النهر"),
                    ("بلال سعد", 51, "الدير"),
                    ("مجهولة الهوية", "", "النهر"),
                    ("جورج عبدو", 70, "زين"),
                ],
                1,
            )
        )
        + "</table>",
        "ar",
    ),
    "http://nahrhospital.example.org/lists/17may-ar.htm",
)
add(
    "ar15-g09",
    "",
    table_layout(
        "تسلسل الأحداث 1997-1999",
        "<b>تسلسل الأحداث</b><p>12 كانون الثاني 1998: الجيش يدخل ريم ومقتل 14 شخصاً.<p>3 شباط 1998: العثور على جثث في بئر سودا.<p>19 آذار 1998: تشكيل لجنة لم تجتمع قط.",
        "ar",
    ),
    "http://archive-cdr.example.org/ar/chron.htm",
)
add(
    "ar15-g10",
    "",
    gazette(
        "ar",
        "صوت الوادي",
        "كلمة السر أول ما يسأل عنه الحاجز",
        ps(
            "حين يوقف العناصر الشبان على حاجز الدير يطلبون منهم فتح الهاتف وتسجيل الدخول إلى فيسبوك، ومن يقول إنه نسي كلمة السر يُحتجز.",
            "قال أحد عشر شخصاً إنهم ضُربوا حتى أعطوا كلمة السر.",
            "وتنصح المحامية مايا عازار بتسجيل الخروج من كل الحسابات قبل السفر.",
        ),
    ),
    "https://sawtwadi.example.com/2022/08/kalimat-assir/",
)
add(
    "ar15-g11",
    "",
    news(
        "«الصفحة غير موجودة»: كيف محت وزارة ماضيها",
        "الراية اليوم",
        art(
            "«الصفحة غير موجودة»: كيف محت وزارة ماضيها",
            "دانا قسيس",
            "من يبحث اليوم عن قوائم جرحى 2016 على موقع الوزارة يقرأ عبارة «الصفحة غير موجودة».",
            "في آذار حذف موظفون أكثر من أربعة آلاف صفحة بينها كل قوائم الجنود الجرحى.",
            "وكان متطوعون قد نسخوا معظمها.",
        ),
        "ar",
    ),
    "https://raya.example.com/news/view/90011",
)
add(
    "ar15-g12",
    "",
    plain(
        "قصف فرن زين ١٢ آذار - YouTube",
        "<div id='player'></div><h1>قصف فرن زين ١٢ آذار</h1><div>مركز زين الإعلامي</div><button>اشتراك</button><div>12 ألف مشاهدة</div><div id='description'>صُوّر بعد دقائق من الغارة على فرن زين عند السادسة وأربعين دقيقة صباحاً. استشهد سبعة أشخاص كانوا ينتظرون الخبز. تصوير أنس ضاهر.</div><a>تسجيل الدخول</a>",
        "ar",
    ),
    "https://www.youtube.com/watch?v=arzy1",
)
add(
    "ar15-g13",
    "",
    amp(
        "الدفاع تؤكد مقتل 12 جندياً",
        "<h1>الدفاع تؤكد مقتل 12 جندياً</h1><p>5 حزيران 2021</p><p>قالت وزارة الدفاع السبت إن اثني عشر جندياً قُتلوا بانفجار لغم على طريق سودا.</p><p>وكانت العائلات تسأل عن أبنائها منذ الخميس، ولم تنشر الوزارة أي أسماء.</p>",
        "ar",
    ),
    "https://raya.example.com/amp/90331",
)
add(
    "ar15-g14",
    "",
    blogger(
        "الباص الأخير",
        "يوميات طبيب",
        "أغلقنا القسم اليوم. أخذ الباص الأخير أحد عشر مريضاً والممرضة أميرة. حسن، الولد ذو اليدين المحروقتين، لم يترك السرير.<br><br>لا أعرف إن كنت سأكتب هنا مرة أخرى.",
        "ar",
    ),
    "http://doctorsnotes-ar.example.com/2013/08/bus.html",
)
add(
    "ar15-g15",
    "",
    ghost(
        "رجال القائمة",
        "دفتر",
        ps(
            "في قبو في الدير كتب ثلاثة رجال كل وفاة طوال أربع سنوات. كانت لهم قاعدتان: لا اسم بلا شاهدين، ولا إشاعات.",
            "إبراهيم ديب أكبرهم كان مسّاح أراضٍ. يقول: «القائمة خريطة».",
            "أحصوا 2114 إنساناً. الحكومة لم تحص أحداً.",
        ),
        lang="ar",
    ),
    "https://daftar.example.org/rijal-alqaima/",
)
add(
    "ar15-g16",
    "",
    boot(
        "بيان صحفي: قلق من إغلاق المخيم",
        "مكتب الإغاثة",
        "<h1>خبيرة أممية قلقة من إغلاق المخيم</h1><p>جنيف (17 تشرين الثاني 2023)</p><p>أعربت خبيرة في حقوق الإنسان اليوم عن قلقها من إغلاق مخيم النهر الذي كان يؤوي 4200 شخص، ومن منع وصول عمال الإغاثة إلى المنطقة.</p><p>وقالت: «لا أحد يعرف أين هذه العائلات الآن».</p>",
        "ar",
    ),
    "https://reliefdesk.example.org/ar/press/171123",
)
add(
    "ar15-g17",
    "",
    plain(
        "رامي ضاهر على فيسبوك",
        "<div role='article'><a>رامي ضاهر</a><span>13 آذار 2020</span><div dir='auto'>استشهد أخي أنس يوم الاثنين في زين وهو يصوّر. عمره 24 سنة. الدفن بعد صلاة الظهر في الجامع القديم. لا تنسوه من دعائكم.</div><div>1.2 ألف · 212 تعليقاً</div></div><div>تسجيل الدخول أو إنشاء حساب للتواصل مع رامي</div>",
        "ar",
    ),
    "https://www.facebook.com/rami.daher.example/posts/100",
)
add(
    "ar15-g18",
    "",
    plain(
        "بالصور: الطريق من زين",
        "<h1>بالصور: الطريق من زين</h1><figure><img src='1.jpg'><figcaption>عائلة تستريح قرب الجسر. تصوير: لينا عبود</figcaption></figure><figure><img src='2.jpg'><figcaption>أبو نزار (71 عاماً) مشى يومين.</figcaption></figure><figure><img src='3.jpg'><figcaption>حاجز ريم حيث اعتُقل خمسة رجال في 14 حزيران.</figcaption></figure>",
        "ar",
    ),
    "https://raya.example.com/photos/221",
)
add(
    "ar15-g19",
    "",
    gazette(
        "ar",
        "المنبر",
        "حجب مواقع إخبارية في البلاد",
        ps(
            "لم يتمكن مستخدمو الإنترنت يوم الأربعاء من فتح 14 موقعاً إخبارياً على الأقل، وظهرت لهم رسالة تقول: «هذا الموقع محجوب بأمر الهيئة».",
            "جاء الحجب بعد نشر قائمة بأسماء 200 جندي قُتلوا منذ حزيران.",
            "وقالت المحررة نور حداد: «هذا المحتوى غير متاح في بلدك، هذا كل ما نقرأه الآن».",
        )
        + NASHRA,
        over=KOUKI,
    ),
    "https://minbar.example.com/article/71882",
)
add(
    "ar15-g20",
    "",
    bare(
        "",
        "<p><b>بلاغ رقم 14</b></p><p>تعلن القيادة المشتركة أن قواتها صدّت ليلة 6-7 شباط هجوماً على النقطة 9. وارتقى أربعة من مقاتلينا شهداء: الرقيب هيثم بدر والجنود علي نون وسامي قاسم وجاد رزق.</p><p>قيادة الجبهة الشمالية</p>",
        "ar",
    ),
    "http://northfront.example.net/ar/b14.html",
)
add(
    "ar15-g21",
    "",
    plain(
        "كمال عيسى - سجل الشهداء",
        "<h1>كمال عيسى</h1><table><tr><td>المواليد</td><td>1981 النهر</td></tr><tr><td>تاريخ الاستشهاد</td><td>17 أيار 2023</td></tr><tr><td>السبب</td><td>قصف</td></tr><tr><td>المصدر</td><td>قائمة المستشفى</td></tr></table><a href='/login'>سجّل الدخول لإضافة ذكرى</a>",
        "ar",
    ),
    "https://shuhada.example.org/person/1204",
)
add(
    "ar15-g22",
    "",
    news(
        "الوزير: نعتذر عن الخطأ",
        "الراية اليوم",
        art(
            "الوزير: نعتذر عن الخطأ",
            "11 حزيران",
            "اعتذر وزير الداخلية الأحد عن الخطأ الذي دفع الشرطة إلى إطلاق النار على حفل زفاف في ريم ومقتل والد العروس توفيق مطر (58 عاماً).",
            "وقال: «حدث خطأ ما. نحن آسفون». ورفضت العائلة استقباله.",
        ),
        "ar",
    ),
    "https://raya.example.com/news/view/60112",
)
add(
    "ar15-g23",
    "",
    plain(
        "نعوة",
        "<center><h2>إنا لله وإنا إليه راجعون</h2><p>تنعى نقابة الأطباء الدكتور حسن منير، آخر جراح في سودا، الذي استشهد في 27 نيسان 2016 حين قُصف المستشفى للمرة الثالثة.</p></center>",
        "ar",
    ),
    "http://sawda.example.org/ar/munir.html",
)
add(
    "ar15-g24",
    "",
    gazette(
        "ar",
        "صوت الوادي",
        "سكان المخيم يسجلون للعودة",
        ps(
            "اصطف مئات النازحين الاثنين للتسجيل للعودة إلى زين. وعلى العائلة أن تقدم أسماء أفرادها وتوافق على شروط اللجنة.",
            "قالت أم فادي: «نوافق على كل شيء. نريد أن نعود فقط».",
            "وقُتل 19 عائداً بالألغام منذ كانون الثاني.",
        )
        + "<p>يجب <a href='/wp-login.php'>تسجيل الدخول</a> لنشر تعليق.</p>",
    ),
    "https://sawtwadi.example.com/2023/02/tasjil-lilawda/",
)
add(
    "ar15-g25",
    "",
    plain(
        "نشرة النهر",
        "<pre>المجلس المحلي في النهر - النشرة اليومية 44\nالشهداء: 2 (وليد رحمة 30، ابن عمه طارق رحمة 22)\nالجرحى: 7\nالمياه: ساعتان في الحي الغربي\nالمعبر: مغلق</pre>",
        "ar",
    ),
    "http://nahrcouncil.example.org/ar/44",
)
add(
    "ar15-g26",
    "",
    gazette(
        "ar",
        "الاقتصادي",
        "ثلاثة أسئلة عن اتفاق الحبوب",
        ps(
            "لماذا وُقّع الاتفاق الآن؟ لأن الموانئ أُغلقت أحد عشر أسبوعاً وتضاعف سعر الخبز.",
            "من سيفتش السفن؟ مركز مشترك فيه ضباط من أربع دول.",
            "هل يصمد؟ بعد يوم من التوقيع أصاب صاروخان ميناء سودا وقُتل عامل الرصيف بافلو هريم.",
        )
        + "<div>تبقى لك مقالتان مجانيتان هذا الشهر. <a>اشترك</a></div>",
    ),
    "https://iqtisadi.example.com/2022/hubub",
)
add(
    "ar15-g27",
    "",
    plain(
        "شهادة: أم زياد",
        "<h1>شهادة أم زياد</h1><p>سُجلت في 4 أيار 2019</p><p>س: متى رأيته آخر مرة؟</p><p>ج: يوم الخميس. قال سأعود قبل الظهر. أخذوه من الباص عند الحاجز.</p><p>س: هل سألتم عنه؟</p><p>ج: في كل مكان. قالوا الاسم غير موجود عندنا.</p>",
        "ar",
    ),
    "https://testimony.example.org/ar/114",
)
add(
    "ar15-g28",
    "",
    portal(
        "ar",
        "المنبر",
        "تقرير: خمسة معتقلين قضوا تحت التعذيب",
        "<h1>تقرير: خمسة معتقلين قضوا تحت التعذيب</h1><p>وثّق مركز محلي مقتل خمسة معتقلين تحت التعذيب في فرع 215 خلال نيسان، بينهم طالب جامعي من ريم.</p><p>وتسلّمت العائلات الهويات الشخصية دون الجثامين.</p>",
        over=KOUKI,
    ),
    "https://minbar.example.com/article/70012",
)
add(
    "ar15-g29",
    "",
    plain(
        "قناة الساحل: نشرة الثامنة",
        "<h1>نشرة الثامنة - 6 آب</h1><video controls></video><p>في النشرة: مقتل أربعة عمال في قصف على محطة المياه، ووصول أول قافلة مساعدات إلى الدير، ومقابلة مع رئيسة البلدية سمر حلو.</p>",
        "ar",
    ),
    "https://qanat.example.com/video/998",
)
add(
    "ar15-g30",
    "",
    plain(
        "قرار رقم 77",
        "<h2>وزارة الداخلية</h2><h3>قرار رقم 77 لعام 2018</h3><p>مادة 1: تُشكّل لجنة للتحقيق في حادثة وفاة ستة موقوفين في سجن ريم بتاريخ 2 آذار 2018.</p><p>مادة 2: تقدّم اللجنة تقريرها خلال ثلاثين يوماً.</p><p>وزير الداخلية</p>",
        "ar",
    ),
    "http://moi.example.gov/ar/decree/77",
)
