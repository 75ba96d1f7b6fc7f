"""Two conversations become one: the newer open topic goes on, and no button presses something else."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dialogue.attention import Attention, Cause
from dialogue.joining import joined_state
from dialogue.state import (
    BookingTopic,
    ConsentTopic,
    HelpTopic,
    RatingTopic,
    Request,
    State,
    VoiceMemory,
    read_state,
)
from dialogue.voice import Language, Register

NOW = datetime(2026, 4, 7, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
KINDS = (BookingTopic, ConsentTopic, HelpTopic)


def booking(trade: str, number: int = 1) -> BookingTopic:
    return BookingTopic(number=number, opened_at=NOW, request=Request(trade=trade))


def test_the_newer_open_topic_is_on_top_and_the_other_kinds_lie_beneath() -> None:
    older = State(
        topics=[RatingTopic(number=1, opened_at=NOW, booking=7), booking("plumbing", 2)],
        next_number=3,
        last_at=NOW - HOUR,
    )
    newer = State(topics=[booking("electrical", 4)], next_number=5, last_at=NOW)
    for joined in (joined_state(older, newer, NOW), joined_state(newer, older, NOW)):
        assert [topic.kind for topic in joined.topics] == ["rating", "booking"]
        assert joined.booking() is not None
        assert joined.booking().request.trade == "electrical"  # type: ignore[union-attr]


def test_another_service_that_was_begun_on_the_other_phone_waits_its_turn() -> None:
    older = State(topics=[booking("plumbing")], queue=[Request(trade="tv_antenna")], next_number=2)
    newer = State(
        topics=[booking("electrical")], queue=[Request(trade="cleaning")], next_number=2, last_at=NOW
    )
    older.last_at = NOW - HOUR
    joined = joined_state(older, newer, NOW)
    assert [one.trade for one in joined.queue] == ["cleaning", "plumbing", "tv_antenna"]


def test_the_same_service_asked_for_on_both_phones_is_one_request() -> None:
    older = State(topics=[booking("plumbing")], next_number=2, last_at=NOW - HOUR)
    newer = State(topics=[booking("plumbing")], next_number=2, last_at=NOW)
    assert joined_state(older, newer, NOW).queue == []


def test_an_open_topic_outlives_a_newer_word_that_opened_nothing() -> None:
    older = State(topics=[booking("plumbing")], next_number=2, last_at=NOW - HOUR)
    assert joined_state(State(last_at=NOW), older, NOW).booking() is not None


def test_what_is_too_old_to_talk_about_does_not_come_back() -> None:
    older = State(topics=[booking("plumbing")], next_number=2, last_at=NOW - timedelta(days=15))
    newer = State(topics=[HelpTopic(number=1, opened_at=NOW)], next_number=2, last_at=NOW)
    assert [topic.kind for topic in joined_state(older, newer, NOW).topics] == ["help"]


def test_while_a_person_of_ours_talks_on_either_sabi_stays_silent() -> None:
    assert joined_state(State(silent_since=NOW), State(last_at=NOW), NOW).silent_since == NOW


def test_an_operator_is_still_wanted_and_danger_comes_first() -> None:
    asked, gas = Attention(cause=Cause.ASKED, since=NOW), Attention(cause=Cause.GAS, since=NOW)
    waiting = State(silent_since=NOW, attention=asked, last_at=NOW)
    assert joined_state(waiting, State(last_at=NOW + HOUR), NOW).attention == asked
    assert joined_state(waiting, State(attention=gas), NOW).attention == gas


def test_a_stated_voice_wins_over_one_that_was_heard() -> None:
    stated = VoiceMemory(language=Language.PIDGIN, is_language_stated=True)
    heard = VoiceMemory(language=Language.FRENCH, register_used=Register.FORMAL, is_from_conversation=True)
    one = State(voice=stated, last_at=NOW - HOUR)
    other = State(voice=heard, topics=[booking("plumbing")], next_number=2, last_at=NOW)
    joined = joined_state(one, other, NOW).voice
    assert (joined.language, joined.register_used) == (Language.PIDGIN, Register.FORMAL)


def a_state(kinds: list[type], first: int, hours: int) -> State:
    state = State(next_number=first, last_at=NOW - hours * HOUR)
    for kind in kinds:
        state.push(kind(number=state.take_number(), opened_at=NOW))
    return state


some_state = st.builds(
    a_state, st.lists(st.sampled_from(KINDS), max_size=4), st.integers(1, 9), st.integers(0, 400)
)


@given(one=some_state, other=some_state)
def test_a_number_never_names_what_the_other_conversation_had_under_it(one: State, other: State) -> None:
    joined = joined_state(one, other, NOW)
    numbers = [topic.number for topic in joined.topics]
    assert len(set(numbers)) == len(numbers)
    assert all(number < joined.next_number for number in numbers)
    assert joined.next_number >= max(one.next_number, other.next_number)
    for topic in joined.topics:
        gave_it_out = [state for state in (one, other) if topic.number < state.next_number]
        assert len(gave_it_out) <= 1
        assert all(state.numbered(topic.number) == topic for state in gave_it_out)
    assert read_state(joined.model_dump_json()) == joined
