"""When does the person not want anybody: "je travaille le matin", "not in the evening"?"""

from dialogue.understanding.phrasebook import Found, phrasebook
from dialogue.understanding.places.landmarks import is_time
from dialogue.understanding.word_sets import words_of
from dialogue.understanding.wording import BREAK, Span, Wording

BUSY, TAKEN = "busy", "taken"
_JOINS, _BUT = words_of("so then"), words_of("but")
_TODAY = words_of("begins today")
_AT, _THE_TWO = words_of("at"), words_of("the two")
_BOUNDS, _NO = words_of("bounds"), words_of("not", "no")


def refused_times(wording: Wording) -> tuple[Span, ...]:
    """The stretches of the text that say when it does not suit."""
    busy = [one for one in phrasebook("rulings").find(wording.words) if one.labels[0] == BUSY]
    begun = {one.start for one in busy}
    return tuple(
        (wording.spans[one.start][0], wording.spans[one.end - 1][1])
        for one in busy
        if not any(map(BREAK.search, wording.gaps[one.start + 1 : one.end]))
        and not _leads_to_a_day(wording, one)
        and one.end - 1 not in begun - {one.start}  # "le matin, pas le soir": the no of what follows
    )


def the_two(wording: Wording) -> list[Span]:
    """The number of "les deux à 10h", which is no hour before ten."""
    said, spans = wording.words, wording.spans
    pairs = zip(said, said[1:], said[2:], spans[1:], strict=False)
    return [span for one, two, after, span in pairs if f"{one} {two}" in _THE_TWO and after in _AT]


def _leads_to_a_day(wording: Wording, one: Found) -> bool:
    """ "Samedi pas dimanche": the no belongs to the day behind it."""
    following = wording.words[one.end : one.end + 1]
    ends_with_no = wording.words[one.end - 1] in _NO
    return ends_with_no and bool(following) and (is_time(following[0]) or following[0] in _BOUNDS | _TODAY)


def beside_taken(text: str, wording: Wording) -> tuple[str, ...]:
    """The text with blanks for what else somebody has to do: with the day before it, and without.

    Of "Friday I have a burial meeting, so Thursday" Friday goes; of "tomorrow I have class till noon, so 2pm"
    tomorrow is wanted. Empty when nothing else is to be done.
    """
    said = [one for one in phrasebook("rulings").find(wording.words) if one.labels[0] == TAKEN]
    starts = [
        at
        for at, one in enumerate(wording.words)
        if at == 0 or one in _JOINS | _BUT or BREAK.search(wording.gaps[at])
    ]
    whole, late = text, text
    for one in said:
        start = max(at for at in starts if at <= one.start)
        end = min((at for at in starts if at >= one.end), default=len(wording.words))
        whole = _blank(whole, wording.spans[start][0], wording.spans[end - 1][1])
        late = _blank(late, wording.spans[one.start][0], wording.spans[end - 1][1])
    return (whole, late) if said else ()


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
