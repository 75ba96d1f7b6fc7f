"""Every message is said in every language, register and length, and says nothing it should not."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from dialogue.rendering import Renderer, UnknownTemplate, UnsaidFact
from dialogue.reply import Button, Fact, Money, Reply, Where
from dialogue.voice import Detail, Language, Register, Voice
from tests.dialogue.rendering.samples import BOOKING, BUTTONS, FULL, SAMPLES, TRADES, VISITS, WHEN

RENDERER = Renderer()
VOICES = [
    Voice(language, register, detail) for language in Language for register in Register for detail in Detail
]
VOUS = re.compile(r"\b(vous|votre|vos|vôtres?|veuillez|\w+ez)\b", re.IGNORECASE)
NO_VOUS = re.compile(r"\b(chez|assez|nez)\b", re.IGNORECASE)
TU = re.compile(r"\b(tu|ton|ta|tes|toi|te|tiens?|tiennes?)\b|\bt'", re.IGNORECASE)
PIDGIN = re.compile(
    r"\b(di|dey|na|don|wey|wetin|abeg|dem|sabi|wan|comot|fit|lef|am|una|e go|i no|you no|make|wahala"
    r"|for (morning|midday|afternoon|evening|night|house|there|now)|e (correct|no|go|fit|get|must|remain)"
    r"|no (get|fit|be|go|dey|hear)|i (go|no|never)|small|pass|well well|reach)\b",
    re.IGNORECASE,
)
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
# Messages that are not in the language of the voice, or not only.
OTHER_LANGUAGES = ("language/foreign", "language/set")


def said(key: str, facts: Mapping[str, Fact], voice: Voice) -> str:
    return RENDERER.render(Reply(key, facts), voice).text


def every_text(*languages: Language) -> Iterator[tuple[str, Voice, str]]:
    for key, facts in SAMPLES:
        for voice in VOICES:
            if voice.language in languages and key not in OTHER_LANGUAGES:
                yield key, voice, said(key, facts, voice)


def questions(text: str) -> int:
    return len(re.findall(r"\?", text))


def test_every_template_has_a_sample() -> None:
    keys = {key for key in RENDERER.templates if not key.startswith("shared/")}
    assert keys == {key for key, _ in FULL}


@pytest.mark.parametrize(("key", "facts"), SAMPLES, ids=[f"{key}-{n}" for n, (key, _) in enumerate(SAMPLES)])
def test_a_message_is_said_in_every_voice(key: str, facts: Mapping[str, Fact]) -> None:
    for voice in VOICES:
        text = said(key, facts, voice)
        assert text, voice
        assert not re.search(r"[{}]|None|Undefined|\n\n|  | $|^\s|[/_]\w+\.\w+$", text), (voice, text)
        assert questions(text) <= 1, (voice, text)


def test_trades_that_we_answer_at_any_hour_are_named() -> None:
    text = said("help/hours", {"days": (), "urgent": ("electrical", "plumbing")}, Voice(Language.FRENCH))
    assert text.endswith("électricité, plomberie.")


def test_casual_french_never_says_vous() -> None:
    for key, voice, text in every_text(Language.FRENCH):
        if voice.register is Register.CASUAL:
            assert not VOUS.search(NO_VOUS.sub("", text)), (key, text)


def test_neutral_and_formal_french_never_say_tu() -> None:
    for key, voice, text in every_text(Language.FRENCH):
        if voice.register is not Register.CASUAL:
            assert not TU.search(text), (key, text)


def test_pidgin_is_thick_enough_not_to_be_taken_for_english() -> None:
    for key, _, text in every_text(Language.PIDGIN):
        words = re.findall(r"[a-z']+", text.lower())
        if key == "greeting/hello":  # only a hello, said before the sentences that tell the language
            continue
        assert len(PIDGIN.findall(text)) >= max(1, 0.06 * len(words)), (key, text)


def test_emoji_are_rare_and_only_casual() -> None:
    for key, voice, text in every_text(*Language):
        assert len(EMOJI.findall(text)) <= (1 if voice.register is Register.CASUAL else 0), (key, text)


def test_french_marks_have_narrow_spaces() -> None:
    for key, _, text in every_text(Language.FRENCH):
        assert not re.search(r"[ \u00a0\w.»][;!?]|[ \u00a0\w»]:(?!//)|« | »|[’`]", text), (key, text)


def test_english_and_pidgin_marks_have_no_space() -> None:
    for key, _, text in every_text(Language.ENGLISH, Language.PIDGIN):
        assert not re.search(r"\s[;:!?]|[«»’`]", text), (key, text)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "fr",
            (
                "Plombier",
                "Makepe",
                "face pharmacie",
                "jeudi 12 mars",
                "10",
                "Serge Mbarga",
                "3 000 FCFA",
                "changer",
            ),
        ),
        (
            "en",
            (
                "Plumber",
                "Makepe",
                "face pharmacie",
                "Thursday 12 March",
                "10",
                "Serge Mbarga",
                "3,000",
                "change",
            ),
        ),
        (
            "pcm",
            (
                "Plumber",
                "Makepe",
                "face pharmacie",
                "Thursday 12 March",
                "10",
                "Serge Mbarga",
                "3,000",
                "change",
            ),
        ),
    ],
)
def test_a_recap_carries_the_same_facts_in_every_voice(language: str, words: tuple[str, ...]) -> None:
    facts = next(facts for key, facts in FULL if key == "booking/summary")
    for voice in VOICES:
        if voice.language == language:
            text = re.sub(r"[\u202f\u00a0]", " ", said("booking/summary", facts, voice)).replace(
                "modifier", "changer"
            )
            assert [word for word in words if word not in text] == [], (voice, text)


@pytest.mark.parametrize("voice", VOICES)
def test_a_recap_ends_with_its_only_question(voice: Voice) -> None:
    facts = next(facts for key, facts in FULL if key == "booking/summary")
    text = said("booking/summary", facts, voice)
    assert text.endswith("?")
    assert text.count("?") == 1


@pytest.mark.parametrize(
    ("key", "french", "english", "pidgin"),
    [
        ("booking/ask_place", "quartier", "quarter", "quarter"),
        ("booking/ask_time", "quel jour et à quelle heure", "what day and time", "which day and which time"),
        ("booking/booked", "réservé|c'est noté", "booked", "i don book am"),
        ("cancel/done", "annulée?", "cancelled", "i don cancel"),
        ("booking/summary", "confirm|c'est bon", "confirm|shall i", "e correct"),
        ("safety/fire", "118", "118", "118"),
    ],
)
def test_a_message_uses_the_plain_words_for_what_it_is(
    key: str, french: str, english: str, pidgin: str
) -> None:
    patterns = {Language.FRENCH: french, Language.ENGLISH: english, Language.PIDGIN: pidgin}
    for sample, facts in FULL:
        for voice in VOICES if sample == key else ():
            assert re.search(patterns[voice.language], said(key, facts, voice), re.IGNORECASE), voice


def test_a_free_visit_is_said_and_an_unknown_fee_is_not() -> None:
    full, neutral = dict(next(facts for key, facts in FULL if key == "booking/summary")), Voice()
    assert "Déplacement gratuit." in said("booking/summary", {**full, "fee": Money(0)}, neutral)
    assert "Déplacement" not in said("booking/summary", {**full, "fee": None}, neutral)


def test_a_booking_says_who_calls_from_which_number_and_the_fee_to_those_who_like_detail() -> None:
    facts: dict[str, Fact] = {**BOOKING, "changed": False, "number": "6 77 45 12 90"}
    plain, detailed = Voice(Language.ENGLISH), Voice(Language.ENGLISH, detail=Detail.DETAILED)
    assert "Serge Mbarga (6 77 45 12 90) will call you on arrival." in said("booking/booked", facts, plain)
    assert "FCFA" not in said("booking/booked", facts, plain)
    assert "Visit fee: FCFA 3,000." in said("booking/booked", facts, detailed)


def test_lists_are_numbered_lines() -> None:
    lines = said("cancel/which", {"visits": VISITS, "more": 0}, Voice(Language.ENGLISH)).splitlines()
    assert lines[1].startswith("1. Plumber at Makepe")
    assert lines[2] == "2. Cleaner at Molyko, Saturday 14 March in the morning"


def test_a_mix_opens_in_the_second_language_only() -> None:
    mixed = Voice(Language.FRENCH, greets_in=Language.ENGLISH)
    ama: dict[str, Fact] = {"name": "Ama", "part_of_day": "morning", "language": None, "known": True}
    welcome = said("greeting/welcome", ama, mixed)
    assert welcome == "Good morning, Ama! De quel service avez-vous besoin\u202f?"
    asked = said("booking/ask_place", {"trade": "plumbing", "provider": None}, mixed)
    assert asked.startswith("Okay, un plombier. Dans quel quartier")
    assert said("thanks/welcome", {}, Voice(Language.PIDGIN, greets_in=Language.FRENCH)).startswith(
        "Je vous en prie\u202f!"
    )


def test_a_change_of_language_is_said_in_the_new_one() -> None:
    text = said("language/set", {"language": "pcm"}, Voice(Language.FRENCH))
    assert text == said("language/set", {"language": "pcm"}, Voice(Language.ENGLISH))
    assert "Pidgin" in text


def test_a_foreign_language_is_answered_in_all_three() -> None:
    lines = said("language/foreign", {"language_name": "es"}, Voice(Language.ENGLISH)).splitlines()
    assert [("espagnol" in lines[0]), ("Spanish" in lines[1]), ("Spanish" in lines[2])] == [True, True, True]
    assert len(said("language/foreign", {"language_name": "xx"}, Voice()).splitlines()) == 3


@pytest.mark.parametrize("voice", VOICES)
def test_captions_fit_on_a_button(voice: Voice) -> None:
    labels = [*BUTTONS, *(f"trade/{trade}/label" for trade in TRADES)]
    buttons = tuple(Button(id=label, label=label) for label in labels)
    captions = RENDERER.render(Reply("thanks/welcome", {}, buttons), voice).buttons
    assert [caption for _, caption in captions if not 1 <= len(caption) <= 20] == []
    assert [button.id for button in buttons] == [identity for identity, _ in captions]
    casual = voice.language is Language.FRENCH and voice.register is Register.CASUAL
    wrong = VOUS if casual else TU
    assert [
        caption for _, caption in captions if voice.language is Language.FRENCH and wrong.search(caption)
    ] == []


def test_a_caption_may_be_text_of_its_own() -> None:
    texts = ("Nadège Fotso", "{{7*7}}", "Sa'a Nkeng-Tchouatchouang")
    buttons = tuple(Button("pick", "any", {"text": text}) for text in texts)
    captions = [
        caption for _, caption in RENDERER.render(Reply("thanks/welcome", {}, buttons), Voice()).buttons
    ]
    assert captions == ["Nadège Fotso", "{{7*7}}", "Sa'a Nkeng-Tchouatc…"]


def test_what_the_reply_asks_of_the_channel_is_kept() -> None:
    reply = Reply("unclear/first", news=True, asks_location=True, asks_contact=True)
    rendered = RENDERER.render(reply, Voice())
    assert (rendered.key, rendered.news, rendered.asks_location, rendered.asks_contact) == (
        reply.key,
        True,
        True,
        True,
    )


HOSTILE = (
    "{{7*7}}",
    "{0}",
    "{name}",
    "{x.__class__}",
    "%s",
    "%(name)s",
    "<b>x</b>",
    "*x*",
    "_x_",
    "[a](b)",
    "a  ? b",
)


@pytest.mark.parametrize("typed", HOSTILE)
def test_text_from_people_comes_out_as_typed(typed: str) -> None:
    where = Where(typed, typed, typed)
    summary = dict(next(facts for key, facts in FULL if key == "booking/summary"))
    summary |= {"where": where, "provider": typed}
    for voice in VOICES:
        assert said("booking/summary", summary, voice).count(typed) == 4
        assert typed in said("contact/bad", {"typed": typed}, voice)
        assert typed in said("booking/unknown_place", {"typed": typed}, voice)
        welcome: dict[str, Fact] = {"name": typed, "part_of_day": "morning", "language": None, "known": False}
        assert typed in said("greeting/welcome", welcome, voice)
        assert typed in said("consent/ask", {"where": where, "provider": typed}, voice)


def test_people_cannot_break_lines_or_flood() -> None:
    text = said("booking/unknown_place", {"typed": "Zam\n\n1. boum\r" + "x" * 500}, Voice(Language.ENGLISH))
    assert "\n" not in text
    assert "Zam 1. boum" in text
    assert len(text) < 200


def test_a_link_is_never_shortened() -> None:
    link = "https://sabi.example/" + "a" * 120
    assert link in said("privacy/export", {"link": link, "hours": 24}, Voice())


def test_a_missing_fact_is_a_fault() -> None:
    with pytest.raises(UnsaidFact):
        said("contact/bad", {"typed": None}, Voice())
    with pytest.raises(UnknownTemplate, match="booking/unheard_of"):
        said("booking/unheard_of", {}, Voice())


def test_a_part_of_a_place_is_enough() -> None:
    voice = Voice(Language.FRENCH)
    places = {
        Where("Makepe", "Douala"): "plombier à Makepe (Douala), ",
        Where(None, "Douala", "face pharmacie"): "plombier à Douala, face pharmacie, ",
        Where(None, None, "chez Mme Ngo"): "plombier chez Mme Ngo, ",
        Where(): "plombier, ",
    }
    for where, words in places.items():
        facts: dict[str, Fact] = {"trade": "plumbing", "where": where, "when": WHEN}
        assert words in said("booking/resume", facts, voice)


def test_a_sentence_never_ends_in_two_stops() -> None:
    for key, _, text in every_text(*Language):
        assert ".." not in text, (key, text)


def test_every_message_begins_like_a_sentence() -> None:
    for key, _, text in every_text(*Language):
        assert re.match(r"[A-ZÀÉÊ«“\d]", text), (key, text)


def test_days_are_short_on_buttons() -> None:
    buttons = (Button("pick", "day", {"day": date(2026, 9, 30)}),)
    captions = [
        RENDERER.render(Reply("thanks/welcome", {}, buttons), Voice(language)).buttons[0][1]
        for language in Language
    ]
    assert captions == ["mer. 30 sept.", "Wed 30 Sept", "Wed 30 Sept"]
