"""What can be wrong with our own words? Every one of these is a fault of ours, found by the tests."""


class UnwrittenPhrase(LookupError):
    """A catalogue has no words for this key."""

    def __init__(self, key: str, catalogue: str) -> None:
        super().__init__(f"{catalogue} has no words for {key!r}")


class UnknownTemplate(LookupError):
    """No template has the key of this reply."""

    def __init__(self, key: str) -> None:
        super().__init__(f"no template for {key!r}")


class UnsaidFact(ValueError):
    """A template tried to say a fact that is not there."""

    def __init__(self, key: str, fact: str) -> None:
        super().__init__(f"{key}: nothing to say for {fact!r}")
