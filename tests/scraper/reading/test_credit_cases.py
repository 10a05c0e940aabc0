"""Whom the page credits: the voice behind a statement, or nobody where the page itself speaks."""

import pytest

from .conftest import Case, cases

VOICES = {
    "Night Ferry / 2 @ 2023-05-10": {
        "release 2023-09 confirmed by Netflix": [
            "Netflix announced that Night Ferry returns in September.",
            "Netflix has confirmed that season 2 premieres in September.",
            "According to Netflix, season 2 will premiere in September.",
            "Season 2 will premiere in September, Netflix announced.",
            "Season 2 will premiere in September, Netflix said on Tuesday.",
            "Night Ferry is back in September, Netflix has revealed.",
            "Season 2 premieres in September, as Netflix confirmed in a press release.",
            "Netflix revealed in a video that season 2 lands in September.",
            "Netflix has set the season 2 premiere for September.",
            "Per Netflix, season 2 arrives in September.",
            "Netflix says season 2 is coming in September.",
            "In a statement, Netflix confirmed that season 2 starts in September.",
        ],
        "release 2023-09 confirmed by Variety": [
            "According to Variety, season 2 will premiere in September.",
            "Season 2 will premiere in September, Variety reports.",
            "Season 2 will premiere in September, according to Variety.",
            "Season 2 will premiere in September (via Variety).",
            "Variety writes that season 2 will premiere in September.",
            "As Variety notes, season 2 will premiere in September.",
            "As reported by Variety, season 2 will premiere in September.",
        ],
        "release 2023-09 confirmed by Dee Marsh": [
            "“We're back in September,” said showrunner Dee Marsh of season 2.",
            "Showrunner Dee Marsh said that season 2 will premiere in September.",
            "Dee Marsh told Variety that season 2 will premiere in September.",
            "Speaking to Variety, Dee Marsh said that season 2 will premiere in September.",
            "In an interview with Variety, Dee Marsh revealed that season 2 premieres in September.",
            "Dee Marsh has confirmed on Instagram that season 2 premieres in September.",
            "“Season 2 premieres in September,” Dee Marsh wrote on Twitter.",
            "“Season 2 premieres in September,” Dee Marsh told Variety.",
            "Night Ferry's lead Dee Marsh has revealed that season 2 is out in September.",
            "A post by Dee Marsh confirms that season 2 premieres in September.",
            "Dee Marsh took to Instagram to announce that season 2 premieres in September.",
            "Creator Dee Marsh spoke to Variety. She said that season 2 will premiere in September.",
        ],
        "release 2023-09 confirmed by the showrunner": [
            "The showrunner said that season 2 will premiere in September.",
            "“Season 2 premieres in September,” the showrunner said.",
        ],
        "release 2023-09 expected by leaker": [
            "None of it is official.\nAccording to the leaker lamp_22, season 2 will be released in September.",
        ],
        "release 2023-09 expected by insider": [
            "An insider says that season 2 should premiere in September.",
            "According to an insider, season 2 is expected in September.",
            "Season 2 could come in September, an insider told us.",
        ],
        "release 2023-09 expected by sources": [
            "According to our sources, season 2 is expected in September.",
            "Sources say that season 2 could premiere in September.",
            "Season 2 is expected in September, sources close to the production told Deadline.",
            "Several sources claim that season 2 might be out in September.",
        ],
        "release 2023-09 expected by rumors": [
            "Rumors say that season 2 comes out in September.",
            "According to the latest rumors, season 2 will drop in September.",
        ],
        "release 2023-09 expected by some reports": [
            "According to some reports, season 2 may premiere in September.",
            "Some reports suggest that season 2 may premiere in September.",
        ],
        "release 2023-09 expected by Dee Marsh": [
            "Dee Marsh hinted that season 2 could premiere in September.",
            "Dee Marsh expects season 2 to premiere in September.",
            "Dee Marsh teased that season 2 may be out in September.",
        ],
        "renewal 2023-03-03 confirmed by Netflix": [
            "Netflix renewed Night Ferry for a second season on March 3.",
            "Netflix ordered a second season on March 3.",
            "On March 3, Netflix gave the green light to season 2.",
            "Netflix picked up a second season of Night Ferry on March 3.",
            "Netflix announced on March 3 that there will be a second season.",
            "On March 3, 2023, Netflix announced the second season.",
        ],
        "renewal 2023-03-03 confirmed by nobody": [
            "Night Ferry was renewed for a second season on March 3.",
            "The renewal came on March 3.",
        ],
        "trailer 2023-05-08 confirmed by Netflix": [
            "Netflix released the trailer for season 2 on Monday.",
            "Netflix dropped a teaser for season 2 on May 8.",
            "Netflix unveiled the first trailer for season 2 on Monday.",
        ],
        "filming_start 2023-08 confirmed by Dee Marsh": [
            "Dee Marsh said that filming on season 2 starts in August.",
            "“Cameras roll on season 2 in August,” Dee Marsh told reporters.",
        ],
        "release 2023 denied by Netflix": [
            "Netflix has confirmed that season 2 won't premiere this year.",
            "According to Netflix, season 2 will not arrive in 2023.",
        ],
        "release 2023 denied by Dee Marsh": [
            "“Season 2 won't come out in 2023,” Dee Marsh said.",
            "Dee Marsh denied that season 2 will be out in 2023.",
        ],
        "release - unannounced by Dee Marsh": [
            "“There is no release date for season 2 yet,” said Dee Marsh.",
            "Dee Marsh said that there is no release date for season 2 yet.",
        ],
        "release 2023-09 confirmed by nobody": [
            "Season 2 will premiere in September on Netflix.",
            "Netflix's Night Ferry returns in September.",
            "The second season starring Dee Marsh premieres in September.",
            "Night Ferry, which Variety called a gem, returns in September.",
            "Season 2, directed by Dee Marsh, is out in September.",
            "Netflix subscribers will get season 2 in September.",
            "We can tell you that season 2 premieres in September.",
        ],
        "release 2024 confirmed by Netflix": [
            "Netflix spoke up on Tuesday. It said that season 2 will premiere in 2024.",
        ],
    },
}

