"""Many shows and many dates in one breath: each date goes to its own show."""

import pytest

from .conftest import Case, cases

PAIRED = {
    "Marigold / 2 @ 2019-01-15": {  # a Tuesday
        "release 2019-04-14 confirmed": [
            "# Spring dates\nAmong the returning dramas are Dusk (March 31), Marigold (April 14) and Tin Orchard (May 5).",
            "# Spring dates\nDusk returns on March 31, Marigold on April 14 and Tin Orchard on May 5.",
            "# Spring dates\nMarch 31 brings Dusk, April 14 has Marigold, and on May 5 it's Tin Orchard's turn.",
            "# Spring dates\nFirst up is Dusk on March 31. Marigold follows on April 14, and Tin Orchard on May 5.",
            "# Spring dates\nDusk goes first, on March 31, ahead of Marigold on April 14.",
            "# Spring dates\nBetween Dusk (March 31) and Tin Orchard (May 5) comes Marigold, on April 14.",
            "# Spring dates\nThe second season of Marigold premieres April 14, the fourth of Dusk March 31.",
            "# Spring dates\nOn April 14, Marigold starts its second season, and on May 5 Tin Orchard starts its third.",
            "# Spring dates\nOn March 31, it's Dusk. On April 14, it's Marigold. On May 5, it's Tin Orchard.",
            "# Spring dates\n“Dusk,” March 31; “Marigold,” April 14; “Tin Orchard,” May 5.",
            "# Spring dates\nDusk: March 31. Marigold: April 14. Bray: May 5.",
            "# Spring dates\nDusk – March 31 – HBO\nMarigold – April 14 – FX\nTin Orchard – May 5 – Hulu",
            "# Spring dates\nMarch 31: Dusk. April 14: Marigold, season 2. May 5: Tin Orchard.",
            "# Spring dates\nWhile Dusk fans have until March 31, those of Marigold must wait for April 14.",
            "# Spring dates\nMarigold's fans can tune in on April 14, those of Dusk as early as March 31.",
            "# Spring dates\nFX sent out its dates: “Marigold” is back April 14, “Bray” opens April 21.",
            "# Spring dates\nHBO's Dusk is first (March 31); FX's Marigold is next (April 14).",
            "# Spring dates\nTwo weeks after Dusk starts on March 31, Marigold is back on April 14.",
            "# Spring dates\nMarigold's return on April 14 will be followed by Tin Orchard's on May 5.",
            "# FX: the spring\nThe network has Bray on March 31, Marigold's second season on April 14 and a film on May 5.",
            "# FX: the spring\n- Bray, March 31\n- Marigold, April 14\n- The Long Day (film), May 5",
            "# FX: the spring\nBray (new) – Sunday, March 31\nMarigold (season 2) – Sunday, April 14",
            "# FX: the spring\n## Sunday, March 31\nBray\n## Sunday, April 14\nMarigold\n## Sunday, May 5\nThe Long Day",
            "# FX: the spring\n## Bray\nPremieres March 31\n## Marigold\nPremieres April 14\n## The Long Day\nPremieres May 5",
        ],
        "release 2019-04 confirmed": [
            "# One a month\nA drama a month: Dusk in March, Marigold in April, Tin Orchard in May.",
            "# One a month\nDusk is back in March, Marigold in April, Tin Orchard in May.",
            "# One a month\nIn March there's Dusk, in April Marigold, and in May Tin Orchard.",
            "# One a month\nApril is for Marigold, May for Tin Orchard.",
        ],
        "release 2019-04-14 denied; release 2019-06-02 confirmed": [
            "# FX moves its dramas\nBray stays on March 31, but Marigold goes from April 14 to June 2.",
            "# FX moves its dramas\nBray takes April 14 from Marigold, which now starts on June 2.",
            "# FX moves its dramas\nMarigold leaves April 14 to Bray and moves to June 2.",
        ],
        "filming_start 2019-02 confirmed": [
            "# In production\nBray shoots in Dublin from March, Marigold in Cork from February, and Dusk is done.",
            "# In production\n- Bray: March, Dublin\n- Dusk: wrapped\nMarigold starts filming in February.",
        ],
        "renewal 2019-01-14 confirmed": [
            "# FX renews two\nMarigold was renewed for a second season yesterday. Bray got its third in December.",
        ],
        "release - unannounced": [
            "# FX: the spring\nBray is back on March 31, but there's no date yet for Marigold.",
            "# FX: the spring\nBray: March 31. Marigold: no date yet. Dusk: May 5.",
            "# FX: the spring\nBray returns on March 31; Marigold's second season doesn't have a date yet.",
        ],
        "release - cancelled": [
            "# FX's decisions\nBray is renewed, Marigold is cancelled, and Dusk is on the bubble.",
            "# FX's decisions\nFX has cancelled Marigold and renewed Bray.",
            "# FX's decisions\n- Bray: renewed\n- Marigold: cancelled\n- Dusk: on the bubble",
        ],
    },
}

