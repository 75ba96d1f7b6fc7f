import pytest

from dialogue.language.evidence import Answer
from dialogue.language.features import senses_in
from dialogue.language.shares import lifted
from dialogue.language.verdict import settled

ENGLISH = Answer((0,), (1.0, 0.0, 0.0), {})
PIDGIN = Answer((2,), (0.0, 0.0, 1.0), {})
MIX = Answer((0, 2), (0.6, 0.0, 0.4), {})


def test_the_answer_with_the_highest_score_gives_the_languages() -> None:
    assert settled([(ENGLISH, 0.0), (PIDGIN, 3.0), (MIX, 1.0)]) == {"pcm": 1.0}
    assert settled([(ENGLISH, 0.0), (PIDGIN, -3.0), (MIX, 5.0)]) == {"en": 0.6, "pcm": 0.4}


def test_where_answers_are_close_the_language_they_favour_together_carries_the_message() -> None:
    shares = settled([(ENGLISH, -9.0), (PIDGIN, 0.9), (MIX, 1.0)])
    assert set(shares) == {"en", "pcm"}
    assert shares["pcm"] > shares["en"]
    assert sum(shares.values()) == pytest.approx(1.0)


def test_a_language_found_is_never_under_the_share_from_which_it_counts() -> None:
    assert lifted({"en": 0.05, "pcm": 0.95}) == pytest.approx({"en": 0.15, "pcm": 0.85})
    assert lifted({"fr": 1.0}) == {"fr": 1.0}


def test_the_longest_entry_of_the_lexicon_covers_its_words() -> None:
    assert "pcm:marker" in senses_in(("how", "far"))[0]
    assert senses_in(("how", "far"))[0] == senses_in(("how", "far"))[1]
    assert "pcm:marker" not in senses_in(("how", "much"))[0]
