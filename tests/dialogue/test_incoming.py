from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dialogue.incoming import (
    LONGEST_TEXT,
    Delivery,
    Incoming,
    Kind,
    Media,
    MediaKind,
    kept,
    position,
    storable,
)

PHOTO = Media(MediaKind.PHOTO, "https://api.twilio.com/media/1", "image/jpeg", "la fuite")


def test_every_field_comes_back_from_json() -> None:
    event = Incoming(
        channel="telegram",
        external_id="update:123",
        address="9007199254740991",
        kind=Kind.MEDIA,
        external_person_id="777",
        phone="+237650000001",
        name="Jean <b> 😀",
        text="voilà",
        truncated=True,
        button="b1",
        latitude=0.0,
        longitude=9.7,
        place_label="Akwa",
        media=(PHOTO, Media(MediaKind.VOICE, "file")),
        album="9",
        edits="12",
        reply_to="11",
        callback_id="55",
        message_reference="13",
        status=Delivery.UNDELIVERED,
        status_of="SM1",
        error_code="63016",
        reachable=False,
        sent_at=datetime(2026, 3, 10, 7, 30, tzinfo=UTC),
        language_hint="fr-CM",
    )
    assert Incoming.from_json(event.to_json()) == event


def test_fields_left_out_come_back_as_left_out() -> None:
    event = Incoming("console", "1", "me", Kind.TEXT)
    assert Incoming.from_json(event.to_json()) == event


def test_a_field_of_a_newer_version_is_ignored() -> None:
    written = '{"channel": "console", "external_id": "1", "address": "me", "kind": "text", "mood": "glad"}'
    assert Incoming.from_json(written).kind is Kind.TEXT


@given(some.text(alphabet=some.characters()))
def test_any_text_becomes_one_that_every_database_takes(text: str) -> None:
    stored = storable(text)
    assert "\0" not in stored
    assert stored.encode().decode() == stored


def test_halves_that_meet_become_the_character_and_lone_ones_the_replacement() -> None:
    assert storable("a\ud83d\ude00b\udc00c\ud800") == "a😀b\ufffdc\ufffd"


def test_a_very_long_text_is_cut_and_says_so() -> None:
    assert kept("é" * 100_000) == ("é" * LONGEST_TEXT, True)
    assert kept("é" * LONGEST_TEXT) == ("é" * LONGEST_TEXT, False)


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(None, 9.7), (4.0, None), (91.0, 0.0), (float("nan"), 1.0), (4.0, -181.0)]
)
def test_a_point_not_on_earth_is_no_position(latitude: float | None, longitude: float | None) -> None:
    assert position(latitude, longitude) is None


def test_a_point_on_earth_is_a_position() -> None:
    assert position(4.05, 9.7) == (4.05, 9.7)
