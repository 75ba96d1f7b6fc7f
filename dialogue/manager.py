"""How is one message answered? The conversation manager: recall, understand, decide, render, record."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from dialogue import conversations, following, gathering, takeovers
from dialogue.conversations import Said
from dialogue.deciding import decide, go_on
from dialogue.doubting import doubted
from dialogue.habits import learn_from_message
from dialogue.incoming import Incoming, Kind
from dialogue.redeeming import Redeemed
from dialogue.rendering import Renderer
from dialogue.reply import Rendered, Reply
from dialogue.state import BookingTopic, State, read_state
from dialogue.topics import people_of_ours, reminding
from dialogue.turn import Desk, Turn
from dialogue.understanding import understand
from dialogue.understanding.meaning import Understanding
from dialogue.understanding.places import PlaceIndex
from dialogue.voice import Voice
from preferences import history
from preferences.gazetteer import KnownPlace
from preferences.people import Known
from preferences.reminders import Due, ReminderKind

NEW_CONVERSATION = timedelta(hours=8)  # after which a hello is due again
LONGEST_KEPT = 4000  # characters of a message in the record
PARAGRAPH = "\n\n"
HELLO = "greeting/hello"
DESK = Desk()


@lru_cache(maxsize=2)
def _index_of(places: tuple[KnownPlace, ...]) -> PlaceIndex:
    """One index for all who know the same places: building it takes most of a second."""
    return PlaceIndex(places)


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send (nothing while a person of ours has taken over), and what else the world has to do."""

    messages: tuple[Rendered, ...] = ()
    message_ids: tuple[int, ...] = ()
    erase: bool = False
    unlink: bool = False  # only the address that was written on stays theirs


class ConversationManager:
    """Answers messages; holds nothing of any person between two of them."""

    def __init__(self, renderer: Renderer, zone: ZoneInfo, places: Sequence[KnownPlace]) -> None:
        self.renderer = renderer
        self.zone = zone
        self._places = places
        self._index = _index_of(tuple(places))

    def warm(self, text: str, now: datetime) -> None:
        """Read a text for nothing, so that models and lexicons are loaded before somebody waits for them."""
        understand(text, now, places=self._index)

    def respond(
        self,
        connection: Connection,
        person: Known,
        incoming: Incoming,
        now: datetime,
        desk: Desk = DESK,
    ) -> Answer:
        """Answer one message of a person; reads and writes through the connection, commits nothing.

        No messages: there is nothing to add to what still waits to be sent.
        """
        state = read_state(conversations.recall_state(connection, person.id))
        turn = Turn(connection, person, incoming, Understanding(incoming.text), state, now, self.zone, desk)
        is_code = desk.redeemed in (Redeemed.JOINED, Redeemed.OWN)
        is_text = incoming.kind in (Kind.TEXT, Kind.EDITED)
        if is_text and not is_code and not incoming.text.startswith("/"):
            read = understand(
                incoming.text,
                now.astimezone(self.zone),
                places=self._index,
                near=turn.home_city,
                prior=following.prior(state.voice),
            )
            turn.understanding = doubted(read, state, {one.trade for one in history.live(turn.bookings)})
        message_id = self._record_incoming(turn)
        _forget_old_topics(turn)
        turn.began_with = state.topic.number if state.topic else None
        voice = following.follow(turn)
        unheard = people_of_ours.left_unheard(turn)
        if people_of_ours.is_called_back(turn):
            if turn.understanding.category is not None:
                decide(turn, self._places)  # "leave the boss, send a plumber to Bonabéri"
            elif unheard is not None:
                decide(unheard, self._places)
            else:
                go_on(turn)
        elif not people_of_ours.keeps_quiet(turn) and not gathering.is_said_too_early(turn):
            decide(turn, self._places)
            learn_from_message(turn, message_id)
            voice = following.current(state.voice)
        return self._finish(turn, voice)

    def remind(
        self, connection: Connection, person: Known, due: Due, now: datetime, channel: str
    ) -> Answer | None:
        """Say what a due reminder says; None when it has become pointless."""
        turn = self._unasked_turn(connection, person, now, channel)
        if turn.state.silent_since is not None and due.kind != ReminderKind.VISIT:
            return None
        if not reminding.compose(turn, due):
            return None
        return self._finish(turn, following.current(turn.state.voice))

    def hand_back(self, connection: Connection, person: Known, now: datetime, channel: str) -> Answer:
        """A person of ours gives the word back: Sabi says so, and puts the open question again."""
        turn = self._unasked_turn(connection, person, now, channel)
        people_of_ours.give_back(turn)
        go_on(turn)
        return self._finish(turn, following.current(turn.state.voice))

    def reassure(self, connection: Connection, person: Known, now: datetime, channel: str) -> Answer:
        """Nobody has answered yet: say that the message has arrived."""
        turn = self._unasked_turn(connection, person, now, channel)
        takeovers.note_reassured(turn.state, now)
        turn.say("human/waiting")
        return self._finish(turn, following.current(turn.state.voice))

    def _unasked_turn(self, connection: Connection, person: Known, now: datetime, channel: str) -> Turn:
        """A turn in which we speak first."""
        state = read_state(conversations.recall_state(connection, person.id))
        incoming = Incoming(channel=channel, external_id="", address="", kind=Kind.STATUS)
        turn = Turn(connection, person, incoming, Understanding(""), state, now, self.zone)
        following.begin(turn)
        return turn

    def tell(
        self, connection: Connection, person_id: int, reply: Reply, channel: str, now: datetime
    ) -> tuple[Rendered, int]:
        """Say something outside any turn to a person, and its place in the record."""
        state = read_state(conversations.recall_state(connection, person_id))
        said = self.renderer.render(reply, following.current(state.voice))
        kept = Said("out", channel, said.text, key=said.key)
        return said, conversations.keep_message(connection, person_id, kept, now)

    def language_of(self, connection: Connection, person_id: int) -> str:
        """The language that the conversation with this person has settled on."""
        state = read_state(conversations.recall_state(connection, person_id))
        return following.current(state.voice).language.value

    def say(self, key: str, language_of: State | None = None) -> Rendered:
        """A message outside any turn, such as the one that says something broke on our side."""
        voice = following.current(language_of.voice) if language_of else Voice()
        return self.renderer.render(Reply(key), voice)

    def _finish(self, turn: Turn, voice: Voice) -> Answer:
        question = gathering.carried_question(turn) if turn.replies else None
        earlier = gathering.carried(turn) if turn.desk.is_gathering and turn.replies else []
        has_more = question is not None or any(one.key != gathering.HELLO for one in earlier)
        joins_another = has_more or not turn.replies  # silent: what is on its way stays as it is
        voice = following.of_the_answer(turn.state.voice, voice, joins_another=joins_another)
        rendered = [
            self.renderer.render(reply, voice)
            for reply in _in_order(turn.replies, is_followed=question is not None)
        ]
        _keep_captions(turn.state, rendered)
        parts: tuple[Rendered, ...] = ()
        if turn.desk.is_gathering and turn.replies:
            own = gathering.parts_of(turn, lambda reply: self.renderer.render(reply, voice))
            asked = [question] if question else []
            rendered, parts = [*earlier, *rendered, *asked], (*earlier, *own, *asked)
        message = joined(rendered, parts)
        messages = (message,) if message else ()
        if turn.effects.erase:
            return Answer(messages, erase=True)
        turn.state.last_at = turn.now
        self._keep(turn)
        channel = turn.incoming.channel
        ids = [
            conversations.keep_message(
                turn.connection,
                turn.person.id,
                Said("out", channel, one.text, key=one.key, buttons=one.buttons),
                turn.now,
            )
            for one in messages
        ]
        return Answer(messages, tuple(ids), unlink=turn.effects.unlink)

    def _keep(self, turn: Turn) -> None:
        conversations.keep_state(turn.connection, turn.person.id, turn.state, turn.now)

    def _record_incoming(self, turn: Turn) -> int:
        incoming = turn.incoming
        is_text = incoming.kind in (Kind.TEXT, Kind.EDITED)
        read = {name: value for name, value in asdict(turn.understanding).items() if name != "text"}
        said = Said(
            "in",
            incoming.channel,
            (incoming.text or incoming.place_label or incoming.phone or "")[:LONGEST_KEPT],
            kind=incoming.media[0].kind if incoming.media else incoming.kind,
            understood=read if is_text else None,
        )
        return conversations.keep_message(turn.connection, turn.person.id, said, turn.now)


