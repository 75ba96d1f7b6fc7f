"""Which phrases decide alone what a person wants, whatever the rest of the message looks like?

Wishes that cannot be taken back (to cancel, to erase, to be left alone) need words of their own; a wish that
is negated, put off or wondered about is none. Everyday questions are known by their phrases.
"""

from collections.abc import Sequence
from itertools import pairwise

from dialogue.understanding.corrections import hour_put_right, prefers_somebody, puts_right
from dialogue.understanding.evidence import Evidence
from dialogue.understanding.marks import find_rating
from dialogue.understanding.meaning import Intent
from dialogue.understanding.of_prices import asks_a_price, asks_a_price_again, asks_for_an_hour
from dialogue.understanding.persons import names_another, refuses_somebody
from dialogue.understanding.phrasebook import phrasebook
from dialogue.understanding.providers import find_provider_reference
from dialogue.understanding.refusals import BUSY
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import BREAK

_SURE = 0.6

_CUES = {
    Intent.CANCEL: ("cancel",),
    Intent.COMPLAIN: ("complain",),
    Intent.OPT_OUT: ("optout",),
    Intent.TALK_TO_HUMAN: ("human",),
    Intent.PRIVACY_EXPORT: ("export",),
    Intent.PRIVACY_DELETE: ("delete",),
    Intent.PRIVACY_RESET: ("reset",),
    Intent.SET_LANGUAGE: ("lang:fr", "lang:en", "lang:pcm"),
    Intent.SET_TONE: ("tone:casual", "tone:formal"),
}
GRAVE = frozenset(_CUES)
_NOT_WHEN_WONDERING = GRAVE | {Intent.CONFIRM, Intent.OFF_TOPIC, Intent.ASK_STATUS}
_ERASES_OR_CANCELS = (Intent.CANCEL, Intent.PRIVACY_DELETE, Intent.PRIVACY_RESET)
_ERASING = (Intent.PRIVACY_DELETE, Intent.PRIVACY_RESET)
_MAY_REFUSE_SOMEBODY = (
    *(Intent.REJECT, Intent.UNCLEAR, Intent.CONFIRM, Intent.GIVE_DETAIL, Intent.OFF_TOPIC, Intent.GREET),
    *(Intent.ASK_STATUS, Intent.ASK_WHY),
)
_MAY_PUT_RIGHT = (
    *(Intent.REQUEST_SERVICE, Intent.GIVE_DETAIL, Intent.GIVE_LOCATION, Intent.GIVE_TIME, Intent.REJECT),
    *(Intent.CHANGE, Intent.UNCLEAR, Intent.CONFIRM, Intent.OFF_TOPIC, Intent.SET_LANGUAGE),
)
_MAY_DESCRIBE = (*(Intent.REQUEST_SERVICE, Intent.UNCLEAR, Intent.OFF_TOPIC, Intent.CHANGE, Intent.CONFIRM),)
_MAY_BE_ASIDE = (Intent.GIVE_TIME, Intent.GIVE_LOCATION, Intent.UNCLEAR)
_MAY_ASK_OF_DATA = (
    *(Intent.PRIVACY_EXPORT, Intent.ASK_STATUS, Intent.ASK_WHY, Intent.HELP, Intent.UNCLEAR),
    Intent.OFF_TOPIC,
)
_MAY_BE_NO_YES = (Intent.CONFIRM, Intent.UNCLEAR, Intent.CANCEL, Intent.REQUEST_SERVICE)
_REFUSES_NO_TIME = (GRAVE - {Intent.CANCEL, Intent.COMPLAIN}) | {Intent.REQUEST_SERVICE}
_MAY_BLAME = (
    *(Intent.REQUEST_SERVICE, Intent.GIVE_DETAIL, Intent.UNCLEAR, Intent.RATE_FEEDBACK),
    *(Intent.COMPLAIN, Intent.PRIVACY_RESET, Intent.REJECT, Intent.CHANGE, Intent.TALK_TO_HUMAN),
    Intent.ASK_STATUS,
)
_MAY_BE_PAID = (*_MAY_BLAME, Intent.HELP, Intent.CONFIRM)
_MAY_BE_DISPLEASED = (*(Intent.REJECT, Intent.UNCLEAR, Intent.CHANGE, Intent.CONFIRM, Intent.GIVE_DETAIL),)
_MAY_CANCEL = (
    *(Intent.REQUEST_SERVICE, Intent.GIVE_TIME, Intent.GIVE_DETAIL, Intent.UNCLEAR, Intent.OPT_OUT),
    *(Intent.RATE_FEEDBACK, Intent.THANKS, Intent.CONFIRM, Intent.ASK_STATUS, Intent.REJECT),
)
_MAY_ASK_AGAIN = (*(Intent.OPT_IN, Intent.GIVE_TIME, Intent.REQUEST_SERVICE, Intent.HELP), Intent.UNCLEAR)
_MAY_BE_FAREWELL = (Intent.UNCLEAR, Intent.OFF_TOPIC, Intent.CONFIRM, Intent.GREET)
_MAY_ASK_WHY = (
    *(Intent.OPT_IN, Intent.ASK_STATUS, Intent.UNCLEAR, Intent.OFF_TOPIC, Intent.HELP, Intent.REJECT),
)
_MAY_BLAME_THE_NETWORK = (Intent.ASK_PRICE, Intent.HELP)
_MAY_ASK_THE_PRICE = (Intent.REQUEST_SERVICE, Intent.ASK_STATUS, Intent.HELP, Intent.UNCLEAR)
_MAY_ASK_OF_HIM = (*_MAY_ASK_WHY, Intent.RATE_FEEDBACK, Intent.GREET, Intent.CONFIRM)
_MAY_ASK_OF_VISITS = (
    *(*_MAY_ASK_WHY, Intent.THANKS, Intent.GREET, Intent.ASK_WHY, Intent.PRIVACY_EXPORT),
    Intent.RATE_FEEDBACK,  # "which day clean woman di come"
)
_MAY_MOVE = (
    *(Intent.CANCEL, Intent.REQUEST_SERVICE, Intent.REJECT, Intent.GREET, Intent.UNCLEAR),
    *(Intent.ASK_STATUS, Intent.GIVE_TIME),
)
_MAY_BE_A_MARK = (Intent.COMPLAIN, Intent.UNCLEAR, Intent.GIVE_DETAIL, Intent.CONFIRM, Intent.THANKS)
_WISHES_IN_FULL = {
    "erase me": Intent.PRIVACY_DELETE,
    "my data": Intent.PRIVACY_EXPORT,
    "start again": Intent.OPT_IN,  # what "stop" has ended, in the words of the networks
    "somebody": Intent.REQUEST_SERVICE,  # "I need someone", but not "someone of your office"
}
_QUESTIONS = ("hours", "payment", "contact", "privacy")
_MORE_THAN_A_QUESTION = (Intent.COMPLAIN, Intent.RATE_FEEDBACK)
_MEANS = words_of("ways to pay")
_WORDS_OF_A_LIST = 7
_REACH = 8
_MEN = words_of("workers")
_SECOND_PERSON = words_of("second person")
_DETERMINERS = words_of("points at somebody")
_ASKING = words_of("asks for somebody")
_BUT, _HOW_MUCH = words_of("but"), words_of("how much")


