"""Are phone numbers and sums of money recognised as people type them?"""

import pytest

from dialogue.understanding.numbers import find_amount, find_phone


@pytest.mark.parametrize(
    "text",
    [
        "677451290",
        "mon numéro c'est 6 77 45 12 90",
        "+237677451290",
        "00237677451290",
        "237677451290",
        "appelez le 677-45-12-90 svp",
        "77451290",
    ],
)
def test_a_number_is_read_in_all_its_spellings(text: str) -> None:
    assert find_phone(text) == "+237677451290"


@pytest.mark.parametrize("text", ["12345", "15 000 FCFA", "999999999", "demain 10h", ""])
def test_other_digits_are_no_phone_number(text: str) -> None:
    assert find_phone(text) is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("15k", 15_000),
        ("15 mille", 15_000),
        ("10 kolos", 10_000),
        ("20.000 frs", 20_000),
        ("FCFA 5,000", 5_000),
        ("7 500 FCFA", 7_500),
        ("2,5k", 2_500),
        ("je donne 8000", 8_000),
        ("I fit pay 6000", 6_000),
        ("150 000f", 150_000),
        ("15000", 15_000),
        ("12 500 ?", 12_500),
        ("je propose 12 500", 12_500),
        ("je paie 10000 demain", 10_000),
        ("I can offer 7500", 7_500),
        ("I go gi you 5000", 5_000),
        ("do am for  2000 na", 2_000),
        ("2 kolo et demi", 2_500),
        ("10 barres et demie", 10_500),
        ("3k and a half", 3_500),
        ("deux mille et demi", 2_500),
        ("1.5 million", 1_500_000),
        ("1,25 millions de francs", 1_250_000),
        ("2 millions et demi", 2_500_000),
        ("un million", 1_000_000),
        ("I get one million", 1_000_000),
        ("my budget na two million and half", 2_500_000),
        ("le devis est de 3 millions", 3_000_000),
    ],
)
def test_a_sum_is_read_in_francs(text: str, amount: int) -> None:
    assert find_amount(text) == amount


@pytest.mark.parametrize(
    "text",
    [
        "demain à 15h",
        "2 chambres",
        "20 kva",
        "Mile 17",
        "pour 2",
        "12345",
        "0000",
        "je paie à 10h",
        "thanks a million",
        "2 heures et demie",
        "",
    ],
)
def test_other_numbers_are_no_money(text: str) -> None:
    assert find_amount(text) is None
