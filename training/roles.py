"""How is a story told from a request? `python -m training.roles` reads marked messages and writes the model.

`training/roles/*.txt` hold one message a line. What it mentions stands in brackets: `[+place:Ndogpassi]`
where somebody is to come, `[-place:Kumba]` any other place; the same for `time` and for `trade` (a trade, a
thing or a trouble). Each file in turn is left out and tells how the others do with stories they never saw.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogue.understanding.linear import LinearModel, write_model
from dialogue.understanding.roles import MODEL, TOLD, WANTED, Kind, Mention, features, mentions_in
from dialogue.understanding.wording import word
from training.labelled import NOW, read_messages
from training.understanding import fit

FOLDER = Path(__file__).parent / "roles"
_MARK = re.compile(r"\[([+-])(place|time|trade):([^\]]*)\]")
_ROLES = {"+": WANTED, "-": TOLD}
_KEYS = {Kind.PLACE: "place", Kind.TIME: "time", Kind.TRADE: "cat"}
_JOINTS = (", et ", " and ", ". ", ", puis ", " + ", ", and also ", " plus ", ", ")
_APART = 7  # messages between the two of a pair: neighbours are of one family
SHORTEST = 8  # words of a message that shows what stands around a wish

Taught = tuple[str, Kind, set[str]]
Mark = tuple[str, Kind, int, int]  # its role, and from where to where in the text


@dataclass(frozen=True, slots=True)
class Story:
    """A message without its marks; `marks` say of stretches of the text what role they play."""

    text: str
    marks: tuple["Mark", ...]

    def role_of(self, one: Mention) -> str | None:
        """What the mark says in which a mention stands; None where there is none."""
        mark = self.mark_of(one)
        return mark[0] if mark else None

    def mark_of(self, one: Mention) -> "Mark | None":
        """The mark in which a mention stands."""
        spans = word(self.text).spans
        first, last = spans[one.start][0], spans[one.end - 1][1]
        return next((m for m in self.marks if m[1] is one.kind and m[2] < last and first < m[3]), None)


def main() -> None:
    """Tell what each file says of the others, and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-folds", action="store_true", help="write the model without the report")
    arguments = parser.parse_args()
    files = {path.name: list(taught_by(path)) for path in sorted(FOLDER.glob("*.txt"))}
    plain = [*taught_by_messages(), *taught_by_pairs()]
    if not arguments.no_folds:
        for name, held_out in files.items():
            others = [one for other, found in files.items() if other != name for one in found]
            print(f"{name:16} " + ", ".join(right_of(_fit(others + plain), held_out)))
    model = _fit([one for found in files.values() for one in found] + plain)
    write_model(model, MODEL)
    print(f"{len(model.weights)} features, {MODEL.stat().st_size / 1e6:.1f} MB")


def right_of(model: LinearModel, held_out: Sequence[Taught]) -> Iterator[str]:
    """For each kind how many mentions are given their role."""
    hits: dict[Kind, list[bool]] = defaultdict(list)
    for role, kind, seen in held_out:
        likely = model.probabilities(seen)
        hits[kind].append(max(likely, key=likely.__getitem__) == role)
    for kind, found in hits.items():
        yield f"{kind} {sum(found) / len(found):.1%} of {len(found)}"


def taught_by(path: Path) -> Iterator[Taught]:
    """Every marked mention of a file with its role and what stands around it."""
    for story in stories_of(path):
        wording, mentions = word(story.text), list(_mentions(story))
        for mention, role in mentions:
            if role is not None:
                yield role, mention.kind, features(wording, [one for one, _ in mentions], mention)


def taught_by_messages() -> Iterator[Taught]:
    """Of messages that tell no story, the one place, time or trade that they were labelled with."""
    for one in read_messages():
        wording = word(one.text)
        if len(wording.words) < SHORTEST:
            continue
        mentions = mentions_in(one.text, NOW)
        for kind, key in _KEYS.items():
            named = [mention for mention in mentions if mention.kind is kind]
            if key in one.keys and len(named) == 1:
                yield WANTED, kind, features(wording, mentions, named[0])


def taught_by_pairs() -> Iterator[Taught]:
    """Of two requests joined into one message, all that either mentions: it is long, and no story."""
    asked = (one for one in read_messages() if one.intent == "request_service")
    wanted = [one.text for one in asked if "place" in one.keys or "time" in one.keys]
    for number, (first, second) in enumerate(zip(wanted, wanted[_APART:], strict=False)):
        text = f"{first}{_JOINTS[number % len(_JOINTS)]}{second}"
        wording, mentions = word(text), mentions_in(text, NOW)
        for one in mentions:
            yield WANTED, one.kind, features(wording, mentions, one)


def stories_of(path: Path) -> Iterator[Story]:
    """The messages of a file."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield _unmarked(line)


def _unmarked(line: str) -> Story:
    text, marks, last = "", [], 0
    for found in _MARK.finditer(line):
        text += line[last : found.start()]
        marks.append((_ROLES[found[1]], Kind(found[2]), len(text), len(text) + len(found[3])))
        text += found[3]
        last = found.end()
    return Story(text + line[last:], tuple(marks))


def _mentions(story: Story) -> Iterator[tuple[Mention, str | None]]:
    """What is found in the text, with the role that its mark gives it; and what only the marks point at."""
    wording, open_marks = word(story.text), list(story.marks)
    found: list[tuple[Mention, str | None]] = []
    for one in mentions_in(story.text, NOW):
        mark = story.mark_of(one)
        found.append((one, mark[0] if mark else None))
        if mark in open_marks:
            open_marks.remove(mark)
    for role, kind, first, last in open_marks:
        covered = wording.covered(((first, last),))
        if covered:
            found.append((Mention(kind, min(covered), max(covered) + 1), role))
    yield from sorted(found, key=lambda pair: pair[0].start)


def _fit(taught: Sequence[Taught]) -> LinearModel:
    return fit([role for role, _, _ in taught], [seen for _, _, seen in taught])


if __name__ == "__main__":
    main()
