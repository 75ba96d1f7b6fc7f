import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.channels.telegram import is_secret_right, parse_update
from bot.errors import MalformedMessage
from dialogue.incoming import LONGEST_TEXT, Incoming, Kind, Media, MediaKind
from tests.fakes.updates import (
    Json,
    membership_update,
    message,
    person,
    press_update,
    update,
)


def _parse(written: Json) -> Incoming | None:
    return parse_update(json.dumps(written).encode())


def _read(**content: object) -> Incoming:
    incoming = _parse(update(message=message() | content))
    assert incoming is not None
    return incoming


def test_a_text_comes_with_its_sender() -> None:
    incoming = _parse(
        update(
            12,
            message={
                "message_id": 5,
                "date": 1773126600,
                "chat": {"id": 4503599627370495, "type": "private"},
                "from": {
                    "id": 4503599627370495,
                    "is_bot": False,
                    "first_name": "Jean <b>",
                    "last_name": "*_[",
                    "language_code": "fr",
                },
                "text": "Bjr, j'ai une fuite\nà Akwa 😀",
                "reply_to_message": message(message_id=4, text="Bonjour"),
            },
        )
    )
    assert incoming == Incoming(
        channel="telegram",
        external_id="update:12",
        address="4503599627370495",
        kind=Kind.TEXT,
        external_person_id="4503599627370495",
        name="Jean <b> *_[",
        text="Bjr, j'ai une fuite\nà Akwa 😀",
        reply_to="4",
        message_reference="5",
        sent_at=datetime(2026, 3, 10, 7, 10, tzinfo=UTC),
        language_hint="fr",
    )


@pytest.mark.parametrize("said", ["/start", "/help", "", "   \n\n", "😀" * 300])
def test_commands_and_bare_texts_are_texts(said: str) -> None:
    assert (_read(text=said).kind, _read(text=said).text) == (Kind.TEXT, said)


def test_lone_surrogates_and_nul_do_not_survive() -> None:
    incoming = _read(text="a\ud800b\0c", **{"from": person(name="J\udfff\0")})
    assert (incoming.text, incoming.name) == ("a\ufffdbc", "J\ufffd")
    assert Incoming.from_json(incoming.to_json()) == incoming


def test_a_text_of_100_kb_is_cut() -> None:
    incoming = _read(text="a" * 100_000)
    assert (len(incoming.text), incoming.truncated) == (LONGEST_TEXT, True)


def test_an_edited_message_corrects_the_earlier_one() -> None:
    incoming = _parse(update(edited_message=message(message_id=7, text="à Bonapriso", edit_date=1773126660)))
    assert incoming is not None
    assert (incoming.kind, incoming.edits, incoming.text) == (Kind.EDITED, "7", "à Bonapriso")
    assert incoming.sent_at == datetime(2026, 3, 10, 7, 11, tzinfo=UTC)


def test_a_moving_live_location_is_no_news() -> None:
    assert _parse(update(edited_message=message(location={"latitude": 4.05, "longitude": 9.7}))) is None


def test_a_pressed_button_brings_its_id_and_caption() -> None:
    incoming = _parse(press_update("b1", caption="Oui"))
    assert incoming is not None
    assert (incoming.kind, incoming.button, incoming.text) == (Kind.BUTTON, "b1", "Oui")
    assert (incoming.address, incoming.external_person_id) == ("777", "777")
    assert incoming.callback_id


@pytest.mark.parametrize(
    "old", [{}, {"message": {"message_id": 5, "date": 0, "chat": {"id": 777, "type": "private"}}}]
)
def test_a_button_of_a_message_that_is_gone_still_counts(old: Json) -> None:
    query: Json = {"id": "9", "from": person(), "chat_instance": "1", "data": "b1"}
    incoming = _parse(update(callback_query=query | old))
    assert incoming is not None
    assert (incoming.kind, incoming.button, incoming.address) == (Kind.BUTTON, "b1", "777")


def test_a_press_without_an_id_is_unknown_but_can_be_acknowledged() -> None:
    query: Json = {"id": "9", "from": person(), "chat_instance": "1", "game_short_name": "chess"}
    incoming = _parse(update(callback_query=query))
    assert incoming is not None
    assert (incoming.kind, incoming.callback_id) == (Kind.UNKNOWN, "9")


