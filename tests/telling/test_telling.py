"""Do stories say plainly what is wrong, with themselves or with Sabi?"""

import shutil
from pathlib import Path

import pytest

from dialogue.reply import Rendered
from dialogue.voice import Language, Voice
from tests.telling import form, judging, manners
from tests.telling.form import parse
from tests.telling.playing import Mismatch, Played, play
from tests.telling.story import Unreadable

HEADER = "# A title\nperson: Ama, whatsapp\nnow: 2026-03-10 08:30\n\n"
FRENCH, ENGLISH = Voice(Language.FRENCH), Voice(Language.ENGLISH)
CHOSEN = ("booking/one_sentence_in_french", "bad_input/restarted_in_the_middle", "privacy/erase_everything")


@pytest.fixture
def database_of_a_story(sqlite_template: Path, tmp_path: Path) -> str:
    shutil.copy(sqlite_template, tmp_path / "story.db")
    return f"sqlite:///{tmp_path}/story.db"


@pytest.mark.parametrize(
    ("written", "line", "sentence"),
    [
        ("person: Ama\nnow: 2026-03-10 08:30\n> a", 1, "begins with its title"),
        ("# t\nnow: 2026-03-10 08:30\n> a", 1, "Who is it about?"),
        ("# t\nperson: Ama\n> a", 1, "When does it begin?"),
        ("# t\nperson: Ama, signal\nnow: 2026-03-10 08:30\n> a", 2, "“signal” is no word about a person"),
        ("# t\nperson: Ama\nnow: tomorrow\n> a", 3, "Write it as 2026-03-10 08:30"),
        (HEADER, 1, "Nothing is said"),
        (HEADER + "< booking/summary", 5, "before Sabi answers"),
        (HEADER + "> a\n< booking/sumary", 6, "Did you mean “booking/summary”?"),
        (HEADER + "> a\n  says: b", 6, "belongs below an answer"),
        (HEADER + "> a\n< anything\n  sais: b", 7, "Did you mean “says”?"),
        (HEADER + "> a\n< anything\n  says:", 7, "Something has to follow"),
        (HEADER + "> a\n< anything\n  hello", 7, "is no line of a story"),
    ],
)
def test_a_story_in_a_wrong_form_is_told_with_line_and_remedy(written: str, line: int, sentence: str) -> None:
    with pytest.raises(Unreadable) as told:
        parse(written)
    assert (told.value.line, sentence in told.value.sentence) == (line, True), told.value


@pytest.mark.parametrize(
    ("body", "line", "sentence"),
    [
        ("> [button Oui]", 5, "There is no button “Oui”. Sabi offered: no button."),
        ("> [photograph]", 5, "There are: [voice], [photo]"),
        ("... soon", 5, "“... soon” is no pause."),
        ("... 2026-03-09 10:00", 5, "It is 2026-03-10 08:30 already."),
        ("> bonjour\n< anything\n  who: Blaize", 7, "“Blaize” is no provider"),
        ("> bonjour\n< anything\n  booked: plumer, Akwa, 2026-03-11", 7, "Did you mean “plumber”?"),
        ("> bonjour\n< anything\n  asks: quarter", 7, "“quarter” is no question."),
    ],
)
async def test_what_cannot_be_played_is_told_with_line_and_remedy(
    database_of_a_story: str, body: str, line: int, sentence: str
) -> None:
    with pytest.raises(Unreadable) as told:
        await play(parse(HEADER + body), database_of_a_story)
    assert (told.value.line, sentence in told.value.sentence) == (line, True), told.value


BOOKED = "> plombier à Akwa demain à 10h\n< booking/summary\n> oui\n< booking/booked + consent/ask\n"
ASKED = "> plombier\n< booking/ask_place\n"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (
            "> plombier\n< booking/summary",
            "line 6: Expected booking/summary, but Sabi said booking/ask_place",
        ),
        ("> plombier\n< nothing", "line 6: Expected nothing, but Sabi said booking/ask_place."),
        (ASKED + "says: Deido", "line 7: “Deido” is missing."),
        (ASKED + "never: QUARTIER", "line 7: “QUARTIER” must not be said."),
        (ASKED + "voice: pcm", "line 7: It should be in pcm, and is in fr."),
        (ASKED + "voice: fr, tu", "line 7: It should be tu, and is neutral."),
        (ASKED + "asks: time", "line 7: It should ask for the time, and asks for place."),
        (ASKED + "offers: Akwa", "line 7: A button “Akwa” is missing"),
        (ASKED + "place: Akwa", "line 7: The place should be Akwa, and is unknown."),
        (ASKED + "booked: plumber, Akwa, 2026-03-11", "line 7: “plumber, Akwa, 2026-03-11” is not booked."),
        (BOOKED + "not booked", "line 9: Nothing should be booked, but there is: plumbing, Akwa, 2026-03-11"),
        (BOOKED + "who: Serge", "line 9: Serge should come, and Blaise Ekotto does."),
        (BOOKED + "knows: home = Akwa", "line 9: home should be remembered as Akwa, and is unknown."),
    ],
)
async def test_where_story_and_sabi_differ_the_line_and_the_talk_are_told(
    database_of_a_story: str, body: str, sentence: str
) -> None:
    with pytest.raises(Mismatch) as told:
        await play(parse(HEADER + body), database_of_a_story)
    assert sentence in str(told.value)
    assert "    > plombier" in str(told.value)


@pytest.mark.parametrize(
    ("text", "voice", "rule"),
    [
        ("a" * 351, ENGLISH, "length"),
        ("When? Where?", ENGLISH, "question"),
        ("Voulez-vous\u202f? C'est bon pour toi.", FRENCH, "address"),
        ("C'est bon ?", FRENCH, "space"),
        ("Hello {name}", ENGLISH, "mark"),
        ("booking/ask_place", ENGLISH, "mark"),
    ],
)
def test_an_answer_without_manners_is_found(text: str, voice: Voice, rule: str) -> None:
    assert [name for name, _ in manners.faults(Rendered(text), voice, [])] == [rule]


def test_what_the_person_typed_breaks_no_rule_of_ours() -> None:
    text = "Je ne connais pas {{7*7}} : dans quelle ville êtes-vous\u202f?"
    assert not list(manners.faults(Rendered(text.replace(" :", "\u202f:")), FRENCH, ["{{7*7}}"]))


def test_each_line_below_an_answer_is_judged() -> None:
    assert {*form.CHECKS, *form.ALONE} == set(judging.CHECKS)


@pytest.mark.parametrize("name", CHOSEN)
async def test_a_story_passes_on_either_database(name: str, database_url: str) -> None:
    path = Path(__file__).parents[1] / "stories" / f"{name}.story"
    played = await play(form.read_story(path), database_url)
    assert isinstance(played, Played)
    assert played.talk
