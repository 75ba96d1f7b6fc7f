"""How do two conversations of one person become one? The one with the newer open topic goes on."""

from datetime import UTC, datetime

from sqlalchemy import Connection

from dialogue import conversations
from dialogue.attention import Attention
from dialogue.state import AnyTopic, Request, State, VoiceMemory, read_state
from dialogue.topics.booking import OFFERS

NEVER = datetime.min.replace(tzinfo=UTC)


def join(connection: Connection, kept: int, gone: int, now: datetime) -> None:
    """Join the states of two persons; messages change hands with everything else that has a person."""
    states = [read_state(conversations.recall_state(connection, one)) for one in (kept, gone)]
    conversations.forget_state(connection, gone)
    joined = joined_state(states[0], states[1], now)
    conversations.keep_state(connection, kept, joined, now)


def joined_state(one: State, other: State, now: datetime) -> State:
    """What was talked about last stays on top; of two topics of a kind the newer remains."""
    living = (_living(one, now), _living(other, now))
    behind, ahead = sorted(living, key=_newness)
    return ahead.model_copy(
        update={
            "topics": _stacked(ahead, behind),
            "queue": _waiting(ahead, behind),
            "next_number": _next_number(ahead, behind) + len(ahead.topics) + len(behind.topics),
            "voice": _voice(ahead.voice, behind.voice),
            "greeted_at": _newer(ahead.greeted_at, behind.greeted_at),
            "last_at": _newer(ahead.last_at, behind.last_at),
            "forgotten_at": _newer(ahead.forgotten_at, behind.forgotten_at),
            "silent_since": _newer(ahead.silent_since, behind.silent_since),
            "unheard": [*behind.unheard, *ahead.unheard],
            "mark_put_off": ahead.mark_put_off or behind.mark_put_off,
            "attention": _attention(ahead, behind),
            "last_booking": ahead.last_booking or behind.last_booking,
            "explanations": ahead.explanations or behind.explanations,
            "misunderstandings": 0,
        }
    )


def _newness(state: State) -> tuple[datetime, datetime]:
    """By the topic that was opened last: the word that links, on one of the phones, opens none."""
    opened = max((topic.opened_at for topic in state.topics), default=NEVER)
    return opened, state.last_at or NEVER


def _living(state: State, now: datetime) -> State:
    """The state without what is too old to be talked about."""
    quiet_for = now - (state.last_at or NEVER)
    return state.model_copy(
        update={"topics": [topic for topic in state.topics if quiet_for <= topic.lifetime]}
    )


def _newer(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((moment for moment in (one, other) if moment is not None), default=None)


def _attention(ahead: State, behind: State) -> Attention | None:
    """What an operator is wanted for in either: danger first, then a talk that a person of ours has."""
    wanted = [
        (state.attention.cause.is_danger, state.silent_since is not None, state.attention)
        for state in (ahead, behind)
        if state.attention is not None
    ]
    return max(wanted, key=lambda one: one[:2])[2] if wanted else None


def _next_number(ahead: State, behind: State) -> int:
    return max(ahead.next_number, behind.next_number)


def _stacked(ahead: State, behind: State) -> list[AnyTopic]:
    """A topic keeps its number only where the other conversation never gave it out.

    Otherwise a button of an old message there would press something else here.
    """
    kinds = {topic.kind for topic in ahead.topics}
    beneath = [topic for topic in behind.topics if topic.kind not in kinds]
    number = _next_number(ahead, behind)
    stacked: list[AnyTopic] = []
    for topics, foreign in ((beneath, ahead.next_number), (ahead.topics, behind.next_number)):
        for topic in topics:
            if topic.number < foreign:
                topic = topic.model_copy(update={"number": number})
                number += 1
            stacked.append(topic)
    return stacked


def _waiting(ahead: State, behind: State) -> list[Request]:
    """The further services: what was begun on the other phone, too, where it is another service."""
    newer, older = ahead.booking(), behind.booking()
    is_covered = newer is not None and older is not None and older.changes is None
    begun = [older.request] if is_covered and older is not None and older.asked not in OFFERS else []
    known = {None, newer.request.trade if newer else None, *(one.trade for one in ahead.queue)}
    return [*ahead.queue, *(one for one in (*begun, *behind.queue) if one.trade not in known)]


def _voice(ahead: VoiceMemory, behind: VoiceMemory) -> VoiceMemory:
    """What was stated first, then what was settled by talking, then the conversation that goes on."""
    language = max(
        (ahead, behind),
        key=lambda one: (one.is_language_stated, one.is_from_conversation, one.language is not None),
    )
    if behind.is_register_stated and not ahead.is_register_stated:
        register = behind
    else:
        register = ahead if ahead.register_used else behind
    return language.model_copy(
        update={
            "register_used": register.register_used,
            "is_register_stated": register.is_register_stated,
            "casual_seen": register.casual_seen,
            "detail": ahead.detail or behind.detail,
        }
    )
