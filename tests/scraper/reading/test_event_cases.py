"""What happens to the season: the verbs and nouns of premieres, renewals, shoots and trailers."""

import pytest

from .conftest import Case, cases

AHEAD = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "release 2023-06-14 confirmed": [
            "The second season of Harbour Lights premieres on June 14.",
            "Harbour Lights returns for season 2 on Wednesday, June 14, 2023.",
            "Season two of Harbour Lights will debut June 14 on Peacock.",
            "Harbour Lights season 2 bows June 14 in the 9 p.m. slot.",
            "All eight episodes of season 2 drop on June 14.",
            "Harbour Lights S2 lands on BritBox 14 June.",
            "Harbour Lights is back for a second run on 14 June.",
            "Season 2 hits screens on June 14th.",
            "The sophomore season of Harbour Lights launches June 14 on AMC+.",
            "The new episodes begin streaming on June 14.",
            "The drama kicks off its second season on June 14.",
            "The second series of Harbour Lights starts on Wednesday 14 June at 9pm on BBC One.",
            "Harbour Lights season 2 arrives on Hulu on 6/14/2023.",
            "Viewers can watch the second season from June 14.",
            "From June 14, the second season of Harbour Lights streams exclusively on Paramount+.",
            "June 14 is the day on which Harbour Lights season 2 goes live on Stan.",
            "Harbour Lights gets a June 14 premiere for its second season.",
            "The second season has a premiere date: June 14.",
            "The second season rolls out on June 14.",
            "The show makes its comeback on June 14.",
            "# Harbour Lights Is Back on June 14",
            "Harbour Lights back on BBC One on June 14",
            "Harbour Lights season 2 comes on June 14, says the BBC.",
            "The BBC has announced June 14 as the day for season 2.",
            "Season 2 arrives on June 14, it was confirmed.",
            "The final film of the season is on the air on June 14.",
            "- When: Wednesday, June 14",
            "- Available June 14",
            "Season 2 goes on air on June 14.",
            "The first episode of season 2 airs June 14.",
            "Harbour Lights opens its second season June 14.",
            "Harbour Lights season 2 is out on June 14.",
            "Season 2 becomes available on June 14.",
            "You can binge season 2 of Harbour Lights starting June 14.",
            "The premiere of Harbour Lights season 2 is set for June 14.",
            "Season 2 is slated for June 14.",
            "Season 2 is scheduled for June 14, 2023.",
            "The second season is due on June 14.",
            "Harbour Lights has been dated for June 14.",
            "A June 14 launch has been locked in for the second season.",
            "The launch of the second season comes on June 14.",
            "The wait ends on June 14, when Harbour Lights is back with season 2.",
            "- Release date: June 14, 2023",
            "- Premiere: June 14, 2023",
            "- Season 2 premiere date: Wednesday, June 14",
            "# Harbour Lights Season 2 Sets June 14 Premiere\nTrevor and the lads are in deep water again.",
            "# ‘Harbour Lights’ Season 2 Gets Premiere Date\nThe drama is back on June 14.",
        ],
        "release 2023-06 confirmed": [
            "Harbour Lights comes back in June.",
            "Next month brings the second season of Harbour Lights.",
            "Harbour Lights season 2 is coming to Disney+ in June.",
            "Harbour Lights season 2 has a June launch.",
            "The second season sets sail next month.",
        ],
        "filming_start 2023-06 confirmed": [
            "Filming on the second season begins in June.",
            "Production on season 2 starts next month in Cork.",
            "Cameras will roll on season 2 in June.",
            "Harbour Lights goes before the cameras for its second season in June.",
            "The cast heads back to the set for season 2 in June.",
            "The second season goes into production in June.",
            "The second season starts shooting in June.",
            "Shooting of the second season kicks off in June.",
            "Principal photography on the second season gets under way in June.",
            "Season 2 will begin filming in June.",
        ],
        "filming_end 2023-06 confirmed": [
            "Filming on the second season wraps in June.",
            "Production on season 2 ends in June.",
            "The shoot for season 2 will be finished in June.",
        ],
        "trailer 2023-05-15 confirmed": [
            "The trailer for season 2 drops on May 15.",
            "A first teaser for the second season is out on Monday.",
            "The season 2 trailer will be unveiled on May 15.",
            "A full trailer for Harbour Lights season 2 arrives Monday.",
        ],
    },
}

