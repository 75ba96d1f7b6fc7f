"""The named sets of words in `locales/`: what a line stands for, and that each is asked for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue.understanding.word_sets import FILES, any_of, beginnings_of, finder, word_sets, words_of

DIALOGUE = Path(__file__).parents[3] / "dialogue"
# The grammar of clock times, and what still waits to be moved.
LEFT, LEFT_FOLDERS = {"symbols.py", "several.py", "corrections.py"}, {"language", "rendering"}
ALTERNATIVES = re.compile(r"(?<![\\\w])[a-z]{3,}\??\|[a-z]{3,}")
CURRENCY = "fcfa|cfa|xaf"
ASKING = ("words_of", "beginnings_of", "values_of", "any_of", "finder")


def asked_for() -> set[str]:
    """The names of the sets that the program asks for."""
    calls = (
        node
        for path in DIALOGUE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ASKING
    )
    return {ast.literal_eval(one) for call in calls for one in call.args if isinstance(one, ast.Constant)}


def test_every_set_is_asked_for_and_every_set_asked_for_is_there() -> None:
    assert asked_for() == set(word_sets())


def lists_in(path: Path) -> Iterator[int]:
    """The lines of a module with a set of words in them, or a pattern that names words."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    told = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}  # docstrings
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            if ALTERNATIVES.search(node.value.replace(CURRENCY, "")):
                yield node.lineno
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "frozenset":
            listed = [one for held in node.args if isinstance(held, ast.Tuple) for one in ast.walk(held)]
            if any(isinstance(one, ast.Constant) and str(one.value).islower() for one in listed):
                yield node.lineno


def test_no_list_of_words_stands_in_python() -> None:
    modules = [
        path
        for path in DIALOGUE.rglob("*.py")
        if path.name not in LEFT and not LEFT_FOLDERS & {*path.relative_to(DIALOGUE).parts}
    ]
    assert len(modules) > 80
    found = [f"{path.relative_to(DIALOGUE)}:{line}" for path in modules for line in lists_in(path)]
    assert not found


@pytest.mark.parametrize(
    ("written", "is_found"),
    [
        ('A = frozenset(("pas", "not"))', True),
        ('A = re.compile(r"\\b(?:hier|demain)\\b")', True),
        ('A = words_of("not")', False),
        ('A = re.compile(r"(?:st|nd|rd)")', False),
    ],
)
def test_what_counts_as_a_list_of_words(tmp_path: Path, written: str, is_found: bool) -> None:
    module = tmp_path / "module.py"
    module.write_text(written, encoding="utf-8")
    assert bool(list(lists_in(module))) is is_found


def test_every_language_has_its_words() -> None:
    assert all(path.exists() for path in FILES)


def test_the_lines_of_a_set_add_up_over_the_languages() -> None:
    assert {"autre", "another", "oda"} <= words_of("another")


def test_words_and_beginnings_are_kept_apart() -> None:
    assert "repass" in beginnings_of("second visit")
    assert not any("*" in one for one in words_of("second visit"))


def test_a_set_that_nobody_wrote_is_an_error() -> None:
    with pytest.raises(KeyError):
        words_of("no such set")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("la deuxieme visite", True),
        ("repassez demain", True),
        ("it must come again", True),
        ("become againn", False),
        ("comment ça trepasse", False),
    ],
)
def test_a_finder_finds_whole_words_beginnings_and_phrases(text: str, is_found: bool) -> None:
    assert (finder("second visit").search(text) is not None) is is_found


def test_the_longest_phrase_is_tried_first() -> None:
    found = any_of("before a date").split("|")
    assert found == sorted(found, key=len, reverse=True)
