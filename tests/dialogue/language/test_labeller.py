import math

import pytest

from dialogue.language.labeller import SUBSETS, Lattice, Weights, lattice_of
from dialogue.language.text import Word

FIRM = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
WEIGHTS = Weights(
    {"w=abeg": (0.0, 0.0, 4.0), "w=viens": (0.0, 4.0, 0.0), "w=quick": (0.1, 0.0, 0.0)}, FIRM, 0.5
)


def lattice(text: str) -> Lattice:
    return lattice_of([Word(word) for word in text.split()], WEIGHTS)


def weighed(lattice: Lattice, path: tuple[int, ...]) -> float:
    score = sum(lattice.emissions[i][label] for i, label in enumerate(path))
    return score + sum(lattice.links[i].weights[path[i - 1]][path[i]] for i in range(1, len(path)))


def all_paths(length: int, subset: tuple[int, ...]) -> list[tuple[int, ...]]:
    paths: list[tuple[int, ...]] = [()]
    for _ in range(length):
        paths = [(*path, label) for path in paths for label in subset]
    return paths


@pytest.mark.parametrize("subset", SUBSETS)
def test_the_total_is_the_sum_over_all_paths(subset: tuple[int, ...]) -> None:
    found = lattice("viens abeg quick quick")
    summed = math.log(sum(math.exp(weighed(found, path)) for path in all_paths(4, subset)))
    assert found.total(subset) == pytest.approx(summed)


@pytest.mark.parametrize("subset", SUBSETS)
def test_the_best_path_is_the_heaviest(subset: tuple[int, ...]) -> None:
    found = lattice("viens viens abeg quick")
    heaviest = max(weighed(found, path) for path in all_paths(4, subset))
    assert weighed(found, found.best(subset)) == pytest.approx(heaviest)


def test_beliefs_sum_to_one_and_favour_the_marked_language() -> None:
    beliefs = lattice("viens abeg").beliefs((1, 2))
    assert [sum(belief) for belief in beliefs] == pytest.approx([1.0, 1.0])
    assert beliefs[0][0] > 0.9
    assert beliefs[1][1] > 0.9


def test_an_unmarked_word_takes_the_language_of_its_neighbours() -> None:
    assert lattice("abeg quick quick").best((0, 1, 2)) == (2, 2, 2)
