"""How does an understanding look as plain fields, named as in the labelled messages?"""

from dataclasses import asdict

from dialogue.understanding.meaning import Understanding
from dialogue.understanding.reading import understand


def read_fields(text: str, now: str) -> dict[str, object]:
    """The fields of one message, read at `now` (ISO 8601)."""
    return fields_of(understand(text, now))


def fields_of(understood: Understanding) -> dict[str, object]:
    """The same understanding as values that JSON can hold; two trades asked for stand in `category`."""
    return {
        "languages": list(understood.languages),
        "dominant": understood.dominant,
        "formality": understood.formality,
        "intent": [one.value for one in understood.intents] or [understood.intent.value],
        "category": list(understood.categories),
        "place": asdict(understood.place) if understood.place else None,
        "time": asdict(understood.time) if understood.time else None,
        "urgency": understood.urgency,
        "sentiment": understood.sentiment,
        "provider_ref": understood.provider_ref,
        "confidence": understood.confidence,
    }