def _in_order(replies: Sequence[Reply], *, is_followed: bool) -> list[Reply]:
    """Only the last reply of an answer may end in a question of its own."""
    return [replace(one, is_followed=is_followed or one is not replies[-1]) for one in replies]


def _forget_old_topics(turn: Turn) -> None:
    state = turn.state
    quiet_for = turn.now - state.last_at if state.last_at else timedelta()
    if quiet_for > NEW_CONVERSATION:
        state.greeted_at, state.misunderstandings, state.angers = None, 0, 0
        state.voice.detail = None  # as they have written until now
    state.topics = [topic for topic in state.topics if quiet_for <= topic.lifetime]
    if quiet_for > BookingTopic.lifetime:
        state.queue, state.explanations = [], []


def _keep_captions(state: State, rendered: Sequence[Rendered]) -> None:
    """So that typing a button's caption works like tapping it."""
    captions = {identifier: caption for one in rendered for identifier, caption in one.buttons}
    for topic in state.topics:
        for option in topic.options:
            option.caption = captions.get(f"{topic.number}:{option.action}", option.caption)


def _spaced(one: Rendered, *, is_last: bool) -> str:
    """A hello stands on the line of what follows; everything else is a paragraph of its own."""
    if is_last:
        return one.text
    return one.text + (" " if one.key == HELLO else PARAGRAPH)


def joined(rendered: Sequence[Rendered], parts: tuple[Rendered, ...] = ()) -> Rendered | None:
    """The replies of one turn as one message; the last one's buttons count."""
    if not rendered:
        return None
    last = rendered[-1]
    with_buttons = [one for one in rendered if one.buttons]
    return replace(
        last,
        text="".join(_spaced(one, is_last=one is last) for one in rendered),
        buttons=with_buttons[-1].buttons if with_buttons else (),
        news=any(one.news for one in rendered),
        key=" ".join(one.key for one in rendered),
        parts=parts,
    )
