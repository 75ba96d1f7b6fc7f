"""What may somebody say of what is booked, or asked of them to agree to? And who are they?"""

from tests.journeys.sayings import ALL, PROVIDER, WHEN, Group

PLUMBER, CLEANING, ELECTRICIAN = "plumbing", "cleaning", "electrical"

# Who begins: new, or with two visits to come of two trades; of one trade; on one day.
PEOPLE = {
    "new": "person: Ama, telegram, new",
    "two trades": """person: Ama, telegram, language fr, phone +237677000009
consent: habits, reminders
visited: plumber, Akwa, 2026-03-11 10:00, Blaise, 5 stars
booked: plumber, Akwa, 2026-04-09 10:00, Blaise
booked: cleaner, Bonapriso, 2026-04-10 14:00, Mireille""",
    "one day": """person: Ama, telegram, language en
consent: habits
booked: electrician, Molyko, 2026-04-09 09:00, Peter
booked: cleaner, Molyko, 2026-04-09 15:00, Comfort""",
    "one trade": """person: Ama, telegram, language pcm
consent: none
booked: plumber, Akwa, 2026-04-09 10:00, Blaise
booked: plumber, Deido, 2026-04-10 16:00, Serge
visited: cleaner, Akwa, 2026-03-30 10:00, Solange""",
}
# Whole requests in one message: with a yes after each, more and more is booked.
WHOLE = [
    "Il me faut un plombier à Akwa jeudi à 10h",
    "I need a cleaner at Bonapriso on Friday at 2pm",
    "abeg I want electrician for Deido Saturday 9 o'clock",
    "un électricien à Bonapriso samedi matin s'il vous plaît",
    "send someone to fix my AC at Makepe tomorrow at 3pm",
]
YES = [
    *(
        "oui",
        "yes",
        "ok",
        "d'accord",
        "e correct",
        "👍",
        "oui merci",
        "yes please",
        "c'est bon",
        "je confirme",
    ),
    *(
        "oui oui",
        "yes, go ahead",
        "oui c'est ça",
        "na so",
        "yes I confirm",
        "1",
        "oui annulez",
        "yes cancel it",
    ),
    *(
        "oui, les deux",
        "yes both",
        "ok parfait",
        "oui c'est bon je confirme",
        "yes please go ahead and book it",
    ),
    *("oui, l'argent est déjà prêt", "oui annulez s'il vous plaît, mon cousin va le faire"),
]
# A yes with something against it, or none at all: by these nothing is agreed. Each may move what it names.
HESITATING = {
    "no": Group(
        (),
        True,
        [
            *("yes but wait small", "ok attends", "yes if she is free", "peut-être", "maybe"),
            *("je sais pas encore", "I never decide", "hmm", "on verra", "let me think", "je réfléchis"),
            *("non", "no", "non garde-le", "no leave am", "oui ?", "yes?", "oui c'est cher"),
            *("don't cancel", "n'annulez pas", "make e no come", "ne confirme pas"),
            *("I don't know", "ok wait"),
        ],
    ),
    "confirm what": Group(
        (),
        False,
        [
            *("can you confirm the time", "kindly confirm who is coming", "please confirm the price"),
            *("confirmez-moi l'heure svp", "merci de confirmer que c'est bien lui", "abeg confirm the money"),
        ],
    ),
    "not then": Group(WHEN, True, ["oui mais pas jeudi", "ok pour le prix, mais le jour non"]),
    "not them": Group(PROVIDER, True, ["not that one", "pas celui-là", "yes but not him"]),
}
# Of which visit each of these speaks.
OF_A_VISIT = {
    "annule le plombier": PLUMBER,
    "cancel the cleaning": CLEANING,
    "abeg cancel my plumber": PLUMBER,
    "je ne veux plus du ménage": CLEANING,
    "cancel the electrician please": ELECTRICIAN,
    "déplace le ménage à samedi 10h": CLEANING,
    "move the plumber to Saturday at 11": PLUMBER,
    "make the cleaner come Saturday morning": CLEANING,
    "le plombier plutôt samedi à 9h": PLUMBER,
    "can the electrician come on Saturday at 10 instead?": ELECTRICIAN,
    "change the cleaning": CLEANING,
    "change am for plumber": PLUMBER,
}
THURSDAY, FRIDAY = 3, 4
OF_A_DAY = {"annule celui de jeudi": THURSDAY, "cancel the Friday one": FRIDAY}
ABOUT_VISITS = {
    "call off": Group(
        ALL,
        True,
        [
            *("annule mon rendez-vous", "cancel my booking", "cancel am", "annule tout", "cancel both"),
            *("abeg cancel everything wey I book", "annule celui de jeudi", "cancel the Friday one"),
        ],
    ),
    "move": Group(
        ALL,
        True,
        [
            *("je veux changer mon rendez-vous", "change my booking", "I wan change the day"),
            *("décale à samedi 10h", "move it to Saturday at 4pm", "pas jeudi, plutôt samedi 15h"),
        ],
    ),
    "which": Group(
        ALL,
        True,
        [
            *("le ménage", "the plumber", "plumber own", "celui de jeudi", "the Friday one", "l'autre"),
            *("the other one", "the first one", "2", "le deuxième", "les deux", "electrician"),
        ],
    ),
    "ask": Group(
        (),
        False,
        ["c'est quand mon rendez-vous ?", "which visits do I have?", "who dey come Thursday?", "il arrive ?"],
    ),
    "again": Group(
        ALL,
        True,
        [
            *("finalement je le veux encore", "put the booking back", "remets le rendez-vous comme avant"),
            *("book it again", "undo the cancellation", "abeg book am again", "annule l'annulation"),
        ],
    ),
    "rate": Group(
        ALL, True, ["5", "4/5 merci", "e do fine work, 5", "bof, 2", "he did not come", "personne n'est venu"]
    ),
    "erase": Group(
        ALL, True, ["efface toutes mes données", "delete my account", "forget my habits", "/delete"]
    ),
    "human": Group(ALL, True, ["passe-moi un humain", "call person for me", "I want to talk to someone"]),
    "language": Group(
        (), False, ["parle anglais", "speak pidgin", "réponds en français stp", "English please"]
    ),
}
