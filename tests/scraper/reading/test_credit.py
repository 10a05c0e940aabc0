"""Whom a release is credited to: `[…]` marks the statement, the key says the voice, None that the page itself speaks."""

from datetime import date

import pytest

from scraper.reading import read_claims
from scraper.reading.credit.crediting import Claimed, credit_of
from scraper.reading.page import passages
from scraper.reading.words.lexicon import ENGLISH
from store.model import Article, Block, BlockKind, Event, Stance

from .crediting import WATCH, cases, check

RELEASES: dict[str | None, list[str]] = {
    "Netflix": [
        "Netflix said that season 2 [returns in May].",
        "Netflix has officially confirmed the second season for [a premiere in May].",
        "Netflix said on Tuesday season 2 of Copper Gulls [arrives on May 3].",
        "Season 2 [returns in May], Netflix said.",
        "Season 2 [returns in May], Netflix announced today.",
        "Season 2 [returns in May], Netflix announced in a press release on Monday.",
        "Season 2 [returns in May], as Netflix has revealed.",
        "Season 2 [returns in May], as first announced by Netflix.",
        "Season 2 [returns in May], so Netflix says.",
        "As Netflix announced on Tuesday, season 2 [returns in May].",
        "According to Netflix, Copper Gulls [returns in May].",
        "Copper Gulls [returns in May], according to Netflix.",
        "Copper Gulls, according to Netflix, [returns in May].",
        "Per Netflix, the show [returns in May].",
        "The show [returns in May], per Netflix.",
        "The show [returns in May] (via Netflix).",
        "It was announced by Netflix that season 2 [returns in May].",
        "It has been confirmed by Netflix that season 2 [returns in May].",
        "Netflix took to Instagram to announce that season 2 [returns in May].",
        "Netflix released a statement saying that season 2 [returns in May].",
        "Netflix went on to confirm that season 2 [returns in May].",
        "Netflix shared a poster on Monday and announced that season 2 [returns in May].",
        "Netflix has made it official: Copper Gulls [returns in May].",
        "Netflix made a second season official, and it [returns in May].",
        "Netflix has set the premiere of season 2 [for May].",
        "Netflix is holding season 2 [until May].",
        "Netflix has pushed season 2 [to May].",
        "Netflix has scheduled the second season [for May 3].",
        "Netflix has dated the new season [for May 3].",
        "Netflix: ‘Copper Gulls’ [returns in May].",
        "Netflix Confirms ‘Copper Gulls’ Season 2 [Returns in May]",
        "‘Copper Gulls’ Season 2 [Returns in May], Netflix Confirms",
        "Netflix's announcement says that season 2 [returns in May].",
        "A statement from Netflix says that season 2 [returns in May].",
        "Netflix spoke up on Tuesday. It said that season 2 [returns in May].",
        "Netflix spoke up on Tuesday. The streamer said that season 2 [returns in May].",
        "Netflix has good news. Season 2 [returns in May], the streamer confirmed.",
        "Netflix has good news. The streaming giant revealed that season 2 [returns in May].",
        "Season 2 [returns in May]. Netflix announced this on Tuesday.",
        "Season 2 [returns in May]. That's according to Netflix.",
        "“Copper Gulls [returns in May],” Netflix wrote on X.",
        "“Copper Gulls [returns in May]. Be there,” Netflix tweeted.",
        "Deadline reports that Netflix said season 2 [returns in May].",
        "Netflix told Deadline that season 2 [returns in May].",
        "Netflix, which ordered the show in 2021, says season 2 [returns in May].",
        "Netflix (the home of Dusk) says season 2 [returns in May].",
        "Netflix finally let it slip that season 2 [returns in May].",
        "Netflix let the world know last week and revealed that season 2 [returns in May].",
        "Now Netflix says season 2 [returns in May].",
        "Yesterday, Netflix broke the news that season 2 [returns in May].",
        "Netflix confirmed a second season, which [returns in May].",
        "We have it from Netflix that season 2 [returns in May].",
        "Netflix's plan is that season 2 [returns in May].",
        "By Netflix's account, season 2 [returns in May].",
        "Season 2 [returns in May]! — Netflix (@netflix) March 3",
        "In a press release from Netflix, season 2 [is dated May].",
        "On Netflix's website, season 2 [is listed for May].",
        "With the confirmation from Netflix that season 2 [returns in May], all is well.",
        "Netflix is quoted as saying that season 2 [returns in May].",
    ],
    "Deadline": [
        "Deadline reports that season 2 [returns in May].",
        "Season 2 [returns in May], Deadline reports.",
        "Season 2 [returns in May], reports Deadline.",
        "Season 2 [returns in May], writes Deadline.",
        "Deadline has it that season 2 [returns in May].",
        "As reported by Deadline, season 2 [returns in May].",
        "As Deadline first reported, season 2 [returns in May].",
        "A report by Deadline says that season 2 [returns in May].",
        "According to a report from Deadline, season 2 [returns in May].",
        "According to a new report in Deadline, season 2 [returns in May].",
        "Deadline's report puts season 2 [in May].",
        "Deadline can reveal that season 2 [returns in May].",
        "Deadline can exclusively report that season 2 [returns in May].",
        "Deadline is reporting that season 2 [returns in May].",
        "Deadline has learned that season 2 [returns in May].",
        "Deadline was the first to report that season 2 [returns in May].",
        "Citing Deadline, fans hope season 2 [returns in May].",
        "Deadline spoke with the crew. The outlet says season 2 [returns in May].",
        "Deadline has looked into it. According to the site, season 2 [returns in May].",
        "Season 2 [returns in May], if Deadline is to be believed.",
        "If this post from Deadline is to be believed, season 2 [returns in May].",
        "Deadline, however, believes that season 2 [returns in May].",
        "Source: Deadline. Season 2 [returns in May], Deadline adds.",
        "Over at Deadline they think that season 2 [returns in May].",
    ],
    "Ana Ruiz": [
        "Ana Ruiz said that season 2 [returns in May].",
        "Creator Ana Ruiz said that season 2 [returns in May].",
        "Executive producer Ana Ruiz has hinted that season 2 [returns in May].",
        "The show's creator, Ana Ruiz, told Variety that season 2 [returns in May].",
        "Ana Ruiz, who created the show, told Variety that season 2 [returns in May].",
        "Ana Ruiz, the creator of Copper Gulls, says that season 2 [returns in May].",
        "Copper Gulls star Ana Ruiz has confirmed that season 2 [returns in May].",
        "Ana Ruiz (who plays Ines) revealed that season 2 [returns in May].",
        "Speaking to Variety, Ana Ruiz said season 2 [returns in May].",
        "In an interview with Variety, Ana Ruiz said season 2 [returns in May].",
        "In a letter to fans Ana Ruiz said season 2 [returns in May].",
        "“We [return in May],” said Ana Ruiz.",
        "Ana Ruiz: Our show [returns in May].",
        "Ana Ruiz's guess is that season 2 [returns in May].",
        "Ana Ruiz gave an interview. According to her, season 2 [returns in May].",
        "Ana Ruiz told Variety, as reported by Deadline, that season 2 [returns in May].",
        "Ana Ruiz, who ran the show for a year, a long one, has now announced that season 2 [returns in May].",
        "Ana Ruiz swears that season 2 [returns in May].",
        "Ana Ruiz let fans know that season 2 [returns in May].",
        "Asked about it, Ana Ruiz said season 2 [returns in May].",
        "Ana Ruiz on season 2: “We [return in May]”",
        "A tweet from Ana Ruiz says that season 2 [returns in May].",
        "Ana Ruiz was quoted as saying that season 2 [returns in May].",
        "Ana Ruiz and Bo Lind have confirmed that season 2 [returns in May].",
        "“We [return in May],” Ana Ruiz told Variety.",
        "“We [return in May],” said showrunner Ana Ruiz, who is hard at work.",
        "“We [return in May],” says veteran television writer Ana Ruiz.",
        "“It was a long road. We [return in May],” said Ana Ruiz.",
        "“We [return in May]. It was a long road,” said Ana Ruiz.",
        "“It was a long road,” said Ana Ruiz. “We [return in May].”",
        "“It was a long road,” Ana Ruiz told Variety. “Everybody was tired. We [return in May].”",
        "“It was a long road,” said Ana Ruiz, “but we [return in May].”",
        "Ana Ruiz is busy. She said that season 2 [returns in May].",
        "Ana Ruiz spoke to Variety. “We [return in May],” she said.",
        "Ana Ruiz is busy. Season 2 [returns in May], she revealed on Instagram.",
        "Ana Ruiz is busy. The actress said season 2 [returns in May].",
        "Ana Ruiz talked to Variety.\n“We [return in May],” she said.",
        "A post by Ana Ruiz says that season 2 [returns in May].",
        "Ana Ruiz's post on Instagram says that season 2 [returns in May].",
        "In the words of Ana Ruiz, season 2 [returns in May].",
        "Ana Ruiz wrote on her blog:\n“Season 2 [returns in May].”",
        "Ana Ruiz let slip on a podcast that season 2 [returns in May].",
        "Ana Ruiz expects season 2 to [return in May].",
        "Ana Ruiz (the star) went and confirmed that season 2 [returns in May].",
        "Ana Ruiz went and confirmed that season 2 [returns in May].",
        "Ana Ruiz could not keep quiet and revealed that season 2 [returns in May].",
        "Ana Ruiz, CEO of the network, said that season 2 [returns in May].",
        "“Season 2 [returns in May],” is all that Ana Ruiz would say.",
        "Ana Ruiz in April revealed that season 2 [returns in May].",
        "Season 2 [returns in May] — that is what Ana Ruiz told Variety.",
    ],
    "insider": [
        "An insider says season 2 [returns in May].",
        "According to an insider, season 2 [returns in May].",
        "According to one insider at the network, season 2 [returns in May].",
        "Season 2 [returns in May], an insider told Deadline.",
    ],
    "insiders": ["Insiders claim that season 2 [returns in May]."],
    "sources": [
        "Sources say that season 2 [returns in May].",
        "Sources told Deadline that season 2 [returns in May].",
        "Several sources claim that season 2 [returns in May].",
        "Sources close to the production told Deadline that season 2 [returns in May].",
        "Season 2 [returns in May], sources close to the production told Deadline.",
        "According to our sources, season 2 [returns in May].",
        "According to some trusted sources, season 2 [returns in May].",
        "According to sources inside the network, season 2 [returns in May].",
    ],
    "rumors": [
        "Rumors say season 2 [returns in May].",
        "According to the latest rumors, season 2 [returns in May].",
        "The rumors have season 2 [in May].",
        "Some rumors suggest that season 2 [returns in May].",
        "Season 2 [returns in May], if the rumors are true.",
    ],
    "reports": [
        "Some reports suggest season 2 [returns in May].",
        "Unconfirmed reports claim season 2 [returns in May].",
        "According to several reports, season 2 [returns in May].",
        "Going by earlier reports, season 2 [returns in May].",
    ],
    "official account": [
        "The show's official account announced that season 2 [returns in May].",
        "The official Twitter account of the anime confirmed that season 2 [returns in May].",
        "According to the anime's official website, season 2 [returns in May].",
        "The anime's official Twitter account has an update: season 2 [returns in May].",
    ],
    "producers": [
        "The producers promised that season 2 [returns in May].",
        "According to the producers, season 2 [returns in May].",
        "Season 2 [returns in May]: that is the promise which the producers gave.",
    ],
    "showrunner": [
        "The showrunner said season 2 [returns in May].",
        "“Season 2 [returns in May],” the showrunner said.",
        "The showrunner of Copper Gulls said season 2 [returns in May].",
    ],
    "spokesperson for Netflix": [
        "A spokesperson for Netflix said season 2 [returns in May].",
        "“Season 2 [returns in May],” a spokesperson for Netflix told the press.",
        "“Season 2 [returns in May],” said a spokesperson for Netflix.",
    ],
    None: [
        "Season 2 [returns in May].",
        "Season 2 [returns in May] on Netflix.",
        "Season 2 of the Netflix drama [returns in May].",
        "Netflix's Copper Gulls [returns in May].",
        "Netflix begins showing the second season [on May 3].",
        "Netflix subscribers will get season 2 [in May].",
        "Copper Gulls, which Variety called a gem, [returns in May].",
        "Season 2, directed by Ana Ruiz, [returns in May].",
        "Season 2, starring Ana Ruiz, [returns in May].",
        "Season 2, created and written by Ana Ruiz, [returns in May].",
        "We think that season 2 [returns in May].",
        "We can tell you that season 2 [returns in May].",
        "I expect that season 2 [returns in May].",
        "Fans hope that season 2 [returns in May].",
        "Many viewers believe that season 2 [returns in May].",
        "It is believed that season 2 [returns in May].",
        "It was announced that season 2 [returns in May].",
        "It has been confirmed that season 2 [returns in May].",
        "Season 2 was confirmed and [returns in May].",
        "Season 2 is said to [return in May].",
        "They announced that season 2 [returns in May].",
        "Netflix has not announced more, but season 2 [returns in May].",
        "Netflix has yet to confirm it, but season 2 [returns in May].",
        "Netflix will announce more soon, but season 2 [returns in May].",
        "Netflix confirmed the second season, but it [returns in May].",
        "If, as some reports claim, cameras rolled in 2022, season 2 [returns in May].",
        "Season 2 [returns in May], when Netflix reports its earnings.",
        "Season 2 [returns in May], a month after Netflix announced the cast.",
        "“I can't wait,” said Ana Ruiz about season 2, which [returns in May].",
        "Ana Ruiz is busy. Season 2 [returns in May].",
        "Netflix spoke up on Tuesday. Season 2 [returns in May].",
        "Nobody said that season 2 [returns in May].",
        "The trailer says that season 2 [returns in May].",
        "The second season, Copper Gulls fans hope, [returns in May].",
        "Netflix charges $9 per month, and season 2 [returns in May].",
        "You can watch it via Netflix when season 2 [returns in May].",
        "As things stand, season 2 [returns in May].",
        "Post-production is nearly done: season 2 [returns in May].",
        "In the United States season 2 [returns in May].",
        "A promising second season [returns in May].",
        "Season 2 [returns in May], and the trailer was released by Netflix.",
        "After Netflix announced the second season, it [returns in May].",
        "Since Netflix confirmed the renewal, season 2 [returns in May].",
        "Netflix unveiled the trailer for season 2, which [returns in May].",
        "People think that season 2 [returns in May].",
        "According to plan, season 2 [returns in May].",
        "Going by that schedule, season 2 [returns in May].",
        "As you may have heard, season 2 [returns in May].",
    ],
}


