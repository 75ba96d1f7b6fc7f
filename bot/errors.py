"""What can go wrong at the edge? The docstring of each is its message."""


class BadRequestFromOutside(Exception):
    """A request that nobody of ours would have made."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or self.__doc__)


class MalformedMessage(BadRequestFromOutside):
    """This is not a message of the channel that it came in by."""


class WrongSignature(BadRequestFromOutside):
    """The request does not prove that it comes from the provider."""


class TooLarge(BadRequestFromOutside):
    """The request is larger than any message."""


class ForgedForm(Exception):
    """The form does not come from a page that this operator was shown."""


class NotSignedIn(Exception):
    """Only operators may see this."""


class NoSuchConversation(Exception):
    """Nobody of this number has written."""


class BadSetting(Exception):
    """A setting is missing or malformed; the text names it in one sentence."""


class NotMigrated(Exception):
    """The database is not at the revision of this program: run `sabi migrate` first."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class AlreadyServed(Exception):
    """Another process serves this SQLite file; SQLite has one writer, use PostgreSQL for more."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)