def rulings(evidence: Evidence) -> frozenset[str]:
    """The names of the phrases found; one that punctuation breaks ("no, cancel") is none.

    A question about paying may be in two clauses: "si j'annule, je paie quelque chose ?".
    """
    gaps = evidence.wording.gaps
    return frozenset(
        one.labels[0]
        for one in phrasebook("rulings").find(evidence.wording.words)
        if one.labels[0] == "payment" or not any(BREAK.search(gap) for gap in gaps[one.start + 1 : one.end])
    )


def words_aside(evidence: Evidence) -> frozenset[int]:
    """The words of the clauses that speak of no visit: "my landlord lives in Bonduma", "il fait chaud"."""
    gaps, aside = evidence.wording.gaps, set()
    said, found = (*evidence.wording.words, ""), phrasebook("rulings").find(evidence.wording.words)
    breaks = [at for at, gap in enumerate(gaps) if BREAK.search(gap) or said[at] in _BUT]
    opened = [one.start for one in found if one.labels[0] == "opens"]  # dictated, without a comma
    for one in found:
        if one.labels[0] == "aside":
            start = max((at for at in breaks if at <= one.start), default=0)
            ends = (at for at in (*breaks, *opened) if at >= one.end)
            aside |= {*range(start, min(ends, default=len(gaps)))}
    return frozenset(aside)


