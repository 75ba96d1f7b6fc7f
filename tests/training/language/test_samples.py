import random

from training.language.corpora import Line, Tagged
from training.language.naija import by_ear, clauses_mixed, is_doubtful, recombined
from training.language.samples import from_tagged


def test_tags_are_laid_on_the_words_of_the_sentence_as_it_was_written() -> None:
    tagged = (("e", "pcm"), ("say", "pcm"), ("I", "en"), ("do", "en"), ("n't", "en"), ("know", "en"))
    ((words, labels),) = from_tagged([Tagged("a", "E say, eh-... I don't know!", tagged)], 1)
    assert [word.text for word in words] == ["e", "say", "eh", "i", "don't", "know"]
    assert labels == ["pcm", "pcm", "pcm", "en", "en", "en"]
    assert words[2].follows_pause


def test_english_is_written_as_pidgin_speakers_hear_it() -> None:
    heard = by_ear("the other thing that they think " * 30, random.Random(1))
    assert {"di", "oder", "ting", "dat", "de", "tink"} <= set(heard.split())


def test_made_mixes_hold_both_languages() -> None:
    lines = [
        Line("en", "UD_Naija-translation", "So that is why they will come, but nobody knows."),
        Line("pcm", "UD_Naija-train", "Dem say dem no go gree, na so e be."),
    ]
    for _, labels in clauses_mixed(lines, 20, random.Random(1)):
        assert set(labels) == {"en", "pcm"}


def test_english_that_was_really_said_comes_into_other_company() -> None:
    said = tuple((word, "pcm") for word in ["dem", "say"]) + tuple((w, "en") for w in ["it", "is", "late"])
    lines = [Line("pcm", "UD_Naija-train", "Na so e be.")]
    sentence = Tagged("a", "Dem say it is late.", said)
    made = list(recombined([sentence], lines, 20, random.Random(1)))
    assert any("late" in [w.text for w in words] and "so" in [w.text for w in words] for words, _ in made)
    for words, labels in made:
        english = [word.text for word, label in zip(words, labels, strict=True) if label == "en"]
        assert english[:3] == ["it", "is", "late"]
    assert not list(recombined([], lines, 20, random.Random(1)))


def test_pidgin_that_holds_english_is_no_example_of_pidgin_words() -> None:
    assert is_doubtful(Line("pcm", "tweets", "abeg this is not it"))
    assert not is_doubtful(Line("pcm", "tweets", "abeg no be so"))
    assert not is_doubtful(Line("en", "talk", "this is it"))
