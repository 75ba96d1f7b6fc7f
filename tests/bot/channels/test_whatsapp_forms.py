import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.channels.whatsapp import parse_form, parse_status
from bot.errors import MalformedMessage
from dialogue.incoming import LONGEST_TEXT, Delivery, Incoming, Kind, Media, MediaKind
from tests.fakes.forms import Form, message_form, press_form, status_form

SENDER = "whatsapp:+237650000001"


def test_a_text_comes_with_its_sender() -> None:
    form = message_form("Bjr, j'ai une fuite\nà Akwa 😀", name="Jean <b>*_", sid="SM1")
    assert parse_form([*form, ("OriginalRepliedMessageSid", "SM0")]) == Incoming(
        channel="whatsapp",
        external_id="SM1",
        address=SENDER,
        kind=Kind.TEXT,
        phone="+237650000001",
        name="Jean <b>*_",
        text="Bjr, j'ai une fuite\nà Akwa 😀",
        reply_to="SM0",
        message_reference="SM1",
    )


def test_a_hidden_number_leaves_only_ids() -> None:
    form = message_form("Bonjour", "whatsapp:CM.4566778899", ExternalUserId="CM.4566778899")
    incoming = parse_form(form)
    assert (incoming.address, incoming.external_person_id) == ("whatsapp:CM.4566778899", "CM.4566778899")
    assert incoming.phone is None


@pytest.mark.parametrize("said", ["", "  \n\n", "😀" * 300])
def test_bare_texts_are_texts(said: str) -> None:
    assert (parse_form(message_form(said)).kind, parse_form(message_form(said)).text) == (Kind.TEXT, said)


def test_lone_surrogates_and_nul_do_not_survive() -> None:
    incoming = parse_form(message_form("a\ud800b\0c", name="J\udfff\0"))
    assert (incoming.text, incoming.name) == ("a\ufffdbc", "J\ufffd")


def test_a_text_of_100_kb_is_cut() -> None:
    incoming = parse_form(message_form("a" * 100_000))
    assert (len(incoming.text), incoming.truncated) == (LONGEST_TEXT, True)


def test_a_pressed_button_brings_its_id_and_caption() -> None:
    incoming = parse_form(press_form("b1", "Oui"))
    assert (incoming.kind, incoming.button, incoming.text) == (Kind.BUTTON, "b1", "Oui")


def test_a_chosen_line_is_a_button() -> None:
    form = message_form("Plombier", MessageType="interactive", ListId="t1", ListTitle="Plombier")
    assert (parse_form(form).kind, parse_form(form).button, parse_form(form).text) == (
        Kind.BUTTON,
        "t1",
        "Plombier",
    )


@pytest.mark.parametrize("payload", ["", "{{3}}"])
def test_a_button_without_an_id_of_ours_is_as_if_typed(payload: str) -> None:
    form = message_form("Oui", MessageType="button", ButtonText="Oui", ButtonPayload=payload)
    assert (parse_form(form).kind, parse_form(form).button, parse_form(form).text) == (Kind.TEXT, None, "Oui")


def test_a_location_has_a_point_and_a_label() -> None:
    form = message_form(
        MessageType="location",
        Latitude="4.05",
        Longitude="9.7",
        Label="Pharmacie du Rail",
        Address="Bessengue, Douala",
    )
    incoming = parse_form(form)
    assert (incoming.kind, incoming.latitude, incoming.longitude) == (Kind.LOCATION, 4.05, 9.7)
    assert incoming.place_label == "Pharmacie du Rail, Bessengue, Douala"


@pytest.mark.parametrize(("latitude", "longitude"), [("x", "9.7"), ("400", "9"), ("nan", "9"), ("4.05", "")])
def test_a_location_off_the_earth_is_not_read(latitude: str, longitude: str) -> None:
    form = message_form(MessageType="location", Latitude=latitude, Longitude=longitude)
    assert parse_form(form).kind is Kind.UNKNOWN


URL = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"


