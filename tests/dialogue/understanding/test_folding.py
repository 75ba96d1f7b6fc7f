from hypothesis import given
from hypothesis import strategies as st

from dialogue.understanding.folding import fold, fold_with_offsets, spaced_once, words

ANY_TEXT = st.text(st.characters(exclude_categories=()))


def test_accents_case_and_ligatures_fold_away():
    assert fold("Après l’Église du SACRÉ-CŒUR") == "apres l'eglise du sacre-coeur"


def test_a_decomposed_accent_folds_like_a_composed_one():
    assert fold("cite\u0301") == fold("cité") == "cite"


def test_nul_and_lone_surrogates_and_joiners_are_dropped():
    assert fold("ak\x00w\ud800a\u200b") == "akwa"


def test_white_space_stays():
    assert fold("a\t b\nc") == "a\t b\nc"


def test_an_emoji_is_a_blank_also_one_made_of_letters():
    assert fold("officeℹ") == "office "
    assert fold("10 😀 am‼") == "10   am "


def test_blanks_beside_each_other_are_one_and_a_line_break_stays():
    folded = spaced_once(fold_with_offsets("à\u00a0 9 ⚡ h\n\n ok"))
    assert folded.text == "a 9 h\nok"
    assert folded.span(4, 5) == (7, 8)


def test_words_know_where_they_stood():
    text = "J'suis à Mvog-Ada, 16h"
    assert [word.folded for word in words(text)] == ["j", "suis", "a", "mvog", "ada", "16h"]
    assert [text[word.start : word.end] for word in words(text)] == ["J", "suis", "à", "Mvog", "Ada", "16h"]


def test_a_ligature_keeps_its_place():
    (word,) = words("Sœur")
    assert (word.folded, word.start, word.end) == ("soeur", 0, 4)


@given(ANY_TEXT)
def test_every_text_folds_to_itself_when_folded_again(text: str):
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_offsets_lead_back_in_order(text: str):
    folded = fold_with_offsets(text)
    assert folded.text == fold(text)
    assert len(folded.text) == len(folded.offsets)
    assert list(folded.offsets) == sorted(folded.offsets)
    assert all(0 <= offset < len(text) for offset in folded.offsets)
