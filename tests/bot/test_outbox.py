"""The outbox keeps order per address, replaces what was not said yet, and never sends a key twice."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select

from bot import outbox
from bot.outbox import Letter, OutboxKind
from bot.store import Database
from dialogue.incoming import Delivery
from dialogue.reply import Rendered

NOW = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def letter(text: str, address: str = "777", **more: object) -> Letter:
    return Letter("telegram", address, Rendered(text), **more)  # type: ignore[arg-type]


def texts(connection: Connection, now: datetime = NOW) -> list[str]:
    return [one.message.text for one in outbox.claim(connection, now)]


def test_only_the_head_of_each_conversation_is_claimed_and_only_once(database: Database) -> None:
    def work(connection: Connection) -> None:
        outbox.enqueue(connection, letter("one"), NOW)
        outbox.enqueue(connection, letter("two"), NOW)
        outbox.enqueue(connection, letter("other", "888"), NOW)
        assert sorted(texts(connection)) == ["one", "other"]
        assert texts(connection) == []

    database.write_now(work)


def test_the_next_message_goes_when_the_first_was_sent(database: Database) -> None:
    def work(connection: Connection) -> None:
        outbox.enqueue(connection, letter("one"), NOW)
        outbox.enqueue(connection, letter("two"), NOW)
        first = outbox.claim(connection, NOW)[0]
        outbox.mark_sent(connection, first.id, "m1", NOW)
        assert texts(connection) == ["two"]

    database.write_now(work)


def test_a_lease_of_a_dead_process_ends_and_the_message_is_sent_by_another(database: Database) -> None:
    def work(connection: Connection) -> None:
        outbox.enqueue(connection, letter("one"), NOW)
        assert texts(connection) == ["one"]
        assert texts(connection, NOW + outbox.LEASE - SECOND) == []
        assert texts(connection, NOW + outbox.LEASE) == ["one"]

    database.write_now(work)


def test_a_message_with_the_same_key_is_enqueued_once(database: Database) -> None:
    def work(connection: Connection) -> None:
        assert outbox.enqueue(connection, letter("one", unique_key="reminder:1:1"), NOW) is not None
        assert outbox.enqueue(connection, letter("one", unique_key="reminder:1:1"), NOW) is None

    database.write_now(work)


def test_what_waits_for_the_persons_next_words_is_read_and_replaced(database: Database) -> None:
    def work(connection: Connection) -> None:
        later = NOW + SECOND
        part = Rendered("booked", news=True, key="booking/booked")
        asked = Rendered("where?", buttons=(("1:yes", "Oui"),), asks=1)
        message = Rendered("booked, where?", buttons=asked.buttons, parts=(part, asked))
        letters = (
            Letter("telegram", "777", message, person_id=1, not_before=later),
            letter("sent now"),
            letter("to somebody else", "888", not_before=later),
            letter("service due", kind=OutboxKind.REMINDER, not_before=later),
        )
        for one in letters:
            outbox.enqueue(connection, one, NOW)
        unread = outbox.unsent(connection, "telegram", "777", NOW)
        assert [one.message for one in unread] == [message]
        outbox.replace_unsent(connection, unread)
        assert outbox.unsent(connection, "telegram", "777", NOW) == []
        claimed = [one.message.text for one in outbox.claim(connection, later)]
        assert claimed == ["sent now", "to somebody else"]

    database.write_now(work)


def test_a_reply_goes_before_a_reminder_that_waits(database: Database) -> None:
    def work(connection: Connection) -> None:
        reminder = letter("service due", kind=OutboxKind.REMINDER, not_before=NOW + timedelta(hours=8))
        outbox.enqueue(connection, reminder, NOW)
        outbox.enqueue(connection, letter("answer"), NOW)
        assert texts(connection) == ["answer"]

    database.write_now(work)


def test_a_refused_message_comes_back_after_its_pause(database: Database) -> None:
    def work(connection: Connection) -> None:
        outbox.enqueue(connection, letter("one"), NOW)
        claimed = outbox.claim(connection, NOW)[0]
        outbox.put_back(connection, claimed, "429", NOW + 5 * SECOND)
        assert texts(connection, NOW + 4 * SECOND) == []
        assert texts(connection, NOW + 5 * SECOND) == ["one"]

    database.write_now(work)


def test_delivery_reports_never_go_backwards(database: Database) -> None:
    def work(connection: Connection) -> None:
        entry = outbox.enqueue(connection, letter("one"), NOW)
        assert entry is not None
        outbox.mark_sent(connection, entry, "SM1", NOW)
        assert outbox.note_delivery(connection, "SM1", Delivery.READ, None)
        assert outbox.note_delivery(connection, "SM1", Delivery.DELIVERED, None)
        assert not outbox.note_delivery(connection, "SM2", Delivery.READ, None)
        kept = connection.execute(select(outbox.outbox.c.delivery)).scalar_one()
        assert kept == "read"

    database.write_now(work)


def test_the_last_message_to_an_erased_person_leaves_no_row(database: Database) -> None:
    def work(connection: Connection) -> None:
        entry = outbox.enqueue(connection, letter("erased", forget=True), NOW)
        assert entry is not None
        outbox.claim(connection, NOW)
        outbox.mark_sent(connection, entry, "m1", NOW)
        assert connection.execute(select(outbox.outbox)).all() == []

    database.write_now(work)
