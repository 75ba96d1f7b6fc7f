"""How many messages does a person need to book? `python -m evaluation.stories`, over tests/stories.

The stories were written with Sabi at hand: the figures say that a short way exists and is kept, not how often
somebody new finds it.
"""

import asyncio
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


@dataclass(frozen=True, slots=True)
class Measure:
    """A kind of booking, and the number of messages it should take: in the worst story, or on average."""

    name: str
    wanted: int
    is_average: bool
    counts: Callable[[Story], bool]


def is_one_sentence(story: Story) -> bool:
    """Somebody new says at once what is needed, where and when, and does not change their mind."""
    read = _first_words(story)
    return not story.person.is_known and story.path.parent.name != "correcting" and all(map(read.get, WHOLE))


def is_usual(story: Story) -> bool:
    """Somebody known asks for what is remembered of them: they name no quarter."""
    place = _first_words(story).get("place")
    names_a_place = isinstance(place, dict) and bool(place.get("area"))
    is_remembered = story.person.is_known and all(line.value != "none" for line in story.past)
    return is_remembered and story.path.parent.name == "memory" and not names_a_place


def _first_words(story: Story) -> dict[str, object]:
    said = [move for scene in story.scenes for move in scene.moves if isinstance(move, Said)]
    return dict(read_fields(said[0].text, story.now.isoformat())) if said else {}


MEASURES = (
    Measure("first booking, all in one sentence", 2, False, is_one_sentence),
    Measure("usual booking of a known person", 2, False, is_usual),
    Measure("first booking of a new person, all stories", 5, True, lambda story: not story.person.is_known),
)


def report(told: Sequence[Played]) -> Iterator[str]:
    """The table, line by line."""
    yield f"{'messages to a confirmed booking':44}{'stories':>9}{'mean':>7}{'most':>6}{'wanted':>13}"
    for measure in MEASURES:
        fitting = [one for one in told if one.messages_to_book and measure.counts(one.story)]
        counted = [one.messages_to_book[0] for one in fitting]
        mean = f"{sum(counted) / len(counted):.1f}" if counted else "-"
        wanted = f"mean <= {measure.wanted}" if measure.is_average else f"most <= {measure.wanted}"
        yield f"{measure.name:44}{len(counted):>9}{mean:>7}{max(counted, default=0):>6}{wanted:>13}"
        for one in fitting:
            if one.messages_to_book[0] > measure.wanted:
                yield f"    {one.messages_to_book[0]} in “{one.story.title}”"


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