FILE: Json = {"file_id": "F1", "file_unique_id": "U1"}
SIZED = FILE | {"width": 90, "height": 90}
LARGE = {"file_id": "F2", "file_unique_id": "U2", "width": 1280, "height": 960}
STICKER = SIZED | {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}


@pytest.mark.parametrize(
    ("content", "media"),
    [
        ({"photo": [SIZED, LARGE, SIZED]}, Media(MediaKind.PHOTO, "F2", "image/jpeg")),
        (
            {"voice": FILE | {"duration": 3, "mime_type": "audio/ogg"}},
            Media(MediaKind.VOICE, "F1", "audio/ogg"),
        ),
        ({"audio": FILE | {"duration": 3}}, Media(MediaKind.VOICE, "F1")),
        ({"video": SIZED | {"duration": 3}}, Media(MediaKind.VIDEO, "F1")),
        ({"video_note": FILE | {"duration": 3, "length": 240}}, Media(MediaKind.VIDEO, "F1", "video/mp4")),
        ({"animation": SIZED | {"duration": 3}, "document": FILE}, Media(MediaKind.VIDEO, "F1")),
        ({"sticker": STICKER}, Media(MediaKind.STICKER, "F1", None, "👍")),
        (
            {"document": FILE | {"mime_type": "application/pdf"}},
            Media(MediaKind.DOCUMENT, "F1", "application/pdf"),
        ),
        ({"document": FILE | {"mime_type": "image/png"}}, Media(MediaKind.PHOTO, "F1", "image/png")),
    ],
)
def test_every_kind_of_media_keeps_its_file(content: Json, media: Media) -> None:
    incoming = _read(**content)
    assert (incoming.kind, incoming.media, incoming.text) == (Kind.MEDIA, (media,), "")


def test_the_caption_of_a_photo_is_what_the_person_says() -> None:
    incoming = _read(photo=[LARGE], caption="robinet cassé à Akwa", media_group_id="13")
    assert (incoming.text, incoming.album) == ("robinet cassé à Akwa", "13")
    assert incoming.media[0].caption == "robinet cassé à Akwa"


def test_a_location_is_a_point() -> None:
    incoming = _read(location={"latitude": 4.05, "longitude": 9.7})
    assert (incoming.kind, incoming.latitude, incoming.longitude) == (Kind.LOCATION, 4.05, 9.7)
    assert incoming.place_label is None


def test_a_venue_has_a_name_too() -> None:
    point = {"latitude": 4.05, "longitude": 9.7}
    venue = {"location": point, "title": "Pharmacie du Rail", "address": "Bessengue, Douala"}
    incoming = _read(location=point, venue=venue)
    assert (incoming.kind, incoming.place_label) == (Kind.LOCATION, "Pharmacie du Rail, Bessengue, Douala")


def test_a_location_off_the_earth_is_not_read() -> None:
    assert _read(location={"latitude": 400, "longitude": 9.7}).kind is Kind.UNKNOWN


def test_the_own_contact_gives_the_number() -> None:
    card = {"phone_number": "237650000001", "first_name": "Ama", "user_id": 777}
    incoming = _read(contact=card)
    assert (incoming.kind, incoming.phone, incoming.text) == (Kind.CONTACT, "+237650000001", "")


@pytest.mark.parametrize("owner", [{}, {"user_id": 778}])
def test_somebody_elses_contact_is_only_said(owner: Json) -> None:
    incoming = _read(contact={"phone_number": "+237 650 00 00 02", "first_name": "Paul", **owner})
    assert (incoming.phone, incoming.text) == (None, "Paul +237650000002")


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
def test_blocking_and_unblocking_is_reachability(status: str, reachable: bool) -> None:
    incoming = _parse(membership_update(status))
    assert incoming is not None
    assert (incoming.kind, incoming.reachable, incoming.address) == (Kind.REACHABILITY, reachable, "777")


@pytest.mark.parametrize(
    "content",
    [{"dice": {"emoji": "🎲", "value": 3}}, {"a_kind_of_2031": {"x": 1}}, {}, {"poll": None}],
)
def test_anything_else_in_a_private_chat_is_unknown(content: Json) -> None:
    assert _read(**content).kind is Kind.UNKNOWN


GROUP: Json = {"chat": {"id": -100123, "type": "supergroup", "title": "Voisins"}}