UNPAIRED = {
    "Marigold / 2 @ 2019-01-15": {
        "nothing": [
            "# Spring dates\nDusk returns on March 31, Bray on April 14 and Tin Orchard on May 5. Marigold is for later.",
            "# Spring dates\nDusk is back on March 31, and like Marigold it has Ana Ruiz in it.",
            "# Spring dates\nWith Marigold in the edit, FX has Bray for March 31 and Dusk for May 5.",
            "# Spring dates\nDusk (March 31), Bray (April 14), Tin Orchard (May 5): who needs Marigold?",
            "# FX's decisions\nBray is cancelled, Marigold renewed, Dusk on the bubble.",
            "# FX's decisions\nFX has cancelled Bray and renewed Marigold.",
            "# FX's decisions\n- Bray: cancelled\n- Marigold: renewed\n- Dusk: on the bubble",
            "# FX: the spring\nBray has no date yet; Marigold's second season is done.",
            "# FX: the spring\nBray moves from April 14 to June 2, and Marigold stays where it is.",
            "# In production\nBray shoots from March, Dusk from April. Marigold is being written.",
            "# In production\nDusk wrapped in December, Bray wraps in March, Marigold waits.",
            "# Trailers of the week\nDusk had its trailer on Monday and Bray on Friday. Nothing from Marigold.",
            "# Ratings\nMarigold had 2 million in April, Dusk 3 million in May, Bray 1 million in June.",
            "# Ten years of FX\nIn 2009 there was Bray, in 2014 Dusk, and in 2017 Marigold's first season.",
            "# Casting news\nAna Ruiz (Marigold) joins Dusk, back March 31; Tom Hale (Bray) joins The Long Day, due in 2020.",
            "# FX hires\nThe network's new head starts on April 14. He ordered Marigold when he was at Fox in 2016.",
            "# The Long Day gets a date\nThe film by Marigold's maker premieres on April 14. It was shot in 2018.",
            "# Awards season\nMarigold is up for two prizes on February 24, Dusk for one on March 3.",
        ],
    },
}

