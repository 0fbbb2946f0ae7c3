# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Seventh set written blind: pages of small publishers, courts, counts and blogs, and what stands in their place."""

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
    bare,
    blogger,
    boot,
    drupal,
    ld,
    ps,
)

PAGES: list = []
add = adder(PAGES)


def pages():
    return PAGES


add(
    "en7-g01",
    "",
    drupal(
        "Verdict in the case of the Rovik brickworks",
        "Special Chamber",
        "<div class='field--name-body'>"
        + ps(
            "The Chamber today sentenced Dragan Holt to 31 years and Ismar Vede to 24 years for the murder of fifty-four prisoners at the Rovik brickworks between 2 and 9 June 1995.",
            "It acquitted Luka Stane, finding that his presence could not be proved beyond reasonable doubt.",
            "The judgment names forty-nine of the dead; five remain unidentified. Either side may appeal within thirty days.",
        )
        + "</div>",
    ),
    "https://chamber.example.org/en/node/771",
)
add(
    "en7-g02",
    "",
    boot(
        "A bakery, a queue, forty seconds",
        "Field Notes",
        "<h1>A bakery, a queue, forty seconds</h1><p class='text-muted'>12 Dec 2017 · 6 min read</p>"
        + ps(
            "Abu Salim opens at five. On the morning of the fourth there were sixty people in front of his window, mostly boys sent by their mothers.",
            "The first rocket hit the pharmacy. People in the queue looked at each other, he says, and stayed, because bread was short. The second hit them.",
            "I counted the shoes. Nobody had taken them away. There were thirty-one, and eleven of them were left shoes of children.",
            "The municipality's list has twenty-two names. Abu Salim's has twenty-six, for he knew those who had come from the camp.",
        )
        + "<hr><div class='card p-3'><b>You can help us go on</b><p>Field Notes has no owner and no advertising. <a href='/give'>Give what you like</a>.</p></div>",
    ),
    "https://fieldnotes.example.org/2017/12/a-bakery-a-queue-forty-seconds",
)
add(
    "en7-g03",
    "",
    blogger(
        "My uncle",
        "Dust of Karsa",
        "They came for my uncle on a Thursday. He asked if he could put on his good jacket. That is the last thing anyone in our family heard him say.<br/><br/>Eleven years. My aunt still irons the other one.",
    ),
    "https://karsa.example.org/2013/04/my-uncle.html",
)
add(
    "en7-g04",
    "",
    boot(
        "Table 4: Deaths by month and weapon",
        "Karsa Data",
        "<h2>Table 4: Deaths by month and weapon</h2><table class='table'><thead><tr><th>Month</th><th>Small arms</th><th>Artillery</th><th>Aircraft</th><th>Mines</th></tr></thead><tbody>"
        + "".join(
            f"<tr><td>{m}</td><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td></tr>"
            for m, a, b, c, d in [
                ("Jan", 14, 31, 8, 2),
                ("Feb", 9, 44, 12, 1),
                ("Mar", 22, 18, 30, 4),
                ("Apr", 11, 25, 9, 0),
                ("May", 8, 12, 3, 6),
            ]
        )
        + "</tbody></table><p><small>Persons of unknown status are included. <a href='/t4.csv'>CSV</a></small></p>",
    ),
    "https://karsadata.example.org/tables/4",
)
add(
    "en7-g05",
    "",
    bare(
        'Murk on X-ish: "They bombed the wedding"',
        "<div data-testid='tweet'><span>Murk</span><span>@murk_karsa</span><div lang='en'>They bombed the wedding in Tel Orin. I am at the hospital. I stopped counting at thirty. Pray for us.</div><a href='/murk_karsa/status/88'><time>11:58 PM · Aug 23, 2016</time></a></div><div data-testid='BottomBar'><span>Don’t miss what’s happening</span><span>People on X-ish are the first to know.</span><a href='/login'>Log in</a><a href='/signup'>Sign up</a></div>",
    ),
    "https://xish.example.org/murk_karsa/status/7788012345",
)
add(
    "en7-g06",
    "",
    drupal(
        "Notice to relatives of persons missing since May 1999",
        "Commission on Missing Persons",
        "<div class='field'>"
        + ps(
            "Relatives of persons missing from the municipalities of Karsa, Rovik and Tel Orin are asked to come to the blood collection point in the old post office, weekdays from nine to one.",
            "Bring the missing person's papers if you have them. Taking blood costs nothing and lasts five minutes.",
            "Since January the Commission has given names to 118 sets of remains.",
        )
        + "</div>",
    ),
    "https://missingpersons.example.org/en/notices/relatives-1999",
)
add(
    "en7-g07",
    "",
    boot(
        "How a login page became a weapon",
        "Wire & Root",
        "<h1>How a login page became a weapon</h1>"
        + ps(
            "The e-mail looked as if it came from the relief agency. “Your account will be closed,” it said. “Please sign in to confirm your password.” The page behind the link copied the agency's own, down to the cookie notice.",
            "Forty-one volunteers typed in their passwords. Within a week, the militia knew the addresses of the safe houses, and two of the volunteers, Nour Atti and Pavel Brun, were dead.",
            "Researchers at the university in Karsa found the server in a flat above a barber's shop. It had been rented by a lieutenant.",
            "The agency has since given its people small keys of metal, without which nobody can sign in at all.",
        ),
    ),
    "https://wireandroot.example.org/stories/login-page-weapon",
)
add(
    "en7-g08",
    "",
    boot(
        "LIVE Karsa evacuation — Radio Free Valley",
        "Radio Free Valley",
        "<h1>Karsa evacuation: rolling updates</h1><div class='alert'>This page updates by itself.</div>"
        + "".join(
            f"<div class='update'><span class='badge'>{t}</span> {x}</div>"
            for t, x in [
                ("21:40", "Convoy of eight buses left the stadium, our reporter says."),
                ("20:15", "Shots heard near the mill; one bus turned back, an old man hit in the arm."),
                ("19:02", "Red Crescent counts 412 people aboard."),
                ("17:30", "First ambulances reach Rovik."),
            ]
        )
        + "<p><a href='/login'>Log in</a> to leave a comment.</p>",
    ),
    "https://rfv.example.org/live/karsa-evacuation",
)
add(
    "en7-g09",
    "",
    bare(
        "S/1999/441",
        "<pre>S/1999/441\n17 April 1999\n\nLETTER DATED 16 APRIL 1999 FROM THE PERMANENT REPRESENTATIVE\n\nI have the honour to bring to your attention that on 14 April aircraft\nattacked a column of displaced persons on the road between Rovik and\nTel Orin. Seventy-three persons, among them sixteen children, lost their lives.\n\nA list of those identified so far is annexed.\n</pre>",
    ),
    "https://docs.example.org/S-1999-441.htm",
)
add(
    "en7-g10",
    "",
    boot(
        "Farm burnt, cattle gone: the slow emptying of Rovik",
        "Valley Farmer",
        "<h1>Farm burnt, cattle gone: the slow emptying of Rovik</h1>"
        + ps(
            "Of the ninety-two farms that the cooperative counted before the war, seventeen are worked today.",
            "Marta Oll's barn went in the night of All Souls. “We let the cows out and they walked into the mines. We could hear each one.”",
            "She has applied for the state's compensation three times and been told three times that the form had changed.",
        )
        + "<div class='border p-3 my-3'><h5>Our weekly letter</h5><p>Prices, weather and stories from the valley, every Friday.</p><form><input type='email' placeholder='Your e-mail'><button>Send it to me</button></form></div>",
    ),
    "https://valleyfarmer.example.org/reports/slow-emptying-of-rovik",
)
add(
    "en7-g11",
    "",
    blogger(
        "names",
        "Dust of Karsa",
        "Samer. Hadi. Little Hadi. Rana and her mother. The boy from the tyre shop. The doctor's son. The doctor.",
    ),
    "https://karsa.example.org/2013/05/names.html",
)
add(
    "en7-g12",
    "",
    boot(
        "Watch: drone footage of Tel Orin",
        "Valley TV",
        "<div class='ratio ratio-16x9'><iframe src='https://player.example.org/e/99'></iframe></div><h1 class='h4'>Watch: drone footage of Tel Orin</h1><p>The film was taken on 25 August, two days after the strike on the wedding hall. 1:14 min.</p>",
    ),
    "https://valleytv.example.org/watch/99-drone-footage-tel-orin",
)
add(
    "en7-g13",
    "",
    drupal(
        "Prison conditions in Fort Aster",
        "Lawyers' Committee",
        "<div class='field--name-body'><p>Our delegates were let into Fort Aster on 3 February for two hours. They saw 214 men in four rooms. Water is brought once a day. Six men died in January, according to the commander; the prisoners gave us nine names.</p><h3>What we ask</h3><ul><li>that the sick be taken to hospital at once</li><li>that families be told where their men are held</li><li>that we be let in again, unannounced</li></ul></div>",
    ),
    "https://lawyers.example.org/en/reports/fort-aster",
)
add(
    "en7-g14",
    "",
    bare(
        "The Karsa Messenger, Tuesday 6 March 1951",
        "<center><h1>THE KARSA MESSENGER</h1><p>Tuesday, 6 March 1951. Price 2 pence.</p></center><h2>EXPLOSION AT POWDER MILL</h2><p>An explosion took place yesterday forenoon at the powder mill, by which four of the workmen, Messrs. Ord, Pell, Sand and Whit, lost their lives.</p><p>Subscriptions for the widows will be received at this office.</p>",
    ),
    "https://archive.example.org/messenger/1951-03-06.html",
)
add(
    "en7-g15",
    "",
    boot(
        "Clarification by the Ministry of Defence",
        "Ministry of Defence",
        "<h1>Clarification</h1><p>In reply to reports in certain media, the Ministry states that no aircraft of the Air Force was over Tel Orin on 23 August.</p>",
    ),
    "https://mod.example.org/press/clarification-23-august",
)
add(
    "en7-g16",
    "",
    boot(
        "Interview: “I signed the death certificates”",
        "Field Notes",
        "<h1>“I signed the death certificates”</h1><p><b>Field Notes:</b> How many did you sign that week?</p><p><b>Dr Amal Reth:</b> A hundred and nine. I remember because the pad has a hundred and I had to start a new one.</p><p><b>Did anyone tell you what to write?</b></p><p>Yes. “Heart failure.” I wrote it for the first six. Then my neighbour's boy was brought in, and I wrote what I saw.</p><div class='modal fade' id='sub'><div class='modal-dialog'><h4>Enjoying this story?</h4><p>Sign up and never miss one.</p><input type='email'><button>Sign me up</button></div></div>",
    ),
    "https://fieldnotes.example.org/2018/03/interview-death-certificates",
)
add(
    "en7-g17",
    "",
    bare(
        "Karsa massacre memorial",
        "<h1>Karsa memorial</h1><p>Here lie 81 of our neighbours. Stone laid by the community, 9 June 2005.</p><img src='stone.jpg'><p><a href='map.html'>How to get here</a></p>",
    ),
    "https://memorial.example.org/karsa.html",
)
add(
    "en7-g18",
    "",
    boot(
        "Cookie factory strike enters week two",
        "Valley Worker",
        "<h1>Cookie factory strike enters week two</h1>"
        + ps(
            "About three hundred women at the Rovik biscuit works stayed out for an eighth day on Monday over the death of a colleague, Dora Minn, 29, in the mixing machine.",
            "“We accept no more promises,” said their speaker. “The guard had been off that machine since spring.”",
            "The owners say that they have agreed to an inspection.",
        )
        + "",
        footer="<p>This site uses cookies to count visits. By staying here you agree. <a href='/c'>Settings</a></p>",
    ),
    "https://valleyworker.example.org/n/cookie-factory-strike-week-two",
)
add(
    "en7-g19",
    "",
    drupal(
        "Chronology of attacks on health care, 2021",
        "Health Watch",
        "<div class='field'><dl><dt>4 Jan</dt><dd>Clinic in Tel Orin hit by a shell; no one hurt.</dd><dt>19 Jan</dt><dd>Ambulance fired on at Rovik crossroads; driver killed.</dd><dt>2 Feb</dt><dd>Hospital in Karsa without power for three days; two infants died.</dd><dt>27 Feb</dt><dd>Surgeon taken from his home by armed men, released after ransom.</dd></dl></div>",
    ),
    "https://healthwatch.example.org/chronology/2021",
)
add(
    "en7-g20",
    "",
    boot(
        "Why the register closed",
        "Karsa Data",
        "<h1>Why we closed our register, and opened it again</h1>"
        + ps(
            "For three weeks in April our register of the dead could not be reached. Visitors found a page saying that the site was under maintenance. That was not true.",
            "We had been told that people whose brothers we had listed were being visited at night. We took the names down, and went from house to house asking.",
            "Of 640 families, eleven wanted a name to stay hidden. The others wanted it back. It is back.",
        ),
    ),
    "https://karsadata.example.org/blog/why-the-register-closed",
)
add(
    "en7-b01",
    LOGIN,
    boot(
        "Sign in",
        "Field Notes",
        "<div class='card'><div class='card-body'><h5>Good to see you</h5><form method='post'><div class='mb-3'><label>E-mail</label><input class='form-control' type='email'></div><div class='mb-3'><label>Password</label><input class='form-control' type='password'></div><button class='btn btn-primary'>Go in</button></form><a href='/lost'>Lost your password?</a></div></div>",
    ),
    "https://fieldnotes.example.org/2018/04/the-second-list",
    "https://fieldnotes.example.org/enter?back=/2018/04/the-second-list",
)
add(
    "en7-b02",
    PAY,
    boot(
        "The deserter's tale",
        "Field Notes",
        "<h1>The deserter's tale</h1><p class='text-muted'>3 May 2018 · 22 min read</p><p>He had kept the order in his boot for seven years. It was of one line, and signed.</p><div class='gate-box text-center'><h4>Like it so far?</h4><p>Stories of this length are what our backers get for their five pounds.</p><a class='btn' href='/backers'>Back us</a><p><small>Backing us already? <a href='/enter'>Go in</a></small></p></div>",
    ),
    "https://fieldnotes.example.org/2018/05/the-deserters-tale",
)
add(
    "en7-b03",
    LOST,
    drupal(
        "We could not find that",
        "Special Chamber",
        "<div><p>The document may have been given another number when our registry was rebuilt. Try the docket search, or start at the list of cases.</p></div>",
    ),
    "https://chamber.example.org/en/node/99812",
)
add(
    "en7-b04",
    ROBOTS,
    bare(
        "pulse — checking",
        "<div id='challenge'><noscript><p>To pass, switch on scripts.</p></noscript><p>Hold on while we look at your browser…</p><div class='spinner'></div><form id='f' method='post'><input type='hidden' name='t' value='x'></form></div><script src='/_c/v1/solve.js'></script>",
    ),
    "https://pulse.example.org/s/karsa-bridge",
)
add(
    "en7-b05",
    ABSENT,
    bare(
        "X-ish",
        "<div data-testid='error-detail'><span>Well, this is awkward. That post has been withdrawn.</span><a href='/home'>Back to X-ish</a></div>",
    ),
    "https://xish.example.org/murk_karsa/status/7788012399",
)
add(
    "en7-b06",
    ABSENT,
    bare(
        "X-ish",
        "<div><h2>This account has been put on hold</h2><p>X-ish holds accounts that go against the X-ish Rules. <a href='/rules'>Find out more</a></p></div>",
    ),
    "https://xish.example.org/murk_karsa/status/7788012777",
)
add(
    "en7-b07",
    PLACE,
    boot(
        "Not in your area",
        "Valley TV",
        "<h1 class='h4'>You can't watch this from where you are</h1><p>Valley TV has paid for showing it at home only. We are sorry, and we know it is a nuisance when travelling.</p>",
    ),
    "https://valleytv.example.org/watch/120-the-siege",
)
add(
    "en7-b08",
    SCRIPTS,
    "<!DOCTYPE html><html><head><title>Valley TV</title><base href='/'><link rel='modulepreload' href='/chunk-A.js'></head><body><app-root></app-root><script src='/polyfills.js' type='module'></script><script src='/main.js' type='module'></script></body></html>",
    "https://valleytv.example.org/article/4001/karsa-market",
)
add(
    "en7-b09",
    CONSENT,
    bare(
        "Your choice",
        "<div class='wrap'><h1>You decide</h1><p>To pay for our newsroom we'd like to show you adverts picked for you, and for that 143 firms would store small files on your device.</p><button>Fine by me</button><button>Take out an ad-free pass</button><a href='/detail'>What exactly?</a></div>",
    ),
    "https://valleyworker.example.org/n/mill-fire-names",
    "https://choice.example.org/?r=valleyworker",
)
add(
    "en7-b10",
    FRONT,
    boot(
        "Valley Farmer",
        "Valley Farmer",
        "".join(
            f"<div class='col-md-4'><div class='card'><img src='/i{i}.jpg'><div class='card-body'><h5 class='card-title'><a href='/reports/r{i}'>{t}</a></h5><p class='card-text'>{d}</p></div></div></div>"
            for i, (t, d) in enumerate(
                [
                    ("Seed prices double", "Merchants blame the closed road."),
                    ("A well for Tel Orin", "It took two years and a mule."),
                    ("Wolves back in the hills", "Shepherds lost forty lambs."),
                    ("What to do about blight", "Spray early, spray often."),
                    ("Milk lorries stopped", "Soldiers turned back six."),
                    ("Harvest festival off", "For the third year running."),
                ]
            )
        ),
    ),
    "https://valleyfarmer.example.org/reports/killed-in-the-orchard-2019",
    "https://valleyfarmer.example.org/reports",
)
add(
    "en7-b11",
    FRONT,
    boot(
        "Tag: karsa",
        "Radio Free Valley",
        "<h1>Tag: karsa</h1>"
        + "".join(
            f"<article><h2><a href='/n/{i}'>{t}</a></h2><small>{d}</small></article>"
            for i, (t, d) in enumerate(
                [
                    ("Karsa: bread again", "3 May"),
                    ("Karsa stadium to reopen", "1 May"),
                    ("Karsa mayor in hospital", "28 April"),
                    ("Karsa school hit", "27 April"),
                    ("Karsa under fire", "26 April"),
                ]
            )
        ),
    ),
    "https://rfv.example.org/n/karsa-names-of-the-dead-published",
    "https://rfv.example.org/tag/karsa",
)
add(
    "en7-b12",
    ABSENT,
    boot(
        "Article",
        "Valley Worker",
        "<h1></h1><div class='content'></div><div class='d-flex'><a href='#'>f</a><a href='#'>t</a></div><h6>Comments</h6><p>No comments yet.</p>",
    ),
    "https://valleyworker.example.org/n/dead-of-the-biscuit-works",
)
add(
    "en7-b13",
    ABSENT,
    bare(
        "503", "<h1>Service overloaded</h1><p>The gateway had no free worker for you.</p><hr><address>edge-7</address>"
    ),
    "https://missingpersons.example.org/en/list/1999",
    status=503,
)
add(
    "en7-b14",
    LOGIN,
    bare(
        "Group • Friendbook",
        "<h2>Karsa old photographs</h2><p>Closed group · 2,311 members</p><button>Ask to join</button><p>Only those let in by an organiser see who is here and what they share.</p>",
    ),
    "https://friendbook.example.org/groups/karsaold/posts/5512",
)
add(
    "en7-b15",
    ROBOTS,
    bare(
        "Sorry…",
        "<h1>Sorry…</h1><p>… but your computer or network may be sending queries by itself. To protect our users, we can't deal with your request right now.</p>",
    ),
    "https://search.example.org/cache?q=karsa",
    status=200,
)
add(
    "en7-b16",
    ABSENT,
    boot(
        "Opening…",
        "Newsly",
        "<p>If nothing happens, tap below to go on in Newsly.</p><a class='btn' href='newsly://a/12'>Go on in Newsly</a><a class='btn' href='https://store.example.org/'>Get Newsly</a>",
    ),
    "https://newsly.example.org/a/karsa-siege-anniversary",
)
add(
    "en7-b17",
    LOST,
    blogger(
        "",
        "Dust of Karsa",
        "<div class='status-msg-body'>Sorry, the page you were looking for in this blog does not exist.</div>",
    ),
    "https://karsa.example.org/2014/01/after.html",
)
add(
    "en7-b18",
    ABSENT,
    bare(
        "Blog has been removed",
        "<h1>Blog has been removed</h1><p>Sorry, the blog at karsa2.example.org has been removed. This address is not available for new blogs.</p>",
    ),
    "https://karsa2.example.org/2014/01/after.html",
)
add(
    "en7-b19",
    PAY,
    boot(
        "The price of a checkpoint",
        "Wire & Root",
        "<h1>The price of a checkpoint</h1><p>Every lorry that passes the Rovik bridge pays. Wire &amp; Root has the ledger.</p><div class='locked'><i class='icon-lock'></i> 14 minutes of reading left, for patrons. <a href='/patron'>Patrons give from €4 a month.</a></div>",
        head=ld("Article", "The price of a checkpoint", "2020-01-02", free=False),
    ),
    "https://wireandroot.example.org/stories/price-of-a-checkpoint",
)
add(
    "en7-b20",
    ABSENT,
    bare(
        "Warning: graphic",
        "<div><h3>Hidden because it may upset you</h3><p>The video shows people being hurt. It has been hidden from those who are not signed in and of age.</p><button>Sign in and tell us your age</button></div>",
    ),
    "https://streamly.example.org/watch?v=karsa-1",
)
add(
    "ar7-g01",
    "",
    drupal(
        "الحكم في قضية معمل الآجر في روفك",
        "الدائرة الخاصة",
        "<div>"
        + ps(
            "حكمت الدائرة اليوم على دراغان هولت بالسجن 31 عاماً وعلى عصمار فدة بالسجن 24 عاماً لقتلهما أربعة وخمسين أسيراً في معمل الآجر بين 2 و9 حزيران 1995.",
            "وبرأت لوكا ستانه لعدم كفاية الدليل.",
            "ويحق للطرفين الاستئناف خلال ثلاثين يوماً.",
        )
        + "</div>",
        lang="ar",
    ),
    "https://chamber.example.org/ar/node/771",
)
add(
    "ar7-g02",
    "",
    boot(
        "فرن وطابور وأربعون ثانية",
        "دفتر الميدان",
        "<h1>فرن وطابور وأربعون ثانية</h1>"
        + ps(
            "يفتح أبو سليم في الخامسة. صباح الرابع من الشهر كان أمام نافذته ستون شخصاً معظمهم صبية أرسلتهم أمهاتهم.",
            "أصاب الصاروخ الأول الصيدلية. تبادل الواقفون النظرات وبقوا لأن الخبز قليل، ثم أصابهم الثاني.",
            "أحصيتُ الأحذية التي لم يأخذها أحد: واحد وثلاثون.",
            "في قائمة البلدية اثنان وعشرون اسماً، وعند أبي سليم ستة وعشرون.",
        )
        + "<div class='card'><b>ساعدنا على الاستمرار</b><p>لا مالك لدفتر الميدان ولا إعلان. <a href='/give'>تبرع بما تشاء</a></p></div>",
        lang="ar",
    ),
    "https://fieldnotes.example.org/ar/2017/12/forn",
)
add(
    "ar7-g03",
    "",
    blogger(
        "عمي",
        "غبار كرسا",
        "جاؤوا إلى عمي يوم خميس. سأل إن كان يستطيع أن يلبس سترته الجديدة. هذا آخر ما سمعه أحد منا.<br/>أحد عشر عاماً وخالتي تكوي السترة الأخرى.",
        lang="ar",
    ),
    "https://karsa.example.org/2013/04/ammi.html",
)
add(
    "ar7-g04",
    "",
    boot(
        "الجدول 4: الوفيات بحسب الشهر والسلاح",
        "بيانات كرسا",
        "<h2>الجدول 4</h2><table><tr><th>الشهر</th><th>أسلحة خفيفة</th><th>مدفعية</th><th>طيران</th></tr><tr><td>كانون الثاني</td><td>14</td><td>31</td><td>8</td></tr><tr><td>شباط</td><td>9</td><td>44</td><td>12</td></tr><tr><td>آذار</td><td>22</td><td>18</td><td>30</td></tr></table>",
        lang="ar",
    ),
    "https://karsadata.example.org/ar/tables/4",
)
add(
    "ar7-g05",
    "",
    bare(
        "مرق على إكسي",
        "<div data-testid='tweet'><span>مرق</span><div>قصفوا العرس في تل عرين. أنا في المشفى. توقفت عن العد عند الثلاثين. ادعوا لنا</div><time>11:58 م · 23 آب 2016</time></div><div><span>لا يفوتك ما يحدث</span><a href='/login'>تسجيل الدخول</a><a href='/signup'>إنشاء حساب</a></div>",
        lang="ar",
    ),
    "https://xish.example.org/murk_karsa/status/7788012346",
)
add(
    "ar7-g06",
    "",
    drupal(
        "إعلان إلى ذوي المفقودين منذ أيار 1999",
        "هيئة المفقودين",
        "<div>"
        + ps(
            "تدعو الهيئة ذوي المفقودين من كرسا وروفك وتل عرين إلى مركز سحب الدم في البريد القديم، من التاسعة إلى الواحدة.",
            "أحضروا أوراق المفقود إن وجدت. سحب الدم مجاني ويستغرق خمس دقائق.",
        )
        + "</div>",
        lang="ar",
    ),
    "https://missingpersons.example.org/ar/notices/7",
)
add(
    "ar7-g07",
    "",
    boot(
        "صفحة دخول صارت سلاحاً",
        "سلك وجذر",
        "<h1>صفحة دخول صارت سلاحاً</h1>"
        + ps(
            "بدت الرسالة كأنها من وكالة الإغاثة: «سيُغلق حسابك، سجّل الدخول لتأكيد كلمة المرور».",
            "كتب واحد وأربعون متطوعاً كلمات مرورهم، وبعد أسبوع عرفت الميليشيا عناوين البيوت الآمنة، وقُتل اثنان من المتطوعين هما نور عطي وبافل برن.",
            "عثر باحثون من جامعة كرسا على الخادم في شقة فوق دكان حلاق استأجرها ملازم.",
        ),
    ),
    "https://wireandroot.example.org/ar/login",
)
add(
    "ar7-g08",
    "",
    boot(
        "مباشر: إجلاء كرسا",
        "راديو الوادي",
        "<h1>إجلاء كرسا: تحديثات متتابعة</h1>"
        + "".join(
            f"<div><b>{t}</b> {x}</div>"
            for t, x in [
                ("21:40", "غادرت ثماني حافلات الملعب بحسب مراسلنا."),
                ("20:15", "إطلاق نار قرب المطحنة وإصابة مسن في ذراعه."),
                ("19:02", "الهلال الأحمر: 412 شخصاً على متن الحافلات."),
            ]
        )
        + "<p><a href='/login'>سجّل الدخول</a> لتترك تعليقاً</p>",
        lang="ar",
    ),
    "https://rfv.example.org/ar/live/ijla-karsa",
)
add(
    "ar7-g09",
    "",
    bare(
        "كتاب رسمي",
        "<div>رقم 441<br>التاريخ 17 نيسان 1999<br><br>يشرفني أن ألفت انتباهكم إلى أن طائرات هاجمت في 14 نيسان رتلاً من المهجرين على الطريق بين روفك وتل عرين، فقضى ثلاثة وسبعون شخصاً بينهم ستة عشر طفلاً.</div>",
        lang="ar",
    ),
    "https://docs.example.org/ar/441.htm",
)
add(
    "ar7-g10",
    "",
    boot(
        "تشرّد المزارعين في روفك",
        "فلاح الوادي",
        "<h1>مزرعة محترقة وقطيع ضائع</h1>"
        + ps(
            "من أصل اثنتين وتسعين مزرعة أحصتها الجمعية قبل الحرب تعمل اليوم سبع عشرة.",
            "احترقت حظيرة مرتا أول ليلة عيد الموتى. تقول: «أطلقنا الأبقار فمشت إلى الألغام، وسمعنا كل واحدة منها».",
        )
        + "<form><h5>رسالتنا الأسبوعية</h5><input type='email' placeholder='بريدك'><button>أرسلوها إليّ</button></form>",
        lang="ar",
    ),
    "https://valleyfarmer.example.org/ar/rovik",
)
add(
    "ar7-g11",
    "",
    blogger(
        "أسماء", "غبار كرسا", "سامر. هادي. هادي الصغير. رنا وأمها. صبي محل الإطارات. ابن الطبيب. الطبيب.", lang="ar"
    ),
    "https://karsa.example.org/2013/05/asmaa.html",
)
add(
    "ar7-g12",
    "",
    boot(
        "شاهد: لقطات مسيّرة لتل عرين",
        "تلفزيون الوادي",
        "<iframe src='/e/99'></iframe><h1>لقطات مسيّرة لتل عرين</h1><p>صُوّر الفيلم في 25 آب بعد يومين من الغارة على صالة الأعراس.</p>",
        lang="ar",
    ),
    "https://valleytv.example.org/ar/watch/99",
)
add(
    "ar7-g13",
    "",
    drupal(
        "أحوال السجناء في قلعة أستر",
        "لجنة المحامين",
        "<div><p>سُمح لمندوبينا بدخول قلعة أستر ساعتين في الثالث من شباط. رأوا 214 رجلاً في أربع غرف، والماء مرة في اليوم. مات في كانون الثاني ستة بحسب الآمر، وأعطانا السجناء تسعة أسماء.</p><ul><li>أن يُنقل المرضى إلى المشفى</li><li>أن تُبلَّغ العائلات</li></ul></div>",
        lang="ar",
    ),
    "https://lawyers.example.org/ar/fort-aster",
)
add(
    "ar7-g14",
    "",
    bare(
        "رسول كرسا 1951",
        "<h1>رسول كرسا</h1><p>الثلاثاء 6 آذار 1951 - الثمن قرشان</p><h2>انفجار في معمل البارود</h2><p>وقع ضحى أمس انفجار في معمل البارود أودى بحياة أربعة من العمال هم عرد وبل وسند ووت. وتُقبل التبرعات للأرامل في مكتب الجريدة.</p>",
        lang="ar",
    ),
    "https://archive.example.org/ar/1951-03-06.html",
)
add(
    "ar7-g15",
    "",
    boot(
        "توضيح من وزارة الدفاع",
        "وزارة الدفاع",
        "<h1>توضيح</h1><p>رداً على ما تداولته بعض وسائل الإعلام تؤكد الوزارة أن أي طائرة من سلاح الجو لم تكن فوق تل عرين في 23 آب.</p>",
        lang="ar",
    ),
    "https://mod.example.org/ar/press/88",
)
add(
    "ar7-g16",
    "",
    boot(
        "وقّعتُ شهادات الوفاة",
        "دفتر الميدان",
        "<h1>«وقّعتُ شهادات الوفاة»</h1><p><b>كم شهادة وقّعتِ ذلك الأسبوع؟</b></p><p>مئة وتسعاً. أذكر لأن في الدفتر مئة ورقة واضطررت إلى فتح دفتر جديد.</p><p><b>هل قيل لك ماذا تكتبين؟</b></p><p>نعم، «قصور في القلب». كتبتها للستة الأوائل، ثم أتوا بابن جارتي فكتبت ما رأيت.</p>",
        lang="ar",
    ),
    "https://fieldnotes.example.org/ar/2018/03/shahadat",
)
add(
    "ar7-g17",
    "",
    bare(
        "نصب كرسا",
        "<h1>نصب كرسا</h1><p>هنا يرقد واحد وثمانون من جيراننا. وُضع الحجر في 9 حزيران 2005.</p><img src='s.jpg'>",
        lang="ar",
    ),
    "https://memorial.example.org/ar/karsa.html",
)
add(
    "ar7-g18",
    "",
    boot(
        "إضراب معمل البسكويت يدخل أسبوعه الثاني",
        "عامل الوادي",
        "<h1>إضراب معمل البسكويت يدخل أسبوعه الثاني</h1>"
        + ps(
            "بقيت نحو ثلاثمئة عاملة خارج المعمل لليوم الثامن احتجاجاً على موت زميلتهن دورا من، 29 عاماً، في آلة العجن.",
            "وقالت ممثلتهن: «لا نقبل وعوداً بعد اليوم».",
        )
        + "<div>يستخدم هذا الموقع ملفات تعريف الارتباط لعدّ الزيارات <a href='/c'>إعدادات</a></div>",
        lang="ar",
    ),
    "https://valleyworker.example.org/ar/idrab",
)
add(
    "ar7-g19",
    "",
    drupal(
        "تسلسل الاعتداءات على المرافق الصحية 2021",
        "مرصد الصحة",
        "<dl><dt>4 كانون الثاني</dt><dd>قذيفة على مستوصف تل عرين بلا إصابات</dd><dt>19 كانون الثاني</dt><dd>إطلاق نار على سيارة إسعاف ومقتل السائق</dd><dt>2 شباط</dt><dd>انقطاع الكهرباء عن مشفى كرسا ثلاثة أيام ووفاة رضيعين</dd></dl>",
        lang="ar",
    ),
    "https://healthwatch.example.org/ar/2021",
)
add(
    "ar7-g20",
    "",
    boot(
        "لماذا أغلقنا السجل",
        "بيانات كرسا",
        "<h1>لماذا أغلقنا سجلنا ثم فتحناه</h1>"
        + ps(
            "ثلاثة أسابيع في نيسان لم يكن الوصول إلى سجل الموتى ممكناً، ووجد الزوار صفحة تقول إن الموقع قيد الصيانة، ولم يكن ذلك صحيحاً.",
            "قيل لنا إن رجالاً يزورون ليلاً أهل من ذكرنا أسماءهم، فرفعنا الأسماء ومضينا نسأل بيتاً بيتاً.",
            "من 640 عائلة أرادت إحدى عشرة إخفاء الاسم، وأراده الباقون.",
        ),
    ),
    "https://karsadata.example.org/ar/blog/1",
)
add(
    "ar7-b01",
    LOGIN,
    boot(
        "الدخول",
        "دفتر الميدان",
        "<div class='card'><h5>سعداء برؤيتك</h5><form method='post'><label>البريد</label><input type='email'><label>كلمة السر</label><input type='password'><button>ادخل</button></form></div>",
        lang="ar",
    ),
    "https://fieldnotes.example.org/ar/2018/04/qaima",
    "https://fieldnotes.example.org/ar/enter?back=qaima",
)
add(
    "ar7-b02",
    PAY,
    boot(
        "حكاية الفارّ",
        "دفتر الميدان",
        "<h1>حكاية الفارّ</h1><p>أبقى الأمر العسكري في حذائه سبع سنوات. كان سطراً واحداً وتوقيعاً.</p><div class='text-center'><h4>هل أعجبتك البداية؟</h4><p>قصص بهذا الطول هي ما يناله مساندونا لقاء خمسة دولارات.</p><a class='btn' href='/backers'>ساندنا</a></div>",
        lang="ar",
    ),
    "https://fieldnotes.example.org/ar/2018/05/hikaya",
)
add(
    "ar7-b03",
    LOST,
    drupal(
        "لم نعثر على ذلك",
        "الدائرة الخاصة",
        "<p>ربما أُعطيت الوثيقة رقماً آخر حين أُعيد بناء سجلنا. جرّب البحث في القضايا.</p>",
        lang="ar",
    ),
    "https://chamber.example.org/ar/node/99812",
)
add(
    "ar7-b04",
    ROBOTS,
    bare(
        "نفحص",
        "<p>تمهّل ريثما ننظر في متصفحك…</p><div class='spinner'></div><noscript>شغّل النصوص البرمجية لتمر</noscript><script src='/_c/v1/solve.js'></script>",
        lang="ar",
    ),
    "https://pulse.example.org/ar/s/karsa",
)
add(
    "ar7-b05",
    ABSENT,
    bare("إكسي", "<div><span>هذا محرج، لقد سُحب هذا المنشور.</span><a href='/home'>ارجع إلى إكسي</a></div>", lang="ar"),
    "https://xish.example.org/murk_karsa/status/7788012400",
)
add(
    "ar7-b06",
    ABSENT,
    bare("إكسي", "<div><h2>أُوقف هذا الحساب مؤقتاً</h2><p>توقف إكسي الحسابات التي تخالف قواعدها.</p></div>", lang="ar"),
    "https://xish.example.org/murk_karsa/status/7788012778",
)
add(
    "ar7-b07",
    PLACE,
    boot(
        "ليس في منطقتك",
        "تلفزيون الوادي",
        "<h1>لا يمكنك مشاهدة هذا من مكانك</h1><p>دفعنا ثمن عرضه داخل البلاد فقط، ونعتذر لمسافرينا.</p>",
        lang="ar",
    ),
    "https://valleytv.example.org/ar/watch/120",
)
add(
    "ar7-b08",
    SCRIPTS,
    "<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>تلفزيون الوادي</title></head><body><app-root></app-root><script src='/main.js' type='module'></script></body></html>",
    "https://valleytv.example.org/ar/article/4001",
)
add(
    "ar7-b09",
    CONSENT,
    bare(
        "القرار لك",
        "<h1>القرار لك</h1><p>لنموّل غرفة أخبارنا نود أن نعرض عليك إعلانات مختارة لك، ولذلك تحفظ 143 شركة ملفات صغيرة على جهازك.</p><button>لا مانع</button><button>اشتراك بلا إعلانات</button>",
        lang="ar",
    ),
    "https://valleyworker.example.org/ar/mill",
    "https://choice.example.org/?r=ar",
)
add(
    "ar7-b10",
    FRONT,
    boot(
        "فلاح الوادي",
        "فلاح الوادي",
        "".join(
            f"<div class='card'><h5><a href='/r{i}'>{t}</a></h5><p>{d}</p></div>"
            for i, (t, d) in enumerate(
                [
                    ("أسعار البذار تتضاعف", "التجار يلومون الطريق المقطوعة."),
                    ("بئر لتل عرين", "استغرق حفرها عامين."),
                    ("الذئاب تعود إلى التلال", "خسر الرعاة أربعين حملاً."),
                    ("ما العمل مع اللفحة", "رشّ باكراً."),
                    ("توقيف شاحنات الحليب", "أعاد الجنود ستاً منها."),
                ]
            )
        ),
        lang="ar",
    ),
    "https://valleyfarmer.example.org/ar/reports/قتيل-في-البستان-2019",
    "https://valleyfarmer.example.org/ar/reports",
)
add(
    "ar7-b11",
    FRONT,
    boot(
        "وسم: كرسا",
        "راديو الوادي",
        "<h1>وسم: كرسا</h1>"
        + "".join(
            f"<article><h2><a href='/n/{i}'>{t}</a></h2><small>{d}</small></article>"
            for i, (t, d) in enumerate(
                [
                    ("الخبز من جديد في كرسا", "3 أيار"),
                    ("إعادة فتح ملعب كرسا", "1 أيار"),
                    ("رئيس بلدية كرسا في المشفى", "28 نيسان"),
                    ("إصابة مدرسة في كرسا", "27 نيسان"),
                ]
            )
        ),
        lang="ar",
    ),
    "https://rfv.example.org/ar/n/أسماء-قتلى-كرسا",
    "https://rfv.example.org/ar/tag/karsa",
)
add(
    "ar7-b12",
    ABSENT,
    boot("مقال", "عامل الوادي", "<h1></h1><div class='content'></div><p>لا تعليقات بعد</p>", lang="ar"),
    "https://valleyworker.example.org/ar/n/ضحايا-معمل-البسكويت",
)
add(
    "ar7-b13",
    ABSENT,
    bare("503", "<h1>ضغط على الخدمة</h1><p>لا عامل متاحاً الآن.</p>", lang="ar"),
    "https://missingpersons.example.org/ar/list/1999",
)
add(
    "ar7-b14",
    LOGIN,
    bare(
        "مجموعة",
        "<h2>صور كرسا القديمة</h2><p>مجموعة مغلقة · 2311 عضواً</p><button>اطلب الانضمام</button><p>لا يرى ما يُنشر هنا إلا من أدخله أحد المنظمين.</p>",
        lang="ar",
    ),
    "https://friendbook.example.org/ar/groups/karsaold/posts/5512",
)
add(
    "ar7-b15",
    ROBOTS,
    bare(
        "عذراً…",
        "<h1>عذراً…</h1><p>… قد يكون حاسوبك أو شبكتك يرسلان استفسارات من تلقاء نفسيهما، ولا نستطيع الرد الآن حمايةً لمستخدمينا.</p>",
        lang="ar",
    ),
    "https://search.example.org/ar/cache?q=karsa",
)
add(
    "ar7-b16",
    ABSENT,
    boot(
        "يُفتح…",
        "نيوزلي",
        "<p>إن لم يحدث شيء فالمس أدناه لتكمل في نيوزلي.</p><a href='newsly://a/12'>أكمل في نيوزلي</a><a href='https://store.example.org/'>نزّل نيوزلي</a>",
        lang="ar",
    ),
    "https://newsly.example.org/ar/a/hisar",
)
add(
    "ar7-b17",
    LOST,
    blogger("", "غبار كرسا", "<div>عذراً، الصفحة التي تبحث عنها في هذه المدونة غير موجودة.</div>", lang="ar"),
    "https://karsa.example.org/2014/01/baad.html",
)
add(
    "ar7-b18",
    ABSENT,
    bare(
        "أزيلت المدونة",
        "<h1>أزيلت المدونة</h1><p>أزيلت المدونة على هذا العنوان ولا يُعطى العنوان لمدونات جديدة.</p>",
        lang="ar",
    ),
    "https://karsa2.example.org/2014/01/ar.html",
)
add(
    "ar7-b19",
    PAY,
    boot(
        "ثمن الحاجز",
        "سلك وجذر",
        "<h1>ثمن الحاجز</h1><p>كل شاحنة تعبر جسر روفك تدفع. وقد حصلت «سلك وجذر» على الدفتر.</p><div class='locked'>بقيت 14 دقيقة من القراءة، وهي لرعاتنا. <a href='/patron'>الرعاية من أربعة يورو شهرياً</a></div>",
        lang="ar",
        head=ld("Article", "ثمن الحاجز", "2020-01-02", free=False),
    ),
    "https://wireandroot.example.org/ar/thaman",
)
add(
    "ar7-b20",
    ABSENT,
    bare(
        "تنبيه",
        "<h3>أُخفي لأنه قد يؤذيك</h3><p>يظهر المقطع أناساً يتعرضون للأذى، وقد أُخفي عمن لم يدخل حسابه ويثبت سنّه.</p><button>ادخل وأخبرنا بسنّك</button>",
        lang="ar",
    ),
    "https://streamly.example.org/ar/watch?v=karsa",
)
