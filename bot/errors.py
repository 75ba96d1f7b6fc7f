"""What can go wrong at the edge? The docstring of each is its message."""


class BadRequestFromOutside(Exception):
    """A request that nobody of ours would have made."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or self.__doc__)


class MalformedMessage(BadRequestFromOutside):
    """This is not a message of the channel that it came in by."""


class WrongSignature(BadRequestFromOutside):
    """The request does not prove that it comes from the provider."""
