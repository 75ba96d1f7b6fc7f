"""Which facts can each message carry? One full sample of every template, and which facts may be absent."""

from collections.abc import Mapping
from datetime import date, time

from dialogue.reply import Because, Candidate, Fact, Money, Visit, When, Where

TODAY = date(2026, 3, 11)
THURSDAY = date(2026, 3, 12)
WHERE = Where("Makepe", None, "face pharmacie")
WHEN = When(day=THURSDAY, start=time(10), today=TODAY)
SERGE, DIVINE = "Serge Mbarga", "Divine Fru"
VISIT = Visit("plumbing", WHERE, WHEN, SERGE, Money(3000))
VISITS = (VISIT, Visit("cleaning", Where("Molyko"), When(day=date(2026, 3, 14), part="morning"), None, None))
QUARTER = Where("Akwa")  # lists leave out the landmarks and the town that all are in
LISTED = Visit("plumbing", QUARTER, WHEN, SERGE)
THREE = (LISTED, VISITS[1], LISTED)
UNNAMED = (Visit("plumbing", QUARTER, WHEN), VISITS[1], Visit("plumbing", QUARTER, WHEN))
TRADES = (
    "plumbing", "electrical", "ac_fridge", "appliance", "generator", "cleaning", "carpentry", "masonry",
    "painting", "gardening", "locksmith", "moving", "tv_antenna", "roofing", "pest_control", "welding",
    "other",
)  # fmt: skip
REASONS: tuple[Because, ...] = (
    Because("same_provider_last_time", {"trade": "plumbing", "when": date(2026, 1, 10), "today": TODAY}),
    Because("rated_before", {"rating": 5}),
    Because("usual_provider", {"count": 3}),
    Because("usual_provider", {"count": 1}),
    Because("usual_place", {"count": 4}),
    Because("usual_place", {"count": 1}),
    Because("last_place", {"date": date(2025, 12, 3), "today": TODAY}),
    Because("usual_time", {"count": 2}),
    Because("usual_time", {"count": 1}),
    Because("least"),
    Because("best_rated", {"rating": 4.7, "city": "Douala"}),
    Because("only_one", {"city": "Buea"}),
    Because("speaks", {"language": "pcm"}),
    Because("asked_for"),
    Because("stated"),
    Because("last_service", {"trade": "generator", "date": date(2026, 1, 10)}),
    Because("season", {"month": 8}),
    Because("language_seen", {"language": "fr"}),
    Because("register_seen", {"register": "casual"}),
    Because("register_seen", {"register": "neutral"}),
    Because("register_seen", {"register": "formal"}),
    Because("available"),
    Because("short_answers"),
    Because("not_again", {"provider": "Blaise Ekotto", "rating": 1}),
)
SATURDAYS = When(part="morning", rrule="FREQ=WEEKLY;BYDAY=SA")
# What is known of a person, as "how do you know" lists it.
KNOWN: tuple[Because, ...] = (
    Because("known_place", {"where": WHERE}),
    Because("known_spot", {"where": Where("Bonabéri", "Douala", None, "mother")}),
    Because("known_time", {"when": SATURDAYS}),
    Because("known_provider", {"provider": SERGE, "trade": "plumbing"}),
    Because("known_refused", {"provider": SERGE}),
    Because("detailed_answers"),
)
PRICES: dict[str, Fact] = {"trade": "plumbing", "city": "Douala", "booked": False, "beside": False}
WHY = (REASONS[0], REASONS[1], REASONS[9])
CANDIDATES = (
    Candidate(SERGE, 4.7, Money(3000), (REASONS[9],)),
    Candidate("Blaise Ekotto", 4.2, Money(0), (REASONS[11],)),
    Candidate("Hervé Atangana", None, None),
)
JOBS = (
    Because("leak", {"price": Money(5000, 15000)}),
    Because("unblock", {"price": Money(5000, 10000)}),
    Because("change_of_tap", {"price": Money(7500)}),
)
DAYS = (
    Because("open", {"first": date(2026, 4, 6), "last": date(2026, 4, 10), "hours": "07:30-18:30"}),
    Because("open", {"first": date(2026, 4, 11), "last": date(2026, 4, 11), "hours": "08:00-17:00"}),
    Because("closed", {"first": date(2026, 4, 12), "last": date(2026, 4, 12)}),
)
BOOKING: dict[str, Fact] = {
    "trade": "plumbing", "where": WHERE, "when": WHEN, "provider": SERGE, "fee": Money(3000),
}  # fmt: skip
FREE: dict[str, Fact] = {**BOOKING, "fee": Money(0)}
USUAL: dict[str, Fact] = {"usual": True, "changed": False, "urgent": False, "then": "electrical"}
CHANGED: dict[str, Fact] = {"usual": False, "changed": True, "urgent": False, "then": None}
URGENT: dict[str, Fact] = {"usual": False, "changed": False, "urgent": True, "then": None}

