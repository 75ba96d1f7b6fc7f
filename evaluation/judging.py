"""Is one reading of a message right? The rules of the labelled messages (tests/data/messages/README.md)."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from dialogue.understanding.folding import fold

FIELDS = (
    "languages",
    "dominant",
    "formality",
    "intent",
    "category",
    "place",
    "time",
    "urgency",
    "sentiment",
    "provider_ref",
)
_EMPTY = {"formality": "neutral", "urgency": "none", "sentiment": "neutral"}
_WINDOWS = {
    "morning": (5 * 60, 12 * 60),
    "noon": (11 * 60 + 30, 14 * 60),
    "afternoon": (12 * 60, 18 * 60 + 30),
    "evening": (16 * 60 + 30, 22 * 60),
    "night": (19 * 60, 30 * 60),
}
_LONG_NAME = 4

Row = Mapping[str, object]


def judge(row: Row, read: Row) -> dict[str, bool]:
    """Each field: right when it is the label or another accepted value."""
    right = {field: _is_accepted(row, read, field) for field in ("formality", "urgency", "sentiment")}
    right["languages"] = _is_of_no_language(row) or _are_languages(row, read)
    right["dominant"] = _is_of_no_language(row) or _is_accepted(row, read, "dominant")
    right["intent"] = _is_accepted(row, {"intent": _first(read.get("intent"))}, "intent")
    right["category"] = _are_trades(row, read)
    right["place"] = any(is_place(one, _part(read, "place")) for one in _labels(row, "place"))
    right["time"] = any(is_time(one, _part(read, "time"), str(row["now"])) for one in _labels(row, "time"))
    right["provider_ref"] = (read.get("provider_ref") or None) == row.get("provider_ref")
    return {field: right[field] for field in FIELDS}


def is_place(label: Row | None, read: Row | None) -> bool:
    """The area must agree after folding; the town only when the reading gives one."""
    if label is None or not read or not any(read.get(key) for key in ("city", "area", "landmark", "ref")):
        return label is None and not (
            read and any(read.get(key) for key in ("city", "area", "landmark", "ref"))
        )
    if label.get("ref"):
        return read.get("ref") == label["ref"] or (label["ref"] == "usual" and read.get("ref") == "home")
    area, town, other = _key(label.get("area")), _key(label.get("city")), _key(read.get("area"))
    if area and not _are_names_alike(area, other):
        return False
    if town and read.get("city") and town != _key(read["city"]):
        return False
    if not area and town:
        return town in (_key(read.get("city")), other)
    if not area and label.get("landmark"):
        return _key(label["landmark"])[-5:] in _key(read.get("landmark"))
    return True


def is_time(label: Row | None, read: Row | None, now: str) -> bool:
    """Day, hour and part must agree; any day of a range and any hour of a part is accepted."""
    keys = ("date", "end_date", "start_time", "end_time", "part", "rrule", "asap")
    given = {key: (read or {}).get(key) or None for key in keys}
    if label is None or read is None:
        return label is None and not any(given.values())
    if label.get("rrule") or given["rrule"]:
        return bool(label.get("rrule") and given["rrule"]) and _rule(label["rrule"]) == _rule(given["rrule"])
    if label.get("asap"):
        return bool(given["asap"]) or _is_within_two_hours(given, now)
    if given["asap"] and not label.get("relative"):
        return False
    return _is_same_day(label, given) and _is_same_hour(label, given)


def _is_same_day(label: Row, given: Row) -> bool:
    if label.get("end_date"):
        return bool(given["date"]) and str(label["date"]) <= str(given["date"]) <= str(label["end_date"])
    return (label.get("date") or None) == given["date"]


def _is_same_hour(label: Row, given: Row) -> bool:
    start, end = _minutes(label.get("start_time")), _minutes(label.get("end_time"))
    read_start, read_end = _minutes(given["start_time"]), _minutes(given["end_time"])
    if label.get("part"):
        low, high = _WINDOWS[str(label["part"])]
        return given["part"] == label["part"] or (read_start is not None and low <= read_start <= high)
    if label.get("bound") == "after" and start is not None:
        return read_start is not None and start <= read_start <= start + 120
    if label.get("bound") == "before" and end is not None:
        is_near = read_end is not None and abs(read_end - end) <= 30
        return is_near or (read_end is None and read_start is not None and read_start < end)
    if start is not None:
        slack = 30 if label.get("bound") == "between" else 10 if label.get("relative") else 0
        return read_start is not None and abs(read_start - start) <= slack
    return read_start is None and (given["part"] is None or bool(label.get("end_date")))


def _is_within_two_hours(given: Row, now: str) -> bool:
    minutes = _minutes(given["start_time"])
    if not given["date"] or minutes is None:
        return False
    moment = datetime.fromisoformat(f"{given['date']}T00:00:00+01:00") + timedelta(minutes=minutes)
    return abs(moment - datetime.fromisoformat(now)) <= timedelta(hours=2)


def _is_accepted(row: Row, read: Row, field: str) -> bool:
    value = read.get(field) or _EMPTY.get(field)
    return value == (row.get(field) or _EMPTY.get(field)) or value in _others(row, field)


def _are_languages(row: Row, read: Row) -> bool:
    languages = set(_list(read.get("languages")))
    return any(languages == set(_list(one)) for one in [row["languages"], *_others(row, "languages")])


def _are_trades(row: Row, read: Row) -> bool:
    trades = [one for one in _list(read.get("category")) if one]
    if row.get("categories"):
        return set(trades) == set(_list(row["categories"]))
    if trades == ([row["category"]] if row.get("category") else []):
        return True
    return len(trades) == 1 and trades[0] in _others(row, "category")


def _are_names_alike(name: str, other: str) -> bool:
    is_part = (len(other) > _LONG_NAME and other in name) or (len(name) > _LONG_NAME and name in other)
    return bool(other) and (name == other or is_part)


def _is_of_no_language(row: Row) -> bool:
    return row["dominant"] == "und"


def _others(row: Row, field: str) -> list[object]:
    accepted = row.get("also_ok")
    return _list(accepted.get(field)) if isinstance(accepted, Mapping) else []


def _labels(row: Row, field: str) -> list[Row | None]:
    values = [row.get(field), *_others(row, field)]
    return [one if isinstance(one, Mapping) else None for one in values]


def _part(read: Row, field: str) -> Row | None:
    value = read.get(field)
    return value if isinstance(value, Mapping) else None


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else [] if value is None else [value]


def _first(value: object) -> object:
    return next(iter(_list(value)), None)


def _key(value: object) -> str:
    return re.sub(r"[^a-z0-9]+", "", fold(str(value or "")))


def _minutes(value: object) -> int | None:
    found = re.match(r"(\d{1,2}):(\d\d)", str(value or ""))
    return int(found[1]) * 60 + int(found[2]) if found else None


def _rule(value: object) -> tuple[str, str, tuple[str, ...]]:
    parts = dict(
        part.split("=", 1) for part in str(value).replace("RRULE:", "").upper().split(";") if "=" in part
    )
    days = tuple(sorted(parts["BYDAY"].split(","))) if parts.get("BYDAY") else ()
    return parts.get("FREQ", ""), parts.get("INTERVAL", "1"), days
