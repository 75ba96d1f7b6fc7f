"""Is nothing judged that was trained on?"""

from pathlib import Path

import pytest

from evaluation import language
from evaluation.language import HELD_BACK
from evaluation.language_texts import address_lines


def test_lines_of_tu_and_vous_that_training_holds_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "formality").mkdir()
    (tmp_path / "formality" / "fr.tsv").write_text(
        "label\tsource\ttext\nformal\tA\tVous venez ?\ninformal\tB\tTu viens ?\nneutral\tB\tIl vient.\n",
        "utf-8",
    )
    (tmp_path / "train.tsv").write_text("label\tsource\ttext\nfr\tA\tvous venez\n", "utf-8")
    assert address_lines(tmp_path) == {
        "all lines": [("Vous venez ?", "vous"), ("Tu viens ?", "tu")],
        "not in train.tsv": [("Tu viens ?", "tu")],
    }


def test_the_last_training_says_how_real_mixes_were_read_that_it_had_held_back() -> None:
    kinds = [line.split("  ")[0] for line in HELD_BACK.read_text("utf-8").splitlines()]
    assert "real, mixed" in kinds


def test_figures_of_other_word_lists_are_said_to_be_of_another_day(monkeypatch: pytest.MonkeyPatch) -> None:
    mark = HELD_BACK.read_text("utf-8").splitlines()[0].rstrip(":").rsplit(" ", 1)[-1]
    monkeypatch.setattr(language, "word_lists", lambda: mark)
    assert language.held_back() == HELD_BACK.read_text("utf-8").rstrip()
    monkeypatch.setattr(language, "word_lists", lambda: "00000000")
    assert language.held_back().endswith("(00000000): these figures are not of today.")