# Every template with all of its facts; a set of facts may stand several times where the words differ.
FULL: tuple[tuple[str, Mapping[str, Fact]], ...] = (
    ("greeting/welcome", {"name": "Hortense", "part_of_day": "morning", "known": False}),
    ("greeting/welcome", {"name": "Hortense", "part_of_day": "afternoon", "known": True}),
    ("greeting/welcome", {"name": "Hortense", "part_of_day": "evening", "known": False}),
    ("greeting/hello", {"name": "Hortense", "part_of_day": "evening"}),
    ("greeting/again", {}),
    ("booking/ask_trade", {}),
    ("booking/ask_place", {"trade": "plumbing", "provider": SERGE}),
    ("booking/ask_city", {"area": "Melen", "cities": ("Yaoundé", "Bafoussam")}),
    ("booking/ask_city", {"area": "Melen", "cities": ("Yaoundé", "Bafoussam", "Buea", "Kribi")}),
    ("booking/ask_quarter", {"city": "Douala", "trade": "plumbing"}),
    ("booking/unknown_place", {"typed": "Zamboville"}),
    ("promotion/started", {}),
    ("promotion/stopped", {}),
    ("complaint/noted", {}),
    ("booking/both", {"trade": "plumbing", "then": ("electrical",)}),
    ("booking/noted_for", {"trade": "electrical", "when": WHEN, "where": None}),
    ("booking/noted_for", {"trade": "electrical", "when": WHEN, "where": WHERE}),
    ("booking/both", {"trade": "plumbing", "then": ("electrical", "painting")}),
    ("place/kept", {"where": Where("Bonabéri", "Douala", None, "mother")}),
    ("booking/ask_time", {"trade": "generator", "where": WHERE, "provider": SERGE}),
    ("booking/ask_day", {"when": When(start=time(10))}),
    ("booking/ask_day", {"when": When(part="morning")}),
    ("booking/past_time", {"when": When(day=TODAY, start=time(8), today=TODAY)}),
    ("booking/too_far", {"when": When(day=date(2027, 1, 4))}),
    ("booking/closed_time", {"when": WHEN, "now": True, "hours": None, "next": VISITS[1].when}),
    ("booking/closed_time", {"when": WHEN, "now": False, "hours": "07:30-18:30", "next": VISITS[1].when}),
    (
        "booking/summary",
        {**BOOKING, "because": WHY, "rating": 4.7, "others": 2, **USUAL},
    ),
    (
        "booking/summary",
        {**BOOKING, "because": (), "rating": 4.7, "others": 1, **CHANGED},
    ),
    (
        "booking/summary",
        {**FREE, "because": WHY[:1], "rating": None, "others": 0, **URGENT},
    ),
    ("booking/suggest", {**BOOKING, "because": WHY, "rating": 4.7, "others": 2, **USUAL}),
    ("booking/booked", {**BOOKING, "changed": False, "number": "6 77 45 12 90"}),
    ("booking/booked", {**BOOKING, "changed": True, "number": None}),
    ("booking/no_provider_in_city", {"trade": "welding", "city": "Kribi", "cities": ("Douala", "Buea")}),
    ("booking/no_provider", {"trade": "welding"}),
    ("booking/choose_provider", {"trade": "plumbing", "candidates": CANDIDATES}),
    ("booking/no_other_provider", {"trade": "locksmith", "provider": SERGE, "city": "Douala", "when": WHEN}),
    ("booking/dropped", {"trade": "plumbing", "others": False}),
    ("booking/dropped", {"trade": "plumbing", "others": True}),
    ("booking/resume", {"trade": "plumbing", "where": WHERE, "when": WHEN}),
    ("booking/kept_for_later", {"trade": "painting"}),
    ("booking/next_request", {"trade": "cleaning"}),
    ("booking/nothing_to_confirm", {}),
    ("booking/what_to_change", {"trade": "plumbing", "where": WHERE, "when": WHEN, "provider": SERGE}),
    ("booking/detail_noted", {"provider": SERGE}),
    ("booking/media_kept", {"media": "photo", "trade": "plumbing"}),
    ("booking/media_kept", {"media": "voice", "trade": "plumbing"}),
    ("booking/media_kept", {"media": "video", "trade": "plumbing"}),
    ("booking/media_kept", {"media": "document", "trade": "plumbing"}),
    ("booking/ask_neighbours", {"outage": "power"}),
    ("booking/if_neighbours", {}),
    ("provider/avoided", {"provider": "Mireille Tchoua"}),
    ("provider/unknown", {"called": "Kevin", "trade": "plumbing"}),
    ("booking/ask_neighbours", {"outage": "water"}),
    ("booking/outage_advice", {"outage": "power"}),
    ("booking/outage_advice", {"outage": "water"}),
    ("safety/gas", {}),
    ("safety/sparks", {}),
    ("safety/flood", {}),
    ("safety/fire", {}),
    ("safety/collapse", {}),
    ("safety/fumes", {}),
    ("safety/locked_in", {}),
    ("safety/injury", {}),
    ("safety/despair", {}),
    ("help/privacy", {}),
    ("smalltalk/heard", {}),
    ("change/which", {"visits": VISITS, "more": 0}),
    ("change/which", {"visits": UNNAMED, "more": 2}),
    ("change/nothing", {}),
    ("change/ask_what", {"visit": VISIT}),
    ("cancel/which", {"visits": VISITS, "more": 0}),
    ("cancel/which", {"visits": UNNAMED, "more": 2}),
    ("cancel/confirm", {"visit": VISIT}),
    ("cancel/done", {"visit": VISIT}),
    ("cancel/kept", {"visit": VISIT}),
    ("cancel/nothing", {}),
    ("status/none", {}),
    ("status/upcoming", {"visits": VISITS, "more": 0}),
    ("status/upcoming", {"visits": THREE, "more": 1}),
    ("status/upcoming", {"visits": VISITS[:1], "more": 0}),
    ("status/came", {"visit": VISIT}),
    ("provider/rated", {"provider": "Divine Fru", "rating": 4.6}),
    ("status/draft", {"trade": "plumbing", "missing": "place"}),
    ("status/draft", {"trade": "plumbing", "missing": "time"}),
    ("status/draft", {"trade": "plumbing", "missing": "provider"}),
    ("status/draft", {"trade": "plumbing", "missing": "confirm"}),
    ("status/on_the_way", {"visit": VISIT}),
    ("price/ask_trade", {}),
    ("price/range", {**PRICES, "visit": Money(2000, 3000), "jobs": JOBS}),
    ("price/range", {**PRICES, "visit": Money(2000, 3000), "jobs": JOBS, "booked": True}),
    ("price/range", {**PRICES, "visit": Money(2000, 3000), "jobs": JOBS, "beside": True}),
    ("price/range", {**PRICES, "trade": "cleaning", "city": "Buea", "visit": Money(0), "jobs": ()}),
    ("price/unknown", {"trade": "painting"}),
    ("price/bargain", {"trade": "plumbing", "provider": SERGE, "fee": Money(3000)}),
    ("price/payment", {}),
    ("help/hours", {"days": DAYS, "urgent": ("plumbing", "electrical")}),
    ("why/fee", {"provider": SERGE, "fee": Money(3000)}),
    ("why/question", {"asked": "place"}),
    ("why/question", {"asked": "time"}),
    ("why/question", {"asked": "trade"}),
    ("booking/also", {"trade": "electrical"}),
    ("complaint/no_visit", {"trade": None}),
    ("complaint/no_visit", {"trade": "electrical"}),
    ("help/services", {"trades": TRADES}),
    ("help/services", {"trades": TRADES[:3]}),
    ("help/services", {"trades": TRADES, "aside": True}),
    ("help/identity", {}),
    *(("human/asked", {"open": True, "cause": cause}) for cause in ("asked", "lost", "angry", "fire")),
    ("human/asked", {"open": False, "cause": "asked"}),
    ("human/waiting", {}),
    ("human/back", {}),
    ("thanks/welcome", {}),
    ("smalltalk/off_topic", {}),
    ("smalltalk/abuse", {}),
    ("smalltalk/as_you_wish", {}),
    ("unclear/first", {}),
    ("unclear/again", {}),
    ("unclear/question", {}),
    ("media/voice", {}),
    ("media/photo", {}),
    ("media/sticker", {}),
    ("media/location", {}),
    ("media/contact", {}),
    ("media/unknown", {}),
    ("contact/ask_phone", {"provider": SERGE}),
    ("contact/saved", {"phone": "6 77 45 12 90"}),
    ("contact/bad", {"typed": "12345"}),
    ("language/set", {"language": "fr"}),
    ("language/set", {"language": "en"}),
    ("language/set", {"language": "pcm"}),
    ("language/foreign", {"language_name": "es"}),
    ("tone/set", {"tone": "casual"}),
    ("tone/set", {"tone": "neutral"}),
    ("tone/set", {"tone": "formal"}),
    ("detail/set", {"detail": "short"}),
    ("detail/set", {"detail": "normal"}),
    ("detail/set", {"detail": "detailed"}),
    ("why/provider", {"provider": SERGE, "because": WHY}),
    ("why/provider", {"provider": SERGE, "because": WHY[:1]}),
    ("why/place", {"where": WHERE, "because": (REASONS[4], REASONS[6])}),
    ("why/place", {"where": WHERE, "because": (REASONS[4],)}),
    ("why/time", {"when": WHEN, "because": (REASONS[7], REASONS[13])}),
    ("why/time", {"when": WHEN, "because": (REASONS[7],)}),
    ("why/reminder", {"because": (REASONS[14], REASONS[15])}),
    ("why/reminder", {"because": (REASONS[15],)}),
    ("why/knows", {"because": (*KNOWN[:-1], *REASONS[16:18], REASONS[14])}),
    ("why/knows", {"because": (*KNOWN, *REASONS[16:18])}),
    ("why/nothing", {}),
    ("consent/ask", {"where": WHERE, "provider": SERGE}),
    ("consent/all", {}),
    ("consent/remember", {}),
    ("consent/no", {}),
    ("privacy/export", {"link": "https://sabi.example/exports/9f2c", "hours": 24}),
    ("privacy/export", {"link": "https://sabi.example/exports/9f2c", "hours": 1}),
    ("privacy/delete_confirm", {}),
    ("privacy/deleted", {}),
    ("privacy/delete_kept", {}),
    ("privacy/reset_confirm", {}),
    ("privacy/reset_done", {}),
    ("privacy/reset_kept", {}),
    ("reminder/stopped", {}),
    ("reminder/started", {}),
    (
        "reminder/maintenance",
        {"trade": "ac_fridge", "provider": SERGE, "since": date(2026, 1, 10), "season": False, "name": "Ama"},
    ),
    (
        "reminder/maintenance",
        {"trade": "roofing", "provider": None, "since": None, "season": True, "name": "Ama"},
    ),
    ("reminder/snoozed", {}),
    ("reminder/visit", {"visit": VISIT, "ask_phone": True}),
    ("reminder/visit", {"visit": VISIT, "ask_phone": False}),
    ("rating/ask", {"trade": "plumbing", "provider": SERGE, "visit": VISIT}),
    ("rating/high", {"rating": 5, "provider": SERGE}),
    ("rating/middle", {"rating": 3, "provider": SERGE}),
    ("rating/low", {"rating": 1, "provider": SERGE}),
    ("rating/comment_kept", {}),
    ("rating/nothing", {}),
    ("complaint/opened", {"provider": SERGE}),
    ("complaint/redo", {"trade": "plumbing", "provider": SERGE}),
    ("trouble/turn_failed", {}),
    ("trouble/too_long", {}),
    ("trouble/old_button", {}),
    ("link/how", {}),
    ("link/code", {"code": "482913", "minutes": 15}),
    ("link/done", {}),
    ("link/joined", {"channel": "whatsapp"}),
    ("link/undone", {}),
    ("link/alone", {}),
    ("link/bad", {}),
)

