"""Is a wish of lasting effect really said, and is an everyday question known?"""

import pytest

from dialogue.understanding import Danger, Intent, Outage, understand
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
    ("text", "intent"),
    [
        ("forget me", Intent.PRIVACY_DELETE),
        ("Please forget me", Intent.PRIVACY_DELETE),
        ("abeg forget me", Intent.PRIVACY_DELETE),
        ("oubliez-moi", Intent.PRIVACY_DELETE),
        ("oublie moi stp", Intent.PRIVACY_DELETE),
        ("mes infos", Intent.PRIVACY_EXPORT),
        ("mes données s'il vous plaît", Intent.PRIVACY_EXPORT),
        ("my data", Intent.PRIVACY_EXPORT),
        ("show my data", Intent.PRIVACY_EXPORT),
        ("ma data abeg", Intent.PRIVACY_EXPORT),
    ],
)
def test_two_words_about_their_data_are_enough(text: str, intent: Intent) -> None:
    assert understand(text, NOW).intent is intent


@pytest.mark.parametrize(
    "text", ["did you forget me", "you don forget me?", "vous m'avez oublié", "ne m'oubliez pas"]
)
def test_who_feels_forgotten_does_not_ask_to_be(text: str) -> None:
    assert understand(text, NOW).intent is not Intent.PRIVACY_DELETE


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


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("How much wuna di take for plumber for Bota? Toilet don block", Intent.ASK_PRICE),
        ("what do you charge for her visit?", Intent.ASK_PRICE),
        ("wetin una di take for clear compound?", Intent.ASK_PRICE),
        ("when dat woman for clean house go come?", Intent.ASK_STATUS),
        ("et l'électricien, il vient vendredi à 10h ?", Intent.ASK_STATUS),
        ("c'est good", Intent.CONFIRM),
        ("c'est good comme ça", Intent.CONFIRM),
        ("yes book it", Intent.CONFIRM),
        ("sorry, I mean yes", Intent.CONFIRM),
        ("je valide demain", Intent.UNCLEAR),
        ("I'll confirm tonight", Intent.UNCLEAR),
        ("Una boy no respect me", Intent.COMPLAIN),
        ("he came and left without fixing", Intent.COMPLAIN),
        ("wait first, I di drive. I go write later", Intent.UNCLEAR),
        ("C'est trop long, faites plus court svp", Intent.UNCLEAR),
        ("Merci, à samedi", Intent.THANKS),
        ("thanks, see you Monday", Intent.THANKS),
        ("travail correct mais en retard, 3/5", Intent.RATE_FEEDBACK),
        ("forget my habits but don't delete my account", Intent.PRIVACY_RESET),
        ("Please cancel tomorrow's cleaning, I have been called away", Intent.CANCEL),
        ("changer les tôles de la cuisine", Intent.REQUEST_SERVICE),
        ("good morning, my cooker smells of gas", Intent.REQUEST_SERVICE),
    ],
)
def test_what_conversations_taught(text: str, intent: Intent) -> None:
    assert understand(text, NOW).intent is intent


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("but no send me promotion dem", "promotions"),
        ("arrêtez les rappels", "reminders"),
        ("stop suggesting things from my history", "personalization"),
        ("stop", None),
    ],
)
def test_an_opting_out_says_of_what(text: str, value: str | None) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.intent_value) == (Intent.OPT_OUT, value)


def test_a_complaint_asks_for_no_time_and_no_place() -> None:
    understood = understand("le plombier a pris l'argent et le soir même ça coulait encore à Akwa", NOW)
    assert understood.intent is Intent.COMPLAIN
    assert (understood.time, understood.place) == (None, None)


def test_light_gone_from_a_whole_quarter_is_a_cut() -> None:
    assert understand("light don go for the whole quarter", NOW).outage is Outage.POWER


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        *(("confirm", Intent.CONFIRM), ("Confirmer", Intent.CONFIRM), ("oui", Intent.CONFIRM)),
        *(("Oui merci", Intent.CONFIRM), ("yes thanks", Intent.CONFIRM), ("e correct", Intent.CONFIRM)),
        *(("non", Intent.REJECT), ("annuler", Intent.CANCEL), ("change", Intent.CHANGE)),
        *(("aide", Intent.HELP), ("merci", Intent.THANKS)),
    ],
)
def test_a_word_that_is_the_wish_itself_is_certain(text: str, intent: Intent) -> None:
    understood = understand(text, NOW)
    assert understood.intent is intent
    assert understood.confidence > 0.9


@pytest.mark.parametrize(
    "text",
    [
        "don't look at my previous visits to choose, ask me each time",
        "demandez-moi à chaque fois, sans regarder mes visites",
        "no use wetin I bin choose before to decide, ask me every time",
        "ask me à chaque fois, pas besoin de mon historique",
    ],
)
def test_to_be_asked_anew_allows_no_memory(text: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.intent_value) == (Intent.OPT_OUT, "personalization")


@pytest.mark.parametrize(
    "text",
    [
        "why do you ask me my quarter every time",
        "use my address of last time",
        "vous me demandez à chaque fois",
    ],
)
def test_who_is_asked_too_often_forbids_nothing(text: str) -> None:
    assert understand(text, NOW).intent is not Intent.OPT_OUT
