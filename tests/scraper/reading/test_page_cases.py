"""Whole pages in small: press releases, trade stories, farms, fan blogs, wikis, each with what an editor notes."""

import pytest

from .conftest import Case, cases

NEWS = {
    "Cinder Bay / 2 @ 2024-03-12": {  # a Tuesday
        "release 2024-05-09 confirmed by Hulu": [
            """# Hulu Announces Date for Second Season of “Cinder Bay”
            LOS ANGELES, March 12, 2024 – Hulu announced today that the second season of “Cinder Bay” \
            will premiere Thursday, May 9, with all ten episodes.
            The first season of the drama premiered in October 2022 and is streaming now.
            Ana Ruiz, who won an award in January for her part, heads the cast. Tom Oduya joins in a recurring role.
            [boilerplate] About Hulu: founded in 2007, Hulu is a streaming service.""",
        ],
        "filming_start 2024-06/2024-08 confirmed; release 2025-01/2025-04 expected": [
            """# ‘Cinder Bay’ Gets Second Season at Hulu
            EXCLUSIVE: Ana Ruiz has another fire to put out. Hulu has handed the drama a second season.
            Production begins this summer in Vancouver, with a premiere eyed for early 2025.
            The first season bowed on October 6, 2022, and closed on December 8.
            [related] ‘Tin Orchard’ Season 3 Gets June Date""",
        ],
        "renewal 2024-03-11 confirmed by Hulu; release 2025 confirmed": [
            """# Cinder Bay is coming back
            Hulu renewed Cinder Bay for a second season on Monday.
            The ten new episodes will be there in 2025.
            Season 1, which ended in December 2022, was seen by 4 million people in its first week.""",
        ],
        "release 2024-07-12 expected by rumors; release 2024 expected": [
            """# Cinder Bay Season 2 Release Date, Cast, Plot and Everything You Need to Know
            Cinder Bay is one of the most popular drama series of all time and the fans are eagerly waiting.
            ## Cinder Bay Season 2 Release Date
            The first season of Cinder Bay was released on 6 October 2022 and it consists of ten episodes.
            We can expect that the second season will be released this year.
            According to some rumors, Cinder Bay season 2 may be released on 12 July 2024.
            ## Cinder Bay Season 2 Cast
            - Ana Ruiz as Captain Vega
            - Tom Oduya as Reyes
            ## Is Cinder Bay Season 2 coming in August 2024?
            Stay tuned with us for more.
            [comment] omg july 20 is my birthday""",
        ],
        "release - unannounced; release 2025/.. expected": [
            """# Cinder Bay Season 2: when is it out?
            So many of you write to us about it, so here's what there is.
            Hulu hasn't given a release date for the second season. Don't expect it before 2025.
            Until then, you can see season 1 again, which began on October 6, 2022.
            [related] Paper Foxes season 3 is out on May 3""",
        ],
        "release 2024-05-09 confirmed; release 2024-05-16 confirmed": [
            """# Where and when to watch Cinder Bay season 2
            In the US, season 2 is on Hulu from May 9.
            In the UK, it reaches Disney+ on May 16.
            New episodes follow each Thursday until July 11.""",
        ],
        "release 2024-05-09 confirmed": [
            """# Everything Coming to Hulu in May 2024
            ## May 2
            Dusk: Complete Season 3
            ## May 9
            Cinder Bay: Season 2 Premiere
            Nightjar (2019)
            ## May 16
            Paper Foxes: Season 1""",
            """# Cinder Bay
            - Genre: Drama
            - Created by: Leyla Onat
            - Starring: Ana Ruiz
            - Season 1 premiere: October 6, 2022
            - Season 2 premiere: May 9, 2024
            - Network: Hulu""",
            """# ‘Cinder Bay’ trailer: the fire is back
            Watch Captain Vega run into the flames in the new trailer for season 2.
            It begins with a dream: June 14, 1999, the night of the great blaze.
            Cinder Bay returns May 9 on Hulu.
            [boilerplate] Published March 12, 2024. Copyright 2024.""",
            """# Ana Ruiz on fire, film and family
            Ruiz, who turned 40 on March 1, sits in a café in Lisbon.
            She has just wrapped the movie Nightjar, which opens on August 2.
            On May 9, she is back on Hulu in the second season of Cinder Bay.
            “I had to learn to climb ladders,” she says of the shoot. In April she goes to Rome for another film.""",
            """# TV Premiere Dates: Spring 2024
            - April 4: Dusk, season 4 (HBO)
            - April 21: Tin Orchard, season 3 (Netflix)
            - May 9: Cinder Bay, season 2 (Hulu)
            - May 17: Paper Foxes, season 2 (Netflix)""",
            """# TV calendar
            - Dusk (HBO), Thursday, April 4
            - Cinder Bay (Hulu), Thursday, May 9
            - Paper Foxes (Netflix), Friday, May 17""",
            """# Six Shows to Look Forward To
            ## Dusk
            The fourth season starts on April 4.
            ## Cinder Bay
            Captain Vega is back on May 9 to fight more fires.
            ## Paper Foxes
            It comes home on May 17.""",
        ],
        "release 2024-05-09 denied; release 2024-09 confirmed": [
            """# ‘Cinder Bay’ Season 2 Delayed
            Bad news for fans of Captain Vega: the second season won't be with us on May 9.
            Hulu has moved it to September.
            A fire on the set is to blame. The first season came out in October 2022.""",
        ],
        "release 2024-05-09 confirmed; trailer 2024-03-11 confirmed": [
            """# Cinder Bay season 2: first trailer
            The trailer for the second season of Cinder Bay came out yesterday, and it's hot.
            Season 2 starts on May 9.""",
        ],
        "filming_start 2023-09 confirmed; filming_end 2024-02 confirmed; release 2024 expected": [
            """# Cinder Bay season 2: what we know
            ## Filming
            Filming on the second season started in September 2023 in Vancouver.
            It wrapped in February.
            ## Release
            We think that it will be out later this year.""",
        ],
        "renewal 2023-01 confirmed; release - unannounced": [
            """# Is there a second season of Cinder Bay?
            There is! The drama was renewed for season 2 back in January 2023.
            ## And when?
            No premiere date has been set so far.
            ## Who is in it?
            Ana Ruiz, without a doubt.""",
        ],
        "release - cancelled by Hulu": [
            """# The fire is out: no more ‘Cinder Bay’
            Hulu has cancelled Cinder Bay after one season.
            The ten episodes came out between October and December 2022. \
            Ruiz will next be seen in Nightjar on August 2.""",
        ],
        "release 2024-05-09 confirmed; release 2024-06 expected by a leak": [
            """# Cinder Bay
            A leak says that season 2 comes in June, and it is a rumor, no more.
            Hulu's own site has the premiere on May 9.""",
        ],
    },
}

