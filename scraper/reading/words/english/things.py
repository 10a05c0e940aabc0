"""English words for what is told beside a release: other things that come out, wishes, questions, habits, pauses.

Collected by kind from what entertainment news tells around a season: merchandise and tie-ins, awards and conventions,
what fans do, what people wish for, and how the work on a set stops.
"""

from typing import Final

THINGS: Final[dict[str, str]] = {
    # come out, begin or are announced as well, and are not the season
    "thing": (
        "soundtrack, score, album, song, single, novel, novels, book, books, comic, comics, graphic novel, manga, webtoon, light novel, podcast, "
        "photos, photo, first still, new still, stills, poster, posters, artwork, merchandise, merch, panel, party, audition, auditions, table read, "
        "recap, recaps, blu-ray, dvd, soundtracks, musical, stage play, stage musical, board game, video game, "
        "mobile game, figure, figures, doll, dolls, lego set, magazine, issue, documentary, aftershow, after-show, remake, reboot, prequel, "
        "spin-off, spinoff, spin - off, tie-in, exhibition, exhibit, event, festival, convention, ceremony, gala, award, awards, tickets, ticket, "
        "pre-orders, preorders, poll, petition, survey, news, announcement, announcements, information, details, talk, decision, "
        "fate, budget, rating, ratings, numbers, earnings, script, scripts, writers' room, casting, pre-production, post-production, "
        "preproduction, postproduction, campaign, interview, interviews, tour, concert, concerts, clip, clips, finale, episode, episodes two, "
        "subscription, price, prices, strike, strikes, contract, contracts, rights, deal, birthday, "
        "time slot, boss, answer to, rival, star, comedy special, emmys, oscars, golden globes, baftas, quiz, stage show, exhibition match, season finale, series finale, mid-season finale"
    ),
    # not the season although a film word is in it
    "no_film": (
        "production issues, production problems, production troubles, production delays, production delay, production company, production companies, "
        "production team, production values, production house, film festival, film fleadh, film school, film critic, "
        "post-production, post production, pre-production, pre production, film set, production difficulties, production schedule"
    ),
    "pause": (
        "resumed, resumes, resume, resuming, halted, halts, on hold, on pause, paused, shut down, shuts down, suspended, interrupted, "
        "stopped, a break, break from, standstill, came to a halt, come to a halt, hiatus, rolling again, restart, restarted"
    ),
    "wish": (
        "i'd love, i would love, we'd love, we would love, he'd love, she'd love, they'd love, i wish, we wish, wish that, i'd like, i would like, "
        "we'd like, would love to, begged, beg, begging, dream of, dreaming of, asked for, asking for, pleaded, demand, demanded"
    ),
    "ask": (
        "wonder, wonders, wondered, wondering, ask whether, ask us whether, ask if, ask us if, asks whether, asks if, asked whether, asked if, asking whether, "
        "asking if, know whether, know if, the question is whether, question whether, unsure whether, unclear whether, unclear if, "
        "remains to be seen whether, remains to be seen if, not known whether, whether or not"
    ),
    "habit": (
        "usually, often, typically, always, normally, generally, tends to, tend to, each week, every week, weekly, as a rule"
    ),
    # the object of the verb is the season: "gave it a second season"
    "grant": (
        "was handed, were handed, handed, hands, was given, were given, gave, gives, given, was granted, granted, grants, awarded, has given, "
        "has handed, lands, landed, scored, scores, nabbed, nabs, earned, earns, received, receives, secured, secures, won, wins, bagged, bags, clinched, clinches, netted, snagged, snags, inked, got, opted for, opts for, "
        "committed to, commits to, signed up for, signs up for, signed on for, signs on for, signed off on, ordering, gave the nod to, said yes to"
    ),
    # makes a headline of nouns a statement
    "setting": (
        "sets, has set, gets, lands, nabs, scores, eyes, confirms, reveals, announces, unveils, locks, books, claims, snags, earns, receives, "
        "back on, back in, back this, back next, back tonight, sets sail, cameras roll, filming begins, filming began, "
        "finds, shares, drops, dates, pushed, delayed, moved, axed, confirmed, revealed, announced"
    ),
    # where a season is when it is out
    "place": (
        "in theaters, into theaters, to theaters, in theatres, into theatres, to theatres, in cinemas, into cinemas, to cinemas, on the big screen, "
        "to the big screen, on tv, on screens, to screens, to our screens, on screen, in stores, in bookstores, in shops, on shelves, on digital, "
        "on blu-ray, on demand, on vod"
    ),
    # said behind what was made known, they tell its day
    "news": (
        "made the announcement, makes the announcement, broke the news, breaks the news, news broke, word came, the word came, news came, the news came, "
        "came the news, came the word, announcement came, the announcement came, announcement was made, announcement followed, shared the news, "
        "share the news, posted the news, delivered the news, spread the news, made it official, makes it official, made this official, "
        "made that official, confirmed it, confirmed this, confirmed the news, confirmed as much, confirmed the renewal, announced it, announced this, announced the news, "
        "announced as much, revealed it, revealed this, revealed the news, revealed as much, told the world, let it be known, made it known, made this known, went public, "
        "gave the news, made it public, the news was made public, it was announced, this was announced, this was confirmed, it was confirmed, that was announced, "
        "the news was announced, the decision came, the decision was announced, the decision fell, the call came, the go-ahead came, the order came, the nod came"
    ),
    "earliest": "the earliest, earliest date, earliest possible",
}