# Facts that a caller passes as nothing when there is nothing to say.
OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "greeting/welcome": ("name",),
    "greeting/hello": ("name",),
    "booking/ask_place": ("provider",),
    "booking/ask_time": ("where", "provider"),
    "booking/closed_time": ("hours",),
    "booking/summary": ("fee", "rating"),
    "booking/suggest": ("fee", "rating"),
    "booking/booked": ("fee", "number"),
    "booking/dropped": ("trade",),
    "booking/no_other_provider": ("when",),
    "booking/resume": ("where", "when"),
    "booking/what_to_change": ("where", "when", "provider"),
    "booking/detail_noted": ("provider",),
    "booking/media_kept": ("trade",),
    "status/draft": ("missing",),
    "price/range": ("visit", "city"),
    "price/bargain": ("trade", "provider", "fee"),
    "language/foreign": ("language_name",),
    "consent/ask": ("where", "provider"),
    "reminder/maintenance": ("provider", "since", "name"),
    "rating/ask": ("provider",),
    "rating/high": ("provider",),
    "rating/middle": ("provider",),
    "rating/low": ("provider",),
    "complaint/opened": ("provider",),
    "complaint/redo": ("provider",),
}
# Lists that may come empty.
EMPTYABLE: Mapping[str, tuple[str, ...]] = {
    "booking/summary": ("because",),
    "booking/suggest": ("because",),
    "booking/no_provider_in_city": ("cities",),
    "booking/choose_provider": ("candidates",),
    "why/provider": ("because",),
    "why/place": ("because",),
    "why/time": ("because",),
    "why/reminder": ("because",),
    "why/knows": ("because",),
}


def _bare(key: str, facts: Mapping[str, Fact]) -> Mapping[str, Fact]:
    nothing: dict[str, Fact] = dict.fromkeys(OPTIONAL.get(key, ()))
    empty: dict[str, Fact] = dict.fromkeys(EMPTYABLE.get(key, ()), ())
    return {**facts, **nothing, **empty}


SAMPLES: tuple[tuple[str, Mapping[str, Fact]], ...] = FULL + tuple(
    (key, _bare(key, facts)) for key, facts in FULL if key in OPTIONAL or key in EMPTYABLE
)

BUTTONS = (
    "yes", "no", "confirm", "other_provider", "change", "change_place", "change_time", "change_provider",
    "stop_request", "keep", "cancel_it", "cancel", "later", "human", "redo", "all", "remember_only", "refuse",
    "resume", "erase", "forget", "stop_reminders", "neighbours_have", "neighbours_none", "book", "as_usual",
    "today_morning", "today_afternoon", "tomorrow_morning", "tomorrow_afternoon", "weekend",
    "star_1", "star_2", "star_3", "star_4", "star_5",
)  # fmt: skip
