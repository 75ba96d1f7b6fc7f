"""Are strangers' answers to a recap read for what they do, and are they strangers?"""

from dialogue.understanding.replies import Reply
from evaluation.replies import lines_of, read_by_kind
from training.labelled import read_family_file, read_messages
from training.replies import FOLDER

LEAST = {Reply.LATER: 0.7, Reply.DROP: 0.5, Reply.OTHER: 0.7, Reply.WHY: 0.6, Reply.HUMAN: 0.7}
MOST_TAKEN_FOR_ANOTHER = 0.06
LONG = 4  # words of a line that nobody writes twice by chance


def test_they_are_read_for_what_they_do() -> None:
    read = read_by_kind()
    shares = {reply: guesses.count(reply) / len(guesses) for reply, guesses in read.items()}
    assert {reply: shares[reply] >= least for reply, least in LEAST.items()} == dict.fromkeys(LEAST, True), (
        shares
    )


def test_few_are_taken_for_something_else() -> None:
    every = [(reply, one) for reply, guesses in read_by_kind().items() for one in guesses]
    wrong = [(reply, one) for reply, one in every if one not in (reply, Reply.NONE)]
    assert len(wrong) / len(every) <= MOST_TAKEN_FOR_ANOTHER, wrong


def test_none_of_them_is_taught() -> None:
    taught = {one.text.casefold() for path in FOLDER.glob("*.txt") for one in read_family_file(path)}
    taught |= {one.text.casefold() for one in read_messages()}
    same = [text for _, text in lines_of() if text.casefold() in taught and len(text.split()) >= LONG]
    assert same == []