def wish_in_full(evidence: Evidence) -> Intent | None:
    """What the message wants when one phrase is all of it: "forget me", but not "did you forget me"."""
    words = evidence.wording.words
    whole = (one for one in phrasebook("rulings").find(words) if one.length == len(words))
    return next((_WISHES_IN_FULL[one.labels[0]] for one in whole if one.labels[0] in _WISHES_IN_FULL), None)


def is_said(evidence: Evidence, intent: Intent, likely: float) -> bool:
    """Whether a wish of lasting effect stands in the words or is likely enough; other intents always do."""
    return intent not in GRAVE or likely >= _SURE or evidence.cue(*_CUES[intent])


def overruled(evidence: Evidence, intent: Intent, ruled: frozenset[str]) -> Intent | None:
    """What the message wants instead of the likely intent; None when no phrase says otherwise."""
    if "keep" in ruled and intent in (*_ERASES_OR_CANCELS, Intent.REJECT, Intent.UNCLEAR):
        return _of_keeping(evidence)
    if (erased := _of_erasing(evidence, intent, ruled)) is not None:
        return erased
    if intent in _NOT_WHEN_WONDERING and ruled & {"what if", "later"}:
        return Intent.UNCLEAR
    if intent is Intent.SET_LANGUAGE and "of somebody" in ruled and not _asks_for_a_language(evidence):
        return Intent.UNCLEAR
    if intent is Intent.TALK_TO_HUMAN and "for work" in ruled and evidence.trades.trades:
        return Intent.REQUEST_SERVICE  # "I want person wey go clean ma house"
    if evidence.cue("asks again") and intent in _MAY_ASK_AGAIN and "service due" not in ruled:
        return Intent.ASK_STATUS
    is_named = evidence.has_place or evidence.trades.weight in ("name", "trouble") or evidence.has_trouble
    if "describes" in ruled and intent in _MAY_DESCRIBE and not is_named:
        return Intent.GIVE_DETAIL
    if "aside" in ruled and intent in _MAY_BE_ASIDE and not evidence.cue("change"):
        return Intent.OFF_TOPIC if "?" not in evidence.wording.text else Intent.HELP
    is_short = len(evidence.wording.words) <= _WORDS_OF_A_LIST and not evidence.trades.trades
    if "farewell" in ruled and intent in _MAY_BE_FAREWELL and is_short:
        return Intent.THANKS
    if "call back" in ruled and intent in (Intent.OPT_IN, Intent.ASK_STATUS, Intent.HELP, Intent.UNCLEAR):
        return Intent.TALK_TO_HUMAN
    if _wants_none(evidence, intent, ruled):
        return Intent.OPT_OUT
    if (asked := _of_visits_and_manner(evidence, intent, ruled)) is not None:
        return asked
    if intent is Intent.CANCEL and (question := _of_cancelling(evidence, ruled)) is not None:
        return question
    if intent in (Intent.REJECT, Intent.SET_TONE) and "no hurry" in ruled and not evidence.cue("cancel"):
        return Intent.GIVE_TIME
    if "no yes" in ruled and intent in _MAY_BE_NO_YES:
        return Intent.REJECT
    if "privacy" in ruled and intent in _MAY_ASK_OF_DATA and not evidence.cue("reset", "delete"):
        return Intent.HELP
    if (told := _of_a_visit(evidence, intent, ruled)) is not None:
        return told
    priced = _of_prices(evidence, intent, ruled)
    return priced or _correction(evidence, intent) or _question(evidence, intent, ruled)


