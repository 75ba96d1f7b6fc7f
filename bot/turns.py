"""How is one event taken in? Lock, dedupe, answer, enqueue: one transaction, all or nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot import exports, inbox, linking, outbox
from bot.linking import Given
from bot.outbox import Letter
from bot.store import lock
from dialogue import joining as conversing
from dialogue.conversations import recall_state
from dialogue.incoming import Incoming, Kind
from dialogue.manager import Answer, ConversationManager
from dialogue.redeeming import Redeemed, code_in
from dialogue.reply import Reply
from dialogue.state import read_state
from dialogue.turn import Desk
from preferences import joining, people, privacy
from preferences.people import Arrival, Known

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class TurnTaker:
    """Takes events in. `gather` is how long a reply waits for the person's next words."""

    manager: ConversationManager
    public_url: str
    gather: timedelta

    def receive(self, connection: Connection, incoming: Incoming, now: datetime) -> bool:
        """One event from a webhook, in the caller's transaction; False when it is a repeat."""
        lock(connection, f"{incoming.channel}:{incoming.address}")
        entry = inbox.receive(connection, incoming.channel, incoming.external_id, incoming.to_json(), now)
        if entry is None:
            return False
        self._take(connection, entry, incoming, now)
        return True

    def retry(self, connection: Connection, entry: int, payload: str, now: datetime) -> None:
        """Take a failed turn once more, unless somebody else has done it meanwhile."""
        try:
            incoming = Incoming.from_json(payload)
        except (ValueError, KeyError, TypeError) as unreadable:
            inbox.park(connection, entry, repr(unreadable))
            log.error("turn.unreadable", entry=entry, problem=type(unreadable).__name__)
            return
        lock(connection, f"{incoming.channel}:{incoming.address}")
        if inbox.is_pending(connection, entry):
            self._take(connection, entry, incoming, now)

    def _take(self, connection: Connection, entry: int, incoming: Incoming, now: datetime) -> None:
        if incoming.kind in (Kind.STATUS, Kind.REACHABILITY):
            self._note_report(connection, incoming)
            inbox.finish(connection, entry, None)
            return
        given = self._hold(connection, incoming, now)
        person = people.welcome(connection, _arrival(incoming), now)
        savepoint = connection.begin_nested()
        try:
            self._answer(connection, entry, person, incoming, given, now)
            savepoint.commit()
        except Exception as problem:  # noqa: BLE001 - the webhook's edge: log, keep the event, say something kind
            savepoint.rollback()
            self._fail(connection, entry, person, incoming, problem, now)

    @staticmethod
    def _hold(connection: Connection, incoming: Incoming, now: datetime) -> Given | None:
        """Lock who writes and whose code it is, in the order of their ids; gives where the code was given.

        While this waited, somebody else may have joined them: then it looks again.
        """
        code = code_in(incoming)
        held: set[int] = set()
        while True:
            writer = people.find(connection, incoming.channel, incoming.address)
            given = linking.find(connection, code, now) if code else None
            involved = {one for one in (writer and writer.id, given and given.person_id) if one}
            if involved <= held:
                return given
            for one in sorted(involved - held):
                lock(connection, f"person:{one}")
            held |= involved

    def _answer(
        self,
        connection: Connection,
        entry: int,
        writer: Known,
        incoming: Incoming,
        given: Given | None,
        now: datetime,
    ) -> None:
        person, redeemed = writer, None
        if code_in(incoming):
            redeemed = linking.judge(connection, writer.id, incoming, given, now)
        is_new = redeemed is Redeemed.JOINED and given is not None and given.person_id != writer.id
        if is_new and given is not None:
            person = self._join(connection, writer.id, given, now)
        unread = outbox.unsent(connection, incoming.channel, incoming.address, now) if self.gather else []
        desk = Desk(
            lambda: self._export_link(connection, person, now),
            lambda: linking.give_code(connection, person.id, incoming, now),
            redeemed,
            is_gathering=bool(self.gather),
            unsent=tuple(one.message for one in unread),
        )
        answer = self.manager.respond(connection, person, incoming, now, desk)
        inbox.finish(connection, entry, person.id)
        if answer.messages:
            outbox.replace_unsent(connection, unread)
        self._enqueue(connection, person, incoming, answer, now)
        if is_new and given is not None:
            self._tell(connection, person.id, given, incoming.channel, now)

    def _join(self, connection: Connection, writer: int, given: Given, now: datetime) -> Known:
        """Two persons become the one whom we have known longer."""
        kept, gone = sorted((writer, given.person_id))
        outbox.rename(connection, gone, kept)
        conversing.join(connection, kept, gone, now)
        joining.join(connection, kept, gone, self.manager.zone)
        linking.use_up(connection, kept)
        log.info("person.joined", kept=kept, gone=gone)
        return people.get(connection, kept)

    def _tell(self, connection: Connection, person_id: int, given: Given, joined: str, now: datetime) -> None:
        """A word where the code was given, so that nobody is joined unseen."""
        reply = Reply("link/joined", {"channel": joined}, news=True)
        message, kept = self.manager.tell(connection, person_id, reply, given.channel, now)
        letter = Letter(given.channel, given.address, message, person_id=person_id, message_id=kept)
        outbox.enqueue(connection, letter, now)

    def _export_link(self, connection: Connection, person: Known, now: datetime) -> str:
        return f"{self.public_url}/exports/{exports.make_link(connection, person.id, now)}"

    def _enqueue(
        self, connection: Connection, person: Known, incoming: Incoming, answer: Answer, now: datetime
    ) -> None:
        if answer.erase:
            self._erase(connection, person.id)
        if answer.unlink:
            people.leave_only(connection, person.id, incoming.channel, incoming.address)
            outbox.move_waiting(connection, person.id, incoming.channel, incoming.address)
        for index, message in enumerate(answer.messages):
            outbox.enqueue(
                connection,
                Letter(
                    incoming.channel,
                    incoming.address,
                    message,
                    person_id=None if answer.erase else person.id,
                    not_before=now + self.gather,
                    message_id=None if answer.erase else answer.message_ids[index],
                    forget=answer.erase,
                ),
                now,
            )

    def _erase(self, connection: Connection, person_id: int) -> None:
        inbox.scrub(connection, person_id)
        outbox.drop_of_person(connection, person_id)
        privacy.erase(connection, person_id)

    def _fail(
        self,
        connection: Connection,
        entry: int,
        person: Known,
        incoming: Incoming,
        problem: Exception,
        now: datetime,
    ) -> None:
        """Keep the event for another try; the person hears once that something broke on our side."""
        is_parked = inbox.fail(connection, entry, person.id, repr(problem), now)
        log.error("turn.failed", entry=entry, problem=type(problem).__name__, parked=is_parked, exc_info=True)
        state = read_state(recall_state(connection, person.id))
        try:
            sorry = self.manager.say("trouble/turn_failed", state)
        except Exception as speechless:  # words themselves are broken: the event still is kept
            log.error("turn.speechless", entry=entry, problem=type(speechless).__name__, exc_info=True)
            return
        letter = Letter(
            incoming.channel, incoming.address, sorry, person_id=person.id, unique_key=f"sorry:{entry}"
        )
        outbox.enqueue(connection, letter, now)

    @staticmethod
    def _note_report(connection: Connection, incoming: Incoming) -> None:
        """How far a message came, and whether its address can be reached at all."""
        if incoming.status is not None and incoming.status_of is not None:
            outbox.note_delivery(connection, incoming.status_of, incoming.status, incoming.error_code)
        if incoming.reachable is not None:
            people.set_reachable(connection, incoming.channel, incoming.address, incoming.reachable)


def _arrival(incoming: Incoming) -> Arrival:
    return Arrival(
        incoming.channel, incoming.address, incoming.external_person_id, incoming.name, incoming.phone
    )
