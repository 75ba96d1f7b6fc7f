"""Are the messages to a booking counted as they were sent?"""

from dataclasses import replace
from pathlib import Path

from evaluation.stories import STORIES, is_one_sentence, is_usual, report, tell_all
from tests.telling.form import parse
from tests.telling.playing import Played

NEW = "# t\nperson: Ama, whatsapp\nnow: 2026-03-10 08:30\n> un plombier à Akwa demain à 10h svp\n"
KNOWN = (
    "# t\nperson: Ama, whatsapp\nknows: home = Akwa\nnow: 2026-03-10 08:30\n> un plombier comme d'habitude\n"
)


async def test_a_story_is_played_and_its_messages_are_counted() -> None:
    told, failed = await tell_all([STORIES / "booking" / "one_sentence_in_french.story"])
    assert ([one.messages_to_book for one in told], failed) == ([[2]], [])


def test_kinds_of_bookings_are_told_apart() -> None:
    memory = Path("stories/memory/a.story")
    new, known = replace(parse(NEW), path=memory), replace(parse(KNOWN), path=memory)
    assert [is_one_sentence(new), is_one_sentence(known), is_usual(new), is_usual(known)] == [
        True,
        False,
        False,
        True,
    ]


def test_the_table_has_a_mean_and_the_longest() -> None:
    story = parse(NEW)
    table = list(report([Played(story, [2]), Played(story, [3]), Played(story)]))
    assert table[1].split()[-6:-3] == ["2", "2.5", "3"]
