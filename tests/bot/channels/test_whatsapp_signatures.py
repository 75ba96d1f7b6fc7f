import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.channels.whatsapp import is_signature_right
from tests.fakes.forms import Form, message_form, signature

# The vectors that Twilio publishes with its own libraries.
TOKEN = "12345"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
CALL = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
    ("Caller", "+14158675309"),
]
HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"


@pytest.mark.parametrize(
    ("url", "form", "header"),
    [
        (URL, CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (URL.replace(".com", ".com:443"), CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (URL, CALL, "kvajT1Ptam85bY51eRf/AJRuM3w="),
        (URL.replace("https", "http").replace(".com", ".com:1234"), CALL, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        (URL.replace("https", "http"), CALL, "0ZXoZLH/DfblKGATFgpif+LLRf4="),
        (f"{URL}&bodySHA256={HASH}", [], "a9nBmqA0ju/hNViExpshrM61xv4="),
    ],
)
def test_published_signatures_are_right(url: str, form: Form, header: str) -> None:
    assert is_signature_right(url, form, header, [TOKEN])
    assert is_signature_right(url, list(reversed(form)), header, ["another", TOKEN])
    assert not is_signature_right(url, [*form, ("Blank", "")], header, [TOKEN])


def test_blank_and_unknown_parameters_are_signed_too() -> None:
    form = message_form("", Label="", AParameterOf2031="é😀")
    header = signature("token", "https://sabi.example/webhooks/whatsapp", form)
    assert is_signature_right("https://sabi.example/webhooks/whatsapp", form, header, ["old", "token"])
    assert not is_signature_right("https://sabi.example/webhooks/whatsapp", form[1:], header, ["token"])
    assert not is_signature_right("https://other.example/webhooks/whatsapp", form, header, ["token"])


@pytest.mark.parametrize("header", [None, "", "é", "\ud800", "x" * 28])
@pytest.mark.parametrize("tokens", [[], [""], ["token"]])
def test_a_strange_header_or_blank_token_never_matches(header: str | None, tokens: list[str]) -> None:
    assert not is_signature_right(URL, CALL, header, tokens)


def test_a_signature_with_a_blank_token_is_wrong() -> None:
    assert not is_signature_right(URL, CALL, signature("", URL, CALL), [""])


words = some.text(alphabet=some.characters(), max_size=20)


@given(words, some.lists(some.tuples(words, words)), words | some.none())
def test_nothing_breaks_the_check(url: str, form: Form, header: str | None) -> None:
    assert not is_signature_right(url, form, header, [TOKEN])
    assert not is_signature_right("https://host:port/x", form, header, [TOKEN])
