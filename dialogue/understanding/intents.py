"""What does the person want with this message?

Structure decides what it can (a mark, an option, a place or a time alone); the model, trained on our own
labelled messages, decides the rest.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dialogue.understanding.evidence import Evidence, features
from dialogue.understanding.linear import LinearModel, read_model
from dialogue.understanding.marks import find_choice, find_rating
from dialogue.understanding.meaning import Intent
from dialogue.understanding.misspellings import names_a_trade
from dialogue.understanding.numbers import find_phone
from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.providers import find_provider_reference
from dialogue.understanding.rulings import asked_about, is_said, overruled, rulings, wish_in_full
from dialogue.understanding.word_sets import beginnings_of, finder, words_of

MODEL = Path(__file__).parent / "model" / "intents.json"

_ALSO = 0.3  # an intent as likely as this is named beside the main one
_CERTAIN = 0.95
_RULED = 0.6  # a phrase that decides alone
# The model knows our own messages better than those of other people: of theirs, readings with a likelihood of
# 0.5 to 0.8 were right in 58 of 100, those above in 94.
_DOUBT = 1.6
# A whole phrase for these is no guess: "don't send me any more promos", "talk to a member of your staff".
_SAID_IN_FULL = {Intent.OPT_OUT: "optout", Intent.TALK_TO_HUMAN: "human"}
_WORDS_IN_FULL = 3
_A_GUESS = 0.4  # an option chosen out of context
_WORDS_OF_A_CHOICE = 4

_TELLING = 5  # words beside a place that tell what is the matter
_COURTEOUS = {Intent.GREET: 0.9, Intent.THANKS: 0.6}  # what it takes where more is said
_DOUBTFUL = 0.65  # below: trouble with a thing of some trade is taken for a request

_MAY_BE_A_REQUEST = (
    *(Intent.GIVE_LOCATION, Intent.GIVE_TIME, Intent.CHANGE, Intent.UNCLEAR, Intent.CONFIRM),
    *(Intent.OFF_TOPIC, Intent.OPT_IN),
)
_ABOUT_A_VISIT = (
    *("complain", "price", "status", "rate", "change", "reject", "meant"),
    *("past visit", "third person", "about booking", "about money"),
)

_PUTTING_NEW = beginnings_of("renews")
_CLEAR_TRADES = ("name", "object", "trouble")
_ONE_WORD = {
    "confirm": Intent.CONFIRM,
    "reject": Intent.REJECT,
    "cancel": Intent.CANCEL,
    "change": Intent.CHANGE,
    "help": Intent.HELP,
    "thanks": Intent.THANKS,
    "optout": Intent.OPT_OUT,
}
_COURTESY = words_of("courtesy")
_NO = words_of("no", "nope", "rather")  # "non, le premier"
_INTO = words_of("in a language")
KEEPING = words_of("keeping")
_MAY_COME = words_of("may come")
_CONCEDING = words_of("conceding")
_OWN = words_of("own")  # "my French is rusty", "big English tires me"
_REFUSING, _NOT = words_of("refuses a language"), words_of("denies")
_NO_NEED, _REACH = finder("no need"), 6  # words

_CODE = re.compile(
    r"\{\{|\}\}|\{%|%\}|\{#|\$\{|<[|%<]|<\s*/?\s*\w*[^>]*>|\[/? *\]|select .+ from |drop table|;\s*--"
    r"|\{\s*[\"']|\bintent\s*[:=]",
    re.IGNORECASE,
)
APPROVAL = re.compile("[👍👌✅☑✔🆗🙆]")
_REFUSAL = re.compile("[👎❌🚫🙅]")
_THANKS = re.compile("[🙏]")
_WAVE = re.compile("[👋]")


@dataclass(frozen=True, slots=True)
class IntentReading:
    """Intents, the main one first; how sure, 0 to 1.

    `value` is that of a wish about language or tone, and what a question for help is about.
    """

    intents: tuple[Intent, ...]
    value: str | None
    confidence: float
    has_parts: bool = False  # the intents are wishes of different clauses


def read_intents(evidence: Evidence) -> IntentReading:
    """The intents of a message."""
    decided = _decided_by_structure(evidence)
    if decided is not None:
        return decided
    likely = model().probabilities(features(evidence))
    ordered = sorted(likely, key=lambda one: -likely[one])
    ruled = rulings(evidence)
    first = _first(evidence, map(Intent, ordered), likely)
    main = overruled(evidence, first, ruled) or _settled(evidence, first, likely[first])
    others = [
        Intent(one)
        for one in ordered[1:]
        if likely[one] >= _ALSO and one != main and not overruled(evidence, Intent(one), ruled)
    ]
    if main is Intent.CONFIRM and Intent.REJECT not in others and _says_no_too(evidence):
        others.append(Intent.REJECT)
    value = asked_about(evidence, ruled) if main is Intent.HELP else _value(evidence, main)
    return IntentReading((main, *others), value, _confidence(evidence, main, first, likely))


def _says_no_too(evidence: Evidence) -> bool:
    """ "Yes no": a word of refusal that is no part of a yes such as "no problem"."""
    yes = [one for one in evidence.cues if one.labels[0] == "confirm"]
    refusals = (one for one in evidence.cues if one.labels[0] == "reject" and one.length == 1)
    return any(not any(one.start <= no.start and no.end <= one.end for one in yes) for no in refusals)


def _confidence(evidence: Evidence, main: Intent, first: Intent, likely: dict[str, float]) -> float:
    """How sure the model is, or that a phrase decided; a yes that asks ("oui ?") is a guess."""
    sure = math.pow(likely[main], _DOUBT)
    if main is Intent.CONFIRM and evidence.wording.gaps[-1].lstrip().startswith("?"):
        return min(sure, _A_GUESS)
    if main is Intent.CONFIRM and _is_a_yes_alone(evidence):
        return _CERTAIN
    is_said = main in _SAID_IN_FULL and any(
        one.labels[0] == _SAID_IN_FULL[main] and one.length >= _WORDS_IN_FULL for one in evidence.cues
    )
    return sure if main is first and not is_said else max(sure, _RULED)


def _is_a_yes_alone(evidence: Evidence) -> bool:
    """ "Oui merci", "yes please, book it": nothing but words of agreement and of courtesy."""
    agreeing = [one for one in evidence.cues if one.labels[0] in ("confirm", "thanks")]
    said = {index for one in agreeing for index in range(one.start, one.end)}
    rest = (one for index, one in enumerate(evidence.wording.words) if index not in said)
    return all(one in _COURTESY for one in rest) and not evidence.cue("reject", "cancel", "change", "why")


@cache
def model() -> LinearModel:
    """The trained weights, read once."""
    return read_model(MODEL)


def _decided_by_structure(evidence: Evidence) -> IntentReading | None:
    text = evidence.wording.text
    if _is_injection(evidence):
        return IntentReading((Intent.UNCLEAR,), None, _CERTAIN)
    if not evidence.wording.words:
        return _of_signs(text)
    is_choice = find_choice(evidence.wording) is not None and not evidence.has_time  # "le 1er mai"
    is_mark = find_rating(evidence.wording) is not None
    if is_choice and not is_mark and len(evidence.wording.words) <= _WORDS_OF_A_CHOICE:
        other = Intent.CHANGE if evidence.wording.words[0] in _NO else Intent.CONFIRM
        return IntentReading((other,), None, _A_GUESS)
    if all(one.isdigit() for one in evidence.wording.words):
        return _of_digits(evidence)
    if (wish := wish_in_full(evidence)) is not None:
        return IntentReading((wish,), None, _RULED)
    return _of_bare_slots(evidence) or _of_one_word(evidence)


def _is_injection(evidence: Evidence) -> bool:
    says_nothing_else = not (evidence.has_place or evidence.has_time or evidence.trades.trades)
    if says_nothing_else and _CODE.search(evidence.wording.text):
        return True
    return "instruction" in phrasebook("injections").labels(evidence.wording.words)


def _of_signs(text: str) -> IntentReading:
    """What emoji alone say."""
    signs = {
        Intent.RATE_FEEDBACK: re.search("[⭐★🌟]", text),
        Intent.CONFIRM: APPROVAL.search(text),
        Intent.REJECT: _REFUSAL.search(text),
        Intent.THANKS: _THANKS.search(text),
        Intent.GREET: _WAVE.search(text),
    }
    intent = next((one for one, found in signs.items() if found), None)
    if intent is None:
        return IntentReading((Intent.UNCLEAR,), None, _CERTAIN)
    return IntentReading((intent,), None, _CERTAIN)


def _of_digits(evidence: Evidence) -> IntentReading | None:
    if find_rating(evidence.wording) is not None:
        return IntentReading((Intent.RATE_FEEDBACK,), None, _CERTAIN)
    if evidence.has_time or evidence.has_place:
        return None
    if find_phone(evidence.wording.text):
        return IntentReading((Intent.GIVE_DETAIL,), None, _CERTAIN)
    return IntentReading((Intent.UNCLEAR,), None, _CERTAIN)


def _of_bare_slots(evidence: Evidence) -> IntentReading | None:
    """A place or a time with nothing else, which answers a question."""
    if evidence.rest or evidence.trades.trades or evidence.cue("reject", "change", "ask_price"):
        return None
    if evidence.cue("thanks") and evidence.cue("until"):
        return IntentReading((Intent.THANKS,), None, _CERTAIN)
    if evidence.has_place:
        others = (Intent.GIVE_TIME,) if evidence.has_time else ()
        return IntentReading((Intent.GIVE_LOCATION, *others), None, _CERTAIN)
    if evidence.has_time:
        return IntentReading((Intent.GIVE_TIME,), None, _CERTAIN)
    return None


def _first(evidence: Evidence, ordered: Iterable[Intent], likely: Mapping[str, float]) -> Intent:
    """The likeliest intent, those left out that need words which are not there, or leave too much unsaid."""
    said = (
        one
        for one in ordered
        if is_said(evidence, one, likely[one]) and not _is_beside(evidence, one, likely[one])
    )
    return next(said, Intent.UNCLEAR)


def _is_beside(evidence: Evidence, intent: Intent, likely: float) -> bool:
    """A greeting, or thanks, beside a trade, a place or a moment: there is more in the message."""
    has_more = evidence.has_time or evidence.has_place or evidence.trades.weight in _CLEAR_TRADES
    return has_more and evidence.rest > 1 and likely < _COURTEOUS.get(intent, 0.0)


def _of_one_word(evidence: Evidence) -> IntentReading | None:
    """ "Confirmer", "help", "non": a word that is the wish itself."""
    if len(evidence.wording.words) != 1 or "?" in evidence.wording.text:
        return None
    meant = {_ONE_WORD[one.labels[0]] for one in evidence.cues if one.labels[0] in _ONE_WORD}
    return IntentReading((meant.pop(),), None, _CERTAIN) if len(meant) == 1 else None


def _settled(evidence: Evidence, likely: Intent, confidence: float) -> Intent:
    """The likely intent, unless structure contradicts it."""
    is_bare = likely in (Intent.GIVE_LOCATION, Intent.GIVE_TIME)
    tells_more = evidence.trades.weight in _CLEAR_TRADES and evidence.rest >= _TELLING
    names_a_trade = evidence.trades.weight == "name" or _tells_of_trouble(evidence) or tells_more
    if (is_bare and names_a_trade) or _is_a_request_after_all(evidence, likely):
        return Intent.REQUEST_SERVICE
    if likely in (Intent.SET_LANGUAGE, Intent.SET_TONE) and _value(evidence, likely) is None:
        return Intent.UNCLEAR
    is_open = likely in _MAY_BE_A_REQUEST or confidence < _A_GUESS
    asks_for_the_last = is_open and find_provider_reference(evidence.wording) is not None
    is_of_a_place = evidence.cue("same place") and evidence.trades.weight != "name"
    if asks_for_the_last and not is_of_a_place and not evidence.cue("other provider", "complain"):
        return Intent.REQUEST_SERVICE
    if confidence < _DOUBTFUL and likely is not Intent.GIVE_DETAIL and _tells_of_trouble(evidence):
        return Intent.REQUEST_SERVICE
    return likely


def _is_a_request_after_all(evidence: Evidence, likely: Intent) -> bool:
    """A greeting that goes on to name a trouble; details of two trades; a change of nothing said before."""
    if likely is Intent.GIVE_DETAIL:
        return len(evidence.trades.trades) > 1
    if likely is Intent.GREET:
        return evidence.trades.weight in _CLEAR_TRADES and "?" not in evidence.wording.text
    is_moved = "moves" in rulings(evidence)
    if likely is not Intent.CHANGE or is_moved or evidence.trades.weight not in _CLEAR_TRADES:
        return False
    if _puts_a_new_one(evidence):
        return True
    has_no_hurry = "no_hurry" in phrasebook("haste").labels(evidence.wording.words)
    return has_no_hurry or not evidence.cue("change", "meant", "other provider", "other time", "other place")


def _puts_a_new_one(evidence: Evidence) -> bool:
    """ "Changer les tôles", "replace my tap": a thing of a trade is to be changed, not what was said."""
    words = evidence.wording.words
    if evidence.trades.rejected:
        return False
    for index, one in enumerate(words):
        if one.startswith(_PUTTING_NEW):
            following = range(index + 1, min(index + 4, len(words)))
            return any(
                evidence.trades.words.get(other) in ("object", "trouble", "name")
                and not names_a_trade(words[other])
                for other in following
            )
    return False


def _tells_of_trouble(evidence: Evidence) -> bool:
    """A thing of a trade is broken, and nothing speaks of a visit or a booking."""
    is_about_a_thing = evidence.trades.weight is not None and evidence.has_trouble
    return is_about_a_thing and not evidence.cue(*_ABOUT_A_VISIT)


def _value(evidence: Evidence, intent: Intent) -> str | None:
    prefix = _PREFIXES.get(intent)
    if prefix is None:
        return None
    named = [one for one in evidence.cues if one.labels[0].startswith(prefix)]
    if intent is Intent.SET_LANGUAGE:
        named = [one for one in named if not _is_conceded(evidence, one)] or named
        unwanted = {one.labels[0] for one in named if _is_refused(evidence, one)}  # "my French is zero"
        behind = {one.labels[0] for one in named if _is_refused_behind(evidence, one)}
        unwanted |= behind if {one.labels[0] for one in named} - behind else set()
        wanted = [one.labels[0].removeprefix(prefix) for one in named if one.labels[0] not in unwanted]
        asked = [one.labels[0].removeprefix(prefix) for one in named if _is_named_to_speak(evidence, one)]
        wanted = [one for one in asked if one in wanted] or wanted  # "in Pidgin, French is too hard for me"
        refused = {one.labels[0].removeprefix(prefix) for one in named}
        return wanted[-1] if wanted else _INSTEAD.get("".join(refused))
    if intent in (Intent.OPT_OUT, Intent.OPT_IN):
        if intent is Intent.OPT_OUT:
            named = [one for one in named if not _is_kept(evidence, one)] or named
        said = [one.start for one in evidence.cues if one.labels[0] in ("act stop", "act start")]
        near = min(named, key=lambda one: min((abs(one.start - at) for at in said), default=0), default=None)
        return near.labels[0].removeprefix(prefix) if near else None
    if intent is Intent.SET_TONE:
        named = [one for one in named if not _is_needless(evidence, one)] or named
    longest = max(named, key=lambda one: one.length, default=None)
    return longest.labels[0].removeprefix(prefix) if longest else None


def _is_named_to_speak(evidence: Evidence, one: Found) -> bool:
    """ "Talk in Pidgin", "parle en français", and not a language that is only spoken of."""
    words = evidence.wording.words
    return {*words[max(0, one.start - 1) : one.start + 1]} & _INTO != set() or one.length > _PART


_PART = 2  # words of "speak French"
_PREFIXES = {
    Intent.SET_LANGUAGE: "lang:",
    Intent.SET_TONE: "tone:",
    Intent.OPT_OUT: "opt:",
    Intent.OPT_IN: "opt:",
}
_INSTEAD = {"fr": "en", "en": "fr"}  # who understands no French wants English


def _is_kept(evidence: Evidence, named: Found) -> bool:
    """ "No more adverts, but keep the reminders", "reminder fit come"."""
    words = evidence.wording.words
    is_kept = bool(KEEPING & {*words[max(0, named.start - 3) : named.start]})
    return is_kept or bool(_MAY_COME & {*words[named.end : named.end + 2]})


def _is_conceded(evidence: Evidence, named: Found) -> bool:
    """ "Only in English, even if I mix with French"."""
    return bool(_CONCEDING & {*evidence.wording.words[max(0, named.start - 5) : named.start]})


def _is_needless(evidence: Evidence, named: Found) -> bool:
    """ "On peut se tutoyer, pas besoin de me dire vous"."""
    before = evidence.wording.words[max(0, named.start - _REACH) : named.start]
    return _NO_NEED.search(" ".join(before)) is not None


def _is_refused_behind(evidence: Evidence, named: Found) -> bool:
    """ "Talk pidgin, français no dey for ma mop well": the no stands behind the language."""
    wording, at = evidence.wording, named.end
    return (
        wording.words[at : at + 1] != () and wording.words[at] in _NOT and not wording.gaps[at].strip(" '’")
    )


def _is_refused(evidence: Evidence, named: Found) -> bool:
    """ "I no sabi French, talk English": the language named in the clause of the refusal; "my French"."""
    wording = evidence.wording
    if named.start and wording.words[named.start - 1] in _OWN:
        return True
    for index in range(named.start - 1, max(-1, named.start - 4), -1):
        if wording.gaps[index + 1].strip(" '’"):
            return False
        if wording.words[index] in _REFUSING:
            return True
    return False