PANELS = {
    "Marigold / 2 @ 2019-01-15": {
        "release 2019-09/2019-11 expected by Lena Ortiz": [
            (
                "# FX boss on what comes next\nAsked about Marigold, Lena Ortiz said that she expects it in the fall. "
                "Of Dusk she said that it ends in 2020."
            ),
            (
                "# FX boss on what comes next\nThe fifth season of Dusk goes into production in May, Lena Ortiz said. "
                "Marigold may be back in the fall, according to Ortiz."
            ),
        ],
        "release 2019-09/2019-11 confirmed": [
            "# FX boss on what comes next\nBray is done. Dusk will film a fifth season in May. And Marigold? It returns this fall.",
            "# FX boss on what comes next\n- Dusk ends next year.\n- Marigold returns this fall.\n- Bray won't be back.",
            "# FX boss on what comes next\nOn Dusk: “It ends in 2020.”\nOn Marigold: “It will be back this fall.”",
        ],
        "release 2020/.. expected": [
            "# FX boss on what comes next\nBray is due in May. Marigold, however, probably won't be here before 2020.",
        ],
        "filming_start 2019-05 confirmed": [
            "# FX boss on what comes next\nMarigold goes into production in May. Dusk did so in December.",
            "# FX boss on what comes next\nDusk wrapped in December, and Marigold starts filming in May.",
        ],
        "release - unannounced": [
            "# FX boss on what comes next\nDusk ends in 2020. For Marigold, there's no premiere date yet.",
        ],
        "release - cancelled": [
            "# FX boss on what comes next\nDusk ends in 2020. Marigold won't return for a second season at all.",
        ],
        "nothing": [
            "# FX boss on what comes next\nDusk ends in 2020. Of Marigold, Ortiz said that the scripts are wonderful.",
            "# FX boss on what comes next\nMarigold has a fan in Ortiz. Bray, she said, returns in May, and Dusk ends in 2020.",
            "# FX boss on what comes next\n“We love Marigold,” said Ortiz, who joined FX in 2017. Bray is due in May.",
            "# FX boss on what comes next\nOrtiz ordered Marigold in her first week. Dusk, in its fourth year, ends in 2020.",
            "# FX boss on what comes next\nMarigold is safe. On Dusk, Ortiz said: “It ends in 2020.”",
            "# FX boss on what comes next\nMarigold's maker has a new show, Alder, which films in May and is due in the fall.",
            "# FX boss on what comes next\nAs with Marigold, Bray was shot in Cork, from May to July.",
            "# FX boss on what comes next\nBray is up next, in May. It has more laughs than Marigold.",
            "# FX boss on what comes next\nThe next session of critics is in July, when Marigold may be a topic.",
            "# FX boss on what comes next\nIn 2018, FX had 20 dramas, Marigold among them. In 2019, it has 24.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "a claim too many is made beside the right one": [
        "spring-dates-first-up-is-dusk-on-march-31-marigold-follows-on-april-14-and-tin-orchard-on-",
        "spring-dates-the-second-season-of-marigold-premieres-april-14-the-fourth-of-dusk-march-31",
        "fx-the-spring-bray-march-31-marigold-no-date-yet-dusk-may-5",
    ],
    "something that is not the season's is taken for a claim on it": [
        "awards-season-marigold-is-up-for-two-prizes-on-february-24-dusk-for-one-on-march-3",
    ],
    "the statement is not understood": [
        "spring-dates-marigold-s-fans-can-tune-in-on-april-14-those-of-dusk-as-early-as-march-31",
        "spring-dates-marigold-s-return-on-april-14-will-be-followed-by-tin-orchard-s-on-may-5",
        "fx-the-spring-the-network-has-bray-on-march-31-marigold-s-second-season-on-april-14-and-a-",
        "one-a-month-a-drama-a-month-dusk-in-march-marigold-in-april-tin-orchard-in-may",
        "one-a-month-in-march-there-s-dusk-in-april-marigold-and-in-may-tin-orchard",
        "fx-the-spring-bray-returns-on-march-31-marigold-s-second-season-doesn-t-have-a-date-yet",
    ],
    "the window is misjudged": [
        "fx-moves-its-dramas-bray-stays-on-march-31-but-marigold-goes-from-april-14-to-june-2",
    ],
}


@pytest.mark.parametrize("case", cases(PAIRED, UNREAD))
def test_date_goes_to_its_own_show(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(UNPAIRED, UNREAD))
def test_dates_of_the_others_are_no_claim(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(PANELS, UNREAD))
def test_one_voice_speaks_of_many_shows(case: Case) -> None:
    case.check()
