"""Which mark out of five, and which of the options offered, does a message give?"""

import re

from dialogue.understanding.folding import fold
from dialogue.understanding.numbers import number_of
from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.word_sets import any_of, finder, words_of
from dialogue.understanding.wording import BREAK, Wording, word

HIGHEST = 5
_STARS = re.compile(r"[⭐★🌟]")
_COUNTED_STARS = re.compile(r"\b(\d)\s*[⭐★🌟](?!\s*[⭐★🌟])")
_HEAD = re.compile(rf"\W*([1-5]|[a-z]+)\s*(?:[,.;:!\n-]|$|(?:{any_of('and', 'but')})\b)")
_CLAUSES = re.compile(rf"[,.;:!\n-]|\b(?:{any_of('begins a reason')})\b")
_BEFORE_A_MARK = words_of("before a mark")
_REFUSED = re.compile(rf"\b(?:{any_of('refuses a number')})\s+(?:[1-5]|{any_of('five marks')})\b")
_PARDON = finder("puts right")
_THINKS_AGAIN = re.compile(rf"{_PARDON.pattern}|…|\.\.+")
_BEHIND_A_MARK = re.compile(rf"\W*$|\s*[,.;:!?()\n-]|\s+(?:{any_of('behind a mark')})\b")
_AT, _ONE = words_of("before an hour"), words_of("one mark")
_OUT_OF = re.compile(rf"\b(\d{{1,2}})\s*(?:/|{any_of('out of')})\s*(5|10|20)\b")
_SCALE = re.compile(rf"(?<!\d)(?<!\d )(?:{any_of('out of')})\s*5\b")  # "out of 5? a solid four"
_LONE_NUMBER = re.compile(r"\W*([1-9])\W*")
_ARTICLES = words_of("before an option")
_BEHIND_A_COUNT = words_of("behind a count")
_REFUSING, _IS_NOT = words_of("not", "except"), words_of("is not")
_APPROVING = "👍👌💯🔥😍🥰👏"
_WORDS_OF_A_VERDICT = 8
LOW, MIDDLE = 2, 3
_REACH = 5  # words between a no and what it denies
_DENYING = words_of("denies")
_PRAISE = words_of("praises")
_BUT = words_of("but", "however")
_BUTS = re.compile(rf"\b(?:{any_of('but', 'however')})\b")
_ENDS = re.compile(rf"[,.;:!?\n]|\b(?:{any_of('and', 'but', 'however')})\b")
_STILL, _AGAIN = finder("still"), finder("comes back")  # a trouble
_NOT_MENDED, _OVER = finder("not mended"), finder("trouble over")
_LEAKS, _NO_LONGER = words_of("leaks"), words_of("denies", "denies a danger", "no longer")
_BESIDE_A_NUMBER = words_of("beside a number")
_KEYCAP = re.compile("([1-9])\ufe0f?\u20e3")


def find_rating(wording: Wording) -> int | None:
    """1 to 5: "4/5", "8 sur 10", "⭐⭐⭐⭐", "four stars"; None when the message gives no mark."""
    text = fold(wording.text)
    if (found := _COUNTED_STARS.search(wording.text)) and 1 <= int(found[1]) <= HIGHEST:
        return int(found[1])
    if stars := len(_STARS.findall(wording.text)):
        return min(stars, HIGHEST)
    if found := _OUT_OF.search(text):
        mark, highest = int(found[1]), int(found[2])
        return max(1, round(mark * HIGHEST / highest)) if mark <= highest else None
    marks = (one for one in phrasebook("marks").find(wording.words) if one.labels[0] == "rating")
    nearest = min(marks, key=lambda one: one.end, default=None)  # "I give am four over five"
    return int(nearest.labels[1]) if nearest else None


def find_verdict(text: str) -> int | None:
    """The mark that a word or two stand for where a mark was asked: "super", "bof", "e no bad", 👍."""
    wording = word(text)
    if len(wording.words) > _WORDS_OF_A_VERDICT:
        return None
    if (number := _number(wording)) is not None:
        return number
    found = max(phrasebook("verdicts").find(wording.words), key=lambda one: one.length, default=None)
    if found is not None and int(found.labels[0]) > MIDDLE and is_denied(wording, found.start):
        return LOW
    if found is not None and int(found.labels[0]) > MIDDLE and not _BUT.isdisjoint(wording.words):
        return MIDDLE  # "polite, but late"
    if found is not None:
        return int(found.labels[0])
    if "👎" in text or text.strip() == "0":
        return 1
    return HIGHEST if any(sign in text for sign in _APPROVING) else None


def is_denied(wording: Wording, before: int | None = None) -> bool:
    """Whether a no stands before what is praised in its clause: "e no do am fine", "pas que c'était bien"."""
    words, gaps = wording.words, wording.gaps
    praised = (at for at, one in enumerate(words) if one in _PRAISE) if before is None else (before,)
    for at in praised:
        start = max((one for one in range(at + 1) if BREAK.search(gaps[one])), default=0)
        if _DENYING & {*words[max(start, at - _REACH) : at]}:
            return True
    return False


