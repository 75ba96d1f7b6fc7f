"""How many messages does a person need to book? `python -m evaluation.stories`, over tests/stories.

Where a wish leaves nothing open, what the person asks or changes at the recap is not counted; the mean over
first bookings counts every message. The stories were written with Sabi at hand: the figures say that a
short way exists and is kept, not how often somebody new finds it.
"""

import asyncio
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog

from bot import migrating
from dialogue.understanding import read_fields
from tests.telling.form import read_story
from tests.telling.playing import Mismatch, Played, play
from tests.telling.story import Said, Story, Unreadable

STORIES = Path(__file__).parents[1] / "tests" / "stories"
WHOLE = ("category", "place", "time")
CLOSED = "booking/closed_time"  # nobody works then: what is offered instead takes a word more
_NOT_REMEMBERED = re.compile(r"^none$|\b[12] stars")


@dataclass(frozen=True, slots=True)
class Measure:
    """A kind of booking, and what it should take: in each of its stories, or on average."""

    name: str
    wanted: int
    is_average: bool
    counts: Callable[[Story], bool]

    def taken(self, told: Sequence[Played]) -> list[tuple[Story, int]]:
        """What the first booking took in the stories of this kind that book."""
        return [
            (one.story, one.messages_to_book[0] if self.is_average else one.turns_to_book)
            for one in told
            if one.turns_to_book is not None and self.counts(one.story)
        ]

    def is_met(self, numbers: Sequence[int]) -> bool:
        """Whether the bar is reached; without a story it is not."""
        reached = _mean(numbers) if self.is_average else max(numbers, default=0)
        return bool(numbers) and reached <= self.wanted


def is_one_sentence(story: Story) -> bool:
    """Somebody new says at once what is needed, where and when we work, and does not change their mind."""
    first = story.scenes[0].answer
    is_open = first is None or CLOSED not in first.keys
    is_new = not story.person.is_known and story.path.parent.name != "correcting"
    return is_new and is_open and all(map(_first_words(story).get, WHOLE))


def is_first(story: Story) -> bool:
    """Somebody new books; fifty messages at once are no average booking."""
    return not story.person.is_known and story.path.parent.name != "bad_input"


def is_usual(story: Story) -> bool:
    """Somebody known asks for what is remembered of them and went well: they name no quarter."""
    place = _first_words(story).get("place")
    names_a_place = isinstance(place, dict) and bool(place.get("area"))
    is_remembered = story.person.is_known and not any(_NOT_REMEMBERED.search(one.value) for one in story.past)
    return is_remembered and story.path.parent.name == "memory" and not names_a_place


def _first_words(story: Story) -> dict[str, object]:
    said = [move for scene in story.scenes for move in scene.moves if isinstance(move, Said)]
    return dict(read_fields(said[0].text, story.now.isoformat())) if said else {}


def _mean(numbers: Sequence[int]) -> float:
    return sum(numbers) / max(len(numbers), 1)


MEASURES = (
    Measure("first booking, all in one sentence", 2, False, is_one_sentence),
    Measure("usual booking of a known person", 2, False, is_usual),
    Measure("first booking of a new person, no bad input", 5, True, is_first),
)


def report(told: Sequence[Played]) -> Iterator[str]:
    """The table, line by line."""
    yield f"{'messages to a confirmed booking':44}{'stories':>9}{'mean':>7}{'most':>6}{'wanted':>13}"
    for measure in MEASURES:
        taken = measure.taken(told)
        numbers = [number for _, number in taken]
        mean = f"{_mean(numbers):.1f}" if numbers else "-"
        wanted = f"mean <= {measure.wanted}" if measure.is_average else f"most <= {measure.wanted}"
        missed = "" if measure.is_met(numbers) else "  missed"
        yield f"{measure.name:44}{len(numbers):>9}{mean:>7}{max(numbers, default=0):>6}{wanted:>13}{missed}"
        yield from (f"    {number} in “{story.title}”" for story, number in taken if number > measure.wanted)


async def tell_all(paths: Sequence[Path]) -> tuple[list[Played], list[str]]:
    """Play every story; those that come out, and what is wrong with the others."""
    told, failed = [], []
    with TemporaryDirectory(prefix="sabi-stories-") as folder:
        migrating.migrate(f"sqlite:///{folder}/template.db")
        for number, path in enumerate(paths):
            database = Path(folder) / f"{number}.db"
            shutil.copy(Path(folder) / "template.db", database)
            try:
                told.append(await play(read_story(path), f"sqlite:///{database}"))
            except (Mismatch, Unreadable) as problem:
                failed.append(f"{path.relative_to(STORIES)}, line {problem.line}: does not pass")
    return told, failed


def main() -> None:
    """Play the stories and print the table."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))  # failures are told below
    told, failed = asyncio.run(tell_all(sorted(STORIES.rglob("*.story"))))
    print("\n".join([*report(told), f"{len(told)} of {len(told) + len(failed)} stories pass", *failed]))


if __name__ == "__main__":
    main()