def _of_prices(evidence: Evidence, intent: Intent, ruled: frozenset[str]) -> Intent | None:
    """Whether a price is asked for, under the look of something else, or is not."""
    if "blames the network" in ruled and intent in _MAY_BLAME_THE_NETWORK and not asks_a_price(evidence):
        return Intent.REQUEST_SERVICE  # "light don go, na ENEO or na weti?"
    if intent is Intent.ASK_PRICE and asks_for_an_hour(evidence):
        return Intent.REQUEST_SERVICE if evidence.trades.trades else Intent.GIVE_TIME
    if "asks price" in ruled and intent in _MAY_ASK_THE_PRICE and not evidence.has_time:
        return Intent.ASK_PRICE
    if intent is Intent.HELP and asks_a_price(evidence) and asked_about(evidence, ruled) is None:
        return Intent.ASK_PRICE
    return None


def _wants_none(evidence: Evidence, intent: Intent, ruled: frozenset[str]) -> bool:
    """Of reminders, adverts or memory: "don't use my past visits", "annulez les rappels"."""
    is_asked_anew = "asks anew" in ruled and evidence.cue("opt:personalization")
    names_a_visit = evidence.trades.trades or evidence.has_time or evidence.cue("about booking")
    cancels = "cancels messages" in ruled and intent is Intent.CANCEL and not names_a_visit
    return is_asked_anew or cancels or ("unwanted" in ruled and intent is Intent.OPT_IN)


def _of_cancelling(evidence: Evidence, ruled: frozenset[str]) -> Intent | None:
    """A question that cancels nothing: "can I cancel if I change my mind?"."""
    if "if I cancel" in ruled and "?" in evidence.wording.text:
        return Intent.HELP
    return Intent.ASK_STATUS if "asks whether" in ruled and _asks(evidence) else None


def _of_a_visit(evidence: Evidence, intent: Intent, ruled: frozenset[str]) -> Intent | None:
    """What is to become of a visit to come, or how one was, under the look of another wish."""
    if "moves" in ruled and intent in _MAY_MOVE and not evidence.cue("cancel"):
        return Intent.CHANGE
    if "cancels" in ruled and not ruled & {"keep", "comes otherwise"} and intent in _MAY_CANCEL:
        return Intent.CANCEL
    is_cancelled = intent is Intent.CANCEL and "cancels" in ruled
    if (
        BUSY in ruled
        and not ruled & {"redo", "damage"}
        and intent not in _REFUSES_NO_TIME
        and not is_cancelled
    ):
        return Intent.CHANGE if evidence.has_time or intent is Intent.CHANGE else Intent.REJECT
    may_be_a_mark = intent in _MAY_BE_A_MARK or (
        intent is Intent.REQUEST_SERVICE and not evidence.cue("need")  # "4/5 pour le ménage de ce matin"
    )
    mark = find_rating(evidence.wording)
    if may_be_a_mark and mark is not None:
        return Intent.RATE_FEEDBACK
    is_asked_for = evidence.trades.weight == "name" and evidence.has_time
    if intent is Intent.RATE_FEEDBACK and mark is None and is_asked_for:
        return Intent.REQUEST_SERVICE  # "ok I try English: electrician tomorrow 9am"
    if intent is Intent.COMPLAIN and "crime" in ruled and evidence.has_trouble:
        return Intent.REQUEST_SERVICE  # "thieves broke my door" blames nobody of ours
    names_nobody = evidence.trades.weight not in ("name", None) and not evidence.cue("second person")
    if intent is Intent.COMPLAIN and "fails" in ruled and "redo" not in ruled and names_nobody:
        return Intent.REQUEST_SERVICE  # "the door don broke, e no fit lock"
    is_displeased = "dissatisfied" in ruled and not evidence.cue("about money", "price")
    if (is_displeased and intent in _MAY_BE_DISPLEASED) or ("paid twice" in ruled and intent in _MAY_BE_PAID):
        return Intent.COMPLAIN
    is_no_order = intent is Intent.CANCEL and "cancels" not in ruled  # "it died again after he fixed it"
    if "insult" in ruled and intent in (Intent.HELP, Intent.UNCLEAR, Intent.OFF_TOPIC, Intent.REJECT):
        return Intent.COMPLAIN
    if (intent in _MAY_BLAME or is_no_order) and ("redo" in ruled or _blames_a_provider(evidence)):
        return Intent.COMPLAIN
    return None