@pytest.mark.parametrize(
    "what",
    [
        {},
        {"message": message(text="Bonjour") | GROUP},
        {"edited_message": message(text="Bonjour") | GROUP},
        {"channel_post": message(text="Bonjour") | GROUP},
        {"message": message(pinned_message=message(text="Bonjour"))},
        {"a_kind_of_2031": {"x": 1}},
        {
            "poll_answer": {
                "poll_id": "1",
                "option_ids": [0],
                "option_persistent_ids": ["0"],
                "user": person(),
            }
        },
    ],
)
def test_what_needs_no_answer_is_nothing(what: Json) -> None:
    assert _parse(update() | what) is None


def test_a_group_that_adds_us_is_nothing() -> None:
    assert _parse(membership_update("member", kind="group")) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'"text"',
        b"[" * 100_000,
        b'{"update_id": "12"}',
        b'{"update_id": true}',
        b'{"update_id": 99999999999999999999}',
        b'{"update_id": 1, "message": "text"}',
        b'{"update_id": 1, "message": {}}',
        b'{"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": "x", "type": "private"}}}',
        b'{"update_id": 1, "message": {"message_id": 1, "date": 1e30, "chat": {"id": 1, "type": "private"}}}',
    ],
)
def test_a_body_that_is_no_update_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedMessage):
        parse_update(body)


anything = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(alphabet=some.characters()),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
contents = some.sampled_from(
    [
        "text",
        "location",
        "venue",
        "contact",
        "photo",
        "voice",
        "sticker",
        "document",
        "caption",
        "entities",
        "from",
        "chat",
        "date",
        "message_id",
        "reply_to_message",
        "media_group_id",
        "pinned_message",
        "animation",
    ]
)
SAMPLES: Json = {
    "location": {"latitude": 4.05, "longitude": 9.7},
    "contact": {"phone_number": "237650000001", "first_name": "Ama", "user_id": 777},
    "photo": [SIZED],
    "voice": FILE | {"duration": 3},
    "sticker": STICKER,
    "document": FILE,
}


@given(some.dictionaries(contents, anything, max_size=4), some.sampled_from(["message", "edited_message"]))
def test_no_message_breaks_the_parser(content: Json, kind: str) -> None:
    _parses_or_is_malformed(update() | {kind: message() | content})


@given(some.sampled_from(sorted(SAMPLES)), some.data())
def test_no_message_with_one_wrong_value_breaks_the_parser(name: str, data: some.DataObject) -> None:
    sample = SAMPLES[name]
    inner = sample[0] if isinstance(sample, list) else sample
    assert isinstance(inner, dict)
    wrong = inner | {data.draw(some.sampled_from(sorted(inner))): data.draw(anything)}
    _parses_or_is_malformed(update(message=message() | {name: [wrong] if name == "photo" else wrong}))


@given(some.dictionaries(some.sampled_from(["id", "from", "message", "data", "chat_instance"]), anything))
def test_no_press_breaks_the_parser(wrong: Json) -> None:
    query: Json = {"id": "9", "from": person(), "chat_instance": "1", "data": "b1"}
    _parses_or_is_malformed(update(callback_query=query | wrong))


@given(some.dictionaries(some.text(max_size=8), anything) | anything, some.integers())
def test_no_json_breaks_the_parser(what: object, number: int) -> None:
    _parses_or_is_malformed({"update_id": number, "message": what, "my_chat_member": what})


@given(some.binary())
def test_no_body_breaks_the_parser(body: bytes) -> None:
    with pytest.raises(MalformedMessage):
        parse_update(body)


def _parses_or_is_malformed(written: Json) -> None:
    try:
        incoming = _parse(written)
    except MalformedMessage:
        return
    if incoming:
        assert Incoming.from_json(incoming.to_json().encode().decode()) == incoming
        assert all(isinstance(text, str) for text in (incoming.text, incoming.address, incoming.external_id))
        "".join((incoming.text, incoming.name or "", incoming.button or "")).encode()


def test_the_secret_must_match() -> None:
    assert is_secret_right("two", ["one", "two"])
    assert not is_secret_right("three", ["one", "two"])


@pytest.mark.parametrize("header", [None, "", "é", "\ud800", "on"])
@pytest.mark.parametrize("secrets", [[], [""], ["one"]])
def test_a_strange_header_or_blank_secret_never_matches(header: str | None, secrets: list[str]) -> None:
    assert not is_secret_right(header, secrets)
