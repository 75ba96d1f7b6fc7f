"""Which services can be booked?"""

from enum import StrEnum


class Trade(StrEnum):
    """The closed list of service categories; values are the codes of the labelled messages."""

    PLUMBING = "plumbing"
    ELECTRICAL = "electrical"
    AC_FRIDGE = "ac_fridge"
    APPLIANCE = "appliance"
    GENERATOR = "generator"
    CLEANING = "cleaning"
    CARPENTRY = "carpentry"
    MASONRY = "masonry"
    PAINTING = "painting"
    GARDENING = "gardening"
    LOCKSMITH = "locksmith"
    MOVING = "moving"
    TV_ANTENNA = "tv_antenna"
    ROOFING = "roofing"
    PEST_CONTROL = "pest_control"
    WELDING = "welding"
    OTHER = "other"
