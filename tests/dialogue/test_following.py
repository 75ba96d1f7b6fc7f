from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, create_engine

from dialogue import following
from dialogue.incoming import Incoming, Kind
from dialogue.state import State, VoiceMemory
from dialogue.turn import Turn
from dialogue.understanding import understand
from dialogue.voice import Language, Register
from preferences.beliefs import Beliefs
from preferences.people import Known

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def connection() -> Iterator[Connection]:
    with create_engine("sqlite://").connect() as opened:
        yield opened


def talk(connection: Connection, memory: VoiceMemory, *texts: str) -> VoiceMemory:
    """The memory of the voice after a person, of whom nothing else is known, has said all this."""
    state = State(voice=memory)
    for text in texts:
        incoming = Incoming("console", text, "1", Kind.TEXT, text=text)
        read = understand(text, NOW, prior=following.prior(state.voice))
        turn = Turn(
            connection, Known(1, None, None, "full"), incoming, read, state, NOW, ZoneInfo("Africa/Douala")
        )
        turn.beliefs = Beliefs((), NOW)
        following.follow(turn)
    return state.voice


def settled(language: Language, second: Language | None = None) -> VoiceMemory:
    return VoiceMemory(language=language, second=second, is_from_conversation=True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bonjour, j'ai besoin d'un plombier", Language.FRENCH),
        ("I need a plumber at home", Language.ENGLISH),
        ("abeg I want plumber for ma house", Language.PIDGIN),
    ],
)
def test_the_first_message_settles_the_language(
    connection: Connection, text: str, language: Language
) -> None:
    assert talk(connection, VoiceMemory(), text).language == language


@pytest.mark.parametrize("text", ["ok", "14h", "👍", "1", "Akwa"])
def test_what_holds_no_language_keeps_the_settled_mix(connection: Connection, text: str) -> None:
    memory = talk(connection, settled(Language.FRENCH, Language.PIDGIN), text)
    assert (memory.language, memory.second) == (Language.FRENCH, Language.PIDGIN)


@pytest.mark.parametrize("text", ["tomorrow", "yes", "tomorrow morning", "for ten"])
def test_a_short_answer_that_could_be_english_stays_pidgin(connection: Connection, text: str) -> None:
    assert talk(connection, settled(Language.PIDGIN), text).language == Language.PIDGIN


def test_one_short_message_in_another_language_changes_nothing_yet(connection: Connection) -> None:
    assert talk(connection, settled(Language.FRENCH), "how much please").language == Language.FRENCH


def test_two_agreeing_messages_change_the_language(connection: Connection) -> None:
    memory = talk(connection, settled(Language.FRENCH), "how much is it", "when does he come")
    assert memory.language == Language.ENGLISH


def test_two_messages_that_do_not_agree_change_nothing(connection: Connection) -> None:
    memory = talk(connection, settled(Language.FRENCH), "how much is it", "c'est bon", "when does he come")
    assert memory.language == Language.FRENCH


def test_one_long_message_changes_the_language(connection: Connection) -> None:
    text = "I would rather have the technician come on Saturday because I am at work"
    assert talk(connection, settled(Language.FRENCH), text).language == Language.ENGLISH


def test_one_mixed_message_adds_a_language_and_keeps_the_settled_one(connection: Connection) -> None:
    memory = talk(connection, settled(Language.FRENCH), "non attends, make am jeudi abeg")
    assert memory.language == Language.FRENCH


def test_an_explicit_wish_outlasts_what_the_person_writes(connection: Connection) -> None:
    memory = VoiceMemory(language=Language.ENGLISH, is_language_stated=True, is_from_conversation=True)
    text = "Je voudrais que le technicien revienne samedi parce que la fuite est revenue"
    assert talk(connection, memory, text, text).language == Language.ENGLISH


def test_a_language_that_is_none_of_ours_changes_nothing(connection: Connection) -> None:
    text = "Hola, necesito un fontanero para mañana por favor"
    assert talk(connection, settled(Language.ENGLISH), text).language == Language.ENGLISH


def test_tu_is_answered_with_tu_and_vous_with_vous_at_once(connection: Connection) -> None:
    memory = talk(connection, VoiceMemory(), "tu peux m'envoyer quelqu'un demain ?")
    assert memory.register_used == Register.CASUAL
    memory = talk(connection, memory, "Pouvez-vous venir plus tôt, s'il vous plaît ?")
    assert memory.register_used != Register.CASUAL


def test_the_prior_is_the_mix_that_is_settled_and_nothing_before() -> None:
    assert following.prior(VoiceMemory(language=Language.FRENCH)) is None
    assert following.prior(settled(Language.FRENCH)) == {"fr": 1.0}
    assert following.prior(settled(Language.FRENCH, Language.PIDGIN)) == {"fr": 0.75, "pcm": 0.25}