def _of_erasing(evidence: Evidence, intent: Intent, ruled: frozenset[str]) -> Intent | None:
    """What is to be erased: everything, a place, a booking, or nothing of ours."""
    if intent is Intent.PRIVACY_EXPORT and "forgets me" in ruled:
        return Intent.PRIVACY_DELETE
    if (
        intent is Intent.PRIVACY_DELETE
        and "cancels" in ruled
        and not evidence.cue("about data", "about account")
    ):
        return Intent.CANCEL  # "delete my booking"
    if intent in _ERASING and "by another" in ruled:
        return Intent.UNCLEAR  # "my phone erased all my data" asks for nothing to be erased
    if intent is Intent.PRIVACY_DELETE and "a place only" in ruled:
        return Intent.PRIVACY_RESET
    return None


def _of_visits_and_manner(evidence: Evidence, intent: Intent, ruled: frozenset[str]) -> Intent | None:
    """What is asked of visits and reminders, or of how we write, under the look of another wish."""
    if "reminded" in ruled and "start again" not in ruled and intent is Intent.OPT_IN:
        return Intent.REQUEST_SERVICE if evidence.has_time or evidence.trades.trades else Intent.THANKS
    if "before a visit" in ruled and intent is Intent.OPT_IN:
        return Intent.ASK_STATUS
    if intent is Intent.OPT_IN and asks_a_price_again(evidence):
        return Intent.ASK_PRICE
    is_of_him = (
        "good" in ruled and evidence.wording.text.rstrip().endswith("?") and not evidence.trades.trades
    )
    if ("asks why" in ruled and intent in _MAY_ASK_WHY) or (is_of_him and intent in _MAY_ASK_OF_HIM):
        return Intent.ASK_WHY
    if "offers" in ruled and intent is Intent.ASK_STATUS and evidence.trades.weight == "name":
        return Intent.REQUEST_SERVICE  # "have you electricians?"
    if "how many" in ruled and intent in (Intent.ASK_PRICE, Intent.HELP, Intent.UNCLEAR):
        return Intent.ASK_STATUS
    if intent is Intent.SET_TONE and evidence.cue(*_CUES[Intent.SET_LANGUAGE]):
        return Intent.SET_LANGUAGE  # "write me for Pidgin, I no like big grammar"
    if "of my visits" in ruled and intent in _MAY_ASK_OF_VISITS and not evidence.trades.refused:
        return Intent.ASK_STATUS
    return None


def _of_keeping(evidence: Evidence) -> Intent:
    """What is wanted beside what is to be kept.

    "Forget my habits, but don't delete the account" resets, "don't erase it, show me what you keep" asks
    for a copy, and "don't erase it" alone only refuses.
    """
    kept = [one for one in phrasebook("rulings").find(evidence.wording.words) if one.labels[0] == "keep"]
    said = {
        (one.labels[0], one.length > 1)
        for one in evidence.cues
        if all(one.end <= keep.start or keep.end <= one.start for keep in kept)
    }
    if ("reset", True) in said:
        return Intent.PRIVACY_RESET
    return Intent.PRIVACY_EXPORT if {("export", True), ("act see", False)} <= said else Intent.REJECT


def _asks_for_a_language(evidence: Evidence) -> bool:
    """ "She understands no French. Write in English": a language asked for beside what somebody speaks."""
    of = [one for one in phrasebook("rulings").find(evidence.wording.words) if one.labels[0] == "of somebody"]
    said = {
        one.labels[0]
        for one in evidence.cues
        if all(one.end <= other.start or other.end <= one.start for other in of)
    }
    return "speak" in said and not said.isdisjoint(_CUES[Intent.SET_LANGUAGE])


