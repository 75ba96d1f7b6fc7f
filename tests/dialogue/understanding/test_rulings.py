"""Is a wish of lasting effect really said, and is an everyday question known?"""

import pytest

from dialogue.understanding import Danger, Intent, understand
from dialogue.understanding.rulings import GRAVE

NOW = "2026-03-10T09:20+01:00"


@pytest.mark.parametrize("text", ["9", "2", "3️⃣"])
def test_a_digit_alone_is_a_guess_with_a_choice(text: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.confidence) == (Intent.CONFIRM, 0.4)
    assert understood.choice is not None


@pytest.mark.parametrize("text", ["8h", "14h", "9h30"])
def test_an_hour_alone_is_a_time_and_no_choice(text: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.choice) == (Intent.GIVE_TIME, None)


@pytest.mark.parametrize(
    ("text", "choice"), [("non le premier", 1), ("no the second one", 2), ("No, na number two", 2)]
)
def test_no_with_an_option_changes_to_it(text: str, choice: int) -> None:
    understood = understand(text, NOW)
    assert understood.intent in (Intent.CHANGE, Intent.REJECT)
    assert understood.choice == choice


@pytest.mark.parametrize("text", ["pas le premier", "not the second one", "no be the first one"])
def test_an_option_refused_is_not_chosen(text: str) -> None:
    assert understand(text, NOW).choice is None


@pytest.mark.parametrize(
    "text",
    ["je confirme plus tard", "je vous dis ça plus tard", "I'll confirm later", "a go confirm later"],
)
def test_a_yes_put_off_is_no_yes(text: str) -> None:
    understood = understand(text, NOW)
    assert Intent.CONFIRM not in understood.intents
    assert understood.time is None


@pytest.mark.parametrize("text", ["oui ?", "c'est bon ?", "yes?", "ok ?", "e correct?"])
def test_a_yes_that_asks_is_a_guess(text: str) -> None:
    understood = understand(text, NOW)
    assert understood.intent is Intent.CONFIRM
    assert understood.confidence < 0.5


@pytest.mark.parametrize(
    "text",
    [
        *("et si il ne vient pas ?", "what if he does not come?", "wetin if e no come?"),
        *("je demande à mon mari", "let me ask my husband", "I go ask ma wife first"),
        *("c'est trop long tes messages", "your messages are too long"),
        *("effacez pas", "n'annulez pas", "ne supprimez pas mon compte", "je ne veux pas annuler"),
        *("don't cancel", "please do not delete my account", "I don't want to cancel"),
        *("no cancel am", "I no want cancel", "make una no erase ma account"),
        *("il parle anglais ?", "does he speak English?", "the plumber fit talk French?"),
    ],
)
def test_what_is_negated_or_wondered_about_is_no_grave_wish(text: str) -> None:
    assert not GRAVE.intersection(understand(text, NOW).intents)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("non, annulez", Intent.CANCEL),
        ("no, cancel it", Intent.CANCEL),
        ("annulez tout", Intent.CANCEL),
        ("effacez mes données", Intent.PRIVACY_DELETE),
        ("comot all ma thing for una book", Intent.PRIVACY_DELETE),
        ("arrêtez les rappels", Intent.OPT_OUT),
        ("I want to talk to a person", Intent.TALK_TO_HUMAN),
        ("parle anglais", Intent.SET_LANGUAGE),
    ],
)
def test_a_grave_wish_that_is_said_is_heard(text: str, intent: Intent) -> None:
    assert understand(text, NOW).intent is intent


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("vous travaillez le dimanche ?", "hours"),
        ("vous ouvrez à quelle heure ?", "hours"),
        ("you dey open Sunday?", "hours"),
        ("do you work on weekends?", "hours"),
        ("can I pay with MoMo?", "payment"),
        ("c'est payé quand ?", "payment"),
        ("je paie comment ?", "payment"),
        ("how I go pay?", "payment"),
        ("c'est quoi votre numéro ?", "contact"),
        ("what is your phone number?", "contact"),
        ("wetin be una number?", "contact"),
    ],
)
def test_an_everyday_question_says_what_it_is_about(text: str, about: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.intent_value) == (Intent.HELP, about)


@pytest.mark.parametrize(
    "text", ["what do I have booked?", "what bookings do i have", "status", "mes réservations", "ma bookings"]
)
def test_a_look_at_the_list_is_a_question_about_status(text: str) -> None:
    assert understand(text, NOW).intent is Intent.ASK_STATUS


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("annulez mes réservations", Intent.CANCEL),
        ("I paid 5000 and he did nothing", Intent.COMPLAIN),
        ("un plombier dimanche svp", Intent.REQUEST_SERVICE),
    ],
)
def test_more_than_a_question_stays_what_it_is(text: str, intent: Intent) -> None:
    assert understand(text, NOW).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "the cleaner broke my glass last time",
        "votre plombier a cassé mon évier hier",
        "le menuisier a abîmé ma porte la dernière fois",
        "la femme de ménage a cassé un vase",
        "the painter wey you send spoil ma wall",
        "di plumber don scatter ma kitchen",
        "le robinet que vous avez réparé hier coule encore",
        "the tap you people fixed last week is leaking again",
    ],
)
def test_damage_done_by_a_provider_is_a_complaint(text: str) -> None:
    assert understand(text, NOW).intent is Intent.COMPLAIN


@pytest.mark.parametrize(
    "text",
    [
        "the children broke my tap",
        "mon fils a cassé le robinet",
        "I need the plumber, my son broke the tap",
        "send the plumber, rat don spoil ma pipe",
    ],
)
def test_damage_done_by_others_is_a_request(text: str) -> None:
    assert understand(text, NOW).intent is Intent.REQUEST_SERVICE


def test_a_danger_that_came_back_after_a_visit_is_still_a_danger() -> None:
    understood = understand("the socket you people fixed last week is sparking again", NOW)
    assert (understood.intent, understood.danger) == (Intent.COMPLAIN, Danger.SPARKS)
