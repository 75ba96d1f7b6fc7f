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
    (
        "Papa di come back from hospital for Douala on Saturday, e don stay there one month, and e house for "
        "Mile 1 full with dust, even lizard dey inside. My aunty want sweep but e back di pain. Abeg send "
        "person for clean that house on Thursday for morning.",
        ("cleaning", "Mile 1", "2026-03-12"),
    ),
    (
        "On Sunday I drove the choir to a harvest at Ekona, and when we came back the kitchen tap was broken "
        "and the bulbs of the veranda went on and off. The landlord says I must pay. I need a plumber for "
        "Bokwango, Buea, on Saturday morning.",
        ("plumbing", "Bokwango", "2026-03-14"),
    ),
    (
        "I came back from Kumba yesterday and my tenant has moved out, oil on every wall. New people are "
        "coming on Sunday. I want two ladies to clean it on Saturday at 8, the flat is in Great Soppo.",
        ("cleaning", "Great Soppo", "2026-03-14"),
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
