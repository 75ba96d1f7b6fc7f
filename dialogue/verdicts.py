"""Which mark from 1 to 5 does an answer give to a visit, or put in the place of the first?"""

import re

from dialogue.assent import is_conditional
from dialogue.state import ComplaintTopic
from dialogue.turn import Turn
from dialogue.understanding.corrections import bare_number, puts_a_number_right
from dialogue.understanding.folding import fold
from dialogue.understanding.marks import (
    LOW,
    closing_mark,
    find_rating,
    find_verdict,
    harshest_verdict,
    is_denied,
    leading_mark,
    marks_told,
    without_scale,
)
from dialogue.understanding.meaning import Intent
from dialogue.understanding.no_marks import is_doubtful, not_given, only_tells, without_others
from dialogue.understanding.word_sets import any_of, finder
from dialogue.understanding.wording import word
from preferences.history import Booking

STARS = (1, 2, 3, 4, 5)
LOWEST_CONTENT = 3  # a mark below opens a complaint
SHORTEST_REMARK = 3  # words
FEELING = {"positive": 5, "neutral": None, "negative": 2}
MAY_TELL = {
    Intent.RATE_FEEDBACK,
    Intent.COMPLAIN,
    Intent.UNCLEAR,
    Intent.OFF_TOPIC,
    Intent.REJECT,
    Intent.THANKS,
    Intent.CONFIRM,
    Intent.GIVE_TIME,
    Intent.GIVE_LOCATION,
    Intent.GIVE_DETAIL,
    Intent.ASK_PRICE,  # so reads "5 is too much"
}
_HOW_MUCH = finder("asks how much")
_PUTS_A_MARK, _IF = finder("puts a mark"), finder("begins a condition")
_THE_TWO, _TOO_KIND = finder("the two"), finder("too kind")
_MARKS = re.compile(r"(?<![\d:,./])\b[1-5]\b(?![\d:,./]\d)")
_NOTHING = re.compile(r"^\D*\b0\b\D*$")
_ASKED = re.compile(r"[1-5]\s*\?")
_NOT_THAT = re.compile(rf"\b(?:{any_of('refuses a number')})\s+[1-5]\b")


def mark(turn: Turn) -> int | None:
    """The mark that is meant; numbers that are no marks ("he came at 5") are passed over."""
    said, text = turn.understanding, without_others(turn.text)
    is_whole = text == turn.text
    told, rating = marks_told(text), said.rating if is_whole else find_rating(word(text))
    if is_doubtful(turn.text) or _gives_none(text, told):
        return None
    if _NOTHING.search(text):
        return STARS[0]  # "I give 0"
    if len(told) == 1 and rating is None:  # "na 1 oh", "quatre, no sorry trois", "pas 5, 3 is enough"
        return told[0]
    if (first := leading_mark(text)) is not None:
        return first
    if rating is not None:
        return rating
    if (last := closing_mark(text)) is not None:
        return last
    if (verdict := find_verdict(text)) is not None:
        return verdict
    if said.choice in STARS and is_whole and "?" not in text:  # "who be the second one?"
        return said.choice
    return _mark_felt(turn)


def _mark_felt(turn: Turn) -> int | None:
    """What a verdict without a number comes to."""
    said = turn.understanding
    is_verdict = turn.says(Intent.RATE_FEEDBACK) or (
        said.sentiment != "neutral"
        and turn.says(Intent.THANKS, Intent.CONFIRM, Intent.UNCLEAR)
        and not is_courtesy(turn)
    )
    if is_verdict and is_denied(word(turn.text)):
        return LOW
    return FEELING[said.sentiment] if is_verdict else None


def _gives_none(text: str, told: list[int]) -> bool:
    """ "Why 5?", "5? no way", "not 5", "les deux", "if I give 1, what happens"."""
    said = without_scale(fold(text))
    is_refused = not told and _NOT_THAT.search(said) is not None
    is_asked = _ASKED.search(said) is not None or (is_conditional(text) and _IF.search(said) is not None)
    return is_refused or is_asked or _THE_TWO.search(said) is not None


def is_unclear(turn: Turn) -> bool:
    """Whether an answer holds a number that marks nothing, and nothing else: the question is put again.

    "He came at 5", "between 3 and 4", "I would give 5 but he was late"; not "can she come at 4 on Friday?".
    """
    read = turn.understanding
    if read.category is not None or (read.time is not None and read.time.date) or not is_doubtful(turn.text):
        return False
    if {read.intent, *read.intents} - MAY_TELL or _HOW_MUCH.search(fold(turn.text)):
        return False
    return not turn.says(Intent.COMPLAIN) or only_tells(turn.text) or not_given(turn.text)


def harshest(turn: Turn) -> int | None:
    """The lowest mark that the words stand for, whatever praise stands beside; praise denied is low."""
    return LOW if is_denied(word(turn.text)) else harshest_verdict(turn.text)


def is_courtesy(turn: Turn) -> bool:
    """ "Merci": marks nobody."""
    return turn.means(Intent.THANKS) and len(turn.text.split()) < SHORTEST_REMARK


def mark_in_anger(turn: Turn) -> int | None:
    """ "Franchement nul, ça coule pire qu'avant": a low verdict; of "he never came", none."""
    text = without_others(turn.text)
    if len(marks := marks_told(text)) == 1:
        return marks[0]
    if (told := leading_mark(text) or find_rating(word(text)) or closing_mark(text)) is not None:
        return told
    verdict = harshest_verdict(text)
    return verdict if verdict is not None and verdict < LOWEST_CONTENT else None


def _number_put_right(text: str) -> int | None:
    """ "Sorry, I mean four. She forgot the veranda", "no wait, he came back, make it 5"."""
    first = word(re.split(r"[.!?\n]", text, maxsplit=1)[0])
    return bare_number(first) or closing_mark(first.text) if puts_a_number_right(first) else None


def put_right(turn: Turn, booking: Booking) -> int | None:
    """ "Sorry I meant 2"; to the apology after a low mark also "even 2 is too much, put 1"."""
    told = bare_number(word(turn.text)) or _number_put_right(turn.text)
    if told not in (None, booking.rating) or not isinstance(turn.state.topic, ComplaintTopic):
        return told
    said = fold(turn.text)
    others = set(marks_told(turn.text)) - {booking.rating}
    if len(others) == 1 and _PUTS_A_MARK.search(said):
        return others.pop()
    marks = [int(one) for one in _MARKS.findall(said)]  # "1 même, j'ai été trop gentil avec le 2"
    others = set(marks) - {booking.rating}
    is_less = booking.rating in marks and len(others) == 1 and _TOO_KIND.search(said) is not None
    return others.pop() if is_less else None
