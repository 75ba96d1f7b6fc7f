"""A moved clock says everything that fell due on the way, in order."""

from datetime import datetime
from pathlib import Path

import httpx

from tests.journeys import serving


def test_three_months_later_visit_rating_and_reminder_have_all_arrived(tmp_path: Path) -> None:
    settings = serving.environment(f"sqlite:///{tmp_path}/sabi.db")
    with serving.served(settings, tmp_path) as address, httpx.Client(base_url=address, timeout=60) as client:
        client.post("/simulator/demo")
        client.post("/simulator/clock", json={"now": "2026-04-07T10:00:00+01:00"})
        phone = {"channel": "telegram", "address": "70099", "name": "Ama"}
        for text in ("un groupe électrogène en panne à Akwa, jeudi à 14h", "oui", "oui"):
            assert client.post("/simulator/messages", json={**phone, "text": text}).json() == {"status": 200}
        client.post("/simulator/clock", json={"now": "2026-07-07T10:00:00+01:00"})
        talk = client.get("/simulator/talk/telegram/70099").json()
    said = [(one["key"], one["status"]) for one in talk["messages"] if one["direction"] == "out"]
    assert said[-3:] == [("reminder/visit", "sent"), ("rating/ask", "sent"), ("reminder/maintenance", "sent")]
    days = [datetime.fromisoformat(one["at"]).date().isoformat() for one in talk["messages"][-3:]]
    assert days == ["2026-04-08", "2026-04-09", "2026-07-02"]
