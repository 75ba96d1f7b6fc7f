"""What does a message say? One call, `understand`, reads everything in it."""

from dialogue.understanding.fields import fields_of, read_fields
from dialogue.understanding.meaning import Danger, Intent, Outage, PlaceMention, TimeMention, Understanding
from dialogue.understanding.reading import understand

__all__ = [
    "Danger",
    "Intent",
    "Outage",
    "PlaceMention",
    "TimeMention",
    "Understanding",
    "fields_of",
    "read_fields",
    "understand",
]
