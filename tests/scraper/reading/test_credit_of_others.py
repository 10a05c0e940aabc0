"""Whom all but a release is credited to: `[…]` marks the statement, the key says the voice, None the page itself."""

import pytest

from store.model import Event, Stance

from .crediting import cases, check

RENEWALS: dict[str | None, list[str]] = {
    "Netflix": [
        "Netflix [renewed it on March 3].",
        "[On March 3, Netflix ordered] a second season.",
        "Netflix [picked up a second season in March].",
        "Netflix [handed out the renewal on March 3].",
        "The show was [renewed by Netflix in March].",
        "The show was [renewed for a second season by Netflix in March].",
        "It has been [renewed, Netflix announced on March 3].",
        "Netflix [announced on March 3 that there will be a second season].",
        "The second season was [announced by Netflix on March 3].",
        "It was Netflix that [ordered a second season in March].",
    ],
    None: [
        "The show was [renewed in March].",
        "The show [got renewed in March] on Netflix.",
        "The show [scored a renewal in March].",
        "[The renewal came in March].",
        "Netflix has the show. It [got renewed in March].",
    ],
}
TRAILERS: dict[str | None, list[str]] = {
    "Netflix": [
        "Netflix [released the trailer on May 3].",
        "Netflix [dropped a teaser on May 3].",
        "Netflix [unveiled the first trailer on Monday].",
    ],
    None: [
        "The trailer [came out on May 3], when Netflix announced the release.",
        "The trailer was on Netflix. It [arrived on May 3].",
    ],
}
CANCELLED: dict[str | None, list[str]] = {
    "Netflix": [
        "Netflix has [cancelled] the show.",
        "Netflix [axed] it after one season.",
        "The show was [cancelled] by Netflix.",
        "This time it was Netflix that [pulled the plug].",
        "Netflix announced that the show [has been cancelled].",
        "Netflix had enough. Now the streamer has [scrapped] it.",
    ],
    "Ana Ruiz": ["Ana Ruiz confirmed that the show [is cancelled]."],
    None: ["The show [was cancelled].", "The Netflix show [was cancelled] after one season."],
}
UNANNOUNCED: dict[str | None, list[str]] = {
    "Ana Ruiz": [
        "“There is [no release date],” said Ana Ruiz.",
        "Ana Ruiz said that there is [no release date].",
        "“It will take time,” said Ana Ruiz. “We have [no release date].”",
        "There is [no release date] yet, according to Ana Ruiz.",
    ],
    None: [
        "Netflix [has not announced a release date].",
        "Netflix has said nothing about [a release date].",
        "[No release date has been announced by Netflix].",
        "[No release date] has been announced by Netflix.",
        "Netflix has yet to [announce a release date].",
        "There is [no release date] from Netflix.",
        "Neither Netflix nor HBO [has confirmed a release date].",
        "Netflix confirmed a second season, but [no release date has been announced].",
        "There is [no release date]. Ana Ruiz said so much about the cast.",
    ],
}
EXPECTED: dict[str | None, list[str]] = {
    "Ana Ruiz": ["Ana Ruiz hopes that season 2 will [be out in 2024].", "Ana Ruiz says it could [be out in 2024]."],
    "people familiar": ["People familiar with the matter say season 2 might [be out in 2024]."],
    None: [
        "Netflix confirmed the second season in June, and it could [be out in 2024].",
        "Netflix renewed the show, so season 2 might [be out in 2024].",
        "Now that Netflix has announced season 2, it could [be out in 2024].",
    ],
}
DENIED: dict[str | None, list[str]] = {
    "Netflix": [
        "Netflix said season 2 [won't arrive in 2023].",
        "Netflix denied that season 2 [arrives in 2023].",
        "According to Netflix, season 2 [won't arrive in 2023].",
    ],
    "reports": ["According to some reports, season 2 [won't arrive in 2023]."],
    None: [
        "Several rumors claimed season 2 [would arrive in 2022].",
        "Netflix had promised season 2 [for April 2022].",
        "Netflix originally announced season 2 [for April 2022].",
        "Hopes for season 2 [in 2023 were crushed] when Ana Ruiz said that filming had not begun.",
    ],
}


@pytest.mark.parametrize(("text", "name"), cases(RENEWALS))
def test_renewal_is_credited_to_who_renews(text: str, name: str | None) -> None:
    check(text, name, Event.RENEWAL, Stance.CONFIRMED)


@pytest.mark.parametrize(("text", "name"), cases(TRAILERS))
def test_trailer_is_credited_to_who_shows_it(text: str, name: str | None) -> None:
    check(text, name, Event.TRAILER, Stance.CONFIRMED)


@pytest.mark.parametrize(("text", "name"), cases(CANCELLED))
def test_cancellation_is_credited_to_who_calls_it_off(text: str, name: str | None) -> None:
    check(text, name, Event.RELEASE, Stance.CANCELLED)


@pytest.mark.parametrize(("text", "name"), cases(UNANNOUNCED))
def test_silence_of_a_company_is_nobodys_word(text: str, name: str | None) -> None:
    check(text, name, Event.RELEASE, Stance.UNANNOUNCED)


@pytest.mark.parametrize(("text", "name"), cases(DENIED))
def test_denial_is_credited_to_who_denies_and_not_to_who_had_promised(text: str, name: str | None) -> None:
    check(text, name, Event.RELEASE, Stance.DENIED)


@pytest.mark.parametrize(("text", "name"), cases(EXPECTED))
def test_guess_is_the_pages_own_where_nobody_says_it(text: str, name: str | None) -> None:
    check(text, name, Event.RELEASE, Stance.EXPECTED)