NOTHING = {
    "Cinder Bay / 2 @ 2024-03-12": {
        "nothing": [
            """# Dusk Season 4 Sets April Premiere
            HBO's Dusk returns on April 4 for its fourth season.
            Its star Tom Oduya was last seen in Cinder Bay.
            Production on a fifth season of Dusk starts in July.""",
            """# Ana Ruiz joins Nightjar
            The star of Cinder Bay will play a spy. Filming starts in June in Rome.
            The film is due in theaters in 2025.""",
            """# Cinder Bay: the ending explained
            The first season ended on December 8, 2022, with a bang.
            Captain Vega sees a postcard dated June 14, 1999, and knows who set the fire.""",
            """# Cinder Bay season 2 renewed or cancelled?
            Hulu has not renewed Cinder Bay so far, and it has not cancelled it either.
            The first season premiered on October 6, 2022.
            ## Cinder Bay Season 2 Release Date: 2024?
            [comment] it's coming in june""",
            """# Cinder Bay: episode guide
            - Episode 1, “Spark”: October 6, 2022
            - Episode 2, “Smoke”: October 13, 2022
            - Episode 3, “Flame”: October 20, 2022""",
            """# Awards: the winners
            Ana Ruiz was named best actress for Cinder Bay at the gala on March 10.
            Next year's awards will be given on March 9, 2025.""",
            """# Hulu's price goes up
            From May 9, a subscription costs $2 more. Hulu is the home of Cinder Bay and Dusk.""",
            """# Cinder Bay star Tom Oduya weds
            The wedding took place on March 2 in Accra. Oduya will be busy in June, when his play opens.""",
            """# Cinder Bay: behind the scenes
            A book about the making of the series is out on May 9. It has 240 pages and costs $40.""",
            """# Ten Shows Like Cinder Bay
            ## Dusk
            The fourth season starts on April 4.
            ## Tin Orchard
            It is back on April 21.""",
            """# Dusk: new season in April
            Dusk starts on April 4.
            [related] Cinder Bay season 2 starts on May 9
            [boilerplate] Cinder Bay returns May 9 on Hulu.
            [comment] and cinder bay is back on may 9""",
            """# Hulu in 2024: what is coming?
            Dusk returns on April 4, Tin Orchard on April 21.
            Cinder Bay will be back one day, for sure.""",
            """# Cinder Bay season 3?
            A third season is expected in 2026, according to Hulu.""",
            """# Cinder Bay / Season 1 / Review
            Seen on October 1, 2022, at a screening in Los Angeles. The series is on Hulu from October 6.""",
            """# Viewers love Cinder Bay
            In the week of March 4, the first season was seen for 12 million minutes.""",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "something that is not the season's is taken for a claim on it": [
        "ana-ruiz-joins-nightjar-the-star-of-cinder-bay-will-play-a-spy-filming-starts-in-june-in-r",
    ],
    "the credit is missed or wrong": [
        "cinder-bay-a-leak-says-that-season-2-comes-in-june-and-it-is-a-rumor-no-more-hulu-s-own-si",
    ],
    "the statement is not understood": [
        "six-shows-to-look-forward-to-dusk-the-fourth-season-starts-on-april-4-cinder-bay-captain-v",
    ],
}


@pytest.mark.parametrize("case", cases(NEWS, UNREAD))
def test_page_makes_exactly_these_claims(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOTHING, UNREAD))
def test_page_makes_no_claim(case: Case) -> None:
    case.check()
