"""Two wishes in one message: both are read, in either order, and a reason is no wish."""

from itertools import permutations

import pytest

from dialogue.understanding import Intent, understand
from evaluation.wishes import DATA, is_read, kind_of, rows_of

NOW = "2026-03-10T09:20+01:00"
CLAUSES = {
    "annule mon rendez-vous de jeudi": Intent.CANCEL,
    "envoie un plombier à Akwa": Intent.REQUEST_SERVICE,
    "c'est combien pour un peintre": Intent.ASK_PRICE,
    "parle-moi en anglais": Intent.SET_LANGUAGE,
    "arrêtez les rappels": Intent.OPT_OUT,
    "je veux parler à quelqu'un de chez vous": Intent.TALK_TO_HUMAN,
    "send me a copy of my data": Intent.PRIVACY_EXPORT,
    "book an electrician for tomorrow": Intent.REQUEST_SERVICE,
    "move my booking to Friday": Intent.CHANGE,
    "why do you always send Serge": Intent.ASK_WHY,
    "tutoie-moi": Intent.SET_TONE,
    "I wan talk to person for your office": Intent.TALK_TO_HUMAN,
    "what time is my cleaner coming": Intent.ASK_STATUS,
    "find me carpenter for Molyko": Intent.REQUEST_SERVICE,
    "no send me promo again": Intent.OPT_OUT,
}
PAIRS = [(a, b) for a, b in permutations(CLAUSES, 2) if CLAUSES[a] is not CLAUSES[b]]


@pytest.mark.parametrize("joint", [", ", ". ", " et ", " and ", "\n"])
def test_both_wishes_are_read_in_either_order(joint: str) -> None:
    wrong = [
        (first + joint + second, read)
        for first, second in PAIRS
        if {*(read := understand(first + joint + second, NOW).intents)} != {CLAUSES[first], CLAUSES[second]}
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "parle anglais et envoie un plombier",
            [(Intent.SET_LANGUAGE, "parle anglais et"), (Intent.REQUEST_SERVICE, "envoie un plombier")],
        ),
        (
            "Cancel the plumber. I need an electrician, it is urgent",
            [
                (Intent.CANCEL, "Cancel the plumber."),
                (Intent.REQUEST_SERVICE, "I need an electrician, it is urgent"),
            ],
        ),
    ],
)
def test_the_message_is_taken_apart_where_the_second_begins(
    text: str, parts: list[tuple[Intent, str]]
) -> None:
    assert [(one.intent, one.text) for one in understand(text, NOW).wishes] == parts


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("delete my number, I no want again", Intent.PRIVACY_DELETE),
        ("send the carpenter, my son broke the door", Intent.REQUEST_SERVICE),
        ("I don change ma mind, una fit di remind me again", Intent.OPT_IN),
        ("oubliez mes habitudes mais gardez mes rendez-vous", Intent.PRIVACY_RESET),
        ("4/5, good work but he came late", Intent.RATE_FEEDBACK),
        ("So remind me, who is coming?", Intent.ASK_STATUS),
        ("ma gen di start den quench, I want person check am", Intent.REQUEST_SERVICE),
    ],
)
def test_a_reason_is_no_second_wish(text: str, intent: Intent) -> None:
    read = understand(text, NOW)
    assert read.intent is intent
    assert read.wishes == []


@pytest.mark.parametrize(
    ("text", "trades"),
    [
        ("La clim ne refroidit plus. Le robinet de la cuisine fuit", {"ac_fridge", "plumbing"}),
        ("I need a plumber, also an electrician", {"plumbing", "electrical"}),
        ("The toilet is blocked\nOur generator refuses to start", {"plumbing", "generator"}),
        ("annule le ménage et trouve-moi un serrurier", {"locksmith"}),
        ("une vitre est cassée, il me faut un menuisier", {"carpentry"}),
        ("j'emménage à Logpom et je veux repeindre le salon", {"painting"}),
        ("je suis infirmière et mon congélateur ne gèle plus", {"ac_fridge"}),
    ],
)
def test_the_trades_are_those_asked_for(text: str, trades: set[str]) -> None:
    assert {*understand(text, NOW).categories} == trades


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("annule ma réservation ne m'envoyez plus de rappels", {Intent.CANCEL, Intent.OPT_OUT}),
        ("move my booking to Friday no more promos", {Intent.CHANGE, Intent.OPT_OUT}),
        ("cancel am no send me promo again", {Intent.CANCEL, Intent.OPT_OUT}),
        ("il me faut un plombier à Akwa parle-moi en anglais", {Intent.REQUEST_SERVICE, Intent.SET_LANGUAGE}),
        ("je veux plus de rappels", {Intent.OPT_OUT}),
        ("I told you to stop sending me promos", {Intent.OPT_OUT}),
    ],
)
def test_a_wish_may_begin_without_a_sign(text: str, intents: set[Intent]) -> None:
    assert {*understand(text, NOW).intents} == intents


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("votre gars a tout cassé, je veux parler à quelqu'un", {Intent.COMPLAIN, Intent.TALK_TO_HUMAN}),
        ("una man spoil ma wall, I wan talk with una oga", {Intent.COMPLAIN, Intent.TALK_TO_HUMAN}),
        ("abeg no write French. The man don comot for house?", {Intent.SET_LANGUAGE, Intent.ASK_STATUS}),
        ("wheres my plumber and send someone for the fridge", {Intent.ASK_STATUS, Intent.REQUEST_SERVICE}),
        (
            "4/5 pour le ménage. Renvoyez-moi la même dame lundi",
            {Intent.RATE_FEEDBACK, Intent.REQUEST_SERVICE},
        ),
        ("why na this man again? put another person", {Intent.ASK_WHY, Intent.CHANGE}),
        ("Put am for Saturday. And that reminder dem, stop am", {Intent.CHANGE, Intent.OPT_OUT}),
    ],
)
def test_what_stands_beside_is_no_less_wanted(text: str, intents: set[Intent]) -> None:
    assert {*understand(text, NOW).intents} == intents


@pytest.mark.parametrize(
    ("text", "trades"),
    [
        ("light no dey for house, toilet don block too", ["electrical", "plumbing"]),
        ("plus de courant au salon, les toilettes sont bouchées aussi", ["electrical", "plumbing"]),
        ("the gen is dead n the dish fell off d roof", ["generator", "tv_antenna"]),
        ("send carpenter for the door, then man wey di paint for room", ["carpentry", "painting"]),
        ("il faut un carreleur ac un plombier", ["masonry", "plumbing"]),
        ("wire my new house", ["electrical"]),
    ],
)
def test_one_trouble_more_is_another_service(text: str, trades: list[str]) -> None:
    assert understand(text, NOW).categories == trades


def test_strangers_are_read_no_worse_than_when_last_counted() -> None:
    rows = rows_of(DATA / "wishes" / "wishes.jsonl")
    right = dict.fromkeys(("two wishes", "two services", "one wish"), 0)
    for row in rows:
        right[kind_of(row)] += is_read(row)
    assert len(rows) == 160
    assert right["two wishes"] >= 74
    assert right["two services"] >= 38
    assert right["one wish"] >= 16
