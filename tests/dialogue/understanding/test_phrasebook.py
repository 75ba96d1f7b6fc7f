"""Are written patterns found in words, and only there?"""

import pytest

from dialogue.understanding.phrasebook import Phrasebook, phrasebook
from dialogue.understanding.rows import LANGUAGES, LOCALES, read_rows


def found(pattern: str, text: str) -> bool:
    return bool(Phrasebook([("label", pattern)]).find(text.split()))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("fuite", "une fuite ici"),
        ("fuite|leak", "a leak"),
        ("electric*", "mon electricien"),
        ("plus d? eau", "plus eau"),
        ("plus d? eau", "plus d eau"),
        ("light ... go", "light don small go"),
        ("light ... go", "light go"),
        ("chauffé|gaté", "robinet gate"),
        ("very? late", "very late"),
        ("very? very late", "very late"),
        ("veri*? late", "verily late"),
    ],
)
def test_a_pattern_finds_what_it_describes(pattern: str, text: str) -> None:
    assert found(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("fuite", "fuites"),
        ("light ... go", "light one two three four go"),
        ("plus d eau", "plus eau"),
        ("a b", "a"),
    ],
)
def test_a_pattern_leaves_the_rest_alone(pattern: str, text: str) -> None:
    assert not found(pattern, text)


def test_a_phrase_says_where_it_stands() -> None:
    (one,) = Phrasebook([("plumbing", "object", "water heater")]).find(["my", "water", "heater", "broke"])
    assert (one.labels, one.start, one.end) == (("plumbing", "object"), 1, 3)


def test_what_a_word_begins_is_remembered_for_each_book_by_itself() -> None:
    one, other = Phrasebook([("first", "light*")]), Phrasebook([("second", "light go")])
    for _ in range(2):
        assert one.labels(["lights", "go"]) == {"first"}
        assert other.labels(["lights", "go"]) == set()
        assert other.labels(["light", "go"]) == {"second"}


def test_phrases_of_all_languages_are_one_book() -> None:
    words = ["fuite", "leak", "wata"]
    assert {one.start for one in phrasebook("trades").find(words)} >= {0, 1}


def test_every_line_of_the_phrase_files_has_its_columns() -> None:
    columns = {"trades": 3, "marks": 3, "no_trade": 3}
    for language in LANGUAGES:
        for path in (LOCALES / language / "phrases").glob("*.tsv"):
            rows = read_rows(language, path.stem)
            assert rows, path
            assert {len(row) for row in rows} == {columns.get(path.stem, 2)}, path