LAYERS = {
    "Night Ferry / 2 @ 2023-05-10": {
        "release 2023-09 confirmed by Dee Marsh": [
            "Variety reports that Dee Marsh said season 2 premieres in September.",
            "Dee Marsh tells Variety that season 2 premieres in September.",
            "Speaking on the Deck Talk podcast, Dee Marsh said that season 2 premieres in September.",
            "According to Dee Marsh, who spoke with Variety, season 2 premieres in September.",
            "“The second season premieres in September,” Dee Marsh revealed in an interview with Collider.",
            "Season 2 premieres in September, Dee Marsh told The Daily Moth last week.",
            "In a post on Instagram, Dee Marsh said that season 2 premieres in September.",
            "In an Instagram post, Dee Marsh announced that season 2 premieres in September.",
            "Asked about season 2, Dee Marsh said that it premieres in September.",
            "Season 2 premieres in September, as creator Dee Marsh has made clear.",
        ],
        "release 2023-09 confirmed by Variety": [
            "Variety has learned that season 2 will premiere in September.",
            "As first reported by Variety, season 2 premieres in September.",
            "According to a report by Variety, season 2 premieres in September.",
            "According to a report from Variety, season 2 premieres in September.",
            "Per Variety, season 2 premieres in September.",
            "Season 2 premieres in September, per Variety.",
            "A new report from Variety says that season 2 premieres in September.",
            "Variety's report has season 2 premiering in September.",
        ],
        "release 2023-09 confirmed by a Netflix spokesperson": [
            "A Netflix spokesperson said that season 2 premieres in September.",
            "A spokesperson for Netflix confirmed that season 2 premieres in September.",
        ],
        "release 2023-09 confirmed by Carla Lund": [
            "HBO's Carla Lund confirmed that season 2 premieres in September.",
            "HBO boss Carla Lund said that season 2 premieres in September.",
            "Carla Lund, the head of HBO, says that season 2 premieres in September.",
            "“Season 2 premieres in September,” says Carla Lund, head of drama at HBO.",
        ],
        "release 2023-09 expected by sources": [
            "Sources tell Deadline that season 2 might premiere in September.",
            "Deadline's sources believe that season 2 will premiere in September.",
            "Unnamed sources say that season 2 may premiere in September.",
        ],
        "release 2023-09 expected by leaker": [
            "A leaker claims that season 2 could premiere in September.",
            "According to a well-known leaker, season 2 is expected in September.",
        ],
        "release 2023-09 expected by Variety": [
            "Variety expects season 2 to premiere in September.",
            "Variety reports that season 2 is expected in September.",
            "Season 2 is likely to premiere in September, according to Variety.",
        ],
        "release 2023 denied by the director": [
            "The director said that season 2 won't premiere this year.",
            "“It won't be out this year,” the director said of season 2.",
        ],
        "filming_end 2023-04 confirmed by Dee Marsh": [
            "Dee Marsh posted on Instagram that filming on season 2 wrapped in April.",
            "“We wrapped season 2 in April,” Dee Marsh said.",
        ],
        "release 2023-09 confirmed; release 2023-10 expected by Deadline": [
            "Season 2 premieres in September. Deadline, however, believes that it will premiere in October.",
        ],
    },
}

NOBODY = {
    "Night Ferry / 2 @ 2023-05-10": {
        "release 2023-09 confirmed by nobody": [
            "Dee Marsh gave an interview to Variety. Season 2 premieres in September.",
            "Season 2 premieres in September. Dee Marsh said that she can't wait.",
            "“I can't wait,” said Dee Marsh about season 2, which premieres in September.",
            "Dee Marsh returns as Captain Roe when season 2 premieres in September.",
            "It has been confirmed that season 2 premieres in September.",
            "It was announced that season 2 premieres in September.",
            "We have confirmed that season 2 premieres in September.",
            "The good news is that season 2 premieres in September.",
            "As you may have heard, season 2 premieres in September.",
            "Variety liked season 1. Season 2 premieres in September.",
            "The second season of Netflix's drama premieres in September.",
            "Season 2, from executive producers Dee Marsh and Carla Lund, premieres in September.",
            "Fans will be happy: season 2 premieres in September.",
        ],
        "release 2023-09 expected by nobody": [
            "I think that season 2 premieres in September.",
            "We at The Daily Moth think that season 2 will premiere in September.",
            "Our guess: season 2 premieres in September.",
            "It is expected that season 2 premieres in September.",
            "It is believed that season 2 premieres in September.",
        ],
        "release - unannounced by nobody": [
            "Netflix has not confirmed a release date for season 2.",
            "Neither Netflix nor the makers have announced a release date for season 2.",
            "No release date for season 2 has been announced by Netflix.",
        ],
    },
}

#: why a page is not read right yet -> the ids of such pages
UNREAD = {
    "the window is misjudged": [
        "variety-s-report-has-season-2-premiering-in-september",
    ],
}


@pytest.mark.parametrize("case", cases(VOICES, UNREAD))
def test_voice_is_credited(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(LAYERS, UNREAD))
def test_original_voice_comes_before_the_reporter(case: Case) -> None:
    case.check()


@pytest.mark.parametrize("case", cases(NOBODY, UNREAD))
def test_page_itself_speaks(case: Case) -> None:
    case.check()
