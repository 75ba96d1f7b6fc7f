"""What does an operator do in a conversation? Take the word, answer, give it back, have a look."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from bot import outbox, reaching
from bot.admin.thread import find_person
from bot.outbox import Letter
from bot.store import lock
from dialogue import conversations, takeovers
from dialogue.attention import Cause
from dialogue.conversations import Said
from dialogue.manager import ConversationManager
from dialogue.reply import Rendered
from dialogue.state import State, read_state
from preferences.people import Known, Reach

LONGEST = 4000  # characters of an answer


class Outcome(StrEnum):
    """What became of it."""

    DONE = "done"
    UNKNOWN = "unknown"  # nobody of this number
    CLOSED = "closed"  # outside WhatsApp's window, or no address delivers any more
    EMPTY = "empty"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Typed:
    """An answer of an operator; `once` is the same when a form is sent twice."""

    text: str
    once: str
    said_by: str


def answer(connection: Connection, person_id: int, typed: Typed, now: datetime) -> Outcome:
    """Send a text to where the person wrote last, and keep the word. A form sent twice is sent once."""
    person = _held(connection, person_id)
    if person is None:
        return Outcome.UNKNOWN
    if not typed.text:
        return Outcome.EMPTY
    if len(typed.text) > LONGEST:
        return Outcome.LONG
    reach = reaching.open_reach(connection, person_id, now)
    if reach is None:
        return Outcome.CLOSED
    key = f"operator:{person_id}:{typed.once}"
    if not outbox.holds(connection, key):
        message = Rendered(typed.text, news=True)
        said = Said("out", reach.channel, typed.text, said_by=typed.said_by)
        number = conversations.keep_message(connection, person_id, said, now)
        _post(connection, person, reach, message, now, number=number, key=key)
        _change(connection, person_id, now, lambda state: takeovers.note_answer(state, now))
    return Outcome.DONE


def take_over(connection: Connection, person_id: int, now: datetime) -> Outcome:
    """A person of ours has the word, unasked; Sabi says nothing of it."""

    def take(state: State) -> None:
        if state.silent_since is None:
            takeovers.take_over(state, Cause.TAKEN, now)

    return _done(connection, person_id, now, take)


def note_seen(connection: Connection, person_id: int, now: datetime) -> Outcome:
    """An operator has looked at a danger; Sabi goes on."""
    return _done(connection, person_id, now, takeovers.note_seen)


def hand_back(connection: Connection, manager: ConversationManager, person_id: int, now: datetime) -> Outcome:
    """Sabi has the word again. It says so, where it arrives, and puts the open question again."""
    person = _held(connection, person_id)
    if person is None:
        return Outcome.UNKNOWN
    if read_state(conversations.recall_state(connection, person_id)).silent_since is None:
        return Outcome.DONE
    reach = reaching.open_reach(connection, person_id, now)
    if reach is None:
        _change(connection, person_id, now, takeovers.give_back)
        return Outcome.DONE
    said = manager.hand_back(connection, person, now, reach.channel)
    for message, number in zip(said.messages, said.message_ids, strict=True):
        _post(connection, person, reach, message, now, number=number)
    return Outcome.DONE


def _held(connection: Connection, person_id: int) -> Known | None:
    """The person, whose turns wait until this is done."""
    lock(connection, f"person:{person_id}")
    return find_person(connection, person_id)


def _done(connection: Connection, person_id: int, now: datetime, change: Callable[[State], None]) -> Outcome:
    if _held(connection, person_id) is None:
        return Outcome.UNKNOWN
    _change(connection, person_id, now, change)
    return Outcome.DONE


def _change(connection: Connection, person_id: int, now: datetime, change: Callable[[State], None]) -> None:
    state = read_state(conversations.recall_state(connection, person_id))
    change(state)
    conversations.keep_state(connection, person_id, state, now)


def _post(
    connection: Connection,
    person: Known,
    reach: Reach,
    message: Rendered,
    now: datetime,
    *,
    number: int,
    key: str | None = None,
) -> None:
    letter = Letter(
        reach.channel, reach.address, message, person_id=person.id, message_id=number, unique_key=key
    )
    outbox.enqueue(connection, letter, now)
