"""Walls and errors that are answered as if they were pages, and pages that only look like them."""

import pytest

from scraper.pages import parse_article, wall_of

URL = "https://news.example/2031/harbour-lights-season-2-gets-a-date"
STORY = "Harbour Lights comes back for a second season on 5 March 2031, the makers told a hall full of fans in Turin. "
LONG = f"<p>{STORY * 4}</p>" * 5


def page(title: str, body: str, head: str = "", shown: bool = True) -> str:
    heading = f"<h1>{title}</h1>" if shown else ""
    return f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head><body>{heading}{body}</body></html>"


def story(extra: str = "", head: str = "", title: str = "Harbour Lights season 2 gets its date") -> str:
    return page(title, f"<article><p>{STORY}</p>{extra}</article>", head)


#: what stands there -> a page, and words of the reason
WALLS = {
    "Cloudflare, new": (
        page(
            "Just a moment...",
            "<noscript><div id='challenge-error-text'>Enable JavaScript and cookies to continue</div></noscript>"
            "<script>window._cf_chl_opt={cvId:'3',cType:'managed'}</script>",
            shown=False,
        ),
        "Cloudflare",
    ),
    "Cloudflare, old": (
        page(
            "Please Wait... | Cloudflare",
            "<form class='challenge-form'><p>Checking your browser before you can go on to news.example.</p>"
            "<div id='cf-browser-verification'></div></form>",
        ),
        "Cloudflare",
    ),
    "Cloudflare, blocked": (
        page(
            "Attention Required! | Cloudflare",
            "<div id='cf-error-details'><h1>Sorry, you have been blocked</h1><h2>You can't reach news.example</h2>"
            "<p>The site has a service that keeps attacks away, and what you did set it off.</p></div>",
            shown=False,
        ),
        "Cloudflare",
    ),
    "Cloudflare, in words alone": (
        page("news.example", "<p>Verify you are human by ticking the box below.</p><p>Ray ID: 8f0a</p>"),
        "a bot wall",
    ),
    "DataDome": (
        ("<html><head><title>news.example</title></head><body><p id='cmsg'>Please enable JS and disable any ad blocker</p>"
        "<script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}</script>"
        "<script src='https://ct.captcha-delivery.com/c.js'></script></body></html>"),
        "DataDome",
    ),
    "PerimeterX": (
        page(
            "Access to this page has been denied",
            "<p>Press &amp; Hold to confirm that a person sits there.</p><div id='px-captcha'></div>",
        ),
        "PerimeterX",
    ),
    "Akamai, refused": (
        page(
            "Access Denied",
            "You don't have permission to access \"http&#58;&#47;&#47;news&#46;example\" on this server.<p>"
            "Reference&#32;&#35;18&#46;4f2d<p>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18",
        ),
        "Akamai",
    ),
    "Akamai, a task": (
        page("news.example", "<div id='sec-if-cpt-container'><p>Powered and guarded by Akamai</p></div>", shown=False),
        "Akamai",
    ),
    "Imperva": (
        ("<html><head><title></title></head><body><iframe id=\"main-iframe\" src=\"/_Incapsula_Resource?SWUDNSAI=31\">"
        "Request unsuccessful. Incapsula incident ID: 77</iframe><p>news.example</p></body></html>"),
        "Imperva",
    ),
    "AWS WAF": (
        page("news.example", "<div id=challenge-container></div><script>window.gokuProps={}</script>", shown=False),
        "AWS WAF",
    ),
    "Sucuri": (page("You are being redirected...", "<script>sucuri_cloudproxy_js='';</script>", shown=False), "Sucuri"),
    "F5": (
        page("Request Rejected", "<p>The requested URL was rejected. Ask whoever runs the site.</p>Your support ID is: 7"),
        "F5",
    ),
    "Anubis": (
        page("Making sure you're not a bot!", "<p>Loading</p><script src='/.within.website/x/cmd/anubis/main.mjs'></script>"),
        "Anubis",
    ),
    "Vercel": (page("Vercel Security Checkpoint", "<p>We're looking at your browser</p>"), "a bot wall"),
    "a captcha of its own": (
        page("Security check", "<p>To go on, solve the captcha.</p><form><input><button>Go</button></form>"),
        "a bot wall",
    ),
    "a captcha in German": (page("Einen Moment", "<p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p>"), "a bot wall"),
    "Google": (
        page("https://news.example", "<p>Our systems have seen unusual traffic from your network.</p>", shown=False),
        "a bot wall",
    ),
    "consent to Google": (
        page(
            "Before you continue to Google Search",
            "<p>We use cookies and data to keep the services up and to count who comes.</p><p>If you accept all, we also "
            "show personalized ads.</p><button>Accept all</button><button>Reject all</button>",
        ),
        "a consent wall",
    ),
    "consent to Yahoo": (
        page(
            "Yahoo is part of a family of brands",
            "<p>When you use our sites, we use cookies to let you in and to keep you safe.</p><p>If you click on 'Accept "
            "all', we and our partners (238 of them) will also store and/or access information on a device, with your "
            "consent, and use precise geolocation.</p><p>You can change your privacy settings at any time.</p>",
        ),
        "a consent wall",
    ),
    "consent in the framework's words": (
        page(
            "News Example",
            "<div class='message'><h2>We value your privacy</h2><p>We and our 842 partners store or access information on "
            "devices, such as cookies, and process personal data for personalised ads and audience research.</p>"
            "<p>Some vendors do so on legitimate interest; you can say no under manage options.</p>"
            "<button>Accept all</button></div>",
        ),
        "a consent wall",
    ),
    "consent in German": (
        page(
            "Nachrichten",
            "<p>Wir und unsere Partner brauchen Ihre Einwilligung, um Cookies zu setzen.</p><p>Personenbezogene Daten "
            "werden für personalisierte Werbung verarbeitet; mehr im Datenschutz.</p>",
        ),
        "a consent wall",
    ),
    "not found": (
        page("404 - Page not found", "<p>There is no such story here. Perhaps the search helps.</p>"),
        "page not found",
    ),
    "not found, with the site's name": (
        page(
            "Page not found - News Example",
            "<p>It looks like nothing was found at this location. Maybe try one of the links below?</p>",
            shown=False,
        ),
        "page not found",
    ),
    "not found, in a friendly voice": (
        page("Oops!", "<p>We couldn't find that page, but here are some we like.</p>"),
        "page not found",
    ),
    "not found, with other stories": (
        page(
            "Page not found",
            "<p>The page you are looking for is gone.</p><h2>Latest</h2>"
            + "".join(f"<h3><a href='/{n}'>Another story of the day, number {n}, with a long name</a></h3>" for n in range(9)),
        ),
        "page not found",
    ),
    "not found, in Spanish": (page("Página no encontrada", "<p>Lo sentimos.</p>"), "page not found"),
    "not found, in Korean": (page("페이지를 찾을 수 없습니다", "<p>주소를 확인해 주세요.</p>"), "page not found"),
    "a database that is away": (page("Error establishing a database connection", ""), "an error page"),
    "a database that is away, under the site's name": (
        page("News Example", "<p>Database connection error (2): the server is gone.</p>"),
        "an error page",
    ),
    "an error of the server": (page("500 Internal Server Error", "<hr><center>nginx</center>"), "an error page"),
    "a cache without a server": (
        page("503 Backend fetch failed", "<p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 33</p>"),
        "an error page",
    ),
    "a script that broke": (
        page("", "Fatal error: Uncaught Error: call to a member of null in /srv/www/index.php:17", shown=False),
        "an error page",
    ),
    "WordPress broke": (
        page("WordPress › Error", "<p>There has been a critical error on this website.</p>", shown=False),
        "an error page",
    ),
    "WordPress is mended": (
        page("Maintenance", "Briefly unavailable for scheduled maintenance. Check back in a minute.", shown=False),
        "maintenance",
    ),
    "we'll be back": (page("We'll be right back", "<p>The site gets new wheels tonight.</p>"), "maintenance"),
    "closed for repairs in French": (page("News", "<p>Le site est en cours de maintenance, revenez vite.</p>"), "maintenance"),
    "suspended": (
        page("Account Suspended", "<p>This Account has been suspended. Contact your hosting provider.</p>"),
        "suspended",
    ),
    "parked": (
        page("news.example", "<p>This domain may be for sale.</p><script src='//img.sedoparking.com/x.js'></script>"),
        "a parked domain",
    ),
    "parked, by a script alone": (
        ("<html><head><title>news.example</title><script>window.onload=function(){window.location.href=\"/lander\"}</script>"
        "</head><body></body></html>"),
        "a parked domain",
    ),
    "a server without a site": (page("Welcome to nginx!", "<p>The server is up, and has no pages yet.</p>"), "without a site"),
    "a folder": (page("Index of /", "<pre><a href='a/'>a/</a></pre>"), "without a site"),
    "for members": (
        page("Harbour Lights season 2 gets its date", "<p>Log in to continue reading.</p><p>Already a subscriber?</p>"),
        "a log-in wall",
    ),
    "for subscribers, in French": (
        page("Harbour Lights revient", "<p>Cet article est réservé aux abonnés.</p>"),
        "subscription wall",
    ),
    "a form to log in": (
        page("Log in", "<p>You must be logged in to see this.</p><form><input name=user><p>Forgot password?</p></form>"),
        "log-in",
    ),
    "a shell for a script": (
        ("<html><head><title>News Example</title></head><body><noscript>You need to enable JavaScript to run this app."
        "</noscript><div id='root'></div></body></html>"),
        "without JavaScript",
    ),
    "a refresh": (
        ("<html><head><title>News Example</title><meta http-equiv='refresh' content='0; url=https://ads.example/'></head>"
        "<body></body></html>"),
        "sends a browser on",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WALLS)
def test_wall_is_told(name):
    html, words = WALLS[name]

    reason = wall_of(html.encode(), parse_article(html, URL))

    assert reason is not None
    assert words in reason
    assert "\n" not in reason


#: pages with something to say, though they have what walls have
CONTENT = {
    "a story": story(),
    "a long story": page("Harbour Lights season 2 gets its date", LONG),
    "a sensor of Cloudflare's": story(
        "<script>window.__CF$cv$params={r:'8f'};var a='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script>"
    ),
    "a sensor of DataDome's": story(head="<script src='https://js.datadome.co/tags.js'></script>"),
    "a sensor of PerimeterX's": story(head="<script>window._pxAppId='PX12'</script>"),
    "a sensor of Imperva's": story("<script src='/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3'></script>"),
    "a token of AWS WAF's": story(head="<script src='https://a1.edge.sdk.awswaf.com/a1/challenge.js'></script>"),
    "a captcha under a form for comments": story(
        "<h3>Leave a comment</h3><form><textarea></textarea><div class='g-recaptcha'></div><p>I'm not a robot</p></form>"
    ),
    "a turnstile beside a newsletter": story("<form><input><div class='cf-turnstile'></div><button>Join</button></form>"),
    "a banner about cookies": page(
        "Harbour Lights season 2 gets its date",
        "<div id='cookie-banner'><p>We and our partners use cookies. Accept all? Reject all?</p></div>"
        f"<article><p>{STORY}</p></article>",
    ),
    "a banner with every word of the framework": page(
        "Harbour Lights season 2 gets its date",
        f"<article>{LONG}</article><div class='consent'><p>We value your privacy. We and our partners store and/or access "
        "information on a device, with your consent, and process personal data.</p></div>",
    ),
    "a story on cookie walls": page(
        "Watchdog fines a streamer over its cookie wall",
        "<p>The streamer that shows Harbour Lights must pay, a court in Turin said on Monday.</p><p>Its page asked for "
        "consent in a way that the judges called a trap.</p><p>The second season is not touched by it and starts on 5 March.</p>",
    ),
    "a story on a bot wall": story(
        "<p>Fans who wanted tickets saw 'Checking your browser' for hours, and many gave up.</p>",
        title="Just a moment: fans of Harbour Lights wait for tickets",
    ),
    "a work called Just a Moment": page(
        "Just a Moment",
        "<p>Just a Moment is a Korean romance in eight parts, to be shown from 5 March 2031 on the network that made "
        "Harbour Lights. It was filmed in Turin and Busan over four months.</p>",
    ),
    "an episode called Access Denied": page(
        "Access Denied",
        "<p>The fourth episode of the season finds the crew locked out of their own ship, with a day to go until the storm. "
        "It is shown on 26 March 2031.</p>",
    ),
    "a film called 404": page(
        "404",
        "<p>404 is a thriller about a hotel in which one room can't be found. It opens on 12 June 2031, two years after its "
        "first part, and was filmed in Turin.</p>",
    ),
    "a series called Page Not Found": page(
        "Page Not Found: season 2 release date",
        f"<p>The comedy on a newspaper's web team comes back. {STORY}</p><p>Its makers promise more broken links.</p>",
        shown=False,
    ),
    "a show called Under Maintenance": page(
        "Under Maintenance | Season 2",
        "<p>The sitcom about a caretaker is back on 5 March 2031 with ten new parts, all written by its star.</p>" * 2,
        shown=False,
    ),
    "a show called Error": page("Error", f"<p>{STORY}</p><p>Error is the story that all of Turin waits for.</p>"),
    "a show called Blocked": page("Blocked", f"<p>{STORY}</p>"),
    "a story on an outage": page(
        "Streamer is back after an outage",
        "<p>The site was down for maintenance for an hour on Monday, and viewers saw an error page instead of the finale.</p>"
        f"<p>{STORY}</p><p>The company said that it was sorry, and gave all a free month.</p>",
    ),
    "a story on a suspended account": page(
        "Harbour Lights star's account is back",
        f"<p>A notice that this account has been suspended greeted his followers on Monday.</p><p>{STORY * 2}</p>",
    ),
    "a date and an offer": story("<div class='paywall'><p>Subscribe to continue reading more stories like this one.</p></div>"),
    "the beginning of a story for subscribers": page(
        "Harbour Lights season 2 gets its date",
        f"<p>{STORY}</p><p>It will have eight parts, as the first one had.</p><p>To read the full story, subscribe.</p>",
    ),
    "a story with a link to log in": story("<p><a href='/login'>Log in</a> to comment. Forgot password?</p>"),
    "one sentence": page("Harbour Lights", "<p>Season 2 of Harbour Lights will be out on 5 March 2031.</p>"),
    "one sentence in Korean": page("하버 라이츠", "<p>하버 라이츠 시즌2가 2031년 3월 5일에 공개된다.</p>"),
    "a row of facts": page("Harbour Lights", "<table><tr><th>Release date<td>5 March 2031</table>"),
    "an app that was drawn by the server": "<html><head><title>Harbour Lights</title></head><body><noscript>Please enable "
    f"JavaScript</noscript><div id='root'><h1>Harbour Lights</h1><p>{STORY}</p></div></body></html>",
    "an app beside a story": story("<div id='app'></div>"),
    "a story that reloads itself": story(head="<meta http-equiv='refresh' content='600; url=/2031/harbour-lights'>"),
    "a story with a refresh at once": story(head="<meta http-equiv='refresh' content='0; url=/amp'>"),
    "a story on a domain": page(
        "The show's old address is for sale", f"<p>Its makers let it go, and this domain is for sale now.</p><p>{STORY}</p>"
    ),
    "a headline and nothing else": page("Harbour Lights season 2 starts on 5 March 2031", ""),
    "a headline that asks": page("Are you a robot? Season 2 of the quiz gets a date", f"<p>{STORY}</p>"),
}  # fmt: skip


@pytest.mark.parametrize("name", CONTENT)
def test_page_that_says_something_is_no_wall(name):
    html = CONTENT[name]

    assert wall_of(html.encode(), parse_article(html, URL)) is None


#: where a story's address led, and what that means
LED = {
    "https://consent.google.com/ml?continue=https://news.example/": "a consent wall",
    "https://guce.yahoo.com/consent?brand=news": "a consent wall",
    "https://news.example/": "front page",
    "https://www.news.example/en/": "front page",
    "https://news.example/login?next=/2031/harbour-lights": "a log-in wall",
    "https://news.example/404": "page not found",
    "https://news.example/errors/not-found": "page not found",
}
ARRIVED = [
    URL,
    URL + "?utm_source=feed",
    "https://www.news.example/2031/harbour-lights-season-2-gets-a-date/",
    "https://news.example/tv/harbour-lights-season-2-gets-a-date",
    "https://news.example/?p=812",
    "https://news.example/2031/the-login-that-nobody-knew",
]


@pytest.mark.parametrize("address", LED)
def test_story_that_leads_elsewhere_is_told(address):
    reason = wall_of(b"", parse_article(story(), URL), address=address)

    assert reason is not None
    assert LED[address] in reason


@pytest.mark.parametrize("address", ARRIVED)
def test_story_that_moved_is_no_wall(address):
    assert wall_of(b"", parse_article(story(), URL), address=address) is None


def test_front_page_that_answers_for_itself_is_no_wall():
    article = parse_article(story(), "https://news.example/home")

    assert wall_of(b"", article, address="https://news.example/") is None
