"""Are wishes told apart that share most of their words with another one?"""

import pytest

from dialogue.understanding import Intent, understand

NOW = "2026-04-07T10:00+01:00"  # a Tuesday


@pytest.mark.parametrize(
    "text",
    [
        *("can I talk à quelqu'un ?", "je veux talk with a real person svp", "I want parler to someone"),
        *("fit I parler avec quelqu'un de chez vous?", "I want person wey go talk to me"),
    ],
)
def test_somebody_to_talk_to_is_asked_for_in_two_languages(text: str) -> None:
    assert understand(text, NOW).intent is Intent.TALK_TO_HUMAN


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("sorry na pikin hold phone. I want person wey go clean ma house", "cleaning"),
        ("i want person wey fit fix ma tap", "plumbing"),
        ("I need someone to clean my compound", "cleaning"),
        ("je veux quelqu'un pour tailler la haie", "gardening"),
    ],
)
def test_somebody_for_a_work_is_a_request(text: str, trade: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intents, understood.category) == ([Intent.REQUEST_SERVICE], trade)


@pytest.mark.parametrize(
    "text",
    [
        *("Could you bring the visit forward to tomorrow morning?", "can you bring it forward by two hours"),
        *("Can the electrician's visit be moved up to Thursday?", "push the plumber back to Monday please"),
        *("est-il possible d'avancer la visite à demain matin ?",),
    ],
)
def test_a_visit_brought_forward_is_changed(text: str) -> None:
    assert understand(text, NOW).intent is Intent.CHANGE


@pytest.mark.parametrize(
    "text",
    [
        *("The fridge died again one day after he fixed it", "the pump don die again after e repair am"),
        *("La pompe est retombée en panne le lendemain de son passage",),
        *("Le frigo a relâché deux jours après la réparation",),
        *("Il a pris 15 000 et la clim ne refroidit toujours pas",),
        *("He took 20k and the tv still has no picture", "Le peintre a tout sali et il est parti"),
        *("Vous êtes trop useless, bande d'idiots, you people are mumu", "vous êtes nuls, imbéciles"),
        *("wuna be mumu, wuna no get sense",),
    ],
)
def test_a_repair_that_did_not_last_and_insults_are_complaints(text: str) -> None:
    assert understand(text, NOW).intent is Intent.COMPLAIN


@pytest.mark.parametrize(
    "text",
    [
        *("Forget the cleaner today, we're travelling", "Oubliez le peintre de vendredi, nous voyageons"),
        *("forget that electrician, we don travel", "je peux plus demain, on annule"),
        *("je ne peux pas jeudi, j'annule", "I can't make Friday, let's cancel"),
        *("tomorrow no good, make we cancel",),
    ],
)
def test_somebody_to_be_forgotten_is_cancelled(text: str) -> None:
    assert understand(text, NOW).intent is Intent.CANCEL


@pytest.mark.parametrize(
    "text",
    [
        *("don't forget the cleaner tomorrow", "n'oubliez pas le plombier demain"),
        *("no forget the plumber tomorrow", "did you forget the cleaner?"),
    ],
)
def test_somebody_not_to_be_forgotten_is_not_cancelled(text: str) -> None:
    assert understand(text, NOW).intent is not Intent.CANCEL


@pytest.mark.parametrize(
    "text",
    [
        "non non, n'effacez pas. Je veux juste voir ce que vous gardez sur moi",
        "No, don't delete anything. I only want to see what you keep about me",
        "no delete am o, I just want see wetin una keep for me",
    ],
)
def test_a_copy_is_asked_for_where_nothing_is_to_be_erased(text: str) -> None:
    assert understand(text, NOW).intent is Intent.PRIVACY_EXPORT


@pytest.mark.parametrize("text", ["non, n'effacez pas", "don't delete my data", "no delete am"])
def test_what_is_to_be_kept_asks_for_no_copy(text: str) -> None:
    assert understand(text, NOW).intent is Intent.REJECT


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "C'est ma colocataire qui va continuer, elle ne comprend pas le français. Écrivez en anglais svp",
            "en",
        ),
        ("My aunt will go on, she does not understand English. Please write in French", "fr"),
        ("na ma papa go talk, e no sabi speak English. Talk pidgin", "pcm"),
    ],
)
def test_a_language_asked_for_beside_what_somebody_speaks_is_set(text: str, language: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.intent_value) == (Intent.SET_LANGUAGE, language)


@pytest.mark.parametrize("text", ["Le plombier ne parle pas français", "does the man speak English?"])
def test_what_somebody_speaks_sets_no_language(text: str) -> None:
    assert understand(text, NOW).intent is not Intent.SET_LANGUAGE


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Do you people work on Sundays too?", Intent.HELP),
        ("Vous bossez aussi le dimanche ?", Intent.HELP),
        ("How wuna take know say I like morning?", Intent.ASK_WHY),
        ("Morning la famille, how na", Intent.GREET),
        ("evening docta, how now", Intent.GREET),
        ("Bonjour la maison", Intent.GREET),
    ],
)
def test_a_question_or_a_greeting_names_no_moment_and_no_place_of_a_visit(text: str, intent: Intent) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.time, understood.place) == (intent, None, None)


@pytest.mark.parametrize("text", ["Morning", "demain si tu peux", "tout de suite si possible"])
def test_a_moment_with_a_courtesy_is_a_moment(text: str) -> None:
    understood = understand(text, NOW)
    assert understood.intent is Intent.GIVE_TIME
    assert understood.time is not None


@pytest.mark.parametrize("text", ["mon congelo chauffe au lieu de glacer", "the AC heats instead of cooling"])
def test_a_thing_that_does_the_opposite_changes_nothing_said(text: str) -> None:
    understood = understand(text, NOW)
    assert (understood.intent, understood.category) == (Intent.REQUEST_SERVICE, "ac_fridge")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("the gate don bend, e no gree close", Intent.REQUEST_SERVICE),
        ("ma window don break, e no di shut", Intent.REQUEST_SERVICE),
        ("Depuis que le menuisier est parti, la porte ne ferme plus. Il a abîmé le bois", Intent.COMPLAIN),
        ("the carpenter una send spoil ma door, e no fit lock", Intent.COMPLAIN),
        ("we no satisfy at all", Intent.COMPLAIN),
        ("on m'a prélevé deux fois", Intent.COMPLAIN),
        ("they charged me double", Intent.COMPLAIN),
        ("dem collect money two times", Intent.COMPLAIN),
        ("can I cancel later if my plans change?", Intent.HELP),
        ("je peux annuler si j'ai un empêchement ?", Intent.HELP),
        ("cancel am", Intent.CANCEL),
        ("rappelez-moi quand l'entretien de la clim arrive", Intent.OPT_IN),
        ("remind me when the next service is due", Intent.OPT_IN),
        ("remind me when the plumber is coming", Intent.ASK_STATUS),
        ("no rush o, when una free", Intent.GIVE_TIME),
        ("no, I will confirm later", Intent.REJECT),
        ("no be this boy, na the one of last time", Intent.CHANGE),
        ("je voudrais reprendre la dame de l'autre fois", Intent.REQUEST_SERVICE),
    ],
)
def test_a_phrase_tells_the_wish_that_words_alone_hide(text: str, intent: Intent) -> None:
    assert understand(text, NOW).intent is intent
