"""A password is kept so that nobody reads it, and only it opens."""

from base64 import b64encode
from hashlib import scrypt

import pytest

from bot.admin import passwords


@pytest.mark.parametrize("password", ["a long enough phrase", "ñandú 密码 🔑 pass", " spaces at both ends "])
def test_only_the_password_itself_opens(password: str) -> None:
    kept = passwords.keep(password)
    assert password not in kept
    assert passwords.is_right(password, kept)
    for other in (password[:-1], password + "x", password.upper(), ""):
        assert not passwords.is_right(other, kept)


def test_the_same_password_is_never_kept_alike() -> None:
    assert passwords.keep("a long enough phrase") != passwords.keep("a long enough phrase")


def test_a_password_kept_at_another_cost_still_opens() -> None:
    key = b64encode(scrypt(b"a long phrase", salt=b"saltsalt", n=1024, r=8, p=1, dklen=32)).decode()
    kept = f"scrypt$1024$8$1${b64encode(b'saltsalt').decode()}${key}"
    assert passwords.is_right("a long phrase", kept)
    assert not passwords.is_right("another phrase", kept)
