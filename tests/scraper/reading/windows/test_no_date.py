"""What looks like a date and is none."""

from datetime import date

import pytest

from scraper.reading.windows import find_windows

PUBLISHED = date(2023, 7, 20)

NO_WINDOW = [
    # numbers that are names or amounts
    "1899 has been cancelled.", "Fans of 1899 mourn.", "Blade Runner 2049 was long.", "Cyberpunk 2077 sold well.",
    "Room 2024 is locked.", "It drew 2,024 viewers.", "It cost $2024.", "Over 2000 people came.", "Some 1950 votes were cast.",
    "Season 24 is here.", "24 is back.", "Open 24/7.", "9-1-1 returns.", "It got 7/10.", "We rate it 8/10.", "A solid 4.5/5.",
    "Fear Street: 1994", "Fear Street: 1978", "1923 season 2 is filming.", "‘1883’ ended.", "“1923” is on.", "The Batman (2022) was dark.",
    "Episode 2010 aired.", "Chapter 1999", "Page 2011", "Flight 1903", "Version 2.0.1", "Firmware 4.22", "4.22 million saw it.",
    "He is 24.", "She, 35, plays the lead.", "at 9 p.m.", "at 8:30", "9/8c", "10/9c", "It runs 120 minutes.", "30 seconds of footage",
    "1,899 screens", "2024x1080", "A2024", "the 2020s", "the late 2010s", "in the 90s", "the early 1990s", "a decade",
    "the last two decades", "100 episodes", "8 episodes", "episodes 5 to 9", "a 1:1 copy", "Section 32-2015", "ABC-12345",
    "No. 5", "#2024", "1080p", "tt1234567", "a 10-part series", "6.1 out of 10", "50% more", "10,000 BC", "Area 51",
    "5/16 episodes are out.", "1/2 of the cast", "2/3 of viewers", "3-4 episodes a day", "2-0", "the 100",
    # months that are words or names
    "It may return.", "They may be back.", "May I ask?", "May the force be with you.", "This may take long.", "It may, or may not.",
    "Season 2 May Be Coming", "Why Season 3 May Not Happen", "They march on.", "March on, soldiers.", "a long march", "The march begins.",
    "June Osborne fights.", "April Ludgate is back.", "June Diane Raphael joined.", "directed by June Smith", "an august body",
    "Jan Levinson quit.", "Ant and Dec host.", "a mar on his record", "the sun sets", "he sat down", "a mon ami",
    # seasons that are words
    "They fall in love.", "Ratings fall short.", "It may fall apart.", "the fall of Rome", "The House of Usher falls.", "spring to mind",
    "Spring Awakening", "The Winter Soldier", "spring break", "summer camp", "a spring in his step", "the midseason finale",
    "the winter finale", "Summer House is on.", "the fall guy",
    # weekdays that are titles or habits
    "Wednesday season 2 is coming.", "Wednesday is a hit.", "Freaky Friday", "Friday Night Lights", "Saturday Night Live", "every Friday",
    "each Monday", "Fridays", "Friday the 13th", "new episodes on Thursdays",
    # units that count nothing
    "second season", "a second round", "the second half of the season", "the end of the line", "the end of the day", "end of",
    "Have a great week.", "Nice day.", "up to date", "the next season", "the last episode", "next time", "last chance", "this one",
    "the next level", "the first half of season 5", "a quarter of the cast", "half of them", "the first day", "one day",
    "the release date", "mid-credits", "an early look", "late to the party", "the middle of nowhere", "in the end",
    # vague
    "soon", "in a few weeks", "in the coming months", "in the coming weeks", "a few days ago", "in the near future", "any day now",
    "some time ago", "before long", "at a later date", "for years", "a couple of months", "several weeks", "over the years",
    "in recent weeks", "someday", "years ago", "months later", "the other day", "shortly", "TBA", "to be announced", "in due course",
]  # fmt: skip


@pytest.mark.parametrize("words", NO_WINDOW)
def test_words_name_no_window(words):
    assert find_windows(words, published=PUBLISHED) == []


BESIDE_A_DATE = {
    "June Osborne returns in June.": ["2024-06"],
    "Season 3 May Premiere in June": ["2024-06"],
    "Wednesday returns in 2025.": ["2025"],
    "Top Gun 2 May 27": ["2024-05-27"],
    "Stranger Things 5 November 26": ["2023-11-26"],
    "Season 2 March 2024": ["2024-03"],
    "Part 3 June 2024": ["2024-06"],
    "Netflix Sets May Premiere": ["2024-05"],
    "The show gets a May premiere.": ["2024-05"],
    "May is expected to bring it.": ["2024-05"],
    "Its new 2025 date is February 14.": ["2025", "2024-02-14"],
    "Now it’s 2025.": ["2025"],
    "Release Date: 2025": ["2025"],
    "12 Shows That Won't Be Back in 2025": ["2025"],
    "a 2024 release": ["2024"],
    "2026 is when it comes.": ["2026"],
    "Spring premiere dates": ["2024-03/2024-05"],
    "Sunday, Jan. 19, at 9/8c": ["2024-01-19"],
    "9 p.m. on April 12": ["2024-04-12"],
    "Oct. 10, 10/9c": ["2023-10-10"],
    "6,107.31 August 2023": ["2023-08"],
    "I bought it for $ 12 December 27": ["2023-12-27"],
    "8 episodes in March 2024": ["2024-03"],
}


@pytest.mark.parametrize(("words", "edtfs"), BESIDE_A_DATE.items())
def test_date_is_found_beside_its_look_alike(words, edtfs):
    assert [each.window.edtf for each in find_windows(words, published=PUBLISHED, past=False)] == edtfs