BEHIND = {
    "Harbour Lights / 2 @ 2023-11-20": {
        "release 2023-06-14 confirmed": [
            "Season 2 of Harbour Lights premiered on June 14, 2023.",
            "The second season came out on June 14.",
            "Harbour Lights season 2 dropped on June 14 and went straight to number one.",
            "The second season has been streaming since June 14.",
            "Season 2, out since June 14, is the better one.",
            "Season 2, which launched on June 14, has eight episodes.",
            "The show returned for its second season on June 14.",
            "Harbour Lights season 2 debuted on June 14 to 3.1 million viewers.",
            "On June 14, the second season hit Peacock.",
            "The second season landed on June 14.",
            "The second season began airing on June 14.",
            "The season 2 premiere aired on June 14.",
            "Released on June 14, the second season takes us to Galway.",
        ],
        "renewal 2023-03-03 confirmed": [
            "The show was renewed for a second season on March 3.",
            "Harbour Lights was picked up for season 2 on March 3, 2023.",
            "A second season was ordered on March 3.",
            "The second season was announced on March 3.",
            "On March 3 the drama got the green light for a second season.",
            "The renewal came on March 3.",
            "The BBC made the pickup official on March 3.",
            "The announcement of the second season came on March 3, to the joy of the fans.",
            "On March 3 the BBC confirmed that a second season was coming.",
            "The BBC announced on March 3 that it is making a second season.",
            "There is going to be a second season, it was announced on March 3.",
            "Harbour Lights has been renewed for season 2, the BBC confirmed on March 3 in a press release.",
            "Season 2 was greenlit on March 3.",
            "Harbour Lights earned a second-season renewal on March 3.",
            "The show was handed a second season on March 3.",
            "Season 2 got the go-ahead on March 3.",
            "News of the season 2 renewal broke on March 3.",
        ],
        "renewal 2023-10 confirmed": [
            "Harbour Lights was renewed for a second season last month.",
            "The second season was commissioned in October.",
            "The show landed a second-season pickup in October.",
            "A second season of Harbour Lights has been in the works since it was ordered in October.",
        ],
        "renewal 2023-11-20 confirmed": [
            "Harbour Lights was renewed for a second season today.",
            "A second season of Harbour Lights was announced today.",
        ],
        "renewal 2023-11-19 confirmed": ["Harbour Lights was picked up for a second season yesterday."],
        "filming_start 2023-09 confirmed": [
            "Filming on season 2 began in September.",
            "The second season has been filming since September.",
            "Cameras started rolling on the second season in September.",
            "Season 2 entered production in September.",
            "The second season went into production in September.",
            "Work on set for the second season began in September, when the first scenes were shot.",
            "Harbour Lights season 2 has been shooting in Cork since September.",
        ],
        "filming_end 2023-10 confirmed": [
            "Filming on season 2 wrapped in October.",
            "The second season wrapped production last month.",
            "Season 2 finished filming in October.",
            "The cast wrapped on the second season in October.",
            "Production on the second season came to an end in October.",
            "It's a wrap: the shoot for season 2 ended in October.",
        ],
        "filming_start 2023-08 confirmed; filming_end 2023-10 confirmed": [
            "Season 2 was shot from August to October.",
            "Filming for the second season ran from August to October.",
        ],
        "trailer 2023-11-16 confirmed": [
            "The first trailer for season 2 was released on November 16.",
            "A teaser for the second season came out on Thursday.",
            "The season 2 trailer debuted on November 16.",
            "A first look trailer for season 2 was unveiled on Thursday.",
        ],
    },
}

NOTHING = {
    "Harbour Lights / 2 @ 2023-05-10": {
        "nothing": [
            "Harbour Lights has been renewed for a second season.",
            "The second season is in the works.",
            "Filming on season 2 has not begun.",
            "Filming had not begun as of March 2023.",
            "Season 2 was still being written in March.",
            "Pre-production on the second season started in March.",
            "The writers' room for season 2 opened in January.",
            "The scripts for season 2 were finished in April.",
            "The table read for season 2 took place on April 3.",
            "Casting for the second season began in February.",
            "Michelle Fairbank joined the cast of season 2 in April.",
            "Filming on season 2 resumed in April.",
            "The soundtrack of the second season is out on June 2.",
            "The novel on which season 2 is based was published in June 2019.",
            "The season 2 poster was shared on May 3.",
            "The first photos from season 2 came out on May 3.",
            "The crew took a break from filming in April because of a storm.",
            "Harbour Lights won two IFTAs in June 2022.",
            "The cast was at Comic-Con in July 2022.",
            "The second season gets a panel at the Galway Film Fleadh on July 13.",
            "The wrap party was on May 2.",
            "Watch the trailer for season 2 below.",
            "A second season trailer will come in the next few weeks.",
            "The score of the second season was recorded in March.",
            "Post-production on season 2 started in April.",
        ],
    },
}


TOLD_NEXT = {
    "Harbour Lights / 2 @ 2023-05-10": {  # a Wednesday
        "renewal 2023-05-09 confirmed": [
            "Harbour Lights has been renewed for a second season. The network made the announcement on Tuesday.",
            "A second season of Harbour Lights has been ordered. Word came on Tuesday, at the end of a long night.",
            "Peacock has renewed Harbour Lights for a second season. The showrunner broke the news on May 9.",
        ],
        "nothing": [
            "The first season of Harbour Lights was a hit. The pier has been sold. Word came on Tuesday.",
            "Harbour Lights has a new composer. The studio made the announcement on Tuesday.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "something that is not the season's is taken for a claim on it": [
        "the-wrap-party-was-on-may-2",
    ],
    "the window is misjudged": [
        "a-june-14-launch-has-been-locked-in-for-the-second-season",
    ],
}


@pytest.mark.parametrize("case", cases(AHEAD, UNREAD))
def test_events_ahead(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(BEHIND, UNREAD))
def test_events_behind(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOTHING, UNREAD))
def test_other_happenings_are_no_event(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(TOLD_NEXT, UNREAD))
def test_the_day_of_news_is_told_in_the_next_sentence(case: Case) -> None:
    case.check()
