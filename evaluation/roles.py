"""Is the request found in its story? `python -m evaluation.roles`.

Of the marked messages of tests/data/roles, by kind: how many mentions that belong to the request are kept,
and how many that are only told of are left out.
"""

from collections import defaultdict
from pathlib import Path

from dialogue.understanding.roles import TOLD, WANTED, Kind, mentions_in, told_of
from dialogue.understanding.wording import word
from training.labelled import NOW
from training.roles import Story, stories_of

STORIES = Path(__file__).parents[1] / "tests" / "data" / "roles" / "held_out.txt"


def stories() -> list[Story]:
    """The messages with their marks."""
    return list(stories_of(STORIES))


def roles_given() -> dict[tuple[Kind, str], list[bool]]:
    """By kind and true role, whether each marked mention found in the messages is left out."""
    found: dict[tuple[Kind, str], list[bool]] = defaultdict(list)
    for story in stories():
        wording, mentions = word(story.text), mentions_in(story.text, NOW)
        left_out = set(told_of(wording, mentions))
        for one in mentions:
            role = story.role_of(one)
            if role is not None:
                found[one.kind, role].append(one in left_out)
    return found


def main() -> None:
    """Print the table."""
    print(f"{'mentions of a':14}{'request':>8}{'kept':>8}{'story':>8}{'left out':>10}")
    given = roles_given()
    for kind in Kind:
        wanted, told = given[kind, WANTED], given[kind, TOLD]
        kept, left_out = wanted.count(False) / len(wanted), told.count(True) / len(told)
        print(f"{kind:14}{len(wanted):8}{kept:8.1%}{len(told):8}{left_out:10.1%}")


if __name__ == "__main__":
    main()
