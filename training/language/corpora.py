"""Which lines is the language model taught, and which are kept away from it?"""

import json
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "fr", "pcm")


@dataclass(frozen=True, slots=True)
class Line:
    """One text in one language, and the collection it came from."""

    language: str
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Tagged:
    """One real mixed sentence: words with their languages, and the document it was said in."""

    document: str
    text: str
    words: tuple[tuple[str, str], ...]


def read_lines(path: Path) -> list[Line]:
    """Lines of a labelled corpus: label, source, text, with one header line."""
    rows = [row.split("\t", 2) for row in path.read_text(encoding="utf-8").splitlines()[1:]]
    return [Line(*row) for row in rows if len(row) == 3]


def read_tagged(path: Path) -> list[Tagged]:
    """Real English and Pidgin sentences with a language per word."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]
    return [Tagged(r["doc"], r["text"], tuple((w, g) for w, g in r["tokens"])) for r in rows]
