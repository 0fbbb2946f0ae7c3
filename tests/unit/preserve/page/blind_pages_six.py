# ruff: noqa: E501 - a sentence of an invented page is one line, in the letters of its language
"""Sixth set written blind: paywalls, gates, shells and shields of many kinds; good pages with dialogs, bars and boxes."""

from __future__ import annotations

from furniture import (
    ABSENT,
    CONSENT,
    FRONT,
    GTAG,
    LOGIN,
    LOST,
    PAY,
    PLACE,
    ROBOTS,
    SCRIPTS,
    adder,
    bare,
    gazette,
    ld,
    portal,
    ps,
    table_layout,
)

PAGES: list = []
add = adder(PAGES)


def pages():
    return PAGES


add(
    "en-g01-complete-with-cookie-dialog",
    "",
    gazette(
        "en",
        "The Marrow Gazette",
        "Nine killed as shells hit Teshil vegetable market",
        "<p class='byline'>By Ines Kalder · Teshil · 14 March 2024, 18:20</p>"
        + ps(
            "Nine people were killed and at least twenty-two wounded on Thursday afternoon when two artillery shells landed in the vegetable market of Teshil, according to the director of the town's hospital and three traders who were there.",
            "“The first one fell by the potato sellers. We ran towards them and then the second came,” said Yusr Hamdel, who sells onions in the covered row.",
            "The hospital published the names of seven of the dead by evening. Two bodies could not be identified. Among the dead are two brothers, Karim and Adel Nassuf, aged 11 and 14.",
            "A spokesman for the Northern Command denied that its guns had fired on the town. The municipality said the shells came from the direction of the Orra hills.",
        ),
        head=ld("NewsArticle", "Nine killed as shells hit Teshil vegetable market", "2024-03-14", author="Ines Kalder"),
        over="<div role='dialog' class='cmp' aria-modal='true'><h2>Your privacy matters to us</h2><p>We and our 812 partners store and access information on your device, such as cookies, and process personal data for personalised advertising. You may accept or manage your choices by clicking below. Your choices apply to this site only.</p><button>Accept all</button><button>Reject all</button><button>More options</button></div>",
    ),
    "https://gazette.example.org/2024/03/14/nine-killed-teshil-market",
)
add(
    "en-g02-short-statement",
    "",
    gazette(
        "en",
        "Ministry of Health of the Republic of Oster",
        "Statement on the events in Gorran",
        ps(
            "The Ministry confirms that 31 bodies arrived at the Gorran general hospital between Friday night and Saturday noon.",
            "Families may ask at the hospital's east gate from eight in the morning.",
        ),
        account=False,
        aside=False,
        ogtype="website",
    ),
    "https://health.example.org/press/statement-gorran",
)
add(
    "en-g03-social-post",
    "",
    bare(
        "Orra Watch on Chirrup: “Strike on bakery in Lower Semm”",
        "<div id='banner'><a href='/login'>Log in</a> <a href='/signup'>Sign up</a></div><main><article><a href='/orrawatch'>Orra Watch @orrawatch</a><div class='text'>Strike on bakery in Lower Semm about 06:40 this morning. Neighbours say at least 4 dead, two of them women from the Dahl family. Photos follow.</div><time datetime='2023-11-02T07:15'>7:15 AM · Nov 2, 2023</time><div>118 Reposts 12 Quotes 240 Likes</div></article></main><div class='bar'>New to Chirrup? Sign up now to get your own personalised timeline!<button>Create account</button></div><footer>Terms of Service Privacy Policy Cookie Policy</footer>",
        head="<meta property='og:type' content='article'><meta property='og:description' content='Strike on bakery in Lower Semm about 06:40 this morning.'>",
    ),
    "https://chirrup.example.org/orrawatch/status/17200044",
)
add(
    "en-g04-video-caption",
    "",
    portal(
        "en",
        "Canal Oster",
        "Video: aftermath of the strike on Hosk bridge",
        "<h1>Video: aftermath of the strike on Hosk bridge</h1><div class='player'><video src='/v/771.mp4' poster='/v/771.jpg' controls></video></div><p class='cap'>Footage taken by a resident on Sunday morning shows the collapsed middle span and two burnt lorries. Rescuers recovered three bodies from the river.</p><span class='date'>3 September 2023</span>",
        head="<meta property='og:type' content='video.other'>",
    ),
    "https://canal.example.org/video/771-hosk-bridge",
)
add(
    "en-g05-gallery",
    "",
    portal(
        "en",
        "Photo Desk",
        "In pictures: the funeral of the Semm miners",
        "<h1>In pictures: the funeral of the Semm miners</h1>"
        + "".join(
            f"<figure><img src='/g/{i}.jpg' alt=''><figcaption>{c}</figcaption></figure>"
            for i, c in enumerate(
                [
                    "Relatives carry the coffin of Odar Velk, 43, killed when the pit entrance was shelled on Tuesday.",
                    "Children wait outside the prayer hall in Semm. Fourteen miners were buried on Thursday.",
                    "Lise Velk holds a portrait of her husband. Photograph: Tam Oren",
                    "The names of the fourteen painted on the wall of the miners' club.",
                ]
            )
        ),
    ),
    "https://photodesk.example.org/galleries/semm-miners-funeral",
)
add(
    "en-g06-list-of-victims",
    "",
    table_layout(
        "Names of those killed in Harun, 1998-2001",
        "<h2>Names of those killed in Harun</h2><table border=1><tr><th>No.</th><th>Name</th><th>Age</th><th>Date</th><th>Place</th></tr>"
        + "".join(
            f"<tr><td>{i + 1}</td><td>{n}</td><td>{a}</td><td>{d}</td><td>{p}</td></tr>"
            for i, (n, a, d, p) in enumerate(
                [
                    ("Selma Ordov", 34, "12.3.1998", "Harun"),
                    ("Petar Ordov", 9, "12.3.1998", "Harun"),
                    ("Vinko Stell", 61, "13.3.1998", "Harun mill"),
                    ("Unknown man", "", "13.3.1998", "road to Dol"),
                    ("Mira Kesh", 27, "2.5.1999", "Lower Harun"),
                    ("Anton Kesh", 2, "2.5.1999", "Lower Harun"),
                    ("Jon Bardel", 55, "19.8.2000", "Harun"),
                    ("Unknown woman", "", "19.8.2000", "Harun"),
                ]
            )
        )
        + "</table><p>Send corrections to the committee.</p>",
    ),
    "https://harun.example.org/names.htm",
)
add(
    "en-g07-article-about-passwords",
    "",
    gazette(
        "en",
        "Oster Tribune",
        "Thousands locked out as ministry asks aid claimants for new passwords",
        "<p>By Reva Stom, 4 June 2024</p>"
        + ps(
            "More than eleven thousand families displaced by the fighting around Lower Semm have been unable to log in to the aid registration portal since Monday, when the Ministry of Relief reset every account, officials and claimants said.",
            "“It says: session expired, please sign in again. I sign in and it says my account does not exist,” said Hanne Orlo, a mother of four who lost her husband in the February bombardment.",
            "The ministry said that a fault in the log-in page had been found and that nobody would lose an instalment. Claimants who have forgotten their password may go to any post office with an identity card.",
            "Aid groups have criticised the portal, which demands an e-mail address, since many of the displaced have none.",
        ),
        head=ld("NewsArticle", "Thousands locked out", "2024-06-04", free=True),
    ),
    "https://tribune.example.org/news/thousands-locked-out-aid-portal",
)
add(
    "en-g08-live-blog",
    "",
    gazette(
        "en",
        "The Marrow Gazette",
        "Live: shelling of Teshil enters third day",
        "<p class='sum'>What we know so far: 17 dead, 60 wounded, the water works out of order.</p>"
        + "".join(
            f"<section class='post'><time>{t}</time><p>{x}</p></section>"
            for t, x in [
                ("18:42", "The mayor says the last bus with wounded has reached Orra."),
                ("17:15", "Two more bodies brought to the hospital, a nurse tells the Gazette."),
                ("16:03", "Shelling resumes on the eastern quarter. Residents report at least eight blasts."),
                ("14:30", "Pause in shelling; people queue for water."),
                ("11:10", "Hospital director: 15 dead since Tuesday, among them five children."),
            ]
        )
        + "<div class='c'><h3>Comments (84)</h3><p><a href='/login'>Sign in to comment</a></p></div>",
    ),
    "https://gazette.example.org/live/teshil-shelling-day-three",
)
add(
    "en-g09-newsletter-box",
    "",
    gazette(
        "en",
        "Oster Tribune",
        "Court hears of mass grave behind the Dol quarry",
        ps(
            "A forensic archaeologist told the district court on Wednesday that the remains of at least forty-six people had been lifted from a pit behind the Dol quarry.",
            "Dr Milan Fesk said that most had been shot from behind, and that several of the skulls were those of adolescents.",
        )
        + "<form class='nl' action='/nl'><h4>Get our morning briefing</h4><p>Enter your email address and we will send you the day's most important stories.</p><input type='email' name='e' required><button type='submit'>Sign up</button><small>By signing up you agree to our terms.</small></form>"
        + ps(
            "The defence asked how the dead could be told from those killed in the last war. Dr Fesk answered that coins and a telephone card found in the pockets dated from after 1996.",
            "The trial of the three former officers of the Fourth Brigade continues on Monday.",
        ),
    ),
    "https://tribune.example.org/news/court-hears-dol-quarry-grave",
)
add(
    "en-g10-blog-post",
    "",
    bare(
        "The night of the 9th — Letters from Semm",
        "<div id='header'><h1><a href='/'>Letters from Semm</a></h1></div><div class='post'><h3 class='post-title'>The night of the 9th</h3><div class='post-body'>I write this by the light of the telephone. They began at eleven and did not stop until the call to prayer. The Maruf house at the end of our lane is gone, and with it old Maruf, his daughter-in-law and the baby. We dug with our hands.<br><br>I do not know who fired. I only know the house.</div><div class='post-footer'>Posted by Anisa at 4:12 AM <a href='#c'>3 comments</a></div></div><div id='side'><h2>Blog archive</h2><ul><li><a href='/2016/08'>August (4)</a></li><li><a href='/2016/07'>July (11)</a></li></ul></div>",
    ),
    "https://semmletters.example.org/2016/08/the-night-of-the-9th.html",
)
add(
    "en-g11-un-report-summary",
    "",
    portal(
        "en",
        "Mission for Human Rights",
        "Civilian casualties in the first quarter",
        "<h1>Civilian casualties in the first quarter</h1><p><b>Key figures</b></p><ul><li>412 civilians killed (61 women, 88 children)</li><li>733 injured</li><li>Explosive weapons caused 71 per cent of deaths</li></ul><p>The Mission verified each of these deaths with at least two independent sources. The real number is likely to be higher, as access to the districts of Orra and Dol was not granted.</p><p><a href='/files/q1.pdf'>Download the full report (PDF, 2.1 MB)</a></p>",
    ),
    "https://mission.example.org/reports/civilian-casualties-q1",
)
add(
    "en-g12-forum-thread",
    "",
    bare(
        "[Testimony] Dol road block, 2 May — Veterans' Board",
        "<div class='hd'>Welcome, Guest. Please <a href='/login'>login</a> or <a href='/register'>register</a>. <form action='/login'><input name='u'><input type='password' name='p'><input type='submit' value='Login'></form></div><table class='thread'><tr><td class='poster'>oldcorporal<br>Posts: 212</td><td class='post'>I was at the road block on 2 May. We stopped a white van at about five. The lieutenant told two men to get out and they were taken behind the petrol station. I heard the shots. I never learned their names, one said he was a teacher from Harun.</td></tr><tr><td class='poster'>mirk_77<br>Posts: 12</td><td class='post'>The teacher was Vinko Stell's son. The family has looked for him for twenty years. Please write to me.</td></tr></table><div>You cannot reply to this topic. You cannot attach files.</div>",
    ),
    "https://board.example.org/viewtopic.php?t=8812",
)
add(
    "en-g13-correction-notice",
    "",
    gazette(
        "en",
        "The Marrow Gazette",
        "Correction: number of dead in Teshil",
        ps(
            "An article published on 15 March gave the number of dead in the shelling of the Teshil market as nine. The hospital has since said that a tenth person, Omar Deleb, 52, died of his wounds on 17 March. The article has been changed."
        ),
    ),
    "https://gazette.example.org/corrections/teshil-number-of-dead",
)
add(
    "en-g14-metered-complete",
    "",
    gazette(
        "en",
        "Daily Meridian",
        "How the Orra dam was lost",
        "<div class='meter'>You have read 3 of 5 free articles this month. <a href='/subscribe'>Subscribe for £1 a week</a></div>"
        + ps(
            "The gatekeepers of the Orra dam left their posts at dawn on 21 April, an inquiry has found, after a shell killed two of them and the relief did not come.",
            "By noon the water had reached the sill of the spillway. In the villages below, nobody had been told. “We heard a noise like a train,” said Berta Loum, whose parents and sister drowned.",
            "The inquiry counted 214 dead in six villages. It named neither army, but found that the shell was of a kind which only the Northern Command used.",
            "Its president, Judge Tosca Ferrin, said the state owed the families an answer and a pension.",
        )
        + "<div class='support'>Independent reporting costs money. If you can, become a member from £1.</div>",
        head=ld("NewsArticle", "How the Orra dam was lost", "2021-05-30", free=True),
    ),
    "https://meridian.example.org/long-reads/how-the-orra-dam-was-lost",
)
add(
    "en-g15-wire-brief",
    "",
    bare(
        "ORRA (AW) -- Mine kills four shepherds",
        "<pre>ORRA, Nov 3 (AW) - Four shepherds were killed when their\ncart ran over a mine on the Dol road on Monday, police said.\n\nA fifth man was taken to hospital in Orra.\n\n(Reporting by T. Hask)</pre>",
    ),
    "https://wire.example.org/1103/orra-mine.txt.html",
)
add(
    "en-g16-archive-print-view",
    "",
    bare(
        "Print: Village buries its dead",
        "<body onload='window.print()'><h2>Village buries its dead</h2><i>The Oster Herald, 19 July 1999</i><p>HARUN - The village of Lower Harun buried twenty-three of its people yesterday, side by side in a field that had been sown with maize.</p><p>The names were read out by the schoolmaster, who stopped twice.</p><p>No soldier of either side was seen. A deputation from the Red Cross laid a wreath.</p><hr><small>http://herald.example.org/1999/07/19/village.html</small>",
    ),
    "https://herald.example.org/print.php?id=99071904",
)
add(
    "en-g17-op-ed-on-paywalls",
    "",
    gazette(
        "en",
        "Oster Tribune",
        "Why we are taking down our paywall for the war",
        "<p>By the editor</p>"
        + ps(
            "From today every report on the war will be free to read. No subscription, no registration, no limit of articles.",
            "People in Semm and Orra have written to say that they could not read who had been killed in their own street because the page asked them for a card number. That is not what a newspaper is for.",
            "We shall lose some money. Readers who can pay are asked to go on paying; the rest of the paper, its crossword included, stays behind the paywall.",
        ),
    ),
    "https://tribune.example.org/opinion/why-we-are-taking-down-our-paywall",
)
add(
    "en-g18-telegram-web-preview",
    "",
    bare(
        "Telegraf: View @dolnews",
        "<div class='tgme_page'><div class='tgme_head'>Dol News <a class='btn' href='tg://resolve?domain=dolnews'>Open in app</a></div><div class='tgme_widget_message_text'>Air raid on Dol station at 22:10. Confirmed dead so far: the guard Ilya Besk and two passengers, names not known. Trains stopped.</div><div class='meta'><span class='views'>14.2K</span> <time>Feb 11 at 22:58</time></div></div>",
    ),
    "https://t.example.org/dolnews/4412",
)
add(
    "en-g19-hospital-table",
    "",
    portal(
        "en",
        "Gorran General Hospital",
        "Admissions and deaths, week 9",
        "<h1>Admissions and deaths, week 9</h1><table><tr><th>Day</th><th>Wounded</th><th>Dead on arrival</th></tr><tr><td>Mon</td><td>14</td><td>2</td></tr><tr><td>Tue</td><td>31</td><td>6</td></tr><tr><td>Wed</td><td>8</td><td>0</td></tr><tr><td>Thu</td><td>19</td><td>3</td></tr></table><p>Counts are of the emergency register.</p>",
        side=False,
    ),
    "https://gorranhospital.example.org/stats/week-9",
)
add(
    "en-g20-obituary-short",
    "",
    gazette(
        "en",
        "Semm Valley News",
        "Nadira Voss, midwife",
        ps(
            "Nadira Voss, who delivered half of Upper Semm, was killed by a sniper on her way to a birth on 6 January. She was 58.",
            "She leaves three sons. The burial is tomorrow at ten.",
        ),
    ),
    "https://semmvalley.example.org/obituaries/nadira-voss",
)
add(
    "en-g21-error-quoted",
    "",
    gazette(
        "en",
        "Oster Tribune",
        "“404: village not found”: how Lower Dol vanished from the maps",
        ps(
            "Type Lower Dol into the map of the land office and it answers: page not found. The village was there until the autumn of 2019, when the army drove its nine hundred people out and burned the houses.",
            "Volunteers have now put it back. Using photographs taken from the air, they have drawn each of the 211 houses, and written beside it the name of the family.",
            "“They said access denied. So we drew it ourselves,” said the group's founder, Ondine Marsh.",
            "At least 37 villagers were killed in the expulsion; the names of 29 are on the map.",
        ),
    ),
    "https://tribune.example.org/features/404-village-not-found-lower-dol",
)
add(
    "en-g22-old-frame-page",
    "",
    table_layout(
        "Diary of the siege, page 14",
        "<b>14 November</b><br>No bread. Two shells on our street, one in the Hallers' garden. Mrs Haller is dead.<br><br><b>15 November</b><br>Quiet. We buried her behind the church because the cemetery is under fire.<br><br><b>16 November</b><br>Eleven dead at the pump, they say. I saw four.<br><br><a href=p13.htm>&lt;&lt; back</a> <a href=p15.htm>next &gt;&gt;</a>",
    ),
    "https://siegediary.example.org/p14.htm",
)
add(
    "en-g23-age-notice-but-content",
    "",
    portal(
        "en",
        "Oster Frontline",
        "Bodies recovered from the Hosk barracks",
        "<h1>Bodies recovered from the Hosk barracks</h1><div class='warn'>Warning: some readers may find the details distressing.</div><p>Diggers have recovered 19 bodies from under the collapsed dormitory at the Hosk barracks, the civil defence said on Friday. All were conscripts aged between 18 and 20.</p><p>Their parents had been told a week ago that they were missing.</p>",
    ),
    "https://frontline.example.org/a/hosk-barracks-bodies",
)
add(
    "en-g24-press-release-ngo",
    "",
    portal(
        "en",
        "Doctors of the Road",
        "Ambulance hit: two of our colleagues killed",
        "<h1>Ambulance hit: two of our colleagues killed</h1><p class='loc'>ORRA / 8 October 2022</p><p>Doctors of the Road mourns the driver Sami Kolt and the nurse Brid Alane, killed on Saturday when their marked ambulance was struck by a drone outside Orra.</p><p>We had given the position of the ambulance to both sides.</p><a class='donate' href='/give'>Donate now</a>",
        over="<div id='ck'>This website uses cookies. <a href='/cookies'>Learn more</a> <button>OK</button></div>",
    ),
    "https://doctorsroad.example.org/news/ambulance-hit-two-colleagues-killed",
)
add(
    "en-g25-noscript-but-server-rendered",
    "",
    f"<!DOCTYPE html><html><head><title>Two children killed by cluster bomblet in Dol</title>{GTAG}<script>window.__STATE__={{\"article\":{{\"id\":4419,\"body\":[\"Two children\",\"were killed\"]}}}}</script></head><body><noscript>Some features of this site need JavaScript.</noscript><div id='root'><div class='x1'><h1 class='x2'>Two children killed by cluster bomblet in Dol</h1><div class='x3'><div class='x4'>Two brothers of seven and nine were killed in a field near Dol on Saturday when one of them picked up a bomblet, the village head said.</div><div class='x4'>Their father, Hasso Brint, was ploughing a hundred metres away. “I saw the smoke before I heard it.”</div></div></div></div><script src='/b.{'a' * 12}.js'></script></body></html>",
    "https://pulse.example.org/story/4419/two-children-killed-cluster-bomblet-dol",
)
add(
    "en-g26-q-and-a-wiki",
    "",
    bare(
        "Bombardment of Teshil - Openpedia",
        "<div id='mw-head'><a href='/w/login'>Log in</a> <a href='/w/create'>Create account</a></div><h1 id='firstHeading'>Bombardment of Teshil</h1><div id='mw-content'><p>The <b>bombardment of Teshil</b> was a series of artillery attacks on the town of <a href='/w/Teshil'>Teshil</a> between 12 and 16 March 2024. Between 17 and 26 civilians were killed.<sup>[1]</sup></p><h2>Casualties</h2><p>The hospital recorded 17 deaths by name; the municipality gave 26.</p><h2>References</h2><ol><li>Gazette, 14 March 2024.</li></ol></div><div id='footer'>This page was last edited on 4 May 2024. Text is available under a free licence.</div>",
    ),
    "https://openpedia.example.org/wiki/Bombardment_of_Teshil",
)
add(
    "en-g27-redirected-slug-same-id",
    "",
    gazette(
        "en",
        "Semm Valley News",
        "Update: third body found in well at Upper Semm",
        ps(
            "Police divers lifted a third body from the well at Upper Semm on Tuesday. It is that of a man of about thirty, who has not been identified.",
            "The first two were named last week as the brothers Tor and Jannes Milk.",
        ),
    ),
    "https://semmvalley.example.org/?p=5512",
    "https://semmvalley.example.org/2020/10/third-body-well-upper-semm/",
)
add(
    "en-g28-cookie-preference-long",
    "",
    portal(
        "en",
        "Radio Hosk",
        "Survivors return to the theatre",
        "<h1>Survivors return to the theatre</h1><p>They came with flowers, a year to the day. Of the four hundred who had been sheltering in the Hosk theatre, at least a hundred and twenty died.</p><p>“I was by the coat stand. That is why I am here,” said Emil Trask.</p>",
        over="<div id='ot'><h2>Privacy Preference Center</h2>"
        + "".join(
            f"<h3>{a}</h3><p>{b}</p><label><input type='checkbox'> Active</label>"
            for a, b in [
                (
                    "Strictly necessary cookies",
                    "These cookies are necessary for the website to function and cannot be switched off. They are usually only set in response to actions made by you such as setting your privacy preferences, logging in or filling in forms.",
                ),
                (
                    "Performance cookies",
                    "These cookies allow us to count visits and traffic sources so we can measure and improve the performance of our site.",
                ),
                (
                    "Targeting cookies",
                    "These cookies may be set through our site by our advertising partners to build a profile of your interests.",
                ),
            ]
        )
        + "<button>Confirm my choices</button></div>",
    ),
    "https://radiohosk.example.org/article/survivors-return-theatre",
)
add(
    "en-g29-map-entry",
    "",
    bare(
        "Incident OR-1187 | Conflict Atlas",
        "<h2>Incident OR-1187</h2><dl><dt>Date</dt><dd>2022-06-30</dd><dt>Place</dt><dd>Orra, cattle market</dd><dt>Civilians reported killed</dt><dd>6–8</dd><dt>Suspected actor</dt><dd>Northern Command</dd><dt>Grading</dt><dd>Fair</dd></dl><p>Sources: <a href='#1'>1</a> <a href='#2'>2</a></p>",
    ),
    "https://atlas.example.org/incidents/OR-1187",
)
add(
    "en-g30-parliament-minutes",
    "",
    table_layout(
        "Oster Assembly: Written answers, 3 February 2005",
        "<b>Deaths in custody</b><br><i>Mr Halvard</i>: To ask the Minister of Justice how many persons died in custody in 2004.<br><i>The Minister</i>: Fourteen. Of these, nine died of illness, three by their own hand, and two cases are before the courts.",
    ),
    "https://assembly.example.org/wa/2005-02-03-17.html",
)
add(
    "en-b01-paywall-first-paragraph",
    PAY,
    gazette(
        "en",
        "Daily Meridian",
        "The brigade that came back with no one",
        "<p>By Paul Oste</p>"
        + ps(
            "On the morning of 4 April the Ninth Brigade left its camp at Hosk with eleven hundred men. What happened to them in the following three days has never been told."
        )
        + "<div class='fade'></div><div class='offer'><h3>Keep reading for £1</h3><p>Unlimited digital access for your first month. Cancel whenever you like.</p><button>See my options</button><p>Already with us? <a href='/in'>Let yourself in</a></p></div>",
        head=ld("NewsArticle", "The brigade that came back with no one", "2023-04-20", free=False),
    ),
    "https://meridian.example.org/long-reads/the-brigade-that-came-back",
)
add(
    "en-b02-registration-wall",
    LOGIN,
    gazette(
        "en",
        "Oster Tribune",
        "Inside the ruined town of Semm",
        ps("The road into Semm passes eleven burnt lorries and a school without a roof.")
        + "<section class='reg'><h2>Carry on reading, at no cost</h2><p>Make a free Tribune profile to see the rest of this report and three more each week.</p><form action='/profile/new' method='post'><input type='email' name='mail' placeholder='Your email'><input type='password' name='pw' placeholder='Choose a password'><button>Next</button></form></section>",
    ),
    "https://tribune.example.org/features/inside-semm",
)
add(
    "en-b03-login-form-page",
    LOGIN,
    bare(
        "Chirrup",
        "<div id='w'><h1>See what's happening</h1><h2>Join today.</h2><form method='post' action='/session'><label>Phone, email or username<input name='id'></label><label>Password<input type='password' name='pw'></label><button type='submit'>Next</button></form><a href='/forgot'>Forgot it?</a><p>No account yet? <a href='/i/flow'>Get one</a></p></div>",
    ),
    "https://chirrup.example.org/orrawatch/status/17200044",
    "https://chirrup.example.org/i/flow/login?redirect_after_login=%2Forrawatch%2Fstatus%2F17200044",
)
add(
    "en-b04-age-gate",
    ABSENT,
    bare(
        "Are you over 18? - Oster Frontline",
        "<div class='gate'><img src='/l.png'><h2>This report contains graphic imagery</h2><p>You must be eighteen or older to view it. Please give your date of birth.</p><form><select name='d'><option>1</option></select><select name='m'><option>January</option></select><select name='y'><option>1990</option></select><button>Enter</button><a href='https://search.example.org'>Leave</a></form></div>",
    ),
    "https://frontline.example.org/a/hosk-barracks-bodies",
)
add(
    "en-b05-geo-block",
    PLACE,
    portal(
        "en",
        "Canal Oster",
        "Canal Oster",
        "<h2>Sorry, this is not available where you are</h2><p>For reasons of rights we can only show this programme to viewers inside the Republic. If you are there and still see this message, turn off any proxy or VPN.</p>",
    ),
    "https://canal.example.org/video/812-siege-of-orra",
)
add(
    "en-b06-rate-limit",
    ROBOTS,
    bare(
        "Too many requests",
        "<h1>Slow down</h1><p>We have received an unusual number of requests from your address (203.0.113.9). Wait a few minutes and try again. If it goes on, write to support with this reference: 8f1c22ab.</p>",
    ),
    "https://atlas.example.org/incidents/OR-1201",
    status=200,
)
add(
    "en-b07-challenge",
    ROBOTS,
    "<!DOCTYPE html><html lang='en-US'><head><title>Just a moment...</title><meta name='robots' content='noindex,nofollow'><meta http-equiv='refresh' content='390'><script>(function(){window._chl={cType:'managed',cRay:'7f2',cH:'x'};var s=document.createElement('script');s.src='/cdn-cgi/challenge/orchestrate.js';document.head.appendChild(s)})()</script></head><body class='no-js'><div class='main-wrapper'><h1>pulse.example.org</h1><h2>Verifying you are human. This may take a few seconds.</h2><noscript>Enable JavaScript and cookies to continue</noscript><div>pulse.example.org needs to review the security of your connection before proceeding.</div></div><div class='footer'>Ray ID: 7f2c11 · Performance &amp; security</div></body></html>",
    "https://pulse.example.org/story/4420/market-shelling",
)
add(
    "en-b08-post-removed",
    ABSENT,
    bare(
        "Chirrup",
        "<a href='/login'>Log in</a><a href='/signup'>Sign up</a><main><div class='err'>Hmm... this one isn't here any more. It may have been taken down by whoever wrote it.</div><a class='btn' href='/explore'>Look around</a></main><footer>Terms of Service Privacy Policy Cookie Policy Ads info</footer>",
    ),
    "https://chirrup.example.org/orrawatch/status/17200099",
)
add(
    "en-b09-private-account",
    LOGIN,
    bare(
        "@dolwitness • Pixgram photos and videos",
        "<header><a href='/accounts/login'>Log in</a></header><h2>dolwitness</h2><ul><li>41 posts</li><li>1,203 followers</li><li>77 following</li></ul><div><h3>These posts are protected</h3><p>Only people they have approved can see what they share. Follow to ask.</p></div><footer>Meta About Blog Jobs Help API Privacy Terms</footer>",
    ),
    "https://pixgram.example.org/p/Cx81aa/",
    "https://pixgram.example.org/dolwitness/",
)
add(
    "en-b10-expired-live-blog",
    LOST,
    gazette(
        "en",
        "The Marrow Gazette",
        "Live coverage",
        ps("This live page has closed. Our latest coverage of the war can be found on the front page.")
        + "<a class='btn' href='/'>Go to the front page</a>",
    ),
    "https://gazette.example.org/live/teshil-shelling-day-two",
)
add(
    "en-b11-search-results",
    FRONT,
    portal(
        "en",
        "Semm Valley News",
        "Search: hosk shelling",
        "<form action='/search'><input name='q' value='hosk shelling'><button>Search</button></form><p>1–10 of 342 results</p>"
        + "".join(
            f"<div class='r'><h3><a href='/n/{i}'>{t}</a></h3><p>{d}…</p></div>"
            for i, (t, d) in enumerate(
                [
                    ("Hosk shelled for second night", "Residents of Hosk spent a second night in cellars as"),
                    ("Shelling stops, Hosk counts cost", "The guns fell silent on Tuesday and the people of"),
                    ("Hosk: school year to start late", "The school board of Hosk has decided that"),
                    ("Mayor of Hosk resigns", "After eleven years in office the mayor of Hosk"),
                    ("Hosk United draw at home", "A late goal by Ferran saved a point for"),
                    ("New bus line to Hosk", "From Monday the number 14 will run"),
                ]
            )
        ),
    ),
    "https://semmvalley.example.org/news/hosk-shelling-third-night",
    "https://semmvalley.example.org/search?q=hosk+shelling",
)
add(
    "en-b12-category-page",
    FRONT,
    gazette(
        "en",
        "The Marrow Gazette",
        "Region",
        "".join(
            f"<div class='card'><a href='/2024/0{i + 1}/x{i}'><img src='/t{i}.jpg'><h3>{t}</h3></a><p>{d}</p><a class='more' href='/2024/0{i + 1}/x{i}'>Read more</a></div>"
            for i, (t, d) in enumerate(
                [
                    ("Teshil without water", "The pumping station was hit twice on Monday."),
                    ("Grain convoy reaches Orra", "Forty lorries crossed the line under escort."),
                    ("Court delays Dol verdict", "The judges asked for two more weeks."),
                    ("Snow cuts off Upper Semm", "Helicopters brought bread to the village."),
                    ("Teachers strike", "Schools stay closed until Thursday."),
                    ("Semm bridge opens", "The new bridge carries lorries again."),
                ]
            )
        )
        + "<div class='pager'><a href='?page=2'>Older</a></div>",
        ogtype="website",
        aside=False,
    ),
    "https://gazette.example.org/2024/02/11/grain-convoy-ambushed",
    "https://gazette.example.org/region/",
)
add(
    "en-b13-200-404",
    LOST,
    gazette(
        "en",
        "Oster Tribune",
        "Nothing here",
        ps("We looked everywhere but could not find what you wanted. The link may be old or mistyped.")
        + "<form action='/search'><input name='s'><button>Search</button></form><h3>Popular today</h3><ul><li><a href='/n/1'>Tax office opens on Saturdays</a></li><li><a href='/n/2'>What to plant in May</a></li></ul>",
    ),
    "https://tribune.example.org/news/dol-quarry-second-grave",
)
add(
    "en-b14-app-interstitial",
    ABSENT,
    bare(
        "Open in the Newsly app",
        "<div class='sheet'><img src='/icon.png'><h2>This story is better in the app</h2><p>Faster, with alerts, and offline.</p><a class='btn' href='https://store.example.org/newsly'>Get the app</a><a href='newsly://story/88123'>I already have it</a></div>",
    ),
    "https://newsly.example.org/story/88123/hosk-theatre-anniversary",
)
add(
    "en-b15-pdf-viewer-shell",
    SCRIPTS,
    "<!DOCTYPE html><html><head><title>report_q1.pdf</title><script src='/pdfjs/build/pdf.js'></script><script src='/pdfjs/web/viewer.js'></script></head><body tabindex='1'><div id='outerContainer'><div id='toolbar'><button title='Previous Page'>Previous</button><button title='Next Page'>Next</button><input type='number' value='1'><span>of 0</span><button>Zoom Out</button><button>Zoom In</button><select><option>Automatic Zoom</option><option>Page Fit</option><option>50%</option></select><button>Print</button><button>Download</button></div><div id='viewerContainer'><div id='viewer' class='pdfViewer'></div></div></div></body></html>",
    "https://mission.example.org/viewer.html?file=report_q1.pdf",
)
add(
    "en-b16-js-shell",
    SCRIPTS,
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Pulse</title><link rel='stylesheet' href='/static/css/main.41.css'></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div><script>!function(e){function r(r){for(var n,l,f=r[0],i=r[1],a=r[2],c=0,s=[];c<f.length;c++)l=f[c]}}([])</script><script src='/static/js/2.chunk.js'></script><script src='/static/js/main.chunk.js'></script></body></html>",
    "https://pulse.example.org/story/4421/orra-hospital",
)
add(
    "en-b17-consent-page",
    CONSENT,
    bare(
        "Before you continue",
        "<div><img src='/logo.svg'><h1>Before you continue to Meridian</h1><p>We use cookies and data to deliver and maintain our services, track outages and protect against spam, and, if you agree, to develop new services and show personalised ads.</p><form action='/save' method='post'><button name='a'>Reject all</button><button name='b'>Accept all</button></form><a href='/more'>More options</a></div>",
    ),
    "https://meridian.example.org/news/orra-dam-inquiry",
    "https://consent.example.org/m?continue=https://meridian.example.org/news/orra-dam-inquiry",
)
add(
    "en-b18-home-page-redirect",
    FRONT,
    gazette(
        "en",
        "Radio Hosk",
        "Radio Hosk - News, music and voices of the valley",
        "".join(
            f"<section><h2>{s}</h2><ul>"
            + "".join(f"<li><a href='/a/{s}{i}'>{t}</a></li>" for i, t in enumerate(x))
            + "</ul></section>"
            for s, x in [
                ("Top stories", ["Ceasefire talks begin in Orra", "Four killed on the Dol road", "Power back in Semm"]),
                ("Sport", ["Hosk win the derby", "Runner breaks valley record"]),
                ("Culture", ["Theatre reopens", "A choir of two hundred"]),
                ("Listen", ["Morning show", "Evening bulletin", "The long interview"]),
            ]
        ),
        ogtype="website",
        canonical="https://radiohosk.example.org/",
        aside=False,
        h1="Radio Hosk",
    ),
    "https://radiohosk.example.org/article/market-attack-names-of-dead",
    "https://radiohosk.example.org/",
)
add(
    "en-b19-subscriber-only-odd",
    PAY,
    portal(
        "en",
        "The Ledger of Oster",
        "The general's accounts",
        "<h1>The general's accounts</h1><p class='standfirst'>How a brigade's bread money bought three villas by the sea.</p><div class='box'><p>You've come to the edge of what we give away. The other 2,400 words belong to those who keep us going.</p><a class='btn' href='/join'>Become one of them – €6 a month</a> <a href='/session'>I am one</a></div>",
    ),
    "https://ledger.example.org/investigations/the-generals-accounts",
)
add(
    "en-b20-suspended-host",
    ABSENT,
    bare(
        "Account Suspended",
        "<table><tr><td><img src='/cgi-sys/images/susp.png'></td><td><h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p></td></tr></table>",
    ),
    "https://harun.example.org/names.htm",
    "https://harun.example.org/cgi-sys/suspendedpage.cgi",
)
add(
    "en-b21-parked-domain",
    ABSENT,
    bare(
        "siegediary.example.org",
        "<h1>siegediary.example.org</h1><p>The owner of this name is offering it for sale for an asking price of 2,450 USD.</p><h3>Related searches</h3><ul><li><a href='/r?k=1'>War Diaries</a></li><li><a href='/r?k=2'>History Books</a></li><li><a href='/r?k=3'>Cheap Flights</a></li><li><a href='/r?k=4'>Online Degree</a></li></ul><p>This webpage was generated by the domain owner using domain parking.</p>",
    ),
    "https://siegediary.example.org/p15.htm",
)
add(
    "en-b22-maintenance",
    ABSENT,
    bare(
        "Back soon",
        "<div style='text-align:center'><h1>We'll be back soon!</h1><p>Sorry for the inconvenience. We're performing some work on our servers at the moment and will be online again shortly.</p><p>— The Team</p></div>",
    ),
    "https://doctorsroad.example.org/news/clinic-bombed",
)
add(
    "en-b23-db-error",
    ABSENT,
    bare(
        "Database Error",
        "<h1>Error establishing a database connection</h1><p>Could not reach the database server at localhost. Connection refused (111).</p>",
    ),
    "https://semmletters.example.org/2016/09/after.html",
)
add(
    "en-b24-video-unavailable",
    ABSENT,
    portal(
        "en",
        "Streamly",
        "Streamly",
        "<div class='player'><div class='msg'>Video unavailable</div><div class='sub'>The account that uploaded it has been terminated after several notices of infringement.</div></div><h3>Up next</h3><ul><li><a href='/w/1'>Ten knots every sailor knows</a> 1.2M views</li><li><a href='/w/2'>Relaxing rain, 8 hours</a> 20M views</li><li><a href='/w/3'>Cooking lentils</a> 90K views</li></ul>",
    ),
    "https://streamly.example.org/watch?v=hskBRdg11",
)
add(
    "en-b25-captcha-odd",
    ROBOTS,
    bare(
        "One quick check",
        "<form method='post' action='/verify'><p>Before we let you through, show us you're not a machine. Pick every square with a bicycle.</p><div class='grid'>"
        + "<img src='/c.png'>" * 9
        + "</div><button>Done</button><p>Trouble seeing? <a href='/audio'>Listen instead</a></p></form>",
    ),
    "https://newsly.example.org/story/88130/dol-verdict",
)
add(
    "en-b26-legal-block",
    PLACE,
    bare(
        "451",
        "<h1>Held back by order</h1><p>A court in the Republic has told us not to show this text to readers there, and your connection seems to come from there. We are contesting the order.</p>",
    ),
    "https://frontline.example.org/a/colonel-named",
    status=200,
)
add(
    "en-b27-forum-guests-cannot",
    LOGIN,
    bare(
        "Veterans' Board - Information",
        "<table class='forumline'><tr><th>Information</th></tr><tr><td>The board's administrator wants you to be a member, and signed in, before you look at this forum.<form action='ucp.php'>Username: <input name='username'> Password: <input type='password' name='password'><input type='checkbox'> Remember me <input type='submit' value='Go'></form></td></tr></table>",
    ),
    "https://board.example.org/viewtopic.php?t=9001",
)
add(
    "en-b28-ad-block-wall",
    ABSENT,
    gazette(
        "en",
        "Semm Valley News",
        "Flood of refugees reaches Orra",
        "<div class='abp'><h2>You seem to be using an ad blocker</h2><p>Adverts pay our reporters. Please switch it off for this site, or go ad-free with a pass, to see the story.</p><button>I've switched it off</button><button>Buy a pass</button></div>",
        aside=False,
    ),
    "https://semmvalley.example.org/2021/02/refugees-reach-orra",
)
add(
    "en-b29-gone-archived-moved",
    LOST,
    portal(
        "en",
        "Mission for Human Rights",
        "Mission for Human Rights",
        "<h1>We have a new website</h1><p>Much of the older material did not move with us. For reports from before 2018 please write to the library, telling the title and year.</p><p><a href='/'>Start from the beginning</a></p>",
    ),
    "https://mission.example.org/old/reports/2014/dol.html",
    "https://mission.example.org/welcome",
)
add(
    "en-b30-empty-cms-article",
    ABSENT,
    gazette(
        "en",
        "Oster Tribune",
        "Article",
        "<div class='article-body'></div><div class='share'><a href='#'>Share</a><a href='#'>Tweet</a><a href='#'>Print</a></div>",
    ),
    "https://tribune.example.org/news/orra-cattle-market-strike",
)
add(
    "ar-g01-cookie-dialog",
    "",
    gazette(
        "ar",
        "صحيفة السهل",
        "مقتل تسعة مدنيين بقصف سوق الخضار في تشيل",
        "<p class='by'>كتبت: إيناس قلدر — تشيل — 14 آذار 2024</p>"
        + ps(
            "قُتل تسعة مدنيين وأصيب أكثر من عشرين آخرين ظهر الخميس بسقوط قذيفتين على سوق الخضار في بلدة تشيل، وفق ما أفاد مدير المشفى وثلاثة من الباعة.",
            "وقال يسر حمدل الذي يبيع البصل في السوق المسقوف: «سقطت الأولى قرب باعة البطاطا، ركضنا إليهم فسقطت الثانية».",
            "ونشر المشفى مساءً أسماء سبعة من القتلى، بينهم الشقيقان كريم وعادل نصوف، ولم تُعرف هوية جثتين.",
            "ونفى متحدث باسم القيادة الشمالية أن تكون مدافعها قد استهدفت البلدة.",
        ),
        over="<div role='dialog' aria-modal='true'><h2>خصوصيتك تهمنا</h2><p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لتخزين معلومات على جهازك ومعالجة بياناتك الشخصية بغرض عرض إعلانات مخصصة. يمكنك القبول أو إدارة خياراتك.</p><button>أقبل الكل</button><button>أرفض الكل</button></div>",
        head=ld("NewsArticle", "مقتل تسعة مدنيين", "2024-03-14"),
    ),
    "https://alsahl.example.org/2024/03/14/قصف-سوق-تشيل",
)
add(
    "ar-g02-short-statement",
    "",
    portal(
        "ar",
        "مديرية صحة الغور",
        "بيان",
        "<h1>بيان صادر عن مديرية صحة الغور</h1><p>وصل إلى مشفى الغور الوطني 31 جثماناً بين ليل الجمعة وظهر السبت. على الأهالي مراجعة البوابة الشرقية من الثامنة صباحاً.</p>",
    ),
    "https://ghorhealth.example.org/bayan/118",
)
add(
    "ar-g03-social-post",
    "",
    bare(
        "مرصد العرى على زقزقة",
        "<div><a href='/login'>تسجيل الدخول</a> <a href='/signup'>إنشاء حساب</a></div><article><b>مرصد العرى</b> @orrawatch<p>استهداف فرن في صم التحتا نحو السادسة وأربعين دقيقة صباح اليوم، الجيران يتحدثون عن أربعة شهداء بينهم امرأتان من عائلة دحل</p><time>٢ تشرين الثاني ٢٠٢٣</time> <span>١١٨ إعادة نشر</span> <span>٢٤٠ إعجاب</span></article><div>جديد على زقزقة؟ سجّل الآن لتحصل على خطك الزمني</div>",
        lang="ar",
    ),
    "https://chirrup.example.org/orrawatch/status/17200045",
)
add(
    "ar-g04-video",
    "",
    portal(
        "ar",
        "قناة الساحل",
        "فيديو: آثار الغارة على جسر حسك",
        "<h1>فيديو: آثار الغارة على جسر حسك</h1><iframe src='/embed/771'></iframe><p>مقطع صوّره أحد السكان صباح الأحد يظهر الجزء الأوسط المنهار وشاحنتين محترقتين، وانتشل المسعفون ثلاث جثث من النهر.</p>",
    ),
    "https://sahel.example.org/video/771",
)
add(
    "ar-g05-gallery",
    "",
    gazette(
        "ar",
        "عدسة الوادي",
        "بالصور: تشييع عمال منجم صم",
        "".join(
            f"<figure><img src='/g/{i}.jpg'><figcaption>{c}</figcaption></figure>"
            for i, c in enumerate(
                [
                    "أقارب يحملون نعش عدار ولك (43 عاماً) الذي قضى بقصف مدخل المنجم الثلاثاء.",
                    "أطفال ينتظرون أمام قاعة الصلاة في صم، حيث ووري أربعة عشر عاملاً الثرى.",
                    "زوجة ولك تحمل صورته. عدسة: تام أورن",
                    "أسماء الأربعة عشر على جدار نادي العمال.",
                ]
            )
        ),
    ),
    "https://lens.example.org/galleries/tashyi-samm",
)
add(
    "ar-g06-victims",
    "",
    table_layout(
        "أسماء شهداء حارون",
        "<h2>أسماء شهداء حارون</h2><table border=1><tr><th>م</th><th>الاسم</th><th>العمر</th><th>التاريخ</th></tr>"
        + "".join(
            f"<tr><td>{i + 1}</td><td>{n}</td><td>{a}</td><td>{d}</td></tr>"
            for i, (n, a, d) in enumerate(
                [
                    ("سلمى عردوف", "34", "12/3/1998"),
                    ("بطرس عردوف", "9", "12/3/1998"),
                    ("فنكو ستل", "61", "13/3/1998"),
                    ("مجهول الهوية", "", "13/3/1998"),
                    ("ميرا كش", "27", "2/5/1999"),
                    ("يوحنا بردل", "55", "19/8/2000"),
                ]
            )
        )
        + "</table>",
        lang="ar",
    ),
    "https://harun.example.org/asma.htm",
)
add(
    "ar-g07-about-logins",
    "",
    gazette(
        "ar",
        "صحيفة العمران",
        "آلاف العائلات عاجزة عن الدخول إلى منصة المساعدات",
        "<p>ريفا ستوم - 4 حزيران 2024</p>"
        + ps(
            "لم تتمكن أكثر من أحد عشر ألف عائلة نازحة من تسجيل الدخول إلى منصة المساعدات منذ الاثنين، بعدما أعادت وزارة الإغاثة ضبط الحسابات كلها، بحسب مسؤولين ونازحين.",
            "وقالت هناء عرلو، وهي أم لأربعة فقدت زوجها في قصف شباط: «تقول لي المنصة انتهت الجلسة سجّلي الدخول مجدداً، وحين أدخل كلمة المرور تقول الحساب غير موجود».",
            "وذكرت الوزارة أن خللاً في صفحة الدخول قيد الإصلاح، وأن أحداً لن يخسر دفعته.",
            "وتنتقد منظمات الإغاثة اشتراط بريد إلكتروني لا يملكه كثير من النازحين.",
        ),
    ),
    "https://omran.example.org/news/منصة-المساعدات-عائلات-الدخول",
)
add(
    "ar-g08-live",
    "",
    gazette(
        "ar",
        "صحيفة السهل",
        "لحظة بلحظة: قصف تشيل في يومه الثالث",
        "<p>الحصيلة حتى الآن 17 قتيلاً و60 جريحاً</p>"
        + "".join(
            f"<section><time>{t}</time><p>{x}</p></section>"
            for t, x in [
                ("18:42", "رئيس البلدية: آخر حافلة جرحى وصلت إلى العرى"),
                ("17:15", "ممرضة للصحيفة: وصول جثتين إلى المشفى"),
                ("16:03", "تجدد القصف على الحي الشرقي وسماع ثمانية انفجارات"),
                ("11:10", "مدير المشفى: 15 قتيلاً منذ الثلاثاء بينهم خمسة أطفال"),
            ]
        )
        + "<div>التعليقات: <a href='/login'>سجّل الدخول لتعلّق</a></div>",
    ),
    "https://alsahl.example.org/live/قصف-تشيل-اليوم-الثالث",
)
add(
    "ar-g09-newsletter",
    "",
    portal(
        "ar",
        "صحيفة العمران",
        "المحكمة تستمع إلى شهادة عن مقبرة مقلع الدل",
        "<h1>المحكمة تستمع إلى شهادة عن مقبرة مقلع الدل</h1><p>قال خبير في الطب الشرعي أمام محكمة المنطقة الأربعاء إن رفات ستة وأربعين شخصاً على الأقل استُخرجت من حفرة خلف مقلع الدل.</p><form action='/nl'><h4>النشرة الصباحية</h4><p>أدخل بريدك الإلكتروني ليصلك أهم الأخبار كل صباح</p><input type='email'><button>اشترك</button></form><p>وأضاف الدكتور ميلان فسك أن معظمهم قُتلوا برصاص من الخلف، وأن بينهم مراهقين.</p><p>وتستأنف محاكمة الضباط الثلاثة السابقين يوم الاثنين.</p>",
    ),
    "https://omran.example.org/news/محكمة-مقلع-الدل",
)
add(
    "ar-g10-blog",
    "",
    bare(
        "ليلة التاسع - رسائل من صم",
        "<h1><a href='/'>رسائل من صم</a></h1><div class='post'><h3>ليلة التاسع</h3><div class='post-body'>أكتب على ضوء الهاتف. بدأوا في الحادية عشرة ولم يتوقفوا حتى الأذان. بيت معروف في آخر الزقاق لم يعد موجوداً، ومعه العم معروف وكنّته والرضيع. حفرنا بأيدينا.<br>لا أعرف من أطلق. أعرف البيت فقط.</div><div>كتبته أنيسة الساعة 4:12 — 3 تعليقات</div></div><div><h2>الأرشيف</h2><a href='/2016/08'>آب</a> <a href='/2016/07'>تموز</a></div>",
        lang="ar",
    ),
    "https://semmletters.example.org/2016/08/layla.html",
)
add(
    "ar-g11-report-figures",
    "",
    portal(
        "ar",
        "بعثة حقوق الإنسان",
        "الضحايا المدنيون في الربع الأول",
        "<h1>الضحايا المدنيون في الربع الأول</h1><ul><li>412 قتيلاً مدنياً بينهم 61 امرأة و88 طفلاً</li><li>733 جريحاً</li></ul><p>تحققت البعثة من كل وفاة بمصدرين مستقلين على الأقل، ويرجح أن العدد الفعلي أكبر لأن الوصول إلى منطقتي العرى والدل لم يُسمح به.</p><a href='/q1.pdf'>تحميل التقرير الكامل</a>",
    ),
    "https://mission.example.org/ar/reports/q1",
)
add(
    "ar-g12-forum",
    "",
    bare(
        "شهادة: حاجز الدل - منتدى المحاربين",
        "<div>أهلاً بك زائرنا الكريم، إن لم تكن مسجلاً فيرجى <a href='/register'>التسجيل</a> <form><input name='u'><input type='password'><input type='submit' value='دخول'></form></div><table><tr><td>العريف القديم</td><td>كنت على الحاجز في الثاني من أيار. أوقفنا سيارة بيضاء نحو الخامسة، وأنزل الملازم رجلين وأخذوهما خلف محطة الوقود وسمعت الطلقات. لم أعرف اسميهما، قال أحدهما إنه معلم من حارون.</td></tr><tr><td>مرق</td><td>المعلم هو ابن فنكو ستل، والعائلة تبحث عنه منذ عشرين عاماً.</td></tr></table><div>لا يمكنك الرد على هذا الموضوع. لا يمكنك إرفاق ملفات.</div>",
        lang="ar",
    ),
    "https://board.example.org/showthread.php?t=8813",
)
add(
    "ar-g13-correction",
    "",
    gazette(
        "ar",
        "صحيفة السهل",
        "تصويب: عدد قتلى تشيل",
        ps(
            "ورد في خبر نُشر في 15 آذار أن عدد قتلى قصف السوق تسعة. وقد أعلن المشفى لاحقاً وفاة عمر دلب (52 عاماً) متأثراً بجراحه، فاقتضى التصويب."
        ),
    ),
    "https://alsahl.example.org/corrections/tashil",
)
add(
    "ar-g14-metered",
    "",
    gazette(
        "ar",
        "يومية الزوال",
        "كيف ضاع سد العرى",
        "<div>قرأت 3 من 5 مقالات مجانية هذا الشهر. <a href='/subscribe'>اشترك بدولار واحد</a></div>"
        + ps(
            "ترك حراس سد العرى مواقعهم فجر 21 نيسان، بحسب لجنة التحقيق، بعدما قتلت قذيفة اثنين منهم ولم يصل البديل.",
            "وعند الظهر بلغ الماء عتبة المفيض، ولم يُبلَّغ أحد في القرى الواقعة أسفل السد. تقول بيرتا لوم التي غرق والداها وأختها: «سمعنا صوتاً كالقطار».",
            "وأحصت اللجنة 214 قتيلاً في ست قرى.",
            "وقالت رئيسة اللجنة القاضية توسكا فرن إن الدولة مدينة للعائلات بجواب ومعاش.",
        ),
    ),
    "https://zawal.example.org/long/كيف-ضاع-سد-العرى",
)
add(
    "ar-g15-agency-brief",
    "",
    bare(
        "عاجل",
        "<div class='urgent'>العرى 3 تشرين الثاني (وكالة) - قالت الشرطة إن أربعة رعاة قُتلوا الاثنين بانفجار لغم بعربتهم على طريق الدل.</div>",
        lang="ar",
    ),
    "https://wire.example.org/ar/1103-2",
)
add(
    "ar-g16-print",
    "",
    bare(
        "طباعة: قرية تدفن موتاها",
        "<h2>قرية تدفن موتاها</h2><i>19 تموز 1999</i><p>حارون - دفنت قرية حارون التحتا أمس ثلاثة وعشرين من أهلها جنباً إلى جنب في حقل كان مزروعاً بالذرة. وقرأ معلم المدرسة الأسماء وتوقف مرتين.</p><hr>",
        lang="ar",
    ),
    "https://herald.example.org/ar/print.php?id=7",
)
add(
    "ar-g17-about-paywall",
    "",
    gazette(
        "ar",
        "صحيفة العمران",
        "لماذا نفتح أخبار الحرب للجميع",
        "<p>بقلم رئيس التحرير</p>"
        + ps(
            "ابتداءً من اليوم تصبح كل أخبار الحرب مجانية، بلا اشتراك ولا تسجيل ولا حد لعدد المقالات.",
            "كتب إلينا أهل صم والعرى أنهم لم يستطيعوا معرفة من قُتل في شارعهم لأن الصفحة طلبت رقم بطاقة. ليست هذه غاية الصحافة.",
            "سنخسر بعض المال، ونرجو ممن يستطيع أن يواصل الدفع.",
        ),
    ),
    "https://omran.example.org/opinion/نفتح-أخبار-الحرب",
)
add(
    "ar-g18-telegram",
    "",
    bare(
        "تلغراف: أخبار الدل",
        "<div>أخبار الدل <a href='tg://resolve'>افتح في التطبيق</a></div><div class='tgme_widget_message_text'>غارة على محطة الدل الساعة 22:10، ومن الشهداء المؤكدين الحارس إيليا بسك وراكبان لم تُعرف هويتهما. توقفت القطارات.</div><span>14.2K</span>",
        lang="ar",
    ),
    "https://t.example.org/dolnews_ar/4412",
)
add(
    "ar-g19-table",
    "",
    portal(
        "ar",
        "مشفى الغور",
        "الإصابات والوفيات، الأسبوع التاسع",
        "<h1>الإصابات والوفيات</h1><table><tr><th>اليوم</th><th>جرحى</th><th>وفيات</th></tr><tr><td>الاثنين</td><td>14</td><td>2</td></tr><tr><td>الثلاثاء</td><td>31</td><td>6</td></tr><tr><td>الأربعاء</td><td>8</td><td>0</td></tr></table>",
        side=False,
    ),
    "https://ghorhospital.example.org/stats/9",
)
add(
    "ar-g20-obituary",
    "",
    gazette(
        "ar",
        "أخبار وادي صم",
        "نعوة: القابلة ندى فوس",
        ps(
            "ننعى إليكم القابلة ندى فوس التي قضت برصاص قناص في 6 كانون الثاني وهي في طريقها إلى ولادة، عن 58 عاماً. التشييع غداً العاشرة صباحاً."
        ),
    ),
    "https://semmvalley.example.org/ar/obituaries/nada",
)
add(
    "ar-g21-error-quoted",
    "",
    gazette(
        "ar",
        "صحيفة العمران",
        "«الصفحة غير موجودة»: كيف اختفت الدل التحتا عن الخرائط",
        ps(
            "ابحث عن الدل التحتا في خريطة دائرة المساحة فتجيبك: الصفحة غير موجودة. كانت القرية هناك حتى خريف 2019 حين طرد الجيش أهلها التسعمئة وأحرق بيوتها.",
            "أعاد متطوعون رسم بيوتها الـ211 من صور جوية وكتبوا بجانب كل بيت اسم العائلة.",
            "قُتل في التهجير ما لا يقل عن 37 من أهلها.",
        ),
    ),
    "https://omran.example.org/features/الدل-التحتا-خرائط",
)
add(
    "ar-g22-diary",
    "",
    table_layout(
        "يوميات الحصار 14",
        "<b>14 تشرين الثاني</b><br>لا خبز. سقطت قذيفتان في شارعنا إحداهما في حديقة بيت هلر. ماتت السيدة هلر.<br><b>15 تشرين الثاني</b><br>هدوء. دفناها خلف الكنيسة لأن المقبرة تحت النار.<br><a href=p13.htm>السابق</a> <a href=p15.htm>التالي</a>",
        lang="ar",
    ),
    "https://siegediary.example.org/ar14.htm",
)
add(
    "ar-g23-warning",
    "",
    portal(
        "ar",
        "الجبهة",
        "انتشال جثث من ثكنة حسك",
        "<h1>انتشال جثث من ثكنة حسك</h1><div>تنبيه: قد تتضمن المادة تفاصيل قاسية.</div><p>انتشل الدفاع المدني 19 جثة من تحت مهجع منهار في ثكنة حسك، جميعهم مجندون تتراوح أعمارهم بين 18 و20 عاماً.</p><p>وكان ذووهم قد أُبلغوا قبل أسبوع بأنهم في عداد المفقودين.</p>",
    ),
    "https://frontline.example.org/ar/hosk",
)
add(
    "ar-g24-ngo",
    "",
    portal(
        "ar",
        "أطباء الطريق",
        "مقتل اثنين من زملائنا باستهداف سيارة إسعاف",
        "<h1>مقتل اثنين من زملائنا باستهداف سيارة إسعاف</h1><p>تنعى أطباء الطريق السائق سامي قلط والممرضة بريد علان اللذين قتلتهما طائرة مسيّرة السبت خارج العرى، وكانت سيارتهما تحمل الشارة.</p><a href='/give'>تبرع الآن</a>",
        over="<div>يستخدم هذا الموقع ملفات تعريف الارتباط <button>موافق</button></div>",
    ),
    "https://doctorsroad.example.org/ar/ambulance",
)
add(
    "ar-g25-ssr",
    "",
    f"<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>مقتل طفلين بقنبلة عنقودية في الدل</title>{GTAG}<script>window.__STATE__={{'id':4419}}</script></head><body><noscript>بعض ميزات الموقع تحتاج إلى جافاسكربت</noscript><div id='root'><div class='x1'><h1>مقتل طفلين بقنبلة عنقودية في الدل</h1><div>قُتل شقيقان في السابعة والتاسعة من العمر السبت في حقل قرب الدل حين التقط أحدهما قنبلة صغيرة، وفق مختار القرية.</div><div>وكان والدهما هسو برنت يحرث على بعد مئة متر.</div></div></div><script src='/b.js'></script></body></html>",
    "https://pulse.example.org/ar/story/4419",
)
add(
    "ar-g26-wiki",
    "",
    bare(
        "قصف تشيل - الموسوعة المفتوحة",
        "<div><a href='/login'>دخول</a> <a href='/create'>إنشاء حساب</a></div><h1>قصف تشيل</h1><p><b>قصف تشيل</b> سلسلة هجمات مدفعية على بلدة <a href='/t'>تشيل</a> بين 12 و16 آذار 2024، قُتل فيها ما بين 17 و26 مدنياً.<sup>[1]</sup></p><h2>الضحايا</h2><p>سجل المشفى 17 وفاة بالاسم، وذكرت البلدية 26.</p><div>آخر تعديل لهذه الصفحة في 4 أيار 2024</div>",
        lang="ar",
    ),
    "https://openpedia.example.org/ar/قصف_تشيل",
)
add(
    "ar-g27-poem-eulogy",
    "",
    gazette(
        "ar",
        "أخبار وادي صم",
        "رثاء تور ويانس",
        ps(
            "يا بئر صم العليا، ماذا رددت إلينا؟ شقيقين كانا يملآن الدلو ضحكاً.",
            "عاد تور وعاد يانس محمولين على الأكتاف، ولم تعد الضحكة.",
        ),
    ),
    "https://semmvalley.example.org/ar/culture/ratha",
)
add(
    "ar-g28-hotline-notice",
    "",
    portal(
        "ar",
        "هيئة المفقودين",
        "إعلان لذوي المفقودين في مسرح حسك",
        "<h1>إعلان لذوي المفقودين</h1><p>تدعو الهيئة ذوي المفقودين في انهيار مسرح حسك إلى إعطاء عينة دم للمطابقة في مركز الهيئة بحسك، أيام السبت والأحد. وقد تم التعرف حتى الآن على 74 من أصل 120 رفاتاً.</p>",
    ),
    "https://missing.example.org/news/hosk-theatre",
)
add(
    "ar-g29-incident",
    "",
    bare(
        "حادثة OR-1187",
        "<h2>حادثة OR-1187</h2><dl><dt>التاريخ</dt><dd>30/6/2022</dd><dt>المكان</dt><dd>العرى، سوق الماشية</dd><dt>القتلى المدنيون</dt><dd>6–8</dd><dt>الجهة المشتبه بها</dt><dd>القيادة الشمالية</dd></dl>",
        lang="ar",
    ),
    "https://atlas.example.org/ar/incidents/OR-1187",
)
add(
    "ar-g30-minutes",
    "",
    table_layout(
        "مجلس أوستر: أسئلة خطية",
        "<b>الوفيات في أماكن التوقيف</b><br>السيد هلفرد: كم شخصاً توفي في أماكن التوقيف عام 2004؟<br>وزير العدل: أربعة عشر، تسعة منهم بمرض وثلاثة انتحاراً وحالتان أمام القضاء.",
        lang="ar",
    ),
    "https://assembly.example.org/ar/2005-02-03",
)
add(
    "ar-b01-paywall",
    PAY,
    gazette(
        "ar",
        "يومية الزوال",
        "اللواء الذي عاد بلا أحد",
        "<p>بول أوست</p>"
        + ps(
            "صباح الرابع من نيسان غادر اللواء التاسع معسكره في حسك وفيه ألف ومئة رجل. ما جرى لهم في الأيام الثلاثة التالية لم يُروَ من قبل."
        )
        + "<div class='offer'><h3>تابع القراءة مقابل دولار</h3><p>وصول غير محدود طوال الشهر الأول، ويمكنك الإلغاء متى شئت.</p><button>عرض الباقات</button><p>أنت من قرائنا الدائمين؟ <a href='/in'>ادخل من هنا</a></p></div>",
        head=ld("NewsArticle", "اللواء الذي عاد بلا أحد", "2023-04-20", free=False),
    ),
    "https://zawal.example.org/long/اللواء-الذي-عاد",
)
add(
    "ar-b02-registration",
    LOGIN,
    gazette(
        "ar",
        "صحيفة العمران",
        "داخل صم المدمرة",
        ps("تمر الطريق إلى صم بإحدى عشرة شاحنة محترقة ومدرسة بلا سقف.")
        + "<section><h2>أكمل القراءة مجاناً</h2><p>أنشئ ملفك الشخصي لتطّلع على بقية التقرير.</p><form method='post'><input type='email'><input type='password'><button>التالي</button></form></section>",
    ),
    "https://omran.example.org/features/داخل-صم",
)
add(
    "ar-b03-login",
    LOGIN,
    bare(
        "فيسبوكي",
        "<form method='post' action='/login'><h2>يجب الدخول أولاً</h2><input name='email' placeholder='البريد أو الهاتف'><input type='password' placeholder='كلمة السر'><button>دخول</button><a href='/recover'>هل نسيت كلمة السر؟</a><a href='/r'>حساب جديد</a></form>",
        lang="ar",
    ),
    "https://fbk.example.org/orra.news/posts/10033",
    "https://fbk.example.org/login/?next=%2Forra.news%2Fposts%2F10033",
)
add(
    "ar-b04-age",
    ABSENT,
    bare(
        "تأكيد العمر",
        "<div><h2>محتوى للبالغين فقط</h2><p>تحوي هذه المادة مشاهد قاسية. هل تجاوزت الثامنة عشرة؟</p><button>نعم</button><button>لا</button></div>",
        lang="ar",
    ),
    "https://frontline.example.org/ar/hosk",
)
add(
    "ar-b05-geo",
    PLACE,
    portal(
        "ar",
        "قناة الساحل",
        "قناة الساحل",
        "<h2>نعتذر، هذا البرنامج لا يُعرض في بلدك</h2><p>تقتصر حقوق البث على المشاهدين داخل الجمهورية. إن كنت داخلها فأوقف برنامج الوكيل.</p>",
    ),
    "https://sahel.example.org/video/812",
)
add(
    "ar-b06-rate",
    ROBOTS,
    bare(
        "طلبات كثيرة",
        "<h1>على مهلك</h1><p>وصلتنا من عنوانك طلبات أكثر من المعتاد. انتظر دقائق ثم حاول ثانية. المرجع: 8f1c22ab</p>",
        lang="ar",
    ),
    "https://atlas.example.org/ar/incidents/OR-1201",
)
add(
    "ar-b07-challenge",
    ROBOTS,
    bare(
        "لحظة من فضلك...",
        "<h1>pulse.example.org</h1><h2>نتأكد من أنك إنسان، قد يستغرق ذلك ثواني</h2><noscript>فعّل جافاسكربت وملفات تعريف الارتباط للمتابعة</noscript><script src='/cdn-cgi/challenge.js'></script><p>Ray ID: 81aa</p>",
        lang="ar",
        head="<meta name='robots' content='noindex'>",
    ),
    "https://pulse.example.org/ar/story/4420",
)
add(
    "ar-b08-removed",
    ABSENT,
    bare(
        "زقزقة",
        "<a href='/login'>دخول</a><main><p>لم يعد هذا المنشور هنا، ربما حذفه كاتبه.</p><a href='/explore'>تصفح</a></main><footer>الشروط الخصوصية الإعلانات</footer>",
        lang="ar",
    ),
    "https://chirrup.example.org/orrawatch/status/17200100",
)
add(
    "ar-b09-private",
    LOGIN,
    bare(
        "dolwitness",
        "<h2>شاهد من الدل</h2><p>41 منشوراً · 1203 متابعين</p><h3>هذا الحساب خاص</h3><p>لا يرى ما ينشره إلا من قبل متابعتهم.</p><button>طلب متابعة</button>",
        lang="ar",
    ),
    "https://pixgram.example.org/ar/p/Cx81aa",
    "https://pixgram.example.org/ar/dolwitness",
)
add(
    "ar-b10-live-closed",
    LOST,
    gazette(
        "ar",
        "صحيفة السهل",
        "تغطية مباشرة",
        ps("انتهت هذه التغطية. يمكنكم متابعة آخر المستجدات عبر الواجهة.") + "<a href='/'>إلى الواجهة</a>",
    ),
    "https://alsahl.example.org/live/قصف-تشيل-اليوم-الثاني",
)
add(
    "ar-b11-search",
    FRONT,
    portal(
        "ar",
        "أخبار وادي صم",
        "بحث: قصف حسك",
        "<form><input name='q' value='قصف حسك'><button>بحث</button></form><p>342 نتيجة</p>"
        + "".join(
            f"<div><h3><a href='/n/{i}'>{t}</a></h3><p>{d}...</p></div>"
            for i, (t, d) in enumerate(
                [
                    ("قصف حسك لليلة الثانية", "أمضى أهالي حسك ليلتهم الثانية في الأقبية"),
                    ("حسك تحصي خسائرها", "سكتت المدافع الثلاثاء وخرج أهالي"),
                    ("تأخير العام الدراسي في حسك", "قررت مديرية التربية"),
                    ("استقالة رئيس بلدية حسك", "بعد أحد عشر عاماً"),
                    ("تعادل نادي حسك على أرضه", "هدف متأخر أنقذ نقطة"),
                ]
            )
        ),
    ),
    "https://semmvalley.example.org/ar/news/قصف-حسك-الليلة-الثالثة",
    "https://semmvalley.example.org/ar/search?q=حسك",
)
add(
    "ar-b12-category",
    FRONT,
    gazette(
        "ar",
        "صحيفة السهل",
        "محليات",
        "".join(
            f"<div class='card'><a href='/x{i}'><img src='/t{i}.jpg'><h3>{t}</h3></a><p>{d}</p><a href='/x{i}'>المزيد</a></div>"
            for i, (t, d) in enumerate(
                [
                    ("تشيل بلا ماء", "استُهدفت محطة الضخ مرتين الاثنين."),
                    ("قافلة القمح تصل العرى", "عبرت أربعون شاحنة خط التماس."),
                    ("تأجيل الحكم في قضية الدل", "طلب القضاة أسبوعين."),
                    ("الثلج يعزل صم العليا", "مروحيات تنقل الخبز."),
                    ("إضراب المعلمين", "المدارس مغلقة حتى الخميس."),
                ]
            )
        ),
        ogtype="website",
        aside=False,
    ),
    "https://alsahl.example.org/2024/02/11/كمين-قافلة",
    "https://alsahl.example.org/محليات/",
)
add(
    "ar-b13-404",
    LOST,
    gazette(
        "ar",
        "صحيفة العمران",
        "لا شيء هنا",
        ps("بحثنا في كل مكان ولم نعثر على ما تريد، لعل الرابط قديم أو كُتب خطأ.")
        + "<form><input name='s'><button>بحث</button></form>",
    ),
    "https://omran.example.org/news/مقبرة-ثانية",
)
add(
    "ar-b14-app",
    ABSENT,
    bare(
        "افتح في التطبيق",
        "<h2>هذه القصة أجمل في التطبيق</h2><p>أسرع، مع تنبيهات، وبلا إنترنت.</p><a href='https://store.example.org'>حمّل التطبيق</a>",
        lang="ar",
    ),
    "https://newsly.example.org/ar/story/88123",
)
add(
    "ar-b15-viewer",
    SCRIPTS,
    "<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>عارض الملفات</title><script src='/pdf.js'></script></head><body><div><button>السابق</button><button>التالي</button><span>0 / 0</span><button>تكبير</button><button>تصغير</button><button>طباعة</button><button>تنزيل</button></div><div id='viewer'></div></body></html>",
    "https://mission.example.org/ar/viewer?f=q1",
)
add(
    "ar-b16-shell",
    SCRIPTS,
    "<!DOCTYPE html><html lang='ar'><head><title>نبض</title></head><body><noscript>عليك تفعيل جافاسكربت لتشغيل هذا التطبيق.</noscript><div id='app'></div><script src='/m.js'></script><script src='/v.js'></script></body></html>",
    "https://pulse.example.org/ar/story/4421",
)
add(
    "ar-b17-consent",
    CONSENT,
    bare(
        "قبل المتابعة",
        "<h1>قبل أن تتابع إلى الزوال</h1><p>نستعمل ملفات تعريف الارتباط والبيانات لتقديم خدماتنا وصيانتها، وإن وافقت فلتطوير خدمات جديدة وعرض إعلانات تناسبك.</p><form method='post'><button>رفض الكل</button><button>قبول الكل</button></form>",
        lang="ar",
    ),
    "https://zawal.example.org/news/لجنة-السد",
    "https://consent.example.org/ar?continue=zawal",
)
add(
    "ar-b18-home",
    FRONT,
    gazette(
        "ar",
        "إذاعة حسك",
        "إذاعة حسك - صوت الوادي",
        "".join(
            f"<section><h2>{s}</h2><ul>"
            + "".join(f"<li><a href='/a/{i}'>{t}</a></li>" for i, t in enumerate(x))
            + "</ul></section>"
            for s, x in [
                (
                    "أبرز الأخبار",
                    ["بدء محادثات وقف النار في العرى", "أربعة قتلى على طريق الدل", "عودة الكهرباء إلى صم"],
                ),
                ("رياضة", ["حسك يفوز بالديربي", "رقم قياسي جديد للوادي"]),
                ("ثقافة", ["المسرح يعيد فتح أبوابه", "جوقة من مئتي صوت"]),
            ]
        ),
        ogtype="website",
        canonical="https://radiohosk.example.org/ar/",
        aside=False,
        h1="إذاعة حسك",
    ),
    "https://radiohosk.example.org/ar/article/أسماء-قتلى-السوق",
    "https://radiohosk.example.org/ar/",
)
add(
    "ar-b19-subscriber-odd",
    PAY,
    portal(
        "ar",
        "دفتر أوستر",
        "حسابات الجنرال",
        "<h1>حسابات الجنرال</h1><p>كيف اشترى خبز لواء ثلاث فيلات على البحر.</p><div><p>هنا ينتهي ما نهديه. بقية الحكاية لمن يعيننا على الاستمرار.</p><a class='btn' href='/join'>كن منهم بستة يورو شهرياً</a></div>",
    ),
    "https://ledger.example.org/ar/general",
)
add(
    "ar-b20-suspended",
    ABSENT,
    bare("الموقع موقوف", "<h1>تم إيقاف هذا الموقع</h1><p>يرجى مراجعة شركة الاستضافة لمزيد من التفاصيل.</p>", lang="ar"),
    "https://harun.example.org/asma.htm",
)
add(
    "ar-b21-parked",
    ABSENT,
    bare(
        "siegediary.example.org",
        "<h1>siegediary.example.org</h1><p>هذا النطاق معروض للبيع بسعر 2450 دولاراً</p><ul><li><a href='/1'>كتب تاريخ</a></li><li><a href='/2'>رحلات رخيصة</a></li><li><a href='/3'>شهادة عن بعد</a></li></ul>",
        lang="ar",
    ),
    "https://siegediary.example.org/ar15.htm",
)
add(
    "ar-b22-maintenance",
    ABSENT,
    bare(
        "نعود قريباً",
        "<h1>سنعود بعد قليل!</h1><p>نجري بعض الأعمال على خوادمنا ونعتذر عن الإزعاج.</p><p>— الفريق</p>",
        lang="ar",
    ),
    "https://doctorsroad.example.org/ar/clinic",
)
add(
    "ar-b23-error",
    ABSENT,
    bare("خطأ", "<h1>حدث خطأ غير متوقع</h1><p>تعذر الاتصال بقاعدة البيانات. رمز الخطأ 111</p>", lang="ar"),
    "https://semmletters.example.org/2016/09/baad.html",
)
add(
    "ar-b24-video",
    ABSENT,
    portal(
        "ar",
        "بثّي",
        "بثّي",
        "<div class='player'><p>الفيديو غير متاح</p><p>أُغلق الحساب الذي رفعه بعد بلاغات متكررة.</p></div><h3>التالي</h3><ul><li><a href='/1'>عشر عقد يعرفها كل بحار</a></li><li><a href='/2'>صوت مطر 8 ساعات</a></li></ul>",
    ),
    "https://streamly.example.org/ar/watch?v=hsk",
)
add(
    "ar-b25-captcha",
    ROBOTS,
    bare(
        "تحقق سريع",
        "<form><p>قبل أن ندعك تمر، أرنا أنك لست آلة. اختر كل مربع فيه دراجة.</p>"
        + "<img src='/c.png'>" * 9
        + "<button>تم</button></form>",
        lang="ar",
    ),
    "https://newsly.example.org/ar/story/88130",
)
add(
    "ar-b26-legal",
    PLACE,
    bare(
        "محجوب",
        "<h1>محجوب بأمر</h1><p>أمرتنا محكمة في الجمهورية بألا نعرض هذا النص للقراء هناك، ويبدو أن اتصالك منها.</p>",
        lang="ar",
    ),
    "https://frontline.example.org/ar/colonel",
)
add(
    "ar-b27-forum",
    LOGIN,
    bare(
        "منتدى المحاربين - رسالة",
        "<table><tr><td>عفواً، لا يحق لك الاطلاع على هذا القسم. يتوجب أن تكون عضواً.<form>اسم العضو <input name='u'> كلمة السر <input type='password'><input type='submit' value='دخول'></form></td></tr></table>",
        lang="ar",
    ),
    "https://board.example.org/showthread.php?t=9001",
)
add(
    "ar-b28-adblock",
    ABSENT,
    gazette(
        "ar",
        "أخبار وادي صم",
        "موجة نزوح تصل العرى",
        "<div><h2>يبدو أنك تستعمل مانع إعلانات</h2><p>الإعلانات تدفع أجور مراسلينا. أوقفه لهذا الموقع كي ترى القصة.</p><button>أوقفته</button></div>",
        aside=False,
    ),
    "https://semmvalley.example.org/ar/2021/02/نزوح",
)
add(
    "ar-b29-moved",
    LOST,
    portal(
        "ar",
        "بعثة حقوق الإنسان",
        "بعثة حقوق الإنسان",
        "<h1>موقعنا الجديد</h1><p>لم ينتقل معنا كثير من المواد القديمة. لتقارير ما قبل 2018 راسلوا المكتبة مع ذكر العنوان والسنة.</p>",
    ),
    "https://mission.example.org/ar/old/2014/dol.html",
    "https://mission.example.org/ar/welcome",
)
add(
    "ar-b30-empty",
    ABSENT,
    gazette(
        "ar",
        "صحيفة العمران",
        "خبر",
        "<div class='article-body'></div><div class='share'><a href='#'>مشاركة</a><a href='#'>طباعة</a></div>",
    ),
    "https://omran.example.org/news/غارة-سوق-الماشية",
)