def goes_on(text: str) -> bool:
    """Whether a trouble that was to be mended goes on or came back, or praise ends in one.

    "Gentil mais ça fuit encore", "e try, but tap di leak", "the leak is back"; not "it no longer leaks".
    """
    _, *behind = _BUTS.split(fold(text))
    clauses = (one for one in _ENDS.split(fold(text)))
    return any(map(_is_unmended, clauses)) or any(_is_unmended(one, is_now=True) for one in behind)


def _is_unmended(folded: str, *, is_now: bool = False) -> bool:
    """Whether a clause tells of a trouble that is there still or again; `is_now`: it follows a "but"."""
    if _NOT_MENDED.search(folded):
        return True
    spoken, is_still = word(folded).words, _STILL.search(folded) is not None
    found = [one for one in phrasebook("trouble").find(spoken) if one.labels[0] == "broken"]
    if not found or _OVER.search(folded) or not (is_now or is_still or _AGAIN.search(folded)):
        return False
    is_stopped = bool(_LEAKS & {*spoken}) and bool(_NO_LONGER & {*spoken}) and not is_still
    return not is_stopped and any(not _NO_LONGER & {*spoken[: one.start]} for one in found)


def leading_mark(text: str) -> int | None:
    """The mark that an answer begins with, the reason behind it: "2, il a sali le salon"."""
    head = _HEAD.match(fold(text))
    if head is None:
        return None
    return int(head[1]) if head[1].isdigit() else _number(word(head[1]))


def closing_mark(text: str) -> int | None:
    """The mark that a clause ends with, its reason beside it: "she do fine, 5", "make it 3, e late"."""
    for clause in reversed(_CLAUSES.split(fold(text))):
        *before, last = re.findall(r"\w+", clause) or [""]
        mark = number_of(last, HIGHEST)
        is_said = bool(before) and before[-1] in _BEFORE_A_MARK and (last.isdigit() or mark != 1)
        if mark and (is_said or (not before and last.isdigit())):  # "give me one" is no mark
            return mark
    return None


def marks_told(text: str) -> list[int]:
    """The numbers of an answer that may be marks, in order: of "no be five, four" four, of "3 hours" none.

    Behind a pardon or a pause counts what follows it: "quatre, no sorry trois", "3… non 2".
    """
    said = _REFUSED.sub(" ", without_scale(fold(text)))
    told = [found for one in _THINKS_AGAIN.split(said) if (found := _numbers(one))]
    return told[-1] if told else []


def without_scale(folded: str) -> str:
    """ "Out of 5? a solid four" asks for no 5; "4 out of 5" stays a mark."""
    return _SCALE.sub(" ", folded)


def _numbers(folded: str) -> list[int]:
    found = []
    for one in re.finditer(r"\b[a-z]+\b|(?<![\d:,./])\d+\b", folded):
        number = number_of(one[0], HIGHEST) or int(one[0] in _ONE)
        before, behind = folded[: one.start()].split(), _BEHIND_A_MARK.match(folded, one.end())
        is_told = behind is not None and (not before or before[-1] not in _AT)
        is_mark = one[0].isdigit() or number > 1 or (bool(before) and before[-1] in _BEFORE_A_MARK)
        if number and is_told and is_mark:  # "give me one" is none
            found.append(number)
    return found


def harshest_verdict(text: str) -> int | None:
    """The lowest mark that words anywhere in a text stand for; None when no word does."""
    found = phrasebook("verdicts").find(word(text).words)
    return min((int(one.labels[0]) for one in found), default=None)


def _number(wording: Wording) -> int | None:
    """ "Quatre", "four please": a number and nothing else."""
    rest = [one for one in wording.words if one not in _BESIDE_A_NUMBER]
    return _number_word(rest[0]) if len(rest) == 1 else None


def _number_word(said: str) -> int | None:
    found = phrasebook("marks").find((said,))
    return next((int(one.labels[1]) for one in found if one.labels[0] == "number"), None)


def find_choice(wording: Wording) -> int | None:
    """The option, from 1: "2", "2️⃣", "le premier", "the second one", "number two"; None for no choice."""
    if found := _LONE_NUMBER.fullmatch(wording.text) or _KEYCAP.search(wording.text):
        return int(found[1])
    chosen: Found | None = None
    for found_mark in phrasebook("marks").find(wording.words):
        is_counted = bool(_BEHIND_A_COUNT & {*wording.words[found_mark.end : found_mark.end + 1]})
        is_choice = found_mark.labels[0] == "choice" and not is_counted  # "the second time I call"
        is_first = chosen is None or _is_put_right(wording, chosen.end, found_mark.start)
        if is_choice and is_first and not _is_refused(wording, found_mark.start):
            chosen = found_mark
    return int(chosen.labels[1]) if chosen else None


def _is_put_right(wording: Wording, end: int, start: int) -> bool:
    """ "The first, no wait, the second": what is said behind the pardon takes the place of the first."""
    return _PARDON.search(" ".join(wording.words[end:start])) is not None


def _is_refused(wording: Wording, start: int) -> bool:
    """ "Pas le premier", "no be the first one" choose nothing."""
    while start and wording.words[start - 1] in _ARTICLES:
        start -= 1
    before = wording.words[max(0, start - 2) : start]
    return bool(before) and (before[-1] in _REFUSING or " ".join(before) in _IS_NOT)
