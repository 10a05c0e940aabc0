"""Whose word it is, where a company has the work, the crowd guesses, a title speaks, or "they" stand for somebody."""

import pytest

from store.model import Event, Stance

from .crediting import cases, check

RELEASES: dict[str | None, list[str]] = {
    "Ana Ruiz": [
        "Ana Ruiz, whose brother wrote the books, tweeted that season 2 [returns on Thursday].",
        "The head of drama at Northern Pictures, Ana Ruiz, said season 2 [returns in May].",
        "Somebody asked Ana Ruiz about the long wait. She left no doubt: season 2 [returns in May], she said.",
        "Ana Ruiz talked to The Daily Lamp, and by what she says season 2 [returns in May].",
        "Fans were glad to hear Ana Ruiz (Mira) say that the shoot is over and season 2 [returns in May].",
        "The good news, brought to us by Ana Ruiz, is that season 2 [returns in May].",
    ],
    "creators": [
        "Season 2 [returns in May], says one of its creators.",
        "The creators have decided that the premiere [is to be in May].",
    ],
    "companies": ["Per both companies, season 2 [starts on Friday, May 17]."],
    "Movie Lantern": ["As per Movie Lantern the show [returns in May]."],
    "HBO": [
        "HBO has made up its mind to [bring it out in May].",
        "HBO came out with some news that few saw coming: season 2 [returns in May].",
        "The May date lasted until HBO switched it [to the last quarter of 2023].",
    ],
    "The Harbor Reporter": ["It has Bo Lind in the lead. Season 2 [returns in May], The Harbor Reporter says."],
    "paper": [
        "“Bo Lind and Cara Moss, so good in season 1, are in it again,” the paper says, “and it [returns in May].”"
    ],
    "the staff": ["It is made from the novels by Bo Lind. Season 2 [is out in May], the staff said."],
    None: [
        "HBO has it [on August 3] now.",
        "Hulu puts it online [on August 29].",
        "Copper Gulls is set to return on Prime Video [in March 2024].",
        "News: “Copper Gulls” [returns in May].",
        "Thrilled to say that season 2 [returns in May].",
        "Season 2 [returns in May] with Bo Lind, whom you know from Saturday Night Live.",
        "HBO announced season 2 in 2022, and it [premieres on June 16].",
        "Season 2 [returns in May], and according to HBO it is not the last.",
        "Season 2 [returns in May]. Ana Ruiz said that “big shows” take long.",
        "Following the premiere of the pilot season 2 [was given a date in May].",
    ],
}
EXPECTED: dict[str | None, list[str]] = {
    "fans": [
        "Some fans have their money [on August 2023].",
        "It could [come out in late 2023], say fans of the show.",
        "The hope among fans is that it [comes out in summer].",
        "Season 2 could [be with us in May], if you go by what fans speculate.",
    ],
    "theories": ["According to some theories season 2 may [premiere in mid-2023]."],
    "rumors": ["Following the rumors on the web season 2 could [be out in 2024]."],
    "reports": ["There are reports suggesting that HBO [releases it in March]."],
    "Marigold Pictures": ["Marigold Pictures aims to have it out [this year]."],
    None: [
        "Fans can expect that season 2 [is out in the middle of 2024].",
        "They want two years for the early version, which would put the full release [around 2027].",
    ],
}
RENEWALS: dict[str | None, list[str]] = {
    "HBO": [
        "[Today HBO handed out] a renewal.",
        "HBO [has given it a second season today].",
        "[On Thursday HBO renewed] the show, as Deadline confirmed.",
    ],
    None: ["Season 2 got its official green light [in May 2022]."],
}
OFFICIALS: dict[str | None, list[str]] = {
    None: [
        "With no word from the officials, [a date we can't tell you].",
        "[No date has been confirmed] so far, and as Variety writes, the makers kept it out of January.",
    ],
}


@pytest.mark.parametrize(("text", "name"), cases(RELEASES))
def test_release_is_credited_to_who_tells_it_and_not_to_who_has_it(text: str, name: str | None) -> None:
    check(text, name, Event.RELEASE, Stance.CONFIRMED)


@pytest.mark.parametrize(("text", "name"), cases(EXPECTED))
def test_guess_is_credited_to_who_guesses_be_it_a_crowd(text: str, name: str | None) -> None:
    check(text, name, Event.RELEASE, Stance.EXPECTED)


@pytest.mark.parametrize(("text", "name"), cases(RENEWALS))
def test_renewal_is_the_word_of_who_gives_it_before_who_reports_it(text: str, name: str | None) -> None:
    check(text, name, Event.RENEWAL, Stance.CONFIRMED)


@pytest.mark.parametrize(("text", "name"), cases(OFFICIALS))
def test_silence_is_not_the_word_of_those_who_are_silent(text: str, name: str | None) -> None:
    check(text, name, Event.RELEASE, Stance.UNANNOUNCED)
