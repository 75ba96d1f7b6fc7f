"""Are marks and chosen options read?"""

import pytest

from dialogue.understanding.marks import closing_mark, find_choice, find_rating, goes_on, marks_told
from dialogue.understanding.wording import word


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("⭐⭐⭐⭐", 4),
        ("4 ⭐", 4),
        ("5/5", 5),
        ("8 sur 10", 4),
        ("16/20", 4),
        ("four stars", 4),
        ("je mets 2", 2),
        ("one star", 1),
        ("trois étoiles", 3),
        ("four over five", 4),
    ],
)
def test_a_mark_is_read(text: str, mark: int) -> None:
    assert find_rating(word(text)) == mark


@pytest.mark.parametrize("text", ["demain", "7/5", "two bedrooms", "le 12/03", ""])
def test_other_numbers_are_no_mark(text: str) -> None:
    assert find_rating(word(text)) is None


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("2", 2),
        ("2.", 2),
        ("2️⃣", 2),
        ("le premier", 1),
        ("la deuxième svp", 2),
        ("the second one", 2),
        ("number two", 2),
        ("option 3", 3),
        ("na number one", 1),
        ("the first, no wait, the second", 2),
        ("le premier... non attends, le deuxième", 2),
        ("the second one, no be the first one", 2),
        ("the first or the second", 1),
    ],
)
def test_an_option_is_chosen(text: str, option: int) -> None:
    assert find_choice(word(text)) == option


@pytest.mark.parametrize(
    "text", ["12", "demain 10h", "two bedrooms", "the second time I call", "c'est la 3e fois", "0", ""]
)
def test_no_option_is_chosen_by_other_words(text: str) -> None:
    assert find_choice(word(text)) is None


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("fair, but she left cement on the doormat, I'd say three", 3),
        ("il a été poli mais lent, je dirais deux", 2),
        ("e try but e no clean, I give am three", 3),
        ("she do fine, 5", 5),
        ("she forgot one", None),
        ("elle a oublié les deux", None),
    ],
)
def test_a_mark_may_end_the_message(text: str, mark: int | None) -> None:
    assert closing_mark(text) == mark


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("out of 5? a good four, my wife says so", [4]),
        ("sur 5 je lui mets 3", [3]),
        ("une bonne 3 je dirais", [3]),
        ("5, she was quick", [5]),
    ],
)
def test_the_scale_is_no_mark(text: str, told: list[int]) -> None:
    assert marks_told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "il est sympa, par contre ça goutte encore",
        "très poli mais la fuite n'est toujours pas réparée",
        "bon travail mais la chasse ne marche plus depuis ce matin",
        "nice guy but the leak is back",
        "polite but the socket still doesn't work",
        "fine work but the pipe don burst again",
        "e do well but light still no dey",
        "man good but e no fix am",
        "elle try mais l'évier est bouché again",
        "the problem is not solved at all",
    ],
)
def test_a_trouble_goes_on(text: str) -> None:
    assert goes_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "super, ça ne fuit plus",
        "the tap no longer leaks, great",
        "e don fix am fine, e no di leak again",
        "merci encore pour la fuite",
        "thanks again for the leak",
        "un peu cher mais il a réparé la fuite",
        "expensive but he found the problem",
        "il a tardé mais le problème est parti",
        "no problem, I would call her again",
        "e try, no wahala again",
        "rien à redire, l'eau ne coule plus",
        "polite, but late",
    ],
)
def test_a_trouble_is_over_or_never_was(text: str) -> None:
    assert not goes_on(text)
