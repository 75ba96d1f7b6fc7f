"""Are readings judged as the labelled messages say?"""

from evaluation.judging import is_place, is_time, judge

NOW = "2026-03-10T09:20+01:00"


def test_an_area_agrees_after_folding_and_the_town_only_when_given() -> None:
    label = {"city": "Douala", "area": "Bonabéri", "landmark": None}
    assert is_place(label, {"area": "bonaberi", "city": None})
    assert not is_place(label, {"area": "Bonaberi", "city": "Limbe"})
    assert not is_place(label, None)
    assert is_place(None, None)


def test_any_hour_of_a_part_of_the_day_is_accepted() -> None:
    label = {"date": "2026-03-14", "part": "morning"}
    assert is_time(label, {"date": "2026-03-14", "start_time": "09:00"}, NOW)
    assert not is_time(label, {"date": "2026-03-14", "start_time": "15:00"}, NOW)


def test_any_day_of_a_range_is_accepted() -> None:
    label = {"date": "2026-03-14", "end_date": "2026-03-15"}
    assert is_time(label, {"date": "2026-03-15"}, NOW)
    assert not is_time(label, {"date": "2026-03-16"}, NOW)


def test_as_soon_as_possible_may_be_an_hour_within_two() -> None:
    assert is_time({"asap": True}, {"date": "2026-03-10", "start_time": "10:30"}, NOW)
    assert not is_time({"asap": True}, {"date": "2026-03-10", "start_time": "18:00"}, NOW)


def test_two_services_must_both_be_read() -> None:
    row = {
        "now": NOW,
        "dominant": "fr",
        "languages": ["fr"],
        "intent": "request_service",
        "category": "plumbing",
        "categories": ["plumbing", "masonry"],
    }
    assert judge(row, {"languages": ["fr"], "category": ["masonry", "plumbing"]})["category"]
    assert not judge(row, {"languages": ["fr"], "category": ["plumbing"]})["category"]