@pytest.mark.parametrize(("text", "name"), cases(RELEASES))
def test_release_is_credited_to_the_voice_that_told_it(text: str, name: str | None) -> None:
    check(text, name, Event.RELEASE, Stance.CONFIRMED)


NAMES = (
    *(
        "Oda Brandt",
        "Park Ji-hu",
        "Lee Jae-kyoo",
        "Jun-ho Lee",
        "Guillermo del Toro",
        "Sarah-Jane van der Berg",
        "Oscar de la Hoya",
    ),
    *(
        "Abdul Aziz bin Rashid",
        "D.B. Weiss",
        "J.R.R. Stone",
        "J. J. Stone",
        "Robert Stone Jr.",
        "Mary-Louise O'Neil",
        "Zoë Åkesson",
    ),
)
FRAMES = (
    "{} said that season 2 returns in May.",
    "Season 2 returns in May, {} said.",
    "Season 2 returns in May, according to {}.",
    "Showrunner {} told Deadline that season 2 returns in May.",
    "In an interview {} confirmed that season 2 returns in May.",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("frame", FRAMES)
def test_names_are_kept_whole(frame: str, name: str) -> None:
    page = Article("https://news.example/", "Copper Gulls", (Block(BlockKind.P, frame.format(name)),), date(2031, 1, 5))
    (claim,) = read_claims(page, WATCH)

    assert (claim.edtf, (claim.attributed_to or "").removeprefix("Showrunner ")) == ("2031-05", name)


@pytest.mark.parametrize("name", ["January Jones", "April Bowlby", "Easter Boyd", "Summer Glau", "Jan de Bont"])
@pytest.mark.parametrize(
    "frame", ["Season 2 returns in May, according to {}.", "Director {} is back, and season 2 returns in May."]
)
def test_names_that_begin_like_a_time_are_none(frame: str, name: str) -> None:
    page = Article("https://news.example/", "Copper Gulls", (Block(BlockKind.P, frame.format(name)),), date(2031, 1, 5))

    assert [claim.edtf for claim in read_claims(page, WATCH)] == ["2031-05"]


ROLES = {
    "Ana Ruiz is the showrunner. Bo Lind plays the pilot. [Season 2 returns in May], the showrunner said.": "Ana Ruiz",
    "Showrunner Ana Ruiz was there. Bo Lind too. [Season 2 returns in May], the showrunner said.": "Ana Ruiz",
    "It is after a novel by Cai Dorn, and Ana Ruiz is the star. [Season 2 returns in May], the star said.": "Ana Ruiz",
    "It is after a novel by Cai Dorn. [Season 2 returns in May], the showrunner said.": "the showrunner",
    "Ana Ruiz plays Mara Voss. [Season 2 returns in May], the director said.": "the director",
    "Ana Ruiz is the showrunner. [Season 2 returns in May], the star said.": "the star",
}


@pytest.mark.parametrize(("text", "name"), ROLES.items())
def test_a_role_stands_for_who_is_said_to_have_it(text: str, name: str) -> None:
    check(text, name, Event.RELEASE, Stance.CONFIRMED)


def test_headline_in_its_own_voice_yields_to_the_body_that_names_one() -> None:
    body = Block(BlockKind.P, "Netflix has confirmed that Copper Gulls season 2 premieres on May 3, 2024.")
    headline = "Copper Gulls Season 2 Premieres May 3, 2024"

    claims = read_claims(Article("https://news.example/", headline, (body,)), WATCH)

    assert [claim.attributed_to for claim in claims] == ["Netflix"]


def test_credit_of_a_later_repeat_does_not_outdo_the_page_itself() -> None:
    own = Block(BlockKind.P, "Copper Gulls season 2 premieres on May 3, 2024.")
    handed_on = Block(BlockKind.P, "Copper Gulls season 2 premieres on May 3, 2024, according to Deadline.")

    claims = read_claims(Article("https://news.example/", "Copper Gulls news", (own, handed_on)), WATCH)

    assert [claim.attributed_to for claim in claims] == [None]


@pytest.mark.parametrize("text", ["“[", "[,] said", "according to [", "by [.]", "Netflix's [", "— ([@"])
def test_scraps_of_sentences_are_credited_to_nobody(text: str) -> None:
    read = passages(Article("https://news.example/", text.replace("[", "season 2")), WATCH, ENGLISH)
    sentence = read[0].sentences[0]

    assert credit_of(Claimed(sentence, (0, len(sentence.tokens)), Event.RELEASE, Stance.CONFIRMED)) is None
