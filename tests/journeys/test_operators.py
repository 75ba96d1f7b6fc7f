"""Operators see who waits, answer, and give the word back; nobody else does anything there."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.admin import operators, overview, passwords
from bot.outbox import outbox
from dialogue import conversations
from dialogue.attention import Cause
from dialogue.conversations import messages
from dialogue.state import State, read_state
from preferences import people, privacy
from tests.journeys.browsing import PASSWORD, Browser, employ, number_of
from tests.journeys.phones import Phone, Town

WHATSAPP = "whatsapp:+237677000009"
ACTIONS = ("answer", "take-over", "hand-back", "seen")


@pytest.fixture
async def awa(town: Town) -> Browser:
    """An operator who has signed in."""
    employ(town)
    browser = Browser(town)
    entered = await browser.sign_in()
    assert (entered.status_code, entered.headers["location"]) == (303, "/admin")
    return browser


def stands(phone: Phone) -> State:
    database, number = phone.town.house.database, number_of(phone)
    return read_state(database.read_now(lambda c: conversations.recall_state(c, number)))


def count_messages(town: Town) -> int:
    counted = select(func.count()).select_from(messages)
    return town.house.database.read_now(lambda c: c.execute(counted).scalar_one())


async def later(town: Town, **passed: float) -> None:
    await town.move((town.clock.now() + timedelta(**passed)).isoformat())


# The door


async def test_without_operators_the_login_says_what_to_run(town: Town) -> None:
    assert "sabi operators add NAME" in await Browser(town).sees("/admin/login")
    assert "sabi operators add NOM" in await Browser(town, "fr-CM,fr;q=0.9").sees("/admin/login")


async def test_who_has_not_signed_in_sees_the_login_and_nothing_else(town: Town) -> None:
    phone = town.phone()
    await phone.says("Bonjour")
    stranger, number = Browser(town), number_of(phone)
    for path in ("/admin", f"/admin/conversations/{number}", "/admin/conversations/999"):
        answered = await stranger.client.get(path)
        assert (answered.status_code, answered.headers["location"]) == (303, "/admin/login")
    for action in ACTIONS:
        answered = await stranger.client.post(f"/admin/conversations/{number}/{action}", data={"text": "x"})
        assert (answered.status_code, answered.headers["location"]) == (303, "/admin/login")
    assert stands(phone).silent_since is None


@pytest.mark.parametrize(("name", "password"), [("Awa", "wrong"), ("Nobody", PASSWORD), ("", "")])
async def test_a_wrong_name_or_password_opens_nothing(town: Town, name: str, password: str) -> None:
    employ(town)
    browser = Browser(town)
    refused = await browser.sign_in(name, password)
    assert refused.status_code == 401
    assert "Name or password is wrong." in refused.text
    assert (await browser.client.get("/admin")).status_code == 303


async def test_after_five_wrong_passwords_that_name_waits_a_quarter_of_an_hour(town: Town) -> None:
    employ(town)
    employ(town, "Paul")
    browser = Browser(town)
    for _ in range(5):
        assert (await browser.sign_in("Awa", "wrong")).status_code == 401
    assert (await browser.sign_in("Awa", PASSWORD)).status_code == 429
    assert (await Browser(town).sign_in("Paul", PASSWORD)).status_code == 303
    await later(town, minutes=16)
    assert (await browser.sign_in("Awa", PASSWORD)).status_code == 303


async def test_a_login_that_comes_from_elsewhere_is_refused(town: Town) -> None:
    employ(town)
    form = {"name": "Awa", "password": PASSWORD}
    browser = Browser(town)
    assert (await browser.client.post("/admin/login", data=form)).status_code == 403
    await browser.client.get("/admin/login")
    for token in ("", "guessed", "é"):
        answered = await browser.client.post("/admin/login", data={**form, "token": token})
        assert answered.status_code == 403
    assert (await browser.client.get("/admin")).status_code == 303


@pytest.mark.parametrize("token", [None, "", "guessed"])
async def test_a_form_without_its_token_does_nothing(town: Town, awa: Browser, token: str | None) -> None:
    phone = town.phone()
    await phone.says("je veux parler à quelqu'un")
    before, number = stands(phone), number_of(phone)
    form = {"text": "Bonjour"} if token is None else {"text": "Bonjour", "token": token}
    for path in (*(f"/admin/conversations/{number}/{action}" for action in ACTIONS), "/admin/logout"):
        assert (await awa.client.post(path, data=form)).status_code == 403
    assert stands(phone) == before
    assert town.sent_to(phone.address) == []
    assert "For a person" in await awa.sees()


async def test_a_form_of_another_operator_does_nothing(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("Bonjour")
    employ(town, "Paul")
    paul, path = Browser(town), f"/admin/conversations/{number_of(phone)}"
    await paul.sign_in("Paul")
    stolen = (await paul.client.get(path)).text.split('name="token" value="')[1].split('"')[0]
    assert (await awa.client.post(f"{path}/take-over", data={"token": stolen})).status_code == 403
    assert (await paul.client.post(f"{path}/take-over", data={"token": stolen})).status_code == 303


async def test_a_session_ends_after_twelve_hours(town: Town, awa: Browser) -> None:
    await later(town, hours=11.9)
    assert "For a person" in await awa.sees()
    await later(town, hours=0.2)
    assert (await awa.client.get("/admin")).headers["location"] == "/admin/login"


async def test_who_signs_out_is_out_everywhere(town: Town, awa: Browser) -> None:
    elsewhere = Browser(town)
    await elsewhere.sign_in()
    stolen = awa.client.cookies["sabi_operator"]
    token = (await awa.client.get("/admin")).text.split('name="token" value="')[1].split('"')[0]
    assert (await awa.client.post("/admin/logout", data={"token": token})).status_code == 303
    awa.client.cookies.set("sabi_operator", stolen, path="/admin")
    for browser in (awa, elsewhere):
        assert (await browser.client.get("/admin")).status_code == 303
    await later(town, seconds=1)
    assert (await awa.sign_in()).headers["location"] == "/admin"


async def test_a_new_password_or_the_end_of_an_operator_ends_their_sessions(town: Town, awa: Browser) -> None:
    database, kept = town.house.database, passwords.keep("another long phrase")
    database.write_now(lambda c: operators.change_password(c, "Awa", kept))
    assert (await awa.client.get("/admin")).status_code == 303
    await awa.sign_in("Awa", "another long phrase")
    assert (await awa.client.get("/admin")).status_code == 200
    database.write_now(lambda c: operators.remove(c, "Awa"))
    assert (await awa.client.get("/admin")).status_code == 303


@pytest.mark.parametrize("change", ["x", ".", "é", ""])
async def test_a_cookie_that_we_did_not_sign_opens_nothing(town: Town, awa: Browser, change: str) -> None:
    number, began, secret, signature = awa.client.cookies["sabi_operator"].split(".")
    forged = [
        f"{number}.{began}.{secret}.{signature}{change}" if change else "",
        f"{number}.{int(began) + 1}.{secret}.{signature}",
        f"{int(number) + 1}.{began}.{secret}.{signature}",
        f"{'9' * 30}.{began}.{secret}.{signature}",
        "....",
    ]
    for cookie in forged:
        answered = await Browser(town).client.get(
            "/admin", headers={"Cookie": f"sabi_operator={cookie}".encode()}
        )
        assert answered.status_code == 303, cookie


async def test_the_cookie_is_kept_from_scripts_and_other_sites(town: Town) -> None:
    employ(town)
    set_cookie = (await Browser(town).sign_in()).headers["set-cookie"]
    assert "HttpOnly" in set_cookie
    assert "SameSite=lax" in set_cookie
    assert "Path=/admin" in set_cookie
    assert "Secure" not in set_cookie


async def test_in_production_the_cookie_travels_encrypted_only(database_url: str) -> None:
    town = Town(database_url, env="production", public_url="https://sabi.example")
    kept, now = passwords.keep(PASSWORD), town.house.clock.now()
    town.house.database.write_now(lambda c: operators.add(c, "Awa", kept, now))
    login = await Browser(town).client.get("/admin/login")
    assert "Secure" in login.headers["set-cookie"]
    await town.close()


async def test_every_page_allows_nothing_from_elsewhere_and_is_kept_nowhere(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("Bonjour")
    for path in ("/admin", "/admin/login", f"/admin/conversations/{number_of(phone)}"):
        page = await awa.client.get(path)
        assert page.headers["content-security-policy"].startswith("default-src 'none'")
        assert page.headers["cache-control"] == "no-store"
        assert "http://" not in page.text
        assert "https://" not in page.text
        assert " style=" not in page.text
        assert "<script>" not in page.text


# The list


async def test_danger_stands_first_then_the_longest_wait_then_who_was_answered(
    town: Town, awa: Browser
) -> None:
    names = ("Recent", "Answered", "Early", "Late", "Danger")
    phones = {name: town.phone(address=f"77{place}", name=name) for place, name in enumerate(names)}
    for name in ("Answered", "Early", "Late"):
        await phones[name].says("je veux parler à quelqu'un")
    await awa.sends(number_of(phones["Answered"]), "answer", "Bonjour")
    await phones["Early"].says("allo ?")
    await phones["Danger"].says("Il y a une odeur de gaz dans la cuisine")
    await phones["Recent"].says("Bonjour")
    page = await awa.sees()
    assert sorted(names, key=page.index) == ["Danger", "Early", "Late", "Answered", "Recent"]
    assert "DANGER: gas" in page
    assert page.index("With Sabi") < page.index("Recent")
    assert "(3) Conversations" in (await awa.client.get("/admin")).text


async def test_who_has_no_name_is_shown_by_the_end_of_the_address(town: Town, awa: Browser) -> None:
    phone = town.phone("whatsapp", WHATSAPP)
    await phone.says("Bonjour")
    number = number_of(phone)
    town.house.database.write_now(lambda c: people.note(c, number, {"name": ""}))
    page = (await awa.client.get("/admin")).text
    assert "…0009" in page
    assert "677000009" not in page


async def test_the_list_is_turned_page_by_page(town: Town, awa: Browser) -> None:
    for place in range(overview.PAGE + 2):
        await town.phone(address=f"9{place:03}", name=f"Person{place:03}").says("Bonjour")
    first, second = [(await awa.client.get(f"/admin?page={page}")).text for page in (1, 2)]
    assert first.count('class="who"') == overview.PAGE
    assert second.count('class="who"') == 2
    assert "Older" in first
    assert "Newer" in second
    assert "Older" not in second
    for odd in ("0", "-1", "x", "9" * 15, "9" * 40):
        assert "For a person" in await awa.sees(f"/admin?page={odd}")


# One conversation


async def test_the_thread_tells_what_was_understood_of_each_message(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("Bonjour, j'ai besoin d'un plombier à Akwa demain matin, abeg")
    page = await awa.sees(f"/admin/conversations/{number_of(phone)}")
    for told in ("asks for a service", "Plumbing", "Akwa", "morning", "French", "sure:", "A booking"):
        assert told in page, told
    await phone.says("Confirmer")
    french = Browser(town, "fr")
    await french.sign_in()
    page = await french.sees(f"/admin/conversations/{number_of(phone)}")
    for told in ("demande un service", "Plomberie", "sûr à", "Réservations"):
        assert told in page, told


async def test_what_people_write_is_only_text(town: Town, awa: Browser) -> None:
    phone = town.phone(name="<img src=x onerror=alert(1)>")
    await phone.says("<script>alert(1)</script> {{7*7}} \" onmouseover='x' plombier à Akwa")
    for path in ("/admin", f"/admin/conversations/{number_of(phone)}"):
        page = (await awa.client.get(path)).text
        assert "<script>alert" not in page
        assert "<img" not in page
        assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} &#34; onmouseover=&#39;x&#39;" in page


async def test_answers_arrive_on_the_phone_in_order_and_sabi_stays_silent(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("je veux parler à quelqu'un")
    number = number_of(phone)
    for text in ("Bonjour, c'est Awa.", "Je vous appelle\r\ndans cinq minutes."):
        assert (await awa.sends(number, "answer", text)).status_code == 303
    sent = [message.text for message in town.sent_to(phone.address)]
    assert sent == ["Bonjour, c'est Awa.", "Je vous appelle\ndans cinq minutes."]
    assert await phone.says("d'accord merci") == ""
    page = await awa.sees(f"/admin/conversations/{number}")
    assert page.index("c'est Awa") < page.index("cinq minutes") < page.index("d'accord merci")
    assert "Awa ·" in page
    assert stands(phone).attention is not None


async def test_who_answers_unasked_has_the_word(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("Bonjour")
    await awa.sends(number_of(phone), "answer", "Bonjour, ici Awa.")
    assert [message.text for message in town.sent_to(phone.address)] == ["Bonjour, ici Awa."]
    assert await phone.says("ah bonjour") == ""
    assert stands(phone).attention is not None


async def test_a_form_that_is_sent_twice_is_sent_once(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("je veux parler à quelqu'un")
    path = f"/admin/conversations/{number_of(phone)}"
    page = (await awa.client.get(path)).text
    form = {name: page.split(f'name="{name}" value="')[1].split('"')[0] for name in ("token", "once")} | {
        "text": "Bonjour"
    }
    for _ in range(2):
        assert (await awa.client.post(f"{path}/answer", data=form)).status_code == 303
    assert len(town.sent_to(phone.address)) == 1


async def test_an_empty_answer_sends_nothing_and_a_long_one_is_kept_in_the_form(
    town: Town, awa: Browser
) -> None:
    phone = town.phone()
    await phone.says("Bonjour")
    number, before = number_of(phone), count_messages(town)
    assert (await awa.sends(number, "answer", " \r\n ")).status_code == 303
    refused = await awa.sends(number, "answer", "y" * 4001)
    assert refused.status_code == 422
    assert "at most 4000 characters" in refused.text
    assert "y" * 4001 in refused.text
    assert town.sent_to(phone.address) == []
    assert count_messages(town) == before


async def test_handed_back_sabi_says_so_and_puts_the_open_question_again(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("J'ai besoin d'un plombier")
    question = phone.heard.key.split()[-1]
    await phone.says("passez-moi une personne")
    number = number_of(phone)
    await awa.sends(number, "answer", "Je vous rends à Sabi.")
    await awa.sends(number, "hand-back")
    first, second = town.sent_to(phone.address)
    assert first.text == "Je vous rends à Sabi."
    assert second.key == f"human/back {question}"
    assert stands(phone).attention is None
    await phone.says("Akwa, face pharmacie")
    assert phone.heard.key.startswith("booking/")
    await awa.sends(number, "hand-back")
    assert town.sent_to(phone.address) == []


async def test_taken_over_unasked_sabi_is_silent_and_says_nothing_of_it(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("J'ai besoin d'un plombier")
    await awa.sends(number_of(phone), "take-over")
    assert town.sent_to(phone.address) == []
    assert await phone.says("à Akwa") == ""
    attention = stands(phone).attention
    assert attention is not None
    assert attention.cause is Cause.TAKEN
    assert attention.waits_since is not None


async def test_a_danger_that_somebody_has_looked_at_stands_on_top_no_more(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("Il y a une odeur de gaz dans la cuisine")
    await awa.sends(number_of(phone), "seen")
    assert stands(phone).attention is None
    assert "DANGER" not in await awa.sees()
    assert await phone.says("Akwa, face pharmacie") != ""


async def test_an_answered_talk_that_nobody_hands_back_is_sabis_again_after_a_quiet_day(
    town: Town, awa: Browser
) -> None:
    phone = town.phone()
    await phone.says("je veux parler à quelqu'un")
    await awa.sends(number_of(phone), "answer", "C'est réglé, bonne journée.")
    town.sent_to(phone.address)
    await later(town, hours=23)
    assert await phone.says("merci beaucoup") == ""  # thanks want no answer
    await later(town, hours=23)
    assert await phone.says("encore une chose, la facture ?") == ""
    await later(town, hours=49)
    assert [message.key for message in town.sent_to(phone.address)] == ["human/waiting"]
    assert await phone.says("J'ai besoin d'un plombier") == ""  # who waits is not left to Sabi
    await awa.sign_in()
    await awa.sends(number_of(phone), "answer", "Voici la facture.")
    town.sent_to(phone.address)
    await later(town, hours=25)
    assert "quartier" in await phone.says("J'ai besoin d'un plombier")


async def test_outside_whatsapps_day_nothing_is_sent_and_it_says_so(town: Town, awa: Browser) -> None:
    phone = town.phone("whatsapp", WHATSAPP)
    await phone.says("je veux parler à quelqu'un")
    number = number_of(phone)
    path = f"/admin/conversations/{number}"
    await later(town, hours=25)
    await awa.sign_in()
    token = (await awa.client.get(path)).text.split('name="token" value="')[1].split('"')[0]
    town.sent_to(phone.address)
    assert "within 24 hours" in await awa.sees(path)
    before = count_messages(town)
    refused = await awa.client.post(f"{path}/answer", data={"token": token, "once": "1", "text": "Bonjour ?"})
    assert refused.status_code == 409
    assert "within 24 hours" in refused.text
    assert "Bonjour ?" in refused.text
    assert (town.sent_to(phone.address), count_messages(town)) == ([], before)
    await awa.sends(number, "hand-back")
    assert (town.sent_to(phone.address), stands(phone).silent_since) == ([], None)


@pytest.mark.parametrize("number", ["999", "0", "x", "9" * 15, "9" * 40, "1e3"])
async def test_nobody_of_that_number_is_404(town: Town, awa: Browser, number: str) -> None:
    phone = town.phone()
    await phone.says("Bonjour")
    token = (await awa.client.get("/admin")).text.split('name="token" value="')[1].split('"')[0]
    path = f"/admin/conversations/{number}"
    assert (await awa.client.get(path)).status_code == 404
    for action in ACTIONS:
        answered = await awa.client.post(f"{path}/{action}", data={"token": token, "text": "x"})
        assert answered.status_code == 404, action


# The rest


async def test_who_waits_a_quarter_of_an_hour_is_told_once_that_it_has_arrived(
    town: Town, awa: Browser
) -> None:
    phone = town.phone()
    await phone.says("je veux parler à quelqu'un")
    await later(town, minutes=14)
    assert town.sent_to(phone.address) == []
    await later(town, minutes=2)
    assert [message.key for message in town.sent_to(phone.address)] == ["human/waiting"]
    assert await phone.says("toujours là ?") == ""
    await later(town, hours=2)
    assert town.sent_to(phone.address) == []
    await awa.sends(number_of(phone), "answer", "Me voici.")
    town.sent_to(phone.address)
    await later(town, hours=1)
    assert town.sent_to(phone.address) == []
    assert await phone.says("enfin !") == ""
    await later(town, minutes=16)
    assert [message.key for message in town.sent_to(phone.address)] == ["human/waiting"]


async def test_who_asks_at_night_is_reassured_in_the_morning(town: Town) -> None:
    await town.move("2026-04-07T23:00:00+01:00")
    phone = town.phone()
    await phone.says("je veux parler à quelqu'un")
    await town.move("2026-04-08T07:30:00+01:00")
    assert town.sent_to(phone.address) == []
    await town.move("2026-04-08T08:30:00+01:00")
    assert [message.key for message in town.sent_to(phone.address)] == ["human/waiting"]


async def test_what_operators_write_is_exported_and_erased_with_the_person(town: Town, awa: Browser) -> None:
    phone = town.phone()
    await phone.says("je veux parler à quelqu'un")
    number, database = number_of(phone), town.house.database
    await awa.sends(number, "answer", "Bonjour Ama, ici Awa.")
    exported = database.read_now(lambda c: privacy.export(c, number, town.clock.now()))
    assert "Bonjour Ama, ici Awa." in str(exported["messages"])
    await awa.sends(number, "hand-back")
    town.sent_to(phone.address)
    await phone.says("supprime toutes mes données")
    await phone.says("oui")
    assert phone.heard.key == "privacy/deleted"
    assert (await awa.client.get(f"/admin/conversations/{number}")).status_code == 404
    left = select(func.count()).select_from(outbox).where(outbox.c.payload.contains("ici Awa"))
    assert database.read_now(lambda c: c.execute(left).scalar_one()) == 0
    assert count_messages(town) == 0
