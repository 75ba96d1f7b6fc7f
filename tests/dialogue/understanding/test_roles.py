"""Is a long message read for what it asks, and not for what it tells?"""

from datetime import datetime

import pytest

from dialogue.understanding import understand
from dialogue.understanding.roles import FEWEST_WORDS, Kind, Mention, features, mentions_in, read_roles
from dialogue.understanding.wording import word

NOW = datetime.fromisoformat("2026-03-10T09:20+01:00")  # a Tuesday

STORIES = [
    (
        "Bonjour ma fille, depuis les funérailles de mon beau-frère à Bafia samedi passé je n'ai pas "
        "eu une minute à moi, et maintenant l'évier de ma cuisine est bouché. Un plombier à Nsimeyong jeudi.",
        ("plumbing", "Nsimeyong", "2026-03-12"),
    ),
    (
        "My brother travelled to Kumbo last month and left me with the house, since Sunday all the sockets "
        "in the parlour are dead. I am at Ntarinkon, please send an electrician on Friday morning.",
        ("electrical", "Ntarinkon", "2026-03-13"),
    ),
    (
        "Since ma broda travel go Kumba last month na me one dey for house, and wata don full the kitchen "
        "since morning, so abeg make plumber come Molyko tomorrow.",
        ("plumbing", "Molyko", "2026-03-11"),
    ),
    (
        "Bonsoir, my sister qui vend à Mokolo m'a donné votre numéro hier, ma clim ne donne plus le froid "
        "depuis Noël, please venez à Bonapriso vendredi matin.",
        ("ac_fridge", "Bonapriso", "2026-03-13"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_the_request_is_found_in_its_story(text: str, wanted: tuple[str, str, str]) -> None:
    read = understand(text, NOW)
    found = read.category, read.place.area if read.place else None, read.time.date if read.time else None
    assert found == wanted


def test_what_is_told_stands_where_it_was_said() -> None:
    text = STORIES[1][0]
    told = {kind: [text[start:end] for start, end in spans] for kind, spans in read_roles(text, NOW).items()}
    assert "Kumbo" in told[Kind.PLACE]
    assert all("Ntarinkon" not in one for one in told[Kind.PLACE])


def test_a_short_message_tells_no_story() -> None:
    text = "My brother in Kumbo says I need a plumber at Molyko on Friday"
    assert len(word(text).words) < FEWEST_WORDS
    assert read_roles(text, NOW) == {}


def test_every_word_is_mentioned_once() -> None:
    for text, _ in STORIES:
        places = [at for one in mentions_in(text, NOW) for at in range(one.start, one.end)]
        assert places == sorted(set(places))


def test_other_mentions_stand_as_one_word() -> None:
    wording = word("from Great Soppo come on Friday")
    place, time = Mention(Kind.PLACE, 1, 3), Mention(Kind.TIME, 5, 6)
    assert "time left <place>" in features(wording, [place, time], time)
    assert "time left soppo" not in features(wording, [place, time], time)
