"""What did we write down as examples of messages, and how does each want to be read?

`training/messages/*.txt` hold families of messages: a line `[name] key=value ...` opens a family and says
what its messages share; each message has a line of its own, after a tab what it alone has. `GUIDE.md`
beside them explains the keys. Training and testing are split by family, so that no wording is in both.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

MESSAGES = Path(__file__).parent / "messages"
NOW = datetime.fromisoformat("2026-03-10T09:20+01:00")

Label = str | bool | list[str] | dict[str, object] | None

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_OF_TROUBLE = ("request_service", "give_detail")
_KEYS = {
    "form": "formality",
    "cat": "category",
    "urg": "urgency",
    "sent": "sentiment",
    "ref": "provider_ref",
    "value": "intent_value",
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message and its labels, as keys and values of the files."""

    family: str
    text: str
    keys: dict[str, str]

    @property
    def intent(self) -> str:
        return self.keys["intent"]

    @property
    def unjudged(self) -> frozenset[str]:
        """Fields of which any value is accepted, written `ok.<key>=any`."""
        keys = (key[3:] for key, value in self.keys.items() if key.startswith("ok.") and value == "any")
        return frozenset(_KEYS.get(key, key) for key in keys)

    def row(self) -> dict[str, Label]:
        """The message in the format of the labelled messages in tests/data."""
        languages = self.keys.get("lang", "und").split("+")
        trades = self.keys["cat"].split("+") if "cat" in self.keys else []
        row: dict[str, Label] = {
            "id": self.family,
            "text": self.text,
            "now": NOW.isoformat(timespec="minutes"),
            "group": "mix" if len(languages) > 1 else languages[0],
            "languages": sorted(languages),
            "dominant": languages[0],
            "formality": self.keys.get("form", "neutral"),
            "intent": self.intent,
            "intent_value": self.keys.get("value"),
            "category": trades[0] if trades else None,
            "place": _place(self.keys.get("place")),
            "time": _time(self.keys.get("time")),
            "urgency": self.keys.get("urg", "none"),
            "sentiment": self.keys.get("sent", "neutral"),
            "provider_ref": self.keys.get("ref"),
        }
        if len(trades) > 1:
            row |= {"categories": trades, "two_requests": True}
        return row | {"also_ok": self._also_ok()}

    def _also_ok(self) -> dict[str, object]:
        accepted: dict[str, object] = {
            _KEYS.get(key[3:], key[3:]): [value]
            for key, value in self.keys.items()
            if key.startswith("ok.") and value != "any"
        }
        if self.intent in _OF_TROUBLE and self.keys.get("sent") == "negative":
            accepted.setdefault("sentiment", ["neutral"])
        for name in ("time", "place"):
            if name in accepted:
                value = self.keys["ok." + name]
                accepted[name] = [_time(value) if name == "time" else _place(value)]
        return accepted


def read_messages(folder: Path = MESSAGES) -> list[Labelled]:
    """Every message of the files, in their order."""
    return [one for path in sorted(folder.glob("*.txt")) for one in read_family_file(path)]


def read_family_file(path: Path) -> list[Labelled]:
    """Every message of one file."""
    labelled: list[Labelled] = []
    family, shared = "", dict[str, str]()
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("[") and "]" in line:
            family, _, written = line[1:].partition("]")
            shared = _keys(written)
        elif line.strip():
            text, _, written = line.partition("\t")
            labelled.append(Labelled(family, text, shared | _keys(written)))
    return labelled


def _keys(written: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in written.split())


def _place(written: str | None) -> dict[str, object] | None:
    if written in (None, "none"):
        return None
    if written in ("home", "office", "usual"):
        return {"ref": written}
    return {"city": None, "area": written.replace("_", " "), "landmark": None}


def _time(written: str | None) -> dict[str, object] | None:
    if written in (None, "none"):
        return None
    if written == "asap":
        return {"asap": True}
    if written.startswith("rrule:"):
        return {"rrule": written.removeprefix("rrule:")}
    if written.startswith("<"):
        return {"date": _date(written[1:]).isoformat()}
    day, _, clock = written.partition("@")
    day, _, part = day.partition(".")
    first, last = _range(day) if day else (None, None)  # "@15:00" names no day
    return {
        "date": first.isoformat() if first else None,
        "end_date": last.isoformat() if last else None,
        "start_time": clock or None,
        "part": part or None,
    }


def _range(day: str) -> tuple[date, date | None]:
    today = NOW.date()
    monday = today - timedelta(days=today.weekday())
    if day == "weekend":
        return monday + timedelta(days=5), monday + timedelta(days=6)
    if day == "nextweek":
        return monday + timedelta(days=7), monday + timedelta(days=13)
    if day == "endmonth":
        return today.replace(day=25), today.replace(day=31)
    return _date(day), None


def _date(day: str) -> date:
    today = NOW.date()
    if day == "today":
        return today
    if day.startswith("d+"):
        return today + timedelta(days=int(day[2:]))
    ahead = (_WEEKDAYS.index(day) - today.weekday()) % 7
    return today + timedelta(days=ahead or 7)
