from store.model import Stance
from store.voices import statements

from .desk import Desk, claim

MAY = claim("2026-05", "It comes in May.")
ELSEWHERE, THIRD = "https://www.herald.example/lighthouse", "https://gazette.example/lighthouse"


def kinds(desk: Desk) -> list[tuple[object, ...]]:
    return desk.rows("SELECT kind, before_id, after_id, quiet, owed FROM changes ORDER BY id")


def test_a_date_that_nobody_claimed_is_new(desk: Desk):
    desk.end_first_look()
    desk.read(MAY)
    desk.read(claim("2027", "It comes in 2027."), url=ELSEWHERE)

    assert kinds(desk) == [("new", None, 1, None, 1), ("new", None, 2, None, 1)]


def test_the_same_date_of_another_voice_corroborates(desk: Desk):
    desk.end_first_look()
    desk.read(MAY)
    desk.read(claim("2026-05", "We hear of May.", credit="Ann Lee"), url=ELSEWHERE)

    assert kinds(desk)[1:] == [("corroborated", 1, 2, None, 1)]


def test_the_same_date_by_the_same_voice_is_a_copy_and_told_to_nobody(desk: Desk):
    desk.end_first_look()
    desk.read(claim("2026-05", "Ann Lee hopes for May.", credit="Ann Lee"))
    desk.read(claim("2026-05", "May it will be.", credit="ANN LEE"), url=ELSEWHERE)

    assert kinds(desk)[1:] == [("new", None, 2, "copy", 0)]


def test_a_vaguer_echo_of_a_known_date_is_not_new(desk: Desk):
    desk.end_first_look()
    desk.read(MAY)
    desk.read(claim("2026", "Look out for it this year.", credit="Ann Lee"), url=ELSEWHERE)

    assert kinds(desk)[1:] == [("corroborated", 1, 2, None, 1)]


def test_a_narrower_or_a_surer_date_is_new(desk: Desk):
    desk.end_first_look()
    desk.read(MAY)
    desk.read(claim("2026-05-06", "May 6, we hear.", credit="Ann Lee"), url=ELSEWHERE)
    desk.read(claim("2026-05", "It is May.", credit="Bo Park", stance=Stance.CONFIRMED), url=THIRD)

    assert [kind for kind, *_ in kinds(desk)] == ["new", "new", "new"]


def test_an_open_window_around_a_known_date_is_new(desk: Desk):
    desk.end_first_look()
    desk.read(MAY)
    desk.read(claim("2026/..", "Not before 2026.", credit="Ann Lee"), url=ELSEWHERE)

    assert kinds(desk)[1:] == [("new", None, 2, None, 1)]


def test_a_date_in_place_of_no_date_is_new_even_if_others_know_it(desk: Desk):
    desk.end_first_look()
    desk.read(MAY)
    desk.read(claim(None, "No date yet.", stance=Stance.UNANNOUNCED), url=ELSEWHERE)
    desk.read(claim("2026-05", "It is May then.", credit="Ann Lee"), url=ELSEWHERE)

    assert kinds(desk)[2:] == [("new", 2, 3, None, 1)]


def test_a_claim_that_was_withdrawn_corroborates_nothing(desk: Desk):
    desk.end_first_look()
    desk.read(MAY)
    desk.read()
    desk.read(claim("2026-05", "We hear of May.", credit="Ann Lee"), url=ELSEWHERE)

    assert kinds(desk)[-1] == ("new", None, 2, None, 1)


def test_a_first_look_sums_up_all_pages(desk: Desk):
    desk.read(MAY)
    desk.read(MAY, url=ELSEWHERE)

    assert [kind for kind, *_ in kinds(desk)] == ["new", "new"]


def test_officials_who_confirm_different_dates_contradict_each_other(desk: Desk):
    desk.end_first_look()
    desk.read(claim("2026-05", "It is May.", stance=Stance.CONFIRMED))
    desk.read(url=ELSEWHERE)
    desk.db.execute("UPDATE sites SET kind = 'official'")
    desk.read(claim("2026-07", "It is July.", stance=Stance.CONFIRMED), url=ELSEWHERE)

    assert kinds(desk)[1:] == [("contradicted", 1, 2, None, 1)]


def test_news_sites_may_differ(desk: Desk):
    desk.end_first_look()
    desk.read(claim("2026-05", "It is May.", stance=Stance.CONFIRMED))
    desk.read(claim("2026-07", "It is July.", stance=Stance.CONFIRMED), url=ELSEWHERE)

    assert [kind for kind, *_ in kinds(desk)] == ["new", "new"]


def test_statements_have_their_origins(desk: Desk):
    desk.read(claim("2026-05", "May, says Ann Lee.", credit="Ann Lee"))
    desk.read(claim("2026-05", "Ann Lee says May.", credit="Ann Lee"), url=ELSEWHERE)
    desk.read(claim("2026-05", "We think of May."), url=THIRD)
    desk.read(claim("2027", "We think of 2027."), url="https://post.example/1")

    listed = [
        (one["edtf"], [[sayer["id"] for sayer in group] for group in one["origins"]]) for one in statements(desk.db)
    ]
    assert listed == [("2026-05", [[1, 2], [3]]), ("2027", [[4]])]


def test_a_statement_says_what_makes_several_claims_one_voice(desk: Desk):
    desk.read(claim("2026-05", "May, says Ann Lee.", credit="Ann Lee"))
    desk.read(claim("2026-05", "In May, says Ann Lee.", credit="Ann Lee"), url="https://echo.example/a")
    desk.read(claim("2026-05", "It is May for us."), url="https://apart.example/a")

    assert [one["ties"] for one in statements(desk.db)] == [["same credit, Ann Lee", ""]]