@pytest.mark.parametrize(
    ("mime", "kind"),
    [
        ("image/jpeg", MediaKind.PHOTO),
        ("image/webp", MediaKind.STICKER),
        ("audio/ogg", MediaKind.VOICE),
        ("video/mp4", MediaKind.VIDEO),
        ("application/pdf", MediaKind.DOCUMENT),
    ],
)
def test_every_kind_of_media_keeps_its_address(mime: str, kind: MediaKind) -> None:
    form = message_form("fuite", MessageType="image", NumMedia="1", MediaUrl0=URL, MediaContentType0=mime)
    incoming = parse_form(form)
    assert (incoming.kind, incoming.text) == (Kind.MEDIA, "fuite")
    assert incoming.media == (Media(kind, URL, mime, "fuite"),)


def test_ten_media_are_kept_and_no_more() -> None:
    many = {f"MediaUrl{number}": f"{URL}{number}" for number in range(12)}
    incoming = parse_form(message_form(MessageType="image", NumMedia="12", **many))
    assert [thing.reference for thing in incoming.media] == [f"{URL}{number}" for number in range(10)]
    assert incoming.media[0].kind is MediaKind.OTHER


def test_a_contact_is_no_number_of_the_sender() -> None:
    form = message_form(MessageType="contacts", MediaUrl0=URL, MediaContentType0="text/vcard", NumMedia="1")
    incoming = parse_form(form)
    assert (incoming.kind, incoming.phone) == (Kind.CONTACT, "+237650000001")
    assert incoming.media[0].reference == URL


@pytest.mark.parametrize("kind", ["unsupported", "edited", "reaction", "order", "a_kind_of_2031"])
def test_what_arrives_without_its_content_is_unknown(kind: str) -> None:
    assert parse_form(message_form(MessageType=kind)).kind is Kind.UNKNOWN


def test_a_new_kind_with_words_is_read() -> None:
    assert parse_form(message_form("Bonjour", MessageType="a_kind_of_2031")).kind is Kind.TEXT


@pytest.mark.parametrize("missing", ["MessageSid", "From"])
@pytest.mark.parametrize("value", [None, "", " \0", "x" * 300])
def test_a_form_without_sid_or_sender_is_malformed(missing: str, value: str | None) -> None:
    form = [(name, given) for name, given in message_form("Bonjour") if name != missing]
    with pytest.raises(MalformedMessage):
        parse_form(form if value is None else [*form, (missing, value)])


@pytest.mark.parametrize("state", ["sent", "delivered", "read", "failed", "undelivered"])
def test_a_status_is_about_one_message_and_state(state: str) -> None:
    incoming = parse_status(status_form("SM1", state))
    assert (incoming.external_id, incoming.status_of) == (f"SM1:{state}", "SM1")
    assert (incoming.kind, incoming.status, incoming.address) == (Kind.STATUS, Delivery(state), SENDER)


@pytest.mark.parametrize("state", ["queued", "sending", "a_state_of_2031"])
def test_other_states_are_no_news(state: str) -> None:
    assert parse_status(status_form("SM1", state)).status is None


@pytest.mark.parametrize(("code", "reachable"), [("63016", None), ("63003", False), ("²", None), ("", None)])
def test_a_failure_tells_its_code_and_whether_anybody_is_there(code: str, reachable: bool | None) -> None:
    incoming = parse_status(status_form("SM1", "failed", ErrorCode=code))
    assert (incoming.error_code, incoming.reachable) == (code or None, reachable)


@pytest.mark.parametrize("missing", ["MessageSid", "MessageStatus"])
def test_a_status_without_message_or_state_is_malformed(missing: str) -> None:
    with pytest.raises(MalformedMessage):
        parse_status([(name, value) for name, value in status_form("SM1", "sent") if name != missing])


words = some.text(alphabet=some.characters(), max_size=30)
names = some.sampled_from([name for name, _ in message_form()] + ["Latitude", "Longitude", "MediaUrl0"])
more_names = some.sampled_from(
    ["ListId", "ButtonPayload", "ButtonText", "MediaContentType0", "ErrorCode", "MessageStatus", "Label"]
)


@given(some.lists(some.tuples(names | more_names | words, words), max_size=8))
def test_no_form_breaks_the_parsers(extra: Form) -> None:
    for form in (extra, [*extra, *message_form("Bonjour")], [*extra, *status_form("SM1", "sent")]):
        for parse in (parse_form, parse_status):
            try:
                incoming = parse(form)
            except MalformedMessage:
                continue
            assert Incoming.from_json(incoming.to_json()) == incoming
            "".join((incoming.text, incoming.name or "", incoming.external_id, incoming.address)).encode()