def _correction(evidence: Evidence, intent: Intent) -> Intent | None:
    """ "No wait, electrician"; "a plumber, but not him", which asks; "pas Alain", which does not."""
    is_swapped = intent in (Intent.GIVE_DETAIL, Intent.CANCEL) and bool(evidence.trades.rejected)
    may_be = intent in _MAY_PUT_RIGHT or (intent is Intent.CANCEL and is_swapped)
    if (may_be and puts_right(evidence)) or (intent is Intent.GIVE_DETAIL and is_swapped):
        return Intent.CHANGE
    if intent in (*_MAY_PUT_RIGHT, Intent.RATE_FEEDBACK) and hour_put_right(evidence.wording) is not None:
        return Intent.CHANGE
    if intent in _MAY_REFUSE_SOMEBODY and prefers_somebody(evidence) and not evidence.trades.trades:
        return Intent.CHANGE
    parts = phrasebook("corrections").labels(evidence.wording.words)
    wants_the_last = "prefers" in parts and find_provider_reference(evidence.wording) is not None
    if intent is Intent.REJECT and wants_the_last:  # "no be this man, na the one of last time"
        return Intent.CHANGE if "contrast" in parts else Intent.REQUEST_SERVICE
    if intent not in _MAY_REFUSE_SOMEBODY or not refuses_somebody(evidence):
        return None
    if evidence.trades.weight == "name":
        return Intent.REQUEST_SERVICE
    return Intent.CHANGE if names_another(evidence) else Intent.REJECT


def _question(evidence: Evidence, intent: Intent, ruled: frozenset[str]) -> Intent | None:
    if evidence.trades.trades or intent in _MORE_THAN_A_QUESTION:
        return None
    if intent is Intent.TALK_TO_HUMAN and evidence.cue("about person"):
        return None
    if asked_about(evidence, ruled) is not None:
        return Intent.HELP
    is_a_list = "status" in ruled and len(evidence.wording.words) <= _WORDS_OF_A_LIST
    return Intent.ASK_STATUS if is_a_list and not evidence.cue("cancel", "change", "delete") else None


def asked_about(evidence: Evidence, ruled: frozenset[str]) -> str | None:
    """hours, payment or contact, when an everyday question is about one of them."""
    found = next((one for one in _QUESTIONS if one in ruled), None)
    if found == "hours" and (evidence.has_place or not _asks(evidence)):
        return None
    if found == "payment" and _asks_how_much(evidence.wording.words):
        return None  # "how much I go pay" asks for the price, not for the ways to pay
    if found == "privacy" and evidence.cue("reset", "delete"):
        return None
    return found


def _asks_how_much(words: Sequence[str]) -> bool:
    is_asked = not _HOW_MUCH.isdisjoint((*words, *map(" ".join, pairwise(words))))
    return is_asked and _MEANS.isdisjoint(words)


def _asks(evidence: Evidence) -> bool:
    return "?" in evidence.wording.text or evidence.cue("help")


def _blames_a_provider(evidence: Evidence) -> bool:
    """ "The cleaner broke my glass": somebody whom we sent did the damage, so that nothing is asked for."""
    wording = evidence.wording
    for one in phrasebook("rulings").find(wording.words):
        if one.labels[0] != "damage":
            continue
        for index in range(one.start - 1, max(-1, one.start - _REACH), -1):
            if BREAK.search(wording.gaps[index + 1]) or _asks_for(wording.words, index):
                break
            if _is_provider(evidence, index):
                return True
    return False


def _asks_for(words: Sequence[str], index: int) -> bool:
    """ "Send", but not "the man that you send"."""
    return words[index] in _ASKING and not (index and words[index - 1] in _SECOND_PERSON)


def _is_provider(evidence: Evidence, index: int) -> bool:
    words = evidence.wording.words
    is_named = evidence.trades.words.get(index) == "name" or words[index] in _MEN
    return is_named and index > 0 and words[index - 1] in _DETERMINERS
