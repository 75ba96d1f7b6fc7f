"""Are the messages to a booking counted as they were sent?"""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from evaluation.stories import MEASURES, STORIES, Measure, is_one_sentence, is_usual, report, tell_all
from tests.telling.form import parse, read_story
from tests.telling.playing import Played

FEWEST_STORIES = 10  # of a kind, for its bar to say anything
NEW = "# t\nperson: Ama, whatsapp\nnow: 2026-03-10 08:30\n> un plombier à Akwa demain à 10h svp\n"
KNOWN = (
    "# t\nperson: Ama, whatsapp\nknows: home = Akwa\nnow: 2026-03-10 08:30\n> un plombier comme d'habitude\n"
)


async def test_a_story_is_played_and_its_messages_are_counted() -> None:
    told, failed = await tell_all([STORIES / "booking" / "one_sentence_in_french.story"])
    assert ([one.messages_to_book for one in told], failed) == ([[2]], [])


@pytest.mark.parametrize(
    ("name", "messages", "turns"),
    [
        ("manners/can_you_repeat", 4, 2),  # two questions at the recap
        ("manners/later_in_pidgin", 4, 2),  # put off there, and taken up again
        ("booking/on_sunday_the_house_is_closed", 3, 3),  # the opening is asked about before the recap
        ("booking/very_short_answers", 5, 4),  # the hour is told there
    ],
)
async def test_what_is_asked_or_changed_at_the_recap_is_no_turn_that_was_wanted(
    name: str, messages: int, turns: int
) -> None:
    (told,), _ = await tell_all([STORIES / f"{name}.story"])
    assert (told.messages_to_book[0], told.turns_to_book) == (messages, turns)


def test_kinds_of_bookings_are_told_apart() -> None:
    memory = Path("stories/memory/a.story")
    new, known = replace(parse(NEW), path=memory), replace(parse(KNOWN), path=memory)
    assert [is_one_sentence(new), is_one_sentence(known), is_usual(new), is_usual(known)] == [
        True,
        False,
        False,
        True,
    ]


def test_who_names_an_hour_at_which_nobody_works_says_not_all_that_is_needed() -> None:
    assert not is_one_sentence(parse(f"{NEW}< booking/closed_time\n"))


def test_a_visit_that_went_badly_is_no_usual_one() -> None:
    marked = KNOWN.replace("knows: home = Akwa", "visited: plumber, Akwa, 2026-02-10 10:00, Serge, {} stars")
    stories = [replace(parse(marked.format(mark)), path=Path("stories/memory/a.story")) for mark in (4, 2)]
    assert list(map(is_usual, stories)) == [True, False]


def test_the_table_has_a_mean_and_the_longest() -> None:
    story = parse(NEW)
    table = list(report([Played(story, [2], 2), Played(story, [5], 3), Played(story)]))
    assert table[1].split()[-7:] == ["2", "2.5", "3", "most", "<=", "2", "missed"]
    assert table[2] == f"    3 in “{story.title}”"
    assert table[4].split()[-6:] == ["2", "3.5", "5", "mean", "<=", "5"]


@pytest.fixture(scope="module")
def told() -> list[Played]:
    """The stories that book and count for some bar."""
    booking = [
        path for path in sorted(STORIES.rglob("*.story")) if "booking/booked" in path.read_text("utf-8")
    ]
    fitting = [path for path in booking if any(one.counts(read_story(path)) for one in MEASURES)]
    played, failed = asyncio.run(tell_all(fitting))
    assert not failed
    return played


@pytest.mark.timeout(600)
@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.name)
def test_a_booking_takes_no_more_messages_than_it_should(told: list[Played], measure: Measure) -> None:
    numbers = [number for _, number in measure.taken(told)]
    assert len(numbers) >= FEWEST_STORIES
    assert measure.is_met(numbers), "\n".join(report(told))
