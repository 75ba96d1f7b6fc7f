"""Is it seen how long a message goes without a word that only Pidgin has?"""

from dialogue.language.features import seen, senses_in
from dialogue.language.stretches import Stretch, stretches
from dialogue.language.text import words_of


def _of(text: str) -> list[Stretch]:
    texts = tuple(word.text for word in words_of(text))
    return list(stretches(texts, senses_in(texts)))


def test_english_inside_pidgin_is_one_long_run() -> None:
    assert _of("una talk sey the work will be over on Monday abeg") == [
        Stretch(1, True, 0),
        Stretch(1, False, 0),
        Stretch(1, True, 0),
        Stretch(7, False, 1),
        Stretch(1, True, 0),
    ]


def test_english_in_the_spelling_of_pidgin_breaks_no_run() -> None:
    assert _of("dat is di ting") == [Stretch(4, False, 1)]


def test_no_words_have_no_runs() -> None:
    assert _of("") == []


def test_the_labeller_sees_the_run_that_a_word_stands_in() -> None:
    _, around = seen(words_of("abeg the work will be over"))
    assert [features[-1] for features in around] == ["run=own", *["run=2.1"] * 5]
