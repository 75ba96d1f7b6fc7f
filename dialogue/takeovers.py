"""Who has the word, Sabi or a person of ours? How that changes, and what an operator is wanted for."""

from datetime import datetime, timedelta

from dialogue.attention import Attention, Cause
from dialogue.state import State

TALK_IS_OVER = timedelta(days=1)  # after which an answered talk that nobody handed back is Sabi's again
REASSURED_FOR = timedelta(days=1)  # how long "it has arrived" need not be said again


def take_over(state: State, cause: Cause, now: datetime, reassure_at: datetime | None = None) -> None:
    """A person of ours has the word from now on. A danger told of before stays the cause."""
    known = state.attention
    is_danger = known is not None and known.cause.is_danger
    state.attention = Attention(
        cause=known.cause if known and is_danger else cause,
        since=now,
        waits_since=now if reassure_at else None,
        reassure_at=reassure_at,
    )
    state.silent_since, state.unheard = now, []
    state.angers = state.misunderstandings = 0


def alert(state: State, danger: Cause, now: datetime) -> bool:
    """Somebody may be hurt: an operator should look, whoever has the word. False when it is known."""
    known = state.attention
    if known is not None and known.cause.is_danger:
        return False
    waits_since = known.waits_since if known and known.waits_since else now
    state.attention = (known or Attention(cause=danger, since=now)).model_copy(
        update={"cause": danger, "waits_since": waits_since}
    )
    return True


def call_attention(state: State, cause: Cause, now: datetime) -> None:
    """Somebody is losing patience or the thread with us: an operator may want to step in; Sabi goes on."""
    if state.attention is None:
        state.attention = Attention(cause=cause, since=now, waits_since=now)


def note_found_again(state: State) -> None:
    """They are calm again: no operator is wanted for that any more."""
    is_passing = state.attention is not None and state.attention.cause is Cause.ANGRY
    if is_passing and state.silent_since is None and not state.angers:
        state.attention = None


def give_back(state: State) -> None:
    """Sabi has the word again, and no operator is wanted."""
    state.silent_since = state.attention = None
    state.unheard = []


def is_over(state: State, now: datetime) -> bool:
    """Whether nobody waits for a person of ours, and neither side has said anything for a day."""
    attention = state.attention
    if attention is None or attention.waits_since is not None:
        return False
    return now - max(attention.since, state.last_at or attention.since) > TALK_IS_OVER


def wait(state: State, now: datetime, reassure_at: datetime) -> None:
    """The person has written and waits for a person of ours."""
    attention = state.attention or Attention(cause=Cause.ASKED, since=state.silent_since or now)
    told = attention.reassured_at
    is_to_be_told = attention.reassure_at is None and (told is None or now - told > REASSURED_FOR)
    state.attention = attention.model_copy(
        update={
            "waits_since": attention.waits_since or now,
            "reassure_at": reassure_at if is_to_be_told else attention.reassure_at,
        }
    )


def note_reassured(state: State, now: datetime) -> None:
    """The person was told that their message has arrived."""
    if state.attention is not None:
        state.attention = state.attention.model_copy(update={"reassure_at": None, "reassured_at": now})


def note_answer(state: State, now: datetime) -> None:
    """A person of ours has answered, and has the word."""
    if state.silent_since is None:
        take_over(state, Cause.TAKEN, now)
    if state.attention is not None:
        state.attention = Attention(cause=state.attention.cause, since=state.attention.since)
    state.unheard = []
    state.last_at = now


def note_seen(state: State) -> None:
    """An operator has looked; Sabi goes on where it has the word."""
    if state.silent_since is None:
        state.attention = None
