"""Which phone number and which sum of money does a message hold?"""

import re

import phonenumbers

from dialogue.understanding.folding import fold
from dialogue.understanding.word_sets import any_of, values_of

COUNTRY = "CM"

_NUMBER = r"(?<![\w.,])(\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d)?)"
_HALF = rf"(\s+(?:{any_of('and a half')})\b)?"
_THOUSANDS = re.compile(_NUMBER + rf"\s*(?:k|{any_of('thousand')})\b" + _HALF)
_MILLIONS = re.compile(rf"(?<![\w.,])(\d{{1,3}}(?:[.,]\d{{1,2}})?)\s*(?:{any_of('million')})\b" + _HALF)
_FRANCS = re.compile(_NUMBER + rf"\s*(?:{any_of('francs')})\b|\b(?:fcfa|cfa|xaf)\s*" + _NUMBER)
_PRICED = re.compile(rf"(?:{any_of('before a sum')})\s+" + _NUMBER)
_WORDS = {word: int(number) for word, number in values_of("number").items()}
_IN_WORDS = re.compile(
    rf"\b({any_of('number', 'one')})\s+(?:({any_of('million')})|{any_of('thousand')})\b" + _HALF
)
HOURS = 24
_ALONE = re.compile(r"\W*(\d{1,3}(?:[ .,\u00a0\u202f]000)+|\d{1,3}[ .,]?\d{3})\W*")
_SMALLEST_COIN = 50  # "12345" alone is no price
_SMALLEST = 500
_LONGEST = 10  # characters of a number that anybody pays


_REFUSED = re.compile(
    rf"\b(?:{any_of('refuses a number')})\s+(?:(?:{any_of('the')})\s+)?"
    rf"(\d[\d .,]*(?:k|{any_of('thousand')})?)"
)


def _without_refused(text: str) -> str:
    """The text without the number that a no stands before, where another number is named."""
    found = _REFUSED.search(text.lower())
    rest = text[: found.start()] + text[found.end() :] if found else ""
    return rest if any(map(str.isdigit, rest)) else text


def find_phone(text: str) -> str | None:
    """The first real phone number, in E.164; numbers without a country are Cameroonian."""
    if sum(one.isdigit() for one in text) < 8:
        return None
    text = _without_refused(text)
    for found in phonenumbers.PhoneNumberMatcher(text, COUNTRY):
        return phonenumbers.format_number(found.number, phonenumbers.PhoneNumberFormat.E164)
    return _find_bare(text)


def find_amount(text: str) -> int | None:
    """A sum in FCFA: "15k", "15 mille", "2 kolos et demi", "1.5 million", "20.000 frs", "FCFA 5,000"."""
    folded = fold(_without_refused(text))
    if (found := _IN_WORDS.search(folded)) is not None:
        return round((_WORDS.get(found[1], 1) + _half(found[3])) * (1_000_000 if found[2] else 1000))
    if (found := _MILLIONS.search(folded)) is not None:
        return round((_decimal(found[1]) + _half(found[2])) * 1_000_000)
    if (found := _THOUSANDS.search(folded)) and len(found[1]) < _LONGEST:
        return round((_decimal(found[1]) + _half(found[2])) * 1000)
    if (found := _FRANCS.search(folded)) and len(found[1] or found[2]) < _LONGEST + 3:
        return _whole(found[1] or found[2])
    if (found := _PRICED.search(folded)) and _whole(found[1]) >= _SMALLEST and len(found[1]) < 9:
        return _whole(found[1])
    alone = _ALONE.fullmatch(folded)
    sum_alone = _whole(alone[1]) if alone else 0
    return sum_alone if sum_alone >= _SMALLEST and sum_alone % _SMALLEST_COIN == 0 else None


def number_of(said: str, most: int = HOURS) -> int | None:
    """The small number that a folded word is: "11", "four"; None for any other word, or more than `most`."""
    number = int(said) if said.isdecimal() and len(said) <= 2 else _WORDS.get(said)
    return number if number is not None and number <= most else None


def _find_bare(text: str) -> str | None:
    """Numbers written as people do: 237 without plus, or eight digits of the old plan that lack a 6."""
    for digits in (re.sub(r"\D", "", run) for run in re.findall(r"\+?\d[\d .-]{6,18}\d", text)):
        for candidate in (f"+{digits}", f"+237{digits}", f"+2376{digits}"):
            number = _parsed(candidate)
            if number is not None and number.country_code == 237 and phonenumbers.is_valid_number(number):
                return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None


def _parsed(written: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(written)
    except phonenumbers.NumberParseException:
        return None


def _half(said: str | None) -> float:
    """What "et demi" adds: half of a kolo, half of a million."""
    return 0.5 if said else 0


def _decimal(written: str) -> float:
    is_grouped = re.fullmatch(r"\d{1,3}([ .,\u00a0\u202f]\d{3})+", written)
    return float(_whole(written)) if is_grouped else float(written.replace(",", "."))


def _whole(written: str) -> int:
    return int(re.sub(r"\D", "", written))
