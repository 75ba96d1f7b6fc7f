"""Messages are short, fit where they are sent, and differ by how much a person wants to read."""

import re
from collections.abc import Mapping

import pytest

from dialogue.manager import joined
from dialogue.reply import Candidate, Fact, Money, Reply
from dialogue.voice import Detail, Language, Register, Voice
from tests.dialogue.rendering.larger import EXTREME, LONG, larger
from tests.dialogue.rendering.samples import BOOKING, FULL, JOBS, KNOWN, REASONS, SAMPLES, SERGE, WHERE, WHY
from tests.dialogue.rendering.test_every_message import RENDERER, VOICES, said

SHORT_ENOUGH = 350
# Lists are as long as what they list: what is known of a person, the trades, the prices.
LISTS = {"why/knows": 450, "help/services": SHORT_ENOUGH, "price/range": SHORT_ENOUGH}
DETAILED_ENOUGH = 460
BODY_WITH_BUTTONS = 1024  # characters that WhatsApp takes beside buttons
EACH = [(key, facts) for key, facts in SAMPLES]
NAMES = [f"{key}-{number}" for number, (key, _) in enumerate(EACH)]
CHOSEN: dict[str, Fact] = {**BOOKING, "changed": False, "number": "6 77 45 12 90"}
CONSENT: dict[str, Fact] = {"where": WHERE, "provider": SERGE}


@pytest.mark.parametrize(("key", "facts"), EACH, ids=NAMES)
def test_a_message_is_short(key: str, facts: Mapping[str, Fact]) -> None:
    for voice in VOICES:
        limit = DETAILED_ENOUGH if voice.detail is Detail.DETAILED else LISTS.get(key, SHORT_ENOUGH)
        for filled in (facts, larger(facts, LONG)):
            text = said(key, filled, voice)
            assert len(text) <= limit, (voice, len(text), text)


@pytest.mark.parametrize(("key", "facts"), EACH, ids=NAMES)
def test_no_fact_is_too_long_to_be_sent(key: str, facts: Mapping[str, Fact]) -> None:
    for voice in VOICES:
        text = said(key, larger(facts, EXTREME), voice)
        assert len(text) <= BODY_WITH_BUTTONS, (voice, len(text), text)
        assert not re.search(r"[{}]|None|\n\n|  | $|^\s", text), (voice, text)
        assert text.count("?") <= 1, (voice, text)


@pytest.mark.parametrize(
    "replies",
    [
        (Reply("booking/booked", CHOSEN), Reply("consent/ask", CONSENT)),
        (Reply("booking/booked", {**CHOSEN, "changed": True}), Reply("consent/ask", CONSENT)),
        (
            Reply("booking/booked", CHOSEN),
            Reply("booking/next_request", {"trade": "electrical"}),
            Reply("booking/ask_time", {"trade": "electrical", "where": WHERE, "provider": None}),
        ),
        (
            Reply("safety/flood"),
            Reply("greeting/hello", {"name": "Hortense", "part_of_day": "evening", "language": None}),
            Reply("booking/ask_place", {"trade": "plumbing", "provider": None}),
        ),
        (Reply("unclear/question"), Reply("booking/ask_place", {"trade": "plumbing", "provider": SERGE})),
        (Reply("consent/all"), Reply("contact/ask_phone", {"provider": SERGE})),
        (
            Reply("complaint/redo", {"trade": "plumbing", "provider": SERGE}),
            Reply("booking/ask_time", {"trade": "plumbing", "where": WHERE, "provider": SERGE}),
        ),
    ],
    ids=lambda replies: "+".join(reply.key for reply in replies),
)
def test_a_whole_answer_is_short_and_asks_once(replies: tuple[Reply, ...]) -> None:
    for voice in VOICES:
        if voice.detail is Detail.DETAILED:
            continue
        whole = [
            Reply(one.key, larger(one.facts, LONG), is_followed=one is not replies[-1]) for one in replies
        ]
        answer = joined([RENDERER.render(one, voice) for one in whole])
        assert answer is not None
        assert len(answer.text) <= SHORT_ENOUGH, (voice, len(answer.text), answer.text)
        assert answer.text.count("?") == 1, (voice, answer.text)


def options(question: str) -> list[str]:
    """What a question gives to choose from: "a, b ou c"."""
    if not re.search(r" (ou|or) ", question):
        return []
    return re.split(r",? (?:ou|or) |, ", question.rpartition(":")[2])


@pytest.mark.parametrize(("key", "facts"), FULL, ids=[f"{key}-{n}" for n, (key, _) in enumerate(FULL)])
def test_a_question_gives_at_most_three_options(key: str, facts: Mapping[str, Fact]) -> None:
    for voice in VOICES:
        for question in re.findall(r"[^.!?…\n]*\?", said(key, facts, voice)):
            assert len(options(question)) <= 3, (voice, question)


def test_never_more_than_three_people_are_offered() -> None:
    many = tuple(Candidate(f"Person {number}", 4.0, Money(2000)) for number in range(5))
    for voice in VOICES:
        text = said("booking/choose_provider", {"trade": "plumbing", "candidates": many}, voice)
        assert len(re.findall(r"^\d\. ", text, re.MULTILINE)) == 3


def full(key: str) -> Mapping[str, Fact]:
    return next(facts for sample, facts in FULL if sample == key)


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        ("booking/summary", full("booking/summary")),
        ("booking/booked", CHOSEN),
        ("booking/ask_trade", {}),
        ("why/provider", {"provider": SERGE, "because": WHY}),
        ("why/reminder", {"because": (REASONS[14], REASONS[15], REASONS[13])}),
        ("price/range", {**full("price/range"), "jobs": (*JOBS, JOBS[0])}),
        ("help/services", full("help/services")),
    ],
)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("register", list(Register))
def test_who_wants_more_gets_more(
    key: str, facts: Mapping[str, Fact], language: Language, register: Register
) -> None:
    short, normal, detailed = (
        len(said(key, facts, Voice(language, register, detail)))
        for detail in (Detail.SHORT, Detail.NORMAL, Detail.DETAILED)
    )
    assert short < normal <= detailed
    assert short < detailed


def test_what_is_known_is_listed_whole_for_everybody() -> None:
    known = KNOWN
    for voice in VOICES:
        assert said("why/knows", {"because": known}, voice).count("\n- ") == len(known)


def test_a_short_recap_still_carries_every_fact() -> None:
    brief = Voice(Language.FRENCH, Register.NEUTRAL, Detail.SHORT)
    text = re.sub(r"[\u202f\u00a0]", " ", said("booking/summary", full("booking/summary"), brief))
    for fact in ("Plombier", "Makepe, face pharmacie", "jeudi 12 mars à 10 h", "Serge Mbarga", "3 000 FCFA"):
        assert fact in text
    assert "écrivez « changer »" in text
