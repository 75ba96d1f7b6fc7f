"""What do Twilio's error codes mean for a message? See https://www.twilio.com/docs/api/errors."""

_UNREACHABLE = frozenset(
    {
        21211,  # the number is none
        21614,  # not a mobile number
        63003,  # nobody at this address
        63014,  # blocked by the person
    }
)
_LATER = frozenset(
    {
        14107,  # too many messages
        20429,  # too many requests
        21611,  # our queue at Twilio is full
        63018,  # the channel's limit
    }
)
_OF_THE_CONTENT = frozenset(
    {
        21655,  # the ContentSid is unknown
        21656,  # the ContentVariables are not to its taste
        21658,  # a variable is too long
        63013,  # against the channel's rules
        63021,  # the content is invalid
        63027,  # the template does not exist in this language
        63028,  # the number of variables differs
    }
)


def is_unreachable(code: str | int | None) -> bool:
    """Whether nothing will ever arrive at this address."""
    return _number(code) in _UNREACHABLE


def is_for_later(code: str | int | None) -> bool:
    """Whether the same message may pass after a while."""
    return _number(code) in _LATER


def is_about_content(code: str | int | None) -> bool:
    """Whether the same words may pass as plain text."""
    return _number(code) in _OF_THE_CONTENT


def _number(code: str | int | None) -> int | None:
    written = str(code)
    return int(written) if written.isascii() and written.isdigit() and len(written) < 10 else None
