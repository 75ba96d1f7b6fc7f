"""The lines of `tests/data/language/booking.tsv` were written for judging and are never trained on."""

from dialogue.language import language_shares, register
from evaluation.language_texts import own_groups


def test_most_booking_lines_in_one_language_are_read_right() -> None:
    lines = own_groups()["booking, one language"]
    right = sum(set(language_shares(line.text)) == line.languages for line in lines)
    assert right >= 0.9 * len(lines)


def test_most_mixed_booking_lines_are_read_right() -> None:
    lines = own_groups()["booking, mixed"]
    right = sum(set(language_shares(line.text)) == line.languages for line in lines)
    assert right >= 0.78 * len(lines)


def test_the_tone_of_booking_lines_is_heard() -> None:
    lines = [line for group in own_groups().values() for line in group if line.register]
    assert sum(register(line.text) == line.register for line in lines) >= 0.95 * len(lines)
