"""Who waits for a person of ours and has heard nothing? They are told that their message has arrived."""

from datetime import datetime

from sqlalchemy import Connection, select

from bot import outbox, reaching
from bot.outbox import Letter
from bot.store import try_lock
from dialogue import takeovers
from dialogue.conversations import conversations, keep_state, recall_state
from dialogue.manager import ConversationManager
from dialogue.state import read_state
from preferences import people

AT_ONCE = 32


def reassure(connection: Connection, manager: ConversationManager, now: datetime) -> int:
    """Tell those whose moment has come; how many that were. Who is writing just now is left for later."""
    due = select(conversations.c.person_id).where(conversations.c.reassure_at <= now)
    waiting = connection.execute(due.order_by(conversations.c.reassure_at).limit(AT_ONCE)).scalars().all()
    return sum(_reassure_one(connection, manager, person_id, now) for person_id in waiting)


def _reassure_one(
    connection: Connection, manager: ConversationManager, person_id: int, now: datetime
) -> bool:
    if not try_lock(connection, f"person:{person_id}"):
        return False
    state = read_state(recall_state(connection, person_id))
    moment = state.attention.reassure_at if state.attention else None
    if moment is None or moment > now:
        return False  # another process was first, or a person of ours has answered
    reach = reaching.open_reach(connection, person_id, now)
    if reach is None:
        takeovers.note_reassured(state, now)  # nothing arrives there: no need to look again
        keep_state(connection, person_id, state, now)
        return False
    said = manager.reassure(connection, people.get(connection, person_id), now, reach.channel)
    for message, number in zip(said.messages, said.message_ids, strict=True):
        letter = Letter(reach.channel, reach.address, message, person_id=person_id, message_id=number)
        outbox.enqueue(connection, letter, now)
    return True
